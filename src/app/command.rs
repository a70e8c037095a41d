//! Commands: everything that a panel, a key or a screen reader can ask for, as values.

use std::path::PathBuf;

use super::contents::{ContentsCommand, apply_to_contents};
use super::desk::{DeskCommand, apply_to_desk};
use super::effect::{Effect, ExportRequest};
use super::history::Focus;
use super::import::{ImportCommand, apply_to_import};
use super::layer_choice::{LayerCommand, apply_to_layer};
use super::reader::{ReaderCommand, apply_to_reader};
use super::state::{ExportDialog, State};
use crate::derive::{Switch, attribution_sentence};
use crate::edit::Edit;
use crate::model::{AreaId, Statement, StatementId};
use crate::query::{Query, Toggle};
use crate::scene::base::Language;
use crate::scene::legend::LegendKey;
use crate::scene::page::Frame;
use crate::scene::palette::Theme;
use crate::space::{Rect, Screen, View, World};

/// How far the map zooms in and out, against the fitted view.
const ZOOM_RANGE: (f64, f64) = (0.7, 60.0);

/// Something to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Focuses an area or a place, or nothing.
    Focus(Option<Focus>),
    /// Moves the focus to the neighbour that lies in a direction from an area.
    FocusNeighbour(usize, Direction),
    /// Switches these toggles the other way round together.
    Flip(Vec<Toggle>),
    /// Switches on these toggles of a section and all others of it off.
    Only(Vec<Toggle>, Vec<Toggle>),
    /// Switches a section on.
    AllOn(Vec<Toggle>),
    /// Switches a section off.
    AllOff(Vec<Toggle>),
    /// Switches everything on.
    Everything,
    /// Weighs a row of toggles that the pointer or the keyboard is on.
    HoverSwitch(Option<Switch>),
    /// Limits the map to a line of the legend, or lifts the limit.
    Filter(Option<LegendKey>),
    /// Takes back the last edit or toggle.
    Undo,
    /// Does it again.
    Redo,
    /// Edits the dossier.
    Edit(Box<Edit>),
    /// Something in the article that is being read.
    Reader(ReaderCommand),
    /// Something with the file that is edited.
    Desk(DeskCommand),
    /// Something in the review of an article.
    Import(ImportCommand),
    /// Something in the dialog about what the dossier has.
    Contents(ContentsCommand),
    /// Something in the dialog about the layer.
    Layer(LayerCommand),
    /// The map has this rectangle of the window.
    Place(Rect),
    /// The legend has this rectangle of the window.
    Cover(Rect),
    /// Drags the map, in pixels to the right and down.
    Pan(f64, f64),
    /// Zooms by a factor around a point of the window; `None` for the middle of the map.
    Zoom(f64, Option<Screen>),
    /// Shows all areas.
    Fit,
    /// The pointer is over this area.
    Hover(Option<usize>),
    /// The keyboard is on this area.
    KeyboardArea(Option<usize>),
    /// The keyboard has arrived where it was wanted.
    FocusGiven,
    /// The search box has this text.
    Search(String),
    /// Moves to the hit of the search with this number, from 0.
    PickHit(usize),
    /// Puts the keyboard into the search box.
    StartSearch,
    /// Copies a statement's quote with its citation.
    CopyQuote(StatementId),
    /// Opens the article at a statement's quote.
    ShowInArticle(StatementId),
    /// Asks for a file to open.
    ChooseOpen,
    /// Opens a file: a dossier, a picture, page or data file that was exported, or an article.
    Open(PathBuf),
    /// Opens or closes the export dialog.
    ShowExport(bool),
    /// The export dialog has these choices.
    SetExport(ExportDialog),
    /// Asks for a path for the export.
    ChoosePath,
    /// Writes the file.
    Export,
    /// Puts the picture on the clipboard.
    CopyImage,
    /// Stops an export that is being made.
    CancelExport,
    /// Changes the colours.
    SetTheme(Theme),
    /// Changes the language of names.
    SetLanguage(Language),
    /// Takes the notice away.
    DismissNotice,
    /// Esc: closes what is open, else clears the search, else the filter, else the focus.
    Escape,
}

