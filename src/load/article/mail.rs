//! Mail (`.eml`), and pages that a browser saved as one file (`.mhtml`): MIME, from which one text is taken.
//!
//! A page is read as any page. Of mail its own words are read, plain where it has them plain; lines that were broken
//! for the way (RFC 3676, `format=flowed`) are whole again. Attachments are left out, and counted; a mail that has little
//! to say but forwards another is read as that one. What a mailbox (mbox) or Apple Mail (emlx) writes before a mail is
//! passed over.
//!
//! `mail-parser` reads the parts, their encodings and their character sets. Weighed in November 2026: it is fuzzed,
//! depends on `encoding_rs` alone and never panicked on our corpus (0.11: the next asks for a newer Rust); `mailparse`
//! 0.16 leaves the choice among bodies, and characters in headers of more than one encoding, to its callers.

use std::io::Cursor;

use encoding_rs::Encoding;
use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::mailbox::mbox::MessageIterator;
use mail_parser::{
    Encoding as Transfer, Message as Mail, MessageParser, MessagePart, MimeHeaders as _, PartType,
};

use super::citation::{address, field};
use super::encoding::{Decoded, decode, utf16_of};
use super::error::{Damage, shortened};
use super::html_meta::declared_charset;
use super::{ArticleKind, ArticleProblem, Body, Citation, Draft, html, kind};
use crate::model::Day;
use crate::phrase::letter::Letter as _;
use crate::words::message;

/// How far the lines of a mail's head are looked at, in bytes, to tell that it is one.
const HEAD: usize = 16 * 1024;
/// Fields of which one shows that a head is a mail's, and fields of which two do.
const SURE: [&str; 5] =
    ["mime-version", "received", "message-id", "return-path", "snapshot-content-location"];
const LIKELY: [&str; 6] = ["from", "to", "date", "subject", "content-type", "content-transfer-encoding"];
/// How many times more letters a mail has to have as a page than plainly, for the page to be read; and the mail that it
/// forwards than itself.
const TIMES_MORE: usize = 2;
/// How many times a mail may have been forwarded within another.
const MAX_FORWARDED: usize = 8;

/// True where a file begins with the head of a mail: lines with a field's name and a colon, then a blank one. Of a file
/// that is called a mail one field will do.
pub(super) fn is_mail(bytes: &[u8], is_called_mail: bool) -> bool {
    begins_as_mail(unwrapped(bytes), is_called_mail)
}

/// A file without the line that a mailbox (mbox) or Apple Mail (emlx) writes before a mail.
fn unwrapped(bytes: &[u8]) -> &[u8] {
    let Some(end) = bytes.iter().take(HEAD).position(|byte| *byte == b'\n') else { return bytes };
    let (first, rest) = (bytes[..end].trim_ascii_end(), &bytes[end + 1..]);
    if first.starts_with(MAILBOX) {
        return rest;
    }
    // Behind the mail, whose length the line says, stand the program's own notes.
    let length = std::str::from_utf8(first).ok().and_then(|digits| digits.parse::<usize>().ok());
    length.map_or(bytes, |length| &rest[..rest.len().min(length)])
}

/// How the line before each mail of a mailbox begins.
const MAILBOX: &[u8] = b"From ";

/// The mail of a file that holds one.
///
/// # Errors
/// [`ArticleProblem::NotAnArticle`]: it is a mailbox of several.
fn only_mail(bytes: &[u8]) -> Result<&[u8], ArticleProblem> {
    if bytes.starts_with(MAILBOX) {
        let count = MessageIterator::new(Cursor::new(bytes)).count();
        if count > 1 {
            let what = message!("article-is-mailbox", count = count);
            return Err(ArticleProblem::NotAnArticle { what, advice: message!("article-advice-one-mail") });
        }
    }
    Ok(unwrapped(bytes))
}

fn begins_as_mail(bytes: &[u8], is_called_mail: bool) -> bool {
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
    let parsed = MessageParser::default().parse(only_mail(bytes)?);
    let mail = parsed.ok_or_else(|| ArticleProblem::damaged(ArticleKind::Mail, Damage::Mail, ""))?;
    let text_of =
        |header: &'static str| mail.header(header).and_then(|value| value.as_text()).map(str::to_owned);
    let saved_from = text_of("Snapshot-Content-Location").or_else(|| text_of("Content-Location"));
    if let (Some(page), true) = (page_of(&mail), saved_from.is_some() || is_saved_page(&mail)) {
        let mut draft = page_draft(&mail, page)?;
        let found = saved_from.as_deref().and_then(address);
        draft.citation.url = draft.citation.url.or(found);
        return Ok((ArticleKind::WebArchive, draft));
    }
    Ok((ArticleKind::Mail, mail_draft(&mail, MAX_FORWARDED)?))
}

/// The part of a mail that is a page.
fn page_of<'a>(mail: &'a Mail<'a>) -> Option<&'a MessagePart<'a>> {
    mail.parts.iter().find(|part| matches!(part.body, PartType::Html(_)))
}

fn page_draft(mail: &Mail<'_>, part: &MessagePart<'_>) -> Result<Draft, ArticleProblem> {
    let Decoded { text, notes } = text_of_part(mail, part)?;
    let mut draft = html::read(&text)?;
    draft.notes.splice(0..0, notes);
    Ok(draft)
}

