//! What the worker says of a file that the visitor opened. A first line says whether it is one:
//!
//! ```text
//! opened                       refused
//! v=1&c=…                      It is empty.
//! 1
//! PUE 99 → 3⇥PUE was …
//! name,it_kw …
//! ```
//!
//! Behind the link stands how many problems there are, then each on a line, in few words and in a
//! sentence, and then the table of many sites.

use std::rc::Rc;

use crate::link::{self, Link};
use crate::messages::{self, Speaker};
use crate::presets::Draft;
use crate::save::{self, SaveError};
use crate::view::View;

const OPENED: &str = "opened";
const REFUSED: &str = "refused";

/// What a file held.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opened {
    /// The scenario.
    pub first: Draft,
    /// The one that it is compared with.
    pub second: Option<Draft>,
    /// What in the file could not be used as it stood.
    pub problems: Vec<Worded>,
    /// The table of many sites; empty if there is none.
    pub fleet: Rc<str>,
}

/// A value of a file that could not be used.
#[derive(Debug, Clone, PartialEq)]
pub struct Worded {
    /// In a few words.
    pub brief: String,
    /// In a sentence.
    pub sentence: String,
}

/// The reply as text.
pub(super) fn written(say: &Speaker, read: Result<save::Opened, SaveError>) -> String {
    let save::Opened { drafts, problems, fleet } = match read {
        Ok(opened) => opened,
        Err(error) => return format!("{REFUSED}\n{}", messages::save_error(say, &error)),
    };
    let mut drafts = drafts.into_iter();
    let first = drafts.next().unwrap_or_default();
    let link = Link { first, second: drafts.next(), view: View::default() }.encode();
    let mut text = format!("{OPENED}\n{link}\n{}\n", problems.len());
    for problem in &problems {
        text += &plain(&messages::brief(say, problem));
        text.push('\t');
        text += &plain(&say.problem(problem));
        text.push('\n');
    }
    text + &fleet
}

/// A text without the signs that hold a reply together.
fn plain(text: &str) -> String {
    text.replace(['\n', '\t'], " ")
}

/// What the reply says; or, in words, why the file could not be opened.
///
/// # Errors
/// If the worker refused the file, in the words of its reply.
pub fn opened(reply: &str) -> Result<Opened, String> {
    let (kind, rest) = reply.split_once('\n').unwrap_or_default();
    if kind != OPENED {
        return Err(rest.to_owned());
    }
    let mut parts = rest.splitn(3, '\n');
    let link = link::read_kept(parts.next().unwrap_or_default()).link.unwrap_or_default();
    let count: usize = parts.next().and_then(|count| count.parse().ok()).unwrap_or_default();
    let mut fleet = parts.next().unwrap_or_default();
    let mut problems = Vec::new();
    for _ in 0..count {
        let (problem, after) = fleet.split_once('\n').unwrap_or_default();
        let (brief, sentence) = problem.split_once('\t').unwrap_or_default();
        problems.push(Worded { brief: brief.to_owned(), sentence: sentence.to_owned() });
        fleet = after;
    }
    Ok(Opened { first: link.first, second: link.second, problems, fleet: fleet.into() })
}
