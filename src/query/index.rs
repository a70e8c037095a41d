//! A dossier's statements as numbers: made once, so that a toggle compares no texts.

use super::Toggle;
use super::interner::Interner;
use crate::model::{
    ActorId, AreaId, Coverage, Day, DocumentId, Dossier, Group, GroupId, Kind, Membership, Modality, PlaceId,
    Side, Statement, StatementId,
};

/// What the rules look at of a statement: its kind, how firmly it is said, how much of its areas it covers,
/// and which side it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shape(u16);

/// How many sides a shape tells apart: those of [`Side::ALL`], and none stated.
const SIDES: usize = Side::ALL.len() + 1;

impl Shape {
    /// How many shapes there are.
    pub const COUNT: usize = Kind::ALL.len() * Modality::ALL.len() * Coverage::ALL.len() * SIDES;

    /// All shapes, by their numbers.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..Self::COUNT).filter_map(|number| u16::try_from(number).ok()).map(Self)
    }

    /// The shape of a statement.
    pub fn of(statement: &Statement) -> Self {
        Self::new(statement.kind, statement.modality, statement.coverage(), statement.by)
    }

    /// The shape of this kind, modality, coverage and side.
    #[expect(clippy::cast_possible_truncation, reason = "there are far under 2¹⁶ shapes")]
    pub const fn new(kind: Kind, modality: Modality, coverage: Coverage, by: Option<Side>) -> Self {
        let side = match by {
            Some(side) => side as usize,
            None => Side::ALL.len(),
        };
        let said = kind as usize * Modality::ALL.len() + modality as usize;
        Self(((said * Coverage::ALL.len() + coverage.number()) * SIDES + side) as u16)
    }

    /// The kind.
    pub const fn kind(self) -> Kind {
        Kind::ALL[self.number() / SIDES / Coverage::ALL.len() / Modality::ALL.len()]
    }

    /// The modality.
    pub const fn modality(self) -> Modality {
        Modality::ALL[self.number() / SIDES / Coverage::ALL.len() % Modality::ALL.len()]
    }

    /// How much of its areas it covers.
    pub const fn coverage(self) -> Coverage {
        Coverage::ALL[self.number() / SIDES % Coverage::ALL.len()]
    }

    /// The side that holds, advances, masses, claims or retakes; `None` where it is not stated.
    pub fn by(self) -> Option<Side> {
        Side::ALL.get(self.number() % SIDES).copied()
    }

    /// A number under [`COUNT`](Self::COUNT).
    pub const fn number(self) -> usize {
        self.0 as usize
    }
}

/// A statement that reaches an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reached(u32);

impl Reached {
    fn new(statement: usize, is_through_group: bool) -> Self {
        Self(number(statement) << 1 | u32::from(is_through_group))
    }

    /// A number that the same statement has named or through a group: twice the statement's position,
    /// and one more where it is through its group.
    pub(crate) fn number(self) -> usize {
        self.0 as usize
    }

    /// The statement's position in the dossier.
    pub(crate) fn statement(self) -> usize {
        (self.0 >> 1) as usize
    }

    /// True where the statement names the area only through its group.
    pub(crate) fn is_through_group(self) -> bool {
        self.0 & 1 == 1
    }
}

/// Lists of numbers, one behind the other.
#[derive(Debug, Clone)]
struct Lists<T> {
    /// Where each list begins; then where the last one ends.
    starts: Vec<u32>,
    all: Vec<T>,
}

impl<T> Lists<T> {
    fn new() -> Self {
        Self { starts: vec![0], all: Vec::new() }
    }

    fn push(&mut self, list: impl Iterator<Item = T>) {
        self.all.extend(list);
        self.starts.push(number(self.all.len()));
    }

    /// The lists one after the other.
    fn iter(&self) -> impl Iterator<Item = &[T]> {
        let mut rest = &self.all[..];
        self.starts.windows(2).map(move |ends| {
            let (list, after) = rest.split_at((ends[1] - ends[0]) as usize);
            rest = after;
            list
        })
    }

