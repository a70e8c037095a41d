//! The legend over the map: built from what is drawn; a click limits the map to one line, one on its heading folds it.

use std::sync::Arc;

use egui::{Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::map::fit::scene_rect;
use crate::app::panels::command::PanelCommand;
use crate::app::state::State;
use crate::app::widgets::{Hint as _, focus_ring, palette, semibold};
use crate::paint::screen::{color32, paint_screen};
use crate::query::StatementIndex;
use crate::scene::flow::{SWATCH, swatch};
use crate::scene::legend::{LegendEntry, legend_of_looks};
use crate::space::Rect;
use crate::words::{Arg, Joint, Language, message};

/// Pixels between the labels of two lines.
const ROW_GAP: f32 = 11.0;

const PADDING: f32 = 12.0;

/// The narrowest map that has a legend: a narrower one would be covered by it.
const LEAST_MAP: f32 = 200.0;

/// The narrowest map beside an article that has a legend nobody has opened: it grows as suggestions are accepted, and
/// would push the areas of a narrower one about.
const LEAST_BESIDE_ARTICLE: f32 = 640.0;

/// What stays free between the legend and the edges of the map.
const MARGIN: f32 = 16.0;

/// The most of the map's height that the legend takes; what is beyond is scrolled to.
const MOST_OF_HEIGHT: f32 = 0.6;

/// The most of the map's width that the legend takes where its labels can go on in lines below.
const MOST_OF_WIDTH: f32 = 0.42;

/// The room of the zoom buttons in the upper left corner of the map, with what stays free around them.
const ZOOM_ROOM: egui::Vec2 = vec2(58.0, 128.0);

/// The least scale of the map beside the legend, against one without it, where nobody has opened it.
const LEAST_SCALE: f64 = 0.7;

/// The height that it may have in a low window too.
const LEAST_HEIGHT: f32 = 160.0;

/// The most of the map's surface that the legend takes where nobody has opened it.
const MOST_OF_MAP: f32 = 0.26;

/// Height of the heading.
const HEAD_HEIGHT: f32 = 30.0;

/// The room for the arrow in the heading.
const SIGN_ROOM: f32 = 22.0;

/// Width of a swatch: `SWATCH.0` in the window's numbers.
const SWATCH_WIDTH: f32 = 24.0;

/// The widest that a label gets before it goes on in a line below, on a wide map and on a narrow one.
const LABEL_WIDTH: (f32, f32) = (190.0, 104.0);

/// The widest that a label gets where the legend is read over a small map, and the least beside the zoom buttons: with
/// less it goes under them.
const MOST_READ: f32 = 300.0;
const LEAST_READ: f32 = 150.0;

/// What stands in a line besides its label and its count.
const BESIDE_LABEL: f32 = SWATCH_WIDTH + 2.0 * PADDING + 34.0;

/// Whether the legend was opened by itself, and for what that was decided: it stays so while toggles change what is
/// drawn.
#[derive(Debug)]
pub(crate) struct LegendChoice {
    size: egui::Vec2,
    language: Language,
    index: Arc<StatementIndex>,
    is_open: bool,
}

/// A line of the legend as it is set.
pub(crate) struct LegendLine {
    entry: LegendEntry,
    label: Arc<egui::Galley>,
}

impl LegendLine {
    fn height(&self) -> f32 {
        self.label.size().y + ROW_GAP
    }
}

/// The legend as it is set.
pub(crate) struct Legend {
    /// Its heading, by which it is folded and unfolded.
    head: Arc<egui::Galley>,
    /// Its lines; none while it is folded.
    lines: Vec<LegendLine>,
    /// Whether it is open.
    pub(crate) is_open: bool,
    /// The rectangle that it takes in the upper right corner of the map.
    pub(crate) rect: egui::Rect,
    /// What of that the map keeps clear of: of one that is read over a small map only its heading.
    pub(crate) kept_clear: egui::Rect,
}

/// Sets the legend into the upper right corner of the map, under the zoom buttons where it would cover them.
pub(crate) fn legend_layout(
    ui: &Ui,
    state: &State,
    map: egui::Rect,
    choice: &mut Option<LegendChoice>,
) -> Legend {
    let head = state.text(message!("map-legend"));
    let head = ui.painter().layout_no_wrap(head, semibold(12.0), egui::Color32::PLACEHOLDER);
    let head_width = (head.size().x + 2.0 * PADDING + SIGN_ROOM).ceil();
    let corner = |size: egui::Vec2| {
        let covers_zoom = map.width() - MARGIN - size.x < ZOOM_ROOM.x;
        let top = if covers_zoom { ZOOM_ROOM.y } else { MARGIN };
        egui::Rect::from_min_size(map.right_top() + vec2(-MARGIN - size.x, top), size)
    };
    let folded_rect = corner(vec2(head_width, HEAD_HEIGHT));
    let folded = |head: Arc<egui::Galley>| Legend {
        head,
        lines: Vec::new(),
        is_open: false,
        rect: folded_rect,
        kept_clear: folded_rect,
    };
    let is_chosen = state.panels.legend_is_open.is_some();
    let index = state.verdicts.standings().index();
    let is_known = |known: &&LegendChoice| {
        known.size == map.size() && known.language == state.language && Arc::ptr_eq(&known.index, index)
    };
    let known = choice.as_ref().filter(is_known).map(|known| known.is_open).filter(|_| !is_chosen);
    let least_map = if state.reader.is_some() && !is_chosen { LEAST_BESIDE_ARTICLE } else { LEAST_MAP };
    let may_open = map.width() >= least_map && state.panels.shows_legend(ui.ctx().content_rect().width());
    if !may_open || known == Some(false) {
        return folded(head);
    }
    let font = egui::FontId::proportional(13.0);
    // A count of one digit has the room that it always had.
    let entries = legend_of_looks(&state.looks, state.theme.colors());
    let counts = entries.iter().map(|entry| entry.count.to_string());
    let width_of =
        |text: String| ui.painter().layout_no_wrap(text, font.clone(), egui::Color32::PLACEHOLDER).size().x;
    let count = counts.map(width_of).fold(8.0, f32::max);
    let share = map.width() * MOST_OF_WIDTH - count - BESIDE_LABEL;
    let whole_width = map.width() - 2.0 * MARGIN - count - BESIDE_LABEL;
    // Who opens it over a small map reads it: as wide as it needs, and the map stays as it is.
    let is_read_over = is_chosen && share < LABEL_WIDTH.0;
    let room = if is_read_over {
        let beside_zoom = map.width() - MARGIN - ZOOM_ROOM.x - count - BESIDE_LABEL;
        let free = if beside_zoom >= LEAST_READ { beside_zoom } else { whole_width };
        free.min(MOST_READ)
    } else {
        share.clamp(LABEL_WIDTH.1, LABEL_WIDTH.0).min(whole_width)
    };
    let set = |text: &str| {
        let (text, font) = (text.to_owned(), font.clone());
        ui.painter().layout(text, font, egui::Color32::PLACEHOLDER, room)
    };
    let lines: Vec<LegendLine> = entries
        .into_iter()
        .map(|entry| LegendLine { label: set(&state.text(&entry.label)), entry })
        .collect();
    let widest = lines.iter().map(|line| line.label.size().x).fold(0.0, f32::max);
    let width = (widest + count + BESIDE_LABEL).max(head_width).ceil();
    let whole = (lines.iter().map(LegendLine::height).sum::<f32>() + PADDING - 6.0 + HEAD_HEIGHT).ceil();
    let top = corner(vec2(width, whole)).top() - map.top();
    let most = if is_read_over { f32::INFINITY } else { (map.height() * MOST_OF_HEIGHT).max(LEAST_HEIGHT) };
    let height = whole.min(most).min(map.height() - top - MARGIN);
    let rect = corner(vec2(width, height));
    // Where nobody has chosen, it is open only if all of it leaves the map most of its room.
    if !is_chosen && known.is_none() {
        let is_small = width * height <= map.area() * MOST_OF_MAP && height >= whole;
        let is_open = is_small && state.fit_beside(scene_rect(map), scene_rect(rect)) >= LEAST_SCALE;
        let (size, language, index) = (map.size(), state.language, Arc::clone(index));
        *choice = Some(LegendChoice { size, language, index, is_open });
        if !is_open {
            return folded(head);
        }
    }
    let kept_clear = if is_read_over { folded_rect } else { rect };
    Legend { head, lines, is_open: true, rect, kept_clear }
}

pub(crate) fn legend_ui(ui: &mut Ui, state: &State, legend: &Legend, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let rect = legend.rect;
    // The box catches clicks between its lines, so that they never reach the map below.
    ui.interact(rect, ui.scope_id().with("legend"), Sense::CLICK);
    let stroke = Stroke::new(1.0, color32(if legend.is_open { palette.hairline } else { palette.control }));
    ui.painter().rect(rect, 8.0, color32(palette.paper), stroke, egui::StrokeKind::Inside);
    head_ui(ui, state, legend, commands);
    if !legend.is_open {
        return;
    }
    let room = rect.with_min_y(rect.top() + HEAD_HEIGHT - 3.0).shrink2(vec2(4.0, 0.0));
    let room = room.with_max_y(rect.bottom() - 4.0);
    let mut inside = ui.new_child(UiBuilder::new().id_salt("legend").max_rect(room));
    ScrollArea::vertical().auto_shrink(false).show(&mut inside, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for line in &legend.lines {
            let (row, _) = ui.allocate_exact_size(vec2(room.width(), line.height()), Sense::hover());
            line_ui(ui, state, line, row, commands);
        }
    });
}

