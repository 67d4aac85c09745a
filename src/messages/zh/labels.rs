//! What things are called.

use super::Chinese;
use super::names;
use super::templates::TEMPLATES;
use super::texts::TEXTS;
use crate::figures::Term;
use crate::messages::words::Names;
use crate::messages::{Templates, Texts};
use crate::model::demand::routes::Route;
use crate::model::site::climate::Climate;
use crate::scenario::choice::{Alternative, Choice};
use crate::scenario::parameter::{Group, Parameter};
use crate::scenario::rules::Rule;
use crate::scenario::sources::Standing;

impl Names for Chinese {
    fn texts(&self) -> &'static Texts {
        &TEXTS
    }

    fn templates(&self) -> &'static Templates {
        &TEMPLATES
    }

    fn group(&self, group: Group) -> &'static str {
        match group {
            Group::Load => "数据中心",
            Group::Power => "供配电",
            Group::Cooling => "制冷与气候",
            Group::Place => "电网、用水与价格",
            Group::Gain => "能效提升",
            Group::Response => "需求变化",
            Group::Training => "训练",
            Group::Beyond => "直接效应之外",
            Group::Past => "历史回顾",
            Group::Future => "未来若干年",
            Group::Segments => "人工智能的用途",
            Group::Moving => "西迁",
            Group::Nation => "你的国家",
            Group::Plants => "电厂",
            Group::Published => "已发表的模型",
            Group::Sure => "不确定性",
        }
    }

    fn parameter(&self, parameter: &Parameter) -> (&'static str, &'static str) {
        names::parameter(parameter.key).unwrap_or((parameter.label, parameter.help))
    }

    fn choice(&self, choice: &Choice) -> (&'static str, &'static str) {
        names::choice(choice.key).unwrap_or((choice.label, choice.help))
    }

    fn alternative(
        &self,
        choice: &Choice,
        alternative: &Alternative,
    ) -> (&'static str, &'static str) {
        names::alternative(choice.key, alternative.key)
            .unwrap_or((alternative.label, alternative.help))
    }

    fn units(&self) -> &'static [(&'static str, &'static str)] {
        names::UNITS
    }

    fn term(&self, term: Term) -> &'static str {
        match term {
            Term::It => "IT设备",
            Term::PowerChain => "供配电损耗",
            Term::Cooling => "制冷系统",
            Term::Fans => "风机",
            Term::Other => "照明及其他",
            Term::NotItemised => "未分项的非IT能耗",
            Term::Before => "增效前",
            Term::Expected => "预期节电",
            Term::TakenBack => "被新增用量抵消",
            Term::After => "增效后",
            Term::PerMegawatt => "每1 MW IT负载的总功率",
            Term::PerYear => "年用电量",
        }
    }

    fn route(&self, route: Route) -> &'static str {
        match route {
            Route::Algorithm => "算法：计算更少",
            Route::Chip => "芯片：用电更少",
            Route::Site => "机房：PUE更低",
        }
    }

    fn standing(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::Verified => "已核对原文",
            Standing::Secondary => "据二手资料",
            Standing::Memory => "凭记忆，尚未核对",
            Standing::Judgement => "推算或判断",
            Standing::Visitor => "由你决定",
        }
    }

    fn place(&self, climate: &Climate) -> &'static str {
        climate.chinese
    }

    fn rule(&self, rule: &Rule) -> &'static str {
        match rule.key {
            "cost_shares" => "能源和硬件占成本的比例合计不能超过100%。",
            "dew_points" => "最低露点不能高于最高露点。",
            _ => "这些值互相矛盾。",
        }
    }
}
