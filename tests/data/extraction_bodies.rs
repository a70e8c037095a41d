//! Bodies that speak by a whole phrase, whoever holds an office in them, and administrations of areas. All sentences are
//! invented; each kind stands in the three languages.

use claims_map::model::Side;

use super::suggested::{says, suggested};

#[test]
fn a_body_speaks_by_its_whole_phrase() {
    for (text, speaker) in [
        (
            "The Danish intelligence service said Russia occupied Luhansk Oblast.",
            "Danish intelligence service",
        ),
        (
            "Russia occupied Luhansk Oblast, according to Latvia’s foreign intelligence service.",
            "Latvia’s foreign intelligence service",
        ),
        (
            "Russia occupied Luhansk Oblast, the Latvian Foreign Intelligence Service said.",
            "Latvian Foreign Intelligence Service",
        ),
        ("The Czech presidential office said Russia occupied Luhansk Oblast.", "Czech presidential office"),
        ("The prime minister’s office said Russia occupied Luhansk Oblast.", "prime minister’s office"),
        ("Sybiha’s office said Russia occupied Luhansk Oblast.", "Sybiha’s office"),
        ("Norway’s foreign ministry said Russia occupied Luhansk Oblast.", "Norway’s foreign ministry"),
        ("A court in The Hague ruled that Russia occupied Luhansk Oblast.", "court in The Hague"),
        ("The Finnish parliament recognised that Russia occupied Luhansk Oblast.", "Finnish parliament"),
        (
            "The European Court of Human Rights found that Russia occupied Luhansk Oblast.",
            "European Court of Human Rights",
        ),
        ("Гаазький суд визнав, що Росія окупувала Луганську область.", "Гаазький суд"),
        ("Латвійська розвідка повідомила, що Росія окупувала Луганську область.", "Латвійська розвідка"),
        (
            "Росія окупувала Луганську область, повідомила данська військова розвідка.",
            "данська військова розвідка",
        ),
        ("За даними латвійської розвідки, Росія окупувала Луганську область.", "латвійської розвідки"),
        ("Офіс омбудсмана повідомив, що Росія окупувала Луганську область.", "Офіс омбудсмана"),
        ("Росія окупувала Луганську область, заявили в офісі Сибіги.", "офісі Сибіги"),
        (
            "Європейський суд з прав людини постановив, що Росія окупувала Луганську область.",
            "European Court of Human Rights",
        ),
        ("Разведка Дании сообщила, что Россия оккупировала Луганскую область.", "Разведка Дании"),
        (
            "Россия оккупировала Луганскую область, сообщила внешняя разведка Латвии.",
            "внешняя разведка Латвии",
        ),
        ("В офисе генпрокурора заявили, что Россия оккупировала Луганскую область.", "офисе генпрокурора"),
        (
            "Канцелярия президента Чехии заявила, что Россия оккупировала Луганскую область.",
            "Канцелярия президента Чехии",
        ),
        (
            "Европейский суд по правам человека постановил, что Россия оккупировала Луганскую область.",
            "European Court of Human Rights",
        ),
    ] {
        says(text, &[&format!("occupation UA-09 {speaker}")]);
    }
}

#[test]
fn who_holds_an_office_in_a_body_is_not_the_body() {
    for (text, speaker) in [
        (
            "The head of the Danish intelligence service said Russia occupied Luhansk Oblast.",
            "head of the Danish intelligence service",
        ),
        ("Ivan Koval, deputy head of Sybiha’s office, said Russia occupied Luhansk Oblast.", "Ivan Koval"),
        ("Ivan Koval told a Danish court that Russia occupied Luhansk Oblast.", "Ivan Koval"),
        (
            "Речник данської розвідки повідомив, що Росія окупувала Луганську область.",
            "Речник данської розвідки",
        ),
        (
            "Речник Офісу генпрокурора Іван Коваль заявив, що Росія окупувала Луганську область.",
            "Іван Коваль",
        ),
        (
            "Директор разведки Дании сообщил, что Россия оккупировала Луганскую область.",
            "Директор разведки Дании",
        ),
        ("Россия оккупировала Луганскую область, сообщил глава датской разведки.", "глава датской разведки"),
    ] {
        says(text, &[&format!("occupation UA-09 {speaker}")]);
    }
    // "the defence ministry" is the one that was named before, whatever adjective it has.
    says(
        "Минобороны РФ сообщило о боях. Россияне захватили село в Сумской области, отметили в военном ведомстве.",
        &["occupation UA-59 Russian Ministry of Defense"],
    );
}

#[test]
fn the_administration_of_an_area_speaks_for_ukraine_and_its_area_is_told_of_no_more() {
    for (text, speaker) in [
        (
            "Russian forces advanced in Sumy Oblast, the Kharkiv Regional Military Administration said.",
            "Kharkiv Regional Military Administration",
        ),
        ("Kharkiv RMA: Russian forces advanced in Sumy Oblast.", "Kharkiv RMA"),
        (
            "Russian forces advanced in Sumy Oblast, according to the Kharkiv Oblast Military Administration.",
            "Kharkiv Oblast Military Administration",
        ),
        (
            "The regional military administration said Russian forces advanced in Sumy Oblast.",
            "regional military administration",
        ),
        (
            "Російські війська просунулися в Сумській області, повідомили в Харківській ОВА.",
            "Харківській ОВА",
        ),
        ("Російські війська просунулися в Сумській області, повідомляє Харківська ОДА.", "Харківська ОДА"),
        ("Харківська ОВА: російські війська просунулися в Сумській області.", "Харківська ОВА"),
        ("За даними Харківської ОВА, російські війська просунулися в Сумській області.", "Харківської ОВА"),
        ("Покровська МВА повідомила, що російські війська просунулися в Сумській області.", "Покровська МВА"),
        ("Российские войска продвинулись в Сумской области, сообщили в Харьковской ОВА.", "Харьковской ОВА"),
        (
            "По данным Харьковской областной военной администрации, российские войска продвинулись в Сумской области.",
            "Харьковской областной военной администрации",
        ),
    ] {
        says(text, &[&format!("advance UA-59 {speaker}")]);
        let side = suggested(text)[0].speaker.as_ref().map(|voice| voice.side);
        assert_eq!(side, Some(Side::Ukraine), "{text}");
    }
    says(
        "Kharkiv RMA said Russian forces captured a village in the region.",
        &["occupation UA-63 Kharkiv RMA"],
    );
}
