//! Notices and the progress of an export, in the line under the map, which is there whether it says something or not:
//! they cover nothing, and nothing moves for them. In a low window, which has no such line, and where somebody asks for
//! all of them in full, they are in a strip of their own at the foot of the window.
//!
//! While a dialog is shown, which dims the window, they lie at its foot all the same, over what is dimmed: the dialog
//! leaves them the room.

use std::sync::Arc;

use egui::accesskit::Live;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, Area, Context, FontId, Frame, Galley, Id, Margin, Order, Panel, Rect, Response, Role};
use egui::{ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::command::Command;
use crate::app::map::change_ui::LEAST_CHANGE;
use crate::app::notices::state::Notice;
use crate::app::state::State;
use crate::app::widgets::scroll_keys::{Reach, page_keys_ui};
use crate::app::widgets::{Hint as _, hairline, link, palette, paper, plain, set_notices_height};
use crate::paint::screen::color32;
use crate::text::one_line;
use crate::words::{Message, message};

/// What stays free at each side of the strip, in points.
const MARGIN: f32 = 16.0;

/// The widest that notices get over a dialog, in points.
const WIDEST: f32 = 900.0;

/// The most lines of a notice that is not shown in full.
const MOST_LINES: usize = 2;

/// The least room for a notice's words beside the links, in points: with less the links stand under them.
const LEAST_WORDS: f32 = 240.0;

/// The height of the links beside or under a notice, in points.
const LINKS_HEIGHT: f32 = 26.0;

/// The height of the line with the progress of an export, in points.
const PROGRESS_HEIGHT: f32 = 30.0;

/// The most of the window's height that notices in full take; beyond that they scroll.
const MOST_OF_WINDOW: f32 = 0.4;

/// The same under a dialog, which needs the room.
const MOST_UNDER_DIALOG: f32 = 0.2;

/// What stays free over and under notices under a dialog, in points.
const GAP: f32 = 4.0;

/// Where notices stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Nowhere: there is nothing to say.
    Nowhere,
    /// Under the dialog that is shown.
    UnderDialog,
    /// In the line under the map.
    InLine,
    /// In a strip at the foot of the window.
    AtFoot,
}

impl Place {
    /// `has_line`: whether there is a line under the map.
    fn of(state: &State, has_line: bool) -> Self {
        if state.notice.is_none() && state.export.progress.is_none() {
            Self::Nowhere
        } else if state.dialogs.shown().is_some() {
            Self::UnderDialog
        } else if state.notices.shows_all || !has_line {
            Self::AtFoot
        } else {
            Self::InLine
        }
    }
}

/// The strip at the foot of the window; none where notices stand elsewhere. `has_line`: whether there is a line under
/// the map.
pub(crate) fn notices_at_foot_ui(ui: &mut Ui, state: &State, has_line: bool, commands: &mut Vec<Command>) {
    let place = Place::of(state, has_line);
    // Where nothing is said nothing is held; each other place tells for itself.
    if place == Place::Nowhere {
        hold(state, false, commands);
    }
    if place != Place::AtFoot {
        return;
    }
    let width = ui.available_width() - 2.0 * MARGIN;
    let strip = Strip::of(ui, state, width, MOST_LINES);
    let panel = Panel::bottom("notices").exact_size(strip.height() + 9.0).show_separator_line(false);
    panel.frame(paper(state).inner_margin(Margin::symmetric(16, 0))).show(ui, |ui| {
        hairline(ui, state);
        ui.add_space(4.0);
        strip_ui(ui, state, &strip, commands);
    });
}

/// How many lines a notice has at most in the line under the map: there is room for two, beside something else for one.
fn lines_in_line(state: &State) -> usize {
    let is_shared = state.export.progress.is_some() || state.sources.change_words.is_some();
    if is_shared { 1 } else { MOST_LINES }
}

/// How high notices are in the line under the map, which is so wide, in points; 0 where they stand elsewhere.
pub(crate) fn notices_height_in_line(ui: &Ui, state: &State, width: f32) -> f32 {
    if Place::of(state, true) != Place::InLine {
        return 0.0;
    }
    Strip::of(ui, state, width - 2.0 * MARGIN, lines_in_line(state)).height() + 2.0
}

