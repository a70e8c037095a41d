//! What an element's name and attributes say of its words: that they are the article's, or stand beside it.
//!
//! Class names are read word by word (`articleBody main-nav` has four); they are hints, and what holds most
//! of a page's sentences is never left out for its name (`main_text`).

use html5gum::StartTag;

use super::html_tree::attribute;
use crate::phrase::letter::Letter as _;

/// Elements, and roles of elements, that stand beside what a page is about.
const ASIDE: [&str; 5] = ["aside", "dialog", "footer", "nav", "search"];
const ASIDE_ROLES: [&str; 12] = [
    "alertdialog",
    "complementary",
    "contentinfo",
    "dialog",
    "menu",
    "menubar",
    "navigation",
    "search",
    "tablist",
    "toolbar",
    "tooltip",
    "banner",
];
/// Words in class names and ids of parts that stand beside an article.
const SUSPECT_WORDS: [&str; 94] = [
    "ad",
    "adblock",
    "alert",
    "ads",
    "adv",
    "advert",
    "adverts",
    "advertisement",
    "advertising",
    "banner",
    "banners",
    "breadcrumb",
    "breadcrumbs",
    "consent",
    "cookie",
    "cookies",
    "footer",
    "gdpr",
    "menu",
    "modal",
    "nav",
    "navbar",
    "navigation",
    "newsletter",
    "newsletters",
    "outbrain",
    "overlay",
    "pager",
    "pagination",
    "popular",
    "popup",
    "promo",
    "promoted",
    "readalso",
    "readmore",
    "recirc",
    "recirculation",
    "recommendation",
    "recommendations",
    "recommended",
    "related",
    "share",
    "shares",
    "sharing",
    "sidebar",
    "signup",
    "social",
    "socials",
    "sponsor",
    "sponsored",
    "subscribe",
    "subscription",
    "taboola",
    "tags",
    "teaser",
    "teasers",
    "toolbar",
    "trending",
    "addthis",
    "alsoread",
    "biography",
    "bio",
    "bookmark",
    "bookmarks",
    "carousel",
    "disclaimer",
    "donate",
    "donation",
    "jumpbox",
    "login",
    "masthead",
    "morestories",
    "mostread",
    "onward",
    "player",
    "poll",
    "print",
    "rating",
    "ratings",
    "register",
    "relatedarticles",
    "relatedlinks",
    "relatednews",
    "sharetools",
    "similar",
    "slideshow",
    "sociallinks",
    "sumome",
    "onetrust",
    "truste",
    "usercentrics",
    "taglist",
    "tooltip",
    "toc",
];
/// Words that say what people wrote under an article.
const COMMENT_WORDS: [&str; 7] =
    ["comment", "comments", "disqus", "livefyre", "replies", "respond", "viafoura"];
/// Words that say who wrote an article, and when.
const BYLINE_WORDS: [&str; 18] = [
    "author",
    "authors",
    "byline",
    "bylines",
    "contributor",
    "contributors",
    "date",
    "dateline",
    "dates",
    "meta",
    "metadata",
    "postmeta",
    "pubdate",
    "published",
    "publishdate",
    "readtime",
    "timestamp",
    "updated",
];
/// Words for what stands under a picture.
const CAPTION_WORDS: [&str; 7] =
    ["caption", "captions", "credit", "credits", "figcaption", "imagecaption", "photocredit"];
/// Words for a part with a picture in it.
const PICTURE_WORDS: [&str; 12] = [
    "gallery", "image", "images", "img", "media", "photo", "photos", "picture", "pictures", "slider",
    "video", "videos",
];
/// Words for a first letter that is set larger.
const INITIAL_WORDS: [&str; 4] = ["dropcap", "lettrine", "firstletter", "initial"];
/// Words that, one after the other in a class name, name the element with the article in it.
const BODY_WORDS: [&[&str]; 2] = [
    &["article", "blog", "content", "entry", "news", "page", "post", "story"],
    &["body", "content", "copy", "text"],
];
/// Words of a part that quotes somebody, or shows what was published elsewhere.
const QUOTE_WORDS: [&str; 4] = ["blockquote", "embed", "embedded", "quote"];
/// Words of a quotation that is a post.
const POST_WORDS: [&str; 8] =
    ["tweet", "instagram", "fb", "telegram", "tiktok", "bluesky", "mastodon", "reddit"];
