//! Quotation marks in names: only words that stand in a text carry them.

/// A name without the quotation marks around words that stand nowhere; `None` where all of them stand.
///
/// `stands` says whether words stand in a quote or a text. Knows “…”, «…», „…“ and straight marks.
///
/// # Examples
/// ```
/// use claims_map::text::without_unquoted_marks;
/// assert_eq!(without_unquoted_marks("“Novorossiya”", |words| words == "Novorossiya"), None);
/// assert_eq!(without_unquoted_marks("the “New” Land", |_| false).as_deref(), Some("the New Land"));
/// ```
pub fn without_unquoted_marks(name: &str, stands: impl Fn(&str) -> bool) -> Option<String> {
    let mut kept = String::new();
    let mut rest = name;
    while let Some((before, words, after)) = next_quoted(rest) {
        let marks_end = rest.len() - after.len();
        kept.push_str(before);
        kept.push_str(if stands(words) { &rest[before.len()..marks_end] } else { words });
        rest = after;
    }
    kept.push_str(rest);
    (kept != name).then_some(kept)
}

/// What stands before the first pair of quotation marks, inside it, and behind it.
fn next_quoted(text: &str) -> Option<(&str, &str, &str)> {
    let (start, open) = text.char_indices().find(|(_, letter)| matches!(letter, '“' | '«' | '„' | '"'))?;
    let closers: &[char] = match open {
        '“' => &['”'],
        '«' => &['»'],
        '„' => &['“', '”'],
        _ => &['"'],
    };
    let inside = &text[start + open.len_utf8()..];
    let end = inside.find(closers)?;
    let closer = inside[end..].chars().next().map_or(0, char::len_utf8);
    Some((&text[..start], &inside[..end], &inside[end + closer..]))
}
