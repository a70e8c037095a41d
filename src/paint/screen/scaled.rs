//! Items as they are drawn at another size: positions, type and lines alike.

use std::sync::Arc;

use crate::scene::item::{Group, Item, Run, Shape, Stroke, Text, TextStyle};
use crate::space::Screen;

/// The items with every length multiplied, from the origin of the scene. Patterns keep the measures of their tiles.
pub fn scaled(items: &[Item], factor: f64) -> Vec<Item> {
    items.iter().map(|item| scaled_item(item, factor)).collect()
}

fn scaled_item(item: &Item, factor: f64) -> Item {
    match item {
        Item::Group(Group { origin, title, items }) => {
            Item::Group(Group { origin: origin.clone(), title: title.clone(), items: scaled(items, factor) })
        }
        Item::Clip { rect, items } => Item::Clip { rect: rect.scaled(factor), items: scaled(items, factor) },
        Item::Fill { shape, color } => Item::Fill { shape: scaled_shape(shape, factor), color: *color },
        Item::Stroke { shape, stroke } => {
            Item::Stroke { shape: scaled_shape(shape, factor), stroke: scaled_stroke(*stroke, factor) }
        }
        Item::Texture { shape, pattern, color } => {
            Item::Texture { shape: scaled_shape(shape, factor), pattern: *pattern, color: *color }
        }
        Item::Box { rect, radius, fill, stroke } => Item::Box {
            rect: rect.scaled(factor),
            radius: radius * factor,
            fill: *fill,
            stroke: stroke.map(|stroke| scaled_stroke(stroke, factor)),
        },
        Item::Text(Text { runs, at, align }) => {
            let runs = runs.iter().map(|run| Run { style: scaled_style(run.style, factor), ..run.clone() });
            Item::Text(Text { runs: runs.collect(), at: scaled_point(*at, factor), align: *align })
        }
    }
}

fn scaled_point(at: Screen, factor: f64) -> Screen {
    Screen::new(at.x * factor, at.y * factor)
}

fn scaled_shape(shape: &Shape, factor: f64) -> Arc<Shape> {
    let part = |part: &Vec<Screen>| part.iter().map(|at| scaled_point(*at, factor)).collect();
    Arc::new(Shape { parts: shape.parts.iter().map(part).collect(), closed: shape.closed })
}

fn scaled_stroke(stroke: Stroke, factor: f64) -> Stroke {
    let dash = stroke.dash.map(|(dash, gap)| (dash * factor, gap * factor));
    Stroke { width: stroke.width * factor, dash, ..stroke }
}

fn scaled_style(style: TextStyle, factor: f64) -> TextStyle {
    let halo = style.halo.map(|(width, color)| (width * factor, color));
    let (size, letter_spacing) = (style.size * factor, style.letter_spacing * factor);
    TextStyle { size, letter_spacing, halo, ..style }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::item::{Color, Face};
    use crate::space::Rect;

    #[test]
    fn everything_gets_smaller_alike() {
        let ink = Color::rgb(0);
        let style = TextStyle {
            size: 11.0,
            face: Face::Regular,
            color: ink,
            letter_spacing: 1.0,
            halo: Some((2.0, ink)),
        };
        let shape = Arc::new(Shape { parts: vec![vec![Screen::new(4.0, 8.0)]], closed: false });
        let stroke = Stroke { width: 2.0, color: ink, dash: Some((4.0, 2.0)) };
        let items = [
            Item::Text(Text::new("Порт", Screen::new(10.0, 20.0), style)),
            Item::Stroke { shape, stroke },
            Item::Clip { rect: Rect::new(2.0, 4.0, 6.0, 8.0), items: Vec::new() },
        ];
        let there_and_back = scaled(&scaled(&items, 0.5), 2.0);
        assert_eq!(there_and_back, items, "and back it is the same");
        let half = scaled(&items, 0.5);
        let Item::Text(text) = &half[0] else { panic!("{half:?}") };
        assert_eq!((text.at, text.runs[0].style.size), (Screen::new(5.0, 10.0), 5.5));
        let Item::Stroke { shape, stroke } = &half[1] else { panic!("{half:?}") };
        assert_eq!(
            (shape.parts[0][0], stroke.width, stroke.dash),
            (Screen::new(2.0, 4.0), 1.0, Some((2.0, 1.0)))
        );
    }
}
