//! Where on a page the article's text stands.
//!
//! Each stretch of words has a weight: the letters of sentences that are no links. An element is worth what stands
//! in it, the nearer the more (Readability's idea); the worthiest one, or what the page itself marks as the body of
//! the article, is the article. What stands in it and does not belong to it is left out where that is sure (menus,
//! lists of links, comments, teasers of other articles), else proposed for exclusion with a reason (captions,
//! bylines, short lines at its edges).
//!
//! `trafilatura` 2.3 and `dom_smoothie` 0.19 were weighed on 569 pages in November 2026 (`benches/README.md` has the
//! figures). Every step takes time in a straight line with the page's size. Not here: pages that scripts have yet to fill.

use std::ops::Range;

use super::furniture::asks_for_consent;
use super::html_marks::{Holds, Role};
use super::html_tree::{Item, Node, Page};
use crate::phrase::letter::Letter as _;
use crate::words::{Message, Say, message};

/// A list of which so many letters in ten are links is a menu.
const LINKS_IN_TEN: usize = 7;
/// A line of which so many letters in ten are links, and that has so many, points to something else.
const POINTER_LINKS_IN_TEN: usize = 9;
const MIN_POINTER_LETTERS: usize = 10;
/// What share of the likeliest element, in percent, bodies inside it that are marked by class names alone have to hold.
const BODIES_PERCENT: usize = 70;
/// How many letters of summary a linked headline may have under it, and what share of the article, in percent,
/// may go with such teasers: an article of linked headlines is one.
const TEASER_LETTERS: usize = 500;
const MAX_TEASERS_PERCENT: usize = 40;
/// How many paragraphs may lead into an article's body before it.
const MAX_LEADS: usize = 3;
/// How many levels above a stretch of words it still counts, and how much of it one level takes away.
const LEVELS: usize = 6;
const PER_LEVEL: f32 = 0.6;
/// How much an element of another article than the one with the page's heading counts.
const IN_ANOTHER_ARTICLE: f32 = 0.3;
/// A stretch of so many letters is a sentence; a shorter one is where it ends as one and has so many.
const LONG: usize = 100;
const SHORT: usize = 20;

/// Why a paragraph is proposed for exclusion, as its place on the page has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// It stands under a picture.
    Caption,
    /// It says who wrote the article, or when.
    Byline,
    /// It is a link to something else.
    Pointer,
    /// It stands before the first sentence or after the last one, and is none.
    Edge,
}

impl Reason {
    /// True where a paragraph of such words may be that.
    pub(super) fn fits(self, text: &str) -> bool {
        let words = text.split_whitespace().count();
        match self {
            Self::Caption | Self::Pointer => true,
            Self::Byline => words <= 30,
            Self::Edge => words <= 25 && (!ends_sentence(text) || text.trim_end().ends_with(':')),
        }
    }
}

impl Say for Reason {
    fn message(&self) -> Message {
        match self {
            Self::Caption => message!("article-furniture-caption"),
            Self::Byline => message!("article-furniture-byline"),
            Self::Pointer => message!("article-furniture-pointer-to-article"),
            Self::Edge => message!("article-furniture-edge-of-article"),
        }
    }
}

/// What of a page is its article.
#[derive(Debug)]
pub(super) struct MainText {
    /// The elements that it is made of, in the page's order, none within another.
    pub(super) roots: Vec<usize>,
    /// Which elements are not part of it, by element.
    pub(super) left_out: Vec<bool>,
    /// Why the words of an element are proposed for exclusion, by element.
    reasons: Vec<Option<Reason>>,
    /// From the first item that is surely a sentence of the article to the last, half-open.
    sentences: Range<usize>,
    /// True where what holds it is hidden until a program shows it.
    pub(super) was_hidden: bool,
}

impl MainText {
    /// All of a page.
    pub(super) fn whole(page: &Page) -> Self {
        Self {
            roots: vec![0],
            left_out: vec![false; page.nodes.len()],
            reasons: vec![None; page.nodes.len()],
            sentences: 0..page.items.len() + 1,
            was_hidden: false,
        }
    }

