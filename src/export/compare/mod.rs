//! Compares a file with the one that its record gives: what a viewer would show, not how it is written.
//!
//! Each kind of file has its own comparison, and each is by permission: it lists how a file may be written
//! otherwise without showing anything else, and whatever is not on that list is a difference, named by
//! the place at which it stands. Nothing is rendered: two files with the same parts show the same.

mod block;
mod chunks;
mod exif;
mod harmless;
mod html;
mod json;
mod markup;
mod metadata;
mod pdf;
mod pixels;
mod svg;
mod xml;
mod xmp;

use std::collections::BTreeSet;

use super::carrier::FileKind;
use super::decoding::FileText;
use super::json::Json;
use crate::paint::pdf::PdfMark;
use crate::scene::item::Scene;

pub(super) use block::{block_words, origin_at};
pub(super) use exif::is_turned;
pub(super) use html::record_in_html;
pub(super) use pdf::records_in_pdf;
pub(super) use pixels::other_size;

/// What is said of a signature that another program has put on a file.
pub(super) const SIGNATURE: &str =
    "it also carries a signature (Content Credentials) that was not checked here";

/// How two files compare.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Comparison {
    /// True where they are the same, byte for byte.
    pub(super) is_same: bool,
    /// What it shows otherwise, each as a clause.
    pub(super) differences: Vec<String>,
    /// Why it cannot be told what it shows, likewise.
    pub(super) doubts: Vec<String>,
    /// What is worth knowing, likewise.
    pub(super) notes: Vec<String>,
    /// How it is written otherwise without showing anything else.
    pub(super) manners: BTreeSet<&'static str>,
    /// Whether it also carries a signature of another program.
    pub(super) has_signature: bool,
}

impl Comparison {
    /// The two differ in this.
    pub(super) fn differs(what: impl Into<String>) -> Self {
        Self { differences: vec![what.into()], ..Self::default() }
    }

    /// What the file shows cannot be told, for this reason.
    pub(super) fn doubtful(why: impl Into<String>) -> Self {
        Self { doubts: vec![why.into()], ..Self::default() }
    }

    pub(super) fn and(mut self, other: Self) -> Self {
        self.is_same &= other.is_same;
        self.differences.extend(other.differences);
        self.doubts.extend(other.doubts);
        self.notes.extend(other.notes);
        self.manners.extend(other.manners);
        self.has_signature |= other.has_signature;
        self
    }
}

/// What was made of a record: the file, and what names its parts.
#[derive(Debug)]
pub(super) struct Made<'a> {
    pub(super) bytes: &'a [u8],
    /// The page and how many pixels a logical pixel has; `None` for a file that is no page.
    pub(super) page: Option<(&'a Scene, f64)>,
    /// What each piece of a PDF stands for, in drawing order; empty for other files.
    pub(super) marks: &'a [PdfMark],
}

/// Compares a file with what was made of its record.
pub(super) fn compare(kind: FileKind, given: &[u8], made: &Made<'_>) -> Comparison {
    if given == made.bytes {
        return Comparison { is_same: true, ..Comparison::default() };
    }
    let mut found = match kind {
        FileKind::Png => chunks::compare_png(given, made),
        FileKind::Pdf => pdf::compare_pdf(given, made),
        FileKind::Svg => compare_texts(given, made.bytes, svg::compare_svg),
        FileKind::Html => {
            let found = compare_texts(given, made.bytes, |given, made| Ok(html::compare_html(given, made)));
            match FileText::of(given) {
                Some(file) if !file.says_encoding() && !file.text.is_ascii() => found.and(Comparison::differs(
                    "it does not say its encoding at its beginning, so that browsers guess at its letters",
                )),
                _ => found,
            }
        }
        FileKind::Data => compare_texts(given, made.bytes, json::compare_json),
        FileKind::Table | FileKind::Foreign(_) => Comparison::differs("it is another kind of file"),
    };
    if !found.manners.is_empty() && found.differences.is_empty() && found.doubts.is_empty() {
        let manners = found.manners.iter().copied().collect::<Vec<&str>>().join(", ");
        found
            .notes
            .insert(0, format!("another program has written it anew ({manners}); what it shows is the same"));
    }
    if found.has_signature {
        found.notes.push(SIGNATURE.to_owned());
    }
    found
}

/// Compares two files of text, whatever their encodings.
fn compare_texts(
    given: &[u8],
    made: &[u8],
    compare: impl Fn(&str, &str) -> Result<Comparison, String>,
) -> Comparison {
    let (Some(given), Some(made)) = (FileText::of(given), FileText::of(made)) else {
        return Comparison::differs("its text cannot be read in the encoding that it names");
    };
    if !given.is_plain() {
        return Comparison::differs("its encoding is one that programs read in different ways");
    }
    let mut found = match compare(&given.text, &made.text) {
        Ok(found) => found,
        Err(problem) => return Comparison::differs(format!("it cannot be read ({problem})")),
    };
    found.manners.extend(given.manners());
    let white = |text: &str| text.chars().filter(|letter| matches!(letter, ' ' | '\t' | '\n')).count();
    if given.text.contains('\r') {
        found.manners.insert("line ends");
    }
    if white(&given.text) != white(&made.text) {
        found.manners.insert("white space");
    }
    if found.manners.is_empty() && found.differences.is_empty() && !found.has_signature {
        found.manners.insert("how characters are written");
    }
    found
}

/// Characters of a file on one line and not at any length, fit for a sentence.
pub(super) fn clean(text: &str, most: usize) -> String {
    let mut letters = text.chars().filter(|letter| !letter.is_control());
    let mut out: String = letters.by_ref().take(most).collect();
    if letters.next().is_some() {
        out.push('…');
    }
    out
}

/// Two texts around the first letter in which they differ, fit for a sentence.
pub(super) fn excerpts(given: &str, made: &str) -> (String, String) {
    const BEFORE: usize = 24;
    let same = given.chars().zip(made.chars()).take_while(|(one, other)| one == other).count();
    let start = same.saturating_sub(BEFORE);
    let start = if start < 8 { 0 } else { start };
    let part = |text: &str| {
        let rest: String = text.chars().skip(start).collect();
        let mark = if start > 0 { "…" } else { "" };
        format!("{mark}{}", clean(&rest, 60))
    };
    (part(given), part(made))
}

/// The records in two files may be written otherwise; that they say the same is for the hashes to tell.
pub(super) fn is_same_json(given: &str, made: &str) -> bool {
    matches!((Json::parse(given), Json::parse(made)), (Ok(given), Ok(made)) if given == made)
}
