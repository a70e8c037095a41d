//! Mail (`.eml`), and pages that a browser saved as one file (`.mhtml`): MIME, from which one text is taken.
//!
//! A page is read as any page. Of mail its own words are read, plain where it has them plain; lines that were broken
//! for the way (RFC 3676, `format=flowed`) are whole again. Attachments and mail within mail are left out, and counted.
//!
//! `mail-parser` reads the parts, their encodings and their character sets. Weighed in November 2026: it is fuzzed,
//! depends on `encoding_rs` alone and never panicked on our corpus (0.11: the next asks for a newer Rust); `mailparse`
//! 0.16 leaves the choice among bodies, and characters in headers of more than one encoding, to its callers.

use encoding_rs::Encoding;
use mail_parser::{Message as Mail, MessageParser, MessagePart, MimeHeaders as _, PartType};

use super::citation::{address, field};
use super::encoding::faults;
use super::error::{Damage, shortened};
use super::{ArticleKind, ArticleProblem, Body, Citation, Draft, html};
use crate::model::Day;
use crate::phrase::letter::Letter as _;
use crate::words::{Message, message};

/// How far the lines of a mail's head are looked at, in bytes, to tell that it is one.
const HEAD: usize = 16 * 1024;
/// Fields of which one shows that a head is a mail's, and fields of which two do.
const SURE: [&str; 5] =
    ["mime-version", "received", "message-id", "return-path", "snapshot-content-location"];
const LIKELY: [&str; 6] = ["from", "to", "date", "subject", "content-type", "content-transfer-encoding"];
/// How many times more letters a mail has to have as a page than plainly, for the page to be read.
const TIMES_MORE: usize = 2;

/// True where a file begins with the head of a mail: lines with a field's name and a colon, then a blank one. Of a file
/// that is called a mail one field will do.
pub(super) fn is_mail(bytes: &[u8], is_called_mail: bool) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]);
    let (mut sure, mut likely) = (0, 0);
    for line in head.trim_start_matches('\u{feff}').lines() {
        if line.is_empty() {
            break;
        }
        // A long field goes on in lines that begin with a space.
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else { return false };
        let name = name.to_ascii_lowercase();
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            return false;
        }
        sure += usize::from(SURE.contains(&name.as_str()));
        likely += usize::from(LIKELY.contains(&name.as_str()));
    }
    sure > 0 || likely > usize::from(!is_called_mail)
}

/// Reads a mail, or a page saved as one file, and says which it is.
///
/// # Errors
/// [`ArticleProblem`]: damaged, encrypted, without text; what a page in it has.
pub(super) fn read(bytes: &[u8]) -> Result<(ArticleKind, Draft), ArticleProblem> {
    let parsed = MessageParser::default().parse(bytes);
    let mail = parsed.ok_or_else(|| ArticleProblem::damaged(ArticleKind::Mail, Damage::Mail, ""))?;
    let text_of =
        |header: &'static str| mail.header(header).and_then(|value| value.as_text()).map(str::to_owned);
    let page = mail.parts.iter().find_map(|part| match &part.body {
        PartType::Html(page) => Some(page.as_ref()),
        _ => None,
    });
    let saved_from = text_of("Snapshot-Content-Location").or_else(|| text_of("Content-Location"));
    if let (Some(page), true) = (page, saved_from.is_some() || is_saved_page(&mail)) {
        let mut draft = html::read(page)?;
        let found = saved_from.as_deref().and_then(address);
        draft.citation.url = draft.citation.url.or(found);
        return Ok((ArticleKind::WebArchive, draft));
    }
    let mut draft = words_of(&mail, page)?;
    let attachments = mail.attachment_count();
    if attachments > 0 {
        draft.notes.push(message!("article-note-attachments", count = attachments));
    }
    draft.citation = Citation { language: draft.citation.language.take(), ..citation(&mail) };
    Ok((ArticleKind::Mail, draft))
}

/// True for what browsers of old wrote: a page with its pictures, from nobody to nobody.
fn is_saved_page(mail: &Mail<'_>) -> bool {
    let is_related = mail.content_type().is_some_and(|kind| kind.subtype() == Some("related"));
    is_related && mail.to().is_none()
}

