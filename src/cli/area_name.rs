//! What a name on the command line means: an area, a town in one, or a group of areas.

use std::collections::BTreeSet;

use super::Streams;
use super::error::CliError;
use crate::model::{AreaId, GroupId, Layer, Naming};
use crate::query::InForce;
use crate::text::{AreaSearch, Found, FoundGroup, Hit, meant_by, search_groups};
use crate::words::{Arg, Joint, Message, message};

/// What a name on the command line means.
#[derive(Debug, Clone)]
pub(super) struct AreasNamed {
    /// The areas, in the layer's order.
    pub(super) areas: Vec<AreaId>,
    /// A sentence for each thing that the name is but not an area: the group that it stands for, the town or
    /// place that lies in an area, what some call one.
    pub(super) notes: Vec<Message>,
}

/// The areas that a code or a spelling means; for a group, of the gazetteer or the dossier, all its members.
///
/// # Errors
/// [`CliError::Argument`] where it means none, one of several, or a group that nothing in force defines.
pub(super) fn areas_named(name: &str, layer: &Layer, in_force: &InForce<'_>) -> Result<AreasNamed, CliError> {
    let code = AreaId::new(name.to_uppercase());
    if layer.area(&code).is_some() {
        return Ok(AreasNamed { areas: vec![code], notes: Vec::new() });
    }
    let groups = search_groups(layer, &in_force.dossier().groups);
    let hits = AreaSearch::new(layer).find(layer, &groups, name, usize::MAX).0;
    let meant = meant_by(hits).map_err(|several| CliError::Argument(not_meant(name, &several)))?;
    let defines_nothing = |hit: &Hit| match &hit.found {
        Found::Group(FoundGroup { defined: Some(id), .. }) => !group_holds(in_force, id),
        Found::Group(_) | Found::Area(_) | Found::Place(..) | Found::Part(_) => false,
    };
    let holding: Vec<&Hit> = meant.iter().filter(|hit| !defines_nothing(hit)).collect();
    if holding.is_empty() {
        return Err(CliError::Argument(message!("cli-group-off", name = name)));
    }
    let areas: BTreeSet<&AreaId> = holding.iter().flat_map(|hit| hit.areas()).collect();
    let mut notes: Vec<Message> = Vec::new();
    for note in holding.iter().filter_map(|hit| note_on(hit, layer)) {
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    Ok(AreasNamed { areas: areas.into_iter().cloned().collect(), notes })
}

/// Says on standard error what a name is that is not simply an area.
///
/// # Errors
/// What writing it failed with.
pub(super) fn say_notes(named: &AreasNamed, streams: &mut Streams<'_>) -> std::io::Result<()> {
    named.notes.iter().try_for_each(|note| streams.say(note))
}

/// Whether the members of a dossier's group hold.
fn group_holds(in_force: &InForce<'_>, id: &GroupId) -> bool {
    in_force.dossier().group_index(id).is_some_and(|group| in_force.standings().holds(group))
}

/// `Kharkiv Oblast (UA-63)`
pub(super) fn area_with_code(layer: &Layer, id: &AreaId) -> Message {
    match layer.area(id) {
        Some(area) => message!("cli-with-code", name = &area.name, code = id.as_str()),
        None => Message::as_it_is(id.as_str()),
    }
}

/// What a hit is that is not simply an area.
fn note_on(hit: &Hit, layer: &Layer) -> Option<Message> {
    let (spelling, area) = (&hit.spelling, |id: &AreaId| area_with_code(layer, id));
    match (&hit.found, hit.naming) {
        (Found::Area(id), Naming::Town) => Some(message!("cli-is-town", name = spelling, area = area(id))),
        (Found::Area(id), Naming::Called) => {
            Some(message!("cli-is-called", name = spelling, area = area(id)))
        }
        (Found::Area(_), Naming::Whole | Naming::Shared) => None,
        (Found::Place(_, id) | Found::Part(id), _) => {
            Some(message!("cli-lies-in", name = spelling, area = area(id)))
        }
        (Found::Group(group), _) => {
            let members = Arg::list(Joint::And, group.members.iter().map(area));
            Some(message!("cli-is-group", name = spelling, areas = members))
        }
    }
}

/// Why a name means no areas.
fn not_meant(name: &str, several: &[Hit]) -> Message {
    if several.is_empty() {
        return message!("cli-no-area", name = name);
    }
    let mut names: Vec<Message> = Vec::new();
    for hit in several {
        let codes = match &hit.found {
            Found::Group(group) => Arg::list(Joint::Comma, group.members.iter().map(AreaId::as_str)),
            Found::Area(id) | Found::Place(_, id) | Found::Part(id) => id.as_str().into(),
        };
        let name = message!("cli-with-code", name = &hit.spelling, code = codes);
        if !names.contains(&name) && names.len() < MOST_NAMED {
            names.push(name);
        }
    }
    message!("cli-several-areas", name = name, areas = Arg::list(Joint::Comma, names))
}

/// The most areas that are named where one of several may be meant.
const MOST_NAMED: usize = 6;
