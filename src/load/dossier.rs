//! Loading a dossier: every reference resolved, every finding listed.

use std::collections::{BTreeMap, BTreeSet};

use super::error::LoadError;
use super::finding::{FilePlace, Finding, FindingList, RecordKind, Severity};
use super::fit::{NamedAreas, layer_file, shown};
use super::head::{check_format, not_json};
use super::json::json_problem;
use super::layer::parse_outline;
use super::translation::{Unsaid, translated_texts, translations_of, unsaid_parts};
use super::unknown::{UnknownFindings, unknown_findings};
use super::upgrade::Upgrade;
use crate::budget::{MAX_FIELD, MAX_NAME, MAX_RECORDS, MAX_SEGMENTS};
use crate::format::FORMER_FORMAT;
use crate::format::open::Word;
use crate::format::wire::{
    OutlineFields, WireActor, WireDocument, WireDossier, WireExtent, WireGivenSuggestion, WireGroup,
    WireGuardNote, WireLayer, WireOutline, WirePlace, WireQuote, WireSegment, WireStatement, WireSuggestions,
};
use crate::model::{
    Actor, ActorId, AreaId, Day, DayBasis, Document, DocumentId, Dossier, Extent, ExtentKind, Finder,
    FormerText, GivenSuggestion, Group, GroupId, GuardNote, KeptSuggestion, Kind, Layer, LayerFile,
    Membership, Name, Place, PlaceId, Quote, QuoteCheck, Segment, Side, StatedSide, Statement, StatementId,
    SuggestionId, Suggestions, UnknownOfDossier, UnknownOfPlace, UnknownOfStatement, Voice, VoiceKind,
    is_kebab_case, part_size,
};
use crate::text::{
    CanonicalText, ContextFinder, NotUtf8, Occurrences, check_quote_among, drop_unquoted_marks, is_share_in,
    may_have_voice, own_text, refresh_pieces, seal_of,
};
use crate::words::{Arg, Message, Say as _, message};
use geo::MultiPolygon;
use geojson::Geometry;

/// A dossier with what was found in its file.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The dossier.
    pub dossier: Dossier,
    /// Warnings: the dossier is usable all the same.
    pub findings: Vec<Finding>,
}

/// Loads a dossier from a file's bytes; `file` is the name used in findings.
///
/// Files in the format before are upgraded; what does not follow from them is listed once for the file.
/// A statement with a broken quote is kept, marked and listed. Words in quotation marks that stand in no quote
/// are dropped and listed. Anything else that is wrong (an
/// unknown area or actor, an id given twice, a statement without a quote) makes the dossier unusable.
///
/// # Errors
/// [`LoadError`]: not UTF-8, not JSON, another format, or *all* the findings.
pub fn load_dossier(bytes: &[u8], file: &str, layer: &Layer) -> Result<Loaded, LoadError> {
    let text = std::str::from_utf8(bytes).map_err(|error| LoadError::NotUtf8 {
        file: file.to_owned(),
        cause: NotUtf8 { position: error.valid_up_to() },
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    check_format(text, file)?;
    let wire: WireDossier = serde_json::from_str(text).map_err(|error| not_json(file, &error))?;
    let upgrade = (wire.format == FORMER_FORMAT).then(Upgrade::default);
    let mut checker =
        Checker { file, layer, findings: FindingList::default(), areas: NamedAreas::default(), upgrade };
    let UnknownFindings { places, more } = unknown_findings(&wire, file);
    for finding in places {
        checker.findings.push(finding);
    }
    if let Some(more) = more {
        checker.findings.push_count(more);
    }
    checker.lengths(&wire);
    if checker.findings.has_errors() {
        // Nothing is looked for in a name of millions of letters.
        return Err(LoadError::Findings { findings: checker.findings.into_findings(file) });
    }
    let mut dossier = checker.dossier(&wire);
    checker.check_names(&mut dossier);
    checker.say_what_was_upgraded();
    checker.say_whether_it_fits(dossier.layer.as_ref());
    let has_errors = checker.findings.has_errors();
    let findings = checker.findings.into_findings(file);
    if has_errors { Err(LoadError::Findings { findings }) } else { Ok(Loaded { dossier, findings }) }
}

struct Checker<'a> {
    file: &'a str,
    layer: &'a Layer,
    findings: FindingList,
    areas: NamedAreas,
    /// What a file in the format before lacks; `None` for one in this format.
    upgrade: Option<Upgrade>,
}

/// The ids that statements and groups may refer to.
struct Known<'a> {
    places: BTreeMap<&'a str, &'a Place>,
    documents: BTreeMap<&'a str, &'a Document>,
    texts: &'a BTreeMap<&'a str, CanonicalText>,
    /// In each text, the words of quotes that do not stand at their places.
    occurrences: BTreeMap<&'a str, Occurrences<'a>>,
    /// What stands around quotes in the texts.
    contexts: BTreeMap<&'a str, ContextFinder<'a>>,
    actors: BTreeSet<&'a str>,
    groups: BTreeSet<&'a str>,
    statements: BTreeSet<&'a str>,
}

