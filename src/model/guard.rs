//! What stands around a quote, or in it, and may change what it says, and why it was kept all the same.

use std::fmt;
use std::ops::Range;

use super::Unknown;
use super::keyword::keywords;

/// Words around a quote, or left out of it, that may change what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuardNote {
    /// What the words do.
    pub kind: GuardKind,
    /// Where they stand, seen from the quote.
    pub place: GuardPlace,
    /// The words as they stand in the text; several pieces of a quote with ` … ` between them.
    pub words: String,
    /// Where they stand: code points of the canonical text, half-open.
    pub range: Range<usize>,
    /// Why the quote was kept all the same, in the reader's words; `None` while nobody has answered.
    pub kept_because: Option<String>,
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
}

impl GuardNote {
    /// The note as one line of plain text: what the words may do, the words, and why the quote was kept.
    pub fn line(&self) -> String {
        let answer = match &self.kept_because {
            Some(reason) => format!("kept: {reason}"),
            None => "not answered".to_owned(),
        };
        format!("“{}” {} ({answer})", self.words, self.kind.label())
    }

    /// Why the quote was kept, or that nobody has said so, as a sentence.
    pub fn answer(&self) -> String {
        match &self.kept_because {
            Some(reason) => format!("Kept: {}.", reason.trim_end_matches('.')),
            None => "Nobody has answered this yet, so the statement does not count.".to_owned(),
        }
    }

    /// True where somebody has said why the quote was kept.
    pub fn is_answered(&self) -> bool {
        self.kept_because.is_some()
    }
}

impl fmt::Display for GuardNote {
    /// One sentence without its full stop: the words, where they stand, what they may do.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.words.split_whitespace().collect::<Vec<&str>>().join(" ");
        let place = match self.place {
            GuardPlace::Before => "stands in the sentence before the quote",
            GuardPlace::Outside => "stands in the same sentence outside the quote",
            GuardPlace::LeftOut => "is left out between two parts of the quote",
            GuardPlace::Next => "stands in the sentence after the quote",
            GuardPlace::Within => "is quoted without the rest of its sentence",
        };
        let why = match self.kind {
            GuardKind::Negation => "the source may say the opposite",
            GuardKind::Condition => {
                "the source may say it only as a possibility, as an aim or under a condition"
            }
            GuardKind::Question => "the source may only ask whether it is so",
            GuardKind::Attribution => "it may be somebody’s words; check who the speaker is",
            GuardKind::Pieces => "so few words may be made to say what the source does not",
        };
        write!(f, "“{words}” {place}: {why}")
    }
}

keywords! {
    /// What words around a quote do to it, the gravest first.
    pub enum GuardKind {
        /// They deny it, such as *not* or *rejected*.
        Negation = "negation",
        /// They make it depend on something, such as *if*, or a possibility or an aim, such as *trying to*.
        Condition = "condition",
        /// They ask whether it is so.
        Question = "question",
        /// They put it into somebody's mouth, such as *according to*.
        Attribution = "attribution",
        /// They are pieces of the quote itself, of fewer than three words and no whole sentence: it may be put together
        /// from them.
        Pieces = "pieces",
    }
}

impl GuardKind {
    /// What the words may do, as a label before them.
    pub fn label(self) -> &'static str {
        match self {
            Self::Negation => "may deny it",
            Self::Condition => "may make it depend on something",
            Self::Question => "may only ask whether it is so",
            Self::Attribution => "says whose words it is",
            Self::Pieces => "may be made to say what the source does not",
        }
    }
}

keywords! {
    /// Where words stand, seen from the quote that they may change, in the text's order.
    pub enum GuardPlace {
        /// In the sentence before the quote, which governs it, such as *The following is false:*.
        Before = "before",
        /// In a sentence of the quote, outside the quote.
        Outside = "outside",
        /// Between two segments of the quote, where the quote shows an ellipsis.
        LeftOut = "left-out",
        /// In the sentence after the quote.
        Next = "next",
        /// In the quote itself.
        Within = "within",
    }
}

impl GuardPlace {
    /// Where that is, in words.
    pub fn label(self) -> &'static str {
        match self {
            Self::Before => "in the sentence before",
            Self::Outside => "in the same sentence",
            Self::Next => "in the next sentence",
            Self::LeftOut => "left out of the quote",
            Self::Within => "quoted without the rest of its sentence",
        }
    }
}
