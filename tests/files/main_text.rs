//! The article on a web page: what belongs to it, what is left out, what is proposed for exclusion.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use claims_map::load::{ImportedArticle, article_from_bytes};
use claims_map::words::{Language, Message};

const FIRST: &str = "The regional council met on Thursday and heard from four engineers how the bridge over the river could be mended before spring.";
const SECOND: &str = "Two of them asked for a longer survey, since nobody had looked at the northern pillar after the flood of last year.";
const THIRD: &str = "The council will vote in a fortnight, its chairwoman said, and publish whatever the survey has found by then.";

fn read(body: &str) -> ImportedArticle {
    let page =
        format!("<!doctype html><html lang=en><head><title>T</title></head><body>{body}</body></html>");
    article_from_bytes(page.as_bytes(), "page.html").unwrap()
}

/// The paragraphs that are not proposed for exclusion.
fn kept(article: &ImportedArticle) -> Vec<&str> {
    let is_kept = |range: &&std::ops::Range<usize>| article.proposals.iter().all(|one| one.range != **range);
    let words = |range: &std::ops::Range<usize>| article.text.slice(range.start, range.end).unwrap();
    article.paragraphs.iter().filter(is_kept).map(words).collect()
}

/// The paragraphs that are proposed for exclusion, with their reasons in English.
fn proposed(article: &ImportedArticle) -> Vec<(&str, String)> {
    let words = |range: &std::ops::Range<usize>| article.text.slice(range.start, range.end).unwrap();
    article.proposals.iter().map(|one| (words(&one.range), one.why.english())).collect()
}

#[track_caller]
fn expect(body: &str, paragraphs: &[&str]) {
    let article = read(body);
    assert_eq!(kept(&article), paragraphs, "proposed: {:?}", proposed(&article));
}

#[track_caller]
fn expect_note(article: &ImportedArticle, part: &str) {
    let notes: Vec<String> = article.notes.iter().map(Message::english).collect();
    assert!(notes.iter().any(|note| note.contains(part)), "no “{part}” in {notes:?}");
    for note in &article.notes {
        assert!(
            Language::UKRAINIAN.text(note).contains(|one| matches!(one, 'а'..='я')),
            "{note:?} in Ukrainian"
        );
    }
}

#[test]
fn what_is_sold_is_the_article() {
    expect(
        &format!(
            "<article><h1>Bridge</h1><p>{FIRST}</p><p class=paywall>{SECOND}</p><p class='paywall content'>{THIRD}</p></article>"
        ),
        &["Bridge", FIRST, SECOND, THIRD],
    );
    // Scripts of the publisher show it to who has paid.
    expect(
        &format!(
            "<article><p>{FIRST}</p><div class=paywall hidden><p>{SECOND}</p><p>{THIRD}</p></div></article>"
        ),
        &[FIRST, SECOND, THIRD],
    );
    expect(
        &format!(
            "<article><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><div class=paywall-prompt><p>Read on for one coin a month, and stop whenever you want to do so.</p></div></article>"
        ),
        &[FIRST, SECOND, THIRD],
    );
}

#[test]
fn bodies_of_one_article_belong_together() {
    expect(
        &format!(
            "<article><div class=article-body><p>{FIRST}</p></div><div class=ad-box>Buy boots now.</div><div class=article-body><p>{SECOND}</p><p>{THIRD}</p></div></article>"
        ),
        &[FIRST, SECOND, THIRD],
    );
    expect(
        &format!(
            "<div><section itemprop=articleBody><p>{FIRST}</p></section><section itemprop=articleBody><p>{SECOND}</p></section><section itemprop=articleBody><p>{THIRD}</p></section></div>"
        ),
        &[FIRST, SECOND, THIRD],
    );
    let other = "Nobody had expected the harbour to freeze in October, but on Monday the ferries stayed where they were for nine hours.";
    expect(
        &format!(
            "<main><article><h1>Bridge</h1><div class=story-body><p>{FIRST}</p><p>{SECOND}</p></div></article><article><h2>Harbour</h2><div class=story-body><p>{other}</p></div></article></main>"
        ),
        &[FIRST, SECOND],
    );
}

