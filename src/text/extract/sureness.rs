//! How sure a suggestion is, by the kind of evidence that it rests on.
//!
//! *Sure* may be accepted from a list: a cue and its areas stand together without a sign between them, the deed is told
//! as a fact, whose it is stands beside it, and who says it is named, here or in a sentence that this one goes on with.
//! What rests on an
//! implication, a possibility or a town that lies elsewhere is *unsure*. All else is *fairly sure*. The rules stay as
//! they are: what they read wrongly is not to be called sure.

use std::cell::OnceCell;
use std::ops::Range;

use super::attribution::{Marker, Someone};
use super::lexicon::ActorSort;
use super::narrator::is_first_person;
use super::reason::Rule;
use super::scan::Hit;
use super::speaker::Speech;
use super::suggest::{Draft, List, Scene};
use super::tag::{Tag, Tags};
use super::value::Sureness;
use super::word_list::{WordList, WordLists};
use crate::model::{Kind, Modality, Side};
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The most words between a cue and its areas that surely belong together.
const NEAR: usize = 8;
/// The most words behind the last comma of a sentence that may only tell who says it.
const TAIL: usize = 9;

/// The most doubts with which a suggestion may be sure.
const MAX_SLIGHT: usize = 3;

/// Among how many sentences before a role those stand of whom it may be.
const SEVERAL: usize = 40;

/// How far before a surname its full name may stand, in bytes.
const FULL_NAME: usize = 4_000;

/// What tells of ground, and not of claims.
const GROUND: [Kind; 4] = [Kind::Occupation, Kind::Advance, Kind::Recapture, Kind::Buildup];

/// What speaks against a suggestion's being right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doubt {
    /// No area is named, or nothing but a city.
    NoArea,
    /// "the region": the areas stand in another sentence.
    AreaFromAfar,
    /// A capital, which may be its oblast; a place, a town that has namesakes, a direction at the front.
    PartOfArea,
    /// A town that the words put into the area lies in another one.
    TownElsewhere,
    /// A sign stands between cue and areas, or many words.
    Apart,
    /// "and", "which": a word that begins something else stands between cue and areas.
    Joined,
    /// Another area or another cue stands between them or beside them, and one may belong to the other.
    OtherDeed,
    /// The rule says itself that it is possible, conditional or denied, or an implication.
    NoAssertion,
    /// "захоплена частина X": what only tells which land is meant, right before it.
    PointsOut,
    /// "захоплених регіонів, зокрема X": the same, further off.
    PointsElsewhere,
    /// A negation in the clause of a deed on the ground.
    Undone,
    /// "will", "едва ли", «після того»: more than a fact is told.
    Mood,
    /// A denial without a word of refusing.
    NoRefusal,
    /// A refusal or an offer of nobody who is named: no narrator makes one.
    NobodysAnswer,
    /// A refusal or an offer of somebody who is named further off.
    AnswerFromAfar,
    /// Nothing tells which side's deed it is.
    NoSide,
    /// The side was told outside the clause.
    NoDoer,
    /// Another side stands in the clause as well.
    OtherSide,
    /// A state as the subject of a verb that says, claims and demands nothing: "Russia would keep X".
    MuteState,
    /// A state that annexes, demands or refuses, in words that nobody is said to say.
    StateSpeaks,
    /// Somebody may say it in this sentence who was not found.
    Unfound,
    /// Nobody is said to say what stands between quotation marks, or what somebody says of themselves.
    Unsigned,
    /// Nobody says it, and somebody says something in the sentence before or behind.
    SaidBeside,
    /// Who says it is named in another sentence.
    SpeakerFromAfar,
    /// The same, and what is said stands in no quotation that would be theirs, or a body is only referred to.
    SpeakerOnlyBefore,
    /// The same, and this sentence has a word of saying of its own.
    OtherSpeakerHere,
    /// Whoever says it is not named: "the spokesman", one word.
    Nameless,
    /// Two speak in the sentence, or none with a verb of saying.
    SeveralVoices,
    /// "the administration's head X": another name right beside that of the speaker.
    OtherNameBeside,
    /// "X said …, as fighting went on": what goes on meanwhile.
    Meanwhile,
}

