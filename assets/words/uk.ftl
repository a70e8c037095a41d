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

# (end of load)


## article: articles that are read

# (end of article)


## layer: layers that are read

# (end of layer)


## edit: changes of a dossier

# Зміни, як їх називає меню: «Скасувати: додавання твердження: претензія (Пєсков)».
edit-title = зміна заголовка
edit-add-document = додавання документа { $document }
edit-set-document = зміна документа { $document }
edit-remove-document = вилучення документа { $document }
edit-attach-text = долучення тексту до документа { $document }
edit-detach-text = вилучення тексту документа { $document }
edit-add-actor = додавання учасника: { $actor }
edit-set-actor = зміна учасника: { $actor }
edit-remove-actor = вилучення учасника: { $actor }
edit-replace-actor = заміна учасника: { $actor } → { $other }
edit-add-group = додавання групи: { $group }
edit-set-group = зміна групи: { $group }
edit-remove-group = вилучення групи: { $group }
edit-add-place = додавання місця: { $place }
edit-set-place = зміна місця: { $place }
edit-remove-place = вилучення місця: { $place }
edit-add-statement = додавання твердження: { $statement }
edit-set-statement = зміна твердження { $statement }
edit-remove-statement = вилучення твердження { $id }
edit-remove-statement-of = вилучення твердження { $id }: { $statement }
edit-set-field = твердження { $statement }: зміна { $field ->
    [document] документа
    [kind] виду
    [areas] областей
    [group] групи
    [place] місця
    [side] сторони
    [voice] того, чиї це слова
    [answer] відповіді
    [speaker] мовця
    [relayers] посередників
    [extent] охоплення
    [modality] модальності
    [day] дня
   *[note] примітки
}
edit-set-quote = твердження { $statement }: зміна цитати
edit-split-quote = твердження { $statement }: поділ цитати
edit-join-quote = твердження { $statement }: з’єднання цитати
edit-offer = { $count ->
    [one] додавання { $count } пропозиції
   *[other] додавання { $count } пропозицій
}
edit-accept = прийняття пропозиції: { $statement }
edit-reject = відхилення пропозиції
edit-reopen = повернення відхиленої пропозиції
# Що називають зміни: $kind — ключове слово виду твердження.
edit-titled = «{ $title }»
edit-name = { $name }
edit-group = група { $group }
edit-statement-by = { $kind ->
    [claim] претензія
    [occupation] окупація
    [advance] наступ
    [buildup] скупчення військ
    [concession] поступка
    [denial] заперечення
    [recapture] повернення під контроль
   *[other] { $kind }
} ({ $speaker })
# Чому в зміні відмовлено: що не так і що зробити.
edit-missing = у досьє немає { $noun ->
    [document] документа
    [actor] учасника
    [group] групи
    [place] місця
    [suggestion] пропозиції
   *[statement] твердження
} «{ $id }»; оберіть із того, що в ньому є
edit-unknown-area = на шарі немає області «{ $id }»; оберіть ту, що є на мапі
edit-id-taken = ідентифікатор «{ $id }» уже має { $noun ->
    [document] інший документ
    [actor] інший учасник
    [group] інша група
    [place] інше місце
    [suggestion] інша пропозиція
   *[statement] інше твердження
}; оберіть інший
edit-bad-id = «{ $id }» не може бути ідентифікатором; пишіть малі латинські літери й цифри, з’єднані дефісами
edit-in-use = на { $name } ще посилаються: { $users }; спершу змініть це
edit-same-actor = { $name }: учасника не можна замінити ним самим; оберіть іншого
edit-no-text = тексту документа «{ $title }» тут немає; спершу долучіть його
edit-other-text = це не текст документа «{ $title }»: його SHA-256 інший; оберіть той текст, який цитовано
edit-too-many = досьє вміщує щонайбільше { $most } записів одного роду; поділіть його
edit-too-long = { $what ->
    [title] заголовок має
    [headline] заголовок статті має
    [description] опис має
    [outlet] назва видання має
    [address] адреса має
    [name] назва має
    [short-name] коротка назва має
    [role] роль має
    [quote] цитата має
    [wording] слова про частину мають
   *[note] примітка має
} понад { $most } символів; скоротіть
edit-too-many-segments = цитата складається з більш ніж { $most } уривків; цитуйте довшими уривками
edit-address-scheme = адреса має починатися з https:// або http://
edit-not-sha256 = це не SHA-256; напишіть 64 шістнадцяткові цифри малими літерами
edit-outline = обрис має складатися із замкнених кілець, у кожному щонайменше чотири точки на земній кулі
edit-place-not-named = охоплення — місце, але місця не названо; спершу назвіть його
edit-place-in-other-area = { $place } лежить в області { $area }, якої твердження не називає; додайте її
edit-voice-of-no-relayer = слова приписано посередникові, який нічого не переказує; назвіть одного з посередників
edit-wording-not-quoted = слів «{ $wording }» у цитаті немає; зацитуйте їх або не вказуйте
edit-share-range = частка має бути більшою за 0 і меншою за 100 відсотків
edit-share-not-quoted = частки { $percent } % у цитаті немає; зацитуйте її або не вказуйте

