//! How use answers to the gain, in the years to come and from place to place.

use crate::scenario::choice::alternatives;

alternatives! {
    /// How use grows when an answer becomes cheaper.
    DemandCurve {
        /// The same percentage at every price. The usual assumption, and a bold one when prices
        /// fall tenfold.
        Constant = "iso", "Constant elasticity";
        /// Use rises in a straight line as the price falls: by the elasticity at most.
        Linear = "linear", "Straight line";
        /// Each cut of the price by the same amount adds the same percentage: the pull weakens as
        /// the price nears zero.
        Exponential = "exp", "Exponential";
        /// Use grows until it nears a ceiling: everybody has as much as they want.
        Saturating = "sat", "Saturating";
    }
}

alternatives! {
    /// How a fall of cost becomes a fall of price.
    PassThrough {
        /// The price falls by a power of the cost: with 80%, halving the cost cuts the price by
        /// 43%.
        Logarithmic = "log", "In proportion";
        /// A share of the money saved is handed on: with 80%, halving the cost cuts the price by
        /// 40%.
        Linear = "linear", "In money";
    }
}

alternatives! {
    /// What developers do when training becomes cheaper.
    TrainingRule {
        /// They spend the same money and train more.
        FixedBudget = "budget", "Keep the budget";
        /// They train the same model and pocket the saving.
        FixedModel = "model", "Keep the model";
        /// They spend more, because more can be had for it.
        BiggerBudget = "more", "Raise the budget";
    }
}

alternatives! {
    /// How use grows in the years to come as an answer becomes cheaper.
    LongDemand {
        /// Use of each kind nears a ceiling of its own.
        Saturating = "sat", "Saturating";
        /// The same percentage at every price, without an end.
        Constant = "iso", "Constant elasticity";
    }
}

alternatives! {
    /// Whether cheaper hardware is part of the efficiency gain.
    Bundle {
        /// No: hardware becomes cheaper with or without the gain.
        Apart = "no", "Apart from the gain";
        /// Yes: without the gain, hardware would cost what it did.
        Within = "yes", "Part of the gain";
    }
}

alternatives! {
    /// The PUE that the world's data centres approach.
    PuePath {
        /// The one in the form below.
        Given = "set", "As set";
        /// That of the site above.
        Site = "site", "As this site";
    }
}

alternatives! {
    /// The year of China's official carbon factors.
    Factors {
        /// Announcement 2025 No. 47 of the Ministry of Ecology and Environment and the National
        /// Bureau of Statistics.
        Of2023 = "2023", "2023";
        /// Announced on 20 December 2024; some provinces are from memory, not yet checked.
        Of2022 = "2022", "2022";
    }
}

alternatives! {
    /// A cluster of China's national computing hubs.
    Hub {
        /// Beijing–Tianjin–Hebei: Huailai, Zhangbei, Xuanhua.
        Zhangjiakou = "zhangjiakou", "Zhangjiakou";
        /// Yangtze River Delta: Qingpu (Shanghai), Wujiang (Suzhou), Jiashan (Jiaxing).
        YangtzeDelta = "yrd", "Yangtze Delta (Shanghai)";
        /// Yangtze River Delta: Jiujiang, Yijiang, Wuwei.
        Wuhu = "wuhu", "Wuhu";
        /// Guangdong–Hong Kong–Macao Greater Bay Area: Shaoguan High-tech Zone.
        Shaoguan = "shaoguan", "Shaoguan";
        /// Chengdu–Chongqing: Shuangliu, Pidu, Jianyang.
        Tianfu = "tianfu", "Tianfu (Chengdu)";
        /// Chengdu–Chongqing: Liangjiang New Area (Shuitu), Xiyong, Chongqing Economic Development Zone.
        Chongqing = "chongqing", "Chongqing";
        /// Inner Mongolia: Horinger New Area, Jining Big Data Industrial Park (Ulanqab).
        Horinger = "horinger", "Horinger";
        /// Guizhou: Gui'an New Area Electronic Information Park.
        Guian = "guian", "Gui'an";
        /// Gansu: Xifeng District Data Information Industrial Cluster.
        Qingyang = "qingyang", "Qingyang";
        /// Ningxia: Zhongwei Industrial Park Western Cloud Base.
        Zhongwei = "zhongwei", "Zhongwei";
    }
}
