//! `claims-map import`: articles into a dossier, without a window.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::{Path, PathBuf};

use crate::common::{Run, fresh_folder, names_in, run};
use serde_json::{Value, json};

/// Sentences of our own: two that are sure, one of somebody whom the lexicon does not know.
const ARTICLE: &str = "Quiet on the river\n\n\
    Russian forces occupy parts of the Kharkiv region. Russian troops are massing near the Sumy region.\n\n\
    Advertisement\n\n\
    “Russia occupies the whole of the Luhansk region,” Ostap Nechui said.\n";

const PAGE: &str = "<!doctype html><html lang=\"en\"><head><title>Two bridges - The Example Times</title>\
    <meta property=\"og:title\" content=\"Two bridges\"><meta property=\"og:site_name\" content=\"The Example Times\">\
    <meta property=\"article:published_time\" content=\"2025-04-02T08:00:00Z\">\
    <link rel=\"canonical\" href=\"https://times.example/two-bridges\"></head><body><article><h1>Two bridges</h1>\
    <p>Ukrainian forces regained control of the Kherson region, the general staff reported on Wednesday morning.</p>\
    <p>Nothing else was said of the bridges over the river, and nobody asked.</p></article></body></html>";

struct Case {
    folder: PathBuf,
    out: PathBuf,
}

impl Case {
    fn new(name: &str) -> Self {
        let folder = fresh_folder(&format!("import-{name}"));
        std::fs::write(folder.join("river.txt"), ARTICLE).unwrap();
        std::fs::write(folder.join("bridges.html"), PAGE).unwrap();
        let out = folder.join("new.claims.json");
        Self { folder, out }
    }

    /// Runs the command; `@name` is the file of this name in the folder.
    fn import(&self, args: &[&str]) -> Run {
        let named = args.iter().map(|arg| match arg.strip_prefix('@') {
            Some(name) => self.folder.join(name).into_os_string(),
            None => (*arg).into(),
        });
        let out = self.out.clone().into_os_string();
        run([Path::new("import").as_os_str().to_owned()].into_iter().chain(named).chain(["-o".into(), out]))
    }

    fn dossier(&self) -> Value {
        serde_json::from_slice(&std::fs::read(&self.out).unwrap()).unwrap()
    }
}