/// Words that, one after the other in a class name or in the name of an element, name a post that is shown.
const WIDGET_WORDS: [&[&str]; 2] = [
    &[
        "bluesky",
        "bsky",
        "facebook",
        "fb",
        "instagram",
        "mastodon",
        "reddit",
        "telegram",
        "tgme",
        "threads",
        "tiktok",
        "tweet",
        "twitter",
        "vk",
        "x",
    ],
    &["card", "embed", "embedded", "media", "message", "post", "status", "tweet", "widget"],
];
/// Words that, one after the other, name what a reader is asked to do before reading on.
const OFFER_WORDS: [&[&str]; 2] =
    [&["log", "paywall", "sign"], &["banner", "in", "message", "offer", "prompt", "up"]];
/// Names by which most style sheets hide things.
const HIDING_NAMES: [&str; 5] = ["d-none", "hidden", "hide", "is-hidden", "visually-hidden"];
/// Elements whose very name says what their words are.
const SAYING: [&str; 17] = [
    "article",
    "aside",
    "blockquote",
    "caption",
    "del",
    "dialog",
    "figcaption",
    "footer",
    "main",
    "nav",
    "q",
    "s",
    "search",
    "strike",
    "sub",
    "sup",
    "x-",
];
/// Roles that may stand around all of an article, whatever they say: a list of tabs around its panels.
const AROUND_ROLES: [&str; 3] = ["banner", "complementary", "tablist"];
/// Words that, one after the other in a class name, name a part of which one of several is shown at a time.
const PANEL_WORDS: [&[&str]; 2] =
    [&["accordion", "collapse", "collapsible", "tab", "tabs"], &["body", "content", "pane", "panel"]];
/// The longest names that are read, in characters.
const MAX_NAMES: usize = 1000;

/// What an element's words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Role {
    /// Nothing is said of them.
    #[default]
    Plain,
    /// They may stand beside the article.
    Suspect,
    /// Who wrote it, and when.
    Byline,
    /// They stand under a picture.
    Caption,
    /// What readers wrote.
    Comments,
    /// They are not the article, or not to be seen.
    Aside,
    /// They were struck out.
    Struck,
    /// They are a quotation without its marks.
    Quoted,
    /// They stand above the line, or below it.
    Raised,
    /// They stand below the line.
    Lowered,
    /// The first letter of a paragraph, set larger.
    Initial,
}

/// What an element is said to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Holds {
    /// Nothing is said.
    #[default]
    Anything,
    /// An article with what belongs to it, or what the page is about.
    Article,
    /// By its name, an article's text.
    Body,
    /// By its mark (`itemprop`), an article's text.
    MarkedBody,
    /// One of the messages of a live blog.
    Update,
}

/// What an element says of its words.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is another thing that an element may be beside its role"
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Marks {
    pub(super) role: Role,
    pub(super) holds: Holds,
    /// True for a post of somebody else that the page shows.
    pub(super) is_post: bool,
    /// True for what is not to be seen until a program shows it.
    pub(super) is_hidden: bool,
    /// True for what is named as a part with a picture.
    pub(super) is_picture: bool,
    /// True for what is left out, but may hold the article all the same.
    pub(super) may_hold: bool,
}

