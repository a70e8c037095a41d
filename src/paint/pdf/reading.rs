//! A page as it is read: its parts in the order of reading, whatever the order in which they were drawn, the links
//! between them, and what a viewer lists of them.
#![expect(clippy::cast_possible_truncation, reason = "positions on a page are small enough for f32")]

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Quadrilateral, Rect as PdfRect};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::Page;
use krilla::tagging::{BBox, Identifier, ListNumbering, Node, Tag, TagGroup, TagKind, TagTree};

use super::shapes::around;
use crate::scene::item::{Group, Origin, Role, Scene};
use crate::space::Rect;
use crate::words::{Language, message};

/// A piece of a line of text, as it was drawn.
#[derive(Debug)]
pub(super) struct Piece {
    /// Its mark in the page.
    pub(super) identifier: Identifier,
    /// Where it stands, in scene pixels.
    pub(super) rect: Rect,
    /// The address that it is, or a part of one.
    pub(super) address: Option<Address>,
}

/// A piece of text that is an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    /// What stands in this piece.
    pub(super) text: String,
    /// Whether it goes on with what the piece of an address before it began.
    pub(super) continues: bool,
}

/// A part of a page with what was drawn of it.
#[derive(Debug, Default)]
struct Part {
    origin: Option<Origin>,
    /// What it says of itself.
    title: Option<String>,
    content: Vec<Content>,
    /// The rectangle around its boxes and letters, in scene pixels.
    rect: Option<Rect>,
}

#[derive(Debug)]
enum Content {
    Part(Part),
    Line(Vec<Piece>),
    Drawn(Identifier),
}

/// What is known of a page while it is drawn.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// The parts that are being drawn, the innermost last, each in the one before it.
    open: Vec<Part>,
    /// What is drawn in no part.
    page: Part,
    /// The frame of the map.
    frame: Option<Rect>,
}

impl Reading {
    pub(super) fn open(&mut self, group: Option<&Group>) {
        let (origin, title) = group.map(|group| (group.origin.clone(), group.title.clone())).unzip();
        self.open.push(Part { origin, title: title.flatten(), ..Part::default() });
    }

    pub(super) fn close(&mut self) {
        let Some(part) = self.open.pop() else { return };
        if let Some(rect) = part.rect {
            self.covers(rect);
        }
        self.innermost().content.push(Content::Part(part));
    }

    /// What the innermost part that says so stands for.
    pub(super) fn origin(&self) -> Option<&Origin> {
        self.open.iter().rev().find_map(|part| part.origin.as_ref())
    }

    /// Whether what is drawn now is read as text, not looked at as a picture.
    pub(super) fn is_text(&self) -> bool {
        self.open.iter().any(|part| part.origin.as_ref().is_some_and(is_text))
    }

    /// Whether what is drawn now belongs to the map.
    pub(super) fn is_map(&self) -> bool {
        !self.open.is_empty() && !self.is_text()
    }

    /// The map is clipped by this rectangle.
    pub(super) fn framed(&mut self, rect: Rect) {
        self.frame.get_or_insert(rect);
    }

    /// The part that is being drawn reaches over this rectangle.
    pub(super) fn covers(&mut self, rect: Rect) {
        let part = self.innermost();
        part.rect = Some(part.rect.map_or(rect, |before| around(before, rect)));
    }

    pub(super) fn drawn(&mut self, identifier: Identifier) {
        self.innermost().content.push(Content::Drawn(identifier));
    }

    pub(super) fn line(&mut self, pieces: Vec<Piece>) {
        for piece in &pieces {
            self.covers(piece.rect);
        }
        self.innermost().content.push(Content::Line(pieces));
    }

    fn innermost(&mut self) -> &mut Part {
        self.open.last_mut().unwrap_or(&mut self.page)
    }

    /// Puts the links on a page and returns what it says in the order of reading, and what a viewer lists.
    pub(super) fn finished(self, scene: &Scene, page: &mut Page<'_>, zoom: f64) -> (TagTree, Outline) {
        let mut sorted = Sorted::default();
        sorted.add(self.page, false);
        let language = Language::of_code(scene.language).unwrap_or_default();
        let frame = self.frame.unwrap_or(Rect::new(0.0, 0.0, scene.width, scene.height));
        let outline = sorted.outline(scene, frame, language, zoom);
        let mut binder = Binder { page, zoom, language, notes: Vec::new(), references: Vec::new() };
        (binder.tree(sorted, scene, frame), outline)
    }
}

