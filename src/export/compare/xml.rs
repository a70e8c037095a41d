//! XML as steps, read event by event, its namespaces resolved.
//!
//! A document type is let pass only where it declares nothing of its own and names none but that of SVG, since
//! entities and default attributes would change what is shown. Instructions to the reader stay, and so are
//! differences. What programs read in different ways is no XML here: comments that some end elsewhere,
//! characters that XML forbids.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::markup::{Element, Markup, Name, Space, Step, collapsed};
use super::xml_fault::{of_attribute, of_encoding, of_utf8, of_xml};
use super::{Manner, clean};
use crate::budget::MAX_XML_EVENTS;
use crate::load::xml::referred;
use crate::words::{Message, message};

const MAX_DEPTH: usize = 200;
/// How many prefixes may be declared at one place.
const MAX_PREFIXES: usize = 200;
/// An element that is open.
struct Open {
    /// How many prefixes were declared before it.
    prefixes: usize,
    /// Whether its words are shown as they stand, white space and all, and whether those in it are where
    /// they are shown.
    keeps_white: bool,
    inherits_white: bool,
    is_record: bool,
}

struct XmlReader<'a> {
    worded: &'a [&'a str],
    record: Option<&'a str>,
    markup: Markup,
    open: Vec<Open>,
    /// Prefixes with their namespaces, later ones before earlier ones with the same name.
    prefixes: Vec<(String, Space)>,
    /// The words since the last tag.
    words: String,
    /// The words of the record.
    record_words: String,
}

/// Reads XML; what is wrong where it is none. `worded` are the elements whose words are shown, in
/// which `xml:space` counts; the words of the root’s `metadata` with the id `record` are left out.
pub(super) fn xml_markup(text: &str, worded: &[&str], record: Option<&str>) -> Result<Markup, Message> {
    if text.contains(|letter| !is_of_xml(letter)) {
        return Err(message!("export-xml-forbidden-character"));
    }
    let mut reader = Reader::from_str(text);
    let mut xml = XmlReader {
        worded,
        record,
        markup: Markup::default(),
        open: Vec::new(),
        prefixes: Vec::new(),
        words: String::new(),
        record_words: String::new(),
    };
    for _ in 0..MAX_XML_EVENTS {
        let event = reader.read_event().map_err(|error| of_xml(&error))?;
        if matches!(event, Event::Eof) {
            if holds_markup(&xml.record_words) {
                return Err(message!("export-record-holds-markup"));
            }
            return if xml.open.is_empty() { Ok(xml.markup) } else { Err(message!("export-ends-early")) };
        }
        xml.take(&event)?;
    }
    Err(message!("export-xml-too-many-elements"))
}

