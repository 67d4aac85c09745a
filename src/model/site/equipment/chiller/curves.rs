//! The numbers of a machine that cools by compression.

/// A surface over what it cools, `x`, and what it is cooled by, `y`, °C:
/// `c1 + c2 x + c3 x² + c4 y + c5 y² + c6 x y`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Surface(pub(super) [f64; 6]);

impl Surface {
    /// The value at a point.
    pub(super) fn at(&self, x: f64, y: f64) -> f64 {
        let Self([c1, c2, c3, c4, c5, c6]) = self;
        c1 + x * (c2 + c3 * x) + y * (c4 + c5 * y) + c6 * x * y
    }

    /// By how much the value grows with `x` at a point, per kelvin.
    pub(super) fn slope(&self, x: f64, y: f64) -> f64 {
        let Self([_, c2, c3, _, _, c6]) = self;
        c2 + 2.0 * c3 * x + c6 * y
    }

    /// By how much it grows with `y`, per kelvin.
    pub(super) fn slope_over_condenser(&self, x: f64, y: f64) -> f64 {
        let Self([_, _, _, c4, c5, c6]) = self;
        c4 + 2.0 * c5 * y + c6 * x
    }

    /// By how much the one slope grows with the other's temperature, per kelvin.
    pub(super) fn twist(&self) -> f64 {
        let Self([.., c6]) = self;
        *c6
    }

    /// The surface at one `x`: `a + b y + c y²`.
    pub(super) fn over_condenser(&self, x: f64) -> [f64; 3] {
        let Self([c1, c2, c3, c4, c5, c6]) = self;
        [c1 + x * (c2 + c3 * x), c4 + c6 * x, *c5]
    }
}

/// How the input follows the load.
#[derive(Debug, Clone, Copy)]
pub(super) enum PartLoad {
    /// Power over that at full load (EIRFPLR): `c1 + c2 p + c3 p²`, `p` the part load.
    Quadratic([f64; 3]),
    /// Switched on and off; the share of the output kept as the part load nears none:
    /// power over that at full load `p / (k + (1 - k) p)`.
    Switched(f64),
}

/// What happens where what the machine is cooled by is colder than the fit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Cold {
    /// It goes on improving, as the perfect machine does.
    Improves,
    /// Fans hold the pressure of the condenser: it stays as at the edge.
    Held,
}

/// A set of curves of one machine.
#[derive(Debug, Clone, Copy)]
pub(super) struct Curves {
    /// What the set is and where it was taken from.
    pub(super) source: &'static str,
    /// Coefficient of performance at reference conditions.
    pub(super) reference_performance: f64,
    /// Available over reference capacity (CAPFT).
    pub(super) capacity: Surface,
    /// Energy input ratio over that at reference, at full load (EIRFT).
    pub(super) input_ratio: Surface,
    /// Input against load.
    pub(super) part_load: PartLoad,
    /// `x` of the fit, °C: leaving chilled water, or entering wet bulb.
    pub(super) cooled: (f64, f64),
    /// `y` of the fit, °C: entering condenser water, or outdoor air.
    pub(super) condenser: (f64, f64),
    /// Beyond the cold end of `y`.
    pub(super) cold: Cold,
    /// Kelvin between `x` and the refrigerant that evaporates.
    pub(super) evaporator_difference: f64,
    /// Kelvin between `y` and the refrigerant that condenses.
    pub(super) condenser_difference: f64,
    /// Least part load; below it the machine is switched on and off.
    pub(super) least_load: f64,
    /// Most part load.
    pub(super) most_load: f64,
}

