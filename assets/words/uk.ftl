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
# Лапки навколо цитати і навколо такої, у якій уже стоять перші: обирає QUOTED($words).
words-quote-marks = «»„“
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
    [invalid] файл не такий, як очікувалося
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
   *[data] дані не такі, як очікувалося (рядок { $line }, стовпець { $column })
}
words-two-days = це може бути { $one } або { $other }; напишіть місяць словом
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

# Дні.
model-day-unbroken = { $day }{ "\u00A0" }{ $month ->
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
}{ "\u00A0" }{ $year }
model-day-malformed = «{ $text }» — не дата; напишіть її як РРРР-ММ-ДД, наприклад 2025-03-17

# Документи, як їх називає бібліографія.
model-day-inferred = { $day } (дату визначено зі змісту)
model-citation-headline = { QUOTED($headline) }
model-citation-described = { $description } (заголовок невідомий)
model-citation-untitled = заголовок невідомий
# Твердження серед інших: перші слова цитати і чиї вони.
model-statement-name = { QUOTED($words) } ({ $speaker })
# Те саме, де слів ніхто не звірив: їх не подано як цитату.
model-statement-unchecked-name = ({ $kind }, { $speaker })

# Слова сталих переліків.
model-side-label = { $side ->
    [ukraine] Україна
    [russia] Росія
    [united-states] Сполучені Штати
    [other] Інша держава
   *[independent] Жодна держава
}
model-kind-label = { $kind ->
    [occupation] Окупація
    [advance] Наступ
    [buildup] Скупчення військ
    [claim] Претензія
    [concession] Поступка
    [denial] Заперечення
   *[recapture] Повернення під контроль
}
model-kind-heading = { $kind ->
    [occupation] Окупація
    [advance] Наступ
    [buildup] Скупчення військ
    [claim] Претензії
    [concession] Поступки
    [denial] Заперечення
   *[recapture] Повернення під контроль
}
model-kind-in-sentence = { $kind ->
    [occupation] окупація
    [advance] наступ
    [buildup] скупчення військ
    [claim] претензії
    [concession] поступки
    [denial] заперечення
   *[recapture] повернення під контроль
}
model-modality-mark = { $modality ->
    [implied] випливає зі сказаного
    [conditional] за певної умови
   *[denied] заперечено
}

# Чи звірено цитату з текстом.
model-check-label = { $check ->
    [compared] слова звірено
    [recorded] слова звірено (за записом)
    [folded] збігається лише без огляду на лапки й тире
    [not-checked] не звірено
    [not-found] не знайдено
   *[broken] не збігається
}
model-check-label-ambiguous = неоднозначно ({ $count })
model-check-words = { $check ->
    [compared] щойно звірено з текстом, символ за символом
    [recorded] за записом, її звірено з текстом; самого тексту тут немає, тож звірити ще раз неможливо
    [folded] стоїть у тексті лише без огляду на вид лапок, тире й пробілів
   *[not-checked] не звірено: ніхто не порівняв її з текстом
}
model-quote-empty = уривок { $segment } порожній
model-quote-overlapping = уривок { $segment } перекриває попередній або стоїть перед ним
model-quote-out-of-range = уривок { $segment } закінчується на позиції { $end }, а довжина тексту в символах — { $length }
model-quote-length-differs = довжина уривка { $segment } у символах — { $quoted }, а його межі охоплюють { $covered }
model-quote-ambiguous = уривок { $segment } неоднозначний ({ $count }): стільки разів він трапляється в тексті, але жодного разу на вказаному місці
model-quote-misplaced = уривок { $segment } стоїть на позиції { $found }, а не { $given }
model-quote-context-differs = уривок { $segment } стоїть на своєму місці, але слова довкола нього не такі, як записано до й після нього
model-quote-inside-word = уривок { $segment } починається або закінчується посеред слова
model-quote-not-found = уривка { $segment } в тексті не знайдено
model-quote-seal-broken = цитату змінено після того, як її востаннє звірили з текстом

# Чому твердження не враховано: частина речення.
model-uncounted-pieces = ніхто не пояснив, чому з речення процитовано так мало слів ({ QUOTED($words) })
model-uncounted-near = ніхто не пояснив, що для цитати означають слова { QUOTED($words) } поруч із нею
model-uncounted-area = ніхто не пояснив, чому залишено цитату, яка сама не називає цієї території ({ $name })
model-uncounted-source = ніхто не пояснив, чому джерелом названо того, кого текст не згадує ({ $name })
model-uncounted-folded = цитата стоїть у тексті лише без огляду на вид лапок, тире й пробілів
model-uncounted-unchecked = ніхто не звірив цитати з текстом

# Що стоїть довкола цитати й може її змінити.
model-guard-label = { $kind ->
    [negation] може це заперечувати
    [condition] може ставити це в залежність від чогось
    [question] може лише питати, чи це так
    [attribution] каже, чиї це слова
   *[pieces] може складатися в те, чого джерело не каже
}
model-guard-place = { $place ->
    [before] у попередньому реченні
    [outside] у тому самому реченні
    [next] у наступному реченні
    [left-out] пропущено в цитаті
   *[within] процитовано без решти речення
}
model-guard-line-kept = { QUOTED($words) } — { $label } (залишено: { $reason })
model-guard-line-open = { QUOTED($words) } — { $label } (без відповіді)
model-guard-kept = Залишено: { $reason }.
model-guard-open = На це ще ніхто не відповів, тому твердження не враховано.
# Чого з твердження його текст не називає: територія або людина. Кожне — речення, а також його частина.
model-unnamed-area = { $name }: сама цитата цієї назви не містить, джерело може говорити про іншу територію
model-unnamed-source = { $name }: текст цього імені не містить, сказати це міг хтось інший
model-unnamed-line = { $unnamed }. { $answer }
model-guard-note = { QUOTED($words) } — { $place ->
    [before] стоїть у реченні перед цитатою
    [outside] стоїть у тому самому реченні поза цитатою
    [left-out] пропущено між двома частинами цитати
    [next] стоїть у реченні після цитати
   *[within] процитовано без решти речення
}: { $kind ->
    [negation] джерело може казати протилежне
    [condition] джерело може казати це лише як про можливість, намір або за певної умови
    [question] джерело може лише питати, чи це так
    [attribution] це можуть бути чиїсь слова; перевірте, хто це каже
   *[pieces] з такої малої кількості слів може скластися те, чого джерело не каже
}

# Статуси й те, що стоїть поруч із ними.
derive-status = { $status ->
    [occupied] Окуповано
    [contested] Оспорюваний контроль
    [claimed] Претензії
    [threatened] Загроза
    [mentioned] Згадано
    [not-checked] Не звірено
    [switched-off] Лише у вимкнених твердженнях
   *[not-mentioned] Не згадано
}
derive-status-in-sentence = { $status ->
    [occupied] окуповано
    [contested] оспорюваний контроль
    [claimed] претензії
    [threatened] загроза
    [mentioned] згадано
    [not-checked] не звірено
    [switched-off] лише у вимкнених твердженнях
   *[not-mentioned] не згадано
}
derive-ground = { $ground ->
    [sources-disagree] джерела суперечать одне одному
    [held-in-part-most] утримують більшу частину
    [held-in-part] утримують частину, розмір не названо
    [held-in-part-small] утримують малу частину або одне місце
    [fighting-inside] бої всередині
   *[pressure] скупчення військ або наступ у напрямку області
}
derive-status-and-ground = { $status } · { $ground }

# Хто це робить. $side — unstated, де джерела сторони не називають або називають кілька.
derive-forces = { $side ->
    [ukraine] українські війська
    [russia] російські війська
    [united-states] війська США
    [other] війська іншої держави
    [independent] недержавні збройні сили
   *[unstated] війська неназваної сторони
}
derive-forces-agent = { $side ->
    [ukraine] українськими військами
    [russia] російськими військами
    [united-states] військами США
    [other] військами іншої держави
   *[independent] недержавними збройними силами
}
derive-side-whose = { $side ->
    [ukraine] України
    [russia] Росії
    [united-states] Сполучених Штатів
    [other] іншої держави
   *[independent] недержавної сторони
}

# Вигляд словами легенди.
derive-look-occupied = Окуповано
derive-look-occupied-by = Окуповано { $forces }
derive-look-held-in-part = { $part ->
    [most] Оспорюваний контроль: утримують більшу частину
    [small] Оспорюваний контроль: утримують малу частину або одне місце
   *[unsized] Оспорюваний контроль: утримують частину, розмір не названо
}
derive-look-held-in-part-by = { $part ->
    [most] Оспорюваний контроль: { $forces } утримують більшу частину
    [small] Оспорюваний контроль: { $forces } утримують малу частину або одне місце
   *[unsized] Оспорюваний контроль: { $forces } утримують частину, розмір не названо
}
derive-look-held-in-any-part = Оспорюваний контроль: утримують частину
derive-look-held-in-any-part-by = Оспорюваний контроль: { $forces } утримують частину
derive-look-disagreeing = Оспорюваний контроль: джерела суперечать одне одному
derive-look-fighting = Оспорюваний контроль: бої всередині
derive-look-claimed = { $side ->
    [ukraine] Претензії України
    [russia] Претензії Росії
    [united-states] Претензії Сполучених Штатів
    [other] Претензії іншої держави
    [independent] Претензії недержавної сторони
   *[unstated] Претензії
}
derive-look-claimed-pressed = { $by ->
    [buildup] { $claimed }; поруч — { $pressure }
   *[forces] { $claimed }, і { $pressure }
}
derive-look-threatened = Загроза: { $pressure }
# Те саме найменшою кількістю слів, що називають стан і чий він.
derive-short-occupied = { $side ->
    [ukraine] Окуповано Україною
    [russia] Окуповано Росією
    [united-states] Окупували США
    [other] Окупувала інша держава
    [independent] Окупувала недержавна сторона
   *[unstated] Окуповано
}
derive-short-held-in-part = { $side ->
    [ukraine] Оспорюваний контроль: частину утримує Україна
    [russia] Оспорюваний контроль: частину утримує Росія
    [united-states] Оспорюваний контроль: частину утримують США
    [other] Оспорюваний контроль: частину утримує інша держава
    [independent] Оспорюваний контроль: частину утримує недержавна сторона
   *[unstated] Оспорюваний контроль: утримують частину
}
derive-short-claimed = { $side ->
    [ukraine] Претензії України
    [russia] Претензії Росії
    [united-states] Претензії США
    [other] Претензії іншої держави
    [independent] Претензії недержавної сторони
   *[unstated] Претензії
}
derive-short-claimed-pressed = { $by ->
    [buildup] { $claimed }, скупчення військ
   *[forces] { $claimed }, наступ військ
}
derive-short-threatened = { $side ->
    [ukraine] Загроза з боку України
    [russia] Загроза з боку Росії
    [united-states] Загроза з боку США
    [other] Загроза з боку іншої держави
    [independent] Загроза з боку недержавної сторони
   *[unstated] Загроза
}
derive-pressure-buildup = { $side ->
    [ukraine] скупчення військ України
    [russia] скупчення військ Росії
    [united-states] скупчення військ США
    [other] скупчення військ іншої держави
    [independent] скупчення недержавних збройних сил
   *[unstated] скупчення військ
}
derive-pressure-approach = { $side ->
    [ukraine] українські війська наступають у цьому напрямку
    [russia] російські війська наступають у цьому напрямку
    [united-states] війська США наступають у цьому напрямку
    [other] війська іншої держави наступають у цьому напрямку
    [independent] недержавні збройні сили наступають у цьому напрямку
   *[unstated] війська наступають у цьому напрямку
}
derive-pressure-both = { $buildup }, { $approach }

# Яку частину області охоплює твердження: короткий підпис.
derive-extent-whole = уся
derive-extent-part = частина
derive-extent-part-worded = частина: { QUOTED($wording) }
derive-extent-part-percent = частина: { $percent }{ "\u00A0" }%
derive-extent-place = місце
derive-extent-place-named = місце: { $place }
derive-extent-approach = у напрямку області: ще не всередині

# Чому область має свій статус: твердження з їхніми джерелами.
derive-verdict = { $clauses }.
derive-clause = { $who } { $what }
derive-clause-conditional = { $who } { $what }, за певної умови
derive-who-through = { $speaker } ({ $count ->
    [1] переказує
   *[many] переказують
} { $relayers })
derive-clause-held = { $modality ->
    [implied] дає зрозуміти, що { $subject } { $held }
    [denied] заперечує, що { $subject } { $held }
   *[asserted] повідомляє, що { $subject } { $held }
}
derive-held = окуповано
derive-held-by = утримують { $forces }
derive-held-by-own = { $side ->
    [ukraine] контролює Україна
    [russia] контролює Росія
    [united-states] контролюють Сполучені Штати
    [other] контролює інша держава
   *[independent] контролює недержавна сторона
}
derive-clause-unsized = { $clause }, не вказуючи, яку саме частину
derive-clause-retaken = { $modality ->
    [implied] дає зрозуміти, що { $subject } { $retaken }
    [denied] заперечує, що { $subject } { $retaken }
   *[asserted] повідомляє, що { $subject } { $retaken }
}
derive-retaken = повернуто під контроль
derive-retaken-by = повернули під контроль { $forces }
derive-clause-advance = { $modality ->
    [implied] дає зрозуміти, що { $forces } наступають на цій території
    [denied] заперечує, що { $forces } наступають на цій території
   *[asserted] повідомляє, що { $forces } наступають на цій території
}
derive-clause-approach = { $modality ->
    [implied] дає зрозуміти, що { $forces } наступають у бік цієї території
    [denied] заперечує, що { $forces } наступають у бік цієї території
   *[asserted] повідомляє, що { $forces } наступають у бік цієї території
}
derive-clause-buildup = { $modality ->
    [implied] дає зрозуміти, що тут скупчуються { $forces }
    [denied] заперечує, що тут скупчуються { $forces }
   *[asserted] повідомляє, що тут скупчуються { $forces }
}
derive-clause-claim = { $modality ->
    [implied] дає зрозуміти, що є претензія на { $subject }
    [denied] заперечує претензію на { $subject }
   *[asserted] заявляє претензію на { $subject }
}
derive-clause-claim-of = { $modality ->
    [implied] дає зрозуміти, що є претензія { $side } на { $subject }
    [denied] заперечує претензію { $side } на { $subject }
   *[asserted] заявляє претензію { $side } на { $subject }
}
derive-clause-defines = { $modality ->
    [implied] дає зрозуміти, що назва { $group } охоплює { $subject }
    [denied] заперечує, що назва { $group } охоплює { $subject }
   *[asserted] визначає, що назва { $group } охоплює { $subject }
}
derive-clause-under-name = { $clause } (під назвою { $group })
derive-clause-concession = { $modality ->
    [denied] заперечує поступку щодо цієї території
   *[asserted] пропонує поступитися цією територією, визнати претензію на неї або заморозити її статус
}
derive-clause-denial = { $modality ->
    [denied] заперечує, що відкидає претензію на цю територію
   *[asserted] відкидає претензію на цю територію, її передання чи визнання за іншою стороною
}
derive-clause-worded = { $clause } ({ QUOTED($wording) })
derive-clause-worded-by = { $clause } ({ QUOTED($wording) } — слова { $whose })
derive-clause-percent = { $clause } ({ $percent }{ "\u00A0" }%)
derive-subject = цю територію
derive-subject-all = всю цю територію
derive-subject-close = місцевість поблизу цієї території
derive-subject-place = { ACCUSATIVE($place) }
derive-subject-some-place = одне з місць на цій території
derive-subject-group = територію під назвою { $group }
derive-subject-part = { $part ->
    [most] більшу частину цієї території
   *[other] частину цієї території
}
derive-subject-part-together = { $part ->
    [most] більшу частину
   *[other] частину
} { $count ->
    [2] двох
    [3] трьох
    [4] чотирьох
    [5] п’яти
    [6] шести
    [7] семи
    [8] восьми
    [9] дев’яти
    [10] десяти
    [11] одинадцяти
    [12] дванадцяти
   *[other] { $count }
} { $count ->
    [one] названої разом області
   *[many] названих разом областей
}
derive-more-statements = { $count ->
    [one] цю територію називає ще { $count } твердження
    [few] цю територію називають ще { $count } твердження
   *[many] цю територію називають ще { $count } тверджень
}
derive-nobody-says-who-holds = жодне враховане твердження не каже, хто контролює цю територію
derive-nobody-names = Жодне твердження цієї території не називає.
derive-all-switched-off = { $count ->
    [1] Цю територію називає лише одне твердження, і його вимкнено.
    [one] Цю територію називає { $count } твердження, і всі їх вимкнено.
    [few] Цю територію називають { $count } твердження, і всі їх вимкнено.
   *[many] Цю територію називають { $count } тверджень, і всі їх вимкнено.
}
derive-uncounted-one = { $position ->
    [first] Твердження { $statement } не враховано: { $why }
   *[later] твердження { $statement } не враховано: { $why }
}
derive-uncounted-many = { $position ->
    [first] Твердження { $statements } не враховано
   *[later] твердження { $statements } не враховано
}
derive-and-more = { $names } та ще { $count }

# Чи враховано твердження зараз: речення.
derive-standing-off = Вимкнено: зараз твердження не враховано.
derive-standing-undefined = Зараз не враховано: вимкнено твердження, яке каже, що охоплює ця назва.
derive-standing-uncounted = Не враховано: { $why }.

# Що змінив би перемикач.
derive-change = { $lead }, { $outcomes }; більше нічого не зміниться.
derive-change-count = { $lead }, { $count ->
    [one] зміниться { $count } область чи місце
    [few] зміняться { $count } області й місця
   *[many] зміняться { $count } областей і місць
}.
derive-change-count-alone = { $count ->
    [one] Зміниться { $count } область чи місце.
    [few] Зміняться { $count } області й місця.
   *[many] Зміняться { $count } областей і місць.
}
derive-subjects = { $count ->
    [one] { $count } область чи місце
    [few] { $count } області й місця
   *[many] { $count } областей і місць
}
derive-change-nothing = { $lead }, на карті нічого не зміниться.
derive-change-outcome = { $names } { $outcome }
derive-outcome-colourless = { $count ->
    [one] втратить колір
   *[several] втратять колір
}
derive-outcome-switched-off = { $count ->
    [one] лишиться лише у вимкнених твердженнях
   *[several] лишаться лише у вимкнених твердженнях
}
derive-outcome-becomes = { $count ->
    [one] матиме статус «{ $look }»
   *[several] матимуть статус «{ $look }»
}
derive-weighing-without = Якщо вимкнути { $what }
derive-weighing-with = Якщо ввімкнути { $what }
derive-lead-source = джерело «{ $name }»
derive-lead-says = те, що каже { $name }
derive-lead-relays = те, що переказує { $name }
derive-lead-direct = сказане без названого посередника
derive-lead-implied = те, що лише випливає зі сказаного
derive-lead-kind = { $kind ->
    [occupation] твердження про окупацію
    [advance] твердження про наступ
    [buildup] твердження про скупчення військ
    [claim] твердження про претензії
    [concession] твердження про поступки
    [denial] заперечення
   *[recapture] твердження про повернення під контроль
}
derive-without-one = { $still ->
    [still] Без джерела «{ $name }»: так само «{ $look }».
   *[then] Без джерела «{ $name }»: «{ $look }».
}
derive-without-both = { $still ->
    [still] Без обох: так само «{ $look }».
   *[then] Без обох: «{ $look }».
}
derive-without-all = { $still ->
    [still] Без усіх: так само «{ $look }».
   *[then] Без усіх: «{ $look }».
}
derive-without-others-changing = Статус змінився б і без будь-якого з інших джерел ({ $count }).
derive-without-any = { $others ->
    [none] Без будь-якого з її джерел ({ $count })
   *[some] Без будь-якого з решти джерел ({ $count })
}: { $still ->
    [still] так само «{ $look }»
   *[then] «{ $look }»
}.

# Що можна вимкнути: розділи й рядки панелі.
derive-section-documents = У якому документі
derive-section-actors = Хто каже або переказує
derive-section-through = Через кого
derive-section-kinds = Що сказано
derive-section-modality = Як сказано
derive-toggle-direct = Без названого посередника
derive-toggle-implied = Лише випливає зі сказаного
derive-row-says = каже { $says }
derive-row-relays = переказує { $relays }
derive-row-says-and-relays = каже { $says } · переказує { $relays }
derive-row-only-says = лише те, що каже
derive-row-only-relays = лише те, що переказує

# Під цитатою: чиї це слова й де вони стоять.
derive-quote-attributed = { QUOTED($quote) } — { $attribution }
derive-quote-cited = { $quote }. { $citation }
derive-quoted-reporting = { $reporter } (переказ; джерело — { $speaker })
derive-quoted-reporting-through = { $reporter } (переказ; джерело — { $speaker }, через: { $through })
derive-quoted-then = { $first }, потім { $last }
derive-quoted-in = { $who }, у виданні { $outlet }
derive-quoted-on = { $who }, { $day }
derive-quoted-as-of = { $line }, станом на { $day }

# (end of model and derive)


## scene: legend, foot, footnotes of a picture

# Що кожна карта каже про свої кордони й кольори.
scene-borders-recognised = Міжнародно визнані кордони (ГА ООН 68/262, ES-11/4)
scene-borders-supplied = Кордони такі, як у файлі шару; їх не звірено
scene-borders-credited = { $note } · { $credit }
scene-credit-shipped = Natural Earth, суспільне надбання
scene-credit-supplied = межі надав користувач
scene-report-note = Так повідомляє стаття; зі станом справ на місцевості цього не звірено.
scene-scale-kilometres = { $length } км
scene-scale-metres = { $length } м

