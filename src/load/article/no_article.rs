//! Texts that are no article's: data, sources of other programs, archives. What each is, and what to do with it.

use super::ArticleProblem;
use crate::format::article_endings;
use crate::words::{Joint, Message, message};

/// How far into a text it is looked for what it is, in bytes.
const HEAD: usize = 4096;

/// What a text is that is no article's, with what to do; `None` where it may be an article's. `behind` is the text behind
/// comments and processing instructions.
pub(super) fn of(text: &str, behind: &str) -> Option<ArticleProblem> {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let head = &start[..start.floor_char_boundary(HEAD)];
    let what = if start.starts_with("<?xml") || behind.starts_with("<svg") {
        root(behind).map_or_else(xml, |name| by_root(&name))
    } else {
        by_beginning(head)?
    };
    Some(what)
}

fn problem(what: Message, advice: Message) -> ArticleProblem {
    ArticleProblem::NotAnArticle { what, advice }
}

fn xml() -> ArticleProblem {
    problem(
        message!("article-is-xml"),
        message!("article-advice-choose", endings = article_endings(Joint::Or)),
    )
}

/// The name of the element that a text in XML begins with, without its prefix, in small letters.
fn root(behind: &str) -> Option<String> {
    let mut rest = behind;
    while let Some(doctype) = rest.strip_prefix("<!") {
        rest = doctype.split_once('>')?.1.trim_start();
    }
    let name = rest.strip_prefix('<')?;
    let name = &name[..name.find(|one: char| one.is_whitespace() || matches!(one, '>' | '/'))?];
    Some(name.rsplit(':').next().unwrap_or(name).to_ascii_lowercase())
}

fn by_root(name: &str) -> ArticleProblem {
    let save = || message!("article-advice-save");
    match name {
        "svg" => problem(message!("article-is-other", what = "image", ending = "svg"), save()),
        "rss" | "feed" | "rdf" => problem(message!("article-is-feed"), message!("article-advice-save-page")),
        "nitf" | "newsitem" | "newsml" | "newsmessage" => problem(message!("article-is-news-xml"), save()),
        "document" | "document-content" => {
            problem(message!("article-is-open-document"), message!("article-advice-open-and-save"))
        }
        "plist" => problem(message!("article-is-link"), message!("article-advice-save-page")),
        _ => xml(),
    }
}

fn by_beginning(head: &str) -> Option<ArticleProblem> {
    let save = || message!("article-advice-save");
    if head.starts_with("WARC/") {
        return Some(problem(message!("article-is-warc"), message!("article-advice-save-page")));
    }
    if head.starts_with("%!PS") {
        return Some(problem(message!("article-is-postscript"), message!("article-advice-make-pdf")));
    }
    if head.contains("\\documentclass") || head.contains("\\begin{document}") {
        return Some(problem(message!("article-is-latex"), message!("article-advice-make-pdf")));
    }
    if head.starts_with("WEBVTT") || is_cue(head) {
        return Some(problem(message!("article-is-subtitles"), save()));
    }
    if head.starts_with("[InternetShortcut]") {
        return Some(problem(message!("article-is-link"), message!("article-advice-save-page")));
    }
    None
}

/// True for a text that begins as subtitles do (SRT): a number, then from when to when.
fn is_cue(head: &str) -> bool {
    let mut lines = head.lines().map(str::trim);
    let is_number = lines.next().is_some_and(|line| line.parse::<u32>().is_ok());
    let is_time = |time: &str| {
        time.contains(':') && time.chars().all(|one| one.is_ascii_digit() || matches!(one, ':' | ',' | '.'))
    };
    let times = lines.next().and_then(|line| line.split_once("-->"));
    is_number && times.is_some_and(|(from, to)| is_time(from.trim()) && is_time(to.trim()))
}

#[cfg(test)]
mod tests {
    use crate::load::article_from_bytes;
    use crate::words::{Language, Say as _};

    #[test]
    fn what_is_no_article_says_what_it_is() {
        let words = "Рада зібралася в четвер і вислухала чотирьох інженерів. The council met and heard four engineers.";
        let xml = "<?xml version=\"1.0\"?>\n<!-- made by hand -->";
        for (text, english, ukrainian) in [
            (format!("{xml}<rss version=\"2.0\"><channel>{words}</channel></rss>"), "a feed", "стрічка"),
            (format!("{xml}<feed xmlns=\"a\">{words}</feed>"), "a feed", "стрічка"),
            (format!("{xml}<!DOCTYPE nitf SYSTEM \"a.dtd\"><nitf>{words}</nitf>"), "NITF", "NITF"),
            (
                format!("{xml}<office:document office:version=\"1.2\">{words}</office:document>"),
                "OpenDocument",
                "OpenDocument",
            ),
            (format!("<svg xmlns=\"a\"><text>{words}</text></svg>"), "an image (svg)", "зображення (svg)"),
            (format!("{xml}<bills>{words}</bills>"), "data (XML)", "дані (XML)"),
            (format!("WARC/1.0\r\nWARC-Type: response\r\n\r\n<p>{words}"), "WARC", "WARC"),
            (format!("%!PS-Adobe-3.0\n({words}) show"), "PostScript", "PostScript"),
            (format!("% a note\n\\documentclass{{article}}\n\\begin{{document}}\n{words}"), "LaTeX", "LaTeX"),
            (format!("1\r\n00:00:01,000 --> 00:00:05,000\r\n{words}"), "subtitles", "субтитри"),
            (format!("\u{feff}WEBVTT\n\n00:01.000 --> 00:05.000\n{words}"), "subtitles", "субтитри"),
            (format!("[InternetShortcut]\nURL=https://example.org\n{words}"), "a link", "посилання"),
        ] {
            let refused = article_from_bytes(text.as_bytes(), "a.txt").unwrap_err().message();
            assert!(refused.english().contains(english), "{}", refused.english());
            let said = Language::UKRAINIAN.text(&refused);
            assert!(said.contains(ukrainian), "{said}");
        }
        for text in [
            format!("3\n{words}"),
            format!("The file uses \\\\ and 10:30 --> 11:00.\n{words}"),
            format!("WARC is a format.\n{words}"),
        ] {
            assert!(article_from_bytes(text.as_bytes(), "a.txt").is_ok(), "{text}");
        }
    }
}
