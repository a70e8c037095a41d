//! A table: a row a suggestion, the first row with the members' names.

use serde_json::{Map, Value};

use super::{RowPlace, SuggestedRow, member_called, put, said_in};
use crate::budget::MAX_GIVEN;
use crate::format::suggestion_line::LISTS;
use crate::words::message;

/// What may part the cells.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// The rows of a table; `None` where no separator gives a first row that names a quote.
pub(super) fn rows(text: &str) -> Option<Vec<SuggestedRow>> {
    let head = text.lines().next()?;
    let named = |separator: char| {
        let mut cells = head.split(separator).map(|cell| member_called(cell.trim_matches([' ', '"'])));
        cells.any(|member| matches!(member, Some("quote" | "exact"))).then(|| head.matches(separator).count())
    };
    let separators = SEPARATORS.into_iter().filter_map(|one| Some((named(one)?, one)));
    let (_, separator) = separators.max_by_key(|(count, _)| *count)?;
    let separator = u8::try_from(separator).ok()?;
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
    let members: Vec<Option<&str>> = reader.headers().ok()?.iter().map(member_called).collect();
    let mut rows = Vec::new();
    for record in reader.records().take(MAX_GIVEN + 1) {
        let (line, said) = match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                let cells = members.iter().zip(record.iter());
                (line, said_in(&row(cells.filter_map(|(member, cell)| Some(((*member)?, cell))), separator)))
            }
            Err(error) => {
                (error.position().map_or(0, csv::Position::line), Err(message!("load-suggested-no-row")))
            }
        };
        rows.push(SuggestedRow { place: RowPlace::Line(usize::try_from(line).unwrap_or_default()), said });
    }
    Some(rows)
}

/// The members of a row. Several values in a cell are parted by `|`, or by semicolons where these part no cells; a
/// quote is one value, whatever stands in it.
fn row<'a>(cells: impl Iterator<Item = (&'static str, &'a str)>, separator: u8) -> Map<String, Value> {
    let mut members = Map::new();
    for (member, cell) in cells {
        // What exports put in front of a cell that a spreadsheet would run.
        let cell = match cell.strip_prefix('\'') {
            Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
            _ => cell,
        };
        if LISTS.contains(&member) && member != "quote" {
            let is_between = |letter: char| letter == '|' || letter == ';' && separator != b';';
            cell.split(is_between).for_each(|value| put(&mut members, member, value));
        } else {
            put(&mut members, member, cell);
        }
    }
    members
}
