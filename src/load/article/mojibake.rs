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
    let latin = if line.chars().any(is_latin_1_alone) { "ISO-8859-1" } else { "Windows-1252" };
    for (encoding, name) in [(WINDOWS_1251, "Windows-1251"), (WINDOWS_1252, latin)] {
        if let Some(mended) = bytes_of(line, encoding).and_then(utf8_of) {
            let letters = mended.chars().filter(|one| !one.is_ascii()).count();
            let has_controls = mended.chars().any(|one| one.is_control() && one != '\t');
            let is_enough = letters >= MIN_LETTERS.min(mended.chars().count()) && letters > 1;
            let is_sure =
                || mended.chars().any(is_mark) || encoding == WINDOWS_1252 && mended.chars().any(is_accent);
            if !has_controls && (is_enough || is_sure()) {
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

/// The bytes that are this text in an encoding; `None` where it has none for a letter. What Windows-1252 lacks and
/// ISO 8859-1 has, which is the controls from U+0080 to U+009F, are the bytes that they are there: no letter of the one
/// is a letter of the other with another byte.
fn bytes_of(text: &str, encoding: &'static Encoding) -> Option<Vec<u8>> {
    if encoding != WINDOWS_1252 {
        let (bytes, _, is_unmappable) = encoding.encode(text);
        return (!is_unmappable).then(|| bytes.into_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut buffer = [0; 4];
    for letter in text.chars() {
        if let Ok(byte) = u8::try_from(u32::from(letter)) {
            bytes.push(byte);
        } else {
            let (byte, _, is_unmappable) = encoding.encode(letter.encode_utf8(&mut buffer));
            if is_unmappable {
                return None;
            }
            bytes.extend_from_slice(&byte);
        }
    }
    Some(bytes)
}

/// The text that bytes are in UTF-8. A no-break space within a letter may have become a space on its way.
fn utf8_of(mut bytes: Vec<u8>) -> Option<String> {
    for at in 1..bytes.len() {
        if bytes[at] == b' ' && matches!(bytes[at - 1], 0xc2..=0xdf) {
            bytes[at] = 0xa0;
        }
    }
    String::from_utf8(bytes).ok()
}

/// True for a control that ISO 8859-1 has and Windows-1252 has not.
fn is_latin_1_alone(letter: char) -> bool {
    matches!(letter, '\u{80}'..='\u{9f}')
        && !matches!(letter, '\u{81}' | '\u{8d}' | '\u{8f}' | '\u{90}' | '\u{9d}')
}

/// True for a mark of three bytes, which no text misses so by accident: one in a line is enough.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{2010}'..='\u{2026}' | '€' | '™' | '№')
}

/// True for an accent whose two bytes are a capital Ã in Windows-1252 with a sign that follows no letter: one in a line
/// is enough. A space and quotation marks do follow letters.
fn is_accent(letter: char) -> bool {
    matches!(letter, 'á'..='ÿ') && !matches!(letter, 'ë' | 'û')
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
            "Мост через реку закрыт до пятницы, сказал мэр.",
            "“The bridge – café’s side – is closed”",
        ];
        for text in texts {
            for read in [WINDOWS_1251, WINDOWS_1252] {
                let seen = misread(text, encoding_rs::UTF_8, read);
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

    /// A text as a program sees it that takes each byte for a letter, as ISO 8859-1 has it.
    fn as_latin_1(text: &str) -> String {
        text.bytes().map(char::from).collect()
    }

    #[test]
    fn latin_1_has_controls_where_windows_1252_has_letters() {
        for text in [
            "Міст через річку закрито, хвилі їдять опори.",
            "Через реку Самару моста нет, сказал мэр Харькова.",
            "“The bridge – café’s side – is closed”",
            "The café is closed.",
            "It’s closed.",
        ] {
            for read in [as_latin_1(text), misread(text, encoding_rs::UTF_8, WINDOWS_1252)] {
                assert_eq!(mended_text(&read).map(|mended| mended.text).as_deref(), Some(text), "{read:?}");
            }
        }
        let named = |text: &str| mended_text(text).map(|mended| mended.encodings[1]);
        assert_eq!(named(&as_latin_1("Міст закрито.")), Some("ISO-8859-1"));
        assert_eq!(named(&misread("Міст закрито.", encoding_rs::UTF_8, WINDOWS_1252)), Some("Windows-1252"));
    }

    #[test]
    fn a_no_break_space_within_a_letter_may_be_a_space() {
        let text = "Рада й Рух: Рівне закрито.";
        let read = misread(text, encoding_rs::UTF_8, WINDOWS_1252).replace('\u{a0}', " ");
        assert_eq!(mended_text(&read).map(|mended| mended.text).as_deref(), Some(text), "{read:?}");
    }

    #[test]
    fn what_is_right_is_left_alone() {
        for text in [
            "Міст через річку закрито.",
            "РАСС и СССР",
            "Il a été très déçu à Nîmes où il était né.",
            "Ætt Øre Århus",
            "«Так» — “no” – €5",
            "au café…”",
            "AMANHû",
            "SÃO PAULO, AMANHÃ ",
            "VOILÀ…",
            "РІ",
            "Größe",
            "Plain words.",
            "",
        ] {
            assert_eq!(mended_text(text), None, "{text}");
        }
    }
}
