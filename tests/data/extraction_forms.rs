//! What the extractor finds of deeds in all their forms: verbs in every tense, voice and number, pronouns and
//! possessives as doers, areas that an earlier sentence named, refusals without a verb of refusing. All sentences are
//! invented; each kind stands in the languages in which it occurs.

use claims_map::text::extract::Sureness;

use super::suggested::{says, suggested};

#[test]
fn a_verb_is_known_in_all_its_tenses() {
    for text in [
        "Russian troops are seizing two villages in Poltava Oblast.",
        "Russian troops were capturing villages in Poltava Oblast.",
        "Російські війська загарбують два села Полтавської області.",
        "Російські війська взяли два села Полтавської області.",
        "Російські війська займали села Полтавської області.",
        "Российские войска берут одно село Полтавской области за другим.",
    ] {
        says(text, &["occupation UA-53 -"]);
    }
    for text in [
        "Ukrainian troops are liberating two villages in Poltava Oblast.",
        "Ukrainian troops have been regaining villages in Poltava Oblast.",
        "Ukrainian troops reconquered two villages in Poltava Oblast.",
        "Українські військові повертають два села Полтавської області.",
        "Украинские военные очистили два села Полтавской области.",
    ] {
        says(text, &["recapture UA-53 -"]);
    }
    for text in [
        "Russian troops have been breaking through in Poltava Oblast.",
        "Russian troops continue to inch forward in Poltava Oblast.",
        "На Полтавщині росіяни повзуть.",
        "Росіяни висадилися на півдні Полтавської області.",
        "Российские войска просочились в Полтавской области.",
        "Противник пытался высадиться в Полтавской области.",
    ] {
        says(text, &["advance UA-53 -"]);
    }
    // What is done to soldiers and things is done to no land.
    says("Two soldiers were being captured in Poltava Oblast.", &[]);
    says("Ціни на хліб повзуть угору в Полтавській області.", &[]);
}

#[test]
fn forces_are_massed_by_any_verb_of_moving_them() {
    for text in [
        "Two Russian regiments have been moved to Poltava Oblast.",
        "Three Russian brigades were quietly ferried by night to the border of Poltava Oblast.",
        "Russia transferred two regiments to Poltava Oblast.",
        "Russia is pouring infantry into Poltava Oblast.",
        "A concentration of the Russian 7th and 8th armies in Poltava Oblast was reported.",
        "The movement of Russian brigades towards Poltava Oblast was seen from the air.",
        "Росіяни скупчили піхоту в Полтавській області.",
        "Росіяни нагромаджують техніку біля Полтавської області.",
        "Росіяни перевели резерви до Полтавської області.",
        "Росіяни підвезли піхоту до Полтавської області.",
        "Россияне разместили войска в Полтавской области.",
        "Россияне отправили резервы в Полтавскую область.",
        "Россияне завезли технику в Полтавскую область.",
        "Россияне нарастили резервы в Полтавской области.",
    ] {
        says(text, &["buildup UA-53 -"]);
    }
    // People who are no forces, and things of theirs.
    says("Pupils were moved to a school in Poltava Oblast.", &[]);
    says("Вчителі перевели уроки в Полтавській області на ранок.", &[]);
    says("Земледельцы завезли удобрения в Полтавскую область.", &[]);
}

#[test]
fn who_stands_at_the_border_with_an_area_does_not_come_from_it() {
    for text in [
        "Росія накопичує війська біля кордону з Полтавською областю.",
        "Росія стягує війська до кордону із Полтавщиною.",
        "Россия накапливает войска у границы с Полтавской областью.",
        "Россия стягивает войска на границе с Полтавской областью.",
    ] {
        says(text, &["buildup UA-53 -"]);
    }
    says("Росія забирає війська з Полтавської області.", &["recapture UA-53 -"]);
}

#[test]
fn land_that_is_left_may_stand_before_the_verb() {
    for text in [
        "Україна з Полтавської області не піде, сказав Зеленський.",
        "З Полтавської області ми не вийдемо, сказав Зеленський.",
        "Украина из Полтавской области не уйдёт, сказал Зеленский.",
        "Из Полтавской области мы не уйдём, сказал Зеленский.",
    ] {
        says(text, &["denial UA-53 Volodymyr Zelensky"]);
    }
    for text in [
        "Він нагадав, що з Полтавської області українське військо вигнало окупантів торік.",
        "Он напомнил, что из Полтавской области украинские войска выбили россиян год назад.",
    ] {
        let found = suggested(text);
        assert!(found.iter().any(|one| one.kind.keyword() == "recapture"), "{text}: {found:?}");
    }
    // Who does not go to the polls leaves no land.
    says("Україна не піде на вибори в Полтавській області, сказав Зеленський.", &[]);
    says("Мэр не уйдёт на пенсию в Полтавской области.", &[]);
}

