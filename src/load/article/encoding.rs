//! Bytes to text: the encoding is recognised and named, never guessed in silence.
//!
//! UTF-8 where the bytes allow it; UTF-16 by its mark or by what every second byte is; everything else
//! by what the page declares or by `chardetng`, which knows the letters of languages. A file whose lines
//! are of two encodings, as pasted files are, is read line by line.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, KOI8_U, UTF_8, UTF_16BE, UTF_16LE};

use crate::words::{Message, message};

/// A text with what is worth knowing about its bytes.
#[derive(Debug, PartialEq)]
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) notes: Vec<Message>,
}

/// Reads a unit of UTF-16 from its two bytes.
type ReadUnit = fn([u8; 2]) -> u16;

/// How many units of two bytes show that a text is UTF-16.
const UTF16_SAMPLE: usize = 4096;
/// How many bytes tell an encoding of one byte, from the first one outside ASCII. More tell no more.
const LEGACY_SAMPLE: usize = 64 * 1024;
/// How many letters outside ASCII, in a line that is UTF-8, show that this is no accident.
const MIN_LETTERS: usize = 3;

/// Decodes bytes that are text; `declared` is the encoding that a page names.
pub(super) fn decode(bytes: &[u8], declared: Option<&'static Encoding>) -> Decoded {
    let marked = Encoding::for_bom(bytes).map(|(encoding, length)| (encoding, &bytes[length..]));
    if let Some((encoding, rest)) = marked.or_else(|| utf16_of(bytes).map(|encoding| (encoding, bytes))) {
        return whole(rest, encoding);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: text.to_owned(), notes: Vec::new() };
    }
    if bytes.split(|byte| *byte == b'\n').any(is_utf8_line) {
        return line_by_line(bytes, declared);
    }
    whole(bytes, legacy_of(bytes, declared))
}

/// UTF-16 without a mark: nearly all units are letters, spaces and signs that newspapers use. Only
/// texts with a zero byte are looked at: every space, line break and full stop has one.
pub(super) fn utf16_of(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding != UTF_8).then_some(encoding);
    }
    let sample = &bytes[..bytes.len().min(UTF16_SAMPLE * 2)];
    if sample.len() < 4 || !sample.contains(&0) {
        return None;
    }
    let usual = |unit: u16| matches!(unit, 9 | 10 | 13 | 0x20..=0x7e | 0xa0..=0xff | 0x400..=0x4ff | 0x2010..=0x2027 | 0x2116);
    let fits = |unit_of: ReadUnit| {
        let units = sample.chunks_exact(2).map(|pair| unit_of([pair[0], pair[1]]));
        let (all, usual) = units.fold((0, 0), |(all, fit), unit| (all + 1, fit + usize::from(usual(unit))));
        usual * 20 >= all * 19
    };
    let candidates: [(ReadUnit, _); 2] = [(u16::from_le_bytes, UTF_16LE), (u16::from_be_bytes, UTF_16BE)];
    candidates.into_iter().find(|(unit_of, _)| fits(*unit_of)).map(|(_, encoding)| encoding)
}

fn whole(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    let (text, has_faults) = encoding.decode_without_bom_handling(bytes);
    let mut notes = Vec::new();
    if encoding != UTF_8 {
        notes.push(message!("article-note-encoding", encoding = label(encoding)));
    }
    if has_faults {
        notes.push(faults(&text));
    }
    Decoded { text: text.into_owned(), notes }
}

/// What is said of bytes that belong to no letter.
pub(super) fn faults(text: &str) -> Message {
    message!("article-note-no-letters", count = count_replaced(text))
}

/// The note of [`faults`].
pub(super) const NO_LETTERS: &str = "article-note-no-letters";

/// How many signs of a text stand for bytes that belong to no letter.
pub(super) fn count_replaced(text: &str) -> usize {
    text.chars().filter(|letter| *letter == char::REPLACEMENT_CHARACTER).count()
}

