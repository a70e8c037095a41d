//! The review of an article: its text at the left, what it is and its citation at the right.

use egui::text::{LayoutJob, TextFormat};
use egui::{
    FontId, Frame, Id, Key, Layout, Margin, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
    pos2, vec2,
};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::import::command::ImportCommand;
use crate::app::import::form::{ImportField, ImportForm, ImportGoal, ImportProblem, TitleKind};
use crate::app::import::state::{ImportReview, KnownText, Piece};
use crate::app::import::version_ui::version_ui;
use crate::app::reader::focus_ui::keep_focus_in_sight;
use crate::app::reader::form_ui::{choice_ui, head_ui};
use crate::app::state::State;
use crate::app::widgets::buttons::{Answer, answers_ui};
use crate::app::widgets::tall_list::{Shape, TallList};
use crate::app::widgets::{
    Hint as _, chip, chips_row, dialog_room, focus_ring, hairline, leading, link, paint_tick, palette, plain,
    strong,
};
use crate::model::DayBasis;
use crate::paint::screen::color32;
use crate::words::{Arg, Joint, Message, message};

/// The size of the article's text, in points.
const TEXT_SIZE: f32 = 14.0;

/// The distance between its lines, in points.
const TEXT_LEADING: f32 = 21.0;

/// The gap under a paragraph, in points.
const GAP: f32 = 12.0;

/// The room for the tick before a paragraph, in points.
const TICK_ROOM: f32 = 30.0;

/// How many words of a paragraph name it.
const NAME_WORDS: usize = 8;

pub(crate) fn import_ui(ui: &mut Ui, state: &State, review: &ImportReview, commands: &mut Vec<Command>) {
    let window = dialog_room(ui.ctx());
    let size = vec2((window.x - 72.0).min(1180.0), (window.y - 96.0).min(860.0));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let facts_width = if size.x >= 860.0 { 380.0 } else { 350.0 };
    let middle = rect.right() - facts_width - 20.0;
    let part = |ui: &mut Ui, name: &str, rect: Rect| {
        let layout = Layout::top_down(egui::Align::Min);
        ui.new_child(UiBuilder::new().id_salt(name).max_rect(rect).layout(layout))
    };
    // In the order in which they are read. The keyboard begins in the form, so that it does not have to go through the
    // whole text to come there.
    let mut text = part(ui, "text", Rect::from_min_max(rect.min, pos2(middle, rect.bottom())));
    text_ui(&mut text, state, review, commands);
    let x = middle + 20.0;
    let edge = Stroke::new(1.0, color32(palette(state).hairline));
    ui.painter().vline(x, rect.y_range(), edge);
    let mut facts = part(ui, "facts", Rect::from_min_max(pos2(middle + 40.0, rect.top()), rect.max));
    facts_ui(&mut facts, state, review, commands);
}

/// The text, paragraph by paragraph, under what is left out of it.
fn text_ui(ui: &mut Ui, state: &State, review: &ImportReview, commands: &mut Vec<Command>) {
    let palette = palette(state);
    ui.label(strong(state.text(message!("import-text-head")), 15.0, palette.ink));
    let lead = message!("import-text-lead", count = review.file.article.proposals.len());
    let taken = review.taken;
    if taken.is_little() {
        let little = message!("import-little-taken", taken = taken.words, all = taken.all);
        ui.add(egui::Label::new(plain(state.text(little), 12.0, palette.warning)).wrap());
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        ui.label(plain(state.text(lead), 12.0, palette.ink_soft));
        let mut choice = |ui: &mut Ui, words: Message, command| {
            let text = state.text(words);
            if link(ui, &text, &text, palette.link).clicked() {
                commands.push(Command::Import(command));
            }
        };
        if !review.is_as_proposed() {
            choice(ui, message!("import-leave-proposed-out"), ImportCommand::LeaveProposalsOut);
        }
        if review.count_left_out() > 0 {
            choice(ui, message!("import-leave-nothing-out"), ImportCommand::TakeAllIn);
        }
        let (hidden, beside) = (review.count_hidden(), review.count_beside());
        if hidden > 0 {
            choice(ui, message!("import-show-page", count = hidden), ImportCommand::ShowPage(true));
        } else if beside > 0 {
            choice(ui, message!("import-show-article"), ImportCommand::ShowPage(false));
        }
    });
    ui.add_space(8.0);
    let id = Id::unique("import text");
    let mut list = ui.data_mut(|data| data.remove_temp::<TallList>(id)).unwrap_or_default();
    let pieces: Vec<&Piece> = review.pieces.iter().filter(|piece| review.is_shown(piece.paragraph)).collect();
    let estimate = |row: usize, width: f32| estimated_height(review, pieces[row], width);
    let key = format!("{} {}", review.article().text.sha256(), pieces.len());
    let margin = Margin { right: 12, ..Margin::ZERO };
    let shape = Shape { salt: "tall list", margin, is_alone: true, holder: None };
    list.show(ui, shape, &key, pieces.len(), estimate, |ui, row| {
        piece_ui(ui, state, review, pieces[row], commands);
    });
    ui.data_mut(|data| data.insert_temp(id, list));
}

