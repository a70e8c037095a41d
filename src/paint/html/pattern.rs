//! The patterns that grounds are shown by, as SVG tiles that repeat as the scene's lines and dots do
//! (`scene::texture`).

use crate::derive::Ground;
use crate::paint::svg::number;
use crate::scene::compose::pattern_of;
use crate::scene::item::{Motif, Pattern};
use crate::scene::palette::Theme;
use crate::space::Screen;

/// What a tile holds.
struct Tile {
    height: f64,
    /// What the pattern is turned by.
    turn: &'static str,
    ink: String,
}

/// The pattern of a ground at a scale of the map's own coordinates, as an SVG element with this id.
pub(super) fn pattern_element(id: &str, ground: Ground, scale: f64) -> String {
    let (motif, _) = Theme::Light.texture(ground);
    let pattern = pattern_of(motif, Screen::new(0.0, 0.0));
    let Tile { height, turn, ink } = tile(&pattern);
    format!(
        "<pattern id=\"{id}\" width=\"{}\" height=\"{}\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"scale({}){turn}\">{ink}</pattern>\n",
        number(pattern.spacing),
        number(height),
        number(scale)
    )
}

/// One tile, as wide as the pattern's spacing. Hatches are level lines turned until they rise.
fn tile(pattern: &Pattern) -> Tile {
    let (spacing, half) = (pattern.spacing, pattern.spacing / 2.0);
    let turn = " rotate(-45)";
    let lines = |data: String| {
        format!("<path class=\"hatch\" stroke-width=\"{}\" d=\"{data}\"/>", number(pattern.weight))
    };
    match pattern.motif {
        Motif::Hatch(_) => Tile { height: spacing, turn, ink: lines(format!("M0 {half}h{spacing}")) },
        Motif::CrossHatch => {
            Tile { height: spacing, turn, ink: lines(format!("M0 {half}h{spacing}M{half} 0v{spacing}")) }
        }
        // From tip to tip, and on beyond the tile's sides, so that the corners there are sharp too.
        Motif::Chevrons => {
            let (upper, lower, beyond) = (half * 0.5, half * 1.5, spacing + half);
            let data =
                format!("M-{half} {upper}L0 {lower}L{half} {upper}L{spacing} {lower}L{beyond} {upper}");
            Tile { height: spacing, turn: "", ink: lines(data) }
        }
        Motif::Dots => {
            // Two rows, the second shifted by half.
            let row = spacing * 0.75_f64.sqrt();
            let dot = |x: f64, y: f64| {
                let [x, y, radius] = [x, y, pattern.weight / 2.0].map(number);
                format!("<circle class=\"dots\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>")
            };
            let ink = dot(half * 0.5, row * 0.5) + &dot(half * 1.5, row * 1.5);
            Tile { height: 2.0 * row, turn: "", ink }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tile_is_as_heavy_as_the_scene_draws_it() {
        for (ground, data) in [
            (Ground::ALL[1], "M0 4h8"),
            (Ground::ALL[2], "M0 4h8"),
            (Ground::ALL[3], "M0 4h8"),
            (Ground::SourcesDisagree, "M0 4h8M4 0v8"),
            (Ground::FightingInside, "M-4 2L0 6L4 2L8 6L12 2"),
        ] {
            let weight = pattern_of(Theme::Light.texture(ground).0, Screen::new(0.0, 0.0)).weight;
            let expected = format!("stroke-width=\"{}\" d=\"{data}\"", number(weight));
            let element = pattern_element("x", ground, 1.0);
            assert!(element.contains(&expected), "{ground:?}: {expected} in {element}");
        }
        let weight = pattern_of(Motif::Dots, Screen::new(0.0, 0.0)).weight;
        let expected = format!("cx=\"6\" cy=\"10.39\" r=\"{}\"", number(weight / 2.0));
        let element = pattern_element("x", Ground::Pressure, 1.0);
        assert!(element.contains(&expected), "{expected} in {element}");
    }
}
