//! The records of a dossier as forms: its title, a document, an actor, a group, a place.

use egui::{ComboBox, Label, Role, ScrollArea, TextEdit, Ui, WidgetInfo};

use crate::app::contents::command::ContentsCommand;
use crate::app::contents::drafts::{ActorDraft, DocumentDraft, Draft, GroupDraft, PlaceDraft};
use crate::app::contents::state::Contents;
use crate::app::import::ui::citation_ui;
use crate::app::reader::form_ui::{areas_ui, line_ui};
use crate::app::state::State;
use crate::app::widgets::{link, palette, plain, section_head, segments};
use crate::model::{Actor, ActorId, Side, Statement};
use crate::text::grouped;

/// The record that is being written.
pub(crate) fn record_ui(ui: &mut Ui, state: &State, contents: &Contents, sent: &mut Vec<ContentsCommand>) {
    let Some(draft) = &contents.draft else { return };
    let mut next = draft.clone();
    ScrollArea::vertical().auto_shrink([false, false]).id_salt("record").show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        ui.spacing_mut().item_spacing.y = 8.0;
        match &mut next {
            Draft::Title(title) => title_ui(ui, state, title),
            Draft::Document(draft) => document_ui(ui, state, draft, sent),
            Draft::Actor(draft) => actor_ui(ui, state, draft, sent),
            Draft::Group(draft) => group_ui(ui, state, draft, sent),
            Draft::Place(draft) => place_ui(ui, state, draft, sent),
        }
    });
    if next != *draft {
        sent.insert(0, ContentsCommand::Set(Box::new(next)));
    }
}

fn title_ui(ui: &mut Ui, state: &State, title: &mut String) {
    let palette = palette(state);
    let dossier = &state.dossier;
    section_head(ui, "Title", palette.ink_faint);
    let edit = TextEdit::multiline(title).desired_rows(2).char_limit(1000).desired_width(f32::INFINITY);
    let response = ui.add(edit.hint_text("what the dossier is about"));
    response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, "Title"));
    let words = "It stands over the map and, unless another one is chosen there, over exported pictures.";
    ui.add(Label::new(plain(words, 12.0, palette.ink_soft)).wrap());
    let nouns = [
        (dossier.documents.len(), "document"),
        (dossier.actors.len(), "actor"),
        (dossier.statements.len(), "statement"),
    ];
    let counts = nouns.map(|(count, noun)| {
        let plural = if count == 1 { "" } else { "s" };
        format!("{} {noun}{plural}", grouped(count))
    });
    ui.add_space(6.0);
    ui.label(plain(counts.join(" · "), 13.0, palette.ink));
    if let Some(layer) = &dossier.layer {
        ui.label(plain(format!("Made on the layer {}.", layer.name), 12.0, palette.ink_soft));
    }
}

fn document_ui(ui: &mut Ui, state: &State, draft: &mut DocumentDraft, sent: &mut Vec<ContentsCommand>) {
    let palette = palette(state);
    let Some(document) = state.dossier.document(&draft.id) else { return };
    section_head(ui, "Citation", palette.ink_faint);
    citation_ui(ui, state, &mut draft.citation, false);
    author_ui(ui, state, draft);
    ui.add_space(6.0);
    section_head(ui, "Text", palette.ink_faint);
    let hash: String = document.text_sha256.chars().take(8).collect();
    let length = grouped(document.text_length);
    let about = format!("{length} characters · LF · NFC · sha256 {hash}…");
    ui.label(plain(about, 12.0, palette.ink_soft)).on_hover_text(&document.text_sha256);
    if document.text.is_some() {
        ui.label(plain("The text is in the dossier.", 13.0, palette.ink));
        if link(ui, "take the text out", "Take the text out", palette.accent).clicked() {
            sent.push(ContentsCommand::DetachText);
        }
    } else {
        ui.label(plain("The text is not in the dossier.", 13.0, palette.ink));
        if link(ui, "attach the text from a file…", "Attach the text", palette.accent).clicked() {
            sent.push(ContentsCommand::AttachText);
        }
    }
    let is_of_it = |statement: &&Statement| statement.document == draft.id;
    let count = state.dossier.statements.iter().filter(is_of_it).count();
    removal_ui(ui, state, count, "document", "quote", sent);
}

/// Who speaks where the document speaks itself: an institute whose report it is.
fn author_ui(ui: &mut Ui, state: &State, draft: &mut DocumentDraft) {
    section_head(ui, "Who speaks in it itself", palette(state).ink_faint);
    let nobody = "Nobody: a news article";
    let chosen = draft.author.as_ref().map_or(nobody, |id| state.dossier.short_name(id)).to_owned();
    let combo = ComboBox::from_id_salt("author").selected_text(chosen).width(260.0);
    let response = combo.show_ui(ui, |ui| {
        ui.selectable_value(&mut draft.author, None, nobody);
        for actor in &state.dossier.actors {
            ui.selectable_value(&mut draft.author, Some(actor.id.clone()), &actor.name);
        }
    });
    response.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, "Author"));
}

fn actor_ui(ui: &mut Ui, state: &State, draft: &mut ActorDraft, sent: &mut Vec<ContentsCommand>) {
    let palette = palette(state);
    line_ui(ui, "Name", "in full", &mut draft.name);
    let hint = if draft.name.is_empty() { "in running text" } else { draft.name.as_str() }.to_owned();
    line_ui(ui, "Short name", &hint, &mut draft.short_name);
    line_ui(ui, "Role", "none; such as a spokesperson of", &mut draft.role);
    section_head(ui, "On whose behalf", palette.ink_faint);
    let words = Side::ALL.map(|side| (Some(side), side.label().english()));
    let sides: Vec<(Option<Side>, &str)> =
        words.iter().map(|(side, words)| (*side, words.as_str())).collect();
    for row in sides.chunks(3) {
        segments(ui, state, &mut draft.side, row);
    }
    let actor = draft.id.as_ref().and_then(|id| state.dossier.actor(id));
    let Some(actor) = actor else { return };
    ui.add_space(6.0);
    section_head(ui, "In the dossier", palette.ink_faint);
    ui.label(plain(about_actor(state, actor), 13.0, palette.ink));
    let uses = state.uses_of(actor);
    replace_ui(ui, state, &actor.id, sent);
    removal_ui(ui, state, uses.speaks + uses.relays, "actor", "name", sent);
}

