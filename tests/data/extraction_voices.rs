//! Whose words the extractor takes a statement for: who rejects a saying, messages of a live blog, bodies without a
//! name, slogans, people of whom only the sort is told; and what claims nothing. All sentences are invented; each kind
//! stands in the three languages.

use claims_map::model::{Extent, Kind, Modality, Side};
use claims_map::text::extract::{Suggestion, Sureness};

use super::suggested::{says, suggested};

#[test]
fn who_rejects_a_saying_relays_nothing_and_denies_it_themselves() {
    for (text, denier) in [
        ("Ushakov said Poltava Oblast belongs to Russia. Sybiha rejected this.", "Andrii Sybiha"),
        ("Ushakov said Poltava Oblast belongs to Russia, but Sybiha rejected this.", "Andrii Sybiha"),
        ("Ushakov said Poltava Oblast belongs to Russia, a claim Sybiha dismissed.", "Andrii Sybiha"),
        ("Ushakov said Poltava Oblast belongs to Russia; Kyiv denied the claim.", "Ukraine"),
        ("Ushakov said Poltava Oblast belongs to Russia, a remark condemned by Sybiha.", "Andrii Sybiha"),
        ("Ushakov said Poltava Oblast belongs to Russia. Kyiv called it a lie.", "Ukraine"),
        ("Ushakov’s claim that Poltava Oblast belongs to Russia was dismissed by Kyiv.", "Ukraine"),
        (
            "Ushakov’s claim that Poltava Oblast belongs to Russia, dismissed by Kyiv, was repeated on Friday.",
            "Ukraine",
        ),
        ("Ушаков заявив, що Полтавська область належить Росії. Сибіга це відкинув.", "Andrii Sybiha"),
        (
            "Ушаков заявив, що Полтавська область належить Росії, однак Сибіга засудив цю заяву.",
            "Andrii Sybiha",
        ),
        (
            "Ушаков заявив, що Полтавська область належить Росії, це заперечили в Генштабі.",
            "Ukrainian General Staff",
        ),
        ("Ушаков заявил, что Полтавская область принадлежит России. Сибига отверг это.", "Andrii Sybiha"),
        ("Ушаков заявил, что Полтавская область принадлежит России, Сибига отверг это.", "Andrii Sybiha"),
        ("Ушаков заявил, что Полтавская область принадлежит России. В Киеве это назвали ложью.", "Ukraine"),
    ] {
        let found = suggested(text);
        let relayed = found.iter().flat_map(|one| &one.relayers).next();
        assert_eq!(relayed, None, "{text}");
        says(text, &["claim UA-53 Yuri Ushakov", &format!("denial UA-53 {denier}")]);
        let denial = found.iter().find(|one| one.kind == Kind::Denial);
        assert_ne!(denial.map(|one| one.sureness), Some(Sureness::Sure), "{text}");
    }
}

#[test]
fn who_denies_that_an_area_was_taken_says_that_it_was_not() {
    for text in [
        "Russia’s Defence Ministry said its forces captured a village in Sumy Oblast. The General Staff denied this.",
        "Міноборони РФ заявило про захоплення села в Сумській області. У Генштабі це заперечили.",
        "Минобороны РФ заявило о захвате села в Сумской области. В Генштабе это опровергли.",
    ] {
        says(
            text,
            &[
                "occupation UA-59 Russian Ministry of Defense",
                "occupation denied UA-59 Ukrainian General Staff",
            ],
        );
    }
}

#[test]
fn what_is_rejected_beside_a_saying_is_no_denial_of_it() {
    for text in [
        "Ushakov said Poltava Oblast belongs to Russia, but Sybiha rejected a ceasefire.",
        "Ushakov said Poltava Oblast belongs to Russia, and Lavrov repeated it.",
        "Ushakov said Poltava Oblast belongs to Russia. Peskov rejected this.",
        "Ушаков заявив, що Полтавська область належить Росії, а Сибіга відкинув перемир’я.",
        "Ушаков заявил, что Полтавская область принадлежит России, а Сибига отверг перемирие.",
    ] {
        says(text, &["claim UA-53 Yuri Ushakov"]);
    }
    // To condemn that an area was taken is not to deny it.
    says(
        "Russia’s Defence Ministry said its forces captured a village in Sumy Oblast. Sybiha condemned this.",
        &["occupation UA-59 Russian Ministry of Defense"],
    );
}

