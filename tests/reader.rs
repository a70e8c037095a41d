//! Reading an article beside the map: suggestions accepted, edited, rejected; statements by hand.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

#[path = "common/window.rs"]
mod harness;

use claims_map::app::{Command, ReaderCommand, State};
use claims_map::derive::Status;
use claims_map::edit::{Edit, new_document};
use claims_map::model::{AreaId, Dossier, Kind, Modality};
use claims_map::text::CanonicalText;
use egui::accesskit::Role;
use egui::{Key, Modifiers, pos2};
use egui_kittest::kittest::Queryable as _;
use harness::Window;

const ARTICLE: &str = "Russian forces occupy a part of the Kharkiv region, Ivan Koval said on Monday.\n\n\
    Russia demands that Ukraine cede the Odesa region, the Ministry of Harbours said.\n\n\
    The weather in Lviv stays mild, and trains run on time.\n\n\
    Russian troops are massing along the border of the Sumy region, Ivan Koval said.\n";

/// The window on a dossier with one article and no statement, the article open beside the map.
fn reading() -> Window {
    let mut window = Window::open_with(|dossier| {
        let text = CanonicalText::from_text(ARTICLE);
        let empty = Dossier { title: "Harbours".to_owned(), ..Dossier::default() };
        let document = new_document(&empty, "Harbours", "The Example Times", &text);
        *dossier = Dossier { documents: vec![document], ..empty };
    });
    window.click("Read the article beside the map");
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    window.harness.run();
    window
}

fn status(state: &State, code: &str) -> Status {
    state.verdict(state.layer.area_index(&AreaId::new(code)).unwrap()).status
}

fn kinds(state: &State) -> Vec<Kind> {
    state.open_suggestions().iter().map(|(_, one)| one.kind).collect()
}

#[test]
fn nothing_colours_the_map_before_it_is_accepted() {
    let mut window = reading();
    assert_eq!(kinds(window.state()), [Kind::Occupation, Kind::Claim, Kind::Buildup], "in the text's order");
    assert!(
        window.state().verdicts.areas().iter().all(|(_, one)| one.status == Status::NotMentioned),
        "blank"
    );
    window.type_text("a");
    assert_eq!(status(window.state(), "UA-63"), Status::Contested, "accepted by its key");
    assert_eq!(status(window.state(), "UA-51"), Status::NotMentioned, "the others wait");
    assert_eq!(kinds(window.state()), [Kind::Claim, Kind::Buildup], "and one less is open");
    let statement = &window.state().dossier.statements[0];
    let quote = statement.quote.display();
    assert!(ARTICLE.contains(&quote), "word for word: {quote}");
    assert_eq!(window.state().dossier.short_name(&statement.speaker), "Ivan Koval", "with its speaker");
}

#[test]
fn undo_names_what_it_takes_back() {
    let mut window = reading();
    window.type_text("a");
    window.click("Undo: accept occupation by Ivan Koval (Ctrl+Z)");
    assert_eq!(window.state().dossier.statements.len(), 0, "taken back");
    assert_eq!(window.state().dossier.actors.len(), 0, "with the actor that came with it");
    assert_eq!(kinds(window.state()).len(), 3, "and the suggestion is open again");
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(window.state().dossier.statements.len(), 1, "and done again");
}

#[test]
fn a_rejected_suggestion_stays_away_until_undone() {
    let mut window = reading();
    window.type_text("r");
    assert_eq!(kinds(window.state()), [Kind::Claim, Kind::Buildup], "gone");
    assert_eq!(window.state().dossier.suggestions.rejected.len(), 1, "and remembered");
    window.click("Close the article");
    window.click("Read the article beside the map");
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    assert_eq!(kinds(window.state()), [Kind::Claim, Kind::Buildup], "it is not offered again");
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(kinds(window.state()).len(), 3, "unless that is undone");
}

#[test]
fn a_suggestion_is_changed_before_it_counts() {
    let mut window = reading();
    window.type_text("e");
    window.click("Claim");
    window.click("Take Kharkiv out");
    window.harness.get_by_label("Add a region").focus();
    window.harness.run();
    window.type_text("Kiev");
    window.click("+ Kyiv");
    window.harness.get_by_label("Implied").click_accesskit();
    window.harness.run();
    window.click("Keep");
    let statement = &window.state().dossier.statements[0];
    assert_eq!((statement.kind, statement.modality), (Kind::Claim, Modality::Implied), "as changed");
    assert_eq!(statement.areas, [AreaId::new("UA-30")], "of another region");
    assert_eq!(status(window.state(), "UA-30"), Status::Claimed, "and that is on the map");
}

#[test]
fn marked_words_become_a_statement_with_the_areas_that_they_name() {
    let mut window = reading();
    let words = "The weather in Lviv stays mild";
    let start = ARTICLE.find(words).unwrap();
    for command in [ReaderCommand::MarkFrom(start), ReaderCommand::MarkTo(start + words.len())] {
        window.send(Command::Reader(command));
    }
    assert!(window.shows_part("Marked: “The weather in Lviv"), "what is marked is said");
    window.click("Add a statement");
    window.click("Denial");
    window.click("Keep");
    let statement = &window.state().dossier.statements[0];
    assert_eq!(statement.quote.display(), words, "the words");
    assert_eq!(statement.kind, Kind::Denial, "the kind");
    assert!(window.state().undo_name().unwrap().starts_with("add denial by The Example Times"), "named");
}

