//! What a comparison of quotes came to, in words: what was compared just now and how it was found, what only a
//! seal says, what was not checked, and the map that follows.

use super::Streams;
use super::error::{CliError, listed};
use crate::derive::{Ground, Status, describe_status};
use crate::load::FormKind;
use crate::model::{
    AreaId, Document, GuardKind, GuardNote, Name, QuoteCheck, Statement, StatementId, reason_in_words,
};
use crate::service::{
    ComparedText, DocumentComparison, FoundMap, QuoteCounts, QuoteFailure, QuoteOutcome, QuoteReport,
    UncheckedQuotes,
};
use crate::text::{Anchor, Context, DifferencePart, DifferenceSide, LostWords, SegmentChange, SegmentFault};
use crate::words::{Arg, Joint, Language, Message, message};

/// How many letters of the nearest sentence are printed.
const MOST_LETTERS: usize = 600;

/// `12 compared just now (10 in place, 2 moved), 1 only recorded by a seal, 1 not checked`.
fn counts_words(counts: QuoteCounts) -> Message {
    let list = |pairs: &[(usize, &'static str)]| -> Vec<Message> {
        let some = pairs.iter().filter(|(count, _)| *count > 0);
        some.map(|(count, result)| message!("cli-count", count = *count, result = *result)).collect()
    };
    let compared = list(&[
        (counts.in_place, "in-place"),
        (counts.moved, "moved"),
        (counts.changed, "changed"),
        (counts.lost, "lost"),
        (counts.ambiguous, "ambiguous"),
        (counts.folded, "folded"),
    ]);
    let rest = list(&[
        (counts.recorded, "recorded"),
        (counts.not_checked, "not-checked"),
        (counts.broken, "broken"),
    ]);
    let compared = match counts.compared() {
        0 => message!("cli-none-compared"),
        count => message!("cli-some-compared", count = count, results = Arg::list(Joint::Comma, compared)),
    };
    let parts = std::iter::once(compared).chain(rest);
    message!("cli-counts", counts = Arg::list(Joint::Comma, parts))
}

/// What an area or a place is called: `Kharkiv Oblast (UA-63)`, `Kinburn Spit (in UA-48)`.
pub(super) fn subject(name: Option<&Name>, area: &AreaId, is_place: bool) -> Message {
    let name = name.map_or_else(|| Arg::from(""), Arg::from);
    if is_place {
        message!("cli-place-with-code", name = name, code = area.as_str())
    } else {
        message!("cli-with-code", name = name, code = area.as_str())
    }
}

/// The lines on the map that follows, each behind what it is indented by.
fn map_lines(map: &FoundMap) -> Vec<(&'static str, Message)> {
    let statuses = map.statuses.iter().map(|(status, count)| {
        message!("cli-status-count", count = *count, status = status.label_in_sentence())
    });
    let statuses = Arg::list(Joint::Comma, statuses);
    let mut lines = vec![("", message!("cli-found-map", statuses = statuses))];
    let look = |(status, ground): (Status, Option<Ground>)| describe_status(status, ground);
    lines.extend(map.changes.iter().map(|change| {
        let subject = subject(change.name.as_ref(), &change.area, change.place.is_some());
        let (before, after) = (look(change.before), look(change.after));
        ("  ", message!("cli-change", subject = subject, before = before, after = after))
    }));
    if map.changes.is_empty() {
        lines.push(("  ", message!("cli-no-change")));
    }
    lines
}

/// The first line: what is known of all quotes.
fn headline(report: &QuoteReport<'_>) -> Message {
    let (all, counts) = (report.counts.all(), report.counts);
    let wrong = [(report.not_found().len(), "not-found"), (counts.not_checked, "never-compared")];
    let wrong: Vec<Message> = wrong
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, result)| message!("cli-count", count = count, result = result))
        .collect();
    if all == 0 {
        return message!("cli-no-quotes");
    }
    let known = counts_words(counts);
    if !wrong.is_empty() {
        return message!(
            "cli-quotes-wrong",
            all = all,
            wrong = Arg::list(Joint::Comma, wrong),
            counts = known
        );
    }
    match counts.compared() {
        0 => message!("cli-quotes-as-sealed", all = all),
        some if some == all => message!("cli-quotes-found", all = all, counts = known),
        some => message!("cli-quotes-some-found", all = all, some = some, counts = known),
    }
}

/// What each document was compared with, each quote, and the map that follows.
pub(super) fn print_quotes(report: &QuoteReport<'_>, streams: &mut Streams<'_>) -> Result<(), CliError> {
    streams.print("", &headline(report))?;
    for document in &report.comparison.documents {
        streams.print("", &document_line(report, document))?;
    }
    for (statement, quote) in report.dossier.statements.iter().zip(&report.comparison.quotes) {
        let (mark, words) = words_of(statement, &quote.outcome);
        let mark = if report.is_in_pieces(statement) { '✗' } else { mark };
        let line = message!("cli-quote", statement = statement.id.as_str(), result = words);
        streams.print(&format!("{mark} "), &line)?;
        for line in details(statement, &quote.outcome, streams.language)
            .into_iter()
            .chain(guard_lines(report, statement))
        {
            streams.print("    ", &line)?;
        }
    }
    for (indent, line) in report.map.iter().flat_map(map_lines) {
        streams.print(indent, &line)?;
    }
    Ok(())
}