fn estimated_height(review: &ImportReview, piece: &Piece, width: f32) -> f32 {
    let letters_a_line = ((width - TICK_ROOM) / (TEXT_SIZE * 0.52)).max(1.0);
    let lines = (piece.range.len() as f32 / letters_a_line).ceil().max(1.0);
    let reason = if piece.is_last && review.reason(piece.paragraph).is_some() { leading(12.0) } else { 0.0 };
    lines * TEXT_LEADING + if piece.is_last { reason + GAP } else { 0.0 }
}

/// A part of a paragraph; before its first a tick, under its last why it is proposed.
fn piece_ui(ui: &mut Ui, state: &State, review: &ImportReview, piece: &Piece, commands: &mut Vec<Command>) {
    let palette = palette(state);
    ui.spacing_mut().item_spacing.y = 0.0;
    let is_out = review.is_left_out(piece.paragraph);
    let text = &review.article().text;
    let words = text.slice(piece.range.start, piece.range.end).unwrap_or_default();
    let rect = ui.max_rect();
    if piece.is_first {
        let area = Rect::from_min_size(rect.min + vec2(-2.0, 0.0), vec2(TICK_ROOM - 6.0, TEXT_LEADING));
        let response = ui.interact(area, ui.scope_id().with("tick"), Sense::click());
        paint_tick(ui, state, pos2(rect.left() + 2.0, area.center().y), !is_out);
        focus_ring(ui, &response, palette.link);
        let name = state.text(message!("import-take-in-name", words = first_words(words)));
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, !is_out, &name));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            commands.push(Command::Import(ImportCommand::Toggle(piece.paragraph)));
        }
    }
    let ink = if is_out { palette.ink_faint } else { palette.ink };
    let strike = Stroke::new(if is_out { 1.0 } else { 0.0 }, color32(ink));
    let format = TextFormat {
        font_id: FontId::proportional(TEXT_SIZE),
        line_height: Some(TEXT_LEADING),
        color: color32(ink),
        strikethrough: strike,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(words.to_owned(), format);
    job.wrap.max_width = rect.width() - TICK_ROOM;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.add_space(TICK_ROOM);
        ui.vertical(|ui| {
            ui.label(job);
            if piece.is_last {
                if let Some(why) = review.reason(piece.paragraph) {
                    let proposed = state.text(message!("import-proposed", why = why));
                    ui.label(plain(proposed, 12.0, palette.ink_soft));
                }
                ui.add_space(GAP);
            }
        });
    });
}

/// The words that name a paragraph.
fn first_words(text: &str) -> String {
    let mut words = text.split_whitespace();
    let name: Vec<&str> = words.by_ref().take(NAME_WORDS).collect();
    let mut name = name.join(" ");
    if words.next().is_some() {
        name.push('…');
    }
    name
}

