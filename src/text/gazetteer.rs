//! Finding areas, places, towns and groups by any spelling, and the words in a quote that name an area.

use std::collections::BTreeSet;
use std::ops::Range;

use super::fold::fold_for_search;
use crate::model::{
    Area, AreaId, AreaType, Group, GroupId, Layer, Membership, Name, Naming, PlaceId, Spelling,
};
use crate::phrase::letter::Letter as _;

/// Something that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The area, place, part of an area or group that the spelling means.
    pub found: Found,
    /// The spelling that matched, in the form that is shown.
    pub spelling: String,
    /// How that spelling names it.
    pub naming: Naming,
    /// How well it matches.
    pub rank: Rank,
}

/// What a search finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// An area.
    Area(AreaId),
    /// A place, with the area that it lies in.
    Place(PlaceId, AreaId),
    /// A town, or another part of this area that the layer does not draw.
    Part(AreaId),
    /// A name for several areas.
    Group(FoundGroup),
}

/// A group that a search finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundGroup {
    /// Its name.
    pub name: Name,
    /// The areas that it stands for.
    pub members: Vec<AreaId>,
    /// The dossier's group, where the members rest on a statement: they hold while that is in force.
    pub defined: Option<GroupId>,
}

impl Hit {
    /// The areas that it means: one, or the members of a group.
    pub fn areas(&self) -> &[AreaId] {
        match &self.found {
            Found::Area(area) | Found::Place(_, area) | Found::Part(area) => std::slice::from_ref(area),
            Found::Group(group) => &group.members,
        }
    }
}

/// How well a spelling matches: the less the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// It is what was typed.
    Equal,
    /// It is that without the words around the name: "in the Kharkiv region".
    Core,
    /// It begins so.
    Start,
    /// One of its words begins so.
    WordStart,
    /// It has that somewhere.
    Within,
}

/// What hits are ordered by, the field that decides first on top: the less the better.
///
/// Names come before other spellings, and these before towns; short spellings before long ones; groups
/// before their members: who asks for Crimea means all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Order {
    rank: Rank,
    weight: Weight,
    length: usize,
    sort: u8,
}

/// What a spelling is to what it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Its own name.
    Name,
    /// Another spelling.
    Other,
    /// A name that others have as well.
    Shared,
    /// The name of a town in it.
    Town,
}

/// What a spelling names, by its position in the layer or among the groups of a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// An area of the layer.
    Area(usize),
    /// A place of the layer.
    Place(usize),
    /// One of the layer's [`Names::parts`](crate::model::Names::parts).
    Part(usize),
    /// One of the [`SearchGroup`]s.
    Group(usize),
}

/// A spelling as a search knows it.
#[derive(Debug, Clone, Copy)]
pub struct SearchName<'a> {
    /// The name with its forms.
    pub text: NameText<'a>,
    /// What it is to what it names.
    pub weight: Weight,
}

/// A name, with or without declined forms.
#[derive(Debug, Clone, Copy)]
pub enum NameText<'a> {
    /// One form.
    Plain(&'a str),
    /// All forms.
    Declined(&'a Spelling),
}

impl NameText<'_> {
    fn written(&self) -> String {
        match self {
            Self::Plain(name) => (*name).to_owned(),
            Self::Declined(spelling) => spelling.written(),
        }
    }

    fn naming(&self) -> Naming {
        match self {
            Self::Plain(_) => Naming::Whole,
            Self::Declined(spelling) => spelling.naming(),
        }
    }
}

/// A group that can be searched for: one of the gazetteer's, or one that the dossier brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchGroup {
    /// The group, with its members in the layer's order.
    pub group: FoundGroup,
    /// Its spellings.
    pub spellings: Vec<Spelling>,
}

/// The groups that can be searched for: the gazetteer's, then those of a dossier that are others. A group
/// of the dossier with the members of one of the gazetteer's is that one under another name.
pub fn search_groups(layer: &Layer, groups: &[Group]) -> Vec<SearchGroup> {
    let known = layer.names.groups.iter().filter(|group| !group.members.is_empty());
    let mut all: Vec<SearchGroup> = known
        .map(|group| {
            let (name, members) = (group.name.clone(), group.members.clone());
            let spellings = group.spellings.clone();
            SearchGroup { group: FoundGroup { name, members, defined: None }, spellings }
        })
        .collect();
    for group in groups.iter().filter(|group| !group.members.is_empty()) {
        let name = group.name.trim_matches(['“', '”', '«', '»', '"']);
        let spelling = Spelling::new(Naming::Shared, &[name.to_owned()]);
        let is_general = group.membership == Membership::Gazetteer;
        let members: BTreeSet<&AreaId> = group.members.iter().collect();
        let same = all.iter_mut().find(|other| {
            other.group.defined.is_none() && other.group.members.iter().collect::<BTreeSet<_>>() == members
        });
        if let Some(same) = same
            && is_general
        {
            same.spellings.push(spelling);
            continue;
        }
        // What the gazetteer calls it, where only a statement can say what it stands for.
        let others =
            layer.names.groups.iter().filter(|other| other.id == group.id && other.members.is_empty());
        let spellings = others.flat_map(|other| other.spellings.iter().cloned());
        let spellings = std::iter::once(spelling).chain(spellings).collect();
        let defined = (!is_general).then(|| group.id.clone());
        let name = Name { en: name.to_owned(), uk: name.to_owned() };
        let group = FoundGroup { name, members: group.members.clone(), defined };
        all.push(SearchGroup { group, spellings });
    }
    all
}

