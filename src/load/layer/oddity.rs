//! What is odd in a layer: kept as values while the file is read, and told as findings at the end.

use geo::Coord;

use super::super::finding::{FilePlace, Finding, Severity};
use crate::words::{Message, message};

/// How many of a kind are told one by one; the others are counted.
const TOLD: usize = 3;
/// How many kinds there are.
const KINDS: usize = 22;

/// What can be odd about a ring, a geometry or a feature.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum OddityKind {
    /// A ring's last position is not its first.
    Unclosed,
    /// So many positions repeat the one before.
    Repeated(usize),
    /// So many times a ring goes out and back by the same way.
    Spikes(usize),
    /// Longitudes are beyond 180.
    Wrapped,
    /// A ring has so many positions.
    TooFew(usize),
    /// A ring has fewer than three different positions.
    FewDifferent,
    /// A ring lies on one straight line.
    Flat,
    /// The position with this number, from 1, is not a list of two or more numbers.
    BadPosition(usize),
    /// The position with this number, from 1, cannot be one in degrees.
    OffGlobe {
        /// The position's number in its ring, from 1.
        number: usize,
        /// What it says.
        at: Coord<f64>,
    },
    /// A polygon has no ring.
    NoRing,
    /// The positions are nested as in another type of geometry.
    Nesting,
    /// The positions are nested as in no type of geometry.
    NoNesting,
    /// Points or lines stand beside the polygons.
    Beside,
    /// There are only points.
    Points,
    /// There are only lines.
    Lines,
    /// There are only points and lines.
    PointsAndLines,
    /// The geometry is null or missing.
    NoGeometry,
    /// The geometry holds nothing.
    Empty,
    /// The geometry's type is none that there is.
    UnknownType(Box<str>),
    /// Something among the features is no object with a type that can stand there.
    NotAFeature,
    /// A geometry stands among the features.
    BareGeometry,
    /// The properties are no object.
    BadProperties,
}

/// Where and what.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Oddity {
    /// The feature's number, from 0.
    pub(super) feature: usize,
    /// The polygon's number in the feature, from 1; 0 for none.
    pub(super) polygon: usize,
    /// The ring's number in the polygon, from 1; 0 for none.
    pub(super) ring: usize,
    /// What is odd there.
    pub(super) what: OddityKind,
}

impl OddityKind {
    /// The position in the order of kinds, less than [`KINDS`].
    fn kind(&self) -> usize {
        match self {
            Self::Unclosed => 0,
            Self::Repeated(_) => 1,
            Self::Spikes(_) => 2,
            Self::Wrapped => 3,
            Self::Nesting => 4,
            Self::Beside => 5,
            Self::BareGeometry => 6,
            Self::BadProperties => 7,
            Self::TooFew(_) => 8,
            Self::FewDifferent => 9,
            Self::Flat => 10,
            Self::BadPosition(_) => 11,
            Self::OffGlobe { .. } => OFF_GLOBE,
            Self::NoRing => 13,
            Self::NoNesting => 14,
            Self::Points => 15,
            Self::Lines => 16,
            Self::PointsAndLines => 17,
            Self::NoGeometry => 18,
            Self::Empty => 19,
            Self::UnknownType(_) => 20,
            Self::NotAFeature => 21,
        }
    }

    /// True where something is left out, and not drawn as it stands or mended.
    pub(super) fn is_loss(&self) -> bool {
        self.kind() >= Self::TooFew(0).kind()
    }

