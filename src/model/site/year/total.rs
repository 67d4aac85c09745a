//! What a year comes to.

use super::{Caution, Component, Mode, WaterUse};
use crate::model::site::cooling::Hour;
use crate::units::{
    Energy, LITRE_A_KILOWATT_HOUR, ONE, Power, Pue, Share, Time, Volume, WaterIntensity,
};

/// A year of a site: modelled from its weather, or read off its meters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Year {
    pub(super) it: Energy,
    pub(super) energy: [Energy; Component::COUNT],
    pub(super) water: [Volume; WaterUse::COUNT],
    pub(super) modes: [Time; Mode::COUNT],
    pub(super) cautions: [Time; Caution::COUNT],
    pub(super) peak: Pue,
    pub(super) reused: Energy,
}

impl Default for Year {
    /// A year in which nothing was used.
    fn default() -> Self {
        Self {
            it: Energy::ZERO,
            energy: [Energy::ZERO; Component::COUNT],
            water: [Volume::ZERO; WaterUse::COUNT],
            modes: [Time::ZERO; Mode::COUNT],
            cautions: [Time::ZERO; Caution::COUNT],
            peak: Pue::IDEAL,
            reused: Energy::ZERO,
        }
    }
}

impl Year {
    /// Adds some time in which the site works like this; `overhead` is the hour's electricity.
    pub(in crate::model::site) fn add(
        &mut self,
        time: Time,
        it: Power,
        hour: &Hour,
        overhead: Power,
    ) {
        self.it += it * time;
        self.reused += hour.heat.reused * time;
        for (sum, &power) in self.energy.iter_mut().zip(&hour.power) {
            *sum += power * time;
        }
        for (sum, &flow) in self.water.iter_mut().zip(&hour.water) {
            *sum += flow * time;
        }
        if hour.cautions.contains(&true) {
            for (sum, &applies) in self.cautions.iter_mut().zip(&hour.cautions) {
                *sum += if applies { time } else { Time::ZERO };
            }
        }
        self.modes[hour.mode.index()] += time;
        // The division is left to the hours that may be the worst.
        if overhead >= it * (self.peak.value() - 1.0) {
            let pue = Pue::of(it * time, overhead * time);
            self.peak = if pue > self.peak { pue } else { self.peak };
        }
    }

    /// Energy of the IT equipment.
    #[must_use]
    pub fn it(&self) -> Energy {
        self.it
    }

    /// Energy of one component.
    #[must_use]
    pub fn component(&self, component: Component) -> Energy {
        self.energy[component.index()]
    }

    /// Energy of all that is not IT equipment: the sum of the components, in their order.
    #[must_use]
    pub fn overhead(&self) -> Energy {
        self.energy.iter().copied().sum()
    }

    /// Energy of other forms than electricity, as the electricity that it weighs.
    #[must_use]
    pub fn other_forms(&self) -> Energy {
        self.component(Component::Fuel) + self.component(Component::District)
    }

    /// Energy of the whole site.
    #[must_use]
    pub fn total(&self) -> Energy {
        self.it + self.overhead()
    }

    /// Electricity of the whole site.
    #[must_use]
    pub fn electricity(&self) -> Energy {
        self.it + self.electric_overhead()
    }

    /// The same per energy of the IT equipment: the PUE, where no other energy is used.
    #[must_use]
    pub fn electricity_by_it(&self) -> Pue {
        self.pue_with(self.electric_overhead())
    }

    /// The sum of the components up to those of other forms, which are the last: without them the
    /// same bits as [`Year::overhead`].
    fn electric_overhead(&self) -> Energy {
        self.energy[..Component::Fuel.index()].iter().copied().sum()
    }

    fn pue_with(&self, overhead: Energy) -> Pue {
        if self.it > Energy::ZERO { Pue::of(self.it, overhead) } else { Pue::IDEAL }
    }

    /// Heat handed on for somebody's use.
    #[must_use]
    pub fn reused(&self) -> Energy {
        self.reused
    }

    /// Energy reuse factor: heat handed on per energy of the site (ISO/IEC 30134-6).
    #[must_use]
    pub fn reuse_factor(&self) -> Share {
        let total = self.total();
        if total > Energy::ZERO { self.reused / total * ONE } else { Share::ZERO }
    }

    /// Power usage effectiveness of the year (ISO/IEC 30134-2).
    #[must_use]
    pub fn pue(&self) -> Pue {
        self.pue_with(self.overhead())
    }

    /// The highest PUE of any hour; of metered years, that of the year.
    #[must_use]
    pub fn peak_pue(&self) -> Pue {
        self.peak
    }

    /// Water for one use.
    #[must_use]
    pub fn water_for(&self, purpose: WaterUse) -> Volume {
        self.water[purpose.index()]
    }

    /// Water used on the site.
    #[must_use]
    pub fn water(&self) -> Volume {
        self.water.iter().copied().sum()
    }

    /// Water usage effectiveness on site: water per energy of the IT equipment
    /// (ISO/IEC 30134-9).
    #[must_use]
    pub fn wue(&self) -> WaterIntensity {
        if self.it > Energy::ZERO { self.water() / self.it } else { 0.0 * LITRE_A_KILOWATT_HOUR }
    }

    /// Time spent in a mode.
    #[must_use]
    pub fn time_in(&self, mode: Mode) -> Time {
        self.modes[mode.index()]
    }

    /// Time for which a caution applies.
    #[must_use]
    pub fn time_of(&self, caution: Caution) -> Time {
        self.cautions[caution.index()]
    }

    /// The cautions that apply at all, with their time.
    pub fn cautions(&self) -> impl Iterator<Item = (Caution, Time)> {
        let each = Caution::ALL.iter().map(|&caution| (caution, self.time_of(caution)));
        each.filter(|&(_, time)| time > Time::ZERO)
    }
}
