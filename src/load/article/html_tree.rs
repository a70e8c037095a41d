//! A page as a list of openings, closings and texts.
//!
//! Only elements that part paragraphs are kept; marks within a paragraph leave nothing but whether
//! their words are a link. Nothing recurses, and depth and number of elements are limited while the
//! tokens come in, so that a hostile page ends in a sentence. Not here: which part is the article
//! (`html`). The tokens are `html5gum`'s, which follows the HTML standard; the standard's tree builder
//! is left out on purpose, for it takes quadratic time on nested elements.

use std::collections::BTreeMap;
use std::ops::Range;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{HtmlString, StartTag, Token, Tokenizer};

use super::ArticleProblem;
use super::html_meta::PageMeta;
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
/// Elements, and roles of elements, that stand beside what a page is about.
const ASIDE: [&str; 5] = ["aside", "dialog", "footer", "nav", "search"];
const ASIDE_ROLES: [&str; 12] = [
    "alertdialog",
    "complementary",
    "contentinfo",
    "dialog",
    "menu",
    "menubar",
    "navigation",
    "search",
    "tablist",
    "toolbar",
    "tooltip",
    "banner",
];
/// Words in class names and ids of parts that stand beside an article.
const SUSPECT_WORDS: [&str; 56] = [
    "ad",
    "ads",
    "advert",
    "adverts",
    "advertisement",
    "advertising",
    "banner",
    "banners",
    "breadcrumb",
    "breadcrumbs",
    "comment",
    "comments",
    "consent",
    "cookie",
    "cookies",
    "disqus",
    "footer",
    "gdpr",
    "menu",
    "modal",
    "nav",
    "navbar",
    "navigation",
    "newsletter",
    "outbrain",
    "overlay",
    "pager",
    "pagination",
    "paywall",
    "popular",
    "popup",
    "promo",
    "promoted",
    "readalso",
    "recirc",
    "recommendation",
    "recommendations",
    "recommended",
    "related",
    "share",
    "shares",
    "sharing",
    "sidebar",
    "signup",
    "social",
    "socials",
    "sponsor",
    "sponsored",
    "subscribe",
    "subscription",
    "taboola",
    "tags",
    "teaser",
    "teasers",
    "toolbar",
    "trending",
];
/// Words that, one after the other in a class name, name the element with the article in it.
const BODY_WORDS: [&[&str]; 2] =
    [&["article", "entry", "news", "post", "story"], &["body", "content", "text"]];

/// What an element's marks say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Nothing.
    Plain,
    /// It may stand beside the article.
    Suspect,
    /// It is not the article.
    Aside,
}

/// An element that parts paragraphs.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) tag: &'static str,
    pub(super) role: Role,
    /// True where it is marked as holding the article.
    pub(super) is_article: bool,
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

/// Reads a page.
///
/// # Errors
/// [`ArticleProblem`]: nested too deep, too many elements.
pub(super) fn parse_page(html: &str) -> Result<Page, ArticleProblem> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut builder = Builder::default();
    builder.open("html", Role::Plain, false)?;
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
struct Builder {
    page: Page,
    /// The open elements.
    stack: Vec<usize>,
    /// How many elements of a name are open.
    open: BTreeMap<&'static str, usize>,
    is_link: bool,
    /// Where words go that are read for themselves.
    capture: Option<Capture>,
}

#[derive(Clone, Copy)]
enum Capture {
    Title,
    Json,
}

impl Builder {
    fn start(&mut self, tag: &StartTag<()>) -> Result<(), ArticleProblem> {
        self.capture = None;
        self.page.meta.read(tag);
        match tag.name.as_slice() {
            b"br" => self.page.items.push(Item::Break),
            b"a" => self.is_link = attribute(tag, b"href").is_some(),
            b"title" if !self.is_mute() => self.capture = Some(Capture::Title),
            b"script" if attribute(tag, b"type").is_some_and(|kind| kind.contains("ld+json")) => {
                self.capture = Some(Capture::Json);
            }
            _ => {}
        }
        let Some(name) = known(&tag.name) else { return Ok(()) };
        self.close_implied(name);
        // A page has one root and one body, whatever it says.
        if matches!(name, "html" | "body") {
            return Ok(());
        }
        let (role, is_article) = marks_of(name, tag);
        self.open(name, role, is_article)?;
        if name == "hr" || tag.self_closing && matches!(name, "svg" | "math") {
            self.pop();
        }
        Ok(())
    }

