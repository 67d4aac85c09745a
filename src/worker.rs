//! The worker: studies are worked out here, beside the page, so that it stays quick to answer.
//!
//! A message from the page is one text: `number`, study, language, width, link, each on a
//! line, and then what the visitor attached. An
//! answer is an array: the number, how much is done (0 to 1), and the sheet as HTML. A new message
//! takes the place of the work that is under way; the message `stop` ends it.

mod files;
mod post;

use std::cell::RefCell;
use std::rc::Rc;

use crate::link;
use crate::messages::{Speaker, plain};
use crate::studies::{Ask, Job, Progress, Shelf, begin};
use crate::view::{Language, Study};

/// For so many milliseconds the worker works before it looks for messages.
const PATIENCE: f64 = 40.0;

/// The message that ends the work under way.
const STOP: &str = "stop";

/// What the page wants.
#[derive(Debug, Clone, PartialEq)]
struct Order {
    number: u32,
    study: Study,
    language: Language,
    width: f64,
    link: String,
    attached: Rc<str>,
}

impl Order {
    fn read(text: &str) -> Option<Self> {
        let mut lines = text.splitn(6, '\n');
        Some(Self {
            number: lines.next()?.parse().ok()?,
            study: Study::find(lines.next()?)?,
            language: Language::find(lines.next()?)?,
            width: f64::from(lines.next()?.parse::<u16>().ok()?),
            link: lines.next()?.to_owned(),
            attached: lines.next().unwrap_or_default().into(),
        })
    }

    fn speaker(&self) -> Speaker {
        Speaker::new(self.language, plain)
    }

    fn begin(&self, files: Rc<Shelf>) -> Box<dyn Job> {
        let link = link::read(&self.link, "").link.unwrap_or_default();
        begin(
            self.study,
            Ask { say: self.speaker(), link, shelf: files, attached: self.attached.clone() },
        )
    }
}

/// The work under way.
struct Work {
    order: Order,
    job: Box<dyn Job>,
}

/// What the worker has at hand.
#[derive(Default)]
struct Desk {
    shelf: Option<Rc<Shelf>>,
    waiting: Option<Order>,
    work: Option<Work>,
}

/// Starts listening, and fetches what studies read.
pub fn start() {
    let desk = Rc::new(RefCell::new(Desk::default()));
    let listening = desk.clone();
    post::listen(move |text| {
        if let Some(order) = Order::read(&text) {
            listening.borrow_mut().waiting = Some(order);
            take_up(&listening);
        } else if text == STOP {
            let mut desk = listening.borrow_mut();
            (desk.waiting, desk.work) = (None, None);
        }
    });
    // The page waits for this: messages to a worker that does not listen yet are lost.
    post::answer(0, 0.0, None);
    files::read_all(move |shelf| {
        desk.borrow_mut().shelf = Some(Rc::new(shelf));
        take_up(&desk);
    });
}

/// Begins what waits, if everything for it is there.
fn take_up(desk: &Rc<RefCell<Desk>>) {
    let mut borrowed = desk.borrow_mut();
    let Some(shelf) = borrowed.shelf.clone() else { return };
    let Some(order) = borrowed.waiting.take() else { return };
    let idle = borrowed.work.is_none();
    let job = order.begin(shelf);
    borrowed.work = Some(Work { order, job });
    drop(borrowed);
    if idle {
        go_on(desk.clone());
    }
}

/// Works for a while, says how far it has come, and lets messages in.
fn go_on(desk: Rc<RefCell<Desk>>) {
    let taken = desk.borrow_mut().work.take();
    let Some(mut work) = taken else { return };
    let since = post::now();
    let progress = work.job.advance(&mut || post::now() - since > PATIENCE);
    let order = &work.order;
    let draw = |sheet: crate::sheet::Sheet| sheet.markup(&order.speaker(), order.width);
    match progress {
        Progress::Done(sheet) => post::answer(order.number, 1.0, Some(&draw(*sheet))),
        Progress::Going(done, sheet) => {
            post::answer(order.number, done, sheet.map(|sheet| draw(*sheet)).as_deref());
            desk.borrow_mut().work = Some(work);
            post::soon(move || go_on(desk));
        }
    }
}