impl Checker<'_> {
    fn find(
        &mut self,
        severity: Severity,
        record: Option<&Message>,
        place: &str,
        message: Message,
    ) -> Option<usize> {
        let (file, record, place) = (self.file.to_owned(), record.cloned(), place.into());
        self.findings.push(Finding { severity, file, record, place, message })
    }

    /// An error about an area that is not there, which goes where the whole dossier is for another layer.
    fn error_of_area(&mut self, record: &Message, place: &str, message: Message) {
        match self.find(Severity::Error, Some(record), place, message) {
            Some(at) => drop(self.areas.told.insert(at)),
            None => self.areas.counted += 1,
        }
    }

    fn warn(&mut self, record: &Message, place: &str, message: Message) {
        self.find(Severity::Warning, Some(record), place, message);
    }

    fn error(&mut self, record: &Message, place: &str, message: Message) {
        self.find(Severity::Error, Some(record), place, message);
    }

    fn dossier(&mut self, wire: &WireDossier) -> Dossier {
        self.ids("documents", RecordKind::Document, wire.documents.iter().map(|one| one.id.as_str()));
        self.ids("actors", RecordKind::Actor, wire.actors.iter().map(|one| one.id.as_str()));
        self.ids("groups", RecordKind::Group, wire.groups.iter().map(|one| one.id.as_str()));
        self.ids("places", RecordKind::Place, wire.places.iter().map(|one| one.id.as_str()));
        self.ids("statements", RecordKind::Statement, wire.statements.iter().map(|one| one.id.as_str()));
        let documents: Vec<Document> =
            wire.documents.iter().enumerate().map(|(index, one)| self.document(index, one)).collect();
        let places: Vec<Place> =
            wire.places.iter().enumerate().filter_map(|(index, one)| self.own_place(index, one)).collect();
        let texts = self.texts(&documents);
        let occurrences = occurrences(&texts, wire);
        let names = || {
            wire.actors.iter().flat_map(|one| {
                let short = one.short_name.as_ref().unwrap_or(&one.name);
                [&one.name, short].map(|name| (one.id.as_str(), name.as_str()))
            })
        };
        let contexts = texts.iter().map(|(id, text)| (*id, ContextFinder::new(text, names())));
        let known = Known {
            contexts: contexts.collect(),
            places: places.iter().map(|place| (place.id.as_str(), place)).collect(),
            documents: documents.iter().map(|document| (document.id.as_str(), document)).collect(),
            texts: &texts,
            occurrences,
            actors: wire.actors.iter().map(|one| one.id.as_str()).collect(),
            groups: wire.groups.iter().map(|one| one.id.as_str()).collect(),
            statements: wire.statements.iter().map(|one| one.id.as_str()).collect(),
        };
        for (index, document) in documents.iter().enumerate() {
            if let Some(author) = &document.author {
                let (record, place) =
                    (RecordKind::Document.named(document.id.as_str()), format!("documents[{index}].author"));
                let is_known = known.actors.contains(author.as_str());
                self.known(author.as_str(), is_known, RecordKind::Actor, &record, &place);
            }
        }
        let groups =
            wire.groups.iter().enumerate().map(|(index, one)| self.group(index, one, &known)).collect();
        let statements = wire.statements.iter().enumerate();
        let statements = statements.filter_map(|(index, one)| self.statement(index, one, &known)).collect();
        let given = wire.suggestions.given.iter();
        self.ids("suggestions.given", RecordKind::Suggestion, given.map(|one| one.id.as_str()));
        let suggestions = self.suggestions(&wire.suggestions, &known);
        drop(known);
        Dossier {
            title: wire.title.clone(),
            layer: wire.layer.as_ref().and_then(|one| self.layer_file(one)),
            documents,
            actors: wire.actors.iter().map(actor).collect(),
            groups,
            places,
            statements,
            suggestions,
            translations: translations_of(wire),
            unknown: UnknownOfDossier {
                own: wire.unknown.clone(),
                layer: wire.layer.as_ref().map(|layer| layer.unknown.clone()).unwrap_or_default(),
            },
            finder: Finder::default(),
        }
    }

    fn layer_file(&mut self, wire: &WireLayer) -> Option<LayerFile> {
        let file = layer_file(wire);
        if file.is_none() {
            let message = message!("load-no-file-name", name = shown(&wire.file));
            self.find(Severity::Error, None, "layer.file", message);
        }
        file
    }

    fn ids<'w>(&mut self, list: &str, kind: RecordKind, ids: impl Iterator<Item = &'w str>) {
        let mut seen = BTreeSet::new();
        for (index, id) in ids.enumerate() {
            let (record, place) = (kind.named(id), format!("{list}[{index}].id"));
            if index == MAX_RECORDS {
                let message = message!("load-too-many-records", most = MAX_RECORDS.to_string());
                self.find(Severity::Error, None, list, message);
                return;
            }
            if !is_kebab_case(id) {
                self.error(&record, &place, message!("load-id-kebab-case"));
            }
            if !seen.insert(id) {
                self.error(&record, &place, message!("load-id-twice"));
            }
        }
    }

    fn day(&mut self, text: Option<&String>, record: &Message, place: &str) -> Option<Day> {
        let text = text?;
        Day::parse(text).map_err(|error| self.error(record, place, error.message())).ok()
    }

    fn length(&mut self, text: &str, record: &Message, place: &str) {
        self.at_most(MAX_FIELD, text, Some(record), place);
    }

    fn at_most(&mut self, most: usize, text: &str, record: Option<&Message>, place: &str) {
        // No character has less than a byte, so most texts need no counting.
        if text.len() > most && text.chars().nth(most).is_some() {
            let message = message!("load-text-too-long", most = most.to_string());
            self.find(Severity::Error, record, place, message);
        }
    }

    /// Names and the like, each with its field; `None` for those that are not there.
    fn names(&mut self, names: &[(&str, Option<&String>)], record: &Message, at: &str) {
        for (field, text) in names {
            if let Some(text) = text {
                self.at_most(MAX_NAME, text, Some(record), &format!("{at}.{field}"));
            }
        }
    }

    /// The lengths of what the records say that is not checked elsewhere.
    fn lengths(&mut self, wire: &WireDossier) {
        self.at_most(MAX_FIELD, &wire.title, None, "title");
        self.translations(wire);
        for (index, one) in wire.documents.iter().enumerate() {
            let record = RecordKind::Document.named(&one.id);
            let names = [("id", Some(&one.id)), ("outlet", Some(&one.outlet)), ("url", one.url.as_ref())];
            self.names(&names, &record, &format!("documents[{index}]"));
        }
        for (index, one) in wire.actors.iter().enumerate() {
            let record = RecordKind::Actor.named(&one.id);
            let names = [
                ("id", Some(&one.id)),
                ("name", Some(&one.name)),
                ("short_name", one.short_name.as_ref()),
                ("role", one.role.as_ref()),
            ];
            self.names(&names, &record, &format!("actors[{index}]"));
        }
        for (index, one) in wire.groups.iter().enumerate() {
            let record = RecordKind::Group.named(&one.id);
            self.names(
                &[("id", Some(&one.id)), ("name", Some(&one.name))],
                &record,
                &format!("groups[{index}]"),
            );
        }
        for (index, one) in wire.places.iter().enumerate() {
            let record = RecordKind::Place.named(&one.id);
            let names = [("id", Some(&one.id)), ("name", Some(&one.name)), ("name_uk", one.name_uk.as_ref())];
            self.names(&names, &record, &format!("places[{index}]"));
        }
        for (index, one) in wire.statements.iter().enumerate() {
            let (record, at) = (RecordKind::Statement.named(&one.id), format!("statements[{index}]"));
            self.names(
                &[("id", Some(&one.id)), ("extent.wording", one.extent.wording.as_ref())],
                &record,
                &at,
            );
            let notes = one.context.iter().enumerate();
            for (number, note) in notes {
                self.length(&note.words, &record, &format!("{at}.context[{number}].words"));
            }
            if let Some(note) = &one.note {
                self.length(note, &record, &format!("{at}.note"));
            }
        }
        for (index, one) in wire.suggestions.given.iter().enumerate() {
            let (record, at) = (RecordKind::Suggestion.named(&one.id), format!("suggestions.given[{index}]"));
            let names = [
                ("id", Some(&one.id)),
                ("origin", Some(&one.origin)),
                ("group", one.group.as_ref()),
                ("place", one.place.as_ref()),
                ("speaker", one.speaker.as_ref()),
                ("extent.wording", one.extent.wording.as_ref()),
            ];
            self.names(&names, &record, &at);
            for (number, relayer) in one.relayers.iter().enumerate() {
                self.names(&[("relayers", Some(relayer))], &record, &format!("{at}[{number}]"));
            }
            if let Some(reason) = &one.reason {
                self.length(reason, &record, &format!("{at}.reason"));
            }
        }
    }

    /// The lengths of what translations say, and whom they speak of.
    fn translations(&mut self, wire: &WireDossier) {
        for one in translated_texts(wire) {
            self.at_most(if one.is_name { MAX_NAME } else { MAX_FIELD }, one.text, None, &one.place);
        }
        for (place, why) in unsaid_parts(wire) {
            let message = match why {
                Unsaid::NoRecord => message!("load-translation-no-record"),
                Unsaid::Twice => message!("load-translation-twice"),
            };
            self.find(Severity::Warning, None, &place, message);
        }
    }

    fn document(&mut self, index: usize, wire: &WireDocument) -> Document {
        let (record, place) = (RecordKind::Document.named(&wire.id), format!("documents[{index}]"));
        for (text, field) in
            [(&wire.headline, "headline"), (&wire.description, "description"), (&wire.title, "title")]
        {
            if let Some(text) = text {
                self.length(text, &record, &format!("{place}.{field}"));
            }
        }
        if wire.title.is_some() && self.upgrade.is_none() {
            self.warn(&record, &format!("{place}.title"), message!("load-former-field"));
        }
        if let Some(url) = &wire.url
            && !(url.starts_with("https://") || url.starts_with("http://"))
        {
            self.error(&record, &format!("{place}.url"), message!("load-address"));
        }
        let is_hash =
            wire.text_sha256.len() == 64 && wire.text_sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !is_hash {
            self.error(&record, &format!("{place}.text_sha256"), message!("load-not-sha256"));
        }
        let (headline, description) = match &wire.title {
            // The format before had one field for both: it is a headline only where the text bears that out.
            Some(title) if wire.headline.is_none() && wire.description.is_none() => {
                let has_line = |text: &String| text.lines().any(|line| line.trim() == title.trim());
                let is_headline = wire.text.as_ref().is_some_and(has_line);
                if is_headline { (Some(title.clone()), None) } else { (None, Some(title.clone())) }
            }
            _ => (wire.headline.clone(), wire.description.clone()),
        };
        let mut unknown = wire.unknown.clone();
        Document {
            id: DocumentId::new(&wire.id),
            headline,
            description,
            outlet: wire.outlet.clone(),
            published: self.day(wire.published.as_ref(), &record, &format!("{place}.published")),
            published_is: match &wire.published_is {
                Word::Known(basis) => *basis,
                Word::Unknown(word) => {
                    unknown.keep_word("published_is", word);
                    DayBasis::Inferred
                }
            },
            url: wire.url.clone(),
            language: wire.language.clone(),
            author: wire.author.as_ref().map(ActorId::new),
            text_sha256: wire.text_sha256.to_lowercase(),
            text_length: wire.text_length,
            left_out: wire.left_out.clone(),
            former_texts: wire
                .former_texts
                .iter()
                .map(|one| FormerText {
                    sha256: one.sha256.to_lowercase(),
                    length: one.length,
                    unknown: one.unknown.clone(),
                })
                .collect(),
            text: wire.text.clone(),
            unknown,
        }
    }

    /// The texts that the file carries, each compared with its hash.
    fn texts<'d>(&mut self, documents: &'d [Document]) -> BTreeMap<&'d str, CanonicalText> {
        let mut texts = BTreeMap::new();
        for (index, document) in documents.iter().enumerate() {
            if let Some(text) = own_text(document) {
                texts.insert(document.id.as_str(), text);
            } else if document.text.is_some() {
                let record = RecordKind::Document.named(document.id.as_str());
                self.warn(&record, &format!("documents[{index}].text"), message!("load-other-text"));
            }
        }
        texts
    }

    fn area(&mut self, id: &str, record: &Message, place: &str) -> AreaId {
        let area = AreaId::new(id);
        if self.layer.area(&area).is_some() {
            self.areas.known.insert(area.clone());
            return area;
        }
        let message = if self.layer.file.is_none() {
            message!("load-unknown-area-iso", area = shown(id))
        } else {
            let example = self.layer.areas.first().map_or("", |area| area.id.as_str());
            message!("load-unknown-area", area = shown(id), example = shown(example))
        };
        self.areas.missing.insert(area.clone());
        self.error_of_area(record, place, message);
        area
    }

    /// Where the dossier was made on another layer, says that in one sentence instead of one for each area.
    fn say_whether_it_fits(&mut self, made_on: Option<&LayerFile>) {
        let Some(message) = self.areas.misfit(made_on, self.layer) else { return };
        self.findings.take_out(&self.areas.told, self.areas.counted);
        self.find(Severity::Error, None, "layer", message);
    }

    fn known(&mut self, id: &str, is_known: bool, kind: RecordKind, record: &Message, place: &str) {
        if !is_known {
            let message = message!("load-unknown-record", kind = kind.keyword(), id = shown(id));
            self.error(record, place, message);
        }
    }

    fn group(&mut self, index: usize, wire: &WireGroup, known: &Known<'_>) -> Group {
        let (record, place) = (RecordKind::Group.named(&wire.id), format!("groups[{index}]"));
        let members = wire.members.iter().enumerate();
        let members = members
            .map(|(number, id)| self.area(id, &record, &format!("{place}.members[{number}]")))
            .collect();
        let membership = match &wire.defined_by {
            None => Membership::Gazetteer,
            Some(id) => {
                let at = format!("{place}.defined_by");
                self.known(id, known.statements.contains(id.as_str()), RecordKind::Statement, &record, &at);
                Membership::Statement(StatementId::new(id))
            }
        };
        let unknown = wire.unknown.clone();
        Group { id: GroupId::new(&wire.id), name: wire.name.clone(), members, membership, unknown }
    }

    fn statement(&mut self, index: usize, wire: &WireStatement, known: &Known<'_>) -> Option<Statement> {
        let (record, at) = (RecordKind::Statement.named(&wire.id), format!("statements[{index}]"));
        let document = known.documents.get(wire.document.as_str());
        self.known(
            &wire.document,
            document.is_some(),
            RecordKind::Document,
            &record,
            &format!("{at}.document"),
        );
        self.known(
            &wire.speaker,
            known.actors.contains(wire.speaker.as_str()),
            RecordKind::Actor,
            &record,
            &format!("{at}.speaker"),
        );
        for (number, relayer) in wire.relayers.iter().enumerate() {
            let is_known = known.actors.contains(relayer.as_str());
            self.known(relayer, is_known, RecordKind::Actor, &record, &format!("{at}.relayers[{number}]"));
        }
        if let Some(group) = &wire.group {
            self.known(
                group,
                known.groups.contains(group.as_str()),
                RecordKind::Group,
                &record,
                &format!("{at}.group"),
            );
        }
        let areas: Vec<AreaId> = wire
            .areas
            .iter()
            .enumerate()
            .map(|(number, id)| self.area(id, &record, &format!("{at}.areas[{number}]")))
            .collect();
        let place = self.place(wire, &areas, known, &record, &at);
        let as_of = self.day(wire.as_of.as_ref(), &record, &format!("{at}.as_of"));
        let mut quote = self.quote(wire.quote.as_ref(), &record, &at)?;
        let given = self.extent(&wire.extent, &record, &at);
        let extent = self.verified_extent(given.clone(), &quote, &record, &at);
        let text = known.texts.get(wire.document.as_str());
        let check = document.map_or(QuoteCheck::Unchecked, |document| {
            // A seal of the format before does not hold the words for a part.
            if self.upgrade.is_some()
                && quote.seal == Some(seal_of(&quote, &Extent::Whole, &document.text_sha256))
            {
                quote.seal = Some(seal_of(&quote, &extent, &document.text_sha256));
            } else if given != extent && quote.seal == Some(seal_of(&quote, &given, &document.text_sha256)) {
                // What was dropped from the extent is listed; the quote itself is as it was sealed.
                quote.seal = Some(seal_of(&quote, &extent, &document.text_sha256));
            }
            check_quote_among(
                &quote,
                &extent,
                document,
                text.zip(known.occurrences.get(wire.document.as_str())),
            )
        });
        let mut unknown = UnknownOfStatement {
            own: wire.unknown.clone(),
            extent: wire.extent.unknown.clone(),
            voice: wire.voice.as_ref().map(|voice| voice.unknown.clone()).unwrap_or_default(),
            quote: wire.quote.as_ref().map(|quote| quote.unknown.clone()).unwrap_or_default(),
        };
        if let Some(Word::Unknown(word)) = &wire.by {
            unknown.own.keep_word("by", word);
        }
        let kind = wire.kind.known()?;
        let mut statement = Statement {
            id: StatementId::new(&wire.id),
            document: DocumentId::new(&wire.document),
            by: self.by(wire, kind, &areas),
            kind,
            areas,
            group: wire.group.as_ref().map(GroupId::new),
            place,
            speaker: ActorId::new(&wire.speaker),
            relayers: wire.relayers.iter().map(ActorId::new).collect(),
            extent,
            modality: wire.modality.known()?,
            as_of,
            voice: Voice::Document,
            quote,
            check,
            context: wire.context.iter().filter_map(guard_note).collect(),
            note: wire.note.clone(),
            unknown,
        };
        statement.voice = self.voice(wire, &statement, &record, &at);
        if let Some(Word::Unknown(word)) = wire.voice.as_ref().map(|voice| &voice.is) {
            statement.unknown.voice.keep_word("is", word);
        }
        if let (Some(document), Some(text)) = (document, text) {
            if !may_have_voice(text, document, &statement) {
                self.warn(&record, &format!("{at}.voice"), message!("load-voice-unquoted"));
                statement.voice = Voice::Document;
            }
            // What stands around a place at which the quote does not stand says nothing of it.
            let is_there = statement.check.is_compared() || statement.check == QuoteCheck::Folded;
            if is_there && let Some(contexts) = known.contexts.get(wire.document.as_str()) {
                statement.context = contexts.refresh(&statement, |id| statement.is_source(id));
            }
        } else if let Some(document) = document {
            refresh_pieces(&mut statement, document.text_length);
        }
        if let Some(why) = statement.why_not_counted()
            && document.is_some()
        {
            let place = if statement.check.is_compared() { "context" } else { "quote" };
            let message = message!("load-does-not-count", why = why);
            self.warn(&record, &format!("{at}.{place}"), message);
        }
        Some(statement)
    }

    /// The side that holds, advances, masses, claims or retakes. In the format before it follows only for a
    /// recapture, which is by the state that the areas belong to.
    fn by(&mut self, wire: &WireStatement, kind: Kind, areas: &[AreaId]) -> Option<Side> {
        let by = wire.by.as_ref().and_then(by);
        if wire.by.is_some() || self.upgrade.is_none() {
            return by;
        }
        let state = areas.first().and_then(AreaId::state);
        if kind.is_by_own_state() && state.is_some() {
            return state;
        }
        if let Some(upgrade) = &mut self.upgrade
            && kind.needs_side()
        {
            upgrade.without_side += 1;
        }
        None
    }

    /// Whose words the quote is. A file in the format before does not say: the document's, which puts nothing
    /// into a mouth.
    fn voice(&mut self, wire: &WireStatement, statement: &Statement, record: &Message, at: &str) -> Voice {
        let place = format!("{at}.voice");
        match wire.voice.as_ref().map(|voice| &voice.is) {
            Some(Word::Known(VoiceKind::Speaker)) => Voice::Speaker,
            Some(Word::Known(VoiceKind::Document) | Word::Unknown(_)) => Voice::Document,
            Some(Word::Known(VoiceKind::Relayer)) => {
                let actor = wire.voice.as_ref().and_then(|voice| voice.actor.as_ref());
                let relayer =
                    actor.map_or_else(|| statement.relayers.first().cloned(), |id| Some(ActorId::new(id)));
                if let Some(relayer) = relayer.filter(|id| statement.relayers.contains(id)) {
                    return Voice::Relayer(relayer);
                }
                self.error(record, &place, message!("load-voice-no-relayer"));
                Voice::Document
            }
            None => {
                if let Some(upgrade) = &mut self.upgrade {
                    upgrade.without_voice += 1;
                } else {
                    self.warn(record, &place, message!("load-voice-unsaid"));
                }
                Voice::Document
            }
        }
    }

    /// The extent without words and figures that do not stand in the quote; what is dropped is listed.
    fn verified_extent(&mut self, extent: Extent, quote: &Quote, record: &Message, at: &str) -> Extent {
        let Extent::Part { wording, percent, size: _ } = extent else { return extent };
        let mut stands = |is_there: bool, place: &str, message: Message| {
            if !is_there {
                self.warn(record, &format!("{at}.extent.{place}"), message);
            }
            is_there
        };
        let wording = wording.filter(|words| {
            let is_there = quote.segments.iter().any(|segment| segment.exact.contains(words.as_str()));
            let message = message!("load-wording-unquoted", words = shown(words));
            stands(is_there && !words.trim().is_empty(), "wording", message)
        });
        let percent = percent.filter(|share| {
            let is_there = quote.segments.iter().any(|segment| is_share_in(&segment.exact, *share));
            stands(is_there, "percent", message!("load-share-unquoted", share = share_words(*share)))
        });
        let size = part_size(wording.as_deref(), percent);
        Extent::Part { wording, percent, size }
    }

    /// Drops quotation marks from names that stand in no quote, and lists them.
    fn check_names(&mut self, dossier: &mut Dossier) {
        for mended in drop_unquoted_marks(dossier) {
            let message = message!("load-marks-dropped", name = shown(&mended.before));
            self.warn(&mended.record, &mended.place, message);
        }
    }

    /// What a file in the format before does not say, once for the file.
    fn say_what_was_upgraded(&mut self) {
        let Some(upgrade) = self.upgrade.take() else { return };
        for message in upgrade.messages() {
            self.find(Severity::Warning, None, "format", message);
        }
    }

    fn place(
        &mut self,
        wire: &WireStatement,
        areas: &[AreaId],
        known: &Known<'_>,
        record: &Message,
        at: &str,
    ) -> Option<PlaceId> {
        let at = format!("{at}.place");
        let Some(id) = &wire.place else {
            if wire.extent.is == Word::Known(ExtentKind::Place) {
                self.error(record, &at, message!("load-no-place-named"));
            }
            return None;
        };
        let id = PlaceId::new(id);
        match known.places.get(id.as_str()).copied().or_else(|| self.layer.place(&id)) {
            None => {
                let message = message!("load-unknown-place", place = shown(id.as_str()));
                self.error_of_area(record, &at, message);
            }
            Some(place) if !areas.contains(&place.area) => {
                let message =
                    message!("load-place-elsewhere", place = id.as_str(), area = place.area.as_str());
                self.error(record, &at, message);
            }
            Some(_) => {}
        }
        Some(id)
    }

    /// A place that the dossier brings along.
    fn own_place(&mut self, index: usize, wire: &WirePlace) -> Option<Place> {
        let (record, at) = (RecordKind::Place.named(&wire.id), format!("places[{index}]"));
        let area = self.area(&wire.area, &record, &format!("{at}.area"));
        let outline = match outline(&wire.outline, &format!("{at}.outline")) {
            Ok(outline) => outline,
            Err(faults) => {
                for (place, message) in faults {
                    let (file, record) = (self.file.to_owned(), Some(record.clone()));
                    self.findings.push(Finding { severity: Severity::Error, file, record, place, message });
                }
                return None;
            }
        };
        let uk = wire.name_uk.clone().unwrap_or_else(|| wire.name.clone());
        let name = Name { en: wire.name.clone(), uk };
        let unknown = UnknownOfPlace { own: wire.unknown.clone(), outline: wire.outline.unknown.clone() };
        let place = Place { id: PlaceId::new(&wire.id), name, area, outline, unknown };
        if self.layer.place(&place.id).is_some_and(|other| !other.is_same(&place)) {
            self.error(&record, &format!("{at}.id"), message!("load-place-id-taken"));
        }
        Some(place)
    }

    fn suggestions(&mut self, wire: &WireSuggestions, known: &Known<'_>) -> Suggestions {
        let mut seen = BTreeSet::new();
        let [open, rejected] =
            [&wire.open, &wire.rejected].map(|ids| ids.iter().map(String::as_str).collect());
        let kept = wire.kept.iter().map(|one| one.suggestion.as_str()).collect();
        let lists: [(&str, Vec<&str>); 3] = [("open", open), ("rejected", rejected), ("kept", kept)];
        for (list, ids) in lists {
            for (number, id) in ids.into_iter().enumerate() {
                if !seen.insert(id) {
                    let place = format!("suggestions.{list}[{number}]");
                    self.error(&RecordKind::Suggestion.named(id), &place, message!("load-suggestion-twice"));
                }
            }
        }
        let ids = |ids: &[String]| ids.iter().map(SuggestionId::new).collect();
        let mut kept = Vec::new();
        for (number, one) in wire.kept.iter().enumerate() {
            let (record, at) = (
                RecordKind::Suggestion.named(&one.suggestion),
                format!("suggestions.kept[{number}].statement"),
            );
            let is_there = known.statements.contains(one.statement.as_str());
            self.known(&one.statement, is_there, RecordKind::Statement, &record, &at);
            kept.push(KeptSuggestion {
                suggestion: SuggestionId::new(&one.suggestion),
                statement: StatementId::new(&one.statement),
                unknown: one.unknown.clone(),
            });
        }
        let given = wire.given.iter().enumerate();
        let given = given.filter_map(|(number, one)| self.given(number, one, known)).collect();
        let unknown = wire.unknown.clone();
        Suggestions { open: ids(&wire.open), rejected: ids(&wire.rejected), kept, given, unknown }
    }

    /// A suggestion that somebody gave. Areas and a place that this layer does not have stay named: whoever decides
    /// is told.
    fn given(
        &mut self,
        number: usize,
        wire: &WireGivenSuggestion,
        known: &Known<'_>,
    ) -> Option<GivenSuggestion> {
        let (record, at) = (RecordKind::Suggestion.named(&wire.id), format!("suggestions.given[{number}]"));
        let is_there = known.documents.contains_key(wire.document.as_str());
        self.known(&wire.document, is_there, RecordKind::Document, &record, &format!("{at}.document"));
        let quote = self.quote(Some(&wire.quote), &record, &at)?;
        let mut unknown = UnknownOfStatement {
            own: wire.unknown.clone(),
            extent: wire.extent.unknown.clone(),
            quote: wire.quote.unknown.clone(),
            ..UnknownOfStatement::default()
        };
        if let Some(Word::Unknown(word)) = &wire.by {
            unknown.own.keep_word("by", word);
        }
        let extent = self.extent(&wire.extent, &record, &at);
        Some(GivenSuggestion {
            id: SuggestionId::new(&wire.id),
            origin: wire.origin.clone(),
            document: DocumentId::new(&wire.document),
            kind: wire.kind.known()?,
            areas: wire.areas.iter().map(AreaId::new).collect(),
            group: wire.group.as_ref().map(GroupId::new),
            place: wire.place.as_ref().map(PlaceId::new),
            by: wire.by.as_ref().and_then(by),
            speaker: wire.speaker.clone(),
            relayers: wire.relayers.clone(),
            extent: self.verified_extent(extent, &quote, &record, &at),
            modality: wire.modality.known()?,
            quote,
            reason: wire.reason.clone(),
            unknown,
        })
    }

    fn extent(&mut self, wire: &WireExtent, record: &Message, at: &str) -> Extent {
        if wire.percent.is_some_and(|percent| !(percent > 0.0 && percent < 100.0)) {
            self.error(record, &format!("{at}.extent.percent"), message!("load-share-range"));
        }
        match wire.is.known().unwrap_or(ExtentKind::Unspecified) {
            ExtentKind::Whole => Extent::Whole,
            ExtentKind::Part => {
                let percent = wire.percent.filter(|percent| *percent > 0.0 && *percent < 100.0);
                let wording = wire.wording.clone();
                Extent::Part { size: part_size(wording.as_deref(), percent), wording, percent }
            }
            ExtentKind::Place => Extent::Place,
            ExtentKind::Approach => Extent::Approach,
            ExtentKind::Unspecified => Extent::Unspecified,
        }
    }

    fn quote(&mut self, wire: Option<&WireQuote>, record: &Message, at: &str) -> Option<Quote> {
        let Some(wire) = wire.filter(|quote| !quote.segments.is_empty()) else {
            self.error(record, &format!("{at}.quote"), message!("load-no-quote"));
            return None;
        };
        if wire.segments.len() > MAX_SEGMENTS {
            let message = message!("load-too-many-segments", most = MAX_SEGMENTS);
            self.error(record, &format!("{at}.quote.segments"), message);
            return None;
        }
        let mut segments = Vec::with_capacity(wire.segments.len());
        for (number, segment) in wire.segments.iter().enumerate() {
            for (field, text) in
                [("exact", &segment.exact), ("prefix", &segment.prefix), ("suffix", &segment.suffix)]
            {
                self.length(text, record, &format!("{at}.quote.segments[{number}].{field}"));
            }
            segments.push(Segment {
                exact: segment.exact.clone(),
                prefix: segment.prefix.clone(),
                suffix: segment.suffix.clone(),
                range: segment.start..segment.end,
                unknown: segment.unknown.clone(),
            });
        }
        Some(Quote { segments, seal: wire.seal.clone() })
    }
}

