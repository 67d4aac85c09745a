//! What the direct effect leaves out: each effect a bar of its own, off until it is turned on.

use super::Ask;
use super::nothing;
use super::words::said;
use crate::model::demand::side::{Reinvestment, Respending, Substitution, market_price};
use crate::outcome::Outcome;
use crate::sheet::{Bars, Block, Cell, Chart, Picture, Row, Sheet, Table, Tone};
use crate::units::{PERCENT_A_PERCENT, Ratio, Rebound};

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
    let effects = effects(ask, &outcome);
    let total: f64 = effects.iter().filter_map(|one| one.rebound).map(Rebound::value).sum();
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
        "Adding them up takes each as if it were alone; substitution and growth of the economy overlap with the direct effect in some studies, so read the sum as an upper bound.",
        "合计时假定各项彼此独立；在某些研究中，替代和经济增长与直接效应有重叠，因此合计值应视为上限。"
    );
    let blocks = vec![Block::Chart(Box::new(chart(ask, &effects))), Block::Caution(doubt)];
    Sheet { title, lead, blocks }
}

fn effects(ask: &Ask, outcome: &Outcome) -> Vec<Effect> {
    let say = &ask.say;
    let beyond = &ask.scenario().beyond;
    let step = &outcome.demand.used;
    let respending = Respending {
        intensity: step.intensity,
        spending: Ratio::new(step.price.value() * step.service.value()),
        spent: beyond.respent(),
        energy_of_money: beyond.respent_energy(),
    };
    let reinvestment = Reinvestment {
        intensity: step.intensity,
        price: step.price,
        cost: step.cost,
        service: step.service,
        margin: beyond.margin(),
        reinvested: beyond.reinvested(),
        energy_of_money: beyond.reinvested_energy(),
    };
    let supply = beyond.supply_elasticity();
    let substitution = Substitution {
        substitution: beyond.substitution(),
        energy_share: ask.scenario().cost.energy_share(),
    };
    let when = |on: bool, rebound: Option<Rebound>| rebound.filter(|_| on);
    vec![
        Effect {
            name: said!(say, "Direct: answers and training", "直接效应：回答与训练"),
            rebound: outcome.demand.rebound(),
            how: said!(say, "from the form", "取自表单"),
        },
        Effect {
            name: said!(say, "Savings spent elsewhere", "节省资金的他用"),
            rebound: when(respending.spent.value() > 0.0, respending.rebound()),
            how: said!(
                say,
                "below zero where AI takes money from other things (Chitnis and Sorrell 2012)",
                "若人工智能挤占其他消费则为负（Chitnis 与 Sorrell，2012）"
            ),
        },
        Effect {
            name: said!(say, "Profit put into training", "利润投入训练"),
            rebound: when(reinvestment.reinvested.value() > 0.0, reinvestment.rebound()),
            how: said!(
                say,
                "the part of the saving that is not handed on (Amodei 2025)",
                "未传导给用户的节省部分（Amodei，2025）"
            ),
        },
        Effect {
            name: said!(say, "Price of electricity", "电价"),
            rebound: when(
                supply / PERCENT_A_PERCENT > 0.0,
                market_price(beyond.market_elasticity(), supply),
            ),
            how: said!(
                say,
                "others use what is saved: η demand / (η demand + η supply)",
                "省下的电被他人使用：需求弹性 ÷（需求弹性 + 供给弹性）"
            ),
        },
        Effect {
            name: said!(say, "Energy in the place of other inputs", "能源替代其他投入"),
            rebound: when(
                substitution.substitution / PERCENT_A_PERCENT > 0.0,
                substitution.fixed_prices(ask.scenario().demand.elasticity()),
            ),
            how: said!(
                say,
                "Hicks and Marshall: (1 - s) σ + s η (Saunders 2008)",
                "希克斯—马歇尔：(1 - s) σ + s η（Saunders，2008）"
            ),
        },
        Effect {
            name: said!(say, "Growth of the economy", "经济增长"),
            rebound: when(
                beyond.economy().value() > 0.0,
                Some(Rebound::new(beyond.economy().value())),
            ),
            how: said!(
                say,
                "as set; studies find more than half (Brockway et al. 2021)",
                "按设定值；研究认为超过一半（Brockway 等，2021）"
            ),
        },
    ]
}

fn chart(ask: &Ask, effects: &[Effect]) -> Chart {
    let say = &ask.say;
    let title =
        said!(say, "Share of the expected saving that is taken back", "被抵消的预期节能量比例");
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
