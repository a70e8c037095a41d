//! Paragraphs, sentences and quotations of a text, with the hits in each sentence.

use std::ops::Range;

use super::scan::Hit;
use crate::phrase::letter::{Letter as _, Lowered as _};
use crate::text::footnote::footnote_marks;

/// The longest stretch that is read as one sentence, in bytes: work inside a sentence is bounded by it.
const MAX_SENTENCE: usize = 2_400;

/// A sentence: a paragraph, or a part of one up to a full stop.
#[derive(Debug, Clone)]
pub(super) struct Sentence {
    /// Bytes of the text, without white space at the ends.
    pub(super) range: Range<usize>,
    /// Number of the paragraph that it stands in; blank lines count.
    pub(super) paragraph: usize,
    /// The same as readers count, from 1: without blank lines.
    pub(super) paragraph_read: usize,
    /// Number of the message that it stands in, of a chat or a live blog; 0 where there is none.
    pub(super) message: usize,
    /// First byte behind the dateline that it begins with: "KYIV, April 3 (Reuters) -"; its own first byte where it
    /// has none. What a dateline names is where the article was written, not what it is about.
    pub(super) lead: usize,
    /// Its hits, by index.
    pub(super) hits: Range<usize>,
}

/// A text cut up.
#[derive(Debug, Default)]
pub(super) struct Segments {
    pub(super) sentences: Vec<Sentence>,
    /// What stands between quotation marks, marks excluded; ascending. One goes over a paragraph's end only
    /// where the next paragraph closes it.
    pub(super) quotations: Vec<Range<usize>>,
    /// Those that their paragraph does not close, by index, ascending: what a speaker goes on with in the next.
    unclosed: Vec<usize>,
}

impl Segments {
    /// The quotation that covers the byte.
    pub(super) fn quotation_at(&self, byte: usize) -> Option<&Range<usize>> {
        let at = self.quotations.partition_point(|range| range.end <= byte);
        self.quotations.get(at).filter(|range| range.contains(&byte))
    }

    /// The number of the sentence that the byte stands in, or of the next one.
    pub(super) fn sentence_at(&self, byte: usize) -> usize {
        let at = self.sentences.partition_point(|sentence| sentence.range.end <= byte);
        at.min(self.sentences.len().saturating_sub(1))
    }

    /// The quotation in an earlier paragraph that this one goes on with: the first of the speech. Each
    /// paragraph of a long speech opens with a mark, and only the last one closes.
    pub(super) fn first_of_speech<'a>(&'a self, text: &str, quotation: &'a Range<usize>) -> &'a Range<usize> {
        let mut at = self.quotations.partition_point(|range| range.end <= quotation.start);
        for _ in 0..MAX_SPEECH_PARAGRAPHS {
            let Some(before) = at.checked_sub(1) else { break };
            // Most quotations are closed, and what stands between two may be long.
            if self.unclosed.binary_search(&before).is_err() {
                break;
            }
            let (start, end) = (self.quotations[at].start, self.quotations[before].end);
            let gap = text.get(end..start).unwrap_or_default();
            let lead = gap.rsplit('\n').next().unwrap_or_default();
            let opens_paragraph = gap.contains('\n') && !lead.contains(char::is_letter_or_digit);
            // A label of the page may stand between, but no other text.
            let is_near = gap.split_whitespace().nth(4).is_none();
            if !(opens_paragraph && is_near) {
                break;
            }
            at = before;
        }
        self.quotations.get(at).unwrap_or(quotation)
    }
}

/// The most paragraphs of one speech.
const MAX_SPEECH_PARAGRAPHS: usize = 16;

/// The longest stretch, in bytes, over which a closing mark is looked for in the paragraphs behind.
const MAX_SPEECH: usize = 3_000;

/// The widest column that a text is wrapped at, in letters.
const MAX_COLUMN: usize = 110;

/// How many lines of a text have to end because the next word has no room, to show that it is wrapped.
const MIN_WRAPPED: usize = 4;

/// The paragraphs of a text, in bytes: its lines, but for lines that end at a column, which go on in the next.
/// A blank line and an indent part paragraphs.
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let blocks = blocks_of(text);
    let column = column_of(text, &blocks);
    let mut found = Vec::new();
    for mut block in blocks {
        match column {
            Some(column) => join_wrapped(text, &block, column, &mut found),
            None => end_block(text, &mut block, &mut found),
        }
    }
    found
}

