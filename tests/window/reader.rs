//! Reading an article beside the map: suggestions accepted, edited, rejected; statements by hand.
#![expect(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use crate::harness::Window;
use claims_map::app::{Answers, BatchCommand, Command, Cut, DeskCommand, ReaderCommand, State};
use claims_map::derive::Status;
use claims_map::edit::{Edit, new_document};
use claims_map::load::{load_suggestions, shipped_layer};
use claims_map::model::{AreaId, Dossier, GuardKind, Kind, Layer, Modality, Side, StatementId, SuggestionId};
use claims_map::service::{LayerAt, SuggestedBy, load_input, suggest};
use claims_map::text::CanonicalText;
use claims_map::words::Language;
use egui::accesskit::Role;
use egui::{Key, Modifiers, pos2};
use egui_kittest::kittest::Queryable as _;

const ARTICLE: &str = "Russian forces occupy a part of the Kharkiv region, Ivan Koval said on Monday.\n\n\
    Russia demands that Ukraine cede the Odesa region, and nobody doubts it.\n\n\
    The weather in Lviv stays mild, and trains run on time.\n\n\
    Russian troops are massing along the border of the Sumy region, Ivan Koval said.\n";

/// The window on a dossier with one article and no statement, the article open beside the map.
pub(crate) fn reading() -> Window {
    reading_text("Harbours", ARTICLE, shipped_layer().unwrap())
}

/// The same with another article, on another layer.
fn reading_text(title: &str, article: &str, layer: Layer) -> Window {
    let text = CanonicalText::from_text(article);
    let empty = Dossier { title: title.to_owned(), ..Dossier::default() };
    let document = new_document(&empty, title, "The Example Times", &text);
    let mut window = Window::open_on(Dossier { documents: vec![document], ..empty }, layer);
    window.click("Read the article beside the map");
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    window.harness.run();
    window
}

fn status(state: &State, code: &str) -> Status {
    state.verdict(state.layer.area_index(&AreaId::new(code)).unwrap()).status
}

fn kinds(state: &State) -> Vec<Kind> {
    state.open_suggestions().iter().map(|one| one.suggestion.kind).collect()
}

/// Accepts the picked suggestion, whose speaker nobody knows: a person of no state.
fn accept(window: &mut Window) {
    window.type_text("a");
    window.type_text("5");
}

#[test]
fn nothing_colours_the_map_before_it_is_accepted() {
    let mut window = reading();
    assert_eq!(kinds(window.state()), [Kind::Occupation, Kind::Claim, Kind::Buildup], "in the text's order");
    assert!(
        window.state().verdicts.areas().iter().all(|(_, one)| one.status == Status::NotMentioned),
        "blank"
    );
    accept(&mut window);
    assert_eq!(status(window.state(), "UA-63"), Status::Contested, "accepted by its key");
    assert_eq!(status(window.state(), "UA-51"), Status::NotMentioned, "the others wait");
    assert_eq!(kinds(window.state()), [Kind::Claim, Kind::Buildup], "and one less is open");
    let statement = &window.state().dossier.statements[0];
    let quote = statement.quote.display();
    assert!(ARTICLE.contains(&quote), "word for word: {quote}");
    assert_eq!(window.state().dossier.short_name(&statement.speaker), "Ivan Koval", "with its speaker");
}

#[test]
fn what_somebody_else_suggests_waits_with_its_origin_and_is_decided_like_our_own() {
    let text = CanonicalText::from_text(ARTICLE);
    let empty = Dossier { title: "Harbours".to_owned(), ..Dossier::default() };
    let document = new_document(&empty, "Harbours", "The Example Times", &text);
    let dossier = Dossier { documents: vec![document], ..empty };
    let line = "{\"quote\": \"The weather in Lviv stays mild\", \"kind\": \"denial\", \"area\": \"Львів\", \
                \"speaker\": \"Olha Tkach\", \"reason\": \"mild\"}";
    let rows = load_suggestions(line.as_bytes(), "answer.jsonl").unwrap();
    let layer = shipped_layer().unwrap();
    let by = SuggestedBy { origin: Some("model 7"), document: None };
    let dossier = suggest(&dossier, &layer, rows, by).unwrap().dossier;
    let mut window = Window::open_on(dossier, layer);
    window.click("Read the article beside the map");
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    window.harness.run();
    let all = [Kind::Occupation, Kind::Claim, Kind::Denial, Kind::Buildup];
    assert_eq!(kinds(window.state()), all, "in the text's order");
    assert!(window.harness.query_by_label("by somebody else").is_some(), "told from ours");
    window.type_text("j");
    window.type_text("j");
    assert!(window.harness.query_by_label("Suggested by model 7: mild").is_some(), "by whom, and why");
    window.send(Command::SetLanguage(Language::UKRAINIAN));
    assert!(
        window.harness.query_by_label("Пропонує: model 7. Підстава: mild").is_some(),
        "in both languages"
    );
    window.type_text("a");
    assert!(window.state().dossier.statements.is_empty(), "the text does not name Olha Tkach: that is asked");
    window.send(Command::SetLanguage(Language::ENGLISH));
    assert!(window.shows_part("Olha Tkach is not named in the text"), "{:?}", window.labels(Role::Label));
    window.click(
        "the text means them under another name: Olha Tkach is not named in the text: somebody else may have said it",
    );
    window.click("Accept");
    window.type_text("5");
    let dossier = &window.state().dossier;
    let [statement] = &dossier.statements[..] else { panic!("one statement") };
    assert_eq!((statement.kind, &statement.areas[..]), (Kind::Denial, &[AreaId::new("UA-46")][..]));
    assert_eq!(dossier.short_name(&statement.speaker), "Olha Tkach");
    let kept = &dossier.suggestions.kept[0];
    assert_eq!((&kept.suggestion, &kept.statement), (&dossier.suggestions.given[0].id, &statement.id));
    assert_eq!(kinds(window.state()).len(), 3, "it waits no longer, and who suggested it stays known");
}