impl Doubt {
    /// The best that a suggestion with this doubt can be. Alone, or two or three together, what leaves it sure was right
    /// on every text that it was tried on (`benches/README.md`).
    fn leaves(self) -> Sureness {
        match self {
            Self::TownElsewhere | Self::NoAssertion => Sureness::Unsure,
            Self::SpeakerFromAfar
            | Self::OtherSpeakerHere
            | Self::AnswerFromAfar
            | Self::OtherDeed
            | Self::Joined => Sureness::Sure,
            _ => Sureness::FairlySure,
        }
    }
}

/// What a suggestion rests on.
pub(super) struct Evidence<'a, 'b> {
    pub(super) scene: &'a Scene<'b>,
    pub(super) cue: &'a Hit,
    pub(super) list: Option<&'a List>,
    pub(super) speech: &'a Speech,
    pub(super) draft: &'a Draft,
    /// A town that the words put into the area lies in another one.
    pub(super) is_contradicted: bool,
    /// See [`Self::stretch`].
    pub(super) stretch: OnceCell<Range<usize>>,
}

impl Evidence<'_, '_> {
    /// How sure what rests on it is: as its gravest doubt leaves it.
    pub(super) fn sureness(&self) -> Sureness {
        let doubts = self.doubts();
        let best = doubts.iter().map(|doubt| doubt.leaves()).max().unwrap_or(Sureness::Sure);
        if doubts.len() > MAX_SLIGHT { best.max(Sureness::FairlySure) } else { best }
    }

