//! The question: one value per parameter and one answer per choice.

pub mod choice;
pub mod choices;
pub(crate) mod explained;
pub mod inputs;
pub mod number;
pub mod parameter;
pub mod rules;
pub mod sources;
pub(crate) mod tables;
mod weather_file;

pub use choice::Choice;
pub use choices::CHOICES;
pub use parameter::Parameter;
pub use weather_file::WeatherFile;

use choices::Choices;
use inputs::{
    Beyond, Cooling, Cost, Curve, Demand, Future, Indirect, Liquid, Moving, Nation, Outlet, Past,
    Place, Plants, Power, Published, Site, Uses,
};

/// The longest name of a scenario, in characters.
pub const LONGEST_NAME: usize = 60;

/// A complete question.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scenario {
    /// What the visitor calls it; often empty.
    name: String,
    /// The choices.
    pub choices: Choices,
    /// The weather file of the visitor's own that stands for the climate, if there is one. Where its
    /// year is not at hand, that of the climate answers.
    pub weather_file: Option<WeatherFile>,
    /// The computing, and what its meters say.
    pub site: Site,
    /// The power chain.
    pub power: Power,
    /// Cooling.
    pub cooling: Cooling,
    /// Liquid at the servers.
    pub liquid: Liquid,
    /// Where the heat of the water goes.
    pub outlet: Outlet,
    /// Indirect evaporative cooling.
    pub indirect: Indirect,
    /// The visitor's own curve.
    pub curve: Curve,
    /// Grid, water and prices.
    pub place: Place,
    /// The efficiency gain and the response to it.
    pub demand: Demand,
    /// What a unit of service costs, and training.
    pub cost: Cost,
    /// What the direct effect leaves out.
    pub beyond: Beyond,
    /// What happened.
    pub past: Past,
    /// The years to come.
    pub future: Future,
    /// What grows in the uses of AI, where gains end, and how the odds are drawn.
    pub uses: Uses,
    /// Computing that moves from east to west.
    pub moving: Moving,
    /// A country of the visitor's own.
    pub nation: Nation,
    /// Power plants for the electricity that is added.
    pub plants: Plants,
    /// What is put right in the published model.
    pub published: Published,
}

impl Scenario {
    /// What the visitor calls it; often empty.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Names the scenario: at most [`LONGEST_NAME`] characters, without control characters and
    /// without those that turn the direction of writing.
    pub fn rename(&mut self, name: &str) {
        self.name = plain_name(name);
    }
}

/// A name as it is kept: cut, and without what could harm a line of somebody's page.
fn plain_name(name: &str) -> String {
    let plain: String = name.chars().filter(|c| is_plain(*c)).collect();
    let short: String = plain.trim().chars().take(LONGEST_NAME).collect();
    short.trim_end().to_owned()
}

/// Whether a character is safe to show in a line of anybody's page.
pub(crate) fn is_plain(character: char) -> bool {
    !character.is_control()
        && !matches!(
            character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

/// Every numeric input, in the order of the form.
pub fn parameters() -> impl Iterator<Item = &'static Parameter> {
    tables::all().iter()
}
