//! «помічник Путіна заявив», «сказав глава МЗС»: whose aide somebody is, and what they head, stands in the genitive and does
//! not speak.

use super::attribution::Someone;
use super::scan::Hit;
use super::subject::{Found, Search};
use super::tag::Tag;
use crate::phrase::letter::Letter as _;

impl Search<'_> {
    /// True for a Slavic form of a person's name that is longer than the nominative, and ends as genitives do.
    pub(super) fn is_in_genitive(&self, hit: &Hit) -> bool {
        let surname = |name: &str| name.split(' ').next_back().map_or(0, |last| last.chars().count());
        let word = self.reading.between(hit.start, hit.end);
        let nominative = hit
            .actor
            .and_then(|actor| self.reading.lexicon.actors[actor as usize].name_uk.as_deref().map(surname));
        let ends = ["а", "я", "ого"].iter().any(|end| word.ends_with(end));
        ends && nominative.is_some_and(|length| surname(word) > length)
    }

    /// «президента Зеленського», «речника Путіна»: a role in the genitive itself, which the name only goes with.
    pub(super) fn is_in_genitive_role(&self, role: &Hit) -> bool {
        let word = self.reading.small(role);
        let is_nominative = matches!(word, "глава" | "голова") || word.ends_with("ця");
        !is_nominative && word.ends_with(|letter: char| letter.is_letter() && "ауияюїіомей".contains(letter))
    }

    /// «глава українського МЗС»: whoever heads a body that the lexicon knows, with no name; the body does not speak.
    pub(super) fn head_of(&self, body: &Hit, floor: usize) -> Option<Found> {
        let is_before =
            |role: &&Hit| role.tags.has(Tag::Role) && floor <= role.start && role.end < body.start;
        let role = self.hits.iter().rev().filter(|hit| hit.end <= body.start).find(is_before)?;
        let gap = self.reading.between(role.end, body.start).trim();
        let is_near = gap.split_whitespace().count() <= 1
            && gap.chars().all(char::is_lowercase)
            && !self.reading.between(role.start, role.end).is_ascii();
        let side = body.actor.map(|actor| self.reading.lexicon.actors[actor as usize].side);
        let range = self.phrase_start(role.start)..body.end;
        let phrase = Some(Someone { is_person: true, side, ..Someone::unknown(range) });
        (is_near && !self.is_in_genitive_role(role)).then(|| Found::Role { word: role.range(), phrase })
    }
}
