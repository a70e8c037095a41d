//! What is refused, and what is sure of what somebody refuses, offers or tells of themselves.

use claims_map::model::Side;
use claims_map::text::extract::Sureness;

use crate::suggested::{says, suggested};

#[test]
fn a_freeze_that_is_refused_is_no_offer() {
    for (text, speaker) in [
        ("Freezing the front in Kherson region is unacceptable, Zelensky said.", "Volodymyr Zelensky"),
        ("Zelensky rejected the idea of freezing the front line in Kherson region.", "Volodymyr Zelensky"),
        ("Land swaps around Kherson region are out of the question, Zelensky said.", "Volodymyr Zelensky"),
        (
            "Заморожування фронту в Херсонській області на нинішніх умовах, додав Зеленський, Україна вважає неприйнятним.",
            "Volodymyr Zelensky",
        ),
        ("Заморозка фронта в Херсонской области неприемлема, сказал Зеленский.", "Volodymyr Zelensky"),
        ("Зеленский отверг заморозку фронта в Херсонской области.", "Volodymyr Zelensky"),
    ] {
        says(text, &[&format!("denial UA-65 {speaker}")]);
    }
    // Behind a contrast it is one.
    says(
        "Kyiv rejected giving up Donbas but agreed to freeze the front line in Kherson region.",
        &["denial UA-14 UA-09 Ukraine", "concession UA-65 Ukraine"],
    );
    says(
        "Украина отказалась уходить из Донецкой области, но готова заморозить фронт в Херсонской области.",
        &["denial UA-14 Ukraine", "concession UA-65 Ukraine"],
    );
    says(
        "Україна відмовилася віддавати Донецьку область, але готова заморозити фронт у Херсонській області.",
        &["denial UA-14 Ukraine", "concession UA-65 Ukraine"],
    );
}

/// True where anything that is suggested of a text is sure.
fn is_sure(text: &str) -> bool {
    suggested(text).iter().any(|one| one.sureness == Sureness::Sure)
}

#[test]
fn nobodys_own_story_is_sure() {
    for (told, own) in [
        (
            "Russian units have pushed further into Dnipropetrovsk region.",
            "Since I last came to the House, Russian units have pushed further into Dnipropetrovsk region.",
        ),
        (
            "Російські війська захопили два села в Сумській області.",
            "Відтоді, як я повернувся, російські війська захопили два села в Сумській області.",
        ),
        (
            "Российские войска захватили два села в Сумской области.",
            "Пока мы ехали, российские войска захватили два села в Сумской области.",
        ),
    ] {
        assert!(is_sure(told), "{told}");
        assert!(!suggested(own).is_empty() && !is_sure(own), "{own}");
    }
}

#[test]
fn a_role_that_may_be_of_several_is_not_sure() {
    let of_one = "Olena Koval, a journalist, said little. In autumn, the journalist says, Ukrainian brigades retook almost all of Kharkiv region.";
    let of_two = "Marta Hrytsenko, a nurse, said nothing had changed. Olena Koval, a journalist, said little. In autumn, the journalist says, Ukrainian brigades retook almost all of Kharkiv region.";
    assert!(is_sure(of_one), "{of_one}");
    assert!(!suggested(of_two).is_empty() && !is_sure(of_two), "{of_two}");
}

#[test]
fn what_one_offers_and_another_judges_is_not_sure() {
    for text in [
        "Keith Kellogg’s proposal to freeze the front line in Kherson region is a trap, Ivan Koval said.",
        "Предложение Кита Келлога заморозить боевые действия в Херсонской области Иван Коваль называет ловушкой.",
        "Пропозицію Кіта Келлога заморозити фронт у Херсонській області Іван Коваль називає пасткою.",
    ] {
        assert!(!suggested(text).is_empty() && !is_sure(text), "{text}");
    }
    let own = "Ivan Koval proposed to freeze the front line in Kherson region.";
    assert!(suggested(own).iter().all(|one| one.speaker.is_some()), "{own}");
}

#[test]
fn what_is_not_to_be_is_refused() {
    for (text, told) in [
        ("There will be no freeze in Kherson region, Lavrov said.", "denial UA-65 Sergei Lavrov"),
        (
            "Никакой заморозки фронта в Херсонской области не будет, заявил Лавров.",
            "denial UA-65 Sergei Lavrov",
        ),
        ("Сдачи Донецкой области не будет, сказал Зеленский.", "denial UA-14 Volodymyr Zelensky"),
        (
            "Визнання Луганської області російською не буде, сказав Зеленський.",
            "denial UA-09 Volodymyr Zelensky",
        ),
    ] {
        says(text, &[told]);
    }
    says("Росія не заморозила фронт у Херсонській області.", &[]);
}

