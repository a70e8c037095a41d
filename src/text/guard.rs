//! The guard against inverted meaning: words just outside a quote that turn what it says around.
//!
//! It points at words and decides nothing: *not* may belong to something else. Articles mix languages,
//! so English, Ukrainian and Russian words are looked for in every text.

use std::ops::Range;

use super::canonical::CanonicalText;
use super::fold::fold_typography;
use super::sentence::sentence_around;

/// How many words away from a quote a negation still counts.
const NEAR: usize = 8;

use crate::model::{GuardKind, GuardNote, GuardPlace};

use GuardKind::{Attribution, Condition, Negation};

/// The words, in small letters with straight apostrophes, one or more at a time.
#[rustfmt::skip]
const WORDS: [(GuardKind, &[&str]); 9] = [
    (Negation, &[
        "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "deny", "denied",
        "denies", "denying", "reject", "rejected", "rejects", "refused", "refuses", "false", "untrue", "far from",
        "unlikely", "failed", "fails", "hardly", "no longer", "contrary to",
    ]),
    (Condition, &[
        "if", "unless", "provided", "assuming", "supposing", "would", "could", "might", "may", "whether", "as long as",
        "on condition", "in case", "in the event", "were to", "hypothetically", "possibly", "perhaps",
    ]),
    (Attribution, &[
        "said", "says", "saying", "claimed", "claims", "claiming", "according to", "alleged", "alleges", "allegedly",
        "reported", "reports", "reportedly", "told", "stated", "argued", "argues", "insisted", "insists", "believes",
        "believed", "suggested", "suggests", "warned", "warns", "announced", "announces", "asserted", "asserts",
        "declared", "declares", "accused", "accuses", "purportedly", "supposedly", "so called",
    ]),
    (Negation, &[
        "не", "ні", "ані", "ніколи", "ніхто", "нічого", "жоден", "жодна", "жодного", "без", "немає", "нема", "неправда",
        "заперечує", "заперечують", "заперечив", "заперечила", "заперечили", "спростував", "спростувала",
        "спростували", "відкинув", "відкинула", "відкинули", "навряд",
    ]),
    (Condition, &[
        "якщо", "якби", "коли б", "б", "би", "за умови", "у разі", "в разі", "у випадку", "хіба що", "може", "можуть",
        "міг", "могла", "могли", "можливо",
    ]),
    (Attribution, &[
        "сказав", "сказала", "сказали", "каже", "кажуть", "заявив", "заявила", "заявили", "заявляє", "заявляють",
        "стверджує", "стверджують", "стверджував", "стверджувала", "повідомив", "повідомила", "повідомили",
        "повідомляє", "повідомляють", "за словами", "за даними", "на думку", "нібито", "мовляв", "начебто", "вважає",
        "вважають", "наголосив", "наголосила", "твердить", "твердять",
    ]),
    (Negation, &[
        "ни", "никогда", "никто", "ничего", "нет", "отрицает", "отрицают", "отрицал", "отрицала", "опроверг",
        "опровергла", "опровергли", "отверг", "отвергла", "отвергли", "вряд ли", "едва ли",
    ]),
    (Condition, &[
        "если", "бы", "при условии", "в случае", "ли", "может", "могут", "мог", "возможно",
    ]),
    (Attribution, &[
        "сказал", "сказала", "говорит", "говорят", "заявил", "заявила", "заявляет", "заявляют", "утверждает",
        "утверждают", "утверждал", "утверждала", "сообщил", "сообщила", "сообщили", "сообщает", "сообщают", "по словам",
        "по данным", "по мнению", "якобы", "дескать", "мол", "считает", "считают", "подчеркнул", "подчеркнула",
    ]),
];

/// The words outside a quote, in the sentences that it stands in, that may change what it says; in the
/// text's order.
///
/// `ranges` are the quote's segments, in code points, half-open; what was left out between them counts
/// as outside. A negation counts where it is at most eight words away from a segment.
///
/// # Examples
/// ```
/// use claims_map::text::{CanonicalText, guard_quote};
/// let text = CanonicalText::from_text("It is not true that they hold the town.");
/// let warnings = guard_quote(&text, &[20..38]);
/// assert_eq!(warnings[0].words, "not");
/// ```
pub fn guard_quote(text: &CanonicalText, ranges: &[Range<usize>]) -> Vec<GuardNote> {
    let letters: Vec<char> = text.as_str().chars().collect();
    let mut warnings: Vec<GuardNote> = Vec::new();
    for range in ranges.iter().filter(|range| range.start < range.end && range.end <= letters.len()) {
        let sentence = sentence_around(&letters, range);
        for warning in warnings_in(&letters, &sentence, ranges) {
            if !warnings.contains(&warning) {
                warnings.push(warning);
            }
        }
    }
    warnings.sort_by_key(|warning| (warning.range.start, warning.kind));
    warnings
}

/// A word of a text: in small letters, and where it stands.
struct Word {
    folded: String,
    range: Range<usize>,
    is_quoted: bool,
    /// Whether its first letter is a small one.
    is_small: bool,
}

fn warnings_in(letters: &[char], sentence: &Range<usize>, ranges: &[Range<usize>]) -> Vec<GuardNote> {
    let words = words_in(letters, sentence, ranges);
    let quoted: Vec<usize> = (0..words.len()).filter(|index| words[*index].is_quoted).collect();
    let is_near = |index: usize| quoted.iter().any(|place| place.abs_diff(index) <= NEAR);
    let mut warnings = Vec::new();
    let mut index = 0;
    while index < words.len() {
        let Some((kind, count)) = kind_at(&words[index..]) else {
            index += 1;
            continue;
        };
        if kind != Negation || is_near(index) {
            let range = words[index].range.start..words[index + count - 1].range.end;
            let words = letters[range.clone()].iter().collect();
            warnings.push(GuardNote { kind, place: GuardPlace::Outside, words, range, kept_because: None });
        }
        index += count;
    }
    warnings
}

