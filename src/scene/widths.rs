//! How wide lines are that were measured before: a map that moves asks for the same in every frame, and laying out one
//! page asks for tens of thousands.

use std::hash::BuildHasher as _;

use hashbrown::{DefaultHashBuilder, HashTable};

/// How many widths are kept.
const MOST: usize = 4096;

/// Widths of lines of one face in font units.
#[derive(Default)]
pub(super) struct Widths {
    known: HashTable<Width>,
    hasher: DefaultHashBuilder,
}

struct Width {
    text: Box<str>,
    spacing: u64,
    units: f64,
}

impl Widths {
    /// The width of a line with so much space between its letters, in font units; `None` where it is not kept.
    pub(super) fn get(&self, text: &str, spacing: f64) -> Option<f64> {
        let spacing = spacing.to_bits();
        let is_it = |width: &Width| width.spacing == spacing && *width.text == *text;
        self.known.find(self.hasher.hash_one((text, spacing)), is_it).map(|width| width.units)
    }

    /// Keeps a width; where there are too many, the others go. Two threads that measured the same may both keep it.
    pub(super) fn keep(&mut self, text: &str, spacing: f64, units: f64) {
        if self.known.len() >= MOST {
            self.known.clear();
        }
        let hash = |text: &str, spacing: u64| self.hasher.hash_one((text, spacing));
        let width = Width { text: text.into(), spacing: spacing.to_bits(), units };
        self.known.insert_unique(hash(text, width.spacing), width, |width| hash(&width.text, width.spacing));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_width_is_that_of_its_text_and_spacing() {
        let mut widths = Widths::default();
        widths.keep("Sumy", 0.0, 1.0);
        widths.keep("Sumy", 2.0, 7.0);
        let found = [("Sumy", 0.0), ("Sumy", 2.0), ("Sumy", 3.0), ("Kyiv", 0.0)];
        assert_eq!(
            found.map(|(text, spacing)| widths.get(text, spacing)),
            [Some(1.0), Some(7.0), None, None]
        );
    }

    #[test]
    fn not_all_widths_are_kept_for_ever() {
        let mut widths = Widths::default();
        for number in 0..=MOST {
            widths.keep(&number.to_string(), 0.0, 1.0);
        }
        assert_eq!(widths.known.len(), 1, "the last alone");
        assert_eq!(widths.get(&MOST.to_string(), 0.0), Some(1.0), "and it is known");
    }
}
