//! Page furniture: paragraphs that look as if they do not belong to the article.
//!
//! Each is *proposed* for exclusion with its reason; a person decides. What furniture is called, in
//! English, Ukrainian and Russian, stands in `data/furniture.json`. A sentence of the article must not
//! be proposed, so most phrases have to be all that a paragraph says, and long paragraphs are never
//! looked at.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::phrase::letter::Letter as _;
use crate::text::{CanonicalText, fold_typography};
use crate::words::{Message, Say, message};

/// A paragraph that looks like page furniture.
#[derive(Debug, Clone, PartialEq)]
pub struct Furniture {
    /// The paragraph, in code points of the text, half-open.
    pub range: Range<usize>,
    /// What it seems to be: “a mark of an advertisement”.
    pub why: Message,
}

impl Furniture {
    /// Why something is proposed that stands on the page beside what seems to be the article.
    pub(super) fn why_beside() -> Message {
        message!("article-furniture-beside")
    }

    /// Whether it stands on the page beside what seems to be the article.
    pub fn is_beside(&self) -> bool {
        self.why == Self::why_beside()
    }
}

/// How many words a paragraph may have where its rule gives no other number.
const MAX_WORDS: usize = 12;
/// The longest paragraph that is looked at, in code points.
const MAX_LENGTH: usize = 800;
/// How many paragraphs are looked at. Articles have fewer than a thousand.
const MAX_PARAGRAPHS: usize = 20_000;
/// How many headlines may follow a pointer to other articles, and how long one is, in words.
const MAX_HEADLINES: usize = 6;
const HEADLINE_WORDS: Range<usize> = 3..26;
/// How many words the summary under a teaser's headline may have.
const MAX_SUMMARY_WORDS: usize = 45;
/// From how many code points on what stands before readers' comments may be an article.
const MIN_ARTICLE: usize = 300;
/// How many headings of comments are looked at.
const MAX_HEADINGS: usize = 32;
/// How many lines the head of a forwarded mail has at most, and how long the name of a field is, in code points.
const MAX_FIELDS: usize = 8;
const FIELD_NAME: Range<usize> = 2..16;
/// A line of so few words that stands so often is no sentence of the article.
const REPEATED_WORDS: usize = 8;
const REPEATED_TIMES: usize = 3;

#[derive(Debug, Deserialize)]
struct List {
    rules: Vec<Rule>,
    /// What notices speak of that ask for consent, in small letters.
    consent: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Rule {
    why: Seeming,
    #[serde(rename = "match")]
    manner: PhrasePosition,
    #[serde(default)]
    then: Option<Then>,
    #[serde(default)]
    max_words: Option<usize>,
    phrases: Vec<String>,
}

/// What a paragraph that fits a rule seems to be.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Seeming {
    Advertisement,
    PointerToArticle,
    PointerToArticles,
    Button,
    Subscription,
    Following,
    Cookies,
    SiteRules,
    PictureSource,
    Author,
    Copyright,
    Copying,
    ErrorReport,
    Counter,
    Keywords,
    Comments,
    MailNotice,
    ForwardedHead,
}

impl Say for Seeming {
    fn message(&self) -> Message {
        match self {
            Self::Advertisement => message!("article-furniture-advertisement"),
            Self::PointerToArticle => message!("article-furniture-pointer-to-article"),
            Self::PointerToArticles => message!("article-furniture-pointer-to-articles"),
            Self::Button => message!("article-furniture-button"),
            Self::Subscription => message!("article-furniture-subscription"),
            Self::Following => message!("article-furniture-following"),
            Self::Cookies => message!("article-furniture-cookies"),
            Self::SiteRules => message!("article-furniture-site-rules"),
            Self::PictureSource => message!("article-furniture-picture-source"),
            Self::Author => message!("article-furniture-author"),
            Self::Copyright => message!("article-furniture-copyright"),
            Self::Copying => message!("article-furniture-copying"),
            Self::ErrorReport => message!("article-furniture-error-report"),
            Self::Counter => message!("article-furniture-counter"),
            Self::Keywords => message!("article-furniture-keywords"),
            Self::Comments => message!("article-furniture-comments"),
            Self::MailNotice => message!("article-furniture-mail-notice"),
            Self::ForwardedHead => message!("article-furniture-forwarded-head"),
        }
    }
}

