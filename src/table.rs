//! The answer as a table for spreadsheets: the inputs first, then the results.

use crate::messages::Speaker;
use crate::model::site::account::{Component, WaterUse};
use crate::outcome::Outcome;
use crate::presets::Draft;
use crate::scenario::{CHOICES, number, parameters};
use crate::units::{
    CUBIC_METRE, DOLLAR, Energy, GRAM_A_KILOWATT_HOUR, LITRE_A_KILOWATT_HOUR, MEGAWATT_HOUR, TONNE,
    Volume,
};

/// A spreadsheet takes a cell that starts with one of these for a formula.
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r'];

/// The table as CSV, with a decimal point in every language: name, value, unit.
#[must_use]
pub fn csv(draft: &Draft, outcome: &Outcome, say: &Speaker) -> String {
    let mut text = String::from("\u{feff}item,value,unit\r\n");
    let mut row = |item: &str, value: &str, unit: &str| {
        let cells = [item, value, unit].map(cell);
        text += &cells.join(",");
        text += "\r\n";
    };
    row("preset", &format!("{}.{}", draft.base.slug, draft.base.revision), "");
    row("name", draft.scenario.name(), "");
    row("version", env!("CARGO_PKG_VERSION"), "");
    for choice in CHOICES.iter().filter(|choice| choice.matters(&draft.scenario)) {
        row(say.choice(choice), choice.get(&draft.scenario), "");
    }
    for parameter in parameters().filter(|parameter| parameter.matters(&draft.scenario)) {
        let value = parameter.get(&draft.scenario).to_string();
        row(say.parameter(parameter), &value, say.unit(parameter.unit));
    }
    for (item, value, unit) in results(outcome) {
        row(item, &value.to_string(), unit);
    }
    text
}

/// Every figure of the answer, with its unit.
fn results(outcome: &Outcome) -> Vec<(&'static str, f64, &'static str)> {
    let (site, demand) = (&outcome.site, &outcome.demand);
    let mut rows = vec![
        ("PUE", site.pue.value(), ""),
        ("WUE", site.wue / LITRE_A_KILOWATT_HOUR, "L/kWh"),
        ("WUE source", site.wue_source / LITRE_A_KILOWATT_HOUR, "L/kWh"),
        ("CUE", site.cue / GRAM_A_KILOWATT_HOUR, "g/kWh"),
        ("ERE", site.ere.value(), ""),
        ("IT electricity", site.it / MEGAWATT_HOUR, "MWh/yr"),
        ("electricity", site.electricity / MEGAWATT_HOUR, "MWh/yr"),
        ("water", site.water / CUBIC_METRE, "m³/yr"),
        ("carbon", site.carbon / TONNE, "t/yr"),
        ("cost", site.cost / DOLLAR, "$/yr"),
    ];
    let components = Component::ALL.iter().filter(|one| site.year.component(**one) > Energy::ZERO);
    rows.extend(
        components.map(|one| (one.key(), site.year.component(*one) / MEGAWATT_HOUR, "MWh/yr")),
    );
    let uses = WaterUse::ALL.iter().filter(|one| site.year.water_for(**one) > Volume::ZERO);
    rows.extend(uses.map(|one| (one.key(), site.year.water_for(*one) / CUBIC_METRE, "m³/yr")));
    rows.extend([
        ("intensity ratio", demand.used.intensity.value(), ""),
        ("unit cost ratio", demand.used.cost.value(), ""),
        ("price ratio", demand.used.price.value(), ""),
        ("service ratio", demand.used.service.value(), ""),
        ("training intensity ratio", demand.trained.intensity.value(), ""),
        ("training compute ratio", demand.trained.compute.value(), ""),
        ("electricity before", demand.total.frozen / MEGAWATT_HOUR, "MWh/yr"),
        ("electricity expected", demand.total.potential / MEGAWATT_HOUR, "MWh/yr"),
        ("electricity after", demand.total.actual / MEGAWATT_HOUR, "MWh/yr"),
    ]);
    let measures = &demand.total.measures;
    rows.extend(measures.rebound.map(|rebound| ("rebound R", rebound.value(), "")));
    rows.extend(measures.log_rebound.map(|rebound| ("rebound R_log", rebound.value(), "")));
    rows
}

/// A cell: quoted where it must be, and never a formula unless it is a number.
pub(crate) fn cell(text: &str) -> String {
    let is_number = number::is_decimal(text);
    let safe =
        if text.starts_with(FORMULA) && !is_number { format!("'{text}") } else { text.to_owned() };
    if safe.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}
