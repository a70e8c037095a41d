//! Who speaks by a noun alone: people without names and papers.

use super::attribution::{Someone, known};
use super::lexicon::ActorSort;
use super::name_run::is_name_word;
use super::name_run::words_of;
use super::scan::Hit;
use super::subject::{Found, Search};
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::Side;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The most words between a verb and people without a name behind it: how many, of what sort.
const MOST_BEFORE_PEOPLE: usize = 3;
/// How many words what tells of a paper may have, without a comma.
const MOST_TOLD: usize = 14;

impl Search<'_> {
    /// "64% of Ukrainians": a share of people speaks.
    pub(super) fn share(&self) -> Option<Someone> {
        let verb = &self.hits[self.at];
        let window = self.reading.window_before(verb.start, 70);
        let sign = window.rfind('%')?;
        let digits = window[..sign].trim_end();
        let start = digits.len()
            - digits.chars().rev().take_while(|letter| letter.is_ascii_digit() || *letter == '.').count();
        let people = window[sign + 1..].trim().trim_end_matches(['-', '–', '—']).trim_end();
        let offset = verb.start - window.len();
        let end = offset + sign + 1 + (window[sign + 1..].find(people)? + people.len());
        let is_short = !people.contains([',', '.', ';', ':', '“', '"'])
            && people.split_whitespace().count() <= 4
            && start < digits.len()
            && (people.is_empty() || self.has_people(people));
        let range = offset + start..end;
        is_short.then(|| Someone::unknown(range))
    }

    /// True where one of the words is for people: who holds a share of land is no share of people.
    fn has_people(&self, words: &str) -> bool {
        let lists = &self.reading.lexicon.lists;
        let mut words = words.split(|letter: char| !letter.is_letter_or_digit());
        words.any(|word| lists.has(WordList::People, &word.lowered()))
    }

    /// "The German chancellor was right to say": an office by whose it is, and no name.
    pub(super) fn office_holder(&self, run: &std::ops::Range<usize>) -> Option<Someone> {
        let role = self.hits.iter().find(|hit| hit.tags.has(Tag::Role) && hit.start == run.end + 1)?;
        let word = self.reading.between(run.start, run.end);
        let is_small = self.reading.between(role.start, role.end).starts_with(char::is_lowercase);
        let range = run.start..role.end;
        let side = self.side_before(role.start);
        (is_small && !word.contains(' ') && role.end < self.hits[self.at].start).then(|| Someone {
            is_person: true,
            side,
            ..Someone::unknown(range)
        })
    }

    /// «вважають неприйнятною 55 % українців»: a share of people behind the verb.
    pub(super) fn share_behind(&self) -> Option<Someone> {
        let verb = &self.hits[self.at];
        let window = self.reading.window_after(verb.end, 110);
        let clause = window.split([',', '.', ';', ':', '«', '“', '\n']).next().unwrap_or_default();
        let sign = clause.find('%')?;
        let digits = clause[..sign].trim_end();
        let start = digits.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == ',').len();
        let people = clause[sign + 1..].split_whitespace().next()?;
        let end = sign + 1 + clause[sign + 1..].find(people)? + people.len();
        let is_people = start < digits.len() && self.has_people(people);
        is_people.then(|| Someone::unknown(verb.end + start..verb.end + end))
    }

    /// «вважають у Центрі спротиву»: a body by where it is said, behind a verb in the plural.
    pub(super) fn body_in(&self, end: usize) -> Option<Someone> {
        let verb = &self.hits[self.at];
        let word = self.reading.small(verb);
        let is_plural = ["ли", "ють", "ять", "ют", "ят", "уть"].iter().any(|end| word.ends_with(end));
        let behind = self.reading.between(verb.end, end);
        let behind = behind.split([',', '.', ';', ':', '–', '—', '(', '\n']).next().unwrap_or_default();
        let name = [" у ", " в ", " во "].iter().find_map(|link| behind.strip_prefix(link))?.trim_end();
        let start = verb.end
            + (behind.len()
                - behind.trim_start_matches(|letter: char| letter.is_lowercase() || letter == ' ').len());
        let is_short = (1..=6).contains(&name.split_whitespace().count());
        let range = start..start + name.len();
        let is_place = self.hits.iter().any(|hit| hit.name.is_some() && hit.start == range.start);
        // «повідомили в російських спецслужбах»: whose they are tells enough.
        let of_side = Tags::of(&[Tag::Russian, Tag::Ukrainian]);
        let name_start = verb.end + behind.find(name)?;
        let inside = |hit: &&Hit| name_start <= hit.start && hit.end <= name_start + name.len();
        let is_told_whose = !name.contains(char::is_uppercase)
            && name.split_whitespace().count() >= 2
            && self.hits.iter().filter(inside).any(|hit| hit.tags.meets(of_side))
            && self.hits.iter().filter(inside).all(|hit| hit.actor.is_none());
        // «повідомили у 92-й бригаді»: a unit by its number.
        let is_unit = self.is_numbered_unit(name);
        let range = if is_told_whose || is_unit { name_start..name_start + name.len() } else { range };
        let is_named = name.starts_with(char::is_uppercase) || is_told_whose || is_unit;
        (is_plural && is_short && is_named && !is_place)
            .then(|| Someone { side: self.side_before(verb.start), ..Someone::unknown(range) })
    }

    /// «У ЗСУ підтвердили»: a body by where it is said, before a verb in the plural.
    pub(super) fn body_ahead(&self) -> Option<Someone> {
        let verb = &self.hits[self.at];
        let word = self.reading.small(verb);
        let is_plural = ["ли", "ють", "ять", "ют", "ят", "уть"].iter().any(|end| word.ends_with(end));
        let lead = self.reading.between(self.sentence.range.start, verb.start);
        let lead = lead.trim_start_matches(|letter: char| !letter.is_letter_or_digit()).trim_end();
        let name = ["У ", "В ", "Во "].iter().find_map(|link| lead.strip_prefix(link))?;
        let before = self.reading.window_before(verb.start, 8);
        let end = verb.start - (before.len() - before.trim_end().len());
        let range = end - name.len()..end;
        let is_short = (1..=4).contains(&name.split_whitespace().count())
            && !name.contains([',', ':', ';', '–', '—', '(']);
        let is_known = self.hits.iter().any(|hit| {
            (hit.name.is_some() || hit.actor.is_some() || hit.tags.has(Tag::Organ))
                && hit.start < range.end
                && range.start < hit.end
        });
        (is_plural && is_short && name.starts_with(char::is_uppercase) && !is_known)
            .then(|| Someone { side: self.side_of_body(&range), ..Someone::unknown(range) })
    }

    /// The side that the words of a body's name tell.
    fn side_of_body(&self, range: &std::ops::Range<usize>) -> Option<Side> {
        let hit = self.hits.iter().find(|hit| {
            hit.start < range.end
                && range.start < hit.end
                && hit.tags.meets(Tags::of(&[Tag::Russian, Tag::Ukrainian]))
        })?;
        Some(if hit.tags.has(Tag::Russian) { Side::Russia } else { Side::Ukraine })
    }

    /// «стверджує канал „Вежа“»: a name in marks behind the noun for what it is, right behind the verb.
    pub(super) fn body_in_marks(&self, end: usize) -> Option<Someone> {
        let verb = &self.hits[self.at];
        let behind = self.reading.between(verb.end, end);
        let open = behind.find(['«', '“', '„'])?;
        let lead = &behind[..open];
        let start = open + behind[open..].chars().next()?.len_utf8();
        let length = behind[start..].find(['»', '”', '“'])?;
        let name = &behind[start..start + length];
        let is_noun = (1..=3).contains(&lead.split_whitespace().count())
            && lead
                .split_whitespace()
                .all(|word| word.chars().all(|letter| letter.is_lowercase() || letter == '-'));
        let is_name =
            name.starts_with(char::is_uppercase) && (1..=4).contains(&name.split_whitespace().count());
        let range = verb.end + start..verb.end + start + length;
        (is_noun && is_name)
            .then(|| Someone { side: self.side_before(range.start), ..Someone::unknown(range) })
    }

    /// "European diplomats", "a Russian milblogger": people without names, by the words that tell them.
    pub(super) fn collective(&self, hit: &Hit) -> Option<Someone> {
        let mut start = self.unit_start(hit).unwrap_or_else(|| self.phrase_start(hit.start));
        // "G7 leaders" are the G7; "US officials" are not the United States.
        let whose = self.hits.iter().rev().find(|other| other.end < hit.start && other.actor.is_some());
        let whose = whose.filter(|other| {
            let gap = self.reading.between(other.end, start).trim_start_matches(['\'', '’', 's']);
            other.start <= start && gap.trim().is_empty()
        });
        if let Some(other) = whose {
            if other
                .actor
                .is_some_and(|actor| matches!(self.sort(actor), ActorSort::Body | ActorSort::Outlet))
            {
                return known(other);
            }
            start = start.min(other.start);
        }
        let range = start..hit.end;
        let side = self.side_before(hit.start).filter(|_| start < hit.start);
        Some(Someone { side, ..Someone::unknown(range) })
    }

    /// «розповіли двоє чиновників», «написав посадовець»: people without a name right behind a Slavic verb. A word for
    /// one alone may mean the person who was named before.
    pub(super) fn people_right_behind(&self, start: usize, end: usize) -> Option<Found> {
        let people = self.hits[self.at + 1..].iter().find(|hit| hit.tags.has(Tag::Collective))?;
        let lead = self.reading.between(start, people.start);
        let behind = self.reading.window_after(people.end, 40);
        let is_near = people.end <= end
            && people.actor.is_none()
            && lead.split_whitespace().count() <= MOST_BEFORE_PEOPLE
            && !lead.contains(|letter: char| letter.is_uppercase() || letter == ',');
        let is_whole = !behind.trim_start().starts_with(char::is_letter_or_digit);
        let added = behind.strip_prefix(", ").and_then(|rest| rest.split(' ').next()).unwrap_or_default();
        let lists = &self.reading.lexicon.lists;
        let is_told_of = added.ends_with("ий") || lists.has(WordList::Auxiliary, added);
        if !is_near || !is_whole {
            return None;
        }
        // «двоє чиновників»: how many is a part of what they are called.
        let from = people.start - lead.trim_start().len();
        let phrase = self.collective(people)?;
        let phrase = if phrase.actor.is_some() {
            phrase
        } else {
            Someone { side: phrase.side, ..Someone::unknown(from..people.end) }
        };
        let is_alone = lead.trim().is_empty() && people.tags.has(Tag::Role) && !is_told_of;
        if is_alone {
            let phrase = Some(Someone { is_person: true, ..phrase });
            return Some(Found::Role { word: people.range(), phrase });
        }
        Some(Found::Named(phrase))
    }

    /// Where a phrase begins: before its noun stand adjectives and what tells whose, not what counts or points.
    pub(super) fn phrase_start(&self, noun: usize) -> usize {
        let window_start =
            self.reading.text.floor_char_boundary(noun.saturating_sub(70)).max(self.sentence.range.start);
        let words = words_of(self.reading.between(window_start, noun), window_start);
        let mut start = noun;
        for range in words.iter().rev().take(4) {
            let word = self.reading.between(range.start, range.end);
            let is_first = range.start == self.sentence.range.start;
            let is_time = is_first
                && matches!(word.lowered().as_str(), "earlier" | "previous" | "latest" | "new" | "old");
            if is_time || !is_adjective(word) {
                break;
            }
            start = range.start;
        }
        start
    }

    /// "under the 28-point plan": a paper behind a preposition that makes it speak.
    pub(super) fn paper_under(&self, hit: &Hit) -> Option<Someone> {
        let paper = self.paper(hit)?;
        let before = self.reading.small_before(paper.name.start, 40);
        let before = before.trim_end();
        let lead = [
            "the",
            "a",
            "this",
            "that",
            "its",
            "his",
            "their",
            "new",
            "latest",
            "цим",
            "цього",
            "этому",
            "этим",
        ];
        let lead = lead.iter().find_map(|word| before.strip_suffix(word)).unwrap_or(before).trim_end();
        let word = reading_word(lead);
        let preposition = ["under", "per", "за", "по", "согласно", "згідно"].contains(&word)
            || ["according to", "згідно з", "згідно із", "відповідно до", "в соответствии с"]
                .iter()
                .any(|end| lead.ends_with(end))
            || self.reading.lexicon.lists.ends(WordList::PaperBefore, lead);
        preposition.then_some(paper)
    }

    /// "The draft provides for …": a paper that is the subject of its clause.
    pub(super) fn paper_before_verb(&self, hit: &Hit) -> Option<Someone> {
        let hit_end = self.paper(hit)?.name.end;
        let behind = self.reading.window_after(hit_end, 160);
        // "The proposal, which was leaked on Monday, would …".
        let relative = [
            ", dated ",
            ", which ",
            ", who ",
            ", що ",
            ", який ",
            ", яка ",
            ", который ",
            ", которая ",
            ", которое ",
            ", яке ",
        ];
        let lists = &self.reading.lexicon.lists;
        let clause = relative.iter().find_map(|which| behind.strip_prefix(which));
        // "The paper, drafted in September, would …".
        let clause = clause.or_else(|| behind.strip_prefix(", "));
        let past = clause.and_then(|clause| clause.split_once(','));
        let behind = past.map_or(behind, |(_, rest)| rest);
        let is_verb = |word: &str| lists.begins(WordList::PaperVerb, &word.lowered());
        let near = |words: &str, most: usize| words.split_whitespace().take(most).any(is_verb);
        // "The plan that leaked in October would …".
        let is_told_of = [" that ", " which "].iter().any(|which| behind.starts_with(which));
        let told = behind.split([',', '.', ';']).next().unwrap_or_default();
        // "a communiqué that refuses", «декларацію, яка засуджує»: what it does, right behind it.
        let says = |word: &str| lists.begins(WordList::PaperSays, &word.lowered());
        let first = |words: &str| {
            let mut words = words.split_whitespace();
            words.find(|word| !lists.has(WordList::Auxiliary, &word.lowered())).is_some_and(says)
        };
        let rest = [" that ", " which "].iter().find_map(|which| behind.strip_prefix(which));
        let says_so = rest.or(clause).is_some_and(first) || behind.starts_with(' ') && first(behind);
        let has_verb =
            behind.starts_with(' ') && near(behind, 3) || is_told_of && near(told, MOST_TOLD) || says_so;
        let before = self.reading.small_before(self.paper(hit)?.name.start, 12);
        let word = reading_word(before.trim_end());
        let opens = word.is_empty()
            || lists.has(WordList::BeforePaper, word)
            || before.trim_end().ends_with([',', '.', '“', '"', '«', ':', ';'])
            || !before.trim().contains(char::is_letter_or_digit);
        if has_verb && opens { self.paper(hit) } else { None }
    }

    /// "The third article is shorter": the paper that a sentence begins with and tells of.
    pub(super) fn paper_told_of(&self, hit: &Hit) -> Option<Someone> {
        let paper = self.paper(hit).filter(|paper| paper.actor.is_none())?;
        let lead = self.reading.small_between(self.sentence.range.start, paper.name.start);
        let behind = self.reading.small_after(hit.end, 12);
        let next = behind.split_whitespace().next().unwrap_or_default();
        let is_first = lead.split_whitespace().count() <= 1;
        (is_first && behind.starts_with(' ') && matches!(next, "is" | "was" | "has" | "runs"))
            .then_some(paper)
    }

    /// "the Geneva paper suggests": of words with capitals and the noun right behind them, the paper.
    pub(super) fn paper_named(&self, run: &std::ops::Range<usize>) -> Option<Someone> {
        let noun =
            self.hits[..self.at].iter().find(|hit| hit.start == run.end + 1 && hit.tags.has(Tag::Paper))?;
        let is_small = self.reading.between(noun.start, noun.end).starts_with(char::is_lowercase);
        if is_small { self.paper(noun) } else { None }
    }

    /// A paper with what tells which one it is.
    pub(super) fn paper(&self, hit: &Hit) -> Option<Someone> {
        let mut start = self.phrase_start(hit.start);
        let lists = &self.reading.lexicon.lists;
        // "the second article": which of them is a part of what it is called.
        let before = self.reading.small_before(start, 20).trim_end();
        let which = reading_word(before);
        if lists.has(WordList::PaperPoint, self.reading.small(hit)) && lists.has(WordList::Ordinal, which) {
            start -= self.reading.small_before(start, 20).len() - (before.len() - which.len());
        }
        // "the Geneva paper": a name right before it tells which one it is.
        let before = self.reading.window_before(start, 40);
        let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
        let is_first = start - self.sentence.range.start <= last.len() + 1;
        if last.is_ascii() && is_name_word(last) && !is_first && last.chars().all(char::is_alphanumeric) {
            start -= before.len() - before.rfind(last)?;
        }
        let before = self.reading.window_before(start, 40);
        let last = before.split_whitespace().next_back().unwrap_or_default();
        if last.ends_with("'s") || last.ends_with("’s") {
            start -= before.len() - before.rfind(last)?;
        }
        // A paper of somebody's speaks for them: the US proposal, Trump's plan.
        let actors = || self.hits.iter().rev().filter(|other| other.end < hit.start && other.actor.is_some());
        let owner = actors().find(|other| {
            let gap = self.reading.between(other.end, start).trim_start_matches(['\'', '’', 's', '.']);
            other.start >= start || gap.trim().is_empty()
        });
        // "Trump's Ukraine plan": whose it is stands further off than what it is about.
        let possessor = owner.and_then(|owner| {
            let is_possessive = |other: &&Hit| {
                let gap = self.reading.between(other.end, owner.start);
                gap == "'s " || gap == "’s "
            };
            actors().find(is_possessive)
        });
        let owner = possessor.or(owner);
        if let Some(owner) = owner {
            let is_person = owner.actor.is_some_and(|actor| self.sort(actor) == ActorSort::Person);
            return known(owner).map(|who| Someone { is_person, is_paper: true, ..who });
        }
        let range = start..hit.end + self.points_behind(hit.end);
        Some(Someone { is_paper: true, ..Someone::unknown(range) })
    }

    /// How long " із 28 пунктів" behind a paper is, in bytes.
    fn points_behind(&self, end: usize) -> usize {
        let behind = self.reading.window_after(end, 60);
        let mut words = behind.split_whitespace();
        let (of, number, points) = (words.next(), words.next(), words.next().unwrap_or_default());
        let is_of = matches!(of, Some("із" | "з" | "из" | "of" | "with"));
        let is_number = number.is_some_and(|word| word.chars().all(|letter| letter.is_ascii_digit()));
        let is_points = ["пункт", "point"].iter().any(|stem| points.starts_with(stem));
        let length = behind
            .find(points)
            .map_or(0, |at| at + points.trim_end_matches(|letter: char| !letter.is_letter_or_digit()).len());
        if is_of && is_number && is_points { length } else { 0 }
    }
}

