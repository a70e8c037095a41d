//! A statement as a card: its words, who says them through whom and where, and what can be done.

use egui::text::{LayoutJob, TextFormat};
use egui::{FontId, Role, Sense, Ui, UiBuilder, pos2};

use crate::app::command::{Command, visit};
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::ui::statement_leads_to;
use crate::app::state::State;
use crate::app::widgets::{Hint as _, beside_chips, chip, chips_row, leading, palette, plain, semibold};
use crate::derive::{AttributionPart, attribution, attribution_sentence, extent_words, leads_to};
use crate::model::{Area, AreaId, Group, Modality, Place, Statement};
use crate::paint::screen::color32;
use crate::query::{Shape, Standing, Via};
use crate::text::name_marks;
use crate::words::{Message, message};

/// How many other areas of a statement a card shows at first, and how many more at a time.
const SOME_OTHERS: usize = 24;

const MORE_OTHERS: usize = 120;

/// What a card shows.
pub(crate) struct QuoteCard<'a> {
    /// The statement.
    pub(crate) statement: &'a Statement,
    /// The area whose name is marked; `None` in the summary.
    pub(crate) area: Option<&'a AreaId>,
    /// The place whose name is marked too.
    pub(crate) place: Option<&'a Place>,
    /// How the statement came to stand for the area.
    pub(crate) via: Option<&'a Via>,
    /// Whether it counts.
    pub(crate) standing: Standing,
}

/// About how high a statement's card is, in points, before it has been laid out.
pub(crate) fn estimated_height(statement: &Statement, width: f32) -> f32 {
    let letters = statement.quote.segments.iter().map(|segment| segment.exact.len()).sum::<usize>() as f32;
    (letters * 6.7 / width).ceil() * 21.0 + 86.0
}

pub(crate) fn quote_ui(ui: &mut Ui, state: &State, card: &QuoteCard<'_>, commands: &mut Vec<Command>) {
    let statement = card.statement;
    let top = ui.cursor().min;
    let bar = egui::Frame::new().inner_margin(egui::Margin { left: 14, right: 0, top: 0, bottom: 0 });
    let itself = UiBuilder::new()
        .accessibility_role(Role::Group)
        .accessibility_label(state.text(whole_words(state, statement)));
    let inner = ui
        .scope_builder(itself, |ui| {
            bar.show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 6.0;
                ui.add(egui::Label::new(words_job(state, card)).wrap());
                ui.add(egui::Label::new(source_job(state, card)).wrap());
                remarks_ui(ui, state, card);
                context_ui(ui, state, statement);
                chips_row(ui, |ui| {
                    chips_ui(ui, state, card, commands);
                });
                others_ui(ui, state, card, commands);
            })
        })
        .inner;
    let bottom = inner.response.rect.bottom();
    let rect = egui::Rect::from_min_max(pos2(top.x, inner.response.rect.top()), pos2(top.x + 3.0, bottom));
    let status = match card.area {
        Some(area) => leads_to(Shape::of(statement), area.state()),
        None => statement_leads_to(statement),
    };
    let color = state.theme.colors().status_color(status);
    let color = if card.standing == Standing::InForce { color } else { palette(state).hairline };
    ui.painter().rect_filled(rect, 1.5, color32(color));
}

/// A quote with who says it and how it was checked, in one sentence.
fn whole_words(state: &State, statement: &Statement) -> Message {
    let (words, check) = (statement.quote.display(), &statement.check);
    let by = attribution_sentence(&state.shown, statement);
    message!("focus-quote", words = words, by = by, check = check.label())
}

/// Says with a button of a quote what it is of.
fn tell_which(ui: &Ui, state: &State, id: egui::Id, help: &Message, statement: &Statement) {
    let words: String = statement.quote.display().chars().take(MOST_TOLD).collect();
    let about = state.text(message!("focus-button-of", help = help, words = words));
    ui.ctx().accesskit_node_builder(id, |node| node.set_description(about));
}

/// The most letters of a quote by which a button of it is told.
const MOST_TOLD: usize = 80;

