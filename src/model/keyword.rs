//! Words of a fixed list: one table an enum, from which its list, reading, writing and the schema are made.

/// A word of a fixed list, as files have it.
pub trait Keyword: Copy + Eq + 'static {
    /// What the list is called in the schema, such as `Kind`.
    const NAME: &'static str;
    /// What the list says, as one or more sentences.
    const ABOUT: &'static str;

    /// All words, in the list's order.
    fn all() -> Vec<Self>;

    /// The word in files.
    fn keyword(self) -> &'static str;

    /// What the word says, as a sentence.
    fn about(self) -> &'static str;

    /// The value for a word in a file, be it one that only former versions wrote; `None` where there is none.
    fn from_file(word: &str) -> Option<Self>;
}

/// Declares an enum without fields with its keywords: `Name = "keyword"`, or `Name = "keyword" (once "former")`
/// where former versions wrote another word. Each variant needs a doc comment, which the schema repeats.
macro_rules! keywords {
    (
        $(#[doc = $about:literal])+
        $vis:vis enum $name:ident {
            $(
                $(#[doc = $meaning:literal])+
                $variant:ident = $keyword:literal $((once $former:literal))?,
            )+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name {
            $(
                $(#[doc = $meaning])+
                $variant,
            )+
        }

        impl $name {
            /// All of them, in the order in which lists have them.
            $vis const ALL: [Self; [$(stringify!($variant)),+].len()] = [$(Self::$variant),+];

            /// The word in files and on the command line.
            $vis const fn keyword(self) -> &'static str {
                match self {
                    $(Self::$variant => $keyword,)+
                }
            }

            /// The one with this keyword; `None` where there is none.
            $vis fn from_keyword(keyword: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.keyword() == keyword)
            }
        }

        impl $crate::model::Keyword for $name {
            const NAME: &'static str = stringify!($name);
            const ABOUT: &'static str = concat!($($about),+).trim_ascii();

            fn all() -> Vec<Self> {
                Self::ALL.to_vec()
            }

            fn keyword(self) -> &'static str {
                Self::keyword(self)
            }

            fn about(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!($($meaning),+).trim_ascii(),)+
                }
            }

            fn from_file(word: &str) -> Option<Self> {
                match word {
                    $($($former => Some(Self::$variant),)?)+
                    _ => Self::from_keyword(word),
                }
            }
        }
    };
}
pub(crate) use keywords;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        DayBasis, ExtentKind, GuardKind, GuardPlace, Kind, Modality, Side, StatedSide, VoiceKind,
    };

    fn check<T: Keyword + std::fmt::Debug>() {
        let all = T::all();
        for one in &all {
            assert_eq!(T::from_file(one.keyword()), Some(*one), "{}", one.keyword());
            assert!(one.about().ends_with('.'), "{}: {}", one.keyword(), one.about());
        }
        let mut words: Vec<&str> = all.iter().map(|one| one.keyword()).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), all.len(), "each word once in {}", T::NAME);
        assert_eq!(T::from_file("atlantis"), None, "no word of {}", T::NAME);
    }

    #[test]
    fn every_word_is_read_as_it_is_written() {
        check::<DayBasis>();
        check::<ExtentKind>();
        check::<GuardKind>();
        check::<GuardPlace>();
        check::<Kind>();
        check::<Modality>();
        check::<Side>();
        check::<StatedSide>();
        check::<VoiceKind>();
        assert_eq!(Kind::from_file("liberation"), Some(Kind::Recapture), "a word of the format before");
        assert_eq!(Kind::from_keyword("liberation"), None, "in files only");
    }
}
