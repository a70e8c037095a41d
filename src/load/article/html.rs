//! Web pages: the article's words, without menus, adverts and comments.
//!
//! Where the article stands is told from what the page says (`<article>`, `itemprop="articleBody"`,
//! class names) and from where most words are that are not links. Readability's approach in small,
//! and of one pass: the crates that port it bring a browser's style engine (under MPL) with them.
//! What is left out is said in a note. Not here: pages that scripts have yet to fill.

use std::ops::Range;

use super::html_tree::{Item, Page, Role, parse_page};
use super::{ArticleProblem, Block, Body, Draft};
use crate::words::message;

/// A list of which so many words in ten are links is a menu.
const LINKS_IN_TEN: usize = 7;

/// Reads a page.
///
/// # Errors
/// [`ArticleProblem`]: nested too deep, too many elements, no words.
pub(super) fn read(html: &str) -> Result<Draft, ArticleProblem> {
    let page = parse_page(html)?;
    let parts = Parts::of(&page);
    let root = parts.article(&page);
    let blocks = blocks_of(&page, &parts, page.nodes[root].span.clone());
    if blocks.is_empty() {
        return Err(ArticleProblem::FilledLater);
    }
    let words = |text: &str| text.split_whitespace().count();
    let (all, taken) = (words(&page.words), blocks.iter().map(|block| words(&block.text)).sum::<usize>());
    let mut notes = Vec::new();
    if taken < all {
        notes.push(message!("article-note-taken", all = all, taken = taken));
    }
    let citation = page.meta.citation(headline(&page).as_deref());
    Ok(Draft { body: Body::Blocks(blocks), citation, notes })
}

/// All the words of a piece of a page, in paragraphs.
///
/// # Errors
/// [`ArticleProblem`]: nested too deep, too many elements.
pub(super) fn words_of(html: &str) -> Result<Vec<Block>, ArticleProblem> {
    let page = parse_page(html)?;
    let parts = Parts { left_out: page.nodes.iter().map(|_| false).collect(), sums: Sums::default() };
    Ok(blocks_of(&page, &parts, 0..page.items.len()))
}

/// The words of the page's first heading.
fn headline(page: &Page) -> Option<String> {
    let heading = page.nodes.iter().find(|node| node.tag == "h1" && node.role != Role::Aside)?;
    let words = page.items[heading.span.clone()].iter().filter_map(|item| match item {
        Item::Words(range, _) => page.words.get(range.clone()),
        Item::Open(_) | Item::Close(_) | Item::Break => None,
    });
    Some(words.collect())
}

/// Letters up to each item, so that any element's are one subtraction.
#[derive(Debug, Default)]
struct Sums {
    /// Letters that are not links.
    plain: Vec<usize>,
    links: Vec<usize>,
}

impl Sums {
    /// Counts what is not left out.
    fn of(page: &Page, left_out: &[bool]) -> Self {
        let mut sums = Self { plain: vec![0], links: vec![0] };
        let (mut plain, mut links, mut until) = (0, 0, 0);
        for (at, item) in page.items.iter().enumerate() {
            match item {
                Item::Open(node) if left_out[*node] => until = until.max(page.nodes[*node].span.end),
                Item::Words(range, is_link) if at >= until => {
                    let letters =
                        page.words[range.clone()].chars().filter(|one| one.is_alphanumeric()).count();
                    *(if *is_link { &mut links } else { &mut plain }) += letters;
                }
                Item::Open(_) | Item::Close(_) | Item::Words(..) | Item::Break => {}
            }
            sums.plain.push(plain);
            sums.links.push(links);
        }
        sums
    }

    fn plain(&self, span: &Range<usize>) -> usize {
        self.plain[span.end] - self.plain[span.start]
    }

    fn links(&self, span: &Range<usize>) -> usize {
        self.links[span.end] - self.links[span.start]
    }
}

/// Which elements are not the article.
struct Parts {
    left_out: Vec<bool>,
    sums: Sums,
}

impl Parts {
    fn of(page: &Page) -> Self {
        let mut left_out: Vec<bool> = page.nodes.iter().map(|node| node.role == Role::Aside).collect();
        let sums = Sums::of(page, &left_out);
        let total = sums.plain(&page.nodes[0].span);
        for (node, left_out) in page.nodes.iter().zip(&mut left_out) {
            let (plain, links) = (sums.plain(&node.span), sums.links(&node.span));
            // A class name on what holds most of the page describes the page: `with-sidebar`.
            let is_beside = node.role == Role::Suspect && plain * 2 < total;
            let is_list = matches!(node.tag, "ul" | "ol" | "menu" | "dl");
            let is_menu = is_list && links * 10 > (plain + links) * LINKS_IN_TEN;
            *left_out |= is_beside || is_menu;
        }
        let sums = Sums::of(page, &left_out);
        Self { left_out, sums }
    }

