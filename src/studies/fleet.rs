//! Many sites at once: a table that the visitor gives, each row a site.

mod read;

use read::{Given, Place, Problem};

use super::job::{Job, Progress};
use super::target::levers::LEVERS;
use super::words::said;
use super::{Ask, place};
use crate::model::site::climate::CLIMATES;
use crate::scenario::{Choice, Parameter, Scenario};
use crate::sheet::{Bars, Block, Card, Cell, Chart, Picture, Row, Sheet, Table, Tone};
use crate::units::{
    CUBIC_METRE, CarbonIntensity, Energy, GIGAWATT_HOUR, GRAM_A_KILOWATT_HOUR, KILOWATT, Mass,
    Money, Pue, TONNE, Volume, YEAR,
};

/// Sites in the ranking.
const RANKED: usize = 30;
/// Problems that are told one by one.
const TOLD: usize = 12;

/// A site and what it uses in a year.
struct Site {
    name: String,
    place: String,
    pue: Pue,
    it: Energy,
    electricity: Energy,
    water: Volume,
    carbon: Mass,
    cost: Money,
    /// Which improvement helps most, and what it saves; worked out for the worst.
    better: Option<(String, Energy)>,
    scenario: Option<Box<Scenario>>,
}

impl Site {
    fn overhead(&self) -> f64 {
        (self.electricity - self.it) / GIGAWATT_HOUR
    }
}

/// The work.
pub(super) struct Fleet {
    ask: Ask,
    rows: Vec<Given>,
    problems: Vec<Problem>,
    sites: Vec<Site>,
    /// The next row, and then the next of the worst sites.
    next: usize,
    is_example: bool,
}

impl Fleet {
    pub(super) fn new(ask: Ask) -> Self {
        let is_example = ask.attached.trim().is_empty();
        let text = if is_example { read::EXAMPLE.to_owned() } else { ask.attached.to_string() };
        let (rows, problems) = read::read(&text);
        Self { ask, rows, problems, sites: Vec::new(), next: 0, is_example }
    }

    fn work_out(&self, given: &Given) -> Option<Site> {
        let mut scenario = self.ask.scenario().clone();
        let set = |scenario: &mut Scenario, key: &str, value: f64| {
            if let Some(parameter) = Parameter::find(key) {
                parameter.set(scenario, value);
            }
        };
        let choose = |scenario: &mut Scenario, key: &str, answer: &str| {
            Choice::find(key).is_some_and(|choice| choice.set(scenario, answer))
        };
        set(&mut scenario, "it_power", given.kilowatts);
        if let Some(grams) = given.carbon {
            set(&mut scenario, "grid_carbon", grams);
            set(&mut scenario, "green_power", 0.0);
        }
        if let Some(price) = given.price {
            set(&mut scenario, "electricity_price", price);
        }
        let place_name = match &given.place {
            Place::Climate(climate) => {
                choose(&mut scenario, "climate", climate.id);
                place(&self.ask.say, climate).to_owned()
            }
            Place::Unknown(text) => text.clone(),
        };
        if let Some(pue) = given.pue {
            return Some(metered(given, place_name, pue, &scenario));
        }
        if let Some(system) = given.system {
            choose(&mut scenario, "system", system);
        } else if scenario.is_metered() {
            choose(&mut scenario, "system", "airside");
        }
        let weather = self.ask.shelf.weather(scenario.choices.climate.id);
        let site = scenario.run(weather.as_deref())?.site;
        Some(Site {
            name: given.name.clone(),
            place: place_name,
            pue: site.pue,
            it: site.it,
            electricity: site.electricity,
            water: site.water,
            carbon: site.carbon,
            cost: site.cost,
            better: None,
            scenario: Some(Box::new(scenario)),
        })
    }

    /// What helps this site most: settings first, since they cost nothing; else what saves most.
    fn improve(&mut self, at: usize) {
        let Some(site) = self.sites.get(at) else { return };
        let Some(scenario) = &site.scenario else { return };
        let weather = self.ask.shelf.weather(scenario.choices.climate.id);
        let tried = LEVERS.iter().filter_map(|lever| {
            let outcome = lever.applied_to(scenario)?.run(weather.as_deref())?;
            let saved = site.electricity - outcome.site.electricity;
            (saved > Energy::ZERO).then_some((lever, saved))
        });
        let mut tried: Vec<_> = tried.collect();
        tried.sort_by(|one, other| {
            let settings = other.0.is_a_setting().cmp(&one.0.is_a_setting());
            settings.then((other.1 / GIGAWATT_HOUR).total_cmp(&(one.1 / GIGAWATT_HOUR)))
        });
        let better = tried.first().map(|(lever, saved)| (lever.name(&self.ask.say), *saved));
        if let Some(site) = self.sites.get_mut(at) {
            site.better = better;
        }
    }

