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

# (end of export)


## page: the interactive page

# (end of page)


## load: files that are read

# How a file is named.
load-standard-input = standard input

# A finding: file, place, record, what is wrong.
load-finding = { $file }: { $message }
load-finding-at = { $file }: { $place }: { $message }
load-finding-of = { $file }: { $record }: { $message }
load-finding-at-of = { $file }: { $place }: { $record }: { $message }
# Findings, a line each.
load-lines = { $above }
    { $below }
load-findings-not-listed = { $count ->
    [one] { $count } more is not listed; mend these first
   *[other] { $count } more are not listed; mend these first
}
load-place-character = line { $line }, column { $column }
load-place-polygon = { $member }, polygon { $polygon }
load-place-ring = { $member }, polygon { $polygon }, ring { $ring }
load-record = { $kind ->
    [document] document
    [actor] actor
    [group] group
    [place] place
    [statement] statement
   *[suggestion] suggestion
} “{ $id }”

# Files that cannot be read.
load-missing = { $file }: there is no such file; check the path
load-folder = { $file }: this is a folder; name a file in it
load-not-a-file = { $what ->
    [terminal] { $file }: this is a terminal, not a file; lead a file into it with “<” or “|”, or name one
    [pipe] { $file }: this is a named pipe, not a file; save what comes out of it as a file, or lead it into standard input and name that “-”
    [socket] { $file }: this is a socket, not a file; name a file
    [device] { $file }: this is a device, not a file; name a file
   *[other] { $file }: this is something else, not a file; name a file
}
load-empty = { $file }: the file is empty; choose one with content
load-too-large = { $file }: the file is larger than { $mib } MiB, the most that is read; choose a smaller one
load-changed = { $file }: the file was changed while it was read; try again when nothing writes to it
load-unreadable = { $file }: the file cannot be read ({ $reason }); check its permissions
load-byte-not-utf8 = byte { $at } is not UTF-8; save the file as UTF-8

# What is wrong with a JSON text: the reader's own words, with or without their place.
load-json = { $library }
load-json-too-deep = { $before }lists or objects are nested too deep{ $behind }

# Dossiers that cannot be loaded.
load-not-utf8 = { $file }: it is not UTF-8 text: byte { $at } does not belong to a character; save the file as UTF-8
load-not-json = { $file }: line { $line }, column { $column }: { $problem }; mend or restore the file
load-wrong-format = { $found ->
    [other] { $file }: the format is “{ $name }”, not “{ $format }” or “{ $former }”; open it with the version of Claims Map that wrote it
    [not-text] { $file }: the format is not a text, not “{ $format }” or “{ $former }”; open it with the version of Claims Map that wrote it
   *[missing] { $file }: the format is missing, not “{ $format }” or “{ $former }”; open it with the version of Claims Map that wrote it
}

# What a file of the format before does not say.
load-without-side = { $count ->
    [one] { $count } statement does not say which side holds, advances, masses or claims, since the format before had no field for it; it is unstated until somebody says
   *[other] { $count } statements do not say which side holds, advances, masses or claims, since the format before had no field for it; it is unstated until somebody says
}
load-without-voice = { $count ->
    [one] { $count } statement does not say whose words the quote is, since the format before had no field for it; they are taken for the document’s, which puts them into nobody’s mouth
   *[other] { $count } statements do not say whose words the quote is, since the format before had no field for it; they are taken for the document’s, which puts them into nobody’s mouth
}

# What a file has that this version does not know.
load-unknown-member = not known to this version; it is kept as it is, so check its spelling
load-unknown-word = “{ $word }” is not known to this version; it is read as “{ $read_as }” and kept as it is
load-unknown-word-needed = “{ $word }” is not known to this version, and reading another word in its place would change what is said; mend the word, or open the file with the version that wrote it
load-more-unknown = { $count ->
    [one] one more place is not known to this version; it is kept as it is
   *[other] { $count } more places are not known to this version; they are kept as they are
}