/// Finds the areas, places, towns and groups that a text may mean, best first.
///
/// The whole spelling comes before that beside words such as "in the … region", then its start, the start of
/// one of its words, anything in it. An empty query finds nothing. Spellings are names in both languages, the code, and what the gazetteer adds, in all their forms. Where a
/// layer is searched again and again, [`AreaSearch`] is faster; it also finds the groups of a dossier.
pub fn find_areas(layer: &Layer, query: &str) -> Vec<Hit> {
    AreaSearch::new(layer).find(layer, &search_groups(layer, &[]), query, usize::MAX).0
}

/// The spellings of a layer, folded once, so that a search only has to compare them.
#[derive(Debug, Clone, Default)]
pub struct AreaSearch {
    forms: Vec<Form>,
    units: BTreeSet<String>,
    particles: BTreeSet<String>,
    /// Cities with the areas that their names mean beside a unit word, by their positions.
    cities: Vec<(usize, usize)>,
}

/// A form of a spelling, by what has it and the spelling's number there.
#[derive(Debug, Clone)]
struct Form {
    folded: Box<str>,
    /// Any letters may follow.
    is_open: bool,
    /// It is the form that is shown.
    is_first: bool,
    /// It is a name that the subject shares: it leads there, but does not mean it alone.
    is_shared: bool,
    weight: Weight,
    subject: Subject,
    number: usize,
}

/// One way to read what was typed.
struct Reading {
    text: String,
    /// A word such as "region" stands beside it.
    is_unit: bool,
    /// The best rank that it can have.
    best: Rank,
}

/// A form that fits what was typed, and what it means there.
struct Match<'a> {
    subject: Subject,
    order: Order,
    form: &'a Form,
}

/// The most letters that an open form may be followed by: those of an ending.
const MOST_OPEN: usize = 5;

impl AreaSearch {
    /// The spellings of a layer's areas, places and parts.
    pub fn new(layer: &Layer) -> Self {
        let fold = |words: &[String]| words.iter().map(|word| fold_for_search(word)).collect();
        let cities = layer.names.cities.iter();
        Self {
            forms: subjects(layer).flat_map(|subject| forms_of(layer, &[], subject)).collect(),
            units: fold(&layer.names.units),
            particles: fold(&layer.names.particles),
            cities: cities
                .filter_map(|one| Some((layer.area_index(&one.city)?, layer.area_index(&one.around)?)))
                .collect(),
        }
    }

    /// The first of what [`find_areas`] finds in the layer that this was made of and among the groups, and
    /// how much that is.
    pub fn find(&self, layer: &Layer, groups: &[SearchGroup], query: &str, most: usize) -> (Vec<Hit>, usize) {
        let readings = self.readings(&fold_for_search(query));
        let of_groups: Vec<Form> =
            (0..groups.len()).flat_map(|index| forms_of(layer, groups, Subject::Group(index))).collect();
        let mut found: Vec<Match<'_>> = Vec::new();
        for form in self.forms.iter().chain(&of_groups) {
            for reading in &readings {
                let Some(rank) = reading.rank(form) else { continue };
                let subject = if reading.is_unit { self.around(form.subject) } else { form.subject };
                let order = Order {
                    rank,
                    weight: form.weight,
                    length: form.folded.chars().count(),
                    sort: sort_of(layer, form.subject),
                };
                // Forms of one subject mostly follow one another: only what is better needs to be kept.
                if found.last().is_none_or(|last| last.subject != subject || last.order > order) {
                    found.push(Match { subject, order, form });
                }
            }
        }
        found.sort_by_key(|one| (one.subject, one.order));
        found.dedup_by_key(|one| one.subject);
        found.sort_by_key(|one| (one.order, one.subject));
        (found.iter().take(most).map(|one| one.hit(layer, groups)).collect(), found.len())
    }

