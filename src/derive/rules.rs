//! The ordered rules: one function each, worded so that a historian could check it.
//!
//! Only what is asserted or implied carries a status; what is conditional or denied leads to
//! *mentioned* at most. An occupation whose extent the source leaves open counts as one of a part:
//! the map never says more than the source.

use super::status::{Ground, Rule, Status};
use crate::model::{Extent, Kind, Modality, PlaceId, Statement};

/// What a rule looks at: an area as a whole, or one place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject<'a> {
    /// The area.
    Area,
    /// A place in it.
    Place(&'a PlaceId),
}

/// What a rule found: the status, its grounds, and which of the statements carried it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruling {
    /// The rule that fired.
    pub rule: Rule,
    /// The status that it gives.
    pub status: Status,
    /// What makes the subject contested, strongest first.
    pub grounds: Vec<Ground>,
    /// For each statement given, whether it carried the status.
    pub carried: Vec<bool>,
}

/// Applies the rules in order to the statements in force on one subject; the first that fires wins.
///
/// Total: with no statement the subject is *not mentioned*.
pub fn apply_rules(statements: &[&Statement], subject: Subject<'_>) -> Ruling {
    rule_occupied(statements, subject)
        .or_else(|| rule_contested(statements, subject))
        .or_else(|| rule_claimed(statements))
        .or_else(|| rule_mentioned(statements))
        .unwrap_or_else(|| Ruling {
            rule: Rule::NotMentioned,
            status: Status::NotMentioned,
            grounds: Vec::new(),
            carried: vec![false; statements.len()],
        })
}

/// Rule 1. Occupied: a statement reports occupation of the whole area, or of this place.
///
/// Where another denies the occupation or reports a liberation, the area stays occupied, as the
/// order of the rules says, and sources disagree.
fn rule_occupied(statements: &[&Statement], subject: Subject<'_>) -> Option<Ruling> {
    let carried = mark(statements, |statement| match subject {
        Subject::Area => reports(statement, Kind::Occupation) && statement.extent == Extent::Whole,
        Subject::Place(place) => {
            reports(statement, Kind::Occupation)
                && (statement.extent == Extent::Whole || statement.place.as_ref() == Some(place))
        }
    })?;
    let disagree = statements.iter().any(|statement| disputes_occupation(statement));
    let grounds = if disagree { vec![Ground::SourcesDisagree] } else { Vec::new() };
    Some(Ruling { rule: Rule::Occupied, status: Status::Occupied, grounds, carried })
}

/// Rule 2. Contested: short of that, (a) occupation of a part or of a place in it is reported, or
/// (b) an advance or a build-up on it, or (c) sources disagree about who holds it.
fn rule_contested(statements: &[&Statement], subject: Subject<'_>) -> Option<Ruling> {
    let held = |statement: &Statement| {
        reports(statement, Kind::Occupation) && subject == Subject::Area && statement.extent != Extent::Whole
    };
    let pressed =
        |statement: &Statement| reports(statement, Kind::Advance) || reports(statement, Kind::Buildup);
    let any_held = statements.iter().any(|statement| held(statement));
    let disputed = any_held && statements.iter().any(|statement| disputes_occupation(statement));
    let carried = mark(statements, |statement| {
        held(statement) || pressed(statement) || (disputed && disputes_occupation(statement))
    })?;
    let mut grounds = Vec::new();
    if disputed {
        grounds.push(Ground::SourcesDisagree);
    }
    if any_held {
        grounds.push(Ground::HeldInPart);
    }
    if statements.iter().any(|statement| pressed(statement)) {
        grounds.push(Ground::UnderPressure);
    }
    Some(Ruling { rule: Rule::Contested, status: Status::Contested, grounds, carried })
}

/// Rule 3. Claimed: a statement claims it, and nothing above holds.
fn rule_claimed(statements: &[&Statement]) -> Option<Ruling> {
    let carried = mark(statements, |statement| reports(statement, Kind::Claim))?;
    Some(Ruling { rule: Rule::Claimed, status: Status::Claimed, grounds: Vec::new(), carried })
}

/// Rule 4. Mentioned: something is said of it, but none of the above.
fn rule_mentioned(statements: &[&Statement]) -> Option<Ruling> {
    let carried = mark(statements, |_| true)?;
    Some(Ruling { rule: Rule::Mentioned, status: Status::Mentioned, grounds: Vec::new(), carried })
}

/// True where the statement says this outright or implies it.
fn reports(statement: &Statement, kind: Kind) -> bool {
    statement.kind == kind && matches!(statement.modality, Modality::Asserted | Modality::Implied)
}

/// True where the statement speaks against an occupation: a denial, a liberation, or the words that
/// it is not occupied.
fn disputes_occupation(statement: &Statement) -> bool {
    reports(statement, Kind::Denial)
        || reports(statement, Kind::Liberation)
        || (statement.kind == Kind::Occupation && statement.modality == Modality::Denied)
}

/// Marks the statements that the condition holds for; `None` where it holds for none.
fn mark(statements: &[&Statement], condition: impl Fn(&Statement) -> bool) -> Option<Vec<bool>> {
    let marks: Vec<bool> = statements.iter().map(|statement| condition(statement)).collect();
    marks.contains(&true).then_some(marks)
}
