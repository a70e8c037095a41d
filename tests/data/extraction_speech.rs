//! Whose words a statement is in where the sentence itself does not say it: answers of an interview, what somebody adds,
//! what a text that somebody published says. All sentences are invented; each kind stands in the three languages.

use super::suggested::{says, told};

#[test]
fn the_answers_of_an_interview_are_of_whoever_was_introduced() {
    for (text, speaker) in [
        (
            "We spoke to Olha Tkach, head of the Meridian centre.\n\nQ: Has Russia taken Sumy Oblast?\n\nA: No. Russia occupies Luhansk Oblast.",
            "Olha Tkach",
        ),
        (
            "Our guest is the governor, Olha Tkach.\n\nQuestion: Does Russia hold Sumy Oblast?\n\nAnswer: No, Russia occupies Luhansk Oblast.",
            "Olha Tkach",
        ),
        (
            "Syrskyi answered our questions. Q. Where is the enemy? A. Russia occupies Luhansk Oblast.",
            "Oleksandr Syrskyi",
        ),
        (
            "Our guest is Olha Tkach, a lawyer.\n\nHost: Is it lost?\n\nTkach: Russia occupies Luhansk Oblast.\n\nHost: For long?\n\nTkach: For years.",
            "Olha Tkach",
        ),
        (
            "Гостею ефіру була Ольга Ткач, очільниця центру.\n\nЗапитання: Росія захопила Сумську область?\n\nВідповідь: Ні, Росія окупувала Луганську область.",
            "Ольга Ткач",
        ),
        (
            "На запитання відповідала начальниця адміністрації Ольга Ткач.\n\nП: Що на півночі?\n\nВ: Росія окупувала Луганську область.",
            "Ольга Ткач",
        ),
        (
            "Ольга Ткач очолює громаду. Ми поговорили з нею.\n\nЩо в області?\n\nРосія окупувала Луганську область.\n\nА далі?\n\nЧекаємо.\n\nДовго?\n\nНі.",
            "Ольга Ткач",
        ),
        (
            "В студии – Ольга Ткач, директор центра.\n\nВ: Россия захватила Сумскую область?\n\nО: Нет, Россия оккупировала Луганскую область.",
            "Ольга Ткач",
        ),
        (
            "Собеседница – Ольга Ткач, юрист.\n\nВопрос: Россия захватила Сумскую область?\n\nОтвет: Россия оккупировала Луганскую область.",
            "Ольга Ткач",
        ),
    ] {
        says(text, &[&format!("occupation UA-09 {speaker}")]);
    }
    // An answer of whom nothing was told has no speaker, and a lone letter is no answer.
    says("Q: Where are they?\n\nA: Russia occupies Luhansk Oblast.", &["occupation UA-09 -"]);
    says(
        "A. Russia occupies Luhansk Oblast.\n\nB. Russia occupies Crimea.",
        &["occupation UA-09 -", "occupation UA-43 UA-40 -"],
    );
}

#[test]
fn what_somebody_adds_is_a_statement_of_its_own() {
    for (text, speaker) in [
        (
            "Olha Tkach said Russian forces advanced in Sumy Oblast, adding that Luhansk Oblast is occupied.",
            "Olha Tkach",
        ),
        (
            "Russian forces advanced in Sumy Oblast, Olha Tkach said, and added that Luhansk Oblast is occupied.",
            "Olha Tkach",
        ),
        (
            "Ольга Ткач заявила, що російські війська просунулися в Сумській області, додавши, що Луганська область окупована.",
            "Ольга Ткач",
        ),
        (
            "Ольга Ткач заявила, що російські війська просунулися в Сумській області, і додала, що Луганська область окупована.",
            "Ольга Ткач",
        ),
        (
            "Ольга Ткач заявила, что российские войска продвинулись в Сумской области, уточнив, что Луганская область оккупирована.",
            "Ольга Ткач",
        ),
        (
            "Российские войска продвинулись в Сумской области, сообщила Ольга Ткач и добавила, что Луганская область оккупирована.",
            "Ольга Ткач",
        ),
    ] {
        says(text, &[&format!("advance UA-59 {speaker}"), &format!("occupation UA-09 {speaker}")]);
    }
    says(
        "Olha Tkach, a driver, spoke of rain. Tkach added that Russia occupies Luhansk Oblast.",
        &["occupation UA-09 Olha Tkach"],
    );
}

#[test]
fn what_somebody_published_says_is_theirs() {
    for (text, speaker) in [
        (
            "Russian forces advanced in Sumy Oblast, the General Staff’s update reads.",
            "Ukrainian General Staff",
        ),
        ("DeepState updated its map. Russian forces advanced in Sumy Oblast, the update reads.", "DeepState"),
        ("According to the DeepState map, Russian forces advanced in Sumy Oblast.", "DeepState"),
        (
            "Російські війська просунулися в Сумській області, ідеться в оновленні проєкту DeepState.",
            "DeepState",
        ),
        ("Російські війська просунулися в Сумській області, йдеться у звіті групи «Меридіан».", "Меридіан"),
        (
            "Російські війська просунулися в Сумській області, йдеться у зведенні Харківської ОВА.",
            "Харківської ОВА",
        ),
        ("Згідно з мапою DeepState, російські війська просунулися в Сумській області.", "DeepState"),
        (
            "Генштаб опублікував зведення. Російські війська просунулися в Сумській області, йдеться у зведенні.",
            "Ukrainian General Staff",
        ),
        (
            "Российские войска продвинулись в Сумской области, говорится в обновлении проекта DeepState.",
            "DeepState",
        ),
        ("Согласно карте DeepState, российские войска продвинулись в Сумской области.", "DeepState"),
        ("Российские войска продвинулись в Сумской области, говорится в посте Ольги Ткач.", "Ольги Ткач"),
    ] {
        says(text, &[&format!("advance UA-59 {speaker}")]);
    }
    assert_eq!(
        told("Російські війська просунулися в Сумській області, йдеться у фільмі."),
        ["advance UA-59 -"]
    );
}
