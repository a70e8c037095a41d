//! Colours: the only file that knows them.
//!
//! The least CAM02-UCS distance between any two statuses is over 16 in both themes, under normal,
//! protan, deutan and tritan vision (measured with `colorspacious` 1.1, severity 100); a test here
//! holds a floor in CAM16-UCS.

use super::item::{Color, Motif, Stroke};
use crate::derive::{Ground, Status};

/// Which set of colours a picture has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Dark ink on light paper.
    #[default]
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// The colours of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// Panels and pages.
    pub paper: Color,
    /// Headings and text.
    pub ink: Color,
    /// Second-rank text.
    pub ink_soft: Color,
    /// Third-rank text: section heads, hints.
    pub ink_faint: Color,
    /// Hairlines between and around controls.
    pub hairline: Color,
    /// A row under the pointer, a quiet box.
    pub shade: Color,
    /// Actions, ticks, links.
    pub accent: Color,
    /// Text on the accent.
    pub on_accent: Color,
    /// The mark behind the words that name an area.
    pub highlight: Color,
    /// A verified quote.
    pub verified: Color,
    /// A warning or a broken quote.
    pub warning: Color,
    /// Open water.
    pub sea: Color,
    /// Neighbouring countries.
    pub land: Color,
    /// Borders between neighbouring countries, rivers' banks.
    pub land_line: Color,
    /// Names of countries.
    pub land_label: Color,
    /// Names of seas.
    pub sea_label: Color,
    /// Rivers, which run over areas of any status.
    pub river: Color,
    /// Borders between areas.
    pub border: Color,
    /// The outer edge of the layer.
    pub outer_border: Color,
    /// Outline of the focus.
    pub focus: Color,
}

const LIGHT: Palette = Palette {
    paper: Color::rgb(0xfd_fcfa),
    ink: Color::rgb(0x15_202e),
    ink_soft: Color::rgb(0x4a_5566),
    ink_faint: Color::rgb(0x66_7182),
    hairline: Color::rgb(0xe3_e7ec),
    shade: Color::rgb(0xf1_f4f8),
    accent: Color::rgb(0x1f_3a5f),
    on_accent: Color::rgb(0xff_ffff),
    highlight: Color::rgb(0xfd_efc3),
    verified: Color::rgb(0x1c_7a43),
    warning: Color::rgb(0x9a_4a00),
    sea: Color::rgb(0xd8_e5ee),
    land: Color::rgb(0xf5_f3ee),
    land_line: Color::rgb(0xcf_d3d8),
    land_label: Color::rgb(0x6f_7985),
    sea_label: Color::rgb(0x55_7490),
    river: Color::rgb(0xa9_c4da).with_alpha(210),
    border: Color::rgb(0xff_ffff),
    outer_border: Color::rgb(0x8d_98a6),
    focus: Color::rgb(0x14_2136),
};

const DARK: Palette = Palette {
    paper: Color::rgb(0x15_1a21),
    ink: Color::rgb(0xe8_edf4),
    ink_soft: Color::rgb(0xb9_c1cd),
    ink_faint: Color::rgb(0x93_9dac),
    hairline: Color::rgb(0x2d_3440),
    shade: Color::rgb(0x21_2732),
    accent: Color::rgb(0x3f_74b5),
    on_accent: Color::rgb(0xff_ffff),
    highlight: Color::rgb(0x5c_4d1e),
    verified: Color::rgb(0x6f_cf97),
    warning: Color::rgb(0xf0_b35e),
    sea: Color::rgb(0x12_1a25),
    land: Color::rgb(0x1f_252d),
    land_line: Color::rgb(0x3a_424e),
    land_label: Color::rgb(0x8c_96a4),
    sea_label: Color::rgb(0x6f_97b8),
    river: Color::rgb(0x3b_5f7d).with_alpha(210),
    border: Color::rgb(0x15_1a21),
    outer_border: Color::rgb(0x8a_96a6),
    focus: Color::rgb(0xff_ffff),
};

