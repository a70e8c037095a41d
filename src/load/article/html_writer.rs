//! The paragraphs of the article on a page, as they are read.
//!
//! Words that a mark changes are written as people see them: a quotation without marks of its own (`q`) gets those
//! that a browser shows, digits above or below the line stay there, a first letter set larger is the first letter of
//! its word. Where the words stand is decided in `main_text`.

use std::collections::BTreeSet;

use super::html_marks::Role;
use super::html_tree::{Item, Page};
use super::main_text::{MainText, Reason};
use super::{Block, posts};
use crate::phrase::letter::Letter as _;
use crate::words::{Say as _, message};

/// The shortest paragraph that is no accident where it stands twice, in bytes.
const MIN_REPEATED: usize = 40;
/// Marks of quotations, and of those within others.
const QUOTES: [[char; 2]; 2] = [['“', '”'], ['‘', '’']];
/// The same in the languages that write guillemets.
const GUILLEMETS: [[char; 2]; 2] = [['«', '»'], ['“', '”']];
/// Signs that a quotation begins with where it has marks of its own.
const OPENING_MARKS: [char; 6] = ['“', '„', '«', '"', '‘', '\''];
/// Words of one letter in English, Ukrainian and Russian: a larger one of these is no beginning of a longer word.
const ONE_LETTER_WORDS: &str = "AIOАБВЖЗИІЙКОСУЯЄ";

#[derive(Default)]
pub(super) struct Writer {
    blocks: Vec<Block>,
    line: String,
    data_rows: Vec<bool>,
    is_in_data_row: bool,
    /// How many elements are open whose spaces count.
    preformatted: usize,
    /// The long paragraphs so far.
    seen: BTreeSet<String>,
    /// True within a `p`.
    is_paragraph: bool,
    /// The marks that are open: how many paragraphs there were before each, and where in the line it begins.
    marks: Vec<(usize, usize)>,
    /// How many quotations are open.
    quotations: usize,
    /// The marks of quotations, and of those within others.
    pairs: [[char; 2]; 2],
    /// True right after a first letter that is set larger.
    is_after_initial: bool,
    /// The post that is open, and how many paragraphs there were before it.
    post: Option<(usize, usize)>,
}

impl Writer {
    /// The paragraphs of the article.
    pub(super) fn blocks_of(page: &Page, main: &MainText) -> Vec<Block> {
        let pairs = if page.meta.has_guillemets() { GUILLEMETS } else { QUOTES };
        let mut writer = Self { data_rows: data_rows(page), pairs, ..Self::default() };
        for root in &main.roots {
            writer.element(page, main, *root);
        }
        writer.blocks
    }

    fn element(&mut self, page: &Page, main: &MainText, root: usize) {
        let span = page.nodes[root].span.clone();
        let mut open: Vec<usize> = Vec::new();
        let mut at = span.start;
        while at < span.end {
            let reason = main.reason(page, at, open.last().copied().unwrap_or_default());
            let item = &page.items[at];
            at += 1;
            match item {
                Item::Open(node) if main.left_out[*node] => {
                    if !page.nodes[*node].is_inline {
                        self.end_block(reason);
                    }
                    at = page.nodes[*node].span.end;
                }
                Item::Open(node) if page.nodes[*node].is_inline => {
                    self.open_post(page, *node, reason);
                    self.open_mark(page.nodes[*node].marks.role);
                }
                Item::Close(node) if page.nodes[*node].is_inline => {
                    self.close_mark(page.nodes[*node].marks.role);
                    self.close_post(*node);
                }
                Item::Open(node) => {
                    self.open(page.nodes[*node].tag, *node, reason);
                    self.open_post(page, *node, reason);
                    open.push(*node);
                }
                Item::Close(node) => {
                    let is_initial = page.nodes[*node].marks.role == Role::Initial && self.is_one_letter(0);
                    if is_initial {
                        self.is_after_initial = true;
                    } else {
                        self.close(page.nodes[*node].tag, *node, reason);
                    }
                    self.close_post(*node);
                    open.pop();
                }
                Item::Words(range, _) => self.words(&page.words[range.clone()]),
                Item::Break => self.line_break(reason),
            }
        }
        self.end_block(None);
    }

    fn open(&mut self, tag: &str, node: usize, reason: Option<Reason>) {
        if matches!(tag, "td" | "th") && self.is_in_data_row {
            if !self.line.is_empty() {
                self.line.push('\t');
            }
            return;
        }
        if !self.is_after_initial {
            self.end_block(reason);
        }
        self.is_in_data_row = self.data_rows[node];
        self.is_paragraph = tag == "p";
        self.preformatted += usize::from(tag == "pre");
    }

    fn close(&mut self, tag: &str, node: usize, reason: Option<Reason>) {
        if matches!(tag, "td" | "th") && self.is_in_data_row {
            return;
        }
        self.end_block(reason);
        self.is_in_data_row &= !self.data_rows[node];
        self.is_paragraph = false;
        self.preformatted -= usize::from(tag == "pre" && self.preformatted > 0);
    }

