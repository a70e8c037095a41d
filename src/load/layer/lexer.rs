//! A reader of JSON's parts, one after the other, straight from the bytes.
//!
//! It holds to RFC 8259 in all that it passes over, so that a file that is cut off or mistyped is
//! never taken for a whole one. Not here: what the parts mean (`object`), and numbers (`number`).

use std::borrow::Cow;

use crate::budget::MAX_JSON_DEPTH;
use crate::words::{Message, message};

/// Where and why a text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fault {
    /// The byte, from the start of the file.
    pub(super) at: usize,
    /// What is wrong there.
    pub(super) problem: Problem,
}

/// What can be wrong with a text as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// The file ends too early.
    Cut,
    /// Something else had to stand there.
    Expected(Expectation),
    /// A line break or another control character stands in a text.
    Control,
    /// A `\` in a text means nothing.
    Escape,
    /// A text is not UTF-8.
    NotUtf8,
    /// Lists or objects are nested too deep.
    TooDeep,
}

/// What can have to stand at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expectation {
    /// `,` or `]`
    CommaOrBracket,
    /// `,` or `}`
    CommaOrBrace,
    /// The name of a member.
    Name,
    /// `:`
    Colon,
    /// A value of any kind.
    Value,
    /// A digit.
    Digit,
    /// A number that a computer can hold.
    Number,
    /// An object.
    Object,
    /// A feature.
    Feature,
    /// A collection that has features.
    Features,
    /// An object of a type that a file may be.
    KnownType,
    /// The end of the file, or of the line where each has an object of its own.
    EndOfLine,
}

impl Expectation {
    /// The word by which the catalogues know it.
    fn keyword(self) -> &'static str {
        match self {
            Self::CommaOrBracket => "comma-or-bracket",
            Self::CommaOrBrace => "comma-or-brace",
            Self::Name => "name",
            Self::Colon => "colon",
            Self::Value => "value",
            Self::Digit => "digit",
            Self::Number => "number",
            Self::Object => "object",
            Self::Feature => "feature",
            Self::Features => "features",
            Self::KnownType => "known-type",
            Self::EndOfLine => "end",
        }
    }
}

impl Fault {
    /// The fault in words, with its line and column from 1; columns are counted in characters.
    pub(super) fn message(&self, bytes: &[u8]) -> Message {
        if self.problem == Problem::NotUtf8 {
            return message!("load-byte-not-utf8", at = self.at.to_string());
        }
        let before = &bytes[..self.at.min(bytes.len())];
        let line = before.split(|byte| *byte == b'\n').count();
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
        let problem = match self.problem {
            Problem::Cut => message!("layer-cut-off"),
            Problem::Expected(what) => message!("layer-expected", what = what.keyword()),
            Problem::Control => message!("layer-control-character"),
            Problem::Escape => message!("layer-escape"),
            Problem::NotUtf8 | Problem::TooDeep => message!("layer-nested-deep"),
        };
        message!(
            "layer-not-geojson-at",
            line = line.to_string(),
            column = column.to_string(),
            problem = problem
        )
    }
}

/// The bytes of a file and how far they have been read.
///
/// # Invariants
/// All before `at` is JSON, as far as it was read in this way.
#[derive(Debug)]
pub(super) struct Lexer<'a> {
    pub(super) bytes: &'a [u8],
    /// The next byte, from the start of the file.
    pub(super) at: usize,
    depth: usize,
    /// The bytes of a value without the spaces between its parts, while one is kept.
    kept: Option<Vec<u8>>,
    /// Where what is not yet in `kept` begins.
    kept_from: usize,
}

const ONES: u64 = u64::from_ne_bytes([0x01; 8]);
const HIGHS: u64 = u64::from_ne_bytes([0x80; 8]);

/// A word whose marked bytes (0x80) are, up to the first of them, those of `word` that are less than
/// `least`, which is at most 0x80.
fn less_than(word: u64, least: u8) -> u64 {
    word.wrapping_sub(ONES * u64::from(least)) & !word & HIGHS
}

/// Eight bytes as a number, the first of them the least; `None` where there are fewer.
pub(super) fn word_at(bytes: &[u8], at: usize) -> Option<u64> {
    let eight = bytes.get(at..at + 8)?;
    eight.try_into().ok().map(u64::from_le_bytes)
}

