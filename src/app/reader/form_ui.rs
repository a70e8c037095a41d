//! The form for a statement: every field, the words segment by segment, and warnings about them.

use std::sync::Arc;

use egui::{
    Button, EventFilter, Frame, Galley, Id, Key, Margin, Response, Role, ScrollArea, Sense, TextEdit,
    TextWrapMode, Ui, WidgetInfo, WidgetText, vec2,
};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::keyboard::is_used;
use crate::app::reader::combo_ui::{Choice, Combo, combo_ui};
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::focus_ui::{hold_keys, keep_focus_in_sight};
use crate::app::reader::form::{ExtentKind, Form, FormField};
use crate::app::reader::missing_ui::{missing_ui, take_told};
use crate::app::reader::ui::citation;
use crate::app::reader::words_ui::words_ui;
use crate::app::state::State;
use crate::app::widgets::scroll_keys::{Reach, page_keys_ui};
use crate::app::widgets::{
    Hint as _, chip, chips_row, focus_ring, link, palette, plain, radio_group, section_head, segments,
    semibold, strong, was_away,
};
use crate::model::{AreaId, DocumentId, GroupId, Kind, Modality, PlaceId, Side, Voice};
use crate::paint::screen::color32;
use crate::service::actor_known;
use crate::text::{Found, Hit};
use crate::words::{Arg, Joint, Message, message};

/// Height of the buttons under the form, without the reason over them, in points.
const FOOT: f32 = 50.0;

/// What stays free between the reason why a form cannot be kept and the buttons, in points.
const REASON_GAP: f32 = 6.0;

/// What stays free at either side of the form, in points.
const SIDE: i8 = 16;

/// Why the form cannot be kept yet, as it stands over the buttons.
fn reason_galley(ui: &Ui, state: &State, problem: &Message) -> Arc<Galley> {
    let words = state.text(message!("window-not-yet", problem = problem));
    let room = ui.available_width() - 2.0 * f32::from(SIDE);
    let text = WidgetText::from(plain(words, 12.0, palette(state).warning));
    text.into_galley(ui, Some(TextWrapMode::Wrap), room, egui::TextStyle::Body)
}

/// The form, which scrolls, and under it the buttons, which do not.
pub(crate) fn form_ui(ui: &mut Ui, state: &State, form: &Form, commands: &mut Vec<Command>) {
    let mut next = form.clone();
    // It is told once: over the buttons only where its field is scrolled out of sight.
    let known = ui.scope_id().with("told-at-field");
    let is_told = ui.data(|data| data.get_temp(known)).unwrap_or(false);
    let problem = state.form_problem(&next).filter(|_| !is_told);
    let reason = problem.map(|problem| reason_galley(ui, state, &problem));
    let foot = FOOT + reason.as_ref().map_or(0.0, |reason| reason.size().y + REASON_GAP);
    let height = (ui.available_height() - foot).max(120.0);
    let mut scroll = ScrollArea::vertical().auto_shrink([false, false]).max_height(height).id_salt("form");
    if was_away(ui, ui.scope_id().with("form-shown")) {
        scroll = scroll.vertical_scroll_offset(0.0);
    }
    scroll.show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: SIDE, right: SIDE, top: 6, bottom: 12 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 8.0;
            fields_ui(ui, state, &mut next, commands);
        });
        keep_focus_in_sight(ui);
        page_keys_ui(ui, Reach::Inside, height);
    });
    let is_told_now = take_told(ui);
    if is_told_now != is_told {
        ui.data_mut(|data| data.insert_temp(known, is_told_now));
        ui.ctx().request_repaint();
    }
    Frame::new().inner_margin(Margin { left: SIDE, right: SIDE, top: 8, bottom: 8 }).show(ui, |ui| {
        if let Some(reason) = reason {
            ui.spacing_mut().item_spacing.y = REASON_GAP;
            ui.label(reason);
        }
        buttons_ui(ui, state, &next, commands);
    });
    if next != *form {
        commands.insert(0, Command::Reader(ReaderCommand::SetForm(Box::new(next))));
    }
}

