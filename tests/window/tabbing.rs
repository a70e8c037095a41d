//! The keyboard goes through everything in the order of reading, is always in sight, and is never lost.

use claims_map::app::{Command, DialogKind, PanelCommand, PanelKey};
use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::harness::Window;
use crate::reader::reading;

/// What has the keyboard: its name, its rectangle and what is in sight of it.
fn place(window: &Window) -> Option<(egui::Id, String, egui::Rect, egui::Rect)> {
    let id = window.harness.ctx.memory(egui::Memory::focused)?;
    let widget = window.harness.ctx.viewport(|viewport| viewport.prev_pass.widgets.get(id).copied())?;
    let nodes = window.harness.root().children_recursive().map(|node| node.accesskit_node());
    let name = nodes.filter(egui_kittest::kittest::AccessKitNode::is_focused).find_map(|node| node.label());
    Some((id, name.unwrap_or_default(), widget.rect, widget.interact_rect))
}

/// Presses Tab until the keyboard is where it began, and returns what it went through. Fails where it is lost, where
/// something has no name or is out of sight.
fn walk(window: &mut Window, what: &str) -> Vec<(String, egui::Rect)> {
    let mut seen = Vec::new();
    let mut ids: Vec<egui::Id> = Vec::new();
    let (mut faults, mut lost) = (Vec::new(), 0);
    for _ in 0..400 {
        window.press(Key::Tab);
        window.harness.run();
        let Some((id, name, rect, sight)) = place(window) else {
            lost += 1;
            continue;
        };
        if ids.contains(&id) {
            assert_eq!(ids.first(), Some(&id), "{what}: around to “{name}”, not to where it began: {seen:?}");
            break;
        }
        ids.push(id);
        if name.is_empty() {
            faults.push(format!("no name at {rect:?}"));
        }
        let screen = window.harness.ctx.content_rect().expand(1.0);
        // Of what is higher than its room, a good part.
        let is_high = rect.height() > 200.0 && sight.height() > 100.0;
        let fits =
            if is_high { sight.width() + 1.0 >= rect.width() } else { sight.expand(1.0).contains_rect(rect) };
        if !fits || !screen.contains_rect(sight) {
            faults.push(format!("“{name}” at {rect:?} has {sight:?} in sight"));
        }
        seen.push((name, rect));
    }
    assert!(seen.len() < 390, "{what}: no way around");
    assert!(lost <= 1, "{what}: lost {lost} times after {seen:?}");
    assert!(faults.is_empty(), "{what}: {faults:#?}");
    seen
}

/// Gives the window a size in pixels at a scale.
fn resize(window: &mut Window, width: f32, height: f32, percent: u16) {
    window.send(Command::Scale(percent));
    window.harness.set_size(vec2(width, height) * 100.0 / f32::from(percent));
    window.harness.run();
    window.harness.run();
}

#[test]
fn tab_goes_through_the_window_in_sight_of_the_user() {
    for percent in [100, 200] {
        let mut window = Window::open();
        resize(&mut window, 1280.0, 720.0, percent);
        window.send(Command::Panel(PanelCommand::Fold(PanelKey::Sources, false)));
        window.harness.run();
        let seen = walk(&mut window, &format!("the window at {percent} %"));
        assert!(seen.len() > 60, "all of it: {}", seen.len());
        let at = |name: &str| seen.iter().position(|(one, _)| one.starts_with(name)).unwrap();
        let order = [
            "File menu",
            "Find a region",
            "Window in Ukrainian",
            "Export",
            "All of: Who",
            "None of: Who",
            "Dmitry Peskov",
        ];
        assert!(order.map(at).is_sorted(), "{seen:?}");
        assert!(
            at("Dmitry Peskov") < at("Zoom in") && at("Zoom in") < at("Kharkiv"),
            "then the map, then the right"
        );
    }
}

#[test]
fn tab_goes_through_a_regions_quotes() {
    for percent in [100, 200] {
        let mut window = Window::open();
        resize(&mut window, 1280.0, 720.0, percent);
        window
            .harness
            .get_by_label("Kharkiv Oblast, Contested · a small part or one place held")
            .click_accesskit();
        window.harness.run();
        walk(&mut window, &format!("a region at {percent} %"));
    }
}

