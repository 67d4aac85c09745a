//! Grids to choose from, each a link that puts its carbon, water and price into the form.

use super::facts::badge;
use super::hubs::YUAN_A_DOLLAR;
use super::shelf::{Grids, Land, Province, State};
use super::words::said;
use super::{Ask, Status, nothing};
use crate::messages::{Digits, Speaker};
use crate::scenario::choices::Factors;
use crate::sheet::{Block, Card, Cell, Sheet, Table};
use crate::units::LITRE_A_KILOWATT_HOUR;
use crate::view::Language;

/// Electricity that China used in 2024, terawatt-hours (National Energy Administration; read).
const CHINA_2024: f64 = 9852.1;

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let title = said!(say, "Choose a grid", "选用电网");
    let Some(grids) = ask.shelf.grids() else {
        return nothing(title, said!(say, "The list of grids is not there.", "缺少电网清单。"));
    };
    let lead = said!(
        say,
        "{} provinces of China, {} states of the United States and {} countries: a name puts that grid's carbon, and where known its water and price, into the form.",
        "中国 {} 个省份、美国 {} 个州、{} 个国家和地区：点击名称即将该电网的碳因子（及已知的耗水与电价）填入表单。",
        grids.provinces.len(),
        grids.states.len(),
        grids.countries.len()
    );
    let blocks = vec![
        Block::Cards(cards(ask)),
        Block::Caution(said!(
            say,
            "The lists have different boundaries: those of provinces and states count generation alone (China CO₂, United States CO₂ equivalent), that of countries the whole life cycle. Never hold a figure of one against a figure of another.",
            "各清单口径不同：省与州仅计发电环节（中国为 CO₂，美国为 CO₂ 当量），国家为全生命周期。不同清单的数值不可相互比较。"
        )),
        Block::Folded(provinces(ask, grids)),
        Block::Fine(sum(say, grids)),
        Block::Folded(countries(ask, grids)),
        Block::Folded(states(ask, grids)),
        Block::Fine(sources(say)),
    ];
    Sheet { title, lead, blocks }
}

/// What the form holds now.
fn cards(ask: &Ask) -> Vec<Card> {
    let (say, place) = (&ask.say, &ask.scenario().place);
    let card = |name: String, amount: String| Card {
        name,
        amount,
        note: said!(say, "in the form now", "表单现值"),
    };
    vec![
        card(
            said!(say, "Carbon of the grid", "电网碳排放"),
            say.carbon_intensity(place.grid_carbon()),
        ),
        card(said!(say, "Water of the grid", "电网耗水"), say.water_intensity(place.grid_water())),
        card(
            said!(say, "Price of electricity", "电价"),
            say.with_unit(
                place.electricity_price() / crate::units::DOLLAR_A_KILOWATT_HOUR,
                "$/kWh",
            ),
        ),
    ]
}

/// The link that puts a grid into the form; what is not known of it stays as it is.
fn link(ask: &Ask, carbon: f64, water: Option<f64>, price: Option<f64>) -> String {
    let mut values = vec![("grid_carbon", carbon)];
    values.extend(water.map(|water| ("grid_water", water)));
    values.extend(price.map(|price| ("electricity_price", price)));
    ask.link_to(ask.with(&values, &[]))
}

fn name(say: &Speaker, en: &str, zh: &str) -> Cell {
    Cell::text(if say.language == Language::Chinese { zh } else { en })
}

fn grams(say: &Speaker, value: Option<f64>) -> Cell {
    value.map_or_else(Cell::none, |value| {
        Cell::number(value, say.number(value, Digits::Decimals(0)))
    })
}

fn share(say: &Speaker, value: Option<f64>) -> Cell {
    value.map_or_else(Cell::none, |value| {
        Cell::number(value, say.number(100.0 * value, Digits::Decimals(0)) + "%")
    })
}

fn plain(say: &Speaker, value: Option<f64>) -> Cell {
    value.map_or_else(Cell::none, |value| Cell::number(value, say.three(value)))
}

