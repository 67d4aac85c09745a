//! What the direct effect leaves out: each effect a bar of its own, off until it is turned on.

use super::Ask;
use super::future::honesty;
use super::nothing;
use super::words::said;
use crate::outcome::Beside;
use crate::sheet::{Bars, Block, Cell, Chart, Picture, Row, Sheet, Table, Tone};
use crate::units::Rebound;

/// An effect.
struct Effect {
    name: String,
    /// Nothing while it is off.
    rebound: Option<Rebound>,
    how: String,
}

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let title = said!(say, "Beyond the direct effect", "直接效应之外");
    let Some(outcome) = ask.outcome() else {
        return nothing(title, said!(say, "The weather is not there.", "缺少气象资料。"));
    };
    if !outcome.demand.is_improvement() {
        let why = said!(
            say,
            "The same service needs no less electricity than before: there is no saving of which a part could be taken back.",
            "同样的服务所需用电并未减少：没有节能量，也就谈不上被抵消。"
        );
        return nothing(title, why);
    }
    let beside = ask.scenario().beside(&outcome.demand);
    let effects = effects(ask, &beside);
    let total = beside.total().value();
    let on = effects.iter().filter(|one| one.rebound.is_some()).count();
    let lead = if on <= 1 {
        said!(
            say,
            "Only the direct effect is counted: {}. Turn others on in the form, under “Beyond the direct effect”.",
            "目前只计入直接效应：{}。可在表单“直接效应之外”中打开其他效应。",
            say.percent(total)
        )
    } else {
        said!(
            say,
            "With {} effects added up, {} of the expected saving is taken back.",
            "{} 项效应合计，预期节能量的 {} 被抵消。",
            on,
            say.percent(total)
        )
    };
    let doubt = said!(
        say,
        "Adding them up takes each as if it were alone; growth of the economy overlaps with the others in some studies, so read the sum as an upper bound.",
        "合计时假定各项彼此独立；在某些研究中，经济增长与其他各项有重叠，因此合计值应视为上限。"
    );
    let scale = said!(
        say,
        "Every bar is a share of the same saving: that of answers and training together, {}. What answers give rise to is weighed by their share of the electricity.",
        "各条形均为同一节能量（回答与训练合计，{}）的比例；由回答引发的各项按其用电占比加权。",
        say.energy(outcome.demand.total.frozen - outcome.demand.total.potential)
    );
    let mut blocks = vec![Block::Chart(Box::new(chart(ask, &effects))), Block::Fine(scale)];
    blocks.extend(instead(ask, &beside).map(|chart| Block::Chart(Box::new(chart))));
    blocks.push(Block::Caution(doubt));
    blocks.push(Block::Caution(honesty(ask)));
    Sheet { title, lead, blocks }
}

fn effects(ask: &Ask, beside: &Beside) -> Vec<Effect> {
    let say = &ask.say;
    let words = [
        (
            said!(say, "Direct: answers and training", "直接效应：回答与训练"),
            said!(say, "from the form", "取自表单"),
        ),
        (
            said!(say, "Savings spent elsewhere", "节省资金的他用"),
            said!(
                say,
                "below zero where AI takes money from other things (Chitnis and Sorrell 2012)",
                "若人工智能挤占其他消费则为负（Chitnis 与 Sorrell，2012）"
            ),
        ),
        (
            said!(say, "Profit put into training", "利润投入训练"),
            said!(
                say,
                "the part of the saving that is not handed on (Amodei 2025)",
                "未传导给用户的节省部分（Amodei，2025）"
            ),
        ),
        (
            said!(say, "Energy in the place of other inputs", "能源替代其他投入"),
            said!(
                say,
                "(1 - s) σ; the output term s η is the direct effect (Saunders 2008)",
                "(1 - s) σ；产出项 s η 即直接效应（Saunders，2008）"
            ),
        ),
        (
            said!(say, "Growth of the economy", "经济增长"),
            said!(
                say,
                "k × money saved × energy of money (Heun et al. 2025), or as set; studies find more than half (Brockway et al. 2021, from memory)",
                "k × 节省的钱 × 货币的能耗（Heun 等，2025），或按设定值；研究认为超过一半（Brockway 等，2021，凭记忆）"
            ),
        ),
        (
            said!(say, "Freed time", "省下的时间"),
            said!(
                say,
                "answers × time × active share × power (Binswanger 2001; Jalas 2002, from memory)",
                "回答次数 × 时间 × 用电活动比例 × 功率（Binswanger，2001；Jalas，2002，凭记忆）"
            ),
        ),
        (
            said!(say, "Price of electricity", "电价"),
            said!(
                say,
                "others use what is left of the saving: (1 - R) η demand / (η demand + η supply), R all bars above",
                "剩余的节能量被他人使用：(1 - R) × 需求弹性 ÷（需求弹性 + 供给弹性），R 为以上各项之和"
            ),
        ),
    ];
    let all = beside.all();
    words.into_iter().zip(all).map(|((name, how), rebound)| Effect { name, rebound, how }).collect()
}

