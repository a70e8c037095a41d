//! What holds for every dialog: where the keyboard begins, where the buttons stand, that nothing jumps, and that what
//! is needed is in sight in small windows.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use std::sync::atomic::Ordering;

use claims_map::app::{Command, ContentsCommand, DeskCommand, DialogKind, ImportReview, Section};
use claims_map::words::Language;
use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers, Rect, vec2};
use egui_kittest::kittest::{AccessKitNode, NodeT as _};

use crate::harness::Window;

/// The nodes of the dialog that is shown.
fn dialog_nodes(window: &Window) -> Vec<AccessKitNode<'_>> {
    let all = window.harness.root().children_recursive().map(|node| node.accesskit_node());
    all.filter(|node| is_in(node, Role::Dialog)).collect()
}

/// Whether a node stands in one with this role.
pub(crate) fn is_in(node: &AccessKitNode<'_>, role: Role) -> bool {
    let mut above = node.parent();
    while let Some(parent) = above {
        if parent.role() == role {
            return true;
        }
        above = parent.parent();
    }
    false
}

/// Where a node stands, in points.
fn rect(window: &Window, node: &AccessKitNode<'_>) -> Rect {
    let bounds = node.bounding_box().unwrap();
    let scale = window.harness.ctx.pixels_per_point();
    #[expect(clippy::cast_possible_truncation, reason = "points on a screen")]
    let at = |x: f64, y: f64| egui::pos2(x as f32 / scale, y as f32 / scale);
    Rect::from_min_max(at(bounds.x0, bounds.y0), at(bounds.x1, bounds.y1))
}

/// Where what has this label stands, in points.
fn place(window: &Window, label: &str) -> Option<Rect> {
    let nodes = dialog_nodes(window);
    let node = nodes.iter().find(|node| node.label().or(node.value()).as_deref() == Some(label))?;
    Some(rect(window, node))
}

/// The role and the label of what has the keyboard.
fn focused(window: &Window) -> (Role, String) {
    let nodes = window.harness.root().children_recursive().map(|node| node.accesskit_node());
    let focused = nodes.filter(AccessKitNode::is_focused).last();
    focused.map_or((Role::Unknown, String::new()), |node| (node.role(), node.label().unwrap_or_default()))
}

const FIRST: &str =
    "The council said on Monday that the crossing stays open, and that nobody had been asked.";
const LAST: &str = "Officials in Sumy said that Russian forces had gathered on the other side of the border.";

/// Pastes an article that begins with this line, and waits until it is being reviewed.
fn paste(window: &mut Window, first: &str) {
    let text = format!("{first}\n\n{FIRST}\n\n{LAST}\n");
    window.harness.event(egui::Event::Paste(text));
    window.wait_for(|state| state.dialogs.review().is_some_and(ImportReview::is_settled));
    window.harness.run();
}

/// Opens each dialog in a fresh window, with its name.
fn each_dialog(mut look: impl FnMut(&mut Window, &str)) {
    let begin = || {
        let window = Window::open();
        window.has_file_dialog.store(false, Ordering::Relaxed);
        window
    };
    let opens: [(&str, Command); 5] = [
        ("export", Command::ShowExport(true)),
        ("commands", Command::ShowCommands),
        ("shortcuts", Command::ShowShortcuts),
        ("contents", Command::Contents(ContentsCommand::Show(Section::Dossier))),
        ("actors", Command::Contents(ContentsCommand::Show(Section::Actors))),
    ];
    for (name, command) in opens {
        let mut window = begin();
        window.send(command);
        window.harness.run();
        look(&mut window, name);
    }
    let mut window = begin();
    paste(&mut window, FIRST);
    look(&mut window, "review");
    let mut window = begin();
    window.send(Command::Desk(DeskCommand::SaveAs));
    window.wait_for(|state| state.dialogs.shown_kind() == Some(DialogKind::Path));
    window.harness.run();
    look(&mut window, "path");
    let mut window = begin();
    window.send(Command::Contents(ContentsCommand::Show(Section::Dossier)));
    window.type_text("Half a title");
    window.press(Key::Escape);
    window.harness.run();
    assert_eq!(window.state().dialogs.shown_kind(), Some(DialogKind::Question), "it is asked");
    look(&mut window, "question");
}

