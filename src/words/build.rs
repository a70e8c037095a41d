//! Lists the catalogues that stand in `assets/words/`, so that another language is one more file there.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let folder = Path::new(&root).join("assets/words");
    println!("cargo:rerun-if-changed={}", folder.display());
    println!("cargo:rerun-if-changed=src/words/build.rs");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<PathBuf>, io::Error>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
    // English first: it is what is said where a language cannot be asked for.
    files.sort_by_key(|file| (file.file_stem().is_none_or(|stem| stem != "en"), file.clone()));
    let mut list = String::from("&[\n");
    for file in &files {
        let code = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let path = file.to_string_lossy();
        writeln!(list, "    ({code:?}, include_str!({path:?})),").map_err(io::Error::other)?;
    }
    list.push(']');
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    // A file of its own, not the old one with new words: a copy of a build's folder may share its files.
    let (file, fresh) = (Path::new(&out).join("catalogues.rs"), Path::new(&out).join("catalogues.new"));
    fs::write(&fresh, list)?;
    fs::rename(fresh, file)
}
