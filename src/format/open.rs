//! Objects of a file that may have more than this version knows: the rest is kept as it was written.
//!
//! Reading goes member by member, without a copy of the whole, so that a fault is still found where it
//! stands. Writing puts each unknown member behind the one that it stood behind, so that a file which another
//! version wrote comes back as it was.

use std::collections::BTreeSet;
use std::fmt::Formatter;
use std::ops::{Deref, DerefMut};

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde::ser::{
    Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer,
};
use serde_json::value::RawValue;

use crate::budget::MAX_UNKNOWN_DEPTH;
use crate::model::{Keyword, Unknown, UnknownMember};
use crate::words::{Message, Say, message, say_in_english};

/// An object with the members that this version knows, and with the others.
#[derive(Debug, Clone)]
pub(crate) struct Open<T> {
    /// What this version knows.
    pub(crate) fields: T,
    /// What it does not know.
    pub(crate) unknown: Unknown,
}

impl<T> Deref for Open<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.fields
    }
}

impl<T> DerefMut for Open<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.fields
    }
}

impl<T: Default> Default for Open<T> {
    fn default() -> Self {
        Self { fields: T::default(), unknown: Unknown::default() }
    }
}

/// A word of a list that a newer version may have lengthened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Word<T> {
    /// One that this version knows.
    Known(T),
    /// Another.
    Unknown(String),
}

impl<T: Default> Default for Word<T> {
    fn default() -> Self {
        Self::Known(T::default())
    }
}

impl<T: Keyword> Word<T> {
    /// The word for a value: the one that the file has, where this value was read in the place of another.
    pub(crate) fn of(value: T, read_for_unknown: T, unknown: Option<&str>) -> Self {
        match unknown {
            Some(word) if value == read_for_unknown => Self::Unknown(word.to_owned()),
            Some(_) | None => Self::Known(value),
        }
    }

    /// The value; `None` for a word that this version does not know.
    pub(crate) fn known(&self) -> Option<T> {
        match self {
            Self::Known(value) => Some(*value),
            Self::Unknown(_) => None,
        }
    }
}

impl<'de, T: Keyword> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        Ok(T::from_file(&word).map_or(Self::Unknown(word), Self::Known))
    }
}

impl<T: Keyword> Serialize for Word<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Known(value) => value.keyword(),
            Self::Unknown(word) => word,
        })
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Open<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut members = Vec::new();
        let fields = T::deserialize(OpenObject { inner: deserializer, members: &mut members })?;
        Ok(Self { fields, unknown: Unknown::of(members) })
    }
}

/// Reads an object, and puts aside what its type does not ask for.
struct OpenObject<'a, D> {
    inner: D,
    members: &'a mut Vec<UnknownMember>,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for OpenObject<'_, D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_map(OpenVisitor { visitor, known, members: self.members })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

struct OpenVisitor<'a, V> {
    visitor: V,
    known: &'static [&'static str],
    members: &'a mut Vec<UnknownMember>,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for OpenVisitor<'_, V> {
    type Value = V::Value;

    fn expecting(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        self.visitor.expecting(out)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(KnownMembers {
            map,
            known: self.known,
            after: None,
            names: BTreeSet::new(),
            members: self.members,
        })
    }
}

/// The members that a type asks for; the others are put aside on the way.
struct KnownMembers<'a, A> {
    map: A,
    known: &'static [&'static str],
    /// The last one that is known.
    after: Option<&'static str>,
    /// The names of those that are not.
    names: BTreeSet<String>,
    members: &'a mut Vec<UnknownMember>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for KnownMembers<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        while let Some(name) = self.map.next_key::<String>()? {
            if let Some(known) = self.known.iter().copied().find(|known| *known == name) {
                self.after = Some(known);
                return seed.deserialize(known.into_deserializer()).map(Some);
            }
            let value: Box<RawValue> = self.map.next_value()?;
            if !self.names.insert(name.clone()) {
                return Err(A::Error::custom(MemberFault::given_twice(&name)));
            }
            let value = compact(value.get()).map_err(A::Error::custom)?;
            self.members.push(UnknownMember { name, after: self.after, value });
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// Why a member that this version does not know cannot be kept: a clause without its full stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum MemberFault {
    /// The member of this name stands twice in one object.
    GivenTwice(String),
    /// A text has a lone surrogate.
    HalfLetter,
    /// Lists and objects lie in one another deeper than [`MAX_UNKNOWN_DEPTH`].
    TooDeep,
    /// What the JSON reader says.
    Json(String),
}

