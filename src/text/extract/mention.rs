//! Names: what each means where it stands, and which stand together in one list.

use std::ops::Range;

use super::bare_name::means_region;
use super::beside::{is_regional, is_share_of, is_side};
use super::coordination::is_coordination;
use super::lexicon::{ActorSort, KnownName, Lexicon, Naming};
use super::reading::Reading;
use super::reason::decoy;
use super::scan::Hit;
use super::segment::{Segments, Sentence};
use super::tag::{Tag, Tags};
use super::value::Sense;
use super::word_list::{WordList, WordLists};
use crate::model::{AreaId, GroupId, PlaceId, Side};
use crate::phrase::letter::{Letter as _, Lowered as _};
use crate::words::{Message, message};

/// A name with its meaning.
#[derive(Debug, Clone)]
pub(super) struct Named {
    /// Bytes of the text.
    pub(super) range: Range<usize>,
    pub(super) areas: Vec<AreaId>,
    pub(super) group: Option<GroupId>,
    pub(super) place: Option<PlaceId>,
    pub(super) meaning: NameMeaning,
    /// Number of the coordinated list that it belongs to, counted in the sentence.
    pub(super) list: usize,
    /// It belongs to an office: the governor of the region. Nothing is said of the area then.
    pub(super) is_office: bool,
    /// It is a city that is an area itself: Kyiv.
    pub(super) is_city: bool,
    /// The name is an area's, written as its town is: Luhansk.
    pub(super) is_town: bool,
    /// Of a town: other areas that have one of this name.
    pub(super) elsewhere: Vec<AreaId>,
}

/// What a name means.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum NameMeaning {
    Known(Sense),
    /// None of the layer's areas: what it is instead.
    Other(Message),
}

impl Named {
    pub(super) fn is_territory(&self) -> bool {
        matches!(self.meaning, NameMeaning::Known(sense) if sense.is_territory())
    }

    pub(super) fn is_part(&self) -> bool {
        matches!(self.meaning, NameMeaning::Known(Sense::Place | Sense::City))
    }

    /// A town that several areas have, and the text does not tell which.
    pub(super) fn is_undecided(&self) -> bool {
        self.meaning == NameMeaning::Known(Sense::City) && self.areas.len() > 1
    }
}

/// The most names that are read in one sentence.
const MAX_NAMES: usize = 64;

/// Finds the names of a sentence.
pub(super) fn find_names(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Named> {
    let hits = reading.hits_in(sentence);
    let at: Vec<usize> = (0..hits.len()).filter(|at| hits[*at].name.is_some()).take(MAX_NAMES).collect();
    if at.is_empty() {
        return Vec::new();
    }
    let lists = lists_of(reading, hits, &at);
    let is_past = hits.iter().any(|hit| hit.tags.has(Tag::History));
    let roles: Vec<Beside> = at.iter().map(|at| beside(reading, hits, *at)).collect();
    let is_confirmed = confirmed(reading, hits, &at, &lists, &roles);
    let mut named = Vec::new();
    let at_of = &at;
    for (number, at) in at.iter().enumerate() {
        let list = || (0..at_of.len()).filter(|other| lists[*other] == lists[number]);
        let is_among_oblasts = list().all(|other| other == number || is_confirmed[other])
            && list()
                .next_back()
                .is_some_and(|last| last != number && has_plural_unit(reading, hits, at_of[last]))
            && list().all(|other| other == number || !is_same_city(reading, hits, at_of[other], *at));
        let is_city_name = matches!(hits[*at].name, Some((name, Naming::Town))
            if matches!(&reading.lexicon.names[name as usize], KnownName::CityArea { city, oblast } if city != oblast));
        let context =
            Context { beside: roles[number], is_confirmed: is_confirmed[number], is_past, is_among_oblasts };
        named.extend(resolve(reading, hits, *at, context).map(|(areas, group, place, meaning)| Named {
            range: hits[*at].range(),
            is_city: is_city_name && roles[number] != Beside::Unit && !is_among_oblasts,
            areas,
            group,
            place,
            meaning,
            list: lists[number],
            elsewhere: Vec::new(),
            is_office: is_of_office(reading, hits, *at, roles[number]),
            is_town: matches!(hits[*at].name, Some((name, Naming::Town))
                if matches!(reading.lexicon.names[name as usize], KnownName::Area(_))),
        }));
    }
    named
}

/// The number of the coordinated list of each name.
fn lists_of(reading: &Reading<'_>, hits: &[Hit], at: &[usize]) -> Vec<usize> {
    let mut lists = vec![0; at.len()];
    for number in 1..at.len() {
        let gap = reading.between(hits[at[number - 1]].end, hits[at[number]].start);
        lists[number] = lists[number - 1] + usize::from(!is_coordination(gap));
    }
    lists
}

/// What stands right beside a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    Nothing,
    /// A unit word after it, or in front as in "regions of".
    Unit,
    Direction,
    /// An office of the whole area behind it: Kharkiv Regional State Administration.
    Office,
    /// Part, whole: parts of Kherson.
    Quantity,
    /// It is part of a longer name.
    Body,
}