#[test]
fn undo_names_what_it_takes_back() {
    let mut window = reading();
    accept(&mut window);
    window.click("Undo: accept occupation, said by Ivan Koval (Ctrl+Z)");
    assert_eq!(window.state().dossier.statements.len(), 0, "taken back");
    assert_eq!(window.state().dossier.actors.len(), 0, "with the actor that came with it");
    assert_eq!(kinds(window.state()).len(), 3, "and the suggestion is open again");
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(window.state().dossier.statements.len(), 1, "and done again");
}

#[test]
fn a_rejected_suggestion_stays_away_until_undone() {
    let mut window = reading();
    window.type_text("r");
    assert_eq!(kinds(window.state()), [Kind::Claim, Kind::Buildup], "gone");
    assert_eq!(window.state().dossier.suggestions.rejected.len(), 1, "and remembered");
    window.click("Close the article");
    window.click("Read the article beside the map");
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    assert_eq!(kinds(window.state()), [Kind::Claim, Kind::Buildup], "it is not offered again");
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(kinds(window.state()).len(), 3, "unless that is undone");
}

#[test]
fn a_suggestion_is_changed_before_it_counts() {
    let mut window = reading();
    window.type_text("e");
    window.click("Claim");
    window.click("Take Kharkiv out");
    window.harness.get_by_label("Add a region").focus();
    window.harness.run();
    window.type_text("Kiev");
    window.click("+ Kyiv");
    window.harness.get_by_label("Implied").click_accesskit();
    window.harness.run();
    window.harness.get_by_label("No state").click_accesskit();
    window.harness.run();
    let asked = "its words mean this region all the same: Kyiv is not named in the quote itself: the source may \
                 speak of another region";
    window.click(asked);
    window.click("Keep");
    let statement = &window.state().dossier.statements[0];
    assert_eq!((statement.kind, statement.modality), (Kind::Claim, Modality::Implied), "as changed");
    assert_eq!(statement.areas, [AreaId::new("UA-30")], "of another region");
    assert_eq!(status(window.state(), "UA-30"), Status::Claimed, "and that is on the map");
}

#[test]
fn whom_the_lexicon_knows_has_a_name_in_each_language() {
    let article =
        "Russia demands that Ukraine cede the Odesa region, Dmitry Peskov said, Ukrinform reports.\n";
    for by_form in [false, true] {
        let mut window = reading_text("Harbours", article, shipped_layer().unwrap());
        window.send(Command::SetLanguage(Language::UKRAINIAN));
        if by_form {
            window.type_text("e");
            let form = window.state().reader.as_ref().unwrap().form.clone().unwrap();
            assert_eq!(form.speaker, "Дмитро Пєсков", "in the window's language");
            window.click("Внести");
        } else {
            window.type_text("a");
        }
        let dossier = window.state().dossier.clone();
        let statement =
            dossier.statements.first().unwrap_or_else(|| panic!("by form {by_form}: {:?}", window.words()));
        assert_eq!(statement.speaker.as_str(), "peskov", "by form: {by_form}");
        let name = |language| dossier.in_language(language).short_name(&statement.speaker).to_owned();
        assert_eq!(name(Language::ENGLISH), "Dmitry Peskov", "by form: {by_form}");
        assert_eq!(name(Language::UKRAINIAN), "Дмитро Пєсков", "by form: {by_form}");
        let relayer = dossier.actor(&statement.relayers[0]).unwrap();
        assert_eq!(relayer.name, "Ukrinform", "by form: {by_form}");
        let shown = dossier.in_language(Language::UKRAINIAN);
        assert_eq!(shown.actor(&relayer.id).unwrap().name, "Укрінформ", "by form: {by_form}");
        window.press_with(Modifiers::COMMAND, Key::Z);
        assert!(window.state().dossier.translations.is_empty(), "taken back with the actor");
    }
}

#[test]
fn marked_words_become_a_statement_with_the_areas_that_they_name() {
    let mut window = reading();
    let words = "The weather in Lviv stays mild";
    let start = ARTICLE.find(words).unwrap();
    for command in [ReaderCommand::MarkFrom(start), ReaderCommand::MarkTo(start + words.len())] {
        window.send(Command::Reader(command));
    }
    assert!(window.shows_part("Marked: “The weather in Lviv"), "what is marked is said");
    window.click("Add a statement");
    window.click("Denial");
    let speaker =
        |window: &Window| window.state().reader.as_ref().unwrap().form.as_ref().unwrap().speaker.clone();
    assert_eq!(speaker(&window), "", "nobody is put into a mouth unasked");
    assert!(window.state().dossier.statements.is_empty() && window.shows("Keep"), "not yet");
    window.click("The article itself (The Example Times)");
    window.harness.get_by_label("No state").click_accesskit();
    window.harness.run();
    window.click("Keep");
    let statement = &window.state().dossier.statements[0];
    assert_eq!(statement.quote.display(), words, "the words");
    assert_eq!(statement.kind, Kind::Denial, "the kind");
    assert!(
        window.state().undo_name().unwrap().english().starts_with("add denial, said by The Example Times"),
        "named"
    );
}

#[test]
fn finding_words_marks_them_for_those_without_a_mouse() {
    let mut window = reading();
    window.harness.get_by_label("Find in the text").focus();
    window.harness.run();
    window.type_text("weather in Lviv");
    window.press(Key::Enter);
    let marked = window.state().reader.as_ref().unwrap().marked.clone().unwrap();
    let text = window.state().read_text().unwrap().clone();
    assert_eq!(text.slice(marked.start, marked.end), Some("weather in Lviv"), "marked");
}

