//! Reading a table of sites: commas, semicolons or tabs; headings in English or Chinese.

use crate::messages::Speaker;
use crate::model::site::climate::{CLIMATES, Climate};
use crate::scenario::Choice;
use crate::studies::words::said;

/// Rows that are read.
pub(super) const MOST_ROWS: usize = 10_000;

/// What stands there until the visitor gives a table.
pub(super) const EXAMPLE: &str = "name,climate,it_kw,system,pue\n\
    Hohhot A,hohhot,40000,airside,\n\
    Shanghai B,shanghai,20000,water-chiller,\n\
    Guiyang C,guiyang,30000,waterside,\n\
    Ashburn D,ashburn,60000,airside,\n\
    Singapore E,singapore,15000,water-chiller,\n\
    Old room F,beijing,500,,2.1\n";

/// Where a site stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Place {
    /// A place of the library.
    Climate(&'static Climate),
    /// Somewhere else: only a given PUE can be used.
    Unknown(String),
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Given {
    /// The line that it stands on, the heading being the first.
    pub(super) line: usize,
    pub(super) name: String,
    pub(super) place: Place,
    pub(super) kilowatts: f64,
    pub(super) system: Option<&'static str>,
    pub(super) pue: Option<f64>,
    pub(super) carbon: Option<f64>,
    pub(super) price: Option<f64>,
}

/// What could not be used. Lines count from 1, the heading being the first.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Problem {
    /// There is no such heading, and nothing works without it.
    NoColumn(&'static str),
    /// There are more rows than are read.
    TooMany(usize),
    /// A cell is no number, or out of range.
    BadNumber { line: usize, column: &'static str, text: String },
    /// The library has no such place, and no PUE is given.
    UnknownPlace { line: usize, text: String },
    /// There is no such system.
    UnknownSystem { line: usize, text: String },
    /// The weather of its climate could not be read.
    NoWeather { line: usize, name: String },
}

impl Problem {
    pub(super) fn no_weather(given: &Given) -> Self {
        Self::NoWeather { line: given.line, name: given.name.clone() }
    }

    pub(super) fn say(&self, say: &Speaker) -> String {
        match self {
            Self::NoColumn(name) => said!(
                say,
                "The table has no column {}: add it to the heading.",
                "表中缺少列 {}：请在表头中加上。",
                name
            ),
            Self::TooMany(rows) => said!(
                say,
                "The table has {} rows; the first 10,000 are used.",
                "表有 {} 行；只使用前 10,000 行。",
                rows
            ),
            Self::BadNumber { line, column, text } => said!(
                say,
                "Line {}: {} “{}” is no usable number (with a decimal point); the row was left out.",
                "第 {} 行：{}“{}”不是可用的数字（小数点用“.”）；该行未计入。",
                line,
                column,
                text
            ),
            Self::UnknownPlace { line, text } => said!(
                say,
                "Line {}: the library has no place “{}”, and no PUE is given; the row was left out.",
                "第 {} 行：资料库中没有“{}”，也未给出 PUE；该行未计入。",
                line,
                text
            ),
            Self::UnknownSystem { line, text } => said!(
                say,
                "Line {}: there is no system “{}”; the row was left out.",
                "第 {} 行：没有“{}”这种系统；该行未计入。",
                line,
                text
            ),
            Self::NoWeather { line, name } => said!(
                say,
                "Line {} ({}): the weather of its climate is not there; the row was left out.",
                "第 {} 行（{}）：缺少其气候的气象资料；该行未计入。",
                line,
                name
            ),
        }
    }
}

/// The columns: the name here, and what they may be called.
const COLUMNS: &[(&str, &[&str])] = &[
    ("name", &["name", "site", "名称", "站点"]),
    ("climate", &["climate", "place", "city", "气候", "地点", "城市"]),
    ("it_kw", &["it_kw", "it", "kw", "load", "it负载", "负载", "it_kw"]),
    ("system", &["system", "design", "系统"]),
    ("pue", &["pue"]),
    ("carbon", &["carbon", "co2", "g/kwh", "碳"]),
    ("price", &["price", "电价", "$/kwh"]),
];

/// The rows that can be used, and what could not.
pub(super) fn read(text: &str) -> (Vec<Given>, Vec<Problem>) {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let Some((_, heading)) = lines.next() else {
        return (Vec::new(), vec![Problem::NoColumn("it_kw")]);
    };
    let mark = separator(heading);
    let names: Vec<String> = cells(heading, mark).iter().map(|name| name.to_lowercase()).collect();
    let place = |wanted: &str| {
        let (_, called) = COLUMNS.iter().find(|(name, _)| *name == wanted)?;
        names.iter().position(|name| called.contains(&name.as_str()))
    };
    let columns = Columns {
        name: place("name"),
        climate: place("climate"),
        load: place("it_kw"),
        system: place("system"),
        pue: place("pue"),
        carbon: place("carbon"),
        price: place("price"),
    };
    if columns.load.is_none() {
        return (Vec::new(), vec![Problem::NoColumn("it_kw")]);
    }
    let (mut rows, mut problems, mut count) = (Vec::new(), Vec::new(), 0);
    for (line, text) in lines {
        count += 1;
        if count > MOST_ROWS {
            continue;
        }
        match columns.row(line + 1, &cells(text, mark)) {
            Ok(row) => rows.push(row),
            Err(problem) => problems.push(problem),
        }
    }
    if count > MOST_ROWS {
        problems.insert(0, Problem::TooMany(count));
    }
    (rows, problems)
}

/// Where each column stands.
struct Columns {
    name: Option<usize>,
    climate: Option<usize>,
    load: Option<usize>,
    system: Option<usize>,
    pue: Option<usize>,
    carbon: Option<usize>,
    price: Option<usize>,
}

impl Columns {
    fn row(&self, line: usize, cells: &[String]) -> Result<Given, Problem> {
        let cell = |place: Option<usize>| {
            place.and_then(|place| cells.get(place)).map(|cell| cell.trim()).unwrap_or_default()
        };
        let number = |column: &'static str, place, (low, high): (f64, f64)| {
            let text = cell(place);
            if text.is_empty() {
                return Ok(None);
            }
            let value = text.parse::<f64>().ok().filter(|value| (low..=high).contains(value));
            value.map(Some).ok_or(Problem::BadNumber { line, column, text: text.to_owned() })
        };
        let kilowatts = number("it_kw", self.load, (f64::MIN_POSITIVE, 1e8))?;
        let missing = || Problem::BadNumber { line, column: "it_kw", text: String::new() };
        let pue = number("pue", self.pue, (1.0, 10.0))?;
        let place = cell(self.climate);
        let place = climate(place).map_or_else(|| Place::Unknown(place.to_owned()), Place::Climate);
        if let (Place::Unknown(text), None) = (&place, pue) {
            return Err(Problem::UnknownPlace { line, text: text.clone() });
        }
        let name = cell(self.name);
        Ok(Given {
            line,
            name: if name.is_empty() { line.to_string() } else { name.chars().take(60).collect() },
            place,
            kilowatts: kilowatts.ok_or_else(missing)?,
            system: system(line, cell(self.system))?,
            pue,
            carbon: number("carbon", self.carbon, (0.0, 3000.0))?,
            price: number("price", self.price, (0.0, 10.0))?,
        })
    }
}

/// A system by its key; none if nothing is said.
fn system(line: usize, text: &str) -> Result<Option<&'static str>, Problem> {
    if text.is_empty() {
        return Ok(None);
    }
    let key = text.to_lowercase();
    let all = Choice::find("system").map(|choice| (choice.alternatives)()).unwrap_or_default();
    let known = all.iter().map(|one| one.key).find(|known| *known == key && *known != "metered");
    known.map(Some).ok_or_else(|| Problem::UnknownSystem { line, text: text.to_owned() })
}

