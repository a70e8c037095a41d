//! Texts that are somebody's as a whole: records of meetings, statements of a body, resolutions, interviews, papers that
//! offer. All sentences are invented; each kind stands in the languages in which it occurs.

use super::suggested::{says, told};

#[test]
fn in_a_record_whoever_is_named_by_a_label_speaks_until_the_next() {
    let text = "Mr. Koval (Ukraine): Luhansk Oblast is occupied by Russian forces.\n\nTroops are massed at Sumy Oblast.\n\n\
                Ms. Brandt (Germany) (spoke in German): Russian forces advanced in Kharkiv Oblast.";
    let found = told(text);
    assert!(found.iter().any(|line| line == "occupation UA-09 Koval"), "{found:?}");
    assert!(found.iter().any(|line| line == "advance UA-63 Brandt"), "{found:?}");
    let text = "Г-н Коваль (Украина): Луганская область оккупирована российскими войсками.\n\n\
                Г-жа Брандт (Германия) (говорит по-немецки): Российские войска продвинулись в Харьковской области.";
    let found = told(text);
    assert!(found.iter().any(|line| line == "occupation UA-09 Коваль"), "{found:?}");
    assert!(found.iter().any(|line| line == "advance UA-63 Брандт"), "{found:?}");
    // One such label is of a letter or a play.
    let text = "Mr. Koval (Ukraine): a portrait.\n\nRussian forces advanced in Kharkiv Oblast.";
    says(text, &["advance UA-63 -"]);
}

#[test]
fn a_statement_that_goes_on_with_we_is_the_bodys_that_begins_it() {
    let text = "Міністерство закордонних справ України засуджує заяви Росії.\n\nВідкидаємо будь-які вимоги щодо Луганської \
                області. Нагадуємо, що Україна звільнила більшу частину Харківської області.";
    let found = told(text);
    assert!(!found.is_empty(), "something is found");
    assert!(found.iter().all(|line| line.ends_with("Ministry of Foreign Affairs of Ukraine")), "{found:?}");
    // A report of what it says has no "we".
    let text = "Міністерство закордонних справ України засуджує заяви Росії.\n\nРосійські війська просунулися в Харківській \
                області.";
    says(text, &["advance UA-63 -"]);
}

#[test]
fn the_numbered_paragraphs_of_a_resolution_are_the_assemblys() {
    let text = "1. The Northern Assembly recalls its earlier texts.\n\n2. The Assembly rejects any proposal to cede Luhansk \
                Oblast.\n\n3. It notes that Russian forces occupy parts of Kharkiv Oblast.";
    let found = told(text);
    assert!(found.iter().any(|line| line == "denial UA-09 Northern Assembly"), "{found:?}");
    assert!(found.iter().any(|line| line == "occupation UA-63 Northern Assembly"), "{found:?}");
}

#[test]
fn the_guest_of_an_interview_is_found_behind_what_they_lead() {
    for text in [
        "We spoke to a reserve colonel, an expert of the Centre for Defence, Olena Koval.\n\n– What of Kharkiv Oblast?\n\n\
         – Russian forces advanced in Kharkiv Oblast.\n\n– And then?\n\n– Nothing more.",
        "Ми поговорили із заступницею голови Центру оборонних досліджень Оленою Коваль.\n\n– Що на Харківщині?\n\n\
         – Російські війська просунулися в Харківській області.\n\n– А далі?\n\n– Поки що все.",
        "Мы поговорили с экспертом Центра оборонных исследований Иваном Ковалем.\n\n— Что в Харьковской области?\n\n\
         — Российские войска продвинулись в Харьковской области.\n\n— А дальше?\n\n— Пока всё.",
    ] {
        let found = told(text);
        let is_guest = |line: &String| {
            line.starts_with("advance UA-63 ")
                && ["Koval", "Коваль", "Ковалем"].iter().any(|name| line.ends_with(name))
        };
        assert!(found.iter().any(is_guest), "{text}: {found:?}");
    }
}

#[test]
fn a_paper_offers_however_much_tells_which_paper_it_is() {
    for (text, speaker) in [
        ("A draft discussed in Vienna would have Ukraine give up Luhansk Oblast.", "draft"),
        ("The French plan of last November foresaw that Ukraine would abandon Luhansk Oblast.", "plan"),
        (
            "A paper drawn up by envoys would hand Russia all of Luhansk Oblast, according to a diplomat.",
            "paper",
        ),
        ("План, складений у Відні, пропонує визнати Луганську область російською.", "План"),
        ("План, составленный в Вене, предлагает отдать России Луганскую область.", "План"),
    ] {
        says(text, &[&format!("concession UA-09 {speaker}")]);
    }
}

#[test]
fn what_an_assembly_resolved_is_not_given_in_what_follows() {
    let text = "The United Nations General Assembly, in Resolution 68/262, affirmed that Crimea remained Ukrainian.\n\n\
                In the first weeks Russian columns advanced in Chernihiv Oblast.";
    let found = told(text);
    assert!(found.iter().any(|line| line == "advance UA-74 -"), "{found:?}");
}
