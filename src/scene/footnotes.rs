//! Footnotes: a number in each coloured area, and under the map the quotes that it leads to.
//!
//! Areas on which the same statements are in force share a number. A statement is quoted once; where
//! it stands for other areas too, their note refers to the one that quotes it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::compose::MapSource;
use super::item::{Align, Color, Face, Group, Item, Origin, Role, Run, Stroke, Text};
use super::page::text_style;
use super::palette::{Colors, Palette};
use super::prose::{items_from_lines, set_runs};
use super::seen::Seen;
use crate::derive::{AttributionPart, Verdict, attribution};
use crate::model::{Area, AreaId, Dossier, GuardKind, GuardNote, Modality, PlaceId, Statement, StatementId};
use crate::query::{InForce, Standing};
use crate::space::{Rect, Screen};
use crate::words::{Arg, Joint, Language, Message, message};

/// Diameter of a number's circle, in logical pixels.
pub const BADGE: f64 = 15.0;
/// Size of the notes' type and distance of their lines, in logical pixels.
const NOTE: (f64, f64) = (11.0, 15.5);
/// Space between columns and between notes, in logical pixels.
const GUTTER: (f64, f64) = (24.0, 7.0);

/// Which area has which number, and what the numbers stand for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Numbering {
    /// For each area of the layer its number; `None` where it has no status or nothing is numbered.
    pub areas: Vec<Option<u32>>,
    /// For each place of the layer the number of the first note that speaks of it; `None` where none does.
    pub places: Vec<Option<u32>>,
    /// The statements of each note; the first note has the number 1.
    pub notes: Vec<Vec<StatementId>>,
}

/// Numbers the coloured areas in the order in which the dossier quotes what is said of them.
pub(super) fn number_areas(source: &MapSource<'_>, in_force: &InForce<'_>, seen: &Seen) -> Numbering {
    let statements_on = |area: &AreaId| -> Vec<usize> {
        let counting = in_force.on_area(area).into_iter().filter(|on| on.standing == Standing::InForce);
        counting.filter_map(|on| source.dossier.statement_index(&on.statement.id)).collect()
    };
    let of_area = |(index, area): (usize, &Area)| {
        if seen.has_area(index) { statements_on(&area.id) } else { Vec::new() }
    };
    let per_area: Vec<Vec<usize>> = source.layer.areas.iter().enumerate().map(of_area).collect();
    let mut notes: Vec<&Vec<usize>> = per_area.iter().filter(|statements| !statements.is_empty()).collect();
    notes.sort();
    notes.dedup();
    let numbers = notes.clone();
    let number = |statements: &Vec<usize>| u32::try_from(numbers.binary_search(&statements).ok()? + 1).ok();
    let id = |statement: &usize| source.dossier.statements[*statement].id.clone();
    let notes: Vec<Vec<StatementId>> =
        notes.iter().map(|statements| statements.iter().map(id).collect()).collect();
    let of_place = |(_, verdict): &(PlaceId, Verdict)| {
        let is_quoted = |note: &Vec<StatementId>| verdict.carried().any(|id| note.contains(id));
        u32::try_from(notes.iter().position(is_quoted)? + 1).ok()
    };
    Numbering {
        areas: per_area.iter().map(number).collect(),
        places: source.verdicts.places().iter().map(of_place).collect(),
        notes,
    }
}

/// A number or a sign in a circle around a point.
pub fn badge(mark: &str, middle: Screen, colors: &Colors) -> Vec<Item> {
    let palette = colors.palette();
    let edge = Stroke::solid(1.0, palette.ink);
    let rect = Rect::centred(middle, BADGE, BADGE);
    let style = text_style(if mark.len() < 3 { 9.5 } else { 7.5 }, Face::SemiBold, palette.ink);
    let cap = super::typeface::line_metrics(style.face, style.size).cap_height;
    let at = Screen::new(middle.x, middle.y + cap / 2.0);
    vec![
        Item::Box { rect, radius: BADGE / 2.0, fill: Some(palette.paper), stroke: Some(edge) },
        Item::Text(Text::new(mark, at, style).aligned(Align::Middle)),
    ]
}

/// The widest that a column of notes is, and the narrowest where there are several, in logical pixels.
const COLUMN: (f64, f64) = (620.0, 250.0);
/// The most columns of notes.
const MOST_COLUMNS: u32 = 4;

