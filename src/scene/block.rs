//! A label's lines as a block: how large its ink is, and where its lines stand.

use std::sync::Arc;

use super::item::{Align, Face, Item, Run, Text, TextStyle};
use super::seat::{LABEL_LEADING, LEADING_IN_THREE, Setting};
use super::typeface::{ink_heights, text_width};
use crate::space::{Rect, Screen};

/// A line of a label, and how high its letters are.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    /// From the baseline up to its highest and down to its lowest ink, in sizes of its type.
    pub(super) rise: f64,
    pub(super) drop: f64,
    /// What it is read as where that is not what it shows.
    reads: Option<Arc<str>>,
}

impl Line {
    pub(super) fn new(text: &str) -> Self {
        let (rise, drop) = ink_heights(text, Face::SemiBold);
        Self { text: text.to_owned(), rise, drop, reads: None }
    }

    /// The lines of a name in a setting. One that is broken at a hyphen is read whole, in its first line.
    pub(super) fn all(name: &str, setting: Setting, texts: &[String]) -> Vec<Self> {
        let mut lines: Vec<Self> = texts.iter().map(|text| Self::new(text)).collect();
        let is_broken = match setting {
            Setting::AtSyllable | Setting::AtSeam | Setting::InThree => true,
            Setting::Whole | Setting::WithCity | Setting::Shorter | Setting::Shortest => false,
        };
        if let [first, others @ ..] = lines.as_mut_slice()
            && is_broken
            && first.text.ends_with('-')
        {
            first.reads = Some(name.into());
            for line in others {
                line.reads = Some("".into());
            }
        }
        lines
    }
}

/// Lines under one another, centred, in one size and face.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Block<'a> {
    pub(super) lines: &'a [Line],
    pub(super) face: Face,
    /// Size of its type, in logical pixels.
    pub(super) size: f64,
    /// Width and height of its ink, in logical pixels.
    pub(super) width: f64,
    pub(super) height: f64,
    widths: Vec<f64>,
    /// Distance between its baselines, in sizes of its type.
    leading: f64,
}

impl<'a> Block<'a> {
    pub(super) fn new(lines: &'a [Line], size: f64, face: Face) -> Self {
        let style = TextStyle { size, face, ..super::seat::label_style(super::item::Color::rgb(0), None) };
        let widths: Vec<f64> = lines.iter().map(|line| text_width(&line.text, &style)).collect();
        let (first, last) =
            (lines.first().map_or(0.0, |line| line.rise), lines.last().map_or(0.0, |line| line.drop));
        let leading = if lines.len() > 2 { LEADING_IN_THREE } else { LABEL_LEADING };
        let between = leading * lines.len().saturating_sub(1) as f64;
        Self {
            lines,
            face,
            size,
            width: widths.iter().copied().fold(0.0, f64::max),
            height: size * (first + between + last),
            widths,
            leading,
        }
    }

    /// The box around all of its ink, around a middle.
    pub(super) fn bounds(&self, middle: Screen) -> Rect {
        Rect::centred(middle, self.width, self.height)
    }

    /// The box around each line's ink.
    pub(super) fn boxes(&self, middle: Screen) -> impl Iterator<Item = Rect> + '_ {
        let lines = self.lines.iter().zip(&self.widths).zip(self.baselines(middle));
        lines.map(move |((line, width), baseline)| {
            let (rise, drop) = (line.rise * self.size, line.drop * self.size);
            Rect::new(middle.x - width / 2.0, baseline - rise, *width, rise + drop)
        })
    }

    /// Each line with the start of its baseline, around a middle.
    pub(super) fn starts(&self, middle: Screen) -> impl Iterator<Item = (&Line, Screen)> + '_ {
        let lines = self.lines.iter().zip(&self.widths).zip(self.baselines(middle));
        lines.map(move |((line, width), y)| (line, Screen::new(middle.x - width / 2.0, y)))
    }

    /// The lines, centred around a middle.
    pub(super) fn items(&self, middle: Screen, style: TextStyle) -> Vec<Item> {
        let style = TextStyle { size: self.size, face: self.face, ..style };
        let lines = self.lines.iter().zip(self.baselines(middle));
        let text = |(line, y): (&Line, f64)| {
            let runs = vec![Run { reads: line.reads.clone(), ..Run::new(line.text.as_str(), style) }];
            Item::Text(Text { runs, at: Screen::new(middle.x, y), align: Align::Middle })
        };
        lines.map(text).collect()
    }

    fn baselines(&self, middle: Screen) -> impl Iterator<Item = f64> + '_ {
        let first =
            middle.y - self.height / 2.0 + self.size * self.lines.first().map_or(0.0, |line| line.rise);
        (0..self.lines.len()).map(move |number| first + self.size * self.leading * number as f64)
    }
}
