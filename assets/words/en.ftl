### Claims Map in English. Origin: written for this project; licence: MIT or Apache-2.0, as all of it.
###
### One message a sentence; an id begins with the part of the program that says it. Quotes, names and paths are
### arguments. Every other catalogue has the same messages with the same arguments: `cargo test` compares them.

## words: what every other sentence is made with

words-language = English
words-as-they-are = { $words }
# The letters in their order, small ones; names in other letters come behind them.
words-alphabet = a b c d e f g h i j k l m n o p q r s t u v w x y z
words-number-group = ,
words-number-decimal = .
# The fewest digits of a number whose thousands are parted.
words-number-least-grouped = 4
words-list-comma = { $first }, { $last }
words-list-semicolon = { $first }; { $last }
words-list-space = { $first } { $last }
words-list-and = { $first } and { $last }
words-list-or = { $first } or { $last }
words-more = { $count } more
words-regions = { $count ->
    [one] { $count } region
   *[other] { $count } regions
}
words-unknown-language = there is no language “{ $code }”; choose { $known }
# What the system, or a reader of JSON, says of a fault: its own words.
words-io = { $system }
words-json = { $library }
# Days: $month is 1 to 12.
words-day-long = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
words-day-short = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }

## model and derive: statuses, kinds, verdicts, what a toggle would change

# (end of model and derive)


## scene: legend, foot, footnotes of a picture

# (end of scene)


## export: files that go out, and what checking them finds

# What a file that holds proves, and what it does not.
export-proves = This proves that it shows what these statements and toggles give by the program’s rules.
export-does-not-prove = It does not prove who made it, that the quotes stand in their article (compare them with --text), that the article is right, or that nobody made another file.

# Files that carry no record, or are not whole.
export-unknown-file = this is none of the files that Claims Map exports with a record
export-no-kind = it is none of the kinds that Claims Map exports with a record
export-no-record = it carries no record: its metadata were removed, or it was made by something else; compare what it shows with --against ORIGINAL
export-no-record-foreign = it carries no record, as Claims Map exports no { $kind }: it was encoded anew or made by something else; compare what it shows with --against ORIGINAL
export-no-record-table = it is a table, which has no place for a record; verify the dossier or a picture that was exported with it
export-unreadable-file = the { $kind } file cannot be read ({ $problem }); it may be cut off or damaged, get it whole
export-unreadable-given = the given file cannot be read ({ $problem }); it may be cut off or damaged, get it whole
export-unreadable = it cannot be read ({ $problem })
export-ends-early = it ends too early

# Names in a row.
export-names-and-more = { $names } and { $count } more
export-more-differences = and { $count } more differences

# Who made a file, as a clause, and what follows.
export-maker-build = another build of Claims Map { $this } made it, which draws otherwise than this one
export-maker-version = Claims Map { $program } made it, and this is { $this }
export-other-areas = { $maker }, with other areas; check it with that one
export-other-layer = it was made on another layer than the one here; give that layer with --layer
export-makes-the-same = { $maker }; this one makes the same
export-makes-otherwise = { $maker }, and this one makes it otherwise ({ $differences }); check it with that one

# Records.
export-record-too-large = its record is larger than { $mebibytes } MiB, the most that is read
export-record-other-format = its record has the format “{ $found }”, not “{ $expected }”; check it with the version of Claims Map that wrote it
export-record-other-version = Claims Map { $program } made it, and this is { $this }, which cannot use its record ({ $problem }); check it with that version
export-record-unreadable = its record cannot be read ({ $problem })
export-record-given-twice = “{ $name }” is given twice
export-record-no-format = it does not say its format
export-record-damaged = its record is damaged or inflates to too much
export-record-holds-markup = its record holds markup
export-record-added = its record has what Claims Map did not write: { $names }
export-record-unknown = its record has what this version does not know ({ $names }): a later version of Claims Map made it, or somebody added to it
export-record-edited = the record was edited
export-record-edited-parts = the record was edited: its { $parts }
export-record-part = { $part ->
    [quotes] list of quotes
   *[other] { $part }
}
export-record-of-other-kind = the record belongs to a { $format } file, and this is { $kind }
export-record-gives-no-file = the record gives no file ({ $problem })
export-quotes-differ = { $count ->
    [one] a quote differs: { $names }
   *[other] quotes differ: { $names }
}
export-verdicts-differ = { $count ->
    [one] the verdict of { $names } in the record is not what its dossier and its toggles give
   *[other] the verdicts of { $names } in the record are not what its dossier and its toggles give
}
export-verdicts-order = the record lists its verdicts in another order

