//! How the published model is shown beside this one.

use super::{Figures, Reference, SWITCHES, bit, case, differences, every, zones};
use crate::messages::Digits;
use crate::model::site::published::FIXES;
use crate::scenario::Choice;
use crate::scenario::choice::Alternative;
use crate::scenario::choices::PublishedCase;
use crate::sheet::{Bars, Block, Card, Cell, Chart, Picture, Row, Sheet, Table, Tone, Way};
use crate::studies::words::said;
use crate::units::LITRE_A_KILOWATT_HOUR;

/// A change below this is none: PUE, or L/kWh.
pub(super) const NOTHING: f64 = 5e-5;

/// The years that were worked out.
pub(super) struct Found<'a> {
    pub(super) published: &'a Figures,
    pub(super) switched: &'a Figures,
    pub(super) all: &'a Figures,
    pub(super) alone: &'a [Figures],
}

/// The two figures.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Which {
    Pue,
    Wue,
}

impl Which {
    pub(super) const fn of(self, figures: &Figures) -> f64 {
        match self {
            Self::Pue => figures.pue,
            Self::Wue => figures.wue,
        }
    }

    pub(super) const fn unit(self) -> &'static str {
        match self {
            Self::Pue => "",
            Self::Wue => "L/kWh",
        }
    }
}

/// The sheet.
pub(super) fn sheet(job: &Reference, found: &Found<'_>) -> Sheet {
    let say = &job.ask.say;
    let three = |value: f64| say.number(value, Digits::Decimals(3));
    let lead = said!(
        say,
        "{}, in {}: a PUE of {} as published (Lei and Masanet), {} with all its differences put right.",
        "{}，在{}：已发表模型（Lei 与 Masanet）的 PUE 为 {}，全部更正后为 {}。",
        name_of(job, case::choice(job.system)),
        job.ask.here(),
        three(found.published.pue),
        three(found.all.pue)
    );
    let mut blocks = vec![Block::Cards(cards(job, found))];
    blocks.extend(unlike(job).map(Block::Caution));
    blocks.push(Block::Text(said!(
        say,
        "Each name in the table switches its difference on or off; the link carries what is on.",
        "点击表中名称即可更正或恢复该项差异；链接会记住所选。"
    )));
    blocks.push(Block::Ways(ends(job)));
    let (telling, idle) = tables(job, found);
    blocks.push(Block::Table(telling));
    if !idle.rows.is_empty() {
        blocks.push(Block::Folded(idle));
    }
    blocks.extend(chart(job, found, Which::Pue).map(|one| Block::Chart(Box::new(one))));
    if job.has_water() {
        blocks.extend(chart(job, found, Which::Wue).map(|one| Block::Chart(Box::new(one))));
    }
    blocks.extend(zones::blocks(job));
    blocks.push(Block::Heading(said!(say, "Other published cases", "其他已发表的情形")));
    blocks.push(Block::Ways(cases(job)));
    blocks.push(Block::Fine(said!(
        say,
        "Every input of the published model is in the middle of its published range for its size class, not at that of the form; both models use the same weather. Differences do not add up: they act on one another. The systems of 2020 have no WUE.",
        "已发表模型的各项输入取其规模类别公布范围的中值，而非表单中的值；两个模型使用相同的气象。各项差异相互影响，不可简单相加。2020 年的系统没有 WUE。"
    )));
    Sheet { title: job.title(), lead, blocks }
}

fn cards(job: &Reference, found: &Found<'_>) -> Vec<Card> {
    let say = &job.ask.say;
    let number = |value: f64| say.number(value, Digits::Decimals(3));
    let card = |name: String, figures: &Figures| Card {
        name,
        amount: format!("PUE {}", number(figures.pue)),
        note: if job.has_water() {
            format!("WUE {} L/kWh", number(figures.wue))
        } else {
            said!(say, "no WUE", "没有 WUE")
        },
    };
    let on = job.switches.count_ones();
    let mut cards = vec![
        card(said!(say, "As published", "按发表"), found.published),
        card(
            said!(say, "As switched: {} of {}", "按所选更正：{}/{}", on, FIXES.len()),
            found.switched,
        ),
        card(said!(say, "All put right", "全部更正"), found.all),
    ];
    if let Some(outcome) = job.ask.outcome() {
        cards.push(Card {
            name: said!(say, "This site, by this page", "本站点，按本页模型"),
            amount: format!("PUE {}", number(outcome.site.pue.value())),
            note: format!("WUE {} L/kWh", number(outcome.site.wue / LITRE_A_KILOWATT_HOUR)),
        });
    }
    cards
}

/// What to say where no published case is of the kind of the site.
fn unlike(job: &Reference) -> Option<String> {
    let scenario = job.ask.scenario();
    let nearest = scenario.choices.published_case == PublishedCase::Nearest;
    (nearest && !case::nearest(scenario).1).then(|| {
        said!(
            job.ask.say,
            "The published code has no system of this kind; the case shown is another, for comparison only.",
            "已发表的代码没有此类系统；此处所示为另一种情形，仅供对照。"
        )
    })
}

/// The same study with these switches.
fn link(job: &Reference, switches: u32) -> String {
    job.ask.link_to(job.ask.with(&[(SWITCHES, f64::from(switches))], &[]))
}

/// All off, all on.
fn ends(job: &Reference) -> Vec<Way> {
    let say = &job.ask.say;
    let both = [
        (said!(say, "As published", "按发表"), 0),
        (said!(say, "All put right", "全部更正"), every()),
    ];
    let way =
        |(text, switches)| Way { text, link: link(job, switches), here: switches == job.switches };
    both.into_iter().map(way).collect()
}

