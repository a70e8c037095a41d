//! The work on an article without a mouse: every job here is done by keys alone.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use claims_map::app::{DialogKind, ReaderSide, State};
use claims_map::derive::Status;
use claims_map::edit::new_document;
use claims_map::load::shipped_layer;
use claims_map::model::{AreaId, Dossier, Kind, Modality, Side};
use claims_map::text::CanonicalText;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{AccessKitNode, NodeT as _};

use crate::harness::Window;

const ARTICLE: &str = "Russian forces occupy a part of the Kharkiv region, Ivan Koval said on Monday.\n\n\
    Russia demands that Ukraine cede the Odesa region, the Ministry of Harbours said.\n\n\
    The weather in Lviv stays mild, and trains run on time.\n\n\
    Russian troops are massing along the border of the Sumy region, Ivan Koval said.\n";

const SHIFT: Modifiers = Modifiers::SHIFT;
const CTRL: Modifiers = Modifiers::COMMAND;

/// Ctrl as it is on a keyboard, where it also is what commands are given with.
fn ctrl() -> Modifiers {
    Modifiers { ctrl: true, command: true, ..Modifiers::NONE }
}

/// The window on a dossier with one article and no statement, the article open beside the map.
fn reading() -> Window {
    reading_text(ARTICLE)
}

fn reading_text(article: &str) -> Window {
    let text = CanonicalText::from_text(article);
    let empty = Dossier { title: "Harbours".to_owned(), ..Dossier::default() };
    let document = new_document(&empty, "Harbours", "The Example Times", &text);
    let mut window =
        Window::open_on(Dossier { documents: vec![document], ..empty }, shipped_layer().unwrap());
    run_by_name(&mut window, "read the article");
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    window.harness.run();
    window
}

/// Runs a command by its name, from the palette.
fn run_by_name(window: &mut Window, name: &str) {
    window.press_with(CTRL, Key::K);
    window.type_text(name);
    window.press(Key::Enter);
    window.harness.run();
}

/// What has the keyboard: its label, its role, whether it is in the window's room.
fn focused(window: &Window) -> Option<(String, Role)> {
    let nodes = window.harness.root().children_recursive().map(|node| node.accesskit_node());
    nodes
        .filter(AccessKitNode::is_focused)
        .find_map(|node| Some((node.label().or(node.value())?, node.role())))
}

fn focused_label(window: &Window) -> String {
    focused(window).map(|(label, _)| label).unwrap_or_default()
}

/// Goes on with Tab until the keyboard is on something with this label.
fn tab_to(window: &mut Window, label: &str) {
    tab_with(window, Modifiers::NONE, label);
}

/// Goes back with Shift and Tab until the keyboard is on something with this label.
fn tab_back_to(window: &mut Window, label: &str) {
    tab_with(window, SHIFT, label);
}

fn tab_with(window: &mut Window, modifiers: Modifiers, label: &str) {
    let mut seen = Vec::new();
    for _ in 0..140 {
        if focused_label(window) == label {
            return;
        }
        window.press_with(modifiers, Key::Tab);
        window.harness.run();
        seen.push(focused_label(window));
    }
    panic!("Tab never came to {label}; it came to {seen:?}");
}

fn status(state: &State, code: &str) -> Status {
    state.verdict(state.layer.area_index(&AreaId::new(code)).unwrap()).status
}

/// The marked words.
fn marked(window: &Window) -> Option<String> {
    let reader = window.state().reader.as_ref().unwrap();
    let range = reader.marked.clone()?;
    reader.text.as_ref().unwrap().slice(range.start, range.end).map(str::to_owned)
}

fn has_form(window: &Window) -> bool {
    window.state().reader.as_ref().unwrap().form.is_some()
}

fn press_times(window: &mut Window, modifiers: Modifiers, key: Key, times: usize) {
    for _ in 0..times {
        window.press_with(modifiers, key);
    }
}

