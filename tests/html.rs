//! The interactive page: one file that asks for nothing, whatever stands in the dossier, and that shows
//! the library's own verdicts. The tests in a real browser need Debian's `chromium`.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use claims_map::derive::{
    change_sentence, derive_changes, derive_verdicts, describe_status, toggle_name, verdict_sentence,
};
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, compose_export, export_bytes};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{
    Actor, ActorId, AreaId, Dossier, Extent, Group, GroupId, Kind, Layer, Membership, Modality, PlaceId,
    QuoteCheck, QuoteFault, Segment, Side, Statement, StatementId,
};
use claims_map::paint::html::{HtmlPage, paint_html};
use claims_map::query::{Query, Toggle, filter_in_force, toggle_rows};
use claims_map::scene::base::{BaseMap, Language};
use claims_map::scene::compose::MapSource;
use claims_map::scene::legend::compose_legend;
use claims_map::scene::page::{Frame, PageText};
use claims_map::scene::palette::Theme;
use common::browser::Browser;
use common::{fresh_folder, run};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

static LAYER: LazyLock<Layer> = LazyLock::new(|| shipped_layer().unwrap());
static BASE: LazyLock<BaseMap> = LazyLock::new(|| BaseMap::new(&LAYER));
static DOSSIER: LazyLock<Dossier> = LazyLock::new(|| shipped_dossier(&LAYER).unwrap().dossier);

/// The page of a dossier with everything in force.
fn page_of(dossier: &Dossier) -> String {
    let query = Query::everything();
    let source = ExportSource { dossier, layer: &LAYER, query: &query };
    let options = ExportOptions::new(ExportFormat::Html, 1600, 1200, None);
    String::from_utf8(export_bytes(&source, &options).unwrap()).unwrap()
}

/// Writes a page into a folder of this name.
fn written(name: &str, page: &str) -> PathBuf {
    let path = fresh_folder(name).join("page.html");
    std::fs::write(&path, page).unwrap();
    path
}

/// What stands between two marks, each time that it does.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open).skip(1).map(|rest| rest.split(close).next().unwrap()).collect()
}

fn base64(bytes: &[u8]) -> String {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: String =
        bytes.iter().flat_map(|byte| format!("{byte:08b}").into_bytes()).map(char::from).collect();
    let digit = |at: usize| {
        let bits = format!("{:0<6}", &bits[at..(at + 6).min(bits.len())]);
        char::from(alphabet[usize::from_str_radix(&bits, 2).unwrap()])
    };
    let digits: String = (0..bits.len()).step_by(6).map(digit).collect();
    format!("{digits:=<0$}", digits.len().next_multiple_of(4))
}

#[test]
fn the_page_is_small_and_repeats() {
    let page = page_of(&DOSSIER);
    assert!(page.len() < 400_000, "{} bytes", page.len());
    assert!(page == page_of(&DOSSIER), "the same input gives the same bytes");
    let path = fresh_folder("html-cli").join("map.html");
    let exported = run(["export", path.to_str().unwrap()]);
    assert_eq!((exported.code, exported.err.as_str()), (Some(0), ""), "the command makes it");
    assert!(std::fs::read_to_string(&path).unwrap() == page, "and makes the same");
    let off = run(["export", path.to_str().unwrap(), "--off", "isw", "--focus", "Sumy"]);
    assert_eq!(off.code, Some(0), "with options: {}", off.err);
    assert!(std::fs::read_to_string(&path).unwrap() != page, "another view is another page");
}

