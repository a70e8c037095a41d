//! Loading a lexicon: the extractor's words, names and actors.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::finding::{FilePlace, Finding, FindingList, Severity};
use super::gazetteer::{
    WireArea, WireGroup, WirePlace, declension_of, form_words, parse_gazetteer, teach_names,
};
use super::json::json_problem_as_said;
use super::shipped::{GAZETTEER, GAZETTEER_NAME, LEXICON, TOWNS, TOWNS_NAME};
use super::towns::{Towns, parse_towns};
use crate::model::{AreaId, Side, check_sizes};
use crate::phrase::{Section, SectionFault, check_shares};
use crate::text::GuardWords;
use crate::text::extract::{
    ActorSort, Between, FormFault, KnownActor, KnownFrame, KnownName, Lexicon, LexiconBuilder, Tag, WordList,
};
use crate::words::{Arg, Joint, Message, Say, message, say_in_english};

/// The format that lexicon files state.
pub const LEXICON_FORMAT: &str = "claims-map-lexicon/1";

/// A lexicon cannot be used: every fault, each with its place.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub struct LexiconError {
    /// The faults, in the order of the file.
    pub findings: Vec<Finding>,
}

/// The first fault.
impl Say for LexiconError {
    fn message(&self) -> Message {
        self.findings.first().map_or_else(|| Message::as_it_is(""), Say::message)
    }
}

say_in_english!(LexiconError);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WireLexicon {
    format: String,
    /// The lexicon's own names, in the place of those of the shipped gazetteer.
    areas: Option<Vec<WireArea>>,
    groups: Option<Vec<WireGroup>>,
    places: Option<Vec<WirePlace>>,
    decoys: Vec<WireDecoy>,
    /// Sections of the front by their adjectives: the Lyman direction.
    #[serde(default)]
    directions: Vec<WireDirection>,
    actors: Vec<WireActor>,
    /// Keyword of a tag → language → forms.
    words: Section,
    /// Verbs in two parts: let … go; the shipped ones where there is no such section.
    frames: Option<Vec<WireFrame>>,
    /// Keyword of a list → language → forms; the shipped ones where there is no such section.
    lists: Option<Section>,
    /// What may change a quote's meaning; the shipped words where there is none.
    guard: Option<Section>,
    /// How much a part is. Checked only: what colours a map is the same for everybody.
    sizes: Option<Section>,
    /// Shares in words. Checked only, for the same reason.
    shares: Option<Section>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WireDecoy {
    what: String,
    forms: Vec<String>,
}

/// Sections of the front in one area: adjectives of towns, which mean the place beside a word for direction.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WireDirection {
    area: String,
    /// Language → stems.
    adjectives: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WireActor {
    id: String,
    name: String,
    /// The name in Ukrainian; `None` where it is the same.
    uk: Option<String>,
    role: Option<String>,
    role_uk: Option<String>,
    side: String,
    is: String,
    forms: Vec<String>,
}

/// A verb in two parts, which has its tag where what it asks for stands around a name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WireFrame {
    tag: String,
    /// `name`, `forces` or `share`.
    between: String,
    heads: Vec<String>,
    #[serde(default)]
    links: Vec<String>,
    #[serde(default)]
    tails: Vec<String>,
}

/// Loads a lexicon from JSON; `file` is its name for findings. One without `areas`, `groups` and `places` of
/// its own has the names of the shipped gazetteer.
///
/// # Errors
/// [`LexiconError`] with every fault: not JSON of this format, unknown tags, sides, sorts and languages,
/// forms that are none.
///
/// A lexicon without a section `guard` uses the shipped words for the guard.
pub fn load_lexicon(bytes: &[u8], file: &str) -> Result<Lexicon, LexiconError> {
    let mut reader = Reader { file, builder: LexiconBuilder::default(), findings: FindingList::default() };
    match serde_json::from_slice::<WireLexicon>(bytes) {
        Ok(wire) if wire.format == LEXICON_FORMAT => reader.read(&wire),
        Ok(wire) => {
            let message = message!("load-lexicon-format", found = &wire.format, format = LEXICON_FORMAT);
            reader.fault("format", message);
        }
        Err(error) => {
            let place = FilePlace::Character { line: error.line(), column: error.column() };
            reader.fault(place, message!("load-not-lexicon", problem = json_problem_as_said(&error)));
        }
    }
    if reader.findings.is_empty() {
        Ok(reader.builder.build())
    } else {
        Err(LexiconError { findings: reader.findings.into_findings(file) })
    }
}

