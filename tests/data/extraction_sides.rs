//! Which side fights, masses, holds and keeps, and which area of a sentence that is of: whoever only tells of it does none
//! of it. All sentences are invented; each kind stands in the three languages where they differ.

use claims_map::model::{Modality, Side};
use claims_map::text::extract::{Suggestion, Sureness};

use super::suggested::{says, suggested};

/// Kind, side and areas of each suggestion, one a line.
fn sides(text: &str) -> Vec<String> {
    let line = |one: &Suggestion| {
        let side = one.by.map_or("-", Side::keyword);
        let areas: Vec<&str> = one.areas.iter().map(claims_map::model::AreaId::as_str).collect();
        format!("{} {side} {}", one.kind.keyword(), areas.join(" "))
    };
    suggested(text).iter().map(line).collect()
}

#[track_caller]
fn of_sides(text: &str, expected: &[&str]) {
    assert_eq!(sides(text), expected, "{text}");
}

#[test]
fn who_tells_of_fighting_does_not_fight() {
    for text in [
        "The spokesman for Ukraine's southern forces said fighting was under way in Zaporizhzhia Oblast.",
        "Речник ЗСУ Андрій Ковальов повідомив, що в Запорізькій області тривають бої.",
        "Представитель ВСУ Владислав Волошин сообщил, что в Запорожской области идут бои.",
        "Украинский Генштаб признает, что бои на западе Запорожской области идут.",
        "Генштаб нарахував 40 боєзіткнень у Запорізькій області.",
    ] {
        of_sides(text, &["advance - UA-23"]);
    }
    of_sides("Ukrainian forces are fighting in Zaporizhzhia Oblast.", &["advance ukraine UA-23"]);
    for text in [
        "Представитель ВСУ Владислав Волошин утверждает, что прорыва в Днепропетровскую область нет.",
        "Жодного прориву в Дніпропетровській області немає.",
    ] {
        of_sides(text, &[]);
    }
}

#[test]
fn an_attack_that_was_beaten_back_is_of_the_other_side() {
    for text in [
        "Viktor Trehubov, spokesman for the group of forces, said assaults on Vovchansk in Kharkiv Oblast had been beaten back.",
        "Речник ЗСУ Владислав Волошин запевнив, що атаки в Харківській області відбито.",
        "Представитель ВСУ Владислав Волошин сообщил, что атаки в Харьковской области отбиты.",
    ] {
        of_sides(text, &["advance russia UA-63"]);
    }
    of_sides("Минобороны РФ сообщило, что атаки ВСУ в Сумской области отражены.", &["advance ukraine UA-59"]);
}

#[test]
fn who_counts_troops_did_not_gather_them() {
    for (text, side) in [
        (
            "Ukraine’s military intelligence counts some 60,000 troops assembled opposite Kharkiv Oblast.",
            "russia",
        ),
        ("By the Pentagon’s latest count three divisions have been brought up near Kharkiv Oblast.", "-"),
        ("Three Ukrainian brigades have been gathered near Kharkiv Oblast.", "ukraine"),
        ("Two more divisions are being gathered for a push into Kharkiv Oblast, diplomats said.", "-"),
        (
            "За даними ГУР, навпроти Харківської області він зібрав двадцять тисяч людей для наступу.",
            "russia",
        ),
        ("Навпроти Харківської області ворог зібрав понад десять бригад.", "russia"),
        ("Напротив Харьковской области русские собрали еще одну штурмовую бригаду.", "russia"),
        ("Противник копит технику для удара по Харьковской области.", "russia"),
        ("Russia gathered 40,000 troops near Kharkiv Oblast.", "russia"),
        ("Ворог збирає резерви біля Харківської області.", "russia"),
    ] {
        of_sides(text, &[&format!("buildup {side} UA-63")]);
    }
    // Anything can be gathered and brought up.
    for text in [
        "Moscow brought up Crimea at the talks.",
        "Росія зібрала гроші для Херсонської області.",
        "Россия собрала урожай зерна в Запорожской области.",
    ] {
        of_sides(text, &[]);
    }
}