fn fields_ui(ui: &mut Ui, state: &State, next: &mut Form, commands: &mut Vec<Command>) {
    let (palette, language) = (palette(state), state.language);
    let title = if next.id.is_some() { message!("reader-form-change") } else { message!("reader-form-new") };
    ui.label(strong(language.text(&title), 15.0, palette.ink));
    words_ui(ui, state, next, commands);
    document_ui(ui, state, commands);
    head_ui(ui, state, &message!("reader-form-kind-head"));
    let kinds = Kind::ALL.map(|kind| (Some(kind), kind.label()));
    let first = choice_ui(ui, state, &message!("reader-form-kind-head"), &mut next.kind, &kinds, 3);
    if let Some(first) = first {
        missing_ui(ui, state, next, FormField::Kind, first, commands);
    }
    by_ui(ui, state, next);
    head_ui(ui, state, &message!("reader-form-regions-head"));
    if next.areas.is_empty() {
        no_region_ui(ui, state, next, commands);
    }
    areas_ui(ui, state, &mut next.areas, &mut next.area_search, usize::MAX);
    group_ui(ui, state, next);
    head_ui(ui, state, &message!("reader-form-extent-head"));
    extent_ui(ui, state, next, commands);
    head_ui(ui, state, &message!("reader-form-speaker-head"));
    voices_ui(ui, state, next, commands);
    head_ui(ui, state, &message!("reader-form-voice-head"));
    voice_ui(ui, state, next);
    head_ui(ui, state, &message!("reader-form-modality-head"));
    let firm = [Modality::Asserted, Modality::Implied, Modality::Conditional, Modality::Denied];
    let firm = firm.map(|one| (one, message!("reader-form-modality", modality = one.keyword())));
    choice_ui(ui, state, &message!("reader-form-modality-head"), &mut next.modality, &firm, 2);
    let (day, as_in) = (message!("reader-form-day"), message!("reader-form-day-hint"));
    let field = line_with_id_ui(ui, state, Some(field_id(FormField::Day)), &day, &as_in, &mut next.as_of);
    missing_ui(ui, state, next, FormField::Day, field.id, commands);
    let (note, whom_for) = (message!("reader-form-note"), message!("reader-form-note-hint"));
    line_ui(ui, state, &note, &whom_for, &mut next.note);
}

/// What is said in the place of the regions where none is chosen: which the words name, with a way to put them in, and
/// that without one nothing is coloured.
fn no_region_ui(ui: &mut Ui, state: &State, form: &mut Form, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let line = |ui: &mut Ui, words: Message, ink| {
        ui.add(egui::Label::new(plain(state.text(words), 12.0, ink)).wrap());
    };
    let named = state.areas_named(form);
    if named.is_empty() {
        let has_text = state.read_text().is_some();
        let words =
            if has_text { message!("reader-form-no-region") } else { message!("reader-form-none-chosen") };
        line(ui, words, palette.ink_faint);
        line(ui, message!("reader-form-colours-nothing"), palette.warning);
        return;
    }
    let areas = || Arg::list(Joint::And, named.iter().map(|area| state.area_words(area)));
    line(ui, message!("reader-form-none-of-named", areas = areas()), palette.warning);
    if form.is_about_no_region {
        line(ui, message!("reader-form-colours-nothing"), palette.warning);
    }
    let mut is_answered = false;
    chips_row(ui, |ui| {
        let put_in = state.text(message!("reader-form-put-in", areas = areas()));
        let put_in = chip(ui, state, &put_in, palette.link, Sense::click());
        missing_ui(ui, state, form, FormField::Regions, put_in.id, commands);
        if put_in.clicked() {
            form.areas.clone_from(&named);
            is_answered = true;
        }
        let about_none = state.text(message!("reader-form-about-none"));
        if !form.is_about_no_region && chip(ui, state, &about_none, palette.ink, Sense::click()).clicked() {
            form.is_about_no_region = true;
            is_answered = true;
        }
    });
    // What was pressed is gone: here one goes on.
    if is_answered && is_used(ui.ctx()) {
        let field = ui.make_persistent_id(ADD_REGION);
        ui.memory_mut(|memory| memory.request_focus(field));
    }
}

