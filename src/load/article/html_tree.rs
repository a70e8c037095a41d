//! A page as a list of openings, closings and texts.
//!
//! Elements that part paragraphs are kept, and of the marks within a paragraph those that change what
//! its words are: struck, quoted, raised, lowered, hidden. Nothing recurses, and depth and number of elements are limited while the
//! tokens come in, so that a hostile page ends in a sentence. Not here: which part is the article
//! (`main_text`). The tokens are `html5gum`'s, which follows the HTML standard; the standard's tree builder
//! is left out on purpose, for it takes quadratic time on nested elements.

use std::collections::BTreeMap;
use std::ops::Range;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{HtmlString, StartTag, Token, Tokenizer};

use super::ArticleProblem;
use super::html_marks::{Holds, Marks, Role};
use super::html_meta::PageMeta;
use super::html_style::{Named, StrikingRules, is_struck};
use crate::budget::{MAX_ELEMENT_DEPTH, MAX_ELEMENTS};

/// Elements that part paragraphs.
const BLOCKS: [&str; 43] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "td",
    "th",
    "tr",
    "ul",
    "legend",
];
/// Elements whose words are not the page's.
const MUTE: [&str; 15] = [
    "audio", "button", "canvas", "iframe", "math", "noscript", "object", "script", "select", "style", "svg",
    "template", "textarea", "title", "video",
];
/// Marks within a paragraph. A custom element (`x-story`) is one of them, too.
const INLINE: [&str; 8] = ["del", "q", "s", "span", "strike", "sub", "sup", CUSTOM];
/// Other marks within a paragraph, which are kept only where they are struck out.
const LIGHT: [&str; 22] = [
    "a", "abbr", "b", "big", "cite", "code", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "samp",
    "small", "strong", "time", "tt", "u", "var", "bdi",
];
/// The tag of all custom elements.
const CUSTOM: &str = "x-";
/// How many marks within paragraphs may be open at once; others of that place are passed over.
const MAX_OPEN_MARKS: usize = 64;

/// An element that parts paragraphs, or a mark that changes what words are.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) tag: &'static str,
    pub(super) marks: Marks,
    /// The element around it; the whole page is around itself.
    pub(super) parent: usize,
    /// True for a mark within a paragraph.
    pub(super) is_inline: bool,
    /// The items from its opening to its closing, half-open.
    pub(super) span: Range<usize>,
}

/// What a page is made of.
#[derive(Debug)]
pub(super) enum Item {
    Open(usize),
    Close(usize),
    /// Words: where they stand in [`Page::words`], and whether they are a link.
    Words(Range<usize>, bool),
    /// The end of a line.
    Break,
}

/// A page.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) items: Vec<Item>,
    /// In the order of their openings; the first is the whole page.
    pub(super) nodes: Vec<Node>,
    pub(super) words: String,
    pub(super) meta: PageMeta,
}

impl Page {
    /// True where the page says that it is a live blog.
    pub(super) fn is_live(&self) -> bool {
        self.meta.is_live() || self.nodes.iter().any(|node| node.marks.holds == Holds::Update)
    }
}

/// Reads a page.
///
/// # Errors
/// [`ArticleProblem`]: nested too deep, too many elements.
pub(super) fn parse_page(html: &str) -> Result<Page, ArticleProblem> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut builder = Builder { rules: StrikingRules::of(html), ..Builder::default() };
    builder.open("html", Marks::default())?;
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => builder.start(&tag)?,
            Token::EndTag(tag) => builder.end(&tag.name),
            Token::String(text) => builder.text(&text),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    while !builder.stack.is_empty() {
        builder.pop();
    }
    Ok(builder.page)
}

#[derive(Default)]
struct Builder<'a> {
    page: Page,
    /// What of the page's own style strikes words out.
    rules: StrikingRules<'a>,
    /// The open elements as those see them, and the one that is being read; only where there are any.
    named: Vec<Named>,
    read: Named,
    /// The open elements.
    stack: Vec<Open>,
    /// How many elements of a name are open.
    open: BTreeMap<&'static str, usize>,
    /// How many of the open elements are marks within a paragraph, and how many more were passed over.
    open_marks: usize,
    passed_marks: usize,
    /// How many of the open elements have words that are not the page's.
    open_mute: usize,
    is_link: bool,
    /// Where words go that are read for themselves.
    capture: Option<Capture>,
}

/// An open element.
#[derive(Clone, Copy)]
struct Open {
    tag: &'static str,
    /// `None` for a mark that changes nothing.
    node: Option<usize>,
    is_inline: bool,
}

