//! Options of pictures on the command line: palettes, backgrounds, names, parts of the map.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::Path;

use crate::common::{fresh_folder, run, said_besides_left_out};

/// Writes a picture and gives its bytes, and what was said besides what had no room.
fn picture(folder: &Path, name: &str, args: &[&str]) -> (Vec<u8>, String) {
    let path = folder.join(name);
    let mut all = vec!["export", path.to_str().unwrap()];
    all.extend(args);
    let done = run(&all);
    assert_eq!(done.code, Some(0), "{args:?}: {}", done.err);
    let verified = run(["verify", path.to_str().unwrap()]);
    assert_eq!(verified.code, Some(0), "{args:?}: {}{}", verified.out, verified.err);
    (std::fs::read(&path).unwrap(), said_besides_left_out(&done))
}

#[test]
fn somebodys_palette_is_measured_drawn_and_kept_in_the_file() {
    let folder = fresh_folder("palettes");
    let own = folder.join("own.json");
    std::fs::write(&own, br##"{"occupied": "#d7191c", "contested": "#1a9641", "hatch": "#1a9641"}"##)
        .unwrap();
    let own = own.to_str().unwrap();
    let (svg, said) = picture(&folder, "own.svg", &["--palette", own]);
    let svg = String::from_utf8(svg).unwrap();
    assert!(svg.contains("#1a9641") && !svg.contains("#dc684c"), "its colours, and not the usual ones");
    for part in ["own.json", "“occupied” and “contested”", "deuteranopia", "the hatch on “contested”"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    let good = folder.join("good.json");
    std::fs::write(&good, br##"{"occupied": "#46194a"}"##).unwrap();
    let (_, said) = picture(&folder, "good.png", &["--palette", good.to_str().unwrap()]);
    assert_eq!(said, "", "what can be told apart and read is not warned of");
    let (grey, said) = picture(&folder, "grey.svg", &["--palette", "grey"]);
    assert_eq!(said, "");
    let grey = String::from_utf8(grey).unwrap();
    let colours =
        grey.match_indices("fill=\"#").map(|(at, mark)| &grey[at + mark.len()..at + mark.len() + 6]);
    for colour in colours.filter(|one| *one != "10151c") {
        assert!(colour[..2] == colour[2..4] && colour[..2] == colour[4..], "#{colour} is no shade of grey");
    }
    let (_, said) = picture(&folder, "dark.svg", &["--palette", "grey", "--theme", "dark"]);
    assert!(said.contains("the picture is light"), "{said}");
    let (page, _) = picture(&folder, "own.html", &["--palette", own]);
    assert!(String::from_utf8(page).unwrap().contains("--contested: #1a9641"), "the page has them too");
}

#[test]
fn it_is_said_whose_explanation_had_no_room() {
    let path = fresh_folder("focus").join("map.png");
    let args = ["--focus", "Kharkiv", "--preset", "link", "--lang"];
    for (language, said) in [("en", "why Kharkiv is shown so"), ("uk", "чому так показано: Харківська")]
    {
        let done = run([&["export", path.to_str().unwrap()], &args[..], &[language]].concat());
        assert!(done.err.contains(said), "{language}: {}", done.err);
    }
}

#[test]
fn where_quotes_are_printed_in_another_language_it_is_said() {
    let path = fresh_folder("quotes").join("map.svg");
    let words = |args: &[&str]| {
        let all =
            [&["export", path.to_str().unwrap(), "--preset", "a4", "--text", "embedded"], args].concat();
        assert_eq!(run(all).code, Some(0), "{args:?}");
        std::fs::read_to_string(&path).unwrap().contains("Цитати")
    };
    assert!(words(&["--lang", "uk", "--footnotes"]), "quotes in English on a sheet in Ukrainian");
    assert!(!words(&["--lang", "uk"]), "no quotes");
    assert!(!words(&["--lang", "en", "--footnotes"]), "quotes in the sheet’s language");
}

#[test]
fn a_background_may_be_nothing_or_any_colour() {
    let folder = fresh_folder("backgrounds");
    let (png, _) = picture(&folder, "none.png", &["--background", "none"]);
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    assert_eq!(info.color_type, png::ColorType::Rgba);
    assert_eq!(pixels[3], 0, "nothing in the corner");
    let (svg, _) = picture(&folder, "own.svg", &["--background", "#f2efe8"]);
    assert!(String::from_utf8(svg).unwrap().contains("#f2efe8"));
}

#[test]
fn names_may_be_of_coloured_areas_alone_or_left_out() {
    let folder = fresh_folder("names");
    let words = |labels: &str| {
        let (svg, _) = picture(&folder, &format!("{labels}.svg"), &["--labels", labels]);
        let svg = String::from_utf8(svg).unwrap();
        ["Poltava<", "Kharkiv<"].map(|name| svg.contains(name))
    };
    assert_eq!(words("all"), [true, true]);
    assert_eq!(words("coloured"), [false, true]);
    assert_eq!(words("none"), [false, false]);
}

#[test]
fn a_part_of_the_map_is_named_by_areas_or_degrees() {
    let folder = fresh_folder("parts");
    let (areas, said) = picture(&folder, "areas.svg", &["--crop", "UA-43, Sevastopol"]);
    assert_eq!(said, "");
    let areas = String::from_utf8(areas).unwrap();
    assert!(areas.contains("Crimea<") && !areas.contains("Lviv<"), "only what is near");
    assert!(!areas.contains("Threatened"), "the legend has no line of what is not seen");
    let (degrees, _) = picture(&folder, "degrees.svg", &["--crop", "-0.5,44,36.7,46.2"]);
    assert!(String::from_utf8(degrees).unwrap().contains("Crimea<"));
    let (without, _) = picture(&folder, "without.svg", &["--crop", "UA-43,Sevastopol", "--no-locator"]);
    assert!(without.len() + 5_000 < areas.len(), "the small map is gone");
}

#[test]
fn a_colour_at_the_edge_of_a_part_that_has_no_name_is_said_and_the_scale_stands_on_paper() {
    let folder = fresh_folder("edges");
    let (svg, _) = picture(&folder, "box.svg", &["--crop", "33,46,37,48"]);
    let svg = String::from_utf8(svg).unwrap();
    assert!(svg.contains("(Mykolaiv)"), "a strip of it is seen");
    assert!(svg.contains("km<") && !svg.contains("scale bar"), "no corner of the map is free for it");
}