    fn open(&mut self, tag: &'static str, role: Role, is_article: bool) -> Result<(), ArticleProblem> {
        if self.stack.len() >= MAX_ELEMENT_DEPTH {
            return Err(ArticleProblem::TooDeep);
        }
        if self.page.nodes.len() >= MAX_ELEMENTS {
            return Err(ArticleProblem::TooManyElements);
        }
        let (at, start) = (self.page.nodes.len(), self.page.items.len());
        self.page.nodes.push(Node { tag, role, is_article, span: start..start });
        self.page.items.push(Item::Open(at));
        self.stack.push(at);
        *self.open.entry(tag).or_default() += 1;
        Ok(())
    }

    fn pop(&mut self) {
        let Some(at) = self.stack.pop() else { return };
        self.page.items.push(Item::Close(at));
        self.page.nodes[at].span.end = self.page.items.len();
        if let Some(count) = self.open.get_mut(self.page.nodes[at].tag) {
            *count -= 1;
        }
    }

    fn end(&mut self, name: &[u8]) {
        self.capture = None;
        if name == b"a" {
            self.is_link = false;
        }
        let Some(name) = known(name) else { return };
        // The root closes at the end of the file.
        if name == "html" || self.open.get(name).is_none_or(|count| *count == 0) {
            return;
        }
        while let Some(top) = self.stack.last().map(|at| self.page.nodes[*at].tag) {
            self.pop();
            if top == name {
                break;
            }
        }
    }

    /// Closes what an element of this name closes without saying so.
    fn close_implied(&mut self, name: &str) {
        let top = self.stack.last().map(|at| self.page.nodes[*at].tag);
        if top == Some("p") && !MUTE.contains(&name) {
            self.pop();
        }
        let (closes, stops): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol", "menu"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "tr" => (&["tr"], &["table"]),
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            _ => return,
        };
        let tags = self.stack.iter().rev().map(|at| self.page.nodes[*at].tag);
        let Some(depth) = tags.take_while(|tag| !stops.contains(tag)).position(|tag| closes.contains(&tag))
        else {
            return;
        };
        for _ in 0..=depth {
            self.pop();
        }
    }

    fn is_mute(&self) -> bool {
        let top = self.stack.last().map(|at| self.page.nodes[*at].tag);
        top.is_some_and(|tag| MUTE.contains(&tag))
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
    BLOCKS.iter().chain(&MUTE).copied().find(|known| known.as_bytes() == name)
}

/// What an element's name and attributes say of it, and whether it is marked as holding the article.
fn marks_of(name: &str, tag: &StartTag<()>) -> (Role, bool) {
    let value = |attribute_name: &str| attribute(tag, attribute_name.as_bytes()).unwrap_or_default();
    let role = value("role");
    let style: String = value("style").chars().filter(|one| !one.is_whitespace()).collect();
    let is_hidden = attribute(tag, b"hidden").is_some()
        || style.contains("display:none")
        || value("aria-hidden") == "true";
    if MUTE.contains(&name) || ASIDE.contains(&name) || is_hidden || ASIDE_ROLES.contains(&role.as_str()) {
        return (Role::Aside, false);
    }
    let words = class_words(&format!("{} {}", value("class"), value("id")));
    let has = |list: &[&str], word: &String| list.contains(&word.as_str());
    let names_body =
        words.windows(2).any(|pair| has(BODY_WORDS[0], &pair[0]) && has(BODY_WORDS[1], &pair[1]));
    let is_article = matches!(name, "article" | "main")
        || role == "main"
        || names_body
        || value("itemprop").eq_ignore_ascii_case("articleBody");
    let is_suspect = words.iter().any(|word| has(&SUSPECT_WORDS, word));
    (if is_suspect { Role::Suspect } else { Role::Plain }, is_article)
}

/// The words of class names: `articleBody main-nav` has four.
fn class_words(names: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for letter in names.chars().take(1000) {
        let is_new = !letter.is_alphanumeric() || letter.is_uppercase() && was_lower;
        if is_new {
            words.push(String::new());
        }
        was_lower = letter.is_lowercase();
        if let Some(word) = words.last_mut()
            && letter.is_alphanumeric()
        {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn class_names_are_split_into_words() {
        assert_eq!(
            class_words("articleBody main-nav__link AD2"),
            ["article", "body", "main", "nav", "link", "ad2"]
        );
    }

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