    /// All that is read on a page, the article or not: all but what is struck out.
    pub(super) fn page(page: &Page) -> Self {
        let is_struck = page.nodes.iter().map(|node| node.marks.role == Role::Struck);
        Self { left_out: is_struck.collect(), ..Self::whole(page) }
    }

    /// Finds it.
    pub(super) fn of(page: &Page) -> Self {
        let mut left_out: Vec<bool> =
            page.nodes.iter().map(|node| matches!(node.marks.role, Role::Aside | Role::Struck)).collect();
        let has_shown = show_what_holds_the_article(page, &mut left_out);
        leave_out_suspects(page, &mut left_out);
        leave_out_consent(page, &mut left_out);
        let text = Text::of(page, &left_out);
        let best = text.widened(text.best());
        let mut roots = text.marked_bodies(best).unwrap_or_else(|| vec![best]);
        let leads = text.leads(&roots);
        roots.splice(0..0, leads);
        let root_of = root_of_each(page, &roots);
        for (at, node) in page.nodes.iter().enumerate() {
            let is_list = matches!(node.tag, "ul" | "ol" | "menu" | "dl" | "table");
            left_out[at] |= is_list && text.is_linked(&node.span, LINKS_IN_TEN) && root_of[at] != Some(at);
        }
        for teaser in text.teasers(&root_of, text.weight_of(&roots)) {
            left_out[teaser] = true;
        }
        let sentences = text.sentences(&root_of, &left_out);
        let reasons = text.reasons(text.weight_of(&roots));
        Self { roots, left_out, reasons, sentences, was_hidden: has_shown }
    }

    /// How many such elements stand in the article, left out or not, none within another.
    pub(super) fn count(&self, page: &Page, fits: impl Fn(&Node) -> bool) -> usize {
        let root_of = root_of_each(page, &self.roots);
        let mut until = 0;
        let found = page.nodes.iter().enumerate().filter(|(at, node)| {
            let is_one = root_of[*at].is_some() && node.span.start >= until && fits(node);
            if is_one {
                until = node.span.end;
            }
            is_one
        });
        found.count()
    }

    /// How many elements with sentences stand in the article and are hidden.
    pub(super) fn count_hidden(&self, page: &Page) -> usize {
        if !page.nodes.iter().any(|node| node.marks.is_hidden) {
            return 0;
        }
        let letters = page.items.iter().enumerate().filter_map(|(at, item)| match item {
            Item::Words(range, false) => {
                Some((at, page.words[range.clone()].chars().map(letters_of).sum::<usize>()))
            }
            Item::Words(..) | Item::Open(_) | Item::Close(_) | Item::Break => None,
        });
        let letters = Sums::of(page.items.len(), letters);
        self.count(page, |node| node.marks.is_hidden && letters.within(&node.span) >= LONG)
    }

    /// Why a paragraph that ends at an item is proposed for exclusion; `inside` is the innermost element
    /// around it. The headline is not: it belongs to the article.
    pub(super) fn reason(&self, page: &Page, at: usize, inside: usize) -> Option<Reason> {
        let is_at_edge = at < self.sentences.start || at > self.sentences.end;
        let edge = is_at_edge && page.nodes[inside].tag != "h1";
        self.reasons[inside].or_else(|| edge.then_some(Reason::Edge))
    }
}

/// A stretch of words that nothing parts.
#[derive(Debug)]
struct Piece {
    /// The innermost element around it that parts paragraphs.
    node: usize,
    /// Its first item.
    start: usize,
    letters: usize,
    links: usize,
    /// How much it says for its elements being the article: letters of sentences that are no links.
    weight: usize,
}

