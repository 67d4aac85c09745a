//! The two answers, in words: the first thing that one sees.
//!
//! The build writes the answer to the default question into `index.html`, so that it can be read
//! before the program has arrived. That first screen uses this markup and these classes, once for
//! each language, so that nothing moves when the program takes over:
//!
//! ```html
//! <div class="page first-screen">
//!   <div lang="en">                                          (and the same for lang="zh-Hans")
//!     <header class="masthead"><h1 class="brand">title</h1><p class="promise">promise</p>
//!       <div class="tools"></div></header>
//!     <section class="answers">
//!       <div class="answer">
//!         <h2 class="question">question_site</h2>
//!         <p class="says" data-headline="site">site_headline
//!           <span class="further">verdict</span></p>
//!       </div>
//!       <div class="answer">
//!         <h2 class="question">question_rebound</h2>
//!         <p class="says" data-headline="rebound">rebound_headline
//!           <span class="further">rebound_detail</span></p>
//!         <p class="fine">conditional</p>
//!       </div>
//!     </section>
//!     <dl class="key-figures">                               (one `div` for each key figure)
//!       <div class="key-figure"><dt>name</dt><dd class="amount">value</dd><dd class="beside">note</dd></div>
//!     </dl>
//!   </div>
//! </div>
//! ```

use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::answer::Answer;
use super::header::ANSWER;
use super::hooks::{Library, Own, use_likely, use_still};
use super::markup::html;
use super::part::Part;
use crate::messages::Speaker;
use crate::outcome::Outcome;

/// How long an answer must stand before it is read out, in milliseconds.
const STILL: u32 = 1200;

/// What the headlines show.
#[derive(PartialEq)]
pub(super) struct Headlines {
    pub(super) say: Speaker,
    pub(super) answer: Answer,
    pub(super) library: Library,
    pub(super) retry: Callback<()>,
    pub(super) own: Own,
}

/// Both answers, or why there are none yet.
impl Part for Headlines {
    fn key(&self) -> Key {
        "headlines".into()
    }

    fn draw(&self, memory: &mut HookContext) -> Html {
        use_headlines(self).run(memory)
    }
}

#[hook]
fn use_headlines(props: &Headlines) -> Html {
    let likely = use_likely(&props.say, &props.answer, &props.own);
    let inner = props.answer.outcome.as_deref();
    let said = inner.map(|outcome| in_words(&props.say, outcome, &likely));
    let spoken = use_still(&said.as_ref().map(|said| said.join(" ")).unwrap_or_default(), STILL);
    html! {
        <section id={ANSWER} class="answers" tabindex="-1">
            { said.map_or_else(|| waiting(props), |said| both(&props.say, said)) }
            <p class="unseen" role="status">{ spoken }</p>
        </section>
    }
}

/// The sentences of both answers; in the first a few words on how sure it is, where they are known.
pub(super) fn in_words(say: &Speaker, outcome: &Outcome, likely: &str) -> [String; 4] {
    let site = &outcome.site;
    [
        say.site_headline(site, likely),
        say.verdict(site),
        say.rebound_headline(&outcome.demand),
        say.rebound_detail(&outcome.demand),
    ]
}

fn both(say: &Speaker, [site, verdict, rebound, detail]: [String; 4]) -> Html {
    let texts = say.texts();
    html! {
        <>
            { one("site", texts.question_site, site, verdict, "") }
            { one("rebound", texts.question_rebound, rebound, detail, texts.conditional) }
        </>
    }
}

fn one(
    key: &'static str,
    question: &'static str,
    answer: String,
    further: String,
    mind: &'static str,
) -> Html {
    html! {
        <div class="answer">
            <h2 class="question">{ question }</h2>
            <p class="says" data-headline={key}>
                { answer }{ " " }<span class="further">{ further }</span>
            </p>
            if !mind.is_empty() {
                <p class="fine">{ mind }</p>
            }
        </div>
    }
}

/// What stands there as long as the weather does not.
fn waiting(props: &Headlines) -> Html {
    let texts = props.say.texts();
    if props.library != Library::Missing {
        return html! { <p class="waiting" role="status">{ texts.loading_weather }</p> };
    }
    html! {
        <div class="notice warning" role="alert">
            <p>{ texts.weather_failed }</p>
            <button type="button" onclick={props.retry.reform(|_| ())}>{ texts.retry }</button>
        </div>
    }
}
