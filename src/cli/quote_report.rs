//! What a comparison of quotes came to, in words and for programs: what was compared just now and how it
//! was found, what only a seal says, what was not checked, and the map that follows.

use std::io::Write;
use std::path::Path;

use super::error::{CliError, listed};
use super::printable::one_line;
use crate::derive::{Ground, Status, Verdicts, derive_verdicts, describe_status};
use crate::load::FormKind;
use crate::model::{Document, Dossier, GuardKind, GuardNote, Layer, QuoteCheck, Statement};
use crate::query::{Query, filter_in_force};
use crate::service::{
    ArticleSource, ComparedText, Comparison, DocumentComparison, QuoteOutcome, compare_with_article,
    dossier_as_found,
};
use crate::text::{Anchor, Context, DifferencePart, DifferenceSide, LostWords, SegmentChange, SegmentFault};

/// How many letters of the nearest sentence are printed.
const MOST_LETTERS: usize = 600;

/// A dossier's quotes, compared with what there is to compare them with.
pub(super) struct QuoteReport<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) comparison: Comparison,
    /// The name of the article's file, where one was given.
    file: Option<String>,
    pub(super) counts: Counts,
    pub(super) map: Option<FoundMap>,
}

/// How many quotes there are of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub(super) struct Counts {
    /// Compared just now, and found at their place.
    in_place: usize,
    /// Compared just now, and found elsewhere.
    moved: usize,
    /// Compared just now: other words are nearest.
    changed: usize,
    /// Compared just now: nothing is near.
    lost: usize,
    /// Compared just now: the words stand several times.
    ambiguous: usize,
    /// Compared just now: they stand only after typographic folding.
    folded: usize,
    /// Not compared now; a seal says that they once were.
    recorded: usize,
    /// Never compared, as far as anyone knows.
    not_checked: usize,
    /// Not compared now, and broken as the dossier stands.
    broken: usize,
}

impl Counts {
    fn of(comparison: &Comparison) -> Self {
        let mut counts = Self::default();
        for quote in &comparison.quotes {
            let count = match &quote.outcome {
                QuoteOutcome::Compared(Anchor::InPlace) => &mut counts.in_place,
                QuoteOutcome::Compared(Anchor::Moved { .. }) => &mut counts.moved,
                QuoteOutcome::Compared(Anchor::Changed { .. }) => &mut counts.changed,
                QuoteOutcome::Compared(Anchor::Lost(_)) => &mut counts.lost,
                QuoteOutcome::Compared(Anchor::Ambiguous { .. }) => &mut counts.ambiguous,
                QuoteOutcome::Compared(Anchor::Folded { .. }) => &mut counts.folded,
                QuoteOutcome::Recorded(QuoteCheck::Compared | QuoteCheck::Recorded) => &mut counts.recorded,
                QuoteOutcome::Recorded(QuoteCheck::Unchecked) => &mut counts.not_checked,
                QuoteOutcome::Recorded(QuoteCheck::Folded | QuoteCheck::Broken(_)) => &mut counts.broken,
            };
            *count += 1;
        }
        counts
    }

    fn compared(self) -> usize {
        self.in_place + self.moved + self.changed + self.lost + self.ambiguous + self.folded
    }

    fn all(self) -> usize {
        self.compared() + self.recorded + self.not_checked + self.broken
    }

    /// `12 compared just now (10 in place, 2 moved), 1 only recorded by a seal, 1 not checked`.
    fn words(self) -> String {
        let list = |pairs: &[(usize, &str)]| {
            let some = pairs.iter().filter(|(count, _)| *count > 0);
            some.map(|(count, words)| format!("{count} {words}")).collect::<Vec<String>>().join(", ")
        };
        let compared = list(&[
            (self.in_place, "in place"),
            (self.moved, "moved"),
            (self.changed, "changed"),
            (self.lost, "lost"),
            (self.ambiguous, "ambiguous"),
            (self.folded, "only after typographic folding"),
        ]);
        let rest = list(&[
            (self.recorded, "only recorded by a seal"),
            (self.not_checked, "not checked"),
            (self.broken, "not as the dossier’s last check left them"),
        ]);
        let compared = match self.compared() {
            0 => "none compared just now".to_owned(),
            count => format!("{count} compared just now ({compared})"),
        };
        if rest.is_empty() { compared } else { format!("{compared}, {rest}") }
    }
}

