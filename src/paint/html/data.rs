//! What the page's script and template know: the dossier by numbers, with every word ready to be shown.
//!
//! The script derives verdicts itself, so nothing here depends on what is switched off but `off`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::HtmlPage;
use super::link::safe_address;
use super::list::check_mark;
use super::search::SearchData;
use super::surroundings::Surrounding;
use super::table::{LookWords, RuleTables, Stances};
use super::words::phrases;
use crate::derive::{
    Action, Assertions, Ground, Stance, Status, Switch, SwitchSection, attribution, cited_quote,
    extent_words, is_taken_back, leads_to, statement_clause, switch_sections, tells_who_holds,
};
use crate::model::{
    Actor, ActorId, Area, Dossier, Group, Kind, Membership, Name, Place, PlaceId, Statement, side_keyword,
};
use crate::query::{Query, Shape, Standing, Toggle, Via, filter_in_force, toggle_rows};
use crate::scene::sidebar::off_names;
use crate::text::{name_marks, text_fragment};
use crate::words::{Language, Phrases, message};

/// Everything that the page knows.
#[derive(Debug, Serialize)]
pub(super) struct PageData {
    title: String,
    /// The language that names beside others are in.
    second_language: &'static str,
    /// The sentences that the script says.
    phrases: Phrases,
    /// What the picture shows, where somebody has put it in words; else the script writes it.
    alt: Option<String>,
    /// In the order of a legend.
    statuses: Vec<Word>,
    /// In the order of a legend.
    grounds: Vec<Word>,
    kinds: Vec<Word>,
    /// The rules, row by row: the script looks them up.
    rules: RuleTables,
    remarks: Remarks,
    /// Which stances cannot both hold, by their numbers.
    stances: Stances,
    /// What a legend says of a look, by status, ground and the sides behind it.
    look_words: LookWords,
    actors: Vec<ActorData>,
    groups: Vec<GroupData>,
    pub(super) statements: Vec<StatementData>,
    pub(super) areas: Vec<AreaData>,
    pub(super) places: Vec<PlaceData>,
    toggles: Vec<ToggleData>,
    sections: Vec<SectionData>,
    /// The toggles that are off at first.
    off: Vec<usize>,
    /// The areas in focus at first.
    focus: Vec<usize>,
    search: SearchData,
}

/// A keyword with the words for it.
#[derive(Debug, Serialize)]
struct Word {
    key: &'static str,
    label: String,
}

/// What is told of a statement that something switched off takes out.
#[derive(Debug, Serialize)]
struct Remarks {
    /// It is switched off itself.
    off: Option<String>,
    /// What says which areas it is about is switched off.
    undefined: Option<String>,
}

#[derive(Debug, Serialize)]
struct ActorData {
    short: String,
}

#[derive(Debug, Serialize)]
struct GroupData {
    name: String,
    members: Vec<usize>,
    /// The statement that the members rest on; `None` for general knowledge.
    rests_on: Option<usize>,
    /// False where they rest on a statement that the dossier does not have.
    holds: bool,
}

/// A statement with the words of its card.
#[derive(Debug, Serialize)]
pub(super) struct StatementData {
    id: String,
    kind: &'static str,
    speaker: usize,
    relayers: Vec<usize>,
    /// What is added to a statement that is not simply asserted.
    modality_mark: Option<String>,
    extent: &'static str,
    /// The side that holds, advances, masses, claims or retakes.
    by: &'static str,
    /// What the statement tells of, for the words of a legend.
    deed: &'static str,
    /// Whose words it is: each piece, and whether it is a name.
    attribution: Vec<(String, bool)>,
    /// What stands around the quote and may change what it says.
    context: Vec<Surrounding>,
    /// Statements with equal extents have equal numbers.
    extent_group: usize,
    /// Statements about the same place have equal numbers; `None` where no place is named.
    place_group: Option<usize>,
    /// Whether it speaks of who holds something.
    tells_who_holds: bool,
    /// How much of its areas it covers, in words.
    covers: Option<String>,
    group: Option<usize>,
    areas: Vec<usize>,
    counts: bool,
    /// What it is called where it is told from others.
    called: String,
    /// Why it does not count, as a clause.
    why: Option<String>,
    /// The same as a sentence of its card.
    remark: Option<String>,
    check: &'static str,
    /// The check's sign and label, and the same as a sentence.
    check_words: [String; 2],
    segments: Vec<String>,
    /// The marks around its words in the page's language.
    quote_marks: (char, char),
    /// The language of its document.
    language: Option<String>,
    note: Option<String>,
    /// The article at the quote, where it is safe to lead there.
    link: Option<String>,
    /// What copying it copies: the quote with whose it is and where it stands, then what stands around it.
    copied: String,
    /// The status that it leads to by itself, for the colour of its bar where no area is meant.
    leads_to: &'static str,
}

