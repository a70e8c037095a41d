//! Mail and pages saved as one file.

use claims_map::load::{ArticleKind, article_from_bytes};
use claims_map::words::Message;

const FIRST: &str =
    "The harbour of the island froze on Monday night, and the ferries stayed where they were for nine hours.";
const SECOND: &str = "Міська рада збереться у п’ятницю, щоб вирішити, хто відповідатиме за криголам.";

fn head(kind: &str) -> String {
    format!(
        "From: =?utf-8?B?0J7RgdGC0YDRltCy?= <news@example.org>\r\nTo: reader@example.org\r\nSubject: =?utf-8?Q?The_harbour_=E2=80=94_frozen?=\r\nDate: Mon, 5 Jan 2026 23:10:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: {kind}\r\n"
    )
}

#[test]
fn mail_gives_its_own_words() {
    let windows = encoding_rs::WINDOWS_1251.encode(SECOND).0.into_owned();
    let mut bytes = head("multipart/mixed; boundary=cut").into_bytes();
    bytes.extend_from_slice(b"\r\n--cut\r\nContent-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
    bytes.extend_from_slice(&windows);
    bytes.extend_from_slice(b"\r\n--cut\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--cut--\r\n");
    let article = article_from_bytes(&bytes, "a.eml").unwrap();
    assert_eq!(article.kind, ArticleKind::Mail, "told by its content");
    assert_eq!(article.text.as_str().trim(), SECOND, "its words");
    assert_eq!(article.citation.title.as_deref(), Some("The harbour — frozen"), "subject");
    assert_eq!(article.citation.outlet.as_deref(), Some("Острів"), "who sent it");
    assert_eq!(article.citation.published.map(|day| day.to_string()).as_deref(), Some("2026-01-05"), "day");
    let notes: Vec<String> = article.notes.iter().map(Message::english).collect();
    assert!(notes.iter().any(|note| note == "Attachments were left out (1)."), "{notes:?}");
}

#[test]
fn encoded_and_flowed_mail_is_whole() {
    let quoted = format!(
        "{}Content-Transfer-Encoding: quoted-printable\r\n\r\nThe harbour =E2=80=94 all of it =\r\nfroze.\r\n",
        head("text/plain; charset=utf-8")
    );
    let article = article_from_bytes(quoted.as_bytes(), "a.eml").unwrap();
    assert_eq!(article.text.as_str().trim(), "The harbour — all of it froze.");
    let flowed = format!(
        "{}\r\nThe harbour of the island froze \r\non Monday night.\r\n\r\nNobody knew.\r\n",
        head("text/plain; charset=utf-8; format=flowed")
    );
    let article = article_from_bytes(flowed.as_bytes(), "mail").unwrap();
    assert_eq!(article.text.as_str(), "The harbour of the island froze on Monday night.\n\nNobody knew.\n");
    assert_eq!(article.paragraphs.len(), 2, "{:?}", article.paragraphs);
}

#[test]
fn mail_that_is_a_page_is_read_as_one() {
    let page =
        format!("<html><body><p>{FIRST}</p><div class=footer><p>Unsubscribe here.</p></div></body></html>");
    let both = format!(
        "{}\r\n--cut\r\nContent-Type: text/plain\r\n\r\nSee it in a browser.\r\n--cut\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}\r\n--cut--\r\n",
        head("multipart/alternative; boundary=cut")
    );
    let article = article_from_bytes(both.as_bytes(), "a.eml").unwrap();
    assert_eq!((article.kind, article.text.as_str()), (ArticleKind::Mail, FIRST));
}

#[test]
fn a_page_saved_as_one_file_is_a_page() {
    let archive = format!(
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/harbour\r\nSubject: Harbour\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=cut\r\n\r\n--cut\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/harbour\r\n\r\n<html><head><meta charset=3D\"utf-8\"><title>Harbour</title></head><body><article><p>{FIRST}</p><p>=D0=A2=D0=B0=D0=BA.</p></article></body></html>\r\n--cut\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/a.png\r\n\r\niVBORw0K\r\n--cut--\r\n"
    );
    let article = article_from_bytes(archive.as_bytes(), "a.mhtml").unwrap();
    assert_eq!(article.kind, ArticleKind::WebArchive, "told by its content");
    assert_eq!(article.text.as_str(), format!("{FIRST}\n\nТак."), "its article");
    assert_eq!(
        article.citation.url.as_deref(),
        Some("https://example.org/harbour"),
        "where it was saved from"
    );
    assert_eq!(article.citation.title.as_deref(), Some("Harbour"), "title");
}

#[test]
fn mail_without_words_is_refused() {
    let refused = |bytes: &str| article_from_bytes(bytes.as_bytes(), "a.eml").unwrap_err().to_string();
    let empty = format!("{}\r\n", head("text/plain"));
    assert!(refused(&empty).contains("no text"), "{}", refused(&empty));
    let encrypted = format!(
        "{}\r\n--cut\r\nContent-Type: application/octet-stream\r\n\r\nxyz\r\n--cut--\r\n",
        head("multipart/encrypted; boundary=cut")
    );
    assert!(refused(&encrypted).contains("encrypted"), "{}", refused(&encrypted));
}

#[test]
fn a_file_that_is_called_mail_is_read_as_mail_or_refused() {
    let read = |bytes: &str, name: &str| article_from_bytes(bytes.as_bytes(), name);
    let nobody = format!("Subject: The harbour\nContent-Type: text/plain; charset=utf-8\n\n{FIRST}\n");
    for name in ["a.eml", "a.txt", ""] {
        let article = read(&nobody, name).unwrap();
        assert_eq!((article.kind, article.text.as_str().trim()), (ArticleKind::Mail, FIRST), "{name}");
    }
    let subject = format!("Subject: The harbour\n\n{FIRST}\n");
    assert_eq!(read(&subject, "a.eml").unwrap().kind, ArticleKind::Mail, "one field and the name");
    assert_eq!(read(&subject, "a.txt").unwrap().kind, ArticleKind::Text, "one field may be an article's");
    let refused = read(FIRST, "a.eml").unwrap_err().to_string();
    assert!(refused.contains("without the head of a mail") && refused.contains(".txt"), "{refused}");
    let attached = "Subject: x\nContent-Type: multipart/mixed; boundary=Q\n\n--Q\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=a.pdf\n\nJVBERi0xLjQ=\n\n--Q--\n";
    let refused = read(attached, "a.eml").unwrap_err().to_string();
    assert!(refused.contains("no text"), "{refused}");
}

#[test]
fn what_of_a_mail_cannot_be_decoded_is_said() {
    let broken = format!(
        "{}Content-Transfer-Encoding: base64\r\n\r\n!!!!notbase64\r\n",
        head("text/plain; charset=utf-8")
    );
    let refused = article_from_bytes(broken.as_bytes(), "a.eml").unwrap_err().to_string();
    assert!(refused.contains("encoding that its head names, “base64”"), "{refused}");
    let unknown = format!("{}\r\n{SECOND}\r\n", head("text/plain; charset=nonsense"));
    let article = article_from_bytes(unknown.as_bytes(), "a.eml").unwrap();
    let cautions: Vec<String> = article.cautions().map(Message::english).collect();
    assert!(cautions.iter().any(|one| one.contains("not known, “nonsense”")), "{cautions:?}");
    let mut bytes = format!("{}\r\n", head("text/plain")).into_bytes();
    bytes.extend_from_slice(&encoding_rs::WINDOWS_1251.encode(SECOND).0);
    let article = article_from_bytes(&bytes, "a.eml").unwrap();
    let is_said = article.cautions().count() > 0 || article.text.as_str().trim() == SECOND;
    assert!(is_said, "{:?}: {:?}", article.text.as_str(), article.notes);
}

#[test]
fn hostile_mail_ends() {
    let nested =
        (0..5_000).map(|at| format!("Content-Type: multipart/mixed; boundary=b{at}\r\n\r\n--b{at}\r\n"));
    let parts =
        format!("{}\r\n{}", head("multipart/mixed; boundary=cut"), "--cut\r\n\r\nx\r\n".repeat(200_000));
    let inner = format!("{}\r\n", head("message/rfc822")).repeat(5_000);
    for bytes in [format!("MIME-Version: 1.0\r\n{}", nested.collect::<String>()), parts, inner] {
        // Read or refused, and not for ever: `tests/commands/hostile.rs` has bounds of time.
        let answer = article_from_bytes(bytes.as_bytes(), "a.eml");
        assert!(answer.is_err() || answer.is_ok_and(|article| !article.paragraphs.is_empty()), "ended");
    }
}

#[test]
fn notices_of_the_list_and_forwarded_heads_are_proposed() {
    let body = format!(
        "View this email in your browser\r\n\r\n{FIRST}\r\n\r\n---------- Forwarded message ---------\r\nFrom: A. Baker <a@example.org>\r\nSent: Monday\r\nSubject: The harbour\r\n\r\n{SECOND}\r\n\r\nТому: хто не приїде, той не проголосує.\r\n\r\nYou are receiving this email because you asked for it.\r\n\r\nВідписатися від розсилки\r\n"
    );
    let text = format!("{}\r\n{body}", head("text/plain; charset=utf-8"));
    let article = article_from_bytes(text.as_bytes(), "a.eml").unwrap();
    let ranges: Vec<std::ops::Range<usize>> = article.proposals.iter().map(|one| one.range.clone()).collect();
    let kept = article.without(&ranges);
    let kept: Vec<&str> = kept.as_str().lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(kept, [FIRST, SECOND, "Тому: хто не приїде, той не проголосує."], "the words of the mail");
    assert_eq!(ranges.len(), 7, "the notices and the head: {:?}", article.proposals);
}

const RUSSIAN: &str = "Пароход стоял у причала до вечера, и никто из экипажа не сошёл на берег.";

/// The bytes of a page that says itself, and only itself, in which encoding it is.
fn page_in(encoding: &'static encoding_rs::Encoding, meta: &str) -> Vec<u8> {
    let page = format!(
        "<html><head>{meta}<title>t</title></head><body><article><p>{SECOND}</p><p>{RUSSIAN}</p></article></body></html>"
    );
    encoding.encode(&page).0.into_owned()
}

/// A part of these bytes, as each way of encoding has it.
fn parts_of(bytes: &[u8]) -> [Vec<u8>; 3] {
    let quoted = bytes.iter().map(|byte| format!("={byte:02X}=\r\n")).collect::<Vec<_>>().concat();
    let base64 = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, bytes);
    let with = |way: &str, body: &[u8]| {
        let mut part = format!("Content-Transfer-Encoding: {way}\r\n\r\n").into_bytes();
        part.extend_from_slice(body);
        part.extend_from_slice(b"\r\n");
        part
    };
    [with("quoted-printable", quoted.as_bytes()), with("base64", base64.as_bytes()), with("8bit", bytes)]
}

