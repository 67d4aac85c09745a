//! Computing in two places: before and after a part of it moves.

use super::carbon_of_computing;
use crate::units::{
    CarbonIntensity, Energy, EnergyPrice, Mass, Money, Pue, Share, Volume, WaterIntensity,
    WaterPrice,
};

/// A place for computing: the site there, and its grid.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seat {
    /// Power usage effectiveness of the site there.
    pub pue: Pue,
    /// Water of the site per energy of IT (ISO/IEC 30134-9).
    pub wue: WaterIntensity,
    /// Carbon of the grid.
    pub carbon: CarbonIntensity,
    /// Share of green power without carbon, beyond what the grid's factor holds.
    pub green: Share,
    /// Water that the grid's power plants use up. Green power is not taken off it.
    pub grid_water: WaterIntensity,
    /// What electricity costs.
    pub price: EnergyPrice,
    /// What water costs.
    pub water_price: WaterPrice,
}

/// What computing takes in a year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Footprint {
    /// Electricity of the computing itself.
    pub it: Energy,
    /// Electricity of the sites.
    pub electricity: Energy,
    /// Carbon of it.
    pub carbon: Mass,
    /// Water at the sites.
    pub site_water: Volume,
    /// Water of the power plants.
    pub grid_water: Volume,
    /// Bill for electricity and water.
    pub cost: Money,
}

impl Seat {
    /// What so much computing takes here.
    #[must_use]
    pub fn footprint(&self, it: Energy) -> Footprint {
        let electricity = it * self.pue.value();
        let site_water = self.wue * it;
        Footprint {
            it,
            electricity,
            carbon: carbon_of_computing(self.carbon, self.pue, self.green) * it,
            site_water,
            grid_water: self.grid_water * electricity,
            cost: self.price * electricity + self.water_price * site_water,
        }
    }
}

impl Footprint {
    /// PUE of all sites together, weighted by energy; that of an ideal site without computing.
    #[must_use]
    pub fn pue(&self) -> Pue {
        let pue = self.electricity / self.it;
        if pue.is_finite() { Pue::new(pue) } else { Pue::IDEAL }
    }
}

impl std::ops::Add for Footprint {
    type Output = Self;
    /// Both together.
    fn add(self, other: Self) -> Self {
        Self {
            it: self.it + other.it,
            electricity: self.electricity + other.electricity,
            carbon: self.carbon + other.carbon,
            site_water: self.site_water + other.site_water,
            grid_water: self.grid_water + other.grid_water,
            cost: self.cost + other.cost,
        }
    }
}

/// What computing takes when a share of it stands in the other place.
#[must_use]
pub fn moved(from: &Seat, to: &Seat, it: Energy, share: Share) -> Footprint {
    from.footprint(it * share.rest().value()) + to.footprint(it * share.value())
}