/// Notices in the line under the map, at its foot where it says something else too.
pub(crate) fn notices_in_line_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    if Place::of(state, true) != Place::InLine {
        return;
    }
    let line = ui.max_rect();
    let strip = Strip::of(ui, state, line.width() - 2.0 * MARGIN, lines_in_line(state));
    let free = (line.height() - strip.height() - 2.0).max(0.0);
    let is_shared = state.sources.change_words.is_some() && free >= LEAST_CHANGE;
    let above = if is_shared { free } else { free / 2.0 };
    let ground = if is_shared { line.with_min_y(line.top() + above) } else { line };
    let palette = palette(state);
    ui.painter().rect_filled(ground, 0.0, color32(palette.paper));
    let edge = Stroke::new(1.0, color32(palette.hairline));
    ui.painter().hline(line.x_range(), ground.top() + 0.5, edge);
    let place = Rect::from_min_size(
        line.min + vec2(MARGIN, above + 1.0),
        vec2(line.width() - 2.0 * MARGIN, strip.height()),
    );
    ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| strip_ui(ui, state, &strip, commands));
}

/// The same under a dialog, which leaves the room for it; Tab comes there after all of the dialog.
pub(crate) fn notices_under_dialog_ui(ctx: &Context, state: &State, commands: &mut Vec<Command>) {
    if Place::of(state, true) != Place::UnderDialog {
        set_notices_height(ctx, 0.0);
        return;
    }
    let width = (ctx.content_rect().width() - 4.0 * MARGIN).min(WIDEST);
    let area = Area::new(Id::unique("notices")).order(Order::Foreground);
    let shown = area.anchor(Align2::CENTER_BOTTOM, vec2(0.0, -GAP)).show(ctx, |ui| {
        Frame::popup(ui.style()).inner_margin(Margin::symmetric(14, 3)).show(ui, |ui| {
            ui.set_width(width);
            let strip = Strip::of(ui, state, width, MOST_LINES);
            ui.set_height(strip.height());
            strip_ui(ui, state, &strip, commands);
        });
    });
    set_notices_height(ctx, shown.response.rect.height() + 2.0 * GAP);
}

/// Says whether the pointer or the keyboard is on the notices, where that has changed.
fn hold(state: &State, is_held: bool, commands: &mut Vec<Command>) {
    if state.notices.is_held() != is_held {
        commands.push(Command::HoldNotices(is_held));
    }
}

/// Notices as they are set.
struct Strip {
    /// Each with its words; the latest first.
    rows: Vec<(bool, Row)>,
    /// What stands beside them: how many there are, and what shows all of them.
    more: Option<(String, bool)>,
    /// The height that the rows have, in points.
    rows_height: f32,
    /// The height that they would have.
    whole_height: f32,
    /// The height of the progress.
    progress_height: f32,
    /// The room for the links beside them, or under them.
    links_width: f32,
    /// Whether the links stand under them.
    has_links_under: bool,
}

/// A notice as it is set.
struct Row {
    words: String,
    galley: Arc<Galley>,
}