/// Puts another actor in the place of this one, in all statements.
fn replace_ui(ui: &mut Ui, state: &State, id: &ActorId, sent: &mut Vec<ContentsCommand>) {
    let others = || state.dossier.actors.iter().filter(|actor| actor.id != *id);
    if others().next().is_none() {
        return;
    }
    let combo = ComboBox::from_id_salt("replace").selected_text("Replace by…").width(220.0);
    let response = combo.show_ui(ui, |ui| {
        for other in others() {
            if ui.selectable_label(false, &other.name).clicked() {
                sent.push(ContentsCommand::Replace(other.id.clone()));
            }
        }
    });
    response.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, "Replace by another actor"));
}

fn group_ui(ui: &mut Ui, state: &State, draft: &mut GroupDraft, sent: &mut Vec<ContentsCommand>) {
    let palette = palette(state);
    line_ui(ui, "Name", "as sources use it", &mut draft.name);
    section_head(ui, "Regions that it stands for", palette.ink_faint);
    areas_ui(ui, state, &mut draft.members, &mut draft.search, usize::MAX);
    section_head(ui, "Who says so", palette.ink_faint);
    let name = |id| state.dossier.statement(id).map_or_else(String::new, |one| statement_words(state, one));
    let chosen = draft.defined_by.as_ref().map_or_else(|| GENERAL.to_owned(), name);
    let combo = ComboBox::from_id_salt("defined by").selected_text(chosen).width(320.0).truncate();
    let response = combo.show_ui(ui, |ui| {
        ui.selectable_value(&mut draft.defined_by, None, GENERAL);
        for statement in &state.dossier.statements {
            let id = Some(statement.id.clone());
            ui.selectable_value(&mut draft.defined_by, id, statement_words(state, statement));
        }
    });
    response.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, "Who says so"));
    let words = match draft.defined_by {
        None => "Its regions always count.",
        Some(_) => "Its regions count only while that statement is in force.",
    };
    ui.label(plain(words, 12.0, palette.ink_soft));
    let Some(id) = &draft.id else { return };
    let count = state.dossier.statements.iter().filter(|one| one.group.as_ref() == Some(id)).count();
    removal_ui(ui, state, count, "group", "name", sent);
}

/// What a group's members rest on where no statement defines them.
const GENERAL: &str = "General knowledge";

/// `s3: claim by Peskov`.
fn statement_words(state: &State, statement: &Statement) -> String {
    let speaker = state.dossier.short_name(&statement.speaker);
    format!("{}: {} by {speaker}", statement.id, statement.kind.keyword())
}

fn place_ui(ui: &mut Ui, state: &State, draft: &mut PlaceDraft, sent: &mut Vec<ContentsCommand>) {
    let palette = palette(state);
    line_ui(ui, "Name", "in English", &mut draft.en);
    let hint = if draft.en.is_empty() { "in Ukrainian" } else { draft.en.as_str() }.to_owned();
    line_ui(ui, "Ukrainian", &hint, &mut draft.uk);
    section_head(ui, "Region in which it lies", palette.ink_faint);
    areas_ui(ui, state, &mut draft.area, &mut draft.search, 1);
    section_head(ui, "Outline", palette.ink_faint);
    let about = match &draft.outline {
        None => "None yet.".to_owned(),
        Some(outline) => {
            let positions: usize = outline.iter().map(|polygon| polygon.exterior().0.len()).sum();
            format!("{} positions.", grouped(positions))
        }
    };
    ui.label(plain(about, 13.0, palette.ink));
    if link(ui, "from a GeoJSON file…", "Choose the outline’s file", palette.accent).clicked() {
        sent.push(ContentsCommand::ChooseOutline);
    }
    let Some(id) = &draft.id else { return };
    let count = state.dossier.statements.iter().filter(|one| one.place.as_ref() == Some(id)).count();
    removal_ui(ui, state, count, "place", "name", sent);
}

/// A way to take the record out, or how many statements need it.
fn removal_ui(
    ui: &mut Ui,
    state: &State,
    count: usize,
    noun: &str,
    verb: &str,
    sent: &mut Vec<ContentsCommand>,
) {
    let palette = palette(state);
    ui.add_space(6.0);
    match count {
        0 => {
            let words = format!("remove the {noun}");
            if link(ui, &words, &words, palette.warning).clicked() {
                sent.push(ContentsCommand::Remove);
            }
        }
        1 => {
            let words = format!("1 statement {verb}s it; change or remove that before the {noun}.");
            ui.add(Label::new(plain(words, 12.0, palette.ink_faint)).wrap());
        }
        many => {
            let words = format!("{many} statements {verb} it; change or remove these before the {noun}.");
            ui.add(Label::new(plain(words, 12.0, palette.ink_faint)).wrap());
        }
    }
}

/// `says 4 · relays 2`.
pub(crate) fn about_actor(state: &State, actor: &Actor) -> String {
    let uses = state.uses_of(actor);
    let parts = [(uses.speaks, "says"), (uses.relays, "relays")];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, verb)| format!("{verb} {count}")).collect();
    if parts.is_empty() { "named by no statement".to_owned() } else { parts.join(" · ") }
}
