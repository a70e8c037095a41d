//! Markup as a list of steps, and two of them compared: what a reader of the page would see or run.
//!
//! The comparison is by permission: white space beside tags, the order of attributes, comments and how a
//! character or an empty element is written may differ; everything else is a difference, and is named by
//! the block of the page in which it stands.

use std::collections::{BTreeMap, BTreeSet};

use super::{Block, Comparison, Manner, excerpts, more_differences};
use crate::model::{AreaId, PlaceId};
use crate::scene::item::{Origin, Role};
use crate::words::{Message, Say as _, message};

/// The most differences that are named one by one.
const MAX_NAMED: usize = 6;

/// Of a file’s elements, the part that must be as they were for it to be the same file, edited.
const SAME_FILE: f64 = 0.9;
/// Elements that only hold others.
const HARMLESS: [&str; 2] = ["defs", "g"];

/// A namespace, as far as pictures and pages have them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Space {
    /// None: what attributes are in.
    None,
    Html,
    Svg,
    Xlink,
    Xml,
    /// Any other, by its address.
    Other(String),
}

impl Space {
    pub(super) fn of(address: &str) -> Self {
        match address {
            "" => Self::None,
            "http://www.w3.org/1999/xhtml" => Self::Html,
            "http://www.w3.org/2000/svg" => Self::Svg,
            "http://www.w3.org/1999/xlink" => Self::Xlink,
            "http://www.w3.org/XML/1998/namespace" => Self::Xml,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// The name of an element or an attribute.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    pub(super) space: Space,
    pub(super) local: String,
}

/// An element's beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: Name,
    /// In the file's order, each name once.
    pub(super) attributes: Vec<(Name, String)>,
    /// Whether it was written as one tag, as in `<path/>`.
    pub(super) is_one_tag: bool,
}

impl Element {
    /// The value of an attribute without a namespace.
    pub(super) fn attribute(&self, local: &str) -> Option<&str> {
        let is_it = |name: &Name| name.space == Space::None && name.local == local;
        self.attributes.iter().find(|(name, _)| is_it(name)).map(|(_, value)| value.as_str())
    }

    pub(super) fn is(&self, space: &Space, local: &str) -> bool {
        self.name.space == *space && self.name.local == local
    }

    fn in_order(&self) -> Vec<&(Name, String)> {
        let mut sorted: Vec<&(Name, String)> = self.attributes.iter().collect();
        sorted.sort();
        sorted
    }
}

/// Words of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    /// As they are written.
    pub(super) raw: String,
    /// As they are shown.
    pub(super) shown: String,
}

/// A step through a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Open(Element),
    Text(Words),
    /// An instruction to the program that reads the file, by its name.
    Instruction(String),
    Close,
}

/// A file's markup.
#[derive(Debug, Default)]
pub(super) struct Markup {
    pub(super) steps: Vec<Step>,
    /// How it is written; of no weight for what is shown.
    pub(super) manners: BTreeSet<Manner>,
}

impl Markup {
    /// Appends words. Words that follow one another are one text, and a text that shows nothing is none.
    pub(super) fn push_text(&mut self, raw: String, shown: String) {
        if !shown.is_empty() {
            self.steps.push(Step::Text(Words { raw, shown }));
        }
    }
}

/// Runs of white space as one space each, none at the ends.
pub(super) fn collapsed(text: &str) -> String {
    let is_white = |letter: char| matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{c}');
    let words = text.split(is_white).filter(|word| !word.is_empty());
    words.collect::<Vec<&str>>().join(" ")
}

/// Compares a file's markup with the one that was made of its record.
pub(super) fn compare_markup(given: &Markup, made: &Markup) -> Comparison {
    let mut walk = Walk { open: Vec::new(), manners: BTreeSet::new(), differences: Vec::new(), count: 0 };
    walk.manners.extend(given.manners.difference(&made.manners));
    walk.through(&given.steps, &made.steps);
    if !walk.differences.is_empty() && is_written_throughout(given, made) {
        return written_throughout(given, made);
    }
    if walk.count > walk.differences.len() {
        walk.differences.push(more_differences(walk.count - walk.differences.len()));
    }
    Comparison { differences: walk.differences, manners: walk.manners, ..Comparison::default() }
}

/// What is found where another program has written most elements otherwise, as one does that makes files
/// smaller: what it shows cannot be told, unless it has elements of a kind that was never written.
fn written_throughout(given: &Markup, made: &Markup) -> Comparison {
    let names = |markup: &Markup| -> BTreeSet<Name> {
        let elements = markup
            .steps
            .iter()
            .filter_map(|step| if let Step::Open(element) = step { Some(element) } else { None });
        elements.map(|element| element.name.clone()).collect()
    };
    let (found, known) = (names(given), names(made));
    let foreign =
        found.iter().filter(|name| !known.contains(name) && !HARMLESS.contains(&name.local.as_str()));
    let differences: Vec<Message> = foreign
        .take(MAX_NAMED)
        .map(|name| message!("export-markup-foreign", element = shortened(&name.local)))
        .collect();
    Comparison { differences, ..Comparison::doubtful(message!("export-markup-written-throughout")) }
}

