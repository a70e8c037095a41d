//! Loading a gazetteer: what areas, groups, places and towns are called, for the search, the commands and
//! the extractor alike.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::finding::{FilePlace, Finding, FindingList, Severity};
use super::json::json_problem_as_said;
use super::towns::Towns;
use crate::model::{
    Area, AreaId, GroupId, Name, NamedGroup, NamedPart, Names, NamesakeCity, Naming, PlaceId, Spelling,
};
use crate::text::extract::{Declension, FormFault, KnownName, LexiconBuilder, Tag};
use crate::text::{spelling_of, spelling_of_adjective};
use crate::words::{Message, Say as _, message};

/// The format that gazetteer files state.
const GAZETTEER_FORMAT: &str = "claims-map-gazetteer/2";

/// A gazetteer file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WireGazetteer {
    format: String,
    areas: Vec<WireArea>,
    groups: Vec<WireGroup>,
    places: Vec<WirePlace>,
    units: Vec<String>,
    particles: Vec<String>,
}

/// An area's names. What a text means by them differs: `lands` are the area, `towns` only beside a unit
/// word; `also` are for those who search, a text does not mean the area by them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WireArea {
    id: String,
    towns: Vec<String>,
    lands: Vec<String>,
    /// What some call the area or a part of it.
    #[serde(default)]
    called: Vec<String>,
    /// Language → stem.
    #[serde(default)]
    adjectives: BTreeMap<String, String>,
    #[serde(default)]
    also: Vec<String>,
    /// For a city that is an area: the oblast that its name means beside a unit word.
    #[serde(default)]
    city_with_oblast: Option<String>,
    /// For a label where the layer's short name has no room.
    #[serde(default)]
    shorter: Shorter,
    /// The same where that has none either.
    #[serde(default)]
    shortest: Shorter,
}

/// A name for a label that is shorter than the layer's short one, in the languages that have one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shorter {
    en: Option<String>,
    uk: Option<String>,
}

impl Shorter {
    /// The name in every language, the short one where there is no shorter; `None` where there is none at all.
    fn over(&self, short: &Name) -> Option<Name> {
        let Self { en, uk } = self;
        let or_short = |name: &Option<String>, short: &str| name.clone().unwrap_or_else(|| short.to_owned());
        (en.is_some() || uk.is_some())
            .then(|| Name { en: or_short(en, &short.en), uk: or_short(uk, &short.uk) })
    }
}

/// What an area is called besides its names on the layer.
#[derive(Debug, Default)]
pub(super) struct OtherNames {
    pub(super) spellings: Vec<Spelling>,
    shorter: Shorter,
    shortest: Shorter,
}

impl OtherNames {
    /// Its name for a label where its short one has no room; `None` where there is none.
    pub(super) fn shorter_than(&self, short: &Name) -> Option<Name> {
        self.shorter.over(short)
    }

    /// The same where that has no room either: an abbreviation.
    pub(super) fn shortest_of(&self, short: &Name) -> Option<Name> {
        self.shortest.over(short)
    }
}

/// A name for several areas.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WireGroup {
    id: String,
    members: Vec<String>,
    #[serde(default)]
    en: Vec<String>,
    #[serde(default)]
    uk: Vec<String>,
    #[serde(default)]
    ru: Vec<String>,
    /// Forms of no language in particular.
    #[serde(default)]
    forms: Vec<String>,
}

/// A part of an area; `id` where it is a place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WirePlace {
    #[serde(default)]
    id: String,
    area: String,
    #[serde(default)]
    en: Vec<String>,
    #[serde(default)]
    uk: Vec<String>,
    #[serde(default)]
    ru: Vec<String>,
    /// Forms of no language in particular.
    #[serde(default)]
    forms: Vec<String>,
}

/// Lists of patterns, each with its key in the file.
type Lists<'a> = [(&'static str, &'a [String]); 4];

impl WireGroup {
    fn lists(&self) -> Lists<'_> {
        [("en", &self.en), ("uk", &self.uk), ("ru", &self.ru), ("forms", &self.forms)]
    }
}

impl WirePlace {
    fn lists(&self) -> Lists<'_> {
        [("en", &self.en), ("uk", &self.uk), ("ru", &self.ru), ("forms", &self.forms)]
    }
}

impl WirePlace {
    /// What the extractor knows it as.
    fn known(&self, towns: &Towns<'_>) -> KnownName {
        let area = AreaId::new(&self.area);
        if !self.id.is_empty() {
            return KnownName::Place { id: Some(PlaceId::new(&self.id)), area };
        }
        let patterns = self.lists().into_iter().flat_map(|(_, list)| list);
        let names: Vec<String> = patterns
            .filter_map(|pattern| spelling_of(pattern, Naming::Town).ok())
            .map(|spelling| spelling.written())
            .collect();
        let others = towns.namesakes(names.iter().map(String::as_str), &area);
        KnownName::Town { areas: [area].into_iter().chain(others).collect() }
    }
}

/// A gazetteer, checked: the names by area, and the rest.
#[derive(Debug, Default)]
pub(super) struct Gazetteer {
    pub(super) areas: BTreeMap<String, OtherNames>,
    pub(super) names: Names,
}

