//! China's national computing hubs: one design in the climate of each, held against its cap; the
//! carbon of its province; and what moving computing from east to west changes.

mod charts;
mod ties;
mod west;

use super::words::said;
use super::{Ask, Cluster, nothing};
use crate::messages::Speaker;
use crate::model::place::{Seat, carbon_of_computing};
use crate::model::site::climate::Climate;
use crate::outcome::SiteOutcome;
use crate::scenario::Scenario;
use crate::scenario::choices::Factors;
use crate::sheet::{Block, Sheet};
use crate::units::{
    CarbonIntensity, DOLLAR_A_KILOWATT_HOUR, EnergyPrice, GRAM_A_KILOWATT_HOUR,
    LITRE_A_KILOWATT_HOUR, Pue, Share,
};
use crate::view::Language;

/// Yuan a United States dollar: the Financial Times of November 2025 gives 0.4 yuan as 5.6 cents.
pub(super) const YUAN_A_DOLLAR: f64 = 0.4 / 0.056;

/// The visitor's design in a cluster.
struct Placed<'a> {
    cluster: &'a Cluster,
    site: SiteOutcome,
    /// Official factor of the province, in the year that was chosen.
    factor: CarbonIntensity,
    price: Price,
    /// The scenario moved there with its climate, cap, grid and price.
    scenario: Scenario,
}

impl Placed<'_> {
    fn keeps_cap(&self) -> bool {
        self.site.pue <= self.cluster.cap()
    }

    /// Carbon per energy of computing at the cap, without green power.
    fn carbon_at_cap(&self) -> CarbonIntensity {
        carbon_of_computing(self.factor, self.cluster.cap(), Share::ZERO)
    }

    /// The same at the simulated PUE.
    fn carbon(&self) -> CarbonIntensity {
        carbon_of_computing(self.factor, self.site.pue, Share::ZERO)
    }

    fn seat(&self, green: Share, price: Price, scenario: &Scenario) -> Seat {
        Seat {
            pue: self.site.pue,
            wue: self.site.wue,
            carbon: self.factor,
            green,
            grid_water: self.cluster.mix.water(),
            price: price.amount,
            water_price: scenario.place.water_price(),
        }
    }
}

/// What electricity costs in a cluster.
#[derive(Clone, Copy)]
struct Price {
    amount: EnergyPrice,
    /// Whether the visitor gave it; otherwise it is the middle of an indicative range, from memory.
    is_typed: bool,
}

impl Price {
    /// What was typed; where nothing was, what is listed.
    fn of(typed: EnergyPrice, cluster: &Cluster) -> Self {
        let is_typed = typed > EnergyPrice::ZERO;
        Self { amount: if is_typed { typed } else { listed(cluster) }, is_typed }
    }

    /// The price in a cluster, which may be the one that computing leaves or goes to.
    fn in_cluster(scenario: &Scenario, cluster: &Cluster) -> Self {
        let (choices, moving) = (&scenario.choices, &scenario.moving);
        let ends = [
            (choices.west_hub.key(), moving.west_price()),
            (choices.east_hub.key(), moving.east_price()),
        ];
        let typed = ends.iter().find(|one| one.0 == cluster.id).map(|one| one.1);
        Self::of(typed.unwrap_or(EnergyPrice::ZERO), cluster)
    }
}

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let title = said!(say, "East data, west computing", "东数西算");
    let placed = everywhere(ask);
    if placed.is_empty() {
        return nothing(
            title,
            said!(
                say,
                "The list of hubs or the climate library is not there.",
                "缺少枢纽清单或气候资料库。"
            ),
        );
    }
    let mut blocks = Vec::new();
    if ask.scenario().is_metered() {
        blocks.push(Block::Caution(said!(
            say,
            "Your site is described by its meters, which cannot be moved to another climate. What follows simulates outdoor-air cooling with evaporation, chillers as back-up, and your other inputs.",
            "你的站点由电表读数描述，无法换到其他气候。以下按新风加蒸发冷却、冷水机组备用模拟，其余输入不变。"
        )));
    }
    blocks.push(Block::Chart(Box::new(charts::pue(ask, &placed))));
    blocks.push(Block::Chart(Box::new(charts::carbon(ask, &placed))));
    blocks.push(Block::Table(charts::places(ask, &placed)));
    blocks.push(Block::Heading(said!(
        say,
        "How much green power makes it worth while",
        "需要多少绿电才划算"
    )));
    blocks.extend(ties::blocks(ask, &placed));
    blocks.push(Block::Heading(said!(say, "Moving a part of the computing", "迁移一部分计算")));
    blocks.extend(west::blocks(ask, &placed));
    blocks.push(Block::Fine(sources(say)));
    Sheet { title, lead: lead(ask, &placed), blocks }
}

