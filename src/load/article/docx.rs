//! Word documents (Office Open XML): the words of the main part.
//!
//! Tracked deletions and words that are struck out or hidden are not text; footnotes, headers and comments stay in other parts and are left
//! out. A table comes row by row, with a tab between cells. Nothing that the archive says of its sizes
//! is believed: each part is unpacked up to a limit and no further.
//!
//! `zip` unpacks and `quick-xml` parses; only which elements hold words is decided here. Crates that read whole
//! Word documents were weighed in November 2026. `docx-rs` 0.4 and `docx-rust` 0.1 unpack every part to its end,
//! and the former trusts the size that the archive gives. `undoc` 0.27 guards what is unpacked, but by the limits
//! of Apache POI (a hundredfold, 4 GiB), which cannot be set, and without one for depth; it answers in Markdown,
//! where quotes need the very letters; and it brings readers of five other formats and a second `quick-xml`.
//! None says how many deletions and footnotes it left out, which we tell the reader.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::citation::{day, field, language_tag};
use super::encoding::decode;
use super::error::{Damage, shortened};
use super::html_meta::declared_charset;
use super::{ArticleKind, ArticleProblem, Block, Body, Citation, Draft};
use crate::budget::{MAX_DOCX_PART_BYTES, MAX_DOCX_PARTS, MAX_DOCX_SIDE_PART_BYTES, MAX_ELEMENT_DEPTH};
use crate::load::xml::referred;
use crate::words::{Message, message};

/// The main part, where the document does not say otherwise.
const MAIN: &str = "word/document.xml";
/// The part with the styles.
const STYLES: &str = "word/styles.xml";
/// Elements whose words are not the document's: tracked deletions, the older form of what is there
/// twice, and the workings of fields.
const MUTE: [&[u8]; 6] = [b"del", b"moveFrom", b"Fallback", b"instrText", b"delText", b"delInstrText"];

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Makes sure that an archive is a Word document.
///
/// # Errors
/// [`ArticleProblem`]: it is damaged or another kind of archive.
pub(super) fn check(bytes: &[u8]) -> Result<(), ArticleProblem> {
    let mut archive = opened(bytes)?;
    let has = |archive: &Archive<'_>, start: &str| {
        archive.file_names_raw().any(|name| name.starts_with(start.as_bytes()))
    };
    if has(&archive, "word/") {
        return Ok(());
    }
    let kind = part(&mut archive, "mimetype", MAX_DOCX_SIDE_PART_BYTES).ok().flatten().unwrap_or_default();
    let (what, advice) = if has(&archive, "xl/") {
        (message!("article-is-spreadsheet"), message!("article-advice-save"))
    } else if has(&archive, "ppt/") {
        (message!("article-is-presentation"), message!("article-advice-save"))
    } else if kind.contains("opendocument") {
        (message!("article-is-open-document"), message!("article-advice-open-and-save"))
    } else if has(&archive, "Index/") || has(&archive, "Index.zip") {
        (message!("article-is-apple-document"), message!("article-advice-save-where-made"))
    } else if kind.contains("epub") {
        (message!("article-is-book"), message!("article-advice-save"))
    } else {
        (message!("article-is-zip"), message!("article-advice-unpack"))
    };
    Err(ArticleProblem::NotAnArticle { what, advice })
}

