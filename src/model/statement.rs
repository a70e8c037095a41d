//! Statements and their quotes.

use std::ops::Range;

use super::keyword::keywords;
use super::{
    ActorId, AreaId, Day, DocumentId, GroupId, GuardKind, GuardNote, Kind, PartSize, PlaceId, Side,
    StatementId, Unknown, UnknownOfStatement,
};
use crate::words::{Message, Say, message, say_in_english};

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
    /// The side that holds, advances, masses, claims or retakes; `None` where the source does not say, and for
    /// kinds that have none.
    pub by: Option<Side>,
    /// Who says it: whose assertion it is.
    pub speaker: ActorId,
    /// Through whom it reached the document, nearest to the speaker first.
    pub relayers: Vec<ActorId>,
    /// How much of the areas it covers.
    pub extent: Extent,
    /// How firmly it is said.
    pub modality: Modality,
    /// The day that the statement speaks of, where it can be told.
    pub as_of: Option<Day>,
    /// Whose words the quote is.
    pub voice: Voice,
    /// The words.
    pub quote: Quote,
    /// Whether the words stand in the document.
    pub check: QuoteCheck,
    /// What the guard found around the quote or left out of it, and why the quote was kept.
    pub context: Vec<GuardNote>,
    /// A remark by whoever read the document.
    pub note: Option<String>,
    /// What its file says of it that this version does not know; of its segments and notes see there.
    pub unknown: UnknownOfStatement,
}

impl Statement {
    /// Whether an actor, by its id, is the speaker or one of the relayers.
    pub fn is_source(&self, actor: &str) -> bool {
        self.speaker.as_str() == actor || self.relayers.iter().any(|one| one.as_str() == actor)
    }

    /// True where the statement may colour an area: its quote was compared with the text, now or as a seal
    /// records, and every note of the guard is answered.
    pub fn counts(&self) -> bool {
        self.check.is_compared() && self.context.iter().all(GuardNote::is_answered)
    }

    /// Why the statement colours nothing, as a clause; `None` where it may.
    pub fn why_not_counted(&self) -> Option<Message> {
        match &self.check {
            QuoteCheck::Compared | QuoteCheck::Recorded => {
                let open = self.context.iter().find(|note| !note.is_answered())?;
                Some(match open.kind {
                    GuardKind::Pieces => message!("model-uncounted-pieces", words = &open.words),
                    GuardKind::Negation
                    | GuardKind::Condition
                    | GuardKind::Question
                    | GuardKind::Attribution => message!("model-uncounted-near", words = &open.words),
                    GuardKind::UnnamedArea => message!("model-uncounted-area", name = &open.words),
                    GuardKind::UnnamedSource => message!("model-uncounted-source", name = &open.words),
                })
            }
            QuoteCheck::Folded => Some(message!("model-uncounted-folded")),
            QuoteCheck::Unchecked => Some(message!("model-uncounted-unchecked")),
            QuoteCheck::Broken(fault) => Some(fault.message()),
        }
    }

    /// How much of the areas is meant, as the rules ask for it.
    pub fn coverage(&self) -> Coverage {
        match &self.extent {
            Extent::Whole => Coverage::Whole,
            Extent::Part { size, .. } => Coverage::Part(*size),
            Extent::Place => Coverage::Place,
            Extent::Approach => Coverage::Approach,
            Extent::Unspecified => Coverage::Unspecified,
        }
    }
}

/// Whose words a quote is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Voice {
    /// The speaker's own: every segment stands inside quotation marks of the text, or the speaker wrote it.
    Speaker,
    /// Those of one of the relayers.
    Relayer(ActorId),
    /// The document's: a paraphrase of what the speaker says.
    Document,
}

keywords! {
    /// Whose words a quote is.
    pub enum VoiceKind {
        /// The speaker's own.
        Speaker = "speaker",
        /// One of the relayers'.
        Relayer = "relayer",
        /// The document's: a paraphrase.
        Document = "document",
    }
}

impl Voice {
    /// Whose it is, without the relayer.
    pub fn kind(&self) -> VoiceKind {
        match self {
            Self::Speaker => VoiceKind::Speaker,
            Self::Relayer(_) => VoiceKind::Relayer,
            Self::Document => VoiceKind::Document,
        }
    }

    /// The relayer whose words it is; `None` for any other voice.
    pub fn relayer(&self) -> Option<&ActorId> {
        match self {
            Self::Relayer(actor) => Some(actor),
            Self::Speaker | Self::Document => None,
        }
    }

    /// The word in files.
    pub fn keyword(&self) -> &'static str {
        self.kind().keyword()
    }
}

/// How much of its areas a statement covers, without the words for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coverage {
    /// All of each area.
    Whole,
    /// Part of each area, of this size.
    Part(PartSize),
    /// One named place.
    Place,
    /// Towards the area, not yet inside it.
    Approach,
    /// The source does not say.
    Unspecified,
}

