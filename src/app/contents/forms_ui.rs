//! The records of a dossier as forms: its title, a document, an actor, a group, a place.

use egui::{Id, Label, Role, ScrollArea, TextEdit, Ui, WidgetInfo};

use crate::app::contents::command::ContentsCommand;
use crate::app::contents::drafts::{ActorDraft, DocumentDraft, Draft, GroupDraft, PlaceDraft};
use crate::app::contents::state::{ActorUses, Contents};
use crate::app::import::ui::citation_ui;
use crate::app::keyboard::is_used;
use crate::app::reader::combo_ui::{Choice, Combo, combo_ui};
use crate::app::reader::focus_ui::keep_focus_in_sight;
use crate::app::reader::form_ui::{areas_ui, head_ui, line_ui, sides_ui};
use crate::app::state::State;
use crate::app::widgets::scroll_keys::{Reach, page_keys_ui};
use crate::app::widgets::{Hint as _, is_other, link, palette, plain};
use crate::model::{Actor, ActorId, Statement, StatementId};
use crate::words::{Message, message};

/// The record that is being written, which scrolls.
pub(crate) fn scrolled_record_ui(
    ui: &mut Ui,
    state: &State,
    contents: &Contents,
    sent: &mut Vec<ContentsCommand>,
) {
    let Some(draft) = &contents.draft else { return };
    let mut area = ScrollArea::vertical().auto_shrink([false, false]).id_salt("record");
    if is_other(ui, ui.scope_id().with("record-shown"), &draft.key()) {
        area = area.vertical_scroll_offset(0.0);
    }
    area.show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        record_ui(ui, state, contents, sent);
        keep_focus_in_sight(ui);
        page_keys_ui(ui, Reach::Inside, ui.clip_rect().height());
    });
}

/// The record that is being written.
pub(crate) fn record_ui(ui: &mut Ui, state: &State, contents: &Contents, sent: &mut Vec<ContentsCommand>) {
    let Some(draft) = &contents.draft else { return };
    let mut next = draft.clone();
    // A new record begins with its name.
    let was_new = Id::unique("the record was new");
    let begins = draft.is_new() && !ui.data(|data| data.get_temp(was_new)).unwrap_or(false);
    ui.data_mut(|data| data.insert_temp(was_new, draft.is_new()));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        match &mut next {
            Draft::Title(title) => title_ui(ui, state, title),
            Draft::Document(draft) => document_ui(ui, state, draft, sent),
            Draft::Actor(draft) => actor_ui(ui, state, draft, sent),
            Draft::Group(draft) => group_ui(ui, state, draft, sent),
            Draft::Place(draft) => place_ui(ui, state, draft, sent),
        }
    });
    let name = ui.data(|data| data.get_temp::<Id>(name_id()));
    if let Some(name) = name.filter(|_| begins && is_used(ui.ctx())) {
        ui.memory_mut(|memory| memory.request_focus(name));
    }
    if next != *draft {
        sent.insert(0, ContentsCommand::Set(Box::new(next)));
    }
}

/// Under which name the field with the name of a record is remembered.
fn name_id() -> Id {
    Id::unique("name of the record")
}

/// The line for the name of a record.
fn name_ui(ui: &mut Ui, state: &State, hint: &Message, name: &mut String) {
    let field = line_ui(ui, state, &message!("contents-name"), hint, name);
    ui.data_mut(|data| data.insert_temp(name_id(), field.id));
    // The form that was asked for comes in the next frame.
    let asked: Option<u64> = ui.data(|data| data.get_temp(asked_id()));
    if asked.is_some_and(|frame| frame < ui.ctx().cumulative_frame_nr()) {
        ui.data_mut(|data| data.remove_temp::<u64>(asked_id()));
        field.request_focus();
    }
}

/// Gives the name of the record that is begun the keyboard when its form is there.
pub(crate) fn ask_for_name(ui: &Ui) {
    let frame = ui.ctx().cumulative_frame_nr();
    ui.data_mut(|data| data.insert_temp(asked_id(), frame));
}

fn asked_id() -> Id {
    Id::unique("new-record-name")
}

/// What takes the keyboard for the dossier's title.
pub(crate) fn title_id() -> Id {
    Id::unique("title of the dossier")
}

fn title_ui(ui: &mut Ui, state: &State, title: &mut String) {
    let palette = palette(state);
    let dossier = &state.dossier;
    head_ui(ui, state, &message!("contents-title"));
    let edit = TextEdit::multiline(title)
        .id(title_id())
        .desired_rows(2)
        .char_limit(1000)
        .desired_width(f32::INFINITY);
    let response = ui.add(edit.hint_text(state.text(message!("contents-title-hint"))));
    let name = state.text(message!("contents-title"));
    response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &name));
    let words = state.text(message!("contents-title-note"));
    ui.add(Label::new(plain(words, 12.0, palette.ink_soft)).wrap());
    let counts = message!(
        "contents-counts",
        documents = dossier.documents.len(),
        actors = dossier.actors.len(),
        statements = dossier.statements.len()
    );
    ui.add_space(6.0);
    ui.label(plain(state.text(counts), 13.0, palette.ink));
    if let Some(layer) = &dossier.layer {
        let words = state.text(message!("contents-layer", layer = &layer.name));
        ui.label(plain(words, 12.0, palette.ink_soft));
    }
}

