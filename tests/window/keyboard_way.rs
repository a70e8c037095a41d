//! The keyboard goes where one reads on: in help that only scrolls, in a region that was opened, among the rows of a
//! panel, and in dialogs.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use claims_map::app::{Command, ContentsCommand, DialogKind, Focus, PanelCommand, PanelKey, Section};
use claims_map::derive::Status;
use claims_map::model::AreaId;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, vec2};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

use crate::harness::Window;
use crate::reader::reading;

const NONE: Modifiers = Modifiers::NONE;
const SHIFT: Modifiers = Modifiers::SHIFT;

/// Ctrl as it is on a keyboard, where it also is what commands are given with.
fn ctrl() -> Modifiers {
    Modifiers { ctrl: true, command: true, ..Modifiers::NONE }
}

/// The role and the label of what has the keyboard.
fn focused(window: &Window) -> (Role, String) {
    let nodes = window.harness.root().children_recursive().map(|node| node.accesskit_node());
    let focused = nodes.filter(AccessKitNode::is_focused).last();
    focused.map_or((Role::Unknown, String::new()), |node| (node.role(), node.label().unwrap_or_default()))
}

fn focused_label(window: &Window) -> String {
    focused(window).1
}

/// Where what has the keyboard stands.
fn focused_rect(window: &Window) -> Rect {
    let id = window.harness.ctx.memory(egui::Memory::focused).unwrap();
    window.harness.ctx.viewport(|viewport| viewport.prev_pass.widgets.get(id).copied()).unwrap().rect
}

/// Goes on with Tab until the keyboard is on something whose label begins so.
fn tab_to(window: &mut Window, modifiers: Modifiers, label: &str) {
    let mut seen = Vec::new();
    for _ in 0..140 {
        if focused_label(window).starts_with(label) {
            return;
        }
        window.press_with(modifiers, Key::Tab);
        window.harness.run();
        seen.push(focused_label(window));
    }
    panic!("Tab never came to {label}; it came to {seen:?}");
}

/// Gives the window a size in pixels at a scale.
fn resize(window: &mut Window, width: f32, height: f32, percent: u16) {
    window.send(Command::Scale(percent));
    window.harness.set_size(vec2(width, height) * 100.0 / f32::from(percent));
    window.harness.run();
    window.harness.run();
}

/// Presses a key and lets what it moves come to rest.
fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.press_with(modifiers, key);
    window.harness.run();
    window.harness.run_steps(8);
}

fn shown(window: &Window) -> Option<DialogKind> {
    window.state().dialogs.shown_kind()
}

#[test]
fn the_sheet_of_keys_is_read_by_keys() {
    for percent in [100, 200] {
        let mut window = Window::open();
        resize(&mut window, 1280.0, 720.0, percent);
        press(&mut window, NONE, Key::F1);
        let top = |window: &Window| window.harness.get_by_label("Everywhere").rect().top();
        let first = top(&window);
        assert!(!focused_label(&window).is_empty(), "something has the keyboard");
        let mut last = first;
        for (key, is_down) in [
            (Key::ArrowDown, true),
            (Key::PageDown, true),
            (Key::ArrowUp, false),
            (Key::PageUp, false),
            (Key::End, true),
            (Key::Home, false),
        ] {
            press(&mut window, NONE, key);
            let now = top(&window);
            assert_eq!(now < last, is_down, "{percent} %: {key:?} scrolls: from {last} to {now}");
            assert!((now - last).abs() > 0.1, "{percent} %: {key:?} scrolls");
            last = now;
        }
        assert!((last - first).abs() < 0.1, "Home leads to the beginning");
        press(&mut window, NONE, Key::Tab);
        press(&mut window, NONE, Key::PageDown);
        assert!(top(&window) < first, "wherever the keyboard is: {}", focused_label(&window));
        assert_eq!(shown(&window), Some(DialogKind::Shortcuts), "it is still there");
    }
}