/// Reads a Word document.
///
/// # Errors
/// [`ArticleProblem`]: damaged, locked, unpacks to too much, nested too deep.
pub(super) fn read(bytes: &[u8]) -> Result<Draft, ArticleProblem> {
    let mut archive = opened(bytes)?;
    let main = main_part(&mut archive);
    let Some(xml) = part(&mut archive, &main, MAX_DOCX_PART_BYTES)? else {
        let part = shortened(&main).unwrap_or_default();
        return Err(damaged(message!("article-damage-no-part", part = part)));
    };
    let styles = part(&mut archive, STYLES, MAX_DOCX_SIDE_PART_BYTES).ok().flatten().unwrap_or_default();
    let words = Words::read(&xml, hiding_styles(&styles))?;
    let core =
        part(&mut archive, "docProps/core.xml", MAX_DOCX_SIDE_PART_BYTES).ok().flatten().unwrap_or_default();
    let core = Core::read(&core);
    let mut notes = words.notes();
    if let Some(made) = core.created.as_deref().and_then(day) {
        notes.push(message!("article-note-made", day = made.long()));
    }
    let citation = Citation {
        title: core.title.as_deref().and_then(field),
        language: core.language.as_deref().and_then(language_tag),
        ..Citation::default()
    };
    Ok(Draft { body: Body::Blocks(words.blocks), page: Vec::new(), citation, notes })
}

fn damaged(problem: Message) -> ArticleProblem {
    ArticleProblem::Damaged { kind: ArticleKind::Docx, problem }
}

/// A damaged document, as a library has it.
fn told(damage: Damage, error: &dyn std::error::Error) -> ArticleProblem {
    ArticleProblem::damaged(ArticleKind::Docx, damage, &error.to_string())
}

fn opened(bytes: &[u8]) -> Result<Archive<'_>, ArticleProblem> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| of_zip(&error))?;
    if archive.len() > MAX_DOCX_PARTS {
        return Err(damaged(message!("article-damage-too-many-parts", limit = MAX_DOCX_PARTS.to_string())));
    }
    Ok(archive)
}

fn of_zip(error: &zip::result::ZipError) -> ArticleProblem {
    if error.to_string().to_lowercase().contains("password") {
        return ArticleProblem::Locked { kind: ArticleKind::Docx };
    }
    told(Damage::Archive, error)
}

/// A part as text; `None` where the archive has none of this name.
fn part(archive: &mut Archive<'_>, name: &str, limit: u64) -> Result<Option<String>, ArticleProblem> {
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(of_zip(&error)),
    };
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| told(Damage::Archive, &error))?;
    if bytes.len() as u64 > limit {
        return Err(ArticleProblem::Bomb { limit });
    }
    let charset = declared_charset(&bytes);
    Ok(Some(decode(&bytes, charset).text))
}

