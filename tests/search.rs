//! Searching by name: every spelling that the gazetteer knows, in three languages, in any case, with the
//! words that stand around a name in a sentence.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{AreaId, Dossier, Layer, Naming, Spelling};
use claims_map::text::{
    AreaSearch, Found, Hit, Rank, SearchGroup, find_areas, fold_for_search, meant_by, search_groups,
};
use common::{fresh_folder, run, run_json};
use serde_json::Value;

static LAYER: LazyLock<Layer> = LazyLock::new(|| shipped_layer().unwrap());
static DOSSIER: LazyLock<Dossier> = LazyLock::new(|| shipped_dossier(&LAYER).unwrap().dossier);
static SEARCH: LazyLock<AreaSearch> = LazyLock::new(|| AreaSearch::new(&LAYER));
static GROUPS: LazyLock<Vec<SearchGroup>> = LazyLock::new(|| search_groups(&LAYER, &DOSSIER.groups));

fn hits(query: &str) -> Vec<Hit> {
    SEARCH.find(&LAYER, &GROUPS, query, usize::MAX).0
}

/// The codes of what a name means as a whole, without `UA-`; empty where it may mean several or nothing.
fn meant(name: &str) -> String {
    let hits = meant_by(hits(name)).unwrap_or_default();
    let areas: BTreeSet<&AreaId> = hits.iter().flat_map(Hit::areas).collect();
    areas.into_iter().map(|area| area.as_str().trim_start_matches("UA-")).collect::<Vec<_>>().join(" ")
}

/// A form as somebody may type it: a star becomes an ending.
fn typed(form: &str) -> String {
    form.replace('*', "ою")
}

#[test]
fn every_form_of_every_spelling_means_what_it_names() {
    let check = |spelling: &Spelling, expected: &[AreaId]| {
        for form in spelling.forms().map(|form| typed(&form)) {
            for query in [form.clone(), form.to_uppercase(), form.to_lowercase(), form.replace('\'', "’")] {
                let meant = meant_by(hits(&query)).unwrap_or_default();
                assert!(meant.iter().all(|hit| hit.rank == Rank::Equal), "“{query}”: {meant:?}");
                let areas: BTreeSet<&AreaId> = meant.iter().flat_map(Hit::areas).collect();
                assert!(expected.iter().all(|area| areas.contains(area)), "“{query}”: {areas:?}");
            }
        }
    };
    let mut count = 0;
    for area in &LAYER.areas {
        for spelling in area.spellings.iter().filter(|one| one.naming() != Naming::Shared) {
            check(spelling, std::slice::from_ref(&area.id));
            count += spelling.endings().len();
        }
    }
    for part in &LAYER.names.parts {
        part.spellings.iter().for_each(|spelling| check(spelling, std::slice::from_ref(&part.area)));
        count += part.spellings.len();
    }
    for group in &LAYER.names.groups {
        group.spellings.iter().for_each(|spelling| check(spelling, &group.members));
    }
    assert!(count > 1500, "many: {count}");
}

/// Every adjective and town of an oblast means it and nothing else beside each unit word, whatever stands
/// in front.
#[test]
fn a_unit_word_makes_the_oblast_of_a_name() {
    let oblasts = LAYER.areas.iter().filter(|area| area.name.en.ends_with("Oblast"));
    for area in oblasts.filter(|area| area.id.as_str() != "UA-32") {
        let code = area.id.as_str().trim_start_matches("UA-");
        let town = area.short_name.en.as_str();
        for query in [
            format!("{town} region"),
            format!("the {town} Oblast"),
            format!("in the {town} oblast"),
            format!("Region of {town}"),
            format!("{} ОБЛАСТЬ", area.short_name.uk),
        ] {
            assert_eq!(meant(&query), code, "{query}");
        }
        for spelling in area.spellings.iter().filter(|one| one.naming() == Naming::Whole) {
            for form in spelling.forms() {
                for query in [format!("у {form} області"), format!("{form} обл."), format!("в {form} области")]
                {
                    assert_eq!(meant(&query), code, "{query}");
                }
            }
        }
    }
}