#[test]
fn the_time_of_a_message_is_no_speaker_and_hides_none() {
    for text in [
        "11:40 – Syrskyi: Russian forces advanced in Sumy Oblast.",
        "[14:05] Syrskyi: Russian forces advanced in Sumy Oblast.",
        "— 09:30 | Syrskyi: Russian forces advanced in Sumy Oblast.",
        "11.40am GMT Russian forces advanced in Sumy Oblast, Syrskyi said.",
        "12:15 Сирський: російські війська просунулися в Сумській області.",
        "18:00 за Києвом. Сирський: російські війська просунулися в Сумській області.",
        "[27.11.2026, 14:05] Сырский: российские войска продвинулись в Сумской области.",
    ] {
        says(text, &["advance UA-59 Oleksandr Syrskyi"]);
        let quote = suggested(text)[0].quote[0].clone();
        assert!(quote.start > 0, "the time is no part of what is said: {text}");
    }
}

#[test]
fn who_speaks_in_one_message_does_not_go_on_in_the_next() {
    for text in [
        "11:40 – Syrskyi: Russian forces advanced in Sumy Oblast.\n12:05 – Russian forces advanced in Kharkiv Oblast.",
        "12:15 Сирський: російські війська просунулися в Сумській області.\n12:40 Російські війська просунулися в Харківській області.",
        "09:30\nСырский: российские войска продвинулись в Сумской области.\n09:45\nРоссийские войска продвинулись в Харьковской области.",
    ] {
        says(text, &["advance UA-59 Oleksandr Syrskyi", "advance UA-63 -"]);
    }
    let one =
        "11:40 – Syrskyi: Russian forces advanced in Sumy Oblast. Russian forces advanced in Kharkiv Oblast.";
    says(one, &["advance UA-59 Oleksandr Syrskyi", "advance UA-63 Oleksandr Syrskyi"]);
}

#[test]
fn courts_services_and_units_speak_by_their_nouns() {
    for (text, speaker, side) in [
        ("A Dutch court ruled that Luhansk Oblast was occupied by Russia.", "Dutch court", Side::Independent),
        ("The court held that Luhansk Oblast was under Russian control.", "court", Side::Independent),
        (
            "Russian forces occupied Luhansk Oblast, according to the Ukrainian border service.",
            "State Border Guard Service of Ukraine",
            Side::Ukraine,
        ),
        (
            "The 411th Assault Regiment said Russian forces occupied Luhansk Oblast.",
            "411th Assault Regiment",
            Side::Independent,
        ),
        ("A Russian brigade said it occupied Luhansk Oblast.", "Russian brigade", Side::Russia),
        ("Суд постановив, що Луганська область окупована Росією.", "Суд", Side::Independent),
        (
            "За даними Держприкордонслужби, росіяни окупували Луганську область.",
            "State Border Guard Service of Ukraine",
            Side::Ukraine,
        ),
        (
            "411-й окремий штурмовий полк повідомив, що росіяни окупували Луганську область.",
            "411-й окремий штурмовий полк",
            Side::Independent,
        ),
        ("Суд постановил, что Луганская область оккупирована Россией.", "Суд", Side::Independent),
        (
            "Погранслужба сообщила, что россияне оккупировали Луганскую область.",
            "Погранслужба",
            Side::Independent,
        ),
        (
            "Россияне оккупировали Луганскую область, сообщила 92-я бригада.",
            "92-я бригада",
            Side::Independent,
        ),
    ] {
        says(text, &[&format!("occupation UA-09 {speaker}")]);
        assert_eq!(suggested(text)[0].speaker.as_ref().map(|voice| voice.side), Some(side), "{text}");
    }
    for (text, speaker, side) in [
        (
            "The 47th Brigade of the Ukrainian army said Russian forces occupied Luhansk Oblast.",
            "47th Brigade of the Ukrainian army",
            Side::Ukraine,
        ),
        (
            "The Constitutional Court of Ukraine found that Luhansk Oblast was occupied by Russia.",
            "Constitutional Court of Ukraine",
            Side::Ukraine,
        ),
        ("The agency said Russian forces occupied Luhansk Oblast.", "agency", Side::Independent),
        (
            "Росіяни окупували Луганську область, повідомили у 92-й бригаді.",
            "92-й бригаді",
            Side::Independent,
        ),
        (
            "Командир 47-ї бригади заявив, що росіяни окупували Луганську область.",
            "Командир 47-ї бригади",
            Side::Independent,
        ),
        (
            "Администрация заявила, что россияне оккупировали Луганскую область.",
            "Администрация",
            Side::Independent,
        ),
    ] {
        says(text, &[&format!("occupation UA-09 {speaker}")]);
        assert_eq!(suggested(text)[0].speaker.as_ref().map(|voice| voice.side), Some(side), "{text}");
    }
    // The name of an occupation's body occupies nothing.
    for text in [
        "The occupation administration said Luhansk Oblast belongs to Russia.",
        "Окупаційна адміністрація заявила, що Луганська область належить Росії.",
        "Оккупационная администрация заявила, что Луганская область принадлежит России.",
    ] {
        says(text, &["claim UA-09 Russian occupation authorities"]);
    }
    // Who speaks for a unit is no unit.
    says(
        "A spokesman for the 411th Regiment said Russian forces occupied Luhansk Oblast.",
        &["occupation UA-09 spokesman for the 411th Regiment"],
    );
}