/// The heading: a click, or its key, folds the legend or unfolds it.
fn head_ui(ui: &Ui, state: &State, legend: &Legend, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let rect = egui::Rect::from_min_size(legend.rect.min, vec2(legend.rect.width(), HEAD_HEIGHT));
    let response = ui.interact(rect, ui.scope_id().with("legend-head"), Sense::click());
    let ink = color32(palette.ink_soft);
    let at = pos2(rect.left() + PADDING, rect.center().y - legend.head.size().y / 2.0);
    ui.painter().galley(at, Arc::clone(&legend.head), ink);
    // An arrow: downwards where it opens, upwards where it folds.
    let centre = pos2(rect.right() - PADDING - 4.0, rect.center().y);
    let turn = if legend.is_open { -2.0 } else { 2.0 };
    let points = [(-4.0, -turn), (0.0, turn), (4.0, -turn)].map(|(x, y)| centre + vec2(x, y));
    let line = Stroke::new(1.4, if response.hovered() { color32(palette.link) } else { ink });
    ui.painter().add(egui::Shape::line(points.to_vec(), line));
    focus_ring(ui, &response, palette.link);
    let name = state.text(Action::FoldLegend.name_with_keys(state));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand).hint(&name);
    // Its name is not said twice.
    ui.ctx().accesskit_node_builder(response.id, egui::accesskit::Node::clear_description);
    if response.clicked() {
        commands.push(Command::Panel(PanelCommand::FoldLegend(legend.is_open)));
    }
}

