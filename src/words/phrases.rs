//! Sentences of a catalogue as data, for a script that fills them in elsewhere: that of the exported page.
//!
//! A pattern is a list of its pieces: a text; `{"arg": "name"}`, an argument as it is; with `"case"`, a name in that
//! case; with `"variants"` and `"otherwise"`, a choice by the argument, where a key is a word, the name of a plural
//! category, or a number. Not here: what fills them in (`assets/page/words.js`).

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use serde::Serialize;

use super::ukrainian::Case;

/// Some sentences of one language, as a script needs them to say them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Phrases {
    /// The language's code (BCP 47), by which plurals are chosen.
    pub language: &'static str,
    /// The sentences by their ids.
    sentences: BTreeMap<String, Pattern>,
    /// For each case that a sentence asks for, the names that it changes.
    cases: BTreeMap<&'static str, BTreeMap<String, String>>,
}

/// A sentence whose arguments are still open.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
struct Pattern(Vec<Piece>);

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
enum Piece {
    /// As it stands.
    Text(String),
    /// An argument.
    Argument {
        /// Its name.
        arg: String,
    },
    /// A name in a case.
    Declined {
        /// The argument that has the name.
        arg: String,
        /// The function that a catalogue asks by.
        case: &'static str,
    },
    /// One of several patterns.
    Choice {
        /// The argument by which it is chosen.
        arg: String,
        /// The patterns with their keys.
        variants: Vec<(Key, Pattern)>,
        /// Which of them is taken where no key fits.
        otherwise: usize,
    },
}

/// By what a variant is chosen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
enum Key {
    /// A word, or a plural category.
    Word(String),
    /// This very number.
    Number(f64),
}

impl Phrases {
    /// The sentences of a catalogue's source whose ids are wanted, with these names in the cases that they ask for.
    ///
    /// # Panics
    /// Where a wanted sentence has what no script is told of, such as another sentence: a test reads them all.
    pub(super) fn of(
        language: &'static str,
        source: &str,
        written: &dyn Fn(&str) -> String,
        is_wanted: &dyn Fn(&str) -> bool,
        names: &[&str],
    ) -> Self {
        let parsed = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource);
        let mut reader = Reader { written, asked: BTreeSet::new() };
        let mut sentences = BTreeMap::new();
        for entry in &parsed.body {
            if let ast::Entry::Message(message) = entry
                && let Some(pattern) = &message.value
                && is_wanted(message.id.name)
            {
                let pattern = reader.pattern(pattern).expect("invariant: a test reads every wanted sentence");
                sentences.insert(message.id.name.to_owned(), pattern);
            }
        }
        let cases = Case::ALL.into_iter().filter(|(asked, _)| reader.asked.contains(asked));
        let declined = |case: Case| {
            let pairs = names.iter().map(|name| ((*name).to_owned(), case.of(name)));
            pairs.filter(|(name, form)| name != form).collect()
        };
        let cases = cases.map(|(asked, case)| (asked, declined(case))).collect();
        Self { language, sentences, cases }
    }
}

/// Reads patterns, and notes the cases that they ask for.
struct Reader<'a> {
    /// How the catalogue writes a text, which the language that only tests speak draws out.
    written: &'a dyn Fn(&str) -> String,
    asked: BTreeSet<&'static str>,
}

impl Reader<'_> {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) -> Option<Pattern> {
        let pieces = pattern.elements.iter().map(|element| match element {
            ast::PatternElement::TextElement { value } => Some(Piece::Text((self.written)(value))),
            ast::PatternElement::Placeable { expression } => self.expression(expression),
        });
        pieces.collect::<Option<Vec<Piece>>>().map(Pattern)
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) -> Option<Piece> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                let Piece::Argument { arg } = self.inline(selector)? else { return None };
                let otherwise = variants.iter().position(|variant| variant.default)?;
                let variants = variants.iter().map(|variant| {
                    let key = match variant.key {
                        ast::VariantKey::Identifier { name } => Key::Word(name.to_owned()),
                        ast::VariantKey::NumberLiteral { value } => Key::Number(value.parse().ok()?),
                    };
                    Some((key, self.pattern(&variant.value)?))
                });
                Some(Piece::Choice { arg, variants: variants.collect::<Option<_>>()?, otherwise })
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) -> Option<Piece> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                Some(Piece::Text(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()))
            }
            ast::InlineExpression::NumberLiteral { value } => Some(Piece::Text((*value).to_owned())),
            ast::InlineExpression::VariableReference { id } => {
                Some(Piece::Argument { arg: id.name.to_owned() })
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let (asked, _) = Case::ALL.into_iter().find(|(name, _)| *name == id.name)?;
                let Piece::Argument { arg } = self.inline(arguments.positional.first()?)? else {
                    return None;
                };
                self.asked.insert(asked);
                Some(Piece::Declined { arg, case: asked })
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::MessageReference { .. } | ast::InlineExpression::TermReference { .. } => {
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases(source: &str) -> serde_json::Value {
        let names = ["Харківська область", "Texas"];
        let all = Phrases::of("uk", source, &str::to_owned, &|id| id != "unwanted", &names);
        serde_json::to_value(&all).unwrap()
    }

    #[test]
    fn a_pattern_is_a_list_of_texts_arguments_and_choices() {
        let source = "unwanted = x\n\
             many = { $count ->\n    [0] none\n    [one] { $count } region\n   *[other] { $count } regions\n} in { $place }\n\
             space = { \"\\u00A0\" }\n";
        let expected = serde_json::json!({
            "language": "uk",
            "sentences": {
                "many": [
                    {"arg": "count", "variants": [
                        [0.0, ["none"]],
                        ["one", [{"arg": "count"}, " region"]],
                        ["other", [{"arg": "count"}, " regions"]],
                    ], "otherwise": 2},
                    " in ",
                    {"arg": "place"},
                ],
                "space": ["\u{a0}"],
            },
            "cases": {},
        });
        assert_eq!(phrases(source), expected, "as the script reads it");
    }

    #[test]
    fn names_come_in_the_cases_that_are_asked_for() {
        let found = phrases("of = частина { GENITIVE($area) }\n");
        assert_eq!(found["sentences"]["of"][1]["case"], "GENITIVE", "the case");
        let expected = serde_json::json!({"GENITIVE": {"Харківська область": "Харківської області"}});
        assert_eq!(found["cases"], expected, "only what it changes");
    }
}