/// True where many elements are written otherwise, but the words are the same, and no colour is new: so do
/// programs write that make files smaller, and not those that make another picture of one.
fn is_written_throughout(given: &Markup, made: &Markup) -> bool {
    let words = |markup: &Markup| -> Vec<String> {
        let texts = markup
            .steps
            .iter()
            .filter_map(|step| if let Step::Text(words) = step { Some(&words.shown) } else { None });
        texts.cloned().collect()
    };
    let colours = |markup: &Markup| -> BTreeSet<String> {
        let elements = markup
            .steps
            .iter()
            .filter_map(|step| if let Step::Open(element) = step { Some(element) } else { None });
        elements
            .flat_map(|element| ["fill", "stroke"].map(|key| element.attribute(key)))
            .flatten()
            .map(plain_colour)
            .collect()
    };
    common_part(given, made) < SAME_FILE
        && words(given) == words(made)
        && colours(given).is_subset(&colours(made))
}

/// A colour with six digits, whatever it is written with.
fn plain_colour(colour: &str) -> String {
    match (colour.strip_prefix('#'), colour) {
        (Some(short), _) if short.len() == 3 => {
            let doubled = short.chars().flat_map(|digit| [digit, digit]);
            format!("#{}", doubled.collect::<String>().to_lowercase())
        }
        (_, "white") => format!("#{}", "f".repeat(6)),
        (_, "black") => format!("#{}", "0".repeat(6)),
        (_, other) => other.to_lowercase(),
    }
}

/// What part of their elements two files have in common, 0 to 1.
fn common_part(given: &Markup, made: &Markup) -> f64 {
    type Counts<'a> = BTreeMap<(&'a Name, Vec<&'a (Name, String)>), usize>;
    fn count(markup: &Markup) -> Counts<'_> {
        let mut counts = Counts::new();
        for step in &markup.steps {
            if let Step::Open(element) = step {
                *counts.entry((&element.name, element.in_order())).or_default() += 1;
            }
        }
        counts
    }
    let (given, made) = (count(given), count(made));
    let common = made.iter().map(|(one, count)| given.get(one).map_or(0, |other| *other.min(count)));
    let most = given.values().sum::<usize>().max(made.values().sum());
    common.sum::<usize>() as f64 / most.max(1) as f64
}

/// Two files gone through side by side, as far as they have the same elements.
struct Walk<'a> {
    /// The elements of the made file that are open, outermost first.
    open: Vec<Opened<'a>>,
    manners: BTreeSet<Manner>,
    differences: Vec<Message>,
    count: usize,
}

struct Opened<'a> {
    element: &'a Element,
    /// The last words that stood in it.
    words: Option<&'a str>,
}

impl<'a> Walk<'a> {
    fn through(&mut self, given: &[Step], made: &'a [Step]) {
        for (one, other) in given.iter().zip(made) {
            match (one, other) {
                (Step::Text(given), Step::Text(made)) => {
                    self.words(given, made);
                }
                (Step::Open(element), Step::Open(made)) if element.name == made.name => {
                    self.element(element, made);
                    self.open.push(Opened { element: made, words: None });
                }
                (Step::Close, Step::Close) => drop(self.open.pop()),
                (Step::Instruction(name), Step::Instruction(made)) if name == made => {}
                _ => return self.structure(Some(one), Some(other)),
            }
        }
        if given.len() != made.len() {
            self.structure(given.get(made.len()), made.get(given.len()));
        }
    }

    fn differs(&mut self, what: Message) {
        self.count += 1;
        if self.differences.len() < MAX_NAMED {
            self.differences.push(what);
        }
    }

    fn words(&mut self, given: &Words, made: &'a Words) {
        if given.shown != made.shown {
            let (found, expected) = excerpts(&given.shown, &made.shown);
            let block = self.block();
            self.differs(message!("export-markup-says", block = block, found = found, expected = expected));
        } else if given.raw != made.raw {
            self.manners.insert(Manner::WhiteSpace);
        }
        if let Some(last) = self.open.last_mut() {
            last.words = Some(&made.shown);
        }
    }

