//! Who speaks: whom a sentence introduces, who stands in for somebody, who denies, papers and joint statements. All
//! sentences are invented; each kind stands in the languages in which it occurs.

use super::suggested::{says, suggested};

#[test]
fn a_report_goes_on_and_a_statement_or_a_report_that_is_dismissed_does_not() {
    for (text, expected) in [
        (
            "A declaration adopted at dawn said the league rejects Russia's annexation of Kherson Oblast. Russian troops \
             hold a third of Kharkiv Oblast.",
            &["claim UA-65 Russia", "denial UA-65 declaration", "occupation UA-63 -"][..],
        ),
        (
            "The General Staff dismissed the report as invented. Russian troops hold a third of Kharkiv Oblast.",
            &["occupation UA-63 -"],
        ),
    ] {
        says(text, expected);
    }
}

#[test]
fn who_is_introduced_by_role_and_name_is_he_or_she_of_the_next_sentence() {
    for (text, expected) in [
        (
            "Kremlin aide Ivan Frolov spoke first. Finnish Prime Minister Aino Salo took the floor at noon. Russia, she \
             said, was massing troops near Sumy Oblast.",
            "buildup UA-59 Aino Salo",
        ),
        (
            "Говорив помічник Іван Фролов. Прем'єрка Фінляндії Айно Сало виступила опівдні. Росія, сказала вона, \
             накопичує війська біля Сумської області.",
            "buildup UA-59 Айно Сало",
        ),
        (
            "Colonel Petro Lysak, then in charge of the sector, told reporters that Russia was massing troops near Sumy \
             Oblast.",
            "buildup UA-59 Petro Lysak",
        ),
        (
            "Ivan Bilyk, a retired driver from the next street, said he would give up Crimea for quiet.",
            "concession UA-43 UA-40 Ivan Bilyk",
        ),
        (
            "President Mark Hill met reporters. The Turkish foreign minister said that Russia occupies Luhansk Oblast.",
            "occupation UA-09 Turkish foreign minister",
        ),
    ] {
        says(text, &[expected]);
    }
}

#[test]
fn who_held_an_office_or_stands_in_for_its_holder_is_not_the_holder() {
    for (text, expected) in [
        (
            "The assistant Secretary-General said that Russia occupies parts of Kherson Oblast.",
            "occupation UA-65 assistant Secretary-General",
        ),
        (
            "Колишній президент України заявив, що Росія окупує частину Херсонської області.",
            "occupation UA-65 Колишній президент України",
        ),
        (
            "Бывший президент России заявил, что Одесская область принадлежит России.",
            "claim UA-51 Бывший президент России",
        ),
        ("Президент России заявил, что Одесская область принадлежит России.", "claim UA-51 Vladimir Putin"),
        (
            "Former president Zelensky said that Russia occupies Luhansk Oblast.",
            "occupation UA-09 Volodymyr Zelensky",
        ),
    ] {
        says(text, &[expected]);
    }
}

#[test]
fn who_speaks_for_a_state_is_called_by_the_words_for_them() {
    for (text, expected) in [
        (
            "The delegate of Chile said that Russian troops occupy parts of Kharkiv Oblast.",
            "occupation UA-63 The delegate of Chile",
        ),
        (
            "Представник Данії заявив, що російські війська окупують частину Харківської області.",
            "occupation UA-63 Представник Данії",
        ),
        (
            "Премьер Нидерландов сказал, что российские войска оккупировали Луганскую область.",
            "occupation UA-09 Премьер Нидерландов",
        ),
    ] {
        says(text, &[expected]);
    }
}

#[test]
fn who_denies_what_stands_before_says_none_of_it() {
    for (text, expected) in [
        (
            "Russia's army says it has taken a town in the Zaporizhzhia region; Ukraine denies it.",
            &["occupation UA-23 Russia's army", "occupation denied UA-23 Ukraine"][..],
        ),
        (
            "Армія Росії заявила, що взяла село в Запорізькій області; Україна це заперечує.",
            &["occupation UA-23 Russia", "occupation denied UA-23 Ukraine"],
        ),
        (
            "Ступак назвал ложными утверждения Киева о том, что ВСУ вернули сёла Сумской области.",
            &["recapture denied UA-59 -"],
        ),
    ] {
        says(text, expected);
    }
}

