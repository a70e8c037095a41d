//! Posts of others that a page shows: written as the quotations that they are, each with whoever posted it.
//!
//! Widgets draw a box around a post and write nothing; without the box its words would read as the article's own. So
//! they are put between marks of quotation, as a browser puts those of `q`, and whose they are stands behind them where
//! the page says so: “…” — Governor (@gov). Not here: which elements are posts (`html_marks`).

use super::Block;
use super::main_text::ends_sentence;

/// The most words of whoever posted something, with the day.
const MAX_NAME: usize = 14;
/// Dashes before whoever posted something.
const DASHES: [char; 3] = ['—', '–', '―'];

/// Writes the paragraphs of a post as a quotation.
pub(super) fn quote(blocks: &mut Vec<Block>, start: usize, marks: [char; 2]) {
    let named = blocks.get(start + 1..).and_then(|rest| rest.iter().position(|block| is_name(&block.text)));
    let name = named.map(|at| blocks.remove(start + 1 + at).text);
    let count = blocks.len() - start;
    for (nth, block) in blocks[start..].iter_mut().enumerate() {
        let (words, own) = parted(&block.text);
        let quoted = between(words, marks);
        let name = own.or_else(|| name.as_deref().filter(|_| nth + 1 == count));
        block.text = name.map_or_else(|| quoted.clone(), |name| format!("{quoted} {name}"));
    }
}

/// True for a line that says only who posted something: a dash and a name.
fn is_name(text: &str) -> bool {
    text.starts_with(DASHES) && text.split_whitespace().count() <= MAX_NAME
}

/// The words of a paragraph, and whoever is named behind them.
fn parted(text: &str) -> (&str, Option<&str>) {
    let parted = text.rfind(DASHES).map(|at| (text[..at].trim_end(), &text[at..]));
    match parted.filter(|(words, name)| ends_sentence(words) && is_name(name)) {
        Some((words, name)) => (words, Some(name)),
        None => (text, None),
    }
}

/// Words between marks, unless they have their own.
fn between(words: &str, [opening, closing]: [char; 2]) -> String {
    let is_between = |pair: &[char; 2]| {
        let inside = words.strip_prefix(pair[0]).and_then(|rest| rest.strip_suffix(pair[1]));
        inside.is_some_and(|inside| !inside.contains(*pair))
    };
    if [['“', '”'], ['„', '“'], ['«', '»'], ['"', '"']].iter().any(is_between) {
        return words.to_owned();
    }
    format!("{opening}{words}{closing}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posts_are_quotations_of_whoever_posted_them() {
        let quoted = |texts: &[&str]| {
            let mut blocks: Vec<Block> = texts.iter().filter_map(|text| Block::new(text)).collect();
            quote(&mut blocks, 1, ['“', '”']);
            blocks.into_iter().map(|block| block.text).collect::<Vec<_>>()
        };
        assert_eq!(
            quoted(&["Before.", "They crossed.", "— Governor (@gov) May 1, 2026"]),
            ["Before.", "“They crossed.” — Governor (@gov) May 1, 2026"]
        );
        assert_eq!(
            quoted(&["Before.", "They crossed. — Governor"]),
            ["Before.", "“They crossed.” — Governor"]
        );
        assert_eq!(
            quoted(&["Before.", "One.", "Two – and three.", "— Голова"]),
            ["Before.", "“One.”", "“Two – and three.” — Голова"]
        );
        assert_eq!(quoted(&["Before.", "«Вони тут»"]), ["Before.", "«Вони тут»"], "marks of its own");
        assert_eq!(quoted(&["Before.", "— Governor"]), ["Before.", "“— Governor”"], "nothing but a name");
        assert_eq!(quoted(&["Before."]), ["Before."], "nothing");
    }
}
