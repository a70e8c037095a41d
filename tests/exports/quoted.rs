//! Every word that stands in quotation marks in what the program says about the shipped article stands in the
//! article: on the command line, in the picture, in the page. The window's words are walked in `window.rs`.

use crate::common::{fresh_folder, run};
use crate::quotation::{expect_quoted, quoted};
use resvg::usvg::roxmltree::Document;
use serde_json::Value;

/// The text nodes of a file that is XML.
fn text_of(svg: &str) -> String {
    let document = Document::parse(svg).expect("the picture is XML");
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    let words =
        texts.flat_map(|node| node.descendants().filter_map(|part| part.text().filter(|_| part.is_text())));
    words.collect::<Vec<_>>().join(" ")
}

/// Every string of a JSON value.
fn strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|one| strings(one, found)),
        Value::Object(members) => members.values().for_each(|one| strings(one, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What a page says: the texts between its tags, and the strings of its data.
fn words_of_page(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let data = page.split("id=\"dossier\">").nth(1).and_then(|rest| rest.split("</script>").next());
    strings(&serde_json::from_str(data.expect("the page has its data")).expect("as JSON"), &mut found);
    let visible = page.split("<script").next().expect("what stands before the scripts");
    // A sentence goes on over tags within a line; a block begins a new one.
    let mut text = String::new();
    for part in visible.split('<') {
        let (tag, words) = part.split_once('>').unwrap_or(("", part));
        let is_inline = ["b", "i", "bdi", "span", "mark", "a", "tspan", "q", "strong", "em"]
            .contains(&tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default());
        text.push_str(if is_inline { "" } else { "\n" });
        text.push_str(words);
    }
    let text = text.replace("&quot;", "\"").replace("&#x2f;", "/").replace("&amp;", "&");
    found.extend(text.split("\n\n").map(str::to_owned));
    found
}

#[test]
fn nested_marks_and_what_is_left_out_are_seen() {
    assert_eq!(quoted("a “b “c” d … e” f “g”"), ["b \"c\" d", "e", "g"], "the outer marks, in pieces");
}

#[test]
fn what_the_command_line_and_the_picture_put_in_quotation_marks_stands_in_the_article() {
    let picture = fresh_folder("quoted").join("map.svg");
    let exported = run(["export", picture.to_str().unwrap(), "--footnotes", "--height", "2000"]);
    assert_eq!(exported.code, Some(0), "{}", exported.err);
    let mut said = vec![text_of(&std::fs::read_to_string(&picture).unwrap()), run(["explain"]).out];
    let codes: Vec<String> = said[1]
        .split("(UA-")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(code, _)| format!("UA-{code}"))
        .collect();
    assert!(codes.len() > 10, "areas that the article names: {codes:?}");
    said.extend(codes.iter().map(|code| run(["explain", code]).out));
    for off in [["--off", "isw"], ["--off", "peskov"], ["--off", "putin"], ["--off", "zelensky"]] {
        said.push(run(["explain"].iter().chain(&off)).out);
        said.extend(codes.iter().map(|code| run(["explain", code].iter().chain(&off)).out));
    }
    let verified = run(["verify", picture.to_str().unwrap()]);
    assert_eq!(verified.code, Some(0), "{}", verified.err);
    said.push(verified.out);
    said.push(run(["verify", "data/kyivpost-49020.claims.json"]).out);
    let texts = "../shared/sources/kyivpost-49020.txt";
    said.push(run(["verify", "data/kyivpost-49020.claims.json", "--text", texts]).out);
    expect_quoted(&said, 200);
}

#[test]
fn what_the_page_puts_in_quotation_marks_stands_in_the_article() {
    let page = fresh_folder("quoted-page").join("map.html");
    let exported = run(["export", page.to_str().unwrap()]);
    assert_eq!(exported.code, Some(0), "{}", exported.err);
    let said = words_of_page(&std::fs::read_to_string(&page).unwrap());
    expect_quoted(&said, 90);
}
