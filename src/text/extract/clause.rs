//! Clauses: where in a sentence one ends and what stands around a cue in its own.

use std::ops::Range;

use super::conjunct::conjuncts;
use super::lexicon::ActorSort;
use super::reading::Reading;
use super::said_further::further_sayings;
use super::scan::Hit;
use super::segment::Sentence;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use super::year::years_of;
use crate::model::Side;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// A sentence with its hits and the starts of its clauses.
#[derive(Debug)]
pub(super) struct Clauses<'a> {
    pub(super) reading: Reading<'a>,
    pub(super) hits: &'a [Hit],
    /// First bytes of all clauses but the first, ascending.
    starts: Vec<usize>,
    is_of_old: bool,
    is_of_now: bool,
    words: &'a str,
    /// The same in small letters.
    small: &'a str,
    /// The side that "they" stands for.
    they: Option<Side>,
    /// First bytes of the clauses that tell what goes on meanwhile.
    asides: Vec<usize>,
    /// What is added to a name between commas, ascending: ", which it annexed in 2014,".
    relatives: Vec<Range<usize>>,
    /// First bytes of the names that have a verb of their own behind them.
    conjuncts: Vec<usize>,
    /// The sentence asks.
    pub(super) is_question: bool,
    /// First byte behind the clause with which the sentence supposes something; 0 where it supposes nothing.
    pub(super) is_supposed_until: usize,
}

impl<'a> Clauses<'a> {
    pub(super) fn of(reading: &Reading<'a>, sentence: &Sentence) -> Self {
        let hits = reading.hits_in(sentence);
        let words = &reading.text[sentence.range.clone()];
        let mut starts: Vec<usize> = Vec::new();
        for (at, letter) in words.char_indices() {
            let is_dash = matches!(letter, '–' | '—') && words[..at].ends_with(' ');
            if matches!(letter, ';' | ':') || is_dash {
                starts.push(sentence.range.start + at);
            }
        }
        let opens = |hit: &&Hit| {
            let before = reading.between(sentence.range.start, hit.start).trim_end();
            // The conjunctions of one letter only part clauses behind a comma.
            hit.tags.has(Tag::Break) && (before.ends_with([',', '”', '"', '»']) || hit.end - hit.start > 4)
        };
        starts.extend(hits.iter().filter(opens).map(|hit| hit.start));
        starts.extend(further_sayings(reading, sentence));
        let conjuncts = conjuncts(reading, sentence);
        starts.extend(&conjuncts);
        let asides = asides(reading, sentence);
        starts.extend(&asides);
        starts.sort_unstable();
        let (old, now) = years_of(words, &reading.lexicon.lists);
        Self {
            reading: *reading,
            hits,
            starts,
            is_of_old: old && !now,
            is_of_now: now,
            words,
            small: reading.small_between(sentence.range.start, sentence.range.end),
            they: None,
            asides,
            conjuncts,
            relatives: relatives(sentence.range.start, words),
            is_question: asks(words),
            is_supposed_until: sentence.range.start + supposition(words),
        }
    }

