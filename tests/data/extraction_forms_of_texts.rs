//! What the extractor finds of texts that are somebody's by their form: statements by their title, debates and digests by
//! their headings, papers point by point, announced comments. All texts are invented; beside each kind stands one that
//! only looks like it.

use super::suggested::told;

/// Each line is among what is suggested.
#[track_caller]
fn tells(text: &str, lines: &[&str]) {
    let found = told(text);
    for line in lines {
        assert!(found.iter().any(|one| one == line), "{line} of {text}: {found:?}");
    }
}

#[test]
fn a_statement_is_the_bodys_that_its_title_names() {
    for (text, speaker) in [
        (
            "Statement by the Ministry of Foreign Affairs of Lithuania on the anniversary of the invasion\n\nRussian forces \
             occupy most of Luhansk Oblast.",
            "Ministry of Foreign Affairs of Lithuania",
        ),
        (
            "Коментар МЗС України у зв'язку з так званими виборами\n\nРосія окупувала майже всю Луганську область.",
            "Ministry of Foreign Affairs of Ukraine",
        ),
        (
            "Спільна заява міністерств оборони країн Балтії з приводу роковин вторгнення\n\nРосія окупувала майже всю \
             Луганську область.",
            "міністерств оборони країн Балтії",
        ),
        (
            "Заявление Министерства иностранных дел Латвии о незаконных выборах\n\nРоссийские войска оккупируют почти всю \
             Луганскую область.",
            "Министерства иностранных дел Латвии",
        ),
    ] {
        tells(text, &[&format!("occupation UA-09 {speaker}")]);
    }
    // Reports about a statement.
    for text in [
        "Заява МЗС про вибори: що відомо\n\nРосія окупувала майже всю Луганську область.",
        "Заявление МИД России вызвало критику\n\nРоссийские войска оккупируют почти всю Луганскую область.",
        "Statement by the Ministry on winter angers donors\n\nRussian forces occupy most of Luhansk Oblast. The statement was \
         published at night.",
        "Statement of the obvious\n\nRussian forces occupy most of Luhansk Oblast.",
    ] {
        tells(text, &["occupation UA-09 -"]);
    }
}

#[test]
fn whoever_a_title_names_answers_the_questions_below_it() {
    for (text, speaker) in [
        (
            "Из брифинга официального представителя МИД России А.С.Громовой, Москва, 12 ноября\n\nО ситуации\n\nФиксируем рост \
             потерь. Российские войска наступают в Харьковской области.\n\nВопрос: Что с Луганском?\n\nОтвет: Луганская \
             область оккупирована российскими войсками.\n\nВопрос: А дальше?\n\nОтвет: Дальше посмотрим.",
            "А.С.Громовой",
        ),
        (
            "Брифінг речника МЗС Олега Стеценка\n\nПитання: Що на сході?\n\nВідповідь: Росія окупувала Луганську область, а \
             Харківську хоче забрати. Російські війська просунулися в Харківській області.",
            "Олега Стеценка",
        ),
    ] {
        tells(text, &[&format!("advance UA-63 {speaker}"), &format!("occupation UA-09 {speaker}")]);
    }
    // Questions that nobody but the article answers.
    let text = "Пять вопросов о фронте\n\nВопрос: Кто контролирует Луганскую область?\n\nОтвет: Российские войска \
                оккупируют почти всю Луганскую область.";
    tells(text, &["occupation UA-09 -"]);
}

#[test]
fn in_a_debate_the_text_below_a_name_is_theirs() {
    let text = "The Secretary of State for Defence (Helen Marsden)\nWith permission, I shall make a statement. Russia \
                occupies most of Luhansk Oblast.\n\nOwen Tallis (East Merrow) (Lab)\nI thank her. Ukrainian troops have \
                liberated villages in Sumy Oblast.\n\nHelen Marsden\nWe know that Russia is massing troops near Zaporizhzhia \
                Oblast.";
    tells(
        text,
        &["occupation UA-09 Helen Marsden", "recapture UA-59 Owen Tallis", "buildup UA-23 Helen Marsden"],
    );
    let text = "ГОЛОВУЮЧИЙ. Шановні колеги, починаємо.\n\nКОВАЛЬ О.П. Ми знаємо, що російські війська захопили кілька сіл \
                Сумської області.\n\nБОНДАР І.В. Дякую. Ворог накопичує сили біля Запорізької області.\n\nГОЛОВУЮЧИЙ. Дякую.";
    tells(text, &["occupation UA-59 КОВАЛЬ О.П.", "buildup UA-23 БОНДАР І.В."]);
    let text = "Maria Lindqvist, on behalf of the Greens Group. – Mr President, Russia occupies most of Luhansk Oblast. We \
                stand with Ukraine.\n\nPavel Dvorak (PPE). – Russian forces advanced in Kharkiv Oblast. I ask the Council to \
                act.\n\nInes Barros, Vice-President of the Commission. – We thank the Members.";
    tells(text, &["occupation UA-09 Maria Lindqvist", "advance UA-63 Pavel Dvorak"]);
    // People who are told of, and rubrics in capitals.
    let text = "Helen Marsden (Leeds)\nThe historian wrote two books. Russian forces advanced in Kharkiv Oblast in the spring.\
                \n\nOwen Tallis (York)\nThe reporter covered the battles.\n\nRuth Calder (Bath)\nThe photographer lives in Sumy.";
    tells(text, &["advance UA-63 -"]);
    let text = "НОВИНИ. Російські війська захопили кілька сіл Сумської області.\n\nПОГОДА. Ми радимо парасолю.\n\nКИЇВ. Ворог \
                накопичує сили біля Запорізької області.";
    tells(text, &["occupation UA-59 -", "buildup UA-23 -"]);
}