/// Where in a paragraph a phrase stands.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum PhrasePosition {
    /// It is all that the paragraph says.
    Whole,
    /// It is that, or a colon follows it.
    Opening,
    /// A colon or a bar follows it, and then something.
    Colon,
    /// The paragraph begins with it.
    Start,
    /// It stands anywhere.
    Within,
    /// It stands after a number, and that is all.
    Counted,
}

/// What the paragraphs after a piece of furniture are.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Then {
    /// Headlines of other articles.
    Headlines,
    /// The headline of another article, and a summary of it.
    Teaser,
    /// One paragraph that belongs to it.
    Paragraph,
    /// All of the page behind it, where it stands behind an article.
    Rest,
    /// The head of a mail: lines that begin with a field's name.
    Head,
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    let list: List = serde_json::from_str(include_str!("../../../data/furniture.json"))
        .expect("invariant: the shipped list is whole; a test reads it");
    let fold =
        |rule: Rule| Rule { phrases: rule.phrases.iter().map(|phrase| folded(phrase)).collect(), ..rule };
    List { rules: list.rules.into_iter().map(fold).collect(), ..list }
});

/// True for a paragraph that speaks of what notices about cookies ask consent to.
pub(super) fn asks_for_consent(paragraph: &str) -> bool {
    let folded = folded(paragraph);
    LIST.consent.iter().any(|phrase| folded.contains(phrase.as_str()))
}

/// The paragraphs that look like furniture, in order; `known` are the reasons that a reader found,
/// one for each paragraph, or none at all.
pub(super) fn propose(
    text: &CanonicalText,
    paragraphs: &[Range<usize>],
    known: &[Option<Message>],
) -> Vec<Furniture> {
    let texts: Vec<&str> = paragraphs
        .iter()
        .take(MAX_PARAGRAPHS)
        .map(|range| if range.len() <= MAX_LENGTH { text.slice(range.start, range.end) } else { None })
        .map(Option::unwrap_or_default)
        .collect();
    let repeated = repeated(&texts);
    let mut whys: Vec<Option<Message>> = vec![None; paragraphs.len()];
    for (why, known) in whys.iter_mut().zip(known) {
        why.clone_from(known);
    }
    let mut headings = 0;
    for at in 0..texts.len() {
        if whys[at].is_some() {
            continue;
        }
        let ends = |rule: &Rule| matches!(rule.then, Some(Then::Rest));
        let mut found = rule_for(texts[at], |_| true);
        if found.is_some_and(|(rule, _)| ends(rule)) {
            headings += 1;
            if headings > MAX_HEADINGS || !is_behind_article(at, paragraphs, &whys) {
                found = rule_for(texts[at], |rule| !ends(rule));
            }
        }
        if let Some((rule, is_alone)) = found {
            whys[at] = Some(rule.why.message());
            if matches!(rule.then, Some(Then::Rest)) {
                for why in whys[at + 1..].iter_mut().filter(|why| why.is_none()) {
                    *why = Some(rule.why.message());
                }
                break;
            }
            if let Some(then) = rule.then
                && (is_alone || matches!(then, Then::Head))
            {
                follow(then, &texts[at + 1..], &mut whys[at + 1..]);
            }
        } else if let Some(times) = repeated.get(texts[at]) {
            whys[at] = Some(message!("article-furniture-repeated", times = *times));
        }
    }
    let proposals = paragraphs.iter().zip(whys);
    proposals.filter_map(|(range, why)| why.map(|why| Furniture { range: range.clone(), why })).collect()
}

/// True where more stands before a paragraph that is no furniture than behind it, and enough to be an article: readers'
/// comments stand under what they are about, and a button with their name anywhere.
fn is_behind_article(at: usize, paragraphs: &[Range<usize>], whys: &[Option<Message>]) -> bool {
    let length = |paragraphs: &[Range<usize>], whys: &[Option<Message>]| -> usize {
        let kept = paragraphs.iter().zip(whys).filter(|(_, why)| why.is_none());
        kept.map(|(range, _)| range.len()).sum()
    };
    let before = length(&paragraphs[..at], &whys[..at]);
    before >= MIN_ARTICLE && before >= length(&paragraphs[at + 1..], &whys[at + 1..])
}

