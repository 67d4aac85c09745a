//! The choices: where each answer is kept, and the rows of the form. What there is to choose from stands in a
//! file a room.

mod cooling;
mod countries;
mod demand;
mod parts;
mod site;

pub use cooling::{
    AirClass, Backup, BeyondCurves, Cells, CoolerAssist, CurveAgainst, HeatRejection, IndirectTrim,
    LiquidKind, ResidualAir, ServerFans, System, WaterClass,
};
pub use demand::{
    Bundle, DemandCurve, Factors, Hub, LongDemand, PassThrough, PuePath, TrainingRule,
};
pub use site::{
    DayCurve, DistributionKind, Part, PublishedCase, Redundancy, SizeClass, Start, UpsKind,
};

use super::Scenario;
use super::choice::{Alternative, Choice};
use super::explained::{explained, worded};
use super::parameter::Group;
use crate::model::site::climate::{CLIMATES, Climate};

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
    choice!(cells: Cells, link "cel", label "How the library's year is read", in Cooling,
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
