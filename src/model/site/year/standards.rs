//! The figures that standards ask of a year beside its PUE.

use super::{Component, Year};
use crate::model::site::account::Subsystem;
use crate::units::{Energy, Pue, Ratio};

/// Where the energy of the IT equipment is read (ISO/IEC 30134-2, categories 1 to 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeterPoint {
    /// PUE1: at the output of the uninterruptible supply.
    UpsOutput,
    /// PUE2: at the output of the distribution units.
    DistributionOutput,
    /// PUE3: at the input of the IT equipment.
    ItInput,
}

/// Part of the distribution's loss that arises behind the distribution units, in cables: 1 of the
/// 4 points at full load in the table of APC white paper 113 (units 1.5 + 1.5, wiring 1) [memory].
const CABLES: f64 = 0.25;

impl Year {
    /// Energy of all components of a subsystem.
    #[must_use]
    pub fn subsystem(&self, subsystem: Subsystem) -> Energy {
        let its = |component: &&Component| component.subsystem() == subsystem;
        Component::ALL.iter().filter(its).map(|&component| self.component(component)).sum()
    }

    /// Energy of a subsystem per energy of IT: the cooling load factor (CLF) and the power load
    /// factor (PLF); `PUE = 1 + CLF + PLF + other` (Green Grid [memory]).
    #[must_use]
    pub fn load_factor(&self, subsystem: Subsystem) -> Ratio {
        Ratio::new(self.per_it(self.subsystem(subsystem)))
    }

    /// Partial PUE of a subsystem: energy of it and of the IT equipment, per energy of the IT
    /// equipment (ISO/IEC 30134-2).
    #[must_use]
    pub fn partial_pue(&self, subsystem: Subsystem) -> Pue {
        Pue::new(1.0 + self.per_it(self.subsystem(subsystem)))
    }

    /// PUE with the energy of IT read at this point. What a meter there shows contains the losses
    /// behind it, so that the same site looks better the farther from the servers it is read.
    #[must_use]
    pub fn pue_at(&self, point: MeterPoint) -> Pue {
        let behind = match point {
            MeterPoint::UpsOutput => 1.0,
            MeterPoint::DistributionOutput => CABLES,
            MeterPoint::ItInput => 0.0,
        };
        let read = self.it() + self.component(Component::Distribution) * behind;
        if read > Energy::ZERO { Pue::new(self.total() / read) } else { Pue::IDEAL }
    }

    /// Mechanical load component of ASHRAE standard 90.4: cooling, fans, pumps and heat rejection
    /// per energy of IT, over the year.
    #[must_use]
    pub fn mechanical_load_component(&self) -> Ratio {
        self.load_factor(Subsystem::Cooling)
    }

    /// Electrical loss component of ASHRAE standard 90.4: one less the product of the efficiencies
    /// of incoming service, uninterruptible supply and distribution, over the year [memory].
    #[must_use]
    pub fn electrical_loss_component(&self) -> Ratio {
        let at_rack = self.it();
        let at_distribution = at_rack + self.component(Component::Distribution);
        let at_ups = at_distribution + self.component(Component::Ups);
        let incoming = self.total() - self.component(Component::Transformer);
        if at_rack <= Energy::ZERO {
            return Ratio::new(0.0);
        }
        Ratio::new(1.0 - at_rack / at_ups * (incoming / self.total()))
    }

    fn per_it(&self, energy: Energy) -> f64 {
        if self.it() > Energy::ZERO { energy / self.it() } else { 0.0 }
    }
}
