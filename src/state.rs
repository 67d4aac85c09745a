//! What the page remembers, and the only way to change it.

mod history;
mod opening;

pub use history::History;

use std::rc::Rc;

use crate::errands::{Opened, Worded};
use crate::link::{Link, Problem, Reading};
use crate::model::site::climate::Climate;
use crate::presets::{Draft, Preset};
use crate::scenario::{Choice, Parameter, WeatherFile, rules};
use crate::view::{Facts, Language, Study, Tab, View};

/// The scenarios on the page: the one in the form, and the one that it is compared with.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Work {
    /// The one in the form.
    pub first: Draft,
    /// The one that was pinned.
    pub second: Option<Draft>,
}

/// What the page has to say to the visitor, once.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// A link was opened: what could not be used of it, and how many values it has.
    Link(Vec<Problem>, usize),
    /// A file was opened, and this is what could not be used of it.
    File(Vec<Worded>),
    /// A file could not be opened at all, for this reason; nothing was changed.
    BadFile(String),
    /// The page opened with the work of the last visit.
    LastSession,
}

/// Everything the page remembers. Results are not state: they follow from it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    /// The scenarios.
    pub work: Work,
    /// How they are looked at.
    pub view: View,
    /// What is to be said.
    pub notice: Option<Notice>,
    /// The table of many sites, as the visitor gave it; empty until then. It goes into the file and
    /// never into a link, which would be far too long.
    pub fleet: Rc<str>,
    /// Work of the visitor that a link took the place of, the newest last: kept until it is taken
    /// back or given up.
    pub earlier: Vec<Work>,
    /// Whether the work is the visitor's own: a link that was opened and left as it is, is not.
    pub own: bool,
    history: History<Work>,
    /// The parameter that is being dragged or typed: one step of undo, however long it takes.
    gesture: Option<&'static Parameter>,
}

