//! The names of inputs, choices, countries and units, by key.

use super::inputs::PARAMETERS;
use crate::model::site::climate::Climate;
use crate::scenario::explained::explained;

/// A name and a help text.
type Named = (&'static str, &'static str);

/// Key, label and help of each row; the help is an explanation.
macro_rules! table {
    ($(($key:literal, $label:literal, $help:literal $(,)?)),+ $(,)?) => {
        &[$(($key, $label, $crate::scenario::explained::explained!($help))),+]
    };
}

pub(super) use table;

/// The choices: key, label, help.
static CHOICES: &[(&str, &str, &str)] = table![
    ("system", "制冷系统", "读取自己的电表，或者按全年天气模拟。"),
    ("backup", "备用冷水机组", "室外空气不够时，由什么机组承担。"),
    (
        "integrated",
        "与冷水机组联合供冷",
        "有：板式换热器先降温，不足部分由冷水机组补足（联合供冷）。无：只有能承担全部热量时才运行。",
    ),
    ("free_cooling", "自然冷却盘管", "室外的盘管，冷冻水先经过它，再进冷水机组。"),
    ("pumped_refrigerant", "氟泵自然冷却", "室外足够冷时，用氟泵代替压缩机输送制冷剂。"),
    ("liquid_kind", "液冷方式", "液体在哪里带走热量。"),
    ("water_class", "水温等级", "建筑一次侧的水最高可以多热。"),
    ("heat_rejection", "散热方式", "液冷的热量如何排到室外。"),
    ("residual_air", "其余热量", "液体未带走的热量如何从空气中排出。"),
    ("cooler_assist", "干冷器辅助", "湿膜在空气进入干冷器之前将其冷却，要用水。"),
    ("indirect_trim", "换热器补冷", "换热器不够时由什么冷却空气。"),
    (
        "cells",
        "气候库的读取方式",
        "气候库的一年按576个单元的均值读取，每个单元约含15个相近的小时，可计入或不计入单元内的离散。自己的气象文件按逐时计算。VALIDATION.md将两种读法与逐时结果对照。",
    ),
    (
        "beyond_curves",
        "冷水机组曲线之外",
        "厂家曲线只到10或12 °C的冷冻水，温暖机房用到20 °C。属于判断，VALIDATION.md中与七台机组对照。",
    ),
    ("curve_against", "曲线的横轴", "曲线各点对应的室外温度。"),
    ("redundancy", "冗余", "备用设备在部分负载下运行，始终有损耗。"),
    ("air_class", "进风等级（ASHRAE）", "设备可接受的湿度，以及送风温度应处的范围。"),
    (
        "server_fans",
        "进风偏热时的服务器",
        "服务器自身风扇会加速。它计入IT能耗，所以能耗上升而PUE下降。",
    ),
    (
        "basin_heaters",
        "集水盘加热",
        "使停运冷却塔的集水盘保持2 °C：室外-18 °C时功率为IT容量的1%，随温差成正比（EnergyPlus；常见加热器的大小凭记忆）。",
    ),
    ("day_curve", "日内负载", "计算负载是否随用户的作息变化。供配电和制冷逐时随之变化。"),
    ("ups_kind", "UPS", "市电中断时由什么供电，平时又损耗多少。"),
    ("distribution_kind", "配电方式", "电力如何从UPS送到机柜。"),
    ("climate", "气候", "模拟数据中心所用的全年天气。电表读数方式仅用它来确定适用哪个国家的规定。"),
    ("start", "投运时间", "站点何时投运。不影响任何数值，只决定适用所在国家的哪些规定。"),
    ("demand_curve", "需求曲线", "每次回答的价格下降时，用量如何增长。"),
    ("pass_through", "成本如何传导到价格", "成本下降如何变成价格下降。"),
    ("training_rule", "训练变便宜之后", "模型开发者如何处置省下的钱。"),
    ("long_demand", "长期需求", "多年间回答变得更便宜时，用量如何增长。"),
    ("bundle", "硬件降价", "没有能效提升的世界是否也享有硬件降价。"),
    ("pue_path", "最终的PUE", "全球数据中心的PUE将趋向何处。"),
    ("factors", "官方因子年份", "各省电力二氧化碳排放因子：仅计发电环节的二氧化碳。"),
    ("east_hub", "迁出集群", "计算从该集群迁出。"),
    ("west_hub", "迁入集群", "计算迁入该集群。"),
    ("published_case", "已发表的情形", "与该站点对照的已发表模型情形。"),
    ("size_class", "规模类别", "站点不确定性所依据的公布范围；按建筑面积划分。"),
];

