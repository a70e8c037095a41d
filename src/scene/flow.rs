//! Setting a column: legend lines and paragraphs under one another, in one or two columns.

use std::sync::Arc;

use super::item::{Color, Face, Item, Motif, Role, Run, Shape, Stroke, TextStyle};
use super::legend::LegendEntry;
use super::page::{LEAST_SIZE, TEXT_SIZE, swatch_edge, text_style};
use super::palette::Palette;
use super::prose::{items_from_lines, set_runs};
use super::texture::pattern_of;
use super::typeface::{line_metrics, wrap};
use crate::space::{Rect, Screen};

/// Width of a legend swatch, in logical pixels.
pub const SWATCH: (f64, f64) = (24.0, 16.0);

/// Space under a line of the legend, in logical pixels, and under one that is not full.
const UNDER_ENTRY: f64 = 6.0;
const UNDER_SMALL_ENTRY: f64 = 3.0;
/// Height of a swatch beside a line that is not full, in logical pixels.
const SMALL_SWATCH: f64 = 13.0;

/// Type larger than this has its lines nearer to one another, in logical pixels.
const LARGE_SIZE: f64 = 14.0;

/// Distance between baselines for a font size, in logical pixels.
pub fn line_height(size: f64) -> f64 {
    let share = if size > LARGE_SIZE { 1.18 } else { 1.32 };
    (size * share).round()
}

/// Sets lines under one another, left-aligned at `top.x`; returns the y under the last.
pub fn column_text(items: &mut Vec<Item>, lines: &[String], top: Screen, style: TextStyle) -> f64 {
    let lines = lines.iter().map(|line| vec![Run::new(line.as_str(), style)]).collect();
    column_runs(items, lines, top, style)
}

/// Sets lines of several runs under one another, as far apart as one style of them wants.
fn column_runs(items: &mut Vec<Item>, lines: Vec<Vec<Run>>, top: Screen, style: TextStyle) -> f64 {
    let height = line_height(style.size);
    let ascent = line_metrics(style.face, style.size).cap_height + (height - style.size) / 2.0;
    let bottom = top.y + height * lines.len() as f64;
    items.extend(items_from_lines(lines, Screen::new(top.x, top.y + ascent), height));
    bottom
}

/// A swatch as the legend shows it: colour, texture, and the outline that the areas have.
pub fn swatch(
    rect: Rect,
    fill: Color,
    texture: Option<(Motif, Color)>,
    outline: Option<Stroke>,
    palette: &Palette,
) -> Vec<Item> {
    let mut items = vec![Item::Box { rect, radius: 2.0, fill: Some(fill), stroke: None }];
    if let Some((motif, color)) = texture {
        let corners = [
            (rect.x, rect.y),
            (rect.right(), rect.y),
            (rect.right(), rect.bottom()),
            (rect.x, rect.bottom()),
        ];
        let part = corners.map(|(x, y)| Screen::new(x, y)).to_vec();
        let shape = Arc::new(Shape { parts: vec![part], closed: true });
        let anchor = Screen::new(rect.x + 2.0, rect.y + 2.0);
        items.push(Item::Texture { shape, pattern: pattern_of(motif, anchor), color });
    }
    let stroke = outline.unwrap_or_else(|| swatch_edge(palette));
    items.push(Item::Box { rect, radius: 2.0, fill: None, stroke: Some(stroke) });
    items
}

/// Blocks set one after another, always in the column that is shortest.
pub(crate) struct Flow {
    items: Vec<Item>,
    rect: Rect,
    tops: Vec<f64>,
}

impl Flow {
    pub(crate) const GUTTER: f64 = 24.0;

    pub(crate) fn new(rect: Rect, columns: usize) -> Self {
        Self { items: Vec::new(), rect, tops: vec![rect.y; columns.max(1)] }
    }

    /// A swatch with its label and what it means; of several looks, each has a part of the swatch. One that is not
    /// full is smaller.
    pub(crate) fn legend_entry(
        &mut self,
        entries: &[&LegendEntry],
        label: &str,
        explanation: &str,
        palette: &Palette,
        is_full: bool,
    ) {
        let (column, x, y) = self.next();
        let text_x = x + SWATCH.0 + 9.0;
        let width = (self.column_width() - SWATCH.0 - 9.0).max(40.0);
        let share = SWATCH.0 / entries.len().max(1) as f64;
        let mut part = Vec::new();
        let high = if is_full { SWATCH.1 } else { SMALL_SWATCH };
        for (number, entry) in entries.iter().enumerate() {
            let rect = Rect::new(x + share * number as f64, y + 0.5, share, high);
            part.extend(swatch(rect, entry.fill, entry.texture, entry.outline, palette));
        }
        let strong = if is_full {
            text_style(TEXT_SIZE, Face::SemiBold, palette.ink)
        } else {
            text_style(LEAST_SIZE, Face::Regular, palette.ink)
        };
        let small = text_style(LEAST_SIZE, Face::Regular, palette.ink_soft);
        let lines = wrap(label, &strong, width);
        let y = column_text(&mut part, &lines, Screen::new(text_x, y), strong);
        let mut meaning = Vec::new();
        let y = column_text(&mut meaning, &wrap(explanation, &small, width), Screen::new(text_x, y), small);
        if !meaning.is_empty() {
            part.push(Role::LegendMeaning.part(meaning));
        }
        self.items.push(Role::LegendEntry.part(part));
        self.tops[column] = y + if is_full { UNDER_ENTRY } else { UNDER_SMALL_ENTRY };
    }

    /// A paragraph with its first words in semibold.
    pub(crate) fn paragraph(&mut self, lead: &str, text: &str, palette: &Palette) {
        let (column, x, y) = self.next();
        let plain = text_style(LEAST_SIZE, Face::Regular, palette.ink_soft);
        let strong = text_style(LEAST_SIZE, Face::SemiBold, palette.ink);
        let lines = set_runs(
            &[Run::new(lead, strong), Run::new(" ", plain), Run::new(text, plain)],
            self.column_width(),
        );
        let mut part = Vec::new();
        let bottom = column_runs(&mut part, lines, Screen::new(x, y), plain);
        self.items.push(Role::Remark.part(part));
        self.tops[column] = bottom + 7.0;
    }

    /// The y under the longest column.
    pub(crate) fn bottom(&self) -> f64 {
        self.tops.iter().copied().fold(self.rect.y, f64::max)
    }

    pub(crate) fn into_items(self) -> Vec<Item> {
        self.items
    }

    fn column_width(&self) -> f64 {
        let columns = self.tops.len() as f64;
        (self.rect.width - Self::GUTTER * (columns - 1.0)) / columns
    }

    /// The shortest column, and where its next block begins.
    fn next(&self) -> (usize, f64, f64) {
        let mut column = 0;
        for (index, top) in self.tops.iter().enumerate() {
            if *top < self.tops[column] {
                column = index;
            }
        }
        (column, self.rect.x + column as f64 * (self.column_width() + Self::GUTTER), self.tops[column])
    }
}
