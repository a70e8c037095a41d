//! What a comparison of quotes came to, in words: what was compared just now and how it was found, what only a
//! seal says, what was not checked, and the map that follows.

use std::io::Write;

use super::error::{CliError, listed};
use crate::derive::{Ground, Status, describe_status};
use crate::load::FormKind;
use crate::model::{Document, GuardKind, GuardNote, QuoteCheck, Statement, StatementId};
use crate::service::{
    ComparedText, DocumentComparison, FoundMap, QuoteCounts, QuoteFailure, QuoteOutcome, QuoteReport,
    UncheckedQuotes,
};
use crate::text::{
    Anchor, Context, DifferencePart, DifferenceSide, LostWords, SegmentChange, SegmentFault, one_line,
};

/// How many letters of the nearest sentence are printed.
const MOST_LETTERS: usize = 600;

/// `12 compared just now (10 in place, 2 moved), 1 only recorded by a seal, 1 not checked`.
fn counts_words(counts: QuoteCounts) -> String {
    let list = |pairs: &[(usize, &str)]| {
        let some = pairs.iter().filter(|(count, _)| *count > 0);
        some.map(|(count, words)| format!("{count} {words}")).collect::<Vec<String>>().join(", ")
    };
    let compared = list(&[
        (counts.in_place, "in place"),
        (counts.moved, "moved"),
        (counts.changed, "changed"),
        (counts.lost, "lost"),
        (counts.ambiguous, "ambiguous"),
        (counts.folded, "only after typographic folding"),
    ]);
    let rest = list(&[
        (counts.recorded, "only recorded by a seal"),
        (counts.not_checked, "not checked"),
        (counts.broken, "not as the dossier’s last check left them"),
    ]);
    let compared = match counts.compared() {
        0 => "none compared just now".to_owned(),
        count => format!("{count} compared just now ({compared})"),
    };
    if rest.is_empty() { compared } else { format!("{compared}, {rest}") }
}

fn map_lines(map: &FoundMap) -> Vec<String> {
    let statuses = map.statuses.iter();
    let statuses: Vec<String> =
        statuses.map(|(status, count)| format!("{count} {}", status.label_in_sentence().english())).collect();
    let mut lines = vec![format!("The map with what was found: {}.", statuses.join(", "))];
    let look = |(status, ground): (Status, Option<Ground>)| describe_status(status, ground).english();
    lines.extend(map.changes.iter().map(|change| {
        let id = if change.place.is_some() { format!("in {}", change.area) } else { change.area.to_string() };
        let name = change.name.as_ref().map_or("", |name| &name.en);
        format!("  {name} ({id}): {} → {}", look(change.before), look(change.after))
    }));
    if map.changes.is_empty() {
        lines.push("  No area changes.".to_owned());
    }
    lines
}

/// The first line: what is known of all quotes.
fn headline(report: &QuoteReport<'_>) -> String {
    let (all, counts) = (report.counts.all(), report.counts);
    let parts: Vec<String> =
        [(report.not_found().len(), "not found"), (counts.not_checked, "never compared with their text")]
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, words)| format!("{count} {words}"))
            .collect();
    if all == 0 {
        return "There are no quotes.".to_owned();
    }
    if !parts.is_empty() {
        return format!("Of {all} quotes {}: {}.", parts.join(", "), counts_words(counts));
    }
    match counts.compared() {
        0 => format!(
            "All {all} quotes are as they were when last compared with their text, as their seals say; to \
             compare them again, give the text with --text."
        ),
        some if some == all => format!("All {all} quotes were found: {}.", counts_words(counts)),
        some => {
            let verb = if some == 1 { "was" } else { "were" };
            format!(
                "Of {all} quotes only {some} {verb} compared just now, and found: {}.",
                counts_words(counts)
            )
        }
    }
}

/// What each document was compared with, each quote, and the map that follows.
pub(super) fn print_quotes(report: &QuoteReport<'_>, out: &mut dyn Write) -> Result<(), CliError> {
    writeln!(out, "{}", one_line(&headline(report)))?;
    for document in &report.comparison.documents {
        writeln!(out, "{}", one_line(&document_line(report, document)))?;
    }
    for (statement, quote) in report.dossier.statements.iter().zip(&report.comparison.quotes) {
        let (mark, words) = words_of(statement, &quote.outcome);
        let mark = if report.is_in_pieces(statement) { '✗' } else { mark };
        writeln!(out, "{mark} {}: {}", statement.id, one_line(&words))?;
        for line in details(statement, &quote.outcome).into_iter().chain(guard_lines(report, statement)) {
            writeln!(out, "    {}", one_line(&line))?;
        }
    }
    for line in report.map.iter().flat_map(map_lines) {
        writeln!(out, "{}", one_line(&line))?;
    }
    Ok(())
}

