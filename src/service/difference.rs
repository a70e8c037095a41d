//! What is different between two dossiers, or two versions of one: records field by field, quotes, colours.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use crate::derive::{Ground, Status, Verdict, derive_verdicts};
use crate::model::{AreaId, Dossier, Layer, Name, PlaceId, Quote, Statement, StatementId};
use crate::query::{Query, filter_in_force};
use crate::save::dossier_record;
use crate::text::{DifferencePart, difference_of_wholes};
use crate::words::Message;

/// A dossier with what is switched off, and the layer that it is drawn on.
#[derive(Debug, Clone, Copy)]
pub struct DrawnDossier<'a> {
    /// Who says what.
    pub dossier: &'a Dossier,
    /// The areas, with the dossier's own places.
    pub layer: &'a Layer,
    /// What is switched off.
    pub query: &'a Query,
}

/// What is different between two dossiers.
#[derive(Debug, Clone, PartialEq)]
pub struct DossierDifference {
    /// Fields of the dossier itself, such as its title.
    pub fields: Vec<FieldChange>,
    /// Documents, actors, groups and places, in this order.
    pub records: Vec<RecordChange>,
    /// Statements: those of the first in its order, then those that only the second has.
    pub statements: Vec<StatementChange>,
    /// Whether other things are switched off.
    pub has_other_toggles: bool,
    /// Areas, then places, that look different, by id.
    pub colours: Vec<ColourChange>,
}

/// A field that holds something else.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// The field as the file has it, such as `extent.wording`.
    pub field: String,
    /// What it held; `None` for nothing.
    pub before: Option<Value>,
    /// What it holds.
    pub after: Option<Value>,
}

/// A record that is not the same in both.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordChange {
    /// What it is: `document`, `actor`, `group`, `place`.
    pub noun: &'static str,
    /// Its id.
    pub id: String,
    /// What became of it.
    pub kind: ChangeKind,
}

/// What became of a record.
#[derive(Debug, Clone, PartialEq)]
pub enum ChangeKind {
    /// Only the second dossier has it.
    Added,
    /// Only the first dossier has it.
    Removed,
    /// These fields changed.
    Changed(Vec<FieldChange>),
}

/// A statement that is not the same in both.
#[derive(Debug, Clone, PartialEq)]
pub struct StatementChange {
    /// Its id in the first dossier, or in the second where only that has it.
    pub id: StatementId,
    /// What became of it; of the quote's fields none is listed.
    pub kind: ChangeKind,
    /// What became of its quote; `None` where it is the same or the statement is in one dossier only.
    pub quote: Option<QuoteChange>,
    /// What is known of the quote, in words, where that changed: before and after.
    pub check: Option<[Message; 2]>,
}

/// What became of a quote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuoteChange {
    /// The same words at another place, or between other words: where they began, and where they begin.
    Moved {
        /// First code point before.
        from: usize,
        /// First code point now.
        to: usize,
    },
    /// Other words.
    Changed {
        /// What is different; segments are joined by an ellipsis.
        difference: Vec<DifferencePart>,
    },
}

/// An area or a place that looks different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColourChange {
    /// The area, or the area that the place lies in.
    pub area: AreaId,
    /// The place.
    pub place: Option<PlaceId>,
    /// Its name; `None` where neither layer has one.
    pub name: Option<Name>,
    /// How it looks in the first; `None` where its layer has no such area.
    pub before: Option<Look>,
    /// How it looks in the second.
    pub after: Option<Look>,
}

/// How an area looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// The status.
    pub status: Status,
    /// All that makes it so, strongest first.
    pub grounds: Vec<Ground>,
}

impl DossierDifference {
    /// Whether nothing is different.
    pub fn is_empty(&self) -> bool {
        let Self { fields, records, statements, has_other_toggles, colours } = self;
        fields.is_empty()
            && records.is_empty()
            && statements.is_empty()
            && !has_other_toggles
            && colours.is_empty()
    }
}

