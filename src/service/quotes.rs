//! A dossier's quotes, compared with what there is to compare them with: how many hold, what fails, and the map
//! that follows. Not here: the words for it (`cli`).

use std::path::{Path, PathBuf};

use super::article_source::ArticleSource;
use super::compare::{Comparison, QuoteOutcome, compare_with_article};
use super::update::dossier_as_found;
use crate::derive::{Ground, Status, Verdicts, derive_verdicts};
use crate::model::{
    AreaId, Document, Dossier, GuardKind, GuardNote, Layer, Name, PlaceId, QuoteCheck, Statement, StatementId,
};
use crate::query::{Query, filter_in_force};
use crate::text::Anchor;

/// A dossier's quotes, compared with what there is to compare them with.
#[derive(Debug, Clone)]
pub struct QuoteReport<'a> {
    /// The dossier as it stands.
    pub dossier: &'a Dossier,
    /// What its quotes were compared with, and what came of each.
    pub comparison: Comparison,
    /// The article's file, where one was given.
    pub file: Option<PathBuf>,
    /// How many quotes each outcome has.
    pub counts: QuoteCounts,
    /// The map that follows; `None` where nothing was compared.
    pub map: Option<FoundMap>,
}

/// Why the quotes of a dossier do not hold.
#[derive(Debug, Clone, PartialEq)]
pub enum QuoteFailure<'a> {
    /// The file is not the text of this document, nor of any other.
    OtherArticle(&'a Document),
    /// These quotes were looked for in vain, or are broken.
    NotFound(Vec<&'a StatementId>),
    /// These stand in their text only in pieces, and nobody has answered for it.
    InPieces(Vec<&'a StatementId>),
    /// So many were never compared with their text.
    NeverCompared(usize),
}

/// Whether quotes that nobody has compared count as a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UncheckedQuotes {
    /// They do.
    Fail,
    /// They do not.
    Allowed,
}

/// How many quotes each outcome has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct QuoteCounts {
    /// Compared just now, and found at their place.
    pub in_place: usize,
    /// Compared just now, and found elsewhere.
    pub moved: usize,
    /// Compared just now: other words are nearest.
    pub changed: usize,
    /// Compared just now: nothing is near.
    pub lost: usize,
    /// Compared just now: the words stand several times.
    pub ambiguous: usize,
    /// Compared just now: they stand only after typographic folding.
    pub folded: usize,
    /// Not compared now; a seal says that they once were.
    pub recorded: usize,
    /// Never compared, as far as anyone knows.
    pub not_checked: usize,
    /// Not compared now, and broken as the dossier stands.
    pub broken: usize,
}

impl QuoteCounts {
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

    /// How many were compared just now, whatever came of it.
    pub fn compared(self) -> usize {
        self.in_place + self.moved + self.changed + self.lost + self.ambiguous + self.folded
    }

    /// How many quotes there are.
    pub fn all(self) -> usize {
        self.compared() + self.recorded + self.not_checked + self.broken
    }
}

/// The map with what was found, beside the map as the dossier stands.
#[derive(Debug, Clone)]
pub struct FoundMap {
    /// The dossier with what was found.
    pub found: Dossier,
    /// How many areas have each status, of those that some have.
    pub statuses: Vec<(Status, usize)>,
    /// The areas, then the places, that look different with it.
    pub changes: Vec<AreaChange>,
}

/// An area or a place that looks different with what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaChange {
    /// The area, or the area that the place lies in.
    pub area: AreaId,
    /// The place.
    pub place: Option<PlaceId>,
    /// Its name; `None` where the layer has none.
    pub name: Option<Name>,
    /// The status as the dossier stands, and what the texture says of it.
    pub before: (Status, Option<Ground>),
    /// The same with what was found.
    pub after: (Status, Option<Ground>),
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
}

fn changes_between(layer: &Layer, before: &Verdicts, after: &Verdicts) -> Vec<AreaChange> {
    let areas = before.areas().iter().zip(after.areas()).map(|((id, before), (_, after))| AreaChange {
        area: id.clone(),
        place: None,
        name: layer.area(id).map(|area| area.name.clone()),
        before: (before.status, before.texture()),
        after: (after.status, after.texture()),
    });
    let places = before.places().iter().zip(after.places()).filter_map(|((id, before), (_, after))| {
        let place = layer.place(id)?;
        Some(AreaChange {
            area: place.area.clone(),
            place: Some(id.clone()),
            name: Some(place.name.clone()),
            before: (before.status, before.texture()),
            after: (after.status, after.texture()),
        })
    });
    areas.chain(places).filter(|change| change.before != change.after).collect()
}

