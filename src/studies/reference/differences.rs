//! What the differences are called, in both languages; the English sentences stand with the model.

use crate::messages::Speaker;
use crate::model::site::published::Fix;
use crate::view::Language;

/// A difference: its key, its short name in both languages, what it changes and where the right way
/// is from, in Chinese.
type Named = [&'static str; 5];

/// In the order of the model.
const NAMED: [Named; 23] = [
    [
        "economiser_outputs",
        "Economiser read in order",
        "按正确顺序读取自然冷却结果",
        "情形1按正确顺序读取自然冷却函数的返回值：送风温度、含湿量和焓，而不是标志位。",
        "已发表函数的返回语句。",
    ],
    [
        "evaporative_cooling_when_hot",
        "Evaporative cooling when hot",
        "高温时的蒸发冷却",
        "情形1在送风湿度允许的范围内用蒸发冷却炎热的室外空气，而不是在上限设定点关闭新风。",
        "Lei与Masanet（2020）的同一系统；2022年已发表代码中较早的策略。",
    ],
    [
        "paid_dehumidification",
        "Drying is paid for",
        "除湿计入能耗",
        "情形1对即使按上限设定点也过湿的冷空气改为回风，而不是无代价地除湿。",
        "能量守恒：除湿盘管从空气中取走热量。",
    ],
    [
        "adiabatic_pump",
        "Pump of the adiabatic water",
        "绝热段水泵",
        "加湿器水泵也输送情形1绝热段的水。",
        "同一水泵方程，用于其输送的全部水量。",
    ],
    [
        "partial_economiser",
        "Economiser for a part of the heat",
        "部分自然冷却",
        "温度介于上限设定点与回风之间、湿度合适的室外空气承担其应有份额，其余由冷水机组承担。",
        "ASHRAE 90.1标准的联合自然冷却控制［凭记忆］。",
    ],
    [
        "tower_air_from_water",
        "Tower air follows its water",
        "冷却塔风量随循环水",
        "冷却塔风量随循环水量，而不是随少量蒸发水。",
        "液气比的定义；Lei与Masanet（2020）即如此。",
    ],
    [
        "tower_heat_complete",
        "All the tower's heat evaporates",
        "冷却塔热量完整",
        "水侧自然冷却的冷却塔按其全部热量蒸发，含潜热和压缩机功，与其水泵一致。",
        "能量守恒；情形1、3、5、8即如此。",
    ],
    [
        "sensible_heat_in_tower",
        "Tower air warms, too",
        "冷却塔显热",
        "塔内空气既增湿也升温：蒸发量为出口焓下饱和空气含湿量与进口之差。",
        "Merkel焓差法；ASHRAE手册《系统与设备》冷却塔章。",
    ],
    [
        "modern_drift",
        "Modern drift",
        "现代飘水率",
        "飘水按现代收水器计，为循环水的0.005%。",
        "厂家数据0.0005%至0.005%［凭记忆］。",
    ],
    [
        "cop_within_data",
        "COP within its data",
        "COP不外推",
        "COP回归不用于其数据范围之外：输入取边界值。",
        "各回归的训练点；2020年取水冷冷水机组的训练点。",
    ],
    [
        "chilled_water_counts",
        "Warm chilled water helps",
        "计入冷冻水温",
        "冷冻水每比6.7 °C高1 K，COP提高2%，至多20 K。",
        "经验法则，每K 1.5%至3%［凭记忆］；6.7 °C为AHRI 550/590额定点［凭记忆］。",
    ],
    [
        "load_from_heat",
        "Part load from the heat",
        "负荷率由热量决定",
        "冷水机组负荷率随每小时热量变化；抽样负荷率对应无自然冷却的小时。低于四分之一时停一台机组。",
        "负荷率的定义；四分之一为训练点的最小负荷。",
    ],
    [
        "fan_and_pump_heat",
        "Fans and pumps make heat",
        "风机与水泵的热量",
        "机房风机和冷冻水泵的功率也变成热量。",
        "能量守恒。",
    ],
    [
        "losses_outside_room",
        "Losses outside the room",
        "损耗在机房之外",
        "不间断电源和配电的损耗产生在被冷却的机房之外。",
        "通常的独立配电室布置；与已发表模型相反的另一极端。",
    ],
    [
        "losses_in_series",
        "Losses in series",
        "损耗串联",
        "不间断电源的供电包括其后配电的损耗。",
        "串联链路：1/(效率 × (1 - 损耗))。",
    ],
    [
        "dry_coil",
        "Warm coils stay dry",
        "温热盘管不结露",
        "不低于送风露点的盘管不除湿，因而无需加湿补回。直接膨胀的盘管温度未公布，不作更改。",
        "结露需要低于露点的表面。",
    ],
    [
        "heat_of_vapour",
        "Heat of vapour of the air",
        "送风温度下的汽化热",
        "补回的水量为潜热除以送风温度下的汽化热，而不是接近沸点时的汽化热。",
        "模型自身的汽化热回归式。",
    ],
    [
        "second_law",
        "Second law in the coil",
        "盘管遵守第二定律",
        "盘管出水不高于加热它的空气温度。",
        "热力学第二定律。",
    ],
    [
        "per_dry_air",
        "Per kilogram of dry air",
        "统一按干空气计",
        "流量、比热和密度一律按每千克干空气计。",
        "ASHRAE手册《基础》2017第1章式26、30。",
    ],
    [
        "heat_of_water",
        "One specific heat of water",
        "统一水的比热",
        "水的比热统一为4.186 kJ/(kg K)，而不是有的回路4.2、有的4.184。",
        "ASHRAE手册《基础》2017第1章式33。",
    ],
    [
        "threshold_of_the_figure",
        "Threshold of the paper's figure",
        "论文图中的阈值",
        "2020年系统的蒸发冷却用到相对湿度90%，与论文图所用笔记本一致，而不是发布工具中的80%。",
        "已发表代码的笔记本F.1.1。",
    ],
    [
        "own_limits",
        "The site's own humidity limits",
        "采用站点自身湿度限值",
        "2020年系统由站点的湿度和露点限值决定是否自然冷却，而不是写死在代码中的20%、80%和15 °C。",
        "论文列出的输入量。",
    ],
    [
        "handbook_air",
        "Humid air of the handbook",
        "手册湿空气",
        "2020年系统采用手册的湿空气：冰点以下按冰，热力学湿球温度和湿空气密度。",
        "ASHRAE手册《基础》2017第1章。",
    ],
];

/// Its short name, what it changes, and where the right way is from.
pub(super) fn words(say: &Speaker, fix: &'static Fix) -> [&'static str; 3] {
    let named = NAMED.iter().find(|[key, ..]| *key == fix.name);
    match (named, say.language) {
        (Some([_, name, ..]), Language::English) => [name, fix.what, fix.reference],
        (Some([_, _, name, what, reference]), Language::Chinese) => [name, what, reference],
        (None, _) => [fix.name, fix.what, fix.reference],
    }
}

#[cfg(test)]
mod tests {
    use super::NAMED;
    use crate::model::site::published::FIXES;

    #[test]
    fn every_difference_has_its_words_in_the_order_of_the_model() {
        let named: Vec<_> = NAMED.iter().map(|one| one[0]).collect();
        let fixes: Vec<_> = FIXES.iter().map(|fix| fix.name).collect();
        assert_eq!(named, fixes);
    }
}