#[test]
fn the_policy_allows_this_style_and_this_script_alone() {
    let page = page_of(&DOSSIER);
    let policy = between(&page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"")[0];
    let (style, script) = (between(&page, "<style>", "</style>"), between(&page, "<script>", "</script>"));
    assert_eq!((style.len(), script.len()), (1, 1), "one style, one script");
    for (directive, text) in [("style-src", style[0]), ("script-src", script[0])] {
        let expected = format!("{directive} 'sha256-{}';", base64(&Sha256::digest(text.as_bytes())));
        assert!(policy.contains(&expected), "{expected} in {policy}");
    }
    for part in ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "font-src 'none'"] {
        assert!(policy.contains(part), "{part} in {policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    for forbidden in
        ["innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(", "fetch("]
    {
        assert!(!script[0].contains(forbidden), "the script has {forbidden}");
    }
}

#[test]
fn the_page_refers_to_nothing_but_its_article() {
    let page = page_of(&DOSSIER);
    for forbidden in
        [" src=", "<link", "<img", "<base", "<form", "<iframe", "@import", "@font-face", " style="]
    {
        assert!(!page.contains(forbidden), "the page has {forbidden}");
    }
    for url in between(&page, "url(", ")") {
        assert!(url.starts_with('#'), "url({url})");
    }
    let article = "https:&#x2f;&#x2f;www.kyivpost.com&#x2f;post&#x2f;49020";
    for link in between(&page, "href=\"", "\"") {
        let leads_to_article =
            link.strip_prefix(article).is_some_and(|rest| rest.is_empty() || rest.starts_with("#:~:"));
        assert!(link.starts_with('#') || leads_to_article, "a link to {link}");
    }
    let markup = page.split("<script").next().unwrap().replace("\"http://www.w3.org/2000/svg\"", "");
    assert!(!markup.contains("http://"), "no other address");
    let has_handler =
        |tag: &&str| tag.split_whitespace().skip(1).any(|word| word.starts_with("on") && word.contains('='));
    assert_eq!(between(&markup, "<", ">").iter().find(|tag| has_handler(tag)), None, "no inline handler");
}

#[test]
fn the_foot_says_where_all_comes_from() {
    let page = page_of(&DOSSIER);
    for words in [
        "Internationally recognised borders (UNGA 68&#x2f;262, ES-11&#x2f;4)",
        "Natural Earth, public domain",
        "As reported by the article, not as things are on the ground.",
        "Kyiv Post, “White House proposal of territorial concessions”, 17 March 2025",
    ] {
        assert!(page.contains(words), "{words}");
    }
    for statement in &DOSSIER.statements {
        assert!(
            page.contains(&minijinja_escape(&statement.quote.segments[0].exact)),
            "{} is listed",
            statement.id
        );
    }
}

/// Text as the template writes it.
fn minijinja_escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#x27;").replace('/', "&#x2f;")
}

#[test]
fn a_record_goes_into_the_page_unchanged() {
    let query = Query::everything();
    let source = ExportSource { dossier: &DOSSIER, layer: &LAYER, query: &query };
    let mut scene = compose_export(&source, &ExportOptions::new(ExportFormat::Html, 1600, 1200, None));
    let record = r#"{"a":"</script><b>&","b":[1,2]}"#;
    scene.record = Some(record.into());
    let page = paint(&DOSSIER, &query, &scene);
    let found = between(&page, "<script type=\"application/json\" id=\"claims-map\">", "</script>");
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(found.iter().map(|text| value(text)).collect::<Vec<_>>(), [value(record)], "the same value");
    scene.record = None;
    assert!(!paint(&DOSSIER, &query, &scene).contains("id=\"claims-map\""), "none where there is none");
}

fn paint(dossier: &Dossier, query: &Query, scene: &claims_map::scene::item::Scene) -> String {
    let verdicts = derive_verdicts(&LAYER, &filter_in_force(dossier, query));
    let page = HtmlPage {
        map: MapSource { dossier, layer: &LAYER, base: &BASE, verdicts: &verdicts },
        query,
        frame: Frame::Fit,
        language: Language::English,
        focus: &[],
        title: &dossier.title,
        text: &PageText::default(),
        date: None,
    };
    paint_html(scene, &page)
}

/// What a dossier could try to break out with.
const ATTACKS: [&str; 7] = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(2)>",
    "]]><svg onload=alert(3)>",
    "\" onfocus=alert(4) autofocus x=\"",
    "{{ 7*7 }}{% raw %}<!--",
    "\u{202e}txet\u{2066}\u{2028}\u{2029}",
    "</title></style><style>*{background:url(http://example.org/a)}",
];

