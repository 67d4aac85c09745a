//! A year of outdoor air, prepared: all that depends on the weather alone is worked out once.

mod cells;
mod compact;
mod few;
mod spread;
mod summary;

pub use cells::{BLOCKS_A_DAY, CELLS_A_YEAR, DAYS_OF_MONTH, GROUP_WEIGHTS, GROUPS, MONTHS};
pub use compact::Codes;
pub use few::Calendar;
pub use spread::CellReading;
pub use summary::{Summary, THRESHOLDS};

use super::air;
use crate::units::{
    CELSIUS, Density, HOUR, HumidityRatio, ONE, PASCAL, Pressure, Share, SpecificEnthalpy,
    Temperature, Time,
};

/// Pressures a site may have.
const PRESSURES: std::ops::RangeInclusive<f64> = 60_000.0..=110_000.0;
/// Outdoor temperatures a site may have, °C; beyond them the air is taken at the limit.
const TEMPERATURES: std::ops::RangeInclusive<f64> = -50.0..=55.0;
/// Hours of a day.
pub const HOURS_A_DAY: usize = 24;
/// Hours of a year without a leap day.
pub const HOURS_A_YEAR: usize = 8_760;

/// Outdoor air of a cell of the year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OutdoorAir {
    /// Pressure of the air.
    pub pressure: Pressure,
    /// Temperature of the air.
    pub dry_bulb: Temperature,
    /// Thermodynamic wet bulb.
    pub wet_bulb: Temperature,
    /// Vapour per dry air.
    pub humidity: HumidityRatio,
    /// Enthalpy per dry air.
    pub enthalpy: SpecificEnthalpy,
    /// Month of the year, 0 for January: the sea and the buyers of heat follow it.
    pub month: u8,
}

impl OutdoorAir {
    /// Air of a temperature and a relative humidity.
    ///
    /// Temperatures outside -50 to 55 °C, humidities outside 0 to 100 % and pressures outside
    /// 60 to 110 kPa are taken at the limit.
    #[must_use]
    pub fn new(dry_bulb: Temperature, relative_humidity: Share, pressure: Pressure) -> Self {
        let dry_bulb = within(dry_bulb / CELSIUS, &TEMPERATURES) * CELSIUS;
        let pressure = within(pressure / PASCAL, &PRESSURES) * PASCAL;
        let relative_humidity = within(relative_humidity.value(), &(0.0..=1.0)) * ONE;
        let vapour = air::vapour_pressure(dry_bulb, relative_humidity);
        let humidity = air::humidity_ratio(vapour, pressure);
        let wet_bulb = air::wet_bulb(dry_bulb, humidity, pressure);
        let enthalpy = air::enthalpy(dry_bulb, humidity);
        Self { pressure, dry_bulb, wet_bulb, humidity, enthalpy, month: 0 }
    }

    /// The same air in another month, 0 for January; [`OutdoorAir::new`] takes January.
    #[must_use]
    pub const fn in_month(self, month: u8) -> Self {
        Self { month, ..self }
    }
}

/// The value, or the limit it passed; the lower limit for what is no number.
fn within(value: f64, range: &std::ops::RangeInclusive<f64>) -> f64 {
    value.max(*range.start()).min(*range.end())
}

/// Whether the model takes air of this temperature and pressure as it is, not at the limit.
#[must_use]
pub fn is_within_limits(dry_bulb: Temperature, pressure: Pressure) -> bool {
    TEMPERATURES.contains(&(dry_bulb / CELSIUS)) && PRESSURES.contains(&(pressure / PASCAL))
}

/// A year outdoors in cells: hours, or groups of like hours. One array for each property, and one of
/// what the systems ask for, so that they are given the cells where these lie.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Weather {
    hours: Vec<Time>,
    air: Vec<OutdoorAir>,
    pressure: Vec<Pressure>,
    dry_bulb: Vec<Temperature>,
    relative_humidity: Vec<Share>,
    wet_bulb: Vec<Temperature>,
    dew_point: Vec<Temperature>,
    humidity: Vec<HumidityRatio>,
    density: Vec<Density>,
    month: Vec<u8>,
    block: Vec<u8>,
    usual_pressure: Pressure,
    prepared: spread::Prepared,
}

