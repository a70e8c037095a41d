//! Bringing an article in through the window: dropped, opened or pasted, reviewed, and put into a dossier.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use std::io::{Cursor, Write as _};
use std::path::PathBuf;

use crate::harness::Window;
use claims_map::app::{Command, ImportReview};
use claims_map::edit::{Edit, new_document};
use claims_map::model::{Document, DocumentId, Dossier, Kind};
use claims_map::query::{Query, Toggle};
use claims_map::text::CanonicalText;
use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tempfile::TempDir;
use zip::write::{SimpleFileOptions, ZipWriter};

const FIRST: &str =
    "The council said on Monday that the crossing stays open, and that nobody had asked for it to be closed.";
const LAST: &str =
    "“No land is on the table,” its spokesman told reporters, and left the room without another word.";

/// An article with an advertisement between its paragraphs, as a text file.
fn article() -> String {
    format!("{FIRST}\n\nAdvertisement\n\n{LAST}\n")
}

/// The article without the advertisement.
fn cleaned() -> CanonicalText {
    CanonicalText::from_text(&format!("{FIRST}\n\n{LAST}\n"))
}

/// The window, and a folder for the files that are dropped on it.
struct Desk {
    window: Window,
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self::with(|_| {})
    }

    fn with(change: impl FnOnce(&mut Dossier)) -> Self {
        Self { window: Window::open_with(change), folder: tempfile::tempdir().unwrap() }
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Drops a file and waits until its article is being reviewed.
    fn review(&mut self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.file(name, bytes);
        self.window.let_go(&path);
        self.settle();
    }

    /// Waits until the reviewed text is worked out.
    fn settle(&mut self) {
        self.window.wait_for(|state| state.dialogs.review().is_some_and(ImportReview::is_settled));
        self.window.harness.run();
    }

    fn open_review(&self) -> &ImportReview {
        self.window.state().dialogs.review().unwrap()
    }

    /// The text as it will be.
    fn text(&self) -> &str {
        self.open_review().settled().unwrap().text.as_str()
    }

    fn is_ticked(&self, label: &str) -> bool {
        let node = self.window.harness.get_by_role_and_label(Role::CheckBox, label);
        node.accesskit_node().toggled() == Some(Toggled::True)
    }

    fn click(&mut self, label: &str) {
        self.window.click(label);
        if self.window.state().dialogs.review().is_some() {
            self.settle();
        }
    }

    /// Types into a field what shall stand in it.
    fn fill(&mut self, field: &str, text: &str) {
        self.window.harness.get_by_role_and_label(Role::TextInput, field).focus();
        self.window.harness.run();
        self.window.press_with(Modifiers::COMMAND, Key::A);
        self.window.press(Key::Delete);
        self.window.type_text(text);
    }

    /// Fills in what a plain text does not say of itself.
    fn cite(&mut self) {
        self.fill("Title", "Crossing stays open");
        self.fill("Outlet", "The Example Times");
    }

    fn documents(&self) -> &[Document] {
        &self.window.state().dossier.documents
    }
}

#[test]
fn a_dropped_text_is_shown_with_its_furniture_struck_out() {
    let mut desk = Desk::new();
    desk.review("crossing.txt", article());
    assert!(desk.window.shows(FIRST) && desk.window.shows(LAST), "the text is there, word for word");
    assert!(!desk.is_ticked("Take in: Advertisement"), "what is proposed is left out");
    assert!(desk.window.shows("Proposed: a mark of an advertisement."), "with the reason");
    assert!(desk.is_ticked("Take in: The council said on Monday that the crossing…"), "nothing else is");
    assert_eq!(desk.text(), cleaned().as_str(), "the text without it");
    assert!(desk.window.shows("plain text · English · 37 words"), "{:?}", desk.window.labels(Role::Label));
    let hash = format!("LF · NFC · sha256 {}…", &cleaned().sha256()[..8]);
    assert!(desk.window.shows(&hash), "its form and its hash");
    assert!(desk.window.shows("1 of 3 paragraphs left out"), "and how much is gone");
}

