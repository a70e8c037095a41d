//! The form in which a statement is written or changed: everything as it was typed.
//!
//! What becomes of it is in `form_edits`.

use std::ops::Range;

use crate::model::{
    ActorId, AreaId, Day, Dossier, Extent, GroupId, GuardNote, Kind, Modality, PlaceId, Quote, Side,
    Statement, StatementId, SuggestionId, Voice, part_size,
};
use crate::service::ChosenSides;
use crate::text::{CanonicalText, quote_from_ranges};
use crate::text::{CutError, join_segments, read_day, split_segment};
use crate::words::{Message, message};

/// A field of the form that may keep it from being kept, in the order of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum FormField {
    /// The words.
    Words,
    /// What is said.
    Kind,
    /// The regions.
    Regions,
    /// The source's words for a part.
    Wording,
    /// How much of the area it is about.
    Share,
    /// The place.
    Place,
    /// Who says it.
    Speaker,
    /// On whose behalf someone speaks who is new.
    Side,
    /// The day.
    Day,
}

/// A statement as it is being written.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// The statement that it changes; `None` for a new one.
    pub id: Option<StatementId>,
    /// The suggestion that it was opened for.
    pub suggestion: Option<SuggestionId>,
    /// What is said; `None` while nobody has chosen it.
    pub kind: Option<Kind>,
    /// The areas.
    pub areas: Vec<AreaId>,
    /// Whether it was said that it is about no region, though its words name one.
    pub is_about_no_region: bool,
    /// What is typed to find another area.
    pub area_search: String,
    /// The place.
    pub place: Option<PlaceId>,
    /// What a place is called whose outline is about to come from a file.
    pub new_place: String,
    /// The group that the words name.
    pub group: Option<GroupId>,
    /// What the group is called that the words define, with these areas as its members.
    pub new_group: String,
    /// Who says it, by name.
    pub speaker: String,
    /// Through whom, by name, nearest first, with commas between.
    pub relayers: String,
    /// On whose behalf those of them speak who are new to the dossier.
    pub sides: ChosenSides,
    /// How much of the areas.
    pub extent: ExtentKind,
    /// The source's words for a part.
    pub wording: String,
    /// The share of a part in percent, as typed.
    pub percent: String,
    /// How firmly it is said.
    pub modality: Modality,
    /// The day that it speaks of, as typed.
    pub as_of: String,
    /// The side that holds, advances, masses, claims or retakes; `None` where it is not said.
    pub by: Option<Side>,
    /// Whose words the quote is; `None` for what the text's quotation marks tell.
    pub voice: Option<Voice>,
    /// What was answered to the guard's notes.
    pub answers: Vec<GuardNote>,
    /// A remark.
    pub note: String,
    /// The words: code points, half-open, in order.
    pub quote: Vec<Range<usize>>,
    /// How the statement's own quote is cut anew, where the text is not here.
    pub cuts: Vec<Cut>,
    /// The words of each segment as written by hand, where the text is not here; `None` while they are not.
    pub by_hand: Option<Vec<String>>,
}

/// A cut of a quote; segments count from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cut {
    /// Leaves words out of a segment.
    Split {
        /// The segment.
        segment: usize,
        /// The words: code points of the text, half-open.
        left_out: Range<usize>,
    },
    /// Joins a segment with the next one.
    Join {
        /// The first of the two.
        segment: usize,
    },
}

/// An extent without what belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExtentKind {
    /// All of each area.
    Whole,
    /// Part of it.
    Part,
    /// One named place.
    Place,
    /// Towards it.
    Approach,
    /// Not said.
    Unspecified,
}

impl Form {
    /// An empty form for words: of what kind they are and who says them, the user says.
    pub(crate) fn of_words(quote: Range<usize>) -> Self {
        Self {
            id: None,
            suggestion: None,
            kind: None,
            areas: Vec::new(),
            is_about_no_region: false,
            area_search: String::new(),
            place: None,
            new_place: String::new(),
            group: None,
            new_group: String::new(),
            speaker: String::new(),
            relayers: String::new(),
            sides: ChosenSides::default(),
            extent: ExtentKind::Unspecified,
            wording: String::new(),
            percent: String::new(),
            modality: Modality::Asserted,
            as_of: String::new(),
            by: None,
            voice: None,
            answers: Vec::new(),
            note: String::new(),
            quote: vec![quote],
            cuts: Vec::new(),
            by_hand: None,
        }
    }