/// Other answers to the question of the direct effect, with substitution: in no sum.
fn instead(ask: &Ask, beside: &Beside) -> Option<Chart> {
    let say = &ask.say;
    let title = said!(
        say,
        "In the place of the direct effect of answers, with other inputs",
        "替代回答的直接效应：计入其他投入"
    );
    let effects = [
        (
            said!(say, "Prices of other inputs fixed", "其他投入价格不变"),
            beside.instead.fixed_prices,
            said!(
                say,
                "Hicks and Marshall: (1 - s) σ + s η, small gain, all passed on",
                "希克斯—马歇尔：(1 - s) σ + s η，小幅增益、全部传导"
            ),
        ),
        (
            said!(say, "Quantities of other inputs fixed", "其他投入数量不变"),
            beside.instead.fixed_inputs,
            said!(
                say,
                "CES, the whole gain of the form; off where use would grow without end (Saunders 1992, 2008)",
                "CES，表单中的全部增益；若用量无限增长则不计（Saunders，1992、2008）"
            ),
        ),
    ]
    .map(|(name, rebound, how)| Effect { name, rebound, how });
    effects.iter().any(|one| one.rebound.is_some()).then(|| Chart {
        key: "instead",
        finding: said!(
            say,
            "Alternatives, in no sum: each answers the same question on other assumptions.",
            "备选算法，不计入合计：各自以不同假设回答同一问题。"
        ),
        ..bars(ask, title, &effects)
    })
}

fn chart(ask: &Ask, effects: &[Effect]) -> Chart {
    let title =
        said!(ask.say, "Share of the expected saving that is taken back", "被抵消的预期节能量比例");
    bars(ask, title, effects)
}

fn bars(ask: &Ask, title: String, effects: &[Effect]) -> Chart {
    let say = &ask.say;
    let off = said!(say, "off", "未计入");
    let amount =
        |one: &Effect| one.rebound.map_or_else(|| off.clone(), |rebound| say.rebound(rebound));
    let row = |one: &Effect| {
        let size = 100.0 * one.rebound.map_or(0.0, Rebound::value);
        let tone = if size < 0.0 { Tone::Cooling } else { Tone::Rebound };
        Row::single(one.name.clone(), amount(one), (0.0, size), tone)
    };
    let bars = Bars {
        rows: effects.iter().map(row).collect(),
        unit: String::from("%"),
        limits: vec![(100.0, said!(say, "all of it", "全部抵消"))],
        ..Bars::default()
    };
    let columns =
        [said!(say, "Effect", "效应"), said!(say, "Rebound", "反弹"), said!(say, "How", "方法")];
    let mut table = Table::new(title.clone(), &columns.each_ref().map(String::as_str));
    for one in effects {
        let number = one.rebound.map_or_else(
            || Cell::text(off.clone()),
            |rebound| Cell::number(rebound.value(), say.rebound(rebound)),
        );
        table.push(vec![Cell::text(one.name.clone()), number, Cell::text(one.how.clone())]);
    }
    let finding = said!(say, "Each bar is an effect alone.", "每个条形表示单独一项效应。");
    Chart { key: "effects", title, finding, picture: Picture::Bars(bars), table }
}