    fn get(&self, at: usize) -> &[T] {
        &self.all[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}

impl Lists<u32> {
    /// The positions of each number under `count` in `of`.
    fn grouped(of: &[u32], count: usize) -> Self {
        let mut lists = vec![Vec::new(); count];
        for (position, one) in (0u32..).zip(of) {
            lists[*one as usize].push(position);
        }
        let mut all = Self::new();
        for list in lists {
            all.push(list.into_iter());
        }
        all
    }
}

/// A group as numbers.
#[derive(Debug, Clone)]
struct IndexedGroup {
    id: GroupId,
    members: Vec<u32>,
    rests_on: MembersFrom,
}

/// What a group's members rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MembersFrom {
    /// General knowledge.
    Gazetteer,
    /// The statement with this position.
    Statement(usize),
    /// A statement that the dossier does not have.
    Nothing,
}

/// No number.
const NONE: u32 = u32::MAX;

/// Positions and numbers fit: a dossier has at most [`MAX_RECORDS`](crate::model::MAX_RECORDS) of a kind.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(NONE)
}

/// A dossier's statements as numbers: who said them, what they reach, what rules look at of them.
///
/// It holds for the dossier that it was made of, and no longer than that one stays as it is. Statements
/// are known by their position in the dossier; areas that anything is said of are numbered by their ids'
/// order.
#[derive(Debug)]
pub struct StatementIndex {
    ids: Vec<StatementId>,
    shapes: Vec<Shape>,
    /// Whether each statement may colour: its quote was compared and its context answered.
    counts: Vec<bool>,
    /// The day that each speaks of, or that of its document.
    days: Vec<Option<Day>>,
    documents: Interner<DocumentId>,
    actors: Interner<ActorId>,
    document_of: Vec<u32>,
    in_document: Lists<u32>,
    speaker_of: Vec<u32>,
    relayers_of: Lists<u32>,
    /// The statements of `relayers_of.all`, one by one.
    relayed: Vec<u32>,
    place_of: Vec<u32>,
    places: Interner<PlaceId>,
    groups: Vec<IndexedGroup>,
    group_of: Vec<u32>,
    naming_groups: Vec<u32>,
    areas: Vec<AreaId>,
    named: Lists<u32>,
    reaching: Lists<Reached>,
    nowhere: Vec<u32>,
}

impl StatementIndex {
    /// The statements of a dossier as numbers, in time linear in what they name.
    pub fn new(dossier: &Dossier) -> Self {
        let mut builder = Builder::new(dossier);
        for statement in &dossier.statements {
            builder.add(statement);
        }
        builder.finish()
    }

    /// How many statements there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// True where there is no statement.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The id of the statement at a position.
    pub fn id(&self, statement: usize) -> &StatementId {
        &self.ids[statement]
    }

    /// What the rules look at of the statements, by their positions.
    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    /// The day that a statement speaks of, or else that of its document; `None` where neither is known.
    pub(crate) fn day(&self, statement: usize) -> Option<Day> {
        self.days[statement]
    }

    /// The number of the actor that says a statement.
    pub(crate) fn speaker(&self, statement: usize) -> u32 {
        self.speaker_of[statement]
    }

    /// The number of the place that a statement is about; `None` where it is about no place.
    pub(crate) fn place_of(&self, statement: usize) -> Option<u32> {
        let place = self.place_of[statement];
        (place != NONE).then_some(place)
    }

    /// The areas that anything is said of, ordered by id.
    pub(crate) fn areas(&self) -> &[AreaId] {
        &self.areas
    }

    /// The number of an area; `None` where nothing is said of it.
    pub(crate) fn area(&self, id: &AreaId) -> Option<usize> {
        self.areas.binary_search(id).ok()
    }

    /// The number of a place; `None` where nothing is said of it.
    pub(crate) fn place(&self, id: &PlaceId) -> Option<usize> {
        self.places.find(id)
    }

    /// True where the statement speaks of the place with this number.
    pub(crate) fn is_about(&self, statement: usize, place: usize) -> bool {
        self.place_of[statement] as usize == place
    }

    /// The statements that reach the area with this number, in the dossier's order.
    pub(crate) fn reaching(&self, area: usize) -> &[Reached] {
        self.reaching.get(area)
    }

    /// How many times any statement reaches any area.
    pub(crate) fn reach_count(&self) -> usize {
        self.reaching.all.len()
    }

    /// The areas that a statement names, by their numbers.
    pub(crate) fn named(&self, statement: usize) -> &[u32] {
        self.named.get(statement)
    }

    /// The number of the group that a statement names.
    pub(crate) fn group_of(&self, statement: usize) -> Option<usize> {
        let group = self.group_of[statement];
        (group != NONE).then_some(group as usize)
    }

    /// The statements that name a group, ascending, with the number of that.
    pub(crate) fn naming_groups(&self) -> impl Iterator<Item = (usize, usize)> {
        let statements = self.naming_groups.iter().map(|statement| *statement as usize);
        statements.map(|statement| (statement, self.group_of[statement] as usize))
    }