#[test]
fn they_of_a_quotation_are_the_other_side() {
    let text = "Valerii Zaluzhnyi came to dinner. “They took Luhansk Oblast and called it peace,” Valerii Zaluzhnyi said.";
    of_sides(text, &["occupation russia UA-09"]);
    let text = "Valerii Zaluzhnyi came to dinner. A friend was blunter. “They took Luhansk Oblast,” he said.";
    assert!(sides(text).iter().all(|line| !line.starts_with("recapture")), "{text}");
    of_sides(
        "Viktor Trehubov admitted that the Russians made gains in Donetsk Oblast, but denied they had set foot in Sumy Oblast.",
        &["advance russia UA-14", "advance russia UA-59"],
    );
}

#[test]
fn what_stands_beside_a_deed_is_no_part_of_it() {
    for (text, expected) in [
        (
            "Russia is edging towards Huliaipole in Zaporizhzhia Oblast, while Ukrainian troops hold Pokrovsk in Donetsk Oblast.",
            "advance russia UA-23",
        ),
        (
            "Враг вышел к Орехову в Запорожской области, а ВСУ контролируют север Харьковской области.",
            "advance russia UA-23",
        ),
        (
            "Ukraine’s army won back a part of Kharkiv Oblast, and was drilling in Poltava Oblast.",
            "recapture ukraine UA-63",
        ),
        (
            "Ольга Ткач сказала, що Київ готовий віддати Сумську область в обмін на Донеччину.",
            "concession - UA-59",
        ),
    ] {
        of_sides(text, &[expected]);
    }
    of_sides("A statistical annex covers gas output in Poltava Oblast.", &[]);
    of_sides("Меньше процента Луганской области остаётся под контролем Украины.", &[]);
    of_sides(
        "Russia moved two regiments from occupied Kherson Oblast to Zaporizhzhia Oblast.",
        &["occupation russia UA-65", "buildup russia UA-23"],
    );
    of_sides(
        "Russia moved two regiments from occupied Kherson Oblast to Zaporizhzhia Oblast to prepare a new offensive.",
        &["occupation russia UA-65", "buildup russia UA-23"],
    );
    // The peninsula is not the city that was named last.
    of_sides("A court in Kyiv heard that the peninsula is under Russian occupation.", &[]);
    let text = "Крим – це Україна. Бої йшли на Харківщині. Нагадаємо, півострів окуповано.";
    assert!(sides(text).contains(&"occupation russia UA-43 UA-40".to_owned()), "{text}: {:?}", sides(text));
}

#[test]
fn a_heading_of_the_front_is_where_the_deed_behind_it_is_done() {
    of_sides("На Запорізькому напрямку росіяни мали частковий успіх.", &["advance russia UA-23"]);
    of_sides("На Запорізькому напрямку гірше: ворог просунувся за річку.", &["advance russia UA-23"]);
    of_sides("На Запорожском направлении хуже: противник продвинулся за реку.", &["advance russia UA-23"]);
}

