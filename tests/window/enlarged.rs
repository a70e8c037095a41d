//! An enlarged interface, and what a keyboard alone shows: nothing lies over another, what has a colour has its name,
//! and what the pointer would say is said.

use claims_map::app::{Command, Focus, ReaderCommand};
use claims_map::derive::Status;
use claims_map::model::AreaId;
use claims_map::words::Language;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, Shape, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::harness::Window;
use crate::reader::reading;

const CTRL: Modifiers = Modifiers { ctrl: true, command: true, ..Modifiers::NONE };

/// The sizes of a window in pixels that are looked at, at twice the size.
const SIZES: [(f32, f32); 3] = [(1920.0, 1080.0), (1280.0, 720.0), (900.0, 600.0)];

/// The window in a language, of a size in pixels, at twice the size.
fn enlarged(language: Language, (width, height): (f32, f32)) -> Window {
    let mut window = Window::open();
    window.send(Command::SetLanguage(language));
    window.send(Command::Scale(200));
    // The harness leaves eight points free on either side.
    window.harness.set_size(vec2(width, height) / 2.0 + vec2(16.0, 16.0));
    window.harness.run_steps(4);
    window
}

fn focused(window: &Window) -> (String, Rect) {
    let nodes = window.harness.root().children_recursive();
    let last = nodes.filter(|node| node.accesskit_node().is_focused()).last();
    last.map_or((String::new(), Rect::NOTHING), |node| {
        (node.accesskit_node().label().unwrap_or_default(), node.rect())
    })
}

/// Every text that is drawn, one after another.
fn drawn(shape: &Shape, found: &mut Vec<String>) {
    match shape {
        Shape::Vec(all) => all.iter().for_each(|one| drawn(one, found)),
        Shape::Text(text) => found.push(text.galley.text().to_owned()),
        _ => {}
    }
}

/// What the window's own layer has, as one text without the hyphens at the ends of lines; halos repeat a line.
fn written_on_the_map(window: &Window) -> String {
    let mut found = Vec::new();
    for clipped in &window.harness.output().shapes {
        drawn(&clipped.shape, &mut found);
    }
    found.dedup();
    found.iter().map(|words| words.strip_suffix('-').unwrap_or(words)).collect()
}

#[test]
fn what_has_a_colour_has_its_name_on_the_map_at_twice_the_size() {
    for language in [Language::ENGLISH, Language::UKRAINIAN] {
        for size in &SIZES[..2] {
            let mut window = enlarged(language, *size);
            // The panels say the names too.
            let area = AreaId::new("UA-07");
            window.send(Command::Focus(Some(Focus::Area(area))));
            window.harness.run_steps(4);
            let written = written_on_the_map(&window);
            let state = window.state();
            for (index, (_, verdict)) in state.verdicts.areas().iter().enumerate() {
                if verdict.status == Status::NotMentioned {
                    continue;
                }
                let name = language.pick(&state.layer.areas[index].short_name);
                let plain = name.replace(['-', ' '], "");
                let is_there = written.contains(name) || written.replace(['-', ' '], "").contains(&plain);
                assert!(is_there, "{} {size:?}: {name} in {written}", language.code());
            }
        }
    }
}

/// In a small window, in English with the legend open: what has no room for its name is searched room for letter by
/// letter, and then has a shorter one, as in a picture. While the map moves, these names stay.
#[test]
fn names_of_a_small_window_stand_as_in_a_picture() {
    for (language, searched) in [
        (Language::ENGLISH, ["Dnipro region", "Khmel.", "Sevastopol"]),
        (Language::UKRAINIAN, ["Миколаїв.", "Хмельницька", "Севастополь"]),
    ] {
        let mut window = Window::open();
        window.send(Command::SetLanguage(language));
        window.harness.set_size(vec2(1280.0, 800.0) + vec2(16.0, 16.0));
        window.harness.run_steps(4);
        let written = written_on_the_map(&window);
        for name in searched {
            assert!(written.contains(name), "{}: {name} in {written}", language.code());
        }
        window.send(Command::Pan(3.0, 0.0));
        let moving = written_on_the_map(&window);
        assert!(moving.contains(searched[0]), "{}: {} in {moving}", language.code(), searched[0]);
    }
}

#[test]
fn names_are_no_smaller_than_they_need_be() {
    let window = enlarged(Language::ENGLISH, (3840.0, 2160.0));
    let mut sizes = Vec::new();
    for clipped in &window.harness.output().shapes {
        sizes_of(&clipped.shape, "Donetsk", &mut sizes);
    }
    assert!(
        sizes.iter().any(|size| (*size - 11.0).abs() < 0.01),
        "as large as ever where there is room: {sizes:?}"
    );
}