impl XmlReader<'_> {
    fn take(&mut self, event: &Event<'_>) -> Result<(), Message> {
        match event {
            Event::Start(element) => self.start(element, false),
            Event::Empty(element) => {
                self.start(element, true)?;
                self.end();
                Ok(())
            }
            Event::End(_) => {
                self.end();
                Ok(())
            }
            Event::Text(words) => self.push(&words.xml10_content().map_err(|error| of_encoding(&error))?),
            Event::CData(words) => {
                self.markup.manners.insert(Manner::Characters);
                self.push(&words.xml10_content().map_err(|error| of_encoding(&error))?)
            }
            Event::GeneralRef(reference) => {
                let words = referred(reference).ok_or_else(|| message!("export-xml-reference"))?;
                self.push(&words)
            }
            Event::Comment(words) => {
                if !is_plain_comment(&utf8(words)?) {
                    return Err(message!("export-odd-comment"));
                }
                self.markup.manners.insert(Manner::Comments);
                Ok(())
            }
            Event::Decl(_) => {
                self.markup.manners.insert(Manner::XmlDeclaration);
                Ok(())
            }
            Event::DocType(words) => {
                let words = words.xml10_content().map_err(|error| of_encoding(&error))?;
                if !is_plain_type(&words) {
                    return Err(message!("export-xml-document-type"));
                }
                self.markup.manners.insert(Manner::DocumentType);
                Ok(())
            }
            Event::PI(instruction) => {
                self.flush();
                let name = String::from_utf8_lossy(instruction.target()).into_owned();
                self.markup.steps.push(Step::Instruction(name));
                Ok(())
            }
            Event::Eof => Ok(()),
        }
    }

    fn push(&mut self, words: &str) -> Result<(), Message> {
        if self.open.is_empty() && !collapsed(words).is_empty() {
            return Err(message!("export-xml-words-outside"));
        }
        self.words.push_str(words);
        Ok(())
    }

    /// Makes a step of the words since the last tag.
    fn flush(&mut self) {
        let words = std::mem::take(&mut self.words);
        let Some(open) = self.open.last() else { return };
        if open.is_record {
            self.record_words.push_str(&words);
            return;
        }
        let shown = if open.keeps_white { words.replace(['\t', '\r', '\n'], " ") } else { collapsed(&words) };
        self.markup.push_text(words, shown);
    }

    fn start(&mut self, element: &BytesStart<'_>, is_one_tag: bool) -> Result<(), Message> {
        self.flush();
        if self.open.len() >= MAX_DEPTH {
            return Err(message!("export-xml-too-deep"));
        }
        let prefixes = self.prefixes.len();
        let raw = raw_attributes(element)?;
        for (name, value) in &raw {
            let prefix = match name.split_once(':') {
                None if name == "xmlns" => "",
                Some(("xmlns", prefix)) => prefix,
                _ => continue,
            };
            self.prefixes.push((prefix.to_owned(), Space::of(value)));
        }
        if self.prefixes.len() > MAX_PREFIXES {
            return Err(message!("export-xml-too-many-namespaces"));
        }
        let name = self.resolved(&utf8(element.name().as_ref())?, true)?;
        let mut attributes = Vec::with_capacity(raw.len());
        for (key, value) in raw {
            if key != "xmlns" && !key.starts_with("xmlns:") {
                attributes.push((self.resolved(&key, false)?, value));
            }
        }
        let element = Element { name, attributes, is_one_tag };
        self.open.push(self.opened(&element, prefixes));
        self.markup.steps.push(Step::Open(element));
        Ok(())
    }

    fn opened(&self, element: &Element, prefixes: usize) -> Open {
        let space =
            element.attributes.iter().find(|(name, _)| name.space == Space::Xml && name.local == "space");
        let outer = self.open.last();
        let local = element.name.local.as_str();
        let inherits_white = match space {
            Some((_, value)) => value == "preserve",
            None => outer.is_some_and(|outer| outer.inherits_white),
        };
        Open {
            prefixes,
            keeps_white: inherits_white && self.worded.contains(&local),
            inherits_white,
            is_record: self.record.is_some_and(|record| {
                self.open.len() == 1 && local == "metadata" && element.attribute("id") == Some(record)
            }),
        }
    }

    fn end(&mut self) {
        self.flush();
        if let Some(open) = self.open.pop() {
            self.prefixes.truncate(open.prefixes);
        }
        self.markup.steps.push(Step::Close);
    }

    /// A name with its namespace. Only elements are in the default one.
    fn resolved(&self, name: &str, is_element: bool) -> Result<Name, Message> {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let space = if prefix == "xml" {
            Space::Xml
        } else if prefix.is_empty() && !is_element {
            Space::None
        } else {
            let found = self.prefixes.iter().rev().find(|(known, _)| known == prefix);
            match found {
                Some((_, space)) => space.clone(),
                None if prefix.is_empty() => Space::None,
                None => return Err(message!("export-xml-prefix", prefix = clean(prefix, 40))),
            }
        };
        Ok(Name { space, local: local.to_owned() })
    }
}

/// The attributes as written but for references, each name once.
fn raw_attributes(element: &BytesStart<'_>) -> Result<Vec<(String, String)>, Message> {
    let mut all = element.attributes();
    let mut list: Vec<(String, String)> = Vec::new();
    // Comparing every attribute with every other takes quadratic time.
    for attribute in all.with_checks(false) {
        let attribute = attribute.map_err(|error| of_attribute(&error))?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = value.map_err(|error| of_xml(&error))?;
        list.push((utf8(attribute.key.as_ref())?, value.into_owned()));
    }
    let mut names: Vec<&str> = list.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(message!("export-xml-attribute-twice", name = clean(pair[0], 40))),
        None => Ok(list),
    }
}

/// The document types that declare nothing that Claims Map uses, but for the white space in them.
const PLAIN_TYPES: [&str; 4] = [
    "svg",
    "svg PUBLIC \"-//W3C//DTD SVG 1.0//EN\" \"http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd\"",
    "svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"",
    "svg PUBLIC \"-//W3C//DTD SVG 1.1 Basic//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11-basic.dtd\"",
];

fn is_plain_type(words: &str) -> bool {
    PLAIN_TYPES.contains(&collapsed(words).as_str())
}

/// Whether the text of a record has what markup is made of; a record writes that otherwise (see `record`).
pub(super) fn holds_markup(record: &str) -> bool {
    record.contains(['<', '>', '&'])
}

/// Whether every program ends a comment at the same place and takes nothing in it for markup.
pub(super) fn is_plain_comment(words: &str) -> bool {
    let is_condition = words.trim_start().starts_with('[') || words.trim_end().ends_with(']');
    let may_end_elsewhere = words.contains("--") || words.starts_with(['>', '-']) || words.ends_with('-');
    !is_condition && !may_end_elsewhere && !words.contains("<!")
}

/// The characters of XML 1.0.
fn is_of_xml(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

fn utf8(bytes: &[u8]) -> Result<String, Message> {
    String::from_utf8(bytes.to_vec()).map_err(|error| of_utf8(&error))
}
