//! The shipped dossier says what the article supports, and broken dossiers are told apart fault by fault.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::path::PathBuf;

use claims_map::load::{
    Finding, LoadError, Loaded, SHIPPED_DOSSIER_NAME, Severity, load_dossier, shipped_dossier, shipped_layer,
};
use claims_map::model::{
    AreaId, Dossier, Extent, GroupId, Kind, Layer, Membership, Modality, PartSize, QuoteCheck, QuoteFault,
    Statement, StatementId, Voice,
};
use claims_map::save::dossier_to_json;
use claims_map::text::{CanonicalText, verify_quote};
use claims_map::words::Message;
use serde_json::{Value, json};

const SHIPPED: &str = include_str!("../../data/kyivpost-49020.claims.json");

fn layer() -> Layer {
    shipped_layer().unwrap()
}

fn shipped() -> Dossier {
    shipped_dossier(&layer()).unwrap().dossier
}

/// The article's text or what was marked in it by hand; `None` only where the file is not there.
fn source(name: &str) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/sources").join(name);
    path.exists().then(|| std::fs::read_to_string(path).unwrap())
}

// ---- the shipped dossier ----

#[test]
fn the_shipped_dossier_loads_without_a_finding() {
    let Loaded { dossier, findings } = shipped_dossier(&layer()).unwrap();
    assert!(findings.is_empty(), "{findings:?}");
    for statement in &dossier.statements {
        assert_eq!(statement.check, QuoteCheck::Recorded, "{}", statement.id);
    }
    assert!(dossier.documents.iter().all(|document| document.text.is_none()), "the article is not shipped");
}

#[test]
fn loading_and_saving_gives_the_same_bytes() {
    assert!(dossier_to_json(&shipped()) == SHIPPED, "the saved dossier differs from the loaded one");
}

#[test]
fn a_dossier_that_uses_every_field_survives_saving() {
    let full = load(&every_field()).unwrap();
    assert!(full.findings.is_empty(), "{:?}", full.findings);
    let again = load_dossier(dossier_to_json(&full.dossier).as_bytes(), "again.json", &layer()).unwrap();
    assert_eq!(again.dossier, full.dossier, "the saved dossier differs from the loaded one");
}

/// The shipped dossier with the fields that the article has no use for.
fn every_field() -> Value {
    edited(|dossier| {
        let text = "Об’єднані сили взяли Харків. 𝔎 At dawn, 25 percent.";
        let canonical = CanonicalText::from_text(text);
        dossier["documents"].as_array_mut().unwrap().push(json!({
            "id": "own", "headline": "Own", "description": "minutes", "outlet": "Own", "language": "uk", "text": text,
            "published": "2025-04-01", "published_is": "inferred", "author": "un", "left_out": ["0123456789abcdef"],
            "former_texts": [{ "sha256": "a".repeat(64), "length": 7 }],
            "text_sha256": canonical.sha256(), "text_length": canonical.length(),
        }));
        let ring = json!([[32.25, 46.5], [33, 46], [33, 47], [32.25, 46.5]]);
        dossier["places"] = json!([{
            "id": "spit", "name": "Spit", "name_uk": "Коса", "area": "UA-48",
            "outline": { "type": "MultiPolygon", "coordinates": [[ring]] },
        }]);
        dossier["suggestions"] = json!({ "open": ["own: 3–9"], "rejected": ["own: 12–20"] });
        dossier["actors"].as_array_mut().unwrap().push(json!({ "id": "un", "name": "UN", "side": "other" }));
        dossier["statements"].as_array_mut().unwrap().push(json!({
            "id": "own-one", "document": "own", "kind": "recapture", "areas": ["UA-63"], "speaker": "un",
            "by": "ukraine", "extent": { "is": "part", "wording": "25 percent", "percent": 25 },
            "modality": "conditional", "as_of": "2025-03-31", "voice": { "is": "speaker" },
            "quote": { "segments": [{ "exact": "At dawn, 25 percent", "prefix": "𝔎 ", "suffix": ".", "start": 31, "end": 50 }] },
            "note": "the author’s own words",
        }));
    })
}

/// A file in the format before, as the program wrote it.
const FORMER: &str = include_str!("../fixtures/dossiers/kyivpost-49020-format-1.claims.json");