fn sizes_of(shape: &Shape, words: &str, found: &mut Vec<f32>) {
    match shape {
        Shape::Vec(all) => all.iter().for_each(|one| sizes_of(one, words, found)),
        Shape::Text(text) if text.galley.text() == words => {
            found.extend(text.galley.job.sections.iter().map(|section| section.format.font_id.size));
        }
        _ => {}
    }
}

#[test]
fn the_bar_has_room_for_all_its_buttons() {
    for language in [Language::ENGLISH, Language::UKRAINIAN] {
        for size in SIZES {
            let window = enlarged(language, size);
            let screen = window.harness.ctx.content_rect();
            let in_bar = |rect: &Rect| rect.bottom() <= 54.0;
            let buttons: Vec<Rect> = window
                .harness
                .get_all_by_role(Role::Button)
                .map(|node| node.rect())
                .filter(|rect| in_bar(rect) && rect.is_positive())
                .collect();
            assert!(buttons.len() >= 5, "{size:?}: {buttons:?}");
            for (number, one) in buttons.iter().enumerate() {
                assert!(screen.contains_rect(*one), "{} {size:?}: {one:?}", language.code());
                let others = &buttons[number + 1..];
                assert!(
                    !others.iter().any(|other| other.intersects(*one)),
                    "{size:?}: {one:?} and {others:?}"
                );
            }
        }
    }
}

#[test]
fn what_a_narrow_bar_leaves_out_is_in_the_file_menu() {
    let mut window = enlarged(Language::ENGLISH, (900.0, 600.0));
    assert!(!window.shows("Undo  Ctrl+Z"), "{:?}", window.labels(Role::Button));
    window.click("File menu");
    for name in ["Undo", "Redo", "Window in Ukrainian"] {
        let named = window.labels(Role::Button).into_iter().any(|label| label.starts_with(name));
        assert!(named, "{name}: {:?}", window.labels(Role::Button));
    }
}

#[test]
fn nothing_in_the_dossiers_dialog_lies_over_another_thing() {
    for language in [Language::ENGLISH, Language::UKRAINIAN] {
        for size in SIZES {
            let mut window = enlarged(language, size);
            window.press_with(CTRL, Key::D);
            window.harness.run_steps(4);
            let choices = window.labels(Role::RadioButton);
            let bottom = |window: &Window| {
                let all = choices.iter().map(|label| {
                    window.harness.get_by_role_and_label(Role::RadioButton, label).rect().bottom()
                });
                all.fold(0.0, f32::max)
            };
            for choice in &choices[..4] {
                window.harness.get_by_role_and_label(Role::RadioButton, choice).click();
                window.harness.run_steps(6);
                let head = bottom(&window);
                let heading = window
                    .harness
                    .query_all_by_role(Role::TextInput)
                    .map(|node| node.rect().top())
                    .fold(f32::INFINITY, f32::min);
                assert!(
                    heading >= head - 0.5,
                    "{} {size:?} {choice}: {heading} over {head}",
                    language.code()
                );
            }
        }
    }
}

#[test]
fn all_of_a_record_is_reached_in_the_smallest_dialog() {
    let mut window = enlarged(Language::UKRAINIAN, (900.0, 600.0));
    window.press_with(CTRL, Key::D);
    window.click("Документи (1)");
    window.harness.run_steps(4);
    let dialog = window.harness.get_by_role(Role::Dialog).rect();
    let mut seen = Vec::new();
    for _ in 0..40 {
        window.press(Key::Tab);
        window.harness.run_steps(4);
        let (label, rect) = focused(&window);
        assert!(dialog.expand(1.0).contains_rect(rect), "{label}: {rect:?} in {dialog:?}");
        seen.push(label);
    }
    for name in ["Заголовок", "Видання", "Закрити"] {
        assert!(seen.iter().any(|label| label.contains(name)), "{name}: {seen:?}");
    }
}

#[test]
fn an_area_that_has_the_keyboard_has_its_card_beside_it_until_esc() {
    for language in [Language::ENGLISH, Language::UKRAINIAN] {
        for size in SIZES {
            let mut window = enlarged(language, size);
            let index = window.state().layer.area_index(&AreaId::new("UA-14")).unwrap();
            let name = language.pick(&window.state().layer.areas[index].name).to_owned();
            let card = |window: &Window| {
                let labels = window.harness.query_all_by_label(&name);
                labels
                    .filter(|node| node.accesskit_node().role() == Role::Label)
                    .map(|node| node.rect())
                    .next()
            };
            assert!(card(&window).is_none(), "nothing is said of it yet");
            window.send(Command::GoToArea(index));
            window.harness.run_steps(6);
            let rect = card(&window).unwrap_or_else(|| panic!("{} {size:?}: its card", language.code()));
            let middle = window.middle_of("UA-14");
            assert!(!rect.expand(6.0).contains(middle), "{size:?}: {rect:?} over {middle:?}");
            assert!(window.harness.ctx.content_rect().contains_rect(rect), "{size:?}: in sight: {rect:?}");
            window.press(Key::Escape);
            window.harness.run_steps(6);
            assert!(card(&window).is_none(), "{size:?}: Esc puts it away");
            assert!(focused(&window).0.starts_with(&name), "and the keyboard stays: {:?}", focused(&window));
            window.press(Key::ArrowLeft);
            window.harness.run_steps(6);
            let other = window.state().map.keyboard_area.unwrap();
            assert_ne!(other, index, "on to another area");
            let other = language.pick(&window.state().layer.areas[other].name).to_owned();
            let named = window.harness.query_all_by_label(&other);
            let named = named.filter(|node| node.accesskit_node().role() == Role::Label).count();
            assert!(named >= 1, "{size:?}: which has its card: {other}");
        }
    }
}