    /// The areas that a group stands for while it holds, by their numbers.
    pub(crate) fn members(&self, group: usize) -> &[u32] {
        &self.groups[group].members
    }

    /// The position of the statement that a group's members rest on.
    pub(crate) fn defining(&self, group: usize) -> Option<usize> {
        match self.groups[group].rests_on {
            MembersFrom::Statement(position) => Some(position),
            MembersFrom::Gazetteer | MembersFrom::Nothing => None,
        }
    }

    /// The statements in a document, by their positions, ascending.
    #[cfg(feature = "window")]
    pub(crate) fn in_document(&self, id: &DocumentId) -> impl Iterator<Item = usize> {
        let list = self.documents.find(id).map_or(&[][..], |document| self.in_document.get(document));
        list.iter().map(|position| *position as usize)
    }

    /// The statements that name no region, in the dossier's order.
    pub(super) fn nowhere(&self) -> impl Iterator<Item = usize> {
        self.nowhere.iter().map(|position| *position as usize)
    }

    /// The actors that a statement came from, by their numbers: who says it, then through whom.
    pub(crate) fn sources(&self, statement: usize) -> impl Iterator<Item = usize> {
        let relayers = self.relayers_of.get(statement).iter().map(|actor| *actor as usize);
        std::iter::once(self.speaker_of[statement] as usize).chain(relayers)
    }

    /// The id of the actor with this number.
    pub(crate) fn actor(&self, number: usize) -> &ActorId {
        self.actors.get(number)
    }

    /// How many actors speak or relay.
    pub(crate) fn actor_count(&self) -> usize {
        self.actors.len()
    }

    pub(super) fn document_count(&self) -> usize {
        self.documents.len()
    }

    /// The numbers of the statements' documents, by their positions.
    pub(super) fn documents(&self) -> &[u32] {
        &self.document_of
    }

    /// The numbers of the statements' speakers, by their positions.
    pub(super) fn speakers(&self) -> &[u32] {
        &self.speaker_of
    }

    /// The numbers of each statement's relayers, one statement after the other.
    pub(super) fn relayers(&self) -> impl Iterator<Item = &[u32]> {
        self.relayers_of.iter()
    }

    /// Each statement that has a relayer with the number of that; several times where it has several.
    pub(super) fn relayed(&self) -> impl Iterator<Item = (usize, usize)> {
        let pairs = self.relayed.iter().zip(&self.relayers_of.all);
        pairs.map(|(statement, relayer)| (*statement as usize, *relayer as usize))
    }

    /// Which statements may colour, by their positions.
    pub(super) fn counting(&self) -> &[bool] {
        &self.counts
    }

    pub(super) fn group_id(&self, group: usize) -> &GroupId {
        &self.groups[group].id
    }

    pub(crate) fn group_count(&self) -> usize {
        self.groups.len()
    }

    pub(super) fn rests_on(&self, group: usize) -> MembersFrom {
        self.groups[group].rests_on
    }

    /// The number of the document or the actor that a toggle is for; `None` where no statement has it.
    pub(super) fn source(&self, toggle: &Toggle) -> Option<usize> {
        match toggle {
            Toggle::Document(id) => self.documents.find(id),
            Toggle::Speaker(id) | Toggle::Relayer(id) => self.actors.find(id),
            Toggle::Direct | Toggle::Kind(_) | Toggle::Implied => None,
        }
    }
}

/// An index while statements are added to it; areas have the numbers in which they were met.
struct Builder<'a> {
    dossier: &'a Dossier,
    index: StatementIndex,
    met: Interner<AreaId>,
}

impl<'a> Builder<'a> {
    fn new(dossier: &'a Dossier) -> Self {
        let count = dossier.statements.len();
        let index = StatementIndex {
            ids: Vec::with_capacity(count),
            shapes: Vec::with_capacity(count),
            counts: Vec::with_capacity(count),
            days: Vec::with_capacity(count),
            documents: Interner::new(),
            actors: Interner::new(),
            document_of: Vec::with_capacity(count),
            in_document: Lists::new(),
            speaker_of: Vec::with_capacity(count),
            relayers_of: Lists::new(),
            relayed: Vec::new(),
            place_of: Vec::with_capacity(count),
            places: Interner::new(),
            groups: Vec::new(),
            group_of: Vec::with_capacity(count),
            naming_groups: Vec::new(),
            areas: Vec::new(),
            named: Lists::new(),
            reaching: Lists::new(),
            nowhere: Vec::new(),
        };
        Self { dossier, index, met: Interner::new() }
    }