#[test]
fn a_verb_that_is_left_out_has_a_speaker_of_its_own() {
    for text in [
        "Генштаб повідомив про бої на Сумщині, а Міноборони РФ – про взяття села на Харківщині.",
        "Генштаб сообщил о боях в Сумской области, Минобороны РФ – о взятии села в Харьковской области.",
    ] {
        says(
            text,
            &["advance UA-59 Ukrainian General Staff", "occupation UA-63 Russian Ministry of Defense"],
        );
    }
}

#[test]
fn a_share_of_land_and_the_words_of_a_headline_are_nobody() {
    for (text, expected) in [
        (
            "Россия контролирует около 40% её площади и требует, чтобы украинская армия ушла из Донецкой области.",
            "claim UA-14 Russia",
        ),
        (
            "What Does Kyiv Call Its Own Land Today\n\nIts constitution defines Crimea as an inseparable part of the \
             country.",
            "claim UA-43 UA-40 -",
        ),
    ] {
        says(text, &[expected]);
    }
}

#[test]
fn papers_speak_by_what_is_told_of_them_and_go_on() {
    for (text, expected) in [
        (
            "The Lisbon paper, drafted last autumn by retired envoys, suggests freezing the line of contact in Kherson \
             Oblast.",
            &["concession UA-65 Lisbon paper"][..],
        ),
        (
            "The European plan that surfaced in May would have Kyiv surrender Donetsk Oblast.",
            &["concession UA-14 European plan"],
        ),
        (
            "The charter's third article is long. Crimea, it says, \"will be treated as Russian for all practical \
             purposes\". In Kherson Oblast the front line would simply be frozen.",
            &["concession UA-43 UA-40 charter's third article", "concession UA-65 charter's third article"],
        ),
        (
            "A joint statement issued on Monday by France, Spain and Poland said the three would never recognise \
             Russia's annexation of Crimea.",
            &[
                "claim UA-43 UA-40 Russia",
                "denial UA-43 UA-40 statement issued on Monday by France, Spain and Poland",
            ],
        ),
    ] {
        says(text, expected);
    }
}

#[test]
fn people_without_a_name_speak_behind_the_verb_and_one_alone_is_who_was_named() {
    for (text, expected) in [
        (
            "Як розповіли двоє посадовців, Росія накопичує війська біля Сумської області.",
            &["buildup UA-59 двоє посадовців"][..],
        ),
        (
            "Как рассказали трое чиновников, Россия накапливает войска у Сумской области.",
            &["buildup UA-59 трое чиновников"],
        ),
        (
            "Віталій Гринь заявив, що ворог наступає на Дніпропетровщину. «Дніпропетровщину ми нікому не віддамо», – \
             написав посадовець.",
            &["advance UA-12 Віталій Гринь", "denial UA-12 Віталій Гринь"],
        ),
    ] {
        says(text, expected);
    }
}

#[test]
fn who_asks_in_an_interview_is_not_who_answers() {
    let questions = "– Чи тримають росіяни Луганську область?\n\n– Росія окупувала Луганську область.\n\n– А далі?\n\n\
                     – Не знаю. Я лише спостерігаю.\n\n";
    let head =
        "«Ми рахуємо кожен метр»: правозахисниця Ольга Чумак про фронт\n\nМи поговорили з нею в неділю.\n\n";
    says(&format!("{head}{questions}Розмовляла Дарина Гуль"), &["occupation UA-09 Ольга Чумак"]);
    let briefing = "Press briefing\n\nMS. DUNN: Good morning.\n\nQUESTION: And Crimea?\n\nMS. DUNN: Let me be clear. We do \
                    not recognize the annexation of Crimea.\n\nQUESTION: Thanks.\n\nMS. DUNN: Thank you.";
    says(briefing, &["claim UA-43 UA-40 Russia", "denial UA-43 UA-40 MS. DUNN"]);
}

#[test]
fn what_is_made_a_condition_is_demanded_and_not_refused() {
    for text in [
        "There can be no truce unless Kyiv recognizes Kherson Oblast as Russian, Lavrov said.",
        "Миру не буде, поки Київ не визнає Херсонську область російською, сказав Лавров.",
        "Мира не будет, пока Киев не признает Херсонскую область российской, сказал Лавров.",
    ] {
        says(text, &["claim UA-65 Sergei Lavrov"]);
    }
    says(
        "Ukraine will not recognise Crimea as Russian until the end of time, Kuleba said.",
        &["denial UA-43 UA-40 Dmytro Kuleba"],
    );
}

