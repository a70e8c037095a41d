//! The formats that go out, and the endings that ask for them.

use std::path::Path;

/// A format of an exported file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExportFormat {
    /// A picture of pixels.
    Png,
    /// A picture of vectors, with real text.
    Svg,
    /// A printable page with selectable text.
    Pdf,
    /// An interactive page in one file.
    Html,
    /// A table, one row a statement.
    Csv,
    /// The areas with their verdicts (RFC 7946).
    GeoJson,
    /// The quotes as W3C Web Annotations (JSON-LD).
    JsonLd,
    /// The dossier itself.
    Dossier,
}

impl ExportFormat {
    /// All formats, in the order in which they are offered.
    pub const ALL: [Self; 8] =
        [Self::Png, Self::Svg, Self::Pdf, Self::Html, Self::Csv, Self::GeoJson, Self::JsonLd, Self::Dossier];

    /// The ending of its files, without the leading dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Csv => "csv",
            Self::GeoJson => "geojson",
            Self::JsonLd => "jsonld",
            Self::Dossier => "claims.json",
        }
    }

    /// What it is called in the window.
    pub fn label(self) -> &'static str {
        match self {
            Self::Png => "PNG",
            Self::Svg => "SVG",
            Self::Pdf => "PDF",
            Self::Html => "HTML",
            Self::Csv => "CSV",
            Self::GeoJson => "GeoJSON",
            Self::JsonLd => "JSON-LD",
            Self::Dossier => "Dossier",
        }
    }

    /// True where the file is a page with a map on it: it has a size, a legend and a look.
    pub fn is_page(self) -> bool {
        match self {
            Self::Png | Self::Svg | Self::Pdf => true,
            Self::Html | Self::Csv | Self::GeoJson | Self::JsonLd | Self::Dossier => false,
        }
    }

    /// The format that a file's name asks for by its ending; `None` for another ending.
    pub fn of(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?.to_lowercase();
        Self::ALL.into_iter().find(|format| {
            name.strip_suffix(format.ending()).is_some_and(|stem| stem.len() > 1 && stem.ends_with('.'))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_ask_for_formats() {
        let of = |name: &str| ExportFormat::of(Path::new(name));
        assert_eq!(of("map.PNG"), Some(ExportFormat::Png), "in capitals too");
        assert_eq!(of("a.b.geojson"), Some(ExportFormat::GeoJson), "the last ending counts");
        assert_eq!(of("x.claims.json"), Some(ExportFormat::Dossier), "two endings");
        assert_eq!(of("x.json"), None, "not every JSON is a dossier");
        assert_eq!(of(".png"), None, "a name must stand before it");
        assert_eq!(of("png"), None, "and a dot");
    }
}