/// A direction on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// West.
    Left,
    /// East.
    Right,
    /// North.
    Up,
    /// South.
    Down,
}

/// Applies a command to the state and returns what the shell must do.
///
/// A command that would end what was typed and is not kept yet waits for the answer to a question.
pub fn apply(state: &mut State, command: Command) -> Vec<Effect> {
    if let Some(typed) = state.lost_by(&command) {
        return state.ask_about_typed(typed, command);
    }
    match command {
        Command::Focus(focus) => state.go(|snapshot| snapshot.focus = focus),
        Command::FocusNeighbour(from, direction) => focus_neighbour(state, from, direction),
        Command::Flip(toggles) => requery(state, |query| query.flipped_together(&toggles)),
        Command::Only(toggles, section) => {
            requery(state, |query| toggles.iter().fold(off(query, section), Query::with));
        }
        Command::AllOn(section) => requery(state, |query| section.iter().fold(query, Query::with)),
        Command::AllOff(section) => requery(state, |query| off(query, section)),
        Command::Everything => requery(state, |_| Query::everything()),
        Command::HoverSwitch(switch) => {
            state.hovered_switch = switch;
            state.weigh_hovered_switch();
        }
        Command::Filter(key) => state.filter = key.filter(|key| state.filter != Some(*key)),
        Command::Undo => return state.undo(),
        Command::Redo => return state.redo(),
        Command::Edit(edit) => return state.edit(&edit),
        Command::Reader(command) => return apply_to_reader(state, command),
        Command::Desk(command) => return apply_to_desk(state, command),
        Command::Import(command) => return apply_to_import(state, command),
        Command::Contents(command) => return apply_to_contents(state, command),
        Command::Layer(command) => return apply_to_layer(state, command),
        Command::Cover(rect) => state.covered = Some(rect),
        Command::Place(_) | Command::Pan(..) | Command::Zoom(..) | Command::Fit => {
            apply_to_view(state, &command);
        }
        Command::Hover(area) => state.hover = area,
        Command::KeyboardArea(area) => state.keyboard_area = area,
        Command::FocusGiven => {
            state.wants_search_focus = false;
            state.wants_area_focus = None;
        }
        Command::Search(text) => {
            state.search = text;
            state.search_pick = 0;
            state.follow_search();
        }
        Command::PickHit(number) => state.search_pick = number,
        Command::StartSearch => state.wants_search_focus = true,
        Command::CopyQuote(id) => return copy_quote(state, &id),
        Command::ShowInArticle(id) => return show_in_article(state, &id),
        Command::ChooseOpen => return vec![Effect::ChooseOpen],
        Command::Open(path) => return vec![Effect::Open(path)],
        Command::ShowExport(is_open) => {
            let fresh = || state.last_export.clone().unwrap_or_else(|| ExportDialog::new(state.theme));
            // That an article's text goes out is asked for each time.
            state.export = is_open.then(|| ExportDialog { with_text: false, ..fresh() });
        }
        Command::SetExport(dialog) => state.export = Some(dialog),
        Command::ChoosePath => {
            return state.export.iter().map(|dialog| Effect::ChoosePath(dialog.path.clone())).collect();
        }
        Command::Export => return export(state, Target::File),
        Command::CopyImage => return export(state, Target::Clipboard),
        Command::CancelExport => return vec![Effect::CancelExport],
        Command::SetTheme(theme) => {
            state.theme = theme;
            return vec![Effect::Theme(theme)];
        }
        Command::SetLanguage(language) => state.language = language,
        Command::DismissNotice => state.notice = None,
        Command::Escape => escape(state),
    }
    Vec::new()
}

fn requery(state: &mut State, change: impl FnOnce(Query) -> Query) {
    state.go(|snapshot| snapshot.query = change(std::mem::take(&mut snapshot.query)));
    state.derive();
}

