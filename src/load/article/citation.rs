//! What a file's metadata say of its article, and the language of its text.

use whatlang::{Detector, Lang};

use crate::model::Day;
use crate::phrase::letter::Letter as _;
use crate::text::{ReadDay, read_day};
use crate::words::{Message, message};

/// What a form for a citation begins with; the user checks it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Citation {
    /// Title.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Publication day, as the metadata give it, else as a line over the text does; not the day on which a file was
    /// made.
    pub published: Option<Day>,
    /// Address, an `http` or `https` URL.
    pub url: Option<String>,
    /// Language of the text, a BCP 47 tag such as `en`.
    pub language: Option<String>,
}

/// The longest field that is taken from metadata, in characters.
const MAX_FIELD: usize = 500;
/// How much of a text tells its language, in bytes.
const SAMPLE: usize = 20_000;
/// The shortest text whose language is told, in letters.
const MIN_LETTERS: usize = 40;
/// The languages that are told apart, and their tags.
const LANGUAGES: [(Lang, &str); 3] = [(Lang::Ukr, "uk"), (Lang::Rus, "ru"), (Lang::Eng, "en")];

/// A field on one line, without controls; `None` where nothing is left.
pub(super) fn field(text: &str) -> Option<String> {
    let visible: String = text.chars().map(|one| if one.is_control() { ' ' } else { one }).collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    let line: String = words.join(" ").chars().take(MAX_FIELD).collect();
    (!line.is_empty()).then_some(line)
}

/// The day that a date and time of ISO 8601 begins with, as its author's clock had it.
pub(super) fn day(text: &str) -> Option<Day> {
    let text = text.trim();
    let ends = text.as_bytes().get(10).is_none_or(|next| !next.is_ascii_digit());
    if ends { Day::parse(text.get(..10)?).ok() } else { None }
}

/// An address that a reader can open.
pub(super) fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let begins =
        |scheme: &str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    let is_whole = !text.chars().any(|one| one.is_whitespace() || one.is_control()) && text.len() <= 2000;
    ((begins("http://") || begins("https://")) && is_whole).then(|| text.to_owned())
}

/// A tag of BCP 47 from `uk_UA`, `UK-ua` or `uk`; `None` for anything else.
pub(super) fn language_tag(text: &str) -> Option<String> {
    let text = text.trim().replace('_', "-");
    let (primary, region) = text.split_once('-').map_or((text.as_str(), ""), |(one, two)| (one, two));
    let letters = |part: &str| part.chars().all(|one| one.is_ascii_alphanumeric() || one == '-');
    let is_tag = (2..=3).contains(&primary.len()) && letters(&text) && text.len() <= 20;
    is_tag.then(|| match region {
        "" => primary.to_lowercase(),
        region if region.len() == 2 => format!("{}-{}", primary.to_lowercase(), region.to_uppercase()),
        region => format!("{}-{region}", primary.to_lowercase()),
    })
}

/// The citation with the language that the text has, where that can be told.
///
/// A page says what its site is in; the text itself is the better witness, for the three languages
/// that are told apart.
pub(super) fn with_language(mut citation: Citation, text: &str, notes: &mut Vec<Message>) -> Citation {
    let declared =
        citation.language.as_deref().map(|tag| tag.split('-').next().unwrap_or_default().to_owned());
    let is_ours = |tag: &str| LANGUAGES.iter().any(|(_, ours)| *ours == tag);
    if !declared.as_deref().is_none_or(is_ours) {
        return citation;
    }
    let Some(tag) = language_of(text) else { return citation };
    match declared {
        Some(declared) if declared == tag => {}
        Some(declared) => {
            notes.push(message!("article-note-other-language", declared = declared, language = tag));
            citation.language = Some(tag.to_owned());
        }
        None => citation.language = Some(tag.to_owned()),
    }
    citation
}

/// How many paragraphs over and under the beginning of an article may say when it appeared, and how many at the end of a
/// page who published it.
const HEAD: usize = 8;
const FOOT: usize = 8;
/// The most words of a line that says either: longer ones are sentences, in which days are those of what is told.
const LINE_WORDS: usize = 14;
/// How many paragraphs of an article may begin with a dateline, how long one may be, in bytes, and the most words of the
/// place in it.
const DATELINE_PARAGRAPHS: usize = 3;
const DATELINE_BYTES: usize = 160;
const PLACE_WORDS: usize = 3;
/// The most words that a day has.
const DAY_WORDS: usize = 5;
/// The most words that an outlet's name has in a line about rights.
const NAME_WORDS: usize = 6;
/// What a line about rights begins with.
const RIGHTS: [&str; 4] = ["©", "(c)", "copyright", "авторські права"];
/// What stands behind the name in such a line.
const RESERVED: [&str; 4] = ["all rights", "усі права", "всі права", "."];

