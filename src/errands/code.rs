//! The link as a QR code, for the phone beside the screen.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around the code, which readers need (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The code as a drawing of this title, which must be plain text; none if the link is longer than
/// any code.
pub(super) fn drawn(title: &str, link: &str) -> Option<String> {
    let code = QrCode::encode_text(link, QrCodeEcc::Medium).ok()?;
    let size = code.size() + 2 * QUIET;
    let dark = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    let mut path = String::new();
    for (x, y) in dark.filter(|(x, y)| code.get_module(*x, *y)) {
        let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
    }
    Some(format!(
        r#"<svg class="qr" role="img" aria-label="{title}" viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><rect class="paper" width="{size}" height="{size}"/><path class="ink" d="{path}"/></svg>"#
    ))
}
