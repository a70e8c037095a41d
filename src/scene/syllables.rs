//! Where a long name may be broken: at a hyphen or a space, else between two syllables.
//!
//! The rule knows Ukrainian names in Cyrillic and in Latin letters, whose digraphs (`zh`, `shch`, `ia`) stay whole.
//! It is no dictionary: of the breaks that it finds it takes the one that makes the wider line shortest, and
//! likes best the seam of a compound (`Дніпро-петровська`), which is an *o* between two long parts.

/// The shortest word that is broken between its syllables, and the shortest part of one, in letters.
const LEAST_WORD: usize = 8;
const LEAST_PART: usize = 3;
/// The same for the last of three parts: `Хмель-ниць-ка`.
const LEAST_LAST: usize = 2;
/// The longest word that is broken, in letters: what is longer is no name, and would take long to look through.
const MOST_WORD: usize = 64;
/// The shortest parts that a compound has on either side of its seam, in letters.
const LEAST_COMPOUND: usize = 4;
/// How many letters shorter a line counts that ends at a seam.
const SEAM_BONUS: usize = 2;

/// What stands on no line alone, in small letters: it reads as a coarse word.
const COARSE: [&str; 2] = ["хер", "kher"];

/// Letters that stand for one sound, the longest first.
const DIGRAPHS: [&str; 14] =
    ["shch", "zh", "kh", "ts", "ch", "sh", "ia", "iu", "ie", "yi", "ya", "yu", "ye", "ii"];
const VOWELS: &str = "aeiouyаеєиіїоуюяыэё";
/// What belongs to the sound before it.
const ATTACHED: &str = "ьйъ'’ʼ";
/// What a consonant before it begins a syllable with.
const LIQUIDS: &str = "rlрл";
/// What begins a syllable together with a `k` behind it where another consonant stands before both: `лаїв-ська`.
const BEFORE_K: &str = "sс";
const K: &str = "kк";

/// The name in two lines, after its hyphen or at its space; `None` where it has neither.
pub(super) fn at_seam(name: &str) -> Option<[String; 2]> {
    if let Some((first, second)) = name.split_once('-') {
        return Some([format!("{first}-"), second.to_owned()]);
    }
    name.split_once(' ').map(|(first, second)| [first.to_owned(), second.to_owned()])
}

/// A long word in two lines, with a hyphen after a syllable; `None` where it is short or has no such place.
pub(super) fn at_syllable(word: &str) -> Option<[String; 2]> {
    let letters = breakable(word)?;
    let widest = |at: usize| {
        let is_seam = letters.get(at - 1).is_some_and(|letter| matches!(letter, 'o' | 'о'))
            && at.min(letters.len() - at) >= LEAST_COMPOUND;
        let wider = (at + 1).max(letters.len() - at);
        if is_seam { wider.saturating_sub(SEAM_BONUS) } else { wider }
    };
    let at = breaks(&letters, LEAST_PART).into_iter().min_by_key(|at| widest(*at))?;
    let first: String = letters[..at].iter().collect();
    Some([format!("{first}-"), letters[at..].iter().collect()])
}

/// A long name in three lines, the best way first and then the narrowest, if that is another; none where it is short
/// or has too few places to break it. A name with a hyphen is broken there and within its longer part.
pub(super) fn in_three(name: &str) -> Vec<[String; 3]> {
    if let Some((first, second)) = name.split_once('-') {
        let is_first_longer = first.chars().count() > second.chars().count();
        let broken = at_syllable(if is_first_longer { first } else { second });
        return broken
            .map(|[one, two]| {
                if is_first_longer {
                    [one, format!("{two}-"), second.to_owned()]
                } else {
                    [format!("{first}-"), one, two]
                }
            })
            .into_iter()
            .collect();
    }
    let Some(letters) = breakable(name) else { return Vec::new() };
    let breaks = breaks(&letters, LEAST_LAST);
    let pairs = breaks.iter().flat_map(|first| breaks.iter().map(move |second| (*first, *second)));
    let pairs: Vec<(usize, usize)> = pairs.filter(|(first, second)| first + LEAST_PART <= *second).collect();
    let widest =
        |(first, second): (usize, usize)| (first + 1).max(second - first + 1).max(letters.len() - second);
    let is_seam =
        |at: usize| matches!(letters[at - 1], 'o' | 'о') && at.min(letters.len() - at) >= LEAST_COMPOUND;
    // Of two places that look like the seam of a compound, the one nearer to its middle is it.
    let off_middle = |(first, second): (usize, usize)| {
        let seams = [first, second].into_iter().filter(|at| is_seam(*at));
        seams.map(|at| (2 * at).abs_diff(letters.len())).min()
    };
    let cost = |pair: (usize, usize)| widest(pair) - off_middle(pair).map_or(0, |_| SEAM_BONUS - 1);
    let by_seam = |pair: (usize, usize)| off_middle(pair).unwrap_or(usize::MAX);
    let best = pairs.iter().copied().min_by_key(|pair| (cost(*pair), by_seam(*pair), widest(*pair)));
    let narrowest = pairs.iter().copied().min_by_key(|pair| (widest(*pair), by_seam(*pair)));
    let mut ways: Vec<(usize, usize)> = best.into_iter().chain(narrowest).collect();
    ways.dedup();
    let part = |from: usize, to: usize| letters[from..to].iter().collect::<String>();
    let lines = |(first, second): (usize, usize)| {
        [format!("{}-", part(0, first)), format!("{}-", part(first, second)), part(second, letters.len())]
    };
    ways.into_iter().map(lines).collect()
}

