//! What news of the usual kinds says, in three languages: who is called again by what they are, what is not done though its
//! word stands there, which areas are meant and which only stand near, and whose the text is as a whole.

use claims_map::model::{Modality, Side};

use crate::suggested::{says, suggested};

#[test]
fn who_is_called_again_is_the_one_who_was_named_so() {
    for (text, expected) in [
        (
            "Oleh Brusko, a military analyst, said the front was moving. Zelensky met Macron. The analyst added that \
             Russian troops were advancing in Kharkiv region.",
            "advance UA-63 Oleh Brusko",
        ),
        (
            "Військовий експерт Іван Дубина заявив, що фронт рухається. Експерт додав, що росіяни наступають на \
             Харківщині.",
            "advance UA-63 Іван Дубина",
        ),
        (
            "DeepState updated its map on Sunday. It also marked Russian gains in Zaporizhzhia region.",
            "advance UA-23 DeepState",
        ),
        (
            "Chatham House published a paper. Its authors say Russia controls most of Luhansk region.",
            "occupation UA-09 Chatham House",
        ),
        (
            "Vladimir Saldo opened a school. Deputy Chief of Staff Sergei Naryshkin said that Kherson region is Russian.",
            "claim UA-65 Sergei Naryshkin",
        ),
        (
            "Владимир Путин на заседании Валдайского клуба назвал Донбасс исторической русской землёй.",
            "claim UA-14 UA-09 Vladimir Putin",
        ),
        ("«Херсонщина – это Россия», – говорил Лобанов в эфире.", "claim UA-65 Лобанов"),
    ] {
        says(text, &[expected]);
    }
}

#[test]
fn what_is_called_a_lie_is_denied() {
    for text in [
        "The General Staff called reports that Russia had taken all of Luhansk region a lie.",
        "Kyiv called the claim that Russian troops had entered Dnipropetrovsk region false, and asked for proof.",
        "A spokesman labelled reports of a Russian advance in Sumy region disinformation.",
    ] {
        let found = suggested(text);
        assert!(!found.is_empty(), "{text}");
        assert!(found.iter().all(|one| one.modality == Modality::Denied), "{text}");
    }
}

#[test]
fn what_is_put_off_talked_of_or_feared_is_not_done() {
    for text in [
        "Люди розуміють це як відкладення звільнення Криму на потім, пояснив соціолог.",
        "Песков: слова Зеленского о возвращении Крыма исключают переговоры",
        "Its troops had been pulled back because of the threat of encirclement in the Donetsk region.",
        "Zelensky said that would give Moscow a springboard for a new attack on Kharkiv and Zaporizhzhia regions.",
        "The ministry condemns the decree that ordered the acceptance of passports issued in the Donetsk region.",
        "Найчастіше готовність до поступок висловлюють жителі Одеської та Миколаївської областей.",
    ] {
        says(text, &[]);
    }
}

#[test]
fn what_nobody_will_live_with_is_refused() {
    for (text, expected) in [
        ("Kuleba said Ukraine would never accept the loss of Kherson region.", "denial UA-65 Dmytro Kuleba"),
        (
            "Kuleba said Ukraine will never come to terms with the occupation of Luhansk region.",
            "denial UA-09 Dmytro Kuleba",
        ),
        ("Порошенко сказав, що Україна не змириться з втратою Луганщини.", "denial UA-09 Petro Poroshenko"),
        (
            "Александр Турчинов заявил, что Украина никогда не смирится с захватом Луганской области.",
            "denial UA-09 Александр Турчинов",
        ),
        (
            "Neither Poland nor any other State shall recognise Luhansk region as Russian.",
            "denial UA-09 Poland",
        ),
    ] {
        says(text, &[expected]);
    }
}

#[test]
fn what_russia_waits_for_it_demands() {
    for text in [
        "Putin said he would order a ceasefire as soon as Kyiv withdrew its troops from the Donetsk and Luhansk regions.",
        "Путин заявил, что прекратит огонь, как только Украина выведет войска из Донецкой и Луганской областей.",
        "Путін сказав, що припинить вогонь, щойно Україна виведе війська з Донецької та Луганської областей.",
    ] {
        says(text, &["claim UA-14 UA-09 Vladimir Putin"]);
    }
    says(
        "ISW assesses that this phrasing is a demand that Ukraine surrender the entirety of Luhansk oblast.",
        &["claim UA-09 Russia"],
    );
}

