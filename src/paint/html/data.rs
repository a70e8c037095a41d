//! What the page's script and template know: the dossier by numbers, with every word ready to be shown.
//!
//! The script derives verdicts itself, so nothing here depends on what is switched off but `off`.

use serde::Serialize;

use super::HtmlPage;
use super::link::{safe_address, text_fragment};
use super::search::SearchData;
use crate::derive::{Ground, Status, extent_words, kind_heading, statement_clause, toggle_name};
use crate::model::{
    Area, Document, Dossier, Extent, Group, Kind, Membership, Modality, Name, Place, QuoteCheck,
    Statement,
};
use crate::query::{Query, Toggle, ToggleRow, Via, filter_in_force, toggle_rows};
use crate::scene::base::Language;
use crate::text::name_marks;

/// Everything that the page knows.
#[derive(Debug, Serialize)]
pub(super) struct PageData {
    title: String,
    /// What the picture shows, where somebody has put it in words; else the script writes it.
    alt: Option<String>,
    statuses: Vec<Word>,
    grounds: Vec<Word>,
    kinds: Vec<Word>,
    documents: Vec<DocumentData>,
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
    label: &'static str,
}

#[derive(Debug, Serialize)]
struct DocumentData {
    outlet: String,
    short: String,
    citation: String,
    /// The address, where it is safe to lead there.
    link: Option<String>,
}

#[derive(Debug, Serialize)]
struct ActorData {
    name: String,
    short: String,
    role: Option<String>,
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
    document: Option<usize>,
    kind: &'static str,
    speaker: usize,
    relayers: Vec<usize>,
    modality: &'static str,
    extent: &'static str,
    /// Statements with equal extents have equal numbers.
    extent_group: usize,
    /// How much of its areas it covers, in words.
    covers: Option<String>,
    place: Option<usize>,
    group: Option<usize>,
    areas: Vec<usize>,
    counts: bool,
    check: &'static str,
    fault: Option<String>,
    segments: Vec<String>,
    note: Option<String>,
    /// The article at the quote, where it is safe to lead there.
    link: Option<String>,
    /// The status that its kind leads to, for the colour of its bar.
    leads_to: &'static str,
}

#[derive(Debug, Serialize)]
pub(super) struct AreaData {
    id: String,
    name: String,
    short: String,
    short_en: String,
    second: String,
    said: Vec<SaidData>,
}

#[derive(Debug, Serialize)]
pub(super) struct PlaceData {
    id: String,
    name: String,
    name_en: String,
    second: String,
    area: usize,
    /// For each statement on the place, its marks.
    said: Vec<SaidData>,
}

/// A statement on an area.
#[derive(Debug, Serialize)]
pub(super) struct SaidData {
    statement: usize,
    /// The group through which it reaches the area; `None` where the quote names the area.
    via: Option<usize>,
    /// What it says of the area, as a clause of a sentence.
    clause: String,
    /// For each segment, the ranges that name the area, in UTF-16 units.
    marks: Vec<Vec<(usize, usize)>>,
}

#[derive(Debug, Serialize)]
struct ToggleData {
    kind: &'static str,
    name: String,
    count: usize,
    actor: Option<usize>,
    /// The statements that it covers.
    covers: Vec<usize>,
}

#[derive(Debug, Serialize)]
struct SectionData {
    title: &'static str,
    toggles: Vec<usize>,
}

impl PageData {
    pub(super) fn of(page: &HtmlPage<'_>) -> Self {
        let (dossier, layer) = (page.map.dossier, page.map.layer);
        let (toggles, sections) = toggles(dossier);
        let off = toggles.iter().enumerate().filter(|(_, (toggle, _))| !page.query.is_on(toggle));
        Self {
            title: page.title.to_owned(),
            alt: page.text.alt.clone(),
            statuses: Status::ALL.map(|one| Word { key: one.keyword(), label: one.label() }).into(),
            grounds: [Ground::SourcesDisagree, Ground::HeldInPart, Ground::UnderPressure]
                .map(|one| Word { key: ground_keyword(one), label: one.label() })
                .into(),
            kinds: Kind::ALL.map(|one| Word { key: one.keyword(), label: kind_heading(one) }).into(),
            documents: dossier.documents.iter().map(document_data).collect(),
            actors: dossier.actors.iter().map(actor_data).collect(),
            groups: dossier.groups.iter().map(|group| group_data(page, group)).collect(),
            statements: dossier.statements.iter().map(|one| statement_data(page, one)).collect(),
            areas: layer.areas.iter().map(|area| area_data(page, area)).collect(),
            places: layer.places.iter().map(|place| place_data(page, place)).collect(),
            off: off.map(|(index, _)| index).collect(),
            toggles: toggles.into_iter().map(|(_, data)| data).collect(),
            sections,
            focus: page.focus.iter().filter_map(|id| layer.area_index(id)).collect(),
            search: SearchData::of(page),
        }
    }
}

