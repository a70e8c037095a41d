//! Markdown: the words, without the marks.
//!
//! Pictures, addresses of links and comments are left out; tables come row by row, with a tab between
//! cells. The front matter gives the citation. Not here: MDX, wiki links and other dialects.

use pulldown_cmark::{Event, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use super::citation::{address, day, field, language_tag};
use super::{ArticleProblem, Block, Body, Citation, Draft, html};
use crate::words::message;

/// Reads Markdown.
///
/// # Errors
/// [`ArticleProblem`]: a page inside it is nested too deep.
pub(super) fn read(text: &str) -> Result<Draft, ArticleProblem> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = Reader::default();
    for event in Parser::new_ext(text.trim_start_matches('\u{feff}'), options) {
        reader.event(event)?;
    }
    reader.end_block();
    let mut notes = Vec::new();
    if reader.pictures > 0 {
        notes.push(message!("article-note-pictures", count = reader.pictures));
    }
    notes.extend(html::struck_note(reader.struck));
    Ok(Draft {
        body: Body::Blocks(reader.blocks),
        citation: citation_of(&reader.front),
        notes,
        page: Vec::new(),
    })
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    /// The paragraph that is being read.
    line: String,
    /// The front matter.
    front: String,
    /// The HTML between two Markdown blocks.
    page: String,
    is_front: bool,
    /// How many pictures, one in another, the words are in.
    inside_pictures: usize,
    pictures: usize,
    /// How many marks that strike words out are open; of those in HTML, their names.
    inside_struck: usize,
    open_struck: Vec<String>,
    struck: usize,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) -> Result<(), ArticleProblem> {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => return self.end(tag),
            Event::Text(text) if self.is_front => self.front.push_str(&text),
            Event::Text(text) | Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.words(&text);
            }
            Event::Html(text) => self.page.push_str(&text),
            // A mark such as `<b>` or `<br>` within a paragraph.
            Event::InlineHtml(mark) if mark.to_ascii_lowercase().starts_with("<br") => self.words("\n"),
            Event::InlineHtml(mark) => self.mark(&mark),
            Event::SoftBreak => self.words(" "),
            Event::HardBreak => self.words("\n"),
            Event::Rule => self.end_block(),
            Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
        Ok(())
    }

    fn words(&mut self, text: &str) {
        if self.inside_pictures == 0 && self.inside_struck == 0 && self.open_struck.is_empty() {
            self.line.push_str(text);
        }
    }

    /// A mark in HTML within a paragraph, which may strike words out.
    fn mark(&mut self, mark: &str) {
        if let Some(name) = mark.strip_prefix("</") {
            let name = name.trim_end_matches('>').trim().to_ascii_lowercase();
            if self.open_struck.last() == Some(&name) {
                self.open_struck.pop();
            }
        } else if let Some(name) = html::opening(mark)
            && (name.1 || self.open_struck.last() == Some(&name.0))
        {
            self.struck += usize::from(self.open_struck.is_empty());
            self.open_struck.push(name.0);
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Image { .. } => {
                self.inside_pictures += 1;
                self.pictures += usize::from(self.inside_pictures == 1);
            }
            Tag::MetadataBlock(kind) => self.is_front = *kind == MetadataBlockKind::YamlStyle,
            Tag::TableCell if !self.line.is_empty() => self.line.push('\t'),
            Tag::Strikethrough => {
                self.inside_struck += 1;
                self.struck += usize::from(self.inside_struck == 1);
            }
            Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::TableCell => {}
            _ => self.end_block(),
        }
    }

    fn end(&mut self, tag: TagEnd) -> Result<(), ArticleProblem> {
        match tag {
            TagEnd::Image => self.inside_pictures = self.inside_pictures.saturating_sub(1),
            TagEnd::MetadataBlock(_) => self.is_front = false,
            TagEnd::HtmlBlock => {
                self.end_block();
                let page = std::mem::take(&mut self.page);
                let (blocks, struck) = html::words_of(&page)?;
                self.blocks.extend(blocks);
                self.struck += struck;
            }
            TagEnd::Strikethrough => self.inside_struck = self.inside_struck.saturating_sub(1),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::TableCell => {}
            _ => self.end_block(),
        }
        Ok(())
    }

    fn end_block(&mut self) {
        self.open_struck.clear();
        self.blocks.extend(Block::new(&std::mem::take(&mut self.line)));
    }
}

/// The citation in a front matter of lines `name: value`; deeper values are not looked at.
fn citation_of(front: &str) -> Citation {
    let value = |names: &[&str]| {
        let lines = front.lines().filter_map(|line| line.split_once(':'));
        let mut found =
            lines.filter(|(name, _)| names.iter().any(|one| name.trim_end().eq_ignore_ascii_case(one)));
        let (_, value) = found.next()?;
        let value = value.trim();
        let quoted = |mark: char| value.strip_prefix(mark)?.strip_suffix(mark);
        field(quoted('"').or_else(|| quoted('\'')).unwrap_or(value))
    };
    Citation {
        title: value(&["title", "headline"]),
        outlet: value(&["outlet", "publisher", "publication", "site", "site_name", "source"]),
        published: value(&["published", "date", "publish_date", "pubdate"]).and_then(|text| day(&text)),
        url: value(&["url", "canonical", "canonical_url", "link", "permalink", "source_url"])
            .and_then(|text| address(&text)),
        language: value(&["language", "lang", "locale"]).and_then(|text| language_tag(&text)),
    }
}

#[cfg(test)]
mod tests {
    use crate::load::article_from_bytes;

    fn paragraphs(text: &str) -> Vec<String> {
        let article = article_from_bytes(text.as_bytes(), "a.md").unwrap();
        let words =
            article.paragraphs.iter().map(|range| article.text.slice(range.start, range.end).unwrap());
        words.map(str::to_owned).collect()
    }

    #[test]
    fn words_stay_and_marks_go() {
        let text = "# A *title*\n\nOne **bold** [link](https://example.org) and\na `second` line.  \nBroken.\n\n- first\n- second\n  - third\n\n> quoted\n\n![a picture](x.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<div>in <b>a</b> page<script>no()</script></div>\n\n---\n\n    code\n";
        let expected = [
            "A title",
            "One bold link and a second line.\nBroken.",
            "first",
            "second",
            "third",
            "quoted",
            "a\tb",
            "1\t2",
            "in a page",
            "code",
        ];
        assert_eq!(paragraphs(text), expected, "paragraphs");
    }

    #[test]
    fn the_front_matter_is_the_citation() {
        let text = "---\ntitle: \"A: title\"\ndate: 2025-03-17T10:00\nsite: The Example\nurl: https://example.org/1\nlang: uk\ntags:\n  - a\n---\n\nThe words.\n";
        let article = article_from_bytes(text.as_bytes(), "a.md").unwrap();
        let cited = article.citation;
        assert_eq!(cited.title.as_deref(), Some("A: title"), "title");
        assert_eq!(cited.outlet.as_deref(), Some("The Example"), "outlet");
        assert_eq!(cited.published.map(|day| day.to_string()).as_deref(), Some("2025-03-17"), "day");
        assert_eq!(cited.url.as_deref(), Some("https://example.org/1"), "address");
        assert_eq!(cited.language.as_deref(), Some("uk"), "language");
        assert_eq!(article.text.as_str(), "The words.", "it is not the text");
    }
}
