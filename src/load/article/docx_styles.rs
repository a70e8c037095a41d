//! How the words of a Word document are shown, as far as that decides whether they are read: struck out, hidden.
//!
//! A run says it itself, or the style of the run or of its paragraph does (ISO/IEC 29500-1, 17.7.2 and 17.7.3). Not
//! here: styles of tables, and every other look.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// What a run or a style says of its words; `None` where it says nothing of a property.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Look {
    strike: Option<bool>,
    double_strike: Option<bool>,
    vanish: Option<bool>,
    web_hidden: Option<bool>,
    spec_vanish: Option<bool>,
}

impl Look {
    /// Takes note of a property, if the element is one that is looked for.
    pub(super) fn take(&mut self, element: &BytesStart<'_>) {
        let slot = match element.local_name().as_ref() {
            b"strike" => &mut self.strike,
            b"dstrike" => &mut self.double_strike,
            b"vanish" => &mut self.vanish,
            b"webHidden" => &mut self.web_hidden,
            b"specVanish" => &mut self.spec_vanish,
            _ => return,
        };
        *slot = Some(is_on(element));
    }

    /// What a style says that builds on another one.
    fn over(self, other: Self) -> Self {
        Self {
            strike: self.strike.or(other.strike),
            double_strike: self.double_strike.or(other.double_strike),
            vanish: self.vanish.or(other.vanish),
            web_hidden: self.web_hidden.or(other.web_hidden),
            spec_vanish: self.spec_vanish.or(other.spec_vanish),
        }
    }
}

/// How the words of a run are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Shown {
    /// They are struck out.
    pub(super) is_struck: bool,
    /// They are hidden, everywhere or on web pages.
    pub(super) is_hidden: bool,
}

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    /// What holds where no style says otherwise.
    defaults: Look,
    /// The style of paragraphs that name none.
    paragraph: Option<String>,
    /// By id, each with what it builds on taken in.
    looks: BTreeMap<String, Look>,
}

/// A style as it is written.
#[derive(Debug, Default)]
struct Style {
    id: String,
    based_on: Option<String>,
    look: Look,
}

impl Styles {
    /// Reads a part of styles; an empty one has none.
    ///
    /// # Errors
    /// [`quick_xml::Error`]: its markup is broken.
    pub(super) fn read(xml: &str) -> Result<Self, quick_xml::Error> {
        let mut styles = Self::default();
        let mut written: BTreeMap<String, Style> = BTreeMap::new();
        let mut open: Option<Style> = None;
        let mut is_default = false;
        // Within a part of a table's style, or a former look: not what the style itself says.
        let mut aside = 0_usize;
        let mut reader = Reader::from_str(xml);
        loop {
            let event = reader.read_event()?;
            let is_start = matches!(event, Event::Start(_));
            match event {
                Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                    b"tblStylePr" | b"rPrChange" | b"pPrChange" => aside += usize::from(is_start),
                    _ if aside > 0 => {}
                    b"rPrDefault" => is_default = is_start,
                    b"style" => {
                        let id = attribute(&element, b"styleId").unwrap_or_default();
                        let is_paragraph =
                            attribute(&element, b"type").is_some_and(|kind| kind == "paragraph");
                        let is_usual = attribute(&element, b"default").is_some_and(|value| is_yes(&value));
                        if is_paragraph && is_usual {
                            styles.paragraph = Some(id.clone());
                        }
                        open = is_start.then(|| Style { id, ..Style::default() });
                    }
                    b"basedOn" => {
                        if let Some(style) = &mut open {
                            style.based_on = attribute(&element, b"val");
                        }
                    }
                    _ => match &mut open {
                        Some(style) => style.look.take(&element),
                        None if is_default => styles.defaults.take(&element),
                        None => {}
                    },
                },
                Event::End(element) => match element.local_name().as_ref() {
                    b"tblStylePr" | b"rPrChange" | b"pPrChange" => aside = aside.saturating_sub(1),
                    b"rPrDefault" => is_default = false,
                    b"style" => {
                        if let Some(style) = open.take() {
                            written.insert(style.id.clone(), style);
                        }
                    }
                    _ => {}
                },
                Event::Eof => break,
                _ => {}
            }
        }
        styles.looks = resolved(&written);
        Ok(styles)
    }

    /// What the style of a paragraph says, by its id; without one, the usual one.
    pub(super) fn paragraph(&self, id: Option<&str>) -> Look {
        self.run(id.or(self.paragraph.as_deref()))
    }

    /// What the style of a run says, by its id.
    pub(super) fn run(&self, id: Option<&str>) -> Look {
        id.and_then(|id| self.looks.get(id)).copied().unwrap_or_default()
    }

    /// How words are shown by the style of their paragraph, the style of their run, and the run itself.
    pub(super) fn shown(&self, paragraph: Look, style: Look, run: Look) -> Shown {
        let is = |of: fn(&Look) -> Option<bool>| {
            let says = |look: &Look| of(look) == Some(true);
            // A property of both styles takes back itself, where the document does not have it anyway.
            of(&run).unwrap_or_else(|| says(&self.defaults) || says(&paragraph) != says(&style))
        };
        Shown {
            is_struck: is(|look| look.strike) || is(|look| look.double_strike),
            is_hidden: is(|look| look.vanish) || is(|look| look.web_hidden) || is(|look| look.spec_vanish),
        }
    }
}

