//! Tags: what a word of the lexicon can do in a sentence.

use crate::model::keywords;

keywords! {
    /// What a word or phrase of the lexicon can do in a sentence.
    pub enum Tag {
        /// Makes an area of the name beside it: region, oblast.
        Unit = "unit",
        /// Makes an area of the name before it, as reports from the front do: direction, axis.
        Direction = "direction",
        /// After a name: part of the name of a body, a street, a club.
        BodyAfter = "body-after",
        /// Before a name: part of the name of a body, a street, a club.
        BodyBefore = "body-before",
        /// A town's name that villages have as well.
        Village = "village",
        /// A town's name that a river has as well.
        River = "river",
        /// The sentence tells of times past.
        History = "history",
        /// Attack from afar, which moves no front.
        Strike = "strike",
        /// A phrase in which a cue means something else.
        Neutral = "neutral",
        /// A verb of saying.
        Say = "say",
        /// A verb of counting, seeing or accusing: who does it tells what stands behind.
        Tell = "tell",
        /// Names its speaker after it: according to.
        Accord = "accord",
        /// He, she: the person who spoke last.
        Pronoun = "pronoun",
        /// The institute, analysts: the body that spoke last.
        Organ = "organ",
        /// A paper that says what should be: plan, draft.
        Paper = "paper",
        /// People who speak together and without names: sources, officials.
        Collective = "collective",
        /// An office that an area's name belongs to: governor, state administration.
        Office = "office",
        /// A title or function before a person's name.
        Role = "role",
        /// Attributes what stands before it: said this.
        SaidThis = "said-this",
        /// Says that what follows is not so: it is not true that.
        False = "false",
        /// What follows was not said, or not meant: stopped short of saying, joked.
        Unsaid = "unsaid",
        /// What is said was put into somebody's mouth: a fake video, a parody account.
        Forged = "forged",
        /// Right before a deed: it was not done, though it was near.
        Nearly = "nearly",
        /// What follows is told of no world that is: imagine that, in his dreams.
        Unreal = "unreal",
        /// What follows is possible, and neither refused nor told: did not rule out.
        NotExcluded = "not-excluded",
        /// Turns a cue into its opposite.
        Negation = "negation",
        /// Wish, plan or duty.
        Intent = "intent",
        /// A goal, as a thing: objective, war aim.
        Aim = "aim",
        /// Possibility.
        Hypothesis = "hypo",
        /// What was intended is going on or done: continued to.
        Achieved = "achieved",
        /// A demand.
        Demand = "demand",
        /// An offer or a plan.
        Propose = "propose",
        /// Of Russia or its forces.
        Russian = "russian",
        /// Of Ukraine or its forces.
        Ukrainian = "ukrainian",
        /// Armed forces, whosever, and what only they do.
        Forces = "forces",
        /// Part of an area.
        Part = "part",
        /// All of an area.
        Whole = "whole",
        /// Up to an area, not in it.
        Toward = "toward",
        /// Stands for areas named before.
        Anaphor = "anaphor",
        /// Begins a clause of its own.
        Break = "break",
        /// Stands for what somebody proposed or claimed before: the idea.
        Answered = "answered",
        /// Stands for areas that its sentence named before: there.
        There = "there",
        /// Land, territory.
        Territory = "territory",
        /// What is recognised when an area is given away: as Russian.
        AsRussian = "as-russian",
        /// Cue: the area is Ukraine's.
        OwnUkraine = "own-ukraine",
        /// Cue: occupied, occupation.
        Occupied = "occupied",
        /// Cue: to take by force.
        Seize = "seize",
        /// Cue: control, whosever.
        Control = "control",
        /// Cue: annexation.
        Annex = "annex",
        /// Cue: joining Russia.
        Join = "join",
        /// Cue: part of Russia.
        Belong = "belong",
        /// With another cue: of whoever speaks.
        Ours = "ours",
        /// Cue: a vote on joining.
        Referendum = "referendum",
        /// Cue: a territorial claim.
        Claims = "claims",
        /// Cue: says what a name stands for.
        Define = "define",
        /// Cue: giving land up.
        Yield = "yield",
        /// Cue: giving something to someone, who is named.
        Hand = "hand",
        /// Cue: troops leaving.
        Withdraw = "withdraw",
        /// Cue: driving troops out.
        Expel = "expel",
        /// Cue: recognition.
        Recognise = "recognise",
        /// Cue: freezing or swapping.
        Freeze = "freeze",
        /// Cue: rejection or condemnation.
        Reject = "reject",
        /// Cue: says that an area is not to be had: no bargaining chip.
        Kept = "kept",
        /// Cue: without force in law.
        Void = "void",
        /// Cue: the status of areas.
        Status = "status",
        /// Cue: forces moving or fighting.
        Advance = "advance",
        /// Cue: an attack, which may be one from afar.
        Attack = "attack",
        /// What makes an attack one on the ground.
        Ground = "ground",
        /// Cue: invasion.
        Invade = "invade",
        /// Cue: massing of forces.
        Amass = "amass",
        /// Cue: threat.
        Threat = "threat",
        /// Cue: preparation of an attack.
        Prepare = "prepare",
        /// Cue: liberation, in whosever voice.
        Liberate = "liberate",
        /// Cue: control won back.
        Retake = "retake",
    }
}

/// A set of tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Tags(u128);

impl Tags {
    /// The cues: what alone can make a statement.
    pub(super) const CUES: Self = Self::of(&[
        Tag::OwnUkraine,
        Tag::Occupied,
        Tag::Seize,
        Tag::Control,
        Tag::Annex,
        Tag::Join,
        Tag::Belong,
        Tag::Referendum,
        Tag::Claims,
        Tag::Define,
        Tag::Yield,
        Tag::Hand,
        Tag::Withdraw,
        Tag::Expel,
        Tag::Recognise,
        Tag::Freeze,
        Tag::Reject,
        Tag::Kept,
        Tag::Void,
        Tag::Status,
        Tag::Advance,
        Tag::Attack,
        Tag::Invade,
        Tag::Amass,
        Tag::Threat,
        Tag::Prepare,
        Tag::Liberate,
        Tag::Retake,
    ]);

    pub(super) const fn of(tags: &[Tag]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        while at < tags.len() {
            bits |= 1 << tags[at] as u32;
            at += 1;
        }
        Self(bits)
    }

    pub(super) fn has(self, tag: Tag) -> bool {
        self.meets(Self::of(&[tag]))
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_has_a_bit_and_a_keyword_of_its_own() {
        assert!(Tag::ALL.len() <= 128, "a set is one number");
        for tag in Tag::ALL {
            assert_eq!(Tag::from_keyword(tag.keyword()), Some(tag), "{}", tag.keyword());
        }
        let set = Tags::of(&[Tag::Unit, Tag::Retake]);
        assert!(set.has(Tag::Retake) && !set.has(Tag::Say), "only what was put in");
    }
}
