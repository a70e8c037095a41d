//! Who stands beside a verb of saying and does not speak: whose the speaker is, who refuses what was said.

use super::scan::Hit;
use super::subject::Search;
use super::tag::Tag;

impl Search<'_> {
    /// «речник прикордонної служби Іван Коваль»: of whom somebody is the speaker, who is named behind it.
    pub(super) fn is_of_role(&self, hit: &Hit) -> bool {
        let role = self.hits.iter().rev().find(|other| other.end <= hit.start);
        let behind = self.reading.window_after(hit.end, 8);
        behind.trim_start().starts_with(char::is_uppercase)
            && behind.starts_with(' ')
            && role.is_some_and(|role| {
                role.tags.has(Tag::Role) && self.reading.between(role.end, hit.start) == " "
            })
    }

    /// "…, dismissed by Kyiv, was repeated": who refuses something is not who says it.
    pub(super) fn is_agent_of_refusal(&self, hit: &Hit) -> bool {
        let before = self.hits.iter().rev().find(|other| other.end <= hit.start);
        hit.actor.is_some()
            && before.is_some_and(|verb| {
                let by = self.reading.between(verb.end, hit.start);
                verb.tags.has(Tag::Reject) && matches!(by.trim(), "by" | "by the")
            })
    }

    /// «Генштаб у зведенні нарахував»: where the body that stands before it says something.
    pub(super) fn is_where_body_says(&self, hit: &Hit, floor: usize) -> bool {
        let words = self.reading.small(hit);
        let is_where = hit.tags.has(Tag::Organ) && ["у ", "в "].iter().any(|link| words.starts_with(link));
        let is_body = |other: &&Hit| other.actor.is_some() && other.start >= floor && other.end < hit.start;
        let body = self.hits.iter().rev().find(is_body);
        is_where && body.is_some_and(|body| self.reading.between(body.end, hit.start) == " ")
    }

    /// "a spokesman for the border guards": who speaks for them is no one of them.
    pub(super) fn is_spoken_for(&self, hit: &Hit) -> bool {
        let before = self.hits.iter().rev().find(|other| other.end <= hit.start);
        hit.tags.has(Tag::Collective)
            && hit.actor.is_none()
            && before.is_some_and(|role| {
                let start = self.unit_start(hit).unwrap_or(hit.start).max(role.end);
                let gap = self.reading.between(role.end, start).trim();
                let link = gap.strip_suffix("the").map_or(gap, str::trim_end);
                role.tags.has(Tag::Role) && matches!(link, "for" | "of" | "from")
            })
    }
}
