//! What the window tells: what a link would do, where a file went, what undo takes back, what an address was.

use std::path::PathBuf;

use claims_map::app::{Command, ExportDialog, Focus};
use claims_map::export::ExportFormat;
use claims_map::model::AreaId;
use claims_map::words::Message;
use egui::accesskit::Role;
use egui::{Key, Modifiers, pos2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::dialogs::is_in;
use crate::harness::Window;
use crate::reader::reading;

/// What would change, in words.
fn change(window: &Window) -> String {
    window.state().sources.change_words.as_ref().map(Message::english).unwrap_or_default()
}

/// The codes of the areas that would change.
fn changing(window: &Window) -> Vec<String> {
    let state = window.state();
    state.changing().iter().map(|index| state.layer.areas[*index].id.to_string()).collect()
}

fn point_at(window: &mut Window, label: &str) {
    let at = window.harness.get_by_label(label).rect().center();
    window.point_at(at);
    window.harness.run();
}

#[test]
fn links_beside_toggles_tell_what_they_do() {
    let mut window = Window::open();
    point_at(&mut window, "Dmitry Peskov, says 1, 1 statement");
    assert!(change(&window).starts_with("Without Dmitry Peskov: "), "{}", change(&window));
    let without = changing(&window);
    point_at(&mut window, "Only Dmitry Peskov");
    assert!(change(&window).starts_with("With only Dmitry Peskov on: "), "{}", change(&window));
    let only = changing(&window);
    assert_ne!(only, without, "another thing is outlined");
    let said = change(&window);
    window.click("Only Dmitry Peskov");
    window.send(Command::Undo);
    assert!(!said.is_empty());
    point_at(&mut window, "None of: What is said");
    assert!(change(&window).starts_with("With all off under “What is said”: "), "{}", change(&window));
    assert!(changing(&window).len() > only.len().min(without.len()), "{:?}", changing(&window));
    window.click("None of: What is said");
    point_at(&mut window, "All of: What is said");
    assert!(change(&window).starts_with("With all on under “What is said”: "), "{}", change(&window));
    // By keyboard the link is described by the same words.
    window.harness.get_by_label("Only Dmitry Peskov").focus();
    window.point_at(pos2(700.0, 20.0));
    window.harness.run();
    let link = window.harness.get_by_label("Only Dmitry Peskov");
    let about = link.accesskit_node().description().unwrap_or_default();
    assert!(about.starts_with("With only Dmitry Peskov on: "), "{about}");
}

#[test]
fn areas_of_a_card_are_outlined_while_the_pointer_is_on_nothing() {
    let mut window = reading();
    let lit = |window: &Window| -> Vec<String> {
        let state = window.state();
        state.lit_areas().into_iter().map(|index| state.layer.areas[index].id.to_string()).collect()
    };
    window.point_at(pos2(700.0, 20.0));
    assert_eq!(lit(&window), ["UA-63"], "those of the card that is picked");
    let cards: Vec<egui::Rect> =
        window.harness.get_all_by_role(Role::ListItem).map(|card| card.rect()).collect();
    window.point_at(cards[1].center());
    assert_eq!(lit(&window), ["UA-51"], "those of the card under the pointer");
    window.point_at(pos2(700.0, 20.0));
    window.harness.run();
    assert_eq!(lit(&window), ["UA-63"], "not any more once the pointer has left for the bar");
}

#[test]
fn undo_takes_back_toggles_and_leaves_the_focus_alone() {
    let mut window = Window::open();
    let focus = |area: &str| Command::Focus(Some(Focus::Area(AreaId::new(area))));
    window.send(focus("UA-63"));
    assert_eq!(window.state().undo_name(), None, "looking at a region is no step");
    window.click("Dmitry Peskov, says 1, 1 statement");
    window.send(focus("UA-51"));
    assert_eq!(window.state().undo_name().unwrap().english(), "a toggle");
    window.click("Undo: a toggle (Ctrl+Z)");
    assert!(window.state().query().is_everything(), "taken back");
    assert_eq!(window.focus_area(), Some("UA-51"), "one looks where one looked");
    window.send(Command::Redo);
    assert_eq!(window.focus_area(), Some("UA-51"), "also once it is done again");
}

#[test]
fn nothing_under_a_dialog_is_said_over_it() {
    let title = "A title that is far too long for the bar of any window that somebody has on a desk, \
        and goes on for as long again, so that it is cut for certain";
    let mut window = Window::open_with(|dossier| title.clone_into(&mut dossier.title));
    window.harness.set_size(vec2(1280.0, 720.0));
    window.harness.run();
    window.harness.run();
    let bar = window
        .harness
        .get_all_by_label_contains(title)
        .map(|node| node.rect())
        .find(|rect| rect.top() < 54.0)
        .unwrap();
    let tooltips = |window: &Window| window.harness.query_all_by_role(Role::Tooltip).count();
    window.point_at(bar.center());
    for _ in 0..40 {
        window.harness.step();
    }
    assert!(tooltips(&window) > 0, "what is cut is said whole");
    window.press_with(Modifiers::COMMAND, Key::E);
    for _ in 0..40 {
        window.harness.step();
    }
    assert!(window.shows("Export the map"), "the dialog");
    assert_eq!(tooltips(&window), 0, "and nothing over it");
}

#[test]
fn the_bar_says_who_published_it_and_when_only_where_the_title_does_not() {
    let bar = |title: &str| {
        let mut window = Window::open_with(|dossier| title.clone_into(&mut dossier.title));
        window.harness.set_size(vec2(1900.0, 800.0));
        window.harness.run();
        let labels = window.labels(Role::Label);
        labels.into_iter().find(|label| label.starts_with(title)).unwrap_or_default()
    };
    assert_eq!(
        bar("Zones as Kyiv Post has them, 17 March 2025"),
        "Zones as Kyiv Post has them, 17 March 2025"
    );
    assert_eq!(bar("Zones, 2025-03-17"), "Zones, 2025-03-17 · Kyiv Post");
    assert_eq!(bar("Zones in Kyiv Post"), "Zones in Kyiv Post · 17 Mar 2025 (day inferred)");
    assert_eq!(bar("Zones"), "Zones · Kyiv Post, 17 Mar 2025 (day inferred)");
}

#[test]
fn what_a_file_holds_stands_in_the_place_of_a_preview_and_nothing_overlaps() {
    let mut window = Window::open();
    window.harness.set_size(vec2(1280.0, 720.0));
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::E);
    for format in ["HTML", "CSV", "GeoJSON", "JSON-LD", "Dossier"] {
        window.click(format);
        for _ in 0..100_000 {
            window.harness.step();
            if window.labels(Role::Label).iter().any(|label| label.ends_with(" kB")) {
                break;
            }
            std::thread::yield_now();
        }
        window.harness.run();
        let nodes = window.harness.root().children_recursive();
        let in_dialog = nodes.filter(|node| is_in(&node.accesskit_node(), Role::Dialog));
        let labels: Vec<(String, egui::Rect)> = in_dialog
            .filter(|node| node.accesskit_node().role() == Role::Label)
            .filter_map(|node| {
                let words = node.accesskit_node().label().or(node.accesskit_node().value())?;
                Some((words, node.rect()))
            })
            .filter(|(_, rect)| rect.left() > 465.0 && rect.top() < 620.0)
            .collect();
        let size = labels
            .iter()
            .find(|(words, _)| words.ends_with(" kB"))
            .unwrap_or_else(|| panic!("{format}: {labels:?}"));
        let holds: Vec<&(String, egui::Rect)> =
            labels.iter().filter(|(words, _)| words.len() > 60 || words.ends_with('.')).collect();
        assert!(holds.len() >= 2, "{format}: what it is, and what it holds: {labels:?}");
        for (words, rect) in holds {
            assert!(
                rect.bottom() < size.1.top(),
                "{format}: {words} at {rect:?} over the size at {:?}",
                size.1
            );
        }
    }
}

