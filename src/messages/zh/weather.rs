//! What was found in a visitor's weather file, and what to do about it.

use crate::messages::{Digits, Speaker, counted, kilopascals};
use crate::units::METRE;
use crate::weather_file::{Element, Form, Gap, Kind, LARGEST, Problem, Remark};

/// Why a weather file could not be used.
pub(in crate::messages) fn problem(say: &Speaker, problem: &Problem) -> String {
    let number = |count: usize| say.number(counted(count), Digits::Decimals(0));
    match problem {
        Problem::TooLarge { bytes } => format!(
            "文件有{} MB，而一年的气象数据最大为{} MB。请选择只含一年的文件。",
            say.three(counted(*bytes) / MEGABYTE),
            say.three(counted(LARGEST) / MEGABYTE),
        ),
        Problem::Empty => "文件是空的。请重新下载。".into(),
        Problem::WrongKind(kind) => wrong_kind(*kind).into(),
        Problem::Unrecognised => {
            "文件既不是EPW也不是TMY3：没有LOCATION行，也没有Date和Time列。请选择扩展名为.epw的文件，或未经改动的TMY3表格。".into()
        }
        Problem::NoRows(Form::Epw) => "文件开头是EPW格式，但没有一个小时的数据可以读取。请重新下载。".into(),
        Problem::NoRows(Form::Tmy3) => {
            "文件有TMY3的列，但没有一个小时的数据可以读取。请重新下载；日期可能已被表格软件改动。".into()
        }
        Problem::NoColumn(Element::Humidity) => {
            "表格中既没有RHum列也没有Dew-point列，无法得知湿度。请选择含有其中一列的文件。".into()
        }
        Problem::NoColumn(Element::Temperature) => {
            "表格中没有Dry-bulb列，无法得知温度。请选择含有这一列的文件。".into()
        }
        Problem::NoColumn(Element::Pressure) => {
            "表格中没有Pressure列。请选择含有这一列的文件。".into()
        }
        Problem::Incomplete { hours, gap } => format!(
            "全年8,760小时中，文件只有{}小时；最长的缺口{}。文件可能被截断：请重新下载，或选择整年的文件。",
            number(*hours),
            self::gap(say, gap),
        ),
        Problem::Missing { element, hours, gap } => format!(
            "{}缺少{}小时的数据；最长的缺口{}。请选择没有这类缺口的文件。",
            self::element(*element),
            number(*hours),
            self::gap(say, gap),
        ),
        Problem::Impossible { element, values } => format!(
            "{}有{}个数值不可能出现：{}。可能使用了其他单位，例如华氏度；请选择数值正常的文件。",
            self::element(*element),
            number(*values),
            possible(*element),
        ),
        Problem::FewColumns { columns } => format!(
            "各行最多只有{columns}列，而EPW的气压在第10列，其后还有其他列。部分列可能已被其他程序删去；请选择下载时的原始文件。"
        ),
        Problem::SeveralYears { first, last } => {
            format!("文件含有多年的数据（{first}年至{last}年）。请只保留一年，或选择典型年文件。")
        }
    }
}

