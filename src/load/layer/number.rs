//! Numbers, read exactly: the double that is nearest to the decimal that stands in the file.
//!
//! Where the digits make a whole number below 2⁵³ and at most 22 of them stand behind the point, both
//! that number and the power of ten are doubles without loss, and one division rounds correctly
//! (Clinger, “How to read floating point numbers accurately”, 1990). All else is left to the standard
//! library.

use super::lexer::{Fault, Lexer, word_at};

/// The powers of ten that are doubles without loss.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
];
/// The powers of ten up to the most that eight digits need.
const WHOLE_POWERS: [u64; 9] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];
/// The whole numbers up to here are doubles without loss.
const EXACT: u64 = 1 << 53;
/// As many digits always fit into 64 bits.
const SAFE_DIGITS: usize = 19;

/// Digits in a row: their number and, while it fits, what they say.
#[derive(Clone, Copy)]
struct Digits {
    value: u64,
    count: usize,
}

impl Lexer<'_> {
    /// Reads the number that is known to begin here: `-` or a digit stands there.
    ///
    /// One beyond the largest double is infinite.
    #[inline]
    pub(super) fn number(&mut self) -> Result<f64, Fault> {
        let start = self.at;
        let is_negative = self.bytes.get(self.at) == Some(&b'-');
        self.at += usize::from(is_negative);
        let whole = self.whole()?;
        let mut digits = whole;
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            digits = self.digits(whole);
            if digits.count == whole.count {
                return self.expected("a digit");
            }
        }
        let has_exponent = matches!(self.bytes.get(self.at), Some(b'e' | b'E'));
        let decimals = digits.count - whole.count;
        if has_exponent || digits.count > SAFE_DIGITS || digits.value > EXACT || decimals >= POWERS.len() {
            self.at = start;
            return self.any_number();
        }
        let value = digits.value as f64 / POWERS[decimals];
        Ok(if is_negative { -value } else { value })
    }

    /// The digits before the point: no zero before another digit.
    #[inline]
    fn whole(&mut self) -> Result<Digits, Fault> {
        match self.bytes.get(self.at) {
            Some(b'0') => {
                self.at += 1;
                Ok(Digits { value: 0, count: 1 })
            }
            Some(b'1'..=b'9') => {
                let mut digits = Digits { value: 0, count: 0 };
                // Degrees have three digits at most, too few to look at eight at once.
                while let Some(digit @ b'0'..=b'9') = self.bytes.get(self.at) {
                    digits.value = digits.value.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
                    digits.count += 1;
                    self.at += 1;
                }
                Ok(digits)
            }
            _ => self.expected("a digit"),
        }
    }

    /// Passes digits in a row and adds them to those before. What they say is wrong where there are
    /// more than [`SAFE_DIGITS`].
    #[inline]
    fn digits(&mut self, before: Digits) -> Digits {
        let mut digits = before;
        while let Some(word) = word_at(self.bytes, self.at) {
            let (count, value) = leading_digits(word);
            digits.value = digits.value.wrapping_mul(WHOLE_POWERS[count]).wrapping_add(value);
            digits.count += count;
            self.at += count;
            if count < 8 {
                return digits;
            }
        }
        while let Some(digit @ b'0'..=b'9') = self.bytes.get(self.at) {
            digits.value = digits.value.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
            digits.count += 1;
            self.at += 1;
        }
        digits
    }

    #[cold]
    fn any_number(&mut self) -> Result<f64, Fault> {
        let text = std::str::from_utf8(self.number_text()?).unwrap_or_default();
        text.parse().or_else(|_error| self.expected("a number"))
    }

    /// Passes the number that is known to begin here and returns its text.
    pub(super) fn number_text(&mut self) -> Result<&[u8], Fault> {
        let start = self.at;
        self.at += usize::from(self.bytes.get(self.at) == Some(&b'-'));
        self.whole()?;
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.some_digits()?;
        }
        if matches!(self.bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.bytes.get(self.at), Some(b'+' | b'-')));
            self.some_digits()?;
        }
        Ok(&self.bytes[start..self.at])
    }

    fn some_digits(&mut self) -> Result<(), Fault> {
        if self.digits(Digits { value: 0, count: 0 }).count == 0 {
            return self.expected("a digit");
        }
        Ok(())
    }
}

