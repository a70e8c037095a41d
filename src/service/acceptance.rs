//! From a suggestion to a statement: its id, who speaks, which areas of the layer, and what stands against taking it
//! without a look.
//!
//! Not here: what the extractor suggests (`text::extract`), what others suggest (`given`), and whether the user wants
//! it (the window's inbox, `import --accept`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::digest::ListDigest;
use super::naming::{Named, unnamed};
use super::sides::ChosenSides;
use crate::edit::{Edit, apply_edit, new_id, new_statement};
use crate::load::shipped_lexicon;
use crate::model::{
    Actor, ActorId, ActorWords, AreaId, Document, Dossier, Extent, GroupId, GuardNote, Layer, PartSize,
    PlaceId, Side, Statement, SuggestionId, Unknown,
};
use crate::text::extract::{Extraction, Lexicon, Suggestion, Sureness, Voice};
use crate::text::{CanonicalText, own_text};
use crate::words::{Arg, Joint, Language, Message, Say as _, message};

/// The shipped lexicon, made once for all texts; a test loads it.
pub(crate) static LEXICON: LazyLock<Option<Lexicon>> = LazyLock::new(|| shipped_lexicon().ok());

/// What a suggestion is read with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Surroundings<'a> {
    /// The areas, with the dossier's own places.
    pub(crate) layer: &'a Layer,
    /// The dossier that a statement would join.
    pub(crate) dossier: &'a Dossier,
    /// The document that the words stand in.
    pub(crate) document: &'a Document,
    /// What was found in its text; `None` while nothing is.
    pub(crate) extraction: Option<&'a Extraction>,
    /// The language of a remark that is made with the statement.
    pub(crate) language: Language,
}

impl Surroundings<'_> {
    /// The areas of a suggestion that the layer has.
    fn areas_here(&self, suggestion: &Suggestion) -> Vec<AreaId> {
        suggestion.areas.iter().filter(|area| self.layer.area(area).is_some()).cloned().collect()
    }
}

/// The ids of all suggestions that a text gives, in their order.
///
/// An id comes from what is said, of what, by whom and in which words, and from how many suggestions before
/// it say the very same: so no two are equal, and an id stays the same whenever the text is read again, also
/// where something was put in above the words.
pub(crate) fn suggestion_ids(
    document: &Document,
    text: &CanonicalText,
    suggestions: &[Suggestion],
) -> Vec<SuggestionId> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut id = |suggestion: &Suggestion| {
        if let Some(given) = &suggestion.given {
            return given.id.clone();
        }
        let id = format!("{}:{}:{}", document.id, suggestion.kind.keyword(), digest(text, suggestion));
        let before = seen.entry(id.clone()).or_default();
        *before += 1;
        SuggestionId::new(if *before == 1 { id } else { format!("{id}:{before}") })
    };
    suggestions.iter().map(&mut id).collect()
}

/// A digest of what a suggestion says, each part with its length in bytes in front.
fn digest(text: &CanonicalText, suggestion: &Suggestion) -> String {
    let Suggestion { kind, areas, group, place, speaker, relayers, modality, quote, .. } = suggestion;
    let mut digest = ListDigest::default();
    let name = |voice: &'_ Voice| voice.actor.clone().unwrap_or_else(|| voice.name.clone());
    let speakers: Vec<String> = speaker.iter().chain(relayers).map(name).collect();
    digest.list([kind.keyword(), modality.keyword()]);
    digest.list(areas.iter().map(AreaId::as_str));
    digest.list(group.iter().map(GroupId::as_str));
    digest.list(place.iter().map(PlaceId::as_str));
    digest.list(speakers.iter().map(String::as_str));
    digest.list(quote.iter().map(|range| text.slice(range.start, range.end).unwrap_or_default()));
    digest.digits()
}

/// The id that format 1 gave a suggestion: cut after forty letters, so that several may share it.
#[cfg(feature = "window")]
pub(crate) fn former_id(document: &Document, suggestion: &Suggestion) -> SuggestionId {
    let start = suggestion.quote.first().map_or(0, |range| range.start);
    let end = suggestion.quote.last().map_or(0, |range| range.end);
    let areas: Vec<String> = suggestion.areas.iter().map(|area| area.as_str().to_lowercase()).collect();
    let parts = [document.id.to_string(), suggestion.kind.keyword().to_owned(), format!("{start}-{end}")];
    SuggestionId::new(new_id(&[&parts[..], &areas[..]].concat().join("-"), "suggestion", |_| false))
}

