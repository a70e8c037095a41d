### Claims Map українською. Походження: написано для цього проєкту; ліцензія: MIT або Apache-2.0, як і в усього.
###
### Одне повідомлення — одне речення; назва починається з частини програми, яка його каже. Цитати, назви й шляхи —
### це аргументи. Терміни й причини вибору: CONTRIBUTING.md.

## words: з чого складено решту речень

words-language = Українська
words-as-they-are = { $words }
words-alphabet = а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я
words-number-group = { "\u00A0" }
words-number-decimal = ,
words-number-least-grouped = 5
words-list-comma = { $first }, { $last }
words-list-semicolon = { $first }; { $last }
words-list-space = { $first } { $last }
words-list-and = { $first } та { $last }
words-list-or = { $first } або { $last }
words-more = ще { $count }
words-regions = { $count ->
    [one] { $count } область
    [few] { $count } області
   *[many] { $count } областей
}
words-unknown-language = мови «{ $code }» немає; оберіть { $known }
# Що система чи читач JSON каже про помилку: тут — її вид. $system і $library — слова самої системи англійською.
words-io = { $kind ->
    [not-found] такого файлу чи теки немає
    [permission-denied] немає дозволу
    [already-exists] такий файл уже є
    [storage-full] на диску немає місця
    [file-too-large] файл завеликий
    [is-a-directory] це тека
    [not-a-directory] це не тека
    [read-only] диск лише для читання
    [broken-pipe] з того боку вже не читають
    [timed-out] відповіді не дочекалися
    [interrupted] перервано
    [ended-early] файл скінчився зарано
    [invalid] файл не такий, як очікувано
   *[other] { $code ->
        [0] система не змогла цього зробити
       *[other] система повідомила про помилку { $code }
    }
}
words-json = { $kind ->
    [io] файл не вдалося прочитати
    [syntax] це не JSON: помилка в рядку { $line }, стовпці { $column }
    [ended-early] JSON скінчився зарано: рядок { $line }, стовпець { $column }
    [missing-field] бракує поля «{ $name }» (рядок { $line }, стовпець { $column })
    [unknown-field] поля «{ $name }» тут не буває (рядок { $line }, стовпець { $column })
    [unknown-word] слова «{ $name }» тут не буває (рядок { $line }, стовпець { $column })
    [twice] поле «{ $name }» стоїть двічі (рядок { $line }, стовпець { $column })
   *[data] дані не такі, як очікувано (рядок { $line }, стовпець { $column })
}
words-day-long = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
} { $year }
words-day-short = { $day } { $month ->
    [1] січ.
    [2] лют.
    [3] бер.
    [4] квіт.
    [5] трав.
    [6] черв.
    [7] лип.
    [8] серп.
    [9] вер.
    [10] жовт.
    [11] лист.
   *[12] груд.
} { $year }

## model and derive: statuses, kinds, verdicts, what a toggle would change

# (end of model and derive)


## scene: legend, foot, footnotes of a picture

# (end of scene)


## export: files that go out, and what checking them finds

# Що доводить файл, який відповідає своєму запису, і чого не доводить.
export-proves = Це доводить, що файл показує те, що дають ці твердження й перемикачі за правилами програми.
export-does-not-prove = Це не доводить, хто зробив файл, що цитати справді стоять у статті (звірте їх за допомогою --text), що стаття правдива чи що ніхто не зробив іншого файлу.

# Файли без запису або пошкоджені.
export-unknown-file = це не з тих файлів, які Claims Map експортує із записом
export-no-kind = це не з тих видів файлів, які Claims Map експортує із записом
export-no-record = у файлі немає запису: метадані вилучено або файл зробила інша програма; порівняйте зображене за допомогою --against ORIGINAL
export-no-record-foreign = у файлі немає запису, бо { $kind } Claims Map не експортує: файл перекодовано або його зробила інша програма; порівняйте зображене за допомогою --against ORIGINAL
export-no-record-table = це таблиця, у якій для запису немає місця; перевірте досьє чи зображення, експортоване разом із нею
export-unreadable-file = файл { $kind } не вдалося прочитати ({ $problem }); можливо, його обрізано чи пошкоджено — візьміть цілий файл
export-unreadable-given = цей файл не вдалося прочитати ({ $problem }); можливо, його обрізано чи пошкоджено — візьміть цілий файл
export-unreadable = файл не вдалося прочитати ({ $problem })
export-ends-early = файл скінчився зарано