#[test]
fn what_ukraine_must_do_in_the_voice_of_russia_russia_demands() {
    for text in [
        "Ukraine has to give up Poltava Oblast, Putin said.",
        "Ukraine should withdraw from Poltava Oblast, Putin said.",
        "Україна мусить віддати Полтавську область, сказав Путін.",
        "Україні слід залишити Полтавську область, сказав Путін.",
        "Украине нужно отдать Полтавскую область, сказал Путин.",
        "Украине следует уйти из Полтавской области, сказал Путин.",
    ] {
        says(text, &["claim UA-53 Vladimir Putin"]);
    }
    says("Ukraine should give up Poltava Oblast, Trump said.", &["concession UA-53 Donald Trump"]);
    says("Ukraine must not give up Poltava Oblast, Zelensky said.", &["denial UA-53 Volodymyr Zelensky"]);
}

#[test]
fn who_demands_that_land_is_given_need_not_say_to_whom() {
    for text in [
        "Росія жадає передачі Полтавської області.",
        "Россия требует передачи Полтавской области.",
        "Россия добивается передачи всей Полтавской области.",
    ] {
        says(text, &["claim UA-53 Russia"]);
    }
    says("Врачи требуют передачи приборов в Полтавскую область.", &[]);
}

#[test]
fn a_refusal_needs_no_verb_of_refusing() {
    for text in [
        "Україна відмовляється віддавати Полтавську область, сказав Зеленський.",
        "Україна не має наміру віддавати Полтавську область, сказав Зеленський.",
        "Київ не має права віддати Полтавську область, сказав Зеленський.",
        "Віддати Полтавську область – це зрада, сказав Зеленський.",
        "Виведення військ із Полтавської області не буде, сказав Зеленський.",
        "Ніхто не покине Полтавську область, сказав Зеленський.",
        "Україна не торгує Полтавською областю, сказав Зеленський.",
        "Киев не имеет права отдать Полтавскую область, сказал Зеленский.",
        "Вывода войск из Полтавской области не будет, сказал Зеленский.",
        "Никто не оставит Полтавскую область, сказал Зеленский.",
        "Украина не торгует Полтавской областью, сказал Зеленский.",
        "Ukraine will not sign away Poltava Oblast, Zelensky said.",
        "Poltava Oblast is non-negotiable, Zelensky said.",
        "Giving up Poltava Oblast is unthinkable, Zelensky said.",
        "Zelensky said no to leaving Poltava Oblast.",
    ] {
        says(text, &["denial UA-53 Volodymyr Zelensky"]);
    }
    for text in [
        "Відмова України віддати Полтавську область незмінна.",
        "Отказ Украины выводить войска из Полтавской области неизменен.",
    ] {
        let found = suggested(text);
        assert!(
            found.iter().all(|one| one.kind.keyword() == "denial") && found.len() == 1,
            "{text}: {found:?}"
        );
    }
}

#[test]
fn forces_of_whoever_was_told_of_are_its_own() {
    for text in [
        "Russia is pressing on. Its troops hold two villages in Poltava Oblast.",
        "The Russians are pressing on. Their troops hold two villages in Poltava Oblast.",
        "Росія не зупиняється. Її війська утримують два села Полтавської області.",
        "Россия не останавливается. Её армия удерживает два села Полтавской области.",
    ] {
        says(text, &["occupation UA-53 -"]);
        let found = suggested(text);
        assert!(found.iter().all(|one| one.sureness != Sureness::Sure), "a pronoun is no name: {text}");
    }
    says("Kyiv is pressing on. Its troops hold two villages in Poltava Oblast.", &[]);
}

#[test]
fn a_part_of_it_is_of_the_area_that_was_named_before() {
    for text in [
        "Shells fell on Poltava Oblast overnight. Russian troops have taken two villages in its north.",
        "It is loud in the hills of Poltava Oblast. Every week brings news. Russian troops seized a village in its southern corner.",
        "Уночі снаряди падали на Полтавську область. Росіяни захопили два села на її півночі.",
        "Ночью снаряды падали на Полтавскую область. Россияне захватили два села на её севере.",
    ] {
        says(text, &["occupation UA-53 -"]);
        let found = suggested(text);
        assert!(found.iter().all(|one| one.sureness != Sureness::Sure), "no name stands there: {text}");
    }
    says("Shells fell on Poltava Oblast overnight. Russian troops have taken the hill with its cross.", &[]);
}