/// The words in the quotation marks of the window's language, those that name the area or its part marked.
fn words_job(state: &State, card: &QuoteCard<'_>) -> LayoutJob {
    let palette = palette(state);
    let is_in_force = card.standing == Standing::InForce;
    let ink = color32(if is_in_force { palette.ink } else { palette.ink_faint });
    let format = TextFormat {
        font_id: FontId::proportional(14.0),
        color: ink,
        line_height: Some(21.0),
        ..TextFormat::default()
    };
    let marked = TextFormat { background: color32(palette.highlight), ..format.clone() };
    let faint = TextFormat { color: color32(palette.ink_faint), ..format.clone() };
    let mut job = LayoutJob::default();
    let words: Vec<&str> =
        card.statement.quote.segments.iter().map(|segment| segment.exact.as_str()).collect();
    let (open, close) = state.language.quote_marks(&words.join(" … "));
    job.append(open.encode_utf8(&mut [0; 4]), 0.0, format.clone());
    for (number, segment) in card.statement.quote.segments.iter().enumerate() {
        if number > 0 {
            job.append(" … ", 0.0, faint.clone());
        }
        let mut at = 0;
        for mark in marks(state, card, &segment.exact) {
            job.append(&segment.exact[at..mark.start], 0.0, format.clone());
            job.append(&segment.exact[mark.clone()], 0.0, marked.clone());
            at = mark.end;
        }
        job.append(&segment.exact[at..], 0.0, format.clone());
    }
    job.append(close.encode_utf8(&mut [0; 4]), 0.0, format);
    job
}

fn marks(state: &State, card: &QuoteCard<'_>, words: &str) -> Vec<std::ops::Range<usize>> {
    let Some(area) = card.area.and_then(|id| state.layer.area(id)) else {
        return Vec::new();
    };
    let groups: Vec<&Group> = state.shown.groups.iter().filter(|group| is_named(group, card, area)).collect();
    let mut marks = name_marks(words, area, &groups);
    if let Some(place) = card.place
        && let Some(start) = words.find(&place.name.en)
    {
        let place = start..start + place.name.en.len();
        marks.retain(|mark| mark.end <= place.start || place.end <= mark.start);
        marks.push(place);
        marks.sort_by_key(|mark| mark.start);
    }
    marks
}

fn is_named(group: &Group, card: &QuoteCard<'_>, area: &Area) -> bool {
    card.statement.group.as_ref() == Some(&group.id) && group.members.contains(&area.id)
}

/// Whose words it is: names in semibold, the rest grey.
fn source_job(state: &State, card: &QuoteCard<'_>) -> LayoutJob {
    let palette = palette(state);
    let line_height = Some(leading(13.0));
    let soft = TextFormat {
        line_height,
        ..TextFormat::simple(FontId::proportional(13.0), color32(palette.ink_soft))
    };
    let bold = TextFormat { line_height, ..TextFormat::simple(semibold(13.0), color32(palette.ink)) };
    let mut job = LayoutJob::default();
    job.append("— ", 0.0, soft.clone());
    for part in attribution(&state.shown, card.statement).parts(state.language) {
        let format = if matches!(part, AttributionPart::Name(_)) { &bold } else { &soft };
        job.append(part.text(), 0.0, format.clone());
    }
    job
}

/// What stands around the quote and may change what it says: never inside the quote.
fn context_ui(ui: &mut Ui, state: &State, statement: &Statement) {
    let palette = palette(state);
    for note in &statement.context {
        let color = if note.is_answered() { palette.ink_soft } else { palette.warning };
        let (words, place, kind) = (&note.words, note.place.label(), note.kind.label());
        let text = state.text(match (note.unnamed(Some(&state.layer)), &note.kept_because) {
            (Some(unnamed), _) => message!("focus-unnamed", unnamed = unnamed, answer = note.answer()),
            (None, Some(reason)) => {
                message!("focus-context-kept", words = words, place = place, kind = kind, reason = reason)
            }
            (None, None) => message!("focus-context-open", words = words, place = place, kind = kind),
        });
        egui::Frame::new()
            .fill(color32(palette.shade))
            .corner_radius(5.0)
            .inner_margin(egui::Margin::symmetric(8, 5))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.label(plain(text, 12.0, color));
            });
    }
}

