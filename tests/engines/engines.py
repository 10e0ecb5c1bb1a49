"""Runs the examples of docs/files.md and docs/office.md on real engines and compares with plain Python.

In: the command and a folder to work in. Out: a line for each thing that was compared; exit code 1 at the first difference.
The SQL, the shell and the Python that run here are the blocks of these pages, read from them, so that they cannot say
what does not work. Nothing is left to chance: ratings follow from team, quarter and element.
"""

import argparse
import collections
import contextlib
import csv
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUBRIC = "scale-up-readiness.json"

# Non-negotiables that are rated from 1 to 5, with the fewest points allowed.
MINIMUMS = {
    "investment-both": 3,
    "non-negotiables-written": 4,
    "integrity-protected": 3,
    "data-agreed": 4,
    "two-people": 4,
    "support-after-training": 3,
}
TEAMS = [f"{place} team" for place in ["Riverside", "Hillside", "Môr a Mynydd", "Station, Road", 'Old "Mill"', "Park", "Harbour", "Abbey"]]
QUARTERS = [f"{year}-{day}" for year in (2025, 2026) for day in ("02-14", "05-20", "08-31", "11-22")]

# Peak memory at the full size, against that at a tenth of it.
MOST_GROWTH = 1.5
MANY_LINES = 20_000
MANY_FILES = 2_000
# Spark asks about so many teams, that is 200 results: it is slow to begin, and no more is shown by more of them.
FEW_TEAMS = 25
# The columns of a package that the questions are about.
ASKED = "pool site team date element_id element_role gate_status occasion_no result_id rubric_edition rubric_hash stage parts".split()


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("command", type=Path, help="the program fidelity-check")
    arguments.add_argument("folder", type=Path, help="a folder to work in; it is made anew")
    arguments.add_argument("--without-spark", action="store_true", help="where there is no Java")
    arguments.add_argument("--times", type=int, default=1, help="how many times as many files and lines to weigh the memory with")
    arguments.add_argument("--office", type=int, default=2_000, help="how many results an office has to answer questions about")
    arguments = arguments.parse_args()

    command = arguments.command.resolve(strict=True)
    shutil.rmtree(arguments.folder, ignore_errors=True)
    arguments.folder.mkdir(parents=True)
    os.chdir(arguments.folder)
    # The page calls the command by its name.
    os.environ["PATH"] = os.pathsep.join([str(command.parent), os.environ["PATH"]])

    ratings = save_results()
    drift_in_duckdb(ratings)
    package_of_the_office()
    rows_of_few = questions_in_duckdb(arguments.office)
    if not arguments.without_spark:
        rescore_in_spark(ratings)
        questions_in_spark(rows_of_few)
    constant_memory(MANY_LINES * arguments.times, MANY_FILES * arguments.times)


# Data


def save_results(teams=TEAMS):
    """Writes what each team would have saved each quarter. Gives the ratings by date, team and element."""
    shutil.copy(ROOT / "programmes" / RUBRIC, RUBRIC)
    examples = [json.loads(path.read_text("utf-8")) for path in sorted((ROOT / "programmes/examples/scale-up-readiness").iterdir())]
    Path("results").mkdir()
    ratings = {}
    for number, team in enumerate(teams):
        for quarter, date in enumerate(QUARTERS):
            answers = json.loads(json.dumps(examples[quarter % len(examples)]))
            answers["occasion"].update(date=date, team=team)
            for element in MINIMUMS:
                rating = rating_of(team, date, element)
                ratings[date, team, element] = rating
                answers["elements"][element] = {"unable_to_determine": True} if rating is None else rating
            name = f"results/{date}-{number}.json"
            Path(name).write_text(json.dumps(answers, ensure_ascii=False, indent=2) + "\n", "utf-8")
    return ratings


def rating_of(team, date, element):
    """1 to 5, mostly 3 and more, or None for what cannot be told."""
    chance = hashlib.sha256(f"{team}/{date}/{element}".encode()).digest()[0]
    return [1, 2, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, None][chance % 16]


