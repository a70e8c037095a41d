//! What the words around a deed or an area take back: what was left again, what ended, areas that are left out, control
//! that is recognised or not, places in a ranking that are taken. All sentences are invented; each kind stands in the three
//! languages.

use super::suggested::says;

#[test]
fn what_was_taken_before_it_was_left_is_not_held() {
    for text in [
        "Russian troops withdrew from three villages they had captured in Sumy Oblast, Koval said.",
        "The army abandoned the trenches that it had occupied in Kharkiv Oblast, Koval said.",
        "Російські війська залишили два села, які вони захопили в Сумській області, сказав Коваль.",
        "Российские войска отошли с позиций, которые ранее захватили в Харьковской области, сказал Коваль.",
    ] {
        says(text, &[]);
    }
    // What was taken and is kept is held.
    let text = "Russian troops withdrew from Izium and captured three villages in Sumy Oblast, Koval said.";
    says(text, &["occupation UA-59 Koval"]);
}

#[test]
fn what_has_ended_or_pauses_is_no_advance() {
    for text in [
        "Russian troops suspended their offensive in Sumy Oblast, Koval said.",
        "Російські війська перестали наступати в Сумській області, сказав Коваль.",
        "Российские войска приостановили наступление в Сумской области, сказал Коваль.",
    ] {
        says(text, &[]);
    }
}

#[test]
fn an_area_that_is_left_out_has_no_statement() {
    for text in [
        "Russian forces are advancing in Luhansk Oblast but not in Odesa Oblast.",
        "Російські війська наступають у Луганській області, а не в Одеській.",
        "Российские войска наступают в Луганской области, но не в Одесской.",
    ] {
        says(text, &["advance UA-09 -"]);
    }
    for text in [
        "Russia is massing troops in Bryansk Oblast and not in Chernihiv Oblast.",
        "Росія накопичує війська на Брянщині, а не в Чернігівській області.",
    ] {
        says(text, &[]);
    }
}

#[test]
fn control_that_is_recognised_or_not_is_one_deed() {
    for text in [
        "Macron proposed recognising Russia’s control over Luhansk Oblast.",
        "Макрон запропонував визнати контроль Росії над Луганською областю.",
        "Макрон предложил признать контроль Москвы над Луганской областью.",
    ] {
        says(text, &["concession UA-09 Emmanuel Macron"]);
    }
    for text in [
        "Macron said that France would never recognise Russian control over Luhansk Oblast.",
        "Макрон сказав, що Франція ніколи не визнає контролю Росії над Луганською областю.",
        "Макрон сказал, что Франция не признает контроль России над Луганской областью.",
    ] {
        let found = super::suggested::told(text);
        assert!(found.len() == 1 && found[0].starts_with("denial UA-09"), "{text}: {found:?}");
    }
    for text in [
        "Parliament recognised the peninsula of Crimea as occupied.",
        "Парламент визнав півострів Крим тимчасово окупованим.",
        "Парламент признал полуостров Крым временно оккупированным.",
    ] {
        let found = super::suggested::told(text);
        assert!(found.iter().all(|line| !line.starts_with("concession")), "{text}: {found:?}");
    }
}

#[test]
fn what_goes_back_to_ukraine_is_given_up_by_nobody() {
    for text in [
        "Fidan said he supported the return of Crimea to Ukraine.",
        "Фідан підтримав повернення Криму Україні.",
        "Фидан поддержал возвращение Крыма Украине.",
    ] {
        let found = super::suggested::told(text);
        assert!(found.iter().all(|line| !line.starts_with("concession")), "{text}: {found:?}");
    }
}

#[test]
fn a_place_in_a_ranking_or_a_stance_is_no_land() {
    for text in [
        "Russia took second place in a ranking of coal mines in Luhansk Oblast, Koval said.",
        "Росія зайняла перше місце за врожаєм соняшнику в Луганській області, сказав Коваль.",
        "Россия заняла жёсткую позицию по Луганской области, сказал Коваль.",
    ] {
        says(text, &[]);
    }
}

#[test]
fn who_is_asked_or_accused_is_no_area_and_offers_nothing() {
    for text in [
        "Fico urged Kyiv to give up Luhansk Oblast.",
        "Фіцо закликав Київ віддати Луганську область.",
        "Фицо призвал Киев отдать Луганскую область.",
    ] {
        let found = super::suggested::told(text);
        let is_right = |line: &String| line.starts_with("concession UA-09 ") && !line.ends_with("Ukraine");
        assert!(found.len() == 1 && found.iter().all(is_right), "{text}: {found:?}");
    }
}

#[test]
fn what_russia_says_that_ukraine_occupied_russia_does_not_hold() {
    for text in [
        "Ukrainian troops had occupied Luhansk Oblast for years, Pasechnik said.",
        "Українські війська окупували Луганську область, заявив Пасічник.",
        "Украинская армия оккупировала часть Луганской области, заявил Пасечник.",
    ] {
        says(text, &[]);
    }
}

#[test]
fn joining_russia_is_no_advance_in_any_gender() {
    for text in
        ["Крым вошёл в состав России, пишет Медведев.", "Крим увійшов до складу Росії, пише Медведєв."]
    {
        says(text, &["claim UA-43 UA-40 Dmitry Medvedev"]);
    }
}

#[test]
fn who_does_not_support_a_plan_rejects_it() {
    for text in [
        "Fico did not support the handover of Luhansk Oblast to Russia.",
        "Фіцо не підтримав ідею передачі Луганської області Росії.",
        "Фицо не поддержал план передачи Луганской области России.",
        "Ніхто не збирався віддавати Луганську область, сказав Данілов.",
    ] {
        let found = super::suggested::told(text);
        assert!(found.len() == 1 && found[0].starts_with("denial UA-09"), "{text}: {found:?}");
    }
}

#[test]
fn what_somebody_else_says_behind_a_conjunction_is_said_by_no_earlier_verb() {
    for text in [
        "Russian forces advanced in Luhansk Oblast, and Putin said that Odesa Oblast was next.",
        "Російські війська просунулися в Луганській області, а Путін заявив, що в Одеській області тихо.",
        "Российские войска продвинулись в Луганской области, а Путин заявил, что в Одесской области тихо.",
    ] {
        says(text, &["advance UA-09 -"]);
    }
}