#[test]
fn land_is_won_lost_and_kept_in_many_words() {
    for (text, expected) in [
        (
            "“Not a metre” of Luhansk Oblast is left in Ukrainian hands, Leonid Pasechnik said.",
            "occupation russia UA-09",
        ),
        (
            "Leonid Pasechnik, the Russian-installed leader of Luhansk, says “not a metre” of the region is left in Ukrainian hands.",
            "occupation russia UA-09",
        ),
        ("A fifth of Luhansk Oblast remains in Ukrainian hands, Leonid Pasechnik said.", ""),
        ("A village in Luhansk Oblast was taken by Russian forces.", "occupation russia UA-09"),
        ("Luhansk Oblast was taken by surprise.", ""),
        ("Most of Luhansk Oblast is now occupied.", "occupation russia UA-09"),
        ("A house in Luhansk Oblast is occupied by refugees.", ""),
        ("\"Luhansk Oblast is completely ours,\" Leonid Pasechnik said.", "claim russia UA-09"),
        ("Keith Kellogg suggested that Russia keep Luhansk Oblast.", "concession - UA-09"),
        ("The plan offers Moscow recognition of its rule over Luhansk Oblast.", "concession - UA-09"),
        ("Ukrainian troops cleared two villages of Luhansk Oblast of the enemy.", "recapture ukraine UA-09"),
        (
            "A counter-offensive restored Ukrainian control of most of Luhansk Oblast.",
            "recapture ukraine UA-09",
        ),
        ("«Ми вигнали їх із Луганської області», – сказав Андрій Сибіга.", "recapture ukraine UA-09"),
        ("«Ми повернемо Луганську область», – сказав Олег Ткач.", "claim ukraine UA-09"),
        ("«Луганская область должна быть нашей», – заявил Дмитрий Медведев.", "claim russia UA-09"),
        (
            "Генштаб назвал фейком сообщения о захвате Россией села в Луганской области.",
            "occupation russia UA-09",
        ),
    ] {
        let expected: Vec<&str> = Some(expected).filter(|line| !line.is_empty()).into_iter().collect();
        of_sides(text, &expected);
    }
    let gone = |who: &str| format!("\"Luhansk Oblast is gone,\" {who} said.");
    of_sides(&gone("Robert Fico"), &["concession - UA-09"]);
    of_sides(&gone("Dmitry Peskov"), &["claim russia UA-09"]);
    of_sides(&gone("Volodymyr Zelensky"), &[]);
}

#[test]
fn a_refusal_may_be_names_alone() {
    for text in [
        "Volodymyr Zelensky said: “Not Luhansk Oblast, not Donetsk Oblast.”",
        "Володимир Зеленський відповів: «Ні Луганська область, ні Донецька область».",
        "«Нет, ни Луганская область, ни Донецкая область», – ответил Владимир Зеленский.",
    ] {
        says(text, &["denial UA-09 UA-14 Volodymyr Zelensky"]);
        assert_ne!(suggested(text)[0].sureness, Sureness::Sure, "what is refused was told before: {text}");
    }
    says("Dmitry Peskov said: “Not Luhansk Oblast, not Donetsk Oblast.”", &[]);
    for text in [
        "«Донецьку область віддавати не можна», – сказав Володимир Зеленський.",
        "Сдавать Донецкую область нельзя, заявил Владимир Зеленский.",
    ] {
        says(text, &["denial UA-14 Volodymyr Zelensky"]);
    }
    // "not" of another clause refuses nothing.
    says(
        "Dmitry Medvedev said the list was not closed and that Odesa Oblast must return to Russia as well.",
        &["claim UA-51 Dmitry Medvedev"],
    );
}

#[test]
fn what_is_only_said_to_be_said_is_not_sure() {
    let text = "Ольга Ткач написала, ніби Київ готовий віддати Сумську область.";
    let found = suggested(text);
    assert!(found.iter().all(|one| one.modality == Modality::Conditional), "{text}: {found:?}");
    for text in [
        "Dmitry Peskov denied that Russia offered to give up Kherson Oblast.",
        "Дмитро Пєсков заперечив, що Росія пропонувала відмовитися від Херсонської області.",
    ] {
        let found = suggested(text);
        assert!(found.iter().all(|one| one.sureness == Sureness::Unsure), "{text}: {found:?}");
    }
}

#[test]
fn both_regions_may_be_capitals_that_were_named_before() {
    let text = "Votes were staged in Kherson and Zaporizhzhia. Russia controls most of both regions.";
    says(text, &["occupation UA-65 UA-23 -"]);
    says("Trains ran between Kharkiv and Poltava. Russia controls most of the four regions.", &[]);
}
