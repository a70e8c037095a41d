//! The dialog that asks for a path where the desktop has none.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use std::path::Path;
use std::sync::atomic::Ordering;

use claims_map::app::{Command, DialogKind, PathFinding};
use claims_map::words::Language;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

use crate::harness::Window;

/// A window on a desktop without a dialog for files.
fn open() -> Window {
    let window = Window::open();
    window.has_file_dialog.store(false, Ordering::Relaxed);
    window
}

/// A folder with a file and a folder in it.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("march.txt"), "There is nothing in here.").unwrap();
    std::fs::create_dir(folder.path().join("maps")).unwrap();
    folder
}

/// The text in the field.
fn text(window: &Window) -> String {
    window.state().dialogs.path().unwrap().text.clone()
}

/// Waits until the path in the field has been looked at.
fn wait_for_look(window: &mut Window) {
    window.wait_for(|state| state.dialogs.path().is_some_and(|dialog| dialog.current_look().is_some()));
}

/// Asks, and waits until our own dialog is there with what it found.
fn ask(window: &mut Window, command: Command) {
    window.send(command);
    window.wait_for(|state| state.dialogs.shown_kind() == Some(DialogKind::Path));
    wait_for_look(window);
    window.harness.run();
}

/// Types another path in the place of the one in the field.
fn type_path(window: &mut Window, path: &str) {
    window.press_with(Modifiers::COMMAND, Key::A);
    match path {
        "" => window.harness.key_press(Key::Backspace),
        path => window.harness.event(egui::Event::Text(path.to_owned())),
    }
    window.harness.run();
    assert_eq!(text(window), path, "the field has the keyboard");
    wait_for_look(window);
    window.harness.run();
}

/// The label of what has the keyboard.
fn focused(window: &Window) -> Option<String> {
    let nodes = window.harness.root().children_recursive().map(|node| node.accesskit_node());
    nodes.filter(AccessKitNode::is_focused).find_map(|node| node.label())
}

fn shown(path: &Path, name: &str) -> String {
    path.join(name).display().to_string()
}

#[test]
fn a_file_is_opened_by_keyboard_alone_where_the_desktop_has_no_dialog() {
    let folder = folder();
    let mut window = open();
    window.press_with(Modifiers::COMMAND, Key::O);
    window.wait_for(|state| state.dialogs.shown_kind() == Some(DialogKind::Path));
    window.harness.run();
    assert!(
        window.shows("Open a dossier, an exported file, an article or a layer"),
        "it says what it asks for"
    );
    assert_eq!(focused(&window).as_deref(), Some("Path"), "the field has the keyboard");
    type_path(&mut window, &shown(folder.path(), "mar"));
    window.press(Key::Tab);
    window.harness.run();
    assert_eq!(text(&window), shown(folder.path(), "march.txt"), "Tab completes it");
    wait_for_look(&mut window);
    window.press(Key::Tab);
    window.harness.run();
    assert_eq!(focused(&window).as_deref(), Some("File march.txt"), "with nothing to complete, Tab goes on");
    window.press(Key::Tab);
    window.harness.run();
    assert_eq!(focused(&window).as_deref(), Some("Cancel"), "the buttons come last");
    window.press(Key::Tab);
    window.harness.run();
    assert_eq!(focused(&window).as_deref(), Some("Open"), "the usual one behind the other");
    window.press_with(Modifiers::SHIFT, Key::Tab);
    window.press_with(Modifiers::SHIFT, Key::Tab);
    window.press_with(Modifiers::SHIFT, Key::Tab);
    window.press(Key::Enter);
    window.wait_for(|state| state.notice.is_some());
    assert!(window.notice().contains("march.txt"), "it was opened, and refused: {}", window.notice());
    window.harness.run();
    assert_eq!(window.state().dialogs.shown_kind(), Some(DialogKind::Path), "and it is asked for again");
    assert_eq!(focused(&window).as_deref(), Some("Path"), "with the keyboard in the path");
    let nodes = window.harness.root().children_recursive().map(|node| node.accesskit_node());
    let field = nodes.filter(AccessKitNode::is_focused).find_map(|node| node.description());
    assert_eq!(field, Some(window.notice()), "which says why");
    // The next time it begins where the last file was.
    ask(&mut window, Command::ChooseOpen);
    assert_eq!(text(&window), shown(folder.path(), ""), "the last folder");
}

