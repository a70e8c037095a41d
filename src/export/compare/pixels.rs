//! The pixels of two PNG, row by row, and the parts of the page in which they differ.

use std::collections::BTreeMap;

use super::block::{block_words, origin_at};
use super::{Comparison, Made};
use crate::export::likeness::{Likeness, likeness};
use crate::export::picture::{Picture, PngRows};
use crate::space::Screen;

/// The most differing pixels that are looked up on the page.
const SAMPLES: usize = 400;
/// Of more differing pixels than this no more are counted.
const MANY: u64 = 1_000_000;
/// The most parts of a page that are named.
const MAX_NAMED: usize = 4;

/// Compares the pixels of a file with those that were made.
pub(super) fn compare_pixels(given: &[u8], made: &Made<'_>) -> Comparison {
    let rows = PngRows::open(given).and_then(|rows| Ok((rows, PngRows::open(made.bytes)?)));
    let (mut found, mut expected) = match rows {
        Ok(rows) => rows,
        Err(problem) => {
            return Comparison::differs(format!(
                "its pixels cannot be read ({problem}); it is cut off or damaged"
            ));
        }
    };
    if found.size() != expected.size() {
        return of_another_size(given, made, found.size(), expected.size());
    }
    let mut differing = Differing::default();
    let (width, height) = expected.size();
    for y in 0..height {
        match (found.next(), expected.next()) {
            (Ok(one), Ok(other)) => {
                differing.row(y, &one, &other);
                if differing.count > MANY {
                    break;
                }
            }
            (Err(problem), _) | (_, Err(problem)) => {
                return Comparison::differs(format!(
                    "its pixels cannot be read ({problem}); it is cut off or damaged"
                ));
            }
        }
    }
    let Some((x, y)) = differing.first else { return Comparison::default() };
    if let Some(doubt) = with_loss(given, made.bytes) {
        return Comparison::doubtful(doubt);
    }
    let all = u64::from(width) * u64::from(height);
    let place = made.page.map(|(scene, scale)| {
        let origins = differing.samples.iter().map(|(x, y)| {
            let at = Screen::new((f64::from(*x) + 0.5) / scale, (f64::from(*y) + 0.5) / scale);
            origin_at(scene, at).map_or_else(|| "the paper".to_owned(), block_words)
        });
        format!(" in {}", most_frequent(origins))
    });
    Comparison::differs(format!(
        "its pixels differ{}: {}{} of {all}, the first at {x}, {y}",
        place.unwrap_or_default(),
        if differing.count > MANY { "more than " } else { "" },
        differing.count.min(MANY)
    ))
}

/// What is found where the sizes differ: what a scaled picture shows is not for its record to say.
fn of_another_size(given: &[u8], made: &Made<'_>, found: (u32, u32), expected: (u32, u32)) -> Comparison {
    let size = other_size(found, expected);
    let pictures = Picture::of(given).and_then(|given| Ok(likeness(&given, &Picture::of(made.bytes)?)));
    let more = match pictures {
        Ok(Likeness::Scaled | Likeness::Same | Likeness::WithLoss) => {
            "; scaled to the same size, what its record gives looks the same"
        }
        Ok(Likeness::Part { .. }) => "; it is a part of what its record gives",
        Ok(Likeness::Differs { .. }) => "; it does not look like what its record gives",
        Err(_) => "",
    };
    Comparison::doubtful(format!("{size}{more}"))
}

/// That a picture has another size than its record gives.
pub(in crate::export) fn other_size(found: (u32, u32), expected: (u32, u32)) -> String {
    format!(
        "it has {} × {} pixels, and its record gives {} × {}: it was scaled or cropped",
        found.0, found.1, expected.0, expected.1
    )
}

/// Why the two may be one picture that was encoded with loss in between; `None` where they are not.
fn with_loss(given: &[u8], made: &[u8]) -> Option<String> {
    let found = likeness(&Picture::of(given).ok()?, &Picture::of(made).ok()?);
    (found == Likeness::WithLoss).then(|| {
        "its pixels are near those that its record gives, nearly everywhere and nowhere far: it was encoded with loss, as JPEG does; small changes cannot be told from that"
            .to_owned()
    })
}

/// Pixels in which two pictures differ.
#[derive(Default)]
struct Differing {
    count: u64,
    first: Option<(usize, u32)>,
    /// Some of them, evenly.
    samples: Vec<(u32, u32)>,
    /// One of how many is kept, as a power of two.
    stride: u32,
}

impl Differing {
    fn row(&mut self, y: u32, one: &[u8], other: &[u8]) {
        if one == other {
            return;
        }
        for (x, pair) in one.chunks_exact(4).zip(other.chunks_exact(4)).enumerate() {
            if pair.0 == pair.1 {
                continue;
            }
            self.first = self.first.or(Some((x, y)));
            if self.count.is_multiple_of(1 << self.stride) {
                self.samples.push((u32::try_from(x).unwrap_or_default(), y));
            }
            self.count += 1;
            if self.samples.len() == 2 * SAMPLES {
                let mut is_kept = false;
                self.samples.retain(|_| {
                    is_kept = !is_kept;
                    is_kept
                });
                self.stride += 1;
            }
        }
    }
}

/// Names in the order of how often they come, the first few of them.
fn most_frequent(names: impl Iterator<Item = String>) -> String {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    let mut list: Vec<(String, usize)> = counts.into_iter().collect();
    list.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let names: Vec<&str> = list.iter().take(MAX_NAMED).map(|(name, _)| name.as_str()).collect();
    let more = list.len().saturating_sub(MAX_NAMED);
    if more > 0 { format!("{} and {more} more places", names.join(", ")) } else { names.join(", ") }
}
