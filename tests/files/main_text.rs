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
    expect_note(&article, "metadata that it carries");
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
            "“The bridge has moved.” — Mayor",
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

#[test]
fn what_a_page_hides_is_read_where_it_holds_the_article() {
    let article = format!("<article><h1>Bridge</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article>");
    let whole = ["Bridge", FIRST, SECOND, THIRD];
    // What React sends behind a page is put in its place by a script.
    expect(&format!("<div id=B:0></div><div hidden id=\"S:0\">{article}</div>"), &whole);
    for around in ["<div hidden>", "<div style='display: none'>", "<div id=root aria-hidden=true>"] {
        let page = read(&format!(
            "<p>Wait for the page to load, it takes no more than a moment.</p>{around}{article}</div>"
        ));
        assert_eq!(kept(&page), whole, "{around}");
        expect_note(&page, "until a program shows it");
    }
    // Not what is asked of readers, nor what is said beside the article.
    for around in ["<div hidden class=cookie-banner>", "<dialog>", "<aside hidden>", "<div role=tooltip>"] {
        let long = format!("<p>{SECOND} {THIRD}</p>").repeat(3);
        expect(
            &format!("<article><h1>Bridge</h1><p>{FIRST}</p></article>{around}<h1>More</h1>{long}</div>"),
            &["Bridge", FIRST],
        );
    }
    let panels = format!(
        "<article><p>{FIRST}</p><div class='tab-pane' style='display:none'><p>{SECOND}</p></div><div role=tablist><div role=tabpanel>{THIRD}</div></div></article>"
    );
    expect(&panels, &[FIRST, SECOND]);
    let tabs = format!(
        "<ul><li>A</li></ul><div role=tablist><div role=tabpanel><h1>Bridge</h1><p>{FIRST}</p><p>{SECOND}</p></div></div><footer><p>Write to us, whoever you are.</p></footer>"
    );
    expect(&tabs, &["Bridge", FIRST, SECOND]);
    let hidden =
        read(&format!("<article><p>{FIRST}</p><p>{SECOND}</p><p hidden>{THIRD} {SECOND}</p></article>"));
    assert_eq!(kept(&hidden), [FIRST, SECOND]);
    expect_note(&hidden, "hides were left out in one place");
}

#[test]
fn a_summary_in_the_metadata_is_no_article() {
    let json = format!(
        "<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"articleBody\":\"{FIRST}\"}}</script>"
    );
    expect(
        &format!("{json}<div hidden id=S:1><main><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></main></div>"),
        &[FIRST, SECOND, THIRD],
    );
    let article = read(&format!("{json}<p>Menu</p><p>{SECOND}</p><nav><p>{THIRD}</p></nav>"));
    assert_eq!(kept(&article), [SECOND], "not twice as long");
    let article = read(&format!("{json}<p>Menu</p><p>Bridge</p><nav><p>{THIRD}</p></nav>"));
    assert_eq!(kept(&article), [FIRST], "all that there is");
    expect_note(&article, "words, where");
    assert!(
        article.page.is_some_and(|page| page.text.as_str().contains(THIRD)),
        "the rest is there to be looked at"
    );
}

#[test]
fn requests_for_consent_are_no_article_however_long() {
    let english = "We and our 842 partners store and access information on a device, such as cookies, and process personal data to provide personalised ads and content.";
    let ukrainian = "Ми та наші партнери зберігаємо інформацію на пристрої, як-от файли cookie, та обробляємо персональні дані, щоб показувати рекламу.";
    let russian = "Мы и наши партнёры храним данные на вашем устройстве и обрабатываем персональные данные, чтобы показывать вам рекламу и измерять её.";
    for (words, around) in [
        (english, "<div id='onetrust-consent-sdk'><div class='cookie-banner'>"),
        (ukrainian, "<div class='modal-window'><div>"),
        (russian, "<div class=popup><div>"),
    ] {
        let notice = format!("{around}<h2>?</h2>{}</div></div>", format!("<p>{words}</p>").repeat(6));
        let article = format!("<div class=text><h1>Bridge</h1><p>{FIRST}</p><p>{SECOND}</p></div>");
        for body in [format!("{notice}{article}"), format!("{article}{notice}")] {
            expect(&body, &["Bridge", FIRST, SECOND]);
        }
    }
    // A page about them, under a name that says so.
    expect(
        &format!("<div class='cookies-page'><h1>Cookies</h1><p>{english}</p><p>{FIRST}</p></div>"),
        &["Cookies", english, FIRST],
    );
}

