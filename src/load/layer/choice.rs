//! Which property is an area's id, and which its name: as the user says, else as it can be guessed.

use super::batch::{Batch, Found};
use super::table::{Column, member, members, plain_text};
use crate::words::{Arg, Joint, Message, message};

/// What is chosen as the id where the features' own `id` is meant, and no property.
pub const FEATURE_ID: &str = "feature.id";

/// The properties of an id, the likeliest first, in small letters. Each is taken only where it is filled
/// and unique everywhere. Behind them come names that end in `_id` or `code`, in the file's order, then
/// the property of the name.
const IDS: [&str; 33] = [
    "id",
    "iso_3166_2",
    "iso3166_2",
    "iso3166-2",
    "shapeiso",
    "iso_a3",
    "adm1_code",
    "shapeid",
    "geoid",
    "code",
    "adm4_pcode",
    "adm3_pcode",
    "adm2_pcode",
    "adm1_pcode",
    "adm0_pcode",
    "pcode",
    "katotth",
    "katottg",
    "koatuu",
    "nuts_id",
    "lau_id",
    "gid_4",
    "gid_3",
    "gid_2",
    "gid_1",
    "gid_0",
    "gisco_id",
    "adm0_a3",
    "iso_a2",
    "iso3",
    "iso",
    "fid",
    "objectid",
];
/// The properties of a name in English, or in the file's language, the likeliest first, in small letters.
/// Behind them comes the first property of texts that is filled everywhere, a unique one before others.
const NAMES: [&str; 28] = [
    "name_en",
    "name:en",
    "adm4_en",
    "adm3_en",
    "adm2_en",
    "adm1_en",
    "adm0_en",
    "name_latn",
    "name",
    "name_long",
    "name_4",
    "name_3",
    "name_2",
    "name_1",
    "name_0",
    "shapename",
    "nuts_name",
    "lau_name",
    "namelsad",
    "label",
    "title",
    "admin",
    "country",
    "nom",
    "nombre",
    "nome",
    "naam",
    "gen",
];
/// The properties of a name in Ukrainian.
const UKRAINIAN_NAMES: [&str; 8] =
    ["name_uk", "name:uk", "name_ukr", "name_ua", "adm3_ua", "adm2_ua", "adm1_ua", "adm0_ua"];

/// How many properties one sentence names.
const MOST_LISTED: usize = 30;

/// What a user chooses of a layer; `None` where it is to be guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LayerChoice {
    /// The property that is an area's id, or [`FEATURE_ID`]. Features with the same id become one area.
    pub id: Option<String>,
    /// The property that is an area's name.
    pub name: Option<String>,
}

/// What the areas' ids are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IdSource {
    /// The features' own `id`.
    Feature,
    /// The property with this name.
    Property(String),
    /// The features' numbers in the file.
    Number,
}

impl IdSource {
    /// What says the same in a [`LayerChoice`]; `None` where the features are numbered.
    pub fn property(&self) -> Option<&str> {
        match self {
            Self::Feature => Some(FEATURE_ID),
            Self::Property(name) => Some(name),
            Self::Number => None,
        }
    }
}

/// A property as a user chooses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PropertyPreview {
    /// Its name.
    pub name: String,
    /// In how many features it is filled: not null, not an empty text.
    pub filled: usize,
    /// True where no value comes twice.
    pub is_unique: bool,
    /// True where all its values are texts or numbers, so that they may be ids and names.
    pub is_plain: bool,
    /// Up to three of its values, each another.
    pub examples: Vec<String>,
}

/// A feature as a preview shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    id: Option<Box<str>>,
    properties: Box<str>,
}

impl Sample {
    pub(super) fn of(found: &Found) -> Self {
        Self { id: found.id.clone(), properties: found.properties.clone() }
    }

    /// What a property says as an id or a name, or the feature's own id for [`FEATURE_ID`]; `None` for
    /// nothing.
    pub fn value(&self, property: &str) -> Option<String> {
        let own = || if property == FEATURE_ID { self.id.as_deref() } else { None };
        member(&self.properties, property).or_else(own).and_then(plain_text)
    }
}

/// What a layer has to choose from, and what was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayerPreview {
    /// The properties, in the file's order.
    pub properties: Vec<PropertyPreview>,
    /// The first features.
    pub samples: Vec<Sample>,
    /// True where all features that are drawn have an `id` of their own, each another.
    pub has_feature_ids: bool,
    /// What the ids are.
    pub id: IdSource,
    /// The property that the names are; `None` where the ids are the names.
    pub name: Option<String>,
    /// How many features are drawn.
    pub features: usize,
    /// How many areas they are.
    pub areas: usize,
}