#[test]
fn tab_goes_through_an_article_and_its_suggestions() {
    for percent in [100, 200] {
        let mut window = reading();
        resize(&mut window, 1280.0, 720.0, percent);
        walk(&mut window, &format!("an article at {percent} %"));
        // The form's foot has a least height of its own, which a window of 360 points has not.
        if percent == 200 {
            continue;
        }
        window.type_text("e");
        window.harness.run();
        assert!(window.state().reader.as_ref().is_some_and(|reader| reader.form.is_some()), "the form");
        walk(&mut window, &format!("the form at {percent} %"));
    }
}

#[test]
fn tab_stays_in_a_dialog_and_in_sight() {
    for percent in [100, 200] {
        let mut window = Window::open();
        resize(&mut window, 1280.0, 720.0, percent);
        for (modifiers, key, kind) in [
            (Modifiers::COMMAND, Key::E, DialogKind::Export),
            (Modifiers::NONE, Key::F1, DialogKind::Shortcuts),
        ] {
            // The export's choices have a least height of their own, which a window of 360 points has not.
            if kind == DialogKind::Export && percent == 200 {
                continue;
            }
            window.press_with(modifiers, key);
            window.harness.run();
            assert_eq!(window.state().dialogs.shown_kind(), Some(kind), "open");
            walk(&mut window, &format!("{kind:?} at {percent} %"));
            window.press(Key::Escape);
            window.harness.run();
        }
    }
}

#[test]
fn the_keyboard_is_not_lost_with_what_it_was_on() {
    let mut window = Window::open();
    window.click("Dmitry Peskov, says 1, 1 statement");
    let undo =
        window.harness.query_all_by_label_contains("Undo").next().unwrap().accesskit_node().label().unwrap();
    window.harness.get_by_label(&undo).focus();
    window.harness.run();
    window.press(Key::Enter);
    window.harness.run();
    assert!(place(&window).is_some_and(|(_, name, ..)| !name.is_empty()), "undo cannot be pressed again");
    let before = place(&window).unwrap().1;
    window.press(Key::Tab);
    window.harness.run();
    assert_ne!(place(&window).unwrap().1, before, "and Tab goes on from there");
}

#[test]
#[expect(clippy::cast_possible_truncation, reason = "points of a window")]
fn an_area_out_of_sight_is_brought_into_it() {
    let mut window = Window::open();
    window.send(Command::Zoom(8.0, None));
    window.harness.get_by_label("Zakarpattia Oblast, Not mentioned").focus();
    window.harness.run();
    window.harness.run();
    let (_, _, rect, _) = place(&window).unwrap();
    let view = window.state().map.view.unwrap().viewport;
    let shown = egui::Rect::from_min_size(
        egui::pos2(view.x as f32, view.y as f32),
        vec2(view.width as f32, view.height as f32),
    );
    assert!(shown.contains_rect(rect), "{rect:?} in {shown:?}");
}

#[test]
fn what_a_toggle_would_change_stands_in_one_line_and_is_its_description() {
    let mut window = Window::open();
    let hint = "Point at a tick box, or go to it by keyboard: what it would change is said here.";
    assert!(window.shows(hint) || window.words().iter().any(|word| word == hint), "the hint");
    let rows = |window: &Window| -> Vec<egui::Rect> {
        window.harness.query_all_by_role(egui::accesskit::Role::CheckBox).map(|node| node.rect()).collect()
    };
    let before = rows(&window);
    window.harness.get_by_label("Dmitry Peskov, says 1, 1 statement").focus();
    window.harness.run();
    assert_eq!(rows(&window), before, "nothing moves");
    let words = window.state().sources.change_words.as_ref().unwrap().english();
    assert!(words.starts_with("Without Dmitry Peskov: "), "{words}");
    assert!(window.words().contains(&words), "the line");
    let row = window.harness.get_by_label("Dmitry Peskov, says 1, 1 statement");
    assert_eq!(row.accesskit_node().description().as_deref(), Some(words.as_str()), "and the description");
}
