//! Searching by name: every spelling that the gazetteer knows, in three languages, in any case, with the
//! words that stand around a name in a sentence.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::common::{fresh_folder, run, run_json};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{AreaId, Dossier, Layer, Naming, Spelling};
use claims_map::text::{AreaSearch, Found, Hit, Rank, SearchGroup, find_areas, meant_by, search_groups};

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
                for query in
                    [format!("у {form} області"), format!("{form} обл."), format!("в {form} области")]
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
        (
            &["Donbas", "Donbass", "the Donbas", "Донбас", "Донбасу", "на Донбасі", "Донбасса", "DONBAS"],
            "09 14",
        ),
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
        (
            &["Kyiv region", "the Kiev oblast", "Київська", "Київщина", "в Киевской области", "Kyiv Oblast"],
            "32",
        ),
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

/// The full names of the hits' areas, or the group's, best first.
fn listed(query: &str) -> Vec<String> {
    let full = |id: &AreaId| LAYER.area(id).unwrap().name.en.clone();
    let name = |hit: &Hit| match &hit.found {
        Found::Area(area) if hit.naming != Naming::Town => full(area),
        Found::Area(area) | Found::Part(area) => format!("{} → {}", hit.spelling, full(area)),
        Found::Place(place, _) => LAYER.place(place).unwrap().name.en.clone(),
        Found::Group(group) => group.name.en.clone(),
    };
    hits(query).iter().map(name).collect()
}

#[test]
fn exact_names_come_first_then_beginnings_areas_before_towns() {
    assert_eq!(listed("Kyiv")[..2], ["Kyiv", "Kyiv Oblast"], "the city has the name");
    assert_eq!(listed("Киев")[..2], ["Kyiv", "Kyiv Oblast"], "in any language");
    let crimea = ["Crimean Peninsula", "Autonomous Republic of Crimea", "Sevastopol"];
    assert_eq!(listed("Crimea")[..3], crimea, "the group, then its members");
    assert_eq!(listed("донбасу")[..3], ["Donbas", "Luhansk Oblast", "Donetsk Oblast"], "in any case");
    assert_eq!(listed("Autonomous Republic of Crimea")[0], "Autonomous Republic of Crimea", "the member");
    assert_eq!(listed("kryvyi")[0], "Kryvyi Rih → Dnipropetrovsk Oblast", "a town says where it lies");
    assert_eq!(listed("Луцьк")[0], "Луцьк → Volyn Oblast", "so does a capital of another name");
    assert_eq!(listed("харкивской об")[0], "Kharkiv Oblast", "with the word begun");
    for query in ["K", "М", "lu", "Che", "се"] {
        let hits = hits(query);
        let ranks: Vec<Rank> = hits.iter().map(|hit| hit.rank).collect();
        assert!(ranks.is_sorted(), "{query}: {ranks:?}");
        let towns: Vec<bool> =
            hits.iter().filter(|hit| hit.rank == Rank::Start).map(|hit| hit.naming == Naming::Town).collect();
        assert!(towns.is_sorted(), "{query}: areas first: {:?}", listed(query));
    }
    for query in ["", "  ", "’", "Atlantis", "Київська Атлантида"] {
        assert_eq!(hits(query), [], "“{query}”");
    }
}

#[test]
fn a_group_of_the_dossier_is_found_with_its_members() {
    let novorossiya = DOSSIER.groups.iter().find(|group| group.id.as_str() == "novorossiya").unwrap();
    for query in ["Novorossiya", "“Novorossiya”", "Новоросія", "Новоросії", "Новороссией"]
    {
        let [hit] = &meant_by(hits(query)).unwrap()[..] else { panic!("{query}") };
        assert_eq!(hit.areas(), novorossiya.members, "{query}");
        assert!(matches!(&hit.found, Found::Group(group) if group.defined.is_some()), "{query}: {hit:?}");
    }
    let without = find_areas(&LAYER, "Novorossiya");
    assert_eq!(without, [], "the gazetteer alone does not say what it stands for");
}