fn columns(say: &Speaker, carbon: &[String], rest: &[String]) -> Vec<String> {
    let place = [said!(say, "Place", "地区")];
    [&place[..], carbon, rest].concat()
}

fn table(title: String, columns: &[String]) -> Table {
    Table::new(title, &columns.iter().map(String::as_str).collect::<Vec<_>>())
}

fn provinces(ask: &Ask, grids: &Grids) -> Table {
    let say = &ask.say;
    let carbon = [
        said!(say, "2023, g CO₂/kWh", "2023 年，g CO₂/kWh"),
        said!(say, "2022, g CO₂/kWh", "2022 年，g CO₂/kWh"),
    ];
    let rest = [
        said!(say, "Thermal 2024", "火电 2024"),
        said!(say, "Hydro 2024", "水电 2024"),
        said!(say, "Nuclear 2024", "核电 2024"),
        said!(say, "Wind 2024", "风电 2024"),
        said!(say, "Solar 2024", "光伏 2024"),
        said!(say, "Water of the grid, L/kWh", "电网耗水，L/kWh"),
        said!(say, "Price 2024, $/kWh", "电价 2024，美元/kWh"),
        said!(say, "Consumption 2024, TWh", "用电量 2024，TWh"),
    ];
    let title = said!(
        say,
        "Provinces of China: CO₂ of generation alone (official factors)",
        "中国各省：仅计发电环节 CO₂（官方因子）"
    );
    let mut table = table(title, &columns(say, &carbon, &rest));
    for one in &grids.provinces {
        table.push(province(ask, one));
    }
    table
}

fn province(ask: &Ask, one: &Province) -> Vec<Cell> {
    let say = &ask.say;
    let mix = one.mix();
    let water = mix.water() / LITRE_A_KILOWATT_HOUR;
    let price = one.price.map(|yuan| yuan / YUAN_A_DOLLAR);
    let old = ask.scenario().choices.factors == Factors::Of2022;
    let factor = if old { one.factor_2022 } else { one.factor_2023 };
    let place = name(say, &one.en, &one.zh);
    let known_2022 = if one.read_2022 { Status::V } else { Status::M };
    let marked = |cell: Cell, status: Status| {
        let mark = badge(say, status).filter(|_| cell.number.is_some());
        cell.marked(mark)
    };
    vec![
        match factor {
            Some(factor) => place.to(link(ask, factor, Some(water), price)),
            None => place,
        },
        marked(grams(say, one.factor_2023), Status::S),
        marked(grams(say, one.factor_2022), known_2022),
        share(say, Some(mix.thermal)),
        share(say, Some(mix.hydro)),
        share(say, Some(mix.nuclear)),
        share(say, Some(mix.wind)),
        share(say, Some(mix.solar)),
        marked(plain(say, Some(water)), Status::D),
        marked(plain(say, price), Status::M),
        Cell::number(one.consumption, say.number(one.consumption, Digits::Decimals(1))),
    ]
}

fn states(ask: &Ask, grids: &Grids) -> Table {
    let say = &ask.say;
    let title = said!(
        say,
        "States of the United States: CO₂ equivalent of generation alone (eGRID2023)",
        "美国各州：仅计发电环节 CO₂ 当量（eGRID2023）"
    );
    let carbon = [said!(say, "2023, g CO₂e/kWh", "2023 年，g CO₂e/kWh")];
    let mut table = table(title, &columns(say, &carbon, &[]));
    for State { en, zh, factor } in &grids.states {
        let cell = grams(say, Some(*factor)).marked(badge(say, Status::S));
        table.push(vec![name(say, en, zh).to(link(ask, *factor, None, None)), cell]);
    }
    table
}