/// Whether a part of a page is read as text.
fn is_text(origin: &Origin) -> bool {
    matches!(origin, Origin::Legend | Origin::Footnote(_) | Origin::Text(_))
}

/// The parts of a page by what they are.
#[derive(Debug, Default)]
struct Sorted {
    title: Vec<Part>,
    subtitle: Vec<Part>,
    map: Vec<Identifier>,
    references: Vec<(u32, Part)>,
    legend: Vec<Part>,
    notes: Vec<(u32, Part)>,
    /// Lines that stand in no part.
    loose: Vec<Vec<Piece>>,
    foot: Vec<Part>,
}

impl Sorted {
    fn add(&mut self, part: Part, is_map: bool) {
        for content in part.content {
            match content {
                Content::Drawn(identifier) => self.map.push(identifier),
                Content::Line(pieces) if is_map => {
                    self.map.extend(pieces.into_iter().map(|piece| piece.identifier));
                }
                Content::Line(pieces) => self.loose.push(pieces),
                Content::Part(part) => match part.origin {
                    Some(Origin::Text(Role::Title)) => self.title.push(part),
                    Some(Origin::Text(Role::Subtitle)) => self.subtitle.push(part),
                    Some(Origin::Text(Role::Reference(number))) => self.references.push((number, part)),
                    Some(Origin::Text(Role::Foot)) => self.foot.push(part),
                    Some(Origin::Text(
                        Role::LegendEntry | Role::LegendMeaning | Role::Remark | Role::NoteNumber(_),
                    )) => self.loose.extend(lines_of(part)),
                    Some(Origin::Legend) => self.legend.push(part),
                    Some(Origin::Footnote(number)) => self.notes.push((number, part)),
                    Some(
                        Origin::Area(_)
                        | Origin::Place(_)
                        | Origin::AreaLabel(_)
                        | Origin::PlaceLabel(_)
                        | Origin::Backdrop
                        | Origin::Borders
                        | Origin::Highlight(_)
                        | Origin::PlaceHighlight(_)
                        | Origin::Furniture,
                    )
                    | None => self.add(part, true),
                },
            }
        }
    }

    /// What a viewer lists beside the page: the title, and under it the map, the legend, the notes and the sources.
    fn outline(&self, scene: &Scene, frame: Rect, language: Language, zoom: f64) -> Outline {
        let mut title = OutlineNode::new(scene.title.clone(), place(0.0, 0.0, zoom)).with_open(true);
        let first = |parts: &[Part]| parts.first()?.rect;
        let notes = self.notes.first().and_then(|(_, part)| part.rect);
        let entries = [
            (Some(frame).filter(|_| !self.map.is_empty()), message!("export-pdf-map")),
            (first(&self.legend), message!("scene-legend")),
            (notes, message!("export-pdf-notes")),
            (first(&self.foot), message!("export-pdf-sources")),
        ];
        for (rect, words) in entries {
            if let Some(rect) = rect {
                title.push_child(OutlineNode::new(
                    language.text(&words),
                    place(rect.x, rect.y - MARGIN, zoom),
                ));
            }
        }
        let mut outline = Outline::new();
        outline.push_child(title);
        outline
    }
}

/// Space over what a link leads to, in scene pixels.
const MARGIN: f64 = 6.0;

/// A point of the page, in scene pixels.
fn place(x: f64, y: f64, zoom: f64) -> XyzDestination {
    XyzDestination::new(0, Point::from_xy((x * zoom) as f32, (y.max(0.0) * zoom) as f32))
}

fn lines_of(part: Part) -> Vec<Vec<Piece>> {
    let mut lines = Vec::new();
    for content in part.content {
        match content {
            Content::Line(pieces) => lines.push(pieces),
            Content::Part(part) => lines.extend(lines_of(part)),
            Content::Drawn(_) => {}
        }
    }
    lines
}

