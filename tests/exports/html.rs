//! The interactive page: one file that asks for nothing, whatever stands in the dossier, and that shows
//! the library's own verdicts. The tests in a real browser need Debian's `chromium`.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use crate::common::browser::Browser;
use crate::common::{fresh_folder, run, said_besides_left_out};
use claims_map::derive::{
    Subject, Switch, Verdict, Verdicts, change_sentence, cited_quote, derive_changes, derive_verdicts,
    describe_status, switch_sections, verdict_sentence, without_sentence, without_sources,
};
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, compose_export, export_bytes};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{
    Actor, ActorId, AreaId, Day, Document, DocumentId, Dossier, Extent, Group, GroupId, GuardKind, GuardNote,
    GuardPlace, Kind, Layer, Membership, Modality, Name, PartSize, PlaceId, QuoteCheck, QuoteFault, Segment,
    Side, Statement, StatementId,
};
use claims_map::paint::html::{HtmlPage, paint_html};
use claims_map::query::{InForce, Query, Toggle, filter_in_force, toggle_rows};
use claims_map::scene::base::BaseMap;
use claims_map::scene::compose::MapSource;
use claims_map::scene::legend::compose_legend;
use claims_map::scene::own_palette::PaletteChoice;
use claims_map::scene::page::{Frame, PageText};
use claims_map::scene::palette::Theme;
use claims_map::scene::sidebar::off_names;
use claims_map::words::{Arg, Language, Message};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

static LAYER: LazyLock<Layer> = LazyLock::new(|| shipped_layer().unwrap());
static BASE: LazyLock<BaseMap> = LazyLock::new(|| BaseMap::new(&LAYER));
static DOSSIER: LazyLock<Dossier> = LazyLock::new(|| shipped_dossier(&LAYER).unwrap().dossier);

/// The page of a dossier with everything in force, in English.
fn page_of(dossier: &Dossier) -> String {
    page_in(dossier, Language::ENGLISH)
}

/// The same in a language.
fn page_in(dossier: &Dossier, language: Language) -> String {
    let query = Query::everything();
    let source = ExportSource { dossier, layer: &LAYER, query: &query };
    let mut options = ExportOptions::new(ExportFormat::Html, 1600, 1200, None);
    options.language = language;
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
    // Ten thousand of them are the sentences that its script says, seventy thousand its labels for each width.
    assert!(page.len() < 460_000, "{} bytes", page.len());
    assert!(page == page_of(&DOSSIER), "the same input gives the same bytes");
    let path = fresh_folder("html-cli").join("map.html");
    let exported = run(["export", path.to_str().unwrap()]);
    assert_eq!(
        (exported.code, said_besides_left_out(&exported).as_str()),
        (Some(0), ""),
        "the command makes it"
    );
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
        "As reported by the article; not checked against how things are on the ground.",
        "Kyiv Post, article on territorial concessions in peace talks with Russia (headline not known), \
         17 March 2025 (day inferred)",
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
    let page = paint(&DOSSIER, &query, &scene, Language::ENGLISH);
    let found = between(&page, "<script type=\"application/json\" id=\"claims-map\">", "</script>");
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(found.iter().map(|text| value(text)).collect::<Vec<_>>(), [value(record)], "the same value");
    scene.record = None;
    assert!(
        !paint(&DOSSIER, &query, &scene, Language::ENGLISH).contains("id=\"claims-map\""),
        "none where there is none"
    );
}