impl Piece {
    fn of(page: &Page, node: usize, items: Range<usize>, left_out: &[bool]) -> Option<Self> {
        let (mut letters, mut links, mut ends, mut until) = (0, 0, false, 0);
        for at in items.clone() {
            match &page.items[at] {
                Item::Open(node) if left_out[*node] => until = until.max(page.nodes[*node].span.end),
                Item::Words(range, is_link) if at >= until => {
                    let words = &page.words[range.clone()];
                    let count: usize = words.chars().map(letters_of).sum();
                    letters += count;
                    links += if *is_link { count } else { 0 };
                    // The number of a footnote stands after the end of its sentence.
                    let bare = without_footnote(words);
                    if !bare.is_empty() {
                        ends = ends_sentence(bare);
                    }
                }
                Item::Open(_) | Item::Close(_) | Item::Words(..) | Item::Break => {}
            }
        }
        let is_sentence = letters >= LONG || ends && letters >= SHORT;
        let is_text = is_sentence && links * 2 <= letters && !is_heading(page.nodes[node].tag);
        let weight = if is_text { letters - links } else { 0 };
        (letters > 0).then_some(Self { node, start: items.start, letters, links, weight })
    }
}

/// A letter as one; one of a script that writes words without spaces as three.
fn letters_of(letter: char) -> usize {
    match letter {
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' => 3,
        _ => usize::from(letter.is_letter_or_digit()),
    }
}

/// True where a text ends as sentences do, quoted or not, with the number of a footnote or without.
pub(super) fn ends_sentence(text: &str) -> bool {
    let bare = without_footnote(text).trim_end_matches(['”', '"', '»', '’', ')', '\'', '“', ']', '」']);
    bare.ends_with(['.', '!', '?', '…', ':', ';', '。', '！', '？', '।'])
}

/// A text without spaces at its end, and without numbers of footnotes (`[4]`) there.
fn without_footnote(text: &str) -> &str {
    let mut bare = text.trim_end();
    while let Some((before, number)) = bare.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')) {
        if number.is_empty() || !number.chars().all(|one| one.is_ascii_digit()) {
            break;
        }
        bare = before.trim_end();
    }
    bare
}

fn is_heading(tag: &str) -> bool {
    matches!(tag, "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "figcaption" | "caption" | "th")
}

/// True for an element that holds paragraphs; others are paragraphs, or parts of lists and tables.
fn is_container(tag: &str) -> bool {
    let paragraphs = [
        "p",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "pre",
        "dd",
        "dt",
        "tr",
        "ul",
        "ol",
        "figure",
        "x-",
    ];
    !paragraphs.contains(&tag)
}

/// Sums up to each item, so that those of any element are one subtraction.
#[derive(Debug)]
struct Sums(Vec<usize>);

impl Sums {
    /// Of counts at items.
    fn of(items: usize, counts: impl Iterator<Item = (usize, usize)>) -> Self {
        let mut sums = vec![0; items + 1];
        for (at, count) in counts {
            sums[at + 1] += count;
        }
        for at in 0..items {
            sums[at + 1] += sums[at];
        }
        Self(sums)
    }

    fn within(&self, span: &Range<usize>) -> usize {
        self.0[span.end] - self.0[span.start]
    }
}

/// The words of a page, weighed.
struct Text<'a> {
    page: &'a Page,
    pieces: Vec<Piece>,
    letters: Sums,
    links: Sums,
    weights: Sums,
}

impl<'a> Text<'a> {
    /// All but what is left out.
    fn of(page: &'a Page, left_out: &[bool]) -> Self {
        let pieces = pieces_of(page, left_out);
        let sums = |count: fn(&Piece) -> usize| {
            Sums::of(page.items.len(), pieces.iter().map(|piece| (piece.start, count(piece))))
        };
        let (letters, links) = (sums(|piece| piece.letters), sums(|piece| piece.links));
        let weights = sums(|piece| piece.weight);
        Self { page, pieces, letters, links, weights }
    }

