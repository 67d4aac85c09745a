//! Cooling towers as a way out for the heat of a water circuit.

use super::Hour;
use super::floor::Floors;
use super::outlet::{Load, OwnPumps};
use crate::model::site::account::{Component, WaterUse};
use crate::model::site::equipment::{Exchanger, Hold, Pump, ReadyTower, Tower, TowerDuty};
use crate::model::site::weather::OutdoorAir;
use crate::units::Temperature;

/// Towers, their circuit and the exchanger that parts it from the building's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TowerOutlet {
    /// The towers.
    pub tower: Tower,
    /// Coldest water they give the exchanger: frost is kept from them.
    pub coldest: Temperature,
    /// Between the towers' water, which is open to the air, and the building's.
    pub exchanger: Exchanger,
    /// Pumps of the towers' circuit.
    pub pump: Pump,
}

/// The towers built for a heat.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyTowerOutlet {
    tower: ReadyTower,
    exchanger: Exchanger,
    pumps: OwnPumps,
    /// Fans that hold the water that the exchanger wants, free of frost.
    hold: Hold,
}

impl TowerOutlet {
    /// For building water of this temperature; the duty is that without the pumps of the towers.
    pub(super) fn ready(&self, supply: Temperature, duty: &TowerDuty) -> ReadyTowerOutlet {
        let pumps = OwnPumps::new(&self.pump, self.tower.range);
        let (design, usual) = (pumps.with(duty.design), pumps.with(duty.usual));
        let duty = TowerDuty { design, usual, ..*duty };
        let tower = self.tower.ready(&duty);
        let wanted = self.exchanger.entering(supply).max(self.coldest);
        ReadyTowerOutlet {
            hold: tower.hold(wanted, duty.pressure),
            tower,
            exchanger: self.exchanger,
            pumps,
        }
    }
}

impl ReadyTowerOutlet {
    /// Building water behind the exchanger: as it is wanted, or as cold as full fans make it; of
    /// what is warmer than `useful`, only that it is.
    pub(super) fn coldest(
        &self,
        load: Load,
        useful: Temperature,
        outdoor: &OutdoorAir,
    ) -> Temperature {
        // Water never leaves colder than the wet bulb.
        let least = self.exchanger.leaving(outdoor.wet_bulb.max(self.hold.water()));
        if least >= useful {
            return least;
        }
        let heat = self.pumps.with(load.heat);
        self.exchanger.leaving(self.tower.coldest(heat, &self.hold, outdoor))
    }

    /// Water for the condensers, no colder than their floor.
    pub(super) fn condenser(&self, load: Load, outdoor: &OutdoorAir) -> Temperature {
        let heat = self.pumps.with(load.heat);
        let cooled = if load.free {
            self.tower.cool(heat, &self.hold, 1.0, outdoor)
        } else {
            self.tower.condenser(heat, outdoor)
        };
        cooled.water.max(self.tower.floor())
    }

    pub(super) fn reject(&self, hour: &mut Hour, load: Load, outdoor: &OutdoorAir) {
        let heat = self.pumps.with(load.heat);
        let air = if load.free {
            self.tower.blown(heat, &self.hold, 1.0, outdoor)
        } else {
            self.tower.blown_for_condenser(heat, outdoor)
        };
        let rejection = self.tower.reject(heat, air, outdoor);
        hour.heat.tower += heat;
        hour.power[Component::CondenserPumps.index()] += self.pumps.power(heat);
        hour.power[Component::TowerFans.index()] += self.tower.fan_power(air, outdoor);
        hour.water[WaterUse::TowerEvaporation.index()] += rejection.evaporation;
        hour.water[WaterUse::Drift.index()] += rejection.drift;
        hour.water[WaterUse::BlowDown.index()] += rejection.blow_down;
    }
}

impl ReadyTowerOutlet {
    /// How they stand with this load: the building wants water of `supply`, and chillers help or not.
    pub(super) fn floors(
        &self,
        load: Load,
        (supply, chilled): (Temperature, bool),
        outdoor: &OutdoorAir,
    ) -> Floors {
        let heat = self.pumps.with(load.heat);
        let cooled = self.tower.cool(heat, &self.hold, 1.0, outdoor);
        let held = load.free && cooled.water <= self.hold.water();
        let condensers = chilled && self.condenser(load, outdoor) <= self.tower.floor();
        Floors::of_exchanger(held, self.exchanger.leaving(self.hold.water()) - supply, condensers)
    }
}