/// The name of the field in which another region is looked for.
const ADD_REGION: &str = "region-search";

/// The head of a section in the window's language.
pub(crate) fn head_ui(ui: &mut Ui, state: &State, head: &Message) {
    section_head(ui, &state.language.text(head), palette(state).ink_faint);
}

/// A choice of one among several in the window's language: side by side at most `most` of them, and no more than
/// there is room for. `name` is what the group is called. Gives what takes the keyboard for the first.
pub(crate) fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    state: &State,
    name: &Message,
    chosen: &mut T,
    choices: &[(T, Message)],
    most: usize,
) -> Option<Id> {
    let ink = color32(palette(state).ink);
    let room = ui.available_width();
    let texts: Vec<String> = choices.iter().map(|(_, words)| state.language.text(words)).collect();
    let mut rows: Vec<Vec<(T, &str)>> = Vec::new();
    let mut taken = 0.0;
    for ((value, _), text) in choices.iter().zip(&texts) {
        let letters = ui.painter().layout_no_wrap(text.clone(), semibold(13.0), ink).size().x;
        // What `segments` gives each of them.
        let width = letters + 24.0 + 6.0;
        if let Some(row) = rows.last_mut().filter(|row| row.len() < most && taken + width <= room + 6.0) {
            row.push((*value, text));
        } else {
            rows.push(vec![(*value, text)]);
            taken = 0.0;
        }
        taken += width;
    }
    let mut ids: Vec<Id> = Vec::new();
    radio_group(ui, &state.text(name), |ui| {
        for row in rows {
            ids.extend(segments(ui, state, chosen, &row));
        }
    });
    radio_keys_ui(ui, chosen, choices, &ids);
    ids.first().copied()
}

/// Arrows choose the next of a group's choices, or the one before, in their order; `ids` are what takes the keyboard.
fn radio_keys_ui<T: Copy + PartialEq>(ui: &Ui, chosen: &mut T, choices: &[(T, Message)], ids: &[Id]) {
    let Some(number) = ids.iter().position(|id| ui.memory(|memory| memory.has_focus(*id))) else { return };
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    hold_keys(ui, ids[number], arrows);
    let is_pressed = |keys: [Key; 2]| ui.input(|input| keys.iter().any(|key| input.key_pressed(*key)));
    let next = if is_pressed([Key::ArrowRight, Key::ArrowDown]) {
        (number + 1) % ids.len()
    } else if is_pressed([Key::ArrowLeft, Key::ArrowUp]) {
        (number + ids.len() - 1) % ids.len()
    } else {
        return;
    };
    if let (Some((value, _)), Some(id)) = (choices.get(next), ids.get(next)) {
        *chosen = *value;
        ui.memory_mut(|memory| memory.request_focus(*id));
    }
}

/// The document that the words stand in, where the dossier has several.
fn document_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let documents = &state.shown.documents;
    if documents.len() < 2 {
        return;
    }
    let Some(read) = state.read_document() else { return };
    let language = state.language;
    head_ui(ui, state, &message!("reader-form-document-head"));
    let width = ui.available_width() - 8.0;
    let choices: Vec<Choice<DocumentId>> = documents
        .iter()
        .map(|document| Choice::new(document.id.clone(), language.text(&citation(document))))
        .collect();
    let (shown, name) = (language.text(&citation(read)), language.text(&message!("reader-form-document")));
    let combo = Combo { salt: "document", name, shown, width };
    let (taken, _) = combo_ui(ui, state, combo, &read.id, &choices);
    if let Some(document) = taken.filter(|document| *document != read.id) {
        commands.push(Command::Reader(ReaderCommand::MoveForm(document)));
    }
}

