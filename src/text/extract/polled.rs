//! What a share of people would do: no offer and no refusal of whoever asked them.

use super::scan::Hit;
use super::suggest::{Draft, Scene};
use super::word_list::WordList;
use crate::model::Kind;
use crate::phrase::letter::Letter as _;

/// How far before a cue its subject may begin, in bytes.
const REACH: usize = 160;

/// The most words from how many people there are to who they are: "60 percent of the adult respondents".
const NEAR: usize = 5;

impl Scene<'_> {
    /// True for an offer or a refusal whose subject is a share of people, where another is taken for the one who makes
    /// it: "38% of Ukrainians would give up X, the institute said", «більшість опитаних проти».
    pub(super) fn is_polled(&self, cue: &Hit, draft: &Draft) -> bool {
        if !matches!(draft.kind, Kind::Concession | Kind::Denial) {
            return false;
        }
        let reading = &self.known.reading;
        let lists = &reading.lexicon.lists;
        let lead = reading.small_before(cue.start, REACH);
        let words = words_of(lead.rsplit(['.', '!', '?', '\n']).next().unwrap_or_default());
        let is_people = |word: &&str| lists.has(WordList::People, word);
        let is_share =
            |word: &&str| word.ends_with('%') || lists.has(WordList::ShareOfPeople, word.trim_matches('%'));
        let is_of_people = (0..words.len())
            .any(|at| is_people(&words[at]) && words[at.saturating_sub(NEAR)..at].iter().any(&is_share));
        let is_theirs = draft.speaker.as_ref().is_some_and(|who| {
            words_of(reading.small_between(who.name.start, who.name.end)).iter().any(is_people)
        });
        is_of_people && !is_theirs
    }
}

/// The words of a text in small letters, signs of percent among them.
fn words_of(small: &str) -> Vec<&str> {
    let is_part = |letter: char| letter.is_letter_or_digit() || letter == '%';
    small.split(|letter: char| !is_part(letter)).filter(|word| !word.is_empty()).collect()
}
