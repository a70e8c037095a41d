//! Setting paragraphs of several styles: words into lines, lines into items.

use super::item::{Align, Item, Run, Text};
use super::typeface::{WIDOW, bound_words, text_width, wrap};
use crate::space::Screen;

/// A word: letters without a space between them, in one style or several.
type Word = Vec<Run>;

/// How much narrower a paragraph is set so that its last line has more in it.
const NARROWER: [f64; 3] = [0.96, 0.92, 0.87];

/// Runs set into lines of at most `width`. A word that is wider than a line is cut between letters; between two
/// styles a space belongs to the first. A word alone on the last line gets company, where that takes no line more.
pub(super) fn set_runs(runs: &[Run], width: f64) -> Vec<Vec<Run>> {
    let lines = lines_of(runs, width);
    let last = |lines: &[Vec<Run>]| -> f64 {
        lines.last().into_iter().flatten().map(|run| text_width(&run.text, &run.style)).sum()
    };
    if lines.len() < 2 || last(&lines) >= WIDOW * width {
        return lines;
    }
    let mut fullest = lines;
    for share in NARROWER {
        let other = lines_of(runs, share * width);
        if other.len() == fullest.len() && last(&other) > last(&fullest) {
            fullest = other;
        }
        if last(&fullest) >= WIDOW * width {
            break;
        }
    }
    fullest
}

fn lines_of(runs: &[Run], width: f64) -> Vec<Vec<Run>> {
    let mut lines: Vec<Vec<Run>> = vec![Vec::new()];
    let mut x = 0.0;
    for word in words(runs, width) {
        let word_width: f64 = word.iter().map(|run| text_width(&run.text, &run.style)).sum();
        let Some(line) = lines.last_mut() else { continue };
        if let Some(before) = line.last_mut() {
            let space = text_width(" ", &before.style);
            if x + space + word_width > width {
                lines.push(Vec::new());
                x = 0.0;
            } else {
                before.text.push(' ');
                x += space;
            }
        }
        let Some(line) = lines.last_mut() else { continue };
        x += word_width;
        for run in word {
            match line.last_mut() {
                // The same style goes on: one run, so that the letters are kerned as one text.
                Some(before) if (before.style, &before.language) == (run.style, &run.language) => {
                    before.text.push_str(&run.text);
                }
                _ => line.push(run),
            }
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// The items of lines under one another, the first baseline at `first`; `leading` pixels apart.
pub(super) fn items_from_lines(lines: Vec<Vec<Run>>, first: Screen, leading: f64) -> Vec<Item> {
    let item = |(number, runs): (usize, Vec<Run>)| {
        let at = Screen::new(first.x, first.y + leading * number as f64);
        Item::Text(Text { runs, at, align: Align::Start })
    };
    lines.into_iter().enumerate().map(item).collect()
}

/// The words of runs; one that is too wide comes in pieces.
fn words(runs: &[Run], width: f64) -> Vec<Word> {
    let mut words: Vec<Word> = vec![Vec::new()];
    for run in runs {
        let starts_word = run.text.starts_with([' ', '\n', '\t']);
        let ends_word = run.text.ends_with([' ', '\n', '\t']);
        if starts_word {
            words.push(Vec::new());
        }
        for (number, part) in bound_words(&run.text).into_iter().enumerate() {
            if number > 0 {
                words.push(Vec::new());
            }
            let pieces = if text_width(&part, &run.style) <= width {
                vec![part]
            } else {
                wrap(&part.replace('\u{a0}', " "), &run.style, width)
            };
            let mut pieces = pieces.into_iter();
            if let (Some(first), Some(word)) = (pieces.next(), words.last_mut()) {
                word.push(Run { text: first, ..run.clone() });
            }
            words.extend(pieces.map(|text| vec![Run { text, ..run.clone() }]));
        }
        if ends_word {
            words.push(Vec::new());
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
    use crate::scene::typeface::line_width;

    fn run(text: &str, face: Face) -> Run {
        Run::new(text, text_style(11.0, face, Color::rgb(0)))
    }

    fn said(lines: &[Vec<Run>]) -> String {
        let line = |line: &Vec<Run>| line.iter().map(|run| run.text.as_str()).collect::<String>();
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
    fn a_line_is_one_item_whose_runs_keep_the_spaces_between_them() {
        let runs = [run("one ", Face::Regular), run("two", Face::SemiBold), run(" three", Face::Regular)];
        let lines = set_runs(&runs, 500.0);
        assert_eq!(said(&lines), "one two three", "every space is in a run");
        let items = items_from_lines(lines, Screen::new(3.0, 9.0), 15.0);
        let [Item::Text(line)] = items.as_slice() else { panic!("one line, one item: {items:?}") };
        let texts: Vec<&str> = line.runs.iter().map(|run| run.text.as_str()).collect();
        assert_eq!((texts, line.at), (vec!["one ", "two ", "three"], Screen::new(3.0, 9.0)), "in order");
    }

    #[test]
    fn no_line_leaves_the_width() {
        let runs = [run(&"x".repeat(300), Face::Regular), run(" and words after it", Face::SemiBold)];
        for line in items_from_lines(set_runs(&runs, 80.0), Screen::new(0.0, 0.0), 10.0) {
            let Item::Text(line) = line else { continue };
            assert!(line_width(&line) <= 80.5, "{}", line.words());
        }
    }
}