/// Areas as chips that a click takes out, and a search for more; `most` is how many there may be.
pub(crate) fn areas_ui(
    ui: &mut Ui,
    state: &State,
    areas: &mut Vec<AreaId>,
    search: &mut String,
    most: usize,
) {
    let (palette, language) = (palette(state), state.language);
    let (mut out, mut has_changed) = (None, false);
    chips_row(ui, |ui| {
        for area in &*areas {
            let words = message!("reader-form-region-chip", area = state.area_words(area));
            let response = chip(ui, state, &language.text(&words), palette.ink, Sense::click());
            let label = message!("reader-form-take-region-out", area = state.area_words(area));
            let label = language.text(&label);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
            if response.clicked() {
                out = Some(area.clone());
            }
        }
    });
    if let Some(out) = out {
        areas.retain(|area| *area != out);
        has_changed = true;
    }
    if areas.len() >= most {
        return;
    }
    let (add, spelling) = (message!("reader-form-add-region"), message!("reader-form-add-region-hint"));
    let id = ui.make_persistent_id(ADD_REGION);
    let field = line_with_id_ui(ui, state, Some(id), &add, &spelling, search);
    let mut offered = None;
    if !search.is_empty() {
        offered = offers_ui(ui, state, areas, search);
        // As in other searches, Enter takes the first that is offered.
        if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            offered = offered.or_else(|| first_offer(state, areas, search));
            has_changed = true;
        }
    }
    if let Some(offered) = offered {
        areas.extend(offered.into_iter().take(most - areas.len()));
        search.clear();
        has_changed = true;
    }
    // The chip that was pressed is gone: here the next region is added.
    if has_changed && is_used(ui.ctx()) {
        field.request_focus();
    }
}

/// The regions and groups that a search offers to add; what was clicked of them.
fn offers_ui(ui: &mut Ui, state: &State, areas: &[AreaId], search: &str) -> Option<Vec<AreaId>> {
    let language = state.language;
    let palette = palette(state);
    let (hits, _) = state.find_areas(search, MOST_LOOKED_AT);
    let mut add = None;
    chips_row(ui, |ui| {
        for (name, offered) in offers(state, areas, &hits).iter().take(MOST_OFFERS) {
            let words = language.text(&message!("reader-form-offer", name = name.clone()));
            if chip(ui, state, &words, palette.link, Sense::click()).clicked() {
                add = Some(offered.clone());
            }
        }
    });
    add
}

/// The first of the regions and groups that a search offers to add.
fn first_offer(state: &State, areas: &[AreaId], search: &str) -> Option<Vec<AreaId>> {
    let (hits, _) = state.find_areas(search, MOST_LOOKED_AT);
    offers(state, areas, &hits).into_iter().next().map(|(_, areas)| areas)
}

/// How many hits are looked at for regions that can be offered: several may mean the same one.
const MOST_LOOKED_AT: usize = 200;

/// The most regions and groups that are offered at once.
const MOST_OFFERS: usize = 5;

/// What a search offers to add: regions that are not there yet, of a group all of these.
fn offers(state: &State, present: &[AreaId], hits: &[Hit]) -> Vec<(Arg, Vec<AreaId>)> {
    let mut offers: Vec<(Arg, Vec<AreaId>)> = Vec::new();
    for hit in hits {
        let new = hit.areas().iter().filter(|area| !present.contains(area));
        let new: Vec<AreaId> = new.cloned().collect();
        let name = match &hit.found {
            Found::Place(..) => continue,
            Found::Group(group) if !state.group_holds(group) => continue,
            Found::Group(group) => {
                message!("reader-form-group-offer", group = &group.name, count = new.len()).into()
            }
            Found::Area(area) | Found::Part(area) => state.area_words(area),
        };
        if !new.is_empty() && offers.iter().all(|(_, areas)| *areas != new) {
            offers.push((name, new));
        }
    }
    offers
}

