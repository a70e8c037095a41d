//! Loading a lexicon: the extractor's words, names and actors.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::finding::{Finding, FindingList, Severity};
use super::gazetteer::{WireArea, WireGroup, WirePlace, parse_gazetteer, teach_names};
use super::shipped::{GAZETTEER, GAZETTEER_NAME};
use crate::model::{Side, check_sizes};
use crate::phrase::{Section, SectionFault, check_shares};
use crate::text::GuardWords;
use crate::text::extract::{ActorSort, FormFault, KnownActor, KnownName, Lexicon, LexiconBuilder, Tag};

/// The format that lexicon files state.
pub const LEXICON_FORMAT: &str = "claims-map-lexicon/1";

/// A lexicon cannot be used: every fault, each with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", findings.first().map(ToString::to_string).unwrap_or_default())]
pub struct LexiconError {
    /// The faults, in the order of the file.
    pub findings: Vec<Finding>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WireLexicon {
    format: String,
    /// The lexicon's own names, in the place of those of the shipped gazetteer.
    areas: Option<Vec<WireArea>>,
    groups: Option<Vec<WireGroup>>,
    places: Option<Vec<WirePlace>>,
    decoys: Vec<WireDecoy>,
    actors: Vec<WireActor>,
    /// Keyword of a tag → language → forms.
    words: Section,
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WireActor {
    id: String,
    name: String,
    role: Option<String>,
    side: String,
    is: String,
    forms: Vec<String>,
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
            let message =
                format!("the format is “{}”, not “{LEXICON_FORMAT}”; choose a lexicon", wire.format);
            reader.fault("format", message);
        }
        Err(error) => {
            let place = format!("line {}, column {}", error.line(), error.column());
            reader.fault(&place, format!("it is not a lexicon ({error}); correct it there"));
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
    fn fault(&mut self, place: &str, message: String) {
        self.findings.push(Finding {
            severity: Severity::Error,
            file: self.file.to_owned(),
            record: String::new(),
            place: place.to_owned(),
            message,
        });
    }

    fn check(&mut self, place: impl Fn() -> String, result: Result<(), FormFault>) {
        if let Err(fault) = result {
            self.fault(&place(), fault.to_string());
        }
    }

    fn read(&mut self, wire: &WireLexicon) {
        self.names(wire);
        for (number, decoy) in wire.decoys.iter().enumerate() {
            let name = self.builder.name(KnownName::Decoy(decoy.what.clone()));
            self.lands(name, &format!("decoys[{number}].forms"), &decoy.forms);
        }
        for (number, actor) in wire.actors.iter().enumerate() {
            self.actor(number, actor);
        }
        for (keyword, languages) in &wire.words {
            self.words(keyword, languages);
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
            self.fault(&format!("{name}.{}", fault.place), fault.message.english());
        }
    }

    /// What areas, groups and places are called.
    fn names(&mut self, wire: &WireLexicon) {
        let mut faults: Vec<(&str, String, String)> = Vec::new();
        let (areas, groups, places) = (&wire.areas, &wire.groups, &wire.places);
        if areas.is_none() && groups.is_none() && places.is_none() {
            match parse_gazetteer(GAZETTEER_NAME, GAZETTEER) {
                Ok(gazetteer) => gazetteer.teach(&mut self.builder, &mut |place, message| {
                    faults.push((GAZETTEER_NAME, place, message));
                }),
                Err(fault) => drop(self.findings.push(fault)),
            }
        } else {
            teach_names(
                &mut self.builder,
                areas.as_deref().unwrap_or_default(),
                groups.as_deref().unwrap_or_default(),
                places.as_deref().unwrap_or_default(),
                &mut |place, message| faults.push((self.file, place, message)),
            );
        }
        for (file, place, message) in faults {
            self.findings.push(Finding::of_file(Severity::Error, file, place, message));
        }
    }

    fn lands(&mut self, name: u32, place: &str, forms: &[String]) {
        for (at, form) in forms.iter().enumerate() {
            let result = self.builder.land(name, form);
            self.check(|| format!("{place}[{at}]"), result);
        }
    }

    fn actor(&mut self, number: usize, actor: &WireActor) {
        let (Some(side), Some(sort)) = (Side::from_keyword(&actor.side), ActorSort::from_keyword(&actor.is))
        else {
            let sides = Side::ALL.map(Side::keyword).join(", ");
            let sorts = ActorSort::ALL.map(ActorSort::keyword).join(", ");
            let message = format!(
                "“{}” or “{}” is unknown; sides are {sides}, and what an actor is, is one of {sorts}",
                actor.side, actor.is
            );
            self.fault(&format!("actors[{number}]"), message);
            return;
        };
        let (id, name) = (actor.id.clone(), actor.name.clone());
        let known = KnownActor { id, name, role: actor.role.clone(), side, sort };
        let result = self.builder.actor(known, actor.forms.iter().map(String::as_str));
        self.check(|| format!("actors[{number}].forms"), result);
    }

    fn words(&mut self, keyword: &str, languages: &BTreeMap<String, Vec<String>>) {
        let Some(tag) = Tag::from_keyword(keyword) else {
            let known: Vec<&str> = Tag::ALL.iter().map(|tag| tag.keyword()).collect();
            self.fault(
                &format!("words.{keyword}"),
                format!("there is no such tag; the tags are {}", known.join(", ")),
            );
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
