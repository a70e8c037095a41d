//! The panel at the right: the area in focus, why it has its colour, and its quotes.

use egui::{Role, ScrollArea, Ui, WidgetInfo};

use super::quote_ui::{QuoteCard, quote_ui};
use super::summary_ui::summary_ui;
use super::widgets::{chip, chips_row, hairline, palette, plain, section_head, status_dot, strong};
use crate::app::command::{Command, focus_on};
use crate::app::history::Focus;
use crate::app::state::State;
use crate::derive::{
    Status, Subject, Verdict, describe_status, join_names, kind_heading, statements_on_place,
    verdict_sentence, without_sources,
};
use crate::model::{AreaId, Kind, Name, Place};
use crate::paint::screen::color32;
use crate::query::OnArea;
use crate::scene::base::Language;

pub(super) fn detail_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    ScrollArea::vertical().auto_shrink([false, false]).id_salt("detail").show(ui, |ui| {
        egui::Frame::new().inner_margin(egui::Margin { left: 20, right: 18, top: 16, bottom: 24 }).show(
            ui,
            |ui| {
                ui.set_width(ui.available_width());
                match state.focus() {
                    None => summary_ui(ui, state, commands),
                    Some(Focus::Area(area)) => area_ui(ui, state, area, commands),
                    Some(focus @ Focus::Place(..)) => place_ui(ui, state, focus, commands),
                }
            },
        );
    });
}

fn area_ui(ui: &mut Ui, state: &State, id: &AreaId, commands: &mut Vec<Command>) {
    let (Some(area), Some(verdict)) = (state.layer.area(id), state.verdicts.area(id)) else {
        return;
    };
    let palette = palette(state);
    heading_ui(ui, state, &area.name, id.as_str());
    status_pill(ui, state, verdict);
    ui.add_space(4.0);
    ui.label(plain(verdict_sentence(&state.dossier, &state.layer, id, verdict), 13.0, palette.ink_soft));
    ui.add_space(12.0);
    hairline(ui, state);
    let in_force = state.in_force();
    quotes_ui(ui, state, (id, None), &in_force.on_area(id), commands);
    counterfactual_ui(ui, state, (id, Subject::Area), verdict);
}

/// What the status would be without each of the sources.
fn counterfactual_ui(ui: &mut Ui, state: &State, subject: (&AreaId, Subject<'_>), verdict: &Verdict) {
    let without = without_sources(&state.layer, &state.dossier, state.query(), subject);
    if without.is_empty() {
        return;
    }
    let palette = palette(state);
    ui.add_space(16.0);
    section_head(ui, "What would change it", palette.ink_faint);
    ui.add_space(6.0);
    ui.label(plain(without_sentence(state, verdict, &without), 13.0, palette.ink_soft));
}

fn place_ui(ui: &mut Ui, state: &State, focus: &Focus, commands: &mut Vec<Command>) {
    let Focus::Place(id, area) = focus else { return };
    let (Some(place), Some(verdict)) = (state.layer.place(id), state.verdicts.place(id)) else {
        return;
    };
    let palette = palette(state);
    let around = state.layer.area(area).map_or("", |area| state.language.pick(&area.name));
    heading_ui(ui, state, &place.name, &format!("in {around}"));
    status_pill(ui, state, verdict);
    ui.add_space(4.0);
    ui.label(plain(verdict_sentence(&state.dossier, &state.layer, area, verdict), 13.0, palette.ink_soft));
    ui.add_space(12.0);
    hairline(ui, state);
    let in_force = state.in_force();
    quotes_ui(ui, state, (area, Some(place)), &statements_on_place(&in_force, area, id), commands);
    counterfactual_ui(ui, state, (area, Subject::Place(id)), verdict);
    ui.add_space(16.0);
    chips_row(ui, |ui| {
        let name = format!("More on {around}");
        if chip(ui, state, &name, palette.ink, egui::Sense::click()).clicked() {
            commands.push(focus_on(area));
        }
    });
}

/// The name, large, with the name in the other language under it.
fn heading_ui(ui: &mut Ui, state: &State, name: &Name, code: &str) {
    let palette = palette(state);
    let (first, second) = match state.language {
        Language::English => (&name.en, &name.uk),
        Language::Ukrainian => (&name.uk, &name.en),
    };
    let response = ui.label(strong(first, 20.0, palette.ink));
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, first));
    ui.label(plain(format!("{second} · {code}"), 13.0, palette.ink_faint));
    ui.add_space(6.0);
}

/// The status as a coloured label with a dot.
pub(super) fn status_pill(ui: &mut Ui, state: &State, verdict: &Verdict) {
    let theme = state.theme;
    let text = describe_status(verdict.status, verdict.texture());
    egui::Frame::new()
        .fill(color32(theme.status_tint(verdict.status)))
        .corner_radius(14.0)
        .inner_margin(egui::Margin::symmetric(10, 4))
        .show(ui, |ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            ui.horizontal(|ui| {
                status_dot(ui, state, verdict.status, 19.0);
                ui.label(strong(text, 13.0, theme.status_ink(verdict.status)));
            });
        });
}

/// The quotes on an area by kind, in the article's order within each.
fn quotes_ui(
    ui: &mut Ui,
    state: &State,
    (area, place): (&AreaId, Option<&Place>),
    statements: &[OnArea<'_>],
    commands: &mut Vec<Command>,
) {
    let palette = palette(state);
    if statements.is_empty() {
        ui.add_space(16.0);
        ui.label(plain(
            "The article does not name this region. Silence is not safety.",
            13.0,
            palette.ink_soft,
        ));
        ui.add_space(6.0);
        ui.label(plain("Click a coloured region to read who says what of it.", 13.0, palette.ink_faint));
    }
    for kind in Kind::ALL {
        let of_kind: Vec<&OnArea<'_>> = statements.iter().filter(|on| on.statement.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        ui.add_space(16.0);
        section_head(ui, kind_heading(kind), palette.ink_faint);
        for on in of_kind {
            ui.add_space(8.0);
            let card = QuoteCard {
                statement: on.statement,
                area: Some(area),
                place,
                via: Some(&on.via),
                standing: on.standing,
            };
            quote_ui(ui, state, &card, commands);
        }
    }
}

/// `Without ISW: claimed. Without Peskov: still contested. Without both: not mentioned.`
fn without_sentence(
    state: &State,
    now: &Verdict,
    without: &[(Vec<crate::model::ActorId>, Verdict)],
) -> String {
    let sentence = |(actors, then): &(Vec<crate::model::ActorId>, Verdict)| {
        let who = match actors.as_slice() {
            [one] => state.dossier.short_name(one).to_owned(),
            [_, _] => "both".to_owned(),
            many if many.len() == without.len() - 1 => "all of them".to_owned(),
            many => join_names(
                &many.iter().map(|one| state.dossier.short_name(one).to_owned()).collect::<Vec<_>>(),
            ),
        };
        let look = |verdict: &Verdict| describe_status(verdict.status, verdict.texture()).to_lowercase();
        let still = if look(then) == look(now) && now.status != Status::NotMentioned { "still " } else { "" };
        format!("Without {who}: {still}{}.", look(then))
    };
    without.iter().map(sentence).collect::<Vec<String>>().join(" ")
}