/// True where only spaces and such stand between.
fn touches(gap: &str) -> bool {
    gap.len() <= 6 && gap.chars().all(|letter| !letter.is_letter_or_digit() && !matches!(letter, '.' | ';'))
}

fn beside(reading: &Reading<'_>, hits: &[Hit], at: usize) -> Beside {
    let hit = &hits[at];
    if let Some(next) = hits.get(at + 1) {
        let gap = reading.between(hit.end, next.start);
        let gap = gap.strip_prefix("'s").or(gap.strip_prefix("’s")).unwrap_or(gap);
        if touches(gap) && !gap.contains([',', '(']) {
            if next.tags.has(Tag::Unit) {
                return Beside::Unit;
            }
            // "Kharkiv RMA": letters for an office of a region.
            let is_acronym = || reading.lexicon.lists.has(WordList::RegionalAcronym, reading.small(next));
            let office = reading.between(next.start, next.end);
            if next.tags.has(Tag::Office) && (is_regional(office) || is_acronym()) {
                return Beside::Office;
            }
            if next.tags.has(Tag::BodyAfter) {
                return Beside::Body;
            }
            if next.tags.has(Tag::Direction) {
                return Beside::Direction;
            }
        }
    }
    // "the Donetsk town of X": the region that the town lies in.
    let behind = reading.window_after(hit.end, 20);
    if [" town of ", " city of ", " village of ", " settlement of "]
        .iter()
        .any(|noun| behind.starts_with(noun))
    {
        return Beside::Quantity;
    }
    // "the Kherson-Mykolaiv border" has two names, "the Kyiv-Mohyla Academy" none.
    let is_pair = hits.get(at + 1).is_some_and(|next| next.start == hit.end + 1 && next.name.is_some());
    if reading.text[hit.end..].starts_with('-') && !is_pair {
        return Beside::Body;
    }
    let Some(before) = at.checked_sub(1).map(|before| &hits[before]) else { return Beside::Nothing };
    let gap = reading.between(before.end, hit.start).trim();
    let lead = reading.window_before(hit.start, 32).trim_end();
    if lead.strip_suffix(" the").unwrap_or(lead).ends_with("% of") {
        return Beside::Quantity;
    }
    if is_share_of(&reading.lexicon.lists, lead) {
        return Beside::Quantity;
    }
    if before.tags.has(Tag::BodyBefore) && matches!(gap, "" | "." | "«" | "\"" | "“") {
        return Beside::Body;
    }
    // «на Запоріжжі»: on land, where a town takes another preposition.
    let is_on_land = reading.between(hit.start, hit.end) == "Запоріжжі"
        && (lead.ends_with(" на") || matches!(lead, "на" | "На") || lead.ends_with("\nНа"));
    if is_on_land {
        return Beside::Unit;
    }
    // "the head of Luhansk", "the head of occupied Kherson", who is no mayor.
    let earlier = at.checked_sub(2).map(|earlier| &hits[earlier]).filter(|earlier| {
        let lead = reading.between(earlier.end, before.start).trim();
        before.tags.has(Tag::Occupied) && gap.is_empty() && matches!(lead, "of" | "in")
    });
    let (before, gap) = earlier.map_or((before, gap), |earlier| (earlier, "of"));
    let office = reading.small(before);
    let is_head = ["head", "governor", "leader", "administration", "authorities", "officials"]
        .iter()
        .any(|noun| office.ends_with(noun));
    if is_head && before.tags.meets(Tags::of(&[Tag::Office, Tag::Role])) && matches!(gap, "of" | "in") {
        return Beside::Office;
    }
    let is_joined =
        matches!(gap, "" | "of" | "of the" | "of both" | ":" | "of:" | "—" | "-" | "–" | "in" | "in the");
    if before.tags.has(Tag::Unit) && before.name.is_none() && is_joined && !gap.starts_with("in") {
        return Beside::Unit;
    }
    let is_quantity = before.tags.meets(Tags::of(&[Tag::Part, Tag::Whole]));
    let quantity = reading.between(before.start, before.end);
    let is_of = matches!(gap, "of" | "") && (!quantity.contains(" in") || quantity.starts_with("pocket"));
    if is_quantity && is_of && !is_side(reading.between(before.start, before.end)) {
        return Beside::Quantity;
    }
    Beside::Nothing
}

