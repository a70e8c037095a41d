//! How far two pictures show the same: pixel for pixel, encoded with loss, scaled, or a part.
//!
//! Two pictures are laid over one another and looked at through small windows. Encoding with loss and
//! scaling change a window by little where it is even and by a part of its contrast where it is not;
//! another colour changes an even window by much, and other words change a window by about its whole
//! contrast. What is smaller than a window and no stronger than its surroundings cannot be told from what
//! encoding does.

use super::picture::{Field, Picture};

/// The side of a window and how far the next one is from it, in pixels.
const WINDOW: usize = 8;
const STEP: usize = 4;
/// How many blocks of one colour a window has in a row, and in all.
const BLOCKS: usize = 2;
const BLOCKS_A_WINDOW: f64 = 4.0;
/// How far brightness and colour of a window may be off, in steps of 255, and by what part of the
/// window’s contrast more.
const SLACK: f64 = 6.0;
const SLACK_OF_CONTRAST: f64 = 0.6;
/// The same of the contrast around it.
const SLACK_OF_NEIGHBOURS: f64 = 0.2;
/// How far the two sides of a picture may be scaled unlike: one pixel is rounded away.
const ASPECT_PX: f64 = 1.5;
/// The part of all pixels that encoding with loss changes at the least, as edits do not.
const SPREAD: f64 = 0.01;
/// Of how many fields a picture is divided into both ways, and how many of them at the least encoding
/// with loss changes.
const FIELDS: usize = 4;
const CHANGED_FIELDS: usize = 8;
/// The side of the patch by which a part is looked for, in pixels.
const PATCH: usize = 24;

/// How two pictures are alike.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Likeness {
    /// The same pixels.
    Same,
    /// The same size, and everywhere near: encoded with loss.
    WithLoss,
    /// The same picture at another size.
    Scaled,
    /// A part of the original at its own scale.
    Part {
        /// Where its upper left corner lies in the original.
        x: usize,
        y: usize,
        is_exact: bool,
    },
    /// Something else is shown.
    Differs {
        /// Where, as points of the original in pixels; some of them.
        at: Vec<(usize, usize)>,
        /// In what part of all windows, 0 to 1.
        share: f64,
    },
}

/// Compares a picture with an original.
pub(super) fn likeness(given: &Picture, original: &Picture) -> Likeness {
    if given.width == original.width && given.height == original.height {
        return of_one_size(given, original);
    }
    let scaled = is_scaled(given, original).then(|| of_two_sizes(given, original));
    if scaled == Some(Likeness::Scaled) {
        return Likeness::Scaled;
    }
    let part = find_part(given, original);
    part.or(scaled).unwrap_or(Likeness::Differs { at: Vec::new(), share: 1.0 })
}

fn of_one_size(given: &Picture, original: &Picture) -> Likeness {
    if given.rgb == original.rgb {
        return Likeness::Same;
    }
    let windows = differing_windows(given, original);
    if windows.is_empty() && is_changed_everywhere(given, original) {
        return Likeness::WithLoss;
    }
    let at = if windows.is_empty() { differing_pixels(given, original) } else { windows };
    let all = (given.width.div_ceil(STEP) * given.height.div_ceil(STEP)).max(1);
    Likeness::Differs { share: at.len() as f64 / all as f64, at }
}

/// True where pixels differ in most parts of two pictures, and not few.
fn is_changed_everywhere(given: &Picture, original: &Picture) -> bool {
    let (mut count, mut fields) = (0_usize, [[false; FIELDS]; FIELDS]);
    for (index, (one, other)) in given.rgb.chunks_exact(3).zip(original.rgb.chunks_exact(3)).enumerate() {
        if one != other {
            count += 1;
            let (x, y) = (index % given.width, index / given.width);
            fields[y * FIELDS / given.height][x * FIELDS / given.width] = true;
        }
    }
    let changed = fields.iter().flatten().filter(|is_changed| **is_changed).count();
    count as f64 >= SPREAD * (given.width * given.height) as f64 && changed >= CHANGED_FIELDS
}

fn differing_pixels(given: &Picture, original: &Picture) -> Vec<(usize, usize)> {
    let pairs = given.rgb.chunks_exact(3).zip(original.rgb.chunks_exact(3)).enumerate();
    let differing = pairs.filter(|(_, (one, other))| one != other);
    differing.map(|(index, _)| (index % given.width, index / given.width)).collect()
}

