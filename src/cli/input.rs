//! From arguments to a layer and a query.

use std::collections::BTreeSet;

use super::args::{LayerArgs, ToggleArgs};
use super::error::{CliError, listed};
use crate::load::LayerChoice;
use crate::model::{ActorId, DocumentId, Dossier, Kind};
use crate::query::{Query, Toggle};
use crate::service::LayerAt;
use crate::words::{Arg, Joint, message};

impl LayerArgs {
    /// The layer that the arguments name; `None` for the shipped one.
    pub fn layer_at(&self) -> Option<LayerAt> {
        let choice = LayerChoice { id: self.layer_id.clone(), name: self.layer_name.clone() };
        Some(LayerAt { path: self.layer.clone()?, choice })
    }
}

/// The query that the arguments ask for.
///
/// # Errors
/// [`CliError::Argument`] for an actor or a document that the dossier does not have and for an unknown kind.
pub fn query_from(args: &ToggleArgs, dossier: &Dossier) -> Result<Query, CliError> {
    let ToggleArgs {
        off,
        off_speaker,
        off_relayer,
        off_direct,
        off_document,
        only_document,
        off_kind,
        only,
        no_implied,
    } = args;
    let mut query = Query::everything();
    for name in off {
        query = query.without_actor(&known_actor("--off", name, dossier)?);
    }
    for name in off_speaker {
        query = query.without(Toggle::Speaker(known_actor("--off-speaker", name, dossier)?));
    }
    for name in off_relayer {
        query = query.without(Toggle::Relayer(known_actor("--off-relayer", name, dossier)?));
    }
    for name in off_document {
        query = query.without(Toggle::Document(known_document("--off-document", name, dossier)?));
    }
    let kept = only_document.iter().map(|name| known_document("--only-document", name, dossier));
    let kept = kept.collect::<Result<BTreeSet<DocumentId>, CliError>>()?;
    if !kept.is_empty() {
        let others = dossier.documents.iter().filter(|document| !kept.contains(&document.id));
        query = others.fold(query, |query, other| query.without(Toggle::Document(other.id.clone())));
    }
    for name in off_kind {
        query = query.without(Toggle::Kind(known_kind("--off-kind", name)?));
    }
    let kept = only.iter().map(|name| known_kind("--only", name)).collect::<Result<Vec<Kind>, CliError>>()?;
    if !kept.is_empty() {
        let others = Kind::ALL.into_iter().filter(|kind| !kept.contains(kind));
        query = others.fold(query, |query, kind| query.without(Toggle::Kind(kind)));
    }
    if *off_direct {
        query = query.without(Toggle::Direct);
    }
    Ok(if *no_implied { query.without(Toggle::Implied) } else { query })
}

fn known_actor(option: &str, name: &str, dossier: &Dossier) -> Result<ActorId, CliError> {
    let id = ActorId::new(name);
    if dossier.actor(&id).is_some() {
        return Ok(id);
    }
    let known: Vec<&str> = dossier.actors.iter().map(|actor| actor.id.as_str()).collect();
    let message = message!("cli-no-actor", option = option, name = name, known = listed(&known));
    Err(CliError::Argument(message))
}

fn known_document(option: &str, name: &str, dossier: &Dossier) -> Result<DocumentId, CliError> {
    let id = DocumentId::new(name);
    if dossier.document(&id).is_some() {
        return Ok(id);
    }
    let known: Vec<&str> = dossier.documents.iter().map(|document| document.id.as_str()).collect();
    let message = message!("cli-no-document", option = option, name = name, known = listed(&known));
    Err(CliError::Argument(message))
}

fn known_kind(option: &str, name: &str) -> Result<Kind, CliError> {
    let known = || Arg::list(Joint::Comma, Kind::ALL.map(Kind::keyword));
    let message = || message!("cli-no-kind", option = option, name = name, known = known());
    Kind::from_keyword(name).ok_or_else(|| CliError::Argument(message()))
}
