//! Colours: the only file that knows the program's own.
//!
//! The least CAM02-UCS distance between any two statuses is 15.7, and no texture seen from afar comes nearer than
//! 12.4 to another status, in both themes, under normal, protan, deutan and tritan vision (severity 100). The tests
//! here measure it.

use std::sync::LazyLock;

use super::item::{Color, Motif, Stroke};
use crate::derive::{Ground, Status};
use crate::model::PartSize;

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

/// The colours of a picture: of its page, of statuses, and of the textures over these.
#[derive(Debug, Clone, PartialEq)]
pub struct Colors {
    pub(super) palette: Palette,
    /// In the order of [`Status::ALL`].
    pub(super) statuses: [StatusColors; Status::ALL.len()],
    pub(super) hatch: Color,
    pub(super) dots: Color,
    /// The density of all that is held in part, where one stands for all; `None` where each has its own.
    pub(super) density: Option<PartSize>,
}

/// The colours that a status has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct StatusColors {
    pub(super) fill: Color,
    pub(super) outline: Option<Stroke>,
    pub(super) label: Color,
    pub(super) ink: Color,
    pub(super) tint: Color,
}

/// The colours of a page.
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
    /// Hairlines between things.
    pub hairline: Color,
    /// The edge of what can be used: buttons, fields, boxes to tick.
    pub control: Color,
    /// A row under the pointer, a quiet box.
    pub shade: Color,
    /// Actions and ticks: what is filled with it.
    pub accent: Color,
    /// Text that can be clicked, and the edge of what is chosen.
    pub link: Color,
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
    ink_faint: Color::rgb(0x61_6b7c),
    hairline: Color::rgb(0xe3_e7ec),
    control: Color::rgb(0x7f_8b9a),
    shade: Color::rgb(0xf1_f4f8),
    accent: Color::rgb(0x1f_3a5f),
    link: Color::rgb(0x1f_3a5f),
    on_accent: Color::rgb(0xff_ffff),
    highlight: Color::rgb(0xfd_efc3),
    verified: Color::rgb(0x1c_7a43),
    warning: Color::rgb(0x9a_4a00),
    sea: Color::rgb(0xd8_e5ee),
    land: Color::rgb(0xf5_f3ee),
    land_line: Color::rgb(0xcf_d3d8),
    land_label: Color::rgb(0x65_6f7b),
    sea_label: Color::rgb(0x46_6580),
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
    control: Color::rgb(0x6a_7585),
    shade: Color::rgb(0x21_2732),
    accent: Color::rgb(0x3f_74b5),
    link: Color::rgb(0x8a_b6ea),
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

static COLORS: LazyLock<[Colors; 2]> =
    LazyLock::new(|| [Theme::Light, Theme::Dark].map(Theme::compose_colors));

/// Six shades of grey in the order of [`FILLS`], as far from one another as paper allows, the strongest status darkest.
pub(super) const GREY_SHADES: [Color; FILLS.len()] = [
    Color::rgb(0x30_3030),
    Color::rgb(0x62_6262),
    Color::rgb(0x86_8686),
    Color::rgb(0xae_aeae),
    Color::rgb(0xce_cece),
    Color::rgb(0xef_efef),
];
/// Textures on these.
pub(super) const GREY_TEXTURE: Color = Color::rgb(0x10_1010);

/// A page without colours.
pub(super) const GREY_PAGE: Palette = Palette {
    paper: Color::rgb(0xff_ffff),
    ink: Color::rgb(0x1a_1a1a),
    ink_soft: Color::rgb(0x50_5050),
    ink_faint: Color::rgb(0x66_6666),
    hairline: Color::rgb(0xe0_e0e0),
    control: Color::rgb(0x80_8080),
    shade: Color::rgb(0xf2_f2f2),
    accent: Color::rgb(0x38_3838),
    link: Color::rgb(0x38_3838),
    on_accent: Color::rgb(0xff_ffff),
    highlight: Color::rgb(0xe8_e8e8),
    verified: Color::rgb(0x50_5050),
    warning: Color::rgb(0x40_4040),
    sea: Color::rgb(0xff_ffff),
    land: Color::rgb(0xf6_f6f6),
    land_line: Color::rgb(0xbb_bbbb),
    land_label: Color::rgb(0x6e_6e6e),
    sea_label: Color::rgb(0x66_6666),
    river: Color::rgb(0xbb_bbbb).with_alpha(210),
    border: Color::rgb(0xff_ffff),
    outer_border: Color::rgb(0x70_7070),
    focus: Color::rgb(0x00_0000),
};

/// The statuses that have a colour of their own; the others have paper and an outline.
pub(super) const FILLS: [Status; 6] = [
    Status::Occupied,
    Status::Contested,
    Status::Claimed,
    Status::Threatened,
    Status::Mentioned,
    Status::NotMentioned,
];

