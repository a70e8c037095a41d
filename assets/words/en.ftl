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

# (end of load)


## article: articles that are read

# Why a file gives no article: $file is its name, or that it is what was pasted.
article-refused = { $file }: { $problem }
article-pasted-text = the pasted text
article-empty = there is nothing in it; bring in the article’s words
article-too-large = this is more than { $limit } MiB, the most that is read; bring in only the article
article-too-long = the text is longer than { $limit } MiB, the most that an article may have; cut it down to the article
article-not-an-article = this is { $what }, not an article; { $advice }
article-damaged = { $kind ->
    [pdf] the PDF cannot be read ({ $problem }); open it in another program and save it again, or paste its words
   *[docx] the Word document or archive cannot be read ({ $problem }); open it in another program and save it again, or paste its words
}
article-bomb = the Word document unpacks to more than { $limit } MiB, as archives do that are made to choke programs; do not trust it
article-too-deep = its elements are nested more than { $limit } deep; save the article’s words as .txt
article-too-many-elements = it has more than { $limit } elements; save the article’s words as .txt
article-no-text = there is no text in it; paste the article’s words instead
article-filled-later = there is no text in it, as on pages that a program fills when they are opened; open the page in a browser and paste the article’s words
article-only-pictures = there is no text in it, only pictures of pages, as in a scan; run it through text recognition (such as “ocrmypdf”), or paste the article’s words
article-locked = { $kind ->
    [pdf] the PDF is locked by a password; save a copy without one, or paste its words
   *[docx] the Word document is locked by a password; save a copy without one, or paste its words
}
article-no-pdf-tool = reading a PDF needs the program pdftotext, which is not installed; type “sudo apt install poppler-utils”, or name it in { $setting }, or paste the article’s words
article-bad-pdf-tool = { $setting } is “{ $file }”, which is no program’s absolute path; set it to that of pdftotext, or remove it
article-pdf-too-much-memory = pdftotext needed more than { $limit } MiB of memory and was stopped; print the article’s pages to a new PDF, or paste its words
article-pdf-too-slow = pdftotext did not finish within { $seconds } seconds and was stopped; print the article’s pages to a new PDF, or paste its words
# What is wrong with a damaged file, a half-sentence. $library is what a library or another program says of it in
# English; $damage is the kind of fault: archive, markup, pdf.
article-damage-told = { $library }
article-damage-somehow = it is cut off or damaged
article-damage-cut-off = it is cut off
article-damage-no-part = it has no part “{ $part }”
article-damage-too-many-parts = it has more than { $limit } parts
article-damage-not-started = pdftotext does not start: { $system }
# What a file is that is no article: $what in “this is …, not an article”. $ending is that of its kind, such as png.
article-is-old-office = an old Office document, or one locked by a password
article-is-rtf = a document in RTF
article-is-spreadsheet = a spreadsheet
article-is-presentation = a presentation
article-is-open-document = an OpenDocument file
article-is-book = an electronic book
article-is-zip = an archive (zip)
article-is-other = { $what ->
    [image] an image ({ $ending })
    [video] a video ({ $ending })
    [audio] a sound recording ({ $ending })
    [archive] an archive ({ $ending })
    [font] a font ({ $ending })
    [program] a program ({ $ending })
    [book] an electronic book ({ $ending })
    [office] an office document ({ $ending })
   *[binary] a binary file ({ $ending })
}
article-is-binary = a binary file
article-is-binary-in-spite-of-its-ending = a binary file, whatever its ending .{ $ending } says
# What to do with it.
article-advice-choose = choose a { $endings } file
article-advice-save-where-made = open it where it was made and save it as .docx or .txt
article-advice-save = save the article as .docx or .txt
article-advice-open-and-save = open it and save it as .docx or .txt
article-advice-unpack = unpack it and choose the article in it
# The kinds of files, as a label.
article-kind-text = plain text
article-kind-markdown = Markdown
article-kind-html = web page
article-kind-docx = Word document
article-kind-pdf = PDF
# What was recognised or left out, each a sentence.
article-note-other-language = { $language ->
    [uk] The file says that its language is “{ $declared }”; the text is Ukrainian.
    [ru] The file says that its language is “{ $declared }”; the text is Russian.
   *[en] The file says that its language is “{ $declared }”; the text is English.
}
article-note-encoding = The encoding was recognised as { $encoding }.
article-note-mixed-encodings = The file mixes encodings: { $count } of its lines were read as { $encoding }, the others as UTF-8; compare them with the source.
article-note-no-letters = Bytes that belong to no letter stand as “{ "\uFFFD" }” in the text ({ $count }); compare those places with the source.
article-encoding-utf-16-little-endian = UTF-16 (little-endian)
article-encoding-utf-16-big-endian = UTF-16 (big-endian)
article-note-made = The file was made on { $day }; the article’s own day is for you to give.
article-note-pdf-made = The PDF was made on { $day }; the article’s own day is for you to give.
article-note-deletions = Deletions that the document tracks were left out ({ $count }).
article-note-footnotes = Footnotes and endnotes were left out ({ $count }).
article-note-pictures = Pictures were left out, with what describes them ({ $count }).
article-note-joined = Words that were parted at ends of lines were joined ({ $count }); compare quotes with the PDF.
article-note-sandboxed = pdftotext ran without access to other files.
article-note-not-sandboxed = pdftotext ran with access to your files, since the system offers no sandbox; open only PDFs that you trust.
article-note-taken = Of the { $all } words on the page { $taken } were taken as the article; menus, adverts, comments and the like were left out.
article-note-invisible = The text has characters that cannot be seen ({ $kinds }); they stay in it, since quotes must be the same to the letter.
article-note-invisible-kind = { $name }: { $count }
# What a paragraph seems to be that is proposed for exclusion: “Proposed: ….”
article-furniture-advertisement = a mark of an advertisement
article-furniture-pointer-to-article = a pointer to another article
article-furniture-pointer-to-articles = a pointer to other articles
article-furniture-button = a button for sharing, saving or printing
article-furniture-subscription = a call to subscribe or to pay
article-furniture-following = a call to subscribe, to follow or to pay
article-furniture-cookies = a notice about cookies or privacy
article-furniture-site-rules = a link to rules of the site
article-furniture-picture-source = the source of a picture
article-furniture-author = a box about the author
article-furniture-copyright = a copyright line
article-furniture-copying = a notice about copying
article-furniture-error-report = a call to report an error
article-furniture-counter = a mark of reading time or views
article-furniture-keywords = a list of keywords
article-furniture-repeated = a short line that stands { $times } times in the text
article-furniture-headline = a headline of another article
article-furniture-summary = perhaps the summary of another article
article-furniture-rest-of-box = perhaps the rest of the box above
article-furniture-page-number = a page number
article-furniture-edge = a line at the edge of most pages