#[test]
fn words_are_marked_by_dragging_over_them() {
    let mut window = reading();
    let paragraph = window.harness.query_all_by_role(Role::Paragraph).next().unwrap().rect();
    let (from, to) =
        (paragraph.min + egui::vec2(3.0, 8.0), pos2(paragraph.left() + 140.0, paragraph.top() + 8.0));
    window.point_at(from);
    window.harness.drag_at(from);
    window.harness.run();
    window.harness.hover_at(to);
    window.harness.run();
    window.harness.hover_at(to);
    window.harness.run();
    window.harness.drop_at(to);
    window.harness.run();
    let marked = window.state().reader.as_ref().unwrap().marked.clone().unwrap();
    assert!(marked.start <= 1 && marked.end > 8, "the words under the way of the pointer: {marked:?}");
}

#[test]
fn pointing_at_words_lights_their_areas_on_the_map() {
    let mut window = reading();
    accept(&mut window);
    let paragraph = window.harness.query_all_by_role(Role::Paragraph).next().unwrap().rect();
    window.point_at(paragraph.min + egui::vec2(30.0, 8.0));
    let kharkiv = window.state().layer.area_index(&AreaId::new("UA-63")).unwrap();
    assert_eq!(window.state().lit_areas(), [kharkiv], "the quote's region");
    window.click_at(paragraph.min + egui::vec2(30.0, 8.0));
    assert_eq!(window.focus_area(), Some("UA-63"), "and a click goes there");
}

#[test]
fn quotes_and_suggestions_are_gone_through_one_by_one() {
    let mut window = reading();
    window.click("Next quote");
    window.click("Next quote");
    let reader = window.state().reader.as_ref().unwrap();
    assert_eq!(reader.pick, 1, "the second suggestion is picked");
    window.click("Previous quote");
    assert_eq!(window.state().reader.as_ref().unwrap().pick, 0, "and back");
}

#[test]
fn a_statement_is_changed_and_taken_out() {
    let mut window = reading();
    accept(&mut window);
    let id = window.state().dossier.statements[0].id.clone();
    window.send(Command::Reader(ReaderCommand::EditStatement(id.clone())));
    window.harness.run();
    window.click("Whole");
    window.click("Keep");
    assert_eq!(status(window.state(), "UA-63"), Status::Occupied, "all of it now");
    window.send(Command::Reader(ReaderCommand::EditStatement(id)));
    window.harness.run();
    window.click("Remove the statement");
    assert_eq!(window.state().dossier.statements.len(), 0, "gone");
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().dossier.statements.len(), 1, "and back");
}

#[test]
fn a_text_that_comes_back_is_read_again() {
    let mut window = reading();
    let id = window.state().dossier.documents[0].id.clone();
    window.send(Command::Edit(Box::new(Edit::DetachText(id))));
    assert!(window.shows_part("The text of this article is not here"), "gone");
    window.press_with(Modifiers::COMMAND, Key::Z);
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    assert_eq!(kinds(window.state()).len(), 3, "with its suggestions");
}

#[test]
fn without_its_text_an_article_says_what_to_do() {
    let mut window = Window::open();
    window.click("Read the article beside the map");
    assert!(window.shows_part("The text of this article is not here"), "in words");
    assert!(window.shows("Attach the article’s text…"), "with a way out");
}

#[test]
fn words_may_define_a_group_and_a_place_gets_its_outline_from_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("harbour-mole.geojson");
    let square = "{\"type\":\"Polygon\",\"coordinates\":[[[30.7,46.4],[30.8,46.4],[30.8,46.5],[30.7,46.5],[30.7,46.4]]]}";
    std::fs::write(&path, square).unwrap();
    let mut window = reading();
    *window.answer.lock().unwrap() = Some(path.to_string_lossy().into_owned());
    window.send(Command::Reader(ReaderCommand::Pick(1)));
    window.type_text("e");
    window.harness.get_by_label("Defines").focus();
    window.harness.run();
    window.type_text("The Coast");
    window.harness.get_by_label("A place").click_accesskit();
    window.harness.run();
    window.harness.get_by_label("Add a place from a file").click_accesskit();
    window.wait_for(|state| state.dossier.places.len() == 1);
    window.harness.get_by_label("No state").click_accesskit();
    window.harness.run();
    window.click("Keep");
    let dossier = &window.state().dossier;
    let statement = &dossier.statements[0];
    assert_eq!(dossier.places[0].name.en, "harbour-mole", "called as its file");
    assert_eq!(statement.place.as_ref(), Some(&dossier.places[0].id), "the statement is about it");
    assert_eq!(dossier.groups[0].members, [AreaId::new("UA-51")], "the group's members");
    assert!(
        window.state().base.places.iter().any(|place| place.id == dossier.places[0].id),
        "it is on the map"
    );
}

/// An article with a long title, whose suggestions all begin alike in their ids.
const FRONT: &str = "Volodymyr Zelensky said that Russian forces occupy a part of the Kharkiv region.\n\n\
    Dmitry Peskov said that the Odesa region is part of Russia.\n\n\
    Volodymyr Zelensky said that Russian troops are massing along the border of the Sumy region.\n\n\
    Volodymyr Zelensky said that Russian forces occupy a part of the Kharkiv region.\n\n\
    Volodymyr Zelensky rejected any claim to the Mykolaiv region.\n";
const LONG_TITLE: &str = "Front report of the winter: the northern armies press on in every direction";

