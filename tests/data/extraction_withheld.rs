//! What is refused, told elsewhere or not meant, in three languages: verbs that are easily taken for offers, names of
//! areas inside phrases, whose the words are, and signs that another program left.

use claims_map::model::{Kind, Modality};
use claims_map::text::extract::Sureness;

use crate::suggested::{says, suggested};

/// Verbs of refusing before nouns for giving, one language after the other: none of them offers anything.
#[test]
fn no_verb_of_refusing_offers() {
    let ukrainian =
        ["відкидає", "відмовилася від", "не допустить", "назвала неможливою", "критикує", "ветувала"];
    let russian =
        ["отвергает", "отказалась от", "не допустит", "назвала невозможной", "критикует", "не пойдёт на"];
    let english = ["rejects", "renounced", "objects to", "criticised", "baulked at", "is firmly against"];
    let mut texts: Vec<String> = Vec::new();
    for verb in ukrainian {
        let of = verb.ends_with("від");
        texts.push(format!("Україна {verb} {} Донбасу Росії.", if of { "передачі" } else { "передачу" }));
        texts.push(format!("Україна {verb} визнання Криму російським."));
    }
    for verb in russian {
        let of = verb.ends_with("от");
        texts.push(format!("Украина {verb} {} Донбасса России.", if of { "передачи" } else { "передачу" }));
        texts
            .push(format!("Украина {verb} {} Крыма российским.", if of { "признания" } else { "признание" }));
    }
    for verb in english {
        texts.push(format!("Kyiv {verb} the recognition of Crimea as Russian."));
        texts.push(format!("Kyiv {verb} ceding the Donetsk region."));
    }
    texts.push("Україна виступає проти передачі Донбасу Росії.".to_owned());
    texts.push("Украина выступает против передачи Донбасса России.".to_owned());
    for text in texts {
        let kinds: Vec<Kind> = suggested(&text).iter().map(|one| one.kind).collect();
        assert_eq!(kinds, [Kind::Denial], "{text}");
    }
}

#[test]
fn a_name_inside_a_phrase_is_an_area_all_the_same() {
    for (text, expected) in [
        ("Putin wants to keep Crimea.", "claim UA-43 UA-40 Vladimir Putin"),
        ("Ukraine wants to return Crimea.", "claim UA-43 UA-40 Ukraine"),
        ("Наш Крым, сказал Аксёнов, никто не отдаст.", "claim UA-43 UA-40 Sergei Aksyonov"),
        ("Киев предложил отложить вопрос о Крыме.", "concession UA-43 UA-40 Ukraine"),
        ("Росія виключає повернення Херсонської області.", "claim UA-65 Russia"),
    ] {
        says(text, &[expected]);
    }
}

#[test]
fn where_somebody_speaks_is_not_what_is_told_of() {
    for (text, expected) in [
        (
            "Oleksandr Syrskyi visited the Sumy region on Friday. His troops, he told journalists in Kyiv, had retaken two \
             villages of the region.",
            "recapture UA-59 Oleksandr Syrskyi",
        ),
        (
            "Сумщина під вогнем. Російські війська, сказав він журналістам у Києві, захопили два села області.",
            "occupation UA-59 -",
        ),
        (
            "Российские войска заняли два села Сумской области, сказал он журналистам в Киеве.",
            "occupation UA-59 -",
        ),
    ] {
        says(text, &[expected]);
    }
}

#[test]
fn whose_the_words_are() {
    for (text, expected) in [
        ("Рогов: российские войска заняли два села Запорожской области", "occupation UA-23 Рогов"),
        (
            "Russian forces hold a third of Kherson region, Vladimir Saldo, whom Moscow appointed, said.",
            "occupation UA-65 Vladimir Saldo",
        ),
        (
            "Росіяни зайняли два села Сумщини, повідомив т. в. о. голови ОВА Юрій Зарко.",
            "occupation UA-59 Юрій Зарко",
        ),
        (
            "A captain in a Russian brigade said Ukrainian forces had entered the Luhansk region.",
            "advance UA-09 captain in a Russian brigade",
        ),
        (
            "Trump is ready to recognise Crimea as Russian, Bloomberg wrote; the White House said it did not comment on rumours.",
            "concession UA-43 UA-40 Donald Trump",
        ),
        (
            "As for the recognition of Crimea as Russian, three quarters of respondents are against it.",
            "denial UA-43 UA-40 three quarters of respondents",
        ),
        ("Щодо визнання Криму російським, 76% опитаних проти.", "denial UA-43 UA-40 76% опитаних"),
        (
            "Три чверті опитаних КМІС — проти передачі Донбасу Росії.",
            "denial UA-14 UA-09 Три чверті опитаних",
        ),
        ("Crimea is no longer part of Ukraine, Aksyonov said.", "claim UA-43 UA-40 Sergei Aksyonov"),
    ] {
        says(text, &[expected]);
    }
}

#[test]
fn what_was_not_done_or_only_played_says_nothing() {
    for text in [
        "На учениях условный противник захватил мост в Одесской области.",
        "На Волині умовний противник «захопив» районну раду, а до обіду його «звільнили» курсанти.",
        "Russian troops have lost their foothold in the Sumy region, the channel wrote.",
        "Росіяни втратили плацдарм у Харківській області.",
        "Боїв у Сумській області не зафіксовано.",
        "На Херсонському напрямку ворог наступальних дій не вів, повідомив Генштаб.",
        "Наступательных действий в Харьковской области противник не вёл.",
        "Туристи окупували Закарпаття: вільних номерів не лишилося.",
        "Holidaymakers have occupied the Odesa region.",
        "Poltava region surrendered the top spot.",
        "Ukrenergo has regained full control of the grid in the Sumy region, the operator said.",
    ] {
        says(text, &[]);
    }
}

/// A paragraph of a paper that is quoted as a whole is that paper's, whose other words the text tells before.
#[test]
fn a_quoted_paragraph_of_a_paper_is_its_own() {
    let text = "The ministry’s memo notes that the front is quiet.\n\n“Success in Luhansk would undermine Russia’s war aim of \
                ‘liberating’ the Donbas.”";
    let claim = suggested(text).into_iter().find(|one| one.kind == Kind::Claim).expect("a claim");
    assert_ne!(claim.sureness, Sureness::Unsure, "{claim:?}");
}

#[test]
fn marks_that_another_program_left_are_seen_through() {
    for text in [
        "Zelenskyâ€™s office said that Ukraine wouldnâ€™t cede the Donetsk region.",
        "Zelensky&rsquo;s office said that Ukraine wouldn&#8217;t cede the Donetsk region.",
    ] {
        says(text, &["denial UA-14 Office of the President of Ukraine"]);
    }
    let denied = suggested("Russian forces donâ€™t control the Kherson region, the governor said.");
    assert!(denied.iter().all(|one| one.modality == Modality::Denied), "{denied:?}");
}

#[test]
fn a_footnote_mark_of_any_kind_ends_a_sentence() {
    for mark in ["[47]", "[citation needed]", "[note 3]", "(3)", "¹", "*", "1"] {
        let text = format!(
            "Russian forces hold most of the Luhansk region.{mark} Zelensky said that Ukraine would not cede the Donetsk region."
        );
        says(&text, &["occupation UA-09 -", "denial UA-14 Volodymyr Zelensky"]);
    }
    says(
        "Russian forces launched drones from occupied Crimea on the night of November 13 to 14.[40] Ukrainian officials \
         reported that seven fell.",
        &["occupation UA-43 UA-40 -"],
    );
}
