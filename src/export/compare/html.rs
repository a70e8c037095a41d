//! HTML as steps, read as browsers read it: by the rules of the HTML standard (html5ever), whatever the
//! file leaves out or writes twice.
//!
//! White space beside tags and the indentation of scripts and styles may differ. Browsers run a script
//! and apply a style only where it has the hash that the page's policy names, which is compared like any
//! other attribute; so one that was indented anew is harmless, and a note says what it costs.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, ExpandedName, LocalName, QualName, ns, parse_document};

use super::markup::{Element, Markup, Name, Space, Step, collapsed, compare_markup};
use super::xml::{holds_markup, is_plain_comment};
use super::{Comparison, Manner, clean};
use crate::export::json::Json;
use crate::paint::svg::RECORD_ID;
use crate::words::message;

/// How deep the elements of a page may stand in one another.
const MAX_DEPTH: usize = 20_000;
/// How many faults of a page are remembered.
const MAX_FAULTS: usize = 1000;
/// What a browser's script leaves of the page's beginning.
const SCRIPT_HAS_RUN: &str = "script";

/// Compares two pages but for what their records say.
pub(super) fn compare_html(given: &str, made: &str) -> Comparison {
    if is_too_deep(given) {
        return Comparison::doubtful(message!("export-html-too-deep"));
    }
    let (given, made) = (Page::of(given), Page::of(made));
    if given.class_of_root.as_deref() == Some(SCRIPT_HAS_RUN) && made.class_of_root != given.class_of_root {
        return Comparison::doubtful(message!("export-html-saved-by-browser"));
    }
    if given.is_standard != made.is_standard {
        return Comparison::differs(message!("export-html-document-type"));
    }
    let mut found = compare_markup(&given.markup, &made.markup);
    // Browsers mend such faults; what others make of them is not known.
    if let Some(fault) = given.faults.first()
        && made.faults.is_empty()
    {
        let (count, fault) = (given.faults.len(), clean(fault, 60));
        found.differences.push(message!("export-html-faults", count = count, fault = fault));
    }
    if given.has_odd_comment {
        found.differences.push(message!("export-odd-comment"));
    }
    if given.records.iter().any(|record| holds_markup(record)) {
        found.differences.push(message!("export-record-holds-markup"));
    }
    if found.differences.is_empty() && given.code != made.code {
        found.notes.push(message!("export-html-indented-anew"));
    }
    found
}

/// The text of the first record that a page carries; `None` where it carries none.
pub(in crate::export) fn record_in_html(text: &str) -> Option<String> {
    // Most pages need not be read for that.
    if !text.contains(RECORD_ID) || is_too_deep(text) {
        return None;
    }
    Page::of(text).records.into_iter().next().map(|record| record.trim().to_owned())
}

/// True where elements may stand in one another so deep that reading them takes quadratic time. Elements
/// that are never closed count too.
fn is_too_deep(text: &str) -> bool {
    let (mut depth, mut deepest) = (0_usize, 0_usize);
    for tag in text.split('<').skip(1) {
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if tag.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && !tag.split('>').next().is_some_and(|tag| tag.ends_with('/'))
        {
            depth += 1;
            deepest = deepest.max(depth);
        }
    }
    deepest > MAX_DEPTH
}

/// A page that was read.
struct Page {
    markup: Markup,
    /// True where browsers show it by the standard's rules, not by those of older browsers.
    is_standard: bool,
    class_of_root: Option<String>,
    /// Scripts and styles, as browsers hash them.
    code: Vec<String>,
    /// The texts of its records, in order.
    records: Vec<String>,
    /// Where it breaks the rules of HTML, in the reader's words.
    faults: Vec<String>,
    has_odd_comment: bool,
}

impl Page {
    fn of(text: &str) -> Self {
        let tree = parse_document(Tree::default(), html5ever::ParseOpts::default()).one(text);
        let page = tree.page();
        tree.dismantle();
        page
    }
}

/// A node of a page.
struct Node {
    kind: NodeKind,
    parent: RefCell<Option<Rc<Self>>>,
    children: RefCell<Vec<Rc<Self>>>,
}

/// Whether elements stand beside words that browsers set in the same line.
#[derive(Clone, Copy)]
struct Beside {
    before: bool,
    behind: bool,
}

