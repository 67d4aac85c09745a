//! Machines that cool by compression, in the form of the energy input ratio (EIR).

mod bank;
mod curves;
mod steady;

pub use bank::ReadyChillers;
use curves::{CARRIER_19XR, DX_COIL, TRANE_CGAM130};
pub use steady::SteadyChillers;

use crate::units::{Power, Ratio, Temperature};

/// Compressors at work.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Compression {
    /// Electric power; of air-cooled machines with the fans of their condensers.
    pub power: Power,
    /// Temperatures lie far outside the curves' box: 9 K of what is cooled, or 3 K of the condenser.
    pub clamped: bool,
    /// More heat than the machines can take.
    pub overloaded: bool,
}

/// How a machine goes on beyond the warm end of what its curves were fitted to cool.
///
/// Its other ends have one rule: the machine reaches the same part of the perfect machine's
/// performance as at the edge (Carnot). Of colder water and warmer condensers that asks for more
/// power than machines with wider curves need; of warmer water it promises more than they keep
/// (VALIDATION.md, "Chillers beyond their curves").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Beyond {
    /// Each kelvin warmer spares the same share of the power as at the edge of the machine's own
    /// curve: never less than none, never more than a perfect machine would spare.
    #[default]
    Edge,
    /// As a perfect machine, here as elsewhere. Where the lift falls below the least that a compressor is
    /// run at, colder condenser water saves nothing more by this rule, and may cost: older links mean it.
    Ideal,
}

/// Declares equal machines of one set of curves.
macro_rules! machines {
    ($($(#[$doc:meta])* $Name:ident = $CURVES:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct $Name {
            /// How many there are, 1 to 50.
            pub units: u8,
            /// Capacity of all of them at reference conditions, per IT capacity, 0.5 to 3.
            pub sizing: Ratio,
            /// Coefficient of performance against that of the curve set, 0.5 to 1.5.
            pub quality: Ratio,
            /// What happens beyond the warm end of the curves.
            pub beyond: Beyond,
        }

        impl $Name {
            /// Where the curves come from.
            pub const SOURCE: &'static str = $CURVES.source;

            /// Coefficient of performance at reference conditions.
            #[must_use]
            pub fn reference_performance(&self) -> Ratio {
                Ratio::new($CURVES.reference_performance * self.quality.value())
            }

            /// Capacity of all at reference conditions.
            #[must_use]
            pub fn capacity(&self, it_capacity: Power) -> Power {
                it_capacity * self.sizing.value()
            }

            /// The machines of a site of this IT capacity.
            #[must_use]
            pub fn ready(&self, it_capacity: Power) -> ReadyChillers {
                let capacity = self.capacity(it_capacity);
                ReadyChillers::new(&$CURVES, self.units, capacity, (self.quality, self.beyond))
            }
        }
    )+};
}

machines! {
    /// Water-cooled chillers with variable-speed compressors: performance of the Carrier 19XR over
    /// leaving chilled and entering condenser water, see [`Chillers::SOURCE`].
    Chillers = CARRIER_19XR;
    /// Air-cooled chillers: performance of the Trane CGAM130 over leaving chilled water and outdoor
    /// air, see [`AirChillers::SOURCE`].
    AirChillers = TRANE_CGAM130;
    /// Direct-expansion units: performance of a generic coil over the wet bulb of the air it is
    /// given and outdoor air, see [`Expansion::SOURCE`].
    Expansion = DX_COIL;
}

impl Chillers {
    /// Takes `load` out of water leaving at `chilled`, into condenser water entering at
    /// `condenser`; see [`ReadyChillers::run`].
    #[must_use]
    pub fn run(
        &self,
        load: Power,
        chilled: Temperature,
        condenser: Temperature,
        it_capacity: Power,
    ) -> Compression {
        self.ready(it_capacity).run(load, chilled, condenser)
    }
}
