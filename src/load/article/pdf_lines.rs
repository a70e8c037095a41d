//! From the lines of pages to paragraphs.
//!
//! Lines are joined, words parted at the end of a line too. What stands at the top or the bottom of
//! most pages, and page numbers, become paragraphs of their own, proposed for exclusion; they come
//! after the paragraph that runs over the page's end, so that it stays whole without them.

use std::collections::{BTreeMap, BTreeSet};

use super::Block;
use super::hyphens::{parted, words_of};
use crate::phrase::letter::Letter as _;
use crate::words::message;

/// The paragraphs of a PDF.
pub(super) struct Flow {
    pub(super) blocks: Vec<Block>,
    /// How many words were parted at the end of a line.
    pub(super) hyphens: usize,
}

/// How many lines at either end of a page may be its header or footer.
const MAX_EDGE_LINES: usize = 3;
/// A line ends a paragraph where it is shorter than this share of its neighbours and ends a sentence.
const SHORT: f64 = 0.75;
/// What stands for a page number where digits are `#`.
const NUMBERS: [&str; 11] =
    ["#", "- # -", "– # –", "— # —", "page #", "page # of #", "# / #", "#/#", "стор. #", "стр. #", "с. #"];

/// Makes paragraphs of the text of pages, each of which ends with a form feed.
pub(super) fn flow(text: &str) -> Flow {
    let pages: Vec<Vec<&str>> =
        text.split('\u{c}').map(|page| page.lines().map(str::trim).collect()).collect();
    let pages: Vec<Vec<&str>> =
        pages.into_iter().filter(|page: &Vec<&str>| page.iter().any(|line| !line.is_empty())).collect();
    let edges = repeated_edges(&pages);
    let mut writer = Writer { words: words_of(text), ..Writer::default() };
    for page in &pages {
        let (first, last) = inner(page, &edges, pages.len());
        writer.edge(&page[..first]);
        writer.page(&page[first..last]);
        writer.edge(&page[last..]);
    }
    writer.end_block();
    Flow { blocks: writer.blocks, hyphens: writer.hyphens }
}

/// A line with its digits as `#`, so that numbered lines are the same.
fn pattern(line: &str) -> String {
    let mut pattern = String::new();
    for letter in line.to_lowercase().chars() {
        if !letter.is_ascii_digit() {
            pattern.push(letter);
        } else if !pattern.ends_with('#') {
            pattern.push('#');
        }
    }
    pattern
}

fn is_number(line: &str) -> bool {
    line.len() < 40 && NUMBERS.contains(&pattern(line).as_str())
}

/// On how many pages a line stands near the top or the bottom.
fn repeated_edges(pages: &[Vec<&str>]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for page in pages {
        let lines: Vec<&&str> = page.iter().filter(|line| !line.is_empty()).collect();
        let edges = lines.iter().take(MAX_EDGE_LINES).chain(lines.iter().rev().take(MAX_EDGE_LINES));
        let patterns: BTreeSet<String> = edges.map(|line| pattern(line)).collect();
        for pattern in patterns {
            *counts.entry(pattern).or_default() += 1;
        }
    }
    counts
}

/// The lines of a page between its header and its footer, half-open.
fn inner(page: &[&str], edges: &BTreeMap<String, usize>, pages: usize) -> (usize, usize) {
    let is_edge = |line: &str| {
        let times = edges.get(&pattern(line)).copied().unwrap_or_default();
        is_number(line) || times >= 2 && times * 2 >= pages
    };
    let filled: Vec<usize> = (0..page.len()).filter(|at| !page[*at].is_empty()).collect();
    let top = filled.iter().take(MAX_EDGE_LINES).take_while(|at| is_edge(page[**at])).count();
    let rest = &filled[top..];
    let bottom = rest.iter().rev().take(MAX_EDGE_LINES).take_while(|at| is_edge(page[**at])).count();
    match (rest.first(), rest[..rest.len() - bottom].last()) {
        (Some(first), Some(last)) => (*first, last + 1),
        _ => (page.len(), page.len()),
    }
}

#[derive(Default)]
struct Writer {
    blocks: Vec<Block>,
    /// Headers and footers that wait for the paragraph to end.
    furniture: Vec<Block>,
    paragraph: String,
    /// The last line goes as far as the lines of its page do.
    is_full: bool,
    words: BTreeSet<String>,
    hyphens: usize,
}

impl Writer {
    /// Puts the header or footer of a page behind the paragraph that is not at its end.
    fn edge(&mut self, lines: &[&str]) {
        for line in lines {
            let why = if is_number(line) {
                message!("article-furniture-page-number")
            } else {
                message!("article-furniture-edge")
            };
            let block = Block::new(line).map(|block| Block { furniture: Some(why), ..block });
            self.furniture.extend(block);
        }
        if self.paragraph.is_empty() {
            self.end_block();
        }
    }

