//! What the extractor makes of words that stand around a deed: whose words "his words" are, who opens a quotation or
//! does something before a colon, whose demand or proposal it is, adjectives without their noun, what nobody considers,
//! what would only follow. All sentences are invented; each kind stands in the languages in which it occurs.

use claims_map::model::{Modality, Side};
use claims_map::text::extract::{Suggestion, Sureness};

use super::suggested::{says, suggested, told};

#[test]
fn his_words_are_of_whom_the_sentence_tells() {
    says(
        "Сибіга мовчав. Доповідач Олег Ткач квапив залу: за його словами, росіяни стягують війська біля Полтавщини.",
        &["buildup UA-53 Олег Ткач"],
    );
    says(
        "Лавров промолчал. Докладчик Олег Ткач торопил зал: по его словам, русские войска стягивают к Полтавской области.",
        &["buildup UA-53 Олег Ткач"],
    );
    says(
        "Lavrov was silent. Oleh Tkach hurried the hall: according to him, Russian troops are massing near Poltava Oblast.",
        &["buildup UA-53 Oleh Tkach"],
    );
    // Whoever spoke before, where the sentence names nobody.
    says(
        "Sybiha spoke in Lviv. According to him, Russian troops are massing near Poltava Oblast.",
        &["buildup UA-53 Andrii Sybiha"],
    );
}

#[test]
fn who_acts_before_a_colon_says_what_stands_behind_it() {
    says("DeepState змінили карту: ворог просунувся на Полтавщині.", &["advance UA-53 DeepState"]);
    says("DeepState перерисовал карту: враг продвинулся в Полтавской области.", &["advance UA-53 DeepState"]);
    says(
        "DeepState redrew its map: Russian forces advanced in Poltava Oblast.",
        &["advance UA-53 DeepState"],
    );
    says(
        "The chief diplomat, Kaja Kallas, leaving the hall in Lviv late at night: “Poltava Oblast is Ukraine.”",
        &["claim UA-53 Kaja Kallas"],
    );
}

#[test]
fn a_demand_or_a_proposal_is_whose_it_is() {
    says("Putin’s demand was that Ukraine leave Poltava Oblast.", &["claim UA-53 Vladimir Putin"]);
    says("Moscow’s terms are clear, a diplomat said: hand over Poltava Oblast.", &["claim UA-53 Russia"]);
    says(
        "На столі лежить пропозиція Вашингтона заморозити лінію фронту в Полтавській області.",
        &["concession UA-53 United States"],
    );
    says(
        "На столе лежит предложение Вашингтона заморозить линию фронта в Полтавской области.",
        &["concession UA-53 United States"],
    );
}

#[test]
fn an_adjective_of_a_region_needs_no_noun_where_it_is_a_place() {
    for (text, area) in [
        ("Росіяни просунулися в Полтавській.", "UA-53"),
        ("Россияне продвинулись и в соседней Полтавской.", "UA-53"),
        ("Россияне отошли из Полтавской, сообщил Генштаб.", "UA-53"),
    ] {
        assert!(told(text).iter().any(|one| one.contains(area)), "{text}: {:?}", told(text));
    }
    says(
        "Росія оголосила своїми чотири області – Донецьку, Луганську, Запорізьку та Херсонську.",
        &["claim UA-14 UA-09 UA-23 UA-65 Russia"],
    );
    says("Россия объявила своими две области – Запорожскую и Херсонскую.", &["claim UA-23 UA-65 Russia"]);
    // A street, and what is somebody's.
    for text in
        ["Росіяни захопили крамницю на Полтавській вулиці.", "Россияне заняли дом на Полтавской улице."]
    {
        says(text, &[]);
    }
}

#[test]
fn who_does_not_consider_giving_up_refuses_it() {
    for text in [
        "Україна не обговорює і не буде обговорювати відмову від Полтавської області, сказав Сибіга.",
        "Україна не розглядає передачу Полтавської області, сказав Сибіга.",
        "Украина не обсуждает передачу Полтавской области, сказал Сибига.",
        "Украина не рассматривает и не планирует отказ от Полтавской области, сказал Сибига.",
        "Ukraine is not discussing the surrender of Poltava Oblast, Sybiha said.",
        "Ukraine will not march out of Poltava Oblast, Sybiha said.",
    ] {
        says(text, &["denial UA-53 Andrii Sybiha"]);
    }
    says(
        "Giving Poltava Oblast back to Ukraine is out of the question, Peskov said.",
        &["denial UA-53 Dmitry Peskov"],
    );
    says(
        "“Poltava Oblast is Ukraine. Recognition as Russian is not on the table,” Kallas said.",
        &["claim UA-53 Kaja Kallas", "denial UA-53 Kaja Kallas"],
    );
}

#[test]
fn what_would_only_follow_is_not_offered() {
    for text in [
        "Giving up Poltava Oblast would open the road to Kyiv, Sybiha said.",
        "Віддати Полтавську область означало б відкрити дорогу на Київ, сказав Сибіга.",
        "Отдать Полтавскую область означало бы открыть дорогу на Киев, сказал Сибига.",
    ] {
        let found = suggested(text);
        let is_supposed =
            |one: &Suggestion| one.modality == Modality::Conditional && one.sureness == Sureness::Unsure;
        assert!(found.iter().all(is_supposed), "{text}: {found:?}");
    }
}