#[test]
fn words_are_marked_and_made_a_statement_of() {
    let mut window = reading();
    window.type_text("t");
    window.harness.run();
    assert_eq!(focused(&window), Some(("Text of the article".to_owned(), Role::Document)), "in the text");
    press_times(&mut window, Modifiers::NONE, Key::ArrowDown, 1);
    window.press_with(ctrl(), Key::Home);
    // The third paragraph: two rows or more lie over it.
    let weather = ARTICLE.find("The weather").unwrap();
    let mut steps = 0;
    while window.state().reader.as_ref().unwrap().cursor < weather {
        window.press(Key::ArrowDown);
        steps += 1;
        assert!(steps < 20, "down to the third paragraph");
    }
    assert_eq!(window.state().reader.as_ref().unwrap().cursor, weather, "at its beginning");
    press_times(&mut window, ctrl() | SHIFT, Key::ArrowRight, 6);
    assert_eq!(marked(&window).as_deref(), Some("The weather in Lviv stays mild"), "word by word");
    window.press_with(SHIFT, Key::ArrowLeft);
    assert_eq!(marked(&window).as_deref(), Some("The weather in Lviv stays mild"), "whole words");
    press_times(&mut window, SHIFT, Key::ArrowLeft, 3);
    assert_eq!(marked(&window).as_deref(), Some("The weather in Lviv stays "), "letter by letter over words");
    press_times(&mut window, SHIFT, Key::ArrowRight, 4);
    window.press(Key::Enter);
    window.harness.run();
    assert!(has_form(&window), "Enter makes a statement of them");
    assert_eq!(focused_label(&window), "Words of segment 1", "in the form’s first field");
    tab_to(&mut window, "Denial");
    window.press(Key::Space);
    tab_to(&mut window, "The article itself (The Example Times)");
    window.press(Key::Enter);
    tab_to(&mut window, "No state");
    window.press(Key::Space);
    window.press_with(ctrl(), Key::Enter);
    window.harness.run();
    let statement = &window.state().dossier.statements[0];
    assert_eq!(statement.quote.display(), "The weather in Lviv stays mild", "the words");
    assert_eq!((statement.kind, statement.areas[0].as_str()), (Kind::Denial, "UA-46"), "and what they name");
    assert!(!has_form(&window), "the form is closed");
    assert_eq!(focused_label(&window), "Text of the article", "and the keyboard is back in the text");
}

#[test]
fn the_text_cursor_goes_by_letters_rows_and_ends_and_stays_in_sight() {
    let mut article = String::new();
    for number in 0..60 {
        let number = number.to_string();
        let rest = " says nothing that anybody would have to remember, nor would want to in a year.\n\n";
        article.extend(["Paragraph ", &number, rest]);
    }
    let mut window = reading_text(&article);
    window.type_text("t");
    window.harness.run();
    let cursor = |window: &Window| window.state().reader.as_ref().unwrap().cursor;
    let end = CanonicalText::from_text(&article).as_str().trim_end().chars().count();
    window.press(Key::ArrowRight);
    assert_eq!(cursor(&window), 1, "a letter on");
    window.press(Key::End);
    assert!(cursor(&window) > 20, "the end of the row");
    window.press(Key::Home);
    assert_eq!(cursor(&window), 0, "and its beginning");
    window.press(Key::PageDown);
    let page = cursor(&window);
    assert!(page > 500, "a page on: {page}");
    window.press_with(ctrl(), Key::End);
    window.harness.run();
    assert_eq!(cursor(&window), end, "the end of the text");
    let shown = window.labels(Role::Paragraph);
    assert!(shown.iter().any(|words| words.starts_with("Paragraph 59")), "is in sight: {shown:?}");
    window.press_with(SHIFT, Key::ArrowUp);
    assert!(
        marked(&window).is_some_and(|words| words.ends_with("year.")),
        "marked by rows: {:?}",
        marked(&window)
    );
    window.press(Key::Escape);
    assert_eq!(marked(&window), None, "Esc takes the marking back");
    assert_eq!(focused_label(&window), "Text of the article", "and stays in the text");
    window.press_with(ctrl(), Key::Home);
    window.harness.run();
    let shown = window.labels(Role::Paragraph);
    assert!(
        shown.iter().any(|words| words.starts_with("Paragraph 0 ")),
        "the beginning is in sight: {shown:?}"
    );
    window.press(Key::Tab);
    assert_ne!(focused_label(&window), "Text of the article", "Tab goes on");
}