/// True where an office stands beside the name: the governor of the region, the region's police.
fn is_of_office(reading: &Reading<'_>, hits: &[Hit], at: usize, beside: Beside) -> bool {
    let hit = &hits[at];
    let unit = hits.get(at + 1).filter(|next| {
        next.tags.has(Tag::Unit) && touches(reading.between(hit.end, next.start)) && next.name.is_none()
    });
    let end = unit.map_or(hit.end, |unit| unit.end);
    let behind = hits.get(at + 1 + usize::from(unit.is_some())).is_some_and(|next| {
        let gap = reading.between(end, next.start).trim_start_matches(['\'', '’', 's']);
        next.tags.has(Tag::Office) && touches(gap) && !gap.contains([',', '('])
    });
    let is_attribute = |other: &Hit| {
        let small = reading.small(other);
        let is_of_place = other.tags.meets(Tags::of(&[Tag::Occupied, Tag::Part]));
        is_of_place
            && (is_side(small)
                || small.ends_with("occupied")
                || small.contains("купова")
                || small.contains("купирова"))
    };
    let earlier = (0..at).rev().map(|before| &hits[before]).find(|other| !is_attribute(other));
    let before = earlier.is_some_and(|before| {
        let gap = reading.between(before.end, hit.start).trim();
        let attribute = |word: &str| {
            let small = word.lowered();
            is_side(&small)
                || small.ends_with("occupied")
                || small.contains("купован")
                || small.contains("купирован")
        };
        let gap = match gap.rsplit_once(' ') {
            Some((lead, last)) if attribute(last) => lead,
            None if attribute(gap) => "",
            _ => gap,
        };
        let is_of = matches!(gap, "" | "of" | "of the" | "for the" | "of Ukraine's" | "of Ukraine’s");
        before.tags.meets(Tags::of(&[Tag::Office, Tag::Role])) && is_of
    });
    beside == Beside::Office || behind && (unit.is_some() || beside != Beside::Nothing) || before
}

/// Which names mean an area: by a unit word, which holds for its whole list, or by their company.
fn confirmed(
    reading: &Reading<'_>,
    hits: &[Hit],
    at: &[usize],
    lists: &[usize],
    roles: &[Beside],
) -> Vec<bool> {
    let mut is_confirmed: Vec<bool> = roles
        .iter()
        .map(|role| matches!(role, Beside::Unit | Beside::Direction | Beside::Quantity | Beside::Office))
        .collect();
    for number in 0..at.len() {
        let list: Vec<usize> = (0..at.len()).filter(|other| lists[*other] == lists[number]).collect();
        // A unit word after a name covers the names before it, one in front those behind.
        let covers = |other: &usize| match roles[*other] {
            Beside::Unit | Beside::Direction => *other >= number || !follows_unit(reading, hits, at[*other]),
            Beside::Quantity => *other <= number,
            Beside::Nothing | Beside::Body | Beside::Office => false,
        };
        // "the Donetsk and Luhansk people's republics": the plural is for both.
        let is_plural = |other: &usize| {
            let hit = &hits[at[*other]];
            let words = reading.small(hit);
            *other > number
                && (words.ends_with("republics")
                    || words.ends_with("республіки")
                    || words.ends_with("республики"))
        };
        is_confirmed[number] |= list.iter().any(covers)
            || list.iter().any(is_plural)
            || is_annexed_list(reading, hits, at, &list)
            || is_list_of_adjectives(reading, hits, at, &list)
            || is_elliptic(reading, hits, at, number, roles)
            || means_region(reading, hits, at[number], list.len());
    }
    is_confirmed
}

/// True where the unit word stands behind the name.
fn follows_unit(reading: &Reading<'_>, hits: &[Hit], at: usize) -> bool {
    let next = hits.get(at + 1).filter(|next| next.tags.has(Tag::Unit));
    next.is_some_and(|next| touches(reading.between(hits[at].end, next.start)))
}

/// True where "regions" or "oblasts" stands behind the name.
fn has_plural_unit(reading: &Reading<'_>, hits: &[Hit], at: usize) -> bool {
    let unit = if follows_unit(reading, hits, at) { hits.get(at + 1) } else { None };
    unit.is_some_and(|unit| reading.between(unit.start, unit.end).ends_with('s'))
}

/// True where both hits name the city or its oblast: in Kyiv and the Kyiv region.
fn is_same_city(reading: &Reading<'_>, hits: &[Hit], one: usize, other: usize) -> bool {
    let name = |at: usize| hits[at].name.map(|(name, _)| &reading.lexicon.names[name as usize]);
    name(one).is_some() && name(one) == name(other)
}

