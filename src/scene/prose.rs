//! Setting paragraphs of several styles: words into lines, lines into items.

use super::item::{Item, Text, TextStyle};
use super::typeface::{text_width, wrap};
use crate::space::Screen;

/// Words in one style.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) style: TextStyle,
}

/// A piece of a line: where it starts, what it says, how it looks.
type Piece = (f64, String, TextStyle);

/// A word: letters without a space between them, in one style or several.
type Word = Vec<(String, TextStyle)>;

/// Runs set into lines of at most `width`. A word that is wider than a line is cut between letters.
pub(super) fn set_runs(runs: &[Run], width: f64) -> Vec<Vec<Piece>> {
    let mut lines: Vec<Vec<Piece>> = vec![Vec::new()];
    let mut x = 0.0;
    for word in words(runs, width) {
        let word_width: f64 = word.iter().map(|(text, style)| text_width(text, style)).sum();
        let space = word.first().map_or(0.0, |(_, style)| text_width(" ", style));
        let is_at_start = lines.last().is_none_or(Vec::is_empty);
        if !is_at_start && x + space + word_width > width {
            lines.push(Vec::new());
            x = 0.0;
        } else if !is_at_start {
            x += space;
        }
        let Some(line) = lines.last_mut() else { continue };
        for (number, (text, style)) in word.into_iter().enumerate() {
            let length = text_width(&text, &style);
            match line.last_mut() {
                // The same style goes on: one piece, so that the picture's text stays one text.
                Some((_, before, of)) if *of == style => {
                    if number == 0 {
                        before.push(' ');
                    }
                    before.push_str(&text);
                }
                _ => line.push((x, text, style)),
            }
            x += length;
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// The items of lines under one another, the first baseline at `first`; `leading` pixels apart.
pub(super) fn items_from_lines(lines: Vec<Vec<Piece>>, first: Screen, leading: f64) -> Vec<Item> {
    let line_items = |(number, line): (usize, Vec<Piece>)| {
        let y = first.y + leading * number as f64;
        line.into_iter()
            .map(move |(x, text, style)| Item::Text(Text { text, at: Screen::new(first.x + x, y), style }))
    };
    lines.into_iter().enumerate().flat_map(line_items).collect()
}

/// The words of runs; one that is too wide comes in pieces.
fn words(runs: &[Run], width: f64) -> Vec<Word> {
    let mut words: Vec<Word> = vec![Vec::new()];
    for run in runs {
        for (number, part) in run.text.split([' ', '\n', '\t']).enumerate() {
            if number > 0 {
                words.push(Vec::new());
            }
            if part.is_empty() {
                continue;
            }
            let mut pieces = wrap(part, &run.style, width).into_iter();
            if let (Some(first), Some(word)) = (pieces.next(), words.last_mut()) {
                word.push((first, run.style));
            }
            words.extend(pieces.map(|piece| vec![(piece, run.style)]));
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::item::{Color, Face};
    use crate::scene::page::text_style;

    fn run(text: &str, face: Face) -> Run {
        Run { text: text.to_owned(), style: text_style(11.0, face, Color::rgb(0)) }
    }

    fn said(lines: &[Vec<Piece>]) -> String {
        let line = |line: &Vec<Piece>| line.iter().map(|(_, text, _)| text.as_str()).collect::<String>();
        lines.iter().map(line).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn a_change_of_style_within_a_word_breaks_no_line() {
        let runs =
            [run("one two ", Face::Regular), run("three", Face::SemiBold), run(", four", Face::Regular)];
        let style = runs[0].style;
        let lines = set_runs(&runs, text_width("one two", &style) + 1.0);
        assert_eq!(said(&lines), "one two|three,|four", "the comma stays with its word");
    }

    #[test]
    fn no_piece_leaves_the_width() {
        let runs = [run(&"x".repeat(300), Face::Regular), run(" and words after it", Face::SemiBold)];
        for line in set_runs(&runs, 80.0) {
            for (x, text, style) in line {
                assert!(x + text_width(&text, &style) <= 80.5, "{text}");
            }
        }
    }
}