#[test]
fn enter_in_the_text_does_what_a_click_does() {
    let mut window = reading();
    window.type_text("t");
    window.press_with(ctrl(), Key::End);
    window.press(Key::Enter);
    assert_eq!(window.state().reader.as_ref().unwrap().pick, 0, "behind the last words is nothing");
    press_times(&mut window, Modifiers::NONE, Key::ArrowLeft, 20);
    let sumy = window.state().layer.area_index(&AreaId::new("UA-59")).unwrap();
    assert_eq!(window.state().lit_areas(), [sumy], "what the cursor stands in lights its region");
    window.press(Key::Enter);
    assert_eq!(window.state().reader.as_ref().unwrap().pick, 2, "and the suggestion there is picked");
}

#[test]
fn suggestions_are_gone_through_decided_and_gone_on_from() {
    let mut window = reading();
    let card = |window: &Window| focused_label(window);
    window.type_text("j");
    window.harness.run();
    assert!(card(&window).starts_with("Suggestion 2"), "the next one has the keyboard: {}", card(&window));
    window.press(Key::ArrowUp);
    window.harness.run();
    assert!(card(&window).starts_with("Suggestion 1"), "arrows go through them: {}", card(&window));
    window.press(Key::End);
    window.harness.run();
    assert!(card(&window).starts_with("Suggestion 3"), "to the last: {}", card(&window));
    window.press(Key::Home);
    window.harness.run();
    window.press_with(Modifiers::NONE, Key::Tab);
    window.harness.run();
    tab_to(&mut window, "Accept");
    window.press(Key::Enter);
    window.harness.run();
    assert_eq!(focused_label(&window), "Ukraine", "the question has the keyboard");
    window.press(Key::Escape);
    window.harness.run();
    assert!(card(&window).starts_with("Suggestion 1"), "Esc takes it back: {}", card(&window));
    window.type_text("a");
    window.harness.run();
    tab_to(&mut window, "No state");
    window.press(Key::Space);
    window.harness.run();
    assert_eq!(status(window.state(), "UA-63"), Status::Contested, "accepted");
    assert!(card(&window).starts_with("Suggestion 1 of 2: Claim"), "on to the next: {}", card(&window));
    window.type_text("r");
    window.harness.run();
    assert!(
        card(&window).starts_with("Suggestion 1 of 1: Buildup") || card(&window).starts_with("Suggestion 1"),
        "on: {}",
        card(&window)
    );
    assert_eq!(window.state().open_suggestions().len(), 1, "one is left");
    window.type_text("r");
    window.harness.run();
    assert_eq!(focused_label(&window), "Text of the article", "none is left: the text");
    tab_to(&mut window, "Turned down (2)");
    window.press(Key::Enter);
    window.harness.run();
    window.press(Key::Tab);
    window.harness.run();
    window.press(Key::Enter);
    window.harness.run();
    assert_eq!(window.state().open_suggestions().len(), 1, "offered again");
    assert!(card(&window).starts_with("Suggestion 1"), "and picked: {}", card(&window));
}

#[test]
fn a_suggestion_is_changed_in_the_form_before_it_counts() {
    let mut window = reading();
    window.type_text("j");
    window.type_text("k");
    window.harness.run();
    window.type_text("e");
    window.harness.run();
    assert_eq!(focused_label(&window), "Words of segment 1", "the form’s first field");
    tab_to(&mut window, "Claim");
    window.press(Key::Space);
    // The side opens under its field.
    tab_to(&mut window, "By which side");
    window.press(Key::ArrowDown);
    assert!(window.labels(Role::ListBoxOption).contains(&"Ukraine".to_owned()), "open");
    window.press(Key::Home);
    window.type_text("u");
    window.press(Key::Enter);
    window.harness.run();
    let form = |window: &Window| window.state().reader.as_ref().unwrap().form.clone().unwrap();
    assert_eq!(form(&window).by, Some(Side::Ukraine), "chosen by its letter");
    assert_eq!(focused_label(&window), "By which side", "and the keyboard stays on it");
    window.press(Key::Enter);
    window.press(Key::End);
    window.press(Key::Escape);
    window.harness.run();
    assert_eq!(form(&window).by, Some(Side::Ukraine), "Esc leaves it");
    assert!(has_form(&window), "and closes the list alone");
    assert_eq!(focused_label(&window), "By which side", "the keyboard stays");
    tab_to(&mut window, "Take Kharkiv out");
    window.press(Key::Enter);
    window.harness.run();
    assert_eq!(focused_label(&window), "Add a region", "on to where another is added");
    window.type_text("Kiev");
    window.press(Key::Enter);
    window.harness.run();
    assert_eq!(form(&window).areas, [AreaId::new("UA-30")], "Enter takes the first");
    assert_eq!(focused_label(&window), "Add a region", "and one more can be typed");
    tab_to(&mut window, "Implied");
    window.press(Key::Space);
    tab_back_to(&mut window, "No state");
    window.press(Key::Space);
    tab_to(&mut window, "Keep");
    window.press(Key::Enter);
    window.harness.run();
    let statement = &window.state().dossier.statements[0];
    assert_eq!((statement.kind, statement.modality), (Kind::Claim, Modality::Implied), "as changed");
    assert!(focused_label(&window).starts_with("Suggestion 1"), "on to the next: {}", focused_label(&window));
}

