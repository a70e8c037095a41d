//! Statements and their quotes.

use std::ops::Range;

use super::{ActorId, AreaId, Day, DocumentId, GroupId, PlaceId, StatementId};

/// One actor saying one thing of one or more areas, with its quote.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// Identifier, unique in the dossier.
    pub id: StatementId,
    /// The document that the quote stands in.
    pub document: DocumentId,
    /// What is said.
    pub kind: Kind,
    /// The areas that the quote names, in its order; empty where it names no region.
    pub areas: Vec<AreaId>,
    /// The group that the quote names; its members join `areas` while the group holds.
    pub group: Option<GroupId>,
    /// The place that the statement is about, inside one of `areas`.
    pub place: Option<PlaceId>,
    /// Who says it.
    pub speaker: ActorId,
    /// Through whom it reached the document, nearest to the speaker first.
    pub relayers: Vec<ActorId>,
    /// How much of the areas it covers.
    pub extent: Extent,
    /// How firmly it is said.
    pub modality: Modality,
    /// The day that the statement speaks of, where it can be told.
    pub as_of: Option<Day>,
    /// The words.
    pub quote: Quote,
    /// Whether the words stand in the document.
    pub check: QuoteCheck,
    /// A remark by whoever read the document.
    pub note: Option<String>,
}

/// What a statement says of its areas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Control by force is reported.
    Occupation,
    /// Forces are moving on the area or fighting in it.
    Advance,
    /// Forces are massing, or an attack is threatened.
    Buildup,
    /// The area is demanded, declared as the speaker's own, or wanted ceded.
    Claim,
    /// A proposal to cede, recognise or freeze.
    Concession,
    /// A claim, cession or recognition is rejected.
    Denial,
    /// Own control is reported restored.
    Liberation,
}

impl Kind {
    /// All kinds, in the order in which panels and texts list them.
    pub const ALL: [Self; 7] = [
        Self::Occupation,
        Self::Advance,
        Self::Buildup,
        Self::Claim,
        Self::Concession,
        Self::Denial,
        Self::Liberation,
    ];

    /// The word in files and on the command line.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Occupation => "occupation",
            Self::Advance => "advance",
            Self::Buildup => "buildup",
            Self::Claim => "claim",
            Self::Concession => "concession",
            Self::Denial => "denial",
            Self::Liberation => "liberation",
        }
    }

    /// The kind with this keyword; `None` where there is none.
    pub fn from_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.keyword() == keyword)
    }
}

/// How much of its areas a statement covers.
#[derive(Debug, Clone, PartialEq)]
pub enum Extent {
    /// All of each area.
    Whole,
    /// Part of each area.
    Part {
        /// The source's own words for the part, such as `a small portion`.
        wording: Option<String>,
        /// The share that the source gives, in percent, over 0 and under 100.
        percent: Option<f64>,
    },
    /// One named place in the area (the statement's `place`).
    Place,
    /// Towards the area, not yet inside it.
    Approach,
    /// The source does not say.
    Unspecified,
}

/// How firmly a statement is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Modality {
    /// Said outright.
    Asserted,
    /// Follows from the words without being said outright.
    Implied,
    /// Said under a condition.
    Conditional,
    /// Said not to be so.
    Denied,
}

impl Modality {
    /// All modalities, the firmest first.
    pub const ALL: [Self; 4] = [Self::Asserted, Self::Implied, Self::Conditional, Self::Denied];

    /// The word in files.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Asserted => "asserted",
            Self::Implied => "implied",
            Self::Conditional => "conditional",
            Self::Denied => "denied",
        }
    }
}

/// A quote: its segments in the order in which they stand in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The verbatim pieces; never empty once loaded.
    pub segments: Vec<Segment>,
    /// What the last check against the text left behind (see `text::seal`); `None` where no check was recorded.
    pub seal: Option<String>,
}

impl Quote {
    /// The segments joined by ` … `, for display.
    pub fn display(&self) -> String {
        let exact: Vec<&str> = self.segments.iter().map(|segment| segment.exact.as_str()).collect();
        exact.join(" … ")
    }
}

/// A verbatim piece of a document: a W3C `TextQuoteSelector` with its `TextPositionSelector`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// The words, character for character.
    pub exact: String,
    /// What stands right before them.
    pub prefix: String,
    /// What stands right after them.
    pub suffix: String,
    /// Where they stand: Unicode code points of the canonical text, half-open.
    pub range: Range<usize>,
}

/// Whether a quote stands in its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuoteCheck {
    /// Character for character, checked against the text or sealed by such a check.
    Exact,
    /// Only after typographic folding (curly and straight quotes, dashes, spaces).
    Folded,
    /// The text is not here and no check was recorded: nothing is known against the quote.
    Unchecked,
    /// It does not stand there as given: the statement does not count.
    Broken(QuoteFault),
}

impl QuoteCheck {
    /// True where the statement may count.
    pub fn counts(&self) -> bool {
        !matches!(self, Self::Broken(_))
    }

    /// The result in words.
    pub fn words(&self) -> String {
        match self {
            Self::Exact => "exact".to_owned(),
            Self::Folded => "exact after typographic folding".to_owned(),
            Self::Unchecked => "not checked against the text".to_owned(),
            Self::Broken(fault) => fault.to_string(),
        }
    }
}

/// Why a quote is broken. Segments are numbered from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuoteFault {
    /// A segment has no words.
    #[error("segment {segment} is empty")]
    Empty {
        /// Number of the segment.
        segment: usize,
    },
    /// A segment starts before the one in front of it has ended.
    #[error("segment {segment} overlaps the segment before it or stands before it")]
    Overlapping {
        /// Number of the segment.
        segment: usize,
    },
    /// A segment ends behind the text.
    #[error("segment {segment} ends at {end}, but the text has {length} characters")]
    OutOfRange {
        /// Number of the segment.
        segment: usize,
        /// Where the segment says it ends, in code points.
        end: usize,
        /// Length of the text, in code points.
        length: usize,
    },
    /// `end - start` is not the number of characters quoted.
    #[error("segment {segment} quotes {quoted} characters, but its range covers {covered}")]
    LengthDiffers {
        /// Number of the segment.
        segment: usize,
        /// Code points in `exact`.
        quoted: usize,
        /// Code points between `start` and `end`.
        covered: usize,
    },
    /// The words stand in the text several times, and none of them at the given range.
    #[error(
        "segment {segment} is ambiguous ({occurrences}): it stands in the text that many times, none at the given place"
    )]
    Ambiguous {
        /// Number of the segment.
        segment: usize,
        /// How often the words occur.
        occurrences: usize,
    },
    /// The words stand in the text once, but elsewhere than the range says.
    #[error("segment {segment} stands at {found}, not at {given}")]
    Misplaced {
        /// Number of the segment.
        segment: usize,
        /// Where the words start, in code points.
        found: usize,
        /// Where the file says that they start.
        given: usize,
    },
    /// The words are right, but what stands around them is not what the file says.
    #[error(
        "segment {segment} stands where it should, but the words around it differ from its prefix or suffix"
    )]
    ContextDiffers {
        /// Number of the segment.
        segment: usize,
    },
    /// The words do not stand in the text.
    #[error("segment {segment} is not found in the text")]
    NotFound {
        /// Number of the segment.
        segment: usize,
    },
    /// The quote was edited after it was last checked.
    #[error("the quote was changed after it was last checked against the text")]
    SealBroken,
}
