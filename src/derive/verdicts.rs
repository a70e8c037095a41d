//! The verdicts on a whole layer: all at once, or again only where something has changed.

use std::sync::Arc;

use super::contrary::{Stance, Taken, disagreeing};
use super::rules::{Assertions, Ruling, Subject, apply_rules};
use super::status::{Ground, Status};
use super::verdict::{Cited, CitedAs, Verdict};
use crate::model::{AreaId, Layer, PlaceId, Side};
use crate::query::{InForce, Reached, Shape, Standing, Standings, StatementIndex};

/// From how many statements on areas on a second thread is worth its start.
const MANY: usize = 60_000;
/// The most threads that derive at the same time.
const MOST_THREADS: usize = 4;

/// The verdicts on a layer: one for each area and one for each place, in the layer's order.
#[derive(Debug, Clone)]
pub struct Verdicts {
    areas: Vec<(AreaId, Verdict)>,
    places: Vec<(PlaceId, Verdict)>,
    standings: Arc<Standings>,
    subjects: Arc<Subjects>,
}

/// The areas and places of a layer by their numbers in an index; `None` where nothing is said of one.
#[derive(Debug, Default)]
struct Subjects {
    areas: Vec<Option<u32>>,
    /// The number of the place's area, and its own.
    places: Vec<Option<(u32, u32)>>,
}

impl Subjects {
    fn new(layer: &Layer, standings: &Standings) -> Self {
        let index = standings.index();
        let number = |at: usize| u32::try_from(at).ok();
        let place = |area: &AreaId, place: &PlaceId| {
            Some((index.area(area).and_then(number)?, index.place(place).and_then(number)?))
        };
        Self {
            areas: layer.areas.iter().map(|area| index.area(&area.id).and_then(number)).collect(),
            places: layer.places.iter().map(|one| place(&one.area, &one.id)).collect(),
        }
    }
}

impl Verdicts {
    /// The areas with their verdicts, ordered by id.
    pub fn areas(&self) -> &[(AreaId, Verdict)] {
        &self.areas
    }

    /// The places with their verdicts, ordered by id.
    pub fn places(&self) -> &[(PlaceId, Verdict)] {
        &self.places
    }

    /// The verdict on an area; `None` where the layer has no such area.
    pub fn area(&self, id: &AreaId) -> Option<&Verdict> {
        let index = self.areas.binary_search_by(|(area, _)| area.cmp(id)).ok()?;
        Some(&self.areas[index].1)
    }

    /// The verdict on a place; `None` where the layer has no such place.
    pub fn place(&self, id: &PlaceId) -> Option<&Verdict> {
        let index = self.places.binary_search_by(|(place, _)| place.cmp(id)).ok()?;
        Some(&self.places[index].1)
    }

    /// What the verdicts rest on.
    pub fn standings(&self) -> &Arc<Standings> {
        &self.standings
    }

    /// Brings the verdicts up to date with another query on the same dossier: only areas are derived
    /// again that a statement reaches whose standing has changed. The result is that of
    /// [`derive_verdicts`] on the layer that these were derived for.
    ///
    /// `in_force` must share its index with the one that these rest on ([`InForce::under`]).
    pub fn follow(&mut self, in_force: &InForce<'_>) {
        let standings = Arc::clone(in_force.standings());
        let changed = changed_areas(&self.standings, &standings);
        let is_changed = |area: u32| changed[area as usize];
        let derivation = Derivation::new(&standings);
        let subjects = Arc::clone(&self.subjects);
        let again: Vec<usize> =
            (0..self.areas.len()).filter(|at| subjects.areas[*at].is_some_and(is_changed)).collect();
        let work = derivation.work(again.iter().filter_map(|at| subjects.areas[*at]));
        let derived = in_parallel(again.len(), work, |at| derivation.area(subjects.areas[again[at]]));
        for (at, verdict) in again.into_iter().zip(derived) {
            self.areas[at].1 = verdict;
        }
        for (at, (id, verdict)) in self.places.iter_mut().enumerate() {
            let subject = subjects.places[at].filter(|(area, _)| is_changed(*area));
            if subject.is_some() {
                *verdict = derivation.place(subject, id);
            }
        }
        self.standings = standings;
    }

