//! The cases of Ukrainian names of areas and places, as a catalogue asks for them: `GENITIVE($area)`.
//!
//! Only what the names of first-level units need: an adjective with its noun (`Харківська область`), an adjective
//! alone as a label has it (`Харківська`), and the names that follow no such rule. Any other name has an accusative by
//! its ending, and else stays as it is, which a sentence must bear.
//!
//! Source of the endings: the Ukrainian orthography of 2019, declension of adjectives of the hard group and of nouns
//! of the first (a-stems) and third declension.

/// A case that a catalogue can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// Of what.
    Genitive,
    /// To what, and what is moved towards: `на`.
    Accusative,
    /// Where: `у`, `в`, `на`.
    Locative,
}

impl Case {
    /// All of them, with the names of their functions in a catalogue.
    pub(super) const ALL: [(&'static str, Self); 3] =
        [("GENITIVE", Self::Genitive), ("ACCUSATIVE", Self::Accusative), ("LOCATIVE", Self::Locative)];

    /// A name in this case.
    pub(super) fn of(self, name: &str) -> String {
        let whole = WHOLE.iter().find(|(nominative, _)| *nominative == name);
        if let Some((_, forms)) = whole {
            return forms[self.place()].to_owned();
        }
        let words: Vec<&str> = name.split(' ').collect();
        // An adjective declines only with what follows it, or alone as a label.
        let declined: Option<Vec<String>> = words.iter().map(|word| self.of_word(word)).collect();
        match declined {
            Some(words) => words.join(" "),
            None if self == Self::Accusative => accusative(name),
            None => name.to_owned(),
        }
    }

    fn of_word(self, word: &str) -> Option<String> {
        let ends = |ending: &str, forms: [&str; 3]| {
            word.strip_suffix(ending).map(|stem| format!("{stem}{}", forms[self.place()]))
        };
        ends("ська", ["ської", "ську", "ській"])
            .or_else(|| ends("цька", ["цької", "цьку", "цькій"]))
            .or_else(|| ends("зька", ["зької", "зьку", "зькій"]))
            .or_else(|| ends("область", ["області", "область", "області"]).filter(|_| word == "область"))
            .or_else(|| ends("коса", ["коси", "косу", "косі"]))
    }

    fn place(self) -> usize {
        match self {
            Self::Genitive => 0,
            Self::Accusative => 1,
            Self::Locative => 2,
        }
    }
}

/// Any name in the accusative, in which all but the words in -а and -я stay as they are: those are feminine, but for the
/// neuters (`Запоріжжя`, `Надгір’я`), which stay too.
fn accusative(name: &str) -> String {
    let is_neuter = |stem: &str| {
        let mut last = stem.chars().rev();
        let (one, two) = (last.next(), last.next());
        one == two || matches!(one, Some('’' | '\'' | 'ʼ')) || (two, one) == (Some('с'), Some('т'))
    };
    let word = |word: &str| {
        let ending = [("а", "у"), ("я", "ю")];
        let declined = ending.into_iter().find_map(|(from, to)| {
            let stem = word.strip_suffix(from).filter(|stem| stem.chars().nth(1).is_some())?;
            (from == "а" || !is_neuter(stem)).then(|| format!("{stem}{to}"))
        });
        declined.unwrap_or_else(|| word.to_owned())
    };
    name.split(' ').map(word).collect::<Vec<String>>().join(" ")
}

/// Names that follow no rule of the above: genitive, accusative, locative.
const WHOLE: [(&str, [&str; 3]); 7] = [
    ("Крим", ["Криму", "Крим", "Криму"]),
    ("Київ", ["Києва", "Київ", "Києві"]),
    ("Севастополь", ["Севастополя", "Севастополь", "Севастополі"]),
    (
        "Автономна Республіка Крим",
        ["Автономної Республіки Крим", "Автономну Республіку Крим", "Автономній Республіці Крим"],
    ),
    ("місто Київ", ["міста Києва", "місто Київ", "місті Києві"]),
    ("місто Севастополь", ["міста Севастополя", "місто Севастополь", "місті Севастополі"]),
    ("Донбас", ["Донбасу", "Донбас", "Донбасі"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_areas_are_declined_and_others_stay() {
        for (name, genitive, accusative, locative) in [
            ("Харківська область", "Харківської області", "Харківську область", "Харківській області"),
            ("Донецька", "Донецької", "Донецьку", "Донецькій"),
            ("Запорізька область", "Запорізької області", "Запорізьку область", "Запорізькій області"),
            ("Кінбурнська коса", "Кінбурнської коси", "Кінбурнську косу", "Кінбурнській косі"),
            ("Крим", "Криму", "Крим", "Криму"),
            ("Texas", "Texas", "Texas", "Texas"),
            ("Курська дуга", "Курська дуга", "Курську дугу", "Курська дуга"),
            ("Біла Церква", "Біла Церква", "Білу Церкву", "Біла Церква"),
            ("Гола Пристань", "Гола Пристань", "Голу Пристань", "Гола Пристань"),
            ("Запоріжжя", "Запоріжжя", "Запоріжжя", "Запоріжжя"),
            ("Надгір’я", "Надгір’я", "Надгір’я", "Надгір’я"),
            ("Суми", "Суми", "Суми", "Суми"),
        ] {
            assert_eq!(Case::Genitive.of(name), genitive, "{name}");
            assert_eq!(Case::Accusative.of(name), accusative, "{name}");
            assert_eq!(Case::Locative.of(name), locative, "{name}");
        }
    }
}