fn paint(
    dossier: &Dossier,
    query: &Query,
    scene: &claims_map::scene::item::Scene,
    language: Language,
) -> String {
    let verdicts = derive_verdicts(&LAYER, &filter_in_force(dossier, query));
    let page = HtmlPage {
        map: MapSource { dossier, layer: &LAYER, base: &BASE, verdicts: &verdicts },
        query,
        frame: Frame::Fit,
        language,
        focus: &[],
        title: &dossier.title,
        palette: &PaletteChoice::Usual,
        text: &PageText::default(),
        date: None,
        has_mark: true,
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

/// Words around a quote, with why it was kept.
fn note(words: &str, kept_because: Option<&str>) -> GuardNote {
    GuardNote {
        kind: GuardKind::Negation,
        place: GuardPlace::Outside,
        words: words.to_owned(),
        range: 0..1,
        kept_because: kept_because.map(str::to_owned),
        unknown: claims_map::model::Unknown::default(),
    }
}

/// The shipped dossier with attacks in every text that it has.
fn hostile_dossier() -> Dossier {
    let mut dossier = DOSSIER.clone();
    let all = ATTACKS.join(" ");
    dossier.title = format!("Title {all}");
    let document = &mut dossier.documents[0];
    document.headline = Some(format!("Headline {all}"));
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
        if let Extent::Part { wording, percent: _, size: _ } = &mut statement.extent {
            *wording = Some(all.clone());
        }
        statement.context = vec![note(&all, (index == 2).then_some(all.as_str()))];
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
    assert!(data["statements"][0]["link"].is_null(), "a script is no address");
}

#[test]
fn what_a_quote_is_copied_as_is_what_the_library_says() {
    for language in Language::all() {
        let mut dossier = DOSSIER.clone();
        dossier.statements[0].context = vec![note("not", Some("it speaks of another place"))];
        let page = page_in(&dossier, language);
        let data: Value = serde_json::from_str(between(&page, "id=\"dossier\">", "</script>")[0]).unwrap();
        let shown = dossier.in_language(language);
        for (statement, found) in shown.statements.iter().zip(data["statements"].as_array().unwrap()) {
            let copied = found["copied"].as_str().unwrap();
            let (first, around) = copied.split_once('\n').unwrap_or((copied, ""));
            assert_eq!(first, language.text(&cited_quote(&shown, statement)), "{}", statement.id);
            let notes =
                found["context"].as_array().unwrap().iter().map(|note| note["beside"].as_str().unwrap());
            assert_eq!(around, notes.collect::<Vec<_>>().join("\n"), "and what stands around it");
        }
        assert_eq!(shown.statements[0].context.len(), 1, "one has something around it");
    }
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
    for language in Language::all() {
        let path = written(&format!("html-wordy-{}", language.code()), &page_in(&dossier, language));
        let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
        browser.open_file(&path);
        let dossier = &*dossier.in_language(language);
        let wordy = Toggle::Speaker(ActorId::new("speaker-3"));
        let position = page_toggles(dossier).iter().position(|one| *one == wordy).unwrap();
        // Last with everything in force, as what is compared below is.
        expect_agreement(&mut browser, dossier, &[1 << position, 0], language);
        let lines = library_lines(dossier, &Query::everything(), language).join("\n");
        if language == Language::ENGLISH {
            assert!(lines.contains(" more statements name it"), "statements are counted: {lines}");
            assert!(lines.contains("and 3 more do not count"), "and those that do not count: {lines}");
        }
        let rows = page_rows(dossier);
        let row = rows.iter().position(|row| row.toggles == [wordy.clone()]).unwrap();
        let text = browser.eval(&format!(
            "((box) => {{ box.dispatchEvent(new Event('focus')); \
              return document.getElementById('effect').textContent; }})(document.getElementById('row-{row}'))"
        ));
        let (now, off) = (Query::everything(), Query::everything().without(wordy));
        let changes = derive_changes(&LAYER, dossier, &now, &off);
        let sentence = language.text(&change_sentence(&LAYER, &rows[row].weighing(&now), &changes));
        if language == Language::ENGLISH {
            assert!(sentence.contains(" more "), "names are counted: {sentence}");
        }
        assert_eq!(text, sentence, "what would change");
        expect_same_without(&mut browser, dossier, &now, language);
    }
}

/// The rows of the page's panel, in its order.
fn page_rows(dossier: &Dossier) -> Vec<Switch> {
    let sections = switch_sections(dossier, &toggle_rows(dossier));
    sections.into_iter().flat_map(|section| section.switches).collect()
}

/// The toggles that the page offers.
fn page_toggles(dossier: &Dossier) -> Vec<Toggle> {
    let rows = page_rows(dossier);
    let mut toggles: Vec<Toggle> = rows.into_iter().flat_map(|row| row.toggles).collect();
    toggles.sort();
    toggles.dedup();
    toggles
}

/// A query with the toggles off whose bits are set.
fn query_of(toggles: &[Toggle], mask: usize) -> Query {
    let off = toggles.iter().enumerate().filter(|(bit, _)| mask >> bit & 1 == 1);
    off.fold(Query::everything(), |query, (_, toggle)| query.without(toggle.clone()))
}

/// The places that a page draws: those of which anything is said.
fn drawn_places(dossier: &Dossier) -> Vec<usize> {
    let everything = derive_verdicts(&LAYER, &filter_in_force(dossier, &Query::everything()));
    let drawn = everything.places().iter().enumerate();
    let is_named = |(_, verdict): &(PlaceId, Verdict)| verdict.status.keyword() != "not-mentioned";
    drawn.filter(|(_, place)| is_named(place)).map(|(at, _)| at).collect()
}

/// What the library says under a query: a line for each area and place, and the legend.
fn library_lines(dossier: &Dossier, query: &Query, language: Language) -> Vec<String> {
    let dossier = &*dossier.in_language(language);
    let in_force = filter_in_force(dossier, query);
    let verdicts = derive_verdicts(&LAYER, &in_force);
    lines_of(&in_force, &verdicts, &drawn_places(dossier), language)
}

fn lines_of(in_force: &InForce<'_>, verdicts: &Verdicts, drawn: &[usize], language: Language) -> Vec<String> {
    let dossier = in_force.dossier();
    let line = |name: &Name, area: &AreaId, verdict: &Verdict| {
        let ground = verdict.texture().map_or("-", |ground| ground.keyword());
        let carried: Vec<&str> = verdict.carried().map(StatementId::as_str).collect();
        let (status, sentence) = (
            language.text(&describe_status(verdict.status, verdict.texture())),
            language.text(&verdict_sentence(dossier, &LAYER, area, verdict)),
        );
        let name = language.pick(name);
        format!("{} {ground} [{}] {name}: {status}. {sentence}", verdict.status.keyword(), carried.join(" "))
    };
    let areas = LAYER.areas.iter().zip(verdicts.areas());
    let areas = areas.map(|(area, (id, verdict))| line(&area.name, id, verdict));
    let places = drawn.iter().map(|at| {
        let place = &LAYER.places[*at];
        line(&place.name, &place.area, &verdicts.places()[*at].1)
    });
    let legend = compose_legend(dossier, verdicts, Theme::Light.colors());
    let legend = legend.iter().map(|entry| {
        let speakers: Vec<&str> = entry.behind.speakers.iter().map(|id| dossier.short_name(id)).collect();
        let who = if speakers.is_empty() { String::new() } else { format!(" · {}", speakers.join(", ")) };
        format!("{}{who} {}", language.text(&entry.label), entry.count)
    });
    let (count, all) = (in_force.statements().count(), dossier.statements.len());
    let counts = Message::new("page-in-force", vec![("count", Arg::from(count)), ("all", Arg::from(all))]);
    areas.chain(places).chain(legend).chain([language.text(&counts)]).collect()
}

/// Sets each toggle of the page with clicks and reads what `library_lines` says: for each of the masks
/// (a bit set is a toggle off) the index of the text, then the texts. `rows` has the row of each toggle.
const READ_ALL: &str = r#"(masks, rows) => {
  const texts = new Map();
  const numbers = masks.map((mask) => {
    for (const [bit, row] of rows.entries()) {
      const box = document.getElementById(`row-${row}`);
      if (box.checked !== ((mask >> bit) & 1) < 1) box.click();
    }
    const lines = [...document.querySelectorAll("a.area, a.place")].map((one) =>
      `${one.dataset.status} ${one.dataset.ground ?? "-"} [${one.dataset.carried}] ${one.querySelector("title").textContent}`);
    const legend = [...document.querySelectorAll('#legend li')].map((one) =>
      [...one.querySelectorAll(':scope > span')].map((part) => part.textContent).join(" "));
    const text = [...lines, ...legend, document.getElementById("in-force").firstChild.textContent].join("\n");
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text);
  });
  return [numbers, [...texts.keys()]];
}"#;