/// Compares two dossiers.
pub fn difference_between(before: DrawnDossier<'_>, after: DrawnDossier<'_>) -> DossierDifference {
    let (one, other) = (dossier_record(before.dossier), dossier_record(after.dossier));
    let mut records = Vec::new();
    records_of("document", &one.documents, &other.documents, &mut records);
    records_of("actor", &one.actors, &other.actors, &mut records);
    records_of("group", &one.groups, &other.groups, &mut records);
    records_of("place", &one.places, &other.places, &mut records);
    let whole = |title: &str, layer: &Option<_>| {
        let layer = layer.as_ref().map(json_of);
        serde_json::json!({ "title": title, "layer": layer })
    };
    DossierDifference {
        fields: field_changes(&whole(&one.title, &one.layer), &whole(&other.title, &other.layer)),
        records,
        statements: statements_between(before.dossier, after.dossier),
        has_other_toggles: before.query != after.query,
        colours: colours_between(before, after),
    }
}

fn json_of(record: &impl Serialize) -> Value {
    // Records have only texts, numbers and lists, which JSON can hold.
    serde_json::to_value(record).unwrap_or_default()
}

fn records_of<T: Serialize>(noun: &'static str, before: &[T], after: &[T], changes: &mut Vec<RecordChange>) {
    let with_ids = |records: &[T]| {
        let values = records.iter().map(json_of);
        values.map(|value| (id_of(&value), value)).collect::<Vec<(String, Value)>>()
    };
    let (before, after) = (with_ids(before), with_ids(after));
    changes.extend(changes_between(&before, &after).into_iter().map(|(id, kind)| RecordChange {
        noun,
        id,
        kind,
    }));
}

