//! Points of the three coordinate spaces.

/// A position on the WGS 84 ellipsoid, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LonLat {
    /// Longitude, east positive, −180 to 180; in outlines that were made ready for a projection up to 180
    /// degrees to either side of its central meridian.
    pub lon: f64,
    /// Latitude, north positive, −90 to 90.
    pub lat: f64,
}

/// A position on the projected plane, in metres: x to the east, y to the north.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct World {
    /// Metres east of the central meridian.
    pub x: f64,
    /// Metres north of the latitude of origin.
    pub y: f64,
}

/// A position in a picture, in logical pixels: x to the right, y down, from the upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Screen {
    /// Pixels to the right.
    pub x: f64,
    /// Pixels down.
    pub y: f64,
}

impl Screen {
    /// A position from its coordinates.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// Distance to another position, in pixels.
    pub fn distance(self, other: Self) -> f64 {
        libm::hypot(self.x - other.x, self.y - other.y)
    }
}

/// An axis-parallel rectangle in a picture, in logical pixels. Right and lower edge are outside.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width, never negative.
    pub width: f64,
    /// Height, never negative.
    pub height: f64,
}

impl Rect {
    /// A rectangle from its upper left corner and its size.
    pub const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    /// A rectangle from its centre and its size.
    pub fn centred(centre: Screen, width: f64, height: f64) -> Self {
        Self::new(centre.x - width / 2.0, centre.y - height / 2.0, width, height)
    }

    /// The rectangle with every length multiplied, from the origin of the picture.
    #[must_use]
    pub fn scaled(self, factor: f64) -> Self {
        Self::new(self.x * factor, self.y * factor, self.width * factor, self.height * factor)
    }

    /// The first x to the right of the rectangle.
    pub fn right(self) -> f64 {
        self.x + self.width
    }

    /// The first y under the rectangle.
    pub fn bottom(self) -> f64 {
        self.y + self.height
    }

    /// The middle.
    pub fn centre(self) -> Screen {
        Screen::new(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// True where the position is inside.
    pub fn contains(self, at: Screen) -> bool {
        (self.x..self.right()).contains(&at.x) && (self.y..self.bottom()).contains(&at.y)
    }

    /// True where the two share some of their inside.
    pub fn intersects(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// True where the other lies inside, edges included.
    pub fn encloses(self, other: Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }

    /// True where a straight line has a point in common with the rectangle.
    pub fn meets_line(self, from: Screen, to: Screen) -> bool {
        if from.x.max(to.x) < self.x
            || from.x.min(to.x) > self.right()
            || from.y.max(to.y) < self.y
            || from.y.min(to.y) > self.bottom()
        {
            return false;
        }
        let side = |x: f64, y: f64| (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
        let (right, bottom) = (self.right(), self.bottom());
        let sides = [side(self.x, self.y), side(right, self.y), side(right, bottom), side(self.x, bottom)];
        !(sides.iter().all(|side| *side > 0.0) || sides.iter().all(|side| *side < 0.0))
    }

    /// The rectangle grown by this many pixels on each side (shrunk where negative, never below zero size).
    #[must_use]
    pub fn expanded(self, by: f64) -> Self {
        let width = (self.width + 2.0 * by).max(0.0);
        let height = (self.height + 2.0 * by).max(0.0);
        Self::centred(self.centre(), width, height)
    }
}