impl Coverage {
    /// All coverages, by their numbers.
    pub const ALL: [Self; 7] = [
        Self::Whole,
        Self::Part(PartSize::Small),
        Self::Part(PartSize::Unsized),
        Self::Part(PartSize::Most),
        Self::Place,
        Self::Approach,
        Self::Unspecified,
    ];

    /// Its position in [`ALL`](Self::ALL).
    pub const fn number(self) -> usize {
        match self {
            Self::Whole => 0,
            Self::Part(PartSize::Small) => 1,
            Self::Part(PartSize::Unsized) => 2,
            Self::Part(PartSize::Most) => 3,
            Self::Place => 4,
            Self::Approach => 5,
            Self::Unspecified => 6,
        }
    }
}

/// How much of its areas a statement covers.
#[derive(Debug, Clone, PartialEq)]
pub enum Extent {
    /// All of each area.
    Whole,
    /// Part of each area.
    Part {
        /// The source's own words for the part, such as `a small portion`; they stand in the quote.
        wording: Option<String>,
        /// The share that the source gives, in percent, over 0 and under 100; it stands in the quote.
        percent: Option<f64>,
        /// How much that is (see `text::part_size`).
        size: PartSize,
    },
    /// One named place in the area (the statement's `place`).
    Place,
    /// Towards the area, not yet inside it.
    Approach,
    /// The source does not say.
    Unspecified,
}

keywords! {
    /// Which kind of extent.
    pub enum ExtentKind {
        /// All of each area.
        Whole = "whole",
        /// Part of each area.
        Part = "part",
        /// One named place.
        Place = "place",
        /// Towards the area, not yet inside it.
        Approach = "approach",
        /// The source does not say.
        Unspecified = "unspecified",
    }
}

impl Extent {
    /// Which kind it is, without the words and figures for a part.
    pub fn kind(&self) -> ExtentKind {
        match self {
            Self::Whole => ExtentKind::Whole,
            Self::Part { .. } => ExtentKind::Part,
            Self::Place => ExtentKind::Place,
            Self::Approach => ExtentKind::Approach,
            Self::Unspecified => ExtentKind::Unspecified,
        }
    }
}

keywords! {
    /// How firmly a statement is made, the firmest first.
    pub enum Modality {
        /// Said outright.
        Asserted = "asserted",
        /// Follows from the words without being said outright.
        Implied = "implied",
        /// Said under a condition.
        Conditional = "conditional",
        /// Said not to be so.
        Denied = "denied",
    }
}