#[test]
fn what_leads_into_an_article_belongs_to_it() {
    let lead = "The bridge stays closed, the regional council said on Monday.";
    let body = format!("<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>").repeat(2);
    let whole = [lead, FIRST, SECOND, THIRD, FIRST, SECOND, THIRD];
    let headed = [&["Bridge"], &whole[..]].concat();
    for class in ["body", "article-body", "paywall"] {
        expect(
            &format!("<article><h1>Bridge</h1><p>{lead}</p><div class={class}>{body}</div></article>"),
            &headed,
        );
    }
    let share = "<div class=share><a href=/s>Share</a></div>";
    let byline = "<div class=byline>By A. Baker, who writes about bridges for this paper.</div>";
    expect(
        &format!(
            "<article><header><h1>Bridge</h1><div class=standfirst>{lead}</div>{byline}{share}</header><div class=article-body>{body}</div></article>"
        ),
        &whole,
    );
    // The words of a picture, of an advertisement or of another heading lead nowhere.
    for other in [
        format!("<figure><p>{lead}</p></figure>"),
        format!("<div class=promo><p>{lead}</p></div>"),
        format!("<blockquote>{lead}</blockquote>"),
        format!("{byline}<p>{lead}</p>"),
    ] {
        expect(
            &format!("<article><h1>Bridge</h1>{other}<div class=article-body>{body}</div></article>"),
            &whole[1..],
        );
    }
}

#[test]
fn messages_of_a_live_blog_keep_their_times() {
    let message = |time: &str, words: &str| {
        format!("<div class=item><div class=post-time>{time}</div><h2>What is new</h2><p>{words}</p></div>")
    };
    let page = format!(
        "<main><h1>Bridge</h1>{}{}{}</main>",
        message("10:30", FIRST),
        message("11.05 GMT", SECOND),
        message("26 лютого, 12:00", THIRD)
    );
    let article = read(&page);
    let times: Vec<&str> = kept(&article).into_iter().filter(|one| one.contains(['0'])).collect();
    assert_eq!(times, ["10:30", "11.05 GMT", "26 лютого, 12:00"], "{:?}", proposed(&article));
    let one = read(&format!(
        "<article><h1>Bridge</h1><div class=date>10:30</div><p>{FIRST}</p><p>{SECOND}</p></article>"
    ));
    assert_eq!(kept(&one), ["Bridge", FIRST, SECOND], "the hour of an article is none of its words");
    let update = |words: &str| {
        format!("{{\"@type\":\"BlogPosting\",\"headline\":\"New\",\"articleBody\":\"{words}\"}}")
    };
    let json = format!(
        "<script type='application/ld+json'>{{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{},{}]}}</script><div id=app></div>",
        update(FIRST),
        update(SECOND)
    );
    expect(&json, &["New", FIRST, "New", SECOND]);
}

#[test]
fn posts_are_quotations_of_whoever_posted_them() {
    let post = |post: &str| {
        let article = read(&format!("<article><p>{FIRST}</p>{post}<p>{SECOND}</p></article>"));
        expect_note(&article, "they are quotations");
        kept(&article)[1].to_owned()
    };
    for (shown, expected) in [
        (
            "<blockquote class=twitter-tweet><p>Ворог увійшов у місто.</p>&mdash; Governor (@gov) <a href='https://x.com/g/1'>February 26, 2026</a></blockquote>",
            "“Ворог увійшов у місто.” — Governor (@gov) February 26, 2026",
        ),
        (
            "<blockquote class='twitter-tweet social-embed'><p>They have entered the city. — Governor</p></blockquote>",
            "“They have entered the city.” — Governor",
        ),
        (
            "<div class=tgme_widget_message><div class=tgme_widget_message_text>They crossed at night.</div></div>",
            "“They crossed at night.”",
        ),
        (
            "<div class=fb-post><blockquote><p>They crossed at night.</p></blockquote></div>",
            "“They crossed at night.”",
        ),
        ("<bsky-embed><p>Они перешли ночью.</p></bsky-embed>", "“Они перешли ночью.”"),
        (
            "<blockquote class=instagram-media><p>«Вони перейшли вночі»</p></blockquote>",
            "«Вони перейшли вночі»",
        ),
    ] {
        assert_eq!(post(shown), expected, "{shown}");
    }
}