fn off(query: Query, section: Vec<Toggle>) -> Query {
    section.into_iter().fold(query, Query::without)
}

/// What Esc puts away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EscapeTarget {
    /// The question of the desk.
    Prompt,
    /// The dialog about the layer.
    Layer,
    /// The dialog that accepts all sure suggestions.
    Batch,
    /// The review of an article.
    Review,
    /// The dialog about what the dossier has.
    Contents,
    /// The export dialog.
    Export,
    /// The notice.
    Notice,
    /// The question about a suggestion.
    Question,
    /// The form of a statement.
    Form,
    /// What is typed into the search.
    Search,
    /// The filter of the legend.
    Filter,
    /// The focus.
    Focus,
}

/// What Esc puts away now: what lies on top.
pub(super) fn escape_target(state: &State) -> EscapeTarget {
    let reader = state.reader.as_ref();
    let lying = [
        (state.desk.prompt.is_some(), EscapeTarget::Prompt),
        (state.layer_dialog.is_some(), EscapeTarget::Layer),
        (reader.is_some_and(|reader| reader.inbox.batch.is_some()), EscapeTarget::Batch),
        (state.import.is_some(), EscapeTarget::Review),
        (state.contents.is_some(), EscapeTarget::Contents),
        (state.export.is_some(), EscapeTarget::Export),
        (state.notice.is_some(), EscapeTarget::Notice),
        (reader.is_some_and(|reader| reader.inbox.asked.is_some()), EscapeTarget::Question),
        (reader.is_some_and(|reader| reader.form.is_some()), EscapeTarget::Form),
        (!state.search.is_empty(), EscapeTarget::Search),
        (state.filter.is_some(), EscapeTarget::Filter),
    ];
    lying.into_iter().find(|(is_there, _)| *is_there).map_or(EscapeTarget::Focus, |(_, target)| target)
}

fn escape(state: &mut State) {
    match escape_target(state) {
        EscapeTarget::Prompt => state.desk.cancel(),
        EscapeTarget::Layer => state.layer_dialog = None,
        EscapeTarget::Review => state.import = None,
        EscapeTarget::Contents => state.contents = None,
        EscapeTarget::Export => state.export = None,
        EscapeTarget::Notice => state.notice = None,
        EscapeTarget::Batch | EscapeTarget::Question | EscapeTarget::Form => {
            if let Some(reader) = &mut state.reader {
                reader.close_top();
            }
        }
        EscapeTarget::Search => {
            state.search.clear();
            state.follow_search();
        }
        EscapeTarget::Filter => state.filter = None,
        EscapeTarget::Focus => state.go(|snapshot| snapshot.focus = None),
    }
}

/// The neighbour whose direction is closest to the one asked for; nothing where all lie behind.
fn focus_neighbour(state: &mut State, from: usize, direction: Direction) {
    let (dx, dy) = match direction {
        Direction::Left => (-1.0, 0.0),
        Direction::Right => (1.0, 0.0),
        Direction::Up => (0.0, 1.0),
        Direction::Down => (0.0, -1.0),
    };
    let here = state.base.near(from);
    let cosine = |index: &usize| {
        let there = state.base.near(*index);
        let (x, y) = (there.x - here.x, there.y - here.y);
        (x * dx + y * dy) / libm::hypot(x, y).max(1.0)
    };
    let neighbours = state.base.neighbours()[from].iter().filter(|index| cosine(index) > 0.3);
    if let Some(&index) = neighbours.max_by(|one, other| cosine(one).total_cmp(&cosine(other))) {
        let id = state.layer.areas[index].id.clone();
        state.go(|snapshot| snapshot.focus = Some(Focus::Area(id)));
        state.wants_area_focus = Some(index);
        state.keyboard_area = Some(index);
    }
}

