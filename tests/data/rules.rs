//! The rules, case by case (`tests/cases/*.txt`) and as properties of any dossier.
//!
//! A case has statements (`id = speaker via relayer, relayer: kind extent areas modality`), groups, and
//! views: what is off, and the verdict on every area and place of which anything is said. Each other
//! area must be without a statement.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::LazyLock;

use claims_map::derive::{
    Change, Ground, LostWhy, Rule, Status, Subject, Verdict, Verdicts, derive_changes, derive_verdicts,
    statements_on_place, without_sources,
};
use claims_map::load::shipped_layer;
use claims_map::model::{
    ActorId, AreaId, Day, DocumentId, Dossier, Extent, Group, GroupId, GuardKind, GuardNote, GuardPlace,
    Kind, Layer, Membership, Modality, PartSize, PlaceId, Quote, QuoteCheck, QuoteFault, Segment, Side,
    Statement, StatementId, Voice,
};
use claims_map::query::{Query, Standing, Toggle, filter_in_force};
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};

static LAYER: LazyLock<Layer> = LazyLock::new(|| shipped_layer().unwrap());

/// A statement of this speaker that claims all of no area; the rest is set by who needs it.
fn statement(id: &str, speaker: &str) -> Statement {
    let segment = Segment {
        exact: id.to_owned(),
        prefix: String::new(),
        suffix: String::new(),
        range: 0..id.len(),
        unknown: claims_map::model::Unknown::default(),
    };
    Statement {
        id: StatementId::new(id),
        document: DocumentId::new("article"),
        kind: Kind::Claim,
        areas: Vec::new(),
        group: None,
        place: None,
        speaker: ActorId::new(speaker),
        by: None,
        relayers: Vec::new(),
        extent: Extent::Whole,
        modality: Modality::Asserted,
        as_of: None,
        voice: Voice::Document,
        quote: Quote { segments: vec![segment], seal: None },
        check: QuoteCheck::Compared,
        context: Vec::new(),
        note: None,
        unknown: claims_map::model::UnknownOfStatement::default(),
    }
}

fn part(size: PartSize) -> Extent {
    Extent::Part { wording: None, percent: None, size }
}

fn guard_note(kept_because: Option<&str>) -> GuardNote {
    GuardNote {
        kind: GuardKind::Negation,
        place: GuardPlace::Outside,
        words: "not".to_owned(),
        range: 0..3,
        kept_because: kept_because.map(str::to_owned),
        unknown: claims_map::model::Unknown::default(),
    }
}

/// A case, read from its file.
struct Case {
    dossier: Dossier,
    views: Vec<View>,
}

/// What is off, and the verdicts expected, as lines.
struct View {
    off: String,
    query: Query,
    expected: Vec<String>,
}

fn parse_case(text: &str) -> Case {
    let mut dossier = Dossier::default();
    let mut views: Vec<View> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        if let Some(verdict) = line.strip_prefix("  ") {
            views.last_mut().expect("a verdict stands under its view").expected.push(verdict.to_owned());
        } else if let Some(off) = line.strip_prefix("off: ") {
            views.push(View { off: off.to_owned(), query: parse_query(off), expected: Vec::new() });
        } else if let Some(group) = line.strip_prefix("group ") {
            dossier.groups.push(parse_group(group));
        } else {
            dossier.statements.push(parse_statement(line));
        }
    }
    Case { dossier, views }
}

fn parse_query(off: &str) -> Query {
    let toggles = off.split(", ").filter(|toggle| *toggle != "nothing");
    toggles.fold(Query::everything(), |query, toggle| {
        let (noun, name) = toggle.split_once(' ').unwrap_or((toggle, ""));
        match noun {
            "actor" => query.without_actor(&ActorId::new(name)),
            "speaker" => query.without(Toggle::Speaker(ActorId::new(name))),
            "relayer" => query.without(Toggle::Relayer(ActorId::new(name))),
            "document" => query.without(Toggle::Document(DocumentId::new(name))),
            "kind" => query.without(Toggle::Kind(Kind::from_keyword(name).unwrap())),
            "direct" => query.without(Toggle::Direct),
            "implied" => query.without(Toggle::Implied),
            other => panic!("no toggle “{other}”"),
        }
    })
}

