//! The spread within the cells of a year of the library: as far as the cells beside them tell it, and
//! as real years have it.

use std::sync::OnceLock;

use super::Weather;
use super::cells::{self, BLOCKS_A_DAY, CELLS_A_YEAR, GROUP_WEIGHTS, GROUPS};
use crate::model::site::air;
use crate::units::{CELSIUS, HumidityRatio, KELVIN, KILOGRAM_A_KILOGRAM, Temperature};

/// Points of a cell.
const POINTS: usize = 2;
/// How far from the middle of a straight line its two points lie, as a share of its length: those of
/// Gauss's quadrature, `1 / (2 sqrt 3)`, which have the line's mean and its standard deviation.
const OFF_THE_MIDDLE: f64 = 0.288_675_134_594_812_9;
/// Standard deviation of the temperature among hours of one wet bulb within a cell, kelvin, for a wet-bulb
/// depression of a kelvin in air as good as saturated; see [`Weather::along_dryness`].
const DRYNESS: f64 = 0.7;
/// It grows with this power of the depression.
const GROWTH: f64 = 0.8;

/// How the cells of a year of the library are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CellReading {
    /// Two points of each cell, as its hours are spread: [`Weather::spread`].
    #[default]
    Spread,
    /// As they are, the means of like hours.
    Means,
}

/// The spread of a year, once it has been asked for. It follows from the year: no two like years differ
/// by it.
#[derive(Debug, Clone, Default)]
pub(super) struct Prepared(OnceLock<Box<Weather>>);

impl PartialEq for Prepared {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Temperature, °C, and humidity ratio, kg/kg.
type State = [f64; 2];

impl Weather {
    /// The year, its cells read in this way. The spread is worked out once.
    #[must_use]
    pub fn read_as(&self, reading: CellReading) -> &Self {
        if reading == CellReading::Means || self.len() != CELLS_A_YEAR {
            return self;
        }
        self.prepared.0.get_or_init(|| Box::new(self.spread()))
    }

    /// A year of the library with two points in the place of each cell.
    ///
    /// A cell holds means, and a system that changes its ways within the cell sees only one of them.
    /// Along three lines its hours differ. For two of them the cells beside it tell by how much: by wet
    /// bulb, by which the hours of a block are sorted into groups, and by the time of day, since a block's
    /// three hours lie between the block before and the block after. Each of these lines is taken as
    /// straight within the cell, and read at Gauss's two points. Along the third, that of one wet bulb,
    /// hours are warm and dry or cool and humid; by how much follows from the depression, as real years
    /// have it.
    ///
    /// The two points of a cell lie opposite each other, so that its means stay; only where a point would
    /// hold more water than air can, or less than none, is its humidity taken at that limit. In which
    /// corner the first point lies alternates from cell to cell, so that cells beside each other cover all
    /// corners.
    ///
    /// Any other year is given back as it is.
    #[must_use]
    pub fn spread(&self) -> Self {
        if self.len() != CELLS_A_YEAR {
            return self.clone();
        }
        let mut year = Self::with_capacity(CELLS_A_YEAR * POINTS);
        for cell in 0..CELLS_A_YEAR {
            let [by_day, by_dryness] = self.ways(cell);
            let (along_groups, along_day) = (self.along_groups(cell), self.along_day(cell));
            let along_dryness = self.along_dryness(cell);
            let off = [0, 1].map(|which| {
                let lines = along_groups[which] + by_day * along_day[which];
                OFF_THE_MIDDLE * lines + by_dryness * along_dryness[which]
            });
            for side in [1.0, -1.0] {
                let [celsius, humidity] = self.state(cell);
                self.push_point(
                    &mut year,
                    cell,
                    [celsius + side * off[0], humidity + side * off[1]],
                );
            }
        }
        year.whole()
    }

    fn push_point(&self, year: &mut Self, cell: usize, [celsius, humidity]: State) {
        let dry_bulb: Temperature = celsius * CELSIUS;
        let humidity: HumidityRatio = humidity.max(0.0) * KILOGRAM_A_KILOGRAM;
        let pressure = self.pressure[cell];
        let relative = air::relative_humidity(dry_bulb, humidity, pressure);
        let (month, block) = (self.month[cell], self.block[cell]);
        year.push(self.hours[cell] / 2.0, month, block, (dry_bulb, relative, pressure));
    }

    /// In which corner the first point of a cell lies, the one on the side of its groups of high wet bulb:
    /// to the block after (1) or before (-1), and to the warm and dry (1) or the cool and humid (-1) hours
    /// of its wet bulb.
    ///
    /// By day the way alternates with month and block, by dryness with each group and each second block:
    /// any four cells that touch have all four.
    fn ways(&self, cell: usize) -> [f64; 2] {
        let (month, block) = (self.month[cell], self.block[cell]);
        let group = cell % GROUPS;
        let sign = |even: bool| if even { 1.0 } else { -1.0 };
        [sign((month + block) % 2 == 0), sign((usize::from(block / 2) + group).is_multiple_of(2))]
    }

    fn state(&self, cell: usize) -> State {
        [self.dry_bulb[cell] / CELSIUS, self.humidity[cell] / KILOGRAM_A_KILOGRAM]
    }

    /// What lies between two cells.
    fn between(&self, low: usize, high: usize) -> State {
        let ([low_t, low_w], [high_t, high_w]) = (self.state(low), self.state(high));
        [high_t - low_t, high_w - low_w]
    }