/// The last word of a stretch.
fn reading_word(words: &str) -> &str {
    words.rsplit(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default()
}

/// True for a word that may tell whose or what kind of people: Western, pro-war, військові.
fn is_adjective(word: &str) -> bool {
    if word.contains([',', '.', ';', ':', '“', '”', '"', '(', ')', '«', '»']) {
        return false;
    }
    let lower = word.lowered();
    let ends = [
        "an",
        "ish",
        "ese",
        "ern",
        "ian",
        "ior",
        "ary",
        "al",
        "backed",
        "installed",
        "affiliated",
        "appointed",
        "led",
        "ські",
        "ських",
        "цькі",
        "ові",
        "ні",
        "них",
        "ські",
        "ские",
        "ских",
        "цкие",
        "ные",
        "ных",
        "ский",
        "ський",
        "вий",
        "вый",
        "вые",
        "вих",
        "вых",
    ];
    let known = [
        "us",
        "u.s",
        "u.s.",
        "south",
        "north",
        "east",
        "west",
        "uk",
        "eu",
        "nato",
        "un",
        "kremlin",
        "government",
        "defence",
        "defense",
        "intelligence",
        "security",
        "army",
        "opposition",
        "state",
        "anti-war",
        "pro-war",
        "top",
        "kyiv",
        "moscow",
        "law",
        "mod",
        "old",
        "new",
        "latest",
        "earlier",
        "previous",
        "original",
        "draft",
        "leaked",
        "revised",
        "updated",
        "joint",
        "news",
        "french",
        "dutch",
        "polish",
        "european",
        "health",
        "peace",
        "press",
    ];
    let no_words = ["an", "than", "all", "several", "total", "began", "ran", "can", "also", "one"];
    !no_words.contains(&lower.as_str())
        && (known.contains(&lower.as_str())
            || lower.contains('-')
            || ends.iter().any(|end| lower.ends_with(end)))
}

/// Between people and their verb stand an adverb, or where they are: "sources in the army also said".
pub(super) fn is_beside(between: &str) -> bool {
    between.len() < 60
        && !between.contains([',', ';', ':', '“', '”', '"', '«', '»', '(', ')'])
        && between.split_whitespace().all(|word| {
            let lower = word.lowered();
            let small = [
                "also",
                "have",
                "has",
                "had",
                "recently",
                "previously",
                "reportedly",
                "in",
                "from",
                "at",
                "the",
                "of",
                "close",
                "to",
                "familiar",
                "with",
                "matter",
                "on",
                "near",
                "those",
                "cited",
                "by",
                "а",
                "також",
                "в",
                "у",
                "із",
                "з",
                "також",
                "также",
                "из",
            ];
            small.contains(&lower.as_str())
                || word.ends_with("ly")
                || word.chars().next().is_some_and(char::is_uppercase)
                || between.starts_with("in ")
                || between.starts_with("from ")
                || [
                    "operating ",
                    "deployed ",
                    "stationed ",
                    "fighting ",
                    "serving ",
                    "based ",
                    "familiar with ",
                ]
                .iter()
                .any(|link| between.starts_with(link))
        })
}
