//! The description of one numeric input, from which form, link, file and documents are made.

use super::Scenario;
use super::sources::Source;
use crate::units::Within;

/// The room of the form in which an input stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// The computing, and what its meters say.
    Load,
    /// The power chain.
    Power,
    /// Cooling and climate.
    Cooling,
    /// Grid, water and prices.
    Place,
    /// The efficiency gain.
    Gain,
    /// How demand responds.
    Response,
    /// Training.
    Training,
    /// What the direct effect leaves out.
    Beyond,
    /// What happened.
    Past,
    /// The years to come.
    Future,
    /// The uses of AI, one by one.
    Segments,
    /// Computing that moves from east to west.
    Moving,
    /// A country of the visitor's own.
    Nation,
    /// Power plants for the electricity that is added.
    Plants,
    /// The published model.
    Published,
    /// How sure the figures of the site are.
    Sure,
}

impl Group {
    /// Every group, in the order of the form.
    pub const ALL: &[Self] = &[
        Self::Load,
        Self::Power,
        Self::Cooling,
        Self::Place,
        Self::Gain,
        Self::Response,
        Self::Training,
        Self::Beyond,
        Self::Past,
        Self::Future,
        Self::Segments,
        Self::Moving,
        Self::Nation,
        Self::Plants,
        Self::Published,
        Self::Sure,
    ];
}

/// How a slider walks through the range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scale {
    /// In equal steps of this size.
    Step(f64),
    /// In equal ratios, for ranges that span decades.
    Logarithmic,
    /// Not at all: a reading to be typed.
    Typed,
}

/// One numeric input: what it is called, what it measures, and which values it takes.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// The name of the field, in files and translations.
    pub key: &'static str,
    /// The name in links: 1 to 6 letters. Never reused, never renamed.
    pub link: &'static str,
    /// The English label.
    pub label: &'static str,
    /// The English help text: the doc comment of the row.
    pub help: &'static str,
    /// The symbol of the unit in which the visitor types.
    pub unit: &'static str,
    /// The other units that may be typed after a number, each with its size.
    pub units: &'static [(&'static str, f64)],
    /// The smallest and largest allowed values, in that unit.
    pub range: (f64, f64),
    /// The value of a fresh scenario, in that unit.
    pub default: f64,
    /// How a slider walks through the range.
    pub scale: Scale,
    /// Where the default and the range come from.
    pub source: &'static str,
    /// Where it stands in the form.
    pub group: Group,
    /// The room that holds it, and its place there.
    pub(super) room: &'static Room,
    pub(super) place: usize,
}

/// A room of inputs: values side by side.
#[derive(Debug)]
pub(super) struct Room {
    /// When each of them matters.
    pub(super) shown: &'static [fn(&Scenario) -> bool],
    pub(super) values: fn(&Scenario) -> &[f64],
    pub(super) values_mut: fn(&mut Scenario) -> &mut [f64],
}

impl Room {
    /// The values of a fresh scenario.
    pub(super) fn defaults<const COUNT: usize>(&'static self) -> [f64; COUNT] {
        let mut values = [0.0; COUNT];
        let own = super::parameters().filter(|one| std::ptr::eq(one.room, self));
        for (value, parameter) in values.iter_mut().zip(own) {
            *value = parameter.default;
        }
        values
    }
}

impl Parameter {
    /// The parameter with this key.
    #[must_use]
    pub fn find(key: &str) -> Option<&'static Self> {
        super::parameters().find(|parameter| parameter.key == key)
    }

    /// The parameter with this name in links.
    #[must_use]
    pub fn find_link(link: &str) -> Option<&'static Self> {
        super::parameters().find(|parameter| parameter.link == link)
    }

    /// Reads this input, in its own unit.
    #[must_use]
    pub fn get(&self, scenario: &Scenario) -> f64 {
        (self.room.values)(scenario).get(self.place).copied().unwrap_or_default()
    }

    /// Writes this input, in its own unit, moved to the nearest end of its range when outside.
    /// A value that is no number leaves it unchanged.
    pub fn set(&self, scenario: &mut Scenario, value: f64) {
        let place = (self.room.values_mut)(scenario).get_mut(self.place);
        if let Some(place) = place.filter(|_| !value.is_nan()) {
            // Adding zero turns the negative zero into the ordinary one.
            *place = value.within(self.range.0, self.range.1) + 0.0;
        }
    }

    /// Whether this input plays a part in the scenario at all.
    #[must_use]
    pub fn matters(&self, scenario: &Scenario) -> bool {
        self.room.shown.get(self.place).is_some_and(|shown| shown(scenario))
    }

    /// Whether a value lies in the range.
    #[must_use]
    pub fn allows(&self, value: f64) -> bool {
        (self.range.0..=self.range.1).contains(&value)
    }

    /// The source of the default.
    #[must_use]
    pub fn citation(&self) -> &'static Source {
        Source::find(self.source)
    }
}