#[derive(Debug, Serialize)]
pub(super) struct AreaData {
    id: String,
    name: String,
    short: String,
    /// By which the first of many names are chosen, whatever the language.
    short_en: String,
    second: String,
    said: Vec<StatementOnArea>,
}

#[derive(Debug, Serialize)]
pub(super) struct PlaceData {
    id: String,
    name: String,
    short: String,
    short_en: String,
    second: String,
    area: usize,
    /// For each statement on the place, its marks.
    said: Vec<StatementOnArea>,
}

/// A statement on an area.
#[derive(Debug, Serialize)]
pub(super) struct StatementOnArea {
    statement: usize,
    /// The group through which it reaches the area; `None` where the quote names the area.
    via: Option<usize>,
    /// What it says of the area, as the rules ask: a bit for each thing.
    says: u16,
    /// Its stance on who holds the area, by number; `None` for none.
    stance: Option<usize>,
    /// The statements by which its own speaker has gone back on it later.
    taken_back_by: Vec<usize>,
    /// The status that it leads to here by itself.
    leads_to: &'static str,
    /// What it says of the area, as a clause of a sentence.
    clause: String,
    /// For each segment, the ranges that name the area, in UTF-16 units.
    marks: Vec<Vec<(usize, usize)>>,
}

#[derive(Debug, Serialize)]
struct ToggleData {
    kind: &'static str,
    /// What it is called among what is switched off.
    name: String,
    actor: Option<usize>,
    /// The statements that it covers.
    covers: Vec<usize>,
}

/// A row of the panel.
#[derive(Debug, Serialize)]
struct RowData {
    name: String,
    /// How a sentence on what it would change begins where it is on, and where it is off.
    without: String,
    with: String,
    /// What is switched: `says`, `relays`, `direct`, `implied`, or what is `named` by `of`.
    is: &'static str,
    /// The name of whom or what the row is for.
    of: String,
    /// What stands beside the name, such as `says 4 · relays 2`.
    note: Option<String>,
    count: usize,
    /// What it switches.
    toggles: Vec<usize>,
    /// Whether it is a part of the row above it.
    is_finer: bool,
}

#[derive(Debug, Serialize)]
struct SectionData {
    title: String,
    rows: Vec<RowData>,
}

impl PageData {
    pub(super) fn of(page: &HtmlPage<'_>) -> Self {
        let (dossier, layer) = (page.map.dossier, page.map.layer);
        let (toggles, sections) = toggles(page);
        let off = toggles.iter().enumerate().filter(|(_, (toggle, _))| !page.query.is_on(toggle));
        let mut grounds = Ground::ALL;
        grounds.sort();
        let mut stances = Stances::default();
        let areas = layer.areas.iter().map(|area| area_data(page, area, &mut stances)).collect();
        let places = layer.places.iter().map(|place| place_data(page, place, &mut stances)).collect();
        Self {
            title: page.title.to_owned(),
            second_language: second_language(page).code(),
            phrases: phrases(page),
            alt: page.text.alt.clone(),
            statuses: Status::ALL
                .map(|one| Word { key: one.keyword(), label: page.say(&one.label()) })
                .into(),
            grounds: grounds.map(|one| Word { key: one.keyword(), label: page.say(&one.label()) }).into(),
            kinds: Kind::ALL.map(|one| Word { key: one.keyword(), label: page.say(&one.heading()) }).into(),
            rules: RuleTables::new(),
            remarks: Remarks {
                off: remark(page, Standing::SwitchedOff),
                undefined: remark(page, Standing::GroupUndefined),
            },
            look_words: LookWords::of(page),
            actors: dossier.actors.iter().map(actor_data).collect(),
            groups: dossier.groups.iter().map(|group| group_data(page, group)).collect(),
            statements: dossier.statements.iter().map(|one| statement_data(page, one)).collect(),
            areas,
            places,
            stances,
            off: off.map(|(index, _)| index).collect(),
            toggles: toggles.into_iter().map(|(_, data)| data).collect(),
            sections,
            focus: page.focus.iter().filter_map(|id| layer.area_index(id)).collect(),
            search: SearchData::of(page),
        }
    }
}

