//! What had no room on a page, and how that is said.

use crate::model::Name;
use crate::words::{Arg, Joint, Message, message};

/// The most areas that the count of missing names names itself.
const MOST_SAID: usize = 4;

/// What had no room on a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a part of a page of its own")]
pub struct LeftOut {
    /// Notes with quotes.
    pub notes: usize,
    /// Paragraphs after the legend.
    pub remarks: usize,
    /// The areas in focus of which one of these tells.
    pub focus: Vec<Name>,
    /// Areas in sight whose name is not on the map.
    pub names: usize,
    /// Those of them that have a status; all, where they are few.
    pub said: Vec<Name>,
    /// How many of these have a status or are places that have one: they come first.
    pub said_with_status: usize,
    /// Areas in sight whose number is not on the map.
    pub numbers: usize,
    /// The scale bar.
    pub scale_bar: bool,
    /// The small map that shows what part of the whole this is.
    pub locator: bool,
    /// How much of each area is held: one line of the legend stands for all densities.
    pub densities: bool,
    /// What the legend's lines mean, and whose words they rest on.
    pub sources: bool,
    /// The same, but for all speakers together: whose words each line rests on.
    pub which_source: bool,
    /// What colours say and do not say.
    pub about: bool,
    /// The article's address, and under which licence the borders are.
    pub address: bool,
}

impl LeftOut {
    /// True where everything has room.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// What had no room, as a list that goes on in a sentence; `None` where everything has.
    pub fn list(&self) -> Option<Message> {
        self.listed(self.counted())
    }

    /// The same beside the page, where what was asked for by name is named.
    pub fn told(&self) -> Option<Message> {
        let mut parts = self.counted();
        if !self.focus.is_empty() {
            let areas = Arg::list(Joint::And, &self.focus);
            let remarks = message!("scene-left-out-remarks-focus", count = self.remarks, areas = areas);
            parts[usize::from(self.notes > 0)] = remarks;
        }
        self.listed(parts)
    }

    /// How much had no room, all together.
    pub(super) fn total(&self) -> Message {
        let flags = [
            self.scale_bar,
            self.locator,
            self.densities,
            self.sources,
            self.which_source,
            self.about,
            self.address,
        ];
        let flags = flags.into_iter().filter(|is_out| *is_out).count();
        message!(
            "scene-left-out-total",
            count = self.notes + self.remarks + self.names + self.numbers + flags
        )
    }

    fn listed(&self, counted: Vec<Message>) -> Option<Message> {
        let mut parts = counted;
        let flags = [
            (self.densities, message!("scene-left-out-densities")),
            (self.sources, message!("scene-left-out-sources")),
            (self.which_source, message!("scene-left-out-which")),
            (self.about, message!("scene-left-out-about")),
            (self.address, message!("scene-left-out-address")),
        ];
        parts.extend(flags.into_iter().filter_map(|(is_out, part)| is_out.then_some(part)));
        parts.extend(self.bar_and_locator());
        joined(parts)
    }

    /// The same in fewer words: what explains the colours is only counted.
    pub(super) fn brief_list(&self) -> Option<Message> {
        let mut parts = self.counted();
        let explanations = [self.densities, self.sources, self.which_source, self.about];
        let explanations = explanations.into_iter().filter(|is_out| *is_out).count();
        if explanations > 0 {
            parts.push(message!("scene-left-out-explanations", count = explanations));
        }
        parts.extend(self.bar_and_locator());
        // Else it is in what is said to be inside the file.
        if self.address && parts.is_empty() {
            parts.push(message!("scene-left-out-address"));
        }
        joined(parts)
    }

    fn bar_and_locator(&self) -> impl Iterator<Item = Message> {
        let flags = [
            (self.scale_bar, message!("scene-left-out-scale-bar")),
            (self.locator, message!("scene-left-out-locator")),
        ];
        flags.into_iter().filter_map(|(is_out, part)| is_out.then_some(part))
    }

    /// True where something is gone that has words.
    pub(super) fn has_words(&self) -> bool {
        *self != Self { scale_bar: self.scale_bar, locator: self.locator, ..Self::default() }
    }

    /// The same without names.
    pub(super) fn counts_only(&self) -> Self {
        Self { said: Vec::new(), ..self.clone() }
    }

    /// What is said with its number.
    fn counted(&self) -> Vec<Message> {
        let mut parts: Vec<Message> = Vec::new();
        if self.notes > 0 {
            parts.push(message!("scene-left-out-notes", count = self.notes));
        }
        if self.remarks > 0 {
            parts.push(message!("scene-left-out-remarks", count = self.remarks));
        }
        if self.names > 0 && self.said.is_empty() && self.said_with_status > 0 {
            let coloured = self.said_with_status;
            parts.push(message!("scene-left-out-names-some", count = self.names, coloured = coloured));
        } else if self.names > 0 && self.said.is_empty() {
            parts.push(message!("scene-left-out-names", count = self.names));
        } else if self.names > 0 {
            let mut areas: Vec<Arg> = self.said.iter().take(MOST_SAID).map(Arg::from).collect();
            if self.said.len() > MOST_SAID {
                areas.push(message!("scene-left-out-more", count = self.said.len() - MOST_SAID).into());
            }
            let areas = Arg::list(Joint::Comma, areas);
            parts.push(if self.said.len() == self.names {
                message!("scene-left-out-names-all", count = self.names, areas = areas)
            } else {
                message!("scene-left-out-names-coloured", count = self.names, areas = areas)
            });
        }
        if self.numbers > 0 {
            parts.push(message!("scene-left-out-numbers", count = self.numbers));
        }
        parts
    }
}

/// These as a list; `None` where there are none.
fn joined(parts: Vec<Message>) -> Option<Message> {
    let is_any = !parts.is_empty();
    is_any.then(|| message!("words-as-they-are", words = Arg::list(Joint::Comma, parts)))
}