# Перелік назв.
export-names-and-more = { $names } та ще { $count }
export-more-differences = та ще { $count } { $count ->
    [one] відмінність
    [few] відмінності
   *[many] відмінностей
}

# Хто зробив файл, і що з цього випливає.
export-maker-build = файл зробила інша збірка Claims Map { $this }, яка малює не так, як ця
export-maker-version = файл зробила версія Claims Map { $program }, а це — { $this }
export-other-areas = { $maker }; області там інші — перевірте файл тією програмою
export-other-layer = файл зроблено на іншому шарі, ніж тутешній; укажіть той шар за допомогою --layer
export-makes-the-same = { $maker }; ця програма робить такий самий
export-makes-otherwise = { $maker }; ця програма робить його інакше ({ $differences }) — перевірте файл тією програмою

# Записи.
export-record-too-large = запис у файлі більший за { $mebibytes } МіБ, а більших програма не читає
export-record-other-format = запис у файлі має формат «{ $found }», а не «{ $expected }»; перевірте файл тією версією Claims Map, яка його записала
export-record-other-version = файл зробила версія Claims Map { $program }, а це — { $this }, і скористатися записом вона не може ({ $problem }); перевірте файл тією версією
export-record-unreadable = запис у файлі не вдалося прочитати ({ $problem })
export-record-given-twice = «{ $name }» стоїть двічі
export-record-no-format = у ньому не вказано формату
export-record-damaged = запис пошкоджено, або розпакований він завеликий
export-record-holds-markup = запис містить розмітку
export-record-added = у записі є те, чого Claims Map не записувала: { $names }
export-record-unknown = у записі є те, чого ця версія не знає ({ $names }): файл зробила пізніша версія Claims Map, або хтось щось до нього додав
export-record-edited = запис відредаговано
export-record-edited-parts = запис відредаговано: { $parts }
export-record-part = { $part ->
    [options] параметри
    [toggles] перемикачі
    [layer] шар
    [verdicts] висновки
    [quotes] перелік цитат
    [dossier] досьє
   *[other] { $part }
}
export-record-of-other-kind = запис належить файлові { $format }, а це { $kind }
export-record-gives-no-file = за цим записом файл зробити не вдалося ({ $problem })
export-quotes-differ = { $count ->
    [1] одна цитата не збігається: { $names }
   *[other] цитати не збігаються: { $names }
}
export-verdicts-differ = { $count ->
    [1] висновок у записі — не той, який дають його досьє та перемикачі: { $names }
   *[other] висновки в записі — не ті, які дають його досьє та перемикачі: { $names }
}
export-verdicts-order = висновки в записі стоять в іншому порядку

# Параметри запису, яких в експорту не буває: $problem у export-record-option.
export-record-option = у записі є параметр, якого в експорту не буває: { $problem }
export-record-toggles = вимкнено { $count }, хоча вимкнути можна { $there_are }; програма читає щонайбільше { $most }
export-option-focus = у фокусі те, чого на шарі немає
export-option-focus-twice = у фокусі області, названі двічі
export-option-format = формат, якого немає
export-option-text = текст, довший за { $most } символів
export-option-side = сторона завдовжки { $pixels } пікс. за масштабу { $scale }
export-option-dpi = роздільність { $dpi } точок на дюйм
export-option-frame = рамка, яка не лежить на карті
export-option-kind = вид твердження, якого немає

# Як файл записано заново.
export-written-anew = інша програма записала файл заново ({ $manners }); зображене не змінилося
export-manner = { $manner ->
    [comments] коментарі
    [characters] запис символів
    [empty-elements] закриття порожніх елементів
    [png-packing] стиснення пікселів та інших частин
    [line-ends] кінці рядків
    [xml-declaration] оголошення XML
    [byte-order-mark] позначка порядку байтів
    [document-type] тип документа
    [encoding] кодування
    [attribute-order] порядок атрибутів
    [pdf-packing] розташування і стиснення частин
    [white-space] пробіли
   *[json] пробіли, порядок полів або запис значень
}
export-signature = у файлі є також підпис (Content Credentials), якого тут не перевіряли
export-other-kind = це файл іншого виду
export-encoding-false = текст файлу не читається в тому кодуванні, яке в ньому вказано
export-encoding-ambiguous = кодування файлу різні програми читають по-різному
export-encoding-not-said = на початку файлу не вказано кодування, тому браузери вгадують літери
export-behind-end = після кінця файлу { $count ->
    [one] стоїть { $count } байт, якого
    [few] стоять { $count } байти, яких
   *[many] стоять { $count } байтів, яких
} Claims Map не записувала

