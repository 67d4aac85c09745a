//! The countries of the climates in English.

/// Two letters of ISO 3166, and the name.
const COUNTRIES: &[(&str, &str)] = &[
    ("AE", "United Arab Emirates"),
    ("AU", "Australia"),
    ("BR", "Brazil"),
    ("CA", "Canada"),
    ("CH", "Switzerland"),
    ("CL", "Chile"),
    ("CN", "China"),
    ("DE", "Germany"),
    ("ES", "Spain"),
    ("FI", "Finland"),
    ("FR", "France"),
    ("GB", "United Kingdom"),
    ("ID", "Indonesia"),
    ("IE", "Ireland"),
    ("IN", "India"),
    ("IS", "Iceland"),
    ("JP", "Japan"),
    ("KE", "Kenya"),
    ("KR", "South Korea"),
    ("MX", "Mexico"),
    ("MY", "Malaysia"),
    ("NL", "Netherlands"),
    ("PT", "Portugal"),
    ("SE", "Sweden"),
    ("SG", "Singapore"),
    ("US", "United States"),
    ("ZA", "South Africa"),
];

/// The name of a country; its letters where it is none of the climates'.
pub(super) fn name(letters: &'static str) -> &'static str {
    COUNTRIES.iter().find(|entry| entry.0 == letters).map_or(letters, |entry| entry.1)
}

#[cfg(test)]
mod tests {
    use super::name;
    use crate::model::site::climate::CLIMATES;

    #[test]
    fn every_climate_has_a_country_with_a_name() {
        for climate in CLIMATES {
            assert!(name(climate.country).len() > 2, "{} is unknown", climate.country);
        }
    }
}