/// What is told of a statement that something switched off takes out.
fn remark(page: &HtmlPage<'_>, standing: Standing) -> Option<String> {
    standing.switched_off_sentence().map(|remark| page.say(&remark))
}

fn actor_data(actor: &Actor) -> ActorData {
    ActorData { short: actor.short_name.clone() }
}

fn group_data(page: &HtmlPage<'_>, group: &Group) -> GroupData {
    let members = group.members.iter().filter_map(|id| page.map.layer.area_index(id)).collect();
    let (rests_on, holds) = match &group.membership {
        Membership::Gazetteer => (None, true),
        Membership::Statement(id) => {
            let position = page.map.dossier.statements.iter().position(|one| &one.id == id);
            (position, position.is_some())
        }
    };
    GroupData { name: group.name.clone(), members, rests_on, holds }
}

fn statement_data(page: &HtmlPage<'_>, statement: &Statement) -> StatementData {
    let (dossier, layer) = (page.map.dossier, page.map.layer);
    let actor = |id: &ActorId| dossier.actors.iter().position(|actor| &actor.id == id);
    let extent_group = dossier.statements.iter().position(|one| one.extent == statement.extent);
    let is_of_place =
        |place: &PlaceId| dossier.statements.iter().position(|one| one.place.as_ref() == Some(place));
    let document = dossier.document(&statement.document);
    let address = document.and_then(|one| one.url.as_deref()).and_then(safe_address);
    let words = statement.quote.segments.first().map(|segment| segment.exact.as_str());
    StatementData {
        id: statement.id.to_string(),
        kind: statement.kind.keyword(),
        speaker: actor(&statement.speaker).unwrap_or(usize::MAX),
        relayers: statement.relayers.iter().filter_map(actor).collect(),
        modality_mark: statement.modality.mark().map(|mark| page.say(&mark)),
        extent: statement.extent.kind().keyword(),
        extent_group: extent_group.unwrap_or_default(),
        place_group: statement.place.as_ref().and_then(is_of_place),
        tells_who_holds: tells_who_holds(statement),
        covers: extent_words(layer, statement).map(|words| page.say(&words)),
        group: statement.group.as_ref().and_then(|id| dossier.groups.iter().position(|one| &one.id == id)),
        areas: statement.areas.iter().filter_map(|id| layer.area_index(id)).collect(),
        by: side_keyword(statement.by),
        deed: Action::of(statement).keyword(),
        attribution: attribution(dossier, statement).pieces(page.language),
        context: statement.context.iter().map(|note| Surrounding::of(page, note)).collect(),
        counts: statement.counts(),
        called: page.say(&dossier.statement_name(&statement.id)),
        why: statement.why_not_counted().map(|why| page.say(&why)),
        remark: (!statement.counts())
            .then(|| Standing::NotCounted.remark(statement).map(|remark| page.say(&remark)))
            .flatten(),
        check: statement.check.keyword(),
        check_words: [
            page.say(&check_mark(statement)),
            page.say(&message!("page-this-quote", check = statement.check.words())),
        ],
        segments: statement.quote.segments.iter().map(|segment| segment.exact.clone()).collect(),
        quote_marks: page.language.quote_marks(&statement.quote.display()),
        language: document.map(|document| document.language.clone()),
        note: statement.note.clone(),
        link: address.map(|address| text_fragment(&address, words.unwrap_or_default())),
        copied: copied(page, statement),
        leads_to: leads_to(
            Shape::of(statement),
            statement.areas.first().and_then(crate::model::AreaId::state),
        )
        .keyword(),
    }
}