/// What the reader should know besides: why it does not count, through which group, the note.
fn remarks_ui(ui: &mut Ui, state: &State, card: &QuoteCard<'_>) {
    let palette = palette(state);
    let standing = match card.standing {
        Standing::InForce => None,
        Standing::SwitchedOff => Some(message!("focus-switched-off")),
        Standing::GroupUndefined => Some(message!("focus-group-undefined")),
        Standing::NotCounted => Some(match card.statement.why_not_counted() {
            Some(reason) => message!("focus-not-counted", reason = reason),
            None => message!("focus-not-counted-now"),
        }),
    };
    if let Some(text) = standing {
        ui.label(plain(state.text(text), 12.0, palette.warning));
    }
    if let Some(Via::Group(group)) = card.via
        && let Some(group) = state.shown.group(group)
    {
        let text = message!("focus-through-group", group = &group.name, count = group.members.len() - 1);
        ui.label(plain(state.text(text), 12.0, palette.ink_faint));
    }
    if let Some(note) = &card.statement.note {
        ui.label(plain(note, 12.0, palette.ink_faint));
    }
    if let Some(origin) = state.shown.suggestions.origin_of(&card.statement.id) {
        let text = message!("reader-given-by", origin = origin);
        ui.label(plain(state.text(text), 12.0, palette.ink_faint));
    }
}

fn chips_ui(ui: &mut Ui, state: &State, card: &QuoteCard<'_>, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let statement = card.statement;
    if let Some(extent) = extent_words(&state.layer, statement) {
        chip(ui, state, &state.text(extent), palette.ink_soft, Sense::hover());
    }
    let modality = match statement.modality {
        Modality::Asserted => None,
        Modality::Implied => Some(message!("focus-implied")),
        Modality::Conditional => Some(message!("focus-conditional")),
        Modality::Denied => Some(message!("focus-denied")),
    };
    if let Some(text) = modality {
        chip(ui, state, &state.text(text), palette.ink_soft, Sense::hover());
    }
    let check = &statement.check;
    let color = if check.is_compared() { palette.verified } else { palette.warning };
    let mark = state.text(message!("focus-check", sign = check.sign(), check = check.label()));
    let help = state.text(message!("focus-check-help", check = check.words()));
    chip(ui, state, &mark, color, Sense::hover()).hint(help);
    let copy = chip(ui, state, &state.text(message!("focus-copy")), palette.ink, Sense::click());
    let help = message!("focus-copy-help");
    let copy = copy.hint(state.text(&help));
    tell_which(ui, state, copy.id, &help, statement);
    if copy.clicked() {
        commands.push(Command::CopyQuote(statement.id.clone()));
    }
    let edit = chip(ui, state, &state.text(message!("focus-edit")), palette.ink, Sense::click());
    let help = message!("focus-edit-help");
    let edit = edit.hint(state.text(&help));
    tell_which(ui, state, edit.id, &help, statement);
    if edit.clicked() {
        commands.push(Command::Reader(ReaderCommand::EditStatement(statement.id.clone())));
    }
    let has_address =
        state.shown.document(&statement.document).is_some_and(|document| document.url.is_some());
    if has_address {
        let show = chip(ui, state, &state.text(message!("focus-show")), palette.ink, Sense::click());
        let help = message!("focus-show-help");
        let show = show.hint(state.text(&help));
        tell_which(ui, state, show.id, &help, statement);
        if show.clicked() {
            commands.push(Command::ShowInArticle(statement.id.clone()));
        }
    }
}

/// The other areas that the statement stands for: of many the first ones, and a way to more.
fn others_ui(ui: &mut Ui, state: &State, card: &QuoteCard<'_>, commands: &mut Vec<Command>) {
    let in_force = state.in_force();
    let others = || in_force.stands_for(card.statement).filter(|area| Some(*area) != card.area);
    let count = others().count();
    if count == 0 {
        return;
    }
    let palette = palette(state);
    let id = egui::Id::unique(("other areas", &card.statement.id));
    let shown = ui.data(|data| data.get_temp::<usize>(id)).unwrap_or(SOME_OTHERS);
    chips_row(ui, |ui| {
        beside_chips(ui, &state.text(message!("focus-also")), palette.ink_faint);
        for area in others().take(shown) {
            if chip(ui, state, state.area_name(area), palette.ink_soft, Sense::click()).clicked() {
                commands.push(visit(area));
            }
        }
        if count > shown {
            let more = state.text(message!("focus-and-more", count = count - shown));
            if chip(ui, state, &more, palette.link, Sense::click()).clicked() {
                ui.data_mut(|data| data.insert_temp(id, shown + MORE_OTHERS));
            }
        }
    });
}