/// The letters of a word that may be broken; `None` where it is too short, too long, or no word.
fn breakable(word: &str) -> Option<Vec<char>> {
    if word.chars().nth(MOST_WORD).is_some() {
        return None;
    }
    let letters: Vec<char> = word.chars().collect();
    let is_word = letters.iter().all(|letter| letter.is_alphabetic() || is_attached(*letter));
    (letters.len() >= LEAST_WORD && is_word).then_some(letters)
}

fn is_attached(letter: char) -> bool {
    ATTACHED.contains(letter)
}

/// One sound of a word: where it begins and ends among the letters, and whether it is a vowel.
struct Sound {
    start: usize,
    end: usize,
    is_vowel: bool,
}

fn sounds(letters: &[char]) -> Vec<Sound> {
    let lower: Vec<char> = letters.iter().flat_map(|letter| letter.to_lowercase().take(1)).collect();
    let mut sounds: Vec<Sound> = Vec::new();
    let mut start = 0;
    while start < lower.len() {
        let starts = |digraph: &&&str| digraph.chars().eq(lower[start..].iter().copied().take(digraph.len()));
        let length = DIGRAPHS.iter().find(starts).map_or(1, |digraph| digraph.len());
        let is_vowel = VOWELS.contains(lower[start]);
        let end = start + length;
        match sounds.last_mut() {
            Some(before) if is_attached(lower[start]) => before.end = end,
            Some(_) | None => sounds.push(Sound { start, end, is_vowel }),
        }
        start = end;
    }
    sounds
}

/// Before which letters a syllable begins that leaves both parts long enough, the last one `least_last` letters.
fn breaks(letters: &[char], least_last: usize) -> Vec<usize> {
    let sounds = sounds(letters);
    let vowels: Vec<usize> = (0..sounds.len()).filter(|sound| sounds[*sound].is_vowel).collect();
    let is_one_of = |sound: usize, set: &str| {
        letters[sounds[sound].start].to_lowercase().all(|letter| set.contains(letter))
    };
    let between = vowels.windows(2).map(|pair| {
        let (first, next) = (pair[0], pair[1]);
        let consonants = next - first - 1;
        let is_liquid = || is_one_of(next - 1, LIQUIDS);
        let is_suffix = || is_one_of(next - 1, K) && is_one_of(next - 2, BEFORE_K);
        // The last consonant begins the next syllable, with one before it where it is liquid.
        let taken = match consonants {
            0 => 0,
            2.. if is_liquid() => 2,
            3.. if is_suffix() => 2,
            1.. => 1,
        };
        sounds[next - taken].start
    });
    let is_coarse = |at: usize| {
        let part: String = letters[..at].iter().flat_map(|letter| letter.to_lowercase()).collect();
        COARSE.contains(&part.as_str())
    };
    between.filter(|at| *at >= LEAST_PART && letters.len() - at >= least_last && !is_coarse(*at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_break_between_syllables() {
        for (word, broken) in [
            ("Dnipropetrovsk", "Dnipro-|petrovsk"),
            ("Zaporizhzhia", "Zapo-|rizhzhia"),
            ("Khmelnytskyi", "Khmel-|nytskyi"),
            ("Zakarpattia", "Zakar-|pattia"),
            ("Дніпропетровська", "Дніпро-|петровська"),
            ("Кіровоградська", "Кірово-|градська"),
            ("Запорізька", "Запо-|різька"),
            ("Хмельницька", "Хмель-|ницька"),
            ("Тернопільська", "Терно-|пільська"),
            ("Севастополь", "Севас-|тополь"),
            ("Херсонська", "Херсон-|ська"),
            ("Khersonska", "Kherson-|ska"),
        ] {
            assert_eq!(at_syllable(word).map(|lines| lines.join("|")).as_deref(), Some(broken), "{word}");
        }
    }

    #[test]
    fn long_names_break_into_three_lines() {
        for (name, broken) in [
            ("Khmelnytskyi", &["Khmel-|nyts-|kyi"][..]),
            ("Хмельницька", &["Хмель-|ниць-|ка"]),
            ("Миколаївська", &["Мико-|лаїв-|ська"]),
            ("Дніпропетровська", &["Дніпро-|петров-|ська"]),
            ("Кіровоградська", &["Кірово-|град-|ська"]),
            ("Івано-Франківська", &["Івано-|Фран-|ківська"]),
            ("Sumy", &[]),
            ("Kyiv Oblast", &[]),
            ("東京都市圏地図", &[]),
            (&"Khmelnytskyi".repeat(9_000), &[]),
        ] {
            let ways: Vec<String> = in_three(name).iter().map(|lines| lines.join("|")).collect();
            assert_eq!(ways, broken, "{name}");
        }
        let ways: Vec<String> = in_three("Dnipropetrovsk").iter().map(|lines| lines.join("|")).collect();
        assert!(ways.iter().any(|way| way == "Dni-|prope-|trovsk"), "the narrowest: {ways:?}");
    }

    #[test]
    fn short_names_and_names_with_a_seam_stay() {
        for word in [
            "Donetsk",
            "Luhansk",
            "Сумська",
            "Ivano-Frankivsk",
            "Kyiv Oblast",
            "",
            "Bcdfghjklm",
            "東京都市圏地図",
        ] {
            assert_eq!(at_syllable(word), None, "{word}");
        }
        assert_eq!(
            at_seam("Ivano-Frankivsk"),
            Some(["Ivano-".to_owned(), "Frankivsk".to_owned()]),
            "a hyphen"
        );
        assert_eq!(at_seam("Kyiv Oblast"), Some(["Kyiv".to_owned(), "Oblast".to_owned()]), "a space");
        assert_eq!(at_seam("Sumy"), None, "neither");
    }
}
