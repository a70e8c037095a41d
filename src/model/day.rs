//! Calendar days of the proleptic Gregorian calendar, without a time or a zone.

use std::fmt;

use jiff::civil::Date;

use crate::words::{Message, Say, message, say_in_english};

/// A calendar day, such as a publication day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date);

/// The text is not a day of the form `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct DayError {
    /// What stood there instead.
    pub text: String,
}

impl Day {
    /// Reads `YYYY-MM-DD` (ISO 8601, extended form, nothing before or after it).
    ///
    /// # Errors
    /// [`DayError`] where the text has another form or names a day that does not exist.
    ///
    /// # Examples
    /// ```
    /// use claims_map::model::Day;
    /// assert_eq!(Day::parse("2025-03-17").unwrap().long().english(), "17 March 2025");
    /// assert!(Day::parse("2025-02-30").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, DayError> {
        let error = || DayError { text: text.to_owned() };
        // The reader of days takes signs and spaces for digits; a day has one way to be written.
        let is_day =
            |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
        if text.len() != 10 || !text.bytes().enumerate().all(is_day) {
            return Err(error());
        }
        Date::strptime("%Y-%m-%d", text).map(Self).map_err(|_cause| error())
    }

    /// Year, month and day as numbers.
    pub fn numbers(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// The day written out, such as `17 March 2025`.
    pub fn long(self) -> Message {
        message!("words-day-long", day = self.0.day().to_string(), month = self.month(), year = self.year())
    }

    /// The day in short, such as `17 Mar 2025`.
    pub fn short(self) -> Message {
        message!("words-day-short", day = self.0.day().to_string(), month = self.month(), year = self.year())
    }

    /// The day written out with spaces at which no line breaks.
    pub fn unbroken(self) -> Message {
        message!(
            "model-day-unbroken",
            day = self.0.day().to_string(),
            month = self.month(),
            year = self.year()
        )
    }

    /// The number of the month, 1 to 12, by which a catalogue chooses its name.
    fn month(self) -> u32 {
        self.0.month().unsigned_abs().into()
    }

    /// The year in four digits, which are not parted at thousands.
    fn year(self) -> String {
        self.0.strftime("%Y").to_string()
    }
}

impl Say for DayError {
    fn message(&self) -> Message {
        message!("model-day-malformed", text = &self.text)
    }
}
say_in_english!(DayError);

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.strftime("%Y-%m-%d"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn days_are_read_strictly_and_written_back() {
        for text in ["2025-03-17", "1991-08-24", "2024-02-29"] {
            assert_eq!(Day::parse(text).unwrap().to_string(), text, "round trip");
        }
        for text in [
            "",
            "2025-3-17",
            "17.03.2025",
            "2025-02-29",
            "2025-03-17T00:00",
            "２025-03-17",
            "2025- 3-17",
            "2025-03- 7",
            " 025-03-17",
            "+025-03-17",
            "-025-03-17",
            "2025-+3-17",
            "2025-03-17\n",
        ] {
            assert!(Day::parse(text).is_err(), "accepted {text:?}");
        }
        let day = Day::parse("2025-03-07").unwrap();
        assert_eq!(day.short().english(), "7 Mar 2025", "short form");
        assert_eq!(day.unbroken().english(), "7\u{a0}March\u{a0}2025", "no line breaks in it");
        assert_eq!(Language::UKRAINIAN.text(&day.long()), "7 березня 2025", "in Ukrainian");
        assert_eq!(Day::parse("0987-12-01").unwrap().long().english(), "1 December 0987", "four digits");
    }
}