/// What stands around a quote where it was found, and why it was kept.
fn guard_lines(report: &QuoteReport<'_>, statement: &Statement) -> Vec<String> {
    let found = report.map.as_ref().and_then(|map| map.found.statement(&statement.id));
    let pieces = statement.context.iter().filter(|note| note.kind == GuardKind::Pieces);
    let notes: Vec<&GuardNote> = match found.filter(|found| found.check == QuoteCheck::Compared) {
        Some(found) => found.context.iter().collect(),
        None => pieces.collect(),
    };
    let line = |note: &GuardNote| {
        let answer = match &note.kept_because {
            Some(reason) => format!("kept because {reason}"),
            None => "nobody has said what it means for the quote, which does not count until then".to_owned(),
        };
        let place = note.place.label().english();
        format!("“{}”, {place}, {}; {answer}", note.words, note.kind.label().english())
    };
    notes.into_iter().map(line).collect()
}

fn document_line(report: &QuoteReport<'_>, compared: &DocumentComparison) -> String {
    let title = report.dossier.document(&compared.document).map_or_else(String::new, cited);
    let file = file_name(report);
    match compared.with {
        ComparedText::Own => format!("{title}: compared with the text that the dossier carries."),
        ComparedText::Same => {
            format!("{file} has the text of {title}, by its SHA-256{}.", form_words(compared))
        }
        ComparedText::Version => {
            let of_document = |(statement, _): &(&Statement, _)| statement.document == compared.document;
            let quotes = report.dossier.statements.iter().zip(&report.comparison.quotes).filter(of_document);
            let (found, all) = quotes.fold((0, 0), |(found, all), (_, quote)| {
                let is_found = matches!(&quote.outcome, QuoteOutcome::Compared(anchor) if anchor.is_found());
                (found + usize::from(is_found), all + 1)
            });
            format!(
                "{file} has another version of {title} (SHA-256 {}… where the dossier has {}…){}; {found} of \
                 its {all} quotes stand in it.",
                short(compared.text.sha256()),
                report.dossier.document(&compared.document).map_or("", |one| short(&one.text_sha256)),
                form_words(compared)
            )
        }
    }
}

/// What does not hold, in sentences without their ends.
pub(super) fn failure_sentences(report: &QuoteReport<'_>, unchecked: UncheckedQuotes) -> Vec<String> {
    report.failures(unchecked).iter().map(|failure| failure_words(report, failure)).collect()
}

fn failure_words(report: &QuoteReport<'_>, failure: &QuoteFailure<'_>) -> String {
    let all = report.counts.all();
    let list = |ids: &[&StatementId]| {
        let ids: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
        format!("{} of {all} quotes: {}", ids.len(), listed(&ids))
    };
    match failure {
        QuoteFailure::OtherArticle(document) => format!(
            "{}: this is not the text of {}: it has another SHA-256 than {}…, and the document’s quotes do not \
             stand in it; give the right article",
            file_name(report),
            cited(document),
            short(&document.text_sha256)
        ),
        QuoteFailure::NotFound(ids) => format!("not found: {}", list(ids)),
        QuoteFailure::InPieces(ids) => {
            format!("put together from pieces, and nobody has said why: {}", list(ids))
        }
        QuoteFailure::NeverCompared(count) => {
            let advice = if report.file.is_some() {
                "compare them with the text of their own document"
            } else {
                "give it with --text"
            };
            format!("never compared with their text: {count} of {all} quotes; {advice}")
        }
    }
}

/// The article's file; empty where none was given.
fn file_name(report: &QuoteReport<'_>) -> String {
    report.file.as_ref().map(|file| file.display().to_string()).unwrap_or_default()
}

/// How a document is named: its headline in quotation marks, else what it is, without any.
pub(super) fn cited(document: &Document) -> String {
    document.headline.as_ref().map_or_else(|| document.title().to_owned(), |headline| format!("“{headline}”"))
}

fn short(sha256: &str) -> &str {
    sha256.get(..12).unwrap_or(sha256)
}

/// What of a file was compared, after a semicolon; nothing where it was the whole.
fn form_words(compared: &DocumentComparison) -> String {
    let left_out = compared.paragraphs_left_out;
    let paragraphs = match left_out {
        1 => "1 paragraph".to_owned(),
        many => format!("{many} paragraphs"),
    };
    match compared.form {
        Some(FormKind::Raw) => "; the file’s own text, with its marks".to_owned(),
        None | Some(FormKind::Whole) => String::new(),
        Some(FormKind::Recorded | FormKind::RecordedAndProposed | FormKind::Proposed) if left_out == 0 => {
            String::new()
        }
        Some(FormKind::Recorded) => format!("; {paragraphs} left out, as when the article was brought in"),
        Some(FormKind::RecordedAndProposed) => {
            format!("; {paragraphs} left out, as when the article was brought in or as page furniture")
        }
        Some(FormKind::Proposed) => format!("; {paragraphs} left out as page furniture"),
    }
}

