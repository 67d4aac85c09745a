//! What grows in the uses of AI, where gains end, and how the odds are drawn.

use crate::scenario::parameter::parameters;
use crate::units::{PERCENT, PLAIN, Ratio, Share};

parameters! {
    /// What grows in the uses of AI, where gains end, and how the odds are drawn. The defaults are
    /// those of the reference world.
    Uses of uses;

    /// Users at the start, in millions.
    chat_users: Ratio = 1500.0 [PLAIN], 1.0..=10000.0, log,
        label "Assistants, users, millions", link "ca", source "judgement-segments", in Segments;

    /// Users in the end, in millions: the ceiling of their logistic curve.
    chat_most: Ratio = 4000.0 [PLAIN], 1.0..=10000.0, log,
        label "Assistants, users in the end, millions", link "cb", source "judgement-segments", in Segments;

    /// Growth of the users a year on that curve, at first, as a natural logarithm; 0 keeps their
    /// number.
    chat_spread: Share = 35.0 [PERCENT], 0.0..=200.0, step 1.0,
        label "Assistants, growth of users", link "cc", source "judgement-worlds", in Segments;

    /// Queries of a user a day at the start. With the electricity of the use given, this sets
    /// only the energy of a token.
    chat_queries: Ratio = 3.0 [PLAIN], 0.1..=1000.0, log,
        label "Assistants, queries a day", link "cd", source "judgement-segments", in Segments;

    /// Growth of the queries of a user a year, at first, as a natural logarithm.
    chat_asking: Share = 10.0 [PERCENT], -50.0..=200.0, step 1.0,
        label "Assistants, growth of queries", link "ce", source "judgement-worlds", in Segments;

    /// Growth of the tokens of a query a year, at first, as a natural logarithm, before any
    /// response to prices.
    chat_tokens: Share = 25.0 [PERCENT], -50.0..=200.0, step 1.0,
        label "Assistants, growth of tokens", link "cf", source "judgement-worlds", in Segments;

    /// Users at the start, in millions.
    agents_users: Ratio = 150.0 [PLAIN], 1.0..=10000.0, log,
        label "Agents, users, millions", link "aa", source "judgement-segments", in Segments;

    /// Users in the end, in millions: the ceiling of their logistic curve.
    agents_most: Ratio = 1500.0 [PLAIN], 1.0..=10000.0, log,
        label "Agents, users in the end, millions", link "ab", source "judgement-segments", in Segments;

    /// Growth of the users a year on that curve, at first, as a natural logarithm; 0 keeps their
    /// number.
    agents_spread: Share = 50.0 [PERCENT], 0.0..=200.0, step 1.0,
        label "Agents, growth of users", link "ac", source "judgement-worlds", in Segments;

    /// Queries of a user a day at the start. With the electricity of the use given, this sets
    /// only the energy of a token.
    agents_queries: Ratio = 15.0 [PLAIN], 0.1..=1000.0, log,
        label "Agents, queries a day", link "ad", source "judgement-segments", in Segments;

    /// Growth of the queries of a user a year, at first, as a natural logarithm.
    agents_asking: Share = 35.0 [PERCENT], -50.0..=200.0, step 1.0,
        label "Agents, growth of queries", link "af", source "judgement-worlds", in Segments;

    /// Growth of the tokens of a query a year, at first, as a natural logarithm, before any
    /// response to prices.
    agents_tokens: Share = 75.0 [PERCENT], -50.0..=200.0, step 1.0,
        label "Agents, growth of tokens", link "ag", source "judgement-worlds", in Segments;

    /// Users at the start, in millions.
    embedded_users: Ratio = 3000.0 [PLAIN], 1.0..=10000.0, log,
        label "Built in, users, millions", link "ea", source "judgement-segments", in Segments;

    /// Users in the end, in millions: the ceiling of their logistic curve.
    embedded_most: Ratio = 5000.0 [PLAIN], 1.0..=10000.0, log,
        label "Built in, users in the end, millions", link "eb", source "judgement-segments", in Segments;

    /// Growth of the users a year on that curve, at first, as a natural logarithm; 0 keeps their
    /// number.
    embedded_spread: Share = 25.0 [PERCENT], 0.0..=200.0, step 1.0,
        label "Built in, growth of users", link "ec", source "judgement-worlds", in Segments;

    /// Queries of a user a day at the start. With the electricity of the use given, this sets
    /// only the energy of a token.
    embedded_queries: Ratio = 15.0 [PLAIN], 0.1..=1000.0, log,
        label "Built in, queries a day", link "ed", source "judgement-segments", in Segments;

    /// Growth of the queries of a user a year, at first, as a natural logarithm.
    embedded_asking: Share = 35.0 [PERCENT], -50.0..=200.0, step 1.0,
        label "Built in, growth of queries", link "ee", source "judgement-worlds", in Segments;

    /// Growth of the tokens of a query a year, at first, as a natural logarithm, before any
    /// response to prices.
    embedded_tokens: Share = 65.0 [PERCENT], -50.0..=200.0, step 1.0,
        label "Built in, growth of tokens", link "eg", source "judgement-worlds", in Segments;

    /// Growth of the use of all other AI a year, at first, as a natural logarithm.
    rest_growth: Share = 75.0 [PERCENT], -50.0..=200.0, step 1.0,
        label "Other AI, growth of use", link "ra", source "judgement-worlds", in Segments;

    /// Growth of the computing of each such use a year, at first, as a natural logarithm.
    rest_tokens: Share = 10.0 [PERCENT], -50.0..=200.0, step 1.0,
        label "Other AI, growth of depth", link "rb", source "judgement-worlds", in Segments;

    /// How fast the growth of queries and tokens of all uses slows down each year.
    use_slowing: Share = 15.0 [PERCENT], 0.0..=50.0, step 1.0,
        label "Slowing of queries and tokens", link "ua", source "judgement-slowing", in Segments;

    /// How fast the gains of chips slow down each year.
    chip_slowing: Share = 10.0 [PERCENT], 0.0..=50.0, step 1.0,
        label "Slowing of chips", link "cg", source "judgement-slowing", in Segments;

    /// How fast the fall of hardware prices slows down each year.
    hardware_slowing: Share = 10.0 [PERCENT], 0.0..=50.0, step 1.0,
        label "Slowing of hardware prices", link "ha", source "judgement-slowing", in Segments;

    /// What is left of the computing of an answer at the least.
    algorithm_floor: Share = 0.5 [PERCENT], 0.0..=100.0, step 0.1,
        label "Floor of algorithms", link "ah", source "judgement-floors", in Segments;

    /// What is left of the electricity of a computation at the least.
    chip_floor: Share = 2.0 [PERCENT], 0.0..=100.0, step 0.1,
        label "Floor of chips", link "ci", source "judgement-floors", in Segments;

    /// What is left of the price of hardware a computation at the least.
    hardware_floor: Share = 5.0 [PERCENT], 0.0..=100.0, step 0.1,
        label "Floor of hardware prices", link "hb", source "judgement-floors", in Segments;

    /// Share of the response to prices that comes as more users. Nothing published splits it.
    margin_users: Share = 20.0 [PERCENT], 0.0..=100.0, step 5.0,
        label "Response through users", link "ma", source "judgement-margins", in Segments;

    /// Share that comes as more queries of a user; the rest is depth: more tokens of a query.
    margin_queries: Share = 30.0 [PERCENT], 0.0..=100.0, step 5.0,
        label "Response through queries", link "mb", source "judgement-margins", in Segments;

    /// Width of every range of the odds over that of their table: less is more sure of the form's
    /// values.
    spread: Share = 100.0 [PERCENT], 5.0..=100.0, step 5.0,
        label "Width of the odds", link "sa", source "judgement-odds", in Segments;

    /// The seed of the draws of the odds: another one shows how much is chance.
    seed: Ratio = 2025.0 [PLAIN], 0.0..=999_999.0, step 1.0,
        label "Seed of the draws", link "sb", source "visitor", in Segments;
}
