//! Takes back the prediction that a stream was compressed with (ISO 32000-1, 7.4.4.4): PNG’s filters.

use super::lexer::{Dictionary, Fault, Object, whole};
use crate::words::message;

/// The most bytes of a row.
const MAX_ROW: usize = 1 << 20;

/// The bytes as they were before the prediction.
pub(super) fn unpredicted(data: Vec<u8>, parameters: &Dictionary) -> Result<Vec<u8>, Fault> {
    let fault = || message!("export-pdf-prediction");
    let number = |key: &[u8], default: usize| match parameters.get(key) {
        None | Some(Object::Null) => Ok(default),
        Some(Object::Number(number)) => {
            whole(*number).and_then(|number| usize::try_from(number).ok()).ok_or_else(fault)
        }
        Some(_) => Err(fault()),
    };
    let predictor = number(b"Predictor", 1)?;
    if predictor == 1 {
        return Ok(data);
    }
    let (colours, bits, columns) =
        (number(b"Colors", 1)?, number(b"BitsPerComponent", 8)?, number(b"Columns", 1)?);
    let bits_a_pixel = colours.checked_mul(bits).ok_or_else(fault)?;
    let row = bits_a_pixel.checked_mul(columns).ok_or_else(fault)?.div_ceil(8);
    let pixel = bits_a_pixel.div_ceil(8);
    if predictor < 10 || pixel == 0 || !(1..=MAX_ROW).contains(&row) {
        return Err(fault());
    }
    let mut out: Vec<u8> = Vec::with_capacity(data.len());
    let mut above = vec![0; row];
    for line in data.chunks(row + 1) {
        let Some((filter, bytes)) = line.split_first() else { break };
        let mut bytes = bytes.to_vec();
        unfilter(*filter, &mut bytes, &above, pixel).ok_or_else(fault)?;
        out.extend(&bytes);
        above[..bytes.len()].copy_from_slice(&bytes);
    }
    Ok(out)
}

/// Takes back the filter of a row; `None` for one that there is not.
fn unfilter(filter: u8, row: &mut [u8], above: &[u8], pixel: usize) -> Option<()> {
    for at in 0..row.len() {
        let left = if at >= pixel { row[at - pixel] } else { 0 };
        let up = above[at];
        let corner = if at >= pixel { above[at - pixel] } else { 0 };
        let predicted = match filter {
            0 => 0,
            1 => left,
            2 => up,
            3 => left.midpoint(up),
            4 => paeth(left, up, corner),
            _ => return None,
        };
        row[at] = row[at].wrapping_add(predicted);
    }
    Some(())
}

/// The neighbour that is nearest to left + above − upper left.
fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let guess = i16::from(left) + i16::from(up) - i16::from(corner);
    let far = |value: u8| (guess - i16::from(value)).abs();
    if far(left) <= far(up) && far(left) <= far(corner) {
        left
    } else if far(up) <= far(corner) {
        up
    } else {
        corner
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_filter_is_taken_back() {
        let parameters: Dictionary =
            [(b"Predictor".to_vec(), Object::Number(15.0)), (b"Columns".to_vec(), Object::Number(3.0))]
                .into();
        let rows =
            [[0, 10, 20, 30].as_slice(), &[1, 10, 10, 10], &[2, 1, 1, 1], &[3, 0, 0, 0], &[4, 1, 0, 0]];
        let out = unpredicted(rows.concat(), &parameters).unwrap();
        let expected = [[10, 20, 30], [10, 20, 30], [11, 21, 31], [5, 13, 22], [6, 13, 22]];
        assert_eq!(out, expected.concat(), "none, left, up, average, Paeth");
        assert!(unpredicted(vec![5, 0, 0, 0], &parameters).is_err(), "no such filter");
    }
}
