//! The years to come: three paths, the rebound year by year, and what the uses are made of.

use super::Ask;
use super::words::said;
use crate::link::Link;
use crate::messages::Digits;
use crate::model::demand::history::records;
use crate::model::demand::projection::{Projected, Projection};
use crate::model::demand::rebound::Class;
use crate::outcome::future::FIRST_YEAR;
use crate::presets::{Draft, Preset};
use crate::scenario::choices::PuePath;
use crate::sheet::{
    Band, Block, Card, Cell, Chart, Lines, Picture, Series, Sheet, Stroke, Table, Tone, Way,
};
use crate::units::{MEGATONNE, Pue, Rebound, TERAWATT_HOUR};

/// What the International Energy Agency expects of all data centres (Energy and AI, 2025, base case),
/// in terawatt-hours; it goes beyond AI.
const IEA: [(f64, f64); 3] = [(2024.0, 416.0), (2030.0, 946.0), (2035.0, 1193.0)];

/// A number of every year.
fn heights(path: &Projection, of: impl Fn(&Projected) -> f64) -> Vec<f64> {
    path.years.iter().map(of).collect()
}

/// The path of the scenario in the form.
pub(super) fn path(ask: &Ask) -> Projection {
    path_of(ask, &ask.link.first)
}

fn path_of(ask: &Ask, draft: &Draft) -> Projection {
    let scenario = &draft.scenario;
    let weather = ask.shelf.weather_of(scenario);
    // Without its weather a simulated site has no PUE yet: then the world stays as it is, which the
    // sheet says, rather than reach a perfect site in silence.
    let unknown = Pue::new(scenario.future.pue_start().value());
    let pue = scenario.run(weather.as_deref()).map_or(unknown, |outcome| {
        // What the world's electricity follows is that of the site, other energy aside.
        outcome.site.year.electricity_by_it()
    });
    Projection::of(scenario.world(pue), ask.scenario().years_ahead())
}

/// The calendar year of a projected one.
pub(super) fn calendar(year: &Projected) -> f64 {
    f64::from(FIRST_YEAR) + year.years
}

/// The names of the uses, in the order of the world.
pub(super) fn uses(ask: &Ask) -> [String; 4] {
    let say = &ask.say;
    [
        said!(say, "Assistants", "聊天助手"),
        said!(say, "Reasoning and agents", "推理与智能体"),
        said!(say, "Built into other software", "内嵌于其他软件"),
        said!(say, "Other AI", "其他人工智能"),
    ]
}

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let path = path(ask);
    let second = ask.link.second.as_ref().map(|draft| path_of(ask, draft));
    let mut blocks = vec![
        Block::Cards(cards(ask, &path)),
        Block::Chart(Box::new(use_chart(ask, &path, second.as_ref()))),
        Block::Chart(Box::new(paths_chart(ask, &path))),
        Block::Chart(Box::new(rebound_chart(ask, &path))),
        Block::Heading(said!(say, "What the uses are made of", "各类用途的构成")),
        Block::Table(uses_table(ask, &path)),
        Block::Fine(said!(
            say,
            "Users, queries and tokens at first: OpenAI and Google, 2024 to 2026; energy a token so that each use takes what the form says. Other AI is an index, as multiples of 2025: what visible use does not explain.",
            "初始的用户、提问与词元：OpenAI 与谷歌，2024—2026 年；每词元能耗使各用途的用电与表单一致。其他人工智能是一个指数（与 2025 年之比）：可见使用无法解释的部分。"
        )),
        Block::Ways(vec![two_worlds(ask)]),
    ];
    if ask.scenario().choices.pue_path == PuePath::Site && ask.outcome().is_none() {
        blocks.push(Block::Caution(said!(
            say,
            "The weather of the site is not there, so its PUE is not known: the PUE of the world stays as it is at the start.",
            "缺少站点的气象资料，其 PUE 未知：全球 PUE 保持初始值不变。"
        )));
    }
    blocks.push(Block::Caution(honesty(ask)));
    Sheet {
        title: said!(say, "The years to come", "未来若干年"), lead: lead(ask, &path), blocks
    }
}

/// What no projection of this kind can know.
pub(super) fn honesty(ask: &Ask) -> String {
    said!(
        ask.say,
        "Conditional on your assumptions, not a forecast. Elasticities are short-run and from one market, providers do not disclose their costs, and how much growth would come anyway cannot be read from totals.",
        "以上取决于你的假设，并非预测。弹性来自单一市场的短期估计，服务商不公布成本结构，而有多少增长本来就会发生，无法从总量中得知。"
    )
}