# Частини зображення чи сторінки, за якими названо відмінності.
export-block-area = область { $id }
export-block-place = місце { $id }
export-block-label = підпис { $id }
export-block-outline = обрис { $id }
export-block-backdrop = тло карти
export-block-borders = кордони
export-block-legend = легенда
export-block-footnote = виноска { $number }
export-block-furniture = заголовок, примітки або масштаб
export-block-paper = порожнє місце
export-block-element = елемент «{ $id }»
export-block-file = файл
export-block-with-text = { $block } («{ $text }»)

# Пікселі.
export-pixels-unreadable = пікселі файлу не вдалося прочитати ({ $problem }); файл обрізано чи пошкоджено
export-pixels-differ = пікселі інші: { $count }, перший — у точці { $x }, { $y }
export-pixels-differ-in = пікселі інші ({ $blocks }): { $count }, перший — у точці { $x }, { $y }
export-pixels-count = { $count } із { $all }
export-pixels-more-than = понад { $count } із { $all }
export-pixels-more-places = { $blocks } та ще { $count } { $count ->
    [one] місце
    [few] місця
   *[many] місць
}
export-pixels-with-loss = пікселі близькі до тих, які дає запис: майже всюди інші, але ніде не набагато; зображення стиснуто із втратами, як у JPEG, і малих змін від цього не відрізнити
export-other-size = зображення має { $width } × { $height } пікс., а запис дає { $expected_width } × { $expected_height }: його масштабовано або обрізано
export-size-looks-same = { $size }; у такому самому розмірі те, що дає запис, має такий самий вигляд
export-size-part = { $size }; це частина того, що дає запис
export-size-looks-different = { $size }; на те, що дає запис, воно не схоже
export-too-many-pixels = зображення має { $width } × { $height } пікс., а для порівняння програма малює щонайбільше { $millions } млн; перевірте файл, експортований меншим

# Зображення, які читають. $library — слова читача англійською; тут — вид помилки.
export-picture-fault = { $kind ->
    [ended-early] файл скінчився зарано
    [too-large] зображення завелике
    [unsupported] зображення збережено способом, якого ця програма не читає
   *[damaged] файл пошкоджено
}
export-picture-size = зображення має { $width } × { $height } пікс., а це забагато, щоб прочитати за раз, або жодного
export-picture-no-size = зображення не має розміру
export-picture-too-large = зображення завелике
export-picture-ends-early = пікселі скінчилися зарано
export-picture-colours = кольорів у зображенні не три (червоний, зелений і синій)
export-picture-kind = зображень { $kind } програма не читає; збережіть його як PNG або JPEG
export-picture-no-kind = зображень такого виду програма не читає; збережіть його як PNG або JPEG

# PNG.
export-png-cut-off = бракує кінця: файл обрізано
export-png-no-pixels = файл скінчився раніше за пікселі
export-png-text-too-long = текст задовгий
export-png-two-records = у файлі два записи
export-png-checksum = контрольна сума частини { $name } неправильна, і різні програми роблять із цього різне
export-png-resolution = роздільність змінено або вилучено
export-png-colour-name = назву колірного простору змінено або вилучено
export-png-part-twice = частина «{ $name }» стоїть двічі
export-png-part-misplaced = частина «{ $name }» стоїть там, де її в PNG не буває
export-png-animation = частина «{ $name }» робить зображення анімацією
export-png-colours = частина «{ $name }» вимагає показувати інші кольори
export-png-stretched = частина «{ $name }» вимагає розтягнути зображення: піксель має бути ширшим, ніж вищим, або навпаки
export-png-read-otherwise = частина «{ $name }» вимагає, щоб деякі програми читали пікселі інакше

# Метадані.
export-metadata-says = у прихованому полі «{ $name }» стоїть «{ $words }», чого Claims Map не записувала
export-metadata-orientation = прихована орієнтація вимагає повернути або віддзеркалити зображення
export-metadata-unknown = у метаданих є «{ $name }», чого Claims Map не записувала; програма, яка це знає, може показати більше, ніж зображення
export-metadata-unknown-words = у метаданих є «{ $name }» («{ $words }»), чого Claims Map не записувала; програма, яка це знає, може показати більше, ніж зображення
export-metadata-unreadable = у метаданих є «{ $name }», чого Claims Map не записувала, і прочитати це не вдалося
export-metadata-added = до файлу додано метадані, які нічого не кажуть про зображене: { $names }
export-exif-long = EXIF, у якому не лише кілька позначок
export-exif-second-picture = друге зображення в EXIF
export-exif-tag = позначка EXIF { $tag }

