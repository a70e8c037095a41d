//! What a page's look strikes out: by an element's own style, by names that most style sheets strike with, or by a rule
//! of a style sheet within the page.
//!
//! `simplecss`, which `usvg` brings along, reads selectors and matches them. Not here: style sheets in other files, and
//! whatever else a look says.

use html5gum::StartTag;
use simplecss::{AttributeOperator, Element, PseudoClass, Selector};

use super::html_tree::attribute;

/// Names of classes that strike words out in most style sheets.
const STRIKING_NAMES: [&str; 5] =
    ["line-through", "strike-through", "strikethrough", "striked", "text-decoration-line-through"];
/// What a style calls a line through words.
const LINE_THROUGH: &str = "line-through";
/// How many sheets of a page are looked at, how long each may be, in bytes, how many lines through words in one, how many
/// selectors in all, of how many parts, and how many elements around one.
const MAX_SHEETS: usize = 20;
const MAX_SHEET: usize = 1024 * 1024;
const MAX_LINES: usize = 64;
const MAX_SELECTORS: usize = 32;
const MAX_PARTS: usize = 4;
const MAX_AROUND: usize = 8;

/// True where an element is struck out by its own style or by the name of its class.
pub(super) fn is_struck(tag: &StartTag<()>) -> bool {
    if tag.attributes.is_empty() {
        return false;
    }
    let style = attribute(tag, b"style").unwrap_or_default().to_ascii_lowercase();
    style.split(';').any(is_striking)
        || attribute(tag, b"class")
            .is_some_and(|names| names.split_whitespace().any(|name| STRIKING_NAMES.contains(&name)))
}

/// True for a declaration that strikes words out.
fn is_striking(declaration: &str) -> bool {
    declaration.split_once(':').is_some_and(|(property, value)| {
        let property = property.trim().trim_start_matches("-webkit-");
        matches!(property, "text-decoration" | "text-decoration-line") && value.contains(LINE_THROUGH)
    })
}

/// The rules of a page's style sheets that strike words out.
#[derive(Default)]
pub(super) struct StrikingRules<'a>(Vec<Selector<'a>>);

impl<'a> StrikingRules<'a> {
    /// Those of a page, wherever in it they stand.
    pub(super) fn of(html: &'a str) -> Self {
        let sheets = html.match_indices("<style").chain(html.match_indices("<STYLE")).take(MAX_SHEETS);
        let sheets = sheets.filter_map(|(at, _)| {
            let sheet = html.get(at..at + MAX_SHEET).unwrap_or(&html[at..]);
            let end = sheet.find("</style").or_else(|| sheet.find("</STYLE"));
            Some(&sheet[sheet.find('>')? + 1..end?])
        });
        Self(sheets.flat_map(selectors).take(MAX_SELECTORS).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// True where a rule strikes out the last of these elements, each of which stands within the one before it.
    pub(super) fn strike(&self, elements: &[Named]) -> bool {
        let around = &elements[elements.len().saturating_sub(MAX_AROUND)..];
        self.0.iter().any(|selector| selector.matches(&Within(around)))
    }
}

/// The selectors of a sheet's rules that strike words out.
fn selectors(sheet: &str) -> impl Iterator<Item = Selector<'_>> {
    let lines = sheet.match_indices(LINE_THROUGH).take(MAX_LINES);
    let found = lines.filter_map(|(at, _)| {
        let before = &sheet[..at];
        let opened = before.rfind('{')?;
        let declaration = before[opened + 1..].rsplit(';').next()?;
        let is_rule = !before[opened..].contains('}')
            && is_striking(&format!("{declaration}{LINE_THROUGH}").to_ascii_lowercase());
        let start = before[..opened].rfind(['}', '{', ';', '/']).map_or(0, |end| end + 1);
        is_rule.then_some(&before[start..opened])
    });
    let each = found.flat_map(|selectors| selectors.split(','));
    let each = each.filter(|one| !one.trim().is_empty() && one.split_whitespace().count() <= MAX_PARTS);
    each.filter_map(Selector::parse)
}

/// An element as selectors see it.
#[derive(Debug, Clone, Default)]
pub(super) struct Named {
    tag: String,
    class: String,
    id: String,
}

impl Named {
    pub(super) fn of(tag: &StartTag<()>) -> Self {
        let value = |name: &[u8]| attribute(tag, name).unwrap_or_default();
        Self {
            tag: String::from_utf8_lossy(&tag.name).into_owned(),
            class: value(b"class"),
            id: value(b"id"),
        }
    }
}

/// The last of some elements, each of which stands within the one before it.
struct Within<'a>(&'a [Named]);

impl Element for Within<'_> {
    fn parent_element(&self) -> Option<Self> {
        let (_, around) = self.0.split_last()?;
        (!around.is_empty()).then_some(Self(around))
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        None
    }

    fn has_local_name(&self, name: &str) -> bool {
        self.0.last().is_some_and(|one| one.tag == name)
    }

    fn attribute_matches(&self, name: &str, operator: AttributeOperator<'_>) -> bool {
        self.0.last().is_some_and(|one| match name {
            "class" => operator.matches(&one.class),
            "id" => operator.matches(&one.id),
            _ => false,
        })
    }

    fn pseudo_class_matches(&self, _class: PseudoClass<'_>) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_that_strike_are_found_among_others() {
        let sheet = "/* old */ .a{color:red} p.gone , #x { color: red; text-decoration: line-through red }
            @media print { .b { -webkit-text-decoration-line:line-through } } .c::after{content:'line-through'}";
        let html = format!("<style>{sheet}</style>");
        let rules = StrikingRules::of(&html);
        let named = |tag: &str, class: &str, id: &str| Named {
            tag: tag.to_owned(),
            class: class.to_owned(),
            id: id.to_owned(),
        };
        for (element, is_expected) in [
            (named("p", "gone far", ""), true),
            (named("div", "gone", ""), false),
            (named("i", "", "x"), true),
            (named("span", "b", ""), true),
            (named("span", "a", ""), false),
            (named("span", "c", ""), false),
        ] {
            assert_eq!(rules.strike(std::slice::from_ref(&element)), is_expected, "{element:?}");
        }
    }
}
