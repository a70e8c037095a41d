//! Edits: each makes a dossier that can be saved and opened again, or is refused in a sentence; undo and
//! redo lead back and forth without loss.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use crate::edits::{TEXT, random_edit, with_text};
use claims_map::edit::{
    Edit, EditError, EditHistory, EditOutcome, StatementField, TYPING_PAUSE, apply_edit, new_document,
    new_id, new_statement, new_statement_id,
};
use claims_map::load::{load_dossier, load_outline, shipped_dossier, shipped_layer};
use claims_map::model::{
    Actor, ActorId, AreaId, DocumentId, Dossier, Extent, Group, GroupId, Kind, Layer, Membership, Name,
    PartSize, Place, PlaceId, QuoteCheck, Side, StatementId, SuggestionId,
};
use claims_map::save::dossier_to_json;
use claims_map::text::CanonicalText;
use claims_map::words::{Language, Message, Say as _};
use proptest::prelude::*;

static LAYER: LazyLock<Layer> = LazyLock::new(|| shipped_layer().unwrap());
static DOSSIER: LazyLock<Dossier> = LazyLock::new(|| with_text(&shipped_dossier(&LAYER).unwrap().dossier));

#[track_caller]
fn applied(dossier: &Dossier, edit: &Edit) -> Dossier {
    apply_edit(dossier, &LAYER, edit).unwrap()
}

#[track_caller]
fn refused(dossier: &Dossier, edit: &Edit, words: &[&str]) {
    let sentence = apply_edit(dossier, &LAYER, edit).unwrap_err().to_string();
    for word in words {
        assert!(sentence.contains(word), "“{word}” is not in: {sentence}");
    }
}

fn id(id: &str) -> StatementId {
    StatementId::new(id)
}

