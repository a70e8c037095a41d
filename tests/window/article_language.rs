//! An article, its review, its statements and what the dossier has, in Ukrainian: all that is the window's own is
//! said in it.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use std::collections::BTreeSet;

use claims_map::app::{
    BatchCommand, Command, ContentsCommand, ExtentKind, Form, ImportCommand, ImportForm, ImportGoal,
    ReaderCommand, ReaderSide, Section,
};
use claims_map::edit::new_document;
use claims_map::load::shipped_layer;
use claims_map::model::{Dossier, Side};
use claims_map::text::CanonicalText;
use claims_map::words::Language;

use crate::harness::Window;

const ARTICLE: &str = "Russian forces occupy a part of the Kharkiv region, Ivan Koval said on Monday.\n\n\
    Russia demands that Ukraine cede the Odesa region, the Ministry of Harbours said.\n\n\
    The council did not say that Russian forces hold the Sumy region, if they do.\n\n\
    The weather in Lviv stays mild, and trains run on time.\n";

/// What is the article's, a person's or typed, not the window's: names and words of the texts; and keys.
const FOREIGN: [&str; 11] = [
    "Harbours",
    "The Example Times",
    "Ivan Koval",
    "Advertisement",
    "Claims Map",
    "GeoJSON",
    "https://",
    "claims-map",
    "Ctrl+",
    "Delete",
    "none",
];

/// The window on a dossier with the article, which it reads.
fn reading(language: Language) -> Window {
    let text = CanonicalText::from_text(ARTICLE);
    let empty = Dossier { title: "Harbours".to_owned(), ..Dossier::default() };
    let document = new_document(&empty, "Harbours", "The Example Times", &text);
    let id = document.id.clone();
    let mut window =
        Window::open_on(Dossier { documents: vec![document], ..empty }, shipped_layer().unwrap());
    window.send(Command::SetLanguage(language));
    window.send(Command::Reader(ReaderCommand::Open(id)));
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    window.harness.run();
    window
}

/// The form that is open, changed.
fn change_form(window: &mut Window, change: impl FnOnce(&mut Form)) {
    let form = window.state().reader.as_ref().and_then(|reader| reader.form.clone());
    let mut form = form.unwrap();
    change(&mut form);
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(form))));
}

/// What the reader, its suggestions, its form and the dialog that accepts several write or say.
fn words_of_reading(window: &mut Window) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut see = |window: &Window| words.extend(window.words());
    see(window);
    window.send(Command::Reader(ReaderCommand::Accept(0)));
    assert!(window.state().reader.as_ref().unwrap().inbox.asked.is_some(), "a side is asked for");
    see(window);
    window.send(Command::Reader(ReaderCommand::CancelQuestion));
    window.send(Command::Reader(ReaderCommand::AcceptAll(BatchCommand::Open)));
    see(window);
    window.send(Command::Reader(ReaderCommand::AcceptAll(BatchCommand::Close)));
    for number in 0..window.state().open_suggestions().len() {
        window.send(Command::Reader(ReaderCommand::Pick(number)));
        see(window);
        window.send(Command::Reader(ReaderCommand::Edit(number)));
        see(window);
        change_form(window, |form| form.extent = ExtentKind::Part);
        see(window);
        change_form(window, |form| {
            form.extent = ExtentKind::Place;
            form.areas.clear();
            form.speaker.clear();
        });
        see(window);
        window.send(Command::Reader(ReaderCommand::Keep));
        see(window);
        window.send(Command::Reader(ReaderCommand::Dismiss));
    }
    window.send(Command::Reader(ReaderCommand::MarkFrom(0)));
    window.send(Command::Reader(ReaderCommand::MarkTo(15)));
    see(window);
    window.send(Command::Reader(ReaderCommand::Accept(0)));
    window.send(Command::Reader(ReaderCommand::ChooseSide(Side::Independent)));
    window.send(Command::Reader(ReaderCommand::Reject(0)));
    see(window);
    window.send(Command::Reader(ReaderCommand::Show(ReaderSide::Suggestions)));
    see(window);
    words
}