impl Strip {
    /// Notices in so much width; one that is not shown in full has so many lines at most.
    fn of(ui: &Ui, state: &State, width: f32, most_lines: usize) -> Self {
        let notices: Vec<&Notice> =
            state.notice.iter().chain(state.notices.earlier.iter().rev().map(|said| &said.notice)).collect();
        let text = |message: Message| state.text(message);
        let mut dismiss = link_width(ui, &text(message!("window-dismiss")));
        if copied(state).is_some() {
            dismiss += link_width(ui, &text(message!("window-notice-copy")));
        }
        let [all, less] =
            [message!("window-notices-all", count = notices.len()), message!("window-notices-fewer")];
        let [all, less] = [text(all), text(less)];
        let shows_all = state.notices.shows_all;
        let full_width = width - dismiss - link_width(ui, if shows_all { &less } else { &all });
        let has_links_under = full_width < LEAST_WORDS;
        // The links take a line for themselves.
        let most_lines = if has_links_under { 1 } else { most_lines };
        let (full_width, short_width) =
            if has_links_under { (width, width) } else { (full_width, width - dismiss) };
        let first = notices.first().map(|notice| row(ui, state, notice, short_width, most_lines));
        let is_cut = first.as_ref().is_some_and(|row| row.galley.elided);
        let has_more = notices.len() > 1 || is_cut;
        let (most, links_width) = match (has_links_under, has_more) {
            (true, _) => (width, width),
            (false, true) => (full_width, width - full_width),
            (false, false) => (short_width, dismiss),
        };
        let lines = if shows_all { usize::MAX } else { most_lines };
        let shown = if shows_all { notices.len() } else { 1 };
        let rows: Vec<(bool, Row)> = notices
            .iter()
            .take(shown)
            .map(|notice| (notice.is_failure, row(ui, state, notice, most.max(80.0), lines)))
            .collect();
        let heights = rows.iter().map(|(_, row)| row.galley.size().y + 8.0).sum::<f32>();
        let whole_height = heights.max(if rows.is_empty() { 0.0 } else { 26.0 });
        let most = if state.dialogs.shown().is_some() { MOST_UNDER_DIALOG } else { MOST_OF_WINDOW };
        let limit = (ui.ctx().content_rect().height() * most).max(26.0);
        Self {
            rows,
            more: (has_more || shows_all).then_some((if shows_all { less } else { all }, shows_all)),
            rows_height: if shows_all { whole_height.min(limit) } else { whole_height },
            whole_height,
            progress_height: if state.export.progress.is_some() { PROGRESS_HEIGHT } else { 0.0 },
            links_width,
            has_links_under,
        }
    }

    fn height(&self) -> f32 {
        self.rows_height + self.progress_height + self.links_height_under()
    }

    /// The height of the links under the rows; 0 where they stand beside them, or there are none.
    fn links_height_under(&self) -> f32 {
        if self.has_links_under && !self.rows.is_empty() { LINKS_HEIGHT } else { 0.0 }
    }
}

/// What of the notice that is shown can be copied: a path, an address.
fn copied(state: &State) -> Option<&String> {
    state.notice.as_ref()?.copied.as_ref()
}

/// A notice set in so many lines at most.
fn row(ui: &Ui, state: &State, notice: &Notice, width: f32, lines: usize) -> Row {
    let palette = palette(state);
    let color = color32(if notice.is_failure { palette.warning } else { palette.ink });
    // A name of a file may have line breaks in it.
    let words = one_line(&state.text(&notice.message));
    let mut job = LayoutJob::simple(words.clone(), FontId::proportional(13.0), color, width);
    job.wrap =
        TextWrapping { max_width: width, max_rows: lines, break_anywhere: false, ..TextWrapping::default() };
    Row { words, galley: ui.painter().layout_job(job) }
}

/// The width of a link with the room before it, in points.
fn link_width(ui: &Ui, sign: &str) -> f32 {
    let font = FontId::proportional(12.0);
    ui.painter().layout_no_wrap(sign.to_owned(), font, egui::Color32::PLACEHOLDER).size().x + 16.0
}

