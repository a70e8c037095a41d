//! What belongs to which verb, and what only a paper says: areas of one sentence with verbs of their own, points of papers,
//! denials of plans, and where an area was taken from that is not named. All sentences are invented; each kind stands in the
//! three languages.

use super::suggested::{says, suggested};
use claims_map::model::{AreaId, Side};
use claims_map::text::extract::Suggestion;

#[test]
fn areas_with_a_verb_of_their_own_are_not_what_the_verb_before_them_says() {
    for text in [
        "Russia holds all of Luhansk Oblast, and Kherson Oblast and Zaporizhzhia Oblast will be ours too, Medvedev said.",
        "«Росія контролює всю Луганську область, а Херсонська і Запорізька області теж будуть наші», – заявив Медведєв.",
        "«Россия контролирует всю Луганскую область, а Херсонская и Запорожская области тоже будут наши», – заявил Медведев.",
    ] {
        says(text, &["occupation UA-09 Dmitry Medvedev", "claim UA-65 UA-23 Dmitry Medvedev"]);
    }
    for text in [
        "Olha Tkach said Russia holds all of Luhansk Oblast, and Kherson Oblast and Zaporizhzhia Oblast will wait too.",
        "Ольга Ткач сказала, що Росія контролює всю Луганську область, а Херсонська і Запорізька області теж чекають.",
        "Ольга Ткач сказала, что Россия контролирует всю Луганскую область, а Херсонская и Запорожская области тоже ждут.",
    ] {
        let speaker = if text.is_ascii() { "Olha Tkach" } else { "Ольга Ткач" };
        says(text, &[&format!("occupation UA-09 {speaker}")]);
    }
    says(
        "Russian forces advanced in Sumy Oblast and Luhansk Oblast is occupied.",
        &["advance UA-59 -", "occupation UA-09 -"],
    );
    // One verb for all, before them or behind them.
    for text in [
        "Russia holds Luhansk Oblast, Kherson Oblast and Zaporizhzhia Oblast.",
        "Росія контролює Луганську, Херсонську та Запорізьку області.",
        "Россия контролирует Луганскую, Херсонскую, а также Запорожскую области.",
    ] {
        says(text, &["occupation UA-09 UA-65 UA-23 -"]);
    }
}

#[test]
fn a_point_of_a_paper_offers_and_reports_nothing() {
    for (text, point) in [
        ("Article 3: Luhansk Oblast is recognised as de facto Russian.", "Article 3"),
        (
            "Under Article 21 of the plan, Luhansk Oblast is recognised as de facto Russian.",
            "Article 21 of the plan",
        ),
        ("According to paragraph 5, Luhansk Oblast remains under Russian control.", "paragraph 5"),
        ("Згідно з пунктом 21, Луганська область визнається де-факто російською.", "пунктом 21"),
        ("Пункт 4: Луганська область визнається російською.", "Пункт 4"),
        (
            "Відповідно до статті 3 угоди, Луганська область залишається під контролем Росії.",
            "статті 3 угоди",
        ),
        ("Согласно пункту 21, Луганская область признается де-факто российской.", "пункту 21"),
        ("Статья 3: Луганская область признается российской.", "Статья 3"),
        ("По условиям соглашения, Луганская область остается под контролем России.", "соглашения"),
    ] {
        says(text, &[&format!("concession UA-09 {point}")]);
    }
    // What a paper takes for granted the article tells.
    says(
        "Under the draft, Russia returns the part of Kherson Oblast that it occupies.",
        &["occupation UA-65 -"],
    );
}

#[test]
fn who_denies_for_russia_that_it_wants_an_area_denies_a_claim() {
    for text in [
        "The Kremlin denied that Russia wants to seize Sumy Oblast.",
        "У Кремлі заперечили, що Росія хоче захопити Сумську область.",
        "В Кремле опровергли, что Россия хочет захватить Сумскую область.",
    ] {
        let found = suggested(text);
        let kinds: Vec<&str> = found.iter().map(|one| one.kind.keyword()).collect();
        assert_eq!(kinds, ["denial"], "{text}");
    }
    for (text, speaker) in [
        ("The White House denied that Ukraine had ceded Luhansk Oblast.", "White House"),
        ("У Білому домі заперечили, що Україна віддасть Луганську область.", "White House"),
        ("В Кремле отрицали, что российские войска вышли из Луганской области.", "Kremlin"),
    ] {
        says(text, &[&format!("denial UA-09 {speaker}")]);
    }
}

/// The reasons of the one suggestion of a text, in English.
fn reasons(text: &str) -> Vec<String> {
    let found = suggested(text);
    assert_eq!(found.len(), 1, "{text}: {found:#?}");
    found[0].why.iter().map(|reason| reason.what.english()).collect()
}

#[test]
fn where_an_area_was_taken_from_is_said() {
    for (text, words) in [
        ("It rained in Luhansk Oblast.\n\nRussian forces hold part of the region.", "Luhansk"),
        ("У Луганській області дощило.\n\nРосійські війська захопили частину області.", "Луганській"),
        ("В Луганской области шел дождь.\n\nРоссийские войска захватили часть области.", "Луганской"),
    ] {
        let found = reasons(text);
        let is_said = |why: &String| why.contains(words) && why.contains("paragraph 1");
        assert!(found.iter().any(is_said), "{text}: {found:?}");
    }
    for (text, words) in [
        ("Russian forces captured Vovchansk.", "Vovchansk"),
        ("Російські війська захопили Вовчанськ.", "Вовчанськ"),
        ("Российские войска захватили Волчанск.", "Волчанск"),
    ] {
        let found = reasons(text);
        assert!(found.iter().any(|why| why.contains(&format!("“{words}”"))), "{text}: {found:?}");
    }
    let found = reasons("Russian forces captured a village in Sumy Oblast.");
    assert!(found.iter().all(|why| !why.contains("not named")), "{found:?}");
}

/// Who does what, and where, of each suggestion.
fn deeds(text: &str) -> Vec<String> {
    let found = suggested(text);
    let by = |one: &Suggestion| one.by.map_or("-", Side::keyword);
    let line = |one: &Suggestion| {
        let areas: Vec<&str> = one.areas.iter().map(AreaId::as_str).collect();
        format!("{} {} {}", one.kind.keyword(), by(one), areas.join(" "))
    };
    found.iter().map(line).collect()
}

#[test]
fn a_deed_whose_verb_is_left_out_is_of_whoever_is_put_before_it() {
    for text in [
        "Ukrainian troops pushed forward in Sumy Oblast, and the Russians in Donetsk Oblast.",
        "Ukrainian forces advanced in Sumy Oblast, while Russian troops near Donetsk Oblast.",
        "Українські війська просунулися на Сумщині, а росіяни — на Донеччині.",
        "ЗСУ просунулися в Сумській області, а російські війська — в Донецькій.",
        "Украинские силы продвинулись в Сумской области, а российские — в Донецкой.",
    ] {
        let found = deeds(text);
        assert_eq!(found, ["advance ukraine UA-59", "advance russia UA-14"], "{text}");
    }
    // What is taken is another thing in other hands: of the second area nothing is said.
    let text = "Russian forces captured a village in Donetsk Oblast, and the Ukrainians in Sumy Oblast.";
    assert_eq!(deeds(text), ["occupation russia UA-14"], "{text}");
    // One side in two areas.
    let text = "Russian forces advanced in Donetsk Oblast and in Sumy Oblast.";
    assert_eq!(deeds(text), ["advance russia UA-14 UA-59"], "{text}");
}
