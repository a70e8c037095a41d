//! The verdicts on a whole layer: all at once, or again only where something has changed.

use std::sync::Arc;

use super::rules::{Ruling, Said, Subject, apply_rules};
use super::verdict::{Cited, Verdict};
use crate::model::{AreaId, Layer, PlaceId};
use crate::query::{InForce, Reached, Standing, Standings};

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
        let again: Vec<usize> = (0..self.areas.len())
            .filter(|at| subjects.areas[*at].is_some_and(is_changed))
            .collect();
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
        let again: Vec<(usize, u32)> = self.subjects.areas.iter().enumerate()
            .filter_map(|(at, area)| Some((at, (*area)?)))
            .filter(|(_, area)| changed[*area as usize])
            .collect();
        let work = derivation.work(again.iter().map(|(_, area)| *area));
        let areas = in_parallel(again.len(), work, |at| {
            let (position, area) = again[at];
            (position, derivation.ruling(area, None, Subject::Area))
        });
        let places = self.places.iter().zip(&self.subjects.places).enumerate();
        let places = places.filter_map(|(at, ((id, _), subject))| {
            let (area, place) = (*subject).filter(|(area, _)| changed[*area as usize])?;
            Some((at, derivation.ruling(area, Some(place), Subject::Place(id))))
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
    let mut changed = vec![false; index.areas().len()];
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
pub(super) struct Derivation<'a> {
    standings: &'a Standings,
    /// What each statement in force says; nothing for one that is not.
    said: Vec<Said>,
}

impl<'a> Derivation<'a> {
    pub(super) fn new(standings: &'a Standings) -> Self {
        let pairs = standings.own().iter().zip(standings.index().shapes());
        let said = pairs.map(|(standing, shape)| match standing {
            Standing::InForce => Said::by(*shape),
            Standing::SwitchedOff | Standing::GroupUndefined | Standing::QuoteBroken => Said::NOTHING,
        });
        Self { standings, said: said.collect() }
    }

    /// How many statements on these areas there are.
    fn work(&self, areas: impl Iterator<Item = u32>) -> usize {
        areas.map(|area| self.standings.index().reaching(area as usize).len()).sum()
    }

    fn area(&self, area: Option<u32>) -> Verdict {
        self.verdict(area.map(|area| (area, None)), Subject::Area)
    }

    fn place(&self, subject: Option<(u32, u32)>, id: &PlaceId) -> Verdict {
        self.verdict(subject.map(|(area, place)| (area, Some(place))), Subject::Place(id))
    }

    /// What the rules find for the area with this number, or for a place in it.
    pub(super) fn ruling(&self, area: u32, place: Option<u32>, subject: Subject<'_>) -> Ruling {
        let said = self.reaching(area, place).fold(Said::NOTHING, |said, one| said.and(self.said(one)));
        apply_rules(said, subject)
    }

    fn verdict(&self, of: Option<(u32, Option<u32>)>, subject: Subject<'_>) -> Verdict {
        let index = self.standings.index();
        let Some((area, place)) = of else {
            return Verdict::new(apply_rules(Said::NOTHING, subject), index, Vec::new());
        };
        let ruling = self.ruling(area, place, subject);
        let cite = |reached: Reached| {
            if self.said(reached).has(ruling.carried_by) {
                Cited::carried(reached.statement())
            } else {
                Cited::lost(reached.statement(), self.standings.standing(reached))
            }
        };
        let mut cited = Vec::with_capacity(if place.is_none() { index.reaching(area as usize).len() } else { 0 });
        cited.extend(self.reaching(area, place).map(cite));
        Verdict::new(ruling, index, cited)
    }

    /// The statements that reach an area, or those of them that speak of a place in it.
    fn reaching(&self, area: u32, place: Option<u32>) -> impl Iterator<Item = Reached> {
        let index = self.standings.index();
        let is_meant = move |reached: &Reached| {
            place.is_none_or(|place| index.is_about(reached.statement(), place as usize))
        };
        index.reaching(area as usize).iter().copied().filter(is_meant)
    }

    /// What a statement says of an area that it reaches; nothing while it does not count there.
    fn said(&self, reached: Reached) -> Said {
        let said = self.said[reached.statement()];
        if reached.is_through_group() && self.standings.standing(reached) != Standing::InForce {
            return Said::NOTHING;
        }
        said
    }
}
