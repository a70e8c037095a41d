//! Numbers, read exactly: the double that is nearest to the decimal that stands in the file.
//!
//! Where the digits make a whole number up to 2⁵³ and at most 22 of them stand behind the point, both
//! that number and the power of ten are doubles without loss, and one division rounds correctly
//! (Clinger, “How to read floating point numbers accurately”, 1990). Where they make a larger one of 64 bits,
//! it is multiplied by a reciprocal of 64 bits, which is a little too small; if the product and the product
//! with the most that can lack round to the same double, that is the one (after Lemire, “Number parsing at a
//! gigabyte per second”, 2021). All else is left to the standard library.

use super::lexer::{Expectation, Fault, Lexer, word_at};

/// The powers of ten that are doubles without loss.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
];
/// The whole numbers up to here are doubles without loss.
const EXACT: u64 = 1 << 53;
/// As many digits always fit into 64 bits.
const SAFE_DIGITS: usize = 19;
/// The reciprocals of powers of ten from 10¹; what stands at 0 is not used.
const RECIPROCALS: [Reciprocal; SAFE_DIGITS + 1] = reciprocals();
/// The number of bits of a double's fraction with the one before it.
const FRACTION_BITS: u32 = 53;

/// 10⁻ⁿ is a little more than `value` times 2 to the power of `-exponent`.
#[derive(Clone, Copy)]
struct Reciprocal {
    /// Its highest bit is 1.
    value: u64,
    exponent: u32,
}

#[expect(clippy::cast_possible_truncation, reason = "a reciprocal has 64 bits, and a number here two digits")]
const fn reciprocals() -> [Reciprocal; SAFE_DIGITS + 1] {
    let mut reciprocals = [Reciprocal { value: 0, exponent: 0 }; SAFE_DIGITS + 1];
    let (mut number, mut power) = (1, 5_u128);
    while number < reciprocals.len() {
        let exponent = 63 + (u128::BITS - power.leading_zeros());
        let value = ((1_u128 << exponent) / power) as u64;
        reciprocals[number] = Reciprocal { value, exponent: exponent + number as u32 };
        power *= 5;
        number += 1;
    }
    reciprocals
}

/// The number that begins at a byte and where it ends, if it has no exponent, not too many digits, and
/// something behind it; `None` tells nothing about what stands there.
#[inline]
pub(super) fn plain_number(bytes: &[u8], start: usize) -> Option<(f64, usize)> {
    let is_negative = *bytes.get(start)? == b'-';
    let begin = start + usize::from(is_negative);
    let (mut value, mut at) = few_digits(bytes, begin, 0);
    let whole = at - begin;
    if whole == 0 || (whole > 1 && bytes[begin] == b'0') {
        return None;
    }
    let mut decimals = 0;
    if *bytes.get(at)? == b'.' {
        let point = at;
        (value, at) = many_digits(bytes, point + 1, value);
        decimals = at - point - 1;
        if decimals == 0 {
            return None;
        }
    }
    let ends = !matches!(bytes.get(at)?, b'e' | b'E' | b'0'..=b'9');
    if !ends || whole + decimals > SAFE_DIGITS {
        return None;
    }
    let magnitude = if value <= EXACT {
        value.cast_signed() as f64 / POWERS[decimals]
    } else {
        long_decimal(value, decimals)?
    };
    Some((if is_negative { -magnitude } else { magnitude }, at))
}

/// The double nearest to `value` with its last so many digits behind the point; `None` where it cannot be
/// settled. The value is over [`EXACT`].
fn long_decimal(value: u64, decimals: usize) -> Option<f64> {
    let reciprocal = if decimals > 0 { RECIPROCALS.get(decimals)? } else { return None };
    let zeros = value.leading_zeros();
    let normal = value << zeros;
    let product = u128::from(normal) * u128::from(reciprocal.value);
    // The true product lies between these two and is neither; what is dropped is less than their last bit.
    let low = (product >> 64) as u64;
    let high = ((product + u128::from(normal)) >> 64) as u64;
    let drop = u64::BITS - low.leading_zeros() - FRACTION_BITS;
    let half = 1 << (drop - 1);
    let fraction = low.checked_add(half)? >> drop;
    if fraction != high.checked_add(half)? >> drop {
        return None;
    }
    let exponent = 1023 + u64::from(drop + 64) - u64::from(zeros + reciprocal.exponent);
    Some(fraction.cast_signed() as f64 * f64::from_bits(exponent << (FRACTION_BITS - 1)))
}