impl Weather {
    /// A year of the library: 576 cells, each a byte of temperature and a byte of humidity.
    ///
    /// A cell is a month, a three-hour block of the local day and a group of like wet bulbs, in
    /// this order, the group running fastest. Temperature is `code / 2 - 50` °C, relative humidity
    /// `code / 2` %. The hours of a cell are the days of its month times three hours times the
    /// weight of its group; together they are 8,760.
    ///
    /// `None` where the arrays are not [`Weather::are_cells`].
    #[must_use]
    pub fn from_cells(pressure: Pressure, temperatures: &[u8], humidities: &[u8]) -> Option<Self> {
        if !Self::are_cells(pressure, temperatures, humidities) {
            return None;
        }
        let mut weather = Self::with_capacity(temperatures.len());
        for (cell, (&t, &rh)) in temperatures.iter().zip(humidities).enumerate() {
            let (month, block) = (cells::month_of(cell), cells::block_of(cell));
            let (dry_bulb, humidity) = (cells::temperature(t), cells::humidity(rh));
            weather.push(cells::hours(cell), month, block, (dry_bulb, humidity, pressure));
        }
        Some(weather.whole())
    }

    /// Whether these make a year of the library: 576 codes each, no humidity above 100 %, and a
    /// pressure between 60 and 110 kPa.
    #[must_use]
    pub fn are_cells(pressure: Pressure, temperatures: &[u8], humidities: &[u8]) -> bool {
        temperatures.len() == CELLS_A_YEAR
            && humidities.len() == CELLS_A_YEAR
            && humidities.iter().all(|&code| cells::humidity(code) <= 1.0 * ONE)
            && PRESSURES.contains(&(pressure / PASCAL))
    }

    /// A year hour by hour: 8,760 temperatures, relative humidities and pressures, the first
    /// being that of the first hour of January, local time.
    ///
    /// Values out of range are taken at the limit, see [`OutdoorAir::new`]. `None` where the
    /// arrays are not 8,760 long.
    #[must_use]
    pub fn from_hours(
        temperatures: &[Temperature],
        humidities: &[Share],
        pressures: &[Pressure],
    ) -> Option<Self> {
        if [temperatures.len(), humidities.len(), pressures.len()] != [HOURS_A_YEAR; 3] {
            return None;
        }
        let mut weather = Self::with_capacity(HOURS_A_YEAR);
        for (hour, (&t, (&rh, &p))) in
            temperatures.iter().zip(humidities.iter().zip(pressures)).enumerate()
        {
            let month = cells::month_of_day(hour / HOURS_A_DAY);
            let block = cells::block_of_hour(hour % HOURS_A_DAY);
            weather.push(1.0 * HOUR, month, block, (t, rh, p));
        }
        Some(weather.whole())
    }

    fn with_capacity(cells: usize) -> Self {
        Self {
            hours: Vec::with_capacity(cells),
            air: Vec::with_capacity(cells),
            pressure: Vec::with_capacity(cells),
            dry_bulb: Vec::with_capacity(cells),
            relative_humidity: Vec::with_capacity(cells),
            wet_bulb: Vec::with_capacity(cells),
            dew_point: Vec::with_capacity(cells),
            humidity: Vec::with_capacity(cells),
            density: Vec::with_capacity(cells),
            month: Vec::with_capacity(cells),
            block: Vec::with_capacity(cells),
            usual_pressure: Pressure::ZERO,
            prepared: spread::Prepared::default(),
        }
    }

    /// The year with what follows from all of it.
    fn whole(mut self) -> Self {
        // The mean, as what lies above the first: of like pressures it is that pressure exactly.
        let first = self.pressure.first().copied().unwrap_or_default();
        let above = self.mean_of(self.pressure.iter().map(|one| (*one - first) / PASCAL));
        self.usual_pressure = first + above.unwrap_or(0.0) * PASCAL;
        self
    }