/// Which suggestions of a document its statements stand for: each statement for one at most, the one that
/// it says most exactly. So accepting a suggestion never decides another. The dossier is the one as shown.
pub(crate) fn stood_for<'a>(
    layer: &Layer,
    dossier: &Dossier,
    statements: impl Iterator<Item = &'a Statement>,
    suggestions: &[Suggestion],
) -> Vec<bool> {
    let mut pairs = Vec::new();
    for (number, statement) in statements.enumerate() {
        let said = suggestions.iter().enumerate().filter(|(_, one)| says(layer, dossier, statement, one));
        pairs.extend(said.map(|(at, one)| (likeness(dossier, statement, one), at, number)));
    }
    pairs.sort_by_key(|(likeness, at, number)| (std::cmp::Reverse(*likeness), *at, *number));
    let mut is_stood_for = vec![false; suggestions.len()];
    let mut is_used = std::collections::BTreeSet::new();
    for (_, at, number) in pairs {
        if !is_stood_for[at] && is_used.insert(number) {
            is_stood_for[at] = true;
        }
    }
    is_stood_for
}

/// True where a statement says what a suggestion says, in overlapping words and of all its areas that the
/// layer has.
fn says(layer: &Layer, dossier: &Dossier, statement: &Statement, suggestion: &Suggestion) -> bool {
    let overlaps = || {
        statement.quote.segments.iter().any(|segment| {
            suggestion
                .quote
                .iter()
                .any(|range| range.start < segment.range.end && segment.range.start < range.end)
        })
    };
    let names = |area: &AreaId| {
        let group = statement.group.as_ref().and_then(|id| dossier.group(id));
        statement.areas.contains(area) || group.is_some_and(|group| group.members.contains(area))
    };
    let mut here = suggestion.areas.iter().filter(|area| layer.area(area).is_some());
    statement.kind == suggestion.kind && overlaps() && here.all(names)
}

/// How exactly a statement says what a suggestion says: the same words, the same firmness, the same speaker,
/// the same areas, in the order of their weight.
fn likeness(dossier: &Dossier, statement: &Statement, suggestion: &Suggestion) -> [bool; 4] {
    let ranges = statement.quote.segments.iter().map(|segment| &segment.range);
    let outlet = dossier.document(&statement.document).map(|document| document.outlet.as_str());
    let (name, id) = match &suggestion.speaker {
        Some(voice) => (voice.name.as_str(), voice.actor.as_deref()),
        None => (outlet.unwrap_or_default(), None),
    };
    let speaker = actor_known(dossier, name, id).map(|actor| &actor.id);
    [
        ranges.eq(&suggestion.quote),
        statement.modality == suggestion.modality,
        speaker == Some(&statement.speaker),
        statement.areas == suggestion.areas,
    ]
}

/// The actor of the dossier that a name, in whichever of the dossier's languages, or an id of the lexicon means.
pub(crate) fn actor_known<'a>(dossier: &'a Dossier, name: &str, id: Option<&str>) -> Option<&'a Actor> {
    let name = name.trim().to_lowercase();
    let is_called = |own: &str| own.to_lowercase() == name;
    let is_translated = |actor: &Actor| {
        let words = dossier.translations.iter().flat_map(|translation| &translation.actors);
        let mut names =
            words.filter(|words| words.id == actor.id).flat_map(|one| [&one.name, &one.short_name]);
        names.any(|own| own.as_deref().is_some_and(is_called))
    };
    let is_meant = |actor: &&Actor| {
        Some(actor.id.as_str()) == id
            || is_called(&actor.name)
            || is_called(&actor.short_name)
            || is_translated(actor)
    };
    dossier.actors.iter().find(is_meant)
}

/// Collects the actors that a statement needs and the dossier lacks.
pub(crate) struct Newcomers<'a> {
    dossier: &'a Dossier,
    chosen: &'a ChosenSides,
    actors: Vec<Actor>,
    ukrainian: Vec<ActorWords>,
    without_side: Vec<String>,
}

