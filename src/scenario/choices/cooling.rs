//! How the computing is cooled, and how its weather is read.

use crate::scenario::choice::alternatives;

alternatives! {
    /// How the overhead of the site is found.
    System {
        /// You have meters: the average power of the computing and of each overhead, or a year's
        /// energy. Nothing is simulated.
        Metered = "metered", "Meter readings";
        /// Outdoor air cools the hall whenever it can, moistened to cool it further; a
        /// water-cooled chiller with a cooling tower does the rest. Simulated over a year of weather.
        Airside = "airside", "Outdoor air, evaporative, chiller as back-up";
        /// Outdoor air cools the hall where it is neither too humid nor too dry; nothing moistens
        /// it, and chillers do the rest. Usual in colocation.
        AirsideDry = "airside-dry", "Outdoor air, dry, chiller as back-up";
        /// Chilled water, cooled by the water of the towers through a heat exchanger where that is
        /// cold enough, otherwise by water-cooled chillers.
        Waterside = "waterside", "Waterside economiser";
        /// Chilled water from water-cooled chillers with cooling towers, all year.
        WaterChiller = "water-chiller", "Water-cooled chiller";
        /// Chilled water from air-cooled chillers, with or without a coil in the open air that
        /// spares them work in cold weather. Needs no water.
        AirChiller = "air-chiller", "Air-cooled chiller";
        /// Units in the hall whose refrigerant condenses in the open air. Needs no water. Usual in
        /// small rooms.
        DirectExpansion = "dx", "Direct expansion";
        /// Chilled water that dry coolers outdoors cool when it is cold enough; a water-cooled
        /// chiller on the same coolers does the rest. Simulated over a year of weather.
        Dry = "dry", "Dry coolers, chiller as back-up";
        /// Liquid at the servers takes most of the heat, air the rest. Simulated over a year of
        /// weather.
        Liquid = "liquid", "Liquid at the servers";
        /// Chilled water that the sea or a river cools; a chiller helps when it is too warm.
        /// Simulated month by month.
        Sea = "sea", "Sea or river water";
        /// Outdoor air takes the heat through an exchanger, which is wetted on warm days; a
        /// compressor helps. Simulated over a year of weather.
        Indirect = "indirect", "Indirect evaporative";
        /// You know the PUE and the water at several temperatures. A year of weather is laid over
        /// them.
        Curve = "curve", "Own curve";
    }
}

alternatives! {
    /// What takes the chillers' heat away.
    Backup {
        /// Water-cooled chillers with cooling towers.
        Water = "water", "Water-cooled";
        /// Air-cooled chillers: no water, more power.
        Air = "air", "Air-cooled";
    }
}

alternatives! {
    /// Where the liquid takes the heat.
    LiquidKind {
        /// On the hottest chips. Memory, disks and power supplies stay with the air.
        Plate = "plate", "Cold plates";
        /// From the air behind the racks. The servers' own fans move it.
        Door = "door", "Rear doors";
        /// The servers stand in the liquid.
        Bath = "bath", "Immersion";
    }
}

alternatives! {
    /// The warmest building water that the equipment accepts, by class of ASHRAE TC 9.9.
    WaterClass {
        /// 32 °C at most. Dry coolers reach it up to about 24 °C outdoors.
        W32 = "w32", "W32";
        /// 17 °C at most: chillers most of the year.
        W17 = "w17", "W17";
        /// 27 °C at most.
        W27 = "w27", "W27";
        /// 40 °C at most: dry coolers reach it up to about 32 °C outdoors.
        W40 = "w40", "W40";
        /// 45 °C at most: dry coolers reach it up to about 37 °C outdoors.
        W45 = "w45", "W45";
        /// Warmer than 45 °C, or any other temperature: yours to say.
        Own = "own", "W+, own temperature";
    }
}

alternatives! {
    /// How the heat of the liquid leaves the site.
    HeatRejection {
        /// Dry coolers, without any water.
        Dry = "dry", "Dry coolers";
        /// Dry coolers, the air before them wetted on warm days where that is cheaper.
        Adiabatic = "wet", "Dry coolers, adiabatic assist";
        /// Cooling towers.
        Tower = "tower", "Cooling towers";
        /// Dry coolers first; the towers do what is left, and evaporate water for that alone.
        Series = "series", "Dry coolers, then towers";
    }
}

