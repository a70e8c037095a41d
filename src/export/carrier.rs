//! Files that may carry a record: recognised by their content, never by their name, and read with care.
//!
//! Nothing here trusts a file: no length that it gives is believed, nothing is inflated beyond
//! [`MAX_RECORD_BYTES`], and whatever is wrong becomes a sentence.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Formatter;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::RECORD_MEMBER;
use super::compare::{of_encoding, of_utf8, of_xml, record_in_html, records_in_pdf};
use super::csv::is_heading;
use super::decoding::FileText;
use super::json::Json;
use crate::budget::{MAX_NODES, MAX_RECORD_BYTES};
use crate::format::ExportFormat;
use crate::load::xml::referred;
use crate::paint::png::RECORD_KEYWORD;
use crate::paint::svg::RECORD_ID;
use crate::words::{Message, Say, message, of_json, say_in_english};

/// The first bytes of every PNG.
const PNG_SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// How many attachments of a PDF are looked at.
const MAX_ATTACHMENTS: usize = 8;
/// How many elements are open where the words of a record in an SVG stand.
const RECORD_DEPTH: u32 = 2;

/// What a file is, by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A picture of pixels.
    Png,
    /// A picture of vectors.
    Svg,
    /// A printable page.
    Pdf,
    /// A page for a browser.
    Html,
    /// GeoJSON or JSON-LD.
    Data,
    /// A table, which has no place for a record.
    Table,
    /// A picture of a kind that is never exported, such as JPEG.
    Foreign(&'static str),
}

impl FileKind {
    /// What it is called in sentences, in every language.
    pub fn label(self) -> &'static str {
        match self {
            Self::Png => "PNG",
            Self::Svg => "SVG",
            Self::Pdf => "PDF",
            Self::Html => "HTML",
            Self::Data => "JSON",
            Self::Table => "CSV",
            Self::Foreign(name) => name,
        }
    }

    /// Tells a file by its content; `None` for a dossier and for anything that is never exported with a
    /// record.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let foreign: [(&[u8], &'static str); 4] =
            [(b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"II*\0", "TIFF"), (b"MM\0*", "TIFF")];
        if bytes.starts_with(PNG_SIGNATURE) {
            return Some(Self::Png);
        }
        if bytes.starts_with(b"%PDF-") {
            return Some(Self::Pdf);
        }
        if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            return Some(Self::Foreign("WebP"));
        }
        if let Some((_, name)) = foreign.iter().find(|(mark, _)| bytes.starts_with(mark)) {
            return Some(Self::Foreign(name));
        }
        if begins_as_markup(bytes) {
            return of_markup(&text_of(bytes));
        }
        let text = std::str::from_utf8(bytes).ok()?;
        let start = text.trim_start_matches('\u{feff}').trim_start();
        if is_heading(start.lines().next().unwrap_or_default()) {
            Some(Self::Table)
        } else {
            is_data(start).then_some(Self::Data)
        }
    }

    /// True where a file of this kind may have been exported in this format.
    pub(super) fn may_be(self, format: ExportFormat) -> bool {
        match self {
            Self::Png => format == ExportFormat::Png,
            Self::Svg => format == ExportFormat::Svg,
            Self::Pdf => format == ExportFormat::Pdf,
            Self::Html => format == ExportFormat::Html,
            Self::Data => format.has_record() && format.file().is_json(),
            Self::Table | Self::Foreign(_) => false,
        }
    }
}

/// True where the first letter is that of a tag, in whatever encoding.
fn begins_as_markup(bytes: &[u8]) -> bool {
    let unmarked = [b"\xef\xbb\xbf".as_slice(), b"\xff\xfe", b"\xfe\xff"];
    let rest = unmarked.into_iter().find_map(|mark| bytes.strip_prefix(mark)).unwrap_or(bytes);
    let mut letters = rest.iter().filter(|byte| **byte != 0 && !byte.is_ascii_whitespace());
    letters.next() == Some(&b'<')
}