/// What the longest entry that the words begin with does, and how many words it has.
fn kind_at(words: &[Word]) -> Option<(GuardKind, usize)> {
    let begins = |entry: &str| {
        let mut count = 0;
        for (part, word) in entry.split(' ').zip(words) {
            // “May” is a month.
            if word.is_quoted || word.folded != part || (part == "may" && !word.is_small) {
                return None;
            }
            count += 1;
        }
        (count == entry.split(' ').count()).then_some(count)
    };
    let entries = WORDS.iter().flat_map(|(kind, entries)| entries.iter().map(|entry| (*kind, *entry)));
    let found = entries.filter_map(|(kind, entry)| Some((kind, begins(entry)?)));
    let longest = found.max_by_key(|(_, count)| *count);
    let first = words.first().filter(|word| !word.is_quoted && word.folded.ends_with("n't"));
    longest.or(first.map(|_| (Negation, 1)))
}

/// The words of a sentence. One that a quote cuts through is not quoted.
fn words_in(letters: &[char], sentence: &Range<usize>, ranges: &[Range<usize>]) -> Vec<Word> {
    let is_apostrophe = |letter: char| matches!(letter, '\'' | '’' | 'ʼ');
    let is_of_word = |at: usize| {
        let between = at > sentence.start && at + 1 < sentence.end && is_apostrophe(letters[at]);
        letters[at].is_alphanumeric()
            || between && letters[at - 1].is_alphanumeric() && letters[at + 1].is_alphanumeric()
    };
    let mut words = Vec::new();
    let mut at = sentence.start;
    while at < sentence.end {
        let start = at;
        while at < sentence.end && is_of_word(at) {
            at += 1;
        }
        if start == at {
            at += 1;
            continue;
        }
        let folded = letters[start..at].iter().flat_map(|letter| letter.to_lowercase()).map(fold_typography);
        words.push(Word {
            folded: folded.collect(),
            range: start..at,
            is_quoted: ranges.iter().any(|range| range.start <= start && at <= range.end),
            is_small: letters[start].is_lowercase(),
        });
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The warnings about the quote between `[` and `]`, each as its kind and words.
    fn about(marked: &str) -> Vec<String> {
        let (mut ranges, mut start, mut text) = (Vec::new(), 0, String::new());
        for letter in marked.chars() {
            match letter {
                '[' => start = text.chars().count(),
                ']' => ranges.push(start..text.chars().count()),
                other => text.push(other),
            }
        }
        let warnings = guard_quote(&CanonicalText::from_text(&text), &ranges);
        for warning in &warnings {
            let there: String = text.chars().skip(warning.range.start).take(warning.range.len()).collect();
            assert_eq!(there, warning.words, "the range is that of the words");
        }
        warnings.iter().map(|warning| format!("{:?} {}", warning.kind, warning.words)).collect()
    }

    #[test]
    fn what_turns_a_quote_around_is_pointed_at() {
        let cases: [(&str, &[&str]); 18] = [
            ("Nothing of this matters. [They hold the town].", &[]),
            ("They do not [hold the town].", &["Negation not"]),
            ("They don’t [hold the town], and that is all.", &["Negation don’t"]),
            ("[They hold the town] no longer.", &["Negation no longer"]),
            ("The mayor denied that [they hold the town].", &["Negation denied"]),
            ("[They hold] – or so it seems – [none of the town].", &[]),
            ("[They] do not [hold the town].", &["Negation not"]),
            ("If the bridge falls, [they hold the town].", &["Condition If"]),
            ("In May [they held the town], and may again.", &["Condition may"]),
            (
                "According to the so-called council, [they hold the town].",
                &["Attribution According to", "Attribution so-called"],
            ),
            ("[They hold the town], the mayor said. He did not smile.", &["Attribution said"]),
            ("Вони не [тримають місто].", &["Negation не"]),
            ("Якщо міст упаде, [вони тримають місто].", &["Condition Якщо"]),
            ("За словами міського голови, [вони тримають місто].", &["Attribution За словами"]),
            ("[Вони тримають місто], заявив речник. Ніхто не повірив.", &["Attribution заявив"]),
            ("Они якобы [держат город], если верить сводке.", &["Attribution якобы", "Condition если"]),
            ("Вряд ли [они держат город].", &["Negation Вряд ли"]),
            ("По мнению штаба, [они держали бы город].", &["Attribution По мнению"]),
        ];
        for (marked, expected) in cases {
            assert_eq!(about(marked), expected, "{marked}");
        }
    }

    #[test]
    fn a_negation_far_away_is_no_warning_and_a_condition_is() {
        let far =
            "It did not say a word about when or where or how long this was to last, but [they hold it]";
        assert_eq!(about(&format!("{far}.")), [""; 0], "far away");
        assert_eq!(
            about(&format!("{far}, if at all.")),
            ["Condition if"],
            "a condition governs the sentence"
        );
    }

    #[test]
    fn words_in_the_quote_and_odd_ranges_are_no_warning() {
        assert_eq!(about("[They do not hold the town, he said]."), [""; 0], "the reader sees them");
        assert_eq!(about("[]Not a word."), [""; 0], "nothing is quoted");
        let text = CanonicalText::from_text("Not this.");
        for (start, end) in [(4, 99), (8, 4)] {
            assert_eq!(
                guard_quote(&text, &[Range { start, end }]),
                [],
                "no range of the text: {start} to {end}"
            );
        }
    }
}
