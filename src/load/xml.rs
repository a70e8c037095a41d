//! What every reader of XML needs: the characters that references stand for.

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::BytesRef;

/// The character that a reference such as `&amp;` or `&#8211;` stands for; `None` for a name that XML
/// does not define, since a file's own entities can grow without end.
pub(crate) fn referred(reference: &BytesRef<'_>) -> Option<String> {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return Some(letter.to_string());
    }
    resolve_xml_entity(&reference.decode().ok()?).map(str::to_owned)
}