fn strip_ui(ui: &mut Ui, state: &State, strip: &Strip, commands: &mut Vec<Command>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    if let Some(done) = state.export.progress {
        progress_ui(ui, state, done, commands);
    }
    if strip.rows.is_empty() {
        hold(state, false, commands);
        return;
    }
    let under = strip.links_height_under();
    let room = vec2(ui.available_width(), strip.rows_height + under);
    let (whole, _) = ui.allocate_exact_size(room, Sense::hover());
    let split = (whole.right() - strip.links_width).max(whole.left());
    let words_end = if strip.has_links_under { whole.right() } else { split };
    let words = Rect::from_min_max(whole.min, pos2(words_end, whole.bottom() - under));
    ui.scope_builder(egui::UiBuilder::new().max_rect(words), |ui| {
        if strip.rows_height < strip.whole_height {
            ScrollArea::vertical().id_salt("notices").auto_shrink(false).show(ui, |ui| {
                // Their links have the keyboard, or the pointer is on them.
                if state.notices.is_held() {
                    page_keys_ui(ui, Reach::Anywhere, strip.rows_height);
                }
                rows_ui(ui, strip);
            });
        } else {
            rows_ui(ui, strip);
        }
    });
    let top = if strip.has_links_under { words.bottom() } else { whole.top() };
    let links =
        Rect::from_min_size(pos2(split, top), vec2(strip.links_width, LINKS_HEIGHT.min(whole.height())));
    let mut has_keyboard = false;
    ui.scope_builder(egui::UiBuilder::new().max_rect(links), |ui| {
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            has_keyboard = links_ui(ui, state, strip, commands);
        });
    });
    hold(state, has_keyboard || ui.rect_contains_pointer(whole), commands);
}

/// The notices, one under the other.
fn rows_ui(ui: &mut Ui, strip: &Strip) {
    for (is_failure, row) in &strip.rows {
        let height = (row.galley.size().y + 8.0).max(26.0);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let at = pos2(rect.left(), rect.center().y - row.galley.size().y / 2.0);
        ui.painter().galley(at, Arc::clone(&row.galley), egui::Color32::PLACEHOLDER);
        // What is cut on the screen is said whole.
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &row.words));
        let live = if *is_failure { Live::Assertive } else { Live::Polite };
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(live));
        if row.galley.elided {
            response.hint(&row.words);
        }
    }
}

/// What is done with the notices; true where the keyboard is on it.
fn links_ui(ui: &mut Ui, state: &State, strip: &Strip, commands: &mut Vec<Command>) -> bool {
    let ink = palette(state).link;
    let mut has_keyboard = false;
    let mut is_clicked = |response: Response| {
        has_keyboard |= response.has_focus();
        response.clicked()
    };
    let (sign, name) =
        (state.text(message!("window-dismiss")), state.text(message!("window-dismiss-notice")));
    if is_clicked(link(ui, &sign, &name, ink)) {
        commands.push(Command::DismissNotice);
    }
    if let Some(what) = copied(state) {
        let sign = state.text(message!("window-notice-copy"));
        let name = state.text(message!("window-notice-copy-name", what = what));
        if is_clicked(link(ui, &sign, &name, ink)) {
            commands.push(Command::CopyFromNotice);
        }
    }
    if let Some((sign, shows_all)) = &strip.more
        && is_clicked(link(ui, sign, sign, ink))
    {
        commands.push(Command::ShowAllNotices(!shows_all));
    }
    has_keyboard
}

/// How far an export is, with a way to stop it.
fn progress_ui(ui: &mut Ui, state: &State, done: f64, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let room = vec2(ui.available_width(), PROGRESS_HEIGHT);
    ui.allocate_ui_with_layout(room, egui::Layout::left_to_right(egui::Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let percent = format!("{:.0}", done * 100.0);
        ui.label(plain(state.text(message!("window-exporting", percent = percent)), 13.0, palette.ink));
        let (bar, _) = ui.allocate_exact_size(vec2(120.0, 6.0), Sense::hover());
        ui.painter().rect_filled(bar, 3.0, color32(palette.hairline));
        #[expect(clippy::cast_possible_truncation, reason = "a share of 1")]
        let filled =
            Rect::from_min_size(bar.min, vec2(bar.width() * done.clamp(0.0, 1.0) as f32, bar.height()));
        ui.painter().rect_filled(filled, 3.0, color32(palette.accent));
        let sign = state.text(message!("window-cancel-export-sign"));
        if link(ui, &sign, &state.text(message!("window-cancel-export")), palette.link).clicked() {
            commands.push(Command::CancelExport);
        }
    });
}

/// Has the window drawn again when a notice goes away by itself.
pub(crate) fn wait_for_notices(ctx: &Context, state: &State) {
    if let Some(end) = state.notices.next_end(state.now) {
        ctx.request_repaint_after(end);
    }
}