# Верх і низ сторінки.
scene-about-colours = Кольори показують, що повідомляють джерела статті, а не стан справ на місцевості.
scene-about-documents = { $documents }. Кольори показують, що повідомляють джерела статті, а не стан справ на місцевості.
scene-shortened = … (скорочено)
scene-foot-sources = { $count ->
    [1] Джерело: { $citations } · Враховано { $count } твердження; його цитата — всередині файлу.
    [one] Джерело: { $citations } · Враховано { $count } твердження; їхні цитати — всередині файлу.
    [few] Джерело: { $citations } · Враховано { $count } твердження; їхні цитати — всередині файлу.
   *[many] Джерело: { $citations } · Враховано { $count } тверджень; їхні цитати — всередині файлу.
}
scene-foot-no-sources = { $count ->
    [1] Джерел поки немає · Враховано { $count } твердження; його цитата — всередині файлу.
    [one] Джерел поки немає · Враховано { $count } твердження; їхні цитати — всередині файлу.
    [few] Джерел поки немає · Враховано { $count } твердження; їхні цитати — всередині файлу.
   *[many] Джерел поки немає · Враховано { $count } тверджень; їхні цитати — всередині файлу.
}
scene-foot-sources-brief = Джерело: { $citations } · { $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[many] { $count } тверджень
}.
scene-foot-made = Зроблено в Claims Map · перевірити: claims-map verify ФАЙЛ
scene-foot-made-on = Зроблено в Claims Map { $day } року · перевірити: claims-map verify ФАЙЛ
scene-foot-made-brief = Claims Map
scene-foot-made-on-brief = Claims Map, { $day }
scene-foot-credit = Карта: { $credit }
scene-sentence = { $sentence }.
scene-foot-speakers = Хто це каже:
scene-left-out = Не вмістилося за цього розміру:
scene-left-out-list = { $list }.
scene-left-out-list-quotes = { $list }; усі цитати — всередині файлу.
scene-left-out-notes = { $count ->
    [one] { $count } виноска з цитатами
    [few] { $count } виноски з цитатами
   *[many] { $count } виносок із цитатами
}
scene-left-out-remarks = { $count ->
    [one] { $count } примітка
    [few] { $count } примітки
   *[many] { $count } приміток
}
scene-left-out-remarks-focus = { $count ->
    [one] { $count } примітка (чому так показано: { $areas })
    [few] { $count } примітки (серед них — чому так показано: { $areas })
   *[many] { $count } приміток (серед них — чому так показано: { $areas })
}
scene-left-out-names = { $count ->
    [one] { $count } назва
    [few] { $count } назви
   *[many] { $count } назв
}
scene-left-out-names-all = { $count ->
    [one] { $count } назва ({ $areas })
    [few] { $count } назви ({ $areas })
   *[many] { $count } назв ({ $areas })
}
scene-left-out-names-coloured = { $count ->
    [one] { $count } назва (із зафарбованих: { $areas })
    [few] { $count } назви (із зафарбованих: { $areas })
   *[many] { $count } назв (із зафарбованих: { $areas })
}
scene-left-out-numbers = { $count ->
    [one] { $count } номер виноски
    [few] { $count } номери виносок
   *[many] { $count } номерів виносок
}
scene-left-out-explanations = { $count ->
    [one] { $count } частина легенди
    [few] { $count } частини легенди
   *[many] { $count } частин легенди
}
scene-left-out-more = ще { $count }
scene-left-out-brief = Не вмістилося:
scene-left-out-list-brief = { $list }; решта — у файлі.
scene-borders-brief = Визнані кордони (ГА ООН 68/262, ES-11/4)
scene-left-out-densities = розмір утримуваної частини
scene-left-out-sources = хто це каже
scene-left-out-which = хто з них що каже
scene-left-out-about = пояснення кольорів
scene-left-out-scale-bar = масштаб
scene-left-out-locator = оглядова карта
# Палітра користувача.
scene-palette-alike = { $vision ->
    [normal] «{ $one }» і «{ $other }» майже не розрізнити
    [protan] «{ $one }» і «{ $other }» майже не розрізняють люди, які не бачать червоного (протанопія)
    [deutan] «{ $one }» і «{ $other }» майже не розрізняють люди, які не бачать зеленого (дейтеранопія)
   *[tritan] «{ $one }» і «{ $other }» майже не розрізняють люди, які не бачать синього (тританопія)
}: відстань між ними в CAM02-UCS — { $distance }, досить { $least }
scene-palette-faint = { $part ->
    [label] назви на тлі «{ $ground }» важко прочитати
    [hatch] штриховку на тлі «{ $ground }» важко побачити
    [borders] межі областей «{ $ground }» важко розгледіти
    [dots] крапки на тлі «{ $ground }» важко побачити
   *[text] текст на тлі { $ground } важко прочитати
}: контраст { $contrast }, досить { $least }
scene-palette-paper = паперу
scene-palette-sea = моря
scene-palette-land = сусідніх країн

# На карті.
scene-area-title = { $name }: { $status }. { $sentence }
scene-place-title = { $name }: { $status }.
scene-call-out = { $status } · { $speakers }
scene-label-with-city = { $city } і { $region }
scene-described-look = { $look } — { $names }.
scene-described-count = { $look } — { $count ->
    [one] { $count } область
    [few] { $count } області
   *[many] { $count } областей
}.

# Легенда й що означають її рядки.
scene-legend = Легенда
scene-explained = { $first } · { $last }
scene-explained-also = також { $places }
scene-explained-disagreeing = двоє авторів кажуть те, що не може бути правдою водночас
scene-explained-part = лінії не проведено, бо про неї не повідомляють
scene-explained-fighting = повідомляють про наступ усередині
scene-explained-mentioned = лише в запереченні чи поступці, як повернуту під контроль, як підконтрольну своїй державі або за певної умови
scene-explained-not-checked = цитату не звірено з текстом, або її в ньому немає
scene-explained-not-mentioned = { $count ->
    [one] { $count } регіон, якого не називає жодне твердження
    [few] { $count } регіони, яких не називає жодне твердження
   *[many] { $count } регіонів, яких не називає жодне твердження
}
scene-explained-claimed = жодне враховане твердження не каже, хто її контролює
scene-said-by = { $count ->
    [1] каже { $speakers }
   *[many] кажуть { $speakers }
}
scene-implied-by = випливає зі слів: { $speakers }
scene-said-or-implied-by = { $count ->
    [1] прямо або опосередковано каже { $speakers }
   *[many] прямо або опосередковано кажуть { $speakers }
}
scene-deed-said-by = { $deed ->
    [holding] контроль або бої: { $speakers }
    [claiming] претензія: { $speakers }
    [approaching] наступ: { $speakers }
    [massing] скупчення військ: { $speakers }
   *[other] інше: { $speakers }
}
scene-deed-implied-by = { $deed ->
    [holding] контроль або бої: { $speakers }, лише випливає зі сказаного
    [claiming] претензія: { $speakers }, лише випливає зі сказаного
    [approaching] наступ: { $speakers }, лише випливає зі сказаного
    [massing] скупчення військ: { $speakers }, лише випливає зі сказаного
   *[other] інше: { $speakers }, лише випливає зі сказаного
}
scene-deed-partly-implied-by = { $deed ->
    [holding] контроль або бої: { $speakers }, почасти випливає зі сказаного
    [claiming] претензія: { $speakers }, почасти випливає зі сказаного
    [approaching] наступ: { $speakers }, почасти випливає зі сказаного
    [massing] скупчення військ: { $speakers }, почасти випливає зі сказаного
   *[other] інше: { $speakers }, почасти випливає зі сказаного
}

# Поруч із картою або під нею.
scene-side-focus = { $name }:
scene-side-verdict = { $status }. { $sentence }
scene-side-sources = Джерела:
scene-side-off = Вимкнено:
scene-side-uncounted = Не враховано:
scene-side-names = { $names }.
scene-side-none = немає.
scene-side-nowhere = { $count ->
    [one] Ще { $count } твердження не називає жодної області ({ $speakers }).
    [few] Ще { $count } твердження не називають жодної області ({ $speakers }).
   *[many] Ще { $count } тверджень не називають жодної області ({ $speakers }).
}
scene-uncounted-one = { $statement }: { $why }
scene-uncounted = { $count ->
    [one] { $count } твердження: { $statements }.
    [few] { $count } твердження: { $statements }.
   *[many] { $count } тверджень: { $statements }.
}
scene-uncounted-more = { $count ->
    [one] { $count } твердження: { $statements } та інші.
    [few] { $count } твердження: { $statements } та інші.
   *[many] { $count } тверджень: { $statements } та інші.
}
scene-off-says = те, що каже { $name }
scene-off-relays = те, що переказує { $name }
scene-off-says-and-relays = { $name } (і сказане, і переказане)
scene-off-direct = без названого посередника
scene-off-implied = те, що лише випливає зі сказаного

# Виноски.
scene-note-title = Виноска { $number }
scene-note-quote = { QUOTED($quote) } —
scene-reference-title = { $name }: виноска { $number }
scene-note-attribution = { $attribution }.
scene-note-attribution-remarks = { $attribution } ({ $remarks }).
scene-note-language = { $language ->
    [en] Цитати — англійською, як у статті.
    [uk] Цитати — українською, як у статті.
    [ru] Цитати — російською, як у статті.
   *[other] Цитати — мовою статті.
}
scene-note-see = Див. { $notes }.
scene-note-see-also = Див. також { $notes }.
scene-remark-modality = { $modality ->
    [implied] лише випливає з цих слів
    [conditional] за певної умови
   *[denied] це заперечують
}
scene-remark-near = поруч: { QUOTED($words) }

# (end of scene)


## export: files that go out, and what checking them finds

# Що доводить файл, який відповідає своєму запису, і чого не доводить.
export-proves = Це доводить, що файл показує те, що дають ці твердження й перемикачі за правилами програми.
export-does-not-prove = Це не доводить, хто зробив файл, що цитати справді стоять у статті (звірте їх за допомогою --text), що стаття правдива чи що ніхто не зробив іншого файлу.

# Файли без запису або пошкоджені.
export-unknown-file = це не з тих файлів, які Claims Map експортує із записом
export-no-kind = це не з тих видів файлів, які Claims Map експортує із записом
export-no-record = у файлі немає запису: метадані вилучено або файл зробила інша програма; порівняйте зображене за допомогою --against ОРИГІНАЛ
export-no-record-foreign = у файлі немає запису, бо { $kind } Claims Map не експортує: файл перекодовано або його зробила інша програма; порівняйте зображене за допомогою --against ОРИГІНАЛ
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
export-other-layer = файл зроблено на іншому шарі, а не на тому, що тут; укажіть той шар за допомогою --layer
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
export-written-anew = інша програма записала файл заново, або його створила інша збірка ({ $manners }); зображене не змінилося
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
export-block-outline = контур { $id }
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
export-png-checksum = контрольна сума частини { $name } неправильна, і різні програми тлумачать це по-різному
export-png-resolution = роздільність змінено або вилучено
export-png-colour-name = назву колірного простору змінено або вилучено
export-png-part-twice = частина «{ $name }» стоїть двічі
export-png-part-misplaced = частина «{ $name }» стоїть там, де її в PNG не буває
export-png-animation = частина «{ $name }» робить зображення анімацією
export-png-colours = частина «{ $name }» вимагає показувати інші кольори
export-png-stretched = частина «{ $name }» вимагає розтягнути зображення: ширина пікселя має бути більша за висоту або навпаки
export-png-read-otherwise = частина «{ $name }» вимагає, щоб деякі програми читали пікселі інакше

# Метадані.
export-metadata-says = у прихованому полі «{ $name }» стоїть «{ $words }», чого Claims Map не записувала
export-metadata-orientation = прихована орієнтація вимагає повернути або віддзеркалити зображення
export-metadata-unknown = у метаданих є «{ $name }», чого Claims Map не записувала; програма, яка це знає, може показати більше, ніж зображення
export-metadata-unknown-words = у метаданих є «{ $name }» («{ $words }»), чого Claims Map не записувала; програма, яка це знає, може показати більше, ніж зображення
export-metadata-unreadable = у метаданих є «{ $name }», чого Claims Map не записувала, і прочитати це не вдалося
export-metadata-added = до файлу додано метадані, які нічого не кажуть про зображене: { $names }
export-exif-long = EXIF, у якому більше ніж кілька тегів
export-exif-second-picture = друге зображення в EXIF
export-exif-tag = тег EXIF { $tag }

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
export-markup-written-throughout = інша програма записала більшість елементів інакше, тож сказати, чи зображене те саме, неможливо; намалюйте файл як зображення й порівняйте його за допомогою --against ОРИГІНАЛ
export-odd-comment = у файлі є коментар, який деякі програми закінчують в іншому місці або мають за розмітку
export-html-too-deep = елементи вкладено один в одного надто глибоко, щоб їх прочитати
export-html-saved-by-browser = сторінку зберіг браузер, коли її скрипт уже виконався, тобто такою, якою її бачив один із читачів; збережіть натомість вихідний код сторінки або візьміть файл таким, яким його експортовано
export-html-document-type = тип документа вилучено або змінено, тому браузери показують сторінку не за тими правилами, для яких її зроблено
export-html-indented-anew = відступи в скрипті або стилі змінено: тепер браузери їх пропускають, бо політика сторінки називає їх за контрольною сумою, і показують карту без того, що вони роблять
# $fault — слова читача HTML англійською.
export-html-faults = файл порушує правила HTML у { $count } { $count ->
    [one] місці
   *[many] місцях
} (“{ $fault }”), і різні програми тлумачать це по-різному

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
export-pdf-set-anew = інша програма зверстала сторінку заново, тож сказати, чи зображене те саме, неможливо; намалюйте її як зображення й порівняйте його за допомогою --against ОРИГІНАЛ
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
export-pdf-page-none = одна зі сторінок насправді не є сторінкою
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
export-pdf-stream-none = один із потоків у файлі насправді не є потоком
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
export-against-picture-differs = зображення інше: { $places }; уперше біля точки { $x }, { $y } оригіналу; { $percent }{ "\u00A0" }% його площі
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
export-against-quote = цитата — { QUOTED($found) } замість { QUOTED($expected) }
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
    [claimed] «претензії»
    [threatened] «загроза»
    [mentioned] «згадано»
    [not-checked] «не звірено»
    [switched-off] «лише у вимкнених твердженнях»
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
# Що програма перегляду показує у змісті сторінки і що посилання каже про себе.
export-pdf-map = Карта
export-pdf-notes = Виноски
export-pdf-sources = Джерела
export-pdf-to-map = Виноска { $number }: назад до карти

# Розміри.
export-preset-web = Вебсторінка
export-preset-square = Квадрат
export-preset-link = Посилання
export-preset-story = Сторіз
export-preset-columns = Дві колонки
export-no-type-size = «{ $text }» — не розмір шрифту; напишіть його як 8pt, 1.2 або 120%
export-no-size = зображення { $width } на { $height } зробити не можна: потрібно щонайменше { $longer } на { $shorter } пікселів і щонайбільше { $most } на сторону
export-no-dpi = { $dpi } точок на дюйм не дадуть зображення; оберіть від 10 до 2400
export-points-of-pixels = для розміру шрифту в пунктах потрібен розмір на папері; задайте ширину й висоту в міліметрах чи роздільність або розмір шрифту як множник, наприклад 1.2
export-type-too-large = за такого розміру шрифту на сторінці не лишається місця для обов’язкового; найбільше — { $percent } % звичайного розміру
export-no-length = «{ $text }» — не довжина; напишіть її як 1600, 1600px, 210mm або 8.5in
export-crop-no-box = { $degrees } — не прямокутник у градусах; напишіть захід, південь, схід і північ, наприклад 33,46,37,48
export-crop-empty = у межах { $degrees } немає жодної області шару; напишіть захід, південь, схід і північ у градусах, наприклад 33,46,37,48


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

# Таблиця. Її клітинки розділяє знак, якого чекають табличні програми цією мовою: крапка з комою, бо кома
# відділяє десяткові знаки.
export-table-separator = ;
export-table-heading = { $column ->
    [areas] Області
    [kind] Що сказано
    [extent] Яка їх частина
    [by] Сторона
    [modality] Наскільки певно
    [speaker] Автор слів
    [relayers] Переказує
    [quote] Цитата
    [voice] Чиї слова
    [attribution] Кому належать слова
    [context] Контекст
    [check] Звірення
    [counted] Враховано
    [why-not] Чому ні
    [as-of] Станом на
    [citation] Джерело
   *[note] Примітка
}
export-table-unstated = Не названо
export-table-voice = { $voice ->
    [speaker] самого автора слів
    [relayer] посередника
   *[document] статті, переказ
}
export-table-counted = { $counted ->
    [yes] так
   *[no] ні
}

# Що картинка каже про себе у своїх метаданих: підпис, посилання на автора, права.
export-image-credit = Claims Map; { $borders }
export-image-credit-own = { $own } / Claims Map; { $borders }
export-image-credit-only = { $own }; { $borders }
export-image-rights-borders = Карта: { $borders }.
export-image-rights = Карта: { $borders }. Цитати належать тим, хто їх опублікував: { $outlets }.
export-image-sources = { $count ->
    [1] Джерело: { $citations }
   *[other] Джерела: { $citations }
}
export-image-more-areas = Названо ще областей і місць: { $count }.

# (end of export)


## page: the interactive page

# Сторінка без свого сценарію та її рамка.
page-about = { $documents }. { $count ->
    [1] Кольори показують, що повідомляють джерела статті, а не стан справ на місцевості.
   *[other] Кольори показують, що повідомляють джерела статей, а не стан справ на місцевості.
}
page-skip = Пропустити карту
page-find = Знайти область
page-found = Знайдені області
page-theme = Світла чи темна тема
page-theme-light = Світла
page-theme-dark = Темна
page-map = Карта областей
page-map-help = Клавіші зі стрілками ведуть від області до області, Enter показує цитати, Escape повертає до огляду. Плюс і мінус змінюють масштаб, нуль показує всю карту.
page-legend = Легенда
page-meaning = Що означають кольори
page-meaning-occupied = Джерело повідомляє, що всю область або це місце утримує сторона, якій вони не належать, і ніхто інший цього не оспорює.
page-meaning-contested = Повідомляють про контроль над частиною області або над одним місцем у ній: смуги — тонкі для малої частини чи одного місця, широкі для більшої частини. Або повідомляють про бої всередині: шеврони. Або двоє авторів кажуть про те, хто її утримує, таке, що не може бути правдою водночас: перехресні смуги. Лінії фронту не проведено, бо про неї не повідомляють.
page-meaning-claimed = Її вимагають, оголошують своєю або мають намір захопити. Крапки означають, що повідомляють ще й про наступ у її бік чи про скупчення військ.
page-meaning-threatened = Повідомляють лише про наступ у її бік чи про скупчення військ: крапки.
page-meaning-mentioned = Названо лише в запереченні, у поступці, як повернуту під контроль, як підконтрольну своїй державі або за певної умови.
page-meaning-not-checked = Названо, але цитату не звірено з текстом, у тексті її немає або ніхто не пояснив, що означають слова навколо неї: без кольору, штриховий контур і знак питання.
page-meaning-switched-off = Її називають твердження, але жодне з них не враховано: без кольору, пунктирний контур.
page-meaning-not-mentioned = Жодне твердження її не називає, а це нічого не говорить про те, що там відбувається.
page-panel = Область у фокусі
page-sources = Джерела
page-switches = Вимикати й вмикати джерела
page-record = Області та цитати
page-switched-off = Вимкнено: { $names }.
page-switched-off-none = Нічого не вимкнено.
page-quotes = Цитати
page-source = Джерело: { $citation }
page-source-at = Джерело: { $citation }, { $address }
page-quotes-belong = Цитати належать тим, хто їх опублікував.
page-exported = Дата експорту: { $day }.
page-made-with = Зроблено в Claims Map.
# Під картою.
page-zoom = Масштаб
page-zoom-in = Збільшити
page-zoom-out = Зменшити
page-zoom-whole = Уся карта
page-zoom-hint = або Ctrl + коліщатко чи подвійне клацання
# Що промовляється про масштаб карти.
page-zoom-is = Карта в масштабі { $percent } %.
page-zoom-is-whole = Уся карта.
# Сторінка всередині іншої: назва її рамки та примітка над рядками, які її показують.
page-embed-title = Інтерактивна карта: { $title }
page-embed-note = Вставте ці рядки туди, де має бути карта, а файл карти покладіть поруч із тією сторінкою. Якщо він лежить деінде, змініть src.

# Область чи місце, на карті й у списках.
page-shape = { $name }, { $look }
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
    [switched-off] лише у вимкнених твердженнях
   *[not-mentioned] не згадано
}

# Цитата.
page-names-no-region = області не названо
page-show-in-article = Показати у статті
page-copy = Копіювати
page-copy-help = Копіювати цитату з посиланням на джерело
page-copied = Скопійовано
page-copied-aloud = Цитату скопійовано разом з автором слів і джерелом.
page-copy-failed = Цей браузер не дає сторінці копіювати.
page-around = { QUOTED($words) } ({ $place }) { $label }. { $answer }
page-around-unnamed = { $unnamed }. { $answer }
page-around-listed = { QUOTED($words) } ({ $place }) { $label }. { $answer }
page-check-mark = { $sign } { $label }
page-this-quote = Ця цитата: { $check }.
page-names-group = Названо: { $group }. Ця назва охоплює цю область і ще { $count }.
page-also = також