/// Both worlds that fit the same forecast, one pinned beside the other.
fn two_worlds(ask: &Ask) -> Way {
    let world = |slug: &str| Preset::find(slug).map(Draft::of).unwrap_or_default();
    let link = Link {
        first: world("world-induced"),
        second: Some(world("world-autonomous")),
        view: ask.link.view,
    };
    let text = said!(
        ask.say,
        "Open the two worlds that both triple by 2030, side by side",
        "并排打开两个都在 2030 年增至三倍的世界"
    );
    Way {
        text,
        here: ask.link.first == link.first && ask.link.second == link.second,
        link: link.encode(),
    }
}

fn lead(ask: &Ask, path: &Projection) -> String {
    let say = &ask.say;
    let (first, last) = (path.first(), path.last());
    let energy = |value: f64| say.energy(value * TERAWATT_HOUR);
    let measures = last.measures();
    let Some(rebound) = measures.log_rebound.filter(|_| last.intensity < 1.0) else {
        return said!(
            say,
            "AI electricity goes from {} in {} to {} in {}. Nothing becomes more efficient, so there is no rebound.",
            "人工智能用电从 {}（{} 年）变为 {}（{} 年）。没有能效提升，因而没有反弹。",
            energy(first.actual),
            calendar(&first),
            energy(last.actual),
            calendar(&last)
        );
    };
    let verdict = verdict(ask, Class::of(rebound));
    said!(
        say,
        "AI electricity goes from {} in {} to {} in {}. {}: on a logarithmic scale {} of the saving is taken back.",
        "人工智能用电从 {}（{} 年）变为 {}（{} 年）。{}：按对数尺度，节能量的 {} 被抵消。",
        energy(first.actual),
        calendar(&first),
        energy(last.actual),
        calendar(&last),
        verdict,
        say.rebound(rebound)
    )
}

/// What became of the saving, in words for every class.
fn verdict(ask: &Ask, class: Class) -> String {
    let say = &ask.say;
    match class {
        Class::SuperConservation => said!(
            say,
            "Efficiency saves more than engineering promises (super-conservation)",
            "能效节约的电多于工程预期（超额节约）"
        ),
        Class::Zero => said!(
            say,
            "Efficiency saves all that engineering promises (no rebound)",
            "能效完全实现了工程预期的节约（无反弹）"
        ),
        Class::Partial => said!(
            say,
            "Efficiency saves electricity against a world without it (partial rebound)",
            "与没有能效提升的世界相比，能效节约了用电（部分反弹）"
        ),
        Class::Full => said!(
            say,
            "Efficiency saves nothing: demand takes all of it back (full rebound)",
            "能效毫无节约：需求把它全部抵消（完全反弹）"
        ),
        Class::Backfire => {
            said!(
                say,
                "Efficiency backfires: more is used than without it",
                "能效提升适得其反：用电多于没有能效提升时"
            )
        }
    }
}

fn optional(ask: &Ask, rebound: Option<Rebound>) -> String {
    rebound.map_or_else(|| said!(ask.say, "not defined", "无定义"), |one| ask.say.rebound(one))
}

fn cards(ask: &Ask, path: &Projection) -> Vec<Card> {
    let say = &ask.say;
    let last = path.last();
    let year = calendar(&last).to_string();
    let measures = last.measures();
    let carbon: f64 = path.years.iter().map(|year| year.carbon).sum();
    let card = |name: String, amount: String, note: String| Card { name, amount, note };
    vec![
        card(
            said!(say, "Electricity in {}", "{} 年用电", year),
            say.energy(last.actual * TERAWATT_HOUR),
            said!(
                say,
                "{}× that of {}",
                "为 {1} 年的 {0} 倍",
                say.three(last.actual / path.first().actual),
                FIRST_YEAR
            ),
        ),
        card(
            said!(say, "Rebound in {}, R", "{} 年反弹 R", year),
            optional(ask, measures.rebound),
            said!(
                say,
                "accounting measure: small when gains are huge",
                "核算口径：增益极大时趋近于零"
            ),
        ),
        card(
            said!(say, "Rebound in {}, logarithmic", "{} 年反弹（对数）", year),
            optional(ask, measures.log_rebound),
            said!(
                say,
                "100% and above is backfire, in either measure",
                "两种口径均以 100% 以上为适得其反"
            ),
        ),
        card(
            said!(say, "Rebound of all years", "历年累计反弹"),
            optional(ask, last.cumulative().rebound),
            last.cumulative().class().map_or_else(String::new, |class| verdict(ask, class)),
        ),
        saving(ask, &last),
        card(
            said!(say, "CO₂e of all years", "历年 CO₂e 合计"),
            say.mass(carbon * MEGATONNE),
            said!(
                say,
                "the world's grids over the life cycle: {} g/kWh at first (Ember 2024), {} in {}",
                "全球电网全生命周期：起初 {} g/kWh（Ember 2024），{2} 年 {1}",
                say.three(path.world.grid.grams),
                say.three(last.grid),
                year
            ),
        ),
    ]
}

