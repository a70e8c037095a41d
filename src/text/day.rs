//! Days as people write them: `14 October 2025`, `Oct 14, 2025`, `14.10.2025`, `14 жовтня 2025`, `2025-10-14`.
//!
//! Not here: days in articles, which nobody typed, and days without a year, which nobody can tell.

use std::borrow::Cow;

use crate::model::Day;
use crate::phrase::letter::Letter as _;
use crate::words::{Message, message};

/// What a text says of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadDay {
    /// It is this day.
    One(Day),
    /// It is one of two days, by whether the day or the month stands first: `03/04/2025`.
    Either {
        /// Where the day stands first, as in most of Europe.
        day_first: Day,
        /// Where the month stands first, as in the United States.
        month_first: Day,
    },
}

/// The names of the months in full, as they stand in a day.
const NAMES: [[&str; 5]; 12] = [
    ["january", "січень", "січня", "январь", "января"],
    ["february", "лютий", "лютого", "февраль", "февраля"],
    ["march", "березень", "березня", "март", "марта"],
    ["april", "квітень", "квітня", "апрель", "апреля"],
    ["may", "травень", "травня", "май", "мая"],
    ["june", "червень", "червня", "июнь", "июня"],
    ["july", "липень", "липня", "июль", "июля"],
    ["august", "серпень", "серпня", "август", "августа"],
    ["september", "вересень", "вересня", "сентябрь", "сентября"],
    ["october", "жовтень", "жовтня", "октябрь", "октября"],
    ["november", "листопад", "листопада", "ноябрь", "ноября"],
    ["december", "грудень", "грудня", "декабрь", "декабря"],
];

/// The days of the week, by the beginnings of their names: they say nothing that the rest does not.
const WEEKDAYS: [&str; 18] = [
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "пон", "вів", "сер", "чет", "п’я", "суб", "нед", "вто",
    "сре", "пят", "вос",
];

/// What else may stand in a day.
const FILLERS: [&str; 16] =
    ["the", "of", "року", "рік", "р", "at", "on", "года", "год", "г", "в", "о", "gmt", "utc", "am", "pm"];

/// Reads a day in any usual way of writing one, in English, Ukrainian or Russian, with a time of the day or without; `None` where it is none that there is, or
/// where something else stands beside it.
///
/// # Examples
/// ```
/// use claims_map::model::Day;
/// use claims_map::text::{ReadDay, read_day};
/// let day = Day::parse("2025-10-14").unwrap();
/// for text in ["14/10/2025", "14.10.2025", "14 October 2025", "Oct 14, 2025", "14 жовтня 2025", "2025-10-14"] {
///     assert_eq!(read_day(text), Some(ReadDay::One(day)), "{text}");
/// }
/// assert!(matches!(read_day("03/04/2025"), Some(ReadDay::Either { .. })));
/// ```
pub fn read_day(text: &str) -> Option<ReadDay> {
    let text = without_time(text);
    in_digits(&text).or_else(|| in_words(&text))
}

/// A text without the times of a day that stand in it: `10:15`, `23:30:00Z`, `+02:00`. The day is the one that is
/// written, wherever it is that day.
fn without_time(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if !text.contains(':') && !text.contains(" +") {
        return text.into();
    }
    // "2026-02-26T23:30:00Z".
    let day = text.split_once(['T', 't']).map(|(day, _)| day);
    if let Some(day) = day.filter(|day| day.len() == 10 && in_digits(day).is_some()) {
        return day.into();
    }
    let is_time = |word: &str| {
        let word = word.trim_end_matches(['Z', 'z', ',', '.']);
        let figures = word.trim_start_matches(['+', '-', '−', '–']);
        let is_zone = figures.len() < word.len() && figures.len() == 4;
        (is_zone || figures.contains(':'))
            && figures.split(':').all(|part| {
                !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            })
    };
    let words: Vec<&str> = text.split_whitespace().filter(|word| !is_time(word)).collect();
    words.join(" ").trim_matches([' ', ',']).to_owned().into()
}

impl ReadDay {
    /// The day where it is clear which one is meant.
    ///
    /// # Errors
    /// Which two it may be and what to do, without a full stop.
    pub fn one(self) -> Result<Day, Message> {
        match self {
            Self::One(day) => Ok(day),
            Self::Either { day_first, month_first } => {
                Err(message!("words-two-days", one = day_first.long(), other = month_first.long()))
            }
        }
    }
}

/// A day in digits with one sign between them: the year first, or last.
fn in_digits(text: &str) -> Option<ReadDay> {
    let sign = text.chars().find(|letter| matches!(letter, '-' | '/' | '.'))?;
    let parts: Vec<&str> = text.split(sign).map(str::trim).collect();
    let [first, second, third] = parts[..] else { return None };
    if first.len() == 4 {
        return day_of(number(first)?, number(second)?, number(third)?).map(ReadDay::One);
    }
    if third.len() != 4 {
        return None;
    }
    let (first, second, year) = (number(first)?, number(second)?, number(third)?);
    let day_first = day_of(year, second, first);
    // With full stops the day stands first everywhere.
    let month_first = if sign == '.' { None } else { day_of(year, first, second) };
    match (day_first, month_first) {
        (Some(day_first), Some(month_first)) if day_first != month_first => {
            Some(ReadDay::Either { day_first, month_first })
        }
        (day_first, month_first) => day_first.or(month_first).map(ReadDay::One),
    }
}

