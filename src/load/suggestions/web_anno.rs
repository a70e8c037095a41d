//! `WebAnno`'s TSV 3, which `INCEpTION` exports too: a token a line, spans in columns.
//!
//! A span that reaches over several tokens has a number in brackets, `occupation[1]`, the same for its features; spans
//! over one token need none. Stacked spans are parted by `|`. Links between spans are passed over.

use std::collections::BTreeMap;

use serde_json::Map;

use super::{RowPlace, SuggestedRow, member_called, put, said_in};
use crate::budget::MAX_GIVEN;

/// What such a file begins with.
pub(super) const HEAD: &str = "#FORMAT=WebAnno TSV 3";

/// The spans of a sentence that are still read: by their layer and number, or by their token where they have none.
type Spans = BTreeMap<(usize, String), Span>;

/// A span, as far as it is read.
struct Span {
    line: usize,
    /// In units of UTF-16 of the document, half-open.
    start: usize,
    end: usize,
    members: BTreeMap<&'static str, String>,
}

/// The suggestions of a file.
pub(super) fn rows(text: &str) -> Vec<SuggestedRow> {
    let mut columns: Vec<(usize, Option<&'static str>)> = Vec::new();
    let mut layers = 0;
    let mut rows = Vec::new();
    let mut sentence = Sentence::default();
    for (number, line) in text.lines().enumerate() {
        if let Some(layer) = line.strip_prefix("#T_SP=") {
            columns.extend(layer.split('|').skip(1).map(|name| (layers, member_called(name))));
            layers += 1;
        } else if let Some(layer) = line.strip_prefix("#T_CH=").or_else(|| line.strip_prefix("#T_RL=")) {
            columns.extend(layer.split('|').skip(1).map(|_| (layers, None)));
            layers += 1;
        } else if let Some(words) = line.strip_prefix("#Text=") {
            if sentence.spans.is_empty() && sentence.first.is_none() && !sentence.text.is_empty() {
                // A sentence of several lines has each behind a mark of its own.
                sentence.text.push('\n');
                sentence.text.push_str(words);
            } else {
                sentence.close(&mut rows);
                words.clone_into(&mut sentence.text);
            }
        } else if line.is_empty() {
            sentence.close(&mut rows);
        } else if !line.starts_with('#') {
            sentence.token(number + 1, line, &columns);
        }
        if rows.len() > MAX_GIVEN {
            return rows;
        }
    }
    sentence.close(&mut rows);
    rows
}

/// A sentence with its spans.
#[derive(Default)]
struct Sentence {
    text: String,
    /// Where its first token begins in the document.
    first: Option<usize>,
    spans: Spans,
}

impl Sentence {
    /// Takes a line: the token's number, its place, itself, then the columns.
    fn token(&mut self, number: usize, line: &str, columns: &[(usize, Option<&'static str>)]) {
        let mut cells = line.split('\t');
        let (Some(token), Some(place)) = (cells.next(), cells.next()) else { return };
        let ends =
            place.split_once('-').and_then(|(start, end)| Some((start.parse().ok()?, end.parse().ok()?)));
        let Some((start, end)) = ends else { return };
        self.first.get_or_insert(start);
        for ((layer, member), cell) in columns.iter().zip(cells.skip(1)) {
            let Some(member) = member else { continue };
            for value in cell.split('|').filter(|value| !matches!(*value, "_" | "*" | "")) {
                let (value, mark) = match value.strip_suffix(']').and_then(|value| value.rsplit_once('[')) {
                    Some((value, mark)) => (value, mark.to_owned()),
                    None => (value, format!("at {token}")),
                };
                let new = || Span { line: number, start, end, members: BTreeMap::new() };
                let span = self.spans.entry((*layer, mark)).or_insert_with(new);
                span.end = span.end.max(end);
                if !matches!(value, "_" | "*") {
                    span.members.entry(*member).or_insert_with(|| unescaped(value));
                }
            }
        }
    }

    /// Makes rows of the spans, in the order of the lines.
    fn close(&mut self, rows: &mut Vec<SuggestedRow>) {
        let Self { text, first, spans } = std::mem::take(self);
        let units: Vec<u16> = unescaped(&text).encode_utf16().collect();
        let first = first.unwrap_or_default();
        let mut spans: Vec<Span> = spans.into_values().collect();
        spans.sort_by_key(|span| (span.line, span.end));
        for span in spans {
            if !["kind", "area", "areas", "region", "regions"]
                .iter()
                .any(|name| span.members.contains_key(name))
            {
                continue;
            }
            let mut members = Map::new();
            for (member, value) in &span.members {
                value.split('|').for_each(|value| put(&mut members, member, value));
            }
            let range = span.start.saturating_sub(first)..span.end.saturating_sub(first);
            let words = units.get(range).map(String::from_utf16_lossy).unwrap_or_default();
            put(&mut members, "quote", &words);
            rows.push(SuggestedRow { place: RowPlace::Line(span.line), said: said_in(&members) });
        }
    }
}

/// A value or a sentence without the backslashes that keep its signs.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, true) => match letters.next() {
                Some('n') => out.push('\n'),
                Some('r') => out.push('\r'),
                Some('t') => out.push('\t'),
                Some(other) => out.push(other),
                None => out.push('\\'),
            },
            (other, false) => out.push(other),
        }
    }
    out
}