#[test]
fn a_page_in_a_mail_may_say_itself_in_which_encoding_it_is() {
    let declared = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=";
    for (encoding, meta) in [
        (encoding_rs::WINDOWS_1251, format!("{declared}windows-1251\">")),
        (encoding_rs::KOI8_U, "<meta charset=koi8-u>".to_owned()),
        (encoding_rs::WINDOWS_1251, String::new()),
        (encoding_rs::UTF_8, String::new()),
    ] {
        for part in parts_of(&page_in(encoding, &meta)) {
            for kind in ["text/html", "text/html; charset=us-ascii", "text/html; charset=nonsense"] {
                let mut mail =
                    format!("{}\r\n--cut\r\nContent-Type: {kind}\r\n", head("multipart/mixed; boundary=cut"))
                        .into_bytes();
                mail.extend_from_slice(&part);
                mail.extend_from_slice(b"--cut--\r\n");
                let article = article_from_bytes(&mail, "a.eml").unwrap();
                let expected = format!("{SECOND}\n\n{RUSSIAN}");
                assert_eq!(article.text.as_str(), expected, "{} {meta} {kind}", encoding.name());
            }
        }
    }
}

#[test]
fn what_is_no_text_is_no_mail_and_what_is_half_so_is_said() {
    let mut noise = format!("{}\r\n", head("text/plain; charset=utf-8")).into_bytes();
    noise.extend((0..4000_u32).map(|at| at.wrapping_mul(2_654_435_761).to_le_bytes()[2]));
    let refused = article_from_bytes(&noise, "a.eml").unwrap_err().to_string();
    assert!(refused.contains("a binary file"), "{refused}");
    let damaged = format!("{}\r\n{SECOND} \u{fffd}\u{fffd} {SECOND}\r\n", head("text/plain; charset=utf-8"));
    let article = article_from_bytes(damaged.as_bytes(), "a.eml").unwrap();
    let cautions: Vec<String> = article.cautions().map(Message::english).collect();
    assert!(cautions.iter().any(|one| one.contains("belong to no letter")), "{cautions:?}");
    let lost = "\u{fffd}".repeat(200);
    assert!(article_from_bytes(format!("Слово {lost}").as_bytes(), "a.txt").is_err(), "hardly a letter");
}