# Options of a record that no export has: $problem of export-record-option.
export-record-option = its record has an option that no export has: { $problem }
export-record-toggles = it switches { $count } things off, and there are { $there_are }; at most { $most } are read
export-option-focus = a focus that is not in the layer
export-option-focus-twice = a focus with areas that stand twice
export-option-format = a format that there is not
export-option-text = a text of more than { $most } characters
export-option-side = a side of { $pixels } pixels at a scale of { $scale }
export-option-dpi = { $dpi } dots an inch
export-option-frame = a frame that is not on the map
export-option-kind = a kind of statement that there is not

# How a file was written anew.
export-written-anew = another program has written it anew ({ $manners }); what it shows is the same
export-manner = { $manner ->
    [comments] comments
    [characters] how characters are written
    [empty-elements] how empty elements are closed
    [png-packing] how its pixels and its other parts are packed
    [line-ends] line ends
    [xml-declaration] the XML declaration
    [byte-order-mark] the byte order mark
    [document-type] the document type
    [encoding] the encoding
    [attribute-order] the order of attributes
    [pdf-packing] where its parts stand and how they are packed
    [white-space] white space
   *[json] white space, the order of members or how values are written
}
export-signature = it also carries a signature (Content Credentials) that was not checked here
export-other-kind = it is another kind of file
export-encoding-false = its text cannot be read in the encoding that it names
export-encoding-ambiguous = its encoding is one that programs read in different ways
export-encoding-not-said = it does not say its encoding at its beginning, so that browsers guess at its letters
export-behind-end = { $count } bytes stand behind its end, which Claims Map did not write

# Parts of a picture or a page, which differences are named by.
export-block-area = the area { $id }
export-block-place = the place { $id }
export-block-label = the label of { $id }
export-block-outline = the outline of { $id }
export-block-backdrop = the map’s background
export-block-borders = the borders
export-block-legend = the legend
export-block-footnote = footnote { $number }
export-block-furniture = the title, the notes or the scale
export-block-paper = the paper
export-block-element = the element “{ $id }”
export-block-file = the file
export-block-with-text = { $block } (“{ $text }”)

# Pixels.
export-pixels-unreadable = its pixels cannot be read ({ $problem }); it is cut off or damaged
export-pixels-differ = its pixels differ: { $count }, the first at { $x }, { $y }
export-pixels-differ-in = its pixels differ in { $blocks }: { $count }, the first at { $x }, { $y }
export-pixels-count = { $count } of { $all }
export-pixels-more-than = more than { $count } of { $all }
export-pixels-more-places = { $blocks } and { $count } more places
export-pixels-with-loss = its pixels are near those that its record gives, nearly everywhere and nowhere far: it was encoded with loss, as JPEG does; small changes cannot be told from that
export-other-size = it has { $width } × { $height } pixels, and its record gives { $expected_width } × { $expected_height }: it was scaled or cropped
export-size-looks-same = { $size }; scaled to the same size, what its record gives looks the same
export-size-part = { $size }; it is a part of what its record gives
export-size-looks-different = { $size }; it does not look like what its record gives
export-too-many-pixels = its { $width } × { $height } pixels are more than are drawn to be compared ({ $millions } million); check one that was exported smaller

# Pictures that are read. $library is what their readers say, in English.
export-picture-fault = { $library }
export-picture-size = its { $width } × { $height } pixels are too many to be read at once, or none
export-picture-no-size = it has no size
export-picture-too-large = it is too large
export-picture-ends-early = its pixels end too early
export-picture-colours = it has another number of colours than red, green and blue
export-picture-kind = pictures { $kind } are not read; save it as PNG or JPEG
export-picture-no-kind = pictures of this kind are not read; save it as PNG or JPEG

