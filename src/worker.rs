//! The worker: studies are worked out here, beside the page, so that it stays quick to answer.
//!
//! A message from the page is one text: `number`, study, language, width, link, each on a
//! line, and then what the visitor attached. The study `likely` stands for the few words of the
//! headline, which are sent back behind the order itself; the names of errands may stand there, too.
//! With an errand a file may come, and the message is an array of both. An answer is an array: the number, how much is done (0 to 1), and the sheet as HTML. A new message
//! takes the place of the work that is under way.

mod files;
mod post;

use std::cell::RefCell;
use std::rc::Rc;

use crate::errands::Errand;
use crate::link;
use crate::messages::{Speaker, plain};
use crate::save::SaveError;
use crate::sheet::Sheet;
use crate::studies::{Ask, Job, Progress, Shelf, begin, likely};
use crate::view::{Language, Study};

/// For so many milliseconds the worker works before it looks for messages.
const PATIENCE: f64 = 40.0;

/// What is to be worked out.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Task {
    Study(Study),
    Errand(Errand),
    /// The few words of the headline.
    Likely,
}

impl Task {
    fn find(key: &str) -> Self {
        let study = || Study::find(key).map(Self::Study);
        Errand::find(key).map(Self::Errand).or_else(study).unwrap_or(Self::Likely)
    }
}

/// What the page wants.
#[derive(Debug, Clone, PartialEq)]
struct Order {
    number: u32,
    task: Task,
    language: Language,
    width: f64,
    link: String,
    attached: Rc<str>,
    /// The file that came with it.
    file: Option<Result<Vec<u8>, SaveError>>,
}

impl Order {
    fn read(text: &str) -> Option<Self> {
        let mut lines = text.splitn(6, '\n');
        Some(Self {
            number: lines.next()?.parse().ok()?,
            task: Task::find(lines.next()?),
            language: Language::find(lines.next()?)?,
            width: f64::from(lines.next()?.parse::<u16>().ok()?),
            link: lines.next()?.to_owned(),
            attached: lines.next().unwrap_or_default().into(),
            file: None,
        })
    }

    fn speaker(&self) -> Speaker {
        Speaker::new(self.language, plain)
    }

    fn ask(&self, files: Rc<Shelf>) -> Ask {
        let link = link::read_kept(&self.link).link.unwrap_or_default();
        let say = self.speaker().with(files.explanations());
        Ask { say, link, shelf: files, attached: self.attached.clone() }
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
    /// Addresses of the files of the sheet that was drawn last.
    files: Vec<String>,
}

/// Starts listening, and fetches what studies read.
pub fn start() {
    let desk = Rc::new(RefCell::new(Desk::default()));
    let listening = desk.clone();
    post::listen(move |text, file| {
        let Some(order) = Order::read(&text) else { return };
        let desk = listening.clone();
        let take = move |order| {
            desk.borrow_mut().waiting = Some(order);
            take_up(&desk);
        };
        match file {
            Some(file) => files::read(file, move |read| take(Order { file: Some(read), ..order })),
            None => take(order),
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
    let ask = order.ask(shelf);
    let study = match order.task {
        Task::Study(study) => study,
        Task::Errand(errand) => {
            let text = errand.run(&ask, order.file);
            post::answer(order.number, 1.0, Some(&text));
            return;
        }
        Task::Likely => {
            let words =
                format!("likely\n{}\n0\n{}\n{}", order.language.key(), order.link, likely(&ask));
            post::answer(order.number, 1.0, Some(&words));
            return;
        }
    };
    let idle = borrowed.work.is_none();
    let job = begin(study, ask);
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
    let draw = |mut sheet: Sheet| {
        place_files(&desk, &mut sheet);
        sheet.markup(&order.speaker(), order.width)
    };
    match progress {
        Progress::Done(sheet) => post::answer(order.number, 1.0, Some(&draw(*sheet))),
        Progress::Going(done, sheet) => {
            post::answer(order.number, done, sheet.map(|sheet| draw(*sheet)).as_deref());
            desk.borrow_mut().work = Some(work);
            post::soon(move || go_on(desk));
        }
    }
}

/// Keeps the large files of a sheet, and forgets those of the sheet before it.
fn place_files(desk: &Rc<RefCell<Desk>>, sheet: &mut Sheet) {
    let files = &mut desk.borrow_mut().files;
    let old = std::mem::take(files);
    sheet.place_files(|text| {
        let address = post::keep_file("text/csv;charset=utf-8", text)?;
        files.push(address.clone());
        Some(address)
    });
    for address in &old {
        post::forget_file(address);
    }
}