    /// What a stretch says, left out or not.
    fn words(&self, piece: &Piece) -> String {
        let items = self.page.items[piece.start..].iter();
        let mut words = String::new();
        for (nth, item) in items.enumerate() {
            match item {
                Item::Words(range, _) => words.push_str(&self.page.words[range.clone()]),
                Item::Open(node) | Item::Close(node) if nth > 0 && !self.page.nodes[*node].is_inline => break,
                Item::Open(_) | Item::Close(_) | Item::Break => words.push(' '),
            }
        }
        words
    }

    fn weight(&self, node: usize) -> usize {
        self.weights.within(&self.page.nodes[node].span)
    }

    /// True where so many letters in ten are links.
    fn is_linked(&self, span: &Range<usize>, in_ten: usize) -> bool {
        self.links.within(span) * 10 > self.letters.within(span) * in_ten
    }

    /// The element that is most likely the article.
    fn best(&self) -> usize {
        let nodes = &self.page.nodes;
        let mut scores = vec![0.0_f32; nodes.len()];
        for piece in self.pieces.iter().filter(|piece| piece.weight > 0) {
            let (mut at, mut share) = (piece.node, 0.0);
            for _ in 0..LEVELS {
                if !nodes[at].is_inline && is_container(nodes[at].tag) {
                    share = if share == 0.0 { 1.0 } else { share * PER_LEVEL };
                }
                scores[at] += piece.weight as f32 * share;
                if at == 0 {
                    break;
                }
                at = nodes[at].parent;
            }
        }
        let articles = articles_of(self.page);
        let heading = nodes.iter().position(|node| node.tag == "h1" && node.marks.role != Role::Aside);
        let headed = heading.map(|at| articles[at]).filter(|at| *at != 0 && self.weight(*at) > 0);
        for (at, node) in nodes.iter().enumerate() {
            let linked = self.links.within(&node.span) as f32 / self.letters.within(&node.span).max(1) as f32;
            let said = match node.marks.holds {
                Holds::Anything => 1.0,
                Holds::Article => 1.1,
                Holds::Body => 1.3,
                Holds::MarkedBody | Holds::Update => 1.5,
            };
            let is_another = headed.is_some_and(|headed| articles[at] != 0 && articles[at] != headed);
            scores[at] *= (1.0 - linked) * said * if is_another { IN_ANOTHER_ARTICLE } else { 1.0 };
        }
        let order = |one: &usize, two: &usize| scores[*one].total_cmp(&scores[*two]).then(two.cmp(one));
        (0..nodes.len()).max_by(order).unwrap_or_default()
    }

    /// The element, or the outermost around it that has more of the same.
    fn widened(&self, best: usize) -> usize {
        let is_live = self.page.is_live();
        let (mut best, mut at) = (best, best);
        // What stands beside a whole article is another one, but on a live blog.
        while at != 0 && (self.page.nodes[at].tag != "article" || is_live) {
            at = self.page.nodes[at].parent;
            let (inner, outer) = (&self.page.nodes[best].span, &self.page.nodes[at].span);
            let more = |sums: &Sums| sums.within(outer) - sums.within(inner);
            let is_more = more(&self.weights) * 10 >= self.weights.within(inner);
            if is_more && more(&self.links) * 5 < more(&self.letters) {
                best = at;
            }
        }
        best
    }

    /// The elements that the page marks as the article's text, where they hold enough of it: all messages of
    /// a live blog, else the largest body with those that belong to it.
    fn marked_bodies(&self, best: usize) -> Option<Vec<usize>> {
        let enough = |roots: &[usize]| {
            let held: usize = roots.iter().map(|root| self.weight(*root)).sum();
            let around = &self.page.nodes[best].span;
            // Names of classes are hints: what has all of them, and more, is more likely the article.
            let is_named = roots.iter().all(|root| self.page.nodes[*root].marks.holds == Holds::Body);
            let is_inside = roots.iter().all(|root| around.contains(&self.page.nodes[*root].span.start));
            let least = if is_named && is_inside { BODIES_PERCENT } else { 50 };
            held > 0 && held * 100 > self.weight(best) * least
        };
        let found = [Holds::Update, Holds::MarkedBody, Holds::Body].into_iter().map(|least| {
            let roots = self.outermost(least);
            if least == Holds::Update { roots } else { self.of_one_article(&roots) }
        });
        let mut found = found.filter(|roots| enough(roots));
        found.next()
    }

