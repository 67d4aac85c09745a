//! How large a site is: the published ranges go by size.

use crate::messages::Speaker;
use crate::model::site::published::System as Published;
use crate::scenario::Scenario;
use crate::scenario::choices::{Backup, SizeClass, System};
use crate::studies::words::said;
use crate::units::MEGAWATT;

/// The published classes go by floor area: above 20,000 square feet, 1,000 to 20,000, below. Unless
/// the visitor says which, the power of the computing stands for the area: 30 square feet and 8 kW a
/// rack make 5.3 and 0.27 MW of those limits, here 5 and 0.25. A judgement.
const LARGE: f64 = 5.0;
const MIDSIZE: f64 = 0.25;

/// A size class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::studies) enum Class {
    /// Large and hyperscale.
    Large,
    /// Midsize and colocation.
    Midsize,
    /// Small: a server room.
    Small,
}

impl Class {
    /// What the visitor says, or what the power suggests.
    pub(in crate::studies) fn of(scenario: &Scenario) -> Self {
        match scenario.choices.size_class {
            SizeClass::Large => Self::Large,
            SizeClass::Midsize => Self::Midsize,
            SizeClass::Small => Self::Small,
            SizeClass::ByPower => {
                let megawatts = scenario.site.it_power() / MEGAWATT;
                if megawatts >= LARGE {
                    Self::Large
                } else if megawatts >= MIDSIZE {
                    Self::Midsize
                } else {
                    Self::Small
                }
            }
        }
    }

    pub(super) fn name(self, say: &Speaker) -> String {
        match self {
            Self::Large => said!(say, "large and hyperscale", "大型与超大规模"),
            Self::Midsize => said!(say, "midsize and colocation", "中型与托管"),
            Self::Small => said!(say, "small, a server room", "小型（服务器机房）"),
        }
    }

    /// The published cases whose ranges serve a site of this class, the nearest first: a later one
    /// serves where a former has no such parameter.
    pub(super) fn cases(self, scenario: &Scenario) -> [Published; 5] {
        let towers = match self {
            Self::Large => Published::LargeTower,
            Self::Midsize => Published::MidsizeTower,
            Self::Small => Published::SmallWaterChiller,
        };
        [
            self.nearest(scenario),
            towers,
            Published::MidsizeTower,
            Published::LargeTower,
            Published::Sea2020,
        ]
    }

    fn nearest(self, scenario: &Scenario) -> Published {
        match (self, scenario.choices.system) {
            (Self::Large, System::Airside | System::AirsideDry) => Published::LargeAir,
            (Self::Large, _) => Published::LargeTower,
            (Self::Midsize, System::Airside | System::AirsideDry) => {
                match scenario.choices.backup {
                    Backup::Water => Published::MidsizeAir,
                    Backup::Air => Published::MidsizeAirAirChiller,
                }
            }
            (Self::Midsize, System::WaterChiller) => Published::MidsizeWaterChiller,
            (Self::Midsize, System::AirChiller | System::DirectExpansion) => {
                Published::MidsizeAirChiller
            }
            (Self::Midsize, _) => Published::MidsizeTower,
            (Self::Small, System::DirectExpansion) => Published::SmallDirect,
            (Self::Small, System::AirChiller) => Published::SmallAirChiller,
            (Self::Small, _) => Published::SmallWaterChiller,
        }
    }
}