/// `name = UA-63 UA-51, defined by id`
fn parse_group(line: &str) -> Group {
    let (name, members) = line.split_once(" = ").unwrap();
    let (members, membership) = match members.split_once(", defined by ") {
        Some((members, id)) => (members, Membership::Statement(StatementId::new(id))),
        None => (members, Membership::Gazetteer),
    };
    let members = members.split(' ').map(AreaId::new).collect();
    Group {
        id: GroupId::new(name),
        name: name.to_owned(),
        members,
        membership,
        unknown: claims_map::model::Unknown::default(),
    }
}

/// `id = speaker via relayer, relayer: kind extent areas modality`
fn parse_statement(line: &str) -> Statement {
    let (id, rest) = line.split_once(" = ").unwrap_or_else(|| panic!("no statement: {line}"));
    let (source, said) = rest.split_once(": ").unwrap_or_else(|| panic!("no speaker: {line}"));
    let (speaker, relayers) = source.split_once(" via ").unwrap_or((source, ""));
    let mut made = statement(id, speaker);
    made.relayers = relayers.split(", ").filter(|name| !name.is_empty()).map(ActorId::new).collect();
    let mut words = said.split(' ');
    made.kind = Kind::from_keyword(words.next().unwrap()).unwrap_or_else(|| panic!("no kind: {line}"));
    made.extent = match words.next().unwrap_or_default() {
        "whole" => Extent::Whole,
        "part" => part(PartSize::Unsized),
        "small" => part(PartSize::Small),
        "most" => part(PartSize::Most),
        "place" => Extent::Place,
        "approach" => Extent::Approach,
        "unspecified" => Extent::Unspecified,
        other => panic!("no extent “{other}”: {line}"),
    };
    for word in words {
        match word {
            "implied" => made.modality = Modality::Implied,
            "conditional" => made.modality = Modality::Conditional,
            "denied" => made.modality = Modality::Denied,
            "recorded" => made.check = QuoteCheck::Recorded,
            "folded" => made.check = QuoteCheck::Folded,
            "unchecked" => made.check = QuoteCheck::Unchecked,
            "unanswered" => made.context = vec![guard_note(None)],
            "answered" => made.context = vec![guard_note(Some("it is about something else"))],
            "broken" => made.check = QuoteCheck::Broken(QuoteFault::NotFound { segment: 1 }),
            other => match other.split_once(':') {
                Some(("by", side)) => made.by = Side::from_keyword(side),
                Some(("on", day)) => made.as_of = Some(Day::parse(day).unwrap()),
                _ => add_target(&mut made, other),
            },
        }
    }
    made
}

/// Adds an area, a group or a place, which brings its area with it.
fn add_target(statement: &mut Statement, word: &str) {
    if let Some(group) = word.strip_prefix("group:") {
        statement.group = Some(GroupId::new(group));
    } else if let Some(place) = LAYER.place(&PlaceId::new(word)) {
        statement.place = Some(place.id.clone());
        statement.areas.push(place.area.clone());
    } else {
        assert!(LAYER.area(&AreaId::new(word)).is_some(), "no area, place or group “{word}”");
        statement.areas.push(AreaId::new(word));
    }
}

/// The verdicts on the areas and places of which anything is said, a line each.
fn verdict_lines(verdicts: &Verdicts) -> Vec<String> {
    let areas = verdicts.areas().iter().map(|(id, verdict)| (id.as_str(), verdict));
    let places = verdicts.places().iter().map(|(id, verdict)| (id.as_str(), verdict));
    let said = areas.chain(places).filter(|(_, verdict)| {
        verdict.status != Status::NotMentioned || verdict.carried_count() + verdict.lost_count() > 0
    });
    said.map(|(id, verdict)| format!("{id}: {}", verdict_words(verdict))).collect()
}