/// Compares the page with the library under these masks of its toggles.
fn expect_agreement(browser: &mut Browser, dossier: &Dossier, masks: &[usize], language: Language) -> usize {
    let dossier = &*dossier.in_language(language);
    let (toggles, rows) = (page_toggles(dossier), page_rows(dossier));
    let row_of =
        |toggle: &Toggle| rows.iter().position(|row| std::slice::from_ref(toggle) == row.toggles).unwrap();
    let call = format!(
        "({READ_ALL})({}, {})",
        json!(masks),
        json!(toggles.iter().map(row_of).collect::<Vec<usize>>())
    );
    let answer = browser.eval(&call);
    for (mask, number) in masks.iter().zip(answer[0].as_array().unwrap()) {
        let index = usize::try_from(number.as_u64().unwrap()).unwrap();
        let query = query_of(&toggles, *mask);
        let found: Vec<&str> = answer[1][index].as_str().unwrap().split('\n').collect();
        let off = query.off().collect::<Vec<_>>();
        assert_eq!(found, library_lines(dossier, &query, language), "{language:?}, off: {off:?}");
    }
    answer[1].as_array().unwrap().len()
}

/// Compares what the page says would be without each source with the library, area by area and place by
/// place, while the page shows `query`.
fn expect_same_without(browser: &mut Browser, dossier: &Dossier, query: &Query, language: Language) {
    let dossier = &*dossier.in_language(language);
    let in_force = filter_in_force(dossier, query);
    let verdicts = derive_verdicts(&LAYER, &in_force);
    let mut expected: Vec<String> = Vec::new();
    for (area, verdict) in verdicts.areas() {
        let without = without_sources(&in_force, area, Subject::Area);
        expected.push(language.text(&without_sentence(dossier, verdict, &without)));
    }
    for at in drawn_places(dossier) {
        let (place, verdict) = &verdicts.places()[at];
        let without = without_sources(&in_force, &LAYER.places[at].area, Subject::Place(place));
        expected.push(language.text(&without_sentence(dossier, verdict, &without)));
    }
    let heading = language.text(&Message::new("page-what-would-change", Vec::new()));
    let found = browser.eval(&format!(
        "[...document.querySelectorAll('a.area, a.place')].map((one) => {{ \
         one.dispatchEvent(new MouseEvent('click', {{bubbles: true, cancelable: true}})); \
         const heads = [...document.querySelectorAll('#panel h3')]; \
         const head = heads.find((one) => one.textContent === {}); \
         return head?.nextElementSibling.textContent ?? ''; }})",
        json!(heading)
    ));
    assert_eq!(found, json!(expected), "what would be without each source");
}