impl Beside {
    /// Words with one space for each run of white space. At their ends a space counts where words stand in the
    /// same line beside it.
    fn spaced(self, raw: &str) -> String {
        let is_white = |letter: Option<char>| {
            letter.is_some_and(|letter| collapsed(letter.encode_utf8(&mut [0; 4])).is_empty())
        };
        let words = collapsed(raw);
        let before = self.before && is_white(raw.chars().next());
        let behind = self.behind && is_white(raw.chars().next_back());
        if words.is_empty() {
            return if before && behind { " ".to_owned() } else { words };
        }
        format!("{}{words}{}", if before { " " } else { "" }, if behind { " " } else { "" })
    }
}

/// Elements that browsers set in the line of the words around them.
const IN_LINE: [&str; 22] = [
    "a", "abbr", "b", "bdi", "button", "cite", "code", "em", "i", "kbd", "label", "mark", "output", "q", "s",
    "small", "span", "strong", "sub", "sup", "time", "u",
];

enum NodeKind {
    Document,
    Element {
        name: QualName,
        attributes: RefCell<Vec<Attribute>>,
        /// What a template holds.
        contents: Option<Rc<Node>>,
    },
    Text(RefCell<StrTendril>),
    Comment(String),
    Instruction(String),
}

/// What the reader builds: every node by a counted reference, and all of them in one list, so that a deep
/// page is taken apart without recursion.
struct Tree {
    document: Rc<Node>,
    all: RefCell<Vec<Rc<Node>>>,
    quirks: Cell<QuirksMode>,
    faults: RefCell<Vec<String>>,
}

impl Default for Tree {
    fn default() -> Self {
        let document = Rc::new(Node::new(NodeKind::Document));
        Self {
            document,
            all: RefCell::default(),
            quirks: Cell::new(QuirksMode::NoQuirks),
            faults: RefCell::default(),
        }
    }
}

impl Node {
    fn new(kind: NodeKind) -> Self {
        Self { kind, parent: RefCell::default(), children: RefCell::default() }
    }

    /// The node's children with what stands beside each, but for comments.
    fn children_beside(&self) -> Vec<(Rc<Self>, Beside)> {
        let children = self.children.borrow();
        let mut all: Vec<(Rc<Self>, Beside)> = Vec::with_capacity(children.len());
        let mut before = false;
        for child in &*children {
            all.push((Rc::clone(child), Beside { before, behind: false }));
            before = child.is_in_line().unwrap_or(before);
        }
        let mut behind = false;
        for (child, beside) in all.iter_mut().rev() {
            beside.behind = behind;
            behind = child.is_in_line().unwrap_or(behind);
        }
        all
    }

    /// Whether browsers set it in the line of the words around it; `None` for what they do not set at all.
    fn is_in_line(&self) -> Option<bool> {
        match &self.kind {
            NodeKind::Comment(_) => None,
            NodeKind::Element { name, .. } => Some(IN_LINE.contains(&&*name.local)),
            NodeKind::Document | NodeKind::Text(_) | NodeKind::Instruction(_) => Some(false),
        }
    }

    /// Where a node stands among its parent's children.
    fn position(self: &Rc<Self>) -> Option<(Rc<Self>, usize)> {
        let parent = self.parent.borrow().clone()?;
        let position = parent.children.borrow().iter().position(|child| Rc::ptr_eq(child, self))?;
        Some((parent, position))
    }

    fn insert(self: &Rc<Self>, at: usize, child: Rc<Self>) {
        *child.parent.borrow_mut() = Some(Rc::clone(self));
        self.children.borrow_mut().insert(at, child);
    }
}

impl Tree {
    fn node(&self, kind: NodeKind) -> Rc<Node> {
        let node = Rc::new(Node::new(kind));
        self.all.borrow_mut().push(Rc::clone(&node));
        node
    }

