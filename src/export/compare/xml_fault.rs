//! What the reader of XML complains of: its own words in English, the kind of fault elsewhere.

use quick_xml::Error;
use quick_xml::encoding::EncodingError;
use quick_xml::events::attributes::AttrError;

use super::clean;
use crate::words::{Message, message};

/// The longest complaint about a file that is passed on, in characters.
const MAX_COMPLAINT: usize = 160;

/// Why a file is not XML.
pub(in crate::export) fn of_xml(error: &Error) -> Message {
    let kind = match error {
        Error::Io(_) => "io",
        Error::Syntax(_) => "syntax",
        Error::IllFormed(_) => "ill-formed",
        Error::InvalidAttr(_) => "attribute",
        Error::Encoding(_) => "encoding",
        Error::Escape(_) => "reference",
        Error::Namespace(_) => "namespace",
    };
    of_kind(kind, error)
}

/// Why words of a file are no text.
pub(in crate::export) fn of_encoding(error: &EncodingError) -> Message {
    of_kind("encoding", error)
}

/// Why an element's attributes cannot be read.
pub(super) fn of_attribute(error: &AttrError) -> Message {
    of_kind("attribute", error)
}

/// Why bytes of a file are no text.
pub(in crate::export) fn of_utf8(error: &dyn std::error::Error) -> Message {
    of_kind("encoding", error)
}

/// The complaint quotes the file: it is put on one line, and not at any length.
fn of_kind(kind: &str, error: &dyn std::error::Error) -> Message {
    message!("export-xml-fault", kind = kind, library = clean(&error.to_string(), MAX_COMPLAINT))
}
