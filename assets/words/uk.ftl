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

# (end of export)


## page: the interactive page

# (end of page)


## load: files that are read

# Як названо файл.
load-standard-input = стандартний ввід

# Зауваження: файл, місце в ньому, запис, що не так.
load-finding = { $file }: { $message }
load-finding-at = { $file }: { $place }: { $message }
load-finding-of = { $file }: { $record }: { $message }
load-finding-at-of = { $file }: { $place }: { $record }: { $message }
# Зауваження, кожне з нового рядка.
load-lines = { $above }
    { $below }
load-findings-not-listed = { $count ->
    [one] ще { $count } зауваження тут не наведено; спершу виправте ці
    [few] ще { $count } зауваження тут не наведено; спершу виправте ці
   *[many] ще { $count } зауважень тут не наведено; спершу виправте ці
}
load-place-character = рядок { $line }, стовпець { $column }
load-place-polygon = { $member }, полігон { $polygon }
load-place-ring = { $member }, полігон { $polygon }, кільце { $ring }
load-record = { $kind ->
    [document] документ
    [actor] учасник
    [group] група
    [place] місце
    [statement] твердження
   *[suggestion] пропозиція
} «{ $id }»

# Файли, які не вдається прочитати.
load-missing = { $file }: такого файлу немає; перевірте шлях
load-folder = { $file }: це тека; вкажіть файл у ній
load-not-a-file = { $what ->
    [terminal] { $file }: це термінал, а не файл; спрямуйте на стандартний ввід файл через «<» чи «|» або назвіть файл
    [pipe] { $file }: це іменований канал, а не файл; збережіть його вміст у файл або спрямуйте його на стандартний ввід і назвіть той «-»
    [socket] { $file }: це сокет, а не файл; назвіть файл
    [device] { $file }: це пристрій, а не файл; назвіть файл
   *[other] { $file }: це не файл; назвіть файл
}
load-empty = { $file }: файл порожній; оберіть файл із вмістом
load-too-large = { $file }: файл більший за { $mib } МіБ, а більших програма не читає; оберіть менший
load-changed = { $file }: файл змінився, поки його читали; спробуйте ще раз, коли в нього ніхто не пише
load-unreadable = { $file }: файл не вдалося прочитати ({ $reason }); перевірте дозволи
load-byte-not-utf8 = байт { $at } не належить до UTF-8; збережіть файл у кодуванні UTF-8

# Що не так із текстом JSON. $library, $before і $behind — слова самого читача англійською.
load-json = { $kind ->
    [io] файл не вдалося прочитати
    [syntax] це не JSON
    [ended-early] JSON скінчився зарано
    [missing-field] бракує поля «{ $name }»
    [unknown-field] поля «{ $name }» тут не буває
    [unknown-word] слова «{ $name }» тут не буває
    [twice] поле «{ $name }» стоїть двічі
   *[data] дані не такі, як очікувано
}
load-json-too-deep = списки чи об’єкти вкладено один в один надто глибоко

# Досьє, які не вдається відкрити.
load-not-utf8 = { $file }: це не текст UTF-8: байт { $at } не належить до жодного символу; збережіть файл у кодуванні UTF-8
load-not-json = { $file }: рядок { $line }, стовпець { $column }: { $problem }; виправте або відновіть файл
load-wrong-format = { $found ->
    [other] { $file }: формат названо «{ $name }», а не «{ $format }» чи «{ $former }»; відкрийте файл у тій версії Claims Map, яка його записала
    [not-text] { $file }: замість назви формату стоїть не текст, а має бути «{ $format }» чи «{ $former }»; відкрийте файл у тій версії Claims Map, яка його записала
   *[missing] { $file }: формат не названо, а має бути «{ $format }» чи «{ $former }»; відкрийте файл у тій версії Claims Map, яка його записала
}