alternatives! {
    /// How dry coolers are helped on warm days.
    CoolerAssist {
        /// The air before them is wetted where that is cheaper.
        Adiabatic = "wet", "Adiabatic assist";
        /// Not at all.
        None = "none", "None";
    }
}

alternatives! {
    /// How the heat that the liquid leaves is taken out of the air.
    ResidualAir {
        /// Chilled water, cooled by the same way out as the liquid and by chillers.
        Water = "water", "Chilled water";
        /// Outdoor air, evaporative cooling and chillers as back-up.
        Outdoor = "air", "Outdoor air";
    }
}

alternatives! {
    /// What helps the air-to-air exchanger.
    IndirectTrim {
        /// Direct expansion, its condenser outdoors.
        Expansion = "dx", "Direct expansion";
        /// Chilled water from water-cooled chillers, and towers.
        Water = "water", "Water-cooled chillers";
        /// Chilled water from air-cooled chillers.
        Air = "air", "Air-cooled chillers";
    }
}

alternatives! {
    /// How chillers go on where the water is warmer than their published curves.
    BeyondCurves {
        /// Each kelvin of warmer water spares the share of the power that it spares where the curve
        /// ends, and never more than a perfect machine's. Machines with wider curves keep that.
        Edge = "edge", "As at their end";
        /// Each kelvin spares what it spares a perfect machine (Carnot): up to 3.5% more than the
        /// curves of real machines.
        Ideal = "ideal", "As a perfect machine";
    }
}

alternatives! {
    /// By what the year of the library is read: each of its cells is the mean of like hours.
    Cells {
        /// Each as two points, as far apart as its hours: by the means beside it, and by the spread of the
        /// humidity in some 20 real years.
        Spread = "spread", "Cell means and their spread";
        /// Each as one point. Outdoor air without wetting then needs chillers too seldom, by up to 0.01 of the PUE.
        Means = "means", "Cell means alone";
    }
}

alternatives! {
    /// What the visitor's own curve is drawn against.
    CurveAgainst {
        /// The outdoor wet bulb: towers and evaporative cooling follow it.
        Wet = "wet", "Wet bulb";
        /// The outdoor temperature: dry coolers and air-cooled chillers follow it.
        Dry = "dry", "Dry bulb";
    }
}

alternatives! {
    /// What the equipment accepts at its air inlets: class of ASHRAE TC 9.9, 2021.
    AirClass {
        /// Dew points and relative humidity are yours to say, any temperature of the supply air is
        /// taken.
        Own = "own", "Own limits";
        /// For all classes but H1: 18 to 27 °C, dew point -9 to 15 °C, at most 60%.
        Recommended = "rec", "Recommended";
        /// 15 to 32 °C, dew point -12 to 17 °C, 8 to 80%; a kelvin less for each 300 m above 900 m.
        A1 = "a1", "A1";
        /// 10 to 35 °C, dew point -12 to 21 °C, 8 to 80%; a kelvin less for each 300 m above 900 m.
        A2 = "a2", "A2";
        /// 5 to 40 °C, dew point -12 to 24 °C, 8 to 85%; a kelvin less for each 175 m above 900 m.
        A3 = "a3", "A3";
        /// 5 to 45 °C, dew point -12 to 24 °C, 8 to 90%; a kelvin less for each 125 m above 900 m.
        A4 = "a4", "A4";
        /// Dense equipment, from memory: 5 to 25 °C, dew point -12 to 17 °C, 8 to 80%; a kelvin less
        /// for each 500 m above 900 m.
        H1 = "h1", "H1";
    }
}

alternatives! {
    /// Whether servers draw more at warm inlets: for each kelvin above 23 °C.
    ServerFans {
        /// The IT load is as typed at any inlet.
        Ignored = "no", "Not counted";
        /// The lower end of what Coroamă (arXiv:2509.26163, 2025) measured in two halls between 23 and
        /// 30 °C. The IT load is then that at 23 °C.
        Least = "low", "0.35% a kelvin";
        /// The upper end of what he measured. The IT load is then that at 23 °C.
        Most = "high", "0.5% a kelvin";
    }
}