    /// The word by which the catalogues know what many of its kind are.
    fn keyword(&self) -> &'static str {
        match self {
            Self::Unclosed => "unclosed",
            Self::Repeated(_) => "repeated",
            Self::Spikes(_) => "spikes",
            Self::Wrapped => "wrapped",
            Self::Nesting | Self::NoNesting => "nesting",
            Self::Beside => "beside",
            Self::BareGeometry => "bare-geometry",
            Self::BadProperties => "bad-properties",
            Self::TooFew(_) => "too-few",
            Self::FewDifferent => "few-different",
            Self::Flat => "flat",
            Self::BadPosition(_) => "bad-position",
            Self::OffGlobe { .. } => "off-globe",
            Self::NoRing => "no-ring",
            Self::Points => "points",
            Self::Lines => "lines",
            Self::PointsAndLines => "points-and-lines",
            Self::NoGeometry => "no-geometry",
            Self::Empty => "empty",
            Self::UnknownType(_) => "unknown-type",
            Self::NotAFeature => "not-a-feature",
        }
    }

    /// What is wrong and what was done about it; `lost` is what is left out: `hole` or `polygon`.
    fn message(&self, lost: &str) -> Message {
        match self {
            Self::Unclosed => message!("layer-ring-unclosed"),
            Self::Repeated(count) => message!("layer-ring-repeated", count = *count),
            Self::Spikes(count) => message!("layer-ring-spikes", count = *count),
            Self::Wrapped => message!("layer-ring-wrapped"),
            Self::Nesting => message!("layer-nesting"),
            Self::Beside => message!("layer-beside"),
            Self::BareGeometry => message!("layer-bare-geometry"),
            Self::BadProperties => message!("layer-bad-properties"),
            Self::TooFew(count) => message!("layer-ring-too-few", count = *count, lost = lost),
            Self::FewDifferent => message!("layer-ring-few-different", lost = lost),
            Self::Flat => message!("layer-ring-flat", lost = lost),
            Self::BadPosition(number) => {
                message!("layer-ring-bad-position", number = number.to_string(), lost = lost)
            }
            Self::OffGlobe { .. } => {
                message!("layer-ring-off-globe", position = self.position_words(), lost = lost)
            }
            Self::NoRing => message!("layer-no-ring"),
            Self::NoNesting => message!("layer-no-nesting"),
            Self::Points => message!("layer-only-points"),
            Self::Lines => message!("layer-only-lines"),
            Self::PointsAndLines => message!("layer-only-points-and-lines"),
            Self::NoGeometry => message!("layer-no-geometry"),
            Self::Empty => message!("layer-empty-geometry"),
            Self::UnknownType(name) => message!("layer-unknown-type", name = &**name),
            Self::NotAFeature => message!("layer-not-a-feature"),
        }
    }

    /// A position with its number and what it says; empty where none is meant.
    pub(super) fn position_words(&self) -> Message {
        let Self::OffGlobe { number, at: Coord { x, y } } = self else {
            return Message::as_it_is("");
        };
        position_words(*number, *x, *y)
    }

    /// So many more of the same kind.
    fn more(&self, count: usize) -> Message {
        message!("layer-more-oddities", count = count, what = self.keyword())
    }
}

/// A position with its number in its ring, from 1, and what it says.
pub(super) fn position_words(number: usize, x: f64, y: f64) -> Message {
    let short = |value: f64| if value.abs() < 1e9 { value.to_string() } else { format!("{value:e}") };
    message!("layer-position", number = number.to_string(), x = short(x), y = short(y))
}

/// The place among the kinds of what is not on the globe.
const OFF_GLOBE: usize = 12;

/// The oddities of one kind: the first few, and how many there are.
#[derive(Debug, Clone, Default, PartialEq)]
struct Group {
    first: Vec<Oddity>,
    count: usize,
}

/// What is odd in a file, kind by kind.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tally {
    groups: Vec<Group>,
    /// Features with a position that is not on the globe.
    far_features: usize,
}

impl Default for Tally {
    fn default() -> Self {
        Self { groups: vec![Group::default(); KINDS], far_features: 0 }
    }
}

impl Tally {
    /// Adds what is odd about one feature.
    pub(super) fn add(&mut self, oddities: impl Iterator<Item = Oddity>) {
        let before = self.groups[OFF_GLOBE].count;
        for oddity in oddities {
            let group = &mut self.groups[oddity.what.kind()];
            group.count += 1;
            if group.first.len() < TOLD {
                group.first.push(oddity);
            }
        }
        self.far_features += usize::from(self.groups[OFF_GLOBE].count > before);
    }

