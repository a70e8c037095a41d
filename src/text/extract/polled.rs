//! What a share of people would do: no offer and no refusal of whoever asked them.

use super::clause::Clauses;
use super::scan::Hit;
use super::word_list::WordList;
use crate::model::Kind;
use crate::phrase::letter::Letter as _;

/// How far before a cue its subject may begin, in bytes.
const REACH: usize = 160;

/// The most words from how many people there are to who they are: "60 percent of the adult respondents".
const NEAR: usize = 5;

/// True for an offer or a refusal whose subject is a share of people: "38% of Ukrainians would give up X", «більшість
/// опитаних проти». What they claim is told as theirs.
pub(super) fn is_polled(clauses: &Clauses<'_>, cue: &Hit, kind: Kind) -> bool {
    if !matches!(kind, Kind::Concession | Kind::Denial) {
        return false;
    }
    let lists = &clauses.reading.lexicon.lists;
    let lead = clauses.reading.small_before(cue.start, REACH);
    let sentence = lead.rsplit(['.', '!', '?', '\n']).next().unwrap_or_default();
    let is_part = |letter: char| letter.is_letter_or_digit() || letter == '%';
    let words: Vec<&str> =
        sentence.split(|letter: char| !is_part(letter)).filter(|word| !word.is_empty()).collect();
    let is_share =
        |word: &&&str| word.ends_with('%') || lists.has(WordList::ShareOfPeople, word.trim_matches('%'));
    words.iter().enumerate().any(|(at, word)| {
        lists.has(WordList::People, word)
            && words[at.saturating_sub(NEAR)..at].iter().any(|one| is_share(&one))
    })
}
