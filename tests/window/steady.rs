//! What stays where it is: the keyboard on what was clicked, lists at their tops, the map under what is said.

use claims_map::app::{Command, ContentsCommand, DeskCommand, Focus, ReaderCommand, Section};
use claims_map::model::AreaId;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::harness::Window;
use crate::reader::reading;

/// The role and the label of what has the keyboard.
fn focused(window: &Window) -> (Role, String) {
    let nodes = window.harness.root().children_recursive().map(|node| node.accesskit_node());
    let focused = nodes.filter(egui_kittest::kittest::AccessKitNode::is_focused).last();
    focused.map_or((Role::Unknown, String::new()), |node| (node.role(), node.label().unwrap_or_default()))
}

/// Where what has this role and label is.
fn place(window: &Window, role: Role, label: &str) -> Rect {
    window.harness.get_by_role_and_label(role, label).rect()
}

/// Clicks with the pointer, press and release in frames of their own, as a hand does.
fn click(window: &mut Window, role: Role, label: &str) {
    let at = place(window, role, label).center();
    window.click_at(at);
    window.harness.run();
}

#[test]
fn a_region_begins_at_its_top_however_far_the_one_before_was_scrolled() {
    let mut window = Window::open();
    window.harness.set_size(vec2(1280.0, 600.0));
    let show = |window: &mut Window, area: &str| {
        window.send(Command::Focus(Some(Focus::Area(AreaId::new(area)))));
        window.harness.run();
    };
    show(&mut window, "UA-63");
    let top = place(&window, Role::Heading, "Kharkiv Oblast").top();
    let at = place(&window, Role::Heading, "Kharkiv Oblast").center() + vec2(0.0, 200.0);
    window.point_at(at);
    window.press(Key::End);
    window.harness.run();
    let scrolled = |window: &Window, name: &str| {
        let heading = window.harness.query_by_role_and_label(Role::Heading, name);
        heading.is_none_or(|heading| heading.rect().top() < top - 20.0)
    };
    assert!(scrolled(&window, "Kharkiv Oblast"), "scrolled");
    show(&mut window, "UA-12");
    assert!(!scrolled(&window, "Dnipropetrovsk Oblast"), "another region begins at its top");
    window.press(Key::End);
    window.harness.run();
    window.send(Command::Focus(None));
    window.harness.run();
    let title = window.state().dossier.title.clone();
    assert!(!scrolled(&window, &title), "so does the summary");
}

#[test]
fn a_record_and_the_sheet_of_keys_begin_at_their_tops() {
    let mut window = Window::open();
    window.harness.set_size(vec2(900.0, 500.0));
    let begin = |window: &mut Window| {
        window.press(Key::F1);
        window.harness.run();
        window.harness.run();
        place(window, Role::Heading, "Everywhere").top()
    };
    let top = begin(&mut window);
    let middle = egui::pos2(450.0, 250.0);
    window.point_at(middle);
    window.harness.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: vec2(0.0, -600.0),
        modifiers: Modifiers::NONE,
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
    });
    for _ in 0..8 {
        window.harness.run();
    }
    assert!(place(&window, Role::Heading, "Everywhere").top() < top - 100.0, "scrolled");
    window.press(Key::Escape);
    window.harness.run();
    assert!((begin(&mut window) - top).abs() < 1.0, "opened anew it is read from its top");
}

#[test]
fn every_question_begins_on_its_safe_answer_whatever_was_clicked_before() {
    let mut window = Window::open();
    window.send(Command::Contents(ContentsCommand::Show(Section::Actors)));
    window.harness.run();
    let field = place(&window, Role::TextInput, "Role").center();
    for _ in 0..3 {
        window.click_at(field);
        window.type_text("x");
        let documents = window.harness.get_all_by_role(Role::RadioButton);
        let documents: Vec<Rect> = documents
            .filter(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with("Documents")))
            .map(|node| node.rect())
            .collect();
        window.click_at(documents[0].center());
        window.harness.run();
        assert!(window.shows("Keep what you changed?"), "asked");
        assert_eq!(focused(&window), (Role::Button, "Keep it".to_owned()), "the safe answer");
        window.press(Key::Escape);
        window.harness.run();
    }
    // One question that leads to another begins anew.
    window.send(Command::Desk(DeskCommand::Close));
    window.harness.run();
    click(&mut window, Role::Button, "Keep it");
    assert_eq!(
        focused(&window),
        (Role::Button, "Save".to_owned()),
        "not what stands where the other answer did"
    );
}