    fn element(&mut self, given: &Element, made: &'a Element) {
        if given.is_one_tag != made.is_one_tag {
            self.manners.insert(Manner::EmptyElements);
        }
        if given.attributes == made.attributes {
            return;
        }
        let (found, expected) = (given.in_order(), made.in_order());
        if found == expected {
            self.manners.insert(Manner::AttributeOrder);
            return;
        }
        let tag = &made.name.local;
        let block = self.block_with(made);
        for (name, value) in &found {
            match expected.iter().find(|(other, _)| other == name) {
                None => {
                    self.differs(message!(
                        "export-markup-attribute-added",
                        block = &block,
                        element = tag,
                        name = shortened(&name.local),
                        value = shortened(value)
                    ));
                }
                Some((_, other)) if other != value => {
                    let (value, other) = excerpts(value, other);
                    self.differs(message!(
                        "export-markup-attribute",
                        block = &block,
                        element = tag,
                        name = &name.local,
                        found = value,
                        expected = other
                    ));
                }
                Some(_) => {}
            }
        }
        for (name, _) in &expected {
            if !found.iter().any(|(other, _)| other == name) {
                self.differs(message!(
                    "export-markup-attribute-missing",
                    block = &block,
                    element = tag,
                    name = &name.local
                ));
            }
        }
    }

    /// Says where the two stop having the same elements.
    fn structure(&mut self, given: Option<&Step>, made: Option<&'a Step>) {
        let block = match made {
            Some(Step::Open(element)) if !matches!(given, Some(Step::Open(_) | Step::Instruction(_))) => {
                self.block_with(element)
            }
            _ => self.block(),
        };
        let sentence = match (given, made) {
            (Some(Step::Open(element)), _) => {
                message!(
                    "export-markup-element-added",
                    block = block,
                    element = shortened(&element.name.local)
                )
            }
            (Some(Step::Instruction(name)), _) => {
                message!("export-markup-instruction-added", block = block, name = shortened(name))
            }
            (Some(Step::Text(Words { shown, .. })), _) => {
                message!("export-markup-words-added", block = block, words = shortened(shown))
            }
            (_, Some(Step::Text(Words { shown, .. }))) => {
                message!("export-markup-words-missing", block = block, words = shortened(shown))
            }
            (_, Some(Step::Open(element))) => {
                message!("export-markup-element-missing", block = block, element = &element.name.local)
            }
            _ => message!("export-markup-ends-elsewhere", block = block),
        };
        self.differs(sentence);
    }

    fn block(&self) -> Message {
        self.block_of(None)
    }

    /// The block in which an element stands that opens here, or the one that it begins.
    fn block_with(&self, element: &'a Element) -> Message {
        self.block_of(Some(element))
    }

    /// What the innermost block that has a name is called.
    fn block_of(&self, opening: Option<&Element>) -> Message {
        let inner = if opening.is_none() { self.open.last().map(|opened| opened.element) } else { None };
        let part = inner.and_then(|element| match element.name.local.as_str() {
            part @ ("title" | "desc" | "style" | "script") => Some(part),
            _ => None,
        });
        let elements = self.open.iter().map(|opened| opened.element).chain(opening);
        let named = elements.rev().find_map(name_of);
        let block = named.unwrap_or(Block::WholeFile).message();
        part.map_or(block.clone(), |part| message!("export-markup-part", part = part, block = block))
    }
}

/// The block of a picture or a page that an element begins.
fn name_of(element: &Element) -> Option<Block> {
    let (class, id) = (element.attribute("class"), element.attribute("id"));
    let area = |key: &str| element.attribute(key).map(AreaId::new);
    let place = |key: &str| element.attribute(key).map(PlaceId::new);
    let origin = class.and_then(|class| match class {
        "area" => id.map(|id| Origin::Area(AreaId::new(id))),
        "place" => id.map(|id| Origin::Place(PlaceId::new(id))),
        "label" => {
            area("data-area").map(Origin::AreaLabel).or_else(|| place("data-place").map(Origin::PlaceLabel))
        }
        "highlight" => area("data-area")
            .map(Origin::Highlight)
            .or_else(|| place("data-place").map(Origin::PlaceHighlight)),
        "backdrop" => Some(Origin::Backdrop),
        "borders" => Some(Origin::Borders),
        "legend" => Some(Origin::Legend),
        "furniture" => Some(Origin::Furniture),
        "title" => Some(Origin::Text(Role::Title)),
        "subtitle" => Some(Origin::Text(Role::Subtitle)),
        "foot" => Some(Origin::Text(Role::Foot)),
        "footnote" => id.and_then(|id| id.strip_prefix("note-")?.parse().ok()).map(Origin::Footnote),
        _ => None,
    });
    origin.map(|origin| Block::of(&origin)).or_else(|| named_by_id(element))
}

/// Ids in pictures are those of outlines and clips, which say nothing to a reader.
fn named_by_id(element: &Element) -> Option<Block> {
    if element.name.space != Space::Html {
        return None;
    }
    Some(Block::Element(shortened(element.attribute("id")?)))
}

/// Words of a file, fit for a sentence.
pub(super) fn shortened(text: &str) -> String {
    super::clean(text, 60)
}
