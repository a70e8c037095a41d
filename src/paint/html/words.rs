//! The words of the page's frame, from the catalogue: what the template shows whatever the dossier says.

use serde::Serialize;

use super::HtmlPage;
use crate::derive::Status;
use crate::model::Document;
use crate::words::{Arg, Joint, Language, Message, Phrases, message};

/// The scripts, in which the ids of the sentences stand that they say.
const SCRIPTS: [&str; 3] = [super::WORDS, super::RULES, super::SCRIPT];

/// What the template says, by the places that it says it at.
#[derive(Debug, Serialize)]
pub(super) struct TemplateWords {
    skip: String,
    find: String,
    found: String,
    theme: String,
    dark: String,
    map: String,
    map_help: String,
    legend: String,
    meaning: String,
    /// Each status with what it means.
    meanings: Vec<(String, String)>,
    /// The buttons under the map.
    zoom: String,
    zoom_in: String,
    zoom_out: String,
    zoom_whole: String,
    zoom_hint: String,
    panel: String,
    sources: String,
    switches: String,
    record: String,
    quotes: String,
    names_no_region: String,
    show_in_article: String,
    /// What stands in the last line.
    foot: String,
}

impl TemplateWords {
    pub(super) fn of(page: &HtmlPage<'_>) -> Self {
        let text = |message: &Message| page.language.text(message);
        let day = page.date.map(|day| message!("page-exported", day = day.long()));
        let foot =
            [message!("page-quotes-belong")].into_iter().chain(day).chain([message!("page-made-with")]);
        Self {
            skip: text(&message!("page-skip")),
            find: text(&message!("page-find")),
            found: text(&message!("page-found")),
            theme: text(&message!("page-theme")),
            dark: text(&message!("page-theme-dark")),
            map: text(&message!("page-map")),
            map_help: text(&message!("page-map-help")),
            legend: text(&message!("page-legend")),
            meaning: text(&message!("page-meaning")),
            meanings: Status::ALL.into_iter().map(|status| meaning(page.language, status)).collect(),
            zoom: text(&message!("page-zoom")),
            zoom_in: text(&message!("page-zoom-in")),
            zoom_out: text(&message!("page-zoom-out")),
            zoom_whole: text(&message!("page-zoom-whole")),
            zoom_hint: text(&message!("page-zoom-hint")),
            panel: text(&message!("page-panel")),
            sources: text(&message!("page-sources")),
            switches: text(&message!("page-switches")),
            record: text(&message!("page-record")),
            quotes: text(&message!("page-quotes")),
            names_no_region: text(&message!("page-names-no-region")),
            show_in_article: text(&message!("page-show-in-article")),
            foot: page.language.text_of(&Arg::list(Joint::Space, foot)),
        }
    }
}

/// A status and what it means.
fn meaning(language: Language, status: Status) -> (String, String) {
    let meaning = match status {
        Status::Occupied => message!("page-meaning-occupied"),
        Status::Contested => message!("page-meaning-contested"),
        Status::Claimed => message!("page-meaning-claimed"),
        Status::Threatened => message!("page-meaning-threatened"),
        Status::Mentioned => message!("page-meaning-mentioned"),
        Status::NotChecked => message!("page-meaning-not-checked"),
        Status::SwitchedOff => message!("page-meaning-switched-off"),
        Status::NotMentioned => message!("page-meaning-not-mentioned"),
    };
    (language.text(&status.label()), language.text(&meaning))
}

/// What stands under the title where the page's maker has chosen nothing.
pub(super) fn about(documents: &[Document]) -> Message {
    let citations = Arg::list(Joint::Semicolon, documents.iter().map(Document::short_citation));
    message!("page-about", documents = citations, count = documents.len())
}

/// Which sources are switched off at first.
pub(super) fn switched_off(names: Vec<Message>) -> Message {
    if names.is_empty() {
        return message!("page-switched-off-none");
    }
    message!("page-switched-off", names = Arg::list(Joint::Comma, names))
}

/// What stands for a link in a sentence until the sentence is made: no name and no address has it.
const LINK: char = '\u{fffc}';

/// The sentence that `say` makes of a text, as what stands before that text and what stands behind it.
pub(super) fn around(language: Language, say: impl Fn(Arg) -> Message) -> [String; 2] {
    let sentence = language.text(&say(Arg::from(LINK)));
    let (before, behind) = sentence.split_once(LINK).unwrap_or((&sentence, ""));
    [before.to_owned(), behind.to_owned()]
}

/// The sentences that the scripts say, with the names of areas and places in the cases that they ask for.
pub(super) fn phrases(page: &HtmlPage<'_>) -> Phrases {
    let layer = page.map.layer;
    let areas = layer.areas.iter().flat_map(|area| [&area.name, &area.short_name]);
    let names = areas.chain(layer.places.iter().map(|place| &place.name));
    let names: Vec<&str> = names.map(|name| page.language.pick(name)).collect();
    let is_named = |id: &str| SCRIPTS.iter().any(|script| script.contains(&format!("\"{id}\"")));
    page.language.phrases(&is_named, &names)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The ids of sentences that stand in the scripts.
    fn named() -> BTreeSet<&'static str> {
        let parts = SCRIPTS.iter().flat_map(|script| script.split('"').skip(1).step_by(2));
        let is_id = |part: &&str| {
            let begins = ["page-", "words-", "derive-", "model-", "scene-"]
                .iter()
                .any(|start| part.starts_with(start));
            begins && part.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')
        };
        parts.filter(is_id).collect()
    }

    #[test]
    fn every_sentence_that_a_script_names_is_in_every_catalogue() {
        let named = named();
        assert!(named.len() > 40, "{named:?}");
        for language in Language::all() {
            let ids: BTreeSet<String> = language.sentences().into_iter().map(|(id, _)| id).collect();
            let missing: Vec<&&str> = named.iter().filter(|id| !ids.contains(**id)).collect();
            assert_eq!(missing, [""; 0].iter().collect::<Vec<_>>(), "{language:?}");
        }
    }
}