/// The name of the main part.
fn main_part(archive: &mut Archive<'_>) -> String {
    let relations = part(archive, "_rels/.rels", MAX_DOCX_SIDE_PART_BYTES).ok().flatten().unwrap_or_default();
    let mut reader = Reader::from_str(&relations);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Empty(element) | Event::Start(element)
                if element.local_name().as_ref() == b"Relationship" =>
            {
                let kind = attribute(&element, b"Type").unwrap_or_default();
                let target =
                    if kind.ends_with("/officeDocument") { attribute(&element, b"Target") } else { None };
                if let Some(target) = target {
                    return target.trim_start_matches('/').to_owned();
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    MAIN.to_owned()
}

fn attribute(element: &BytesStart<'_>, name: &[u8]) -> Option<String> {
    let found =
        element.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(String::from_utf8_lossy(&found.value).into_owned())
}

/// The words of a main part as they are read.
#[derive(Default)]
struct Words {
    blocks: Vec<Block>,
    line: String,
    /// How many elements are open, and at how many the words begin again that are left out.
    depth: usize,
    mute_from: Option<usize>,
    is_text: bool,
    tables: usize,
    /// Paragraphs around the text boxes that are open, with the number of tables around each.
    around: Vec<(String, usize)>,
    deletions: usize,
    footnotes: usize,
    /// True within a run whose words are struck out.
    is_struck: bool,
    /// True where the last words were struck out, so that runs that follow one another count once.
    was_struck: bool,
    /// How many stretches of words are struck out.
    struck: usize,
    /// The styles whose words are hidden.
    hiding: BTreeSet<String>,
    /// True within a run whose words are hidden, and within a paragraph whose style hides its words.
    is_hidden: bool,
    is_in_hidden: bool,
    /// True where the last words were hidden, and how many stretches are.
    was_hidden: bool,
    hidden: usize,
}

/// What an element that is either on or off says: on, unless its value is a word for off.
fn is_on(element: &BytesStart<'_>) -> bool {
    let value = attribute(element, b"val");
    !value.is_some_and(|value| ["0", "false", "off"].contains(&value.as_str()))
}

/// The styles that hide words, themselves or by the style that they are based on.
fn hiding_styles(xml: &str) -> BTreeSet<String> {
    let mut hiding = BTreeSet::new();
    let mut based: Vec<(String, String)> = Vec::new();
    let mut style = String::new();
    let mut reader = Reader::from_str(xml);
    while let Ok(event) = reader.read_event() {
        let (Event::Start(element) | Event::Empty(element)) = event else {
            if matches!(event, Event::Eof) {
                break;
            }
            continue;
        };
        match element.local_name().as_ref() {
            b"style" => style = attribute(&element, b"styleId").unwrap_or_default(),
            b"basedOn" => based.extend(attribute(&element, b"val").map(|on| (style.clone(), on))),
            b"vanish" if is_on(&element) => {
                hiding.insert(style.clone());
            }
            _ => {}
        }
    }
    // As often as one hides more.
    loop {
        let more = based.iter().find(|(style, on)| hiding.contains(on) && !hiding.contains(style));
        let Some((style, _)) = more else { return hiding };
        hiding.insert(style.clone());
    }
}

impl Words {
    fn read(xml: &str, hiding: BTreeSet<String>) -> Result<Self, ArticleProblem> {
        let mut words = Self { hiding, ..Self::default() };
        let mut reader = Reader::from_str(xml);
        loop {
            match reader.read_event().map_err(|error| told(Damage::Markup, &error))? {
                Event::Start(element) => {
                    words.property(&element);
                    words.start(element.local_name().as_ref())?;
                }
                Event::End(element) => words.end(element.local_name().as_ref()),
                Event::Empty(element) => {
                    words.property(&element);
                    words.empty(element.local_name().as_ref());
                }
                Event::Text(text) => words.text(&text.decode().unwrap_or_default()),
                Event::CData(text) => words.text(&text.decode().unwrap_or_default()),
                Event::GeneralRef(reference) => words.text(&referred(&reference).unwrap_or_default()),
                Event::Eof => break,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
        if words.depth > 0 {
            return Err(damaged(message!("article-damage-cut-off")));
        }
        words.end_block();
        Ok(words)
    }

    fn start(&mut self, name: &[u8]) -> Result<(), ArticleProblem> {
        self.depth += 1;
        if self.depth > MAX_ELEMENT_DEPTH {
            return Err(ArticleProblem::TooDeep);
        }
        if self.mute_from.is_some() {
            return Ok(());
        }
        if MUTE.contains(&name) {
            self.mute_from = Some(self.depth);
            self.deletions += usize::from(matches!(name, b"del" | b"moveFrom"));
            return Ok(());
        }
        match name {
            b"t" => self.is_text = true,
            b"tbl" => {
                // Only the outermost table parts paragraphs.
                if self.tables == 0 {
                    self.end_block();
                }
                self.tables += 1;
            }
            b"txbxContent" => {
                self.around.push((std::mem::take(&mut self.line), std::mem::take(&mut self.tables)));
            }
            other => self.sign(other),
        }
        Ok(())
    }

    /// Takes note of what a run says of its words.
    fn property(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            b"p" => self.is_in_hidden = false,
            b"r" => (self.is_struck, self.is_hidden) = (false, self.is_in_hidden),
            b"strike" | b"dstrike" => self.is_struck |= is_on(element),
            b"vanish" => self.is_hidden = is_on(element),
            b"pStyle" => self.is_in_hidden = self.is_hiding(element),
            b"rStyle" => self.is_hidden |= self.is_hiding(element),
            _ => {}
        }
    }

    /// True where the style that an element names hides words.
    fn is_hiding(&self, element: &BytesStart<'_>) -> bool {
        attribute(element, b"val").is_some_and(|style| self.hiding.contains(&style))
    }

    /// An element without content: a sign, or a paragraph, cell or row that ends as a full one does.
    fn empty(&mut self, name: &[u8]) {
        if self.mute_from.is_none() {
            self.sign(name);
            self.end_of(name);
        }
    }

    /// An element that stands for a character, or only says something.
    fn sign(&mut self, name: &[u8]) {
        match name {
            b"tab" | b"ptab" => self.line.push('\t'),
            b"br" | b"cr" => self.line.push('\n'),
            b"noBreakHyphen" => self.line.push('\u{2011}'),
            b"softHyphen" => self.line.push('\u{ad}'),
            b"footnoteReference" | b"endnoteReference" => self.footnotes += 1,
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        let ends = self.mute_from == Some(self.depth);
        self.depth = self.depth.saturating_sub(1);
        if ends {
            self.mute_from = None;
            return;
        }
        if self.mute_from.is_some() {
            return;
        }
        match name {
            b"t" => self.is_text = false,
            b"r" => (self.is_struck, self.is_hidden) = (false, self.is_in_hidden),
            b"tbl" => self.tables = self.tables.saturating_sub(1),
            b"txbxContent" => {
                self.end_block();
                (self.line, self.tables) = self.around.pop().unwrap_or_default();
            }
            other => self.end_of(other),
        }
    }

    /// The end of a paragraph, a cell or a row.
    fn end_of(&mut self, name: &[u8]) {
        match (name, self.tables) {
            (b"p", 0) | (b"tr", 1) => self.end_block(),
            (b"p", _) => self.line.push('\n'),
            (b"tc", 1) => {
                self.line.truncate(self.line.trim_end_matches('\n').len());
                self.line.push('\t');
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if !self.is_text || self.mute_from.is_some() || text.is_empty() {
            return;
        }
        self.struck += usize::from(self.is_struck && !self.was_struck);
        self.was_struck = self.is_struck;
        self.hidden += usize::from(self.is_hidden && !self.was_hidden);
        self.was_hidden = self.is_hidden;
        if !self.is_struck && !self.is_hidden {
            self.line.push_str(text);
        }
    }

    fn end_block(&mut self) {
        self.blocks.extend(Block::new(&std::mem::take(&mut self.line)));
    }

    fn notes(&self) -> Vec<Message> {
        let mut notes = Vec::new();
        if self.deletions > 0 {
            notes.push(message!("article-note-deletions", count = self.deletions));
        }
        if self.struck > 0 {
            notes.push(message!("article-note-struck", count = self.struck));
        }
        if self.hidden > 0 {
            notes.push(message!("article-note-hidden", count = self.hidden));
        }
        if self.footnotes > 0 {
            notes.push(message!("article-note-footnotes", count = self.footnotes));
        }
        notes
    }
}

/// What a document says about itself.
#[derive(Default)]
struct Core {
    title: Option<String>,
    language: Option<String>,
    created: Option<String>,
}

impl Core {
    fn read(xml: &str) -> Self {
        let mut core = Self::default();
        let mut reader = Reader::from_str(xml);
        let mut name = Vec::new();
        while let Ok(event) = reader.read_event() {
            let text = match event {
                Event::Start(element) => {
                    name = element.local_name().as_ref().to_vec();
                    continue;
                }
                Event::Text(text) => text.decode().unwrap_or_default().into_owned(),
                Event::GeneralRef(reference) => referred(&reference).unwrap_or_default(),
                Event::End(_) => {
                    name.clear();
                    continue;
                }
                Event::Eof => break,
                _ => continue,
            };
            let slot = match name.as_slice() {
                b"title" => &mut core.title,
                b"language" => &mut core.language,
                b"created" => &mut core.created,
                _ => continue,
            };
            slot.get_or_insert_default().push_str(&text);
        }
        core
    }
}