    /// What the areas and places would be under another query on the same dossier, as far as a map shows
    /// it: those that a statement reaches whose standing would change, by their position, areas first.
    pub(super) fn rulings_under(&self, then: &InForce<'_>) -> Rulings {
        let standings = then.standings();
        let changed = changed_areas(&self.standings, standings);
        let derivation = Derivation::new(standings);
        let again: Vec<(usize, u32)> = self
            .subjects
            .areas
            .iter()
            .enumerate()
            .filter_map(|(at, area)| Some((at, (*area)?)))
            .filter(|(_, area)| changed[*area as usize])
            .collect();
        let work = derivation.work(again.iter().map(|(_, area)| *area));
        let areas = in_parallel(again.len(), work, |at| {
            let (position, area) = again[at];
            (position, derivation.ruling(area, derivation.reaching(area), Subject::Area))
        });
        let places = self.places.iter().zip(&self.subjects.places).enumerate();
        let places = places.filter_map(|(at, ((id, _), subject))| {
            let place = (*subject).filter(|(area, _)| changed[*area as usize])?;
            Some((at, derivation.ruling(place.0, &derivation.on_place(place.0, place.1), Subject::Place(id))))
        });
        Rulings { areas, places: places.collect() }
    }
}

/// Rulings on some areas and places, by their position in the layer.
pub(super) struct Rulings {
    pub(super) areas: Vec<(usize, Ruling)>,
    pub(super) places: Vec<(usize, Ruling)>,
}

/// Verdicts are equal where their areas' and places' are; what they were worked out from is no part of it.
impl PartialEq for Verdicts {
    fn eq(&self, other: &Self) -> bool {
        self.areas == other.areas && self.places == other.places
    }
}

impl Eq for Verdicts {}

/// Derives a verdict for every area and every place of a layer.
pub fn derive_verdicts(layer: &Layer, in_force: &InForce<'_>) -> Verdicts {
    let standings = Arc::clone(in_force.standings());
    let subjects = Subjects::new(layer, &standings);
    let derivation = Derivation::new(&standings);
    let areas = in_parallel(layer.areas.len(), standings.index().reach_count(), |at| {
        (layer.areas[at].id.clone(), derivation.area(subjects.areas[at]))
    });
    let places = layer.places.iter().zip(&subjects.places);
    let places = places.map(|(place, subject)| (place.id.clone(), derivation.place(*subject, &place.id)));
    Verdicts { areas, places: places.collect(), subjects: Arc::new(subjects), standings }
}

/// Whether each area, by its number, is reached by a statement whose standing differs.
fn changed_areas(before: &Standings, now: &Standings) -> Vec<bool> {
    let index = now.index();
    let pairs = before.own().iter().zip(now.own());
    let changed_count = pairs.filter(|(before, now)| before != now).count();
    // So many leave no area out, or next to none.
    let is_everywhere = changed_count > 4 * index.areas().len();
    let mut changed = vec![is_everywhere; index.areas().len()];
    if is_everywhere {
        return changed;
    }
    let mut mark = |areas: &[u32]| areas.iter().for_each(|area| changed[*area as usize] = true);
    let mut is_group_changed: Vec<bool> =
        (0..index.group_count()).map(|group| before.holds(group) != now.holds(group)).collect();
    for (statement, (before, now)) in before.own().iter().zip(now.own()).enumerate() {
        if before != now {
            mark(index.named(statement));
            if let Some(group) = index.group_of(statement) {
                is_group_changed[group] = true;
            }
        }
    }
    for (group, _) in is_group_changed.iter().enumerate().filter(|(_, is_changed)| **is_changed) {
        mark(index.members(group));
    }
    changed
}

