//! Records in the window's language: where the dossier has words in it, these are written, and kept there.

use crate::app::contents::drafts::Draft;
use crate::app::state::State;
use crate::edit::Edit;
use crate::model::{ActorWords, Dossier, Translation};
use crate::words::{Language, Message};

impl State {
    /// The dossier that a draft comes to whose words stand in the dossier's translation into the window's language, and
    /// the name of that step; `None` where none of them do: then it is an edit like any other.
    pub(crate) fn translated(&self, draft: &Draft) -> Option<(Message, Dossier)> {
        let before = self.edits.present();
        let mut next = Dossier::clone(before);
        let edit = match draft {
            Draft::Title(title) => {
                let words = &mut words_in(&mut next, self.language)?.title;
                title.trim().clone_into(words.as_mut()?);
                Edit::SetTitle(title.clone())
            }
            Draft::Actor(draft) => {
                let id = draft.id.clone()?;
                let new = draft.actor(id.clone())?;
                let shown = self.shown.actor(&id)?;
                let old = before.actor(&id)?;
                let words = words_in(&mut next, self.language)?.actors.iter_mut().find(|one| one.id == id)?;
                let mut kept = old.clone();
                kept.side = new.side;
                // A short name that was the same as the name goes with it.
                let was_short = shown.short_name != shown.name || new.short_name != new.name;
                put(&mut words.name, &mut kept.name, &shown.name, &new.name);
                if was_short {
                    put_short(words, &mut kept.short_name, &shown.short_name, &new.short_name);
                }
                if shown.role != new.role {
                    match (&mut words.role, &new.role) {
                        (Some(role), Some(new)) => role.clone_from(new),
                        _ => kept.role.clone_from(&new.role),
                    }
                }
                let at = next.actor_index(&id)?;
                next.actors[at] = kept;
                Edit::SetActor(new)
            }
            Draft::Group(draft) => {
                let id = draft.id.clone()?;
                let new = draft.group(id.clone());
                let old = before.group(&id)?;
                let words = words_in(&mut next, self.language)?.groups.iter_mut().find(|one| one.id == id)?;
                words.name.as_mut()?.clone_from(&new.name);
                let at = next.group_index(&id)?;
                next.groups[at] = crate::model::Group { name: old.name.clone(), ..new.clone() };
                Edit::SetGroup(new)
            }
            Draft::Document(_) | Draft::Place(_) => return None,
        };
        Some((edit.name(before), next))
    }
}

/// The dossier's words in a language; `None` where it has none.
fn words_in(dossier: &mut Dossier, language: Language) -> Option<&mut Translation> {
    dossier.translations.iter_mut().find(|one| one.language == language.code())
}

/// Puts a changed word where it was read: into the translation where that has it, else into the record.
fn put(words: &mut Option<String>, own: &mut String, shown: &str, new: &str) {
    if shown == new {
        return;
    }
    match words {
        Some(words) => new.clone_into(words),
        None => new.clone_into(own),
    }
}

/// The same for a short name, in whose place a translation's full name stands where it has no short one.
fn put_short(words: &mut ActorWords, own: &mut String, shown: &str, new: &str) {
    if shown == new {
        return;
    }
    match (&words.name, &mut words.short_name) {
        (_, Some(short)) => new.clone_into(short),
        (Some(_), short) => *short = Some(new.to_owned()),
        (None, None) => new.clone_into(own),
    }
}