/// The alternatives: key of the choice, a point, key of the alternative; label; help.
static ALTERNATIVES: &[(&str, &str, &str)] = table![
    (
        "system.metered",
        "电表读数",
        "你有电表：IT设备和各项非IT能耗的平均功率，或全年电量。不做模拟。",
    ),
    (
        "system.airside",
        "室外空气＋直接蒸发冷却，冷水机组备用",
        "只要条件允许，就用室外空气冷却机房，需要时加湿以进一步降温；其余由带冷却塔的水冷冷水机组承担。按全年天气模拟。",
    ),
    (
        "system.airside-dry",
        "室外空气直接冷却（不加湿），冷水机组备用",
        "室外空气既不过湿也不过干时用它冷却机房，不加湿；其余由冷水机组承担。常见于托管数据中心。",
    ),
    (
        "system.waterside",
        "水侧自然冷却",
        "冷却塔的水足够冷时，经板式换热器冷却冷冻水；否则由水冷冷水机组制冷。",
    ),
    ("system.water-chiller", "水冷冷水机组", "全年由带冷却塔的水冷冷水机组提供冷冻水。"),
    (
        "system.air-chiller",
        "风冷冷水机组",
        "由风冷冷水机组提供冷冻水；可以带室外盘管，天冷时减轻机组负担。不用水。",
    ),
    ("system.dx", "直接膨胀式空调", "机房内的空调机组，制冷剂在室外冷凝。不用水，常见于小机房。"),
    ("backup.water", "水冷", "带冷却塔的水冷冷水机组。"),
    ("backup.air", "风冷", "风冷冷水机组：不用水，耗电更多。"),
    ("integrated.no", "无", "不设。"),
    ("integrated.yes", "有", "设有。"),
    ("free_cooling.no", "无", "不设。"),
    ("free_cooling.yes", "有", "设有。"),
    ("pumped_refrigerant.no", "无", "不设。"),
    ("pumped_refrigerant.yes", "有", "设有。"),
    (
        "system.dry",
        "干冷器，冷水机组备用",
        "天冷时由室外干冷器冷却冷冻水，其余由共用干冷器的水冷冷水机组承担。按全年天气模拟。",
    ),
    ("system.liquid", "服务器液冷", "液体带走大部分热量，其余由空气带走。按全年天气模拟。"),
    ("system.sea", "海水或河水", "由海水或河水冷却冷冻水，水温过高时冷水机组补冷。按月模拟。"),
    (
        "system.indirect",
        "间接蒸发冷却",
        "室外空气经换热器带走热量，热天喷淋，压缩机补冷。按全年天气模拟。",
    ),
    ("system.curve", "自有曲线", "你知道若干温度下的PUE和用水，按全年天气套用。"),
    ("liquid_kind.plate", "冷板", "覆盖最热的芯片。内存、硬盘和电源仍由空气冷却。"),
    ("liquid_kind.door", "背板", "从机柜后部的空气中取热，由服务器自身的风扇驱动。"),
    ("liquid_kind.bath", "浸没", "服务器浸在液体中。"),
    ("water_class.w17", "W17", "最高17 °C：全年大部分时间需要冷水机组。"),
    ("water_class.w27", "W27", "最高27 °C。"),
    ("water_class.w32", "W32", "最高32 °C：室外约24 °C以下，干冷器可以达到。"),
    ("water_class.w40", "W40", "最高40 °C：室外约32 °C以下，干冷器可以达到。"),
    ("water_class.w45", "W45", "最高45 °C：室外约37 °C以下，干冷器可以达到。"),
    ("water_class.own", "W+，自定温度", "高于45 °C，或其他自定温度。"),
    ("heat_rejection.dry", "干冷器", "干冷器，不用水。"),
    ("heat_rejection.wet", "干冷器＋绝热辅助", "热天在更划算时喷淋进风。"),
    ("heat_rejection.tower", "冷却塔", "由冷却塔散热。"),
    (
        "heat_rejection.series",
        "干冷器，后接冷却塔",
        "先由干冷器散热，余下部分由冷却塔承担，仅此部分蒸发耗水。"
    ),
    ("cooler_assist.wet", "绝热辅助", "在更划算时喷淋进风。"),
    ("cooler_assist.none", "无", "不用辅助。"),
    ("residual_air.water", "冷冻水", "冷冻水与液冷共用散热设备，冷水机组补冷。"),
    ("residual_air.air", "室外空气", "室外空气、蒸发冷却，冷水机组备用。"),
    ("indirect_trim.dx", "直接膨胀", "冷凝器置于室外。"),
    ("indirect_trim.water", "水冷冷水机组", "冷冻水、水冷冷水机组和冷却塔。"),
    ("indirect_trim.air", "风冷冷水机组", "冷冻水和风冷冷水机组：不用水。"),
    (
        "cells.spread",
        "单元均值加离散",
        "每个均值读作两点，间距如其各小时：由相邻均值及约20个实测年的湿度离散得出。",
    ),
    (
        "cells.means",
        "仅单元均值",
        "每个均值读作一点。不加湿的室外空气系统由此少用冷水机组，PUE偏低可达0.01。",
    ),
    (
        "beyond_curves.edge",
        "按曲线末端",
        "水每升高1 K，节省的功率比例与曲线末端相同，但不超过理想机组。曲线范围更宽的机组能做到。",
    ),
    (
        "beyond_curves.ideal",
        "按理想机组",
        "每升高1 K按理想机组（卡诺）节省：最多比真实机组的曲线多3.5%。",
    ),
    ("curve_against.wet", "湿球温度", "室外湿球温度：适合冷却塔和蒸发冷却。"),
    ("curve_against.dry", "干球温度", "室外温度：适合干冷器和风冷机组。"),
    ("redundancy.n", "N", "台数刚好满足负载。"),
    ("redundancy.n1", "N+1", "比负载所需多一台；这里按四台承担负载计算。"),
    ("redundancy.2n", "2N", "两套完整的系统，各承担一半负载。"),
    ("air_class.own", "自定限值", "露点和相对湿度由你填写，送风温度不限。"),
    ("air_class.rec", "推荐范围", "H1以外各等级：18～27 °C，露点-9～15 °C，相对湿度不超过60%。"),
    (
        "air_class.a1",
        "A1",
        "15～32 °C，露点-12～17 °C，相对湿度8%～80%；海拔900 m以上每300 m降低1 K。"
    ),
    (
        "air_class.a2",
        "A2",
        "10～35 °C，露点-12～21 °C，相对湿度8%～80%；海拔900 m以上每300 m降低1 K。"
    ),
    (
        "air_class.a3",
        "A3",
        "5～40 °C，露点-12～24 °C，相对湿度8%～85%；海拔900 m以上每175 m降低1 K。"
    ),
    (
        "air_class.a4",
        "A4",
        "5～45 °C，露点-12～24 °C，相对湿度8%～90%；海拔900 m以上每125 m降低1 K。"
    ),
    (
        "air_class.h1",
        "H1",
        "高密度设备（凭记忆）：5～25 °C，露点-12～17 °C，相对湿度8%～80%；海拔900 m以上每500 m降低1 K。",
    ),
    ("server_fans.no", "不计", "IT负载始终为所填的值。"),
    (
        "server_fans.low",
        "每升高1 K增0.35%",
        "Coroamă（arXiv:2509.26163，2025）在两个机房测得的下限，23～30 °C之间。此时IT负载指23 °C时的值。",
    ),
    ("server_fans.high", "每升高1 K增0.5%", "同一研究测得的上限。此时IT负载指23 °C时的值。"),
    ("basin_heaters.no", "无", "不设。"),
    ("basin_heaters.yes", "有", "设有。"),
    ("day_curve.flat", "平稳", "昼夜不变：训练，或始终满载的机房。"),
    ("day_curve.office", "下午最高", "当地时间14时前后最高，夜间最低：办公类业务。按余弦变化。"),
    ("day_curve.evening", "晚间最高", "当地时间20时前后最高：家庭用户的请求。按余弦变化。"),
    (
        "ups_kind.double",
        "双变换",
        "市电始终先变为直流，再变回交流。损耗由你填写；初始值为现代设备的水平。",
    ),
    (
        "ups_kind.old",
        "双变换（老式）",
        "约2005年、带变压器的设备：空载损耗4%，比例损耗5%。取自APC白皮书113的典型值表（凭记忆，尚未核对）。",
    ),
    (
        "ups_kind.li",
        "在线互动式",
        "1000 kVA的Delta变换设备：空载损耗0.56%，比例损耗2.40%，由负载最低和最高十分之一处的效率88.0%和97.1%推得（DC Pro手册，2014，读自摘要）。",
    ),
    (
        "ups_kind.eco",
        "节能（ECO）模式",
        "平时由市电直接供电，中断时逆变器接替：空载损耗0.34%，比例损耗0.67%，由产品资料的98%～99%推得，属于判断。保护较弱，很少有人使用。",
    ),
    (
        "ups_kind.dc",
        "整流器（直流供电）",
        "整流器输出直流，旁边配电池：只变换一次而不是两次，因此取现代双变换损耗的一半，属于判断。",
    ),
    ("ups_kind.none", "无", "不设集中UPS：电池在机柜内，或者没有后备。"),
    ("distribution_kind.own", "自定损耗", "损耗由你填写。"),
    (
        "distribution_kind.pdu",
        "带变压器的配电柜",
        "480 V变208 V：空载损耗1.5%，平方损耗2.5%，含线缆。取自APC白皮书113的典型值表（凭记忆，尚未核对）。",
    ),
    ("distribution_kind.bus", "415/240 V母线", "没有变压器：平方损耗1%，即该表的线缆损耗。",),
    (
        "distribution_kind.dc",
        "800 V直流",
        "两根导体代替三根：损耗为同样粗细母线的0.54倍。UPS请选整流器；服务器电源省下的部分在IT电表之后。",
    ),
    (
        "demand_curve.iso",
        "恒定弹性",
        "价格每下降1%，用量增长的百分比始终相同。这是常用的假设；价格降到十分之一时，这个假设就很大胆。",
    ),
    (
        "demand_curve.linear",
        "直线",
        "价格下降时，用量沿直线上升，增幅最多等于弹性（弹性1.1时最多增长110%）。",
    ),
    (
        "demand_curve.exp",
        "指数",
        "价格每下降同样的金额，用量增长同样的百分比：价格接近零时，拉动作用减弱。",
    ),
    ("demand_curve.sat", "饱和", "用量逐渐接近上限：人人都已用够。"),
    ("long_demand.sat", "饱和", "每类使用逐渐接近各自的上限。"),
    ("long_demand.iso", "恒定弹性", "任何价格下百分比相同，没有尽头。"),
    ("bundle.no", "与能效提升无关", "无论有无能效提升，硬件都会降价。"),
    ("bundle.yes", "属于能效提升", "若无能效提升，硬件价格不变。"),
    ("pue_path.set", "自行设定", "采用下方表单中的数值。"),
    ("pue_path.site", "同本站点", "采用上方站点的数值。"),
    ("pass_through.log", "按比例", "价格按成本的幂次下降：传导率为80%时，成本减半，价格下降43%。"),
    (
        "pass_through.linear",
        "按金额",
        "把省下的钱按比例让给用户：传导率为80%时，成本减半，价格下降40%。",
    ),
    ("training_rule.budget", "预算不变", "花同样的钱，训练更多。"),
    ("training_rule.model", "模型不变", "训练同样的模型，省下的钱归自己。"),
    ("training_rule.more", "增加预算", "同样的钱能换来更多，于是花得更多。"),
    ("factors.2023", "2023年", "生态环境部、国家统计局公告2025年第47号。"),
    ("factors.2022", "2022年", "2024年12月20日公布；部分省份凭记忆，尚未核对。"),
    ("east_hub.zhangjiakou", "张家口", "京津冀枢纽：怀来县、张北县、宣化区。"),
    ("east_hub.yrd", "长三角示范区（上海）", "长三角枢纽：青浦区、吴江区、嘉善县。"),
    ("east_hub.wuhu", "芜湖", "长三角枢纽：鸠江区、弋江区、无为市。"),
    ("east_hub.shaoguan", "韶关", "粤港澳大湾区枢纽：韶关高新区。"),
    ("east_hub.tianfu", "天府（成都）", "成渝枢纽：双流区、郫都区、简阳市。"),
    (
        "east_hub.chongqing",
        "重庆",
        "成渝枢纽：两江新区水土新城、西部（重庆）科学城璧山片区、重庆经济技术开发区。"
    ),
    ("east_hub.horinger", "和林格尔", "内蒙古枢纽：和林格尔新区、集宁大数据产业园。"),
    ("east_hub.guian", "贵安", "贵州枢纽：贵安新区贵安电子信息产业园。"),
    ("east_hub.qingyang", "庆阳", "甘肃枢纽：西峰数据信息产业聚集区。"),
    ("east_hub.zhongwei", "中卫", "宁夏枢纽：中卫工业园西部云基地。"),
    ("west_hub.zhangjiakou", "张家口", "京津冀枢纽：怀来县、张北县、宣化区。"),
    ("west_hub.yrd", "长三角示范区（上海）", "长三角枢纽：青浦区、吴江区、嘉善县。"),
    ("west_hub.wuhu", "芜湖", "长三角枢纽：鸠江区、弋江区、无为市。"),
    ("west_hub.shaoguan", "韶关", "粤港澳大湾区枢纽：韶关高新区。"),
    ("west_hub.tianfu", "天府（成都）", "成渝枢纽：双流区、郫都区、简阳市。"),
    (
        "west_hub.chongqing",
        "重庆",
        "成渝枢纽：两江新区水土新城、西部（重庆）科学城璧山片区、重庆经济技术开发区。"
    ),
    ("start.old", "2022 年以前", "不受针对新建站点的规定约束。"),
    (
        "start.2022",
        "2022 年至 2024 年 7 月",
        "2022 年起，中国有关部门对新建大型站点和枢纽站点要求更高。"
    ),
    (
        "start.2024",
        "2024 年 7 月至 2026 年 6 月",
        "在中国 2024 年 7 月行动计划之后、德国法律第二步之前。"
    ),
    ("start.2026", "2026 年 7 月起", "德国自 2026 年 7 月起对新站点要求更高。"),
    ("west_hub.horinger", "和林格尔", "内蒙古枢纽：和林格尔新区、集宁大数据产业园。"),
    ("west_hub.guian", "贵安", "贵州枢纽：贵安新区贵安电子信息产业园。"),
    ("west_hub.qingyang", "庆阳", "甘肃枢纽：西峰数据信息产业聚集区。"),
    ("west_hub.zhongwei", "中卫", "宁夏枢纽：中卫工业园西部云基地。"),
    ("published_case.nearest", "最接近的情形", "与表单中的制冷系统和规模最接近的情形。"),
    ("published_case.c1", "情形1：大型，新风加湿", "室外空气加湿冷却；备用水冷冷水机组和冷却塔。"),
    ("published_case.c2", "情形2：大型，水侧自然冷却", "冷却塔的水足够冷时代替冷水机组。"),
    ("published_case.c3", "情形3：中型，新风", "室外空气；备用水冷冷水机组和冷却塔。"),
    ("published_case.c4", "情形4：中型，水侧自然冷却", "冷却塔的水足够冷时代替冷水机组。"),
    ("published_case.c5", "情形5：中型，水冷冷水机组", "全年由水冷冷水机组和冷却塔供冷。"),
    ("published_case.c6", "情形6：中型，新风，风冷冷水机组备用", "室外空气；备用风冷冷水机组。"),
    ("published_case.c7", "情形7：中型，风冷冷水机组", "全年由风冷冷水机组供冷。"),
    ("published_case.c8", "情形8：小型，水冷冷水机组", "全年由水冷冷水机组和冷却塔供冷。"),
    ("published_case.c9", "情形9：小型，风冷冷水机组", "全年由风冷冷水机组供冷。"),
    ("published_case.c10", "情形10：小型，直接膨胀", "机房内的直接膨胀机组，冷凝器置于室外。"),
    ("published_case.ae", "2020年：新风加蒸发冷却", "2020年的新风系统；没有WUE。"),
    ("published_case.wec", "2020年：水侧自然冷却", "2020年的冷却塔自然冷却系统；没有WUE。"),
    ("size_class.auto", "按功率", "按计算功率：5 MW以上为大型，0.25 MW以上为中型。"),
    ("size_class.small", "小型（服务器机房）", "不超过1000平方英尺（约93平方米）。"),
    ("size_class.mid", "中型与托管", "1000至20000平方英尺（约93至1858平方米）。"),
    ("size_class.large", "大型与超大规模", "20000平方英尺（约1858平方米）以上。"),
];

