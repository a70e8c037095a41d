//! The pixels of two PNG, row by row, and the parts of the page in which they differ.

use std::collections::BTreeMap;

use super::{Block, Comparison, Made};
use crate::export::likeness::{Likeness, likeness};
use crate::export::picture::{Picture, PngRows};
use crate::space::Screen;
use crate::words::{Arg, Joint, Message, Say as _, message};

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
        Err(problem) => return Comparison::differs(message!("export-pixels-unreadable", problem = problem)),
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
                return Comparison::differs(message!("export-pixels-unreadable", problem = problem));
            }
        }
    }
    let Some((x, y)) = differing.first else { return Comparison::default() };
    if let Some(doubt) = with_loss(given, made.bytes) {
        return Comparison::doubtful(doubt);
    }
    let all = u64::from(width) * u64::from(height);
    let count = if differing.count > MANY {
        message!("export-pixels-more-than", count = MANY.to_string(), all = all.to_string())
    } else {
        message!("export-pixels-count", count = differing.count.to_string(), all = all.to_string())
    };
    let (x, y) = (x.to_string(), y.to_string());
    Comparison::differs(match made.page {
        None => message!("export-pixels-differ", count = count, x = x, y = y),
        Some((scene, scale)) => {
            let blocks = differing.samples.iter().map(|(x, y)| {
                Block::at(scene, Screen::new((f64::from(*x) + 0.5) / scale, (f64::from(*y) + 0.5) / scale))
            });
            let blocks = blocks_of(&most_frequent(blocks));
            message!("export-pixels-differ-in", blocks = blocks, count = count, x = x, y = y)
        }
    })
}

/// What is found where the sizes differ: what a scaled picture shows is not for its record to say.
fn of_another_size(given: &[u8], made: &Made<'_>, found: (u32, u32), expected: (u32, u32)) -> Comparison {
    let size = other_size(found, expected);
    let pictures = Picture::of(given).and_then(|given| Ok(likeness(&given, &Picture::of(made.bytes)?)));
    Comparison::doubtful(match pictures {
        Ok(Likeness::Scaled | Likeness::Same | Likeness::WithLoss) => {
            message!("export-size-looks-same", size = size)
        }
        Ok(Likeness::Part { .. }) => message!("export-size-part", size = size),
        Ok(Likeness::Differs { .. }) => message!("export-size-looks-different", size = size),
        Err(_) => size,
    })
}

/// That a picture has another size than its record gives.
pub(in crate::export) fn other_size(found: (u32, u32), expected: (u32, u32)) -> Message {
    message!(
        "export-other-size",
        width = found.0.to_string(),
        height = found.1.to_string(),
        expected_width = expected.0.to_string(),
        expected_height = expected.1.to_string()
    )
}

/// Why the two may be one picture that was encoded with loss in between; `None` where they are not.
fn with_loss(given: &[u8], made: &[u8]) -> Option<Message> {
    let found = likeness(&Picture::of(given).ok()?, &Picture::of(made).ok()?);
    (found == Likeness::WithLoss).then(|| message!("export-pixels-with-loss"))
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

/// Parts of a page in the order of how often they come.
pub(in crate::export) fn most_frequent(blocks: impl Iterator<Item = Block>) -> Vec<Block> {
    let mut counts: BTreeMap<Block, usize> = BTreeMap::new();
    for block in blocks {
        *counts.entry(block).or_default() += 1;
    }
    let mut list: Vec<(Block, usize)> = counts.into_iter().collect();
    list.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    list.into_iter().map(|(block, _)| block).collect()
}

/// The first few of these parts; the others are counted.
fn blocks_of(blocks: &[Block]) -> Arg {
    let more = blocks.len().saturating_sub(MAX_NAMED);
    let named = Arg::list(Joint::Comma, blocks.iter().take(MAX_NAMED).map(Block::message));
    if more == 0 { named } else { message!("export-pixels-more-places", blocks = named, count = more).into() }
}
