//! A year hour by hour: what its sums do not say.

use super::day::Day;
use super::{DayLoad, Design, Year};
use crate::model::site::cooling::{Floors, Held, Hour};
use crate::model::site::weather::{HOURS_A_DAY, MONTHS, Weather};
use crate::units::{
    Energy, LITRE_A_KILOWATT_HOUR, Power, Pue, Share, Time, Volume, VolumeFlow, WaterIntensity,
};

/// Energy and water of a part of the year.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Tally {
    it: Energy,
    overhead: Energy,
    water: Volume,
}

impl Tally {
    fn add(&mut self, time: Time, it: Power, (hour, overhead): (&Hour, Power)) {
        self.it += it * time;
        self.overhead += overhead * time;
        self.water += hour.water.iter().copied().sum::<VolumeFlow>() * time;
    }

    /// Interim PUE (iPUE): that of this part of the year.
    #[must_use]
    pub fn pue(&self) -> Pue {
        if self.it > Energy::ZERO { Pue::of(self.it, self.overhead) } else { Pue::IDEAL }
    }

    /// Water usage effectiveness of this part of the year.
    #[must_use]
    pub fn wue(&self) -> WaterIntensity {
        if self.it > Energy::ZERO { self.water / self.it } else { 0.0 * LITRE_A_KILOWATT_HOUR }
    }
}

/// How long towers work in a year, and how long they stand at their floor. The same hour may count
/// under more than one heading.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct TowerTimes {
    /// Towers are at work.
    pub at_work: Time,
    /// The condensers of the chillers are given water at their floor.
    pub condensers: Time,
    /// The fans are turned down to keep frost from the water; the building wants it colder.
    pub frost: Time,
    /// The fans are turned down because the water is as cold as the building wants it.
    pub enough: Time,
}

impl TowerTimes {
    fn add(&mut self, time: Time, floors: Floors) {
        let Floors { at_work, condensers, held } = floors;
        let of = |applies: bool| if applies { time } else { Time::ZERO };
        self.at_work += of(at_work);
        self.condensers += of(condensers);
        self.frost += of(held == Some(Held::Frost));
        self.enough += of(held == Some(Held::Enough));
    }
}

/// A year and its parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Detail {
    year: Year,
    months: [Tally; MONTHS],
    map: [[Tally; HOURS_A_DAY]; MONTHS],
    /// Each cell's PUE with its time, from the lowest.
    ranked: Vec<(Pue, Time)>,
    towers: TowerTimes,
}

impl Detail {
    /// The sums of the year: the same as [`Design::year`] gives.
    #[must_use]
    pub fn year(&self) -> &Year {
        &self.year
    }

    /// Each month, January first.
    #[must_use]
    pub fn months(&self) -> &[Tally; MONTHS] {
        &self.months
    }

    /// Each hour of the local day of each month. In a year of the library the hours of a block are
    /// alike.
    #[must_use]
    pub fn map(&self) -> &[[Tally; HOURS_A_DAY]; MONTHS] {
        &self.map
    }

    /// How long towers stand at their floor.
    #[must_use]
    pub fn towers(&self) -> &TowerTimes {
        &self.towers
    }

    /// The PUE that is not exceeded for this share of the time: 99 % gives the 99th percentile.
    #[must_use]
    pub fn percentile(&self, share: Share) -> Pue {
        let all: Time = self.ranked.iter().map(|&(_, time)| time).sum();
        let wanted = all * share.value();
        let mut passed = Time::ZERO;
        for &(pue, time) in &self.ranked {
            passed += time;
            if passed >= wanted {
                return pue;
            }
        }
        self.year.peak_pue()
    }
}

impl Design {
    /// The year of this site in this weather, with its parts. Slower than [`Design::year`], and
    /// allocates.
    #[must_use]
    pub fn year_in_detail(&self, weather: &Weather) -> Detail {
        let mut detail = Detail {
            year: Year::default(),
            months: [Tally::default(); MONTHS],
            map: [[Tally::default(); HOURS_A_DAY]; MONTHS],
            ranked: Vec::with_capacity(weather.len()),
            towers: TowerTimes::default(),
        };
        let day = Day::new(self, weather);
        day.each(weather, &mut |cell, (time, it), hour, overhead| {
            detail.year.add(time, it, hour, overhead);
            detail.ranked.push((Pue::of(it * time, overhead * time), time));
            detail.place(weather, cell, (time, it), (hour, overhead));
            if let (Some(ready), Some((_, outdoor))) = (day.at(weather, cell), weather.cell(cell)) {
                detail.towers.add(time, ready.cooling.floors(hour, &outdoor));
            }
        });
        detail.ranked.sort_by(|one, other| one.0.value().total_cmp(&other.0.value()));
        detail
    }

    /// The same site at another load of its IT equipment, per capacity, the same all day; ASHRAE
    /// standard 90.4 asks for 100 and 50 %.
    #[must_use]
    pub fn at_load(&self, utilisation: Share) -> Self {
        Self { utilisation, day: DayLoad::default(), ..*self }
    }
}

impl Detail {
    /// Books an hour under its month and its hours of the day.
    fn place(
        &mut self,
        weather: &Weather,
        cell: usize,
        (time, it): (Time, Power),
        hour: (&Hour, Power),
    ) {
        let (Some(month), Some(hours)) = (weather.month_of(cell), weather.hours_of_day(cell))
        else {
            return;
        };
        if let Some(tally) = self.months.get_mut(month) {
            tally.add(time, it, hour);
        }
        let each = time / as_number(hours.len());
        let row = self.map.get_mut(month).and_then(|row| row.get_mut(hours));
        for tally in row.into_iter().flatten() {
            tally.add(each, it, hour);
        }
    }
}

/// A count of hours of a day.
fn as_number(count: usize) -> f64 {
    u8::try_from(count.max(1)).map_or(1.0, f64::from)
}