#[test]
fn each_decision_is_about_one_suggestion() {
    let mut window = reading_text(LONG_TITLE, FRONT, shipped_layer().unwrap());
    let all = window.state().open_suggestions().len();
    assert!(all >= 4, "{:?}", kinds(window.state()));
    window.type_text("r");
    assert_eq!(window.state().open_suggestions().len(), all - 1, "one is turned down, not all of them");
    assert_eq!(window.state().dossier.suggestions.rejected.len(), 1, "and one is remembered");
    for left in (0..all - 1).rev() {
        window.type_text("a");
        // The next paragraph rejects a claim: that is asked first.
        let asked = "somebody else denies it, in the next sentence: “rejected”";
        if window.state().open_suggestions().len() > left {
            window.click(asked);
            window.click("Accept");
        }
        assert_eq!(window.state().open_suggestions().len(), left, "one is accepted, and no other");
    }
    assert_eq!(window.state().dossier.statements.len(), all - 1, "each is a statement of its own");
    for _ in 0..all {
        window.press_with(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(window.state().open_suggestions().len(), all, "undo brings them back one by one");
}

#[test]
fn what_a_cut_id_of_an_older_file_turned_down_is_not_guessed() {
    let cut = SuggestionId::new("the-example-times-front-report-of-the");
    let mut window = Window::open_with(|dossier| {
        let text = CanonicalText::from_text(FRONT);
        let document = new_document(&Dossier::default(), LONG_TITLE, "The Example Times", &text);
        *dossier = Dossier { documents: vec![document], ..Dossier::default() };
        dossier.suggestions.rejected.push(cut);
    });
    window.click("Read the article beside the map");
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    assert!(window.state().open_suggestions().len() >= 5, "nobody can tell which it was: all are offered");
}

#[test]
fn a_suggestion_that_was_turned_down_is_offered_again() {
    let mut window = reading();
    window.type_text("r");
    window.click("Turned down (1)");
    window.click("Offer again: Occupation · Kharkiv · part");
    assert_eq!(kinds(window.state()).len(), 3, "all wait again");
    assert!(window.state().dossier.suggestions.rejected.is_empty(), "nothing is turned down");
    window.click("Undo: offer occupation again (Ctrl+Z)");
    assert_eq!(kinds(window.state()).len(), 2, "and that can be taken back");
}

#[test]
fn a_card_is_decided_with_the_pointer() {
    let mut window = reading();
    window.click("Reject");
    assert_eq!(window.state().dossier.suggestions.rejected.len(), 1, "by its button");
}

#[test]
fn whom_nobody_knows_speaks_for_nobody_before_the_user_says_so() {
    let mut window = reading();
    window.type_text("a");
    assert!(window.state().dossier.statements.is_empty(), "nothing is accepted yet");
    let question = "Ivan Koval is new to this dossier. On whose behalf does Ivan Koval speak?";
    assert!(window.shows(question), "{:?}", window.labels(Role::Label));
    window.press(Key::Escape);
    assert!(!window.shows(question), "Esc takes the question back");
    window.type_text("a");
    window.click("Ukraine");
    let dossier = &window.state().dossier;
    assert_eq!((dossier.statements.len(), dossier.actors[0].side), (1, Side::Ukraine), "as it was said");
    window.type_text("j");
    window.type_text("a");
    assert_eq!(window.state().dossier.statements.len(), 2, "who is known by now is not asked for again");
    window.type_text("a");
    window.type_text("2");
    let dossier = &window.state().dossier;
    assert_eq!((dossier.statements.len(), dossier.actors[1].side), (3, Side::Russia), "by the keyboard too");
}

#[test]
fn whom_the_lexicon_knows_is_not_asked_for() {
    let mut window = reading_text("Front", FRONT, shipped_layer().unwrap());
    window.type_text("a");
    let dossier = &window.state().dossier;
    assert_eq!((dossier.statements.len(), dossier.actors[0].side), (1, Side::Ukraine), "known");
}

#[test]
fn a_form_does_not_guess_a_side_either() {
    let mut window = reading();
    window.type_text("e");
    assert!(
        window.shows("Not yet: say on whose behalf Ivan Koval speaks."),
        "{:?}",
        window.labels(Role::Label)
    );
    window.harness.get_by_label("Another state").click_accesskit();
    window.harness.run();
    window.click("Keep");
    assert_eq!(window.state().dossier.actors[0].side, Side::Other, "as chosen");
    assert_eq!(kinds(window.state()), [Kind::Claim, Kind::Buildup], "and its suggestion is decided");
}

#[test]
fn a_suggestion_that_became_something_else_is_decided_all_the_same() {
    let mut window = reading();
    window.type_text("e");
    window.click("Claim");
    window.harness.get_by_label("No state").click_accesskit();
    window.harness.run();
    window.click("Keep");
    assert_eq!(window.state().dossier.statements[0].kind, Kind::Claim, "changed before it was kept");
    assert_eq!(kinds(window.state()), [Kind::Claim, Kind::Buildup], "the suggestion does not wait any more");
    let inbox = |state: &State| state.reader.as_ref().unwrap().inbox.rejected.len();
    assert_eq!(inbox(window.state()), 0, "nor was it turned down");
    let id = window.state().dossier.statements[0].id.clone();
    assert_eq!(window.state().dossier.suggestions.kept[0].statement, id, "it became this statement");
    // The file remembers it.
    let json = claims_map::save::dossier_to_json(&window.state().dossier);
    let again = claims_map::load::load_dossier(json.as_bytes(), "again", &shipped_layer().unwrap()).unwrap();
    assert!(again.findings.is_empty(), "{:?}", again.findings);
    assert_eq!(again.dossier.suggestions, window.state().dossier.suggestions, "as it was saved");
    // Without the statement it waits again.
    window.send(Command::Edit(Box::new(Edit::RemoveStatement(id))));
    assert_eq!(kinds(window.state()).len(), 3, "once the statement has gone");
    window.send(Command::Undo);
    assert_eq!(kinds(window.state()), [Kind::Claim, Kind::Buildup], "and back");
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(kinds(window.state()).len(), 3, "one step");
}

/// What the dialog says that the map will become.
fn changes_said(window: &Window) -> Vec<String> {
    window.labels(Role::Label).into_iter().filter(|label| label.contains("(now ")).collect()
}

#[test]
fn only_sure_suggestions_are_accepted_together_after_they_were_listed() {
    let article = format!("{FRONT}\nRussian forces occupy Poltava, Dmitry Peskov said.\n");
    let mut window = reading_text("Front", &article, shipped_layer().unwrap());
    let all = window.state().open_suggestions().len();
    window.click("Accept all that are sure");
    assert!(window.state().dossier.statements.is_empty(), "nothing is accepted before it is confirmed");
    let listed = window.labels(Role::CheckBox);
    let listed: Vec<&String> = listed.iter().filter(|label| label.starts_with("Accept: ")).collect();
    assert!(listed.len() >= 2 && listed.len() < all, "the sure ones only: {listed:?}");
    assert!(!listed.iter().any(|label| label.contains("Poltava")), "{listed:?}");
    assert!(window.shows_part("Left for you to decide one by one: "), "the rest is counted");
    let changes = changes_said(&window);
    assert!(changes.iter().any(|line| line.starts_with("Kharkiv: contested")), "{changes:?}");
    assert!(changes.iter().all(|line| line.ends_with("(now not mentioned)")), "{changes:?}");
    let untick = listed.iter().find(|label| label.contains("Odesa")).map(|label| (*label).clone());
    if let Some(untick) = untick {
        window.click(&untick);
        assert!(
            !changes_said(&window).iter().any(|line| line.starts_with("Odesa")),
            "without its tick: {:?}",
            changes_said(&window)
        );
        window.click(&untick);
    }
    let count = listed.len();
    window.click(&format!("Accept these {count}"));
    assert_eq!(window.state().dossier.statements.len(), count, "those that were listed");
    for line in changes {
        let name = line.split(':').next().unwrap();
        let index = window.state().layer.areas.iter().position(|area| area.short_name.en == name).unwrap();
        let status = window.state().verdict(index).status.label_in_sentence().english();
        assert!(line.contains(&format!("{name}: {status}")), "it became what was said: {line} is {status}");
    }
    window.click(&format!("Undo: accept {count} suggestions (Ctrl+Z)"));
    assert!(window.state().dossier.statements.is_empty(), "one step takes all of them back");
    assert!(window.state().dossier.actors.is_empty(), "and whoever came with them");
}

#[test]
fn accepting_together_asks_for_sides_as_well() {
    let article = "Russian forces advanced in the Sumy region, Dmitry Peskov said.\n\n\
        Russian forces control about a third of the Kherson region, Ivan Koval said.\n";
    let mut window = reading_text("Front", article, shipped_layer().unwrap());
    window.click("Accept all that are sure");
    assert!(window.shows_part("Not yet: say on whose behalf "), "{:?}", window.labels(Role::Label));
    let names = window.state().dialogs.batch().unwrap().names.clone();
    assert!(!names.is_empty(), "somebody is new");
    for name in names {
        window.send(Command::Reader(ReaderCommand::AcceptAll(BatchCommand::ChooseSide(name, Side::Other))));
    }
    assert!(!window.shows_part("Not yet:"), "all is said");
    window.send(Command::Reader(ReaderCommand::AcceptAll(BatchCommand::Accept)));
    let dossier = &window.state().dossier;
    assert!(!dossier.statements.is_empty(), "accepted");
    let side = |name: &str| dossier.actors.iter().find(|actor| actor.name == name).map(|actor| actor.side);
    assert_eq!(
        (side("Ivan Koval"), side("Dmitry Peskov")),
        (Some(Side::Other), Some(Side::Russia)),
        "as said, or known"
    );
}

/// A layer whose ids say nothing, with two areas called like Ukraine's.
fn foreign_layer() -> Layer {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.geojson");
    let square = |x: i32| format!("[[[{x},48],[{},48],[{},49],[{x},49],[{x},48]]]", x + 1, x + 1);
    let feature = |id: &str, name: &str, x: i32| {
        let geometry = format!(r#"{{"type":"Polygon","coordinates":{}}}"#, square(x));
        format!(r#"{{"type":"Feature","id":"{id}","properties":{{"name":"{name}"}},"geometry":{geometry}}}"#)
    };
    let features =
        [feature("a1", "Харківська область", 36), feature("a2", "Odesa", 30), feature("a3", "Shire", 33)];
    let json = format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","));
    std::fs::write(&path, json).unwrap();
    load_input(None, Some(&LayerAt::from(path.as_path()))).unwrap().layer
}

#[test]
fn on_a_layer_with_other_ids_it_says_before_that_nothing_has_a_region() {
    let mut window = reading_text("Front", FRONT, foreign_layer());
    let part = "none of the suggestions below has a region on it, so none can be accepted as it stands";
    assert!(window.shows_part(part), "{:?}", window.labels(Role::Label));
    assert!(
        window.shows_part("Kharkiv (UA-63): here Харківська область (a1)"),
        "{:?}",
        window.labels(Role::Label)
    );
    assert!(window.shows_part("Sumy (UA-59): no area here is called so"), "what fits nothing is named too");
    window.type_text("a");
    assert!(window.state().dossier.statements.is_empty(), "no statement without its region");
    assert!(window.notice().starts_with("Not accepted: this layer has no area with the code of Kharkiv"));
    window.send(Command::DismissNotice);
    assert!(!window.shows("Accept these 2"), "not together either");
    window.type_text("e");
    assert!(window.shows("Take Харківська область out"), "what is called so is proposed, to be confirmed");
    window.click("Keep");
    assert_eq!(
        window.state().dossier.statements[0].areas,
        [AreaId::new("a1")],
        "with the region of this layer"
    );
    let first = &window.state().open_suggestions()[0];
    assert_ne!(first.number, 0, "and the suggestion is decided");
}

#[test]
fn what_was_typed_into_a_form_is_not_lost_without_a_question() {
    let mut window = reading();
    accept(&mut window);
    let id = window.state().dossier.statements[0].id.clone();
    let form = |window: &Window| window.state().reader.as_ref().and_then(|reader| reader.form.clone());
    let question = "Keep the statement that you are writing?";
    window.send(Command::Reader(ReaderCommand::EditStatement(id.clone())));
    window.press(Key::Escape);
    assert!(form(&window).is_none() && !window.shows(question), "nothing was typed: Esc closes it");
    let write = |window: &mut Window| {
        window.send(Command::Reader(ReaderCommand::EditStatement(id.clone())));
        window.click("Whole");
        assert!(form(window).is_some(), "open");
    };
    let document = window.state().dossier.documents[0].id.clone();
    write(&mut window);
    for command in [
        Command::Escape,
        Command::Reader(ReaderCommand::Close),
        Command::Reader(ReaderCommand::Dismiss),
        Command::Reader(ReaderCommand::Edit(0)),
        Command::Reader(ReaderCommand::EditStatement(id.clone())),
        Command::Desk(DeskCommand::Save),
    ] {
        window.send(command.clone());
        assert!(window.shows(question), "{command:?} asks");
        window.click("Back");
        assert!(
            form(&window).is_some() && !window.shows(question),
            "{command:?}: as if nothing had been asked"
        );
    }
    window.send(Command::Reader(ReaderCommand::Open(document)));
    assert!(!window.shows(question), "the document that is open stays open");
    window.press(Key::Escape);
    window.click("Drop it");
    assert!(form(&window).is_none(), "dropped");
    assert_eq!(status(window.state(), "UA-63"), Status::Contested, "as it was");
    write(&mut window);
    window.click("Show the sources, not the article");
    window.click("Keep it");
    assert!(window.state().reader.is_none(), "kept, then closed");
    assert_eq!(status(window.state(), "UA-63"), Status::Occupied, "and it counts");
}

#[test]
fn a_form_that_cannot_be_kept_says_why() {
    let mut window = reading();
    window.type_text("e");
    window.click("Whole");
    window.press(Key::Escape);
    assert!(window.shows_part("It cannot be kept yet: say on whose behalf Ivan Koval speaks."), "why");
    assert!(!window.shows("Keep it"), "so it is not offered");
    window.press(Key::Escape);
    assert!(window.state().reader.as_ref().unwrap().form.is_some(), "Esc goes back to the form");
}

#[test]
fn the_answers_to_two_notes_of_the_same_words_have_different_names() {
    let article =
        "If the weather holds and if the roads hold, Russia controls Kharkiv Oblast, Ivan Koval said.\n";
    let mut window = reading_text("Roads", article, shipped_layer().unwrap());
    let start = article.find("Russia").unwrap();
    let end = article.find(", Ivan").unwrap();
    for command in [ReaderCommand::MarkFrom(start), ReaderCommand::MarkTo(end), ReaderCommand::Add] {
        window.send(Command::Reader(command));
    }
    window.harness.run_steps(4);
    let widen: Vec<String> = window
        .labels(Role::Button)
        .into_iter()
        .filter(|name| name.starts_with("Widen the quote to") && name.ends_with("of 2)"))
        .collect();
    assert_eq!(
        widen,
        ["Widen the quote to “If” (1 of 2)", "Widen the quote to “if” (2 of 2)"],
        "of the same sound"
    );
}

#[test]
fn what_stands_around_a_quote_is_answered_on_its_card() {
    let article = "Russian forces control all of Luhansk Oblast, Ivan Koval said. Petro Bondar denied it.\n";
    let mut window = reading_text("Denied", article, shipped_layer().unwrap());
    window.type_text("a");
    assert!(window.state().dossier.statements.is_empty(), "the next sentence says the contrary");
    let notice = window.state().notice.as_ref().unwrap().message.english();
    assert!(notice.starts_with("Not accepted yet: answer first"), "{notice}");
    window.click("somebody else denies it, in the next sentence: “denied”");
    assert!(window.state().notice.is_none(), "what was refused is done");
    window.click("Accept");
    window.type_text("5");
    let statement = &window.state().dossier.statements[0];
    assert!(statement.counts(), "answered: {:?}", statement.context);
    assert!(!window.shows_part("does not count yet"), "{:?}", window.labels(Role::Label));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(window.state().dossier.statements.is_empty(), "in one step");
}

#[test]
fn a_quote_is_taken_further_on_its_card() {
    let article = "It is not true that Russian forces control all of Luhansk Oblast, Ivan Koval said.\n";
    let mut window = reading_text("Denied", article, shipped_layer().unwrap());
    let start = article.find("Russian").unwrap();
    let end = article.find(", Ivan").unwrap();
    let one = window.state().open_suggestions()[0].clone();
    let notes = Vec::new();
    let modality = one.suggestion.modality;
    let short = Answers { id: one.id, quote: vec![start..end], modality, notes };
    window.send(Command::Reader(ReaderCommand::Answer(Box::new(short))));
    window.harness.run();
    window.click("Widen the quote to “not true”");
    let answers = window.state().reader.as_ref().unwrap().inbox.answers.clone().unwrap();
    assert_eq!(answers.quote, [article.find("not true").unwrap()..end], "with the words that deny it");
    window.click("Accept");
    window.type_text("5");
    assert!(window.state().dossier.statements[0].quote.display().starts_with("not true"), "as answered");
    assert!(window.state().open_suggestions().is_empty(), "and it waits no more");
}

/// The window on an article with suggestions by somebody else, open beside the map.
fn given(article: &str, lines: &str) -> Window {
    let text = CanonicalText::from_text(article);
    let empty = Dossier { title: "Harbours".to_owned(), ..Dossier::default() };
    let document = new_document(&empty, "Harbours", "The Example Times", &text);
    let dossier = Dossier { documents: vec![document], ..empty };
    let rows = load_suggestions(lines.as_bytes(), "answer.jsonl").unwrap();
    let layer = shipped_layer().unwrap();
    let by = SuggestedBy { origin: Some("model 7"), document: None };
    let report = suggest(&dossier, &layer, rows, by).unwrap();
    Window::open_on(report.dossier, layer)
}

/// Compares what of each suggestion the text does not name with what is expected: quote, area, speaker, the unnamed.
fn check_unnamed(article: &str, cases: &[(&str, &str, &str, &[&str])]) {
    let row = |(quote, area, speaker, _): &(&str, &str, &str, &[&str])| {
        let said = format!("\"quote\":\"{quote}\",\"area\":\"{area}\",\"speaker\":\"{speaker}\"");
        format!("{{{said},\"kind\":\"occupation\"}}\n")
    };
    let mut window = given(article, &cases.iter().map(row).collect::<String>());
    window.click("Read the article beside the map");
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    let state = window.state();
    let given = &state.dossier.suggestions.given;
    assert_eq!(given.len(), cases.len(), "all are taken");
    for (given, (quote, area, speaker, expected)) in given.iter().zip(cases) {
        let open = state.open_suggestions();
        let one = open.iter().find(|one| one.id == given.id).unwrap();
        let notes = state.card_notes(one).into_iter().filter(|note| note.kind.is_of_naming());
        let unnamed: Vec<String> = notes.map(|note| note.words).collect();
        assert_eq!(unnamed, *expected, "{quote}, {area}, {speaker}");
    }
}

#[test]
fn an_area_or_a_speaker_that_the_text_does_not_name_is_asked_before_it_counts() {
    let english = "Russian forces occupy most of the Luhansk region, the UK Ministry of Defence said.\n\n\
        Officials met in Izmail, in the Odesa region. They said that the whole region is under control.\n\n\
        ISW said that all of Donbas is occupied, and that troops entered Vovchansk.\n";
    let luhansk = "Russian forces occupy most of the Luhansk region";
    check_unnamed(
        english,
        &[
            (luhansk, "UA-09", "UK Ministry of Defence", &[]),
            (luhansk, "UA-14", "UK Ministry of Defence", &["UA-14"]),
            (luhansk, "UA-09", "Napoleon Bonaparte", &["Napoleon Bonaparte"]),
            (luhansk, "UA-14", "Ministry of Finance", &["UA-14", "Ministry of Finance"]),
            (luhansk, "UA-09", "Institute for the Study of War", &[]),
            ("the whole region is under control", "UA-51", "ISW", &["UA-51"]),
            ("all of Donbas is occupied", "UA-14", "ISW", &[]),
            ("all of Donbas is occupied", "UA-63", "ISW", &["UA-63"]),
            ("troops entered Vovchansk", "UA-63", "ISW", &[]),
        ],
    );
    let luhansk = "окупували більшу частину Луганщини";
    check_unnamed(
        "Російські війська окупували більшу частину Луганщини, повідомив Артем Лисогор.\n\n\
            Про бої на Донеччині розповіли в розмові з Ольгою Ткач.\n",
        &[
            (luhansk, "UA-09", "Ольга Ткач", &[]),
            (luhansk, "UA-14", "Артем Лисогор", &["UA-14"]),
            (luhansk, "UA-09", "Наполеон Бонапарт", &["Наполеон Бонапарт"]),
        ],
    );
    let kherson = "часть Херсонской области";
    check_unnamed(
        "Российские войска заняли большую часть Херсонской области, сообщили со слов Ивана Коваля.\n",
        &[(kherson, "UA-65", "Иван Коваль", &[]), (kherson, "UA-23", "Иван Коваль", &["UA-23"])],
    );
}

#[test]
fn a_region_put_in_by_hand_that_the_quote_does_not_name_colours_nothing_before_it_is_answered() {
    let mut window = reading();
    window.type_text("e");
    let mut form = window.state().reader.as_ref().unwrap().form.clone().unwrap();
    form.areas = vec![AreaId::new("UA-14")];
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(form))));
    window.harness.get_by_label("No state").click_accesskit();
    window.harness.run();
    window.click("Keep");
    let statement = window.state().dossier.statements[0].clone();
    assert_eq!(statement.areas, [AreaId::new("UA-14")]);
    assert!(!statement.counts(), "{:?}", statement.context);
    assert_eq!(status(window.state(), "UA-14"), Status::NotChecked, "it colours nothing");
    let why = statement.why_not_counted().unwrap().english();
    assert_eq!(why, "nobody has said why the quote is kept, which does not name UA-14 itself");
    window.send(Command::Reader(ReaderCommand::EditStatement(statement.id)));
    window.click(
        "its words mean this region all the same: Donetsk is not named in the quote itself: the source may speak of \
         another region",
    );
    window.click("Keep");
    assert!(window.state().dossier.statements[0].counts(), "answered");
}

