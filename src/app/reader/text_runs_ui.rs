//! The article for screen readers: a text that they read by letters, words, lines and paragraphs, with the cursor and
//! what is marked.
//!
//! A document node holds a node for each paragraph, and each of these a run for each row as it is laid out; of
//! paragraphs out of sight the rows are as long as a run may be. Nothing is made where nobody listens.

use egui::accesskit::{TextDirection, TextPosition, TextSelection};
use egui::emath::TSTransform;
use egui::text_selection::accesskit_text::update_accesskit_for_text_widget;
use egui::{Galley, Id, Pos2, Ui};

use crate::app::reader::cursor_ui::text_id;
use crate::app::reader::state::{Reader, line_at};
use crate::model::DocumentId;

/// The most letters of a run: `AccessKit` counts them in a byte.
const MOST_LETTERS: usize = 255;

/// The most paragraphs of a text that is told as a whole: making the runs of one takes some microseconds of each frame.
/// Of a longer text those in sight are told.
const MOST_PARAGRAPHS: usize = 2000;

/// What a paragraph of a document is called, by its first code point.
pub(crate) fn paragraph_id(document: &DocumentId, start: usize) -> Id {
    Id::unique(("paragraph", document, start))
}

/// Whether a text is short enough to be told whole, with what is out of sight.
pub(crate) fn is_told_whole(reader: &Reader) -> bool {
    reader.lines.len() <= MOST_PARAGRAPHS
}

/// The rows of a paragraph that is laid out with its corner there.
pub(crate) fn runs_of(ui: &Ui, paragraph: Id, galley: &Galley, corner: Pos2) {
    let place = TSTransform::from_translation(corner.to_vec2());
    update_accesskit_for_text_widget(ui.ctx(), paragraph, None, place, galley);
    let Some(row) = galley.rows.len().checked_sub(1) else { return };
    let letters = galley.rows[row].glyphs.len();
    end_paragraph(ui, paragraph.with(row).with(letters.saturating_sub(1) / MOST_LETTERS));
}

/// A paragraph out of sight, of which only the words are known.
pub(crate) fn runs_off_sight(ui: &Ui, paragraph: Id, words: &str) {
    let font = egui::FontId::monospace(1.0);
    let mut job = egui::text::LayoutJob::default();
    job.wrap.max_width = f32::INFINITY;
    job.append(words, 0.0, egui::TextFormat::simple(font, egui::Color32::TRANSPARENT));
    let galley = ui.painter().layout_job(job);
    runs_of(ui, paragraph, &galley, ui.cursor().min);
}

/// Lets a paragraph end with its last run, so that a screen reader goes from one to the next.
fn end_paragraph(ui: &Ui, run: Id) {
    ui.ctx().accesskit_node_builder(run, |node| {
        let Some(words) = node.value().map(|words| format!("{words}\n")) else { return };
        let mut lengths = node.character_lengths().to_vec();
        let mut positions = node.character_positions().unwrap_or_default().to_vec();
        let mut widths = node.character_widths().unwrap_or_default().to_vec();
        let end = positions.last().zip(widths.last()).map_or(0.0, |(at, width)| at + width);
        lengths.push(1);
        positions.push(end);
        widths.push(0.0);
        node.set_value(words);
        node.set_character_lengths(lengths);
        node.set_character_positions(positions);
        node.set_character_widths(widths);
        node.set_text_direction(TextDirection::LeftToRight);
    });
}

/// Says where the cursor stands, and what is marked, while the text has the keyboard.
pub(crate) fn caret_to_screen_readers(ui: &Ui, reader: &Reader) {
    let id = text_id(&reader.document);
    let (anchor, focus) = reader.marked_ends();
    let (Some(anchor), Some(focus)) = (position(ui, reader, anchor), position(ui, reader, focus)) else {
        return;
    };
    ui.ctx().accesskit_node_builder(id, |node| node.set_text_selection(TextSelection { anchor, focus }));
}

/// The run that a code point stands in; `None` where its paragraph has none.
fn position(ui: &Ui, reader: &Reader, at: usize) -> Option<TextPosition> {
    let line = reader.lines.get(line_at(&reader.lines, at)?)?;
    let paragraph = paragraph_id(&reader.document, line.points.start);
    let mut left = at.clamp(line.points.start, line.points.end) - line.points.start;
    // Each row has runs of its own; of the last one the end is a place too.
    let mut last = None;
    for row in 0.. {
        for piece in 0.. {
            let run = paragraph.with(row).with(piece);
            if !ui.ctx().has_accesskit_node(run) {
                if piece == 0 {
                    return last;
                }
                break;
            }
            let length = ui.ctx().accesskit_node_builder(run, |node| node.character_lengths().len())?;
            if left < length {
                return Some(TextPosition { node: run.accesskit_id(), character_index: left });
            }
            left -= length;
            last = Some(TextPosition { node: run.accesskit_id(), character_index: length });
        }
    }
    last
}