fn extent_ui(ui: &mut Ui, state: &State, form: &mut Form, commands: &mut Vec<Command>) {
    let kinds = [
        (ExtentKind::Whole, "whole"),
        (ExtentKind::Part, "part"),
        (ExtentKind::Place, "place"),
        (ExtentKind::Approach, "approach"),
        (ExtentKind::Unspecified, "unspecified"),
    ];
    let kinds = kinds.map(|(kind, keyword)| (kind, message!("reader-form-extent", extent = keyword)));
    choice_ui(ui, state, &message!("reader-form-extent-head"), &mut form.extent, &kinds, 3);
    match form.extent {
        ExtentKind::Part => {
            let (words, such_as) = (message!("reader-form-wording"), message!("reader-form-wording-hint"));
            let id = Some(field_id(FormField::Wording));
            let field = line_with_id_ui(ui, state, id, &words, &such_as, &mut form.wording);
            missing_ui(ui, state, form, FormField::Wording, field.id, commands);
            let (percent, none) = (message!("reader-form-percent"), message!("reader-form-percent-hint"));
            let id = Some(field_id(FormField::Share));
            let field = line_with_id_ui(ui, state, id, &percent, &none, &mut form.percent);
            missing_ui(ui, state, form, FormField::Share, field.id, commands);
        }
        ExtentKind::Place => place_ui(ui, state, form, commands),
        ExtentKind::Whole | ExtentKind::Approach | ExtentKind::Unspecified => {}
    }
}

/// The places that have an outline.
fn place_ui(ui: &mut Ui, state: &State, form: &mut Form, commands: &mut Vec<Command>) {
    let language = state.language;
    let place = form.place.as_ref().and_then(|id| state.layer.place(id));
    let chosen = place.map_or_else(
        || language.text(&message!("reader-form-choose-place")),
        |place| language.pick(&place.name).to_owned(),
    );
    let choices: Vec<Choice<Option<PlaceId>>> = state
        .layer
        .places
        .iter()
        .map(|place| Choice::new(Some(place.id.clone()), language.pick(&place.name)))
        .collect();
    let name = language.text(&message!("reader-form-place"));
    let combo = Combo { salt: "place", name, shown: chosen, width: 180.0 };
    let (taken, field) = combo_ui(ui, state, combo, &form.place, &choices);
    if let Some(place) = taken {
        form.place = place;
    }
    missing_ui(ui, state, form, FormField::Place, field, commands);
    let (new, its_name) = (message!("reader-form-new-place"), message!("reader-form-new-place-hint"));
    line_ui(ui, state, &new, &its_name, &mut form.new_place);
    let words = language.text(&message!("reader-form-outline"));
    let name = language.text(&message!("reader-form-outline-name"));
    if link(ui, &words, &name, palette(state).link).clicked() {
        commands.push(Command::Reader(ReaderCommand::ChooseOutline));
    }
}

/// The group that the words name, or the one that they define.
fn group_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    let language = state.language;
    if !state.shown.groups.is_empty() {
        let none = language.text(&message!("reader-form-no-group"));
        let chosen = match &form.group {
            None => none.clone(),
            Some(id) => match state.shown.group(id) {
                Some(group) => group.name.clone(),
                None => language.text(&message!("reader-form-group-gone")),
            },
        };
        let groups = state.shown.groups.iter();
        let groups = groups.map(|group| Choice::new(Some(group.id.clone()), &group.name));
        let choices: Vec<Choice<Option<GroupId>>> =
            [Choice::new(None, &none)].into_iter().chain(groups).collect();
        let name = language.text(&message!("reader-form-group"));
        let combo = Combo { salt: "group", name, shown: chosen, width: 180.0 };
        if let (Some(group), _) = combo_ui(ui, state, combo, &form.group, &choices) {
            form.group = group;
        }
    }
    let (defines, what) = (message!("reader-form-defines"), message!("reader-form-defines-hint"));
    line_ui(ui, state, &defines, &what, &mut form.new_group);
}

/// The side that does what is said.
fn by_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    let language = state.language;
    head_ui(ui, state, &message!("reader-form-side-head"));
    let words_of = |side: Option<Side>| match side {
        None => language.text(&message!("reader-form-side-unsaid")),
        Some(side) => language.text(&side.label()),
    };
    // Beside the speaker's side of the same words: each is told by its section.
    let chosen = words_of(form.by);
    let sides = [None].into_iter().chain(Side::ALL.map(Some));
    let choices: Vec<Choice<Option<Side>>> = sides.map(|side| Choice::new(side, words_of(side))).collect();
    let name = language.text(&message!("reader-form-side-head"));
    let combo = Combo { salt: "by", name, shown: chosen, width: 180.0 };
    if let (Some(side), _) = combo_ui(ui, state, combo, &form.by, &choices) {
        form.by = side;
    }
}