#[test]
fn paragraphs_are_left_out_and_taken_in_again() {
    let mut desk = Desk::new();
    desk.review("crossing.txt", article());
    desk.click("Take in: Advertisement");
    assert_eq!(desk.text(), article(), "nothing is left out");
    assert!(!desk.window.shows("Take everything in"), "there is nothing to take in");
    desk.click("Leave out what is proposed");
    assert_eq!(desk.text(), cleaned().as_str(), "as proposed");
    assert!(!desk.window.shows("Leave out what is proposed"), "it is so already");
    desk.click("Take in: “No land is on the table,” its spokesman…");
    assert_eq!(desk.text(), format!("{FIRST}\n"), "a paragraph of one’s own choice");
    desk.click("Take everything in");
    assert_eq!(desk.text(), article(), "everything again");
}

#[test]
fn a_page_fills_the_form_in() {
    let mut desk = Desk::new();
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><title>Crossing stays open - The Example Times</title>\
         <meta property=\"og:site_name\" content=\"The Example Times\"><meta property=\"og:title\" content=\"Crossing stays open\">\
         <meta property=\"article:published_time\" content=\"2025-03-17T10:00:00Z\"><link rel=\"canonical\" href=\"https://example.org/1\">\
         </head><body><nav>Home</nav><article><p>{FIRST}</p><p>Advertisement</p><p>{LAST}</p></article></body></html>"
    );
    desk.review("page.html", page);
    let form = desk.open_review().form.clone();
    let typed = (form.title.as_str(), form.outlet.as_str(), form.day.as_str(), form.address.as_str());
    let expected = ("Crossing stays open", "The Example Times", "2025-03-17", "https://example.org/1");
    assert_eq!(typed, expected, "from the page’s metadata");
    assert!(!desk.text().contains("Home") && desk.text().contains(LAST), "the article without the menu");
    desk.click("This dossier");
    desk.click("Add to the dossier");
    let document = desk.documents().last().unwrap();
    assert_eq!(document.published.unwrap().to_string(), "2025-03-17", "the day");
    assert_eq!(document.url.as_deref(), Some("https://example.org/1"), "the address");
    assert_eq!(document.language, "en", "the language");
}

#[test]
fn a_word_document_and_markdown_are_reviewed_too() {
    let mut desk = Desk::new();
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    let body = [FIRST, LAST].map(|words| format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")).concat();
    let main = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    archive.write_all(main.as_bytes()).unwrap();
    desk.review("crossing.docx", archive.finish().unwrap().into_inner());
    assert!(desk.window.shows_part("Word document · English"), "{:?}", desk.window.labels(Role::Label));
    assert!(desk.window.shows("What is ticked is taken in."), "said");
    desk.review("crossing.md", format!("# Crossing\n\n{FIRST}\n"));
    desk.window.wait_for(|state| {
        state.dialogs.review().is_some_and(|review| review.file.name.english().contains("crossing.md"))
    });
    assert!(desk.window.shows_part("Markdown · English"), "in the place of the other");
}

#[test]
fn an_added_article_is_a_document_and_undo_takes_it_away() {
    let mut desk = Desk::new();
    let before = desk.documents().to_vec();
    desk.review("crossing.txt", article());
    desk.cite();
    desk.click("This dossier");
    desk.click("Add to the dossier");
    assert!(desk.window.state().dialogs.review().is_none(), "the review is done");
    assert_eq!(desk.window.notice(), "Added “Crossing stays open” to the dossier.", "it says so");
    let added = desk.documents().last().unwrap();
    assert_eq!((added.title(), added.outlet.as_str()), ("Crossing stays open", "The Example Times"));
    assert_eq!(added.text.as_deref(), Some(cleaned().as_str()), "without the advertisement");
    assert_eq!(added.text_sha256, cleaned().sha256(), "hashed");
    assert_eq!((added.published, added.url.as_deref()), (None, None), "what was not said is not there");
    assert_eq!(desk.documents().len(), before.len() + 1, "beside the others");
    assert!(
        desk.window.shows("Undo: add “Crossing stays open” (Ctrl+Z)"),
        "{:?}",
        desk.window.labels(Role::Button)
    );
    desk.window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.documents(), before, "taken back");
    assert!(desk.window.shows("Redo: add “Crossing stays open” (Ctrl+Shift+Z)"), "and there again on demand");
}