/// Puts parts into a tree, and links on the page.
struct Binder<'a, 'b> {
    page: &'a mut Page<'b>,
    zoom: f64,
    language: Language,
    /// Where each note stands, in scene pixels.
    notes: Vec<(u32, Rect)>,
    /// Where the map first has each note's number.
    references: Vec<(u32, Rect)>,
}

impl Binder<'_, '_> {
    fn tree(&mut self, sorted: Sorted, scene: &Scene, frame: Rect) -> TagTree {
        let places = |parts: &[(u32, Part)]| -> Vec<(u32, Rect)> {
            parts.iter().filter_map(|(number, part)| Some((*number, part.rect?))).collect()
        };
        (self.notes, self.references) = (places(&sorted.notes), places(&sorted.references));
        let mut tree = TagTree::new().with_lang(Some(scene.language.to_owned()));
        let heading = Tag::Hn(std::num::NonZeroU16::MIN, Some(scene.title.clone()));
        push(&mut tree.children, heading, self.text(sorted.title.into_iter().flat_map(lines_of)));
        push(&mut tree.children, Tag::P, self.text(sorted.subtitle.into_iter().flat_map(lines_of)));
        let figure = Tag::Figure(Some(scene.description.clone()));
        let figure = figure.with_bbox(pdf_rect(frame, self.zoom).map(|rect| BBox::new(0, rect)));
        push(&mut tree.children, figure, sorted.map.into_iter().map(Node::Leaf).collect());
        push(&mut tree.children, Tag::P, self.references(sorted.references));
        for part in sorted.legend {
            let legend = self.legend(part);
            push(&mut tree.children, Tag::Section, legend);
        }
        let mut notes = Vec::new();
        for (number, part) in sorted.notes {
            let note = self.note(number, part);
            push(&mut notes, Tag::Note, note);
        }
        push(&mut tree.children, Tag::Section, notes);
        for line in sorted.loose {
            let line = self.text([line]);
            push(&mut tree.children, Tag::P, line);
        }
        for part in sorted.foot {
            let lines = self.text(lines_of(part));
            push(&mut tree.children, Tag::P, lines);
        }
        tree
    }

    /// The numbers on the map, each a link to its note, in the order of the notes.
    fn references(&mut self, mut references: Vec<(u32, Part)>) -> Vec<Node> {
        references.sort_by_key(|(number, _)| *number);
        let mut nodes = Vec::new();
        for (number, part) in references {
            let target = self.notes.iter().find(|(note, _)| *note == number).map(|(_, rect)| *rect);
            let words = part.title.clone().unwrap_or_else(|| number.to_string());
            let link = self.link_to(part, target, words);
            push(&mut nodes, Tag::Reference, link);
        }
        nodes
    }

    /// The lines of the legend as a list, and the paragraphs behind it.
    fn legend(&mut self, part: Part) -> Vec<Node> {
        let (mut entries, mut rest) = (Vec::new(), Vec::new());
        for content in part.content {
            match content {
                Content::Part(part) if part.origin == Some(Origin::Text(Role::LegendEntry)) => {
                    let entry = self.entry(part);
                    push(&mut entries, Tag::LI, entry);
                }
                Content::Part(part) => {
                    let lines = self.text(lines_of(part));
                    push(&mut rest, Tag::P, lines);
                }
                Content::Line(pieces) => {
                    let line = self.text([pieces]);
                    push(&mut rest, Tag::P, line);
                }
                Content::Drawn(_) => {}
            }
        }
        let mut nodes = Vec::new();
        push(&mut nodes, Tag::L(ListNumbering::None), entries);
        nodes.append(&mut rest);
        nodes
    }

    /// A line of the legend: what it is called, and what that means.
    fn entry(&mut self, part: Part) -> Vec<Node> {
        let (mut label, mut meaning) = (Vec::new(), Vec::new());
        for content in part.content {
            match content {
                Content::Line(pieces) => label.push(pieces),
                Content::Part(part) => meaning.extend(lines_of(part)),
                Content::Drawn(_) => {}
            }
        }
        let (label, meaning) = (self.text(label), self.text(meaning));
        let mut nodes = Vec::new();
        if meaning.is_empty() {
            push(&mut nodes, Tag::LBody, label);
        } else {
            push(&mut nodes, Tag::Lbl, label);
            push(&mut nodes, Tag::LBody, meaning);
        }
        nodes
    }

