//! Losses of usual machines, for a site whose data sheets are not at hand.

use super::Loss;
use crate::units::PERCENT;

impl Loss {
    /// Nothing is lost.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// No-load, proportional and square-law loss in per cent of the rating.
    fn of_percent([no_load, proportional, square_law]: [f64; 3]) -> Self {
        Self {
            no_load: no_load * PERCENT,
            proportional: proportional * PERCENT,
            square_law: square_law * PERCENT,
        }
    }

    /// Uninterruptible supply of double conversion, with transformers, of about 2005: 4, 5 and 0 %;
    /// 91.7 % at full load. Typical table of APC white paper 113 \[memory\].
    #[must_use]
    pub fn old_double_conversion() -> Self {
        Self::of_percent([4.0, 5.0, 0.0])
    }

    /// Line-interactive supply: delta conversion, 1,000 kVA.
    ///
    /// The DC Pro manual (US Department of Energy, v3.0, 2014) gives 88.0 % in the lowest tenth of
    /// the load and 97.1 % in the highest. Taken at the middle of each, 5 and 95 %, a no-load and a
    /// proportional term follow; a third cannot be told from two points.
    #[must_use]
    pub fn line_interactive() -> Self {
        Self::of_percent([0.562, 2.395, 0.0])
    }

    /// Double conversion that stands by while the mains feed the load (eco mode): data sheets say
    /// 98 to 99 %. The higher is taken at full load, the lower at a quarter of it: judgement.
    #[must_use]
    pub fn eco_mode() -> Self {
        Self::of_percent([0.344, 0.666, 0.0])
    }

    /// Rectifiers that feed direct current: one conversion where double conversion has two. Half of
    /// what modern double conversion loses (1, 2 and 1 %): judgement; 98.0 % at full load.
    #[must_use]
    pub fn rectifier() -> Self {
        Self::of_percent([0.5, 1.0, 0.5])
    }

    /// Distribution units with transformers (480 to 208 V) and their cables: 1.5, 0 and 1.5 %, and
    /// 0, 0 and 1 %. Typical table of APC white paper 113 \[memory\].
    #[must_use]
    pub fn transformer_units() -> Self {
        Self::of_percent([1.5, 0.0, 2.5])
    }

    /// Busway at the voltage of the servers, 415/240 V: no transformers, the cables of the same
    /// table.
    #[must_use]
    pub fn busway() -> Self {
        Self::of_percent([0.0, 0.0, 1.0])
    }

    /// Direct current of 800 V over conductors as thick as those of the busway.
    ///
    /// Loss of `n` conductors of resistance `R` that carry `P`: three at 415 V between phases
    /// `P² R / 415²`, two at 800 V `2 P² R / 800²`: 0.54 times as much.
    #[must_use]
    pub fn direct_current() -> Self {
        const THREE_PHASES: f64 = 415.0;
        const DIRECT: f64 = 800.0;
        let part = 2.0 * (THREE_PHASES / DIRECT) * (THREE_PHASES / DIRECT);
        let Self { square_law, .. } = Self::busway();
        Self { square_law: square_law * part, ..Self::none() }
    }
}