impl Lexer<'_> {
    /// Reads the number that is known to begin here: `-` or a digit stands there.
    ///
    /// One beyond the largest double is infinite.
    #[inline]
    pub(super) fn number(&mut self) -> Result<f64, Fault> {
        match plain_number(self.bytes, self.at) {
            Some((value, end)) => {
                self.at = end;
                Ok(value)
            }
            None => self.any_number(),
        }
    }

    #[cold]
    fn any_number(&mut self) -> Result<f64, Fault> {
        let text = std::str::from_utf8(self.number_text()?).unwrap_or_default();
        text.parse().or_else(|_error| self.expected(Expectation::Number))
    }

    /// Passes the number that is known to begin here and returns its text.
    pub(super) fn number_text(&mut self) -> Result<&[u8], Fault> {
        let start = self.at;
        self.at += usize::from(self.bytes.get(self.at) == Some(&b'-'));
        // No zero stands before another digit.
        if self.bytes.get(self.at) == Some(&b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.bytes.get(self.at), Some(b'+' | b'-')));
            self.digits()?;
        }
        Ok(&self.bytes[start..self.at])
    }

    /// Passes digits in a row, at least one.
    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while matches!(self.bytes.get(self.at), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { self.expected(Expectation::Digit) } else { Ok(()) }
    }
}

/// Adds the digits from a byte on to those of a number; returns it and where they end. It is wrong where
/// there are more than [`SAFE_DIGITS`].
///
/// Branches alone find where the digits end; a processor foresees them, so that it need not wait for
/// one number's end to begin with the next.
#[inline]
fn few_digits(bytes: &[u8], from: usize, before: u64) -> (u64, usize) {
    let (mut value, mut at) = (before, from);
    while let Some(digit @ 0..10) = bytes.get(at).map(|byte| byte.wrapping_sub(b'0')) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(digit));
        at += 1;
    }
    (value, at)
}

/// The same, eight and four at once.
#[inline]
fn many_digits(bytes: &[u8], from: usize, before: u64) -> (u64, usize) {
    let (mut value, mut at) = (before, from);
    while let Some(word) = word_at(bytes, at) {
        // A digit becomes its value. A byte over 9 gets its highest bit set, by the addition or of itself;
        // what overflows reaches only bytes behind one that is no digit.
        let values = word ^ u64::from_ne_bytes([b'0'; 8]);
        let others =
            (values.wrapping_add(u64::from_ne_bytes([0x76; 8])) | values) & u64::from_ne_bytes([0x80; 8]);
        if others == 0 {
            value = value.wrapping_mul(100_000_000).wrapping_add(joined(values));
            at += 8;
            continue;
        }
        if others.trailing_zeros() >= 32 {
            value = value.wrapping_mul(10_000).wrapping_add(joined(values << 32));
            at += 4;
        }
        break;
    }
    few_digits(bytes, at, value)
}

/// What eight digits say, the first of which is the least byte: neighbours are joined to numbers of two, four
/// and eight digits.
#[inline]
fn joined(digits: u64) -> u64 {
    let twos = digits.wrapping_mul(2561) >> 8;
    let fours = (twos & 0x00ff_00ff_00ff_00ff).wrapping_mul(6_553_601) >> 16;
    (fours & 0x0000_ffff_0000_ffff).wrapping_mul(42_949_672_960_001) >> 32
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

    #[test]
    fn what_is_no_number_is_not_read() {
        for text in [
            "01,  more than eight",
            "-,  more than eight",
            "1.,  more than eight",
            "-01.5, more",
            "1.x more than eight",
        ] {
            assert_eq!(plain_number(text.as_bytes(), 0), None, "{text}");
        }
        for text in ["01, 2]", "-x, 2]", "1., 2]", ".5, 2]", "1e, 2]", "+1, 2]"] {
            let whole = format!("[{text}");
            let mut lexer = Lexer::new(whole.as_bytes(), 0, 0);
            assert!(lexer.skip_value().is_err(), "{text}");
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

        /// Numbers of 17 digits and more, as programs write doubles without loss.
        #[test]
        fn any_long_decimal_is_read_as_the_standard_library_does(value in any::<u64>(), decimals in 1_usize..=19) {
            let digits = format!("{value:020}");
            let (whole, rest) = digits.split_at(digits.len() - decimals);
            let whole = whole.trim_start_matches('0');
            expect_as_std(&format!("{}.{rest}", if whole.is_empty() { "0" } else { whole }));
        }

        /// The decimals of 19 digits on either side of what lies halfway between two doubles.
        #[test]
        fn what_lies_between_two_doubles_is_rounded_as_the_standard_library_does(fraction in 1_u64 << 52..1 << 53, next in 0_u128..2) {
            let middle = ((u128::from(fraction) * 2 + 1) * 10_u128.pow(17)) >> 47;
            let digits = (middle + next).to_string();
            let (whole, decimals) = digits.split_at(digits.len() - 17);
            expect_as_std(&format!("{whole}.{decimals}"));
        }

        #[test]
        fn digits_are_read_to_their_end(bytes in prop::collection::vec(any::<u8>(), 0..30), digits in 0_usize..=18) {
            let mut bytes = bytes;
            for byte in bytes.iter_mut().take(digits) {
                *byte = b'0' + *byte % 10;
            }
            let text: String = bytes.iter().take_while(|byte| byte.is_ascii_digit()).map(|byte| char::from(*byte)).collect();
            prop_assume!(text.len() < SAFE_DIGITS);
            let expected = (format!("7{text}").parse().unwrap(), text.len());
            prop_assert_eq!(many_digits(&bytes, 0, 7), expected);
            prop_assert_eq!(few_digits(&bytes, 0, 7), expected);
        }
    }
}