/// A day with the name of its month.
fn in_words(text: &str) -> Option<ReadDay> {
    let is_gap = |letter: char| letter.is_whitespace() || matches!(letter, ',' | '.' | '-');
    let text = text.to_lowercase().replace(['\'', 'ʼ'], "’");
    let (mut year, mut month, mut day) = (None, None, None);
    for word in text.split(is_gap).filter(|word| !word.is_empty()) {
        let digits = word.trim_end_matches(|letter: char| letter.is_letter());
        let ending = &word[digits.len()..];
        let place = if digits.is_empty() {
            if month.is_none()
                && let Some(found) = month_of(word)
            {
                month = Some(found);
                continue;
            }
            if is_beside(word) {
                continue;
            }
            return None;
        } else if digits.len() == 4 {
            &mut year
        } else {
            &mut day
        };
        let is_ordinal = matches!(ending, "" | "st" | "nd" | "rd" | "th" | "го" | "е");
        let is_year_mark = digits.len() == 4 && matches!(ending, "р" | "року" | "г" | "года");
        if place.is_some() || !(is_ordinal || is_year_mark) {
            return None;
        }
        *place = Some(number(digits)?);
    }
    day_of(year?, month?, day?).map(ReadDay::One)
}

/// Whether a word says nothing of a day that the rest does not.
fn is_beside(word: &str) -> bool {
    let is_weekday = word.chars().count() >= 3 && WEEKDAYS.iter().any(|day| word.starts_with(day));
    is_weekday || FILLERS.contains(&word)
}

/// The month with this name, or with a beginning of it of three letters at least, which suffice in each language; from
/// 1.
fn month_of(word: &str) -> Option<u16> {
    let is_long = word.chars().count() >= 3;
    let index = NAMES.iter().position(|names| is_long && names.iter().any(|name| name.starts_with(word)))?;
    u16::try_from(index + 1).ok()
}

/// A number of up to four digits.
fn number(text: &str) -> Option<u16> {
    let is_number = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// The day of a year, a month and its number in that, where there is one.
fn day_of(year: u16, month: u16, day: u16) -> Option<Day> {
    Day::parse(&format!("{year:04}-{month:02}-{day:02}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = ReadDay::One(Day::parse("2025-10-14").unwrap());
        for text in [
            "2025-10-14",
            "2025/10/14",
            "2025.10.14",
            "14/10/2025",
            "10/14/2025",
            "14.10.2025",
            "14. 10. 2025",
            "14-10-2025",
            "14 October 2025",
            "14 Oct 2025",
            "14-Oct-2025",
            "14th of October, 2025",
            "the 14th October 2025",
            "October 14, 2025",
            "Oct. 14th, 2025",
            "Tuesday, 14 October 2025",
            "Tue, Oct 14, 2025",
            "14 жовтня 2025",
            "14 жовтня 2025 року",
            "14 жовтня 2025 р.",
            "14 жовт. 2025р.",
            "вівторок, 14 жовтня 2025",
            "  14\u{a0}ЖОВТНЯ 2025 ",
            "14 октября 2025 г.",
            "14 октября 2025 года",
            "14 окт 2025",
            "вторник, 14 октября 2025 года",
            "2025-10-14T23:30:00Z",
            "2025-10-14T23:30:00.000+03:00",
            "2025-10-14 23:30",
            "14.10.2025 10:15",
            "10:15, 14.10.2025",
            "14.10.2025, 10:15",
            "Tue, 14 Oct 2025 10:15:00 +0200",
            "Tue, 14 Oct 2025 10:15:00 GMT",
            "14 жовтня 2025, 10:15",
            "14 жовтня 2025 о 10:15",
        ] {
            assert_eq!(read_day(text), Some(day), "{text}");
        }
        let first = ReadDay::One(Day::parse("2025-09-01").unwrap());
        for text in ["1 Sept 2025", "1.9.2025", "1 вер. 2025", "Sep 1 2025"] {
            assert_eq!(read_day(text), Some(first), "{text}");
        }
    }

    #[test]
    fn what_may_be_two_days_is_said_to_be() {
        let day = |text: &str| Day::parse(text).unwrap();
        let either = ReadDay::Either { day_first: day("2025-04-03"), month_first: day("2025-03-04") };
        assert_eq!(read_day("03/04/2025"), Some(either));
        assert_eq!(read_day("3-4-2025"), Some(either));
        assert_eq!(read_day("03.04.2025"), Some(ReadDay::One(day("2025-04-03"))), "a full stop is no slash");
        assert_eq!(read_day("04/04/2025"), Some(ReadDay::One(day("2025-04-04"))), "both are one");
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "yesterday",
            "2025",
            "October 2025",
            "14 October",
            "14/10/25",
            "31.02.2025",
            "32 October 2025",
            "14 Octember 2025",
            "14 October 2025 2026",
            "14 15 October 2025",
            "14 October or November 2025",
            "14 o 2025",
            "14/10.2025",
            "１４.10.2025",
            "20250-10-14",
            "14xx October 2025",
            "10:15",
            "14 October 20:25",
            "14:10:2025",
        ] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }
}