#[test]
fn a_saved_file_is_told_with_its_folder_and_its_path_can_be_copied() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder
        .path()
        .join("a-folder-with-a-name-that-goes-on-and-on")
        .join("and-another-one-that-does-so-too");
    std::fs::create_dir_all(&deep).unwrap();
    let path = deep.join("claims.claims.json");
    let mut window = Window::open();
    *window.answer.lock().unwrap() = Some(path.display().to_string());
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    window.wait_for(|state| state.notice.is_some());
    let notice = window.notice();
    assert!(notice.starts_with("Saved /") && notice.ends_with("/claims.claims.json."), "{notice}");
    assert!(notice.contains('…') && notice.chars().count() < 90, "cut in its middle: {notice}");
    let copy = window.labels(Role::Button).into_iter().find(|label| label.starts_with("Copy /")).unwrap();
    window.harness.get_by_label(&copy).click();
    let copied = window.copied();
    assert_eq!(PathBuf::from(copied).canonicalize().unwrap(), path.canonicalize().unwrap(), "the whole path");
}

#[test]
fn a_file_is_proposed_by_the_dossiers_title_in_the_folder_used_last() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("my-own-name.png");
    let mut window = Window::open_with(|dossier| dossier.title = "Border towns, 2025".to_owned());
    let proposed = |window: &Window| window.state().dialogs.export().unwrap().path.clone();
    window.send(Command::ShowExport(true));
    assert!(proposed(&window).ends_with("border-towns-2025.png"), "{}", proposed(&window));
    *window.answer.lock().unwrap() = Some(path.display().to_string());
    window.click("Choose…");
    let wanted = path.display().to_string();
    window.wait_for(|state| state.dialogs.export().is_some_and(|dialog| dialog.path == wanted));
    let small = ExportDialog {
        format: ExportFormat::Svg,
        path: wanted.replace("png", "svg"),
        ..window.state().dialogs.export().unwrap().clone()
    };
    window.send(Command::SetExport(Box::new(small)));
    window.click("Save");
    window.wait_for(|state| state.notice.is_some());
    window.send(Command::ShowExport(true));
    assert!(proposed(&window).ends_with("my-own-name.svg"), "for the same dossier: {}", proposed(&window));
    window.send(Command::ShowExport(false));
    let edit = claims_map::edit::Edit::SetTitle("River crossings".to_owned());
    window.send(Command::Edit(Box::new(edit)));
    window.send(Command::ShowExport(true));
    let now = PathBuf::from(proposed(&window));
    assert_eq!(now.file_name().unwrap().to_str(), Some("river-crossings.svg"), "by its own title");
    assert_eq!(now.parent(), path.parent(), "in the folder used last");
}

#[test]
fn an_article_that_no_browser_shows_is_told_with_its_address() {
    let mut window = Window::open();
    window.has_browser.store(false, std::sync::atomic::Ordering::Relaxed);
    window.click_at(window.middle_of("UA-63"));
    window.harness.get_all_by_label("Show in article").next().unwrap().click();
    window.wait_for(|state| state.notice.is_some());
    let notice = window.notice();
    assert!(
        notice.contains("https://www.kyivpost.com/post/49020") || notice.contains("kyivpost.com/post/49020"),
        "{notice}"
    );
    let copied = window.state().notice.as_ref().unwrap().copied.clone().unwrap();
    assert!(copied.contains("#:~:text="), "what is copied leads to the words too: {copied}");
}
