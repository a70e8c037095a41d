//! What may stand in a page: addresses that are safe to lead to, data that ends no script, and the
//! hashes that the page allows itself.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// An address that a reader may be led to: `http` or `https`, with nothing in it that an address does
/// not have; `None` for any other, which is shown as text.
pub(super) fn safe_address(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let is_web = ["http", "https"].iter().any(|allowed| scheme.eq_ignore_ascii_case(allowed));
    let is_odd = |letter: char| {
        letter.is_whitespace() || letter.is_control() || matches!(letter, '"' | '\'' | '<' | '>' | '\\' | '`')
    };
    let has_host = rest.starts_with(|first: char| first.is_alphanumeric() || first == '[');
    (is_web && has_host && !address.contains(is_odd) && !address.contains(is_bidi_control))
        .then(|| address.to_owned())
}

/// Characters that change the direction of the text around them.
fn is_bidi_control(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// JSON as it may stand in a `<script>`: the same value, but no character that markup could begin or
/// end with, nor a line separator that old readers of scripts stumble over.
pub(super) fn inline_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '<' => out.push_str("\\u003c"),
            '>' => out.push_str("\\u003e"),
            '&' => out.push_str("\\u0026"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            '\0' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

/// The source expression that lets a Content Security Policy accept this very text.
pub(super) fn csp_hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_in_base64_with_padding() {
        let hash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        assert_eq!(csp_hash(""), hash, "of nothing");
    }

    #[test]
    fn only_addresses_of_the_web_are_led_to() {
        for good in ["https://www.kyivpost.com/post/49020", "HTTP://example.org/a?b=c&d#e", "https://[::1]/"]
        {
            assert_eq!(safe_address(good).as_deref(), Some(good), "a web address");
        }
        for bad in [
            "javascript:alert(1)",
            "JavaScript://example.org/%0aalert(1)",
            "data:text/html,x",
            " https://example.org",
            "https://example.org/\u{202e}gpj",
            "https://example.org/\"onclick",
            "https:example.org",
            "https://",
            "//example.org",
            "file:///x",
        ] {
            assert_eq!(safe_address(bad), None, "{bad:?} is text");
        }
    }

    #[test]
    fn json_in_a_page_is_the_same_value() {
        let value = serde_json::json!({"a": "</script><!-- & \u{2028}\u{2029} ]]>"});
        let inline = inline_json(&value.to_string());
        assert!(!inline.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{inline}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&inline).unwrap(), value, "the same");
    }
}