    fn push(&mut self, hours: Time, month: u8, block: u8, state: (Temperature, Share, Pressure)) {
        let (dry_bulb, relative_humidity, pressure) = state;
        let outdoor = OutdoorAir::new(dry_bulb, relative_humidity, pressure);
        let vapour = air::vapour_pressure(outdoor.dry_bulb, relative_humidity);
        self.hours.push(hours);
        self.air.push(outdoor.in_month(month));
        self.month.push(month);
        self.block.push(block);
        self.pressure.push(outdoor.pressure);
        self.dry_bulb.push(outdoor.dry_bulb);
        self.relative_humidity.push(relative_humidity);
        self.wet_bulb.push(outdoor.wet_bulb);
        self.dew_point.push(air::dew_point(vapour));
        self.humidity.push(outdoor.humidity);
        self.density.push(air::density(outdoor.dry_bulb, outdoor.humidity, outdoor.pressure));
    }
}

/// Reading the cells. Those that take a cell's number panic on none: beyond the last cell they
/// give `None`.
impl Weather {
    /// How many cells the year has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.hours.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.hours.is_empty()
    }

    /// Each cell's hours and air, in order.
    pub fn cells(&self) -> impl Iterator<Item = (Time, OutdoorAir)> {
        self.hours.iter().copied().zip(self.air.iter().copied())
    }

    /// The hours and the air of a cell.
    #[must_use]
    pub fn cell(&self, cell: usize) -> Option<(Time, OutdoorAir)> {
        Some((*self.hours.get(cell)?, *self.air.get(cell)?))
    }

    /// The air of each cell, in order.
    pub(super) fn air(&self) -> &[OutdoorAir] {
        &self.air
    }

    /// Month of a cell, 0 for January.
    #[must_use]
    pub fn month_of(&self, cell: usize) -> Option<usize> {
        self.month.get(cell).map(|&month| usize::from(month))
    }

    /// Three-hour block of the local day of a cell, 0 from midnight.
    #[must_use]
    pub fn block_of(&self, cell: usize) -> Option<usize> {
        self.block.get(cell).map(|&block| usize::from(block))
    }

    /// Hours of the local day that a cell stands for: one in a year of hours, else those of its
    /// block.
    #[must_use]
    pub fn hours_of_day(&self, cell: usize) -> Option<std::ops::Range<usize>> {
        let block = self.block_of(cell)?;
        if self.len() == HOURS_A_YEAR {
            let hour = cell % HOURS_A_DAY;
            return Some(hour..hour + 1);
        }
        let hours = HOURS_A_DAY / BLOCKS_A_DAY;
        Some(block * hours..(block + 1) * hours)
    }

    /// How long each cell lasts.
    #[must_use]
    pub fn hours(&self) -> &[Time] {
        &self.hours
    }

    /// Pressure of the air of each cell.
    #[must_use]
    pub fn pressure(&self) -> &[Pressure] {
        &self.pressure
    }

    /// Mean pressure of the year, by which a site's machines are sized.
    #[must_use]
    pub fn usual_pressure(&self) -> Pressure {
        self.usual_pressure
    }

    /// Temperature of each cell.
    #[must_use]
    pub fn dry_bulb(&self) -> &[Temperature] {
        &self.dry_bulb
    }

    /// Relative humidity of each cell.
    #[must_use]
    pub fn relative_humidity(&self) -> &[Share] {
        &self.relative_humidity
    }

    /// Wet bulb of each cell.
    #[must_use]
    pub fn wet_bulb(&self) -> &[Temperature] {
        &self.wet_bulb
    }

    /// Dew point of each cell, below freezing the frost point.
    #[must_use]
    pub fn dew_point(&self) -> &[Temperature] {
        &self.dew_point
    }

    /// Density of the humid air of each cell.
    #[must_use]
    pub fn density(&self) -> &[Density] {
        &self.density
    }
}
