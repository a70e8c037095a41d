//! The display list: what a picture shows, decided once for every painter.
//!
//! `base` makes a layer ready, `detail` simplifies it for a scale, `compose` turns verdicts and a view
//! into items, `sheet` does so for a window that moves, `page` puts a map with its title, legend and
//! sources on a page. Not here: how an item becomes pixels (`paint`).
#![warn(clippy::wildcard_enum_match_arm)]

pub mod arrange;
pub mod base;
mod block;
mod call_out;
mod cells;
pub mod compose;
pub mod context_labels;
pub mod detail;
pub mod flow;
mod foot;
pub mod footnotes;
pub mod furniture;
mod head;
pub mod highlight;
pub mod item;
pub mod labels;
mod leader;
pub mod legend;
mod locator;
pub mod measure;
mod memo;
mod numbers;
pub mod own_palette;
pub mod page;
pub mod palette;
mod placer;
mod pole;
mod prose;
mod realm;
pub mod seat;
mod seen;
pub mod shapes;
pub mod sheet;
pub mod sidebar;
mod site;
mod syllables;
pub mod texture;
mod tight;
pub mod typeface;
mod way_out;
mod widths;