#[test]
fn a_region_without_a_statement_is_read_by_arrows_too() {
    let mut window = Window::open();
    resize(&mut window, 1280.0, 720.0, 200);
    window.send(Command::Focus(Some(Focus::Area(AreaId::new("UA-63")))));
    for _ in 0..3 {
        press(&mut window, NONE, Key::F6);
        if focused_label(&window) == "Regions and quotes" {
            break;
        }
    }
    assert_eq!(focused_label(&window), "Regions and quotes", "the panel");
    let top = |window: &Window| window.harness.get_by_label("Kharkiv Oblast").rect().top();
    let first = top(&window);
    press(&mut window, NONE, Key::ArrowDown);
    assert!(top(&window) < first, "an arrow scrolls where no row is near: {} after {first}", top(&window));
    press(&mut window, NONE, Key::Home);
    assert!((top(&window) - first).abs() < 0.1, "and back");
}

/// Opens the window, at a scale, with the keyboard on a chip of the right panel.
fn on_chip(percent: u16, chip: &str) -> Window {
    let mut window = Window::open();
    resize(&mut window, 1280.0, 720.0, percent);
    // The chip, not the node on the map.
    for _ in 0..3 {
        press(&mut window, NONE, Key::F6);
        if focused_label(&window) == "Regions and quotes" {
            break;
        }
    }
    tab_to(&mut window, NONE, chip);
    window
}

#[test]
fn whoever_opens_a_region_by_keyboard_is_at_its_heading() {
    for percent in [100, 200] {
        for chip in ["Kharkiv", "Sumy", "Zakarpattia"] {
            let mut window = on_chip(percent, chip);
            press(&mut window, NONE, Key::Enter);
            let heading = (Role::Heading, format!("{chip} Oblast"));
            assert_eq!(focused(&window), heading, "{percent} %: a chip");
            let rect = focused_rect(&window);
            let screen = window.harness.ctx.content_rect();
            assert!(rect.top() >= 54.0 && screen.contains_rect(rect), "{percent} %: in sight: {rect:?}");
        }
        let mut window = on_chip(percent, "Kharkiv");
        press(&mut window, NONE, Key::Enter);
        let before = focused_rect(&window).top();
        press(&mut window, NONE, Key::PageDown);
        let after = window.harness.get_all_by_label("Kharkiv Oblast").next().unwrap().rect().top();
        assert!(after < before - 40.0, "PageDown reads on: {before} to {after}");
        // By the search.
        let mut window = Window::open();
        resize(&mut window, 1280.0, 720.0, percent);
        window.type_text("/");
        window.harness.run();
        window.harness.event(egui::Event::Text("Kharkiv".to_owned()));
        window.harness.run();
        press(&mut window, NONE, Key::Enter);
        assert_eq!(focused(&window), (Role::Heading, "Kharkiv Oblast".to_owned()), "{percent} %: the search");
        // On the map.
        let mut window = Window::open();
        resize(&mut window, 1280.0, 720.0, percent);
        window.harness.get_by_label("Sumy Oblast, Threatened · build-up or approach reported").focus();
        window.harness.run();
        press(&mut window, NONE, Key::Enter);
        assert_eq!(focused(&window), (Role::Heading, "Sumy Oblast".to_owned()), "{percent} %: the map");
    }
}

#[test]
fn where_the_panel_of_regions_is_folded_the_keyboard_goes_to_the_map() {
    let mut window = Window::open();
    window.send(Command::Panel(PanelCommand::Fold(PanelKey::Regions, true)));
    window.type_text("/");
    window.harness.run();
    window.harness.event(egui::Event::Text("Kharkiv".to_owned()));
    window.harness.run();
    press(&mut window, NONE, Key::Enter);
    assert!(focused_label(&window).starts_with("Kharkiv Oblast, "), "{:?}", focused(&window));
}