/// The map with what was found, beside the map as the dossier stands.
pub(super) struct FoundMap {
    /// The dossier with what was found.
    found: Dossier,
    /// How many areas have each status, of those that some have.
    pub(super) statuses: Vec<(Status, usize)>,
    pub(super) changes: Vec<AreaChange>,
}

/// An area or a place that looks different with what was found.
pub(super) struct AreaChange {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) before: (Status, Option<Ground>),
    pub(super) after: (Status, Option<Ground>),
}

impl FoundMap {
    fn new(layer: &Layer, query: &Query, dossier: &Dossier, found: Dossier) -> Self {
        let verdicts = |dossier: &Dossier| derive_verdicts(layer, &filter_in_force(dossier, query));
        let (before, after) = (verdicts(dossier), verdicts(&found));
        let count = |status| after.areas().iter().filter(|(_, verdict)| verdict.status == status).count();
        let statuses = Status::ALL.into_iter().map(|status| (status, count(status)));
        let statuses = statuses.filter(|(_, count)| *count > 0).collect();
        let changes = changes_between(layer, &before, &after);
        Self { found, statuses, changes }
    }

    fn lines(&self) -> Vec<String> {
        let statuses = self.statuses.iter();
        let statuses: Vec<String> =
            statuses.map(|(status, count)| format!("{count} {}", status.label().to_lowercase())).collect();
        let mut lines = vec![format!("The map with what was found: {}.", statuses.join(", "))];
        let look = |(status, ground): (Status, Option<Ground>)| describe_status(status, ground);
        lines.extend(self.changes.iter().map(|change| {
            format!("  {} ({}): {} → {}", change.name, change.id, look(change.before), look(change.after))
        }));
        if self.changes.is_empty() {
            lines.push("  No area changes.".to_owned());
        }
        lines
    }
}

fn changes_between(layer: &Layer, before: &Verdicts, after: &Verdicts) -> Vec<AreaChange> {
    let areas = before.areas().iter().zip(after.areas()).map(|((id, before), (_, after))| AreaChange {
        id: id.to_string(),
        name: layer.area(id).map_or_else(String::new, |area| area.name.en.clone()),
        before: (before.status, before.texture()),
        after: (after.status, after.texture()),
    });
    let places = before.places().iter().zip(after.places()).map(|((id, before), (_, after))| {
        let place = layer.place(id);
        AreaChange {
            id: place.map_or_else(|| id.to_string(), |place| format!("in {}", place.area)),
            name: place.map_or_else(String::new, |place| place.name.en.clone()),
            before: (before.status, before.texture()),
            after: (after.status, after.texture()),
        }
    });
    areas.chain(places).filter(|change| change.before != change.after).collect()
}

impl<'a> QuoteReport<'a> {
    /// Compares a dossier's quotes with an article's file, where one is given, and with the texts that it
    /// carries itself.
    pub(super) fn new(
        dossier: &'a Dossier,
        layer: &Layer,
        query: &Query,
        file: Option<(&Path, &ArticleSource)>,
    ) -> Self {
        let comparison = compare_with_article(dossier, file.map(|(_, source)| source));
        let file = file.map(|(path, _)| path.display().to_string());
        Self::made(dossier, layer, query, comparison, file)
    }

    /// The report of a comparison with the file at a path.
    pub(super) fn of_comparison(
        dossier: &'a Dossier,
        layer: &Layer,
        query: &Query,
        comparison: Comparison,
        path: &Path,
    ) -> Self {
        Self::made(dossier, layer, query, comparison, Some(path.display().to_string()))
    }

