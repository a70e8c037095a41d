//! Links to words on a page of the web.

/// An address that opens its page at these words, where the browser knows text fragments (WICG,
/// *URL Fragment Text Directives*). Everything but ASCII letters and digits is percent-encoded.
///
/// # Examples
/// ```
/// use claims_map::text::text_fragment;
/// assert_eq!(text_fragment("https://a/b", "x y"), "https://a/b#:~:text=x%20y");
/// ```
pub fn text_fragment(address: &str, words: &str) -> String {
    let hash = if address.contains('#') { "" } else { "#" };
    let encode = |byte: u8| {
        if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    format!("{address}{hash}:~:text={}", words.bytes().map(encode).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_fragments() {
        assert_eq!(text_fragment("https://a/b", "x y"), "https://a/b#:~:text=x%20y", "a fragment");
        assert_eq!(text_fragment("https://a/b#c", "ї"), "https://a/b#c:~:text=%D1%97", "after another");
    }
}
