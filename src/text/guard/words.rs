//! The words that the guard knows, from the section `guard` of a lexicon.

use std::sync::LazyLock;

use crate::model::keywords;
use crate::phrase::{Phrases, Section, SectionFault, Word, read_section, shipped_sections};

keywords! {
    /// What a phrase of the section is to the guard.
    pub(super) enum Role {
        /// Denies whatever its sentence says: *false*, *denied*.
        Denial = "denial",
        /// Denies its clause: *not*, *failed*.
        Negation = "negation",
        /// Denies what comes right behind it: *without*, *instead of*.
        NegationTouching = "negation-touching",
        /// Takes something out of what stands right before or behind it: *except*.
        Exception = "exception",
        /// With a negation near it, a denial: *evidence*, *true*.
        Truth = "truth",
        /// Opens a condition: *if*.
        Condition = "condition",
        /// A condition wherever it stands: *only if*, *unless*.
        Proviso = "proviso",
        /// A condition where it opens a sentence or, with more than one word, a clause: *should*, *had they*.
        ConditionOpening = "condition-opening",
        /// Makes its clause possible only: *could*, *perhaps*.
        Modal = "modal",
        /// Makes what comes behind it an aim or a fear: *trying to*, *hopes*.
        Aim = "aim",
        /// The same for what comes right behind it only: *in order to*.
        AimTouching = "aim-touching",
        /// Opens an indirect question: *whether*.
        Question = "question",
        /// Opens a question where it opens a clause: *чи*.
        QuestionOpening = "question-opening",
        /// Puts words into somebody's mouth: *said*.
        Attribution = "attribution",
        /// Attributes the sentence before: *that is according to*.
        AttributionBack = "attribution-back",
        /// An answer that denies where it stands alone: *no*, *hardly*.
        Answer = "answer",
        /// Takes back the sentence before, wherever it stands in its own: *says otherwise*.
        Retraction = "retraction",
        /// Refers to what was said: *this*, *the report*.
        Echo = "echo",
        /// Calls what was said a thought only: *a scenario*.
        Fiction = "fiction",
        /// Announces, alone in a line or short sentence, that what comes is not so: *fake*, *myth*.
        Label = "label",
        /// Denies the word of somebody, which may come in the next sentence: *does not believe*.
        Disbelief = "disbelief",
        /// Supposes what comes in the next sentence: *imagine*, *what if*.
        Supposition = "supposition",
        /// A phrase that holds a word of these but changes nothing: *not only*, *no doubt*.
        Harmless = "harmless",
        /// A time, or what stands before one: *yesterday*, *in*.
        Time = "time",
        /// Sets a sentence against another: *but*.
        But = "but",
        /// Joins a sentence to another: *and*.
        And = "and",
        /// Opens what is said, thought or denied: *that*.
        That = "that",
        /// Opens any other subordinate clause: *which*, *because*.
        Subordinate = "subordinate",
        /// Asks for something other than yes or no: *why*.
        Interrogative = "interrogative",
        /// Goes on with a sentence whose subject stands before it: *has*, *would*.
        Auxiliary = "auxiliary",
        /// Ends no line but that of a sentence which goes on: *the*, *of*.
        Link = "link",
        /// A full stop behind it ends no sentence: *Gen.*
        Abbreviation = "abbreviation",
        /// The same before a figure only: *No.*
        AbbreviationBeforeFigure = "abbreviation-before-figure",
        /// A full stop behind it may end a sentence: *km.*
        AbbreviationAtEnd = "abbreviation-at-end",
        /// Begins a sentence, as against a name: *The*.
        Starter = "starter",
        /// Not a phrase: how words end that open a clause without a subject: *-ing*.
        Gerund = "gerund",
    }
}

impl Role {
    /// True where a phrase of this role says something inside a sentence, not of the one beside it.
    pub(super) fn is_of_clause(self) -> bool {
        let of_sentence = [
            Self::AttributionBack,
            Self::Answer,
            Self::Retraction,
            Self::Fiction,
            Self::Label,
            Self::Disbelief,
            Self::Supposition,
        ];
        self.may_warn() && !of_sentence.contains(&self)
    }

    /// True where a phrase of this role may become a note, so that a harmless phrase around it cancels it.
    pub(super) fn may_warn(self) -> bool {
        match self {
            Self::Denial
            | Self::Negation
            | Self::NegationTouching
            | Self::Exception
            | Self::Truth
            | Self::Condition
            | Self::Proviso
            | Self::ConditionOpening
            | Self::Modal
            | Self::Aim
            | Self::AimTouching
            | Self::Question
            | Self::QuestionOpening
            | Self::Attribution
            | Self::AttributionBack
            | Self::Answer
            | Self::Retraction
            | Self::Fiction
            | Self::Label
            | Self::Disbelief
            | Self::Supposition => true,
            Self::Echo
            | Self::Harmless
            | Self::Time
            | Self::But
            | Self::And
            | Self::That
            | Self::Subordinate
            | Self::Interrogative
            | Self::Auxiliary
            | Self::Link
            | Self::Abbreviation
            | Self::AbbreviationBeforeFigure
            | Self::AbbreviationAtEnd
            | Self::Starter
            | Self::Gerund => false,
        }
    }
}

/// The words that the guard looks for, in every language at once: articles mix languages.
#[derive(Debug, Clone)]
pub struct GuardWords {
    pub(super) phrases: Phrases<Role>,
    /// How words end that open a clause without a subject.
    gerunds: Vec<String>,
}

impl GuardWords {
    /// The words that ship with the program, parsed once, without any file. Whatever decides what counts
    /// uses these, so that one dossier gives one map.
    ///
    /// # Panics
    /// Never: the lexicon is built in, and a test reads it.
    pub fn shipped() -> &'static Self {
        static SHIPPED: LazyLock<GuardWords> = LazyLock::new(|| {
            GuardWords::from_section(&shipped_sections().guard)
                .expect("invariant: a test reads the shipped lexicon")
        });
        &SHIPPED
    }

    /// Reads the section `guard` of a lexicon.
    ///
    /// # Errors
    /// Every fault, in the order of the file: keywords that are none, forms that are none.
    pub fn from_section(section: &Section) -> Result<Self, Vec<SectionFault>> {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.keyword()).collect();
        let phrases = read_section(section, &known, Role::from_keyword)?;
        let endings = section.get(Role::Gerund.keyword());
        let gerunds = endings.into_iter().flat_map(|languages| languages.values().flatten().cloned());
        Ok(Self { phrases, gerunds: gerunds.collect() })
    }

    /// The roles of a word by itself.
    pub(super) fn roles(&self, word: &Word) -> Vec<Role> {
        self.phrases.at(std::slice::from_ref(word), 0).into_iter().map(|found| found.tag).collect()
    }

    /// True where a word may open a clause without a subject, such as *recognising*, *визнаючи*.
    pub(super) fn is_gerund(&self, word: &Word) -> bool {
        self.gerunds.iter().any(|ending| word.folded.len() > ending.len() && word.folded.ends_with(ending))
    }
}