impl Gazetteer {
    /// What of it is about these areas: groups whose members are all among them, and parts of them.
    pub(super) fn names_of(mut self, areas: &[Area]) -> Names {
        let has = |id: &AreaId| areas.binary_search_by(|area| area.id.cmp(id)).is_ok();
        self.names.groups.retain(|group| group.members.iter().all(has));
        self.names.parts.retain(|part| has(&part.area));
        self.names.cities.retain(|city| has(&city.city) && has(&city.around));
        self.names
    }
}

/// Loads a gazetteer; `file` is its name for findings, and its bytes. With any fault there is nothing in it.
pub(super) fn load_gazetteer(file: &str, bytes: &[u8]) -> (Gazetteer, Vec<Finding>) {
    let wire = match parse_gazetteer(file, bytes) {
        Ok(wire) => wire,
        Err(fault) => return (Gazetteer::default(), vec![*fault]),
    };
    let mut reader = Reader { file, gazetteer: Gazetteer::default(), findings: FindingList::default() };
    reader.read(&wire);
    if reader.findings.is_empty() {
        (reader.gazetteer, Vec::new())
    } else {
        (Gazetteer::default(), reader.findings.into_findings(file))
    }
}

/// Reads the file's shape.
///
/// # Errors
/// A finding that says what it is instead, and where.
pub(super) fn parse_gazetteer(file: &str, bytes: &[u8]) -> Result<WireGazetteer, Box<Finding>> {
    let fault = |place: FilePlace, message| Box::new(Finding::of_file(Severity::Error, file, place, message));
    match serde_json::from_slice::<WireGazetteer>(bytes) {
        Ok(wire) if wire.format == GAZETTEER_FORMAT => Ok(wire),
        Ok(wire) => {
            let message = message!("load-gazetteer-format", found = &wire.format, format = GAZETTEER_FORMAT);
            Err(fault("format".into(), message))
        }
        Err(error) => {
            let place = FilePlace::Character { line: error.line(), column: error.column() };
            Err(fault(place, message!("load-not-gazetteer", problem = json_problem_as_said(&error))))
        }
    }
}

struct Reader<'a> {
    file: &'a str,
    gazetteer: Gazetteer,
    findings: FindingList,
}

impl Reader<'_> {
    fn fault(&mut self, place: String, message: Message) {
        self.findings.push(Finding::of_file(Severity::Error, self.file, place, message));
    }

    fn read(&mut self, wire: &WireGazetteer) {
        for (number, area) in wire.areas.iter().enumerate() {
            self.area(number, area);
        }
        for (number, group) in wire.groups.iter().enumerate() {
            self.group(number, group);
        }
        for (number, place) in wire.places.iter().enumerate() {
            let lists = place.lists().map(|(key, list)| (format!("places[{number}].{key}"), list));
            let spellings = self.spellings(&lists, Naming::Town);
            self.gazetteer.names.parts.push(NamedPart {
                place: (!place.id.is_empty()).then(|| PlaceId::new(&place.id)),
                area: AreaId::new(&place.area),
                spellings,
            });
        }
        self.gazetteer.names.units = self.words("units", &wire.units);
        self.gazetteer.names.particles = self.words("particles", &wire.particles);
    }

    fn area(&mut self, number: usize, area: &WireArea) {
        let key = |key: &str| format!("areas[{number}].{key}");
        let mut spellings = self.spellings(&[(key("lands"), &area.lands)], Naming::Whole);
        for (language, stem) in &area.adjectives {
            match declension_of(language) {
                Some(declension) => spellings.push(spelling_of_adjective(stem, declension)),
                None => self.fault(key(&format!("adjectives.{language}")), message!("load-no-declension")),
            }
        }
        spellings.extend(self.spellings(&[(key("also"), &area.also)], Naming::Whole));
        spellings.extend(self.spellings(&[(key("called"), &area.called)], Naming::Called));
        spellings.extend(self.spellings(&[(key("towns"), &area.towns)], Naming::Town));
        if let Some(around) = &area.city_with_oblast {
            // The city is the area: its name is no town's in it, and the oblast has it too.
            spellings = spellings.into_iter().map(|one| one.named(Naming::Whole)).collect();
            if *around != area.id {
                let shared = spellings.iter().cloned().map(|one| one.named(Naming::Shared));
                self.gazetteer.areas.entry(around.clone()).or_default().spellings.extend(shared);
                let (city, around) = (AreaId::new(&area.id), AreaId::new(around));
                self.gazetteer.names.cities.push(NamesakeCity { city, around });
            }
        }
        let names = self.gazetteer.areas.entry(area.id.clone()).or_default();
        names.spellings.extend(spellings);
        names.shorter = area.shorter.clone();
        names.shortest = area.shortest.clone();
    }

    /// A group, whose spellings its members have too.
    fn group(&mut self, number: usize, group: &WireGroup) {
        let lists = group.lists().map(|(key, list)| (format!("groups[{number}].{key}"), list));
        let spellings = self.spellings(&lists, Naming::Shared);
        for member in &group.members {
            let names = self.gazetteer.areas.entry(member.clone()).or_default();
            names.spellings.extend(spellings.iter().cloned());
        }
        let first = |list: &[String]| {
            let spelling = list.first().and_then(|pattern| spelling_of(pattern, Naming::Shared).ok());
            spelling.map(|spelling| spelling.written())
        };
        let en = first(&group.en).unwrap_or_else(|| group.id.clone());
        let uk = first(&group.uk).unwrap_or_else(|| en.clone());
        self.gazetteer.names.groups.push(NamedGroup {
            id: GroupId::new(&group.id),
            name: Name { en, uk },
            members: group.members.iter().map(AreaId::new).collect(),
            spellings,
        });
    }

    /// The spellings of lists of patterns, each with its place in the file.
    fn spellings(&mut self, lists: &[(String, &[String])], naming: Naming) -> Vec<Spelling> {
        let mut spellings = Vec::new();
        for (place, list) in lists {
            for (at, pattern) in list.iter().enumerate() {
                match spelling_of(pattern, naming) {
                    Ok(spelling) => spellings.push(spelling),
                    Err(fault) => self.fault(format!("{place}[{at}]"), form_words(fault)),
                }
            }
        }
        spellings
    }

    /// Every form of every pattern.
    fn words(&mut self, place: &str, patterns: &[String]) -> Vec<String> {
        let spellings = self.spellings(&[(place.to_owned(), patterns)], Naming::Whole);
        spellings.iter().flat_map(Spelling::forms).collect()
    }
}