    /// A note: its number, a link back to the map, and its words.
    fn note(&mut self, number: u32, part: Part) -> Vec<Node> {
        let (mut nodes, mut lines) = (Vec::new(), Vec::new());
        for content in part.content {
            match content {
                Content::Part(part) if part.origin == Some(Origin::Text(Role::NoteNumber(number))) => {
                    let target = self.references.iter().find(|(on_map, _)| *on_map == number);
                    let target = target.map(|(_, rect)| *rect);
                    let words = message!("export-pdf-to-map", number = number.to_string());
                    let link = self.link_to(part, target, self.language.text(&words));
                    push(&mut nodes, Tag::Lbl, link);
                }
                Content::Part(part) => lines.extend(lines_of(part)),
                Content::Line(pieces) => lines.push(pieces),
                Content::Drawn(_) => {}
            }
        }
        let lines = self.text(lines);
        push(&mut nodes, Tag::P, lines);
        nodes
    }

    /// A part as a link to another place of the page; as it is where there is no such place.
    fn link_to(&mut self, part: Part, target: Option<Rect>, words: String) -> Vec<Node> {
        let rect = part.rect.and_then(|rect| pdf_rect(rect, self.zoom));
        let mut content = self.text(lines_of(part));
        let (Some(target), Some(rect)) = (target, rect) else { return content };
        let target = Target::Destination(place(target.x, target.y - MARGIN, self.zoom).into());
        let link = LinkAnnotation::new(rect, target);
        content
            .insert(0, Node::Leaf(self.page.add_tagged_annotation(Annotation::new_link(link, Some(words)))));
        vec![Node::Group(TagGroup::with_children(Tag::Link, content))]
    }

    /// Lines of text, with the addresses in them as links.
    fn text(&mut self, lines: impl IntoIterator<Item = Vec<Piece>>) -> Vec<Node> {
        let mut nodes = Vec::new();
        // The pieces of the address that was read last.
        let mut address: Vec<Piece> = Vec::new();
        for piece in lines.into_iter().flatten() {
            if !piece.address.as_ref().is_some_and(|address| address.continues) {
                nodes.extend(self.address(&mut address));
            }
            if piece.address.is_some() {
                address.push(piece);
            } else {
                nodes.push(Node::Leaf(piece.identifier));
            }
        }
        nodes.extend(self.address(&mut address));
        nodes
    }

    /// An address as a link, in one piece or several.
    fn address(&mut self, pieces: &mut Vec<Piece>) -> Vec<Node> {
        let pieces = std::mem::take(pieces);
        let content: Vec<Node> = pieces.iter().map(|piece| Node::Leaf(piece.identifier)).collect();
        let address: String =
            pieces.iter().filter_map(|piece| Some(piece.address.as_ref()?.text.as_str())).collect();
        let rects = pieces.iter().filter_map(|piece| pdf_rect(piece.rect, self.zoom));
        let quads: Vec<Quadrilateral> = rects.map(Quadrilateral::from).collect();
        if quads.is_empty() {
            return content;
        }
        let target = Target::Action(Action::Link(LinkAction::new(address.clone())));
        let link = LinkAnnotation::new_with_quad_points(quads, target);
        let link = self.page.add_tagged_annotation(Annotation::new_link(link, Some(address)));
        let children = std::iter::once(Node::Leaf(link)).chain(content).collect();
        vec![Node::Group(TagGroup::with_children(Tag::Link, children))]
    }
}

/// Adds a group with these children, where there are any.
fn push(nodes: &mut Vec<Node>, tag: impl Into<TagKind>, children: Vec<Node>) {
    if !children.is_empty() {
        nodes.push(Node::Group(TagGroup::with_children(tag, children)));
    }
}

/// A rectangle of the scene on the page.
fn pdf_rect(rect: Rect, zoom: f64) -> Option<PdfRect> {
    let [left, top, right, bottom] =
        [rect.x, rect.y, rect.right(), rect.bottom()].map(|at| (at * zoom) as f32);
    PdfRect::from_ltrb(left, top, right, bottom)
}
