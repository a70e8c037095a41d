//! The statements as a table for spreadsheets: CSV, one row a statement, in the dossier's order.
//!
//! UTF-8 with a byte order mark, by which Excel tells the encoding. Lines end with CR LF.
//! Cells are parted as spreadsheets in the language expect it: by a comma, or by a semicolon where a comma stands before
//! decimals. A line `sep=` would say so too, but other programs take it for data.
//!
//! The first columns are for people, their headings and cells in the language: what is said of which areas, by whom,
//! in which words. Behind them stand those for programs ([`KEY_COLUMNS`]): ids, keywords, days, the same in every
//! language. Every statement has its row, in force or not; a column says which and why, so that what is switched off is
//! seen. Lists (areas, relayers) are joined by `; `, a quote's segments by ` … `.
//!
//! A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula, and some take a semicolon, a
//! tab or a bar for the end of a cell, whatever stands in quotation marks there. So an apostrophe stands in front
//! of such a sign wherever a cell could begin with it: at the beginning of a cell, and behind `,`, `;`, a tab, `|`,
//! a quotation mark or a line break in one, with or without spaces between. Programs that read the file must take
//! it off again. A table has no place for a record, so `claims-map verify` cannot check one.

use super::ExportSource;
use super::facts::Facts;
use crate::model::{ActorId, AreaId, Side, side_keyword};
use crate::query::filter_in_force;
use crate::text::invisible_name;
use crate::words::{Language, Message, message};

/// The columns for people, in order, by the words by which the catalogues choose their headings.
const WORD_COLUMNS: [&str; 17] = [
    "areas",
    "kind",
    "extent",
    "by",
    "modality",
    "speaker",
    "relayers",
    "quote",
    "voice",
    "attribution",
    "context",
    "check",
    "counted",
    "why-not",
    "as-of",
    "citation",
    "note",
];
/// The columns for programs, in order, behind those for people.
pub const KEY_COLUMNS: [&str; 16] = [
    "statement",
    "in_force",
    "kind",
    "areas",
    "place",
    "group",
    "by",
    "speaker",
    "relayers",
    "modality",
    "as_of",
    "voice",
    "check",
    "document",
    "text_sha256",
    "url",
];

/// What stands at the beginning of the file, so that spreadsheets read it as UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';
/// What a spreadsheet takes for the beginning of a formula, in either width, and the signs that some read as
/// a minus.
const FORMULA_STARTS: [char; 10] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−', '﹣'];
/// Behind what a spreadsheet may begin a cell.
const CELL_STARTS: [char; 7] = [',', ';', '\t', '|', '"', '\n', '\r'];

/// Writes the table in a language.
pub(super) fn export_csv(source: &ExportSource<'_>, language: Language) -> String {
    let in_force = filter_in_force(source.dossier, source.query);
    let separator = separator(language);
    let mut out = String::from(BYTE_ORDER_MARK);
    let headings =
        WORD_COLUMNS.map(|column| language.text(&message!("export-table-heading", column = column)));
    push_row(&mut out, separator, headings.into_iter().chain(KEY_COLUMNS.map(str::to_owned)));
    for statement in &source.dossier.statements {
        let facts = Facts::new(source, &in_force, statement, language);
        push_row(&mut out, separator, word_cells(&facts).into_iter().chain(key_cells(&facts)));
    }
    out
}

/// True for the first line of a table that was exported here, in any language, whatever a spreadsheet put between its
/// cells; also of one by an earlier version, whose columns were all for programs.
pub(super) fn is_heading(line: &str) -> bool {
    let names: Vec<&str> = line.split([',', ';', '\t']).map(|name| name.trim().trim_matches('"')).collect();
    let [first, second, ..] = KEY_COLUMNS;
    names.windows(2).any(|pair| pair == [first, second]) && names.contains(&"text_sha256")
}

/// What parts cells: a comma where the catalogue has none that a table can be parted by.
fn separator(language: Language) -> char {
    let given = language.text(&message!("export-table-separator")).chars().next();
    given.filter(|sign| [',', ';', '\t'].contains(sign)).unwrap_or(',')
}