impl Theme {
    /// The colours of this theme.
    pub fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }

    /// The colour of a status; paper where no statement in force gives the area one.
    pub fn status_color(self, status: Status) -> Color {
        let hex = match (self, status) {
            (Self::Light, Status::Occupied) => 0x52_1b50,
            (Self::Light, Status::Contested) => 0xdc_684c,
            (Self::Light, Status::Claimed) => 0xf4_d27c,
            (Self::Light, Status::Threatened) => 0xbd_8c96,
            (Self::Light, Status::Mentioned) => 0xa8_bed8,
            (Self::Light, Status::NotMentioned) => 0xe8_ecf1,
            (Self::Dark, Status::Occupied) => 0x7d_38b0,
            (Self::Dark, Status::Contested) => 0xd9_6f52,
            (Self::Dark, Status::Claimed) => 0xf3_cf72,
            (Self::Dark, Status::Threatened) => 0xc0_92a0,
            (Self::Dark, Status::Mentioned) => 0x61_768b,
            (Self::Dark, Status::NotMentioned) => 0x34_3c47,
            (_, Status::NotChecked | Status::SwitchedOff) => return self.palette().paper,
        };
        Color::rgb(hex)
    }

    /// The pattern of a ground with its colour, the same over every status.
    pub fn texture(self, ground: Ground) -> (Motif, Color) {
        let (hatch, dots) = match self {
            Self::Light => (Color::rgb(0x52_1b50), Color::rgb(0x6b_1d12)),
            // Deeper than the fill of *occupied*, which would blur into *mentioned*.
            Self::Dark => (Color::rgb(0x3a_1150), Color::rgb(0x4c_140c)),
        };
        match ground {
            Ground::SourcesDisagree => (Motif::CrossHatch, hatch),
            Ground::HeldInPart(size) => (Motif::Hatch(size), hatch),
            Ground::FightingInside => (Motif::Chevrons, hatch),
            Ground::Pressure => (Motif::Dots, dots),
        }
    }

    /// An outline that a status has of its own: dotted for what is only switched off, dashed for what is not
    /// checked, and on dark paper a light one for what is occupied; `None` for none.
    pub fn status_outline(self, status: Status) -> Option<Stroke> {
        let palette = self.palette();
        match (self, status) {
            (_, Status::SwitchedOff) => {
                Some(Stroke { width: 1.5, color: palette.ink_faint, dash: Some((1.5, 3.0)) })
            }
            (_, Status::NotChecked) => {
                Some(Stroke { width: 1.5, color: palette.warning, dash: Some((5.0, 4.0)) })
            }
            (Self::Dark, Status::Occupied) => Some(Stroke::solid(1.5, Color::rgb(0xd9_b8f2))),
            (
                Self::Light | Self::Dark,
                Status::Occupied
                | Status::Contested
                | Status::Claimed
                | Status::Threatened
                | Status::Mentioned
                | Status::NotMentioned,
            ) => None,
        }
    }

    /// The colour of a label on a status, and of the halo around it, which is the status's own.
    pub fn label_colors(self, status: Status) -> (Color, Color) {
        let dark = Color::rgb(0x10_151c);
        let text = match (self, status) {
            (_, Status::Occupied) | (Self::Dark, Status::Mentioned) => Color::rgb(0xff_ffff),
            (Self::Dark, Status::NotMentioned | Status::NotChecked | Status::SwitchedOff) => {
                Color::rgb(0xe8_edf4)
            }
            (_, Status::Contested | Status::Claimed | Status::Threatened)
            | (
                Self::Light,
                Status::Mentioned | Status::NotMentioned | Status::NotChecked | Status::SwitchedOff,
            ) => dark,
        };
        (text, self.status_color(status))
    }

    /// The colour of text that names a status on paper: readable where the status colour is not.
    pub fn status_ink(self, status: Status) -> Color {
        let hex = match (self, status) {
            (Self::Light, Status::Occupied) => 0x52_1b50,
            (Self::Light, Status::Contested) => 0xa0_3623,
            (Self::Light, Status::Claimed) => 0x7a_5600,
            (Self::Light, Status::Threatened) => 0x85_3a4a,
            (Self::Light, Status::Mentioned) => 0x40_5a76,
            (Self::Light, Status::NotMentioned | Status::SwitchedOff) => 0x4a_5566,
            (Self::Dark, Status::Occupied) => 0xd9_c0fb,
            (Self::Dark, Status::Contested) => 0xff_a08e,
            (Self::Dark, Status::Claimed) => 0xf0_cd6a,
            (Self::Dark, Status::Threatened) => 0xe3_b8c4,
            (Self::Dark, Status::Mentioned) => 0xa9_c0d8,
            (Self::Dark, Status::NotMentioned | Status::SwitchedOff) => 0xb9_c1cd,
            (_, Status::NotChecked) => return self.palette().warning,
        };
        Color::rgb(hex)
    }

    /// The quiet background of a label that names a status.
    pub fn status_tint(self, status: Status) -> Color {
        let hex = match (self, status) {
            (Self::Light, Status::Occupied) => 0xf1_e6f0,
            (Self::Light, Status::Contested) => 0xfc_e9e5,
            (Self::Light, Status::Claimed | Status::NotChecked) => 0xfd_f3db,
            (Self::Light, Status::Threatened) => 0xf8_e9ec,
            (Self::Light, Status::Mentioned) => 0xe8_eef5,
            (Self::Light, Status::NotMentioned | Status::SwitchedOff) => 0xee_f1f4,
            (Self::Dark, Status::Occupied) => 0x33_2a45,
            (Self::Dark, Status::Contested) => 0x45_2621,
            (Self::Dark, Status::Claimed | Status::NotChecked) => 0x3d_3420,
            (Self::Dark, Status::Threatened) => 0x40_2c33,
            (Self::Dark, Status::Mentioned) => 0x28_3440,
            (Self::Dark, Status::NotMentioned | Status::SwitchedOff) => 0x29_303b,
        };
        Color::rgb(hex)
    }
}