/// What the dialog about the dossier writes or says.
fn words_of_contents(window: &mut Window) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for section in [Section::Dossier, Section::Documents, Section::Actors, Section::Groups, Section::Places] {
        window.send(Command::Contents(ContentsCommand::Show(section)));
        words.extend(window.words());
        window.send(Command::Contents(ContentsCommand::New));
        words.extend(window.words());
        window.send(Command::Contents(ContentsCommand::Keep));
        words.extend(window.words());
        window.send(Command::Contents(ContentsCommand::Revert));
    }
    window.send(Command::Contents(ContentsCommand::Close));
    words
}

/// What the review of a pasted article writes or says.
fn words_of_import(window: &mut Window) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    window.send(Command::Import(ImportCommand::Paste("Too short.".to_owned())));
    words.extend(window.words());
    let pasted = "The council of Harbours said that the crossing would stay open.\n\nAdvertisement\n\n\
        Ivan Koval said that the ferry would run twice a day until the end of the month.";
    window.send(Command::Import(ImportCommand::Paste(pasted.to_owned())));
    window.wait_for(|state| state.dialogs.review().is_some_and(claims_map::app::ImportReview::is_settled));
    window.harness.run();
    words.extend(window.words());
    window.send(Command::GoToMissing);
    words.extend(window.words());
    for goal in [ImportGoal::Present, ImportGoal::New] {
        let form = ImportForm {
            goal,
            day: "Monday".to_owned(),
            address: "none".to_owned(),
            language: "?".to_owned(),
            ..ImportForm::default()
        };
        window.send(Command::Import(ImportCommand::SetForm(Box::new(form))));
        words.extend(window.words());
    }
    window.send(Command::Import(ImportCommand::Cancel));
    words
}

/// Whether a piece has an English word in it.
fn has_english(piece: &str) -> bool {
    piece.split(|letter: char| !letter.is_ascii_alphabetic()).any(|word| word.len() > 3 && word != "sha")
}

/// The pieces with English words that are neither quoted nor the article's.
fn english_in(words: BTreeSet<String>) -> Vec<String> {
    let is_foreign = |piece: &String| {
        piece.contains('«')
            || ARTICLE.contains(piece.as_str())
            || FOREIGN.iter().any(|name| piece.contains(name))
    };
    words.into_iter().filter(|piece| has_english(piece) && !is_foreign(piece)).collect()
}

#[test]
fn reading_and_writing_statements_is_ukrainian() {
    let words = words_of_reading(&mut reading(Language::UKRAINIAN));
    assert!(words.contains("Хто це каже"), "the form was seen: {words:#?}");
    assert!(words.contains("Прийняти всі певні"), "and the dialog: {words:#?}");
    let english = english_in(words);
    assert!(english.is_empty(), "English in the Ukrainian window: {english:#?}");
}

#[test]
fn the_dossiers_contents_are_ukrainian() {
    let words = words_of_contents(&mut reading(Language::UKRAINIAN));
    assert!(words.contains("Від чийого імені"), "an actor was seen: {words:#?}");
    let english = english_in(words);
    assert!(english.is_empty(), "English in the Ukrainian window: {english:#?}");
}

#[test]
fn the_review_of_an_article_is_ukrainian() {
    let words = words_of_import(&mut reading(Language::UKRAINIAN));
    assert!(words.contains("Текст статті"), "the review was seen: {words:#?}");
    let is_missing = |piece: &String| piece.starts_with("Поки неможливо: бракує заголовка");
    assert!(words.iter().any(is_missing), "and what is missing: {words:#?}");
    let english = english_in(words);
    assert!(english.is_empty(), "English in the Ukrainian window: {english:#?}");
}

#[test]
fn every_step_of_reading_can_be_said_in_every_language() {
    // A message that a catalogue lacks, or an argument that it wants and does not get, panics.
    for language in Language::all().chain([Language::pseudo()]) {
        let mut window = reading(language);
        words_of_reading(&mut window);
        words_of_contents(&mut window);
        words_of_import(&mut window);
    }
}

#[test]
fn what_undo_takes_back_changes_its_language_with_the_window() {
    let mut window = reading(Language::ENGLISH);
    window.send(Command::Reader(ReaderCommand::Accept(0)));
    window.send(Command::Reader(ReaderCommand::ChooseSide(Side::Independent)));
    let name = window.state().undo_name().unwrap();
    assert_eq!(Language::ENGLISH.text(&name), "accept occupation, said by Ivan Koval", "English");
    assert_eq!(
        Language::UKRAINIAN.text(&name),
        "прийняття пропозиції: окупація, джерело — Ivan Koval",
        "and Ukrainian"
    );
}