impl MemberFault {
    fn given_twice(name: &str) -> Self {
        Self::GivenTwice(name.chars().filter(|letter| !letter.is_control()).take(40).collect())
    }

    /// The fault of which a JSON reader's error says; `None` for one that the reader found itself.
    pub(crate) fn of(said: &str) -> Option<Self> {
        let name = said.split_once('“').and_then(|(_, rest)| rest.rsplit_once('”'));
        let twice = name.map(|(name, _)| Self::given_twice(name));
        let faults = twice.into_iter().chain([Self::HalfLetter, Self::TooDeep]);
        faults.into_iter().find(|fault| said.starts_with(&fault.to_string()))
    }
}

impl Say for MemberFault {
    fn message(&self) -> Message {
        match self {
            Self::GivenTwice(name) => message!("format-given-twice", name = name),
            Self::HalfLetter => message!("format-half-letter"),
            Self::TooDeep => message!("format-nested-deep", most = MAX_UNKNOWN_DEPTH),
            Self::Json(said) => Message::as_it_is(said),
        }
    }
}

say_in_english!(MemberFault);

/// A value's JSON without white space, numbers as they are written and letters as this program writes them: a
/// picture's record escapes some, and its dossier is to be the same one. A fault where no reader would take it.
fn compact(json: &str) -> Result<String, MemberFault> {
    let mut out = String::with_capacity(json.len());
    // The names that the open objects have so far; none for lists.
    let mut open: Vec<BTreeSet<String>> = Vec::new();
    let mut rest = json;
    while let Some(letter) = rest.chars().next() {
        let length = match letter {
            '"' => text_length(rest),
            _ => letter.len_utf8(),
        };
        let (token, behind) = rest.split_at(length);
        match letter {
            '"' => {
                let text: String = serde_json::from_str(token).map_err(|_cause| MemberFault::HalfLetter)?;
                let is_name = behind.trim_start().starts_with(':');
                if is_name && open.last_mut().is_some_and(|names| !names.insert(text.clone())) {
                    return Err(MemberFault::given_twice(&text));
                }
                let written = serde_json::to_string(&text);
                out.push_str(&written.map_err(|error| MemberFault::Json(error.to_string()))?);
            }
            '{' | '[' if open.len() == MAX_UNKNOWN_DEPTH => {
                return Err(MemberFault::TooDeep);
            }
            '{' | '[' => open.push(BTreeSet::new()),
            '}' | ']' => drop(open.pop()),
            _ => {}
        }
        if !matches!(letter, '"' | ' ' | '\t' | '\n' | '\r') {
            out.push_str(token);
        }
        rest = behind;
    }
    Ok(out)
}

/// The bytes of the text that begins here, with its quotation marks.
fn text_length(json: &str) -> usize {
    let mut is_escaped = false;
    for (at, byte) in json.bytes().enumerate().skip(1) {
        match byte {
            b'"' if !is_escaped => return at + 1,
            b'\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    json.len()
}

impl<T: Serialize> Serialize for Open<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.unknown.members().is_empty() {
            return self.fields.serialize(serializer);
        }
        self.fields.serialize(OpenWriter { inner: serializer, unknown: &self.unknown })
    }
}

/// Writes an object with the members that this version does not know.
struct OpenWriter<'a, S> {
    inner: S,
    unknown: &'a Unknown,
}

