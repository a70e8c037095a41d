//! The export dialog: its sections, its preview, what is said beside it, its fields and the size of the file.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use claims_map::app::{
    BackgroundKind, Command, DialogKind, ExportDialog, ExportSection, MapPart, PaletteKind, PreviewZoom,
};
use claims_map::export::{
    ExportFormat, ExportOptions, ExportSource, compose_export, export_bytes, frame_of_areas,
};
use claims_map::model::AreaId;
use claims_map::paint::pdf::Inks;
use claims_map::paint::svg::SvgText;
use claims_map::scene::item::Scene;
use claims_map::scene::labels::LabelChoice;
use claims_map::scene::own_palette::PaletteChoice;
use claims_map::scene::page::{Background, Frame};
use claims_map::words::Language;
use egui::accesskit::{Live, Role};
use egui::{Key, Rect, vec2};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

use crate::harness::Window;

const DRAWING: &str = "The preview is being drawn…";

fn nodes(window: &Window) -> Vec<AccessKitNode<'_>> {
    window.harness.root().children_recursive().map(|node| node.accesskit_node()).collect()
}

/// Where what has this label stands, in points.
fn place(window: &Window, label: &str) -> Option<Rect> {
    let node =
        nodes(window).into_iter().rfind(|node| node.label().or(node.value()).as_deref() == Some(label))?;
    let bounds = node.bounding_box()?;
    let scale = window.harness.ctx.pixels_per_point();
    #[expect(clippy::cast_possible_truncation, reason = "points on a screen")]
    let at = |x: f64, y: f64| egui::pos2(x as f32 / scale, y as f32 / scale);
    Some(Rect::from_min_max(at(bounds.x0, bounds.y0), at(bounds.x1, bounds.y1)))
}

fn options(window: &Window) -> ExportOptions {
    window.state().export_options().unwrap().unwrap()
}

fn dialog(window: &Window) -> ExportDialog {
    window.state().dialogs.export().cloned().unwrap()
}

/// The dialog with choices set at once.
fn set(window: &mut Window, change: impl FnOnce(&mut ExportDialog)) {
    let mut next = dialog(window);
    change(&mut next);
    window.send(Command::SetExport(Box::new(next)));
}

/// The page that the file with the dialog's choices has.
fn page(window: &Window) -> Scene {
    let state = window.state();
    let source = ExportSource { dossier: &state.dossier, layer: &state.layer, query: state.query() };
    compose_export(&source, &options(window))
}