#[test]
fn a_pronoun_stands_for_the_area_before_inside_a_verb_or_in_front_of_it() {
    for text in [
        "Poltava Oblast was shelled. Ukraine will never give it up, Zelensky said.",
        "Poltava Oblast was shelled. Ukraine will not withdraw from it, Zelensky said.",
        "Полтавську область обстріляли. Україна її не віддасть, сказав Зеленський.",
        "Полтавскую область обстреляли. Украина её не отдаст, сказал Зеленский.",
    ] {
        says(text, &["denial UA-53 Volodymyr Zelensky"]);
    }
    for text in [
        "Poltava Oblast was shelled. Moscow calls it part of Russia.",
        "Полтавську область обстріляли. Росія називає її своєю.",
        "Полтавскую область обстреляли. Россия называет её своей.",
    ] {
        says(text, &["claim UA-53 Russia"]);
    }
    for text in [
        "Poltava Oblast was shelled. The Kremlin considers the region its own.",
        "Полтавську область обстріляли. Кремль вважає область своєю.",
        "Полтавскую область обстреляли. Кремль считает область своей.",
    ] {
        says(text, &["claim UA-53 Kremlin"]);
    }
}

#[test]
fn russia_claims_what_it_wrote_into_its_constitution() {
    for text in [
        "Russia wrote Poltava Oblast into its constitution.",
        "Russia sees Poltava Oblast as its own.",
        "Росія вписала Полтавську область до конституції.",
        "Росія заявляє про права на Полтавську область.",
        "Россия провозгласила Полтавскую область российской.",
        "Россия записала Полтавскую область в конституцию.",
    ] {
        says(text, &["claim UA-53 Russia"]);
    }
}

#[test]
fn who_only_supposes_that_land_is_given_up_may_reject_it() {
    for text in [
        "“If they hand over Poltava Oblast, we are next,” Zelensky said. “I am against the idea.”",
        "«Віддати Полтавську область означало б програти, – сказав Зеленський. – Я проти такого варіанта».",
        "«Отдать Полтавскую область значило бы проиграть, – сказал Зеленский. – Я против такого варианта».",
    ] {
        let found = suggested(text);
        let denies = |kind: &str| found.iter().any(|one| one.kind.keyword() == kind);
        assert!(denies("denial"), "{text}: {found:?}");
    }
}

#[test]
fn a_question_that_is_told_governs_what_the_answer_counts() {
    says(
        "Ana wants to know what Russia controls in the east. Oleh Tkach writes: “All of Luhansk Oblast, and half of Donetsk Oblast.”",
        &["occupation UA-09 Oleh Tkach", "occupation UA-14 Oleh Tkach"],
    );
}

#[test]
fn an_attack_is_fought_where_its_sentence_begins() {
    for text in [
        "In northern Poltava Oblast Russian troops attacked.",
        "Russian troops attacked eleven times in Poltava Oblast.",
        "На Полтавщині росіяни атакують.",
        "В Полтавской области россияне атаковали вчера.",
    ] {
        says(text, &["advance UA-53 -"]);
    }
    says("На Полтавщині росіяни атакували підстанцію.", &[]);
}

#[test]
fn what_is_to_be_given_back_was_seized() {
    for text in [
        "Russia would give back the parts of Poltava Oblast that it has seized.",
        "Росія віддасть Україні райони Полтавської області, які вона захопила.",
        "Россия отдаст Украине районы Полтавской области, которые она захватила.",
    ] {
        let found = suggested(text);
        let is_held = |kind: &str| found.iter().any(|one| one.kind.keyword() == kind);
        assert!(is_held("occupation") && !is_held("claim"), "{text}: {found:?}");
    }
}

#[test]
fn a_plan_that_provides_for_leaving_land_concedes_it() {
    for text in [
        "The plan provides for a withdrawal from Poltava Oblast.",
        "За планом ЗСУ відходять із Полтавської області.",
        "План оставляет Полтавскую область за Россией.",
    ] {
        let found = suggested(text);
        assert!(found.iter().any(|one| one.kind.keyword() == "concession"), "{text}: {found:?}");
    }
}
