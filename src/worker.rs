//! The worker: studies are worked out here, beside the page, so that it stays quick to answer.
//!
//! A message from the page is one text: `number`, study, language, width, link, each on a
//! line, and then what the visitor attached. The study `likely` stands for the few words of the
//! headline, which are sent back behind the order itself; the names of errands may stand there, too.
//! With an errand a file may come, and the message is an array of both. An answer is an array: the
//! number, how much is done (0 to 1), and the sheet as HTML. A new message takes the place of the
//! work that is under way; the message `stop` ends it.
//!
//! A message may also be a weather file of the visitor's own to read and report on, or the year of
//! one that was read before, see [`Message`].

mod files;
mod post;
mod years;

pub use years::offer_years;

use std::cell::RefCell;
use std::rc::Rc;

use crate::errands::Errand;
use crate::link;
use crate::messages::{Speaker, plain};
use crate::model::site::Weather;
use crate::save::SaveError;
use crate::sheet::Sheet;
use crate::studies::{Ask, Job, Progress, Shelf, Taken, begin, likely, take};
use crate::view::{Language, Study};
use crate::weather_file;
use post::Message;

/// For so many milliseconds the worker works before it looks for messages.
const PATIENCE: f64 = 40.0;

/// The width for which the report on a weather file is drawn; nothing in it is drawn to measure.
const REPORT_WIDTH: f64 = 320.0;

/// The message that ends the work under way.
const STOP: &str = "stop";
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
    /// A weather file that waits for the climate library.
    file: Option<(Language, Vec<u8>)>,
    /// The year of a weather file, by the fingerprint of the file.
    own: Option<(u32, Weather)>,
    work: Option<Work>,
    /// Addresses of the files of the sheet that was drawn last.
    files: Vec<String>,
}

/// Starts listening, and fetches what studies read.
pub fn start() {
    let desk = Rc::new(RefCell::new(Desk::default()));
    let listening = desk.clone();
    post::listen(move |message| {
        if let Message::Errand(text, file) = message {
            let Some(order) = Order::read(&text) else { return };
            let desk = listening.clone();
            files::read(file, move |read| {
                desk.borrow_mut().waiting = Some(Order { file: Some(read), ..order });
                take_up(&desk);
            });
        } else {
            listening.borrow_mut().take_in(message);
            take_up(&listening);
        }
    });
    // The page waits for this: messages to a worker that does not listen yet are lost.
    post::answer(0, 0.0, None);
    files::read_all(move |shelf| {
        desk.borrow_mut().shelf = Some(Rc::new(shelf));
        take_up(&desk);
    });
}

impl Desk {
    fn take_in(&mut self, message: Message) {
        match message {
            Message::Order(text) if text == STOP => (self.waiting, self.work) = (None, None),
            Message::Order(text) => {
                if let Some(order) = Order::read(&text) {
                    self.waiting = Some(order);
                }
            }
            // Its file is read first.
            Message::Errand(..) => {}
            Message::Weather(language, bytes) => {
                self.file = Some((Language::find(&language).unwrap_or_default(), bytes));
            }
            Message::Year(hash, columns) => {
                self.own = weather_file::from_columns(&columns).map(|year| (hash, year));
            }
        }
    }
}

/// Reads a weather file and says what became of it.
fn report(language: Language, bytes: &[u8], shelf: &Shelf) {
    let say = Speaker::new(language, plain);
    let Taken { sheet, year } = take(&say, bytes, shelf);
    let text = sheet.markup(&say, REPORT_WIDTH);
    let columns = year.as_ref().and_then(|year| weather_file::to_columns(&year.weather));
    let year = year.as_ref().zip(columns.as_deref()).map(|(year, columns)| {
        let climate = year.nearest.map_or("", |climate| climate.id);
        (year.file.hash(), year.file.place(), climate, columns)
    });
    post::report(&text, year);
}

/// Begins what waits, if everything for it is there.
fn take_up(desk: &Rc<RefCell<Desk>>) {
    let mut borrowed = desk.borrow_mut();
    let Some(shelf) = borrowed.shelf.clone() else { return };
    if let Some((hash, year)) = borrowed.own.take() {
        shelf.keep(hash, year);
    }
    if let Some((language, bytes)) = borrowed.file.take() {
        report(language, &bytes, &shelf);
    }
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
        let say = order.speaker();
        place_files(&desk, &say, &mut sheet);
        sheet.markup(&say, order.width)
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
fn place_files(desk: &Rc<RefCell<Desk>>, say: &Speaker, sheet: &mut Sheet) {
    let files = &mut desk.borrow_mut().files;
    let old = std::mem::take(files);
    sheet.place_files(say, |kind, text| {
        let address = post::keep_file(kind, text)?;
        files.push(address.clone());
        Some(address)
    });
    for address in &old {
        post::forget_file(address);
    }
}
