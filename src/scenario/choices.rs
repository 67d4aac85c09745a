//! The choices: what there is to choose from, and where each answer is kept.

mod countries;
mod parts;

use super::Scenario;
use super::choice::{Alternative, Choice, alternatives};
use super::explained::{explained, worded};
use super::parameter::Group;
use crate::model::site::climate::{CLIMATES, Climate};

alternatives! {
    /// How the overhead of the site is found.
    System {
        /// You have meters: the average power of the computing and of each overhead, or a year's
        /// energy. Nothing is simulated.
        Metered = "metered", "Meter readings";
        /// Outdoor air cools the hall whenever it can, moistened to cool it further; a
        /// water-cooled chiller with a cooling tower does the rest. Simulated over a year of weather.
        Airside = "airside", "Outdoor air, evaporative, chiller as back-up";
        /// Outdoor air cools the hall where it is neither too humid nor too dry; nothing moistens
        /// it, and chillers do the rest. Usual in colocation.
        AirsideDry = "airside-dry", "Outdoor air, dry, chiller as back-up";
        /// Chilled water, cooled by the water of the towers through a heat exchanger where that is
        /// cold enough, otherwise by water-cooled chillers.
        Waterside = "waterside", "Waterside economiser";
        /// Chilled water from water-cooled chillers with cooling towers, all year.
        WaterChiller = "water-chiller", "Water-cooled chiller";
        /// Chilled water from air-cooled chillers, with or without a coil in the open air that
        /// spares them work in cold weather. Needs no water.
        AirChiller = "air-chiller", "Air-cooled chiller";
        /// Units in the hall whose refrigerant condenses in the open air. Needs no water. Usual in
        /// small rooms.
        DirectExpansion = "dx", "Direct expansion";
        /// Chilled water that dry coolers outdoors cool when it is cold enough; a water-cooled
        /// chiller on the same coolers does the rest. Simulated over a year of weather.
        Dry = "dry", "Dry coolers, chiller as back-up";
        /// Liquid at the servers takes most of the heat, air the rest. Simulated over a year of
        /// weather.
        Liquid = "liquid", "Liquid at the servers";
        /// Chilled water that the sea or a river cools; a chiller helps when it is too warm.
        /// Simulated month by month.
        Sea = "sea", "Sea or river water";
        /// Outdoor air takes the heat through an exchanger, which is wetted on warm days; a
        /// compressor helps. Simulated over a year of weather.
        Indirect = "indirect", "Indirect evaporative";
        /// You know the PUE and the water at several temperatures. A year of weather is laid over
        /// them.
        Curve = "curve", "Own curve";
    }
}

alternatives! {
    /// When the site began to work: rules ask more of new sites.
    Start {
        /// Rules for new sites do not bind it.
        Before2022 = "old", "Before 2022";
        /// China's ministries asked for less of new large sites and of those at the hubs from 2022.
        Since2022 = "2022", "2022 to July 2024";
        /// After China's action plan of July 2024, before the second step of Germany's law.
        Since2024 = "2024", "July 2024 to June 2026";
        /// Germany asks more of sites from July 2026.
        Since2026 = "2026", "From July 2026";
    }
}

alternatives! {
    /// What takes the chillers' heat away.
    Backup {
        /// Water-cooled chillers with cooling towers.
        Water = "water", "Water-cooled";
        /// Air-cooled chillers: no water, more power.
        Air = "air", "Air-cooled";
    }
}

alternatives! {
    /// Whether a part is there.
    Part {
        /// It is left out.
        Without = "no", "Without";
        /// It is there.
        With = "yes", "With";
    }
}

alternatives! {
    /// Where the liquid takes the heat.
    LiquidKind {
        /// On the hottest chips. Memory, disks and power supplies stay with the air.
        Plate = "plate", "Cold plates";
        /// From the air behind the racks. The servers' own fans move it.
        Door = "door", "Rear doors";
        /// The servers stand in the liquid.
        Bath = "bath", "Immersion";
    }
}

alternatives! {
    /// The warmest building water that the equipment accepts, by class of ASHRAE TC 9.9.
    WaterClass {
        /// 32 °C at most. Dry coolers reach it up to about 24 °C outdoors.
        W32 = "w32", "W32";
        /// 17 °C at most: chillers most of the year.
        W17 = "w17", "W17";
        /// 27 °C at most.
        W27 = "w27", "W27";
        /// 40 °C at most: dry coolers reach it up to about 32 °C outdoors.
        W40 = "w40", "W40";
        /// 45 °C at most: dry coolers reach it up to about 37 °C outdoors.
        W45 = "w45", "W45";
        /// Warmer than 45 °C, or any other temperature: yours to say.
        Own = "own", "W+, own temperature";
    }
}

