//! What a name on the command line means: an area, a town in one, or a group of areas.

use std::collections::BTreeSet;
use std::io::Write as _;

use super::Streams;
use super::error::CliError;
use crate::model::{AreaId, GroupId, Layer, Naming};
use crate::query::InForce;
use crate::text::{AreaSearch, Found, FoundGroup, Hit, meant_by, one_line, search_groups};

/// What a name on the command line means.
#[derive(Debug, Clone)]
pub(super) struct AreasNamed {
    /// The areas, in the layer's order.
    pub(super) areas: Vec<AreaId>,
    /// A sentence for each thing that the name is but not an area: the group that it stands for, the town or
    /// place that lies in an area, what some call one.
    pub(super) notes: Vec<String>,
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
        let message = format!(
            "“{name}” stands for no areas now: the statement that says which is not in force; switch it on or \
             name the areas"
        );
        return Err(CliError::Argument(message));
    }
    let areas: BTreeSet<&AreaId> = holding.iter().flat_map(|hit| hit.areas()).collect();
    let mut notes: Vec<String> = Vec::new();
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
    named.notes.iter().try_for_each(|note| writeln!(streams.err, "claims-map: {}", one_line(note)))
}

/// Whether the members of a dossier's group hold.
fn group_holds(in_force: &InForce<'_>, id: &GroupId) -> bool {
    in_force.dossier().group_index(id).is_some_and(|group| in_force.standings().holds(group))
}

/// `Kharkiv Oblast (UA-63)`
fn area_with_code(layer: &Layer, id: &AreaId) -> String {
    layer.area(id).map_or_else(|| id.to_string(), |area| format!("{} ({id})", area.name.en))
}

/// What a hit is that is not simply an area.
fn note_on(hit: &Hit, layer: &Layer) -> Option<String> {
    let (spelling, area) = (&hit.spelling, |id: &AreaId| area_with_code(layer, id));
    match (&hit.found, hit.naming) {
        (Found::Area(id), Naming::Town) => Some(format!("“{spelling}” is a town in {}", area(id))),
        (Found::Area(id), Naming::Called) => {
            Some(format!("“{spelling}” is what some call {} or a part of it", area(id)))
        }
        (Found::Area(_), Naming::Whole | Naming::Shared) => None,
        (Found::Place(_, id) | Found::Part(id), _) => Some(format!("“{spelling}” lies in {}", area(id))),
        (Found::Group(group), _) => {
            let members: Vec<String> = group.members.iter().map(area).collect();
            Some(format!(
                "“{spelling}” stands for {}",
                crate::words::Language::ENGLISH
                    .text_of(&crate::words::Arg::list(crate::words::Joint::And, &members))
            ))
        }
    }
}

/// Why a name means no areas.
fn not_meant(name: &str, several: &[Hit]) -> String {
    if several.is_empty() {
        return format!(
            "“{name}” is not an area of the layer; use a code such as UA-63 or a name such as Kharkiv"
        );
    }
    let mut names: Vec<String> = Vec::new();
    for hit in several {
        let name = match &hit.found {
            Found::Group(group) => {
                let codes: Vec<&str> = group.members.iter().map(AreaId::as_str).collect();
                format!("{} ({})", hit.spelling, codes.join(", "))
            }
            Found::Area(id) | Found::Place(_, id) | Found::Part(id) => format!("{} ({id})", hit.spelling),
        };
        if !names.contains(&name) && names.len() < MOST_NAMED {
            names.push(name);
        }
    }
    format!("“{name}” may mean several areas: {}; use a code", names.join(", "))
}

/// The most areas that are named where one of several may be meant.
const MOST_NAMED: usize = 6;
