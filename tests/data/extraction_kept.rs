//! What the extractor must not take for a statement: deeds that were nearly done, people who were captured, words that
//! nobody said. All sentences are invented; each kind stands in the three languages.

use claims_map::model::{Kind, Modality, Side};
use claims_map::text::extract::{Suggestion, Sureness};

use super::suggested::suggested;

/// The faults of sentences of which nothing may be suggested that counts.
#[track_caller]
fn nothing(sentences: &[&str]) {
    let told = |text: &&str| suggested(text).iter().any(|one| one.sureness != Sureness::Unsure);
    let faults: Vec<&&str> = sentences.iter().filter(|text| told(text)).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The faults of sentences that must have a statement of the kind, and none of it in another modality.
#[track_caller]
fn only(kind: Kind, modality: Modality, sentences: &[&str]) {
    let is_right = |text: &&str| {
        let found = suggested(text);
        let mut of_kind = found.iter().filter(|one| one.kind == kind).peekable();
        of_kind.peek().is_some() && of_kind.all(|one| one.modality == modality)
    };
    let faults: Vec<&&str> = sentences.iter().filter(|text| !is_right(text)).collect();
    assert!(faults.is_empty(), "{kind:?}, {modality:?}: {faults:#?}");
}

#[test]
fn people_and_things_that_are_taken_are_no_land() {
    nothing(&[
        "Russian forces captured six Ukrainian marines in Kherson Oblast, DeepState said.",
        "Ukrainian troops seized an armoured Russian vehicle in Sumy Oblast, Syrskyi said.",
        "Russian forces took a dozen medics prisoner in Luhansk Oblast, ISW said.",
        "Ukraine freed dozens of hostages in Kharkiv Oblast, Zelensky said.",
        "Three Russian conscripts were captured in Donetsk Oblast, the General Staff said.",
        "A Russian tank captured in Zaporizhzhia Oblast was shown in Kyiv.",
        "Fear seized Odesa Oblast, Zelensky said of the Russian strike.",
        "A dashcam captured Russian soldiers in Chernihiv Oblast, Syrskyi said.",
        "Російські війська захопили п’ятьох цивільних у Херсонській області, повідомив DeepState.",
        "ЗСУ захопили ворожий бронетранспортер у Сумській області, повідомив Сирський.",
        "Росіяни взяли в полон трьох медиків у Луганській області, повідомив DeepState.",
        "ЗСУ звільнили вісьмох заручників у Харківській області, заявив Зеленський.",
        "Зеленський звільнив начальника Одеської області, заявив Єрмак.",
        "Страх захопив Одеську область, заявив Зеленський після російського удару.",
        "Российские войска захватили троих журналистов в Херсонской области, сообщил DeepState.",
        "ВСУ захватили вражеские бронемашины в Сумской области, сообщил Сырский.",
        "Россияне взяли в плен медиков в Луганской области, сообщил DeepState.",
        "ВСУ освободили восемь заложников в Харьковской области, заявил Зеленский.",
        "Паника захватила Одесскую область, заявил Зеленский после российского удара.",
    ]);
    only(
        Kind::Occupation,
        Modality::Asserted,
        &[
            "Russian forces captured a tank factory in Kharkiv Oblast, DeepState said.",
            "Russian forces captured two tanks and two villages in Sumy Oblast, DeepState said.",
            "Russian forces seized a police station in Donetsk Oblast, ISW said.",
            "Російські війська захопили танковий завод у Харківській області, повідомив DeepState.",
            "Російські війська захопили полонених і два села в Сумській області, повідомив DeepState.",
            "Российские войска захватили танковый завод в Харьковской области, сообщил DeepState.",
        ],
    );
}

#[test]
fn what_is_not_ruled_out_is_possible_and_no_refusal() {
    only(
        Kind::Concession,
        Modality::Conditional,
        &[
            "Sybiha did not rule out giving up Luhansk Oblast.",
            "Yermak has not ruled out that Ukraine would cede Donetsk Oblast to Russia.",
            "Сибіга не виключив, що Україна відмовиться від Луганської області.",
            "Єрмак не відкидає відмови від Донецької області.",
            "Сибига не исключил, что Украина откажется от Луганской области.",
            "Ермак не исключает отказа от Донецкой области.",
        ],
    );
    only(
        Kind::Denial,
        Modality::Asserted,
        &[
            "Sybiha ruled out giving up Luhansk Oblast.",
            "Україна ніколи не відмовиться від Криму, сказав Сибіга.",
        ],
    );
}

#[test]
fn what_was_nearly_done_was_not_done() {
    let sentences = [
        "Russian forces almost captured Sumy Oblast, Budanov said.",
        "Russian forces had all but seized the town of Huliaipole in Zaporizhzhia Oblast, Budanov said.",
        "Russian forces were close to capturing Odesa Oblast, Budanov said.",
        "Russian forces pretended to have captured Sumy Oblast, Budanov said.",
        "Російські війська мало не захопили Сумську область, сказав Буданов.",
        "Російські війська майже захопили Гуляйполе в Запорізькій області, сказав Буданов.",
        "Российские войска едва не захватили Сумскую область, сказал Буданов.",
        "Российские войска почти захватили Гуляйполе в Запорожской области, сказал Буданов.",
    ];
    nothing(&sentences);
    only(Kind::Occupation, Modality::Denied, &sentences);
    only(
        Kind::Occupation,
        Modality::Asserted,
        &["Russian forces captured almost all of Luhansk Oblast, Budanov said."],
    );
}

#[test]
fn what_is_imagined_or_would_have_been_is_not_told() {
    nothing(&[
        "Imagine that Russian forces have captured Sumy Oblast, Budanov said.",
        "Only in his dreams has Putin captured Mykolaiv Oblast, Budanov said.",
        "Budanov said Russia could have captured Chernihiv Oblast.",
        "Росіяни захопили б Сумську область, якби не допомога, сказав Буданов.",
        "Росія могла захопити Чернігівську область, сказав Буданов.",
        "Тільки уві сні Путін захопив Миколаївську область, сказав Буданов.",
        "Россия могла захватить Черниговскую область, сказал Буданов.",
        "Россияне захватили бы Сумскую область, если бы не помощь, сказал Буданов.",
        "Только в мечтах Путин захватил Николаевскую область, сказал Буданов.",
        "Россия не собирается захватывать Сумскую область, заявил Ушаков.",
        "Росія не збирається окуповувати Полтавську область, заявив Ушаков.",
        "Russia does not intend to occupy Poltava Oblast, Ushakov said.",
    ]);
}

#[test]
fn what_is_called_premature_exaggerated_or_doubtful_is_denied() {
    only(
        Kind::Occupation,
        Modality::Denied,
        &[
            "ISW said Russian claims that its forces captured Huliaipole in Zaporizhzhia Oblast are exaggerated.",
            "DeepState called Russian claims to have captured Sumy Oblast premature.",
            "DeepState doubts that Russian forces captured Kupiansk in Kharkiv Oblast.",
            "DeepState disputed that Russian forces captured Kupiansk in Kharkiv Oblast.",
            "ISW said a clip falsely shows that Russian forces captured Kupiansk in Kharkiv Oblast.",
            "ISW said Russian bloggers prematurely announced that troops had captured Kupiansk in Kharkiv Oblast.",
            "DeepState назвав передчасними заяви росіян про захоплення Куп'янська в Харківській області.",
            "Сирський назвав перебільшенням заяву Шойгу про захоплення Сумської області.",
            "DeepState сумнівається, що росіяни захопили Куп'янськ у Харківській області.",
            "DeepState назвал преждевременными заявления россиян о захвате Купянска в Харьковской области.",
            "Сырский назвал преувеличением заявление Шойгу о захвате Сумской области.",
            "DeepState сомневается, что россияне захватили Купянск в Харьковской области.",
        ],
    );
    only(
        Kind::Occupation,
        Modality::Asserted,
        &["ISW does not doubt that Russian forces captured Kupiansk in Kharkiv Oblast."],
    );
}

#[test]
fn what_was_not_said_or_not_meant_is_nobodys_statement() {
    nothing(&[
        "Ushakov stopped short of claiming that Sumy Oblast belongs to Russia.",
        "Ushakov avoided saying that Sumy Oblast belongs to Russia.",
        "Ushakov was misquoted as saying that Sumy Oblast belongs to Russia.",
        "Ushakov apologised for saying that Sumy Oblast belongs to Russia.",
        "Ushakov was accused of saying that Sumy Oblast belongs to Russia.",
        "Ushakov joked that Sumy Oblast belongs to Russia.",
        "“Sumy Oblast belongs to Russia,” Ushakov joked.",
        "Ushakov retracted his statement that Sumy Oblast belongs to Russia.",
        "Ushakov never said that Sumy Oblast belongs to Russia.",
        "Putin dropped the demand that Ukraine withdraw from Kherson Oblast.",
        "Putin is no longer demanding that Ukraine withdraw from Kherson Oblast.",
        "A letter falsely attributed to Sybiha said that Ukraine recognises Crimea as Russian.",
        "In a fake interview, Sybiha said Ukraine will cede Luhansk Oblast to Russia.",
        "Ушаков утримався від твердження, що Сумська область належить Росії.",
        "Ушаков пожартував, що Сумська область належить Росії.",
        "Ушаков не сказав, що Сумська область належить Росії.",
        "Путін відмовився від вимоги вивести українські війська з Херсонської області.",
        "Ушаков воздержался от утверждения, что Сумская область принадлежит России.",
        "Ушаков пошутил, что Сумская область принадлежит России.",
        "Ушаков не говорил, что Сумская область принадлежит России.",
        "Путин отказался от требования вывести украинские войска из Херсонской области.",
    ]);
    let still_said = [
        "Ushakov never said so before, but Peskov said that Sumy Oblast belongs to Russia.",
        "Ушаков цього не казав, а Пєсков заявив, що Сумська область належить Росії.",
    ];
    only(Kind::Claim, Modality::Asserted, &still_said);
    let by_russia = suggested(still_said[0]).iter().all(|one| one.by == Some(Side::Russia));
    assert!(by_russia, "whose claim it is");
}

/// Whether some statement of the kind is of the area.
fn is_told_of(text: &str, kind: Kind, area: &str) -> bool {
    suggested(text).iter().any(|one| one.kind == kind && one.areas.iter().any(|one| one.as_str() == area))
}

#[test]
fn where_somebody_is_from_or_speaks_is_not_what_is_told_of() {
    let cases = [
        (
            "A driver from Vinnytsia Oblast was sentenced for helping Russia occupy Luhansk Oblast.",
            "UA-05",
            "UA-09",
        ),
        (
            "A nurse from Rivne Oblast saw how Russian forces captured Kherson Oblast, she said.",
            "UA-56",
            "UA-65",
        ),
        ("Families from occupied Luhansk Oblast moved to Poltava Oblast, the UN said.", "UA-53", "UA-09"),
        ("Sirens wailed in occupied Crimea and in Mykolaiv Oblast, Sybiha said.", "UA-48", "UA-43"),
        (
            "Speaking in Volyn Oblast, Sybiha said Russian forces had captured Luhansk Oblast.",
            "UA-07",
            "UA-09",
        ),
        (
            "Водія з Вінницької області засудили, бо російські війська захопили Луганську область.",
            "UA-05",
            "UA-09",
        ),
        ("Сибіга у Волинській області заявив, що росіяни захопили Луганську область.", "UA-07", "UA-09"),
        (
            "Медсестра из Ровенской области видела, как российские войска захватили Херсонскую область.",
            "UA-56",
            "UA-65",
        ),
    ];
    let told = |area: &str, text: &str| is_told_of(text, Kind::Occupation, area);
    let faults: Vec<_> =
        cases.iter().filter(|(text, beside, of)| told(beside, text) || !told(of, text)).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    let both = "Russia seized Crimea in 2014 and Luhansk Oblast in 2022, Sybiha said.";
    assert!(told("UA-43", both) && told("UA-09", both), "two objects of one verb");
    let title = "Luhansk Oblast's Russian-installed head Pasechnik said Odesa Oblast belongs to Russia.";
    assert!(is_told_of(title, Kind::Claim, "UA-51") && !is_told_of(title, Kind::Claim, "UA-09"), "a title");
}

#[test]
fn an_attack_that_is_beaten_off_is_the_other_sides() {
    let cases = [
        ("ЗСУ відбили дев'ять атак у Сумській області, повідомив Сирський.", Side::Russia),
        ("ВСУ отбили пять атак в Сумской области, сообщил Сырский.", Side::Russia),
        ("Ukraine's General Staff said its troops repelled nine assaults in Sumy Oblast.", Side::Russia),
        ("Минобороны РФ сообщило, что отразило две атаки ВСУ в Сумской области.", Side::Ukraine),
    ];
    let by = |text: &str| suggested(text).iter().map(|one| one.by).collect::<Vec<_>>();
    let faults: Vec<_> =
        cases.iter().filter(|(text, side)| by(text).iter().any(|one| *one != Some(*side))).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_word_for_a_part_measures_the_area_that_it_stands_with() {
    let extents = |text: &str| -> Vec<String> {
        let found = suggested(text);
        found.iter().map(|one| format!("{:?}", one.extent)).collect()
    };
    let unmeasured = [
        "North Korea said that Luhansk Oblast belongs to Russia.",
        "Lavrov told half the hall that Luhansk Oblast belongs to Russia.",
        "Лавров сказав у північній столиці, що Луганська область належить Росії.",
        "Лавров сказал в южной резиденции, что Луганская область принадлежит России.",
    ];
    for text in unmeasured {
        assert!(extents(text).iter().all(|extent| !extent.contains("Part")), "{text}: {:?}", extents(text));
    }
    let parts = [
        "Russian forces captured almost all of Luhansk Oblast, Sybiha said.",
        "Russia controls all of Luhansk Oblast except two villages, Sybiha said.",
        "Росія контролює всю Луганську область, крім двох сіл, сказав Сибіга.",
    ];
    for text in parts {
        assert!(extents(text).iter().any(|extent| extent.contains("Part")), "{text}: {:?}", extents(text));
    }
}

#[test]
fn troops_that_go_into_an_area_have_not_left_it() {
    for text in [
        "Russian troops withdrew into Sumy Oblast, ISW said.",
        "Ukrainian troops still occupy a third of Luhansk Oblast, Lavrov said.",
    ] {
        let told = suggested(text);
        let is_wrong = |one: &&Suggestion| matches!(one.kind, Kind::Recapture | Kind::Occupation);
        assert!(told.iter().find(is_wrong).is_none(), "{text}: {told:#?}");
    }
}

/// Who is said to say each suggestion of a kind.
fn speakers(kind: Kind, text: &str) -> Vec<Option<String>> {
    let of_kind = suggested(text).into_iter().filter(|one| one.kind == kind);
    of_kind.map(|one| one.speaker.map(|voice| voice.name)).collect()
}

#[test]
fn who_says_that_an_area_is_russias_says_it_for_themselves() {
    for (text, speaker) in [
        ("Lukashenko said that Kherson Oblast is Russian.", "Alexander Lukashenko"),
        ("Orban said that Crimea belongs to Russia.", "Viktor Orbán"),
        ("China said that Crimea belongs to Russia.", "China"),
        ("Лукашенко заявил, что Херсонская область принадлежит России.", "Alexander Lukashenko"),
        ("ISW said that Putin insists that Crimea belongs to Russia.", "Vladimir Putin"),
        ("Rubio said that Moscow considers Kherson Oblast Russian.", "Russia"),
    ] {
        assert_eq!(speakers(Kind::Claim, text), [Some(speaker.to_owned())], "{text}");
    }
}

#[test]
fn other_states_speak_and_are_places_elsewhere() {
    for (text, speaker) in [
        ("Türkiye said that Crimea is part of Ukraine.", Some("Türkiye")),
        ("Germany said that Crimea is part of Ukraine.", Some("Germany")),
        ("Польща заявила, що Крим є частиною України.", Some("Poland")),
        ("Китай заявил, что Крым является частью Украины.", Some("China")),
        ("Delegates at the talks in Turkey said that Crimea is part of Ukraine.", None),
    ] {
        let found = speakers(Kind::Claim, text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        match speaker {
            Some(speaker) => assert_eq!(found[0].as_deref(), Some(speaker), "{text}"),
            None => assert_ne!(found[0].as_deref(), Some("Türkiye"), "{text}"),
        }
    }
}

#[test]
fn who_asks_people_offers_and_refuses_nothing() {
    for text in [
        "A third of Ukrainians would give up Crimea, the Razumkov Centre reported.",
        "Some 41% of respondents are ready to cede Donetsk Oblast, KIIS said.",
        "Майже половина опитаних готові відмовитися від Криму, повідомляє КМІС.",
        "Більшість українців проти передачі Донецької області, повідомив Центр Разумкова.",
        "Большинство россиян готовы отказаться от Херсонской области, сообщил «Левада-центр».",
    ] {
        for kind in [Kind::Concession, Kind::Denial] {
            let others: Vec<Option<String>> = speakers(kind, text)
                .into_iter()
                .filter(|who| !who.as_deref().is_some_and(|who| who.contains("respondents")))
                .collect();
            assert_eq!(others, [], "{kind:?}: {text}");
        }
    }
    let offered = speakers(Kind::Concession, "Waltz said that Ukraine would give up Crimea.");
    assert_eq!(offered, [Some("Mike Waltz".to_owned())], "one who is asked by nobody");
}

#[test]
fn who_is_driven_out_of_an_area_does_not_hold_it() {
    for (text, area) in [
        ("Russia controls Crimea but was forced out of Kherson Oblast.", "UA-65"),
        ("Russia holds all of Luhansk Oblast, but has been pushed out of Sumy Oblast.", "UA-59"),
        ("Росія утримує Крим, але її війська витіснено з Херсонської області.", "UA-65"),
        ("Россия удерживает Крым, но её войска вытеснены из Сумской области.", "UA-59"),
    ] {
        let held = suggested(text).into_iter().filter(|one| one.kind == Kind::Occupation);
        let held: Vec<String> = held.flat_map(|one| one.areas).map(|area| area.to_string()).collect();
        assert!(!held.is_empty() && !held.contains(&area.to_owned()), "{text}: {held:?}");
    }
    for text in ["Russia was expelled from Kharkiv Oblast.", "Russia has been driven out of Kharkiv Oblast."]
    {
        let kinds: Vec<Kind> = suggested(text).iter().map(|one| one.kind).collect();
        assert_eq!(kinds, [Kind::Recapture], "{text}");
    }
}