#[test]
fn a_file_in_the_format_before_is_upgraded_and_says_what_it_lacks() {
    let Loaded { dossier, findings } = load_dossier(FORMER.as_bytes(), "old.json", &layer()).unwrap();
    let document = &dossier.documents[0];
    assert_eq!(document.headline, None, "nobody can tell whether it was a headline");
    let citation = document.citation().english();
    assert!(document.description.is_some() && !citation.contains('“'), "{citation}");
    for statement in &dossier.statements {
        assert_eq!(statement.check, QuoteCheck::Recorded, "{}: its seal holds", statement.id);
        assert_eq!((statement.by, &statement.voice), (None, &Voice::Document), "{}", statement.id);
    }
    let messages: Vec<String> = findings.iter().map(|finding| finding.message.english()).collect();
    let said = |part: &str| messages.iter().filter(|message| message.contains(part)).count();
    assert_eq!((said("which side"), said("whose words")), (1, 1), "once for the file: {messages:#?}");
    let saved = dossier_to_json(&dossier);
    assert!(saved.contains("\"format\": \"claims-map/2\""), "it is written in the new one");
    let again = load_dossier(saved.as_bytes(), "new.json", &layer()).unwrap();
    assert!(again.findings.is_empty(), "{:?}", again.findings);
    assert_eq!(again.dossier, dossier, "nothing is lost");
}

#[test]
fn words_and_shares_that_do_not_stand_in_the_quote_are_dropped_and_listed() {
    let wrong = edited(|it| {
        it["statements"][6]["extent"] = json!({ "is": "part", "wording": "almost all of it" });
        it["statements"][3]["extent"] = json!({ "is": "part", "percent": 70 });
    });
    let Loaded { dossier, findings } = load(&wrong).unwrap();
    for (at, place) in [(6, "statements[6].extent.wording"), (3, "statements[3].extent.percent")] {
        let nothing = Extent::Part { wording: None, percent: None, size: PartSize::Unsized };
        assert_eq!(dossier.statements[at].extent, nothing, "dropped");
        let found: Vec<&Finding> = findings.iter().filter(|one| one.place.to_string() == place).collect();
        assert!(
            found.len() == 1 && found[0].message.english().contains("does not stand in the quote"),
            "{findings:#?}"
        );
    }
    assert!(!dossier.statements[6].counts(), "the words were sealed with the quote: their change breaks it");
}

#[test]
fn quotation_marks_in_a_name_need_a_quote_that_has_the_words() {
    let named = |name: &str| {
        let Loaded { dossier, findings } = load(&edited(|it| it["groups"][1]["name"] = json!(name))).unwrap();
        (dossier.groups[1].name.clone(), findings.len())
    };
    assert_eq!(named("“Novorossiya”"), ("“Novorossiya”".to_owned(), 0), "it stands in a quote");
    assert_eq!(named("“Great Land”"), ("Great Land".to_owned(), 1), "it stands nowhere");
}

#[test]
fn a_text_that_is_not_the_documents_own_compares_nothing() {
    let foreign = edited(|it| {
        let mut text = String::from("Other words. ");
        for statement in it["statements"].as_array().unwrap() {
            for segment in statement["quote"]["segments"].as_array().unwrap() {
                text.push_str(segment["exact"].as_str().unwrap());
            }
        }
        it["documents"][0]["text"] = json!(text);
    });
    let Loaded { dossier, findings } = load(&foreign).unwrap();
    assert!(dossier.statements.iter().all(|one| one.check == QuoteCheck::Recorded), "only the seals say so");
    assert!(
        findings.iter().any(|one| one.message.english().contains("nothing is compared")),
        "{findings:#?}"
    );
}

/// One statement, as PRODUCT.md's table has it: areas or group, kind and extent, speaker, through.
struct Row {
    areas: &'static [&'static str],
    group: Option<&'static str>,
    kind: Kind,
    extent: &'static str,
    modality: Modality,
    speaker: &'static str,
    relayers: &'static [&'static str],
}

const ROW: Row = Row {
    areas: &[],
    group: None,
    kind: Kind::Claim,
    extent: "unspecified",
    modality: Modality::Asserted,
    speaker: "",
    relayers: &[],
};
const FOUR: &[&str] = &["UA-14", "UA-09", "UA-23", "UA-65"];

