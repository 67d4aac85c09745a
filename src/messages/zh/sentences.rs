//! Whole sentences, made of typed parts.

use std::cmp::Ordering;

use super::changes::{amount, change, gain, money, price};
use super::findings::{power, taken_back};
use super::problems;
use crate::figures::Finding;
use crate::link::Problem;
use crate::messages::{Digits, Speaker, Words};
use crate::model::demand::rebound::Class;
use crate::outcome::{Among, Caution, DemandOutcome, SiteOutcome};
use crate::save::SaveError;
use crate::scenario::number::NumberProblem;
use crate::scenario::parameter::Parameter;

/// Chinese, in simplified characters.
pub(in crate::messages) struct Chinese;

impl Words for Chinese {
    fn site_headline(&self, say: &Speaker, site: &SiteOutcome, likely: &str) -> String {
        let (pue, share) = (say.pue(site.pue), say.share(site.pue.reaching_it()));
        let is = if site.simulated { "预计约为" } else { "为" };
        let own = site.own_place.as_deref();
        let place = own.unwrap_or(site.climate.map_or("", |climate| say.place(climate)));
        let subject = match (site.name.as_str(), place) {
            ("", "") => "这座数据中心".into(),
            ("", place) => format!("位于{place}的这座数据中心"),
            (name, "") => name.to_owned(),
            (name, place) => format!("{name}（{place}）"),
        };
        let likely = if likely.is_empty() { String::new() } else { format!("（{likely}）") };
        format!("{subject}的PUE{is}{pue}{likely}：{share}的电力到达IT设备。")
    }

    fn verdict(&self, say: &Speaker, site: &SiteOutcome) -> String {
        let target = say.pue(site.target);
        if site.meets_target() {
            return format!("已达到{target}的目标，{}", reference(say, site));
        }
        let (cut, others) = (say.share(site.overhead_to_cut()), reference(say, site));
        format!("未达到{target}的目标，还需削减{cut}的非IT能耗；{others}")
    }

    fn rebound_headline(&self, say: &Speaker, demand: &DemandOutcome) -> String {
        let measures = &demand.total.measures;
        let Some(rebound) = measures.rebound else {
            return "没有设定能效提升，因此谈不上回弹。".into();
        };
        let gain = gain(say, demand);
        let change = change(say, demand.net());
        if !demand.is_improvement() {
            return format!("{gain}。这不是能效提升：总用电量{change}。");
        }
        let back = say.rebound(rebound);
        match measures.class() {
            Some(Class::Backfire) => format!(
                "{gain}，但用量的增长超过了节约，预期节电的{back}被抵消：总用电量{change}，即逆反效应（回火）。"
            ),
            Some(Class::Full) => {
                format!("{gain}，但预期节电全部被新增用量抵消：总用电量{change}。")
            }
            Some(Class::Zero) => format!("{gain}，预期节电没有被抵消：总用电量{change}。"),
            Some(Class::SuperConservation) => {
                format!("{gain}，用量本身也在减少：总用电量{change}。")
            }
            _ => format!("{gain}，但预期节电的{back}被新增用量抵消：总用电量{change}。"),
        }
    }

    fn rebound_detail(&self, say: &Speaker, demand: &DemandOutcome) -> String {
        let mut sentences = Vec::new();
        if demand.answers_change() {
            let (price, service) =
                (price(say, demand.used.price), amount(say, demand.used.service));
            sentences.push(format!("每次回答的价格{price}，回答次数{service}。"));
        }
        if demand.training_changes() {
            let trained = &demand.trained;
            let (price, compute) = (price(say, trained.price), amount(say, trained.compute));
            sentences.push(format!("同等训练的价格{price}，训练量{compute}。"));
        }
        sentences.concat()
    }

    fn finding(&self, say: &Speaker, finding: &Finding) -> String {
        match finding {
            Finding::Power { pue, largest } => power(say, *pue, *largest),
            Finding::Rebound { rebound } => taken_back(say, *rebound),
        }
    }