impl PartialEq for Parameter {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

/// Declares one room of inputs: each row makes a field, its default, its reader and its
/// [`Parameter`].
macro_rules! parameters {
    (
        $(#[$room_doc:meta])*
        $Room:ident of $room:ident $(, when $room_shown:expr)?;
        $(
            $(#[doc = $help:literal])+
            $key:ident: $Quantity:ty = $default:literal [$unit:expr], $min:literal..=$max:literal,
                $scale:ident $($step:literal)?, label $label:literal, link $link:literal,
                source $source:literal, in $group:ident $(, when $shown:expr)?;
        )+
    ) => {
        $(#[$room_doc])*
        ///
        /// Each is kept as typed, in the unit of its row, so that forms and links give back the
        /// very same digits; the methods give it as a quantity.
        #[derive(Debug, Clone, PartialEq)]
        pub struct $Room([f64; COUNT]);

        /// The places of the values.
        #[expect(non_camel_case_types, reason = "each has the name of its input")]
        enum At { $( $key, )+ }

        /// How many there are.
        const COUNT: usize = [$( At::$key ),+].len();

        impl Default for $Room {
            fn default() -> Self {
                if crate::scenario::explained::IS_PAGE {
                    Self(ROOM.defaults())
                } else {
                    Self([$( $default ),+])
                }
            }
        }

        impl $Room {$(
            $(#[doc = $help])+
            #[must_use]
            pub fn $key(&self) -> $Quantity {
                self.0[At::$key as usize] * $unit
            }
        )+}

        /// When a row of this room matters, unless it says so itself.
        const SHOWN: fn(&crate::scenario::Scenario) -> bool =
            crate::scenario::parameter::shown!($($room_shown)? ; |_| true);

        /// The room.
        pub(super) static ROOM: crate::scenario::parameter::Room =
            crate::scenario::parameter::Room {
                shown: &[$( crate::scenario::parameter::shown!($($shown)? ; SHOWN), )+],
                values: |scenario| &scenario.$room.0,
                values_mut: |scenario| &mut scenario.$room.0,
            };

        /// The rows of this room, in the order of the form.
        pub(super) static TABLE: &[crate::scenario::Parameter] = &[$(
            crate::scenario::Parameter {
                key: stringify!($key),
                link: $link,
                label: $label,
                help: crate::scenario::explained::explained!(concat!($($help),+).trim_ascii()),
                unit: $unit.symbol,
                units: <$Quantity as crate::units::Quantity>::UNITS,
                range: ($min, $max),
                default: $default,
                scale: crate::scenario::parameter::scale!($scale $($step)?),
                source: $source,
                group: crate::scenario::parameter::Group::$group,
                room: &ROOM,
                place: At::$key as usize,
            },
        )+];
    };
}

/// The scale of a row: `step 0.1`, `log` or `typed`.
macro_rules! scale {
    (step $step:literal) => {
        crate::scenario::parameter::Scale::Step($step)
    };
    (log) => {
        crate::scenario::parameter::Scale::Logarithmic
    };
    (typed) => {
        crate::scenario::parameter::Scale::Typed
    };
}

/// A condition, or another in its place if there is none.
macro_rules! shown {
    (; $otherwise:expr) => {
        $otherwise
    };
    ($shown:expr ; $otherwise:expr) => {
        $shown
    };
}

pub(super) use {parameters, scale, shown};
