//! The lines that show a page inside another: a frame, and the script that makes it as high as the page.

use std::path::Path;

use minijinja::value::Value;
use minijinja::{Environment, context};

use crate::words::{Language, message};

const TEMPLATE: &str = include_str!("../../../assets/page/embed.html");

/// The lines that show the page of this title and address inside another page.
///
/// The page tells its height by a message; the lines take it only from the frame's own window. Where no script runs,
/// the frame has one height, and the page scrolls in it. They ask for nothing but the page itself.
#[must_use]
pub fn embed_snippet(title: &str, address: &str, language: Language) -> String {
    let parts = context! {
        note => language.text(&message!("page-embed-note")),
        title => language.text(&message!("page-embed-title", title = title)),
        address,
        language => language.code(),
    };
    filled(&parts) + "\n"
}

/// The template with its parts in place; what is no markup of its own is escaped.
fn filled(parts: &Value) -> String {
    #[expect(clippy::expect_used, reason = "the template is part of the program, and tested")]
    Environment::new()
        .render_named_str("embed.html", TEMPLATE, parts)
        .expect("invariant: the shipped template is whole")
}

/// The address of a file as a page beside it says it: its name, with what an address does not hold encoded.
#[must_use]
pub fn address_beside(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().as_encoded_bytes();
    name.iter()
        .map(|byte| match byte {
            b'-' | b'.' | b'_' | b'~' => char::from(*byte).to_string(),
            letter if letter.is_ascii_alphanumeric() => char::from(*letter).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_stays_a_title() {
        let lines = embed_snippet("\"><script>alert(1)</script>", "map.html", Language::ENGLISH);
        assert_eq!(lines.matches("<script>").count(), 1, "its own script and no other: {lines}");
        assert!(lines.contains("title=\"Interactive map: &quot;&gt;&lt;script&gt;"), "{lines}");
    }

    #[test]
    fn a_name_is_an_address() {
        for (file, address) in [
            ("map.html", "map.html"),
            ("out/a map, #1?.html", "a%20map%2C%20%231%3F.html"),
            ("карта.html", "%D0%BA%D0%B0%D1%80%D1%82%D0%B0.html"),
            ("javascript:x.html", "javascript%3Ax.html"),
        ] {
            assert_eq!(address_beside(Path::new(file)), address, "{file}");
        }
    }
}
