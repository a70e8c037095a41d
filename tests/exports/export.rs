//! `claims-map export`: pictures that repeat byte for byte, agree with one another, and are written whole.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::pictures::{difference, referee};
use crate::common::{fresh_folder, names_in, run, said_besides_left_out};
use claims_map::paint::png::Image;
use resvg::usvg::roxmltree::{Document, Node};

/// Exports to this path with these arguments and gives the bytes.
fn export(path: &Path, args: &[&str]) -> Vec<u8> {
    let run = run([OsStr::new("export"), path.as_os_str()].into_iter().chain(args.iter().map(OsStr::new)));
    assert_eq!(
        (run.code, run.out.as_str(), said_besides_left_out(&run).as_str()),
        (Some(0), "", ""),
        "export {args:?}"
    );
    std::fs::read(path).unwrap()
}

fn export_svg(folder: &Path, args: &[&str]) -> String {
    String::from_utf8(export(&folder.join("map.svg"), args)).unwrap()
}

/// The pixels of a PNG, and its resolution in dots a metre.
fn decode(bytes: &[u8]) -> (Image, Option<u32>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    assert_eq!(info.color_type, png::ColorType::Rgb, "a page is opaque");
    let rgba = pixels.chunks_exact(3).flat_map(|rgb| [rgb[0], rgb[1], rgb[2], 255]).collect();
    let dots = reader.info().pixel_dims.map(|dims| dims.xppu);
    (Image { width: info.width, height: info.height, rgba }, dots)
}

/// The element that stands for an area.
fn area<'a>(svg: &'a Document<'a>, id: &str) -> Node<'a, 'a> {
    svg.descendants().find(|node| node.attribute("id") == Some(id)).unwrap_or_else(|| panic!("no {id}"))
}

/// The colour that an area is filled with.
fn fill_of(svg: &str, id: &str) -> String {
    let document = Document::parse(svg).unwrap();
    let fills = area(&document, id).descendants().filter_map(|node| node.attribute("fill"));
    fills.filter(|fill| *fill != "none").map(str::to_owned).next().unwrap()
}

/// True where lines or dots lie over the area's colour.
fn is_textured(svg: &str, id: &str) -> bool {
    let document = Document::parse(svg).unwrap();
    area(&document, id).descendants().filter(|node| node.has_tag_name("path")).count() > 1
}

#[test]
fn the_same_view_gives_the_same_bytes() {
    let folder = fresh_folder("export-same");
    let views: [&[&str]; 4] = [
        &[],
        &["--theme", "dark"],
        &["--off", "isw", "--no-implied", "--focus", "Sumy"],
        &["--theme", "dark", "--off-kind", "claim", "--width", "900", "--height", "700"],
    ];
    let mut seen: Vec<Vec<u8>> = Vec::new();
    for view in views {
        for ending in ["png", "svg"] {
            let one = export(&folder.join(format!("one.{ending}")), view);
            let other = export(&folder.join(format!("other.{ending}")), view);
            assert!(one == other, "{ending} under {view:?}: two exports differ");
            assert!(!seen.contains(&one), "{ending} under {view:?}: another view looks the same");
            seen.push(one);
        }
    }
}

#[test]
fn the_svg_has_each_area_with_its_title_and_real_text() {
    let svg = export_svg(&fresh_folder("export-svg"), &[]);
    let document = Document::parse(&svg).unwrap();
    let areas: Vec<Node<'_, '_>> =
        document.descendants().filter(|node| node.attribute("class") == Some("area")).collect();
    assert_eq!(areas.len(), 27, "an element for each area");
    for node in areas {
        let id = node.attribute("id").unwrap_or_default();
        let title = node.first_element_child().filter(|child| child.has_tag_name("title"));
        let title = title.and_then(|title| title.text()).unwrap_or_default();
        assert!(id.starts_with("UA-") && title.contains(": ") && title.ends_with('.'), "{id}: {title}");
    }
    let kinburn = area(&document, "kinburn-spit");
    assert_eq!(kinburn.attribute("class"), Some("place"), "the Kinburn Spit has its own");
    let words: Vec<String> = document
        .descendants()
        .filter(|node| node.has_tag_name("text"))
        .map(|node| {
            node.descendants().filter_map(|part| part.is_text().then(|| part.text()).flatten()).collect()
        })
        .collect();
    for expected in ["Kharkiv", "Occupied", "Claimed", "Not mentioned"] {
        assert!(words.iter().any(|text| text.contains(expected)), "{expected} is text: {words:?}");
    }
    let embedded = document.descendants().any(|node| {
        ["image", "foreignObject", "script"].contains(&node.tag_name().name())
            || node.has_attribute("onclick")
    });
    assert!(!embedded, "only vectors");
}

