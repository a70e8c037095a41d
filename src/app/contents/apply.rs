//! The dialog about what a dossier has: its title, its documents, actors, groups and places.
//!
//! A record is written in a draft and kept as one edit. Statements are not here: they have a form of their
//! own beside the article that they quote (`form`).

use geo::MultiPolygon;

use crate::app::contents::command::ContentsCommand;
use crate::app::contents::drafts::{ActorDraft, DocumentDraft, Draft, GroupDraft, PlaceDraft};
use crate::app::contents::state::{ActorUses, Contents, Section};
use crate::app::dialog_kind::DialogKind;
use crate::app::dialogs::Dialog;
use crate::app::effect::Effect;
use crate::app::notices::state::Notice;
use crate::app::state::State;
use crate::edit::{Edit, new_id};
use crate::model::{Actor, ActorId, GroupId, Place, PlaceId};
use crate::words::{Message, message};

/// Applies a command of the dialog.
pub(crate) fn apply_to_contents(state: &mut State, command: ContentsCommand) -> Vec<Effect> {
    if let ContentsCommand::Show(section) = command {
        state.show_contents(section);
        return Vec::new();
    }
    match command {
        ContentsCommand::PickDocument(id) => {
            let at = state.dossier.documents.iter().position(|one| one.id == id);
            state.show_contents(Section::Documents);
            state.pick_record(at);
        }
        ContentsCommand::PickActor(id) => {
            let at = state.dossier.actor_index(&id);
            state.show_contents(Section::Actors);
            state.pick_record(at);
        }
        ContentsCommand::Pick(at) => state.pick_record(Some(at)),
        ContentsCommand::New => state.begin_record(),
        ContentsCommand::Keep => return state.keep_record(),
        ContentsCommand::Remove => return state.remove_record(None),
        ContentsCommand::Replace(other) => return state.remove_record(Some(other)),
        ContentsCommand::DetachText => return state.detach_text(),
        ContentsCommand::AttachText => return vec![Effect::ChooseOpen],
        ContentsCommand::ChooseOutline => return vec![Effect::ChooseOutline],
        ContentsCommand::Close => state.dialogs.close(DialogKind::Contents),
        ContentsCommand::Set(draft) => {
            if let Some(contents) = state.dialogs.contents_mut() {
                contents.draft = Some(*draft);
            }
        }
        ContentsCommand::Revert => {
            if let Some(contents) = state.dialogs.contents_mut() {
                contents.draft.clone_from(&contents.began);
            }
        }
        ContentsCommand::Show(_) => {}
    }
    Vec::new()
}

impl State {
    fn show_contents(&mut self, section: Section) {
        self.dialogs.open(Dialog::Contents(Contents::of(section)));
        // Of a list the first record is written at once, so that nobody looks at an empty page.
        self.pick_record(Some(0));
    }

    /// Begins to write a record, by its number in the list of the part that is shown.
    fn pick_record(&mut self, at: Option<usize>) {
        // In the window's language, where the dossier has words in it.
        let (dossier, shown) = (&self.dossier, &self.shown);
        let Some(contents) = self.dialogs.contents_mut() else { return };
        let draft = match (contents.section, at) {
            (Section::Dossier, _) => Some(Draft::Title(shown.title.clone())),
            (_, None) => None,
            (Section::Documents, Some(at)) => {
                dossier.documents.get(at).map(|one| Draft::Document(Box::new(DocumentDraft::of(one))))
            }
            (Section::Actors, Some(at)) => shown.actors.get(at).map(|one| Draft::Actor(ActorDraft::of(one))),
            (Section::Groups, Some(at)) => shown.groups.get(at).map(|one| Draft::Group(GroupDraft::of(one))),
            (Section::Places, Some(at)) => {
                dossier.places.get(at).map(|one| Draft::Place(Box::new(PlaceDraft::of(one))))
            }
        };
        contents.begin(draft);
    }

    /// Begins to write a new record. Documents come with their texts (`import`).
    fn begin_record(&mut self) {
        let Some(contents) = self.dialogs.contents_mut() else { return };
        let draft = match contents.section {
            Section::Dossier | Section::Documents => return,
            Section::Actors => Draft::Actor(ActorDraft::default()),
            Section::Groups => Draft::Group(GroupDraft::default()),
            Section::Places => Draft::Place(Box::default()),
        };
        contents.begin(Some(draft));
    }

    /// What stands against keeping the draft, without a full stop; `None` where nothing does.
    pub fn draft_problem(&self) -> Option<Message> {
        self.dialogs.contents()?.draft.as_ref()?.problem()
    }

    /// Keeps what the draft holds.
    pub(crate) fn keep_record(&mut self) -> Vec<Effect> {
        let Some(draft) = self.dialogs.contents().and_then(|contents| contents.draft.clone()) else {
            return Vec::new();
        };
        if let Some(problem) = draft.problem() {
            self.notice = Some(Notice::failed(message!("contents-not-kept", problem = problem)));
            return Vec::new();
        }
        if let Some((name, next)) = self.translated(&draft) {
            let effects = self.replace_dossier(name, next);
            self.follow_kept();
            return effects;
        }
        let Some((edit, kept)) = self.edit_of(draft) else { return Vec::new() };
        let before = self.dossier.clone();
        let effects = self.edit(&edit);
        // It is kept as well where it was so already.
        let is_kept = !effects.is_empty() || before == self.dossier && self.edited(&[edit]).is_ok();
        if is_kept && let Some(contents) = self.dialogs.contents_mut() {
            contents.begin(Some(kept));
        }
        effects
    }