/// The notes as blocks that know their height, set in several ways.
pub(super) struct Footnotes<'a> {
    /// The notes in each number of columns that their block may have; one at least.
    settings: Vec<Setting>,
    colors: &'a Colors,
    language: Language,
}

/// The notes in so many columns.
struct Setting {
    columns: u32,
    column_width: f64,
    /// Lines of each note, in the width of a column.
    notes: Vec<NoteLines>,
}

type NoteLines = Vec<Vec<Run>>;

impl<'a> Footnotes<'a> {
    /// Sets the notes for a block of this width.
    pub(super) fn new(
        dossier: &Dossier,
        numbering: &Numbering,
        width: f64,
        colors: &'a Colors,
        language: Language,
    ) -> Self {
        let mut quoted_in: BTreeMap<&StatementId, usize> = BTreeMap::new();
        for (index, note) in numbering.notes.iter().enumerate() {
            for id in note {
                quoted_in.entry(id).or_insert(index);
            }
        }
        let runs_of = |(index, note): (usize, &Vec<StatementId>)| {
            let (here, elsewhere): (Vec<_>, Vec<_>) = note.iter().partition(|id| quoted_in[id] == index);
            let others = references(&elsewhere, &quoted_in);
            note_runs(dossier, &here, &others, colors.palette(), language)
        };
        let notes: Vec<Vec<Run>> = numbering.notes.iter().enumerate().map(runs_of).collect();
        let column_width = |columns: u32| (width - GUTTER.0 * f64::from(columns - 1)) / f64::from(columns);
        let is_sensible = |columns: &u32| {
            let of_column = column_width(*columns);
            *columns == 1 || of_column >= COLUMN.1
        };
        let narrow_enough = |columns: &u32| column_width(*columns) <= COLUMN.0;
        let mut columns: Vec<u32> = (1..=MOST_COLUMNS).filter(is_sensible).collect();
        if columns.iter().any(narrow_enough) {
            columns.retain(narrow_enough);
        }
        let setting = |columns: u32| {
            let column_width = column_width(columns);
            let lines = |runs: &Vec<Run>| set_runs(runs, column_width - BADGE - 6.0);
            Setting { columns, column_width, notes: notes.iter().map(lines).collect() }
        };
        Self { settings: columns.into_iter().map(setting).collect(), colors, language }
    }

    /// How many notes there are.
    pub(super) fn count(&self) -> usize {
        self.settings[0].notes.len()
    }

    /// Height of the first notes, in logical pixels; 0 for none.
    pub(super) fn height_of(&self, count: usize) -> f64 {
        self.best(count).columns_of(count).1
    }

    /// The setting in which the first notes are least high.
    fn best(&self, count: usize) -> &Setting {
        let mut best = &self.settings[0];
        for setting in &self.settings[1..] {
            if setting.columns_of(count).1 < best.columns_of(count).1 - 0.5 {
                best = setting;
            }
        }
        best
    }

    /// The first notes in a rectangle.
    pub(super) fn compose(&self, rect: Rect, count: usize) -> Vec<Item> {
        let setting = self.best(count);
        let (starts, _) = setting.columns_of(count);
        let mut items = Vec::new();
        for (index, (column, y)) in starts.into_iter().enumerate() {
            let x = rect.x + column as f64 * (setting.column_width + GUTTER.0);
            items.push(self.note(setting, index, Screen::new(x, rect.y + y)));
        }
        items
    }

    fn note(&self, setting: &Setting, index: usize, top: Screen) -> Item {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        let middle = Screen::new(top.x + BADGE / 2.0, top.y + NOTE.1 / 2.0);
        let mut items = vec![Role::NoteNumber(number).part(badge(&number.to_string(), middle, self.colors))];
        let first = Screen::new(top.x + BADGE + 6.0, top.y + NOTE.1 / 2.0 + 4.0);
        items.extend(items_from_lines(setting.notes[index].clone(), first, NOTE.1));
        let title = message!("scene-note-title", number = number.to_string());
        let title = Some(self.language.text(&title));
        Item::Group(Group { origin: Origin::Footnote(number), title, items })
    }
}

impl Setting {
    /// Column and top of each of the first notes, down one column after the other, and the height of
    /// the highest column.
    fn columns_of(&self, count: usize) -> (Vec<(usize, f64)>, f64) {
        let heights: Vec<f64> = self.notes[..count].iter().map(note_height).collect();
        let total: f64 = heights.iter().sum();
        let tallest = heights.iter().copied().fold(0.0, f64::max);
        let mut target = (total / f64::from(self.columns)).max(tallest);
        loop {
            let (starts, bottom, used) = fill_columns(&heights, target);
            if used <= self.columns as usize {
                return (starts, bottom);
            }
            target += NOTE.1;
        }
    }
}