/// A link with its words and its name in the window's language; `true` where it was clicked.
fn link_ui(ui: &mut Ui, state: &State, words: &Message, name: &Message) -> bool {
    link(ui, &state.text(words), &state.text(name), palette(state).link).clicked()
}

fn document_ui(ui: &mut Ui, state: &State, draft: &mut DocumentDraft, sent: &mut Vec<ContentsCommand>) {
    let palette = palette(state);
    let Some(document) = state.dossier.document(&draft.id) else { return };
    head_ui(ui, state, &message!("contents-citation-head"));
    citation_ui(ui, state, &mut draft.citation, None, |_| true);
    author_ui(ui, state, draft);
    ui.add_space(6.0);
    head_ui(ui, state, &message!("contents-text-head"));
    let hash: String = document.text_sha256.chars().take(8).collect();
    let about = message!("contents-text-about", length = document.text_length, hash = hash);
    ui.label(plain(state.text(about), 12.0, palette.ink_soft)).hint(&document.text_sha256);
    if document.text.is_some() {
        ui.label(plain(state.text(message!("contents-text-here")), 13.0, palette.ink));
        if link_ui(ui, state, &message!("contents-detach"), &message!("contents-detach-name")) {
            sent.push(ContentsCommand::DetachText);
        }
    } else {
        ui.label(plain(state.text(message!("contents-text-not-here")), 13.0, palette.ink));
        if link_ui(ui, state, &message!("contents-attach"), &message!("contents-attach-name")) {
            sent.push(ContentsCommand::AttachText);
        }
    }
    let is_of_it = |statement: &&Statement| statement.document == draft.id;
    let count = state.dossier.statements.iter().filter(is_of_it).count();
    removal_ui(ui, state, count, "document", sent);
}

/// Who speaks where the document speaks itself: an institute whose report it is.
fn author_ui(ui: &mut Ui, state: &State, draft: &mut DocumentDraft) {
    head_ui(ui, state, &message!("contents-author-head"));
    let nobody = state.text(message!("contents-author-nobody"));
    let chosen = draft.author.as_ref().map_or(nobody.as_str(), |id| state.shown.short_name(id)).to_owned();
    let actors = state.shown.actors.iter();
    let actors = actors.map(|actor| Choice::new(Some(actor.id.clone()), &actor.name));
    let choices: Vec<Choice<Option<ActorId>>> =
        [Choice::new(None, &nobody)].into_iter().chain(actors).collect();
    let name = state.text(message!("contents-author"));
    let combo = Combo { salt: "author", name, shown: chosen, width: 260.0 };
    if let (Some(author), _) = combo_ui(ui, state, combo, &draft.author, &choices) {
        draft.author = author;
    }
}

fn actor_ui(ui: &mut Ui, state: &State, draft: &mut ActorDraft, sent: &mut Vec<ContentsCommand>) {
    let palette = palette(state);
    name_ui(ui, state, &message!("contents-actor-name-hint"), &mut draft.name);
    let hint = own_or(&draft.name, message!("contents-short-name-hint"));
    line_ui(ui, state, &message!("contents-short-name"), &hint, &mut draft.short_name);
    let (role, such_as) = (message!("contents-role"), message!("contents-role-hint"));
    line_ui(ui, state, &role, &such_as, &mut draft.role);
    head_ui(ui, state, &message!("contents-side-head"));
    sides_ui(ui, state, &message!("contents-side-head"), &mut draft.side);
    let actor = draft.id.as_ref().and_then(|id| state.dossier.actor(id));
    let Some(actor) = actor else { return };
    ui.add_space(6.0);
    head_ui(ui, state, &message!("contents-uses-head"));
    ui.label(plain(state.text(about_actor(state, actor)), 13.0, palette.ink));
    let uses = state.uses_of(actor);
    replace_ui(ui, state, &actor.id, sent);
    removal_ui(ui, state, uses.speaks + uses.relays, "actor", sent);
}

/// A hint that is what was typed elsewhere, or these words where nothing was.
fn own_or(typed: &str, words: Message) -> Message {
    if typed.is_empty() { words } else { Message::as_it_is(typed) }
}