impl<'a> Lexer<'a> {
    /// Reads from a byte on that lies in `depth` lists and objects.
    pub(super) fn new(bytes: &'a [u8], at: usize, depth: usize) -> Self {
        Self { bytes, at, depth, kept: None, kept_from: at }
    }

    pub(super) fn fault<T>(&self, problem: Problem) -> Result<T, Fault> {
        let problem = if self.at >= self.bytes.len() { Problem::Cut } else { problem };
        Err(Fault { at: self.at.min(self.bytes.len()), problem })
    }

    pub(super) fn expected<T>(&self, what: Expectation) -> Result<T, Fault> {
        self.fault(Problem::Expected(what))
    }

    /// The next byte that is no space, which is not passed; `None` at the end.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        if byte > b' ' { Some(byte) } else { self.peek_after_space() }
    }

    fn peek_after_space(&mut self) -> Option<u8> {
        let start = self.at;
        while matches!(self.bytes.get(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        if let Some(kept) = &mut self.kept {
            kept.extend_from_slice(&self.bytes[self.kept_from..start]);
            self.kept_from = self.at;
        }
        self.bytes.get(self.at).copied()
    }

    /// Passes the opening bracket of a list or an object that is known to stand here.
    pub(super) fn open(&mut self) -> Result<(), Fault> {
        if self.depth >= MAX_JSON_DEPTH {
            return self.fault(Problem::TooDeep);
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Goes to the next item of a list that was opened; false behind its last. `is_first` is true
    /// before the first and is then false.
    #[inline]
    pub(super) fn next_item(&mut self, is_first: &mut bool) -> Result<bool, Fault> {
        let byte = self.peek();
        if byte == Some(b']') {
            self.at += 1;
            self.depth -= 1;
            return Ok(false);
        }
        if std::mem::take(is_first) {
            return Ok(true);
        }
        if byte != Some(b',') {
            return self.expected(Expectation::CommaOrBracket);
        }
        self.at += 1;
        // A comma before the bracket is found by whoever reads the value.
        Ok(true)
    }

    /// Goes to the next value of an object that was opened and returns its key; `None` behind its
    /// last. `is_first` is true before the first and is then false.
    pub(super) fn next_key(&mut self, is_first: &mut bool) -> Result<Option<Cow<'a, [u8]>>, Fault> {
        let mut byte = self.peek();
        if byte == Some(b'}') {
            self.at += 1;
            self.depth -= 1;
            return Ok(None);
        }
        if !std::mem::take(is_first) {
            if byte != Some(b',') {
                return self.expected(Expectation::CommaOrBrace);
            }
            self.at += 1;
            byte = self.peek();
        }
        if byte != Some(b'"') {
            return self.expected(Expectation::Name);
        }
        let key = unescaped(self.string()?);
        if self.peek() != Some(b':') {
            return self.expected(Expectation::Colon);
        }
        self.at += 1;
        Ok(Some(key))
    }

    /// Passes the text that is known to begin here, and returns what stands between its quotation
    /// marks, escapes and all; it is UTF-8.
    pub(super) fn string(&mut self) -> Result<&'a [u8], Fault> {
        self.at += 1;
        let start = self.at;
        let mut is_ascii = true;
        loop {
            while let Some(word) = word_at(self.bytes, self.at) {
                let quote = less_than(word ^ (ONES * u64::from(b'"')), 1);
                let escape = less_than(word ^ (ONES * u64::from(b'\\')), 1);
                let special = quote | escape | less_than(word, 0x20) | word & HIGHS;
                self.at += special.trailing_zeros() as usize / 8;
                if special != 0 {
                    break;
                }
            }
            match self.bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => self.escape()?,
                Some(0..0x20) => return self.fault(Problem::Control),
                Some(0x80..) => {
                    is_ascii = false;
                    self.at += 1;
                }
                Some(_) => self.at += 1,
                None => return self.fault(Problem::Cut),
            }
        }
        let text = &self.bytes[start..self.at];
        if !is_ascii && let Err(error) = std::str::from_utf8(text) {
            return Err(Fault { at: start + error.valid_up_to(), problem: Problem::NotUtf8 });
        }
        self.at += 1;
        Ok(text)
    }

    /// Passes `\n`, `\u00e9`, `\ud83d\ude00` and the like.
    fn escape(&mut self) -> Result<(), Fault> {
        match self.bytes.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 2;
                Ok(())
            }
            Some(b'u') => match self.unit(self.at)? {
                0xdc00..0xe000 => self.fault(Problem::Escape),
                0xd800..0xdc00 => match self.unit(self.at + 6)? {
                    0xdc00..0xe000 => {
                        self.at += 12;
                        Ok(())
                    }
                    _ => self.fault(Problem::Escape),
                },
                _ => {
                    self.at += 6;
                    Ok(())
                }
            },
            Some(_) => self.fault(Problem::Escape),
            None => Err(Fault { at: self.bytes.len(), problem: Problem::Cut }),
        }
    }

    /// The UTF-16 unit of a `\u` and four digits at a byte.
    fn unit(&self, at: usize) -> Result<u16, Fault> {
        let Some(six) = self.bytes.get(at..at + 6) else {
            return Err(Fault { at: self.bytes.len(), problem: Problem::Cut });
        };
        let digits = six.strip_prefix(b"\\u").filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
        unit.map_or_else(|| self.fault(Problem::Escape), Ok)
    }

    /// Passes a value of any kind.
    pub(super) fn skip_value(&mut self) -> Result<(), Fault> {
        let mut is_object = [false; MAX_JSON_DEPTH + 1];
        let base = self.depth;
        'value: loop {
            let mut is_first = false;
            match self.peek() {
                Some(b'"') => drop(self.string()?),
                Some(b'-' | b'0'..=b'9') => drop(self.number_text()?),
                Some(bracket @ (b'{' | b'[')) => {
                    self.open()?;
                    is_object[self.depth] = bracket == b'{';
                    is_first = true;
                }
                _ => self.word()?,
            }
            // Behind a value: what closes is passed, until another value begins.
            while self.depth > base {
                let goes_on = if is_object[self.depth] {
                    self.next_key(&mut is_first)?.is_some()
                } else {
                    self.next_item(&mut is_first)?
                };
                if goes_on {
                    continue 'value;
                }
                is_first = false;
            }
            return Ok(());
        }
    }

    /// Passes `true`, `false` or `null`.
    fn word(&mut self) -> Result<(), Fault> {
        for word in ["true", "false", "null"] {
            if self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
                self.at += word.len();
                return Ok(());
            }
        }
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let is_cut = !rest.is_empty()
            && ["true", "false", "null"].iter().any(|word| word.as_bytes().starts_with(rest));
        if is_cut {
            return Err(Fault { at: self.bytes.len(), problem: Problem::Cut });
        }
        self.expected(Expectation::Value)
    }

    /// Passes a value and returns it without the spaces between its parts.
    pub(super) fn keep_value(&mut self) -> Result<Box<str>, Fault> {
        self.peek();
        let start = self.at;
        self.kept_from = start;
        self.kept = Some(self.kept.take().unwrap_or_default());
        let skipped = self.skip_value();
        let mut kept = self.kept.take().unwrap_or_default();
        skipped?;
        kept.extend_from_slice(&self.bytes[self.kept_from..self.at]);
        let text = std::str::from_utf8(&kept).map(Box::from);
        text.map_err(|_error| Fault { at: start, problem: Problem::NotUtf8 })
    }
}

