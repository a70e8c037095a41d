//! A packet of XMP: what a picture says of itself to programs that keep, caption and license pictures.
//!
//! Properties of the IPTC Photo Metadata Standard (Core and Extension), Dublin Core and XMP, which is where that
//! standard puts them in a PNG. Same facts, same text; no clock. Not here: what is said (`export/image_facts`), and
//! reading packets of others (`export/compare/xmp`).

use super::svg::escape;

/// What a picture says of itself, each text in the picture's language; an empty one is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImageFacts {
    /// Language of the texts, a BCP 47 tag.
    pub language: String,
    /// The program that made it, with its version.
    pub program: String,
    /// What it is called.
    pub title: String,
    /// What stands under it where it is printed.
    pub caption: String,
    /// What it shows, for readers who cannot see it, in few words.
    pub alt: String,
    /// The same area by area.
    pub long_description: String,
    /// Whom to name beside it.
    pub credit: String,
    /// From whom its content comes.
    pub source: String,
    /// Who holds the rights in what is on it.
    pub rights: String,
    /// The day it was made on, as year, month and day with hyphens.
    pub date: String,
}

/// What begins and ends a packet (XMP specification, part 1). Nobody edits one in place: a PNG has checksums.
const BEGIN: &str = "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
const END: &str = "<?xpacket end=\"r\"?>";
/// Made from data by a program, and by none that was trained (the digital source types of IPTC).
const FROM_DATA: &str = "http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia";

/// Writes the packet. Characters that XML forbids become U+FFFD.
pub fn xmp_packet(facts: &ImageFacts) -> String {
    let ImageFacts { language, program, title, caption, alt, long_description, credit, source, rights, date } =
        facts;
    let in_language = |name: &str, text: &str| {
        let text = escape(text);
        let items = ["x-default", language]
            .map(|tag| format!("<rdf:li xml:lang=\"{}\">{text}</rdf:li>", escape(tag)))
            .concat();
        element(name, &text, &format!("<rdf:Alt>{items}</rdf:Alt>"))
    };
    let plain = |name: &str, text: &str| element(name, text, &escape(text));
    let languages = format!("<rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag>", escape(language));
    let properties = [
        in_language("dc:title", title),
        in_language("dc:description", caption),
        in_language("dc:rights", rights),
        element("dc:language", language, &languages),
        plain("photoshop:Headline", title),
        plain("photoshop:Credit", credit),
        plain("photoshop:Source", source),
        plain("photoshop:DateCreated", date),
        in_language("Iptc4xmpCore:AltTextAccessibility", alt),
        in_language("Iptc4xmpCore:ExtDescrAccessibility", long_description),
        plain("Iptc4xmpExt:DigitalSourceType", FROM_DATA),
        plain("xmp:CreatorTool", program),
    ]
    .concat();
    format!(
        "{BEGIN}<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\"\
         \n xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\
         \n xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\"\
         \n xmlns:Iptc4xmpCore=\"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/\"\
         \n xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\"\
         \n xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n\
         {properties}</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n{END}"
    )
}

/// An element on a line of its own; nothing where what it says is empty.
fn element(name: &str, says: &str, content: &str) -> String {
    if says.is_empty() { String::new() } else { format!("<{name}>{content}</{name}>\n") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_empty_is_left_out_and_the_rest_is_well_formed() {
        let facts = ImageFacts {
            language: "uk".to_owned(),
            title: "“A” & <b>\u{0}\u{b}]]>\n".to_owned(),
            credit: "\"Q\" 'q'".to_owned(),
            ..ImageFacts::default()
        };
        let packet = xmp_packet(&facts);
        let title = "“A” &amp; &lt;b&gt;\u{fffd}\u{fffd}]]&gt;&#10;";
        for part in [
            format!(
                "<rdf:li xml:lang=\"x-default\">{title}</rdf:li><rdf:li xml:lang=\"uk\">{title}</rdf:li>"
            ),
            "<photoshop:Credit>&quot;Q&quot; 'q'</photoshop:Credit>".to_owned(),
        ] {
            assert!(packet.contains(&part), "{part} is in {packet}");
        }
        for name in ["dc:rights", "photoshop:Source", "DateCreated", "CreatorTool", "Accessibility"] {
            assert!(!packet.contains(name), "{name} has nothing to say");
        }
    }
}