/// What a text is that begins with a tag: a page or a picture, whatever comments stand before it.
fn of_markup(text: &str) -> Option<FileKind> {
    let mut start = text.trim_start();
    while let Some((_, after)) = start.strip_prefix("<!--").and_then(|comment| comment.split_once("-->")) {
        start = after.trim_start();
    }
    let begins = |mark: &str| start.get(..mark.len()).is_some_and(|head| head.eq_ignore_ascii_case(mark));
    // A writer may give every element a prefix.
    let is_name = |letter: char| letter.is_alphanumeric() || "-_.".contains(letter);
    let inside = start.strip_prefix('<').unwrap_or_default();
    let prefixed =
        inside.split_once(':').filter(|(prefix, _)| !prefix.is_empty() && prefix.chars().all(is_name));
    let is_prefixed_svg =
        prefixed.is_some_and(|(_, rest)| rest.split(|letter| !is_name(letter)).next() == Some("svg"));
    if begins("<!doctype html") || begins("<html") {
        Some(FileKind::Html)
    } else if is_prefixed_svg || ["<svg", "<?xml", "<!doctype svg"].into_iter().any(begins) {
        Some(FileKind::Svg)
    } else {
        None
    }
}

/// True for JSON with a record, and for a collection of features or annotations without one. A member that
/// is given twice is found when the file is read.
fn is_data(text: &str) -> bool {
    #[derive(serde::Deserialize)]
    struct Head {
        #[serde(default, rename = "type")]
        kind: Option<Value>,
        #[serde(default)]
        format: Option<Value>,
    }
    // Whatever stands behind it: that is found when the file is read.
    fn first<'a, T: serde::Deserialize<'a>>(text: &'a str) -> Option<T> {
        T::deserialize(&mut serde_json::Deserializer::from_str(text)).ok()
    }
    if first(text).is_some_and(|Names(names)| names.contains(RECORD_MEMBER)) {
        return true;
    }
    let Some(head) = first::<Head>(text) else { return false };
    let kind = head.kind.as_ref().and_then(Value::as_str);
    head.format.is_none() && matches!(kind, Some("FeatureCollection" | "AnnotationCollection"))
}

/// The names of an object's members, whatever they are.
struct Names(BTreeSet<String>);

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NamesVisitor;

        impl<'de> Visitor<'de> for NamesVisitor {
            type Value = Names;

            fn expecting(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
                out.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Names, A::Error> {
                let mut names = BTreeSet::new();
                while let Some((name, IgnoredAny)) = map.next_entry()? {
                    names.insert(name);
                }
                Ok(Names(names))
            }
        }

        deserializer.deserialize_map(NamesVisitor)
    }
}

/// Why a file could not be read as what it is.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub struct UnreadableFile {
    /// The kind of file; `None` where it is none that carries a record.
    pub kind: Option<FileKind>,
    /// What is wrong, as a clause.
    pub problem: Message,
}

impl Say for UnreadableFile {
    fn message(&self) -> Message {
        match self.kind {
            Some(kind) => {
                message!("export-unreadable-file", kind = kind.label(), problem = &self.problem)
            }
            None => message!("export-unreadable-given", problem = &self.problem),
        }
    }
}

say_in_english!(UnreadableFile);

/// True where a file carries a record that can be found, whatever it says.
pub fn has_record(bytes: &[u8]) -> bool {
    FileKind::of(bytes).is_some_and(|kind| matches!(record_in(bytes, kind), Ok(Some(_))))
}

/// The text of the record that a file carries; `None` where it carries none.
pub(super) fn record_in(bytes: &[u8], kind: FileKind) -> Result<Option<String>, UnreadableFile> {
    let unreadable = |problem: Message| UnreadableFile { kind: Some(kind), problem };
    match kind {
        FileKind::Png => record_in_png(bytes).map_err(unreadable),
        FileKind::Svg => record_in_svg(&text_of(bytes)).map_err(unreadable),
        FileKind::Pdf => Ok(record_in_pdf(bytes)),
        FileKind::Html => Ok(record_in_html(&text_of(bytes))),
        FileKind::Data => {
            let text = text_of(bytes);
            let json = Json::parse_first(&text).map_err(|error| unreadable(of_json(&error)))?;
            // As it is written, where it stands there once: then no number of it is another one.
            let written = match serde_json::from_str(&text) {
                Ok(RecordMember { claims_map }) => claims_map.map(|record| record.get().to_owned()),
                Err(_twice) => None,
            };
            Ok(written.or_else(|| json.member(RECORD_MEMBER).map(Json::text)))
        }
        FileKind::Table | FileKind::Foreign(_) => Ok(None),
    }
}

