//! The document: its parts, and what becomes of those whose files are not there.

use std::fs;

use super::world::World;
use super::{
    bands, campuses, cells, chillers, closed, clouds, fleets, identities, lbnl, missing, sites,
    surveys,
};

/// Where it is written.
const PATH: &str = "VALIDATION.md";

const PREFACE: &str = "\
# Our own physics beside published figures

Every published figure that the model can be held against, with the model's own figure, the \
difference, and the component that makes it. The cooling systems, the power chain and the weather \
are those of this program; the published model of Lei and Masanet, which it also contains, is used \
here to tell which component differs. **No parameter is fitted to a figure in this document**; \
what is measured on weather that also serves as a check stands under \"Cells against hours\". Where \
inputs are not this program's defaults, the part says where they come from. Deviations are listed, \
none is left out.

Chillers beyond the box of their curves: chilled water warmer than the box saves with each kelvin what it \
saves at the edge of the machine's own curve; elsewhere input per load goes on from the edge as that of a \
perfect machine between the same temperatures (Carnot). The motor takes no more than at the edge, so that \
the capacity falls as the input per load rises. The boxes end at 12.2 °C leaving chilled and 23.9 °C entering condenser \
water (Carrier 19XR), 10 °C and 46.1 °C outdoors (Trane CGAM130); no public set reaches the 18 °C chilled \
water of a warm hall. The page says so where it is more than 9 K, or 3 K on the warm side of the condenser.

A test writes this file. Parts that need weather which is not ours to hand on stand as they were \
last written where that weather is not at hand; each says what it needs.
";

/// A part of the document.
struct Part {
    title: &'static str,
    write: Write,
}

/// How its text comes about.
enum Write {
    /// From what the project holds.
    Always(fn(&World) -> String),
    /// `None` where weather that it needs is not there.
    WithWeather(fn(&World) -> Option<String>),
}

const PARTS: &[Part] = &[
    Part { title: "Measured sites", write: Write::WithWeather(sites::part) },
    Part {
        title: "Lawrence Berkeley National Laboratory 2024",
        write: Write::WithWeather(lbnl::part),
    },
    Part { title: "Fleets", write: Write::Always(fleets::part) },
    Part { title: "Campuses", write: Write::Always(campuses::part) },
    Part { title: "Regions of three clouds", write: Write::Always(clouds::part) },
    Part {
        title: "Bands of Lei and others 2025, weather of the zones",
        write: Write::WithWeather(bands::with_zones),
    },
    Part {
        title: "Bands of Lei and others 2025, weather of the library",
        write: Write::Always(bands::with_library),
    },
    Part { title: "Surveys and national averages", write: Write::Always(surveys::part) },
    Part { title: "Cells against hours", write: Write::WithWeather(cells::part) },
    Part { title: "Chillers beyond their curves", write: Write::WithWeather(chillers::part) },
    Part { title: "Humidity of closed halls", write: Write::Always(closed::part) },
    Part { title: "Exact identities", write: Write::Always(identities::part) },
    Part { title: "What is missing", write: Write::Always(missing::part) },
];

/// Fails, and brings the file up to date, when a figure has changed.
#[test]
fn the_validation_is_documented() {
    let before = fs::read_to_string(PATH).unwrap_or_default();
    let world = World::new();
    let mut text = String::from(PREFACE);
    for part in PARTS {
        let heading = format!("\n## {}\n\n", part.title);
        let body = match part.write {
            Write::Always(write) => Some(write(&world)),
            Write::WithWeather(write) => write(&world),
        };
        let body = body.or_else(|| {
            println!(
                "skipped: the weather for \"{}\" is not there; it stays as it was",
                part.title
            );
            kept(&before, &heading)
        });
        let missing = || String::from("Not worked out: the weather it needs was not at hand.\n");
        text.push_str(&heading);
        text.push_str(&body.unwrap_or_else(missing));
    }
    if before != text {
        fs::write(PATH, text).expect("documents can be written");
        panic!("{PATH} was out of date; it is now written: commit it");
    }
}

/// The text of a part as it stands.
fn kept(before: &str, heading: &str) -> Option<String> {
    let (_, rest) = before.split_once(heading)?;
    let end = rest.find("\n## ").unwrap_or(rest.len());
    Some(rest[..end].to_owned())
}
