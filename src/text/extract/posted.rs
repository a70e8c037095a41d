//! Posts that an article shows, and other paragraphs that are a quotation as a whole: “…” — Governor (@gov). They are said
//! by whoever is named behind the dash, never by the article or by somebody of the paragraphs around.
//!
//! Not here: how a page's posts are written (`load/article/posts`).

use std::ops::Range;

use super::attribution::Someone;
use super::reading::Reading;
use super::suggest::{Draft, Known};
use super::value::Sureness;
use crate::phrase::letter::Letter as _;

/// How far from a quote its paragraph is looked at, in bytes, and the most words behind the quotation.
const REACH: usize = 4000;
const MAX_WORDS: usize = 14;
/// Marks of quotations, and dashes behind one.
const MARKS: [[char; 2]; 4] = [['“', '”'], ['«', '»'], ['„', '“'], ['"', '"']];
const DASHES: [char; 3] = ['—', '–', '―'];

/// Gives what stands in such a paragraph to whoever is named there; where nobody is, it is unsure whose it is.
pub(super) fn give_posts_to_posters(known: &Known<'_>, drafts: &mut [Draft]) {
    for draft in drafts {
        match post_around(known.reading.text, &draft.quote) {
            Some(Post::Of(name)) => {
                draft.speaker = Some(poster(&known.reading, name.clone()));
                draft.relayers.clear();
                draft.is_russia = false;
                draft.is_from_afar = draft.named_afar.is_some();
                draft.attribution = Some(name);
                draft.sureness = draft.sureness.max(Sureness::FairlySure);
            }
            // Where somebody is said to tell it, as a paper of which a paragraph is shown, it is that one's.
            Some(Post::OfNobody) if draft.speaker.is_none() && draft.attribution.is_none() => {
                draft.sureness = Sureness::Unsure;
            }
            Some(Post::OfNobody) | None => {}
        }
    }
}

/// A paragraph that is a quotation as a whole.
#[derive(Debug, PartialEq)]
enum Post {
    /// The bytes of whoever is named behind it.
    Of(Range<usize>),
    OfNobody,
}

/// Whoever has this name.
fn poster(reading: &Reading<'_>, name: Range<usize>) -> Someone {
    let at = reading.hits.partition_point(|hit| hit.end <= name.start);
    let mut within = reading.hits.get(at..).unwrap_or_default().iter().take_while(|hit| hit.start < name.end);
    let actor = within.find_map(|hit| hit.actor);
    Someone { actor, is_person: true, ..Someone::unknown(name) }
}

/// The post that a quote stands in; `None` where its paragraph is something else.
fn post_around(text: &str, quote: &Range<usize>) -> Option<Post> {
    let first = text.floor_char_boundary(quote.start.saturating_sub(REACH));
    let last = text.floor_char_boundary(text.len().min(quote.end + REACH));
    let start = text[first..quote.start].rfind('\n').map_or(first, |at| first + at + 1);
    let end = text[quote.end..last].find('\n').map_or(last, |at| quote.end + at);
    let paragraph = &text[start..end];
    let closing = closing_of(paragraph)?;
    if quote.start >= start + closing {
        return None;
    }
    let behind = &paragraph[closing..];
    if behind.trim().is_empty() {
        return Some(Post::OfNobody);
    }
    let name = behind.trim_start().strip_prefix(DASHES)?.trim_start();
    let is_name = name.starts_with(|letter: char| letter.is_uppercase() || letter == '@');
    if !is_name || name.split_whitespace().count() > MAX_WORDS {
        return None;
    }
    let at = end - name.len();
    let length = name.find([',', '(', '|', '·']).unwrap_or(name.len());
    let name = name[..length].trim_end_matches(|letter: char| !letter.is_letter_or_digit());
    (!name.is_empty()).then(|| Post::Of(at..at + name.len()))
}

/// Where the quotation ends with which a paragraph begins, behind its mark, in bytes.
fn closing_of(paragraph: &str) -> Option<usize> {
    let first = paragraph.chars().next()?;
    let [opening, closing] = MARKS.into_iter().find(|[opening, _]| *opening == first)?;
    let mut depth = 0;
    for (at, letter) in paragraph.char_indices() {
        if letter == closing && depth > 0 {
            depth -= 1;
        } else if letter == opening {
            depth += 1;
        }
        if depth == 0 {
            return Some(at + letter.len_utf8());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posts_are_told_from_paragraphs_with_quotations() {
        let post = |text: &str| {
            let start = text.find("river").unwrap();
            match post_around(text, &(start..start + 5)) {
                Some(Post::Of(name)) => Some(text[name].to_owned()),
                Some(Post::OfNobody) => Some(String::new()),
                None => None,
            }
        };
        assert_eq!(
            post("A.\n\n“They crossed the river.” — Governor (@gov) May 1, 2026\n\nB.").as_deref(),
            Some("Governor")
        );
        assert_eq!(post("«The river is ours» – Олег Коваль").as_deref(), Some("Олег Коваль"));
        assert_eq!(post("“They crossed the river.”").as_deref(), Some(""));
        assert_eq!(post("“They crossed the river,” he said, “at night.”"), None);
        assert_eq!(post("“They crossed the river,” said Koval."), None);
        assert_eq!(post("«They crossed the river», — сказав Коваль."), None);
        assert_eq!(post("They crossed the river."), None);
    }
}