/// What efficiency saves over all years, with what it is as much as.
fn saving(ask: &Ask, last: &Projected) -> Card {
    let say = &ask.say;
    let (frozen, _, actual) = last.sums;
    let saved = frozen - actual;
    let size = saved.abs();
    let [.., united_states] = records::united_states();
    let name = if saved < 0.0 {
        said!(say, "Used on top in all years", "历年累计多用电")
    } else {
        said!(say, "Saved in all years", "历年累计节电")
    };
    let note = said!(
        say,
        "against frozen efficiency; {}× what all data centres of the world took in 2024 (416 TWh, IEA 2025), {}× those of the United States in {} (176 TWh, LBNL 2024)",
        "与能效冻结相比；为 2024 年全球数据中心用电（416 TWh，国际能源署 2025）的 {} 倍，{2} 年美国数据中心用电（176 TWh，LBNL 2024）的 {1} 倍",
        say.three(size / IEA[0].1),
        say.three(size / (united_states.energy / TERAWATT_HOUR)),
        united_states.year
    );
    Card { name, amount: say.energy(size * TERAWATT_HOUR), note }
}

/// The wedge between the paths: what is saved, and what demand takes back. On a scale of powers of
/// ten the taken-back height over the whole is the logarithmic rebound.
fn wedge(ask: &Ask, path: &Projection) -> Vec<Band> {
    let say = &ask.say;
    let seen = |value: f64| if value > 0.0 { value } else { f64::NAN };
    vec![
        Band {
            name: said!(say, "saved", "已节约"),
            low: heights(path, |year| seen(year.actual.min(year.frozen))),
            high: heights(path, |year| seen(year.frozen)),
            tone: Tone::Saved,
        },
        Band {
            name: said!(say, "taken back", "被抵消"),
            low: heights(path, |year| seen(year.potential.min(year.actual))),
            high: heights(path, |year| seen(year.actual)),
            tone: Tone::Rebound,
        },
    ]
}

fn series(name: String, heights: Vec<f64>, tone: Tone, stroke: Stroke) -> Series {
    Series { name, heights, tone, stroke }
}

/// The electricity that is used, with what the IEA expects of all data centres.
fn use_chart(ask: &Ask, path: &Projection, second: Option<&Projection>) -> Chart {
    let say = &ask.say;
    let title = said!(say, "Electricity of AI", "人工智能用电");
    let across = heights(path, calendar);
    let last_year = across.last().copied().unwrap_or_default();
    let mut lines = vec![series(
        said!(say, "actual", "实际"),
        heights(path, |year| year.actual),
        Tone::It,
        Stroke::Whole,
    )];
    if let Some(second) = second {
        lines.push(series(
            said!(say, "actual, pinned scenario", "实际（已固定的情景）"),
            heights(second, |year| year.actual),
            Tone::Rebound,
            Stroke::Whole,
        ));
    }
    lines.push(series(
        said!(say, "what engineering alone would need", "仅凭工程进步所需"),
        heights(path, |year| year.potential),
        Tone::Cooling,
        Stroke::Dashed,
    ));
    let first_year = across.first().copied().unwrap_or_default();
    let marks = IEA.iter().filter(|(year, _)| (first_year..=last_year).contains(year));
    // One name is enough for all of them.
    let named = |at: &(f64, f64)| marks.clone().next_back() == Some(at);
    let name = said!(say, "IEA, all data centres", "国际能源署，全部数据中心");
    let marks = marks.clone().map(|at| crate::sheet::Mark {
        name: if named(at) { name.clone() } else { String::new() },
        at: *at,
        tone: Tone::Other,
    });
    let finding = second.map_or_else(
        || {
            said!(
                say,
                "{} in {}: {} more than engineering alone would need.",
                "{1} 年为 {0}：比仅凭工程进步所需多 {2}。",
                say.energy(path.last().actual * TERAWATT_HOUR),
                last_year,
                say.energy((path.last().actual - path.last().potential) * TERAWATT_HOUR)
            )
        },
        |second| {
            said!(
                say,
                "In 2030 the two stand at {} and {}, in {} at {} and {}.",
                "2030 年两者分别为 {} 和 {}，{} 年分别为 {} 和 {}。",
                at(ask, path, 2030.0),
                at(ask, second, 2030.0),
                last_year,
                at(ask, path, last_year),
                at(ask, second, last_year)
            )
        },
    );
    let picture = Lines {
        across,
        years: true,
        unit: String::from("TWh"),
        series: lines,
        marks: marks.collect(),
        from_zero: true,
        ..Lines::default()
    };
    Chart {
        key: "use",
        title: title.clone(),
        finding,
        picture: Picture::Lines(picture),
        table: table(ask, title, path),
    }
}