#[test]
fn finding_words_marks_them_for_those_without_a_mouse() {
    let mut window = reading();
    window.harness.get_by_label("Find in the text").focus();
    window.harness.run();
    window.type_text("Ministry of Harbours");
    window.press(Key::Enter);
    let marked = window.state().reader.as_ref().unwrap().marked.clone().unwrap();
    let text = window.state().read_text().unwrap().clone();
    assert_eq!(text.slice(marked.start, marked.end), Some("Ministry of Harbours"), "marked");
}

#[test]
fn words_are_marked_by_dragging_over_them() {
    let mut window = reading();
    let paragraph = window.harness.query_all_by_role(Role::Paragraph).next().unwrap().rect();
    let (from, to) =
        (paragraph.min + egui::vec2(3.0, 8.0), pos2(paragraph.left() + 140.0, paragraph.top() + 8.0));
    window.point_at(from);
    window.harness.drag_at(from);
    window.harness.run();
    window.harness.hover_at(to);
    window.harness.run();
    window.harness.hover_at(to);
    window.harness.run();
    window.harness.drop_at(to);
    window.harness.run();
    let marked = window.state().reader.as_ref().unwrap().marked.clone().unwrap();
    assert!(marked.start <= 1 && marked.end > 8, "the words under the way of the pointer: {marked:?}");
}

#[test]
fn pointing_at_words_lights_their_areas_on_the_map() {
    let mut window = reading();
    window.type_text("a");
    let paragraph = window.harness.query_all_by_role(Role::Paragraph).next().unwrap().rect();
    window.point_at(paragraph.min + egui::vec2(30.0, 8.0));
    let kharkiv = window.state().layer.area_index(&AreaId::new("UA-63")).unwrap();
    assert_eq!(window.state().lit_areas(), [kharkiv], "the quote's region");
    window.click_at(paragraph.min + egui::vec2(30.0, 8.0));
    assert_eq!(window.focus_area(), Some("UA-63"), "and a click goes there");
}

#[test]
fn quotes_and_suggestions_are_gone_through_one_by_one() {
    let mut window = reading();
    window.click("Next quote");
    window.click("Next quote");
    let reader = window.state().reader.as_ref().unwrap();
    assert_eq!(reader.pick, 1, "the second suggestion is picked");
    window.click("Previous quote");
    assert_eq!(window.state().reader.as_ref().unwrap().pick, 0, "and back");
}

#[test]
fn all_of_a_kind_are_accepted_as_one_step() {
    let mut window = reading();
    window.send(Command::Reader(ReaderCommand::AcceptAll(Kind::Buildup)));
    window.send(Command::Reader(ReaderCommand::AcceptAll(Kind::Occupation)));
    assert_eq!(window.state().dossier.statements.len(), 2, "both");
    assert_eq!(window.state().dossier.actors.len(), 1, "who says both is one actor");
}

#[test]
fn a_statement_is_changed_and_taken_out() {
    let mut window = reading();
    window.type_text("a");
    let id = window.state().dossier.statements[0].id.clone();
    window.send(Command::Reader(ReaderCommand::EditStatement(id.clone())));
    window.harness.run();
    window.click("Whole");
    window.click("Keep");
    assert_eq!(status(window.state(), "UA-63"), Status::Occupied, "all of it now");
    window.send(Command::Reader(ReaderCommand::EditStatement(id)));
    window.harness.run();
    window.click("Remove the statement");
    assert_eq!(window.state().dossier.statements.len(), 0, "gone");
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().dossier.statements.len(), 1, "and back");
}

#[test]
fn a_text_that_comes_back_is_read_again() {
    let mut window = reading();
    let id = window.state().dossier.documents[0].id.clone();
    window.send(Command::Edit(Box::new(Edit::DetachText(id))));
    assert!(window.shows_part("The text of this article is not here"), "gone");
    window.press_with(Modifiers::COMMAND, Key::Z);
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    assert_eq!(kinds(window.state()).len(), 3, "with its suggestions");
}

#[test]
fn without_its_text_an_article_says_what_to_do() {
    let mut window = Window::open();
    window.click("Read the article beside the map");
    assert!(window.shows_part("The text of this article is not here"), "in words");
    assert!(window.shows("Attach the article’s text…"), "with a way out");
}

#[test]
fn words_may_define_a_group_and_a_place_gets_its_outline_from_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("harbour-mole.geojson");
    let square = "{\"type\":\"Polygon\",\"coordinates\":[[[30.7,46.4],[30.8,46.4],[30.8,46.5],[30.7,46.5],[30.7,46.4]]]}";
    std::fs::write(&path, square).unwrap();
    let mut window = reading();
    *window.answer.lock().unwrap() = Some(path.to_string_lossy().into_owned());
    window.send(Command::Reader(ReaderCommand::Pick(1)));
    window.type_text("e");
    window.harness.get_by_label("Defines").focus();
    window.harness.run();
    window.type_text("The Coast");
    window.harness.get_by_label("A place").click_accesskit();
    window.harness.run();
    window.harness.get_by_label("Add a place from a file").click_accesskit();
    window.wait_for(|state| state.dossier.places.len() == 1);
    window.click("Keep");
    let dossier = &window.state().dossier;
    let statement = &dossier.statements[0];
    assert_eq!(dossier.places[0].name.en, "harbour-mole", "called as its file");
    assert_eq!(statement.place.as_ref(), Some(&dossier.places[0].id), "the statement is about it");
    assert_eq!(dossier.groups[0].members, [AreaId::new("UA-51")], "the group's members");
    assert!(
        window.state().base.places.iter().any(|place| place.id == dossier.places[0].id),
        "it is on the map"
    );
}
