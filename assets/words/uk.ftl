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

# Чому файл не дає статті: $file — його назва або те, що це вставлений текст.
article-refused = { $file }: { $problem }
article-pasted-text = вставлений текст
article-empty = тут нічого немає; додайте текст статті
article-too-large = обсяг понад { $limit } МіБ, більше програма не читає; додайте лише саму статтю
article-too-long = текст довший за { $limit } МіБ, а довшої статті програма не приймає; скоротіть його до самої статті
article-not-an-article = це { $what }, а не стаття; { $advice }
article-damaged = { $kind ->
    [pdf] PDF не вдалося прочитати ({ $problem }); відкрийте його в іншій програмі й збережіть знову або вставте його текст
   *[docx] документ Word чи архів не вдалося прочитати ({ $problem }); відкрийте його в іншій програмі й збережіть знову або вставте його текст
}
article-bomb = документ Word після розпакування займає понад { $limit } МіБ, як архіви, зроблені, щоб перевантажити програму; не довіряйте йому
article-too-deep = елементи вкладено один в один понад { $limit } разів; збережіть текст статті як .txt
article-too-many-elements = елементів понад { $limit }; збережіть текст статті як .txt
article-no-text = тексту тут немає; натомість вставте текст статті
article-filled-later = тексту тут немає, як на сторінках, що їх програма заповнює після відкриття; відкрийте сторінку в браузері та вставте текст статті
article-only-pictures = тексту тут немає, лише зображення сторінок, як після сканування; розпізнайте текст (наприклад, програмою «ocrmypdf») або вставте текст статті
article-locked = { $kind ->
    [pdf] PDF захищено паролем; збережіть копію без пароля або вставте його текст
   *[docx] документ Word захищено паролем; збережіть копію без пароля або вставте його текст
}
article-no-pdf-tool = щоб читати PDF, потрібна програма pdftotext, а її не встановлено; введіть «sudo apt install poppler-utils», або вкажіть її в змінній { $setting }, або вставте текст статті
article-bad-pdf-tool = у змінній { $setting } стоїть «{ $file }», а це не повний шлях до програми; вкажіть там шлях до pdftotext або вилучіть змінну
article-pdf-too-much-memory = програмі pdftotext знадобилося понад { $limit } МіБ пам’яті, тому її зупинено; надрукуйте сторінки статті в новий PDF або вставте її текст
article-pdf-too-slow = { $seconds ->
    [one] програма pdftotext не впоралася за { $seconds } секунду, тому її зупинено; надрукуйте сторінки статті в новий PDF або вставте її текст
    [few] програма pdftotext не впоралася за { $seconds } секунди, тому її зупинено; надрукуйте сторінки статті в новий PDF або вставте її текст
   *[many] програма pdftotext не впоралася за { $seconds } секунд, тому її зупинено; надрукуйте сторінки статті в новий PDF або вставте її текст
}
# Що не так із пошкодженим файлом, пів речення. $library — слова бібліотеки англійською; тут — вид вади за $damage.
article-damage-told = { $damage ->
    [archive] архів обрізано, пошкоджено або зроблено незнайомим способом
    [markup] розмітку всередині порушено
   *[pdf] pdftotext повідомляє: { $library }
}
article-damage-somehow = його обрізано або пошкоджено
article-damage-cut-off = його обрізано
article-damage-no-part = у ньому немає частини «{ $part }»
article-damage-too-many-parts = частин у ньому понад { $limit }
article-damage-not-started = програма pdftotext не запускається: { $system }
# Що це за файл, якщо не стаття: «це …, а не стаття». $ending — розширення, звичне для такого файлу.
article-is-old-office = старий документ Office або документ, захищений паролем
article-is-rtf = документ RTF
article-is-spreadsheet = електронна таблиця
article-is-presentation = презентація
article-is-open-document = файл OpenDocument
article-is-book = електронна книжка
article-is-zip = архів (zip)
article-is-other = { $what ->
    [image] зображення ({ $ending })
    [video] відео ({ $ending })
    [audio] звукозапис ({ $ending })
    [archive] архів ({ $ending })
    [font] шрифт ({ $ending })
    [program] програма ({ $ending })
    [book] електронна книжка ({ $ending })
    [office] офісний документ ({ $ending })
   *[binary] двійковий файл ({ $ending })
}
article-is-binary = двійковий файл
article-is-binary-in-spite-of-its-ending = двійковий файл, хоч його розширення й .{ $ending }
# Що з ним робити.
article-advice-choose = оберіть файл { $endings }
article-advice-save-where-made = відкрийте його в програмі, де його створено, і збережіть як .docx або .txt
article-advice-save = збережіть статтю як .docx або .txt
article-advice-open-and-save = відкрийте його та збережіть як .docx або .txt
article-advice-unpack = розпакуйте його й оберіть у ньому статтю
# Види файлів, як позначка.
article-kind-text = звичайний текст
article-kind-markdown = Markdown
article-kind-html = вебсторінка
article-kind-docx = документ Word
article-kind-pdf = PDF
# Що розпізнано чи пропущено, кожне — речення.
article-note-other-language = { $language ->
    [uk] У файлі зазначено мову «{ $declared }», а текст — українською.
    [ru] У файлі зазначено мову «{ $declared }», а текст — російською.
   *[en] У файлі зазначено мову «{ $declared }», а текст — англійською.
}
article-note-encoding = Розпізнано кодування: { $encoding }.
article-note-mixed-encodings = { $count ->
    [one] У файлі змішано кодування: { $count } рядок прочитано як { $encoding }, решту — як UTF-8; звірте їх із джерелом.
    [few] У файлі змішано кодування: { $count } рядки прочитано як { $encoding }, решту — як UTF-8; звірте їх із джерелом.
   *[many] У файлі змішано кодування: { $count } рядків прочитано як { $encoding }, решту — як UTF-8; звірте їх із джерелом.
}
article-note-no-letters = Байти, які не відповідають жодній літері, позначено в тексті знаком «{ "\uFFFD" }» ({ $count }); звірте ці місця з джерелом.
article-encoding-utf-16-little-endian = UTF-16 (молодший байт перший)
article-encoding-utf-16-big-endian = UTF-16 (старший байт перший)
article-note-made = Файл створено { $day } року; день самої статті вкажіть самі.
article-note-pdf-made = PDF створено { $day } року; день самої статті вкажіть самі.
article-note-deletions = Видалення, позначені в документі, пропущено ({ $count }).
article-note-footnotes = Виноски та кінцеві виноски пропущено ({ $count }).
article-note-pictures = Зображення та їхні описи пропущено ({ $count }).
article-note-joined = Слова, перенесені в кінці рядка, з’єднано ({ $count }); звірте цитати з PDF.
article-note-sandboxed = Програма pdftotext працювала без доступу до інших файлів.
article-note-not-sandboxed = Програма pdftotext працювала з доступом до ваших файлів, бо система не дає змоги її ізолювати; відкривайте лише ті PDF, яким довіряєте.
article-note-taken = { $all ->
    [one] На сторінці { $all } слово, до статті взято { $taken }; меню, рекламу, коментарі тощо пропущено.
    [few] На сторінці { $all } слова, до статті взято { $taken }; меню, рекламу, коментарі тощо пропущено.
   *[many] На сторінці { $all } слів, до статті взято { $taken }; меню, рекламу, коментарі тощо пропущено.
}
article-note-invisible = У тексті є невидимі знаки ({ $kinds }); вони лишаються, бо цитати мають збігатися до літери.
article-note-invisible-kind = { $name }: { $count }
# Чим видається абзац, який запропоновано пропустити: «Запропоновано: ….»
article-furniture-advertisement = позначка реклами
article-furniture-pointer-to-article = посилання на іншу статтю
article-furniture-pointer-to-articles = посилання на інші статті
article-furniture-button = кнопка, щоб поділитися, зберегти чи надрукувати
article-furniture-subscription = заклик передплатити чи заплатити
article-furniture-following = заклик підписатися, стежити чи заплатити
article-furniture-cookies = повідомлення про файли cookie чи приватність
article-furniture-site-rules = посилання на правила сайту
article-furniture-picture-source = джерело зображення
article-furniture-author = довідка про автора
article-furniture-copyright = рядок про авторське право
article-furniture-copying = застереження щодо передруку
article-furniture-error-report = заклик повідомити про помилку
article-furniture-counter = позначка часу читання чи кількості переглядів
article-furniture-keywords = перелік ключових слів
article-furniture-repeated = { $times ->
    [one] короткий рядок, що стоїть у тексті { $times } раз
    [few] короткий рядок, що стоїть у тексті { $times } рази
   *[many] короткий рядок, що стоїть у тексті { $times } разів
}
article-furniture-headline = заголовок іншої статті
article-furniture-summary = можливо, короткий виклад іншої статті
article-furniture-rest-of-box = можливо, решта довідки вище
article-furniture-page-number = номер сторінки
article-furniture-edge = рядок на краю більшості сторінок

