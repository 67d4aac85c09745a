//! The article's own questions: training cut to a tenth, models that think aloud, and how much more
//! use cancels a gain.

use super::Ask;
use super::words::said;
use crate::model::demand::cost::Change;
use crate::model::demand::runs::{deepseek_v3, llama_405b};
use crate::model::demand::training::{Trained, Training, TrainingRule};
use crate::sheet::{Bars, Block, Cell, Chart, Picture, Row, Sheet, Table, Tone, Way};
use crate::units::{Elasticity, GIGAWATT_HOUR, Ratio, Rebound};

/// How many times as many tokens a reasoning model writes: ML.ENERGY v3 (2025) has 9.75 times the
/// tokens and 25 times the energy; Dauner and Socher (2025) 15 times the tokens.
const LONGER: [f64; 3] = [10.0, 15.0, 25.0];

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let gain = llama_405b().accelerator_time / deepseek_v3().accelerator_time;
    let rules = rules(ask, gain);
    let lead = said!(
        say,
        "DeepSeek-V3 took {} times fewer GPU-hours than Llama 3.1 405B. That saves electricity only if the developers train the same model: with the budget kept, the machines run as long as before.",
        "DeepSeek-V3 所用的 GPU 小时是 Llama 3.1 405B 的 1/{}。只有开发者训练同样的模型，才会省电：若预算不变，机器运行的时间与从前一样。",
        say.three(gain)
    );
    let use_gain = ask.scenario().demand.algorithm_gain().value();
    let blocks = vec![
        Block::Table(runs(ask)),
        Block::Heading(said!(say, "What becomes of the saving", "节省下来的去了哪里")),
        Block::Chart(Box::new(training(ask, &rules))),
        Block::Heading(said!(say, "Models that think aloud", "边想边写的模型")),
        Block::Chart(Box::new(answers(ask, use_gain))),
        Block::Text(said!(
            say,
            "A tenfold gain is cancelled when ten times as much is used: ten times the users, or three times the users with three times the questions, or answers ten times as long. That is arithmetic; whether it happens is a matter of the price and of habit.",
            "效率提高十倍，只要用量增至十倍就被抵消：十倍的用户，或三倍用户各问三倍的问题，或回答变长十倍。这是算术；是否发生，取决于价格与习惯。"
        )),
        Block::Ways(vec![
            open(
                ask,
                "deepseek",
                said!(say, "Open the DeepSeek question in the form", "在表单中打开“DeepSeek之问”"),
            ),
            open(
                ask,
                "longer-answers",
                said!(say, "Open the longer answers in the form", "在表单中打开“更长的回答”"),
            ),
        ]),
    ];
    Sheet { title: said!(say, "DeepSeek and reasoning", "DeepSeek 与推理模型"), lead, blocks }
}

/// A link to a preset, looked at in the same way.
fn open(ask: &Ask, slug: &str, text: String) -> Way {
    let first =
        crate::presets::Preset::find(slug).map(crate::presets::Draft::of).unwrap_or_default();
    let here = ask.link.first == first;
    let link = crate::link::Link { first, second: None, view: ask.link.view };
    Way { text, link: link.encode(), here }
}

fn runs(ask: &Ask) -> Table {
    let say = &ask.say;
    let columns = [
        said!(say, "Training run", "训练"),
        said!(say, "GPU-hours, million", "GPU 小时，百万"),
        said!(say, "IT electricity, GWh", "IT 用电，GWh"),
        said!(say, "Electricity of the site, GWh", "数据中心用电，GWh"),
        said!(say, "Rent, million $", "租金，百万美元"),
    ];
    let mut table = Table::new(
        said!(
            say,
            "Two training runs, at 0.7 kW a board and 2 $ an hour",
            "两次训练，按每块加速卡 0.7 kW、每小时 2 美元计"
        ),
        &columns.each_ref().map(String::as_str),
    );
    let memory = said!(say, "from memory", "凭记忆");
    for (name, run, badge) in [
        ("DeepSeek-V3 (2024)", deepseek_v3(), None),
        ("Llama 3.1 405B (2024)", llama_405b(), Some(memory)),
    ] {
        let number = |value: f64| Cell::number(value, say.three(value));
        table.push(vec![
            Cell::text(name).marked(badge),
            number(run.accelerator_time / crate::units::HOUR / 1e6),
            number(run.it_energy() / GIGAWATT_HOUR),
            number(run.energy() / GIGAWATT_HOUR),
            number(run.cost() / 1e6),
        ]);
    }
    table
}

