//! Suggestions by somebody else, compared with a dossier: each quote is looked for in the document's own text, character
//! for character, and each name in the layer. What does not stand there is refused, with what is nearest to it.
//!
//! Not here: reading files of suggestions (`load`), and deciding what becomes of them (the window's inbox).

use std::collections::{BTreeMap, BTreeSet};

use super::acceptance::stood_for;
use super::digest::ListDigest;
use super::given::suggestion_of;
use crate::budget::{MAX_FIELD, MAX_NAME, MAX_SEGMENTS};
use crate::edit::{Edit, EditError, apply_edit};
use crate::load::{RowPlace, Suggested, SuggestedRow};
use crate::model::{
    ActorId, AreaId, Document, Dossier, Extent, ExtentKind, GivenSuggestion, GroupId, Keyword, Kind, Layer,
    Modality, Naming, PlaceId, Quote, QuoteFault, Segment, StatedSide, Statement, StatementId, SuggestionId,
    Unknown, UnknownOfStatement, part_size,
};
use crate::text::{
    Anchor, AreaSearch, CanonicalText, DifferencePart, DifferenceSide, Found, Hit, LostWords, QuoteFinder,
    Rank, SearchGroup, SegmentFault, fold_typography, is_share_in, meant_by, own_text, quote_from_ranges,
    search_groups,
};
use crate::words::{Arg, Joint, Message, Say, message, say_in_english};

/// The most areas that are named where one of several may be meant.
const MOST_NAMED: usize = 6;

/// What became of a file of suggestions.
#[derive(Debug, Clone)]
pub struct SuggestReport {
    /// The dossier with those that were taken.
    pub dossier: Dossier,
    /// What became of each, in the file's order.
    pub rows: Vec<JudgedRow>,
}

/// A suggestion with what became of it.
#[derive(Debug, Clone)]
pub struct JudgedRow {
    /// Where it stands in the file.
    pub place: RowPlace,
    /// Its words as the file has them, those left out marked by an ellipsis; empty where it has none.
    pub words: String,
    /// What became of it.
    pub outcome: RowOutcome,
}

/// What becomes of a suggestion in a file.
#[derive(Debug, Clone, PartialEq)]
pub enum RowOutcome {
    /// It waits for a decision now.
    Taken(SuggestionId),
    /// The very same was given before; by whom.
    Known {
        /// Its id.
        id: SuggestionId,
        /// Who or what gave it first.
        origin: String,
    },
    /// A statement says it already.
    Said(StatementId),
    /// It cannot be taken.
    Refused(Box<Refusal>),
}

/// Why a suggestion is refused, with what of the article is nearest to its quote.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// Why.
    pub why: RefusalReason,
    /// What of the article is nearest; `None` where nothing is, or the quote is not what is wrong.
    pub nearest: Option<NearWords>,
}

/// Words of an article that are near to a quote which does not stand there.
#[derive(Debug, Clone, PartialEq)]
pub struct NearWords {
    /// The words, character for character: a sentence, or what stands in the quote's place.
    pub words: String,
    /// What is different.
    pub difference: Vec<DifferencePart>,
}