#[test]
fn esc_goes_back_step_by_step_from_the_form() {
    let mut window = reading();
    window.type_text("j");
    window.harness.run();
    window.type_text("e");
    window.harness.run();
    assert!(has_form(&window), "the form");
    window.press(Key::Escape);
    window.harness.run();
    assert!(!has_form(&window), "Esc puts it away");
    assert!(
        focused_label(&window).starts_with("Suggestion 2"),
        "back on its suggestion: {}",
        focused_label(&window)
    );
}

#[test]
fn words_are_left_out_of_a_quote_and_taken_in() {
    let mut window = reading();
    window.type_text("j");
    window.type_text("e");
    window.harness.run();
    assert_eq!(focused_label(&window), "Words of segment 1", "the words");
    window.press_with(ctrl(), Key::Home);
    press_times(&mut window, ctrl(), Key::ArrowRight, 1);
    press_times(&mut window, ctrl() | SHIFT, Key::ArrowRight, 2);
    window.press(Key::Delete);
    window.harness.run();
    let words = |window: &Window| -> Vec<String> {
        let reader = window.state().reader.as_ref().unwrap();
        let quote = &reader.form.as_ref().unwrap().quote;
        let text = reader.text.as_ref().unwrap();
        quote.iter().map(|range| text.slice(range.start, range.end).unwrap().to_owned()).collect()
    };
    assert_eq!(words(&window)[0], "Russia", "what was selected is left out: {:?}", words(&window));
    assert_eq!(words(&window).len(), 2, "two segments");
    assert_eq!(focused_label(&window), "Words of segment 1", "the keyboard is on the words");
    tab_to(&mut window, "Join segment 1 with the next");
    window.press(Key::Enter);
    window.harness.run();
    assert_eq!(words(&window).len(), 1, "joined again");
    // In the text: F6 leads out of the form, T into the text.
    press_times(&mut window, SHIFT, Key::F6, 2);
    window.type_text("t");
    window.harness.run();
    assert_eq!(focused_label(&window), "Text of the article", "the text, with the form beside");
    window.press_with(ctrl(), Key::Home);
    press_times(&mut window, ctrl() | SHIFT, Key::ArrowRight, 2);
    window.type_text("w");
    assert_eq!(words(&window)[0], "Russian forces", "marked words are added");
    let own = words(&window)[1].clone();
    window.press(Key::Escape);
    assert!(has_form(&window) && marked(&window).is_none(), "Esc takes the marking back, not the form");
    let start = ARTICLE.find("demands").unwrap();
    while window.state().reader.as_ref().unwrap().cursor < start {
        window.press(Key::ArrowRight);
    }
    press_times(&mut window, ctrl() | SHIFT, Key::ArrowRight, 1);
    assert_eq!(marked(&window).as_deref(), Some("demands"), "marked");
    window.type_text("l");
    assert_eq!(words(&window).len(), 3, "left out of {own}: {:?}", words(&window));
}

#[test]
fn all_sure_suggestions_are_accepted_together() {
    let mut window = reading();
    run_by_name(&mut window, "accept all that");
    assert_eq!(window.state().dialogs.shown_kind(), Some(DialogKind::Batch), "the list");
    let first = focused(&window);
    assert_eq!(first.as_ref().map(|(_, role)| *role), Some(Role::CheckBox), "its first tick: {first:?}");
    while window
        .state()
        .dialogs
        .batch()
        .is_some_and(|batch| batch.names.iter().any(|name| batch.chosen.of(name).is_none()))
    {
        tab_to(&mut window, "No state");
        window.press(Key::Space);
        window.press(Key::Tab);
    }
    let rows = window.state().dialogs.batch().unwrap().rows.len();
    let label = if rows > 1 { format!("Accept these {rows}") } else { "Accept it".to_owned() };
    tab_to(&mut window, &label);
    window.press(Key::Enter);
    window.harness.run();
    window.harness.run();
    assert_eq!(window.state().dossier.statements.len(), rows, "accepted");
    let label = focused_label(&window);
    assert!(label.starts_with("Suggestion 1") || label == "Text of the article", "and gone on: {label}");
}

