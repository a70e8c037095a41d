//! What the page's search knows: the same names as `text::gazetteer`, in as few words as they need.
//!
//! Declined forms are a start and a list of endings; lists that occur more than once stand once. The script
//! puts them together and folds them when something is searched for.

use std::collections::BTreeMap;

use serde::Serialize;

use super::HtmlPage;
use crate::model::{AreaId, AreaType, Layer, Naming, Spelling};
use crate::text::{NameText, SearchGroup, SearchName, Subject, Weight, names_of, search_groups, subjects};

/// Everything that the search knows.
#[derive(Debug, Serialize)]
pub(super) struct SearchData {
    /// Lists of endings; an ending with a star stands for any letters.
    endings: Vec<Vec<String>>,
    units: Vec<String>,
    particles: Vec<String>,
    /// Cities with the areas that their names mean beside a unit word.
    cities: Vec<(usize, usize)>,
    /// The areas that are cities.
    city_areas: Vec<usize>,
    /// In the order in which the library has them.
    subjects: Vec<SubjectData>,
    groups: Vec<GroupData>,
}

/// Something that has names: `areas`, `places`, `parts` or `groups` by the number of that word here; its position
/// in the list of that name, of a part that of the area that it lies in; its names.
#[derive(Debug, Serialize)]
struct SubjectData(u8, usize, Vec<NameData>);

/// A name: its weight, or [`CALLED`]; its start; the number of its endings where it has any.
#[derive(Debug, Serialize)]
struct NameData(u8, String, #[serde(skip_serializing_if = "Option::is_none")] Option<usize>);

/// What stands in the place of a weight where the name is what some call it.
const CALLED: u8 = 4;

/// A group.
#[derive(Debug, Serialize)]
struct GroupData {
    name: String,
    second: String,
    members: Vec<usize>,
    /// The position of the dossier's group, where the members rest on a statement.
    group: Option<usize>,
}

impl SearchData {
    pub(super) fn of(page: &HtmlPage<'_>) -> Self {
        let (dossier, layer) = (page.map.dossier, page.map.layer);
        let groups = search_groups(layer, &dossier.groups);
        let mut endings = Endings::default();
        let of_groups = (0..groups.len()).map(Subject::Group);
        let subjects = subjects(layer).chain(of_groups);
        let areas = layer.areas.iter().enumerate();
        let index = |id: &AreaId| layer.area_index(id);
        Self {
            subjects: subjects.map(|subject| subject_data(layer, &groups, subject, &mut endings)).collect(),
            endings: endings.lists,
            units: layer.names.units.clone(),
            particles: layer.names.particles.clone(),
            cities: layer
                .names
                .cities
                .iter()
                .filter_map(|one| Some((index(&one.city)?, index(&one.around)?)))
                .collect(),
            city_areas: areas
                .filter(|(_, area)| area.area_type == AreaType::City)
                .map(|(index, _)| index)
                .collect(),
            groups: groups
                .iter()
                .map(|SearchGroup { group, .. }| GroupData {
                    name: page.language.pick(&group.name).to_owned(),
                    second: super::data::second(page, &group.name).to_owned(),
                    members: group.members.iter().filter_map(index).collect(),
                    group: group
                        .defined
                        .as_ref()
                        .and_then(|id| dossier.groups.iter().position(|one| &one.id == id)),
                })
                .collect(),
        }
    }
}

/// Lists of endings by their numbers.
#[derive(Default)]
struct Endings {
    numbers: BTreeMap<Vec<String>, usize>,
    lists: Vec<Vec<String>>,
}

impl Endings {
    fn number(&mut self, spelling: &Spelling) -> usize {
        let list: Vec<String> = spelling.endings().iter().map(ToString::to_string).collect();
        *self.numbers.entry(list).or_insert_with_key(|list| {
            self.lists.push(list.clone());
            self.lists.len() - 1
        })
    }
}

fn subject_data(
    layer: &Layer,
    groups: &[SearchGroup],
    subject: Subject,
    endings: &mut Endings,
) -> SubjectData {
    let (kind, index) = match subject {
        Subject::Area(index) => (0, index),
        Subject::Place(index) => (1, index),
        Subject::Part(index) => (2, layer.area_index(&layer.names.parts[index].area).unwrap_or_default()),
        Subject::Group(index) => (3, index),
    };
    let names = names_of(layer, groups, subject).map(|name| name_data(&name, endings)).collect();
    SubjectData(kind, index, names)
}

fn name_data(name: &SearchName<'_>, endings: &mut Endings) -> NameData {
    let weight = match name.weight {
        Weight::Name => 0,
        Weight::Other => 1,
        Weight::Shared => 2,
        Weight::Town => 3,
    };
    match name.text {
        NameText::Plain(text) => NameData(weight, text.to_owned(), None),
        NameText::Declined(spelling) => {
            let weight = if spelling.naming() == Naming::Called { CALLED } else { weight };
            let is_plain = matches!(spelling.endings(), [only] if only.is_empty());
            let number = (!is_plain).then(|| endings.number(spelling));
            NameData(weight, spelling.start().to_owned(), number)
        }
    }
}