    /// The outermost elements that hold at least this, and some sentences; a message may be of few words.
    fn outermost(&self, least: Holds) -> Vec<usize> {
        let mut until = 0;
        let nodes = self.page.nodes.iter().enumerate().filter(|(at, node)| {
            let is_full =
                self.weight(*at) > 0 || least == Holds::Update && self.letters.within(&node.span) > 0;
            let is_one = node.marks.holds >= least && node.span.start >= until && is_full;
            if is_one {
                until = node.span.end;
            }
            is_one
        });
        nodes.map(|(at, _)| at).collect()
    }

    /// Of several bodies the largest, with those that stand beside it or are marked alike in the same article.
    fn of_one_article(&self, bodies: &[usize]) -> Vec<usize> {
        let Some(largest) = bodies.iter().copied().max_by_key(|at| self.weight(*at)) else {
            return Vec::new();
        };
        let around = |at: usize| {
            let mut at = self.page.nodes[at].parent;
            while at != 0 && self.page.nodes[at].marks.holds != Holds::Article {
                at = self.page.nodes[at].parent;
            }
            at
        };
        let article = around(largest);
        let belongs = |at: &usize| {
            let (one, other) = (&self.page.nodes[*at], &self.page.nodes[largest]);
            one.parent == other.parent || article != 0 && around(*at) == article && one.marks == other.marks
        };
        bodies.iter().copied().filter(belongs).collect()
    }

    /// What stands with the linked headlines of other articles, or nothing where that would be much of the article;
    /// `root_of` says for each element in which root it stands.
    fn teasers(&self, root_of: &[Option<usize>], article: usize) -> Vec<usize> {
        let nodes = &self.page.nodes;
        let headings = self.pieces.iter().filter(|piece| {
            is_heading(nodes[piece.node].tag)
                && nodes[piece.node].tag.starts_with('h')
                && nodes[piece.node].tag != "h1"
        });
        let is_linked = |piece: &&Piece| piece.links * 10 >= piece.letters * POINTER_LINKS_IN_TEN;
        let sums = |pieces: Vec<&Piece>| {
            Sums::of(self.page.items.len(), pieces.iter().map(|piece| (piece.start, 1)))
        };
        let (linked, others): (Vec<&Piece>, Vec<&Piece>) = headings.partition(is_linked);
        let (linked_sums, other_sums) = (sums(linked.clone()), sums(others));
        let is_teaser = |at: usize| {
            let span = &nodes[at].span;
            self.weights.within(span) <= linked_sums.within(span) * TEASER_LETTERS
                && other_sums.within(span) == 0
        };
        let (mut teasers, mut until) = (Vec::new(), 0);
        for heading in linked {
            let (Some(root), true) = (root_of[heading.node], heading.start >= until) else { continue };
            let mut at = heading.node;
            while at != root && nodes[at].parent != root && is_teaser(nodes[at].parent) {
                at = nodes[at].parent;
            }
            if at != root {
                teasers.push(at);
                until = nodes[at].span.end;
            }
        }
        let gone: usize = teasers.iter().map(|at| self.weight(*at)).sum();
        if gone * 100 > article * MAX_TEASERS_PERCENT { Vec::new() } else { teasers }
    }