#[test]
fn every_dialog_begins_with_the_keyboard_on_its_first_control() {
    each_dialog(|window, name| {
        let (role, label) = focused(window);
        let expected = match name {
            "export" => (Role::RadioButton, "PNG"),
            "commands" => (Role::SearchInput, "Find a command"),
            "shortcuts" => (Role::Document, "Keyboard shortcuts"),
            "contents" => (Role::MultilineTextInput, "Title"),
            "review" => (Role::TextInput, "Title"),
            "path" => (Role::TextInput, "Path"),
            "question" => (Role::Button, "Keep it"),
            _ => (Role::Button, label.as_str()),
        };
        assert!(!label.is_empty(), "{name}: something has it");
        assert_eq!(label, expected.1, "{name}: {role:?}");
        assert_ne!(role, Role::Dialog, "{name}: not the dialog itself, which shows no ring");
    });
}

#[test]
fn the_usual_button_is_the_last_at_the_right_of_the_foot_in_every_dialog() {
    each_dialog(|window, name| {
        let (usual, others): (&str, &[&str]) = match name {
            "export" => ("Save", &["Cancel", "Copy image"]),
            "commands" => return,
            "shortcuts" => ("Close", &[]),
            "contents" | "actors" => ("Keep", &["Close"]),
            "review" => ("Make the dossier", &["Cancel"]),
            "path" => ("Save", &["Cancel"]),
            _ => ("Keep it", &["Back", "Drop it"]),
        };
        let dialog = {
            let all = window.harness.root().children_recursive().map(|node| node.accesskit_node());
            let dialog = all.filter(|node| node.role() == Role::Dialog).last().unwrap();
            rect(window, &dialog)
        };
        let last = place(window, usual).unwrap();
        let gap = dialog.right() - last.right();
        assert!((8.0..=34.0).contains(&gap), "{name}: {usual} ends where the dialog does: {gap}");
        for other in others {
            let Some(other_place) = place(window, other) else { continue };
            assert!(other_place.right() < last.left(), "{name}: {other} stands before {usual}");
        }
    });
}

#[test]
fn every_choice_of_one_among_several_is_a_group_with_a_name() {
    each_dialog(|window, name| {
        let nodes = dialog_nodes(window);
        for node in nodes.iter().filter(|node| node.role() == Role::RadioButton) {
            let mut above = node.parent();
            while let Some(parent) = above.filter(|parent| parent.role() != Role::RadioGroup) {
                above = parent.parent();
            }
            let group = above.and_then(|group| group.label()).unwrap_or_default();
            assert!(!group.is_empty(), "{name}: the group of {:?}", node.label());
        }
    });
}

#[test]
fn a_review_says_what_is_missing_only_after_a_field_was_left_and_nothing_moves() {
    let mut window = Window::open();
    paste(&mut window, FIRST);
    assert_eq!(focused(&window), (Role::TextInput, "Title".to_owned()), "one begins to type");
    assert!(!window.shows_part("Missing") && !window.shows_part("Not yet"), "nobody has done anything yet");
    let before = ["Outlet", "Address", "Make the dossier"].map(|label| place(&window, label).unwrap());
    // On to the outlet, over the choice of what the title is, and out of it.
    for _ in 0..4 {
        window.press(Key::Tab);
    }
    assert!(window.shows("Missing: the headline, or what it is about."), "{:?}", window.words());
    assert!(window.shows("Not yet: the title is missing; the outlet is missing."), "and at the foot");
    let after = ["Outlet", "Address", "Make the dossier"].map(|label| place(&window, label).unwrap());
    assert_eq!(before, after, "each has kept its place");
}

