//! The dialog about what a dossier has: its title, documents, actors, groups and places, each edited, taken
//! back by undo, and reachable by keyboard.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use crate::harness::Window;
use claims_map::app::{Command, ContentsCommand, DeskCommand, Section, State};
use claims_map::derive::Status;
use claims_map::model::{ActorId, AreaId, GroupId, PlaceId, Side};
use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

fn open_at(section: Section) -> Window {
    let mut window = Window::open();
    window.send(Command::Contents(ContentsCommand::Show(section)));
    window
}

fn fill(window: &mut Window, field: &str, text: &str) {
    window.harness.get_by_role_and_label(Role::TextInput, field).focus();
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::A);
    window.press(Key::Delete);
    window.type_text(text);
}

fn status(state: &State, code: &str) -> Status {
    state.verdict(state.layer.area_index(&AreaId::new(code)).unwrap()).status
}

fn is_disabled(window: &Window, button: &str) -> bool {
    window.harness.get_by_role_and_label(Role::Button, button).accesskit_node().is_disabled()
}

/// Takes the last step back; a field that has the keyboard keeps undo for its words.
fn undo(window: &mut Window) {
    window.send(Command::Undo);
}

#[test]
fn the_title_is_changed_by_the_keyboard_alone_and_taken_back() {
    let mut window = Window::open();
    let before = window.state().dossier.title.clone();
    window.press_with(Modifiers::COMMAND, Key::D);
    assert!(window.shows("The dossier"), "{:?}", window.labels(Role::Label));
    assert!(is_disabled(&window, "Keep"), "nothing to keep yet");
    fill(&mut window, "Title", "Who holds what");
    for _ in 0..12 {
        let keep = window.harness.get_by_role_and_label(Role::Button, "Keep");
        if keep.accesskit_node().is_focused() {
            break;
        }
        window.press(Key::Tab);
    }
    window.press(Key::Enter);
    window.harness.run();
    assert_eq!(window.state().dossier.title, "Who holds what", "kept");
    window.press(Key::Escape);
    assert!(!window.shows("The dossier"), "Esc closes it");
    window.click("Undo: edit the title (Ctrl+Z)");
    assert_eq!(window.state().dossier.title, before, "taken back");
}

#[test]
fn a_citation_is_corrected() {
    let mut window = open_at(Section::Documents);
    fill(&mut window, "Outlet", "The Kyiv Example");
    fill(&mut window, "Day", "2025-13-40");
    assert!(window.shows_part("This is no day"), "what is wrong stands beside it");
    assert!(is_disabled(&window, "Keep"), "and it is not kept");
    fill(&mut window, "Day", "2025-03-18");
    window.click("Keep");
    let document = &window.state().dossier.documents[0];
    assert_eq!(
        (document.outlet.as_str(), document.published.unwrap().to_string().as_str()),
        ("The Kyiv Example", "2025-03-18")
    );
    let checks = window.state().dossier.statements.iter().all(claims_map::model::Statement::counts);
    assert!(checks, "the quotes stand as they stood");
    assert!(window.shows_part("quote it; change or remove these before the document"), "it is still needed");
    undo(&mut window);
    assert_eq!(window.state().dossier.documents[0].outlet, "Kyiv Post", "one step");
    assert!(window.shows_part("Kyiv Post"), "and the form shows it again");
}

#[test]
fn an_actor_is_corrected_replaced_and_removed() {
    let mut window = open_at(Section::Actors);
    window.send(Command::Contents(ContentsCommand::PickActor(ActorId::new("waltz"))));
    fill(&mut window, "Role", "adviser");
    window.click("Another state");
    window.click("Keep");
    let waltz = |window: &Window| window.state().dossier.actor(&ActorId::new("waltz")).cloned();
    let changed = waltz(&window).unwrap();
    assert_eq!((changed.role.as_deref(), changed.side), (Some("adviser"), Side::Other), "kept");
    assert!(window.shows_part("before the actor"), "who speaks cannot go");
    window.send(Command::Contents(ContentsCommand::Replace(ActorId::new("isw"))));
    assert!(waltz(&window).is_none(), "replaced");
    assert!(
        window.state().dossier.statements.iter().all(|one| one.speaker.as_str() != "waltz"),
        "everywhere"
    );
    undo(&mut window);
    assert_eq!(waltz(&window), Some(changed), "one step");
    window.click("add an actor");
    assert!(is_disabled(&window, "Add"), "without a name");
    fill(&mut window, "Name", "Ivan Koval");
    assert!(window.shows("Not yet: choose on whose behalf it speaks."), "nor without a side");
    window.click("No state");
    window.click("Add");
    let koval = |window: &Window| window.state().dossier.actor(&ActorId::new("ivan-koval")).cloned();
    assert_eq!(koval(&window).unwrap().side, Side::Independent, "added");
    window.click("remove the actor");
    assert!(koval(&window).is_none(), "nobody needs it");
}