    fn done(&self) -> f64 {
        let all = self.rows.len() + RANKED.min(self.rows.len());
        #[expect(clippy::cast_precision_loss, reason = "there are few rows")]
        let share = self.next as f64 / all.max(1) as f64;
        share
    }

    fn sheet(&self) -> Sheet {
        let say = &self.ask.say;
        let it: Energy = self.sites.iter().map(|site| site.it).sum();
        let all: Energy = self.sites.iter().map(|site| site.electricity).sum();
        let title = said!(say, "Many sites", "多个站点");
        let mut blocks = Vec::new();
        if !self.problems.is_empty() {
            blocks.push(Block::Caution(self.told()));
        }
        let Some(worst) = self.sites.first().filter(|_| it > Energy::ZERO) else {
            blocks.push(Block::Text(how(&self.ask)));
            let lead = said!(say, "No row of the table could be used.", "表中没有可用的行。");
            return Sheet { title, lead, blocks };
        };
        let lead = said!(
            say,
            "{} sites with {} of computing a year run at {} on average, weighted by energy. Most overhead: {} ({} GWh).",
            "{} 个站点，年计算用电 {}，按能耗加权平均 PUE 为 {}。额外用电最多：{}（{} GWh）。",
            self.sites.len(),
            say.energy(it),
            say.pue(Pue::new(all / it)),
            worst.name,
            say.three(worst.overhead())
        );
        blocks.push(Block::Cards(self.cards(it, all)));
        blocks.push(Block::Chart(Box::new(self.chart())));
        blocks.push(Block::Table(self.table()));
        blocks.push(Block::Text(how(&self.ask)));
        if self.is_example {
            blocks.push(Block::Fine(said!(
                say,
                "What you see is an example of six sites: put your own in its place.",
                "当前为六个站点的示例：请换成你自己的。"
            )));
        }
        Sheet { title, lead, blocks }
    }

    fn told(&self) -> String {
        let say = &self.ask.say;
        let told: Vec<String> = self.problems.iter().take(TOLD).map(|one| one.say(say)).collect();
        let more = self.problems.len().saturating_sub(TOLD);
        let mut text = told.join(" ");
        if more > 0 {
            text += &said!(say, " And {} more.", " 另有 {} 处。", more);
        }
        text
    }

    fn cards(&self, it: Energy, all: Energy) -> Vec<Card> {
        let say = &self.ask.say;
        let card = |name: String, amount: String| Card { name, amount, note: String::new() };
        vec![
            card(
                said!(say, "PUE, weighted by energy", "PUE（按能耗加权）"),
                say.pue(Pue::new(all / it)),
            ),
            card(said!(say, "Electricity a year", "年用电"), say.energy(all)),
            card(
                said!(say, "Water a year", "年用水"),
                say.volume(self.sites.iter().map(|site| site.water).sum()),
            ),
            card(
                said!(say, "Carbon a year", "年碳排放"),
                say.mass(self.sites.iter().map(|site| site.carbon).sum()),
            ),
            card(
                said!(say, "Cost a year", "年费用"),
                say.money(self.sites.iter().map(|site| site.cost).sum()),
            ),
        ]
    }

    fn chart(&self) -> Chart {
        let say = &self.ask.say;
        let title = said!(say, "Where most overhead is", "额外用电最多的站点");
        let row = |site: &Site| {
            let better = site.better.as_ref().map_or_else(String::new, |(name, saved)| {
                said!(say, " · {}: −{}", " · {}：−{}", name, say.energy(*saved))
            });
            let amount = format!(
                "{} · PUE {}{better}",
                say.energy(site.electricity - site.it),
                say.pue(site.pue)
            );
            Row::single(site.name.clone(), amount, (0.0, site.overhead()), Tone::Rebound)
        };
        let top = self.sites.iter().take(RANKED.min(15));
        let bars =
            Bars { rows: top.map(row).collect(), unit: String::from("GWh"), ..Bars::default() };
        let finding = said!(
            say,
            "Overhead a year, and the first thing to do: settings first, because they cost nothing, then what saves most. What things cost is not known here.",
            "年额外用电及首选措施：优先无需投资的设定，其次是节电最多者。此处不含投资成本。"
        );
        Chart { key: "fleet", title, finding, picture: Picture::Bars(bars), table: self.ranking() }
    }