#[test]
fn forces_attack_on_the_ground_in_an_area_and_strike_what_they_attack_there() {
    for text in [
        "Російські війська тричі атакували позиції Сил оборони на півночі Харківської області.",
        "Російські війська атакували в Харківській області.",
        "Russian infantry attacked in northern Kharkiv Oblast.",
        "Российские войска атаковали в Харьковской области.",
    ] {
        says(text, &["advance UA-63 -"]);
    }
    for text in [
        "Russian troops attacked a depot in Kharkiv Oblast with drones.",
        "Російські війська атакували в Харківській області склад пального.",
        "Российские войска атаковали в Харьковской области завод.",
    ] {
        says(text, &[]);
    }
    says("Українські бійці відбили два села Харківської області.", &["recapture UA-63 -"]);
    says("Українські бійці відбили дві атаки в Харківській області.", &["advance UA-63 -"]);
    says("Російські війська окупують частину Харківської області.", &["occupation UA-63 -"]);
}

#[test]
fn what_russia_does_not_give_up_it_claims_and_what_ukraine_does_not_it_refuses() {
    for (text, expected) in [
        ("Россия никогда не отдаст Крым, заявил Путин.", "claim UA-43 UA-40 Vladimir Putin"),
        ("Росія не віддасть Крим, заявив Путін.", "claim UA-43 UA-40 Vladimir Putin"),
        ("Russia will never give up Crimea, Putin said.", "claim UA-43 UA-40 Vladimir Putin"),
        ("Україна не віддасть Крим, заявив Зеленський.", "denial UA-43 UA-40 Volodymyr Zelensky"),
        ("Україна не виводитиме військ із Донецької області.", "denial UA-14 Ukraine"),
        ("Україна не відводитиме війська з Донецької області.", "denial UA-14 Ukraine"),
        ("Украина не будет выводить войска из Донецкой области.", "denial UA-14 Ukraine"),
        ("\"We will not sign away Luhansk Oblast,\" Koval said.", "denial UA-09 Koval"),
    ] {
        says(text, &[expected]);
    }
}

#[test]
fn a_claim_of_a_third_state_is_of_neither_side() {
    for text in [
        "Hungary should take back Zakarpattia region, a party leader said.",
        "Польша должна вернуть себе Львовскую область, заявил Гжегож Браун.",
        "Угорщина має повернути собі Закарпаття, заявив лідер партії.",
    ] {
        says(text, &[]);
    }
    says("Росія має повернути собі Одеську область, заявив Медведєв.", &["claim UA-51 Dmitry Medvedev"]);
    says("Ukraine should take back Luhansk Oblast, Olha Koval said.", &["claim UA-09 Olha Koval"]);
}

#[test]
fn what_nobody_asked_for_or_confirmed_is_offered_and_refused_by_nobody() {
    for text in [
        "Трамп не требовал от Украины отдать Донецкую область, заявил Рубио.",
        "Трамп не вимагав від України віддати Донецьку область, сказав Рубіо.",
        "Vance said the United States had never asked Ukraine to hand over Donetsk region.",
        "Песков не подтвердил, что Россия готова отказаться от Херсонской области.",
        "Peskov neither confirmed nor denied that Russia was ready to give up Kherson region.",
        "The ministry did not comment on reports that Russia was ready to give up Kherson region.",
    ] {
        says(text, &[]);
    }
}

#[test]
fn who_calls_it_untrue_relays_nothing_and_who_signs_a_line_says_it() {
    says(
        "Putin claimed that Russian troops had captured a town in Kharkiv region; Zelensky said that was untrue.",
        &["occupation UA-63 Vladimir Putin", "occupation denied UA-63 Volodymyr Zelensky"],
    );
    says("Росія окупувала частину Сумської області — Сирський.", &["occupation UA-59 Oleksandr Syrskyi"]);
    says("ЗСУ звільнили два села на Сумщині — Сирський.", &["recapture UA-59 Oleksandr Syrskyi"]);
    says("ВСУ освободили два села в Сумской области — Сырский.", &["recapture UA-59 Oleksandr Syrskyi"]);
}

#[test]
fn the_paragraph_from_which_an_area_is_taken_is_counted_as_readers_count() {
    for gap in ["\n", "\n\n", "\n\n\n"] {
        let text = ["A headline", "Kherson Oblast is flat.", "Russia occupies most of the region."].join(gap);
        let found = suggested(&text);
        let reasons = found.iter().flat_map(|one| &one.why);
        let told: Vec<String> = reasons.map(|reason| reason.what.english()).collect();
        assert!(told.iter().any(|one| one.ends_with("in paragraph 2")), "{told:?} of {text:?}");
    }
}