# PNG.
export-png-cut-off = its end is missing; it is cut off
export-png-no-pixels = it ends before its pixels
export-png-text-too-long = it is too long
export-png-two-records = it carries two records
export-png-checksum = the checksum of its part { $name } is wrong, and programs differ in what they make of that
export-png-resolution = its resolution was changed or left out
export-png-colour-name = the name of its colours was changed or left out
export-png-part-twice = its part “{ $name }” stands twice
export-png-part-misplaced = its part “{ $name }” stands where no PNG has it
export-png-animation = its part “{ $name }” makes it an animation
export-png-colours = its part “{ $name }” asks viewers to show other colours
export-png-stretched = its part “{ $name }” asks viewers to stretch it: its pixels are to be wider than high, or the other way round
export-png-read-otherwise = its part “{ $name }” asks some viewers to read its pixels otherwise

# Metadata.
export-metadata-says = its hidden “{ $name }” says “{ $words }”, which Claims Map did not write
export-metadata-orientation = its hidden orientation asks viewers to turn or to mirror the picture
export-metadata-unknown = its metadata have “{ $name }”, which Claims Map did not write; viewers that know it may show more than the picture
export-metadata-unknown-words = its metadata have “{ $name }” (“{ $words }”), which Claims Map did not write; viewers that know it may show more than the picture
export-metadata-unreadable = its metadata “{ $name }”, which Claims Map did not write, cannot be read
export-metadata-added = it carries metadata that were added and say nothing of what it shows: { $names }
export-exif-long = EXIF of more than a few tags
export-exif-second-picture = a second picture in EXIF
export-exif-tag = EXIF tag { $tag }

# GeoJSON and JSON-LD.
export-json-place = “{ $path }”
export-json-entry = the entry { $id }
export-json-place-in-entry = “{ $path }” of the entry { $id }
export-json-entries = { $place } has { $found } entries instead of { $expected }
export-json-value = { $place } is { $found } instead of { $expected }
export-json-added = { $place } has “{ $name }”, which Claims Map did not write
export-json-twice = { $place } has “{ $name }” more than once
export-json-lacks = { $place } lacks “{ $name }”

# SVG and HTML: elements, attributes and words.
export-svg-ends-early = it ends before its elements do
export-markup-part = { $part ->
    [title] the title of { $block }
    [desc] the description of { $block }
    [style] the style of { $block }
   *[script] the script of { $block }
}
export-markup-says = { $block } says “{ $found }” instead of “{ $expected }”
export-markup-attribute = in { $block }, “{ $name }” of <{ $element }> is “{ $found }” instead of “{ $expected }”
export-markup-attribute-added = in { $block }, <{ $element }> has “{ $name }” (“{ $value }”), which Claims Map did not write
export-markup-attribute-missing = in { $block }, <{ $element }> lacks its “{ $name }”
export-markup-element-added = { $block } has <{ $element }>, which Claims Map did not write there
export-markup-element-missing = { $block } lacks <{ $element }>
export-markup-instruction-added = { $block } has the instruction “{ $name }”, which Claims Map did not write
export-markup-words-added = { $block } says “{ $words }”, which Claims Map did not write there
export-markup-words-missing = { $block } lacks “{ $words }”
export-markup-ends-elsewhere = { $block } ends elsewhere
export-markup-foreign = the file has <{ $element }>, which Claims Map did not write
export-markup-written-throughout = another program has written most of its elements otherwise, so that it cannot be told whether it shows the same; draw it as a picture and compare that with --against ORIGINAL
export-odd-comment = it has a comment that some programs end elsewhere or take for markup
export-html-too-deep = its elements stand in one another too deep to be read
export-html-saved-by-browser = a browser saved it after its script had run, and so as one reader had it before them; save the page’s source instead, or get the file as it was exported
export-html-document-type = its document type was left out or changed, so that browsers show it by other rules than the page was made for
export-html-indented-anew = its script or its style was indented anew: browsers now leave it out, since the page’s policy names it by its hash, and show the map without what it does
# $fault is what the reader of HTML says, in English.
export-html-faults = { $count ->
    [one] it breaks the rules of HTML in one place ({ $fault }), and programs differ in what they make of that
   *[other] it breaks the rules of HTML in { $count } places ({ $fault }), and programs differ in what they make of that
}