impl<'a> QuoteReport<'a> {
    /// Compares a dossier's quotes with an article's file, where one is given, and with the texts that it
    /// carries itself.
    pub fn new(
        dossier: &'a Dossier,
        layer: &Layer,
        query: &Query,
        file: Option<(&Path, &ArticleSource)>,
    ) -> Self {
        let comparison = compare_with_article(dossier, file.map(|(_, source)| source));
        let file = file.map(|(path, _)| path.to_owned());
        Self::made(dossier, layer, query, comparison, file)
    }

    /// The report of a comparison with the file at a path.
    pub fn of_comparison(
        dossier: &'a Dossier,
        layer: &Layer,
        query: &Query,
        comparison: Comparison,
        path: &Path,
    ) -> Self {
        Self::made(dossier, layer, query, comparison, Some(path.to_owned()))
    }

    fn made(
        dossier: &'a Dossier,
        layer: &Layer,
        query: &Query,
        comparison: Comparison,
        file: Option<PathBuf>,
    ) -> Self {
        let map = (!comparison.documents.is_empty()).then(|| {
            let found = dossier_as_found(dossier, &comparison);
            FoundMap::new(layer, query, dossier, found)
        });
        Self { dossier, counts: QuoteCounts::of(&comparison), comparison, file, map }
    }

    /// Whether a file was given that is the text of no document.
    pub fn is_other_article(&self) -> bool {
        self.file.is_some() && !self.comparison.is_of_file()
    }

    /// The ids of the quotes that were looked for in vain, or are broken.
    pub fn not_found(&self) -> Vec<&StatementId> {
        let failed = |outcome: &QuoteOutcome| match outcome {
            QuoteOutcome::Compared(anchor) => !anchor.is_found(),
            QuoteOutcome::Recorded(check) => !check.is_compared() && *check != QuoteCheck::Unchecked,
        };
        let quotes = self.comparison.quotes.iter().filter(|quote| failed(&quote.outcome));
        quotes.map(|quote| &quote.statement).collect()
    }

    /// The statement as it was found, or else as the dossier has it.
    pub fn as_found<'s>(&'s self, statement: &'s Statement) -> &'s Statement {
        let found = self.map.as_ref().and_then(|map| map.found.statement(&statement.id));
        found.unwrap_or(statement)
    }

    /// Whether a quote stands in its text but only in pieces, for which nobody has answered.
    pub fn is_in_pieces(&self, statement: &Statement) -> bool {
        let found = self.as_found(statement);
        let is_open = |note: &GuardNote| note.kind == GuardKind::Pieces && !note.is_answered();
        found.check.is_compared() && found.context.iter().any(is_open)
    }

    /// Whether a statement may give colours, by what was found.
    pub fn may_colour(&self, statement: &Statement) -> bool {
        self.as_found(statement).counts()
    }

    /// What does not hold; nothing where everything that was to be compared was found and nothing is unchecked.
    pub fn failures(&self, unchecked: UncheckedQuotes) -> Vec<QuoteFailure<'_>> {
        let mut failures = Vec::new();
        if self.is_other_article() {
            failures.extend(self.dossier.documents.iter().map(QuoteFailure::OtherArticle));
        }
        let not_found = self.not_found();
        if !not_found.is_empty() {
            failures.push(QuoteFailure::NotFound(not_found));
        }
        let in_pieces = self.dossier.statements.iter().filter(|one| self.is_in_pieces(one));
        let in_pieces: Vec<&StatementId> = in_pieces.map(|one| &one.id).collect();
        if !in_pieces.is_empty() {
            failures.push(QuoteFailure::InPieces(in_pieces));
        }
        if self.counts.not_checked > 0 && unchecked == UncheckedQuotes::Fail {
            failures.push(QuoteFailure::NeverCompared(self.counts.not_checked));
        }
        failures
    }
}