fn note_height(lines: &NoteLines) -> f64 {
    NOTE.1 * lines.len().max(1) as f64 + GUTTER.1
}

/// Notes in order into columns of about a height: column and top of each, the bottom, the columns used.
fn fill_columns(heights: &[f64], target: f64) -> (Vec<(usize, f64)>, f64, usize) {
    let (mut column, mut y, mut bottom) = (0, 0.0, 0.0);
    let mut starts = Vec::new();
    for height in heights {
        if y > 0.0 && y + height > target + 0.5 {
            column += 1;
            y = 0.0;
        }
        starts.push((column, y));
        y += height;
        bottom = f64::max(bottom, y);
    }
    (starts, bottom, column + 1)
}

/// The numbers of the notes that quote these statements.
fn references(elsewhere: &[&StatementId], quoted_in: &BTreeMap<&StatementId, usize>) -> Vec<String> {
    let mut numbers: Vec<usize> = elsewhere.iter().map(|id| quoted_in[*id] + 1).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers.iter().map(ToString::to_string).collect()
}

/// A note: the statements that it quotes, and the numbers of the notes that quote its others.
fn note_runs(
    dossier: &Dossier,
    here: &[&StatementId],
    others: &[String],
    palette: &Palette,
    language: Language,
) -> Vec<Run> {
    let quoted = here.iter().filter_map(|id| dossier.statement(id));
    let mut runs: Vec<Run> =
        quoted.flat_map(|statement| quote_runs(dossier, statement, palette, language)).collect();
    if !others.is_empty() {
        let notes = Arg::list(Joint::And, others);
        let see = if here.is_empty() {
            message!("scene-note-see", notes = notes)
        } else {
            message!("scene-note-see-also", notes = notes)
        };
        runs.push(plain_run(language.text(&see), palette.ink_soft));
    }
    runs
}

fn plain_run(text: String, color: Color) -> Run {
    Run::new(text, text_style(NOTE.0, Face::Regular, color))
}

/// A statement's quote, whose words it is, and what else a note says of it; with a space behind it.
fn quote_runs(dossier: &Dossier, statement: &Statement, palette: &Palette, language: Language) -> Vec<Run> {
    let quote = language.text(&message!("scene-note-quote", quote = statement.quote.display()));
    let remarks = remarks(statement);
    let sentence = |attribution: &Message| {
        if remarks.is_empty() {
            return message!("scene-note-attribution", attribution = attribution);
        }
        let remarks = Arg::list(Joint::Semicolon, remarks);
        message!("scene-note-attribution-remarks", attribution = attribution, remarks = remarks)
    };
    let quoted_in = dossier.document(&statement.document).map(|document| document.language.as_str());
    let foreign = quoted_in.filter(|tag| tag.split('-').next() != Some(language.code()));
    let quote = Run { language: foreign.map(Arc::from), ..plain_run(format!("{quote} "), palette.ink) };
    let mut runs = vec![quote];
    for part in attribution(dossier, statement).parts_within(language, sentence) {
        runs.push(match part {
            AttributionPart::Name(text) => {
                Run::new(text, text_style(NOTE.0, Face::SemiBold, palette.ink_soft))
            }
            AttributionPart::Words(text) => plain_run(text, palette.ink_soft),
        });
    }
    runs.push(plain_run(" ".to_owned(), palette.ink_soft));
    runs
}

/// What else a note says of a statement: how firmly it is said, what stands around the quote.
fn remarks(statement: &Statement) -> Vec<Message> {
    let modality = match statement.modality {
        Modality::Asserted => None,
        Modality::Implied | Modality::Conditional | Modality::Denied => {
            Some(message!("scene-remark-modality", modality = statement.modality.keyword()))
        }
    };
    // Only what stands near the quote can be shown beside it.
    let grave = |note: &&GuardNote| {
        !matches!(note.kind, GuardKind::Attribution | GuardKind::Pieces) && !note.kind.is_of_naming()
    };
    let near = statement.context.iter().filter(grave);
    modality.into_iter().chain(near.map(|note| message!("scene-remark-near", words = &note.words))).collect()
}
