//! Every sentence that a person reads, in each language: catalogues in Fluent, one file a language in
//! `assets/words/`.
//!
//! Whoever speaks makes a [`Message`], which knows no language: the id of a sentence with its arguments, which may be
//! messages themselves. Whoever shows it asks a [`Language`] for its text. Nothing is put together from pieces of a
//! sentence in code: the catalogue has the whole, with its plurals. Not here: quotes, names of outlets, paths and
//! what else is shown as it was written, which are arguments.
//!
//! ```
//! use claims_map::words::{Arg, Language, Message};
//!
//! let count = Message::new("words-more", vec![("count", Arg::from(2_usize))]);
//! assert_eq!(Language::ENGLISH.text(&count), "2 more");
//! assert_eq!(Language::of_code("uk").map(|language| language.text(&count)).as_deref(), Some("ще 2"));
//! ```

mod argument;
mod catalogue;
mod foreign;
mod language;
mod message;
mod order;
mod phrases;
mod pseudo;
mod quotation;
mod ukrainian;

pub use argument::{Arg, Joint, Name};
pub use foreign::{member_twice, of_io, of_json};
pub use language::{Language, UnknownLanguage};
pub use message::{Message, Say};
pub use order::NameKey;
pub use phrases::Phrases;

pub(crate) use message::{message, say_in_english};