/// What the article is, its citation, and what to do with it.
fn facts_ui(ui: &mut Ui, state: &State, review: &ImportReview, commands: &mut Vec<Command>) {
    const FOOT: f32 = 92.0;
    let rect = ui.max_rect();
    let mut form = review.form.clone();
    let head = Rect::from_min_max(rect.min, pos2(rect.right(), rect.bottom() - FOOT));
    let layout = Layout::top_down(egui::Align::Min);
    let mut body = ui.new_child(UiBuilder::new().id_salt("body").max_rect(head).layout(layout));
    egui::ScrollArea::vertical().auto_shrink(false).show(&mut body, |ui| {
        ui.set_width(rect.width() - 12.0);
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.label(strong(state.text(message!("import-head")), 15.0, palette(state).ink));
        if let Some(known) = review.settled().and_then(|settled| settled.known.as_ref()) {
            known_ui(ui, state, known, commands);
        }
        if let Some(version) = review.settled().and_then(|settled| settled.version.as_deref()) {
            version_ui(ui, state, version, commands);
        }
        about_ui(ui, state, review);
        if review.mended.is_some() {
            let take = Answer::other(message!("import-take-mended"));
            if answers_ui(ui, state, None, &[take]).iter().any(Response::clicked) {
                commands.push(Command::Import(ImportCommand::TakeMended));
            }
        }
        ui.add_space(8.0);
        form_ui(ui, state, review, &mut form, commands);
        keep_focus_in_sight(ui);
    });
    if review.wants_field.is_some() {
        commands.push(Command::FocusGiven);
    }
    if form != review.form {
        commands.insert(0, Command::Import(ImportCommand::SetForm(Box::new(form))));
    }
    let foot = Rect::from_min_max(pos2(rect.left(), rect.bottom() - FOOT), rect.max);
    let mut foot = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot).layout(layout));
    buttons_ui(&mut foot, state, review, commands);
}

/// True where the text only waits to be attached: then nobody has to fill the form in.
fn is_waiting(review: &ImportReview) -> bool {
    let known = review.settled().and_then(|settled| settled.known.as_ref());
    known.is_some_and(|known| !known.is_attached)
}

/// Says that the dossier knows the text, and offers to attach it.
fn known_ui(ui: &mut Ui, state: &State, known: &KnownText, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let edge = Stroke::new(1.5, color32(palette.link));
    let frame = Frame::new().fill(color32(palette.shade)).stroke(edge).corner_radius(8.0);
    frame.inner_margin(Margin::same(12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let title = &known.title;
        if known.is_attached {
            let sentence = state.text(message!("import-known-attached", title = title));
            ui.label(strong(sentence, 13.0, palette.ink));
            return;
        }
        let sentence = state.text(message!("import-known", title = title));
        let response = ui.label(strong(sentence, 13.0, palette.ink));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
        if let Some(form) = &known.form {
            ui.label(plain(state.text(form), 12.0, palette.ink_soft));
        }
        let attach = answers_ui(ui, state, None, &[Answer::usual(message!("import-attach"))]);
        if attach.iter().any(Response::clicked) {
            commands.push(Command::Import(ImportCommand::AttachTo(known.document.clone())));
        }
    });
}

/// The kind of file, the size, the form of the text and its hash, and what is worth knowing.
fn about_ui(ui: &mut Ui, state: &State, review: &ImportReview) {
    let palette = palette(state);
    let article = &review.file.article;
    let (kind, language) = (article.kind.label(), language_name(review.form.language.trim()));
    let about = match review.settled().map(|settled| settled.words) {
        None => message!("import-about-counting", kind = kind, language = language),
        Some(words) => message!("import-about", kind = kind, language = language, words = words),
    };
    ui.label(plain(state.text(about), 13.0, palette.ink));
    let hash = review.settled().map_or("", |settled| settled.text.sha256());
    let short = state.text(message!("import-hash", hash = hash.get(..8).unwrap_or_default()));
    ui.label(plain(short, 12.0, palette.ink_soft)).hint(hash);
    let (out, all) = (review.count_left_out(), review.article().paragraphs.len());
    let out = state.text(message!("import-count-left-out", out = out, all = all));
    ui.label(plain(out, 12.0, palette.ink_soft));
    for note in &article.notes {
        ui.label(plain(state.text(note), 12.0, palette.ink_soft));
    }
}