/// The word for a ground in the page's attributes.
pub(super) fn ground_keyword(ground: Ground) -> &'static str {
    match ground {
        Ground::SourcesDisagree => "sources-disagree",
        Ground::HeldInPart => "held-in-part",
        Ground::UnderPressure => "under-pressure",
    }
}

fn document_data(document: &Document) -> DocumentData {
    DocumentData {
        outlet: document.outlet.clone(),
        short: document.short_citation(),
        citation: document.citation(),
        link: document.url.as_deref().and_then(safe_address),
    }
}

fn actor_data(actor: &crate::model::Actor) -> ActorData {
    ActorData { name: actor.name.clone(), short: actor.short_name.clone(), role: actor.role.clone() }
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
    let actor = |id: &crate::model::ActorId| dossier.actors.iter().position(|actor| &actor.id == id);
    let document = dossier.documents.iter().position(|one| one.id == statement.document);
    let extent_group = dossier.statements.iter().position(|one| one.extent == statement.extent);
    let fault = match &statement.check {
        QuoteCheck::Broken(fault) => Some(fault.to_string()),
        QuoteCheck::Exact | QuoteCheck::Folded | QuoteCheck::Unchecked => None,
    };
    let address = document.and_then(|index| dossier.documents[index].url.as_deref()).and_then(safe_address);
    let words = statement.quote.segments.first().map(|segment| segment.exact.as_str());
    StatementData {
        id: statement.id.to_string(),
        document,
        kind: statement.kind.keyword(),
        speaker: actor(&statement.speaker).unwrap_or(usize::MAX),
        relayers: statement.relayers.iter().filter_map(actor).collect(),
        modality: modality_keyword(statement.modality),
        extent: extent_keyword(&statement.extent),
        extent_group: extent_group.unwrap_or_default(),
        covers: extent_words(layer, statement),
        place: statement.place.as_ref().and_then(|id| layer.places.iter().position(|one| &one.id == id)),
        group: statement.group.as_ref().and_then(|id| dossier.groups.iter().position(|one| &one.id == id)),
        areas: statement.areas.iter().filter_map(|id| layer.area_index(id)).collect(),
        counts: statement.check.counts(),
        check: check_keyword(&statement.check),
        fault,
        segments: statement.quote.segments.iter().map(|segment| segment.exact.clone()).collect(),
        note: statement.note.clone(),
        link: address.map(|address| text_fragment(&address, words.unwrap_or_default())),
        leads_to: leads_to(statement).keyword(),
    }
}

fn modality_keyword(modality: Modality) -> &'static str {
    match modality {
        Modality::Asserted => "asserted",
        Modality::Implied => "implied",
        Modality::Conditional => "conditional",
        Modality::Denied => "denied",
    }
}

fn extent_keyword(extent: &Extent) -> &'static str {
    match extent {
        Extent::Whole => "whole",
        Extent::Part { .. } => "part",
        Extent::Place => "place",
        Extent::Approach => "approach",
        Extent::Unspecified => "unspecified",
    }
}

fn check_keyword(check: &QuoteCheck) -> &'static str {
    match check {
        QuoteCheck::Exact => "exact",
        QuoteCheck::Folded => "folded",
        QuoteCheck::Unchecked => "unchecked",
        QuoteCheck::Broken(_) => "broken",
    }
}

/// The status that a statement of this kind leads to.
fn leads_to(statement: &Statement) -> Status {
    match (statement.kind, &statement.extent) {
        (Kind::Occupation, Extent::Whole | Extent::Place) => Status::Occupied,
        (Kind::Occupation | Kind::Advance | Kind::Buildup, _) => Status::Contested,
        (Kind::Claim, _) => Status::Claimed,
        (Kind::Concession | Kind::Denial | Kind::Liberation, _) => Status::Mentioned,
    }
}

pub(super) fn second<'a>(page: &HtmlPage<'_>, name: &'a Name) -> &'a str {
    match page.language {
        Language::English => &name.uk,
        Language::Ukrainian => &name.en,
    }
}

fn area_data(page: &HtmlPage<'_>, area: &Area) -> AreaData {
    AreaData {
        id: area.id.to_string(),
        name: page.language.pick(&area.name).to_owned(),
        short: page.language.pick(&area.short_name).to_owned(),
        short_en: area.short_name.en.clone(),
        second: second(page, &area.name).to_owned(),
        said: said(page, area, None),
    }
}