#[test]
fn what_russia_offers_to_leave_or_to_return_it_gives_up() {
    for (text, told) in [
        ("Moscow could pull its units out of Sumy region, Ushakov said.", "concession UA-59 Yuri Ushakov"),
        (
            "Москва могла бы вывести подразделения из Сумской области, сказал Ушаков.",
            "concession UA-59 Yuri Ushakov",
        ),
        (
            "Росія могла б вивести підрозділи із Сумської області, сказав Ушаков.",
            "concession UA-59 Yuri Ushakov",
        ),
        ("Putin offered to return small areas of Sumy oblast.", "concession UA-59 Vladimir Putin"),
        ("Путин предложил вернуть участки Сумской области.", "concession UA-59 Vladimir Putin"),
        ("Путін запропонував повернути частину Сумської області.", "concession UA-59 Vladimir Putin"),
    ] {
        says(text, &[told]);
    }
    // What it wants back is its claim, and where people return to is nobody's offer.
    says("Путин хочет вернуть Харьковскую область.", &["claim UA-63 Vladimir Putin"]);
    says("Residents returned to parts of Kharkiv region, the governor said.", &[]);
}

#[test]
fn what_is_back_in_ukrainian_hands_was_retaken() {
    for text in [
        "The right bank of Kherson region has been back in Ukrainian hands since November.",
        "Most of Kherson region is back under Kyiv’s control.",
        "Правобережжя Херсонської області знову в руках України.",
        "Правый берег Херсонской области снова под контролем Киева.",
    ] {
        says(text, &["recapture UA-65 -"]);
    }
    says("Herson region may one day be back in Ukrainian hands.", &[]);
}

#[test]
fn a_region_that_is_called_russian_is_claimed() {
    says("Крым – российский регион, сказал Песков.", &["claim UA-43 UA-40 Dmitry Peskov"]);
    says("Путін твердить, що Запорізька область — російська назавжди.", &["claim UA-23 Vladimir Putin"]);
    says("Одесская область – исконно русская земля, написал Медведев.", &["claim UA-51 Dmitry Medvedev"]);
    says("Курская область – российский регион, сказал Песков.", &[]);
}

#[test]
fn whoever_must_give_land_up_is_not_whose_claim_it_is() {
    for (text, side, told) in [
        ("Ukraine demands that Russia give up Crimea.", Side::Ukraine, "claim UA-43 UA-40 Ukraine"),
        ("Київ вимагає, щоб Росія віддала Крим.", Side::Ukraine, "claim UA-43 UA-40 Ukraine"),
        ("Киев требует, чтобы Россия отдала Крым.", Side::Ukraine, "claim UA-43 UA-40 Ukraine"),
        (
            "Kyiv wants Moscow to return parts of Kharkiv region, Sybiha said.",
            Side::Ukraine,
            "claim UA-63 Andrii Sybiha",
        ),
        ("Ukraine demands that Russia withdraw from Crimea.", Side::Ukraine, "claim UA-43 UA-40 Ukraine"),
        ("Zelensky said Russia must leave Crimea.", Side::Ukraine, "claim UA-43 UA-40 Volodymyr Zelensky"),
        (
            "Зеленский потребовал, чтобы Россия вывела войска из Крыма.",
            Side::Ukraine,
            "claim UA-43 UA-40 Volodymyr Zelensky",
        ),
        (
            "Kyiv wants the withdrawal of Russian troops from Crimea.",
            Side::Ukraine,
            "claim UA-43 UA-40 Ukraine",
        ),
        ("Putin demanded that Ukraine give up Donetsk region.", Side::Russia, "claim UA-14 Vladimir Putin"),
        ("Russia insists that Ukraine hand over Donetsk region.", Side::Russia, "claim UA-14 Russia"),
        ("Путін вимагає, щоб Україна віддала Донеччину.", Side::Russia, "claim UA-14 Vladimir Putin"),
        (
            "Россия требует, чтобы Украина вывела войска из Донецкой области.",
            Side::Russia,
            "claim UA-14 Russia",
        ),
    ] {
        says(text, &[told]);
        assert_eq!(suggested(text)[0].by, Some(side), "{text}");
    }
}
