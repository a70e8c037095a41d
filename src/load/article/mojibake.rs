//! Letters that another program read in the wrong encoding before they came here: `РџСЂРёРІС–С‚` for `Привіт`.
//!
//! Bytes alone are looked at in `encoding`; here they are a text already, which says what it never meant. It is
//! undone line by line, and only where that surely gives what was written: bytes that are UTF-8 after all, or a line
//! of nothing but accents that are Cyrillic. The text stays as it came; what it should be is offered.

use encoding_rs::{Encoding, WINDOWS_1251, WINDOWS_1252};

use crate::phrase::letter::Letter as _;
use crate::words::{Message, message};

/// A text read rightly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MendedText {
    /// The text with the lines that were misread as they were meant.
    pub text: String,
    /// How many lines these are.
    pub lines: usize,
    /// What the first of them says as it stands, and as it was meant; at most 60 code points each.
    pub first: [String; 2],
    /// The encoding that the lines were in, and the one that they were read in.
    pub encodings: [&'static str; 2],
}

/// How many letters outside ASCII show that bytes are UTF-8 by no accident.
const MIN_LETTERS: usize = 4;
/// How many letters a line of accents has at least, and how many in ten of them are accents.
const MIN_ACCENTS: usize = 12;
const ACCENTS_IN_TEN: usize = 7;
/// The longest words that are shown, in code points.
const MAX_SHOWN: usize = 60;

/// The text as it was meant, where its letters show that it was read in the wrong encoding; else `None`.
///
/// # Examples
/// ```
/// use claims_map::load::mended_text;
/// assert_eq!(mended_text("РџСЂРёРІС–С‚").map(|mended| mended.text).as_deref(), Some("Привіт"));
/// assert_eq!(mended_text("Привіт"), None);
/// ```
pub fn mended_text(text: &str) -> Option<MendedText> {
    if text.is_ascii() {
        return None;
    }
    let mut whole = String::with_capacity(text.len());
    let mut found: Option<MendedText> = None;
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            whole.push('\n');
        }
        let Some((mended, encodings)) = mended_line(line) else {
            whole.push_str(line);
            continue;
        };
        let shown = |line: &str| line.trim().chars().take(MAX_SHOWN).collect::<String>();
        let first = found.get_or_insert_with(|| MendedText {
            text: String::new(),
            lines: 0,
            first: [shown(line), shown(&mended)],
            encodings,
        });
        first.lines += 1;
        whole.push_str(&mended);
    }
    found.map(|found| MendedText { text: whole, ..found })
}

/// What is said of it.
pub(super) fn note(mended: &MendedText) -> Message {
    let [is, meant] = &mended.first;
    let [written, read] = mended.encodings;
    message!(
        "article-note-mojibake",
        lines = mended.lines,
        is = is,
        meant = meant,
        written = written,
        read = read
    )
}

/// A line as it was meant, with the encoding that it was in and the one that it was read in.
fn mended_line(line: &str) -> Option<(String, [&'static str; 2])> {
    if line.is_ascii() {
        return None;
    }
    let misread = [
        ("Windows-1251", bytes_of(line, WINDOWS_1251)),
        ("Windows-1252", bytes_of(line, WINDOWS_1252)),
        ("ISO-8859-1", bytes_of_latin_1(line)),
    ];
    for (name, bytes) in misread {
        if let Some(mended) = bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
            let letters = mended.chars().filter(|one| !one.is_ascii()).count();
            let has_controls = mended.chars().any(|one| one.is_control() && one != '\t');
            if letters >= MIN_LETTERS.min(mended.chars().count()) && letters > 0 && !has_controls {
                return Some((mended, ["UTF-8", name]));
            }
        }
    }
    let letters = line.chars().filter(|one| one.is_letter()).count();
    let accents = line.chars().filter(|one| ('\u{c0}'..='\u{ff}').contains(one)).count();
    if accents < MIN_ACCENTS || accents * 10 < letters * ACCENTS_IN_TEN {
        return None;
    }
    let bytes = bytes_of(line, WINDOWS_1252)?;
    let (mended, has_faults) = WINDOWS_1251.decode_without_bom_handling(&bytes);
    (!has_faults).then(|| (mended.into_owned(), ["Windows-1251", "Windows-1252"]))
}

/// The bytes that are this text in an encoding; `None` where it has none for a letter.
fn bytes_of(text: &str, encoding: &'static Encoding) -> Option<Vec<u8>> {
    let (bytes, _, is_unmappable) = encoding.encode(text);
    (!is_unmappable).then(|| with_spaces_back(bytes.into_owned()))
}

/// The same in ISO-8859-1, whose controls stand where Windows-1252 has signs; of that the signs are taken as well.
fn bytes_of_latin_1(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    for letter in text.chars() {
        match u8::try_from(u32::from(letter)) {
            Ok(byte) => bytes.push(byte),
            Err(_) => bytes.extend(bytes_of(letter.encode_utf8(&mut [0; 4]), WINDOWS_1252)?),
        }
    }
    Some(with_spaces_back(bytes))
}

/// Bytes in which a no-break space, which became a space on its way, is one again where UTF-8 has one: behind the first
/// byte of a letter of two bytes.
fn with_spaces_back(mut bytes: Vec<u8>) -> Vec<u8> {
    for at in 1..bytes.len() {
        if bytes[at] == b' ' && (0xc2..=0xdf).contains(&bytes[at - 1]) {
            bytes[at] = 0xa0;
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misread(text: &str, written: &'static Encoding, read: &'static Encoding) -> String {
        let (bytes, _, _) = written.encode(text);
        read.decode_without_bom_handling(&bytes).0.into_owned()
    }

    #[test]
    fn misread_lines_are_mended_and_others_stay() {
        let texts = [
            "Міст через річку закрито — до п’ятниці.",
            "Мост через реку закрыт до пятницы, сказал мэр. Рано.",
            "“The bridge – café’s side – is closed”",
        ];
        // As another program reads it that knows no signs there: each byte a letter of that number.
        let latin_1 = |text: &str| text.bytes().map(char::from).collect::<String>();
        for text in texts {
            let seen = latin_1(text).replace('\u{a0}', " ");
            let mended = mended_text(&format!("Plain.\n{seen}\nЯк є.")).unwrap();
            assert_eq!(mended.text, format!("Plain.\n{text}\nЯк є."), "{seen}");
            assert_eq!(mended.encodings, ["UTF-8", "ISO-8859-1"], "{seen}");
        }
        for text in texts {
            for read in [WINDOWS_1251, WINDOWS_1252] {
                let seen = misread(text, encoding_rs::UTF_8, read).replace('\u{a0}', " ");
                let mended = mended_text(&format!("Plain.\n{seen}\nЯк є.")).unwrap();
                assert_eq!(mended.text, format!("Plain.\n{text}\nЯк є."), "{seen}");
                assert_eq!((mended.lines, mended.encodings[0]), (1, "UTF-8"), "{seen}");
            }
        }
        let seen = misread(texts[1], WINDOWS_1251, WINDOWS_1252);
        let mended = mended_text(&seen).unwrap();
        assert_eq!(mended.text, texts[1], "{seen}");
        assert_eq!(mended.encodings, ["Windows-1251", "Windows-1252"]);
    }

    #[test]
    fn what_is_right_is_left_alone() {
        for text in [
            "Міст через річку закрито.",
            "РАСС и СССР",
            "Il a été très déçu à Nîmes où il était né.",
            "Ætt Øre Århus",
            "«Так» — “no” – €5",
            "Größe",
            "Plain words.",
            "",
        ] {
            assert_eq!(mended_text(text), None, "{text}");
        }
    }
}