# Чого не каже файл у попередньому форматі.
load-without-side = { $count ->
    [one] { $count } твердження не каже, яка сторона утримує територію, наступає, скупчує війська чи має претензії, бо в попередньому форматі не було такого поля; сторону не названо, доки її хтось не вкаже
    [few] { $count } твердження не кажуть, яка сторона утримує територію, наступає, скупчує війська чи має претензії, бо в попередньому форматі не було такого поля; сторону не названо, доки її хтось не вкаже
   *[many] { $count } тверджень не кажуть, яка сторона утримує територію, наступає, скупчує війська чи має претензії, бо в попередньому форматі не було такого поля; сторону не названо, доки її хтось не вкаже
}
load-without-voice = { $count ->
    [one] { $count } твердження не каже, чиї слова в цитаті, бо в попередньому форматі не було такого поля; їх узято за слова документа, щоб не вкладати їх нікому в уста
    [few] { $count } твердження не кажуть, чиї слова в цитатах, бо в попередньому форматі не було такого поля; їх узято за слова документа, щоб не вкладати їх нікому в уста
   *[many] { $count } тверджень не кажуть, чиї слова в цитатах, бо в попередньому форматі не було такого поля; їх узято за слова документа, щоб не вкладати їх нікому в уста
}

# Чого ця версія у файлі не знає.
load-unknown-member = ця версія такого поля не знає; його збережено, як є, тож перевірте, чи правильно його написано
load-unknown-word = слова «{ $word }» ця версія не знає; його прочитано як «{ $read_as }», а у файлі збережено, як є
load-unknown-word-needed = слова «{ $word }» ця версія не знає, а інше слово на його місці змінило б сказане; виправте слово або відкрийте файл у тій версії, яка його записала
load-more-unknown = { $count ->
    [one] ще { $count } місце файлу цій версії незнайоме; його збережено, як є
    [few] ще { $count } місця файлу цій версії незнайомі; їх збережено, як є
   *[many] ще { $count } місць файлу цій версії незнайомі; їх збережено, як є
}

# Досьє, складене на іншому шарі. Назва шару ($layer) — у місцевому відмінку.
load-layer-shipped = вбудованому шарі
load-layer = шарі «{ $name }»
load-layer-by = шарі «{ $name }» (області розрізнено за «{ $id }»)
load-misfit = { $misfit } (наприклад, «{ $area }»); { $advice }
load-misfit-only = єдиної області, названої в досьє, немає у { $layer }
load-misfit-none = { $count ->
    [one] жодної з { $count } названої в досьє області немає у { $layer }
   *[many] жодної з { $count } названих у досьє областей немає у { $layer }
}
load-misfit-some = { $count ->
    [one] { $missing } з { $count } названої в досьє області немає у { $layer }
   *[many] { $missing } з { $count } названих у досьє областей немає у { $layer }
}
load-misfit-open = відкрийте його з тим шаром, на якому його складено
load-misfit-made-on = його складено на { $layer }: покладіть той файл поруч або відкрийте обидва з --layer

# Помилки в записах.
load-no-file-name = «{ $name }» — не назва файлу; напишіть назву без теки
load-too-many-records = записів тут понад { $most }; поділіть досьє
load-id-kebab-case = id має складатися з малих латинських літер і цифр, з’єднаних дефісами
load-id-twice = id ужито двічі; дайте кожному запису свій
load-text-too-long = у тексті понад { $most } символів; скоротіть його
load-unknown-record = { $kind ->
    [document] документа «{ $id }» немає в досьє; додайте його або виправте id
    [actor] учасника «{ $id }» немає в досьє; додайте його або виправте id
    [group] групи «{ $id }» немає в досьє; додайте її або виправте id
    [place] місця «{ $id }» немає в досьє; додайте його або виправте id
    [statement] твердження «{ $id }» немає в досьє; додайте його або виправте id
   *[suggestion] пропозиції «{ $id }» немає в досьє; додайте її або виправте id
}
load-unknown-area = області «{ $area }» немає в шарі; id його областей мають такий вигляд: { $example }
load-unknown-area-iso = області «{ $area }» немає в шарі; напишіть код ISO 3166-2, наприклад UA-63
# Помилки в документах.
load-former-field = це поле з попереднього формату; напишіть натомість headline або description
load-address = адреса має починатися з https:// або http://
load-not-sha256 = це не SHA-256: напишіть 64 шістнадцяткові цифри
load-other-text = SHA-256 тексту не такий, як у документа, тож із текстом нічого не звірено; додайте правильний текст або приберіть цей
# Помилки в місцях.
load-no-place-named = обсягом указано місце, але місця не названо; назвіть його
load-unknown-place = місця «{ $place }» немає ні в шарі, ні в досьє; виправте id
load-place-elsewhere = місце «{ $place }» лежить в області { $area }, якої твердження не називає
load-place-id-taken = у шарі є інше місце з цим id; дайте своєму місцю власний id
load-no-outline = це не контур ({ $problem }); напишіть мультиполігон GeoJSON
# Помилки у твердженнях, цитатах і пропозиціях.
load-does-not-count = { $why }; твердження не враховано, доки цього не зроблено чи не виправлено
load-voice-unquoted = ці слова не стоять у лапках тексту, тож належать документові; переказ — це нічиї власні слова
load-voice-no-relayer = сказано, що це слова посередника, але такого посередника не названо; назвіть одного з посередників
load-voice-unsaid = не сказано, чиї слова в цитаті; їх узято за слова документа
load-wording-unquoted = слів «{ $words }» немає в цитаті, тож їх пропущено; процитуйте ці слова або приберіть їх
load-share-unquoted = частки { $share } % немає в цитаті, тож її пропущено; процитуйте слова, які її називають, або приберіть частку
load-share-range = частка має бути більша за 0 і менша за 100 відсотків
load-no-quote = у твердження немає цитати; додайте її, бо без неї ніщо не враховується
load-too-many-segments = { $most ->
    [one] у цитаті понад { $most } уривок; цитуйте довшими уривками
    [few] у цитаті понад { $most } уривки; цитуйте довшими уривками
   *[many] у цитаті понад { $most } уривків; цитуйте довшими уривками
}
load-marks-dropped = { $name }: слів, узятих тут у лапки, немає в жодній цитаті, тож лапки прибрано
load-suggestion-twice = цю пропозицію записано двічі; запишіть її один раз