/// The shipped dossier with attacks in every text that it has.
fn hostile_dossier() -> Dossier {
    let mut dossier = DOSSIER.clone();
    let all = ATTACKS.join(" ");
    dossier.title = format!("Title {all}");
    let document = &mut dossier.documents[0];
    document.title = format!("Document {all}");
    document.outlet = format!("Outlet {all}");
    document.url = Some("javascript:alert(5)//https://example.org".to_owned());
    for actor in &mut dossier.actors {
        actor.name = format!("{} {all}", actor.name);
        actor.short_name = format!("{} {all}", actor.short_name);
        actor.role = Some(all.clone());
    }
    for group in &mut dossier.groups {
        group.name = format!("{} {all}", group.name);
    }
    for (index, statement) in dossier.statements.iter_mut().enumerate() {
        statement.note = Some(all.clone());
        let segment = &mut statement.quote.segments[0];
        segment.exact = format!("{} {all} {}", segment.exact, "W".repeat(10_000));
        if let Extent::Part { wording, percent: _ } = &mut statement.extent {
            *wording = Some(all.clone());
        }
        if index == 1 {
            statement.id = StatementId::new(all.clone());
            statement.check = QuoteCheck::Broken(QuoteFault::SealBroken);
        }
    }
    dossier
}

#[test]
fn hostile_texts_stay_text() {
    let page = page_of(&hostile_dossier());
    for forbidden in [
        "<img",
        "<svg onload",
        "onfocus=alert(4) autofocus x=\"",
        "href=\"javascript",
        "49</",
        "]]>",
        "\u{2028}<",
    ] {
        assert!(!page.contains(forbidden), "the page has {forbidden}");
    }
    assert_eq!(between(&page, "<script", ">").len(), 3, "the data, the record and the script, and no other");
    assert_eq!(between(&page, "<style", ">").len(), 1, "one style");
    let json = between(&page, "id=\"dossier\">", "</script>")[0];
    assert!(!json.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "the data holds no markup");
    let data: Value = serde_json::from_str(json).unwrap();
    assert!(data["title"].as_str().unwrap().contains(ATTACKS[0]), "and yet the same words");
    assert!(data["documents"][0]["link"].is_null(), "a script is no address");
}

#[test]
fn the_browser_runs_no_hostile_text() {
    let path = written("html-hostile", &page_of(&hostile_dossier()));
    let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
    browser.open_file(&path);
    let areas = LAYER.areas.len();
    for index in 0..areas {
        browser.eval(&format!("document.getElementById('area-{index}').dispatchEvent(new MouseEvent('click', {{bubbles: true, cancelable: true}}))"));
        let found = browser.eval(
            "document.querySelectorAll('img, iframe, object, embed, [onload], [onerror], [onfocus]').length",
        );
        assert_eq!(found, 0, "no element comes of a text");
    }
    for width in [360, 800, 1280] {
        browser.resize(width, 740);
        let overflow = browser.eval("document.documentElement.scrollWidth - innerWidth");
        assert!(overflow.as_f64().unwrap() <= 0.0, "words of any length are broken: {overflow} at {width}");
    }
    let scripts = browser.eval("[document.scripts.length, document.querySelectorAll('style').length]");
    assert_eq!(scripts, json!([3, 1]), "no script or style came in");
    assert_eq!(browser.complaints(), [""; 0], "no dialog, no error");
    assert_eq!(browser.requests().len(), 1, "only the file itself: {:?}", browser.requests());
}

/// A dossier with more sources on one area, and more areas that one source speaks of, than a sentence
/// or a list of names takes.
fn wordy_dossier() -> Dossier {
    let mut dossier = DOSSIER.clone();
    let (mut actor, mut statement) = (dossier.actors[0].clone(), dossier.statements[0].clone());
    (statement.group, statement.place, statement.relayers) = (None, None, Vec::new());
    for number in 0..17 {
        actor.id = ActorId::new(format!("speaker-{number}"));
        (actor.name, actor.short_name) = (format!("Speaker {number}"), format!("S{number}"));
        statement.id = StatementId::new(format!("wordy-{number}"));
        statement.speaker = actor.id.clone();
        statement.kind = Kind::Claim;
        statement.areas = vec![LAYER.areas[0].id.clone()];
        if number == 3 {
            statement.areas = LAYER.areas.iter().map(|area| area.id.clone()).collect();
        }
        if number > 14 {
            statement.check = QuoteCheck::Broken(QuoteFault::SealBroken);
        }
        dossier.actors.push(actor.clone());
        dossier.statements.push(statement.clone());
    }
    for number in 0..15 {
        statement.id = StatementId::new(format!("broken-{number}"));
        statement.areas = vec![LAYER.areas[1].id.clone()];
        dossier.statements.push(statement.clone());
    }
    dossier
}