/// The countries of the climates, by their two letters.
static COUNTRIES: &[(&str, &str)] = &[
    ("AE", "阿联酋"),
    ("AU", "澳大利亚"),
    ("BR", "巴西"),
    ("CA", "加拿大"),
    ("CH", "瑞士"),
    ("CL", "智利"),
    ("CN", "中国"),
    ("DE", "德国"),
    ("ES", "西班牙"),
    ("FI", "芬兰"),
    ("FR", "法国"),
    ("GB", "英国"),
    ("ID", "印度尼西亚"),
    ("IE", "爱尔兰"),
    ("IN", "印度"),
    ("IS", "冰岛"),
    ("JP", "日本"),
    ("KE", "肯尼亚"),
    ("KR", "韩国"),
    ("MX", "墨西哥"),
    ("MY", "马来西亚"),
    ("NL", "荷兰"),
    ("PT", "葡萄牙"),
    ("SE", "瑞典"),
    ("SG", "新加坡"),
    ("US", "美国"),
    ("ZA", "南非"),
];

/// The units that are not written by their symbol. What is shown here can also be typed.
pub(super) static UNITS: &[(&str, &str)] = &[
    ("kWh/yr", "kWh/年"),
    ("MWh/yr", "MWh/年"),
    ("GWh/yr", "GWh/年"),
    ("TWh/yr", "TWh/年"),
    ("m³/yr", "m³/年"),
    ("t/yr", "t/年"),
    ("$/yr", "美元/年"),
    ("$", "美元"),
    ("M$", "百万美元"),
    ("h", "小时"),
    ("yr", "年"),
];