#[derive(Clone, Copy)]
enum Capture {
    Title,
    Json,
}

impl Builder<'_> {
    fn start(&mut self, tag: &StartTag<()>) -> Result<(), ArticleProblem> {
        self.capture = None;
        self.page.meta.read(tag);
        match tag.name.as_slice() {
            b"br" => self.page.items.push(Item::Break),
            // A place on the same page is no other page.
            b"a" => self.is_link = attribute(tag, b"href").is_some_and(|href| !href.starts_with('#')),
            b"title" if !self.is_mute() => self.capture = Some(Capture::Title),
            b"script" if attribute(tag, b"type").is_some_and(|kind| kind.contains("ld+json")) => {
                self.capture = Some(Capture::Json);
            }
            _ => {}
        }
        let Some(name) = known(&tag.name) else { return Ok(()) };
        let is_struck = self.is_struck(tag);
        if LIGHT.contains(&name) {
            let role = if is_struck { Role::Struck } else { Role::Plain };
            // The end of another one within it ends that one.
            let is_within = self.open.get(name).is_some_and(|count| *count > 0);
            let marks = Marks { role, ..Marks::default() };
            return if is_struck || is_within {
                self.open_mark(name, marks, tag.self_closing)
            } else {
                Ok(())
            };
        }
        self.close_implied(name);
        // A page has one root and one body, whatever it says.
        if matches!(name, "html" | "body") {
            return Ok(());
        }
        // The foot of a quotation or a picture says whose it is.
        let is_in_quotation = || self.stack.iter().any(|open| matches!(open.tag, "blockquote" | "figure"));
        let is_attribution = name == "footer" && is_in_quotation();
        let mut marks =
            if is_attribution { Marks::default() } else { Marks::of(name, tag, MUTE.contains(&name)) };
        if is_struck && marks.role != Role::Aside {
            marks.role = Role::Struck;
        }
        if INLINE.contains(&name) {
            return self.open_mark(name, marks, tag.self_closing);
        }
        self.open(name, marks)?;
        if name == "hr" || tag.self_closing && matches!(name, "svg" | "math") {
            self.pop();
        }
        Ok(())
    }

    /// True where the look of an element strikes its words out.
    fn is_struck(&mut self, tag: &StartTag<()>) -> bool {
        if self.rules.is_empty() {
            return is_struck(tag);
        }
        self.read = Named::of(tag);
        self.named.push(self.read.clone());
        let is_by_rule = self.rules.strike(&self.named);
        self.named.pop();
        is_by_rule || is_struck(tag)
    }

    fn push(&mut self, open: Open) {
        self.stack.push(open);
        if !self.rules.is_empty() {
            self.named.push(std::mem::take(&mut self.read));
        }
    }

    fn open(&mut self, tag: &'static str, marks: Marks) -> Result<(), ArticleProblem> {
        if self.stack.len() - self.open_marks >= MAX_ELEMENT_DEPTH {
            return Err(ArticleProblem::TooDeep);
        }
        let node = self.node(tag, marks, false)?;
        self.push(Open { tag, node: Some(node), is_inline: false });
        self.open_mute += usize::from(MUTE.contains(&tag));
        *self.open.entry(tag).or_default() += 1;
        Ok(())
    }

    fn node(&mut self, tag: &'static str, marks: Marks, is_inline: bool) -> Result<usize, ArticleProblem> {
        if self.page.nodes.len() >= MAX_ELEMENTS {
            return Err(ArticleProblem::TooManyElements);
        }
        let (at, start) = (self.page.nodes.len(), self.page.items.len());
        let parent = self.stack.iter().rev().find_map(|open| open.node).unwrap_or_default();
        self.page.nodes.push(Node { tag, marks, parent, is_inline, span: start..start });
        self.page.items.push(Item::Open(at));
        Ok(at)
    }

    /// Opens a mark within a paragraph.
    fn open_mark(&mut self, tag: &'static str, marks: Marks, is_empty: bool) -> Result<(), ArticleProblem> {
        if is_empty && tag != CUSTOM {
            return Ok(());
        }
        if self.open_marks >= MAX_OPEN_MARKS {
            self.passed_marks += usize::from(!LIGHT.contains(&tag));
            return Ok(());
        }
        let says = marks != Marks::default();
        let node = if says { Some(self.node(tag, marks, true)?) } else { None };
        self.push(Open { tag, node, is_inline: true });
        self.open_marks += 1;
        *self.open.entry(tag).or_default() += 1;
        Ok(())
    }

    fn pop(&mut self) {
        let Some(open) = self.stack.pop() else { return };
        self.named.pop();
        self.open_marks -= usize::from(open.is_inline);
        self.open_mute -= usize::from(MUTE.contains(&open.tag));
        if let Some(at) = open.node {
            self.page.items.push(Item::Close(at));
            self.page.nodes[at].span.end = self.page.items.len();
        }
        if let Some(count) = self.open.get_mut(open.tag) {
            *count -= 1;
        }
    }

    fn end(&mut self, name: &[u8]) {
        self.capture = None;
        if name == b"a" {
            self.is_link = false;
        }
        let Some(name) = known(name) else { return };
        let is_inline = INLINE.contains(&name) || LIGHT.contains(&name);
        if INLINE.contains(&name) && self.passed_marks > 0 {
            self.passed_marks -= 1;
            return;
        }
        // The root closes at the end of the file.
        if name == "html" || self.open.get(name).is_none_or(|count| *count == 0) {
            return;
        }
        // The end of a mark closes no paragraph.
        let reached = self.stack.iter().rev().take_while(|open| open.is_inline).any(|open| open.tag == name);
        if is_inline && name != CUSTOM && !reached {
            return;
        }
        while let Some(top) = self.stack.last().map(|open| open.tag) {
            self.pop();
            if top == name {
                break;
            }
        }
    }

    /// Closes what an element of this name closes without saying so.
    fn close_implied(&mut self, name: &str) {
        if MUTE.contains(&name) || INLINE.contains(&name) {
            return;
        }
        // Marks that are open in a paragraph end with it.
        let marks = self.stack.iter().rev().take_while(|open| open.is_inline).count();
        let around = self.stack.len().checked_sub(marks + 1).map(|at| self.stack[at].tag);
        if around == Some("p") {
            for _ in 0..=marks {
                self.pop();
            }
        }
        let (closes, stops): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol", "menu"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "tr" => (&["tr"], &["table"]),
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            _ => return,
        };
        let tags = self.stack.iter().rev().map(|open| open.tag);
        let Some(depth) = tags.take_while(|tag| !stops.contains(tag)).position(|tag| closes.contains(&tag))
        else {
            return;
        };
        for _ in 0..=depth {
            self.pop();
        }
    }

    fn is_mute(&self) -> bool {
        self.open_mute > 0
    }

    fn text(&mut self, text: &[u8]) {
        let text = String::from_utf8_lossy(text);
        match self.capture {
            Some(Capture::Title) => self.page.meta.title(&text),
            Some(Capture::Json) => self.page.meta.json(&text),
            None if self.is_mute() => {}
            None => {
                let start = self.page.words.len();
                self.page.words.push_str(&text);
                self.page.items.push(Item::Words(start..self.page.words.len(), self.is_link));
            }
        }
    }
}

