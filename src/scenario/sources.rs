//! The references, cited by key from the tables and the presets.

use std::sync::OnceLock;

use super::explained::{IS_PAGE, explained};

/// How well a figure is known to come from where it is said to come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The source, or a faithful copy of it, was read.
    Verified,
    /// A summary by somebody else was read.
    Secondary,
    /// Recalled, and not yet read in a source.
    Memory,
    /// Worked out from other figures, or a matter of judgement; the citation says how.
    Judgement,
    /// For the visitor to say: there is no right value.
    Visitor,
}

impl Standing {
    /// Every one, in this order.
    pub const ALL: &[Self] =
        &[Self::Verified, Self::Secondary, Self::Memory, Self::Judgement, Self::Visitor];
}

/// A reference.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The name by which tables and presets cite it.
    pub key: &'static str,
    /// Author, title, year, and what was taken from it.
    pub citation: &'static str,
    /// How well that is known.
    pub standing: Standing,
}

/// What the page has read.
static LEARNT: OnceLock<Vec<Source>> = OnceLock::new();

/// Every reference; none in the page before they are read.
pub(crate) fn all() -> &'static [Source] {
    if IS_PAGE { LEARNT.get().map_or(&[], Vec::as_slice) } else { SOURCES }
}

/// Takes in the references; those that were there first stay.
pub(crate) fn learn(lines: &[&'static str]) {
    LEARNT.get_or_init(|| lines.iter().filter_map(|line| read(line)).collect());
}

fn read(line: &'static str) -> Option<Source> {
    let (key, place) = line.split_once('\t')?;
    let standing = *Standing::ALL.get(place.parse::<usize>().ok()?)?;
    Some(Source { key, citation: "", standing })
}

/// The references as text, for the page: a line each, with the key and the standing.
pub(crate) fn written() -> String {
    let lines: Vec<_> =
        SOURCES.iter().map(|one| format!("{}\t{}\n", one.key, one.standing as usize)).collect();
    lines.concat()
}

macro_rules! sources {
    ($($key:literal $standing:ident $citation:literal;)+) => {
        /// Every reference.
        pub static SOURCES: &[Source] = &[$(
            Source { key: $key, citation: explained!($citation), standing: Standing::$standing },
        )+];
    };
}

impl Source {
    /// The reference with this key; the first one, which says so, if there is none. A test keeps
    /// every key known.
    #[must_use]
    pub fn find(key: &str) -> &'static Self {
        all().iter().find(|source| source.key == key).unwrap_or(&all()[0])
    }
}

