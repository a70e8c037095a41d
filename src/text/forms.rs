//! Written forms: from a pattern of the lexicon or the gazetteer, or a stem, to every spelling that it stands
//! for.

use crate::model::{Naming, Spelling};

/// Why a pattern is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormFault {
    /// Nothing to look for.
    #[error("the form is empty; write a word or remove it")]
    Empty,
    /// A brace without its other half, or one inside another.
    #[error("the braces do not pair; write alternatives as in {{a,b}}")]
    Braces,
    /// A star elsewhere than at the end.
    #[error("a star stands for any ending, so it must be the last character")]
    Star,
    /// Braces stand for more forms than anyone means.
    #[error("the form stands for more than {MAX_FORMS} spellings; split it")]
    TooMany,
}

/// The most spellings that one pattern may stand for.
const MAX_FORMS: usize = 512;

/// Every spelling of a pattern: `Донбас{,у}` is `Донбас` and `Донбасу`. A star at an end stays.
///
/// # Errors
/// [`FormFault`] where the pattern is not one.
pub(super) fn expand(pattern: &str) -> Result<Vec<String>, FormFault> {
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
            let start = format!("{form}{literal}");
            alternatives.iter().map(move |end| format!("{start}{end}")).collect::<Vec<String>>()
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
    if forms.iter().any(|form| form.trim_end_matches('*').contains('*')) {
        return Err(FormFault::Star);
    }
    Ok(forms)
}

/// The spelling that a pattern of the gazetteer stands for, the first of its forms to be shown.
///
/// # Errors
/// [`FormFault`] where the pattern is not one.
pub fn spelling_of(pattern: &str, naming: Naming) -> Result<Spelling, FormFault> {
    Ok(Spelling::new(naming, &expand(pattern)?))
}

/// The spelling of an adjective that names an area, feminine, as of an oblast, in the form that is shown.
pub fn spelling_of_adjective(stem: &str, declension: Declension) -> Spelling {
    Spelling::new(Naming::Whole, &decline(stem, declension))
}

/// A Slavic language in which adjectives are declined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Declension {
    /// Ukrainian: `донецьк` gives `Донецька`, `Донецької` and so on.
    Ukrainian,
    /// Russian: `донецк` gives `Донецкая`, `Донецкой` and so on.
    Russian,
}

/// Every form of a hard-stem relational adjective, its first letter a capital.
pub(super) fn decline(stem: &str, declension: Declension) -> Vec<String> {
    let endings: &[&str] = match declension {
        Declension::Ukrainian => {
            &["а", "ої", "ій", "у", "ою", "і", "их", "им", "ими", "ий", "ого", "ому", "е"]
        }
        Declension::Russian => {
            &["ая", "ой", "ую", "ою", "ие", "их", "им", "ими", "ий", "ого", "ому", "ом", "ое"]
        }
    };
    let capital: String = stem
        .split('-')
        .map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map(|first| first.to_uppercase().chain(letters).collect::<String>())
                .unwrap_or_default()
        })
        .collect::<Vec<String>>()
        .join("-");
    endings.iter().map(|ending| format!("{capital}{ending}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_and_stems_become_spellings() {
        assert_eq!(expand("Донбас{,у}").unwrap(), ["Донбас", "Донбасу"], "an empty ending counts");
        assert_eq!(expand("a{b,c} d{e,f}*").unwrap(), ["ab de*", "ab df*", "ac de*", "ac df*"], "two braces");
        let ukrainian = decline("івано-франківськ", Declension::Ukrainian);
        assert!(ukrainian.contains(&"Івано-Франківської".to_owned()), "{ukrainian:?}");
        assert!(decline("донецк", Declension::Russian).contains(&"Донецкую".to_owned()), "accusative");
    }

    #[test]
    fn spellings_have_all_forms() {
        let donbas = spelling_of("Донбас{,у,ом}", Naming::Shared).unwrap();
        assert_eq!(donbas.forms().collect::<Vec<String>>(), ["Донбас", "Донбасу", "Донбасом"], "in order");
        let adjective = spelling_of_adjective("харківськ", Declension::Ukrainian);
        assert_eq!((adjective.written().as_str(), adjective.endings().len()), ("Харківська", 13), "declined");
        assert_eq!(spelling_of("a{b", Naming::Town), Err(FormFault::Braces), "as a pattern");
    }

    #[test]
    fn what_is_no_pattern_is_named() {
        for (pattern, fault) in [
            ("", FormFault::Empty),
            ("*", FormFault::Empty),
            ("a{b", FormFault::Braces),
            ("a}b", FormFault::Braces),
            ("{a,{b}}", FormFault::Braces),
            ("a* b", FormFault::Star),
            ("{a,b,c,d,e,f,g,h}{a,b,c,d,e,f,g,h}{a,b,c,d,e,f,g,h}{a,b}", FormFault::TooMany),
        ] {
            assert_eq!(expand(pattern), Err(fault), "{pattern}");
        }
    }
}
