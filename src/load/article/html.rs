//! Web pages: the article's words, without menus, adverts and comments.
//!
//! Where the article stands is found by `main_text`; its paragraphs are written by `html_writer`. Where the page shows
//! only a beginning of the article that stands whole in its metadata (JSON-LD), it is read from there. What is left out
//! or read otherwise than it stands is said in a note. Not here: pages that scripts have yet to fill.

use std::collections::BTreeMap;

use super::html_marks::Role;
use super::html_style;
use super::html_tree::{Item, Page, parse_page};
use super::html_writer::Writer;
use super::main_text::MainText;
use super::{ArticleProblem, Block, Body, Draft, PageBlock, live};
use crate::phrase::letter::Letter as _;
use crate::words::{Message, message};

/// How many times longer than what stands on the page the article in its metadata has to be, to be taken instead.
const TIMES_LONGER: usize = 2;

/// Reads a page.
///
/// # Errors
/// [`ArticleProblem`]: nested too deep, too many elements, no words.
pub(super) fn read(html: &str) -> Result<Draft, ArticleProblem> {
    let page = parse_page(html)?;
    let main = MainText::of(&page);
    let mut blocks = Writer::blocks_of(&page, &main);
    live::keep_times(&mut blocks);
    let stated = page.meta.body().filter(|stated| is_stub(&blocks, stated));
    let is_stated = stated.is_some();
    let blocks = stated.unwrap_or(blocks);
    if blocks.is_empty() {
        return Err(ArticleProblem::FilledLater);
    }
    let (taken, all) = (blocks.iter().map(|block| words(&block.text)).sum::<usize>(), words(&page.words));
    let notes = if is_stated {
        vec![message!("article-note-from-metadata", taken = taken, all = all)]
    } else {
        notes(&page, &main, taken, all)
    };
    let citation = page.meta.citation(headline(&page).as_deref());
    let all = with_the_rest(&blocks, &page);
    Ok(Draft { body: Body::Blocks(blocks), page: all, citation, notes })
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The shortest paragraph by which it is known where on the page one is, in bytes: shorter ones may stand anywhere.
const MIN_KNOWN: usize = 40;
/// Of how many words in ten two paragraphs are the same one, read with and without a part of it.
const SAME_IN_TEN: usize = 8;

/// All paragraphs of the page: those of the article among what stands before, between and behind them.
///
/// A paragraph of the article of which a part was left out is one that has most of its words.
fn with_the_rest(article: &[Block], page: &Page) -> Vec<PageBlock> {
    let mut place: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, block) in article.iter().enumerate().filter(|(_, block)| block.text.len() >= MIN_KNOWN) {
        place.entry(&block.text).or_insert(at);
    }
    let (mut all, mut next) = (Vec::new(), 0);
    let take_until = |all: &mut Vec<PageBlock>, next: &mut usize, end: usize| {
        all.extend((*next..end).map(|_| PageBlock::Article));
        *next = end;
    };
    for block in Writer::blocks_of(page, &MainText::page(page)) {
        let is_next =
            article.get(next).is_some_and(|one| one.text == block.text || is_most_of(&one.text, &block.text));
        if is_next {
            let end = next + 1;
            take_until(&mut all, &mut next, end);
        } else if let Some(at) = place.get(block.text.as_str()).filter(|at| **at >= next) {
            take_until(&mut all, &mut next, at + 1);
        } else {
            all.push(PageBlock::Other(block.text));
        }
    }
    take_until(&mut all, &mut next, article.len());
    all
}

/// Whether a paragraph has most of the words of one from which a part was left out.
fn is_most_of(part: &str, whole: &str) -> bool {
    if part.len() < MIN_KNOWN || part.len() > whole.len() || part.len() * 10 < whole.len() * SAME_IN_TEN {
        return false;
    }
    let mut words = whole.split_whitespace();
    let common = part.split_whitespace().filter(|word| words.any(|other| other == *word)).count();
    common * 10 >= whole.split_whitespace().count() * SAME_IN_TEN
}

/// All the words of a piece of a page, in paragraphs, but for what is struck out; and in how many places that is.
///
/// # Errors
/// [`ArticleProblem`]: nested too deep, too many elements.
pub(super) fn words_of(html: &str) -> Result<(Vec<Block>, usize), ArticleProblem> {
    let page = parse_page(html)?;
    let main = MainText::page(&page);
    let struck = main.count(&page, |node| node.marks.role == Role::Struck);
    Ok((Writer::blocks_of(&page, &main), struck))
}

/// The name of the element that a piece of a page opens, and whether that strikes its words out.
pub(super) fn opening(html: &str) -> Option<(String, bool)> {
    let token = html5gum::Tokenizer::new(html).flatten().next()?;
    let html5gum::Token::StartTag(tag) = token else { return None };
    let name = String::from_utf8_lossy(&tag.name).into_owned();
    let is_struck = matches!(name.as_str(), "del" | "s" | "strike") || html_style::is_struck(&tag);
    Some((name, is_struck && !tag.self_closing))
}

/// The words of the page's first heading.
fn headline(page: &Page) -> Option<String> {
    let heading = page.nodes.iter().find(|node| node.tag == "h1" && node.marks.role != Role::Aside)?;
    let words = page.items[heading.span.clone()].iter().filter_map(|item| match item {
        Item::Words(range, _) => page.words.get(range.clone()),
        Item::Open(_) | Item::Close(_) | Item::Break => None,
    });
    Some(words.collect())
}

/// True where the metadata have an article of which the page shows only a beginning, or nothing.
fn is_stub(blocks: &[Block], stated: &[Block]) -> bool {
    let letters = |blocks: &[Block]| -> usize {
        let kept = blocks.iter().filter(|block| block.furniture.is_none());
        kept.map(|block| block.text.chars().filter(|one| one.is_letter_or_digit()).count()).sum()
    };
    letters(stated) > letters(blocks) * TIMES_LONGER
}

/// What is to be said of words that are struck out in so many places.
pub(super) fn struck_note(count: usize) -> Option<Message> {
    (count > 0).then(|| message!("article-note-struck", count = count))
}

/// What is worth knowing of the words that were taken.
fn notes(page: &Page, main: &MainText, taken: usize, all: usize) -> Vec<Message> {
    let mut notes = Vec::new();
    if taken < all {
        notes.push(message!("article-note-taken", all = all, taken = taken));
    }
    if main.was_hidden {
        notes.push(message!("article-note-shown"));
    }
    let hidden = main.count_hidden(page);
    if hidden > 0 {
        notes.push(message!("article-note-hidden", count = hidden));
    }
    notes.extend(struck_note(main.count(page, |node| node.marks.role == Role::Struck)));
    let posts = main.count(page, |node| node.marks.is_post);
    if posts > 0 {
        notes.push(message!("article-note-posts", count = posts));
    }
    let quoted = main.count(page, |node| node.marks.role == Role::Quoted);
    if quoted > 0 {
        notes.push(message!("article-note-quoted", count = quoted));
    }
    notes
}