#[test]
fn enter_in_a_review_does_what_its_button_does_or_says_what_is_missing() {
    for keys in [Modifiers::NONE, Modifiers::COMMAND] {
        let mut window = Window::open();
        paste(&mut window, FIRST);
        window.type_text("Crossing stays open");
        window.press_with(keys, Key::Enter);
        window.harness.run();
        assert!(window.state().dialogs.review().is_some(), "not yet");
        assert!(window.shows("Missing: who published it."), "what is missing is told: {:?}", window.words());
        assert_eq!(focused(&window), (Role::TextInput, "Outlet".to_owned()), "and the keyboard is there");
        window.type_text("The Example Times");
        window.press_with(keys, Key::Enter);
        window.harness.run();
        assert!(window.state().dialogs.review().is_none(), "{keys:?}: done");
        assert_eq!(window.state().dossier.title, "Crossing stays open", "in a dossier of its own");
    }
}

#[test]
fn the_button_of_a_review_can_be_tried_and_then_says_what_is_missing() {
    let mut window = Window::open();
    paste(&mut window, FIRST);
    window.click("Make the dossier");
    assert!(window.shows("Missing: the headline, or what it is about."), "{:?}", window.words());
    assert!(window.shows("Missing: who published it."), "every one of them");
    assert_eq!(focused(&window), (Role::TextInput, "Title".to_owned()), "the first of them has the keyboard");
}

#[test]
fn the_headline_that_a_text_begins_with_is_offered_as_its_title() {
    let mut window = Window::open();
    paste(&mut window, "Crossing stays open after talks");
    assert_eq!(window.state().dialogs.review().unwrap().form.title, "", "it is not guessed");
    window.click("Take the first line as the title: “Crossing stays open after talks”");
    let title = window.state().dialogs.review().unwrap().form.title.clone();
    assert_eq!(title, "Crossing stays open after talks", "taken");
    assert!(!window.shows_part("Take the first line"), "and no more offered");
    let mut window = Window::open();
    paste(&mut window, FIRST);
    assert!(!window.shows_part("Take the first line"), "a sentence is no headline");
}

#[test]
fn a_question_over_a_review_leaves_it_as_it_was() {
    let mut window = Window::open();
    let paragraphs: Vec<String> = (0..60).map(|number| format!("Paragraph {number}. {FIRST}")).collect();
    let text = paragraphs.join("\n\n");
    window.harness.event(egui::Event::Paste(text));
    window.wait_for(|state| state.dialogs.review().is_some_and(ImportReview::is_settled));
    window.harness.run();
    window.type_text("Half a title");
    window.press(Key::PageDown);
    window.press(Key::PageDown);
    window.harness.run_steps(20);
    let seen = |window: &Window| {
        let ticks = window.labels(Role::CheckBox);
        ticks.into_iter().filter(|label| label.starts_with("Take in")).collect::<Vec<String>>()
    };
    let before = (seen(&window), place(&window, "Title"));
    assert!(!before.0[0].contains("Paragraph 0."), "scrolled: {:?}", before.0[0]);
    window.press(Key::Escape);
    window.harness.run();
    assert_eq!(window.state().dialogs.shown_kind(), Some(DialogKind::Question), "it is asked");
    window.press(Key::Escape);
    window.harness.run();
    window.harness.run_steps(4);
    assert_eq!((seen(&window), place(&window, "Title")), before, "as it was");
    assert_eq!(focused(&window), (Role::TextInput, "Title".to_owned()), "with the keyboard where it was");
}

#[test]
fn an_export_shows_its_preview_and_its_size_in_every_window() {
    // The least window, 900 by 600, and 1920 by 1080 and 1280 by 720 at twice the size.
    for size in [(720.0, 480.0), (900.0, 600.0), (960.0, 540.0), (640.0, 360.0)] {
        let mut window = Window::open();
        window.harness.set_size(vec2(size.0, size.1));
        window.harness.run();
        window.send(Command::SetLanguage(Language::UKRAINIAN));
        window.send(Command::ShowExport(true));
        let is_size = |words: &String| words.starts_with("2400 × 1800");
        for _ in 0..100_000 {
            window.harness.step();
            if window.words().iter().any(is_size) {
                break;
            }
            std::thread::yield_now();
        }
        window.harness.run();
        let whole = Rect::from_min_size(egui::Pos2::ZERO, vec2(size.0, size.1));
        let line = window.words().into_iter().find(is_size).expect("the line of the size");
        for label in [line.as_str(), "Зберегти", "Скасувати", "Файл, у який зберегти"]
        {
            let at = place(&window, label).unwrap_or_else(|| panic!("{size:?}: {label}"));
            assert!(whole.contains_rect(at), "{size:?}: {label} is in sight: {at:?}");
        }
    }
}

