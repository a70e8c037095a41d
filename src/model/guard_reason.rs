//! Why a quote was kept although something stands around it: the reason that this program gives by itself.
//!
//! A file has it in English, whoever made the file and in whichever language: the same dossier is the same bytes. A
//! person reads it in a language of the program.

use crate::words::{Message, message};

/// How the reason begins in a file; the source’s name follows.
const NAMES_THE_SOURCE: &str = "its sentence names the source: ";

/// The reason, for a file, why a quote was kept whose sentence names the source.
pub fn naming_the_source(name: &str) -> String {
    format!("{NAMES_THE_SOURCE}{name}")
}

/// A reason from a file, for a person: the one that this program gives by itself has words in each language, and any
/// other stays as somebody wrote it.
pub fn reason_in_words(kept_because: &str) -> Message {
    match kept_because.strip_prefix(NAMES_THE_SOURCE) {
        Some(name) => message!("text-kept-names-source", name = name),
        None => Message::as_it_is(kept_because),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn the_program_s_own_reason_is_said_in_each_language_and_a_person_s_stays() {
        let own = naming_the_source("ISW");
        assert_eq!(reason_in_words(&own).english(), own, "as a file has it");
        let ukrainian = Language::UKRAINIAN.text(&reason_in_words(&own));
        assert_eq!(ukrainian, "у цьому реченні названо джерело: ISW", "Ukrainian");
        let other = reason_in_words("the “not” belongs to another verb");
        assert_eq!(Language::UKRAINIAN.text(&other), "the “not” belongs to another verb", "as written");
    }
}