#[test]
fn records_are_gone_through_changed_and_added() {
    let mut window = Window::open();
    window.press_with(CTRL, Key::D);
    window.harness.run();
    assert_eq!(focused_label(&window), "Title", "the first field");
    window.press_with(SHIFT, Key::Tab);
    window.harness.run();
    let actors = window.state().dossier.actors.len();
    let name = format!("Actors {actors}");
    let label =
        window.labels(Role::RadioButton).into_iter().find(|label| label.contains("ctors")).unwrap_or(name);
    tab_back_to(&mut window, &label);
    window.press(Key::Space);
    window.harness.run();
    let first = window.state().dossier.actors[0].name.clone();
    let row = window.labels(Role::Button).into_iter().find(|label| label.starts_with(&first)).unwrap();
    tab_to(&mut window, &row);
    window.press(Key::ArrowDown);
    window.harness.run();
    let second = window.state().dossier.actors[1].name.clone();
    assert!(focused_label(&window).starts_with(&second), "arrows: {}", focused_label(&window));
    window.press(Key::End);
    window.harness.run();
    let last = window.state().dossier.actors[actors - 1].name.clone();
    assert!(focused_label(&window).starts_with(&last), "to the last: {}", focused_label(&window));
    window.press(Key::Enter);
    window.harness.run();
    let add = window
        .labels(Role::Button)
        .into_iter()
        .find(|label| label.to_lowercase().contains("add an actor"))
        .unwrap();
    tab_to(&mut window, &add);
    window.press(Key::Enter);
    window.harness.run();
    assert_eq!(focused_label(&window), "Name", "a new record begins with its name");
    window.type_text("Olha Tkach");
    tab_to(&mut window, "No state");
    window.press(Key::Space);
    window.press_with(ctrl(), Key::Enter);
    window.harness.run();
    assert_eq!(window.state().dossier.actors.len(), actors + 1, "kept");
    assert!(!focused_label(&window).is_empty(), "and the keyboard is somewhere");
    window.press(Key::Escape);
    assert_eq!(window.state().dialogs.shown_kind(), None, "Esc closes the dialog");
}

#[test]
fn an_article_is_reviewed_and_taken_in() {
    let mut window = Window::open();
    window.harness.event(egui::Event::Paste(ARTICLE.to_owned()));
    window.wait_for(|state| state.dialogs.shown_kind() == Some(DialogKind::Review));
    window.wait_for(|state| state.dialogs.review().is_some_and(|review| review.settled().is_some()));
    tab_to(&mut window, "Title");
    window.type_text("Harbours");
    tab_to(&mut window, "Outlet");
    window.type_text("Times");
    let is_second = |label: &String| label.starts_with("Take in: Russia demands");
    let tick = window.labels(Role::CheckBox).into_iter().find(is_second).unwrap();
    tab_to(&mut window, &tick);
    window.press(Key::Space);
    window.harness.run();
    assert_eq!(window.state().dialogs.review().unwrap().count_left_out(), 1, "a paragraph is left out");
    window.press(Key::Space);
    tab_back_to(&mut window, "This dossier");
    window.press(Key::Space);
    tab_to(&mut window, "Add to the dossier");
    window.press(Key::Enter);
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    assert_eq!(window.state().dossier.documents.len(), 2, "in the dossier");
    window.type_text("j");
    window.harness.run();
    assert!(focused_label(&window).starts_with("Suggestion"), "its suggestions: {}", focused_label(&window));
    assert_eq!(window.state().reader.as_ref().unwrap().side, ReaderSide::Suggestions, "are shown");
}

#[test]
fn whoever_uses_the_pointer_keeps_the_keyboard_where_it_is() {
    let mut window = reading();
    window.click("Reject");
    assert_eq!(focused(&window), None, "nothing takes it");
}
