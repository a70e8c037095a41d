//! How a file may be written otherwise without showing anything else: a fixed list of words.

use crate::words::{Message, Say, message};

/// A way in which another program has written a file; of no weight for what is shown.
///
/// # Invariants
/// In the order in which they are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::export) enum Manner {
    Comments,
    Characters,
    EmptyElements,
    PngPacking,
    LineEnds,
    XmlDeclaration,
    ByteOrderMark,
    DocumentType,
    Encoding,
    AttributeOrder,
    PdfPacking,
    WhiteSpace,
    /// White space, the order of members or how values are written: JSON does not tell which.
    Json,
}

impl Manner {
    /// The word by which a catalogue chooses.
    fn keyword(self) -> &'static str {
        match self {
            Self::Comments => "comments",
            Self::Characters => "characters",
            Self::EmptyElements => "empty-elements",
            Self::PngPacking => "png-packing",
            Self::LineEnds => "line-ends",
            Self::XmlDeclaration => "xml-declaration",
            Self::ByteOrderMark => "byte-order-mark",
            Self::DocumentType => "document-type",
            Self::Encoding => "encoding",
            Self::AttributeOrder => "attribute-order",
            Self::PdfPacking => "pdf-packing",
            Self::WhiteSpace => "white-space",
            Self::Json => "json",
        }
    }
}

impl Say for Manner {
    fn message(&self) -> Message {
        message!("export-manner", manner = self.keyword())
    }
}
