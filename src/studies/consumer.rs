//! The consumer's whole rebound, for experts: Heun, Semieniuk and Brockway (2025).

use super::Ask;
use super::future::honesty;
use super::words::said;
use crate::link::Link;
use crate::model::demand::consumer::{Consumer, Parts};
use crate::presets::Draft;
use crate::scenario::Scenario;
use crate::sheet::{Bars, Block, Cell, Chart, Picture, Row, Sheet, Table, Tone, Way};
use crate::view::{Study, View};

/// Economy-wide rebound to which the macro factor is fitted in the authors' own tests.
const TARGET: f64 = 0.63;

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let cases = [
        (
            said!(say, "A hybrid car for an ordinary one", "混合动力汽车替换普通汽车"),
            Consumer::car(),
        ),
        (said!(say, "An LED for an incandescent lamp", "LED 替换白炽灯"), Consumer::lamp()),
        (
            said!(
                say,
                "An AI server for one half as efficient (judgement)",
                "人工智能服务器替换能效减半者（判断）"
            ),
            Consumer::server(),
        ),
    ];
    let [car, lamp] = [cases[0].1.run().1, cases[1].1.run().1];
    let lead = said!(
        say,
        "The best published micro-framework follows one consumer from buying the device to what the saved money buys: {} of the saving is taken back with the car, {} with the lamp.",
        "目前最完善的公开微观框架跟踪一位消费者，从购买设备到省下的钱买了什么：汽车的节能量被抵消 {}，灯具为 {}。",
        say.percent(car.total()),
        say.percent(lamp.total())
    );
    let mut blocks: Vec<Block> = Vec::new();
    for (place, (name, consumer)) in cases.iter().enumerate() {
        let key = ["car", "lamp", "server"].get(place).copied().unwrap_or_default();
        blocks.push(Block::Chart(Box::new(chart(ask, key, name, consumer))));
    }
    blocks.push(Block::Table(beside_the_form(ask, &cases)));
    blocks.push(Block::Ways(cases.iter().map(|(name, case)| way(ask, name, case)).collect()));
    blocks.push(Block::Fine(said!(
        say,
        "The form has fields for the gain, the elasticity, energy as the only cost, the money spent elsewhere with its energy, and the macro factor: these are filled in, and can be changed there. It knows nothing of making and keeping the device, of discounting and of elasticities of income, and its demand has a constant elasticity: its bars come near these, not upon them.",
        "表单可填入增益、弹性、以能源为唯一成本、资金他用及其能耗、宏观系数：这些数值会被填入，并可在表单中修改。表单不含设备的制造与维护、贴现和收入弹性，且需求弹性恒定：其结果与此处接近，但不相等。"
    )));
    blocks.push(Block::Fine(said!(
        say,
        "Heun, Semieniuk and Brockway 2025, parts I and II; inputs of the example file of ReboundTools (MIT), macro factor 1. The paper's headline figures (56.2% and 67.0%) use other inputs and are not reproduced here. The price elasticity of this framework is uncompensated.",
        "Heun、Semieniuk 与 Brockway，2025，第一、二部分；输入取自 ReboundTools（MIT）的示例文件，宏观系数为 1。论文的主要数字（56.2% 与 67.0%）采用其他输入，此处不复现。该框架的价格弹性为非补偿弹性。"
    )));
    blocks.push(Block::Caution(said!(
        say,
        "The AI server is a judgement of this page, not a published case: an office's own machine of 50 MWh a year at 0.09 $/kWh, 250,000 $ and 60 GJ to make, replaced by one with twice the answers a kilowatt-hour at the same price. The elasticity, 0.11, is 1.1 (Demirer et al. 2025) times a share of energy of one tenth, since this framework counts no other cost of use. Measured elasticities and shares of cost of a provider would change it.",
        "人工智能服务器一例是本页的判断，并非已发表的案例：某办公室自用的机器，每年 50 MWh，电价 0.09 美元/kWh，价格 25 万美元，制造能耗 60 GJ，替换为同价而每千瓦时回答数加倍的机器。弹性 0.11 为 1.1（Demirer 等，2025）乘以十分之一的能源成本占比，因为该框架不计其他使用成本。若有服务商的实测弹性与成本构成，结果会改变。"
    )));
    blocks.push(Block::Caution(honesty(ask)));
    Sheet {
        title: said!(say, "The consumer's whole rebound", "消费者的完整反弹"), lead, blocks
    }
}