impl Modality {
    /// What a reader is told beside a quote; `None` where it is said outright.
    pub fn mark(self) -> Option<Message> {
        match self {
            Self::Asserted => None,
            Self::Implied | Self::Conditional | Self::Denied => {
                Some(message!("model-modality-mark", modality = self.keyword()))
            }
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

/// How many words of a quote tell it from others.
const FIRST_WORDS: usize = 7;

impl Quote {
    /// The segments joined by ` … `, for display.
    pub fn display(&self) -> String {
        let exact: Vec<&str> = self.segments.iter().map(|segment| segment.exact.as_str()).collect();
        exact.join(" … ")
    }

    /// Its first words, by which people tell it from others: a few, with `…` where it goes on.
    pub fn first_words(&self) -> String {
        let all = self.display();
        let first: Vec<&str> = all.split_whitespace().take(FIRST_WORDS).collect();
        let first = first.join(" ");
        let is_all = all.split_whitespace().nth(FIRST_WORDS).is_none();
        if is_all {
            first
        } else {
            format!("{}…", first.trim_end_matches([',', '.', ':', ';', ' ', '…']))
        }
    }

    /// Takes over what this version does not know of the segments of a quote that this one replaces.
    ///
    /// A segment goes on as the one with the same words, else as the first that it overlaps; one that was
    /// split goes on as its first part, and two that were joined as the first of them.
    pub(crate) fn keep_unknown_of(&mut self, before: &Self) {
        let mut old: Vec<&Segment> =
            before.segments.iter().filter(|segment| !segment.unknown.is_empty()).collect();
        self.inherit_where(&mut old, |new, old| new.exact == old.exact);
        self.inherit_where(&mut old, |new, old| {
            new.range.start < old.range.end && old.range.start < new.range.end
        });
    }

    /// Gives each segment without unknown members those of the first old one that it goes on as.
    fn inherit_where(&mut self, old: &mut Vec<&Segment>, goes_on: impl Fn(&Segment, &Segment) -> bool) {
        for new in self.segments.iter_mut().filter(|new| new.unknown.is_empty()) {
            if let Some(at) = old.iter().position(|old| goes_on(new, old)) {
                new.unknown.clone_from(&old.remove(at).unknown);
            }
        }
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
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
}

/// Whether a quote stands in its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuoteCheck {
    /// Compared with the text just now, character for character.
    Compared,
    /// Compared before, as a seal records. A seal detects edits; it does not prove who made it.
    Recorded,
    /// It stands there only after typographic folding (curly and straight quotes, dashes, spaces).
    Folded,
    /// The text is not here and no comparison was recorded.
    Unchecked,
    /// It does not stand there as given.
    Broken(QuoteFault),
}

impl QuoteCheck {
    /// True where the quote was compared with its text, now or as a seal records. Nothing else colours.
    pub fn is_compared(&self) -> bool {
        matches!(self, Self::Compared | Self::Recorded)
    }

    /// The word in JSON and in the page's attributes.
    pub fn keyword(&self) -> &'static str {
        match self {
            Self::Compared => "compared",
            Self::Recorded => "recorded",
            Self::Folded => "folded",
            Self::Unchecked => "not-checked",
            Self::Broken(QuoteFault::Ambiguous { .. }) => "ambiguous",
            Self::Broken(QuoteFault::NotFound { .. }) => "not-found",
            Self::Broken(_) => "broken",
        }
    }

    /// The result in a few words, as a mark beside the quote has it.
    pub fn label(&self) -> Message {
        if let Self::Broken(QuoteFault::Ambiguous { occurrences, .. }) = self {
            return message!("model-check-label-ambiguous", count = occurrences.to_string());
        }
        message!("model-check-label", check = self.keyword())
    }

    /// The sign before the label: a tick only where the words were compared.
    pub fn sign(&self) -> &'static str {
        match self {
            Self::Compared | Self::Recorded => "✓",
            Self::Folded | Self::Unchecked => "?",
            Self::Broken(_) => "⚠",
        }
    }

    /// The result in words, as a sentence without its first capital and full stop.
    pub fn words(&self) -> Message {
        match self {
            Self::Compared | Self::Recorded | Self::Folded | Self::Unchecked => {
                message!("model-check-words", check = self.keyword())
            }
            Self::Broken(fault) => fault.message(),
        }
    }
}

/// Why a quote is broken. Segments are numbered from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuoteFault {
    /// A segment has no words.
    Empty {
        /// Number of the segment.
        segment: usize,
    },
    /// A segment starts before the one in front of it has ended.
    Overlapping {
        /// Number of the segment.
        segment: usize,
    },
    /// A segment ends behind the text.
    OutOfRange {
        /// Number of the segment.
        segment: usize,
        /// Where the segment says it ends, in code points.
        end: usize,
        /// Length of the text, in code points.
        length: usize,
    },
    /// `end - start` is not the number of characters quoted.
    LengthDiffers {
        /// Number of the segment.
        segment: usize,
        /// Code points in `exact`.
        quoted: usize,
        /// Code points between `start` and `end`.
        covered: usize,
    },
    /// The words stand in the text several times, and none of them at the given range.
    Ambiguous {
        /// Number of the segment.
        segment: usize,
        /// How often the words occur.
        occurrences: usize,
    },
    /// The words stand in the text once, but elsewhere than the range says.
    Misplaced {
        /// Number of the segment.
        segment: usize,
        /// Where the words start, in code points.
        found: usize,
        /// Where the file says that they start.
        given: usize,
    },
    /// The words are right, but what stands around them is not what the file says.
    ContextDiffers {
        /// Number of the segment.
        segment: usize,
    },
    /// A segment is cut out of a word or a number.
    InsideWord {
        /// Number of the segment.
        segment: usize,
    },
    /// The words do not stand in the text.
    NotFound {
        /// Number of the segment.
        segment: usize,
    },
    /// The quote was edited after it was last checked.
    SealBroken,
}

impl Say for QuoteFault {
    fn message(&self) -> Message {
        // Places in a text are as a file has them: their digits are not parted.
        match self {
            Self::Empty { segment } => message!("model-quote-empty", segment = segment.to_string()),
            Self::Overlapping { segment } => {
                message!("model-quote-overlapping", segment = segment.to_string())
            }
            Self::OutOfRange { segment, end, length } => message!(
                "model-quote-out-of-range",
                segment = segment.to_string(),
                end = end.to_string(),
                length = length.to_string()
            ),
            Self::LengthDiffers { segment, quoted, covered } => message!(
                "model-quote-length-differs",
                segment = segment.to_string(),
                quoted = quoted.to_string(),
                covered = covered.to_string()
            ),
            Self::Ambiguous { segment, occurrences } => message!(
                "model-quote-ambiguous",
                segment = segment.to_string(),
                count = occurrences.to_string()
            ),
            Self::Misplaced { segment, found, given } => message!(
                "model-quote-misplaced",
                segment = segment.to_string(),
                found = found.to_string(),
                given = given.to_string()
            ),
            Self::ContextDiffers { segment } => {
                message!("model-quote-context-differs", segment = segment.to_string())
            }
            Self::InsideWord { segment } => {
                message!("model-quote-inside-word", segment = segment.to_string())
            }
            Self::NotFound { segment } => message!("model-quote-not-found", segment = segment.to_string()),
            Self::SealBroken => message!("model-quote-seal-broken"),
        }
    }
}
say_in_english!(QuoteFault);