# GeoJSON і JSON-LD.
export-json-place = «{ $path }»
export-json-entry = запис { $id }
export-json-place-in-entry = запис { $id }, «{ $path }»
export-json-entries = { $place }: кількість елементів — { $found } замість { $expected }
export-json-value = { $place }: стоїть { $found } замість { $expected }
export-json-added = { $place }: є «{ $name }», чого Claims Map не записувала
export-json-twice = { $place }: «{ $name }» стоїть не один раз
export-json-lacks = { $place }: бракує «{ $name }»

# SVG і HTML: елементи, атрибути, слова.
export-svg-ends-early = файл скінчився раніше за свої елементи
export-markup-part = { $part ->
    [title] { $block }, заголовок
    [desc] { $block }, опис
    [style] { $block }, стиль
   *[script] { $block }, скрипт
}
export-markup-says = { $block }: стоїть «{ $found }» замість «{ $expected }»
export-markup-attribute = { $block }: атрибут «{ $name }» елемента <{ $element }> — «{ $found }» замість «{ $expected }»
export-markup-attribute-added = { $block }: елемент <{ $element }> має атрибут «{ $name }» («{ $value }»), якого Claims Map не записувала
export-markup-attribute-missing = { $block }: елементові <{ $element }> бракує атрибута «{ $name }»
export-markup-element-added = { $block }: є елемент <{ $element }>, якого Claims Map там не записувала
export-markup-element-missing = { $block }: бракує елемента <{ $element }>
export-markup-instruction-added = { $block }: є інструкція «{ $name }», якої Claims Map не записувала
export-markup-words-added = { $block }: стоїть «{ $words }», чого Claims Map там не записувала
export-markup-words-missing = { $block }: бракує слів «{ $words }»
export-markup-ends-elsewhere = { $block }: кінець стоїть в іншому місці
export-markup-foreign = у файлі є елемент <{ $element }>, якого Claims Map не записувала
export-markup-written-throughout = інша програма записала більшість елементів інакше, тож сказати, чи зображене те саме, неможливо; намалюйте файл як зображення й порівняйте його за допомогою --against ORIGINAL
export-odd-comment = у файлі є коментар, який деякі програми закінчують в іншому місці або мають за розмітку
export-html-too-deep = елементи вкладено один в одного надто глибоко, щоб їх прочитати
export-html-saved-by-browser = сторінку зберіг браузер, коли її скрипт уже виконався, тобто такою, якою її бачив один із читачів; збережіть натомість вихідний код сторінки або візьміть файл таким, яким його експортовано
export-html-document-type = тип документа вилучено або змінено, тому браузери показують сторінку не за тими правилами, для яких її зроблено
export-html-indented-anew = відступи в скрипті або стилі змінено: тепер браузери їх пропускають, бо політика сторінки називає їх за хешем, і показують карту без того, що вони роблять
# $fault — слова читача HTML англійською.
export-html-faults = файл порушує правила HTML у { $count } { $count ->
    [one] місці
   *[many] місцях
} (“{ $fault }”), і різні програми роблять із цього різне

# XML. $library — слова читача англійською; тут — вид помилки.
export-xml-fault = { $kind ->
    [io] файл не вдалося прочитати
    [syntax] це не XML: його частина не закінчується або стоїть не так
    [ill-formed] це не XML: теги не відповідають один одному
    [attribute] атрибут записано неправильно
    [encoding] слова не читаються в тому кодуванні, яке вказано
    [reference] посилання на символ записано неправильно
   *[namespace] простір імен оголошено неправильно
}
export-xml-forbidden-character = у файлі є символ, якого в XML не буває
export-xml-reference = файл посилається на символ, якого немає
export-xml-document-type = тип документа оголошує власні сутності чи атрибути або називає те, що їх оголошує
export-xml-words-outside = слова стоять поза елементами
export-xml-too-deep = елементи вкладено один в одного надто глибоко
export-xml-too-many-elements = у файлі забагато елементів
export-xml-too-many-namespaces = у файлі оголошено забагато просторів імен
export-xml-prefix = префікс «{ $prefix }» не оголошено
export-xml-attribute-twice = в одного елемента «{ $name }» стоїть двічі