    /// What leads into the article: the sentences between its headline and its body, where the page parts them; with the
    /// headline, where nothing else stands between.
    fn leads(&self, roots: &[usize]) -> Vec<usize> {
        let nodes = &self.page.nodes;
        let Some(body) = roots.first().copied() else { return Vec::new() };
        let start = nodes[body].span.start;
        let Some((scope, heading)) = self.heading_before(body) else { return Vec::new() };
        let between = nodes[heading].span.end..start;
        // Behind the line with its author and day stands what is said of them.
        let is_past = |node: &&Node| {
            between.contains(&node.span.start) && (node.marks.role == Role::Byline || node.marks.is_picture)
        };
        let past = nodes.iter().find(is_past).map_or(start, |node| node.span.start);
        let mut leads: Vec<usize> = Vec::new();
        for piece in self.pieces.iter().filter(|piece| between.contains(&piece.start) && piece.weight > 0) {
            let is_new = leads.last().is_none_or(|last| nodes[*last].span.end <= piece.start);
            if is_new && nodes[piece.node].span.end <= past && self.is_plain(piece.node, scope) {
                leads.push(piece.node);
            }
        }
        if leads.is_empty() || leads.len() > MAX_LEADS || self.weight_of(&leads) * 2 > self.weight_of(roots) {
            return Vec::new();
        }
        // What the body says again was only pulled out of it.
        let body: String = roots.iter().map(|root| self.words_of(*root)).collect();
        leads.retain(|lead| !body.contains(self.words_of(*lead).trim()));
        if leads.is_empty() {
            return leads;
        }
        let led: usize = leads.iter().map(|at| self.letters.within(&nodes[*at].span)).sum();
        if led == self.letters.within(&between) {
            leads.insert(0, heading);
        }
        leads
    }

    /// The page's heading before a body, with the innermost element around both; `None` where there is none but the page
    /// itself, or the heading stands in the body.
    fn heading_before(&self, body: usize) -> Option<(usize, usize)> {
        let nodes = &self.page.nodes;
        let start = nodes[body].span.start;
        let headings: Vec<usize> = (0..nodes.len()).filter(|at| nodes[*at].tag == "h1").collect();
        if headings.iter().any(|at| nodes[body].span.contains(&nodes[*at].span.start)) {
            return None;
        }
        let before = headings
            .iter()
            .rev()
            .find(|at| nodes[**at].span.end <= start && self.letters.within(&nodes[**at].span) > 0);
        let heading = before.copied()?;
        let mut scope = nodes[body].parent;
        while !nodes[scope].span.contains(&nodes[heading].span.start) {
            scope = nodes[scope].parent;
        }
        (scope != 0).then_some((scope, heading))
    }

    /// The words of an element, left out or not.
    fn words_of(&self, node: usize) -> String {
        let words =
            self.page.items[self.page.nodes[node].span.clone()].iter().filter_map(|item| match item {
                Item::Words(range, _) => self.page.words.get(range.clone()),
                Item::Open(_) | Item::Close(_) | Item::Break => None,
            });
        words.collect()
    }

    /// True where nothing around an element, up to another one, says that it is beside the article's own words.
    fn is_plain(&self, node: usize, scope: usize) -> bool {
        let nodes = &self.page.nodes;
        let mut at = node;
        while at != scope && at != 0 {
            let is_other = matches!(nodes[at].tag, "figure" | "li" | "table" | "form" | "blockquote");
            let marks = &nodes[at].marks;
            if is_other || marks.is_picture || marks.role != Role::Plain {
                return false;
            }
            at = nodes[at].parent;
        }
        true
    }

    fn weight_of(&self, roots: &[usize]) -> usize {
        roots.iter().map(|root| self.weight(*root)).sum()
    }

    /// From the first sentence of the article to its last sentence, entry of a list or row of a table.
    fn sentences(&self, root_of: &[Option<usize>], left_out: &[bool]) -> Range<usize> {
        let nodes = &self.page.nodes;
        let mut is_out = left_out.to_vec();
        for (at, node) in nodes.iter().enumerate().skip(1) {
            is_out[at] |= is_out[node.parent];
        }
        let is_part = |piece: &&Piece| !is_out[piece.node] && root_of[piece.node].is_some();
        let is_entry = |piece: &&Piece| {
            matches!(nodes[piece.node].tag, "li" | "td" | "tr" | "pre" | "dd" | "blockquote")
                && piece.links == 0
        };
        let first = self.pieces.iter().filter(is_part).find(|piece| piece.weight > 0);
        let last = self.pieces.iter().rev().filter(is_part).find(|piece| piece.weight > 0 || is_entry(piece));
        let start = first.map_or(0, |piece| piece.start);
        let end = last.map_or(self.page.items.len(), |piece| nodes[piece.node].span.end);
        if self.page.is_live() { 0..self.page.items.len() } else { start..end }
    }

