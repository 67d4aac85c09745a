//! The consumer's whole rebound.

use jevons::model::demand::consumer::{Consumer, Device};
use serde_json::json;

use super::case::{Answer, Answers, Input};

fn consumer(input: &Input) -> Option<Consumer> {
    let n = |field: &str| input.number(field);
    let device = |of: &str| {
        let n = |field: &str| n(&format!("{field}_{of}"));
        Some(Device {
            efficiency: n("eta")?,
            capital: n("C_cap")?,
            maintenance: n("C_om")?,
            disposal: n("C_d")?,
            embodied: n("E_emb")?,
            life: n("t_life")?,
        })
    };
    Some(Consumer {
        discount: n("r")?,
        megajoules: n("MJ_engr_unit")?,
        energy_price: n("p_E_engr_units")?,
        price_elasticity: n("e_qs_ps_UC")?,
        service_income: n("e_qs_M")?,
        goods_income: n("e_qg_M")?,
        service: n("q_dot_s_orig")?,
        income: n("M_dot_orig")?,
        original: device("orig")?,
        efficient: device("star")?,
        economy: n("I_E")?,
        macro_factor: n("k")?,
    })
}

pub(crate) fn stages(input: &Input) -> Option<Answers> {
    let (stages, parts) = consumer(input)?.run();
    let substitution = parts.direct_substitution + parts.indirect_substitution;
    let income = parts.direct_income + parts.indirect_income;
    let rebound = json!({
        // Embodied energy is spread over the life: nothing of it is lost at emplacement.
        "dempl": 0.0, "emb": parts.embodied, "om": parts.maintenance, "d": parts.disposal,
        "omd": parts.maintenance + parts.disposal, "cap": parts.capital,
        "empl": parts.emplacement(), "dsub": parts.direct_substitution,
        "isub": parts.indirect_substitution, "sub": substitution, "dinc": parts.direct_income,
        "iinc": parts.indirect_income, "inc": income,
        "micro": parts.emplacement() + substitution + income, "macro": parts.economy,
        "dir": parts.direct(), "indir": parts.indirect(), "tot": parts.total(),
    });
    Some(vec![
        ("tau_alpha_orig", stages.tau_alpha_orig.into()),
        ("tau_omega_orig", stages.tau_omega_orig.into()),
        ("tau_alpha_star", stages.tau_alpha_star.into()),
        ("tau_omega_star", stages.tau_omega_star.into()),
        ("E_s_orig", stages.e_s_orig.into()),
        ("S_dev", stages.s_dev.into()),
        ("G", stages.g.into()),
        ("f_Cs_orig", stages.f_cs_orig.into()),
        ("sigma", stages.sigma.into()),
        ("rho", stages.rho.into()),
        ("N_star", stages.n_star.into()),
        ("N_hat", stages.n_hat.into()),
        ("M_hat_prime", stages.m_hat_prime.into()),
        ("q_hat", stages.q_hat.into()),
        ("E_s_hat", stages.e_s_hat.into()),
        ("C_g_hat", stages.c_g_hat.into()),
        ("q_bar", stages.q_bar.into()),
        ("E_s_bar", stages.e_s_bar.into()),
        ("C_g_bar", stages.c_g_bar.into()),
        ("C_g_orig", stages.c_g_orig.into()),
        ("E_s_star", stages.e_s_star.into()),
        ("C_s_orig", stages.c_s_orig.into()),
        ("Re", Answer::Tree(rebound)),
    ])
}

pub(crate) fn calibration(input: &Input) -> Option<Answers> {
    let factor = consumer(input)?.macro_factor_for(input.number("target")?);
    Some(vec![("k", factor.into())])
}
