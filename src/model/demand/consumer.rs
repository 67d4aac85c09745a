//! The consumer's whole rebound: Heun, Semieniuk and Brockway (2025), "Energy, expenditure, and
//! consumption aspects of rebound", parts I and II.
//!
//! From the original device to an efficient one in stages: emplacement (what making and keeping it
//! takes), substitution (towards the service that became cheaper), income (what the saved money
//! buys), and the economy. Names of the parts are the paper's; all are closed forms. The paper's
//! headline figures use other inputs than the published example file: they are not reproduced here.

use libm::pow;

/// A device, and what making and keeping it takes.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Device {
    /// Service per energy, in the paper's engineering units (miles a gallon, lumens a watt).
    pub efficiency: f64,
    /// Price of the device.
    pub capital: f64,
    /// Cost of operation and maintenance a year.
    pub maintenance: f64,
    /// Cost of disposal.
    pub disposal: f64,
    /// Energy of making it, in MJ.
    pub embodied: f64,
    /// Its life, in years.
    pub life: f64,
}

/// A consumer who replaces a device.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Consumer {
    /// Discount rate a year.
    pub discount: f64,
    /// MJ in the engineering unit of energy.
    pub megajoules: f64,
    /// Price of that unit.
    pub energy_price: f64,
    /// Uncompensated own-price elasticity of the service, below 0.
    pub price_elasticity: f64,
    /// Income elasticity of the service.
    pub service_income: f64,
    /// Income elasticity of all other goods.
    pub goods_income: f64,
    /// Service a year, in engineering units.
    pub service: f64,
    /// Income a year.
    pub income: f64,
    /// The device in use.
    pub original: Device,
    /// The efficient one.
    pub efficient: Device,
    /// Energy intensity of the economy, MJ per money.
    pub economy: f64,
    /// The macro factor k.
    pub macro_factor: f64,
}

/// Everything between the original device and the last stage, by the paper's names.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[expect(missing_docs, reason = "named as in the paper")]
pub struct Stages {
    pub tau_alpha_orig: f64,
    pub tau_omega_orig: f64,
    pub tau_alpha_star: f64,
    pub tau_omega_star: f64,
    pub e_s_orig: f64,
    pub s_dev: f64,
    pub g: f64,
    pub f_cs_orig: f64,
    pub sigma: f64,
    pub rho: f64,
    pub n_star: f64,
    pub n_hat: f64,
    pub m_hat_prime: f64,
    pub q_hat: f64,
    pub e_s_hat: f64,
    pub c_g_hat: f64,
    pub q_bar: f64,
    pub e_s_bar: f64,
    pub c_g_bar: f64,
    pub c_g_orig: f64,
    pub e_s_star: f64,
    pub c_s_orig: f64,
}

/// The parts of the rebound, each over the saving that the device alone would give.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Parts {
    /// Making the device.
    pub embodied: f64,
    /// Keeping it: what is spent on maintenance takes energy elsewhere.
    pub maintenance: f64,
    /// Disposing of it.
    pub disposal: f64,
    /// What the change of capital cost would take if it were spent; for comparison, in no sum.
    pub capital: f64,
    /// Using the service more, because it is cheaper.
    pub direct_substitution: f64,
    /// Buying less of other goods instead.
    pub indirect_substitution: f64,
    /// Using the service more, because money is left.
    pub direct_income: f64,
    /// Buying other goods with it.
    pub indirect_income: f64,
    /// Growth of the economy.
    pub economy: f64,
}

impl Parts {
    /// Of the service itself.
    #[must_use]
    pub fn direct(&self) -> f64 {
        self.direct_substitution + self.direct_income
    }

    /// Of everything else.
    #[must_use]
    pub fn indirect(&self) -> f64 {
        self.emplacement() + self.indirect_substitution + self.indirect_income + self.economy
    }

    /// Putting the device in place.
    #[must_use]
    pub fn emplacement(&self) -> f64 {
        self.embodied + self.maintenance + self.disposal
    }

    /// All of it.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.direct() + self.indirect()
    }
}

/// The annuity factors τ of purchase and of disposal: what a sum costs a year over a life, over the
/// plain part of it; both 1 without discounting.
fn annuities(rate: f64, life: f64) -> (f64, f64) {
    if rate == 0.0 {
        return (1.0, 1.0);
    }
    let grown = pow(1.0 + rate, life);
    let each = life * rate / (1.0 + rate);
    (grown / (grown - 1.0) * each, each / (grown - 1.0))
}