fn apply_to_view(state: &mut State, command: &Command) {
    let view = match (*command).clone() {
        Command::Place(viewport) => match std::mem::take(&mut state.wanted_frame) {
            Frame::Fit => state.view_in(viewport),
            Frame::Part { .. } if state.view.is_some() => state.view_in(viewport),
            Frame::Part { centre, width_m, height_m } => {
                state.is_fitted = false;
                kept_in_sight(state, View::around(viewport, centre, width_m, height_m))
            }
        },
        Command::Pan(right, down) => {
            let Some(view) = state.view else { return };
            state.is_fitted = false;
            kept_in_sight(state, view.panned(right, down))
        }
        Command::Zoom(factor, pivot) => {
            let Some(view) = state.view else { return };
            let least = state.fitted_view(view.viewport).px_per_m;
            let wanted = (view.px_per_m * factor).clamp(least * ZOOM_RANGE.0, least * ZOOM_RANGE.1);
            state.is_fitted = false;
            kept_in_sight(state, view.zoomed(wanted / view.px_per_m, pivot.unwrap_or(view.viewport.centre())))
        }
        Command::Fit => {
            let Some(view) = state.view else { return };
            state.is_fitted = true;
            state.fitted_view(view.viewport)
        }
        _ => return,
    };
    state.view = Some(view);
}

/// The view with its middle moved back over the areas, so that nobody gets lost at sea.
fn kept_in_sight(state: &State, view: View) -> View {
    let (low, high) = state.base.extent;
    let centre = World { x: view.centre.x.clamp(low.x, high.x), y: view.centre.y.clamp(low.y, high.y) };
    View { centre, ..view }
}

/// A statement's words with who said them, through whom and where.
pub(crate) fn quote_with_citation(state: &State, statement: &Statement) -> String {
    let dossier = &state.dossier;
    let mut text = attribution_sentence(dossier, statement);
    if let Some(document) = dossier.document(&statement.document) {
        text.push_str(". ");
        text.push_str(&document.citation());
    }
    text
}

fn copy_quote(state: &mut State, id: &StatementId) -> Vec<Effect> {
    let Some(statement) = state.dossier.statement(id) else {
        return Vec::new();
    };
    let text = quote_with_citation(state, statement);
    state.notice = Some(super::Notice::done("Copied the quote with its citation."));
    vec![Effect::Copy(text)]
}

/// Opens the article's page, scrolled to the quote where the browser knows text fragments.
fn show_in_article(state: &State, id: &StatementId) -> Vec<Effect> {
    let address = || {
        let statement = state.dossier.statement(id)?;
        let url = state.dossier.document(&statement.document)?.url.clone()?;
        let words = &statement.quote.segments.first()?.exact;
        Some(format!("{url}#:~:text={}", percent_encoded(words)))
    };
    address().map(Effect::OpenUrl).into_iter().collect()
}

/// Percent-encodes everything but letters and digits, as a text fragment needs it.
fn percent_encoded(words: &str) -> String {
    let encode = |byte: u8| {
        if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    words.bytes().map(encode).collect()
}

fn export(state: &mut State, target: Target) -> Vec<Effect> {
    let options = match state.export_options() {
        Some(Ok(options)) => options,
        Some(Err(problem)) => {
            state.notice = Some(super::Notice::failed(format!("Not made: {problem}.")));
            return Vec::new();
        }
        None => return Vec::new(),
    };
    if target == Target::File {
        state.last_export = state.export.take();
    }
    let path = state.last_export.as_ref().map(|dialog| dialog.path.clone()).unwrap_or_default();
    let request = Box::new(ExportRequest {
        path,
        dossier: state.dossier.clone(),
        layer: state.layer.clone(),
        query: state.query().clone(),
        options,
    });
    match target {
        Target::File => {
            state.progress = Some(0.0);
            vec![Effect::Export(request)]
        }
        Target::Clipboard => vec![Effect::CopyImage(request)],
    }
}

/// Where an export goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    File,
    Clipboard,
}

/// The focus on an area with this id.
pub(crate) fn focus_on(id: &AreaId) -> Command {
    Command::Focus(Some(Focus::Area(id.clone())))
}
