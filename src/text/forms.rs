//! Written forms: from a pattern of the lexicon or the gazetteer, or a stem, to every spelling that it stands
//! for.

use crate::model::{Naming, Spelling};

pub use crate::phrase::FormFault;

/// Every spelling of a pattern: `Донбас{,у}` is `Донбас` and `Донбасу`. A star at the end stays; a name or
/// word has it nowhere else.
///
/// # Errors
/// [`FormFault`] where the pattern is not one.
pub(super) fn expand(pattern: &str) -> Result<Vec<String>, FormFault> {
    let forms = crate::phrase::expand(pattern)?;
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
    fn stems_become_forms() {
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

    #[test]
    fn a_star_is_the_last_character() {
        assert_eq!(expand("a{b,c} d*").unwrap(), ["ab d*", "ac d*"], "at the end");
        assert_eq!(expand("a* b"), Err(FormFault::Star), "of a word inside");
    }
}
