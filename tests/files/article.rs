//! Bringing in articles: every format, its metadata, and what is refused with a sentence.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::fs::File;
use std::io::{Cursor, Write};

use crate::common::{article, fresh_folder};
use claims_map::load::{
    ArticleError, ArticleKind, Citation, ImportedArticle, MAX_TEXT_BYTES, article_from_bytes,
    article_from_paste, read_article,
};
use claims_map::model::Day;
use claims_map::text::CanonicalText;
use claims_map::words::Message;
use zip::write::{SimpleFileOptions, ZipWriter};

/// The words of an article's paragraphs.
fn paragraphs(article: &ImportedArticle) -> Vec<&str> {
    let words = |range: &std::ops::Range<usize>| article.text.slice(range.start, range.end).unwrap();
    article.paragraphs.iter().map(words).collect()
}

/// The words of the paragraphs that are proposed for exclusion.
fn proposed(article: &ImportedArticle) -> Vec<&str> {
    let words = |range: &std::ops::Range<usize>| article.text.slice(range.start, range.end).unwrap();
    article.proposals.iter().map(|proposal| words(&proposal.range)).collect()
}

/// Refused with one sentence that begins with the file's name and has all the parts.
#[track_caller]
fn expect_refusal(result: Result<ImportedArticle, ArticleError>, name: &str, parts: &[&str]) {
    let sentence = result.map(|article| article.text.length()).unwrap_err().to_string();
    assert!(sentence.starts_with(&format!("{name}: ")) && sentence.lines().count() == 1, "{sentence}");
    for part in parts {
        assert!(sentence.contains(part), "no “{part}” in: {sentence}");
    }
}

const FIRST: &str = "The ministry said on Monday that its units were holding positions near the town, and that nothing else was known about the attack.";
const SECOND: &str = "A spokesman told reporters that the talks would go on next week, after both sides had asked for time to read the document.";
const THIRD: &str = "“We will not cede any land,” he said, and left the room without answering the questions that were put to him by reporters.";

/// A page as sites have them: the article with everything around it.
fn page() -> String {
    format!(
        r#"<!-- made --><!DOCTYPE html><html lang="en-GB"><head><title>Talks go on - The Example Times</title>
        <meta property="og:site_name" content="The Example Times"><meta property="og:title" content="Talks &amp; land">
        <link rel="canonical" href="https://example.org/news/1"><meta property="article:published_time" content="2025-03-17T22:10:00+02:00">
        <script>var x = "<p>not words</p>";</script><style>p {{ color: red }}</style></head>
        <body class="has-sidebar"><nav><ul><li><a href="/">Home</a><li><a href="/news">News of the day and of the week</a></ul></nav>
        <div class="cookie-banner"><p>We use cookies, and ask for your consent to all of them, so that the site can be paid for.</p></div>
        <div id="main-wrapper"><h1>Talks &amp; land</h1><div class="article-body"><p>{FIRST}</p><div class="ad-slot">Buy a car now and get one free.</div>
        <h2>What was <em>said</em></h2><p>{}<br>Second line.</p><ul><li>One <b>po</b>int<li>Another</ul>
        <table><tr><th>Oblast<th>Share<tr><td>Sumy<td>3&nbsp;%</table>
        <p>Advertisement</p><p>{THIRD}</p><p hidden>Not to be seen.</p></div></div>
        <aside><p>{}</p></aside><section class="comments"><p>I think that all of this is wrong, and here is a long reason why I think so.</p></section>
        <footer>© 2025 The Example Times</footer></body></html>"#,
        SECOND.replace(' ', "\n  "),
        "Five things to know about something else, with a long text that explains why you should. ".repeat(3),
    )
}

#[test]
fn a_page_gives_its_article_and_its_citation() {
    let article = article_from_bytes(page().as_bytes(), "talks.txt").unwrap();
    assert_eq!(article.kind, ArticleKind::Html, "told by its content");
    let second = format!("{SECOND}\nSecond line.");
    let expected = [
        FIRST,
        "What was said",
        &second,
        "One point",
        "Another",
        "Oblast\tShare",
        "Sumy\t3\u{a0}%",
        "Advertisement",
        THIRD,
    ];
    assert_eq!(paragraphs(&article), expected, "the article's paragraphs");
    assert_eq!(proposed(&article), ["Advertisement"], "proposed");
    let citation = Citation {
        title: Some("Talks & land".to_owned()),
        outlet: Some("The Example Times".to_owned()),
        published: Some(Day::parse("2025-03-17").unwrap()),
        url: Some("https://example.org/news/1".to_owned()),
        language: Some("en-GB".to_owned()),
    };
    assert_eq!(article.citation, citation, "citation");
    assert!(article.notes.iter().any(|note| note.english().contains("left out")), "{:?}", article.notes);
}

