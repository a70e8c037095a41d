//! “The article has changed”: a new version of a document's article is opened in the window.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use crate::harness::Window;
use claims_map::app::ImportReview;
use claims_map::load::paragraph_digest;
use claims_map::model::{Document, DocumentId, Dossier};
use claims_map::text::{CanonicalText, quote_from_ranges};
use egui::accesskit::Role;
use egui::{Key, Modifiers};

const FIRST: &str = "The council said on Monday that the crossing stays open, and that the port is its own.";
const LAST: &str =
    "The council holds a small part of the north, and its spokesman left the room without a word.";

fn old() -> CanonicalText {
    CanonicalText::from_text(&format!("{FIRST}\n\n{LAST}\n"))
}

/// The shipped dossier with only two statements left, whose quotes stand in another article.
fn two_quotes(dossier: &mut Dossier) {
    let text = old();
    let id = DocumentId::new("crossing");
    let document = Document {
        id: id.clone(),
        headline: None,
        description: Some("article on a crossing".to_owned()),
        text_sha256: text.sha256().to_owned(),
        text_length: text.length(),
        text: None,
        ..dossier.documents[0].clone()
    };
    dossier.documents = vec![document];
    dossier.groups.clear();
    dossier
        .statements
        .retain(|one| ["isw-kharkiv-portion", "zelensky-sumy-buildup"].contains(&one.id.as_str()));
    for (statement, words) in dossier
        .statements
        .iter_mut()
        .zip(["The council holds a small part of the north", "the port is its own"])
    {
        let start = text.occurrences(words)[0];
        let range = start..start + words.chars().count();
        statement.document = id.clone();
        statement.quote = quote_from_ranges(&text, std::slice::from_ref(&range)).unwrap();
        statement.context.clear();
    }
}

/// The window with a file in review.
fn review(change: impl FnOnce(&mut Dossier), text: &str) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.txt");
    std::fs::write(&path, text).unwrap();
    let mut window = Window::open_with(change);
    window.let_go(&path);
    window.wait_for(|state| state.dialogs.review().is_some_and(ImportReview::is_settled));
    window.harness.run();
    window
}

#[test]
fn a_new_version_is_reviewed_and_updated_in_one_step_that_undo_takes_back() {
    let new = format!("Updated.\n\n{FIRST}\n\n{}\n", LAST.replace("a small part", "most"));
    let mut window = review(two_quotes, &new);
    assert!(window.shows("The article has changed"), "{:?}", window.labels(Role::Label));
    assert!(
        window.shows_part("article on a crossing. Its quotes: 0 in place, 1 moved, 1 not found."),
        "counted"
    );
    assert!(window.shows("Before: “The council holds a small part of the north”"), "the sentence before");
    assert!(window.shows(&format!("Now: “{}”", LAST.replace("a small part", "most"))), "the sentence now");
    let before = window.state().dossier.clone();
    window.click("Update the dossier");
    assert!(window.state().dialogs.review().is_none(), "the review is done");
    assert!(
        window.notice().contains("of its quotes 1 stand in the new version, and 1,"),
        "{}",
        window.notice()
    );
    let after = window.state().dossier.clone();
    assert_eq!(after.documents[0].former_texts[0].sha256, old().sha256(), "history");
    assert_eq!(after.documents[0].text_sha256, CanonicalText::from_text(&new).sha256(), "the new text");
    let counted: Vec<bool> = after.statements.iter().map(|one| one.check.is_compared()).collect();
    assert_eq!(counted.iter().filter(|counts| **counts).count(), 1, "one is found: {counted:?}");
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.state().dossier, *before, "one step");
}

#[test]
fn another_article_and_the_same_text_are_no_new_version() {
    let other =
        "Prices rose again in the spring, and nobody at the bank was surprised by that at all, it said.";
    assert!(!review(two_quotes, other).shows("The article has changed"), "another article");
    assert!(!review(two_quotes, old().as_str()).shows("The article has changed"), "the same text");
}

#[test]
fn what_is_left_out_is_recorded_when_an_article_is_brought_in() {
    let text = format!("{FIRST}\n\nAdvertisement\n\n{LAST}\n");
    let mut window = review(|_| {}, &text);
    let settled = window.state().dialogs.review().unwrap().settled().unwrap();
    assert_eq!(settled.left_out, [paragraph_digest("Advertisement")], "the digest of what is proposed");
    window.click("Take everything in");
    window.wait_for(|state| state.dialogs.review().is_some_and(ImportReview::is_settled));
    let settled = window.state().dialogs.review().unwrap().settled().unwrap();
    assert_eq!(settled.left_out, [""; 0], "nothing is left out");
}