    fn made(
        dossier: &'a Dossier,
        layer: &Layer,
        query: &Query,
        comparison: Comparison,
        file: Option<String>,
    ) -> Self {
        let map = (!comparison.documents.is_empty()).then(|| {
            let found = dossier_as_found(dossier, &comparison);
            FoundMap::new(layer, query, dossier, found)
        });
        Self { dossier, counts: Counts::of(&comparison), comparison, file, map }
    }

    /// Whether a file was given that is the text of no document.
    pub(super) fn is_other_article(&self) -> bool {
        self.file.is_some() && !self.comparison.is_of_file()
    }

    /// The first line: what is known of all quotes.
    pub(super) fn headline(&self) -> String {
        let (all, counts) = (self.counts.all(), self.counts);
        let parts: Vec<String> =
            [(self.not_found().len(), "not found"), (counts.not_checked, "never compared with their text")]
                .into_iter()
                .filter(|(count, _)| *count > 0)
                .map(|(count, words)| format!("{count} {words}"))
                .collect();
        if all == 0 {
            return "There are no quotes.".to_owned();
        }
        if !parts.is_empty() {
            return format!("Of {all} quotes {}: {}.", parts.join(", "), counts.words());
        }
        match counts.compared() {
            0 => format!(
                "All {all} quotes are as they were when last compared with their text, as their seals say; to \
                 compare them again, give the text with --text."
            ),
            some if some == all => format!("All {all} quotes were found: {}.", counts.words()),
            some => {
                let verb = if some == 1 { "was" } else { "were" };
                format!(
                    "Of {all} quotes only {some} {verb} compared just now, and found: {}.",
                    counts.words()
                )
            }
        }
    }

    /// What each document was compared with, each quote, and the map that follows.
    pub(super) fn print(&self, out: &mut dyn Write) -> Result<(), CliError> {
        writeln!(out, "{}", one_line(&self.headline()))?;
        for document in &self.comparison.documents {
            writeln!(out, "{}", one_line(&self.document_line(document)))?;
        }
        for (statement, quote) in self.dossier.statements.iter().zip(&self.comparison.quotes) {
            let (mark, words) = words_of(statement, &quote.outcome);
            let mark = if self.is_of_pieces(statement) { '✗' } else { mark };
            writeln!(out, "{mark} {}: {}", statement.id, one_line(&words))?;
            for line in details(statement, &quote.outcome).into_iter().chain(self.guard_lines(statement)) {
                writeln!(out, "    {}", one_line(&line))?;
            }
        }
        for line in self.map.iter().flat_map(FoundMap::lines) {
            writeln!(out, "{}", one_line(&line))?;
        }
        Ok(())
    }

    /// What stands around a quote where it was found, and why it was kept.
    fn guard_lines(&self, statement: &Statement) -> Vec<String> {
        let found = self.map.as_ref().and_then(|map| map.found.statement(&statement.id));
        let pieces = statement.context.iter().filter(|note| note.kind == GuardKind::Pieces);
        let notes: Vec<&GuardNote> = match found.filter(|found| found.check == QuoteCheck::Compared) {
            Some(found) => found.context.iter().collect(),
            None => pieces.collect(),
        };
        let line = |note: &GuardNote| {
            let answer = match &note.kept_because {
                Some(reason) => format!("kept because {reason}"),
                None => {
                    "nobody has said what it means for the quote, which does not count until then".to_owned()
                }
            };
            let place = note.place.label();
            format!("“{}”, {place}, {}; {answer}", note.words, note.kind.label())
        };
        notes.into_iter().map(line).collect()
    }