#[test]
fn short_stories_stand_over_long_comments() {
    let comment = "I have crossed that bridge every day for thirty years, and I can tell you that nobody ever looked after it properly, whatever they say now in the council.";
    let comments = format!("<div class=comment><p>{comment}</p></div>").repeat(40);
    expect(
        &format!(
            "<article><h1>Bridge</h1><p>{FIRST}</p><p>{SECOND}</p></article><section id=comments>{comments}</section>"
        ),
        &["Bridge", FIRST, SECOND],
    );
    // A name on the whole page says that it may have comments.
    expect(
        &format!("<div class=comments-enabled><div class=text><p>{FIRST}</p><p>{SECOND}</p></div></div>"),
        &[FIRST, SECOND],
    );
}

#[test]
fn panels_of_tabs_belong_to_the_page() {
    expect(
        &format!(
            "<article><p>{FIRST}</p><div role=tablist><a href=#a>North</a><a href=#b>South</a></div><div role=tabpanel id=a><p>{SECOND}</p></div><div role=tabpanel id=b hidden><p>{THIRD}</p></div></article>"
        ),
        &[FIRST, SECOND, THIRD],
    );
}

#[test]
fn a_live_blog_has_all_its_messages_with_their_times() {
    let message = |time: &str, text: &str| {
        format!(
            "<article itemprop=liveBlogUpdate><time>{time}</time><h3>News of {time}</h3><div itemprop=articleBody><p>{text}</p></div></article>"
        )
    };
    let long = [FIRST, SECOND, THIRD].repeat(5).join(" ");
    let messages =
        [message("09:15", &long), message("10:40", SECOND), message("11:05", "It is over.")].concat();
    expect(
        &format!("<main><h1>Live</h1><div>{messages}</div></main>"),
        &[
            "09:15",
            "News of 09:15",
            &long,
            "10:40",
            "News of 10:40",
            SECOND,
            "11:05",
            "News of 11:05",
            "It is over.",
        ],
    );
    // Where only the metadata say that it is one.
    let message = |time: &str, text: &str| {
        format!("<article class=post><span class=timestamp>{time}</span><p>{text}</p></article>")
    };
    let messages = [message("09:15", FIRST), message("10:40", SECOND), message("11:05", THIRD)].concat();
    expect(
        &format!(
            "<script type='application/ld+json'>{{\"@type\":\"LiveBlogPosting\"}}</script><div>{messages}</div>"
        ),
        &["09:15", FIRST, "10:40", SECOND, "11:05", THIRD],
    );
}

#[test]
fn metadata_have_the_article_where_the_page_shows_its_beginning() {
    let json = format!(
        r#"{{"@type":"NewsArticle","headline":"Bridge","articleBody":"{FIRST}\n\n{SECOND}\n{THIRD}"}}"#
    );
    let script = format!("<script type='application/ld+json'>{json}</script>");
    let article =
        read(&format!("{script}<article><h1>Bridge</h1><p>The council met on Thursday.</p></article>"));
    assert_eq!(kept(&article), [FIRST, SECOND, THIRD]);
    expect_note(&article, "from the metadata");
    // What stands on the page is what people read.
    let article = read(&format!("{script}<article><p>{FIRST}</p><p>{SECOND}</p></article>"));
    assert_eq!(kept(&article), [FIRST, SECOND]);
}

#[test]
fn what_is_struck_out_is_no_text() {
    let article = read(&format!(
        "<article><p>{FIRST}</p><p><s>All pillars stand.</s> <ins>One pillar has moved.</ins> <del>None</del> of them fell.</p><p>{SECOND}</p><del><p>{THIRD}</p></del></article>"
    ));
    assert_eq!(kept(&article), [FIRST, "One pillar has moved. of them fell.", SECOND]);
    expect_note(&article, "struck out were left out (3 places)");
}

#[test]
fn marks_are_read_as_they_are_seen() {
    let article = read(&format!(
        "<article><p>{FIRST}</p><p>She said: <q>We asked: <q>why?</q> twice</q>, and <q>“No,”</q> was the answer.</p><p>It is 10<sup>3</sup> m<sup>2</sup> of H<sub>2</sub>O on the 1<sup>st</sup> of May.<sup>[4]</sup></p><p>The tem&shy;per&shy;a<wbr>ture fell.</p></article>"
    ));
    let expected = [
        FIRST,
        "She said: “We asked: ‘why?’ twice”, and “No,” was the answer.",
        "It is 10³ m² of H₂O on the 1st of May.[4]",
        "The tem\u{ad}per\u{ad}ature fell.",
    ];
    assert_eq!(kept(&article), expected);
    expect_note(&article, "given them");
    let page = format!(
        "<html lang=uk><body><article><p>{FIRST}</p><p>Вона сказала: <q>Міст стоїть, але недовго</q>.</p></article>"
    );
    let article = article_from_bytes(page.as_bytes(), "page.html").unwrap();
    assert_eq!(kept(&article)[1], "Вона сказала: «Міст стоїть, але недовго».");
}