alternatives! {
    /// How the heat of the liquid leaves the site.
    HeatRejection {
        /// Dry coolers, without any water.
        Dry = "dry", "Dry coolers";
        /// Dry coolers, the air before them wetted on warm days where that is cheaper.
        Adiabatic = "wet", "Dry coolers, adiabatic assist";
        /// Cooling towers.
        Tower = "tower", "Cooling towers";
        /// Dry coolers first; the towers do what is left, and evaporate water for that alone.
        Series = "series", "Dry coolers, then towers";
    }
}

alternatives! {
    /// How dry coolers are helped on warm days.
    CoolerAssist {
        /// The air before them is wetted where that is cheaper.
        Adiabatic = "wet", "Adiabatic assist";
        /// Not at all.
        None = "none", "None";
    }
}

alternatives! {
    /// How the heat that the liquid leaves is taken out of the air.
    ResidualAir {
        /// Chilled water, cooled by the same way out as the liquid and by chillers.
        Water = "water", "Chilled water";
        /// Outdoor air, evaporative cooling and chillers as back-up.
        Outdoor = "air", "Outdoor air";
    }
}

alternatives! {
    /// What helps the air-to-air exchanger.
    IndirectTrim {
        /// Direct expansion, its condenser outdoors.
        Expansion = "dx", "Direct expansion";
        /// Chilled water from water-cooled chillers, and towers.
        Water = "water", "Water-cooled chillers";
        /// Chilled water from air-cooled chillers.
        Air = "air", "Air-cooled chillers";
    }
}

alternatives! {
    /// How chillers go on where the water is warmer than their published curves.
    BeyondCurves {
        /// Each kelvin of warmer water spares the share of the power that it spares where the curve
        /// ends, and never more than a perfect machine's. Machines with wider curves keep that.
        Edge = "edge", "As at their end";
        /// Each kelvin spares what it spares a perfect machine (Carnot): up to 3.5% more than the
        /// curves of real machines.
        Ideal = "ideal", "As a perfect machine";
    }
}

alternatives! {
    /// By what the year of the library is read: each of its cells is the mean of like hours.
    Cells {
        /// Each as two points, as far apart as its hours: by the means beside it, and by the spread of the
        /// humidity in some 20 real years.
        Spread = "spread", "Cell means and their spread";
        /// Each as one point. Outdoor air without wetting then needs chillers too seldom, by up to 0.01 of the PUE.
        Means = "means", "Cell means alone";
    }
}

alternatives! {
    /// What the visitor's own curve is drawn against.
    CurveAgainst {
        /// The outdoor wet bulb: towers and evaporative cooling follow it.
        Wet = "wet", "Wet bulb";
        /// The outdoor temperature: dry coolers and air-cooled chillers follow it.
        Dry = "dry", "Dry bulb";
    }
}

alternatives! {
    /// How many more units of the power chain stand ready than the load needs.
    Redundancy {
        /// As many units as the load needs.
        Needed = "n", "N";
        /// One unit more than the load needs; four units are taken to carry it.
        OneMore = "n1", "N+1";
        /// Two full sets, each at half its load.
        Double = "2n", "2N";
    }
}

alternatives! {
    /// What the equipment accepts at its air inlets: class of ASHRAE TC 9.9, 2021.
    AirClass {
        /// Dew points and relative humidity are yours to say, any temperature of the supply air is
        /// taken.
        Own = "own", "Own limits";
        /// For all classes but H1: 18 to 27 °C, dew point -9 to 15 °C, at most 60%.
        Recommended = "rec", "Recommended";
        /// 15 to 32 °C, dew point -12 to 17 °C, 8 to 80%; a kelvin less for each 300 m above 900 m.
        A1 = "a1", "A1";
        /// 10 to 35 °C, dew point -12 to 21 °C, 8 to 80%; a kelvin less for each 300 m above 900 m.
        A2 = "a2", "A2";
        /// 5 to 40 °C, dew point -12 to 24 °C, 8 to 85%; a kelvin less for each 175 m above 900 m.
        A3 = "a3", "A3";
        /// 5 to 45 °C, dew point -12 to 24 °C, 8 to 90%; a kelvin less for each 125 m above 900 m.
        A4 = "a4", "A4";
        /// Dense equipment, from memory: 5 to 25 °C, dew point -12 to 17 °C, 8 to 80%; a kelvin less
        /// for each 500 m above 900 m.
        H1 = "h1", "H1";
    }
}