#[test]
fn in_a_digest_the_text_below_a_name_is_theirs() {
    let text = "Что говорили политики\n\nИрина Лопатина, министр обороны (радио «Волна»)\n\n«Луганская область оккупирована \
                почти целиком. Ситуация сложная».\n\nПётр Гончар, начальник Генерального штаба («Вестник»)\n\nСчитает, что \
                российские войска продвинулись в Харьковской области.\n\nОльга Рысь, посол (видеоинтервью)\n\nРассказала о \
                визах. «Противник накапливает войска у Сумской области», – отметила дипломат.";
    tells(
        text,
        &["occupation UA-09 Ирина Лопатина", "advance UA-63 Пётр Гончар", "buildup UA-59 Ольга Рысь"],
    );
    let text = "Кого обменяли\n\nИрина Лопатина, министр (Луганск)\n\nОсуждена в 2019 году. Российские войска захватили её \
                село в Харьковской области.\n\nПётр Гончар, начальник штаба (Херсон)\n\nПопал в плен в 2023 году.\n\nСемён \
                Ярцев, депутат (Сумы)\n\nЗадержан весной.";
    tells(text, &["occupation UA-63 -"]);
}

#[test]
fn a_paper_that_is_printed_speaks_by_its_own_name() {
    let text = "The Ledger has seen a draft titled “Roadmap for Calm”. We print it in part.\n\nPoint 1. Crimea shall be \
                recognised as Russian by the United States.\n\nPoint 3. Russia shall hand back the districts it occupies in \
                Sumy and Kharkiv oblasts.\n\nReaction\n\nRussian forces occupy most of Luhansk Oblast.";
    tells(
        text,
        &[
            "concession UA-43 UA-40 Roadmap for Calm",
            "occupation UA-59 UA-63 Roadmap for Calm",
            "occupation UA-09 -",
        ],
    );
    let text = "Проект мирного договора между Россией и Украиной\n\nСтатья 1. Украина признаёт Крым частью России.\n\nСтатья \
                2. Стороны обмениваются пленными.";
    tells(text, &["concession UA-43 UA-40 Проект мирного договора между Россией и Украиной"]);
    // A journalist's points.
    let text = "Three points on the war\n\n1. Russian forces have advanced in Kharkiv Oblast.\n\n2. Russia occupies most of \
                Luhansk Oblast.";
    tells(text, &["advance UA-63 -", "occupation UA-09 -"]);
}

#[test]
fn a_comment_that_is_announced_is_its_authors_to_its_end() {
    let text = "Генеральний штаб повідомляє про 90 зіткнень.\n\nЦифри для нас коментує аналітик, майор запасу Павло \
                Гринько.\n\n«Луганська область окупована майже повністю.\n\nКажуть, що Крим «назавжди російський». Ворог \
                накопичує силу. Російські війська просунулися в Харківській області».\n\nУ Києві дощить.";
    tells(text, &["occupation UA-09 Павло Гринько", "advance UA-63 Павло Гринько"]);
    let text =
        "Зведення коментує аналітик Павло Гринько.\n\nРосійські війська просунулися в Харківській області.";
    tells(text, &["advance UA-63 -"]);
}

#[test]
fn what_announces_a_headline_is_nobody() {
    tells("FACT CHECK: Viral map wrongly shows Kherson Oblast as Russian-held", &["occupation UA-65 -"]);
    tells("BREAKING NEWS: Russian forces took Kharkiv Oblast", &["occupation UA-63 -"]);
    tells("Oleh Hrynko: Russian forces took villages in Kharkiv Oblast", &["occupation UA-63 Oleh Hrynko"]);
}

#[test]
fn what_a_state_did_before_it_claims_more_is_not_its_saying() {
    for text in [
        "Russia seized Kharkiv Oblast in the spring and, after a vote, declared it part of the federation.",
        "Росія окупувала Харківську область, а решту хоче дістати задарма.",
        "Россия захватила Харьковскую область, а остальное хочет получить даром.",
    ] {
        tells(text, &["occupation UA-63 -"]);
    }
}