/// The lines of a text with nothing blank between them, block by block; a blank line is a block of its own.
///
/// What every line begins with is a margin, and no indent.
fn blocks_of(text: &str) -> Vec<Vec<Range<usize>>> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let margin =
        text.split('\n').filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or_default();
    let mut blocks = Vec::new();
    let mut block: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let range = start..start + line.len();
        start = range.end + 1;
        if line.trim().is_empty() || indent(line) > margin {
            blocks.push(std::mem::take(&mut block));
        }
        if line.trim().is_empty() {
            blocks.push(vec![range]);
        } else {
            block.push(range);
        }
    }
    blocks.push(block);
    blocks.retain(|block| !block.is_empty());
    blocks
}

/// The length of a line in letters, none more than needed to see that it is long.
fn width(text: &str, line: &Range<usize>) -> usize {
    if line.len() > 4 * MAX_COLUMN { 4 * MAX_COLUMN } else { text[line.clone()].trim_end().chars().count() }
}

/// True where a line ends because the first word of the next one has no room in it.
fn is_forced(text: &str, line: &Range<usize>, next: &Range<usize>, column: usize) -> bool {
    let words = &text[next.clone()];
    let word = words.split_whitespace().next().unwrap_or_default().chars().take(MAX_COLUMN).count();
    width(text, line) + 1 + word > column
}

/// The column that a text is wrapped at, in letters; `None` where its lines end as people end them.
fn column_of(text: &str, blocks: &[Vec<Range<usize>>]) -> Option<usize> {
    let lines = || blocks.iter().filter(|block| block.len() > 1).flatten();
    let column =
        lines().map(|line| width(text, line)).max().filter(|column| (30..=MAX_COLUMN).contains(column))?;
    let pairs = || blocks.iter().flat_map(|block| block.windows(2));
    let forced = pairs().filter(|pair| is_forced(text, &pair[0], &pair[1], column)).count();
    (forced >= MIN_WRAPPED && forced * 5 >= pairs().count() * 4).then_some(column)
}

/// Joins the lines of a block of a text that is wrapped at a column.
fn join_wrapped(text: &str, block: &[Range<usize>], column: usize, found: &mut Vec<Range<usize>>) {
    let mut start = block.first().map_or(0, |line| line.start);
    for (at, line) in block.iter().enumerate() {
        let goes_on = block.get(at + 1).is_some_and(|next| {
            let begins_small = text[next.clone()].trim_start().starts_with(char::is_lowercase);
            begins_small || is_forced(text, line, next, column)
        });
        if !goes_on {
            found.push(start..line.end);
            start = block.get(at + 1).map_or(line.end, |next| next.start);
        }
    }
}

/// Joins the lines of a block where they end at a column: most end in the midst of a sentence, and none but
/// the last is much shorter than the longest.
fn end_block(text: &str, block: &mut Vec<Range<usize>>, found: &mut Vec<Range<usize>>) {
    if block.len() < 3 {
        found.append(block);
        return;
    }
    let width = |range: &Range<usize>| width(text, range);
    let widest = block.iter().map(width).max().unwrap_or_default();
    let inner = block.len().saturating_sub(1);
    let is_full = block[..inner].iter().all(|range| width(range) * 10 >= widest * 6);
    let goes_on = |range: &&Range<usize>| {
        !text[range.start..range.end].trim_end().ends_with(['.', '!', '?', '…', ':', '”', '"', '»'])
    };
    let is_cut = block[..inner].iter().filter(goes_on).count() * 2 > inner;
    if (30..=MAX_COLUMN).contains(&widest) && is_full && is_cut {
        found.push(block[0].start..block[inner].end);
        block.clear();
    } else {
        found.append(block);
    }
}