# Словники назв і лексикони.
load-gazetteer-format = формат названо «{ $found }», а не «{ $format }»; відновіть файл
load-not-gazetteer = це не словник назв ({ $problem }); відновіть файл
load-no-declension = прикметники тут відмінюються лише мовами uk та ru; оберіть одну з них
load-lexicon-format = формат названо «{ $found }», а не «{ $format }»; оберіть лексикон
load-not-lexicon = це не лексикон ({ $problem }); виправте його в цьому місці
load-unknown-side-or-sort = слово «{ $side }» або «{ $sort }» невідоме; сторони: { $sides }; ким є учасник: { $sorts }
load-unknown-tag = такої мітки немає; мітки: { $tags }

# (end of load)


## article: articles that are read

# (end of article)


## layer: layers that are read

# Файли, які не є шаром.
layer-not-geojson = це не GeoJSON ({ $problem }); оберіть інший файл
layer-not-geojson-at = це не GeoJSON (рядок { $line }, стовпець { $column }: { $problem }); оберіть інший файл
layer-cut-off = файл скінчився зарано
layer-control-character = у тексті стоїть керівний символ або розрив рядка
layer-escape = за «\» у тексті стоїть те, чого за ним бути не може
layer-nested-deep = списки чи об’єкти вкладено один в один надто глибоко
layer-expected = { $what ->
    [comma-or-bracket] тут має стояти «,» або «]»
    [comma-or-brace] тут має стояти «,» або «{"}"}»
    [name] тут має стояти назва в лапках
    [colon] тут має стояти «:»
    [digit] тут має стояти цифра
    [number] тут має стояти число
    [object] тут має стояти об’єкт JSON
    [feature] тут має стояти об’єкт шару (Feature)
    [features] тут має стояти збірка зі списком «features»
    [known-type] тут має стояти об’єкт JSON, «type» якого — FeatureCollection, Feature або геометрія
    [end] тут має бути кінець файлу або рядка
   *[value] тут має стояти значення
}
layer-without-area = у шарі немає жодної області з контуром; оберіть інший файл
layer-crs = система координат — { $name }; переведіть шар у довготу й широту на WGS 84 (EPSG:4326)
layer-crs-unnamed = систему координат не названо; переведіть шар у довготу й широту на WGS 84 (EPSG:4326)
layer-not-in-degrees = { $position } лежить поза земною кулею; переведіть шар у довготу й широту на WGS 84 (EPSG:4326)