# Панель поруч із картою.
page-all-regions = Усі області
page-back = Назад до огляду всіх областей
page-together = разом у фокусі
page-group-stands = { $speaker } каже, які області охоплює ця назва.
page-group-stands-not = Зараз ця назва не охоплює жодної області: вимкнено те, що каже про неї { $speaker }.
page-unnamed = Жодне твердження не називає цієї області, а це нічого не говорить про те, що там відбувається.
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
page-nothing-counts = Зараз не враховано жодного твердження, тож за твердженнями на карті нічого не забарвлено.
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
    [relays] Те, що переказує { $actor }:
   *[says] Те, що каже { $actor }:
} { $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[many] { $count } тверджень
}
page-flipped = { $row ->
    [direct] Сказане без названого посередника
    [implied] Лише випливає зі сказаного
    [says] Те, що каже { $name }
    [relays] Те, що переказує { $name }
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
page-stands-for-none = зараз не охоплює жодної області

# (end of page)


## load: files that are read

# Як названо файл.
load-record-dossier = досьє в записі
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
    [pipe] { $file }: це іменований канал, а не файл; збережіть його вміст у файл або спрямуйте його на стандартний ввід і вкажіть замість назви «-»
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
   *[data] дані не такі, як очікувалося
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
load-misfit-only = єдиної області, названої в досьє, немає на { $layer }
load-misfit-none = { $count ->
    [one] жодної з { $count } названої в досьє області немає на { $layer }
   *[many] жодної з { $count } названих у досьє областей немає на { $layer }
}
load-misfit-some = { $count ->
    [one] { $missing } з { $count } названої в досьє області немає на { $layer }
   *[many] { $missing } з { $count } названих у досьє областей немає на { $layer }
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
load-unknown-area = області «{ $area }» немає на шарі; id його областей мають такий вигляд: { $example }
load-unknown-area-iso = області «{ $area }» немає на шарі; напишіть код ISO 3166-2, наприклад UA-63
# Помилки в документах.
load-former-field = це поле з попереднього формату; напишіть натомість headline або description
load-address = адреса має починатися з https:// або http://
load-not-sha256 = це не SHA-256: напишіть 64 шістнадцяткові цифри
load-other-text = SHA-256 тексту не такий, як у документа, тож із текстом нічого не звірено; додайте правильний текст або приберіть цей
# Помилки в місцях.
load-no-place-named = охоплення — місце, але місця не названо; назвіть його
load-unknown-place = місця «{ $place }» немає ні на шарі, ні в досьє; виправте id
load-place-elsewhere = місце «{ $place }» лежить в області { $area }, якої твердження не називає
load-place-id-taken = на шарі є інше місце з цим id; дайте своєму місцю власний id
load-no-outline = це не контур ({ $problem }); напишіть мультиполігон GeoJSON
# Помилки у твердженнях, цитатах і пропозиціях.
load-does-not-count = { $why }; твердження не враховано, доки цього не зроблено чи не виправлено
load-voice-unquoted = ці слова не стоять у лапках тексту, тож належать документові; переказ не є нічиїми власними словами
load-voice-no-relayer = сказано, що це слова посередника, але такого посередника не названо; назвіть одного з посередників
load-voice-unsaid = не сказано, чиї слова в цитаті; їх узято за слова документа
load-wording-unquoted = слів { QUOTED($words) } немає в цитаті, тож їх пропущено; процитуйте ці слова або приберіть їх
load-share-unquoted = частки { $share }{ "\u00A0" }% немає в цитаті, тож її пропущено; процитуйте слова, які її називають, або приберіть частку
load-share-range = частка має бути більша за 0 і менша за 100 відсотків
load-no-quote = у твердження немає цитати; додайте її, бо без неї твердження не враховують
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
load-not-towns = це не рядок списку міст і сіл; відновіть файл
load-no-declension = прикметники тут відмінюються лише мовами uk та ru; оберіть одну з них
load-lexicon-format = формат названо «{ $found }», а не «{ $format }»; оберіть лексикон
load-not-lexicon = це не лексикон ({ $problem }); виправте його в цьому місці
load-unknown-side-or-sort = слово «{ $side }» або «{ $sort }» невідоме; сторони: { $sides }; ким є учасник: { $sorts }
load-unknown-frame = мітка або те, що стоїть між частинами, невідомі; мітки: { $tags }; між частинами стоїть одне з: { $betweens }
load-unknown-list = такого списку немає; списки: { $lists }
load-unknown-tag = такої мітки немає; мітки: { $tags }

load-translation-no-record = такого запису немає; виправте id або приберіть його
load-translation-twice = стоїть двічі; залиште одне
# Файли чужих пропозицій і відомості про статтю.
load-suggested-line = рядок { $number }
load-suggested-item = № { $number }
load-suggested-unknown = { $file }: це не пропозиції; запишіть по об’єкту JSON на рядок або таблицю, перший рядок якої називає «quote», «kind» і «area» («claims-map schema suggestions»)
load-suggested-too-many = { $file } має понад { $most } пропозицій; поділіть файл
load-suggested-none = { $file } не має пропозицій
load-suggested-no-object = це не об’єкт; запишіть об’єкт із «quote», «kind» та «area»
load-suggested-no-json = це не JSON, починаючи зі стовпця { $column }; запишіть по об’єкту на рядок, а кожну назву й кожен текст — у прямих лапках (")
load-suggested-ends-early = JSON тут уривається зарано, у стовпці { $column }; закрийте відкрите: текст, список або об’єкт
load-suggested-no-text = «{ $member }» — не текст; запишіть його у прямих лапках (")
load-suggested-no-texts = «{ $member }» — не текст і не список текстів; запишіть одне з двох
load-suggested-no-number = «{ $member }» — не число; запишіть його, як-от 20
load-suggested-twice = «{ $member }» вказано двічі, під двома назвами; залиште одну
load-suggested-no-row = цей рядок не вдалося прочитати; перевірте в ньому лапки
load-suggested-no-span = його початок і кінець не належать до тексту
load-no-citation = { $file } — це не відомості про статтю: { $problem }

# (end of load)


## article: articles that are read

# Чому файл не дає статті: $file — його назва або те, що це вставлений текст.
article-refused = { $file }: { $problem }
article-pasted-text = вставлений текст
article-empty = тут нічого немає; додайте текст статті
article-too-large = обсяг понад { $limit } МіБ, а більше програма не читає; додайте лише саму статтю
article-too-long = текст довший за { $limit } МіБ, а довшої статті програма не приймає; скоротіть його до самої статті
article-not-an-article = це { $what }, а не стаття; { $advice }
article-damaged = { $kind ->
    [pdf] PDF не вдалося прочитати ({ $problem }); відкрийте його в іншій програмі й збережіть знову або вставте його текст
    [mail] лист не вдалося прочитати ({ $problem }); збережіть його знову в поштовій програмі або вставте його текст
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
    [mail] лист зашифровано; розшифруйте й збережіть його в поштовій програмі або вставте його текст
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
article-damage-encoding = його текст не відповідає вказаному в заголовках кодуванню «{ $encoding }»
article-damage-no-part = у ньому немає частини «{ $part }»
article-damage-too-many-parts = частин у ньому понад { $limit }
article-damage-not-started = програма pdftotext не запускається: { $system }
# Що це за файл, якщо не стаття: «це …, а не стаття». $ending — розширення, звичне для такого файлу.
article-is-old-office = старий документ Office або документ, захищений паролем
article-is-outlook-mail = лист Outlook (.msg)
article-is-mailbox = поштова скринька (mbox), у якій { $count ->
    [one] { $count } лист
    [few] { $count } листи
   *[many] { $count } листів
}
article-is-old-word = старий документ Word (.doc)
article-is-json = дані (JSON)
article-is-xml = дані (XML)
article-is-feed = стрічка заголовків (RSS або Atom)
article-is-news-xml = файл агенції новин (NITF або NewsML)
article-is-link = посилання на сторінку
article-is-warc = архів вебсторінок (WARC)
article-is-safari-archive = список властивостей, як-от сторінка, збережена в Safari (.webarchive)
article-is-postscript = файл для друку (PostScript)
article-is-latex = текст у розмітці LaTeX
article-is-subtitles = субтитри з часом
article-is-database = база даних (SQLite)
article-is-apple-document = документ Pages, Numbers чи Keynote
article-is-no-mail-in-spite-of-its-ending = текст без заголовків листа, хоча розширення файлу — .eml
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
article-advice-save-page = відкрийте сторінку статті в браузері та збережіть її як .html або .mhtml
article-advice-make-pdf = зробіть із нього PDF або збережіть слова статті як .txt
article-advice-open-and-save = відкрийте його та збережіть як .docx або .txt
article-advice-save-mail = збережіть лист знову в поштовій програмі або дайте файлу розширення .txt
article-advice-one-mail = відкрийте її в поштовій програмі та збережіть потрібний лист як .eml
article-advice-unpack = розпакуйте його й оберіть у ньому статтю
# Види файлів, як позначка.
article-kind-text = звичайний текст
article-kind-markdown = Markdown
article-kind-html = вебсторінка
article-kind-docx = документ Word
article-kind-pdf = PDF
article-kind-mail = лист
article-kind-web-archive = вебсторінка, збережена одним файлом
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
article-note-unknown-encoding = У файлі вказано невідоме кодування тексту, «{ $encoding }»; звірте текст із джерелом.
article-encoding-utf-16-little-endian = UTF-16 (молодший байт перший)
article-encoding-utf-16-big-endian = UTF-16 (старший байт перший)
article-note-made = Файл створено { $day } року; дату самої статті вкажіть самі.
article-note-pdf-made = PDF створено { $day } року; дату самої статті вкажіть самі.
article-note-deletions = Видалення, позначені в документі, пропущено ({ $count }).
article-note-struck = { $count ->
    [one] Закреслені слова пропущено ({ $count } місце); звірте їх із джерелом.
    [few] Закреслені слова пропущено ({ $count } місця); звірте їх із джерелом.
   *[many] Закреслені слова пропущено ({ $count } місць); звірте їх із джерелом.
}
article-note-hidden = { $count ->
    [one] Слова, приховані в документі, пропущено ({ $count } місце); звірте їх із джерелом.
    [few] Слова, приховані в документі, пропущено ({ $count } місця); звірте їх із джерелом.
   *[many] Слова, приховані в документі, пропущено ({ $count } місць); звірте їх із джерелом.
}
article-note-footnotes = Виноски та кінцеві виноски пропущено ({ $count }).
article-note-attachments = Вкладення пропущено ({ $count }).
article-note-shown = Сторінка ховає частину, в якій стоїть стаття, доки її не покаже програма; текст узято звідти.
article-note-forwarded = Текст узято з листа, який цей лист пересилає; слова довкола нього пропущено.
article-note-pictures = Зображення та їхні описи пропущено ({ $count }).
article-note-joined = Слова, перенесені в кінці рядка, з’єднано ({ $count }); звірте цитати з джерелом.
article-note-sandboxed = Програма pdftotext працювала без доступу до інших файлів.
article-note-not-sandboxed = Програма pdftotext працювала з доступом до ваших файлів, бо система не дає змоги її ізолювати; відкривайте лише ті PDF, яким довіряєте.
article-note-taken = { $all ->
    [one] На сторінці { $all } слово, до статті взято { $taken }; меню, рекламу, коментарі тощо пропущено.
    [few] На сторінці { $all } слова, до статті взято { $taken }; меню, рекламу, коментарі тощо пропущено.
   *[many] На сторінці { $all } слів, до статті взято { $taken }; меню, рекламу, коментарі тощо пропущено.
}
article-note-day-from-text = Дату прочитано в рядку { QUOTED($words) }; перевірте її.
article-note-outlet-from-text = Назву видання прочитано в рядку { QUOTED($words) }; перевірте її.
article-note-from-metadata = Сторінка показує менше статті, ніж метадані, які вона містить (JSON-LD); текст узято з них: слів { $taken }, а на сторінці { $all }. Порівняйте його з джерелом.
article-note-posts = До тексту входять чужі дописи, показані на сторінці ({ $count }); це цитати, а не слова самої статті.
article-note-quoted = Цитати, які сторінка позначає без лапок, узято в лапки, як це роблять браузери ({ $count }).
article-note-mixed-scripts = Слова, у яких змішано схожі літери двох абеток ({ $count }, перше — «{ $word }»): назви в них усе одно буде знайдено; текст зберігає свої літери, з ними й звіряються цитати.
article-note-stress = Знаки наголосу над літерами ({ $count }) лишаються в тексті; назви буде знайдено й із ними.
article-note-mojibake = Схоже, текст у кодуванні { $written } інша програма прочитала як { $read } (рядків: { $lines }): «{ $is }» має бути «{ $meant }». Збережіть джерело знову в UTF-8 або додайте правильний текст; тут він лишається таким, яким надійшов.
article-note-invisible = У тексті є невидимі знаки ({ $kinds }); вони лишаються, бо цитати мають збігатися до літери.
article-note-invisible-kind = { $name }: { $count }
# Чим видається абзац, який запропоновано пропустити: «Запропоновано: ….»
article-furniture-beside = стоїть на сторінці поряд зі статтею
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
article-furniture-comments = те, що читачі написали під статтею
article-furniture-mail-notice = службовий рядок розсилки
article-furniture-forwarded-head = заголовок пересланого листа
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
article-furniture-edge-of-article = короткий рядок перед першим реченням статті або після останнього
article-furniture-caption = підпис під зображенням
article-furniture-byline = хто й коли написав статтю
article-furniture-again = ті самі слова, що й у попередньому абзаці

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
layer-without-area = на шарі немає жодної області з контуром; оберіть інший файл
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
layer-names-too-long = { $count ->
    [one] { $count } об’єкт має id або назву, довшу за { $most } символів; її не використано
    [few] { $count } об’єкти мають id або назву, довшу за { $most } символів; її не використано
   *[many] { $count } об’єктів мають id або назву, довшу за { $most } символів; її не використано
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
layer-only-points = в об’єкті є лише окремі точки, а вони не утворюють області; його пропущено
layer-only-lines = в об’єкті є лише лінії, а вони не утворюють області; його пропущено
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
layer-place-area = області «{ $area }» немає на шарі; виправте id
layer-context-kind = вид (kind) має бути land, border, home-border, river, country або sea
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
edit-set-statement = зміна твердження: { $statement }
edit-remove-statement = вилучення твердження: { $statement }
edit-set-field = зміна { $field ->
    [document] документа
    [kind] виду
    [areas] областей
    [group] групи
    [place] місця
    [side] сторони
    [voice] того, чиї це слова
    [answer] відповіді
    [speaker] автора слів
    [relayers] посередників
    [extent] охоплення
    [modality] модальності
    [day] дати
   *[note] примітки
}: { $statement }
edit-set-quote = зміна цитати: { $statement }
edit-split-quote = поділ цитати: { $statement }
edit-join-quote = з’єднання цитати: { $statement }
edit-offer = { $count ->
    [one] додавання { $count } пропозиції
   *[other] додавання { $count } пропозицій
}
edit-accept = прийняття пропозиції: { $statement }
edit-reject = відхилення пропозиції
edit-keep-suggestion = внесення зміненої пропозиції
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
edit-unknown-area = на шарі немає області «{ $id }»; оберіть ту, що є на карті
edit-id-taken = ідентифікатор «{ $id }» уже має { $noun ->
    [document] інший документ
    [actor] інший учасник
    [group] інша група
    [place] інше місце
    [suggestion] інша пропозиція
   *[statement] інше твердження
}; оберіть інший
edit-bad-id = «{ $id }» не може бути ідентифікатором; пишіть малі латинські літери й цифри, з’єднані дефісами
edit-in-use = { $name }: на цей запис ще посилаються ({ $users }); спершу змініть це
edit-same-actor = { $name }: учасника не можна замінити ним самим; оберіть іншого
edit-no-text = тексту документа «{ $title }» тут немає; спершу долучіть його
edit-other-text = це не текст документа «{ $title }»: його SHA-256 інший; оберіть той текст, який цитовано
edit-too-many = досьє вміщує щонайбільше { $most } записів одного виду; поділіть його
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
edit-outline = контур має складатися із замкнених кілець, у кожному щонайменше чотири точки на земній кулі
edit-place-not-named = охоплення — місце, але місця не названо; спершу назвіть його
edit-place-in-other-area = { $place } лежить в області { $area }, якої твердження не називає; додайте її
edit-voice-of-no-relayer = слова приписано посередникові, який нічого не переказує; назвіть одного з посередників
edit-wording-not-quoted = слів { QUOTED($wording) } у цитаті немає; процитуйте їх або не вказуйте
edit-share-range = частка має бути більша за 0 і менша за 100 відсотків
edit-share-not-quoted = частки { $percent }{ "\u00A0" }% у цитаті немає; процитуйте її або не вказуйте

# (end of edit)


## text: quotes, the guard, suggestions

# Що не можна прочитати як текст чи зробити цитатою; частини цитати рахують від 1.
text-not-utf-8 = це не текст UTF-8: байт { $position } не належить до жодного символу
text-cut-no-segment = уривка { $segment } у цитаті немає, а всього їх { $segments }; оберіть один із них
text-cut-not-inside = слова, які слід пропустити, мають стояти всередині уривка { $segment }, а з обох боків мають лишатися слова
text-cut-gap-unknown = слова після уривка { $segment } невідомі; спершу долучіть текст статті
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
text-why-area-from-afar = тут область не названо; її взято зі слів «{ $words }» в абзаці { $paragraph }
text-why-area-of-town = названо лише «{ $words }»; область — та, де це розташовано
text-why-extent = тут сказано, про яку їх частину йдеться
text-why-attributed = чиї це слова, сказано тут
text-why-attributed-from-afar = чиї це слова, сказано далі від них
text-why-town-several = у тексті не сказано, про який саме йдеться: { $areas }
text-why-town-elsewhere = розташування: { $areas }
text-why-town-namesake = однойменний населений пункт є й деінде: { $areas }
text-rule-freeze = заморожена лінія або обмін землями
text-rule-freeze-refused = заморожувати лінію чи обмінювати землі відмовляються
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
text-rule-claim-kept = Росія не зрікається своїх претензій
text-rule-yielding-demanded = Росія вимагає поступитися землею
text-rule-yielding-proposed = землею мали б поступитися
text-rule-belonging-denied = заперечено, що вона належить Росії
text-rule-claim-rejected = претензію відхилено
text-rule-claim-disowned = сказано, що на неї не претендують або вже не претендують
text-rule-called-ours = її названо «нашою», і невідомо, хто саме
text-rule-belongs-to-ukraine = сказано, що вона належить Україні
text-rule-belongs-to-russia = сказано, що вона належить Росії
text-rule-liberation-meant = сказано, що Росія має намір узяти територію під контроль, словами про звільнення
text-rule-liberation-called = сказано, що Росія взяла територію під контроль, словами про звільнення чи повернення
text-rule-retaking-meant = є намір повернути територію під контроль
text-rule-control-restored = контроль України відновлено
text-rule-occupation-implied = з того, що не окуповано, випливає, що решту окуповано
text-rule-annexed-since = з анексії 2014 року випливає, що Росія утримує територію
text-rule-withdrawal-implies = війська, які мають піти, стоять там
text-rule-holding-denied = сказано, що Росія не утримує територію
text-rule-taking-ruled-out = сказано, що Росія не взяла територію під контроль або не має такого наміру
text-rule-driven-out = сказано, що російські війська вибито
text-rule-taking-meant = Росія має намір узяти територію під контроль
text-rule-called-occupied = територію названо окупованою
text-rule-taking-denied = заперечено, що територію взято під контроль
text-rule-taking-meant-or-demanded = Росія має намір узяти територію під контроль або вимагає її
text-rule-taken-by-ukraine = українські війська взяли територію під контроль
text-rule-taken-by-russia = сказано, що Росія взяла територію під контроль або утримує її
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
text-name-river = річка, а не територія
text-name-two-alphabets = написано схожими літерами двох абеток
text-name-surname = прізвище, а не територія
text-name-perhaps-village = можливо, село з такою назвою
text-name-several-towns = місто або село, і яке саме, у тексті не сказано: { $areas }
text-name-so-many-areas = одна з { $count } областей
text-name-from-history = історична назва
# Вади форм і ключових слів у лексиконі чи покажчику назв.
text-form-empty = форма порожня; напишіть слово або вилучіть її
text-form-braces = дужки стоять не парами; варіанти пишуть так: { "{" }а,б{ "}" }
text-form-star = зірочка означає будь-яке закінчення, тому має бути останнім символом
text-form-too-many = форма означає понад { $limit } написань; поділіть її
text-form-any-first = «_» означає будь-яке слово, тому не може стояти першим; почніть зі слова
text-section-no-such-keyword = такого ключового слова немає; напишіть одне з цих: { $known }
text-section-a-fraction = дріб, як-от 2/3
text-section-a-number = число, як-от 20
# Проєкції карти, після слова «проєкція».
text-projection-albers = рівновелика конічна Альберса
text-projection-azimuthal = рівновелика азимутальна Ламберта
text-projection-equal-earth = Equal Earth

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
    [mail] Лист
    [web-archive] Вебсторінка одним файлом
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
format-holds = { $format ->
    [html] Сторінка показує карту такою, як тут, і виводить її заново там, де її читають. Вона нічого не запитує через мережу, а її цитати можна перевірити командою «claims-map verify».
    [csv] У кожному рядку — твердження з видом, областями, автором слів, посередниками, документом, днем і цитатою, а також чи його вимкнено. Таблиця відкривається в будь-якому табличному редакторі.
    [geo-json] Кожна область має контур, статус із поясненням і твердження, на яких він ґрунтується. Файл відкривається в картографічних програмах, і його можна перевірити командою «claims-map verify».
    [json-ld] Про кожну цитату сказано, де вона стоїть і в якому документі, словами й позицією. Файл читають програми для анотування веб-сторінок; його можна перевірити командою «claims-map verify».
    [dossier] У ньому всі твердження, документи, учасники, групи й місця, також вимкнене тут. Claims Map відкриє його знову, щоб редагувати.
   *[picture] Зображення показує карту такою, як тут, з легендою й цитатами; його можна перевірити командою «claims-map verify».
}
format-endings = { $endings }
format-unknown = формат «{ $word }» невідомий; можливі такі: { $known }
# Чому не можна зберегти те, чого ця версія у файлі не знає.
format-given-twice = поле «{ $name }» стоїть двічі
format-half-letter = у тексті стоїть половина літери (самотній сурогат)
format-nested-deep = { $most ->
    [one] поле, якого ця версія не знає, має більш ніж { $most } рівень вкладення
    [few] поле, якого ця версія не знає, має більш ніж { $most } рівні вкладення
   *[many] поле, якого ця версія не знає, має більш ніж { $most } рівнів вкладення
}
# Чому щось не вдалося відкрити.
service-of-file = { $file }: { $cause }
service-table = { $file }: це таблиця, а не стаття; відкрийте досьє або зображення, до якого вона належить
service-no-palette = { $file }: { $problem }; палітра — це об’єкт JSON, у якому є щось із «occupied, contested, claimed, threatened, mentioned, not-mentioned, hatch, dots, paper, ink, sea, land», кожне — колір на зразок "#521b50"
service-too-short = { $file }: це не досьє й не стаття: у тексті лише { $length ->
    [one] { $length } символ
    [few] { $length } символи
   *[many] { $length } символів
}; оберіть файл з усією статтею
service-pasted-text = вставлений текст
service-nothing-yet = стаття, що постачається з програмою, називає області, яких на цьому шарі немає, тому карта спершу порожня; відкрийте на ній власне досьє або статтю
# Чому карту не записано.
service-export-ending = { $path }: назва файлу має закінчуватися на одне з розширень { $endings }
# Чому вікно не відкрилося.
service-no-window = цю програму зібрано без можливості «window»
service-crashed = роботу обірвала помилка в самій Claims Map ({ $fault }); ваші файли лишилися, як були; будь ласка, повідомте про неї
# Чому чужу пропозицію відхилено.
service-suggest-no-quote = немає цитати
service-suggest-not-found = цих слів у статті немає
service-suggest-other-marks = у статті ці слова стоять з іншими знаками або пробілами; скопіюйте їх такими, як є
service-suggest-other-capitals = у статті ці слова мають інші великі й малі літери; скопіюйте їх такими, як є
service-suggest-other-order = ці уривки у статті є, але в іншому порядку; подайте їх у тому порядку, в якому вони там стоять
service-suggest-apart = ці слова у статті є, але не в такому порядку й не поруч
service-suggest-several = ці слова трапляються у статті кілька разів ({ $count }); додайте «prefix» і «suffix» — те, що стоїть перед ними й після них
service-suggest-no-document = у досьє немає документа «{ $name }» разом із його текстом
service-suggest-which-document = цих слів немає в жодному документі або вони є в кількох; назвіть документ через «document»
service-suggest-no-kind = бракує виду; можливі види: { $known }
service-suggest-no-such-word = «{ $word }» не підходить для «{ $member }»; можливі слова: { $known }
service-suggest-no-area = область «{ $name }» не знайдено; вкажіть код, як-от UA-63, або назву
service-suggest-several-areas = «{ $name }» може означати кілька областей; вкажіть натомість коди тих, які маються на увазі: { $areas }
service-suggest-area = { $ids } ({ $names })
service-suggest-no-place = у цих областях немає місця «{ $name }»
service-suggest-wording-unquoted = слів про частину, «{ $words }», у цитаті немає
service-suggest-share-unquoted = такої частки в цитаті немає
service-suggest-too-long = «{ $member }» задовге
service-suggest-no-origin = не сказано, хто чи що це пропонує; додайте --origin
service-suggest-no-text = у досьє немає тексту жодного документа, тож цитати нема де шукати; відкрийте статтю у вікні або імпортуйте її
# Чого бракує у відомостях про статтю.
service-import-part = { $part ->
    [title] заголовок
    [outlet] видання
    [day] дата
    [address] адреса
   *[language] мова
}
service-import-lacking = у відомостях про статтю бракує: { $parts }; вкажіть це через { $options }
# $member — назва з відомостей про статтю, якою вона там стоїть.
service-import-wrong = «{ $member }»: «{ $value }»: { $problem }
service-import-author-side = невідомо, від чийого імені говорить «{ $name }»; додайте «author_side» до відомостей про статтю
service-import-no-side = сторони «{ $word }» немає; можливі: { $known }
service-import-known = цей текст у досьє вже є, як «{ $title }»

# (end of service)


## cli: the command line

# Що не так із набраним і де прочитати, як слід.
cli-usage = { $problem }; див. «claims-map --help»
cli-usage-of = { $problem }; див. «claims-map { $command } --help»
cli-no-command = команди «{ $name }» немає
cli-no-command-perhaps = команди «{ $name }» немає (можливо, { $meant })
cli-unexpected = «{ $argument }» тут зайве
cli-unexpected-perhaps = «{ $argument }» тут зайве (можливо, { $meant })
cli-needs-value = { $argument }: потрібне значення
cli-value-not-of = { $argument }: значення «{ $value }» не підходить; можливі лише { $valid }
cli-value-wrong = { $argument }: значення «{ $value }» не підходить: { $why }
cli-missing = бракує { $argument }
cli-given-twice = { $argument } вказано більше ніж один раз
cli-conflict = { $argument } і { $other } разом не вказують
cli-not-utf8 = один з аргументів не є текстом UTF-8
cli-usage-other = { $argument }: так цей аргумент не вживають
cli-not-of-kind = це не те, що тут потрібно
cli-not-of-kind-because = це не те, що тут потрібно
cli-number-out-of-range = число поза дозволеними межами
cli-not-whole-number = це не ціле число
cli-not-number = це не число
# Що каже кожна команда.
cli-warning = попередження: { $sentence }
cli-of-file = { $file }: { $problem }
cli-sentence = { $sentence }.
cli-no-output = результат не вдалося вивести ({ $why })
cli-and-more = { $ids } та ще { $count }
cli-none = жодного
cli-titled = «{ $title }»
cli-with-code = { $name } ({ $code })
cli-place-with-code = { $name } (у { $code })
cli-change = { $subject }: { $before } → { $after }
cli-and-so = { $first } · { $last }
# Опції, що називають щось у досьє.
cli-no-actor = { $option } { $name }: такого учасника в досьє немає; є { $known }
cli-no-document = { $option } { $name }: такого документа в досьє немає; є { $known }
cli-no-kind = { $option } { $name }: такого виду немає; є види { $known }
# Назви областей.
cli-group-off = «{ $name }» зараз не охоплює жодної області: твердження, яке їх визначає, не враховано; увімкніть його або назвіть області
cli-is-town = «{ $name }» — місто, його область — { $area }
cli-is-called = «{ $name }» — так дехто називає область або її частину: { $area }
cli-lies-in = «{ $name }» лежить тут: { $area }
cli-is-group = «{ $name }» охоплює: { $areas }
cli-no-area = «{ $name }» — не область цього шару; вкажіть код, як-от UA-63, або назву, як-от Харків
cli-several-areas = «{ $name }» може означати кілька областей: { $areas }; вкажіть код
# Карта як таблиця і чому немає вікна.
cli-reported-by = Хто повідомляє: { $speakers }.
cli-reported-by-none = Ніщо зі сказаного про це зараз не враховано.
cli-not-mentioned = Не згадано ({ $count }): { $areas }.
cli-as-reported = Кольори показують, що повідомляють джерела, а не стан справ на місцевості.
cli-article-needs-window = { $file }: статтю переглядають у вікні, а вікно не відкривається: { $why }
cli-no-window = Вікно не відкривається: { $why }; щоб зробити зображення без вікна, наберіть «claims-map export map.png».
# explain
cli-explain-heading = { $uk } · { $en } · { $code }: { $status }
cli-explain-check = { $check } ({ $role })
cli-explain-origin = пропозиція: { $origin }; прийнято людиною
cli-role-carries = визначає статус
cli-role-outranked = колір визначає інше твердження
cli-role-off = вимкнено
cli-role-group = групу не визначено: твердження, яке її визначає, вимкнено
cli-role-not-counted = не враховано: не звірено з текстом або немає відповіді на застереження
# export
cli-export-folder = { $path }: теку не вдалося створити ({ $why }); оберіть іншу
cli-export-grey-is-light = відтінки сірого — для друку: зображення буде світлим попри --theme
cli-export-left-out = не вмістилося за цього розміру: { $list }
cli-export-preset = --preset { $name }: такого розміру немає; є { $known }
cli-export-date = --date { $day }: напишіть дату як рік, місяць і число, наприклад 2025-03-18
cli-export-columns = --legend-columns { $columns }: оберіть від 1 до 4 стовпців
cli-export-background = --background { $text }: напишіть «paper», «none» або колір, наприклад #f2efe8
cli-export-embed-format = --embed: { $file } — не інтерактивна сторінка, а вбудувати можна лише сторінку; назвіть файл із розширенням .html або не вказуйте --embed
cli-export-embedded = записано: { $page } і { $embed } з рядками, якими сторінку вбудовують в іншу
# verify
cli-seal-standard-input = --seal записує у файл досьє; назвіть цей файл замість стандартного вводу
cli-seal-exported = { $file }: --seal записує в досьє, а це експортований файл; не вказуйте цієї опції
cli-not-sealed = { $file }: печатки не поставлено: вона для цитат, що стоять на своїх місцях у власному тексті документа; оновіть досьє за цим текстом командою «claims-map update»
cli-altered = { $file }: його змінено: { $reasons }
cli-unsettled = { $file }: тут цього не з’ясувати: { $reasons }
cli-holds = { $file } ({ $kind }): саме те, що дають його досьє, перемикачі й параметри (Claims Map { $version }).
cli-proof = { $proves } { $does_not_prove }
cli-note = Примітка: { $note }.
# Що відомо про всі цитати. $result — ключове слово.
cli-count = { $count } { $result ->
    [in-place] на своєму місці
    [moved] на новому місці
    [changed] зі змінами
    [lost] втрачено
    [ambiguous] неоднозначно
    [folded] лише без огляду на вид лапок, тире й пробілів
    [recorded] лише записано печаткою
    [not-checked] не звірено
    [broken] з розбіжностями від останньої перевірки досьє
    [not-found] не знайдено
   *[never-compared] ніколи не звіряли з текстом
}
cli-none-compared = зараз не звірено жодної
cli-some-compared = зараз звірено { $count } ({ $results })
cli-counts = { $counts }
cli-no-quotes = Цитат немає.
cli-quotes-wrong = Усього цитат — { $all }, з них { $wrong }: { $counts }.
cli-quotes-as-sealed = { $all ->
    [1] { $all } цитата така, якою була, коли її востаннє звірили
    [one] Усі { $all } цитата такі, якими були, коли їх востаннє звірили
    [few] Усі { $all } цитати такі, якими були, коли їх востаннє звірили
   *[many] Усі { $all } цитат такі, якими були, коли їх востаннє звірили
} з текстом, як свідчать печатки; щоб звірити знову, вкажіть текст опцією --text.
cli-quotes-found = { $all ->
    [1] { $all } цитату знайдено
    [one] Усі { $all } цитату знайдено
    [few] Усі { $all } цитати знайдено
   *[many] Усі { $all } цитат знайдено
}: { $counts }.
cli-quotes-some-found = Усього цитат — { $all }, щойно звірено і знайдено лише { $some }: { $counts }.
cli-some-quotes = { $count } із { $all }: { $ids }
cli-quotes-not-found = не знайдено цитат: { $quotes }
cli-quotes-in-pieces = складено з уривків слів, і ніхто не сказав чому: { $quotes }
cli-never-compared = ніколи не звіряли з текстом: { $count } із { $all } цитат; вкажіть текст опцією --text
cli-never-compared-own = ніколи не звіряли з текстом: { $count } із { $all } цитат; звірте їх із текстом їхнього документа
cli-other-article = { $file }: це не текст документа { $title }: його SHA-256 інший, ніж { $sha256 }…, і цитат документа в ньому немає; вкажіть потрібну статтю
# З чим звірено документ; $form — одне з повідомлень cli-form або нічого.
cli-compared-own = { $title }: звірено з текстом, який містить досьє.
cli-compared-same = { $file } містить текст документа { $title }, як свідчить SHA-256{ $form }.
cli-compared-version = { $file } містить іншу версію документа { $title } (SHA-256 { $sha256 }…, а в досьє { $other }…){ $form }; цитат, що в ній стоять: { $found } із { $all }.
cli-form-raw = ; власний текст файлу, з розміткою
cli-form-recorded = { $count ->
    [one] ; пропущено { $count } абзац, як і тоді, коли статтю додавали
    [few] ; пропущено { $count } абзаци, як і тоді, коли статтю додавали
   *[many] ; пропущено { $count } абзаців, як і тоді, коли статтю додавали
}
cli-form-recorded-and-proposed = { $count ->
    [one] ; пропущено { $count } абзац, як і тоді, коли статтю додавали, або як службовий елемент сторінки
    [few] ; пропущено { $count } абзаци, як і тоді, коли статтю додавали, або як службові елементи сторінки
   *[many] ; пропущено { $count } абзаців, як і тоді, коли статтю додавали, або як службові елементи сторінки
}
cli-form-proposed = { $count ->
    [one] ; пропущено { $count } абзац як службовий елемент сторінки
    [few] ; пропущено { $count } абзаци як службові елементи сторінки
   *[many] ; пропущено { $count } абзаців як службові елементи сторінки
}
# Що відомо про одну цитату.
cli-quote = { $statement }: { $result }
cli-only-recorded = лише записано печаткою, зараз не звірено
cli-not-checked = не звірено
cli-in-place = на своєму місці
cli-moved = переміщено із символу { $from } на символ { $to }
cli-moved-not = переміщено: починається з того самого символу
cli-moved-among-others = { $place }; те, що стоїть навколо, змінилося
cli-folded = не знайдено: там стоїть лише без огляду на вид лапок, тире й пробілів
cli-changed-apart = змінено: її уривки там стоять, але не в цьому порядку або не поруч
cli-changed-context = змінено: її слова там стоять, але нічого з того, що стояло навколо, немає
cli-changed-words = змінено: її слів там немає
cli-ambiguous = неоднозначно ({ $count }): її слова стоять там стільки разів, і вирішити між ними нічим
cli-lost = втрачено: ні її слів, ні чогось подібного там немає
cli-lost-pieces = втрачено: її складено з уривків слів, яких там як слів немає
cli-of-part = уривок { $part }: { $line }
cli-nothing-near = подібного немає
cli-nearest = найближче: { QUOTED($words) }
cli-difference = відмінність: { $difference }
cli-guard = { QUOTED($words) }, { $place }, { $kind }; { $answer }
cli-unnamed = { $unnamed }; { $answer }
cli-guard-kept = залишено, бо { $reason }
cli-guard-open = ніхто не сказав, що це означає для цитати; доти її не враховано
# Карта, яка з цього випливає.
cli-found-map = Карта з тим, що знайдено: { $statuses }.
cli-status-count = { $status } — { $count }
cli-no-change = Жодна область не змінюється.
# text
cli-text-not-here = тексту документа { $title } в ньому немає, лише цитати й SHA-256; відкрийте файл самої статті
cli-text-not-own = текст при документі { $title } — не його: SHA-256 інший; долучіть потрібний
cli-text-no-document = документа «{ $id }» в ньому немає; документи в ньому: { $known }
cli-text-no-documents = документів у ньому немає, тож і тексту немає
cli-text-of-none = тексту жодного з документів у ньому немає, лише цитати й SHA-256; відкрийте файли самих статей
cli-text-of-several = у ньому є тексти кількох документів; назвіть один опцією --document: { $documents }
# update
cli-update-exported = це експортований файл; оновіть досьє, з якого його зроблено, й експортуйте знову
cli-update-no-dossier = { $what ->
    [page] це вебсторінка, а не досьє; зробіть із неї досьє командою «claims-map import»
    [pdf] це PDF, а не досьє; зробіть із нього досьє командою «claims-map import»
    [picture] це зображення, а не досьє; назвіть досьє
    [data] це JSON іншого роду, а не досьє; назвіть досьє
   *[other] це не досьє; назвіть досьє або зробіть його зі статті командою «claims-map import»
}
cli-update-exists = { $path }: такий файл уже є; оберіть інший або додайте --overwrite
cli-update-of-none = { $text } не є версією жодного з його документів, наскільки це видно з цитат; якщо це все ж версія, назвіть документ опцією --document: { $documents }
cli-update-of-several = { $text } може бути версією кількох документів; назвіть один опцією --document: { $documents }
cli-update-on-version = за версією із SHA-256 { $hash }…; попередню збережено в історії
cli-update-on-same = за тим самим текстом, що й досі
cli-update-wrote = Записано { $path }, { $version }.
cli-update-suggestions = { $count ->
    [one] { $count } чужу пропозицію більше не запропоновано, бо її слів у тексті немає: { $ids }.
    [few] { $count } чужі пропозиції більше не запропоновано, бо їхніх слів у тексті немає: { $ids }.
   *[many] { $count } чужих пропозицій більше не запропоновано, бо їхніх слів у тексті немає: { $ids }.
}
cli-update-wrote-marked = Записано { $path }, { $version }; { $count ->
    [1] { $count } твердження не враховано, доки не знайдено його цитати
    [one] { $count } твердження не враховано, доки не знайдено їхніх цитат
    [few] { $count } твердження не враховано, доки не знайдено їхніх цитат
   *[many] { $count } тверджень не враховано, доки не знайдено їхніх цитат
}: { $ids }.
# diff; $noun — document, actor, group, place, statement.
cli-diff-same = Відмінностей немає.
cli-diff-record = { $noun ->
    [document] документ
    [actor] учасник
    [group] група
    [place] місце
   *[statement] твердження
} { $id }
cli-diff-toggles = вимкнено інше
cli-diff-quote-cut = цитата: ті самі слова, інакше поділені або в іншому оточенні
cli-diff-quote-moved = цитату переміщено із символу { $from } на символ { $to }
cli-diff-quote-changed = цитату змінено: { $difference }
cli-diff-check = перевірка: { $before } → { $after }
cli-diff-field = { $field }: { $before } → { $after }
cli-diff-nothing = нічого
cli-diff-not-on-layer = немає на шарі
cli-diff-summary = Твердження: додано { $added }, вилучено { $removed }, змінено { $changed }; цитати: переміщено { $quotes_moved }, змінено { $quotes_changed }; області й місця, що виглядають інакше: { $looks }.
# extract; $kind, $extent і $sureness — ключові слова.
cli-extract-heading = { $kind ->
    [claim] претензія
    [occupation] окупація
    [advance] наступ
    [buildup] скупчення військ
    [concession] поступка
    [denial] заперечення
    [recapture] повернення під контроль
   *[other] { $kind }
} · { $areas } · { $extent } · { $sureness ->
    [sure] певно
    [fairly-sure] доволі певно
   *[unsure] непевно
}
cli-extract-heading-marked = { $mark } · { $heading }
cli-extract-group = { $group }: { $areas }
cli-extract-by = { $areas }, { $side ->
    [russia] з боку Росії
    [ukraine] з боку України
   *[other] з іншого боку
}
cli-extract-no-region = області не названо
cli-extract-extent = { $extent ->
    [whole] уся
    [partial] частина
    [place] місце
    [approach] у напрямку області
   *[unspecified] охоплення не названо
}
cli-extract-part = частина: { $wording }
cli-extract-article = сама стаття
cli-extract-through = { $first } → { $last }
cli-extract-reason = { $what } ({ QUOTED($words) })
cli-extract-why = підстава: { $reasons }
cli-extract-careful = зверніть увагу: { $note }
cli-extract-none = Жодного твердження не запропоновано; назв областей: { $named }. Прочитайте кожну цитату, перш ніж на неї покладатися.
cli-extract-some = { $count ->
    [one] Запропоновано { $count } твердження
    [few] Запропоновано { $count } твердження
   *[many] Запропоновано { $count } тверджень
}; назв областей: { $named }. Прочитайте кожну цитату, перш ніж на неї покладатися.
cli-extract-not-counted = не враховано: { $name } ({ $what })
# Статті без вікна.
cli-import-article = { $file }: { $citation }
cli-import-headline = заголовок: перший рядок тексту, бо іншого не вказано
cli-import-left-out = { $count ->
    [one] пропущено як оформлення сторінки: { $count } абзац
    [few] пропущено як оформлення сторінки: { $count } абзаци
   *[many] пропущено як оформлення сторінки: { $count } абзаців
}
cli-import-taken = зі слів сторінки ({ $all }) стаття має { $taken }; поряд із нею пропущено { $beside ->
    [one] { $beside } абзац
    [few] { $beside } абзаци
   *[many] { $beside } абзаців
}
cli-import-little-taken = зі слів сторінки ({ $all }) до статті взято лише { $taken }; відкрийте файл у вікні й подивіться, чи нічого не бракує
cli-import-lacking = невідомо: { $parts }
cli-import-waiting = { $count ->
    [0] текст не підказує жодного твердження
    [one] { $count } підказка чекає на рішення
    [few] { $count } підказки чекають на рішення
   *[many] { $count } підказок чекають на рішення
}
cli-import-accepted = прийнято як певні: { $accepted }; чекають на рішення: { $waiting }
cli-import-without-side = чекають, бо невідомо, від чийого імені вони говорять (це каже «--side»): { $names }
cli-import-wrote = Записано { $path }: { $count ->
    [one] { $count } стаття
    [few] { $count } статті
   *[many] { $count } статей
}.
cli-import-side = «{ $typed }» — це не ім’я з його стороною; запишіть, як-от «Ольга Ткач=ukraine», з однією з таких сторін: { $known }
cli-import-side-unused = --side: сторону для «{ $name }» не використано, бо серед прийнятого немає нікого нового з таким ім’ям; звірте ім’я зі статтею
cli-import-citations = відомостей про статті — { $given }, а статей — { $articles }; запишіть список, по одному запису на кожну
cli-import-no-article = це досьє, експортований файл або шар, а не стаття
# Чужі пропозиції.
cli-suggest-standard-input = досьє надходить зі стандартного вводу, записати його нікуди; додайте «-o ФАЙЛ»
cli-suggest-known = { $place }: { QUOTED($words) }: уже є, джерело пропозиції: { $origin }
cli-suggest-said = { $place }: { QUOTED($words) }: це вже каже твердження «{ $statement }»
cli-suggest-refused = { $place }: { QUOTED($words) }: відхилено: { $why }
cli-suggest-refused-row = { $place }: відхилено: { $why }
cli-suggest-counts = { $path }: { $taken ->
    [one] { $taken } пропозиція чекає на рішення
    [few] { $taken } пропозиції чекають на рішення
   *[many] { $taken } пропозицій чекають на рішення
}, уже було: { $known }, відхилено: { $refused }.
cli-suggest-nothing = Нічого не записано; уже було: { $known }, відхилено: { $refused }.
# Цілі корпуси.
cli-lines-no-json = цей рядок, починаючи зі стовпця { $column }, — не об’єкт JSON із текстом
cli-lines-blank = цей рядок порожній
cli-lines-twice = «{ $member }» стоїть у цьому рядку двічі
cli-lines-no-text = бракує «text»
cli-lines-text-no-string = «text» — не рядок
cli-lines-text-half-letter = у «text» стоїть половина літери (від \uD800 до \uDFFF)
cli-lines-too-long = це понад { $most } МіБ
cli-lines-crash = цей текст виявляє ваду програми; будь ласка, повідомте про неї

# (end of cli)


## cli-help: what can be typed

# Сама сторінка. $name — те, що стоїть на місці значення, як-от FILE.
help-usage = Користування:
help-usage-options = [ОПЦІЇ]
help-commands = Команди:
help-arguments = Аргументи:
help-options = Опції:
help-examples = Приклади:
help-default = {"["}якщо не вказано: { $value }]
help-values = {"["}можливі значення: { $values }]
help-values-heading = Можливі значення:
help-value = { $name ->
    [COMMAND] КОМАНДА
    [LANGUAGE] МОВА
    [FILE] ФАЙЛ
    [OUT] ФАЙЛ
    [DIR] ТЕКА
    [PROPERTY] ВЛАСТИВІСТЬ
    [ACTOR] УЧАСНИК
    [DOCUMENT] ДОКУМЕНТ
    [KIND] ВИД
    [NAME] НАЗВА
    [LENGTH] ДОВЖИНА
    [N] ЧИСЛО
    [AREA] ОБЛАСТЬ
    [THEME] ТЕМА
    [LEGEND] МІСЦЕ
    [TEXT] ТЕКСТ
    [DAY] ДАТА
    [DOSSIER] ДОСЬЄ
    [SIDE] ІМ’Я=СТОРОНА
    [ACCEPT] ЯКІ
    [OF] ЧОГО
    [ARTICLE] СТАТТЯ
    [ORIGINAL] ОРИГІНАЛ
    [ID] ІДЕНТИФІКАТОР
    [BEFORE] ДО
    [AFTER] ПІСЛЯ
    [PART] ЧАСТИНА
    [COLOUR] КОЛІР
    [SIZE] РОЗМІР
    [LABELS] НАЗВИ
   *[other] { $name }
}
help-print = Показує довідку
help-print-short = Показує довідку (докладніше — з «--help»)
help-print-long = Показує довідку (коротко — з «-h»)
help-version = Показує версію
help-help = Показує цю довідку або довідку про названу команду
help-help-command = Показує довідку про команду
# Команди.
help-about = Карта територіальних претензій, на якій кожен колір має звірену цитату
help-about-long =
    Карта територіальних претензій, на якій кожен колір має звірену цитату.

    Без команди відкриває вікно зі статтею, що постачається з програмою.
help-open = Відкриває вікно з досьє, експортованим файлом або статтею
help-export = Записує карту у файл відповідно до розширення: { $formats }
help-explain = Пояснює, чому області мають свої кольори
help-verify = Перевіряє досьє або експортований файл і звіряє його цитати з текстом статті
help-extract = Пропонує твердження з тексту статті, кожне з цитатою та підставою, щоб ви їх перевірили
help-text = Виводить канонічний текст документа, якщо він є в досьє
help-update = Оновлює досьє за новою версією статті: цитати, що стоять у ній слово в слово, дістають нові місця, решту позначено й не враховано
help-diff = Показує, чим різняться два досьє, два експортовані файли або дві версії одного файлу
# Що є в кількох командах.
help-lang = Мова всього, що програма каже, пише й малює: { $known }; без цього — мова системи
help-json = Виводить JSON
help-dossier = Досьє; без цього — досьє статті, що постачається з програмою
help-layer = Області як GeoJSON (.geojson, .geojsonl) у довготі й широті; без цього — області України
help-layer-id = Властивість шару, яка є ідентифікатором області в досьє; об’єкти з однаковим ідентифікатором стають однією областю. Без цього — власний ідентифікатор об’єктів, інакше властивість на кшталт GEOID чи code, якщо вона скрізь заповнена й не повторюється
help-layer-name = Властивість шару, яка є назвою області; без цього — властивість на кшталт name
help-off = Вимикає те, що цей учасник каже, і те, що він переказує; можна повторювати
help-off-speaker = Вимикає лише те, що цей учасник каже; можна повторювати
help-off-relayer = Вимикає лише те, що цей учасник переказує; можна повторювати
help-off-direct = Вимикає те, для чого посередника не названо
help-off-document = Вимикає те, що стоїть у цьому документі; можна повторювати
help-only-document = Вимикає те, що стоїть в інших документах; можна повторювати
help-off-kind = Вимикає твердження цього виду; можна повторювати
help-only = Вимикає твердження інших видів; можна повторювати
help-no-implied = Вимикає те, що лише випливає зі сказаного
# open
help-open-file = Досьє, експортоване зображення, сторінка чи файл даних або стаття ({ $endings }) на перегляд; без цього — досьє статті, що постачається з програмою
# export
help-export-out = Файл, який слід записати; формат визначає розширення: { $endings }
help-export-all-formats = Записує всі формати в цю теку; якщо її немає, її буде створено
help-export-embed = Поруч зі сторінкою HTML записує в окремий файл ще й рядки, якими її вбудовують в іншу сторінку: map.embed.html поруч із map.html
help-export-text = Як записано літери в SVG; в інших форматах вибору немає
help-export-text-live = Як текст, який можна знайти й змінити; без шрифту Inter — іншим шрифтом
help-export-text-outlines = Як контури, що скрізь виглядають однаково
help-export-text-embedded = Як текст, зі шрифтом у файлі: для браузерів
help-export-with-text = Додає у файл тексти статей, якщо вони є в досьє. Без цього у файл потрапляють лише цитати; тексти належать тим, хто їх опублікував
help-preset = Поширений розмір: web (1200 × 900), link (1200 × 630), square (1080 × 1080), story (1080 × 1920), wide (1920 × 1080), 4k (3840 × 2160), columns (дві газетні колонки, 174 × 110 мм), a5, a4, a3 або a0 (альбомна сторінка); паперові — 300 dpi
help-width = Ширина: у пікселях або з одиницею, як-от 210mm чи 8.5in; без цього — 1600 пікселів
help-height = Висота: у пікселях або з одиницею; без цього — 1200 пікселів
help-dpi = Роздільність у точках на дюйм; її буде записано у файл
help-no-mark = Не пише, що зображення зроблено в Claims Map і як його перевірити
help-palette = Інші кольори: grey — для друку — або файл JSON, у якому є щось із «occupied, contested, claimed, threatened, mentioned, not-mentioned, hatch, dots, paper, ink, sea, land», кожне на зразок "#521b50"; якщо щось у них важко розрізнити чи прочитати, програма про це скаже
help-background = Що на зображенні позаду всього: paper (папір), none (нічого) або колір, наприклад #f2efe8
help-labels = Які області підписано
help-labels-all = Усі
help-labels-coloured = Ті, що мають колір
help-labels-none = Жодної
help-crop = Лише частина карти: області, наприклад UA-63,UA-59, або захід, південь, схід і північ у градусах, наприклад 33,46,37,48
help-names = Мова зображення; --lang — мова всього
help-no-locator = Не показує оглядової карти, на якій видно, яку частину цілого зображено
help-credit = Хто зробив зображення і для кого, як це має бути названо: «Ольга Ткач / Гавань»
help-text-size = Розмір тексту: на папері в пунктах, наприклад 8pt, або множник, наприклад 1.2 чи 120%. Без цього — як личить розміру: 7 пунктів на папері. Більший шрифт витісняє більше
help-focus = Область, яку слід обвести й пояснити, за кодом або будь-яким написанням; для групи — усі її області
help-theme = Кольори зображення
help-theme-light = Темне на світлому папері
help-theme-dark = Світле на темному папері
help-title = Заголовок; без цього — заголовок досьє
help-subtitle = Рядок під заголовком
help-note = Примітка під легендою
help-alt = Опис того, що показує зображення; без цього — те, що кажуть висновки
help-footnotes = Номери в забарвлених областях і їхні цитати під картою
help-no-legend = Без легенди
help-legend = Де стоїть легенда
help-legend-auto = Поруч із картою, якщо сторінка широка, інакше під нею
help-legend-left = Ліворуч від карти
help-legend-right = Праворуч від карти
help-legend-below = Під картою
help-legend-columns = Кількість стовпців легенди під картою, від 1 до 4
help-cmyk = PDF для друкарні: кольори з блакитної, пурпурової, жовтої та чорної фарб, чорні літери — лише чорною. Файл не призначено для певної друкарської машини, тож це не PDF/A
help-date = Дата, яку слід надрукувати як дату створення сторінки, наприклад 2025-03-18. Без цього дати немає: з тих самих вхідних даних щодня виходять ті самі байти
# explain
help-explain-areas = Області, кожна за кодом або будь-яким написанням; для групи — усі її області; якщо не названо жодної — усі області карти
# verify
help-verify-file = Досьє або експортоване зображення, сторінка чи файл даних
help-verify-text = Стаття, з якою слід звірити цитати: файл, з якого її взято, або інша її версія ({ $endings }). Цитати шукають за їхніми словами й за тим, що стоїть навколо
help-verify-allow-unchecked = Не вважає вадою те, що цитат ніколи не звіряли з текстом
help-verify-seal = Разом із --text: якщо кожна цитата стоїть на своєму місці у власному тексті документа, записує в досьє, що її перевірено
help-verify-against = Порівнює те, що показує файл, з оригіналом, який у вас є: зображення — за пікселями, хоч який їхній розмір і навіть якщо їх стиснуто із втратами; файли із записами — за твердженнями, цитатами й висновками
# text
help-text-file = Досьє або експортований із нього файл
help-text-document = Документ за ідентифікатором; без цього — той, текст якого є
# update
help-update-file = Досьє
help-update-text = Нова версія статті ({ $endings })
help-update-out = Файл, який слід записати: цілком або ніяк
help-update-document = Документ, версією якого є стаття, за ідентифікатором; без цього — той, чиїх цитат у ній найбільше
help-update-overwrite = Перезаписує наявний файл, навіть якщо це саме досьє
# diff
help-diff-before = Досьє або експортований файл
help-diff-after = Інший або інша його версія
# extract
help-extract-article = Стаття англійською, українською або російською: { $endings }
help-extract-json = Виводить JSON: назви, твердження й невідомі назви зі зміщеннями в кодових точках
help-extract-lexicon = Слова, назви й учасники, яких слід шукати; без цього — ті, що постачаються з програмою
help-extract-note =
    Програма нікуди нічого не надсилає й жодної моделі не питає: текст читають правила за відкритим
    переліком слів (data/lexicon.json). Пропозиція не є твердженням, доки ви не прочитали її цитату.
# Що роблять приклади.
help-example-window = вікно зі статтею, що постачається з програмою
help-example-explain = чому Харківська область має свій колір
help-example-explain-off = усі області без того, що ISW каже чи переказує
help-example-export = карта як векторне зображення
help-example-verify = чи зображення досі таке, яким було
help-example-against = що сталося із зображенням дорогою
help-example-extract = хто що заявляє у статті, у вигляді пропозицій
help-example-pixels = 1600 × 1200 пікселів
help-example-page = сторінка для друку, з усіма цитатами
help-example-html = інтерактивна сторінка без ISW
help-example-embed = сторінка й рядки, якими її вбудовують
help-example-blocks = блок на твердження: вид, області, цитата, автор слів, підстава
help-import = Складає досьє зі статей без вікна; те, що підказують їхні тексти, чекає в ньому на рішення або приймається, де воно певне
help-suggest = Додає до досьє те, що пропонує людина, модель або інша програма, якщо кожна цитата стоїть у статті буква в букву; пропозиції чекають на рішення
help-schema = Показує JSON Schema одного з форматів
# import
help-import-articles = Статті: { $endings }; «-» — стандартний ввід
help-import-out = Досьє, яке буде записано цілим або ніяк
help-import-accept = Робить твердження з пропозицій, які певні; без цього всі чекають на рішення
help-import-accept-sure = Ті, що певні
help-import-side = Від чийого імені говорить той, кого не знають ні досьє, ні словник, як-от "Ольга Ткач=ukraine"; можна повторювати. Слова решти таких чекають на рішення
help-import-citation = Файл JSON, у якому може бути title, description, outlet, published, url, language, author та author_side; для кількох статей — список таких записів у тому самому порядку
help-import-outlet = Хто опублікував статті, якщо цього не кажуть ні вони, ні відомості про них
help-import-title = Назва досьє; без неї — заголовок першої статті
help-import-add = Додає статті до досьє, яке вже є
help-import-overwrite = Записує нове досьє поверх наявного файлу
# suggest
help-suggest-file = Досьє з текстом статті
help-suggest-from = Пропозиції: JSON Lines, таблиця (CSV), анотації W3C, експорт Hypothesis або INCEpTION (JSON CAS, WebAnno TSV); «-» — стандартний ввід
help-suggest-origin = Хто або що зробило пропозиції, якщо вони самі цього не кажуть: людина, модель із версією; без цього — назва файлу
help-suggest-document = До якого документа вони належать, за ідентифікатором або адресою, якщо вони цього не кажуть, а текст тут мають кілька
help-suggest-out = Записує досьє в інший файл, цілим або ніяк, а це лишає, як є
help-suggest-overwrite = Записує поверх наявного файлу
# schema
help-schema-of = Чого саме
help-schema-dossier = Файл досьє
help-schema-extract = Те, що показує extract, по тексту на рядок
help-schema-suggestions = Те, що читає suggest, по пропозиції на рядок
help-extract-ndjson = Читає з кожного рядка файлу або стандартного вводу об’єкт із текстом і на кожен показує один об’єкт: для цілих корпусів
help-example-corpus = текст на рядок, відповідь на рядок
help-example-import = досьє зі статті без вікна
help-example-suggest = що знайшла модель, зі звіркою цитат

# (end of cli-help)


## app: the window

# Кнопки, спільні для кількох діалогових вікон, і чому одна з них поки недоступна.
window-cancel = Скасувати
window-save = Зберегти
window-close = Закрити
window-not-yet = Поки неможливо: { $problem }.
# Сповіщення: одне речення внизу вікна.
window-dismiss = сховати
window-dismiss-notice = Сховати сповіщення
window-notice-copy = копіювати
window-notice-copy-name = Копіювати { $what }
window-notices-all = { $count ->
    [1] показати повністю
   *[other] показати всі ({ $count })
}
window-notices-fewer = показати менше
window-exporting = Експорт: { $percent }{ "\u00A0" }%
window-cancel-export-sign = скасувати
window-cancel-export = Скасувати експорт
window-file-holds = Файл відповідає своєму запису: показує те, що випливає з його тверджень і перемикачів.
window-file-unchecked = Файл показує те, що випливає з його тверджень і перемикачів, але { $unchecked }.
window-file-altered = Файл змінено: { $reasons }. Вікно показує те, що каже його запис, а не те, що показує сам файл.
window-file-unsettled = Не вдалося з’ясувати, чи файл досі відповідає своєму запису: { $reasons }.
window-sentence = { $sentence }.
window-findings = { $finding }. І ще { $count }: усі зауваження перелічує «claims-map verify».
window-opened = Відкрито: { $name }.
# Панель інструментів, інші панелі й те, що лежить над ними.
window-about = { $title } · { $behind }
window-language-sign = УК
window-keeping = записується…
window-keeping-help = Ваша остання зміна саме записується на диск
window-not-kept = не на диску
window-not-kept-help = Якби зараз стався збій, ваші зміни було б утрачено: записати їх не вдається. Програма пробуватиме знову, доки не вийде.
window-unsaved = незбережені зміни
window-unsaved-help = Є незбережені зміни ({ $keys } збереже їх)
window-drop = Відпустіть файл, щоб відкрити його: статтю, досьє, шар або експортоване звідси зображення, сторінку чи файл даних.
window-panel-bar = Панель інструментів
window-panel-sources = Джерела
window-panel-article = Стаття
window-panel-map = Карта
window-panel-regions = Області та цитати
window-panel-suggestions = Пропозиції та твердження
# Край панелі, яким змінюють її ширину; $panel — її назва.
panel-edge = Ширина панелі: { $panel }
# Що вийшло з відкриванням, копіюванням і роботою у фоні. $job — ключове слово.
window-not-opened = Не відкрито: { $reasons }
window-review-first = Не відкрито: { $name }. Спершу завершіть перегляд статті, яку вже відкрито.
window-picture-copied = Зображення скопійовано.
window-picture-not-copied = Не скопійовано: { $reason }.
window-job-failed = { $job ->
    [choose] Збій програми під час вибору файлу
    [outline] Збій програми під час читання контуру
    [open] Збій програми під час відкривання файлу
    [layer] Збій програми під час читання шару
    [paste] Збій програми під час читання вставленого тексту
    [export] Збій програми під час експорту
    [copy] Збій програми під час копіювання зображення
    [preview] Збій програми під час малювання попереднього перегляду
    [suggestions] Збій програми під час пошуку пропозицій
    [article] Збій програми під час читання статті
    [address] Збій програми під час відкривання адреси
   *[map] Збій програми під час малювання карти
} ({ $reason }). Те, що ви бачите, лишилося як було; можете працювати далі й зберегти роботу.
window-no-browser = Не вдалося запустити браузер. Скопіюйте адресу й відкрийте її самі: { $address }
window-no-reason = причину не названо
window-no-thread = не вдалося розпочати роботу у фоні ({ $reason })
# Чому вікно не відкривається: без крапки.
window-no-display = немає екрана (не задано ні DISPLAY, ні WAYLAND_DISPLAY)
window-no-x = бракує системної бібліотеки для X; наберіть «sudo apt install { $packages }»
window-no-library = бракує системної бібліотеки { $library }; наберіть «sudo apt install { $package }»
window-no-opengl = OpenGL недоступний ({ $reason }); наберіть «sudo apt install { $packages }»
window-display-silent = екран не відповідає ({ $reason }); перевірте DISPLAY або WAYLAND_DISPLAY
window-not-ready = дані не вдалося підготувати
window-system-failed = збій віконної системи ({ $reason })
window-no-state-folder = Якби стався збій, ваші зміни було б утрачено: { $reason }.

# (end of app)


## app-actions: what can be asked for

# Що можна зробити: назва і речення про те, що це робить.
action-open = Відкрити…
action-open-help = Відкриває досьє, експортований файл, статтю або шар; те саме відбувається, якщо перетягти файл на вікно.
action-save = Зберегти
action-save-help = Зберігає досьє.
action-save-as = Зберегти як…
action-save-as-help = Зберігає досьє під іншою назвою.
action-export = Експорт
action-export-help = Експортує карту як зображення, сторінку або дані.
action-dossier = Досьє…
action-dossier-help = Показує, що є в досьє: документи, учасники та їхні сторони, групи, місця.
action-layer = Шар…
action-layer-help = Дає змогу обрати ідентифікатори й назви областей вашого шару.
action-quit = Вийти
action-quit-help = Закриває вікно; якщо щось не збережено, програма спершу запитає.
action-undo = Скасувати
action-undo-help = Скасовує останню зміну чи останнє перемикання.
action-redo = Повторити
action-redo-help = Повторює скасоване.
action-search = Пошук
action-search-help = Шукає області, групи й місця за будь-яким написанням: Kiev, Київ, Nikolaev.
action-zoom-in = Збільшити
action-zoom-in-help = Показує меншу частину карти більшою.
action-zoom-out = Зменшити
action-zoom-out-help = Показує більшу частину карти меншою.
action-show-all = Показати всю карту
action-show-all-help = Уміщує всі області у вікно.
action-everything-on = Увімкнути все
action-everything-on-help = Вмикає всі джерела, види тверджень і документи.
action-article = Стаття
action-article-help = Показує поруч із картою статтю або знову джерела.
action-theme = Змінити тему
action-theme-help = Перемикає світлу й темну теми.
action-language = Змінити мову
action-language-help = Змінює мову всього вікна разом із назвами на карті.
action-larger = Більший інтерфейс
action-larger-help = Робить усе у вікні більшим, щонайбільше до 200{ "\u00A0" }%.
action-smaller = Менший інтерфейс
action-smaller-help = Робить усе у вікні меншим, щонайменше до 80{ "\u00A0" }%.
action-usual-size = Звичайний розмір
action-usual-size-help = Повертає всьому у вікні звичайний розмір.
action-fold-left = Згорнути ліву панель
action-fold-left-help = Згортає панель ліворуч або повертає її.
action-fold-right = Згорнути праву панель
action-fold-right-help = Згортає панель праворуч або повертає її.
action-fold-legend = Згорнути легенду
action-fold-legend-help = Згортає легенду на карті або розгортає її.
action-next-panel = Наступна панель
action-next-panel-help = Переводить фокус на наступну панель: панель інструментів, ліва панель, карта, права панель.
action-previous-panel = Попередня панель
action-previous-panel-help = Переводить фокус на попередню панель.
action-accept = Прийняти пропозицію
action-accept-help = Робить із пропозиції твердження.
action-edit = Змінити пропозицію
action-edit-help = Відкриває пропозицію у формі.
action-reject = Відхилити пропозицію
action-reject-help = Відхиляє пропозицію; її можна буде запропонувати знову.
action-next = Наступна пропозиція
action-next-help = Переходить до наступної пропозиції.
action-previous = Попередня пропозиція
action-previous-help = Переходить до попередньої пропозиції.
action-accept-all-sure = Прийняти всі певні…
action-accept-all-sure-help = Перелічує певні пропозиції, щоб прийняти їх разом.
action-text = Перейти до тексту
action-text-help = Переводить фокус у текст статті, туди, де стоїть курсор.
action-next-quote = Наступна цитата
action-next-quote-help = Переходить до наступної цитати чи пропозиції в тексті.
action-previous-quote = Попередня цитата
action-previous-quote-help = Переходить до попередньої цитати чи пропозиції в тексті.
action-add-statement = Зробити твердження з позначених слів
action-add-statement-help = Відкриває форму твердження зі словами, які позначено в тексті.
action-take-in = Додати позначені слова до цитати
action-take-in-help = Додає слова, позначені в тексті, до цитати у формі.
action-leave-out = Пропустити позначені слова в цитаті
action-leave-out-help = Пропускає в цитаті у формі слова, позначені в тексті.
action-keep = Внести написане
action-keep-help = Вносить твердження чи запис, який саме зараз пишеться; у діалозі натискає звичайну кнопку.
action-commands = Усі команди…
action-commands-help = Шукає будь-яку команду за назвою.
action-shortcuts = Сполучення клавіш
action-shortcuts-help = Перелічує всі клавіші.
# Відповідь на запитання, від чийого імені говорить новий автор слів; $side — ключове слово.
action-side = { $side ->
    [ukraine] Говорить від імені України
    [russia] Говорить від імені Росії
    [united-states] Говорить від імені Сполучених Штатів
    [independent] Не говорить від імені жодної держави
   *[other] Говорить від імені іншої держави
}
action-side-help = Відповідає, від чийого імені говорить новий учасник, і приймає пропозицію.
# Як дещо називається зараз.
action-undo-of = Скасувати: { $edit }
action-redo-of = Повторити: { $edit }
action-theme-dark = Темна тема
action-theme-light = Світла тема
# $code — мова, яка буде наступною, $name — як її називають її мовці.
action-language-next = { $code ->
    [en] Вікно англійською
    [uk] Вікно українською
   *[other] Вікно такою мовою: { $name }
}
action-article-read = Читати статтю поруч із картою
action-article-close = Показати джерела замість статті
action-unfold-left = Показати ліву панель
action-unfold-right = Показати праву панель
action-unfold-legend = Показати легенду
action-with-keys = { $action } ({ $keys })
# Заголовки, під якими вони стоять.
action-group-file = Файл
action-group-edit = Редагування
action-group-map = Карта
action-group-window = Вікно
action-group-article = Стаття та пропозиції
action-group-help = Довідка
# Чому чогось зараз не можна зробити: без крапки, після «Зараз неможливо:».
action-not-now = Зараз неможливо: { $reason }.
action-not-now-beside = зараз неможливо: { $reason }
action-shipped-layer = на карті вбудований шар
action-nothing-to-undo = немає чого скасовувати
action-not-settled = статтю ще переглядають
action-nothing-undone = нічого не було скасовано
action-nothing-off = нічого не вимкнено
action-no-article = у досьє немає жодної статті
action-largest = більшого розміру немає
action-smallest = меншого розміру немає
action-usual-already = розмір і так звичайний
action-no-side-asked = немає запитання, від чийого імені хтось говорить
action-no-article-open = жодної статті не відкрито
action-writing = зараз ви пишете твердження
action-no-suggestions = пропозиції не показано
action-no-text = тексту статті тут немає
action-nothing-marked = у тексті не позначено жодних слів
action-not-writing = жодне твердження зараз не пишеться
action-nothing-changed = нічого не змінено
# Клавіші, які не є окремими діями.
action-keys-tab = Tab, Enter
action-keys-tab-help = Перехід між елементами керування й областями; Enter показує все про область.
action-keys-arrows = Стрілки, PageDown
action-keys-arrows-help = Перехід від області до сусідньої в цьому напрямку й далі до наступного місця.
action-keys-esc = Esc
action-keys-esc-help = Закриває діалогове вікно, а якщо його немає — скидає пошук, фільтр або вибір області.
action-keys-sides = 1–5
action-keys-sides-help = Відповідь на питання, від чийого імені говорить нова особа; номери — у порядку на екрані.
action-keys-lists = ↑ ↓, Home, End
action-keys-lists-help = Перехід між пропозиціями, записами й варіантами, коли виділено один із них; Enter обирає його.
action-keys-text = Shift+стрілки
action-keys-text-help = Позначає слова в тексті статті, разом із Ctrl — слово за словом; Enter робить із них твердження.
# Палітра команд і перелік сполучень клавіш.
action-palette-hint = Яка команда?
action-palette-name = Знайти команду
action-palette-none = Команди з такою назвою немає.
action-palette-row = { $action }.
action-palette-row-not-now = { $action }. Зараз неможливо: { $reason }.
action-sheet = Сполучення клавіш
action-sheet-everywhere = Усюди

# (end of app-actions)


## app-map: the map, sources, search and focus

# Карта та її легенда.
map-legend = Легенда
map-show-all = Показати все ({ $keys })
map-adding-detail = Додавання деталей: { $percent }{ "\u00A0" }%
map-area = { $area }, { $status }
map-legend-line = Показати лише: { $look }, { $count }
map-legend-help = Натисніть, щоб показати лише ці
map-legend-help-by = Так кажуть: { $names }. Натисніть, щоб показати лише ці
# Панель джерел: що можна вимкнути.
sources-empty = Тут буде видно, хто що каже або переказує: із першим твердженням, щоб вимикати й вмикати.
sources-all = усе
sources-all-of = Увімкнути все в розділі: { $section }
sources-none = нічого
sources-none-of = Вимкнути все в розділі: { $section }
sources-only = лише
sources-only-this = Лише: { $name }
sources-weighing-only = Якщо лишити ввімкненим лише { $what }
sources-weighing-all = Якщо ввімкнути все в розділі «{ $section }»
sources-weighing-none = Якщо вимкнути все в розділі «{ $section }»
sources-row = { $name }, { $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[many] { $count } тверджень
}
sources-row-noted = { $name }, { $note }, { $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[many] { $count } тверджень
}
# Пошук.
search-hint = Знайти область{"  "}{ $keys }
search-name = Знайти область
search-nothing = На цій карті немає області з такою назвою.
search-beyond = І ще { $count }: допишіть назву.
search-go-to = Перейти: { $name }
search-in = { $spelling } → { $area }
search-called = дехто каже: { $spelling }
search-no-regions = зараз не охоплює жодної області
# Що у фокусі, з цитатами.
focus-other-name = { $name } · { $besides }
focus-in = { $area }
focus-more-on = Докладніше про { ACCUSATIVE($area) }
focus-together = { $count ->
    [one] { $count } область
    [few] { $count } області
   *[many] { $count } областей
} · разом у фокусі
focus-group-defined = { $speaker } каже, які області охоплює ця назва.
focus-group-off = Зараз ця назва не охоплює жодної області: вимкнено те, що каже про неї { $speaker }.
focus-without = Що змінило б висновок
focus-silence = Жодне твердження не називає цієї області, а це нічого не говорить про те, що там відбувається.
focus-silence-help = Оберіть забарвлену область, щоб прочитати, хто що про неї каже.
# Що стоїть довкола цитати; $words — слова статті.
focus-context-kept = ◦ { QUOTED($words) }, { $place }, { $kind }. Залишено: { $reason }.
focus-unnamed = ⚠ { $unnamed }. { $answer }
focus-context-open = ⚠ { QUOTED($words) }, { $place }, { $kind }. На це ще ніхто не відповів, тому твердження не враховано.
focus-switched-off = Вимкнено: зараз твердження не враховано.
focus-group-undefined = Зараз не враховано: вимкнено твердження, яке каже, що охоплює ця назва.
focus-not-counted = Не враховано: { $reason }.
focus-not-counted-now = Не враховано.
focus-through-group = Названо: { $group }. Ця назва охоплює цю область і ще { $count ->
    [one] { $count } область
    [few] { $count } області
   *[many] { $count } областей
}.
focus-implied = випливає зі сказаного
focus-conditional = за певної умови
focus-denied = заперечено
focus-check = { $sign } { $check }
focus-check-help = Ця цитата: { $check }.
focus-copy = Копіювати
focus-copy-help = Скопіювати цитату з посиланням на джерело
focus-copied = Цитату скопійовано разом із посиланням на джерело.
focus-edit = Змінити
focus-edit-help = Змінити це твердження
focus-show = Показати у статті
focus-show-help = Відкрити статтю у браузері на цій цитаті
focus-quote = Цитата: «{ $words }» { $by } { $check }.
focus-button-of = { $help }: «{ $words }»
focus-also = також
focus-and-more = і ще { $count }
focus-fewer = показати менше
# Коли нічого немає у фокусі.
focus-nowhere = Області не названо
focus-empty-reading = Тверджень ще немає. Прийміть пропозицію поруч зі статтею або позначте в ній слова й додайте твердження.
focus-read-article = Читати статтю
focus-empty-unread = Тверджень ще немає. Прочитайте статтю поруч із картою: там запропоновано те, що вона, схоже, каже про області, а вирішуєте ви.
focus-empty-waiting = { $count ->
    [one] Тверджень ще немає, а у статті чекає { $count } пропозиція. Прочитайте статтю поруч із картою й вирішіть.
    [few] Тверджень ще немає, а у статті чекають { $count } пропозиції. Прочитайте статтю поруч із картою й вирішіть щодо кожної.
   *[many] Тверджень ще немає, а у статті чекає { $count } пропозицій. Прочитайте статтю поруч із картою й вирішіть щодо кожної.
}
focus-empty = Тверджень ще немає. Щоб почати, відкрийте статтю чи досьє ({ $keys }) або вставте текст.
focus-all-off = Усе вимкнено, тому карта порожня.
focus-in-force = { $count ->
    [one] Враховано { $count } твердження
    [few] Враховано { $count } твердження
   *[many] Враховано { $count } тверджень
}, кожне зі своєю цитатою. Оберіть область, щоб прочитати, хто що про неї каже.
focus-in-force-of = Враховано тверджень: { $count } з { $all }, кожне зі своєю цитатою. Оберіть область, щоб прочитати, хто що про неї каже.
focus-document-dated = { $outlet }, { $day }
focus-more-documents = і ще { $count ->
    [one] { $count } документ
    [few] { $count } документи
   *[many] { $count } документів
}
focus-status = { $status } ({ $count })
# Що звучить після дії: що вона змінила.
announce-switched = { $is ->
    [on] Увімкнено «{ $name }»
   *[off] Вимкнено «{ $name }»
}
announce-everything = Увімкнено все
announce-undone = Скасовано: { $what }
announce-redone = Повторено: { $what }
announce-then = { $first } { $then }
announce-done = Зроблено: { $what }.
announce-done-left = Зроблено: { $what }. { $count ->
    [0] Пропозицій більше немає.
    [one] Лишилася { $count } пропозиція.
    [few] Лишилося { $count } пропозиції.
   *[many] Лишилося { $count } пропозицій.
}
announce-hits = Знайдено { $count }: { $names }.
announce-hits-first = Знайдено { $count }: { $names } та інші.
announce-focus = { $area }. { $why }
announce-several = Разом у фокусі: { $names }.
announce-no-focus = У фокусі нічого немає.
announce-language = Мова: { $name }
announce-scale = Розмір: { $percent } %.
announce-dialog = Діалогове вікно: { $title }
announce-hit = { $name }, { $more }
announce-picked = { $number } з { $count }: { $name }
announce-commands = { $count ->
    [one] { $count } команда.
    [few] { $count } команди.
   *[many] { $count } команд.
}
announce-folded = { $name }: згорнуто.
announce-unfolded = { $name }: відкрито.
announce-zoom = Карта: { $percent } %.
announce-zoom-all = Уся карта.
announce-filter = Лише { $look }: { $count ->
    [one] { $count } область.
    [few] { $count } області.
   *[many] { $count } областей.
}
announce-filter-off = На карті знову всі області.
announce-in-text = { $count ->
    [0] У тексті не знайдено.
    [one] Знайдено в { $count } місці.
   *[other] Знайдено в { $count } місцях.
}
announce-form = Форма: { $title }
announce-region-added = Область додано: { $area }.
announce-region-out = Область вилучено: { $area }.
announce-suggestions = { $count ->
    [0] Пропозицій немає.
    [one] { $count } пропозиція.
    [few] { $count } пропозиції.
   *[many] { $count } пропозицій.
}
# Рядок під картою.
map-change-hint = Наведіть вказівник на перемикач або перейдіть до нього клавіатурою: тут буде сказано, що він змінить.
map-change-hint-short = Наведіть вказівник на перемикач, щоб побачити, що він змінить.

# (end of app-map)


## app-export: the dialog of exports

dialog-export-title = Експорт карти
dialog-export-copy = Копіювати зображення
dialog-export-impossible = Неможливо: { $reason }.
dialog-export-format = Формат
dialog-export-with-text = Додати у файл текст статті
dialog-export-with-text-help = Без цього у файл потраплять лише цитати. Текст належить тому, хто його опублікував.
dialog-export-language = Мова файлу
dialog-export-size = Розмір
dialog-export-width = Ширина
dialog-export-height = Висота
dialog-export-scale = Збільшення
dialog-export-dpi = Точок на дюйм
dialog-export-colours = Кольори
dialog-export-light = Світлі
dialog-export-dark = Темні
dialog-export-quotes = Цитати під картою
dialog-export-numbered = Пронумеровані
dialog-export-without = Без цитат
dialog-export-legend = Легенда
dialog-export-auto = Авто
dialog-export-left = Ліворуч
dialog-export-right = Праворуч
dialog-export-below = Унизу
dialog-export-none = Немає
dialog-export-columns = { $count ->
    [one] { $count } стовпець
    [few] { $count } стовпці
   *[many] { $count } стовпців
}
# Слова на сторінці, кожне з тим, що там стоїть без вибору.
dialog-export-words = Слова
dialog-export-page-title = Заголовок
dialog-export-page-subtitle = Підзаголовок
dialog-export-page-subtitle-usual = джерело і що означають кольори
dialog-export-page-note = Примітка
dialog-export-page-note-usual = немає
dialog-export-page-alt = Опис зображення
dialog-export-page-alt-usual = складено з висновків
dialog-export-page-date = Дата
dialog-export-page-date-usual = немає; наприклад, 2025-03-18
# Розділи форми і що в кожному вибрано.
dialog-export-what = Що
dialog-export-look = Вигляд
dialog-export-more = Інше
dialog-export-chosen-size = { $width } × { $height }
dialog-export-chosen-size-times = { $width } × { $height }, збільшення { $times }×
dialog-export-chosen-two = { $one } · { $other }
dialog-export-own-words = { $count ->
    [0] Звичайні
    [one] { $count } власний напис
    [few] { $count } власні написи
   *[many] { $count } власних написів
}
dialog-export-dpi-usual = екран; папір 300
dialog-export-preset = Звичні розміри
dialog-export-text-size = Розмір тексту
dialog-export-text-size-usual = 8pt або 120%
dialog-export-smaller-type = Менший текст
dialog-export-smaller-type-sign = А−
dialog-export-larger-type = Більший текст
dialog-export-larger-type-sign = А+
dialog-export-legend-columns = Стовпці легенди
dialog-export-page-credit = Автор
dialog-export-page-credit-usual = не вказано; ваше ім’я або редакція
dialog-export-palette = Палітра
dialog-export-palette-usual = Звичайна
dialog-export-palette-grey = Сіра
dialog-export-palette-own = Власний файл
dialog-export-palette-is = Кольори з файлу { $name }
dialog-export-palette-none = Файлу ще не вибрано: кольори лишаються звичайними.
dialog-export-palette-choose = Вибрати палітру…
dialog-export-background = Тло
dialog-export-background-paper = Папір
dialog-export-background-none = Без тла
dialog-export-background-colour = Колір
dialog-export-background-of-colour = Колір тла
dialog-export-labels = Назви
dialog-export-labels-all = Усі
dialog-export-labels-coloured = Зафарбованих областей
dialog-export-labels-none = Без назв
dialog-export-part = Частина карти
dialog-export-part-whole = Уся
dialog-export-part-window = Як у вікні
dialog-export-part-focus = Вибране
dialog-export-locator = Мала карта цілого
dialog-export-locator-help = Вона показує, яка це частина цілого, якщо для неї є місце.
dialog-export-embed = Вбудовування
dialog-export-embed-copy = Копіювати рядки
dialog-export-embed-help = Рядки, які показують цю сторінку всередині іншої, у рамці її висоти
dialog-export-embed-copied = Рядки для вбудовування сторінки скопійовано.
dialog-export-svg-text = Літери
dialog-export-svg-text-live = Як текст
dialog-export-svg-text-outlines = Як контури
dialog-export-svg-text-embedded = Разом зі шрифтом
dialog-export-cmyk = Для друкарні (CMYK)
dialog-export-cmyk-help = Кольори змішано з блакитного, пурпурового, жовтого й чорного; на екрані вони можуть мати інший вигляд.
dialog-export-mark = Указати, що карту зроблено в Claims Map
dialog-export-mark-help = Рядок унизу також каже, як перевірити зображення.
# Попередній перегляд і те, що поруч сказано; $list без крапки в кінці.
dialog-export-preview-title = Попередній перегляд
dialog-export-preview-is = Так виглядатиме файл
dialog-export-preview-close = Назад
dialog-export-enlarge = Збільшити перегляд
dialog-export-show-preview = Показати перегляд
dialog-export-zoom = Розмір перегляду
dialog-export-zoom-fit = Усе зображення
dialog-export-zoom-actual = 100 %
dialog-export-no-actual = Зображення завелике, щоб показати кожен піксель: їх понад { $millions } мільйонів.
dialog-export-drawing = Готується попередній перегляд…
dialog-export-no-preview = Перегляду немає: { $reason }.
dialog-export-left-out = За такого розміру не вмістилося: { $list }.
dialog-export-all-in = За такого розміру все вмістилося.
dialog-export-way-larger = Більше зображення
dialog-export-way-smaller-type = З меншим текстом
dialog-export-file = Файл
dialog-export-path = Файл, у який зберегти
dialog-export-choose = Обрати…
# Яким великим буде файл; $width і $height — пікселі.
dialog-export-kilobytes = { $size } кБ
dialog-export-megabytes = { $size } МБ
dialog-export-exact-size = { $size } кБ
dialog-export-pixels = { $width } × { $height } пікс.
dialog-export-pixels-and-size = { $width } × { $height } пікс. · { $size }
dialog-export-pixels-chosen = { $width } × { $height } пікс. ({ $chosen })
dialog-export-pixels-chosen-and-size = { $width } × { $height } пікс. ({ $chosen }) · { $size }
# Чому файл не можна створити: без крапки.
dialog-export-no-day = напишіть дату, наприклад, так: 18 березня 2025 або 2025-03-18
dialog-export-no-colour = напишіть колір так: #f2efe8
dialog-export-no-dpi = роздільність має бути від 10 до 2400 точок на дюйм
# Що з цього вийшло.
dialog-export-not-made = Не створено: { $reason }.
dialog-export-busy = Не створено: програма саме створює інший файл; зачекайте або скасуйте його.
dialog-export-saved = Збережено: { $path } ({ $size }).
dialog-export-not-saved = Не збережено: { $reason }.
dialog-export-no-folder = теки «{ $folder }» немає; введіть інший шлях
dialog-export-cancelled = Скасовано; нічого не записано.

# (end of app-export)


## app-layer: layers in the window

# Вікно шару.
layer-window-head = Шар { $file }
layer-window-about = { $areas ->
    [one] { $areas } область
    [few] { $areas } області
   *[many] { $areas } областей
} · проєкція: { $projection }
layer-window-about-features = { $areas ->
    [one] { $areas } область
    [few] { $areas } області
   *[many] { $areas } областей
}, об’єктів у файлі — { $features } · проєкція: { $projection }
layer-window-told-by = Ідентифікатор
layer-window-told-by-numbers = номери у файлі
layer-window-own-ids = власний ідентифікатор об’єктів
layer-window-named-by = Назва
layer-window-named-by-ids = їхні ідентифікатори
layer-window-id-note = Твердження й експортовані файли вказують область за її ідентифікатором.
layer-window-id-missing = Його мають не всі об’єкти: решту буде розрізнено за номерами.
layer-window-id-twice = У деяких об’єктів він однаковий: разом вони стануть однією областю.
layer-window-examples-missing = не в усіх: { $examples }
layer-window-examples-twice = деякі двічі: { $examples }
layer-window-first-head = Перші області: назва та ідентифікатор
layer-window-findings-head = Зауваження
layer-window-finding-of-all = У шарі: { $finding }.
layer-window-finding = { $place }: { $finding }.
layer-window-more-findings = І ще { $count }: їх виводить команда «claims-map verify».
layer-window-use = Застосувати

# Що сказано про відкритий шар: за чим розрізняють і називають його території та які є зауваження.
layer-window-told = { $file }: { $areas ->
    [one] { $areas } область
    [few] { $areas } області
   *[many] { $areas } областей
}, ідентифікатор — { $told ->
    [id] «{ $id }»
   *[number] номер у файлі
}{ $named ->
    [name] , назва — «{ $name }»
   *[id] {""}
}. { $odd ->
    [0] Інші можна обрати в меню «Файл», «Шар…».
    [one] Є { $odd } зауваження: див. «Шар…» у меню «Файл».
    [few] Є { $odd } зауваження: див. «Шар…» у меню «Файл».
   *[many] Є { $odd } зауважень: див. «Шар…» у меню «Файл».
}

# Що стається після іншого вибору.
layer-window-dossier-edited = Не зроблено: досьє змінено, поки програма читала шар; оберіть іще раз.
layer-window-misfit-only = Не зроблено: серед областей, розрізнених за «{ $by }», немає тієї, яку названо в досьє: «{ $area }».
layer-window-misfit = Не зроблено: серед областей, розрізнених за «{ $by }», немає { $count } з { $all } названих у досьє, зокрема «{ $area }».
layer-window-misfit-only-numbers = Не зроблено: серед областей, розрізнених за номерами, немає тієї, яку названо в досьє: «{ $area }».
layer-window-misfit-numbers = Не зроблено: серед областей, розрізнених за номерами, немає { $count } з { $all } названих у досьє, зокрема «{ $area }».
layer-window-step-choose = вибір ідентифікатора й назви областей

# (end of app-layer)


## app-import: articles in the window

# Що стається зі статтею після перегляду.
import-paste-too-short = Сюди можна вставити текст статті; те, що в буфері обміну, для статті закоротке.
import-added = До досьє додано «{ $title }».
import-made-dossier = Створено досьє «{ $title }».
import-attached = Долучено текст документа «{ $title }».
import-attached-all = Долучено текст документа «{ $title }»; усі цитати з нього ({ $all }) стоять у ньому дослівно.
import-attached-some = Долучено текст документа «{ $title }»; дослівно стоять у ньому { $exact } з { $all } цитат.
import-updated-all = Оновлено документ «{ $title }»; у новій версії є всі його цитати ({ $found }).
import-updated-suggestions = { $count ->
    [one] { $updated } { $count } чужу пропозицію більше не запропоновано: її слів у тексті вже немає.
    [few] { $updated } { $count } чужі пропозиції більше не запропоновано: їхніх слів у тексті вже немає.
   *[many] { $updated } { $count } чужих пропозицій більше не запропоновано: їхніх слів у тексті вже немає.
}
import-updated-some = Оновлено документ «{ $title }»; цитат, що є в новій версії, — { $found }; цитат, яких у ній немає і які не враховуватимуться, — { $lost }.

# Що скасовує остання дія.
import-step-add = додавання «{ $title }»
import-step-new-dossier = нове досьє «{ $title }»
import-step-update = оновлення «{ $title }»

# Що заважає додати статтю, без крапки. Що саме не так, стоїть до крапки з комою; ті самі слова окремо —
# в import-problem-short.
import-problem = { $problem ->
    [title] бракує заголовка; напишіть заголовок статті або про що вона
    [outlet] бракує видання; напишіть, хто опублікував статтю
    [day] це не дата; напишіть її, наприклад, так: 18 березня 2025 або 2025-03-18
    [two-days] це можуть бути дві різні дати; оберіть одну
    [address] це не адреса; почніть її з https:// або http://, без пробілів
    [language] це не мова; напишіть її код, наприклад en або uk
   *[paragraphs] пропущено всі абзаци; поверніть хоча б один
}
import-problem-sentence = { $problem ->
    [title] Бракує заголовка; напишіть заголовок статті або про що вона.
    [outlet] Бракує видання; напишіть, хто опублікував статтю.
    [day] Це не дата; напишіть її, наприклад, так: 18 березня 2025 або 2025-03-18.
    [two-days] Це можуть бути дві різні дати; оберіть одну.
    [address] Це не адреса; почніть її з https:// або http://, без пробілів.
    [language] Це не мова; напишіть її код, наприклад en або uk.
   *[paragraphs] Пропущено всі абзаци; поверніть хоча б один.
}
import-problem-beside = { $problem ->
    [title] Бракує заголовка або опису статті.
    [outlet] Бракує назви видання.
    [day] Це не дата; зразок: 18 березня 2025.
    [two-days] Яка з двох?
    [address] Це не адреса; вона починається з https://.
    [language] Це не код мови; зразки: en, uk.
   *[paragraphs] Пропущено всі абзаци.
}
import-problem-short = { $problem ->
    [title] бракує заголовка
    [outlet] бракує видання
    [day] дату не зрозуміло
    [two-days] дата може означати два різні дні
    [address] адресу записано не так
    [language] код мови записано не так
   *[paragraphs] пропущено всі абзаци
}

# Текст ліворуч.
import-text-head = Текст статті
import-text-lead = { $count ->
    [0] Буде взято те, що позначено.
    [one] Буде взято те, що позначено. { $count } абзац може не належати до статті.
    [few] Буде взято те, що позначено. { $count } абзаци можуть не належати до статті.
   *[many] Буде взято те, що позначено. { $count } абзаців можуть не належати до статті.
}
import-little-taken = { $all ->
    [one] На сторінці { $all } слово, а схожих на статтю лише { $taken }. Перевірте, чи нічого не бракує.
    [few] На сторінці { $all } слова, а схожих на статтю лише { $taken }. Перевірте, чи нічого не бракує.
   *[many] На сторінці { $all } слів, а схожих на статтю лише { $taken }. Перевірте, чи нічого не бракує.
}
import-show-page = { $count ->
    [one] Показати всю сторінку (ще { $count } абзац)
    [few] Показати всю сторінку (ще { $count } абзаци)
   *[many] Показати всю сторінку (ще { $count } абзаців)
}
import-take-mended = Прочитати так, як було задумано
import-show-article = Показати лише статтю
import-leave-proposed-out = Пропустити запропоноване
import-leave-nothing-out = Узяти все
import-take-in-name = Узяти: { $words }
import-proposed = Запропоновано: { $why }.

# Що це за стаття.
import-head = Додати статтю
import-known-attached = У досьє цей текст уже є: це текст документа «{ $title }».
import-known = Це текст документа «{ $title }», це підтверджує контрольна сума; долучіть його.
import-attach = Долучити текст
import-form-of-text = { $form ->
    [recorded] Це текст без абзаців, пропущених, коли його додавали.
    [recorded-and-proposed] Це текст без абзаців, які пропущено або запропоновано пропустити, коли його додавали.
    [whole] Це весь текст, без пропусків.
    [proposed] Це текст без абзаців, які запропоновано пропустити.
   *[raw] Це текст самого файлу, разом із розміткою.
}
import-about-counting = { $kind } · { $language } · …
import-about = { $kind } · { $language } · { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[many] { $words } слів
}
import-language-name = { $language ->
    [none] мова невідома
    [en] англійська
    [uk] українська
    [ru] російська
   *[other] мова { $tag }
}
import-hash = LF · NFC · sha256 { $hash }…
import-count-left-out = Пропущено абзаців: { $out } з { $all }

# Вихідні дані: заголовок, видання, день, адреса, мова.
import-citation-head = Вихідні дані публікації
import-title = Заголовок
import-title-hint = заголовок статті або про що вона
import-offer = Взяти перший рядок за заголовок: { QUOTED($words) }
import-title-is-headline = Заголовок статті
import-title-is-description = Опис
import-outlet = Видання
import-outlet-hint = хто опублікував
import-day = Дата
import-day-hint = немає; 18.03.2025
import-day-understood = Зрозуміло як { $day }
import-day-is-known = Вказано
import-day-is-inferred = За змістом
import-address = Адреса
import-address-hint = немає; https://…
import-language = Мова
import-language-hint = невідома; наприклад, en або uk

# Куди вона потрапить.
import-goal-head = Куди
import-goal-present = Це досьє
import-goal-new = Нове досьє
import-goal-title = Назва
import-goal-title-hint = як у статті
import-goal-joins = Її буде додано до відкритого досьє.
import-goal-joins-titled = { $count ->
    [0] Її буде додано до досьє «{ $title }», у якому ще немає статей.
    [one] Її буде додано до досьє «{ $title }», де вже є { $count } стаття.
    [few] Її буде додано до досьє «{ $title }», де вже є { $count } статті.
   *[many] Її буде додано до досьє «{ $title }», де вже є { $count } статей.
}
import-goal-own = Для цієї статті буде створено окреме досьє.
import-goal-own-instead = Для цієї статті буде створено окреме досьє. Досьє «{ $title }» буде закрито; скасування дії поверне його.
import-add = Додати до досьє
import-make = Створити досьє

# Інша версія документа.
import-version-head = Стаття змінилася
import-version-lead = Це інша версія документа з досьє: { $title }. Його цитати: на місці — { $in_place }, переміщено — { $moved }.
import-version-lead-lost = Це інша версія документа з досьє: { $title }. Його цитати: на місці — { $in_place }, переміщено — { $moved }, не знайдено — { $not_found }. Те, чого не знайдено, не враховуватиметься.
import-version-suggestions = { $count ->
    [one] { $count } чужа пропозиція чекає на рішення, але її слів у цій версії вже немає: її більше не буде запропоновано.
    [few] { $count } чужі пропозиції чекають на рішення, але їхніх слів у цій версії вже немає: їх більше не буде запропоновано.
   *[many] { $count } чужих пропозицій чекають на рішення, але їхніх слів у цій версії вже немає: їх більше не буде запропоновано.
}
import-version-more = … і ще { $count }
import-version-update = Оновити досьє
import-version-before = Було: { QUOTED($words) }
import-version-now = Стало: { QUOTED($words) }
import-version-now-nothing = Стало: нічого схожого

# (end of app-import)


## app-reader: the reader and its suggestions

# Стаття ліворуч.
reader-head = Стаття
reader-close = закрити
reader-close-name = Закрити статтю
reader-show-map = показати карту
reader-show-map-name = Показати карту замість статті
reader-show-article = Стаття
reader-show-article-name = Показати статтю замість карти
reader-citation = { $citation } — { $title }
reader-headline-unknown = Заголовок невідомий
reader-left-out = { $count ->
    [one] { $count } абзац сторінки не взято: це не частина статті.
    [few] { $count } абзаци сторінки не взято: це не частина статті.
   *[many] { $count } абзаців сторінки не взято: це не частина статті.
}
reader-paragraph-counts = { $accepted ->
    [0] запропоновано: { $suggested }
   *[other] { $suggested ->
        [0] прийнято: { $accepted }
       *[other] прийнято: { $accepted }, запропоновано: { $suggested }
    }
}
reader-facts-reading = { $citation } · { $paragraphs ->
    [one] { $paragraphs } абзац
    [few] { $paragraphs } абзаци
   *[many] { $paragraphs } абзаців
} · читання…
reader-facts-read = { $citation } · { $paragraphs ->
    [one] { $paragraphs } абзац
    [few] { $paragraphs } абзаци
   *[many] { $paragraphs } абзаців
} · { $names ->
    [one] { $names } назва
    [few] { $names } назви
   *[many] { $names } назв
}
# Що визначає текст: видно, коли на ньому вказівник.
reader-details-without-text = { $tag } · LF · NFC · SHA-256 { $hash }
reader-details = { $tag } · LF · NFC · SHA-256 { $hash } · { $words ->
    [one] { $words } слово
    [few] { $words } слова
   *[many] { $words } слів
}
reader-text-missing = Тексту цієї статті тут немає: досьє містить цитати, а не статті. Якщо він у вас є, відкрийте його або перетягніть у вікно; з його контрольної суми видно, чи це той самий текст.
reader-attach-text = Долучити текст статті…
reader-find = Знайти в тексті
reader-next-quote = Наступна цитата
reader-previous-quote = Попередня цитата
reader-text-name = Текст статті

# Форма твердження.
reader-form-change = Зміна твердження
reader-form-new = Нове твердження
reader-form-document-head = У якому документі
reader-form-document = Документ
reader-form-kind-head = Що сказано
reader-form-side-head = Яка сторона
reader-form-side-unsaid = Не сказано
reader-form-regions-head = Про які області
reader-form-no-region = Жодної: у цитаті немає назви області.
reader-form-none-chosen = Область не обрано.
reader-form-none-of-named = Область не обрано; у цитаті названо: { $areas }.
reader-form-put-in = Додати: { $areas }
reader-form-about-none = Ідеться не про область
reader-form-colours-nothing = Без області твердження нічого не зафарбовує.
reader-form-region-chip = { $area } ×
reader-form-take-region-out = Вилучити: { $area }
reader-form-add-region = Додати область
reader-form-add-region-hint = у будь-якому написанні
reader-form-offer = + { $name }
reader-form-group-offer = { $group } ({ $count })
reader-form-extent-head = Охоплення
reader-form-extent = { $extent ->
    [whole] Уся
    [part] Частина
    [place] Місце
    [approach] У її напрямку
   *[unspecified] Не сказано
}
reader-form-wording = Слова
reader-form-wording-hint = наприклад, «невелика частина»
reader-form-percent = Відсоток
reader-form-percent-hint = немає
reader-form-choose-place = оберіть місце
reader-form-place = Місце
reader-form-new-place = Нове місце
reader-form-new-place-hint = його назва
reader-form-outline = контур із файлу GeoJSON…
reader-form-outline-name = Додати місце з файлу
reader-form-group = Група
reader-form-no-group = без групи
reader-form-group-gone = немає
reader-form-defines = Визначає
reader-form-defines-hint = групу з цих областей
reader-form-speaker-head = Хто це каже
reader-form-speaker = Автор слів
reader-form-speaker-hint = ім’я або назва
reader-form-article-itself = Сама стаття ({ $outlet })
reader-form-relayers = Через кого
reader-form-relayers-hint = імена або назви через кому
reader-form-newcomer = Новий учасник досьє: { $name }. Від чийого імені говорить:
reader-form-voice-head = Чиї це слова
reader-form-voice = Чиї слова
reader-form-voice-of-marks = Як свідчать лапки
reader-form-voice-of-speaker = Самого автора слів
reader-form-voice-of-document = Статті, це переказ
reader-form-voice-of-relayer = Посередника
reader-form-voice-hint = Це враховується, лише коли кожен уривок цитати стоїть у лапках або документ написав той, чиї це слова; інакше це слова статті.
reader-form-modality-head = Як сказано
reader-form-modality = { $modality ->
    [asserted] Прямо
    [implied] Випливає зі сказаного
    [conditional] За певної умови
   *[denied] Заперечено
}
reader-form-day = Дата
reader-form-day-hint = наприклад, 2025-03-18
reader-form-note = Примітка
reader-form-note-hint = для читачів
reader-form-keep = Внести
reader-form-remove = вилучити
reader-form-remove-name = Вилучити твердження

# Слова твердження у формі. $number рахується від 1.
reader-words-note = ⚠ { QUOTED($words) }, { $place }: { $kind }.
reader-words-widen = розширити цитату
reader-words-widen-name = Розширити цитату до { QUOTED($words) }
reader-words-denied = це заперечено
reader-words-denied-by-other = це заперечує хтось інший у наступному реченні
reader-words-conditional = це за певної умови
reader-words-answer-name = { $answer }: { QUOTED($words) }
reader-words-twin-name = { $name } ({ $number } з { $count })
reader-words-says-so = у твердженні так і зазначено: { $modality ->
    [denied] заперечено
   *[conditional] за певної умови
}
reader-words-means-area = ці слова однаково означають саме цю територію
reader-words-means-source = у тексті їх названо інакше
reader-words-answer-unnamed = { $answer }: { $unnamed }
reader-words-kept-unnamed = Чому залишено: { $unnamed }
reader-words-kept-hint = залишено, бо…
reader-words-kept-name = Чому залишено { QUOTED($words) }
reader-words-unanswered = Без відповіді твердження нічого не забарвлює.
reader-words-leave-out = пропустити
reader-words-leave-out-name = Пропустити уривок { $number }
reader-words-add-marked = додати позначені слова
reader-words-add-marked-name = Додати позначені слова
reader-words-leave-marked-out = пропустити позначені слова
reader-words-leave-marked-out-name = Пропустити слова, позначені в тексті
reader-words-join = з’єднати з наступним
reader-words-join-name = З’єднати уривок { $number } з наступним
reader-words-leave-selected-out = пропустити виділені слова
reader-words-leave-selected-out-name = Пропустити слова, виділені в уривку { $number }
reader-words-mark-hint = Виділіть тут слова й натисніть Delete, щоб їх пропустити. Або позначте слова в тексті: { $add } додає їх, { $leave } пропускає.
reader-words-select-hint = Тексту статті тут немає: виділіть у цитаті слова, щоб їх пропустити.
reader-words-by-hand = написати слова вручну
reader-words-by-hand-name = Написати слова вручну
reader-words-uncut = повернути пропущене
reader-words-uncut-name = Повернути пропущене
reader-words-segment-name = Слова уривка { $number }
reader-words-by-hand-hint = Слова, написані вручну, ні з чим не звірено: твердження нічого не забарвлює, доки не буде долучено текст статті, у якому вони є.
reader-words-take-back = відкинути написане
reader-words-take-back-name = Відкинути написане

# Що заважає зберегти форму, без крапки.
reader-problem-kind = вкажіть, що саме сказано
reader-problem-regions = оберіть область, названу в цитаті ({ $areas }), або вкажіть, що йдеться не про область
reader-problem-speaker = вкажіть, хто це каже
reader-problem-share = частка має бути числом, більшим за 0 і меншим за 100
reader-problem-day = напишіть дату, наприклад, так: 18 березня 2025 або 2025-03-18
reader-problem-place = оберіть місце або інше охоплення
reader-problem-words = напишіть слова кожного уривка цитати
reader-problem-quote = позначте слова, якими це сказано
reader-problem-side = вкажіть, від чийого імені говорить { $name }
reader-problem-document-gone = цього документа вже немає
reader-problem-area-code = на цьому шарі немає області з таким кодом: { $areas }; через «Змінити» можна обрати інші області
reader-problem-area-code-alike = на цьому шарі немає області з таким кодом: { $areas }; «Змінити» пропонує: { $alike }

# Повідомлення.
reader-not-possible = Неможливо: { $problem }.
reader-not-kept = Не внесено: { $problem }.
reader-kept = Внесено: { $statement }; { $areas }.
reader-kept-without-region = Внесено: { $statement }; без області, тож воно нічого не зафарбовує.
reader-accepted-uncounted = Прийнято, але поки не враховано: { $why }. Твердження чекає на зміну серед пропозицій.
reader-answer-first = Ще не прийнято: спершу дайте відповідь на те, про що питає картка. Доти твердження нічого не забарвлює.
reader-not-accepted = Не прийнято: { $problem }.
reader-words-not-there = У документі «{ $title }» цих слів немає або вони трапляються кілька разів: позначте ті, якими це сказано.
reader-place-without-region = Не додано: спершу оберіть область, у якій лежить місце.
reader-form-needs-article = Не зроблено: зникла б стаття, твердження з якої ви зараз пишете; спершу внесіть твердження або закрийте форму.
reader-edit-refused = Не зроблено: { $problem }.

# Що скасовує остання дія. $kind — ключове слово виду твердження, далі reader-kind; $statement — це reader-statement-by.
reader-kind = { $kind ->
    [claim] претензія
    [occupation] окупація
    [advance] наступ
    [buildup] скупчення військ
    [concession] поступка
    [denial] заперечення
   *[recapture] повернення під контроль
}
reader-statement-by = { $kind }, джерело — { $speaker }
reader-step-add = додавання твердження: { $statement }
reader-step-accept = прийняття пропозиції: { $statement }
reader-step-change = зміна твердження: { $statement }
reader-step-edit-field = зміна { $field ->
    [document] документа
    [kind] виду
    [areas] областей
    [group] групи
    [place] місця
    [side] сторони
    [voice] того, чиї це слова
    [answer] відповіді
    [speaker] автора слів
    [relayers] посередників
    [extent] охоплення
    [modality] модальності
    [day] дати
   *[note] примітки
}: { $statement }
reader-step-edit-quote = зміна цитати: { $statement }
reader-step-reject = відхилення пропозиції: { $kind }
reader-step-offer-again = повернення відхиленої пропозиції: { $kind }
reader-step-accept-several = { $count ->
    [one] прийняття { $count } пропозиції
   *[other] прийняття { $count } пропозицій
}
reader-step-view = перемикання
reader-step-toggle = перемикачі

# Пропозиції.
reader-side-statement = Твердження
reader-side-suggestions = Пропозиції ({ $count })
reader-side-quotes = Цитати
reader-marked = Позначено: { QUOTED($words) }
reader-add-statement = Додати твердження
reader-none-without-text = Без тексту статті немає що пропонувати.
reader-none-yet = Програма читає статтю…
reader-none-found = Ніщо в цьому тексті не схоже на твердження про область. Позначте слова в тексті, щоб додати твердження.
reader-none-left = Усі пропозиції розглянуто. Позначте слова в тексті, щоб додати твердження.
reader-uncounted = { $count ->
    [one] { $count } прийняте твердження поки не враховано
    [few] { $count } прийняті твердження поки не враховано
   *[many] { $count } прийнятих тверджень поки не враховано
}
reader-uncounted-change = змінити перше
reader-uncounted-change-name = Змінити перше твердження, яке поки не враховано
reader-accept-all = прийняти всі певні…
reader-accept-all-name = Прийняти всі певні
reader-suggestion-name = Пропозиція { $number } з { $count }: { $headline }
reader-suggestion-which = Пропозиція { $number }: { $headline }
reader-headline = { $kind } · { $areas }{ $extent ->
    [place] {" "}· { $place }
    [part] {" "}· частина
    [approach] {" "}· у її напрямку
    [whole] {" "}· уся
   *[unspecified] {""}
}{ $modality ->
    [implied] {" "}· випливає зі сказаного
    [conditional] {" "}· за певної умови
    [denied] {" "}· заперечено
   *[asserted] {""}
}
reader-no-area-named = області не названо
reader-areas-and-more = { $areas } і ще { $count }
reader-suggested-words = { QUOTED($words) }
reader-source = { $speaker } → стаття
reader-source-step = { $first } → { $next }
reader-source-unknown = стаття
reader-given = чужа пропозиція
reader-given-by = Пропонує: { $origin }.
reader-given-because = Пропонує: { $origin }. Підстава: { $reason }
reader-reason = { QUOTED($words) }: { $what }.
reader-guard-warning = ⚠ { $warning }.
reader-refusal = На цьому шарі немає області з таким кодом: { $areas }; через «Змінити» можна обрати інші області.
reader-refusal-alike = На цьому шарі немає області з таким кодом: { $areas }; «Змінити» пропонує: { $alike }.
reader-left-out-areas = Немає на цьому шарі, тому пропущено: { $areas }.
reader-accept-keys = Прийняти  A
reader-accept-name = Прийняти
reader-edit-keys = Змінити  E
reader-edit-name = Змінити
reader-reject-keys = Відхилити  R
reader-reject-name = Відхилити
reader-ask-side = Новий учасник досьє: { $name }. Від чийого імені говорить { $name }?
reader-side-keys = { $side }  { $key }
reader-turned-down = Відхилено ({ $count })
reader-offer-again = запропонувати знову
reader-offer-again-name = Запропонувати знову: { $headline }
reader-unmatched-head = Назви без відповідника
reader-unmatched = { $name } — { $what }
reader-group-read-as = { QUOTED($name) } прочитано як { $areas }.
reader-group-id-read-as = Групу { $name } прочитано як { $areas }.

# Області, яких у шарі немає.
reader-misfit-some-left-out = Деяких областей, названих у статті, на цьому шарі немає; їх пропущено.
reader-misfit-all = Області цього шару мають інші коди: жодна з пропозицій нижче не має на ньому області, тому жодної не можна прийняти такою, як вона є.
reader-misfit-several = Області цього шару мають інші коди: пропозицій без області на ньому — { $beyond } з { $all }, їх не можна прийняти такими, як вони є.
reader-misfit-none = { $area } ({ $id }): області з такою назвою тут немає
reader-misfit-one = { $area } ({ $id }): тут це { $fit }
reader-misfit-many = { $area } ({ $id }): тут це { $fits }, однозначно не визначено
reader-misfit-alternatives = { $first } або { $next }
reader-misfit-more = І ще { $count }.
reader-misfit-hint = «Змінити» (E) пропонує області цього шару з такими назвами; ви їх підтверджуєте.
reader-area-with-id = { $area } ({ $id })

# Прийняти всі певні.
reader-batch-head = Прийняти всі певні
reader-batch-none = Серед нерозглянутих пропозицій немає жодної, яка була б певною й не мала поруч слів, що можуть змінити її зміст.
reader-batch-row-name = Прийняти: { $headline }
reader-batch-sides-head = Від чийого імені вони говорять
reader-batch-changes-head = Якою стане карта
reader-batch-no-change = На карті нічого не зміниться.
reader-batch-under-toggles = За джерел і видів, які зараз увімкнено.
reader-batch-change = { $area }: { $to } (зараз { $from })
reader-batch-left = Розгляньте окремо: { $reasons }.
reader-batch-left-not-sure = непевні — { $count }
reader-batch-left-guarded = із застереженнями довкола цитати — { $count }
reader-batch-left-beyond = без області на цьому шарі — { $count }
reader-batch-accept-one = Прийняти
reader-batch-accept-several = Прийняти ці { $count }
reader-batch-undo = Одне скасування поверне все назад.

# (end of app-reader)


## app-contents: what stands in a dossier

# Вікно.
contents-head = Досьє
contents-title = Заголовок
contents-documents = Документи ({ $count })
contents-actors = Учасники ({ $count })
contents-groups = Групи ({ $count })
contents-places = Місця ({ $count })
contents-no-documents = Ще немає: відкрийте, перетягніть або вставте статтю.
contents-no-actors = Ще немає: вони з’являються разом із твердженнями, у яких їх названо.
contents-no-groups = Ще немає: це назви, що охоплюють кілька областей.
contents-no-places = Власних ще немає: це названі частини області з контуром.
contents-add-actor = додати учасника
contents-add-group = додати групу
contents-add-place = додати місце
contents-row-name = { $name }, { $about }
contents-add = Додати
contents-keep = Внести
contents-revert = відкинути
contents-revert-name = Відкинути введене
contents-not-kept = Не внесено: { $problem }.

# Що заважає зберегти, без крапки.
contents-problem-title = напишіть, про що досьє
contents-problem-name = напишіть назву або ім’я
contents-problem-side = оберіть, від чийого імені говорить учасник
contents-problem-region = оберіть область, у якій лежить місце
contents-problem-outline = оберіть файл із контуром

# Що показано в списку.
contents-document-with-text = { $citation } · з текстом
contents-document-without-text = { $citation } · без тексту
contents-no-regions = без областей
contents-regions = { $areas }
contents-regions-and-more = { $areas } і ще { $count }
contents-in-region = область: { $area }
contents-says = каже { $count }
contents-relays = переказує { $count }
contents-says-and-relays = каже { $says } · переказує { $relays }
contents-named-by-none = не названо в жодному твердженні

# Заголовок.
contents-title-hint = про що це досьє
contents-title-note = Він стоїть над картою і, якщо під час експорту не обрано іншого, над експортованими зображеннями.
contents-counts = { $documents ->
    [one] { $documents } документ
    [few] { $documents } документи
   *[many] { $documents } документів
} · { $actors ->
    [one] { $actors } учасник
    [few] { $actors } учасники
   *[many] { $actors } учасників
} · { $statements ->
    [one] { $statements } твердження
    [few] { $statements } твердження
   *[many] { $statements } тверджень
}
contents-layer = Створено на шарі { $layer }.

# Документ.
contents-citation-head = Вихідні дані публікації
contents-author-head = Хто говорить у самому документі
contents-author = Автор
contents-author-nobody = Ніхто: це новинна стаття
contents-text-head = Текст
contents-text-about = { $length ->
    [one] { $length } символ
    [few] { $length } символи
   *[many] { $length } символів
} · LF · NFC · sha256 { $hash }…
contents-text-here = Текст є в досьє.
contents-text-not-here = Тексту в досьє немає.
contents-detach = вилучити текст
contents-detach-name = Вилучити текст
contents-attach = долучити текст із файлу…
contents-attach-name = Долучити текст

# Учасник.
contents-name = Назва
contents-actor-name-hint = повне ім’я або назва
contents-short-name = Коротко
contents-short-name-hint = як у тексті
contents-role = Роль
contents-role-hint = немає; наприклад, речник
contents-side-head = Від чийого імені
contents-uses-head = У досьє
contents-replace = Замінити на…
contents-replace-name = Замінити на іншого учасника

# Група.
contents-group-name-hint = як її вживають джерела
contents-members-head = Області, які вона охоплює
contents-membership-head = Хто так каже
contents-membership = Хто так каже
contents-membership-general = Загальновідомо
contents-members-always = Її області враховуються завжди.
contents-members-while-in-force = Її області враховуються, лише поки враховано це твердження.

# Місце.
contents-place-name-hint = англійською
contents-ukrainian-name = Українська назва
contents-ukrainian-name-hint = українською
contents-region-head = Область, у якій воно лежить
contents-outline-head = Контур
contents-no-outline = Ще немає.
contents-outline = { $count ->
    [one] { $count } точка.
    [few] { $count } точки.
   *[many] { $count } точок.
}
contents-choose-outline = із файлу GeoJSON…
contents-choose-outline-name = Обрати файл із контуром

# Вилучення.
contents-remove = { $record ->
    [document] вилучити документ
    [actor] вилучити учасника
    [group] вилучити групу
   *[place] вилучити місце
}
contents-needed = { $record ->
    [document] { $count ->
        [one] Документ процитовано в { $count } твердженні; спершу змініть або вилучіть твердження.
       *[other] Документ процитовано у твердженнях ({ $count }); спершу змініть або вилучіть їх.
    }
    [actor] { $count ->
        [one] Учасника названо в { $count } твердженні; спершу змініть або вилучіть твердження.
       *[other] Учасника названо у твердженнях ({ $count }); спершу змініть або вилучіть їх.
    }
    [group] { $count ->
        [one] Групу названо в { $count } твердженні; спершу змініть або вилучіть твердження.
       *[other] Групу названо у твердженнях ({ $count }); спершу змініть або вилучіть їх.
    }
   *[place] { $count ->
        [one] Місце названо в { $count } твердженні; спершу змініть або вилучіть твердження.
       *[other] Місце названо у твердженнях ({ $count }); спершу змініть або вилучіть їх.
    }
}

# (end of app-contents)


## app-desk: opening, keeping, closing

# Меню «Файл» і діалогові вікна системи.
desk-menu = Меню «Файл»
desk-recent = Нещодавні
desk-title = { $name } — { $program }
desk-title-unsaved = • { $name } — { $program }
desk-chosen-format = обраний формат
desk-open-title = Відкрити досьє, експортований файл, статтю або шар
desk-open-any = усе, що можна відкрити
desk-open-maps = досьє та експортовані файли
desk-open-articles = статті
desk-open-layers = шари
desk-open-palettes = палітри
desk-open-all = усі файли
desk-save-title = Зберегти досьє
desk-save-dossiers = досьє
# Запит шляху там, де система не має вікна вибору файлів. Речення під полем каже, що не так зі шляхом і що робити, або що
# з ним буде.
path-palette-title = Відкрити палітру
path-outline-title = Відкрити контур місця
path-name = Шлях
path-lead = Система не показує вікна вибору файлів, тож напишіть шлях тут. Tab доповнює його; ~ — ваша домашня тека.
path-hint = Напишіть назву файлу або оберіть його нижче.
path-looking = Перевірка …
path-empty = Шлях не вказано: напишіть його або оберіть файл нижче.
path-folder = Це тека: напишіть назву файлу в ній або оберіть його нижче.
path-no-folder = Теки { $folder } немає: перевірте її назву або спершу створіть її.
path-no-file = Файлу { $path } немає: перевірте його назву або оберіть файл нижче.
path-not-a-file = { $path } — це пристрій, канал або сокет: оберіть звичайний файл.
path-unreadable = { $path } не вдалося прочитати ({ $reason }): перевірте назву й дозволи або оберіть інший файл.
path-locked-folder = У теку { $folder } не можна нічого записати ({ $reason }): оберіть іншу теку.
path-opens = Буде відкрито { $path }.
path-writes = Буде записано { $path }.
path-replaces = Файл «{ $name }» уже є: його буде замінено, але спершу програма запитає.
path-replaces-read-only = Файл «{ $name }» уже є, і він лише для читання: його буде замінено, але спершу програма запитає.
path-replace-question = Файл «{ $name }» уже є. Замінити його?
path-replace-means = Те, що в ньому зараз, буде втрачено.
path-replace = Замінити
path-keep = Залишити
path-open = Відкрити
path-entry-folder = Тека { $name }
path-entry-file = Файл { $name }
path-beyond = { $count ->
    [one] і ще { $count }: напишіть більше літер назви
    [few] і ще { $count }: напишіть більше літер назви
   *[many] і ще { $count }: напишіть більше літер назви
}
path-nothing-fits = Тут немає нічого, що так починається.
# Кнопки запитань.
desk-do-not-save = Не зберігати
desk-keep-it = Внести
desk-back = Назад
desk-save-without-it = Зберегти без цього
desk-drop-it = Відкинути
desk-leave-it = Вийти
desk-overwrite-it = Перезаписати
desk-recover = Відновити
desk-recover-this = Відновити «{ $title }»
desk-discard = Відкинути
desk-discard-this = Відкинути «{ $title }»
desk-later = Пізніше
desk-later-help = Програма запропонує це знову під час наступного запуску
# Зміни, яких не збережено.
desk-unsaved = Зберегти зміни у «{ $name }»?
desk-unsaved-close = Вікно закривається. Зміни, яких ви не збережете, буде втрачено.
desk-unsaved-open = На його місці відкриється «{ $name }». Зміни, яких ви не збережете, буде втрачено.
desk-unsaved-new = Місце цього досьє посяде нове. Доки вікно відкрите, його можна повернути командою «Скасувати»; те, чого ви зараз не збережете, буде втрачено, коли вікно закриється.
# Що набрано, але ще не внесено до досьє.
desk-typed-drop = Відкинути те, що ви набрали?
desk-typed-form = Внести твердження, яке ви пишете?
desk-typed-record = Внести те, що ви змінили?
desk-typed-review = Вийти з перегляду статті?
desk-typed-not-saved = Цього ще немає в досьє, тому команда «Зберегти» його не збереже.
desk-typed-lost = Цього ще немає в досьє: якщо не внести набраного, його буде втрачено.
desk-review-lost = Цього ще немає в жодному досьє: усе, що ви набрали й позначили, буде втрачено.
desk-typed-problem = Внести це поки що не можна: { $problem }.
# Експорт перезаписав би файл.
desk-overwrite = Перезаписати «{ $name }»?
desk-overwrite-means = Файл із такою назвою вже є. Його вміст буде втрачено.
desk-overwrite-read-only = Файл із такою назвою вже є, і його позначено лише для читання: хтось не хоче, щоб його змінювали. Його вміст буде втрачено; позначка залишиться.
# Файл не такий, яким його знає це вікно.
desk-changed = Файл «{ $name }» змінив хтось інший
desk-changed-means = Файл не такий, яким ви його відкрили. Нічого не записано; що зробити?
desk-gone = Файлу «{ $name }» більше немає
desk-gone-means = Його переміщено, перейменовано або видалено. Нічого не записано; що зробити?
desk-read-only = Файл «{ $name }» позначено лише для читання
desk-read-only-means = Хтось не хоче, щоб його змінювали. Нічого не записано; що зробити?
desk-save-as = Зберегти як «{ $name }»
desk-save-as-means = Залишаться обидва файли. Ви працюватимете далі в новому.
desk-reload = Відкрити те, що там є
desk-reload-means = Показує чужу роботу; команда «Скасувати» поверне вашу.
desk-overwrite-other = Перезаписати
desk-overwrite-other-means = Чужі зміни буде втрачено.
desk-write-again = Записати знову
desk-write-again-means = Ваша робота стоятиме там, де й раніше.
desk-write-over = Записати поверх
desk-write-over-means = Вміст файлу буде замінено; позначка «лише для читання» залишиться.
# Робота з попереднього вікна.
desk-recover-unsaved = Відновити незбережену роботу?
desk-recover-means = Програма { $program } завершилася раніше, ніж ці зміни було збережено. Вони такі, якими ви їх залишили.
desk-recover-means-in-part = Програма { $program } завершилася раніше, ніж ці зміни було збережено. Де щось не вдалося прочитати, про це сказано.
desk-recover-kept = Те, чого ви не відновите й не відкинете, залишиться.
desk-recovering = Відновлення…
desk-recovering-means = Програма читає роботу разом із її шаром.
desk-work = { $count ->
    [one] { $count } зміна
    [few] { $count } зміни
   *[many] { $count } змін
}, остання { $age }: { $edit }.
desk-work-damaged = Не все вдалося прочитати: { $damage }. Файл залишиться, хоч би що ви обрали.
desk-age-now = менш ніж хвилину тому
desk-age-minutes = { $count ->
    [one] { $count } хвилину тому
    [few] { $count } хвилини тому
   *[many] { $count } хвилин тому
}
desk-age-hours = { $count ->
    [one] { $count } годину тому
    [few] { $count } години тому
   *[many] { $count } годин тому
}
desk-age-days = { $count ->
    [one] { $count } день тому
    [few] { $count } дні тому
   *[many] { $count } днів тому
}
desk-origin-none = Його ніколи не зберігали у файл.
desk-origin-same = Її файл: { $file }; відтоді він не змінився.
desk-origin-changed = Її файл: { $file }; відтоді він змінився.
desk-origin-gone = Її файл: { $file }; його більше немає.
desk-origin-read-only = Її файл: { $file }; його позначено лише для читання.
# Що відповів диск.
desk-kept-again = Ваші зміни знову на диску.
desk-not-kept = Якби зараз стався збій, ваші зміни було б утрачено: { $reason }. Програма пробуватиме знову, доки не вийде; можете працювати далі й зберегти роботу.
desk-before-not-saved = Попереднє досьє не збережено: { $reason }.
desk-reloaded = Ось що тепер є у файлі «{ $name }»; команда «Скасувати» поверне вашу роботу.
desk-open-anew = відкрити файл заново
desk-recovered-work = відновлена робота
desk-not-recovered = Не відновлено: { $reasons } Роботу не втрачено: програма запропонує її під час наступного запуску.
desk-discarded = Незбережену роботу відкинуто: «{ $title }».
desk-discarded-in-part = Незбережену роботу відкинуто: «{ $title }». Частину її не вдалося прочитати, тому файл залишено: { $path }.
desk-not-discarded = Не відкинуто: { $reason }.
desk-writer-failed = Збій програми під час запису чи читання файлу ({ $reason }). Те, що ви бачите, лишилося як було; збережіть це під іншою назвою.
desk-writer-ended = частина програми, яка записує файли, завершила роботу
desk-path-too-late = Не збережено: поки ви обирали назву, відкрився інший файл.
desk-other-window = Файл «{ $name }» редагують і в іншому вікні (процес { $process }). Того, хто збереже другим, програма запитає, що робити; без запитання нічого не буде перезаписано.
desk-saved = Збережено: { $path }.
desk-not-saved = Не збережено: { $reason }.
desk-recovered = { $count ->
    [one] Відновлено { $count } зміну
    [few] Відновлено { $count } зміни
   *[many] Відновлено { $count } змін
}; ще не збережено.
desk-recovered-in-part = { $count ->
    [one] Відновлено { $count } зміну
    [few] Відновлено { $count } зміни
   *[many] Відновлено { $count } змін
}; ще не збережено. Це не все: { $damage }.
desk-recovered-in-part-kept = { $count ->
    [one] Відновлено { $count } зміну
    [few] Відновлено { $count } зміни
   *[many] Відновлено { $count } змін
}; ще не збережено. Це не все: { $damage }. Старий журнал залишено тут: { $path }.
desk-answer-first = Не відкрито: спершу дайте відповідь, а потім відкрийте файл { $name }.

# (end of app-desk)