alternatives! {
    /// Whether servers draw more at warm inlets: for each kelvin above 23 °C.
    ServerFans {
        /// The IT load is as typed at any inlet.
        Ignored = "no", "Not counted";
        /// The lower end of what Coroamă (arXiv:2509.26163, 2025) measured in two halls between 23 and
        /// 30 °C. The IT load is then that at 23 °C.
        Least = "low", "0.35% a kelvin";
        /// The upper end of what he measured. The IT load is then that at 23 °C.
        Most = "high", "0.5% a kelvin";
    }
}

alternatives! {
    /// How the load of the computing goes over the day. The average stays.
    DayCurve {
        /// The same day and night: training, and halls that are kept full.
        Flat = "flat", "Flat";
        /// Highest around 14 h local time, lowest at night: offices and their services. A cosine.
        Office = "office", "Highest in the afternoon";
        /// Highest around 20 h local time: what people ask for at home. A cosine.
        Evening = "evening", "Highest in the evening";
    }
}

alternatives! {
    /// The uninterruptible supply.
    UpsKind {
        /// Mains to direct current and back again, all the time. Its losses are yours to type;
        /// they start as those of modern units.
        Double = "double", "Double conversion";
        /// Of about 2005, with transformers: 4% at no load, 5% with the load. Typical table of APC white
        /// paper 113, from memory.
        Old = "old", "Double conversion, old";
        /// Delta conversion of 1,000 kVA: 0.56% at no load, 2.40% with the load, from 88.0% and 97.1%
        /// in the lowest and the highest tenth of the load (DC Pro manual, 2014, read in a summary).
        Interactive = "li", "Line-interactive";
        /// The mains feed the load, and the inverter takes over when they fail: 0.34% at no load,
        /// 0.67% with the load, from the 98 to 99% of data sheets; a judgement. It protects less: few
        /// operators use it.
        Eco = "eco", "Eco mode";
        /// Rectifiers that feed direct current, with batteries beside them: one conversion instead of
        /// two, so half of the losses of modern double conversion; a judgement.
        Rectifier = "dc", "Rectifiers (direct current)";
        /// No supply of the building's own: batteries stand in the racks, or nothing does.
        None = "none", "None";
    }
}

alternatives! {
    /// How power comes to the racks.
    DistributionKind {
        /// The losses are yours to type.
        Own = "own", "Own losses";
        /// Units with transformers, 480 to 208 V: 1.5% at no load, 2.5% with the square of the load,
        /// cables counted. Typical table of APC white paper 113, from memory.
        Units = "pdu", "Units with transformers";
        /// 415/240 V without transformers: 1% with the square of the load, the cables of that table.
        Busway = "bus", "Busway, 415/240 V";
        /// Two conductors in place of three: 0.54 times the loss of a busway as thick. Choose rectifiers
        /// as the UPS; what the servers' power supplies save lies behind the IT meter.
        Direct = "dc", "800 V direct current";
    }
}

alternatives! {
    /// How use grows when an answer becomes cheaper.
    DemandCurve {
        /// The same percentage at every price. The usual assumption, and a bold one when prices
        /// fall tenfold.
        Constant = "iso", "Constant elasticity";
        /// Use rises in a straight line as the price falls: by the elasticity at most.
        Linear = "linear", "Straight line";
        /// Each cut of the price by the same amount adds the same percentage: the pull weakens as
        /// the price nears zero.
        Exponential = "exp", "Exponential";
        /// Use grows until it nears a ceiling: everybody has as much as they want.
        Saturating = "sat", "Saturating";
    }
}

alternatives! {
    /// How a fall of cost becomes a fall of price.
    PassThrough {
        /// The price falls by a power of the cost: with 80%, halving the cost cuts the price by
        /// 43%.
        Logarithmic = "log", "In proportion";
        /// A share of the money saved is handed on: with 80%, halving the cost cuts the price by
        /// 40%.
        Linear = "linear", "In money";
    }
}