/// Why a suggestion is refused.
#[derive(Debug, Clone, PartialEq)]
pub enum RefusalReason {
    /// It cannot be read.
    Unreadable(Message),
    /// It has no words.
    NoQuote,
    /// Its words do not stand in the article.
    NotFound,
    /// They stand there only with other marks: quotation marks, dashes, spaces.
    OtherMarks,
    /// They stand there only with other capitals.
    OtherCapitals,
    /// They stand there, but not in this order and near one another.
    Apart,
    /// Its pieces stand there, but in another order.
    OtherOrder,
    /// They stand there several times, and nothing says which place is meant.
    Several(usize),
    /// They make no quote.
    NoWholeWords(QuoteFault),
    /// The dossier has no such document, or not its text.
    NoDocument(String),
    /// It does not say of which of several documents it is, and more than one has its words, or none.
    WhichDocument,
    /// It does not say what is said.
    NoKind,
    /// A member has a word that is none of those it may have: the member, the word, those that it may have.
    NoSuchWord(&'static str, String, Vec<&'static str>),
    /// No area is called so.
    NoArea(String),
    /// Several areas are called so: the name, and the choices with the ids of each.
    SeveralAreas(String, Vec<Message>),
    /// No place in the areas is called so.
    NoPlace(String),
    /// The words for a part do not stand in the quote.
    WordingUnquoted(String),
    /// The share does not stand in the quote.
    ShareUnquoted,
    /// A member has more characters than it may have.
    TooLong(&'static str),
    /// Nobody says who or what suggests it.
    NoOrigin,
}

impl Say for RefusalReason {
    fn message(&self) -> Message {
        match self {
            Self::Unreadable(why) => why.clone(),
            Self::NoQuote => message!("service-suggest-no-quote"),
            Self::NotFound => message!("service-suggest-not-found"),
            Self::OtherMarks => message!("service-suggest-other-marks"),
            Self::OtherCapitals => message!("service-suggest-other-capitals"),
            Self::Apart => message!("service-suggest-apart"),
            Self::OtherOrder => message!("service-suggest-other-order"),
            Self::Several(count) => message!("service-suggest-several", count = count.to_string()),
            Self::NoWholeWords(fault) => fault.message(),
            Self::NoDocument(name) => message!("service-suggest-no-document", name = name),
            Self::WhichDocument => message!("service-suggest-which-document"),
            Self::NoKind => message!(
                "service-suggest-no-kind",
                known = Arg::list(Joint::Comma, Kind::ALL.map(Kind::keyword))
            ),
            Self::NoSuchWord(member, word, known) => {
                let known = Arg::list(Joint::Comma, known.iter().copied());
                message!("service-suggest-no-such-word", member = *member, word = word, known = known)
            }
            Self::NoArea(name) => message!("service-suggest-no-area", name = name),
            Self::SeveralAreas(name, areas) => {
                message!(
                    "service-suggest-several-areas",
                    name = name,
                    areas = Arg::list(Joint::Semicolon, areas.clone())
                )
            }
            Self::NoPlace(name) => message!("service-suggest-no-place", name = name),
            Self::WordingUnquoted(words) => message!("service-suggest-wording-unquoted", words = words),
            Self::ShareUnquoted => message!("service-suggest-share-unquoted"),
            Self::TooLong(member) => message!("service-suggest-too-long", member = *member),
            Self::NoOrigin => message!("service-suggest-no-origin"),
        }
    }
}

/// Why none of a file's suggestions can be compared.
#[derive(Debug, thiserror::Error)]
pub enum SuggestError {
    /// The dossier has the text of no document.
    NoText,
    /// The document that was named is not there, or not its text.
    NoDocument(String),
    /// What was taken does not fit into the dossier.
    Edit(#[from] EditError),
}

impl Say for SuggestError {
    fn message(&self) -> Message {
        match self {
            Self::NoText => message!("service-suggest-no-text"),
            Self::NoDocument(name) => message!("service-suggest-no-document", name = name),
            Self::Edit(error) => error.message(),
        }
    }
}

say_in_english!(SuggestError);

/// What a file's suggestions do not say themselves.
#[derive(Debug, Clone, Copy, Default)]
pub struct SuggestedBy<'a> {
    /// Who or what made them, where a suggestion does not say.
    pub origin: Option<&'a str>,
    /// Of which document they are, by its id or address, where a suggestion does not say.
    pub document: Option<&'a str>,
}

/// Compares suggestions with a dossier and adds those that stand there to the ones that wait. `layer` is the one that
/// the dossier was loaded with, without its own places.
///
/// # Errors
/// [`SuggestError`]: there is no text to compare them with, or the dossier has no room.
pub fn suggest(
    dossier: &Dossier,
    layer: &Layer,
    rows: Vec<SuggestedRow>,
    by: SuggestedBy<'_>,
) -> Result<SuggestReport, SuggestError> {
    let with_places = layer.with_places(&dossier.places);
    let texts = dossier.documents.iter().filter_map(|document| Some((document, own_text(document)?)));
    let texts: Vec<(&Document, CanonicalText)> = texts.collect();
    let documents =
        texts.iter().map(|(document, text)| ReadDocument { document, finder: QuoteFinder::new(text) });
    let documents: Vec<ReadDocument<'_>> = documents.collect();
    let judge = Judge {
        dossier,
        layer: &with_places,
        by,
        known: dossier.suggestions.given.iter().map(|given| (&given.id, given)).collect(),
        search: AreaSearch::new(&with_places),
        groups: search_groups(&with_places, &dossier.groups),
        documents,
    };
    if judge.documents.is_empty() {
        return Err(SuggestError::NoText);
    }
    if let Some(name) = by.document
        && judge.document_called(name).is_none()
    {
        return Err(SuggestError::NoDocument(name.to_owned()));
    }
    let mut taken: BTreeMap<SuggestionId, String> = BTreeMap::new();
    let (mut judged, mut given) = (Vec::with_capacity(rows.len()), Vec::new());
    for SuggestedRow { place, said } in rows {
        let words = said.as_ref().map(|said| said.quote.join(" … ")).unwrap_or_default();
        let made = said.map_err(|why| Refusal::from(RefusalReason::Unreadable(why)));
        let made = made.and_then(|said| judge.made(&said));
        let outcome = match made {
            Err(refusal) => RowOutcome::Refused(Box::new(refusal)),
            Ok(made) => judge.before(&made, &taken).unwrap_or_else(|| {
                let id = made.id.clone();
                taken.insert(id.clone(), made.origin.clone());
                given.push(made);
                RowOutcome::Taken(id)
            }),
        };
        judged.push(JudgedRow { place, words, outcome });
    }
    let dossier = apply_edit(dossier, layer, &Edit::GiveSuggestions(given))?;
    Ok(SuggestReport { dossier, rows: judged })
}

impl From<RefusalReason> for Refusal {
    fn from(why: RefusalReason) -> Self {
        Self { why, nearest: None }
    }
}

/// A document whose text is here.
struct ReadDocument<'a> {
    document: &'a Document,
    finder: QuoteFinder<'a>,
}