    fn caution(&self, say: &Speaker, caution: &Caution) -> String {
        let hours = |hours: f64| say.number(hours, Digits::Decimals(0));
        let degrees = |celsius: f64| say.number(celsius, Digits::Decimals(1));
        match caution {
            Caution::CurveClamped(time) => format!(
                "全年有{}小时，冷水机组的工况超出已公布的性能曲线，曲线之外的功率为外推值。",
                hours(*time)
            ),
            Caution::Condensation(time) => format!(
                "全年有{}小时，冷却盘管会结露，实际所需冷量大于这里的计算值。",
                hours(*time)
            ),
            Caution::ChillersOverloaded(time) => format!(
                "全年有{}小时，热负荷超过冷水机组的制冷能力，机房温度会高于设定点。",
                hours(*time)
            ),
            Caution::RejectionOverloaded(time) => {
                format!("全年有{}小时，干冷器全速运行仍达不到设定水温。", hours(*time))
            }
            Caution::BeyondCurve(time) => {
                format!("全年有{}小时，天气超出曲线的范围，按曲线端点取值。", hours(*time))
            }
            Caution::OutsideClass(lowest, highest) => format!(
                "送风温度全年超出设备等级：在这一海拔，允许{}～{}\u{a0}°C。",
                degrees(*lowest),
                degrees(*highest)
            ),
            Caution::WarmServers(least, most) => format!(
                "进风这样热，服务器比23\u{a0}°C时多耗电{}{}，主要是自身风扇{}。这部分属于IT能耗：能耗上升，PUE反而下降。",
                least.map(|least| say.share(least) + "～").unwrap_or_default(),
                say.share(*most),
                if least.is_some() { "，此处未计入" } else { "" }
            ),
            Caution::SwingHeld(swing) => format!(
                "一天中的最高负载会超过IT容量，因此波动幅度只取平均值的{}。",
                say.share(*swing)
            ),
            Caution::NoOverhead => {
                "没有填写非IT能耗，所以PUE为1。实际的数据中心达不到这个值。".into()
            }
            Caution::WeatherFileAway => "此方案用的是自备的气象文件，而该文件不在这里，因此暂以资料库中最近的地点代替。请在“气候”下方打开该文件，即可看到相同的结果。".into(),
            Caution::NoWater => "没有填写用水，所以用水指标只含发电耗水。".into(),
            Caution::NeverSeen => "PUE高于3很少见。请检查IT负载和非IT能耗的单位是否一致。".into(),
        }
    }

    fn problem(&self, say: &Speaker, problem: &Problem) -> String {
        problems::problem(say, problem)
    }

    fn problems(&self, names: &[String], values: Option<usize>) -> String {
        let (lost, names) = (names.len(), names.join("、"));
        let of = values.map(|values| format!("{values}个值中")).unwrap_or_default();
        format!("{of}有{lost}个不能原样使用：{names}。其余内容已全部采用。")
    }

    fn save_error(&self, say: &Speaker, error: &SaveError) -> String {
        format!("文件没有打开，现有内容没有变化。{}", problems::save_error(say, error))
    }

    fn number_problem(
        &self,
        say: &Speaker,
        parameter: &Parameter,
        problem: NumberProblem,
    ) -> String {
        match problem {
            NumberProblem::Empty | NumberProblem::NotANumber => self.out_of_range(say, parameter),
            NumberProblem::UnknownUnit => problems::units(say, parameter),
        }
    }

    fn out_of_range(&self, say: &Speaker, parameter: &Parameter) -> String {
        let (least, most) = parameter.range;
        let (least, most) = (say.as_typed(least, ""), say.as_typed(most, parameter.unit));
        format!("请输入{least}到{most}之间的数。")
    }

    fn money(&self, say: &Speaker, dollars: f64) -> String {
        money(say, dollars)
    }

    fn copied(&self, _: &Speaker, characters: usize) -> String {
        format!("链接已复制（{characters}个字符）")
    }
}

/// How a site stands against the average of others.
fn reference(say: &Speaker, site: &SiteOutcome) -> String {
    let reference = site.reference;
    let (pue, year) = (say.number(reference.pue, Digits::Decimals(2)), reference.year);
    let average = match reference.among {
        Among::Operators => format!("运营商报告的平均值{pue}（Uptime，{year}年）"),
        Among::China => format!("全国平均值{pue}（中国信通院，{year}年）"),
    };
    match reference.compare(site.pue.value()) {
        Ordering::Less => format!("优于{average}。"),
        Ordering::Equal => format!("与{average}相当。"),
        Ordering::Greater => format!("逊于{average}。"),
    }
}
