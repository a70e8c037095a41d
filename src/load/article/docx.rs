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

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::citation::{day, field, language_tag};
use super::docx_styles::{Look, Styles, attribute};
use super::encoding::decode;
use super::error::{Damage, shortened};
use super::html_meta::declared_charset;
use super::{ArticleKind, ArticleProblem, Block, Body, Citation, Draft};
use crate::budget::{MAX_DOCX_PART_BYTES, MAX_DOCX_PARTS, MAX_DOCX_SIDE_PART_BYTES, MAX_ELEMENT_DEPTH};
use crate::load::xml::referred;
use crate::words::{Message, message};

/// The main part, where the document does not say otherwise.
const MAIN: &str = "word/document.xml";
/// The part with the styles, where the main part does not say otherwise.
const STYLES: &str = "word/styles.xml";
/// Elements whose words are not the document's: tracked deletions, the older form of what is there
/// twice, the workings of fields, and how paragraphs and runs looked before a change that is tracked.
const MUTE: [&[u8]; 8] =
    [b"del", b"moveFrom", b"Fallback", b"instrText", b"delText", b"delInstrText", b"rPrChange", b"pPrChange"];

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
    let styles = styles_part(&mut archive, &main);
    let styles = part(&mut archive, &styles, MAX_DOCX_PART_BYTES)?.unwrap_or_default();
    let styles = Styles::read(&styles).map_err(|error| told(Damage::Markup, &error))?;
    let words = Words::read(&xml, &styles)?;
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
    let target = related(archive, "_rels/.rels", "/officeDocument");
    target.map_or_else(|| MAIN.to_owned(), |target| target.trim_start_matches('/').to_owned())
}

/// The name of the part with the styles of a main part.
fn styles_part(archive: &mut Archive<'_>, main: &str) -> String {
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", main));
    let relations =
        if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") };
    match related(archive, &relations, "/styles") {
        Some(target) if target.starts_with('/') => target.trim_start_matches('/').to_owned(),
        Some(target) if folder.is_empty() => target,
        Some(target) => format!("{folder}/{target}"),
        None => STYLES.to_owned(),
    }
}

/// What a part of relations names as the first part of a kind, by how the kind's address ends.
fn related(archive: &mut Archive<'_>, relations: &str, kind: &str) -> Option<String> {
    let relations = part(archive, relations, MAX_DOCX_SIDE_PART_BYTES).ok().flatten()?;
    let mut reader = Reader::from_str(&relations);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Empty(element) | Event::Start(element)
                if element.local_name().as_ref() == b"Relationship"
                    && attribute(&element, b"Type").is_some_and(|own| own.ends_with(kind)) =>
            {
                if let Some(target) = attribute(&element, b"Target") {
                    return Some(target);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    None
}

/// The words of a main part as they are read.
struct Words<'a> {
    styles: &'a Styles,
    blocks: Vec<Block>,
    line: String,
    /// How many elements are open, and at how many the words begin again that are left out.
    depth: usize,
    mute_from: Option<usize>,
    is_text: bool,
    tables: usize,
    /// What stands around the text boxes that are open.
    around: Vec<Around>,
    deletions: usize,
    footnotes: usize,
    /// How the style of the paragraph that is open has its words.
    paragraph: Look,
    /// How the style of the run that is open has its words, and how the run itself does.
    run_style: Look,
    run: Look,
    /// Why the last words were left out, so that runs that follow one another count once.
    last: Option<LeftOut>,
    /// How many stretches of words are struck out, and how many are hidden.
    struck: usize,
    hidden: usize,
}

/// A paragraph around a text box.
struct Around {
    line: String,
    /// The number of tables around it.
    tables: usize,
    paragraph: Look,
    run_style: Look,
    run: Look,
    /// True where the text box stands in a hidden run, or in a text box that does.
    is_hidden: bool,
}

/// Why the words of a run are left out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LeftOut {
    Hidden,
    Struck,
}

impl<'a> Words<'a> {
    fn read(xml: &str, styles: &'a Styles) -> Result<Self, ArticleProblem> {
        let mut words = Self {
            styles,
            blocks: Vec::new(),
            line: String::new(),
            depth: 0,
            mute_from: None,
            is_text: false,
            tables: 0,
            around: Vec::new(),
            deletions: 0,
            footnotes: 0,
            paragraph: styles.paragraph(None),
            run_style: Look::default(),
            run: Look::default(),
            last: None,
            struck: 0,
            hidden: 0,
        };
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
                let is_hidden = self.left_out() == Some(LeftOut::Hidden);
                self.around.push(Around {
                    line: std::mem::take(&mut self.line),
                    tables: std::mem::take(&mut self.tables),
                    paragraph: self.paragraph,
                    run_style: std::mem::take(&mut self.run_style),
                    run: std::mem::take(&mut self.run),
                    is_hidden,
                });
            }
            other => self.sign(other),
        }
        Ok(())
    }

    /// Takes note of how a paragraph and a run have their words.
    fn property(&mut self, element: &BytesStart<'_>) {
        if self.mute_from.is_some() {
            return;
        }
        match element.local_name().as_ref() {
            b"p" => self.paragraph = self.styles.paragraph(None),
            b"pStyle" => self.paragraph = self.styles.paragraph(attribute(element, b"val").as_deref()),
            b"r" => self.forget_run(),
            b"rStyle" => self.run_style = self.styles.run(attribute(element, b"val").as_deref()),
            _ => self.run.take(element),
        }
    }

    fn forget_run(&mut self) {
        (self.run_style, self.run) = (Look::default(), Look::default());
    }

    /// Why the words of the run that is open are left out; `None` where they are not.
    fn left_out(&self) -> Option<LeftOut> {
        let look = self.styles.shown(self.paragraph, self.run_style, self.run);
        if look.is_hidden || self.around.last().is_some_and(|around| around.is_hidden) {
            Some(LeftOut::Hidden)
        } else if look.is_struck {
            Some(LeftOut::Struck)
        } else {
            None
        }
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
        if self.left_out().is_some() {
            return;
        }
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
            b"r" => self.forget_run(),
            b"tbl" => self.tables = self.tables.saturating_sub(1),
            b"txbxContent" => {
                self.end_block();
                if let Some(around) = self.around.pop() {
                    let Around { line, tables, paragraph, run_style, run, is_hidden: _ } = around;
                    (self.line, self.tables, self.paragraph) = (line, tables, paragraph);
                    (self.run_style, self.run) = (run_style, run);
                }
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
        let why = self.left_out();
        match why {
            None => self.line.push_str(text),
            Some(LeftOut::Struck) => self.struck += usize::from(self.last != why),
            Some(LeftOut::Hidden) => self.hidden += usize::from(self.last != why),
        }
        self.last = why;
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