#[test]
fn the_folders_entries_are_listed_and_picked() {
    let folder = folder();
    let mut window = open();
    ask(&mut window, Command::ChooseOpen);
    type_path(&mut window, &shown(folder.path(), ""));
    assert!(
        window.shows("Folder maps/") && window.shows("File march.txt"),
        "{:?}",
        window.labels(Role::Button)
    );
    window.press(Key::ArrowDown);
    assert_eq!(focused(&window).as_deref(), Some("Folder maps/"), "an arrow leads into the list");
    window.press(Key::ArrowDown);
    assert_eq!(focused(&window).as_deref(), Some("File march.txt"), "and on in it");
    window.press(Key::Enter);
    window.harness.run();
    assert_eq!(text(&window), shown(folder.path(), "march.txt"), "Enter puts it into the field");
    assert_eq!(focused(&window).as_deref(), Some("Path"), "which has the keyboard again");
    type_path(&mut window, &shown(folder.path(), "maps"));
    window.press(Key::Enter);
    wait_for_look(&mut window);
    assert_eq!(text(&window), shown(folder.path(), "maps/"), "a folder is gone into");
    assert!(window.shows("Nothing here begins so."), "it is empty");
}

#[test]
fn what_is_wrong_with_a_path_is_said_and_nothing_is_done() {
    let folder = folder();
    let mut window = open();
    ask(&mut window, Command::ChooseOpen);
    for (name, wanted) in [("gone.txt", "There is no file "), ("no/gone.txt", "There is no folder ")] {
        type_path(&mut window, &shown(folder.path(), name));
        window.press(Key::Enter);
        window.harness.run();
        assert!(window.shows_part(wanted), "{name}: {:?}", window.labels(Role::Label));
        assert!(window.state().dialogs.path().unwrap().was_refused, "it is a warning now");
        assert_eq!(focused(&window).as_deref(), Some("Path"), "to be mended");
    }
    type_path(&mut window, "");
    window.press(Key::Enter);
    window.harness.run();
    assert!(window.shows_part("No path is typed"), "{:?}", window.labels(Role::Label));
    window.press(Key::Escape);
    assert_eq!(window.state().dialogs.shown_kind(), None, "Esc closes it");
    assert!(window.state().notice.is_none(), "and nothing happens");
}

#[test]
fn an_export_chooses_its_path_and_asks_before_a_file_is_replaced() {
    let folder = folder();
    let mut window = open();
    window.click("Export");
    // Of this format there is so little to choose that the path is in sight.
    window.click("CSV");
    window.click("Choose…");
    window.wait_for(|state| state.dialogs.shown_kind() == Some(DialogKind::Path));
    wait_for_look(&mut window);
    window.harness.run();
    let suggested = text(&window);
    assert!(
        suggested
            .ends_with("/control-and-claims-in-ukraine-s-regions-as-reported-by-kyiv-post-17-march-2025.csv"),
        "the suggested name: {suggested}"
    );
    type_path(&mut window, &shown(folder.path(), "march.txt"));
    assert!(window.shows_part("“march.txt” is there already: it would be replaced"), "said while typing");
    window.press(Key::Enter);
    window.harness.run();
    assert!(window.shows_part("“march.txt” is there already. Replace it?"), "and asked");
    window.harness.run();
    assert_eq!(focused(&window).as_deref(), Some("Keep it"), "the safe answer has the keyboard");
    window.press(Key::Enter);
    window.harness.run();
    assert_eq!(window.state().dialogs.shown_kind(), Some(DialogKind::Path), "nothing is done");
    type_path(&mut window, &shown(folder.path(), "april"));
    window.press(Key::Enter);
    window.wait_for(|state| state.dialogs.shown_kind() == Some(DialogKind::Export));
    let path = window.state().dialogs.export().unwrap().path.clone();
    assert_eq!(path, shown(folder.path(), "april.csv"), "with its format’s ending");
    window.harness.run();
    window.click("Save");
    window.wait_for(|state| state.notice.is_some());
    assert!(folder.path().join("april.csv").is_file(), "{}", window.notice());
}