#[test]
fn what_waits_in_an_article_is_counted_before_it_is_opened() {
    let line = "{\"quote\": \"The weather in Lviv stays mild\", \"kind\": \"denial\", \"area\": \"Львів\"}";
    let mut window = given(ARTICLE, line);
    window.wait_for(|state| state.waiting_unread() == Some(4));
    window.harness.run();
    let told = "No statements yet, and 4 suggestions wait in the article. Read it beside the map, and decide on each.";
    assert!(window.shows(told), "{:?}", window.labels(Role::Label));
    window.click("Read the article");
    assert!(window.state().reader.is_some(), "and the way there");
}

#[test]
fn the_next_card_lights_its_own_area_where_the_pointer_rests_on_another() {
    let mut window = reading();
    let first = window.state().open_suggestions()[0].suggestion.areas.clone();
    let second = window.state().open_suggestions()[1].suggestion.areas.clone();
    let card = window.harness.get_by_label_contains("Suggestion 1 of 3").rect().center();
    window.harness.hover_at(card);
    window.harness.run();
    let lit = |window: &Window| -> Vec<AreaId> {
        window.state().lit_areas().iter().map(|index| window.state().layer.areas[*index].id.clone()).collect()
    };
    assert_eq!(lit(&window), first, "pointed at");
    window.type_text("j");
    window.harness.run();
    window.harness.run();
    assert_eq!(lit(&window), second, "gone on to");
}

