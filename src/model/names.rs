//! What areas are called: spellings with their endings, and names that stand for several areas or for a
//! part of one.

use super::{AreaId, GroupId, Name, PlaceId};

/// How a spelling names an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Naming {
    /// It is a name of it.
    Whole,
    /// It is what some call the area, or a part of it: a name that says who is right.
    Called,
    /// It is a town in it.
    Town,
    /// It is a name for it and other areas, together or each: what it means is not for the name to say.
    Shared,
}

/// A name in one spelling with its declined forms: a start and the endings that it takes.
///
/// # Invariants
/// There is at least one ending; the first gives the name as it is shown. A star at the end of an ending
/// stands for any letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling {
    naming: Naming,
    start: Box<str>,
    endings: Box<[Box<str>]>,
}

impl Spelling {
    /// The spelling with these forms, the one to be shown first; without any, the empty one.
    pub fn new(naming: Naming, forms: &[String]) -> Self {
        let first = forms.first().map_or("", String::as_str);
        let longest = first.trim_end_matches('*').len();
        let shared =
            forms.iter().map(|form| shared_start(first, form)).min().unwrap_or_default().min(longest);
        let endings: Vec<Box<str>> = forms.iter().map(|form| form[shared..].into()).collect();
        let endings = if endings.is_empty() { vec![Box::default()] } else { endings };
        Self { naming, start: first[..shared].into(), endings: endings.into() }
    }

    /// How it names its area.
    pub fn naming(&self) -> Naming {
        self.naming
    }

    /// What all of its forms begin with.
    pub fn start(&self) -> &str {
        &self.start
    }

    /// What each form has after the start, in the order of the forms.
    pub fn endings(&self) -> &[Box<str>] {
        &self.endings
    }

    /// The name as it is shown, which is the first form.
    pub fn written(&self) -> String {
        format!("{}{}", self.start, self.endings[0].trim_end_matches('*'))
    }

    /// All forms; a star at the end of one stands for any letters.
    pub fn forms(&self) -> impl Iterator<Item = String> {
        self.endings.iter().map(|ending| format!("{}{ending}", self.start))
    }

    /// The same forms for another way of naming.
    #[must_use]
    pub fn named(self, naming: Naming) -> Self {
        Self { naming, ..self }
    }
}

/// How many bytes two texts have in common at their start, in whole letters.
fn shared_start(one: &str, other: &str) -> usize {
    let pairs = one.char_indices().zip(other.chars());
    let differs = pairs.clone().find(|((_, letter), other)| letter != other).map(|((at, _), _)| at);
    differs.unwrap_or(one.len().min(other.len()))
}

/// A name that stands for several areas of a layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedGroup {
    /// Identifier, unique in the layer.
    pub id: GroupId,
    /// Its name.
    pub name: Name,
    /// The areas that it stands for, all of the layer; empty where only a statement can say.
    pub members: Vec<AreaId>,
    /// All spellings, the name among them.
    pub spellings: Vec<Spelling>,
}

/// A named part of an area: a place, or a town that the layer does not draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedPart {
    /// The place, which the layer need not draw; `None` for a town.
    pub place: Option<PlaceId>,
    /// The area that it lies in.
    pub area: AreaId,
    /// All spellings.
    pub spellings: Vec<Spelling>,
}

/// A city that is an area itself and shares its name with the area around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamesakeCity {
    /// The city.
    pub city: AreaId,
    /// What its name means beside a word such as "region".
    pub around: AreaId,
}

/// What the gazetteer of a layer knows beyond the spellings of single areas. A layer without one has
/// nothing here.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    /// Names for several areas.
    pub groups: Vec<NamedGroup>,
    /// Names for parts of areas.
    pub parts: Vec<NamedPart>,
    /// Cities with namesakes around them.
    pub cities: Vec<NamesakeCity>,
    /// Words that make an area of the name beside them, such as "oblast", in all their forms.
    pub units: Vec<String>,
    /// Words beside a name that say nothing, such as "in", in all their forms.
    pub particles: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_share_a_start_and_keep_their_order() {
        let forms = ["Донбас", "Донбасу", "Донбасі"].map(str::to_owned);
        let spelling = Spelling::new(Naming::Shared, &forms);
        assert_eq!((spelling.start(), spelling.written().as_str()), ("Донбас", "Донбас"), "{spelling:?}");
        assert_eq!(spelling.forms().collect::<Vec<String>>(), forms, "all again");
        let open = Spelling::new(Naming::Town, &["Маріуполь".to_owned(), "Маріупол*".to_owned()]);
        assert_eq!((open.start(), open.written().as_str()), ("Маріупол", "Маріуполь"), "without the star");
        let only = Spelling::new(Naming::Town, &["Бахмут*".to_owned()]);
        assert_eq!((only.start(), only.written().as_str()), ("Бахмут", "Бахмут"), "a star is no letter");
        let apart = Spelling::new(Naming::Whole, &["Київ".to_owned(), "Львів".to_owned()]);
        assert_eq!((apart.start(), apart.endings().len()), ("", 2), "nothing in common");
        assert_eq!(Spelling::new(Naming::Whole, &[]).written(), "", "no form");
    }
}
