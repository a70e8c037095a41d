//! Which sentence says what a command or a report changed.
//!
//! What was there before is remembered while something listens, and compared with what is there after. Not here: what
//! a notice says (it is heard by itself), and what the keyboard comes to (a screen reader says that).

use crate::app::command::Command;
use crate::app::dialog_kind::DialogKind;
use crate::app::dialog_titles::{dialog_title, question_means};
use crate::app::dialogs::Dialog;
use crate::app::document::history::Focus;
use crate::app::document::timeline::Step;
use crate::app::help::palette_ui::found_commands;
use crate::app::help::state::CommandPalette;
use crate::app::notices::state::Notice;
use crate::app::panels::command::PanelCommand;
use crate::app::panels::state::PanelKey;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::inbox::ui::{source_of, words_of};
use crate::app::reader::state::Highlight;
use crate::app::search::ui::hit_words;
use crate::app::state::State;
use crate::derive::{
    Change, Switch, attribution_sentence, change_sentence, changes_under, describe_status, verdict_sentence,
};
use crate::model::AreaId;
use crate::query::{Query, Toggle};
use crate::scene::legend::legend_of_looks;
use crate::scene::palette::Theme;
use crate::text::Hit;
use crate::words::{Arg, Joint, Message, message};

/// The most hits of a search that are named.
const MOST_HITS: usize = 3;

/// What was there before something happened, as far as it is needed to say what changed.
pub(crate) struct Before {
    /// What the user did; `None` where something happened by itself.
    deed: Option<Deed>,
    query: Query,
    focus: Option<Focus>,
    dialogs: Vec<DialogKind>,
    notice: Option<Notice>,
    edit_count: usize,
    /// The areas of the form; `None` where none is open.
    form_areas: Option<Vec<AreaId>>,
    last: Option<Message>,
}

/// What a user did, where that has a sentence of its own.
enum Deed {
    /// Switched something, which is said so.
    Switched(Message),
    /// Took back the step that is called so.
    Undone(Message),
    /// Did the step again that is called so.
    Redone(Message),
    /// Moved the focus from area to area, of which the keyboard's new place says name and status.
    WalkedOn,
    /// Typed into the search.
    Searched,
    /// Moved to another hit of the search.
    Picked,
    /// Typed into the palette, or moved to another command.
    Palette(CommandPalette),
    /// Folded something, or unfolded it: what it is called.
    Folded(Message, bool),
    /// Made the map larger or smaller.
    Zoomed,
    /// Limited the map to a line of the legend, or lifted that.
    Filtered,
    /// Typed into the search of the text.
    SoughtInText,
    /// Moved to another place that the text's search found.
    FoundNext,
    /// Moved to another quote of the article.
    NextQuote,
    /// Chose another language or theme.
    Chose(Message),
    /// Chose another size.
    Scaled,
    /// Anything else.
    Other,
}