    fn ranking(&self) -> Table {
        let say = &self.ask.say;
        let columns = [
            said!(say, "Site", "站点"),
            said!(say, "Overhead, GWh", "额外用电，GWh"),
            said!(say, "First thing to do", "首选措施"),
            said!(say, "Saves, GWh", "可节约，GWh"),
        ];
        let mut table = Table::new(
            said!(say, "The worst sites", "最差的站点"),
            &columns.each_ref().map(String::as_str),
        );
        for site in self.sites.iter().take(RANKED) {
            let (name, saved) = site.better.as_ref().map_or_else(
                || (Cell::none(), Cell::none()),
                |(name, saved)| {
                    (
                        Cell::text(name.clone()),
                        Cell::number(*saved / GIGAWATT_HOUR, say.three(*saved / GIGAWATT_HOUR)),
                    )
                },
            );
            table.push(vec![
                Cell::text(site.name.clone()),
                Cell::number(site.overhead(), say.three(site.overhead())),
                name,
                saved,
            ]);
        }
        table
    }

    /// Every site; the download holds them all.
    fn table(&self) -> Table {
        let say = &self.ask.say;
        let columns = [
            said!(say, "Site", "站点"),
            said!(say, "Climate", "气候"),
            String::from("PUE"),
            said!(say, "Electricity, GWh", "用电，GWh"),
            said!(say, "Water, m³", "用水，m³"),
            said!(say, "Carbon, t", "碳，t"),
        ];
        let mut table = Table::new(
            said!(say, "All sites", "全部站点"),
            &columns.each_ref().map(String::as_str),
        );
        for site in &self.sites {
            let number = |value: f64| Cell::number(value, say.three(value));
            table.push(vec![
                Cell::text(site.name.clone()),
                Cell::text(site.place.clone()),
                Cell::number(site.pue.value(), say.pue(site.pue)),
                number(site.electricity / GIGAWATT_HOUR),
                number(site.water / CUBIC_METRE),
                number(site.carbon / TONNE),
            ]);
        }
        table
    }
}

/// A site whose PUE is given.
fn metered(given: &Given, place: String, pue: f64, scenario: &Scenario) -> Site {
    let it = given.kilowatts * KILOWATT * (1.0 * YEAR);
    let electricity = it * pue;
    let factor: CarbonIntensity = given.carbon.map_or_else(
        || scenario.place.grid_carbon() * scenario.place.green_power().rest().value(),
        |grams| grams * GRAM_A_KILOWATT_HOUR,
    );
    Site {
        name: given.name.clone(),
        place,
        pue: Pue::new(pue),
        it,
        electricity,
        water: Volume::ZERO,
        carbon: factor * electricity,
        cost: scenario.place.electricity_price() * electricity,
        better: None,
        scenario: None,
    }
}

/// What a table looks like.
fn how(ask: &Ask) -> String {
    let places: Vec<&str> = CLIMATES.iter().take(5).map(|climate| climate.id).collect();
    said!(
        ask.say,
        "One row a site, with a heading: name, climate ({} … or the name of a place), it_kw, and, if you like, system (airside, waterside, water-chiller, air-chiller, dx …), pue (then nothing is simulated), carbon in g/kWh, price in $/kWh. What a row leaves out is as in the form. Up to 10,000 rows; nothing leaves the browser.",
        "每行一个站点，首行为表头：name、climate（{} …或地名）、it_kw，可选：system（airside、waterside、water-chiller、air-chiller、dx …）、pue（给出则不模拟）、carbon（g/kWh）、price（美元/kWh）。未给出的取表单数值。最多 10,000 行；数据不离开浏览器。",
        places.join(", ")
    )
}

impl Job for Fleet {
    fn advance(&mut self, enough: &mut dyn FnMut() -> bool) -> Progress {
        let rows = self.rows.len();
        while self.next < rows {
            if let Some(given) = self.rows.get(self.next) {
                self.sites.extend(self.work_out(given));
            }
            self.next += 1;
            if enough() {
                return Progress::Going(self.done(), None);
            }
        }
        if self.next == rows {
            self.sites.sort_by(|one, other| other.overhead().total_cmp(&one.overhead()));
        }
        while self.next < rows + RANKED.min(self.sites.len()) {
            self.improve(self.next - rows);
            self.next += 1;
            if enough() {
                return Progress::Going(self.done(), None);
            }
        }
        Progress::Done(Box::new(self.sheet()))
    }
}
