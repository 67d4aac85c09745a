//! A year in few points: hours of like air put together, for work that asks for a thousand years.

use super::cells::{BLOCKS_A_DAY, MONTHS};
use super::{OutdoorAir, Weather};
use crate::model::site::air;
use crate::units::{CELSIUS, HOUR, KILOGRAM_A_KILOGRAM, PASCAL};

/// What of the calendar a site asks for, beside the air: hours that differ in it stay apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Calendar {
    /// The month: the sea and the buyers of heat follow it.
    pub months: bool,
    /// The three-hour block of the day: the load follows it.
    pub blocks: bool,
}

/// Fewest points of the hours of a month, a block, or both.
const FEWEST: usize = 2;

/// What is known of a cell of the year.
#[derive(Debug, Clone, Copy)]
struct Cell {
    hours: f64,
    month: u8,
    block: u8,
    dry_bulb: f64,
    wet_bulb: f64,
    humidity: f64,
    pressure: f64,
}

impl Weather {
    /// The year in about so many points, each the mean of cells of like air; some more where the
    /// calendar parts the cells into many classes.
    ///
    /// The part that differs most is parted at its mean, along wet or dry bulb, until there are so many
    /// parts (as colours are chosen for a picture: Wu 1992, Graphics Gems II \[memory\]). A difference in
    /// wet bulb counts as so many in dry bulb: towers, wetted media and the limits of humidity follow the
    /// one, dry coolers the other. What is linear
    /// in the air stays as it is, but for the little water of means above saturation; where a system
    /// changes its ways within a part, the part sees only one of them. What that does to a band is held
    /// by a test of the draws that use it.
    #[must_use]
    pub fn in_few(&self, points: usize, calendar: Calendar, wet_bulb: f64) -> Self {
        let mut year = Self::with_capacity(points);
        let mut classes = self.classes(calendar);
        let each = (points / classes.len().max(1)).max(FEWEST);
        for cells in &mut classes {
            for part in parts(cells, each, wet_bulb) {
                year.push_mean(part.cells);
            }
        }
        year.whole()
    }

    /// The cells, apart where the calendar says so.
    fn classes(&self, calendar: Calendar) -> Vec<Vec<Cell>> {
        let mut classes = vec![Vec::new(); MONTHS * BLOCKS_A_DAY];
        for (place, (hours, air)) in self.cells().enumerate() {
            let cell = Cell::new(hours / HOUR, self.block[place], &air);
            let month = if calendar.months { usize::from(cell.month) } else { 0 };
            let block = if calendar.blocks { usize::from(cell.block) } else { 0 };
            if let Some(class) = classes.get_mut(month * BLOCKS_A_DAY + block) {
                class.push(cell);
            }
        }
        classes.retain(|class| !class.is_empty());
        classes
    }

    fn push_mean(&mut self, part: &[Cell]) {
        let Some(first) = part.first() else { return };
        let hours: f64 = part.iter().map(|cell| cell.hours).sum();
        let dry_bulb = mean(part, |cell| cell.dry_bulb) * CELSIUS;
        let humidity = mean(part, |cell| cell.humidity) * KILOGRAM_A_KILOGRAM;
        let pressure = mean(part, |cell| cell.pressure) * PASCAL;
        let relative = air::relative_humidity(dry_bulb, humidity, pressure);
        self.push(hours * HOUR, first.month, first.block, (dry_bulb, relative, pressure));
    }
}

impl Cell {
    fn new(hours: f64, block: u8, air: &OutdoorAir) -> Self {
        Self {
            hours,
            month: air.month,
            block,
            dry_bulb: air.dry_bulb / CELSIUS,
            wet_bulb: air.wet_bulb / CELSIUS,
            humidity: air.humidity / KILOGRAM_A_KILOGRAM,
            pressure: air.pressure / PASCAL,
        }
    }
}

/// Cells of like air, and along which bulb they differ most.
struct Part<'a> {
    cells: &'a mut [Cell],
    /// Their variance in it, times their time.
    spread: f64,
    along: fn(&Cell) -> f64,
}

impl<'a> Part<'a> {
    fn new(cells: &'a mut [Cell], wet_bulb: f64) -> Self {
        let [dry, wet]: [fn(&Cell) -> f64; 2] = [|cell| cell.dry_bulb, |cell| cell.wet_bulb];
        let (by_dry, by_wet) = (spread(cells, dry), spread(cells, wet) * (wet_bulb * wet_bulb));
        let (spread, along) = if by_wet > by_dry { (by_wet, wet) } else { (by_dry, dry) };
        Self { cells, spread, along }
    }