/// A 2,391 kW centrifugal chiller with a variable-speed drive, reference 7.22 °C leaving chilled
/// and 23.89 °C entering condenser water. Figures of the `CoolTools` project (data of 1991 to 2001).
///
/// The refrigerant condenses 6 K above the entering water, whose rise is 5 K, and evaporates 1 K
/// below the chilled water: judgement, usual of flooded machines.
pub(super) static CARRIER_19XR: Curves = Curves {
    source: "Carrier 19XR 2391kW/6.44COP/VSD, EnergyPlus datasets/Chillers.idf (NREL/EnergyPlus, \
             commit 073d9a9098ab03d43e37b5a214163f28884a2f8e)",
    reference_performance: 6.44,
    capacity: Surface([
        3.676_388e-1,
        -5.087_680e-2,
        -1.772_675e-3,
        9.518_123e-2,
        -3.403_878e-3,
        4.526_983e-3,
    ]),
    input_ratio: Surface([
        6.230_142e-1,
        -2.371_649e-2,
        3.996_265e-4,
        2.874_515e-2,
        -2.115_103e-4,
        -1.526_191e-4,
    ]),
    part_load: PartLoad::Quadratic([9.774_812e-2, 2.490_111e-1, 6.539_378e-1]),
    cooled: (6.67, 12.22),
    condenser: (12.78, 23.89),
    cold: Cold::Improves,
    evaporator_difference: 1.0,
    condenser_difference: 6.0,
    least_load: 0.20,
    most_load: 1.02,
};

/// A 434 kW air-cooled scroll chiller, reference 6.67 °C leaving chilled water and 35 °C air.
/// Figures of the maker's catalogue; the data set does not say whether the fans of the condenser
/// are in the input, and they are taken to be, as AHRI standard 550/590 rates packaged chillers
/// [memory].
///
/// The refrigerant condenses 12 K above the air and evaporates 3 K below the water: judgement,
/// usual of air-cooled machines with plate evaporators.
pub(super) static TRANE_CGAM130: Curves = Curves {
    source: "Trane CGAM130 433.6kW/3.08COP, EnergyPlus datasets/AirCooledChiller.idf \
             (NREL/EnergyPlus, commit 1a2d9019368fd122faf051a733d235e0bd66bd8c)",
    reference_performance: 3.08,
    capacity: Surface([
        1.042_857_524_5,
        0.039_076_964_4,
        0.000_187_695_5,
        -0.003_151_724_6,
        -0.000_098_466_5,
        -0.000_338_514_4,
    ]),
    input_ratio: Surface([
        0.543_616_116_9,
        -0.010_832_295_9,
        0.000_410_547_4,
        0.004_221_420_9,
        0.000_402_762_3,
        -0.000_515_618_4,
    ]),
    part_load: PartLoad::Quadratic([0.0493, 0.622, 0.3275]),
    cooled: (5.56, 10.0),
    condenser: (4.44, 46.11),
    cold: Cold::Held,
    evaporator_difference: 3.0,
    condenser_difference: 12.0,
    least_load: 0.25,
    most_load: 1.0,
};

/// A direct-expansion coil, reference 19.44 °C wet bulb into the coil and 35 °C air to the
/// condenser; `x` is the wet bulb of the air that enters it. The curves carry no coefficient of
/// performance: that is the one of air-cooled units in the DC Pro manual (US Department of Energy,
/// v3.0, 2014), 2.84.
///
/// The refrigerant condenses 15 K above the air and evaporates 12 K below the wet bulb: judgement,
/// as at the usual rating of 50 and 7 °C.
pub(super) static DX_COIL: Curves = Curves {
    source: "DX cooling coil Curve_II, Modelica Buildings library (lbl-srg/modelica-buildings, \
             Fluid.DXSystems.Cooling.AirSource.Examples.PerformanceCurves, commit \
             6e4dc4efd85bd0cd01548f222467c9dc34aa836b), from EnergyPlus 7.1 DXCoilSystemAuto.idf; \
             part load HPACCOOLPLFFPLR of EnergyPlus 1ZoneDataCenterCRAC_wPumpedDXCoolingCoil.idf",
    reference_performance: 2.84,
    capacity: Surface([
        0.766_956,
        0.010_775_6,
        -0.000_041_470_3,
        0.001_349_61,
        -0.000_261_144,
        0.000_457_488,
    ]),
    input_ratio: Surface([
        0.297_145,
        0.043_093_3,
        -0.000_748_766,
        0.005_977_27,
        0.000_482_112,
        -0.000_956_448,
    ]),
    part_load: PartLoad::Switched(0.85),
    cooled: (12.778, 23.889),
    condenser: (18.0, 46.111),
    cold: Cold::Held,
    evaporator_difference: 12.0,
    condenser_difference: 15.0,
    least_load: 0.05,
    most_load: 1.0,
};