#[test]
fn textures_are_vectors_on_contested_areas_only() {
    let svg = export_svg(&fresh_folder("export-textures"), &[]);
    for id in ["UA-63", "UA-48", "UA-12", "UA-59", "UA-14"] {
        assert!(is_textured(&svg, id), "{id} is contested and shows why");
    }
    for id in ["UA-51", "UA-43"] {
        assert!(!is_textured(&svg, id), "{id} is claimed, a plain colour");
    }
    assert_ne!(fill_of(&svg, "UA-63"), fill_of(&svg, "UA-51"), "contested and claimed differ");
    assert_ne!(fill_of(&svg, "UA-51"), fill_of(&svg, "UA-05"), "claimed and not mentioned differ");
    assert_ne!(fill_of(&svg, "kinburn-spit"), fill_of(&svg, "UA-48"), "the spit has a colour of its own");
}

#[test]
fn toggles_and_focus_change_the_picture() {
    let folder = fresh_folder("export-toggles");
    let all = export_svg(&folder, &[]);
    let (silent, claimed) = (fill_of(&all, "UA-05"), fill_of(&all, "UA-51"));
    let without_isw = export_svg(&folder, &["--off", "isw"]);
    let off = fill_of(&without_isw, "UA-14");
    assert!(
        off != silent && off != fill_of(&all, "UA-14"),
        "Donetsk loses its colour, and is not silent: {off}"
    );
    assert_eq!(fill_of(&without_isw, "UA-63"), claimed, "Kharkiv falls to claimed");
    assert_eq!(fill_of(&without_isw, "UA-59"), fill_of(&all, "UA-59"), "Sumy keeps its own");
    let without_claims = export_svg(&folder, &["--off-kind", "claim"]);
    assert_eq!(fill_of(&without_claims, "UA-51"), off, "Odesa loses its colour");
    assert_eq!(fill_of(&without_claims, "UA-63"), fill_of(&all, "UA-63"), "Kharkiv keeps its own");
    assert_eq!(
        fill_of(&export_svg(&folder, &["--no-implied"]), "UA-65"),
        claimed,
        "Kherson falls to claimed"
    );
    let highlights = |svg: &str| svg.matches("class=\"highlight\"").count();
    assert_eq!(
        (highlights(&all), highlights(&export_svg(&folder, &["--focus", "Харківська область"]))),
        (0, 1),
        "focus"
    );
    let png = |args: &[&str]| decode(&export(&folder.join("map.png"), args)).0;
    let plain = png(&["--width", "1000", "--height", "750"]);
    for args in [["--off", "isw"], ["--off-kind", "claim"], ["--focus", "UA-63"]] {
        let changed = png(&[&args[..], &["--width", "1000", "--height", "750"]].concat());
        assert!(difference(&plain, &changed).0 > 2.0, "{args:?} changes the pixels");
    }
}

#[test]
fn a_png_has_the_size_and_the_resolution_asked_for() {
    let path = fresh_folder("export-size").join("map.png");
    for (args, size, dots) in [
        (&[][..], (1600, 1200), None),
        (&["--width", "641", "--height", "1003"], (641, 1003), None),
        (&["--width", "320", "--height", "240"], (320, 240), None),
        (&["--width", "2100", "--height", "1500", "--dpi", "300"], (2100, 1500), Some(11_811)),
        (&["--dpi", "72.5"], (1600, 1200), Some(2854)),
    ] {
        let (image, found) = decode(&export(&path, args));
        assert_eq!(((image.width, image.height), found), (size, dots), "{args:?}");
    }
}

/// The tolerance of `painters.rs`, at the size of a page: both painters draw one scene, but an SVG
/// keeps finer outlines than pixels need.
#[test]
fn the_svg_rasterised_is_the_png() {
    let folder = fresh_folder("export-referee");
    for theme in ["light", "dark"] {
        let args = ["--theme", theme, "--width", "1600", "--height", "1200"];
        let (png, _) = decode(&export(&folder.join("map.png"), &args));
        let svg = referee(&export_svg(&folder, &args), 1.0);
        let (far, mean) = difference(&png, &svg);
        assert!(far <= 2.0 && mean <= 0.6, "{theme}: {far:.2} per mille far, mean {mean:.3}");
    }
}

#[test]
fn an_export_replaces_a_file_whole() {
    let folder = fresh_folder("export-replace");
    let (path, link) = (folder.join("map.svg"), folder.join("link.svg"));
    std::fs::write(&path, "old").unwrap();
    std::fs::hard_link(&path, &link).unwrap();
    let new = export(&path, &["--width", "640", "--height", "480"]);
    assert!(new.starts_with(b"<svg") && new.ends_with(b"</svg>\n"), "the whole picture");
    assert_eq!(std::fs::read(&link).unwrap(), b"old", "the old file was replaced, never written into");
    assert_eq!(names_in(&folder), ["link.svg", "map.svg"], "no temporary file is left");
}

#[test]
#[cfg(unix)]
fn an_export_through_a_link_replaces_the_file_behind_it() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = fresh_folder("export-link");
    let (file, link, astray) = (folder.join("map.svg"), folder.join("link.svg"), folder.join("astray.svg"));
    std::fs::write(&file, "old").unwrap();
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o640)).unwrap();
    symlink("map.svg", &link).unwrap();
    symlink("nowhere/map.svg", &astray).unwrap();
    export(&link, &["--width", "640", "--height", "480"]);
    assert!(link.is_symlink() && std::fs::read(&file).unwrap().starts_with(b"<svg"), "the link stays");
    let mode = std::fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640, "and so do the permissions");
    let refused = run([OsStr::new("export"), astray.as_os_str()]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""), "a link to nowhere: {}", refused.err);
    assert!(
        astray.is_symlink() && refused.err.contains("astray.svg: the file cannot be written"),
        "{}",
        refused.err
    );
}