# A dossier that was made on another layer.
load-layer-shipped = the shipped layer
load-layer = the layer “{ $name }”
load-layer-by = the layer “{ $name }” (areas told by “{ $id }”)
load-misfit = { $misfit }, such as “{ $area }”; { $advice }
load-misfit-only = the one area that the dossier names is not in { $layer }
load-misfit-none = none of the { $count } areas that the dossier names is in { $layer }
load-misfit-some = { $missing ->
    [one] { $missing } of the { $count } areas that the dossier names is not in { $layer }
   *[other] { $missing } of the { $count } areas that the dossier names are not in { $layer }
}
load-misfit-open = open it with the layer that it was made on
load-misfit-made-on = it was made on { $layer }: put that file beside it, or open both with --layer

# Faults of records.
load-no-file-name = “{ $name }” is no file’s name; write it without its folder
load-too-many-records = there are more than { $most } of them; split the dossier
load-id-kebab-case = the id must be kebab-case: small Latin letters and digits, joined by hyphens
load-id-twice = the id is given twice; give each record its own
load-text-too-long = the text has more than { $most } characters; shorten it
load-unknown-record = { $kind ->
    [document] document
    [actor] actor
    [group] group
    [place] place
    [statement] statement
   *[suggestion] suggestion
} “{ $id }” is not in the dossier; add it or mend the id
load-unknown-area = area “{ $area }” is not in the layer; its areas have ids such as { $example }
load-unknown-area-iso = area “{ $area }” is not in the layer; use an ISO 3166-2 code such as UA-63
# Faults of documents.
load-former-field = this field belongs to the format before; write headline or description instead
load-address = the address must begin with https:// or http://
load-not-sha256 = this is not a SHA-256: write 64 hexadecimal digits
load-other-text = the text does not have the document’s SHA-256, so nothing is compared with it; supply the right text or remove it
# Faults of places.
load-no-place-named = the extent is a place, but no place is named; name one
load-unknown-place = place “{ $place }” is not in the layer and not in the dossier; mend the id
load-place-elsewhere = place “{ $place }” lies in { $area }, which the statement does not name
load-place-id-taken = the layer has another place with this id; give yours an id of its own
load-no-outline = this is no outline ({ $problem }); write a GeoJSON multipolygon
# Faults of statements, quotes and suggestions.
load-does-not-count = { $why }; the statement does not count until that is done or mended
load-voice-unquoted = the words do not stand inside quotation marks of the text, so they are the document’s; a paraphrase is nobody’s own words
load-voice-no-relayer = the voice is a relayer’s, but no such relayer is named; name one of the relayers
load-voice-unsaid = it does not say whose words the quote is; they are taken for the document’s
load-wording-unquoted = “{ $words }” does not stand in the quote, so it is dropped; quote the words, or leave it out
load-share-unquoted = the share of { $share } % does not stand in the quote, so it is dropped; quote the words, or leave it out
load-share-range = the share must be over 0 and under 100 percent
load-no-quote = the statement has no quote; add one, since nothing counts without
load-too-many-segments = the quote has more than { $most } segments; quote longer pieces
load-marks-dropped = what { $name } has in quotation marks stands in no quote, so the marks are dropped
load-suggestion-twice = the suggestion is listed twice; list it once

# Gazetteers and lexicons.
load-gazetteer-format = the format is “{ $found }”, not “{ $format }”; restore the file
load-not-gazetteer = this is not a gazetteer ({ $problem }); restore the file
load-no-declension = adjectives are declined in uk and ru; use one of them
load-lexicon-format = the format is “{ $found }”, not “{ $format }”; choose a lexicon
load-not-lexicon = it is not a lexicon ({ $problem }); correct it there
load-unknown-side-or-sort = “{ $side }” or “{ $sort }” is unknown; sides are { $sides }, and what an actor is, is one of { $sorts }
load-unknown-tag = there is no such tag; the tags are { $tags }