#[test]
fn structured_metadata_come_first() {
    let json = r#"{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"], "headline": "The headline",
        "datePublished": "2024-12-31T23:59:00Z", "publisher": {"name": "The Outlet"}, "inLanguage": "uk", "url": "https://example.org/2"}]}"#;
    let page = format!(
        "<html><head><title>Other</title><script type='application/ld+json'>{json}</script></head><body><p>{FIRST}</body></html>"
    );
    let citation = article_from_paste(&page).unwrap().citation;
    assert_eq!(citation.title.as_deref(), Some("The headline"), "title");
    assert_eq!(citation.outlet.as_deref(), Some("The Outlet"), "outlet");
    assert_eq!(citation.published.map(|day| day.to_string()).as_deref(), Some("2024-12-31"), "day");
    assert_eq!(citation.url.as_deref(), Some("https://example.org/2"), "address");
    assert_eq!(citation.language.as_deref(), Some("en"), "the text is English, whatever the page says");
}

#[test]
fn pages_without_marks_are_read_where_their_words_are() {
    let menu = "<td><a href=a>One</a><br><a href=b>Two</a></td>";
    let page = format!(
        "<html><body><table><tr>{menu}<td><div>{FIRST}<br><br>{SECOND}</div><div>{THIRD}</div></table></body></html>"
    );
    let article = article_from_bytes(page.as_bytes(), "old.html").unwrap();
    assert_eq!(paragraphs(&article), [FIRST, SECOND, THIRD], "a page laid out by tables");
    let wrapped = format!(
        "<html><body class='with-sidebar'><div class='content-and-menu'><p>{FIRST}<p>{SECOND}</div></body></html>"
    );
    let article = article_from_bytes(wrapped.as_bytes(), "wrapped.html").unwrap();
    assert_eq!(paragraphs(&article), [FIRST, SECOND], "a class name on everything leaves nothing out");
    expect_refusal(
        article_from_paste("<html><body><div id=app></div></body></html>"),
        "the pasted text",
        &["no text", "browser"],
    );
}

#[test]
fn hostile_pages_end_in_a_sentence_or_in_words() {
    let deep = |tag: &str| format!("<html><body>{}{FIRST}", tag.repeat(1_000_000));
    for tag in ["<div>", "<blockquote class=a>", "<svg>", "<table><tr><td>", "<ul><li>", "<button>"] {
        expect_refusal(
            article_from_bytes(deep(tag).as_bytes(), "deep.html"),
            "deep.html",
            &["nested", "save"],
        );
    }
    for tag in ["<b>", "<span>", "<a href=x><font>", "</div>", "<br>", "<!--x-->"] {
        let article = article_from_bytes(deep(tag).as_bytes(), "inline.html").unwrap();
        assert_eq!(paragraphs(&article), [FIRST], "{tag}");
    }
    let many = format!("<html><body>{}{FIRST}", "<p>".repeat(2_000_000));
    expect_refusal(article_from_bytes(many.as_bytes(), "many.html"), "many.html", &["elements"]);
    let names = (0..500_000).map(|at| format!(" a{at}=1")).collect::<Vec<_>>().concat();
    let article =
        article_from_bytes(format!("<html><body {names}><p>{FIRST}").as_bytes(), "names.html").unwrap();
    assert_eq!(paragraphs(&article), [FIRST], "half a million attributes");
}

