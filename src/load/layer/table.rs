//! The features' properties as a table: how often each is filled, and whether its values differ.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hasher};

use super::lexer::{Lexer, unescaped};

/// How many values of a property are shown.
const SHOWN: usize = 3;
/// The longest value that is shown, in characters.
const SHOWN_LENGTH: usize = 60;
/// From how many values on they are compared with one another for the first time; then at twice as
/// many, and so on.
const FIRST_LOOK: usize = 64;

/// A property of a layer's features.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Column {
    /// The name as it stands in the file, with its escapes.
    pub(super) key: Box<str>,
    /// In how many features it is there and neither null nor an empty text.
    pub(super) filled: usize,
    /// True where its values are texts and numbers only.
    pub(super) is_plain: bool,
    /// The first values, each another.
    pub(super) examples: Vec<String>,
    /// A hash for each value; `None` once a value came twice.
    hashes: Option<Vec<u64>>,
}

impl Column {
    /// The name.
    pub(super) fn name(&self) -> String {
        String::from_utf8_lossy(&unescaped(self.key.as_bytes())).into_owned()
    }

    /// True where no value comes twice.
    pub(super) fn is_unique(&self) -> bool {
        let Some(mut hashes) = self.hashes.clone() else { return false };
        hashes.sort_unstable();
        hashes.windows(2).all(|pair| pair[0] != pair[1])
    }

    fn new(key: &[u8]) -> Self {
        let key = String::from_utf8_lossy(key).into();
        Self { key, filled: 0, is_plain: true, examples: Vec::new(), hashes: Some(Vec::new()) }
    }

    /// Adds a value as it stands in the file.
    fn add(&mut self, value: &[u8]) {
        let text = value.strip_prefix(b"\"").and_then(|value| value.strip_suffix(b"\""));
        let is_filled = text.map_or(value != b"null", |text| !text.is_empty());
        if !is_filled {
            return;
        }
        let is_number = value.first().is_some_and(|first| *first == b'-' || first.is_ascii_digit());
        let text = text.unwrap_or(value);
        self.filled += 1;
        self.is_plain &= is_number || value.first() == Some(&b'"');
        self.show(text);
        self.note_hash(text);
    }

    fn show(&mut self, value: &[u8]) {
        if self.examples.len() < SHOWN {
            let text = String::from_utf8_lossy(&unescaped(value)).chars().take(SHOWN_LENGTH).collect();
            if !self.examples.contains(&text) {
                self.examples.push(text);
            }
        }
    }

    fn note_hash(&mut self, value: &[u8]) {
        let Some(hashes) = &mut self.hashes else { return };
        let mut hasher = DefaultHasher::new();
        hasher.write(value);
        hashes.push(hasher.finish());
        if hashes.len() >= FIRST_LOOK && hashes.len().is_power_of_two() {
            self.look_for_twins();
        }
    }

    fn look_for_twins(&mut self) {
        if let Some(hashes) = &mut self.hashes {
            hashes.sort_unstable();
            if hashes.windows(2).any(|pair| pair[0] == pair[1]) {
                self.hashes = None;
            }
        }
    }

    fn join(&mut self, other: Self) {
        self.filled += other.filled;
        self.is_plain &= other.is_plain;
        for example in other.examples {
            if self.examples.len() < SHOWN && !self.examples.contains(&example) {
                self.examples.push(example);
            }
        }
        self.hashes = self.hashes.take().zip(other.hashes).map(|(mut one, other)| {
            one.extend(other);
            one
        });
        self.look_for_twins();
    }
}

/// The properties in the order in which they first come.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    pub(super) columns: Vec<Column>,
    /// Columns by the names as they stand in the file.
    index: BTreeMap<Box<str>, usize>,
}