    /// The element that the article is.
    ///
    /// The smallest that is marked as an article and has at least half of the page's words; else the
    /// innermost with at least three quarters of them.
    fn article(&self, page: &Page) -> usize {
        let total = self.sums.plain(&page.nodes[0].span);
        let words = |at: &usize| self.sums.plain(&page.nodes[*at].span);
        let nodes = || 1..page.nodes.len();
        let marked = nodes().filter(|at| page.nodes[*at].is_article && words(at) * 2 >= total.max(1));
        if let Some(smallest) = marked.min_by_key(|at| (words(at), usize::MAX - at)) {
            return smallest;
        }
        let is_container = |at: &usize| {
            let node = &page.nodes[*at];
            let has_children = page.nodes.get(at + 1).is_some_and(|next| next.span.start < node.span.end);
            matches!(node.tag, "div" | "section" | "td" | "center" | "form") && has_children
        };
        let mut holding = nodes().filter(|at| is_container(at) && words(at) * 4 >= total.max(1) * 3);
        holding.next_back().unwrap_or_default()
    }
}

/// The paragraphs of a stretch of a page.
fn blocks_of(page: &Page, parts: &Parts, span: Range<usize>) -> Vec<Block> {
    let mut writer = Writer { data_rows: data_rows(page), ..Writer::default() };
    let mut at = span.start;
    while at < span.end {
        let item = &page.items[at];
        at += 1;
        match item {
            Item::Open(node) if parts.left_out[*node] => {
                writer.end_block();
                at = page.nodes[*node].span.end;
            }
            Item::Open(node) => writer.open(page.nodes[*node].tag, *node),
            Item::Close(node) => writer.close(page.nodes[*node].tag, *node),
            Item::Words(range, _) => writer.words(&page.words[range.clone()]),
            Item::Break => writer.line_break(),
        }
    }
    writer.end_block();
    writer.blocks
}

/// For each element, whether it is a row of a table whose cells hold nothing but words. Rows of other
/// tables only place things on the page.
fn data_rows(page: &Page) -> Vec<bool> {
    let mut is_data: Vec<bool> = page.nodes.iter().map(|node| node.tag == "tr").collect();
    let mut rows: Vec<usize> = Vec::new();
    for item in &page.items {
        match item {
            Item::Open(node) => {
                let tag = page.nodes[*node].tag;
                if let Some(row) = rows.last()
                    && !matches!(tag, "td" | "th")
                {
                    is_data[*row] = false;
                }
                if tag == "tr" {
                    rows.push(*node);
                }
            }
            Item::Close(node) if rows.last() == Some(node) => drop(rows.pop()),
            Item::Close(_) | Item::Words(..) | Item::Break => {}
        }
    }
    is_data
}

#[derive(Default)]
struct Writer {
    blocks: Vec<Block>,
    line: String,
    data_rows: Vec<bool>,
    is_in_data_row: bool,
    /// How many elements are open whose spaces count.
    preformatted: usize,
}

impl Writer {
    fn open(&mut self, tag: &str, node: usize) {
        if matches!(tag, "td" | "th") && self.is_in_data_row {
            if !self.line.is_empty() {
                self.line.push('\t');
            }
            return;
        }
        self.end_block();
        self.is_in_data_row = self.data_rows[node];
        self.preformatted += usize::from(tag == "pre");
    }

    fn close(&mut self, tag: &str, node: usize) {
        if matches!(tag, "td" | "th") && self.is_in_data_row {
            return;
        }
        self.end_block();
        self.is_in_data_row &= !self.data_rows[node];
        self.preformatted -= usize::from(tag == "pre" && self.preformatted > 0);
    }

    fn words(&mut self, words: &str) {
        if self.preformatted > 0 {
            self.line.push_str(words);
            return;
        }
        for letter in words.chars() {
            // As the standard has it: a space that does not break is a letter like any other.
            let is_space = matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{c}');
            if !is_space {
                self.line.push(letter);
            } else if !self.line.is_empty() && !self.line.ends_with([' ', '\n', '\t']) {
                self.line.push(' ');
            }
        }
    }

    /// Ends a line; an empty one ends the paragraph.
    fn line_break(&mut self) {
        if self.line.trim_end_matches(' ').ends_with('\n') {
            self.end_block();
        } else if !self.line.is_empty() {
            self.line.push('\n');
        }
    }

    fn end_block(&mut self) {
        self.blocks.extend(Block::new(&std::mem::take(&mut self.line)));
    }
}
