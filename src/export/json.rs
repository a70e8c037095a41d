//! JSON as what it says, not how it is written: the order of members, white space and how a number is put
//! do not count. Of a member that is given twice both are kept, since readers disagree about which of them
//! holds, and a user's layer may have such.

use std::fmt::{Formatter, Write as _};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// The largest whole number that every reader of JSON keeps exactly: 2⁵³.
const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Json {
    Null,
    Flag(bool),
    /// As short as it can be written; equal numbers are equal texts.
    Number(String),
    Text(String),
    List(Vec<Self>),
    /// By their names; those with one name in their order.
    Members(Vec<(String, Self)>),
}

impl Json {
    /// Reads a value; the problem in words where it is none.
    pub(super) fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text).or_else(|error| match serde_json::from_str(text) {
            Ok(Exact(value)) => Ok(value),
            Err(_same) => Err(error),
        })
    }

    /// Reads the value that a text begins with, whatever stands behind it.
    pub(super) fn parse_first(text: &str) -> Result<Self, serde_json::Error> {
        Self::deserialize(&mut serde_json::Deserializer::from_str(text)).or_else(|error| {
            match Exact::deserialize(&mut serde_json::Deserializer::from_str(text)) {
                Ok(Exact(value)) => Ok(value),
                Err(_same) => Err(error),
            }
        })
    }

    /// The first member of an object with a name; `None` where there is none or this is no object.
    pub(super) fn member(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Members(members) => members.iter().find(|(found, _)| found == name).map(|(_, value)| value),
            Self::Null | Self::Flag(_) | Self::Number(_) | Self::Text(_) | Self::List(_) => None,
        }
    }

    /// The name of a member that is given twice in it or in what it holds; `None` where there is none.
    pub(super) fn given_twice(&self) -> Option<&str> {
        match self {
            Self::Null | Self::Flag(_) | Self::Number(_) | Self::Text(_) => None,
            Self::List(list) => list.iter().find_map(Self::given_twice),
            Self::Members(members) => {
                let pair = members.windows(2).find(|pair| pair[0].0 == pair[1].0);
                let inside = || members.iter().find_map(|(_, value)| value.given_twice());
                pair.map(|pair| pair[0].0.as_str()).or_else(inside)
            }
        }
    }

    /// The words of a text; `None` for anything else.
    pub(super) fn words(&self) -> Option<&str> {
        match self {
            Self::Text(words) => Some(words),
            Self::Null | Self::Flag(_) | Self::Number(_) | Self::List(_) | Self::Members(_) => None,
        }
    }

    /// The value in the one form that equal values share: compact, members by their names.
    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        self.push_to(&mut out);
        out
    }

    fn push_to(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::Number(number) => out.push_str(number),
            Self::Text(words) => push_words(out, words),
            Self::List(list) => {
                out.push('[');
                for (index, one) in list.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    one.push_to(out);
                }
                out.push(']');
            }
            Self::Members(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    push_words(out, name);
                    out.push(':');
                    value.push_to(out);
                }
                out.push('}');
            }
        }
    }
}

/// A text in quotation marks. Only what must be is escaped, and always in the same way.
fn push_words(out: &mut String, words: &str) {
    out.push('"');
    for letter in words.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\0'..='\u{1f}' => {
                #[expect(clippy::expect_used, reason = "a String takes everything")]
                write!(out, "\\u{:04x}", u32::from(letter)).expect("writing to a String never fails");
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

/// A fraction as short as it can be written, a whole number without a point.
fn number_of(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    if value.fract() == 0.0 && value.abs() <= LARGEST_EXACT {
        return format!("{value:.0}");
    }
    format!("{value:e}")
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

/// A value that may have numbers beyond what a float holds, as what a dossier has of another version may:
/// these are as they are written.
struct Exact(Json);

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(deserializer)?.get();
        let inside = || serde_json::Deserializer::from_str(raw);
        let value = match raw.as_bytes().first() {
            Some(b'{') => inside().deserialize_map(MembersVisitor).map_err(Error::custom)?,
            Some(b'[') => {
                let values: Vec<Self> = serde_json::from_str(raw).map_err(Error::custom)?;
                Json::List(values.into_iter().map(|Self(value)| value).collect())
            }
            Some(b'-' | b'0'..=b'9') if !raw.parse::<f64>().is_ok_and(f64::is_finite) => {
                Json::Number(raw.to_ascii_lowercase().replace('+', ""))
            }
            _ => serde_json::from_str(raw).map_err(Error::custom)?,
        };
        Ok(Self(value))
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Json;

    fn expecting(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members: Vec<(String, Json)> = Vec::new();
        while let Some((name, Exact(value))) = map.next_entry()? {
            members.push((name, value));
        }
        members.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(Json::Members(members))
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Flag(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Json, E> {
        Ok(Json::Number(number_of(number)))
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Json, E> {
        Ok(Json::Text(words.to_owned()))
    }

    fn visit_string<E: Error>(self, words: String) -> Result<Json, E> {
        Ok(Json::Text(words))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Json::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members: Vec<(String, Json)> = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        members.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(Json::Members(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_that_no_float_holds_is_as_it_is_written() {
        let json = Json::parse("{\"b\": [1.0, 1E+400], \"a\": {\"c\": -2e999}}").unwrap();
        assert_eq!(json.text(), "{\"a\":{\"c\":-2e999},\"b\":[1,1e400]}", "as it is written");
        assert!(Json::parse("[1e400,]").is_err(), "no JSON");
    }

    #[test]
    fn how_a_value_is_written_does_not_count() {
        let one = "{\"b\": [1.0, 2e2, -0.0, 0.1], \"a\": \"\\u0041\\n\\/\"}";
        let other = "{\"a\":\"A\\n/\",\n\"b\":[1,200,0,1e-1]}";
        assert_eq!(Json::parse(one).unwrap(), Json::parse(other).unwrap(), "the same values");
        assert_eq!(
            Json::parse(one).unwrap().text(),
            "{\"a\":\"A\\u000a/\",\"b\":[1,200,0,1e-1]}",
            "one form"
        );
        assert_ne!(
            Json::parse("0.1").unwrap(),
            Json::parse("0.10000000000000002").unwrap(),
            "the next number"
        );
        assert_ne!(
            Json::parse("18446744073709551615").unwrap(),
            Json::parse("18446744073709551614").unwrap()
        );
    }

    #[test]
    fn a_member_that_is_given_twice_is_found_and_both_are_kept() {
        for text in ["{\"a\":1,\"a\":2}", "[{\"x\":{\"a\":1,\"\\u0061\":1}}]"] {
            assert_eq!(Json::parse(text).unwrap().given_twice(), Some("a"), "{text}");
        }
        assert_eq!(
            Json::parse("{\"a\":{\"b\":1},\"b\":[{\"a\":1}]}").unwrap().given_twice(),
            None,
            "not twice"
        );
        let twice = |text: &str| Json::parse(text).unwrap();
        assert_ne!(
            twice("{\"a\":1,\"a\":2}"),
            twice("{\"a\":2,\"a\":1}"),
            "one reader takes the first, one the last"
        );
    }

    proptest! {
        #[test]
        fn the_one_form_says_the_same(number in any::<f64>().prop_filter("JSON has only these", |one| one.is_finite()), words in ".*") {
            let text = serde_json::to_string(&(number, &words)).unwrap();
            let json = Json::parse(&text).unwrap();
            prop_assert_eq!(&Json::parse(&json.text()).unwrap(), &json);
            let (back, again): (f64, String) = serde_json::from_str(&json.text()).unwrap();
            prop_assert_eq!((back, again), (number, words));
        }
    }
}
