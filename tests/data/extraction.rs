//! The extractor's cases: invented texts with what must be found in them, and what must not.
//!
//! `tests/extraction/*.txt` holds texts (`> `), each with the statements that must be suggested (`= `),
//! those that may be (`~ `), its names of territories (`@ `) and names that are none (`! `). Suggestions
//! that are unsure do not count. The texts are invented; the one article that ships quotes is checked
//! where its text is there (`.ci/extract`).
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::path::Path;

use crate::common::{fresh_folder, run};
use claims_map::load::{load_lexicon, shipped_layer, shipped_lexicon};
use claims_map::model::{AreaId, Extent, Kind, Modality, Side};
use claims_map::text::extract::{Extraction, Lexicon, Suggestion, Sureness};
use claims_map::text::{CanonicalText, extract};
use proptest::prelude::*;
use serde_json::Value;

/// Area, kind and speaker.
type Triple = (String, String, String);

#[derive(Default)]
struct Case {
    text: String,
    must: BTreeSet<Triple>,
    may: BTreeSet<Triple>,
    names: Vec<String>,
    no_names: Vec<String>,
}

fn cases_of(file: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/extraction").join(file);
    let source = std::fs::read_to_string(path).unwrap();
    let cases = source.split("\n\n").map(case_of).filter(|case| !case.text.is_empty());
    cases.collect()
}

fn case_of(source: &str) -> Case {
    let mut case = Case::default();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let (mark, rest) = line.split_at_checked(2).unwrap_or((line, ""));
        match mark {
            "> " => case.text.extend([rest, "\n"]),
            "= " => case.must.extend(triples(rest)),
            "~ " => case.may.extend(triples(rest)),
            "@ " => case.names.push(rest.to_owned()),
            "! " => case.no_names.push(rest.to_owned()),
            other => panic!("“{other}” begins no line of a case: {line}"),
        }
    }
    case
}

fn triples(line: &str) -> Vec<Triple> {
    let (what, speaker) = line.split_once(" by ").unwrap();
    let mut words = what.split(' ');
    let kind = words.next().unwrap();
    words.map(|area| (area.to_owned(), kind.to_owned(), speaker.to_owned())).collect()
}

fn found(extraction: &Extraction) -> BTreeSet<Triple> {
    let counted = extraction.suggestions.iter().filter(|one| one.sureness != Sureness::Unsure);
    let triples = counted.flat_map(|one| {
        let speaker = one.speaker.as_ref().map_or("@article", |voice| voice.name.as_str());
        let triple =
            |area: &AreaId| (area.as_str().to_owned(), one.kind.keyword().to_owned(), speaker.to_owned());
        one.areas.iter().map(triple).collect::<Vec<Triple>>()
    });
    triples.collect()
}

fn read(text: &str, lexicon: &Lexicon) -> Extraction {
    extract(&CanonicalText::from_text(text), lexicon)
}

