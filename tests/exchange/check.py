"""Opens what the command writes for other programs with readers that others wrote.

In: the command and a folder to work in. Out: a line for each thing that was compared; exit code 1 at the first difference. Workbooks are
read by openpyxl, resources of FHIR by fhir.resources; dictionaries and data of REDCap are held to its rules, written down here anew.
"""

import argparse
import csv
import datetime
import io
import json
import re
import shutil
import subprocess
import sys
import warnings
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OWN = Path(__file__).resolve().parent

# The 18 columns of a data dictionary, as REDCap's own download names them.
DICTIONARY = [
    "Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label", "Choices, Calculations, OR Slider Labels", "Field Note",
    "Text Validation Type OR Show Slider Number", "Text Validation Min", "Text Validation Max", "Identifier?",
    "Branching Logic (Show field only if...)", "Required Field?", "Custom Alignment", "Question Number (surveys only)", "Matrix Group Name",
    "Matrix Ranking?", "Field Annotation",
]
TYPES = {"text", "notes", "radio", "checkbox"}
VALIDATIONS = {"", "number", "integer", "date_ymd"}
SHEETS = ["summary", "non-negotiables", "scores", "elements", "drift", "adaptations", "actions", "about"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("command", type=Path, help="the program fidelity-check")
    arguments.add_argument("folder", type=Path, help="a folder to work in; it is made anew")
    arguments = arguments.parse_args()
    global COMMAND, FOLDER
    COMMAND, FOLDER = arguments.command.resolve(strict=True), arguments.folder.resolve()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    cases = [(path, sorted((ROOT / "programmes/examples" / path.stem).iterdir())) for path in sorted((ROOT / "programmes").glob("*.json"))]
    cases.append((OWN / "everything.json", [OWN / "everything-answers.json"]))
    for rubric, results in cases:
        workbook(rubric, results)
        redcap(rubric, results)
        fhir(rubric, results)
        frame(rubric, results)


def run(*arguments, output=None):
    """What the command writes to standard output, or the file that it wrote."""
    extra = ["--output", str(FOLDER / output)] if output else []
    done = subprocess.run([COMMAND, *map(str, arguments), *extra], capture_output=True, cwd=ROOT)
    if done.returncode != 0:
        fail(f"{arguments} ended with {done.returncode}: {done.stderr.decode()}")
    return FOLDER / output if output else done.stdout.decode("utf-8")


# Workbooks


def workbook(rubric, results):
    import openpyxl

    last, earlier = results[-1], results[:-1]
    before = [word for path in earlier for word in ("--earlier", path)]
    path = run("report", rubric, last, *before, "--format", "xlsx", output=f"{rubric.stem}.xlsx")
    again = run("report", rubric, last, *before, "--format", "xlsx", output=f"{rubric.stem}-again.xlsx")
    equal("the same bytes each time", path.read_bytes() == again.read_bytes(), True)
    report = json.loads(run("report", rubric, last, *before, "--format", "json"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        book = openpyxl.load_workbook(path)
    equal("sheets", book.sheetnames, SHEETS)
    no_formula(book)
    summary = {row[0].value: row[1].value for row in book["summary"].iter_rows(min_row=2)}
    equal("the verdict", summary["verdict"], report["verdict"]["sentence"])
    equal("the date is a day", summary["date"], datetime.datetime.fromisoformat(report["occasion"]["date"]))
    about = {row[0].value: row[1].value for row in book["about"].iter_rows(min_row=2)}
    equal("the hash", about["hash"], report["rubric"]["hash"])
    elements = records(book["elements"])
    equal("a row for each element", [row["element_id"] for row in elements], [one["id"] for one in report["elements"]])
    for row, one in zip(elements, report["elements"]):
        equal("points", number(row["points"]), None if one["points"] is None else float(one["points"]))
        equal("exact points are a text", row["points_exact"], one["exact"])
        equal("true or false", row["below_target"], one["gap"])
    for row, one in zip(records(book["scores"]), report["scores"]):
        equal("the score", number(row["value"]), None if one["value"] is None else float(one["value"]))
        equal("the exact score is a text", row["exact"], one["exact"])
    equal("gates", [(row["id"], row["status"]) for row in records(book["non-negotiables"])], [(one["id"], one["status"]) for one in report["gates"]])
    equal("adaptations", len(records(book["adaptations"])), len(report["adaptations"]))
    equal("actions", len(records(book["actions"])), len(report["actions"]))

    path = run("collect", "--rubric", rubric, *results, "--format", "xlsx", output=f"{rubric.stem}-all.xlsx")
    table = run("collect", "--rubric", rubric, *results, "--format", "csv", output=f"{rubric.stem}-all.csv")
    book = openpyxl.load_workbook(path)
    no_formula(book)
    rows = records(book["results"])
    plain = list(csv.DictReader(io.StringIO(table.read_text("utf-8-sig"))))
    equal("rows of the collection", len(rows), len(plain))
    for row, text in zip(rows, plain):
        equal("columns", list(row), list(text))
        equal("points of the collection", number(row["points"]), float(text["points"]) if text["points"] else None)
        equal("dates of the collection", row["date"].date().isoformat(), text["date"])
        for column in ("points_exact", "element_id", "rubric_hash"):
            equal(column, row[column] or "", text[column])
    say(f"openpyxl {openpyxl.__version__}: {rubric.stem}, {len(SHEETS)} sheets, and {len(rows)} rows of {len(results)} results")


def records(sheet):
    rows = sheet.iter_rows(values_only=True)
    heading = next(rows)
    return [dict(zip(heading, row)) for row in rows]


def number(value):
    if value is not None and (isinstance(value, bool) or not isinstance(value, (int, float))):
        fail(f"{value!r} is no number")
    return value


def no_formula(book):
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                equal(f"{sheet.title}!{cell.coordinate} is no formula", cell.data_type in "snbd", True)


# REDCap


def redcap(rubric, results):
    dictionary = run("export", rubric, "--to", "redcap-dictionary")
    rows = list(csv.reader(io.StringIO(dictionary)))
    equal("columns of the dictionary", rows[0], DICTIONARY)
    fields, choices = {}, {}
    for row in rows[1:]:
        equal("cells of a field", len(row), len(DICTIONARY))
        one = dict(zip(DICTIONARY, row))
        name = one["Variable / Field Name"]
        legal = re.fullmatch(r"[a-z](?:_?[a-z0-9])*", name) and len(name) <= 26
        equal(f"a legal name: {name}", bool(legal), True)
        equal(f"one field of a name: {name}", name in fields, False)
        equal(f"a legal form: {one['Form Name']}", bool(re.fullmatch(r"[a-z][a-z0-9_]*", one["Form Name"])), True)
        equal(f"type of {name}", one["Field Type"] in TYPES, True)
        equal(f"validation of {name}", one["Text Validation Type OR Show Slider Number"] in VALIDATIONS, True)
        equal(f"label of {name}", bool(one["Field Label"].strip()), True)
        if one["Field Type"] in ("radio", "checkbox"):
            pairs = [part.split(",", 1) for part in one["Choices, Calculations, OR Slider Labels"].split("|")]
            equal(f"choices of {name}", all(len(pair) == 2 and pair[1].strip() for pair in pairs), True)
            codes = [pair[0].strip() for pair in pairs]
            equal(f"codes of {name}", all(re.fullmatch(r"[a-z0-9_]+", code) for code in codes), True)
            equal(f"each code of {name} once", len(set(codes)), len(codes))
            choices[name] = codes
        else:
            equal(f"no choices of {name}", one["Choices, Calculations, OR Slider Labels"], "")
        fields[name] = one
    for name, one in fields.items():
        for other, value in re.findall(r"\[(\w+)\] = '(\w+)'", one["Branching Logic (Show field only if...)"]):
            equal(f"what {name} depends on", value in choices.get(other, []), True)
    equal("the first field", rows[1][0], "record_id")

    for notes in ([], ["--notes"]):
        data = run("export", rubric, *results, "--to", "redcap-data", *notes)
        equal("notes", "SECRET" in data, bool(notes) and "everything" in rubric.stem)
        table = list(csv.DictReader(io.StringIO(data)))
        equal("a record for each result", len({row["record_id"] for row in table}), len(results))
        for row in table:
            for column, value in row.items():
                name, _, code = column.partition("___")
                equal(f"{column} stands in the dictionary", name in fields, True)
                if code:
                    equal(f"{column} is a choice", code in choices[name] and value in ("0", "1"), True)
                elif value and name in choices:
                    equal(f"{value} is a choice of {name}", value in choices[name], True)
                elif value:
                    fits(value, fields[name])
        reports = [json.loads(run("report", rubric, path, "--format", "json")) for path in results]
        by_date = {row["fc_date"]: row for row in table}
        for report in reports:
            row = by_date[report["occasion"]["date"]]
            equal("the verdict", row["fc_verdict"], report["verdict"]["status"].replace("-", "_"))
            annotated = {one["Field Annotation"]: name for name, one in fields.items()}
            for score in report["scores"]:
                equal(f"score {score['id']}", row[annotated[f"fidelity-check score {score['id']} @READONLY"]], score["value"] or "")
            for one in report["elements"]:
                equal(f"points of {one['id']}", row[annotated[f"fidelity-check element {one['id']} points @READONLY"]], one["points"] or "")
    say(f"REDCap: {rubric.stem}, {len(fields)} fields, {len(results)} records")


def fits(value, field):
    kind = field["Text Validation Type OR Show Slider Number"]
    patterns = {"number": r"-?\d+(\.\d+)?", "integer": r"-?\d+", "date_ymd": r"\d{4}-\d\d-\d\d", "": r"(?s).*"}
    name = field["Variable / Field Name"]
    equal(f"{value} fits {name}", bool(re.fullmatch(patterns[kind], value)), True)
    for column, sign in (("Text Validation Min", 1), ("Text Validation Max", -1)):
        if field[column]:
            equal(f"{value} is within the limits of {name}", (float(value) - float(field[column])) * sign >= 0, True)


# FHIR


def fhir(rubric, results):
    from fhir.resources.R4B.bundle import Bundle
    from fhir.resources.R4B.questionnaire import Questionnaire
    from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse

    text = run("export", rubric, "--to", "fhir-questionnaire")
    questionnaire = json.loads(text)
    read = Questionnaire.model_validate_json(text)
    equal("what the model writes again", json.loads(read.model_dump_json()), questionnaire)
    items = {}
    gather(questionnaire["item"], items)
    for link, item in items.items():
        options = item.get("answerOption", [])
        equal(f"options of {link}", bool(options), item["type"] == "choice")
        for option in options:
            both = [{one["url"]: one["valueDecimal"] for one in place.get("extension", [])} for place in (option, option["valueCoding"])]
            equal(f"weights of {link}", both[0], both[1])
            equal(f"both weights of {link}", len(set(both[0].values())) == 1 and len(both[0]) == 2 or not both[0], True)
        if link.endswith("/answer") and item["type"] == "choice":
            equal(f"every option of {link} has its weight", all("extension" in option for option in options), True)
        if item["type"] == "display":
            equal(f"{link} has no code", {"code", "readOnly", "item"} & set(item), set())
        for when in item.get("enableWhen", []):
            codes = [option["valueCoding"]["code"] for option in items[when["question"]]["answerOption"]]
            equal(f"what {link} depends on", when["answerCoding"]["code"] in codes, True)

    for path in results:
        report = json.loads(run("report", rubric, path, "--format", "json"))
        for notes in ([], ["--notes"]):
            text = run("export", rubric, path, "--to", "fhir-response", *notes)
            equal("notes", "SECRET" in text, bool(notes) and "everything" in rubric.stem)
            response = json.loads(text)
            read = QuestionnaireResponse.model_validate_json(text)
            equal("what the model writes again", json.loads(read.model_dump_json()), response)
            equal("its questionnaire", response["questionnaire"], f"{questionnaire['url']}|{questionnaire['version']}")
            equal("the date", response["authored"], report["occasion"]["date"])
            links = []
            answers(response["item"], items, questionnaire["item"], links)
            found = {link: one for link, one in links}
            for score in report["scores"]:
                given = found.get(f"score/{score['id']}")
                equal(f"score {score['id']}", given and given[0]["valueDecimal"], score["value"] and float(score["value"]))
            for one in report["elements"]:
                given = found.get(f"element/{one['id']}/points")
                equal(f"points of {one['id']}", given and given[0]["valueDecimal"], one["points"] and float(one["points"]))
    if len(results) > 1:
        text = run("export", rubric, *results, "--to", "fhir-response", "--canonical", "https://example.org/Questionnaire/x")
        bundle = Bundle.model_validate_json(text)
        equal("responses of the bundle", len(bundle.entry), len(results))
        equal("their questionnaire", json.loads(text)["entry"][0]["resource"]["questionnaire"].split("|")[0], "https://example.org/Questionnaire/x")
    say(f"fhir.resources, R4B: {rubric.stem}, {len(items)} items, {len(results)} responses")


def gather(all, items):
    for item in all:
        equal(f"one item of a name: {item['linkId']}", item["linkId"] in items, False)
        items[item["linkId"]] = item
        gather(item.get("item", []), items)


def answers(all, items, siblings, links):
    """Each item of a response stands where its questionnaire has it, in its order, with an answer of its type."""
    order = [item["linkId"] for item in siblings]
    places = [order.index(given["linkId"]) for given in all]
    equal("items in the order of the questionnaire", places, sorted(places))
    kinds = {"decimal": "valueDecimal", "string": "valueString", "text": "valueString", "date": "valueDate", "choice": "valueCoding"}
    for given in all:
        link, item = given["linkId"], items[given["linkId"]]
        equal(f"{link} once, unless it repeats", sum(other["linkId"] == link for other in all) == 1 or item.get("repeats", False), True)
        equal(f"{link} is a group or answered", ("answer" in given) != ("item" in given), True)
        equal(f"{link} is a group", "item" in given, item["type"] == "group")
        for answer in given.get("answer", []):
            equal(f"an answer to {link}", list(answer), [kinds[item["type"]]])
            if item["type"] == "choice":
                options = {option["valueCoding"]["code"]: option for option in item["answerOption"]}
                chosen = answer["valueCoding"]
                equal(f"{chosen['code']} is an option of {link}", chosen["code"] in options, True)
                equal(f"its weight in {link}", chosen.get("extension"), options[chosen["code"]].get("extension"))
        links.append((link, given.get("answer")))
        answers(given.get("item", []), items, item.get("item", []), links)


# FRAME


def frame(rubric, results):
    rows = list(csv.DictReader(io.StringIO(run("export", rubric, *results, "--to", "frame").removeprefix("\ufeff"))))
    wanted = [one for path in results for one in json.loads(path.read_text("utf-8")).get("adaptations", [])]
    equal("a row for each adaptation", [row["element_id"] for row in rows], [one["element"] for one in wanted])
    for row, one in zip(rows, wanted):
        equal("what was changed", row["Description of the modification"].lstrip("'"), one["what"])
        equal("no formula", row["Description of the modification"].startswith("="), False)
        equal("who decided", row["WHO participated in the decision to modify?"], one.get("decided_by", ""))
        for column in ("WHEN did the modification occur?", "WHAT is modified?", "What was the GOAL?"):
            equal(f"nothing is guessed: {column}", row[column], "")
    say(f"FRAME: {rubric.stem}, {len(rows)} adaptations")


def equal(what, found, wanted):
    if found != wanted:
        fail(f"{what}:\n  found  {found!r}\n  wanted {wanted!r}")


def fail(message):
    print(message, file=sys.stderr)
    sys.exit(1)


def say(message):
    print(message, flush=True)


if __name__ == "__main__":
    main()