fn at(ask: &Ask, path: &Projection, wanted: f64) -> String {
    let found = path.years.iter().find(|year| (calendar(year) - wanted).abs() < 0.5);
    found.map_or_else(String::new, |year| ask.say.energy(year.actual * TERAWATT_HOUR))
}

/// All three paths, in powers of ten.
fn paths_chart(ask: &Ask, path: &Projection) -> Chart {
    let say = &ask.say;
    let title = said!(say, "Three worlds on the same growth", "同一增长下的三个世界");
    let last = path.last();
    let finding = said!(
        say,
        "Without any gain in efficiency the same growth would need {} in {}; engineering alone would bring it down to {}; demand's response takes it to {}. Heights go in powers of ten: the part of the wedge that is taken back is the logarithmic rebound.",
        "若能效毫无提升，同样的增长在 {1} 年需要 {0}；仅凭工程进步可降至 {2}；需求的反应使其达到 {3}。纵轴为 10 的幂次：楔形中被抵消的部分即对数反弹。",
        say.energy(last.frozen * TERAWATT_HOUR),
        calendar(&last),
        say.energy(last.potential * TERAWATT_HOUR),
        say.energy(last.actual * TERAWATT_HOUR)
    );
    let picture = Lines {
        across: heights(path, calendar),
        years: true,
        unit: String::from("TWh"),
        bands: wedge(ask, path),
        series: vec![
            series(
                said!(say, "frozen efficiency", "能效冻结"),
                heights(path, |year| year.frozen),
                Tone::Other,
                Stroke::Dashed,
            ),
            series(
                said!(say, "actual", "实际"),
                heights(path, |year| year.actual),
                Tone::It,
                Stroke::Whole,
            ),
            series(
                said!(say, "potential", "潜力"),
                heights(path, |year| year.potential),
                Tone::Cooling,
                Stroke::Dashed,
            ),
        ],
        decades: true,
        ..Lines::default()
    };
    let table = table(ask, title.clone(), path);
    Chart { key: "paths", title, finding, picture: Picture::Lines(picture), table }
}

/// The rebound by year, in both measures.
fn rebound_chart(ask: &Ask, path: &Projection) -> Chart {
    let say = &ask.say;
    let title = said!(say, "Rebound by year", "逐年反弹");
    let percent = |rebound: Option<Rebound>| rebound.map_or(f64::NAN, |one| 100.0 * one.value());
    let finding = said!(
        say,
        "The accounting measure fades as the gains add up; the logarithmic one is the effective elasticity. Both are 100% where efficiency saves nothing.",
        "核算口径随增益累积而趋小；对数口径即有效弹性。两者都以 100% 表示能效毫无节约。"
    );
    let picture = Lines {
        across: heights(path, calendar),
        years: true,
        unit: String::from("%"),
        series: vec![
            series(
                said!(say, "logarithmic", "对数"),
                heights(path, |year| percent(year.measures().log_rebound)),
                Tone::Rebound,
                Stroke::Whole,
            ),
            series(
                said!(say, "accounting", "核算"),
                heights(path, |year| percent(year.measures().rebound)),
                Tone::It,
                Stroke::Whole,
            ),
        ],
        limits: vec![(100.0, said!(say, "backfire", "适得其反"))],
        from_zero: true,
        ..Lines::default()
    };
    let table = table(ask, title.clone(), path);
    Chart { key: "rebound-by-year", title, finding, picture: Picture::Lines(picture), table }
}