alternatives! {
    /// What developers do when training becomes cheaper.
    TrainingRule {
        /// They spend the same money and train more.
        FixedBudget = "budget", "Keep the budget";
        /// They train the same model and pocket the saving.
        FixedModel = "model", "Keep the model";
        /// They spend more, because more can be had for it.
        BiggerBudget = "more", "Raise the budget";
    }
}

alternatives! {
    /// How use grows in the years to come as an answer becomes cheaper.
    LongDemand {
        /// Use of each kind nears a ceiling of its own.
        Saturating = "sat", "Saturating";
        /// The same percentage at every price, without an end.
        Constant = "iso", "Constant elasticity";
    }
}

alternatives! {
    /// Whether cheaper hardware is part of the efficiency gain.
    Bundle {
        /// No: hardware becomes cheaper with or without the gain.
        Apart = "no", "Apart from the gain";
        /// Yes: without the gain, hardware would cost what it did.
        Within = "yes", "Part of the gain";
    }
}

alternatives! {
    /// The PUE that the world's data centres approach.
    PuePath {
        /// The one in the form below.
        Given = "set", "As set";
        /// That of the site above.
        Site = "site", "As this site";
    }
}

alternatives! {
    /// The year of China's official carbon factors.
    Factors {
        /// Announcement 2025 No. 47 of the Ministry of Ecology and Environment and the National
        /// Bureau of Statistics.
        Of2023 = "2023", "2023";
        /// Announced on 20 December 2024; some provinces are from memory, not yet checked.
        Of2022 = "2022", "2022";
    }
}

alternatives! {
    /// A cluster of China's national computing hubs.
    Hub {
        /// Beijing–Tianjin–Hebei: Huailai, Zhangbei, Xuanhua.
        Zhangjiakou = "zhangjiakou", "Zhangjiakou";
        /// Yangtze River Delta: Qingpu (Shanghai), Wujiang (Suzhou), Jiashan (Jiaxing).
        YangtzeDelta = "yrd", "Yangtze Delta (Shanghai)";
        /// Yangtze River Delta: Jiujiang, Yijiang, Wuwei.
        Wuhu = "wuhu", "Wuhu";
        /// Guangdong–Hong Kong–Macao Greater Bay Area: Shaoguan High-tech Zone.
        Shaoguan = "shaoguan", "Shaoguan";
        /// Chengdu–Chongqing: Shuangliu, Pidu, Jianyang.
        Tianfu = "tianfu", "Tianfu (Chengdu)";
        /// Chengdu–Chongqing: Liangjiang New Area (Shuitu), Xiyong, Chongqing Economic Development Zone.
        Chongqing = "chongqing", "Chongqing";
        /// Inner Mongolia: Horinger New Area, Jining Big Data Industrial Park (Ulanqab).
        Horinger = "horinger", "Horinger";
        /// Guizhou: Gui'an New Area Electronic Information Park.
        Guian = "guian", "Gui'an";
        /// Gansu: Xifeng District Data Information Industrial Cluster.
        Qingyang = "qingyang", "Qingyang";
        /// Ningxia: Zhongwei Industrial Park Western Cloud Base.
        Zhongwei = "zhongwei", "Zhongwei";
    }
}

alternatives! {
    /// The size of a site, as published ranges go by it.
    SizeClass {
        /// By the power of the computing: from 5 MW on large, from 0.25 MW on midsize.
        ByPower = "auto", "By its power";
        /// Up to 1,000 square feet.
        Small = "small", "Small, a server room";
        /// 1,000 to 20,000 square feet.
        Midsize = "mid", "Midsize and colocation";
        /// Above 20,000 square feet.
        Large = "large", "Large and hyperscale";
    }
}