#[test]
fn text_stays_as_it_is() {
    let text = format!("\u{feff}{FIRST}\r\n\r\nAdvertisement\r\n\r\n{SECOND}  \r\n");
    let article = article_from_bytes(text.as_bytes(), "a.txt").unwrap();
    assert_eq!(article.text, CanonicalText::from_text(&text), "as `verify --text` reads it");
    assert_eq!(
        article.citation,
        Citation { language: Some("en".to_owned()), ..Citation::default() },
        "nothing but its language"
    );
    let ranges: Vec<_> = article.proposals.iter().map(|proposal| proposal.range.clone()).collect();
    assert_eq!(article.without(&ranges).as_str(), format!("{FIRST}\n\n{SECOND}  \n"), "without furniture");
    assert_eq!(article.without(&[]), article.text, "untouched");
    assert!(article.notes.is_empty(), "nothing to say: {:?}", article.notes);
}

#[test]
fn invisible_characters_stay_and_are_said() {
    let text = "Kyiv \u{202e}said\u{202c} that\u{200b} the town\u{200b} is held.";
    let article = article_from_paste(text).unwrap();
    assert_eq!(article.text.as_str(), text, "to the letter");
    let mut notes = article.notes.iter().map(Message::english);
    let note = notes.find(|note| note.contains("cannot be seen")).unwrap();
    for part in ["right-to-left override: 1", "end of a direction: 1", "space of no width: 2"] {
        assert!(note.contains(part), "no “{part}” in: {note}");
    }
}

#[test]
fn the_shipped_articles_furniture_is_proposed_and_nothing_else() {
    let Some(path) = article() else { return };
    let article = read_article(&path).unwrap();
    let found = proposed(&article);
    let starts = [
        "Advertisement",
        "Other Topics of Interest",
        "Ongoing Trump",
        "The American and Russian",
        "Advertisement",
        "Advertisement",
        "To suggest",
        "You can also",
    ];
    assert_eq!(found.len(), starts.len(), "{found:?}");
    for (found, start) in found.iter().zip(starts) {
        assert!(found.starts_with(start), "“{start}”: {found}");
    }
    let again = read_article(&path).unwrap();
    assert_eq!(article.text.sha256(), again.text.sha256(), "hashed once, the same");
}

/// A Word document with this main part and these other parts.
fn docx(body: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let main = format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#
    );
    archive(&[&[("word/document.xml", main.as_str())], others].concat())
}

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_word_document_gives_its_words() {
    let body = r#"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>A </w:t></w:r><w:r><w:t xml:space="preserve">title &amp; m&#8211;ore</w:t></w:r></w:p>
        <w:p><w:r><w:t>Kept</w:t></w:r><w:del w:id="1"><w:r><w:delText> gone</w:delText><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t xml:space="preserve"> new</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:br/><w:t>line</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>
        <w:p><w:r><w:t>Around</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>Box again</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent><w:t> it</w:t></w:r></w:p>"#;
    let core = r"<cp:coreProperties><dc:title>The title &lt;1&gt;</dc:title><dcterms:created>2025-03-17T10:00:00Z</dcterms:created><dc:language>uk-UA</dc:language></cp:coreProperties>";
    let article = article_from_bytes(&docx(body, &[("docProps/core.xml", core)]), "a.bin").unwrap();
    assert_eq!(article.kind, ArticleKind::Docx, "told by its content");
    let expected = ["A title & m–ore", "Kept new\nline", "a\tb", "c", "Box", "Around it"];
    assert_eq!(paragraphs(&article), expected, "paragraphs");
    assert_eq!(article.citation.title.as_deref(), Some("The title <1>"), "title");
    assert_eq!(article.citation.language.as_deref(), Some("uk-UA"), "language");
    assert_eq!(article.citation.published, None, "the day of the file is not the article's");
    for part in [
        "Deletions that the document tracks were left out (1)",
        "Footnotes and endnotes were left out (1)",
        "17 March 2025",
    ] {
        assert!(
            article.notes.iter().any(|note| note.english().contains(part)),
            "{part}: {:?}",
            article.notes
        );
    }
}

#[test]
fn struck_words_of_a_word_document_are_left_out() {
    let body = "<w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">One pillar </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>has </w:t></w:r><w:r><w:rPr><w:dstrike w:val=\"1\"/></w:rPr><w:t>never </w:t></w:r><w:r><w:rPr><w:strike w:val=\"false\"/></w:rPr><w:t>moved.</w:t></w:r></w:p>";
    let article = article_from_bytes(&docx(body, &[]), "a.docx").unwrap();
    assert_eq!(paragraphs(&article), ["One pillar moved."], "what is not struck out");
    let notes: Vec<String> = article.notes.iter().map(Message::english).collect();
    assert!(notes.iter().any(|note| note.contains("struck out were left out in one place")), "{notes:?}");
}

