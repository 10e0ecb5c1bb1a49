//! An office with many files: from what sites have sent to what needs attention.
//!
//! In: `dist/`, and the examples of a programme under other teams' names. Out: whether the page and its element do what they say, under the
//! strict policy.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use browser_tests::host::axe_finds_nothing;
use browser_tests::site::{POLICY, Server, Site};
use browser_tests::team::PRINTER;
use browser_tests::{Find, Page, Widget, site};
use fidelity_check::assessment::Assessment;
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::export;
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::studio::workbook::lists;
use fidelity_check::words::Language;
use fidelity_check::workbook::{Cell, Workbook};
use serde_json::{Value, json};

const NAME: &str = "parent-infant-group";
const DAYS: [&str; 3] = ["2025-11-20", "2026-05-20", "2026-11-22"];

/// The page with its element ready.
fn office() -> (Server, Page) {
    office_at(site())
}

/// The same, of a site that answers otherwise.
fn office_at(site: Site) -> (Server, Page) {
    let server = site.start(0).unwrap();
    let page = Page::open();
    page.goto(&server.url("/office.html"));
    with(
        &page,
        "await element.ready; window.heard = []; element.addEventListener('fidelity-office-change', event => heard.push(event.detail))",
        &[],
    );
    (server, page)
}

/// Runs a script with the element and some files; what it throws is told as a text.
fn with(page: &Page, script: &str, files: &[(String, String)]) -> Value {
    let files: Vec<Value> = files.iter().map(|(name, text)| json!({"name": name, "text": text})).collect();
    let script = format!(
        "const [files, done] = arguments; const element = document.querySelector('fidelity-office'); \
         (async () => {{ {script} }})().then(done, error => done('error: ' + error.message));"
    );
    page.script_async(&script, json!([files]))
}

fn inside(page: &Page) -> Widget {
    page.widget_at("fidelity-office")
}