# Id та назви областей.
layer-unknown-property = { $what ->
    [id] жоден об’єкт не має властивості «{ $name }», яка була б його id; властивості: { $known }
   *[name] жоден об’єкт не має властивості «{ $name }», яка була б його назвою; властивості: { $known }
}
layer-properties = { $properties }
layer-properties-and-more = { $properties } і ще { $count }
layer-no-properties = немає жодної
layer-doubt-twice = id «{ $id }» ужито двічі
layer-doubt-without-id = { $count ->
    [one] { $count } об’єкт не має id
    [few] { $count } об’єкти не мають id
   *[many] { $count } об’єктів не мають id
}
layer-doubt-nothing = жоден об’єкт не має ні id, ні властивостей
layer-doubt-no-property = жодна властивість не має в кожному об’єкті свого значення
layer-told-by-property = { $why }, тож області розрізнено за властивістю «{ $property }»
layer-numbered = { $why }, тож області пронумеровано, як у файлі
layer-numbered-choose = { $why }, тож області пронумеровано, як у файлі; оберіть властивість, яка буде їхнім id
layer-features-without-id = { $count ->
    [one] { $count } об’єкт не має id, тож його пронумеровано
    [few] { $count } об’єкти не мають id, тож їх пронумеровано
   *[many] { $count } об’єктів не мають id, тож їх пронумеровано
}
layer-features-joined = { $count ->
    [one] { $count } об’єкт має id «{ $id }»; їх поєднано в одну область
    [few] { $count } об’єкти мають id «{ $id }»; їх поєднано в одну область
   *[many] { $count } об’єктів мають id «{ $id }»; їх поєднано в одну область
}
layer-more-joined = { $count ->
    [one] і ще { $count } id стоїть при кількох об’єктах
   *[many] і ще { $count } id стоять при кількох об’єктах
}

# Що було не так і що виправлено чи пропущено.
layer-position = точка { $number } ({ $x }, { $y })
layer-ring-unclosed = кільце не замкнене; його замкнено першою точкою
layer-ring-repeated = { $count ->
    [one] { $count } точка повторює попередню; кожну взято один раз
    [few] { $count } точки повторюють попередні; кожну взято один раз
   *[many] { $count } точок повторюють попередні; кожну взято один раз
}
layer-ring-spikes = { $count ->
    [one] кільце { $count } раз повертається тим самим шляхом; те, що нічого не охоплює, відтято
    [few] кільце { $count } рази повертається тим самим шляхом; те, що нічого не охоплює, відтято
   *[many] кільце { $count } разів повертається тим самим шляхом; те, що нічого не охоплює, відтято
}
layer-ring-wrapped = довготи за межами 180 повернуто в межі від -180 до 180
layer-nesting = точки вкладено так, як в іншому типі геометрії; накреслено за вкладенням
layer-beside = окремі точки або лінії поряд із полігонами пропущено
layer-bare-geometry = тут стоїть геометрія, а мав би стояти об’єкт; її накреслено
layer-bad-properties = властивості — не об’єкт JSON; їх пропущено
layer-ring-too-few = { $count ->
    [one] у кільці лише { $count } точка
    [few] у кільці лише { $count } точки
   *[many] у кільці лише { $count } точок
}, а треба щонайменше чотири; { $lost ->
    [hole] отвір
   *[polygon] полігон
} пропущено
layer-ring-few-different = у кільці менш ніж три різні точки; { $lost ->
    [hole] отвір
   *[polygon] полігон
} пропущено
layer-ring-flat = кільце лежить на одній прямій; { $lost ->
    [hole] отвір
   *[polygon] полігон
} пропущено
layer-ring-bad-position = точка { $number } — не два числа, довгота й широта; { $lost ->
    [hole] отвір
   *[polygon] полігон
} пропущено
layer-ring-off-globe = { $position } лежить поза земною кулею; { $lost ->
    [hole] отвір
   *[polygon] полігон
} пропущено
layer-no-ring = полігон не має жодного кільця; його пропущено
layer-no-nesting = точки вкладено не так, як у полігоні; геометрію пропущено
layer-only-points = в об’єкті є лише окремі точки, а це не територія; його пропущено
layer-only-lines = в об’єкті є лише лінії, а це не територія; його пропущено
layer-only-points-and-lines = в об’єкті є лише окремі точки й лінії; його пропущено
layer-no-geometry = об’єкт не має геометрії; його пропущено
layer-empty-geometry = геометрія порожня; об’єкт пропущено
layer-unknown-type = геометрії типу «{ $name }» не буває; її пропущено
layer-not-a-feature = це не об’єкт шару; його пропущено
layer-more-oddities = і ще { $count ->
    [one] { $count } зауваження
    [few] { $count } зауваження
   *[many] { $count } зауважень
}: { $what ->
    [unclosed] незамкнені кільця
    [repeated] кільця з повтореними точками
    [spikes] кільця, що повертаються тим самим шляхом
    [wrapped] кільця з довготами за межами 180
    [nesting] геометрії, вкладені не так, як каже їхній тип
    [beside] об’єкти з окремими точками або лініями поряд із полігонами
    [bare-geometry] геометрії там, де мали б стояти об’єкти
    [bad-properties] об’єкти, властивості яких — не об’єкт JSON
    [too-few] кільця, у яких менш ніж чотири точки
    [few-different] кільця, у яких менш ніж три різні точки
    [flat] кільця на одній прямій
    [bad-position] кільця з точкою, яка не складається з двох чисел
    [off-globe] кільця з точкою поза земною кулею
    [no-ring] полігони без жодного кільця
    [points] об’єкти лише з окремими точками
    [lines] об’єкти лише з лініями
    [points-and-lines] об’єкти лише з окремими точками й лініями
    [no-geometry] об’єкти без геометрії
    [empty] об’єкти з порожньою геометрією
    [unknown-type] геометрії типу, якого не буває
   *[not-a-feature] те, що не є об’єктом шару
}

