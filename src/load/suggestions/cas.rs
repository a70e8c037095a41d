//! UIMA's CAS as JSON, which `INCEpTION` exports: spans of a text with features, each feature a member.
//!
//! A span is a suggestion where a feature of it is called `kind` or `area`; tokens, sentences and the spans of other
//! layers are passed over.

use serde_json::{Map, Value};

use super::{RowPlace, SuggestedRow, member_called, put, said_in};
use crate::budget::MAX_GIVEN;
use crate::words::message;

/// The member that holds everything.
pub(super) const STRUCTURES: &str = "%FEATURE_STRUCTURES";

/// The suggestions of a CAS.
pub(super) fn rows(cas: &Map<String, Value>) -> Vec<SuggestedRow> {
    let structures = cas.get(STRUCTURES).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let texts: Vec<(Option<u64>, Vec<u16>)> = structures
        .iter()
        .filter_map(|one| {
            Some((number(one, "%ID"), one.get("sofaString")?.as_str()?.encode_utf16().collect()))
        })
        .collect();
    let text_of = |one: &Value| {
        let sofa = number(one, "@sofa");
        texts.iter().find(|(id, _)| *id == sofa).or(texts.first()).map(|(_, text)| text.as_slice())
    };
    let mut rows = Vec::new();
    for (at, one) in structures.iter().enumerate() {
        let mut members = Map::new();
        for (name, value) in one.as_object().into_iter().flatten() {
            if let (Some(member), Some(text)) = (member_called(name), value.as_str()) {
                text.split('|').for_each(|text| put(&mut members, member, text));
            }
        }
        let is_suggestion =
            ["kind", "area", "areas", "region", "regions"].iter().any(|name| members.contains_key(*name));
        if !is_suggestion {
            continue;
        }
        let said = match words_of(one, text_of(one)) {
            Some(words) => {
                members.insert("quote".to_owned(), words.into());
                said_in(&members)
            }
            None => Err(message!("load-suggested-no-span")),
        };
        rows.push(SuggestedRow { place: RowPlace::Item(at + 1), said });
        if rows.len() > MAX_GIVEN {
            break;
        }
    }
    rows
}

fn number(structure: &Value, member: &str) -> Option<u64> {
    structure.get(member)?.as_u64()
}

/// The words of a span, whose ends count as Java counts: in units of UTF-16.
fn words_of(span: &Value, text: Option<&[u16]>) -> Option<String> {
    let end = |member| usize::try_from(number(span, member)?).ok();
    String::from_utf16(text?.get(end("begin")?..end("end")?)?).ok()
}