#[test]
fn a_group_gets_another_name_and_other_members() {
    let mut window = open_at(Section::Groups);
    let at =
        window.state().dossier.groups.iter().position(|one| one.id == GroupId::new("novorossiya")).unwrap();
    window.send(Command::Contents(ContentsCommand::Pick(at)));
    assert_eq!(status(window.state(), "UA-51"), Status::Claimed, "claimed through the group");
    window.click("Take Odesa out");
    window.click("Keep");
    let group =
        |window: &Window| window.state().dossier.group(&GroupId::new("novorossiya")).cloned().unwrap();
    assert!(!group(&window).members.contains(&AreaId::new("UA-51")), "taken out");
    undo(&mut window);
    assert!(group(&window).members.contains(&AreaId::new("UA-51")), "and back");
    window.click("add a group");
    fill(&mut window, "Name", "Лівобережжя");
    window.harness.get_by_role_and_label(Role::TextInput, "Add a region").focus();
    window.harness.run();
    window.type_text("Sumy");
    window.click("+ Sumy");
    window.click("Add");
    let added = window.state().dossier.groups.last().unwrap();
    assert_eq!(
        (added.name.as_str(), added.members.as_slice()),
        ("Лівобережжя", &[AreaId::new("UA-59")][..]),
        "added"
    );
    window.click("remove the group");
    assert_eq!(
        window.state().dossier.groups.len(),
        at.max(window.state().dossier.groups.len()),
        "and removed"
    );
    assert!(!window.state().dossier.groups.iter().any(|one| one.name == "Лівобережжя"), "gone");
}

#[test]
fn a_place_gets_an_outline_and_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("harbour-mole.geojson");
    let square = "{\"type\":\"Polygon\",\"coordinates\":[[[30.7,46.4],[30.8,46.4],[30.8,46.5],[30.7,46.5],[30.7,46.4]]]}";
    std::fs::write(&path, square).unwrap();
    let mut window = open_at(Section::Places);
    *window.answer.lock().unwrap() = Some(path.to_string_lossy().into_owned());
    window.click("add a place");
    window.harness.get_by_role_and_label(Role::TextInput, "Add a region").focus();
    window.harness.run();
    window.type_text("Odesa");
    window.click("+ Odesa");
    assert!(window.shows("Not yet: write the name."), "{:?}", window.labels(Role::Label));
    window.click("Choose the outline’s file");
    window.wait_for(|state| state.draft_problem().is_none());
    window.harness.run();
    window.click("Add");
    let id = PlaceId::new("harbour-mole");
    assert_eq!(window.state().dossier.place(&id).unwrap().area, AreaId::new("UA-51"), "called as its file");
    assert!(window.state().layer.place(&id).is_some(), "and it is on the map");
    fill(&mut window, "Ukrainian", "Мол");
    window.click("Keep");
    assert_eq!(window.state().dossier.place(&id).unwrap().name.uk, "Мол", "renamed");
    window.click("remove the place");
    assert!(window.state().layer.place(&id).is_none(), "gone from the map");
}

#[test]
fn what_was_typed_into_a_record_is_not_lost_without_a_question() {
    let mut window = open_at(Section::Actors);
    let question = "Keep what you changed?";
    window.press(Key::Escape);
    assert!(window.state().dialogs.contents().is_none() && !window.shows(question), "nothing was typed");
    window.send(Command::Contents(ContentsCommand::Show(Section::Actors)));
    fill(&mut window, "Role", "somebody else");
    for command in [
        Command::Escape,
        Command::Contents(ContentsCommand::Close),
        Command::Contents(ContentsCommand::Pick(1)),
        Command::Contents(ContentsCommand::Show(Section::Groups)),
        Command::Contents(ContentsCommand::New),
        Command::Desk(DeskCommand::Save),
        Command::Desk(DeskCommand::Close),
    ] {
        window.send(command.clone());
        assert!(window.shows(question), "{command:?} asks");
        window.click("Back");
        assert!(window.state().has_changed_record(), "{command:?}: as if nothing had been asked");
    }
    window.send(Command::Contents(ContentsCommand::Pick(1)));
    window.click("Keep it");
    assert_eq!(window.state().dossier.actors[0].role.as_deref(), Some("somebody else"), "kept");
    assert!(
        !window.state().has_changed_record() && window.state().dialogs.contents().is_some(),
        "then the other is shown"
    );
    fill(&mut window, "Role", "nobody");
    window.press(Key::Escape);
    window.click("Drop it");
    assert!(window.state().dialogs.contents().is_none(), "dropped and closed");
    assert_ne!(window.state().dossier.actors[1].role.as_deref(), Some("nobody"), "as it was");
}

#[test]
fn the_dialog_fits_windows_of_every_size() {
    for (width, height) in [(720.0, 480.0), (1280.0, 720.0), (2560.0, 1440.0)] {
        for section in
            [Section::Dossier, Section::Documents, Section::Actors, Section::Groups, Section::Places]
        {
            let mut window = open_at(section);
            window.harness.set_size(vec2(width, height));
            window.harness.run();
            window.harness.run();
            let all = egui::Rect::from_min_size(egui::Pos2::ZERO, vec2(width, height));
            for label in ["Keep", "Close"] {
                let bounds = window.harness.get_by_role_and_label(Role::Button, label).rect();
                assert!(all.contains_rect(bounds) && bounds.height() > 8.0, "{width}: {label} at {bounds:?}");
            }
        }
    }
}

#[test]
fn a_new_record_has_the_keyboard_on_its_name() {
    for (section, add) in [(Section::Actors, "add an actor"), (Section::Places, "add a place")] {
        let mut window = Window::open();
        window.send(Command::Contents(ContentsCommand::Show(section)));
        window.click(add);
        window.harness.run_steps(3);
        window.type_text("Olha");
        window.harness.run_steps(2);
        let is_typed = window.state().dialogs.contents().and_then(|one| one.draft.clone());
        assert!(format!("{is_typed:?}").contains("Olha"), "{section:?}: {is_typed:?}");
    }
}