#[test]
fn long_sentences_end_as_the_library_says() {
    let dossier = wordy_dossier();
    let path = written("html-wordy", &page_of(&dossier));
    let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
    browser.open_file(&path);
    let toggles = page_toggles(&dossier);
    let wordy = toggles.iter().position(|one| *one == Toggle::Speaker(ActorId::new("speaker-3"))).unwrap();
    // Last with everything in force, as what is compared below is.
    expect_agreement(&mut browser, &dossier, &[1 << wordy, 0]);
    let lines = library_lines(&dossier, &[]).join("\n");
    assert!(lines.contains(" more statements name it"), "statements are counted: {lines}");
    assert!(lines.contains("and 3 more do not count"), "and broken ones: {lines}");
    let text = browser.eval(&format!(
        "((box) => {{ box.dispatchEvent(new Event('focus')); \
          return document.getElementById('effect').textContent; }})(document.getElementById('toggle-{wordy}'))"
    ));
    let off = Query::everything().without(toggles[wordy].clone());
    let changes = derive_changes(&LAYER, &dossier, &Query::everything(), &off);
    let sentence = change_sentence(&LAYER, "Without Speaker 3", &changes);
    assert!(sentence.contains(" more "), "names are counted: {sentence}");
    assert_eq!(text, sentence, "what would change");
}

/// The toggles in the order of the page.
fn page_toggles(dossier: &Dossier) -> Vec<Toggle> {
    let rows = toggle_rows(dossier);
    let documents = if rows.documents.len() > 1 { rows.documents } else { Vec::new() };
    let all = documents.into_iter().chain(rows.speakers).chain(rows.relayers).chain(rows.kinds);
    all.chain(rows.implied).map(|row| row.toggle).collect()
}

/// What the library says while these toggles are off: a line for each area and place, and the legend.
fn library_lines(dossier: &Dossier, off: &[&Toggle]) -> Vec<String> {
    let query = off.iter().fold(Query::everything(), |query, toggle| query.without((*toggle).clone()));
    let in_force = filter_in_force(dossier, &query);
    let verdicts = derive_verdicts(&LAYER, &in_force);
    let line = |name: &str, area: &AreaId, verdict: &claims_map::derive::Verdict| {
        let ground = verdict.texture().map_or("-", |ground| ground.label()).replace(' ', "-");
        let carried: Vec<&str> = verdict.carried().map(StatementId::as_str).collect();
        let (status, sentence) = (
            describe_status(verdict.status, verdict.texture()),
            verdict_sentence(dossier, &LAYER, area, verdict),
        );
        format!("{} {ground} [{}] {name}: {status}. {sentence}", verdict.status.keyword(), carried.join(" "))
    };
    let areas = LAYER.areas.iter().zip(verdicts.areas());
    let areas = areas.map(|(area, (id, verdict))| line(&area.name.en, id, verdict));
    let drawn = derive_verdicts(&LAYER, &filter_in_force(dossier, &Query::everything()));
    let places = LAYER.places.iter().zip(verdicts.places()).zip(drawn.places());
    let places =
        places.filter(|(_, (_, everything))| everything.rule != claims_map::derive::Rule::NotMentioned);
    let places = places.map(|((place, (_, verdict)), _)| line(&place.name.en, &place.area, verdict));
    let legend = compose_legend(&verdicts, Theme::Light);
    let legend = legend.iter().map(|entry| format!("{} {}", entry.label, entry.count));
    let count = in_force.statements().count();
    let counts = format!("{count} of {} statements in force", dossier.statements.len());
    areas.chain(places).chain(legend).chain([counts]).collect()
}

/// Sets each toggle of the page with clicks and reads what `library_lines` says: for each of the masks
/// (a bit set is a toggle off) the index of the text, then the texts.
const READ_ALL: &str = r#"(masks, count) => {
  const texts = new Map();
  const numbers = masks.map((mask) => {
    for (let bit = 0; bit < count; bit += 1) {
      const box = document.getElementById(`toggle-${bit}`);
      if (box.checked !== ((mask >> bit) & 1) < 1) box.click();
    }
    const lines = [...document.querySelectorAll("a.area, a.place")].map((one) =>
      `${one.dataset.status} ${one.dataset.ground ?? "-"} [${one.dataset.carried}] ${one.querySelector("title").textContent}`);
    const legend = [...document.querySelectorAll('#legend li')].map((one) => one.textContent);
    const text = [...lines, ...legend, document.getElementById("in-force").firstChild.textContent].join("\n");
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text);
  });
  return [numbers, [...texts.keys()]];
}"#;