#[test]
fn what_is_marked_is_whole_words() {
    let mut window = reading();
    let start = ARTICLE.find("weather").unwrap();
    for (from, to, words) in [
        (start + 2, start + 5, "weather"),
        (start + 5, start + 2, "weather"),
        (start + 3, start + 10, "weather in"),
        (start, start + 7, "weather"),
    ] {
        window.send(Command::Reader(ReaderCommand::MarkFrom(from)));
        window.send(Command::Reader(ReaderCommand::MarkTo(to)));
        let marked = window.state().reader.as_ref().unwrap().marked.clone().unwrap();
        assert_eq!(&ARTICLE[marked], words, "from {from} to {to}");
    }
}

#[test]
fn whoever_came_with_a_statement_goes_with_it() {
    let mut window = reading();
    accept(&mut window);
    let id = window.state().dossier.statements[0].id.clone();
    window.send(Command::Reader(ReaderCommand::EditStatement(id)));
    window.click("Remove the statement");
    assert!(window.state().dossier.actors.is_empty(), "nobody speaks as Ivan Koval any more");
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().dossier.actors.len(), 1, "undo brings both back");
    let id = window.state().dossier.statements[0].id.clone();
    window.send(Command::Reader(ReaderCommand::EditStatement(id)));
    let mut form = window.state().reader.as_ref().unwrap().form.clone().unwrap();
    form.speaker = "Dmitry Peskov".to_owned();
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(form))));
    window.click("Keep");
    let actors = &window.state().dossier.actors;
    assert_eq!(actors.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Dmitry Peskov"], "replaced");
    assert_eq!(
        window.state().undo_name().unwrap().english(),
        "edit the speaker of occupation, said by Dmitry Peskov"
    );
}