/// In lower case, with plain signs and single spaces. Signs stay: a colon says what a phrase is.
fn folded(text: &str) -> String {
    let lower: String = text.to_lowercase().chars().map(fold_typography).collect();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rule that a paragraph fits, of those that it may fit, and whether its phrase is all that the paragraph says.
fn rule_for(paragraph: &str, may_be: impl Fn(&Rule) -> bool) -> Option<(&'static Rule, bool)> {
    let words = paragraph.split_whitespace().count();
    if words == 0 {
        return None;
    }
    let folded = folded(paragraph);
    let bare = folded.trim_matches(|one: char| !one.is_letter_or_digit() && one != '©');
    let fits = |rule: &&'static Rule| {
        may_be(rule)
            && words <= rule.max_words.unwrap_or(MAX_WORDS)
            && rule.phrases.iter().any(|phrase| rule.manner.fits(&folded, bare, phrase))
    };
    let rule = LIST.rules.iter().find(fits)?;
    Some((rule, rule.phrases.iter().any(|phrase| phrase == bare)))
}

impl PhrasePosition {
    /// True where the phrase stands so; `bare` is the paragraph without signs at its ends.
    fn fits(self, folded: &str, bare: &str, phrase: &str) -> bool {
        let after = || bare.strip_prefix(phrase);
        let is_end = |rest: &str| !rest.starts_with(char::is_letter_or_digit);
        match self {
            Self::Whole => bare == phrase,
            Self::Opening => {
                after().is_some_and(|rest| rest.is_empty() || rest.trim_start().starts_with(':'))
            }
            Self::Colon => after().is_some_and(|rest| rest.trim_start().starts_with([':', '|', '/'])),
            Self::Start => {
                after().is_some_and(|rest| phrase.ends_with(|one: char| !one.is_letter()) || is_end(rest))
            }
            Self::Within => folded.match_indices(phrase).any(|(at, _)| is_end(&folded[at + phrase.len()..])),
            Self::Counted => bare.strip_suffix(phrase).is_some_and(|number| {
                let number = number.trim();
                !number.is_empty() && number.chars().all(|one| one.is_ascii_digit() || ",. ".contains(one))
            }),
        }
    }
}

/// Marks what follows a piece of furniture.
fn follow(then: Then, texts: &[&str], whys: &mut [Option<Message>]) {
    let limit = if matches!(then, Then::Headlines | Then::Teaser) { MAX_HEADLINES } else { 0 };
    let headlines = texts.iter().take(limit).take_while(|text| is_headline(text)).count();
    for why in &mut whys[..headlines] {
        *why = Some(message!("article-furniture-headline"));
    }
    let words = |text: &&str| text.split_whitespace().count();
    match then {
        Then::Headlines | Then::Rest => {}
        Then::Head => {
            let fields = texts.iter().take(MAX_FIELDS).take_while(|text| text.lines().all(is_field)).count();
            for why in &mut whys[..fields] {
                *why = Some(Seeming::ForwardedHead.message());
            }
        }
        Then::Teaser => {
            let summary = texts.get(headlines).filter(|text| (1..=MAX_SUMMARY_WORDS).contains(&words(text)));
            if headlines == 1 && summary.is_some() {
                whys[headlines] = Some(message!("article-furniture-summary"));
            }
        }
        Then::Paragraph => {
            if texts.first().is_some_and(|text| words(text) > 0) {
                whys[0] = Some(message!("article-furniture-rest-of-box"));
            }
        }
    }
}

/// True for a line of a mail's head: a field's name of one or two words, a colon, and something.
fn is_field(line: &str) -> bool {
    let bare = line.trim().trim_start_matches(['>', '*', ' ']);
    bare.split_once(':').is_some_and(|(name, value)| {
        FIELD_NAME.contains(&name.chars().count())
            && name.split_whitespace().count() <= 2
            && name.chars().all(|one| one.is_letter() || matches!(one, ' ' | '-' | '*'))
            && !value.trim().is_empty()
    })
}

/// True for a line that ends without a full stop and is neither a label nor long.
fn is_headline(text: &str) -> bool {
    HEADLINE_WORDS.contains(&text.split_whitespace().count())
        && !text.contains('\n')
        && !text.trim_end().ends_with(['.', '…', ':', ';', ','])
}

