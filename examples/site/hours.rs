//! A year of 8,760 hours like those of a place of the library, no two alike: what is timed has to
//! be as unforeseeable to the processor as real weather is.

use jevons::model::site::Weather;
use jevons::model::site::weather::{DAYS_OF_MONTH, GROUPS, HOURS_A_DAY, HOURS_A_YEAR};
use jevons::units::PASCAL;

/// Part of the way through the groups of a block from one day to the next: the golden section
/// leaves no pattern.
const A_DAY: f64 = 0.618_033_988_749_894_9;
/// The same from one hour to the next.
const AN_HOUR: f64 = 0.011;

/// Hours between the groups of their month and block: of each day at another place.
pub(crate) fn hourly(cells: &Weather) -> Option<Weather> {
    let (mut dry, mut humid) = (Vec::new(), Vec::new());
    let mut place = 0.0;
    for (month, &days) in DAYS_OF_MONTH.iter().enumerate() {
        for _ in 0..days {
            place += A_DAY;
            for hour in 0..HOURS_A_DAY {
                place = (place + AN_HOUR).fract();
                let block = (month * 8 + hour / 3) * GROUPS;
                let (low, share) = between(place);
                let (one, other) = (block + low, block + low + 1);
                let (t, rh) = (cells.dry_bulb(), cells.relative_humidity());
                dry.push(*t.get(one)? + (*t.get(other)? - *t.get(one)?) * share);
                humid.push(*rh.get(one)? + (*rh.get(other)? - *rh.get(one)?) * share);
            }
        }
    }
    Weather::from_hours(&dry, &humid, &vec![101_325.0 * PASCAL; HOURS_A_YEAR])
}

/// The group below a place between 0 and 1, and how far it lies towards the next.
fn between(place: f64) -> (usize, f64) {
    let along = place * 5.0;
    let low = (0..4).rev().find(|&low| f64::from(low) + 1.0 <= along).map_or(0, |low| low + 1);
    (usize::try_from(low).unwrap_or(0), along - f64::from(low))
}
