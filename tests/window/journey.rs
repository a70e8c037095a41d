//! The whole way of an article, in one go: pasted, reviewed, three suggestions accepted, one statement
//! added by hand, undone, redone, saved, opened again, exported, verified.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use crate::harness::Window;
use claims_map::app::{Command, ImportReview, ReaderCommand};
use claims_map::derive::Status;
use claims_map::export::Outcome;
use claims_map::load::shipped_layer;
use claims_map::model::{AreaId, QuoteCheck};
use claims_map::service::open_input;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

const ARTICLE: &str = "Russian forces occupy a part of the Kharkiv region, Ivan Koval said on Monday.\n\n\
    Advertisement\n\n\
    Russia demands that Ukraine cede the Odesa region, the Ministry of Harbours said.\n\n\
    The harbour of Izmail stays open, its master Olha Tkach told reporters.\n\n\
    Russian troops are massing along the border of the Sumy region, Ivan Koval said.\n";

fn status(window: &Window, code: &str) -> Status {
    let state = window.state();
    state.verdict(state.layer.area_index(&AreaId::new(code)).unwrap()).status
}

fn fill(window: &mut Window, field: &str, text: &str) {
    window.harness.get_by_role_and_label(Role::TextInput, field).focus();
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::A);
    window.press(Key::Delete);
    window.type_text(text);
}

/// Pastes the article and makes a dossier of it.
fn bring_in(window: &mut Window) {
    window.harness.event(egui::Event::Paste(ARTICLE.to_owned()));
    window.wait_for(|state| state.dialogs.review().is_some_and(ImportReview::is_settled));
    fill(window, "Title", "Harbours");
    fill(window, "Outlet", "The Example Times");
    window.wait_for(|state| state.dialogs.review().is_some_and(ImportReview::is_settled));
    window.click("Make the dossier");
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
}

/// Accepts three suggestions and adds a statement of marked words by hand.
fn decide(window: &mut Window) {
    assert_eq!(window.state().open_suggestions().len(), 3, "three are suggested");
    for _ in 0..3 {
        window.type_text("a");
        // Nobody knows these people: a person and a ministry of no state.
        if window.state().reader.as_ref().unwrap().inbox.asked.is_some() {
            window.type_text("5");
        }
    }
    assert_eq!(status(window, "UA-63"), Status::Contested, "Kharkiv");
    assert_eq!(status(window, "UA-51"), Status::Claimed, "Odesa");
    assert_eq!(status(window, "UA-59"), Status::Threatened, "Sumy");
    let text = window.state().read_text().unwrap().clone();
    let start = text.occurrences("The harbour of Izmail stays open")[0];
    for command in [ReaderCommand::MarkFrom(start), ReaderCommand::MarkTo(start + 32)] {
        window.send(Command::Reader(command));
    }
    window.click("Add a statement");
    window.click("Denial");
    for label in ["The article itself (The Example Times)", "No state"] {
        window.harness.get_by_label(label).click_accesskit();
        window.harness.run();
    }
    window.click("Keep");
    assert_eq!(window.state().dossier.statements.len(), 4, "and one by hand");
}

#[test]
fn an_article_becomes_a_map_that_others_can_check() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open();
    bring_in(&mut window);
    assert!(!window.state().read_text().unwrap().as_str().contains("Advertisement"), "the furniture is gone");
    assert_eq!(window.state().dossier.statements.len(), 0, "and nothing colours the map");
    decide(&mut window);

    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().dossier.statements.len(), 3, "undone");
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(window.state().dossier.statements.len(), 4, "redone");

    let saved = folder.path().join("harbours.claims.json");
    *window.answer.lock().unwrap() = Some(saved.to_string_lossy().into_owned());
    window.press_with(Modifiers::COMMAND, Key::S);
    window.wait_for(|state| state.desk.is_saved);
    let written = window.state().dossier.clone();

    let mut again = Window::open();
    again.drop_file(&saved);
    assert_eq!(again.state().dossier, written, "what was saved is what is opened");
    let checks = again.state().dossier.statements.iter().map(|statement| &statement.check);
    assert!(checks.into_iter().all(|check| *check == QuoteCheck::Compared), "every quote stands in its text");

    let picture = folder.path().join("map.png");
    again.send(Command::DismissNotice);
    again.click("Export");
    fill(&mut again, "File to save to", &picture.to_string_lossy());
    again.click("Save");
    again.wait_for(|state| state.notice.is_some());
    let input = open_input(shipped_layer().unwrap(), &picture).unwrap();
    let report = input.exported.unwrap().report.unwrap();
    assert_eq!(report.outcome, Outcome::Holds, "anyone can check it: {:?}", report.reasons);
    assert_eq!(input.dossier.statements.len(), 4, "with every statement in it");
}