    fn doubts(&self) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        self.of_areas(&mut doubts);
        self.of_deed(&mut doubts);
        self.of_doer(&mut doubts);
        self.of_speaker(&mut doubts);
        doubts
    }

    /// Which areas, and whether the cue is about them.
    fn of_areas(&self, doubts: &mut Vec<Doubt>) {
        let mut add = |is_so: bool, doubt: Doubt| {
            if is_so {
                doubts.push(doubt);
            }
        };
        let Some(list) = self.list.filter(|list| !list.areas.is_empty()) else {
            return add(true, Doubt::NoArea);
        };
        let of_front = |hit: &Hit| {
            hit.tags.has(Tag::Direction) && hit.end >= list.range.start && hit.start <= list.range.end + 2
        };
        let is_part = list.is_city || list.place.is_some() || !self.draft.towns.is_empty();
        add(is_part || self.scene.clauses.hits.iter().any(of_front), Doubt::PartOfArea);
        add(self.is_contradicted, Doubt::TownElsewhere);
        if list.is_from_afar {
            return add(true, Doubt::AreaFromAfar);
        }
        let gap = self.gap(list);
        let words = self.words(&gap);
        // "X and Y – this is Ukraine": a dash is the verb.
        let is_joined_by_dash = self.cue.tags.meets(Tags::of(&[Tag::Belong, Tag::OwnUkraine]))
            && matches!(words.trim(), "–" | "—" | "-");
        let is_apart = is_parted(words) && !is_joined_by_dash;
        add(is_apart || words.split_whitespace().count() > NEAR, Doubt::Apart);
        add(self.joins(words), Doubt::Joined);
        let is_other = |hit: &&Hit| hit.end <= self.cue.start || hit.start >= self.cue.end;
        // What stands behind the areas can take them from no cue before them.
        let last = list.range.end.max(self.cue.end);
        let is_status = self.cue.tags.meets(STATUS);
        let is_another = |hit: &Hit| {
            let is_name = hit.name.is_some() && gap.start <= hit.start && hit.end <= gap.end;
            let is_of_one = is_status && hit.tags.meets(STATUS);
            is_name || hit.tags.meets(Tags::CUES) && hit.end <= last && !is_of_one && !self.is_of_speech(hit)
        };
        add(self.hits_here().filter(is_other).any(is_another), Doubt::OtherDeed);
    }

    /// Whether it is told as a fact.
    fn of_deed(&self, doubts: &mut Vec<Doubt>) {
        let mut add = |is_so: bool, doubt: Doubt| {
            if is_so {
                doubts.push(doubt);
            }
        };
        let draft = self.draft;
        // "Moscow has no claims to X", "Moscow says it has none": nobody who is named speaks for the state.
        let is_of_state = draft.rule == Rule::ClaimDisowned
            && draft.speaker.as_ref().is_some_and(|who| who.is_state(&self.scene.known.reading));
        let is_implied = matches!(draft.rule, Rule::OccupationImplied | Rule::CalledOurs) || is_of_state;
        add(draft.is_weak || is_implied || draft.modality != Modality::Asserted, Doubt::NoAssertion);
        if draft.kind == Kind::Occupation && self.points_out() {
            let is_right_before = self.list.is_some_and(|list| {
                let words = self.words(&self.gap(list));
                self.cue.end <= list.range.start
                    && first_sign(words).is_none()
                    && words.split_whitespace().count() <= 4
            });
            add(true, if is_right_before { Doubt::PointsOut } else { Doubt::PointsElsewhere });
        }
        let negation = Tags::of(&[Tag::Negation, Tag::False]);
        let is_of_ground = GROUND.contains(&draft.kind);
        add(is_of_ground && self.hits_here().any(|hit| hit.tags.meets(negation)), Doubt::Undone);
        // "entered the region, but were pushed back": what comes behind may take it back.
        let lists = &self.scene.known.reading.lexicon.lists;
        let sentence = &self.scene.known.segments.sentences[self.scene.at].range;
        let turns = || {
            let behind = self.scene.known.reading.small_between(self.cue.end, sentence.end);
            lists.contains(WordList::Contrast, behind)
                && behind
                    .split(|letter: char| !letter.is_letter_or_digit())
                    .any(|word| lists.has(WordList::Contrast, word))
        };
        add(is_of_ground && turns(), Doubt::Undone);
        // "rejected the proposal to join", "denied the report that troops had entered": nothing is claimed or given up.
        let rejects = Tags::of(&[Tag::Reject]);
        let is_rejected = draft.rule == Rule::Joining && self.hits_here().any(|hit| hit.tags.meets(rejects));
        let claims =
            Tags::of(&[Tag::Claims, Tag::Annex, Tag::Belong, Tag::Recognise, Tag::Yield, Tag::Status]);
        let is_report = draft.rule == Rule::ClaimRejected
            && self.cue.tags.meets(rejects)
            && !self.hits_here().any(|hit| hit.tags.meets(claims));
        let is_forged = self.scene.has(Tag::Forged);
        add(is_forged, Doubt::NoAssertion);
        add(is_rejected || is_report, Doubt::NoRefusal);
        let moods = Tags::of(&[Tag::Hypothesis, Tag::Strike]);
        let moods = if draft.kind == Kind::Denial { moods } else { moods.with(negation) };
        // Who says so claims by wanting.
        let wishes = Tags::of(&[Tag::Intent, Tag::Demand, Tag::Aim]);
        let moods = if draft.kind == Kind::Claim { moods } else { moods.with(wishes) };
        let has_mood = self.hits_here().any(|hit| hit.tags.meets(moods) && !self.is_of_speech(hit));
        let stretch = self.stretch();
        let words = self.words_in(&stretch);
        let has_word = |list: WordList| words.iter().any(|word| self.lists().has(list, word));
        let is_duty = draft.kind != Kind::Claim && has_word(WordList::Duty);
        let is_modal = has_word(WordList::Modal);
        // "X said that the region will be Russian": to say so is the claim, whatever the time.
        let is_declared = draft.kind == Kind::Claim
            && self.is_said_by_name()
            && self.cue.tags.meets(Tags::of(&[Tag::Belong, Tag::OwnUkraine]));
        let hypothesis = Tags::of(&[Tag::Hypothesis, Tag::Strike]);
        let has_mood = if is_declared {
            self.hits_here().any(|hit| hit.tags.meets(hypothesis))
        } else {
            has_mood || is_modal
        };
        add(has_mood || is_duty || has_word(WordList::SecondTime), Doubt::Mood);
        let is_unsaid = draft.speaker.is_none() && !draft.is_russia;
        // "“We will not give it up,” X said": a negated giving up is a refusal.
        let words = self.scene.known.reading.small(self.cue);
        let is_bare = self.scene.known.reading.lexicon.lists.has(WordList::RefusingEach, words);
        let is_kept = matches!(draft.rule, Rule::YieldingRefused | Rule::WithdrawalRefused)
            && self.is_said_by_name()
            && !is_bare;
        add(draft.kind == Kind::Denial && !is_kept && !self.is_refused(), Doubt::NoRefusal);
        let is_answer = matches!(draft.kind, Kind::Denial | Kind::Concession);
        add(is_answer && is_unsaid, Doubt::NobodysAnswer);
        add(is_answer && self.speech.is_from_afar, Doubt::AnswerFromAfar);
    }

    /// Somebody who is named in the sentence says it there.
    fn is_said_by_name(&self) -> bool {
        let is_here = self.speech.marker.as_ref().is_some_and(|marker| self.is_here(marker));
        is_here && !self.speech.is_from_afar && !self.draft.is_russia && self.draft.speaker.is_some()
    }

    /// Whether the side whose deed it is stands in the clause, and no other.
    fn of_doer(&self, doubts: &mut Vec<Doubt>) {
        let kind = self.draft.kind;
        let Some(by) = self.draft.by else {
            if kind.needs_side() {
                doubts.push(Doubt::NoSide);
            }
            return;
        };
        if !GROUND.contains(&kind) {
            return;
        }
        let is_beside = |hit: &&Hit| {
            self.list.is_none_or(|list| hit.end <= list.range.start || hit.start >= list.range.end)
        };
        let sides = self.hits_here().filter(is_beside).filter(|hit| !self.is_of_speech(hit));
        let sides: Vec<Side> = sides
            .filter(|hit| !self.is_mere_place(hit))
            .filter_map(|hit| self.scene.clauses.side_of(hit))
            .collect();
        let is_called = self.cue.tags.has(Tag::Occupied) && kind == Kind::Occupation;
        if !is_called && !sides.contains(&by) {
            doubts.push(Doubt::NoDoer);
        }
        if sides.iter().any(|side| *side != by) {
            doubts.push(Doubt::OtherSide);
        }
    }

    /// Whose words they are.
    fn of_speaker(&self, doubts: &mut Vec<Doubt>) {
        let mut add = |is_so: bool, doubt: Doubt| {
            if is_so {
                doubts.push(doubt);
            }
        };
        let state = |who: &Someone| who.is_state(&self.scene.known.reading);
        let is_said = self.speech.marker.is_some() && !self.draft.is_russia;
        if !is_said && (self.draft.is_russia || self.draft.speaker.as_ref().is_some_and(state)) {
            let declares = |hit: &Hit| hit.tags.meets(DECLARING);
            let stretch = self.stretch();
            let is_meant =
                self.has_word(&stretch, WordList::Modal) || self.has_word(&stretch, WordList::Duty);
            let is_apart = self.list.is_some_and(|list| is_parted(self.words(&self.gap(list))));
            let is_mute = is_meant || is_apart || !self.hits_here().any(declares);
            return add(true, if is_mute { Doubt::MuteState } else { Doubt::StateSpeaks });
        }
        let at = self.scene.at;
        let is_named_here = self.speech.marker.as_ref().is_some_and(|marker| self.is_here(marker));
        let Some(who) = &self.draft.speaker else {
            let is_quoted = self.scene.known.segments.quotation_at(self.cue.start).is_some();
            add(self.tells_who_says_it(at), Doubt::Unfound);
            add(is_quoted, Doubt::Unsigned);
            add(self.is_told_beside(), Doubt::SaidBeside);
            // "Since I last came to the House": whoever says "I" was not found.
            let known = &self.scene.known;
            let is_sure = doubts.iter().all(|doubt| doubt.leaves() == Sureness::Sure);
            if is_sure && is_first_person(&known.reading, known.segments, &known.segments.sentences[at], true)
            {
                doubts.push(Doubt::Unsigned);
            }
            return;
        };
        let known = &self.scene.known;
        let is_own =
            known.attributions.author.is_some() || known.segments.quotation_at(self.cue.start).is_some();
        // "he", of whom the sentences before told; a body that "its statement" stands for may be another.
        let is_he = is_named_here && who.is_person;
        let is_firm = if is_named_here { is_he } else { is_own };
        add(self.speech.is_from_afar && is_firm, Doubt::SpeakerFromAfar);
        let is_by_role = is_named_here && self.is_called_by_role_of_several(who);
        add(self.speech.is_from_afar && !is_firm || is_by_role, Doubt::SpeakerOnlyBefore);
        let is_others = self.speech.is_from_afar && !is_named_here && !is_own && self.tells_who_says_it(at);
        add(is_others, Doubt::OtherSpeakerHere);
        // «„…“, ідеться в його заяві»: of a quotation that begins here somebody is said to say it here.
        let start = known.segments.sentences[at].range.start;
        let quotation = known.segments.quotation_at(self.cue.start);
        let begins_here = quotation.is_some_and(|range| range.start >= start);
        let is_unfound =
            self.speech.is_from_afar && !is_named_here && begins_here && self.tells_who_says_it(at);
        add(is_unfound, Doubt::Unfound);
        let reading = &self.scene.known.reading;
        let sort = who.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
        let name = self.words(&who.name);
        let is_named = sort.is_some_and(|sort| sort != ActorSort::Outlet)
            || sort.is_none()
                && name.contains(char::is_uppercase)
                && !self.is_sort_of_people(name)
                && (name.contains(' ') || self.was_named_before(&who.name));
        add(!is_named, Doubt::Nameless);
        let markers = self.scene.known.attributions.of(at);
        let voices: Vec<&Marker> = markers.iter().filter(|marker| !marker.is_outlet).collect();
        // Another's clause is another's words.
        let number = self.scene.clauses.number(self.cue.start);
        // "X said …, according to him": one voice, by name and by pronoun.
        let is_own = |marker: &&Marker| {
            let is_same =
                marker.who.name == who.name || marker.who.actor.is_some() && marker.who.actor == who.actor;
            marker.who.range == who.range || is_same
        };
        let is_here = |marker: &&Marker| self.scene.clauses.number(marker.range.start) == number;
        let mut others = voices.iter().filter(|marker| !is_own(marker) && !state(&marker.who));
        let is_set_apart = voices.iter().filter(|marker| is_own(marker)).any(is_here);
        let is_alone = voices.iter().any(is_own) && others.all(|marker| is_set_apart && !is_here(marker));
        let is_denier =
            self.draft.kind == Kind::Denial && voices.is_empty() && self.refuses_itself(who.range.end);
        let is_alone = is_alone && !self.is_offer_of_another(who);
        add(!self.speech.is_from_afar && !is_alone && !is_denier, Doubt::SeveralVoices);
        add(self.is_beside_a_name(&who.range), Doubt::OtherNameBeside);
        let said = self.speech.marker.as_ref();
        add(said.is_some_and(|said| self.scene.clauses.is_aside(said.end, self.cue.start)), Doubt::Meanwhile);
    }

    /// "the occupied part of X", "the parts that it holds": a cue that only tells which land is meant.
    fn points_out(&self) -> bool {
        let is_before = self.list.is_some_and(|list| self.cue.end <= list.range.start);
        let word = self.words(&self.cue.range()).lowered();
        let deeds = ["occupies", "occupy", "occupying", "окупує", "окупують", "оккупирует", "оккупируют"];
        let is_verb = deeds.contains(&word.as_str()) || self.scene.is_joined_verb(self.cue);
        let is_participle = self.cue.tags.has(Tag::Occupied) && is_before && !is_verb;
        is_participle || self.scene.is_attributive(self.cue)
    }

    /// "of Ukraine", "Ukraine's northeastern X": a state that only tells where.
    fn is_mere_place(&self, hit: &Hit) -> bool {
        let reading = &self.scene.known.reading;
        let behind = reading.window_after(hit.end, 4);
        let is_state =
            hit.actor.is_some_and(|actor| reading.lexicon.actors[actor as usize].sort == ActorSort::State);
        is_state
            && (behind.starts_with("'s") || behind.starts_with("’s") || self.scene.clauses.is_object(hit))
    }

    /// "rejects", "does not recognise": a word of refusing before what is refused.
    fn is_refused(&self) -> bool {
        let is_word = |hit: &Hit| {
            let lead = self.scene.known.reading.small_before(hit.start, 12);
            let last = lead.split_whitespace().next_back().unwrap_or_default();
            let is_not =
                matches!(last, "not" | "never" | "не") || last.ends_with("n't") || last.ends_with("n’t");
            hit.tags.meets(Tags::of(&[Tag::Reject, Tag::Void])) || hit.tags.has(Tag::Recognise) && is_not
        };
        let last = self.list.map_or(self.cue.end, |list| list.range.end.max(self.cue.end));
        self.scene.clauses.hits.iter().filter(|hit| hit.end <= last).any(is_word)
    }

    /// "Some in the West", "Pro-Russian users": no more than their sort, or how many they are, is told.
    fn is_sort_of_people(&self, name: &str) -> bool {
        let small = name.lowered();
        let first = small.split(' ').next().unwrap_or_default();
        let last = small.rsplit(' ').next().unwrap_or_default();
        self.lists().has(WordList::SomePeople, first) || self.lists().begins(WordList::SortOfPeople, last)
    }

    /// A surname of somebody who was named in full shortly before.
    fn was_named_before(&self, name: &Range<usize>) -> bool {
        let surname = self.words(name);
        let before = self.scene.known.reading.window_before(name.start, FULL_NAME);
        before.match_indices(surname).any(|(at, _)| {
            let first = before[..at].strip_suffix(' ').and_then(|lead| lead.split_whitespace().next_back());
            first.is_some_and(|word| word.starts_with(char::is_uppercase))
        })
    }

    /// "Witkoff's proposal to freeze the front, an analyst said, is a trap": somebody else is named beside the word for an
    /// offer, before what is offered.
    fn is_offer_of_another(&self, who: &Someone) -> bool {
        let offers = Tags::of(&[Tag::Propose, Tag::Demand]);
        let hits = || self.scene.clauses.hits.iter();
        let offer = hits().rev().find(|hit| hit.end <= self.cue.start && hit.tags.meets(offers));
        let is_near = |hit: &&Hit, offer: &Hit| {
            let gap = self.words(&(hit.end.min(offer.end)..hit.start.max(offer.start)));
            hit.end <= self.cue.start && gap.split_whitespace().count() <= NEAR && first_sign(gap).is_none()
        };
        let is_other =
            |hit: &Hit| hit.actor.is_some() && hit.actor != who.actor && hit.start != who.name.start;
        self.draft.kind == Kind::Concession
            && offer.is_some_and(|offer| hits().filter(|hit| is_near(hit, offer)).any(is_other))
    }

    /// "the journalist writes": a role stands for somebody of whom the text has not only told.
    fn is_called_by_role_of_several(&self, who: &Someone) -> bool {
        let is_role =
            |hit: &Hit| hit.tags.has(Tag::Role) && hit.start < who.range.end && who.range.start < hit.end;
        let is_referred = who.range != who.name && self.scene.clauses.hits.iter().any(is_role);
        let near = self.scene.at.saturating_sub(SEVERAL)..self.scene.at;
        let mut before = near.flat_map(|at| self.scene.known.attributions.of(at));
        let is_other = |marker: &&Marker| {
            marker.who.is_person
                && self.words(&marker.who.name) != self.words(&who.name)
                && !marker.is_referred
        };
        is_referred && before.any(|marker| is_other(&marker))
    }

    /// "X rejected": nothing but small words between a name and the word of refusing.
    fn refuses_itself(&self, end: usize) -> bool {
        let mut hits = self.scene.clauses.hits.iter();
        let refusal = hits.find(|hit| hit.start >= end && hit.tags.has(Tag::Reject));
        refusal.is_some_and(|hit| {
            let words = self.words(&(end..hit.start));
            first_sign(words).is_none() && words.split_whitespace().count() <= 3
        })
    }

    /// "the head of administration X, Y": a name right behind that of the speaker, who may be another.
    fn is_beside_a_name(&self, who: &Range<usize>) -> bool {
        let behind = self.scene.known.reading.window_after(who.end, 60);
        let ends = |letter: char| matches!(letter, '.' | '!' | '?' | '\n');
        let near = behind.split(ends).next().unwrap_or_default();
        let near = &near[..first_sign(near).unwrap_or(near.len())];
        let mut words = near.split_whitespace().take(4);
        let is_name = |word: &str| word.starts_with(char::is_uppercase) && !word.ends_with("day");
        let is_saying = |word: &str| {
            let word = word.lowered();
            self.lists().begins(WordList::Saying, &word) || word == "said" || word == "says"
        };
        words.find(|word| is_name(word) || is_saying(word)).is_some_and(is_name)
    }

    /// True where somebody says something in the sentence before it in the paragraph, or in the next.
    fn is_told_beside(&self) -> bool {
        let sentences = &self.scene.known.segments.sentences;
        let at = self.scene.at;
        let is_before = |before: usize| sentences[before].paragraph == sentences[at].paragraph;
        at.checked_sub(1)
            .filter(|before| is_before(*before))
            .is_some_and(|before| self.tells_who_says_it(before))
            || self.tells_who_says_it(at + 1)
    }

    /// True where words of a sentence may be somebody's: a verb or a noun of saying, a quotation, or what stands
    /// behind the last comma and tells of no area.
    fn tells_who_says_it(&self, number: usize) -> bool {
        let known = &self.scene.known;
        let Some(sentence) = known.segments.sentences.get(number) else { return false };
        let hits = known.reading.hits_in(sentence);
        let markers = known.attributions.of(number);
        let is_outlets = |hit: &Hit| {
            markers
                .iter()
                .any(|one| one.is_outlet && (one.range == hit.range() || one.who.range == hit.range()))
        };
        let says = Tags::of(&[Tag::Say, Tag::Accord, Tag::SaidThis, Tag::Organ, Tag::Collective, Tag::Paper]);
        let is_of_a_voice =
            |hit: &Hit| hit.tags.meets(says) && hit.start != self.cue.start && !is_outlets(hit);
        let words = known.reading.between(sentence.range.start, sentence.range.end);
        let by_outlet = markers.iter().any(|marker| marker.is_outlet);
        let is_saying = |word: &str| self.lists().begins(WordList::Saying, word);
        let small = known.reading.small_between(sentence.range.start, sentence.range.end);
        let each = || small.split(|letter: char| !letter.is_letter());
        let tail = words.rsplit(',').next().unwrap_or_default();
        let tail_start = sentence.range.end - tail.len();
        let is_tail = tail.len() < words.len()
            && tail.split_whitespace().count() <= TAIL
            && !hits
                .iter()
                .any(|hit| hit.start >= tail_start && (hit.name.is_some() || hit.tags.meets(Tags::CUES)));
        hits.iter().any(is_of_a_voice)
            || words.contains(['“', '”', '«', '»', '„', '"', ':'])
            || !by_outlet && (each().any(is_saying) || is_tail)
            || !by_outlet && each().any(|word| matches!(word, "that" | "що" | "что"))
    }

    fn lists(&self) -> &WordLists {
        &self.scene.known.reading.lexicon.lists
    }

    /// True where one of the words stands there as a whole.
    fn has_word(&self, bytes: &Range<usize>, list: WordList) -> bool {
        self.words_in(bytes).iter().any(|word| self.lists().has(list, word))
    }

    /// The words that stand there, in small letters.
    fn words_in(&self, bytes: &Range<usize>) -> Vec<&str> {
        let small = self.scene.known.reading.small_between(bytes.start, bytes.end);
        let words = small.split(|letter: char| !letter.is_letter_or_digit());
        words.filter(|word| !word.is_empty()).collect()
    }

    /// True where a word in the words between a cue and its areas begins something else: not "eastern and southern".
    fn joins(&self, words: &str) -> bool {
        let winds = [
            "north",
            "south",
            "east",
            "west",
            "північ",
            "півден",
            "схід",
            "захід",
            "север",
            "южн",
            "восточн",
        ];
        let small = words.lowered();
        let mut words = small
            .split(|letter: char| !letter.is_letter_or_digit())
            .filter(|word| !word.is_empty())
            .peekable();
        while let Some(word) = words.next() {
            let is_wind = words.peek().is_some_and(|next| winds.iter().any(|wind| next.starts_with(wind)));
            if self.lists().has(WordList::Link, word) && !is_wind {
                return true;
            }
        }
        false
    }

    // Where it stands.

    fn words(&self, range: &Range<usize>) -> &str {
        self.scene.known.reading.between(range.start, range.end)
    }

    fn is_here(&self, range: &Range<usize>) -> bool {
        let sentence = &self.scene.known.segments.sentences[self.scene.at].range;
        sentence.start <= range.start && range.end <= sentence.end
    }

    /// True for the words that name who speaks, and for the verb of saying.
    fn is_of_speech(&self, hit: &Hit) -> bool {
        let meets = |range: &Range<usize>| range.start < hit.end && hit.start < range.end;
        self.draft.speaker.as_ref().is_some_and(|who| meets(&who.range))
            || self.speech.marker.as_ref().is_some_and(meets)
    }

    fn gap(&self, list: &List) -> Range<usize> {
        if self.cue.end <= list.range.start {
            self.cue.end..list.range.start
        } else {
            list.range.end..self.cue.start.max(list.range.end)
        }
    }

    /// The words of the lexicon between the signs around cue and areas.
    fn hits_here(&self) -> impl Iterator<Item = &Hit> {
        let stretch = self.stretch();
        let is_inside = move |hit: &&Hit| stretch.start <= hit.start && hit.end <= stretch.end;
        self.scene.clauses.hits.iter().filter(is_inside)
    }

    /// The bytes between the signs around cue and areas.
    fn stretch(&self) -> Range<usize> {
        self.stretch.get_or_init(|| self.stretch_around()).clone()
    }

    fn stretch_around(&self) -> Range<usize> {
        let sentence = &self.scene.known.segments.sentences[self.scene.at].range;
        let names = self.list.filter(|list| !list.is_from_afar).map(|list| &list.range);
        let first = names.map_or(self.cue.start, |names| names.start.min(self.cue.start));
        let last = names.map_or(self.cue.end, |names| names.end.max(self.cue.end));
        let before = self.words(&(sentence.start..first));
        let start = last_sign(before).map_or(sentence.start, |at| sentence.start + at);
        let end = first_sign(self.words(&(last..sentence.end))).map_or(sentence.end, |at| last + at);
        start..end
    }
}

