//! How the visitor looks at the answer: what a link carries beside the scenarios.

use serde::Deserialize;

use crate::scenario::explained::worded;
use crate::scenario::parameter::Group;

/// A language of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Chinese, in simplified characters.
    Chinese,
}

impl Language {
    /// Every language, in the order of the menu.
    pub const ALL: &[Self] = &[Self::English, Self::Chinese];

    /// The name in links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh",
        }
    }

    /// The name for the browser: the `lang` attribute, and number formats.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-Hans",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Chinese => "中文",
        }
    }

    /// The language of a name such as `en-GB` or `zh-CN`.
    #[must_use]
    pub fn find(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        Self::ALL.iter().copied().find(|language| {
            tag.strip_prefix(language.key())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    }
}

/// The half of the answer that comes first on a narrow page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// How much of the power reaches the chips?
    #[default]
    Site,
    /// Does efficiency save energy?
    Rebound,
}

impl Tab {
    /// Both, in the order of the page.
    pub const ALL: &[Self] = &[Self::Site, Self::Rebound];

    /// The name in links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Rebound => "rebound",
        }
    }

    /// The half with this name.
    #[must_use]
    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|tab| tab.key() == key)
    }
}

/// Declares the studies in the order of the page: name in links, chapter, title by language.
macro_rules! studies {
    ($($(#[$doc:meta])* $Name:ident $key:literal in $Chapter:ident, $english:literal, $chinese:literal;)+) => {
        /// A closer look at one side of the answer, worked out beside the page.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Study { $($(#[$doc])* $Name),+ }

        impl Study {
            /// Every study, in the order of the page.
            pub const ALL: &[Self] = &[$(Self::$Name),+];

            /// The name in links.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$Name => $key),+ }
            }

            /// The chapter in which it stands.
            #[must_use]
            pub const fn chapter(self) -> Chapter {
                match self { $(Self::$Name => Chapter::$Chapter),+ }
            }

            /// Its short title.
            #[must_use]
            pub const fn title(self, language: Language) -> &'static str {
                match self { $(Self::$Name => [worded!($english), worded!($chinese)][language as usize]),+ }
            }
        }
    };
}

studies! {
    /// What would take the site to its target, and the rules it has to keep.
    Target "target" in Site, "Way to the target", "如何达标";
    /// Where the electricity goes, by month and hour.
    Hours "hours" in Site, "The year in detail", "全年明细";
    /// The figures with what is not known.
    Range "range" in Site, "How sure is that PUE", "PUE有多确定";
    /// Every system in the same climate.
    Systems "systems" in Site, "Other systems", "其他制冷系统";
    /// One design in every climate, every system in one climate.
    Climates "climates" in Site, "Other climates", "其他气候";
    /// The published model, and what each of its differences does here.
    Reference "reference" in Site, "The published model", "已发表的模型";
    /// The question of the DeepSeek model, and of models that think aloud.
    Story "story" in Rebound, "DeepSeek and reasoning", "DeepSeek与推理模型";
    /// Which gains rebound how much, over elasticity and share of the cost.
    Map "map" in Rebound, "Which gain, which rebound", "何种增益，何种反弹";
    /// The years to come, on three paths.
    Future "future" in Rebound, "The years to come", "未来若干年";
    /// The same with what is not known.
    Odds "odds" in Rebound, "How sure is that", "有多大把握";
    /// What a government could do about it.
    Policy "policy" in Rebound, "What could a government do", "政府能做什么";
    /// What drives the change, part by part.
    Parts "parts" in Rebound, "What drives it", "由何驱动";
    /// What happened, and how much of it would have happened anyway.
    Past "past" in Rebound, "What happened before", "历史回顾";
    /// What the direct effect leaves out.
    Beyond "beyond" in Rebound, "Beyond the direct effect", "直接效应之外";
    /// Many sites at once.
    Fleet "fleet" in Places, "Many sites", "多个站点";
    /// China's hubs: climate, caps, carbon, and what moving computing west changes.
    Hubs "hubs" in Places, "East data, west computing", "东数西算";
    /// Grids to choose from.
    Grids "grids" in Places, "Choose a grid", "选用电网";
    /// What data centres take of a nation's electricity, today and on the path.
    Country "country" in Places, "Share of the nation", "占全国用电";
    /// The power plants that the added electricity needs, and what a fall of their shares priced.
    Plants "plants" in Places, "Power plants", "需要多少电厂";
    /// The published numbers on which the page stands.
    Facts "facts" in Places, "The facts", "数据依据";
    /// Every input that plays a part, with its source.
    Assumptions "assumptions" in Places, "Assumptions and sources", "假设与来源";
    /// The consumer's whole rebound.
    Consumer "consumer" in Rebound, "For experts", "专家框架";
}