/// Cuts a text into sentences; `hits` are its hits in order.
pub(super) fn segment(text: &str, hits: &[Hit]) -> Segments {
    let mut segments = Segments::default();
    let mut next_hit = 0;
    let mut quotes = Quotes::default();
    for (paragraph, range) in paragraphs(text).into_iter().enumerate() {
        let mut start = range.start;
        let mut at = range.start;
        while let Some(found) = text.as_bytes()[at..range.end].iter().position(|byte| is_mark(*byte)) {
            // A stretch without any mark may be long as well.
            cut_long(text, &mut segments, &mut start, at + found, paragraph);
            at += found;
            let mark = text[at..].chars().next().unwrap_or_default();
            let after = at + mark.len_utf8();
            if matches!(mark, '.' | '!' | '?' | '…') {
                if let Some(end) = sentence_end(text, at, after, &range) {
                    push(text, &mut segments, start..end, paragraph);
                    start = end;
                }
            } else {
                quotes.see(text, mark, at, &mut segments.quotations);
            }
            at = after;
        }
        cut_long(text, &mut segments, &mut start, range.end, paragraph);
        push(text, &mut segments, start..range.end, paragraph);
        if !quotes.is_closed_behind(text, range.end) && quotes.close(range.end, &mut segments.quotations) {
            segments.unclosed.push(segments.quotations.len() - 1);
        }
    }
    for sentence in &mut segments.sentences {
        let first =
            next_hit + hits[next_hit..].iter().take_while(|hit| hit.start < sentence.range.start).count();
        let count = hits[first..].iter().take_while(|hit| hit.start < sentence.range.end).count();
        next_hit = first + count;
        sentence.hits = first..next_hit;
    }
    segments
}

/// A byte that may begin the end of a sentence or a quotation mark.
fn is_mark(byte: u8) -> bool {
    MARKS[usize::from(byte)]
}

/// For each byte whether it is such a one.
const MARKS: [bool; 256] = {
    let mut marks = [false; 256];
    let mut at = 0;
    // 0xE2 begins “ ” „ …, 0xC2 begins « and ».
    let all = [b'.', b'!', b'?', b'"', 0xE2, 0xC2];
    while at < all.len() {
        marks[all[at] as usize] = true;
        at += 1;
    }
    marks
};

/// Cuts at white space what is too long for one sentence.
fn cut_long(text: &str, segments: &mut Segments, start: &mut usize, end: usize, paragraph: usize) {
    while end.saturating_sub(*start) > MAX_SENTENCE {
        let bytes = &text.as_bytes()[*start..*start + MAX_SENTENCE];
        let mut cut = *start + bytes.iter().rposition(|byte| *byte == b' ').map_or(MAX_SENTENCE, |at| at + 1);
        while !text.is_char_boundary(cut) {
            cut -= 1;
        }
        push(text, segments, *start..cut, paragraph);
        *start = cut;
    }
}

fn push(text: &str, segments: &mut Segments, range: Range<usize>, paragraph: usize) {
    let words = &text[range.clone()];
    let start = range.start + (words.len() - words.trim_start().len());
    let end = range.end - (words.len() - words.trim_end().len());
    if start < end {
        let last = segments.sentences.last();
        let is_first = last.is_none_or(|last| last.paragraph != paragraph);
        let paragraph_read = last.map_or(0, |last| last.paragraph_read) + usize::from(is_first);
        let lead = if is_first { start + dateline(&text[start..end]) } else { start };
        segments.sentences.push(Sentence {
            range: start..end,
            paragraph,
            paragraph_read,
            message: 0,
            lead,
            hits: 0..0,
        });
    }
}

/// The longest dateline, in bytes.
const MAX_DATELINE: usize = 120;