fn id_of(value: &Value) -> String {
    value.get("id").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// What became of each record that is not the same: those of the first list in its order, then those that
/// only the second has.
fn changes_between(before: &[(String, Value)], after: &[(String, Value)]) -> Vec<(String, ChangeKind)> {
    let then: BTreeMap<&str, &Value> = after.iter().map(|(id, value)| (id.as_str(), value)).collect();
    let now: BTreeSet<&str> = before.iter().map(|(id, _)| id.as_str()).collect();
    let mut list = Vec::new();
    for (id, value) in before {
        let kind = match then.get(id.as_str()) {
            None => Some(ChangeKind::Removed),
            Some(other) => {
                let changes = field_changes(value, other);
                (!changes.is_empty()).then_some(ChangeKind::Changed(changes))
            }
        };
        list.extend(kind.map(|kind| (id.clone(), kind)));
    }
    let added = after.iter().filter(|(id, _)| !now.contains(id.as_str()));
    list.extend(added.map(|(id, _)| (id.clone(), ChangeKind::Added)));
    list
}

/// The fields of two objects that hold something else, objects inside them taken apart.
fn field_changes(before: &Value, after: &Value) -> Vec<FieldChange> {
    let (mut one, mut other) = (BTreeMap::new(), BTreeMap::new());
    flatten("", before, &mut one);
    flatten("", after, &mut other);
    let fields: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let changed = fields.into_iter().filter(|field| one.get(*field) != other.get(*field));
    changed
        .map(|field| FieldChange {
            field: field.clone(),
            before: one.get(field).cloned(),
            after: other.get(field).cloned(),
        })
        .collect()
}

fn flatten(path: &str, value: &Value, fields: &mut BTreeMap<String, Value>) {
    match value {
        Value::Null => {}
        Value::Object(object) => {
            for (key, inner) in object {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                flatten(&path, inner, fields);
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            drop(fields.insert(path.to_owned(), value.clone()));
        }
    }
}

/// The statements that are not the same. One that has another id in the second dossier, and is the same in
/// everything else, is one statement with another id.
fn statements_between(before: &Dossier, after: &Dossier) -> Vec<StatementChange> {
    let [ids_before, ids_after] = [before, after]
        .map(|dossier| dossier.statements.iter().map(|one| one.id.as_str()).collect::<BTreeSet<&str>>());
    let mut renamed: BTreeMap<String, &Statement> = BTreeMap::new();
    for statement in after.statements.iter().filter(|one| !ids_before.contains(one.id.as_str())) {
        renamed.entry(without_id(statement)).or_insert(statement);
    }
    let mut changes = Vec::new();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for statement in &before.statements {
        let same_id = after.statement(&statement.id);
        let renamed = || renamed.get(&without_id(statement)).copied();
        let other = if ids_after.contains(statement.id.as_str()) { same_id } else { renamed() };
        let Some(other) = other.filter(|other| taken.insert(other.id.as_str())) else {
            changes.push(only(statement, ChangeKind::Removed));
            continue;
        };
        changes.extend(statement_change(statement, other));
    }
    let added = after.statements.iter().filter(|one| !taken.contains(one.id.as_str()));
    changes.extend(added.map(|statement| only(statement, ChangeKind::Added)));
    changes
}

fn only(statement: &Statement, kind: ChangeKind) -> StatementChange {
    StatementChange { id: statement.id.clone(), kind, quote: None, check: None }
}

/// A statement as its file has it, but for its id.
fn without_id(statement: &Statement) -> String {
    let mut value = json_of(&crate::save::statement_record(statement));
    if let Value::Object(object) = &mut value {
        drop(object.remove("id"));
    }
    value.to_string()
}

fn statement_change(before: &Statement, after: &Statement) -> Option<StatementChange> {
    let fields = |statement: &Statement| {
        let mut value = json_of(&crate::save::statement_record(statement));
        if let Value::Object(object) = &mut value {
            drop(object.remove("quote"));
        }
        value
    };
    let fields = field_changes(&fields(before), &fields(after));
    let quote = quote_change(&before.quote, &after.quote);
    let check = [before.check.words(), after.check.words()];
    let check = Some(check).filter(|[before, after]| before != after);
    let is_changed = !fields.is_empty() || quote.is_some() || check.is_some();
    is_changed.then(|| StatementChange {
        id: before.id.clone(),
        kind: ChangeKind::Changed(fields),
        quote,
        check,
    })
}

fn quote_change(before: &Quote, after: &Quote) -> Option<QuoteChange> {
    if before.segments == after.segments {
        return None;
    }
    let words = |quote: &Quote| quote.segments.iter().map(|one| one.exact.clone()).collect::<Vec<String>>();
    if words(before) == words(after) {
        let start = |quote: &Quote| quote.segments.first().map_or(0, |segment| segment.range.start);
        return Some(QuoteChange::Moved { from: start(before), to: start(after) });
    }
    let difference = difference_of_wholes(&before.display(), &after.display());
    Some(QuoteChange::Changed { difference })
}

/// The areas and places that look different.
fn colours_between(before: DrawnDossier<'_>, after: DrawnDossier<'_>) -> Vec<ColourChange> {
    let [looks_before, looks_after] = [before, after].map(looks);
    let keys: BTreeSet<&(Option<PlaceId>, AreaId)> = looks_before.keys().chain(looks_after.keys()).collect();
    let changed = keys.into_iter().filter(|key| looks_before.get(*key) != looks_after.get(*key));
    changed
        .map(|key| {
            let (place, area) = key;
            let name = |layer: &Layer| match place {
                Some(place) => layer.place(place).map(|place| place.name.clone()),
                None => layer.area(area).map(|area| area.name.clone()),
            };
            ColourChange {
                area: area.clone(),
                place: place.clone(),
                name: name(after.layer).or_else(|| name(before.layer)),
                before: looks_before.get(key).cloned(),
                after: looks_after.get(key).cloned(),
            }
        })
        .collect()
}

/// How areas and places look, areas first.
fn looks(drawn: DrawnDossier<'_>) -> BTreeMap<(Option<PlaceId>, AreaId), Look> {
    let verdicts = derive_verdicts(drawn.layer, &filter_in_force(drawn.dossier, drawn.query));
    let look = |verdict: &Verdict| Look { status: verdict.status, grounds: verdict.grounds.clone() };
    let areas = verdicts.areas().iter().map(|(id, verdict)| ((None, id.clone()), look(verdict)));
    let places = verdicts.places().iter().filter_map(|(id, verdict)| {
        Some(((Some(id.clone()), drawn.layer.place(id)?.area.clone()), look(verdict)))
    });
    areas.chain(places).collect()
}