/// A language in words where it is one of those that are told apart, else its tag.
fn language_name(tag: &str) -> Message {
    let primary = tag.split('-').next().unwrap_or_default().to_lowercase();
    let language = if primary.is_empty() { "none" } else { &primary };
    message!("import-language-name", language = language, tag = tag)
}

fn form_ui(
    ui: &mut Ui,
    state: &State,
    review: &ImportReview,
    form: &mut ImportForm,
    commands: &mut Vec<Command>,
) {
    head_ui(ui, state, &message!("import-citation-head"));
    let told = |field: ImportField| {
        let is_needed = matches!(field, ImportField::Title | ImportField::Outlet);
        // Nobody has to fill in what only waits to be attached.
        review.tells_of(field) && !(is_waiting(review) && is_needed)
    };
    let sent = citation_ui(ui, state, form, review.offered.as_deref(), told);
    commands.extend(sent.left.map(|field| Command::Import(ImportCommand::Leave(field))));
    let mut takes = sent.is_entered;
    ui.add_space(8.0);
    head_ui(ui, state, &message!("import-goal-head"));
    let goals = [
        (ImportGoal::Present, message!("import-goal-present")),
        (ImportGoal::New, message!("import-goal-new")),
    ];
    choice_ui(ui, state, &message!("import-goal-head"), &mut form.goal, &goals, 2);
    let line = state.text(goal_sentence(state, form.goal));
    ui.add(egui::Label::new(plain(line, 12.0, palette(state).ink_soft)).wrap());
    if form.goal == ImportGoal::New {
        let hint = match form.new_title() {
            "" => message!("import-goal-title-hint"),
            title => Message::as_it_is(title),
        };
        let field = field_ui(ui, state, &message!("import-goal-title"), &hint, &mut form.dossier_title);
        takes |= is_entered(ui, &field);
    }
    if takes {
        do_usual(review, commands);
    }
}

/// Whether Enter was pressed in a field of one line.
fn is_entered(ui: &Ui, field: &Response) -> bool {
    field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

/// Does what the usual button does, as Ctrl+Enter does; where that cannot be done yet, says why and leads there.
fn do_usual(review: &ImportReview, commands: &mut Vec<Command>) {
    go_on(review.usual_command(), commands);
}

/// Does what can be done; where it cannot be done yet, says why and leads there.
fn go_on(command: Result<ImportCommand, Message>, commands: &mut Vec<Command>) {
    match command {
        Ok(command) => commands.push(Command::Import(command)),
        Err(reason) => {
            commands.push(Command::Tell(message!("action-not-now", reason = reason)));
            commands.push(Command::GoToMissing);
        }
    }
}

/// What was done in the fields of a citation.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct CitationDone {
    /// The field that the keyboard left.
    pub(crate) left: Option<ImportField>,
    /// Whether Enter was pressed in a field.
    pub(crate) is_entered: bool,
}