/// Masks one after another that differ in one bit.
fn gray(bits: &[usize]) -> Vec<usize> {
    let spread = |code: usize| bits.iter().enumerate().map(|(at, bit)| (code >> at & 1) << bit).sum();
    (0..1usize << bits.len()).map(|number| spread(number ^ (number >> 1))).collect()
}

#[test]
fn the_page_agrees_with_the_library_whatever_is_switched_off() {
    let toggles = page_toggles(&DOSSIER);
    let is_source = |toggle: &Toggle| !matches!(toggle, Toggle::Kind(_));
    let positions = |wanted: bool| -> Vec<usize> {
        toggles.iter().enumerate().filter(|(_, one)| is_source(one) == wanted).map(|(at, _)| at).collect()
    };
    let sources = gray(&positions(true));
    assert_eq!(sources.len(), 1 << 10, "six speakers, two relayers, no go-between, implied");
    for language in Language::all() {
        let path = written(&format!("html-agreement-{}", language.code()), &page_in(&DOSSIER, language));
        let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
        browser.open_file(&path);
        let looks = expect_agreement(&mut browser, &DOSSIER, &sources, language);
        assert!(looks > 100, "the toggles matter: {looks} different pages");
        expect_agreement(&mut browser, &DOSSIER, &gray(&positions(false)), language);
        assert_eq!(browser.complaints(), [""; 0], "no error");
    }
}

/// The page's rules by themselves, without its drawing: for each of the masks what they say of every area
/// and place, the legend, and what is switched off, as numbers into the list of different lines. `bits` has
/// the toggles of each bit.
const LOOK_UP_ALL: &str = r#"
  const data = JSON.parse(document.getElementById("dossier").textContent);
  const lines = new Map();
  const number = (line) => { if (!lines.has(line)) lines.set(line, lines.size); return lines.get(line); };
  const found = masks.map((mask) => {
    const off = new Set(bits.flatMap((toggles, bit) => ((mask >> bit) & 1 ? toggles : [])));
    const verdicts = deriveVerdicts(data, off);
    const line = (verdict, name) => `${verdict.status} ${verdict.ground ?? "-"} ` +
      `[${verdict.carried.map((on) => on.one.id).join(" ")}] ${name}: ` +
      `${describeStatus(data, verdict)}. ${verdictSentence(data, verdict)}`;
    const areas = verdicts.areas.map((verdict, at) => line(verdict, data.areas[at].name));
    const places = drawn.map((at) => line(verdicts.places[at], data.places[at].name));
    const legend = legendOf(data, verdicts).map((entry) =>
      `${entry.words}${entry.speakers === "" ? "" : ` · ${entry.speakers}`} ${entry.count}`);
    const count = verdicts.standing.filter((stands) => stands === "in").length;
    const counts = sentence(data, "page-in-force", { count, all: data.statements.length });
    const names = `off: ${offNames(data, off).sort().join(", ")}`;
    return [...areas, ...places, ...legend, counts, names].map(number);
  });
  return [found, [...lines.keys()]];
