//! Whose what the extractor finds is, where the verb is none of saying: who offers, demands, refuses, counts, sees and
//! accuses, whom "he" and "the Russian leader" mean, and the shares of people who were asked. All sentences are invented.

use super::suggested::{says, told};

#[test]
fn who_offers_and_demands_is_the_verbs_subject_whoever_tells_of_it() {
    for (text, who) in [
        (
            "At the Minsk talks of 2015 the Ukrainian delegation offered to freeze the front in Poltava Oblast.",
            "Ukrainian delegation",
        ),
        (
            "According to diplomats briefed on the talks, Lavrov offered to freeze the front in Poltava Oblast.",
            "Sergei Lavrov",
        ),
        ("It is said that German diplomats want Ukraine to cede Poltava Oblast.", "German diplomats"),
        ("Zelensky said that US negotiators want Ukraine to leave Poltava Oblast.", "US negotiators"),
        ("Один з посередників, імені не скажу, радив віддати Полтавську область.", "Один з посередників"),
        ("Один турецкий дипломат советовал Киеву отдать Полтавскую область.", "дипломат"),
        (
            "In 2025 the special envoy, Olena Koval, suggested that Ukraine give up Poltava Oblast.",
            "Olena Koval",
        ),
    ] {
        says(text, &[&format!("concession UA-53 {who}")]);
    }
    // Whoever refuses an idea does not have it, and a state stays as it is.
    assert!(
        told("Офіс президента цими днями відкинув ідею заморозити фронт у Полтавській області, про яку писали газети.")
            .iter()
            .all(|one| !one.starts_with("concession") || one.ends_with('-'))
    );
    says(
        "Канцелярия отвергла идею признать Полтавскую область российской, о которой сообщали западные СМИ.",
        &["denial UA-53 -"],
    );
}

#[test]
fn he_and_she_are_whom_the_sentence_and_the_gender_allow() {
    for (text, told) in [
        (
            "Peskov declined to comment. Defence Minister Andrei Belousov congratulated soldiers on what he called the \
             liberation of a village in Poltava Oblast.",
            "occupation UA-53 Andrei Belousov",
        ),
        (
            "Песков промолчал. Министр обороны Андрей Белоусов поздравил военных с тем, что он назвал освобождением села \
             в Полтавской области.",
            "occupation UA-53 Andrei Belousov",
        ),
        (
            "Olena Koval met Sergei Lavrov in Geneva. She added that Russian troops occupied most of Poltava Oblast.",
            "occupation UA-53 Olena Koval",
        ),
        (
            "Олена Коваль зустрілася з Андрієм Єрмаком. Вона додала, що росіяни просунулися на Полтавщині.",
            "advance UA-53 Олена Коваль",
        ),
        (
            "Песков отказался говорить. Депутат Госдумы Андрей Коваль был резче. По его мнению, Россия должна забрать \
             Полтавскую область.",
            "claim UA-53 Андрей Коваль",
        ),
        // Nobody who was only mentioned.
        (
            "Ursula von der Leyen met Sergei Lavrov. He said Russia controls the whole of Poltava Oblast.",
            "occupation UA-53 -",
        ),
    ] {
        says(text, &[told]);
    }
}

#[test]
fn the_head_of_a_state_is_whoever_holds_the_office() {
    for (text, told) in [
        (
            "Vladimir Putin arrived in Beijing. The Russian leader said the whole of Poltava Oblast was under control.",
            "occupation UA-53 Vladimir Putin",
        ),
        (
            "Владимир Путин провёл совещание. Глава государства заявил, что Полтавская область освобождена полностью.",
            "occupation UA-53 Vladimir Putin",
        ),
        (
            "Emmanuel Macron spoke on Monday. The French president said Russian troops were massing opposite Poltava Oblast.",
            "buildup UA-53 Emmanuel Macron",
        ),
        // Of two, neither.
        (
            "Путин и Зеленский не встретились. Глава государства заявил, что враг продвинулся в Полтавской области.",
            "advance UA-53 Глава государства",
        ),
    ] {
        says(text, &[told]);
    }
}

#[test]
fn who_counts_sees_and_accuses_tells_it() {
    for (text, told) in [
        ("The OSCE registered an advance of Russian troops in Poltava Oblast.", "advance UA-53 OSCE"),
        (
            "My colleague Hanna Berg, who follows trains, sees paratroopers being moved towards Poltava Oblast.",
            "buildup UA-53 Hanna Berg",
        ),
        ("Ukraine sees Russian troops gathering opposite Poltava Oblast.", "buildup UA-53 -"),
        ("Peskov accused Ukraine of massing troops opposite Poltava Oblast.", "buildup UA-53 Dmitry Peskov"),
        (
            "Захарова обвинила Киев в том, что он стягивает резервы к границам Полтавской области.",
            "buildup UA-53 Maria Zakharova",
        ),
        (
            "Зеленський звинуватив Росію в накопиченні військ проти Полтавщини.",
            "buildup UA-53 Volodymyr Zelensky",
        ),
    ] {
        says(text, &[told]);
    }
}

#[test]
fn what_people_who_were_asked_would_do_is_theirs() {
    for (text, told) in [
        (
            "Three quarters of Ukrainians reject ceding Poltava Oblast.",
            "denial UA-53 Three quarters of Ukrainians",
        ),
        ("52% підтримали б замороження лінії фронту в Полтавській області.", "concession UA-53 52%"),
        ("Отдать Полтавскую область согласны лишь 9% опрошенных.", "concession UA-53 9% опрошенных"),
        ("Russia occupies 75% of Poltava Oblast.", "occupation UA-53 -"),
    ] {
        says(text, &[told]);
    }
}
