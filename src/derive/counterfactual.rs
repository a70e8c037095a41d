//! What would change: computed by deriving again, never guessed.

use super::status::{Ground, Status};
use super::{Subject, Verdict, Verdicts, derive_verdicts, statements_on_place};
use crate::model::{ActorId, AreaId, Dossier, Layer, PlaceId};
use crate::query::{Query, filter_in_force};

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
pub fn derive_changes(layer: &Layer, dossier: &Dossier, query: &Query, other: &Query) -> Vec<Change> {
    if query == other {
        return Vec::new();
    }
    let now = derive_verdicts(layer, &filter_in_force(dossier, query));
    let then = derive_verdicts(layer, &filter_in_force(dossier, other));
    changes_between(layer, &now, &then)
}

/// What the verdict on an area or on a place in it would be without each of the actors there, and
/// without all of them: `(actors left out, verdict)`, single actors first.
pub fn without_sources(
    layer: &Layer,
    dossier: &Dossier,
    query: &Query,
    (area, subject): (&AreaId, Subject<'_>),
) -> Vec<(Vec<ActorId>, Verdict)> {
    let in_force = filter_in_force(dossier, query);
    let statements = match subject {
        Subject::Area => in_force.on_area(area),
        Subject::Place(place) => statements_on_place(&in_force, area, place),
    };
    let mut actors: Vec<ActorId> = Vec::new();
    for on in statements {
        let sources = std::iter::once(&on.statement.speaker).chain(&on.statement.relayers);
        for actor in sources.filter(|_| on.standing == crate::query::Standing::InForce) {
            if !actors.contains(actor) {
                actors.push(actor.clone());
            }
        }
    }
    let mut sets: Vec<Vec<ActorId>> = actors.iter().map(|actor| vec![actor.clone()]).collect();
    if actors.len() > 1 {
        sets.push(actors);
    }
    let verdict_without = |set: &[ActorId]| {
        let query = set.iter().fold(query.clone(), Query::without_actor);
        let verdicts = derive_verdicts(layer, &filter_in_force(dossier, &query));
        match subject {
            Subject::Area => verdicts.area(area).cloned(),
            Subject::Place(place) => verdicts.place(place).cloned(),
        }
    };
    sets.into_iter().filter_map(|set| verdict_without(&set).map(|verdict| (set, verdict))).collect()
}

fn changes_between(layer: &Layer, now: &Verdicts, then: &Verdicts) -> Vec<Change> {
    let look = |verdict: &Verdict| (verdict.status, verdict.texture());
    let areas = now.areas().iter().zip(then.areas()).map(|((area, from), (_, to))| Change {
        area: area.clone(),
        place: None,
        from: look(from),
        to: look(to),
    });
    let places = now.places().iter().zip(then.places()).filter_map(|((place, from), (_, to))| {
        let area = layer.place(place)?.area.clone();
        Some(Change { area, place: Some(place.clone()), from: look(from), to: look(to) })
    });
    areas.chain(places).filter(|change| change.from != change.to).collect()
}
