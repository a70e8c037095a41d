//! The catalogues beside one another and beside the code: every sentence in every language, with the same arguments, and
//! none that nobody says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use claims_map::words::{Arg, Language, Message};

/// What is given to a sentence where it is said: the names of the arguments, one set for each place.
type Uses = BTreeMap<String, Vec<BTreeSet<String>>>;

/// The texts of all files of these endings under a folder of the project.
fn files(folder: &str, endings: &[&str]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut texts = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder is there") {
            let path = entry.expect("it can be listed").path();
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if endings.contains(&ending) {
                texts.push(std::fs::read_to_string(&path).expect("it is text"));
            }
        }
    }
    texts
}

/// The letters of code that stand in no text, each with its place and how many brackets are open behind it.
fn outside_texts(code: &str) -> Vec<(usize, char, i32)> {
    let (mut depth, mut in_text, mut is_escaped) = (0, false, false);
    let mut found = Vec::new();
    for (at, letter) in code.char_indices() {
        if is_escaped {
            is_escaped = false;
            continue;
        }
        match letter {
            '\\' if in_text => is_escaped = true,
            '"' => in_text = !in_text,
            _ if in_text => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if !in_text {
            found.push((at, letter, depth));
        }
    }
    found
}

/// What stands between a bracket's two halves, from right behind the first.
fn bracketed(code: &str) -> &str {
    let end = outside_texts(code).into_iter().find(|(_, _, depth)| *depth < 0);
    end.map_or_else(|| panic!("a bracket without its other half"), |(at, ..)| &code[..at])
}

/// The parts between the commas that stand in no bracket and in no text.
fn parts(code: &str) -> Vec<&str> {
    let commas = outside_texts(code).into_iter().filter(|(_, letter, depth)| *letter == ',' && *depth == 0);
    let ends: Vec<usize> = commas.map(|(at, ..)| at).chain([code.len()]).collect();
    let starts = std::iter::once(0).chain(ends.iter().map(|end| end + 1));
    let parts = starts.zip(&ends).map(|(start, end)| code[start..*end].trim());
    parts.filter(|part| !part.is_empty()).collect()
}

/// The sentences that the code says by `message!`, with what it gives to each.
fn uses_in(code: &str) -> Uses {
    let mut uses = Uses::new();
    for (at, name) in code.match_indices("message!(") {
        let parts = parts(bracketed(&code[at + name.len()..]));
        let Some(id) = parts.first().and_then(|id| id.strip_prefix('"')?.strip_suffix('"')) else { continue };
        let names =
            parts[1..].iter().filter_map(|part| part.split_once('=')).map(|(name, _)| name.trim().to_owned());
        uses.entry(id.to_owned()).or_default().push(names.collect());
    }
    uses
}

/// The sentences of a language, with the arguments that each asks for.
fn sentences(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    language.sentences().into_iter().map(|(id, names)| (id, names.into_iter().collect())).collect()
}

#[test]
fn every_language_has_every_sentence() {
    let english = sentences(Language::ENGLISH);
    assert!(english.len() > 100, "the catalogue is read: {}", english.len());
    for language in Language::all() {
        let known = sentences(language);
        let missing: Vec<&String> = english.keys().filter(|id| !known.contains_key(*id)).collect();
        let further: Vec<&String> = known.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(
            missing.is_empty() && further.is_empty(),
            "{language:?}: missing {missing:?}, further {further:?}"
        );
    }
}

#[test]
fn sentences_ask_only_for_what_they_are_given() {
    let mut uses = Uses::new();
    for code in files("src", &["rs"]) {
        let before_tests = code.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let lines = before_tests.lines().filter(|line| !line.trim_start().starts_with("//"));
        let before_tests = &lines.collect::<Vec<&str>>().join("\n");
        for (id, given) in uses_in(before_tests) {
            uses.entry(id).or_default().extend(given);
        }
    }
    let mut faults = Vec::new();
    let catalogues: Vec<_> = Language::all().map(|language| (language, sentences(language))).collect();
    for (id, places) in &uses {
        let mut asked = BTreeSet::new();
        for (language, catalogue) in &catalogues {
            let Some(names) = catalogue.get(id) else {
                faults.push(format!("{language:?} has no “{id}”"));
                continue;
            };
            asked.extend(names.iter());
            for given in places {
                let missing: Vec<&String> = names.difference(given).collect();
                if !missing.is_empty() {
                    faults.push(format!("{language:?}: “{id}” asks for {missing:?}, which it is not given"));
                }
            }
        }
        for given in places {
            let idle: Vec<&String> = given.iter().filter(|name| !asked.contains(name)).collect();
            if !idle.is_empty() {
                faults.push(format!("“{id}” is given {idle:?}, which no language asks for"));
            }
        }
    }
    assert!(uses.len() > 100, "the uses are found: {}", uses.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_sentence_stands_there_for_nobody() {
    let mut code = files("src", &["rs"]);
    code.extend(files("assets/page", &["js", "html"]));
    let is_said = |id: &str| {
        let id = format!("\"{id}\"");
        code.iter().any(|text| text.contains(&id))
    };
    let unsaid: Vec<String> = sentences(Language::ENGLISH).into_keys().filter(|id| !is_said(id)).collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
}

#[test]
fn ukrainian_has_no_word_that_doubts_a_title() {
    let catalogue =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words/uk.ftl"))
            .expect("it is there");
    let sentences = catalogue.lines().filter(|line| !line.trim_start().starts_with('#'));
    for line in sentences {
        let small = line.to_lowercase();
        for word in ["спірн", "нібито", "так зван", "сепаратист", "ополченц", "анексія криму"]
        {
            assert!(!small.contains(word), "“{word}” in: {line}");
        }
    }
}

#[test]
fn a_language_of_long_words_says_the_same() {
    let count = Message::new("words-more", vec![("count", Arg::from(12_usize))]);
    let longer = Language::pseudo().text(&count);
    assert!(longer.contains("12") && longer.len() > count.english().len(), "{longer}");
    assert_eq!(sentences(Language::pseudo()), sentences(Language::ENGLISH), "the same sentences");
}

#[test]
fn uses_are_found_in_code() {
    let code = r#"x(message!("a-b", one = f(1, "z, )"), two = vec![3, 4])); message!("c")"#;
    let uses = uses_in(code);
    assert_eq!(uses["a-b"], [["one", "two"].map(str::to_owned).into()], "two arguments");
    assert_eq!(uses["c"], [BTreeSet::new()], "none");
}