/// What makes a bare list of regions one of regions: "annexed Donetsk, Luhansk and Kherson".
const TELLS_OF_REGIONS: Tags = Tags::of(&[
    Tag::Annex,
    Tag::Join,
    Tag::Belong,
    Tag::Referendum,
    Tag::Yield,
    Tag::Hand,
    Tag::Withdraw,
    Tag::Recognise,
    Tag::Claims,
    Tag::Status,
    Tag::Freeze,
    Tag::Demand,
    Tag::OwnUkraine,
]);

/// The regions that are named together, without a unit word, when their status is the matter.
pub(super) const ANNEXED: [&str; 4] = ["UA-14", "UA-09", "UA-23", "UA-65"];

fn is_annexed_list(reading: &Reading<'_>, hits: &[Hit], at: &[usize], list: &[usize]) -> bool {
    let is_annexed = |number: &usize| match hits[at[*number]].name {
        Some((name, Naming::Town | Naming::Land)) => match &reading.lexicon.names[name as usize] {
            KnownName::Area(id) => ANNEXED.contains(&id.as_str()),
            KnownName::Group { members, .. } => !members.is_empty(),
            KnownName::CityArea { .. }
            | KnownName::Place { .. }
            | KnownName::Town { .. }
            | KnownName::Decoy(_) => false,
        },
        _ => false,
    };
    list.iter().filter(|number| is_annexed(number)).count() >= 2
        && hits.iter().any(|hit| hit.tags.meets(TELLS_OF_REGIONS))
}

/// "Донецька та Луганська – це Україна": two adjectives or more, and no noun behind them.
fn is_list_of_adjectives(reading: &Reading<'_>, hits: &[Hit], at: &[usize], list: &[usize]) -> bool {
    let is_feminine = |number: &usize| is_feminine_adjective(reading, &hits[at[*number]]);
    let is_city = |number: &usize| match hits[at[*number]].name {
        Some((name, Naming::Town)) => {
            matches!(&reading.lexicon.names[name as usize], KnownName::CityArea { .. })
        }
        _ => false,
    };
    let (Some(last), true) = (list.last(), list.iter().filter(|number| is_feminine(number)).count() >= 2)
    else {
        return false;
    };
    let end = hits[at[*last]].end;
    let behind = reading.window_after(end, 24);
    let pronoun = behind.split_whitespace().next().unwrap_or_default();
    let pronouns = [
        "она",
        "он",
        "они",
        "мы",
        "вона",
        "він",
        "вони",
        "ми",
        "Россия",
        "Росія",
        "Москва",
        "тоже",
        "теж",
        "уже",
        "вже",
    ];
    let is_bare = behind.trim_start().is_empty()
        || pronouns.contains(&pronoun)
        || behind.trim_start().starts_with([',', '.', ';', ':', '–', '—', ')', '!', '?', '»', '”'])
        || hits.get(at[*last] + 1).is_some_and(|next| {
            next.tags.meets(Tags::CUES.with(Tags::of(&[Tag::Intent, Tag::Negation]))) && next.start <= end + 1
        });
    is_bare && list.iter().all(|number| is_feminine(number) || is_city(number))
}