#[test]
fn names_mean_areas_in_three_languages() {
    for (names, expected) in [
        // A group is all its members; one of them is itself.
        (&["Crimea", "crimea", "the Crimea", "Crimean Peninsula", "Krym", "KRYM", "in Crimea"][..], "40 43"),
        (&["Крим", "Криму", "у Криму", "Кримський півострів", "на Кримському півострові"], "40 43"),
        (&["Крым", "в Крыму", "Крымом", "Крымский полуостров", "Крымского полуострова"], "40 43"),
        (&["Autonomous Republic of Crimea", "the Autonomous Republic of Crimea", "AR Crimea"], "43"),
        (&["Автономна Республіка Крим", "АРК", "Автономной Республики Крым", "Republic of Crimea"], "43"),
        (&["Sevastopol", "Севастополь", "у Севастополі", "city of Sevastopol"], "40"),
        (&["Donbas", "Donbass", "the Donbas", "Донбас", "Донбасу", "на Донбасі", "Донбасса", "DONBAS"], "09 14"),
        // An oblast by its land, its town, its adjective, with and without the word for it.
        (&["Kharkiv region", "Kharkiv Region", "Kharkiv Oblast", "the Kharkiv oblast", "Kharkov"], "63"),
        (&["Харківщина", "на Харківщині", "Харківщиною", "Харківської області", "Харківській"], "63"),
        (&["Харьковская область", "Харьковской области", "в Харьковской обл.", "Харьковщины"], "63"),
        (&["Слобожанщина", "на Слобожанщині", "Slobozhanshchyna", "Слобідській Україні"], "63"),
        (&["Kherson Region", "Херсонщина", "Херсонская область", "Cherson"], "65"),
        (&["Lutsk", "Луцьку", "Волині", "Volhynia", "Волынская область"], "07"),
        (&["Ivano-Frankivsk", "Ivano Frankivsk", "Прикарпаття", "ивано-франковской области"], "26"),
        // Its city is an area itself.
        (&["Kyiv", "Kiev", "Київ", "у Києві", "Киева", "city of Kyiv", "м. Київ", "г. Киев"], "30"),
        (&["Kyiv region", "the Kiev oblast", "Київська", "Київщина", "в Киевской области", "Kyiv Oblast"], "32"),
        // What some call an area.
        (&["DPR", "dnr", "ДНР", "Donetsk People’s Republic", "Donetsk People's Republic"], "14"),
        (&["Донецької народної республіки", "Донецкой Народной Республике", "the DNR"], "14"),
        (&["LPR", "LNR", "ЛНР", "Луганська Народна Республіка", "Luhansk People's Republic"], "09"),
        // Towns lead to their oblasts.
        (&["Kryvyi Rih", "Кривий Ріг", "у Кривому Розі", "Кривой Рог", "в Кривом Роге"], "12"),
        (&["Mariupol", "Маріуполь", "Маріуполя", "Мариуполь", "Мариуполе"], "14"),
        (&["Куп'янськ", "Куп’янська", "Купʼянськ", "Kupiansk", "Купянск"], "63"),
        (&["Kinburn Spit", "Кінбурнської коси", "Кинбурнская коса"], "48"),
        (&["Snake Island", "острів Зміїний", "Зміїного острова"], "51"),
        // Look-alike letters: Latin in Cyrillic words, and the other way round.
        (&["Xерсон", "Xерcон", "X\u{435}рсонська область"], "65"),
        (&["\u{41a}herson", "Kh\u{435}rson region"], "65"),
        (&["UA-63", "ua-63", "UA 63"], "63"),
    ] {
        for name in names {
            assert_eq!(meant(name), expected, "“{name}”");
        }
    }
}
