//! What a file's metadata say of its article, and the language of its text.

use whatlang::{Detector, Lang};

use crate::model::Day;
use crate::words::{Message, message};

/// What a form for a citation begins with; the user checks it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Citation {
    /// Title.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Publication day, as the metadata give it; not the day on which a file was made.
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

/// The tag of a text's language; `None` where it is too short to tell.
fn language_of(text: &str) -> Option<&'static str> {
    let sample = &text[..text.floor_char_boundary(SAMPLE)];
    if sample.chars().filter(|letter| letter.is_alphabetic()).count() < MIN_LETTERS {
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