fn countries(ask: &Ask, grids: &Grids) -> Table {
    let say = &ask.say;
    let title = said!(
        say,
        "Countries: CO₂ equivalent over the life cycle (Ember, latest year up to 2024)",
        "各国与地区：全生命周期 CO₂ 当量（Ember，截至 2024 年的最新年份）"
    );
    let carbon = [said!(say, "Life cycle, g CO₂e/kWh", "全生命周期，g CO₂e/kWh")];
    let rest = [
        said!(say, "Year of the mix", "发电结构年份"),
        said!(say, "Generation, TWh", "发电量，TWh"),
        said!(say, "Coal", "煤"),
        said!(say, "Gas", "天然气"),
        said!(say, "Oil", "石油"),
        said!(say, "Nuclear", "核"),
        said!(say, "Hydro", "水"),
        said!(say, "Wind", "风"),
        said!(say, "Solar", "光伏"),
        said!(say, "Biomass", "生物质"),
        said!(say, "Water of the grid, L/kWh", "电网耗水，L/kWh"),
        said!(say, "Price 2023–24, $/kWh", "电价 2023—24，美元/kWh"),
    ];
    let mut table = table(title, &columns(say, &carbon, &rest));
    for one in &grids.countries {
        table.push(country(ask, one));
    }
    table
}

fn country(ask: &Ask, one: &Land) -> Vec<Cell> {
    let say = &ask.say;
    let year = one.year.map_or_else(Cell::none, |year| Cell::text(year.to_string()));
    let mut row = vec![
        name(say, &one.en, &one.zh).to(link(ask, one.factor, one.water, one.price)),
        grams(say, Some(one.factor)),
        year,
        plain(say, one.generation),
    ];
    let mix =
        [one.coal, one.gas, one.oil, one.nuclear, one.hydro, one.wind, one.solar, one.biomass];
    row.extend(mix.map(|part| share(say, part)));
    row.push(plain(say, one.water).marked(one.water.and_then(|_| badge(say, Status::S))));
    row.push(plain(say, one.price).marked(one.price.and_then(|_| badge(say, Status::M))));
    row
}

/// Whether the provinces add up to the nation.
fn sum(say: &Speaker, grids: &Grids) -> String {
    let one = |value: f64| say.number(value, Digits::Decimals(1));
    said!(
        say,
        "Consumption of the {} provinces in 2024 adds up to {} TWh; the national total is {} TWh (National Energy Administration). Tibet has no official factor.",
        "{} 个省份 2024 年用电合计 {} TWh；全国总量为 {} TWh（国家能源局）。西藏没有官方因子。",
        grids.provinces.len(),
        one(grids.provincial_consumption()),
        one(CHINA_2024)
    )
}

fn sources(say: &Speaker) -> String {
    said!(
        say,
        "A province's name sets the factor of the year chosen under “Moving west”, 2023 unless you choose 2022. Provinces: Ministry of Ecology and Environment and National Bureau of Statistics (2023 through codecarbon 3.3.2); mix: National Bureau of Statistics and National Energy Administration through CREA, thermal holds biomass, wind and sun estimated; water worked out with the medians of Macknick et al. 2012 (from memory); prices: industrial customers at 1 to 10 kV, 2024, from memory, 7.14 yuan a dollar; of Inner Mongolia the west, of Hebei the north. States: EPA eGRID2023 through codecarbon 3.3.2. Countries: carbon from Ember through co2.js 0.19.0; mix from Our World in Data, Ember and Energy Institute through codecarbon 3.3.2, what is missing in it being geothermal power and the like; water from Reig et al. 2020 through EcoLogits 0.11.3; prices from memory: type your own.",
        "点击省份名称填入“西迁”中所选年份的因子，默认 2023 年，可选 2022 年。各省：生态环境部与国家统计局（2023 年经 codecarbon 3.3.2）；发电结构：国家统计局与国家能源局（经 CREA），火电含生物质，风光为估算；耗水按 Macknick 等 2012 年中位数（凭记忆）推算；电价：1—10 kV 工业用户，2024 年，凭记忆，1 美元合 7.14 元，内蒙古取蒙西，河北取冀北。各州：美国环保署 eGRID2023（经 codecarbon 3.3.2）。各国：碳来自 Ember（经 co2.js 0.19.0）；发电结构来自 Our World in Data、Ember 与 Energy Institute（经 codecarbon 3.3.2），不足部分为地热等；耗水来自 Reig 等 2020（经 EcoLogits 0.11.3）；电价凭记忆，请自行输入。"
    )
}