fn text(path: &str) -> String {
    std::fs::read_to_string(xtask::root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What a team sent on a day.
fn sent(team: &str, day: &str) -> (String, String) {
    let mut answers: Value = serde_json::from_str(&text(&format!("programmes/examples/{NAME}/{day}.json"))).unwrap();
    answers["occasion"]["team"] = team.into();
    (format!("{team} {day}.json"), answers.to_string())
}

fn rubric() -> (String, String) {
    (format!("{NAME}.json"), text(&format!("programmes/{NAME}.json")))
}

#[test]
fn files_become_one_picture() {
    let (_server, page) = office();
    let teams = ["Riverside", "Hillside", "Harbour"];
    let mut files: Vec<_> = teams.iter().flat_map(|team| DAYS.map(|day| sent(team, day))).collect();
    files.push(("copy.json".to_owned(), files[0].1.clone()));
    files.push(("broken.json".to_owned(), "{\"format\": 1,".to_owned()));
    // In any order: the rubric comes last.
    files.push(rubric());
    // As files, as they come when they are chosen or dropped.
    let summary = with(&page, "return element.add(files.map(one => new File([one.text], one.name)))", &files);
    let sites: Vec<&str> = summary["sites"].as_array().expect("sites").iter().map(|site| site["site"].as_str().unwrap()).collect();
    assert_eq!(sites, ["Harbour", "Hillside", "Riverside"]);
    let left_out = summary["left_out"].to_string();
    assert!(left_out.contains("broken.json"), "{left_out}");
    assert!([&left_out, &summary["set_aside"].to_string()].iter().any(|list| list.contains("copy.json")), "{summary}");
    let first = summary["attention"][0]["sentence"].as_str().expect("a sentence");
    assert!(teams.iter().any(|team| first.contains(team)), "{first}");
    // On the page its site is a heading, and what is the matter there stands below.
    let picture = inside(&page);
    let team = teams.iter().find(|team| first.starts_with(*team)).expect("a site");
    picture.find_text(team);
    picture.find_text(summary["attention"][0]["about"].as_str().expect("what it is about"));
    assert_eq!(page.script("return heard.map(detail => detail.sites)", json!([])), json!([3]));

    let grid = "const grid = element.shadowRoot.querySelector('[role=grid]'); const cells = grid.tBodies[0].rows;";
    let size = with(&page, &format!("{grid} return [cells.length, cells[0].cells.length - 1, element.summary.elements.length]"), &[]);
    assert_eq!((&size[0], &size[1]), (&json!(3), &size[2]));
    let walk = format!(
        "{grid} const first = cells[0].cells[1]; first.focus(); \
         first.dispatchEvent(new KeyboardEvent('keydown', {{key: 'ArrowDown', bubbles: true}})); const at = element.shadowRoot.activeElement; \
         return [at === cells[1].cells[1], at.title.startsWith(cells[1].cells[0].firstChild.data)]"
    );
    assert_eq!(with(&page, &walk, &[]), json!([true, true]));
    let table = with(&page, "return element.export('csv')", &[]);
    assert!(table.as_str().unwrap().lines().count() > 9, "{table}");
    assert_eq!(page.console_problems(), [""; 0]);
    axe_finds_nothing(&page, "the picture");
    let elsewhere =
        "return performance.getEntriesByType('resource').map(one => one.name).filter(name => !name.startsWith(location.origin))";
    assert_eq!(page.script(elsewhere, json!([])), json!([]));
    page.screenshot_whole("office-picture");
    page.set_window(320, 800);
    assert_eq!(page.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth", json!([])), 0);
    page.screenshot_whole("office-picture-320");

    // What was saved opens to the same picture.
    let collection = with(&page, "return element.export('collection')", &[]);
    let (_server, page) = office();
    let again = with(&page, "return element.add(files)", &[("collection.json".to_owned(), collection.as_str().unwrap().to_owned())]);
    assert_eq!((&again["sites"], &again["attention"]), (&summary["sites"], &summary["attention"]));
}

/// The databases of the page's own origin.
fn databases(page: &Page) -> Value {
    with(page, "return (await indexedDB.databases()).map(one => one.name)", &[])
}

/// What the list of kept collections says.
fn listed(page: &Page) -> Vec<String> {
    let script = "return [...element.shadowRoot.querySelectorAll('[data-kept]')].map(one => one.querySelector('strong').textContent \
                  + one.querySelector('strong + span').textContent)";
    serde_json::from_value(with(page, script, &[])).expect("a list")
}

#[test]
fn a_collection_is_kept_on_the_device_if_somebody_asks_for_it_and_deleted_there() {
    let (server, page) = office();
    let mut files: Vec<_> = ["Riverside", "Hillside"].iter().flat_map(|team| DAYS.map(|day| sent(team, day))).collect();
    files.push(rubric());
    let summary = with(&page, "return element.add(files)", &files);
    assert_eq!(databases(&page), json!([]), "nothing is kept, and no empty database is made, until somebody asks");
    inside(&page).find_text("Anybody who uses this browser on this device can open them");
    inside(&page).find(".part--keep_heading input").type_text("North & <b>west</b>");
    inside(&page).click_text("Keep this collection on this device");
    inside(&page).find_text("The collection is kept on this device as it stands now.");
    assert_eq!(databases(&page), json!(["fidelity-office"]));
    let day = listed(&page);
    assert!(day.len() == 1 && day[0].starts_with("North & <b>west</b> kept on ") && day[0].ends_with(", 7 files"), "{day:?}");
    // What has been read is not mixed with what is kept.
    inside(&page).find_text("To open a collection that is kept, open this page anew.");
    assert_eq!(page.console_problems(), [""; 0]);
    axe_finds_nothing(&page, "a collection that is kept");

    // Opened anew, it is listed; nothing of it is read before it is opened.
    page.goto(&server.url("/office.html"));
    with(&page, "await element.ready", &[]);
    assert_eq!(listed(&page), day);
    assert_eq!(with(&page, "return element.summary", &[]), Value::Null);
    page.screenshot_whole("office-kept");
    inside(&page).click_text("Open");
    inside(&page).find_text("The collection is kept on this device as it stands now.");
    let again = with(&page, "return element.summary", &[]);
    assert_eq!(again, summary);

    // What comes to it is kept on a second press, in the same place.
    with(&page, "return element.add(files)", &[sent("Harbour", DAYS[2])]);
    inside(&page).find_text("The collection has changed since it was kept.");
    inside(&page).click_text("Keep it as it stands now");
    inside(&page).find_text("The collection is kept on this device as it stands now.");
    page.wait_for("the list to count it", || listed(&page).iter().all(|one| one.ends_with(", 8 files")));
    assert_eq!(listed(&page).len(), 1);

    // A second one stands beside it, each is deleted alone, and with the last the database goes.
    page.goto(&server.url("/office.html"));
    with(&page, "await element.ready; return element.add(files)", &files);
    inside(&page).click_text("Keep this collection on this device");
    page.wait_for("the second to be listed", || listed(&page).len() == 2);
    assert!(listed(&page)[1].starts_with("Collection without a name kept on "), "{:?}", listed(&page));
    let first = || inside(&page).find("[data-kept] .choose");
    first().click_text("Delete");
    inside(&page).click_text("Do not delete it");
    assert_eq!(listed(&page).len(), 2);
    first().click_text("Delete");
    axe_finds_nothing(&page, "a collection about to be deleted");
    inside(&page).click_text("Delete it for good");
    page.wait_for("one to be left", || listed(&page).len() == 1);
    assert!(listed(&page)[0].starts_with("Collection without a name"), "{:?}", listed(&page));
    first().click_text("Delete");
    inside(&page).click_text("Delete it for good");
    page.wait_for("none to be left", || listed(&page).is_empty());
    page.wait_for("the database to go", || databases(&page) == json!([]));
}

#[test]
fn two_tabs_do_not_replace_what_the_other_has_kept() {
    let (server, page) = office();
    with(&page, "return element.add(files)", &[sent("Riverside", DAYS[2]), rubric()]);
    inside(&page).click_text("Keep this collection on this device");
    inside(&page).find_text("The collection is kept on this device as it stands now.");
    // The same page in a frame is another tab to it.
    let script = "const frame = document.createElement('iframe'); frame.src = files[0].name; document.body.append(frame); \
                  await new Promise(done => (frame.onload = done)); \
                  const other = frame.contentDocument.querySelector('fidelity-office'); await frame.contentWindow.customElements.whenDefined('fidelity-office'); \
                  await other.ready; const press = async text => { \
                    for (;;) { const found = [...other.shadowRoot.querySelectorAll('button')].find(one => one.textContent === text); \
                      if (found) return found.click(); await new Promise(done => setTimeout(done, 20)); } }; \
                  await press('Open'); await press('Keep it as it stands now'); \
                  for (;;) { const [now] = other.shadowRoot.querySelectorAll('.part--keep_heading [role=status]'); \
                    if (now?.textContent) break; await new Promise(done => setTimeout(done, 20)); } \
                  await new Promise(done => setTimeout(done, 500)); return true";
    assert_eq!(with(&page, script, &[(server.url("/office.html"), String::new())]), json!(true));
    inside(&page).click_text("Keep it as it stands now");
    inside(&page).find_text("The collection that was kept has been changed or deleted in another tab.");
    page.wait_for("both to be listed", || listed(&page).len() == 2);
}

/// Chooses in a list of a part of the page, and waits until the part is drawn anew.
const CHOOSE: &str = "const part = name => element.shadowRoot.querySelector(`.part--${name}`); \
    const lists = name => [...part(name).querySelectorAll('select')]; \
    const choose = async (name, at, value) => { const old = part(name); const list = lists(name).at(at); list.value = value; \
      list.dispatchEvent(new Event('change')); while (part(name) === old) await new Promise(done => setTimeout(done, 10)); };";

#[test]
fn sites_are_sorted_and_changes_filtered_as_somebody_chooses_and_no_site_has_a_place() {
    let (_server, page) = office();
    let fewer = {
        let (_, text) = sent("Alder", DAYS[2]);
        let mut answers: Value = serde_json::from_str(&text).unwrap();
        answers["elements"].as_object_mut().expect("elements").remove("group-sessions");
        ("fewer.json".to_owned(), answers.to_string())
    };
    let list = "site,region,next_due\nZebra,North,2027-06-01\nAlder,South,2027-01-15\nMill,Middle,2026-12-31\n";
    let mut files: Vec<_> = DAYS.map(|day| sent("Alder", day)).into();
    files.extend([sent("Zebra", DAYS[0]), sent("Mill", DAYS[0]), sent("Mill", DAYS[1])]);
    files.push(("copy.json".to_owned(), files[0].1.clone()));
    files.extend([fewer, ("sites.csv".to_owned(), list.to_owned()), rubric()]);
    let summary = with(&page, "return element.add(files)", &files);
    let all = |part: &str| summary[part].as_array().cloned().expect("a list");

    // In the order that is chosen: by need at first, and never by a score.
    let script = "const [choices, chosen] = [[...lists('matrix').at(-1).options].map(one => one.value), lists('matrix').at(-1).value]; \
         const orders = {}; for (const choice of choices) { await choose('matrix', -1, choice); \
           orders[choice] = [...part('matrix').querySelectorAll('tbody th')].map(one => one.firstChild.data); } \
         const numbered = [...element.shadowRoot.querySelectorAll('ol')].filter(one => getComputedStyle(one).listStyleType !== 'none'); \
         return [choices, chosen, orders, numbered.length]";
    let told = with(&page, &[CHOOSE, script].concat(), &[]);
    assert_eq!((&told[0], &told[1], &told[3]), (&json!(["need", "name", "region", "stage", "due"]), &json!("need"), &json!(0)), "{told}");
    let mut by_need = all("sites");
    by_need
        .sort_by_key(|site| std::cmp::Reverse(["drifted", "not_met", "cannot_confirm", "other"].map(|need| site["needs"][need].as_u64())));
    let by_need: Vec<&Value> = by_need.iter().map(|site| &site["site"]).collect();
    let orders = json!({
        "need": by_need,
        "name": ["Alder", "Mill", "Zebra"],
        "region": ["Mill", "Zebra", "Alder"],
        "stage": ["Zebra", "Alder", "Mill"],
        "due": ["Mill", "Alder", "Zebra"],
    });
    assert_eq!(told[2], orders);

    // Over time each site has its dates with their scores, and nothing is drawn between them.
    let script = "const at = part('history'); return [[...at.querySelectorAll('ul > li')].map(one => \
         [one.querySelector('strong').textContent, ...[...one.querySelectorAll('.date')].map(date => date.textContent)]), \
         at.querySelectorAll('svg, canvas, img, path').length]";
    let told = with(&page, &[CHOOSE, script].concat(), &[]);
    let history = |site: &Value| -> Value {
        let dates = site["latest"][0]["history"].as_array().cloned().expect("a list").into_iter().map(|one| one["date_shown"].clone());
        std::iter::once(site["site"].clone()).chain(dates).collect()
    };
    let mut by_due = all("sites");
    by_due.sort_by_key(|site| site["due"].as_str().map(str::to_owned));
    assert_eq!(told, json!([by_due.iter().map(history).collect::<Vec<_>>(), 0]));

    // Changes by element, light and agreement, each alone and together; what teams wrote only on demand.
    let rows = "const rows = () => part('adaptations').querySelectorAll('tbody tr').length; \
         const fits = chosen => element.summary.adaptations.filter(one => Object.entries(chosen).every(([key, value]) => (one[key] ?? '') === value)).length; \
         const wrong = []; const found = []; const wrote = () => part('adaptations').textContent.includes('Arabic'); const before = wrote(); \
         const keys = ['element', 'light', 'agreed']; \
         for (const [at, key] of keys.entries()) for (const value of [...lists('adaptations')[at].options].map(one => one.value).filter(one => one !== '*')) { \
           await choose('adaptations', at, value); found.push(key); if (rows() !== fits({[key]: value}) || !rows()) wrong.push([key, value]); \
           await choose('adaptations', at, '*'); } \
         await choose('adaptations', 0, 'both-parents'); await choose('adaptations', 1, 'amber'); const none = [rows(), fits({element: 'both-parents', light: 'amber'})]; \
         const said = part('adaptations').textContent; await choose('adaptations', 0, '*'); await choose('adaptations', 1, '*'); \
         const old = part('adaptations'); old.querySelector('button').click(); while (part('adaptations') === old) await new Promise(done => setTimeout(done, 10)); \
         return [wrong, [...new Set(found)], none, said.includes('No change fits'), before, wrote(), rows() === element.summary.adaptations.length]";
    let told = with(&page, &[CHOOSE, rows].concat(), &[]);
    assert_eq!(told, json!([[], ["element", "light", "agreed"], [0, 0], true, false, true, true]));

    // Actions of all sites, with what is overdue and where support is asked for; and what counts of copies and of two results of one day.
    let script = "return [[...part('actions').querySelectorAll('tbody tr')].map(row => [...row.cells].map(cell => cell.textContent)), part('quality').textContent]";
    let told = with(&page, &[CHOOSE, script].concat(), &[]);
    let shown = told[0].as_array().expect("rows");
    assert_eq!(shown.len(), all("actions").len());
    for (row, action) in shown.iter().zip(all("actions")) {
        assert_eq!((&row[0], &row[1]), (&action["title"], &action["site"]));
        assert_eq!(row[2].as_str().map(|text| text.contains("overdue")), action["overdue"].as_bool(), "{row}");
        assert_eq!(row[3].as_str().map(|text| !text.is_empty()), action["support"].as_bool(), "{row}");
    }
    let kinds = |key: &str| all("actions").iter().filter(|one| one[key] == true).count();
    assert!(kinds("overdue") > 0 && kinds("support") > 0, "{:?}", all("actions"));
    for one in [&summary["left_out"][0], &summary["set_aside"][0]] {
        let (file, sentence) = (one["file"].as_str().expect("a file"), one["sentence"].as_str().expect("a sentence"));
        assert!(told[1].as_str().is_some_and(|text| text.contains(file) && text.contains(sentence)), "{one}");
    }
    assert_eq!((&summary["left_out"][0]["reason"], &summary["set_aside"][0]["reason"]), (&json!("copy"), &json!("fuller-of-day")));
    assert_eq!(page.console_problems(), [""; 0]);
}

/// A workbook of sheets of text.
fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let names: Vec<&str> = sheets.iter().map(|(name, _)| *name).collect();
    let mut book = Workbook::new(&names).expect("a workbook");
    for (_, rows) in sheets {
        book.begin(&[20; 3]).expect("a sheet");
        rows.iter().for_each(|row| book.row(&row.iter().map(|text| Cell::day(text)).collect::<Vec<_>>()).expect("a row"));
        book.end(&[]).expect("an end");
    }
    book.finish().expect("bytes")
}

/// Adds workbooks as files.
fn add_workbooks(page: &Page, books: &[(&str, &[u8])]) -> Value {
    let books: Vec<_> = books.iter().map(|(name, bytes)| ((*name).to_owned(), BASE64_STANDARD.encode(bytes))).collect();
    let script =
        "return element.add(files.map(one => new File([Uint8Array.from(atob(one.text), letter => letter.charCodeAt())], one.name)))";
    with(page, script, &books)
}

#[test]
fn a_list_of_sites_may_be_a_workbook_and_the_tables_are_saved_as_one() {
    // On the page, where its requests can be seen and stopped; what a thread asks for is its own.
    let (_server, page) = office_at(site().header("content-security-policy", &format!("{POLICY}; worker-src 'none'")));
    with(&page, "return element.add(files)", &[sent("Riverside", DAYS[2]), rubric()]);
    let fetched = || page.requests().into_iter().filter(|request| request.url.contains("fidelity-workbook")).count();
    assert_eq!(fetched(), 0, "nothing of it before the first workbook");
    let list: &[&[&str]] = &[&["Site", "Region", "Next due"], &["Riverside", "North", "2027-01-31"], &["Mill", "South", ""]];
    let book = workbook(&[("Read me", &[&["What this is"]]), ("Sites", list)]);

    // While it cannot be fetched, that is said, and what is there stays.
    page.block(&["*fidelity-workbook*"]);
    let summary = add_workbooks(&page, &[("sites.xlsx", &book)]);
    assert_eq!((&summary["left_out"][0]["file"], &summary["left_out"][0]["reason"]), (&json!("sites.xlsx"), &json!("not-fetched")));
    inside(&page).find_text("The part of this page that reads workbooks could not be fetched");
    inside(&page).click_text("Results and sites as a workbook (.xlsx)");
    inside(&page).find_text("The part of this page that writes workbooks could not be fetched, so nothing was saved.");
    axe_finds_nothing(&page, "workbooks that could not be fetched");
    page.block(&[]);

    let summary = add_workbooks(
        &page,
        &[("sites.xlsx", &book), ("results.xlsx", &workbook(&[("Results", &[&["a"], &["b"]])])), ("cut.xlsx", &book[..900])],
    );
    let reasons: Vec<_> = summary["left_out"].as_array().expect("a list").iter().map(|one| (&one["file"], &one["reason"])).collect();
    assert_eq!(reasons, [(&json!("cut.xlsx"), &json!("workbook")), (&json!("results.xlsx"), &json!("no-list"))]);
    assert_eq!(summary["sentences"][0], "1 of the 2 sites in your list have sent a result.");
    inside(&page).find_text("Mill");

    // The same bytes as the core makes of the same tables, and they open to the same list.
    let saved = with(
        &page,
        "const made = await element.export('xlsx'); const bytes = new Uint8Array(await made.arrayBuffer()); \
         return [made.type, btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))]",
        &[],
    );
    assert!(saved[0].as_str().is_some_and(|kind| kind.ends_with("spreadsheetml.sheet")), "{saved}");
    let bytes = BASE64_STANDARD.decode(saved[1].as_str().expect("bytes")).expect("base64");
    let sheets = lists::read(&bytes).expect("it can be read").expect("a workbook");
    assert_eq!(sheets.iter().map(|(name, _)| name as &str).collect::<Vec<_>>(), ["sites", "results"]);
    assert!(sheets[0].1.contains("Riverside,North,,,2027-01-31,TRUE,1"), "{}", sheets[0].1);
    let again = add_workbooks(&page, &[("saved.xlsx", &bytes)]);
    assert_eq!(again["sites"], summary["sites"]);

    // In a thread the same.
    let (_server, page) = office();
    with(&page, "return element.add(files)", &[sent("Riverside", DAYS[2]), rubric()]);
    assert_eq!(add_workbooks(&page, &[("sites.xlsx", &book)])["sites"], summary["sites"]);
    let again = with(&page, "const made = await element.export('xlsx'); return made.size", &[]);
    assert_eq!(again, json!(bytes.len()));
    assert_eq!(page.console_problems(), [""; 0]);
}

/// Local rules under which a shipped example no longer meets everything that it meets.
fn stricter() -> (String, String) {
    let rules = json!({"format": 1, "overlay": "strict", "title": "Strict", "rubric": NAME, "minimums": {"group-sessions": 9}});
    ("strict.json".to_owned(), rules.to_string())
}

#[test]
fn a_draft_is_tried_beside_the_picture_and_the_page_says_what_the_core_does() {
    let (_server, page) = office();
    let mut files: Vec<_> = ["Riverside", "Hillside"].iter().flat_map(|team| DAYS.map(|day| sent(team, day))).collect();
    files.push(rubric());
    with(&page, "return element.add(files)", &files);
    let draft = stricter();
    let tried = with(
        &page,
        "const before = JSON.stringify(element.summary); const tried = await element.whatIf(files[0]); \
        return [tried, JSON.stringify(element.summary) === before]",
        std::slice::from_ref(&draft),
    );
    let mut office = fidelity_check::office::Office::new(fidelity_check::office::Settings::default());
    files.iter().for_each(|(name, text)| office.add(name, text.as_bytes()));
    let found = fidelity_check::office::what_if::of(&mut office, &draft.0, draft.1.as_bytes()).expect("it can be tried");
    assert!(found.rules > 0, "{found:?}");
    assert_eq!(tried, json!([found, true]), "the same as in the core and in the command, and nothing else has changed");
    inside(&page).find_text(&found.changes[0].sentence);
    let refused = with(&page, "return element.whatIf({name: 'notes.json', text: '{\"a\": 1}'})", &[]);
    assert!(refused.as_str().is_some_and(|text| text.contains("neither a rubric nor local rules")), "{refused}");
    inside(&page).find_text("neither a rubric nor local rules");
    axe_finds_nothing(&page, "a draft that cannot be tried");
    let closed = with(&page, "return [await element.whatIf(), (await element.export('what-if')) ?? null]", &[]);
    assert_eq!(closed, json!([null, null]));
}

#[test]
fn an_office_prints_a_board_summary_of_two_pages_and_a_sheet_for_each_site() {
    let server = site().start(0).unwrap();
    let page = Page::open();
    page.before_scripts(PRINTER);
    page.goto(&server.url("/office.html"));
    let mut files: Vec<_> = (0..30).flat_map(|at| DAYS.map(|day| sent(&format!("Site {at}"), day))).collect();
    files.push(rubric());
    // Some that do not count, each for a reason of a line or two.
    files.extend(
        (0..5).map(|at| (format!("Copy {at} of a result that a site has sent twice.json"), files[at].1.clone())).collect::<Vec<_>>(),
    );
    files.extend((0..4).map(|at| (format!("notes {at}.json"), "{\"a\": 1}".to_owned())));
    with(&page, "await element.ready; return element.add(files)", &files);
    let paper = |button: &str, format: &str| {
        page.script("delete window.printed", json!([]));
        inside(&page).click_text(button);
        let given = || Some(page.script("return window.printed?.text ?? null", json!([]))).filter(|given| !given.is_null());
        let text = page.wait_for_some("the browser to be asked to print", given);
        inside(&page).wait_until_gone("iframe");
        let html = with(&page, &format!("return element.export('{format}')"), &[]);
        let empty = tempfile::tempdir().expect("a temporary folder");
        let alone = Site::new(empty.path()).page("/", html.as_str().expect("a document").to_owned()).start(0).expect("a free port");
        let other = Page::open();
        other.goto(&alone.url("/"));
        (text.as_str().expect("a text").to_owned(), other.print_pdf(&format!("office-{format}")).sheets())
    };
    let (text, board) = paper("Board summary, two pages", "board");
    assert!(text.contains("Summary of many sites") && text.contains("to call first"), "{text}");
    assert_eq!(board.len(), 2, "{board:?}");
    let (text, matrix) = paper("Sites by elements, A3", "matrix-a3");
    assert!(text.contains("Site 29"), "{text}");
    // In a narrow column the name may be broken.
    let unbroken = |sheet: &String| sheet.split_whitespace().collect::<String>();
    assert!(matrix.iter().any(|sheet| unbroken(sheet).contains("Site29")), "{matrix:?}");
    assert!(matrix.last().is_some_and(|sheet| sheet.contains("notes 3.json")), "every file that does not count: {matrix:?}");
    let (text, sheets) = paper("A sheet for each site, in one job", "sheets");
    assert!((0..30).all(|at| text.contains(&format!("Site {at}"))), "{text}");
    assert!(sheets.len() >= 30, "each on pages of its own: {}", sheets.len());
    assert_eq!(page.console_problems(), [""; 0]);
}

/// Counts the threads that the page begins, and how long its longest task was.
const WATCH: &str = "window.begun = 0; const Begins = window.Worker; window.Worker = class extends Begins { constructor(...all) { super(...all); begun += 1; \
                     this.addEventListener('error', () => (begun -= 1)); } }; window.tasks = [0]; \
                     new PerformanceObserver(list => tasks.push(...list.getEntries().map(one => one.duration))).observe({type: 'longtask'});";

/// What files come to on a page under a policy: whether a thread did the work, the picture and the table, how long it took, and the longest task.
fn read_under(policy: &str, files: &[(String, String)]) -> (bool, Value, Value) {
    let server = site().header("content-security-policy", policy).start(0).unwrap();
    let page = Page::open();
    page.before_scripts(WATCH);
    page.goto(&server.url("/office.html"));
    let script = "await element.ready; const before = performance.now(); const summary = await element.add(files.map(one => new File([one.text], one.name))); \
                  const took = performance.now() - before; await new Promise(done => setTimeout(done, 200)); \
                  const permits = element.shadowRoot.querySelector('.part--permits').textContent; \
                  return [begun, [summary, await element.export('csv'), await element.export('matrix'), permits], [took, Math.max(...tasks)]]";
    let mut found = with(&page, script, files);
    assert!(found.is_array(), "{found}");
    let threads = found[0] == json!(1);
    assert!(threads || found[0] == json!(0), "{}", found[0]);
    // That a thread is not allowed is said there by the browser, and nothing else.
    let said = page.console_problems();
    assert!(said.iter().all(|one| !threads && one.contains("worker-src")), "{said:?}");
    (threads, found[1].take(), found[2].take())
}

#[test]
fn a_thread_and_the_page_in_slices_give_the_same() {
    let mut files: Vec<_> = ["Riverside", "Hillside", "Harbour"].iter().flat_map(|team| DAYS.map(|day| sent(team, day))).collect();
    files.push(("copy.json".to_owned(), files[0].1.clone()));
    files.push(("broken.json".to_owned(), "{\"format\": 1,".to_owned()));
    files.push(("sites.csv".to_owned(), "site,region,next_due\nRiverside,North,2026-12-01\nAbbey,South,\n".to_owned()));
    files.push(rubric());
    let (threaded, in_thread, _) = read_under(POLICY, &files);
    let (refused, in_slices, _) = read_under(&format!("{POLICY}; worker-src 'none'"), &files);
    assert_eq!((threaded, refused), (true, false), "a thread where the policy lets the page begin one, and only there");
    assert_eq!(in_thread[0]["sites"].as_array().map(Vec::len), Some(4), "{in_thread}");
    assert_eq!(in_thread, in_slices);
}

/// The HTML report of a day of the example, as a team saves it.
fn report(day: &str) -> String {
    let rubric = Rubric::parse(&rubric().1).expect("a sound rubric");
    let answers = draft::read(&text(&format!("programmes/examples/{NAME}/{day}.json")), &rubric).expect("an example").answers;
    let assessment = Assessment::new(&rubric, &answers, &[], Baseline::Previous, None);
    let report = Report::new(&rubric, &answers, &assessment, Language::En);
    let saved = draft::write(&rubric, &answers, Some(&assessment.scored), true);
    export::html(Kind::Full, &[&report], &Options { notes: true, ..Options::default() }, Some(&saved))
}

/// What an office gets: 160 sites on three days, every third file an HTML report and some of a second edition; twelve copies and five files
/// that are cut; both editions, and a list of four sites more.
fn mail() -> Vec<(String, String)> {
    let reports = DAYS.map(report);
    let mut second: Value = serde_json::from_str(&rubric().1).expect("JSON");
    second["edition"] = "9.0.0".into();
    let mut files = Vec::new();
    for at in 0..160 {
        let team = format!("Site {at}");
        for (place, day) in DAYS.into_iter().enumerate() {
            let (name, text) = sent(&team, day);
            files.push(match (at + place) % 3 {
                0 => (name.replace(".json", ".html"), reports[place].replace("Riverside team", &team)),
                1 if place == 2 => (name, text.replace("\"edition\":\"1.0.0\"", "\"edition\":\"9.0.0\"")),
                _ => (name, text),
            });
        }
    }
    let copies: Vec<_> = files.iter().step_by(40).map(|(name, text)| (format!("Copy of {name}"), text.clone())).collect();
    let cut: Vec<_> = (0..5).map(|at| (format!("cut {at}.json"), "{\"format\": 1,".to_owned())).collect();
    files.extend(copies.into_iter().chain(cut));
    let list: String = (0..164).map(|at| format!("Site {at},Region {},2027-01-{:02}\n", at % 6, at % 28 + 1)).collect();
    files.push(("sites.csv".to_owned(), format!("site,region,licence_until\n{list}")));
    files.extend([rubric(), ("second-edition.json".to_owned(), second.to_string())]);
    files
}

#[test]
fn five_hundred_files_are_read_and_the_page_stays_responsive() {
    let files = mail();
    let reports = files.iter().filter(|(name, _)| name.ends_with(".html")).count();
    assert_eq!((files.len(), reports), (500, 164));
    let pictures = [POLICY.to_owned(), format!("{POLICY}; worker-src 'none'")].map(|policy| {
        let (threaded, found, took) = read_under(&policy, &files);
        let how = if threaded { "in a thread" } else { "in slices" };
        println!("500 files, {reports} of them HTML reports, {how}: {} ms, longest task {} ms", took[0], took[1]);
        let count = |part: &str| found[0][part].as_array().map(Vec::len);
        assert_eq!(["sites", "missing", "left_out", "set_aside"].map(count), [Some(164), Some(4), Some(17), Some(0)]);
        assert_eq!(found[0]["pools"].as_array().map(Vec::len), Some(2), "the second edition stands apart");
        let shown = found[3].as_str().expect("a part of the page");
        assert!(shown.starts_with("Licences and certifications") && shown.contains("(164)"), "{shown}");
        found
    });
    assert_eq!(pictures[0], pictures[1]);
}