impl<'a> Newcomers<'a> {
    pub(crate) fn of(dossier: &'a Dossier, chosen: &'a ChosenSides) -> Self {
        Self { dossier, chosen, actors: Vec::new(), ukrainian: Vec::new(), without_side: Vec::new() }
    }

    /// The actor that a name means: one of the dossier's, or a new one. `known` is what the lexicon says of
    /// the side; where it says nothing, the user has to.
    fn actor(&mut self, name: &str, id: Option<&str>, known: Option<Side>) -> ActorId {
        let name = name.trim();
        if let Some(actor) = actor_known(self.dossier, name, id) {
            return actor.id.clone();
        }
        if let Some(actor) = self.actors.iter().find(|actor| actor.name.to_lowercase() == name.to_lowercase())
        {
            return actor.id.clone();
        }
        let is_taken = |id: &str| {
            let id = ActorId::new(id);
            self.dossier.actor(&id).is_some() || self.actors.iter().any(|actor| actor.id == id)
        };
        let id = ActorId::new(new_id(id.unwrap_or(name), "actor", is_taken));
        let side = self.chosen.of(name).or(known);
        if side.is_none() {
            self.without_side.push(name.to_owned());
        }
        // Nobody is added while a side is missing: this one never reaches the dossier.
        let side = side.unwrap_or(Side::Independent);
        let (name, short_name) = (name.to_owned(), name.to_owned());
        self.actors.push(Actor {
            id: id.clone(),
            name,
            short_name,
            role: None,
            side,
            unknown: Unknown::default(),
        });
        id
    }

    /// The actor of a voice of the extractor; of the document where there is none.
    fn voice(&mut self, voice: Option<&Voice>, document: &Document) -> ActorId {
        // Nobody is named: the article says it in its own words.
        let Some(voice) = voice else { return self.typed(&document.outlet) };
        let is_known = voice.actor.is_some() || voice.side != Side::Independent;
        let side = if is_known { Some(voice.side) } else { known_side(&voice.name) };
        let before = self.actors.len();
        let id = self.actor(&voice.name, voice.actor.as_deref(), side);
        if let Some(new) = self.actors.get_mut(before) {
            new.role.clone_from(&voice.role);
            self.translate(&id, voice.name_uk.as_deref(), voice.role_uk.as_deref());
        }
        id
    }

    /// The actor that a typed name means. Whom the lexicon calls so, in either of its languages, has its name from it:
    /// so one person is one actor, whichever language a window speaks.
    pub(crate) fn typed(&mut self, name: &str) -> ActorId {
        let name = name.trim();
        let known = LEXICON.as_ref().and_then(|lexicon| lexicon.actor_called(name));
        let side = self.chosen.of(name).or_else(|| known.map(|known| known.side));
        let Some(known) = known else { return self.actor(name, None, side) };
        let own_names = [Some(known.name.as_str()), known.name_uk.as_deref()];
        let is_own = own_names.into_iter().flatten().any(|own| own.to_lowercase() == name.to_lowercase());
        let before = self.actors.len();
        let id = if is_own && !known.name.is_empty() {
            self.actor(&known.name, Some(&known.id), side)
        } else {
            self.actor(name, None, side)
        };
        if self.actors.len() > before {
            self.translate(&id, known.name_uk.as_deref(), None);
        }
        id
    }

    /// Notes what a new actor is called in Ukrainian, where that is something else.
    fn translate(&mut self, id: &ActorId, name: Option<&str>, role: Option<&str>) {
        let Some(actor) = self.actors.iter().find(|actor| actor.id == *id) else { return };
        let name = name.filter(|name| *name != actor.name).map(str::to_owned);
        let role = role.map(str::to_owned);
        if name.is_some() || role.is_some() {
            let words =
                ActorWords { id: id.clone(), name, short_name: None, role, unknown: Unknown::default() };
            self.ukrainian.push(words);
        }
    }
}

/// On whose behalf someone speaks whom the lexicon knows by this name; `None` where it does not.
pub(crate) fn known_side(name: &str) -> Option<Side> {
    LEXICON.as_ref()?.actor_called(name).map(|actor| actor.side)
}