/// The visitor's design in every cluster, the lowest PUE first.
fn everywhere(ask: &Ask) -> Vec<Placed<'_>> {
    let mut placed: Vec<_> = ask
        .shelf
        .clusters()
        .unwrap_or_default()
        .iter()
        .filter_map(|cluster| in_cluster(ask, cluster))
        .collect();
    placed.sort_by(|one, other| one.site.pue.value().total_cmp(&other.site.pue.value()));
    placed
}

fn in_cluster<'a>(ask: &Ask, cluster: &'a Cluster) -> Option<Placed<'a>> {
    let climate = Climate::find(&cluster.climate)?;
    let factor = cluster.factor(ask.scenario().choices.factors == Factors::Of2022);
    let mut choices = vec![("climate", climate.id)];
    if ask.scenario().is_metered() {
        choices.push(("system", "airside"));
    }
    let price = Price::in_cluster(ask.scenario(), cluster);
    let values = [
        ("target_pue", cluster.cap),
        ("grid_carbon", factor / GRAM_A_KILOWATT_HOUR),
        ("grid_water", cluster.mix.water() / LITRE_A_KILOWATT_HOUR),
        ("electricity_price", price.amount / DOLLAR_A_KILOWATT_HOUR),
    ];
    let scenario = ask.with(&values, &choices);
    let weather = ask.shelf.weather(climate.id)?;
    let site = scenario.run(Some(&weather))?.site;
    Some(Placed { cluster, site, factor, price, scenario })
}

/// The middle of the indicative prices.
fn listed(cluster: &Cluster) -> EnergyPrice {
    f64::midpoint(cluster.price_low, cluster.price_high) / YUAN_A_DOLLAR * DOLLAR_A_KILOWATT_HOUR
}

fn find<'a, 'b>(placed: &'a [Placed<'b>], id: &str) -> Option<&'a Placed<'b>> {
    placed.iter().find(|one| one.cluster.id == id)
}

fn lead(ask: &Ask, placed: &[Placed<'_>]) -> String {
    let say = &ask.say;
    let within = placed.iter().filter(|one| one.keeps_cap()).count();
    let first = said!(
        say,
        "This design keeps the PUE cap in {} of the {} clusters.",
        "该设计在 {} 个集群中满足 PUE 上限（共 {} 个）。",
        within,
        placed.len()
    );
    let choices = &ask.scenario().choices;
    let pair = (find(placed, choices.west_hub.key()), find(placed, choices.east_hub.key()));
    let (Some(west), Some(east)) = pair else { return first };
    first + &gap(say) + &ties::sentence(ask, west, east)
}

/// What stands between two sentences.
fn gap(say: &Speaker) -> String {
    said!(say, " ", "")
}

fn name<'a>(say: &Speaker, cluster: &'a Cluster) -> &'a str {
    match say.language {
        Language::English => &cluster.en,
        Language::Chinese => &cluster.zh,
    }
}

/// The year of the factors.
fn year(ask: &Ask) -> &'static str {
    ask.scenario().choices.factors.key()
}

fn cap(say: &Speaker, cap: Pue) -> String {
    say.pue(cap)
}

fn sources(say: &Speaker) -> String {
    said!(
        say,
        "Caps: replies of the National Development and Reform Commission (Yangtze Delta read, the others from memory). Chengdu and Chongqing belong to the four hubs near the customers, with 1.25. Factors: Ministry of Ecology and Environment and National Bureau of Statistics, by province; they count the CO₂ of generation alone, not its life cycle, and cannot be held against life-cycle factors such as Ember's. Mix of 2024: National Bureau of Statistics and National Energy Administration; thermal holds biomass. Prices that nobody typed: from memory, the middle of an indicative range, 7.14 yuan a dollar (Financial Times, November 2025). Water of the grid: worked out from the mix with the medians of Macknick et al. 2012 (from memory). Climates: the nearest place of the library; some are shifted from a neighbouring station. Energy of data transmission is not counted.",
        "上限：国家发展改革委复函（长三角已核对，其余凭记忆）；成渝属于靠近用户的四个枢纽，上限 1.25。排放因子：生态环境部与国家统计局分省数据，仅计发电环节的二氧化碳，不含全生命周期，不可与 Ember 等全生命周期因子直接比较。2024 年发电结构：国家统计局与国家能源局；火电含生物质。未输入的电价：凭记忆，取参考区间中值，1 美元合 7.14 元（《金融时报》，2025 年 11 月）。电网耗水：按发电结构与 Macknick 等 2012 年中位数（凭记忆）推算。气候：资料库中最近的地点，部分由邻近站点订正而来。未计数据传输能耗。"
    )
}