alternatives! {
    /// A case of the published model.
    PublishedCase {
        /// The case nearest to the cooling system of the form, and to its size.
        Nearest = "nearest", "The nearest";
        /// Outdoor air with humidification; a water-cooled chiller and a tower behind it.
        LargeAir = "c1", "Case 1: large, outdoor air, moistened";
        /// The water of the tower in place of the chiller when it is cold enough.
        LargeTower = "c2", "Case 2: large, waterside economiser";
        /// Outdoor air; a water-cooled chiller and a tower behind it.
        MidsizeAir = "c3", "Case 3: midsize, outdoor air";
        /// The water of the tower in place of the chiller when it is cold enough.
        MidsizeTower = "c4", "Case 4: midsize, waterside economiser";
        /// A water-cooled chiller and a tower, all year.
        MidsizeWaterChiller = "c5", "Case 5: midsize, water-cooled chiller";
        /// Outdoor air; an air-cooled chiller behind it.
        MidsizeAirAirChiller = "c6", "Case 6: midsize, outdoor air, air-cooled chiller";
        /// An air-cooled chiller, all year.
        MidsizeAirChiller = "c7", "Case 7: midsize, air-cooled chiller";
        /// A water-cooled chiller and a tower, all year.
        SmallWaterChiller = "c8", "Case 8: small, water-cooled chiller";
        /// An air-cooled chiller, all year.
        SmallAirChiller = "c9", "Case 9: small, air-cooled chiller";
        /// Units in the room whose refrigerant condenses in the open air.
        SmallDirect = "c10", "Case 10: small, direct expansion";
        /// The system of 2020 with outdoor air; it has no WUE.
        Air2020 = "ae", "2020: outdoor air, evaporative";
        /// The system of 2020 with the water of a tower; it has no WUE.
        Tower2020 = "wec", "2020: waterside economiser";
    }
}

/// The answer to each choice.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// How the overhead of the site is found.
    pub system: System,
    /// When the site began to work.
    pub start: Start,
    /// What takes the heat of the chillers that help an airside economiser out.
    pub backup: Backup,
    /// Whether a waterside economiser works together with the chillers.
    pub integrated: Part,
    /// Whether air-cooled chillers have a coil in the open air.
    pub free_cooling: Part,
    /// Whether direct expansion has pumps that work in place of the compressors.
    pub pumped_refrigerant: Part,
    /// The weather of the year.
    pub climate: &'static Climate,
    /// Units of the power chain that stand ready.
    pub redundancy: Redundancy,
    /// What the equipment accepts at its air inlets.
    pub air_class: AirClass,
    /// Whether servers draw more at warm inlets.
    pub server_fans: ServerFans,
    /// Whether the basins of idle towers are heated in frost.
    pub basin_heaters: Part,
    /// How the load goes over the day.
    pub day_curve: DayCurve,
    /// The uninterruptible supply.
    pub ups_kind: UpsKind,
    /// How power comes to the racks.
    pub distribution_kind: DistributionKind,
    /// Where the liquid takes the heat.
    pub liquid_kind: LiquidKind,
    /// The warmest building water that the equipment accepts.
    pub water_class: WaterClass,
    /// How the heat of the liquid leaves the site.
    pub heat_rejection: HeatRejection,
    /// How dry coolers are helped on warm days.
    pub cooler_assist: CoolerAssist,
    /// How the heat that the liquid leaves is taken out of the air.
    pub residual_air: ResidualAir,
    /// What helps the air-to-air exchanger.
    pub indirect_trim: IndirectTrim,
    /// How the weather of the library is read.
    pub cells: Cells,
    /// How chillers go on beyond the warm end of their curves.
    pub beyond_curves: BeyondCurves,
    /// What the own curve is drawn against.
    pub curve_against: CurveAgainst,
    /// How use grows when an answer becomes cheaper.
    pub demand_curve: DemandCurve,
    /// How a fall of cost becomes a fall of price.
    pub pass_through: PassThrough,
    /// What developers do when training becomes cheaper.
    pub training_rule: TrainingRule,
    /// How use grows in the years to come.
    pub long_demand: LongDemand,
    /// Whether cheaper hardware is part of the gain.
    pub bundle: Bundle,
    /// The PUE that is approached.
    pub pue_path: PuePath,
    /// The year of China's official carbon factors.
    pub factors: Factors,
    /// The hub that computing leaves.
    pub east_hub: Hub,
    /// The hub that computing goes to.
    pub west_hub: Hub,
    /// The case of the published model.
    pub published_case: PublishedCase,
    /// The size by which ranges go.
    pub size_class: SizeClass,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            system: System::default(),
            start: Start::default(),
            backup: Backup::default(),
            integrated: Part::With,
            free_cooling: Part::default(),
            pumped_refrigerant: Part::default(),
            climate: &CLIMATES[0],
            redundancy: Redundancy::OneMore,
            air_class: AirClass::default(),
            server_fans: ServerFans::default(),
            basin_heaters: Part::default(),
            day_curve: DayCurve::default(),
            ups_kind: UpsKind::default(),
            distribution_kind: DistributionKind::default(),
            liquid_kind: LiquidKind::default(),
            water_class: WaterClass::default(),
            heat_rejection: HeatRejection::default(),
            cooler_assist: CoolerAssist::default(),
            residual_air: ResidualAir::default(),
            indirect_trim: IndirectTrim::default(),
            cells: Cells::default(),
            beyond_curves: BeyondCurves::default(),
            curve_against: CurveAgainst::default(),
            demand_curve: DemandCurve::default(),
            pass_through: PassThrough::default(),
            training_rule: TrainingRule::default(),
            long_demand: LongDemand::default(),
            bundle: Bundle::default(),
            pue_path: PuePath::default(),
            factors: Factors::default(),
            east_hub: Hub::YangtzeDelta,
            west_hub: Hub::Horinger,
            published_case: PublishedCase::default(),
            size_class: SizeClass::default(),
        }
    }
}