/// The value of an attribute; `None` where the element does not have it.
pub(super) fn attribute(tag: &StartTag<()>, name: &[u8]) -> Option<String> {
    let value = tag.attributes.get(&HtmlString(name.to_owned()))?;
    Some(String::from_utf8_lossy(value).into_owned())
}

fn known(name: &[u8]) -> Option<&'static str> {
    let all = BLOCKS.iter().chain(&MUTE).chain(&INLINE).chain(&LIGHT);
    let found = all.copied().find(|known| known.as_bytes() == name);
    // A name with a hyphen is one that the page made.
    found.or_else(|| name.contains(&b'-').then_some(CUSTOM))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_close_as_the_standard_says() {
        let page = parse_page("<ul><li>a<li>b<ul><li>c</ul></ul><p>d<div>e</div></section>f<table><tr><td>g<td>h<tr><td>i</table>").unwrap();
        let mut shown = String::new();
        for item in &page.items {
            match item {
                Item::Open(at) => shown.extend(["<", page.nodes[*at].tag, " "]),
                Item::Close(_) => shown.push('>'),
                Item::Words(range, _) => shown.push_str(&page.words[range.clone()]),
                Item::Break => shown.push('|'),
            }
        }
        let expected = "<html <ul <li a><li b<ul <li c>>>><p d><div e>f<table <tr <td g><td h>><tr <td i>>>>";
        assert_eq!(shown, expected, "the tree");
        for (at, node) in page.nodes.iter().enumerate() {
            assert!(
                matches!(page.items[node.span.start], Item::Open(opened) if opened == at),
                "{node:?} opens"
            );
            assert!(
                matches!(page.items[node.span.end - 1], Item::Close(closed) if closed == at),
                "{node:?} closes"
            );
        }
    }
}
