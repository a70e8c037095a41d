//! The text of a file in whatever encoding it names: what a viewer would read.

use std::borrow::Cow;
use std::collections::BTreeSet;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// How far into a file its encoding is looked for, in bytes, as browsers do.
const HEAD: usize = 1024;

/// A file's text without its byte order mark.
#[derive(Debug)]
pub(super) struct FileText<'a> {
    pub(super) text: Cow<'a, str>,
    encoding: &'static Encoding,
    has_mark: bool,
}

impl<'a> FileText<'a> {
    /// Reads a file as text; `None` where its bytes are none in the encoding that it names.
    ///
    /// A byte order mark says the encoding; else the XML declaration or the page's `meta` does; else it is
    /// UTF-8.
    pub(super) fn of(bytes: &'a [u8]) -> Option<Self> {
        let marked = Encoding::for_bom(bytes);
        let (encoding, length) = marked.unwrap_or_else(|| (named_in(bytes), 0));
        let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[length..])?;
        Some(Self { text, encoding, has_mark: marked.is_some() })
    }

    /// How the text was written, where not as Claims Map writes it.
    pub(super) fn manners(&self) -> BTreeSet<&'static str> {
        let mark = self.has_mark.then_some("the byte order mark");
        let encoding = (self.encoding != UTF_8).then_some("the encoding");
        mark.into_iter().chain(encoding).collect()
    }
}

/// The encoding that a file without a byte order mark names, UTF-8 where it names none.
fn named_in(bytes: &[u8]) -> &'static Encoding {
    match bytes {
        [b'<', 0, ..] => return UTF_16LE,
        [0, b'<', ..] => return UTF_16BE,
        _ => {}
    }
    let head = &bytes[..bytes.len().min(HEAD)];
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let named = if head.starts_with("<?xml") {
        let declaration = head.split("?>").next().unwrap_or_default();
        after(declaration, "encoding")
    } else if head.trim_start().starts_with('<') {
        head.split("<meta").skip(1).find_map(|tag| after(tag.split('>').next()?, "charset"))
    } else {
        None
    };
    let found = named.and_then(|name| Encoding::for_label(name.as_bytes())).unwrap_or(UTF_8);
    // Words that could be read as ASCII are not in units of two bytes.
    if [UTF_16LE, UTF_16BE].contains(&found) { UTF_8 } else { found }
}

/// The value that follows a key and an equals sign.
fn after<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let rest = text.split_once(key)?.1.trim_start().strip_prefix('=')?.trim_start();
    let rest = rest.trim_start_matches(['"', '\'']);
    rest.split(|letter: char| !(letter.is_ascii_alphanumeric() || "-_.:".contains(letter))).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICTURE: &str = "<?xml version='1.0' encoding='ENCODING'?><svg>Київ</svg>";

    #[track_caller]
    fn expect(bytes: &[u8], text: &str, manners: &[&str]) {
        let found = FileText::of(bytes).unwrap();
        assert_eq!((&*found.text, found.manners()), (text, manners.iter().copied().collect()));
    }

    #[test]
    fn the_text_is_what_the_file_says_that_it_is() {
        expect("<svg>Київ</svg>".as_bytes(), "<svg>Київ</svg>", &[]);
        expect("\u{feff}<svg/>".as_bytes(), "<svg/>", &["the byte order mark"]);
        let named = PICTURE.replace("ENCODING", "windows-1251");
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(&named);
        expect(&bytes, &named, &["the encoding"]);
        let page = "<!doctype html>\n<html><head><META charset=koi8-u><p>Київ";
        let (bytes, ..) = encoding_rs::KOI8_U.encode(page);
        expect(&bytes, page, &["the encoding"]);
        let units: Vec<u8> = PICTURE.encode_utf16().flat_map(u16::to_le_bytes).collect();
        expect(&units, PICTURE, &["the encoding"]);
        expect(&[&[0xff, 0xfe], &units[..]].concat(), PICTURE, &["the byte order mark", "the encoding"]);
    }

    #[test]
    fn bytes_that_are_no_text_are_none() {
        assert!(FileText::of(b"<svg>\xff</svg>").is_none(), "not UTF-8");
        let named = PICTURE.replace("ENCODING", "utf-8");
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(&named);
        assert!(FileText::of(&bytes).is_none(), "not what it says");
    }
}
