//! PDF compared object by object: what the pages draw, and everything that hangs on the document.
//!
//! Where objects stand, how streams are packed and numbers written, and who wrote the file do not count.
//! Everything that can be reached from the document must be what Claims Map wrote, so that annotations,
//! layers, scripts, forms and other attachments are differences wherever they hang.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::harmless::PDF_MEMBERS;
use super::metadata::{Metadata, StatedMetadata};
use super::xmp::check_xmp;
use super::{Block, Comparison, Made, Manner, clean, is_same_json, more_differences};
use crate::budget::MAX_PDF_PAGES;
use crate::export::pdf_file::{Dictionary, Fault, Item, Object, Operation, Operations, PdfFile};
use crate::words::{Message, Say, message};

/// Keys of streams that say how they are packed.
const PACKING: [&[u8]; 4] = [b"Length", b"Filter", b"DecodeParms", b"DL"];
/// What a page has from the branch that it hangs on, unless it has its own.
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];
/// Members that lay something over a page, hide a part of it or run.
const ACTIVE: [&str; 7] = ["AA", "AcroForm", "Annots", "JavaScript", "OCProperties", "OpenAction", "XFA"];
const MAX_NAMED: usize = 6;
/// How many objects may lead to another.
const MAX_DEPTH: usize = 200;
/// Of what draws a page, the part that must be there for it to be the same page, edited.
const SAME_PAGE: f64 = 0.5;

/// Where something of a document stands.
#[derive(Debug, Clone, Copy)]
enum Place<'a> {
    Document,
    /// A page, counted from 1.
    Page(usize),
    /// What a member of something else leads to, by its name, fit for a sentence.
    Member(&'a str, &'a Self),
}

impl Say for Place<'_> {
    fn message(&self) -> Message {
        match self {
            Self::Document => message!("export-pdf-document"),
            Self::Page(number) => message!("export-pdf-page", number = number.to_string()),
            Self::Member(name, holder) => {
                message!("export-pdf-member", name = *name, place = holder.message())
            }
        }
    }
}

/// Something that a document shows otherwise.
#[derive(Debug, Clone, PartialEq)]
enum Difference {
    /// It has a member that Claims Map did not write.
    Added {
        place: Message,
        name: String,
    },
    Other(Message),
}

impl Difference {
    /// Whether it lays something over a page, hides a part of it or runs.
    fn is_active(&self) -> bool {
        matches!(self, Self::Added { name, .. } if ACTIVE.contains(&name.as_str()))
    }
}

impl Say for Difference {
    fn message(&self) -> Message {
        match self {
            Self::Added { place, name } => message!("export-pdf-added", place = place, name = name),
            Self::Other(message) => message.clone(),
        }
    }
}

/// That something lacks a member.
fn lacks(place: Place<'_>, name: &str) -> Message {
    message!("export-pdf-lacks", place = place.message(), name = name)
}

/// That something is another value.
fn is_instead(place: Place<'_>, given: &Object, made: &Object) -> Message {
    message!("export-pdf-value", place = place.message(), found = shown(given), expected = shown(made))
}

/// What is found where a document has lost its record and nothing else.
pub(in crate::export) fn lost_record() -> [Message; 4] {
    let (document, list) = (Place::Document, |length| Object::List(vec![Object::Null; length]));
    let (names, files) = (Place::Member("Names", &document), "EmbeddedFiles");
    let files = Place::Member(files, &names);
    [
        lacks(document, "Names"),
        lacks(document, "AF"),
        is_instead(Place::Member("Names", &files), &list(0), &list(2)),
        // What stands for the attachment is left and leads to nothing.
        is_instead(Place::Member("AF", &document), &Object::Null, &Object::Members(Dictionary::default())),
    ]
}

