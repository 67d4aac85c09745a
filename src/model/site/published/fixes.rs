//! What may be put right in the published model, one switch each.

use super::System;

/// One thing that may be put right.
#[derive(Debug)]
pub struct Fix {
    /// Its name: the field of [`Fixes`].
    pub name: &'static str,
    /// A system in which it shows most.
    pub telling: System,
    /// What it changes, in a sentence.
    pub what: &'static str,
    /// Where the right way is from.
    pub reference: &'static str,
    switch: fn(&mut Fixes) -> &mut bool,
}

/// Declares the switches and their table.
macro_rules! fixes {
    ($($name:ident $telling:ident $what:literal $reference:literal;)+) => {
        /// Which errors and simplifications of the published model are put right. By default none:
        /// then the model is the published one.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub struct Fixes {
            $(
                #[doc = $what]
                #[doc = ""]
                #[doc = concat!("Reference: ", $reference)]
                pub $name: bool,
            )+
        }

        /// Every fix, in order: its place is its bit in links, so a new one comes last and none goes.
        pub const FIXES: &[Fix] = &[$(Fix {
            name: stringify!($name),
            telling: System::$telling,
            what: $what,
            reference: $reference,
            switch: |fixes| &mut fixes.$name,
        }),+];
    };
}

fixes! {
    economiser_outputs LargeAir
        "Case 1 reads what its economiser returns in the right order: supply temperature, humidity \
         and enthalpies instead of flags."
        "The return statement of the published function.";
    evaporative_cooling_when_hot LargeAir
        "Case 1 cools hot outdoor air by evaporation as far as the humidity of the supply air \
         allows, instead of closing the economiser at the upper set point."
        "Lei and Masanet 2020, the same system; the earlier policy in the published code of 2022.";
    paid_dehumidification LargeAir
        "Case 1 recirculates cold air that is too humid even for the upper set point, instead of \
         drying it without cost."
        "Conservation of energy: the coil that dries the air takes heat from it.";
    adiabatic_pump LargeAir
        "The pump of the humidifier also moves the water of the adiabatic section of case 1."
        "The same pump equation, on all the water it moves.";
    partial_economiser MidsizeAir
        "Outdoor air between the upper set point and the return air, of fit humidity, takes its \
         share of the heat; the chiller takes the rest."
        "ASHRAE Standard 90.1, integrated economiser control [memory].";
    tower_air_from_water LargeTower
        "The air of the tower follows its circulating water, not the little that evaporates."
        "Definition of the liquid-to-gas ratio; so in Lei and Masanet 2020.";
    tower_heat_complete LargeTower
        "The tower of the waterside economiser evaporates for all its heat, latent heat and \
         compressors included, as its pump already does."
        "Conservation of energy; so in cases 1, 3, 5 and 8.";
    sensible_heat_in_tower LargeTower
        "The tower's air warms as well as moistens: evaporation is what saturated air at the \
         leaving enthalpy holds more than the air that entered."
        "Merkel's enthalpy balance; ASHRAE Handbook HVAC Systems and Equipment, Cooling Towers.";
    modern_drift LargeTower
        "Drift is that of a modern eliminator, 0.005 % of the circulating water."
        "Makers' figures of 0.0005 to 0.005 % [memory].";
    cop_within_data MidsizeAirChiller
        "The regression of the COP is not asked beyond its data: inputs are taken at the edge."
        "The training points of each regression; for 2020, those of the water-cooled chiller.";
    chilled_water_counts MidsizeWaterChiller
        "The COP grows by 2 % for each kelvin by which the chilled water is warmer than 6.7 °C, up \
         to 20 K."
        "A rule of thumb, 1.5 to 3 % per kelvin [memory]; 6.7 °C is the rating point of AHRI \
         Standard 550/590 [memory].";
    load_from_heat LargeTower
        "The part load of the chillers follows the heat of the hour; the sampled load is that of \
         an hour without economiser. Below a quarter a machine is switched off."
        "Definition of part load; a quarter is the least load of the training points.";
    fan_and_pump_heat MidsizeWaterChiller
        "The power of the room's fans and of the chilled-water pump is heat, too."
        "Conservation of energy.";
    losses_outside_room MidsizeWaterChiller
        "The losses of the uninterruptible supply and of distribution arise outside the cooled \
         room."
        "Usual layout with separate electrical rooms; the other extreme of the published model.";
    losses_in_series MidsizeWaterChiller
        "What the uninterruptible supply feeds includes the loss of distribution behind it."
        "A chain in series: 1/(efficiency x (1 - loss)).";
    dry_coil MidsizeWaterChiller
        "A coil as warm as the dew point of the supply air takes up no moisture, so that none need \
         be put back. Direct expansion, whose coil has no published temperature, is left alone."
        "Condensation needs a surface below the dew point.";
    heat_of_vapour MidsizeWaterChiller
        "The water put back is the latent heat over the heat of vaporisation at the temperature of \
         the supply air, not over that near boiling."
        "The model's own regression of the heat of vaporisation.";
    second_law MidsizeTower
        "The water of the coil leaves no warmer than the air that warms it."
        "Second law of thermodynamics.";
    per_dry_air SmallDirect
        "Flow, specific heat and density are per kilogram of dry air throughout."
        "ASHRAE Handbook Fundamentals 2017, chapter 1, eq. 26 and 30.";
    heat_of_water LargeTower
        "One specific heat of water, 4.186 kJ/(kg K), instead of 4.2 in some loops and 4.184 in \
         others."
        "ASHRAE Handbook Fundamentals 2017, chapter 1, eq. 33.";
    threshold_of_the_figure Air2020
        "In 2020 evaporative cooling is used up to 90 % relative humidity, as in the notebook \
         behind the paper's figure, not up to 80 % as in the released tool."
        "The notebook F.1.1 of the published code.";
    own_limits Air2020
        "In 2020 the humidity and dew point limits of the site decide on the economiser, not \
         20 %, 80 % and 15 °C written into the code."
        "The inputs that the paper names.";
    handbook_air Air2020
        "In 2020 humid air is the handbook's: ice below freezing, the thermodynamic wet bulb, and \
         moist densities."
        "ASHRAE Handbook Fundamentals 2017, chapter 1.";
}

impl Fix {
    /// No fix but this.
    #[must_use]
    pub fn alone(&self) -> Fixes {
        let mut fixes = Fixes::default();
        *(self.switch)(&mut fixes) = true;
        fixes
    }
}

impl Fixes {
    /// Every fix.
    #[must_use]
    pub fn all() -> Self {
        let mut fixes = Self::default();
        for fix in FIXES {
            *(fix.switch)(&mut fixes) = true;
        }
        fixes
    }

    /// The fix of this name, switched; false if there is none.
    pub fn set(&mut self, name: &str, on: bool) -> bool {
        let found = FIXES.iter().find(|fix| fix.name == name);
        if let Some(fix) = found {
            *(fix.switch)(self) = on;
        }
        found.is_some()
    }
}
