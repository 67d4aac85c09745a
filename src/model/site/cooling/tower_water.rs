//! Cooling towers as a way out for the heat of a water circuit.

use super::Hour;
use super::outlet::Load;
use crate::model::site::account::{Component, WaterUse};
use crate::model::site::equipment::{Cooled, Exchanger, Hold, Pump, ReadyTower, Tower, TowerDuty};
use crate::model::site::weather::OutdoorAir;
use crate::units::{Temperature, TemperatureDifference};

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
    pump: Pump,
    range: TemperatureDifference,
    /// Fans that hold the water that the exchanger wants, free of frost.
    hold: Hold,
}

impl TowerOutlet {
    /// For building water of this temperature; the duty is that without the pumps of the towers.
    pub(super) fn ready(&self, supply: Temperature, duty: &TowerDuty) -> ReadyTowerOutlet {
        let load = Load { heat: duty.usual, design: duty.design, free: true };
        let (load, _) = load.pumped(&self.pump, self.tower.range);
        let duty = TowerDuty { design: load.design, usual: load.heat, ..*duty };
        let tower = self.tower.ready(&duty);
        let wanted = self.exchanger.entering(supply).max(self.coldest);
        ReadyTowerOutlet {
            hold: tower.hold(wanted, duty.pressure),
            tower,
            exchanger: self.exchanger,
            pump: self.pump,
            range: self.tower.range,
        }
    }
}

impl ReadyTowerOutlet {
    /// Building water behind the exchanger: as it is wanted, or as cold as full fans make it.
    pub(super) fn coldest(&self, load: Load, outdoor: &OutdoorAir) -> Temperature {
        let (load, _) = load.pumped(&self.pump, self.range);
        self.exchanger.leaving(self.cooled(Load { free: true, ..load }, outdoor).water)
    }

    /// Water for the condensers, no colder than their floor.
    pub(super) fn condenser(&self, load: Load, outdoor: &OutdoorAir) -> Temperature {
        let (load, _) = load.pumped(&self.pump, self.range);
        self.cooled(load, outdoor).water.max(self.tower.floor())
    }

    pub(super) fn reject(&self, hour: &mut Hour, load: Load, outdoor: &OutdoorAir) {
        let (load, pumps) = load.pumped(&self.pump, self.range);
        let cooled = self.cooled(load, outdoor);
        let rejection = self.tower.reject(load.heat, &cooled, outdoor);
        hour.heat.tower += load.heat;
        hour.power[Component::CondenserPumps.index()] += pumps;
        hour.power[Component::TowerFans.index()] += self.tower.fan_power(cooled.air, outdoor);
        hour.water[WaterUse::TowerEvaporation.index()] += rejection.evaporation;
        hour.water[WaterUse::Drift.index()] += rejection.drift;
        hour.water[WaterUse::BlowDown.index()] += rejection.blow_down;
    }

    fn cooled(&self, load: Load, outdoor: &OutdoorAir) -> Cooled {
        if load.free {
            self.tower.cool(load.heat, &self.hold, 1.0, outdoor)
        } else {
            self.tower.condenser(load.heat, outdoor)
        }
    }
}