/// Puts another actor in the place of this one, in all statements.
fn replace_ui(ui: &mut Ui, state: &State, id: &ActorId, sent: &mut Vec<ContentsCommand>) {
    let others = || state.shown.actors.iter().filter(|actor| actor.id != *id);
    if others().next().is_none() {
        return;
    }
    let words = state.text(message!("contents-replace"));
    let choices: Vec<Choice<ActorId>> =
        others().map(|other| Choice::new(other.id.clone(), &other.name)).collect();
    let name = state.text(message!("contents-replace-name"));
    let combo = Combo { salt: "replace", name, shown: words, width: 220.0 };
    if let (Some(other), _) = combo_ui(ui, state, combo, id, &choices) {
        sent.push(ContentsCommand::Replace(other));
    }
}

fn group_ui(ui: &mut Ui, state: &State, draft: &mut GroupDraft, sent: &mut Vec<ContentsCommand>) {
    let palette = palette(state);
    name_ui(ui, state, &message!("contents-group-name-hint"), &mut draft.name);
    head_ui(ui, state, &message!("contents-members-head"));
    areas_ui(ui, state, &mut draft.members, &mut draft.search, usize::MAX);
    head_ui(ui, state, &message!("contents-membership-head"));
    let name = |id| state.dossier.statement(id).map_or_else(String::new, |one| statement_words(state, one));
    let general = state.text(message!("contents-membership-general"));
    let chosen = draft.defined_by.as_ref().map_or_else(|| general.clone(), name);
    let statements = state.dossier.statements.iter();
    let statements = statements.map(|one| Choice::new(Some(one.id.clone()), statement_words(state, one)));
    let choices: Vec<Choice<Option<StatementId>>> =
        [Choice::new(None, &general)].into_iter().chain(statements).collect();
    let name = state.text(message!("contents-membership"));
    let combo = Combo { salt: "defined by", name, shown: chosen, width: 320.0 };
    if let (Some(statement), _) = combo_ui(ui, state, combo, &draft.defined_by, &choices) {
        draft.defined_by = statement;
    }
    let words = match draft.defined_by {
        None => message!("contents-members-always"),
        Some(_) => message!("contents-members-while-in-force"),
    };
    ui.label(plain(state.text(words), 12.0, palette.ink_soft));
    let Some(id) = &draft.id else { return };
    let count = state.dossier.statements.iter().filter(|one| one.group.as_ref() == Some(id)).count();
    removal_ui(ui, state, count, "group", sent);
}

/// What a statement is called in the list of them.
fn statement_words(state: &State, statement: &Statement) -> String {
    state.text(state.shown.statement_name(&statement.id))
}

fn place_ui(ui: &mut Ui, state: &State, draft: &mut PlaceDraft, sent: &mut Vec<ContentsCommand>) {
    let palette = palette(state);
    name_ui(ui, state, &message!("contents-place-name-hint"), &mut draft.en);
    let hint = own_or(&draft.en, message!("contents-ukrainian-name-hint"));
    line_ui(ui, state, &message!("contents-ukrainian-name"), &hint, &mut draft.uk);
    head_ui(ui, state, &message!("contents-region-head"));
    areas_ui(ui, state, &mut draft.area, &mut draft.search, 1);
    head_ui(ui, state, &message!("contents-outline-head"));
    let about = match &draft.outline {
        None => message!("contents-no-outline"),
        Some(outline) => {
            let positions: usize = outline.iter().map(|polygon| polygon.exterior().0.len()).sum();
            message!("contents-outline", count = positions)
        }
    };
    ui.label(plain(state.text(about), 13.0, palette.ink));
    let (choose, name) = (message!("contents-choose-outline"), message!("contents-choose-outline-name"));
    if link_ui(ui, state, &choose, &name) {
        sent.push(ContentsCommand::ChooseOutline);
    }
    let Some(id) = &draft.id else { return };
    let count = state.dossier.statements.iter().filter(|one| one.place.as_ref() == Some(id)).count();
    removal_ui(ui, state, count, "place", sent);
}

/// A way to take the record out, or how many statements need it. `record` is the word by which catalogues tell
/// its kind.
fn removal_ui(ui: &mut Ui, state: &State, count: usize, record: &str, sent: &mut Vec<ContentsCommand>) {
    let palette = palette(state);
    ui.add_space(6.0);
    if count == 0 {
        let words = state.text(message!("contents-remove", record = record));
        if link(ui, &words, &words, palette.warning).clicked() {
            sent.push(ContentsCommand::Remove);
        }
        return;
    }
    let words = state.text(message!("contents-needed", record = record, count = count));
    ui.add(Label::new(plain(words, 12.0, palette.ink_faint)).wrap());
}

/// `says 4 · relays 2`.
pub(crate) fn about_actor(state: &State, actor: &Actor) -> Message {
    let ActorUses { speaks, relays } = state.uses_of(actor);
    match (speaks, relays) {
        (0, 0) => message!("contents-named-by-none"),
        (says, 0) => message!("contents-says", count = says),
        (0, relays) => message!("contents-relays", count = relays),
        (says, relays) => message!("contents-says-and-relays", says = says, relays = relays),
    }
}
