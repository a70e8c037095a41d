//! What a sentence is about: names, numbers, lists, other sentences.

use super::Message;

/// An argument of a [`Message`].
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Shown as it is: a quote, a name in one language, an id, a path. Also a word by which a catalogue chooses
    /// (`{ $kind -> [claim] … }`), which is never shown.
    Text(String),
    /// A number, with as many decimals as it is shown with.
    Number(f64, usize),
    /// A name that stands in two languages.
    Name(Name),
    /// Another sentence, or a part of one that makes sense by itself.
    Message(Box<Message>),
    /// Several, in this order.
    List(Joint, Vec<Self>),
    /// Several, in the order of the language's alphabet.
    Sorted(Joint, Vec<Self>),
}

/// A name in both languages of the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// English.
    pub en: String,
    /// Ukrainian.
    pub uk: String,
}

/// What joins a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joint {
    /// “a, b and c”.
    And,
    /// “a, b or c”.
    Or,
    /// “a, b, c”.
    Comma,
    /// “a; b; c”: clauses.
    Semicolon,
    /// “A. B. C.”: sentences that end by themselves, parted by a space.
    Space,
}

impl Arg {
    /// A list of what can be an argument.
    pub fn list<T: Into<Self>>(joint: Joint, items: impl IntoIterator<Item = T>) -> Self {
        Self::List(joint, items.into_iter().map(Into::into).collect())
    }

    /// A list in the order of the language's alphabet.
    pub fn sorted<T: Into<Self>>(joint: Joint, items: impl IntoIterator<Item = T>) -> Self {
        Self::Sorted(joint, items.into_iter().map(Into::into).collect())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<char> for Arg {
    fn from(letter: char) -> Self {
        Self::Text(letter.to_string())
    }
}

impl From<&Name> for Arg {
    fn from(name: &Name) -> Self {
        Self::Name(name.clone())
    }
}

impl From<&std::path::Path> for Arg {
    fn from(path: &std::path::Path) -> Self {
        Self::Text(path.display().to_string())
    }
}

impl From<&std::path::PathBuf> for Arg {
    fn from(path: &std::path::PathBuf) -> Self {
        path.as_path().into()
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<&Message> for Arg {
    fn from(message: &Message) -> Self {
        message.clone().into()
    }
}

/// Whole numbers as they are; beyond 2⁵³ they are rounded, and nothing here counts so far.
macro_rules! numbers {
    ($($type:ty),+) => {
        $(impl From<$type> for Arg {
            #[allow(clippy::cast_lossless, clippy::allow_attributes, reason = "one line for every size of number")]
            fn from(number: $type) -> Self {
                Self::Number(number as f64, 0)
            }
        })+
    };
}
numbers!(u8, u16, u32, u64, usize, i32, i64);