/// What had to be changed in a weather file, or is to be minded.
pub(in crate::messages) fn remark(say: &Speaker, remark: &Remark) -> String {
    let number = |count: usize| say.number(counted(count), Digits::Decimals(0));
    match remark {
        Remark::LeapDay { rows } => {
            format!("已略去2月29日（{}行）：这里的一年为365天。", number(*rows))
        }
        Remark::Sorted => "各行没有按日期排列，已重新排序。".into(),
        Remark::HoursFromZero => "小时从0计到23，已视为由该时刻开始的一小时。".into(),
        Remark::Averaged { rows } => {
            format!("每小时有多行数据（共{}行），已取平均值。", number(*rows))
        }
        Remark::Duplicates { rows } => {
            format!("有{}行与前面的小时重复，已保留先出现的一行。", number(*rows))
        }
        Remark::Unreadable { rows } => format!("有{}行无法读取。", number(*rows)),
        Remark::HoursFilled { hours } => {
            format!("文件缺少{}小时，已由前后的数据补足。", number(*hours))
        }
        Remark::ValuesFilled { element, hours } => format!(
            "{}缺少{}小时的数据，已由前后的数据补足。",
            self::element(*element),
            number(*hours),
        ),
        Remark::Implausible { element, values } => {
            format!("{}有{}个值不可能出现，已视为缺失。", self::element(*element), number(*values))
        }
        Remark::Oversaturated { values } => {
            format!("有{}个相对湿度值高于100%，已取为100%。", number(*values))
        }
        Remark::HumidityFromDewPoint { hours } => {
            format!("有{}小时的相对湿度由露点温度算出。", number(*hours))
        }
        Remark::HumidityDisagrees { hours } => {
            format!("有{}小时的相对湿度与露点温度互相矛盾，已采用相对湿度。", number(*hours))
        }
        Remark::PressureInUnit { unit, values } => {
            format!("气压以{}为单位（{}个值），已换算。", unit.symbol(), number(*values))
        }
        Remark::PressureAssumed { hours, elevation: Some(elevation) } => format!(
            "缺少{}小时的气压，已采用海拔{}处的标准大气压。",
            number(*hours),
            say.as_typed(*elevation / METRE, "m"),
        ),
        Remark::PressureAssumed { hours, elevation: None } => {
            format!("缺少{}小时的气压，也没有海拔，已采用海平面的标准大气压。", number(*hours))
        }
        Remark::PressureDoubtful { mean, standard } => format!(
            "平均气压为{}，与海拔不符（该海拔处通常为{}），已照原值采用。它可能是海平面气压。",
            kilopascals(say, *mean),
            kilopascals(say, *standard),
        ),
        Remark::BeyondLimits { hours } => format!(
            "有{}小时的空气状态超出模型范围（−50至55 °C，60至110 kPa），已取边界值。",
            number(*hours),
        ),
        Remark::PlaceIncomplete => "文件没有完整给出地点的名称、坐标、海拔和时区。".into(),
    }
}

fn wrong_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Pdf => "这是PDF文件。请选择EPW文件或TMY3表格。",
        Kind::Spreadsheet => "这是电子表格工作簿。请选择EPW文件或TMY3表格本身。",
        Kind::Zip => "这是zip压缩包。请先解压，再选择其中扩展名为.epw的文件。",
        Kind::Archive => "这是压缩包。请先解压，再选择其中扩展名为.epw的文件。",
        Kind::Image => "这是图片。请选择EPW文件或TMY3表格。",
        Kind::WebPage => "这是网页，可能是下载页面。请下载EPW文件本身。",
        Kind::Xml => "这是XML文件。请选择EPW文件或TMY3表格。",
        Kind::Json => "这是JSON文件。请选择EPW文件或TMY3表格。",
        Kind::Scenario => "这是本页面的方案文件。请用打开方案的按钮打开它。",
        Kind::Statistics => "这是气象文件的统计说明。请选择同名、扩展名为.epw的文件。",
        Kind::DesignDays => "这是设计日文件，不含全年数据。请选择同名、扩展名为.epw的文件。",
        Kind::Tmy2 => "这是TMY2格式，这里不能读取。请选择同一地点的EPW文件。",
        Kind::Nsrdb => "这是NSRDB的表格，这里不能读取。请选择同一地点的EPW文件。",
        Kind::Pvgis => "这是PVGIS的表格。请在该网站下载EPW格式的典型年。",
        Kind::Binary => "这不是文本文件。请选择EPW文件或TMY3表格。",
    }
}

const fn element(element: Element) -> &'static str {
    match element {
        Element::Temperature => "温度",
        Element::Humidity => "湿度",
        Element::Pressure => "气压",
    }
}

/// The values that can be.
const fn possible(element: Element) -> &'static str {
    match element {
        Element::Temperature => "室外温度在−90至60 °C之间",
        Element::Humidity => "相对湿度在0至100%之间，露点在−90至60 °C之间",
        Element::Pressure => "陆地上的气压在50至110 kPa之间",
    }
}

fn gap(say: &Speaker, gap: &Gap) -> String {
    let (month, day, hour) = (gap.from.month, gap.from.day, gap.from.hour);
    let hours = say.number(counted(gap.hours), Digits::Decimals(0));
    format!("从{month}月{day}日第{hour}小时起，共{hours}小时")
}

/// A million bytes.
const MEGABYTE: f64 = 1e6;