#[test]
fn the_sheet_of_keys_opens_everywhere_and_leads_back() {
    // In the search, with and without anything found.
    for text in ["", "Kharkiv"] {
        let mut window = Window::open();
        window.type_text("/");
        window.harness.run();
        if !text.is_empty() {
            window.harness.event(egui::Event::Text(text.to_owned()));
            window.harness.run();
        }
        let before = focused(&window);
        press(&mut window, NONE, Key::F1);
        assert_eq!(shown(&window), Some(DialogKind::Shortcuts), "in the search with “{text}”");
        press(&mut window, NONE, Key::Escape);
        assert_eq!(shown(&window), None, "closed");
        assert_eq!(focused(&window), before, "and back in the search");
    }
    let opens: [(&str, Command); 3] = [
        ("export", Command::ShowExport(true)),
        ("commands", Command::ShowCommands),
        ("contents", Command::Contents(ContentsCommand::Show(Section::Dossier))),
    ];
    for (name, command) in opens {
        let mut window = Window::open();
        window.send(command);
        window.harness.run();
        let (kind, before) = (shown(&window), focused(&window));
        press(&mut window, NONE, Key::F1);
        assert_eq!(shown(&window), Some(DialogKind::Shortcuts), "{name}");
        press(&mut window, NONE, Key::F1);
        press(&mut window, NONE, Key::Escape);
        assert_eq!((shown(&window), focused(&window)), (kind, before), "{name}: back where one was");
    }
    // A new article, in whose title one types.
    let mut window = Window::open();
    window
        .harness
        .event(egui::Event::Paste("The council said on Monday that the crossing stays open, and that nobody had been asked.\n\nOfficials in Sumy said that Russian forces had gathered on the other side of the border.\n".to_owned()));
    window.wait_for(|state| state.dialogs.review().is_some_and(claims_map::app::ImportReview::is_settled));
    window.harness.run();
    let before = focused(&window);
    press(&mut window, NONE, Key::F1);
    assert_eq!(shown(&window), Some(DialogKind::Shortcuts), "a review");
    press(&mut window, NONE, Key::Escape);
    assert_eq!((shown(&window), focused(&window)), (Some(DialogKind::Review), before), "a review");
    // A sign that is typed is typed.
    window.type_text("?");
    assert_eq!(shown(&window), Some(DialogKind::Review), "a question mark in a title is one");
}

#[test]
fn ctrl_enter_presses_the_usual_button_of_a_dialog_and_nothing_else() {
    // It exports, whatever chip has the keyboard.
    let mut window = Window::open();
    window.send(Command::ShowExport(true));
    window.harness.run();
    tab_to(&mut window, NONE, "SVG");
    let format = window.state().dialogs.export().unwrap().format;
    let folder = std::env::temp_dir().join("claims-map-ctrl-enter");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("map.png");
    std::fs::remove_file(&path).ok();
    let mut dialog = window.state().dialogs.export().unwrap().clone();
    dialog.path = path.to_string_lossy().into_owned();
    window.send(Command::SetExport(Box::new(dialog)));
    tab_to(&mut window, NONE, "SVG");
    press(&mut window, ctrl(), Key::Enter);
    window.wait_for(|state| state.notice.is_some());
    assert!(window.notice().contains("map.png"), "saved: {}", window.notice());
    assert_eq!(window.state().export.last.as_ref().unwrap().format, format, "and no chip was pressed");
    // A question: what is usual and safe.
    let mut window = Window::open();
    window.send(Command::Contents(ContentsCommand::Show(Section::Dossier)));
    window.type_text("Half a title");
    press(&mut window, NONE, Key::Escape);
    assert_eq!(shown(&window), Some(DialogKind::Question), "it is asked");
    tab_to(&mut window, SHIFT, "Drop it");
    press(&mut window, ctrl(), Key::Enter);
    assert_eq!(shown(&window), None, "answered");
    assert!(
        window.state().dossier.title.contains("Half a title"),
        "as usual: {}",
        window.state().dossier.title
    );
    // The sheet has no usual button.
    let mut window = Window::open();
    press(&mut window, NONE, Key::F1);
    tab_to(&mut window, NONE, "Close");
    press(&mut window, ctrl(), Key::Enter);
    assert_eq!(shown(&window), Some(DialogKind::Shortcuts), "nothing is pressed");
    // Nor do the commands: Enter runs one, Ctrl+Enter none.
    let mut window = Window::open();
    press(&mut window, ctrl(), Key::K);
    press(&mut window, ctrl(), Key::Enter);
    assert_eq!(shown(&window), Some(DialogKind::Commands), "nothing is run");
}