/// A mail, or the one that it forwards where itself says little.
fn mail_draft(mail: &Mail<'_>, levels: usize) -> Result<Draft, ArticleProblem> {
    let own = words_of(mail);
    let forwarded = mail.parts.iter().find_map(|part| match &part.body {
        PartType::Message(forwarded) => Some(forwarded),
        _ => None,
    });
    let within =
        forwarded.zip(levels.checked_sub(1)).and_then(|(mail, levels)| mail_draft(mail, levels).ok());
    if let Some(mut within) = within
        && letters_of(&within) > own.as_ref().map_or(0, letters_of) * TIMES_MORE
    {
        within.notes.insert(0, message!("article-note-forwarded"));
        return Ok(within);
    }
    let mut draft = own?;
    let attachments = mail.attachment_count();
    if attachments > 0 {
        draft.notes.push(message!("article-note-attachments", count = attachments));
    }
    draft.citation = Citation { language: draft.citation.language.take(), ..citation(mail) };
    Ok(draft)
}

fn letters_of(draft: &Draft) -> usize {
    let letters = |text: &str| text.chars().filter(|one| one.is_letter_or_digit()).count();
    match &draft.body {
        Body::Lines(text) => letters(text),
        Body::Blocks(blocks) => blocks.iter().map(|block| letters(&block.text)).sum(),
    }
}

/// The words of a part: in the encoding that its head names; where it names none or its letters are not of that one, in
/// the one that a page declares itself, or that the bytes tell.
///
/// # Errors
/// [`ArticleProblem::NotAnArticle`]: its bytes are no text.
fn text_of_part(mail: &Mail<'_>, part: &MessagePart<'_>) -> Result<Decoded, ArticleProblem> {
    let (PartType::Html(read) | PartType::Text(read)) = &part.body else {
        return Err(ArticleProblem::NoText);
    };
    let read = || Decoded { text: read.to_string(), notes: Vec::new() };
    let Some(bytes) = bytes_of(mail, part) else { return Ok(read()) };
    if utf16_of(&bytes).is_none() && kind::is_binary(&bytes) {
        return Err(kind::binary(&bytes, ""));
    }
    let charset = part.content_type().and_then(|kind| kind.attribute("charset"));
    let encoding = charset.and_then(|charset| Encoding::for_label(charset.as_bytes()));
    // UTF-7, which no page may be in, is the parser's alone.
    let is_known = encoding.is_some() || charset.is_some_and(|name| name.eq_ignore_ascii_case("utf-7"));
    let is_ascii = charset.is_some_and(|name| name.to_ascii_lowercase().ends_with("ascii"));
    let is_so = is_known && (!is_ascii || bytes.is_ascii());
    let read = read();
    if is_so && !read.text.contains(char::REPLACEMENT_CHARACTER) {
        return Ok(read);
    }
    let declared = match part.body {
        PartType::Html(_) => declared_charset(&bytes),
        _ => encoding.filter(|_| is_so),
    };
    let mut decoded = decode(&bytes, declared);
    if let Some(charset) = charset.filter(|_| !is_known).and_then(shortened) {
        decoded.notes.push(message!("article-note-unknown-encoding", encoding = charset));
    }
    Ok(decoded)
}

/// The bytes of a part as they were before they were encoded for the way.
fn bytes_of(mail: &Mail<'_>, part: &MessagePart<'_>) -> Option<Vec<u8>> {
    let raw = mail.raw_message.get(part.offset_body as usize..part.offset_end as usize)?;
    match part.encoding {
        Transfer::Base64 => base64_decode(raw),
        Transfer::QuotedPrintable => quoted_printable_decode(raw),
        Transfer::None => Some(raw.to_vec()),
    }
}

/// True for what browsers of old wrote: a page with its pictures, from nobody to nobody.
fn is_saved_page(mail: &Mail<'_>) -> bool {
    let is_related = mail.content_type().is_some_and(|kind| kind.subtype() == Some("related"));
    is_related && mail.to().is_none()
}

/// The mail's own words.
fn words_of(mail: &Mail<'_>) -> Result<Draft, ArticleProblem> {
    let plain = mail.parts.iter().find(|part| {
        let is_attached = part.content_disposition().is_some_and(mail_parser::ContentType::is_attachment);
        matches!(&part.body, PartType::Text(text) if !text.trim().is_empty())
            && !is_attached
            && !part.is_encoding_problem
    });
    let from_page = page_of(mail).map(|part| page_draft(mail, part));
    if let Some(part) = plain {
        let Decoded { text, notes } = text_of_part(mail, part)?;
        let is_flowed = part.content_type().is_some_and(|kind| kind.attribute("format") == Some("flowed"));
        let text = if is_flowed { unflowed(&text) } else { text };
        let plain = Draft { body: Body::Lines(text), notes, ..Draft::default() };
        // Some send the plain form without the words.
        let page = from_page.and_then(Result::ok);
        let page = page.filter(|page| letters_of(page) > letters_of(&plain) * TIMES_MORE);
        return Ok(page.unwrap_or(plain));
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