/// What copying a quote copies, a line for the quote and one for each thing around it.
fn copied(page: &HtmlPage<'_>, statement: &Statement) -> String {
    let quote = page.say(&cited_quote(page.map.dossier, statement));
    let around = statement.context.iter().map(|note| Surrounding::of(page, note).beside);
    std::iter::once(quote).chain(around).collect::<Vec<String>>().join("\n")
}

/// The language of [`second`] names.
fn second_language(page: &HtmlPage<'_>) -> Language {
    if page.language == Language::UKRAINIAN { Language::ENGLISH } else { Language::UKRAINIAN }
}

pub(super) fn second<'a>(page: &HtmlPage<'_>, name: &'a Name) -> &'a str {
    page.language.pick_other(name)
}

fn area_data(page: &HtmlPage<'_>, area: &Area, stances: &mut Stances) -> AreaData {
    AreaData {
        id: area.id.to_string(),
        name: page.language.pick(&area.name).to_owned(),
        short: page.language.pick(&area.short_name).to_owned(),
        short_en: area.short_name.en.clone(),
        second: second(page, &area.name).to_owned(),
        said: said(page, area, None, stances),
    }
}

fn place_data(page: &HtmlPage<'_>, place: &Place, stances: &mut Stances) -> PlaceData {
    PlaceData {
        id: place.id.to_string(),
        name: page.language.pick(&place.name).to_owned(),
        short: page.language.pick(&place.name).to_owned(),
        short_en: place.name.en.clone(),
        second: second(page, &place.name).to_owned(),
        area: page.map.layer.area_index(&place.area).unwrap_or_default(),
        said: page
            .map
            .layer
            .area(&place.area)
            .map_or_else(Vec::new, |area| said(page, area, Some(place), stances)),
    }
}

/// Every statement on an area, or on a place in it, in the dossier's order.
fn said(
    page: &HtmlPage<'_>,
    area: &Area,
    place: Option<&Place>,
    stances: &mut Stances,
) -> Vec<StatementOnArea> {
    let (dossier, layer) = (page.map.dossier, page.map.layer);
    let in_force = filter_in_force(dossier, &Query::everything());
    let mut statements = in_force.on_area(&area.id);
    statements.retain(|on| place.is_none_or(|one| on.statement.place.as_ref() == Some(&one.id)));
    let state = area.id.state();
    let taken: Vec<(&Statement, Option<Stance>)> =
        statements.iter().map(|on| (on.statement, Stance::of(Shape::of(on.statement), state))).collect();
    let data = statements.iter().filter_map(|on| {
        let via = match &on.via {
            Via::Named => None,
            Via::Group(id) => dossier.groups.iter().position(|group| &group.id == id),
        };
        let shape = Shape::of(on.statement);
        let stance = Stance::of(shape, state);
        let taken_back_by = taken.iter().filter(|(later, other)| {
            stance
                .zip(*other)
                .is_some_and(|(own, other)| is_taken_back(dossier, on.statement, own, later, other))
        });
        let segments = on.statement.quote.segments.iter();
        Some(StatementOnArea {
            statement: dossier.statement_index(&on.statement.id)?,
            via,
            says: Assertions::by(shape, state).bits(),
            stance: stance.map(|stance| stances.number(stance)),
            taken_back_by: taken_back_by
                .filter_map(|(later, _)| dossier.statement_index(&later.id))
                .collect(),
            leads_to: leads_to(shape, state).keyword(),
            clause: page.say(&statement_clause(dossier, layer, &area.id, on.statement)),
            marks: segments.map(|one| marks(dossier, on.statement, area, place, &one.exact)).collect(),
        })
    });
    data.collect()
}

/// The words of a segment that name the area or the place, in UTF-16 units.
fn marks(
    dossier: &Dossier,
    statement: &Statement,
    area: &Area,
    place: Option<&Place>,
    words: &str,
) -> Vec<(usize, usize)> {
    let groups = dossier.groups.iter().filter(|group| statement.group.as_ref() == Some(&group.id));
    let groups: Vec<&Group> = groups.filter(|group| group.members.contains(&area.id)).collect();
    let mut marks = name_marks(words, area, &groups);
    if let Some(place) = place
        && let Some(start) = words.find(&place.name.en)
        && !place.name.en.is_empty()
    {
        let range = start..start + place.name.en.len();
        marks.retain(|mark| mark.end <= range.start || range.end <= mark.start);
        marks.push(range);
        marks.sort_by_key(|mark| mark.start);
    }
    let units = |end: usize| words[..end].encode_utf16().count();
    marks.into_iter().map(|mark| (units(mark.start), units(mark.end))).collect()
}

