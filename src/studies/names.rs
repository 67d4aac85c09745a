//! Names of what a site spends electricity and water on, and of how it is cooled.

use super::words::said;
use crate::messages::Speaker;
use crate::model::site::account::{Component, Mode, WaterUse};

pub(super) fn component(say: &Speaker, component: Component) -> String {
    match component {
        Component::Transformer => said!(say, "transformer", "变压器"),
        Component::Ups => said!(say, "UPS", "不间断电源"),
        Component::Distribution => said!(say, "distribution", "配电"),
        Component::PowerChain => said!(say, "power chain", "供配电"),
        Component::Lighting => said!(say, "lighting", "照明"),
        Component::Fans => said!(say, "fans of the hall", "机房风机"),
        Component::Chiller => said!(say, "compressors", "压缩机"),
        Component::ChilledWaterPumps => said!(say, "chilled-water pumps", "冷冻水泵"),
        Component::CondenserPumps => said!(say, "condenser pumps", "冷却水泵"),
        Component::TowerFans => said!(say, "tower fans", "冷却塔风机"),
        Component::EvaporativePumps => {
            said!(say, "pumps of the evaporative cooler", "蒸发冷却水泵")
        }
        Component::FreeCoolingFans => said!(say, "fans of the free cooling", "自然冷却风机"),
        Component::RefrigerantPumps => said!(say, "refrigerant pumps", "制冷剂泵"),
        Component::DryCoolerFans => said!(say, "dry cooler fans", "干冷器风机"),
        Component::ScavengerFans => said!(say, "outdoor-side fans", "室外侧风机"),
        Component::CoolantPumps => said!(say, "coolant pumps", "冷却液泵"),
        Component::SeaPumps => said!(say, "sea-water pumps", "取水泵"),
        Component::BasinHeaters => said!(say, "basin heaters", "集水盘加热"),
        Component::FixedLoads => said!(say, "fixed loads", "固定负载"),
        Component::Cooling => said!(say, "cooling", "制冷"),
        Component::NotItemised => said!(say, "not itemised", "未分项"),
        Component::Fuel => said!(say, "fuel, counted as electricity", "燃料（折电）"),
        Component::District => {
            said!(say, "district energy, counted as electricity", "区域能源（折电）")
        }
    }
}

pub(super) fn water(say: &Speaker, purpose: WaterUse) -> String {
    match purpose {
        WaterUse::EvaporativeCooling => said!(say, "evaporative cooling", "蒸发冷却"),
        WaterUse::Humidification => said!(say, "humidification", "加湿"),
        WaterUse::Bleed => said!(say, "bleed of the evaporative cooler", "蒸发冷却排水"),
        WaterUse::TowerEvaporation => said!(say, "evaporation in the towers", "冷却塔蒸发"),
        WaterUse::Drift => said!(say, "drift", "飘水"),
        WaterUse::BlowDown => said!(say, "blow-down", "排污"),
        WaterUse::NotItemised => said!(say, "not itemised", "未分项"),
    }
}

pub(super) fn mode(say: &Speaker, mode: Mode) -> String {
    match mode {
        Mode::OutdoorAir => said!(say, "outdoor air", "室外空气"),
        Mode::Evaporative => said!(say, "outdoor air, evaporative", "室外空气＋蒸发冷却"),
        Mode::DryTrim => said!(say, "outdoor air, chillers helping", "室外空气＋机械辅助"),
        Mode::WetTrim => {
            said!(say, "outdoor air, moistened, chillers helping", "室外空气＋加湿＋机械辅助")
        }
        Mode::Recirculation => said!(say, "chillers alone", "全机械制冷"),
        Mode::FreeCooling => said!(say, "free cooling", "自然冷却"),
        Mode::PartlyFree => said!(say, "partly free cooling", "部分自然冷却"),
        Mode::WettedFree => said!(say, "free cooling, wetted", "喷淋自然冷却"),
        Mode::OwnCurve => said!(say, "by the curve", "按曲线"),
        Mode::Metered => said!(say, "not known", "未知"),
    }
}

/// The months, short.
pub(super) fn month(say: &Speaker, place: usize) -> String {
    const ENGLISH: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let english = ENGLISH.get(place).copied().unwrap_or_default();
    match say.language {
        crate::view::Language::English => english.to_owned(),
        crate::view::Language::Chinese => format!("{}月", place + 1),
    }
}