/// A mark, and what is known of a quote.
pub(super) fn words_of(statement: &Statement, outcome: &QuoteOutcome) -> (char, String) {
    match outcome {
        QuoteOutcome::Compared(anchor) => {
            (if anchor.is_found() { '✓' } else { '✗' }, anchor_words(statement, anchor))
        }
        QuoteOutcome::Recorded(QuoteCheck::Compared | QuoteCheck::Recorded) => {
            ('·', "only recorded by a seal, not compared now".to_owned())
        }
        QuoteOutcome::Recorded(QuoteCheck::Unchecked) => ('?', "not checked".to_owned()),
        QuoteOutcome::Recorded(check) => ('✗', check.words().english()),
    }
}

/// Where a quote stands, in words.
pub(super) fn anchor_words(statement: &Statement, anchor: &Anchor) -> String {
    match anchor {
        Anchor::InPlace => "in place".to_owned(),
        Anchor::Moved { ranges, context } => {
            let from = statement.quote.segments.first().map_or(0, |segment| segment.range.start);
            let to = ranges.first().map_or(0, |range| range.start);
            let place = if from == to {
                "moved: it begins at the same character".to_owned()
            } else {
                format!("moved from character {from} to {to}")
            };
            match context {
                Context::Same => place,
                Context::Changed => format!("{place}; what stands around it has changed"),
            }
        }
        Anchor::Folded { .. } => {
            "not found: it stands there only after typographic folding (quotation marks, dashes, spaces)"
                .to_owned()
        }
        Anchor::Changed { changes } => match changes.first().map(|change| change.why) {
            Some(SegmentFault::Apart) => {
                "changed: its parts stand there, but not in this order and near one another".to_owned()
            }
            Some(SegmentFault::OtherContext) => {
                "changed: its words stand there, but nothing of what stood around them does".to_owned()
            }
            Some(SegmentFault::OtherWords) | None => "changed: its words do not stand there".to_owned(),
        },
        Anchor::Ambiguous { occurrences } => format!(
            "ambiguous ({occurrences}): its words stand there that many times, and nothing decides between them"
        ),
        Anchor::Lost(LostWords::NothingNear) => {
            "lost: its words do not stand there, nor anything near".to_owned()
        }
        Anchor::Lost(LostWords::Pieces) => {
            "lost: it is put together from pieces of words, which do not stand there as words".to_owned()
        }
    }
}

/// Lines on what is near a quote that was not found.
pub(super) fn details(statement: &Statement, outcome: &QuoteOutcome) -> Vec<String> {
    let QuoteOutcome::Compared(anchor) = outcome else { return Vec::new() };
    match anchor {
        Anchor::Changed { changes } => {
            changes.iter().flat_map(|change| change_lines(statement, change)).collect()
        }
        Anchor::Folded { differences, .. } => {
            differences.iter().map(|parts| format!("difference: {}", marked(parts))).collect()
        }
        Anchor::InPlace | Anchor::Moved { .. } | Anchor::Ambiguous { .. } | Anchor::Lost(_) => Vec::new(),
    }
}

fn change_lines(statement: &Statement, change: &SegmentChange) -> Vec<String> {
    let segments = statement.quote.segments.len();
    let part = if segments == 1 { String::new() } else { format!("part {}: ", change.segment) };
    let Some(nearest) = &change.nearest else {
        return vec![format!("{part}nothing is near")];
    };
    let mut lines = vec![format!("{part}nearest: “{}”", cut(&nearest.words))];
    if change.why == SegmentFault::OtherWords {
        lines.push(format!("{part}difference: {}", marked(&nearest.difference)));
    }
    lines
}

/// A text's beginning, where it is long.
fn cut(words: &str) -> String {
    let end = words.char_indices().nth(MOST_LETTERS);
    end.map_or_else(|| words.to_owned(), |(end, _)| format!("{}…", words[..end].trim_end()))
}

/// A difference with `[-` `-]` around what only the quote has and `{+` `+}` around what only the text has.
pub(super) fn marked(parts: &[DifferencePart]) -> String {
    let marked = parts.iter().map(|part| match part.side {
        DifferenceSide::Both => part.shown(crate::words::Language::ENGLISH),
        DifferenceSide::Quote => format!("[-{}-]", part.shown(crate::words::Language::ENGLISH)),
        DifferenceSide::Text => format!("{{+{}+}}", part.shown(crate::words::Language::ENGLISH)),
    });
    marked.collect()
}