/// True where one is as wide for its height as the other.
fn is_scaled(given: &Picture, original: &Picture) -> bool {
    let side = |side: usize| side as f64;
    let height = side(given.width) * side(original.height) / side(original.width);
    let width = side(given.height) * side(original.width) / side(original.height);
    (height - side(given.height)).abs() <= ASPECT_PX || (width - side(given.width)).abs() <= ASPECT_PX
}

/// The larger one is scaled down to the smaller one, and both are blurred, so that it does not count how
/// sharply the other was scaled.
fn of_two_sizes(given: &Picture, original: &Picture) -> Likeness {
    let (width, height) = (given.width.min(original.width), given.height.min(original.height));
    let [one, other] = [given, original].map(|picture| blurred(&scaled_down(picture, width, height)));
    let windows = differing_windows(&one, &other);
    if windows.is_empty() {
        return Likeness::Scaled;
    }
    let all = (width.div_ceil(STEP) * height.div_ceil(STEP)).max(1);
    let share = windows.len() as f64 / all as f64;
    let at = |(x, y): (usize, usize)| (x * original.width / width, y * original.height / height);
    Likeness::Differs { at: windows.into_iter().map(at).collect(), share }
}

/// Each pixel is the mean of those that it covers.
fn scaled_down(picture: &Picture, width: usize, height: usize) -> Picture {
    if (picture.width, picture.height) == (width, height) {
        return picture.clone();
    }
    let across = cover(picture.width, width);
    let down = cover(picture.height, height);
    let mut rgb = Vec::with_capacity(width * height * 3);
    let mut columns = vec![0.0; picture.width * 3];
    for row in &down {
        columns.fill(0.0);
        for (y, share) in row {
            let line = &picture.rgb[y * picture.width * 3..(y + 1) * picture.width * 3];
            for (sum, value) in columns.iter_mut().zip(line) {
                *sum += share * f64::from(*value);
            }
        }
        for column in &across {
            for channel in 0..3 {
                let value: f64 = column.iter().map(|(x, share)| share * columns[x * 3 + channel]).sum();
                rgb.push(byte(value));
            }
        }
    }
    Picture { width, height, rgb }
}

