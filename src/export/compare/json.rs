//! GeoJSON and JSON-LD compared by what they say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Comparison, Manner, clean, excerpts, more_differences};
use crate::export::RECORD_MEMBER;
use crate::export::json::Json;
use crate::words::{Message, message, of_json};

/// The most differences that are named one by one.
const MAX_NAMED: usize = 6;

/// Compares two files but for what their records say.
pub(super) fn compare_json(given: &str, made: &str) -> Result<Comparison, Message> {
    let parse = |text: &str| Json::parse(text).map_err(|error| of_json(&error));
    let (given, made) = (parse(given)?, parse(made)?);
    let mut walk = Walk { differences: Vec::new(), count: 0 };
    walk.values(&given, &made, &mut Vec::new());
    if walk.count > walk.differences.len() {
        walk.differences.push(more_differences(walk.count - walk.differences.len()));
    }
    let manners = if walk.differences.is_empty() { BTreeSet::from([Manner::Json]) } else { BTreeSet::new() };
    Ok(Comparison { differences: walk.differences, manners, ..Comparison::default() })
}

struct Walk {
    differences: Vec<Message>,
    count: usize,
}

/// A step down: a member’s name, or a place in a list with the id of what stands there.
enum Step<'a> {
    Member(&'a str),
    Item(usize, Option<&'a str>),
}

impl Walk {
    fn differs(&mut self, what: Message) {
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
                self.differs(message!(
                    "export-json-entries",
                    place = place(path),
                    found = given.len(),
                    expected = made.len()
                ));
            }
            _ if given == made => {}
            _ => {
                let (found, expected) = excerpts(&given.text(), &made.text());
                self.differs(message!(
                    "export-json-value",
                    place = place(path),
                    found = found,
                    expected = expected
                ));
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
                self.differs(message!("export-json-added", place = place(path), name = clean(name, 40)));
            } else if ours < values.len() {
                self.differs(message!("export-json-twice", place = place(path), name = *name));
            }
        }
        for (name, values) in made {
            if path.is_empty() && name == RECORD_MEMBER {
                continue;
            }
            let others = given.get(name).map(Vec::as_slice).unwrap_or_default();
            if others.len() < values.len() {
                self.differs(message!("export-json-lacks", place = place(path), name = name));
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
fn place(path: &[Step<'_>]) -> Message {
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
        (None, true) => message!("export-block-file"),
        (None, false) => message!("export-json-place", path = rest),
        (Some(id), true) => message!("export-json-entry", id = clean(id, 60)),
        (Some(id), false) => message!("export-json-place-in-entry", path = rest, id = clean(id, 60)),
    }
}