    /// Adds what is odd further on in the file, where features are counted from `offset`.
    pub(super) fn join(&mut self, other: Self, offset: usize) {
        for (group, more) in self.groups.iter_mut().zip(other.groups) {
            let room = TOLD - group.first.len();
            let first = more.first.into_iter().take(room);
            group.first.extend(first.map(|oddity| Oddity { feature: oddity.feature + offset, ..oddity }));
            group.count += more.count;
        }
        self.far_features += other.far_features;
    }

    /// The first position that is not on the globe and how many features have one; `None` for none.
    pub(super) fn far(&self) -> Option<(&Oddity, usize)> {
        self.groups[OFF_GLOBE].first.first().map(|oddity| (oddity, self.far_features))
    }

    /// The findings, kind by kind, of this severity: all, or only those of what is left out.
    pub(super) fn findings(
        &self,
        file: &str,
        severity: Severity,
        place_of: impl Fn(&Oddity) -> FilePlace,
    ) -> Vec<Finding> {
        let mut findings = Vec::new();
        for group in &self.groups {
            let told =
                group.first.iter().filter(|oddity| severity == Severity::Warning || oddity.what.is_loss());
            findings.extend(told.map(|oddity| {
                let message = oddity.what.message(oddity.lost());
                Finding::of_file(severity, file, place_of(oddity), message)
            }));
            let more = group.count - group.first.len();
            if let Some(oddity) = group.first.first()
                && more > 0
                && severity == Severity::Warning
            {
                findings.push(Finding::of_file(severity, file, FilePlace::Whole, oddity.what.more(more)));
            }
        }
        findings
    }
}

impl Oddity {
    /// What goes with a ring that is left out, as the catalogues know it.
    fn lost(&self) -> &'static str {
        if self.ring > 1 { "hole" } else { "polygon" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn oddity(feature: usize, what: OddityKind) -> Oddity {
        Oddity { feature, polygon: 1, ring: 2, what }
    }

    #[test]
    fn many_of_a_kind_are_counted() {
        let mut tally = Tally::default();
        for feature in 0..2 {
            tally.add(std::iter::once(oddity(feature, OddityKind::Unclosed)));
        }
        let mut behind = Tally::default();
        for feature in 0..10_000 {
            behind
                .add([oddity(feature, OddityKind::Flat), oddity(feature, OddityKind::Unclosed)].into_iter());
        }
        tally.join(behind, 2);
        let findings =
            tally.findings("a", Severity::Warning, |oddity| format!("[{}]", oddity.feature).into());
        let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 8, "{told:?}");
        assert_eq!(
            told[2], "a: [2]: the ring is not closed; it was closed with its first position",
            "counted on"
        );
        assert_eq!(told[3], "a: and 9,999 more rings that are not closed", "the others");
        assert_eq!(
            told[4], "a: [2]: the ring lies on one straight line; the hole is left out",
            "the next kind"
        );
        let lost = tally.findings("a", Severity::Error, |_| FilePlace::Whole);
        assert_eq!(lost.len(), 3, "only what is left out: {lost:?}");
    }

    #[test]
    fn features_off_the_globe_are_counted_once() {
        let far = || OddityKind::OffGlobe { number: 1, at: Coord { x: 1e6, y: 0.0 } };
        let mut tally = Tally::default();
        assert_eq!(tally.far(), None, "none");
        tally.add([oddity(0, far()), oddity(0, far())].into_iter());
        tally.add([oddity(1, OddityKind::Flat)].into_iter());
        tally.add([oddity(2, far())].into_iter());
        assert_eq!(tally.far().map(|(first, count)| (first.feature, count)), Some((0, 2)), "two features");
    }
}