    /// Why an element's words are proposed for exclusion, and those of all in it.
    fn reasons(&self, article: usize) -> Vec<Option<Reason>> {
        let is_live = self.page.is_live();
        let mut reasons = vec![None; self.page.nodes.len()];
        for (at, node) in self.page.nodes.iter().enumerate().skip(1) {
            let is_short = self.letters.within(&node.span) * 4 < article.max(1);
            let is_quoted = matches!(node.tag, "table" | "blockquote" | "pre");
            let is_long_enough = self.letters.within(&node.span) >= MIN_POINTER_LETTERS;
            let own = match node.marks.role {
                Role::Caption if is_short => Some(Reason::Caption),
                _ if node.tag == "figure" && is_short => Some(Reason::Caption),
                // Every message of a live blog has its time.
                Role::Byline if is_short && !is_live => Some(Reason::Byline),
                _ if node.tag != "h1"
                    && is_long_enough
                    && self.is_linked(&node.span, POINTER_LINKS_IN_TEN) =>
                {
                    Some(Reason::Pointer)
                }
                _ => None,
            };
            let around: Option<Reason> = reasons[node.parent];
            reasons[at] = own.or_else(|| around.filter(|_| !is_quoted));
        }
        reasons
    }
}

/// The stretches of words of a page, but for what is left out.
fn pieces_of(page: &Page, left_out: &[bool]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut open = vec![0];
    let (mut from, mut at) = (0, 0);
    while at < page.items.len() {
        let is_out = |node: usize| left_out[node];
        match &page.items[at] {
            Item::Open(node) if page.nodes[*node].is_inline && is_out(*node) => {
                at = page.nodes[*node].span.end;
                continue;
            }
            Item::Open(node) if !page.nodes[*node].is_inline => {
                pieces.extend(Piece::of(page, open.last().copied().unwrap_or_default(), from..at, left_out));
                from = at;
                if is_out(*node) {
                    at = page.nodes[*node].span.end;
                    from = at;
                    continue;
                }
                open.push(*node);
            }
            Item::Close(node) if !page.nodes[*node].is_inline => {
                pieces.extend(Piece::of(page, open.pop().unwrap_or_default(), from..at, left_out));
                from = at;
            }
            Item::Open(_) | Item::Close(_) | Item::Words(..) | Item::Break => {}
        }
        at += 1;
    }
    pieces
}

/// Takes in what is left out for being hidden, or for its role, where it holds the article: more sentences than all that
/// is seen, and what marks an article. True where something hidden was taken in.
fn show_what_holds_the_article(page: &Page, left_out: &mut [bool]) -> bool {
    let mut was_hidden = false;
    for _ in 0..LEVELS {
        let outermost = outermost_that_may_hold(page, left_out);
        if outermost.is_empty() {
            break;
        }
        let mut shown = left_out.to_vec();
        for at in &outermost {
            shown[*at] = false;
        }
        let text = Text::of(page, &shown);
        let hearts = hearts_of(page, Holds::Article);
        let seen = |sums: &Sums| {
            let all: usize = outermost.iter().map(|at| sums.within(&page.nodes[*at].span)).sum();
            sums.within(&page.nodes[0].span) - all
        };
        // Some hide what is said of the article for programs, with all its words, behind the article itself.
        let (seen, seen_letters) = (seen(&text.weights), seen(&text.letters));
        let holds = |at: &usize| {
            let least = if page.nodes[*at].marks.is_hidden { seen_letters } else { seen };
            text.weight(*at) > least && hearts.within(&page.nodes[*at].span) > 0
        };
        let Some(at) = outermost.iter().copied().filter(holds).max_by_key(|at| text.weight(*at)) else {
            break;
        };
        left_out[at] = false;
        was_hidden |= page.nodes[at].marks.is_hidden;
    }
    was_hidden
}