#[test]
fn a_first_letter_set_larger_belongs_to_its_word() {
    for first in [
        "<p><span class=dropcap>T</span>he regional",
        "<p><span class='drop-cap'>T</span> he regional",
        "<div class=dropcap>T</div><p>he regional",
        "<p class=drop-cap>T</p><p>he regional",
    ] {
        let rest = FIRST.strip_prefix("The regional").unwrap();
        expect(&format!("<article>{first}{rest}</p><p>{SECOND}</p></article>"), &[FIRST, SECOND]);
    }
    expect(
        &format!(
            "<article><p><span class=dropcap>A</span> bridge over the river fell into it, and nobody was hurt.</p><p>{SECOND}</p></article>"
        ),
        &["A bridge over the river fell into it, and nobody was hurt.", SECOND],
    );
}

#[test]
fn posts_of_others_are_quotations() {
    let article = read(&format!(
        "<article><p>{FIRST}</p><blockquote class='twitter-tweet social-embed'><p>The bridge has moved. — Mayor</p></blockquote><blockquote><p>“The school is open.”</p><footer>— Ivan Koval, its head</footer></blockquote><div class=share-quote><p>“Nobody looked.”</p></div><p>{SECOND}</p><div class=share-tools><p>Tell a friend about this story.</p></div></article>"
    ));
    assert_eq!(
        kept(&article),
        [
            FIRST,
            "The bridge has moved. — Mayor",
            "“The school is open.”",
            "— Ivan Koval, its head",
            "“Nobody looked.”",
            SECOND
        ]
    );
    expect_note(&article, "Posts of others");
}

#[test]
fn what_stands_beside_the_article_has_a_reason() {
    let article = read(&format!(
        "<article><h1>Bridge</h1><div class=byline>By A. Writer</div><p>{FIRST}</p><figure><img><div>The bridge at noon</div></figure><p>{SECOND}</p><p><a href=/x>The harbour froze in October</a></p><p>{THIRD}</p><div>12 comments here</div></article>"
    ));
    assert_eq!(kept(&article), ["Bridge", FIRST, SECOND, THIRD]);
    let reasons: Vec<String> =
        proposed(&article).into_iter().map(|(words, why)| format!("{words}: {why}")).collect();
    let expected = [
        "By A. Writer: who wrote the article, or when",
        "The bridge at noon: what stands under a picture",
        "The harbour froze in October: a pointer to another article",
        "12 comments here: a short line before the first sentence of the article or after its last one",
    ];
    assert_eq!(reasons, expected);
}

#[test]
fn teasers_of_other_articles_are_left_out_but_not_an_article_of_linked_headlines() {
    let teaser = "<div><h3><a href=/x>The harbour froze</a></h3><p>Nobody had expected that in October, but so it was.</p></div>";
    expect(
        &format!(
            "<main><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><div class=more>{}</div></main>",
            teaser.repeat(3)
        ),
        &[FIRST, SECOND, THIRD],
    );
    let entries =
        [FIRST, SECOND, THIRD].map(|text| format!("<div><h2><a href=/x>Place</a></h2><p>{text}</p></div>"));
    let article = read(&format!("<main>{}</main>", entries.concat()));
    assert_eq!(kept(&article).iter().filter(|one| one.len() > 50).count(), 3, "{:?}", kept(&article));
}

#[test]
fn a_large_page_and_hostile_ones_are_read() {
    let many = format!("<article><p>{FIRST}</p></article>").repeat(20_000);
    let updates = format!("<article itemprop=liveBlogUpdate><p>{FIRST}</p></article>").repeat(20_000);
    let marks = format!("<p>{}{FIRST}", "<span class=dropcap><q>".repeat(100_000));
    let raised = format!("<p>{FIRST}{}", "<sup>2</sup>".repeat(100_000));
    let headings = "<div><h2><a href=/x>The harbour froze</a></h2>".repeat(200);
    for body in [many, updates, marks, raised, headings + FIRST] {
        let page = format!("<!doctype html><html><body>{body}");
        let read = article_from_bytes(page.as_bytes(), "page.html");
        assert!(read.is_ok(), "{read:?}");
    }
}