#[test]
fn a_new_dossier_is_one_step_with_everything_switched_on() {
    let mut desk = Desk::new();
    switch_off_peskov(&mut desk);
    let before = desk.window.state().dossier.clone();
    desk.review("crossing.txt", article());
    desk.cite();
    desk.fill("Its title", "The crossing");
    desk.click("Make the dossier");
    let dossier = &desk.window.state().dossier;
    assert_eq!((dossier.title.as_str(), dossier.documents.len()), ("The crossing", 1), "with this article");
    assert!(dossier.statements.is_empty() && dossier.actors.is_empty(), "and nothing else");
    assert_eq!(*desk.window.state().query(), Query::everything(), "no toggle of the other one is left");
    assert!(desk.window.shows("Odesa Oblast, Not mentioned"), "the map is that of the new one");
    assert!(desk.window.shows("Undo: new dossier “The crossing” (Ctrl+Z)"), "named");
    desk.window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.window.state().dossier, before, "one step brings the other back");
}

#[test]
fn a_new_dossier_has_the_articles_title_where_none_is_typed() {
    let mut desk = Desk::new();
    desk.review("crossing.txt", article());
    desk.cite();
    desk.click("Make the dossier");
    assert_eq!(desk.window.state().dossier.title, "Crossing stays open");
}

fn switch_off_peskov(desk: &mut Desk) {
    let rows = desk.window.labels(Role::CheckBox);
    let row = rows.into_iter().find(|label| label.starts_with("Dmitry Peskov")).unwrap();
    desk.window.click(&row);
}

/// A document that cites a text without carrying it.
fn cited(dossier: &mut Dossier, text: &CanonicalText) -> DocumentId {
    let document = new_document(dossier, "The cited one", "The Example Times", text);
    let id = document.id.clone();
    dossier.documents.push(Document { text: None, ..document });
    id
}

/// Drops a file, which must be recognised as the text of a document that has none, and attaches it.
#[track_caller]
fn expect_attached(cited_text: &str, name: &str, file: &str, form: Option<&str>) {
    let text = CanonicalText::from_text(cited_text);
    let mut id = None;
    let mut desk = Desk::with(|dossier| id = Some(cited(dossier, &text)));
    desk.review(name, file);
    let sentence = "This is the text of “The cited one”, verified by its hash: attach it.";
    assert!(desk.window.shows(sentence), "{:?}", desk.window.labels(Role::Label));
    assert!(form.is_none_or(|form| desk.window.shows(form)), "{:?}", desk.window.labels(Role::Label));
    desk.click("Attach the text");
    let document = desk.window.state().dossier.document(&id.unwrap()).unwrap();
    assert_eq!(document.text.as_deref(), Some(cited_text), "the very text");
    assert!(
        desk.window.notice().starts_with("Added the text of “The cited one”"),
        "{}",
        desk.window.notice()
    );
    assert!(desk.window.shows_part("Undo: attach the text of “The cited one”"), "and it can be taken back");
}

#[test]
fn a_cited_text_is_known_by_its_hash_and_attached() {
    expect_attached(cleaned().as_str(), "a.txt", &article(), None);
    expect_attached(&article(), "a.txt", &article(), Some("It is the whole text, with nothing left out."));
    expect_attached(cleaned().as_str().trim_end(), "a.txt", &article(), None);
    let marked = format!("# Crossing\n\n{FIRST}\n\n*{LAST}*\n");
    expect_attached(&marked, "a.md", &marked, Some("It is the text of the file itself, with its marks."));
}

