//! The tokens of PDF (ISO 32000-1, 7.2 and 7.3): of its objects and of what draws its pages.

use std::collections::BTreeMap;

use crate::words::{Message, message};

/// How deep arrays and dictionaries may stand in one another.
const MAX_DEPTH: usize = 64;

/// A dictionary: names without their slash.
pub(in crate::export) type Dictionary = BTreeMap<Vec<u8>, Object>;

/// An object, or an operator of a page.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::export) enum Object {
    Null,
    Flag(bool),
    Number(f64),
    /// Without its slash, its escapes resolved.
    Name(Vec<u8>),
    /// The bytes of a string, however it was written.
    Text(Vec<u8>),
    List(Vec<Self>),
    Members(Dictionary),
    /// Another object, by its number and generation.
    Reference(u32, u16),
    /// A word that is none of these, such as `obj` or an operator.
    Word(Vec<u8>),
}

/// Why something cannot be read.
pub(in crate::export) type Fault = Message;

/// Reads tokens from bytes.
#[derive(Debug, Clone)]
pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    pub(super) at: usize,
}

fn is_white(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

impl<'a> Lexer<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Passes over white space and comments.
    pub(super) fn skip_white(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|byte| byte != b'\n' && byte != b'\r') {
                    self.at += 1;
                }
            } else if is_white(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// The next object, references resolved to what they are; `None` at the end.
    pub(super) fn object(&mut self) -> Result<Option<Object>, Fault> {
        self.object_in(0)
    }

    fn object_in(&mut self, depth: usize) -> Result<Option<Object>, Fault> {
        if depth > MAX_DEPTH {
            return Err(message!("export-pdf-too-deep"));
        }
        let Some(object) = self.plain_object(depth)? else { return Ok(None) };
        let Object::Number(number) = object else { return Ok(Some(object)) };
        let before = self.at;
        if let Some(reference) = self.rest_of_reference(number) {
            return Ok(Some(reference));
        }
        self.at = before;
        Ok(Some(object))
    }

    /// The generation and the `R` after a number, if they stand there.
    fn rest_of_reference(&mut self, number: f64) -> Option<Object> {
        let number = whole(number)?;
        self.skip_white();
        let digits = self.bytes.get(self.at..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let generation = std::str::from_utf8(self.bytes.get(self.at..self.at + digits)?).ok()?;
        let generation = generation.parse().ok()?;
        self.at += digits;
        self.skip_white();
        let is_reference =
            self.next()? == b'R' && self.peek().is_none_or(|next| is_white(next) || is_delimiter(next));
        is_reference.then_some(Object::Reference(number, generation))
    }

    fn plain_object(&mut self, depth: usize) -> Result<Option<Object>, Fault> {
        self.skip_white();
        let Some(first) = self.peek() else { return Ok(None) };
        match first {
            b'/' => {
                self.at += 1;
                Ok(Some(Object::Name(self.name())))
            }
            b'(' => {
                self.at += 1;
                self.text().map(|text| Some(Object::Text(text)))
            }
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => {
                self.at += 2;
                self.members(depth).map(|members| Some(Object::Members(members)))
            }
            b'<' => {
                self.at += 1;
                self.hex_text().map(|text| Some(Object::Text(text)))
            }
            b'[' => {
                self.at += 1;
                self.list(depth).map(|list| Some(Object::List(list)))
            }
            b')' | b'>' | b']' | b'{' | b'}' => {
                Err(message!("export-pdf-bracket", bracket = char::from(first)))
            }
            _ => Ok(Some(self.number_or_word())),
        }
    }

    fn name(&mut self) -> Vec<u8> {
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|byte| !is_white(*byte) && !is_delimiter(*byte)) {
            self.at += 1;
            let digits = if byte == b'#' { self.bytes.get(self.at..self.at + 2) } else { None };
            let escaped = digits.and_then(hex_byte);
            if escaped.is_some() {
                self.at += 2;
            }
            name.push(escaped.unwrap_or(byte));
        }
        name
    }

    fn number_or_word(&mut self) -> Object {
        let start = self.at;
        while self.peek().is_some_and(|byte| !is_white(byte) && !is_delimiter(byte)) {
            self.at += 1;
        }
        let word = &self.bytes[start..self.at];
        let is_number = word.iter().any(u8::is_ascii_digit)
            && word.iter().enumerate().all(|(index, byte)| match byte {
                b'+' | b'-' => index == 0,
                b'.' => true,
                other => other.is_ascii_digit(),
            });
        let text = if is_number { std::str::from_utf8(word).ok() } else { None };
        let number = text.and_then(|text| text.parse().ok());
        match (number, word) {
            (Some(number), _) => Object::Number(number),
            (None, b"true") => Object::Flag(true),
            (None, b"false") => Object::Flag(false),
            (None, b"null") => Object::Null,
            (None, word) => Object::Word(word.to_vec()),
        }
    }

    /// The rest of a string in round brackets.
    fn text(&mut self) -> Result<Vec<u8>, Fault> {
        let (mut text, mut open) = (Vec::new(), 1_u32);
        while let Some(byte) = self.next() {
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Ok(text);
                    }
                }
                b'\\' => {
                    self.escape(&mut text);
                    continue;
                }
                b'\r' => {
                    if self.peek() == Some(b'\n') {
                        self.at += 1;
                    }
                    text.push(b'\n');
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        Err(message!("export-pdf-string"))
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.next() else { return };
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\n' => {}
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
            }
            b'0'..=b'7' => {
                let mut value = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    value = value * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                text.push(u8::try_from(value & 0xff).unwrap_or_default());
            }
            other => text.push(other),
        }
    }

    /// The rest of a string in angle brackets. A last digit alone is followed by a zero.
    fn hex_text(&mut self) -> Result<Vec<u8>, Fault> {
        let mut digits = Vec::new();
        while let Some(byte) = self.next() {
            match byte {
                b'>' => {
                    if digits.len() % 2 == 1 {
                        digits.push(b'0');
                    }
                    return Ok(digits.chunks_exact(2).filter_map(hex_byte).collect());
                }
                byte if byte.is_ascii_hexdigit() => digits.push(byte),
                byte if is_white(byte) => {}
                _ => break,
            }
        }
        Err(message!("export-pdf-string"))
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Object>, Fault> {
        let mut list = Vec::new();
        loop {
            self.skip_white();
            if self.peek() == Some(b']') {
                self.at += 1;
                return Ok(list);
            }
            match self.object_in(depth + 1)? {
                Some(object) => list.push(object),
                None => return Err(message!("export-pdf-list")),
            }
        }
    }

    fn members(&mut self, depth: usize) -> Result<Dictionary, Fault> {
        let mut members = Dictionary::new();
        loop {
            self.skip_white();
            if self.bytes.get(self.at..self.at + 2) == Some(b">>") {
                self.at += 2;
                return Ok(members);
            }
            let Some(Object::Name(key)) = self.object_in(depth + 1)? else {
                return Err(message!("export-pdf-dictionary-broken"));
            };
            let Some(value) = self.object_in(depth + 1)? else {
                return Err(message!("export-pdf-dictionary-open"));
            };
            // Readers disagree about which of two holds.
            if members.insert(key, value).is_some() {
                return Err(message!("export-pdf-dictionary-key-twice"));
            }
        }
    }
}

/// A number that is whole, not negative, and small enough to be an object's.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked to be whole and in range"
)]
pub(super) fn whole(number: f64) -> Option<u32> {
    let is_whole = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
    is_whole.then_some(number as u32)
}

fn hex_byte(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}