/// The words of quotes that do not stand at their places of the texts, looked for together in each.
fn occurrences<'d>(
    texts: &BTreeMap<&'d str, CanonicalText>,
    wire: &'d WireDossier,
) -> BTreeMap<&'d str, Occurrences<'d>> {
    let mut words: BTreeMap<&str, Vec<&str>> = texts.keys().map(|id| (*id, Vec::new())).collect();
    for statement in &wire.statements {
        let id = statement.document.as_str();
        if let (Some(text), Some(words), Some(quote)) = (texts.get(id), words.get_mut(id), &statement.quote) {
            let is_elsewhere =
                |one: &&WireSegment| text.slice(one.start, one.end) != Some(one.exact.as_str());
            words.extend(quote.segments.iter().filter(is_elsewhere).map(|one| one.exact.as_str()));
        }
    }
    let of_text = |(id, text): (&&'d str, &CanonicalText)| {
        let words = words.remove(id).unwrap_or_default();
        (*id, Occurrences::of([text.as_str()], words))
    };
    texts.iter().map(of_text).collect()
}

fn actor(wire: &WireActor) -> Actor {
    let mut unknown = wire.unknown.clone();
    if let Word::Unknown(word) = &wire.side {
        unknown.keep_word("side", word);
    }
    Actor {
        id: ActorId::new(&wire.id),
        name: wire.name.clone(),
        short_name: wire.short_name.clone().unwrap_or_else(|| wire.name.clone()),
        role: wire.role.clone(),
        side: wire.side.known().unwrap_or(Side::Other),
        unknown,
    }
}