/// The properties that are read of each feature.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    pub(super) id: Option<IdSource>,
    /// Keys as they stand in the file; the numbers below are places in here.
    keys: Vec<Box<str>>,
    id_key: Option<usize>,
    names: Vec<usize>,
    ukrainian: Vec<usize>,
    short: Vec<usize>,
    short_ukrainian: Vec<usize>,
    area_type: Vec<usize>,
    is: Vec<usize>,
    area: Vec<usize>,
    /// The property of the name as it is shown.
    pub(super) name: Option<String>,
    /// Why the ids are not what they might be; `None` where they are.
    pub(super) doubt: Option<Message>,
}

/// Chooses by what the user says and by what the features have.
///
/// # Errors
/// A sentence where the user names a property that there is not.
pub(super) fn choose(batch: &Batch, choice: &LayerChoice) -> Result<Chosen, Message> {
    let mut chosen = Chosen::default();
    let columns = &batch.table.columns;
    if let Some(name) = &choice.name {
        let column = named(columns, name, "name")?;
        chosen.names = chosen.keys_of(std::iter::once(column));
        chosen.name = Some(name.clone());
    } else {
        let names = names_of(batch);
        chosen.name = names.first().map(|column| column.name());
        chosen.names = chosen.keys_of(names.into_iter());
        chosen.ukrainian = chosen.keys_of(known(columns, &UKRAINIAN_NAMES));
        chosen.short = chosen.keys_of(known(columns, &["short_en", "name"]));
        chosen.short_ukrainian = chosen.keys_of(known(columns, &["short_uk"]));
    }
    chosen.area_type = chosen.keys_of(known(columns, &["type"]));
    chosen.is = chosen.keys_of(known(columns, &["is"]));
    chosen.area = chosen.keys_of(known(columns, &["area"]));
    chosen.choose_id(batch, choice)?;
    Ok(chosen)
}

/// The column that a user names for `id` or `name`.
fn named<'t>(columns: &'t [Column], name: &str, what: &str) -> Result<&'t Column, Message> {
    columns.iter().find(|column| column.name() == name).ok_or_else(|| {
        let listed = Arg::list(Joint::Comma, columns.iter().take(MOST_LISTED).map(Column::name));
        let known = match columns.len().checked_sub(MOST_LISTED) {
            _ if columns.is_empty() => message!("layer-no-properties"),
            None | Some(0) => message!("layer-properties", properties = listed),
            Some(more) => message!("layer-properties-and-more", properties = listed, count = more),
        };
        message!("layer-unknown-property", name = name, what = what, known = known)
    })
}

/// The columns with these names, in the order of the names; those in other letters too.
fn known<'t>(columns: &'t [Column], names: &[&'static str]) -> impl Iterator<Item = &'t Column> {
    let low: Vec<String> = columns.iter().map(|column| column.name().to_lowercase()).collect();
    let of_name = |name: &&str| {
        let same = columns.iter().zip(&low).filter(|(column, low)| low == name && column.filled > 0);
        same.map(|(column, _)| column).collect::<Vec<&Column>>()
    };
    names.iter().flat_map(of_name).collect::<Vec<&Column>>().into_iter()
}

/// The columns that may be the name, the likeliest first.
fn names_of(batch: &Batch) -> Vec<&Column> {
    let columns = &batch.table.columns;
    let names: Vec<&Column> = known(columns, &NAMES).filter(|column| column.is_plain).collect();
    if !names.is_empty() {
        return names;
    }
    let is_text = |column: &&Column| {
        let has_letter = |example: &String| example.chars().any(char::is_alphabetic);
        column.is_plain && column.filled == batch.features.len() && column.examples.iter().all(has_letter)
    };
    let texts: Vec<&Column> = columns.iter().filter(is_text).collect();
    let best = texts.iter().find(|column| column.is_unique()).or(texts.first());
    best.copied().into_iter().collect()
}

/// The column that is the likeliest id of those that are filled and unique everywhere.
fn likely_id<'t>(batch: &'t Batch, names: &[Box<str>]) -> Option<&'t Column> {
    let columns = &batch.table.columns;
    let is_id =
        |column: &&Column| column.filled == batch.features.len() && column.is_plain && column.is_unique();
    let sounds_like_one = |column: &&Column| {
        let low = column.name().to_lowercase();
        low.ends_with("_id") || low.ends_with("code")
    };
    let others = columns.iter().filter(sounds_like_one);
    let names = names.iter().filter_map(|name| columns.iter().find(|column| column.key == *name));
    known(columns, &IDS).chain(others).chain(names).find(is_id)
}

