//! Annotations of the W3C's model, and those that Hypothesis's interface answers with, which is older and like it.
//!
//! The words are those of the target's `TextQuoteSelector`, of several targets one after the other. Tags say kind and
//! area, or any member by its name (`speaker: …`); so do lines of a comment, of which the rest is the reason. What this
//! program exports says the statement field by field.

use serde_json::{Map, Value};

use super::{member_called, put, put_tag};

/// The members of a suggestion that an annotation makes.
pub(super) fn members(annotation: &Map<String, Value>) -> Map<String, Value> {
    let mut members = Map::new();
    for target in several(annotation.get("target")) {
        put_target(&mut members, target);
    }
    for body in several(annotation.get("body")) {
        put_body(&mut members, body);
    }
    // Hypothesis.
    for tag in several(annotation.get("tags")) {
        put_tag(&mut members, tag.as_str().unwrap_or_default());
    }
    put_comment(&mut members, text(annotation.get("text")));
    put(&mut members, "document", text(annotation.get("uri")));
    let user = text(annotation.get("user"));
    put(&mut members, "origin", user.strip_prefix("acct:").unwrap_or(user));
    for creator in ["creator", "generator"] {
        for one in several(annotation.get(creator)) {
            let named = one.get("name").or_else(|| one.get("nickname")).or_else(|| one.get("id"));
            put(&mut members, "origin", text(named.or(Some(one))));
        }
    }
    members
}

/// A value, or the values of a list.
fn several(value: Option<&Value>) -> &[Value] {
    match value {
        None | Some(Value::Null) => &[],
        Some(Value::Array(list)) => list,
        Some(one) => std::slice::from_ref(one),
    }
}

fn text(value: Option<&Value>) -> &str {
    value.and_then(Value::as_str).unwrap_or_default()
}

fn put_target(members: &mut Map<String, Value>, target: &Value) {
    put(members, "document", text(target.get("source")));
    let selectors = several(target.get("selector")).iter();
    let refined = selectors.clone().flat_map(|one| several(one.get("refinedBy")));
    let is_quote = |one: &&Value| text(one.get("type")) == "TextQuoteSelector";
    let Some(selector) = selectors.chain(refined).find(is_quote) else { return };
    // As it stands: white space in front and behind is the selector's, not the quote's.
    put(members, "quote", text(selector.get("exact")));
    for side in ["prefix", "suffix"] {
        let around = text(selector.get(side));
        if !around.is_empty() {
            members.entry(side).or_insert_with(|| around.into());
        }
    }
}

fn put_body(members: &mut Map<String, Value>, body: &Value) {
    if let Some(Value::Object(statement)) = body.get("statement") {
        put_statement(members, statement);
        return;
    }
    let value = body.get("value").or_else(|| body.get("chars")).or_else(|| body.get("rdf:value"));
    let value = text(value.or(Some(body)));
    let purpose = body.get("purpose").or_else(|| body.get("role")).or_else(|| body.get("type"));
    if matches!(text(purpose), "tagging" | "classifying" | "Tag" | "oa:Tag") {
        put_tag(members, value);
    } else {
        put_comment(members, value);
    }
}

/// A statement of a dossier, as this program exports it.
fn put_statement(members: &mut Map<String, Value>, statement: &Map<String, Value>) {
    for name in ["kind", "by", "speaker", "modality", "place"] {
        put(members, name, text(statement.get(name)));
    }
    for (name, of) in [("area", "areas"), ("through", "relayers")] {
        for one in several(statement.get(of)) {
            put(members, name, text(Some(one)));
        }
    }
    let Some(extent) = statement.get("extent") else { return };
    put(members, "extent", text(extent.get("is")));
    put(members, "wording", text(extent.get("wording")));
    if let Some(percent) = extent.get("percent") {
        members.entry("percent").or_insert_with(|| percent.clone());
    }
}

/// Lines of a comment that name a member say it; the others are the reason.
fn put_comment(members: &mut Map<String, Value>, comment: &str) {
    let mut reason = Vec::new();
    for line in comment.lines() {
        let parted = line.split_once(':');
        match parted.and_then(|(name, value)| Some((member_called(name)?, value))) {
            Some((name, value)) if name != "quote" && name != "exact" => put(members, name, value),
            _ => reason.push(line.trim()),
        }
    }
    put(members, "reason", reason.join(" ").trim());
}