/// The whole rebound of each case by the framework, and by the fields that the form has for it.
fn beside_the_form(ask: &Ask, cases: &[(String, Consumer)]) -> Table {
    let say = &ask.say;
    let columns = [
        said!(say, "Case", "案例"),
        said!(say, "by the framework", "按该框架"),
        said!(say, "by the fields of the form", "按表单的参数"),
    ];
    let caption = said!(say, "The whole rebound, two ways", "两种算法的完整反弹");
    let mut table = Table::new(caption, &columns.each_ref().map(String::as_str));
    for (name, case) in cases {
        let scenario = in_the_form(ask, case);
        let form = scenario
            .run(ask.weather().as_deref())
            .map(|outcome| scenario.beside(&outcome.demand).total().value());
        let cell = |share: f64| Cell::number(share, say.percent(share));
        table.push(vec![
            Cell::text(name.clone()),
            cell(case.run().1.total()),
            form.map_or_else(Cell::none, cell),
        ]);
    }
    table
}

/// The form with a case, as far as it has fields for it, and the effects beyond the direct one.
fn in_the_form(ask: &Ask, case: &Consumer) -> Scenario {
    const AS_BEFORE: [&str; 6] = [
        "algorithm_gain",
        "longer_answers",
        "training_gain",
        "hardware_price",
        "energy_price",
        "other_cost",
    ];
    const NONE: [&str; 8] = [
        "overhead_saved",
        "carbon_price",
        "hardware_share",
        "training_share",
        "reinvested",
        "supply_elasticity",
        "substitution",
        "time_freed",
    ];
    // Energy of money elsewhere over that of money spent on the service.
    let elsewhere = case.economy * case.energy_price / case.megajoules;
    let mut values: Vec<_> = AS_BEFORE.iter().map(|key| (*key, 1.0)).collect();
    values.extend(NONE.iter().map(|key| (*key, 0.0)));
    values.extend([
        ("chip_gain", case.efficient.efficiency / case.original.efficiency),
        ("elasticity", -case.price_elasticity),
        ("energy_share", 100.0),
        ("passed_on", 100.0),
        ("respent", 100.0),
        ("respent_energy", elsewhere),
        ("macro_factor", case.macro_factor),
    ]);
    let choices = [("demand_curve", "iso"), ("pass_through", "log")];
    ask.with(&values, &choices)
}

/// The way to a case in the form.
fn way(ask: &Ask, name: &str, case: &Consumer) -> Way {
    let first = Draft { scenario: in_the_form(ask, case), ..ask.link.first.clone() };
    let view = View { study: Some(Study::Beyond), ..ask.link.view };
    Way {
        text: said!(ask.say, "Open in the form: {}", "在表单中打开：{}", name),
        here: false,
        link: Link { first, view, ..ask.link.clone() }.encode(),
    }
}

fn parts(ask: &Ask, parts: &Parts) -> [(String, f64); 7] {
    let say = &ask.say;
    [
        (said!(say, "making the device", "制造设备"), parts.embodied),
        (
            said!(say, "keeping and disposing of it", "维护与报废"),
            parts.maintenance + parts.disposal,
        ),
        (
            said!(say, "using it more, as it is cheaper", "服务变便宜而多用"),
            parts.direct_substitution,
        ),
        (
            said!(say, "buying less of other things instead", "因此少买其他商品"),
            parts.indirect_substitution,
        ),
        (
            said!(say, "using it more, with the money left", "用省下的钱多用该服务"),
            parts.direct_income,
        ),
        (said!(say, "buying other things with it", "用省下的钱买其他商品"), parts.indirect_income),
        (said!(say, "growth of the economy", "经济增长"), parts.economy),
    ]
}

fn chart(ask: &Ask, key: &'static str, name: &str, consumer: &Consumer) -> Chart {
    let say = &ask.say;
    let found = consumer.run().1;
    let fitted = consumer.macro_factor_for(TARGET);
    let finding = said!(
        say,
        "Direct {}, indirect {}, together {}. A macro factor of {} would make it {}.",
        "直接 {}，间接 {}，合计 {}。宏观系数取 {} 时合计为 {}。",
        say.percent(found.direct()),
        say.percent(found.indirect()),
        say.percent(found.total()),
        fitted.map_or_else(String::new, |factor| say.three(factor)),
        say.percent(TARGET)
    );
    let all = parts(ask, &found);
    let row = |(name, share): &(String, f64)| {
        let tone = if *share < 0.0 { Tone::Cooling } else { Tone::Rebound };
        Row::single(name.clone(), say.percent(*share), (0.0, 100.0 * share), tone)
    };
    let bars =
        Bars { rows: all.iter().map(row).collect(), unit: String::from("%"), ..Bars::default() };
    let mut table =
        Table::new(name, &[&said!(say, "Part", "部分"), &said!(say, "Of the saving", "占节能量")]);
    for (part, share) in &all {
        table.push(vec![Cell::text(part.clone()), Cell::number(*share, say.percent(*share))]);
    }
    table.push(vec![
        Cell::text(said!(say, "together", "合计")),
        Cell::number(found.total(), say.percent(found.total())),
    ]);
    Chart { key, title: name.to_owned(), finding, picture: Picture::Bars(bars), table }
}
