//! The numbers of a chiller.

/// A surface over leaving chilled water `x` and entering condenser water `y`, °C:
/// `c1 + c2 x + c3 x² + c4 y + c5 y² + c6 x y`.
pub(super) struct Surface(pub(super) [f64; 6]);

impl Surface {
    /// The value at a point.
    pub(super) fn at(&self, x: f64, y: f64) -> f64 {
        let Self([c1, c2, c3, c4, c5, c6]) = self;
        c1 + x * (c2 + c3 * x) + y * (c4 + c5 * y) + c6 * x * y
    }
}

/// A set of curves of one chiller.
pub(super) struct Curves {
    /// What the set is and where it was taken from.
    pub(super) source: &'static str,
    /// Coefficient of performance at reference conditions.
    pub(super) reference_performance: f64,
    /// Available over reference capacity (CAPFT).
    pub(super) capacity: Surface,
    /// Energy input ratio over that at reference, at full load (EIRFT).
    pub(super) input_ratio: Surface,
    /// Power over that at full load (EIRFPLR): `c1 + c2 p + c3 p²`, `p` the part load.
    pub(super) part_load: [f64; 3],
    /// Leaving chilled water of the fit, °C.
    pub(super) chilled: (f64, f64),
    /// Entering condenser water of the fit, °C.
    pub(super) condenser: (f64, f64),
    /// Least part load; below it the machine is switched on and off.
    pub(super) least_load: f64,
    /// Most part load.
    pub(super) most_load: f64,
}

/// A 2,391 kW centrifugal chiller with a variable-speed drive, reference 7.22 °C leaving chilled
/// and 23.89 °C entering condenser water. Figures of the `CoolTools` project (data of 1991 to 2001).
pub(super) const CARRIER_19XR: Curves = Curves {
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
    part_load: [9.774_812e-2, 2.490_111e-1, 6.539_378e-1],
    chilled: (6.67, 12.22),
    condenser: (12.78, 23.89),
    least_load: 0.20,
    most_load: 1.02,
};
