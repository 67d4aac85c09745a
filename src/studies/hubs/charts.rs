//! PUE against the caps, carbon of computing, and what is known of each cluster.

use super::{Placed, cap, name, year};
use crate::messages::{Digits, Speaker};
use crate::sheet::{Bars, Cell, Chart, Part, Picture, Row, Table, Tone};
use crate::studies::facts::badge;
use crate::studies::words::said;
use crate::studies::{Ask, Status};
use crate::units::{
    CarbonIntensity, DOLLAR_A_KILOWATT_HOUR, GRAM_A_KILOWATT_HOUR, LITRE_A_KILOWATT_HOUR,
};

pub(super) fn pue(ask: &Ask, placed: &[Placed<'_>]) -> Chart {
    let say = &ask.say;
    let title =
        said!(say, "Simulated PUE in the climate of each cluster", "各集群气候下的模拟 PUE");
    let within = placed.iter().filter(|one| one.keeps_cap()).count();
    let finding = match (placed.first(), placed.last()) {
        (Some(best), Some(worst)) => said!(
            say,
            "{} of {} keep their cap: lowest in {} ({}), highest in {} ({}). Each name sets your design there.",
            "{} 个满足上限（共 {} 个）：最低为{}，{}；最高为{}，{}。点击名称可将设计置于该地。",
            within,
            placed.len(),
            name(say, best.cluster),
            say.pue_beside(best.site.pue, best.cluster.cap()),
            name(say, worst.cluster),
            say.pue_beside(worst.site.pue, worst.cluster.cap())
        ),
        _ => String::new(),
    };
    let rows = placed.iter().map(|one| {
        let amount = said!(
            say,
            "{} (cap {})",
            "{}（上限 {}）",
            say.pue_beside(one.site.pue, one.cluster.cap()),
            cap(say, one.cluster.cap())
        );
        let tone = if one.keeps_cap() { Tone::It } else { Tone::Rebound };
        let ends = (1.0, one.site.pue.value());
        Row {
            link: Some(ask.link_to(one.scenario.clone())),
            ..Row::single(name(say, one.cluster).to_owned(), amount, ends, tone)
        }
    });
    let bars = Bars {
        rows: rows.collect(),
        limits: vec![
            (1.2, said!(say, "1.20 west", "西部 1.20")),
            (1.25, said!(say, "1.25 east", "东部 1.25")),
        ],
        from: 1.0,
        tones: vec![
            (Tone::It, said!(say, "keeps its cap", "满足上限")),
            (Tone::Rebound, said!(say, "exceeds its cap", "超出上限")),
        ],
        ..Bars::default()
    };
    let columns = [
        said!(say, "Cluster", "集群"),
        said!(say, "Simulated PUE", "模拟 PUE"),
        said!(say, "PUE of the worst hour", "最差小时 PUE"),
        said!(say, "Cap", "上限"),
        said!(say, "Water at the site, L/kWh of IT", "站点用水，L/kWh（IT）"),
    ];
    let mut table = Table::new(&*title, &columns.each_ref().map(String::as_str));
    for one in placed {
        let (cluster, site) = (one.cluster, &one.site);
        table.push(vec![
            Cell::text(name(say, cluster)).to(ask.link_to(one.scenario.clone())),
            Cell::number(site.pue.value(), say.pue_beside(site.pue, cluster.cap())),
            site.peak_pue.map_or_else(Cell::none, |peak| Cell::number(peak.value(), say.pue(peak))),
            Cell::number(cluster.cap, cap(say, cluster.cap()))
                .marked(badge(say, cluster.cap_status)),
            Cell::number(site.wue / LITRE_A_KILOWATT_HOUR, say.water_intensity(site.wue)),
        ]);
    }
    Chart { key: "hub-pue", title, finding, picture: Picture::Bars(bars), table }
}

pub(super) fn carbon(ask: &Ask, placed: &[Placed<'_>]) -> Chart {
    let say = &ask.say;
    let title = said!(
        say,
        "CO₂ of generation per kilowatt-hour of IT, factors of {}",
        "每千瓦时 IT 用电的发电 CO₂，{} 年因子",
        year(ask)
    );
    let mut ranked: Vec<_> = placed.iter().collect();
    ranked.sort_by(|one, other| {
        (one.carbon_at_cap() / GRAM_A_KILOWATT_HOUR)
            .total_cmp(&(other.carbon_at_cap() / GRAM_A_KILOWATT_HOUR))
    });
    let finding = match (ranked.first(), ranked.last()) {
        (Some(least), Some(most)) => said!(
            say,
            "At the caps, without green power: least in {} ({}), most in {} ({}). What the province burns matters more than the PUE.",
            "按上限、不计绿电：最低为{}，{}；最高为{}，{}。当地电源结构比 PUE 更重要。",
            name(say, least.cluster),
            say.carbon_intensity(least.carbon_at_cap()),
            name(say, most.cluster),
            say.carbon_intensity(most.carbon_at_cap())
        ),
        _ => String::new(),
    };
    let bars = Bars {
        rows: ranked.iter().map(|one| carbon_row(say, one)).collect(),
        unit: String::from("g/kWh"),
        tones: vec![
            (Tone::Cooling, said!(say, "western hubs", "西部枢纽")),
            (Tone::Other, said!(say, "hubs near the customers", "靠近用户的枢纽")),
            (Tone::Power, said!(say, "between simulated PUE and cap", "模拟 PUE 与上限之间")),
        ],
        ..Bars::default()
    };
    let columns = [
        said!(say, "Cluster", "集群"),
        said!(say, "At the cap, g CO₂ of generation per kWh of IT", "按上限，发电 g CO₂/kWh（IT）"),
        said!(say, "At the simulated PUE", "按模拟 PUE"),
    ];
    let mut table = Table::new(&*title, &columns.each_ref().map(String::as_str));
    for one in ranked {
        let grams = |carbon: CarbonIntensity| {
            let grams = carbon / GRAM_A_KILOWATT_HOUR;
            Cell::number(grams, say.number(grams, Digits::Decimals(0)))
        };
        table.push(vec![
            Cell::text(name(say, one.cluster)),
            grams(one.carbon_at_cap()),
            grams(one.carbon()),
        ]);
    }
    Chart { key: "hub-carbon", title, finding, picture: Picture::Bars(bars), table }
}

/// A bar up to the simulated PUE, and from there to the cap.
fn carbon_row(say: &Speaker, one: &Placed<'_>) -> Row {
    let (simulated, at_cap) =
        (one.carbon() / GRAM_A_KILOWATT_HOUR, one.carbon_at_cap() / GRAM_A_KILOWATT_HOUR);
    let tone = if one.cluster.is_east() { Tone::Other } else { Tone::Cooling };
    let rest = if one.keeps_cap() { Tone::Power } else { Tone::Rebound };
    let whole = |value: f64| say.number(value, Digits::Decimals(0));
    Row {
        name: name(say, one.cluster).to_owned(),
        amount: said!(
            say,
            "{} simulated, {} at the cap",
            "模拟 {}，上限 {}",
            whole(simulated),
            whole(at_cap)
        ),
        parts: vec![
            Part { from: 0.0, to: simulated.min(at_cap), tone },
            Part { from: simulated.min(at_cap), to: simulated.max(at_cap), tone: rest },
        ],
        range: None,
        link: None,
    }
}

/// What is known of each cluster and of its province.
pub(super) fn places(ask: &Ask, placed: &[Placed<'_>]) -> Table {
    let say = &ask.say;
    let columns = [
        said!(say, "Cluster", "集群"),
        said!(say, "Hub", "枢纽"),
        said!(say, "Province", "省份"),
        said!(say, "Height, m", "海拔，m"),
        said!(say, "2023, g CO₂/kWh, generation only", "2023 年，g CO₂/kWh，仅发电"),
        said!(say, "2022, g CO₂/kWh, generation only", "2022 年，g CO₂/kWh，仅发电"),
        said!(say, "Wind 2024", "风电 2024"),
        said!(say, "Solar 2024", "光伏 2024"),
        said!(say, "Hydro 2024", "水电 2024"),
        said!(say, "Water of the grid, L/kWh", "电网耗水，L/kWh"),
        said!(say, "Listed price, CNY/kWh", "清单电价，元/kWh"),
        said!(say, "Price used, $/kWh", "采用电价，美元/kWh"),
    ];
    let title = said!(say, "The clusters and their grids", "各集群及其电网");
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    for one in placed {
        let cluster = one.cluster;
        let zh = say.language == crate::view::Language::Chinese;
        let pick = |english: &str, chinese: &str| Cell::text(if zh { chinese } else { english });
        let plain = |value: f64| Cell::number(value, say.number(value, Digits::Significant(4)));
        let share = |value: f64| Cell::number(value, say.three(100.0 * value) + "%");
        let water = cluster.mix.water();
        let prices = format!(
            "{}–{}",
            say.number(cluster.price_low, Digits::Decimals(2)),
            say.number(cluster.price_high, Digits::Decimals(2))
        );
        let dollars = one.price.amount / DOLLAR_A_KILOWATT_HOUR;
        let doubt = badge(say, Status::M).filter(|_| !one.price.is_typed);
        table.push(vec![
            Cell::text(name(say, cluster)).to(ask.link_to(one.scenario.clone())),
            pick(&cluster.hub_en, &cluster.hub_zh),
            pick(&cluster.province_en, &cluster.province_zh),
            Cell::number(cluster.elevation_m, say.number(cluster.elevation_m, Digits::Decimals(0))),
            plain(cluster.factor_2023).marked(badge(say, Status::S)),
            plain(cluster.factor_2022).marked(badge(say, cluster.factor_2022_status)),
            share(cluster.mix.wind),
            share(cluster.mix.solar),
            share(cluster.mix.hydro),
            Cell::number(water / LITRE_A_KILOWATT_HOUR, say.water_intensity(water))
                .marked(badge(say, Status::D)),
            Cell::text(prices).marked(badge(say, Status::M)),
            Cell::number(dollars, say.number(dollars, Digits::Decimals(3))).marked(doubt),
        ]);
    }
    table
}
