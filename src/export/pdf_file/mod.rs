//! Reads PDF files (ISO 32000-1) strictly: as much of the format as is needed to compare two of them.
//!
//! What a file says of where its objects stand must be true, since viewers that find it false look for the
//! objects themselves and may find others. Nothing is mended. Not here: encryption, filters other than
//! deflate, and what a page looks like.

mod content;
mod lexer;
mod predictor;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

pub(super) use self::content::{Operation, Operations};
pub(super) use self::lexer::{Dictionary, Fault, Object};
use self::lexer::{Lexer, whole};
use self::predictor::unpredicted;
use crate::budget::{MAX_INFLATED_BYTES, MAX_PDF_OBJECTS};
use crate::words::message;

/// How many cross-reference sections a file may have: one is added with each incremental update.
const MAX_SECTIONS: usize = 64;
/// How far from its end a file says where its cross-references begin.
const TAIL: usize = 2048;

/// Where an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    Free,
    /// At this byte, with this generation.
    At(usize, u16),
    /// In the object stream with this number, at this place.
    In(u32, usize),
}

/// An object that was read; streams with where their bytes stand in the file.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) object: Object,
    stream: Option<std::ops::Range<usize>>,
}

/// An object stream: its bytes, and the numbers of its objects with where each begins.
#[derive(Debug)]
struct Holder {
    data: Vec<u8>,
    objects: Vec<(u32, usize)>,
}

/// A PDF file.
#[derive(Debug)]
pub(super) struct PdfFile<'a> {
    bytes: &'a [u8],
    entries: BTreeMap<u32, Entry>,
    pub(super) trailer: Dictionary,
    /// How many cross-reference sections it has.
    pub(super) sections: usize,
    items: RefCell<BTreeMap<u32, Rc<Item>>>,
    holders: RefCell<BTreeMap<u32, Rc<Holder>>>,
    /// Objects that are being read, so that none waits for itself.
    reading: RefCell<BTreeSet<u32>>,
    inflated: Cell<usize>,
}

