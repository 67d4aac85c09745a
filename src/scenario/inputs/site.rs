//! The computing, and what its meters say.

use crate::scenario::parameter::parameters;
use crate::units::{CUBIC_METRE_A_YEAR, KILOWATT, PERCENT, PLAIN, Power, Ratio, Share, VolumeFlow};

parameters! {
    /// The computing, and what its meters say.
    Site of site;

    /// Average power drawn by the computers, storage and network over the year, at their own
    /// input. A yearly reading may be typed as well, such as 8760000 kWh/yr.
    it_power: Power = 10000.0 [KILOWATT], 1.0..=100_000_000.0, log,
        label "IT load", link "it", source "visitor", in Load;

    /// Average loss of transformers, uninterruptible power supplies (UPS) and distribution: what
    /// enters the power chain less what leaves it.
    metered_power_chain: Power = 0.0 [KILOWATT], 0.0..=100_000_000.0, typed,
        label "Power chain", link "mpc", source "visitor", in Load,
        when |scenario| scenario.is_metered();

    /// Average power of chillers, towers, pumps and dry coolers.
    metered_cooling: Power = 0.0 [KILOWATT], 0.0..=100_000_000.0, typed,
        label "Cooling plant", link "mco", source "visitor", in Load,
        when |scenario| scenario.is_metered();

    /// Average power of the fans that move the air through the hall.
    metered_fans: Power = 0.0 [KILOWATT], 0.0..=100_000_000.0, typed,
        label "Fans", link "mfa", source "visitor", in Load,
        when |scenario| scenario.is_metered();

    /// Average power of lighting, offices, security and other fixed loads.
    metered_lighting: Power = 0.0 [KILOWATT], 0.0..=100_000_000.0, typed,
        label "Lighting and offices", link "mli", source "visitor", in Load,
        when |scenario| scenario.is_metered();

    /// Average overhead that nobody has split up. Use this alone when all you know is the PUE.
    metered_rest: Power = 4600.0 [KILOWATT], 0.0..=100_000_000.0, typed,
        label "Overhead, not itemised", link "mre", source "visitor", in Load,
        when |scenario| scenario.is_metered();

    /// Average heat of the gas or fuel oil that the site burns; a yearly reading such as 500 MWh/yr may
    /// be typed too. Leave out fuel of generators whose electricity is metered above. In the PUE 1 kWh
    /// of it counts as 0.35 kWh of electricity (source energy). Electricity, carbon and cost leave it
    /// out.
    metered_fuel: Power = 0.0 [KILOWATT], 0.0..=100_000_000.0, typed,
        label "Fuel", link "mfu", source "wp49", in Load,
        when |scenario| scenario.is_metered();

    /// Average cold and heat that the site takes from a network as chilled water, hot water or
    /// steam. In the PUE 1 kWh of it counts as 0.4 kWh of electricity (source energy), among the
    /// cooling. Electricity, carbon and cost leave it out.
    metered_district: Power = 0.0 [KILOWATT], 0.0..=100_000_000.0, typed,
        label "District energy", link "mdi", source "wp49", in Load,
        when |scenario| scenario.is_metered();

    /// Water that the site takes in a year for cooling and humidification.
    metered_water: VolumeFlow = 0.0 [CUBIC_METRE_A_YEAR], 0.0..=1_000_000_000.0, typed,
        label "Water", link "mwa", source "visitor", in Load,
        when |scenario| scenario.is_metered();

    /// Heat that leaves the site for somebody's use, as a share of all the site's energy. It
    /// does not lower the PUE; it lowers the energy reuse effectiveness (ERE).
    reused_heat: Share = 0.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Heat reused", link "reuse", source "visitor", in Load,
        when |scenario| !scenario.cools_liquid();

    /// The PUE to compare with. China's action plan of July 2024 asks for an average below 1.5 by
    /// the end of 2025.
    target_pue: Ratio = 1.5 [PLAIN], 1.0..=3.0, step 0.01,
        label "Target PUE", link "aim", source "ndrc-2024", in Load;
}
