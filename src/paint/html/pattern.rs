//! The patterns that grounds are shown by, as SVG tiles that repeat as the scene's lines and dots do
//! (`scene::texture`).

use crate::derive::Ground;
use crate::paint::svg::number;
use crate::scene::palette::Theme;
use crate::scene::texture::{Tile, TileMarks, pattern_of, tile};
use crate::space::Screen;

/// The pattern of a ground at a scale of the map's own coordinates, as an SVG element with this id.
pub(super) fn pattern_element(id: &str, ground: Ground, scale: f64) -> String {
    let (motif, _) = Theme::Light.colors().texture(ground);
    let pattern = pattern_of(motif, Screen::new(0.0, 0.0));
    let Tile { height, turn_deg, marks } = tile(&pattern);
    let turn = turn(turn_deg);
    format!(
        "<pattern id=\"{id}\" width=\"{}\" height=\"{}\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"scale({}){turn}\">{}</pattern>\n",
        number(pattern.spacing),
        number(height),
        number(scale),
        ink(&marks, pattern.weight)
    )
}

/// The same pattern at another scale: it has only what is different.
pub(super) fn pattern_copy(id: &str, ground: Ground, scale: f64) -> String {
    let (motif, _) = Theme::Light.colors().texture(ground);
    let turn = turn(tile(&pattern_of(motif, Screen::new(0.0, 0.0))).turn_deg);
    let of = ground.keyword();
    format!("<pattern id=\"{id}\" href=\"#{of}\" patternTransform=\"scale({}){turn}\"/>\n", number(scale))
}

/// How a tile is turned, as a part of a transform.
fn turn(turn_deg: i32) -> String {
    if turn_deg == 0 { String::new() } else { format!(" rotate({turn_deg})") }
}

/// What a tile consists of, as SVG elements.
fn ink(marks: &TileMarks, weight: f64) -> String {
    match marks {
        TileMarks::Lines(lines) => {
            let data: String = lines.iter().map(|line| line_data(line)).collect();
            format!("<path class=\"hatch\" stroke-width=\"{}\" d=\"{data}\"/>", number(weight))
        }
        TileMarks::Dots(dots) => {
            let dot = |at: &Screen| {
                let [x, y, radius] = [at.x, at.y, weight / 2.0].map(number);
                format!("<circle class=\"dots\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>")
            };
            dots.iter().map(dot).collect()
        }
    }
}

/// A line as path data: level and upright ones in their short forms.
fn line_data(line: &[Screen]) -> String {
    match line {
        [from, to] if (from.y - to.y).abs() < f64::EPSILON => {
            format!("M{} {}h{}", from.x, from.y, to.x - from.x)
        }
        [from, to] if (from.x - to.x).abs() < f64::EPSILON => {
            format!("M{} {}v{}", from.x, from.y, to.y - from.y)
        }
        corners => {
            let data: Vec<String> = corners.iter().map(|at| format!("{} {}", at.x, at.y)).collect();
            format!("M{}", data.join("L"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::texture::Motif;

    #[test]
    fn a_tile_is_as_heavy_as_the_scene_draws_it() {
        for (ground, data) in [
            (Ground::ALL[1], "M0 4h8"),
            (Ground::ALL[2], "M0 4h8"),
            (Ground::ALL[3], "M0 4h8"),
            (Ground::SourcesDisagree, "M0 4h8M4 0v8"),
            (Ground::FightingInside, "M-4 2L0 6L4 2L8 6L12 2"),
        ] {
            let weight = pattern_of(Theme::Light.colors().texture(ground).0, Screen::new(0.0, 0.0)).weight;
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