#[test]
fn the_proposal_is_tried_whatever_is_left_out() {
    let mut desk = Desk::with(|dossier| drop(cited(dossier, &cleaned())));
    desk.review("a.txt", article());
    desk.click("Take in: The council said on Monday that the crossing…");
    assert!(
        desk.window.shows_part("It is the text without the paragraphs that were proposed"),
        "found all the same"
    );
}

#[test]
fn another_text_is_not_offered_to_a_document() {
    let mut desk = Desk::with(|dossier| drop(cited(dossier, &cleaned())));
    desk.review("a.txt", article().replace("Monday", "Sunday"));
    assert!(!desk.window.shows_part("verified by its hash"), "its hash is another one");
    assert!(!desk.window.shows("Attach the text"), "nothing to attach");
}

#[test]
fn a_text_that_the_dossier_has_is_named() {
    let mut desk = Desk::new();
    desk.review("a.txt", article());
    desk.cite();
    desk.click("This dossier");
    desk.click("Add to the dossier");
    desk.review("a.txt", article());
    assert!(
        desk.window.shows("The dossier has this text already: it is that of “Crossing stays open”."),
        "said"
    );
    assert!(!desk.window.shows("Attach the text"), "there is nothing to attach");
}

#[test]
fn a_pasted_article_is_reviewed() {
    let mut desk = Desk::new();
    desk.window.harness.event(egui::Event::Paste(article()));
    desk.settle();
    assert_eq!(desk.text(), cleaned().as_str(), "as a file would be");
    desk.window.press(Key::Escape);
    assert!(desk.window.state().dialogs.review().is_none(), "Esc closes it");
}

#[test]
fn a_short_paste_says_what_can_be_pasted() {
    let mut desk = Desk::new();
    desk.window.harness.event(egui::Event::Paste("Kharkiv".to_owned()));
    desk.window.harness.run();
    assert!(
        desk.window.notice().starts_with("An article’s text can be pasted here"),
        "{}",
        desk.window.notice()
    );
    assert!(desk.window.state().dialogs.review().is_none(), "nothing is reviewed");
}

#[test]
fn a_paste_into_a_field_stays_in_it() {
    let mut desk = Desk::new();
    desk.window.type_text("/");
    desk.window.harness.event(egui::Event::Paste("Kharkiv".to_owned()));
    desk.window.harness.run();
    assert_eq!(desk.window.state().search.text, "Kharkiv", "it is searched for");
    assert!(desk.window.state().notice.is_none(), "and nothing else happens");
    desk.window.press(Key::Escape);
    desk.review("a.txt", article());
    desk.fill("Title", "");
    desk.window.harness.event(egui::Event::Paste(FIRST.to_owned()));
    desk.window.harness.run();
    assert_eq!(desk.open_review().form.title, FIRST, "in the form likewise");
}

#[test]
fn the_dialog_opens_an_article_too() {
    let mut desk = Desk::new();
    let path = desk.file("crossing.txt", article());
    *desk.window.answer.lock().unwrap() = Some(path.to_string_lossy().into_owned());
    desk.window.press_with(Modifiers::COMMAND, Key::O);
    desk.settle();
    assert_eq!(desk.text(), cleaned().as_str(), "it is reviewed");
}

