//! Web pages: the article's words, without menus, adverts and comments.
//!
//! Where the article stands is found by `main_text`; its paragraphs are written by `html_writer`. Where the page shows
//! only a beginning of the article that stands whole in its metadata (JSON-LD), it is read from there. What is left out
//! or read otherwise than it stands is said in a note. Not here: pages that scripts have yet to fill.

use super::html_marks::Role;
use super::html_tree::{Item, Page, parse_page};
use super::html_writer::Writer;
use super::main_text::MainText;
use super::{ArticleProblem, Block, Body, Draft};
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
    let blocks = Writer::blocks_of(&page, &main);
    let stated = page.meta.body().filter(|stated| is_stub(&blocks, stated));
    let is_stated = stated.is_some();
    let blocks = stated.unwrap_or(blocks);
    if blocks.is_empty() {
        return Err(ArticleProblem::FilledLater);
    }
    let notes =
        if is_stated { vec![message!("article-note-from-metadata")] } else { notes(&page, &main, &blocks) };
    let citation = page.meta.citation(headline(&page).as_deref());
    Ok(Draft { body: Body::Blocks(blocks), citation, notes })
}

/// All the words of a piece of a page, in paragraphs.
///
/// # Errors
/// [`ArticleProblem`]: nested too deep, too many elements.
pub(super) fn words_of(html: &str) -> Result<Vec<Block>, ArticleProblem> {
    let page = parse_page(html)?;
    Ok(Writer::blocks_of(&page, &MainText::whole(&page)))
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
        kept.map(|block| block.text.chars().filter(|one| one.is_alphanumeric()).count()).sum()
    };
    letters(stated) > letters(blocks) * TIMES_LONGER
}

/// What is worth knowing of the words that were taken.
fn notes(page: &Page, main: &MainText, blocks: &[Block]) -> Vec<Message> {
    let words = |text: &str| text.split_whitespace().count();
    let (all, taken) = (words(&page.words), blocks.iter().map(|block| words(&block.text)).sum::<usize>());
    let mut notes = Vec::new();
    if taken < all {
        notes.push(message!("article-note-taken", all = all, taken = taken));
    }
    let struck = main.count(page, |marks| marks.role == Role::Struck);
    if struck > 0 {
        notes.push(message!("article-note-struck", count = struck));
    }
    let posts = main.count(page, |marks| marks.is_post);
    if posts > 0 {
        notes.push(message!("article-note-posts", count = posts));
    }
    let quoted = main.count(page, |marks| marks.role == Role::Quoted);
    if quoted > 0 {
        notes.push(message!("article-note-quoted", count = quoted));
    }
    notes
}