/// The name and the help text of the parameter with this key.
pub(in crate::messages) fn parameter(key: &str) -> Option<Named> {
    find(PARAMETERS, key)
}

/// The name and the help text of the choice with this key.
pub(in crate::messages) fn choice(key: &str) -> Option<Named> {
    find(CHOICES, key)
}

/// The name and the help text of an alternative of a choice; of a climate, place and country.
pub(in crate::messages) fn alternative(choice: &str, key: &str) -> Option<Named> {
    if choice == "climate" {
        let climate = Climate::find(key)?;
        let country = explained!(country(climate.country).unwrap_or(climate.country));
        return Some((climate.chinese, country));
    }
    let is_it = |name: &str| name.split_once('.') == Some((choice, key));
    ALTERNATIVES.iter().find(|entry| is_it(entry.0)).map(|entry| (entry.1, entry.2))
}

fn country(letters: &str) -> Option<&'static str> {
    COUNTRIES.iter().find(|entry| entry.0 == letters).map(|entry| entry.1)
}

fn find(table: &'static [(&str, &str, &str)], key: &str) -> Option<Named> {
    table.iter().find(|entry| entry.0 == key).map(|entry| (entry.1, entry.2))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::messages::Speaker;
    use crate::model::site::climate::CLIMATES;
    use crate::scenario::{self, number};
    use crate::view::Language;

    /// The keys of a table; fails when one comes twice.
    fn keys(table: &'static [(&str, &str, &str)]) -> BTreeSet<String> {
        let keys: BTreeSet<_> = table.iter().map(|entry| entry.0.to_owned()).collect();
        assert_eq!(keys.len(), table.len(), "a key comes twice");
        keys
    }

    #[test]
    fn every_parameter_has_a_chinese_name_and_no_name_is_left_over() {
        let wanted: BTreeSet<_> =
            scenario::parameters().map(|parameter| parameter.key.to_owned()).collect();
        assert_eq!(keys(PARAMETERS), wanted);
    }

    #[test]
    fn every_choice_has_a_chinese_name_and_no_name_is_left_over() {
        let wanted: BTreeSet<_> =
            scenario::CHOICES.iter().map(|choice| choice.key.to_owned()).collect();
        assert_eq!(keys(CHOICES), wanted);
    }

    #[test]
    fn every_alternative_has_a_chinese_name_and_no_name_is_left_over() {
        let wanted: BTreeSet<_> = scenario::CHOICES
            .iter()
            .filter(|choice| choice.key != "climate")
            .flat_map(|choice| (choice.alternatives)().into_iter().map(move |one| (choice, one)))
            .map(|(choice, alternative)| format!("{}.{}", choice.key, alternative.key))
            .collect();
        assert_eq!(keys(ALTERNATIVES), wanted);
    }

    #[test]
    fn every_climate_has_a_chinese_name_and_country() {
        for climate in CLIMATES {
            assert!(!climate.chinese.is_empty(), "{} has no name", climate.id);
            assert!(country(climate.country).is_some(), "{} is unknown", climate.country);
        }
    }

    #[test]
    fn a_unit_can_be_typed_as_it_is_shown() {
        let say = Speaker::new(Language::Chinese, crate::messages::plain);
        for parameter in scenario::parameters() {
            for (symbol, _) in parameter.units {
                let shown = say.unit(symbol);
                let typed = number::typed(parameter, &format!("1 {shown}"));
                assert_eq!(typed, number::typed(parameter, &format!("1 {symbol}")), "{shown}");
                assert!(typed.is_ok(), "{shown} cannot be typed for {}", parameter.key);
            }
        }
    }
}