/// Compares two PDF files but for what their records say.
pub(super) fn compare_pdf(given: &[u8], made: &Made<'_>) -> Comparison {
    let opened = PdfFile::open(given).and_then(|file| Ok((file, PdfFile::open(made.bytes)?)));
    let record = records_in_pdf(given).ok().and_then(|records| records.into_iter().next());
    let behind = behind_end(given);
    let (given, made_file) = match opened {
        Ok(files) => files,
        Err(problem) => {
            return Comparison::doubtful(message!("export-pdf-unreadable", problem = problem));
        }
    };
    let said = made.page.map_or(StatedMetadata { title: "", description: "" }, |(scene, _)| StatedMetadata {
        title: &scene.title,
        description: &scene.description,
    });
    let mut walk = Walk {
        given: &given,
        made: &made_file,
        marks: made,
        pairs: BTreeSet::new(),
        metadata: Metadata::new(said),
        record,
        differences: if behind > 0 {
            vec![Difference::Other(message!("export-behind-end", count = behind))]
        } else {
            Vec::new()
        },
        depth: 0,
        is_set_anew: false,
    };
    match walk.files() {
        Ok(()) => {}
        Err(problem) => {
            let differences = walk.differences.iter().map(Difference::message).collect();
            let doubt = message!("export-pdf-unreadable-whole", problem = problem);
            return Comparison { differences, ..Comparison::doubtful(doubt) };
        }
    }
    walk.found()
}

struct Walk<'a> {
    given: &'a PdfFile<'a>,
    made: &'a PdfFile<'a>,
    marks: &'a Made<'a>,
    /// Objects that were compared, by their numbers, or are being compared.
    pairs: BTreeSet<(u32, u32)>,
    metadata: Metadata<'a>,
    /// The record that was read.
    record: Option<String>,
    differences: Vec<Difference>,
    /// How many objects lead to the one that is compared.
    depth: usize,
    /// True where little of what draws a page is what Claims Map wrote.
    is_set_anew: bool,
}