fn rules(ask: &Ask, gain: f64) -> [(String, Trained); 3] {
    let say = &ask.say;
    let run = |rule| {
        let change = Change { compute: Ratio::new(1.0 / gain), ..Change::NONE };
        let energy_share = ask.scenario().cost.training_energy_share();
        Training { energy_share, change, rule }.run()
    };
    [
        (said!(say, "the same model", "训练同样的模型"), run(TrainingRule::FixedModel)),
        (said!(say, "the same budget", "保持同样的预算"), run(TrainingRule::FixedBudget)),
        (
            said!(say, "a bigger budget (elasticity 1.2)", "增加预算（弹性 1.2）"),
            run(TrainingRule::Reinvest(Elasticity::new(1.2))),
        ),
    ]
}

fn training(ask: &Ask, rules: &[(String, Trained); 3]) -> Chart {
    let say = &ask.say;
    let title = said!(say, "Electricity of training afterwards", "之后的训练用电");
    let finding = said!(
        say,
        "{} of before with the same model, {} with the same budget, {} with a bigger one.",
        "模型不变为从前的 {}，预算不变为 {}，预算增加为 {}。",
        say.percent(rules[0].1.energy.value()),
        say.percent(rules[1].1.energy.value()),
        say.percent(rules[2].1.energy.value())
    );
    let row = |(name, trained): &(String, Trained)| {
        let percent = 100.0 * trained.energy.value();
        Row::single(name.clone(), say.percent(trained.energy.value()), (0.0, percent), Tone::It)
    };
    let bars = Bars {
        rows: rules.iter().map(row).collect(),
        unit: String::from("%"),
        limits: vec![(100.0, said!(say, "before", "从前"))],
        ..Bars::default()
    };
    let columns = [
        said!(say, "Developers train", "开发者"),
        said!(say, "Electricity, of before", "用电，与从前之比"),
        said!(say, "Rebound", "反弹"),
    ];
    let mut table = Table::new(title.clone(), &columns.each_ref().map(String::as_str));
    for (name, trained) in rules {
        let rebound = trained.measures.rebound;
        table.push(vec![
            Cell::text(name.clone()),
            Cell::number(trained.energy.value(), say.percent(trained.energy.value())),
            rebound.map_or_else(Cell::none, |one: Rebound| {
                Cell::number(one.value(), say.rebound(one))
            }),
        ]);
    }
    Chart { key: "training", title, finding, picture: Picture::Bars(bars), table }
}

/// What longer answers do to a gain of the algorithm.
fn answers(ask: &Ask, gain: f64) -> Chart {
    let say = &ask.say;
    let title = said!(
        say,
        "Electricity of an answer, with the gain of the form and longer answers",
        "每次回答的用电：表单中的增益与更长的回答"
    );
    let lengths = std::iter::once(1.0).chain(LONGER);
    let energy = |longer: f64| 100.0 * longer / gain;
    let name = |longer: f64| {
        if longer > 1.0 {
            said!(say, "{} times as long", "长度 {} 倍", say.three(longer))
        } else {
            said!(say, "as long as before", "长度不变")
        }
    };
    let rows = lengths.clone().map(|longer| {
        let percent = energy(longer);
        let tone = if percent > 100.0 { Tone::Rebound } else { Tone::It };
        Row::single(name(longer), say.percent(percent / 100.0), (0.0, percent), tone)
    });
    let finding = said!(
        say,
        "An answer that needs {} times less computing a token, but is {} times as long, takes {} of the electricity of before.",
        "每个词元的计算量降至 1/{}，但长度为 {} 倍的回答，用电为从前的 {}。",
        say.three(gain),
        say.three(LONGER[2]),
        say.percent(energy(LONGER[2]) / 100.0)
    );
    let bars = Bars {
        rows: rows.collect(),
        unit: String::from("%"),
        limits: vec![(100.0, said!(say, "before", "从前"))],
        ..Bars::default()
    };
    let mut table = Table::new(
        title.clone(),
        &[
            &said!(say, "Answers", "回答"),
            &said!(say, "Electricity, of before", "用电，与从前之比"),
        ],
    );
    for longer in lengths {
        table.push(vec![
            Cell::text(name(longer)),
            Cell::number(energy(longer) / 100.0, say.percent(energy(longer) / 100.0)),
        ]);
    }
    Chart { key: "answers", title, finding, picture: Picture::Bars(bars), table }
}
