//! In whose mouth words are put: who stands before what is put in between commas, papers, meetings, reckonings, and who is
//! none. All sentences are invented; each kind stands in the three languages.

use super::suggested::{says, told};

#[test]
fn whoever_stands_before_what_is_put_in_speaks() {
    for (text, speaker) in [
        ("Ivan Koval, at a briefing in Kyiv, said that Russia occupied Luhansk Oblast.", "Ivan Koval"),
        (
            "Olena Koval, after a night of talks, told reporters that Russia occupied Luhansk Oblast.",
            "Olena Koval",
        ),
        (
            "Marta Lind, Sweden's defence minister, later said that Russia occupied Luhansk Oblast.",
            "Marta Lind",
        ),
        (
            "Michael Novak, of the Danish Institute, notes that Russia occupied Luhansk Oblast.",
            "Michael Novak",
        ),
        ("Olena Koval (Ukraine) said that Russia occupied Luhansk Oblast.", "Olena Koval"),
        ("Олена Коваль, виступаючи у Відні, заявила, що Росія окупувала Луганську область.", "Олена Коваль"),
        (
            "Дмитро Кулеба, під час візиту до Праги, наголосив, що Росія окупувала Луганську область.",
            "Dmytro Kuleba",
        ),
        (
            "Литовський Сейм, зі свого боку, підтримав колег і вкотре наголосив, що Росія окупувала Луганську область.",
            "Литовський Сейм",
        ),
        (
            "Владимир Мединский, в перерыве переговоров, сообщил, что Россия оккупировала Луганскую область.",
            "Vladimir Medinsky",
        ),
    ] {
        says(text, &[&format!("occupation UA-09 {speaker}")]);
    }
    // What goes on with a place is not put in.
    says(
        "Ворог просунувся біля Степового, у Сумській області, повідомив Генштаб.",
        &["advance UA-59 Ukrainian General Staff"],
    );
    says(
        "Russian troops advanced near Stepove, in Sumy region, said Ivan Koval.",
        &["advance UA-59 Ivan Koval"],
    );
}

#[test]
fn where_people_meet_and_what_begins_a_sentence_is_nobody() {
    for (text, speaker) in [
        (
            "During the Istanbul talks of March the Ukrainian delegation offered to hand over Luhansk region.",
            "Ukrainian delegation",
        ),
        ("After the Paris summit a British envoy offered to hand over Luhansk region.", "British envoy"),
        ("Американский спецпосланник предложил отдать Луганскую область.", "Американский спецпосланник"),
        ("Американський посланець запропонував віддати Луганську область.", "Американський посланець"),
        (
            "«Нам радять “реалізм”: віддати Луганську область. Відповідь – ні», – сказав Іван Коваль.",
            "Іван Коваль",
        ),
        (
            "«Нам советуют “реализм”: отдать Луганскую область. Ответ – нет», – сказал министр Иван Коваль.",
            "Иван Коваль",
        ),
    ] {
        says(text, &[&format!("concession UA-09 {speaker}")]);
    }
    for (text, speaker) in [
        ("Накануне Петр Иванов заявил, что Россия оккупировала Луганскую область.", "Петр Иванов"),
        ("Напередодні Петро Іваненко заявив, що Росія окупувала Луганську область.", "Петро Іваненко"),
        ("Глава МИ-6 Алекс Янгер заявил, что Россия оккупировала Луганскую область.", "Алекс Янгер"),
        ("Помічник Путіна в суботу заявив, що Росія окупувала Луганську область.", "Помічник Путіна"),
        ("Помощник Путина в субботу заявил, что Россия оккупировала Луганскую область.", "Помощник Путина"),
    ] {
        says(text, &[&format!("occupation UA-09 {speaker}")]);
    }
    // What somebody ought to say they have not said.
    says("But Donetsk region must not be given up, and Congress should say so.", &["denial UA-14 -"]);
    says("Донецьку область не можна віддавати, і Бундестаг мусить це сказати.", &["denial UA-14 -"]);
}