/// The citation with what the metadata do not say and the text does: the day in a line over the article, the outlet in
/// the line about rights under it. `first` is the paragraph with which the article begins.
pub(super) fn with_text(
    mut citation: Citation,
    paragraphs: &[&str],
    first: usize,
    notes: &mut Vec<Message>,
) -> Citation {
    let is_line = |text: &&&str| {
        text.split_whitespace().nth(LINE_WORDS).is_none() && !text.trim_end().ends_with(['.', '!', '?', '…'])
    };
    if citation.published.is_none() {
        let around = paragraphs.iter().skip(first.saturating_sub(HEAD)).take(first.min(HEAD) + HEAD);
        let in_line = around.filter(is_line).find_map(|line| Some((*line, day_in(line)?)));
        let begun = paragraphs.iter().skip(first).take(DATELINE_PARAGRAPHS);
        let in_dateline =
            || begun.filter_map(|text| dateline(text)).find_map(|line| Some((line, day_in(line)?)));
        if let Some((line, day)) = in_line.or_else(in_dateline) {
            notes.push(message!("article-note-day-from-text", words = field(line).unwrap_or_default()));
            citation.published = Some(day);
        }
    }
    if citation.outlet.is_none() {
        let found = paragraphs.iter().rev().take(FOOT).find_map(|line| Some((line, outlet_in(line)?)));
        if let Some((line, outlet)) = found {
            let line: String = line.chars().take(120).collect();
            notes.push(message!("article-note-outlet-from-text", words = field(&line).unwrap_or_default()));
            citation.outlet = Some(outlet);
        }
    }
    citation
}

/// The dateline with which a paragraph begins: a place, behind a comma or a full stop a day, and perhaps an agency, up to
/// a dash or a full stop (`KYIV, 3 March 2025 (Agency) —`, `КИЇВ. 3 березня 2025 року.`); `None` where it begins
/// otherwise.
fn dateline(paragraph: &str) -> Option<&str> {
    let head = &paragraph[..paragraph.floor_char_boundary(DATELINE_BYTES)];
    let ends = [" - ", " – ", " — ", "- ", "– ", "— ", ". "];
    let mut cuts: Vec<usize> =
        ends.iter().flat_map(|end| head.match_indices(end)).map(|(at, _)| at).collect();
    cuts.sort_unstable();
    cuts.into_iter().map(|cut| &head[..cut]).find(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let place = words.iter().position(|word| word.ends_with([',', '.']));
        let is_name = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
        let is_place = place.is_some_and(|last| last < PLACE_WORDS && words[..=last].iter().all(is_name));
        let is_day_next = || {
            let rest = place.and_then(|last| words.get(last + 1)).is_some_and(|word| {
                word.starts_with(|sign: char| sign.is_ascii_digit() || sign.is_uppercase())
            });
            rest && day_in(line).is_some()
        };
        words.len() <= LINE_WORDS && is_place && is_day_next()
    })
}

/// The first day that a line has, in any usual way of writing one, where it is clear which one is meant.
fn day_in(line: &str) -> Option<Day> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_edge = |letter: char| !letter.is_letter_or_digit();
    (0..words.len()).find_map(|start| {
        let most = (words.len() - start).min(DAY_WORDS);
        (1..=most).rev().find_map(|count| {
            let text = words[start..start + count].join(" ");
            match read_day(text.trim_matches(is_edge))? {
                ReadDay::One(day) => Some(day),
                ReadDay::Either { .. } => None,
            }
        })
    })
}

/// `The Outlet` of `© 2025 The Outlet. All rights reserved.`
fn outlet_in(line: &str) -> Option<String> {
    let lower = line.trim_start().to_lowercase();
    let start = RIGHTS.iter().find(|start| lower.starts_with(**start))?;
    let rest: String = line.trim_start().chars().skip(start.chars().count()).collect();
    let lower = rest.to_lowercase();
    // Lower case of these alphabets has as many letters.
    let end = RESERVED.iter().filter_map(|end| lower.find(end)).min().unwrap_or(lower.len());
    let end = lower[..end].chars().count();
    let words = rest.chars().take(end).collect::<String>();
    let is_year =
        |word: &&str| word.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '-' | '–' | ',' | '©'));
    let name: Vec<&str> = words.split_whitespace().filter(|word| !is_year(word)).collect();
    let is_name =
        (1..=NAME_WORDS).contains(&name.len()) && name[0].chars().next().is_some_and(char::is_uppercase);
    is_name.then(|| name.join(" ").trim_end_matches([',', ';']).to_owned())
}

