//! When the site began, its power, and what is published about sites like it.

use crate::scenario::choice::alternatives;

alternatives! {
    /// When the site began to work: rules ask more of new sites.
    Start {
        /// Rules for new sites do not bind it.
        Before2022 = "old", "Before 2022";
        /// China's ministries asked for less of new large sites and of those at the hubs from 2022.
        Since2022 = "2022", "2022 to July 2024";
        /// After China's action plan of July 2024, before the second step of Germany's law.
        Since2024 = "2024", "July 2024 to June 2026";
        /// Germany asks more of sites from July 2026.
        Since2026 = "2026", "From July 2026";
    }
}

alternatives! {
    /// Whether a part is there.
    Part {
        /// It is left out.
        Without = "no", "Without";
        /// It is there.
        With = "yes", "With";
    }
}

alternatives! {
    /// How many more units of the power chain stand ready than the load needs.
    Redundancy {
        /// As many units as the load needs.
        Needed = "n", "N";
        /// One unit more than the load needs; four units are taken to carry it.
        OneMore = "n1", "N+1";
        /// Two full sets, each at half its load.
        Double = "2n", "2N";
    }
}

alternatives! {
    /// How the load of the computing goes over the day. The average stays.
    DayCurve {
        /// The same day and night: training, and halls that are kept full.
        Flat = "flat", "Flat";
        /// Highest around 14 h local time, lowest at night: offices and their services. A cosine.
        Office = "office", "Highest in the afternoon";
        /// Highest around 20 h local time: what people ask for at home. A cosine.
        Evening = "evening", "Highest in the evening";
    }
}

alternatives! {
    /// The uninterruptible supply.
    UpsKind {
        /// Mains to direct current and back again, all the time. Its losses are yours to type;
        /// they start as those of modern units.
        Double = "double", "Double conversion";
        /// Of about 2005, with transformers: 4% at no load, 5% with the load. Typical table of APC white
        /// paper 113, from memory.
        Old = "old", "Double conversion, old";
        /// Delta conversion of 1,000 kVA: 0.56% at no load, 2.40% with the load, from 88.0% and 97.1%
        /// in the lowest and the highest tenth of the load (DC Pro manual, 2014, read in a summary).
        Interactive = "li", "Line-interactive";
        /// The mains feed the load, and the inverter takes over when they fail: 0.34% at no load,
        /// 0.67% with the load, from the 98 to 99% of data sheets; a judgement. It protects less: few
        /// operators use it.
        Eco = "eco", "Eco mode";
        /// Rectifiers that feed direct current, with batteries beside them: one conversion instead of
        /// two, so half of the losses of modern double conversion; a judgement.
        Rectifier = "dc", "Rectifiers (direct current)";
        /// No supply of the building's own: batteries stand in the racks, or nothing does.
        None = "none", "None";
    }
}

alternatives! {
    /// How power comes to the racks.
    DistributionKind {
        /// The losses are yours to type.
        Own = "own", "Own losses";
        /// Units with transformers, 480 to 208 V: 1.5% at no load, 2.5% with the square of the load,
        /// cables counted. Typical table of APC white paper 113, from memory.
        Units = "pdu", "Units with transformers";
        /// 415/240 V without transformers: 1% with the square of the load, the cables of that table.
        Busway = "bus", "Busway, 415/240 V";
        /// Two conductors in place of three: 0.54 times the loss of a busway as thick. Choose rectifiers
        /// as the UPS; what the servers' power supplies save lies behind the IT meter.
        Direct = "dc", "800 V direct current";
    }
}

alternatives! {
    /// The size of a site, as published ranges go by it.
    SizeClass {
        /// By the power of the computing: from 5 MW on large, from 0.25 MW on midsize.
        ByPower = "auto", "By its power";
        /// Up to 1,000 square feet.
        Small = "small", "Small, a server room";
        /// 1,000 to 20,000 square feet.
        Midsize = "mid", "Midsize and colocation";
        /// Above 20,000 square feet.
        Large = "large", "Large and hyperscale";
    }
}

alternatives! {
    /// A case of the published model.
    PublishedCase {
        /// The case nearest to the cooling system of the form, and to its size.
        Nearest = "nearest", "The nearest";
        /// Outdoor air with humidification; a water-cooled chiller and a tower behind it.
        LargeAir = "c1", "Case 1: large, outdoor air, moistened";
        /// The water of the tower in place of the chiller when it is cold enough.
        LargeTower = "c2", "Case 2: large, waterside economiser";
        /// Outdoor air; a water-cooled chiller and a tower behind it.
        MidsizeAir = "c3", "Case 3: midsize, outdoor air";
        /// The water of the tower in place of the chiller when it is cold enough.
        MidsizeTower = "c4", "Case 4: midsize, waterside economiser";
        /// A water-cooled chiller and a tower, all year.
        MidsizeWaterChiller = "c5", "Case 5: midsize, water-cooled chiller";
        /// Outdoor air; an air-cooled chiller behind it.
        MidsizeAirAirChiller = "c6", "Case 6: midsize, outdoor air, air-cooled chiller";
        /// An air-cooled chiller, all year.
        MidsizeAirChiller = "c7", "Case 7: midsize, air-cooled chiller";
        /// A water-cooled chiller and a tower, all year.
        SmallWaterChiller = "c8", "Case 8: small, water-cooled chiller";
        /// An air-cooled chiller, all year.
        SmallAirChiller = "c9", "Case 9: small, air-cooled chiller";
        /// Units in the room whose refrigerant condenses in the open air.
        SmallDirect = "c10", "Case 10: small, direct expansion";
        /// The system of 2020 with outdoor air; it has no WUE.
        Air2020 = "ae", "2020: outdoor air, evaporative";
        /// The system of 2020 with the water of a tower; it has no WUE.
        Tower2020 = "wec", "2020: waterside economiser";
    }
}