    /// Puts something among a node's children, words together with the words before them.
    fn put(&self, parent: &Rc<Node>, at: usize, child: NodeOrText<Rc<Node>>) {
        match child {
            NodeOrText::AppendNode(node) => {
                self.remove_from_parent(&node);
                let end = parent.children.borrow().len();
                parent.insert(at.min(end), node);
            }
            NodeOrText::AppendText(words) => {
                let before =
                    at.checked_sub(1).and_then(|before| parent.children.borrow().get(before).cloned());
                if let Some(NodeKind::Text(text)) = before.as_ref().map(|node| &node.kind) {
                    text.borrow_mut().push_tendril(&words);
                } else {
                    parent.insert(at, self.node(NodeKind::Text(RefCell::new(words))));
                }
            }
        }
    }

    /// The page's steps.
    fn page(&self) -> Page {
        let mut page = Page {
            markup: Markup::default(),
            is_standard: self.quirks.get() == QuirksMode::NoQuirks,
            class_of_root: None,
            code: Vec::new(),
            records: Vec::new(),
            faults: self.faults.take(),
            has_odd_comment: false,
        };
        // What is yet to come, the nearest last; `None` closes an element.
        let alone = Beside { before: false, behind: false };
        let mut coming: Vec<Option<(Rc<Node>, Beside)>> = vec![Some((Rc::clone(&self.document), alone))];
        while let Some(next) = coming.pop() {
            let Some((node, beside)) = next else {
                page.markup.steps.push(Step::Close);
                continue;
            };
            let is_new = page.open(&node, beside);
            if is_new {
                coming.push(None);
            }
            if is_new || matches!(node.kind, NodeKind::Document) {
                if let NodeKind::Element { contents: Some(contents), .. } = &node.kind {
                    coming.extend(contents.children_beside().into_iter().rev().map(Some));
                }
                coming.extend(node.children_beside().into_iter().rev().map(Some));
            }
        }
        page
    }

    /// Takes every node apart from its neighbours: dropping a deep tree would recurse.
    fn dismantle(self) {
        for node in self.all.borrow().iter().chain([&self.document]) {
            node.children.borrow_mut().clear();
            node.parent.borrow_mut().take();
        }
    }
}

impl Page {
    /// Makes a step of a node with what stands beside it; true where it opens an element.
    fn open(&mut self, node: &Rc<Node>, beside: Beside) -> bool {
        match &node.kind {
            NodeKind::Document => false,
            NodeKind::Comment(words) => {
                self.has_odd_comment |= !is_plain_comment(words);
                self.markup.manners.insert(Manner::Comments);
                false
            }
            NodeKind::Instruction(name) => {
                self.markup.steps.push(Step::Instruction(name.clone()));
                false
            }
            NodeKind::Text(words) => {
                let raw = words.borrow().to_string();
                let parent = node.parent.borrow();
                let shown = self.shown(parent.as_deref(), &raw, beside);
                self.markup.push_text(raw, shown);
                false
            }
            NodeKind::Element { name, attributes, .. } => {
                let element = element_of(name, &attributes.borrow());
                if element.is(&Space::Html, "html") {
                    self.class_of_root = element.attribute("class").map(str::to_owned);
                }
                let is_shown = !is_about_the_file(&element);
                if is_shown {
                    self.markup.steps.push(Step::Open(element));
                }
                is_shown
            }
        }
    }

    /// Words as a browser shows or runs them.
    fn shown(&mut self, parent: Option<&Node>, raw: &str, beside: Beside) -> String {
        let Some(NodeKind::Element { name, attributes, .. }) = parent.map(|parent| &parent.kind) else {
            return beside.spaced(raw);
        };
        let element = element_of(name, &attributes.borrow());
        match element.name.local.as_str() {
            "script" if element.attribute("type") == Some("application/json") => {
                if element.attribute("id") == Some(RECORD_ID) {
                    self.records.push(raw.to_owned());
                    return String::new();
                }
                Json::parse(raw).map_or_else(|_no_json| raw.to_owned(), |json| json.text())
            }
            "script" | "style" => {
                self.code.push(raw.to_owned());
                raw.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<&str>>().join("\n")
            }
            "pre" | "textarea" => raw.to_owned(),
            _ => beside.spaced(raw),
        }
    }
}

/// True for what says how the file is written: its encoding, and the program that wrote it.
fn is_about_the_file(element: &Element) -> bool {
    let key = |name: &str, value: &str| {
        element.attribute(name).is_some_and(|found| found.eq_ignore_ascii_case(value))
    };
    let attributes = element.attributes.len();
    element.is(&Space::Html, "meta")
        && (element.attribute("charset").is_some() && attributes == 1
            || key("http-equiv", "content-type") && attributes == 2
            || key("name", "generator") && attributes == 2)
}