/// `contested by rule 2, held in part; carried a; lost b (outranked)`
fn verdict_words(verdict: &Verdict) -> String {
    let number = match verdict.rule {
        Rule::Occupied => 1,
        Rule::Contested => 2,
        Rule::Claimed => 3,
        Rule::Threatened => 4,
        Rule::Mentioned => 5,
        Rule::OutOfForce => 6,
        Rule::NotMentioned => 7,
    };
    let mut words = format!("{} by rule {number}", verdict.status.label_in_sentence().english());
    let grounds: Vec<&str> = verdict.grounds.iter().map(|ground| ground.keyword()).collect();
    if !grounds.is_empty() {
        write!(words, ", {}", grounds.join(" + ")).unwrap();
    }
    let carried: Vec<&str> = verdict.carried().map(StatementId::as_str).collect();
    if !carried.is_empty() {
        write!(words, "; carried {}", carried.join(", ")).unwrap();
    }
    let lost = verdict.lost().map(|lost| format!("{} ({})", lost.statement, lost_words(lost.why)));
    let lost: Vec<String> = lost.collect();
    if !lost.is_empty() {
        write!(words, "; lost {}", lost.join(", ")).unwrap();
    }
    words
}

fn lost_words(why: LostWhy) -> &'static str {
    match why {
        LostWhy::Outranked => "outranked",
        LostWhy::SwitchedOff => "switched off",
        LostWhy::GroupUndefined => "group undefined",
        LostWhy::NotCounted => "not counted",
    }
}

/// Where a case's verdicts differ from those expected; empty where they do not.
fn check(name: &str, text: &str) -> String {
    let case = parse_case(text);
    let mut faults = String::new();
    if case.views.is_empty() || case.dossier.statements.is_empty() {
        writeln!(faults, "{name}: no statement or no view").unwrap();
    }
    for view in &case.views {
        let in_force = filter_in_force(&case.dossier, &view.query);
        let found = verdict_lines(&derive_verdicts(&LAYER, &in_force));
        let missing = view.expected.iter().filter(|line| !found.contains(line)).map(|line| ('-', line));
        let extra = found.iter().filter(|line| !view.expected.contains(line)).map(|line| ('+', line));
        for (mark, line) in missing.chain(extra) {
            writeln!(faults, "{name}, off: {}\n  {mark} {line}", view.off).unwrap();
        }
    }
    faults
}

/// The cases: file name and text.
fn cases() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<(String, String)> = entries
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&path).unwrap())
        })
        .collect();
    cases.sort();
    cases
}

#[test]
fn the_cases_hold() {
    let faults: String = cases().iter().map(|(name, text)| check(name, text)).collect();
    assert!(faults.is_empty(), "- expected, + found\n{faults}");
}

#[test]
fn a_wrong_expectation_is_found() {
    let said = "part = isw: occupation part UA-63\n\noff: nothing\n";
    let right = "  UA-63: contested by rule 2, held-in-part; carried part\n";
    assert_eq!(check("right", &format!("{said}{right}")), "", "nothing to find");
    for wrong in [
        "",
        "  UA-63: occupied by rule 1; carried part\n",
        "  UA-63: contested by rule 2; carried part\n",
        "  UA-63: contested by rule 2, held-in-part; carried part\n  UA-51: claimed by rule 3; carried part\n",
    ] {
        assert_ne!(check("wrong", &format!("{said}{wrong}")), "", "{wrong}");
    }
}