#[test]
fn a_quote_without_its_article_is_cut_and_stays_compared_or_is_written_and_does_not_count() {
    let mut window = Window::open();
    let id = StatementId::new("isw-kharkiv-portion");
    window.send(Command::Reader(ReaderCommand::EditStatement(id.clone())));
    let before = window.state().dossier.statement(&id).unwrap().clone();
    let range = before.quote.segments[0].range.clone();
    let form = window.state().reader.as_ref().unwrap().form.clone().unwrap();
    let adverb = range.start + "Russia ".len();
    let cut = Cut::Split { segment: 0, left_out: adverb..adverb + "currently ".len() };
    let next = form.with_cut(&before.quote, cut).unwrap();
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(next))));
    window.click("Keep");
    let after = window.state().dossier.statement(&id).unwrap();
    assert_eq!(after.quote.segments.len(), before.quote.segments.len() + 1, "cut");
    assert!(after.check.is_compared(), "parts of what was compared are compared: {:?}", after.check);
    assert!(!after.counts(), "but one of a single word has to be answered for: {:?}", after.context);
    let note = after.context.iter().find(|note| note.kind == GuardKind::Pieces).unwrap().clone();
    assert_eq!(note.words, "Russia", "the piece");
    window.send(Command::Reader(ReaderCommand::EditStatement(id.clone())));
    let mut form = window.state().reader.as_ref().unwrap().form.clone().unwrap();
    form.answer(&note, Some("only an adverb is left out".to_owned()));
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(form))));
    window.click("Keep");
    assert!(window.state().dossier.statement(&id).unwrap().counts(), "answered");
    window.press_with(Modifiers::COMMAND, Key::Z);
    window.press_with(Modifiers::COMMAND, Key::Z);
    window.send(Command::Reader(ReaderCommand::EditStatement(id.clone())));
    window.click("Write the words by hand");
    let mut form = window.state().reader.as_ref().unwrap().form.clone().unwrap();
    // The words for its part are not among these.
    form.wording.clear();
    form.by_hand = Some(vec!["what nobody has compared".to_owned(); before.quote.segments.len()]);
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(form))));
    window.click("Keep");
    let after = window.state().dossier.statement(&id).unwrap();
    assert!(after.quote.seal.is_none(), "no seal");
    assert_ne!(after.check, before.check, "not compared: {:?}", after.check);
}