/// A statement with the actors that it needs and the dossier lacks.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) statement: Statement,
    pub(crate) actors: Vec<Actor>,
    /// What these are called in Ukrainian, where the lexicon knows.
    pub(crate) ukrainian: Vec<ActorWords>,
    /// Those of the actors on whose behalf nobody knows that they speak: the user has to say.
    pub(crate) without_side: Vec<String>,
}

impl Made {
    pub(crate) fn new(statement: Statement, newcomers: Newcomers<'_>) -> Self {
        let Newcomers { actors, ukrainian, without_side, .. } = newcomers;
        Self { statement, actors, ukrainian, without_side }
    }

    /// The edits that add the actors whom the dossier lacks, and the statement, which is left.
    pub(crate) fn parts(self) -> (Vec<Edit>, Statement) {
        let language = Language::UKRAINIAN.code();
        let translate = |words| Edit::TranslateActor { language: language.to_owned(), words };
        let mut edits: Vec<Edit> = self.actors.into_iter().map(Edit::AddActor).collect();
        edits.extend(self.ukrainian.into_iter().map(translate));
        (edits, self.statement)
    }

    /// The edits that make a statement of the suggestion with this id.
    pub(crate) fn acceptance(self, suggestion: SuggestionId) -> Vec<Edit> {
        let (mut edits, statement) = self.parts();
        edits.push(Edit::OfferSuggestions(vec![suggestion.clone()]));
        edits.push(Edit::AcceptSuggestion { suggestion, statement: Box::new(statement) });
        edits
    }
}

/// Why a suggestion is not taken without a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hindrance {
    /// It is not sure, or somebody else than this program made it.
    NotSure,
    /// The layer has none of its regions.
    BeyondTheLayer,
    /// Words around the quote may change what it says.
    Guarded,
}

/// Why a suggestion is not taken without a look; `None` where it may be.
pub(crate) fn hindrance(around: &Surroundings<'_>, suggestion: &Suggestion) -> Option<Hindrance> {
    let is_beyond = || !suggestion.areas.is_empty() && around.areas_here(suggestion).is_empty();
    if suggestion.given.is_some() || suggestion.sureness != Sureness::Sure {
        Some(Hindrance::NotSure)
    } else if is_beyond() {
        Some(Hindrance::BeyondTheLayer)
    } else if is_guarded(around, suggestion) {
        Some(Hindrance::Guarded)
    } else {
        None
    }
}

/// True where words around a suggestion's quote may change what it says, and nobody has answered.
fn is_guarded(around: &Surroundings<'_>, suggestion: &Suggestion) -> bool {
    let Ok(made) = made_of(around, suggestion, &ChosenSides::default()) else { return true };
    let (id, edits) = (made.statement.id.clone(), made.acceptance(SuggestionId::new("weighed")));
    let layer = around.layer.without_places(&around.dossier.places);
    let dossier =
        edits.iter().try_fold(around.dossier.clone(), |dossier, edit| apply_edit(&dossier, &layer, edit));
    let statement = dossier.as_ref().ok().and_then(|dossier| dossier.statement(&id));
    statement.is_none_or(|one| !one.context.iter().all(GuardNote::is_answered))
}

/// What accepting several suggestions comes to.
#[derive(Debug, Default)]
pub(crate) struct Staged {
    /// The dossier with their statements.
    pub(crate) dossier: Dossier,
    /// The edits that lead to it.
    pub(crate) edits: Vec<Edit>,
    /// The people whose side is the user's to say, said or not.
    pub(crate) names: Vec<String>,
    /// Those of whom it is not said yet.
    pub(crate) without_side: Vec<String>,
}

/// Makes statements of suggestions, one after the other.
///
/// # Errors
/// A sentence without its full stop, where the words of one make no quote or the dossier has no room.
pub(crate) fn stage<'s>(
    around: &Surroundings<'_>,
    suggestions: impl IntoIterator<Item = (&'s SuggestionId, &'s Suggestion)>,
    chosen: &ChosenSides,
) -> Result<Staged, Message> {
    let layer = around.layer.without_places(&around.dossier.places);
    let mut staged = Staged { dossier: around.dossier.clone(), ..Staged::default() };
    for (id, suggestion) in suggestions {
        let made = made_of(&Surroundings { dossier: &staged.dossier, ..*around }, suggestion, chosen)?;
        // The same people are asked for once, also those of whom something was chosen already.
        let new = made.actors.iter().map(|actor| &actor.name);
        let asked = new.filter(|name| made.without_side.contains(name) || chosen.of(name).is_some());
        staged.names.extend(asked.cloned());
        staged.without_side.extend(made.without_side.iter().cloned());
        for edit in made.acceptance(id.clone()) {
            staged.dossier = apply_edit(&staged.dossier, &layer, &edit).map_err(|error| error.message())?;
            staged.edits.push(edit);
        }
    }
    Ok(staged)
}

