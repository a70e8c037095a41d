//! What is refused, and what is sure of what somebody refuses, offers or tells of themselves.

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