    /// What is read in a folded text: all of it; what is left without the words around a name; and that with
    /// a unit word begun.
    fn readings(&self, text: &str) -> Vec<Reading> {
        if text.is_empty() {
            return Vec::new();
        }
        let mut readings = vec![Reading { text: text.to_owned(), is_unit: false, best: Rank::Equal }];
        let words: Vec<&str> = text.split(' ').collect();
        let is_beside = |word: &&&str| self.units.contains(**word) || self.particles.contains(**word);
        let from = words.iter().take_while(is_beside).count();
        let to = words.len() - words.iter().rev().take_while(is_beside).count();
        if from < to && to - from < words.len() {
            let is_unit = words[..from].iter().chain(&words[to..]).any(|word| self.units.contains(*word));
            readings.push(Reading { text: words[from..to].join(" "), is_unit, best: Rank::Core });
        }
        if to == words.len() && from + 1 < to {
            let (last, before) = (words[to - 1], &words[from..to - 1]);
            if self.units.iter().any(|unit| unit.starts_with(last)) {
                readings.push(Reading { text: before.join(" "), is_unit: true, best: Rank::Start });
            }
        }
        readings
    }

    /// What a name of a city means beside a unit word; other subjects are what they are.
    fn around(&self, subject: Subject) -> Subject {
        let Subject::Area(area) = subject else { return subject };
        let around = self.cities.iter().find(|(city, _)| *city == area);
        around.map_or(subject, |(_, around)| Subject::Area(*around))
    }
}

impl Reading {
    fn rank(&self, form: &Form) -> Option<Rank> {
        let (name, text) = (&*form.folded, self.text.as_str());
        let rest = text.strip_prefix(name);
        let is_ending = |rest: &str| !rest.contains(' ') && rest.chars().nth(MOST_OPEN).is_none();
        let rank = if rest.is_some_and(|rest| rest.is_empty() || (form.is_open && is_ending(rest))) {
            Rank::Equal
        } else if name.starts_with(text) {
            Rank::Start
        } else if name.split(' ').any(|word| word.starts_with(text)) {
            Rank::WordStart
        } else if form.is_first && name.contains(text) {
            Rank::Within
        } else {
            return None;
        };
        let best = if form.is_shared { Rank::Start } else { Rank::Equal };
        Some(rank.max(best).max(self.best))
    }
}

impl Match<'_> {
    fn hit(&self, layer: &Layer, groups: &[SearchGroup]) -> Hit {
        let name = names_of(layer, groups, self.form.subject).nth(self.form.number);
        let (spelling, naming) =
            name.map_or((String::new(), Naming::Whole), |name| (name.text.written(), name.text.naming()));
        let found = match self.subject {
            Subject::Area(index) => Found::Area(layer.areas[index].id.clone()),
            Subject::Place(index) => {
                let place = &layer.places[index];
                Found::Place(place.id.clone(), place.area.clone())
            }
            Subject::Part(index) => Found::Part(layer.names.parts[index].area.clone()),
            Subject::Group(index) => Found::Group(groups[index].group.clone()),
        };
        Hit { found, spelling, naming, rank: self.order.rank }
    }
}

/// Everything in a layer that has names of its own. A part that the layer draws is a place.
pub fn subjects(layer: &Layer) -> impl Iterator<Item = Subject> + '_ {
    let areas = (0..layer.areas.len()).map(Subject::Area);
    let places = (0..layer.places.len()).map(Subject::Place);
    let parts = layer.names.parts.iter().enumerate();
    let is_drawn = |place: &PlaceId| layer.place(place).is_some();
    let undrawn = parts.filter(move |(_, part)| !part.place.as_ref().is_some_and(is_drawn));
    areas.chain(places).chain(undrawn.map(|(index, _)| Subject::Part(index)))
}

/// The names by which a subject is found, its own first.
pub fn names_of<'a>(
    layer: &'a Layer,
    groups: &'a [SearchGroup],
    subject: Subject,
) -> Box<dyn Iterator<Item = SearchName<'a>> + 'a> {
    let plain = |name| SearchName { text: NameText::Plain(name), weight: Weight::Name };
    let declined = |spelling: &'a Spelling, weight| SearchName { text: NameText::Declined(spelling), weight };
    match subject {
        Subject::Area(index) => {
            let area = &layer.areas[index];
            let others = area.spellings.iter().map(move |spelling| match spelling.naming() {
                Naming::Town => declined(spelling, Weight::Town),
                Naming::Shared => declined(spelling, Weight::Shared),
                Naming::Whole | Naming::Called => declined(spelling, Weight::Other),
            });
            Box::new(own_names(area).map(plain).chain(others))
        }
        Subject::Place(index) => {
            let place = &layer.places[index];
            let parts = layer.names.parts.iter().filter(|part| part.place.as_ref() == Some(&place.id));
            let others = parts.flat_map(|part| &part.spellings);
            let own = [place.name.en.as_str(), place.name.uk.as_str()].into_iter();
            Box::new(own.map(plain).chain(others.map(move |one| declined(one, Weight::Other))))
        }
        Subject::Part(index) => {
            let spellings = layer.names.parts[index].spellings.iter();
            Box::new(spellings.map(move |one| declined(one, Weight::Town)))
        }
        Subject::Group(index) => {
            Box::new(groups[index].spellings.iter().map(move |one| declined(one, Weight::Name)))
        }
    }
}