# XML. $library is what its reader says, in English.
export-xml-fault = { $library }
export-xml-forbidden-character = it has a character that no XML may have
export-xml-reference = it refers to a character that there is not
export-xml-document-type = its document type declares entities or attributes of its own, or names what does
export-xml-words-outside = words stand outside its elements
export-xml-too-deep = its elements stand in one another too deep
export-xml-too-many-elements = it has too many elements
export-xml-too-many-namespaces = it declares too many namespaces
export-xml-prefix = its prefix “{ $prefix }” is not declared
export-xml-attribute-twice = an element has “{ $name }” twice

# PDF: what differs, and where.
export-pdf-document = the document
export-pdf-page = page { $number }
export-pdf-member = “{ $name }” of { $place }
export-pdf-unreadable = as a PDF it cannot be read ({ $problem }); it may be damaged, cut off or protected
export-pdf-unreadable-whole = as a PDF it cannot be read as a whole ({ $problem })
export-pdf-set-anew = another program has set its page anew, so that it cannot be told whether it shows the same; draw it as a picture and compare that with --against ORIGINAL
export-pdf-object-twice = object { $number } stands in it twice, and a viewer may show the one that the file does not name
export-pdf-miscounted = it does not say how many pages it has as they are, and some viewers go by that
export-pdf-page-count = it has { $found } pages instead of { $expected }
export-pdf-added = { $place } has “{ $name }”, which Claims Map did not write
export-pdf-lacks = { $place } lacks “{ $name }”
export-pdf-value = { $place } is { $found } instead of { $expected }
export-pdf-something-else = { $place } is something else
export-pdf-other-content = { $place } has other content
export-pdf-other-record = { $place } is another record than the one that is checked
export-pdf-drawn-otherwise = { $block } is drawn otherwise
export-pdf-drawn-over = { $place } has something drawn over it, which Claims Map did not write
export-pdf-ends-early = { $place } ends too early, at { $block }
export-value-nothing = nothing
export-value-words = “{ $words }”
export-value-list = a list of { $count }
export-value-dictionary = a dictionary
export-value-object = another object

# PDF: why it cannot be read.
export-pdf-no-pages = it has no pages
export-pdf-page-none = a page of it is none
export-pdf-pages-circle = its pages go in a circle
export-pdf-pages-no-list = its pages are no list
export-pdf-endless = its objects refer to one another without end
export-pdf-encrypted = it is encrypted
export-pdf-references-circle = its cross-references go in a circle
export-pdf-references-missing = it does not say where its objects are; it may be cut off
export-pdf-references-stream = its stream of cross-references is not whole
export-pdf-table = its table of objects is not whole
export-pdf-too-many-objects = it has too many objects
export-pdf-self-reference = an object in it refers to itself
export-pdf-object-misplaced = object { $number } does not stand where the file says
export-pdf-object-open = the object at byte { $at } does not end
export-pdf-object-stream = the object stream { $number } is not whole
export-pdf-no-object = no object stands at byte { $at }
export-pdf-stream-length = the stream at byte { $at } is not as long as the file says
export-pdf-stream-none = a stream in it is none
export-pdf-stream-elsewhere = a stream in it takes its content from another file
export-pdf-stream-filter = a stream in it has a filter that this program does not read
export-pdf-stream-damaged = a stream in it is damaged or inflates to too much
export-pdf-prediction = a stream in it has a prediction that this program does not read
export-pdf-content-ends-early = what draws a page ends too early
export-pdf-too-deep = its objects stand in one another too deep
export-pdf-bracket = “{ $bracket }” stands alone in it
export-pdf-string = a string in it does not end
export-pdf-list = a list in it does not end
export-pdf-dictionary-broken = a dictionary in it is not whole
export-pdf-dictionary-open = a dictionary in it does not end
export-pdf-dictionary-key-twice = a dictionary in it has a key twice