#[track_caller]
fn check(file: &str, least: usize) {
    let lexicon = shipped_lexicon().unwrap();
    let cases = cases_of(file);
    assert!(cases.len() >= least, "{file} is read: {} cases", cases.len());
    let mut faults = Vec::new();
    for case in &cases {
        let extraction = read(&case.text, &lexicon);
        let found = found(&extraction);
        let missing: Vec<&Triple> = case.must.difference(&found).collect();
        let extra: Vec<&Triple> =
            found.iter().filter(|one| !case.must.contains(*one) && !case.may.contains(*one)).collect();
        if !missing.is_empty() || !extra.is_empty() {
            faults.push(format!("{}  missing {missing:?}\n  extra {extra:?}", case.text));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn english_news_is_read() {
    check("english.txt", 100);
}

#[test]
fn ukrainian_news_is_read() {
    check("ukrainian.txt", 60);
}

#[test]
fn russian_news_is_read() {
    check("russian.txt", 55);
}

#[test]
fn a_negated_verb_of_control_is_denied_and_what_is_left_over_implied() {
    let lexicon = shipped_lexicon().unwrap();
    let cases = [
        ("Генштаб спростував захоплення Куп'янська на Харківщині.", Modality::Denied),
        ("В Генштабе опровергли сообщения о захвате села в Сумской области.", Modality::Denied),
        ("Kyiv denied reports of the capture of a village in Sumy Oblast.", Modality::Denied),
        ("No part of Sumy Oblast is controlled by Russia, Zelensky said.", Modality::Denied),
        ("Жодного села Полтавської області ворог не контролює, сказав Зеленський.", Modality::Denied),
        (
            "Ни одного села в Сумской области российские войска не контролируют, сообщили в Генштабе.",
            Modality::Denied,
        ),
        ("Російські війська не окупували Одеську область, заявив Пєсков.", Modality::Denied),
        ("Сумська область не окупована, повідомив Генштаб.", Modality::Denied),
        ("Росія не окупувала Сумську область.", Modality::Denied),
        ("Харківська область ніколи не була повністю окупована, сказав Зеленський.", Modality::Denied),
        ("Сумська область не перебуває під окупацією, заявив Зеленський.", Modality::Denied),
        ("Ні Сумська, ні Харківська область не окуповані.", Modality::Denied),
        ("Россия не оккупировала Сумскую область.", Modality::Denied),
        ("Сумская область не оккупирована, сообщил Генштаб.", Modality::Denied),
        ("Одесская область никогда не находилась под оккупацией, заявил Зеленский.", Modality::Denied),
        ("Russian forces have not occupied Odesa Oblast, Peskov said.", Modality::Denied),
        ("Sumy Oblast is not occupied, Zelensky said.", Modality::Denied),
        ("Neither Sumy nor Kharkiv Oblast is occupied.", Modality::Denied),
        ("Russian forces control no part of Sumy Oblast, ISW said.", Modality::Denied),
        ("Russia does not occupy any part of Sumy Oblast, Peskov said.", Modality::Denied),
        (
            "Russia wants the parts of Donetsk Oblast that it does not already occupy, ISW said.",
            Modality::Implied,
        ),
        ("Не окуповані росіянами частини Донецької області лишаються під обстрілом.", Modality::Implied),
        ("Путин хочет части Донецкой области, которые российские войска не оккупировали.", Modality::Implied),
        (
            "Russia has not only occupied Kherson Oblast but also shelled it, Zelensky said.",
            Modality::Asserted,
        ),
    ];
    for (text, modality) in cases {
        let extraction = read(text, &lexicon);
        let held = extraction.suggestions.iter().filter(|one| one.kind.keyword() == "occupation");
        let found: Vec<Modality> = held.map(|one| one.modality).collect();
        assert_eq!(found, [modality], "{text}");
    }
}

/// The texts beside the repository that were read wrongly: `expected.tsv` has what must be suggested and
/// what must not, such as `UA-14 occupation(denied whole) russia any` or `speaker “RIA Novosti”`.
#[test]
fn what_could_be_is_conditional_and_what_is_not_confirmed_is_denied() {
    let lexicon = shipped_lexicon().unwrap();
    for (text, modality) in [
        ("Russia could occupy Poltava Oblast, Ivan Koval said.", Modality::Conditional),
        ("If Lubny falls, Ivan Koval warned, Russia might occupy Poltava Oblast.", Modality::Conditional),
        ("Poltava Oblast could be occupied by Russian forces, Ivan Koval said.", Modality::Conditional),
        ("Russian forces occupy Poltava Oblast, Ivan Koval said.", Modality::Asserted),
        ("ISW не підтвердив, що російські війська контролюють Полтавську область.", Modality::Denied),
        ("Міністерство не змогло підтвердити, що Росія контролює Полтавську область.", Modality::Denied),
        ("В ISW не подтвердили, что российские войска контролируют Полтавскую область.", Modality::Denied),
    ] {
        let found = read(text, &lexicon).suggestions;
        let said: Vec<_> = found.iter().map(|one| (one.kind, one.modality)).collect();
        assert_eq!(said, [(Kind::Occupation, modality)], "{text}");
        let is_sure = found.iter().any(|one| one.sureness == Sureness::Sure);
        assert!(!is_sure || modality == Modality::Asserted, "{text}");
    }
    for (text, kinds) in [
        ("Snow lay on Poltava Oblast, and three of them were freezing.", vec![]),
        ("He offered to freeze the front line in Poltava Oblast, Ivan Koval said.", vec![Kind::Concession]),
        ("Визнавати Полтавську область російською Україна не буде, сказав Іван Коваль.", vec![Kind::Denial]),
        (
            "Признавать Полтавскую область российской Украина не будет, сказал Иван Коваль.",
            vec![Kind::Denial],
        ),
    ] {
        let found: Vec<Kind> = read(text, &lexicon).suggestions.iter().map(|one| one.kind).collect();
        assert_eq!(found, kinds, "{text}");
    }
}

#[test]
fn the_words_for_a_share_are_whole() {
    let lexicon = shipped_lexicon().unwrap();
    for (text, whole, number) in [
        (
            "Russia controls roughly three quarters of Poltava Oblast, Ivan Koval said.",
            "roughly three quarters of Poltava Oblast",
            Some(75.0),
        ),
        (
            "Russia holds between 60 and 75 percent of Poltava Oblast, Ivan Koval said.",
            "between 60 and 75 percent of Poltava Oblast",
            None,
        ),
        (
            "Росія контролює близько 30 % Полтавської області, сказав Іван Коваль.",
            "близько 30 % Полтавської області",
            Some(30.0),
        ),
        (
            "Россия контролирует почти 30 % Полтавской области, сказал Иван Коваль.",
            "почти 30 % Полтавской области",
            None,
        ),
    ] {
        let found = read(text, &lexicon).suggestions;
        let Extent::Part { wording, percent, .. } = &found[0].extent else { panic!("{text}: {found:?}") };
        assert_eq!((wording.as_deref(), *percent), (Some(whole), number), "{text}");
    }
}

#[test]
fn the_texts_beside_the_repository_are_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/faults/extract");
    let Ok(expected) = std::fs::read_to_string(folder.join("expected.tsv")) else { return };
    let lexicon = shipped_lexicon().unwrap();
    let mut faults = Vec::new();
    for line in expected.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [file, must, must_not, ..] = fields.as_slice() else { panic!("four fields: {line}") };
        let extraction = read(&std::fs::read_to_string(folder.join(file)).unwrap(), &lexicon);
        let items = |list: &str| -> Vec<String> {
            list.split(';').map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
        };
        faults.extend(
            items(must)
                .iter()
                .filter(|item| !is_found(item, &extraction))
                .map(|item| format!("{file}: no {item}")),
        );
        faults.extend(
            items(must_not)
                .iter()
                .filter(|item| is_found(item, &extraction))
                .map(|item| format!("{file}: {item}")),
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// True where a suggestion is what an item of `expected.tsv` says.
fn is_found(item: &str, extraction: &Extraction) -> bool {
    if item.contains(" or a note") {
        return !extraction.unmatched.is_empty();
    }
    let named = |rest: &str| rest.trim_matches(['“', '”', ' ']).to_owned();
    if let Some(wording) = item.strip_prefix("wording ") {
        return extraction.suggestions.iter().any(|one| {
            matches!(&one.extent, Extent::Part { wording: Some(words), .. } if *words == named(wording))
        });
    }
    if let Some(speaker) = item.strip_prefix("speaker ") {
        return extraction
            .suggestions
            .iter()
            .any(|one| one.speaker.is_some() && is_called(one, &named(speaker)));
    }
    let (item, detail) = match item.split_once('(') {
        Some((before, rest)) => {
            let (detail, behind) = rest.split_once(')').unwrap();
            (format!("{before}{behind}"), detail.to_owned())
        }
        None => (item.to_owned(), String::new()),
    };
    let (item, relayer) = item
        .split_once(" through ")
        .map_or((item.clone(), None), |(one, other)| (one.to_owned(), Some(other.to_owned())));
    let words: Vec<&str> = item.split(' ').filter(|word| *word != "by").collect();
    let area = AreaId::new(words[0]);
    extraction.suggestions.iter().any(|one| {
        let is_modal = match detail.split(' ').next() {
            Some("denied") => one.modality == Modality::Denied,
            Some("asserted") => one.modality == Modality::Asserted,
            _ => true,
        };
        let is_whole = !detail.contains("whole") || one.extent == Extent::Whole;
        let is_relayed =
            relayer.as_ref().is_none_or(|relayer| one.relayers.iter().any(|voice| voice.name == *relayer));
        one.areas.contains(&area) && is_modal && is_whole && is_relayed && fits(one, &words[1..])
    })
}

/// True where the words behind an area fit: kind, side, extent, share, speaker.
fn fits(one: &Suggestion, words: &[&str]) -> bool {
    let Some((kind, rest)) = words.split_first() else { return true };
    let mut speaker = Vec::new();
    let holds = rest.iter().all(|word| match *word {
        "russia" | "ukraine" => one.by.map(Side::keyword) == Some(*word),
        "whole" => one.extent == Extent::Whole,
        "part" => matches!(one.extent, Extent::Part { .. }),
        "%" | "any" => true,
        "@article" => one.speaker.is_none(),
        number if number.parse::<f64>().is_ok() => {
            matches!(one.extent, Extent::Part { percent, .. } if percent == number.parse().ok())
        }
        name => {
            speaker.push(name.trim_matches(['“', '”']));
            true
        }
    });
    (*kind == "any" || one.kind.keyword() == *kind)
        && holds
        && (speaker.is_empty() || is_called(one, &speaker.join(" ")))
}

/// True where the speaker has every word of a name, however it spells defence.
fn is_called(one: &Suggestion, name: &str) -> bool {
    let fold = |name: &str| name.to_lowercase().replace("defence", "defense");
    // A state as the source of its own deed: the article tells of it.
    let Some(voice) = &one.speaker else {
        return one.by.map(Side::keyword) == Some(name.to_lowercase().as_str());
    };
    let (of, sought) = (fold(&voice.name), fold(name));
    sought.split(' ').all(|word| of.split(' ').any(|other| other == word))
}

#[test]
fn names_mean_what_they_mean_where_they_stand() {
    let lexicon = shipped_lexicon().unwrap();
    for case in cases_of("names.txt") {
        let extraction = read(&case.text, &lexicon);
        let territories = extraction.mentions.iter().filter(|mention| mention.sense.is_territory());
        let names: Vec<String> = territories
            .map(|mention| {
                let areas: Vec<&str> = mention.areas.iter().map(AreaId::as_str).collect();
                format!("{} {}", mention.surface, areas.join(" "))
            })
            .collect();
        assert_eq!(names, case.names, "{}", case.text);
        let others: Vec<&str> = extraction.unmatched.iter().map(|name| name.surface.as_str()).collect();
        assert_eq!(others, case.no_names, "{}", case.text);
    }
}

#[test]
fn a_town_leads_to_its_area_and_a_name_that_several_areas_have_asks() {
    let lexicon = shipped_lexicon().unwrap();
    let areas = |one: &Suggestion| one.areas.iter().map(|area| area.as_str().to_owned()).collect::<Vec<_>>();
    let reasons = |one: &Suggestion| {
        one.why.iter().map(|reason| reason.what.english()).collect::<Vec<String>>().join("; ")
    };
    for (text, leads_to, says) in [
        ("Russian forces captured Toretsk.", vec!["UA-14"], ""),
        ("Російські війська захопили Вовчанськ.", vec!["UA-63"], ""),
        ("Российские войска захватили Волчанск.", vec!["UA-63"], ""),
        ("Russian forces captured Lyman.", vec![], "the text does not say"),
        ("Російські війська захопили Лиман.", vec![], "the text does not say"),
        ("Russian forces captured Lyman in the Kharkiv region.", vec!["UA-63"], "elsewhere too: Donetsk"),
        (
            "Russian forces captured Toretsk in the Kharkiv region.",
            vec!["UA-63"],
            "it lies in Donetsk Oblast",
        ),
        ("Russian forces took Hryshyne in the Pokrovsk direction.", vec!["UA-14"], "elsewhere too"),
    ] {
        let extraction = read(text, &lexicon);
        let [one] = extraction.suggestions.as_slice() else { panic!("{text}: {:?}", extraction.suggestions) };
        assert_eq!(areas(one), leads_to, "{text}");
        assert!(reasons(one).contains(says), "{text}: {}", reasons(one));
        let is_firm = text.contains("Lyman in the Kharkiv");
        assert!(is_firm || one.sureness == Sureness::Unsure, "{text}: evidence, no claim on the whole");
        assert_eq!(one.extent, Extent::Place, "{text}");
        let asks = extraction.unmatched.iter().any(|name| name.what.english().contains("which one"));
        assert_eq!(asks, leads_to.is_empty(), "{text}: {:?}", extraction.unmatched);
    }
}

#[test]
fn words_and_people_that_share_a_towns_name_are_no_towns() {
    let lexicon = shipped_lexicon().unwrap();
    for text in [
        "Volodymyr Kalynivka and Iryna Stepove said that Russian forces attacked.",
        "Борова Олена розповіла про наступ ворога.",
        "Перемога буде за нами, ворог наступає.",
    ] {
        let found = read(text, &lexicon);
        assert!(found.mentions.is_empty() && found.unmatched.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn ranges_are_code_points_of_the_text_and_quotes_hold_their_areas() {
    let lexicon = shipped_lexicon().unwrap();
    let text = CanonicalText::from_text("Так. «Росія окупувала Крим», — сказав Кулеба. Йшов дощ.");
    let extraction = extract(&text, &lexicon);
    let mention = &extraction.mentions[0];
    assert_eq!(text.slice(mention.range.start, mention.range.end), Some("Крим"), "the name");
    let [one] = extraction.suggestions.as_slice() else { panic!("{:?}", extraction.suggestions) };
    let quote = text.slice(one.quote[0].start, one.quote[0].end);
    assert_eq!(quote, Some("«Росія окупувала Крим», — сказав Кулеба."), "the sentence");
    let shown: Vec<Option<&str>> =
        one.why.iter().map(|reason| text.slice(reason.range.start, reason.range.end)).collect();
    assert_eq!(shown, [Some("окупувала"), Some("Крим"), Some("сказав")], "why: cue, area, attribution");
    assert_eq!(one.sureness, Sureness::Sure, "all in one clause");
}

/// The best that anything in a text is called; every sentence was called sure before its kind of evidence was asked.
#[track_caller]
fn sureness(text: &str) -> Sureness {
    let extraction = read(text, &shipped_lexicon().unwrap());
    extraction.suggestions.iter().map(|one| one.sureness).min().unwrap_or(Sureness::Unsure)
}

#[test]
fn sure_is_one_deed_of_one_doer_in_the_words_of_one_who_is_named() {
    for text in [
        "Russian forces control about a third of the Kherson region, Olha Tkach said.",
        "Російські війська просунулися в Сумській області, сказав Іван Коваль.",
        "Российские войска продвинулись в Харьковской области, сообщил Иван Коваль.",
    ] {
        assert_eq!(sureness(text), Sureness::Sure, "{text}");
    }
}

#[test]
fn what_may_be_of_another_deed_speaker_or_time_is_not_sure() {
    for text in [
        // A state that says nothing.
        "Russia would keep the parts of the Kherson region that it holds.",
        "Военный эксперт Иван Коваль считает, что Россия едва ли сможет захватить Донецкую область.",
        // Somebody says it whom no rule finds.
        "Российские войска захватили часть Херсонской области, полагают за пределами Норландии.",
        "Російські війська захопили частину Херсонської області, ідеться в кулуарах Норландії.",
        // No word of refusing before what would be refused.
        "Без признания Крыма российским мир невозможен, заявил Сергей Лавров.",
        // What only a clause before it tells of.
        "Two days after Russian soldiers took a hamlet, people in the rest of Sumy region are packing.",
    ] {
        assert_ne!(sureness(text), Sureness::Sure, "{text}");
    }
    // The second area has a verb of its own.
    for text in [
        "Russian forces advanced near Sumy region and lost ground in the Kharkiv region, Olha Tkach said.",
        "Росіяни просунулися на Сумщині та втратили позиції на Харківщині, сказав Іван Коваль.",
    ] {
        let extraction = read(text, &shipped_lexicon().unwrap());
        let mut of_second =
            extraction.suggestions.iter().filter(|one| one.areas.iter().any(|area| area.as_str() == "UA-63"));
        assert!(of_second.all(|one| one.sureness != Sureness::Sure), "{text}");
    }
}

#[test]
fn every_area_of_the_lexicon_is_on_the_layer_and_every_area_has_names() {
    let layer = shipped_layer().unwrap();
    let lexicon = shipped_lexicon().unwrap();
    for area in &layer.areas {
        for name in [&area.name.en, &area.name.uk] {
            let extraction = read(&format!("Це {name}."), &lexicon);
            let areas: BTreeSet<&AreaId> =
                extraction.mentions.iter().flat_map(|mention| &mention.areas).collect();
            assert!(areas.contains(&area.id), "{name} is {}: {areas:?}", area.id);
            assert!(areas.iter().all(|id| layer.area(id).is_some()), "{name}: {areas:?}");
        }
    }
}

#[test]
fn a_lexicon_that_is_none_is_refused_with_every_fault() {
    let source = include_str!("../../data/lexicon.json");
    let faulty = source
        .replacen("\"side\": \"russia\"", "\"side\": \"mars\"", 1)
        .replacen("\"unit\": {", "\"unti\": {", 1)
        .replacen("Курськ{,а,у,ом}", "Курськ{,а", 1);
    let error = load_lexicon(faulty.as_bytes(), "mine.json").unwrap_err();
    let sentences: Vec<String> = error.findings.iter().map(ToString::to_string).collect();
    assert_eq!(sentences.len(), 3, "{sentences:?}");
    for part in ["mine.json: decoys[0].forms[26]: the braces", "mine.json: actors[0]: “mars”", "words.unti"]
    {
        assert!(sentences.iter().any(|sentence| sentence.contains(part)), "no “{part}” in {sentences:?}");
    }
    let truncated = load_lexicon(&source.as_bytes()[..200], "mine.json").unwrap_err();
    assert!(truncated.to_string().contains("line "), "the place: {truncated}");
    let other = load_lexicon(b"{\"format\": \"x\"}", "mine.json").unwrap_err();
    assert_eq!(other.findings.len(), 1, "{other}");
}

/// A lexicon with names of its own has these and none of the gazetteer's.
#[test]
fn a_lexicon_may_have_names_of_its_own() {
    let source = include_str!("../../data/lexicon.json");
    let own = r#""areas": [{"id": "UA-63", "towns": ["Zmiiv"], "lands": [], "adjectives": {"uk": "зміївськ"}}],
        "groups": [{"id": "two", "members": ["UA-63", "UA-59"], "forms": ["Twolands"]}], "places": [], "decoys": ["#;
    let bytes = source.replacen("\"decoys\": [", own, 1);
    let lexicon = load_lexicon(bytes.as_bytes(), "mine.json").unwrap();
    let extraction = read("In Twolands and in Kharkiv they met.", &lexicon);
    let surfaces: Vec<&str> = extraction.mentions.iter().map(|mention| mention.surface.as_str()).collect();
    assert_eq!(surfaces, ["Twolands"], "{extraction:?}");
    let faulty = bytes.replacen("Twolands", "Two{lands", 1).replacen("\"uk\": \"зміїв", "\"pl\": \"зміїв", 1);
    let error = load_lexicon(faulty.as_bytes(), "mine.json").unwrap_err();
    let sentences: Vec<String> = error.findings.iter().map(ToString::to_string).collect();
    for part in ["mine.json: groups[0].forms[0]: the braces", "mine.json: areas[0].adjectives.pl: adjectives"]
    {
        assert!(sentences.iter().any(|sentence| sentence.contains(part)), "no “{part}” in {sentences:?}");
    }
}

#[test]
fn hostile_texts_are_read_in_bounded_time_and_without_panic() {
    let lexicon = shipped_lexicon().unwrap();
    let words = [
        "Крим ",
        "occupied Donetsk and ",
        "“",
        "said said said ",
        "\u{301}й’",
        "Kyiv's ",
        "…",
        "\u{0}\u{feff}",
        "- 5% of ",
    ];
    for word in words {
        let extraction = read(&word.repeat(3_000), &lexicon);
        assert!(extraction.suggestions.len() < 3_000, "{word}: {}", extraction.suggestions.len());
    }
    assert_eq!(read("", &lexicon), Extraction::default(), "nothing in nothing");
}

proptest! {
    #[test]
    fn whatever_stands_in_a_text_ranges_are_in_it(words in prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..60)) {
        let text = CanonicalText::from_text(&words.concat());
        let extraction = extract(&text, &LEXICON);
        for mention in &extraction.mentions {
            prop_assert_eq!(text.slice(mention.range.start, mention.range.end), Some(mention.surface.as_str()));
        }
        for one in &extraction.suggestions {
            let ranges = one.quote.iter().chain(one.why.iter().map(|reason| &reason.range));
            for range in ranges.chain(one.speaker.iter().filter_map(|voice| voice.range.as_ref())) {
                let words = text.slice(range.start, range.end).unwrap_or_default();
                prop_assert!(!words.trim().is_empty(), "{:?} in {:?}", range, one);
            }
        }
    }
}

/// Pieces of which texts are made, with what tends to break ranges.
const WORDS: [&str; 34] = [
    "Putin ",
    "said ",
    "that ",
    "Kharkiv ",
    "regions ",
    "and ",
    ", ",
    ". ",
    "“",
    "” ",
    "Крим ",
    "окупован",
    "ий ",
    "Зеленський ",
    "заявив",
    ": ",
    " – ",
    "не ",
    "признать ",
    "ISW ",
    "(",
    ") ",
    "\n",
    "annexed ",
    "64% of ",
    "people ",
    "believe ",
    "області",
    "«",
    "» ",
    "й\u{306}",
    "’",
    "according to ",
    "Про це ",
];

static LEXICON: std::sync::LazyLock<Lexicon> = std::sync::LazyLock::new(|| shipped_lexicon().unwrap());

#[test]
fn the_command_prints_blocks_and_json() {
    let folder = fresh_folder("extract");
    let article = folder.join("article.txt");
    let words = "Russia currently occupies a small portion of the Kharkiv region, according to ISW. It rained in the Kursk region.";
    std::fs::write(&article, words).unwrap();
    let text = run([Path::new("extract"), &article]);
    assert_eq!((text.code, text.err.as_str()), (Some(0), ""), "{}", text.out);
    for part in [
        "1. occupation · Kharkiv Oblast (UA-63), by Russia · part: a small portion of the Kharkiv region · sure",
        "   ISW\n",
        "not counted: Kursk (in Russia, not on this layer)",
    ] {
        assert!(text.out.contains(part), "no “{part}” in:\n{}", text.out);
    }
    let json = run([Path::new("extract"), &article, Path::new("--json")]);
    let value: Value = serde_json::from_str(&json.out).unwrap();
    let statement = &value["statements"][0];
    assert_eq!(
        (&statement["kind"], &statement["speaker"]),
        (&"occupation".into(), &"ISW".into()),
        "{statement}"
    );
    assert_eq!(statement["region_ids"], serde_json::json!(["UA-63"]), "{statement}");
    assert_eq!(
        (&value["mentions"][0]["start"], &value["mentions"][0]["end"]),
        (&49.into(), &56.into()),
        "code points"
    );
}

#[test]
fn bad_input_is_one_sentence() {
    let folder = fresh_folder("extract-bad");
    let article = folder.join("article.txt");
    std::fs::write(&article, b"\x7f\x03\0\0\0\x01\0\0\0").unwrap();
    let missing = folder.join("none.txt");
    for (args, part) in [
        (vec![Path::new("extract"), &article], "this is a binary file"),
        (vec![Path::new("extract"), &missing], "there is no such file"),
        (vec![Path::new("extract"), &article, Path::new("--lexicon"), &article], "it is not a lexicon"),
    ] {
        let run = run(args);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{}", run.err);
        assert!(run.err.contains(part) && run.err.lines().count() == 1, "{}", run.err);
    }
}

#[test]
fn lists_and_frames_of_a_lexicon_are_checked_and_may_be_left_out() {
    let lexicon = |sections: &str| {
        let source = format!(
            "{{\"format\": \"claims-map-lexicon/1\", \"decoys\": [], \"actors\": [], \"words\": {{}}{sections}}}"
        );
        load_lexicon(source.as_bytes(), "own.json").map_err(|fault| fault.findings.len())
    };
    assert!(lexicon("").is_ok(), "without them the shipped ones serve");
    for (wrong, count) in [
        (", \"lists\": {\"no-such-list\": {\"en\": [\"a\"]}}", 1),
        (", \"frames\": [{\"tag\": \"no-such-tag\", \"between\": \"name\", \"heads\": [\"let\"]}]", 1),
        (", \"frames\": [{\"tag\": \"yield\", \"between\": \"nothing\", \"heads\": [\"let\"]}]", 1),
        (", \"frames\": [{\"tag\": \"yield\", \"between\": \"name\", \"heads\": [\"l{et\"]}]", 1),
    ] {
        assert_eq!(lexicon(wrong).err(), Some(count), "{wrong}");
    }
}

#[test]
fn a_reason_names_nobody_who_does_not_speak_and_says_no_more_than_the_words() {
    let reason = |text: &str| {
        let found = extract(&CanonicalText::from_text(text), &shipped_lexicon().unwrap());
        let one = found.suggestions.first().unwrap_or_else(|| panic!("{text}"));
        one.why.first().map(|reason| reason.what.english()).unwrap_or_default()
    };
    let called = reason("Russian forces retook Kherson Oblast, DeepState said.");
    assert!(called.contains("Russia is said to have taken it") && !called.contains("calls"), "{called}");
    for text in [
        "Russia has no plans to occupy Kharkiv Oblast, Peskov said.",
        "Russia will not occupy Odesa Oblast, Lavrov said.",
        "Russian forces failed to seize Donetsk Oblast, the General Staff said.",
    ] {
        assert_eq!(reason(text), "Russia is said not to have taken it, or not to mean to", "{text}");
    }
    let held = reason("Russia does not control Sumy Oblast, Zelensky said.");
    assert_eq!(held, "Russia is said not to hold it");
}