fn line_ui(ui: &mut Ui, state: &State, line: &LegendLine, row: egui::Rect, commands: &mut Vec<Command>) {
    let (palette, entry) = (palette(state), &line.entry);
    let response = ui.interact(row, ui.scope_id().with(("legend", entry.key)), Sense::click());
    let is_chosen = state.map.filter == Some(entry.key);
    if response.hovered() || is_chosen {
        ui.painter().rect_filled(row, 6.0, color32(palette.shade));
    }
    let at = Rect::new(
        f64::from(row.left() + PADDING - 4.0),
        f64::from(row.center().y) - SWATCH.1 / 2.0,
        SWATCH.0,
        SWATCH.1,
    );
    for clipped in paint_screen(ui.ctx(), &swatch(at, entry.fill, entry.texture, entry.outline, palette)) {
        ui.painter().extend(clipped.shapes);
    }
    let is_dimmed = state.map.filter.is_some() && !is_chosen;
    let ink = color32(if is_dimmed { palette.ink_faint } else { palette.ink });
    let text =
        pos2(row.left() + PADDING - 4.0 + SWATCH_WIDTH + 10.0, row.center().y - line.label.size().y / 2.0);
    ui.painter().galley(text, Arc::clone(&line.label), ink);
    let count = pos2(row.right() - PADDING + 2.0, row.center().y);
    let font = egui::FontId::proportional(12.0);
    let faint = color32(palette.ink_faint);
    ui.painter().text(count, egui::Align2::RIGHT_CENTER, entry.count.to_string(), font, faint);
    focus_ring(ui, &response, palette.link);
    let count = entry.count.to_string();
    let label = state.text(message!("map-legend-line", look = &entry.label, count = count));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, &label));
    let help = if entry.behind.speakers.is_empty() {
        message!("map-legend-help")
    } else {
        let names = entry.behind.speakers.iter().map(|id| state.shown.short_name(id));
        message!("map-legend-help-by", names = Arg::list(Joint::And, names))
    };
    if response.hint(state.text(help)).clicked() {
        commands.push(Command::Filter(Some(entry.key)));
    }
}