impl Before {
    /// What is there before a command; `None` where nobody listens.
    pub(crate) fn command(state: &State, command: &Command) -> Option<Self> {
        if !state.announce.is_heard {
            return None;
        }
        let deed = match command {
            Command::Flip(toggles) => Deed::Switched(flipped(state, toggles)?),
            Command::Only(toggles, _) => {
                Deed::Switched(message!("sources-only-this", name = switch_of(state, toggles)?.name.clone()))
            }
            Command::AllOn(section) => {
                Deed::Switched(message!("sources-all-of", section = section_of(state, section)?))
            }
            Command::AllOff(section) => {
                Deed::Switched(message!("sources-none-of", section = section_of(state, section)?))
            }
            Command::Everything => Deed::Switched(message!("announce-everything")),
            Command::Undo => Deed::Undone(state.undo_name()?),
            Command::Redo => Deed::Redone(state.redo_name()?),
            Command::FocusNeighbour(..) | Command::FocusPlace(_) => Deed::WalkedOn,
            Command::Search(text) if !text.is_empty() => Deed::Searched,
            Command::PickHit(_) => Deed::Picked,
            Command::SetCommands(_) => Deed::Palette(state.dialogs.commands().cloned().unwrap_or_default()),
            Command::Panel(PanelCommand::Fold(key, is_folded)) => Deed::Folded(panel_label(*key), *is_folded),
            Command::Panel(PanelCommand::FoldLegend(is_folded)) => {
                Deed::Folded(message!("map-legend"), *is_folded)
            }
            Command::Zoom(_, None) | Command::Fit => Deed::Zoomed,
            Command::Filter(_) => Deed::Filtered,
            Command::Reader(ReaderCommand::Find(_)) => Deed::SoughtInText,
            Command::Reader(ReaderCommand::FindNext(_)) => Deed::FoundNext,
            Command::Reader(ReaderCommand::NextQuote(_)) => Deed::NextQuote,
            Command::SetLanguage(language) => {
                let name = Message::as_it_is(language.own_name());
                Deed::Chose(message!("announce-language", name = name))
            }
            Command::SetTheme(Theme::Light) => Deed::Chose(message!("action-theme-light")),
            Command::SetTheme(Theme::Dark) => Deed::Chose(message!("action-theme-dark")),
            Command::Scale(_) => Deed::Scaled,
            // What the panels tell of themselves in every frame that something moves.
            Command::Panel(PanelCommand::KnowWindow(_))
            | Command::HoverSwitch(_)
            | Command::Hover(_)
            | Command::KeyboardArea(_)
            | Command::KeyboardPlace(_)
            | Command::FocusGiven
            | Command::Tell(_)
            | Command::GoToArea(_)
            | Command::GoToFocus
            | Command::GoToMissing
            | Command::Place(_)
            | Command::Cover(..)
            | Command::Pan(..)
            | Command::Zoom(_, Some(_)) => return None,
            _ => Deed::Other,
        };
        Some(Self::new(state, Some(deed)))
    }

    /// What is there before a report that may open a dialog; `None` where nobody listens.
    pub(crate) fn report(state: &State) -> Option<Self> {
        state.announce.is_heard.then(|| Self::new(state, None))
    }

    fn new(state: &State, deed: Option<Deed>) -> Self {
        Self {
            deed,
            query: state.query().clone(),
            focus: state.focus().cloned(),
            dialogs: state.dialogs.kinds(),
            notice: state.notice.clone(),
            edit_count: edit_count(state),
            form_areas: form_areas(state),
            last: state.announce.last.as_ref().map(|last| last.message.clone()),
        }
    }

    /// Says what has changed since.
    pub(crate) fn announce(self, state: &mut State) {
        if let Some(dialog) = self.opened_dialog(state) {
            let title = message!("announce-dialog", title = dialog_title(state, dialog));
            match dialog {
                Dialog::Question(prompt) => {
                    let whole = match question_means(state, prompt) {
                        Some(meaning) => message!("announce-then", first = title, then = meaning),
                        None => title,
                    };
                    state.announce.say_at_once(whole);
                }
                _ => state.announce.say(title),
            }
            return;
        }
        match self.sentence(state) {
            // Each letter that is typed may find the same: it is said once.
            Some(sentence)
                if matches!(self.deed, Some(Deed::Searched | Deed::Palette(_)))
                    && self.last.as_ref() == Some(&sentence) => {}
            Some(sentence) => state.announce.say(sentence),
            // Its title was the last that was said.
            None if state.dialogs.kinds().len() < self.dialogs.len() => state.announce.hush(),
            None => {}
        }
    }