"#;

#[test]
fn every_combination_of_actors_kinds_and_implied_is_ruled_as_the_library_does() {
    for language in Language::all() {
        expect_same_rulings(language);
    }
}

/// Compares the rules of the page in a language with the library under every combination of its rows.
fn expect_same_rulings(language: Language) {
    let page = page_in(&DOSSIER, language);
    let dossier = &*DOSSIER.in_language(language);
    let rules =
        concat!(include_str!("../../assets/page/words.js"), "\n", include_str!("../../assets/page/rules.js"));
    assert!(page.contains(rules), "the page has these very rules");
    let path = written(&format!("html-combinations-{}", language.code()), &page);
    let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
    browser.open_file(&path);
    let toggles = page_toggles(dossier);
    let numbers = |row: &Switch| -> Vec<usize> {
        row.toggles.iter().map(|toggle| toggles.iter().position(|one| one == toggle).unwrap()).collect()
    };
    // Each actor as a whole, each kind, and what is only implied.
    let is_bit = |row: &Switch| !row.is_finer && row.toggles != [Toggle::Direct];
    let rows: Vec<Switch> = page_rows(dossier).into_iter().filter(is_bit).collect();
    assert_eq!(rows.len(), 7 + 5 + 1, "actors, kinds, implied: {rows:?}");
    let masks: Vec<usize> = (0..1 << rows.len()).collect();
    let (in_force, drawn) = (filter_in_force(dossier, &Query::everything()), drawn_places(dossier));
    let answer = browser.eval(&format!(
        "((masks, bits, drawn) => {{ {rules} {LOOK_UP_ALL} }})({}, {}, {})",
        json!(masks),
        json!(rows.iter().map(numbers).collect::<Vec<_>>()),
        json!(drawn)
    ));
    let lines: Vec<&str> = answer[1].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
    assert!(lines.len() > 300, "they matter: {} different lines", lines.len());
    for (mask, found) in masks.iter().zip(answer[0].as_array().unwrap()) {
        let off = rows.iter().enumerate().filter(|(bit, _)| mask >> bit & 1 == 1);
        let query = off.fold(Query::everything(), |query, (_, row)| match &row.actor {
            Some(actor) => query.without_actor(actor),
            None => query.without(row.toggles[0].clone()),
        });
        let in_force = in_force.under(&query);
        let mut expected = lines_of(&in_force, &derive_verdicts(&LAYER, &in_force), &drawn, language);
        // In any order: an actor who says nothing has no toggle for that on the page.
        let names = off_names(dossier, &query);
        let mut names: Vec<String> = names.iter().map(|name| language.text(name)).collect();
        names.sort();
        expected.push(format!("off: {}", names.join(", ")));
        let found = found.as_array().unwrap().iter();
        let found: Vec<&str> =
            found.map(|line| lines[usize::try_from(line.as_u64().unwrap()).unwrap()]).collect();
        assert_eq!(found, expected, "{language:?}, off: {:?}", query.off().collect::<Vec<_>>());
    }
}