#[test]
fn what_is_neither_a_map_nor_an_article_is_refused_in_one_sentence() {
    let mut desk = Desk::new();
    for (name, bytes, part) in [
        ("noise.bin", &b"\x7f\x03\0\0\0\x01\0\0\0"[..], "this is a binary file"),
        ("words.txt", &b"\0\x01\x02\0\0words"[..], "whatever its ending .txt says"),
        ("short.txt", b"Only a few words.", "only 17 characters"),
        ("map.csv", b"area,status\nUA-63,contested\n", "this is a table"),
        ("photo.png", b"\x89PNG\r\n\x1a\n\0\0\0\0", "ends before its pixels"),
        ("cut.json", b"{\"format\": ", "line 1"),
    ] {
        let path = desk.file(name, bytes);
        desk.window.click_at(desk.window.middle_of("UA-63"));
        desk.window.drop_file(&path);
        let notice = desk.window.notice();
        assert!(notice.starts_with("Not opened: ") && notice.ends_with('.'), "{notice}");
        assert!(notice.contains(name) && notice.contains(part), "{notice}");
        assert!(desk.window.state().dialogs.review().is_none(), "{name}: nothing is reviewed");
        desk.window.press(Key::Escape);
    }
}

#[test]
fn what_is_wrong_with_a_field_stands_beside_it() {
    let mut desk = Desk::new();
    desk.review("a.txt", article());
    let before = desk.documents().to_vec();
    desk.click("Make the dossier");
    assert!(desk.window.shows_part("Missing: the headline"), "the title is needed");
    assert!(desk.window.shows_part("Missing: who published it"), "and the outlet");
    assert!(
        desk.window.shows("Not yet: the title is missing; the outlet is missing."),
        "so nothing is added yet"
    );
    assert_eq!(desk.documents(), before, "nothing is");
    desk.cite();
    assert!(!desk.window.shows_part("Not yet"), "the rest may be empty");
    for (field, bad, part, good) in [
        ("Day", "18.13.2025", "This is no day; as in 18 March 2025.", "18.03.2025"),
        ("Address", "example.org/1", "This is no address; it begins with https://", "https://example.org/1"),
        ("Language", "English", "This is no code of a language", "en-GB"),
    ] {
        desk.fill(field, bad);
        assert!(desk.window.shows_part(part), "{field}: {:?}", desk.window.labels(Role::Label));
        assert!(desk.window.shows_part("Not yet: the "), "{field}");
        desk.fill(field, good);
        assert!(!desk.window.shows_part(part) && !desk.window.shows_part("Not yet"), "{field}: mended");
    }
}

#[test]
fn what_stands_on_a_page_beside_the_article_can_be_taken_in() {
    let aside = "The ferry’s timetable was printed anew for the winter, as every year.";
    let menu = [0, 1, 2, 3, 4, 5].map(|at| format!("<li><a href=/{at}>Section {at}</a>")).concat();
    let page = format!(
        "<html><body><ul>{menu}</ul><article><h1>Crossing</h1><p>{FIRST} {LAST}</p><p>{LAST} {FIRST}</p></article>\
         <aside><p>{aside}</p></aside></body></html>"
    );
    let mut desk = Desk::new();
    desk.review("crossing.html", page.clone());
    let main = format!("Crossing\n\n{FIRST} {LAST}\n\n{LAST} {FIRST}");
    assert_eq!(desk.text().trim_end(), main, "the article");
    assert!(!desk.window.shows(aside), "nothing else is shown");
    let recorded = desk.window.state().dialogs.review().unwrap().settled().unwrap().left_out.clone();
    assert_eq!(recorded, [""; 0], "what goes anyway is not recorded");
    let more =
        desk.window.labels(Role::Button).into_iter().find(|label| label.starts_with("Show the whole page"));
    desk.click(&more.unwrap());
    assert!(desk.window.shows(aside) && desk.window.shows("Section 0"), "all of it");
    assert!(desk.window.shows("Proposed: beside what seems to be the article."), "with the reason");
    desk.click("Take in: The ferry’s timetable was printed anew for the…");
    assert_eq!(desk.text().trim_end(), format!("{main}\n\n{aside}"), "in the page’s order");
    desk.click("Show the article alone");
    assert!(desk.window.shows(aside) && !desk.window.shows("Section 0"), "what was taken in stays");
    // What was taken in is known of the same file again.
    desk.cite();
    desk.click("Make the dossier");
    let document = desk.documents()[0].clone();
    assert!(document.left_out.len() >= 6, "what goes is recorded: {:?}", document.left_out);
    let article = claims_map::load::article_from_bytes(page.as_bytes(), "crossing.html").unwrap();
    let forms = article.forms(&document.left_out, None);
    let same = forms
        .iter()
        .find(|form| form.text.as_str().trim_end() == document.text.as_deref().unwrap().trim_end());
    assert!(same.is_some(), "found by what is recorded");
}