    /// Takes the record that was kept up as it is in the dossier now.
    fn follow_kept(&mut self) {
        if let Some(contents) = self.dialogs.contents_mut() {
            contents.began.clone_from(&contents.draft);
        }
        self.follow_contents();
    }

    /// The edit that a draft comes to, and the draft with the id that a new record gets.
    fn edit_of(&self, draft: Draft) -> Option<(Edit, Draft)> {
        Some(match draft {
            Draft::Title(title) => {
                let title = title.trim().to_owned();
                (Edit::SetTitle(title.clone()), Draft::Title(title))
            }
            Draft::Document(draft) => {
                let document = draft.document(self.dossier.document(&draft.id)?)?;
                (Edit::SetDocument(Box::new(document)), Draft::Document(draft))
            }
            Draft::Actor(mut draft) => {
                let is_taken = |id: &str| self.dossier.actor(&ActorId::new(id)).is_some();
                let old = draft.id.take();
                let id = old.clone().unwrap_or_else(|| ActorId::new(new_id(&draft.name, "actor", is_taken)));
                let actor = draft.actor(id.clone())?;
                let edit = if old.is_some() { Edit::SetActor(actor) } else { Edit::AddActor(actor) };
                (edit, Draft::Actor(ActorDraft { id: Some(id), ..draft }))
            }
            Draft::Group(mut draft) => {
                let is_taken = |id: &str| self.dossier.group(&GroupId::new(id)).is_some();
                let old = draft.id.take();
                let id = old.clone().unwrap_or_else(|| GroupId::new(new_id(&draft.name, "group", is_taken)));
                let group = draft.group(id.clone());
                let edit = if old.is_some() { Edit::SetGroup(group) } else { Edit::AddGroup(group) };
                (edit, Draft::Group(GroupDraft { id: Some(id), ..draft }))
            }
            Draft::Place(mut draft) => {
                let is_taken = |id: &str| self.layer.place(&PlaceId::new(id)).is_some();
                let old = draft.id.take();
                let id = old.clone().unwrap_or_else(|| PlaceId::new(new_id(&draft.en, "place", is_taken)));
                let place = Box::new(draft.place(id.clone())?);
                let edit = if old.is_some() { Edit::SetPlace(place) } else { Edit::AddPlace(place) };
                (edit, Draft::Place(Box::new(PlaceDraft { id: Some(id), ..*draft })))
            }
        })
    }

    /// Takes the record that is being written out of the dossier.
    fn remove_record(&mut self, replacement: Option<ActorId>) -> Vec<Effect> {
        let Some(draft) = self.dialogs.contents().and_then(|contents| contents.draft.clone()) else {
            return Vec::new();
        };
        let edit = match draft {
            Draft::Title(_) => None,
            Draft::Document(draft) => Some(Edit::RemoveDocument(draft.id)),
            Draft::Actor(draft) => draft.id.map(|actor| Edit::RemoveActor { actor, replacement }),
            Draft::Group(draft) => draft.id.map(Edit::RemoveGroup),
            Draft::Place(draft) => draft.id.map(Edit::RemovePlace),
        };
        let effects = edit.map_or_else(Vec::new, |edit| self.edit(&edit));
        if !effects.is_empty() {
            self.pick_record(Some(0));
        }
        effects
    }

    fn detach_text(&mut self) -> Vec<Effect> {
        let draft = self.dialogs.contents().and_then(|contents| contents.draft.as_ref());
        let Some(Draft::Document(draft)) = draft else { return Vec::new() };
        let id = draft.id.clone();
        self.edit(&Edit::DetachText(id))
    }

    /// Puts an outline that was read into the place that is being written; `false` where none is.
    pub(crate) fn take_outline(&mut self, file_stem: &str, outline: &MultiPolygon<f64>) -> bool {
        let draft = self.dialogs.contents_mut().and_then(|contents| contents.draft.as_mut());
        let Some(Draft::Place(draft)) = draft else { return false };
        draft.outline = Some(outline.clone());
        if draft.en.trim().is_empty() {
            file_stem.clone_into(&mut draft.en);
        }
        true
    }

    /// Brings the dialog up to date after the dossier changed: a record that is gone, or that was not being
    /// written while it changed, is taken up anew.
    pub(crate) fn follow_contents(&mut self) {
        let Some(contents) = self.dialogs.contents() else { return };
        if contents.is_changed() {
            return;
        }
        let dossier = &self.dossier;
        let at = match &contents.draft {
            None => None,
            Some(Draft::Title(_)) => Some(0),
            Some(Draft::Document(draft)) => dossier.documents.iter().position(|one| one.id == draft.id),
            Some(Draft::Actor(draft)) => draft.id.as_ref().and_then(|id| dossier.actor_index(id)),
            Some(Draft::Group(draft)) => draft.id.as_ref().and_then(|id| dossier.group_index(id)),
            Some(Draft::Place(draft)) => {
                let is_it = |place: &Place| Some(&place.id) == draft.id.as_ref();
                dossier.places.iter().position(is_it)
            }
        };
        self.pick_record(at.or(Some(0)));
    }

    /// How often an actor speaks and how often it relays.
    pub fn uses_of(&self, actor: &Actor) -> ActorUses {
        let statements = &self.dossier.statements;
        let speaks = statements.iter().filter(|one| one.speaker == actor.id).count();
        let relays = statements.iter().filter(|one| one.relayers.contains(&actor.id)).count();
        ActorUses { speaks, relays }
    }
}