/// What the article supports, in its order.
#[rustfmt::skip]
const ARTICLE: [Row; 13] = [
    Row { kind: Kind::Concession, speaker: "Waltz", ..ROW },
    Row { kind: Kind::Concession, speaker: "Waltz", relayers: &["ABC News"], ..ROW },
    Row { areas: FOUR, extent: "whole", speaker: "Putin", relayers: &["ISW"], ..ROW },
    Row { areas: FOUR, kind: Kind::Occupation, extent: "part: ", modality: Modality::Implied, speaker: "ISW", ..ROW },
    Row { group: Some("novorossiya"), speaker: "Putin", ..ROW },
    Row { areas: &["UA-63", "UA-12", "UA-51", "UA-48"], group: Some("crimean-peninsula"), extent: "whole", speaker: "Peskov", ..ROW },
    Row { areas: &["UA-63"], kind: Kind::Occupation, extent: "part: a small portion", speaker: "ISW", ..ROW },
    Row { areas: &["UA-48"], kind: Kind::Occupation, extent: "place: kinburn-spit", speaker: "ISW", ..ROW },
    Row { areas: &["UA-12"], kind: Kind::Advance, extent: "approach", speaker: "ISW", ..ROW },
    Row { speaker: "Kremlin", relayers: &["ISW"], ..ROW },
    Row { areas: &["UA-59"], kind: Kind::Buildup, extent: "part: along the eastern Sumy region", speaker: "Zelensky", ..ROW },
    Row { areas: &["UA-59"], kind: Kind::Buildup, speaker: "Zelensky", ..ROW },
    Row { areas: &["UA-59"], kind: Kind::Buildup, speaker: "Zelensky", ..ROW },
];

fn extent_words(statement: &Statement) -> String {
    match &statement.extent {
        Extent::Whole => "whole".to_owned(),
        Extent::Part { wording, percent: None, .. } => {
            format!("part: {}", wording.as_deref().unwrap_or_default())
        }
        Extent::Part { percent: Some(percent), .. } => format!("{percent} %"),
        Extent::Place => format!("place: {}", statement.place.as_ref().unwrap()),
        Extent::Approach => "approach".to_owned(),
        Extent::Unspecified => "unspecified".to_owned(),
    }
}

/// A sentence for each way in which the dossier differs from the table.
fn differences(dossier: &Dossier) -> Vec<String> {
    let mut differences = Vec::new();
    let mut differs = |id: &StatementId, what: &str, found: String, expected: String| {
        if found != expected {
            differences.push(format!("{id}: {what} is {found}, not {expected}"));
        }
    };
    for (statement, row) in dossier.statements.iter().zip(&ARTICLE) {
        let areas: Vec<&str> = statement.areas.iter().map(AreaId::as_str).collect();
        let group = statement.group.as_ref().map(GroupId::as_str);
        let relayers: Vec<&str> = statement.relayers.iter().map(|actor| dossier.short_name(actor)).collect();
        let id = &statement.id;
        differs(id, "areas", format!("{areas:?}"), format!("{:?}", row.areas));
        differs(id, "group", format!("{group:?}"), format!("{:?}", row.group));
        differs(id, "kind", format!("{:?}", statement.kind), format!("{:?}", row.kind));
        differs(id, "extent", extent_words(statement), row.extent.to_owned());
        differs(id, "modality", format!("{:?}", statement.modality), format!("{:?}", row.modality));
        differs(id, "speaker", dossier.short_name(&statement.speaker).to_owned(), row.speaker.to_owned());
        differs(id, "relayers", format!("{relayers:?}"), format!("{:?}", row.relayers));
    }
    if dossier.statements.len() != ARTICLE.len() {
        differences.push(format!("{} statements, not {}", dossier.statements.len(), ARTICLE.len()));
    }
    differences
}

