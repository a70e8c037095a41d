//! Where what somebody says begins: "that", «що», «что».

use std::ops::Range;

use super::word_list::{WordList, WordLists};

/// The links in small letters that open what is said, each with the signs around it: " that ", ", що ". A Slavic one
/// stands behind a comma, without which it is a pronoun.
pub(super) fn links_in<'a>(words: &'a str, lists: &'a WordLists) -> impl Iterator<Item = Range<usize>> + 'a {
    // To ask whether words hold a link takes a fifth of the time that it takes to look where.
    let links = lists.of(WordList::ThatClause).iter().filter(|link| words.contains(link.as_str()));
    links.flat_map(move |link| {
        let lead = if link.is_ascii() { " " } else { ", " };
        words.match_indices(link.as_str()).filter_map(move |(at, _)| {
            let end = at + link.len();
            let is_link = words[..at].ends_with(lead) && words[end..].starts_with(' ');
            is_link.then(|| at - lead.len()..end + 1)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_a_word_of_its_own() {
        let mut lists = WordLists::default();
        for link in ["that", "що"] {
            lists.add(WordList::ThatClause, link);
        }
        let found = |words: &str| links_in(words, &lists).next().map(|range| words[range].to_owned());
        assert_eq!(found("half the hall that it holds").as_deref(), Some(" that "), "English");
        assert_eq!(found("сказав, що область").as_deref(), Some(", що "), "Ukrainian");
        assert_eq!(found("щоб так не було, щодня"), None, "no word of its own");
    }
}