# (end of article)


## layer: layers that are read

# (end of layer)


## edit: changes of a dossier

# (end of edit)


## text: quotes, the guard, suggestions

# What cannot be read as text or made a quote; segments are counted from 1.
text-not-utf-8 = it is not UTF-8 text: byte { $position } does not belong to a character
text-cut-no-segment = the quote has no segment { $segment }; choose one of its { $segments }
text-cut-not-inside = the words to leave out must stand inside segment { $segment }, with words left on both sides
text-cut-gap-unknown = the words after segment { $segment } are not known; attach the article’s text first
text-cut-fault = { $fault }; choose other words
# Why a quote is kept although something stands around it: the program’s own reason.
text-kept-names-source = its sentence names the source: { $name }
# Records of a dossier, before what is found in them.
text-record-group = group “{ $id }”
text-record-actor = actor “{ $id }”
text-record-place = place “{ $id }”
# Characters that leave no mark, by name; between these signs where they stand in words.
text-invisible-mark = ‹{ $name }›
text-invisible-line-break = line break
text-invisible-space = space
text-invisible-no-break-space = no-break space
text-invisible-annotation-mark = annotation mark
text-invisible-byte-order-mark = byte order mark
text-invisible-control-character = control character
text-invisible-direction-mark = direction mark
text-invisible-embedded-direction = embedded direction
text-invisible-empty-letter = empty letter
text-invisible-end-of-direction = end of a direction
text-invisible-isolated-direction = isolated direction
text-invisible-joiner = joiner
text-invisible-left-to-right-override = left-to-right override
text-invisible-line-separator = line separator
text-invisible-obsolete-control = obsolete format control
text-invisible-right-to-left-override = right-to-left override
text-invisible-soft-hyphen = soft hyphen
text-invisible-space-of-no-width = space of no width
text-invisible-tag = tag
text-invisible-variation-selector = variation selector
# How sure a suggestion is.
text-sureness-sure = sure
text-sureness-fairly-sure = fairly sure
text-sureness-unsure = unsure
# Why a statement is suggested: before the words that show it. “It” is the area.
text-why-areas = the areas are named here
text-why-extent = how much of them
text-why-attributed = attributed here
text-why-attributed-from-afar = attributed from further off
text-rule-freeze = a line frozen or land swapped
text-rule-joining = annexation or joining is Russia's claim
text-rule-joining-not-recognised = annexation or a vote on it is not recognised
text-rule-joining-condemned = annexation or a vote on it is condemned
text-rule-status-void = a change of status is called void
text-rule-recognition-refused = recognition is refused
text-rule-recognition-by-russia = Russia recognises it, or wants it recognised, as its own
text-rule-recognition-proposed = recognition is proposed
text-rule-withdrawal-refused = withdrawal is refused
text-rule-withdrawal-proposed = withdrawal is proposed
text-rule-withdrawal-demanded = withdrawal is demanded
text-rule-russia-left = Russian forces left
text-rule-yielding-refused = giving land up is refused
text-rule-yielding-demanded = Russia demands that land be given up
text-rule-yielding-proposed = land would be given up
text-rule-belonging-denied = that it belongs to Russia is denied
text-rule-claim-rejected = a claim is rejected
text-rule-belongs-to-ukraine = it is said to be Ukraine's
text-rule-belongs-to-russia = it is said to be Russia's
text-rule-liberation-meant = Russia means to take it, calling that liberation
text-rule-liberation-called = Russia calls its taking liberation
text-rule-retaking-meant = taking it back is intended
text-rule-control-restored = control by Ukraine is restored
text-rule-occupation-implied = what is not occupied implies that the rest is
text-rule-taking-meant = Russia means to take it
text-rule-called-occupied = it is called occupied
text-rule-taking-denied = that it was taken is denied
text-rule-taking-meant-or-demanded = Russia means to take it or demands it
text-rule-taken-by-ukraine = Ukrainian forces took it
text-rule-taken-by-russia = it is said to be taken or held by Russia
text-rule-massing = forces are massing
text-rule-attack-prepared = an attack is threatened or prepared
text-rule-advance = forces move or fight there
# What a name is that is none of the layer’s areas, behind the name.
text-name-not-on-layer = not on this layer
text-name-in-russia = in Russia, not on this layer
text-name-in-belarus = in Belarus, not on this layer
text-name-in-moldova-or-georgia = in Moldova or Georgia, not on this layer
text-name-voivodeship = a voivodeship of Poland, or an old name for Zakarpattia: doubtful
text-name-people = a people, not a territory
text-name-body-or-event = the name of a body or an event
text-name-structure = a bridge, a street or a building
text-name-club = a club
text-name-part-of-another = part of another name
text-name-from-history = a name from history
# Faults of forms and keywords in a lexicon or gazetteer.
text-form-empty = the form is empty; write a word or remove it
text-form-braces = the braces do not pair; write alternatives as in { "{" }a,b{ "}" }
text-form-star = a star stands for any ending, so it must be the last character
text-form-too-many = the form stands for more than { $limit } spellings; split it
text-form-any-first = “_” stands for any word, so it cannot be the first; begin with a word
text-section-no-such-keyword = there is no such keyword; write { $known }
text-section-a-fraction = a fraction such as 2/3
text-section-a-number = a number such as 20
# Projections of the map, before the word “projection”.
text-projection-albers = Albers equal-area conic
text-projection-azimuthal = Lambert azimuthal equal-area
text-projection-equal-earth = Equal Earth

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