/// The forms of a subject's names, folded.
fn forms_of(layer: &Layer, groups: &[SearchGroup], subject: Subject) -> Vec<Form> {
    let mut forms = Vec::new();
    for (number, SearchName { text, weight }) in names_of(layer, groups, subject).enumerate() {
        let mut push = |written: &str, is_first| {
            let is_open = written.ends_with('*') && matches!(text, NameText::Declined(_));
            let is_shared = weight == Weight::Shared;
            let folded = fold_for_search(written).into();
            forms.push(Form { folded, is_open, is_first, is_shared, weight, subject, number });
        };
        match text {
            NameText::Plain(name) => push(name, true),
            NameText::Declined(spelling) => {
                spelling.forms().enumerate().for_each(|(at, form)| push(&form, at == 0));
            }
        }
    }
    forms
}

/// Which of two subjects comes first where all else is equal.
fn sort_of(layer: &Layer, subject: Subject) -> u8 {
    match subject {
        Subject::Group(_) => 0,
        Subject::Area(index) if layer.areas[index].area_type != AreaType::City => 1,
        Subject::Place(_) => 2,
        Subject::Area(_) => 3,
        Subject::Part(_) => 4,
    }
}

/// The hits that a name given as a whole means: those that it fits best, towns only where it is nothing
/// else; where it is only the start of names, those that begin so, if all mean the same areas.
///
/// # Errors
/// The hits that it may mean, where they are different areas; none where there are no hits.
pub fn meant_by(hits: Vec<Hit>) -> Result<Vec<Hit>, Vec<Hit>> {
    let Some(best) = hits.iter().map(|hit| hit.rank).min() else { return Err(Vec::new()) };
    let all = hits.clone();
    let mut meant: Vec<Hit> = hits.into_iter().filter(|hit| hit.rank == best).collect();
    if best > Rank::Core {
        let areas = |hit: &Hit| hit.areas().iter().cloned().collect::<BTreeSet<AreaId>>();
        let is_one = meant.windows(2).all(|pair| areas(&pair[0]) == areas(&pair[1]));
        return if is_one { Ok(meant) } else { Err(all) };
    }
    let is_town = |hit: &Hit| hit.naming == Naming::Town;
    if !meant.iter().all(is_town) {
        meant.retain(|hit| !is_town(hit));
    }
    Ok(meant)
}

/// An area's own names: the short ones, the full ones, the code.
fn own_names(area: &Area) -> impl Iterator<Item = &str> {
    let names =
        [&area.short_name, &area.name].into_iter().flat_map(|name| [name.en.as_str(), name.uk.as_str()]);
    names.chain([area.id.as_str()])
}

/// The byte ranges of a quote's words that name an area: its names and spellings in all their forms, and
/// the names of `groups`, as whole words. Ranges do not overlap and ascend.
pub fn name_marks(words: &str, area: &Area, groups: &[&Group]) -> Vec<Range<usize>> {
    let names = own_names(area).map(str::to_owned);
    let names = names.chain(area.spellings.iter().flat_map(Spelling::forms));
    let names = names.chain(groups.iter().map(|group| group.name.trim_matches(['“', '”']).to_owned()));
    let mut found: Vec<Range<usize>> = Vec::new();
    for name in names.filter(|name| name.chars().count() > 2) {
        for (start, _) in words.match_indices(name.as_str()) {
            let range = start..start + name.len();
            if stands_alone(words, &range) {
                found.push(range);
            }
        }
    }
    found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut marks: Vec<Range<usize>> = Vec::new();
    for range in found {
        if marks.last().is_none_or(|last| last.end <= range.start) {
            marks.push(range);
        }
    }
    marks
}

/// True where no letter touches the range from outside.
fn stands_alone(words: &str, range: &Range<usize>) -> bool {
    let before = words[..range.start].chars().next_back();
    let after = words[range.end..].chars().next();
    !before.is_some_and(char::is_letter_or_digit) && !after.is_some_and(char::is_letter_or_digit)
}
