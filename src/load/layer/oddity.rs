//! What is odd in a layer: kept as values while the file is read, and told as findings at the end.

use geo::Coord;

use super::super::finding::{Finding, Severity};
use crate::text::grouped;

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

    /// What is wrong and what was done about it; `lost` names what is left out.
    fn sentence(&self, lost: &str) -> String {
        match self {
            Self::Unclosed => "the ring is not closed; it was closed with its first position".to_owned(),
            Self::Repeated(count) => {
                format!(
                    "{} the one before; each is taken once",
                    counted(*count, "position repeats", "positions repeat")
                )
            }
            Self::Spikes(count) => format!(
                "the ring goes out and back by the same way {}; what encloses nothing was cut off",
                counted(*count, "time", "times")
            ),
            Self::Wrapped => "longitudes beyond 180 were brought back to -180 to 180".to_owned(),
            Self::Nesting => {
                "the positions are nested as in another type of geometry; they are drawn as nested".to_owned()
            }
            Self::Beside => "points or lines beside the polygons are left out".to_owned(),
            Self::BareGeometry => "this is a geometry where a feature should stand; it is drawn".to_owned(),
            Self::BadProperties => "the properties are no object; they are left out".to_owned(),
            Self::TooFew(count) => {
                let positions = counted(*count, "position", "positions");
                format!("the ring has {positions}, and a ring needs at least four; {lost} is left out")
            }
            Self::FewDifferent => {
                format!("the ring has fewer than three different positions; {lost} is left out")
            }
            Self::Flat => format!("the ring lies on one straight line; {lost} is left out"),
            Self::BadPosition(number) => {
                format!(
                    "position {number} is not two numbers, a longitude and a latitude; {lost} is left out"
                )
            }
            Self::OffGlobe { .. } => {
                format!("{} is not on the globe; {lost} is left out", self.position_words())
            }
            Self::NoRing => "the polygon has no ring; it is left out".to_owned(),
            Self::NoNesting => {
                "the positions are not nested as in a polygon; the geometry is left out".to_owned()
            }
            Self::Points => "the feature has only points, which are no area; it is left out".to_owned(),
            Self::Lines => "the feature has only lines, which are no area; it is left out".to_owned(),
            Self::PointsAndLines => "the feature has only points and lines; it is left out".to_owned(),
            Self::NoGeometry => "the feature has no geometry; it is left out".to_owned(),
            Self::Empty => "the geometry is empty; the feature is left out".to_owned(),
            Self::UnknownType(name) => format!("there is no geometry of type “{name}”; it is left out"),
            Self::NotAFeature => "this is no feature; it is left out".to_owned(),
        }
    }

    /// A position with its number and what it says; empty where none is meant.
    pub(super) fn position_words(&self) -> String {
        let Self::OffGlobe { number, at: Coord { x, y } } = self else {
            return String::new();
        };
        let short = |value: &f64| if value.abs() < 1e9 { value.to_string() } else { format!("{value:e}") };
        format!("position {number} ({}, {})", short(x), short(y))
    }

    /// So many more of the same kind.
    fn more(&self, count: usize) -> String {
        let what = match self {
            Self::Unclosed => "rings that are not closed",
            Self::Repeated(_) => "rings with repeated positions",
            Self::Spikes(_) => "rings that go out and back by the same way",
            Self::Wrapped => "rings with longitudes beyond 180",
            Self::Nesting | Self::NoNesting => "geometries that are not nested as their type says",
            Self::Beside => "features with points or lines beside their polygons",
            Self::BareGeometry => "geometries where features should stand",
            Self::BadProperties => "features whose properties are no object",
            Self::TooFew(_) => "rings with fewer than four positions",
            Self::FewDifferent => "rings with fewer than three different positions",
            Self::Flat => "rings on one straight line",
            Self::BadPosition(_) => "rings with a position that is not two numbers",
            Self::OffGlobe { .. } => "rings with a position that is not on the globe",
            Self::NoRing => "polygons without a ring",
            Self::Points => "features with only points",
            Self::Lines => "features with only lines",
            Self::PointsAndLines => "features with only points and lines",
            Self::NoGeometry => "features without a geometry",
            Self::Empty => "features with an empty geometry",
            Self::UnknownType(_) => "geometries of a type that there is not",
            Self::NotAFeature => "things that are no feature",
        };
        format!("and {} more {what}", grouped(count))
    }
}

/// The place among the kinds of what is not on the globe.
const OFF_GLOBE: usize = 12;

/// A count with its noun.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", grouped(count), if count == 1 { one } else { many })
}

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
        place_of: impl Fn(&Oddity) -> String,
    ) -> Vec<Finding> {
        let mut findings = Vec::new();
        for group in &self.groups {
            let told =
                group.first.iter().filter(|oddity| severity == Severity::Warning || oddity.what.is_loss());
            findings.extend(told.map(|oddity| {
                let message = oddity.what.sentence(oddity.lost());
                Finding::of_file(severity, file, place_of(oddity), message)
            }));
            let more = group.count - group.first.len();
            if let Some(oddity) = group.first.first()
                && more > 0
                && severity == Severity::Warning
            {
                findings.push(Finding::of_file(severity, file, String::new(), oddity.what.more(more)));
            }
        }
        findings
    }
}

impl Oddity {
    /// What goes with a ring that is left out.
    fn lost(&self) -> &'static str {
        if self.ring > 1 { "the hole" } else { "the polygon" }
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
        let findings = tally.findings("a", Severity::Warning, |oddity| format!("[{}]", oddity.feature));
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
        let lost = tally.findings("a", Severity::Error, |_| String::new());
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

    #[test]
    fn numbers_have_commas() {
        for (number, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(grouped(number), text, "{number}");
        }
    }
}