    /// The words of the sentence in small letters.
    pub(super) fn small_words(&self) -> &'a str {
        self.small
    }

    /// Russia, where the words speak of the republics as its own and of nobody as an occupier.
    pub(super) fn stance(&self) -> Option<Side> {
        let (reading, hits) = (&self.reading, self.hits);
        let of_russia = |hit: &Hit| {
            let words = reading.small(hit);
            let before = reading.window_before(hit.start, 12).trim_end();
            let is_republic = hit.name.is_some()
                && (matches!(words, "днр" | "лнр" | "dpr" | "lpr" | "dnr" | "lnr")
                    || words.contains("народн")
                    || words.contains("people"));
            is_republic && !before.ends_with(['«', '"', '“', '‘'])
        };
        let of_ukraine = |hit: &Hit| {
            let word = reading.small(hit);
            [
                "окупан",
                "оккупан",
                "загарбн",
                "захватчик",
                "рашист",
                "самопроголош",
                "самопровозгл",
                "так зван",
                "так назыв",
                "self-procl",
                "so-called",
            ]
            .iter()
            .any(|stem| word.starts_with(stem))
        };
        let is_told_so = || reading.lexicon.lists.contains(WordList::WarAsRussiaSays, self.small);
        let is_russias = hits.iter().any(of_russia) || is_told_so();
        (is_russias && !hits.iter().any(of_ukraine)).then_some(Side::Russia)
    }

    /// The same with the side that "they" stands for.
    pub(super) fn with_they(self, they: Option<Side>) -> Self {
        Self { they, ..self }
    }

    /// The side that a sentence tells of: the first that is no object.
    pub(super) fn acting_side(reading: &Reading<'a>, sentence: &Sentence) -> Option<Side> {
        let hits = reading.hits_in(sentence);
        let acts = Tags::of(&[Tag::Russian, Tag::Ukrainian]);
        if hits.iter().all(|hit| hit.actor.is_none() && !hit.tags.meets(acts)) {
            return None;
        }
        let clauses = Self {
            reading: *reading,
            hits,
            starts: Vec::new(),
            is_of_old: false,
            is_of_now: false,
            words: "",
            small: "",
            they: None,
            asides: Vec::new(),
            conjuncts: Vec::new(),
            relatives: Vec::new(),
            is_question: false,
            is_supposed_until: 0,
        };
        // «…, а лівий росіяни контролюють»: the last of several subjects.
        let nouns = [
            "росіяни",
            "ворог",
            "противник",
            "окупанти",
            "загарбники",
            "зсу",
            "россияне",
            "враг",
            "оккупанты",
            "всу",
        ];
        let is_noun = |hit: &&Hit| {
            let word = reading.between(hit.start, hit.end);
            hit.tags.meets(acts) && !word.is_ascii() && nouns.contains(&word.lowered().as_str())
        };
        let later = hits.iter().rev().find(is_noun).filter(|hit| !clauses.is_oblique(hit));
        // "how much of Ukraine does Russia hold?"
        let is_of = |hit: &Hit| reading.small_before(hit.start, 8).trim_end().ends_with(" of");
        let acts = |hit: &&Hit| !clauses.is_object(hit) && !is_of(hit) && clauses.side_of(hit).is_some();
        let first = || hits.iter().find(acts);
        clauses.side_of(later.or_else(first)?)
    }

    /// The side of "they" before the cue, in its clause.
    pub(super) fn of_pronoun(&self, byte: usize) -> Option<Side> {
        let start = self.reading.text.floor_char_boundary(byte.saturating_sub(60));
        let number = self.number(byte);
        let words = self.reading.small_between(start, byte);
        let is_they = words
            .split(|letter: char| !letter.is_letter_or_digit())
            .any(|word| matches!(word, "they" | "вони" | "они"));
        let is_they = is_they || is_it(words) || self.is_of_theirs(start, byte);
        if is_they && self.number(start.max(self.hits.first().map_or(0, |hit| hit.start))) <= number {
            self.they
        } else {
            None
        }
    }

    /// "its troops", «її армія»: forces of whoever was told of before, where the sentence names nobody whose they are.
    fn is_of_theirs(&self, from: usize, byte: usize) -> bool {
        let forces = self.hits.iter().rev().find(|hit| hit.end <= byte && hit.tags.has(Tag::Forces));
        forces.filter(|hit| hit.start >= from).is_some_and(|hit| {
            let lead = self.reading.small_before(hit.start, 12);
            let whose = lead.split_whitespace().next_back().unwrap_or_default();
            let gap = self.reading.between(hit.end, byte);
            let is_somebodys = |other: &Hit| {
                other.end <= hit.start && (other.actor.is_some() || self.side_of(other).is_some())
            };
            self.reading.lexicon.lists.has(WordList::Possessive, whose)
                && !self.hits.iter().any(is_somebodys)
                && gap.split_whitespace().count() <= 3
                && !gap.contains([',', ';', ':'])
        })
    }

    /// The clause between commas that adds something to a name, where the byte stands in one.
    pub(super) fn relative_at(&self, byte: usize) -> Option<&Range<usize>> {
        self.relatives.iter().find(|range| range.contains(&byte))
    }

    /// "the areas it holds", "pockets in X that Russia controls": the cue only tells which land is meant.
    pub(super) fn is_held_in_relative(&self, cue: &Hit) -> bool {
        if self.relative_at(cue.start).is_some() {
            return true;
        }
        let window = self.reading.window_before(cue.start, 60);
        let clause = window.rsplit([',', ';', ':', '.', '–', '—']).next().unwrap_or_default();
        let words: Vec<String> = clause.split_whitespace().map(str::to_lowercase).collect();
        let small = |word: &String| {
            word.ends_with("ly")
                || matches!(word.as_str(), "now" | "already" | "still" | "also" | "forces" | "troops")
                || matches!(word.as_str(), "has" | "have" | "had")
        };
        let mut words = words.iter().rev().skip_while(|word| small(word));
        let is_whose = |word: &String| {
            matches!(
                word.as_str(),
                "it" | "they" | "russia" | "moscow" | "russian" | "that" | "which" | "kremlin"
            )
        };
        let nouns = [
            "territor",
            "area",
            "land",
            "part",
            "region",
            "pocket",
            "village",
            "ground",
            "sliver",
            "strip",
            "swath",
            "chunk",
            "settlement",
            "town",
            "slice",
            "section",
            "half",
            "portion",
            "oblast",
            "province",
            "district",
        ];
        let is_name = |word: &str| {
            self.hits.iter().any(|hit| hit.name.is_some() && self.reading.small(hit).ends_with(word))
        };
        words.next().is_some_and(&is_whose)
            && words
                .find(|word| !is_whose(word) && *word != "the")
                .is_some_and(|word| nouns.iter().any(|noun| word.starts_with(noun)) || is_name(word))
    }

    /// True where "they" stands before the cue and nobody was named whom it could mean.
    pub(super) fn is_of_others(&self, byte: usize) -> bool {
        let start = self.reading.text.floor_char_boundary(byte.saturating_sub(60));
        let words = self.reading.small_between(start, byte);
        let words = words.rsplit(['.', ';', ':', '!', '?']).next().unwrap_or_default();
        self.they.is_none()
            && words
                .split(|letter: char| !letter.is_letter_or_digit())
                .any(|word| matches!(word, "they" | "вони" | "они"))
    }

    /// True where "we" stands before the cue, in its clause: who speaks tells of what their side does.
    pub(super) fn is_first_person(&self, byte: usize) -> bool {
        let start = self.reading.text.floor_char_boundary(byte.saturating_sub(40));
        let words = self.reading.small_between(start, byte);
        let mut words = words.split(|letter: char| !letter.is_letter_or_digit());
        words.any(|word| matches!(word, "we" | "ми" | "мы"))
    }

    /// True where what goes on meanwhile begins between two bytes: "…, as fighting continues".
    pub(super) fn is_aside(&self, from: usize, to: usize) -> bool {
        self.asides.iter().any(|start| from <= *start && *start <= to)
    }

    /// True where a name has a verb of its own behind it: no cue of the part before it is about it.
    pub(super) fn has_own_verb(&self, name: usize) -> bool {
        self.conjuncts.contains(&name)
    }

    /// True where the sentence begins by supposing something.
    pub(super) fn supposes(&self) -> bool {
        supposition(self.words) > 0
    }

    /// True where the sentence names the year.
    pub(super) fn tells_of_year(&self, year: &str) -> bool {
        self.words.split(|letter: char| !letter.is_letter_or_digit()).any(|word| word == year)
    }

    /// The side of the forces named right behind a noun: the massing of Russian troops.
    pub(super) fn whose(&self, byte: usize) -> Option<Side> {
        let first = self.hits.partition_point(|hit| hit.start < byte);
        let hit = self.hits[first..]
            .iter()
            .take_while(|hit| hit.start <= byte + 50)
            .find(|hit| self.side_of(hit).is_some())?;
        let gap = self.reading.between(byte, hit.start).trim();
        let is_slavic = !self.reading.between(hit.start, hit.end).is_ascii();
        let mut words = gap.split_whitespace();
        let is_of = matches!(words.next(), Some("of" | "by")) && words.count() <= 2 && !gap.contains(',')
            || gap.is_empty() && is_slavic;
        let is_noun = !self.is_object(hit);
        if is_of && is_noun { self.side_of(hit) } else { None }
    }

    /// True where history is told: by a word for it, or by years of long ago.
    pub(super) fn is_history(&self) -> bool {
        self.is_of_old || self.anywhere(Tags::of(&[Tag::History])).is_some()
    }

    /// True where years of long ago are named, and none of this century.
    pub(super) fn is_of_old(&self) -> bool {
        self.is_of_old
    }

    /// True where a year of independent Ukraine is named.
    pub(super) fn is_of_now(&self) -> bool {
        self.is_of_now
    }

    /// The number of the clause that the byte stands in, from 0.
    pub(super) fn number(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte)
    }

    /// The nearest hit with one of the tags before the byte, in its clause, at most `reach` bytes off.
    pub(super) fn before(&self, byte: usize, reach: usize, tags: Tags) -> Option<&'a Hit> {
        self.all_before(byte, reach, tags).next()
    }

    /// The bytes of the clauses from that of `first` to that before `last`, inside a sentence.
    pub(super) fn span(
        &self,
        first: usize,
        last: usize,
        sentence: &std::ops::Range<usize>,
    ) -> (usize, usize) {
        let from = self.number(first).checked_sub(1).map_or(sentence.start, |at| self.starts[at]);
        let to = self.starts.get(self.number(last.saturating_sub(1))).copied().unwrap_or(sentence.end);
        (from, to)
    }

    /// The hits with one of the tags before the byte, in its clause, at most `reach` bytes off, the nearest first.
    pub(super) fn all_before(&self, byte: usize, reach: usize, tags: Tags) -> impl Iterator<Item = &'a Hit> {
        let number = self.number(byte);
        let last = self.hits.partition_point(|hit| hit.start < byte);
        let near = self.hits[..last].iter().rev();
        let near = near.take_while(move |hit| hit.end + reach >= byte && self.number(hit.start) == number);
        near.filter(move |hit| hit.tags.meets(tags) && hit.end <= byte)
    }

    /// The nearest hit with one of the tags behind the byte, in its clause, at most `reach` bytes off.
    pub(super) fn after(&self, byte: usize, reach: usize, tags: Tags) -> Option<&'a Hit> {
        let number = self.number(byte.saturating_sub(1));
        let first = self.hits.partition_point(|hit| hit.start < byte);
        let mut near = self.hits[first..]
            .iter()
            .take_while(|hit| hit.start <= byte + reach && self.number(hit.start) == number);
        near.find(|hit| hit.tags.meets(tags))
    }

    /// The hit with one of the tags anywhere in the sentence.
    pub(super) fn anywhere(&self, tags: Tags) -> Option<&'a Hit> {
        self.hits.iter().find(|hit| hit.tags.meets(tags))
    }

    /// On whose behalf a hit acts: by its actor or its word.
    pub(super) fn side_of(&self, hit: &Hit) -> Option<Side> {
        if hit.tags.has(Tag::Russian) {
            return Some(Side::Russia);
        }
        if hit.tags.has(Tag::Ukrainian) {
            return Some(Side::Ukraine);
        }
        if hit.actor.is_none() && self.is_republic(hit) {
            return Some(Side::Russia);
        }
        let actor = hit.actor.map(|actor| &self.reading.lexicon.actors[actor as usize])?;
        matches!(actor.side, Side::Russia | Side::Ukraine | Side::UnitedStates | Side::Other)
            .then_some(actor.side)
    }

    /// What Russia's proxies call their states.
    fn is_republic(&self, hit: &Hit) -> bool {
        let words = self.reading.small(hit);
        hit.name.is_some()
            && (["people’s republic", "people's republic", "народна республіка", "народная республика"]
                .iter()
                .any(|name| words.ends_with(name)))
    }

    /// The side that does what the cue at this byte says: the nearest before it that is no object.
    pub(super) fn doer(&self, byte: usize) -> Option<(Side, &'a Hit)> {
        let number = self.number(byte);
        let last = self.hits.partition_point(|hit| hit.start < byte);
        // Cyrillic letters have two bytes.
        let is_slavic = !self.reading.window_before(byte, 12).is_ascii();
        let reach = if is_slavic { 280 } else { 160 };
        let mut near = self.hits[..last].iter().rev().take_while(|hit| hit.end + reach >= byte);
        // "X freed the north, but in the south advance": a clause without a subject has that of the one before.
        let has_subject = self.hits[..last].iter().any(|hit| {
            self.number(hit.start) == number && self.side_of(hit).is_some() && !self.is_object(hit)
        });
        let is_joined = is_slavic && !has_subject;
        // «спроби росіян форсувати»: whose attempt it was.
        let tries =
            self.hits[..last].last().filter(|hit| self.reading.between(hit.end, byte) == " ").filter(|hit| {
                let lead = self.reading.small_before(hit.start, 30).trim_end();
                let noun = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
                ["спроб", "попыт", "намір", "намерен", "план"].iter().any(|stem| noun.starts_with(stem))
            });
        if let Some(hit) = tries
            && let Some(side) = self.side_of(hit)
        {
            return Some((side, hit));
        }
        // «Сили оборони відбили атаки російських військ і просунулися»: what stands in the nominative acts.
        if is_slavic {
            let mut here = self.hits[..last].iter().rev().take_while(|hit| self.number(hit.start) == number);
            let subject = here.find(|hit| {
                hit.end + reach >= byte
                    && self.side_of(hit).is_some()
                    && !self.is_oblique(hit)
                    && !self.is_source(hit)
                    && !self.is_object(hit)
                    && !self.tells_of_them(hit, byte)
                    && !self.only_speaks(hit, byte)
            });
            if let Some(hit) = subject {
                return self.side_of(hit).map(|side| (side, hit));
            }
        }
        near.find_map(|hit| {
            let side = self.side_of(hit)?;
            let is_near = self.number(hit.start) == number
                || hit.end + 60 >= byte
                || is_joined && self.number(hit.start) + 1 == number;
            (is_near
                && !self.is_source(hit)
                && !self.tells_of_them(hit, byte)
                && !self.is_object(hit)
                && !self.is_addressed(hit, byte)
                && !self.only_speaks(hit, byte))
            .then_some((side, hit))
        })
    }

    /// True for a Slavic word for a side in a case that no subject has, or right behind a noun in such a case: «бригадам
    /// ВСУ», «атаки російських військ».
    fn is_oblique(&self, hit: &Hit) -> bool {
        let word = self.reading.between(hit.start, hit.end);
        let small = word.lowered();
        let first = small.split(' ').next().unwrap_or_default();
        let adjective = [
            "ських",
            "ським",
            "ськими",
            "ському",
            "ського",
            "ської",
            "ській",
            "ською",
            "ских",
            "ским",
            "скими",
            "скому",
            "ского",
            "ской",
            "скую",
            "ську",
        ];
        let noun = [
            "росіян",
            "росіянам",
            "росіянами",
            "ворога",
            "ворогу",
            "ворогом",
            "ворогові",
            "противника",
            "противнику",
            "противником",
            "окупантів",
            "окупантам",
            "окупантами",
            "загарбників",
            "россиян",
            "россиянам",
            "россиянами",
            "врага",
            "врагу",
            "врагом",
            "оккупантов",
            "росії",
            "росією",
            "росію",
            "россии",
            "россией",
            "россию",
            "сил",
            "силам",
            "силами",
            "збройних",
            "вооруженных",
            "вооружённых",
            "москви",
            "москвы",
            "москве",
            "москві",
            "бойовиків",
            "боевиков",
        ];
        if adjective.iter().any(|end| first.ends_with(end)) || noun.contains(&first) {
            return true;
        }
        // Acronyms have one form: the noun before tells the case.
        let is_acronym =
            word.chars().count() <= 5 && word.chars().all(|letter| letter.is_uppercase() || letter == ' ');
        let lead = self.reading.window_before(hit.start, 40);
        let last =
            lead.strip_suffix(' ').and_then(|lead| lead.split_whitespace().next_back()).unwrap_or_default();
        let ends =
            ["ам", "ям", "ами", "ями", "ах", "ях", "ів", "їв", "ов", "ев", "ей", "ой", "ою", "ом", "ем"];
        let is_noun = last.starts_with(char::is_lowercase) && ends.iter().any(|end| last.ends_with(end));
        let links = [
            "від",
            "у",
            "до",
            "з",
            "із",
            "проти",
            "з боку",
            "от",
            "из",
            "против",
            "у",
            "по",
            "над",
            "між",
            "для",
        ];
        is_acronym && (is_noun || links.contains(&last))
    }

    /// "Kyiv warns Russia it intends": whom a verb of saying addresses, when a pronoun for the speaker follows.
    fn is_addressed(&self, hit: &Hit, byte: usize) -> bool {
        let at = self.hits.partition_point(|other| other.start < hit.start);
        let verb = at.checked_sub(1).map(|before| &self.hits[before]).filter(|verb| {
            verb.tags.has(Tag::Say) && matches!(self.reading.between(verb.end, hit.start).trim(), "" | "the")
        });
        let has_speaker = || self.hits[..at].iter().any(|other| self.side_of(other).is_some());
        let behind = self.reading.between(hit.end, byte);
        let mut words = behind.split(|letter: char| !letter.is_letter_or_digit()).map(str::to_lowercase);
        verb.is_some() && has_speaker() && words.any(|word| PRONOUNS.contains(&word.as_str()))
    }

    /// True for a person or a body whose verb of saying stands between it and the cue: it tells of the deed.
    fn only_speaks(&self, hit: &Hit, byte: usize) -> bool {
        let sort = hit.actor.map(|actor| self.reading.lexicon.actors[actor as usize].sort);
        let is_speaker = matches!(sort, Some(ActorSort::Person | ActorSort::Body));
        let from = self.hits.partition_point(|other| other.start < hit.end);
        let to = self.hits.partition_point(|other| other.start < byte);
        let wants = Tags::of(&[Tag::Intent, Tag::Demand, Tag::Propose]);
        is_speaker
            && from < to
            && self.hits[from..to].iter().any(|verb| verb.tags.has(Tag::Say) && !verb.tags.meets(wants))
    }

    /// The side named behind the cue by "by".
    pub(super) fn agent(&self, byte: usize) -> Option<(Side, &'a Hit)> {
        let first = self.hits.partition_point(|hit| hit.start < byte);
        let mut near = self.hits[first..].iter().take_while(|hit| hit.start <= byte + 120);
        near.find_map(|hit| {
            let side = self.side_of(hit)?;
            let mut before = self.reading.between(byte, hit.start).trim_end();
            while let Some(lead) = before.strip_suffix(" the") {
                before = lead;
            }
            let by = [
                "ськими",
                "скими",
                "янами",
                "антами",
                "ником",
                "рагом",
                "рогом",
                "никами",
                "виками",
                "осією",
                "оссией",
                "осквою",
                "осквой",
            ];
            let word = self.reading.between(hit.start, hit.end);
            let is_instrumental =
                before.trim().is_empty() && !word.is_ascii() && by.iter().any(|end| word.ends_with(end));
            // "…, contradicting claims by Russia": of another verb.
            let is_by = (before == "by" || before.ends_with(" by")) && !before.contains([',', ';']);
            (is_by || is_instrumental).then_some((side, hit))
        })
    }

    /// True where a state is named as a place or an object, not as the one who acts.
    pub(super) fn is_object(&self, hit: &Hit) -> bool {
        if hit.tags.has(Tag::Ukrainian) || hit.tags.has(Tag::Russian) {
            let next = self.reading.small[hit.end..].trim_start();
            // Ukrainian territory is an object, Ukrainian forces are not.
            return [
                "territor",
                "land",
                "territory",
                "soil",
                "територ",
                "территор",
                "city",
                "cities",
                "regions",
                "border",
                "кордон",
                "границ",
            ]
            .iter()
            .any(|object| next.starts_with(object));
        }
        // In Slavic texts the state acts in the nominative only.
        let oblique =
            ["україни", "україні", "україну", "україною", "украины", "украине", "украину", "украиной"];
        if oblique.contains(&self.reading.small(hit)) {
            return true;
        }
        let before = self.reading.small_before(hit.start, 24);
        let mut words = before.split_whitespace().rev();
        let mut last = words.next().unwrap_or_default();
        if last == "the" {
            last = words.next().unwrap_or_default();
        }
        let is_of = last == "of" && self.is_republic(hit);
        is_of || OBJECT_WORDS.contains(&last) && (self.is_state(hit) || self.is_republic(hit))
    }

    /// "the Ukrainian monitor, which said they had taken": whoever says it tells of others.
    fn tells_of_them(&self, hit: &Hit, byte: usize) -> bool {
        let from = self.hits.partition_point(|other| other.start < hit.end);
        let to = self.hits.partition_point(|other| other.start < byte);
        let wants = Tags::of(&[Tag::Intent, Tag::Demand, Tag::Propose]);
        let between = self.hits.get(from..to).unwrap_or_default();
        let verb = between.iter().rev().find(|verb| verb.tags.has(Tag::Say) && !verb.tags.meets(wants));
        verb.is_some_and(|verb| {
            let behind = self.reading.small_between(verb.end, byte);
            behind
                .split(|letter: char| !letter.is_letter_or_digit())
                .any(|word| matches!(word, "they" | "вони" | "они"))
        })
    }

    /// "freed from the occupiers", «звільнили від окупантів»: whom something was done against.
    fn is_source(&self, hit: &Hit) -> bool {
        let before = self.reading.window_before(hit.start, 24);
        let mut words = before.split_whitespace().rev();
        let last = words.find(|word| *word != "the").unwrap_or_default().lowered();
        let links = ["from", "against", "off", "від", "от", "проти", "против", "над", "із-під", "из-под"];
        hit.actor.is_none() && links.contains(&last.as_str())
    }

    fn is_state(&self, hit: &Hit) -> bool {
        let sort = hit.actor.map(|actor| self.reading.lexicon.actors[actor as usize].sort);
        sort == Some(ActorSort::State)
    }
}