impl Marks {
    /// Reads an element's name and attributes; a mute one has no words of the page's.
    pub(super) fn of(name: &str, tag: &StartTag<()>, is_mute: bool) -> Self {
        // Most elements say nothing of themselves.
        if tag.attributes.is_empty() && !is_mute && !SAYING.contains(&name) {
            return Self::default();
        }
        let value = |attribute_name: &str| attribute(tag, attribute_name.as_bytes()).unwrap_or_default();
        let plain = |role| Self { role, ..Self::default() };
        let words = class_words(&format!("{} {}", value("class"), value("id")));
        let role = value("role");
        // The panels of tabs are shown one at a time, and all belong to the page.
        let has_pair = |lists: [&[&str]; 2]| has_pair(&words, lists);
        let has_any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
        let is_panel = role == "tabpanel" || has_pair(PANEL_WORDS);
        // What is only sold is hidden by scripts, and is the article all the same.
        let is_behind_wall = words.iter().any(|word| word == "paywall" || word == "paywalled");
        let style = value("style").to_ascii_lowercase();
        let style: String = style.chars().filter(|one| !one.is_whitespace()).collect();
        let is_hidden = attribute(tag, b"hidden").is_some() && !is_streamed(&value("id"))
            || style.contains("display:none")
            || style.contains("visibility:hidden")
            || value("aria-hidden").eq_ignore_ascii_case("true") && name != "span";
        let is_hidden = is_hidden && !is_panel && !is_behind_wall;
        let is_beside = is_mute || ASIDE.contains(&name);
        if is_beside || is_hidden || ASIDE_ROLES.contains(&role.as_str()) {
            let may_be = is_hidden && role.is_empty() || AROUND_ROLES.contains(&role.as_str());
            let is_suspect = has_any(&SUSPECT_WORDS) || has_any(&COMMENT_WORDS) || has_pair(OFFER_WORDS);
            let may_hold = may_be && !is_beside && !is_suspect;
            let holds =
                if may_hold { holds_of(name, &value("itemprop"), &role, &words) } else { Holds::Anything };
            return Self { role: Role::Aside, holds, is_hidden, may_hold, ..Self::default() };
        }
        match name {
            "del" | "s" | "strike" => return plain(Role::Struck),
            "q" => return plain(Role::Quoted),
            "sup" => return plain(Role::Raised),
            "sub" => return plain(Role::Lowered),
            "figcaption" | "caption" => return plain(Role::Caption),
            _ => {}
        }
        let holds = holds_of(name, &value("itemprop"), &role, &words);
        let class = value("class");
        let is_hidden_by_name =
            !class.contains(':') && class.split_whitespace().any(|one| HIDING_NAMES.contains(&one));
        let is_post = name == "blockquote" && has_any(&POST_WORDS)
            || has_pair(WIDGET_WORDS)
            || tag.name.contains(&b'-') && names_widget(&tag.name);
        let is_quoted = name == "blockquote" || has_any(&QUOTE_WORDS);
        // What asks for consent stands where a post would.
        let is_offer = has_pair(OFFER_WORDS) || has_any(&["consent"]);
        let holds = if is_offer { Holds::Anything } else { holds };
        let role = if role == "tabpanel" || name == "body" {
            Role::Plain
        } else if has_any(&INITIAL_WORDS) || has_pair([&["drop", "first"], &["cap", "caps", "letter"]]) {
            Role::Initial
        } else if has_any(&COMMENT_WORDS)
            && !has_pair([&COMMENT_WORDS, &["enabled", "open", "closed", "on", "off", "allowed"]])
        {
            Role::Comments
        } else if is_offer || !is_quoted && (has_any(&SUSPECT_WORDS) || is_hidden_by_name) {
            Role::Suspect
        } else if has_any(&CAPTION_WORDS) {
            Role::Caption
        } else if has_any(&BYLINE_WORDS) {
            Role::Byline
        } else {
            Role::Plain
        };
        Self { role, holds, is_post, is_picture: has_any(&PICTURE_WORDS), ..Self::default() }
    }
}

/// What an element is said to hold.
fn holds_of(name: &str, property: &str, role: &str, words: &[String]) -> Holds {
    let property = property.to_ascii_lowercase();
    match name {
        _ if property.contains("liveblogupdate") => Holds::Update,
        _ if property.split_whitespace().any(|one| one == "articlebody") => Holds::MarkedBody,
        _ if has_pair(words, BODY_WORDS) => Holds::Body,
        "article" | "main" => Holds::Article,
        _ if role == "main" => Holds::Article,
        _ => Holds::Anything,
    }
}

/// True where a word of the one list stands before one of the other.
fn has_pair(words: &[String], lists: [&[&str]; 2]) -> bool {
    let has = |list: &[&str], word: &String| list.contains(&word.as_str());
    words.windows(2).any(|pair| has(lists[0], &pair[0]) && has(lists[1], &pair[1]))
}

/// True for the name of an element that a page made for posts (`bsky-embed`).
fn names_widget(name: &[u8]) -> bool {
    has_pair(&words_of_name(&String::from_utf8_lossy(name)), WIDGET_WORDS)
}

/// True for the name of what React sends behind a page, hidden, to be put in its place there.
fn is_streamed(id: &str) -> bool {
    id.strip_prefix("S:")
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|one| one.is_ascii_hexdigit()))
}

/// The words of class names: `articleBody main-nav` has four. Names that say only how things look (`print:hidden`,
/// `[&_p]:m-2`) have none.
fn class_words(names: &str) -> Vec<String> {
    let names: String = names.chars().take(MAX_NAMES).collect();
    let named = names.split_whitespace().filter(|name| !name.contains([':', '[', '(']));
    named.flat_map(words_of_name).collect()
}

fn words_of_name(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for letter in name.chars() {
        let is_new = !letter.is_letter_or_digit() || letter.is_uppercase() && was_lower;
        if is_new {
            words.push(String::new());
        }
        was_lower = letter.is_lowercase();
        if let Some(word) = words.last_mut()
            && letter.is_letter_or_digit()
        {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn class_names_are_split_into_words() {
        assert_eq!(
            class_words("articleBody main-nav__link AD2"),
            ["article", "body", "main", "nav", "link", "ad2"]
        );
    }
}