    fn add(&mut self, statement: &Statement) {
        let Self { dossier, index, met } = self;
        if statement.areas.is_empty() && statement.group.is_none() {
            index.nowhere.push(number(index.ids.len()));
        }
        index.ids.push(statement.id.clone());
        index.shapes.push(Shape::of(statement));
        index.counts.push(statement.counts());
        let published = || dossier.document(&statement.document)?.published;
        index.days.push(statement.as_of.or_else(published));
        index.document_of.push(index.documents.number(&statement.document));
        index.speaker_of.push(index.actors.number(&statement.speaker));
        let relayed = statement.relayers.iter().map(|_| number(index.ids.len() - 1));
        index.relayed.extend(relayed);
        index.relayers_of.push(statement.relayers.iter().map(|relayer| index.actors.number(relayer)));
        let place = statement.place.as_ref().map_or(NONE, |place| index.places.number(place));
        index.place_of.push(place);
        let group = statement.group.as_ref().and_then(|group| dossier.group_index(group));
        index.naming_groups.extend(group.map(|_| number(index.ids.len() - 1)));
        index.group_of.push(group.map_or(NONE, number));
        let mut named: Vec<u32> = statement.areas.iter().map(|area| met.number(area)).collect();
        named.sort_unstable();
        named.dedup();
        index.named.push(named.into_iter());
    }

    fn finish(mut self) -> StatementIndex {
        let groups = &self.dossier.groups;
        let groups: Vec<IndexedGroup> = groups.iter().map(|group| self.group(group)).collect();
        let Self { mut index, met, .. } = self;
        index.groups = groups;
        let met = met.into_list();
        let mut order: Vec<u32> = (0..number(met.len())).collect();
        order.sort_unstable_by(|one, other| met[*one as usize].cmp(&met[*other as usize]));
        let mut places: Vec<u32> = vec![0; met.len()];
        for (place, at) in (0u32..).zip(&order) {
            places[*at as usize] = place;
        }
        let members = index.groups.iter_mut().flat_map(|group| &mut group.members);
        index.named.all.iter_mut().chain(members).for_each(|at| *at = places[*at as usize]);
        index.areas = order.iter().map(|at| met[*at as usize].clone()).collect();
        index.in_document = Lists::grouped(&index.document_of, index.documents.len());
        index.reaching = reaching(index.areas.len(), &index.named, &index.group_of, &index.groups);
        index
    }

    fn group(&mut self, group: &Group) -> IndexedGroup {
        let mut members: Vec<u32> = group.members.iter().map(|area| self.met.number(area)).collect();
        members.sort_unstable();
        members.dedup();
        let rests_on = match &group.membership {
            Membership::Gazetteer => MembersFrom::Gazetteer,
            Membership::Statement(id) => {
                self.dossier.statement_index(id).map_or(MembersFrom::Nothing, MembersFrom::Statement)
            }
        };
        IndexedGroup { id: group.id.clone(), members, rests_on }
    }
}

/// The statements that reach each area: counted first, then put in their places.
fn reaching(
    area_count: usize,
    named: &Lists<u32>,
    group_of: &[u32],
    groups: &[IndexedGroup],
) -> Lists<Reached> {
    let through_group = |statement: usize| {
        let members = groups.get(group_of[statement] as usize).map_or(&[][..], |group| &group.members);
        let own = named.get(statement);
        members.iter().filter(move |member| !own.contains(member))
    };
    let mut starts: Vec<u32> = vec![0; area_count + 1];
    for statement in 0..group_of.len() {
        for area in named.get(statement).iter().chain(through_group(statement)) {
            starts[*area as usize + 1] += 1;
        }
    }
    for area in 0..area_count {
        starts[area + 1] += starts[area];
    }
    let mut next = starts.clone();
    let total = starts.last().map_or(0, |end| *end as usize);
    let mut all = vec![Reached(0); total];
    for statement in 0..group_of.len() {
        let direct = named.get(statement).iter().map(|area| (area, false));
        for (area, is_through_group) in direct.chain(through_group(statement).map(|area| (area, true))) {
            let at = &mut next[*area as usize];
            all[*at as usize] = Reached::new(statement, is_through_group);
            *at += 1;
        }
    }
    Lists { starts, all }
}