/// True where the words end with "it" and no more than what may stand between it and its verb: "it currently".
fn is_it(words: &str) -> bool {
    let small =
        ["now", "already", "still", "also", "has", "had", "would", "will", "recently", "since", "then"];
    let mut words = words.split_whitespace().rev();
    matches!(words.find(|word| !small.contains(word) && !word.ends_with("ly")), Some("it" | "она" | "вона"))
}

/// What is added between commas to the name before it: ", which it annexed in 2014,". The bytes behind the last
/// comma of the sentence that opens one are added to nothing that follows.
pub(super) fn relatives(start: usize, words: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let commas = words.match_indices(',').map(|(at, _)| at);
    for at in commas.filter(|at| words[at + 1..].starts_with(' ')) {
        let mut behind = words[at + 2..].split_whitespace();
        let first = behind.next().unwrap_or_default();
        // ", about which Western papers wrote", «, про яку писали газети».
        let is_about = matches!(first, "about" | "про" | "о" | "об");
        let first = if is_about { behind.next().unwrap_or_default() } else { first };
        let first = first.trim_end_matches(',');
        let is_one = matches!(first, "which" | "who" | "whose" | "where")
            || ["котор", "яка", "яку", "який", "яке", "якої", "якого", "якою", "яким", "які"]
                .iter()
                .any(|stem| first.starts_with(stem));
        let is_inside = found.last().is_some_and(|last| last.end > start + at);
        if !is_one || is_inside {
            continue;
        }
        let rest = &words[at + 2..];
        let close = rest.find([',', ';', '–', '—', ')']).unwrap_or(rest.len());
        found.push(start + at..start + at + 2 + close);
    }
    found
}