/// The length of the dateline that a paragraph begins with, in bytes: a place in capitals, or one with a date or an
/// agency in brackets, before a dash and a capital.
fn dateline(words: &str) -> usize {
    let window = &words[..words.floor_char_boundary(MAX_DATELINE)];
    // 0xE2 begins the long ones.
    if !window.bytes().any(|byte| matches!(byte, b'-' | 0xE2)) {
        return 0;
    }
    let dashes = window.char_indices().filter(|(at, letter)| {
        let is_spaced =
            window[..*at].ends_with([' ', ')']) && window[at + letter.len_utf8()..].starts_with(' ');
        matches!(letter, '—' | '–') || *letter == '-' && (is_spaced || window[*at..].starts_with("--"))
    });
    let Some((at, dash)) = dashes.into_iter().next() else { return 0 };
    let (place, behind) = (window[..at].trim_end(), &window[at + dash.len_utf8()..]);
    let rest = behind.trim_start_matches(['-', '—', '–', ' ']);
    let first = place.split([' ', ',', '(']).next().unwrap_or_default();
    let is_capital = |word: &str| {
        word.chars().filter(|letter| letter.is_letter()).count() >= 3 && !word.chars().any(char::is_lowercase)
    };
    let has_date = place.contains(',') && place.contains(|letter: char| letter.is_ascii_digit());
    let is_place = place.starts_with(char::is_uppercase)
        && !place.contains([':', ';', '?', '!', '"', '“', '«'])
        && place.split_whitespace().count() <= 9;
    let is_marked = is_capital(first) || (place.ends_with(')') && place.contains('(')) || has_date;
    // A headline in capitals has no place of its own.
    let length = window.len() - rest.len();
    // «ЗСУ взяли село — Коваль»: what is signed is no place.
    let goes_on = rest.starts_with(char::is_uppercase)
        && words[length..].contains(char::is_lowercase)
        && words[length..].split_whitespace().nth(1).is_some();
    if is_place && is_marked && goes_on { length } else { 0 }
}

/// Where the sentence ends whose full stop stands at `at`: behind closing marks; `None` where it goes on.
fn sentence_end(text: &str, at: usize, after: usize, line: &Range<usize>) -> Option<usize> {
    let rest = &text[after..line.end];
    let closing =
        |letter: char| matches!(letter, '.' | '!' | '?' | '…' | '"' | '”' | '»' | '’' | ')' | ']' | '“');
    let mut end = after;
    for letter in rest.chars() {
        // An opening quotation mark follows a space, a closing one does not.
        if !closing(letter) {
            break;
        }
        end += letter.len_utf8();
    }
    let marks = footnote_marks(&text[end..line.end]);
    // "in 5.1 the": a number's own point.
    let is_point = end == after && text[line.start..at].ends_with(|letter: char| letter.is_ascii_digit());
    if !(is_point && text[end..].starts_with(|letter: char| letter.is_ascii_digit())) {
        end += marks;
    }
    let rest = &text[end..line.end];
    if rest.trim().is_empty() {
        return Some(line.end);
    }
    // Cells of a table that were joined: a comma and a capital right behind the stop.
    let cells = rest.trim_start_matches(',');
    if cells.len() < rest.len() && cells.starts_with(char::is_uppercase) {
        return Some(end + (rest.len() - cells.len()));
    }
    if !rest.starts_with(char::is_whitespace) {
        return None;
    }
    let mut letters = rest.trim_start().chars();
    let opening = |letter: &char| matches!(letter, '"' | '“' | '„' | '«' | '(' | '[' | '‘' | '–' | '—' | '-');
    let first = letters.find(|letter| !opening(letter) && !letter.is_whitespace())?;
    let begins = first.is_uppercase() || first.is_numeric();
    let is_stop = text.as_bytes().get(at) == Some(&b'.');
    (begins && !(is_stop && is_abbreviation(&text[line.start..at], first))).then_some(end)
}

/// Words that are followed by a full stop and go on.
const ABBREVIATIONS: [&str; 45] = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "sgt", "capt", "gov", "sen", "rep", "st",
    "vs", "art", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "inc", "ltd", "р",
    "рр", "м", "г", "гг", "ст", "ім", "им", "вул", "ул", "обл", "тис", "тыс", "млн", "млрд", "с",
];

fn is_abbreviation(before: &str, next: char) -> bool {
    let word = before
        .rsplit(|letter: char| !letter.is_letter_or_digit() && letter != '.')
        .next()
        .unwrap_or_default();
    let last = word.rsplit('.').next().unwrap_or_default();
    let mut letters = last.chars();
    let first = letters.next();
    let is_initial = first.is_some_and(char::is_uppercase) && letters.next().is_none();
    // "в 2022 г. Россия" and "2014 р. Росія": the year's word may also end a sentence; a name follows as often.
    let is_number = last.eq_ignore_ascii_case("no") && next.is_numeric();
    is_initial
        || is_number
        || (ABBREVIATIONS.contains(&last.lowered().as_str()) && (next.is_letter_or_digit()))
}