    /// How far a cell's hours of the lowest and of the highest wet bulb lie apart, by the groups beside it.
    fn along_groups(&self, cell: usize) -> State {
        let group = cell % GROUPS;
        let (low, high) = (group.saturating_sub(1), (group + 1).min(GROUPS - 1));
        let width: f64 = GROUP_WEIGHTS[low..=high].iter().sum();
        let apart = width - f64::midpoint(GROUP_WEIGHTS[low], GROUP_WEIGHTS[high]);
        let first = cell - group;
        self.between(first + low, first + high).map(|all| all * (GROUP_WEIGHTS[group] / apart))
    }

    /// How far the hours of a cell lie apart by the time of the day, by the blocks beside it.
    fn along_day(&self, cell: usize) -> State {
        let block = usize::from(cells::block_of(cell));
        let at = |other: usize| cell - block * GROUPS + other % BLOCKS_A_DAY * GROUPS;
        self.between(at(block + BLOCKS_A_DAY - 1), at(block + 1)).map(|two| two / 2.0)
    }

    /// Standard deviation of a cell's hours along their wet bulb.
    ///
    /// `0.7 K (D / K)^0.8 u`, `D` the wet-bulb depression and `u` the humidity over that of air saturated
    /// at the wet bulb: none in saturated air and none in air without any water, as it must be. Form and
    /// figure come from a regression on the hours of real years, about 21 distinct ones, 12,400 cells, once
    /// wet bulb and hour are taken out: powers of 0.80 and 0.97; with 0.8 and 1 a figure of 0.71, 0.67 to
    /// 0.72 as some are left out. Between these, 0.7 and the order of [`Self::ways`] were chosen with the
    /// answers of cells and hours in view, as VALIDATION.md says. Single places lie between 0.5 (tropical
    /// coasts) and 1.0 (the foot of the Rocky Mountains).
    fn along_dryness(&self, cell: usize) -> State {
        let (wet_bulb, pressure) = (self.wet_bulb[cell], self.pressure[cell]);
        let [celsius, humidity] = self.state(cell);
        let depression = ((self.dry_bulb[cell] - wet_bulb) / KELVIN).max(0.0);
        let saturated = air::saturation_humidity_ratio(wet_bulb, pressure) / KILOGRAM_A_KILOGRAM;
        let wetness = (humidity / saturated).min(1.0);
        let kelvin = (DRYNESS * libm::pow(depression, GROWTH) * wetness).min(depression);
        [kelvin, kelvin * at_one_wet_bulb(celsius, wet_bulb / CELSIUS, humidity)]
    }
}

/// How much the humidity changes for each kelvin at one wet bulb: the slope of the balance that defines it,
/// `-(1.006 + 1.86 W) / (2501 + 1.86 T - 4.186 T*)` (ASHRAE Fundamentals 2017, chapter 1, equation 33).
fn at_one_wet_bulb(celsius: f64, wet_bulb: f64, humidity: f64) -> f64 {
    -(1.006 + 1.86 * humidity) / (2501.0 + 1.86 * celsius - 4.186 * wet_bulb)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::site::OutdoorAir;
    use crate::units::PERCENT;

    fn year() -> Weather {
        let code = |cell: usize| u8::try_from(130 + cell % 40).expect("it is small");
        let codes: Vec<u8> = (0..CELLS_A_YEAR).map(code).collect();
        Weather::from_cells(101_325.0 * crate::units::PASCAL, &codes, &codes).expect("it is sound")
    }

    #[test]
    fn cells_that_touch_cover_all_corners() {
        let year = year();
        for cell in (0..CELLS_A_YEAR).filter(|cell| cell % GROUPS < GROUPS - 1) {
            if usize::from(year.block[cell]) == BLOCKS_A_DAY - 1 {
                continue;
            }
            let all = [cell, cell + 1, cell + GROUPS, cell + GROUPS + 1].map(|one| year.ways(one));
            let sum = |value: fn(&[f64; 2]) -> f64| all.iter().map(value).sum::<f64>();
            let sums = [sum(|way| way[0]), sum(|way| way[1]), sum(|way| way[0] * way[1])];
            assert!(sums.iter().all(|sum| sum.abs() < 1e-12), "{cell}: {all:?}");
        }
    }

    /// The wet bulb stays along the third line.
    #[test]
    fn dry_and_humid_hours_have_one_wet_bulb() {
        let year = year();
        for cell in (0..CELLS_A_YEAR).step_by(7) {
            let ([off, off_w], [celsius, humidity]) = (year.along_dryness(cell), year.state(cell));
            assert!(off > 0.0 && off_w < 0.0, "{cell}");
            let (dry_bulb, pressure) = ((celsius + off) * CELSIUS, year.pressure[cell]);
            let humidity = (humidity + off_w) * KILOGRAM_A_KILOGRAM;
            let relative = air::relative_humidity(dry_bulb, humidity, pressure);
            let wet_bulb = OutdoorAir::new(dry_bulb, relative, pressure).wet_bulb;
            assert!(((wet_bulb - year.wet_bulb[cell]) / KELVIN).abs() < 0.02, "{cell}");
        }
    }

    #[test]
    fn saturated_air_has_no_spread_at_its_wet_bulb() {
        let mut year = year();
        for (dry_bulb, wet_bulb) in year.dry_bulb.iter_mut().zip(&year.wet_bulb) {
            *dry_bulb = *wet_bulb;
        }
        assert!((0..CELLS_A_YEAR).all(|cell| year.along_dryness(cell)[0].abs() < 1e-12));
        let dry = OutdoorAir::new(20.0 * CELSIUS, 0.0 * PERCENT, year.pressure[0]);
        year.humidity.fill(dry.humidity);
        assert!((0..CELLS_A_YEAR).all(|cell| year.along_dryness(cell)[0].abs() < 1e-12));
    }
}