# PDF: що інше і де.
export-pdf-document = документ
export-pdf-page = сторінка { $number }
export-pdf-member = { $place } → «{ $name }»
export-pdf-unreadable = як PDF файл прочитати не вдалося ({ $problem }); можливо, його пошкоджено, обрізано або захищено
export-pdf-unreadable-whole = як PDF файл не вдалося прочитати цілком ({ $problem })
export-pdf-set-anew = інша програма зверстала сторінку заново, тож сказати, чи зображене те саме, неможливо; намалюйте її як зображення й порівняйте його за допомогою --against ORIGINAL
export-pdf-object-twice = об’єкт { $number } стоїть у файлі двічі, і програма може показати той, якого файл не називає
export-pdf-miscounted = файл неправильно вказує, скільки в ньому сторінок, а деякі програми на це зважають
export-pdf-page-count = кількість сторінок — { $found } замість { $expected }
export-pdf-added = { $place }: є «{ $name }», чого Claims Map не записувала
export-pdf-lacks = { $place }: бракує «{ $name }»
export-pdf-value = { $place }: стоїть { $found } замість { $expected }
export-pdf-something-else = { $place }: стоїть щось інше
export-pdf-other-content = { $place }: вміст інший
export-pdf-other-record = { $place }: це не той запис, який перевіряють
export-pdf-drawn-otherwise = { $block }: намальовано інакше
export-pdf-drawn-over = { $place }: поверх намальовано те, чого Claims Map не записувала
export-pdf-ends-early = { $place }: вміст скінчився зарано ({ $block })
export-value-nothing = нічого
export-value-words = «{ $words }»
export-value-list = перелік (елементів: { $count })
export-value-dictionary = словник
export-value-object = інший об’єкт

# PDF: чому його не прочитати.
export-pdf-no-pages = у файлі немає сторінок
export-pdf-page-none = одна зі сторінок — не сторінка
export-pdf-pages-circle = сторінки посилаються одна на одну по колу
export-pdf-pages-no-list = сторінки не утворюють переліку
export-pdf-endless = об’єкти посилаються один на одного без кінця
export-pdf-encrypted = файл зашифровано
export-pdf-references-circle = таблиці посилань ідуть по колу
export-pdf-references-missing = файл не каже, де стоять його об’єкти; можливо, його обрізано
export-pdf-references-stream = потік посилань неповний
export-pdf-table = таблиця об’єктів неповна
export-pdf-too-many-objects = у файлі забагато об’єктів
export-pdf-self-reference = об’єкт у файлі посилається сам на себе
export-pdf-object-misplaced = об’єкт { $number } стоїть не там, де каже файл
export-pdf-object-open = об’єкт на байті { $at } не закінчується
export-pdf-object-stream = потік об’єктів { $number } неповний
export-pdf-no-object = на байті { $at } об’єкта немає
export-pdf-stream-length = потік на байті { $at } не такий завдовжки, як каже файл
export-pdf-stream-none = потік у файлі — не потік
export-pdf-stream-elsewhere = потік у файлі бере вміст з іншого файлу
export-pdf-stream-filter = потік у файлі стиснуто способом, якого ця програма не читає
export-pdf-stream-damaged = потік у файлі пошкоджено, або розпакований він завеликий
export-pdf-prediction = потік у файлі стиснуто з передбаченням, якого ця програма не читає
export-pdf-content-ends-early = те, що малює сторінку, скінчилося зарано
export-pdf-too-deep = об’єкти вкладено один в одного надто глибоко
export-pdf-bracket = у файлі окремо стоїть «{ $bracket }»
export-pdf-string = рядок у файлі не закінчується
export-pdf-list = перелік у файлі не закінчується
export-pdf-dictionary-broken = словник у файлі неповний
export-pdf-dictionary-open = словник у файлі не закінчується
export-pdf-dictionary-key-twice = у словнику файлу один ключ стоїть двічі

