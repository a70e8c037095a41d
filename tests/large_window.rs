//! The panels with a large dossier: only what is in sight is laid out, and everything can be reached.

#[path = "common/big.rs"]
mod big;
#[path = "common/window.rs"]
mod harness;

use big::{Size, big_dossier, big_layer};
use claims_map::app::{Command, Focus};
use claims_map::derive::{LostWhy, derive_changes, derive_verdicts, toggle_name};
use claims_map::model::AreaId;
use claims_map::query::{Query, Toggle, ToggleRow, filter_in_force};
use egui::accesskit::Role;
use egui::{Key, pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use harness::Window;

/// The size that these tests look at: 250 areas, and hundreds of actors.
const SIZE: Size = Size { statements: 3000, actors: 300, documents: 40, groups: 12, members: 20 };

/// A window in which a third of the statements name the area `A00000`.
fn open() -> Window {
    let layer = big_layer(250);
    let mut dossier = big_dossier(&layer, SIZE, 11);
    for statement in dossier.statements.iter_mut().step_by(3) {
        statement.areas = vec![AreaId::new("A00000")];
    }
    Window::open_on(dossier, layer)
}

/// A point in the panel at the left and one in the panel at the right.
const LEFT: egui::Pos2 = pos2(120.0, 500.0);
const RIGHT: egui::Pos2 = pos2(1280.0, 500.0);

#[test]
fn the_sources_in_sight_are_there_and_the_others_can_be_reached() {
    let mut window = open();
    let rows = window.state().rows.clone();
    let all = rows.documents.len() + rows.speakers.len() + rows.relayers.len() + rows.kinds.len() + 1;
    assert!(all > 500, "there are many: {all}");
    let boxes = window.labels(Role::CheckBox);
    assert!((20..60).contains(&boxes.len()), "those in sight: {}", boxes.len());
    let last = "What is only implied, ";
    assert!(!window.shows_part(last), "the last is out of sight");
    window.point_at(LEFT);
    window.press(Key::End);
    window.harness.run();
    assert!(window.shows_part(last), "the End key leads there: {:?}", window.labels(Role::CheckBox));
    window.press(Key::Home);
    window.harness.run();
    assert!(window.shows_part("Paper 0, "), "and Home back: {:?}", window.labels(Role::CheckBox));
}

#[test]
fn the_list_follows_the_keyboard() {
    let mut window = open();
    let first = window.labels(Role::CheckBox)[0].clone();
    window.harness.get_by_label(&first).focus();
    window.harness.run();
    // Each toggle has an “only” beside it, and a section's head has two links.
    for _ in 0..260 {
        window.press(Key::Tab);
    }
    #[expect(clippy::redundant_closure_for_method_calls, reason = "the method itself is not general enough")]
    let focused = window.harness.get_by(|node| node.is_focused());
    let rect = focused.rect();
    let name = focused.accesskit_node().label().unwrap_or_default();
    assert!(rect.top() > 54.0 && rect.bottom() < 900.0, "“{name}” is in sight at {rect:?}");
    assert!(!window.shows(&first), "far from where it began: {name}");
}

#[test]
fn a_status_of_many_areas_names_the_first_and_opens_to_all() {
    let mut window = open();
    let more = window.labels(Role::Button).into_iter().find(|one| one.starts_with("and ")).unwrap();
    let heads = window.labels(Role::Heading);
    assert!(heads.iter().any(|head| head.starts_with("Contested (")), "counted: {heads:?}");
    let before = window.labels(Role::Button).len();
    window.click(&more);
    let after = window.labels(Role::Button).len();
    assert!(after < before + 60, "only those in sight: {before}, then {after}");
    window.point_at(RIGHT);
    for _ in 0..200 {
        if window.shows_part("Names no region") {
            break;
        }
        window.press(Key::PageDown);
    }
    assert!(window.shows_part("Names no region"), "the end of the list");
    window.press(Key::Home);
    window.harness.run();
    window.click("show fewer");
    assert!(window.shows(&more), "as before");
}

#[test]
fn an_area_with_a_thousand_quotes_lays_out_those_in_sight() {
    let mut window = open();
    let area = AreaId::new("A00000");
    window.send(Command::Focus(Some(Focus::Area(area.clone()))));
    let verdict = window.state().verdicts.area(&area).unwrap();
    assert!(verdict.carried_count() + verdict.lost_count() > 900, "very many");
    let copies = |window: &Window| window.labels(Role::Button).iter().filter(|one| *one == "Copy").count();
    assert!((1..16).contains(&copies(&window)), "in sight: {}", copies(&window));
    assert!(window.shows_part(" more statements name it"), "the sentence counts the others");
    window.point_at(RIGHT);
    window.press(Key::End);
    for _ in 0..4 {
        window.harness.run();
        window.press(Key::End);
    }
    window.harness.run();
    assert!(window.shows_part("What would change it"), "last: {:?}", window.labels(Role::Heading));
    assert!(window.shows_part("Without all of them: not mentioned."), "{:?}", window.labels(Role::Label));
}

#[test]
fn toggles_and_undo_follow_what_a_fresh_derivation_says() {
    let mut window = open();
    let speaker = window.state().rows.speakers[0].toggle.clone();
    let fresh = |window: &Window| {
        let state = window.state();
        derive_verdicts(&state.layer, &filter_in_force(&state.dossier, state.query()))
    };
    let first = window.state().verdicts.clone();
    for toggle in [speaker, Toggle::Direct] {
        window.send(Command::HoverToggle(Some(toggle.clone())));
        window.send(Command::Flip(toggle.clone()));
        assert_eq!(window.state().verdicts, fresh(&window), "{toggle:?}");
        assert_ne!(window.state().verdicts, first, "{toggle:?} changes something");
    }
    let lost = window.state().verdicts.areas().iter().flat_map(|(_, verdict)| verdict.lost());
    assert!(lost.into_iter().any(|lost| lost.why == LostWhy::SwitchedOff), "switched off");
    window.send(Command::Undo);
    window.send(Command::Undo);
    assert_eq!(window.state().verdicts, first, "undone");
    assert_eq!(
        window.state().in_force().count(),
        filter_in_force(&window.state().dossier, &Query::everything()).count()
    );
}

#[test]
fn a_hovered_toggle_says_what_would_change_of_many() {
    let mut window = open();
    let state = window.state();
    let areas_of = |row: &ToggleRow| -> Vec<usize> {
        let other = Query::everything().without(row.toggle.clone());
        let changes = derive_changes(&state.layer, &state.dossier, &Query::everything(), &other);
        changes.iter().filter_map(|change| state.layer.area_index(&change.area)).collect()
    };
    let row = state.rows.kinds.iter().max_by_key(|row| areas_of(row).len()).unwrap().clone();
    let (areas, name) = (areas_of(&row), toggle_name(&state.dossier, &row.toggle));
    assert!(areas.len() > 12, "more than are named: {}", areas.len());
    window.point_at(LEFT);
    window.press(Key::End);
    // Away from the list, so that no row moves because the one over it is no longer weighed.
    window.point_at(pos2(700.0, 890.0));
    window.harness.get_by_label(&format!("{name}, {} statements", row.count)).hover();
    window.harness.run();
    window.harness.run();
    assert_eq!(window.state().changing(), areas, "what is outlined");
    let words = &window.state().change_words;
    assert!(words.starts_with(&format!("Without {name}: ")) && words.contains(" more "), "{words}");
    assert!(window.shows(&words.clone()), "in words");
}

#[test]
fn a_search_with_many_hits_says_how_many_there_are() {
    let mut window = open();
    window.send(Command::Search("district".to_owned()));
    assert_eq!(window.state().hits.len(), 8, "the first");
    assert_eq!(window.state().hit_count, 250, "of all");
    assert!(window.shows("And 242 more: type more of the name."), "and it says so");
    window.send(Command::Search("district 249".to_owned()));
    assert_eq!(window.state().hits[0].area, AreaId::new("A00249"), "found");
    window.press(Key::Escape);
    assert!(window.state().hits.is_empty() && window.state().search.is_empty(), "nothing is searched");
}
