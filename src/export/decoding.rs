//! The text of a file in whatever encoding it names: what a viewer would read.

use std::borrow::Cow;
use std::collections::BTreeSet;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::compare::Manner;

/// How far into a file its encoding is looked for, in bytes, as browsers do.
const HEAD: usize = 1024;

/// A file's text without its byte order mark.
#[derive(Debug)]
pub(super) struct FileText<'a> {
    pub(super) text: Cow<'a, str>,
    encoding: &'static Encoding,
    has_mark: bool,
    /// Whether every program reads it in this encoding.
    is_plain: bool,
    says_encoding: bool,
}

impl<'a> FileText<'a> {
    /// Reads a file as text; `None` where its bytes are none in the encoding that it names.
    ///
    /// A byte order mark says the encoding; else the XML declaration or the page's `meta` does; else it is
    /// UTF-8.
    pub(super) fn of(bytes: &'a [u8]) -> Option<Self> {
        let marked = Encoding::for_bom(bytes);
        let named = named_in(bytes);
        let (encoding, length) = marked.unwrap_or_else(|| (named.encoding(), 0));
        let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[length..])?;
        // A letter of several bytes may swallow a tag's end where another encoding is taken.
        let is_known = [UTF_8, UTF_16LE, UTF_16BE].contains(&encoding) || encoding.is_single_byte();
        let is_plain = is_known
            && match named {
                Named::Nowhere => true,
                Named::Units(_) => marked.is_some() || text.starts_with("<?xml") || text.starts_with("<svg"),
                Named::As(name) => {
                    marked.is_none_or(|(marked, _)| marked == name || !text.starts_with("<?xml"))
                }
                // Browsers take Latin-1 for windows-1252, others do not; these bytes are where the two differ.
                Named::Alias(_) => !bytes.iter().any(|byte| (0x80..0xa0).contains(byte)),
                Named::Unknown => false,
            };
        let says_encoding = marked.is_some() || !matches!(named, Named::Nowhere);
        Some(Self { text, encoding, has_mark: marked.is_some(), is_plain, says_encoding })
    }

    /// Whether every program reads the text in this encoding: it is one that all know, and the file names no
    /// other.
    pub(super) fn is_plain(&self) -> bool {
        self.is_plain
    }

    /// Whether it says its encoding at its beginning, by a mark or by a name. A browser guesses that of a page that does
    /// not.
    pub(super) fn says_encoding(&self) -> bool {
        self.says_encoding
    }

    /// How the text was written, where not as Claims Map writes it.
    pub(super) fn manners(&self) -> BTreeSet<Manner> {
        let mark = self.has_mark.then_some(Manner::ByteOrderMark);
        let encoding = (self.encoding != UTF_8).then_some(Manner::Encoding);
        mark.into_iter().chain(encoding).collect()
    }
}

