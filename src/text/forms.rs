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

/// What may stand behind a stem: the endings of a word's cases, in small letters; an empty one where the stem itself
/// is a form.
pub(super) type Endings = &'static [&'static str];

/// The forms of a place's name in Cyrillic letters, as stems with their endings, in Ukrainian and Russian alike.
///
/// Of a name of several words all but the last are written out in each case, and the last has its endings. More forms
/// come out than grammar has, since whether a name is a noun or an adjective is not looked at: a text has them of
/// nothing else.
pub(super) fn decline_place(name: &str) -> Vec<(String, Endings)> {
    let Some(at) = name.rfind([' ', '-']) else { return stems_of(name) };
    let (lead, last) = name.split_at(at + 1);
    let sign = &lead[at..];
    let leads: Vec<String> = decline_place(&lead[..at])
        .into_iter()
        .flat_map(|(stem, endings)| endings.iter().map(move |ending| format!("{stem}{ending}")))
        .collect();
    let join = |(stem, endings): &(String, Endings), lead: &String| (format!("{lead}{sign}{stem}"), *endings);
    stems_of(last).iter().flat_map(|word| leads.iter().map(|lead| join(word, lead))).collect()
}

/// The stems of one word. A second one is that of the other cases where a vowel changes or falls out.
fn stems_of(word: &str) -> Vec<(String, Endings)> {
    const MASCULINE: Endings = &["", "а", "у", "ом", "ові", "ем", "еві", "і", "е"];
    // With those of adjectives: Часового Яру.
    const OBLIQUE: Endings = &["а", "у", "ом", "ові", "им", "і", "е", "ого", "ому"];
    const SOFT: Endings = &["я", "ю", "ем", "єм", "ом", "еві", "і", "е"];
    let adjectives: [(&str, Endings); 8] = [
        ("ий", &["ий", "ого", "ому", "им", "ім"]),
        ("ій", &["ій", "ього", "ьому", "ім", "єї", "ю"]),
        ("ый", &["ый", "ого", "ому", "ым", "ом"]),
        ("ой", &["ой", "ого", "ому", "ым", "им", "ом"]),
        ("ая", &["ая", "ой", "ую", "ою"]),
        ("яя", &["яя", "ей", "юю"]),
        ("ое", &["ое", "ого", "ому", "ым", "им", "ом"]),
        ("ее", &["ее", "его", "ему", "им", "ем"]),
    ];
    if let Some((end, endings)) = adjectives.into_iter().find(|(end, _)| word.ends_with(end)) {
        return vec![(word.strip_suffix(end).unwrap_or(word).to_owned(), endings)];
    }
    // Харків, Харкова; Ріг, Рогу; Тернопіль, Тернополя; Ірпінь, Ірпеня; Кам'янець, Кам'янця; Ставок, Ставку.
    let changes: [(&str, &str, Endings); 10] = [
        ("їв", "єв", OBLIQUE),
        ("ів", "ов", OBLIQUE),
        ("іг", "ог", OBLIQUE),
        ("іль", "ол", SOFT),
        ("інь", "ен", SOFT),
        ("ень", "н", SOFT),
        ("ець", "ц", SOFT),
        ("єць", "йц", SOFT),
        ("ец", "ц", OBLIQUE),
        ("ок", "к", OBLIQUE),
    ];
    for (end, other, endings) in changes {
        if let Some(stem) = word.strip_suffix(end) {
            return vec![(word.to_owned(), MASCULINE), (format!("{stem}{other}"), endings)];
        }
    }
    let Some(last) = word.chars().next_back() else { return Vec::new() };
    let endings: Endings = match last {
        'а' => &["а", "и", "ы", "у", "і", "е", "ою", "ой", "ої", "ій"],
        'я' => &["я", "і", "ї", "и", "ю", "ею", "єю", "ей", "е", "ям"],
        'е' | 'є' => &["е", "є", "а", "я", "у", "ю", "ем", "єм", "ям", "ом", "і", "ого", "ому", "им"],
        'о' => &["о", "а", "у", "ом", "і", "е"],
        'и' | 'ы' | 'і' | 'ї' => {
            &["и", "ы", "і", "ї", "ів", "їв", "ов", "ам", "ям", "ами", "ями", "ах", "ях", "их", "им", "ими"]
        }
        'ь' => &["ь", "я", "ю", "ем", "ом", "і", "и", "е", "ью"],
        'й' => &["й", "я", "ю", "єм", "ем", "ї", "е"],
        _ => return vec![(word.to_owned(), MASCULINE)],
    };
    let stem = word.strip_suffix(last).unwrap_or(word).to_owned();
    // Шостка, Шостці; Волноваха, Волновасі; Знам'янка, Знам'янці.
    let softened = [('к', 'ц'), ('г', 'з'), ('х', 'с')].into_iter().find_map(|(hard, soft)| {
        let rest = stem.strip_suffix(hard).filter(|_| last == 'а')?;
        Some((format!("{rest}{soft}"), &["і"] as Endings))
    });
    softened.into_iter().chain([(stem, endings)]).collect()
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
    fn names_of_places_have_their_cases() {
        for (name, forms) in [
            ("Вовчанськ", ["Вовчанська", "Вовчанську", "Вовчанськом"].as_slice()),
            ("Шостка", &["Шостки", "Шостці", "Шостку", "Шосткою"]),
            ("Очаків", &["Очаків", "Очакова", "Очакову", "Очаковом"]),
            ("Рубіжне", &["Рубіжного", "Рубіжному", "Рубіжним"]),
            ("Чернівці", &["Чернівців", "Чернівцям", "Чернівцях"]),
            ("Часів Яр", &["Часового Яру", "Часовому Яру", "Часовим Яром"]),
            ("Велика Новосілка", &["Великої Новосілки", "Великій Новосілці", "Велику Новосілку"]),
            ("Кам'янка-Дніпровська", &["Кам'янки-Дніпровської", "Кам'янці-Дніпровській"]),
            ("Красный Лиман", &["Красного Лимана", "Красном Лимане"]),
        ] {
            let stems = decline_place(name);
            let declined: Vec<String> = stems
                .iter()
                .flat_map(|(stem, endings)| endings.iter().map(move |ending| format!("{stem}{ending}")))
                .collect();
            for form in forms {
                assert!(declined.iter().any(|one| one == form), "{name}: {form} in {declined:?}");
            }
            assert!(declined.iter().any(|one| one == name), "{name}: itself");
        }
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