    /// The dialog that is shown now and was not open before.
    fn opened_dialog<'a>(&self, state: &'a State) -> Option<&'a Dialog> {
        let dialog = state.dialogs.shown()?;
        let count = |kinds: &[DialogKind]| kinds.iter().filter(|kind| **kind == dialog.kind()).count();
        (count(&self.dialogs) < count(&state.dialogs.kinds())).then_some(dialog)
    }

    fn sentence(&self, state: &State) -> Option<Message> {
        match self.deed.as_ref()? {
            Deed::Switched(lead) => Some(self.change(state, lead)),
            Deed::Undone(step) => {
                Some(self.step(state, message!("announce-undone", what = self.what_changed(state, step))))
            }
            Deed::Redone(step) => {
                Some(self.step(state, message!("announce-redone", what = self.what_changed(state, step))))
            }
            Deed::WalkedOn => why(state, state.focus()?),
            Deed::Searched => Some(hits(state)),
            Deed::Picked => picked_hit(state),
            Deed::Palette(before) => picked_command(state, before),
            Deed::Folded(name, true) => Some(message!("announce-folded", name = name)),
            Deed::Folded(name, false) => Some(message!("announce-unfolded", name = name)),
            Deed::Zoomed => zoomed(state),
            Deed::Filtered => Some(filtered(state)),
            Deed::SoughtInText => found_in_text(state),
            Deed::FoundNext => found_next(state).or_else(|| found_in_text(state)),
            Deed::NextQuote => quote_at(state),
            Deed::Scaled => Some(message!("announce-scale", percent = state.scale_percent)),
            Deed::Chose(choice) => Some(message!("window-sentence", sentence = choice)),
            Deed::Other if edit_count(state) > self.edit_count && state.notice == self.notice => done(state),
            Deed::Other if state.focus() != self.focus.as_ref() => match state.focus() {
                Some(focus) => focus_sentence(state, focus),
                None => Some(message!("announce-no-focus")),
            },
            Deed::Other => self.form_change(state),
        }
    }

    /// What was taken back or done again: a row of the sources, or that there were several; else the step.
    fn what_changed(&self, state: &State, step: &Message) -> Message {
        let is_view = *step == message!("reader-step-view");
        match self.switched(state) {
            Some(switched) => switched,
            None if is_view && *state.query() != self.query => message!("reader-step-toggle"),
            None => step.clone(),
        }
    }

    /// That a form was opened, or which region came into it or went out of it.
    fn form_change(&self, state: &State) -> Option<Message> {
        let now = form_areas(state)?;
        let Some(before) = &self.form_areas else {
            let form = state.reader.as_ref()?.form.as_ref()?;
            let title = if form.id.is_some() { "reader-form-change" } else { "reader-form-new" };
            let title = Message::new(title, Vec::new());
            return Some(message!("announce-form", title = title));
        };
        if let Some(added) = now.iter().find(|area| !before.contains(area)) {
            return Some(message!("announce-region-added", area = state.area_words(added)));
        }
        let gone = before.iter().find(|area| !now.contains(area))?;
        Some(message!("announce-region-out", area = state.area_words(gone)))
    }

    /// A step that was taken back or done again, and what that changed.
    fn step(&self, state: &State, step: Message) -> Message {
        if *state.query() != self.query {
            return self.change(state, &step);
        }
        message!("window-sentence", sentence = step)
    }

    /// The one row of the sources that was switched since; `None` where it was none, or several.
    fn switched(&self, state: &State) -> Option<Message> {
        let mut switches = state.sources.sections.iter().flat_map(|section| &section.switches);
        let is_it = |switch: &&Switch| self.query.clone().flipped_together(&switch.toggles) == *state.query();
        let switch = switches.find(is_it).filter(|_| self.query != *state.query())?;
        Some(switched_sentence(switch, state.query()))
    }

    /// What another query made of the map, after `lead`.
    fn change(&self, state: &State, lead: &Message) -> Message {
        // The way back from what is there now: only areas that the query touches are looked at.
        let back = state.in_force().under(&self.query);
        let changes = changes_under(&state.layer, &state.verdicts, &back);
        let turned = |change: Change| Change { from: change.to, to: change.from, ..change };
        let changes: Vec<Change> = changes.into_iter().map(turned).collect();
        change_sentence(&state.layer, lead, &changes)
    }
}

/// The areas of the form; `None` where none is open.
fn form_areas(state: &State) -> Option<Vec<AreaId>> {
    Some(state.reader.as_ref()?.form.as_ref()?.areas.clone())
}

/// What a panel is called.
fn panel_label(key: PanelKey) -> Message {
    match key {
        PanelKey::Sources => message!("window-panel-sources"),
        PanelKey::Article => message!("window-panel-article"),
        PanelKey::Regions => message!("window-panel-regions"),
        PanelKey::Suggestions => message!("window-panel-suggestions"),
    }
}