/// Everything the visitor can do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Give a parameter a value, in its own unit.
    Set(&'static Parameter, f64),
    /// Let go of the parameter: the next value is a new step of undo.
    Settle,
    /// Answer a choice with the alternative of this key.
    Choose(&'static Choice, &'static str),
    /// Name the scenario.
    Rename(String),
    /// Start from a preset.
    Load(&'static Preset),
    /// Give a parameter the value of the preset.
    ResetValue(&'static Parameter),
    /// Answer a choice as the preset does.
    ResetChoice(&'static Choice),
    /// Go back to the preset.
    ResetAll,
    /// Move on from an old revision of the preset to the newest, keeping what was changed.
    UpdateData,
    /// Take back the last step.
    Undo,
    /// Take back the taking back.
    Redo,
    /// Keep a copy of the scenario to compare with.
    Pin,
    /// Stop comparing.
    Unpin,
    /// Let the two scenarios change places.
    Swap,
    /// Bring one half of the answer to the front.
    Show(Tab),
    /// Open a closer look, or close it.
    Study(Option<Study>),
    /// Speak a language, because the visitor asked for it.
    Speak(Language),
    /// Start again from the preset of the scenario in the form, without a comparison.
    StartOver,
    /// Open what an address holds.
    Open(Reading),
    /// Go back or forward to an address that the page itself has written.
    Revisit(Reading),
    /// Open what a file holds; or say why that cannot be done.
    OpenFile(Result<Opened, String>),
    /// Give the table of many sites.
    Fleet(Rc<str>),
    /// Use the weather file of the visitor's own; the climate with this key, the nearest to it, stands
    /// in where the file is not at hand.
    OwnWeather(WeatherFile, String),
    /// Take back the newest of the earlier work.
    Restore,
    /// Give up the newest of the earlier work.
    GiveUp,
    /// The notice was read.
    Dismiss,
}

impl Work {
    /// A link to the work, looked at in this way.
    #[must_use]
    pub fn link(&self, view: View) -> Link {
        Link { first: self.first.clone(), second: self.second.clone(), view }
    }
}

impl State {
    /// The state after an action. Pure: no clock, no storage, no address bar.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        let before = self.work.clone();
        let gesture = match &action {
            Action::Set(parameter, _) => Some(*parameter),
            Action::Show(_)
            | Action::Study(_)
            | Action::Speak(_)
            | Action::Fleet(_)
            | Action::Dismiss
            | Action::GiveUp => self.gesture,
            _ => None,
        };
        match action {
            Action::Undo => self.own |= self.history.undo(&mut self.work),
            Action::Redo => self.own |= self.history.redo(&mut self.work),
            Action::Show(tab) => self.view.tab = tab,
            Action::Study(study) => {
                self.view = View { study, facts: Facts::default(), ..self.view };
            }
            Action::Speak(language) => self.view.language = Some(language),
            Action::Dismiss => self.notice = None,
            Action::GiveUp => {
                self.earlier.pop();
            }
            Action::Fleet(table) => self.fleet = table,
            Action::Settle => {}
            action => {
                let opens = matches!(action, Action::Open(_));
                self.change(action);
                self.own = !opens && (self.own || self.work != before);
                if self.work != before && (gesture.is_none() || gesture != self.gesture) {
                    self.history.push(before);
                }
            }
        }
        self.gesture = gesture;
        self
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is a step to take again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    fn change(&mut self, action: Action) {
        let draft = &mut self.work.first;
        match action {
            Action::Set(parameter, value) => set(draft, parameter, value),
            Action::OwnWeather(file, climate) => {
                if let Some(nearest) = Climate::find(&climate) {
                    draft.scenario.choices.climate = nearest;
                }
                draft.scenario.weather_file = Some(file);
            }
            Action::Choose(choice, key) => {
                choice.set(&mut draft.scenario, key);
            }
            Action::Rename(name) => draft.scenario.rename(&name),
            Action::Load(preset) => *draft = Draft::of(preset),
            Action::ResetValue(parameter) => {
                let value = parameter.get(&draft.base.scenario());
                set(draft, parameter, value);
            }
            Action::ResetChoice(choice) => {
                choice.set(&mut draft.scenario, choice.get(&draft.base.scenario()));
            }
            Action::ResetAll => *draft = Draft::of(draft.base),
            Action::UpdateData => *draft = updated(draft),
            Action::Pin => self.work.second = Some(draft.clone()),
            Action::Unpin => self.work.second = None,
            Action::Swap => {
                if let Some(second) = &mut self.work.second {
                    std::mem::swap(draft, second);
                }
            }
            Action::StartOver => {
                self.work = Work { first: Draft::of(draft.base), second: None };
                self.notice = None;
            }
            Action::Open(reading) => {
                let mine = self.own.then(|| self.work.clone());
                self.open(reading);
                self.set_aside(mine);
            }
            Action::Revisit(reading) => self.open(reading),
            Action::OpenFile(Ok(opened)) => self.open_file(opened),
            Action::OpenFile(Err(error)) => self.notice = Some(Notice::BadFile(error)),
            Action::Restore => {
                if let Some(work) = self.earlier.pop() {
                    let mine = std::mem::replace(&mut self.work, work);
                    self.set_aside(self.own.then_some(mine));
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, reading: Reading) {
        if let Some(link) = reading.link {
            self.work = Work { first: link.first, second: link.second };
            let language = link.view.language.or(self.view.language);
            self.view = View { language, ..link.view };
        }
        self.notice = (!reading.problems.is_empty())
            .then_some(Notice::Link(reading.problems, reading.values));
    }

    /// Whether a link was opened that a newer version of the page would read better.
    #[must_use]
    pub fn opened_a_newer_link(&self) -> bool {
        let Some(Notice::Link(problems, _)) = &self.notice else { return false };
        problems.iter().any(Problem::asks_for_an_update)
    }

    fn open_file(&mut self, Opened { first, second, problems, fleet }: Opened) {
        if !fleet.is_empty() {
            self.fleet = fleet;
        }
        self.work = Work { first, second };
        self.notice = (!problems.is_empty()).then_some(Notice::File(problems));
    }
}

/// Gives a parameter a value, unless it would not fit the others: then nothing changes.
fn set(draft: &mut Draft, parameter: &Parameter, value: f64) {
    let mut scenario = draft.scenario.clone();
    parameter.set(&mut scenario, value);
    if rules::broken(&scenario, parameter).is_none() {
        draft.scenario = scenario;
    }
}

/// The same changes on top of the newest revision of the preset.
fn updated(draft: &Draft) -> Draft {
    let mut next = Draft::of(draft.base.current());
    for (choice, _) in draft.changed_choices() {
        choice.set(&mut next.scenario, choice.get(&draft.scenario));
    }
    for (parameter, _) in draft.changed_values() {
        parameter.set(&mut next.scenario, parameter.get(&draft.scenario));
    }
    next.scenario.weather_file.clone_from(&draft.scenario.weather_file);
    next.scenario.rename(draft.scenario.name());
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_on_from_old_data_keeps_what_was_changed_and_nothing_else() {
        let opened = State::default().after(Action::Open(crate::link::read(
            "v=1&p=china-plan.0&util=60&curve=linear&name=x&wf=00c0ffee&wfn=Home",
            "",
        )));
        assert_ne!(opened.work.first.base, Preset::first());
        let moved = opened.clone().after(Action::UpdateData);
        let expected = crate::link::read(
            "v=1&p=china-plan.3&util=60&curve=linear&name=x&wf=00c0ffee&wfn=Home",
            "",
        );
        assert_eq!(Some(&moved.work.first), expected.link.map(|link| link.first).as_ref());
        assert_eq!(moved.after(Action::Undo).work, opened.work);
    }

    #[test]
    fn a_link_of_a_newer_page_is_known_until_its_notice_is_dismissed() {
        let opened = |link| State::default().after(Action::Open(crate::link::read(link, "")));
        assert!(!opened("v=1&p=western-hub.1").opened_a_newer_link());
        assert!(!opened("v=1&p=western-hub.1&util=much").opened_a_newer_link());
        for link in ["v=2&p=western-hub.1", "v=1&p=western-hub.999"] {
            assert!(opened(link).opened_a_newer_link(), "{link}");
            assert!(!opened(link).after(Action::Dismiss).opened_a_newer_link(), "{link}");
        }
    }
}