/// Follows quotation marks along a line.
#[derive(Debug, Default)]
struct Quotes {
    /// The opening mark and the byte behind it.
    open: Option<(char, usize)>,
    /// Other marks are open inside: «… “…” …».
    is_nested: bool,
}

impl Quotes {
    fn see(&mut self, text: &str, mark: char, at: usize, quotations: &mut Vec<Range<usize>>) {
        let after = at + mark.len_utf8();
        match (mark, self.open) {
            ('“' | '„', Some(('«', _))) if !self.is_nested => self.is_nested = true,
            ('”' | '“', Some(('«', _))) if self.is_nested => self.is_nested = false,
            ('“', Some(('„', start))) | ('”', Some((_, start))) | ('»', Some(('«', start))) => {
                self.end(start, at, quotations);
            }
            ('"', Some(('"', start))) => self.end(start, at, quotations),
            ('“' | '„' | '«', None) => self.open = Some((mark, after)),
            ('"', None) => {
                // A mark that closes with nothing open belongs to a line that was cut; it opens nothing.
                let closes =
                    text[after..].chars().next().is_none_or(|next| next.is_whitespace() || next == ',');
                let spaced = text[..at].chars().next_back().is_none_or(char::is_whitespace);
                if !closes || spaced {
                    self.open = Some((mark, after));
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, start: usize, end: usize, quotations: &mut Vec<Range<usize>>) {
        quotations.push(start..end);
        (self.open, self.is_nested) = (None, false);
    }

    /// True where one of the next paragraphs closes what is open before any mark opens again.
    fn is_closed_behind(&self, text: &str, end: usize) -> bool {
        let closing: &[char] = match self.open {
            Some(('«', _)) => &['»'],
            Some(('„', _)) => &['“', '”'],
            Some(('"', _)) => {
                // A straight mark closes where it stands right behind a word and not right before one.
                let behind = &text[end..text.floor_char_boundary(end + MAX_SPEECH)];
                return behind.find('"').is_some_and(|at| {
                    let is_behind_word = behind[..at].ends_with(|before: char| !before.is_whitespace());
                    let next = behind[at + 1..].chars().next();
                    is_behind_word && next.is_none_or(|next| !next.is_letter_or_digit())
                });
            }
            _ => return false,
        };
        let behind = &text[end..text.floor_char_boundary(end + MAX_SPEECH)];
        behind
            .chars()
            .find(|mark| matches!(mark, '«' | '„') || closing.contains(mark))
            .is_some_and(|mark| closing.contains(&mark))
    }

    /// Ends what is open at the end of a paragraph; true where anything was.
    fn close(&mut self, end: usize, quotations: &mut Vec<Range<usize>>) -> bool {
        let open = self.open.take();
        self.is_nested = false;
        if let Some((_, start)) = open {
            quotations.push(start..end.max(start));
        }
        open.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str) -> Vec<&str> {
        segment(text, &[]).sentences.iter().map(|sentence| &text[sentence.range.clone()]).collect()
    }

    #[test]
    fn sentences_end_at_full_stops_that_end_sentences() {
        for (text, expected) in [
            ("One. Two.", vec!["One.", "Two."]),
            ("The U.S. House met. It sat.", vec!["The U.S. House met.", "It sat."]),
            (
                "Gen. Ivan Koval said no. \"Yes,\" he said.",
                vec!["Gen. Ivan Koval said no.", "\"Yes,\" he said."],
            ),
            ("“It holds.” She left.", vec!["“It holds.”", "She left."]),
            ("У 2014 р. Росія пішла. Так .", vec!["У 2014 р. Росія пішла.", "Так ."]),
            ("It held.,The town fell.,,New cell", vec!["It held.,", "The town fell.,,", "New cell"]),
            (
                "It held.[47] She left.[2][a] “Yes.”³ He stayed.",
                vec!["It held.[47]", "She left.[2][a]", "“Yes.”³", "He stayed."],
            ),
            ("About 3.5 km. away\n\nNext", vec!["About 3.5 km. away", "Next"]),
        ] {
            assert_eq!(sentences(text), expected, "{text}");
        }
    }

    #[test]
    fn datelines_end_before_what_is_told() {
        for (text, told) in [
            ("KYIV, April 3 (Meridian) - Russia is massing troops.", "Russia is massing troops."),
            ("КИЇВ, 3 квітня (Вістник) — Росія стягує війська.", "Росія стягує війська."),
            ("LVIV, Ukraine (AP) — It rains.", "It rains."),
            ("KHARKIV — It rains.", "It rains."),
            ("Kharkiv, April 3 — It rains.", "It rains."),
            ("ODESA (Reuters) -- It rains.", "It rains."),
            ("КРИМ — ЦЕ УКРАЇНА", "КРИМ — ЦЕ УКРАЇНА"),
            ("Крим — це Україна.", "Крим — це Україна."),
            ("Crimea – the peninsula – is held.", "Crimea – the peninsula – is held."),
            ("ISW said so: KYIV — It rains.", "ISW said so: KYIV — It rains."),
        ] {
            assert_eq!(&text[dateline(text)..], told, "{text}");
        }
    }

    #[test]
    fn quotations_are_found_in_every_style() {
        for (text, expected) in [
            ("He: “a b. C d,” then", vec!["a b. C d,"]),
            ("«а б» і „в г“", vec!["а б", "в г"]),
            ("\"a,\" he said. \"b\"", vec!["a,", "b"]),
            ("“never closed\nnext", vec!["never closed"]),
            ("«а “б” в, – г. – „ґ“ д»", vec!["а “б” в, – г. – „ґ“ д"]),
        ] {
            let segments = segment(text, &[]);
            let found: Vec<&str> = segments.quotations.iter().map(|range| &text[range.clone()]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn lines_that_end_at_a_column_are_one_paragraph() {
        let wrapped = "Officials said on Monday that the old bridge over the\nriver would stay closed until the end of the month. The\nmayor agreed.";
        assert_eq!(sentences(wrapped).len(), 2, "{:?}", sentences(wrapped));
        let list =
            "The first item of a list of things\nThe second item of a list of these\nThe third.\n\nMore";
        assert_eq!(
            sentences(list).len(),
            2,
            "lines of one width without a stop are read as one: {:?}",
            sentences(list)
        );
        let news =
            "A headline\nThe first paragraph, which is somewhat longer. It has two sentences.\nThe second.";
        assert_eq!(sentences(news).len(), 4, "{:?}", sentences(news));
    }

    #[test]
    fn a_wrapped_text_is_joined_block_by_block() {
        let text = "The council said on Monday that the old\nbridge was closed.\n\nNobody had expected it to move so early\nin the year, said its keeper.\n  An indent begins what comes next, and\nit goes on here. The keeper of the old\nbridge left.\nA short line ends a paragraph.";
        let expected = [
            "The council said on Monday that the old\nbridge was closed.",
            "Nobody had expected it to move so early\nin the year, said its keeper.",
            "An indent begins what comes next, and\nit goes on here.",
            "The keeper of the old\nbridge left.",
            "A short line ends a paragraph.",
        ];
        assert_eq!(sentences(text), expected);
    }

    #[test]
    fn a_speech_goes_on_in_the_next_paragraph() {
        let text = "He said: “One.\n\n“Two.\n\n“Three.” Then “four” came.";
        let segments = segment(text, &[]);
        let words = |at: usize| &text[segments.first_of_speech(text, &segments.quotations[at]).clone()];
        assert_eq!((words(2), words(3)), ("One.", "four"), "{:?}", segments.quotations);
        let slavic = "Він каже: «Один.\n\nДва», – і мовчить.";
        let segments = segment_quotations(slavic);
        assert_eq!(segments, ["Один.\n\nДва"], "closed in the next paragraph");
    }

    fn segment_quotations(text: &str) -> Vec<&str> {
        segment(text, &[]).quotations.iter().map(|range| &text[range.clone()]).collect()
    }

    #[test]
    fn a_line_without_stops_is_cut() {
        let text = "слово ".repeat(2_000);
        let segments = segment(&text, &[]);
        let longest = segments.sentences.iter().map(|sentence| sentence.range.len()).max();
        assert!(longest <= Some(MAX_SENTENCE) && segments.sentences.len() > 9, "{longest:?}");
    }
}