/// What suggestions are compared with, made ready once.
struct Judge<'a> {
    dossier: &'a Dossier,
    layer: &'a Layer,
    by: SuggestedBy<'a>,
    known: BTreeMap<&'a SuggestionId, &'a GivenSuggestion>,
    search: AreaSearch,
    groups: Vec<SearchGroup>,
    documents: Vec<ReadDocument<'a>>,
}

/// Where a suggestion is: areas with what else their names say.
#[derive(Default)]
struct Where {
    areas: Vec<AreaId>,
    group: Option<GroupId>,
    place: Option<PlaceId>,
    /// A town or another part was named that the layer does not draw.
    is_part: bool,
}

impl Judge<'_> {
    /// The suggestion that a row makes.
    fn made(&self, said: &Suggested) -> Result<GivenSuggestion, Refusal> {
        check_lengths(said)?;
        let origin = said.origin.as_deref().or(self.by.origin).ok_or(RefusalReason::NoOrigin)?;
        let kind = said.kind.as_deref().ok_or(RefusalReason::NoKind)?;
        let kind = Kind::from_keyword(&folded(kind).replace('-', "")).ok_or_else(|| {
            RefusalReason::NoSuchWord("kind", kind.to_owned(), Kind::ALL.map(Kind::keyword).to_vec())
        })?;
        let (document, quote) = self.quote(said)?;
        let mut place = self.areas(&said.areas)?;
        if let Some(name) = &said.place {
            self.put_place(&mut place, name)?;
        }
        let extent = extent(said, &place, &quote)?;
        let modality = word("modality", said.modality.as_deref(), &Modality::ALL)?;
        let by = word("by", said.by.as_deref(), &StatedSide::all())?.and_then(|StatedSide(side)| side);
        let speaker = said.speaker.as_deref().filter(|name| *name != ARTICLE);
        let mut given = GivenSuggestion {
            id: SuggestionId::new(""),
            origin: origin.to_owned(),
            document: document.id.clone(),
            kind,
            areas: place.areas,
            group: place.group,
            place: place.place,
            by,
            speaker: speaker.map(|name| self.name_of(name)),
            relayers: said.through.iter().map(|name| self.name_of(name)).collect(),
            extent,
            modality: modality.unwrap_or(Modality::Asserted),
            quote,
            reason: said.reason.clone(),
            unknown: UnknownOfStatement::default(),
        };
        given.id = id_of(&given);
        Ok(given)
    }

    /// What a suggestion was before it came: given, or said by a statement; `None` where it is new.
    fn before(&self, made: &GivenSuggestion, taken: &BTreeMap<SuggestionId, String>) -> Option<RowOutcome> {
        let origin = self.known.get(&made.id).map(|given| &given.origin).or_else(|| taken.get(&made.id));
        if let Some(origin) = origin {
            return Some(RowOutcome::Known { id: made.id.clone(), origin: origin.clone() });
        }
        let finder = &self.documents.iter().find(|one| one.document.id == made.document)?.finder;
        let suggestion = [suggestion_of(made, finder)?];
        let ranges = |statement: &Statement| {
            statement
                .quote
                .segments
                .iter()
                .map(|segment| segment.range.clone())
                .eq(suggestion[0].quote.iter().cloned())
        };
        let mut statements =
            self.dossier.statements.iter().filter(|one| one.document == made.document && ranges(one));
        let says =
            |one: &&Statement| stood_for(self.layer, self.dossier, std::iter::once(*one), &suggestion)[0];
        statements.find(says).map(|one| RowOutcome::Said(one.id.clone()))
    }

    /// The name of whoever is called by the id of an actor, as exports have it; else the name itself.
    fn name_of(&self, name: &str) -> String {
        self.dossier.actor(&ActorId::new(name)).map_or(name, |actor| actor.name.as_str()).to_owned()
    }

    fn document_called(&self, name: &str) -> Option<&ReadDocument<'_>> {
        let address = |url: &str| url.split('#').next().unwrap_or_default().trim_end_matches('/').to_owned();
        self.documents.iter().find(|one| {
            let url = one.document.url.as_deref().map(address);
            one.document.id.as_str() == name || url.is_some_and(|url| url == address(name))
        })
    }

    /// The document that a row is of, with the row's quote in it.
    fn quote(&self, said: &Suggested) -> Result<(&Document, Quote), Refusal> {
        if said.quote.is_empty() {
            return Err(RefusalReason::NoQuote.into());
        }
        let named = match (&said.document, self.by.document) {
            (Some(name), _) => match self.document_called(name) {
                Some(document) => Some(document),
                // An annotation always names a source; where there is one article, that is meant.
                None if self.documents.len() == 1 && self.dossier.documents.len() == 1 => {
                    self.documents.first()
                }
                None => return Err(RefusalReason::NoDocument(name.clone()).into()),
            },
            (None, Some(name)) => self.document_called(name),
            (None, None) if self.documents.len() == 1 => self.documents.first(),
            (None, None) => None,
        };
        if let Some(one) = named {
            return Ok((one.document, found(&one.finder, said)?));
        }
        let mut holding =
            self.documents.iter().filter_map(|one| Some((one.document, found(&one.finder, said).ok()?)));
        match (holding.next(), holding.next()) {
            (Some(only), None) => Ok(only),
            _ => Err(RefusalReason::WhichDocument.into()),
        }
    }

    /// The areas that names mean, each once.
    fn areas(&self, names: &[String]) -> Result<Where, Refusal> {
        let mut found = Where::default();
        for name in names {
            self.put_area(&mut found, name)?;
        }
        Ok(found)
    }

    fn put_area(&self, found: &mut Where, name: &str) -> Result<(), Refusal> {
        let mut add = |areas: &[AreaId]| {
            for area in areas {
                if !found.areas.contains(area) {
                    found.areas.push(area.clone());
                }
            }
        };
        let ids = [AreaId::new(name), AreaId::new(name.to_uppercase())];
        if let Some(id) = ids.into_iter().find(|id| self.layer.area(id).is_some()) {
            add(&[id]);
            return Ok(());
        }
        let mut meant = self.meant(name)?;
        let areas = |hit: &Hit| hit.areas().iter().cloned().collect::<BTreeSet<AreaId>>();
        if meant.windows(2).any(|pair| areas(&pair[0]) != areas(&pair[1])) {
            // The shortest first, each once: "Crimea" is one area, or that with Sevastopol.
            let mut choices: Vec<BTreeSet<AreaId>> = meant.iter().map(areas).collect();
            choices.sort_by_key(|choice| (choice.len(), choice.iter().cloned().collect::<Vec<AreaId>>()));
            choices.dedup();
            let named = choices.iter().take(MOST_NAMED).map(|choice| self.choice_words(choice)).collect();
            return Err(RefusalReason::SeveralAreas(name.to_owned(), named).into());
        }
        let Some(hit) = meant.drain(..).next() else {
            return Err(RefusalReason::NoArea(name.to_owned()).into());
        };
        add(hit.areas());
        match hit.found {
            Found::Area(_) => found.is_part |= hit.naming == Naming::Town,
            Found::Part(_) => found.is_part = true,
            Found::Place(place, _) => found.place = Some(place),
            Found::Group(_) => found.group = Some(GroupId::new(name)),
        }
        Ok(())
    }

    /// What a whole name means; nothing that only begins so.
    fn meant(&self, name: &str) -> Result<Vec<Hit>, Refusal> {
        let hits = self.search.find(self.layer, &self.groups, name, usize::MAX).0;
        let whole: Vec<Hit> = hits.into_iter().filter(|hit| hit.rank <= Rank::Core).collect();
        meant_by(whole).map_err(|_none| RefusalReason::NoArea(name.to_owned()).into())
    }

    /// `UA-63 (Kharkiv Oblast)`
    fn choice_words(&self, areas: &BTreeSet<AreaId>) -> Message {
        let ids = Arg::list(Joint::And, areas.iter().map(AreaId::as_str));
        let names = areas.iter().filter_map(|id| self.layer.area(id)).map(|area| &area.name);
        message!("service-suggest-area", ids = ids, names = Arg::list(Joint::And, names))
    }

    /// The place in one of the areas that a name means; where no area was given, that one comes along.
    fn put_place(&self, found: &mut Where, name: &str) -> Result<(), Refusal> {
        let by_id = self.layer.place(&PlaceId::new(name));
        let by_name = || {
            self.meant(name).ok()?.into_iter().find_map(|hit| match hit.found {
                Found::Place(id, _) => self.layer.place(&id),
                Found::Area(_) | Found::Part(_) | Found::Group(_) => None,
            })
        };
        let no_place = || RefusalReason::NoPlace(name.to_owned());
        let place = by_id.or_else(by_name).ok_or_else(no_place)?;
        if found.areas.is_empty() {
            found.areas.push(place.area.clone());
        }
        if !found.areas.contains(&place.area) {
            return Err(no_place().into());
        }
        found.place = Some(place.id.clone());
        Ok(())
    }
}

