//! The statements as a table: CSV by RFC 4180, one row a statement, in the dossier's order.
//!
//! UTF-8 without a byte order mark, a header row, lines end with CR LF. Every statement has its row,
//! in force or not; `in_force` and `why_not` say which, so that what is switched off is seen. Lists
//! (areas, relayers) are joined by `; `, a quote's segments by ` … `.
//!
//! A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula, and some take a semicolon, a
//! tab or a bar for the end of a cell, whatever stands in quotation marks there. So an apostrophe stands in front
//! of such a sign wherever a cell could begin with it: at the beginning of a cell, and behind `,`, `;`, a tab, `|`,
//! a quotation mark or a line break in one, with or without spaces between. Programs that read the file must take
//! it off again. A table has no place for a record, so `claims-map verify` cannot check one.

use super::ExportSource;
use super::facts::Facts;
use crate::model::{ActorId, AreaId, side_keyword};
use crate::query::filter_in_force;
use crate::text::invisible_name;
use crate::words::Language;

/// The columns, in order.
pub const COLUMNS: [&str; 27] = [
    "statement",
    "in_force",
    "why_not",
    "kind",
    "areas",
    "area_names",
    "place",
    "group",
    "by",
    "speaker",
    "speaker_name",
    "relayers",
    "relayer_names",
    "extent",
    "modality",
    "as_of",
    "quote",
    "voice",
    "attribution",
    "context",
    "check",
    "checked",
    "document",
    "text_sha256",
    "citation",
    "url",
    "note",
];

/// What a spreadsheet takes for the beginning of a formula, in either width, and the signs that some read as
/// a minus.
const FORMULA_STARTS: [char; 10] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−', '﹣'];
/// Behind what a spreadsheet may begin a cell.
const CELL_STARTS: [char; 7] = [',', ';', '\t', '|', '"', '\n', '\r'];

/// Writes the table; names of areas are in `language`.
pub(super) fn export_csv(source: &ExportSource<'_>, language: Language) -> String {
    let in_force = filter_in_force(source.dossier, source.query);
    let mut out = String::new();
    push_row(&mut out, COLUMNS.iter().map(|name| (*name).to_owned()));
    for statement in &source.dossier.statements {
        push_row(&mut out, cells(&Facts::new(source, &in_force, statement, language)).into_iter());
    }
    out
}

/// A statement's cells, in the order of [`COLUMNS`].
fn cells(facts: &Facts<'_>) -> [String; 27] {
    let (statement, document) = (facts.statement, facts.document);
    let ids = |ids: &[AreaId]| ids.iter().map(AreaId::as_str).collect::<Vec<&str>>().join("; ");
    let relayers: Vec<&str> = statement.relayers.iter().map(ActorId::as_str).collect();
    [
        statement.id.to_string(),
        if facts.why_not.is_none() { "yes" } else { "no" }.to_owned(),
        facts.why_not.clone().unwrap_or_default(),
        statement.kind.keyword().to_owned(),
        ids(&facts.areas),
        facts.area_names.join("; "),
        statement.place.as_ref().map(ToString::to_string).unwrap_or_default(),
        statement.group.as_ref().map(ToString::to_string).unwrap_or_default(),
        side_keyword(statement.by).to_owned(),
        statement.speaker.to_string(),
        facts.speaker_name.clone(),
        relayers.join("; "),
        facts.relayer_names.join("; "),
        facts.extent.clone(),
        statement.modality.keyword().to_owned(),
        statement.as_of.map(|day| day.to_string()).unwrap_or_default(),
        statement.quote.display(),
        facts.voice.to_owned(),
        facts.attribution.clone(),
        facts.context.join("; "),
        statement.check.keyword().to_owned(),
        statement.check.words().english(),
        statement.document.to_string(),
        document.map(|document| document.text_sha256.clone()).unwrap_or_default(),
        facts.citation(),
        document.and_then(|document| document.url.clone()).unwrap_or_default(),
        statement.note.clone().unwrap_or_default(),
    ]
}

fn push_row(out: &mut String, cells: impl Iterator<Item = String>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            out.push(',');
        }
        out.push_str(&field(&harmless(&cell)));
    }
    out.push_str("\r\n");
}

/// A cell that no spreadsheet takes for a formula, nor any part of it, wherever it ends cells.
fn harmless(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    // Some spreadsheets leave out what a cell begins with.
    if cell.starts_with(['\t', '\r']) {
        out.push('\'');
    }
    let mut is_start = true;
    for letter in cell.chars() {
        if is_start && FORMULA_STARTS.contains(&letter) {
            out.push('\'');
        }
        out.push(letter);
        is_start = CELL_STARTS.contains(&letter) || is_start && is_skipped(letter);
    }
    out
}

/// What a spreadsheet may skip at the beginning of a cell: spaces, and what is not seen.
fn is_skipped(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control() || invisible_name(letter).is_some()
}

/// A cell as RFC 4180 writes it: in quotation marks where it must be, those inside doubled.
fn field(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n']) || cell.starts_with(' ') || cell.ends_with(' ') {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text_and_marks_are_doubled() {
        let mut out = String::new();
        let row =
            ["=1+1", "-5", "+a", "@x", "\tq", "a,b", "say “so”", "\"so\"", "two\nlines", "", "5-4", " s"];
        push_row(&mut out, row.into_iter().map(str::to_owned));
        let expected =
            "'=1+1,'-5,'+a,'@x,'\tq,\"a,b\",say “so”,\"\"\"so\"\"\",\"two\nlines\",,5-4,\" s\"\r\n";
        assert_eq!(out, expected, "RFC 4180, and nothing to run");
    }
}
