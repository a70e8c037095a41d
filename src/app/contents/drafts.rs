//! Records of a dossier as they are being written: everything as it was typed.

use geo::MultiPolygon;

use crate::app::import::form::ImportForm;
use crate::model::{
    Actor, ActorId, AreaId, Document, DocumentId, Group, GroupId, Membership, Name, Place, PlaceId, Side,
    StatementId, Unknown, UnknownOfPlace,
};
use crate::words::{Message, Say as _, message};

/// A record that is being written.
#[derive(Debug, Clone, PartialEq)]
pub enum Draft {
    /// The dossier's title.
    Title(String),
    /// A document.
    Document(Box<DocumentDraft>),
    /// An actor.
    Actor(ActorDraft),
    /// A group.
    Group(GroupDraft),
    /// A place.
    Place(Box<PlaceDraft>),
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentDraft {
    /// Which one.
    pub id: DocumentId,
    /// Its citation.
    pub citation: ImportForm,
    /// Who speaks where the document speaks itself; `None` for a news article.
    pub author: Option<ActorId>,
}

/// An actor.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActorDraft {
    /// Which one; `None` for a new one.
    pub id: Option<ActorId>,
    /// Its name in full.
    pub name: String,
    /// Its name in running text; empty where that is the same.
    pub short_name: String,
    /// What it is; empty where the name says it all.
    pub role: String,
    /// On whose behalf it speaks; `None` until that is chosen.
    pub side: Option<Side>,
}

/// A group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GroupDraft {
    /// Which one; `None` for a new one.
    pub id: Option<GroupId>,
    /// Its name.
    pub name: String,
    /// Its members.
    pub members: Vec<AreaId>,
    /// What is typed to find another member.
    pub search: String,
    /// The statement that defines it; `None` where its members are general knowledge.
    pub defined_by: Option<StatementId>,
}

/// A place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlaceDraft {
    /// Which one; `None` for a new one.
    pub id: Option<PlaceId>,
    /// Its English name.
    pub en: String,
    /// Its Ukrainian name; empty where that is the same.
    pub uk: String,
    /// The area that it lies in; one at most.
    pub area: Vec<AreaId>,
    /// What is typed to find the area.
    pub search: String,
    /// Its outline; `None` until a file is chosen.
    pub outline: Option<MultiPolygon<f64>>,
}

impl Draft {
    /// What is wrong with it, without a full stop; `None` where it can be kept.
    pub fn problem(&self) -> Option<Message> {
        match self {
            Self::Title(title) => title.trim().is_empty().then(|| message!("contents-problem-title")),
            Self::Document(draft) => draft.citation.first_problem().map(|problem| problem.message()),
            Self::Actor(draft) => nameless(&draft.name)
                .or_else(|| draft.side.is_none().then(|| message!("contents-problem-side"))),
            Self::Group(draft) => nameless(&draft.name),
            Self::Place(draft) => nameless(&draft.en)
                .or_else(|| draft.area.is_empty().then(|| message!("contents-problem-region")))
                .or_else(|| draft.outline.is_none().then(|| message!("contents-problem-outline"))),
        }
    }

    /// The draft without what is typed to find an area.
    pub(crate) fn without_search(mut self) -> Self {
        match &mut self {
            Self::Title(_) | Self::Document(_) | Self::Actor(_) => {}
            Self::Group(draft) => draft.search.clear(),
            Self::Place(draft) => draft.search.clear(),
        }
        self
    }

    /// Which record it is, told from every other: a new one of a kind is one.
    pub(crate) fn key(&self) -> String {
        let of = |kind: &str, id: Option<&str>| format!("{kind} {}", id.unwrap_or_default());
        match self {
            Self::Title(_) => of("title", None),
            Self::Document(draft) => of("document", Some(draft.id.as_str())),
            Self::Actor(draft) => of("actor", draft.id.as_ref().map(ActorId::as_str)),
            Self::Group(draft) => of("group", draft.id.as_ref().map(GroupId::as_str)),
            Self::Place(draft) => of("place", draft.id.as_ref().map(PlaceId::as_str)),
        }
    }

    /// True for a record that the dossier does not have yet.
    pub fn is_new(&self) -> bool {
        match self {
            Self::Title(_) | Self::Document(_) => false,
            Self::Actor(draft) => draft.id.is_none(),
            Self::Group(draft) => draft.id.is_none(),
            Self::Place(draft) => draft.id.is_none(),
        }
    }
}

/// That a name is missing, where it is.
fn nameless(name: &str) -> Option<Message> {
    name.trim().is_empty().then(|| message!("contents-problem-name"))
}

impl DocumentDraft {
    pub(crate) fn of(document: &Document) -> Self {
        Self {
            id: document.id.clone(),
            citation: ImportForm::of_document(document),
            author: document.author.clone(),
        }
    }

    /// The document with the citation as typed; `None` where that has a problem.
    pub(crate) fn document(&self, old: &Document) -> Option<Document> {
        self.citation.cited(Document { author: self.author.clone(), ..old.clone() })
    }
}

impl ActorDraft {
    pub(crate) fn of(actor: &Actor) -> Self {
        let is_shorter = actor.short_name != actor.name;
        Self {
            id: Some(actor.id.clone()),
            name: actor.name.clone(),
            short_name: if is_shorter { actor.short_name.clone() } else { String::new() },
            role: actor.role.clone().unwrap_or_default(),
            side: Some(actor.side),
        }
    }

    /// The actor; `None` where no side is chosen.
    pub(crate) fn actor(&self, id: ActorId) -> Option<Actor> {
        let name = self.name.trim().to_owned();
        let short = self.short_name.trim();
        let short_name = if short.is_empty() { name.clone() } else { short.to_owned() };
        let role = Some(self.role.trim().to_owned()).filter(|role| !role.is_empty());
        Some(Actor { id, name, short_name, role, side: self.side?, unknown: Unknown::default() })
    }
}

impl GroupDraft {
    pub(crate) fn of(group: &Group) -> Self {
        Self {
            id: Some(group.id.clone()),
            name: group.name.clone(),
            members: group.members.clone(),
            search: String::new(),
            defined_by: match &group.membership {
                Membership::Gazetteer => None,
                Membership::Statement(id) => Some(id.clone()),
            },
        }
    }

    pub(crate) fn group(&self, id: GroupId) -> Group {
        let membership = self.defined_by.clone().map_or(Membership::Gazetteer, Membership::Statement);
        let (name, members) = (self.name.trim().to_owned(), self.members.clone());
        Group { id, name, members, membership, unknown: Unknown::default() }
    }
}

impl PlaceDraft {
    pub(crate) fn of(place: &Place) -> Self {
        let is_other = place.name.uk != place.name.en;
        Self {
            id: Some(place.id.clone()),
            en: place.name.en.clone(),
            uk: if is_other { place.name.uk.clone() } else { String::new() },
            area: vec![place.area.clone()],
            search: String::new(),
            outline: Some(place.outline.clone()),
        }
    }

    /// The place; `None` where its area or its outline is missing.
    pub(crate) fn place(&self, id: PlaceId) -> Option<Place> {
        let en = self.en.trim().to_owned();
        let uk = self.uk.trim();
        let uk = if uk.is_empty() { en.clone() } else { uk.to_owned() };
        Some(Place {
            id,
            name: Name { en, uk },
            area: self.area.first()?.clone(),
            outline: self.outline.clone()?,
            unknown: UnknownOfPlace::default(),
        })
    }
}
