//! One case: input, expected answer, tolerance.

use serde_json::Value;

/// The expected zero is met within this, whatever the relative tolerance.
const ZERO: f64 = 1e-12;

/// What a case asks.
pub(crate) struct Input<'a>(&'a Value);

impl<'a> Input<'a> {
    /// The input of a case.
    pub(crate) const fn new(input: &'a Value) -> Self {
        Self(input)
    }

    /// A number; none if it is absent or null.
    pub(crate) fn number(&self, field: &str) -> Option<f64> {
        self.0.get(field)?.as_f64()
    }

    /// A word.
    pub(crate) fn word(&self, field: &str) -> Option<&'a str> {
        self.0.get(field)?.as_str()
    }

    /// Whatever it is.
    pub(crate) fn value(&self, field: &str) -> Option<&'a Value> {
        self.0.get(field)
    }

    /// Every number of the input.
    pub(crate) fn numbers(&self) -> Option<Vec<f64>> {
        self.0.as_object()?.values().map(Value::as_f64).collect()
    }

    /// A row of numbers.
    pub(crate) fn row(&self, field: &str) -> Option<Vec<f64>> {
        row(self.0.get(field)?)
    }

    /// A table of numbers.
    pub(crate) fn table(&self, field: &str) -> Option<Vec<Vec<f64>>> {
        self.0.get(field)?.as_array()?.iter().map(row).collect()
    }
}

fn row(value: &Value) -> Option<Vec<f64>> {
    value.as_array()?.iter().map(Value::as_f64).collect()
}

/// What the equations say to one field.
pub(crate) enum Answer {
    /// A number, or none where it is undefined.
    Number(Option<f64>),
    /// A row of numbers, or none.
    Row(Option<Vec<f64>>),
    /// A word.
    Word(&'static str),
    /// Anything made of these: compared field by field.
    Tree(Value),
}

impl From<f64> for Answer {
    fn from(value: f64) -> Self {
        Self::Number(Some(value))
    }
}

impl From<Option<f64>> for Answer {
    fn from(value: Option<f64>) -> Self {
        Self::Number(value)
    }
}

/// All that the equations say to a case, by field.
pub(crate) type Answers = Vec<(&'static str, Answer)>;

/// Answers a case; none if its input cannot be read.
pub(crate) type Checker = fn(&Input) -> Option<Answers>;

/// Fields that their input does not determine, by kind: shown with the case, never tested.
pub(crate) const SHOWN_ONLY: &[(&str, &[&str], &str)] = &[
    (
        "cagr",
        &[
            "low",
            "high",
            "avg_GW_low",
            "avg_GW_high",
            "capacity_GW_low",
            "capacity_GW_high",
            "implied_load_factor_low",
            "implied_load_factor_high",
        ],
        "follows from a forecast that the input does not hold",
    ),
    ("training", &["ratio_to_deepseek_IT"], "follows from another record"),
    ("fleet", &["us_homes"], "needs the use of a home, which the input does not hold"),
];

/// Whether a field of a kind is shown only.
fn is_shown_only(kind: &str, field: &str) -> bool {
    SHOWN_ONLY.iter().any(|(of, fields, _)| *of == kind && fields.contains(&field))
}

/// Answers a case and compares.
pub(crate) fn check(case: &Value, checker: Checker) -> Result<(), String> {
    let tolerance = case["rel_tol"].as_f64().ok_or("has no rel_tol")?;
    let answers = checker(&Input(&case["input"])).ok_or("has an input that cannot be read")?;
    let kind = case["fn"].as_str().unwrap_or_default();
    compare(kind, &case["expected"], &answers, tolerance)
}

/// Compares every expected field with its answer; a field without an answer is a failure.
pub(crate) fn compare(
    kind: &str,
    expected: &Value,
    answers: &Answers,
    tolerance: f64,
) -> Result<(), String> {
    let expected = expected.as_object().ok_or("has no expected fields")?;
    for (field, value) in expected.iter().filter(|(field, _)| !is_shown_only(kind, field)) {
        let answer = answers.iter().find(|(name, _)| name == field);
        let (_, answer) = answer.ok_or_else(|| format!("expects {field}, which nobody answers"))?;
        agrees(value, answer, tolerance).map_err(|difference| format!("{field}: {difference}"))?;
    }
    Ok(())
}

fn agrees(expected: &Value, answer: &Answer, tolerance: f64) -> Result<(), String> {
    let same = match answer {
        Answer::Number(number) => number_agrees(expected, *number, tolerance),
        Answer::Word(word) => expected.as_str() == Some(word),
        Answer::Tree(tree) => return tree_agrees(expected, tree, tolerance),
        Answer::Row(None) => expected.is_null(),
        Answer::Row(Some(row)) => expected.as_array().is_some_and(|values| {
            let each = values.iter().zip(row);
            values.len() == row.len()
                && each.into_iter().all(|(value, got)| number_agrees(value, Some(*got), tolerance))
        }),
    };
    let got = match answer {
        Answer::Number(number) => format!("{number:?}"),
        Answer::Word(word) => format!("{word:?}"),
        Answer::Tree(tree) => tree.to_string(),
        Answer::Row(row) => format!("{row:?}"),
    };
    if same { Ok(()) } else { Err(format!("expected {expected}, got {got}")) }
}

/// Compares every expected leaf; one without an answer is a failure.
fn tree_agrees(expected: &Value, answer: &Value, tolerance: f64) -> Result<(), String> {
    match (expected, answer) {
        (Value::Object(fields), _) => fields.iter().try_for_each(|(field, value)| {
            let answer = answer.get(field).ok_or_else(|| format!("{field} has no answer"))?;
            tree_agrees(value, answer, tolerance).map_err(|error| format!("{field}: {error}"))
        }),
        (Value::Array(values), Value::Array(answers)) if values.len() == answers.len() => {
            values.iter().zip(answers).enumerate().try_for_each(|(place, (value, answer))| {
                tree_agrees(value, answer, tolerance).map_err(|error| format!("[{place}]: {error}"))
            })
        }
        (Value::Number(_) | Value::Null, _)
            if number_agrees(expected, answer.as_f64(), tolerance) =>
        {
            Ok(())
        }
        _ if expected == answer => Ok(()),
        _ => Err(format!("expected {expected}, got {answer}")),
    }
}

fn number_agrees(expected: &Value, answer: Option<f64>, tolerance: f64) -> bool {
    match (expected.as_f64(), answer) {
        (None, None) => expected.is_null(),
        (Some(expected), Some(answer)) => close(answer, expected, tolerance),
        _ => false,
    }
}

/// Within the relative tolerance; an expected zero is met absolutely.
pub(crate) fn close(answer: f64, expected: f64, tolerance: f64) -> bool {
    let allowed = if expected == 0.0 { ZERO } else { tolerance * expected.abs() };
    (answer - expected).abs() <= allowed
}
