//! What the map says stands wholly in the language that is asked for: sentences on verdicts, and whole pictures.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::big::{Size, big_dossier};
use claims_map::derive::{
    AttributionPart, Subject, attribution, attribution_sentence, change_sentence, derive_changes,
    derive_verdicts, extent_words, switch_sections, verdict_sentence, without_sentence, without_sources,
};
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, compose_export};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{ActorId, AreaId, Day, Dossier, Kind, Layer};
use claims_map::query::{InForce, Query, Toggle, filter_in_force, toggle_rows};
use claims_map::scene::item::{Item, Origin, Scene};
use claims_map::scene::page::{FootnoteStyle, LegendPlace};
use claims_map::scene::typeface::line_width;
use claims_map::words::{Language, Message, Say};

static LAYER: LazyLock<Layer> = LazyLock::new(|| shipped_layer().expect("the shipped layer loads"));
static DOSSIER: LazyLock<Dossier> =
    LazyLock::new(|| shipped_dossier(&LAYER).expect("the shipped dossier loads").dossier);

/// Latin words that stand in every language beside what a dossier brings along: names, and what is typed.
const NAMES: [&str; 8] = ["Claims", "Map", "claims", "map", "verify", "Natural", "Earth", "ES"];

/// The words of Latin letters in a text.
fn latin_words(text: &str) -> BTreeSet<&str> {
    let words = text.split(|letter: char| !letter.is_ascii_alphabetic());
    words.filter(|word| word.len() > 1).collect()
}

/// The Latin words that a dossier brings along: names and quotes.
fn own_words(dossier: &Dossier) -> BTreeSet<String> {
    latin_words(&format!("{dossier:?}")).into_iter().map(str::to_owned).collect()
}

/// Words of an English text that stand in its Ukrainian counterpart, though they are no names and none of the
/// dossier's own.
fn leaked(own: &BTreeSet<String>, english: &str, ukrainian: &str) -> Vec<String> {
    let english = latin_words(english);
    let both = latin_words(ukrainian).into_iter().filter(|word| english.contains(word));
    both.filter(|word| !own.contains(*word) && !NAMES.contains(word)).map(str::to_owned).collect()
}

/// Every text of a picture, what is read aloud included.
fn texts_of(scene: &Scene) -> String {
    fn collect(items: &[Item], texts: &mut Vec<String>) {
        for item in items {
            match item {
                Item::Group(group) => {
                    texts.extend(group.title.clone());
                    collect(&group.items, texts);
                }
                Item::Clip { items, .. } => collect(items, texts),
                Item::Text(text) => texts.push(text.words()),
                Item::Fill { .. } | Item::Stroke { .. } | Item::Texture { .. } | Item::Box { .. } => {}
            }
        }
    }
    let mut texts = vec![scene.description.clone()];
    collect(&scene.items, &mut texts);
    texts.join("\n")
}

fn scene_in(language: Language, dossier: &Dossier, query: &Query, size: (u32, u32)) -> Scene {
    let source = ExportSource { dossier, layer: &LAYER, query };
    let mut options = ExportOptions::new(ExportFormat::Svg, size.0, size.1, None);
    options.language = language;
    options.legend = if size.0 > size.1 { LegendPlace::Right } else { LegendPlace::Below(2) };
    options.footnotes = FootnoteStyle::Numbered;
    options.focus = vec![AreaId::new("UA-63"), AreaId::new("UA-43")];
    options.date = Some(Day::parse("2025-03-18").expect("it is a day"));
    compose_export(&source, &options)
}

/// Everything that is said of each area of a dossier under a query.
fn sentences(dossier: &Dossier, in_force: &InForce<'_>, query: &Query) -> Vec<Message> {
    let verdicts = derive_verdicts(&LAYER, in_force);
    let mut all = Vec::new();
    for (area, verdict) in verdicts.areas() {
        all.push(verdict_sentence(dossier, &LAYER, area, verdict));
        all.push(without_sentence(dossier, verdict, &without_sources(in_force, area, Subject::Area)));
    }
    for section in switch_sections(dossier, &toggle_rows(dossier)) {
        all.push(section.title.clone());
        for switch in section.switches {
            let then = query.clone().flipped_together(&switch.toggles);
            let changes = derive_changes(&LAYER, dossier, query, &then);
            all.push(change_sentence(&LAYER, &switch.weighing(query), &changes));
            all.push(switch.name.clone());
            all.extend(switch.note.clone());
        }
    }
    for statement in &dossier.statements {
        all.push(attribution_sentence(dossier, statement));
        all.extend(extent_words(&LAYER, statement));
        all.extend(in_force.standing(&statement.id).remark(statement));
        all.push(statement.check.label());
        all.push(statement.check.words());
        all.extend(statement.modality.mark());
        all.extend(statement.context.iter().flat_map(|note| [note.line(), note.answer(), note.message()]));
    }
    all
}