#[test]
fn the_cases_cover_every_word_of_the_rules() {
    let text: String = cases().into_iter().map(|(_, text)| text).collect();
    let mut words: Vec<String> = Status::ALL
        .iter()
        .filter(|one| **one != Status::NotMentioned)
        .map(|status| format!(": {} by", status.label_in_sentence().english()))
        .collect();
    words.extend(Kind::ALL.iter().map(|kind| format!(": {} ", kind.keyword())));
    let others = [
        "sources-disagree",
        "held-in-part-small",
        "held-in-part;",
        "held-in-part-most",
        "fighting-inside",
        "pressure",
        "(outranked)",
        "(switched off)",
        "(group undefined)",
        "(not counted)",
        " whole ",
        " part ",
        " place ",
        " approach ",
        " unspecified ",
        " implied",
        " conditional",
        " denied",
        " broken",
        " via ",
        "defined by",
        " unchecked",
        " unanswered",
        " answered",
        " folded",
        " recorded",
        " by:russia",
        " on:",
    ];
    words.extend(others.map(str::to_owned));
    for word in words {
        assert!(text.contains(&word), "no case has “{word}”");
    }
}

const AREAS: [&str; 5] = ["UA-12", "UA-14", "UA-48", "UA-51", "UA-63"];
const ACTORS: [&str; 4] = ["isw", "putin", "peskov", "zelensky"];

fn actors(most: usize) -> impl Strategy<Value = Vec<ActorId>> {
    subsequence(ACTORS.to_vec(), 0..=most).prop_map(|names| names.into_iter().map(ActorId::new).collect())
}

fn extents() -> impl Strategy<Value = Extent> {
    prop_oneof![
        Just(Extent::Whole),
        Just(part(PartSize::Small)),
        Just(part(PartSize::Unsized)),
        Just(part(PartSize::Most)),
        Just(Extent::Approach),
        Just(Extent::Unspecified)
    ]
}

fn modalities() -> impl Strategy<Value = Modality> {
    prop_oneof![
        4 => Just(Modality::Asserted),
        2 => Just(Modality::Implied),
        1 => Just(Modality::Conditional),
        1 => Just(Modality::Denied)
    ]
}

/// Any statement; a sixth speaks of the Kinburn Spit, a sixth has a broken quote.
fn statements() -> impl Strategy<Value = Statement> {
    let said = (any::<Index>(), extents(), modalities(), subsequence(AREAS.to_vec(), 0..=3));
    let group = prop_oneof![3 => Just(None), 1 => Just(Some("donbas")), 1 => Just(Some("novorossiya"))];
    (said, any::<Index>(), actors(2), group, 0..6usize, 0..6usize).prop_map(
        |((kind, extent, modality, areas), speaker, relayers, group, spit, broken)| {
            let speaker: &&str = speaker.get(&ACTORS);
            let mut made = statement("", speaker);
            made.kind = *kind.get(&Kind::ALL);
            (made.extent, made.modality, made.relayers) = (extent, modality, relayers);
            made.areas = areas.into_iter().map(AreaId::new).collect();
            made.group = group.map(GroupId::new);
            if spit == 0 {
                made.areas = vec![AreaId::new("UA-48")];
                (made.extent, made.place) = (Extent::Place, Some(PlaceId::new("kinburn-spit")));
            }
            made.by = [Some(Side::Russia), Some(Side::Ukraine), None][broken % 3];
            made.as_of = Day::parse(&format!("2025-03-0{}", 1 + spit)).ok().filter(|_| broken > 2);
            if broken == 0 {
                made.check = QuoteCheck::Broken(QuoteFault::SealBroken);
            }
            made
        },
    )
}

/// Any dossier, with a group from the gazetteer and one that its first statement defines.
fn dossiers() -> impl Strategy<Value = Dossier> {
    prop::collection::vec(statements(), 1..12).prop_map(|mut statements| {
        for (number, statement) in statements.iter_mut().enumerate() {
            statement.id = StatementId::new(format!("s{number}"));
        }
        let defined = Membership::Statement(StatementId::new("s0"));
        let group = |name: &str, members: &[&str], membership: Membership| {
            let members = members.iter().map(|id| AreaId::new(*id)).collect();
            Group {
                id: GroupId::new(name),
                name: name.to_owned(),
                members,
                membership,
                unknown: claims_map::model::Unknown::default(),
            }
        };
        let groups = vec![
            group("donbas", &["UA-14", "UA-09"], Membership::Gazetteer),
            group("novorossiya", &["UA-63", "UA-51", "UA-48"], defined),
        ];
        Dossier { groups, statements, ..Dossier::default() }
    })
}