/// The member of a data file that is its record, as it is written.
#[derive(Deserialize)]
struct RecordMember<'a> {
    #[serde(borrow, default)]
    claims_map: Option<&'a RawValue>,
}

/// The text of a file that was recognised by its text. Where it is none in the encoding that it names, which is found
/// when the file is compared, it is read as UTF-8.
fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    FileText::of(bytes).map_or_else(|| String::from_utf8_lossy(bytes), |file| file.text)
}

/// A piece of a PNG: its name and its content.
pub(super) type Chunk<'a> = ([u8; 4], &'a [u8]);

/// The pieces of a PNG up to its end, as far as they are whole.
pub(super) fn png_chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let mut rest = bytes.get(PNG_SIGNATURE.len()..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (name, after) = after.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let content = after.get(..length)?;
        let behind = after.get(length.checked_add(4)?..)?;
        rest = if name == b"IEND" { &[] } else { behind };
        Some((*name, content))
    })
}

/// How many bytes stand behind the end of a PNG.
pub(super) fn after_end(bytes: &[u8]) -> usize {
    let mut at = PNG_SIGNATURE.len();
    for (name, content) in png_chunks(bytes) {
        at += content.len() + 12;
        if name == *b"IEND" {
            return bytes.len().saturating_sub(at);
        }
    }
    0
}

/// The name of the first piece of a PNG whose checksum is not that of its name and content; programs differ in
/// what they make of such a piece.
pub(super) fn damaged_chunk(bytes: &[u8]) -> Option<String> {
    let mut at = PNG_SIGNATURE.len();
    for (name, content) in png_chunks(bytes) {
        at += content.len() + 12;
        let written = bytes.get(at - 4..at)?;
        let mut checksum = crc32fast::Hasher::new();
        checksum.update(&name);
        checksum.update(content);
        if checksum.finalize().to_be_bytes() != *written {
            return Some(String::from_utf8_lossy(&name).into_owned());
        }
    }
    None
}

fn record_in_png(bytes: &[u8]) -> Result<Option<String>, Message> {
    let mut has_pixels = false;
    for (name, content) in png_chunks(bytes) {
        has_pixels |= name == *b"IDAT";
        if name == *b"iTXt"
            && let Some(part) = TextPart::of(name, content)
            && part.keyword == RECORD_KEYWORD
        {
            return part.text(MAX_RECORD_BYTES).map(Some);
        }
    }
    if has_pixels { Ok(None) } else { Err(message!("export-png-no-pixels")) }
}

/// A text of a PNG: its keyword, and what it says as far as anybody asks.
pub(super) struct TextPart<'a> {
    pub(super) keyword: String,
    content: &'a [u8],
    is_packed: bool,
    /// Latin-1 else.
    is_unicode: bool,
}

impl<'a> TextPart<'a> {
    /// Reads the keyword of an `iTXt`, a `tEXt` or a `zTXt` chunk; `None` for another and where it has none.
    pub(super) fn of(name: [u8; 4], content: &'a [u8]) -> Option<Self> {
        let (keyword, rest) = split_at_zero(content)?;
        let (content, is_packed, is_unicode) = match &name {
            b"iTXt" => {
                let ([flag, _method], rest) = rest.split_first_chunk::<2>()?;
                let (_language, rest) = split_at_zero(rest)?;
                let (_translated, text) = split_at_zero(rest)?;
                (text, *flag != 0, true)
            }
            b"zTXt" => (rest.get(1..)?, true, false),
            b"tEXt" => (rest, false, false),
            _ => return None,
        };
        Some(Self { keyword: latin(keyword), content, is_packed, is_unicode })
    }

    /// What it says, of at most so many bytes; what is wrong where that cannot be read.
    pub(super) fn text(&self, most: usize) -> Result<String, Message> {
        let bytes = if self.is_packed {
            Cow::Owned(inflate(self.content, most)?)
        } else {
            Cow::Borrowed(self.content)
        };
        if bytes.len() > most {
            return Err(message!("export-png-text-too-long"));
        }
        if self.is_unicode {
            return String::from_utf8(bytes.into_owned()).map_err(|error| of_utf8(&error));
        }
        Ok(latin(&bytes))
    }
}

fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

fn split_at_zero(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = bytes.iter().position(|byte| *byte == 0)?;
    Some((&bytes[..at], &bytes[at + 1..]))
}