#[test]
fn a_forwarded_mail_is_read_and_so_is_one_from_a_mailbox() {
    let inner = format!(
        "From: Desk <desk@example.org>\r\nSubject: Harbour\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{FIRST}\r\n\r\n{SECOND}\r\n"
    );
    let forwarded = |words: &str| {
        format!(
            "{}\r\n--cut\r\nContent-Type: text/plain\r\n\r\n{words}\r\n--cut\r\nContent-Type: message/rfc822\r\n\r\n{inner}\r\n--cut--\r\n",
            head("multipart/mixed; boundary=cut")
        )
    };
    let article = article_from_bytes(forwarded("See below.").as_bytes(), "a.eml").unwrap();
    assert_eq!(article.text.as_str().trim(), format!("{FIRST}\n\n{SECOND}"), "what is forwarded");
    assert_eq!(article.citation.title.as_deref(), Some("Harbour"), "its subject");
    assert!(article.cautions().any(|note| note.english().contains("forwards")), "{:?}", article.notes);
    let long = format!("{FIRST} {FIRST}");
    let article = article_from_bytes(forwarded(&long).as_bytes(), "a.eml").unwrap();
    assert_eq!(article.text.as_str().trim(), long, "a mail with words of its own");
    let mailbox = format!("From desk@example.org Mon Jan  5 23:10:00 2026\n{}", inner.replace('\r', ""));
    let apple = format!("{}\n{inner}<?xml version=\"1.0\"?><plist/>", inner.len());
    for file in [mailbox.clone(), apple] {
        let article = article_from_bytes(file.as_bytes(), "a").unwrap();
        assert_eq!(
            (article.kind, article.text.as_str().trim()),
            (ArticleKind::Mail, &*format!("{FIRST}\n\n{SECOND}"))
        );
    }
    let refused =
        article_from_bytes(format!("{mailbox}\n{mailbox}").as_bytes(), "a").unwrap_err().to_string();
    assert!(refused.contains("a mailbox of 2 mails"), "{refused}");
}
