//! What the system and the libraries say of a fault: their own words in English, ours by its kind elsewhere.

use std::io;

use serde_json::error::Category;

use super::{Arg, Message};

/// Why the system could not read or write.
///
/// English has the system's own words, with its number; another language says what kind of fault it is, and the number
/// where it is none of the usual ones.
pub fn of_io(error: &io::Error) -> Message {
    let kind = match error.kind() {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "permission-denied",
        io::ErrorKind::AlreadyExists => "already-exists",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "storage-full",
        io::ErrorKind::FileTooLarge => "file-too-large",
        io::ErrorKind::IsADirectory => "is-a-directory",
        io::ErrorKind::NotADirectory => "not-a-directory",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        io::ErrorKind::BrokenPipe => "broken-pipe",
        io::ErrorKind::TimedOut => "timed-out",
        io::ErrorKind::Interrupted => "interrupted",
        io::ErrorKind::UnexpectedEof => "ended-early",
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => "invalid",
        _ => "other",
    };
    let code = error.raw_os_error().map_or_else(|| "0".to_owned(), |code| code.to_string());
    // The number of the error says nothing to whoever reads this.
    let system = error.to_string();
    let system = system.split_once(" (os error ").map_or(system.as_str(), |(words, _)| words).to_owned();
    let args = vec![("kind", Arg::from(kind)), ("code", Arg::from(code)), ("system", Arg::from(system))];
    Message::new("words-io", args)
}

/// Why a text is not the JSON that was expected.
///
/// English has the reader's own words; another language says what kind of fault it is, and the line and column, both
/// counted from 1.
pub fn of_json(error: &serde_json::Error) -> Message {
    let library = error.to_string();
    let kind = match error.classify() {
        Category::Io => "io",
        Category::Syntax => "syntax",
        Category::Eof => "ended-early",
        Category::Data if library.starts_with("missing field") => "missing-field",
        Category::Data if library.starts_with("unknown field") => "unknown-field",
        Category::Data if library.starts_with("unknown variant") => "unknown-word",
        Category::Data if member_twice(error).is_some() => "twice",
        Category::Data => "data",
    };
    // The reader writes the name of a field or a word between these signs.
    let name = library.split('`').nth(1).unwrap_or_default();
    let args = vec![
        ("kind", Arg::from(kind)),
        ("name", Arg::from(name)),
        ("line", Arg::from(error.line().to_string())),
        ("column", Arg::from(error.column().to_string())),
        ("library", Arg::from(&library)),
    ];
    Message::new("words-json", args)
}

/// The member of an object that stands there twice, where that is what the reader says is wrong.
pub fn member_twice(error: &serde_json::Error) -> Option<String> {
    let said = error.to_string();
    said.strip_prefix("duplicate field `")?.split('`').next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;

    #[test]
    fn english_has_the_words_of_the_system_and_ukrainian_the_kind() {
        let missing = io::Error::from_raw_os_error(2);
        let english = of_io(&missing).english();
        assert_eq!(
            format!("{english} (os error 2)"),
            missing.to_string(),
            "as the system says, without its number"
        );
        assert_eq!(Language::UKRAINIAN.text(&of_io(&missing)), "такого файлу чи теки немає", "its kind");
        let other = io::Error::from_raw_os_error(5);
        assert_eq!(
            Language::UKRAINIAN.text(&of_io(&other)),
            "система повідомила про помилку 5",
            "its number"
        );
    }

    #[test]
    fn faults_of_json_are_placed() {
        let error = serde_json::from_str::<serde_json::Value>("{\n  oops").unwrap_err();
        assert_eq!(of_json(&error).english(), error.to_string(), "as the reader says");
        let ukrainian = Language::UKRAINIAN.text(&of_json(&error));
        assert_eq!(ukrainian, "це не JSON: помилка в рядку 2, стовпці 3", "where");
        let error = serde_json::from_str::<super::super::Language>("{}").unwrap_err();
        assert!(Language::UKRAINIAN.text(&of_json(&error)).starts_with("дані не такі"), "{error}");
    }
}
