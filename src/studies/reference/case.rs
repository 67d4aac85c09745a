//! Which published case stands beside a site.

use crate::model::site::published::System as Published;
use crate::scenario::Scenario;
use crate::scenario::choices::{Backup, PublishedCase, System};
use crate::studies::range::Class;

/// The case that the visitor chose, or the nearest to the site.
pub(super) fn chosen(scenario: &Scenario) -> Published {
    match scenario.choices.published_case {
        PublishedCase::Nearest => nearest(scenario).0,
        PublishedCase::LargeAir => Published::LargeAir,
        PublishedCase::LargeTower => Published::LargeTower,
        PublishedCase::MidsizeAir => Published::MidsizeAir,
        PublishedCase::MidsizeTower => Published::MidsizeTower,
        PublishedCase::MidsizeWaterChiller => Published::MidsizeWaterChiller,
        PublishedCase::MidsizeAirAirChiller => Published::MidsizeAirAirChiller,
        PublishedCase::MidsizeAirChiller => Published::MidsizeAirChiller,
        PublishedCase::SmallWaterChiller => Published::SmallWaterChiller,
        PublishedCase::SmallAirChiller => Published::SmallAirChiller,
        PublishedCase::SmallDirect => Published::SmallDirect,
        PublishedCase::Air2020 => Published::Air2020,
        PublishedCase::Tower2020 => Published::Tower2020,
    }
}

/// The choice of a published case; the one on sea water needs more than weather.
pub(super) const fn choice(system: Published) -> PublishedCase {
    match system {
        Published::LargeAir => PublishedCase::LargeAir,
        Published::LargeTower | Published::Sea2020 => PublishedCase::LargeTower,
        Published::MidsizeAir => PublishedCase::MidsizeAir,
        Published::MidsizeTower => PublishedCase::MidsizeTower,
        Published::MidsizeWaterChiller => PublishedCase::MidsizeWaterChiller,
        Published::MidsizeAirAirChiller => PublishedCase::MidsizeAirAirChiller,
        Published::MidsizeAirChiller => PublishedCase::MidsizeAirChiller,
        Published::SmallWaterChiller => PublishedCase::SmallWaterChiller,
        Published::SmallAirChiller => PublishedCase::SmallAirChiller,
        Published::SmallDirect => PublishedCase::SmallDirect,
        Published::Air2020 => PublishedCase::Air2020,
        Published::Tower2020 => PublishedCase::Tower2020,
    }
}

/// The nearest case, and whether it is of the same kind: the published code of 2022 knows no
/// indirect exchangers, dry coolers, liquid or visitor's curves, and its sea needs a temperature.
pub(super) fn nearest(scenario: &Scenario) -> (Published, bool) {
    let class = Class::of(scenario);
    let large = class == Class::Large;
    let small = class == Class::Small;
    let tower = if large { Published::LargeTower } else { Published::MidsizeTower };
    let air_chiller = if small { Published::SmallAirChiller } else { Published::MidsizeAirChiller };
    match scenario.choices.system {
        System::Airside if large => (Published::LargeAir, true),
        System::Airside | System::AirsideDry => {
            let behind = match scenario.choices.backup {
                Backup::Water => Published::MidsizeAir,
                Backup::Air => Published::MidsizeAirAirChiller,
            };
            (behind, true)
        }
        System::Waterside => (tower, true),
        System::WaterChiller if small => (Published::SmallWaterChiller, true),
        System::WaterChiller => (Published::MidsizeWaterChiller, true),
        System::AirChiller => (air_chiller, true),
        System::DirectExpansion => (Published::SmallDirect, true),
        System::Dry => (air_chiller, false),
        System::Liquid | System::Sea => (tower, false),
        System::Indirect | System::Curve | System::Metered => (Published::LargeAir, false),
    }
}