#[test]
fn a_statement_moves_to_another_document_with_its_words() {
    let again = format!("Another line above.\n\n{ARTICLE}");
    let mut window = Window::open_with(|dossier| {
        let empty = Dossier { title: "Harbours".to_owned(), ..Dossier::default() };
        let first = new_document(&empty, "Harbours", "The Example Times", &CanonicalText::from_text(ARTICLE));
        let one = Dossier { documents: vec![first], ..empty };
        let second =
            new_document(&one, "Harbours, again", "The Example Times", &CanonicalText::from_text(&again));
        *dossier = Dossier { documents: vec![one.documents[0].clone(), second], ..one };
    });
    window.click("Read the article beside the map");
    window.wait_for(|state| state.reader.as_ref().is_some_and(|reader| reader.extraction.is_some()));
    accept(&mut window);
    let before = window.state().dossier.statements[0].clone();
    let second = window.state().dossier.documents[1].id.clone();
    window.send(Command::Reader(ReaderCommand::EditStatement(before.id.clone())));
    window.send(Command::Reader(ReaderCommand::MoveForm(second.clone())));
    window.click("Keep");
    let after = &window.state().dossier.statements[0];
    assert_eq!(
        (&after.id, &after.document),
        (&before.id, &second),
        "the same statement, of the other document"
    );
    assert_eq!(after.quote.display(), before.quote.display(), "with the same words");
    assert!(
        after.quote.segments[0].range.start > before.quote.segments[0].range.start,
        "where they stand there"
    );
    assert!(after.counts(), "compared with it");
}

#[test]
fn a_suggestion_stays_decided_when_its_statement_is_changed_later() {
    let mut window = reading();
    accept(&mut window);
    let id = window.state().dossier.statements[0].id.clone();
    window.send(Command::Reader(ReaderCommand::EditStatement(id)));
    window.harness.run();
    window.click("Denial");
    window.click("Keep");
    assert_eq!(window.state().dossier.statements[0].kind, Kind::Denial, "changed");
    assert_eq!(kinds(window.state()), [Kind::Claim, Kind::Buildup], "it is not suggested again");
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(window.state().dossier.suggestions.kept.is_empty(), "in one step");
    assert_eq!(kinds(window.state()), [Kind::Claim, Kind::Buildup], "as before");
}