fn element_of(name: &QualName, attributes: &[Attribute]) -> Element {
    let attributes = attributes.iter().map(|attribute| {
        let name = Name { space: Space::of(&attribute.name.ns), local: attribute.name.local.to_string() };
        let value = attribute.value.to_string();
        let value =
            if name.space == Space::None && name.local == "class" { collapsed(&value) } else { value };
        (name, value)
    });
    Element {
        name: Name { space: Space::of(&name.ns), local: name.local.to_string() },
        attributes: attributes.collect(),
        is_one_tag: false,
    }
}

impl TreeSink for Tree {
    type Handle = Rc<Node>;
    type Output = Self;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, message: std::borrow::Cow<'static, str>) {
        let mut faults = self.faults.borrow_mut();
        if faults.len() < MAX_FAULTS {
            faults.push(message.into_owned());
        }
    }

    fn get_document(&self) -> Rc<Node> {
        Rc::clone(&self.document)
    }

    fn elem_name<'a>(&'a self, target: &'a Rc<Node>) -> ExpandedName<'a> {
        static NOTHING: std::sync::LazyLock<QualName> =
            std::sync::LazyLock::new(|| QualName::new(None, ns!(), LocalName::from("")));
        match &target.kind {
            NodeKind::Element { name, .. } => name.expanded(),
            NodeKind::Document | NodeKind::Text(_) | NodeKind::Comment(_) | NodeKind::Instruction(_) => {
                NOTHING.expanded()
            }
        }
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> Rc<Node> {
        let contents = flags.template.then(|| self.node(NodeKind::Document));
        self.node(NodeKind::Element { name, attributes: RefCell::new(attributes), contents })
    }

    fn create_comment(&self, text: StrTendril) -> Rc<Node> {
        self.node(NodeKind::Comment(text.to_string()))
    }

    fn create_pi(&self, target: StrTendril, _data: StrTendril) -> Rc<Node> {
        self.node(NodeKind::Instruction(target.to_string()))
    }

    fn append(&self, parent: &Rc<Node>, child: NodeOrText<Rc<Node>>) {
        let end = parent.children.borrow().len();
        self.put(parent, end, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &Rc<Node>,
        previous: &Rc<Node>,
        child: NodeOrText<Rc<Node>>,
    ) {
        if element.parent.borrow().is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    fn get_template_contents(&self, target: &Rc<Node>) -> Rc<Node> {
        match &target.kind {
            NodeKind::Element { contents: Some(contents), .. } => Rc::clone(contents),
            NodeKind::Element { .. }
            | NodeKind::Document
            | NodeKind::Text(_)
            | NodeKind::Comment(_)
            | NodeKind::Instruction(_) => Rc::clone(target),
        }
    }

    fn same_node(&self, one: &Rc<Node>, other: &Rc<Node>) -> bool {
        Rc::ptr_eq(one, other)
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.quirks.set(mode);
    }

    fn append_before_sibling(&self, sibling: &Rc<Node>, child: NodeOrText<Rc<Node>>) {
        if let NodeOrText::AppendNode(node) = &child {
            self.remove_from_parent(node);
        }
        if let Some((parent, position)) = sibling.position() {
            self.put(&parent, position, child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Rc<Node>, more: Vec<Attribute>) {
        if let NodeKind::Element { attributes, .. } = &target.kind {
            let mut attributes = attributes.borrow_mut();
            for attribute in more {
                if !attributes.iter().any(|known| known.name == attribute.name) {
                    attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Rc<Node>) {
        if let Some((parent, position)) = target.position() {
            parent.children.borrow_mut().remove(position);
            target.parent.borrow_mut().take();
        }
    }

    fn reparent_children(&self, node: &Rc<Node>, new_parent: &Rc<Node>) {
        let children = std::mem::take(&mut *node.children.borrow_mut());
        for child in children {
            child.parent.borrow_mut().take();
            self.append(new_parent, NodeOrText::AppendNode(child));
        }
    }
}
