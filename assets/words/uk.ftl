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

# Файли даних: клітинки й поля, які читають люди. $kind, $modality і $side — ключові слова.
export-file-said = { $kind } ({ $firmness }): { $areas }
export-file-kind = { $kind ->
    [claim] претензія
    [occupation] окупація
    [advance] наступ
    [buildup] скупчення військ
    [concession] поступка
    [denial] заперечення
    [recapture] повернення під контроль
   *[other] { $kind }
}
export-file-modality = { $modality ->
    [asserted] стверджується
    [implied] випливає зі сказаного
    [conditional] за певної умови
    [denied] заперечується
   *[other] { $modality }
}
export-file-no-region = області не названо
export-file-by = сторона: { $side ->
    [russia] Росія
    [ukraine] Україна
    [united-states] США
    [other] інша держава
    [independent] не держава
   *[unstated] не названо
}
export-file-attribution = — { $attribution }
export-file-not-counted = не враховано: { $why }
export-file-switched-off = вимкнено: { $names }
export-file-unchecked = цитат, яких не звірено зі статтею й не записано як звірені: { $count } з { $all }; { $count ->
    [1] вона нічого не забарвлює
   *[other] вони нічого не забарвлюють
}

# (end of export)


## page: the interactive page

# Сторінка без свого сценарію та її рамка.
page-about = { $documents }. { $count ->
    [one] Кольори показують, що повідомляють джерела статті, а не те, як усе є насправді.
   *[other] Кольори показують, що повідомляють джерела статей, а не те, як усе є насправді.
}
page-skip = Пропустити карту
page-find = Знайти область
page-found = Знайдені області
page-theme = Світла чи темна тема
page-theme-light = Світла
page-theme-dark = Темна
page-map = Карта областей
page-map-help = Клавіші зі стрілками ведуть від області до області, Enter показує цитати, Escape повертає до огляду.
page-legend = Легенда
page-meaning = Що означають кольори
page-meaning-occupied = Джерело повідомляє, що всю область або це місце утримує сторона, якій вони не належать, і жоден інший мовець цього не заперечує.
page-meaning-contested = Повідомляється, що утримують частину області або одне місце в ній: смуги — тонкі для малої частини чи одного місця, широкі для більшої частини. Або повідомляється про бої всередині: шеврони. Або двоє мовців кажуть про те, хто її утримує, несумісне: перехресні смуги. Лінію фронту не проведено, бо джерела її не наводять.
page-meaning-claimed = Її вимагають, оголошують своєю або мають намір захопити. Крапки означають, що повідомляється ще й про наступ у її бік чи про скупчення військ.
page-meaning-threatened = Повідомляється лише про наступ у її бік чи про скупчення військ: крапки.
page-meaning-mentioned = Названо лише в запереченні, у поступці, як повернену під контроль, як підконтрольну своїй державі або за певної умови.
page-meaning-not-checked = Названо, але цитату не звірено з текстом, у тексті її немає або ніхто не пояснив, що означають слова навколо неї: без кольору, штриховий контур і знак питання.
page-meaning-switched-off = Її називають твердження, але жодне з них не враховано: без кольору, пунктирний контур.
page-meaning-not-mentioned = Жодне твердження її не називає, а це нічого не говорить про те, що там відбувається.
page-panel = Обрана область
page-sources = Джерела
page-record = Області та цитати
page-switched-off = Вимкнено: { $names }.
page-switched-off-none = Нічого не вимкнено.
page-quotes = Цитати
page-source = Джерело: { $citation }
page-source-at = Джерело: { $citation }, { $address }
page-quotes-belong = Цитати належать тим, хто їх опублікував.
page-exported = Дата експорту: { $day }.
page-made-with = Створено в Claims Map.

# Область чи місце, на карті й у списках.
page-shape = { $name }, { $look }
page-shape-why = { $name }: { $look }. { $sentence }
page-look-and-why = { $look }. { $sentence }
page-within = { $area }
page-status-count = { $status } ({ $count })
page-call-out = { $status ->
    [occupied] окуповано
    [contested] оспорюваний контроль
    [claimed] претензії
    [threatened] загроза
    [mentioned] згадано
    [not-checked] не звірено
    [switched-off] лише у вимкненому
   *[not-mentioned] не згадано
}

