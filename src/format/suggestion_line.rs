//! A suggestion as a person, a model or another tool writes it: one object of JSON Lines, or a row of a table whose
//! heads are the members' names.

use serde::de::Deserializer;
use serde::{Deserialize, Serialize};

#[cfg(test)]
use crate::format::open::Word;
#[cfg(test)]
use crate::model::{ExtentKind, Kind, Modality, StatedSide};

/// A suggested statement. What it says is checked against the dossier's own text: the quote, character for character.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(title = "Claims Map suggestion, one a line"))]
#[cfg_attr(test, schemars(extend("required" = ["quote", "kind", "area"])))]
pub(crate) struct SuggestionLine {
    /// The words, copied from the article character for character; several where words between them are left out.
    #[serde(default, deserialize_with = "one_or_many", alias = "exact")]
    #[cfg_attr(test, schemars(with = "OneOrMany", transform = without_default))]
    pub(crate) quote: Vec<String>,
    /// What is said: occupation, advance, buildup, claim, concession, denial or recapture.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Word<Kind>", transform = without_default))]
    pub(crate) kind: Option<String>,
    /// The areas that the quote names, each by its id (UA-63) or by a name in any spelling; none where it names none.
    #[serde(default, deserialize_with = "one_or_many", alias = "areas", alias = "region", alias = "regions")]
    #[cfg_attr(test, schemars(with = "OneOrMany", transform = without_default))]
    pub(crate) area: Vec<String>,
    /// Who says it, by name; absent where the article says it in its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) speaker: Option<String>,
    /// Through whom the article has it, by name, nearest to the speaker first.
    #[serde(
        default,
        deserialize_with = "one_or_many",
        skip_serializing_if = "Vec::is_empty",
        alias = "relayers",
        alias = "relayer"
    )]
    #[cfg_attr(test, schemars(with = "OneOrMany"))]
    pub(crate) through: Vec<String>,
    /// The side that holds, advances, masses, claims or retakes: ukraine, russia, united-states, independent, other, or
    /// unstated where the words do not tell.
    #[serde(default, skip_serializing_if = "Option::is_none", alias = "side")]
    #[cfg_attr(test, schemars(with = "Option<Word<StatedSide>>"))]
    pub(crate) by: Option<String>,
    /// How much of the areas: whole, part, place, approach or unspecified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<Word<ExtentKind>>"))]
    pub(crate) extent: Option<String>,
    /// With a part: the article's own words for it, which stand in the quote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) wording: Option<String>,
    /// With a part: the share that the article gives, in percent; it stands in the quote.
    #[serde(default, deserialize_with = "number", skip_serializing_if = "Option::is_none")]
    pub(crate) percent: Option<f64>,
    /// How firmly: asserted, implied, conditional or denied; without it, asserted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<Word<Modality>>"))]
    pub(crate) modality: Option<String>,
    /// A named part of the area that it is about, by its id or name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<String>,
    /// Why this is suggested, in a sentence; whoever decides reads it.
    #[serde(default, skip_serializing_if = "Option::is_none", alias = "note", alias = "comment")]
    pub(crate) reason: Option<String>,
    /// Who or what suggests it, such as a model with its version; without it what `--origin` says.
    #[serde(default, skip_serializing_if = "Option::is_none", alias = "creator", alias = "annotator")]
    pub(crate) origin: Option<String>,
    /// The document, by its id or address, where the dossier has several.
    #[serde(default, skip_serializing_if = "Option::is_none", alias = "source", alias = "url")]
    pub(crate) document: Option<String>,
    /// What stands right before the words, where they stand several times.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) prefix: String,
    /// What stands right after them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) suffix: String,
}

/// The members' names, those that are read in the place of others behind them.
pub(crate) const MEMBERS: [&str; 28] = [
    "quote", "kind", "area", "speaker", "through", "by", "extent", "wording", "percent", "modality", "place",
    "reason", "origin", "document", "prefix", "suffix", "exact", "areas", "region", "regions", "relayers",
    "relayer", "side", "note", "comment", "creator", "source", "url",
];

/// Members that hold several values.
pub(crate) const LISTS: [&str; 8] =
    ["area", "areas", "region", "regions", "through", "relayers", "relayer", "quote"];

/// One text, a list of texts, or nothing.
fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Texts {
        None(()),
        One(String),
        Many(Vec<String>),
    }
    Ok(match Texts::deserialize(deserializer)? {
        Texts::None(()) => Vec::new(),
        Texts::One(text) if text.trim().is_empty() => Vec::new(),
        Texts::One(text) => vec![text],
        Texts::Many(texts) => texts,
    })
}

/// A number, be it written as a text with or without its sign for percent; nothing for an empty one.
fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        None(()),
        Digits(f64),
        Text(String),
    }
    match Written::deserialize(deserializer)? {
        Written::None(()) => Ok(None),
        Written::Digits(number) => Ok(Some(number)),
        Written::Text(text) => match text.trim().trim_end_matches('%').trim() {
            "" => Ok(None),
            digits => digits.replace(',', ".").parse().map(Some).map_err(serde::de::Error::custom),
        },
    }
}

/// One text or several.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
enum OneOrMany {
    /// One.
    One(String),
    /// Several.
    Many(Vec<String>),
}

/// Takes a default out of a schema: that of what must be given.
#[cfg(test)]
fn without_default(schema: &mut schemars::Schema) {
    schema.remove("default");
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// `data/suggestions.schema.json` is a golden: `UPDATE_GOLDEN=1` rewrites it.
    #[test]
    fn the_shipped_schema_describes_a_suggestion() {
        let schema = schemars::schema_for!(SuggestionLine).to_value();
        crate::format::expect_golden("data/suggestions.schema.json", &schema);
    }

    #[test]
    fn every_member_is_read_under_each_of_its_names() {
        let known = serde_json::to_value(SuggestionLine::default()).unwrap();
        for name in known.as_object().unwrap().keys() {
            assert!(MEMBERS.contains(&name.as_str()), "{name}");
        }
        for name in MEMBERS {
            let value = if name == "percent" { json!("12,5 %") } else { json!("word") };
            let line: SuggestionLine = serde_json::from_value(json!({ name: value })).unwrap();
            assert_ne!(line, SuggestionLine::default(), "{name} is read");
        }
        for name in LISTS {
            let line: SuggestionLine = serde_json::from_value(json!({ name: ["one", "two"] })).unwrap();
            assert_ne!(line, SuggestionLine::default(), "{name} is a list");
        }
    }
}