# (end of load)


## article: articles that are read

# (end of article)


## layer: layers that are read

# Files that are no layer.
layer-not-geojson = this is not GeoJSON ({ $problem }); choose another file
layer-not-geojson-at = this is not GeoJSON (line { $line }, column { $column }: { $problem }); choose another file
layer-cut-off = the file ends too early
layer-control-character = a control character or a line break stands in a text
layer-escape = a “\” in a text is followed by what it cannot be followed by
layer-nested-deep = lists or objects are nested too deep
layer-expected = { $what ->
    [comma-or-bracket] “,” or “]”
    [comma-or-brace] “,” or “{"}"}”
    [name] a name in quotation marks
    [colon] “:”
    [digit] a digit
    [number] a number
    [object] an object
    [feature] a feature
    [features] a collection with a list of “features”
    [known-type] an object whose “type” is FeatureCollection, Feature or a geometry
    [end] the end of the file or of the line
   *[value] a value
} should stand there
layer-without-area = the layer has no area with an outline; choose another file
layer-crs = the coordinate system is { $name }; convert the layer to longitude and latitude on WGS 84 (EPSG:4326)
layer-crs-unnamed = the coordinate system is one that is not named; convert the layer to longitude and latitude on WGS 84 (EPSG:4326)
layer-not-in-degrees = { $position } is not on the globe; convert the layer to longitude and latitude on WGS 84 (EPSG:4326)

# Ids and names of areas.
layer-unknown-property = { $what ->
    [id] no feature has the property “{ $name }” for its id; the properties are: { $known }
   *[name] no feature has the property “{ $name }” for its name; the properties are: { $known }
}
layer-properties = { $properties }
layer-properties-and-more = { $properties } and { $count } more
layer-no-properties = none
layer-doubt-twice = the id “{ $id }” is given twice
layer-doubt-without-id = { $count } features have no id
layer-doubt-nothing = no feature has an id or a property
layer-doubt-no-property = no property has a value of its own in every feature
layer-told-by-property = { $why }, so that the areas are told by their property “{ $property }”
layer-numbered = { $why }, so that the areas are numbered as in the file
layer-numbered-choose = { $why }, so that the areas are numbered as in the file; choose a property as their id
layer-features-without-id = { $count } features have no id and are numbered instead
layer-features-joined = { $count } features have the id “{ $id }” and are joined to one area
layer-more-joined = and { $count } more ids at several features