/// A statement's cells for people, in the order of [`WORD_COLUMNS`].
fn word_cells(facts: &Facts<'_>) -> [String; 17] {
    let statement = facts.statement;
    let say = |message: &Message| facts.language.text(message);
    let counted = if facts.why_not.is_none() { "yes" } else { "no" };
    let areas = if facts.area_names.is_empty() {
        say(&message!("export-file-no-region"))
    } else {
        facts.area_names.join("; ")
    };
    [
        areas,
        say(&statement.kind.label()),
        facts.extent.clone(),
        say(&statement.by.map_or_else(|| message!("export-table-unstated"), Side::label)),
        say(&message!("export-file-modality", modality = statement.modality.keyword())),
        facts.speaker_name.clone(),
        facts.relayer_names.join("; "),
        statement.quote.display(),
        say(&message!("export-table-voice", voice = facts.voice)),
        facts.attribution.clone(),
        facts.context.join("; "),
        facts.checked(),
        say(&message!("export-table-counted", counted = counted)),
        facts.why_not.clone().unwrap_or_default(),
        statement.as_of.map(|day| say(&day.long())).unwrap_or_default(),
        facts.citation(),
        statement.note.clone().unwrap_or_default(),
    ]
}

/// A statement's cells for programs, in the order of [`KEY_COLUMNS`].
fn key_cells(facts: &Facts<'_>) -> [String; 16] {
    let (statement, document) = (facts.statement, facts.document);
    let ids = |ids: &[AreaId]| ids.iter().map(AreaId::as_str).collect::<Vec<&str>>().join("; ");
    let relayers: Vec<&str> = statement.relayers.iter().map(ActorId::as_str).collect();
    [
        statement.id.to_string(),
        if facts.why_not.is_none() { "yes" } else { "no" }.to_owned(),
        statement.kind.keyword().to_owned(),
        ids(&facts.areas),
        statement.place.as_ref().map(ToString::to_string).unwrap_or_default(),
        statement.group.as_ref().map(ToString::to_string).unwrap_or_default(),
        side_keyword(statement.by).to_owned(),
        statement.speaker.to_string(),
        relayers.join("; "),
        statement.modality.keyword().to_owned(),
        statement.as_of.map(|day| day.to_string()).unwrap_or_default(),
        facts.voice.to_owned(),
        statement.check.keyword().to_owned(),
        statement.document.to_string(),
        document.map(|document| document.text_sha256.clone()).unwrap_or_default(),
        document.and_then(|document| document.url.clone()).unwrap_or_default(),
    ]
}

fn push_row(out: &mut String, separator: char, cells: impl Iterator<Item = String>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            out.push(separator);
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

/// A cell as RFC 4180 writes it: in quotation marks where it must be, whatever parts the cells, those inside doubled.
fn field(cell: &str) -> String {
    if cell.contains([',', ';', '\t', '"', '\r', '\n']) || cell.starts_with(' ') || cell.ends_with(' ') {
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
        let row = [
            "=1+1",
            "-5",
            "+a",
            "@x",
            "\tq",
            "a,b",
            "a;b",
            "say “so”",
            "\"so\"",
            "two\nlines",
            "",
            "5-4",
            " s",
        ];
        for separator in [',', ';'] {
            let mut out = String::new();
            push_row(&mut out, separator, row.into_iter().map(str::to_owned));
            let expected = "'=1+1|'-5|'+a|'@x|\"'\tq\"|\"a,b\"|\"a;b\"|say “so”|\"\"\"so\"\"\"|\"two\nlines\"||5-4|\" s\"\r\n";
            assert_eq!(out, expected.replace('|', &separator.to_string()), "RFC 4180, and nothing to run");
        }
    }

    #[test]
    fn a_table_is_told_by_its_first_line_in_every_language() {
        for language in Language::all().chain([Language::pseudo()]) {
            let mut line = String::new();
            let headings =
                WORD_COLUMNS.map(|column| language.text(&message!("export-table-heading", column = column)));
            push_row(
                &mut line,
                separator(language),
                headings.into_iter().chain(KEY_COLUMNS.map(str::to_owned)),
            );
            assert!(is_heading(line.trim_end()), "{line}");
        }
        assert!(
            is_heading("statement,in_force,why_not,kind,document,text_sha256,citation"),
            "an earlier one"
        );
        assert!(!is_heading("area,status,statement,kind"), "another table");
    }
}