    fn document_line(&self, compared: &DocumentComparison) -> String {
        let title = self.dossier.document(&compared.document).map_or_else(String::new, cited);
        let file = self.file.as_deref().unwrap_or_default();
        match compared.with {
            ComparedText::Own => format!("{title}: compared with the text that the dossier carries."),
            ComparedText::Same => {
                format!("{file} has the text of {title}, by its SHA-256{}.", form_words(compared))
            }
            ComparedText::Version => {
                let of_document = |(statement, _): &(&Statement, _)| statement.document == compared.document;
                let quotes = self.dossier.statements.iter().zip(&self.comparison.quotes).filter(of_document);
                let (found, all) = quotes.fold((0, 0), |(found, all), (_, quote)| {
                    let is_found =
                        matches!(&quote.outcome, QuoteOutcome::Compared(anchor) if anchor.is_found());
                    (found + usize::from(is_found), all + 1)
                });
                format!(
                    "{file} has another version of {title} (SHA-256 {}… where the dossier has {}…){}; {found} of \
                     its {all} quotes stand in it.",
                    short(compared.text.sha256()),
                    self.dossier.document(&compared.document).map_or("", |one| short(&one.text_sha256)),
                    form_words(compared)
                )
            }
        }
    }

    /// The ids of the quotes that were looked for in vain, or are broken.
    fn not_found(&self) -> Vec<&str> {
        let failed = |outcome: &QuoteOutcome| match outcome {
            QuoteOutcome::Compared(anchor) => !anchor.is_found(),
            QuoteOutcome::Recorded(check) => !check.is_compared() && *check != QuoteCheck::Unchecked,
        };
        let quotes = self.comparison.quotes.iter().filter(|quote| failed(&quote.outcome));
        quotes.map(|quote| quote.statement.as_str()).collect()
    }

    /// The statement as it was found, or else as the dossier has it.
    fn as_found<'s>(&'s self, statement: &'s Statement) -> &'s Statement {
        let found = self.map.as_ref().and_then(|map| map.found.statement(&statement.id));
        found.unwrap_or(statement)
    }

    /// Whether a quote stands in its text but only in pieces, for which nobody has answered.
    fn is_of_pieces(&self, statement: &Statement) -> bool {
        let found = self.as_found(statement);
        let is_open = |note: &GuardNote| note.kind == GuardKind::Pieces && !note.is_answered();
        found.check.is_compared() && found.context.iter().any(is_open)
    }

    /// Whether a statement may give colours, by what was found.
    pub(super) fn may_colour(&self, statement: &Statement) -> bool {
        self.as_found(statement).counts()
    }

    /// What does not hold, in sentences without their ends; none where everything that was to be compared
    /// was found and nothing is unchecked.
    pub(super) fn failures(&self, allow_unchecked: bool) -> Vec<String> {
        let mut sentences = Vec::new();
        let all = self.counts.all();
        if self.is_other_article() {
            sentences.extend(self.wrong_article());
        }
        let not_found = self.not_found();
        if !not_found.is_empty() {
            sentences.push(format!("not found: {} of {all} quotes: {}", not_found.len(), listed(&not_found)));
        }
        let of_pieces = self.dossier.statements.iter().filter(|one| self.is_of_pieces(one));
        let of_pieces: Vec<&str> = of_pieces.map(|one| one.id.as_str()).collect();
        if !of_pieces.is_empty() {
            sentences.push(format!(
                "put together from pieces, and nobody has said why: {} of {all} quotes: {}",
                of_pieces.len(),
                listed(&of_pieces)
            ));
        }
        let unchecked = self.counts.not_checked;
        if unchecked > 0 && !allow_unchecked {
            let advice = if self.file.is_some() {
                "compare them with the text of their own document"
            } else {
                "give it with --text"
            };
            sentences.push(format!("never compared with their text: {unchecked} of {all} quotes; {advice}"));
        }
        sentences
    }

    /// Whose text a file is not.
    fn wrong_article(&self) -> Vec<String> {
        let file = self.file.as_deref().unwrap_or_default();
        let sentences = self.dossier.documents.iter().map(|document| {
            format!(
                "{file}: this is not the text of {}: it has another SHA-256 than {}…, and the document’s quotes \
                 do not stand in it; give the right article",
                cited(document),
                short(&document.text_sha256)
            )
        });
        sentences.collect()
    }
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
        QuoteOutcome::Recorded(check) => ('✗', check.words()),
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
        DifferenceSide::Both => part.shown(),
        DifferenceSide::Quote => format!("[-{}-]", part.shown()),
        DifferenceSide::Text => format!("{{+{}+}}", part.shown()),
    });
    marked.collect()
}