/// "у Харківській області …, а в Луганській навіть …": the noun of a clause before is left out.
fn is_elliptic(reading: &Reading<'_>, hits: &[Hit], at: &[usize], number: usize, roles: &[Beside]) -> bool {
    let hit = &hits[at[number]];
    let behind = reading.window_after(hit.end, 24).trim_start();
    let next = behind.split(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default().lowered();
    let small = [
        "навіть",
        "також",
        "на",
        "до",
        "лише",
        "і",
        "та",
        "а",
        "але",
        "не",
        "даже",
        "также",
        "лишь",
        "и",
        "но",
        "по",
        "від",
        "от",
    ];
    let is_bare = behind.is_empty()
        || behind.starts_with([',', '.', ';', ':', '–', '—', ')', '!', '?', '-'])
        || next.starts_with(|letter: char| letter.is_ascii_digit())
        || small.contains(&next.as_str());
    // "а Донецьку передати Росії": the verb stands right behind.
    let is_bare = is_bare
        || hits.get(at[number] + 1).is_some_and(|next| {
            next.start <= hit.end + 1
                && next.tags.meets(Tags::CUES.with(Tags::of(&[Tag::Intent, Tag::Negation])))
        });
    let has_noun_before = || {
        (0..number).any(|other| {
            roles[other] == Beside::Unit && matches!(hits[at[other]].name, Some((_, Naming::Adjective)))
        })
    };
    // «живе у Вінницькій»: a Slavic adjective has a capital where it is a name.
    let lead = reading.small_before(hit.start, 24);
    let last = lead.split(|letter: char| !letter.is_letter_or_digit()).rfind(|word| !word.is_empty());
    let is_where = last.is_some_and(|word| reading.lexicon.lists.has(WordList::BareBefore, word));
    is_bare && is_feminine_adjective(reading, hit) && (is_where || has_noun_before())
}

fn is_feminine_adjective(reading: &Reading<'_>, hit: &Hit) -> bool {
    let word = reading.small(hit);
    matches!(hit.name, Some((_, Naming::Adjective)))
        && reading.between(hit.start, hit.end).starts_with(char::is_uppercase)
        && ["а", "у", "ої", "ій", "ою", "ая", "ую", "ой"].iter().any(|end| word.ends_with(end))
}

/// What is known of a name's surroundings.
#[derive(Debug, Clone, Copy)]
struct Context {
    beside: Beside,
    is_confirmed: bool,
    is_past: bool,
    /// It stands in a list of oblasts.
    is_among_oblasts: bool,
}

type Resolved = (Vec<AreaId>, Option<GroupId>, Option<PlaceId>, NameMeaning);

fn resolve(reading: &Reading<'_>, hits: &[Hit], at: usize, context: Context) -> Option<Resolved> {
    let (name, naming) = hits[at].name?;
    let known = |areas: Vec<AreaId>, sense| Some((areas, None, None, NameMeaning::Known(sense)));
    let other = |what: Message| Some((Vec::new(), None, None, NameMeaning::Other(what)));
    // "residents of Crimea" leaves Crimea an area; only a title takes it in: Crimea Boulevard.
    let is_body = context.beside == Beside::Body && (naming != Naming::Land || is_title(reading, hits, at));
    match &reading.lexicon.names[name as usize] {
        KnownName::Decoy(what) => other(decoy(what)),
        _ if is_body => other(message!("text-name-part-of-another")),
        KnownName::Area(id) => match naming {
            _ if naming == Naming::Land => known(vec![id.clone()], Sense::Area),
            Naming::Town if context.beside != Beside::Unit && is_river(reading, hits, at) => {
                other(message!("text-name-river"))
            }
            Naming::Town if context.beside != Beside::Unit && is_of_longer_name(reading, hits, at) => {
                other(message!("text-name-part-of-another"))
            }
            Naming::Town if context.beside != Beside::Unit && is_village(reading, hits, at) => {
                other(message!("text-name-perhaps-village"))
            }
            // «село Запорізьке»: a village by an adjective in the neuter.
            Naming::Adjective
                if context.beside != Beside::Unit && is_village_by_adjective(reading, &hits[at]) =>
            {
                other(message!("text-name-perhaps-village"))
            }
            _ if context.is_confirmed => known(vec![id.clone()], Sense::Area),
            Naming::Town if is_person(reading, hits, at) => other(message!("text-name-surname")),
            Naming::Town => known(vec![id.clone()], Sense::City),
            Naming::Land | Naming::Adjective | Naming::Settlement => None,
        },
        KnownName::CityArea { city, oblast } => {
            let is_oblast = context.beside == Beside::Unit || context.is_among_oblasts;
            if naming == Naming::Town && is_oblast && city != oblast {
                known(vec![oblast.clone()], Sense::Area)
            } else if naming == Naming::Town && city != oblast && is_government(reading, hits, at) {
                known(vec![city.clone()], Sense::Government)
            } else {
                known(vec![city.clone()], Sense::Area)
            }
        }
        KnownName::Group { id, members } => {
            if members.is_empty() && context.is_past {
                return other(message!("text-name-from-history"));
            }
            Some((members.clone(), Some(id.clone()), None, NameMeaning::Known(Sense::Group)))
        }
        // Of a section of the front everybody knows which one is meant: the Lyman direction.
        KnownName::Town { areas } if context.beside == Beside::Direction => {
            known(areas.iter().take(1).cloned().collect(), Sense::City)
        }
        KnownName::Town { areas } => known(areas.clone(), Sense::City),
        // A section of the front by its adjective: in the Lyman direction.
        KnownName::Place { .. } if naming == Naming::Adjective && !context.is_confirmed => None,
        KnownName::Place { id, area } => {
            let sense = if id.is_some() { Sense::Place } else { Sense::City };
            Some((vec![area.clone()], None, id.clone(), NameMeaning::Known(sense)))
        }
    }
}

/// What is told of villages and not of a town far from any front.
pub(super) const OF_GROUND: Tags =
    Tags::of(&[Tag::Advance, Tag::Attack, Tag::Seize, Tag::Control, Tag::Liberate, Tag::Retake]);

/// What names a village right before its name, as far as everybody who looks for one asks.
pub(super) const VILLAGE_NOUNS: [&str; 9] =
    ["village of", "settlement of", "hamlet of", "село", "села", "селі", "селе", "селом", "селище"];

/// True where a town's name that villages share stands beside another name of a village, in a report from
/// the front: "took Rivne and Stepove".
fn is_village(reading: &Reading<'_>, hits: &[Hit], at: usize) -> bool {
    let hit = &hits[at];
    let last = reading.small_before(hit.start, 40).trim_end();
    let is_named = VILLAGE_NOUNS
        .iter()
        .chain(&["посёлок", "поселок"])
        .any(|noun| last.ends_with(noun) && !last.ends_with(&format!("до {noun}")));
    if is_named {
        return true;
    }
    if !hit.tags.has(Tag::Village) || !hits.iter().any(|hit| hit.tags.meets(OF_GROUND)) {
        return false;
    }
    let is_joint = |word: &str| matches!(word, "and" | "та" | "і" | "й" | "и");
    let behind = reading.window_after(hit.end, 60);
    let mut words = behind.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_listed_behind = behind.starts_with(',') && begins_with_capital(first_word(&behind[1..]))
        || is_joint(first) && begins_with_capital(second);
    let before = reading.window_before(hit.start, 60);
    let mut words = before.split_whitespace().rev();
    let (last, other) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_listed_before = is_joint(last) && begins_with_capital(other)
        || last.ends_with(',') && begins_with_capital(last) && !other.is_empty();
    let is_settlement = ["village", "settlement", "сел", "посёл", "посел", "хут", "пункт"]
        .iter()
        .any(|noun| last.lowered().starts_with(noun));
    is_listed_behind || is_listed_before || is_settlement
}

/// «в село Запорізьке», «у селі Луганському»: the noun for a village stands right before the adjective of an area, which is in
/// its gender.
fn is_village_by_adjective(reading: &Reading<'_>, hit: &Hit) -> bool {
    let lead = reading.small_before(hit.start, 40).trim_end();
    let is_named = VILLAGE_NOUNS.iter().chain(&["посёлок", "поселок"]).any(|noun| lead.ends_with(noun));
    let word = reading.small(hit);
    is_named && ["е", "ое", "ому", "ом", "им", "ім"].iter().any(|end| word.ends_with(end))
}

/// True where a name that a town and a river share means the river: across the Dnipro, берег Дніпра.
fn is_river(reading: &Reading<'_>, hits: &[Hit], at: usize) -> bool {
    let last = reading
        .window_before(hits[at].start, 24)
        .split_whitespace()
        .next_back()
        .unwrap_or_default()
        .lowered();
    let shores = [
        "the",
        "берег",
        "берез",
        "через",
        "за",
        "річк",
        "рек",
        "river",
        "форсув",
        "форсир",
        "русл",
        "вздовж",
        "вдоль",
        "бік",
        "боці",
        "боку",
        "сторон",
        "сторін",
    ];
    hits[at].tags.has(Tag::River)
        && shores.iter().any(|word| last.starts_with(word) && (last == *word || word.len() > 4))
}

/// True where the name is the second word of another: Новое Запорожье, Velyka Odesa.
fn is_of_longer_name(reading: &Reading<'_>, hits: &[Hit], at: usize) -> bool {
    let last = reading.window_before(hits[at].start, 24).split_whitespace().next_back().unwrap_or_default();
    let first = [
        "Нов",
        "Стар",
        "Велик",
        "Мал",
        "Верхн",
        "Нижн",
        "Nova",
        "Novyi",
        "Nove",
        "Novoye",
        "Stara",
        "Staryi",
        "Velyka",
        "Mala",
        "Верхньо",
    ];
    reading.window_before(hits[at].start, 1) == " "
        && first.iter().any(|stem| last.starts_with(stem))
        && last.chars().count() < 9
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

fn begins_with_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// True where a town's name is a surname: a title or a first name stands right before it, or it speaks.
fn is_person(reading: &Reading<'_>, hits: &[Hit], at: usize) -> bool {
    let hit = &hits[at];
    let word = reading.between(hit.start, hit.end);
    let is_surname = ["ов", "ев", "ov", "ev", "в"].iter().any(|end| word.ends_with(end));
    if !is_surname || word.contains(' ') {
        return false;
    }
    let previous = at.checked_sub(1).map(|before| &hits[before]);
    let is_titled = previous.is_some_and(|before| {
        before.tags.has(Tag::Role) && reading.between(before.end, hit.start) == " " && before.name.is_none()
    });
    let says = hits.get(at + 1).is_some_and(|next| {
        next.tags.has(Tag::Say) && reading.between(hit.end, next.start).trim().is_empty()
    });
    let last = reading.window_before(hit.start, 40).split_whitespace().next_back().unwrap_or_default();
    let is_named = begins_with_capital(last)
        && last.chars().count() > 3
        && last.chars().all(char::is_letter)
        && previous.is_none_or(|before| before.end + 1 < hit.start);
    is_titled || says || is_named
}

/// True where the word behind the name is written with a capital, as in Crimea Boulevard.
fn is_title(reading: &Reading<'_>, hits: &[Hit], at: usize) -> bool {
    let is_capital = |hit: &Hit| reading.text[hit.start..].chars().next().is_some_and(char::is_uppercase);
    let after = reading.text[hits[at].end..].starts_with('-') || hits.get(at + 1).is_some_and(is_capital);
    let before = at.checked_sub(1).is_some_and(|before| hits[before].tags.has(Tag::BodyBefore));
    after || before
}

/// True where a capital stands for its government: Kyiv rejected, Moscow and Kyiv.
fn is_government(reading: &Reading<'_>, hits: &[Hit], at: usize) -> bool {
    let lists = &reading.lexicon.lists;
    let hit = &hits[at];
    let rest = &reading.text[hit.end..];
    let mut following =
        rest.split(|letter: char| !letter.is_letter_or_digit()).filter(|word| !word.is_empty());
    let next_word = following.next().unwrap_or_default();
    if let Some(rest) = rest.strip_prefix("'s").or(rest.strip_prefix("’s")) {
        let noun = rest.split_whitespace().next().unwrap_or_default();
        let noun = noun.trim_matches(|letter: char| !letter.is_letter_or_digit());
        return !lists.has(WordList::BehindCapital, noun);
    }
    let before = reading.window_before(hit.start, 48);
    // "And Kyiv?": whoever is asked for alone acts.
    let opening = before.rsplit(['.', '!', '?', '\n', '”', '»']).next().unwrap_or_default();
    // "no comment from Kyiv".
    let is_asked_of = reading.lexicon.lists.ends(WordList::AskedOf, opening.lowered().trim_end());
    if is_asked_of {
        return true;
    }
    // «В Киеве этого не признают».
    let answers = Tags::of(&[Tag::Recognise, Tag::Reject, Tag::Say]);
    let is_locative = matches!(opening.trim(), "В" | "У")
        && hits[at + 1..]
            .iter()
            .take_while(|next| next.start < hit.end + 48)
            .any(|next| next.tags.meets(answers));
    if is_locative {
        return true;
    }
    let is_asked_for = rest.starts_with('?') && opening.split_whitespace().count() <= 2;
    if is_asked_for {
        return true;
    }
    let mut words = before.split_whitespace().rev();
    let last = words.next().unwrap_or_default().lowered();
    let rulers = [
        "regime",
        "government",
        "authorities",
        "leadership",
        "officials",
        "режим",
        "влад",
        "власт",
        "урядом",
    ];
    let mut earlier = std::iter::once(last.clone()).chain(words.take(4).map(str::to_lowercase));
    if earlier.any(|word| rulers.iter().any(|ruler| word.starts_with(ruler))) {
        return true;
    }
    // «Киев вывод войск отвергает»: the first word of a clause that rejects or demands.
    let is_first = before.trim_end_matches([' ', '«', '"']).is_empty()
        || before.trim_end_matches(' ').ends_with(['.', '!', '?', '\n', '–', '—', '«', '"']);
    let form = reading.between(hit.start, hit.end);
    let acts = |next: &&Hit| next.tags.meets(Tags::of(&[Tag::Reject, Tag::Demand]));
    let refuses = hits.iter().filter(|next| next.start > hit.end && next.start < hit.end + 160).find(acts);
    let is_subject = matches!(form, "Киев" | "Київ") && is_first;
    if is_subject
        && refuses.is_some_and(|next| !reading.between(hit.end, next.start).contains([',', ':', ';', '.']))
    {
        return true;
    }
    // Another capital or state beside it makes it one of two governments.
    let previous = at.checked_sub(1).map(|before| &hits[before]);
    let pairs = |one: &Hit, other: &Hit| {
        let gap = reading.between(one.end, other.start).trim();
        matches!(gap, "and" | "та" | "і" | "и" | "й" | "or" | "with" | "against")
    };
    if previous.is_some_and(|other| is_state(reading, other) && pairs(other, hit))
        || hits.get(at + 1).is_some_and(|next| is_state(reading, next) && pairs(hit, next))
    {
        return true;
    }
    // "dismissed by Kyiv": who does it.
    let is_doer = previous.is_some_and(|other| {
        let deeds = Tags::of(&[Tag::Reject, Tag::Say, Tag::Demand, Tag::Propose, Tag::Recognise]);
        other.tags.meets(deeds) && reading.between(other.end, hit.start) == " by "
    });
    // "У Києві відповіли", «В Киеве это назвали ложью»: who answers there is the government.
    let says = hits.get(at + 1).is_some_and(|next| {
        let gap = reading.small_between(hit.end, next.start);
        let is_that = |word: &str| reading.lexicon.lists.has(WordList::That, word);
        next.tags.meets(Tags::of(&[Tag::Say, Tag::Reject]))
            && gap.starts_with(' ')
            && gap.split_whitespace().all(is_that)
            && !next.tags.has(Tag::Organ)
    });
    if is_doer || says && matches!(last.as_str(), "in" | "у" | "в") {
        return true;
    }
    let is_fought_for = previous.is_some_and(|other| {
        other.tags.meets(Tags::of(&[Tag::Advance, Tag::Attack]))
            && reading.between(other.end, hit.start).trim() == "for"
    });
    if matches!(last.as_str(), "for" | "with" | "for," | "для") && !is_fought_for {
        return true;
    }
    if matches!(last.as_str(), "capital" | "city" | "столиця" | "столиці" | "столица" | "місто" | "город")
        || is_fought_for
    {
        return false;
    }
    if lists.has(WordList::BeforePlace, &last) || last.ends_with(',') && !is_lower_case(next_word) {
        return false;
    }
    let is_listed = |one: &Hit, other: &Hit| {
        let gap = reading.between(one.end, other.start).trim();
        one.name.is_some() && other.name.is_some() && matches!(gap, "," | "and" | "та" | "і" | "и" | ", and")
    };
    if previous.is_some_and(|other| is_listed(other, hit))
        || hits.get(at + 1).is_some_and(|next| is_listed(hit, next))
    {
        return false;
    }
    // What is taken, shelled or defended is a city.
    let taken = Tags::of(&[
        Tag::Seize,
        Tag::Attack,
        Tag::Advance,
        Tag::Strike,
        Tag::Liberate,
        Tag::Occupied,
        Tag::Invade,
    ]);
    if previous.is_some_and(|other| other.tags.meets(taken) && hit.start - other.end < 9) {
        return false;
    }
    let form = reading.small(hit);
    if form.starts_with('к') && form.ends_with(['а', 'у', 'м', 'і', 'е']) {
        return match form.chars().next_back() {
            Some('а') => lists.begins(WordList::OfGovernment, &last),
            Some('у' | 'м') => true,
            _ => false,
        };
    }
    let is_right_behind = rest.starts_with(' ') && is_lower_case(next_word);
    // "which Kyiv and the West denounced": governments.
    let behind = reading.small_after(hit.end, 24).strip_prefix(' ');
    if behind.is_some_and(|rest| lists.begins(WordList::AndWest, rest)) {
        return true;
    }
    is_right_behind && !lists.has(WordList::BehindCapital, next_word) && is_verb(lists, next_word)
        || hits.get(at + 1).is_some_and(|next| {
            let acts = Tags::of(&[
                Tag::Say,
                Tag::Intent,
                Tag::Negation,
                Tag::Reject,
                Tag::Recognise,
                Tag::Yield,
                Tag::Hypothesis,
            ]);
            next.start - hit.end < 24 && next.tags.meets(acts) && is_right_behind
        })
}

/// A capital that stands for its government acts as its state does: Kyiv warns.
pub(super) fn governments_act(
    hits: &mut [Hit],
    segments: &Segments,
    names: &[Vec<Named>],
    lexicon: &Lexicon,
) {
    let state =
        lexicon.actors.iter().position(|actor| actor.sort == ActorSort::State && actor.side == Side::Ukraine);
    let Some(state) = state.and_then(|state| u32::try_from(state).ok()) else { return };
    for (sentence, names) in segments.sentences.iter().zip(names) {
        for named in names.iter().filter(|named| named.meaning == NameMeaning::Known(Sense::Government)) {
            let hit = hits[sentence.hits.clone()].iter_mut().find(|hit| hit.start == named.range.start);
            if let Some(hit) = hit {
                hit.actor = hit.actor.or(Some(state));
            }
        }
    }
}

/// Nobody acts or speaks in a dateline: "MOSCOW, April 3 (Reuters) -".
pub(super) fn datelines_are_silent(hits: &mut [Hit], segments: &Segments) {
    for sentence in segments.sentences.iter().filter(|sentence| sentence.lead > sentence.range.start) {
        for hit in hits[sentence.hits.clone()].iter_mut().take_while(|hit| hit.start < sentence.lead) {
            hit.actor = None;
            hit.tags = Tags::default();
        }
    }
}

fn is_lower_case(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}

/// True for a word that looks like a finite verb or a participle.
fn is_verb(lists: &WordLists, word: &str) -> bool {
    let ends = ["s", "ed", "ing", "є", "ить", "ає", "ує", "в", "ив", "ав", "ет", "ит", "ёт", "л", "ил", "ал"];
    lists.has(WordList::GovernmentVerb, word)
        || word.chars().count() > 3 && ends.iter().any(|end| word.ends_with(end))
}

fn is_state(reading: &Reading<'_>, hit: &Hit) -> bool {
    let sort = hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
    sort == Some(ActorSort::State)
}
