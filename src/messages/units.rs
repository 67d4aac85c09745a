//! What the symbols of units are called, for those who hear them. They travel with the explanations.

use super::Speaker;

macro_rules! named {
    ($($symbol:literal $english:literal $chinese:literal;)+) => {
        /// Symbol, English, Chinese.
        pub(super) const NAMES: &[(&str, [&str; 2])] =
            &[$(($symbol, [$english, $chinese]),)+];
    };
}

named! {
    "kW" "kilowatts" "千瓦";
    "m³/yr" "cubic metres a year" "立方米每年";
    "%" "per cent" "百分之";
    "×" "times" "倍";
    "°C" "degrees Celsius" "摄氏度";
    "K" "kelvins" "开尔文";
    "Pa" "pascals" "帕";
    "kPa" "kilopascals" "千帕";
    "L/kWh" "litres per kilowatt-hour" "升每千瓦时";
    "g/kWh" "grams per kilowatt-hour" "克每千瓦时";
    "$/kWh" "dollars per kilowatt-hour" "美元每千瓦时";
    "$/m³" "dollars per cubic metre" "美元每立方米";
    "$/t" "dollars per tonne" "美元每吨";
    "s" "seconds" "秒";
    "J" "joules" "焦耳";
    "TWh" "terawatt-hours" "太瓦时";
    "yr" "years" "年";
}

impl Speaker {
    /// A number as it was typed and its unit in words, for those who hear it; with its symbol where
    /// the words are not known, or not yet.
    #[must_use]
    pub fn spelt(&self, value: f64, symbol: &'static str) -> String {
        match self.unit_name(symbol) {
            "" => self.as_typed(value, symbol),
            // In Chinese "per cent" stands before the number.
            before if before.ends_with('之') => format!("{before}{}", self.as_typed(value, "")),
            after => format!("{} {after}", self.as_typed(value, "")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::plain;
    use crate::scenario::parameters;
    use crate::view::Language;

    #[test]
    fn every_unit_of_the_form_has_a_name_in_every_language() {
        for language in Language::ALL {
            let say = Speaker::new(*language, plain);
            for parameter in parameters().filter(|one| !one.unit.is_empty()) {
                assert!(!say.unit_name(parameter.unit).is_empty(), "{}", parameter.unit);
            }
        }
        assert_eq!(Speaker::new(Language::English, plain).spelt(24.0, "kW"), "24 kilowatts");
        assert_eq!(Speaker::new(Language::Chinese, plain).spelt(96.0, "%"), "百分之96");
    }
}