# Контури, місця й тло: тут важить кожна помилка.
layer-without-polygon = у файлі немає жодного полігона; оберіть інший
layer-bare-geometry-refused = це сама геометрія; вкладіть її в об’єкт (Feature), що має id
layer-id-twice = id «{ $id }» ужито двічі; дайте кожному об’єкту свій
layer-place-needs = для місця потрібні id та область, у якій воно лежить
layer-place-area = області «{ $area }» немає в шарі; виправте id
layer-context-kind = вид (kind) має бути country, underlay, border, river або sea
layer-needs-polygon = об’єктові потрібен полігон або мультиполігон
layer-needs-line = об’єктові потрібна лінія
layer-ring-short = { $count ->
    [one] у кільці лише { $count } точка; треба щонайменше чотири
    [few] у кільці лише { $count } точки; треба щонайменше чотири
   *[many] у кільці лише { $count } точок; треба щонайменше чотири
}
layer-ring-open = кільце не замкнене; повторіть його першу точку в кінці
layer-position-numbers = точка { $number } не складається з двох чисел; напишіть довготу, широту
layer-position-degrees = { $position } лежить поза земною кулею; напишіть довготу, широту в градусах

# (end of layer)


## edit: changes of a dossier

# (end of edit)


## text: quotes, the guard, suggestions

# (end of text)


## save: what is written

# (end of save)


## service: what window and command line share

# Формати файлів: як кожен зветься і що у файлі такого формату.
format-name = { $format ->
    [png] PNG
    [svg] SVG
    [pdf] PDF
    [html] HTML
    [csv] CSV
    [tsv] TSV
    [geo-json] GeoJSON
    [geo-json-lines] GeoJSON рядками
    [json-ld] JSON-LD
    [json] JSON
    [dossier] Досьє
    [text] Текст
    [markdown] Markdown
   *[word] Word
}
format-about = { $format ->
    [png] Карта як растрове зображення.
    [svg] Карта як векторне зображення.
    [pdf] Карта як сторінка для друку.
    [html] Інтерактивна сторінка в одному файлі: карта, цитати, перемикачі, пошук.
    [csv] Таблиця, рядок на кожне твердження.
    [geo-json] Області з висновками й цитатами.
    [json-ld] Цитати як анотації W3C Web Annotation.
   *[dossier] Саме досьє, яке можна відкрити знову.
}
format-endings = { $endings }
format-unknown = формат `{ $word }` невідомий; очікувано один із таких: { $known }
# Чому не можна зберегти те, чого ця версія у файлі не знає.
format-given-twice = поле «{ $name }» стоїть двічі
format-half-letter = у тексті стоїть половина літери (самотній сурогат)
format-nested-deep = { $most ->
    [one] поле, якого ця версія не знає, має більш ніж { $most } рівень вкладення
    [few] поле, якого ця версія не знає, має більш ніж { $most } рівні вкладення
   *[many] поле, якого ця версія не знає, має більш ніж { $most } рівнів вкладення
}

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