/// Whose words the quote is: an actor's only where the text bears it out.
fn voice_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    let relayers = form.relayer_names().filter_map(|name| actor_known(&state.shown, name, None));
    let relayers = relayers.map(|actor| (Some(Voice::Relayer(actor.id.clone())), actor.short_name.clone()));
    let language = state.language;
    let mut choices: Vec<(Option<Voice>, String)> = vec![
        (None, language.text(&message!("reader-form-voice-of-marks"))),
        (Some(Voice::Speaker), language.text(&message!("reader-form-voice-of-speaker"))),
        (Some(Voice::Document), language.text(&message!("reader-form-voice-of-document"))),
    ];
    choices.extend(relayers);
    let chosen = choices.iter().find(|(voice, _)| *voice == form.voice);
    let chosen = chosen
        .map_or_else(|| language.text(&message!("reader-form-voice-of-relayer")), |(_, words)| words.clone());
    let choices: Vec<Choice<Option<Voice>>> =
        choices.into_iter().map(|(voice, words)| Choice::new(voice, words)).collect();
    let name = language.text(&message!("reader-form-voice"));
    let combo = Combo { salt: "voice", name, shown: chosen, width: 240.0 };
    if let (Some(voice), _) = combo_ui(ui, state, combo, &form.voice, &choices) {
        form.voice = voice;
    }
    if matches!(form.voice, Some(Voice::Speaker | Voice::Relayer(_))) {
        let words = language.text(&message!("reader-form-voice-hint"));
        ui.add(egui::Label::new(plain(words, 12.0, palette(state).ink_faint)).wrap());
    }
}

/// Speaker and relayers by name; a name that the dossier does not know becomes a new actor.
fn voices_ui(ui: &mut Ui, state: &State, form: &mut Form, commands: &mut Vec<Command>) {
    let (speaker, name) = (message!("reader-form-speaker"), message!("reader-form-speaker-hint"));
    let id = Some(field_id(FormField::Speaker));
    let field = line_with_id_ui(ui, state, id, &speaker, &name, &mut form.speaker);
    missing_ui(ui, state, form, FormField::Speaker, field.id, commands);
    if form.speaker.trim().is_empty() {
        who_may_say_it_ui(ui, state, form, field.id);
    }
    let (relayers, names) = (message!("reader-form-relayers"), message!("reader-form-relayers-hint"));
    line_ui(ui, state, &relayers, &names, &mut form.relayers);
    let names: Vec<String> = state.newcomers(form).into_iter().map(str::to_owned).collect();
    for name in names {
        let before = state.side_of_newcomer(form, &name);
        let mut side = before;
        let first = side_ui(ui, state, &name, &mut side);
        if let (None, Some(first)) = (before, first) {
            missing_ui(ui, state, form, FormField::Side, first, commands);
        }
        if side != before
            && let Some(side) = side
        {
            form.sides.choose(&name, side);
        }
    }
}

/// Who may say the words, each a press away; nobody is put into the field before the user says so: words that somebody
/// says would else be the article's own. The keyboard goes on in `field`.
fn who_may_say_it_ui(ui: &mut Ui, state: &State, form: &mut Form, field: Id) {
    let ink = palette(state).ink;
    let mut chosen = None;
    chips_row(ui, |ui| {
        for name in state.speakers_named(form) {
            if chip(ui, state, &name, ink, Sense::click()).clicked() {
                chosen = Some(name);
            }
        }
        let outlet = state.read_document().map(|document| document.outlet.clone());
        if let Some(outlet) = outlet.filter(|outlet| !outlet.is_empty()) {
            let itself = state.text(message!("reader-form-article-itself", outlet = outlet.as_str()));
            if chip(ui, state, &itself, ink, Sense::click()).clicked() {
                chosen = Some(outlet);
            }
        }
    });
    if let Some(name) = chosen {
        form.speaker = name;
        if is_used(ui.ctx()) {
            ui.memory_mut(|memory| memory.request_focus(field));
        }
    }
}