/// What stands around a quote where it was found, and why it was kept.
fn guard_lines(report: &QuoteReport<'_>, statement: &Statement) -> Vec<Message> {
    let found = report.map.as_ref().and_then(|map| map.found.statement(&statement.id));
    let pieces = statement.context.iter().filter(|note| note.kind == GuardKind::Pieces);
    let notes: Vec<&GuardNote> = match found.filter(|found| found.check == QuoteCheck::Compared) {
        Some(found) => found.context.iter().collect(),
        None => pieces.collect(),
    };
    let line = |note: &GuardNote| {
        let answer = match &note.kept_because {
            Some(reason) => message!("cli-guard-kept", reason = reason_in_words(reason)),
            None => message!("cli-guard-open"),
        };
        if let Some(unnamed) = note.unnamed(None) {
            return message!("cli-unnamed", unnamed = unnamed, answer = answer);
        }
        let (place, kind) = (note.place.label(), note.kind.label());
        message!("cli-guard", words = &note.words, place = place, kind = kind, answer = answer)
    };
    notes.into_iter().map(line).collect()
}

fn document_line(report: &QuoteReport<'_>, compared: &DocumentComparison) -> Message {
    let document = report.dossier.document(&compared.document);
    let title = document.map_or_else(|| Message::as_it_is(""), cited);
    let (file, form) = (file_name(report), form_words(compared));
    match compared.with {
        ComparedText::Own => message!("cli-compared-own", title = title),
        ComparedText::Same => message!("cli-compared-same", file = file, title = title, form = form),
        ComparedText::Version => {
            let of_document = |(statement, _): &(&Statement, _)| statement.document == compared.document;
            let quotes = report.dossier.statements.iter().zip(&report.comparison.quotes).filter(of_document);
            let (found, all) = quotes.fold((0_usize, 0_usize), |(found, all), (_, quote)| {
                let is_found = matches!(&quote.outcome, QuoteOutcome::Compared(anchor) if anchor.is_found());
                (found + usize::from(is_found), all + 1)
            });
            message!(
                "cli-compared-version",
                file = file,
                title = title,
                sha256 = short(compared.text.sha256()),
                other = document.map_or("", |one| short(&one.text_sha256)),
                form = form,
                found = found,
                all = all,
            )
        }
    }
}

/// What does not hold, in sentences without their ends.
pub(super) fn failure_sentences(report: &QuoteReport<'_>, unchecked: UncheckedQuotes) -> Vec<Message> {
    report.failures(unchecked).iter().map(|failure| failure_words(report, failure)).collect()
}

fn failure_words(report: &QuoteReport<'_>, failure: &QuoteFailure<'_>) -> Message {
    let all = report.counts.all();
    let list = |ids: &[&StatementId]| {
        let ids: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
        message!("cli-some-quotes", count = ids.len(), all = all, ids = listed(&ids))
    };
    match failure {
        QuoteFailure::OtherArticle(document) => {
            let (file, title) = (file_name(report), cited(document));
            let sha256 = short(&document.text_sha256);
            message!("cli-other-article", file = file, title = title, sha256 = sha256)
        }
        QuoteFailure::NotFound(ids) => message!("cli-quotes-not-found", quotes = list(ids)),
        QuoteFailure::InPieces(ids) => message!("cli-quotes-in-pieces", quotes = list(ids)),
        QuoteFailure::NeverCompared(count) if report.file.is_some() => {
            message!("cli-never-compared-own", count = *count, all = all)
        }
        QuoteFailure::NeverCompared(count) => message!("cli-never-compared", count = *count, all = all),
    }
}

/// The article's file; empty where none was given.
fn file_name(report: &QuoteReport<'_>) -> String {
    report.file.as_ref().map(|file| file.display().to_string()).unwrap_or_default()
}

/// How a document is named: its headline in quotation marks, else what it is, without any.
pub(super) fn cited(document: &Document) -> Message {
    match &document.headline {
        Some(headline) => message!("cli-titled", title = headline),
        None => Message::as_it_is(document.title()),
    }
}

fn short(sha256: &str) -> &str {
    sha256.get(..12).unwrap_or(sha256)
}

