//! The headings under which energy and water are booked.

/// Declares headings in their order.
macro_rules! headings {
    ($(#[$doc:meta])* $Name:ident { $($(#[$row:meta])* $Row:ident $key:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $Name { $($(#[$row])* $Row),+ }

        impl $Name {
            /// Every heading, in order.
            pub const ALL: &'static [Self] = &[$(Self::$Row),+];
            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// Its key in tables and files.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$Row => $key),+ }
            }

            /// Its place in arrays.
            #[must_use]
            pub const fn index(self) -> usize {
                self as usize
            }
        }
    };
}

headings! {
    /// What a site spends electricity on, beside the IT equipment; other energy is counted as the
    /// electricity that it weighs.
    Component {
        /// Loss of the incoming transformer and switchgear.
        Transformer "transformer",
        /// Loss of the uninterruptible power supply.
        Ups "ups",
        /// Loss of distribution units, panels and cables.
        Distribution "distribution",
        /// The power chain where one meter shows it as a whole.
        PowerChain "power_chain",
        /// Lights.
        Lighting "lighting",
        /// Fans that move air through the room.
        Fans "fans",
        /// Compressors; of air-cooled machines with the fans of their condensers.
        Chiller "chiller",
        /// Pumps between coil and chiller, and through the heat exchanger of an economiser.
        ChilledWaterPumps "chilled_water_pumps",
        /// Pumps between chiller and tower.
        CondenserPumps "condenser_pumps",
        /// Fans of the towers.
        TowerFans "tower_fans",
        /// Pumps that wet the air.
        EvaporativePumps "evaporative_pumps",
        /// Fans of a coil in the open air that spares the compressors work.
        FreeCoolingFans "free_cooling_fans",
        /// Pumps that move refrigerant in place of compressors.
        RefrigerantPumps "refrigerant_pumps",
        /// Cooling where one meter shows it as a whole.
        Cooling "cooling",
        /// Metered, but under no heading.
        NotItemised "not_itemised",
        /// Fans of the dry coolers.
        DryCoolerFans "dry_cooler_fans",
        /// Fans that move outdoor air past the room's air and do not mix it in.
        ScavengerFans "scavenger_fans",
        /// Pumps of the liquid at the servers.
        CoolantPumps "coolant_pumps",
        /// Heaters that keep the basins of idle towers free of ice.
        BasinHeaters "basin_heaters",
        /// Heaters of standby generators, offices, security: the same all year.
        FixedLoads "fixed_loads",
        /// Pumps that bring water from the sea or a river.
        SeaPumps "sea_pumps",
        /// Fuel that a meter shows, by its weight. What is not electricity comes last.
        Fuel "weighted_fuel",
        /// Chilled water, hot water and steam bought from a network, by their weight.
        District "weighted_district",
    }
}

headings! {
    /// What a site uses water for.
    WaterUse {
        /// Evaporated to cool the air of the room.
        EvaporativeCooling "evaporative_cooling",
        /// Evaporated because the air is too dry.
        Humidification "humidification",
        /// Drained from the wetted media to keep the salt down.
        Bleed "bleed",
        /// Evaporated in the towers.
        TowerEvaporation "tower_evaporation",
        /// Droplets lost from the towers.
        Drift "drift",
        /// Drained from the towers to keep the salt down.
        BlowDown "blow_down",
        /// Metered, but under no heading.
        NotItemised "not_itemised",
    }
}

headings! {
    /// How a site is cooled in an hour.
    Mode {
        /// Outdoor air, mixed with return air to the set point; moistened if too dry.
        OutdoorAir "outdoor_air",
        /// Outdoor air alone, cooled by evaporating water into it.
        Evaporative "evaporative",
        /// Outdoor air alone, the chillers doing the rest.
        DryTrim "dry_trim",
        /// Outdoor air alone, moistened, the chillers doing the rest.
        WetTrim "wet_trim",
        /// Air of the room, the compressors doing it all.
        Recirculation "recirculation",
        /// Air of the room, the outdoor air cooling water or refrigerant without compressors.
        FreeCooling "free_cooling",
        /// Air of the room, the outdoor air sparing the compressors a part.
        PartlyFree "partly_free",
        /// Not known: the figures come from meters.
        Metered "metered",
        /// Outdoor air cools water or the room's air without compressors, wetted pads or plates
        /// helping.
        WettedFree "wetted_free",
        /// Not known: the figures come from a curve.
        OwnCurve "own_curve",
    }
}

headings! {
    /// What the visitor should know of a year beside its figures.
    Caution {
        /// Temperatures lay outside the curves of the compressors.
        CurveClamped "curve_clamped",
        /// There was more heat than the chillers can take.
        ChillersOverloaded "chillers_overloaded",
        /// The coil was colder than the dew point of the room: water would condense on it.
        Condensation "condensation",
        /// Coolers at full speed did not hold the water at its set point.
        RejectionOverloaded "rejection_overloaded",
        /// The weather lay beyond the points of the visitor's curve.
        BeyondCurve "beyond_curve",
    }
}

/// What a component belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subsystem {
    /// From the grid to the servers.
    Power,
    /// From the servers to the open air, the fans of the room included.
    Cooling,
    /// Lights, and what is under no heading.
    Other,
}

impl Component {
    /// What it belongs to.
    #[must_use]
    pub const fn subsystem(self) -> Subsystem {
        match self {
            Self::Transformer | Self::Ups | Self::Distribution | Self::PowerChain => {
                Subsystem::Power
            }
            Self::Lighting | Self::FixedLoads | Self::Fuel | Self::NotItemised => Subsystem::Other,
            Self::Fans
            | Self::Chiller
            | Self::ChilledWaterPumps
            | Self::CondenserPumps
            | Self::TowerFans
            | Self::EvaporativePumps
            | Self::FreeCoolingFans
            | Self::RefrigerantPumps
            | Self::DryCoolerFans
            | Self::ScavengerFans
            | Self::CoolantPumps
            | Self::SeaPumps
            | Self::BasinHeaters
            | Self::District
            | Self::Cooling => Subsystem::Cooling,
        }
    }
}