    /// The form that holds a statement.
    pub(crate) fn of_statement(dossier: &Dossier, statement: &Statement) -> Self {
        let name = |id: &ActorId| dossier.actor(id).map_or_else(String::new, |actor| actor.name.clone());
        let relayers: Vec<String> = statement.relayers.iter().map(name).collect();
        let (extent, wording, percent) = match &statement.extent {
            Extent::Whole => (ExtentKind::Whole, None, None),
            Extent::Part { wording, percent, .. } => (ExtentKind::Part, wording.clone(), *percent),
            Extent::Place => (ExtentKind::Place, None, None),
            Extent::Approach => (ExtentKind::Approach, None, None),
            Extent::Unspecified => (ExtentKind::Unspecified, None, None),
        };
        Self {
            id: Some(statement.id.clone()),
            suggestion: None,
            kind: Some(statement.kind),
            areas: statement.areas.clone(),
            is_about_no_region: statement.areas.is_empty(),
            area_search: String::new(),
            place: statement.place.clone(),
            new_place: String::new(),
            group: statement.group.clone(),
            new_group: String::new(),
            speaker: name(&statement.speaker),
            relayers: relayers.join(", "),
            sides: ChosenSides::default(),
            extent,
            wording: wording.unwrap_or_default(),
            percent: percent.map_or_else(String::new, |percent| percent.to_string()),
            modality: statement.modality,
            as_of: statement.as_of.map_or_else(String::new, |day| day.to_string()),
            by: statement.by,
            voice: Some(statement.voice.clone()),
            answers: statement.context.clone(),
            note: statement.note.clone().unwrap_or_default(),
            quote: statement.quote.segments.iter().map(|segment| segment.range.clone()).collect(),
            cuts: Vec::new(),
            by_hand: None,
        }
    }

    /// True where it holds what another form holds, but for what is typed to find an area.
    pub(crate) fn says_the_same_as(&self, other: &Self) -> bool {
        *self == Self { area_search: self.area_search.clone(), ..other.clone() }
    }

    /// What is wrong with it by itself, without a full stop; `None` where nothing is.
    pub fn problem(&self) -> Option<Message> {
        self.missing().map(|(_, problem)| problem)
    }

    /// The first field with something wrong, in the order of the form, and what that is, without a full stop.
    pub(crate) fn missing(&self) -> Option<(FormField, Message)> {
        let has_blank = self.by_hand.iter().flatten().any(|words| words.trim().is_empty());
        let lacks_place = self.extent == ExtentKind::Place && self.place.is_none();
        let lacks_share = !self.percent.trim().is_empty() && self.share().is_none();
        let found = [
            has_blank.then(|| (FormField::Words, message!("reader-problem-words"))),
            self.quote.is_empty().then(|| (FormField::Words, message!("reader-problem-quote"))),
            self.kind.is_none().then(|| (FormField::Kind, message!("reader-problem-kind"))),
            lacks_share.then(|| (FormField::Share, message!("reader-problem-share"))),
            lacks_place.then(|| (FormField::Place, message!("reader-problem-place"))),
            self.speaker.trim().is_empty().then(|| (FormField::Speaker, message!("reader-problem-speaker"))),
            self.day().err().map(|problem| (FormField::Day, problem)),
        ];
        found.into_iter().flatten().next()
    }

    /// The day as it is understood; `None` for none.
    ///
    /// # Errors
    /// What is wrong with what is typed, without a full stop.
    pub(crate) fn day(&self) -> Result<Option<Day>, Message> {
        match self.as_of.trim() {
            "" => Ok(None),
            text => read_day(text).ok_or_else(|| message!("reader-problem-day"))?.one().map(Some),
        }
    }

    /// The names of those through whom it came, nearest first.
    pub(crate) fn relayer_names(&self) -> impl Iterator<Item = &str> {
        self.relayers.split(',').map(str::trim).filter(|name| !name.is_empty())
    }

    fn share(&self) -> Option<f64> {
        self.percent.trim().parse().ok().filter(|share: &f64| *share > 0.0 && *share < 100.0)
    }

