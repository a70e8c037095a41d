//! The palette as `egui`'s style, and the bundled fonts.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke, TextStyle, vec2,
};

use crate::paint::screen::{ITALIC, SEMIBOLD, color32};
use crate::scene::item::Face;
use crate::scene::palette::Theme;
use crate::scene::typeface::font_bytes;

/// Makes the bundled faces the only fonts, so that text looks the same everywhere.
pub(crate) fn install_fonts(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::empty();
    let faces = [("inter", Face::Regular), (SEMIBOLD, Face::SemiBold), (ITALIC, Face::Italic)];
    for (name, face) in faces {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(font_bytes(face))));
    }
    let stack = |first: &str| vec![first.to_owned(), "inter".to_owned()];
    fonts.families.insert(FontFamily::Proportional, stack("inter"));
    fonts.families.insert(FontFamily::Monospace, stack("inter"));
    fonts.families.insert(FontFamily::Name(SEMIBOLD.into()), stack(SEMIBOLD));
    fonts.families.insert(FontFamily::Name(ITALIC.into()), stack(ITALIC));
    ctx.set_fonts(fonts);
}

/// Sets the style of the window to a theme.
pub fn install_theme(ctx: &egui::Context, theme: Theme) {
    let side = match theme {
        Theme::Light => egui::Theme::Light,
        Theme::Dark => egui::Theme::Dark,
    };
    ctx.set_theme(side);
    ctx.style_mut_of(side, |style| {
        style.text_styles = [
            (TextStyle::Heading, FontId::new(20.0, FontFamily::Name(SEMIBOLD.into()))),
            (TextStyle::Body, FontId::new(13.0, FontFamily::Proportional)),
            (TextStyle::Button, FontId::new(13.0, FontFamily::Proportional)),
            (TextStyle::Monospace, FontId::new(13.0, FontFamily::Monospace)),
            (TextStyle::Small, FontId::new(11.0, FontFamily::Proportional)),
        ]
        .into();
        style.spacing.item_spacing = vec2(8.0, 4.0);
        style.spacing.button_padding = vec2(10.0, 5.0);
        style.spacing.interact_size = vec2(28.0, 28.0);
        style.spacing.menu_margin = Margin::same(8);
        style.spacing.scroll = scroll_bars();
        style.animation_time = 0.0;
        style.interaction.tooltip_delay = 0.25;
        style.interaction.selectable_labels = false;
        style.visuals = visuals(theme);
    });
}

/// Bars that are in sight wherever there is more to see, and wider under the pointer: drawn in the ink, since what can be
/// used has the paper's own colour for its ground.
fn scroll_bars() -> egui::style::ScrollStyle {
    egui::style::ScrollStyle {
        foreground_color: true,
        floating_width: 4.0,
        dormant_handle_opacity: BAR_OPACITY,
        active_handle_opacity: BAR_OPACITY,
        interact_handle_opacity: 0.8,
        ..egui::style::ScrollStyle::thin()
    }
}

/// How much of the ink the handle of a bar has while nobody touches it.
const BAR_OPACITY: f32 = 0.55;

fn visuals(theme: Theme) -> egui::Visuals {
    let palette = theme.palette();
    let mut visuals = match theme {
        Theme::Light => egui::Visuals::light(),
        Theme::Dark => egui::Visuals::dark(),
    };
    let (paper, ink, hairline) = (color32(palette.paper), color32(palette.ink), color32(palette.hairline));
    visuals.panel_fill = paper;
    visuals.window_fill = paper;
    visuals.extreme_bg_color = paper;
    visuals.faint_bg_color = color32(palette.shade);
    visuals.window_stroke = Stroke::new(1.0, hairline);
    visuals.window_corner_radius = CornerRadius::same(10);
    visuals.menu_corner_radius = CornerRadius::same(8);
    visuals.window_shadow = shadow(theme);
    visuals.popup_shadow = shadow(theme);
    visuals.hyperlink_color = color32(palette.link);
    visuals.warn_fg_color = color32(palette.warning);
    // What cannot be used now says so by its own colours, which can be read: nothing is faded.
    visuals.disabled_alpha = 1.0;
    visuals.weak_text_color = Some(color32(palette.ink_faint));
    visuals.selection.bg_fill = color32(palette.accent).gamma_multiply(0.35);
    visuals.selection.stroke = Stroke::new(1.5, color32(palette.link));
    let widgets = &mut visuals.widgets;
    for state in [
        &mut widgets.noninteractive,
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
        &mut widgets.open,
    ] {
        state.corner_radius = CornerRadius::same(7);
        state.fg_stroke = Stroke::new(1.0, ink);
        state.bg_stroke = Stroke::new(1.0, hairline);
        state.bg_fill = paper;
        state.weak_bg_fill = paper;
        state.expansion = 0.0;
    }
    // What can be used shows its edge; what only frames something has a hairline.
    widgets.inactive.bg_stroke = Stroke::new(1.0, color32(palette.control));
    for state in [&mut widgets.hovered, &mut widgets.active, &mut widgets.open] {
        state.weak_bg_fill = color32(palette.shade);
        state.bg_fill = color32(palette.shade);
        state.bg_stroke = Stroke::new(1.0, color32(palette.ink_faint));
    }
    widgets.active.bg_stroke = Stroke::new(1.5, color32(palette.link));
    visuals
}

fn shadow(theme: Theme) -> egui::Shadow {
    let alpha = match theme {
        Theme::Light => 28,
        Theme::Dark => 120,
    };
    egui::Shadow { offset: [0, 4], blur: 16, spread: 0, color: Color32::from_black_alpha(alpha) }
}