    /// Both sides of the mean.
    fn split(self, wet_bulb: f64) -> [Self; 2] {
        let Self { cells, along, .. } = self;
        let middle = mean(cells, along);
        cells.sort_unstable_by(|one, other| along(one).total_cmp(&along(other)));
        let below = cells.iter().take_while(|cell| along(cell) < middle).count();
        // Neither side is empty, whatever rounding says.
        let (low, high) = cells.split_at_mut(below.min(cells.len() - 1).max(1));
        [Self::new(low, wet_bulb), Self::new(high, wet_bulb)]
    }
}

/// Parts cells into so many of like air; into fewer where there are no more.
fn parts(cells: &mut [Cell], count: usize, wet_bulb: f64) -> Vec<Part<'_>> {
    let mut parts = vec![Part::new(cells, wet_bulb)];
    while parts.len() < count {
        let wide = parts.iter().enumerate().filter(|(_, part)| part.cells.len() > 1);
        let widest = wide.max_by(|(_, one), (_, other)| one.spread.total_cmp(&other.spread));
        let Some((widest, _)) = widest else { break };
        let halves = parts.swap_remove(widest).split(wet_bulb);
        parts.extend(halves);
    }
    parts
}

fn mean(cells: &[Cell], of: impl Fn(&Cell) -> f64) -> f64 {
    let hours: f64 = cells.iter().map(|cell| cell.hours).sum();
    cells.iter().map(|cell| cell.hours * of(cell)).sum::<f64>() / hours
}

/// Variance over time, times the time.
fn spread(cells: &[Cell], of: impl Fn(&Cell) -> f64) -> f64 {
    let middle = mean(cells, &of);
    let squares = |cell: &Cell| (of(cell) - middle) * (of(cell) - middle);
    cells.iter().map(|cell| cell.hours * squares(cell)).sum()
}

#[cfg(test)]
mod tests {
    use super::super::CELLS_A_YEAR;
    use super::*;

    fn year() -> Weather {
        let code = |cell: usize| u8::try_from(90 + cell * 37 % 80).expect("it is small");
        let codes: Vec<u8> = (0..CELLS_A_YEAR).map(code).collect();
        Weather::from_cells(101_325.0 * PASCAL, &codes, &codes).expect("it is sound")
    }

    fn months_and_blocks() -> [Calendar; 4] {
        [(false, false), (false, true), (true, false), (true, true)]
            .map(|(months, blocks)| Calendar { months, blocks })
    }

    #[test]
    fn the_time_and_the_means_of_the_year_stay() {
        let whole = year();
        for calendar in months_and_blocks() {
            let few = whole.in_few(96, calendar, 2.0);
            let of = |year: &Weather, value: fn(&OutdoorAir) -> f64| -> f64 {
                year.cells().map(|(hours, air)| hours / HOUR * value(&air)).sum()
            };
            let values: [fn(&OutdoorAir) -> f64; 3] =
                [|_| 1.0, |air| air.dry_bulb / CELSIUS, |air| air.humidity / KILOGRAM_A_KILOGRAM];
            for value in values {
                let (all, some) = (of(&whole, value), of(&few, value));
                assert!((some / all - 1.0).abs() < 1e-9, "{calendar:?}: {some} {all}");
            }
        }
    }

    #[test]
    fn there_are_as_many_points_as_were_asked_for() {
        let whole = year();
        let counts = months_and_blocks().map(|calendar| whole.in_few(96, calendar, 2.0).len());
        assert_eq!(counts, [96, 96, 96, 192]);
        assert_eq!(whole.in_few(10_000, Calendar::default(), 2.0).len(), CELLS_A_YEAR);
    }

    #[test]
    fn months_and_blocks_keep_their_hours_where_they_are_asked_for() {
        let whole = year();
        let few = whole.in_few(96, Calendar { months: true, blocks: true }, 2.0);
        let hours = |year: &Weather, month: u8, block: u8| -> f64 {
            let cells = (0..year.len())
                .filter(|one| (year.month[*one], year.block[*one]) == (month, block));
            cells.map(|one| year.hours[one] / HOUR).sum()
        };
        for (month, block) in (0..12).flat_map(|month| (0..8).map(move |block| (month, block))) {
            let [all, some] = [&whole, &few].map(|year| hours(year, month, block));
            assert!((all - some).abs() < 1e-9, "{month} {block}: {all} {some}");
        }
    }
}