/// The climates as alternatives; the country is the explanation.
fn climates() -> Vec<Alternative> {
    CLIMATES
        .iter()
        .map(|climate| Alternative {
            key: climate.id,
            label: climate.english,
            help: explained!(countries::name(climate.country)),
        })
        .collect()
}

/// One row of [`CHOICES`] whose answers are an enum made by `alternatives!`.
macro_rules! choice {
    (
        $field:ident: $Enum:ident, link $link:literal, label $label:literal, in $group:ident,
        when $shown:expr, $help:literal
    ) => {
        Choice {
            key: stringify!($field),
            link: $link,
            label: worded!($label),
            help: explained!($help),
            group: Group::$group,
            alternatives: $Enum::alternatives,
            shown: $shown,
            get: |scenario| scenario.choices.$field.key(),
            set: |scenario, key| {
                $Enum::find(key).map(|found| scenario.choices.$field = found).is_some()
            },
        }
    };
}

/// Every choice, in the order of the form.
pub static CHOICES: &[Choice] = &[
    choice!(system: System, link "sys", label "Cooling system", in Load, when |_| true,
        "Read your own meters, or let a year of weather be simulated."),
    choice!(backup: Backup, link "bak", label "Back-up chillers", in Load,
        when Scenario::takes_outdoor_air,
        "What takes the heat where outdoor air does not."),
    choice!(integrated: Part, link "int", label "Economiser before the chillers", in Load,
        when |scenario| scenario.choices.system == System::Waterside,
        "With: the heat exchanger cools as far as it can and the chillers do the rest (integrated). Without: it works only where it can do all."),
    choice!(free_cooling: Part, link "fc", label "Free-cooling coil", in Load,
        when |scenario| scenario.choices.system == System::AirChiller,
        "A coil in the open air, through which the chilled water goes before the chillers."),
    choice!(pumped_refrigerant: Part, link "prf", label "Pumped refrigerant", in Load,
        when |scenario| scenario.choices.system == System::DirectExpansion,
        "Pumps that move the refrigerant in place of the compressors where it is cold enough."),
    choice!(liquid_kind: LiquidKind, link "lik", label "Liquid", in Load,
        when Scenario::cools_liquid, "Where the liquid takes the heat."),
    choice!(water_class: WaterClass, link "wcl", label "Water class", in Load,
        when Scenario::cools_liquid, "How warm the building's water may be."),
    choice!(heat_rejection: HeatRejection, link "hrj", label "Heat rejection", in Load,
        when Scenario::cools_liquid, "How the heat of the liquid leaves the site."),
    choice!(residual_air: ResidualAir, link "air", label "Rest of the heat", in Load,
        when Scenario::cools_liquid, "How the heat that the liquid leaves is taken out of the air."),
    choice!(cooler_assist: CoolerAssist, link "cas", label "Help for the dry coolers", in Load,
        when |scenario| scenario.choices.system == System::Dry,
        "Wetted pads cool the air before it enters the coolers, and take water."),
    choice!(indirect_trim: IndirectTrim, link "itr", label "Help for the exchanger", in Load,
        when |scenario| scenario.choices.system == System::Indirect,
        "What cools the air when the exchanger does not reach."),
    choice!(curve_against: CurveAgainst, link "cva", label "Curve against", in Load,
        when |scenario| scenario.choices.system == System::Curve,
        "What the points of the curve are drawn against."),
    choice!(redundancy: Redundancy, link "red", label "Redundancy", in Power,
        when Scenario::is_designed,
        "Units that stand ready run at part load and lose energy all the time."),
    choice!(day_curve: DayCurve, link "day", label "Load over the day", in Power,
        when Scenario::is_designed,
        "Whether the computing follows the day of its users. Power chain and cooling follow it hour by hour."),
    choice!(ups_kind: UpsKind, link "upsk", label "UPS", in Power,
        when Scenario::is_designed,
        "What keeps the servers running when the mains fail, and what it loses meanwhile."),
    choice!(distribution_kind: DistributionKind, link "dik", label "Distribution", in Power,
        when Scenario::is_designed, "How the power comes from the UPS to the racks."),
    Choice {
        key: "climate",
        link: "at",
        label: worded!("Climate"),
        help: explained!(
            "The year of weather in which the site is simulated. A metered site needs it only for the rules of its country."
        ),
        group: Group::Cooling,
        alternatives: climates,
        shown: |_| true,
        get: |scenario| scenario.choices.climate.id,
        set: |scenario, key| {
            // Whoever names a place wants the library's weather of it.
            let found = Climate::find(key);
            if let Some(climate) = found {
                (scenario.choices.climate, scenario.weather_file) = (climate, None);
            }
            found.is_some()
        },
    },
    choice!(cells: Cells, link "cel", label "Library year read by", in Cooling,
        when Scenario::is_cooled_by_outdoor_air,
        "The library's year is read by the means of its 576 cells of about 15 like hours each, with or without the spread within a cell. A weather file of your own is read hour by hour. VALIDATION.md has both beside the hours."),
    choice!(air_class: AirClass, link "acl", label "Air class (ASHRAE)", in Cooling,
        when Scenario::is_designed,
        "The humidity that the equipment accepts, and between which temperatures the supply air ought to stay."),
    choice!(server_fans: ServerFans, link "sfan", label "Servers at warm inlets", in Cooling,
        when Scenario::has_server_fans,
        "Their own fans work harder. It counts as computing, so that the PUE falls while the energy rises."),
    choice!(basin_heaters: Part, link "bash", label "Basin heaters", in Cooling,
        when Scenario::has_towers,
        "Keep the basins of idle towers at 2 °C: 1% of the IT capacity at -18 °C outdoors and in proportion to the kelvin (EnergyPlus; the size of usual heaters is from memory)."),
    choice!(beyond_curves: BeyondCurves, link "byc", label "Chillers beyond their curves", in Cooling,
        when Scenario::is_designed,
        "Makers publish curves up to 10 or 12 °C of chilled water; warm halls take up to 20 °C. Judgement, held against seven machines in VALIDATION.md."),
    choice!(start: Start, link "began", label "In operation", in Cooling, when |_| true,
        "Since when. It changes no figure, only which rules of the country apply."),
    choice!(demand_curve: DemandCurve, link "curve", label "Demand curve", in Response, when |_| true,
        "How use grows as the price of an answer falls."),
    choice!(pass_through: PassThrough, link "ptk", label "Price follows cost", in Response,
        when |_| true, "How a fall of cost becomes a fall of price."),
    choice!(training_rule: TrainingRule, link "tr", label "When training becomes cheaper",
        in Training, when |_| true, "What the developers of models do with the saving."),
    choice!(long_demand: LongDemand, link "lc", label "Demand in the long run", in Future,
        when |_| true, "How use grows over the years as an answer becomes cheaper."),
    choice!(bundle: Bundle, link "bu", label "Cheaper hardware", in Future, when |_| true,
        "Whether the world without the gain gets it too."),
    choice!(pue_path: PuePath, link "pk", label "PUE in the end", in Future, when |_| true,
        "Where the PUE of the world's data centres is heading."),
    choice!(factors: Factors, link "ef", label "Official factors", in Moving, when |_| true,
        "Carbon dioxide of a kilowatt-hour by province: of generation alone."),
    choice!(east_hub: Hub, link "east", label "From", in Moving, when |_| true,
        "The cluster that computing leaves."),
    choice!(west_hub: Hub, link "west", label "To", in Moving, when |_| true,
        "The cluster that computing goes to."),
    choice!(published_case: PublishedCase, link "pubc", label "Published case", in Published,
        when |_| true, "Which case of the published model stands beside this site."),
    choice!(size_class: SizeClass, link "size", label "Size class", in Sure, when |_| true,
        "By which published ranges the site's uncertainty goes; they are given by floor area."),
];