#[test]
fn who_counts_and_by_whose_count() {
    for (text, speaker) in [
        (
            "Military intelligence counts 20,000 Russian troops massed on the border of Sumy region.",
            "Military intelligence",
        ),
        (
            "By the Pentagon’s latest count three Russian divisions are massed on the border of Sumy region.",
            "US Department of Defense",
        ),
        ("By NATO's own reckoning, Russian troops are massing near Sumy region.", "NATO"),
        ("Розвідка нарахувала 30 тисяч росіян, зосереджених проти Сумської області.", "Розвідка"),
    ] {
        says(text, &[&format!("buildup UA-59 {speaker}")]);
    }
    says(
        "Генштаб у зведенні нарахував 52 атаки, а на сході Сумської області констатував просування російської піхоти.",
        &["advance UA-59 Ukrainian General Staff"],
    );
    says(
        "Генштаб насчитал 52 атаки и констатировал продвижение российской пехоты в Сумской области.",
        &["advance UA-59 Ukrainian General Staff"],
    );
    // What stands before it is not of theirs.
    says(
        "Russian troops are advancing in Kharkiv region, and by NATO's count Russia is massing troops near Sumy region.",
        &["advance UA-63 -", "buildup UA-59 NATO"],
    );
}

#[test]
fn he_and_she_are_whoever_was_introduced_and_no_body() {
    says(
        "Ursula von der Leyen spoke.\nDenis Manturov, Russia’s deputy prime minister, laughed it off. “Donetsk region is Russian,” he told Interfax.",
        &["claim UA-14 Denis Manturov"],
    );
    for (text, speaker) in [
        (
            "Верховна Рада ухвалила заяву.\nПроєкт представила співавторка, депутатка Галина Вітряк. Вона нагадала, що Росія окупувала Луганську область.",
            "Галина Вітряк",
        ),
        (
            "Кабмин одобрил план.\nЕго представил советник Павел Орлов. Он напомнил, что Россия оккупировала Луганскую область.",
            "Павел Орлов",
        ),
        ("Olena Koval runs the farm. “Russia has occupied Luhansk region,” she said.", "Olena Koval"),
        (
            "Сибіга говорив з естонським колегою Маргусом Цахкною. Цахкна підтвердив, що Росія окупувала Луганську область.",
            "Цахкна",
        ),
        (
            "Сибіга зустрів естонського колегу Маргуса Цахкну. Цахкна виступив. Цахкна додав, що час настав. «Росія окупувала Луганську область», — сказав естонський міністр.",
            "Цахкна",
        ),
        (
            "The Swedish minister Marta Lind arrived. “Russia has occupied Luhansk region,” the Swedish minister said.",
            "Marta Lind",
        ),
        (
            "Кулеба приїхав до Відня. «Росія окупувала Луганську область», — сказав глава українського МЗС.",
            "Dmytro Kuleba",
        ),
        (
            "Зеленський виступив у Києві. «Росія окупувала Луганську область», — сказав глава МЗС РФ.",
            "глава МЗС РФ",
        ),
        (
            "Начальник військової адміністрації Олег Григоренко повідомив про бої. Речник Іван Коваль додав, що тихо.\nНачальник ОВА заявив, що Росія окупувала Луганську область.",
            "Олег Григоренко",
        ),
        (
            "Пресс-офицер Роман Дейнека приехал вечером. А Луганская область, рассказывает он, оккупирована.",
            "Роман Дейнека",
        ),
        (
            "Ivan Koval, the head of the council, spoke next. Luhansk region, he continued, is occupied by Russia.",
            "Ivan Koval",
        ),
    ] {
        says(text, &[&format!("occupation UA-09 {speaker}")]);
    }
    says(
        "Україна за жодних обставин не визнає Крим російським. Про це міністр Андрій Сибіга заявив у Києві.",
        &["denial UA-43 UA-40 Andrii Sybiha"],
    );
    says(
        "Ivan Koval said Budapest had withheld its name because “Ukraine will have to give up Luhansk region sooner or later”. Marta Lind, Sweden’s minister, repeated that talks go on.",
        &["concession UA-09 Ivan Koval"],
    );
}