# Файл поруч з оригіналом.
export-against-no-record = файл без запису
export-against-nothing = у цих двох файлах немає чого порівнювати: один — { $file }, другий — { $original }; дайте оригінал як зображення або як файл із записом
export-against-file-unreadable = файл не вдалося прочитати ({ $problem }); візьміть цілий файл
export-against-original-unreadable = оригінал не вдалося прочитати ({ $problem }); візьміть цілий файл
export-against-too-many-pixels = { $width } × { $height } пікс. — це забагато, щоб намалювати за раз
export-against-same-file = це той самий файл, байт у байт
export-against-record-off = запис вилучено
export-against-record-off-rest = запис вилучено; решту порівняно без нього
export-against-kind-same = як { $kind } обидва файли показують те саме, хоч як їх записано
export-against-turned = прихована орієнтація вимагає повернути або віддзеркалити зображення
export-against-same-pixels = пікселі ті самі, що й в оригіналі
export-against-with-loss = це те саме зображення, стиснуте із втратами: ніде відмінність не більша, ніж буває від стиснення; того, що менше за літеру, від цього не відрізнити
export-against-scaled = це те саме зображення іншого розміру ({ $width } × { $height } пікс., масштабовано з { $original_width } × { $original_height }); про те, що там менше за літеру, сказати нічого не можна
export-against-part = це частина оригіналу: { $width } × { $height } пікс. від точки { $x }, { $y }; решти оригіналу на зображенні немає
export-against-part-exact = це частина оригіналу: { $width } × { $height } пікс. від точки { $x }, { $y }, піксель у піксель; решти оригіналу на зображенні немає
export-against-another-picture = це інше зображення або частина оригіналу, яку масштабовано
export-against-picture-differs = зображення інше: { $places }; уперше біля точки { $x }, { $y } оригіналу; { $percent } % його площі
export-against-places = { $places }
export-against-place-count = { $count } { $count ->
    [one] місце
    [few] місця
   *[many] місць
}
export-against-records-same = записи кажуть те саме: { $count } { $count ->
    [one] твердження з цитатою
    [few] твердження з цитатами
   *[many] тверджень із цитатами
}, вимкнено те саме, висновки ті самі
export-against-statements-added = твердження, яких в оригіналі немає: { $ids }
export-against-statements-missing = твердження, які є лише в оригіналі: { $ids }
export-against-statement = твердження { $id }: { $changes }
export-against-quote = цитата — “{ $found }” замість “{ $expected }”
export-against-field = поле «{ $name }» — { $found } замість { $expected }
export-against-document-added = документ { $id }: в оригіналі його немає
export-against-document-text = документ { $id }: за SHA-256 це інший текст
export-against-document-cited = документ { $id }: посилання на нього — «{ $found }» замість «{ $expected }»
export-against-off-here = вимкнено тут, але не в оригіналі: { $names }
export-against-off-there = вимкнено в оригіналі, але не тут: { $names }
export-against-verdicts = інші висновки: { $verdicts }
export-against-verdict = { $id } — { $found } замість { $expected }
# Стан області за його словом у файлах.
export-against-status = { $status ->
    [occupied] «окуповано»
    [contested] «оспорюваний контроль»
    [claimed] «претензія»
    [threatened] «загроза»
    [mentioned] «згадано»
    [not-checked] «не звірено»
    [switched-off] «лише у вимкненому»
    [not-mentioned] «не згадано»
    [not-there] «немає на карті»
   *[other] «{ $status }»
}

# Файли, яких не вдалося зробити.
export-png-size = зображення розміром { $width } × { $height } пікс. зробити неможливо; кожна сторона має бути від 1 до { $most } пікс.
export-png-dpi = роздільності { $dpi } точок на дюйм не буває; вона має бути від 1 до 1{ "\u00A0" }000{ "\u00A0" }000
export-png-overlap = області лежать одна на одній: прямокутники навколо них укривають зображення { $times }-кратно, а програма малює щонайбільше { $most }-кратно; вилучіть ті, які вкриті іншими
export-png-cancelled = зображення скасовано
export-png-encoding = зображення не вдалося записати: { $problem }
# $library — слова програми, яка записує PNG, англійською.
export-png-encoder = його не вдалося закодувати («{ $library }»)
export-pdf-size = сторінку розміром { $width } × { $height } пунктів зробити неможливо; кожна сторона має бути від 1 до { $most }: оберіть менше пікселів або більше точок на дюйм
export-pdf-writing = сторінку не вдалося записати ({ $reason })
# Як запис названо серед вкладень PDF.
export-pdf-attachment = Те, що потрібно програмі, щоб перевірити цю сторінку

# Розміри.
export-preset-web = Вебсторінка
export-preset-square = Квадрат
export-no-length = «{ $text }» — не довжина; напишіть її як 1600, 1600px, 210mm або 8.5in

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

