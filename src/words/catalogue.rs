//! One language's sentences, parsed once, with its way of writing numbers and lists.

use std::collections::BTreeSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::order::Alphabet;
use super::pseudo::lengthened;
use super::quotation::Marks;
use super::ukrainian::Case;
use super::{Arg, Joint, Language, Message, Phrases};

/// The catalogue of one language.
pub(super) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    source: &'static str,
    is_longer: bool,
    /// The marks around a quote.
    pub(super) marks: Marks,
    /// The order of names.
    pub(super) alphabet: Alphabet,
}

impl Catalogue {
    /// Reads a catalogue; `is_longer` draws its sentences out.
    ///
    /// # Panics
    /// Where it is not Fluent, or its code is none: it is built in, and a test reads every one.
    pub(super) fn new(code: &'static str, source: &'static str, is_longer: bool) -> Self {
        let identifier: LanguageIdentifier = code.parse().expect("invariant: a test reads every catalogue");
        let resource = FluentResource::try_new(source.to_owned())
            .map_err(|(_, errors)| errors)
            .expect("invariant: a test reads every catalogue");
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks that part the directions of scripts would stand in files and be compared: no script of ours
        // runs from right to left.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(written));
        if is_longer {
            bundle.set_transform(Some(lengthened));
        }
        for (name, case) in Case::ALL {
            bundle.add_function(name, declined_in(case)).expect("invariant: no two functions have one name");
        }
        let marks = Marks::of(source);
        bundle.add_function("QUOTED", quoted_with(marks)).expect("invariant: no two functions have one name");
        bundle.add_resource(resource).expect("invariant: a test finds ids that stand twice");
        let mut catalogue = Self { bundle, source, is_longer, marks, alphabet: Alphabet::default() };
        catalogue.alphabet = Alphabet::new(&catalogue.sentence("words-alphabet", None));
        catalogue
    }

    /// The text of a sentence; its id where there is none, which a test finds.
    pub(super) fn text(&self, language: Language, message: &Message) -> String {
        let mut args = FluentArgs::with_capacity(message.args().len());
        for (name, arg) in message.args() {
            args.set(*name, self.value(language, arg));
        }
        self.sentence(message.id(), Some(&args))
    }

    fn sentence(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            debug_assert!(false, "no catalogue has “{id}”");
            return id.to_owned();
        };
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut faults);
        debug_assert!(faults.is_empty(), "“{id}”: {faults:?}");
        text.into_owned()
    }

    /// The text of an argument by itself.
    pub(super) fn text_of(&self, language: Language, arg: &Arg) -> String {
        let mut args = FluentArgs::with_capacity(1);
        args.set("words", self.value(language, arg));
        self.sentence("words-as-they-are", Some(&args))
    }

    fn value<'a>(&self, language: Language, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(number, decimals) => {
                let minimum_fraction_digits = (*decimals > 0).then_some(*decimals);
                let options = FluentNumberOptions { minimum_fraction_digits, ..<_>::default() };
                FluentValue::Number(FluentNumber::new(*number, options))
            }
            Arg::Name(name) => FluentValue::from(language.pick(name)),
            Arg::Message(message) => FluentValue::from(self.text(language, message)),
            Arg::List(joint, items) => {
                let texts: Vec<String> = items.iter().map(|item| self.text_of(language, item)).collect();
                FluentValue::from(self.joined(*joint, &texts))
            }
            Arg::Sorted(joint, items) => {
                let mut texts: Vec<String> = items.iter().map(|item| self.text_of(language, item)).collect();
                texts.sort_by_cached_key(|text| self.alphabet.key(text));
                FluentValue::from(self.joined(*joint, &texts))
            }
        }
    }

    /// Joins a list as the language does.
    fn joined(&self, joint: Joint, texts: &[String]) -> String {
        let [first @ .., last] = texts else { return String::new() };
        if first.is_empty() {
            return last.clone();
        }
        let (between, end) = match joint {
            Joint::And => ("words-list-comma", "words-list-and"),
            Joint::Or => ("words-list-comma", "words-list-or"),
            Joint::Comma => ("words-list-comma", "words-list-comma"),
            Joint::Semicolon => ("words-list-semicolon", "words-list-semicolon"),
            Joint::Space => ("words-list-space", "words-list-space"),
        };
        let pair = |id: &str, one: &str, other: &str| {
            let args = FluentArgs::from_iter([("first", one), ("last", other)]);
            self.sentence(id, Some(&args))
        };
        let separator = pair(between, "", "");
        pair(end, &first.join(&separator), last)
    }

    /// The sentences that are wanted as data, with these names in the cases that they ask for.
    pub(super) fn phrases(
        &self,
        code: &'static str,
        is_wanted: &dyn Fn(&str) -> bool,
        names: &[&str],
    ) -> Phrases {
        let written =
            |text: &str| if self.is_longer { lengthened(text).into_owned() } else { text.to_owned() };
        Phrases::of(code, self.source, &written, is_wanted, names)
    }

    /// The ids of all sentences, each with the names of its arguments.
    pub(super) fn sentences(&self) -> Vec<(String, Vec<String>)> {
        let parsed = fluent_syntax::parser::parse(self.source).unwrap_or_else(|(resource, _)| resource);
        let mut found: Vec<(String, Vec<String>)> = Vec::new();
        for entry in &parsed.body {
            if let ast::Entry::Message(message) = entry {
                let mut names = BTreeSet::new();
                message.value.iter().for_each(|pattern| arguments_of(pattern, &mut names));
                found.push((message.id.name.to_owned(), names.into_iter().collect()));
            }
        }
        found.sort();
        found
    }
}