/// How many of eight characters are digits up to the first that is none, and what they say. The first
/// character is the least byte.
#[inline]
fn leading_digits(word: u64) -> (usize, u64) {
    // A digit becomes its value. A byte over 9 gets its highest bit set, by the addition or of itself;
    // an addition that overflows reaches only bytes behind the first that is no digit.
    let values = word ^ u64::from_ne_bytes([b'0'; 8]);
    let others =
        (values.wrapping_add(u64::from_ne_bytes([0x76; 8])) | values) & u64::from_ne_bytes([0x80; 8]);
    let count = others.trailing_zeros() as usize / 8;
    if count == 0 {
        return (0, 0);
    }
    // Zeros are put before the digits, so that there are eight; then neighbours are joined to numbers of
    // two, four and eight digits.
    let eight = values << (64 - 8 * count);
    let twos = (eight & 0x0f0f_0f0f_0f0f_0f0f).wrapping_mul(2561) >> 8;
    let fours = (twos & 0x00ff_00ff_00ff_00ff).wrapping_mul(6_553_601) >> 16;
    let value = (fours & 0x0000_ffff_0000_ffff).wrapping_mul(42_949_672_960_001) >> 32;
    (count, value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn expect_as_std(text: &str) {
        // Other bytes behind it must not matter, nor that there are none.
        for behind in ["", ",", "]  \"more than eight bytes\""] {
            let whole = format!("{text}{behind}");
            let mut lexer = Lexer::new(whole.as_bytes(), 0, 0);
            let read = lexer.number().unwrap();
            let expected: f64 = text.parse().unwrap();
            assert_eq!(read.to_bits(), expected.to_bits(), "{text}: {read} is not {expected}");
            assert_eq!(lexer.at, text.len(), "{text}: read to its end");
        }
    }

    #[test]
    fn numbers_that_are_hard_to_read() {
        for text in [
            "0",
            "-0",
            "0.0",
            "-0.0",
            "1",
            "180",
            "-179.999999",
            "0.1",
            "0.000001",
            "9007199254740992",
            "9007199254740993",
            "9007199254740991",
            "9007199254740993.0",
            "900719925474099.3",
            "17.547129721380994",
            "0.30000000000000004",
            "123456789012345678901234567890",
            "1e22",
            "1e23",
            "1e999",
            "-1e999",
            "4.9e-324",
            "2.2250738585072014e-308",
            "1E+5",
            "18446744073709551616",
            "18446744073709551615.5",
            "0.0000000000000000000001",
            "0.00000000000000000000001",
            "8.5e-0",
            "1.00000000",
            "1.000000000000000000000000000000000001",
            "99999999.99999999",
        ] {
            expect_as_std(text);
        }
    }

    proptest! {
        #[test]
        fn any_double_is_read_as_written(bits in any::<u64>()) {
            let value = f64::from_bits(bits);
            prop_assume!(value.is_finite());
            expect_as_std(&value.to_string());
            expect_as_std(&format!("{value:e}"));
        }

        #[test]
        fn any_decimal_is_read_as_the_standard_library_does(
            whole in "0|[1-9][0-9]{0,24}", decimals in "(\\.[0-9]{1,30})?", exponent in "([eE][+-]?[0-9]{1,3})?",
            sign in "-?",
        ) {
            expect_as_std(&format!("{sign}{whole}{decimals}{exponent}"));
        }

        #[test]
        fn any_position_is_read_as_the_standard_library_does(micro in -180_000_000_i64..=180_000_000, decimals in 0_usize..=17) {
            expect_as_std(&format!("{:.decimals$}", micro as f64 / 1e6));
        }

        #[test]
        fn eight_bytes_are_split_behind_their_digits(bytes in any::<[u8; 8]>(), digits in 0_usize..=8) {
            let mut bytes = bytes;
            for byte in &mut bytes[..digits] {
                *byte = b'0' + *byte % 10;
            }
            let text: String = bytes.iter().take_while(|byte| byte.is_ascii_digit()).map(|byte| char::from(*byte)).collect();
            let expected = (text.len(), text.parse().unwrap_or(0));
            prop_assert_eq!(leading_digits(u64::from_le_bytes(bytes)), expected);
        }
    }
}