/// Calls `derive` for each number under `count`, on several threads where there is much to do; the
/// results are in the order of the numbers, whoever was first.
fn in_parallel<T: Send>(count: usize, work: usize, derive: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = if work < MANY { 1 } else { cores.min(MOST_THREADS) };
    if threads < 2 || count < threads {
        return (0..count).map(derive).collect();
    }
    let share = count.div_ceil(threads);
    let derive = &derive;
    let part = move |thread: usize| -> Vec<T> {
        (thread * share..((thread + 1) * share).min(count)).map(derive).collect()
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|thread| scope.spawn(move || part(thread))).collect();
        let mut all = part(0);
        for other in others {
            all.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        all
    })
}

/// What is needed to derive any area under a query.
struct Derivation<'a> {
    standings: &'a Standings,
    /// What each statement is worth, named and through its group, by [`Reached::number`].
    worth: Vec<StandingAndShape>,
    tables: Tables,
}

impl<'a> Derivation<'a> {
    fn new(standings: &'a Standings) -> Self {
        let index = standings.index();
        let pairs = standings.own().iter().zip(index.shapes());
        let mut worth: Vec<[StandingAndShape; 2]> =
            pairs.map(|(own, shape)| [StandingAndShape { standing: *own, shape: *shape }; 2]).collect();
        for (statement, group) in index.naming_groups() {
            if standings.own()[statement] == Standing::InForce && !standings.holds(group) {
                worth[statement][1].standing = Standing::GroupUndefined;
            }
        }
        Self { standings, worth: worth.into_flattened(), tables: Tables::new() }
    }

    /// How many statements on these areas there are.
    fn work(&self, areas: impl Iterator<Item = u32>) -> usize {
        areas.map(|area| self.reaching(area).len()).sum()
    }

    /// The statements that reach the area with this number.
    fn reaching(&self, area: u32) -> &[Reached] {
        self.standings.index().reaching(area as usize)
    }

    /// Those of them that speak of the place with this number.
    fn on_place(&self, area: u32, place: u32) -> Vec<Reached> {
        let index = self.standings.index();
        let is_meant = |reached: &&Reached| index.is_about(reached.statement(), place as usize);
        self.reaching(area).iter().filter(is_meant).copied().collect()
    }

    fn area(&self, area: Option<u32>) -> Verdict {
        let reaching = area.map_or(&[][..], |area| self.reaching(area));
        self.verdict(area, reaching, Subject::Area)
    }

    fn place(&self, place: Option<(u32, u32)>, id: &PlaceId) -> Verdict {
        let reaching = place.map_or_else(Vec::new, |(area, place)| self.on_place(area, place));
        self.verdict(place.map(|(area, _)| area), &reaching, Subject::Place(id))
    }

    /// What the rules find on a subject in an area that these statements reach.
    fn find(&self, area: Option<u32>, reaching: &[Reached], subject: Subject<'_>) -> Found {
        let index = self.standings.index();
        let table = self.tables.of(area.and_then(|area| index.areas()[area as usize].state()));
        let (mut said, mut classes, mut is_uncounted) = (Assertions::NOTHING, 0, false);
        for reached in reaching {
            let worth = self.worth[reached.number()];
            if worth.standing == Standing::InForce {
                let row = &table[worth.shape.number()];
                said = said.and(row.said);
                classes |= row.stance.map_or(0, Stance::class_bit);
            }
            is_uncounted |= worth.standing == Standing::NotCounted;
        }
        let mut opposed = Vec::new();
        if classes.count_ones() > 1 {
            let stance = |reached: &Reached| {
                let worth = self.worth[reached.number()];
                let stance = table[worth.shape.number()].stance;
                let taken = taken(index, *reached, stance?);
                (worth.standing == Standing::InForce).then_some(taken)
            };
            let taken: Vec<Taken> = reaching.iter().filter_map(stance).collect();
            opposed = disagreeing(&taken);
            let is_whole =
                |number: &usize| table[self.worth[*number].shape.number()].said.has(Assertions::HELD);
            said = said.and(disagreement(&opposed, opposed.iter().any(is_whole)));
        }
        let ruling = apply_rules(said, subject, out_of_force(reaching.is_empty(), is_uncounted));
        if !ruling.grounds.contains(&Ground::SourcesDisagree) {
            opposed.clear();
        }
        Found { ruling, opposed }
    }

