//! What a key of a link is about.

use super::SECOND;
use crate::scenario::{Choice, Parameter};

/// Marks that other programs hang on to addresses. They say nothing about the scenario.
const TRACKING: &[&str] = &[
    "appinstall",
    "clicktime",
    "dclid",
    "enterid",
    "fbclid",
    "from",
    "gclid",
    "igshid",
    "isappinstalled",
    "mc_cid",
    "mc_eid",
    "msclkid",
    "nsukey",
    "ref",
    "scene",
    "share_from",
    "spm",
    "srcid",
    "twclid",
    "wechat_redirect",
    "weixin_from",
    "yclid",
];

/// What the key of a pair is about.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Topic {
    Grammar,
    Checksum,
    Preset,
    Name,
    WeatherPlace,
    WeatherFile,
    View,
    Language,
    Parameter(&'static Parameter),
    Choice(&'static Choice),
    Tracking,
    Unknown,
}

pub(super) fn topic(key: &str) -> Topic {
    let second = key.strip_prefix(SECOND);
    let inner = second.unwrap_or(key);
    match inner {
        // These are of the link as a whole.
        "v" | "c" | "view" | "lang" if second.is_some() => Topic::Unknown,
        "v" => Topic::Grammar,
        "c" => Topic::Checksum,
        "p" => Topic::Preset,
        "name" => Topic::Name,
        "wfn" => Topic::WeatherPlace,
        "wf" => Topic::WeatherFile,
        "view" => Topic::View,
        "lang" => Topic::Language,
        _ if inner.starts_with("utm_") || TRACKING.contains(&inner) => Topic::Tracking,
        _ => Parameter::find_link(inner)
            .map(Topic::Parameter)
            .or_else(|| Choice::find_link(inner).map(Topic::Choice))
            .unwrap_or(Topic::Unknown),
    }
}