#[test]
fn arrows_go_row_by_row_through_the_sources_and_stay_there() {
    for percent in [100, 200] {
        let mut window = Window::open();
        resize(&mut window, 1280.0, 720.0, percent);
        window.send(Command::Panel(PanelCommand::Fold(PanelKey::Sources, false)));
        window.harness.run();
        let rows: Vec<String> = window.labels(Role::CheckBox);
        window.harness.get_by_label(&rows[0]).focus();
        window.harness.run();
        window.harness.run();
        let mut seen = vec![focused_label(&window)];
        for _ in 0..rows.len() + 12 {
            press(&mut window, NONE, Key::ArrowDown);
            if focused(&window).0 == Role::CheckBox {
                seen.push(focused_label(&window));
            }
        }
        seen.dedup();
        assert_eq!(seen, rows, "{percent} %: each row once, downwards");
        let mut back = vec![focused_label(&window)];
        let mut way = Vec::new();
        for _ in 0..rows.len() + 12 {
            press(&mut window, NONE, Key::ArrowUp);
            way.push((focused_label(&window), focused_rect(&window).top()));
            if focused(&window).0 == Role::CheckBox {
                back.push(focused_label(&window));
            }
        }
        back.dedup();
        back.reverse();
        assert_eq!(back, rows, "{percent} %: and upwards: {way:?}");
        for key in [Key::ArrowLeft, Key::ArrowRight, Key::ArrowRight, Key::ArrowRight] {
            press(&mut window, NONE, key);
            let edge = window.harness.get_all_by_role(Role::Splitter).map(|edge| edge.rect().left());
            assert!(
                focused_rect(&window).center().x < edge.fold(f32::INFINITY, f32::min),
                "{percent} %: {key:?} stays: {:?}",
                focused(&window)
            );
        }
    }
}

#[test]
fn after_a_suggestion_is_decided_the_keyboard_is_on_the_next_card() {
    for percent in [100, 200] {
        for letter in ["a", "r"] {
            let mut window = reading();
            resize(&mut window, 1280.0, 720.0, percent);
            press(&mut window, NONE, Key::F6);
            window.type_text("j");
            window.type_text("k");
            window.harness.run();
            assert!(focused_label(&window).starts_with("Suggestion 1 of 3"), "{:?}", focused(&window));
            window.type_text(letter);
            if letter == "a" {
                window.type_text("5");
            }
            window.harness.run();
            window.harness.run_steps(8);
            assert!(
                focused_label(&window).starts_with("Suggestion 1 of 2"),
                "{percent} %, {letter}: {:?}",
                focused(&window)
            );
        }
        // From a button of a card, as from the card.
        let mut window = reading();
        resize(&mut window, 1280.0, 720.0, percent);
        tab_to(&mut window, NONE, "Edit");
        window.type_text("a");
        window.type_text("5");
        window.harness.run_steps(8);
        assert!(
            focused_label(&window).starts_with("Suggestion 1 of 2"),
            "{percent} %: {:?}",
            focused(&window)
        );
        window.type_text("e");
        window.harness.run_steps(8);
        tab_to(&mut window, NONE, "No state");
        press(&mut window, NONE, Key::Space);
        press(&mut window, ctrl(), Key::Enter);
        assert_eq!(window.state().dossier.statements.len(), 2, "{percent} %: kept");
        let label = focused_label(&window);
        assert!(label.starts_with("Suggestion 1 of 1"), "{percent} %, after the form: {label}");
    }
}

#[test]
fn a_notice_over_a_dialog_covers_nothing_of_it_and_comes_last() {
    for percent in [100, 200] {
        let mut window = Window::open();
        resize(&mut window, 1280.0, 720.0, percent);
        window.send(Command::ShowExport(true));
        window.harness.run();
        let name = "a long name ".repeat(12);
        window.send(Command::Open(format!("/nowhere/{name}.json").into()));
        window.wait_for(|state| state.notice.is_some());
        window.harness.run();
        window.harness.run();
        let all = window.harness.root().children_recursive();
        let dialog = all.filter(|node| node.accesskit_node().role() == Role::Dialog).last().unwrap().rect();
        let notice = window.harness.get_by_label_contains("a long name").rect();
        assert!(!dialog.intersects(notice), "{percent} %: {notice:?} beside {dialog:?}");
        let screen = window.harness.ctx.content_rect();
        assert!(screen.contains_rect(dialog) && screen.contains_rect(notice), "{dialog:?} {notice:?}");
        assert!(notice.top() >= dialog.bottom(), "at the foot");
        // From the first control all around: the notice's own comes after everything of the dialog.
        let mut seen = Vec::new();
        for _ in 0..60 {
            let label = focused_label(&window);
            if seen.contains(&label) && seen.first() == Some(&label) {
                break;
            }
            seen.push(label);
            press(&mut window, NONE, Key::Tab);
        }
        let dismiss = seen.iter().position(|label| label == "Dismiss the notice").unwrap();
        let save = seen.iter().position(|label| label == "Save").unwrap();
        assert!(save < dismiss, "{percent} %: {seen:?}");
        assert!(dismiss + 2 >= seen.len(), "{percent} %: last: {seen:?}");
    }
}