/// The tag of a text's language; `None` where it is too short to tell.
fn language_of(text: &str) -> Option<&'static str> {
    let sample = &text[..text.floor_char_boundary(SAMPLE)];
    if sample.chars().filter(|letter| letter.is_letter()).count() < MIN_LETTERS {
        return None;
    }
    let detector = Detector::with_allowlist(LANGUAGES.iter().map(|(lang, _)| *lang).collect());
    let found = detector.detect(sample)?;
    let known = LANGUAGES.iter().find(|(lang, _)| *lang == found.lang())?;
    found.is_reliable().then_some(known.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_cleaned_and_checked() {
        assert_eq!(field(" a\n\u{1b}b \u{a0} c ").as_deref(), Some("a b c"), "a line");
        assert_eq!(field(" \n"), None, "nothing");
        assert_eq!(field(&"я".repeat(9000)).map(|text| text.chars().count()), Some(MAX_FIELD), "cut");
        assert_eq!(
            day("2025-03-17T23:50:00+02:00").map(|day| day.to_string()).as_deref(),
            Some("2025-03-17"),
            "day"
        );
        for wrong in ["17.03.2025", "2025-03-177", "2025-02-30T00:00", "2025-03-1ї"] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
        assert_eq!(address(" https://example.org/a ").as_deref(), Some("https://example.org/a"), "address");
        for wrong in ["javascript:alert(1)", "/a", "https://a b", "//example.org"] {
            assert_eq!(address(wrong), None, "{wrong}");
        }
        for (from, to) in [
            ("uk_UA", Some("uk-UA")),
            ("EN", Some("en")),
            ("zh-Hans", Some("zh-Hans")),
            ("englisch", None),
            ("", None),
            ("u k", None),
        ] {
            assert_eq!(language_tag(from).as_deref(), to, "{from}");
        }
    }

    #[test]
    fn days_and_outlets_stand_in_lines_of_their_own() {
        let found = |paragraphs: &[&str]| {
            let mut notes = Vec::new();
            let citation = with_text(Citation::default(), paragraphs, 0, &mut notes);
            (citation.published.map(|day| day.to_string()), citation.outlet, notes.len())
        };
        let (day, name) = (|day: &str| Some(day.to_owned()), |name: &str| Some(name.to_owned()));
        assert_eq!(found(&["By Olha Tkach, 3 March 2025, 10:15"]), (day("2025-03-03"), None, 1), "a byline");
        assert_eq!(found(&["Ольга Ткач | 3 березня 2025 року"]), (day("2025-03-03"), None, 1), "Ukrainian");
        assert_eq!(found(&["03.03.2025, 10:15"]), (day("2025-03-03"), None, 1), "digits");
        assert_eq!(found(&["03/04/2025"]), (None, None, 0), "one of two");
        assert_eq!(found(&["The war began on 24 February 2022."]), (None, None, 0), "a sentence");
        for (line, told) in [
            ("KYIV, 3 March 2025 - Forces moved north, the ministry said.", true),
            ("New York, March 3, 2025 (Example Agency) — Talks go on.", true),
            ("КИЇВ. 3 березня 2025 року. Сили відійшли, повідомило міністерство.", true),
            ("Київ, 3 березня 2025 року – Сили відійшли.", true),
            ("On 3 March 2025 - a Monday - forces moved north.", false),
            ("Talks began on 3 March 2025. They go on.", false),
            ("Koval, who resigned on 3 March 2025, said so - and left.", false),
            ("Yesterday, forces moved north. Talks began on 3 March 2025. They go on.", false),
        ] {
            let wanted = if told { (day("2025-03-03"), None, 1) } else { (None, None, 0) };
            assert_eq!(found(&["A headline", line]), wanted, "{line}");
        }
        let rights = "© 2019–2025 The Example Times. All rights reserved.";
        assert_eq!(found(&["Words.", rights]), (None, name("The Example Times"), 1), "rights");
        assert_eq!(
            found(&["Copyright Приклад, усі права захищено"]),
            (None, name("Приклад"), 1),
            "without a year"
        );
        assert_eq!(found(&["© 2025", "(c) all rights reserved"]), (None, None, 0), "nobody is named");
    }

    #[test]
    fn the_language_of_the_text_is_told() {
        let told = language_of;
        assert_eq!(
            told("Речниця міністерства повідомила, що підрозділи утримують позиції поблизу міста."),
            Some("uk")
        );
        assert_eq!(
            told("Представитель ведомства заявил, что районы остаются под наблюдением военных."),
            Some("ru")
        );
        assert_eq!(
            told("The ministry said on Monday that its units were holding positions near the town."),
            Some("en")
        );
        assert_eq!(told("Kyiv"), None, "too short");
        let mut notes = Vec::new();
        let declared = |tag: &str| Citation { language: Some(tag.to_owned()), ..Citation::default() };
        let text = "The ministry said on Monday that its units were holding positions near the town.";
        assert_eq!(with_language(declared("en-GB"), text, &mut notes), declared("en-GB"), "it fits");
        assert_eq!(
            with_language(declared("de"), text, &mut notes),
            declared("de"),
            "none that is told apart"
        );
        assert!(notes.is_empty(), "{notes:?}");
        assert_eq!(with_language(declared("uk"), text, &mut notes), declared("en"), "the text decides");
        let note = notes[0].english();
        assert!(note.contains("“uk”") && note.contains("English"), "{note}");
    }
}
