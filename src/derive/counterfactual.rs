//! What would change: computed by deriving again, never guessed.

use super::rules::{Ruling, Said, Subject, apply_rules};
use super::status::{Ground, Status};
use super::verdicts::{Verdicts, derive_verdicts};
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
/// what is said through that group goes too. Time is linear in the statements on the area.
pub fn without_sources(
    in_force: &InForce<'_>,
    (area, subject): (&AreaId, Subject<'_>),
) -> Vec<(Vec<ActorId>, Ruling)> {
    let index = in_force.standings().index();
    let mut weights = Weights::new(index.actor_count());
    for reached in in_force.reaching(area) {
        let statement = reached.statement();
        let is_meant = match subject {
            Subject::Area => true,
            Subject::Place(place) => index.place(place).is_some_and(|place| index.is_about(statement, place)),
        };
        if is_meant && in_force.standings().standing(*reached) == Standing::InForce {
            weights.add(in_force, *reached);
        }
    }
    let mut found: Vec<(Vec<ActorId>, Ruling)> = Vec::new();
    for &actor in &weights.order {
        let ruling = apply_rules(weights.without(actor), subject);
        found.push((vec![index.actor(actor).clone()], ruling));
    }
    if weights.order.len() > 1 {
        let all = weights.order.iter().map(|actor| index.actor(*actor).clone());
        // Whatever is in force has a speaker, who is among them.
        found.push((all.collect(), apply_rules(Said::NOTHING, subject)));
    }
    found
}

/// How often each thing is said, in all and by each actor's leave.
struct Weights {
    all: [u32; Said::EACH.len()],
    by_actor: Vec<[u32; Said::EACH.len()]>,
    /// The actors of what counts, in the order in which they were met.
    order: Vec<usize>,
    is_met: Vec<bool>,
    /// Without whom the statement that is added would not count.
    needed: Vec<usize>,
}

impl Weights {
    fn new(actor_count: usize) -> Self {
        Self {
            all: <_>::default(),
            by_actor: vec![<_>::default(); actor_count],
            order: Vec::new(),
            is_met: vec![false; actor_count],
            needed: Vec::new(),
        }
    }

    fn add(&mut self, in_force: &InForce<'_>, reached: Reached) {
        let index = in_force.standings().index();
        let statement = reached.statement();
        let said = Said::by(index.shapes()[statement]);
        let defining = index.group_of(statement).filter(|_| reached.is_through_group());
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
        for (number, _) in Said::EACH.into_iter().enumerate().filter(|(_, thing)| said.has(*thing)) {
            self.all[number] += 1;
            for actor in &self.needed {
                self.by_actor[*actor][number] += 1;
            }
        }
    }

    /// What is still said without an actor.
    fn without(&self, actor: usize) -> Said {
        let counts = self.all.iter().zip(&self.by_actor[actor]).zip(Said::EACH);
        counts.fold(
            Said::NOTHING,
            |said, ((all, theirs), thing)| {
                if all > theirs { said.and(thing) } else { said }
            },
        )
    }
}
