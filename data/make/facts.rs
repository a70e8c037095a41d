//! Facts about the 27 units and what surrounds them: names, capitals, official areas, where labels stand.
//! Facts, so free of anyone's licence.

/// A first-level unit.
pub struct Unit {
    /// ISO 3166-2 code.
    pub id: &'static str,
    /// `adm1_code` in the source.
    pub source: &'static str,
    /// Full name, English and Ukrainian.
    pub name: (&'static str, &'static str),
    /// Name for a label, English and Ukrainian.
    pub short: (&'static str, &'static str),
    /// Kind of unit.
    pub kind: &'static str,
    /// Capital, English and Ukrainian.
    pub capital: (&'static str, &'static str),
    /// Where the capital's centre stands: longitude, latitude.
    pub at: (f64, f64),
    /// Official area in square kilometres.
    pub area_km2: u32,
}

/// The units, ordered by id.
#[rustfmt::skip]
pub const UNITS: [Unit; 27] = [
    Unit { id: "UA-05", source: "UKR-323", name: ("Vinnytsia Oblast", "Вінницька область"), short: ("Vinnytsia", "Вінницька"), kind: "oblast", capital: ("Vinnytsia", "Вінниця"), at: (28.4681, 49.2331), area_km2: 26_513 },
    Unit { id: "UA-07", source: "UKR-318", name: ("Volyn Oblast", "Волинська область"), short: ("Volyn", "Волинська"), kind: "oblast", capital: ("Lutsk", "Луцьк"), at: (25.3254, 50.7472), area_km2: 20_144 },
    Unit { id: "UA-09", source: "UKR-329", name: ("Luhansk Oblast", "Луганська область"), short: ("Luhansk", "Луганська"), kind: "oblast", capital: ("Luhansk", "Луганськ"), at: (39.3078, 48.5740), area_km2: 26_684 },
    Unit { id: "UA-12", source: "UKR-326", name: ("Dnipropetrovsk Oblast", "Дніпропетровська область"), short: ("Dnipropetrovsk", "Дніпропетровська"), kind: "oblast", capital: ("Dnipro", "Дніпро"), at: (35.0462, 48.4647), area_km2: 31_974 },
    Unit { id: "UA-14", source: "UKR-327", name: ("Donetsk Oblast", "Донецька область"), short: ("Donetsk", "Донецька"), kind: "oblast", capital: ("Donetsk", "Донецьк"), at: (37.8029, 48.0159), area_km2: 26_517 },
    Unit { id: "UA-18", source: "UKR-324", name: ("Zhytomyr Oblast", "Житомирська область"), short: ("Zhytomyr", "Житомирська"), kind: "oblast", capital: ("Zhytomyr", "Житомир"), at: (28.6587, 50.2547), area_km2: 29_832 },
    Unit { id: "UA-21", source: "UKR-293", name: ("Zakarpattia Oblast", "Закарпатська область"), short: ("Zakarpattia", "Закарпатська"), kind: "oblast", capital: ("Uzhhorod", "Ужгород"), at: (22.2879, 48.6208), area_km2: 12_777 },
    Unit { id: "UA-23", source: "UKR-331", name: ("Zaporizhzhia Oblast", "Запорізька область"), short: ("Zaporizhzhia", "Запорізька"), kind: "oblast", capital: ("Zaporizhzhia", "Запоріжжя"), at: (35.1396, 47.8388), area_km2: 27_180 },
    Unit { id: "UA-26", source: "UKR-289", name: ("Ivano-Frankivsk Oblast", "Івано-Франківська область"), short: ("Ivano-Frankivsk", "Івано-Франківська"), kind: "oblast", capital: ("Ivano-Frankivsk", "Івано-Франківськ"), at: (24.7111, 48.9226), area_km2: 13_928 },
    Unit { id: "UA-30", source: "UKR-4826", name: ("Kyiv", "Київ"), short: ("Kyiv", "Київ"), kind: "city with special status", capital: ("Kyiv", "Київ"), at: (30.5234, 50.4501), area_km2: 839 },
    Unit { id: "UA-32", source: "UKR-321", name: ("Kyiv Oblast", "Київська область"), short: ("Kyiv Oblast", "Київська"), kind: "oblast", capital: ("Kyiv", "Київ"), at: (30.5234, 50.4501), area_km2: 28_131 },
    Unit { id: "UA-35", source: "UKR-320", name: ("Kirovohrad Oblast", "Кіровоградська область"), short: ("Kirovohrad", "Кіровоградська"), kind: "oblast", capital: ("Kropyvnytskyi", "Кропивницький"), at: (32.2623, 48.5079), area_km2: 24_588 },
    Unit { id: "UA-40", source: "UKR-5482", name: ("Sevastopol", "Севастополь"), short: ("Sevastopol", "Севастополь"), kind: "city with special status", capital: ("Sevastopol", "Севастополь"), at: (33.5225, 44.605), area_km2: 864 },
    Unit { id: "UA-43", source: "UKR-283", name: ("Autonomous Republic of Crimea", "Автономна Республіка Крим"), short: ("Crimea", "Крим"), kind: "autonomous republic", capital: ("Simferopol", "Сімферополь"), at: (34.1024, 44.9521), area_km2: 26_081 },
    Unit { id: "UA-46", source: "UKR-291", name: ("Lviv Oblast", "Львівська область"), short: ("Lviv", "Львівська"), kind: "oblast", capital: ("Lviv", "Львів"), at: (24.0297, 49.8397), area_km2: 21_833 },
    Unit { id: "UA-48", source: "UKR-284", name: ("Mykolaiv Oblast", "Миколаївська область"), short: ("Mykolaiv", "Миколаївська"), kind: "oblast", capital: ("Mykolaiv", "Миколаїв"), at: (31.9946, 46.9750), area_km2: 24_598 },
    Unit { id: "UA-51", source: "UKR-322", name: ("Odesa Oblast", "Одеська область"), short: ("Odesa", "Одеська"), kind: "oblast", capital: ("Odesa", "Одеса"), at: (30.7233, 46.4825), area_km2: 33_310 },
    Unit { id: "UA-53", source: "UKR-330", name: ("Poltava Oblast", "Полтавська область"), short: ("Poltava", "Полтавська"), kind: "oblast", capital: ("Poltava", "Полтава"), at: (34.5514, 49.5883), area_km2: 28_748 },
    Unit { id: "UA-56", source: "UKR-286", name: ("Rivne Oblast", "Рівненська область"), short: ("Rivne", "Рівненська"), kind: "oblast", capital: ("Rivne", "Рівне"), at: (26.2516, 50.6199), area_km2: 20_047 },
    Unit { id: "UA-59", source: "UKR-325", name: ("Sumy Oblast", "Сумська область"), short: ("Sumy", "Сумська"), kind: "oblast", capital: ("Sumy", "Суми"), at: (34.7981, 50.9077), area_km2: 23_834 },
    Unit { id: "UA-61", source: "UKR-292", name: ("Ternopil Oblast", "Тернопільська область"), short: ("Ternopil", "Тернопільська"), kind: "oblast", capital: ("Ternopil", "Тернопіль"), at: (25.5948, 49.5535), area_km2: 13_823 },
    Unit { id: "UA-63", source: "UKR-328", name: ("Kharkiv Oblast", "Харківська область"), short: ("Kharkiv", "Харківська"), kind: "oblast", capital: ("Kharkiv", "Харків"), at: (36.2304, 49.9935), area_km2: 31_415 },
    Unit { id: "UA-65", source: "UKR-4827", name: ("Kherson Oblast", "Херсонська область"), short: ("Kherson", "Херсонська"), kind: "oblast", capital: ("Kherson", "Херсон"), at: (32.6178, 46.6558), area_km2: 28_461 },
    Unit { id: "UA-68", source: "UKR-290", name: ("Khmelnytskyi Oblast", "Хмельницька область"), short: ("Khmelnytskyi", "Хмельницька"), kind: "oblast", capital: ("Khmelnytskyi", "Хмельницький"), at: (26.9871, 49.4230), area_km2: 20_645 },
    Unit { id: "UA-71", source: "UKR-319", name: ("Cherkasy Oblast", "Черкаська область"), short: ("Cherkasy", "Черкаська"), kind: "oblast", capital: ("Cherkasy", "Черкаси"), at: (32.0598, 49.4444), area_km2: 20_900 },
    Unit { id: "UA-74", source: "UKR-285", name: ("Chernihiv Oblast", "Чернігівська область"), short: ("Chernihiv", "Чернігівська"), kind: "oblast", capital: ("Chernihiv", "Чернігів"), at: (31.2893, 51.4982), area_km2: 31_865 },
    Unit { id: "UA-77", source: "UKR-288", name: ("Chernivtsi Oblast", "Чернівецька область"), short: ("Chernivtsi", "Чернівецька"), kind: "oblast", capital: ("Chernivtsi", "Чернівці"), at: (25.9358, 48.2921), area_km2: 8_097 },
];