/// A run of a Word document with these properties.
fn run(properties: &str, words: &str) -> String {
    format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

#[test]
fn hidden_words_of_a_word_document_are_left_out_and_said() {
    let body = [
        "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>",
        &run("", "The pier "),
        &run("<w:vanish/>", "has not "),
        &run("<w:vanish w:val=\"0\"/>", "was "),
        &run("<w:webHidden/>", "perhaps "),
        &run("<w:specVanish/><w:strike/>", "never "),
        &run("", "closed "),
        &run("<w:rStyle w:val=\"Quiet\"/>", "nearly "),
        &run("<w:rPrChange><w:rPr><w:vanish/><w:strike/></w:rPr></w:rPrChange>", "on Monday."),
        "</w:p><w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr>",
        &run("", "Not so."),
        "</w:p><w:p>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Box:</w:t><w:txbxContent><w:p>",
        &run("", "A box."),
        "</w:p></w:txbxContent></w:r>",
        &run("<w:rStyle w:val=\"Gone\"/>", "Struck."),
        &run("", "It opens today."),
        "</w:p>",
    ];
    let styles = "<w:styles><w:style w:type=\"character\" w:styleId=\"Quiet\"><w:basedOn w:val=\"Base\"/></w:style><w:style w:type=\"character\" w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Note\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Gone\"><w:rPr><w:strike/></w:rPr></w:style></w:styles>";
    let article =
        article_from_bytes(&docx(&body.concat(), &[("word/styles.xml", styles)]), "a.docx").unwrap();
    assert_eq!(paragraphs(&article), ["The pier was closed on Monday.", "It opens today."], "what is shown");
    let cautions: Vec<String> = article.cautions().map(Message::english).collect();
    assert!(
        cautions.iter().any(|one| one.contains("the document hides were left out (4 places)")),
        "{cautions:?}"
    );
    assert!(cautions.iter().any(|one| one.contains("struck out were left out in one place")), "{cautions:?}");
}

#[test]
fn the_styles_of_a_word_document_are_where_it_says_and_are_read_or_refused() {
    let body = format!("<w:p>{}{}</w:p>", run("<w:rStyle w:val=\"Q\"/>", "Not "), run("", "open."));
    let relations = "<Relationships><Relationship Type=\"http://x/relationships/styles\" Target=\"looks.xml\"/></Relationships>";
    let styles = "<w:styles><w:style w:styleId=\"Q\"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>";
    let parts = [("word/_rels/document.xml.rels", relations), ("word/looks.xml", styles)];
    assert_eq!(paragraphs(&article_from_bytes(&docx(&body, &parts), "a.docx").unwrap()), ["open."]);
    let broken = [("word/styles.xml", "<w:styles></w:style>")];
    expect_refusal(article_from_bytes(&docx(&body, &broken), "a.docx"), "a.docx", &["cannot be read"]);
}

#[test]
fn what_is_no_page_and_no_mail_is_told_by_its_name_and_its_tags() {
    let kind = |text: &str, name: &str| {
        article_from_bytes(text.as_bytes(), name)
            .map(|article| (article.kind, article.text.as_str().to_owned()))
    };
    let words = "The pier was closed on Monday.";
    let page = |text: &str, name: &str| {
        let (kind, text) = kind(text, name).unwrap();
        assert_eq!((kind, text.as_str()), (ArticleKind::Html, words), "{name}");
    };
    page(&format!("<p>{words}"), "a.html");
    page(&format!("{}<p>{words}", "<p>".repeat(300)), "a.htm");
    page(words, "a.html");
    page(&format!("<svg><title>x</title></svg><p>{words}</p>"), "a.html");
    for name in ["", "a.txt", "a"] {
        page(&format!("<p class=\"x\">{words}</p>"), name);
        page(&format!("{}<p>{words}", "<div>".repeat(40)), name);
        page(&format!("\u{feff} <!-- x -->\n<DIV><p>{words}</p></DIV>"), name);
    }
    let deep = format!("{}<p>{words}", "<div>".repeat(5000));
    for name in ["a.html", "a.txt"] {
        expect_refusal(article_from_bytes(deep.as_bytes(), name), name, &["256"]);
    }
    for text in [
        "<p> is the tag of a paragraph, she said.",
        "<Kharkiv> stands there.</Kharkiv>",
        "Depth < 5 and > 2.",
        "<a.b@example.org> wrote: it rains.</a>",
    ] {
        assert_eq!(kind(text, "a.txt").unwrap(), (ArticleKind::Text, text.to_owned()));
    }
    assert_eq!(
        kind("<p align=center>\nHead\n</p>\n\nThe *pier* was closed.", "a.md").unwrap().0,
        ArticleKind::Markdown
    );
}

#[test]
fn the_main_part_is_where_the_document_says() {
    let relations = r#"<Relationships><Relationship Id="r1" Type="http://x/relationships/officeDocument" Target="/word/other.xml"/></Relationships>"#;
    let main = "<w:document><w:p><w:t>Here</w:t></w:p></w:document>";
    let bytes = archive(&[("_rels/.rels", relations), ("word/other.xml", main)]);
    assert_eq!(paragraphs(&article_from_bytes(&bytes, "a.docx").unwrap()), ["Here"], "found");
}

#[test]
fn hostile_word_documents_end_in_a_sentence() {
    let expect =
        |bytes: &[u8], parts: &[&str]| expect_refusal(article_from_bytes(bytes, "a.docx"), "a.docx", parts);
    let bomb = docx(&"<w:p/>".repeat(12_000_000), &[]);
    assert!(bomb.len() < 1024 * 1024, "small outside: {}", bomb.len());
    expect(&bomb, &["unpacks to more than 64 MiB", "do not trust"]);
    expect(&docx(&"<w:p>".repeat(1_000_000), &[]), &["nested"]);
    expect(&docx("<w:p><w:t>a</w:t>", &[]), &["cannot be read"]);
    expect(&docx("", &[]), &["no text"]);
    let whole = docx("<w:p><w:t>words</w:t></w:p>", &[]);
    expect(&whole[..whole.len() / 2], &["cannot be read"]);
    let entity = "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><w:document><w:p><w:t>x&b;y</w:t></w:p></w:document>";
    let article = article_from_bytes(&archive(&[("word/document.xml", entity)]), "a.docx").unwrap();
    assert_eq!(paragraphs(&article), ["xy"], "own entities are not expanded");
    let many: Vec<(String, &str)> = (0..10_001).map(|at| (format!("word/{at}.xml"), "")).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    expect(&archive(&many), &["more than 10000 parts"]);
}

#[test]
fn what_is_no_article_is_named() {
    let expect = |bytes: &[u8], name: &str, parts: &[&str]| {
        expect_refusal(article_from_bytes(bytes, name), name, parts);
    };
    let png = [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 40]].concat();
    expect(&png, "a.txt", &["an image (png)", ".docx"]);
    expect(&[b"\x7fELF\x02\x01\x01\0".as_slice(), &[0; 60]].concat(), "a", &["a program (elf)"]);
    expect(b"ab\0cd\0\0\x01\x02\x03", "a.md", &["a binary file", ".md"]);
    expect(b"\xff\xfea\0\0\0b\0", "a.txt", &["a binary file"]);
    expect(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0",
        "a.docx",
        &["old Office document", "password", "save it as .docx"],
    );
    let old = |stream: &str| {
        let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0".as_slice(), &name].concat()
    };
    expect(&old("WordDocument"), "a.doc", &["old Word document (.doc)", "save it as .docx"]);
    expect(&old("__properties_version1.0"), "a.msg", &["Outlook (.msg)", "save it as"]);
    expect(&old("EncryptedPackage"), "a.docx", &["locked by a password"]);
    expect(b"{\"type\": \"FeatureCollection\"}", "a.txt", &["data (JSON)", ".docx"]);
    expect(b"<?xml version='1.0'?><bills/>", "a.xml", &["data (XML)", ".docx"]);
    expect(b"<?xml version='1.0'?><rss/>", "a.xml", &["a feed", ".html"]);
    expect(&archive(&[("Index/Document.iwa", "")]), "a.pages", &["Pages", "save it as .docx"]);
    expect(b"{\\rtf1 words}", "a.rtf", &["RTF", ".docx"]);
    expect(&archive(&[("xl/workbook.xml", "")]), "a.docx", &["a spreadsheet"]);
    expect(&archive(&[("ppt/x.xml", "")]), "a.docx", &["a presentation"]);
    expect(&archive(&[("mimetype", "application/vnd.oasis.opendocument.text")]), "a.odt", &["OpenDocument"]);
    expect(&archive(&[("mimetype", "application/epub+zip")]), "a.epub", &["electronic book"]);
    expect(&archive(&[("a.txt", "words")]), "a.zip", &["an archive (zip)", "unpack"]);
    expect(b"", "a.txt", &["nothing in it"]);
    expect(b" \n\t\n", "a.txt", &["no text"]);
    expect(&vec![b'a'; 64 * 1024 * 1024 + 1], "a.txt", &["more than 64 MiB"]);
    expect(&vec![b'a'; MAX_TEXT_BYTES + 1], "a.txt", &["longer than 16 MiB"]);
    let text = "BMW said that it would leave. MZ is not a program, PK is not an archive.";
    assert_eq!(
        paragraphs(&article_from_bytes(text.as_bytes(), "a.txt").unwrap()),
        [text],
        "words that begin as files do"
    );
}

