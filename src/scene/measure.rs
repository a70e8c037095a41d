//! How well colours can be told apart: contrast of letters, and distance of fills as they look to several eyes.

use libm::{atan2, cbrt, cos, exp, hypot, log, pow, sin, sqrt};

use super::item::Color;

/// A colour in linear sRGB (IEC 61966-2-1), 0 to 1 each.
pub(super) fn linear(color: Color) -> [f64; 3] {
    [color.r, color.g, color.b].map(|value| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { pow((value + 0.055) / 1.055, 2.4) }
    })
}

/// Relative luminance, WCAG 2.2.
pub(super) fn luminance(color: Color) -> f64 {
    let [red, green, blue] = linear(color);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast ratio, WCAG 2.2: 1 to 21.
pub(super) fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// How somebody sees colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vision {
    /// With three kinds of cones.
    Normal,
    /// Without the cones for long waves.
    Protan,
    /// Without the cones for middle waves.
    Deutan,
    /// Without the cones for short waves.
    Tritan,
}

impl Vision {
    /// All of them, the most frequent first.
    pub const ALL: [Self; 4] = [Self::Normal, Self::Protan, Self::Deutan, Self::Tritan];

    /// Its word in messages.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Protan => "protan",
            Self::Deutan => "deutan",
            Self::Tritan => "tritan",
        }
    }

    /// What becomes of linear sRGB: Machado, Oliveira and Fernandes 2009, severity 1.
    fn matrix(self) -> Matrix {
        match self {
            Self::Normal => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Self::Protan => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::Deutan => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Self::Tritan => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        }
    }
}

type Matrix = [[f64; 3]; 3];

fn times(matrix: &Matrix, vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
}

/// Linear sRGB to XYZ (IEC 61966-2-1), white at 100.
const XYZ: Matrix = [[41.24, 35.76, 18.05], [21.26, 71.52, 7.22], [1.93, 11.92, 95.05]];
/// XYZ to the cone-like responses of CIECAM02's adaptation.
const CAT02: Matrix = [[0.7328, 0.4296, -0.1624], [-0.7036, 1.6975, 0.0061], [0.0030, 0.0136, 0.9834]];
/// From these to Hunt's, Pointer's and Estévez's: their matrix times the inverse of the one above.
const HPE_FROM_CAT02: Matrix = [
    [0.740_979_200_0, 0.218_025_000_0, 0.041_005_800_0],
    [0.285_353_200_0, 0.624_201_400_0, 0.090_445_400_0],
    [-0.009_628_000_0, -0.005_698_000_0, 1.015_326_000_0],
];

/// CIECAM02 (Moroney et al. 2002) under the conditions of sRGB: D65, 64 lx, a grey of a fifth around, average
/// surround; then CAM02-UCS (Luo, Cui and Li 2006): J′, a′, b′.
fn appearance(seen: [f64; 3]) -> [f64; 3] {
    let adapting = 64.0 / std::f64::consts::PI / 5.0;
    let degree = 1.0 - 1.0 / 3.6 * exp((-adapting - 42.0) / 92.0);
    let k = 1.0 / (5.0 * adapting + 1.0);
    let fourth = k * k * k * k;
    let level = 0.2 * fourth * 5.0 * adapting + 0.1 * (1.0 - fourth) * (1.0 - fourth) * cbrt(5.0 * adapting);
    let n: f64 = 0.2;
    let bright = 0.725 * pow(n.recip(), 0.2);
    let white = times(&CAT02, times(&XYZ, [1.0; 3]));
    let responses = |color: [f64; 3]| {
        let sharp = times(&CAT02, times(&XYZ, color));
        let adapted = [0, 1, 2].map(|at| (100.0 * degree / white[at] + 1.0 - degree) * sharp[at]);
        times(&HPE_FROM_CAT02, adapted).map(|value| {
            let power = pow(level * value.abs() / 100.0, 0.42);
            value.signum() * 400.0 * power / (power + 27.13) + 0.1
        })
    };
    let achromatic = |[red, green, blue]: [f64; 3]| (2.0 * red + green + blue / 20.0 - 0.305) * bright;
    let [red, green, blue] = responses(seen);
    let a = red - 12.0 * green / 11.0 + blue / 11.0;
    let b = (red + green - 2.0 * blue) / 9.0;
    let hue = atan2(b, a);
    let eccentricity = (cos(hue + 2.0) + 3.8) / 4.0;
    let ratio = achromatic([red, green, blue]) / achromatic(responses([1.0; 3]));
    let lightness = 100.0 * pow(ratio.max(0.0), 0.69 * (1.48 + sqrt(n)));
    let t = 50_000.0 / 13.0 * bright * eccentricity * hypot(a, b) / (red + green + 1.05 * blue);
    let chroma = pow(t, 0.9) * sqrt(lightness / 100.0) * pow(1.64 - pow(0.29, n), 0.73);
    let colourfulness = log(1.0 + 0.0228 * chroma * pow(level, 0.25)) / 0.0228;
    [1.7 * lightness / (1.0 + 0.007 * lightness), colourfulness * cos(hue), colourfulness * sin(hue)]
}

/// How far two colours in linear sRGB look apart, in CAM02-UCS: 0 for the same, about 100 for black and white.
pub(super) fn apparent_distance(one: [f64; 3], other: [f64; 3], vision: Vision) -> f64 {
    let matrix = vision.matrix();
    let seen = |color| times(&matrix, color).map(|value| value.clamp(0.0, 1.0));
    let [one, other] = [one, other].map(|color| appearance(seen(color)));
    hypot(one[0] - other[0], hypot(one[1] - other[1], one[2] - other[2]))
}

/// A colour between two others, mixed as they stand in a file: `share` of the second, 0 to 1.
pub(super) fn mixed(one: Color, other: Color, share: f64) -> Color {
    let between = |from: u8, to: u8| {
        let value = f64::from(from) + share.clamp(0.0, 1.0) * (f64::from(to) - f64::from(from));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
        let byte = value.round() as u8;
        byte
    };
    Color { r: between(one.r, other.r), g: between(one.g, other.g), b: between(one.b, other.b), a: one.a }
}