sources! {
    "visitor" Visitor "Yours to say: a round figure to start from.";
    "article" Visitor "The newspaper's question of February 2025: AI just became ten times more efficient; is that solving the energy crisis?";
    "ndrc-2024" Verified "NDRC, MIIT, NEA and National Data Administration: Special action plan for green and low-carbon development of data centres, 23 July 2024 (Xinhua): average PUE below 1.5 by the end of 2025.";
    "caict-2024" Secondary "China Academy of Information and Communications Technology: average PUE of China's data centres 1.52 (2022), 1.48 (2023), 1.46 (2024).";
    "uptime-2025" Verified "Uptime Institute: Global Data Center Survey 2025: average PUE of 1.54, weighted, 681 answers; 1.56 in 2024.";
    "mee-2022" Verified "Ministry of Ecology and Environment and National Bureau of Statistics: carbon dioxide of electricity 2022, announced 20 December 2024: China 0.5366 kg/kWh.";
    "mee-2023" Secondary "Ministry of Ecology and Environment and National Bureau of Statistics: Announcement 2025 No. 47, carbon dioxide of electricity by province 2023 (through codecarbon 3.3.2).";
    "ember-2024" Verified "Ember: life-cycle carbon intensity of electricity 2024 (through the co2.js data of the Green Web Foundation, 0.19.0): world 473, China 557.5, United States 383.6 g/kWh.";
    "reig-2020" Secondary "Reig et al., World Resources Institute 2020: water consumed by electricity generation (through EcoLogits 0.11.3): China 6.01, United States 3.13 L/kWh.";
    "lbnl-2024" Secondary "Shehabi et al., Lawrence Berkeley National Laboratory: 2024 United States Data Center Energy Usage Report: indirect water 4.52 L/kWh; PUE and WUE by type of space.";
    "prices-memory" Memory "Indicative prices of large business customers 2023 to 2024: type your own.";
    "ft-2025" Secondary "Financial Times, November 2025 (through Greenergy Daily): subsidised electricity for data centres in Gansu, Guizhou and Inner Mongolia, about 0.4 CNY (5.6 US cents) a kWh.";
    "ndrc-2021" Memory "NDRC replies on the hub nodes, December 2021 and February 2022: PUE at most 1.20 in western hubs, 1.25 in eastern ones.";
    "iea-2025" Verified "International Energy Agency: Energy and AI, April 2025, annex: PUE of 2024 by type: hyperscale 1.14, colocation 1.53, enterprise 1.92; China 1.50.";
    "iea-load" Verified "International Energy Agency: Energy and AI, April 2025, annex: data centres of 2024 load their connections to 49 % on average (416 TWh from 97 GW).";
    "judgement-plants" Judgement "Judgement: data centres run day and night; their highest load is not far above the average.";
    "nerc-memory" Memory "North American Electric Reliability Corporation: reference reserve margin of 15 %.";
    "plants-known" Secondary "What plants did, country by country, and losses of grids: the study Power plants names each figure, its year and how well it is known (EIA for the United States; China, the European Union and the world's average from memory).";
    "judgement-value" Judgement "Judgement: 8 % a year is near what power producers pay for capital; nobody knows how much of their value rested on growth.";
    "dc-pro" Secondary "US Department of Energy, DC Pro manual v3.0, 2014, worked example (climate 3C, air-cooled chiller, 45 °F water): IT 69.99 %, lighting 0.07 %, distribution 6.62 %, fans 11.51 %, cooling 11.81 % of the energy: PUE 1.43.";
    "wp49" Secondary "The Green Grid, white paper 49, PUE: a comprehensive examination of the metric (through notes by others): source energy of other forms over that of electricity: gas and fuel oil 0.35; chilled water, hot water and steam from a network 0.4. The default is none.";
    "nrel-esif" Secondary "National Renewable Energy Laboratory: Energy Systems Integration Facility, September 2016 to August 2017: warm-water cold plates, 888 kW of IT, PUE 1.034, WUE 0.70 L/kWh with the thermosyphon, energy reuse effectiveness 0.929.";
    "deepseek-v3" Secondary "DeepSeek-V3 Technical Report, arXiv:2412.19437, December 2024 (through summaries): 2.788 million GPU-hours on 2,048 H800; 0.7 kW a board and PUE 1.3 are assumed here.";
    "llama-405b" Memory "Meta: Llama 3.1 405B model card, July 2024: 30.84 million GPU-hours, 11 times DeepSeek-V3.";
    "amodei-2025" Verified "Dario Amodei, quoted by MIT Technology Review, January 2025: cost savings are entirely devoted to training smarter models.";
    "mlenergy-2025" Verified "ML.ENERGY benchmark v3.0, December 2025: problem-solving answers of 6,988 tokens against 717 in conversation, 25 times the energy an answer. AI Energy Score v2: 30 times on average.";
    "gundlach-2025" Verified "Gundlach et al., arXiv:2511.23455, November 2025: algorithms make the same ability about 3 times cheaper a year.";
    "epoch-chips" Secondary "Epoch AI, 2024: leading chips do 1.3 to 1.5 times as many operations a joule each year.";
    "epoch-price" Secondary "Epoch AI, 2024: operations for a dollar of hardware grow about 1.3 times a year.";
    "demirer-2025" Secondary "Demirer, Fradkin, Tadelis and Peng, December 2025 (OpenRouter and Azure, over 100 trillion tokens): short-run price elasticity of language models about 1.1.";
    "cottier-2024" Verified "Cottier et al., Epoch AI 2024: of the cost of developing a frontier model hardware is 47 to 67 %, staff 29 to 49 %, energy 2 to 6 %.";
    "judgement-shares" Judgement "Judgement: providers do not publish the costs of an answer. Energy 2 to 35 %, hardware 20 to 70 % are thinkable; development costs (Cottier et al. 2024) are the nearest figures.";
    "judgement-pass" Judgement "Judgement: competition passes most of a fall of cost on, not all. A monopolist facing a constant elasticity would pass on all, facing a straight line half.";
    "judgement-ceiling" Judgement "Judgement: no study of the ceiling of AI use is known.";
    "judgement-training" Judgement "Worked out: about 32 of 93 TWh for AI in 2025 train models: International Energy Agency totals less what visible use explains.";
    "judgement-training-elasticity" Judgement "Judgement: training budgets grew 2.4 times a year (Cottier et al. 2024) while algorithms became about 3 times cheaper: an elasticity above 1.";
    "apc-wp113" Memory "Schneider Electric (APC) white papers 113 and 154: three-term losses of the power chain; modern units lose less than their table. Use your data sheets.";
    "lei-masanet-2022" Secondary "Lei and Masanet, Resources, Conservation and Recycling 182 (2022) 106323: ranges of the parameters of large sites (case 1).";
    "ashrae-tc99-2021" Secondary "ASHRAE TC 9.9, Thermal Guidelines for Data Processing Environments, 2021: recommended 18 to 27 °C, dew point -9 to 15 °C; class A1 dew point to 17 °C, relative humidity to 80 %.";
    "judgement" Judgement "Judgement: usual practice in large sites. Use your own design.";
    "judgement-utilisation" Judgement "Judgement: large sites run at about two thirds of their capacity.";
    "evaporative-memory" Memory "Makers of rigid evaporative media: effectiveness 80 to 90 %.";
    "dry-coil-memory" Memory "Makers of dry coolers: water 4 to 8 K above the outdoor air at design.";
    "energyplus-dse" Verified "EnergyPlus example 1ZoneDataCenterCRAC_wPumpedDXCoolingCoil.idf (Liebert DSE 125): pumps alone, with the fans, up to 1.6 °C outdoors, where supply air is taken at about 15 °C; pumps 0.9 % of the heat, with the fans 1.8 %.";
    "drift-memory" Memory "Makers of drift eliminators: 0.0005 to 0.005 % of the circulating water; the published model takes up to 0.5 %.";
    "judgement-beyond" Judgement "Judgement: no measurement for AI is known; off by default. The equations: Chitnis and Sorrell 2012 (re-spending), Saunders 2008 and Sorrell 2014 (substitution), market equilibrium of two constant elasticities, Binswanger 2001 and Jalas 2002 (time; from memory).";
    "brockway-2021" Memory "Brockway, Sorrell, Semieniuk, Heun and Court, Renewable and Sustainable Energy Reviews 141 (2021): economy-wide rebound effects may erode more than half of the expected savings.";
    "google-2025" Verified "Google: 9.7 trillion tokens a month in April 2024 and 480 trillion in May 2025 (I/O 2025); energy of the median Gemini text prompt 33 times less in 12 months (August 2025).";
    "google-prompt" Verified "Google, Measuring the environmental impact of delivering AI at Google scale, August 2025: median Gemini text prompt of May 2025, 0.24 Wh of the whole stack, idle machines and PUE included; training and other kinds of prompt are not.";
    "heun-2025" Verified "Heun, Semieniuk and Brockway, Energy, expenditure, and consumption aspects of rebound, part I (2025): economy-wide rebound as k times the money saved times the energy of the economy a dollar. The abstract and the published code were read; k is a matter of judgement.";
    "judgement-autonomy" Judgement "Judgement: no data set separates growth that efficiency induced from growth that would have come anyway. Look at the whole band.";
    "judgement-worlds" Judgement "Judgement: rates with which AI electricity triples from 2025 to 2030, as the International Energy Agency expects (Key Questions on Energy and AI, April 2026). Other rates fit the same forecast.";
    "price-stand-in" Judgement "Judgement: a stand-in, not Google's own price, which nobody publishes. Tokens of equal quality became 5 to 10 times cheaper a year (Gundlach et al., arXiv:2511.23455, November 2025); the lower end is taken.";
    "judgement-elasticities" Judgement "Judgement around the one measured figure, 1.1 in the short run for models reached through programs (Demirer et al., December 2025): less where use is cheap already or comes unasked for. 0 to 3 is thinkable.";
    "judgement-other-costs" Judgement "Judgement: providers publish neither what staff, licences and margin cost an answer nor how fast that falls; 0 to 60 % a year is thinkable.";
    "judgement-slowing" Judgement "Judgement: no gain and no growth keeps its first rate for ever. The published rates (Ho et al. 2024, Epoch AI 2024, Gundlach et al. 2025) are of the past and tell nothing of when they slow down; 0 to 50 % a year is thinkable.";
    "judgement-floors" Judgement "Judgement: where gains are taken to end, so that no path falls without limit. No study of such an end is known; physical limits lie far lower.";
    "judgement-margins" Judgement "Judgement: nothing published splits the response to a price into users, queries and length. The split only moves parts between the bars of what drives it; totals stay.";
    "judgement-adjustment" Judgement "Judgement: half of the way a year, in the form of Koyck 1954. Elasticities measured over months say that not all of the response comes at once; 10 to 100 % is thinkable.";
    "judgement-pue" Judgement "Judgement: at this speed the PUE is 1.31 in 2030 and 1.25 in 2035; the base case of the International Energy Agency (Energy and AI, April 2025, annex) has 1.29 and 1.21.";
    "judgement-trend" Judgement "Judgement: a trend to start from; no forecast for the world's data centres is behind it.";
    "judgement-odds" Judgement "Judgement: 100 % are the ranges of the table of the odds, published where there are such and judged elsewhere. Narrower is more trust in the values of the form than anybody has shown to be due.";
    "judgement-segments" Judgement "Worked out: 93 TWh for AI in 2025 (15 % of 415 TWh of 2024, and half as much again: International Energy Agency) split by what visible use explains; other AI is the rest.";
    "ashrae-liquid" Secondary "ASHRAE TC 9.9, Liquid Cooling Guidelines for Datacom Equipment Centers: classes W17, W27, W32, W40, W45 and W+, named by the warmest supply of building water; formerly W1 to W5 (mechanical-hub.com).";
    "liquid-share" Memory "Makers of cold plates and rear doors: 50 to 80 % by plates on processors and memory. Read: a server with plates on everything captures about 95 % (Inspur i24, Architects' Tech Alliance).";
    "cdu-memory" Memory "Makers of coolant distribution units: approach 2 to 6 K, rise 8 to 12 K, 150 to 300 kPa for the racks.";
    "cooler-memory" Memory "Makers of dry coolers: approach 4 to 8 K at design, air warmed by 6 to 12 K. Read: one maker starts wetting at 21 °C (tipoheatexchangers.com).";
    "indirect-memory" Memory "Makers of indirect evaporative units; ASHRAE Handbook HVAC Systems and Equipment: 60 to 80 % on the depression of the wet bulb, 50 to 70 % dry.";
    "lei-masanet-sea" Secondary "Lei and Masanet, Energy 201 (2020) 117556, and their published code: sea water warmed by 5 to 10 K, pumps 294 to 1,470 kPa at 60 to 80 %, exchanger approach 1.7 to 2.8 K.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_references_are_read_as_they_were_written() {
        let read: Vec<_> = written().leak().lines().filter_map(read).collect();
        assert_eq!(read.len(), SOURCES.len());
        for (one, other) in read.iter().zip(SOURCES) {
            assert_eq!((one.key, one.standing), (other.key, other.standing));
        }
    }
}