/// The hit that Enter takes, and its place among all that are listed.
fn picked_hit(state: &State) -> Option<Message> {
    let hits = &state.search.hits;
    let number = state.search.pick.min(hits.len().checked_sub(1)?);
    let name = hit_name(state, &hits[number]);
    Some(message!("announce-picked", number = number + 1, count = hits.len(), name = name))
}

/// The command that Enter does, and its place; before it how many there are where other letters stand there.
fn picked_command(state: &State, before: &CommandPalette) -> Option<Message> {
    let palette = state.dialogs.commands()?;
    let found = found_commands(state, &palette.text);
    let Some(last) = found.len().checked_sub(1) else { return Some(message!("action-palette-none")) };
    let number = palette.pick.min(last);
    let action = found[number];
    let name = match action.command(state) {
        Ok(_) => action.name_now(state),
        Err(reason) => {
            message!("action-palette-row-not-now", action = action.name_now(state), reason = reason)
        }
    };
    let count = found.len();
    let picked = message!("announce-picked", number = number + 1, count = count, name = name);
    if palette.text == before.text {
        return Some(picked);
    }
    Some(message!("announce-then", first = message!("announce-commands", count = count), then = picked))
}

/// How large the map is, against all of it in sight.
fn zoomed(state: &State) -> Option<Message> {
    let view = state.map.view?;
    if state.map.is_fitted {
        return Some(message!("announce-zoom-all"));
    }
    let percent = 100.0 * view.px_per_m / state.fitted_view(view.viewport).px_per_m;
    Some(message!("announce-zoom", percent = format!("{percent:.0}")))
}

/// What the map is limited to, and how many areas that are.
fn filtered(state: &State) -> Message {
    let entries = legend_of_looks(&state.looks, state.theme.colors());
    match entries.iter().find(|entry| state.map.filter == Some(entry.key)) {
        Some(entry) => message!("announce-filter", look = &entry.label, count = entry.count),
        None => message!("announce-filter-off"),
    }
}

/// How often what is sought stands in the text.
fn found_in_text(state: &State) -> Option<Message> {
    let reader = state.reader.as_ref().filter(|reader| !reader.find.is_empty())?;
    let count = reader.text.as_ref()?.occurrences(&reader.find).len();
    Some(message!("announce-in-text", count = count))
}

/// The place that was found last, among all of them, with the words around it.
fn found_next(state: &State) -> Option<Message> {
    let reader = state.reader.as_ref()?;
    let text = reader.text.as_ref()?;
    let places = text.occurrences(&reader.find);
    let start = reader.marked.as_ref()?.start;
    let number = places.iter().position(|place| *place == start)?;
    let line = reader.lines.iter().find(|line| line.points.contains(&start))?;
    let end = line.points.end.min(start + MOST_LETTERS);
    let words = text.slice(start, end).unwrap_or_default();
    Some(message!("announce-picked", number = number + 1, count = places.len(), name = words))
}

/// The most letters of a line that are said of where a search has come.
const MOST_LETTERS: usize = 120;

/// The quote that was gone to, with who says it.
fn quote_at(state: &State) -> Option<Message> {
    match state.reader.as_ref()?.highlight.as_ref()? {
        Highlight::Statement(id) => {
            let statement = state.shown.statement(id)?;
            let words = message!("reader-suggested-words", words = statement.quote.display());
            let by = attribution_sentence(&state.shown, statement);
            Some(message!("announce-then", first = words, then = by))
        }
        Highlight::Suggestion(number) => {
            let open = state.open_suggestions();
            let one = open.iter().find(|one| one.number == *number)?;
            let words = words_of(state.read_text()?, &one.suggestion);
            let source = source_of(state, &one.suggestion);
            Some(message!("announce-then", first = words, then = source))
        }
        Highlight::Mention(_) => None,
    }
}

/// How many edits undo can take back.
fn edit_count(state: &State) -> usize {
    state.timeline.past.iter().filter(|step| **step == Step::Edit).count()
}