/// How many of the links to what goes on meanwhile are Latin letters alone.
const ENGLISH: usize = 3;

/// First bytes of the clauses that tell, beside what somebody says or claims, which fighting goes on meanwhile: "as
/// fighting continues", "amid battles", «поки тривають бої».
pub(super) fn asides(reading: &Reading<'_>, sentence: &Sentence) -> Vec<usize> {
    let words = &reading.text[sentence.range.clone()];
    let links = [" as ", " amid ", " with ", " на тлі ", " на фоні ", " на фоне ", " поки ", " пока "];
    let fights = Tags::of(&[Tag::Advance, Tag::Attack]);
    let moves = Tags::of(&[Tag::Advance, Tag::Attack, Tag::Forces]);
    let mut found = Vec::new();
    if !reading.hits_in(sentence).iter().any(|hit| hit.tags.meets(moves)) {
        return found;
    }
    let links = if words.is_ascii() { &links[..ENGLISH] } else { &links };
    // To ask whether a text holds words takes a fifth of the time that it takes to look where.
    for &link in links.iter().filter(|link| words.contains(**link)) {
        for (at, _) in words.match_indices(link) {
            let end = sentence.range.start + at + link.len();
            let first = reading.hits.partition_point(|hit| hit.start < end);
            let near = reading.hits[first..].iter().take_while(|hit| hit.start < end + 48);
            let told = if link == " as " { moves } else { fights };
            let is_told = near.into_iter().any(|hit| {
                let gap = reading.between(end, hit.start);
                hit.tags.meets(told)
                    && gap.split_whitespace().count() <= 3
                    && !gap.contains([',', '.', ';', '"', '”'])
            });
            let lead = words[..at].rsplit(' ').next().unwrap_or_default().lowered();
            let is_comparison = matches!(
                lead.as_str(),
                "such"
                    | "known"
                    | "described"
                    | "well"
                    | "soon"
                    | "long"
                    | "much"
                    | "far"
                    | "same"
                    | "it"
                    | "this"
            );
            if is_told && !(link == " as " && is_comparison) {
                found.push(sentence.range.start + at + 1);
            }
        }
    }
    found.sort_unstable();
    found
}