/// Of one area: what two speakers say that cannot both hold, in words that one of them takes back later.
fn disputed_dossier() -> Dossier {
    let mut dossier = DOSSIER.clone();
    let model = dossier.statements[0].clone();
    let said = |id: &str, kind: Kind, speaker: &str, day: &str, extent: Extent| Statement {
        id: StatementId::new(id),
        kind,
        speaker: ActorId::new(speaker),
        relayers: Vec::new(),
        areas: vec![AreaId::new("UA-48")],
        group: None,
        place: (extent == Extent::Place).then(|| PlaceId::new("kinburn-spit")),
        by: Some(if kind == Kind::Recapture { Side::Ukraine } else { Side::Russia }),
        extent,
        modality: Modality::Asserted,
        as_of: Day::parse(day).ok(),
        context: Vec::new(),
        check: QuoteCheck::Compared,
        note: None,
        ..model.clone()
    };
    dossier.groups = Vec::new();
    dossier.statements = vec![
        said("whole", Kind::Occupation, "isw", "2025-03-01", Extent::Whole),
        said("retaken", Kind::Recapture, "zelensky", "2025-03-02", Extent::Whole),
        said("denied", Kind::Occupation, "isw", "2025-03-03", Extent::Whole),
        said("spit", Kind::Occupation, "peskov", "2025-03-01", Extent::Place),
        said("spit-retaken", Kind::Recapture, "zelensky", "2025-03-02", Extent::Place),
        said("unchecked", Kind::Claim, "putin", "2025-03-01", Extent::Whole),
        said("unanswered", Kind::Advance, "waltz", "2025-03-01", Extent::Unspecified),
        said("only-unchecked", Kind::Claim, "putin", "2025-03-01", Extent::Whole),
    ];
    // Of two places in one area: what is said of one does not speak against what is said of the other.
    for (id, kind, speaker) in [("here", Kind::Occupation, "peskov"), ("there", Kind::Recapture, "zelensky")]
    {
        let statement = said(id, kind, speaker, "2025-03-01", Extent::Place);
        let (areas, place) = (vec![AreaId::new("UA-12")], Some(PlaceId::new(id)));
        dossier.statements.push(Statement { areas, place, ..statement });
    }
    dossier.statements[2].modality = Modality::Denied;
    dossier.statements[5].check = QuoteCheck::Unchecked;
    dossier.statements[6].context = vec![note("according to", None)];
    dossier.statements[7].check = QuoteCheck::Unchecked;
    dossier.statements[7].areas = vec![AreaId::new("UA-63")];
    dossier
}

#[test]
fn words_taken_back_and_words_not_counted_are_ruled_as_the_library_does() {
    let dossier = disputed_dossier();
    let path = written("html-disputed", &page_of(&dossier));
    let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
    browser.open_file(&path);
    let toggles = page_toggles(&dossier);
    let bits: Vec<usize> = (0..toggles.len()).collect();
    let looks = expect_agreement(&mut browser, &dossier, &gray(&bits), Language::ENGLISH);
    assert!(looks > 20, "the toggles matter: {looks} different pages");
    let everything = Query::everything();
    let mut standing = dossier.clone();
    standing.statements.retain(|one| one.id.as_str() != "denied");
    let disagree = "contested sources-disagree [whole retaken";
    let says = |dossier: &Dossier| {
        library_lines(dossier, &everything, Language::ENGLISH).iter().any(|line| line.starts_with(disagree))
    };
    let places = "contested held-in-part-small [here]";
    let lines = library_lines(&dossier, &everything, Language::ENGLISH);
    assert!(lines.iter().any(|line| line.starts_with(places)), "two places: {lines:?}");
    assert!(says(&standing), "while both words stand, sources disagree");
    assert!(!says(&dossier), "a word that was taken back disagrees with nobody");
    assert!(lines.iter().any(|line| line.starts_with("not-checked - []")), "{dossier:?}");
    // The last mask of the list left a bit set: everything is put on again.
    browser.eval("document.querySelector('#in-force button')?.click()");
    expect_same_without(&mut browser, &dossier, &everything, Language::ENGLISH);
    browser.eval("document.getElementById('area-0').ownerDocument.defaultView.location.hash = '#UA-48'");
    browser.wait_for_frame();
    let panel = browser.text("#panel");
    for words in [
        "Does not count: nobody has compared the quote with the text.",
        "Does not count: nobody has said what “according to” near the quote means for it.",
        "“according to”, in the same sentence, may deny it. Nobody has answered this yet, so the statement",
    ] {
        assert!(panel.contains(words), "{words} in {panel}");
    }
    let quotes = browser.eval("[...document.querySelectorAll('blockquote')].some((one) => one.textContent.includes('according to'))");
    assert_eq!(quotes, false, "what stands around a quote is never inside it");
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
        unknown: claims_map::model::Unknown::default(),
    };
    dossier.actors = actors.iter().map(actor).collect();
    if dice.below(2) == 0 {
        let id = DocumentId::new("later");
        let published = Day::parse("2025-04-02").ok();
        dossier.documents.push(Document { id, published, ..dossier.documents[0].clone() });
    }
    let areas = ["UA-48", "UA-63", "UA-12", "UA-43"].map(AreaId::new);
    let groups = ["known", "defined"].map(GroupId::new);
    let memberships = [Membership::Gazetteer, Membership::Statement(StatementId::new("s0"))];
    let group = |(id, membership): (&GroupId, Membership)| Group {
        id: id.clone(),
        name: format!("Group {id}"),
        members: areas[..3].to_vec(),
        membership,
        unknown: claims_map::model::Unknown::default(),
    };
    dossier.groups = groups.iter().zip(memberships).map(group).collect();
    let model = dossier.statements[0].clone();
    let documents: Vec<DocumentId> = dossier.documents.iter().map(|one| one.id.clone()).collect();
    let from = Choices { actors: &actors, areas: &areas, groups: &groups, documents: &documents };
    dossier.statements = (0..12).map(|number| any_statement(dice, number, &model, &from)).collect();
    dossier
}