/// What the text between two quotation marks says.
pub(super) fn unescaped(text: &[u8]) -> Cow<'_, [u8]> {
    if !text.contains(&b'\\') {
        return Cow::Borrowed(text);
    }
    let quoted = [b"\"", text, b"\""].concat();
    let plain: Option<String> = serde_json::from_slice(&quoted).ok();
    Cow::Owned(plain.map_or_else(|| text.to_vec(), String::into_bytes))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Reads a whole text as one value.
    fn skip(text: &[u8]) -> Result<(), Fault> {
        let mut lexer = Lexer::new(text, 0, 0);
        lexer.skip_value()?;
        if lexer.peek().is_none() { Ok(()) } else { lexer.expected(Expectation::EndOfLine) }
    }

    #[test]
    fn what_is_json_is_passed() {
        for text in [
            "{}",
            "[]",
            " [ ] ",
            "{\"a\":{\"b\":[1,-0,2.5e+3,true,false,null]}}",
            "\"\\u00e9\\ud83d\\ude00\\\"\\/\"",
            "[[[]],[{}],{\"\":\"\"}]",
            "\"é\u{1f600}\"",
            "0",
            "-1.5E-10",
            "\"eight by\"",
            "\"sixteen bytes!!!\"",
            "\"a text of more than eight bytes, é and \\n\"",
        ] {
            assert_eq!(skip(text.as_bytes()), Ok(()), "{text}");
            assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn what_is_not_json_is_refused_where_it_is_wrong() {
        use Problem::{Control, Cut, Escape, Expected, NotUtf8};
        for (text, at, problem) in [
            ("", 0, Cut),
            ("[1,]", 3, Expected(Expectation::Value)),
            ("[,1]", 1, Expected(Expectation::Value)),
            ("[1 2]", 3, Expected(Expectation::CommaOrBracket)),
            ("{\"a\":1,}", 7, Expected(Expectation::Name)),
            ("{\"a\" 1}", 5, Expected(Expectation::Colon)),
            ("{a:1}", 1, Expected(Expectation::Name)),
            ("{\"a\":1]", 6, Expected(Expectation::CommaOrBrace)),
            ("[1}", 2, Expected(Expectation::CommaOrBracket)),
            ("1 2", 2, Expected(Expectation::EndOfLine)),
            ("nul", 3, Cut),
            ("nulx", 0, Expected(Expectation::Value)),
            ("NaN", 0, Expected(Expectation::Value)),
            ("01", 1, Expected(Expectation::EndOfLine)),
            ("1.", 2, Cut),
            ("1.x", 2, Expected(Expectation::Digit)),
            ("-", 1, Cut),
            (".5", 0, Expected(Expectation::Value)),
            ("1e", 2, Cut),
            ("+1", 0, Expected(Expectation::Value)),
            ("\"a\nb\"", 2, Control),
            ("\"more than eight\u{1f} bytes\"", 16, Control),
            ("\"\\x\"", 1, Escape),
            ("\"\\u12g4\"", 1, Escape),
            ("\"\\ud800\"", 8, Cut),
            ("\"\\ud800 and more\"", 1, Escape),
            ("\"\\udc00\"", 1, Escape),
            ("\"abc", 4, Cut),
            ("[", 1, Cut),
            ("{\"a\":", 5, Cut),
        ] {
            assert_eq!(skip(text.as_bytes()), Err(Fault { at, problem }), "{text}");
        }
        assert_eq!(skip(b"\"abcdefgh\xe9\""), Err(Fault { at: 9, problem: NotUtf8 }), "Latin-1");
        assert_eq!(
            skip(b"\xe9"),
            Err(Fault { at: 0, problem: Expected(Expectation::Value) }),
            "outside of texts"
        );
    }

    #[test]
    fn nesting_has_an_end() {
        let lists = |count: usize| "[".repeat(count) + &"]".repeat(count);
        assert_eq!(skip(lists(MAX_JSON_DEPTH).as_bytes()), Ok(()), "as deep as may be");
        let deep = skip(lists(MAX_JSON_DEPTH + 1).as_bytes());
        assert_eq!(deep, Err(Fault { at: MAX_JSON_DEPTH, problem: Problem::TooDeep }), "one deeper");
        assert_eq!(skip("[".repeat(1_000_000).as_bytes()).unwrap_err().at, MAX_JSON_DEPTH, "no end in sight");
    }

    #[test]
    fn a_fault_says_line_and_column() {
        let bytes = "{\"é\": 1,\n \"é\" 2}".as_bytes();
        let fault = skip(bytes).unwrap_err();
        let expected = "this is not GeoJSON (line 2, column 6: “:” should stand there); choose another file";
        assert_eq!(fault.message(bytes).english(), expected, "a sentence");
    }

    #[test]
    fn a_value_is_kept_without_spaces() {
        let text = " { \"a b\" : [ 1 , \" x \\\" y \" ] ,\n \"c\": null } , 5";
        let mut lexer = Lexer::new(text.as_bytes(), 0, 0);
        assert_eq!(&*lexer.keep_value().unwrap(), r#"{"a b":[1," x \" y "],"c":null}"#, "kept");
        assert_eq!(lexer.peek(), Some(b','), "no further");
    }

    proptest! {
        /// What `serde_json` takes is taken, and nothing else.
        #[test]
        fn agrees_with_serde_json(words in prop::collection::vec(prop::sample::select(vec![
            "{", "}", "[", "]", ",", ":", "{}", "[]", "{\"a\":", "],[", "\"a\"", "\"\\n\"", "\"", "1", "-0.5", "1e5", "true", "null", " ", "\n",
            "\\", "é", "\u{1}", "0", ".", "-", "E",
        ]), 0..12)) {
            let text = words.concat();
            let is_json = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
            prop_assert_eq!(skip(text.as_bytes()).is_ok(), is_json, "{}", text);
        }
    }
}