# What was odd, and mended or left out.
layer-position = position { $number } ({ $x }, { $y })
layer-ring-unclosed = the ring is not closed; it was closed with its first position
layer-ring-repeated = { $count ->
    [one] { $count } position repeats the one before; each is taken once
   *[other] { $count } positions repeat the one before; each is taken once
}
layer-ring-spikes = { $count ->
    [one] the ring goes out and back by the same way { $count } time; what encloses nothing was cut off
   *[other] the ring goes out and back by the same way { $count } times; what encloses nothing was cut off
}
layer-ring-wrapped = longitudes beyond 180 were brought back to -180 to 180
layer-nesting = the positions are nested as in another type of geometry; they are drawn as nested
layer-beside = points or lines beside the polygons are left out
layer-bare-geometry = this is a geometry where a feature should stand; it is drawn
layer-bad-properties = the properties are no object; they are left out
layer-ring-too-few = the ring has { $count ->
    [one] { $count } position
   *[other] { $count } positions
}, and a ring needs at least four; { $lost ->
    [hole] the hole
   *[polygon] the polygon
} is left out
layer-ring-few-different = the ring has fewer than three different positions; { $lost ->
    [hole] the hole
   *[polygon] the polygon
} is left out
layer-ring-flat = the ring lies on one straight line; { $lost ->
    [hole] the hole
   *[polygon] the polygon
} is left out
layer-ring-bad-position = position { $number } is not two numbers, a longitude and a latitude; { $lost ->
    [hole] the hole
   *[polygon] the polygon
} is left out
layer-ring-off-globe = { $position } is not on the globe; { $lost ->
    [hole] the hole
   *[polygon] the polygon
} is left out
layer-no-ring = the polygon has no ring; it is left out
layer-no-nesting = the positions are not nested as in a polygon; the geometry is left out
layer-only-points = the feature has only points, which are no area; it is left out
layer-only-lines = the feature has only lines, which are no area; it is left out
layer-only-points-and-lines = the feature has only points and lines; it is left out
layer-no-geometry = the feature has no geometry; it is left out
layer-empty-geometry = the geometry is empty; the feature is left out
layer-unknown-type = there is no geometry of type “{ $name }”; it is left out
layer-not-a-feature = this is no feature; it is left out
layer-more-oddities = and { $count } more { $what ->
    [unclosed] rings that are not closed
    [repeated] rings with repeated positions
    [spikes] rings that go out and back by the same way
    [wrapped] rings with longitudes beyond 180
    [nesting] geometries that are not nested as their type says
    [beside] features with points or lines beside their polygons
    [bare-geometry] geometries where features should stand
    [bad-properties] features whose properties are no object
    [too-few] rings with fewer than four positions
    [few-different] rings with fewer than three different positions
    [flat] rings on one straight line
    [bad-position] rings with a position that is not two numbers
    [off-globe] rings with a position that is not on the globe
    [no-ring] polygons without a ring
    [points] features with only points
    [lines] features with only lines
    [points-and-lines] features with only points and lines
    [no-geometry] features without a geometry
    [empty] features with an empty geometry
    [unknown-type] geometries of a type that there is not
   *[not-a-feature] things that are no feature
}

# Outlines, places and background, where every fault counts.
layer-without-polygon = the file has no polygon; choose another one
layer-bare-geometry-refused = this is a bare geometry; wrap it in a feature with an id
layer-id-twice = the id “{ $id }” is given twice; give each feature its own
layer-place-needs = the place needs an id and the area that it lies in
layer-place-area = area “{ $area }” is not in the layer; mend the id
layer-context-kind = the kind must be country, underlay, border, river or sea
layer-needs-polygon = the feature needs a polygon or a multipolygon
layer-needs-line = the feature needs a line
layer-ring-short = the ring has { $count } positions; a ring needs at least four
layer-ring-open = the ring is not closed; repeat its first position at its end
layer-position-numbers = position { $number } does not have two numbers; write longitude, latitude
layer-position-degrees = { $position } is not on the globe; write longitude, latitude in degrees

# (end of layer)


## edit: changes of a dossier

# (end of edit)


## text: quotes, the guard, suggestions

# (end of text)


## save: what is written

# (end of save)


## service: what window and command line share

# Formats of files: what each is called and what a file of it is.
format-name = { $format ->
    [png] PNG
    [svg] SVG
    [pdf] PDF
    [html] HTML
    [csv] CSV
    [tsv] TSV
    [geo-json] GeoJSON
    [geo-json-lines] GeoJSON lines
    [json-ld] JSON-LD
    [json] JSON
    [dossier] Dossier
    [text] Text
    [markdown] Markdown
   *[word] Word
}
format-about = { $format ->
    [png] The map as a picture of pixels.
    [svg] The map as a picture of vectors.
    [pdf] The map as a page to print.
    [html] An interactive page in one file: map, quotes, toggles, search.
    [csv] A table, one row a statement.
    [geo-json] The areas with their verdicts and quotes.
    [json-ld] The quotes as W3C Web Annotations.
   *[dossier] The dossier itself, to be opened again.
}
format-endings = { $endings }
format-unknown = unknown format `{ $word }`, expected one of { $known }
# Why what this version does not know of a file cannot be kept.
format-given-twice = the field “{ $name }” is given twice
format-half-letter = a text has half of a letter (a lone surrogate)
format-nested-deep = a field that this version does not know is nested more than { $most } deep

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

