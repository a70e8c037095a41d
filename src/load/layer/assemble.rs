//! From features to areas: ids, names, and features with the same id joined to one area.

use std::collections::{BTreeMap, BTreeSet};

use geo::MultiPolygon;

use super::super::finding::{FilePlace, Finding, Severity};
use super::batch::Found;
use super::choice::{Chosen, IdSource};
use super::document::{Document, Form};
use super::oddity::Oddity;
use super::table::{member, plain_text};
use crate::budget::MAX_NAME;
use crate::load::gazetteer::OtherNames;
use crate::model::{Area, AreaId, AreaType, Kept, Name, Place, PlaceId, UnknownOfPlace};
use crate::words::{Message, message};

/// How many ids that stand at several features are told one by one.
const TOLD: usize = 3;
/// The member that only a file from the export of this program has.
const EXPORTED: &str = "claims_map";

/// What became of a file's features.
#[derive(Debug, Default)]
pub(super) struct Assembled {
    /// In the order of their ids.
    pub(super) areas: Vec<Area>,
    /// The places of an exported file, in the order of their ids.
    pub(super) places: Vec<Place>,
    /// What a user should know of their ids.
    pub(super) findings: Vec<Finding>,
}

/// Makes areas of features.
pub(super) fn assemble(
    file: &str,
    document: &mut Document,
    chosen: &Chosen,
    names: &BTreeMap<String, OtherNames>,
) -> Assembled {
    let found = std::mem::take(&mut document.batch.features);
    let is_export = member(&document.members, EXPORTED).is_some();
    let mut assembler = Assembler {
        chosen,
        names,
        width: digits(document.batch.count),
        without_id: Vec::new(),
        too_long: BTreeSet::new(),
    };
    let mut made = Assembled::default();
    made.areas.reserve_exact(found.len());
    for found in found {
        let place_area = || chosen.place_area(&chosen.values(&found.properties));
        if let Some(area) = is_export.then(place_area).flatten() {
            made.places.push(assembler.place(found, area));
        } else {
            made.areas.push(assembler.area(found));
        }
    }
    let mut warn = |place: &str, message| {
        made.findings.push(Finding::of_file(Severity::Warning, file, place, message));
    };
    if let Some(doubt) = &chosen.doubt {
        warn("features", doubt.clone());
    }
    if let Some(first) = assembler.without_id.first() {
        let message = message!("layer-features-without-id", count = assembler.without_id.len());
        warn(&format!("features[{first}]"), message);
    }
    if let Some(first) = assembler.too_long.first() {
        let count = assembler.too_long.len();
        warn(&format!("features[{first}]"), message!("layer-names-too-long", count = count, most = MAX_NAME));
    }
    for message in join_twins(&mut made.areas) {
        warn("features", message);
    }
    made.places.sort_by(|one, other| one.id.cmp(&other.id));
    made.places.dedup_by(|one, other| one.id == other.id);
    let areas = &made.areas;
    made.places.retain(|place| areas.binary_search_by(|area| area.id.cmp(&place.area)).is_ok());
    made
}

fn digits(count: usize) -> usize {
    count.to_string().len()
}

/// Sorts areas by id and joins those with the same one; says which.
fn join_twins(areas: &mut Vec<Area>) -> Vec<Message> {
    // Features with the same id stay in the file's order.
    areas.sort_by(|one, other| one.id.cmp(&other.id));
    let mut joined: Vec<(AreaId, usize)> = Vec::new();
    areas.dedup_by(|twin, area| {
        if twin.id != area.id {
            return false;
        }
        area.outline.0.append(&mut twin.outline.0);
        match joined.last_mut().filter(|(id, _)| *id == area.id) {
            Some((_, count)) => *count += 1,
            None => joined.push((area.id.clone(), 2)),
        }
        true
    });
    let told = joined.iter().take(TOLD);
    let mut messages: Vec<Message> =
        told.map(|(id, count)| message!("layer-features-joined", count = *count, id = id.as_str())).collect();
    if joined.len() > TOLD {
        messages.push(message!("layer-more-joined", count = joined.len() - TOLD));
    }
    messages
}