#[test]
fn pastes_are_limited_at_once() {
    expect_refusal(article_from_paste(""), "the pasted text", &["nothing in it"]);
    expect_refusal(
        article_from_paste(&"paste ".repeat(90_000_000)),
        "the pasted text",
        &["longer than 16 MiB", "cut it down"],
    );
}

#[test]
fn files_that_cannot_be_read_are_refused() {
    let folder = fresh_folder("article-files");
    let refused = |name: &str, parts: &[&str]| {
        let path = folder.join(name);
        expect_refusal(read_article(&path), &path.display().to_string(), parts);
    };
    refused("none.txt", &["no such file"]);
    refused("", &["this is a folder"]);
    File::create(folder.join("empty.txt")).unwrap();
    refused("empty.txt", &["empty"]);
    File::create(folder.join("large.txt")).unwrap().set_len(2 << 30).unwrap();
    refused("large.txt", &["larger than 64 MiB"]);
    std::fs::remove_file(folder.join("large.txt")).unwrap();
}

#[test]
fn windows_1251_and_utf_16_files_are_read() {
    let text =
        "Речниця міністерства повідомила, що їхні підрозділи утримують позиції поблизу міста.\n\nРеклама\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(text);
    let article = article_from_bytes(&bytes, "a.txt").unwrap();
    assert_eq!(article.text.as_str(), text, "Windows-1251");
    assert!(article.notes[0].english().contains("Windows-1251"), "{:?}", article.notes);
    assert_eq!(article.citation.language.as_deref(), Some("uk"), "language");
    assert_eq!(proposed(&article), ["Реклама"], "proposed");
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let article = article_from_bytes(&bytes, "a.txt").unwrap();
    assert_eq!(article.text.as_str(), text, "UTF-16");
    let page = format!("<html><head><meta charset='windows-1251'></head><body><p>{text}</body></html>");
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(&page);
    let article = article_from_bytes(&bytes, "a.html").unwrap();
    assert_eq!(paragraphs(&article), [text.trim().replace("\n\n", " ")], "a page that declares it");
}