/// What is left out but may hold the article, none of it within something that is left out.
fn outermost_that_may_hold(page: &Page, left_out: &[bool]) -> Vec<usize> {
    let (mut found, mut until) = (Vec::new(), 0);
    for (at, node) in page.nodes.iter().enumerate() {
        if left_out[at] && node.span.start >= until {
            until = node.span.end;
            if node.marks.may_hold && !node.is_inline {
                found.push(at);
            }
        }
    }
    found
}

/// What marks an article: its heading, or what is said to hold at least this.
fn hearts_of(page: &Page, least: Holds) -> Sums {
    let opened = page.nodes.iter().map(|node| {
        let is_heart = node.tag == "h1" || node.marks.holds >= least;
        (node.span.start, usize::from(is_heart))
    });
    Sums::of(page.items.len(), opened)
}

/// Leaves out what class names call something else than the article and whose sentences ask for consent to cookies, were
/// it most of the page: such notices have no end on some.
fn leave_out_consent(page: &Page, left_out: &mut [bool]) {
    let is_named = |node: &Node| matches!(node.marks.role, Role::Suspect);
    if !page.nodes.iter().zip(left_out.iter()).any(|(node, is_out)| is_named(node) && !is_out) {
        return;
    }
    let text = Text::of(page, left_out);
    let asks = text.pieces.iter().filter(|piece| piece.weight > 0 && asks_for_consent(&text.words(piece)));
    let asking = Sums::of(page.items.len(), asks.map(|piece| (piece.start, piece.weight)));
    let hearts = hearts_of(page, Holds::Body);
    for (at, node) in page.nodes.iter().enumerate() {
        let weight = text.weight(at);
        let is_notice = asking.within(&node.span) * 2 > weight && hearts.within(&node.span) == 0;
        left_out[at] |= is_named(node) && is_notice && weight < text.weight(0);
    }
}

/// Leaves out what class names call something else than the article, unless it stands around the article.
fn leave_out_suspects(page: &Page, left_out: &mut [bool]) {
    let text = Text::of(page, left_out);
    let mut in_comments = vec![false; page.nodes.len()];
    for (at, node) in page.nodes.iter().enumerate().skip(1) {
        in_comments[at] = in_comments[node.parent] || node.marks.role == Role::Comments;
    }
    let items = page.items.len();
    let outside = text.pieces.iter().filter(|piece| !in_comments[piece.node]);
    let weights = Sums::of(items, outside.map(|piece| (piece.start, piece.weight)));
    let hearts = hearts_of(page, Holds::Body);
    let total = weights.within(&(0..items));
    for (at, node) in page.nodes.iter().enumerate() {
        let weight = weights.within(&node.span);
        // A class name on what holds most of the page describes the page: `with-sidebar`.
        left_out[at] |= match node.marks.role {
            Role::Suspect => weight * 2 <= total && (hearts.within(&node.span) == 0 || weight * 4 <= total),
            Role::Comments => hearts.within(&node.span) == 0 || weight * 4 <= total,
            _ => false,
        };
    }
}

/// In which root each element stands, the root itself included.
fn root_of_each(page: &Page, roots: &[usize]) -> Vec<Option<usize>> {
    let mut root_of = vec![None; page.nodes.len()];
    for root in roots {
        root_of[*root] = Some(*root);
    }
    for (at, node) in page.nodes.iter().enumerate().skip(1) {
        root_of[at] = root_of[at].or(root_of[node.parent]);
    }
    root_of
}

/// The outermost `article` around each element; the page itself where there is none.
fn articles_of(page: &Page) -> Vec<usize> {
    let mut articles = vec![0; page.nodes.len()];
    for (at, node) in page.nodes.iter().enumerate().skip(1) {
        let around = articles[node.parent];
        articles[at] = if around == 0 && node.tag == "article" { at } else { around };
    }
    articles
}