/// What a file says of its encoding, but for a byte order mark.
#[derive(Clone, Copy)]
enum Named {
    /// Nothing: UTF-8.
    Nowhere,
    /// It is in units of two bytes.
    Units(&'static Encoding),
    As(&'static Encoding),
    /// One of a single byte by a name that some programs take for that of another.
    Alias(&'static Encoding),
    /// One that this program does not know: others may.
    Unknown,
}

impl Named {
    fn encoding(self) -> &'static Encoding {
        match self {
            Self::Units(encoding) | Self::As(encoding) | Self::Alias(encoding) => encoding,
            Self::Nowhere | Self::Unknown => UTF_8,
        }
    }
}

/// What a file says of its encoding at its beginning.
fn named_in(bytes: &[u8]) -> Named {
    match bytes {
        [b'<', 0, ..] => return Named::Units(UTF_16LE),
        [0, b'<', ..] => return Named::Units(UTF_16BE),
        _ => {}
    }
    let head = &bytes[..bytes.len().min(HEAD)];
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let head = head.trim_start_matches('\u{feff}');
    let named = if head.starts_with("<?xml") {
        let declaration = head.split("?>").next().unwrap_or_default();
        after(declaration, "encoding").map(str::to_owned)
    } else if head.trim_start().starts_with('<') {
        let head = without_comments(head);
        head.split("<meta")
            .skip(1)
            .find_map(|tag| after(tag.split('>').next()?, "charset").map(str::to_owned))
    } else {
        None
    };
    let Some(name) = named else { return Named::Nowhere };
    match Encoding::for_label(name.as_bytes()) {
        None => Named::Unknown,
        // Words that could be read as ASCII are not in units of two bytes.
        Some(found) if [UTF_16LE, UTF_16BE].contains(&found) => Named::As(UTF_8),
        Some(found) if found.is_single_byte() && !found.name().eq_ignore_ascii_case(&name) => {
            Named::Alias(found)
        }
        Some(found) => Named::As(found),
    }
}

/// Markup without its comments, in which nothing names an encoding.
fn without_comments(head: &str) -> String {
    let mut parts = head.split("<!--");
    let mut out = parts.next().unwrap_or_default().to_owned();
    parts.filter_map(|part| part.split_once("-->")).for_each(|(_, behind)| out.push_str(behind));
    out
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
    fn expect(bytes: &[u8], text: &str, manners: &[Manner]) {
        let found = FileText::of(bytes).unwrap();
        assert_eq!((&*found.text, found.manners()), (text, manners.iter().copied().collect()));
    }

    #[test]
    fn the_text_is_what_the_file_says_that_it_is() {
        expect("<svg>Київ</svg>".as_bytes(), "<svg>Київ</svg>", &[]);
        expect("\u{feff}<svg/>".as_bytes(), "<svg/>", &[Manner::ByteOrderMark]);
        let named = PICTURE.replace("ENCODING", "windows-1251");
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(&named);
        expect(&bytes, &named, &[Manner::Encoding]);
        let page = "<!doctype html>\n<html><head><META charset=koi8-u><p>Київ";
        let (bytes, ..) = encoding_rs::KOI8_U.encode(page);
        expect(&bytes, page, &[Manner::Encoding]);
        let units: Vec<u8> = PICTURE.encode_utf16().flat_map(u16::to_le_bytes).collect();
        expect(&units, PICTURE, &[Manner::Encoding]);
        expect(&[&[0xff, 0xfe], &units[..]].concat(), PICTURE, &[Manner::ByteOrderMark, Manner::Encoding]);
    }

    #[test]
    fn what_programs_read_in_different_ways_is_told() {
        let is_plain = |bytes: &[u8]| FileText::of(bytes).unwrap().is_plain();
        for name in ["utf-8", "windows-1251", "koi8-u"] {
            let ascii = PICTURE.replace("ENCODING", name).replace("Київ", "K");
            assert!(is_plain(ascii.as_bytes()), "{name}");
        }
        for name in ["utf-7", "iso-2022-jp", "shift_jis", "gbk", "cp037"] {
            let ascii = PICTURE.replace("ENCODING", name).replace("Київ", "K");
            assert!(!is_plain(ascii.as_bytes()), "{name}");
        }
        let latin = PICTURE.replace("ENCODING", "iso-8859-1").replace("Київ", "é€");
        let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(&latin);
        assert!(!is_plain(&bytes), "the sign for the euro is none in Latin-1");
        let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(latin.trim_end_matches("€</svg>"));
        assert!(is_plain(&bytes), "an accent is the same in both");
        let other = PICTURE.replace("ENCODING", "windows-1251");
        assert!(!is_plain(format!("\u{feff}{other}").as_bytes()), "its mark says UTF-8");
        let page = "<!doctype html><!-- <meta charset=koi8-u> --><meta charset=utf-8><p>Київ";
        assert_eq!(FileText::of(page.as_bytes()).unwrap().text, page, "a comment names nothing");
        let units: Vec<u8> = page.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(!is_plain(&units), "browsers do not know it without its mark");
    }

    #[test]
    fn bytes_that_are_no_text_are_none() {
        assert!(FileText::of(b"<svg>\xff</svg>").is_none(), "not UTF-8");
        let named = PICTURE.replace("ENCODING", "utf-8");
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(&named);
        assert!(FileText::of(&bytes).is_none(), "not what it says");
    }
}