/// A PDF of one page with these operators and this in its trailer.
fn pdf(content: &str, trailer: &str) -> Vec<u8> {
    format!(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length {}>>stream\n{content}\nendstream endobj\n5 0 obj<</Title(A title)/CreationDate(D:20250317120000Z)>>endobj\ntrailer<</Root 1 0 R/Info 5 0 R{trailer}>>\n",
        content.len()
    )
    .into_bytes()
}

/// True where PDFs can be read; where tools are required, they must be.
fn has_pdftotext() -> bool {
    let found = std::process::Command::new("pdftotext").arg("-v").output().is_ok();
    let is_required = std::env::var_os("CLAIMS_MAP_REQUIRE_TOOLS").is_some();
    assert!(found || !is_required, "pdftotext is required here, and is missing");
    found
}

#[test]
fn a_pdf_gives_its_words_or_a_sentence() {
    let expect =
        |bytes: &[u8], parts: &[&str]| expect_refusal(article_from_bytes(bytes, "a.pdf"), "a.pdf", parts);
    let words = pdf(
        "BT /F 12 Tf 40 700 Td (The ministry said on Monday that its dele-) Tj 0 -14 Td (gation had left.) Tj 0 -660 Td (12) Tj ET",
        "",
    );
    if !has_pdftotext() {
        return expect(&words, &["pdftotext", "apt install poppler-utils"]);
    }
    let article = article_from_bytes(&words, "a").unwrap();
    assert_eq!(article.kind, ArticleKind::Pdf, "told by its content");
    assert_eq!(
        paragraphs(&article),
        ["The ministry said on Monday that its delegation had left.", "12"],
        "joined"
    );
    assert_eq!(proposed(&article), ["12"], "the page number");
    assert_eq!(article.citation.title.as_deref(), Some("A title"), "title");
    assert_eq!(article.citation.published, None, "the day of the file is not the article's");
    assert!(article.notes.iter().any(|note| note.english().contains("17 March 2025")), "{:?}", article.notes);
    let key = "0123456789abcdef0123456789abcdef";
    let locked = format!("/Encrypt<</Filter/Standard/V 1/R 2/O({key})/U({key})/P -4>>/ID[(a)(a)]");
    expect(&pdf("BT /F 12 Tf (Hidden) Tj ET", &locked), &["locked by a password", "without one"]);
    expect(&pdf("0 0 100 100 re f", ""), &["scan", "text recognition"]);
    expect(&words[..120], &["the PDF cannot be read"]);
    expect(b"%PDF-1.7\n", &["the PDF cannot be read"]);
}