/// The statement that a suggestion makes in a dossier.
///
/// # Errors
/// A sentence without its full stop, where the words make no quote.
pub(crate) fn made_of(
    around: &Surroundings<'_>,
    suggestion: &Suggestion,
    chosen: &ChosenSides,
) -> Result<Made, Message> {
    let Surroundings { layer, dossier, document, .. } = *around;
    let mut newcomers = Newcomers::of(dossier, chosen);
    let whole = |voice| named_in_full(around.extraction, voice);
    let speaker = newcomers.voice(suggestion.speaker.as_ref().map(whole), document);
    let mut relayers: Vec<ActorId> =
        suggestion.relayers.iter().map(|voice| newcomers.voice(Some(whole(voice)), document)).collect();
    relayers.retain(|relayer| *relayer != speaker);
    let draft = new_statement(dossier, &document.id, &suggestion.quote, suggestion.kind, &speaker);
    let mut statement = draft.map_err(|error| error.message())?;
    statement.relayers = relayers;
    statement.areas = around.areas_here(suggestion);
    let lies_in = |id: &PlaceId| layer.place(id).is_some_and(|place| statement.areas.contains(&place.area));
    statement.place = suggestion.place.clone().filter(lies_in);
    statement.extent = match &suggestion.extent {
        Extent::Place if statement.place.is_none() => {
            Extent::Part { wording: None, percent: None, size: PartSize::Unsized }
        }
        extent => extent.clone(),
    };
    statement.by = suggestion.by;
    statement.modality = suggestion.modality;
    statement.note = group_note(around, suggestion);
    if suggestion.given.is_some() {
        statement.context.extend(unnamed_in(around, suggestion, &statement, &newcomers));
    }
    Ok(Made::new(statement, newcomers))
}

/// What a suggestion by somebody else has and the text does not name. What this program suggests says where it found
/// the names.
fn unnamed_in(
    around: &Surroundings<'_>,
    suggestion: &Suggestion,
    statement: &Statement,
    newcomers: &Newcomers<'_>,
) -> Vec<GuardNote> {
    let Some(text) = own_text(around.document) else { return Vec::new() };
    let named = |id: &ActorId| {
        let new = newcomers.actors.iter().find(|actor| actor.id == *id);
        around.dossier.actor(id).or(new).map(|actor| actor.name.as_str())
    };
    let sources: Vec<&str> =
        [&statement.speaker].into_iter().chain(&statement.relayers).filter_map(named).collect();
    let named = Named {
        quote: &suggestion.quote,
        areas: &statement.areas,
        place: statement.place.as_ref(),
        sources: &sources,
        alike: &[],
    };
    unnamed(around, &text, &named)
}

/// Who is meant by a surname: the one speaker of the article whose full name ends with it. With several, or none, and
/// for whom the lexicon knows, the voice itself.
fn named_in_full<'v>(extraction: Option<&'v Extraction>, voice: &'v Voice) -> &'v Voice {
    if voice.actor.is_some() || !is_name(&voice.name) {
        return voice;
    }
    let is_full = |one: &&Voice| {
        let parted = one.name.split_once(' ');
        one.actor.is_none() && parted.is_some_and(|(first, last)| is_name(first) && last == voice.name)
    };
    let speakers = extraction.into_iter().flat_map(|found| &found.suggestions);
    let mut full = speakers.filter_map(|one| one.speaker.as_ref()).filter(is_full);
    let Some(first) = full.next() else { return voice };
    if full.all(|one| one.name == first.name) { first } else { voice }
}

/// One word with a capital, as first names and surnames are.
fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && !word.contains(char::is_whitespace)
}