/// Two tables are equal where they say the same.
impl PartialEq for Table {
    fn eq(&self, other: &Self) -> bool {
        let same = |one: &Column, other: &Column| {
            one.key == other.key
                && one.filled == other.filled
                && one.is_plain == other.is_plain
                && one.examples == other.examples
                && one.is_unique() == other.is_unique()
        };
        self.columns.len() == other.columns.len()
            && self.columns.iter().zip(&other.columns).all(|(one, other)| same(one, other))
    }
}

impl Table {
    /// Adds a feature's properties, as an object without spaces or empty.
    pub(super) fn add(&mut self, properties: &str) {
        for (number, (key, value)) in members(properties).enumerate() {
            // As a rule, all features have the same properties in the same order.
            let guessed = self.columns.get(number).is_some_and(|column| column.key.as_bytes() == key);
            let column = if guessed { number } else { self.column(key) };
            self.columns[column].add(value);
        }
    }

    fn column(&mut self, key: &[u8]) -> usize {
        let text = std::str::from_utf8(key).unwrap_or_default();
        if let Some(column) = self.index.get(text) {
            return *column;
        }
        self.columns.push(Column::new(key));
        self.index.insert(text.into(), self.columns.len() - 1);
        self.columns.len() - 1
    }

    /// Adds the properties of features further on.
    pub(super) fn join(&mut self, other: Self) {
        for column in other.columns {
            let place = self.column(column.key.as_bytes());
            self.columns[place].join(column);
        }
    }
}

/// The members of an object without spaces, as they stand there: names without quotation marks, and
/// values. None where it is empty; to the first that is no JSON.
pub(super) fn members(object: &str) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut lexer = Lexer::new(object.as_bytes(), 1, 1);
    let mut is_over = object.is_empty();
    std::iter::from_fn(move || {
        if is_over || lexer.peek() != Some(b'"') {
            return None;
        }
        let key = lexer.string().ok()?;
        lexer.at += 1;
        let start = lexer.at;
        is_over = lexer.skip_value().is_err();
        let value = &lexer.bytes[start..lexer.at];
        lexer.at += 1;
        Some((key, value))
    })
}

/// The last value with this name in an object without spaces, as it stands there; `None` for none.
pub(super) fn member<'o>(object: &'o str, name: &str) -> Option<&'o str> {
    let is_named = |key: &[u8]| {
        if key.contains(&b'\\') { *unescaped(key) == *name.as_bytes() } else { key == name.as_bytes() }
    };
    let values = members(object).filter(|(key, _)| is_named(key)).map(|(_, value)| value);
    std::str::from_utf8(values.last()?).ok()
}

/// An object with all members of one and, behind them, those of another whose names the first does not
/// have. Both are without spaces; the other may be empty.
pub(crate) fn with_members(ours: &str, theirs: &str) -> String {
    let own: Vec<Cow<'_, [u8]>> = members(ours).map(|(key, _)| unescaped(key)).collect();
    let mut object = ours.strip_suffix('}').unwrap_or(ours).to_owned();
    for (key, value) in members(theirs).filter(|(key, _)| !own.contains(&unescaped(key))) {
        let comma = if object == "{" { "" } else { "," };
        let (key, value) = (String::from_utf8_lossy(key), String::from_utf8_lossy(value));
        object.extend([comma, "\"", &key, "\":", &value]);
    }
    object.push('}');
    object
}