/// What a state does by saying so.
const DECLARING: Tags = Tags::of(&[
    Tag::Say,
    Tag::Demand,
    Tag::Annex,
    Tag::Join,
    Tag::Claims,
    Tag::Referendum,
    Tag::Recognise,
    Tag::Reject,
    Tag::Propose,
]);

/// What is said of the status of an area: two such words say one thing.
const STATUS: Tags = Tags::of(&[
    Tag::Reject,
    Tag::Void,
    Tag::Recognise,
    Tag::Annex,
    Tag::Join,
    Tag::Referendum,
    Tag::Claims,
    Tag::Status,
]);

/// Bytes of the signs that part what is said, each with its end; a comma inside a number is none.
fn signs(words: &str) -> impl Iterator<Item = (usize, usize)> {
    let parts = |letter: char| {
        matches!(letter, ',' | ';' | ':' | '–' | '—' | '(' | ')' | '“' | '”' | '«' | '»' | '"')
    };
    let is_of_number = |at: usize| words[at + 1..].starts_with(|letter: char| letter.is_ascii_digit());
    words
        .char_indices()
        .filter(move |(at, letter)| parts(*letter) && !(*letter == ',' && is_of_number(*at)))
        .map(|(at, letter)| (at, at + letter.len_utf8()))
}

/// True where a sign stands in the words between a cue and its areas that is not the comma of ", including".
fn is_parted(words: &str) -> bool {
    let including = ["including", "зокрема", "включно", "включая", "числі", "числе"];
    let words = match words.rsplit_once(',') {
        Some((lead, link)) if link.split_whitespace().count() <= 3 && names_one(link, &including) => lead,
        _ => words,
    };
    first_sign(words).is_some()
}

fn first_sign(words: &str) -> Option<usize> {
    signs(words).next().map(|(at, _)| at)
}

/// The first byte behind the last sign.
fn last_sign(words: &str) -> Option<usize> {
    signs(words).last().map(|(_, end)| end)
}

/// True where one of the words stands there as a whole.
fn names_one(text: &str, words: &[&str]) -> bool {
    text.lowered().split(|letter: char| !letter.is_letter_or_digit()).any(|word| words.contains(&word))
}