#[test]
fn a_slogan_is_the_claim_of_whoever_says_it() {
    for (text, speaker, side) in [
        ("“Donetsk Oblast is ours,” Ushakov said.", "Yuri Ushakov", Side::Russia),
        ("“Donetsk Oblast is ours,” Sybiha said.", "Andrii Sybiha", Side::Ukraine),
        ("«Донецька область наша», – сказав Ушаков.", "Yuri Ushakov", Side::Russia),
        ("«Донецька область – наша», – сказав Сибіга.", "Andrii Sybiha", Side::Ukraine),
        ("«Донецкая область наша», – сказал Ушаков.", "Yuri Ushakov", Side::Russia),
        ("«Донецкая область наша», – сказал Сибига.", "Andrii Sybiha", Side::Ukraine),
    ] {
        says(text, &[&format!("claim UA-14 {speaker}")]);
        assert_eq!(suggested(text)[0].by, Some(side), "{text}");
    }
    for text in [
        "A banner on the bridge read “Donetsk Oblast is ours”.",
        "На мосту написали «Донецька область наша».",
        "На мосту написали «Донецкая область наша».",
    ] {
        let found = suggested(text);
        assert!(
            found.iter().all(|one| one.by.is_none() && one.sureness == Sureness::Unsure),
            "{text}: {found:#?}"
        );
    }
    says("Orban said that Zakarpattia Oblast is ours.", &[]);
    says("Крим – наш улюблений край, сказав Сибіга.", &[]);
}

#[test]
fn people_of_whom_only_the_sort_is_told_speak_for_themselves() {
    for (text, speaker) in [
        ("Some in the West say Luhansk Oblast is Russian.", "Some in the West"),
        ("A singer who wrote that Luhansk Oblast is Russia was fined.", "singer"),
        ("Pro-Russian users post that Luhansk Oblast is Russian.", "Pro-Russian users"),
        ("Деякі на Заході кажуть, що Луганська область російська.", "Деякі на Заході"),
        ("Жінка, яка написала, що Луганська область належить Росії, виїхала.", "Жінка"),
        ("Некоторые на Западе говорят, что Луганская область российская.", "Некоторые на Западе"),
        ("Женщина, которая написала, что Луганская область принадлежит России, уехала.", "Женщина"),
        (
            "Пророссийские пользователи пишут, что Луганская область — это Россия.",
            "Пророссийские пользователи",
        ),
    ] {
        says(text, &[&format!("claim UA-09 {speaker}")]);
        let one = &suggested(text)[0];
        assert_eq!((one.by, one.sureness == Sureness::Sure), (Some(Side::Russia), false), "{text}");
    }
    says("Some in the West say Moscow considers Luhansk Oblast Russian.", &["claim UA-09 Russia"]);
}

#[test]
fn a_withdrawal_that_is_not_ruled_out_is_a_possible_concession() {
    for text in [
        "Sybiha did not rule out a withdrawal from Luhansk Oblast.",
        "Sybiha has not ruled out withdrawing troops from Luhansk Oblast.",
        "Сибіга не виключив виведення військ з Луганської області.",
        "Сибіга не виключив поступок щодо Луганської області.",
        "Сибига не исключил вывода войск из Луганской области.",
    ] {
        says(text, &["concession UA-09 Andrii Sybiha"]);
        let one = &suggested(text)[0];
        assert_eq!((one.modality, one.sureness), (Modality::Conditional, Sureness::Unsure), "{text}");
    }
    says("Putin did not rule out a withdrawal of Russian troops from Kherson Oblast.", &[]);
    says("Sybiha ruled out a withdrawal from Luhansk Oblast.", &["denial UA-09 Andrii Sybiha"]);
}

