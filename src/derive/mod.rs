//! From statements in force to verdicts: facts in, decisions out, each with its reason.

mod status;

pub use status::{Ground, Lost, LostWhy, Rule, Status, Verdict};