/// Checks a section.
type SectionCheck = fn(&Section) -> Result<(), Vec<SectionFault>>;

struct Reader<'a> {
    file: &'a str,
    builder: LexiconBuilder,
    findings: FindingList,
}

impl Reader<'_> {
    fn fault(&mut self, place: impl Into<FilePlace>, message: Message) {
        self.findings.push(Finding::of_file(Severity::Error, self.file, place, message));
    }

    fn check(&mut self, place: impl Fn() -> String, result: Result<(), FormFault>) {
        if let Err(fault) = result {
            self.fault(place(), form_words(fault));
        }
    }

    fn read(&mut self, wire: &WireLexicon) {
        self.names(wire);
        for (number, decoy) in wire.decoys.iter().enumerate() {
            let name = self.builder.name(KnownName::Decoy(decoy.what.clone()));
            self.lands(name, &format!("decoys[{number}].forms"), &decoy.forms);
        }
        for (number, direction) in wire.directions.iter().enumerate() {
            self.direction(number, direction);
        }
        for (number, actor) in wire.actors.iter().enumerate() {
            self.actor(number, actor);
        }
        for (keyword, languages) in &wire.words {
            self.words(keyword, languages);
        }
        let is_whole = wire.frames.is_some() && wire.lists.is_some();
        let shipped = if is_whole { None } else { serde_json::from_slice::<WireLexicon>(LEXICON).ok() };
        let frames = wire.frames.as_ref().or(shipped.as_ref().and_then(|one| one.frames.as_ref()));
        for (number, frame) in frames.into_iter().flatten().enumerate() {
            self.frame(number, frame);
        }
        let lists = wire.lists.as_ref().or(shipped.as_ref().and_then(|one| one.lists.as_ref()));
        for (keyword, languages) in lists.into_iter().flatten() {
            self.list(keyword, languages);
        }
        match wire.guard.as_ref().map(GuardWords::from_section) {
            Some(Ok(words)) => self.builder.guard(words),
            Some(Err(faults)) => self.section("guard", &faults),
            None => {}
        }
        for (name, section, check) in
            [("sizes", &wire.sizes, check_sizes as SectionCheck), ("shares", &wire.shares, check_shares)]
        {
            if let Some(Err(faults)) = section.as_ref().map(check) {
                self.section(name, &faults);
            }
        }
    }

    fn section(&mut self, name: &str, faults: &[SectionFault]) {
        for fault in faults {
            self.fault(format!("{name}.{}", fault.place), fault.message.clone());
        }
    }

    /// What areas, groups and places are called.
    fn names(&mut self, wire: &WireLexicon) {
        let mut faults: Vec<(&str, String, Message)> = Vec::new();
        let (areas, groups, places) = (&wire.areas, &wire.groups, &wire.places);
        if areas.is_none() && groups.is_none() && places.is_none() {
            let Some(towns) = self.towns() else { return };
            match parse_gazetteer(GAZETTEER_NAME, GAZETTEER) {
                Ok(gazetteer) => gazetteer.teach(&mut self.builder, &towns, &mut |place, message| {
                    faults.push((GAZETTEER_NAME, place, message));
                }),
                Err(fault) => drop(self.findings.push(*fault)),
            }
            towns.teach(&mut self.builder);
        } else {
            teach_names(
                &mut self.builder,
                areas.as_deref().unwrap_or_default(),
                groups.as_deref().unwrap_or_default(),
                places.as_deref().unwrap_or_default(),
                &Towns::default(),
                &mut |place, message| faults.push((self.file, place, message)),
            );
        }
        for (file, place, message) in faults {
            self.findings.push(Finding::of_file(Severity::Error, file, place, message));
        }
    }

    /// The shipped towns; `None`, with a finding, where the file is not whole.
    fn towns(&mut self) -> Option<Towns<'static>> {
        match parse_towns(TOWNS) {
            Ok(towns) => Some(towns),
            Err(line) => {
                let place = FilePlace::Character { line, column: 1 };
                let fault = Finding::of_file(Severity::Error, TOWNS_NAME, place, message!("load-not-towns"));
                self.findings.push(fault);
                None
            }
        }
    }

    fn lands(&mut self, name: u32, place: &str, forms: &[String]) {
        for (at, form) in forms.iter().enumerate() {
            let result = self.builder.land(name, form);
            self.check(|| format!("{place}[{at}]"), result);
        }
    }

    fn direction(&mut self, number: usize, direction: &WireDirection) {
        let name = self.builder.name(KnownName::Place { id: None, area: AreaId::new(&direction.area) });
        for (language, stems) in &direction.adjectives {
            let place = format!("directions[{number}].adjectives.{language}");
            let Some(declension) = declension_of(language) else {
                self.fault(place, message!("load-no-declension"));
                continue;
            };
            for (at, stem) in stems.iter().enumerate() {
                let result = self.builder.adjective(name, stem, declension);
                self.check(|| format!("{place}[{at}]"), result);
            }
        }
    }

    fn actor(&mut self, number: usize, actor: &WireActor) {
        let (Some(side), Some(sort)) = (Side::from_keyword(&actor.side), ActorSort::from_keyword(&actor.is))
        else {
            let message = message!(
                "load-unknown-side-or-sort",
                side = &actor.side,
                sort = &actor.is,
                sides = Arg::list(Joint::Comma, Side::ALL.map(Side::keyword)),
                sorts = Arg::list(Joint::Comma, ActorSort::ALL.map(ActorSort::keyword))
            );
            self.fault(format!("actors[{number}]"), message);
            return;
        };
        let (id, name) = (actor.id.clone(), actor.name.clone());
        let (name_uk, role_uk) = (actor.uk.clone(), actor.role_uk.clone());
        let known = KnownActor { id, name, name_uk, role: actor.role.clone(), role_uk, side, sort };
        let result = self.builder.actor(known, actor.forms.iter().map(String::as_str));
        self.check(|| format!("actors[{number}].forms"), result);
    }

    fn frame(&mut self, number: usize, frame: &WireFrame) {
        let (Some(tag), Some(between)) =
            (Tag::from_keyword(&frame.tag), Between::from_keyword(&frame.between))
        else {
            let tags = Arg::list(Joint::Comma, Tag::ALL.iter().map(|tag| tag.keyword()));
            let betweens = Arg::list(Joint::Comma, Between::ALL.iter().map(|one| one.keyword()));
            let message = message!("load-unknown-frame", tags = tags, betweens = betweens);
            self.fault(format!("frames[{number}]"), message);
            return;
        };
        let known = KnownFrame { tag, between, links: frame.links.clone(), tails: frame.tails.clone() };
        let result = self.builder.frame(&known, frame.heads.iter().map(String::as_str));
        self.check(|| format!("frames[{number}]"), result);
    }

    fn list(&mut self, keyword: &str, languages: &BTreeMap<String, Vec<String>>) {
        let Some(list) = WordList::from_keyword(keyword) else {
            let lists = Arg::list(Joint::Comma, WordList::ALL.iter().map(|list| list.keyword()));
            self.fault(format!("lists.{keyword}"), message!("load-unknown-list", lists = lists));
            return;
        };
        for (language, forms) in languages {
            for (at, form) in forms.iter().enumerate() {
                let result = self.builder.listed(list, form);
                self.check(|| format!("lists.{keyword}.{language}[{at}]"), result);
            }
        }
    }

    fn words(&mut self, keyword: &str, languages: &BTreeMap<String, Vec<String>>) {
        let Some(tag) = Tag::from_keyword(keyword) else {
            let tags = Arg::list(Joint::Comma, Tag::ALL.iter().map(|tag| tag.keyword()));
            self.fault(format!("words.{keyword}"), message!("load-unknown-tag", tags = tags));
            return;
        };
        for (language, forms) in languages {
            for (at, form) in forms.iter().enumerate() {
                let result = self.builder.word(tag, form);
                self.check(|| format!("words.{keyword}.{language}[{at}]"), result);
            }
        }
    }
}
