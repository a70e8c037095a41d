//! GeoJSON and JSON-LD compared by what they say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Comparison, clean, excerpts};
use crate::export::RECORD_MEMBER;
use crate::export::json::Json;

/// The most differences that are named one by one.
const MAX_NAMED: usize = 6;

/// Compares two files but for what their records say.
pub(super) fn compare_json(given: &str, made: &str) -> Result<Comparison, String> {
    let parse = |text: &str| Json::parse(text).map_err(|error| error.to_string());
    let (given, made) = (parse(given)?, parse(made)?);
    let mut walk = Walk { differences: Vec::new(), count: 0 };
    walk.values(&given, &made, &mut Vec::new());
    if walk.count > walk.differences.len() {
        walk.differences.push(format!("and {} more differences", walk.count - walk.differences.len()));
    }
    let manners = if walk.differences.is_empty() {
        BTreeSet::from(["white space, the order of members or how values are written"])
    } else {
        BTreeSet::new()
    };
    Ok(Comparison { differences: walk.differences, manners, ..Comparison::default() })
}

struct Walk {
    differences: Vec<String>,
    count: usize,
}

/// A step down: a member’s name, or a place in a list with the id of what stands there.
enum Step<'a> {
    Member(&'a str),
    Item(usize, Option<&'a str>),
}

impl Walk {
    fn differs(&mut self, what: String) {
        self.count += 1;
        if self.differences.len() < MAX_NAMED {
            self.differences.push(what);
        }
    }

    fn values<'a>(&mut self, given: &'a Json, made: &'a Json, path: &mut Vec<Step<'a>>) {
        match (given, made) {
            (Json::Members(given), Json::Members(made)) => self.members(given, made, path),
            (Json::List(given), Json::List(made)) if given.len() == made.len() => {
                for (index, (one, other)) in given.iter().zip(made).enumerate() {
                    path.push(Step::Item(index, other.member("id").and_then(Json::words)));
                    self.values(one, other, path);
                    path.pop();
                }
            }
            (Json::List(given), Json::List(made)) => {
                let (found, expected) = (given.len(), made.len());
                self.differs(format!("{} has {found} entries instead of {expected}", place(path)));
            }
            _ if given == made => {}
            _ => {
                let (found, expected) = excerpts(&given.text(), &made.text());
                self.differs(format!("{} is {found} instead of {expected}", place(path)));
            }
        }
    }
}

impl Walk {
    fn members<'a>(&mut self, given: &'a [Member], made: &'a [Member], path: &mut Vec<Step<'a>>) {
        let (given, made) = (by_name(given), by_name(made));
        for (name, values) in &given {
            let ours = made.get(name).map_or(0, Vec::len);
            if ours == 0 {
                let (place, name) = (place(path), clean(name, 40));
                self.differs(format!("{place} has “{name}”, which Claims Map did not write"));
            } else if ours < values.len() {
                self.differs(format!("{} has “{name}” more than once", place(path)));
            }
        }
        for (name, values) in made {
            if path.is_empty() && name == RECORD_MEMBER {
                continue;
            }
            let others = given.get(name).map(Vec::as_slice).unwrap_or_default();
            if others.len() < values.len() {
                self.differs(format!("{} lacks “{name}”", place(path)));
            }
            for (other, value) in others.iter().copied().zip(values) {
                path.push(Step::Member(name));
                self.values(other, value, path);
                path.pop();
            }
        }
    }
}

/// A member of an object.
type Member = (String, Json);

/// The values that each name has, in their order.
fn by_name(members: &[Member]) -> BTreeMap<&str, Vec<&Json>> {
    let mut names: BTreeMap<&str, Vec<&Json>> = BTreeMap::new();
    for (name, value) in members {
        names.entry(name).or_default().push(value);
    }
    names
}

/// Where a value stands, in words: what has an id by that, the rest by names and numbers.
fn place(path: &[Step<'_>]) -> String {
    let last_id = path.iter().rposition(|step| matches!(step, Step::Item(_, Some(_))));
    let mut rest = String::new();
    for step in &path[last_id.map_or(0, |at| at + 1)..] {
        match step {
            Step::Member(name) if rest.is_empty() => rest.push_str(name),
            Step::Member(name) => {
                rest.push('.');
                rest.push_str(name);
            }
            Step::Item(index, _) => {
                #[expect(clippy::expect_used, reason = "a String takes everything")]
                write!(rest, "[{index}]").expect("writing to a String never fails");
            }
        }
    }
    let id = last_id.and_then(|at| if let Step::Item(_, id) = &path[at] { *id } else { None });
    match (id, rest.is_empty()) {
        (None, true) => "the file".to_owned(),
        (None, false) => format!("“{rest}”"),
        (Some(id), true) => format!("the entry {}", clean(id, 60)),
        (Some(id), false) => format!("“{rest}” of the entry {}", clean(id, 60)),
    }
}