/// Runs until something is said that a thread brings about.
fn wait_for_words(window: &mut Window, is_it: impl Fn(&str) -> bool) -> String {
    for _ in 0..2_000 {
        window.harness.step();
        if let Some(found) = window.words().into_iter().find(|words| is_it(words)) {
            window.harness.run();
            return found;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("it never came: {:?}", window.words());
}

/// Waits for the preview of what is chosen now.
fn wait_for_preview(window: &mut Window) {
    let alt = page(window).description;
    wait_for_words(window, |words| words == alt);
}

fn open() -> Window {
    let mut window = Window::open();
    window.harness.set_size(vec2(1280.0, 720.0));
    window.harness.run();
    window.send(Command::ShowExport(true));
    // Small pictures are made fast.
    set(&mut window, |dialog| dialog.scale = 1);
    window
}

fn fill(window: &mut Window, label: &str, text: &str) {
    window.harness.get_by_label(label).focus();
    window.harness.run();
    window.press_with(egui::Modifiers::COMMAND, Key::A);
    window.type_text(text);
    window.harness.run();
}

#[test]
fn nothing_is_scrolled_in_a_common_window_whichever_section_is_open() {
    for language in [Language::ENGLISH, Language::UKRAINIAN] {
        let mut window = open();
        window.send(Command::SetLanguage(language));
        let is_english = language == Language::ENGLISH;
        let heads = if is_english {
            ["Size", "Words", "Look", "More", "Save", "File to save to"]
        } else {
            ["Розмір", "Слова", "Вигляд", "Інше", "Зберегти", "Файл, у який зберегти"]
        };
        let foot = place(&window, heads[5]).unwrap().top();
        for section in [ExportSection::Size, ExportSection::Words, ExportSection::Look, ExportSection::More] {
            set(&mut window, |dialog| dialog.section = Some(section));
            window.harness.run();
            let open: Vec<String> = nodes(&window)
                .iter()
                .filter(|node| node.role() == Role::Button && node.data().is_expanded() == Some(true))
                .filter_map(AccessKitNode::label)
                .collect();
            assert_eq!(open.len(), 1, "{section:?}: one is open: {open:?}");
            for head in &heads[..4] {
                let at = place(&window, head).unwrap();
                assert!(at.bottom() <= foot, "{section:?}: {head} is in sight: {at:?} over {foot}");
            }
            assert!((place(&window, heads[5]).unwrap().top() - foot).abs() < 0.1, "the foot stays");
        }
    }
}

#[test]
fn what_does_not_concern_a_format_is_not_shown() {
    let mut window = open();
    let shown = |window: &Window, labels: &[&str]| -> Vec<bool> {
        labels.iter().map(|label| window.shows(label)).collect()
    };
    let sections = ["Size", "Words", "Look", "More"];
    for (format, expected) in [
        ("PNG", [true, true, true, true]),
        ("HTML", [false, true, true, true]),
        ("CSV", [false, false, false, false]),
        ("Dossier", [false, false, false, false]),
    ] {
        window.click(format);
        assert_eq!(shown(&window, &sections), expected, "{format}");
    }
    let special = ["As outlines", "For a printing press (CMYK)", "Say that it was made with Claims Map"];
    for (format, expected) in [
        ("PNG", [false, false, true]),
        ("SVG", [true, false, true]),
        ("PDF", [false, true, true]),
        ("HTML", [false, false, true]),
    ] {
        window.click(format);
        set(&mut window, |dialog| dialog.section = Some(ExportSection::More));
        assert_eq!(shown(&window, &special), expected, "{format}");
    }
    assert!(!window.shows("Small map of the whole"), "of the whole there is none");
}

#[test]
fn the_preview_is_the_files_page_at_the_pixels_of_the_screen_and_says_what_it_shows() {
    for scale in [1.0_f32, 2.0] {
        let mut window = Window::open();
        window.harness.set_pixels_per_point(scale);
        window.harness.set_size(vec2(1280.0, 720.0) * scale);
        window.harness.run();
        window.send(Command::ShowExport(true));
        set(&mut window, |dialog| dialog.scale = 4);
        let alt = page(&window).description;
        wait_for_preview(&mut window);
        let mut seen = Vec::new();
        for _ in 0..1_000 {
            window.harness.step();
            let image = nodes(&window).into_iter().find(|node| node.label().as_deref() == Some(&alt));
            assert_eq!(image.unwrap().role(), Role::Image, "a picture, called by what it shows");
            let box_ = place(&window, &alt).unwrap();
            // So far its edge is from that of its ground, in points.
            let edge = if box_.height() > 160.0 { 12.0 } else { 4.0 };
            let room = (box_.size() - vec2(2.0 * edge, 2.0 * edge)) * window.harness.ctx.pixels_per_point();
            let [width, height] = window.state().preview_px().unwrap();
            seen = vec![width as f32 - room.x, height as f32 - room.y];
            if seen.iter().any(|by| by.abs() < 2.0) && seen.iter().all(|by| *by < 1.0) {
                seen.clear();
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        assert!(seen.is_empty(), "at {scale} it is off its room by {seen:?} pixels");
    }
}

#[test]
fn a_stale_preview_is_not_shown_as_current() {
    let mut window = open();
    wait_for_preview(&mut window);
    let english = page(&window).description;
    let said = |window: &Window, words: &str| window.words().iter().any(|one| one == words);
    assert!(!said(&window, DRAWING) && window.shows_part("Left out at this size"), "it is there");
    let mut next = dialog(&window);
    next.language = Some(Language::UKRAINIAN);
    window.harness.state_mut().as_mut().unwrap().send(Command::SetExport(Box::new(next)));
    window.harness.step();
    window.harness.step();
    assert!(said(&window, DRAWING) && !said(&window, &english), "another one is being drawn");
    assert!(!window.shows_part("Left out at this size"), "what was left out of the old one is not said");
    assert!(!window.shows_part("kB"), "nor how large its file was");
    wait_for_preview(&mut window);
    assert!(!said(&window, DRAWING) && !said(&window, &english), "the new one");
    set(&mut window, |dialog| dialog.width = "12".to_owned());
    assert!(window.shows_part("Not possible: a picture of"), "of what cannot be there is none");
}

#[test]
fn the_preview_fills_the_window_and_shows_true_pixels_and_escape_goes_back() {
    let mut window = open();
    wait_for_preview(&mut window);
    let alt = page(&window).description;
    let small = place(&window, &alt).unwrap();
    window.harness.get_by_label(&alt).focus();
    window.harness.run();
    window.press(Key::Enter);
    window.harness.run();
    assert_eq!(window.state().dialogs.shown_kind(), Some(DialogKind::Preview), "Enter enlarges it");
    wait_for_preview(&mut window);
    let large = place(&window, &alt).unwrap();
    assert!(large.width() > small.width() * 1.3 && large.height() > small.height() * 1.2, "{large:?}");
    window.click("100 %");
    assert!(matches!(
        window.state().dialogs.shown(),
        Some(claims_map::app::Dialog::Preview(PreviewZoom::Actual))
    ));
    wait_for_preview(&mut window);
    let scale = window.harness.ctx.pixels_per_point();
    let actual = place(&window, &alt).unwrap().size() * scale;
    assert!(actual.x >= 1200.0 && actual.y >= 900.0, "a pixel for each: {actual:?}");
    let before = place(&window, &alt).unwrap().top();
    window.harness.get_by_label(&alt).focus();
    window.harness.run();
    window.harness.run();
    window.press(Key::ArrowDown);
    window.harness.run();
    assert!(place(&window, &alt).unwrap().top() < before - 30.0, "the arrows move it");
    window.press(Key::Escape);
    window.harness.run();
    assert_eq!(window.state().dialogs.shown_kind(), Some(DialogKind::Export), "back");
    window.click("Enlarge the preview");
    assert_eq!(window.state().dialogs.shown_kind(), Some(DialogKind::Preview), "by its button too");
    window.click("Back");
    set(&mut window, |dialog| *dialog = dialog.clone().with_preset(claims_map::export::Preset::A0));
    window.click("Enlarge the preview");
    assert!(!window.shows("100 %"), "too large for that");
    assert!(window.shows_part("too large to be shown pixel by pixel"), "and it says so");
}

#[test]
fn what_is_left_out_is_said_as_on_the_picture_with_ways_out() {
    let mut window = open();
    wait_for_preview(&mut window);
    let list = |window: &Window| page(window).left_out.list().map(|list| list.english());
    let first = list(&window).expect("something is left out");
    let sentence = format!("Left out at this size: {first}.");
    let all = nodes(&window);
    let said = all.iter().find(|node| node.label().or(node.value()).as_deref() == Some(&sentence));
    assert_eq!(said.unwrap().live(), Live::Polite, "a screen reader hears it");
    window.click("Larger picture");
    assert_eq!((dialog(&window).width.as_str(), dialog(&window).height.as_str()), ("1500", "1125"));
    wait_for_preview(&mut window);
    let second = list(&window).unwrap_or_default();
    assert_ne!(second, first, "there is more room");
    assert!(window.shows_part(&second), "and that is said");
    set(&mut window, |dialog| (dialog.width, dialog.height) = ("1200".to_owned(), "900".to_owned()));
    wait_for_preview(&mut window);
    window.click("With smaller type");
    assert_eq!(dialog(&window).text_size, "90%", "a step");
    set(&mut window, |dialog| dialog.text_size = "70%".to_owned());
    wait_for_preview(&mut window);
    assert!(!window.shows("With smaller type"), "no smaller than can be read");
}

#[test]
fn fields_show_what_the_page_says_by_itself_and_every_choice_goes_into_the_file() {
    let mut window = open();
    wait_for_preview(&mut window);
    let scene = page(&window);
    set(&mut window, |dialog| dialog.section = Some(ExportSection::Words));
    let placeholder = |window: &Window, label: &str| {
        let all = nodes(window);
        let field = all.iter().find(|node| node.label().as_deref() == Some(label)).unwrap();
        field.placeholder().map(str::to_owned)
    };
    assert_eq!(placeholder(&window, "Title").as_deref(), Some(scene.title.as_str()));
    assert_eq!(placeholder(&window, "Alt text").as_deref(), Some(scene.description.as_str()));
    assert!(placeholder(&window, "Subtitle").is_some_and(|words| words.contains("Kyiv Post")));
    fill(&mut window, "Credit", "The Desk");
    fill(&mut window, "Note", "A note");
    assert_eq!(options(&window).text.credit.as_deref(), Some("The Desk"));
    assert_eq!(options(&window).text.note.as_deref(), Some("A note"));
    window.click("Look");
    window.click("Grey");
    window.click("Coloured regions");
    window.click("Colour");
    fill(&mut window, "Colour of the background", "#ff");
    assert!(window.shows_part("Write the colour") || window.shows_part("write the colour as in"), "a fault");
    fill(&mut window, "Colour of the background", "#fff0e0");
    let made = options(&window);
    assert_eq!(made.palette, PaletteChoice::Grey);
    assert_eq!(made.labels, LabelChoice::Coloured);
    assert!(matches!(made.background, Background::Own(color) if color.to_string() == "#fff0e0"));
    window.click("Size");
    fill(&mut window, "Text size", "7px");
    assert!(window.shows_part("7px"), "the sentence of the command line: {:?}", window.words());
    assert!(window.state().export_options().unwrap().is_err(), "none");
    fill(&mut window, "Text size", "9pt");
    assert!(window.shows_part("points"), "pixels have no points: {:?}", window.words());
    fill(&mut window, "Text size", "110%");
    assert!(window.state().export_options().unwrap().is_ok(), "a size");
    window.click("More");
    window.click("Say that it was made with Claims Map");
    assert!(!options(&window).has_mark, "without the mark");
    window.click("SVG");
    window.click("As outlines");
    assert_eq!(options(&window).svg_text, SvgText::Outlines);
    window.click("PDF");
    window.click("For a printing press (CMYK)");
    assert_eq!(options(&window).inks, Inks::Cmyk);
    window.send(Command::ShowExport(false));
    let before = dialog_kinds(&window);
    assert!(before.is_empty(), "closed");
}

fn dialog_kinds(window: &Window) -> Vec<DialogKind> {
    window.state().dialogs.kinds()
}

#[test]
fn a_part_of_the_map_is_the_windows_or_that_in_focus() {
    let mut window = Window::open();
    window.click_at(window.middle_of("UA-63"));
    window.send(Command::ShowExport(true));
    window.click("More");
    assert_eq!(options(&window).frame, Frame::Fit, "the window shows all");
    assert!(!window.shows("Small map of the whole"), "no part");
    window.click("In focus");
    let area = [AreaId::new("UA-63")];
    assert_eq!(
        options(&window).frame,
        frame_of_areas(&window.state().layer, &area),
        "as on the command line"
    );
    assert!(options(&window).has_locator, "with a small map of the whole");
    window.click("Small map of the whole");
    assert!(!options(&window).has_locator, "without it");
    window.send(Command::ShowExport(false));
    window.send(Command::Zoom(4.0, None));
    window.send(Command::ShowExport(true));
    window.click("More");
    assert!(matches!(options(&window).frame, Frame::Part { .. }), "as in the window");
    window.click("Whole");
    assert_eq!(options(&window).frame, Frame::Fit, "all of it, wherever the window is");
}

#[test]
fn a_palette_of_ones_own_is_read_with_its_warnings_and_a_broken_one_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let broken = write("broken.json", "{\"occupied\": \"red\"}");
    let alike = write("alike.json", "{\"occupied\": \"#804040\", \"contested\": \"#804242\"}");
    let mut window = open();
    window.click("Look");
    window.click("Own file");
    assert_eq!(options(&window).palette, PaletteChoice::Usual, "none is chosen yet");
    *window.answer.lock().unwrap() = Some(broken);
    window.click("Choose a palette…");
    let fault = wait_for_words(&mut window, |words| words.contains("broken.json"));
    assert!(fault.contains("a palette is a JSON object"), "its sentence: {fault}");
    assert_eq!(options(&window).palette, PaletteChoice::Usual, "what was is kept");
    *window.answer.lock().unwrap() = Some(alike);
    window.click("Choose a palette…");
    wait_for_words(&mut window, |words| words == "Colours of alike.json");
    let made = options(&window);
    let warnings = made.palette.warnings(made.theme);
    assert!(matches!(made.palette, PaletteChoice::Own(_)) && !warnings.is_empty(), "read");
    for warning in &warnings {
        assert!(window.shows_part(&warning.english()), "{}", warning.english());
    }
    assert!(!window.shows_part("broken.json"), "the fault is mended");
    let kept = dialog(&window);
    assert_eq!(
        (kept.palette, kept.background, kept.part),
        (PaletteKind::Own, BackgroundKind::Paper, MapPart::Window)
    );
}

#[test]
fn the_size_of_the_file_is_that_of_the_file_and_nothing_is_claimed_before() {
    let mut window = open();
    for format in [ExportFormat::Png, ExportFormat::Svg, ExportFormat::Csv] {
        set(&mut window, |dialog| {
            dialog.format = format;
            (dialog.width, dialog.height) = ("640".to_owned(), "480".to_owned());
        });
        let said = wait_for_words(&mut window, |words| words.ends_with(" kB"));
        let state = window.state();
        let source = ExportSource { dossier: &state.dossier, layer: &state.layer, query: state.query() };
        let bytes = export_bytes(&source, &options(&window)).unwrap().len();
        let thousands = bytes.div_ceil(1000);
        assert!(said.replace(',', "").ends_with(&format!("{thousands} kB")), "{said}: {bytes} bytes");
    }
    set(&mut window, |dialog| {
        dialog.format = ExportFormat::Png;
        dialog.scale = 4;
        (dialog.width, dialog.height) = ("1600".to_owned(), "1200".to_owned());
    });
    wait_for_preview(&mut window);
    for _ in 0..400 {
        window.harness.step();
        std::thread::yield_now();
    }
    let size = |words: &String| words.starts_with("6400 × 4800 px (") && !words.contains("kB");
    assert!(window.words().iter().any(size), "a large one is not made for that: {:?}", window.words());
}
