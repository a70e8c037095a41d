//! The preview of an export as values: what it is of, the picture, and what is said beside it.

use std::sync::Arc;

use crate::export::ExportOptions;
use crate::paint::png::Image;
use crate::scene::arrange::LeftOut;
use crate::words::{Language, Message};

/// What a preview is of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PreviewOf {
    /// How the file is to be made.
    pub(crate) options: ExportOptions,
    /// The revision of the map.
    pub(crate) revision: u64,
}

/// How large a preview is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PreviewRoom {
    /// As large as fits into so many pixels of the screen, but no larger than the file's picture.
    Fit {
        /// Pixels from left to right.
        width_px: u32,
        /// Pixels from top to bottom.
        height_px: u32,
    },
    /// A pixel of the screen for each of the file's.
    Actual,
}

/// What the page says where nobody chose other words; `None` for what somebody chose, and where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct UsualWords {
    /// The title.
    pub(crate) title: Option<String>,
    /// The line under it.
    pub(crate) subtitle: Option<String>,
    /// The description of the picture.
    pub(crate) alt: Option<String>,
}

/// A preview that was drawn.
#[derive(Debug, Clone)]
pub(crate) struct Drawn {
    /// What it is of.
    pub(crate) of: PreviewOf,
    /// The picture, or why there is none, as a sentence without its full stop; `None` for a format without one.
    pub(crate) image: Option<Result<Arc<Image>, Message>>,
    /// What had no room on the page.
    pub(crate) left_out: LeftOut,
    /// What the picture shows, in words; empty for a format without one.
    pub(crate) alt: String,
    /// What the page says by itself.
    pub(crate) usual: UsualWords,
}

/// What the preview shows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Preview {
    /// What was asked for last; `None` before the first.
    pub(crate) asked: Option<(PreviewOf, PreviewRoom)>,
    /// What was drawn last.
    pub(crate) drawn: Option<Drawn>,
    /// What a file was made of last to know its size, or is being made of; `None` before the first.
    pub(crate) weighed: Option<PreviewOf>,
    /// The size of the last file that was made for it, in bytes.
    pub(crate) file: Option<(PreviewOf, u64)>,
    /// What pages said by themselves last, and in which language.
    usual: Option<(Language, UsualWords)>,
}

impl Preview {
    /// Shows what was drawn.
    pub(crate) fn take(&mut self, drawn: Drawn) {
        let language = drawn.of.options.language;
        let before = self.usual.take().filter(|(of, _)| *of == language).map(|(_, words)| words);
        let (before, new) = (before.unwrap_or_default(), drawn.usual.clone());
        // What somebody chose now was said last by the page before.
        let words = UsualWords {
            title: new.title.or(before.title),
            subtitle: new.subtitle.or(before.subtitle),
            alt: new.alt.or(before.alt),
        };
        self.usual = Some((language, words));
        self.drawn = Some(drawn);
    }

    /// Notes that what was asked for cannot be drawn, for this reason.
    pub(crate) fn fail(&mut self, reason: Message) {
        let Some((of, _)) = self.asked.clone() else { return };
        self.drawn = Some(Drawn {
            of,
            image: Some(Err(reason)),
            left_out: LeftOut::default(),
            alt: String::new(),
            usual: UsualWords::default(),
        });
    }

    /// What a page in this language says by itself, as far as that is known.
    pub(crate) fn usual_words(&self, language: Language) -> Option<&UsualWords> {
        self.usual.as_ref().filter(|(of, _)| *of == language).map(|(_, words)| words)
    }
}
