//! Deriving by an index, and again only where something has changed, comes to what the plain rules say.

use std::sync::{Arc, LazyLock};

use crate::big::{Size, big_dossier, big_layer};
use crate::plain::{plain_verdicts, spelt_out};
use claims_map::derive::{Change, Subject, changes_under, derive_changes, derive_verdicts, without_sources};
use claims_map::load::shipped_layer;
use claims_map::model::{Dossier, Layer, Statement};
use claims_map::query::{InForce, Query, Standing, Toggle, ToggleRow, filter_in_force, toggle_rows};
use fastrand::Rng;
use proptest::prelude::*;

static LAYER: LazyLock<Layer> = LazyLock::new(|| shipped_layer().expect("the shipped layer loads"));

/// Every toggle that a dossier offers, and some that it does not.
fn toggles(dossier: &Dossier) -> Vec<Toggle> {
    let rows = toggle_rows(dossier);
    let actors = rows.actors.iter().flat_map(claims_map::query::ActorRow::toggles);
    let sections = [rows.documents, rows.kinds].into_iter().flatten().chain(rows.direct).chain(rows.implied);
    let all = actors.chain(sections.map(|row| row.toggle));
    let stranger = claims_map::model::ActorId::new("nobody");
    all.chain([Toggle::Speaker(stranger.clone()), Toggle::Relayer(stranger)]).collect()
}

/// A query with up to six of the toggles off.
fn some_query(rng: &mut Rng, toggles: &[Toggle]) -> Query {
    let off = (0..rng.usize(0..=6)).map(|_| toggles[rng.usize(..toggles.len())].clone());
    off.fold(Query::everything(), Query::without)
}