/// The codes that a command finds for a name, and what it says of it on standard error.
fn explained(name: &str) -> (Vec<String>, String) {
    let list = run_json(["explain", "--json", name]);
    let codes = list.as_array().unwrap().iter().map(|area| area["area"].as_str().unwrap().to_owned());
    (codes.collect(), run(["explain", name]).err)
}

#[test]
fn commands_say_what_a_name_is_that_is_no_area() {
    for (name, codes, note) in [
        (
            "Crimea",
            &["UA-40", "UA-43"][..],
            "“Crimea” stands for Autonomous Republic of Crimea (UA-43) and Sevastopol (UA-40)",
        ),
        ("у Криму", &["UA-40", "UA-43"], "“Крим” stands for"),
        (
            "Donbas",
            &["UA-09", "UA-14"],
            "“Donbas” stands for Donetsk Oblast (UA-14) and Luhansk Oblast (UA-09)",
        ),
        ("Кривого Рогу", &["UA-12"], "“Кривий Ріг” lies in Dnipropetrovsk Oblast (UA-12)"),
        ("Ужгород", &["UA-21"], "“Ужгород” is a town in Zakarpattia Oblast (UA-21)"),
        ("DPR", &["UA-14"], "“DPR” is what some call Donetsk Oblast (UA-14) or a part of it"),
        ("Kharkiv region", &["UA-63"], ""),
        ("Autonomous Republic of Crimea", &["UA-43"], ""),
    ] {
        let (found, err) = explained(name);
        assert_eq!(found, codes, "{name}");
        assert!(err.contains(note) && err.is_empty() == note.is_empty(), "{name}: {err}");
        assert!(err.lines().count() <= 1, "one sentence: {err}");
    }
    for (args, part) in [
        (&["explain", "Novorossiya", "--off", "peskov"][..], "“Novorossiya” stands for no areas now"),
        (&["explain", "Don"], "“Don” may mean several areas: Donbas (UA-14, UA-09), Donetsk (UA-14)"),
    ] {
        let run = run(args);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(run.err.contains(part) && run.err.lines().count() == 1, "{}", run.err);
    }
}

/// The members of a group are outlined in a picture, and the record brings all of them back.
#[test]
fn a_focus_on_a_group_outlines_all_its_members() {
    let folder = fresh_folder("search-focus");
    let outlines = |focus: &str| {
        let path = folder.join("map.svg");
        let run = run(["export".as_ref(), path.as_os_str(), "--focus".as_ref(), focus.as_ref()]);
        assert_eq!(run.code, Some(0), "{}", run.err);
        let svg = std::fs::read_to_string(&path).unwrap();
        let verify = crate::common::run(["verify".as_ref(), path.as_os_str()]);
        assert_eq!(verify.code, Some(0), "it holds: {}{}", verify.out, verify.err);
        ["UA-43", "UA-40"]
            .map(|code| svg.matches(&format!("class=\"highlight\" data-area=\"{code}\"")).count())
    };
    let (both, one) = (outlines("Крим"), outlines("Autonomous Republic of Crimea"));
    assert!(one[0] > 0 && one[1] == 0, "one area: {one:?}");
    assert_eq!(both, [one[0], one[0]], "both");
    let page = folder.join("map.html");
    let run = run(["export".as_ref(), page.as_os_str(), "--focus".as_ref(), "Донбас".as_ref()]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let html = std::fs::read_to_string(&page).unwrap();
    let indices: Vec<usize> = ["UA-14", "UA-09"].map(|id| LAYER.area_index(&AreaId::new(id)).unwrap()).into();
    assert!(
        html.contains(&format!("\"focus\":[{},{}]", indices[1].min(indices[0]), indices[0].max(indices[1]))),
        "both are in focus at first"
    );
}

/// Each name of an area stands once in the gazetteer.
#[test]
fn no_name_stands_twice_for_one_area() {
    for area in &LAYER.areas {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for spelling in area.spellings.iter().filter(|one| one.naming() != Naming::Shared) {
            let written = spelling.written();
            assert!(seen.insert(written.clone()), "{}: “{written}” stands twice", area.id);
        }
    }
}