impl Walk<'_> {
    fn found(self) -> Comparison {
        let Self { given, metadata, mut differences, is_set_anew, .. } = self;
        let mut doubts = Vec::new();
        let mut metadata = metadata.into_comparison();
        if is_set_anew {
            differences.retain(Difference::is_active);
            doubts.append(&mut metadata.differences);
            doubts.push(message!("export-pdf-set-anew"));
        }
        if let Some(number) = given.shadowed() {
            doubts.push(message!("export-pdf-object-twice", number = number.to_string()));
        }
        let count = differences.len();
        let mut differences: Vec<Message> =
            differences.iter().take(MAX_NAMED).map(Difference::message).collect();
        if count > MAX_NAMED {
            differences.push(more_differences(count - MAX_NAMED));
        }
        let manners =
            if differences.is_empty() { BTreeSet::from([Manner::PdfPacking]) } else { BTreeSet::new() };
        metadata.and(Comparison { differences, doubts, manners, ..Comparison::default() })
    }

    fn differs(&mut self, what: Message) {
        self.differences.push(Difference::Other(what));
    }

    fn files(&mut self) -> Result<(), Fault> {
        self.description()?;
        let root = |file: &PdfFile<'_>| file.member(&file.trailer, b"Root");
        let (given, made) = (root(self.given)?, root(self.made)?);
        let (Object::Members(given), Object::Members(made)) = (&given.object, &made.object) else {
            return Err(message!("export-pdf-no-pages"));
        };
        let (given_pages, is_counted) = pages_of(self.given, given)?;
        if !is_counted {
            self.differs(message!("export-pdf-miscounted"));
        }
        let pages = (given_pages, pages_of(self.made, made)?.0);
        if pages.0.len() != pages.1.len() {
            let (found, expected) = (pages.0.len(), pages.1.len());
            self.differs(message!("export-pdf-page-count", found = found, expected = expected));
            return Ok(());
        }
        for (one, other) in pages.0.iter().zip(&pages.1) {
            self.pairs.insert((one.number, other.number));
        }
        for (index, (one, other)) in pages.0.iter().zip(&pages.1).enumerate() {
            self.page(Place::Page(index + 1), &one.members, &other.members)?;
        }
        self.members(Place::Document, given, made, &[b"Pages", b"Version"])
    }

    /// The description of the file: title and subject must be ours.
    fn description(&mut self) -> Result<(), Fault> {
        let info = |file: &PdfFile<'_>| file.member(&file.trailer, b"Info");
        let (given, made) = (info(self.given)?, info(self.made)?);
        let Object::Members(given) = &given.object else { return Ok(()) };
        for (key, value) in given {
            let value = self.given.resolved(value)?;
            let ours = if let Object::Members(made) = &made.object { made.get(key) } else { None };
            let ours = ours.map(|value| self.made.resolved(value)).transpose()?;
            if ours.is_some_and(|ours| ours.object == value.object) {
                continue;
            }
            let words = if let Object::Text(bytes) = &value.object { text_of(bytes) } else { String::new() };
            let name = String::from_utf8_lossy(key);
            match key.as_slice() {
                b"Title" | b"Subject" => self.metadata.words(&name, &words),
                key if PDF_MEMBERS.contains(&key) => self.metadata.harmless(&name, &words),
                _ => self.metadata.unknown(&name, &words),
            }
        }
        Ok(())
    }

    fn page(&mut self, place: Place<'_>, given: &Dictionary, made: &Dictionary) -> Result<(), Fault> {
        let contents = |file: &PdfFile<'_>, page: &Dictionary| -> Result<Vec<u8>, Fault> {
            let item = file.member(page, b"Contents")?;
            let parts = if let Object::List(list) = &item.object {
                list.iter().map(|part| file.resolved(part)).collect::<Result<Vec<_>, _>>()?
            } else {
                vec![item]
            };
            let parts = parts.iter().map(|part| file.data(part)).collect::<Result<Vec<_>, _>>()?;
            Ok(parts.join(&b'\n'))
        };
        let (found, expected) = (contents(self.given, given)?, contents(self.made, made)?);
        self.content(place, &found, &expected)?;
        self.members(place, given, made, &[b"Parent", b"Contents", b"Type"])
    }

    fn objects(&mut self, place: Place<'_>, given: &Object, made: &Object) -> Result<(), Fault> {
        if let (Object::Reference(one, _), Object::Reference(other, _)) = (given, made)
            && !self.pairs.insert((*one, *other))
        {
            return Ok(());
        }
        if self.depth == MAX_DEPTH {
            return Err(message!("export-pdf-endless"));
        }
        self.depth += 1;
        let (given, made) = (self.given.resolved(given)?, self.made.resolved(made)?);
        self.items(place, &given, &made)?;
        self.depth -= 1;
        Ok(())
    }

    fn items(&mut self, place: Place<'_>, given: &Item, made: &Item) -> Result<(), Fault> {
        if PdfFile::is_stream(given) != PdfFile::is_stream(made) {
            self.differs(message!("export-pdf-something-else", place = place.message()));
            return Ok(());
        }
        match (&given.object, &made.object) {
            (Object::Members(one), Object::Members(other)) => {
                let skipped: &[&[u8]] = if PdfFile::is_stream(made) { &PACKING } else { &[] };
                if is(other, b"Type", b"EmbeddedFile") {
                    return self.attachment(place, given, made);
                }
                self.members(place, one, other, skipped)?;
                if PdfFile::is_stream(made) { self.streams(place, given, made) } else { Ok(()) }
            }
            (Object::List(one), Object::List(other)) if one.len() == other.len() => {
                one.iter().zip(other).try_for_each(|(one, other)| self.objects(place, one, other))
            }
            (one, other) if one == other => Ok(()),
            (one @ Object::List(given), other @ Object::List(made)) => {
                self.differences.push(match place {
                    // More is laid over the page.
                    Place::Member(name @ "Annots", holder) if given.len() > made.len() => {
                        Difference::Added { place: holder.message(), name: name.to_owned() }
                    }
                    place => Difference::Other(is_instead(place, one, other)),
                });
                Ok(())
            }
            (one, other) => {
                self.differs(is_instead(place, one, other));
                Ok(())
            }
        }
    }

    fn members(
        &mut self,
        place: Place<'_>,
        given: &Dictionary,
        made: &Dictionary,
        skipped: &[&[u8]],
    ) -> Result<(), Fault> {
        for (key, value) in given {
            let name = clean(&String::from_utf8_lossy(key), 40);
            if skipped.contains(&key.as_slice()) {
                continue;
            }
            if key == b"Metadata" {
                let packet = |file: &PdfFile<'_>, value: &Object| -> Result<String, Fault> {
                    Ok(String::from_utf8_lossy(&file.data(&*file.resolved(value)?)?).into_owned())
                };
                let ours = made.get(key).map(|ours| packet(self.made, ours)).transpose()?;
                check_xmp(&packet(self.given, value)?, ours.as_deref(), &mut self.metadata);
            } else if let Some(other) = made.get(key) {
                self.objects(Place::Member(&name, &place), value, other)?;
            } else if self.given.resolved(value)?.object != Object::Null {
                self.differences.push(Difference::Added { place: place.message(), name });
            }
        }
        for (key, value) in made {
            let is_missing = !given.contains_key(key) && !skipped.contains(&key.as_slice());
            if is_missing && key != b"Metadata" && self.made.resolved(value)?.object != Object::Null {
                self.differs(lacks(place, &String::from_utf8_lossy(key)));
            }
        }
        Ok(())
    }

    fn streams(&mut self, place: Place<'_>, given: &Item, made: &Item) -> Result<(), Fault> {
        let (found, expected) = (self.given.data(given)?, self.made.data(made)?);
        let Object::Members(members) = &made.object else { return Ok(()) };
        if is(members, b"Subtype", b"Form") || members.contains_key(b"PatternType".as_slice()) {
            return self.content(place, &found, &expected);
        }
        if found != expected {
            self.differs(message!("export-pdf-other-content", place = place.message()));
        }
        Ok(())
    }

    /// The record, which is compared by its hashes; another attachment as what it says.
    fn attachment(&mut self, place: Place<'_>, given: &Item, made: &Item) -> Result<(), Fault> {
        let (found, expected) = (self.given.data(given)?, self.made.data(made)?);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let is_record = expected.starts_with(b"{\"record\":");
        if is_record && self.record.as_ref().is_none_or(|record| found != record.as_bytes()) {
            self.differs(message!("export-pdf-other-record", place = place.message()));
        } else if !is_record && found != expected && !is_same_json(&text(&found), &text(&expected)) {
            self.differs(message!("export-pdf-other-content", place = place.message()));
        }
        let Object::Members(given) = &given.object else { return Ok(()) };
        let Object::Members(made) = &made.object else { return Ok(()) };
        let skipped = PACKING.into_iter().chain([b"Params".as_slice()]).collect::<Vec<&[u8]>>();
        self.members(place, given, made, &skipped)
    }

    /// What draws a page or a part of one.
    fn content(&mut self, place: Place<'_>, given: &[u8], made: &[u8]) -> Result<(), Fault> {
        if given == made {
            return Ok(());
        }
        let (mut found, mut expected) = (Operations::of(given), Operations::of(made));
        let (mut pieces, mut depth) = (0_usize, 0_usize);
        loop {
            let (one, other) = (found.next()?, expected.next()?);
            if one != other {
                let block = self.block(place, pieces, depth);
                self.differs(match (&one, &other) {
                    (Some(_), Some(_)) => message!("export-pdf-drawn-otherwise", block = block),
                    (Some(_), None) => message!("export-pdf-drawn-over", place = place.message()),
                    _ => message!("export-pdf-ends-early", place = place.message(), block = block),
                });
                self.is_set_anew |= likeness(given, made)? < SAME_PAGE;
                return Ok(());
            }
            let Some(Operation { operator, .. }) = other else { return Ok(()) };
            match operator.as_slice() {
                b"BMC" | b"BDC" => {
                    pieces += usize::from(depth == 0);
                    depth += 1;
                }
                b"EMC" => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
    }

    /// What the piece of a page stands for in which the two differ.
    fn block(&self, place: Place<'_>, pieces: usize, depth: usize) -> Message {
        let number = if depth > 0 { pieces.checked_sub(1) } else { Some(pieces) };
        let mark = number.and_then(|number| self.marks.marks.get(number));
        let (Some(mark), Place::Page(_)) = (mark, place) else { return place.message() };
        let block =
            mark.origin.as_ref().map_or_else(|| place.message(), |origin| Block::of(origin).message());
        match &mark.text {
            Some(text) => message!("export-block-with-text", block = block, text = clean(text, 60)),
            None => block,
        }
    }
}

/// A page with what it inherits.
struct Page {
    number: u32,
    members: Dictionary,
}

/// The pages in order, and whether the file says of itself that it has so many.
fn pages_of(file: &PdfFile<'_>, root: &Dictionary) -> Result<(Vec<Page>, bool), Fault> {
    let mut pages = Vec::new();
    // What the topmost node says, which is the first that is met.
    let mut counted = None;
    let mut seen = BTreeSet::new();
    let top = root.get(b"Pages".as_slice()).cloned().unwrap_or(Object::Null);
    let mut coming = vec![(top, Dictionary::new())];
    while let Some((object, inherited)) = coming.pop() {
        let number = if let Object::Reference(number, _) = object { number } else { 0 };
        if !seen.insert(number) || pages.len() > MAX_PDF_PAGES {
            return Err(message!("export-pdf-pages-circle"));
        }
        let item = file.resolved(&object)?;
        let Object::Members(own) = &item.object else { return Err(message!("export-pdf-page-none")) };
        let mut members = inherited;
        if is(own, b"Type", b"Pages") {
            members.extend(INHERITED.iter().filter_map(|key| Some((key.to_vec(), own.get(*key)?.clone()))));
            let kids = file.member(own, b"Kids")?;
            let Object::List(kids) = &kids.object else { return Err(message!("export-pdf-pages-no-list")) };
            let count = file.member(own, b"Count")?;
            counted.get_or_insert(if let Object::Number(count) = count.object { count } else { -1.0 });
            coming.extend(kids.iter().rev().map(|kid| (kid.clone(), members.clone())));
        } else {
            members.extend(own.iter().map(|(key, value)| (key.clone(), value.clone())));
            pages.push(Page { number, members });
        }
    }
    // Some viewers show as many pages as the file says that it has.
    let is_counted = counted.is_none_or(|count| (count - pages.len() as f64).abs() < 0.5);
    Ok((pages, is_counted))
}

/// How many bytes stand behind the last mark of a file's end, but for white space.
fn behind_end(bytes: &[u8]) -> usize {
    let mark = b"%%EOF";
    let end = bytes.windows(mark.len()).rposition(|window| window == mark).map(|at| at + mark.len());
    let rest = &bytes[end.unwrap_or(bytes.len())..];
    rest.trim_ascii().len()
}

fn is(members: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    matches!(members.get(key), Some(Object::Name(found)) if found == name)
}

/// What part of what two pages draw they have in common, 0 to 1.
fn likeness(given: &[u8], made: &[u8]) -> Result<f64, Fault> {
    let count = |content: &[u8]| -> Result<BTreeMap<String, usize>, Fault> {
        let (mut operations, mut counts) = (Operations::of(content), BTreeMap::new());
        while let Some(operation) = operations.next()? {
            *counts.entry(format!("{operation:?}")).or_default() += 1;
        }
        Ok(counts)
    };
    let (given, made) = (count(given)?, count(made)?);
    let common: usize =
        made.iter().map(|(one, count)| given.get(one).map_or(0, |other| *other.min(count))).sum();
    let most = given.values().sum::<usize>().max(made.values().sum());
    Ok(common as f64 / most.max(1) as f64)
}

/// A text string: UTF-16 or UTF-8 by its mark, else letters of one byte.
fn text_of(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units: Vec<u16> =
                rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        bytes => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// A value, fit for a sentence.
fn shown(object: &Object) -> Message {
    match object {
        Object::Null => message!("export-value-nothing"),
        Object::Flag(flag) => Message::as_it_is(flag.to_string()),
        Object::Number(number) => Message::as_it_is(number.to_string()),
        Object::Name(name) | Object::Word(name) => {
            message!("export-value-words", words = clean(&String::from_utf8_lossy(name), 40))
        }
        Object::Text(text) => message!("export-value-words", words = clean(&text_of(text), 60)),
        Object::List(list) => message!("export-value-list", count = list.len()),
        Object::Members(_) => message!("export-value-dictionary"),
        Object::Reference(..) => message!("export-value-object"),
    }
}

/// The texts of a file’s attachments that look like records, in order.
pub(in crate::export) fn records_in_pdf(bytes: &[u8]) -> Result<Vec<String>, Fault> {
    let file = PdfFile::open(bytes)?;
    let root = file.member(&file.trailer, b"Root")?;
    let Object::Members(root) = &root.object else { return Ok(Vec::new()) };
    let names = file.member(root, b"Names")?;
    let Object::Members(names) = &names.object else { return Ok(Vec::new()) };
    let mut coming = vec![file.member(names, b"EmbeddedFiles")?];
    let (mut records, mut steps) = (Vec::new(), 0);
    while let Some(node) = coming.pop() {
        steps += 1;
        if steps > MAX_PDF_PAGES {
            break;
        }
        let Object::Members(node) = &node.object else { continue };
        if let Object::List(kids) = &file.member(node, b"Kids")?.object {
            coming.extend(kids.iter().map(|kid| file.resolved(kid)).collect::<Result<Vec<Rc<Item>>, _>>()?);
        }
        let pairs = file.member(node, b"Names")?;
        let Object::List(pairs) = &pairs.object else { continue };
        for pair in pairs.chunks_exact(2) {
            let specification = file.resolved(&pair[1])?;
            let Object::Members(specification) = &specification.object else { continue };
            let streams = file.member(specification, b"EF")?;
            let Object::Members(streams) = &streams.object else { continue };
            let stream = file.member(streams, b"F")?;
            let text = file.data(&stream).ok().and_then(|data| String::from_utf8(data).ok());
            records.extend(text.filter(|text| text.starts_with("{\"record\":")));
        }
    }
    Ok(records)
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::export::{ExportFormat, ExportOptions, ExportSource, Painted, export_with_parts};
    use crate::load::{shipped_dossier, shipped_layer};
    use crate::query::Query;

    /// By its number a piece of the page is named; so there must be as many as the page has marks.
    #[test]
    fn every_piece_of_a_page_has_its_name() {
        let layer = shipped_layer().unwrap();
        let dossier = shipped_dossier(&layer).unwrap().dossier;
        let source = ExportSource { dossier: &dossier, layer: &layer, query: &Query::everything() };
        let options = ExportOptions::new(ExportFormat::Pdf, 640, 480, None);
        let painted = export_with_parts(&source, &options, &mut |_done| ControlFlow::Continue(()));
        let Painted { bytes, marks, .. } = painted.unwrap();
        let file = PdfFile::open(&bytes).unwrap();
        let root = file.member(&file.trailer, b"Root").unwrap();
        let Object::Members(root) = &root.object else { panic!("a PDF has a root") };
        let (pages, _) = pages_of(&file, root).unwrap();
        let content = file.data(&file.member(&pages[0].members, b"Contents").unwrap()).unwrap();
        let (mut operations, mut pieces, mut depth) = (Operations::of(&content), 0, 0);
        while let Some(Operation { operator, .. }) = operations.next().unwrap() {
            match operator.as_slice() {
                b"BMC" | b"BDC" => {
                    pieces += usize::from(depth == 0);
                    depth += 1;
                }
                b"EMC" => depth -= 1,
                _ => {}
            }
        }
        assert_eq!((pieces, depth), (marks.len(), 0), "each begins and ends");
        let crimea = marks.iter().filter(|mark| mark.text.as_deref() == Some("Crimea"));
        let blocks: Vec<Block> = crimea.filter_map(|mark| mark.origin.as_ref()).map(Block::of).collect();
        assert!(blocks.contains(&Block::Label("UA-43".to_owned())), "{blocks:?}");
    }
}
