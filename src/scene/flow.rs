//! Setting a column: legend lines and paragraphs under one another, in columns.

use std::sync::Arc;

use super::item::{Color, Face, Item, Motif, Role, Run, Shape, Stroke, TextStyle};
use super::legend::LegendEntry;
use super::memo::Memo;
use super::page::{LEAST_SIZE, TEXT_SIZE, swatch_edge, text_style};
use super::palette::Palette;
use super::prose::{items_from_lines, set_runs};
use super::texture::pattern_of;
use super::typeface::{line_metrics, wrap_evenly, wrap_without_widow};
use crate::space::{Rect, Screen};

/// Width of a legend swatch, in logical pixels.
pub const SWATCH: (f64, f64) = (24.0, 16.0);

/// Space under a line of the legend, in logical pixels, and under one that is not full.
const UNDER_ENTRY: f64 = 6.0;
const UNDER_SMALL_ENTRY: f64 = 3.0;
/// Space under a paragraph, in logical pixels.
const UNDER_PARAGRAPH: f64 = 7.0;
/// From the left edge of a swatch to the words beside it, in logical pixels.
const BESIDE_SWATCH: f64 = SWATCH.0 + 9.0;
/// The least width of the words beside a swatch, in logical pixels.
const LEAST_WORDS: f64 = 40.0;
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
    column_runs(items, lines_of(lines.to_vec(), style), top, style)
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

/// Blocks set one after another, from the top of the first column to the foot of the last, in columns that are about
/// equally high.
pub(super) struct Flow<'a> {
    wraps: &'a Wraps,
    rect: Rect,
    columns: usize,
    blocks: Vec<FlowBlock>,
}

/// What stands together in one column.
struct FlowBlock {
    role: Role,
    /// What stands beside the words; `None` for nothing.
    swatch: Option<LegendEntry>,
    /// Its height, in logical pixels.
    swatch_height: f64,
    words: Vec<Words>,
    /// Height with the space under it, in logical pixels.
    height: f64,
}

/// How texts break into lines of a style and a width: the same ones are set for many plans of a page.
pub(super) type Wraps = Memo<(String, TextStyle, f64), Vec<String>>;

/// Lines of one kind in a block.
struct Words {
    role: Option<Role>,
    /// What they say; empty for what is not set anew.
    text: String,
    lines: Vec<Vec<Run>>,
    style: TextStyle,
}

impl Words {
    fn of(role: Option<Role>, text: &str, style: TextStyle, width: f64, wraps: &Wraps) -> Self {
        let wrap = |(text, style, width): &(String, TextStyle, f64)| wrap_without_widow(text, style, *width);
        let lines = wraps.answer((text.to_owned(), style, width), wrap);
        Self { role, text: text.to_owned(), lines: lines_of(lines, style), style }
    }

    fn height(&self) -> f64 {
        line_height(self.style.size) * self.lines.len() as f64
    }

    /// Sets as many lines anew, about equally long.
    fn set_evenly(&mut self, width: f64) {
        if self.lines.len() > 1 {
            self.lines = lines_of(wrap_evenly(&self.text, &self.style, width), self.style);
        }
    }
}

/// Lines of one run each.
fn lines_of(lines: Vec<String>, style: TextStyle) -> Vec<Vec<Run>> {
    lines.into_iter().map(|line| vec![Run::new(line, style)]).collect()
}

impl<'a> Flow<'a> {
    pub(crate) const GUTTER: f64 = 24.0;

    pub(super) fn new(rect: Rect, columns: usize, wraps: &'a Wraps) -> Self {
        Self { wraps, rect, columns: columns.max(1), blocks: Vec::new() }
    }

    /// A swatch with its label and what it means; one that is not full is smaller.
    pub(crate) fn legend_entry(
        &mut self,
        look: &LegendEntry,
        label: &str,
        explanation: &str,
        palette: &Palette,
        is_full: bool,
    ) {
        let width = self.words_width();
        let strong = if is_full {
            text_style(TEXT_SIZE, Face::SemiBold, palette.ink)
        } else {
            text_style(LEAST_SIZE, Face::Regular, palette.ink)
        };
        let small = text_style(LEAST_SIZE, Face::Regular, palette.ink_soft);
        self.push(FlowBlock {
            role: Role::LegendEntry,
            swatch: Some(look.clone()),
            swatch_height: if is_full { SWATCH.1 } else { SMALL_SWATCH },
            words: vec![
                Words::of(None, label, strong, width, self.wraps),
                Words::of(Some(Role::LegendMeaning), explanation, small, width, self.wraps),
            ],
            height: if is_full { UNDER_ENTRY } else { UNDER_SMALL_ENTRY },
        });
    }

    /// A paragraph with its first words in semibold.
    pub(crate) fn paragraph(&mut self, lead: &str, text: &str, palette: &Palette) {
        let plain = text_style(LEAST_SIZE, Face::Regular, palette.ink_soft);
        let strong = text_style(LEAST_SIZE, Face::SemiBold, palette.ink);
        let lines = set_runs(
            &[Run::new(lead, strong), Run::new(" ", plain), Run::new(text, plain)],
            self.column_width(),
        );
        self.push(FlowBlock {
            role: Role::Remark,
            swatch: None,
            swatch_height: 0.0,
            words: vec![Words { role: None, text: String::new(), lines, style: plain }],
            height: UNDER_PARAGRAPH,
        });
    }

