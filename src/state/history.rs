//! Undo and redo.

/// The steps that can be taken back; older ones are forgotten.
const LONGEST: usize = 200;

/// What was, and what was taken back.
#[derive(Debug, Clone, PartialEq)]
pub struct History<T> {
    past: Vec<T>,
    future: Vec<T>,
}

impl<T> Default for History<T> {
    fn default() -> Self {
        Self { past: Vec::new(), future: Vec::new() }
    }
}

impl<T> History<T> {
    /// Remembers how it was before a step. What was taken back before is forgotten.
    pub fn push(&mut self, before: T) {
        if self.past.len() == LONGEST {
            self.past.remove(0);
        }
        self.past.push(before);
        self.future.clear();
    }

    /// Takes back the last step; whether there was one.
    pub fn undo(&mut self, present: &mut T) -> bool {
        let before = self.past.pop();
        let there = before.is_some();
        self.future.extend(before.map(|before| std::mem::replace(present, before)));
        there
    }

    /// Takes the step again that was taken back last; whether there was one.
    pub fn redo(&mut self, present: &mut T) -> bool {
        let after = self.future.pop();
        let there = after.is_some();
        self.past.extend(after.map(|after| std::mem::replace(present, after)));
        there
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to take again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}