/// Says that only an object can have members.
macro_rules! no_object {
    ($($name:ident($($type:ty),*) -> $made:ty;)*) => {
        $(fn $name(self, $(_: $type),*) -> Result<$made, S::Error> {
            Err(S::Error::custom("only an object has unknown members"))
        })*
    };
}

impl<'a, S: Serializer> Serializer for OpenWriter<'a, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Impossible<S::Ok, S::Error>;
    type SerializeTuple = Impossible<S::Ok, S::Error>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = Impossible<S::Ok, S::Error>;
    type SerializeStruct = OpenMembers<'a, S::SerializeMap>;
    type SerializeStructVariant = Impossible<S::Ok, S::Error>;

    fn serialize_struct(
        self,
        _name: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeStruct, S::Error> {
        let map = self.inner.serialize_map(None)?;
        let mut members = OpenMembers { map, left: self.unknown.members().iter().collect() };
        members.put_those_after(None)?;
        Ok(members)
    }

    no_object! {
        serialize_bool(bool) -> S::Ok;
        serialize_i8(i8) -> S::Ok;
        serialize_i16(i16) -> S::Ok;
        serialize_i32(i32) -> S::Ok;
        serialize_i64(i64) -> S::Ok;
        serialize_u8(u8) -> S::Ok;
        serialize_u16(u16) -> S::Ok;
        serialize_u32(u32) -> S::Ok;
        serialize_u64(u64) -> S::Ok;
        serialize_f32(f32) -> S::Ok;
        serialize_f64(f64) -> S::Ok;
        serialize_char(char) -> S::Ok;
        serialize_str(&str) -> S::Ok;
        serialize_bytes(&[u8]) -> S::Ok;
        serialize_none() -> S::Ok;
        serialize_unit() -> S::Ok;
        serialize_unit_struct(&'static str) -> S::Ok;
        serialize_unit_variant(&'static str, u32, &'static str) -> S::Ok;
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _value: &T,
    ) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("only an object has unknown members"))
    }
}

/// The members of an object that is being written.
struct OpenMembers<'a, M> {
    map: M,
    /// The unknown ones that are not written yet.
    left: Vec<&'a UnknownMember>,
}

impl<M: SerializeMap> OpenMembers<'_, M> {
    fn put_those_after(&mut self, name: Option<&str>) -> Result<(), M::Error> {
        let (here, left): (Vec<_>, Vec<_>) = self.left.iter().partition(|member| member.after == name);
        self.left = left;
        self.put(&here)
    }

    fn put(&mut self, members: &[&UnknownMember]) -> Result<(), M::Error> {
        members.iter().try_for_each(|member| self.map.serialize_entry(&member.name, &Written(&member.value)))
    }
}

impl<M: SerializeMap> SerializeStruct for OpenMembers<'_, M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        self.map.serialize_entry(name, value)?;
        self.put_those_after(Some(name))
    }

    fn skip_field(&mut self, name: &'static str) -> Result<(), M::Error> {
        self.put_those_after(Some(name))
    }

    fn end(mut self) -> Result<M::Ok, M::Error> {
        let left = std::mem::take(&mut self.left);
        self.put(&left)?;
        self.map.end()
    }
}

/// JSON that is written as it is, but indented as the file around it.
struct Written<'a>(&'a str);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.starts_with(['{', '[']) {
            let mut json = serde_json::Deserializer::from_str(self.0);
            return json.deserialize_any(Rewritten(serializer)).map_err(S::Error::custom);
        }
        let raw: &RawValue = serde_json::from_str(self.0).map_err(S::Error::custom)?;
        raw.serialize(serializer)
    }
}

/// Writes the list or object that it is shown.
struct Rewritten<S>(S);

impl<'de, S: Serializer> Visitor<'de> for Rewritten<S> {
    type Value = S::Ok;

