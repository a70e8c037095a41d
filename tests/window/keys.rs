//! Keys, the command palette, the sheet of shortcuts, and the size of the interface.

use claims_map::app::{Command, DialogKind};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{AccessKitNode, NodeT as _};

use crate::harness::Window;

/// Presses a key that means one thing on the user's keyboard and is at the place of another.
fn press_at(window: &mut Window, key: Key, place: Key, modifiers: Modifiers) {
    for pressed in [true, false] {
        let physical_key = Some(place);
        window.harness.event(Event::Key { key, physical_key, pressed, repeat: false, modifiers });
    }
    window.harness.run();
}

/// The label of what has the keyboard.
fn focused(window: &Window) -> Option<String> {
    let nodes = window.harness.root().children_recursive().map(|node| node.accesskit_node());
    nodes.filter(AccessKitNode::is_focused).find_map(|node| node.label())
}

#[test]
fn any_command_is_found_by_its_name_and_run() {
    let mut window = Window::open();
    window.press_with(Modifiers::COMMAND, Key::K);
    assert_eq!(window.state().dialogs.shown_kind(), Some(DialogKind::Commands), "the palette");
    window.type_text("dark th");
    assert!(window.shows("Dark theme."), "found by a part of its name");
    assert!(!window.shows("Save."), "and others are not");
    window.press(Key::Enter);
    assert_eq!(window.state().dialogs.shown_kind(), None, "closed");
    assert_eq!(window.state().theme, claims_map::scene::palette::Theme::Dark, "and done");
}

#[test]
fn a_command_that_cannot_be_done_says_why_and_leaves_the_palette() {
    let mut window = Window::open();
    window.press_with(Modifiers::COMMAND, Key::K);
    window.type_text("undo");
    assert!(window.shows_part("Not now: there is nothing to undo"), "why");
    window.press(Key::Enter);
    assert_eq!(window.state().dialogs.shown_kind(), Some(DialogKind::Commands), "nothing is done");
    window.press(Key::Escape);
    assert_eq!(window.state().dialogs.shown_kind(), None, "Esc closes it");
}

#[test]
fn the_keyboard_goes_back_to_where_it_was_before_a_dialog() {
    let mut window = Window::open();
    window.press(Key::Tab);
    let before = focused(&window);
    assert!(before.is_some(), "something has the keyboard");
    window.press_with(Modifiers::COMMAND, Key::E);
    assert_ne!(focused(&window), before, "not behind the dialog");
    window.press(Key::Escape);
    window.harness.run();
    assert_eq!(focused(&window), before, "given back");
}

#[test]
fn keys_of_the_window_do_not_reach_behind_a_dialog() {
    let mut window = Window::open();
    window.press(Key::F1);
    assert_eq!(window.state().dialogs.shown_kind(), Some(DialogKind::Shortcuts), "the sheet");
    assert!(
        window.shows("Searches regions, groups and places by any spelling: Kiev, Київ, Nikolaev."),
        "all keys"
    );
    let scale = window.state().map.view.unwrap().px_per_m;
    window.type_text("+");
    window.press_with(Modifiers::COMMAND, Key::E);
    assert_eq!(window.state().dialogs.kinds(), [DialogKind::Shortcuts], "no other dialog opens over it");
    assert!(
        (window.state().map.view.unwrap().px_per_m - scale).abs() < f64::EPSILON,
        "nor is the map zoomed"
    );
    window.press(Key::Escape);
    window.type_text("+");
    assert!(window.state().map.view.unwrap().px_per_m > scale, "afterwards it is");
}

#[test]
fn keys_are_where_they_are_on_a_ukrainian_keyboard() {
    let mut window = Window::open();
    press_at(&mut window, Key::Period, Key::Slash, Modifiers::NONE);
    assert_eq!(focused(&window).as_deref(), Some("Find a region"), "the place of / searches");
}

#[test]
fn the_interface_gets_larger_and_smaller_within_bounds() {
    let mut window = Window::open();
    for percent in [110, 125, 150, 175, 200, 200] {
        press_at(&mut window, Key::Plus, Key::Equals, Modifiers::COMMAND | Modifiers::SHIFT);
        assert_eq!(window.state().scale_percent, percent, "larger");
    }
    assert!((window.harness.ctx.zoom_factor() - 2.0).abs() < f32::EPSILON, "all of it");
    press_at(&mut window, Key::Num0, Key::Num0, Modifiers::COMMAND);
    for percent in [90, 80, 80] {
        press_at(&mut window, Key::Minus, Key::Minus, Modifiers::COMMAND);
        assert_eq!(window.state().scale_percent, percent, "smaller");
    }
    window.harness.state_mut().as_mut().unwrap().send(Command::Scale(5));
    window.harness.run();
    assert_eq!(window.state().scale_percent, 80, "no smaller");
}

#[test]
fn a_key_leads_from_panel_to_panel() {
    let mut window = Window::open();
    let mut panels = Vec::new();
    for _ in 0..5 {
        window.press(Key::F6);
        window.harness.run();
        panels.push(focused(&window).unwrap_or_default());
    }
    assert_eq!(panels, ["Bar", "Sources", "Map", "Regions and quotes", "Bar"], "around");
    window.press_with(Modifiers::SHIFT, Key::F6);
    window.harness.run();
    assert_eq!(focused(&window).as_deref(), Some("Regions and quotes"), "and back");
    window.press(Key::Tab);
    let label = focused(&window).unwrap_or_default();
    assert!(!label.is_empty() && label != "Regions and quotes", "Tab goes on in it: {label}");
}