#[test]
fn the_statements_are_those_that_the_article_supports() {
    let differences = differences(&shipped());
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn another_speaker_area_or_order_is_a_difference() {
    let mut dossier = shipped();
    dossier.statements[2].speaker = dossier.statements[0].speaker.clone();
    dossier.statements[6].areas.push(AreaId::new("UA-59"));
    dossier.statements.swap(8, 9);
    dossier.statements.pop();
    let differences = differences(&dossier);
    for words in [
        "speaker is Waltz, not Putin",
        "[\"UA-63\", \"UA-59\"]",
        "kind is Claim, not Advance",
        "12 statements",
    ] {
        assert!(
            differences.iter().any(|one| one.contains(words)),
            "no difference says “{words}”: {differences:?}"
        );
    }
}

/// The areas that a statement names, its group's members among them.
fn expanded<'a>(dossier: &'a Dossier, statement: &'a Statement) -> BTreeSet<&'a str> {
    let group = statement.group.as_ref().map(|id| dossier.group(id).unwrap());
    let members = group.into_iter().flat_map(|group| &group.members);
    statement.areas.iter().chain(members).map(AreaId::as_str).collect()
}

#[test]
fn eleven_units_are_named_and_sixteen_are_not() {
    let dossier = shipped();
    let named: BTreeSet<&str> =
        dossier.statements.iter().flat_map(|statement| expanded(&dossier, statement)).collect();
    let layer = layer();
    let silent = layer.areas.iter().filter(|area| !named.contains(area.id.as_str())).count();
    assert_eq!((named.len(), silent), (11, 16), "{named:?}");
}

#[test]
fn novorossiya_is_what_peskov_says_it_is() {
    let dossier = shipped();
    let group = |name: &str| dossier.groups.iter().find(|group| group.id.as_str() == name).unwrap();
    let Membership::Statement(definer) = &group("novorossiya").membership else {
        panic!("“Novorossiya” is not general knowledge")
    };
    let definer = dossier.statement(definer).unwrap();
    assert_eq!(definer.speaker.as_str(), "peskov", "who defines it");
    let members: BTreeSet<&str> = group("novorossiya").members.iter().map(AreaId::as_str).collect();
    assert_eq!(members, expanded(&dossier, definer), "its members are what the definition names");
    let peninsula = group("crimean-peninsula");
    assert_eq!(peninsula.membership, Membership::Gazetteer, "the peninsula is general knowledge");
    assert_eq!(peninsula.members, [AreaId::new("UA-43"), AreaId::new("UA-40")], "its members");
}

#[test]
fn every_quote_stands_in_the_article() {
    let Some(article) = source("kyivpost-49020.txt") else { return };
    let text = CanonicalText::from_text(&article);
    let dossier = shipped();
    let document = &dossier.documents[0];
    assert_eq!(
        (text.sha256(), text.length()),
        (document.text_sha256.as_str(), document.text_length),
        "the text"
    );
    for statement in &dossier.statements {
        assert_eq!(verify_quote(&text, &statement.quote), QuoteCheck::Compared, "{}", statement.id);
    }
}

/// The hand-made gold marks whole sentences where the dossier quotes their telling words: one of a
/// statement's segments lies inside the range that the gold gives it.
#[test]
fn the_dossier_agrees_with_the_hand_made_gold() {
    let Some(gold) = source("kyivpost-49020.gold.json") else { return };
    let gold: Value = serde_json::from_str(&gold).unwrap();
    let gold = gold["statements"].as_array().unwrap();
    let dossier = shipped();
    assert_eq!(gold.len(), dossier.statements.len(), "as many statements");
    for (gold, statement) in gold.iter().zip(&dossier.statements) {
        let id = &statement.id;
        let at = |key: &str| usize::try_from(gold[key].as_u64().unwrap()).unwrap();
        let texts = |key: &str| gold[key].as_array().unwrap().iter().map(|one| one.as_str().unwrap());
        let inside = statement
            .quote
            .segments
            .iter()
            .filter(|segment| at("start") <= segment.range.start && segment.range.end <= at("end"));
        let words = gold["quote"].as_str().unwrap();
        assert!(inside.clone().count() > 0, "{id}: no segment in {}..{}", at("start"), at("end"));
        assert!(
            inside.clone().all(|segment| words.contains(&segment.exact)),
            "{id}: other words than the gold"
        );
        assert_eq!(gold["kind"].as_str(), Some(statement.kind.keyword()), "{id}: kind");
        assert_eq!(
            texts("region_ids").collect::<BTreeSet<_>>(),
            expanded(&dossier, statement),
            "{id}: areas"
        );
        let speaker = dossier.actor(&statement.speaker).unwrap();
        let names = [Some(speaker.name.as_str()), Some(speaker.short_name.as_str())];
        assert!(
            names.contains(&gold["speaker"].as_str()),
            "{id}: the gold has {} as speaker",
            gold["speaker"]
        );
        // "Social media" is how Zelensky said it, not somebody who relays him.
        let relayers: Vec<&str> = texts("relayers").filter(|name| *name != "social media").collect();
        let found: Vec<&str> = statement.relayers.iter().map(|actor| dossier.short_name(actor)).collect();
        assert_eq!(found, relayers, "{id}: relayers");
    }
}

// ---- broken dossiers ----

fn edited(edit: impl FnOnce(&mut Value)) -> Value {
    let mut dossier: Value = serde_json::from_str(SHIPPED).unwrap();
    edit(&mut dossier);
    dossier
}

fn load(dossier: &Value) -> Result<Loaded, LoadError> {
    load_dossier(dossier.to_string().as_bytes(), "broken.json", &layer())
}

fn findings(dossier: &Value) -> Vec<Finding> {
    match load(dossier) {
        Ok(loaded) => loaded.findings,
        Err(LoadError::Findings { findings }) => findings,
        Err(other) => panic!("{other}"),
    }
}

/// An edit, the place and record of the finding that it must give, how bad that is, and a word of it.
type Fault = (fn(&mut Value), &'static str, &'static str, Severity, &'static str);

/// Each in a record or field of its own, so that all of them can be made at once.
#[rustfmt::skip]
const FAULTS: [Fault; 29] = [
    (|it| it["titel"] = json!("x"), "titel", "", Severity::Warning, "not known to this version"),
    (|it| it["statements"][0]["quote"]["segments"][0]["exakt"] = json!("x"), "statements[0].quote.segments[0].exakt", "statement “waltz-concessions”", Severity::Warning, "not known to this version"),
    (|it| it["documents"][0]["published"] = json!("17.03.2025"), "documents[0].published", "document “kyivpost-49020”", Severity::Error, "YYYY-MM-DD"),
    (|it| it["documents"][0]["url"] = json!("javascript:alert(1)"), "documents[0].url", "document “kyivpost-49020”", Severity::Error, "https://"),
    (|it| it["documents"][0]["headline"] = json!("x".repeat(20_001)), "documents[0].headline", "document “kyivpost-49020”", Severity::Error, "20000"),
    (|it| push(&mut it["documents"], json!({ "id": "second", "headline": "", "outlet": "", "language": "en", "text_sha256": "b8100c", "text_length": 0 })), "documents[1].text_sha256", "document “second”", Severity::Error, "64 hexadecimal"),
    (|it| it["actors"][6]["id"] = json!("isw"), "actors[6].id", "actor “isw”", Severity::Error, "given twice"),
    (|it| push(&mut it["actors"], json!({ "id": "Not Kebab", "name": "", "side": "other" })), "actors[7].id", "actor “Not Kebab”", Severity::Error, "kebab-case"),
    (|it| it["groups"][0]["members"][1] = json!("UA-99"), "groups[0].members[1]", "group “crimean-peninsula”", Severity::Error, "UA-99"),
    (|it| it["groups"][1]["defined_by"] = json!("nobody-said"), "groups[1].defined_by", "group “novorossiya”", Severity::Error, "nobody-said"),
    (|it| it["statements"][0]["speaker"] = json!("walz"), "statements[0].speaker", "statement “waltz-concessions”", Severity::Error, "actor “walz”"),
    (|it| it["statements"][2]["relayers"][0] = json!("iws"), "statements[2].relayers[0]", "statement “putin-four-regions”", Severity::Error, "actor “iws”"),
    (|it| it["statements"][2]["areas"][3] = json!("UA-66"), "statements[2].areas[3]", "statement “putin-four-regions”", Severity::Error, "UA-66"),
    (|it| it["statements"][2]["as_of"] = json!("2025-02-30"), "statements[2].as_of", "statement “putin-four-regions”", Severity::Error, "2025-02-30"),
    (|it| it["statements"][3]["quote"]["segments"].as_array_mut().unwrap().swap(0, 1), "statements[3].quote", "statement “isw-four-regions-in-part”", Severity::Warning, "overlaps"),
    (|it| it["statements"][3]["extent"]["percent"] = json!(120), "statements[3].extent.percent", "statement “isw-four-regions-in-part”", Severity::Error, "under 100"),
    (|it| it["statements"][8]["voice"] = json!({ "is": "relayer", "actor": "putin" }), "statements[8].voice", "statement “isw-dnipropetrovsk-approach”", Severity::Error, "relayer"),
    (|it| it["documents"][0]["author"] = json!("reporter"), "documents[0].author", "document “kyivpost-49020”", Severity::Error, "actor “reporter”"),
    (|it| it["statements"][4]["group"] = json!("donbass"), "statements[4].group", "statement “putin-novorossiya”", Severity::Error, "group “donbass”"),
    (|it| drop(it["statements"][5].as_object_mut().unwrap().remove("quote")), "statements[5].quote", "statement “peskov-novorossiya”", Severity::Error, "no quote"),
    (|it| it["statements"][6]["document"] = json!("kyivpost"), "statements[6].document", "statement “isw-kharkiv-portion”", Severity::Error, "document “kyivpost”"),
    (|it| it["statements"][2]["extent"] = json!({ "is": "place" }), "statements[2].place", "statement “putin-four-regions”", Severity::Error, "no place is named"),
    (|it| it["statements"][7]["areas"] = json!(["UA-63"]), "statements[7].place", "statement “isw-kinburn-spit”", Severity::Error, "lies in UA-48"),
    (|it| it["statements"][8]["place"] = json!("snake-island"), "statements[8].place", "statement “isw-dnipropetrovsk-approach”", Severity::Error, "snake-island"),
    (|it| it["statements"][9]["quote"]["segments"] = json!([]), "statements[9].quote", "statement “kremlin-unoccupied-territory”", Severity::Error, "no quote"),
    (|it| it["statements"][10]["quote"]["segments"][0]["end"] = json!(9_999), "statements[10].quote", "statement “zelensky-sumy-buildup”", Severity::Warning, "9999"),
    (|it| it["statements"][11]["quote"]["segments"][0]["exact"] = json!(" \t"), "statements[11].quote", "statement “zelensky-intention-to-attack”", Severity::Warning, "empty"),
    (|it| it["statements"][12]["quote"]["segments"][0]["prefix"] = json!("„"), "statements[12].quote", "statement “zelensky-ignoring-diplomacy”", Severity::Warning, "changed after"),
    (|it| { let twin = it["statements"][1].clone(); push(&mut it["statements"], twin) }, "statements[13].id", "statement “waltz-territory-ceded”", Severity::Error, "given twice"),
];

fn push(list: &mut Value, item: Value) {
    list.as_array_mut().unwrap().push(item);
}

/// Asserts that exactly these faults are found, each with file, place, record and a word that helps.
fn assert_finds_all(findings: &[Finding], faults: &[Fault]) {
    for (_, place, record, severity, word) in faults {
        let found = findings.iter().any(|finding| {
            finding.place.to_string() == *place
                && finding.record.as_ref().map(Message::english).unwrap_or_default() == *record
                && finding.severity == *severity
                && finding.message.english().contains(word)
        });
        assert!(found, "nothing found at {place} that says “{word}”: {findings:#?}");
    }
    assert_eq!(findings.len(), faults.len(), "no more than that: {findings:#?}");
    assert!(findings.iter().all(|finding| finding.file == "broken.json"), "each names the file");
}

#[test]
fn each_fault_alone_gives_its_finding() {
    for fault in FAULTS {
        // Giving ABC News another's id makes a second finding, where a statement names ABC News.
        if fault.1 != "actors[6].id" {
            assert_finds_all(&findings(&edited(fault.0)), &[fault]);
        }
    }
}

#[test]
fn all_faults_at_once_give_all_findings() {
    let dossier = edited(|it| {
        it["statements"][1]["relayers"] = json!([]);
        for (edit, ..) in FAULTS {
            edit(it);
        }
    });
    assert_finds_all(&findings(&dossier), &FAULTS);
    let error = load(&dossier).unwrap_err().to_string();
    let errors = FAULTS.iter().filter(|fault| fault.3 == Severity::Error).count();
    assert_eq!(error.lines().count(), errors, "a line for each error:\n{error}");
    let line = "broken.json: statements[2].areas[3]: statement “putin-four-regions”: area “UA-66” is not in the layer";
    assert!(error.lines().any(|one| one.starts_with(line)), "file, place, record, fault:\n{error}");
}

#[test]
fn with_warnings_alone_the_dossier_loads_and_broken_quotes_do_not_count() {
    let dossier = edited(|it| {
        for (edit, _, _, severity, _) in FAULTS {
            if severity == Severity::Warning {
                edit(it);
            }
        }
    });
    let Loaded { dossier, findings } = load(&dossier).unwrap();
    assert_eq!(
        findings.len(),
        FAULTS.iter().filter(|fault| fault.3 == Severity::Warning).count(),
        "{findings:#?}"
    );
    assert_eq!(dossier.statements.len(), ARTICLE.len(), "no statement is lost");
    let broken = dossier.statements.iter().filter(|statement| !statement.counts());
    let broken: Vec<&str> = broken.map(|statement| statement.id.as_str()).collect();
    let expected = [
        "isw-four-regions-in-part",
        "zelensky-sumy-buildup",
        "zelensky-intention-to-attack",
        "zelensky-ignoring-diplomacy",
    ];
    assert_eq!(broken, expected, "these and no others");
    let last = &dossier.statements[12].check;
    assert_eq!(*last, QuoteCheck::Broken(QuoteFault::SealBroken), "an edited quote no longer fits its seal");
}

#[test]
fn a_text_in_the_file_is_compared_with_its_hash_and_with_the_quotes() {
    let dossier = edited(|it| it["documents"][0]["text"] = json!("Another article altogether."));
    let findings = findings(&dossier);
    let hash = findings.iter().filter(|finding| finding.place.to_string() == "documents[0].text");
    assert_eq!(hash.count(), 1, "the hash differs: {findings:#?}");
    assert_eq!(findings.len(), 1, "and nothing is compared with it: {findings:#?}");
}

// ---- files that are no dossier ----

fn refusal(bytes: &[u8]) -> String {
    load_dossier(bytes, "broken.json", &layer()).unwrap_err().to_string()
}

#[test]
fn what_is_no_dossier_is_refused_in_one_sentence() {
    let other_format = edited(|it| {
        it["format"] = json!("claims-map/3");
        it["statements"] = json!("moved");
    });
    let wrong_type = edited(|it| it["statements"][4]["areas"] = json!("UA-63"));
    let after_the_end = SHIPPED.lines().count() + 1;
    let cases: [(&[u8], &str); 9] = [
        (b"", "line 1, column 0: EOF"),
        (b"{\"format\": \"claims-map/1\",", "line 1, column 26: EOF"),
        (b"\xff\xfe{}", "it is not UTF-8 text: byte 0"),
        (b"{}", "the format is missing"),
        (b"{\"format\": 1}", "the format is not a text"),
        (&other_format.to_string().into_bytes(), "the format is “claims-map/3”"),
        (b"{\"format\": \"claims-map/1\"}", "line 1, column 26: missing field `title`"),
        (&wrong_type.to_string().into_bytes(), "line 1, column "),
        (&[SHIPPED.as_bytes(), b"{}"].concat(), &format!("line {after_the_end}, column 1: ")),
    ];
    for (bytes, start) in cases {
        let refusal = refusal(bytes);
        assert!(
            refusal.starts_with(&format!("broken.json: {start}")),
            "expected “{start} …”, found “{refusal}”"
        );
        assert_eq!(refusal.lines().count(), 1, "one sentence: {refusal}");
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let windows = format!("\u{feff}{}", SHIPPED.replace('\n', "\r\n"));
    let loaded = load_dossier(windows.as_bytes(), "broken.json", &layer()).unwrap();
    assert_eq!(loaded.dossier, shipped(), "the same dossier");
}

/// A hundred thousand brackets would overflow the stack of a reader that follows them all.
#[test]
fn deep_nesting_is_refused_and_never_followed() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let in_format = format!("{{\"format\": {deep}}}");
    assert!(refusal(in_format.as_bytes()).contains("nested too deep"), "in the format");
    assert!(refusal(deep.as_bytes()).starts_with("broken.json: line 1"), "as the whole file");
    for start in ["{", "\"actors\": [\n    {"] {
        let dossier = SHIPPED.replacen(start, &format!("{start}\"junk\": {deep},"), 1);
        let said = refusal(dossier.as_bytes());
        assert!(said.contains("does not know is nested more than 64 deep"), "it could not be kept: {said}");
    }
}

#[test]
fn the_shipped_dossier_is_named_in_findings_as_its_file_is() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data").join(SHIPPED_DOSSIER_NAME);
    assert_eq!(std::fs::read_to_string(path).unwrap(), SHIPPED, "the name leads to the file");
}