/// The fields of a citation, each with what is wrong with it where that is `told`. It has its room also where nothing
/// is said, so that nothing moves. `offered` is a headline that can be taken.
pub(crate) fn citation_ui(
    ui: &mut Ui,
    state: &State,
    form: &mut ImportForm,
    offered: Option<&str>,
    told: impl Fn(ImportField) -> bool,
) -> CitationDone {
    let mut done = CitationDone::default();
    for (field, name, hint) in [
        (ImportField::Title, message!("import-title"), message!("import-title-hint")),
        (ImportField::Outlet, message!("import-outlet"), message!("import-outlet-hint")),
        (ImportField::Day, message!("import-day"), message!("import-day-hint")),
        (ImportField::Address, message!("import-address"), message!("import-address-hint")),
        (ImportField::Language, message!("import-language"), message!("import-language-hint")),
    ] {
        let problem = form.problem(field).filter(|_| told(field));
        let text = match field {
            ImportField::Title => &mut form.title,
            ImportField::Outlet => &mut form.outlet,
            ImportField::Day => &mut form.day,
            ImportField::Address => &mut form.address,
            ImportField::Language => &mut form.language,
        };
        let response = field_ui(ui, state, &name, &hint, text);
        let id = response.id;
        if let Some(problem) = problem {
            let words = state.text(problem.sentence());
            ui.ctx().accesskit_node_builder(id, |node| {
                node.set_description(words);
                node.set_invalid(egui::accesskit::Invalid::True);
            });
        }
        if response.lost_focus() {
            done.left = Some(field);
            done.is_entered |= is_entered(ui, &response);
        }
        if state.dialogs.review().is_some_and(|review| review.wants_field == Some(field)) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        match field {
            ImportField::Title => {
                offer_ui(ui, state, offered, &mut form.title);
                let kinds = [
                    (TitleKind::Headline, message!("import-title-is-headline")),
                    (TitleKind::Description, message!("import-title-is-description")),
                ];
                indented(ui, state, |ui| _ = choice_ui(ui, state, &name, &mut form.title_is, &kinds, 2));
                problem_ui(ui, state, problem);
            }
            ImportField::Day => day_ui(ui, state, &name, form, problem),
            ImportField::Outlet | ImportField::Address | ImportField::Language => {
                problem_ui(ui, state, problem);
            }
        }
    }
    done
}

/// Offers the headline that the text begins with; the line stays where it was taken.
fn offer_ui(ui: &mut Ui, state: &State, offered: Option<&str>, title: &mut String) {
    let Some(offered) = offered else { return };
    indented(ui, state, |ui| {
        if title.trim() == offered {
            ui.add_space(OFFER);
            return;
        }
        let response = chip(ui, state, offered, palette(state).link, Sense::click());
        let name = state.text(message!("import-offer", words = offered));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if response.hint(name).clicked() {
            offered.clone_into(title);
        }
    });
}

/// The height of an offered headline, in points.
const OFFER: f32 = 21.0;

/// The height of a line of small words, in points.
const LINE: f32 = 19.0;

/// The height of a choice under a field, in points.
const CHOICE: f32 = 30.0;

/// The day as it is understood and what it rests on, or what is wrong with it; of one that may be two, both, to be
/// chosen. All in the room of the first.
fn day_ui(ui: &mut Ui, state: &State, name: &Message, form: &mut ImportForm, problem: Option<ImportProblem>) {
    let top = ui.cursor().top();
    if problem.is_some() {
        problem_ui(ui, state, problem);
    } else if let Ok(Some(day)) = form.published() {
        let kinds = [
            (DayBasis::Known, message!("import-day-is-known")),
            (DayBasis::Inferred, message!("import-day-is-inferred")),
        ];
        indented(ui, state, |ui| {
            // However it was typed: as it is understood.
            let understood = state.text(message!("import-day-understood", day = day.long()));
            ui.label(plain(understood, 12.0, palette(state).ink_soft));
            choice_ui(ui, state, name, &mut form.day_is, &kinds, 2);
        });
    }
    if let Some(days) = form.two_days() {
        indented(ui, state, |ui| {
            chips_row(ui, |ui| {
                for day in days {
                    let words = state.text(day.long());
                    if chip(ui, state, &words, palette(state).link, Sense::click()).clicked() {
                        form.day = day.to_string();
                    }
                }
            });
        });
    }
    let gap = ui.spacing().item_spacing.y;
    ui.add_space((top + LINE + CHOICE + 2.0 * gap - ui.cursor().top()).max(0.0));
}

/// What is wrong with a field, under it; its line is there also where nothing is.
fn problem_ui(ui: &mut Ui, state: &State, problem: Option<ImportProblem>) {
    let words = problem.map_or_else(String::new, |problem| state.text(problem.beside()));
    indented(ui, state, |ui| {
        ui.set_min_height(LINE);
        let label = egui::Label::new(plain(&words, 12.0, palette(state).warning));
        if !words.is_empty() {
            ui.add(label.wrap());
        }
    });
}

/// Something under a field, in line with it.
fn indented(ui: &mut Ui, state: &State, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(label_room(ui, state));
        ui.vertical(add);
    });
}