impl Study {
    /// The inputs that it asks for beside those of the answer.
    #[must_use]
    pub const fn asks(self) -> &'static [Group] {
        match self {
            Self::Future | Self::Odds | Self::Policy | Self::Parts => {
                &[Group::Future, Group::Segments]
            }
            Self::Country => &[Group::Nation, Group::Future, Group::Segments],
            Self::Plants => &[Group::Plants, Group::Nation, Group::Future, Group::Segments],
            Self::Past => &[Group::Past],
            Self::Beyond => &[Group::Beyond],
            Self::Hubs => &[Group::Moving],
            Self::Reference => &[Group::Published],
            Self::Range => &[Group::Sure],
            _ => &[],
        }
    }

    /// Whether inputs are there for studies only.
    #[must_use]
    pub fn is_asked_by_any(group: Group) -> bool {
        Self::ALL.iter().any(|study| study.asks().contains(&group))
    }

    /// The study with this name.
    #[must_use]
    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|study| study.key() == key)
    }
}

/// What studies are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chapter {
    /// The site and its power.
    Site,
    /// Demand and its response.
    Rebound,
    /// Countries, hubs, power plants.
    Places,
}

impl Chapter {
    /// Every chapter, in the order of the page.
    pub const ALL: &[Self] = &[Self::Site, Self::Rebound, Self::Places];

    /// Its title.
    #[must_use]
    pub const fn title(self, language: Language) -> &'static str {
        let both = match self {
            Self::Site => [worded!("The site"), worded!("站点")],
            Self::Rebound => [worded!("The rebound"), worded!("反弹效应")],
            Self::Places => [worded!("Places"), worded!("地区")],
        };
        both[language as usize]
    }

    /// The half of the answer to which it belongs.
    #[must_use]
    pub const fn tab(self) -> Tab {
        match self {
            Self::Site => Tab::Site,
            Self::Rebound | Self::Places => Tab::Rebound,
        }
    }
}

/// Declares words of a link: each with its name there.
macro_rules! words {
    ($(#[$doc:meta])* $Words:ident { $($(#[$one_doc:meta])* $Word:ident $key:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
        pub enum $Words {
            $(
                $(#[$one_doc])*
                #[serde(alias = $key)]
                $Word
            ),+
        }

        impl $Words {
            /// All of them, in the order of the page.
            pub const ALL: &[Self] = &[$(Self::$Word),+];

            /// The name in links.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$Word => $key),+ }
            }

            fn find(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.key() == key)
            }
        }
    };
}

words! {
    /// What a fact is about.
    Topic {
        /// Training of models.
        Training "training",
        /// Answers of models.
        Inference "inference",
        /// Prices, elasticities, rates of progress.
        Prices "prices",
        /// Users and use.
        Demand "demand",
        /// Data centres of the world.
        World "world",
        /// Data centres of the United States.
        Us "us",
        /// Data centres of China.
        China "china",
        /// Averages and caps of PUE.
        Pue "pue",
        /// Anything else.
        Other "other",
    }
}

words! {
    /// How well a fact is known.
    Status {
        /// The source, or a faithful copy of it, was read.
        V "verified",
        /// A secondary source was read.
        S "secondary",
        /// Recalled, and not yet read in a source.
        M "memory",
        /// Worked out from other figures.
        D "derived",
    }
}

/// Which facts are looked at: those of a topic, those known so well, or all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// What they are about.
    pub topic: Option<Topic>,
    /// How well they are known.
    pub status: Option<Status>,
}

impl Facts {
    /// The names in links.
    pub(crate) fn keys(self) -> impl Iterator<Item = &'static str> {
        self.topic.map(Topic::key).into_iter().chain(self.status.map(Status::key))
    }

    /// Takes a name; none that it does not know.
    #[must_use]
    pub(crate) fn take(&mut self, key: &str) -> bool {
        let (topic, status) = (Topic::find(key), Status::find(key));
        self.topic = self.topic.or(topic);
        self.status = self.status.or(status);
        topic.is_some() || status.is_some()
    }
}

/// How the visitor looks at the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct View {
    /// The half that comes first.
    pub tab: Tab,
    /// The closer look that is open.
    pub study: Option<Study>,
    /// What it shows of the facts.
    pub facts: Facts,
    /// The language, if the visitor chose one.
    pub language: Option<Language>,
}
