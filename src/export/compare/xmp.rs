//! XMP, the metadata that editors write as RDF into pictures and pages.

use super::harmless::{DUBLIN_CORE, EXIF, TIFF, XMP_PROPERTIES};
use super::markup::{Element, Markup, Name, Space, Step, Words};
use super::metadata::Metadata;
use super::xml::xml_markup;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/// Properties that say what a picture shows.
const ABOUT: [(&str, &str); 3] =
    [(DUBLIN_CORE, "title"), (DUBLIN_CORE, "description"), (TIFF, "ImageDescription")];

/// Goes through a packet of XMP, whose properties may be those of the packet that Claims Map wrote, where
/// it wrote one.
pub(super) fn check_xmp(packet: &str, ours: Option<&str>, metadata: &mut Metadata<'_>) {
    let read = |packet: &str| xml_markup(packet.trim_matches(['\0', '\u{feff}']), &[], None);
    let (Ok(markup), Ok(our_markup)) = (read(packet), ours.map_or_else(|| Ok(Markup::default()), read))
    else {
        metadata.unreadable("XMP");
        return;
    };
    let ours = properties(&our_markup);
    for property in properties(&markup) {
        if !ours.iter().any(|one| one.says_the_same(&property)) {
            check(&property, metadata);
        }
    }
}

/// A property of a description, with its values.
struct Property<'a> {
    name: &'a Name,
    values: Vec<&'a str>,
}

impl Property<'_> {
    /// Whether two have the same values. Members of a structure have no order in RDF, and programs that write a packet
    /// anew sort them.
    fn says_the_same(&self, other: &Self) -> bool {
        let sorted = |property: &Self| {
            let mut values: Vec<String> = property.values.iter().map(|value| (*value).to_owned()).collect();
            values.sort_unstable();
            values
        };
        self.name == other.name && sorted(self) == sorted(other)
    }
}

/// The properties of all descriptions: their attributes and the elements in them.
fn properties(markup: &Markup) -> Vec<Property<'_>> {
    let mut found: Vec<Property<'_>> = Vec::new();
    let mut open: Vec<&Element> = Vec::new();
    // How many elements were open when the property began that is read.
    let mut property_depth = None;
    for step in &markup.steps {
        match step {
            Step::Open(element) => {
                let is_in_description = open.last().is_some_and(|outer| is_rdf(outer, "Description"));
                if property_depth.is_none() && is_in_description {
                    property_depth = Some(open.len());
                    found.push(Property { name: &element.name, values: Vec::new() });
                }
                let described = element.attributes.iter().filter(|(name, _)| !is_grammar(name));
                if let Some(property) = found.last_mut()
                    && property_depth.is_some()
                {
                    property.values.extend(described.map(|(_, value)| value.as_str()));
                } else {
                    found.extend(
                        described.map(|(name, value)| Property { name, values: vec![value.as_str()] }),
                    );
                }
                open.push(element);
            }
            Step::Text(Words { shown, .. }) => match found.last_mut() {
                Some(property) if property_depth.is_some() => property.values.push(shown),
                // Words outside every property belong to none that is known.
                Some(_) | None => {
                    found
                        .extend(open.last().map(|outer| Property { name: &outer.name, values: vec![shown] }));
                }
            },
            Step::Close => {
                open.pop();
                if property_depth == Some(open.len()) {
                    property_depth = None;
                }
            }
            Step::Instruction(_) => {}
        }
    }
    found
}

fn is_rdf(element: &Element, local: &str) -> bool {
    element.is(&Space::Other(RDF.to_owned()), local)
}

/// True for what belongs to RDF and XMP themselves.
fn is_grammar(name: &Name) -> bool {
    match &name.space {
        Space::Other(address) => address == RDF || address == "adobe:ns:meta/",
        Space::Xml => true,
        Space::None | Space::Html | Space::Svg | Space::Xlink => false,
    }
}

fn check(property: &Property<'_>, metadata: &mut Metadata<'_>) {
    let (local, space) = (property.name.local.as_str(), &property.name.space);
    let address = if let Space::Other(address) = space { address.as_str() } else { "" };
    let is_listed = XMP_PROPERTIES
        .iter()
        .any(|(known, names)| *known == address && (names.is_empty() || names.contains(&local)));
    let value = property.values.join(" ");
    if is_listed {
        metadata.harmless(local, &value);
    } else if ABOUT.contains(&(address, local)) {
        for value in &property.values {
            metadata.words(local, value);
        }
    } else if (address, local) == (TIFF, "Orientation") {
        metadata.orientation(&value);
    } else if (address, local) == (EXIF, "ColorSpace") && value == "1" {
        metadata.harmless(local, &value);
    } else {
        metadata.unknown(local, &value);
    }
}