/// What the statements of a dossier may name.
struct Choices<'a> {
    actors: &'a [ActorId],
    areas: &'a [AreaId],
    groups: &'a [GroupId],
    documents: &'a [DocumentId],
}

fn any_extent(dice: &mut Dice) -> Extent {
    let part = |wording: Option<&str>, percent, size| Extent::Part {
        wording: wording.map(str::to_owned),
        percent,
        size,
    };
    dice.pick(&[
        Extent::Whole,
        Extent::Whole,
        part(None, None, PartSize::Unsized),
        part(Some("most of it"), None, PartSize::Most),
        part(None, Some(85.0), PartSize::Most),
        part(None, Some(12.5), PartSize::Small),
        Extent::Approach,
        Extent::Unspecified,
    ])
}

fn any_statement(dice: &mut Dice, number: usize, model: &Statement, from: &Choices<'_>) -> Statement {
    let is_placed = dice.below(4) == 0;
    let relayers = dice.below(3);
    let checks = [
        QuoteCheck::Recorded,
        QuoteCheck::Folded,
        QuoteCheck::Unchecked,
        QuoteCheck::Broken(QuoteFault::SealBroken),
    ];
    let days =
        [None, Day::parse("2025-03-01").ok(), Day::parse("2025-03-02").ok(), Day::parse("2025-03-03").ok()];
    let contexts = [
        vec![note("not", None)],
        vec![note("not", Some("it speaks of another place"))],
        Vec::new(),
        Vec::new(),
    ];
    let exact = format!("Kharkiv, Mykolaiv and the Kinburn Spit {number}");
    let segment = Segment { exact, ..model.quote.segments[0].clone() };
    let kinds =
        [&Kind::ALL[..], &[Kind::Occupation, Kind::Occupation, Kind::Occupation, Kind::Recapture]].concat();
    Statement {
        id: StatementId::new(format!("s{number}")),
        document: dice.pick(from.documents),
        kind: dice.pick(&kinds),
        areas: if is_placed {
            vec![from.areas[0].clone()]
        } else {
            (0..dice.below(3)).map(|at| from.areas[at].clone()).collect()
        },
        group: if dice.below(3) == 0 { Some(dice.pick(from.groups)) } else { None },
        place: is_placed.then(|| PlaceId::new("kinburn-spit")),
        by: dice.pick(&[Some(Side::Russia), Some(Side::Russia), Some(Side::Ukraine), None]),
        speaker: dice.pick(from.actors),
        relayers: (0..relayers).map(|at| from.actors[at].clone()).collect(),
        extent: if is_placed { Extent::Place } else { any_extent(dice) },
        modality: dice.pick(&[
            Modality::Asserted,
            Modality::Asserted,
            Modality::Implied,
            Modality::Conditional,
            Modality::Denied,
        ]),
        as_of: dice.pick(&days),
        quote: claims_map::model::Quote { segments: vec![segment], seal: None },
        check: if dice.below(3) == 0 { dice.pick(&checks) } else { QuoteCheck::Compared },
        context: dice.pick(&contexts),
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
    let languages: Vec<Language> = Language::all().collect();
    for number in 0..24 {
        let (dossier, language) = (any_dossier(&mut dice), languages[number % languages.len()]);
        let source = ExportSource { dossier: &dossier, layer: &LAYER, query: &query };
        let scene = compose_export(&source, &ExportOptions::new(ExportFormat::Html, 1600, 1200, None));
        let path = folder.join(format!("{number}.html"));
        std::fs::write(&path, paint(&dossier, &query, &scene, language)).unwrap();
        browser.open_file(&path);
        let toggles = page_toggles(&dossier).len();
        let masks: Vec<usize> = [0]
            .into_iter()
            .chain((0..16).map(|_| dice.below(1 << toggles) & dice.below(1 << toggles)))
            .collect();
        expect_agreement(&mut browser, &dossier, &masks, language);
        let query = query_of(&page_toggles(&dossier), *masks.last().unwrap());
        expect_same_without(&mut browser, &dossier, &query, language);
        let toggles = page_toggles(&dossier);
        for line in
            masks.iter().flat_map(|mask| library_lines(&dossier, &query_of(&toggles, *mask), language))
        {
            let look = line.split(" [").next().unwrap().to_owned();
            *statuses.entry(look).or_default() += 1;
        }
        assert_eq!(browser.complaints(), [""; 0], "no error");
    }
    for look in [
        "occupied -",
        "contested sources-disagree",
        "contested held-in-part",
        "contested held-in-part-small",
        "contested held-in-part-most",
        "contested fighting-inside",
        "claimed -",
        "claimed pressure",
        "threatened pressure",
        "mentioned -",
        "not-checked -",
        "switched-off -",
        "not-mentioned -",
    ] {
        assert!(statuses.contains_key(look), "{look} occurs: {statuses:?}");
    }
}

#[test]
fn what_would_change_is_what_the_library_says() {
    for language in Language::all() {
        let path = written(&format!("html-changes-{}", language.code()), &page_in(&DOSSIER, language));
        let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
        browser.open_file(&path);
        expect_same_changes(&mut browser, language);
        assert_eq!(browser.complaints(), [""; 0], "no error");
    }
}

/// Compares what each row of a page says that it would change, with everything in force and then with each row off in
/// turn.
fn expect_same_changes(browser: &mut Browser, language: Language) {
    let dossier = &*DOSSIER.in_language(language);
    let rows = page_rows(dossier);
    for first in std::iter::once(None).chain((0..rows.len()).map(Some)) {
        let script = "((first, count) => { const box = (index) => document.getElementById(`row-${index}`); \
            if (first !== null) box(first).click(); \
            const read = (index) => { box(index).dispatchEvent(new Event('focus')); \
              return document.getElementById('effect').textContent; }; \
            const texts = Array.from({ length: count }, (_, index) => read(index)); \
            if (first !== null) box(first).click(); return texts; })";
        let found = browser.eval(&format!("{script}({}, {})", json!(first), rows.len()));
        let query = first
            .map_or_else(Query::everything, |at| Query::everything().flipped_together(&rows[at].toggles));
        for (row, text) in rows.iter().zip(found.as_array().unwrap()) {
            let then = query.clone().flipped_together(&row.toggles);
            let changes = derive_changes(&LAYER, dossier, &query, &then);
            let sentence = language.text(&change_sentence(&LAYER, &row.weighing(&query), &changes));
            assert_eq!(*text, sentence, "{first:?}, then {row:?}");
        }
    }
}

#[test]
fn without_an_actor_is_the_same_hovered_clicked_said_and_typed() {
    let path = written("html-without", &page_of(&DOSSIER));
    let Some(mut browser) = Browser::start(path.parent().unwrap()) else { return };
    browser.open_file(&path);
    let isw = ActorId::new("isw");
    let row = page_rows(&DOSSIER).iter().position(|row| row.actor.as_ref() == Some(&isw)).unwrap();
    let texts = browser.eval(&format!(
        "((box) => {{ const read = () => document.getElementById('effect').textContent; \
         box.dispatchEvent(new Event('focus')); const hovered = read(); box.click(); \
         const statuses = [...document.querySelectorAll('a.area')].map((one) => one.dataset.status); \
         return [hovered, statuses, document.getElementById('off-line').textContent]; \
         }})(document.getElementById('row-{row}'))"
    ));
    let typed = Query::everything().without_actor(&isw);
    let changes = derive_changes(&LAYER, &DOSSIER, &Query::everything(), &typed);
    let lead = page_rows(&DOSSIER)[row].weighing(&Query::everything());
    assert_eq!(lead.english(), "Without Institute for the Study of War", "the row");
    assert_eq!(texts[0], change_sentence(&LAYER, &lead, &changes).english(), "hovered");
    let verdicts = derive_verdicts(&LAYER, &filter_in_force(&DOSSIER, &typed));
    let statuses: Vec<&str> = verdicts.areas().iter().map(|(_, one)| one.status.keyword()).collect();
    assert_eq!(texts[1], json!(statuses), "clicked");
    assert_eq!(texts[2], "Switched off: ISW (what it says and what it relays).", "said");
}