    fn open_post(&mut self, page: &Page, node: usize, reason: Option<Reason>) {
        if page.nodes[node].marks.is_post && self.post.is_none() {
            self.end_block(reason);
            self.post = Some((node, self.blocks.len()));
        }
    }

    fn close_post(&mut self, node: usize) {
        if let Some((_, start)) = self.post.take_if(|(post, _)| *post == node) {
            self.end_block(None);
            posts::quote(&mut self.blocks, start, self.pairs[0]);
        }
    }

    fn open_mark(&mut self, role: Role) {
        self.marks.push((self.blocks.len(), self.line.len()));
        self.quotations += usize::from(role == Role::Quoted);
    }

    fn close_mark(&mut self, role: Role) {
        let Some((blocks, start)) = self.marks.pop() else { return };
        self.quotations -= usize::from(role == Role::Quoted && self.quotations > 0);
        // A paragraph that ended within the mark took its beginning along.
        if blocks != self.blocks.len() || start > self.line.len() {
            return;
        }
        match role {
            Role::Quoted => self.quote(start),
            Role::Raised => self.shift(start, raised),
            Role::Lowered => self.shift(start, lowered),
            Role::Initial => self.is_after_initial = self.is_one_letter(start),
            Role::Plain
            | Role::Suspect
            | Role::Byline
            | Role::Caption
            | Role::Comments
            | Role::Aside
            | Role::Struck => {}
        }
    }

    /// Puts marks of quotation around the end of the line, unless it has its own.
    fn quote(&mut self, start: usize) {
        let quoted = self.line.split_off(start);
        let words = quoted.trim();
        let [opening, closing] = self.pairs[usize::from(self.quotations % 2 == 1)];
        if words.is_empty() || words.starts_with(OPENING_MARKS) {
            self.line.push_str(&quoted);
            return;
        }
        let before = &quoted[..quoted.len() - quoted.trim_start().len()];
        let after = &quoted[quoted.trim_end().len()..];
        self.line.extend([before, &format!("{opening}{words}{closing}"), after]);
    }

    /// Writes the end of the line above or below it, where each of its signs can stand there.
    fn shift(&mut self, start: usize, shifted: fn(char) -> Option<char>) {
        let signs: Option<String> = self.line[start..].trim().chars().map(shifted).collect();
        if let Some(signs) = signs {
            self.line.truncate(start);
            self.line.push_str(&signs);
        }
    }

    /// True where the end of the line is one letter, and nothing but a beginning of a word.
    fn is_one_letter(&self, start: usize) -> bool {
        let mut letters = self.line.get(start..).unwrap_or_default().trim().chars();
        matches!((letters.next(), letters.next()), (Some(letter), None) if letter.is_letter())
    }

    fn words(&mut self, words: &str) {
        if self.preformatted > 0 {
            self.line.push_str(words);
            return;
        }
        let mut words = words;
        if self.is_after_initial && !words.trim().is_empty() {
            self.is_after_initial = false;
            let is_word = self.line.trim_end().ends_with(|one| ONE_LETTER_WORDS.contains(one));
            // `T he` is one word; `A town` is two.
            if !is_word {
                self.line.truncate(self.line.trim_end().len());
                words = words.trim_start();
            }
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
    fn line_break(&mut self, reason: Option<Reason>) {
        if self.line.trim_end_matches(' ').ends_with('\n') {
            self.end_block(reason);
        } else if !self.line.is_empty() {
            self.line.push('\n');
        }
    }

    fn end_block(&mut self, reason: Option<Reason>) {
        self.is_after_initial = false;
        let Some(mut block) = Block::new(&std::mem::take(&mut self.line)) else { return };
        block.furniture = reason.filter(|reason| reason.fits(&block.text)).map(|reason| reason.message());
        // Galleries say what stands under their pictures several times; a paragraph that comes again was meant to.
        let is_again = block.text.len() >= MIN_REPEATED && !self.seen.insert(block.text.clone());
        if is_again && !self.is_paragraph && block.furniture.is_none() {
            block.furniture = Some(message!("article-furniture-again"));
        }
        self.blocks.push(block);
    }
}

/// A sign as it stands above the line.
fn raised(sign: char) -> Option<char> {
    Some(match sign {
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4'..='9' => char::from_u32(u32::from('⁴') + u32::from(sign) - u32::from('4'))?,
        '+' => '⁺',
        '-' | '−' | '–' => '⁻',
        _ => return None,
    })
}

/// A sign as it stands below the line.
fn lowered(sign: char) -> Option<char> {
    let digit = sign.to_digit(10)?;
    char::from_u32(u32::from('₀') + digit)
}

/// For each element, whether it is a row of a table whose cells hold nothing but words. Rows of other
/// tables only place things on the page.
fn data_rows(page: &Page) -> Vec<bool> {
    let mut is_data: Vec<bool> = page.nodes.iter().map(|node| node.tag == "tr").collect();
    let mut rows: Vec<usize> = Vec::new();
    for item in &page.items {
        match item {
            Item::Open(node) if page.nodes[*node].is_inline => {}
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