#[test]
fn a_dossier_is_saved_by_a_typed_path_and_cancelling_saves_nothing() {
    let folder = folder();
    let mut window = open();
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    window.wait_for(|state| state.dialogs.shown_kind() == Some(DialogKind::Path));
    window.harness.run();
    assert!(window.shows("Save the dossier"), "what it asks for");
    window.click("Cancel");
    assert_eq!(window.state().dialogs.shown_kind(), None, "closed");
    // That it can be asked again shows that the window does not wait for the first answer any more.
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    window.wait_for(|state| state.dialogs.shown_kind() == Some(DialogKind::Path));
    wait_for_look(&mut window);
    window.harness.run();
    type_path(&mut window, &shown(folder.path(), "april"));
    window.press(Key::Enter);
    window.wait_for(|state| state.notice.is_some());
    assert!(window.notice().ends_with("/april.claims.json."), "{}", window.notice());
    assert!(folder.path().join("april.claims.json").is_file(), "with its ending");
    window.send(Command::DismissNotice);
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    window.wait_for(|state| state.dialogs.shown_kind() == Some(DialogKind::Path));
    wait_for_look(&mut window);
    window.harness.run();
    assert!(text(&window).ends_with("/april.claims.json"), "its own file: {}", text(&window));
    let look = window.state().dialogs.path().unwrap().current_look().cloned().unwrap();
    assert_eq!(look.finding, PathFinding::Replaces { is_read_only: false });
    window.press(Key::Enter);
    window.harness.run();
    window.click("Replace it");
    window.wait_for(|state| state.notice.is_some());
    assert!(window.notice().ends_with("/april.claims.json."), "{}", window.notice());
}

#[test]
fn enter_right_after_typing_takes_what_was_typed() {
    let folder = folder();
    let mut window = open();
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    window.wait_for(|state| state.dialogs.shown_kind() == Some(DialogKind::Path));
    wait_for_look(&mut window);
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::A);
    // Both come in one frame, before anything was looked at.
    window.harness.event(egui::Event::Text(shown(folder.path(), "may")));
    window.harness.key_press(Key::Enter);
    window.harness.step();
    // It is taken at once where the look is there already; until then the keyboard goes back into the field.
    let is_held =
        window.state().dialogs.path().is_none_or(|dialog| dialog.wants_to_take && dialog.wants_keyboard);
    assert!(
        is_held || focused(&window).as_deref() == Some("Path"),
        "the keyboard stays while it is looked at"
    );
    window.wait_for(|state| state.notice.is_some());
    assert!(folder.path().join("may.claims.json").is_file(), "saved: {}", window.notice());
}

#[test]
fn the_dialog_is_said_in_the_windows_language_and_fits_small_windows() {
    let mut window = open();
    window.send(Command::SetLanguage(Language::UKRAINIAN));
    window.harness.set_size(egui::vec2(640.0, 360.0));
    ask(&mut window, Command::ChooseOpen);
    assert!(window.shows("Шлях") && window.shows("Скасувати"), "{:?}", window.words());
    for label in ["Шлях", "Скасувати"] {
        for node in window.harness.query_all_by_label(label) {
            let rect = node.rect();
            assert!(
                rect.right() <= 640.0 && rect.bottom() <= 360.0 && rect.left() >= 0.0,
                "{label}: {rect:?}"
            );
        }
    }
}