/// The window with a form for words that are marked.
fn writing(size: (f32, f32)) -> Window {
    let mut window = reading();
    window.harness.set_size(vec2(size.0, size.1));
    window.harness.run_steps(3);
    for command in [ReaderCommand::MarkFrom(0), ReaderCommand::MarkTo(40), ReaderCommand::Add] {
        window.send(Command::Reader(command));
    }
    window.harness.run_steps(4);
    assert!(window.state().reader.as_ref().is_some_and(|reader| reader.form.is_some()), "the form");
    window
}

#[test]
fn why_a_statement_cannot_be_kept_is_in_sight_with_the_button_which_leads_to_the_field() {
    for size in [(1440.0, 900.0), (900.0, 540.0), (640.0, 360.0)] {
        let mut window = writing(size);
        let screen = window.harness.ctx.content_rect();
        let told = |window: &Window| -> Vec<Rect> {
            let all = window.harness.query_all_by_label_contains("say what kind of statement");
            all.filter(|node| node.accesskit_node().role() == Role::Label).map(|node| node.rect()).collect()
        };
        // At its beginning, at its end, and in its middle.
        for key in [Key::Home, Key::End, Key::PageUp] {
            let keep = window.harness.get_by_role_and_label(Role::Button, "Keep").rect();
            window.point_at(keep.center() - vec2(0.0, 100.0));
            window.press(key);
            window.harness.run_steps(4);
            let keep = window.harness.get_by_role_and_label(Role::Button, "Keep").rect();
            assert!(screen.contains_rect(keep), "{size:?} {key:?}: {keep:?}");
            let seen =
                told(&window).into_iter().filter(|rect| rect.bottom() <= keep.top() && rect.top() > 104.0);
            assert_eq!(
                seen.count(),
                1,
                "{size:?} {key:?}: told once in sight: {:?} over {keep:?}",
                told(&window)
            );
        }
        let keep = window.harness.get_by_role_and_label(Role::Button, "Keep").rect();
        // Whoever presses it with the pointer is led there too.
        window.click_at(keep.center());
        window.harness.run_steps(4);
        let (label, rect) = focused(&window);
        assert_eq!(label, "Occupation", "{size:?}: the first of the kinds");
        assert!(screen.contains_rect(rect), "{size:?}: in sight: {rect:?}");
    }
}

#[test]
fn a_file_is_proposed_in_the_windows_language() {
    let mut window = Window::open();
    window.send(Command::SetLanguage(Language::UKRAINIAN));
    window.send(Command::ShowExport(true));
    let path = window.state().dialogs.export().unwrap().path.clone();
    assert!(path.starts_with("контроль-і-претензії-в-областях-україни"), "{path}");
    assert!(path.chars().all(|letter| letter.is_alphanumeric() || "-.".contains(letter)), "{path}");
}

#[test]
fn arrows_scroll_the_right_panel_steadily() {
    let mut window = Window::open();
    window.harness.set_size(vec2(1280.0, 500.0));
    window.send(Command::Focus(Some(Focus::Area(AreaId::new("UA-63")))));
    for _ in 0..4 {
        window.press(Key::F6);
        if focused(&window).0 == "Regions and quotes" {
            break;
        }
    }
    assert_eq!(focused(&window).0, "Regions and quotes", "in the panel");
    let place =
        |window: &Window| window.harness.get_by_role_and_label(Role::Heading, "Kharkiv Oblast").rect().top();
    let mut before = place(&window);
    for step in 0..24 {
        let (_, at) = focused(&window);
        window.press(Key::ArrowDown);
        window.harness.run_steps(8);
        let now = place(&window);
        let (label, rect) = focused(&window);
        let moved = before - now;
        assert!(moved > -0.5, "step {step}: never back: {moved}");
        assert!(moved < 120.0, "step {step}: no leap: {moved}, on {label}, {rect:?} after {at:?}");
        before = now;
    }
}