#[test]
fn a_text_read_in_the_wrong_encoding_is_offered_as_it_was_meant() {
    let meant = "Порт острова замерз у понеділок, і пороми дев’ять годин стояли там, де були. Рада збереться у п’ятницю.";
    let (misread, _, _) = encoding_rs::WINDOWS_1251.decode(meant.as_bytes());
    let mut desk = Desk::new();
    desk.review("port.txt", misread.into_owned());
    assert!(desk.window.shows_part("Порт острова замерз"), "what is meant is said");
    desk.click("Read it as it was meant");
    desk.window.wait_for(|state| {
        state
            .dialogs
            .review()
            .is_some_and(|review| review.file.article.text.as_str().starts_with("Порт острова"))
    });
    assert!(!desk.window.shows("Read it as it was meant"), "it is");
}

#[test]
fn little_of_a_page_is_told() {
    let links: String = (0..90)
        .map(|at| format!("<p><a href=/{at}>Something else, number {at}</a></p>"))
        .collect::<Vec<String>>()
        .concat();
    let mut desk = Desk::new();
    desk.review(
        "short.html",
        format!("<html><body><article><p>{FIRST} {LAST}</p></article><div>{links}</div></body></html>"),
    );
    assert!(desk.window.shows_part("seem to be the article. Look whether something is missing."), "told");
    assert!(desk.window.shows_part("Something else, number"), "and the whole page is shown");
}

#[test]
fn an_article_without_a_paragraph_is_not_added() {
    let mut desk = Desk::new();
    desk.review("a.txt", format!("{FIRST}\n"));
    desk.cite();
    desk.click("Take in: The council said on Monday that the crossing…");
    assert!(desk.window.shows("Not yet: every paragraph is left out."), "said");
    let before = desk.documents().to_vec();
    desk.click("Make the dossier");
    assert_eq!(desk.documents(), before, "and not possible");
}

#[test]
fn the_keyboard_alone_reviews_an_article() {
    let mut desk = Desk::new();
    desk.review("a.txt", article());
    desk.cite();
    let ticked = "Take in: Advertisement";
    let has_focus = |desk: &Desk, label: &str| {
        let node = desk.window.harness.query_by_label(label);
        node.is_some_and(|node| node.accesskit_node().is_focused())
    };
    for _ in 0..20 {
        if has_focus(&desk, ticked) {
            break;
        }
        desk.window.press(Key::Tab);
    }
    assert!(has_focus(&desk, ticked), "Tab reaches the text");
    desk.window.press(Key::Space);
    desk.settle();
    assert_eq!(desk.text(), article(), "Space takes it in");
    while !has_focus(&desk, "Make the dossier") {
        desk.window.press_with(Modifiers::SHIFT, Key::Tab);
    }
    desk.window.press(Key::Enter);
    desk.window.harness.run();
    assert_eq!(desk.documents().len(), 1, "in a dossier of its own");
    assert_eq!(desk.documents().last().unwrap().text.as_deref(), Some(article().as_str()), "added");
}