/// Compares the page with the library under these masks of its toggles.
fn expect_agreement(browser: &mut Browser, dossier: &Dossier, masks: &[usize]) -> usize {
    let toggles = page_toggles(dossier);
    let call = format!("({READ_ALL})({}, {})", json!(masks), toggles.len());
    let answer = browser.eval(&call);
    for (mask, number) in masks.iter().zip(answer[0].as_array().unwrap()) {
        let index = usize::try_from(number.as_u64().unwrap()).unwrap();
        let off: Vec<&Toggle> = toggles
            .iter()
            .enumerate()
            .filter(|(bit, _)| mask >> bit & 1 == 1)
            .map(|(_, toggle)| toggle)
            .collect();
        let found: Vec<&str> = answer[1][index].as_str().unwrap().split('\n').collect();
        assert_eq!(found, library_lines(dossier, &off), "off: {off:?}");
    }
    answer[1].as_array().unwrap().len()
}

/// Masks one after another that differ in one bit.
fn gray(bits: &[usize]) -> Vec<usize> {
    let spread = |code: usize| bits.iter().enumerate().map(|(at, bit)| (code >> at & 1) << bit).sum();
    (0..1usize << bits.len()).map(|number| spread(number ^ (number >> 1))).collect()
}

#[test]
fn the_page_agrees_with_the_library_whatever_is_switched_off() {
    let path = written("html-agreement", &page_of(&DOSSIER));
    let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
    browser.open_file(&path);
    let toggles = page_toggles(&DOSSIER);
    let is_source = |toggle: &Toggle| !matches!(toggle, Toggle::Kind(_));
    let positions = |wanted: bool| -> Vec<usize> {
        toggles.iter().enumerate().filter(|(_, one)| is_source(one) == wanted).map(|(at, _)| at).collect()
    };
    let sources = gray(&positions(true));
    assert_eq!(sources.len(), 1 << 10, "six speakers, two relayers, directly, implied");
    let looks = expect_agreement(&mut browser, &DOSSIER, &sources);
    assert!(looks > 100, "the toggles matter: {looks} different pages");
    expect_agreement(&mut browser, &DOSSIER, &gray(&positions(false)));
    assert_eq!(browser.complaints(), [""; 0], "no error");
}

/// Numbers that look random and are the same every time (Knuth's MMIX generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }
}

/// A dossier of any statements, for rules that the shipped one never reaches.
fn any_dossier(dice: &mut Dice) -> Dossier {
    let mut dossier = DOSSIER.clone();
    let actors = ["a", "b", "c", "d"].map(ActorId::new);
    let actor = |id: &ActorId| Actor {
        id: id.clone(),
        name: format!("Actor {id}"),
        short_name: id.to_string(),
        role: None,
        side: Side::Other,
    };
    dossier.actors = actors.iter().map(actor).collect();
    let areas = ["UA-48", "UA-63", "UA-12", "UA-43"].map(AreaId::new);
    let groups = ["known", "defined"].map(GroupId::new);
    let memberships = [Membership::Gazetteer, Membership::Statement(StatementId::new("s0"))];
    let group = |(id, membership): (&GroupId, Membership)| Group {
        id: id.clone(),
        name: format!("Group {id}"),
        members: areas[..3].to_vec(),
        membership,
    };
    dossier.groups = groups.iter().zip(memberships).map(group).collect();
    let model = dossier.statements[0].clone();
    dossier.statements =
        (0..10).map(|number| any_statement(dice, (number, &model), &actors, (&areas, &groups))).collect();
    dossier
}