fn place_data(page: &HtmlPage<'_>, place: &Place) -> PlaceData {
    PlaceData {
        id: place.id.to_string(),
        name: page.language.pick(&place.name).to_owned(),
        name_en: place.name.en.clone(),
        second: second(page, &place.name).to_owned(),
        area: page.map.layer.area_index(&place.area).unwrap_or_default(),
        said: page.map.layer.area(&place.area).map_or_else(Vec::new, |area| said(page, area, Some(place))),
    }
}

/// Every statement on an area, or on a place in it, in the dossier's order.
fn said(page: &HtmlPage<'_>, area: &Area, place: Option<&Place>) -> Vec<SaidData> {
    let (dossier, layer) = (page.map.dossier, page.map.layer);
    let in_force = filter_in_force(dossier, &Query::everything());
    let statements = in_force.on_area(&area.id).into_iter();
    let about = statements.filter(|on| place.is_none_or(|one| on.statement.place.as_ref() == Some(&one.id)));
    let data = about.filter_map(|on| {
        let via = match &on.via {
            Via::Named => None,
            Via::Group(id) => dossier.groups.iter().position(|group| &group.id == id),
        };
        let segments = on.statement.quote.segments.iter();
        Some(SaidData {
            statement: dossier.statements.iter().position(|one| one.id == on.statement.id)?,
            via,
            clause: statement_clause(dossier, layer, &area.id, on.statement),
            marks: segments.map(|one| marks(dossier, on.statement, (area, place), &one.exact)).collect(),
        })
    });
    data.collect()
}

/// The words of a segment that name the area or the place, in UTF-16 units.
fn marks(
    dossier: &Dossier,
    statement: &Statement,
    (area, place): (&Area, Option<&Place>),
    words: &str,
) -> Vec<(usize, usize)> {
    let groups = dossier.groups.iter().filter(|group| statement.group.as_ref() == Some(&group.id));
    let groups: Vec<&Group> = groups.filter(|group| group.members.contains(&area.id)).collect();
    let mut marks = name_marks(words, area, &groups);
    if let Some(place) = place
        && let Some(start) = words.find(&place.name.en).filter(|_| !place.name.en.is_empty())
    {
        let range = start..start + place.name.en.len();
        marks.retain(|mark| mark.end <= range.start || range.end <= mark.start);
        marks.push(range);
        marks.sort_by_key(|mark| mark.start);
    }
    let units = |end: usize| words[..end].encode_utf16().count();
    marks.into_iter().map(|mark| (units(mark.start), units(mark.end))).collect()
}

/// The toggles in the order of the panel, and its sections.
fn toggles(dossier: &Dossier) -> (Vec<(Toggle, ToggleData)>, Vec<SectionData>) {
    let rows = toggle_rows(dossier);
    let documents = if rows.documents.len() > 1 { rows.documents } else { Vec::new() };
    let mut toggles: Vec<(Toggle, ToggleData)> = Vec::new();
    let mut sections = Vec::new();
    for (title, rows) in [
        ("In which document", documents),
        ("Who says it", rows.speakers),
        ("Through whom", rows.relayers),
        ("What is said", rows.kinds),
        ("How it is said", Vec::from_iter(rows.implied)),
    ] {
        if !rows.is_empty() {
            let first = toggles.len();
            toggles.extend(rows.iter().map(|row| (row.toggle.clone(), toggle_data(dossier, row))));
            sections.push(SectionData { title, toggles: (first..toggles.len()).collect() });
        }
    }
    (toggles, sections)
}

fn toggle_data(dossier: &Dossier, row: &ToggleRow) -> ToggleData {
    let (kind, actor) = match &row.toggle {
        Toggle::Document(_) => ("document", None),
        Toggle::Speaker(id) => ("speaker", Some(id)),
        Toggle::Relayer(id) => ("relayer", Some(id)),
        Toggle::Direct => ("direct", None),
        Toggle::Kind(_) => ("kind", None),
        Toggle::Implied => ("implied", None),
    };
    let statements = dossier.statements.iter().enumerate();
    ToggleData {
        kind,
        name: toggle_name(dossier, &row.toggle),
        count: row.count,
        actor: actor.and_then(|id| dossier.actors.iter().position(|one| &one.id == id)),
        covers: statements.filter(|(_, one)| row.toggle.covers(one)).map(|(index, _)| index).collect(),
    }
}

impl PageData {
    pub(super) fn area_name(&self, index: usize) -> &str {
        self.areas.get(index).map_or("", |area| area.name.as_str())
    }

    pub(super) fn place_name(&self, index: usize) -> &str {
        self.places.get(index).map_or("", |place| place.name.as_str())
    }
}
