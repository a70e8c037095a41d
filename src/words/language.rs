//! The languages that the program speaks.

use std::fmt;
use std::sync::OnceLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::catalogue::Catalogue;
use super::{Arg, Message, Name, NameKey, Phrases};

/// The catalogues that ship, by code, English first; the build lists the files of `assets/words/`.
const SHIPPED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// The code of the language that nobody speaks (RFC 5646, private use), and the name that one types.
const PSEUDO: &str = "en-x-long";

/// A language that the program speaks: one catalogue.
///
/// # Invariants
/// The number of a shipped catalogue, or the number of them for the language that only tests speak.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language(u8);

/// A code of a language that the program does not speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLanguage {
    /// The code.
    pub code: String,
}

impl Language {
    /// English, which has every sentence and is said where no language is asked for.
    pub const ENGLISH: Self = Self(0);

    /// Ukrainian.
    pub const UKRAINIAN: Self = Self(place_of_ukrainian());

    /// The languages that a person can choose, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=u8::MAX).zip(SHIPPED).map(|(number, _)| Self(number))
    }

    /// English drawn out by two fifths: no choice for a person, but for whoever tests what is said.
    pub fn pseudo() -> Self {
        Self(u8::try_from(SHIPPED.len()).unwrap_or_default())
    }

    /// The language of a code (BCP 47) such as `uk` or `uk-UA`: of what stands before the first hyphen.
    pub fn of_code(code: &str) -> Option<Self> {
        if code.eq_ignore_ascii_case(PSEUDO) {
            return Some(Self::pseudo());
        }
        let primary = code.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::all().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// The next one that a person can choose; behind the last the first.
    #[must_use]
    pub fn next(self) -> Self {
        Self::all().find(|other| *other > self).unwrap_or(Self::ENGLISH)
    }

    /// Its code (BCP 47), such as `uk`: what a file's `lang` says.
    pub fn code(self) -> &'static str {
        SHIPPED.get(usize::from(self.0)).map_or(PSEUDO, |(code, _)| code)
    }

    /// What its speakers call it, such as `Українська`.
    pub fn own_name(self) -> String {
        self.text(&Message::new("words-language", Vec::new()))
    }

    /// The text of a sentence.
    pub fn text(self, message: &Message) -> String {
        self.catalogue().text(self, message)
    }

    /// The marks that this language puts around these words, which are a quote and stay as they are; a catalogue asks
    /// for them by `QUOTED($words)`.
    pub fn quote_marks(self, words: &str) -> (char, char) {
        self.catalogue().marks.around(words)
    }

    /// The text of an argument by itself, such as a list of names.
    pub fn text_of(self, arg: &Arg) -> String {
        self.catalogue().text_of(self, arg)
    }

    /// The sentences that are wanted by their ids, as data for a script that fills them in; with these names in the
    /// cases that the sentences ask for.
    pub fn phrases(self, is_wanted: &dyn Fn(&str) -> bool, names: &[&str]) -> Phrases {
        self.catalogue().phrases(self.code(), is_wanted, names)
    }

    /// The ids of all of its sentences, sorted, each with the names of its arguments, sorted.
    pub fn sentences(self) -> Vec<(String, Vec<String>)> {
        self.catalogue().sentences()
    }

    /// The name in this language: the English one where it has no other.
    pub fn pick(self, name: &Name) -> &str {
        if self == Self::UKRAINIAN { &name.uk } else { &name.en }
    }

    /// Its other name: the one in the other of the two languages in which names stand.
    pub fn pick_other(self, name: &Name) -> &str {
        if self == Self::UKRAINIAN { &name.en } else { &name.uk }
    }

    /// Where a name stands by the language's alphabet: a key to sort by.
    pub fn name_key(self, name: &str) -> NameKey {
        self.catalogue().alphabet.key(name)
    }

    pub(super) fn catalogue(self) -> &'static Catalogue {
        static MADE: [OnceLock<Catalogue>; 16] = [const { OnceLock::new() }; 16];
        let shipped = SHIPPED.get(usize::from(self.0));
        let (code, source) = shipped.copied().unwrap_or(SHIPPED[0]);
        MADE[usize::from(self.0)].get_or_init(|| Catalogue::new(code, source, shipped.is_none()))
    }
}

/// Where Ukrainian stands among the shipped catalogues, or English, where a build leaves it out.
const fn place_of_ukrainian() -> u8 {
    let mut at = 0;
    while (at as usize) < SHIPPED.len() {
        if matches!(SHIPPED[at as usize].0.as_bytes(), b"uk") {
            return at;
        }
        at += 1;
    }
    0
}

impl Default for Language {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.code())
    }
}

impl std::str::FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::of_code(code).ok_or_else(|| UnknownLanguage { code: code.to_owned() })
    }
}

impl super::Say for UnknownLanguage {
    fn message(&self) -> Message {
        let known = Language::all().map(|language| Arg::from(language.code()));
        Message::new(
            "words-unknown-language",
            vec![("code", Arg::from(&self.code)), ("known", Arg::list(super::Joint::Or, known))],
        )
    }
}

super::say_in_english!(UnknownLanguage);

impl std::error::Error for UnknownLanguage {}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_systems_are_understood() {
        for (code, expected) in [
            ("uk", Some(Language::UKRAINIAN)),
            ("uk-UA", Some(Language::UKRAINIAN)),
            ("uk_UA.UTF-8", Some(Language::UKRAINIAN)),
            ("UK", Some(Language::UKRAINIAN)),
            ("en-GB", Some(Language::ENGLISH)),
            ("en-x-long", Some(Language::pseudo())),
            ("ukr", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(Language::of_code(code), expected, "{code}");
        }
        assert_ne!(Language::ENGLISH, Language::UKRAINIAN, "two catalogues");
        assert!(Language::all().all(|language| language != Language::pseudo()), "nobody is offered it");
    }

    #[test]
    fn a_language_is_written_as_its_code_and_an_unknown_one_is_refused() {
        let json = serde_json::to_string(&Language::UKRAINIAN).unwrap();
        assert_eq!(json, "\"uk\"", "a code");
        assert_eq!(serde_json::from_str::<Language>(&json).unwrap(), Language::UKRAINIAN, "and back");
        assert!(serde_json::from_str::<Language>("\"tlh\"").is_err(), "not spoken here");
    }
}