/// What of a file was compared, behind a semicolon; nothing where it was the whole.
fn form_words(compared: &DocumentComparison) -> Message {
    let left_out = compared.paragraphs_left_out;
    match compared.form {
        Some(FormKind::Raw) => message!("cli-form-raw"),
        Some(FormKind::Recorded | FormKind::RecordedOfPage) if left_out > 0 => {
            message!("cli-form-recorded", count = left_out)
        }
        Some(FormKind::RecordedAndProposed) if left_out > 0 => {
            message!("cli-form-recorded-and-proposed", count = left_out)
        }
        Some(FormKind::Proposed) if left_out > 0 => message!("cli-form-proposed", count = left_out),
        None
        | Some(
            FormKind::Whole
            | FormKind::Recorded
            | FormKind::RecordedOfPage
            | FormKind::RecordedAndProposed
            | FormKind::Proposed,
        ) => Message::as_it_is(""),
    }
}

/// A mark, and what is known of a quote.
pub(super) fn words_of(statement: &Statement, outcome: &QuoteOutcome) -> (char, Message) {
    match outcome {
        QuoteOutcome::Compared(anchor) => {
            (if anchor.is_found() { '✓' } else { '✗' }, anchor_words(statement, anchor))
        }
        QuoteOutcome::Recorded(QuoteCheck::Compared | QuoteCheck::Recorded) => {
            ('·', message!("cli-only-recorded"))
        }
        QuoteOutcome::Recorded(QuoteCheck::Unchecked) => ('?', message!("cli-not-checked")),
        QuoteOutcome::Recorded(check) => ('✗', check.words()),
    }
}

/// Where a quote stands, in words.
pub(super) fn anchor_words(statement: &Statement, anchor: &Anchor) -> Message {
    match anchor {
        Anchor::InPlace => message!("cli-in-place"),
        Anchor::Moved { ranges, context } => {
            let from = statement.quote.segments.first().map_or(0, |segment| segment.range.start);
            let to = ranges.first().map_or(0, |range| range.start);
            let place = if from == to {
                message!("cli-moved-not")
            } else {
                message!("cli-moved", from = from.to_string(), to = to.to_string())
            };
            match context {
                Context::Same => place,
                Context::Changed => message!("cli-moved-among-others", place = place),
            }
        }
        Anchor::Folded { .. } => message!("cli-folded"),
        Anchor::Changed { changes } => match changes.first().map(|change| change.why) {
            Some(SegmentFault::Apart) => message!("cli-changed-apart"),
            Some(SegmentFault::OtherContext) => message!("cli-changed-context"),
            Some(SegmentFault::OtherWords) | None => message!("cli-changed-words"),
        },
        Anchor::Ambiguous { occurrences } => message!("cli-ambiguous", count = occurrences.to_string()),
        Anchor::Lost(LostWords::NothingNear) => message!("cli-lost"),
        Anchor::Lost(LostWords::Pieces) => message!("cli-lost-pieces"),
    }
}

/// Lines on what is near a quote that was not found.
pub(super) fn details(statement: &Statement, outcome: &QuoteOutcome, language: Language) -> Vec<Message> {
    let QuoteOutcome::Compared(anchor) = outcome else { return Vec::new() };
    match anchor {
        Anchor::Changed { changes } => {
            changes.iter().flat_map(|change| change_lines(statement, change, language)).collect()
        }
        Anchor::Folded { differences, .. } => differences
            .iter()
            .map(|parts| message!("cli-difference", difference = marked(parts, language)))
            .collect(),
        Anchor::InPlace | Anchor::Moved { .. } | Anchor::Ambiguous { .. } | Anchor::Lost(_) => Vec::new(),
    }
}

fn change_lines(statement: &Statement, change: &SegmentChange, language: Language) -> Vec<Message> {
    let is_whole = statement.quote.segments.len() == 1;
    let of_part = |line: Message| {
        if is_whole { line } else { message!("cli-of-part", part = change.segment.to_string(), line = line) }
    };
    let Some(nearest) = &change.nearest else {
        return vec![of_part(message!("cli-nothing-near"))];
    };
    let mut lines = vec![of_part(message!("cli-nearest", words = cut(&nearest.words)))];
    if change.why == SegmentFault::OtherWords {
        lines.push(of_part(message!("cli-difference", difference = marked(&nearest.difference, language))));
    }
    lines
}

/// A text's beginning, where it is long.
fn cut(words: &str) -> String {
    let end = words.char_indices().nth(MOST_LETTERS);
    end.map_or_else(|| words.to_owned(), |(end, _)| format!("{}…", words[..end].trim_end()))
}

/// A difference with `[-` `-]` around what only the quote has and `{+` `+}` around what only the text has.
pub(super) fn marked(parts: &[DifferencePart], language: Language) -> String {
    let marked = parts.iter().map(|part| match part.side {
        DifferenceSide::Both => part.shown(language),
        DifferenceSide::Quote => format!("[-{}-]", part.shown(language)),
        DifferenceSide::Text => format!("{{+{}+}}", part.shown(language)),
    });
    marked.collect()
}