/// A limit on the size of files stands in for a full disk: the write fails after four kibibytes.
#[test]
#[cfg(unix)]
fn an_export_that_fails_half_way_leaves_nothing() {
    let folder = fresh_folder("export-full");
    let limited = |path: &PathBuf| {
        let script = "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"";
        let mut shell = Command::new("sh");
        shell.args(["-c", script, env!("CARGO_BIN_EXE_claims-map"), "export"]).arg(path);
        crate::common::Run::from(shell.output().unwrap())
    };
    for ending in ["png", "svg"] {
        let path = folder.join(format!("map.{ending}"));
        let failed = limited(&path);
        assert_eq!((failed.code, failed.out.as_str()), (Some(2), ""), "{}", failed.err);
        assert!(
            failed.err.contains("cannot be written") && failed.err.lines().count() == 1,
            "{}",
            failed.err
        );
        assert!(names_in(&folder).is_empty(), "nothing is left: {:?}", names_in(&folder));
        std::fs::write(&path, "old").unwrap();
        assert_eq!(limited(&path).code, Some(2), "it fails again");
        assert_eq!(std::fs::read(&path).unwrap(), b"old", "the old file is as it was");
        std::fs::remove_file(&path).unwrap();
    }
}

/// A dossier of our own with its article's text, one quote of two checked.
fn own_dossier(folder: &Path) -> PathBuf {
    let text = "The council met. Guards hold a small part of the north.\n";
    let canonical = claims_map::text::CanonicalText::from_text(text);
    let statement = |id: &str, document: &str, words: &str| {
        let start = canonical.occurrences(words)[0];
        serde_json::json!({
            "id": id, "document": document, "kind": "claim", "areas": ["UA-63"], "speaker": "council",
            "relayers": [], "extent": {"is": "whole"}, "modality": "asserted", "by": "russia",
            "voice": {"is": "document"},
            "quote": {"segments": [{"exact": words, "start": start, "end": start + words.chars().count()}]}
        })
    };
    let document = |id: &str| {
        serde_json::json!({
            "id": id, "description": "Minutes", "outlet": "Gazette", "language": "en",
            "text_sha256": canonical.sha256(), "text_length": canonical.length()
        })
    };
    let mut with_text = document("minutes");
    with_text["text"] = text.into();
    let dossier = serde_json::json!({
        "format": "claims-map/2", "title": "Minutes", "groups": [],
        "documents": [with_text, document("notes")],
        "actors": [{"id": "council", "name": "The council", "side": "independent"}],
        "statements": [
            statement("north", "minutes", "Guards hold a small part of the north"),
            statement("part", "notes", "a small part of the north"),
        ]
    });
    let path = folder.join("own.claims.json");
    std::fs::write(&path, dossier.to_string()).unwrap();
    path
}

#[test]
fn a_text_goes_out_only_with_leave_and_unchecked_quotes_are_counted() {
    let folder = fresh_folder("export-text");
    let dossier = own_dossier(&folder);
    let sign = "The council met.";
    for (more, is_there) in [(&[][..], false), (&["--with-text"], true)] {
        for ending in ["png", "svg", "html", "geojson", "jsonld", "claims.json"] {
            let path = folder.join(format!("map.{ending}"));
            let args = ["export", path.to_str().unwrap(), "--dossier", dossier.to_str().unwrap()];
            let run = run(args.iter().chain(more));
            let sentence = "1 of 2 quotes was neither compared with the article nor recorded as compared; it colours nothing";
            assert_eq!(run.code, Some(0), "{}", run.err);
            assert!(run.err.contains(sentence), "{ending}: {}", run.err);
            let bytes = std::fs::read(&path).unwrap();
            assert_eq!(String::from_utf8_lossy(&bytes).contains(sign), is_there, "{ending} {more:?}");
        }
    }
    assert!(std::fs::read_to_string(&dossier).unwrap().contains(sign), "the dossier itself is as it was");
}

/// The functions of the C library give other last bits on processors without certain instructions, which it
/// can be told to do without.
#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn the_bytes_do_not_depend_on_the_processor() {
    let folder = fresh_folder("export-processor");
    for ending in ["png", "svg", "pdf", "html"] {
        let files = ["", "glibc.cpu.hwcaps=-AVX2,-FMA,-AVX512F"].map(|tunables| {
            let path = folder.join(format!("map{}.{ending}", tunables.len()));
            let mut command = crate::common::program();
            command.env("GLIBC_TUNABLES", tunables).arg("export").arg(&path);
            let output = command.args(["--width", "800", "--height", "600", "--footnotes"]).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            std::fs::read(&path).unwrap()
        });
        assert!(files[0] == files[1], "{ending}: other bytes");
    }
}