/// The article with one actor, one kind and what is implied switched off, one of each after the other.
fn queries() -> Vec<Query> {
    let toggles = [
        Toggle::Kind(Kind::Claim),
        Toggle::Implied,
        Toggle::Direct,
        Toggle::Document(DOSSIER.documents[0].id.clone()),
    ];
    let actors = DOSSIER.actors.iter().map(|actor| Query::everything().without_actor(&actor.id));
    let single = toggles.into_iter().map(|toggle| Query::everything().without(toggle));
    std::iter::once(Query::everything()).chain(actors).chain(single).collect()
}

#[test]
fn what_is_said_of_areas_stands_in_ukrainian_alone() {
    let big = (0..2).map(|seed| big_dossier(&LAYER, Size::SMALL.with_statements(120), seed));
    for dossier in std::iter::once(DOSSIER.clone()).chain(big) {
        let own = own_words(&dossier);
        for query in [Query::everything(), Query::everything().without(Toggle::Kind(Kind::Occupation))] {
            let in_force = filter_in_force(&dossier, &query);
            for message in sentences(&dossier, &in_force, &query) {
                let (english, ukrainian) = (message.english(), Language::UKRAINIAN.text(&message));
                assert_eq!(leaked(&own, &english, &ukrainian), [""; 0], "{english}\n{ukrainian}");
            }
        }
    }
}

#[test]
fn a_picture_is_wholly_in_its_language() {
    let own = own_words(&DOSSIER);
    for query in queries() {
        for size in [(1600, 1200), (900, 1400)] {
            let english = scene_in(Language::ENGLISH, &DOSSIER, &query, size);
            let ukrainian = scene_in(Language::UKRAINIAN, &DOSSIER, &query, size);
            assert_eq!((english.language, ukrainian.language), ("en", "uk"), "what the file says of it");
            let (one, other) = (texts_of(&english), texts_of(&ukrainian));
            assert_eq!(leaked(&own, &one, &other), [""; 0], "{size:?}\n{other}");
        }
    }
}

/// Where the lines of text stand in the groups of these origins: left, top, right, bottom.
fn lines_in(items: &[Item], is_meant: &dyn Fn(&Origin) -> bool) -> Vec<(f64, f64, f64, f64)> {
    fn collect(items: &[Item], lines: &mut Vec<(f64, f64, f64, f64)>) {
        for item in items {
            match item {
                Item::Text(text) => {
                    let (at, width) = (text.at, line_width(text));
                    let size = text.runs.iter().map(|run| run.style.size).fold(0.0, f64::max);
                    lines.push((at.x, at.y - size * 0.7, at.x + width, at.y));
                }
                Item::Group(group) => collect(&group.items, lines),
                Item::Clip { items, .. } => collect(items, lines),
                Item::Fill { .. } | Item::Stroke { .. } | Item::Texture { .. } | Item::Box { .. } => {}
            }
        }
    }
    let mut lines = Vec::new();
    for item in items {
        if let Item::Group(group) = item
            && is_meant(&group.origin)
        {
            collect(&group.items, &mut lines);
        }
    }
    lines
}

#[test]
fn legend_and_footnotes_never_meet_however_long_the_words_are() {
    for language in [Language::ENGLISH, Language::UKRAINIAN, Language::pseudo()] {
        for size in [(1600, 1200), (1600, 900), (1200, 900), (900, 1400)] {
            let scene = scene_in(language, &DOSSIER, &Query::everything(), size);
            let legend = lines_in(&scene.items, &|origin| matches!(origin, Origin::Legend));
            let notes = lines_in(&scene.items, &|origin| matches!(origin, Origin::Footnote(_)));
            assert!(!legend.is_empty(), "there is a legend");
            for one in &legend {
                let meets = |other: &&(f64, f64, f64, f64)| {
                    one.0 < other.2 && other.0 < one.2 && one.1 < other.3 && other.1 < one.3
                };
                assert_eq!(notes.iter().find(meets), None, "{language:?}, {size:?}: {one:?}");
            }
        }
    }
}