#[test]
fn control_that_is_russias_is_told_by_the_noun_alone() {
    says("Russian control over Poltava Oblast has lasted a year.", &["occupation UA-53 -"]);
    says("The decree tightens Russia’s control over Poltava Oblast.", &["occupation UA-53 -"]);
    // What is only to be recognised or refused is not told.
    says(
        "Washington would recognise Russian control over Poltava Oblast, Rubio said.",
        &["concession UA-53 Marco Rubio"],
    );
    assert!(
        !told("Ukraine will never accept Russian control over Poltava Oblast.")
            .iter()
            .any(|one| one.starts_with("occ"))
    );
}

#[test]
fn what_russia_calls_its_war_tells_in_whose_words_an_area_is_liberated() {
    for text in [
        "Він жив у Полтавській області, «звільненій у ході спеціальної воєнної операції».",
        "Он жил в Полтавской области, «освобождённой в ходе специальной военной операции».",
    ] {
        says(text, &["occupation UA-53 -"]);
    }
    says("Фонд допомагає звільненим громадам Полтавщини.", &["recapture UA-53 -"]);
}

#[test]
fn troops_mass_across_the_border_from_a_region() {
    says("Russian troops are gathering across the border from Poltava Oblast.", &["buildup UA-53 -"]);
    says("Russian troops are massing across from Poltava Oblast.", &["buildup UA-53 -"]);
    says("Росіяни стягують човни по той бік Дніпра.", &[]);
    says("Русские войска стягивают лодки по ту сторону Днепра.", &[]);
}

#[test]
fn taking_needs_no_second_word_where_an_area_stands_behind_it() {
    says(
        "Російський Генштаб каже, що взяли Полтавську область.",
        &["occupation UA-53 Russian General Staff"],
    );
    says(
        "В российском генштабе утверждают, что взяли всю Полтавскую область.",
        &["occupation UA-53 Russian General Staff"],
    );
    says("Вони взяли участь у виставці Полтавської області.", &[]);
}

#[test]
fn a_first_name_that_is_a_word_too_makes_no_sentence_history() {
    says("Полтавская область — часть России, сказал депутат Роман Ткач.", &["claim UA-53 Роман Ткач"]);
    says("Полтавська область – частина Росії, сказав депутат Роман Ткач.", &["claim UA-53 Роман Ткач"]);
}

#[test]
fn a_time_behind_said_this_is_no_saying_before() {
    says(
        "The Russian foreign minister said this morning that Poltava Oblast is part of Russia.",
        &["claim UA-53 Russian foreign minister"],
    );
}

#[test]
fn some_of_the_regions_that_were_named_are_not_all_of_them() {
    says(
        "Russia annexed Poltava and Sumy oblasts. It said nothing of the two southern regions, which it annexed as well.",
        &["claim UA-53 UA-59 Russia"],
    );
}

#[test]
fn sections_of_the_front_have_no_capital() {
    says("На полтавському напрямку росіяни накопичують піхоту.", &["buildup UA-53 -"]);
    says("На полтавском направлении русские войска продвинулись.", &["advance UA-53 -"]);
    says("Росіяни захопили полтавських туристів.", &[]);
}

#[test]
fn whose_reckoning_it_is_stands_in_marks_behind_it() {
    says(
        "Шойгу мовчав. За підрахунками проєкту «Обрій», під контролем Росії 81% Полтавської області.",
        &["occupation UA-53 Обрій"],
    );
    says(
        "Шойгу молчал. По подсчётам проекта «Горизонт», под контролем России 81% Полтавской области.",
        &["occupation UA-53 Горизонт"],
    );
}

#[test]
fn who_speaks_stands_behind_the_office_that_their_role_governs() {
    says(
        "Росіяни захопили Полтавську область, повідомила голова Наглядової місії ООН з прав людини Оксана Ткач.",
        &["occupation UA-53 Оксана Ткач"],
    );
    says(
        "Русские войска захватили Полтавскую область, сообщила глава Наблюдательной миссии ООН Оксана Ткач.",
        &["occupation UA-53 Оксана Ткач"],
    );
}

#[test]
fn the_state_that_begins_a_sentence_and_refuses_is_who_refuses() {
    for text in [
        "Путин говорил в Минске. Украина аннексию Полтавской области не признаёт.",
        "Путін говорив у Мінську. Україна анексію Полтавської області не визнає.",
        "Putin spoke in Minsk. Ukraine does not recognise the annexation of Poltava Oblast.",
    ] {
        assert!(told(text).contains(&"denial UA-53 Ukraine".to_owned()), "{text}: {:?}", told(text));
    }
    // Russia denies nothing that it claims; a body that declares it void does.
    let own = told("Нарушив международное право, Россия объявила об аннексии Полтавской области.");
    assert!(!own.iter().any(|one| one.starts_with("denial") && one.ends_with("Russia")), "{own:?}");
    says(
        "Генеральная Ассамблея ООН признала аннексию Полтавской области недействительной.",
        &["claim UA-53 Russia", "denial UA-53 UN General Assembly"],
    );
}

