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
mod manner;
mod markup;
mod metadata;
mod pdf;
mod pixels;
mod svg;
mod xml;
mod xml_fault;
mod xmp;

use std::collections::BTreeSet;

use super::carrier::FileKind;
use super::decoding::FileText;
use super::json::Json;
use crate::paint::pdf::PdfMark;
use crate::scene::item::Scene;
use crate::words::{Arg, Joint, Message, Say, message};

pub(super) use block::Block;
pub(super) use exif::is_turned;
pub(super) use html::record_in_html;
pub(super) use manner::Manner;
pub(super) use pdf::{lost_record, records_in_pdf};
pub(super) use pixels::{most_frequent, other_size};
pub(super) use xml_fault::{of_encoding, of_utf8, of_xml};

/// What is said of a signature that another program has put on a file.
pub(super) fn signature_note() -> Message {
    message!("export-signature")
}

/// How two files compare.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Comparison {
    /// True where they are the same, byte for byte.
    pub(super) is_same: bool,
    /// What it shows otherwise, each as a clause.
    pub(super) differences: Vec<Message>,
    /// Why it cannot be told what it shows, likewise.
    pub(super) doubts: Vec<Message>,
    /// What is worth knowing, likewise.
    pub(super) notes: Vec<Message>,
    /// How it is written otherwise without showing anything else.
    pub(super) manners: BTreeSet<Manner>,
    /// Whether it also carries a signature of another program.
    pub(super) has_signature: bool,
}

impl Comparison {
    /// The two differ in this.
    pub(super) fn differs(what: Message) -> Self {
        Self { differences: vec![what], ..Self::default() }
    }

    /// What the file shows cannot be told, for this reason.
    pub(super) fn doubtful(why: Message) -> Self {
        Self { doubts: vec![why], ..Self::default() }
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
                Some(file) if !file.says_encoding() && !file.text.is_ascii() => {
                    found.and(Comparison::differs(message!("export-encoding-not-said")))
                }
                _ => found,
            }
        }
        FileKind::Data => compare_texts(given, made.bytes, json::compare_json),
        FileKind::Table | FileKind::Foreign(_) => Comparison::differs(message!("export-other-kind")),
    };
    if !found.manners.is_empty() && found.differences.is_empty() && found.doubts.is_empty() {
        let manners = Arg::list(Joint::Comma, found.manners.iter().map(Say::message));
        found.notes.insert(0, message!("export-written-anew", manners = manners));
    }
    if found.has_signature {
        found.notes.push(signature_note());
    }
    found
}

/// Compares two files of text, whatever their encodings.
fn compare_texts(
    given: &[u8],
    made: &[u8],
    compare: impl Fn(&str, &str) -> Result<Comparison, Message>,
) -> Comparison {
    let (Some(given), Some(made)) = (FileText::of(given), FileText::of(made)) else {
        return Comparison::differs(message!("export-encoding-false"));
    };
    if !given.is_plain() {
        return Comparison::differs(message!("export-encoding-ambiguous"));
    }
    let mut found = match compare(&given.text, &made.text) {
        Ok(found) => found,
        Err(problem) => return Comparison::differs(message!("export-unreadable", problem = problem)),
    };
    found.manners.extend(given.manners());
    let white = |text: &str| text.chars().filter(|letter| matches!(letter, ' ' | '\t' | '\n')).count();
    if given.text.contains('\r') {
        found.manners.insert(Manner::LineEnds);
    }
    if white(&given.text) != white(&made.text) {
        found.manners.insert(Manner::WhiteSpace);
    }
    if found.manners.is_empty() && found.differences.is_empty() && !found.has_signature {
        found.manners.insert(Manner::Characters);
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

/// How many differences there are beside those that are named.
pub(super) fn more_differences(count: usize) -> Message {
    message!("export-more-differences", count = count)
}

/// The records in two files may be written otherwise; that they say the same is for the hashes to tell.
pub(super) fn is_same_json(given: &str, made: &str) -> bool {
    matches!((Json::parse(given), Json::parse(made)), (Ok(given), Ok(made)) if given == made)
}