#[test]
fn where_somebody_came_from_is_not_where_they_fight() {
    for (text, expected) in [
        ("Russian columns crossed into the Kherson region from the direction of Crimea.", "advance UA-65 -"),
        ("Російські війська зайшли на Херсонщину з боку Криму.", "advance UA-65 -"),
        ("Российские войска вошли в Херсонскую область со стороны Крыма.", "advance UA-65 -"),
        (
            "Officials in occupied Kherson Oblast bring in teachers from Rostov and Crimea.",
            "occupation UA-65 -",
        ),
    ] {
        says(text, &[expected]);
    }
}

#[test]
fn an_area_set_against_another_has_what_is_said_of_itself() {
    says(
        "Россия удерживает Луганскую область, а в Сумской области её войска отступили.",
        &["occupation UA-09 -", "recapture UA-59 -"],
    );
    let text = "Українські війська просунулися в Курській області, а на Дніпропетровщині ворог тисне.";
    assert_eq!(suggested(text).iter().map(|one| one.by).collect::<Vec<_>>(), [Some(Side::Russia)]);
}

#[test]
fn a_village_by_an_adjective_is_no_oblast() {
    says("Російські війська зайшли в село Запорізьке на Дніпропетровщині.", &["advance UA-12 -"]);
    says("Войска вошли в село Запорожское Днепропетровской области.", &["advance UA-12 -"]);
    // Behind the noun for a village stands the oblast that it lies in.
    says("Російські війська зайшли в село Запорізької області.", &["advance UA-23 -"]);
}

#[test]
fn a_count_is_no_year() {
    says("На півночі окупованого Криму помічено 1360 бойових машин.", &["occupation UA-43 UA-40 -"]);
    says("Some 1500 soldiers were seen in occupied Crimea.", &["occupation UA-43 UA-40 -"]);
    says("У 1783 році Росія анексувала Крим.", &[]);
    says("In 1783 Russia annexed Crimea.", &[]);
}

#[test]
fn how_many_regions_were_named_further_up_says_which_are_meant() {
    says(
        "Putin signed treaties on the Donetsk, Luhansk, Kherson and Zaporizhzhia regions. Kharkiv region was quiet. Shops \
         were open in Odesa region. Nobody queued. Blinken said Washington would never recognise the annexation of the \
         four regions.",
        &["denial UA-14 UA-09 UA-65 UA-23 Antony Blinken", "claim UA-14 UA-09 UA-65 UA-23 Russia"],
    );
    // "The region" is one, and not the two that were named last.
    says(
        "The war came to Kharkiv Oblast early. Kherson and Zaporizhzhia oblasts followed. Within a week Ukrainian forces \
         had retaken most of the region.",
        &["recapture UA-63 -"],
    );
}

#[test]
fn a_whole_text_is_whose_it_says() {
    // A medium gives what a body has told, to the end.
    let text = "На фронті зафіксовано 104 бойові зіткнення. Про це Генеральний штаб ЗСУ повідомив у Фейсбуці, передає \
                Укрінформ.\n\nНа Харківщині Сили оборони відбили п’ять атак.\n\nНа Покровському напрямку тривають бої.";
    says(text, &["advance UA-63 Ukrainian General Staff", "advance UA-14 Ukrainian General Staff"]);
    // An assessment is its author's.
    let text = "Russian forces advanced in western Donetsk Oblast on October 26.[20]\n\nA milblogger claimed that a highway \
                was cut. ISW has not observed visual evidence of this claim.";
    says(text, &["advance UA-14 ISW"]);
    // Of a list of headlines each is a text of its own.
    let text = "Минобороны РФ: сбито 12 беспилотников\n\nВоенкоры: ВСУ перебрасывают резервы\n\nПесков: контактов не было\n\n\
                Лавров: переговоры возможны\n\nВойска вошли в село в Сумской области";
    says(text, &["advance UA-59 -"]);
}
