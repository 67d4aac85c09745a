//! What studies read: files beside the page, read once.

use std::cell::RefCell;
use std::rc::Rc;

use crate::model::site::{Library, Weather};

/// The files that have come, ready to be used.
#[derive(Debug, Default)]
pub struct Shelf {
    library: Option<Library>,
    /// Years already worked out, by the id of their place.
    years: RefCell<Vec<(&'static str, Rc<Weather>)>>,
}

impl Shelf {
    /// The files that studies read, beside the page.
    pub const FILES: &[&str] = &["climates.json"];

    /// Puts the text of a file on the shelf. What cannot be read is not there.
    pub fn put(&mut self, file: &str, text: &str) {
        if file == "climates.json" {
            self.library = Library::read(text).ok();
        }
    }

    /// The climate library.
    #[must_use]
    pub fn library(&self) -> Option<&Library> {
        self.library.as_ref()
    }

    /// The year of weather of a place.
    #[must_use]
    pub fn weather(&self, id: &'static str) -> Option<Rc<Weather>> {
        if let Some((_, year)) = self.years.borrow().iter().find(|(known, _)| *known == id) {
            return Some(year.clone());
        }
        let year = Rc::new(self.library()?.weather(id)?);
        self.years.borrow_mut().push((id, year.clone()));
        Some(year)
    }
}