impl<'a> PdfFile<'a> {
    /// Reads where a file's objects stand; the problem where that cannot be told.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        let mut file = Self {
            bytes,
            entries: BTreeMap::new(),
            trailer: Dictionary::new(),
            sections: 0,
            items: RefCell::default(),
            holders: RefCell::default(),
            reading: RefCell::default(),
            inflated: Cell::new(0),
        };
        let mut next = Some(file.start_of_references()?);
        let mut seen = BTreeSet::new();
        while let Some(at) = next {
            if !seen.insert(at) || seen.len() > MAX_SECTIONS {
                return Err(message!("export-pdf-references-circle"));
            }
            let trailer = file.section(at)?;
            let hybrid = trailer.get(b"XRefStm".as_slice()).and_then(position);
            if let Some(at) = hybrid.filter(|at| seen.insert(*at)) {
                file.section(at)?;
            }
            next = trailer.get(b"Prev".as_slice()).and_then(position);
            if file.sections == 0 {
                file.trailer = trailer;
            }
            file.sections += 1;
        }
        if file.trailer.contains_key(b"Encrypt".as_slice()) {
            return Err(message!("export-pdf-encrypted"));
        }
        Ok(file)
    }

    fn start_of_references(&self) -> Result<usize, Fault> {
        let fault = || message!("export-pdf-references-missing");
        let tail = self.bytes.len().saturating_sub(TAIL);
        let word = b"startxref";
        let at =
            self.bytes[tail..].windows(word.len()).rposition(|window| window == word).ok_or_else(fault)?;
        let mut lexer = Lexer::new(self.bytes, tail + at + word.len());
        match lexer.object()? {
            Some(Object::Number(number)) => {
                whole(number).and_then(|at| usize::try_from(at).ok()).ok_or_else(fault)
            }
            _ => Err(fault()),
        }
    }

    /// Reads a section of cross-references, older than all before; its trailer.
    fn section(&mut self, at: usize) -> Result<Dictionary, Fault> {
        let mut lexer = Lexer::new(self.bytes, at);
        lexer.skip_white();
        if self.bytes.get(lexer.at..).is_some_and(|rest| rest.starts_with(b"xref")) {
            lexer.at += b"xref".len();
            return self.table(lexer);
        }
        self.stream_section(at)
    }

    fn add(&mut self, number: u32, entry: Entry) -> Result<(), Fault> {
        if number >= MAX_PDF_OBJECTS {
            return Err(message!("export-pdf-too-many-objects"));
        }
        self.entries.entry(number).or_insert(entry);
        Ok(())
    }

    /// A section as a table, with its trailer.
    fn table(&mut self, mut lexer: Lexer<'a>) -> Result<Dictionary, Fault> {
        let fault = || message!("export-pdf-table");
        loop {
            let first = match lexer.object()? {
                Some(Object::Number(number)) => whole(number).ok_or_else(fault)?,
                Some(Object::Word(word)) if word == b"trailer" => break,
                _ => return Err(fault()),
            };
            let count = number_of(&mut lexer)?.ok_or_else(fault)?;
            for index in 0..count {
                let at = number_of(&mut lexer)?.ok_or_else(fault)?;
                let generation = number_of(&mut lexer)?.and_then(|number| u16::try_from(number).ok());
                let entry = match lexer.object()? {
                    Some(Object::Word(word)) if word == b"n" => Entry::At(
                        usize::try_from(at).map_err(|_large| fault())?,
                        generation.ok_or_else(fault)?,
                    ),
                    Some(Object::Word(word)) if word == b"f" => Entry::Free,
                    _ => return Err(fault()),
                };
                self.add(first.checked_add(index).ok_or_else(fault)?, entry)?;
            }
        }
        match lexer.object()? {
            Some(Object::Members(trailer)) => Ok(trailer),
            _ => Err(fault()),
        }
    }

    /// A section as a stream, whose dictionary is its trailer.
    fn stream_section(&mut self, at: usize) -> Result<Dictionary, Fault> {
        let fault = || message!("export-pdf-references-stream");
        let (_, item) = self.read_at(at)?;
        let Object::Members(trailer) = &item.object else { return Err(fault()) };
        if trailer.get(b"Type".as_slice()) != Some(&Object::Name(b"XRef".to_vec())) {
            return Err(fault());
        }
        let data = self.data(&item)?;
        let widths: Vec<usize> = numbers(trailer.get(b"W".as_slice())).ok_or_else(fault)?;
        let &[kind, second, third] = widths.as_slice() else { return Err(fault()) };
        if widths.iter().any(|width| *width > 8) || kind + second + third == 0 {
            return Err(fault());
        }
        let size = trailer.get(b"Size".as_slice()).and_then(position);
        let ranges = match numbers(trailer.get(b"Index".as_slice())) {
            Some(ranges) => ranges,
            None => vec![0, size.ok_or_else(fault)?],
        };
        let mut rows = data.chunks_exact(kind + second + third);
        for range in ranges.chunks_exact(2) {
            for index in 0..range[1] {
                let row = rows.next().ok_or_else(fault)?;
                let number = u32::try_from(range[0] + index).map_err(|_large| fault())?;
                let field = |from: usize, width: usize| {
                    row[from..from + width].iter().fold(0_u64, |value, byte| value << 8 | u64::from(*byte))
                };
                let kind_of = if kind == 0 { 1 } else { field(0, kind) };
                let (one, two) = (field(kind, second), field(kind + second, third));
                let place = usize::try_from(one).map_err(|_large| fault())?;
                let entry = match kind_of {
                    0 => Entry::Free,
                    1 => Entry::At(place, u16::try_from(two).map_err(|_large| fault())?),
                    2 => Entry::In(
                        u32::try_from(one).map_err(|_large| fault())?,
                        usize::try_from(two).map_err(|_large| fault())?,
                    ),
                    _ => return Err(fault()),
                };
                self.add(number, entry)?;
            }
        }
        Ok(trailer.clone())
    }

    /// The object with this number; null where there is none.
    pub(super) fn item(&self, number: u32, generation: u16) -> Result<Rc<Item>, Fault> {
        if let Some(item) = self.items.borrow().get(&number) {
            return Ok(Rc::clone(item));
        }
        if !self.reading.borrow_mut().insert(number) {
            return Err(message!("export-pdf-self-reference"));
        }
        let item = match self.entries.get(&number) {
            None | Some(Entry::Free) => Item { object: Object::Null, stream: None },
            Some(Entry::At(at, known)) => {
                let ((found, found_generation), item) = self.read_at(*at)?;
                if (found, found_generation) != (number, *known) || generation != *known {
                    return Err(misplaced(number));
                }
                item
            }
            Some(Entry::In(stream, index)) => self.packed(number, *stream, *index)?,
        };
        self.reading.borrow_mut().remove(&number);
        let item = Rc::new(item);
        self.items.borrow_mut().insert(number, Rc::clone(&item));
        Ok(item)
    }

    /// An object as such, or what it refers to.
    pub(super) fn resolved(&self, object: &Object) -> Result<Rc<Item>, Fault> {
        match object {
            Object::Reference(number, generation) => self.item(*number, *generation),
            Object::Null
            | Object::Flag(_)
            | Object::Number(_)
            | Object::Name(_)
            | Object::Text(_)
            | Object::List(_)
            | Object::Members(_)
            | Object::Word(_) => Ok(Rc::new(Item { object: object.clone(), stream: None })),
        }
    }

    /// The object that stands at a byte, with its number and generation.
    fn read_at(&self, at: usize) -> Result<((u32, u16), Item), Fault> {
        let fault = || message!("export-pdf-no-object", at = at.to_string());
        let mut lexer = Lexer::new(self.bytes, at);
        let number = number_of(&mut lexer)?.ok_or_else(fault)?;
        let generation =
            number_of(&mut lexer)?.and_then(|number| u16::try_from(number).ok()).ok_or_else(fault)?;
        if lexer.object()? != Some(Object::Word(b"obj".to_vec())) {
            return Err(fault());
        }
        let object = lexer.object()?.ok_or_else(fault)?;
        let ending = lexer.object()?;
        let stream = match (&object, ending) {
            (Object::Members(dictionary), Some(Object::Word(word))) if word == b"stream" => {
                Some(self.stream_range(dictionary, lexer.at)?)
            }
            (_, Some(Object::Word(word))) if word == b"endobj" => None,
            _ => return Err(message!("export-pdf-object-open", at = at.to_string())),
        };
        Ok(((number, generation), Item { object, stream }))
    }

    /// The bytes of a stream after its word.
    fn stream_range(&self, dictionary: &Dictionary, at: usize) -> Result<std::ops::Range<usize>, Fault> {
        let fault = || message!("export-pdf-stream-length", at = at.to_string());
        let start = match self.bytes.get(at..at + 2) {
            Some(b"\r\n") => at + 2,
            Some([b'\n', _]) => at + 1,
            _ => return Err(fault()),
        };
        let length = dictionary.get(b"Length".as_slice()).ok_or_else(fault)?;
        let length = match &self.resolved(length)?.object {
            Object::Number(number) => whole(*number).and_then(|number| usize::try_from(number).ok()),
            _ => None,
        };
        let end = length.and_then(|length| start.checked_add(length)).ok_or_else(fault)?;
        let mut lexer = Lexer::new(self.bytes, end);
        if end > self.bytes.len() || lexer.object()? != Some(Object::Word(b"endstream".to_vec())) {
            return Err(fault());
        }
        Ok(start..end)
    }

    /// An object out of an object stream.
    fn packed(&self, number: u32, stream: u32, index: usize) -> Result<Item, Fault> {
        let fault = || misplaced(number);
        if !matches!(self.entries.get(&stream), Some(Entry::At(..))) {
            return Err(fault());
        }
        let known = self.holders.borrow().get(&stream).cloned();
        let holder = if let Some(holder) = known {
            holder
        } else {
            let holder = Rc::new(self.holder(stream)?);
            self.holders.borrow_mut().insert(stream, Rc::clone(&holder));
            holder
        };
        let (found, at) = *holder.objects.get(index).ok_or_else(fault)?;
        if found != number {
            return Err(fault());
        }
        let object = Lexer::new(&holder.data, at).object()?.ok_or_else(fault)?;
        Ok(Item { object, stream: None })
    }

    fn holder(&self, stream: u32) -> Result<Holder, Fault> {
        let fault = || message!("export-pdf-object-stream", number = stream.to_string());
        let item = self.item(stream, 0)?;
        let Object::Members(dictionary) = &item.object else { return Err(fault()) };
        let data = self.data(&item)?;
        let number_at = |key: &[u8]| dictionary.get(key).and_then(position).ok_or_else(fault);
        let (first, count) = (number_at(b"First")?, number_at(b"N")?);
        let mut head = Lexer::new(&data, 0);
        let mut objects = Vec::new();
        for _ in 0..count.min(data.len()) {
            let number = number_of(&mut head)?.ok_or_else(fault)?;
            let offset =
                number_of(&mut head)?.and_then(|offset| usize::try_from(offset).ok()).ok_or_else(fault)?;
            objects.push((number, first.checked_add(offset).ok_or_else(fault)?));
        }
        Ok(Holder { data, objects })
    }

    /// The bytes of all streams, inflated, in the order of their numbers; those that cannot be read are left
    /// out.
    pub(super) fn streams(&self) -> Vec<Vec<u8>> {
        let items = self.entries.iter().filter_map(|(number, entry)| match entry {
            Entry::At(_, generation) => self.item(*number, *generation).ok(),
            Entry::Free | Entry::In(..) => None,
        });
        items.filter_map(|item| self.data(&item).ok()).collect()
    }

    /// True where an object is a stream.
    pub(super) fn is_stream(item: &Item) -> bool {
        item.stream.is_some()
    }

    /// The bytes of a stream, inflated; `Err` for another filter than deflate.
    pub(super) fn data(&self, item: &Item) -> Result<Vec<u8>, Fault> {
        let (Object::Members(dictionary), Some(range)) = (&item.object, &item.stream) else {
            return Err(message!("export-pdf-stream-none"));
        };
        if [b"F".as_slice(), b"FFilter", b"FDecodeParms"].iter().any(|key| dictionary.contains_key(*key)) {
            return Err(message!("export-pdf-stream-elsewhere"));
        }
        let list = |key: &[u8]| -> Result<Vec<Object>, Fault> {
            let Some(value) = dictionary.get(key) else { return Ok(Vec::new()) };
            Ok(match &self.resolved(value)?.object {
                Object::Null => Vec::new(),
                Object::List(list) => list.clone(),
                other => vec![other.clone()],
            })
        };
        let (filters, parameters) = (list(b"Filter")?, list(b"DecodeParms")?);
        let mut data = self.bytes[range.clone()].to_vec();
        for (index, filter) in filters.iter().enumerate() {
            let filter = self.resolved(filter)?;
            if !matches!(&filter.object, Object::Name(name) if name == b"FlateDecode" || name == b"Fl") {
                return Err(message!("export-pdf-stream-filter"));
            }
            let left = MAX_INFLATED_BYTES.saturating_sub(self.inflated.get());
            data = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(&data, left)
                .map_err(|_error| message!("export-pdf-stream-damaged"))?;
            self.inflated.set(self.inflated.get() + data.len());
            let parameters = parameters.get(index).map(|one| self.resolved(one)).transpose()?;
            if let Some(Object::Members(parameters)) = parameters.as_ref().map(|one| &one.object) {
                data = unpredicted(data, parameters)?;
            }
        }
        Ok(data)
    }

    /// A member of a dictionary, resolved; null where there is none.
    pub(super) fn member(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Rc<Item>, Fault> {
        self.resolved(dictionary.get(key).unwrap_or(&Object::Null))
    }

    /// The numbers of objects that are defined a second time behind the one that the file names: a viewer
    /// that looks for objects itself would find that one.
    pub(super) fn shadowed(&self) -> Option<u32> {
        let mut streams: Vec<std::ops::Range<usize>> =
            self.items.borrow().values().filter_map(|item| item.stream.clone()).collect();
        streams.sort_by_key(|range| range.start);
        let word = b" obj";
        let mut from = 0;
        while let Some(found) = self.bytes[from..].windows(word.len()).position(|window| window == word) {
            let at = from + found;
            from = at + word.len();
            let after = streams.partition_point(|range| range.end <= at);
            if streams.get(after).is_some_and(|range| range.contains(&at)) {
                continue;
            }
            let Some((start, number)) = self.header_before(at) else { continue };
            let is_read = self.items.borrow().contains_key(&number);
            let is_behind = match self.entries.get(&number) {
                Some(Entry::At(known, _)) => start > *known + 8,
                Some(Entry::In(..)) => true,
                Some(Entry::Free) | None => false,
            };
            if is_read && is_behind {
                return Some(number);
            }
        }
        None
    }

    /// Where an object begins whose `obj` stands at a byte, and its number.
    fn header_before(&self, at: usize) -> Option<(usize, u32)> {
        let head = self.bytes.get(at.saturating_sub(20)..at)?;
        let digits = |bytes: &[u8]| bytes.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let generation = digits(head);
        let head = head.get(..head.len() - generation)?;
        let head = head.strip_suffix(b" ")?;
        let count = digits(head);
        let number = std::str::from_utf8(head.get(head.len() - count..)?).ok()?.parse().ok()?;
        Some((at - generation - 1 - count, number))
    }
}

fn misplaced(number: u32) -> Fault {
    message!("export-pdf-object-misplaced", number = number.to_string())
}

fn number_of(lexer: &mut Lexer<'_>) -> Result<Option<u32>, Fault> {
    // A number in a table is followed by another and a word, which is no reference.
    Ok(match lexer.object()? {
        Some(Object::Number(number)) => whole(number),
        _ => None,
    })
}

fn position(object: &Object) -> Option<usize> {
    let Object::Number(number) = object else { return None };
    usize::try_from(whole(*number)?).ok()
}

fn numbers(object: Option<&Object>) -> Option<Vec<usize>> {
    let Object::List(list) = object? else { return None };
    list.iter().map(position).collect()
}