/// Inflates a zlib stream to at most so many bytes.
fn inflate(bytes: &[u8], most: usize) -> Result<Vec<u8>, Message> {
    let inflated = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(bytes, most);
    inflated.map_err(|_error| message!("export-record-damaged"))
}

/// The words of the root's `metadata` with the record's id, but not those of elements in it; entities of the file's own
/// are none. Read event by event: a tree of the whole
/// file takes quadratic time where an element has very many attributes, and as much memory where very
/// many nested elements declare namespaces.
fn record_in_svg(text: &str) -> Result<Option<String>, Message> {
    let mut reader = Reader::from_str(text);
    let (mut record, mut depth, mut has_root, mut is_inside) = (None, 0_u32, false, false);
    for _ in 0..MAX_NODES {
        match reader.read_event().map_err(|error| of_xml(&error))? {
            Event::Start(element) => {
                has_root = true;
                if depth == 1 && record.is_none() && is_record_element(&element) {
                    (record, is_inside) = (Some(String::new()), true);
                }
                depth += 1;
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                is_inside &= depth > 1;
            }
            Event::Empty(_) => has_root = true,
            Event::Text(words) if is_inside && depth == RECORD_DEPTH => {
                let words = words.xml10_content().map_err(|error| of_encoding(&error))?;
                record.get_or_insert_default().push_str(&words);
            }
            Event::CData(words) if is_inside && depth == RECORD_DEPTH => {
                let words = words.xml10_content().map_err(|error| of_encoding(&error))?;
                record.get_or_insert_default().push_str(&words);
            }
            Event::GeneralRef(reference) if is_inside && depth == RECORD_DEPTH => {
                let words = referred(&reference).ok_or_else(|| message!("export-xml-reference"))?;
                record.get_or_insert_default().push_str(&words);
            }
            Event::Eof if depth > 0 || !has_root => return Err(message!("export-svg-ends-early")),
            Event::Eof => return Ok(record),
            Event::Text(_)
            | Event::CData(_)
            | Event::GeneralRef(_)
            | Event::Comment(_)
            | Event::DocType(_)
            | Event::Decl(_)
            | Event::PI(_) => {}
        }
    }
    Err(message!("export-xml-too-many-elements"))
}

fn is_record_element(element: &BytesStart<'_>) -> bool {
    let mut attributes = element.attributes();
    // Comparing every attribute with every other takes quadratic time.
    let mut ids = attributes.with_checks(false).flatten().filter(|attribute| attribute.key.as_ref() == b"id");
    element.local_name().as_ref() == b"metadata"
        && ids.next().is_some_and(|id| id.value.as_ref() == RECORD_ID.as_bytes())
}

/// The first attachment that begins as a record does. Where the file does not say truly where its parts
/// stand, the streams themselves are looked for, since the whole file is compared afterwards.
fn record_in_pdf(bytes: &[u8]) -> Option<String> {
    match records_in_pdf(bytes) {
        Ok(records) => records.into_iter().next(),
        Err(_problem) => record_in_damaged_pdf(bytes),
    }
}

fn record_in_damaged_pdf(bytes: &[u8]) -> Option<String> {
    let mut rest = bytes;
    for _ in 0..MAX_ATTACHMENTS {
        let at = find(rest, b"/EmbeddedFile")?;
        let (before, after) = rest.split_at(at);
        let dictionary_start = before.windows(4).rposition(|word| word == b" obj").unwrap_or_default();
        let stream = find(after, b"stream")?;
        let dictionary = &rest[dictionary_start..at + stream];
        let data = after.get(stream + b"stream".len()..)?;
        let data = data.strip_prefix(b"\r").unwrap_or(data);
        let data = data.strip_prefix(b"\n").unwrap_or(data);
        let end = find(data, b"endstream").unwrap_or(data.len());
        let content = if find(dictionary, b"/FlateDecode").is_some() {
            inflate(data, MAX_RECORD_BYTES).ok()
        } else {
            Some(data[..end].to_vec())
        };
        let text = content.and_then(|content| String::from_utf8(content).ok());
        if let Some(text) = text.filter(|text| text.starts_with("{\"record\":")) {
            return Some(text.trim_end().to_owned());
        }
        rest = data;
    }
    None
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|window| window == word)
}