/// Pages and mail on which an earlier version was wrong; they stand beside the repository.
#[test]
fn the_pages_beside_the_repository_are_right() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/faults/pages");
    let three = ["KYIV — Russian forces", "President Volodymyr", "Analysts say the front line"];
    let live =
        ["10:00", "Update 0", "11:00", "Update 1", "12:00", "13:00", "14:00", "15:00", "Update 5: Analysts"];
    let struck =
        ["“We hold the whole of the Sumy region”", "Correction: Russian", "10² m² and H₂O; see note[3]"];
    let cases: [(&str, &[&str], &[&str]); 6] = [
        (
            "embed.html",
            &["F", "Russian forces have entered the Sumy region.", "Zelensky: we will not cede"],
            &[],
        ),
        ("jsonld-stub.html", &three, &["subscribe now"]),
        ("liveblog.html", &live, &[]),
        ("mail.eml", &three, &["S1lJ", "Subject"]),
        (
            "paywall-class.html",
            &["Front line", "A lead of one", three[0], three[1], three[2]],
            &["© Example"],
        ),
        ("q-s-del.html", &struck, &["control the whole of the Sumy", "occupied Odesa"]),
    ];
    for (name, has, has_not) in cases {
        let Ok(bytes) = std::fs::read(folder.join(name)) else { continue };
        let article = article_from_bytes(&bytes, name).unwrap();
        let kept = kept(&article).join("\n");
        for part in has {
            assert!(kept.contains(part), "{name}: no “{part}” in {kept}");
        }
        for part in has_not {
            assert!(!article.text.as_str().contains(part), "{name}: “{part}”");
        }
    }
}

#[test]
fn struck_words_are_left_out_however_they_are_struck() {
    let long = "The harbour of the island froze on Monday night, and the ferries stayed where they were for nine hours.";
    let page = format!(
        "<html><head><style>.note{{color:red}} article span.void, .x .old {{ text-decoration:line-through }}</style></head><body><article><p>{long}</p>
        <p>One <span style=\"text-decoration: line-through\">gone1</span> two <b style='text-decoration-line:line-through'>gone2 <b>gone3</b> gone4</b> three
        <font class=\"line-through\">gone5</font> <span class=\"void\">gone6</span> <span class=old>four</span> <i class=void>five</i>
        <a href=/x style=\"text-decoration: none\">six</a>.</p><p class=\"strikethrough\">gone7</p><div class=x><p class=old>gone8</p></div><p>{long} Again.</p></article></body></html>"
    );
    let article = article_from_bytes(page.as_bytes(), "a.html").unwrap();
    assert!(!article.text.as_str().contains("gone"), "{}", article.text.as_str());
    assert!(article.text.as_str().contains("One two three four five six."), "{}", article.text.as_str());
    assert!(article.cautions().any(|note| note.english().contains("struck out")), "{:?}", article.notes);
}

#[test]
fn struck_words_of_markdown_are_left_out() {
    for (text, expected, count) in [
        ("Held ~~all of Odesa~~ nothing.", "Held nothing.", 1),
        ("Тримали ~~усю Одесу~~ ніщо, ~~майже~~ геть.", "Тримали ніщо, геть.", 2),
        (
            "Держат <del>всё</del> ничего <span style=\"text-decoration:line-through\">a <span>b</span> c</span> там.",
            "Держат ничего там.",
            2,
        ),
        ("<p>One <s>two</s> three.</p>", "One three.", 1),
        ("About ~100 km and ~200 km.", "About ~100 km and ~200 km.", 0),
    ] {
        let article = article_from_bytes(text.as_bytes(), "a.md").unwrap();
        let words: Vec<&str> = article.text.as_str().split_whitespace().collect();
        assert_eq!(words.join(" "), expected, "{text}");
        let said = article.cautions().filter(|note| note.english().contains("struck out")).count();
        assert_eq!(said, count.min(1), "{:?}", article.notes);
    }
}