/// The encoding of bytes that are neither UTF-8 nor UTF-16.
fn legacy_of(bytes: &[u8], declared: Option<&'static Encoding>) -> &'static Encoding {
    let usable = |encoding: &&'static Encoding| ![UTF_8, UTF_16LE, UTF_16BE].contains(encoding);
    declared.filter(usable).unwrap_or_else(|| {
        let start = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or_default();
        let sample = &bytes[start..bytes.len().min(start + LEGACY_SAMPLE)];
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(sample, start + sample.len() == bytes.len());
        let guess = detector.guess(None, Utf8Detection::Deny);
        // The Ukrainian form has the same letters where both have any.
        if guess == encoding_rs::KOI8_R { KOI8_U } else { guess }
    })
}

/// What people call an encoding.
fn label(encoding: &'static Encoding) -> Message {
    match encoding.name() {
        "UTF-16LE" => message!("article-encoding-utf-16-little-endian"),
        "UTF-16BE" => message!("article-encoding-utf-16-big-endian"),
        name => Message::as_it_is(
            name.strip_prefix("windows-").map_or_else(|| name.to_owned(), |page| format!("Windows-{page}")),
        ),
    }
}

/// True where a line is UTF-8, damaged at most in a few places, and has letters that show it.
fn is_utf8_line(line: &[u8]) -> bool {
    let (mut letters, mut wrong) = (0, 0);
    for chunk in line.utf8_chunks() {
        letters += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        wrong += chunk.invalid().len();
    }
    letters >= MIN_LETTERS && letters >= 3 * wrong
}

/// Decodes each line for itself: UTF-8 where it is that, else what all the other lines are.
fn line_by_line(bytes: &[u8], declared: Option<&'static Encoding>) -> Decoded {
    let is_other =
        |line: &&[u8]| !line.is_ascii() && !is_utf8_line(line) && std::str::from_utf8(line).is_err();
    let lines = || bytes.split(|byte| *byte == b'\n');
    let others: Vec<&[u8]> = lines().filter(is_other).collect();
    if others.is_empty() {
        return whole(bytes, UTF_8);
    }
    let encoding = legacy_of(&others.join(&b'\n'), declared);
    let mut has_faults = false;
    let texts = lines().map(|line| {
        let line_encoding = if is_other(&line) { encoding } else { UTF_8 };
        let (text, faulty) = line_encoding.decode_without_bom_handling(line);
        has_faults |= faulty;
        text
    });
    let text = texts.collect::<Vec<_>>().join("\n");
    let mut notes =
        vec![message!("article-note-mixed-encodings", count = others.len(), encoding = label(encoding))];
    if has_faults {
        notes.push(faults(&text));
    }
    Decoded { text, notes }
}

#[cfg(test)]
mod tests {
    use super::*;

    const UKRAINIAN: &str = "Речниця міністерства повідомила, що їхні підрозділи утримують позиції поблизу міста.\nЄвропейські посли зібралися у Києві.";
    const RUSSIAN: &str = "Представитель ведомства заявил, что объявленные районы остаются под наблюдением.\nЭто подтвердили ещё два источника.";
    const FRENCH: &str = "“The café près de la frontière est fermé”, the señor said – naïve déjà vu.";

    fn encoded(text: &str, encoding: &'static Encoding) -> Vec<u8> {
        let (bytes, _, unmappable) = encoding.encode(text);
        assert!(!unmappable, "the sample has only letters of {}", encoding.name());
        bytes.into_owned()
    }

    #[track_caller]
    fn expect(bytes: &[u8], text: &str, note: &str) {
        let decoded = decode(bytes, None);
        assert_eq!(decoded.text, text, "{note}");
        if note.is_empty() {
            assert_eq!(decoded.notes, [], "nothing to say");
        } else {
            let said = |said: &Message| said.english().contains(note);
            assert!(decoded.notes.iter().any(said), "{note}: {:?}", decoded.notes);
        }
    }

    #[test]
    fn encodings_of_one_byte_are_told_apart() {
        for text in [UKRAINIAN, RUSSIAN] {
            expect(&encoded(text, encoding_rs::WINDOWS_1251), text, "Windows-1251");
            expect(&encoded(text, KOI8_U), text, "KOI8-U");
        }
        expect(&encoded(RUSSIAN, encoding_rs::IBM866), RUSSIAN, "IBM866");
        expect(&encoded(FRENCH, encoding_rs::WINDOWS_1252), FRENCH, "Windows-1252");
        expect(UKRAINIAN.as_bytes(), UKRAINIAN, "");
    }

    #[test]
    fn utf16_is_recognised_with_and_without_its_mark() {
        for text in [UKRAINIAN, RUSSIAN, FRENCH, "Plain words, in English."] {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            expect(&little, text, "UTF-16 (little-endian)");
            expect(&big, text, "UTF-16 (big-endian)");
            expect(&[&[0xff, 0xfe], &little[..]].concat(), text, "UTF-16 (little-endian)");
            expect(&[&[0xfe, 0xff], &big[..]].concat(), text, "UTF-16 (big-endian)");
        }
        assert_eq!(utf16_of(b"\0\x01\x02\0\0\x7fELF\0\0\0"), None, "not every zero is UTF-16");
    }

    #[test]
    fn a_page_may_declare_its_encoding_but_not_against_its_bytes() {
        let bytes = encoded("ж", encoding_rs::WINDOWS_1251);
        assert_ne!(decode(&bytes, None).text, "ж", "one letter tells nothing");
        assert_eq!(decode(&bytes, Some(encoding_rs::WINDOWS_1251)).text, "ж", "declared");
        assert_eq!(
            decode("Їжа".as_bytes(), Some(encoding_rs::WINDOWS_1251)).text,
            "Їжа",
            "UTF-8 all the same"
        );
        let bytes = encoded(UKRAINIAN, encoding_rs::WINDOWS_1251);
        assert_eq!(decode(&bytes, Some(UTF_8)).text, UKRAINIAN, "it is not UTF-8");
    }

    #[test]
    fn mixed_lines_are_read_each_as_what_they_are() {
        let mixed = [UKRAINIAN.as_bytes(), b"\n", &encoded(RUSSIAN, encoding_rs::WINDOWS_1251)].concat();
        expect(&mixed, &format!("{UKRAINIAN}\n{RUSSIAN}"), "2 of its lines were read as Windows-1251");
        let cut = &"Речниця міністерства".as_bytes()[..38];
        assert!(std::str::from_utf8(cut).is_err(), "cut within a letter");
        expect(cut, &String::from_utf8_lossy(cut), "(1)");
    }
}