#[test]
fn of_a_long_text_only_what_is_in_sight_is_laid_out() {
    let mut desk = Desk::new();
    let paragraph = |number: usize| format!("Paragraph {number} goes on like this. {FIRST} {LAST}\n\n");
    let mut text: String = (0..4000).map(paragraph).collect();
    text.push_str(&format!("{FIRST} ").repeat(2000));
    desk.review("long.txt", text);
    let ticks = |desk: &Desk| desk.window.labels(Role::CheckBox);
    let in_sight = ticks(&desk).iter().filter(|label| label.starts_with("Take in")).count();
    assert!((5..60).contains(&in_sight), "{in_sight} of 4001 paragraphs");
    desk.window.press(Key::PageDown);
    assert!(
        !desk.window.shows_part("Take in: Paragraph 0 goes"),
        "the first one is gone: {:?}",
        ticks(&desk)
    );
    // Home and End are for the line that is typed into, and for the text elsewhere.
    desk.window.press(Key::Tab);
    desk.window.press(Key::End);
    desk.window.harness.run();
    let words = desk.window.labels(Role::Label);
    let longest = words.iter().map(String::len).max().unwrap_or_default();
    assert!(longest <= 1300, "a long paragraph is laid out in parts: {longest}");
    assert!(words.iter().any(|label| label.starts_with("The council")), "the last one: {words:?}");
    desk.window.press(Key::Home);
    desk.window.harness.run();
    assert!(desk.window.shows_part("Take in: Paragraph 0 goes"), "at the start again: {:?}", ticks(&desk));
}

#[test]
fn the_review_fits_windows_of_every_size() {
    for (width, height) in [(720.0, 480.0), (980.0, 640.0), (1440.0, 900.0), (2560.0, 1440.0)] {
        let mut desk = Desk::new();
        desk.window.harness.set_size(vec2(width, height));
        desk.review("a.txt", article());
        for label in ["Make the dossier", "Cancel", "Take in: Advertisement", "Title"] {
            let bounds = desk.window.harness.get_all_by_label(label).next().unwrap().rect();
            let window = egui::Rect::from_min_size(egui::Pos2::ZERO, vec2(width, height));
            assert!(window.contains_rect(bounds) && bounds.height() > 8.0, "{width}: {label} at {bounds:?}");
        }
    }
}

#[test]
fn keys_of_the_map_do_nothing_behind_the_review() {
    let mut desk = Desk::new();
    switch_off_peskov(&mut desk);
    desk.review("a.txt", article());
    desk.window.press_with(Modifiers::COMMAND, Key::Z);
    desk.window.press_with(Modifiers::COMMAND, Key::E);
    let state = desk.window.state();
    assert!(state.dialogs.review().is_some() && state.dialogs.export().is_none(), "the review stays alone");
    assert_ne!(*state.query(), Query::everything(), "and the toggle as it was");
    assert!(state.query().clone().with(&Toggle::Kind(Kind::Claim)) == *state.query(), "nothing else is off");
}

#[test]
fn another_article_gets_a_dossier_of_its_own_unless_one_chooses_otherwise() {
    let mut desk = Desk::new();
    desk.review("a.txt", article());
    assert!(desk.window.shows("Make the dossier"), "the open dossier is about another article");
    assert!(
        desk.window.shows_part("It gets a dossier of its own. "),
        "{:?}",
        desk.window.labels(Role::Label)
    );
    desk.click("This dossier");
    assert!(desk.window.shows_part("beside the article that is there"), "and the other choice is offered");
    let mut desk = Desk::with(|dossier| *dossier = Dossier::default());
    desk.review("a.txt", article());
    assert!(desk.window.shows("Add to the dossier"), "an empty dossier takes it");
    let address = "https://example.org/1";
    let mut desk = Desk::with(|dossier| dossier.documents[0].url = Some(address.to_owned()));
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><title>Crossing</title><link rel=\"canonical\" href=\"{address}\"></head>\
         <body><article><p>{FIRST}</p><p>{LAST}</p></article></body></html>"
    );
    desk.review("page.html", page);
    assert!(desk.window.shows("Add to the dossier"), "from the same address: it is about it");
}