/// What stands for the article itself, as `extract --json` has it.
const ARTICLE: &str = "@article";

/// A keyword as it may be written: in any case, with spaces around it.
fn folded(word: &str) -> String {
    word.trim().to_lowercase()
}

/// The word of a list that a member has; `None` where it has none.
fn word<T: Keyword>(member: &'static str, word: Option<&str>, all: &[T]) -> Result<Option<T>, RefusalReason> {
    let Some(word) = word else { return Ok(None) };
    let known = all.iter().copied().find(|one| one.keyword() == folded(word));
    let keywords = || all.iter().map(|one| one.keyword()).collect();
    known.map(Some).ok_or_else(|| RefusalReason::NoSuchWord(member, word.to_owned(), keywords()))
}

/// That nothing is longer than a dossier may hold it.
fn check_lengths(said: &Suggested) -> Result<(), RefusalReason> {
    let is_longer = |text: &str, most: usize| text.len() > most && text.chars().nth(most).is_some();
    if said.quote.len() > MAX_SEGMENTS || said.quote.iter().any(|words| is_longer(words, MAX_FIELD)) {
        return Err(RefusalReason::TooLong("quote"));
    }
    let names = [
        ("speaker", &said.speaker),
        ("origin", &said.origin),
        ("wording", &said.wording),
        ("kind", &said.kind),
        ("place", &said.place),
        ("by", &said.by),
        ("extent", &said.extent),
        ("modality", &said.modality),
        ("document", &said.document),
    ];
    for (member, name) in names {
        if name.as_ref().is_some_and(|name| is_longer(name, MAX_NAME)) {
            return Err(RefusalReason::TooLong(member));
        }
    }
    for (member, list) in [("area", &said.areas), ("through", &said.through)] {
        if list.len() > MAX_SEGMENTS || list.iter().any(|name| is_longer(name, MAX_NAME)) {
            return Err(RefusalReason::TooLong(member));
        }
    }
    match &said.reason {
        Some(reason) if is_longer(reason, MAX_FIELD) => Err(RefusalReason::TooLong("reason")),
        Some(_) | None => Ok(()),
    }
}