/// A country of the background.
pub struct Country {
    /// ISO 3166-1 numeric code, the id in `world-atlas`; its name there where it has none.
    pub numeric: &'static str,
    /// ISO 3166-1 alpha-2 code.
    pub id: &'static str,
    /// Name, English and Ukrainian.
    pub name: (&'static str, &'static str),
    /// Where its label stands: longitude, latitude; `None` for no label.
    pub label: Option<(f64, f64)>,
}

/// Ukraine's neighbours and theirs, as far as Europe, the Caucasus and Central Asia go: the borders between them are
/// drawn. Ordered by id; those out of sight on a page of a common shape have no label.
#[rustfmt::skip]
pub const COUNTRIES: [Country; 51] = [
    Country { numeric: "020", id: "AD", name: ("Andorra", "Андорра"), label: None },
    Country { numeric: "008", id: "AL", name: ("Albania", "Албанія"), label: None },
    Country { numeric: "051", id: "AM", name: ("Armenia", "Вірменія"), label: None },
    Country { numeric: "040", id: "AT", name: ("Austria", "Австрія"), label: None },
    Country { numeric: "248", id: "AX", name: ("Åland", "Аландські острови"), label: None },
    Country { numeric: "031", id: "AZ", name: ("Azerbaijan", "Азербайджан"), label: None },
    Country { numeric: "070", id: "BA", name: ("Bosnia and Herzegovina", "Боснія і Герцеговина"), label: None },
    Country { numeric: "056", id: "BE", name: ("Belgium", "Бельгія"), label: None },
    Country { numeric: "100", id: "BG", name: ("Bulgaria", "Болгарія"), label: Some((25.6, 42.75)) },
    Country { numeric: "112", id: "BY", name: ("Belarus", "Білорусь"), label: Some((28.3, 52.75)) },
    Country { numeric: "756", id: "CH", name: ("Switzerland", "Швейцарія"), label: None },
    Country { numeric: "203", id: "CZ", name: ("Czechia", "Чехія"), label: Some((16.4, 49.5)) },
    Country { numeric: "276", id: "DE", name: ("Germany", "Німеччина"), label: None },
    Country { numeric: "208", id: "DK", name: ("Denmark", "Данія"), label: None },
    Country { numeric: "233", id: "EE", name: ("Estonia", "Естонія"), label: None },
    Country { numeric: "724", id: "ES", name: ("Spain", "Іспанія"), label: None },
    Country { numeric: "246", id: "FI", name: ("Finland", "Фінляндія"), label: None },
    Country { numeric: "250", id: "FR", name: ("France", "Франція"), label: None },
    Country { numeric: "826", id: "GB", name: ("United Kingdom", "Велика Британія"), label: None },
    Country { numeric: "268", id: "GE", name: ("Georgia", "Грузія"), label: Some((43.2, 42.2)) },
    Country { numeric: "300", id: "GR", name: ("Greece", "Греція"), label: None },
    Country { numeric: "191", id: "HR", name: ("Croatia", "Хорватія"), label: None },
    Country { numeric: "348", id: "HU", name: ("Hungary", "Угорщина"), label: Some((20.0, 47.2)) },
    Country { numeric: "372", id: "IE", name: ("Ireland", "Ірландія"), label: None },
    Country { numeric: "364", id: "IR", name: ("Iran", "Іран"), label: None },
    Country { numeric: "380", id: "IT", name: ("Italy", "Італія"), label: None },
    Country { numeric: "398", id: "KZ", name: ("Kazakhstan", "Казахстан"), label: None },
    Country { numeric: "438", id: "LI", name: ("Liechtenstein", "Ліхтенштейн"), label: None },
    Country { numeric: "440", id: "LT", name: ("Lithuania", "Литва"), label: Some((24.0, 55.2)) },
    Country { numeric: "442", id: "LU", name: ("Luxembourg", "Люксембург"), label: None },
    Country { numeric: "428", id: "LV", name: ("Latvia", "Латвія"), label: Some((25.2, 56.8)) },
    Country { numeric: "492", id: "MC", name: ("Monaco", "Монако"), label: None },
    Country { numeric: "498", id: "MD", name: ("Moldova", "Молдова"), label: Some((28.6, 47.3)) },
    Country { numeric: "499", id: "ME", name: ("Montenegro", "Чорногорія"), label: None },
    Country { numeric: "807", id: "MK", name: ("North Macedonia", "Північна Македонія"), label: None },
    Country { numeric: "528", id: "NL", name: ("Netherlands", "Нідерланди"), label: None },
    Country { numeric: "578", id: "NO", name: ("Norway", "Норвегія"), label: None },
    Country { numeric: "616", id: "PL", name: ("Poland", "Польща"), label: Some((21.3, 51.6)) },
    Country { numeric: "620", id: "PT", name: ("Portugal", "Португалія"), label: None },
    Country { numeric: "642", id: "RO", name: ("Romania", "Румунія"), label: Some((25.6, 46.3)) },
    Country { numeric: "688", id: "RS", name: ("Serbia", "Сербія"), label: Some((20.8, 44.2)) },
    Country { numeric: "643", id: "RU", name: ("Russia", "Росія"), label: Some((38.2, 51.6)) },
    Country { numeric: "752", id: "SE", name: ("Sweden", "Швеція"), label: None },
    Country { numeric: "705", id: "SI", name: ("Slovenia", "Словенія"), label: None },
    Country { numeric: "703", id: "SK", name: ("Slovakia", "Словаччина"), label: Some((19.6, 48.75)) },
    Country { numeric: "674", id: "SM", name: ("San Marino", "Сан-Марино"), label: None },
    Country { numeric: "795", id: "TM", name: ("Turkmenistan", "Туркменістан"), label: None },
    Country { numeric: "792", id: "TR", name: ("Türkiye", "Туреччина"), label: Some((33.4, 41.0)) },
    Country { numeric: "860", id: "UZ", name: ("Uzbekistan", "Узбекистан"), label: None },
    Country { numeric: "336", id: "VA", name: ("Vatican", "Ватикан"), label: None },
    Country { numeric: "Kosovo", id: "XK", name: ("Kosovo", "Косово"), label: None },
];

/// Lines between two countries that are not drawn: no border in the sense of the United Nations.
pub const NOT_DRAWN: [(&str, &str); 1] = [("688", "Kosovo")];

/// A sea of the background.
pub struct Sea {
    /// Name, English and Ukrainian.
    pub name: (&'static str, &'static str),
    /// Where its label stands: longitude, latitude.
    pub at: (f64, f64),
}

/// The seas.
pub const SEAS: [Sea; 2] = [
    Sea { name: ("Black Sea", "Чорне море"), at: (31.3, 44.3) },
    Sea { name: ("Sea of Azov", "Азовське море"), at: (36.6, 46.05) },
];

/// A river of the background.
pub struct River {
    /// Name, English and Ukrainian.
    pub name: (&'static str, &'static str),
    /// Where it rises: longitude, latitude.
    pub head: (f64, f64),
    /// Where it reaches the sea.
    pub mouth: (f64, f64),
}

/// The Dnipro: from the Valdai Hills to its estuary below Kherson.
pub const DNIPRO: River =
    River { name: ("Dnipro", "Дніпро"), head: (33.73, 55.87), mouth: (32.57, 46.62) };