/// The length of the clause with which a sentence supposes something, in bytes: "If …,", "Had … captured …,".
fn supposition(words: &str) -> usize {
    let words = words.trim_start_matches(['“', '"', '«', '„']);
    let opens = [
        "If ",
        "Had ",
        "Were ",
        "Should ",
        "Unless ",
        "Якби ",
        "Якщо ",
        "Коли б ",
        "Если ",
        "Если бы ",
        "Будь ",
        "Suppose ",
        "Imagine ",
        "Припустімо",
        "Уявімо",
        "Предположим",
        "Представим",
    ];
    let is_supposition = opens.iter().any(|start| words.starts_with(start));
    if is_supposition { words.find(',').unwrap_or(words.len()) } else { 0 }
}

/// True for a question, marks of a quotation behind it or not.
fn asks(words: &str) -> bool {
    words.trim_end_matches(['”', '"', '»', ')', ' ']).ends_with('?')
}

/// Pronouns that stand for who speaks: it intends, its troops.
const PRONOUNS: [&str; 14] =
    ["it", "its", "they", "their", "he", "his", "we", "вона", "він", "вони", "його", "она", "он", "они"];

/// Words before a state that make it a place or an object.
const OBJECT_WORDS: [&str; 29] = [
    "in",
    "on",
    "against",
    "from",
    "into",
    "with",
    "to",
    "toward",
    "towards",
    "across",
    "inside",
    "over",
    "eastern",
    "southern",
    "northern",
    "western",
    "в",
    "у",
    "на",
    "проти",
    "против",
    "з",
    "із",
    "с",
    "из",
    "от",
    "від",
    "до",
    "к",
];
