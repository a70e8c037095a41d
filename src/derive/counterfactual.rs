//! What would change: computed by deriving again, never guessed.

use super::contrary::{Control, Reach, Taken, disagreeing};
use super::rules::{Assertions, Ruling, Subject, apply_rules};
use super::status::{Ground, Status};
use super::verdicts::{Meaning, Tables, Verdicts, derive_verdicts, disagreement, out_of_force, taken};
use crate::model::{ActorId, AreaId, Dossier, Layer, PlaceId};
use crate::query::{InForce, Query, Reached, Standing, filter_in_force};

/// An area or a place whose look would change, from what to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The area; for a place, the area that it lies in.
    pub area: AreaId,
    /// The place; `None` where the area itself changes.
    pub place: Option<PlaceId>,
    /// Status and shown ground now.
    pub from: (Status, Option<Ground>),
    /// Status and shown ground then.
    pub to: (Status, Option<Ground>),
}

/// Lists what would change if `query` were replaced by `other`: areas in the layer's order, then places.
///
/// Where the verdicts under `query` are at hand, [`changes_under`] is faster.
pub fn derive_changes(layer: &Layer, dossier: &Dossier, query: &Query, other: &Query) -> Vec<Change> {
    if query == other {
        return Vec::new();
    }
    let now = filter_in_force(dossier, query);
    changes_under(layer, &derive_verdicts(layer, &now), &now.under(other))
}

/// Lists what would change of these verdicts under another query on the same dossier.
///
/// Areas come in the layer's order, then places. Only areas are looked at that a statement reaches whose standing would
/// change.
///
/// `then` must share its index with the one that the verdicts rest on ([`InForce::under`]).
pub fn changes_under(layer: &Layer, now: &Verdicts, then: &InForce<'_>) -> Vec<Change> {
    let rulings = now.rulings_under(then);
    let look = |ruling: &Ruling| (ruling.status, ruling.grounds.first().copied());
    let areas = rulings.areas.iter().map(|(at, ruling)| {
        let (area, verdict) = &now.areas()[*at];
        let from = (verdict.status, verdict.texture());
        Change { area: area.clone(), place: None, from, to: look(ruling) }
    });
    let places = rulings.places.iter().filter_map(|(at, ruling)| {
        let (place, verdict) = &now.places()[*at];
        let area = layer.place(place)?.area.clone();
        let from = (verdict.status, verdict.texture());
        Some(Change { area, place: Some(place.clone()), from, to: look(ruling) })
    });
    areas.chain(places).filter(|change| change.from != change.to).collect()
}

/// What would be found on an area or on a place in it without each of the actors there, and without all
/// of them: `(actors left out, ruling)`, single actors first, in the order in which they are met.
///
/// An actor that is left out neither speaks nor relays; with a statement of theirs that defines a group,
/// what is said through that group goes too. Time is linear in the statements on the area; where sources may
/// disagree about who holds it, so many times as it has actors.
pub fn without_sources(
    in_force: &InForce<'_>,
    area: &AreaId,
    subject: Subject<'_>,
) -> Vec<(Vec<ActorId>, Ruling)> {
    let index = in_force.standings().index();
    let place = match subject {
        Subject::Area => None,
        Subject::Place(id) => Some(index.place(id)),
    };
    let tables = Tables::new();
    let mut weights = Weights::new(index.actor_count(), tables.of(area.state()));
    for reached in in_force.reaching(area) {
        let is_meant =
            place.is_none_or(|place| place.is_some_and(|at| index.is_about(reached.statement(), at)));
        if is_meant {
            weights.add(in_force, *reached);
        }
    }
    let mut found: Vec<(Vec<ActorId>, Ruling)> = Vec::new();
    for &actor in &weights.order {
        let ruling = apply_rules(weights.without(actor), subject, weights.otherwise(&[actor]));
        found.push((vec![index.actor(actor).clone()], ruling));
    }
    if weights.order.len() > 1 {
        let all = weights.order.iter().map(|actor| index.actor(*actor).clone());
        // Whatever is in force has a speaker, who is among them.
        let otherwise = weights.otherwise(&weights.order);
        found.push((all.collect(), apply_rules(Assertions::NOTHING, subject, otherwise)));
    }
    found
}