/// Short lines that stand several times, and how often.
fn repeated<'a>(texts: &[&'a str]) -> BTreeMap<&'a str, usize> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for text in texts {
        let words = text.split_whitespace().count();
        if (1..=REPEATED_WORDS).contains(&words) && text.ends_with(char::is_letter_or_digit) {
            *counts.entry(text).or_default() += 1;
        }
    }
    counts.retain(|_, times| *times >= REPEATED_TIMES);
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::article_from_paste;

    /// The paragraphs that are proposed, in order.
    fn proposed(text: &str) -> Vec<String> {
        let article = article_from_paste(text).unwrap();
        let words = |range: &Range<usize>| article.text.slice(range.start, range.end).unwrap().to_owned();
        article.proposals.iter().map(|proposal| words(&proposal.range)).collect()
    }

    #[test]
    fn furniture_is_proposed_in_three_languages() {
        let lines = [
            "Advertisement",
            "ADVERTISEMENT",
            "— Реклама —",
            "Read also: Talks end without a result",
            "Читайте також: Перемовини завершилися",
            "Читайте также:",
            "Share",
            "Поділитися",
            "Subscribe",
            "Photo: A. Photographer / Agency",
            "Фото: Агентство",
            "© 2025 The Daily Example. All rights reserved.",
            "Sign up for our newsletter and get the news every morning.",
            "We use cookies to make this site better. Accept all",
            "Підписуйтесь на наш Telegram-канал, щоб не пропустити новини.",
            "Якщо ви знайшли помилку, виділіть її та натисніть Ctrl+Enter.",
            "5 min read",
            "1,204 views",
            "12 переглядів",
            "Теги: війна, Херсон",
            "Все права защищены.",
        ];
        for line in lines {
            let text =
                format!("The first paragraph of a story has words.\n\n{line}\n\nThe last one has some, too.");
            assert_eq!(proposed(&text), [line], "{line}");
        }
    }

    #[test]
    fn sentences_of_the_article_are_not_proposed() {
        let sentences = [
            "Advertisement revenue fell by a third, the publisher said.",
            "Share prices in Moscow fell on Monday.",
            "Related documents were published by the ministry.",
            "The photo was taken near Kherson, the agency said.",
            "Photo evidence from the town shows two tanks.",
            "Реклама на телебаченні подорожчала вдвічі.",
            "Читайте також документи, оприлюднені міністерством, вважає речник.",
            "Subscribe is what the officer told the journalists to do.",
            "Print media in occupied towns have been closed.",
            "Comments by the minister were short: no land will be ceded.",
            "“Share,” he said.",
            "Five views were heard in the room.",
            "He has 12 views on that.",
            "Топік: переговори",
            "Yes.",
            "Yes.",
            "Yes.",
        ];
        let text = sentences.join("\n\n");
        assert_eq!(proposed(&text), [""; 0], "none of them");
    }

    #[test]
    fn a_teaser_goes_with_its_headline_and_summary() {
        let text = "One sentence of the story stands here.\n\nOther Topics of Interest\n\nA Call Between Two Presidents Takes Longer Than Planned\n\nThey meant to speak for an hour, and nobody says why it is two.\n\nThe story goes on with another sentence.\n\nRead more:\n\nAnother Headline Without a Full Stop\nA Second Headline Without a Full Stop\nThe story ends with this sentence.";
        let expected = [
            "Other Topics of Interest",
            "A Call Between Two Presidents Takes Longer Than Planned",
            "They meant to speak for an hour, and nobody says why it is two.",
            "Read more:",
            "Another Headline Without a Full Stop",
            "A Second Headline Without a Full Stop",
        ];
        assert_eq!(proposed(text), expected, "the teaser and the list, not the story");
    }

    #[test]
    fn short_lines_that_come_back_are_proposed() {
        let text =
            "The Example Times\nA sentence.\nThe Example Times\nAnother one.\nThe Example Times\nA last one.";
        assert_eq!(proposed(text), ["The Example Times"; 3], "three times");
        assert_eq!(proposed(&text.replacen("The Example Times\n", "", 1)), [""; 0], "twice");
    }

    #[test]
    fn the_shipped_list_is_whole() {
        assert!(LIST.rules.len() > 10, "rules");
        for rule in &LIST.rules {
            assert!(rule.phrases.iter().all(|phrase| !phrase.is_empty()), "{rule:?}");
        }
    }
}
