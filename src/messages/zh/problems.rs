//! What could not be used, and what to do about it.

use crate::link::Problem;
use crate::messages::Speaker;
use crate::presets::Preset;
use crate::save::SaveError;
use crate::scenario::Parameter;
use crate::scenario::number::numerals;

/// What in a link or file could not be used.
pub(super) fn problem(say: &Speaker, problem: &Problem) -> String {
    let label = |parameter: &Parameter| say.parameter(parameter);
    match problem {
        Problem::TooLong { bytes } => {
            let size = say.three(kilobytes(*bytes));
            format!("链接太长（{size} kB），没有读取。请对方重新发送。")
        }
        Problem::Cut { read, total } => format!(
            "链接似乎被截断或改动过：{total}个值中读出了{read}个。为稳妥起见，请对方重新发送。"
        ),
        Problem::NewerGrammar(grammar) => format!(
            "链接由本页面的较新版本生成（格式{grammar}），只读取了其中的预设。请在联网时重新加载页面。"
        ),
        Problem::UnknownGrammar => "链接没有注明格式版本，已按第一版读取。".into(),
        Problem::UnknownPreset(slug) => {
            format!("没有名为{slug}的预设，已改用“{}”。", say.title(Preset::first()))
        }
        Problem::NewerData { slug, made, here } => format!(
            "链接使用的是预设{slug}较新的数据（第{made}版），本页面只有第{here}版。请在联网时重新加载页面。"
        ),
        Problem::OlderData { slug, made, newest } => format!(
            "链接使用的是预设{slug}第{made}版的数据，现在显示的就是这一版。已有更新的数据（第{newest}版）。"
        ),
        Problem::NotANumber { parameter, text, problem: kind } => {
            let wrong = if text.is_empty() {
                "没有数值".into()
            } else {
                format!("“{text}”无法使用")
            };
            let hint = problem.meant().map(numerals::written).map_or_else(
                || say.words().number_problem(say, parameter, *kind),
                |meant| format!("链接中请写作{meant}。"),
            );
            format!("{}：{wrong}，已保留预设值。{hint}", label(parameter))
        }
        Problem::Clamped { parameter, given, used } => format!(
            "{}：{}超出范围，已改为{}。",
            label(parameter),
            say.as_typed(*given, parameter.unit),
            say.as_typed(*used, parameter.unit),
        ),
        Problem::UnknownAlternative { choice, text } => {
            format!("{}：没有“{text}”这一选项，已保留预设的选择。", say.choice(choice))
        }
        Problem::Inconsistent(rule) => format!("{}已保留预设值。", say.rule(rule)),
        Problem::UnknownKey(key) => format!("{key}：本页面没有这一项，已忽略。"),
        Problem::UnknownWord { key, text } => format!("{key}：没有“{text}”，已采用通常的值。"),
        Problem::Unreadable(key) => format!("{key}：值缺失或已损坏。"),
        Problem::Duplicate { key, used, dropped } => {
            format!("{key}出现了两次：采用{used}，忽略{dropped}。")
        }
        Problem::TooMany(count) => format!("另有{count}个值没有读取。"),
        Problem::TwoPlaces => "网址中有两个方案，已打开新式链接所用的那一个。".into(),
        Problem::SecondScenario(inner) => {
            format!("第二个方案没有采用。{}", self::problem(say, inner))
        }
    }
}

/// Why a file could not be opened.
pub(super) fn save_error(say: &Speaker, error: &SaveError) -> String {
    match error {
        SaveError::TooLarge(bytes) => {
            let most = say.three(kilobytes(crate::save::LARGEST));
            format!("文件有{} kB，而方案文件最大为{most} kB。", say.three(kilobytes(*bytes)))
        }
        SaveError::Empty => "文件是空的。".into(),
        SaveError::NotText => "文件不是UTF-8文本。请另存为UTF-8编码后重试。".into(),
        // What the reader of JSON says is English.
        SaveError::NotJson { line, column, .. } => format!("第{line}行第{column}列有误。"),
        SaveError::NotOurs => "文件不是本页面的方案。".into(),
        SaveError::Newer(version) => {
            format!("文件由本页面的较新版本（{version}）保存。请在联网时重新加载页面。")
        }
    }
}

/// In which units a parameter may be typed.
pub(super) fn units(say: &Speaker, parameter: &Parameter) -> String {
    let symbols: Vec<_> = parameter
        .units
        .iter()
        .map(|(symbol, _)| say.unit(symbol))
        .filter(|symbol| !symbol.is_empty())
        .collect();
    match symbols.as_slice() {
        [] => "这一项没有单位，请只输入数字。".into(),
        [only] => format!("单位请用{only}。"),
        several => format!("单位请用以下之一：{}。", several.join("、")),
    }
}

/// A thousand bytes.
const KILOBYTE: f64 = 1e3;

#[expect(clippy::cast_precision_loss, reason = "sizes of files are far below 2^52")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / KILOBYTE
}