    pub(crate) fn extent(&self) -> Extent {
        let wording = Some(self.wording.trim().to_owned()).filter(|wording| !wording.is_empty());
        match self.extent {
            ExtentKind::Whole => Extent::Whole,
            ExtentKind::Part => Extent::Part {
                size: part_size(wording.as_deref(), self.share()),
                wording,
                percent: self.share(),
            },
            ExtentKind::Place => Extent::Place,
            ExtentKind::Approach => Extent::Approach,
            ExtentKind::Unspecified => Extent::Unspecified,
        }
    }

    /// The form with the quote widened so that it takes in the words of a note.
    #[must_use]
    pub fn widened_to(mut self, words: &Range<usize>) -> Self {
        let distance = |segment: &Range<usize>| {
            words.start.saturating_sub(segment.end).max(segment.start.saturating_sub(words.end))
        };
        if let Some(number) = (0..self.quote.len()).min_by_key(|number| distance(&self.quote[*number])) {
            let segment = &mut self.quote[number];
            *segment = segment.start.min(words.start)..segment.end.max(words.end);
        }
        let mut wide: Vec<Range<usize>> = Vec::new();
        for segment in self.quote {
            match wide.last_mut().filter(|last| segment.start <= last.end) {
                Some(last) => last.end = last.end.max(segment.end),
                None => wide.push(segment),
            }
        }
        Self { quote: wide, ..self }
    }

    /// Answers a note of the guard, or takes the answer back.
    pub fn answer(&mut self, note: &GuardNote, kept_because: Option<String>) {
        let is_it = |old: &GuardNote| {
            (old.kind, old.place, &old.words, &old.range) == (note.kind, note.place, &note.words, &note.range)
        };
        self.answers.retain(|old| !is_it(old));
        self.answers.push(GuardNote { kept_because, ..note.clone() });
    }

    /// Leaves words out of the segment that holds them; unchanged where no whole words would be left on both sides.
    #[must_use]
    pub fn split_at(self, text: &CanonicalText, left_out: &Range<usize>) -> Self {
        let holds = |segment: &Range<usize>| segment.start < left_out.start && left_out.end < segment.end;
        match self.quote.iter().position(holds) {
            Some(number) => self.cut(text, |quote| split_segment(quote, number, left_out)),
            None => self,
        }
    }

    /// Takes the words between a segment and the next one back in; unchanged where there is no next one.
    #[must_use]
    pub fn joined(self, text: &CanonicalText, number: usize) -> Self {
        self.cut(text, |quote| join_segments(quote, number, Some(text)))
    }

    /// The form with its quote cut in its text.
    fn cut(self, text: &CanonicalText, cut: impl FnOnce(&Quote) -> Result<Quote, CutError>) -> Self {
        let quote = quote_from_ranges(text, &self.quote).map_err(CutError::Fault);
        match quote.and_then(|quote| cut(&quote)) {
            Ok(quote) => {
                Self { quote: quote.segments.into_iter().map(|segment| segment.range).collect(), ..self }
            }
            // What cannot be cut so stays as it is, and is shown.
            Err(_) => self,
        }
    }

    /// Adds words as a segment of their own, in the text's order; what they overlap goes.
    #[must_use]
    pub fn with_words(mut self, words: Range<usize>) -> Self {
        self.quote.retain(|segment| segment.end <= words.start || words.end <= segment.start);
        self.quote.push(words);
        self.quote.sort_by_key(|segment| segment.start);
        self
    }

    /// A statement's own quote as the form cuts it, where the text is not here.
    ///
    /// # Errors
    /// [`CutError`] of the first cut that is not possible.
    pub fn recut(&self, quote: &Quote) -> Result<Quote, CutError> {
        self.cuts.iter().try_fold(quote.clone(), |quote, cut| match cut {
            Cut::Split { segment, left_out } => split_segment(&quote, *segment, left_out),
            Cut::Join { segment } => join_segments(&quote, *segment, None),
        })
    }

    /// The form with one more cut of a statement's own quote.
    ///
    /// # Errors
    /// [`CutError`] where the cut is not possible.
    pub fn with_cut(&self, quote: &Quote, cut: Cut) -> Result<Self, CutError> {
        let mut next = self.clone();
        next.cuts.push(cut);
        let cut = next.recut(quote)?;
        next.quote = cut.segments.iter().map(|segment| segment.range.clone()).collect();
        Ok(next)
    }
}