# DuckDB


def drift_in_duckdb(ratings):
    import duckdb

    shell(block("sh", "collect --rubric"))
    with open("all.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    with open("all.ndjson", encoding="utf-8") as file:
        equal("rows of the table and of the lines", rows, [json.loads(line) for line in file])
    elements = {row["element_id"] for row in rows}
    equal("rows of the table", len(rows), len(TEAMS) * len(QUARTERS) * len(elements))

    # The statuses of the ratings that were made here, from the ratings.
    found = {(row["date"], row["team"], row["element_id"]): row["gate_status"] for row in rows if row["element_id"] in MINIMUMS}
    equal("gates of the ratings", found, {key: status(rating, MINIMUMS[key[2]]) for key, rating in ratings.items()})

    expected = drift_in_python(rows)
    drifts = sum(row[3] for row in expected)
    equal("quarters in which something drifted, more than none", drifts > 0, True)
    query = block("sql", "lag(gate_status)")
    for source in ("all.csv", "all.ndjson"):
        database = duckdb.connect()
        database.execute(block("sql", f"'{source}'"))
        equal(f"drift from {source}", database.execute(query).fetchall(), expected)
    say(f"DuckDB {duckdb.__version__}: {len(rows):,} rows of {len(ratings) // len(MINIMUMS)} results, as a table and as lines; {drifts} drifts, as in plain Python")


def drift_in_python(rows):
    """What the page's query should find: element, quarter, how many were assessed and drifted, and who drifted."""
    series = collections.defaultdict(list)
    for row in rows:
        if row["element_role"] == "non-negotiable":
            series[row["element_id"], row["team"]].append((row["date"], row["gate_status"]))
    assessed, drifted = collections.Counter(), collections.defaultdict(list)
    for (element, team), one in series.items():
        one.sort()
        for at, (date, now) in enumerate(one):
            quarter = f"{date[:4]}-Q{(int(date[5:7]) + 2) // 3}"
            assessed[element, quarter] += 1
            if at > 0 and one[at - 1][1] == "met" and now == "not-met":
                drifted[element, quarter].append(team)
    return [
        (element, quarter, count, len(drifted[element, quarter]), "; ".join(sorted(drifted[element, quarter])))
        for (element, quarter), count in sorted(assessed.items())
        if drifted[element, quarter]
    ]


def status(rating, minimum):
    return "cannot-confirm" if rating is None else "met" if rating >= minimum else "not-met"


# The package of an office


def package_of_the_office():
    import frictionless

    with open("sites.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["site", "region", "next_due"], *[[team, f"Region {at % 3}", f"2027-0{at % 9 + 1}-15"] for at, team in enumerate(TEAMS)]])
    shell(block("sh", "--package", "docs/office.md"))
    with open("tables/results.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    equal("what the validator finds in the package", faults("tables", frictionless), [])
    # It reads what is checked: a row that refers to nothing, and a word that the description does not know, are found.
    shutil.copytree("tables", "broken")
    sites = Path("broken/sites.csv").read_text("utf-8").splitlines(keepends=True)
    Path("broken/sites.csv").write_text("".join(sites[:-1]), "utf-8")
    results = Path("broken/results.csv").read_text("utf-8")
    Path("broken/results.csv").write_text(results.replace(",non-negotiable,", ",essential,", 1), "utf-8")
    equal("what it finds in a damaged one", sorted(set(faults("broken", frictionless))), ["constraint-error", "foreign-key"])

    say(f"Frictionless {frictionless.__version__}: a package of {len(rows):,} rows and {len(sites) - 1} sites is valid, a damaged one is not")


def questions_in_duckdb(results):
    """Asks the page's questions of the package of many sites. Gives the rows of a few of them."""
    import duckdb

    teams = [f"{TEAMS[at % len(TEAMS)]} {at}" for at in range(results // len(QUARTERS))]
    with folder("office"):
        save_results(teams)
        with open("sites.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([["site"], *[[team] for team in teams]])
        shell(block("sh", "--package", "docs/office.md"))
        few, rows, some = set(teams[:FEW_TEAMS]), [], []
        with open("tables/results.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                some.extend([row] if row["site"] in few else [])
                rows.append({column: sys.intern(row[column]) for column in ASKED})
        database = duckdb.connect()
        database.execute(block("sql", "'tables/results.csv'", "docs/office.md"))
        database.execute(block("sql", "view latest", "docs/office.md"))
        for what, query, expected in questions(rows):
            equal(f"{what}, in DuckDB", database.execute(query).fetchall(), expected)
    say(f"DuckDB {duckdb.__version__}: {len(rows):,} rows of {len(teams) * len(QUARTERS):,} results of an office: what drifted, what fails, what is comparable and what may be told, as in plain Python")
    return some


def questions_in_spark(rows):
    """Asks the same of some of these sites, in the place of the package that lies there: Spark reads where it was started."""
    import pyspark

    with open("tables/results.csv", "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, rows[0].keys())
        table.writeheader()
        table.writerows(rows)
    names = {}
    exec(block("python", "createOrReplaceTempView", "docs/office.md"), names)
    ask = lambda query: [tuple(row) for row in names["spark"].sql(query.rstrip().rstrip(";")).collect()]
    ask(block("sql", "view latest", "docs/office.md"))
    for what, query, expected in questions(rows):
        equal(f"{what}, in Spark", ask(query), expected)
    names["spark"].stop()
    say(f"Spark {pyspark.__version__}: {len(rows):,} rows of {len({row['result_id'] for row in rows})} results of an office, the same questions, as in plain Python")


def questions(rows):
    """Each of the page's queries, and what it should find in the rows."""
    (pool,) = {row["pool"] for row in rows}
    last = {}
    for row in rows:
        last[row["site"]] = max(last.get(row["site"], 0), int(row["occasion_no"]))
    tally = collections.defaultdict(collections.Counter)
    for row in rows:
        if row["element_role"] == "non-negotiable" and int(row["occasion_no"]) == last[row["site"]]:
            tally[row["element_id"]][row["gate_status"]] += 1
    fails = [(pool, element, one["met"], one["not-met"], one["cannot-confirm"]) for element, one in tally.items()]
    distinct = lambda *columns: [len({row[column] for row in rows} - {""}) for column in columns]
    dates = [row["date"] for row in rows]
    told = [
        (pool, element, *((one["met"], one["met"] + one["not-met"]) if one["met"] > 5 and one["not-met"] > 5 else (None, None)))
        for element, one in sorted(tally.items())
    ]
    drift = [
        (pool, element, quarter, site, assessed)
        for element, quarter, assessed, _, sites in drift_in_python(rows)
        for site in sites.split("; ")
    ]
    equal("something drifted, and something may be told", [bool(drift), any(row[2] is not None for row in told)], [True, True])
    expected = {
        "lag(gate_status)": ("drift", drift),
        "not_met desc": ("what fails", sorted(fails, key=lambda row: (-row[3], -row[4], row[1]))),
        "rubric_hash": ("what is comparable", [(pool, *distinct("site", "result_id"), min(dates), max(dates), *distinct("rubric_edition", "rubric_hash", "stage", "parts"))]),
        "of_sites": ("what may be told", told),
    }
    return [(what, block("sql", word, "docs/office.md"), rows) for word, (what, rows) in expected.items()]


@contextlib.contextmanager
def folder(name):
    """Works in a folder of its own, with the rubric in it."""
    before = Path.cwd()
    Path(name).mkdir()
    os.chdir(name)
    try:
        yield
    finally:
        os.chdir(before)


def faults(folder, frictionless):
    """What a Frictionless validator says of a package, by the kind of fault."""
    report = frictionless.validate(f"{folder}/datapackage.json")
    return [fault for (fault,) in report.flatten(["type"])]


# Spark


def rescore_in_spark(ratings):
    import duckdb
    import pyspark

    overlay = block("json", "threshold-2027")
    Path("threshold.json").write_text(overlay, "utf-8")
    shell(block("sh", "answers.ndjson"))
    lines = Path("answers.ndjson").read_bytes().splitlines()
    equal("lines of answers", len(lines), len(TEAMS) * len(QUARTERS))
    sound = single_process(lines)
    equal("exit code without bad lines", sound.returncode, 0)
    # A line cut short, one that is no JSON, one that is not a set of answers.
    for at, bad in [(5, lines[5][:200]), (21, b"no answers"), (40, b"[1, 2]")]:
        lines.insert(at, bad)
    Path("answers.ndjson").write_bytes(b"\n".join(lines) + b"\n")
    single = single_process(lines)
    equal("exit code with bad lines", single.returncode, 1)
    single = single.stdout.splitlines()
    equal("records, one for each line", len(single), len(lines))
    equal("numbers of the bad lines", [json.loads(line)["error"]["line"] for line in single if is_error(line)], [6, 22, 41])
    equal("the other lines", [line for line in single if not is_error(line)], sound.stdout.splitlines())

    os.environ.update(
        SPARK_LOCAL_IP="127.0.0.1",
        PYSPARK_PYTHON=sys.executable,
        PYSPARK_SUBMIT_ARGS="--master local[2] --driver-memory 512m --conf spark.ui.enabled=false --conf spark.ui.showConsoleProgress=false"
        " --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 pyspark-shell",
    )
    names = {}
    exec(block("python", "SparkSession"), names)
    parts, outputs = names["answers"].glom().collect(), names["reports"].glom().collect()
    names["spark"].stop()
    # An error's number counts within its partition; all else is the same, whoever works it out.
    written = [line for path in sorted(Path("reports").glob("part-*")) for line in path.read_bytes().splitlines()]
    without_errors = lambda lines: sorted(line for line in lines if not is_error(line))
    equal("partitions, more than one", len(parts) > 1, True)
    equal("lines written by Spark", without_errors(written), without_errors(single))
    equal("errors written by Spark", len(written), len(single))
    for number, (part, output) in enumerate(zip(parts, outputs, strict=True)):
        alone = single_process([line.encode() for line in part]).stdout.decode().splitlines()
        equal(f"partition {number}", output, alone)
    say(
        f"Spark {pyspark.__version__}: {len(written)} lines in {len(parts)} partitions, three of them bad;"
        " the reports are those of a single process, byte for byte"
    )

    database = duckdb.connect()
    database.execute(block("sql", "'all.csv'"))
    touched = database.execute(block("sql", "reports/part-")).fetchall()
    raised = json.loads(overlay)["minimums"]
    met_before = [(key, rating) for key, rating in ratings.items() if rating is not None and rating >= MINIMUMS[key[2]]]
    expected = sorted((element, date, team) for (date, team, element), rating in met_before if rating < raised.get(element, 0))
    equal("somebody touched by the new threshold", len(expected) > 0, True)
    equal("whom the new threshold touches", touched, expected)
    say(f"DuckDB {duckdb.__version__}: the new threshold touches {len(touched)} of {len(sound.stdout.splitlines())} results, as in plain Python")


def single_process(lines):
    command = ["fidelity-check", "score", RUBRIC, "--overlay", "threshold.json", "--stream"]
    return subprocess.run(command, input=b"".join(line + b"\n" for line in lines), stdout=subprocess.PIPE, check=False)


def is_error(line):
    return line.startswith(b'{"error"')


# Memory


def constant_memory(many_lines, many_files):
    if not Path("/proc/self/status").exists():
        say("peak memory: left out, as this system does not tell it in /proc")
        return
    rubric = ROOT / "docs/rubric/steps/03-non-negotiables.json"
    elements = ["weekly", "read-aloud", "own-choice", "two-leaders", "home-link", "supervision"]

    def answers(number):
        rated = {element: 1 + (number + at) % 4 for at, element in enumerate(elements)}
        occasion = {"date": QUARTERS[number % len(QUARTERS)], "team": f"Team {number}"}
        return json.dumps({"format": 1, "rubric": {"id": "reading-group"}, "occasion": occasion, "elements": rated})

    with open("many.ndjson", "w", encoding="utf-8") as file:
        file.writelines(answers(number) + "\n" for number in range(many_lines))
    with open("few.ndjson", "w", encoding="utf-8") as file:
        file.writelines(answers(number) + "\n" for number in range(many_lines // 10))
    Path("many").mkdir()
    files = [f"many/{number}.json" for number in range(many_files)]
    for number, name in enumerate(files):
        Path(name).write_text(answers(number), "utf-8")

    stream = ["fidelity-check", "score", rubric, "--stream"]
    compare_peaks("score --stream", "lines", many_lines, stream, 1, lambda size: ([], "many.ndjson" if size == many_lines else "few.ndjson"))
    for form, heading in (("csv", 1), ("ndjson", 0)):
        collect = ["fidelity-check", "collect", "--rubric", rubric, "--format", form]
        compare_peaks(f"collect --format {form}", "files", many_files, collect, len(elements), lambda size: (files[:size], os.devnull), heading)


def compare_peaks(name, things, size, command, each, inputs, heading=0):
    """Fails if the peak memory for the full size is more than `MOST_GROWTH` times that for a tenth."""
    peaks = []
    for part in (size // 10, size):
        arguments, stdin = inputs(part)
        lines, peak = peak_memory([*command, *arguments], stdin)
        equal(f"lines that {name} wrote for {part:,} {things}", lines, part * each + heading)
        peaks.append(peak)
    told = f"{name}: peak memory {peaks[0]:,} KiB for {size // 10:,} {things}, {peaks[1]:,} KiB for {size:,}"
    if peaks[1] > MOST_GROWTH * peaks[0]:
        sys.exit(f"{told}: more than {MOST_GROWTH} times as much")
    say(f"{told}; at most {MOST_GROWTH} times as much is allowed")


def peak_memory(command, stdin):
    """Runs a command; gives the number of lines it wrote and the most memory it held, in KiB.

    The kernel's high-water mark of the process is read while its output is: what `getrusage` says of a child begins at
    the size of the Python it came from. Output waits in the pipe, so all but the last of it is seen.
    """
    lines, peak = 0, 0
    with open(stdin, "rb") as file, subprocess.Popen(command, stdin=file, stdout=subprocess.PIPE) as process:
        while chunk := os.read(process.stdout.fileno(), 1 << 16):
            lines += chunk.count(b"\n")
            mark = re.search(r"^VmHWM:\s+(\d+) kB$", Path(f"/proc/{process.pid}/status").read_text(), re.M)
            peak = max(peak, int(mark[1]) if mark else 0)
    equal(f"exit code of {command[1]}", process.returncode, 0)
    equal(f"a peak of {command[1]} was seen", peak > 0, True)
    return lines, peak


# What the page says


def block(language, word, page="docs/files.md"):
    """The only block of a page in a language that holds a word."""
    text = (ROOT / page).read_text("utf-8")
    found = [text for text in re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S) if word in text]
    equal(f"blocks of {language} with {word!r} in {page}", len(found), 1)
    return found[0]


def shell(script):
    subprocess.run(["sh", "-eu"], input=script.encode(), check=True)


# What is told


def equal(what, found, expected):
    if found == expected:
        return
    if isinstance(found, (list, dict)) and isinstance(expected, (list, dict)):
        pairs = (found.items(), expected.items()) if isinstance(found, dict) else (found, expected)
        found = [one for one in pairs[0] if one not in pairs[1]][:3]
        expected = [one for one in pairs[1] if one not in pairs[0]][:3]
    sys.exit(f"{what}: expected {str(expected)[:600]}, found {str(found)[:600]}")


def say(line):
    print(line, flush=True)


if __name__ == "__main__":
    main()