/// The first id that two features have; `None` where each has another. Features without one do not count.
fn first_twin(batch: &Batch) -> Option<&str> {
    let mut ids: Vec<&str> = batch.features.iter().filter_map(|found| found.id.as_deref()).collect();
    ids.sort_unstable();
    ids.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
}

/// True where all features have an `id`, each another.
pub(super) fn has_feature_ids(batch: &Batch) -> bool {
    batch.features.iter().all(|found| found.id.is_some()) && first_twin(batch).is_none()
}

impl Chosen {
    /// The places of columns among the keys, to which new ones are added.
    fn keys_of<'t>(&mut self, columns: impl Iterator<Item = &'t Column>) -> Vec<usize> {
        let place = |column: &Column| {
            self.keys.iter().position(|key| *key == column.key).unwrap_or_else(|| {
                self.keys.push(column.key.clone());
                self.keys.len() - 1
            })
        };
        columns.map(place).collect()
    }

    fn choose_id(&mut self, batch: &Batch, choice: &LayerChoice) -> Result<(), Message> {
        let columns = &batch.table.columns;
        let column = match choice.id.as_deref() {
            Some(FEATURE_ID) if !columns.iter().any(|column| column.name() == FEATURE_ID) => None,
            Some(name) => Some(named(columns, name, "id")?),
            None if has_feature_ids(batch) => None,
            None => {
                let names: Vec<Box<str>> = self.names.iter().map(|name| self.keys[*name].clone()).collect();
                let column = likely_id(batch, &names);
                self.doubt = doubt(batch, column);
                if column.is_none() {
                    self.id = Some(IdSource::Number);
                    return Ok(());
                }
                column
            }
        };
        self.id_key = self.keys_of(column.into_iter()).first().copied();
        self.id = Some(column.map_or(IdSource::Feature, |column| IdSource::Property(column.name())));
        Ok(())
    }

    /// Reads what was chosen out of a feature's properties.
    pub(super) fn values<'p>(&self, properties: &'p str) -> Vec<Option<&'p [u8]>> {
        let mut values = vec![None; self.keys.len()];
        for (key, value) in members(properties) {
            if let Some(place) = self.keys.iter().position(|one| one.as_bytes() == key) {
                values[place] = Some(value);
            }
        }
        values
    }

    /// The first of some columns that says something.
    fn first(columns: &[usize], values: &[Option<&[u8]>]) -> Option<String> {
        columns.iter().find_map(|column| plain_text(std::str::from_utf8(values[*column]?).ok()?))
    }

    pub(super) fn id_text(&self, values: &[Option<&[u8]>]) -> Option<String> {
        Self::first(self.id_key.as_slice(), values)
    }

    pub(super) fn name_text(&self, values: &[Option<&[u8]>]) -> Option<String> {
        Self::first(&self.names, values)
    }

    pub(super) fn ukrainian_text(&self, values: &[Option<&[u8]>]) -> Option<String> {
        Self::first(&self.ukrainian, values)
    }

    pub(super) fn short_text(&self, values: &[Option<&[u8]>]) -> Option<String> {
        Self::first(&self.short, values)
    }

    pub(super) fn short_ukrainian_text(&self, values: &[Option<&[u8]>]) -> Option<String> {
        Self::first(&self.short_ukrainian, values)
    }

    pub(super) fn type_text(&self, values: &[Option<&[u8]>]) -> Option<String> {
        Self::first(&self.area_type, values)
    }

    /// The area that a feature lies in, where it is one of an exported file's places.
    pub(super) fn place_area(&self, values: &[Option<&[u8]>]) -> Option<String> {
        let is_place = Self::first(&self.is, values).as_deref() == Some("place");
        if is_place { Self::first(&self.area, values) } else { None }
    }
}

/// What a user should know of ids that were guessed; `None` where nothing speaks against them.
fn doubt(batch: &Batch, column: Option<&Column>) -> Option<Message> {
    let without = batch.features.iter().filter(|found| found.id.is_none()).count();
    let why = match first_twin(batch) {
        Some(twin) => {
            let twin = plain_text(twin).unwrap_or_else(|| twin.to_owned());
            message!("layer-doubt-twice", id = twin)
        }
        None if without < batch.features.len() => message!("layer-doubt-without-id", count = without),
        None if column.is_some() || batch.features.len() == 1 => return None,
        None if batch.table.columns.is_empty() => message!("layer-doubt-nothing"),
        None => message!("layer-doubt-no-property"),
    };
    Some(match column {
        Some(column) => message!("layer-told-by-property", why = why, property = column.name()),
        None if batch.table.columns.is_empty() => message!("layer-numbered", why = why),
        None => message!("layer-numbered-choose", why = why),
    })
}