/// How often each thing is said, in all and by each actor's leave.
struct Weights<'t> {
    table: &'t [Meaning],
    all: [u32; Assertions::EACH.len()],
    by_actor: Vec<[u32; Assertions::EACH.len()]>,
    /// The actors of what counts, in the order in which they were met.
    order: Vec<usize>,
    is_met: Vec<bool>,
    /// Without whom the statement that is added would not count.
    needed: Vec<usize>,
    /// What takes a stance on who holds the subject, with those whom it needs.
    stances: Vec<(Taken, Vec<usize>)>,
    /// The classes of these stances.
    classes: u32,
    /// For each statement that does not count, those whom it comes from.
    uncounted: Vec<Vec<usize>>,
}

impl<'t> Weights<'t> {
    fn new(actor_count: usize, table: &'t [Meaning]) -> Self {
        Self {
            table,
            all: <_>::default(),
            by_actor: vec![<_>::default(); actor_count],
            order: Vec::new(),
            is_met: vec![false; actor_count],
            needed: Vec::new(),
            stances: Vec::new(),
            classes: 0,
            uncounted: Vec::new(),
        }
    }

    fn add(&mut self, in_force: &InForce<'_>, reached: Reached) {
        let standing = in_force.standings().standing(reached);
        let index = in_force.standings().index();
        let statement = reached.statement();
        if standing == Standing::NotCounted {
            self.uncounted.push(index.sources(statement).collect());
        }
        if standing != Standing::InForce {
            return;
        }
        let Meaning { said, stance } = self.table[index.shapes()[statement].number()];
        let defining = if reached.is_through_group() { index.group_of(statement) } else { None };
        let defining = defining.and_then(|group| index.defining(group));
        self.needed.clear();
        self.needed.extend(index.sources(statement));
        for actor in &self.needed {
            if !self.is_met[*actor] {
                self.is_met[*actor] = true;
                self.order.push(*actor);
            }
        }
        self.needed.extend(defining.into_iter().flat_map(|statement| index.sources(statement)));
        self.needed.sort_unstable();
        self.needed.dedup();
        for (number, _) in Assertions::EACH.into_iter().enumerate().filter(|(_, thing)| said.has(*thing)) {
            self.all[number] += 1;
            for actor in &self.needed {
                self.by_actor[*actor][number] += 1;
            }
        }
        if let Some(stance) = stance {
            self.classes |= stance.class_bit();
            self.stances.push((taken(index, reached, stance), self.needed.clone()));
        }
    }

    /// What is still said without an actor.
    fn without(&self, actor: usize) -> Assertions {
        let counts = self.all.iter().zip(&self.by_actor[actor]).zip(Assertions::EACH);
        let said = counts.fold(
            Assertions::NOTHING,
            |said, ((all, theirs), thing)| {
                if all > theirs { said.and(thing) } else { said }
            },
        );
        if self.classes.count_ones() < 2 {
            return said;
        }
        let rest = self.stances.iter().filter(|(_, needed)| !needed.contains(&actor));
        let rest: Vec<Taken> = rest.map(|(taken, _)| *taken).collect();
        let opposed = disagreeing(&rest);
        let is_opposed = |one: &&Taken| opposed.binary_search(&one.number).is_ok();
        let is_whole = |one: &Taken| {
            one.stance.control == Control::Held && one.stance.reach == Reach::Whole && !one.stance.is_own
        };
        said.and(disagreement(&opposed, rest.iter().filter(is_opposed).any(is_whole)))
    }

    /// The status where nothing is left in force without these actors.
    fn otherwise(&self, without: &[usize]) -> Status {
        let is_left = |sources: &Vec<usize>| !sources.iter().any(|source| without.contains(source));
        out_of_force(false, self.uncounted.iter().any(is_left))
    }
}
