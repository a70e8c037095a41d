//! Whose a statement is, where its rule does not leave it to whoever speaks.

use super::attribution::{Someone, is_asked, is_surname, known};
use super::lexicon::ActorSort;
use super::rule::By;
use super::scan::Hit;
use super::speaker::Speech;
use super::suggest::Scene;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::Side;

impl Scene<'_> {
    /// Whose the statement is, through whom, and whether it is Russia without being named.
    pub(super) fn owner(&self, cue: &Hit, by: By, speech: &Speech) -> (Option<Someone>, Vec<Someone>, bool) {
        let spoken = (speech.speaker.clone(), speech.relayers.clone(), false);
        let through =
            |speech: &Speech| speech.speaker.iter().chain(&speech.relayers).cloned().collect::<Vec<_>>();
        let is_russias = |who: &Someone| self.side_of(who) == Some(Side::Russia);
        let relayers = speech.relayers.clone();
        // "It will never recognise": the body of the sentence before.
        let sentence = &self.known.segments.sentences[self.at];
        let opens = self.known.reading.between(sentence.range.start, sentence.range.end).starts_with("It ");
        let it = || self.known.attributions.spoken_of(self.at).filter(|_| opens).cloned();
        // "He is ready to cede": whoever the sentences before told of.
        let he = || self.known.attributions.person(self.at).filter(|_| self.is_of_pronoun(cue)).cloned();
        match (by, &speech.speaker) {
            (By::Russia, Some(who)) if is_russias(who) => spoken,
            (By::Russia, Some(who)) if self.is_own_word(cue, who) => spoken,
            (By::Russia, None) if he().is_some_and(|who| is_russias(&who)) => (he(), relayers, false),
            (By::Russia, _) => (self.actor_before(cue, Some(Side::Russia)), through(speech), true),
            // Russia denies nothing that it claims itself: the words are the article's.
            (By::Denier, Some(who)) if is_russias(who) && !speech.is_from_afar => (None, Vec::new(), false),
            (By::Doer | By::Denier, Some(who)) => {
                // «Україна не визнає анексії. Про це заявив X»: whoever is told of behind it says it.
                let end = self.known.segments.sentences[self.at].range.end;
                let is_told_behind = speech.marker.as_ref().is_some_and(|marker| marker.start >= end);
                let own = if speech.is_from_afar && !is_told_behind { self.refuser(cue) } else { None };
                if own.is_some() {
                    return (own, Vec::new(), false);
                }
                let other = self.rejecter(cue).filter(|other| {
                    let side = self.side_of(other);
                    side.is_some() && self.side_of(who).is_some_and(|own| side != Some(own))
                });
                match other.or_else(|| self.embedded_refuser(cue, who, speech)) {
                    Some(other) => (Some(other), through(speech), false),
                    None => spoken,
                }
            }
            // "…, according to a copy shown by officials": they relay what the paper offers.
            (By::Proposer, Some(who)) if who.range.start > cue.start || self.is_according(cue, speech) => {
                match self.paper_that_offers(cue) {
                    Some(paper) => (Some(paper), through(speech), false),
                    None => spoken,
                }
            }
            (By::Speaker, _) | (_, Some(_)) => spoken,
            (By::Proposer, None) => {
                let offer = self.clauses.before(cue.start, 160, Tags::of(&[Tag::Propose]));
                let by = |offer| self.actor_by(offer).or_else(|| self.owner_behind(offer));
                let by = |offer| by(offer).filter(|who| !is_asked(&self.known.reading, who.range.start));
                let of_offer = |offer| {
                    by(offer).or_else(|| self.offerer(offer)).or_else(|| self.actor_before(offer, None))
                };
                let found = self.author_of_paper(cue).or_else(|| self.paper_that_offers(cue));
                let found = found.or_else(|| offer.and_then(of_offer));
                (found.or_else(he), relayers, false)
            }
            (By::Denier, None) => (
                self.refusing_people(cue)
                    .or_else(|| self.actor_before(cue, None).filter(|who| !is_russias(who)))
                    .or_else(|| self.denier_behind(cue))
                    .or_else(it)
                    .or_else(he),
                relayers,
                false,
            ),
            (By::Doer, None) => {
                let refusing = || self.refusing_people(cue);
                let found = self.demander(cue).or_else(refusing).or_else(|| self.actor_before(cue, None));
                (found.or_else(it).or_else(he), relayers, false)
            }
        }
    }

    /// "Trump said that Zelensky is not ready to give up X": who refuses in what somebody of another side tells, and not who
    /// tells it; what ought not to be is the teller's own.
    fn embedded_refuser(&self, cue: &Hit, teller: &Someone, speech: &Speech) -> Option<Someone> {
        let said =
            speech.marker.as_ref().filter(|said| said.end <= cue.start && teller.range.end <= cue.start)?;
        let reading = &self.known.reading;
        let is_between = |hit: &&Hit| hit.start >= said.end && hit.end <= cue.start;
        let refuser = self.clauses.hits.iter().filter(is_between).find(|hit| {
            hit.actor.is_some()
                && !self.clauses.is_object(hit)
                && !is_oblique(reading.between(hit.start, hit.end))
        })?;
        // "denied that Ukraine had ceded X": who denies it is who tells it.
        let refuses = Tags::of(&[Tag::Reject, Tag::Negation]);
        let denies = Tags::of(&[Tag::Reject, Tag::False]);
        let is_refusing =
            |hit: &Hit| hit.tags.meets(refuses) && hit.start >= refuser.end && hit.start <= cue.start;
        let is_denied = self.clauses.hits.iter().any(|hit| hit.start == said.start && hit.tags.meets(denies));
        if is_denied || !self.clauses.hits.iter().any(is_refusing) {
            return None;
        }
        let gap = reading.small_between(refuser.end, cue.start);
        let lists = &reading.lexicon.lists;
        let is_duty = gap.split_whitespace().any(|word| lists.has(WordList::Duty, word));
        let is_apart = gap.contains([';', ':', '“', '«', '"', '–', '—']);
        let (own, other) = (self.side_of(teller), self.clauses.side_of(refuser));
        let is_of_other = other.is_some() && own.is_some() && own != other;
        (is_of_other && !is_duty && !is_apart).then(|| known(refuser)).flatten()
    }

    /// True where who says it is named behind, by "according to".
    fn is_according(&self, cue: &Hit, speech: &Speech) -> bool {
        let is_marker = |hit: &Hit| speech.marker.as_ref().is_some_and(|marker| marker.start == hit.start);
        let accord = self.clauses.hits.iter().find(|hit| hit.tags.has(Tag::Accord) && is_marker(hit));
        accord.is_some_and(|hit| hit.start >= cue.end)
    }

    /// "Putin's terms were that Ukraine leave": whose the demand is stands right before its noun, in Slavic texts behind it.
    fn demander(&self, cue: &Hit) -> Option<Someone> {
        let reading = &self.known.reading;
        let is_demand = |hit: &&Hit| hit.end <= cue.start && hit.tags.has(Tag::Demand);
        let demand = self.clauses.hits.iter().rev().find(is_demand)?;
        let owner = |hit: &Hit| {
            let before = reading.between(hit.end, demand.start);
            let is_before = hit.end <= demand.start && matches!(before, " " | "'s " | "’s ");
            let is_behind =
                hit.start == demand.end + 1 && !reading.between(demand.start, demand.end).is_ascii();
            if !is_before && !is_behind {
                return None;
            }
            // "Putin's" may be a word of its own, for what is Russia's.
            let name = reading.between(hit.start, hit.end);
            let name = name.strip_suffix("'s").or(name.strip_suffix("’s")).unwrap_or(name);
            let actor = hit.actor.or_else(|| reading.lexicon.actor_number(name))?;
            Some(Someone { actor: Some(actor), ..Someone::unknown(hit.start..hit.start + name.len()) })
        };
        self.clauses.hits.iter().find_map(owner)
    }

    /// "Ukraine does not recognise the annexation": the state that begins a sentence and refuses, whoever spoke before.
    fn refuser(&self, cue: &Hit) -> Option<Someone> {
        let sentence = &self.known.segments.sentences[self.at];
        let refuses = Tags::of(&[Tag::Recognise, Tag::Reject]);
        let word = self
            .clauses
            .hits
            .iter()
            .rev()
            .find(|hit| hit.start <= cue.end + 24 && hit.tags.meets(refuses))?;
        let opens = |hit: &&Hit| {
            let lead = self.known.reading.between(sentence.lead, hit.start);
            hit.actor.is_some()
                && hit.end <= word.start
                && !lead.contains(char::is_alphabetic)
                && !is_oblique(self.known.reading.between(hit.start, hit.end))
        };
        self.clauses.hits.iter().find(opens).and_then(known)
    }

    /// "a vote, which Ukraine and most states do not recognise": who refuses in what is added behind.
    fn denier_behind(&self, cue: &Hit) -> Option<Someone> {
        let hits = self.clauses.hits;
        let refuses = Tags::of(&[Tag::Recognise, Tag::Reject]);
        let word = hits.iter().find(|hit| hit.start >= cue.end && hit.tags.meets(refuses))?;
        let who =
            hits.iter().find(|hit| hit.start >= cue.end && hit.end <= word.start && hit.actor.is_some())?;
        let is_added = self.clauses.relative_at(who.start).is_some();
        (is_added && !self.clauses.is_object(who)).then(|| known(who)).flatten()
    }

    /// "Moscow says it must leave, Kyiv calls that a non-starter": who stands right before the word that rejects, or
    /// before its verb.
    fn rejecter(&self, cue: &Hit) -> Option<Someone> {
        let hits = self.clauses.hits;
        let reject = hits.iter().find(|hit| hit.tags.has(Tag::Reject) && hit.start >= cue.end)?;
        let who = hits.iter().rev().find(|hit| hit.end <= reject.start && hit.actor.is_some())?;
        let gap = self.known.reading.between(who.end, reject.start);
        let is_near = gap.split_whitespace().count() <= 4 && !gap.contains([',', ';', ':', '“', '«', '"']);
        let is_subject =
            !self.clauses.is_object(who) && !is_oblique(self.known.reading.between(who.start, who.end));
        (is_near && who.start >= cue.end && is_subject).then(|| known(who)).flatten()
    }

    /// "The senator X said that the region is Russian": somebody of neither side says so of an area, and nobody of
    /// Russia's is named whose claim it could be.
    pub(super) fn is_own_word(&self, cue: &Hit, who: &Someone) -> bool {
        let is_other = |hit: &Hit| {
            let is_of_cue = hit.start < cue.end + 24 && cue.start < hit.end;
            let is_of_speaker = hit.start < who.range.end && who.range.start < hit.end;
            !is_of_cue
                && !is_of_speaker
                && !self.clauses.is_object(hit)
                && !is_oblique(self.known.reading.between(hit.start, hit.end))
                && hit.actor.is_some()
                && self.clauses.side_of(hit) == Some(Side::Russia)
        };
        let sort = who.actor.map(|actor| self.known.reading.lexicon.actors[actor as usize].sort);
        let is_own = match sort {
            // Whoever is known for telling what others claim says so in their words.
            Some(sort) => sort != ActorSort::Outlet && cue.tags.has(Tag::Belong),
            None if who.is_person || self.has_role(who) || is_surname(&self.known.reading, who) => {
                cue.tags.meets(Tags::of(&[Tag::Belong, Tag::Join]))
            }
            None => cue.tags.has(Tag::Belong) && self.is_of_people(who),
        };
        is_own
            && !matches!(self.side_of(who), Some(Side::Russia | Side::Ukraine))
            && !self.clauses.hits.iter().any(is_other)
    }

    /// «депутат X»: a role stands right before the one word of a name.
    fn has_role(&self, who: &Someone) -> bool {
        let is_role =
            |hit: &Hit| hit.tags.has(Tag::Role) && self.known.reading.between(hit.end, who.name.start) == " ";
        self.clauses.hits.iter().any(is_role)
    }

    /// "Pro-Russian users": people without a name, whose words are their own.
    fn is_of_people(&self, who: &Someone) -> bool {
        self.clauses.hits.iter().any(|hit| {
            hit.tags.has(Tag::Collective) && hit.start >= who.name.start && hit.end <= who.name.end
        })
    }

    /// True where "he" or "she" stands before the cue, in its clause or in one before.
    pub(super) fn is_of_pronoun(&self, cue: &Hit) -> bool {
        self.clauses.hits.iter().any(|hit| {
            hit.end <= cue.start
                && hit.tags.has(Tag::Pronoun)
                && !hit.tags.has(Tag::Accord)
                && hit.start + 200 >= cue.start
        })
    }

    /// "proposed by Washington": who is named behind "by".
    pub(super) fn actor_by(&self, hit: &Hit) -> Option<Someone> {
        let found = self.clauses.hits.iter().find(|other| {
            let gap = self.known.reading.between(hit.end, other.start).trim();
            other.start >= hit.end && other.actor.is_some() && matches!(gap, "by" | "by the")
        })?;
        let sort = found.actor.map(|actor| self.known.reading.lexicon.actors[actor as usize].sort);
        let is_person = sort == Some(ActorSort::Person);
        known(found).map(|who| Someone { is_person, ..who })
    }

    /// «пропозиція Вашингтона»: whose a Slavic noun is stands right behind it.
    fn owner_behind(&self, noun: &Hit) -> Option<Someone> {
        let is_slavic = !self.known.reading.between(noun.start, noun.end).is_ascii();
        let owner = self.clauses.hits.iter().find(|hit| hit.start == noun.end + 1 && hit.actor.is_some());
        owner.filter(|_| is_slavic).and_then(known)
    }

    /// The nearest actor of a side before the cue who is not only a place there; on any side, the first
    /// before the word that rejects.
    pub(super) fn actor_before(&self, cue: &Hit, side: Option<Side>) -> Option<Someone> {
        let reject = self.clauses.hits.iter().find(|hit| hit.tags.has(Tag::Reject) && hit.start < cue.end);
        let end = match (reject, side) {
            (Some(reject), None) => reject.start,
            _ => cue.start,
        };
        let is_one = |hit: &&Hit| {
            let actor = hit.actor.map(|actor| &self.known.reading.lexicon.actors[actor as usize]);
            actor.is_some_and(|actor| side.is_none_or(|side| actor.side == side))
                && !(side.is_none() && is_oblique(self.known.reading.between(hit.start, hit.end)))
                && hit.end <= end.max(hit.end.min(cue.start))
                && !is_asked(&self.known.reading, hit.start)
        };
        let is_subject = |hit: &&Hit| {
            side.is_some() || (hit.end + 90 >= end && !self.known.reading.between(hit.end, end).contains(','))
        };
        let before = || self.clauses.hits.iter().filter(|hit| hit.end <= end);
        let near = before().rev().find(is_one).filter(is_subject);
        // Else whoever the sentence begins with is its subject.
        let found = near.or_else(|| before().filter(is_one).find(|hit| !self.clauses.is_object(hit)))?;
        // "Trump's Ukraine plan": whose it is stands before what it is about.
        let is_possessive = |other: &&Hit| {
            let gap = self.known.reading.between(other.end, found.start);
            side.is_none() && other.actor.is_some() && (gap == "'s " || gap == "’s ")
        };
        let found = before().find(is_possessive).unwrap_or(found);
        let sort = found.actor.map(|actor| self.known.reading.lexicon.actors[actor as usize].sort);
        let is_person = sort == Some(ActorSort::Person);
        Some(Someone {
            actor: found.actor,
            range: found.range(),
            name: found.range(),
            is_person,
            is_paper: false,
            side: None,
        })
    }
}

/// True for a Slavic form of a state's or a capital's name in which it is no subject: offered Києву.
pub(super) fn is_oblique(word: &str) -> bool {
    let ends = ["ї", "ю", "єю", "ею", "и", "ы", "і", "у", "ою", "ом", "ей", "ем"];
    let is_slavic =
        word.starts_with(|letter: char| matches!(letter, 'А'..='Я' | 'а'..='я' | 'І' | 'Є' | 'Ї'));
    let last = word.split(' ').next_back().unwrap_or_default();
    let is_one = !word.contains(' ') && last.chars().count() > 3;
    if is_slavic && is_one && ends.iter().any(|end| last.ends_with(end)) {
        return true;
    }
    let forms = [
        "Кремля",
        "Києва",
        "Киева",
        "Вашингтона",
        "Києву",
        "Києвом",
        "Киеву",
        "Киевом",
        "Москві",
        "Москвою",
        "Москве",
        "Москвой",
        "Вашингтону",
        "Кремлю",
        "Кремлем",
    ];
    forms.contains(&word)
}