/// The function by which a catalogue asks for a name in a case.
fn declined_in(case: Case) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> {
    move |args, _| match args.first() {
        Some(FluentValue::String(name)) => FluentValue::from(case.of(name)),
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// The function by which a catalogue puts a quote in marks.
fn quoted_with(marks: Marks) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> {
    move |args, _| match args.first() {
        Some(FluentValue::String(words)) => {
            let (open, close) = marks.around(words);
            FluentValue::from(format!("{open}{words}{close}"))
        }
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// The names of the arguments of a pattern, and of what it has chosen by them.
fn arguments_of(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            arguments_of_expression(expression, names);
        }
    }
}

fn arguments_of_expression(expression: &ast::Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => arguments_of_inline(inline, names),
        ast::Expression::Select { selector, variants } => {
            arguments_of_inline(selector, names);
            for variant in variants {
                arguments_of(&variant.value, names);
            }
        }
    }
}

fn arguments_of_inline(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                arguments_of_inline(argument, names);
            }
        }
        ast::InlineExpression::Placeable { expression } => arguments_of_expression(expression, names),
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. } => {}
    }
}

/// How a language writes numbers.
struct NumberSigns {
    /// What stands between thousands.
    group: String,
    /// What stands before decimals.
    decimal: String,
    /// The fewest digits of a number that is parted at thousands.
    least_grouped: usize,
}

impl Memoizable for NumberSigns {
    type Args = ();
    type Error = ();

    fn construct(identifier: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let language = Language::of_code(&identifier.to_string()).unwrap_or_default();
        let sign = |id: &str| language.catalogue().sentence(id, None);
        Ok(Self {
            group: sign("words-number-group"),
            decimal: sign("words-number-decimal"),
            least_grouped: sign("words-number-least-grouped").parse().unwrap_or(4),
        })
    }
}

/// Writes a number as the language does; other values stay.
fn written(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimals = number.options.minimum_fraction_digits.unwrap_or_default();
    let digits = format!("{:.decimals$}", number.value);
    memoizer.with_try_get::<NumberSigns, _, _>((), |signs| signs.write(&digits)).ok()
}

impl NumberSigns {
    /// A number from how Rust writes it.
    fn write(&self, digits: &str) -> String {
        let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("−", rest));
        let (whole, decimals) =
            digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
        let mut text = sign.to_owned();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && whole.len() >= self.least_grouped && (whole.len() - at).is_multiple_of(3) {
                text.push_str(&self.group);
            }
            text.push(digit);
        }
        if let Some(decimals) = decimals {
            text.push_str(&self.decimal);
            text.push_str(decimals);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Name, message};
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_does() {
        let text = |language: Language, number: f64, decimals: usize| {
            language.text_of(&Arg::Number(number, decimals))
        };
        for (number, decimals, english, ukrainian) in [
            (7.0, 0, "7", "7"),
            (3517.0, 0, "3,517", "3517"),
            (20_000.0, 0, "20,000", "20\u{a0}000"),
            (1_234_567.0, 0, "1,234,567", "1\u{a0}234\u{a0}567"),
            (12.5, 1, "12.5", "12,5"),
            (-3.25, 2, "−3.25", "−3,25"),
        ] {
            assert_eq!(text(Language::ENGLISH, number, decimals), english, "{number}");
            assert_eq!(text(Language::UKRAINIAN, number, decimals), ukrainian, "{number}");
        }
    }

    #[test]
    fn plurals_are_chosen_by_each_language() {
        let more = |count: usize| Language::UKRAINIAN.text(&message!("words-regions", count = count));
        let shown: Vec<String> = [1, 2, 5, 11, 21, 22, 25].map(more).into();
        assert_eq!(
            shown,
            [
                "1 область",
                "2 області",
                "5 областей",
                "11 областей",
                "21 область",
                "22 області",
                "25 областей"
            ],
            "one, few, many"
        );
    }

    #[test]
    fn lists_are_joined_and_sorted_by_each_language() {
        let names = [("Odesa", "Одеська"), ("Sevastopol", "Севастополь"), ("Crimea", "Крим")]
            .map(|(en, uk)| Arg::Name(Name { en: en.to_owned(), uk: uk.to_owned() }));
        let sorted = Arg::sorted(Joint::And, names.clone());
        assert_eq!(Language::ENGLISH.text_of(&sorted), "Crimea, Odesa and Sevastopol", "English");
        assert_eq!(Language::UKRAINIAN.text_of(&sorted), "Крим, Одеська та Севастополь", "Ukrainian");
        assert_eq!(
            Language::ENGLISH.text_of(&Arg::list(Joint::Or, names)),
            "Odesa, Sevastopol or Crimea",
            "as given"
        );
        assert_eq!(Language::ENGLISH.text_of(&Arg::List(Joint::And, Vec::new())), "", "none");
    }

    #[test]
    fn words_that_are_no_message_stay_as_they_are() {
        let words = Message::as_it_is("{ $brace } “x”");
        assert_eq!(Language::UKRAINIAN.text(&words), "{ $brace } “x”", "not read as a pattern");
        assert_eq!(words.english(), "{ $brace } “x”", "in English");
    }
}