/// A row's quote where the text has it.
fn found(finder: &QuoteFinder<'_>, said: &Suggested) -> Result<Quote, Refusal> {
    match looked_for(finder, &said.quote, &said.around) {
        Err(refusal) if refusal.why != RefusalReason::NotFound => Err(refusal),
        Err(refusal) => {
            // An ellipsis that stands in the article is a part of it; one that does not stands for what is left out.
            let parts = said.quote.iter().flat_map(|words| parts_of(words)).collect::<Vec<String>>();
            if parts.len() == said.quote.len() {
                Err(refusal)
            } else {
                looked_for(finder, &parts, &said.around)
            }
        }
        found => found,
    }
}

/// The parts of a quote between ellipses.
fn parts_of(words: &str) -> Vec<String> {
    let plain = words.replace("[…]", "…").replace("[...]", "…").replace("(...)", "…").replace("...", "…");
    plain.split('…').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// A quote of these words where a text has them, character for character.
fn looked_for(
    finder: &QuoteFinder<'_>,
    words: &[String],
    [prefix, suffix]: &[String; 2],
) -> Result<Quote, Refusal> {
    let text = finder.text();
    let mut at = 0;
    let mut segments: Vec<Segment> = Vec::with_capacity(words.len());
    for words in words {
        let end = at + words.chars().count();
        segments.push(Segment {
            exact: words.clone(),
            prefix: String::new(),
            suffix: String::new(),
            range: at..end,
            unknown: Unknown::default(),
        });
        at = end;
    }
    if let (Some(first), Some(_)) = (segments.first_mut(), words.first()) {
        first.prefix.clone_from(prefix);
    }
    if let Some(last) = segments.last_mut() {
        last.suffix.clone_from(suffix);
    }
    let ranges = match finder.find(&Quote { segments, seal: None }) {
        Anchor::InPlace => words_in_place(words),
        Anchor::Moved { ranges, .. } => ranges,
        Anchor::Ambiguous { occurrences } => return Err(RefusalReason::Several(occurrences).into()),
        Anchor::Folded { ranges, differences } => {
            let whole = ranges.first().zip(ranges.last()).map(|(first, last)| first.start..last.end);
            let words =
                whole.and_then(|range| text.slice(range.start, range.end)).unwrap_or_default().to_owned();
            let nearest = Some(NearWords { words, difference: differences.into_iter().flatten().collect() });
            return Err(Refusal { why: RefusalReason::OtherMarks, nearest });
        }
        Anchor::Lost(LostWords::NothingNear | LostWords::Pieces) => {
            let is_disordered = have_other_order(text, words);
            return Err(
                if is_disordered { RefusalReason::OtherOrder } else { RefusalReason::NotFound }.into()
            );
        }
        Anchor::Changed { changes } => {
            let is_apart = changes.iter().all(|change| change.why == SegmentFault::Apart);
            let nearest = changes.into_iter().find_map(|change| change.nearest);
            let nearest = nearest.map(|near| NearWords { words: near.words, difference: near.difference });
            let why = match &nearest {
                _ if have_other_order(text, words) => RefusalReason::OtherOrder,
                Some(_) if is_apart => RefusalReason::Apart,
                Some(near) if differs_in_capitals(&near.difference) => RefusalReason::OtherCapitals,
                Some(_) | None => RefusalReason::NotFound,
            };
            return Err(Refusal { why, nearest });
        }
    };
    quote_from_ranges(text, &ranges).map_err(|fault| RefusalReason::NoWholeWords(fault).into())
}

/// Whether a text has each of several pieces, but not one behind the other.
fn have_other_order(text: &CanonicalText, pieces: &[String]) -> bool {
    let text = text.as_str();
    let mut rest = Some(text);
    for piece in pieces {
        rest = rest.and_then(|rest| rest.split_once(piece.as_str())).map(|(_, behind)| behind);
    }
    rest.is_none() && pieces.len() > 1 && pieces.iter().all(|piece| text.contains(piece.as_str()))
}

/// Where the words stand that a text begins with.
fn words_in_place(words: &[String]) -> Vec<std::ops::Range<usize>> {
    let mut at = 0;
    let range = |words: &String| {
        let start = at;
        at += words.chars().count();
        start..at
    };
    words.iter().map(range).collect()
}

/// Whether what a quote and a text differ in are capitals, and marks at most.
fn differs_in_capitals(parts: &[DifferencePart]) -> bool {
    let of = |side: DifferenceSide| {
        let parts = parts.iter().filter(|part| part.side == side || part.side == DifferenceSide::Both);
        let words: String = parts.map(|part| part.words.as_str()).collect();
        words.to_lowercase().chars().map(fold_typography).collect::<String>()
    };
    parts.iter().any(|part| part.side == DifferenceSide::Both)
        && of(DifferenceSide::Quote) == of(DifferenceSide::Text)
}

/// How much of its areas a row means.
fn extent(said: &Suggested, place: &Where, quote: &Quote) -> Result<Extent, RefusalReason> {
    let stands = |words: &str| quote.segments.iter().any(|segment| segment.exact.contains(words));
    if let Some(words) = said.wording.as_deref().filter(|words| !stands(words)) {
        return Err(RefusalReason::WordingUnquoted(words.to_owned()));
    }
    let is_share = |share: f64| {
        0.0 < share
            && share < 100.0
            && quote.segments.iter().any(|segment| is_share_in(&segment.exact, share))
    };
    if said.percent.is_some_and(|share| !is_share(share)) {
        return Err(RefusalReason::ShareUnquoted);
    }
    let part = || {
        let (wording, percent) = (said.wording.clone(), said.percent);
        Extent::Part { size: part_size(wording.as_deref(), percent), wording, percent }
    };
    // `extract --json` calls a part partial.
    let written = said.extent.as_deref().map(|word| if folded(word) == "partial" { "part" } else { word });
    Ok(match word("extent", written, &ExtentKind::ALL)? {
        Some(ExtentKind::Whole) => Extent::Whole,
        Some(ExtentKind::Part) => part(),
        Some(ExtentKind::Approach) => Extent::Approach,
        Some(ExtentKind::Place) => Extent::Place,
        None if place.place.is_some() || place.is_part => Extent::Place,
        None if said.wording.is_some() || said.percent.is_some() => part(),
        Some(ExtentKind::Unspecified) | None => Extent::Unspecified,
    })
}

/// An id that comes from what is said, of what, by whom and in which words: the same whoever suggests it.
fn id_of(given: &GivenSuggestion) -> SuggestionId {
    let mut digest = ListDigest::default();
    digest.list([
        given.document.as_str(),
        given.kind.keyword(),
        given.modality.keyword(),
        given.extent.kind().keyword(),
    ]);
    digest.list(given.areas.iter().map(AreaId::as_str));
    digest.list(given.place.iter().map(PlaceId::as_str));
    digest.list(given.by.iter().map(|side| side.keyword()));
    digest.list(given.speaker.iter().chain(&given.relayers).map(String::as_str));
    for segment in &given.quote.segments {
        digest.list([segment.range.start.to_string().as_str(), segment.exact.as_str()]);
    }
    SuggestionId::new(format!("given-{}", digest.digits()))
}