    fn ruling(&self, area: u32, reaching: &[Reached], subject: Subject<'_>) -> Ruling {
        self.find(Some(area), reaching, subject).ruling
    }

    fn verdict(&self, area: Option<u32>, reaching: &[Reached], subject: Subject<'_>) -> Verdict {
        let Found { ruling, opposed } = self.find(area, reaching, subject);
        let index = self.standings.index();
        let table = self.tables.of(area.and_then(|area| index.areas()[area as usize].state()));
        let cite = |reached: &Reached| {
            let worth = self.worth[reached.number()];
            let is_carried = worth.standing == Standing::InForce
                && (table[worth.shape.number()].said.has(ruling.carried_by)
                    || opposed.binary_search(&reached.number()).is_ok());
            let cited_as = if is_carried { CitedAs::CARRIED } else { CitedAs::lost(worth.standing) };
            Cited::new(reached.statement(), cited_as)
        };
        let cited = reaching.iter().map(cite).collect();
        Verdict::new(ruling, index, cited)
    }
}

/// A statement that takes a stance, as `contrary` counts them.
pub(super) fn taken(index: &StatementIndex, reached: Reached, stance: Stance) -> Taken {
    let statement = reached.statement();
    Taken {
        number: reached.number(),
        speaker: index.speaker(statement),
        place: index.place_of(statement),
        day: index.day(statement),
        stance,
    }
}

/// What opposed statements add to what is said.
pub(super) fn disagreement(opposed: &[usize], is_whole_opposed: bool) -> Assertions {
    match (opposed.is_empty(), is_whole_opposed) {
        (true, _) => Assertions::NOTHING,
        (false, false) => Assertions::DISAGREED,
        (false, true) => Assertions::DISAGREED.and(Assertions::DISPUTED),
    }
}

/// The status of a subject of which nothing in force is said.
pub(super) fn out_of_force(is_silent: bool, is_uncounted: bool) -> Status {
    match (is_silent, is_uncounted) {
        (true, _) => Status::NotMentioned,
        (false, true) => Status::NotChecked,
        (false, false) => Status::SwitchedOff,
    }
}

/// A ruling, and the statements between which sources disagree, by [`Reached::number`], ascending.
struct Found {
    ruling: Ruling,
    opposed: Vec<usize>,
}

/// A statement's standing and shape: asked for every statement on every area.
#[derive(Debug, Clone, Copy)]
struct StandingAndShape {
    standing: Standing,
    shape: Shape,
}

/// What a shape says of an area, and what stance it takes on who holds it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    pub(super) said: Assertions,
    pub(super) stance: Option<Stance>,
}

/// The meanings of all shapes, for areas of each state and of none.
pub(super) struct Tables(Vec<Vec<Meaning>>);

impl Tables {
    pub(super) fn new() -> Self {
        let states = Side::ALL.map(Some).into_iter().chain([None]);
        let table = |state: Option<Side>| {
            let meaning = |shape: Shape| Meaning {
                said: Assertions::by(shape, state),
                stance: Stance::of(shape, state),
            };
            Shape::all().map(meaning).collect()
        };
        Self(states.map(table).collect())
    }

    /// The meanings for areas of a state, by the numbers of shapes.
    pub(super) fn of(&self, state: Option<Side>) -> &[Meaning] {
        &self.0[state.map_or(Side::ALL.len(), |side| side as usize)]
    }
}
