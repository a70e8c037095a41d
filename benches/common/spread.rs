//! Many measurements of one thing.

/// The median, the 99th percentile and the largest of many numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spread {
    pub(crate) median: f64,
    /// The smallest measured number that 99 of 100 do not exceed.
    pub(crate) p99: f64,
    pub(crate) max: f64,
}

impl Spread {
    /// The spread of some numbers; not a number where there are none.
    pub(crate) fn of(mut numbers: Vec<f64>) -> Self {
        numbers.sort_by(f64::total_cmp);
        let at = |index: usize| numbers.get(index).copied().unwrap_or(f64::NAN);
        let last = numbers.len().saturating_sub(1);
        Self {
            median: at(numbers.len() / 2),
            p99: at((numbers.len() * 99).div_ceil(100).max(1) - 1),
            max: at(last),
        }
    }
}

/// The median: of an even count the upper one of the middle two; not a number where there are none.
pub(crate) fn median(numbers: Vec<f64>) -> f64 {
    Spread::of(numbers).median
}