#[test]
fn at_a_meeting_a_paragraph_belongs_to_whoever_takes_the_floor() {
    says(
        "Speakers in the Security Council differed.\nThe representative of Chile, welcoming the briefing, said that Russia was massing troops near Sumy region. Since August the defence forces had liberated seven villages of Donetsk region.\nKenya's delegate said that talks should start. Russian forces occupied Luhansk region.\nThe meeting ended at noon. Russian troops occupy Kherson region.",
        &[
            "buildup UA-59 The representative of Chile",
            "recapture UA-14 The representative of Chile",
            "occupation UA-09 Kenya's delegate",
            "occupation UA-65 -",
        ],
    );
    says(
        "Засідання Ради Безпеки тривало дві години.\nПредставник Данії заявив, що переговори потрібні. Росія окупувала Луганську область.\nПостпред України Андрій Мельник наголосив, що країна не здасться. Її армія звільнила шість сіл у Донецькій області.",
        &["occupation UA-09 Представник Данії", "recapture UA-14 Андрій Мельник"],
    );
    says(
        "Заседание Совета Безопасности длилось два часа.\nПредставитель Дании заявил, что переговоры нужны. Россия оккупировала Луганскую область.\nПостпред Украины Андрей Коваль ответил, что страна не сдастся. Её армия освободила шесть сёл в Донецкой области.",
        &["occupation UA-09 Представитель Дании", "recapture UA-14 Андрей Коваль"],
    );
    // In no meeting what stands behind is the article's.
    says(
        "The representative of Chile said that talks should start. Russian forces occupied Luhansk region.",
        &["occupation UA-09 -"],
    );
}

#[test]
fn a_paper_says_what_stands_in_it() {
    says(
        "Leaders closed a summit with a communiqué that refuses to recognise Crimea as Russian.",
        &["denial UA-43 UA-40 communiqué"],
    );
    says(
        "The nine-page text describes Crimea as “temporarily occupied”.",
        &["occupation UA-43 UA-40 nine-page text"],
    );
    says(
        "The declaration that leaders signed in Prague rejects any handover of Donetsk region to Russia.",
        &["denial UA-14 declaration"],
    );
    says(
        "Согласно третьему пункту проекта, США признают Крым российским. В Херсонской области стороны останавливаются на нынешней линии.",
        &["concession UA-43 UA-40 проекта", "concession UA-65 проекта"],
    );
    says(
        "Згідно з другим пунктом плану, Україна залишає Донецьку область. Росія виводить війська із Сумської області.",
        &["concession UA-14 плану", "recapture UA-59 плану"],
    );
    says(
        "Under the third point of the draft, Ukraine leaves Donetsk region. In Kherson region the sides stop at the present line.",
        &["concession UA-14 draft", "concession UA-65 draft"],
    );
    says(
        "It may be a garbled version of a plan put forward in August by the envoy Keith Kellogg, under which Kyiv would withdraw from Donetsk region.",
        &["concession UA-14 Keith Kellogg"],
    );
}

#[test]
fn whoever_answers_behind_dashes_was_named_with_a_role() {
    says(
        "Каменское оккупировано с 2022 года. Его избранный мэр Андрей Коваль руководит городом из Днепра.\n— Что сегодня происходит?\n— В каждом селе посты. Россия оккупировала Луганскую область.\n— Там голосовали?\n— С автоматами.\n— Что на фронте?\n— Российские войска продвинулись в Сумской области.",
        &["occupation UA-09 Андрей Коваль", "advance UA-59 Андрей Коваль"],
    );
    says(
        "Місто Горішнє окуповане. Його голова Олена Марчук керує громадою зі Львова.\n– Що там зараз?\n– Порожньо. Росія окупувала Луганську область.\n– Чи повернетеся?\n– Так.\n– А решта?\n– Побачимо.",
        &["occupation UA-09 Олена Марчук"],
    );
    // A guest is called by the nominative, where it stands.
    says(
        "«Потрібен час». Розмова з полковником Тарасом Гнатенком\nПолковник Тарас Гнатенко пояснює, чого чекати.\n– Навіщо це?\n– Бо воювати дорого. Росія окупувала Луганську область.\n– А далі?\n– Ворог просунувся в Сумській області.",
        &["occupation UA-09 Тарас Гнатенко", "advance UA-59 Тарас Гнатенко"],
    );
    // Of a story the author tells who speaks.
    says(
        "Водитель Андрей Коваль ехал в Днепр.\n— Куда едем? — спросил он.\n— В Херсон. Россия заняла Луганскую область, — ответил солдат.\n— Зачем?\n— Надо. Россия оккупировала Сумскую область.\n— Давно?\n— Давно.",
        &["occupation UA-09 -", "occupation UA-59 -"],
    );
}

