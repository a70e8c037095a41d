//! Links to words on a page of the web.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

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
    format!("{address}{hash}:~:text={}", utf8_percent_encode(words, NON_ALPHANUMERIC))
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