impl Consumer {
    /// The stages and the parts of the rebound.
    #[must_use]
    #[expect(
        clippy::many_single_char_names,
        clippy::similar_names,
        reason = "one system of equations, with the paper's names"
    )]
    pub fn run(&self) -> (Stages, Parts) {
        let (o, s) = (&self.original, &self.efficient);
        let price = self.energy_price / self.megajoules;
        let (eta_o, eta_s) = (o.efficiency / self.megajoules, s.efficiency / self.megajoules);
        let (alpha_o, omega_o) = annuities(self.discount, o.life);
        let (alpha_s, omega_s) = annuities(self.discount, s.life);
        let e_s_orig = self.service / eta_o;
        let (cap_o, cap_s) = (o.capital / o.life, s.capital / s.life);
        let (dis_o, dis_s) = (o.disposal / o.life, s.disposal / s.life);
        let kept_o = o.maintenance + omega_o * dis_o;
        let kept_s = s.maintenance + omega_s * dis_s;
        let c_s_orig = price * e_s_orig;
        let c_g_orig = self.income - c_s_orig - alpha_o * cap_o - kept_o;
        let f = c_s_orig / (c_s_orig + c_g_orig);
        let sigma = (f + self.price_elasticity) / (f - 1.0);
        let rho = (sigma - 1.0) / sigma;
        let s_dev = (1.0 - eta_o / eta_s) * e_s_orig;
        let g = price * s_dev;
        let e_s_star = self.service / eta_s;
        let n_star = g - (alpha_s * cap_s - alpha_o * cap_o) - (kept_s - kept_o);
        // Substitution: compensated, along a CES utility.
        let x = price / eta_s * self.service / c_g_orig;
        let y = (1.0 - f) / f;
        let q_hat = self.service * pow(f + (1.0 - f) * pow(y * x, rho / (1.0 - rho)), -1.0 / rho);
        let c_g_hat = c_g_orig * pow(1.0 + f * (pow(x * y, rho / (rho - 1.0)) - 1.0), -1.0 / rho);
        let e_s_hat = q_hat / eta_s;
        let n_hat = n_star - price * (e_s_hat - e_s_star) - (c_g_hat - c_g_orig);
        let m_hat_prime = self.income - alpha_s * cap_s - kept_s - n_hat;
        // Income: the money that is left is spent.
        let richer = 1.0 + n_hat / m_hat_prime;
        let q_bar = q_hat * pow(richer, self.service_income);
        let c_g_bar = c_g_hat * pow(richer, self.goods_income);
        let e_s_bar = q_bar / eta_s;
        let stages = Stages {
            tau_alpha_orig: alpha_o,
            tau_omega_orig: omega_o,
            tau_alpha_star: alpha_s,
            tau_omega_star: omega_s,
            e_s_orig,
            s_dev,
            g,
            f_cs_orig: f,
            sigma,
            rho,
            n_star,
            n_hat,
            m_hat_prime,
            q_hat,
            e_s_hat,
            c_g_hat,
            q_bar,
            e_s_bar,
            c_g_bar,
            c_g_orig,
            e_s_star,
            c_s_orig,
        };
        let over = |energy: f64| energy / s_dev;
        let parts = Parts {
            embodied: over(s.embodied / s.life - o.embodied / o.life),
            maintenance: over((s.maintenance - o.maintenance) * self.economy),
            disposal: over((omega_s * dis_s - omega_o * dis_o) * self.economy),
            capital: over((alpha_s * cap_s - alpha_o * cap_o) * self.economy),
            direct_substitution: over(e_s_hat - e_s_star),
            indirect_substitution: over((c_g_hat - c_g_orig) * self.economy),
            direct_income: over(e_s_bar - e_s_hat),
            indirect_income: over((c_g_bar - c_g_hat) * self.economy),
            economy: over(self.macro_factor * n_star * self.economy),
        };
        (stages, parts)
    }

    /// The macro factor that makes the whole rebound so much; none if the economy plays no part.
    #[must_use]
    pub fn macro_factor_for(&self, total: f64) -> Option<f64> {
        let without = Self { macro_factor: 0.0, ..*self }.run().1.total();
        let with_one = Self { macro_factor: 1.0, ..*self }.run().1.economy;
        let factor = (total - without) / with_one;
        factor.is_finite().then_some(factor)
    }

    /// A car of 25 miles a gallon replaced by a hybrid of 42 (example file of `ReboundTools`, MIT).
    #[must_use]
    pub fn car() -> Self {
        Self {
            discount: 0.03,
            megajoules: 126.621_630_000_000_01,
            energy_price: 2.21,
            price_elasticity: -0.1,
            service_income: 1.0,
            goods_income: 1.0,
            service: 14_425.0,
            income: 27_401.277_693_029_457,
            original: Device {
                efficiency: 25.0,
                capital: 28_216.1,
                maintenance: 2_861.134_256_773_28,
                disposal: 100.0,
                embodied: 34_000.0,
                life: 14.0,
            },
            efficient: Device {
                efficiency: 42.0,
                capital: 27_523.4,
                maintenance: 2_774.668_120_790_945_5,
                disposal: 101.0,
                embodied: 40_000.0,
                life: 14.0,
            },
            economy: 3.389_339_063_060_646_6,
            macro_factor: 1.0,
        }
    }

    /// An incandescent lamp replaced by an LED (the same file).
    #[must_use]
    pub fn lamp() -> Self {
        let lamp = |efficiency, capital, embodied, life| Device {
            efficiency,
            capital,
            embodied,
            life,
            ..Device::default()
        };
        Self {
            megajoules: 0.0036,
            energy_price: 0.000_135_5,
            price_elasticity: -0.4,
            service: 580_350.0,
            original: lamp(8.833_333_3, 1.88, 2.2, 1.8),
            efficient: lamp(81.8, 1.21, 6.5, 10.0),
            ..Self::car()
        }
    }

    /// A server with eight accelerators replaced by one that gives twice the answers a kilowatt-hour,
    /// for an office that runs it for itself. Judgement throughout: no published case of this
    /// framework is about AI. About 50 megawatt-hours a year at 0.09 $, 250,000 $ a server over 4 years; the
    /// elasticity is 1.1 (Demirer et al. 2025) times a share of energy in the cost of a tenth, since
    /// the framework knows no other cost of use; the energy of the economy is that of the car.
    #[must_use]
    pub fn server() -> Self {
        let server = |efficiency| Device {
            efficiency,
            capital: 250_000.0,
            maintenance: 5_000.0,
            disposal: 500.0,
            embodied: 60_000.0,
            life: 4.0,
        };
        Self {
            megajoules: 3.6,
            energy_price: 0.09,
            price_elasticity: -0.11,
            service: 50_000.0,
            income: 500_000.0,
            original: server(1.0),
            efficient: server(2.0),
            ..Self::car()
        }
    }
}
