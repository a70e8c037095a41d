//! “The article has changed”: what became of a document's quotes in a version of it, and the button that
//! brings the dossier up to it.

use egui::text::{LayoutJob, TextFormat};
use egui::{FontId, Frame, Margin, Response, Stroke, Ui};

use crate::app::command::Command;
use crate::app::import::command::ImportCommand;
use crate::app::import::version::{ArticleVersion, LostQuote};
use crate::app::state::State;
use crate::app::widgets::buttons::{Answer, answers_ui};
use crate::app::widgets::{palette, plain, strong};
use crate::paint::screen::color32;
use crate::text::DifferenceSide;
use crate::words::{Message, message};

/// How many quotes that were not found are shown; the others are counted.
const MOST_SHOWN: usize = 40;

pub(crate) fn version_ui(ui: &mut Ui, state: &State, version: &ArticleVersion, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let edge = Stroke::new(1.5, color32(palette.link));
    let frame = Frame::new().fill(color32(palette.shade)).stroke(edge).corner_radius(8.0);
    frame.inner_margin(Margin::same(12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let head = ui.label(strong(state.text(message!("import-version-head")), 13.0, palette.ink));
        ui.ctx().accesskit_node_builder(head.id, |node| node.set_live(egui::accesskit::Live::Polite));
        ui.label(plain(state.text(lead(version)), 12.0, palette.ink_soft));
        for lost in version.not_found.iter().take(MOST_SHOWN) {
            lost_ui(ui, state, lost);
        }
        let more = version.not_found.len().saturating_sub(MOST_SHOWN);
        if more > 0 {
            let more = state.text(message!("import-version-more", count = more));
            ui.label(plain(more, 12.0, palette.ink_soft));
        }
        if version.lost_suggestions > 0 {
            let gone = message!("import-version-suggestions", count = version.lost_suggestions);
            ui.label(plain(state.text(gone), 12.0, palette.warning));
        }
        let update = answers_ui(ui, state, None, &[Answer::usual(message!("import-version-update"))]);
        if update.iter().any(Response::clicked) {
            commands.push(Command::Import(ImportCommand::Update(version.document.clone())));
        }
    });
}

/// What this is a version of, and how its quotes fare.
fn lead(version: &ArticleVersion) -> Message {
    let ArticleVersion { title, in_place, moved, not_found, .. } = version;
    match not_found.len() {
        0 => message!("import-version-lead", title = title, in_place = *in_place, moved = *moved),
        lost => message!(
            "import-version-lead-lost",
            title = title,
            in_place = *in_place,
            moved = *moved,
            not_found = lost
        ),
    }
}

/// A quote that was not found, with the sentence nearest to it.
fn lost_ui(ui: &mut Ui, state: &State, lost: &LostQuote) {
    let palette = palette(state);
    ui.add_space(4.0);
    let before = state.text(message!("import-version-before", words = &lost.words));
    ui.label(plain(before, 12.0, palette.ink));
    let Some(nearest) = &lost.nearest else {
        ui.label(plain(state.text(message!("import-version-now-nothing")), 12.0, palette.warning));
        return;
    };
    let now = state.text(message!("import-version-now", words = nearest));
    ui.label(plain(now, 12.0, palette.ink));
    let mut job = LayoutJob::default();
    for part in &lost.difference {
        let (ink, strike, under) = match part.side {
            DifferenceSide::Both => (palette.ink_soft, 0.0, 0.0),
            DifferenceSide::Quote => (palette.warning, 1.0, 0.0),
            DifferenceSide::Text => (palette.link, 0.0, 1.0),
        };
        let format = TextFormat {
            font_id: FontId::proportional(12.0),
            color: color32(ink),
            strikethrough: Stroke::new(strike, color32(ink)),
            underline: Stroke::new(under, color32(ink)),
            ..TextFormat::default()
        };
        // Words that only one side has stand apart, also for who cannot see the lines.
        job.append(
            &part.shown(state.language),
            if part.side == DifferenceSide::Both { 0.0 } else { 2.0 },
            format,
        );
    }
    job.wrap.max_width = ui.available_width();
    ui.label(job);
}