#[test]
fn comments_under_their_heading_are_proposed_whatever_holds_them() {
    let comment = "I was there on that day, and nothing of this is how I remember it at all.";
    let body = format!("<div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>");
    for heading in ["Comments (2)", "2 comments", "Leave a comment", "Коментарі", "Комментарии (2)"]
    {
        let page = format!(
            "<html><body><div>{body}<div><div>{heading}</div><div>Reader one</div><div>{comment}</div><div>Reader two</div><div>{comment} Not one word.</div></div></div></body></html>"
        );
        let article = article_from_bytes(page.as_bytes(), "a.html").unwrap();
        let ranges: Vec<std::ops::Range<usize>> =
            article.proposals.iter().map(|one| one.range.clone()).collect();
        let kept = article.without(&ranges);
        let kept: Vec<&str> = kept.as_str().lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(kept, [FIRST, SECOND, THIRD], "{heading}: {:?}", article.proposals);
    }
    // A button of that name above the article takes nothing of it away.
    let article = article_from_paste(&format!("Talks go on\n\nComments\n\n{FIRST}\n\n{SECOND}\n")).unwrap();
    assert_eq!(proposed(&article), ["Comments"], "the button alone");
}

#[test]
fn hidden_words_are_no_words_of_the_page() {
    let hidden = "Russian forces seized the whole of the region, said nobody at all on any day of the week.";
    for mark in [
        "style=\"display: none\"",
        "style=\"DISPLAY:NONE\"",
        "hidden",
        "aria-hidden=\"true\"",
        "style='visibility:hidden'",
    ] {
        for name in ["p", "div", "section"] {
            let page = format!(
                "<html><body><article><p>{FIRST}</p><{name} {mark}>{hidden}</{name}><p>{SECOND}</p><p>{THIRD}</p></article></body></html>"
            );
            let article = article_from_bytes(page.as_bytes(), "a.html").unwrap();
            assert!(!article.text.as_str().contains("said nobody"), "{name} {mark}");
            assert_eq!(paragraphs(&article), [FIRST, SECOND, THIRD], "{name} {mark}");
        }
    }
}

#[test]
fn words_that_ends_of_lines_part_are_whole_and_it_is_said() {
    let text = "The ministry said on Monday that the dele-\ngation had left for the Russian-\nheld town, and that nothing else was known\nto it about the convoy on the road.\nA Russian-held town is a town.\n";
    let article = article_from_paste(text).unwrap();
    let words = article.text.as_str();
    assert!(words.contains("the delegation\nhad left for the Russian-held\ntown,"), "{words}");
    let notes: Vec<String> = article.notes.iter().map(Message::english).collect();
    assert!(notes.iter().any(|note| note.contains("joined (2)")), "{notes:?}");
}
