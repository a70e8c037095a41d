//! Why a suggestion is made and why a name is none of the layer's areas, in words.

use crate::words::{Message, Say, message};

/// The rule by which a cue makes a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// A frozen line, a swap of land.
    Freeze,
    /// A line that somebody refuses to freeze.
    FreezeRefused,
    /// Annexation or joining, which is Russia's claim.
    Joining,
    /// An annexation or a vote that somebody does not recognise.
    JoiningNotRecognised,
    /// An annexation or a vote that somebody condemns.
    JoiningCondemned,
    /// A change of status that somebody calls void.
    StatusVoid,
    /// Recognition refused.
    RecognitionRefused,
    /// Russia recognises an area as its own, or wants that.
    RecognitionByRussia,
    /// Recognition proposed.
    RecognitionProposed,
    /// Withdrawal refused.
    WithdrawalRefused,
    /// Withdrawal proposed.
    WithdrawalProposed,
    /// Withdrawal demanded.
    WithdrawalDemanded,
    /// Russian forces left.
    RussiaLeft,
    /// Land that somebody refuses to give up.
    YieldingRefused,
    ClaimKept,
    /// Land that Russia wants given up.
    YieldingDemanded,
    /// Land that would be given up.
    YieldingProposed,
    /// An area is said not to be Russia's.
    BelongingDenied,
    /// A claim rejected.
    ClaimRejected,
    /// Somebody is said to claim an area no more, or not to claim it.
    ClaimDisowned,
    /// An area is said to be Ukraine's.
    BelongsToUkraine,
    /// An area is said to be Russia's.
    BelongsToRussia,
    /// An area is called “ours” by nobody who is named.
    CalledOurs,
    /// Russia is said to mean to take an area, in words for liberation, by whoever speaks.
    LiberationMeant,
    /// Russia is said to have taken an area, in words for liberation or taking back, by whoever speaks.
    LiberationCalled,
    /// An area is meant to be taken back.
    RetakingMeant,
    /// Ukraine's control restored.
    ControlRestored,
    /// What is not occupied implies what is.
    OccupationImplied,
    /// What was annexed in 2014 is held since then.
    AnnexedSince,
    /// Troops that are to leave are there.
    WithdrawalImplies,
    /// Russia is said not to hold an area.
    HoldingDenied,
    /// Russia is said not to have taken an area, or not to mean to.
    TakingRuledOut,
    /// Russian troops driven out.
    DrivenOut,
    /// Russia means to take an area.
    TakingMeant,
    /// An area is called occupied.
    CalledOccupied,
    /// A taking that somebody denies.
    TakingDenied,
    /// Russia means to take an area, or demands it.
    TakingMeantOrDemanded,
    /// Ukrainian forces took an area.
    TakenByUkraine,
    /// Russia took an area, or holds it.
    TakenByRussia,
    /// Forces are massing.
    Massing,
    /// An attack threatened or prepared.
    AttackPrepared,
    /// Forces move or fight.
    Advance,
}

impl Say for Rule {
    fn message(&self) -> Message {
        match self {
            Self::FreezeRefused => message!("text-rule-freeze-refused"),
            Self::Freeze => message!("text-rule-freeze"),
            Self::Joining => message!("text-rule-joining"),
            Self::JoiningNotRecognised => message!("text-rule-joining-not-recognised"),
            Self::JoiningCondemned => message!("text-rule-joining-condemned"),
            Self::StatusVoid => message!("text-rule-status-void"),
            Self::RecognitionRefused => message!("text-rule-recognition-refused"),
            Self::RecognitionByRussia => message!("text-rule-recognition-by-russia"),
            Self::RecognitionProposed => message!("text-rule-recognition-proposed"),
            Self::WithdrawalRefused => message!("text-rule-withdrawal-refused"),
            Self::WithdrawalProposed => message!("text-rule-withdrawal-proposed"),
            Self::WithdrawalDemanded => message!("text-rule-withdrawal-demanded"),
            Self::RussiaLeft => message!("text-rule-russia-left"),
            Self::YieldingRefused => message!("text-rule-yielding-refused"),
            Self::ClaimKept => message!("text-rule-claim-kept"),
            Self::YieldingDemanded => message!("text-rule-yielding-demanded"),
            Self::YieldingProposed => message!("text-rule-yielding-proposed"),
            Self::BelongingDenied => message!("text-rule-belonging-denied"),
            Self::ClaimRejected => message!("text-rule-claim-rejected"),
            Self::ClaimDisowned => message!("text-rule-claim-disowned"),
            Self::BelongsToUkraine => message!("text-rule-belongs-to-ukraine"),
            Self::BelongsToRussia => message!("text-rule-belongs-to-russia"),
            Self::CalledOurs => message!("text-rule-called-ours"),
            Self::LiberationMeant => message!("text-rule-liberation-meant"),
            Self::LiberationCalled => message!("text-rule-liberation-called"),
            Self::RetakingMeant => message!("text-rule-retaking-meant"),
            Self::ControlRestored => message!("text-rule-control-restored"),
            Self::OccupationImplied => message!("text-rule-occupation-implied"),
            Self::AnnexedSince => message!("text-rule-annexed-since"),
            Self::WithdrawalImplies => message!("text-rule-withdrawal-implies"),
            Self::HoldingDenied => message!("text-rule-holding-denied"),
            Self::TakingRuledOut => message!("text-rule-taking-ruled-out"),
            Self::DrivenOut => message!("text-rule-driven-out"),
            Self::TakingMeant => message!("text-rule-taking-meant"),
            Self::CalledOccupied => message!("text-rule-called-occupied"),
            Self::TakingDenied => message!("text-rule-taking-denied"),
            Self::TakingMeantOrDemanded => message!("text-rule-taking-meant-or-demanded"),
            Self::TakenByUkraine => message!("text-rule-taken-by-ukraine"),
            Self::TakenByRussia => message!("text-rule-taken-by-russia"),
            Self::Massing => message!("text-rule-massing"),
            Self::AttackPrepared => message!("text-rule-attack-prepared"),
            Self::Advance => message!("text-rule-advance"),
        }
    }
}

/// What a name of a lexicon's `decoys` is: one of its keywords in words, or what the lexicon itself says.
pub(super) fn decoy(what: &str) -> Message {
    match what {
        "in-russia" => message!("text-name-in-russia"),
        "in-belarus" => message!("text-name-in-belarus"),
        "in-moldova-or-georgia" => message!("text-name-in-moldova-or-georgia"),
        "voivodeship" => message!("text-name-voivodeship"),
        "people" => message!("text-name-people"),
        "body-or-event" => message!("text-name-body-or-event"),
        "structure" => message!("text-name-structure"),
        "club" => message!("text-name-club"),
        words => Message::as_it_is(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn shipped_decoys_have_words_in_each_language_and_others_their_own() {
        let kursk = decoy("in-russia");
        assert_eq!(kursk.english(), "in Russia, not on this layer", "English");
        assert_eq!(Language::UKRAINIAN.text(&kursk), "у Росії, на цьому шарі немає", "Ukrainian");
        assert_eq!(Language::UKRAINIAN.text(&decoy("a ship")), "a ship", "as the lexicon has it");
    }
}
