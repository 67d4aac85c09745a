//! The spread within the cells of a year of the library, as far as the cells beside them tell it.

use super::Weather;
use super::cells::{self, BLOCKS_A_DAY, CELLS_A_YEAR, GROUP_WEIGHTS, GROUPS};
use crate::model::site::air;
use crate::units::{CELSIUS, HumidityRatio, KILOGRAM_A_KILOGRAM, Temperature};

/// Where a straight line is read off to keep its spread, over its length and from its middle: the two
/// points of Gauss's quadrature, `1 / (2 sqrt 3)`.
const OFF_THE_MIDDLE: f64 = 0.288_675_134_594_812_9;
/// Points of a cell, and which way each lies: towards the drier or the more humid hours of its block,
/// towards the block before or the block after.
const POINTS: [(f64, f64); 4] = [(-1.0, -1.0), (-1.0, 1.0), (1.0, -1.0), (1.0, 1.0)];
/// One point of four.
const SHARE: f64 = 0.25;

/// Temperature, °C, and humidity ratio, kg/kg.
type State = [f64; 2];

impl Weather {
    /// A year of the library with four points in the place of each cell.
    ///
    /// A cell holds means, and a system that changes its ways within the cell sees only one of them.
    /// Along two lines its hours must differ, and the cells beside it say by how much: the hours of a
    /// block are sorted by wet bulb, and its three hours lie between the block before and the block
    /// after. Each line is taken as straight within the cell, and read at Gauss's two points; the
    /// cell's means stay. How hours of one wet bulb and time of day differ in dew point, the library
    /// does not tell.
    ///
    /// Any other year is given back as it is.
    #[must_use]
    pub fn spread(&self) -> Self {
        if self.len() != CELLS_A_YEAR {
            return self.clone();
        }
        let mut year = Self::with_capacity(CELLS_A_YEAR * POINTS.len());
        for cell in 0..CELLS_A_YEAR {
            let (along_groups, along_day) = (self.along_groups(cell), self.along_day(cell));
            for (group, day) in POINTS {
                let mut state = self.state(cell);
                for ((value, by_group), by_day) in state.iter_mut().zip(along_groups).zip(along_day)
                {
                    *value += OFF_THE_MIDDLE * (group * by_group + day * by_day);
                }
                self.push_point(&mut year, cell, state);
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
        year.push(self.hours[cell] * SHARE, month, block, (dry_bulb, relative, pressure));
    }

    fn state(&self, cell: usize) -> State {
        [self.dry_bulb[cell] / CELSIUS, self.humidity[cell] / KILOGRAM_A_KILOGRAM]
    }

    /// What lies between two cells.
    fn between(&self, low: usize, high: usize) -> State {
        let ([low_t, low_w], [high_t, high_w]) = (self.state(low), self.state(high));
        [high_t - low_t, high_w - low_w]
    }

    /// How far the driest and the most humid hours of a cell lie apart, by the groups beside it.
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
}
