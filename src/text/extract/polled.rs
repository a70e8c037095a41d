//! What a share of people would do: it is theirs, and no offer or refusal of whoever asked them.
//!
//! "38% of Ukrainians would give up X" is an offer of these 38%; «готові лише 8% опитаних» names them behind.

use std::ops::Range;

use super::attribution::Someone;
use super::reason::Rule;
use super::scan::Hit;
use super::suggest::{Draft, Scene};
use super::tag::Tag;
use super::word_list::WordList;
use crate::model::Kind;
use crate::phrase::letter::Letter as _;

/// How far before a cue its subject may begin, in bytes.
const REACH: usize = 160;
/// How far behind a Slavic cue its subject may end, in bytes.
const BEHIND: usize = 120;
/// The most words from how many people there are to who they are: "60 percent of the adult respondents".
const NEAR: usize = 5;

impl Scene<'_> {
    /// An offer or a refusal whose subject is a share of people is theirs, where nobody else is said to say it; of another
    /// who tells of it, it is none.
    pub(super) fn of_polled(&self, cue: &Hit, draft: Draft) -> Option<Draft> {
        if !matches!(draft.kind, Kind::Concession | Kind::Denial) {
            return Some(draft);
        }
        if let Some(share) = self.share_against(cue) {
            let speaker = Some(Someone::unknown(share));
            return Some(Draft { kind: Kind::Denial, rule: refused(draft.rule), speaker, ..draft });
        }
        let before = self.share_before(cue);
        let is_before = before.is_some();
        let Some(share) = before.or_else(|| self.share_behind(cue)) else { return Some(draft) };
        let reading = &self.known.reading;
        let speaker = draft.speaker.as_ref().map(|who| who.name.clone());
        // «три чверті опитаних КМІС»: whoever asked them stands right behind.
        let is_inside = |name: &Range<usize>| {
            share.start <= name.start && name.end <= share.end || name.start == share.end + 1
        };
        if speaker.as_ref().is_none_or(is_inside) {
            return Some(Draft { speaker: Some(Someone::unknown(share)), ..draft });
        }
        let is_theirs = speaker.is_some_and(|name| {
            let words = reading.small_between(name.start, name.end);
            let mut words = words.split(|letter: char| !letter.is_letter_or_digit());
            words.any(|word| reading.lexicon.lists.has(WordList::People, word))
        });
        (is_theirs || !is_before).then_some(draft)
    }

    /// "As for recognition of X, three quarters of respondents are against it", «Щодо X, 76% опитаних проти»: the people
    /// who are against what the sentence opens with.
    fn share_against(&self, cue: &Hit) -> Option<Range<usize>> {
        let reading = &self.known.reading;
        let lists = &reading.lexicon.lists;
        let sentence = &self.known.segments.sentences[self.at].range;
        let small = reading.small_between(sentence.start, sentence.end);
        let is_topic =
            lists.of(WordList::TopicOpening).iter().any(|opening| small.starts_with(opening.as_str()));
        if !is_topic {
            return None;
        }
        // What the sentence goes on with behind its topic; a cue of rejecting stands there itself.
        let topic = small.find(',')?;
        let is_against = |word: &str| lists.has(WordList::Against, word);
        let rest = &small[topic..];
        let has_against = rest.split(|letter: char| !letter.is_letter_or_digit()).any(is_against);
        let is_of_topic = cue.start < sentence.start + topic || cue.tags.has(Tag::Reject);
        self.shares(sentence.start + topic, rest).into_iter().next().filter(|_| has_against && is_of_topic)
    }

    /// The last share of people before a cue, in its sentence.
    fn share_before(&self, cue: &Hit) -> Option<Range<usize>> {
        let reading = &self.known.reading;
        let start = self.known.segments.sentences[self.at].range.start;
        let from = reading.text.floor_char_boundary(cue.start.saturating_sub(REACH)).max(start);
        let lead = reading.small_between(from, cue.start.max(from));
        let clause = lead.rfind([';', ':', '“', '«', '"']).map_or(0, |at| at + 1);
        let clause = lead.ceil_char_boundary(clause);
        let shares = self.shares(from + clause, &lead[clause..]);
        // «дві третини респондентів — 68 %»: who they are, and not how many alone.
        let is_of_people = |share: &&Range<usize>| reading.between(share.start, share.end).contains(' ');
        shares.iter().rev().find(is_of_people).or(shares.last()).cloned()
    }

    /// «Визнати Крим російським готові лише 8% опитаних»: the first share behind a Slavic cue, in its clause.
    fn share_behind(&self, cue: &Hit) -> Option<Range<usize>> {
        let reading = &self.known.reading;
        let end = self.known.segments.sentences[self.at].range.end;
        let behind = reading.small_after(cue.end, BEHIND.min(end.saturating_sub(cue.end)));
        let clause = behind.split([',', ';', ':', '.', '–', '—']).next().unwrap_or_default();
        let is_slavic = !clause.is_ascii();
        self.shares(cue.end, clause).into_iter().next().filter(|_| is_slavic)
    }

    /// The shares of people in these words, which begin at this byte.
    fn shares(&self, start: usize, small: &str) -> Vec<Range<usize>> {
        let lists = &self.known.reading.lexicon.lists;
        let words = words_of(small);
        let word = |at: usize| &small[words[at].clone()];
        let is_number = |at: usize| {
            word(at).ends_with('%')
                || word(at).chars().all(|letter| letter.is_ascii_digit())
                || lists.begins(WordList::Tens, word(at))
        };
        let is_share = |at: usize| {
            word(at).ends_with('%') || lists.has(WordList::ShareOfPeople, word(at).trim_matches('%'))
        };
        let first =
            |at: usize| (0..at).rev().take_while(|at| is_share(*at) || is_number(*at)).last().unwrap_or(at);
        (0..words.len())
            .filter_map(|at| {
                let is_people = lists.has(WordList::People, word(at));
                let share =
                    (at.saturating_sub(NEAR)..at).rev().find(|at| is_share(*at)).filter(|_| is_people);
                let is_alone = word(at).len() > 1
                    && word(at).ends_with('%')
                    && at + 1 < words.len()
                    && lists.has(WordList::PollVerb, word(at + 1));
                let range = match share {
                    Some(share) => first(share)..at,
                    None if is_alone => at..at,
                    None => return None,
                };
                Some(start + words[range.start].start..start + words[range.end].end)
            })
            .collect()
    }
}

/// What it is to be against what a rule calls proposed.
const fn refused(rule: Rule) -> Rule {
    match rule {
        Rule::RecognitionProposed => Rule::RecognitionRefused,
        Rule::WithdrawalProposed => Rule::WithdrawalRefused,
        Rule::YieldingProposed => Rule::YieldingRefused,
        Rule::Freeze => Rule::FreezeRefused,
        other => other,
    }
}

/// Where the words of a text stand, signs of percent among them.
fn words_of(small: &str) -> Vec<Range<usize>> {
    let is_part = |letter: char| letter.is_letter_or_digit() || matches!(letter, '%' | '-');
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, letter) in small.char_indices().filter(|(_, letter)| is_part(*letter)) {
        let end = at + letter.len_utf8();
        match words.last_mut().filter(|word| word.end == at) {
            Some(word) => word.end = end,
            None => words.push(at..end),
        }
    }
    words
}