#[test]
fn a_page_brings_its_citation_and_what_is_lacking_is_said() {
    let case = Case::new("page");
    let done = case.import(&["@bridges.html"]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{}", done.out);
    let dossier = case.dossier();
    let document = &dossier["documents"][0];
    assert_eq!(
        (&document["headline"], &document["outlet"]),
        (&json!("Two bridges"), &json!("The Example Times"))
    );
    assert_eq!((&document["published"], &document["language"]), (&json!("2025-04-02"), &json!("en")));
    assert_eq!(document["url"], "https://times.example/two-bridges");
    assert_eq!((&dossier["title"], &dossier["statements"]), (&json!("Two bridges"), &json!([])));
    assert!(!done.out.contains("not known"), "{}", done.out);
    let text = case.import(&["@river.txt", "--outlet", "Gazette", "--overwrite"]);
    assert!(text.out.contains("headline: the first line of its text"), "{}", text.out);
    assert!(text.out.contains("not known: the day, the address"), "{}", text.out);
    assert!(text.out.contains("left out as page furniture: 1 paragraph\n"), "{}", text.out);
    assert!(text.out.contains(" suggestions wait for a decision\n"), "{}", text.out);
    assert!(!case.dossier()["documents"][0]["text"].as_str().unwrap().contains("Advertisement"));
}

#[test]
fn what_is_sure_is_accepted_and_the_rest_waits() {
    let case = Case::new("sure");
    let done = case.import(&[
        "@river.txt",
        "--outlet",
        "Gazette",
        "--accept",
        "sure",
        "--side",
        "Gazette=independent",
    ]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{}", done.out);
    let dossier = case.dossier();
    let said: Vec<(&str, &Value)> = dossier["statements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["kind"].as_str().unwrap(), &one["areas"]))
        .collect();
    assert!(said.contains(&("occupation", &json!(["UA-63"]))), "{said:?}");
    assert!(
        !said.iter().any(|(_, areas)| **areas == json!(["UA-09"])),
        "nobody knows for whom he speaks: {said:?}"
    );
    assert!(done.out.contains("on whose behalf they speak (--side says it): Ostap Nechui"), "{}", done.out);
    let verified = run([Path::new("verify"), &case.out]);
    assert_eq!(verified.code, Some(0), "{}", verified.err);
}

#[test]
fn several_articles_come_into_one_dossier_and_more_into_it() {
    let case = Case::new("several");
    let citations = json!([{}, { "outlet": "Gazette", "published": "3 April 2025", "title": "On the river",
        "author": "Olha Tkach", "author_side": "independent" }]);
    std::fs::write(case.folder.join("cited.json"), citations.to_string()).unwrap();
    let done =
        case.import(&["@bridges.html", "@river.txt", "--citation", "@cited.json", "--title", "Two days"]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{}", done.out);
    let dossier = case.dossier();
    let document = &dossier["documents"][1];
    assert_eq!((&dossier["title"], &document["published"]), (&json!("Two days"), &json!("2025-04-03")));
    assert_eq!((&document["headline"], &document["author"]), (&json!("On the river"), &json!("olha-tkach")));
    std::fs::write(
        case.folder.join("third.txt"),
        "Third day\n\nThe ferry between the two towns of the river runs again, and it runs on time.\n",
    )
    .unwrap();
    let refused = case.import(&["@third.txt", "--outlet", "Gazette"]);
    assert_eq!(refused.code, Some(2), "{}", refused.out);
    assert!(refused.err.contains("add --overwrite"), "{}", refused.err);
    assert_eq!(case.dossier(), dossier, "as it was");
    let added = case.import(&["@third.txt", "--outlet", "Gazette", "--add"]);
    assert_eq!((added.code, added.err.as_str()), (Some(0), ""), "{}", added.out);
    assert_eq!(case.dossier()["documents"].as_array().unwrap().len(), 3);
    let again = case.import(&["@third.txt", "--outlet", "Gazette", "--add"]);
    assert_eq!(again.code, Some(2), "{}", again.out);
    assert!(again.err.contains("the dossier has this text already, as “Third day”"), "{}", again.err);
}

#[test]
fn what_cannot_be_imported_is_said_and_nothing_is_written() {
    let case = Case::new("faults");
    let write = |name: &str, text: &str| std::fs::write(case.folder.join(name), text).unwrap();
    write("short.txt", "Too short.");
    write("list.json", "[{}, {}]");
    write("odd.json", "{\"titel\": \"A\"}");
    write("day.json", "{\"published\": \"03/04/2025\", \"outlet\": \"Gazette\"}");
    write("no-day.json", "{\"published\": \"31 Nomonth\", \"outlet\": \"Gazette\"}");
    write("url.json", "{\"url\": \"gazette\", \"outlet\": \"Gazette\"}");
    write("author.json", "{\"author\": \"Nobody Known\", \"outlet\": \"Gazette\"}");
    write("map.json", "{\"format\": \"claims-map/2\"}");
    for (args, said) in [
        (
            &["@river.txt"][..],
            "river.txt: of its citation there is missing: who published it; give it with --outlet or --citation",
        ),
        (&["@short.txt", "--outlet", "Gazette"], "short.txt"),
        (&["@missing.txt"], "missing.txt"),
        (&["@river.txt", "--citation", "@list.json"], "there are 2 citations for 1 article"),
        (&["@river.txt", "--citation", "@odd.json"], "odd.json is no citation"),
        (
            &["@river.txt", "--citation", "@day.json"],
            "day.json: “published”: “03/04/2025”: this may be 3 April 2025 or 4 March 2025",
        ),
        (
            &["@river.txt", "--citation", "@no-day.json"],
            "no-day.json: “published”: “31 Nomonth”: this is no day",
        ),
        (&["@river.txt", "--citation", "@url.json"], "url.json: “url”: “gazette”: this is no address"),
        (&["@river.txt", "--outlet", "Gazette", "--add"], "new.claims.json: there is no such file"),
        (&["@river.txt", "--citation", "@author.json"], "on whose behalf “Nobody Known” speaks is not known"),
        (&["@bridges.html", "@river.txt"], "river.txt"),
        (&["@river.txt", "--accept", "sure", "--side", "Gazette"], "“Gazette” is no name with its side"),
        (&["@river.txt", "@river.txt", "--outlet", "Gazette"], "the dossier has this text already"),
    ] {
        let done = case.import(args);
        assert_eq!(done.code, Some(2), "{args:?}: {}", done.out);
        assert!(done.err.contains(said), "{args:?}: {}", done.err);
        assert!(!case.out.exists(), "{args:?}");
    }
    assert!(!names_in(&case.folder).iter().any(|name| name.starts_with('.')), "nothing half-written");
}

/// A surname is the speaker whose full name ends with it, where only one speaker's does.
#[test]
fn a_surname_alone_is_whom_the_article_names_in_full() {
    let case = Case::new("surname");
    let first = "Russian forces occupy parts of the Kharkiv region, Ostap Nechui said.";
    let second = "Russian forces occupy parts of the Kherson region, Nechui said.";
    let other = "Russian forces occupy parts of the Sumy region, Olena Nechui said.";
    let speakers = |text: &str| {
        std::fs::write(case.folder.join("names.txt"), text).unwrap();
        let args = ["@names.txt", "--outlet", "Gazette", "--overwrite", "--accept", "sure"];
        let sides = ["Ostap Nechui", "Olena Nechui", "Nechui"].map(|name| format!("--side={name}=ukraine"));
        let args: Vec<&str> = args.into_iter().chain(sides.iter().map(String::as_str)).collect();
        let done = case.import(&args);
        assert_eq!(done.code, Some(0), "{}", done.err);
        let dossier = case.dossier();
        let statements = dossier["statements"].as_array().unwrap().iter();
        statements.map(|one| one["speaker"].as_str().unwrap().to_owned()).collect::<Vec<String>>()
    };
    assert_eq!(speakers(&format!("On the river\n\n{first}\n\n{second}\n")), ["ostap-nechui", "ostap-nechui"]);
    assert_eq!(
        speakers(&format!("On the river\n\n{first}\n\n{other}\n\n{second}\n")),
        ["ostap-nechui", "olena-nechui", "nechui"],
        "either may be meant"
    );
}

#[test]
fn a_side_that_was_not_used_is_said() {
    let case = Case::new("sides");
    let args = ["@river.txt", "--outlet", "Gazette", "--side", "gazette=independent", "--side"];
    let args = args.into_iter().chain(["Ostap Nechuy=ukraine"]).collect::<Vec<&str>>();
    let done = case.import(&[&args[..], &["--accept", "sure"]].concat());
    assert_eq!(done.code, Some(0), "{}", done.err);
    let said = "the side of “Ostap Nechuy” was not used, since nobody of that name comes in";
    assert!(done.err.contains(said) && done.err.lines().count() == 1, "{}", done.err);
}

#[test]
fn what_puts_the_words_in_doubt_is_said_beside_the_results() {
    let case = Case::new("doubt");
    // UTF-8 that another program read as Windows-1251 and saved.
    let meant = "Російські війська утримують частину Харківської області, сказали в селі.\n\n".repeat(4);
    let meant = format!("Тихо на річці\n\n{meant}");
    let written = meant.bytes().map(read_as_1251).collect::<String>();
    std::fs::write(case.folder.join("odd.txt"), &written).unwrap();
    let done = case.import(&["@odd.txt", "--outlet", "Gazette"]);
    assert_eq!(done.code, Some(0), "{}", done.err);
    assert!(done.err.contains("odd.txt: The text seems to be UTF-8"), "{}", done.err);
    let file = case.folder.join("odd.txt");
    let extracted = run([Path::new("extract"), &file, Path::new("--json")]);
    assert!(extracted.err.contains("odd.txt: The text seems to be UTF-8"), "{}", extracted.err);
    serde_json::from_str::<Value>(&extracted.out).unwrap();
}

/// The letter that Windows-1251 has for a byte; of the upper half only those that stand in Cyrillic UTF-8.
fn read_as_1251(byte: u8) -> char {
    const UPPER: &str = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї";
    match byte {
        0..0x80 => char::from(byte),
        0x80..0xc0 => UPPER.chars().nth(usize::from(byte - 0x80)).unwrap(),
        _ => char::from_u32(u32::from(byte - 0xc0) + u32::from('А')).unwrap(),
    }
}

#[test]
fn an_article_comes_from_standard_input() {
    use std::io::Write as _;
    use std::process::Stdio;

    let case = Case::new("input");
    let mut command = crate::common::program();
    command.args(["import", "-", "--outlet", "Gazette", "-o"]).arg(&case.out);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(ARTICLE.as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    let out = String::from_utf8(done.stdout).unwrap();
    assert_eq!(done.status.code(), Some(0), "{out}");
    assert!(out.starts_with("standard input: "), "{out}");
    assert_eq!(case.dossier()["documents"][0]["headline"], "Quiet on the river");
}

#[test]
fn what_of_a_page_was_left_out_is_said_and_little_is_warned_of() {
    let case = Case::new("taken");
    let words = "Nobody had expected the harbour to freeze in October, but the ferries stayed where they were for nine hours.";
    let beside = format!("<li>{words}</li>").repeat(30);
    std::fs::write(
        case.folder.join("little.html"),
        PAGE.replace("</body>", &format!("<footer><ul>{beside}</ul></footer></body>")),
    )
    .unwrap();
    let little = case.import(&["@little.html"]);
    assert!(little.out.contains("beside it, and left out: 30 paragraphs"), "{}", little.out);
    assert!(little.err.contains("words only"), "{}", little.err);
    std::fs::write(
        case.folder.join("most.html"),
        PAGE.replace("</body>", "<footer><p>Write to us.</p></footer></body>"),
    )
    .unwrap();
    let most = case.import(&["@most.html", "--overwrite"]);
    assert!(most.out.contains("beside it, and left out: 1 paragraph\n"), "{}", most.out);
    assert_eq!(most.err, "", "nothing to warn of");
}

#[test]
fn what_is_no_article_is_named_and_never_compared() {
    let case = Case::new("named");
    let words = "Russian forces occupy parts of the Kharkiv region, and nobody knows for how long they will.";
    let files: [(&str, Vec<u8>, &str); 6] = [
        (
            "a.fodt",
            format!(
                "<?xml version=\"1.0\"?><office:document><office:body>{words}</office:body></office:document>"
            )
            .into(),
            "OpenDocument",
        ),
        ("a.xml", format!("<?xml version=\"1.0\"?><rss><channel>{words}</channel></rss>").into(), "a feed"),
        (
            "a.svg",
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>{words}</text></svg>").into(),
            "an image (svg)",
        ),
        ("a.jpg", [b"\xff\xd8\xff\xe0\0\x10JFIF\0".as_slice(), &[0; 90]].concat(), "an image (jpg)"),
        ("a.webp", [b"RIFF\x10\0\0\0WEBPVP8 ".as_slice(), &[0; 90]].concat(), "an image (webp)"),
        ("a.sqlite", [b"SQLite format 3\0".as_slice(), &[0; 90]].concat(), "a database"),
    ];
    for (name, bytes, what) in files {
        std::fs::write(case.folder.join(name), bytes).unwrap();
        let refused = case.import(&[&format!("@{name}"), "--outlet", "Gazette"]);
        assert_ne!(refused.code, Some(0), "{name}");
        assert!(refused.err.contains(what) && !refused.err.contains("--against"), "{}", refused.err);
    }
}