/// For each of `to` equal parts of a line of `from` pixels, the pixels that it covers and their shares.
fn cover(from: usize, to: usize) -> Vec<Vec<(usize, f64)>> {
    let length = from as f64 / to as f64;
    let part = |index: usize| {
        let (start, end) = (index as f64 * length, (index + 1) as f64 * length);
        let pixels = (index * from / to)..from.min((index + 1) * from / to + 1);
        let share = |pixel: usize| {
            let overlap = end.min((pixel + 1) as f64) - start.max(pixel as f64);
            (pixel, overlap.max(0.0) / length)
        };
        pixels.map(share).filter(|(_, share)| *share > 0.0).collect()
    };
    (0..to).map(part).collect()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the conversion saturates")]
fn byte(value: f64) -> u8 {
    value.round() as u8
}

/// Each pixel is the mean of the nine around it.
fn blurred(picture: &Picture) -> Picture {
    let (width, height) = (picture.width, picture.height);
    let mut rgb = Vec::with_capacity(picture.rgb.len());
    for y in 0..height {
        for x in 0..width {
            for channel in 0..3 {
                let (mut sum, mut count) = (0_u32, 0_u32);
                for near_y in y.saturating_sub(1)..(y + 2).min(height) {
                    for near_x in x.saturating_sub(1)..(x + 2).min(width) {
                        sum += u32::from(picture.rgb[(near_y * width + near_x) * 3 + channel]);
                        count += 1;
                    }
                }
                rgb.push(u8::try_from(sum / count).unwrap_or(u8::MAX));
            }
        }
    }
    Picture { width, height, rgb }
}

/// Brightness and the two colour differences of a pixel (ITU-R BT.601), as JPEG has them.
fn appearance(rgb: &[u8]) -> [f64; 3] {
    let [r, g, b] = [rgb[0], rgb[1], rgb[2]].map(f64::from);
    let y = 0.299 * r + 0.587 * g + 0.114 * b;
    [y, 0.564 * (b - y), 0.713 * (r - y)]
}

/// The middles of the windows in which two pictures of one size show something else.
fn differing_windows(given: &Picture, original: &Picture) -> Vec<(usize, usize)> {
    let (width, height) = (original.width, original.height);
    let starts = |side: usize| (0..side.saturating_sub(WINDOW - 1).max(1)).step_by(STEP);
    let mut found = Vec::new();
    for top in starts(height) {
        for left in starts(width) {
            let window =
                Field { left, top, width: WINDOW.min(width - left), height: WINDOW.min(height - top) };
            if window_differs(given, original, window) {
                found.push((left + window.width / 2, top + window.height / 2));
            }
        }
    }
    found
}

fn window_differs(given: &Picture, original: &Picture, window: Field) -> bool {
    let Field { left, top, width, height } = window;
    let rows = (top..top + height).map(|y| (y * original.width + left) * 3);
    let spans = rows.map(|start| start..start + width * 3);
    if spans.clone().all(|span| given.rgb[span.clone()] == original.rgb[span]) {
        return false;
    }
    // By how much each pixel is brighter, and each block of four by four of another colour: encoding with
    // loss keeps colours at half the size.
    let (mut off_sq, mut blocks) = ([0.0; 3], [[0.0; 3]; BLOCKS * BLOCKS]);
    for (y, span) in spans.enumerate() {
        let pairs = given.rgb[span.clone()].chunks_exact(3).zip(original.rgb[span].chunks_exact(3));
        for (x, (one, other)) in pairs.enumerate() {
            let (one, other) = (appearance(one), appearance(other));
            off_sq[0] += (one[0] - other[0]) * (one[0] - other[0]);
            let block = &mut blocks[(y * BLOCKS / WINDOW) * BLOCKS + x * BLOCKS / WINDOW];
            (1..3).for_each(|channel| block[channel] += one[channel] - other[channel]);
        }
    }
    let count = (width * height) as f64;
    for block in blocks {
        (1..3)
            .for_each(|channel| off_sq[channel] += block[channel] * block[channel] * BLOCKS_A_WINDOW / count);
    }
    let off = off_sq.map(|sum| (sum / count).sqrt());
    if off.iter().all(|off| *off <= SLACK) {
        return false;
    }
    let own = contrast(original, window);
    // What stands beside a window rings into it.
    let (near_left, near_top) = (left.saturating_sub(WINDOW), top.saturating_sub(WINDOW));
    let near = Field {
        left: near_left,
        top: near_top,
        width: (left + width + WINDOW).min(original.width) - near_left,
        height: (top + height + WINDOW).min(original.height) - near_top,
    };
    let near = contrast(original, near);
    (0..3).any(|channel| {
        let slack = (SLACK_OF_CONTRAST * own[channel]).max(SLACK_OF_NEIGHBOURS * near[channel]);
        off[channel] > SLACK + slack
    })
}

/// How far the pixels of a field are from their mean, as the root of the mean square.
fn contrast(picture: &Picture, field: Field) -> [f64; 3] {
    let Field { left, top, width, height } = field;
    let (mut sum, mut sum_sq) = ([0.0; 3], [0.0; 3]);
    for y in top..top + height {
        let start = (y * picture.width + left) * 3;
        for pixel in picture.rgb[start..start + width * 3].chunks_exact(3) {
            let pixel = appearance(pixel);
            for channel in 0..3 {
                sum[channel] += pixel[channel];
                sum_sq[channel] += pixel[channel] * pixel[channel];
            }
        }
    }
    let count = (width * height) as f64;
    [0, 1, 2].map(|channel| {
        let mean = sum[channel] / count;
        (sum_sq[channel] / count - mean * mean).max(0.0).sqrt()
    })
}

/// Where a picture is a part of the original at its own scale; `None` where it is none.
fn find_part(given: &Picture, original: &Picture) -> Option<Likeness> {
    let fits = given.width <= original.width && given.height <= original.height;
    if !fits || given.width < PATCH || given.height < PATCH {
        return None;
    }
    let (x, y) = nearest(given, richest_patch(given), original)?;
    let part = original.part(Field { left: x, top: y, width: given.width, height: given.height });
    let is_exact = part.rgb == given.rgb;
    let is_it = is_exact || differing_windows(given, &part).is_empty();
    is_it.then_some(Likeness::Part { x, y, is_exact })
}

/// The patch with the most contrast: an even one is found everywhere.
fn richest_patch(picture: &Picture) -> Field {
    let starts = |side: usize| (0..=side - PATCH).step_by(PATCH / 2);
    let contrast = |patch: Field| {
        let part = picture.part(patch);
        let mean = part.rgb.iter().map(|value| f64::from(*value)).sum::<f64>() / part.rgb.len() as f64;
        part.rgb.iter().map(|value| (f64::from(*value) - mean) * (f64::from(*value) - mean)).sum::<f64>()
    };
    let patch = |left, top| Field { left, top, width: PATCH, height: PATCH };
    let patches =
        starts(picture.height).flat_map(|top| starts(picture.width).map(move |left| patch(left, top)));
    patches
        .map(|patch| (patch, contrast(patch)))
        .fold((patch(0, 0), -1.0), |best, next| if next.1 > best.1 { next } else { best })
        .0
}

/// Where the picture’s corner lies in the original if its patch lies where that fits best.
fn nearest(given: &Picture, patch: Field, original: &Picture) -> Option<(usize, usize)> {
    let Field { left, top, .. } = patch;
    let patch = given.part(patch);
    let (mut best, mut least) = (None, u64::MAX);
    for y in 0..=original.height - given.height {
        for x in 0..=original.width - given.width {
            let mut sum = 0_u64;
            for row in 0..PATCH {
                let start = ((y + top + row) * original.width + x + left) * 3;
                let there = &original.rgb[start..start + PATCH * 3];
                let here = &patch.rgb[row * PATCH * 3..(row + 1) * PATCH * 3];
                sum +=
                    there.iter().zip(here).map(|(one, other)| u64::from(one.abs_diff(*other))).sum::<u64>();
                if sum >= least {
                    break;
                }
            }
            if sum < least {
                (best, least) = (Some((x, y)), sum);
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fields of colour with dark marks on them, as a map with its words has them.
    fn map(width: usize, height: usize) -> Picture {
        let colour = |x: usize, y: usize| -> [u8; 3] {
            let field = [[230, 235, 240], [200, 80, 70], [90, 120, 190]][(x / 61 + y / 53) % 3];
            let is_mark = y % 29 > 18 && (x * 7 + (y / 29) * 13) % 11 < 3 && x % 61 > 12;
            if is_mark { [30, 30, 40] } else { field }
        };
        let rgb = (0..height).flat_map(|y| (0..width).flat_map(move |x| colour(x, y))).collect();
        Picture { width, height, rgb }
    }

    fn painted(picture: &Picture, left: usize, top: usize, side: usize, colour: [u8; 3]) -> Picture {
        let mut picture = picture.clone();
        for y in top..top + side {
            for x in left..left + side {
                let at = (y * picture.width + x) * 3;
                picture.rgb[at..at + 3].copy_from_slice(&colour);
            }
        }
        picture
    }

    #[test]
    fn a_picture_is_like_itself_scaled_and_cut() {
        let original = map(400, 300);
        assert_eq!(likeness(&original, &original), Likeness::Same);
        for (width, height) in [(200, 150), (300, 225), (133, 100)] {
            let smaller = scaled_down(&original, width, height);
            assert_eq!(likeness(&smaller, &original), Likeness::Scaled, "{width} × {height}");
            assert_eq!(likeness(&original, &smaller), Likeness::Scaled, "the other way round");
        }
        let part = original.part(Field { left: 57, top: 90, width: 120, height: 80 });
        assert_eq!(likeness(&part, &original), Likeness::Part { x: 57, y: 90, is_exact: true });
    }

    #[test]
    fn an_edit_is_found_where_it_is() {
        let original = map(400, 300);
        let edited = painted(&original, 200, 100, 14, [60, 160, 90]);
        for (given, name) in [(edited.clone(), "as it is"), (scaled_down(&edited, 300, 225), "scaled")] {
            let Likeness::Differs { at, share } = likeness(&given, &original) else {
                panic!("{name}: not found")
            };
            assert!(share < 0.05, "{name}: {share}");
            let is_near = |(x, y): &(usize, usize)| (190..226).contains(x) && (90..126).contains(y);
            assert!(at.iter().all(is_near), "{name}: {at:?}");
        }
        let pixel = painted(&original, 5, 5, 1, [231, 235, 240]);
        assert_eq!(
            likeness(&pixel, &original),
            Likeness::Differs { at: vec![(5, 5)], share: 1.0 / 7500.0 },
            "one step"
        );
    }

    #[test]
    fn noise_everywhere_is_loss_and_another_picture_is_none() {
        let original = map(400, 300);
        let noisy = |(index, value): (usize, &u8)| value.saturating_add(u8::from(index % 5 == 0) * 3);
        let rgb = original.rgb.iter().enumerate().map(noisy).collect();
        assert_eq!(likeness(&Picture { rgb, ..original.clone() }, &original), Likeness::WithLoss);
        let mut other = map(400, 300);
        other.rgb.reverse();
        assert!(matches!(likeness(&other, &original), Likeness::Differs { share, .. } if share > 0.25));
    }
}
