//! Identifiers: one type for each thing that has a name in the files.

use std::fmt;
use std::sync::Arc;

use super::Side;

/// Declares a string newtype so that an actor's id never passes for an area's. Copies share their letters.
macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Wraps an identifier as it is written in the files.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into().into())
            }

            /// The identifier as it is written in the files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id_type! {
    /// A document in a dossier, such as `kyivpost-49020`.
    DocumentId
}
id_type! {
    /// An actor in a dossier, in kebab-case English, such as `isw`.
    ActorId
}
id_type! {
    /// An area in a layer, by its ISO 3166-2 code, such as `UA-63`.
    AreaId
}
impl AreaId {
    /// The state that the area belongs to under internationally recognised borders, by the country code that
    /// an ISO 3166-2 code begins with; `None` for an id of another form and for a country without a side of
    /// its own.
    ///
    /// # Examples
    /// ```
    /// use claims_map::model::{AreaId, Side};
    /// assert_eq!(AreaId::new("UA-63").state(), Some(Side::Ukraine));
    /// assert_eq!(AreaId::new("area-7").state(), None);
    /// ```
    pub fn state(&self) -> Option<Side> {
        let (country, _unit) = self.as_str().split_once('-')?;
        match country {
            "UA" => Some(Side::Ukraine),
            "RU" => Some(Side::Russia),
            "US" => Some(Side::UnitedStates),
            _ => None,
        }
    }
}

id_type! {
    /// A named part of an area with an outline of its own, such as `kinburn-spit`.
    PlaceId
}
id_type! {
    /// A name that stands for several areas, such as `crimean-peninsula`.
    GroupId
}
id_type! {
    /// A statement in a dossier, such as `isw-kharkiv-portion`.
    StatementId
}
id_type! {
    /// A suggested statement; its form is up to whoever suggests.
    SuggestionId
}

/// True where an id of a dossier's own may look like this: small Latin letters and digits in words
/// joined by single hyphens.
///
/// # Examples
/// ```
/// use claims_map::model::is_kebab_case;
/// assert!(is_kebab_case("abc-news") && !is_kebab_case("ABC news") && !is_kebab_case("-"));
/// ```
pub fn is_kebab_case(id: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.split('-').all(is_word)
}