# Цитата.
page-names-no-region = області не названо
page-show-in-article = Показати у статті
page-around = “{ $words }”: { $place }, { $label }. { $answer }
page-around-listed = “{ $words }”: { $place }, { $label }. { $answer }
page-check-mark = { $sign } { $label }
page-this-quote = Ця цитата: { $check }.
page-names-group = Названо групу «{ $group }», до якої належить ця область і ще { $count }.
page-also = також

# Панель поруч із картою.
page-all-regions = Усі області
page-back = Назад до огляду всіх областей
page-together = обрані разом
page-group-stands = { $speaker } каже, які області сюди належать.
page-group-stands-not = Зараз сюди не належить жодна область: те, що про це каже { $speaker }, вимкнено.
page-unnamed = Стаття не називає цієї області, а це нічого не говорить про те, що там відбувається.
page-choose-coloured = Оберіть забарвлену область, щоб прочитати, хто що про неї каже.
page-what-would-change = Що змінило б висновок
page-more-on = Докладніше: { $area }
page-reported = Що повідомляють джерела
page-all-in-force = { $count ->
    [one] Враховано { $count } твердження, кожне зі своєю цитатою. Оберіть область, щоб прочитати, хто що про неї каже.
    [few] Враховано { $count } твердження, кожне зі своєю цитатою. Оберіть область, щоб прочитати, хто що про неї каже.
   *[many] Враховано { $count } тверджень, кожне зі своєю цитатою. Оберіть область, щоб прочитати, хто що про неї каже.
}
page-some-in-force = Враховано тверджень: { $count } з { $all }, кожне зі своєю цитатою. Оберіть область, щоб прочитати, хто що про неї каже.
page-none-in-force = Нічого не враховано
page-nothing-counts = Зараз не враховано жодного твердження, тож ніщо на карті не має кольору за твердженням.
page-uncounted = { $count ->
    [1] 1 твердження не враховано: його цитату не звірено з текстом або ніхто не пояснив, що означають слова навколо неї.
    [one] { $count } твердження не враховано: їхні цитати не звірено з текстом або ніхто не пояснив, що означають слова навколо них.
    [few] { $count } твердження не враховано: їхні цитати не звірено з текстом або ніхто не пояснив, що означають слова навколо них.
   *[many] { $count } тверджень не враховано: їхні цитати не звірено з текстом або ніхто не пояснив, що означають слова навколо них.
}
page-everything-on = Увімкнути все
page-no-region = Області не названо

# Джерела та їхні перемикачі.
page-in-force = Враховано тверджень: { $count } з { $all }
page-now-in-force = Враховано тверджень: { $count } з { $all }.
page-all-on = увімкнути все
page-all = усе
page-none = нічого
page-all-of = Увімкнути все в розділі: { $section }
page-none-of = Вимкнути все в розділі: { $section }
page-statements = { $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[many] { $count } тверджень
}
page-statements-beside = ({ $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[many] { $count } тверджень
})
page-finer = { $deed ->
    [relays] { $actor }: лише те, що передає,
   *[says] { $actor }: лише те, що каже,
} { $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[many] { $count } тверджень
}
page-flipped = { $row ->
    [direct] Сказане без названого посередника
    [implied] Те, що лише випливає зі сказаного
    [says] Те, що каже { $name }
    [relays] Те, що передає { $name }
   *[named] { $name }
}: { $is ->
    [on] увімкнено
   *[off] вимкнено
}.
page-everything-is-on = Усе ввімкнено.

# Що промовляється про обране та що знаходить пошук.
page-summary = Огляд усіх областей.
page-focus = { $name }: { $look }. { $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[many] { $count } тверджень
}.
page-focus-several = { $name }: { $areas }.
page-nothing-found = На цій карті немає області з такою назвою.
page-called = дехто каже: { $name }
page-stands-for-none = зараз жодної області

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

