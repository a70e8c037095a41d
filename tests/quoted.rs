//! Every word that stands in quotation marks in what the program says about the shipped article stands in the
//! article. Its text is not in the repository; where it lies beside it, the test reads it.

mod common;

use std::path::Path;

use common::{fresh_folder, run};
use resvg::usvg::roxmltree::Document;

const TEXT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/sources/kyivpost-49020.txt");

/// Words with single spaces and without regard to the shape of quotation marks.
fn plain(text: &str) -> String {
    let one = |letter| if matches!(letter, '“' | '”' | '„' | '«' | '»') { '"' } else { letter };
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().map(one).collect()
}

/// What stands between outer quotation marks, in pieces where words are left out.
fn quoted(text: &str) -> Vec<String> {
    let (mut found, mut depth, mut begin) = (Vec::new(), 0_usize, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '“' => {
                if depth == 0 {
                    begin = at + letter.len_utf8();
                }
                depth += 1;
            }
            '”' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.extend(text[begin..at].split('…').map(plain));
                }
            }
            _ => {}
        }
    }
    found
}

/// The text nodes of a file that is XML.
fn text_of(svg: &str) -> String {
    let document = Document::parse(svg).expect("the picture is XML");
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    let words =
        texts.flat_map(|node| node.descendants().filter_map(|part| part.text().filter(|_| part.is_text())));
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn nested_marks_and_what_is_left_out_are_seen() {
    assert_eq!(quoted("a “b “c” d … e” f “g”"), ["b \"c\" d", "e", "g"], "the outer marks, in pieces");
}

#[test]
fn what_stands_in_quotation_marks_stands_in_the_article() {
    if !Path::new(TEXT).exists() {
        return;
    }
    let article = plain(&std::fs::read_to_string(TEXT).unwrap());
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
    let words: Vec<String> = said.iter().flat_map(|text| quoted(text)).collect();
    assert!(words.len() > 60, "{} pieces", words.len());
    for piece in words {
        assert!(article.contains(&piece), "“{piece}” is in quotation marks and not in the article");
    }
}