#[test]
fn what_a_paper_proposes_is_not_done() {
    assert!(
        !told("Paragraph 4 has Russian forces leaving Poltava Oblast.")
            .iter()
            .any(|one| one.starts_with("recapture"))
    );
    says("Жодних рішень про відхід із півночі Полтавщини немає, сказав Ткач.", &["denial UA-53 Ткач"]);
    says("Нет никаких решений об отходе из Полтавской области, сказал Ткач.", &["denial UA-53 Ткач"]);
}

#[test]
fn a_land_that_something_is_given_back_of_is_held_as_told() {
    says(
        "Moscow would give back the slivers of Poltava Oblast that Russia occupies.",
        &["concession UA-53 -", "occupation UA-53 -"],
    );
}

#[test]
fn the_region_is_the_governors_where_no_other_was_named() {
    says(
        "Голова Полтавської ОВА Олег Ткач зустрівся з журналістами. Російські війська контролюють сім сіл області, сказав Ткач.",
        &["occupation UA-53 Ткач"],
    );
}

#[test]
fn a_capital_that_answers_is_a_government() {
    assert!(
        !told("There is no comment from Kyiv yet. Half of the region is occupied.")
            .iter()
            .any(|one| one.contains("UA-30"))
    );
    assert!(
        !told("В Киеве этого не признают. Регион под оккупацией.").iter().any(|one| one.contains("UA-30"))
    );
}

#[test]
fn how_much_of_a_country_is_held_does_not_make_it_the_holder() {
    says(
        "How much of Ukraine does Russia hold? All of Poltava Oblast, which it seized long ago.",
        &["occupation UA-53 -"],
    );
}

#[test]
fn to_whom_a_mission_is_sent_does_not_speak() {
    for text in [
        "Russia’s mission to the UN said Poltava Oblast is part of Russia.",
        "Представництво Росії при ООН заявило, що Полтавська область є частиною Росії.",
        "Представительство России при ООН заявило, что Полтавская область является частью России.",
    ] {
        says(text, &["claim UA-53 Russia"]);
    }
    says("The UN said Poltava Oblast is occupied.", &["occupation UA-53 United Nations"]);
}

#[test]
fn from_where_an_attack_began_is_not_what_was_attacked() {
    for text in [
        "Русские войска начали наступление с территории Полтавской области.",
        "Російські війська почали наступ з території Полтавської області.",
    ] {
        says(text, &[]);
    }
}

#[test]
fn who_declines_to_comment_says_nothing() {
    for text in [
        "The State Department declined to comment on reports of a recognition of Poltava Oblast as Russian.",
        "У Держдепі відмовилися коментувати повідомлення про визнання Полтавської області російською.",
        "В Госдепе отказались комментировать сообщения о признании Полтавской области российской.",
    ] {
        says(text, &[]);
    }
}

#[test]
fn a_place_that_is_beaten_off_is_taken_and_its_taker_goes_on() {
    says(
        "ЗСУ відбили Андріївку й просунулися в Полтавській області, повідомив Генштаб.",
        &["advance UA-53 Ukrainian General Staff"],
    );
    for text in [
        "ЗСУ відбили Андріївку й просунулися в Полтавській області, повідомив Генштаб.",
        "ВСУ отбили Андреевку и продвинулись в Полтавской области, сообщил Генштаб.",
    ] {
        let found = suggested(text);
        assert!(found.iter().all(|one| one.by == Some(Side::Ukraine)), "{text}: {found:?}");
    }
    // An attack is beaten off: it is the other side's.
    let found = suggested("ЗСУ відбили сім атак у Полтавській області, повідомив Генштаб.");
    assert!(found.iter().all(|one| one.by == Some(Side::Russia)), "{found:?}");
}

#[test]
fn what_is_put_in_behind_a_name_does_not_speak() {
    says(
        "DeepState, a monitoring group with ties to the Ukrainian military, reports that Russian forces advanced in Poltava Oblast.",
        &["advance UA-53 DeepState"],
    );
    says(
        "Sybiha, on a visit to the front, said Russia had massed troops near Poltava Oblast.",
        &["buildup UA-53 Andrii Sybiha"],
    );
    says(
        "Полтавская область – часть России, заявил пресс-секретарь президента РФ Дмитрий Песков.",
        &["claim UA-53 Dmitry Peskov"],
    );
}

#[test]
fn who_stands_before_a_colon_says_what_stands_behind_it() {
    says(
        "Секретар ради Олег Ткач: Київ не обговорює виведення військ із Полтавської області.",
        &["denial UA-53 Олег Ткач"],
    );
    says("У МЗС Угорщини заявили, що Полтавська область окупована.", &["occupation UA-53 МЗС Угорщини"]);
    says("Наступления на Полтавскую область не ждём, сказал Сырский.", &[]);
}