fn alternatives() -> Option<(&'static Choice, Vec<Alternative>)> {
    let choice = Choice::find("published_case")?;
    Some((choice, (choice.alternatives)()))
}

fn name_of(job: &Reference, case: PublishedCase) -> &'static str {
    let found = alternatives().and_then(|(choice, all)| {
        let one = all.into_iter().find(|one| one.key == case.key())?;
        Some(job.ask.say.alternative(choice, &one))
    });
    found.unwrap_or(job.system.name())
}

fn cases(job: &Reference) -> Vec<Way> {
    let Some((choice, all)) = alternatives() else { return Vec::new() };
    let now = choice.get(job.ask.scenario());
    let way = |one: Alternative| Way {
        text: job.ask.say.alternative(choice, &one).to_owned(),
        link: job.ask.link_to(job.ask.with(&[], &[(choice.key, one.key)])),
        here: one.key == now,
    };
    all.into_iter().map(way).collect()
}

/// A change with its sign; what rounds to nothing has none.
pub(super) fn signed(job: &Reference, change: f64) -> String {
    let rounded = (change * 1e4).round() / 1e4;
    let change = if rounded == 0.0 { 0.0 } else { change };
    let sign = if change > 0.0 { "+" } else { "" };
    format!("{sign}{}", job.ask.say.number(change, Digits::Decimals(4)))
}

/// The places of the fixes, the largest change first.
fn ranked(found: &Found<'_>, which: Which) -> Vec<(usize, f64)> {
    let change = |figures: &Figures| which.of(figures) - which.of(found.published);
    let mut all: Vec<_> = found.alone.iter().map(change).enumerate().collect();
    all.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
    all
}

fn chart(job: &Reference, found: &Found<'_>, which: Which) -> Option<Chart> {
    let say = &job.ask.say;
    let (key, title) = match which {
        Which::Pue => {
            ("published-pue", said!(say, "Change of the PUE, each alone", "逐项更正时 PUE 的变化"))
        }
        Which::Wue => {
            ("published-wue", said!(say, "Change of the WUE, each alone", "逐项更正时 WUE 的变化"))
        }
    };
    let mut ranked = ranked(found, which);
    ranked.retain(|one| one.1.abs() > NOTHING);
    let columns = [said!(say, "Difference", "差异"), said!(say, "Change", "变化")];
    let mut table = Table::new(title.clone(), &columns.each_ref().map(String::as_str));
    let mut rows = Vec::new();
    for (at, change) in &ranked {
        let Some(fix) = FIXES.get(*at) else { continue };
        let name = differences::words(say, fix)[0];
        let to = link(job, job.switches ^ bit(*at));
        let tone = if *change < 0.0 { Tone::Saved } else { Tone::Rebound };
        table.push(vec![
            Cell::text(name).to(to.clone()),
            Cell::number(*change, signed(job, *change)),
        ]);
        rows.push(Row {
            link: Some(to),
            ..Row::single(name.to_owned(), signed(job, *change), (0.0, *change), tone)
        });
    }
    let largest = ranked.first().and_then(|(at, change)| Some((FIXES.get(*at)?, *change)))?;
    let finding = said!(
        say,
        "{} of {} change it in this case and climate, the most: {} ({} {}).",
        "在此情形和气候下，{}/{} 项有影响，最大的是：{}（{} {}）。",
        ranked.len(),
        FIXES.len(),
        differences::words(say, largest.0)[0],
        signed(job, largest.1),
        which.unit()
    );
    let finding = finding.replace(" )", ")").replace(" ）", "）");
    let bars = Bars { rows, unit: which.unit().to_owned(), ..Bars::default() };
    Some(Chart { key, title, finding, picture: Picture::Bars(bars), table })
}

/// Those that change something here, and those that change nothing.
fn tables(job: &Reference, found: &Found<'_>) -> (Table, Table) {
    let say = &job.ask.say;
    let columns = [
        said!(say, "Difference (switches it)", "差异（点击切换）"),
        said!(say, "Put right", "已更正"),
        said!(say, "PUE alone", "单独更正的 PUE 变化"),
        said!(say, "WUE alone, L/kWh", "单独更正的 WUE 变化，L/kWh"),
        said!(say, "What it changes", "更正内容"),
        said!(say, "Reference", "依据"),
    ];
    let titles = [
        said!(say, "The differences, one by one", "逐项差异"),
        said!(
            say,
            "Differences without effect in this case and climate",
            "在此情形和气候下没有影响的差异"
        ),
    ];
    let [mut telling, mut idle] =
        titles.map(|title| Table::new(title, &columns.each_ref().map(String::as_str)));
    for (at, change) in ranked(found, Which::Pue) {
        let (Some(fix), Some(figures)) = (FIXES.get(at), found.alone.get(at)) else { continue };
        let [name, what, reference] = differences::words(say, fix);
        let is_on = job.switches & bit(at) != 0;
        let water = figures.wue - found.published.wue;
        let is_idle = change.abs().max(water.abs()) <= NOTHING;
        let table = if is_idle { &mut idle } else { &mut telling };
        table.push(vec![
            Cell::text(name).to(link(job, job.switches ^ bit(at))),
            Cell::text(if is_on { said!(say, "on", "是") } else { said!(say, "off", "否") }),
            Cell::number(change, signed(job, change)),
            if job.has_water() { Cell::number(water, signed(job, water)) } else { Cell::none() },
            Cell::text(what),
            Cell::text(reference),
        ]);
    }
    (telling, idle)
}
