//! Loading the list of towns and villages: in which oblast each lies, and where there is another of its name.
//!
//! The file is made by `data/make/towns.py` and ships with the program; nobody else writes it.

use std::collections::BTreeMap;

use crate::model::AreaId;
use crate::text::extract::LexiconBuilder;
use crate::words::Name;

/// The towns, as the file has them.
#[derive(Debug, Default)]
pub(super) struct Towns<'a> {
    area_names: Vec<(AreaId, Name)>,
    list: Vec<Town<'a>>,
    /// Ukrainian and Latin names → the areas that have a place of that name.
    by_name: BTreeMap<&'a str, Vec<AreaId>>,
}

#[derive(Debug)]
struct Town<'a> {
    /// In every spelling.
    names: Vec<&'a str>,
    /// The areas that have one, that with the largest first.
    areas: Vec<AreaId>,
}

/// Reads the file: lines of fields parted by tabs, those of areas with an equals sign in front.
///
/// # Errors
/// The number of the first line that is none of these, from 1.
pub(super) fn parse_towns(file: &str) -> Result<Towns<'_>, usize> {
    let mut towns = Towns::default();
    for (number, line) in file.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let &[first, second, third, fourth] = fields.as_slice() else { return Err(number + 1) };
        if first == "=" {
            let name = Name { en: third.to_owned(), uk: fourth.to_owned() };
            towns.area_names.push((area_of(second), name));
            continue;
        }
        let names: Vec<&str> = [first]
            .into_iter()
            .chain(second.split('|'))
            .chain(third.split('|'))
            .filter(|name| !name.is_empty())
            .collect();
        let areas: Vec<AreaId> = fourth.split(' ').map(area_of).collect();
        for name in &names {
            let known: &mut Vec<AreaId> = towns.by_name.entry(name).or_default();
            let new: Vec<AreaId> = areas.iter().filter(|area| !known.contains(area)).cloned().collect();
            known.extend(new);
        }
        towns.list.push(Town { names, areas });
    }
    Ok(towns)
}

fn area_of(digits: &str) -> AreaId {
    AreaId::new(format!("UA-{digits}"))
}

impl Towns<'_> {
    /// The areas, beside `area`, that have a place of one of these names.
    pub(super) fn namesakes<'a>(&self, names: impl Iterator<Item = &'a str>, area: &AreaId) -> Vec<AreaId> {
        let mut areas: Vec<AreaId> = names
            .filter_map(|name| self.by_name.get(name))
            .flatten()
            .filter(|other| *other != area)
            .cloned()
            .collect();
        areas.sort_unstable();
        areas.dedup();
        areas
    }

    /// Gives the towns, and what areas are called, to the extractor.
    pub(super) fn teach(&self, builder: &mut LexiconBuilder) {
        for (area, name) in &self.area_names {
            builder.area_name(area.clone(), name.clone());
        }
        for town in &self.list {
            for name in &town.names {
                builder.settlement(name, &town.areas);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_other_fields_is_named() {
        assert_eq!(parse_towns("# a\nЛиман\t\tLyman\t14 63\nЛиман\n").map(drop), Err(3), "the third");
    }

    #[test]
    fn namesakes_are_those_of_other_areas() {
        let towns = parse_towns("Лиман\t\tLyman|Liman\t14 63 51\n").unwrap();
        let found = towns.namesakes(["Lyman", "Лиман"].into_iter(), &AreaId::new("UA-14"));
        assert_eq!(found, [AreaId::new("UA-51"), AreaId::new("UA-63")], "each once");
    }
}
