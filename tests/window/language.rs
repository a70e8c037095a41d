//! The window in Ukrainian: all that is its own is said in it.

use std::collections::BTreeSet;

use claims_map::app::Command;
use claims_map::words::Language;
use egui::{Key, Modifiers};

use crate::harness::Window;

/// What is written or said in the window, its dialogs and its menu, piece by piece.
fn words_of_all(window: &mut Window, menu: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut see = |window: &Window| words.extend(window.words());
    see(window);
    window.click_at(window.middle_of("UA-63"));
    see(window);
    window.press(Key::Escape);
    window.press_with(Modifiers::COMMAND, Key::E);
    see(window);
    window.press(Key::Escape);
    window.press_with(Modifiers::COMMAND, Key::K);
    see(window);
    window.press(Key::Escape);
    window.press(Key::F1);
    see(window);
    window.press(Key::Escape);
    window.click(menu);
    see(window);
    words
}

/// What is called so in Ukrainian too: words on keys, formats, how others spell a city.
const SAME: [&str; 13] = [
    "Ctrl", "Shift", "Enter", "Home", "PageDown", "HTML", "JSON", "GeoJSON", "PNG", "Kiev", "Nikolaev",
    "claims", "Claims",
];

/// Whether a piece has an English word in it.
fn has_english(piece: &str) -> bool {
    // What stands in quotation marks is a quote, in its own language; notes of a dossier have their own marks.
    let piece = piece.replace('“', "«").replace('”', "»");
    let outside: String = piece.split('«').map(|part| part.rsplit('»').next().unwrap_or(part)).collect();
    let mut words = outside.split(|letter: char| !letter.is_ascii_alphabetic());
    words.any(|word| word.len() > 3 && !SAME.contains(&word))
}

#[test]
fn nothing_of_the_windows_own_stays_english() {
    let mut window = Window::open();
    let english = words_of_all(&mut window, "File menu");
    let mut window = Window::open();
    window.click("Window in Ukrainian");
    assert_eq!(window.state().language, Language::UKRAINIAN, "chosen");
    let ukrainian = words_of_all(&mut window, "Меню «Файл»");
    // Names, titles and quotes are not the window's own words.
    let dossier = &window.state().dossier;
    let mut foreign: Vec<&str> = vec!["English", "Claims Map", "Kyiv Post", "kyiv-post", &dossier.title];
    foreign.extend(dossier.statements.iter().filter_map(|statement| statement.note.as_deref()));
    foreign.extend(dossier.actors.iter().flat_map(|actor| [actor.name.as_str(), actor.short_name.as_str()]));
    let layer = &window.state().layer;
    let names = layer.areas.iter().flat_map(|area| [area.name.en.as_str(), area.short_name.en.as_str()]);
    foreign.extend(names.chain(layer.places.iter().map(|place| place.name.en.as_str())));
    let is_foreign = |piece: &str| foreign.iter().any(|name| piece.contains(name));
    let stayed: Vec<&String> =
        ukrainian.intersection(&english).filter(|piece| has_english(piece) && !is_foreign(piece)).collect();
    assert!(stayed.is_empty(), "said in English in both: {stayed:#?}");
    let mixed: Vec<&String> =
        ukrainian.iter().filter(|piece| has_english(piece) && !is_foreign(piece)).collect();
    assert!(mixed.is_empty(), "English words in Ukrainian: {mixed:#?}");
}

#[test]
fn a_notice_changes_its_language_with_the_window() {
    let mut window = Window::open();
    let quote = window.state().dossier.statements[0].id.clone();
    window.harness.state_mut().as_mut().unwrap().send(Command::CopyQuote(quote));
    window.wait_for(|state| state.notice.is_some());
    window.harness.run();
    assert!(window.shows("Copied the quote with its citation."), "{:?}", window.words());
    window.click("Window in Ukrainian");
    assert!(window.shows("Цитату скопійовано разом із посиланням на джерело."), "{:?}", window.words());
}