/// What a value says as an id or a name: a text that is not empty, or a number as it stands there.
pub(super) fn plain_text(value: &str) -> Option<String> {
    if let Some(text) = value.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        let text = String::from_utf8_lossy(&unescaped(text.as_bytes())).into_owned();
        return (!text.trim().is_empty()).then_some(text);
    }
    value.starts_with(|first: char| first == '-' || first.is_ascii_digit()).then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn table(rows: &[&str]) -> Table {
        let mut table = Table::default();
        for row in rows {
            table.add(row);
        }
        table
    }

    #[test]
    fn properties_are_counted_and_compared() {
        let table = table(&[
            r#"{"id":1,"name":"Ab","type":"x","note":null,"list":[1,{"id":2}]}"#,
            r#"{"id":2,"name":"\u0041b","type":"x","note":""}"#,
            "",
            r#"{"name":"C","id":"3","type":"y","note":"null","more":true}"#,
        ]);
        let told: Vec<(String, usize, bool, bool, String)> = table
            .columns
            .iter()
            .map(|one| (one.name(), one.filled, one.is_unique(), one.is_plain, one.examples.join(" ")))
            .collect();
        let row = |name: &str, filled, unique, plain, examples: &str| {
            (name.to_owned(), filled, unique, plain, examples.to_owned())
        };
        let expected = [
            row("id", 3, true, true, "1 2 3"),
            row("name", 3, true, true, "Ab C"),
            row("type", 3, false, true, "x y"),
            row("note", 1, true, true, "null"),
            row("list", 1, true, false, "[1,{\"id\":2}]"),
            row("more", 1, true, false, "true"),
        ];
        assert_eq!(told, expected, "the table");
    }

    #[test]
    fn a_number_and_a_text_that_say_the_same_are_twins() {
        assert!(!table(&[r#"{"id":1}"#, r#"{"id":"1"}"#]).columns[0].is_unique(), "as ids they are one");
    }

    #[test]
    fn twins_are_found_however_far_apart() {
        for count in [2, 63, 64, 65, 1000] {
            let mut rows: Vec<String> = (0..count).map(|row| format!(r#"{{"id":{row}}}"#)).collect();
            let of = |rows: &[String]| table(&rows.iter().map(String::as_str).collect::<Vec<_>>());
            assert!(of(&rows).columns[0].is_unique(), "{count} differ");
            rows.push(rows[0].clone());
            assert!(!of(&rows).columns[0].is_unique(), "of {count} one comes twice");
        }
    }

    #[test]
    fn members_are_found_by_name() {
        let object = r#"{"a":1,"b":{"a":2},"\u0063":"x\ny","a":[3]}"#;
        assert_eq!(member(object, "a"), Some("[3]"), "the last, and none in another object");
        assert_eq!(member(object, "c").and_then(plain_text).as_deref(), Some("x\ny"), "escapes are undone");
        assert_eq!((member(object, "d"), member("", "a")), (None, None), "none");
        assert_eq!(
            (plain_text("\" \""), plain_text("null"), plain_text("true")),
            (None, None, None),
            "no text"
        );
        assert_eq!(plain_text("-1.50").as_deref(), Some("-1.50"), "a number as it stands there");
    }

    #[test]
    fn our_members_win() {
        let theirs = r#"{"b":3,"\u0061":4,"c":{"a":5},"d":"é"}"#;
        assert_eq!(
            with_members(r#"{"a":1,"b":[2]}"#, theirs),
            r#"{"a":1,"b":[2],"c":{"a":5},"d":"é"}"#,
            "both"
        );
        assert_eq!(
            (with_members("{}", theirs), with_members("{}", "")),
            (theirs.to_owned(), "{}".to_owned()),
            "one"
        );
    }

    proptest! {
        #[test]
        fn a_table_may_be_made_of_parts(
            rows in prop::collection::vec((0..3_u8, 0..9_u8, any::<bool>()), 0..200), at in any::<prop::sample::Index>(),
        ) {
            let rows: Vec<String> = rows.iter().map(|(key, value, is_text)| {
                if *is_text { format!(r#"{{"{key}":"{value}","x":{value}}}"#) } else { format!(r#"{{"x":null,"{key}":{value}}}"#) }
            }).collect();
            let of = |rows: &[String]| table(&rows.iter().map(String::as_str).collect::<Vec<_>>());
            let at = at.index(rows.len() + 1);
            let mut parts = of(&rows[..at]);
            parts.join(of(&rows[at..]));
            prop_assert_eq!(parts, of(&rows));
        }
    }
}