fn table(ask: &Ask, caption: String, path: &Projection) -> Table {
    let say = &ask.say;
    let columns = [
        said!(say, "Year", "年份"),
        said!(say, "Frozen, TWh", "冻结，TWh"),
        said!(say, "Potential, TWh", "潜力，TWh"),
        said!(say, "Actual, TWh", "实际，TWh"),
        said!(say, "R", "R"),
        said!(say, "R, logarithmic", "R（对数）"),
        said!(say, "R of all years", "累计 R"),
        String::from("PUE"),
        said!(say, "CO₂e, Mt", "CO₂e，Mt"),
    ];
    let mut table = Table::new(caption, &columns.each_ref().map(String::as_str));
    let number = |value: f64| Cell::number(value, say.three(value));
    let rebound = |one: Option<Rebound>| {
        one.map_or_else(Cell::none, |one| Cell::number(one.value(), say.rebound(one)))
    };
    for year in &path.years {
        let measures = year.measures();
        table.push(vec![
            Cell::text(calendar(year).to_string()),
            number(year.frozen),
            number(year.potential),
            number(year.actual),
            rebound(measures.rebound),
            rebound(measures.log_rebound),
            rebound(year.cumulative().rebound),
            Cell::number(year.pue, say.number(year.pue, Digits::Decimals(2))),
            number(year.carbon),
        ]);
    }
    table
}

/// Users, queries, tokens and energy of each use, at first and at last.
fn uses_table(ask: &Ask, path: &Projection) -> Table {
    let say = &ask.say;
    let years = path.last().years;
    let end = calendar(&path.last()).to_string();
    let columns = [
        said!(say, "Use", "用途"),
        said!(say, "Year", "年份"),
        said!(say, "Users", "用户"),
        said!(say, "Queries a day", "每日提问"),
        said!(say, "Tokens a query", "每次词元"),
        said!(say, "IT energy a token, J", "每词元 IT 能耗，J"),
        said!(say, "Response to the price", "对价格的反应"),
        said!(say, "Actual, TWh", "实际，TWh"),
    ];
    let mut table = Table::new(
        said!(say, "The uses of AI", "人工智能的用途"),
        &columns.each_ref().map(String::as_str),
    );
    let number = |value: f64| Cell::number(value, say.three(value));
    let is = |place: usize, year: usize| {
        path.segments.get(year).and_then(|all| all.get(place)).copied().unwrap_or_default()
    };
    for (place, (segment, name)) in path.world.segments.iter().zip(uses(ask)).enumerate() {
        let last_place = path.segments.len().saturating_sub(1);
        for (label, t, at, gain) in [
            (FIRST_YEAR.to_string(), 0.0, 0, 1.0),
            (end.clone(), years, last_place, path.last().compute * path.last().energy_per_compute),
        ] {
            let part = is(place, at);
            let counted = if segment.users_growth == 0.0 && segment.users <= 1.0 {
                // An index: nobody counts the users of all other AI.
                let times = |value: f64| Cell::number(value, format!("{}×", say.three(value)));
                [
                    Cell::none(),
                    times(segment.queries_after(t) / segment.queries),
                    times(segment.tokens_after(t) / segment.tokens),
                    times(gain),
                ]
            } else {
                [
                    number(segment.users_after(t)),
                    number(segment.queries_after(t)),
                    number(segment.tokens_after(t)),
                    number(segment.joules * gain),
                ]
            };
            let mut row = vec![Cell::text(name.clone()), Cell::text(label)];
            row.extend(counted);
            row.extend([
                Cell::number(part.actual_response, format!("{}×", say.three(part.actual_response))),
                number(part.actual),
            ]);
            table.push(row);
        }
    }
    for year in [path.first(), path.last()] {
        let mut row = vec![
            Cell::text(said!(say, "Training", "训练")),
            Cell::text(calendar(&year).to_string()),
        ];
        row.extend((0..4).map(|_| Cell::none()));
        let response = year.training.actual / (year.training.base * year.intensity);
        row.push(if response.is_finite() {
            Cell::number(response, format!("{}×", say.three(response)))
        } else {
            Cell::none()
        });
        row.push(number(year.training.actual));
        table.push(row);
    }
    table
}