/// The statement of words that stand in the invented text, added.
fn with_statement(words: &str) -> Dossier {
    let start = TEXT.char_indices().position(|(at, _)| TEXT[at..].starts_with(words)).unwrap();
    let range = start..start + words.chars().count();
    let document = DOSSIER.documents.last().unwrap().id.clone();
    let ranges = std::slice::from_ref(&range);
    let statement =
        new_statement(&DOSSIER, &document, ranges, Kind::Occupation, &ActorId::new("isw")).unwrap();
    applied(&DOSSIER, &Edit::AddStatement(Box::new(statement)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_is_edited_can_be_saved_and_opened_again(seed in any::<u64>()) {
        let mut rng = fastrand::Rng::with_seed(seed);
        let mut dossier = DOSSIER.clone();
        for _ in 0..40 {
            let edit = random_edit(&mut rng, &dossier, &LAYER);
            let Ok(next) = apply_edit(&dossier, &LAYER, &edit) else { continue };
            let again = load_dossier(dossier_to_json(&next).as_bytes(), "again.json", &LAYER);
            let again = again.map_err(|error| TestCaseError::fail(format!("{edit:?}: {error}")))?;
            prop_assert!(again.dossier == next, "saved and opened again it differs after {edit:?}");
            dossier = next;
        }
    }

    #[test]
    fn undo_and_redo_walk_through_every_state(seed in any::<u64>()) {
        let mut rng = fastrand::Rng::with_seed(seed);
        let mut history = EditHistory::new(Arc::new(DOSSIER.clone()));
        let mut states: Vec<(Arc<Dossier>, Message)> = Vec::new();
        for number in 0..30u64 {
            let edit = random_edit(&mut rng, history.present(), &LAYER);
            let (before, name) = (Arc::clone(history.present()), edit.name(history.present()));
            let at = Duration::from_secs(number * 60);
            if history.apply(&edit, &LAYER, at) == Ok(EditOutcome::Step) {
                states.push((before, name));
            }
        }
        let end = Arc::clone(history.present());
        for (state, name) in states.iter().rev() {
            prop_assert_eq!(history.undo_name(), Some(name));
            prop_assert_eq!(history.undo(), Some(name.clone()));
            prop_assert!(Arc::ptr_eq(history.present(), state), "undo brings back the very state");
        }
        prop_assert_eq!((history.undo(), history.present()), (None, &Arc::new(DOSSIER.clone())));
        for (_, name) in &states {
            prop_assert_eq!(history.redo_name(), Some(name));
            prop_assert_eq!(history.redo(), Some(name.clone()));
        }
        prop_assert!(Arc::ptr_eq(history.present(), &end) && history.redo().is_none(), "and forward again");
    }
}

/// Names as people and hostile files have them: long common beginnings, equal ones, any script, none at all.
fn hostile_name() -> impl Strategy<Value = String> {
    let long = "Ministry of Foreign Affairs of the Invented Republic of the Northern Shore";
    prop_oneof![
        "\\PC{0,12}",
        "[a-z]{1,3}-?[0-9]{0,2}",
        "s[0-9]{1,11}",
        ("[абвгґ]{0,3}", 0..3_usize)
            .prop_map(move |(end, cut)| format!("{}{end}", &long[..long.len() - cut])),
        Just("和平".to_owned()),
        Just("!?".to_owned()),
        Just(String::new()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_id_that_is_made_is_new_and_may_stand_in_a_file(
        names in proptest::collection::vec(hostile_name(), 1..24),
        numbers in proptest::collection::vec(prop_oneof![0_u64..4, Just(u64::from(u32::MAX)), Just(u64::from(u32::MAX) + 1)], 0..4),
    ) {
        let mut dossier = DOSSIER.clone();
        for number in numbers {
            let mut statement = DOSSIER.statements[0].clone();
            statement.id = StatementId::new(format!("s{number}"));
            if let Ok(next) = apply_edit(&dossier, &LAYER, &Edit::AddStatement(Box::new(statement))) {
                dossier = next;
            }
        }
        let text = CanonicalText::from_text(TEXT);
        for name in &names {
            let id = new_id(name, "actor", |id| dossier.actor(&ActorId::new(id)).is_some());
            let (full, short) = (name.clone(), name.clone());
            let actor = Actor { id: ActorId::new(id), name: full, short_name: short, role: None, side: Side::Other, unknown: claims_map::model::Unknown::default() };
            let id = new_id(name, "group", |id| dossier.group(&GroupId::new(id)).is_some());
            let membership = Membership::Gazetteer;
            let group = Group { id: GroupId::new(id), name: name.clone(), members: Vec::new(), membership, unknown: claims_map::model::Unknown::default() };
            let is_taken =
                |id: &str| LAYER.place(&PlaceId::new(id)).or_else(|| dossier.place(&PlaceId::new(id))).is_some();
            let place = Place { id: PlaceId::new(new_id(name, "place", is_taken)), ..LAYER.places[0].clone() };
            let document = new_document(&dossier, name, "The Example Times", &text);
            let mut statement = DOSSIER.statements[0].clone();
            statement.id = new_statement_id(&dossier);
            for edit in [
                Edit::AddActor(actor),
                Edit::AddGroup(group),
                Edit::AddPlace(Box::new(place)),
                Edit::AddDocument(Box::new(document)),
                Edit::AddStatement(Box::new(statement)),
            ] {
                // What is taken or no id is refused.
                let added = apply_edit(&dossier, &LAYER, &edit);
                dossier = added.map_err(|error| TestCaseError::fail(format!("{name:?}: {error}")))?;
            }
        }
    }
}

#[test]
fn random_edits_are_of_every_kind_and_mostly_taken() {
    let mut rng = fastrand::Rng::with_seed(7);
    let (mut dossier, mut taken, mut names) = (DOSSIER.clone(), 0, std::collections::BTreeSet::new());
    for _ in 0..1500 {
        let edit = random_edit(&mut rng, &dossier, &LAYER);
        if let Ok(next) = apply_edit(&dossier, &LAYER, &edit) {
            taken += 1;
            let debug = format!("{edit:?}");
            names.insert(debug.split([' ', '(', '{']).next().unwrap().to_owned());
            dossier = next;
        }
    }
    assert!(taken > 700, "{taken} of 1500");
    assert!(names.len() >= 23, "{} kinds: {names:?}", names.len());
}

#[test]
fn edits_have_names_for_the_menu() {
    let dossier = with_statement("the bridge is held");
    let actor = Actor {
        id: ActorId::new("ap"),
        name: "Associated Agency".to_owned(),
        short_name: "AP".to_owned(),
        role: None,
        side: Side::Independent,
        unknown: claims_map::model::Unknown::default(),
    };
    let mut claim = DOSSIER.statement(&id("peskov-novorossiya")).unwrap().clone();
    claim.id = id("s9");
    let isw = || ActorId::new("isw");
    for (edit, name) in [
        (Edit::AddStatement(Box::new(claim)), "add claim by Peskov"),
        (
            Edit::SplitSegment { statement: id("s1"), segment: 0, left_out: 5..6 },
            "split the quote of occupation by ISW",
        ),
        (Edit::QuoteRanges { statement: id("s3"), ranges: Vec::new() }, "edit the quote of s3"),
        (Edit::RemoveActor { actor: isw(), replacement: None }, "remove ISW"),
        (
            Edit::RemoveActor { actor: isw(), replacement: Some(ActorId::new("waltz")) },
            "replace ISW by Waltz",
        ),
        (Edit::AddActor(actor), "add AP"),
        (Edit::RemoveStatement(id("s1")), "remove occupation by ISW"),
        (
            Edit::SetField { statement: id("s1"), field: StatementField::Speaker(isw()) },
            "edit the speaker of occupation by ISW",
        ),
        (Edit::RemoveGroup(GroupId::new("novorossiya")), "remove group “Novorossiya”"),
        (Edit::SetTitle("x".repeat(99)), "edit the title"),
    ] {
        assert_eq!(edit.name(&dossier).english(), name, "{edit:?}");
    }
}

#[test]
fn ukrainian_names_an_edit_and_why_it_is_refused() {
    let ukrainian = |message: &Message| Language::UKRAINIAN.text(message);
    let isw = || ActorId::new("isw");
    let remove = Edit::RemoveActor { actor: isw(), replacement: None };
    assert_eq!(ukrainian(&remove.name(&DOSSIER)), "вилучення учасника: ISW", "without a case of the name");
    let statement = DOSSIER.statement(&id("peskov-novorossiya")).unwrap().clone();
    let add = Edit::AddStatement(Box::new(statement));
    assert_eq!(
        ukrainian(&add.name(&DOSSIER)),
        "додавання твердження: претензія (Peskov)",
        "kind and speaker"
    );
    let refused = apply_edit(&DOSSIER, &LAYER, &remove).unwrap_err();
    let sentence = ukrainian(&refused.message());
    assert!(
        sentence.starts_with("ISW: на цей запис ще посилаються (") && sentence.contains("та ще "),
        "{sentence}"
    );
    let mut rng = fastrand::Rng::with_seed(7);
    for _ in 0..400 {
        let edit = random_edit(&mut rng, &DOSSIER, &LAYER);
        let name = ukrainian(&edit.name(&DOSSIER));
        assert!(name.contains(|letter| ('а'..='я').contains(&letter)), "{edit:?}: {name}");
        if let Err(error) = apply_edit(&DOSSIER, &LAYER, &edit) {
            assert!(!ukrainian(&error.message()).is_empty(), "{error}");
        }
    }
}

#[test]
fn what_is_still_needed_is_not_removed() {
    let remove = |actor: &str, replacement: Option<&str>| Edit::RemoveActor {
        actor: ActorId::new(actor),
        replacement: replacement.map(ActorId::new),
    };
    refused(
        &DOSSIER,
        &remove("peskov", None),
        &["Peskov is still named by peskov-novorossiya", "change that"],
    );
    refused(&DOSSIER, &remove("isw", None), &["isw-", " and ", "more;"]);
    refused(&DOSSIER, &remove("isw", Some("isw")), &["ISW cannot be replaced by the same actor"]);
    refused(&DOSSIER, &remove("isw", Some("nobody")), &["no actor “nobody”"]);
    let replaced = applied(&DOSSIER, &remove("isw", Some("waltz")));
    let named = |dossier: &Dossier, actor: &str| {
        let actor = ActorId::new(actor);
        let names =
            dossier.statements.iter().filter(|one| one.speaker == actor || one.relayers.contains(&actor));
        names.count()
    };
    assert_eq!(named(&replaced, "isw"), 0, "nothing names the actor that went");
    assert_eq!(named(&replaced, "waltz"), named(&DOSSIER, "isw") + named(&DOSSIER, "waltz"), "it took over");
    refused(&DOSSIER, &Edit::RemoveStatement(id("peskov-novorossiya")), &["group “Novorossiya”"]);
    refused(&DOSSIER, &Edit::RemoveGroup(GroupId::new("novorossiya")), &["“Novorossiya” is still named by"]);
    refused(&DOSSIER, &Edit::RemoveDocument(DocumentId::new("kyivpost-49020")), &["still named by", "more"]);
}

#[test]
fn what_no_file_may_hold_is_refused() {
    let s = || id("isw-kharkiv-portion");
    let set = |field| Edit::SetField { statement: s(), field };
    let part = |percent| Extent::Part { wording: None, percent: Some(percent), size: PartSize::Unsized };
    refused(&DOSSIER, &set(StatementField::Areas(vec![AreaId::new("UA-99")])), &["no area “UA-99”"]);
    refused(&DOSSIER, &set(StatementField::Extent(Extent::Place)), &["no place is named"]);
    refused(&DOSSIER, &set(StatementField::Extent(part(100.0))), &["under 100 percent"]);
    refused(&DOSSIER, &set(StatementField::Extent(part(f64::NAN))), &["under 100 percent"]);
    refused(&DOSSIER, &set(StatementField::Place(Some(PlaceId::new("kinburn-spit")))), &["lies in UA-48"]);
    refused(&DOSSIER, &Edit::RemoveStatement(id("s99")), &["no statement “s99”"]);
    let mut document = DOSSIER.documents[0].clone();
    document.url = Some("ftp://example.org".to_owned());
    refused(&DOSSIER, &Edit::SetDocument(Box::new(document.clone())), &["https://"]);
    document.id = DocumentId::new("Not Kebab");
    refused(&DOSSIER, &Edit::AddDocument(Box::new(document)), &["“Not Kebab” cannot be an id"]);
    let twice = DOSSIER.actors[0].clone();
    refused(&DOSSIER, &Edit::AddActor(twice), &["“isw” belongs to another actor"]);
    let long = Actor { name: "я".repeat(2_001), ..DOSSIER.actors[0].clone() };
    refused(&DOSSIER, &Edit::SetActor(long), &["the name has more than 2000 characters"]);
    let other = Edit::AttachText { document: DOSSIER.documents[0].id.clone(), text: TEXT.to_owned() };
    refused(&DOSSIER, &other, &["SHA-256 differs", "territorial concessions"]);
    let ranges = Edit::QuoteRanges { statement: s(), ranges: vec![0..4; 1] };
    refused(&DOSSIER, &ranges, &["is not here; attach it first"]);
}

#[test]
fn a_statement_is_made_of_marked_words_and_its_quote_cut_and_joined() {
    let words = "Two villages, he added, changed hands twice";
    let dossier = with_statement(words);
    let statement = |dossier: &Dossier| dossier.statement(&id("s1")).unwrap().clone();
    assert_eq!(statement(&dossier).quote.display(), words, "the words that were marked");
    assert_eq!(statement(&dossier).check, QuoteCheck::Compared, "compared with the text");
    let start = statement(&dossier).quote.segments[0].range.start;
    let edit = Edit::SplitSegment { statement: id("s1"), segment: 0, left_out: start + 12..start + 23 };
    let cut = applied(&dossier, &edit);
    assert_eq!(statement(&cut).quote.display(), "Two villages … changed hands twice", "cut");
    let document = DOSSIER.documents.last().unwrap().id.clone();
    let without_text = applied(&cut, &Edit::DetachText(document.clone()));
    assert_eq!(statement(&without_text).check, QuoteCheck::Recorded, "sealed, so that it needs no text");
    let joined = applied(&without_text, &Edit::JoinSegments { statement: id("s1"), segment: 0 });
    assert_eq!(statement(&joined).quote, statement(&dossier).quote, "joined again, and sealed again");
    let attached = applied(&joined, &Edit::AttachText { document, text: format!("\u{feff}{TEXT}") });
    assert_eq!(attached, dossier, "the text back, made canonical");
}

#[test]
fn a_quote_of_an_article_that_is_not_here_stays_exact_when_it_is_cut() {
    let s = id("isw-kharkiv-portion");
    let old = DOSSIER.statement(&s).unwrap();
    let range = &old.quote.segments[0].range;
    let adverb = range.start + "Russia ".len();
    let left_out = adverb..adverb + "currently ".len();
    let cut = applied(&DOSSIER, &Edit::SplitSegment { statement: s.clone(), segment: 0, left_out });
    assert_eq!(cut.statement(&s).unwrap().quote.segments.len(), old.quote.segments.len() + 1, "one more");
    assert_eq!(cut.statement(&s).unwrap().check, QuoteCheck::Recorded, "sealed by what it was part of");
    let mut forged = old.quote.clone();
    forged.segments[0].exact = forged.segments[0].exact.replacen('a', "o", 1);
    let forged = applied(&DOSSIER, &Edit::SetQuote { statement: s.clone(), quote: forged });
    assert!(!forged.statement(&s).unwrap().counts(), "words that were changed break the seal");
}

#[test]
fn a_place_of_ones_own_is_drawn_from_a_file() {
    let square = r#"{"type":"Feature","id":"x","properties":{},"geometry":{"type":"Polygon",
        "coordinates":[[[32,46],[32,47],[33,47],[33,46],[32,46]]]}}"#;
    let outline = load_outline("spit.geojson", square.as_bytes()).unwrap();
    let bare = square.split_once("\"geometry\":").unwrap().1.trim_end_matches('}').to_owned() + "}";
    assert_eq!(load_outline("spit.geojson", bare.as_bytes()).unwrap(), outline, "a bare geometry will do");
    let none = load_outline("spit.geojson", br#"{"type":"FeatureCollection","features":[]}"#).unwrap_err();
    assert_eq!(none.to_string(), "spit.geojson: features: the file has no polygon; choose another one");
    let name = Name { en: "The Spit".to_owned(), uk: "Коса".to_owned() };
    let place = Place {
        id: PlaceId::new("the-spit"),
        name,
        area: AreaId::new("UA-48"),
        outline,
        unknown: claims_map::model::UnknownOfPlace::default(),
    };
    let added = applied(&DOSSIER, &Edit::AddPlace(Box::new(place.clone())));
    let merged = LAYER.with_places(&added.places);
    assert_eq!(merged.places.len(), LAYER.places.len() + 1, "beside the layer's own");
    assert_eq!(*merged.without_places(&added.places), *LAYER, "and taken out again");
    let s = id("isw-kinburn-spit");
    let s = if DOSSIER.statement(&s).is_some() {
        s
    } else {
        DOSSIER.statements.iter().find(|one| one.place.is_some()).unwrap().id.clone()
    };
    let field = StatementField::Place(Some(place.id.clone()));
    let named = applied(&added, &Edit::SetField { statement: s, field });
    let json = dossier_to_json(&named);
    assert_eq!(load_dossier(json.as_bytes(), "own.json", &LAYER).unwrap().dossier, named, "saved with it");
    assert!(load_dossier(json.as_bytes(), "own.json", &merged).is_ok(), "also onto a layer that has it");
    refused(&named, &Edit::RemovePlace(place.id.clone()), &["The Spit is still named by"]);
    let elsewhere = Place { area: AreaId::new("UA-63"), ..place.clone() };
    refused(&named, &Edit::SetPlace(Box::new(elsewhere)), &["lies in UA-63"]);
    let taken = Place { id: LAYER.places[0].id.clone(), ..place };
    refused(&DOSSIER, &Edit::AddPlace(Box::new(taken)), &["already"]);
}

#[test]
fn suggestions_wait_until_they_are_accepted_or_rejected() {
    let [one, two] = ["one", "two"].map(SuggestionId::new);
    let offered = applied(&DOSSIER, &Edit::OfferSuggestions(vec![one.clone(), two.clone(), one.clone()]));
    assert_eq!(offered.suggestions.open, [one.clone(), two.clone()], "each once");
    let rejected = applied(&offered, &Edit::RejectSuggestion(two.clone()));
    let again = applied(&rejected, &Edit::OfferSuggestions(vec![two.clone()]));
    assert_eq!(again, rejected, "what was rejected is not offered again");
    let mut statement = DOSSIER.statements[0].clone();
    statement.id = id("s1");
    let accept = Edit::AcceptSuggestion { suggestion: one.clone(), statement: Box::new(statement) };
    let accepted = applied(&rejected, &accept);
    assert!(
        accepted.suggestions.open.is_empty() && accepted.statement(&id("s1")).is_some(),
        "a statement now"
    );
    refused(&accepted, &Edit::RejectSuggestion(one), &["no suggestion “one”"]);
    let reopened = applied(&accepted, &Edit::ReopenSuggestion(two.clone()));
    assert_eq!((reopened.suggestions.open, reopened.suggestions.rejected), (vec![two], vec![]), "taken back");
}

#[test]
fn a_suggestion_that_was_kept_in_other_words_is_decided_while_its_statement_is_there() {
    let one = SuggestionId::new("one");
    let offered = applied(&DOSSIER, &Edit::OfferSuggestions(vec![one.clone()]));
    let statement = DOSSIER.statements[0].id.clone();
    let keep = Edit::KeepSuggestion { suggestion: one.clone(), statement: statement.clone() };
    let kept = applied(&offered, &keep);
    assert!(kept.suggestions.open.is_empty() && kept.suggestions.rejected.is_empty(), "it waits no more");
    assert_eq!(kept.suggestions.kept[0].statement, statement, "it became this statement");
    let again = applied(&kept, &Edit::OfferSuggestions(vec![one.clone()]));
    assert_eq!(again, kept, "nor is it offered again");
    let json = dossier_to_json(&kept);
    let loaded = load_dossier(json.as_bytes(), "kept.json", &LAYER).unwrap();
    assert_eq!(loaded.dossier.suggestions, kept.suggestions, "also after it was saved and opened");
    let wrong = json.replace(&format!("\"statement\": \"{statement}\""), "\"statement\": \"nowhere\"");
    assert_ne!(wrong, json, "a statement that is not there");
    let refusal = load_dossier(wrong.as_bytes(), "kept.json", &LAYER).unwrap_err().to_string();
    assert!(refusal.contains("nowhere"), "is named: {refusal}");
    let gone = applied(&kept, &Edit::RemoveStatement(statement));
    assert!(gone.suggestions.kept.is_empty(), "without the statement nothing decides it");
    let nowhere = Edit::KeepSuggestion { suggestion: one, statement: StatementId::new("nowhere") };
    refused(&DOSSIER, &nowhere, &["nowhere"]);
}

#[test]
fn typing_is_taken_back_in_one_step_until_something_else_happens() {
    let mut history = EditHistory::new(Arc::new(DOSSIER.clone()));
    let mut at = Duration::ZERO;
    let mut type_title = |history: &mut EditHistory, title: &str, pause: Duration| {
        at += pause;
        history.apply(&Edit::SetTitle(title.to_owned()), &LAYER, at).unwrap()
    };
    let short = Duration::from_millis(200);
    assert_eq!(type_title(&mut history, "W", short), EditOutcome::Step, "the first letter");
    assert_eq!(type_title(&mut history, "Wh", short), EditOutcome::Merged, "the second");
    assert_eq!(type_title(&mut history, "Who", TYPING_PAUSE), EditOutcome::Merged, "after the longest pause");
    assert_eq!(type_title(&mut history, "Who", short), EditOutcome::Unchanged, "nothing typed");
    let long = TYPING_PAUSE + Duration::from_millis(1);
    assert_eq!(type_title(&mut history, "Who?", long), EditOutcome::Step, "after a longer one");
    let note = |text: &str| Edit::SetField {
        statement: DOSSIER.statements[0].id.clone(),
        field: StatementField::Note(Some(text.to_owned())),
    };
    let now = Duration::from_secs(5);
    assert_eq!(history.apply(&note("a"), &LAYER, now), Ok(EditOutcome::Step), "another field");
    assert_eq!(history.apply(&note("ab"), &LAYER, now), Ok(EditOutcome::Merged), "typing there");
    history.undo();
    assert_eq!(
        (history.present().title.as_str(), history.undo_name().map(Message::english)),
        ("Who?", Some("edit the title".to_owned()))
    );
    history.undo();
    assert_eq!(history.present().title, "Who", "the title before the pause");
    history.undo();
    assert_eq!(*history.present(), Arc::new(DOSSIER.clone()), "three letters in one step");
    let missing = history.apply(&Edit::DetachText(DocumentId::new("none")), &LAYER, now);
    assert!(matches!(missing, Err(EditError::Missing { .. })), "refused");
    assert_eq!(
        history.redo_name().unwrap().english(),
        "edit the title",
        "a refused edit leaves what was undone"
    );
    history.apply(&Edit::SetTitle("New".to_owned()), &LAYER, now).unwrap();
    assert_eq!(history.redo_name(), None, "an edit does not");
    let mut other = DOSSIER.clone();
    other.title = "From the disk".to_owned();
    history.replace(Message::as_it_is("reload the file"), Arc::new(other));
    assert_eq!(history.undo(), Some(Message::as_it_is("reload the file")), "a step like any other");
    assert_eq!(history.present().title, "New", "the own state was kept");
}
