#!/usr/bin/env python3
"""How often suggestions are right, by how sure they are called.

usage: extract_sureness.py PROGRAM SET [--by-document]
       extract_sureness.py PROGRAM --invented FILE

PROGRAM is claims-map. SET is a folder with `score.py` and with folders `dev` and `more`: texts `NN-name.txt`, each
with its `NN-name.gold.json`. A suggestion counts once for each of its areas. Right is an (area, kind) that a person
found in the text, in the sense of `score.py`: what it accepts beside the gold, and what it neither rewards nor
punishes, is right here too. A speaker is right where that person has the same one for this area and kind; it is asked
only where area and kind are right. FILE is extract_invented.txt: there the side is asked as well, as far as the program
prints it. Last come the suggestions without which a text has none: how much each degree finds.
"""
import collections, glob, importlib.util, json, os, subprocess, sys, tempfile


def scorer(folder):
    spec = importlib.util.spec_from_file_location("score", os.path.join(folder, "score.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def judged(score, gold, statement):
    """For each area of a suggestion: whether its kind is right, and whether its speaker is."""
    kinds = lambda one: {one["kind"], *one["alt_kinds"]}
    for area in sorted(score.codes(list(statement["region_ids"]))):
        same = [one for one in gold["statements"] if area in one["region_ids"] and statement["kind"] in kinds(one)]
        speakers = [name for one in same for name in (one["speaker"], *one["alt_speakers"])]
        yield bool(same), any(score.same(statement["speaker"], name) for name in speakers)


def invented(path):
    """Name, text and answers of each text: whether it must be found, area, kind, side, speakers."""
    texts = []
    for line in open(path, encoding="utf8"):
        mark, rest = line[:2], line[2:].rstrip("\n")
        if mark == "> ":
            texts[-1][1].append(rest)
        elif mark in ("= ", "~ "):
            what, speakers = rest.split(" | ")
            texts[-1][2].append((mark == "= ", *what.split(), speakers.split(",")))
        elif mark == "# " and " " not in rest:
            texts.append((rest, [], []))
    return texts


def judge_invented(program, path):
    """Prints the table for invented texts, and what was wrong or missed."""
    total = collections.defaultdict(lambda: [0, 0, 0])
    found = missed = 0
    for name, paragraphs, answers in invented(path):
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf8") as file:
            file.write("\n\n".join(paragraphs) + "\n")
            file.flush()
            output = subprocess.run([program, "extract", file.name, "--json"], check=True, capture_output=True).stdout
        seen = set()
        for one in json.loads(output)["statements"]:
            for area in one["region_ids"]:
                same = [answer for answer in answers if answer[1] == area and answer[2] in (one["kind"], "*")]
                seen.update((answer[1], answer[2]) for answer in same)
                sides = [answer for answer in same if "by" not in one or answer[3] in ("*", one["by"] or "-")]
                said = lambda names: "*" in names or any(word.lower() in one["speaker"].lower() for word in names)
                row = total[one["sureness"]]
                row[0] += 1
                row[1] += bool(sides)
                row[2] += bool(sides) and any(said(answer[4]) for answer in same)
                if not (sides and any(said(answer[4]) for answer in same)):
                    print(f"{name}: {one['sureness']}: {area} {one['kind']} by {one.get('by')}: {one['speaker']}")
        for answer in (answer for answer in answers if answer[0]):
            is_found = (answer[1], answer[2]) in seen
            found, missed = found + is_found, missed + (not is_found)
            if not is_found:
                print(f"{name}: missed: {answer[1]} {answer[2]}")
    print(f"found {found} of {found + missed}")
    return total


def main():
    if sys.argv[2] == "--invented":
        return show(judge_invented(sys.argv[1], sys.argv[3]))
    program, folder = sys.argv[1:3]
    by_document = "--by-document" in sys.argv[3:]
    score = scorer(folder)
    total = collections.defaultdict(lambda: [0, 0, 0])
    for path in sorted(glob.glob(os.path.join(folder, "dev", "*.gold.json")) + glob.glob(os.path.join(folder, "more", "*.gold.json"))):
        gold = score.one_name(json.load(open(path, encoding="utf8")))
        text = path.removesuffix(".gold.json") + ".txt"
        found = json.loads(subprocess.run([program, "extract", text, "--json"], check=True, capture_output=True).stdout)
        here = collections.defaultdict(lambda: [0, 0, 0])
        for statement in found["statements"]:
            for kind, speaker in judged(score, gold, statement):
                for table in (total, here):
                    row = table[statement["sureness"]]
                    row[0] += 1
                    row[1] += kind
                    row[2] += kind and speaker
        if by_document and here:
            cells = "  ".join(f"{name}: {row[1]}/{row[0]}, {row[2]}/{row[1]}" for name, row in sorted(here.items()))
            print(f"{os.path.basename(text):44} {cells}")
    show(total)


def show(total):
    print(f"{'called':14} {'(area, kind)':>22} {'speaker of these':>22}")
    for name in ("sure", "fairly sure", "unsure"):
        count, kinds, speakers = total[name]
        share = lambda part, whole: f"{part} of {whole}, {100 * part / whole:.0f} %" if whole else "none"
        print(f"{name:14} {share(kinds, count):>22} {share(speakers, kinds):>22}")


if __name__ == "__main__":
    main()