fn toggles() -> impl Strategy<Value = Toggle> {
    let actor = || any::<Index>().prop_map(|index| ActorId::new(*index.get(&ACTORS)));
    prop_oneof![
        actor().prop_map(Toggle::Speaker),
        actor().prop_map(Toggle::Relayer),
        any::<Index>().prop_map(|index| Toggle::Kind(*index.get(&Kind::ALL))),
        Just(Toggle::Implied),
        Just(Toggle::Direct),
    ]
}

fn queries() -> impl Strategy<Value = Query> {
    prop::collection::vec(toggles(), 0..4)
        .prop_map(|toggles| toggles.into_iter().fold(Query::everything(), Query::without))
}

fn verdicts_under(dossier: &Dossier, query: &Query) -> Verdicts {
    derive_verdicts(&LAYER, &filter_in_force(dossier, query))
}

/// All verdicts with their subjects' names, areas first.
fn named(verdicts: &Verdicts) -> Vec<(String, Verdict)> {
    let areas = verdicts.areas().iter().map(|(id, verdict)| (id.to_string(), verdict.clone()));
    areas.chain(verdicts.places().iter().map(|(id, verdict)| (id.to_string(), verdict.clone()))).collect()
}

/// Verdicts in words with their statements sorted, for comparing what does not depend on order.
fn in_any_order(verdicts: &Verdicts) -> Vec<(String, Status, Vec<Ground>, Vec<String>)> {
    let sorted = |verdict: &Verdict| {
        let carried = verdict.carried().map(|id| format!("carried {id}"));
        let lost = verdict.lost().map(|lost| format!("{} {}", lost_words(lost.why), lost.statement));
        let mut cited: Vec<String> = carried.chain(lost).collect();
        cited.sort();
        cited
    };
    let all = named(verdicts).into_iter();
    all.map(|(id, verdict)| (id, verdict.status, verdict.grounds.clone(), sorted(&verdict))).collect()
}

/// The dossier without the statements that the query switches off: gone, not filtered.
fn cut(dossier: &Dossier, query: &Query) -> Dossier {
    let mut cut = dossier.clone();
    cut.statements.retain(|statement| query.keeping_out(statement).next().is_none());
    cut
}

/// The looks of all areas and places: what a map shows of their verdicts.
fn looks(verdicts: &Verdicts) -> Vec<(String, Status, Option<Ground>)> {
    named(verdicts).into_iter().map(|(id, verdict)| (id, verdict.status, verdict.texture())).collect()
}

/// The same where what is switched off is as if it had not been said, so that nobody names the area.
fn looks_of_the_rest(verdicts: &Verdicts) -> Vec<(String, Status, Option<Ground>)> {
    let mut looks = looks(verdicts);
    for (_, status, _) in &mut looks {
        if *status == Status::SwitchedOff {
            *status = Status::NotMentioned;
        }
    }
    looks
}