# (end of edit)


## text: quotes, the guard, suggestions

# (end of text)


## save: what is written

# Чому файл не записано. $advice — no-room, no-folder, is-a-folder, not-a-file, refused.
save-write = { $path }: файл не вдалося записати ({ $why }); { $advice ->
    [no-room] на диску немає місця: звільніть його або оберіть іншу теку
    [no-folder] такої теки немає: створіть її або оберіть іншу
    [is-a-folder] це тека: назвіть файл у ній або оберіть іншу теку
    [not-a-file] назвіть звичайний файл
   *[refused] оберіть іншу теку або перевірте дозволи
}
save-write-read-only = його позначено лише для читання
save-write-not-a-file = це пристрій, канал або сокет
save-read-not-a-file = це не звичайний файл
# Чому досьє не збережено.
save-no-path = досьє ще не має файлу; оберіть, де його зберегти
save-busy = { $path }: саме зараз цей файл зберігає інше вікно; збережіть ще раз
save-too-large = { $path }: досьє мало б понад { $mib } МіБ — більше, ніж програма прочитає знову; поділіть його
save-changed-meanwhile = { $path }: відколи файл відкрито, його змінив хтось інший; перезапишіть його, збережіть своє під іншою назвою або відкрийте файл заново
save-read-only = { $path }: файл позначено лише для читання; збережіть під іншою назвою або все ж перезапишіть його: позначка залишиться
save-gone = { $path }: файлу вже немає; запишіть його знову або збережіть під іншою назвою
# Що програма пам’ятає між двома запусками. $variable — назва змінної середовища.
save-no-home = немає домашньої теки, де тримати незбережену роботу; задайте теку змінною { $variable }
save-folder-not-made = { $path }: теку для незбереженої роботи не вдалося створити ({ $why }); задайте іншу змінною { $variable }
save-recent-unreadable = перелік недавніх файлів не вдалося прочитати; його розпочато заново
# Журнали незбереженої роботи.
save-journal-unreadable = журнал не вдалося прочитати ({ $why }); його залишено на місці
save-journal-foreign = цей журнал записала інша версія Claims Map (формат «{ $format }»)
save-journal-torn = { $bytes ->
    [one] { $bytes } байт цього журналу пошкоджено або обірвано
    [few] { $bytes } байти цього журналу пошкоджено або обірвано
   *[many] { $bytes } байтів цього журналу пошкоджено або обірвано
}
save-journal-misfits = { $count ->
    [one] { $count } зміна спирається на пошкоджене
    [few] { $count } зміни спираються на пошкоджене
   *[many] { $count } змін спираються на пошкоджене
}
save-journal-both = { $first }, а також { $last }
save-journal-offered = { $damage }; що вдалося прочитати, можна відновити, а сам файл збережено
save-journal-set-aside = { $damage }; відновити з нього нічого не можна; його збережено як { $kept }
save-journal-left = журнал пошкоджено, і відкласти його не вдалося; його залишено на місці
save-journal-empty = незбереженої роботи в ньому немає
save-journal-problem = { $path }: { $problem }
save-journal-open = { $path }: цю роботу відкрито в іншому вікні; продовжуйте там

# (end of save)


## service: what window and command line share

# Чому щось не вдалося відкрити.
service-of-file = { $file }: { $cause }
service-table = { $file }: це таблиця, а не стаття; відкрийте досьє або зображення, до якого вона належить
service-too-short = { $file }: це не досьє й не стаття: у тексті лише { $length ->
    [one] { $length } символ
    [few] { $length } символи
   *[many] { $length } символів
}; оберіть файл з усією статтею
service-pasted-text = вставлений текст
service-nothing-yet = стаття, що постачається з програмою, називає області, яких на цьому шарі немає, тому мапа спершу порожня; відкрийте на ній власне досьє або статтю
# Чому мапу не записано.
service-export-ending = { $path }: назва файлу має закінчуватися на одне з розширень { $endings }
# Чому вікно не відкрилося.
service-no-window = цю програму зібрано без можливості «window»
service-crashed = роботу обірвала помилка в самій Claims Map ({ $fault }); ваші файли лишилися, як були; будь ласка, повідомте про неї

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