#[test]
fn the_articles_map_reads_in_ukrainian() {
    let query = Query::everything();
    let in_force = filter_in_force(&DOSSIER, &query);
    let verdicts = derive_verdicts(&LAYER, &in_force);
    for (area, expected) in [
        (
            "UA-14",
            "ISW дає зрозуміти, що частину чотирьох названих разом областей утримують російські війська; Putin \
             (переказує ISW) заявляє претензію Росії на всю цю територію.",
        ),
        (
            "UA-63",
            "ISW повідомляє, що частину цієї території утримують російські війська («a small portion» — слова \
             Kyiv Post); Putin заявляє претензію Росії на територію під назвою “Novorossiya”; Peskov визначає, що назва “Novorossiya” \
             охоплює всю цю територію.",
        ),
        (
            "UA-43",
            "Putin заявляє претензію Росії на територію під назвою “Novorossiya”; Peskov визначає, що назва “Novorossiya” охоплює \
             всю цю територію (під назвою Crimean Peninsula); жодне враховане твердження не каже, хто контролює \
             цю територію.",
        ),
        (
            "UA-48",
            "ISW повідомляє, що Кінбурнську косу утримують російські війська; Putin заявляє претензію Росії на \
             територію під назвою “Novorossiya”; Peskov визначає, що назва “Novorossiya” охоплює всю цю \
             територію.",
        ),
        (
            "UA-59",
            "Zelensky повідомляє, що тут скупчуються російські війська («along the eastern Sumy region» — слова \
             Kyiv Post).",
        ),
        ("UA-46", "Жодне твердження цієї території не називає."),
    ] {
        let id = AreaId::new(area);
        let verdict = verdicts.area(&id).unwrap();
        let sentence = Language::UKRAINIAN.text(&verdict_sentence(&DOSSIER, &LAYER, &id, verdict));
        assert_eq!(sentence, expected, "{area}");
    }
}

#[test]
fn a_toggle_says_in_ukrainian_what_it_would_change() {
    let query = Query::everything();
    let then = query.clone().without_actor(&ActorId::new("peskov"));
    let changes = derive_changes(&LAYER, &DOSSIER, &query, &then);
    let sections = switch_sections(&DOSSIER, &toggle_rows(&DOSSIER));
    let mut rows = sections.iter().flat_map(|section| &section.switches);
    let row = rows.find(|row| row.actor == Some(ActorId::new("peskov"))).unwrap();
    let sentence = change_sentence(&LAYER, &row.weighing(&query), &changes);
    assert_eq!(
        Language::UKRAINIAN.text(&sentence),
        "Якщо вимкнути джерело «Dmitry Peskov», Дніпропетровська матиме статус «загроза · скупчення військ або \
         наступ у напрямку області»; Крим, Одеська та Севастополь лишаться лише у вимкнених твердженнях; більше нічого не зміниться."
    );
}

#[test]
fn an_attribution_knows_its_names_wherever_a_language_puts_them() {
    let statement = |id: &str| DOSSIER.statements.iter().find(|one| one.id.as_str() == id).unwrap();
    let names = |id: &str, language: Language| -> Vec<String> {
        let parts = attribution(&DOSSIER, statement(id)).parts(language);
        let name = |part: AttributionPart| match part {
            AttributionPart::Name(name) => Some(name),
            AttributionPart::Words(_) => None,
        };
        parts.into_iter().filter_map(name).collect()
    };
    for language in [Language::ENGLISH, Language::UKRAINIAN, Language::pseudo()] {
        assert_eq!(names("putin-four-regions", language), ["Kyiv Post", "Vladimir Putin"], "{language:?}");
        assert_eq!(names("kremlin-unoccupied-territory", language), ["ISW", "Kremlin"], "{language:?}");
        assert_eq!(names("zelensky-ignoring-diplomacy", language), ["Volodymyr Zelensky"], "{language:?}");
        for one in &DOSSIER.statements {
            let line = attribution(&DOSSIER, one);
            let together: String = line.pieces(language).into_iter().map(|(text, _)| text).collect();
            assert_eq!(together, line.text(language), "{}: the pieces are the line", one.id);
        }
    }
    assert_eq!(
        attribution(&DOSSIER, statement("kremlin-unoccupied-territory")).text(Language::UKRAINIAN),
        "ISW (переказ; джерело — Kremlin), у виданні Kyiv Post, 17\u{a0}березня\u{a0}2025"
    );
    let mut older = statement("kremlin-unoccupied-territory").clone();
    older.as_of = Day::parse("2022-03-20").ok();
    let line = attribution(&DOSSIER, &older).text(Language::ENGLISH);
    assert!(
        line.ends_with("17\u{a0}March\u{a0}2025, as of 20\u{a0}March\u{a0}2022"),
        "of another day: {line}"
    );
    older.as_of = Day::parse("2025-03-17").ok();
    let same = attribution(&DOSSIER, &older).text(Language::ENGLISH);
    assert!(same.ends_with("Kyiv Post, 17\u{a0}March\u{a0}2025"), "of the same: {same}");
}