struct Assembler<'a> {
    chosen: &'a Chosen,
    names: &'a BTreeMap<String, OtherNames>,
    /// How many digits a feature's number has at least.
    width: usize,
    /// The numbers of features that have no id, from 0.
    without_id: Vec<usize>,
    /// The numbers of features with an id or a name that is no name for its length, from 0.
    too_long: BTreeSet<usize>,
}

impl Assembler<'_> {
    fn id(&mut self, found: &Found, values: &[Option<&[u8]>]) -> String {
        let (id, is_number) = match self.chosen.id {
            Some(IdSource::Feature) => (found.id.as_deref().and_then(plain_text), false),
            Some(IdSource::Property(_)) => (self.chosen.id_text(values), false),
            Some(IdSource::Number) | None => (None, true),
        };
        let id = self.fitting(found.number, id);
        id.unwrap_or_else(|| {
            if !is_number {
                self.without_id.push(found.number);
            }
            format!("feature-{:0width$}", found.number + 1, width = self.width)
        })
    }

    /// A text that can be an id or a name; of one that is too long it is noted where it stands.
    fn fitting(&mut self, number: usize, text: Option<String>) -> Option<String> {
        let text = text?;
        if text.chars().nth(MAX_NAME).is_some() {
            self.too_long.insert(number);
            return None;
        }
        Some(text)
    }

    fn name(&mut self, number: usize, en: Option<String>, uk: Option<String>) -> Option<Name> {
        let (en, uk) = (self.fitting(number, en), self.fitting(number, uk));
        let en = en?;
        Some(Name { uk: uk.unwrap_or_else(|| en.clone()), en })
    }

    fn area(&mut self, found: Found) -> Area {
        let values = self.chosen.values(&found.properties);
        let id = self.id(&found, &values);
        let chosen = self.chosen;
        let number = found.number;
        let name = self
            .name(number, chosen.name_text(&values), chosen.ukrainian_text(&values))
            .unwrap_or_else(|| Name { en: id.clone(), uk: id.clone() });
        let short_name = self
            .name(number, chosen.short_text(&values), chosen.short_ukrainian_text(&values))
            .unwrap_or_else(|| name.clone());
        let names = self.names.get(&id);
        let area_type = match chosen.type_text(&values).as_deref() {
            Some("oblast") => AreaType::Oblast,
            Some("autonomous republic") => AreaType::AutonomousRepublic,
            Some("city with special status") => AreaType::City,
            _ => AreaType::Other,
        };
        Area {
            spellings: names.map(|names| names.spellings.clone()).unwrap_or_default(),
            shorter_name: names.and_then(|names| names.shorter_than(&short_name)),
            shortest_name: names.and_then(|names| names.shortest_of(&short_name)),
            id: AreaId::new(id),
            name,
            short_name,
            area_type,
            outline: MultiPolygon::new(found.polygons),
            kept: Kept { properties: found.properties, members: found.members },
        }
    }

    fn place(&mut self, found: Found, area: String) -> Place {
        let values = self.chosen.values(&found.properties);
        let id = self.id(&found, &values);
        let name = self
            .name(found.number, self.chosen.name_text(&values), self.chosen.ukrainian_text(&values))
            .unwrap_or_else(|| Name { en: id.clone(), uk: id.clone() });
        let outline = MultiPolygon::new(found.polygons);
        Place {
            id: PlaceId::new(id),
            name,
            area: AreaId::new(area),
            outline,
            unknown: UnknownOfPlace::default(),
        }
    }
}

/// Where something odd stands, such as `features[12], polygon 1, ring 2`.
pub(super) fn place_of(form: Form, oddity: &Oddity) -> FilePlace {
    let member = match form {
        Form::Features => format!("features[{}]", oddity.feature),
        Form::Feature => "feature".to_owned(),
        Form::Geometry => "geometry".to_owned(),
    };
    match (oddity.polygon, oddity.ring) {
        (0, _) => FilePlace::Member(member),
        (polygon, 0) => FilePlace::Polygon { member, polygon },
        (polygon, ring) => FilePlace::Ring { member, polygon, ring },
    }
}
