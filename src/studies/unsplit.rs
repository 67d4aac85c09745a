//! What the meters of a site do not tell apart.

use super::Ask;
use crate::model::site::account::Component;
use crate::outcome::SiteOutcome;
use crate::scenario::Parameter;

/// The overhead that is metered under no heading, per energy of IT; none where it is simulated. Any
/// part of it may be cooling, or the power chain.
pub(super) fn unsplit(site: &SiteOutcome) -> f64 {
    site.year.component(Component::NotItemised) / site.it
}

/// What an input is called in the form.
pub(super) fn label(ask: &Ask, key: &str) -> &'static str {
    Parameter::find(key).map_or("", |parameter| ask.say.parameter(parameter))
}