#[test]
fn a_statement_by_hand_asks_for_its_kind_and_for_the_region_that_the_words_name() {
    let mut window = reading();
    window.type_text("t");
    window.harness.run();
    window.press_with(ctrl(), Key::Home);
    for _ in 0..2 {
        window.press(Key::ArrowDown);
    }
    let lviv = |window: &Window| window.state().reader.as_ref().unwrap().cursor;
    let weather =
        window.state().reader.as_ref().unwrap().text.as_ref().unwrap().as_str().find("The weather").unwrap();
    for _ in 0..20 {
        if lviv(&window) >= weather {
            break;
        }
        window.press(Key::ArrowDown);
    }
    for _ in 0..6 {
        window.press_with(ctrl() | SHIFT, Key::ArrowRight);
    }
    press(&mut window, NONE, Key::Enter);
    assert!(window.state().reader.as_ref().unwrap().form.is_some(), "the form");
    press(&mut window, ctrl(), Key::Enter);
    assert!(window.state().dossier.statements.is_empty(), "without a kind it is not kept");
    assert!(
        window.words().iter().any(|words| words.contains("what kind of statement")),
        "it is asked for: {:?}",
        window.words()
    );
    tab_to(&mut window, NONE, "Denial");
    press(&mut window, NONE, Key::Space);
    tab_to(&mut window, NONE, "The article itself (The Example Times)");
    press(&mut window, NONE, Key::Enter);
    tab_to(&mut window, NONE, "No state");
    press(&mut window, NONE, Key::Space);
    // The region is taken out again.
    tab_to(&mut window, SHIFT, "Take Lviv out");
    press(&mut window, NONE, Key::Enter);
    assert!(!window.shows_part("None: the words name no region"), "they do");
    assert!(window.shows_part("No region is chosen; the words name Lviv."), "{:?}", window.words());
    press(&mut window, ctrl(), Key::Enter);
    assert!(window.state().dossier.statements.is_empty(), "the region is asked for");
    tab_to(&mut window, NONE, "Put in Lviv");
    press(&mut window, NONE, Key::Enter);
    assert!(window.shows("Take Lviv out"), "put in: {:?}", window.labels(Role::Button));
    // Or it is about none, and that is said.
    tab_to(&mut window, SHIFT, "Take Lviv out");
    press(&mut window, NONE, Key::Enter);
    tab_to(&mut window, NONE, "It is about no region");
    press(&mut window, NONE, Key::Enter);
    assert!(window.shows_part("Without a region it colours nothing."), "{:?}", window.words());
    press(&mut window, ctrl(), Key::Enter);
    window.harness.run();
    let statement = &window.state().dossier.statements[0];
    assert!(statement.areas.is_empty(), "kept without one");
    assert_eq!(
        window.state().verdicts.areas().iter().filter(|(_, one)| one.status != Status::NotMentioned).count(),
        0,
        "it colours nothing"
    );
    let notice = window.notice();
    assert!(notice.contains("denial, said by The Example Times") && notice.contains("no region"), "{notice}");
}

#[test]
fn the_notice_after_keeping_says_what_was_recorded() {
    let mut window = reading();
    window.type_text("e");
    window.harness.run();
    tab_to(&mut window, NONE, "No state");
    press(&mut window, NONE, Key::Space);
    press(&mut window, ctrl(), Key::Enter);
    window.harness.run();
    assert_eq!(window.state().dossier.statements.len(), 1, "kept");
    let notice = window.notice();
    assert!(notice.contains("occupation, said by Ivan Koval") && notice.contains("Kharkiv"), "{notice}");
}