/// The outline of a place, which stands at this member of the file; else its faults, each with its place.
fn outline(wire: &WireOutline, at: &str) -> Result<MultiPolygon<f64>, Vec<(FilePlace, Message)>> {
    let OutlineFields { r#type, _bbox: _, coordinates, geometries } = &wire.fields;
    let mut geometry = serde_json::Map::new();
    geometry.insert("type".to_owned(), r#type.as_str().into());
    for (name, value) in [("coordinates", coordinates), ("geometries", geometries)] {
        geometry.extend(value.clone().map(|value| (name.to_owned(), value)));
    }
    let geometry = serde_json::from_value::<Geometry>(geometry.into())
        .map_err(|error| vec![(at.into(), message!("load-no-outline", problem = json_problem(&error)))])?;
    parse_outline(&geometry, at)
}

/// A share in percent with as many decimals as it has.
fn share_words(share: f64) -> Arg {
    let decimals = share.to_string().split_once('.').map_or(0, |(_, decimals)| decimals.len());
    Arg::Number(share, decimals)
}

fn by(wire: &Word<StatedSide>) -> Option<Side> {
    match wire {
        Word::Known(StatedSide(side)) => *side,
        Word::Unknown(_) => Some(Side::Other),
    }
}

/// A note of the guard; `None` where a word of it is not known, which is listed as a fault.
fn guard_note(wire: &WireGuardNote) -> Option<GuardNote> {
    Some(GuardNote {
        kind: wire.kind.known()?,
        place: wire.place.known()?,
        words: wire.words.clone(),
        range: wire.start..wire.end.max(wire.start),
        kept_because: wire.kept_because.clone().filter(|reason| !reason.trim().is_empty()),
        unknown: wire.unknown.clone(),
    })
}
