//! Written forms: from a pattern of the lexicon to every spelling that it stands for.

use crate::words::{Message, Say, message, say_in_english};

/// Why a pattern is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormFault {
    /// Nothing to look for.
    Empty,
    /// A brace without its other half, or one inside another.
    Braces,
    /// A star elsewhere than at the end.
    Star,
    /// Braces stand for more forms than anyone means.
    TooMany,
    /// A phrase that begins with any word.
    AnyFirst,
}

impl Say for FormFault {
    fn message(&self) -> Message {
        match self {
            Self::Empty => message!("text-form-empty"),
            Self::Braces => message!("text-form-braces"),
            Self::Star => message!("text-form-star"),
            Self::TooMany => message!("text-form-too-many", limit = MAX_FORMS),
            Self::AnyFirst => message!("text-form-any-first"),
        }
    }
}

say_in_english!(FormFault);

/// The most spellings that one pattern may stand for.
const MAX_FORMS: usize = 512;

/// Every spelling of a pattern: `Донбас{,у}` is `Донбас` and `Донбасу`. A star at the end of a word stays.
///
/// # Errors
/// [`FormFault`] where the pattern is not one.
pub fn expand(pattern: &str) -> Result<Vec<String>, FormFault> {
    let mut forms = vec![String::new()];
    let mut rest = pattern;
    while let Some(open) = rest.find(['{', '}']) {
        let (literal, braced) = rest.split_at(open);
        let inner = braced.strip_prefix('{').ok_or(FormFault::Braces)?;
        let close = inner.find('}').ok_or(FormFault::Braces)?;
        let alternatives: Vec<&str> = inner[..close].split(',').collect();
        if inner[..close].contains('{') {
            return Err(FormFault::Braces);
        }
        if forms.len() * alternatives.len() > MAX_FORMS {
            return Err(FormFault::TooMany);
        }
        let longer = |form: &String| {
            alternatives.iter().map(|end| [form, literal, end].concat()).collect::<Vec<String>>()
        };
        forms = forms.iter().flat_map(longer).collect();
        rest = &inner[close + 1..];
    }
    for form in &mut forms {
        form.push_str(rest);
    }
    if forms.iter().any(|form| form.trim_end_matches('*').trim().is_empty()) {
        return Err(FormFault::Empty);
    }
    let mut words = forms.iter().filter(|form| form.contains('*')).flat_map(|form| form.split([' ', '-']));
    if words.any(|word| word.strip_suffix('*').unwrap_or(word).contains('*') || word == "*") {
        return Err(FormFault::Star);
    }
    Ok(forms)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn braces_become_spellings() {
        assert_eq!(expand("Донбас{,у}").unwrap(), ["Донбас", "Донбасу"], "an empty ending counts");
        assert_eq!(expand("a{b,c} d{e,f}*").unwrap(), ["ab de*", "ab df*", "ac de*", "ac df*"], "two braces");
        assert_eq!(expand("a* b").unwrap(), ["a* b"], "a star ends a word");
    }

    #[test]
    fn what_is_no_pattern_is_named() {
        for (pattern, fault) in [
            ("", FormFault::Empty),
            ("*", FormFault::Empty),
            ("a{b", FormFault::Braces),
            ("a}b", FormFault::Braces),
            ("{a,{b}}", FormFault::Braces),
            ("a*b", FormFault::Star),
            ("a * b", FormFault::Star),
            ("{a,b,c,d,e,f,g,h}{a,b,c,d,e,f,g,h}{a,b,c,d,e,f,g,h}{a,b}", FormFault::TooMany),
        ] {
            assert_eq!(expand(pattern), Err(fault), "{pattern}");
        }
    }
    #[test]
    fn faults_are_said_in_each_language_with_their_braces() {
        let braces = FormFault::Braces;
        assert_eq!(braces.to_string(), "the braces do not pair; write alternatives as in {a,b}", "English");
        let ukrainian = Language::UKRAINIAN.text(&braces.message());
        assert_eq!(ukrainian, "дужки стоять не парами; варіанти пишуть так: {а,б}", "Ukrainian");
    }
}