proptest! {
    #[test]
    fn shuffling_statements_changes_no_verdict(
        (dossier, shuffled) in dossiers().prop_flat_map(|dossier| {
            let statements = Just(dossier.statements.clone()).prop_shuffle();
            (Just(dossier), statements)
        }),
        query in queries(),
    ) {
        let other = Dossier { statements: shuffled, ..dossier.clone() };
        let (one, other) = (verdicts_under(&dossier, &query), verdicts_under(&other, &query));
        prop_assert_eq!(in_any_order(&one), in_any_order(&other));
    }

    #[test]
    fn narrowing_a_filter_adds_no_statement(dossier in dossiers(), query in queries(), toggle in toggles()) {
        let narrower = query.clone().without(toggle);
        let (wide, narrow) = (filter_in_force(&dossier, &query), filter_in_force(&dossier, &narrower));
        let ids = |statements: &mut dyn Iterator<Item = &Statement>| -> BTreeSet<StatementId> {
            statements.map(|statement| statement.id.clone()).collect()
        };
        prop_assert!(ids(&mut narrow.statements()).is_subset(&ids(&mut wide.statements())));
        for area in &LAYER.areas {
            let counting = |in_force: &claims_map::query::InForce<'_>| -> BTreeSet<StatementId> {
                let on_area = in_force.on_area(&area.id);
                let counting = on_area.iter().filter(|on| on.standing == Standing::InForce);
                counting.map(|on| on.statement.id.clone()).collect()
            };
            prop_assert!(counting(&narrow).is_subset(&counting(&wide)), "{}", area.id);
        }
    }

    #[test]
    fn every_area_has_one_verdict_that_cites_its_statements(dossier in dossiers(), query in queries()) {
        let in_force = filter_in_force(&dossier, &query);
        let verdicts = derive_verdicts(&LAYER, &in_force);
        let areas: Vec<&AreaId> = verdicts.areas().iter().map(|(id, _)| id).collect();
        prop_assert_eq!(areas, LAYER.areas.iter().map(|area| &area.id).collect::<Vec<_>>());
        prop_assert_eq!(verdicts.places().len(), LAYER.places.len());
        let areas = verdicts.areas().iter().map(|(id, verdict)| (in_force.on_area(id), verdict));
        let places = LAYER.places.iter().zip(verdicts.places());
        let places = places.map(|(place, (_, verdict))| (statements_on_place(&in_force, &place.area, &place.id), verdict));
        for (on, verdict) in areas.chain(places) {
            prop_assert_eq!(verdict.carried_count() == 0, !verdict.status.is_coloured(), "{:?}", verdict);
            for id in verdict.carried() {
                prop_assert!(on.iter().any(|on| &on.statement.id == id && on.standing == Standing::InForce), "{id}");
            }
            let cited = verdict.carried().chain(verdict.lost().map(|lost| lost.statement));
            let cited: BTreeSet<&StatementId> = cited.collect();
            prop_assert_eq!(cited.len(), verdict.carried_count() + verdict.lost_count(), "each statement once");
            prop_assert_eq!(cited, on.iter().map(|on| &on.statement.id).collect::<BTreeSet<_>>(), "and all of them");
        }
    }

    #[test]
    fn switching_off_is_as_if_it_had_not_been_said(dossier in dossiers(), query in queries()) {
        let without = verdicts_under(&cut(&dossier, &query), &Query::everything());
        prop_assert_eq!(looks_of_the_rest(&verdicts_under(&dossier, &query)), looks_of_the_rest(&without));
    }

    #[test]
    fn the_counterfactual_is_a_derivation(dossier in dossiers(), query in queries(), other in queries()) {
        let changes = derive_changes(&LAYER, &dossier, &query, &other);
        let look = |query: &Query| looks(&verdicts_under(&dossier, query));
        let pairs = look(&query).into_iter().zip(look(&other));
        let expected: Vec<_> = pairs
            .filter(|(from, to)| from != to)
            .map(|((id, status, ground), to)| (id, (status, ground), (to.1, to.2)))
            .collect();
        let subject = |change: &Change| change.place.as_ref().map_or(change.area.to_string(), PlaceId::to_string);
        let found: Vec<_> = changes.iter().map(|change| (subject(change), change.from, change.to)).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn without_a_source_the_verdict_is_that_of_the_rest(dossier in dossiers(), query in queries()) {
        for area in AREAS.map(AreaId::new) {
            let in_force = filter_in_force(&dossier, &query);
            for (actors, ruling) in without_sources(&in_force, &area, Subject::Area) {
                let silenced = actors.iter().fold(query.clone(), Query::without_actor);
                let rest = verdicts_under(&dossier, &silenced);
                let rest = rest.area(&area).unwrap();
                prop_assert_eq!((ruling.status, ruling.rule), (rest.status, rest.rule), "{:?}", actors);
                prop_assert_eq!(&ruling.grounds, &rest.grounds, "{:?}", actors);
            }
        }
    }
}