# A file beside an original.
export-against-no-record = a file without a record
export-against-nothing = the two have nothing that can be compared: one is { $file }, the other { $original }; give the original as a picture, or as a file with its record
export-against-file-unreadable = the file cannot be read ({ $problem }); get it whole
export-against-original-unreadable = the original cannot be read ({ $problem }); get it whole
export-against-too-many-pixels = its { $width } × { $height } pixels are too many to be drawn at once
export-against-same-file = it is the same file, byte for byte
export-against-record-off = its record was taken off
export-against-record-off-rest = its record was taken off; the rest is compared without it
export-against-kind-same = as { $kind } the two show the same, however they are written
export-against-turned = its hidden orientation asks viewers to turn or to mirror it
export-against-same-pixels = it has the same pixels as the original
export-against-with-loss = it is the same picture, encoded with loss: no place differs by more than encoding does; what is smaller than a letter cannot be told from that
export-against-scaled = it is the same picture at another size ({ $width } × { $height } pixels, scaled from { $original_width } × { $original_height }); what is smaller than a letter there cannot be told
export-against-part = it is a part of the original, { $width } × { $height } pixels from { $x }, { $y }; the rest of the original is not on it
export-against-part-exact = it is a part of the original, { $width } × { $height } pixels from { $x }, { $y }, pixel for pixel; the rest of the original is not on it
export-against-another-picture = it shows another picture, or a part of the original that was scaled
export-against-picture-differs = the picture differs here: { $places }, first around { $x }, { $y } of the original; { $percent } % of it
export-against-places = in { $places }
export-against-place-count = in { $count } places
export-against-records-same = their records say the same: { $count } statements with their quotes, the same switched off, the same verdicts
export-against-statements-added = statements that the original does not have: { $ids }
export-against-statements-missing = statements that only the original has: { $ids }
export-against-statement = statement { $id }: { $changes }
export-against-quote = its quote is “{ $found }” instead of “{ $expected }”
export-against-field = its “{ $name }” is { $found } instead of { $expected }
export-against-document-added = document { $id }: the original does not have it
export-against-document-text = document { $id }: it is another text, by its SHA-256
export-against-document-cited = document { $id }: it is cited as “{ $found }” instead of “{ $expected }”
export-against-off-here = switched off here, but not in the original: { $names }
export-against-off-there = switched off in the original, but not here: { $names }
export-against-verdicts = other verdicts: { $verdicts }
export-against-verdict = { $id } is { $found } instead of { $expected }
# The status of an area by its word in files.
export-against-status = { $status ->
    [not-there] not there
   *[other] { $status }
}

# Files that cannot be made.
export-png-size = a picture of { $width } × { $height } pixels cannot be made; each side must have 1 to { $most } pixels
export-png-dpi = { $dpi } dots per inch is no resolution of a picture; it must be 1 to 1,000,000
export-png-overlap = areas lie on one another: the boxes around them cover the picture { $times } times over, and at most { $most } times are drawn; leave out those that others cover
export-png-cancelled = the picture was cancelled
export-png-encoding = the picture could not be written: { $problem }
# $library is what the encoder says, in English.
export-png-encoder = { $library }
export-pdf-size = a page of { $width } × { $height } points cannot be made; each side must have 1 to { $most }: choose fewer pixels or more dots an inch
export-pdf-writing = the page could not be written ({ $reason })
# What the record is called among the attachments of a PDF.
export-pdf-attachment = What a program needs to check this page

# Sizes.
export-preset-web = Web
export-preset-square = Square
export-no-length = “{ $text }” is no length; write it as 1600, 1600px, 210mm or 8.5in

# (end of export)


## page: the interactive page

# (end of page)


## load: files that are read

# (end of load)


## article: articles that are read

# (end of article)


## layer: layers that are read

# (end of layer)


## edit: changes of a dossier

# (end of edit)


## text: quotes, the guard, suggestions

# (end of text)


## save: what is written

# (end of save)


## service: what window and command line share

# (end of service)


## cli: the command line

# (end of cli)


## cli-help: what can be typed

# (end of cli-help)


## app: the window

# (end of app)


## app-actions: what can be asked for

# (end of app-actions)


## app-map: the map, sources, search and focus

# (end of app-map)


## app-export: the dialog of exports

# (end of app-export)


## app-layer: layers in the window

# (end of app-layer)


## app-import: articles in the window

# (end of app-import)


## app-reader: the reader and its suggestions

# (end of app-reader)


## app-contents: what stands in a dossier

# (end of app-contents)


## app-desk: opening, keeping, closing

# (end of app-desk)