#[test]
fn the_keyboard_stays_on_what_was_clicked_in_the_export_dialog() {
    let mut window = Window::open();
    window.harness.set_size(vec2(1280.0, 720.0));
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::E);
    window.harness.run();
    for (role, label) in [
        (Role::RadioButton, "HTML"),
        (Role::RadioButton, "CSV"),
        (Role::RadioButton, "GeoJSON"),
        (Role::RadioButton, "JSON-LD"),
        (Role::RadioButton, "PDF"),
        (Role::RadioButton, "PNG"),
        (Role::Button, "Look"),
        (Role::Button, "Size"),
        (Role::Button, "Size"),
        (Role::Button, "Words"),
        (Role::Button, "Size"),
        (Role::RadioButton, "4×"),
        (Role::RadioButton, "Square"),
        (Role::RadioButton, "SVG"),
    ] {
        click(&mut window, role, label);
        for _ in 0..3 {
            window.harness.run();
        }
        assert_eq!(focused(&window), (role, label.to_owned()), "what was clicked");
    }
}

#[test]
fn a_notice_moves_nothing() {
    let mut window = Window::open();
    window.harness.set_size(vec2(1280.0, 720.0));
    window.harness.run();
    window.harness.run();
    let seen = |window: &Window| {
        let panel = place(window, Role::Splitter, "Width of the panel: Sources");
        (window.state().map.view, panel)
    };
    let before = seen(&window);
    window.send(Command::Open("/nowhere/one.json".into()));
    window.wait_for(|state| state.notice.is_some());
    window.harness.run();
    assert_eq!(seen(&window), before, "not for a notice");
    let notice = window.harness.get_by_label_contains("one.json").rect();
    let map = window.state().map.view.unwrap().viewport;
    assert!(f64::from(notice.top()) >= map.y + map.height, "which does not cover the map: {notice:?}");
    window.harness.get_by_label("Dmitry Peskov, says 1, 1 statement").hover();
    window.harness.run();
    window.harness.run();
    let change = window.harness.get_by_label_contains("Without Dmitry Peskov").rect();
    let notice = window.harness.get_by_label_contains("one.json").rect();
    assert!(!change.intersects(notice), "both are read: {change:?} and {notice:?}");
    assert_eq!(seen(&window), before, "nor for both");
    window.click("Dismiss the notice");
    assert_eq!(seen(&window), before, "nor when it goes");
}

#[test]
fn what_is_missing_in_a_form_stands_at_its_field_and_the_buttons_stand_still() {
    let mut window = reading();
    window.type_text("e");
    window.harness.run();
    let missing = "Not yet: say on whose behalf Ivan Koval speaks.";
    let screen = window.harness.ctx.content_rect();
    let at = |window: &Window| -> Vec<Rect> {
        let keep = place(window, Role::Button, "Keep");
        let is_in_sight = |rect: &Rect| screen.contains_rect(*rect) && rect.bottom() <= keep.top();
        window.harness.query_all_by_label(missing).map(|node| node.rect()).filter(is_in_sight).collect()
    };
    assert_eq!(at(&window).len(), 1, "told once: {:?}", at(&window));
    let before = place(&window, Role::Button, "Keep");
    window.harness.get_by_label("No state").click_accesskit();
    window.harness.run();
    assert!(!window.shows(missing), "mended");
    assert_eq!(place(&window, Role::Button, "Keep"), before, "and the button is where it was");
    let form = window.state().reader.as_ref().unwrap().form.clone().unwrap();
    let wrong = claims_map::app::Form {
        wording: "no such words".to_owned(),
        extent: claims_map::app::ExtentKind::Part,
        ..form.clone()
    };
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(wrong))));
    window.harness.run();
    let not_quoted = |window: &Window| window.shows_part("no such words” does not stand");
    assert!(not_quoted(&window), "words that the quote does not have: {:?}", window.labels(Role::Label));
    assert_eq!(place(&window, Role::Button, "Keep"), before, "and the button is where it was");
    window.press_with(Modifiers::COMMAND, Key::Enter);
    window.harness.run();
    assert!(window.state().notice.is_none(), "told at the field alone: {:?}", window.state().notice);
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(form))));
    window.harness.run();
    click(&mut window, Role::Button, "Keep");
    assert_eq!(window.state().dossier.statements.len(), 1, "kept");
}

#[test]
fn what_was_refused_goes_once_it_was_done() {
    let mut window = Window::open();
    let document = window.state().dossier.documents[0].id.clone();
    let edit = claims_map::edit::Edit::RemoveDocument(document);
    window.send(Command::Edit(Box::new(edit)));
    assert!(window.state().notice.as_ref().is_some_and(|notice| notice.is_failure), "refused");
    window.send(Command::Edit(Box::new(claims_map::edit::Edit::SetTitle("Another title".to_owned()))));
    assert!(window.state().notice.is_none(), "a step was taken since: {:?}", window.state().notice);
}