/// What is wrong with a form.
pub(super) fn form_words(fault: FormFault) -> Message {
    fault.message()
}

pub(super) fn declension_of(language: &str) -> Option<Declension> {
    match language {
        "uk" => Some(Declension::Ukrainian),
        "ru" => Some(Declension::Russian),
        _ => None,
    }
}

/// Gives what the names of a gazetteer or a lexicon mean in a text to the extractor; `towns` tell where else there
/// is one of a town's name. Faults are given to `fault` with their places.
pub(super) fn teach_names(
    builder: &mut LexiconBuilder,
    areas: &[WireArea],
    groups: &[WireGroup],
    places: &[WirePlace],
    towns: &Towns<'_>,
    fault: &mut dyn FnMut(String, Message),
) {
    let mut check = |place: String, result: Result<(), FormFault>| {
        if let Err(problem) = result {
            fault(place, form_words(problem));
        }
    };
    for (number, area) in areas.iter().enumerate() {
        teach_area(builder, number, area, &mut check);
    }
    for (number, group) in groups.iter().enumerate() {
        let members = group.members.iter().map(AreaId::new).collect();
        let name = builder.name(KnownName::Group { id: GroupId::new(&group.id), members });
        for (key, list) in group.lists() {
            for (at, form) in list.iter().enumerate() {
                check(format!("groups[{number}].{key}[{at}]"), builder.land(name, form));
            }
        }
    }
    for (number, place) in places.iter().enumerate() {
        let name = builder.name(place.known(towns));
        for (key, list) in place.lists() {
            for (at, form) in list.iter().enumerate() {
                check(format!("places[{number}].{key}[{at}]"), builder.land(name, form));
            }
        }
    }
    for (number, area) in areas.iter().enumerate() {
        for language in area.adjectives.keys().filter(|language| declension_of(language).is_none()) {
            fault(format!("areas[{number}].adjectives.{language}"), message!("load-no-declension"));
        }
    }
}

fn teach_area(
    builder: &mut LexiconBuilder,
    number: usize,
    area: &WireArea,
    check: &mut dyn FnMut(String, Result<(), FormFault>),
) {
    let id = AreaId::new(&area.id);
    let name = builder.name(match &area.city_with_oblast {
        Some(oblast) => KnownName::CityArea { city: id, oblast: AreaId::new(oblast) },
        None => KnownName::Area(id),
    });
    for (key, list) in [("lands", &area.lands), ("called", &area.called)] {
        for (at, form) in list.iter().enumerate() {
            check(format!("areas[{number}].{key}[{at}]"), builder.land(name, form));
        }
    }
    for (at, form) in area.towns.iter().enumerate() {
        check(format!("areas[{number}].towns[{at}]"), builder.town(name, form));
    }
    for (language, stem) in &area.adjectives {
        if let Some(declension) = declension_of(language) {
            let place = format!("areas[{number}].adjectives.{language}");
            check(place, builder.adjective(name, stem, declension));
        }
    }
}

impl WireGazetteer {
    /// Gives all that a text may mean by its names, and its unit words, to the extractor.
    pub(super) fn teach(
        &self,
        builder: &mut LexiconBuilder,
        towns: &Towns<'_>,
        fault: &mut dyn FnMut(String, Message),
    ) {
        teach_names(builder, &self.areas, &self.groups, &self.places, towns, fault);
        for (at, form) in self.units.iter().enumerate() {
            if let Err(problem) = builder.word(Tag::Unit, form) {
                fault(format!("units[{at}]"), form_words(problem));
            }
        }
    }
}
