//! A sentence of the catalogues with its arguments, in no language yet.

use super::Arg;

/// A sentence: its id in the catalogues and its arguments; or words that are shown as they are in every language.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    id: &'static str,
    args: Vec<(&'static str, Arg)>,
}

/// The id of what is shown as it is.
const AS_IT_IS: &str = "words-as-they-are";

impl Message {
    /// The sentence of this id with these arguments; `message!` is the short way to write it.
    ///
    /// The catalogues must have it, with these arguments: a test compares every use.
    pub fn new(id: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { id, args }
    }

    /// Words that are not ours to translate: a quote, a name, a path, what another program said.
    pub fn as_it_is(words: impl Into<String>) -> Self {
        Self { id: AS_IT_IS, args: vec![("words", Arg::Text(words.into()))] }
    }

    /// Its id in the catalogues.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Its arguments.
    pub fn args(&self) -> &[(&'static str, Arg)] {
        &self.args
    }

    /// Its text in English, for a log, and for whoever is not asked for a language.
    pub fn english(&self) -> String {
        super::Language::ENGLISH.text(self)
    }
}

/// What has a sentence to say for itself: an error, a finding, a word of a fixed list.
pub trait Say {
    /// The sentence, in no language yet.
    fn message(&self) -> Message;
}

/// A sentence of the catalogues: `message!("export-written", path = path, count = 3_usize)`.
macro_rules! message {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::Message::new($id, vec![$((stringify!($name), $crate::words::Arg::from($value))),*])
    };
}
pub(crate) use message;

/// Writes types that have a sentence in English where no language is asked for: in logs and as a cause of an error.
macro_rules! say_in_english {
    ($($type:ty),+ $(,)?) => {
        $(impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::words::Say::message(self).english())
            }
        })+
    };
}
pub(crate) use say_in_english;