/// What each style says, with what it builds on. Styles that build on one another in a ring end it where it closes.
fn resolved(written: &BTreeMap<String, Style>) -> BTreeMap<String, Look> {
    let mut looks: BTreeMap<String, Look> = BTreeMap::new();
    for id in written.keys() {
        let (mut chain, mut next) = (Vec::new(), Some(id));
        while let Some(style) = next.and_then(|id| written.get(id)).filter(|one| !looks.contains_key(&one.id))
        {
            // Known from here on, so that a ring comes to an end.
            looks.insert(style.id.clone(), style.look);
            chain.push(style);
            next = style.based_on.as_ref();
        }
        for style in chain.into_iter().rev() {
            let base = style.based_on.as_ref().and_then(|id| looks.get(id)).copied().unwrap_or_default();
            looks.insert(style.id.clone(), style.look.over(base));
        }
    }
    looks
}

/// The value of an attribute, by its name without a prefix.
pub(super) fn attribute(element: &BytesStart<'_>, name: &[u8]) -> Option<String> {
    let found =
        element.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(String::from_utf8_lossy(&found.value).into_owned())
}

/// Whether a property is on: it is, unless it says that it is not.
fn is_on(element: &BytesStart<'_>) -> bool {
    attribute(element, b"val").is_none_or(|value| is_yes(&value))
}

fn is_yes(value: &str) -> bool {
    !["0", "false", "off"].contains(&value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn styles(xml: &str) -> Styles {
        Styles::read(&format!("<w:styles>{xml}</w:styles>")).unwrap()
    }

    fn style(id: &str, content: &str) -> String {
        format!("<w:style w:type=\"paragraph\" w:styleId=\"{id}\">{content}</w:style>")
    }

    const VANISH: &str = "<w:rPr><w:vanish/></w:rPr>";

    #[test]
    fn a_style_says_what_it_builds_on_says_unless_it_says_otherwise() {
        let based = "<w:basedOn w:val=\"A\"/>";
        let shown = "<w:rPr><w:vanish w:val=\"0\"/></w:rPr>";
        let styles =
            styles(&[style("B", based), style("A", VANISH), style("C", &format!("{based}{shown}"))].concat());
        let is_hidden =
            |id| styles.shown(styles.paragraph(Some(id)), Look::default(), Look::default()).is_hidden;
        assert_eq!(["A", "B", "C", "D"].map(is_hidden), [true, true, false, false]);
    }

    #[test]
    fn styles_that_build_on_one_another_come_to_an_end() {
        let ring = |id, other| style(id, &format!("<w:basedOn w:val=\"{other}\"/>"));
        let styles = styles(&[ring("A", "B"), ring("B", "C"), ring("C", "A"), ring("D", "D")].concat());
        assert_eq!(styles.looks.len(), 4, "{styles:?}");
    }

    #[test]
    fn what_both_styles_hide_is_shown_and_what_the_document_hides_is_not() {
        let of = Styles::default();
        let hides = Look { vanish: Some(true), ..Look::default() };
        assert!(of.shown(hides, Look::default(), Look::default()).is_hidden, "by its paragraph");
        assert!(of.shown(Look::default(), hides, Look::default()).is_hidden, "by its run");
        assert!(!of.shown(hides, hides, Look::default()).is_hidden, "one takes back the other");
        assert!(of.shown(hides, hides, hides).is_hidden, "the run itself");
        let all = styles(&format!("<w:docDefaults><w:rPrDefault>{VANISH}</w:rPrDefault></w:docDefaults>"));
        assert!(all.shown(hides, hides, Look::default()).is_hidden, "everywhere");
    }
}