#[test]
fn who_is_what_to_somebody_else_is_not_that_person() {
    for (text, speaker) in [
        ("Putin met Kim. His deputy said that Crimea is Russian.", "deputy"),
        ("Macron spoke first. His foreign minister said that Crimea belongs to Ukraine.", "foreign minister"),
        ("Zelensky’s predecessor said that Russian forces occupied Luhansk Oblast.", "predecessor"),
        (
            "Зеленський мовчав. Його радник заявив, що росіяни захопили два села в Харківській області.",
            "радник",
        ),
        ("Попередник Зеленського заявив, що росіяни захопили Харківську область.", "Попередник Зеленського"),
        ("Лавров уехал. Его заместитель заявил, что Крым российский.", "заместитель"),
        (
            "Предшественник Зеленского заявил, что россияне захватили Харьковскую область.",
            "Предшественник Зеленского",
        ),
    ] {
        let found = told(text);
        assert!(found.len() == 1 && found[0].ends_with(&format!(" {speaker}")), "{text}: {found:?}");
    }
    // A name behind says who it is.
    let found = told("Putin met Kim. His foreign minister, Sergei Lavrov, said that Crimea is Russian.");
    assert!(found.len() == 1 && found[0].ends_with("Sergei Lavrov"), "{found:?}");
}

#[test]
fn a_line_with_a_full_name_and_what_they_are_names_the_author_of_what_says_i() {
    for (text, told) in [
        (
            "Олена Коваль, сержантка окремої бригади\n\nЯ воюю четвертий рік. Росія окупувала Луганську область.",
            "occupation UA-09 Олена Коваль",
        ),
        (
            "Ivan Hrytsenko, a teacher from Izium\n\nI have taught geography for ten years. Russian forces occupied Luhansk region.",
            "occupation UA-09 Ivan Hrytsenko",
        ),
        (
            "Иван Коваль, капитан запаса\n\nЯ служил на границе. Российские войска захватили Луганскую область.",
            "occupation UA-09 Иван Коваль",
        ),
        // A sentence tells of somebody, and nobody says "I" in a caption's text.
        (
            "Ivan Hrytsenko, a teacher, lives in Izium. I met him. Russian forces occupied Luhansk region.",
            "occupation UA-09 -",
        ),
        (
            "Ivan Hrytsenko, a teacher from Izium\n\nHe left in spring. Russian forces occupied Luhansk region.",
            "occupation UA-09 -",
        ),
    ] {
        says(text, &[told]);
    }
}

#[test]
fn a_bracket_behind_a_name_tells_for_whom_they_speak() {
    for (text, told) in [
        (
            "Ms. Adler (Under-Secretary-General for Political Affairs) said that Russian forces occupied Luhansk region.",
            "occupation UA-09 Ms. Adler",
        ),
        (
            "Mr. Pashko (Albania), speaking after the vote, said that Russian forces occupied Luhansk region.",
            "occupation UA-09 Mr. Pashko",
        ),
        (
            "Пан Кравець (Україна) заявив, що Росія окупувала Луганську область.",
            "occupation UA-09 Пан Кравець",
        ),
        (
            "Г-н Небензя (Российская Федерация) говорит, что Херсонская область вошла в состав России.",
            "claim UA-65 Vasily Nebenzya",
        ),
        // A bracket that tells something else leaves things as they are.
        (
            "Officials (two of them) and Ivan Koval said that Russian forces occupied Luhansk region.",
            "occupation UA-09 Ivan Koval",
        ),
    ] {
        says(text, &[told]);
    }
}
