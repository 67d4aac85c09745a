//! Why a file could not be opened.

use crate::messages::{Speaker, kilobytes};
use crate::save::SaveError;

/// Why a file could not be opened.
pub(in crate::messages) fn save_error(say: &Speaker, error: &SaveError) -> String {
    let reason: String = match error {
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
    };
    format!("文件没有打开，现有内容没有变化。{reason}")
}
