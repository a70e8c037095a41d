//! Calendar days of the proleptic Gregorian calendar, without a time or a zone.

use std::fmt;

use jiff::civil::Date;

/// A calendar day, such as a publication day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date);

/// The text is not a day of the form `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” is not a day; write it as YYYY-MM-DD, such as 2025-03-17")]
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
    /// assert_eq!(Day::parse("2025-03-17").unwrap().long(), "17 March 2025");
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

    /// The day written out in English, such as `17 March 2025`.
    pub fn long(self) -> String {
        self.0.strftime("%-d %B %Y").to_string()
    }

    /// The day in short English, such as `17 Mar 2025`.
    pub fn short(self) -> String {
        self.0.strftime("%-d %b %Y").to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.strftime("%Y-%m-%d"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(Day::parse("2025-03-07").unwrap().short(), "7 Mar 2025", "short form");
    }
}