/// The toggles in the order of a query, and the panel's sections.
fn toggles(page: &HtmlPage<'_>) -> (Vec<(Toggle, ToggleData)>, Vec<SectionData>) {
    let dossier = page.map.dossier;
    let sections = switch_sections(dossier, &toggle_rows(dossier));
    let switches = sections.iter().flat_map(|section| &section.switches);
    let all: BTreeSet<&Toggle> = switches.flat_map(|switch| &switch.toggles).collect();
    let numbers: BTreeMap<&Toggle, usize> =
        all.iter().enumerate().map(|(number, toggle)| (*toggle, number)).collect();
    let everything = Query::everything();
    let nothing = all.iter().fold(everything.clone(), |query, toggle| query.without((*toggle).clone()));
    let row = |switch: &Switch| {
        let (is, of) = subject(page, switch);
        RowData {
            name: page.say(&switch.name),
            without: page.say(&switch.weighing(&everything)),
            with: page.say(&switch.weighing(&nothing)),
            is,
            of,
            note: switch.note.as_ref().map(|note| page.say(note)),
            count: switch.count,
            toggles: switch.toggles.iter().map(|toggle| numbers[toggle]).collect(),
            is_finer: switch.is_finer,
        }
    };
    let section = |section: &SwitchSection| SectionData {
        title: page.say(&section.title),
        rows: section.switches.iter().map(row).collect(),
    };
    let data = all.iter().map(|toggle| ((*toggle).clone(), toggle_data(page, toggle)));
    (data.collect(), sections.iter().map(section).collect())
}

/// What a row of the panel is for, and its name.
fn subject(page: &HtmlPage<'_>, switch: &Switch) -> (&'static str, String) {
    let short = |id: &ActorId| page.map.dossier.short_name(id).to_owned();
    match switch.toggles.as_slice() {
        [Toggle::Speaker(id)] if switch.is_finer => ("says", short(id)),
        [Toggle::Relayer(id)] if switch.is_finer => ("relays", short(id)),
        [Toggle::Direct] => ("direct", String::new()),
        [Toggle::Implied] => ("implied", String::new()),
        _ => ("named", page.say(&switch.name)),
    }
}

fn toggle_data(page: &HtmlPage<'_>, toggle: &Toggle) -> ToggleData {
    let dossier = page.map.dossier;
    let (kind, actor) = match toggle {
        Toggle::Document(_) => ("document", None),
        Toggle::Speaker(id) => ("speaker", Some(id)),
        Toggle::Relayer(id) => ("relayer", Some(id)),
        Toggle::Direct => ("direct", None),
        Toggle::Kind(_) => ("kind", None),
        Toggle::Implied => ("implied", None),
    };
    let names = off_names(dossier, &Query::everything().without(toggle.clone()));
    let statements = dossier.statements.iter().enumerate();
    ToggleData {
        kind,
        name: names.first().map(|name| page.say(name)).unwrap_or_default(),
        actor: actor.and_then(|id| dossier.actor_index(id)),
        covers: statements.filter(|(_, one)| toggle.covers(one)).map(|(index, _)| index).collect(),
    }
}

impl PageData {
    /// True where something is said of an area that does not count.
    pub(super) fn is_area_doubted(&self, index: usize) -> bool {
        self.areas.get(index).is_some_and(|area| self.is_doubted(&area.said))
    }

    /// True where something is said of a place that does not count.
    pub(super) fn is_place_doubted(&self, index: usize) -> bool {
        self.places.get(index).is_some_and(|place| self.is_doubted(&place.said))
    }

    fn is_doubted(&self, said: &[StatementOnArea]) -> bool {
        said.iter().any(|on| self.statements.get(on.statement).is_some_and(|one| !one.counts))
    }

    pub(super) fn area_name(&self, index: usize) -> &str {
        self.areas.get(index).map_or("", |area| area.name.as_str())
    }

    pub(super) fn place_name(&self, index: usize) -> &str {
        self.places.get(index).map_or("", |place| place.name.as_str())
    }
}