/// Says which areas a group was read as, for the dossier: a name is never expanded silently.
fn group_note(around: &Surroundings<'_>, suggestion: &Suggestion) -> Option<String> {
    let group = suggestion.group.as_ref()?;
    let here = around.areas_here(suggestion);
    if here.is_empty() {
        return None;
    }
    let named = here.iter().filter_map(|area| around.layer.area(area));
    let areas = Arg::list(Joint::Comma, named.map(|area| &area.short_name));
    let found = around.extraction;
    let is_quoted = |at: usize| suggestion.quote.iter().any(|range| range.contains(&at));
    let mention = found
        .into_iter()
        .flat_map(|found| &found.mentions)
        .find(|mention| mention.group.as_ref() == Some(group) && is_quoted(mention.range.start));
    // In quotation marks stands only what the article says.
    let note = match mention {
        Some(mention) => message!("reader-group-read-as", name = &mention.surface, areas = areas),
        None => message!("reader-group-id-read-as", name = group.as_str(), areas = areas),
    };
    // A remark in the dossier, as if it had been typed.
    Some(around.language.text(&note))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::edit::new_document;
    use crate::model::{Kind, Modality};
    use crate::text::extract::Sureness;

    const TEXT: &str = "They hold it. They hold it. Вони тримають усе, сказав речник, і не відійдуть.";

    fn suggestion(kind: Kind, areas: Vec<AreaId>, start: usize, speaker: &str) -> Suggestion {
        let name = speaker.to_owned();
        let voice = Voice {
            name,
            name_uk: None,
            actor: None,
            role: None,
            role_uk: None,
            side: Side::Independent,
            range: None,
        };
        Suggestion {
            kind,
            areas,
            group: None,
            place: None,
            speaker: (!speaker.is_empty()).then_some(voice),
            relayers: Vec::new(),
            by: None,
            extent: Extent::Unspecified,
            modality: Modality::Asserted,
            quote: vec![start..start + 13],
            given: None,
            why: Vec::new(),
            sureness: Sureness::Sure,
        }
    }

    fn ids(title: &str, text: &str, suggestions: &[Suggestion]) -> Vec<SuggestionId> {
        let text = CanonicalText::from_text(text);
        let document = new_document(&Dossier::default(), title, "The Example Times", &text);
        suggestion_ids(&document, &text, suggestions)
    }

    proptest! {
        #[test]
        fn no_two_suggestions_share_an_id(
            title in "(Ministry of the Invented Republic of the Northern Shore ){0,2}\\PC{0,6}",
            said in proptest::collection::vec(
                (0..3_usize, proptest::collection::vec(0..3_usize, 0..3), 0..4_usize, "(Koval|Ковал|和|[0-9]){0,2}"),
                0..24,
            ),
        ) {
            let made = said.iter().map(|(kind, areas, start, speaker)| {
                let areas = areas.iter().map(|area| AreaId::new(format!("UA-{area}"))).collect();
                suggestion(Kind::ALL[*kind], areas, start * 14, speaker)
            });
            let suggestions: Vec<Suggestion> = made.collect();
            let made = ids(&title, TEXT, &suggestions);
            let distinct: BTreeSet<&SuggestionId> = made.iter().collect();
            prop_assert_eq!(distinct.len(), suggestions.len());
            prop_assert_eq!(&made, &ids(&title, TEXT, &suggestions), "and the same whenever the text is read");
        }
    }

    #[test]
    fn an_id_outlives_words_that_are_put_in_above() {
        let one = suggestion(Kind::Claim, Vec::new(), 0, "Koval");
        let moved = Suggestion { quote: vec![9..22], ..one.clone() };
        let later = format!("On Monday{TEXT}");
        assert_eq!(
            ids("A", TEXT, std::slice::from_ref(&one)),
            ids("A", &later, &[moved]),
            "the words are the same"
        );
        let two = suggestion(Kind::Claim, Vec::new(), 14, "Koval");
        let [first, second] = &ids("A", TEXT, &[one.clone(), two])[..] else { panic!("two") };
        assert_eq!(*first, ids("A", TEXT, &[one])[0], "the same words further down change nothing");
        assert_eq!(second.as_str(), format!("{first}:2"), "and are told by their number");
    }
}