/// The row of the sources that switches exactly these.
fn switch_of<'a>(state: &'a State, toggles: &[Toggle]) -> Option<&'a Switch> {
    state
        .sources
        .sections
        .iter()
        .flat_map(|section| &section.switches)
        .find(|switch| switch.toggles == toggles)
}

/// The heading over exactly these.
fn section_of(state: &State, toggles: &[Toggle]) -> Option<Message> {
    let section = state.sources.sections.iter().find(|section| section.toggles() == toggles)?;
    Some(section.title.clone())
}

/// `Dmitry Peskov off`: what switching these the other way round comes to.
fn flipped(state: &State, toggles: &[Toggle]) -> Option<Message> {
    let switch = switch_of(state, toggles)?;
    Some(switched_sentence(switch, &state.query().clone().flipped_together(toggles)))
}

/// That a row of the sources is on under a query, or off.
fn switched_sentence(switch: &Switch, query: &Query) -> Message {
    let is = if switch.is_on(query) { "on" } else { "off" };
    let name = if switch.is_finer { &switch.lead } else { &switch.name };
    message!("announce-switched", name = name, is = is)
}

/// What an edit did, and how many suggestions are left where some are being gone through.
fn done(state: &State) -> Option<Message> {
    let what = state.undo_name()?;
    Some(match &state.reader {
        Some(reader) if reader.extraction.is_some() => {
            message!("announce-done-left", what = what, count = reader.inbox.open.len())
        }
        _ => message!("announce-done", what = what),
    })
}

/// What a search has found.
fn hits(state: &State) -> Message {
    let search = &state.search;
    if search.hits.is_empty() {
        return message!("search-nothing");
    }
    let names = search.hits.iter().take(MOST_HITS).map(|hit| hit_name(state, hit));
    let names = Arg::list(Joint::Comma, names);
    if search.hit_count > MOST_HITS {
        message!("announce-hits-first", count = search.hit_count, names = names)
    } else {
        message!("announce-hits", count = search.hit_count, names = names)
    }
}

fn hit_name(state: &State, hit: &Hit) -> Arg {
    // As it is listed: two ways to one area are told apart.
    match hit_words(state, hit) {
        Some((name, more)) if more.is_empty() => Arg::from(name),
        Some((name, more)) => message!("announce-hit", name = name, more = more).into(),
        None => Arg::from(hit.spelling.as_str()),
    }
}

/// What is in focus, its status, and why.
fn focus_sentence(state: &State, focus: &Focus) -> Option<Message> {
    let name = match focus {
        Focus::Area(area) => &state.layer.area(area)?.name,
        Focus::Place(place, _) => &state.layer.place(place)?.name,
        Focus::Several(_) => {
            let names = focus.areas().iter().filter_map(|area| Some(&state.layer.area(area)?.short_name));
            return Some(message!("announce-several", names = Arg::list(Joint::And, names)));
        }
    };
    let verdict = match focus {
        Focus::Area(area) => state.verdicts.area(area)?,
        Focus::Place(place, _) => state.verdicts.place(place)?,
        Focus::Several(_) => return None,
    };
    let status = describe_status(verdict.status, verdict.texture());
    let area = message!("map-area", area = name, status = status);
    Some(message!("announce-focus", area = area, why = why(state, focus)?))
}

/// Why the area or the place in focus has its status.
fn why(state: &State, focus: &Focus) -> Option<Message> {
    let verdict = match focus {
        Focus::Area(area) => state.verdicts.area(area)?,
        Focus::Place(place, _) => state.verdicts.place(place)?,
        Focus::Several(_) => return None,
    };
    Some(verdict_sentence(&state.dossier, &state.layer, focus.area(), verdict))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::apply::apply;
    use crate::load::{shipped_dossier, shipped_layer};

    #[test]
    fn nothing_is_worked_out_where_nobody_listens() {
        let layer = shipped_layer().unwrap();
        let dossier = shipped_dossier(&layer).unwrap().dossier;
        let mut state = State::new(dossier, layer);
        apply(&mut state, Command::Everything);
        assert_eq!(state.announce.last, None, "nobody listens");
        state.announce.is_heard = true;
        apply(&mut state, Command::Everything);
        assert!(state.announce.last.is_some(), "somebody does");
    }
}