fn any_statement(
    dice: &mut Dice,
    (number, model): (usize, &Statement),
    actors: &[ActorId],
    (areas, groups): (&[AreaId], &[GroupId]),
) -> Statement {
    let part = |wording: Option<&str>, percent| Extent::Part { wording: wording.map(str::to_owned), percent };
    let is_placed = dice.below(4) == 0;
    let extents = [
        Extent::Whole,
        part(None, None),
        part(Some("much"), None),
        part(None, Some(12.5)),
        Extent::Approach,
        Extent::Unspecified,
    ];
    let relayers = dice.below(3);
    let checks = [
        QuoteCheck::Exact,
        QuoteCheck::Folded,
        QuoteCheck::Unchecked,
        QuoteCheck::Broken(QuoteFault::SealBroken),
    ];
    let exact = format!("Kharkiv, Mykolaiv and the Kinburn Spit {number}");
    let segment = Segment { exact, ..model.quote.segments[0].clone() };
    Statement {
        id: StatementId::new(format!("s{number}")),
        kind: dice.pick(&Kind::ALL),
        areas: if is_placed {
            vec![areas[0].clone()]
        } else {
            (0..dice.below(3)).map(|at| areas[at].clone()).collect()
        },
        group: if dice.below(3) == 0 { Some(dice.pick(groups)) } else { None },
        place: is_placed.then(|| PlaceId::new("kinburn-spit")),
        speaker: dice.pick(actors),
        relayers: (0..relayers).map(|at| actors[at].clone()).collect(),
        extent: if is_placed { Extent::Place } else { dice.pick(&extents) },
        modality: dice.pick(&[
            Modality::Asserted,
            Modality::Asserted,
            Modality::Implied,
            Modality::Conditional,
            Modality::Denied,
        ]),
        quote: claims_map::model::Quote { segments: vec![segment], seal: None },
        check: if dice.below(3) == 0 { dice.pick(&checks) } else { QuoteCheck::Exact },
        ..model.clone()
    }
}

#[test]
fn the_page_agrees_with_the_library_on_any_dossier() {
    let folder = fresh_folder("html-any");
    let Some(mut browser) = Browser::start(&folder) else { return };
    let mut dice = Dice(7);
    let query = Query::everything();
    let mut statuses: BTreeMap<String, usize> = BTreeMap::new();
    for number in 0..24 {
        let dossier = any_dossier(&mut dice);
        let source = ExportSource { dossier: &dossier, layer: &LAYER, query: &query };
        let scene = compose_export(&source, &ExportOptions::new(ExportFormat::Html, 1600, 1200, None));
        let path = folder.join(format!("{number}.html"));
        std::fs::write(&path, paint(&dossier, &query, &scene)).unwrap();
        browser.open_file(&path);
        let toggles = page_toggles(&dossier).len();
        let masks: Vec<usize> = [0]
            .into_iter()
            .chain((0..16).map(|_| dice.below(1 << toggles) & dice.below(1 << toggles)))
            .collect();
        expect_agreement(&mut browser, &dossier, &masks);
        for line in library_lines(&dossier, &[]) {
            let look = line.split(" [").next().unwrap().to_owned();
            *statuses.entry(look).or_default() += 1;
        }
        assert_eq!(browser.complaints(), [""; 0], "no error");
    }
    for look in [
        "occupied -",
        "occupied sources-disagree",
        "contested held-in-part",
        "contested under-pressure",
        "contested sources-disagree",
        "claimed -",
        "mentioned -",
        "not-mentioned -",
    ] {
        assert!(statuses.contains_key(look), "{look} occurs: {statuses:?}");
    }
}

#[test]
fn what_would_change_is_what_the_library_says() {
    let path = written("html-changes", &page_of(&DOSSIER));
    let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
    browser.open_file(&path);
    let toggles = page_toggles(&DOSSIER);
    // With everything in force, then with each toggle off in turn.
    for first in std::iter::once(None).chain((0..toggles.len()).map(Some)) {
        let script = "((first, count) => { const box = (index) => document.getElementById(`toggle-${index}`); \
            if (first !== null) box(first).click(); \
            const read = (index) => { box(index).dispatchEvent(new Event('focus')); \
              return document.getElementById('effect').textContent; }; \
            const texts = Array.from({ length: count }, (_, index) => read(index)); \
            if (first !== null) box(first).click(); return texts; })";
        let found = browser.eval(&format!("{script}({}, {})", json!(first), toggles.len()));
        let query =
            first.map_or_else(Query::everything, |at| Query::everything().without(toggles[at].clone()));
        for (toggle, text) in toggles.iter().zip(found.as_array().unwrap()) {
            let changes = derive_changes(&LAYER, &DOSSIER, &query, &query.clone().flipped(toggle));
            let lead = if query.is_on(toggle) { "Without" } else { "With" };
            let lead = format!("{lead} {}", toggle_name(&DOSSIER, toggle));
            assert_eq!(*text, change_sentence(&LAYER, &lead, &changes), "{first:?}, then {toggle:?}");
        }
    }
    assert_eq!(browser.complaints(), [""; 0], "no error");
}