    /// The y under the highest column.
    pub(crate) fn bottom(&self) -> f64 {
        let columns = self.dealt();
        let height = |column: &[FlowBlock]| column.iter().map(|block| block.height).sum::<f64>();
        self.rect.y + columns.into_iter().map(height).fold(0.0, f64::max)
    }

    pub(crate) fn into_items(mut self, palette: &Palette) -> Vec<Item> {
        // About equally long lines take longer to set, and are as many.
        let width = self.words_width();
        let entries = self.blocks.iter_mut().filter(|block| block.swatch.is_some());
        for words in entries.flat_map(|block| &mut block.words) {
            words.set_evenly(width);
        }
        let mut items = Vec::new();
        for (number, column) in self.dealt().into_iter().enumerate() {
            let x = self.rect.x + number as f64 * (self.column_width() + Self::GUTTER);
            let mut y = self.rect.y;
            for block in column {
                items.push(block.item(Screen::new(x, y), palette));
                y += block.height;
            }
        }
        items
    }

    /// The width of what stands beside a swatch, in logical pixels.
    fn words_width(&self) -> f64 {
        (self.column_width() - BESIDE_SWATCH).max(LEAST_WORDS)
    }

    /// Adds a block whose height is as yet only the space under it.
    fn push(&mut self, block: FlowBlock) {
        let height = block.height + block.words.iter().map(Words::height).sum::<f64>();
        self.blocks.push(FlowBlock { height, ..block });
    }

    fn column_width(&self) -> f64 {
        let columns = self.columns as f64;
        (self.rect.width - Self::GUTTER * (columns - 1.0)) / columns
    }

    /// The blocks of each column: the ways to part them in their order are tried from the lowest column on.
    fn dealt(&self) -> Vec<&[FlowBlock]> {
        let heights: Vec<f64> = self.blocks.iter().map(|block| block.height).collect();
        let runs = (0..heights.len()).flat_map(|from| {
            heights[from..].iter().scan(0.0, |sum, height| {
                *sum += height;
                Some(*sum)
            })
        });
        let mut limits: Vec<f64> = runs.collect();
        limits.sort_by(f64::total_cmp);
        let ends = limits.into_iter().find_map(|limit| ends_within(&heights, limit, self.columns));
        let mut from = 0;
        let column = |to: usize| {
            let column = &self.blocks[from..to];
            from = to;
            column
        };
        ends.unwrap_or_default().into_iter().map(column).collect()
    }
}

/// Where the columns end, of blocks with these heights, if none may be higher than `limit`; `None` where `most` are
/// too few.
fn ends_within(heights: &[f64], limit: f64, most: usize) -> Option<Vec<usize>> {
    let (mut ends, mut sum) = (Vec::new(), 0.0);
    for (number, height) in heights.iter().enumerate() {
        if *height > limit {
            return None;
        }
        if sum + height > limit {
            ends.push(number);
            sum = 0.0;
        }
        sum += height;
    }
    ends.push(heights.len());
    (ends.len() <= most).then_some(ends)
}

impl FlowBlock {
    /// The block with its upper left corner at a point.
    fn item(&self, at: Screen, palette: &Palette) -> Item {
        let mut part = Vec::new();
        if let Some(look) = &self.swatch {
            let rect = Rect::new(at.x, at.y + 0.5, SWATCH.0, self.swatch_height);
            part.extend(swatch(rect, look.fill, look.texture, look.outline, palette));
        }
        let x = if self.swatch.is_none() { at.x } else { at.x + BESIDE_SWATCH };
        let mut y = at.y;
        for words in self.words.iter().filter(|words| !words.lines.is_empty()) {
            let mut lines = Vec::new();
            y = column_runs(&mut lines, words.lines.clone(), Screen::new(x, y), words.style);
            match words.role {
                Some(role) => part.push(role.part(lines)),
                None => part.append(&mut lines),
            }
        }
        self.role.part(part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_stay_in_their_order_and_no_column_is_higher_than_it_must_be() {
        for (heights, columns, ends) in [
            (vec![1.0, 1.0, 1.0, 1.0], 2, vec![2, 4]),
            (vec![3.0, 1.0, 1.0, 1.0], 2, vec![1, 4]),
            (vec![1.0, 3.0, 1.0, 1.0, 1.0], 3, vec![1, 2, 5]),
            (vec![2.0], 3, vec![1]),
        ] {
            let wraps = Wraps::default();
            let mut flow = Flow::new(Rect::new(0.0, 0.0, 400.0, 100.0), columns, &wraps);
            flow.blocks.extend(heights.iter().map(|height| FlowBlock {
                role: Role::Remark,
                swatch: None,
                swatch_height: 0.0,
                words: Vec::new(),
                height: *height,
            }));
            let dealt: Vec<usize> = flow.dealt().iter().map(|column| column.len()).collect();
            let sums = dealt.iter().scan(0, |sum, count| {
                *sum += count;
                Some(*sum)
            });
            assert_eq!(sums.collect::<Vec<usize>>(), ends, "{heights:?}");
        }
    }

    #[test]
    fn a_column_without_blocks_has_no_height() {
        let wraps = Wraps::default();
        let flow = Flow::new(Rect::new(0.0, 5.0, 400.0, 100.0), 3, &wraps);
        assert!((flow.bottom() - 5.0).abs() < 1e-9);
    }
}
