//! Which sentence says what a command or a report changed.
//!
//! What was there before is remembered while something listens, and compared with what is there after. Not here: what
//! a notice says (it is heard by itself), and what the keyboard comes to (a screen reader says that).

use crate::app::command::Command;
use crate::app::dialog_kind::DialogKind;
use crate::app::dialog_titles::dialog_title;
use crate::app::dialogs::Dialog;
use crate::app::document::history::Focus;
use crate::app::document::timeline::Step;
use crate::app::notices::state::Notice;
use crate::app::state::State;
use crate::derive::{Change, Switch, change_sentence, changes_under, describe_status, verdict_sentence};
use crate::query::{Query, Toggle};
use crate::scene::palette::Theme;
use crate::text::{Found, Hit};
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
            Command::SetLanguage(language) => {
                let name = Message::as_it_is(language.own_name());
                Deed::Chose(message!("announce-language", name = name))
            }
            Command::SetTheme(Theme::Light) => Deed::Chose(message!("action-theme-light")),
            Command::SetTheme(Theme::Dark) => Deed::Chose(message!("action-theme-dark")),
            Command::Scale(_) => Deed::Scaled,
            // What the panels tell of themselves in every frame that something moves.
            Command::HoverSwitch(_)
            | Command::Hover(_)
            | Command::KeyboardArea(_)
            | Command::FocusGiven
            | Command::Tell(_)
            | Command::GoToArea(_)
            | Command::GoToFocus
            | Command::GoToMissing
            | Command::Place(_)
            | Command::Cover(..)
            | Command::Pan(..)
            | Command::Zoom(..) => return None,
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
        }
    }

    /// Says what has changed since.
    pub(crate) fn announce(self, state: &mut State) {
        if let Some(dialog) = self.opened_dialog(state) {
            let title = message!("announce-dialog", title = dialog_title(state, dialog));
            match dialog {
                Dialog::Question(_) => state.announce.say_at_once(title),
                _ => state.announce.say(title),
            }
            return;
        }
        match self.sentence(state) {
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
            Deed::Undone(step) => Some(self.step(
                state,
                message!("announce-undone", what = self.switched(state).unwrap_or(step.clone())),
            )),
            Deed::Redone(step) => Some(self.step(
                state,
                message!("announce-redone", what = self.switched(state).unwrap_or(step.clone())),
            )),
            Deed::WalkedOn => why(state, state.focus()?),
            Deed::Searched => Some(hits(state)),
            Deed::Scaled => Some(message!("announce-scale", percent = state.scale_percent)),
            Deed::Chose(choice) => Some(message!("window-sentence", sentence = choice)),
            Deed::Other if edit_count(state) > self.edit_count && state.notice == self.notice => done(state),
            Deed::Other if state.focus() != self.focus.as_ref() => match state.focus() {
                Some(focus) => focus_sentence(state, focus),
                None => Some(message!("announce-no-focus")),
            },
            Deed::Other => None,
        }
    }

    /// A step that was taken back or done again, and what that changed.
    fn step(&self, state: &State, step: Message) -> Message {
        if *state.query() != self.query {
            return self.change(state, &step);
        }
        let step = message!("window-sentence", sentence = step);
        let moved = state.focus().filter(|focus| self.focus.as_ref() != Some(focus));
        match moved.and_then(|focus| focus_sentence(state, focus)) {
            Some(focus) => message!("announce-then", first = step, then = focus),
            None => step,
        }
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
    let name = match &hit.found {
        Found::Area(area) | Found::Part(area) => state.layer.area(area).map(|area| &area.name),
        Found::Place(place, _) => state.layer.place(place).map(|place| &place.name),
        Found::Group(group) => Some(&group.name),
    };
    name.map_or_else(|| Arg::from(hit.spelling.as_str()), Arg::from)
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