/// A dossier of up to 300 statements, by its seed.
fn some_dossier(seed: u64) -> (Dossier, Rng) {
    let mut rng = Rng::with_seed(seed);
    let size = Size::SMALL.with_statements(rng.usize(0..=300));
    (big_dossier(&LAYER, size, seed), rng)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_index_comes_to_what_the_plain_rules_say(seed in any::<u64>()) {
        let (dossier, mut rng) = some_dossier(seed);
        let query = some_query(&mut rng, &toggles(&dossier));
        let derived = derive_verdicts(&LAYER, &filter_in_force(&dossier, &query));
        prop_assert_eq!(spelt_out(&derived), plain_verdicts(&LAYER, &dossier, &query));
    }

    #[test]
    fn following_toggles_is_deriving_from_scratch(seed in any::<u64>()) {
        let (dossier, mut rng) = some_dossier(seed);
        let toggles = toggles(&dossier);
        let mut query = some_query(&mut rng, &toggles);
        let mut verdicts = derive_verdicts(&LAYER, &filter_in_force(&dossier, &query));
        for _ in 0..12 {
            query = if rng.u8(0..6) == 0 {
                some_query(&mut rng, &toggles)
            } else {
                query.flipped(&toggles[rng.usize(..toggles.len())])
            };
            let before = InForce::with_standings(&dossier, Arc::clone(verdicts.standings()));
            verdicts.follow(&before.under(&query));
            let anew = derive_verdicts(&LAYER, &filter_in_force(&dossier, &query));
            prop_assert_eq!(&verdicts, &anew);
            prop_assert_eq!(spelt_out(&verdicts), spelt_out(&anew));
        }
    }

    #[test]
    fn changes_are_those_of_two_derivations(seed in any::<u64>()) {
        let (dossier, mut rng) = some_dossier(seed);
        let toggles = toggles(&dossier);
        let (query, other) = (some_query(&mut rng, &toggles), some_query(&mut rng, &toggles));
        let [now, then] = [&query, &other].map(|query| plain_verdicts(&LAYER, &dossier, query));
        let look = |verdict: &crate::plain::PlainVerdict| (verdict.status, verdict.grounds.first().copied());
        let expected: Vec<_> = now
            .iter()
            .zip(&then)
            .map(|((id, now), (_, then))| (id.clone(), look(now), look(then)))
            .filter(|(_, from, to)| from != to)
            .collect();
        let in_force = filter_in_force(&dossier, &query);
        let verdicts = derive_verdicts(&LAYER, &in_force);
        for changes in [
            changes_under(&LAYER, &verdicts, &in_force.under(&other)),
            derive_changes(&LAYER, &dossier, &query, &other),
        ] {
            let id = |change: &Change| match &change.place {
                Some(place) => place.to_string(),
                None => change.area.to_string(),
            };
            let found: Vec<_> = changes.iter().map(|change| (id(change), change.from, change.to)).collect();
            prop_assert_eq!(&found, &expected);
        }
    }

    #[test]
    fn without_an_actor_is_with_both_toggles_off(seed in any::<u64>()) {
        let (dossier, mut rng) = some_dossier(seed);
        let query = some_query(&mut rng, &toggles(&dossier));
        let in_force = filter_in_force(&dossier, &query);
        let areas = LAYER.areas.iter().map(|area| (area.id.to_string(), &area.id, Subject::Area));
        let places = LAYER.places.iter();
        let places = places.map(|place| (place.id.to_string(), &place.area, Subject::Place(&place.id)));
        for (name, area, subject) in areas.chain(places) {
            for (actors, ruling) in without_sources(&in_force, area, subject) {
                let silenced = actors.iter().fold(query.clone(), Query::without_actor);
                let rest = derive_verdicts(&LAYER, &in_force.under(&silenced));
                let rest = match subject {
                    Subject::Area => rest.area(area),
                    Subject::Place(place) => rest.place(place),
                };
                let found = rest.map(|rest| (rest.status, rest.rule, rest.grounds.clone()));
                prop_assert_eq!(found, Some((ruling.status, ruling.rule, ruling.grounds)), "{} {:?}", name, actors);
            }
        }
    }

    #[test]
    fn standings_and_counts_are_those_of_the_statements(seed in any::<u64>()) {
        let (dossier, mut rng) = some_dossier(seed);
        let query = some_query(&mut rng, &toggles(&dossier));
        let in_force = filter_in_force(&dossier, &query);
        for statement in &dossier.statements {
            let standing = match (query.keeping_out(statement).next(), statement.counts()) {
                (Some(_), _) => Standing::SwitchedOff,
                (None, false) => Standing::NotCounted,
                (None, true) => Standing::InForce,
            };
            prop_assert_eq!(in_force.standing(&statement.id), standing, "{}", statement.id);
        }
        prop_assert_eq!(in_force.count(), in_force.statements().count());
        let nowhere = in_force.statements().filter(|one| one.areas.is_empty() && one.group.is_none());
        let found = in_force.nowhere().map(|at| &dossier.statements[at].id);
        prop_assert!(nowhere.map(|one| &one.id).eq(found));
        let rows = toggle_rows(&dossier);
        let covers = |statement: &&Statement, toggles: &[Toggle]| {
            toggles.iter().any(|toggle| toggle.covers(statement))
        };
        for row in &rows.actors {
            let toggles = row.toggles();
            let covered = dossier.statements.iter().filter(|one| covers(one, &toggles)).count();
            prop_assert_eq!(row.count, covered, "{:?}", row);
        }
        let sections = [rows.documents, rows.kinds].into_iter().flatten().chain(rows.direct);
        for ToggleRow { toggle, count } in sections.chain(rows.implied) {
            let covered = dossier.statements.iter().filter(|statement| toggle.covers(statement)).count();
            prop_assert_eq!(count, covered, "{:?}", toggle);
        }
    }
}

#[test]
fn many_threads_come_to_what_one_says() {
    // Enough for several threads, which a small dossier is not worth.
    let layer = big_layer(300);
    let dossier = big_dossier(&layer, Size::LARGE.with_statements(40_000), 3);
    let query = Query::everything().without(Toggle::Direct);
    let in_force = filter_in_force(&dossier, &Query::everything());
    let mut verdicts = derive_verdicts(&layer, &in_force);
    assert_eq!(spelt_out(&verdicts), plain_verdicts(&layer, &dossier, &Query::everything()), "at first");
    verdicts.follow(&in_force.under(&query));
    assert_eq!(spelt_out(&verdicts), plain_verdicts(&layer, &dossier, &query), "after a toggle");
}