/// The mail's own words.
fn words_of(mail: &Mail<'_>, page: Option<&str>) -> Result<Draft, ArticleProblem> {
    let plain = mail.parts.iter().find(|part| {
        let is_attached = part.content_disposition().is_some_and(mail_parser::ContentType::is_attachment);
        matches!(&part.body, PartType::Text(text) if !text.trim().is_empty())
            && !is_attached
            && !part.is_encoding_problem
    });
    let letters = |text: &str| text.chars().filter(|one| one.is_letter_or_digit()).count();
    let from_page = page.map(html::read);
    if let Some(part) = plain
        && let PartType::Text(text) = &part.body
    {
        // Some send the plain form without the words.
        if let Some(Ok(draft)) = from_page
            && let Body::Blocks(blocks) = &draft.body
            && blocks.iter().map(|block| letters(&block.text)).sum::<usize>() > letters(text) * TIMES_MORE
        {
            return Ok(draft);
        }
        let is_flowed = part.content_type().is_some_and(|kind| kind.attribute("format") == Some("flowed"));
        let text = if is_flowed { unflowed(text) } else { text.to_string() };
        let notes = doubts(part, &text);
        return Ok(Draft { body: Body::Lines(text), notes, ..Draft::default() });
    }
    if let Some(draft) = from_page {
        return draft;
    }
    // The parser gives the encoded letters themselves where it cannot decode them.
    if let Some(part) = mail.parts.iter().find(|part| part.is_encoding_problem) {
        let encoding = part.content_transfer_encoding().and_then(shortened).unwrap_or_default();
        let problem = message!("article-damage-encoding", encoding = encoding);
        return Err(ArticleProblem::Damaged { kind: ArticleKind::Mail, problem });
    }
    let is_encrypted = mail.content_type().is_some_and(|kind| {
        kind.subtype().is_some_and(|subtype| ["encrypted", "pkcs7-mime", "x-pkcs7-mime"].contains(&subtype))
    });
    Err(if is_encrypted {
        ArticleProblem::Locked { kind: ArticleKind::Mail }
    } else {
        ArticleProblem::NoText
    })
}

/// What puts the letters of a part's text in doubt.
fn doubts(part: &MessagePart<'_>, text: &str) -> Vec<Message> {
    let charset = part.content_type().and_then(|kind| kind.attribute("charset"));
    let unknown = charset.filter(|charset| {
        Encoding::for_label(charset.as_bytes()).is_none() && !charset.to_ascii_lowercase().starts_with("utf")
    });
    let mut notes = Vec::new();
    if let Some(charset) = unknown.and_then(shortened) {
        notes.push(message!("article-note-unknown-encoding", encoding = charset));
    }
    if text.contains(char::REPLACEMENT_CHARACTER) {
        notes.push(faults(text));
    }
    notes
}

/// Lines that end with a space go on in the next one.
fn unflowed(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    for line in text.lines() {
        whole.push_str(line);
        // Two dashes and a space are the sign before a signature.
        if !line.ends_with(' ') || line == "-- " {
            whole.push('\n');
        }
    }
    whole
}

/// The subject, who sent it, the day.
fn citation(mail: &Mail<'_>) -> Citation {
    let sender = mail.from().and_then(|from| from.first()).and_then(|one| one.name());
    let sent = mail.date().map(|date| format!("{:04}-{:02}-{:02}", date.year, date.month, date.day));
    Citation {
        title: mail.subject().and_then(field),
        outlet: sender.and_then(field),
        published: sent.and_then(|day| Day::parse(&day).ok()),
        ..Citation::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_mail_are_told_from_texts() {
        for mail in [
            "MIME-Version: 1.0\r\n\r\nText",
            "From: A <a@example.org>\nSubject: Bridge\n\nText",
            "Subject: Bridge\nContent-Type: text/plain\n\nText",
            "\u{feff}Received: from a\n  by b\nDate: x\n\nText",
        ] {
            assert!(is_mail(mail.as_bytes(), false), "{mail}");
        }
        for text in [
            "Subject: the bridge\n\nText",
            "From: here to there\nThe bridge fell.\n\nText",
            "To be: or not\nFrom: the river\n\nText",
            "KYIV — The bridge fell.",
            "",
        ] {
            assert!(!is_mail(text.as_bytes(), false), "{text}");
        }
    }

    #[test]
    fn one_field_will_do_where_the_name_says_that_it_is_mail() {
        assert!(is_mail(b"Subject: the bridge\n\nText", true), "a subject");
        assert!(!is_mail(b"KYIV: the bridge fell.\n\nText", true), "no field of a mail");
    }

    #[test]
    fn flowed_lines_are_whole() {
        assert_eq!(
            unflowed("The bridge \nfell.\n\nNobody \nsaw it.\n-- \nA.\n"),
            "The bridge fell.\n\nNobody saw it.\n-- \nA.\n"
        );
    }
}
