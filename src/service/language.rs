//! The language of the system that the program runs on.

use crate::words::Language;

/// The first of the system's languages that the program speaks; English where it speaks none of them.
pub fn system_language() -> Language {
    sys_locale::get_locales().find_map(|code| Language::of_code(&code)).unwrap_or_default()
}