/// On whose behalf someone speaks who is new to the dossier; nothing is chosen before the user does.
pub(crate) fn side_ui(ui: &mut Ui, state: &State, name: &str, side: &mut Option<Side>) -> Option<Id> {
    let asked = message!("reader-form-newcomer", name = name);
    ui.add(egui::Label::new(plain(state.text(&asked), 12.0, palette(state).ink_soft)).wrap());
    sides_ui(ui, state, &asked, side)
}

/// All sides, of which one is chosen. Gives what takes the keyboard for the first.
pub(crate) fn sides_ui(ui: &mut Ui, state: &State, name: &Message, side: &mut Option<Side>) -> Option<Id> {
    let sides = Side::ALL.map(|side| (Some(side), side.label()));
    choice_ui(ui, state, name, side, &sides, 3)
}

/// What takes the keyboard for a field of the form.
fn field_id(field: FormField) -> Id {
    Id::unique(("form-field", field))
}

/// A labelled line of text.
pub(crate) fn line_ui(
    ui: &mut Ui,
    state: &State,
    name: &Message,
    hint: &Message,
    text: &mut String,
) -> Response {
    line_with_id_ui(ui, state, None, name, hint, text)
}

/// A labelled line of text; where `id` is given it takes the keyboard under that. Its id does not depend on what stands
/// before it.
fn line_with_id_ui(
    ui: &mut Ui,
    state: &State,
    id: Option<Id>,
    name: &Message,
    hint: &Message,
    text: &mut String,
) -> Response {
    let language = state.language;
    let own = ui.scope_id().with(("line", name.id()));
    ui.horizontal(|ui| {
        let left = egui::Layout::left_to_right(egui::Align::Center);
        let name = language.text(name);
        let font = egui::TextStyle::Body.resolve(ui.style());
        let width = ui.painter().layout_no_wrap(name.clone(), font, egui::Color32::PLACEHOLDER).size().x;
        let width = width.max(84.0);
        let label = ui.allocate_ui_with_layout(vec2(width, 28.0), left, |ui| {
            ui.set_width(width);
            ui.label(name)
        });
        let edit = TextEdit::singleline(text).hint_text(language.text(hint)).char_limit(400);
        let edit = edit.id(id.unwrap_or(own));
        ui.add(edit.desired_width(ui.available_width() - 8.0)).labelled_by(label.inner.id)
    })
    .inner
}

fn buttons_ui(ui: &mut Ui, state: &State, form: &Form, commands: &mut Vec<Command>) {
    let (palette, language) = (palette(state), state.language);
    let problem = state.form_problem(form);
    ui.horizontal_wrapped(|ui| {
        let words = language.text(&message!("reader-form-keep"));
        let keep = Button::new(strong(words, 13.0, palette.on_accent)).fill(color32(palette.accent));
        let keep = ui.add(keep.min_size(vec2(80.0, 32.0)));
        focus_ring(ui, &keep, palette.ink);
        let keep = keep.hint(Action::Keep.shown_keys());
        if let Some(problem) = &problem {
            let words = language.text(&message!("window-not-yet", problem = problem));
            ui.ctx().accesskit_node_builder(keep.id, |node| node.set_description(words));
        }
        if keep.clicked() {
            // Where it cannot be kept yet, it leads to the field that says why.
            commands.push(match problem {
                Some(_) => Command::GoToMissing,
                None => Command::Reader(ReaderCommand::Keep),
            });
        }
        let cancel = Button::new(language.text(&message!("window-cancel")));
        if ui.add(cancel.min_size(vec2(80.0, 32.0))).clicked() {
            commands.push(Command::Reader(ReaderCommand::Dismiss));
        }
        let words = language.text(&message!("reader-form-remove"));
        let name = language.text(&message!("reader-form-remove-name"));
        if form.id.is_some() && link(ui, &words, &name, palette.warning).clicked() {
            commands.push(Command::Reader(ReaderCommand::Remove));
        }
    });
}