/// The inks of labels: on light fills, and on dark ones.
pub(super) const LABEL_INKS: [Color; 2] = [Color::rgb(0x10_151c), Color::rgb(0xff_ffff)];

impl Theme {
    /// The colours of this theme.
    pub fn colors(self) -> &'static Colors {
        &COLORS[match self {
            Self::Light => 0,
            Self::Dark => 1,
        }]
    }

    /// The colours of this theme's pages and panels.
    pub fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }

    fn compose_colors(self) -> Colors {
        let (hatch, dots) = self.texture_inks();
        let statuses = Status::ALL.map(|status| StatusColors {
            fill: self.fill(status),
            outline: self.outline(status),
            label: self.label(status),
            ink: self.ink(status),
            tint: self.tint(status),
        });
        Colors { palette: *self.palette(), statuses, hatch, dots, density: None }
    }

    fn fill(self, status: Status) -> Color {
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

    /// The colour of hatches and chevrons, and that of dots.
    fn texture_inks(self) -> (Color, Color) {
        match self {
            Self::Light => (Color::rgb(0x52_1b50), Color::rgb(0x6b_1d12)),
            // Deeper than the fill of *occupied*, which would blur into *mentioned*.
            Self::Dark => (Color::rgb(0x3a_1150), Color::rgb(0x4c_140c)),
        }
    }

    fn outline(self, status: Status) -> Option<Stroke> {
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

    fn label(self, status: Status) -> Color {
        match (self, status) {
            (_, Status::Occupied) | (Self::Dark, Status::Mentioned) => LABEL_INKS[1],
            (Self::Dark, Status::NotMentioned | Status::NotChecked | Status::SwitchedOff) => {
                Color::rgb(0xe8_edf4)
            }
            (_, Status::Contested | Status::Claimed | Status::Threatened)
            | (
                Self::Light,
                Status::Mentioned | Status::NotMentioned | Status::NotChecked | Status::SwitchedOff,
            ) => LABEL_INKS[0],
        }
    }

    fn ink(self, status: Status) -> Color {
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

    fn tint(self, status: Status) -> Color {
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

impl Colors {
    /// Puts the page on another colour: paper, and what has no colour of its own.
    pub fn put_on(&mut self, paper: Color) {
        for status in &mut self.statuses {
            if status.fill == self.palette.paper {
                status.fill = paper;
            }
        }
        self.palette.paper = paper;
    }

    /// The colours of the page.
    pub fn palette(&self) -> &Palette {
        &self.palette
    }

    fn of(&self, status: Status) -> &StatusColors {
        let at = Status::ALL.iter().position(|one| *one == status).unwrap_or_default();
        &self.statuses[at]
    }

    /// The colour of a status; paper where no statement in force gives the area one.
    pub fn status_color(&self, status: Status) -> Color {
        self.of(status).fill
    }

    /// The pattern of a ground with its colour, the same over every status.
    pub fn texture(&self, ground: Ground) -> (Motif, Color) {
        match ground {
            Ground::SourcesDisagree => (Motif::CrossHatch, self.hatch),
            Ground::HeldInPart(size) => (Motif::Hatch(self.density.unwrap_or(size)), self.hatch),
            Ground::FightingInside => (Motif::Chevrons, self.hatch),
            Ground::Pressure => (Motif::Dots, self.dots),
        }
    }

    /// The same colours with one hatch for all that is held in part, however large.
    #[must_use]
    pub fn with_one_density(&self) -> Self {
        Self { density: Some(PartSize::Unsized), ..self.clone() }
    }

    /// An outline that a status has of its own: dotted for what is only switched off, dashed for what is not
    /// checked, and on dark paper a light one for what is occupied; `None` for none.
    pub fn status_outline(&self, status: Status) -> Option<Stroke> {
        self.of(status).outline
    }

    /// The colour of a label on a status, and of the halo around it, which is the status's own.
    pub fn label_colors(&self, status: Status) -> (Color, Color) {
        (self.of(status).label, self.of(status).fill)
    }

    /// The colour of text that names a status on paper: readable where the status colour is not.
    pub fn status_ink(&self, status: Status) -> Color {
        self.of(status).ink
    }

    /// The quiet background of a label that names a status.
    pub fn status_tint(&self, status: Status) -> Color {
        self.of(status).tint
    }
}

#[cfg(test)]
mod tests {
    use super::super::measure::{Vision, apparent_distance, contrast, linear};
    use super::*;
    use crate::model::PartSize;
    use crate::scene::texture::ink_share;

    const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

    #[test]
    fn every_pair_of_text_or_edge_and_ground_has_the_contrast_of_wcag_2_2_aa() {
        for theme in THEMES {
            let palette = theme.palette();
            let texts = [
                palette.ink,
                palette.ink_soft,
                palette.ink_faint,
                palette.link,
                palette.verified,
                palette.warning,
            ];
            for (text, ground) in texts.iter().flat_map(|text| [(text, palette.paper), (text, palette.shade)])
            {
                assert!(contrast(*text, ground) >= 4.5, "{theme:?}: {text:?} on {ground:?}");
            }
            for text in [palette.ink, palette.ink_soft] {
                assert!(contrast(text, palette.highlight) >= 4.5, "{theme:?}: {text:?} on a marked word");
            }
            for (edge, ground) in [palette.control, palette.accent, palette.link]
                .iter()
                .flat_map(|edge| [(edge, palette.paper), (edge, palette.shade)])
            {
                assert!(contrast(*edge, ground) >= 3.0, "{theme:?}: the edge {edge:?} on {ground:?}");
            }
            assert!(contrast(palette.on_accent, palette.accent) >= 4.5, "{theme:?}: text on the accent");
            assert!(contrast(palette.land_label, palette.land) >= 4.5, "{theme:?}: country names");
            assert!(contrast(palette.sea_label, palette.sea) >= 4.5, "{theme:?}: sea names");
            for status in Status::ALL {
                let (text, halo) = theme.colors().label_colors(status);
                assert_eq!(
                    halo,
                    theme.colors().status_color(status),
                    "{theme:?}: the halo is the fill of {status:?}"
                );
                assert!(
                    contrast(text, halo) >= 4.69,
                    "{theme:?}: label on {status:?}: {}",
                    contrast(text, halo)
                );
                let (ink, tint) = (theme.colors().status_ink(status), theme.colors().status_tint(status));
                assert!(contrast(ink, tint) >= 4.5, "{theme:?}: pill of {status:?}: {}", contrast(ink, tint));
            }
            let over = |ground: Ground, status: Status| {
                contrast(theme.colors().texture(ground).1, theme.colors().status_color(status))
            };
            assert!(over(Ground::SourcesDisagree, Status::Contested) >= 3.7, "{theme:?}: hatch");
            let parts = [PartSize::Small, PartSize::Unsized, PartSize::Most].map(Ground::HeldInPart);
            for ground in parts.into_iter().chain([Ground::FightingInside]) {
                assert!(over(ground, Status::Contested) >= 3.0, "{theme:?}: {ground:?} on contested");
            }
            for status in [Status::Claimed, Status::Threatened] {
                assert!(over(Ground::Pressure, status) >= 4.0, "{theme:?}: dots on {status:?}");
            }
        }
    }

    #[test]
    fn statuses_are_told_apart_by_every_vision() {
        // What colorspacious 1.1 measures of the same colours: the least distance under each vision.
        let measured = [[18.6, 17.3, 17.7, 18.3], [19.1, 15.7, 18.8, 17.9]];
        for (theme, measured) in THEMES.into_iter().zip(measured) {
            for (vision, measured) in Vision::ALL.into_iter().zip(measured) {
                let mut least = f64::MAX;
                for (index, one) in FILLS.into_iter().enumerate() {
                    for other in FILLS.into_iter().skip(index + 1) {
                        let [one, other] =
                            [one, other].map(|status| linear(theme.colors().status_color(status)));
                        least = least.min(apparent_distance(one, other, vision));
                    }
                }
                assert!(least >= 15.6, "{theme:?}, {vision:?}: {least:.2}");
                assert!(
                    (least - measured).abs() < 0.2,
                    "{theme:?}, {vision:?}: {least:.2}, measured {measured}"
                );
            }
        }
    }

    /// A fill with its texture as it is seen from afar: mixed in linear light by the share of its ink.
    fn blurred(theme: Theme, status: Status, ground: Ground) -> [f64; 3] {
        let (motif, ink) = theme.colors().texture(ground);
        let (fill, ink, share) = (linear(theme.colors().status_color(status)), linear(ink), ink_share(motif));
        [0, 1, 2].map(|at| fill[at] + share * (ink[at] - fill[at]))
    }

    #[test]
    fn no_texture_seen_from_afar_passes_for_another_status() {
        let looks = [
            (Status::Contested, Ground::SourcesDisagree),
            (Status::Contested, Ground::HeldInPart(PartSize::Small)),
            (Status::Contested, Ground::HeldInPart(PartSize::Unsized)),
            (Status::Contested, Ground::HeldInPart(PartSize::Most)),
            (Status::Contested, Ground::FightingInside),
            (Status::Claimed, Ground::Pressure),
            (Status::Threatened, Ground::Pressure),
        ];
        for theme in THEMES {
            for (status, ground) in looks {
                let seen = blurred(theme, status, ground);
                for other in FILLS.into_iter().filter(|other| *other != status) {
                    for vision in Vision::ALL {
                        let apart =
                            apparent_distance(seen, linear(theme.colors().status_color(other)), vision);
                        assert!(
                            apart >= 12.3,
                            "{theme:?}, {vision:?}: {ground:?} near {other:?}: {apart:.2}"
                        );
                    }
                }
            }
        }
    }
}