#[test]
fn a_share_of_the_region_is_kept() {
    let share = |text: &str| {
        let extents =
            suggested(text).into_iter().filter(|one| one.kind == Kind::Occupation).map(|one| one.extent);
        extents.collect::<Vec<Extent>>()
    };
    for (text, words, percent) in [
        (
            "Moscow wants Kherson Oblast. Russian troops hold 75% of the region.",
            "75% of the region",
            Some(75.0),
        ),
        ("Moscow wants Kherson Oblast. It controls two thirds of it.", "two thirds of it", Some(200.0 / 3.0)),
        (
            "Moscow wants Kherson Oblast. Russian troops occupy most of the oblast.",
            "most of the oblast",
            None,
        ),
        ("Putin wants all of Kherson Oblast, but Russia controls only half of it.", "half of it", Some(50.0)),
        ("Ідеться про Херсонську область. Росія контролює 75% області.", "75% області", Some(75.0)),
        ("Речь о Херсонской области. Россия контролирует 75% области.", "75% области", Some(75.0)),
        (
            "Россия аннексировала Донецкую область. Её войска заняли 80% республики.",
            "80% республики",
            Some(80.0),
        ),
    ] {
        let found = share(text);
        let [Extent::Part { wording, percent: found, .. }] = found.as_slice() else {
            panic!("{text}: {found:?}");
        };
        assert_eq!(wording.as_deref(), Some(words), "{text}");
        let is_same = match (found, percent) {
            (Some(found), Some(percent)) => (found - percent).abs() < 0.01,
            (found, percent) => found.is_none() && percent.is_none(),
        };
        assert!(is_same, "{text}: {found:?}");
    }
    let whole = share("Moscow wants Kherson Oblast. Russian troops hold the region.");
    assert_eq!(whole, [Extent::Unspecified], "no share is told");
}

#[test]
fn who_has_no_claims_denies_them() {
    for text in [
        "Russia has no claims to Poltava Oblast, Ushakov said.",
        "Russia makes no claim on Poltava Oblast, Ushakov said.",
        "Russia renounced its claim to Poltava Oblast, Ushakov said.",
        "Росія не претендує на Полтавську область, заявив Ушаков.",
        "Росія не має претензій на Полтавську область, заявив Ушаков.",
        "Россия не претендует на Полтавскую область, заявил Ушаков.",
        "Россия отказалась от претензий на Полтавскую область, заявил Ушаков.",
    ] {
        says(text, &["denial UA-53 Yuri Ushakov"]);
    }
    for text in [
        "Ushakov said Russia has no plans to take Poltava Oblast.",
        "Ушаков заявив, що Росія не планує захоплювати Полтавську область.",
        "Ушаков заявил, что Россия не планирует захватывать Полтавскую область.",
    ] {
        says(text, &["denial UA-53 Yuri Ushakov"]);
        assert_eq!(suggested(text)[0].sureness, Sureness::Unsure, "it follows, and is not said: {text}");
    }
    for (text, speaker) in [
        ("Moscow has no claims to Poltava Oblast.", "Russia"),
        ("Кремль не претендує на Полтавську область.", "Kremlin"),
        ("Кремль не претендует на Полтавскую область.", "Kremlin"),
    ] {
        says(text, &[&format!("denial UA-53 {speaker}")]);
        assert_eq!(suggested(text)[0].sureness, Sureness::Unsure, "nobody says it outright: {text}");
    }
    for text in [
        "Russia has not renounced its claim to Poltava Oblast, Ushakov said.",
        "Росія не відмовилася від претензій на Полтавську область, заявив Ушаков.",
        "Россия не отказалась от претензий на Полтавскую область, заявил Ушаков.",
    ] {
        says(text, &["claim UA-53 Yuri Ushakov"]);
    }
}

#[test]
fn a_third_states_claim_is_not_russias() {
    for text in [
        "Budapest claims Zakarpattia Oblast.",
        "Hungary lays claim to Zakarpattia Oblast, while Russia claims Crimea.",
        "A Romanian politician demanded Zakarpattia Oblast, and praised Russia.",
        "Угорщина претендує на Закарпатську область, а Росія мовчить.",
        "Румунський політик зазіхає на Закарпатську область, пише російська газета.",
        "Венгрия претендует на Закарпатскую область, а Россия молчит.",
    ] {
        let found = suggested(text);
        let is_told = |one: &Suggestion| one.areas.iter().any(|area| area.as_str() == "UA-21");
        assert!(!found.iter().any(is_told), "{text}: {found:#?}");
    }
    says("Orban said Russia claims Zakarpattia Oblast.", &["claim UA-21 Russia"]);
}

#[test]
fn what_somebody_else_should_give_up_is_no_denial_of_theirs() {
    for text in [
        "Ushakov said that Hungary should drop its claim to Luhansk Oblast.",
        "Trump said Kyiv should renounce its claims to Luhansk Oblast.",
        "Трамп сказав, що Київ має відмовитися від претензій на Луганську область.",
        "Трамп сказал, что Киев должен отказаться от притязаний на Луганскую область.",
    ] {
        let found = suggested(text);
        assert!(found.iter().all(|one| one.kind != Kind::Denial), "{text}: {found:#?}");
    }
    // A proposal is never untrue.
    says(
        "Sybiha offered to cede Luhansk Oblast. Ushakov called it a lie.",
        &["concession UA-09 Andrii Sybiha"],
    );
}

#[test]
fn a_phrase_over_the_end_of_a_line_is_read_without_a_fault() {
    says("A Dutch court ruled\nThat was in Luhansk Oblast.", &[]);
    says("Some in the West said\n11:40", &[]);
}