/// What becomes of the dossier that is open.
fn goal_sentence(state: &State, goal: ImportGoal) -> Message {
    let title = &state.shown.title;
    match goal {
        ImportGoal::Present if title.is_empty() => message!("import-goal-joins"),
        ImportGoal::Present => {
            message!("import-goal-joins-titled", title = title, count = state.shown.documents.len())
        }
        ImportGoal::New if title.is_empty() => message!("import-goal-own"),
        ImportGoal::New => message!("import-goal-own-instead", title = title),
    }
}

/// What stays free between a field's name and the field, in points.
const LABEL_GAP: f32 = 14.0;

/// The least room for a field's name, in points.
const LABEL_ROOM: f32 = 76.0;

/// The room for the names of all fields, in the window's language, in points.
fn label_room(ui: &Ui, state: &State) -> f32 {
    let names = [
        message!("import-title"),
        message!("import-outlet"),
        message!("import-day"),
        message!("import-address"),
        message!("import-language"),
        message!("import-goal-title"),
    ];
    let font = egui::TextStyle::Body.resolve(ui.style());
    let set = |name: &Message| {
        ui.painter().layout_no_wrap(state.text(name), font.clone(), egui::Color32::PLACEHOLDER)
    };
    names.iter().map(|name| set(name).size().x + LABEL_GAP).fold(LABEL_ROOM, f32::max)
}

fn field_ui(ui: &mut Ui, state: &State, name: &Message, hint: &Message, text: &mut String) -> Response {
    // It keeps the keyboard where what stands before it comes or goes.
    let id = ui.scope_id().with(("field", name.id()));
    let field = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let left = Layout::left_to_right(egui::Align::Center);
        let room = label_room(ui, state);
        let label = ui.allocate_ui_with_layout(vec2(room, 28.0), left, |ui| {
            ui.set_width(room);
            ui.label(state.text(name))
        });
        let edit = egui::TextEdit::singleline(text).id(id).hint_text(state.text(hint)).char_limit(1000);
        ui.add(edit.desired_width(ui.available_width())).labelled_by(label.inner.id)
    });
    field.inner
}

fn buttons_ui(ui: &mut Ui, state: &State, review: &ImportReview, commands: &mut Vec<Command>) {
    let palette = palette(state);
    hairline(ui, state);
    // What to do about it stands beside the field.
    let told = if is_waiting(review) { Vec::new() } else { review.told_problems() };
    let problems = Arg::list(Joint::Semicolon, told.iter().copied().map(ImportProblem::short));
    let line = message!("window-not-yet", problem = problems);
    let line = if told.is_empty() { String::new() } else { state.text(line) };
    // It has its room also where it says nothing: the buttons stand still.
    let room = vec2(ui.available_width(), 2.0 * leading(12.0));
    ui.allocate_ui_with_layout(room, Layout::top_down(egui::Align::Min), |ui| {
        ui.set_min_size(room);
        if !line.is_empty() {
            ui.add(egui::Label::new(plain(line, 12.0, palette.warning)).wrap());
        }
    });
    let text = match review.form.goal {
        ImportGoal::Present => message!("import-add"),
        ImportGoal::New => message!("import-make"),
    };
    // One button is the usual one: where the text belongs to a document that is here, that is offered above.
    let is_usual = review.usual_command().as_ref() == review.adding_command().as_ref();
    let make = if is_usual { Answer::usual(text) } else { Answer::other(text) };
    let answers = [Answer::other(message!("window-cancel")), make];
    let given = answers_ui(ui, state, None, &answers);
    let [cancel, make] = &given[..] else { return };
    if is_usual {
        make.clone().on_hover_text(Action::Keep.shown_keys());
    }
    if let Some(problem) = review.problem() {
        let words = state.text(problem.sentence());
        ui.ctx().accesskit_node_builder(make.id, |node| node.set_description(words));
    }
    if make.clicked() {
        go_on(review.adding_command(), commands);
    }
    if cancel.clicked() {
        commands.push(Command::Import(ImportCommand::Cancel));
    }
}
