//! What Google, Meta, Microsoft and Amazon report of all their sites together.

use std::fmt::Write as _;

use super::clouds::matched;
use super::parts::Figures;
use super::statistics::mean;
use super::world::{Place, World, scenario};

/// A fleet and what it reports.
struct Fleet {
    name: &'static str,
    pue: &'static str,
    wue: &'static str,
    whose: Whose,
    /// Which of our figures over its places is meant.
    which: Which,
}

/// Where its places are from.
enum Whose {
    /// A provider of the table of clouds, in these countries; in all if there are none.
    Cloud(&'static str, &'static [&'static str]),
    /// Places of the library near its campuses [memory].
    Places(&'static [&'static str]),
}

enum Which {
    Mean,
    Least,
}

const AMERICAS: &[&str] = &["US", "CA", "CL", "BR", "MX"];
const EUROPE: &[&str] = &["IE", "SE", "DE", "ES", "NL", "FI", "FR", "GB", "CH", "PT", "IS"];
const EUROPE_AND_AFRICA: &[&str] =
    &["IE", "SE", "DE", "ES", "NL", "FI", "FR", "GB", "CH", "PT", "IS", "ZA", "AE", "SA", "KE"];
const ASIA: &[&str] = &["SG", "JP", "IN", "AU", "ID", "KR", "MY", "CN"];

const FLEETS: &[Fleet] = &[
    Fleet {
        name: "Google, 2019 to 2023; 2024",
        pue: "1.10; 1.09",
        wue: "-",
        whose: Whose::Cloud("Google", &[]),
        which: Which::Mean,
    },
    Fleet {
        name: "Meta, 2020 to 2024",
        pue: "1.10, 1.09, 1.08, 1.08, 1.08",
        wue: "0.30, 0.26, 0.20, 0.18, 0.19 (withdrawal)",
        whose: Whose::Places(&[
            "desmoines",
            "dallas",
            "columbus",
            "saltlake",
            "chicago",
            "atlanta",
            "lulea",
            "dublin",
        ]),
        which: Which::Mean,
    },
    Fleet {
        name: "Microsoft, fiscal 2024; 2025",
        pue: "1.16; 1.17",
        wue: "0.30; 0.27",
        whose: Whose::Cloud("Azure", &[]),
        which: Which::Mean,
    },
    Fleet {
        name: "Microsoft, Americas",
        pue: "1.16; 1.16",
        wue: "0.38; 0.34",
        whose: Whose::Cloud("Azure", AMERICAS),
        which: Which::Mean,
    },
    Fleet {
        name: "Microsoft, Asia and Pacific",
        pue: "1.25; 1.28",
        wue: "0.03; 0.25",
        whose: Whose::Cloud("Azure", ASIA),
        which: Which::Mean,
    },
    Fleet {
        name: "Microsoft, Europe, Middle East, Africa, fiscal 2024",
        pue: "1.16",
        wue: "0.03",
        whose: Whose::Cloud("Azure", EUROPE_AND_AFRICA),
        which: Which::Mean,
    },
    Fleet {
        name: "Amazon Web Services, 2023; 2024",
        pue: "1.15; 1.15",
        wue: "0.18 (2023)",
        whose: Whose::Cloud("Amazon", &[]),
        which: Which::Mean,
    },
    Fleet {
        name: "Amazon Web Services, best site in Europe",
        pue: "1.04",
        wue: "-",
        whose: Whose::Cloud("Amazon", EUROPE),
        which: Which::Least,
    },
    Fleet {
        name: "Amazon Web Services, best site in the Americas",
        pue: "1.05",
        wue: "-",
        whose: Whose::Cloud("Amazon", AMERICAS),
        which: Which::Least,
    },
    Fleet {
        name: "Amazon Web Services, best site in Asia and the Pacific",
        pue: "1.07",
        wue: "-",
        whose: Whose::Cloud("Amazon", ASIA),
        which: Which::Least,
    },
];

pub(super) fn part(world: &World) -> String {
    let mut text = String::from(
        "A fleet's average beside ours over the places of the library within 150 km of its regions \
         (clouds: the table below; Meta: campuses from memory [memory]), each place once. Two large \
         designs with this program's default inputs: outdoor air with evaporative cooling, and a \
         waterside economiser. The mix of systems and of leased halls is not public, so the two are a \
         bracket, not a prediction.\n\n| Fleet | PUE reported | Ours, airside | Ours, waterside | WUE \
         reported, L/kWh | Ours, airside | Ours, waterside | Places | Overhead of ours, airside |\n\
         |---|---|---:|---:|---|---:|---:|---:|---|\n",
    );
    for fleet in FLEETS {
        let places = fleet.places(world);
        let air = fleet.ours(&places, "airside");
        let water = fleet.ours(&places, "waterside");
        let _ = writeln!(
            text,
            "| {} | {} | {:.3} | {:.3} | {} | {:.2} | {:.2} | {} | {} |",
            fleet.name,
            fleet.pue,
            air.pue,
            water.pue,
            fleet.wue,
            air.wue,
            water.wue,
            places.len(),
            air.overhead()
        );
    }
    text.push_str(
        "\nWhat lies between: our default power chain (transformer, double-conversion UPS at N+1 and \
         70 % load, distribution) alone costs what the fleets that report 1.08 to 1.10 spend in all; \
         they publish 48 V racks with batteries in place of a central UPS, and fans with less \
         pressure.\n",
    );
    text
}

impl Fleet {
    fn places<'a>(&self, world: &'a World) -> Vec<&'a Place> {
        let mut places: Vec<&Place> = match &self.whose {
            Whose::Places(ids) => ids.iter().map(|id| world.place(id)).collect(),
            Whose::Cloud(provider, countries) => matched(world)
                .into_iter()
                .filter(|one| one.one.provider.contains(provider))
                .map(|one| one.place)
                .filter(|one| countries.is_empty() || countries.contains(&one.climate.country))
                .collect(),
        };
        places.sort_by_key(|place| place.climate.id);
        places.dedup_by_key(|place| place.climate.id);
        places
    }

    fn ours(&self, places: &[&Place], system: &str) -> Figures {
        let scenario = scenario(&[("system", system)], &[]);
        let all: Vec<_> =
            places.iter().map(|place| Figures::ours(&scenario, &place.weather)).collect();
        match self.which {
            Which::Mean => middle(&all),
            Which::Least => {
                let least = all.iter().min_by(|one, other| one.pue.total_cmp(&other.pue));
                *least.expect("the fleet has places")
            }
        }
    }
}

/// The mean of some figures, part by part.
fn middle(all: &[Figures]) -> Figures {
    let of = |read: &dyn Fn(&Figures) -> f64| mean(&all.iter().map(read).collect::<Vec<_>>());
    Figures {
        pue: of(&|one| one.pue),
        wue: of(&|one| one.wue),
        power: std::array::from_fn(|part| of(&|one| one.power[part])),
        water: std::array::from_fn(|part| of(&|one| one.water[part])),
    }
}
