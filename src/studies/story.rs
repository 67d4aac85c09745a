//! The article's own questions: training cut to a tenth, models that think aloud, and how much more
//! use cancels a gain.

use super::facts::badge;
use super::future::honesty;
use super::words::said;
use super::{Ask, Status};
use crate::model::demand::cost::Change;
use crate::model::demand::runs::{deepseek_v3, llama_405b};
use crate::model::demand::training::{Trained, Training, TrainingRule};
use crate::sheet::{Bars, Block, Cell, Chart, Picture, Row, Sheet, Table, Tone, Way};
use crate::units::{Elasticity, GIGAWATT_HOUR, Ratio, Rebound};

/// How many times as much energy a reasoning model takes an answer, and why: ML.ENERGY v3 (2025) has
/// 9.75 times the tokens (6,988 against 717), and 25 times the energy because smaller batches make
/// each token dearer; Dauner and Socher (2025) 15 times the tokens (581 against 38).
const LONGER: [(f64, [&str; 2]); 3] = [
    (9.75, ["9.75 times the tokens (ML.ENERGY v3)", "词元 9.75 倍（ML.ENERGY v3）"]),
    (15.0, ["15 times the tokens (Dauner and Socher)", "词元 15 倍（Dauner 与 Socher）"]),
    (25.0, ["25 times the energy (ML.ENERGY v3)", "能耗 25 倍（ML.ENERGY v3）"]),
];

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
        Block::Text(cancelled(ask)),
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
        Block::Caution(honesty(ask)),
    ];
    Sheet { title: said!(say, "DeepSeek and reasoning", "DeepSeek 与推理模型"), lead, blocks }
}

/// How many times more use cancels the gain of the form, and how much of that its demand brings.
fn cancelled(ask: &Ask) -> String {
    let say = &ask.say;
    let Some(step) = ask.outcome().map(|outcome| outcome.demand.used) else { return String::new() };
    if !step.is_improvement() {
        return said!(
            say,
            "With a gain in answering, this would say how many times more use cancels it.",
            "若回答有增益，这里会说明用量增至多少倍即可将其抵消。"
        );
    }
    let enough = 1.0 / step.intensity.value();
    said!(
        say,
        "The gain of the form is cancelled when {0} times as much is used: {0} times the users, or {1} times the users with {1} times the questions, or answers {0} times as long. That is arithmetic. What the price brings about, with the demand of the form, is {2} times the use; the rest would have to come from habit and new uses.",
        "用量增至 {0} 倍时，表单中的增益即被抵消：{0} 倍的用户，或 {1} 倍用户各问 {1} 倍的问题，或回答变长 {0} 倍。这是算术。按表单中的需求，价格带来的用量为 {2} 倍；其余要靠习惯和新用途。",
        say.three(enough),
        say.three(libm::sqrt(enough)),
        say.three(step.service.value())
    )
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
    for (name, run, status) in [
        ("DeepSeek-V3 (2024)", deepseek_v3(), Status::S),
        ("Llama 3.1 405B (2024)", llama_405b(), Status::M),
    ] {
        let number = |value: f64| Cell::number(value, say.three(value));
        table.push(vec![
            Cell::text(name).marked(badge(say, status)),
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
    let alike = (1.0, ["as long as before", "长度不变"]);
    let lengths = std::iter::once(alike).chain(LONGER);
    let energy = |longer: f64| 100.0 * longer / gain;
    let name = |words: [&'static str; 2]| words[say.language as usize].to_owned();
    let rows = lengths.clone().map(|(longer, words)| {
        let percent = energy(longer);
        let tone = if percent > 100.0 { Tone::Rebound } else { Tone::It };
        Row::single(name(words), say.percent(percent / 100.0), (0.0, percent), tone)
    });
    let most = say.percent(energy(LONGER[2].0) / 100.0);
    let finding = if gain > 1.0 {
        said!(
            say,
            "The computing for a token falls to 1/{}; an answer that takes 25 times the energy of a plain one still takes {} of the electricity of before.",
            "每个词元的计算量降至 1/{}；若每次回答的能耗为普通回答的 25 倍，用电仍为从前的 {}。",
            say.three(gain),
            most
        )
    } else {
        said!(
            say,
            "The form has no gain in answering: an answer that takes 25 times the energy of a plain one takes {} of the electricity of before.",
            "表单中回答没有增益：若每次回答的能耗为普通回答的 25 倍，用电为从前的 {}。",
            most
        )
    };
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
    for (longer, words) in lengths {
        table.push(vec![
            Cell::text(name(words)),
            Cell::number(energy(longer) / 100.0, say.percent(energy(longer) / 100.0)),
        ]);
    }
    Chart { key: "answers", title, finding, picture: Picture::Bars(bars), table }
}