#[test]
fn a_new_dossier_asks_what_becomes_of_unsaved_edits() {
    let mut desk = Desk::new();
    let title = Command::Edit(Box::new(Edit::SetTitle("Mine".to_owned())));
    desk.window.send(title);
    desk.review("a.txt", article());
    desk.cite();
    desk.click("Make the dossier");
    assert!(desk.window.shows("Save your changes to “Mine”?"), "it asks");
    desk.window.press(Key::Escape);
    assert!(desk.window.state().dialogs.review().is_some(), "the review is still there");
    desk.click("Make the dossier");
    let path = desk.folder.path().join("mine.claims.json");
    *desk.window.answer.lock().unwrap() = Some(path.to_string_lossy().into_owned());
    desk.window.click("Save");
    desk.window.wait_for(|state| state.dossier.title == "Crossing stays open");
    assert!(std::fs::read_to_string(&path).unwrap().contains("Mine"), "saved first, then made");
    assert!(desk.window.state().desk.file.is_none(), "the new one has no file yet");
    let mut desk = Desk::new();
    desk.window.send(Command::Edit(Box::new(Edit::SetTitle("Mine".to_owned()))));
    desk.review("a.txt", article());
    desk.cite();
    desk.click("Make the dossier");
    desk.window.click("Don't save");
    assert_eq!(desk.window.state().dossier.title, "Crossing stays open", "made");
    desk.window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.window.state().dossier.title, "Mine", "and undo brings the edits back");
}

#[test]
fn a_review_that_was_worked_on_is_not_left_without_a_question() {
    let mut desk = Desk::new();
    let question = "Leave the article that you are reviewing?";
    desk.review("a.txt", article());
    desk.cite();
    desk.window.press(Key::Escape);
    assert!(desk.window.shows(question), "Esc asks");
    desk.window.press(Key::Escape);
    assert!(
        desk.window.state().dialogs.review().is_some() && !desk.window.shows(question),
        "Esc again goes back"
    );
    desk.window.click("Cancel");
    assert!(desk.window.shows(question), "the button asks as well");
    desk.window.click("Back");
    let other = desk.file("other.txt", article().replace("Monday", "Sunday"));
    desk.window.let_go(&other);
    desk.window.harness.run();
    desk.window.harness.run();
    assert!(desk.window.shows(question), "so does another file");
    desk.window.click("Leave it");
    desk.window.wait_for(|state| {
        state.dialogs.review().is_some_and(|review| review.file.name.english().contains("other"))
    });
    desk.settle();
    desk.window.press(Key::Escape);
    assert!(desk.window.state().dialogs.review().is_none(), "what was not touched is left at once");
}

#[test]
fn a_day_is_understood_however_it_is_written_and_asked_for_where_it_may_be_two() {
    let mut desk = Desk::new();
    desk.review("a.txt", article());
    desk.cite();
    for written in
        ["14/10/2025", "14.10.2025", "14 October 2025", "Oct 14, 2025", "14 жовтня 2025", "2025-10-14"]
    {
        desk.fill("Day", written);
        assert!(desk.window.shows("Understood as 14 October 2025"), "{written}: {:?}", desk.window.words());
        assert!(!desk.window.shows_part("Not yet"), "{written}");
    }
    desk.fill("Day", "03/04/2025");
    let before = desk.documents().to_vec();
    desk.click("Make the dossier");
    assert_eq!(desk.documents(), before, "nothing is guessed");
    let labels = desk.window.labels(Role::Label);
    assert!(labels.iter().any(|label| label == "Not yet: the day may be either of two."), "{labels:?}");
    desk.click("4 March 2025");
    assert!(desk.window.shows("Understood as 4 March 2025"), "as chosen");
    desk.click("Make the dossier");
    let day = desk.documents().last().unwrap().published.unwrap();
    assert_eq!(day.to_string(), "2025-03-04", "and kept");
}