    fn expecting(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        out.write_str("a list or an object")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut values: A) -> Result<S::Ok, A::Error> {
        let mut list = self.0.serialize_seq(None).map_err(A::Error::custom)?;
        while let Some(value) = values.next_element::<&RawValue>()? {
            list.serialize_element(&Written(value.get())).map_err(A::Error::custom)?;
        }
        list.end().map_err(A::Error::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<S::Ok, A::Error> {
        let mut object = self.0.serialize_map(None).map_err(A::Error::custom)?;
        while let Some((name, value)) = members.next_entry::<String, &RawValue>()? {
            object.serialize_entry(&name, &Written(value.get())).map_err(A::Error::custom)?;
        }
        object.end().map_err(A::Error::custom)
    }
}

#[cfg(test)]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Open<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

#[cfg(test)]
impl<T: Keyword> schemars::JsonSchema for Word<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::NAME.into()
    }

    fn json_schema(_generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let words: Vec<&str> = T::all().into_iter().map(Keyword::keyword).collect();
        let meanings = T::all().into_iter().map(|one| format!("`{}`: {}", one.keyword(), one.about()));
        let description = std::iter::once(T::ABOUT.to_owned()).chain(meanings).collect::<Vec<String>>();
        schemars::json_schema!({ "description": description.join("\n"), "enum": words, "type": "string" })
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::*;
    use crate::model::Side;

    #[derive(Debug, Clone, Serialize, Deserialize)]
    struct Fields {
        name: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
        size: u8,
    }

    fn read(json: &str) -> Result<Open<Fields>, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn a_file_of_another_version_comes_back_as_it_was() {
        let file = "{\n  \"first\": [],\n  \"name\": \"a\",\n  \"figures\": [\n    1.0,\n    1e400,\n    12345678901234567890123,\n    -0\n  ],\n  \"note\": \"b\",\n  \"more\": {\n    \"\\\"\": \"é/\",\n    \"z\": {},\n    \"a\": null\n  },\n  \"size\": 3,\n  \"last\": true\n}";
        let mut open = read(file).unwrap();
        assert_eq!(serde_json::to_string_pretty(&open).unwrap(), file, "to the letter");
        open.note = None;
        let left = serde_json::to_string(&open).unwrap();
        assert!(left.contains("-0],\"more\":{\"\\\"\":\"é/\",\"z\":{},\"a\":null},\"size\""), "{left}");
    }

    #[test]
    fn what_no_reader_would_take_is_refused() {
        for (rest, said) in [
            ("\"x\": 1, \"x\": 1", "the field “x” is given twice"),
            ("\"x\": {\"a\": 1, \"\\u0061\": 2}", "the field “a” is given twice"),
            ("\"x\": [\"\\ud800\"]", "half of a letter"),
            ("\"x\": 01", "invalid number"),
            ("\"x\": [1,]", "expected value"),
        ] {
            let error = read(&format!("{{\"name\": \"a\", \"size\": 1, {rest}}}")).unwrap_err();
            assert!(error.contains(said), "{rest}: {error}");
        }
        let deep = |levels: usize| {
            let value = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
            read(&format!("{{\"name\": \"a\", \"size\": 1, \"x\": {value}}}"))
        };
        assert!(deep(MAX_UNKNOWN_DEPTH).is_ok(), "so deep");
        assert!(deep(MAX_UNKNOWN_DEPTH + 1).unwrap_err().contains("deep"), "no deeper");
        assert!(deep(1_000_000).is_err(), "without a crash");
    }

    #[test]
    fn a_word_that_is_not_known_comes_back() {
        let words: Vec<Word<Side>> = serde_json::from_str("[\"russia\", \"atlantis\"]").unwrap();
        assert_eq!(words, [Word::Known(Side::Russia), Word::Unknown("atlantis".to_owned())], "read");
        assert_eq!(serde_json::to_string(&words).unwrap(), "[\"russia\",\"atlantis\"]", "written");
        assert!(serde_json::from_str::<Word<Side>>("7").is_err(), "no word");
    }
}