    fn page(&mut self, lines: &[&str]) {
        self.end_unless_cut(lines.first().copied().unwrap_or_default());
        let groups: Vec<&[&str]> = lines.split(|line| line.is_empty()).collect();
        let page_width = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default() as f64;
        for (nth, group) in groups.iter().enumerate() {
            let width = group.iter().map(|line| line.chars().count()).max().unwrap_or_default() as f64;
            let mut before: Option<&str> = None;
            for line in *group {
                let is_new = before.is_some_and(|before| {
                    let is_short = (before.chars().count() as f64) < width * SHORT;
                    is_short && ends_sentence(before) || line.starts_with(['•', '▪', '●'])
                });
                if is_new {
                    self.end_block();
                }
                self.line(line);
                self.is_full = (line.chars().count() as f64) >= page_width * SHORT && group.len() > 1;
                before = Some(line);
            }
            // The last paragraph of a page may go on on the next one, that of a column in the next column.
            if let Some(next) = groups.get(nth + 1) {
                self.end_unless_cut(next.first().copied().unwrap_or_default());
            }
        }
    }

    /// Ends the paragraph, but where its sentence goes on in the line that follows: with a small letter, or behind a
    /// line that ends only because it is full.
    fn end_unless_cut(&mut self, next: &str) {
        let goes_on =
            next.starts_with(char::is_lowercase) || self.is_full && next.starts_with(char::is_letter);
        if ends_sentence(&self.paragraph) || !goes_on {
            self.end_block();
        }
    }

    fn line(&mut self, line: &str) {
        let Some((stem, keeps)) = parted(&self.paragraph, line, &self.words) else {
            // "Ivano-" / "Frankivsk": a compound's hyphen.
            let is_compound =
                self.paragraph.strip_suffix('-').is_some_and(|stem| stem.ends_with(char::is_letter))
                    && line.starts_with(char::is_uppercase);
            if !self.paragraph.is_empty() && !is_compound {
                self.paragraph.push(' ');
            }
            self.paragraph.push_str(line);
            return;
        };
        let length = stem.len();
        self.paragraph.truncate(length);
        if keeps {
            self.paragraph.push('-');
        }
        self.paragraph.push_str(line);
        self.hyphens += 1;
    }

    fn end_block(&mut self) {
        self.blocks.extend(Block::new(&std::mem::take(&mut self.paragraph)));
        self.blocks.append(&mut self.furniture);
    }
}

fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(['”', '"', '»', '’', ')', ']']);
    line.is_empty() || line.ends_with(['.', '!', '?', '…', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let flow = flow(text);
        let mark = |block: &Block| block.furniture.as_ref().map_or("", |_| "× ");
        flow.blocks.iter().map(|block| format!("{}{}", mark(block), block.text)).collect()
    }

    #[test]
    fn lines_become_paragraphs_and_parted_words_whole() {
        let text = "The ministry said that the dele-\ngation had left for the Russian-\nheld town on Mon\u{ad}\nday.\n\nA Russian-held town is a town.\n\u{c}";
        let expected = [
            "The ministry said that the delegation had left for the Russian-held town on Monday.",
            "A Russian-held town is a town.",
        ];
        assert_eq!(shown(text), expected, "paragraphs");
        assert_eq!(flow(text).hyphens, 3, "counted");
    }

    #[test]
    fn indented_paragraphs_are_parted_by_their_short_last_lines() {
        let text = "This first paragraph runs over the whole width of\nits line and then stops.\nThis second paragraph also runs over the width of\nthe line.\n\u{c}";
        let expected = [
            "This first paragraph runs over the whole width of its line and then stops.",
            "This second paragraph also runs over the width of the line.",
        ];
        assert_eq!(shown(text), expected, "paragraphs");
    }

    #[test]
    fn a_line_that_stands_twice_on_a_page_ends_its_paragraph_both_times() {
        assert_eq!(
            shown("The end.\n\nAnother one.\n\nThe end.\n\u{c}"),
            ["The end.", "Another one.", "The end."]
        );
    }

    #[test]
    fn headers_footers_and_page_numbers_leave_the_paragraph_whole() {
        let text = "The Example Review\n\nThe first page ends within a\n\n12\n\u{c}The Example Review\n\nsentence that goes on.\n\nAnother one.\n\n13\n\u{c}";
        let expected = [
            "× The Example Review",
            "The first page ends within a sentence that goes on.",
            "× 12",
            "× The Example Review",
            "Another one.",
            "× 13",
        ];
        assert_eq!(shown(text), expected, "in order");
    }
}