#[test]
fn of_the_commands_one_is_picked_by_the_pointer_where_it_moves_or_by_keys() {
    let mut window = Window::open();
    window.press_with(Modifiers::COMMAND, Key::K);
    window.harness.run();
    let picked = |window: &Window| {
        let nodes = dialog_nodes(window);
        let rows = nodes
            .iter()
            .filter(|node| node.role() == Role::ListItem && node.toggled() == Some(Toggled::True));
        rows.filter_map(AccessKitNode::label).collect::<Vec<String>>()
    };
    assert_eq!(picked(&window), ["Open…."], "the first one");
    let at = place(&window, "Export.").unwrap().center();
    window.point_at(at);
    assert_eq!(picked(&window), ["Export."], "the one under the pointer, and no other");
    window.press(Key::ArrowDown);
    assert_ne!(picked(&window), ["Export."], "keys go on from there");
    assert_eq!(picked(&window).len(), 1, "the pointer that rests does not pick");
}

#[test]
fn dialogs_of_lists_keep_their_size_while_one_types_or_scrolls() {
    let mut window = Window::open();
    let dialog = |window: &Window| {
        let all = window.harness.root().children_recursive().map(|node| node.accesskit_node());
        let dialog = all.filter(|node| node.role() == Role::Dialog).last().unwrap();
        rect(window, &dialog)
    };
    window.press_with(Modifiers::COMMAND, Key::K);
    window.harness.run();
    let before = dialog(&window);
    window.type_text("dark th");
    window.harness.run();
    assert_eq!(dialog(&window), before, "the palette");
    window.press(Key::Escape);
    window.press(Key::F1);
    window.harness.run();
    let before = dialog(&window);
    window.harness.event(egui::Event::PointerMoved(before.center()));
    window.harness.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: vec2(0.0, -400.0),
        phase: egui::TouchPhase::Move,
        modifiers: Modifiers::NONE,
        source: egui::MouseWheelSource::Wheel,
    });
    window.harness.run_steps(20);
    assert_eq!(dialog(&window), before, "the sheet of shortcuts");
}

#[test]
fn the_dossiers_own_words_are_in_the_windows_language_in_its_forms_too() {
    let mut window = Window::open();
    window.send(Command::SetLanguage(Language::UKRAINIAN));
    window.send(Command::Contents(ContentsCommand::Show(Section::Dossier)));
    let draft = format!("{:?}", window.state().dialogs.contents().unwrap().draft);
    assert!(draft.contains("Контроль і претензії"), "the title: {draft}");
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("Інша назва");
    window.press_with(Modifiers::COMMAND, Key::Enter);
    window.harness.run();
    let english = &window.state().dossier.title;
    assert!(english.starts_with("Control"), "the English one stays: {english}");
    assert_eq!(
        window.state().dossier.in_language(Language::UKRAINIAN).title,
        "Інша назва",
        "this one is kept"
    );
    window.send(Command::Contents(ContentsCommand::Show(Section::Actors)));
    let draft = format!("{:?}", window.state().dialogs.contents().unwrap().draft);
    assert!(draft.contains("Інститут вивчення війни"), "and a name: {draft}");
}

#[test]
fn rows_of_the_sources_say_where_in_their_list_they_stand() {
    let window = Window::open();
    let nodes = window.harness.root().children_recursive().map(|node| node.accesskit_node());
    let rows = nodes.filter(|node| node.role() == Role::CheckBox);
    let rows: Vec<(String, Option<usize>, Option<usize>)> = rows
        .filter_map(|node| Some((node.label()?, node.data().position_in_set(), node.data().size_of_set())))
        .collect();
    let peskov = rows.iter().find(|(label, ..)| label.starts_with("Dmitry Peskov")).unwrap();
    assert!(peskov.1.is_some_and(|at| at > 1) && peskov.2 >= peskov.1, "{peskov:?}");
}