/// A place by its key or by its name in either language.
fn climate(text: &str) -> Option<&'static Climate> {
    let wanted = text.to_lowercase();
    let is = |one: &&Climate| {
        one.id == wanted || one.english.to_lowercase() == wanted || one.chinese == text
    };
    CLIMATES.iter().find(is)
}

/// The mark between cells: the one of comma, semicolon and tab that the heading has most of.
fn separator(heading: &str) -> char {
    let count = |mark: &char| heading.chars().filter(|one| one == mark).count();
    [',', ';', '\t'].into_iter().max_by_key(count).unwrap_or(',')
}

/// The cells of a line; quotes may stand around a cell, twice for one in it.
fn cells(line: &str, mark: char) -> Vec<String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                cell.push('"');
                letters.next();
            }
            '"' => quoted = !quoted,
            _ if letter == mark && !quoted => cells.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    cells.push(cell);
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_read_whole() {
        let (rows, problems) = read(EXAMPLE);
        assert_eq!((rows.len(), problems.len()), (6, 0), "{problems:?}");
        assert_eq!(rows[5].pue, Some(2.1));
    }

    #[test]
    fn headings_may_be_chinese_and_cells_quoted() {
        let (rows, problems) = read("名称;城市;IT负载\n\"甲;乙\";上海;1000\n");
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!((rows[0].name.as_str(), rows[0].kilowatts), ("甲;乙", 1000.0));
    }

    #[test]
    fn what_cannot_be_used_is_said_line_by_line() {
        let text =
            "name,climate,it_kw,system\na,nowhere,1,\nb,shanghai,much,\nc,shanghai,1,magic\n";
        let (rows, problems) = read(text);
        assert!(rows.is_empty());
        let lines = problems.iter().map(|one| match one {
            Problem::UnknownPlace { line, .. }
            | Problem::BadNumber { line, .. }
            | Problem::UnknownSystem { line, .. } => *line,
            _ => 0,
        });
        assert_eq!(lines.collect::<Vec<_>>(), [2, 3, 4]);
        assert_eq!(read("nothing here\n").1, [Problem::NoColumn("it_kw")]);
    }
}