# (end of article)


## layer: layers that are read

# (end of layer)


## edit: changes of a dossier

# (end of edit)


## text: quotes, the guard, suggestions

# Що не можна прочитати як текст чи зробити цитатою; частини цитати рахують від 1.
text-not-utf-8 = це не текст UTF-8: байт { $position } не належить жодному знаку
text-cut-no-segment = частини { $segment } у цитаті немає, а всього їх { $segments }; оберіть одну з них
text-cut-not-inside = слова, які слід пропустити, мають стояти всередині частини { $segment }, а з обох боків мають лишатися слова
text-cut-gap-unknown = слова після частини { $segment } невідомі; спершу додайте текст статті
text-cut-fault = { $fault }; оберіть інші слова
# Чому цитату залишено, хоч поруч щось стоїть: підстава, яку програма дає сама.
text-kept-names-source = у цьому реченні названо джерело: { $name }
# Записи досьє, перед тим, що в них знайдено.
text-record-group = група «{ $id }»
text-record-actor = учасник «{ $id }»
text-record-place = місце «{ $id }»
# Знаки, яких не видно, за назвою; між цими дужками, коли стоять серед слів.
text-invisible-mark = ‹{ $name }›
text-invisible-line-break = кінець рядка
text-invisible-space = пробіл
text-invisible-no-break-space = нерозривний пробіл
text-invisible-annotation-mark = знак анотації
text-invisible-byte-order-mark = позначка порядку байтів
text-invisible-control-character = керівний символ
text-invisible-direction-mark = позначка напряму письма
text-invisible-embedded-direction = вкладений напрям письма
text-invisible-empty-letter = порожня літера
text-invisible-end-of-direction = кінець напряму письма
text-invisible-isolated-direction = ізольований напрям письма
text-invisible-joiner = з’єднувач
text-invisible-left-to-right-override = примусове письмо зліва направо
text-invisible-line-separator = розділювач рядків
text-invisible-obsolete-control = застарілий керівний символ
text-invisible-right-to-left-override = примусове письмо справа наліво
text-invisible-soft-hyphen = м’який перенос
text-invisible-space-of-no-width = пробіл нульової ширини
text-invisible-tag = тег
text-invisible-variation-selector = селектор варіанта
# Наскільки певна пропозиція.
text-sureness-sure = певно
text-sureness-fairly-sure = доволі певно
text-sureness-unsure = непевно
# Чому запропоновано твердження: перед словами, з яких це видно. «Її» — це область.
text-why-areas = області названо тут
text-why-extent = яку їх частину
text-why-attributed = чиї це слова, сказано тут
text-why-attributed-from-afar = чиї це слова, сказано далі від них
text-rule-freeze = заморожена лінія або обмін землями
text-rule-joining = анексія чи приєднання — це претензія Росії
text-rule-joining-not-recognised = анексію чи голосування про неї не визнано
text-rule-joining-condemned = анексію чи голосування про неї засуджено
text-rule-status-void = зміну статусу названо недійсною
text-rule-recognition-refused = у визнанні відмовлено
text-rule-recognition-by-russia = Росія визнає її своєю або хоче такого визнання
text-rule-recognition-proposed = запропоновано визнання
text-rule-withdrawal-refused = у виведенні військ відмовлено
text-rule-withdrawal-proposed = запропоновано виведення військ
text-rule-withdrawal-demanded = висунуто вимогу вивести війська
text-rule-russia-left = російські війська пішли
text-rule-yielding-refused = поступатися землею відмовляються
text-rule-yielding-demanded = Росія вимагає поступитися землею
text-rule-yielding-proposed = землею мали б поступитися
text-rule-belonging-denied = заперечено, що вона належить Росії
text-rule-claim-rejected = претензію відхилено
text-rule-belongs-to-ukraine = сказано, що вона належить Україні
text-rule-belongs-to-russia = сказано, що вона належить Росії
text-rule-liberation-meant = Росія має намір узяти її під контроль і називає це звільненням
text-rule-liberation-called = Росія називає звільненням те, що взяла під контроль
text-rule-retaking-meant = є намір повернути її під контроль
text-rule-control-restored = контроль України відновлено
text-rule-occupation-implied = з того, що не окуповано, випливає, що решту окуповано
text-rule-taking-meant = Росія має намір узяти її під контроль
text-rule-called-occupied = її названо окупованою
text-rule-taking-denied = заперечено, що її взято під контроль
text-rule-taking-meant-or-demanded = Росія має намір узяти її під контроль або вимагає її
text-rule-taken-by-ukraine = українські війська взяли її під контроль
text-rule-taken-by-russia = сказано, що Росія взяла її під контроль або утримує
text-rule-massing = війська скупчуються
text-rule-attack-prepared = є загроза нападу або його готують
text-rule-advance = війська там рухаються або ведуть бої
# Що це за назва, якщо вона не з областей цього шару; стоїть після назви.
text-name-not-on-layer = на цьому шарі немає
text-name-in-russia = у Росії, на цьому шарі немає
text-name-in-belarus = у Білорусі, на цьому шарі немає
text-name-in-moldova-or-georgia = у Молдові чи Грузії, на цьому шарі немає
text-name-voivodeship = воєводство в Польщі або давня назва Закарпаття: сумнівно
text-name-people = народ, а не територія
text-name-body-or-event = назва установи чи події
text-name-structure = міст, вулиця чи будівля
text-name-club = клуб
text-name-part-of-another = частина іншої назви
text-name-from-history = історична назва
# Вади форм і ключових слів у лексиконі чи покажчику назв.
text-form-empty = форма порожня; напишіть слово або вилучіть її
text-form-braces = дужки стоять не парами; варіанти пишуть так: { "{" }а,б{ "}" }
text-form-star = зірочка означає будь-яке закінчення, тому має бути останнім знаком
text-form-too-many = форма означає понад { $limit } написань; поділіть її
text-form-any-first = «_» означає будь-яке слово, тому не може стояти першим; почніть зі слова
text-section-no-such-keyword = такого ключового слова немає; напишіть одне з цих: { $known }
text-section-a-fraction = дріб, як-от 2/3
text-section-a-number = число, як-от 20
# Проєкції мапи, після слова «проєкція».
text-projection-albers = рівновелика конічна Альберса
text-projection-azimuthal = рівновелика азимутальна Ламберта
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