#[cfg(test)]
mod tests {
    use palette::cam16::{Cam16, Cam16Jmh, Cam16UcsJab, Parameters, Surround};
    use palette::{FromColor, LinSrgb, Srgb, Xyz};

    use super::*;

    /// Relative luminance, WCAG 2.2.
    fn luminance(color: Color) -> f64 {
        let linear = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
    }

    /// Contrast ratio, WCAG 2.2: 1 to 21.
    fn contrast(one: Color, other: Color) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn text_on_paper_and_labels_on_their_halo_reach_four_and_a_half_to_one() {
        for theme in [Theme::Light, Theme::Dark] {
            let palette = theme.palette();
            let texts = [palette.ink, palette.ink_soft, palette.ink_faint, palette.verified, palette.warning];
            for text in texts {
                assert!(contrast(text, palette.paper) >= 4.5, "{theme:?}: {text:?} on paper");
            }
            assert!(contrast(palette.on_accent, palette.accent) >= 4.5, "{theme:?}: text on the accent");
            assert!(contrast(palette.land_label, palette.land) >= 3.9, "{theme:?}: country names");
            assert!(contrast(palette.sea_label, palette.sea) >= 3.9, "{theme:?}: sea names");
            for status in Status::ALL {
                let (text, halo) = theme.label_colors(status);
                assert!(contrast(text, halo) >= 4.5, "{theme:?}: label on {status:?}");
                let (ink, tint) = (theme.status_ink(status), theme.status_tint(status));
                assert!(contrast(ink, tint) >= 4.5, "{theme:?}: pill of {status:?}: {}", contrast(ink, tint));
            }
        }
    }

    /// Linear sRGB as dichromats see it: Machado, Oliveira and Fernandes 2009, severity 1.
    const VISIONS: [(&str, [[f64; 3]; 3]); 4] = [
        ("normal", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "protan",
            [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
        ),
        (
            "deutan",
            [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
        ),
        (
            "tritan",
            [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        ),
    ];

    /// A colour in CAM16-UCS (Li et al. 2017), as seen by a vision.
    fn appearance(color: Color, vision: &[[f64; 3]; 3]) -> Cam16UcsJab<f64> {
        let linear: LinSrgb<f64> = Srgb::new(color.r, color.g, color.b).into_linear();
        let seen = vision.map(|row| row[0] * linear.red + row[1] * linear.green + row[2] * linear.blue);
        let [red, green, blue] = seen.map(|value| value.clamp(0.0, 1.0));
        let mut conditions = Parameters::default_static_wp(40.0);
        conditions.surround = Surround::Average;
        let xyz = Xyz::from_color(LinSrgb::new(red, green, blue));
        Cam16UcsJab::from_color(Cam16Jmh::from(Cam16::from_xyz(xyz, conditions)))
    }

    #[test]
    fn statuses_are_told_apart_by_every_vision() {
        for theme in [Theme::Light, Theme::Dark] {
            let mut least = f64::MAX;
            for (name, vision) in &VISIONS {
                for (index, one) in Status::ALL.into_iter().enumerate() {
                    for other in Status::ALL.into_iter().skip(index + 1) {
                        let pair = [one, other].map(|status| appearance(theme.status_color(status), vision));
                        let distance = (pair[0].lightness - pair[1].lightness)
                            .hypot((pair[0].a - pair[1].a).hypot(pair[0].b - pair[1].b));
                        assert!(distance >= 16.0, "{theme:?}, {name}: {one:?} and {other:?}: {distance:.1}");
                        least = least.min(distance);
                    }
                }
            }
            assert!(least < 30.0, "{theme:?}: the measure itself is plausible ({least})");
        }
    }
}
