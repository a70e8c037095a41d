//! What stands in quotation marks, and whether it stands in the article, whose text lies beside the project
//! where it lies at all.

use std::path::Path;

const TEXT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/sources/kyivpost-49020.txt");

/// Words with single spaces and without regard to the shape of quotation marks.
fn plain(text: &str) -> String {
    let one = |letter| if matches!(letter, '“' | '”' | '„' | '«' | '»') { '"' } else { letter };
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().map(one).collect()
}

/// What stands between outer quotation marks, in pieces where words are left out.
pub(crate) fn quoted(text: &str) -> Vec<String> {
    let (mut found, mut depth, mut begin) = (Vec::new(), 0_usize, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '“' => {
                if depth == 0 {
                    begin = at + letter.len_utf8();
                }
                depth += 1;
            }
            '”' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.extend(text[begin..at].split('…').map(plain));
                }
            }
            _ => {}
        }
    }
    found
}

/// Fails where something in quotation marks is not in the article, or where there is less than `least` of it;
/// says nothing where the article is not here.
pub(crate) fn expect_quoted(said: &[String], least: usize) {
    if !Path::new(TEXT).exists() {
        return;
    }
    let article = plain(&std::fs::read_to_string(TEXT).expect("the article can be read"));
    let pieces: Vec<String> = said.iter().flat_map(|text| quoted(text)).collect();
    assert!(pieces.len() >= least, "{} pieces in quotation marks", pieces.len());
    for piece in pieces {
        assert!(article.contains(&piece), "“{piece}” is in quotation marks and not in the article");
    }
}
