//! Every sheet on paper: made by the library, printed by Chromium on A4 without backgrounds, read back and looked at.
//!
//! In: the worked example of 20 elements, and those of 28. Out: whether a person with a black-and-white printer and a pen loses
//! anything: pages, words, space to write (P4 to P23 of the design). The frame of the widget is the last journey.

use std::fs;
use std::path::Path;

use browser_tests::host::{SCRIPT, partner};
use browser_tests::paper::Pdf;
use browser_tests::{Page, site};
use fidelity_check::answers::{Answers, Change};
use fidelity_check::assessment::Assessment;
use fidelity_check::drift::Baseline;
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::sheet::{Kind, Options, Sheet};
use fidelity_check::words::Language;
use fidelity_check::words::sentences::Label;
use fidelity_check::{code, draft, export};
use serde_json::{Value, json};
use xtask::tools;

const GROUP: &str = "parent-infant-group";
pub const PROGRAMMES: [&str; 3] = [GROUP, "assertive-community-treatment", "scale-up-readiness"];
/// Pixels to the inch at which the pages are looked at.
const DENSITY: usize = 50;

/// A worked example: the rubric, the last answers, and those before.
struct Example {
    rubric: Rubric,
    answers: Answers,
    earlier: Vec<Answers>,
}

fn file(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn example(id: &str) -> Example {
    let folder = xtask::root().join("programmes");
    let rubric = Rubric::parse(&file(&folder.join(format!("{id}.json")))).expect("a sound rubric");
    let listed = fs::read_dir(folder.join("examples").join(id)).expect("examples");
    let mut files: Vec<_> = listed.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let mut all: Vec<Answers> = files.iter().map(|path| draft::read(&file(path), &rubric).expect("an example").answers).collect();
    Example { answers: all.pop().expect("an example"), rubric, earlier: all }
}

impl Example {
    fn report(&self, language: Language) -> Report {
        let assessment = Assessment::new(&self.rubric, &self.answers, &self.earlier, Baseline::Previous, None);
        Report::new(&self.rubric, &self.answers, &assessment, language)
    }

    fn options(&self, large: bool) -> Options {
        Options { large, notes: true, code: code::encode(&self.rubric, &self.answers) }
    }
}

/// Opens a document as anyone would, from a file, and prints it.
#[track_caller]
pub fn printed(page: &Page, name: &str, html: &str) -> Paper {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sheet.html");
    fs::write(&path, html).expect("the file can be written");
    page.goto(&format!("file://{}", path.display()));
    Paper::new(page.print_pdf(name))
}

/// What came out of the printer.
pub struct Paper {
    pub pdf: Pdf,
    /// The words of each side in the order of the document, with single spaces.
    pub sides: Vec<String>,
}

impl Paper {
    fn new(pdf: Pdf) -> Paper {
        let text = tools::output("pdftotext", &["-raw", &pdf.path.display().to_string(), "-"]).expect("pdftotext (poppler-utils)");
        let sides = text.trim_end_matches('\u{c}').split('\u{c}').map(plain).collect();
        Paper { pdf, sides }
    }

    fn text(&self) -> String {
        self.sides.join(" ")
    }

    #[track_caller]
    fn says(&self, words: &str) {
        assert!(self.text().contains(&plain(words)), "{}: “{words}” is missing in: {}", self.pdf.path.display(), self.text());
    }

    /// Every page is black on white within its margins, and mostly white; nothing needs a colour (P5, P9, P10).
    #[track_caller]
    fn is_black_on_white(&self) {
        let stem = self.pdf.path.with_extension("");
        let path = self.pdf.path.display().to_string();
        for at in 1..=self.sides.len() {
            let (number, density) = (at.to_string(), DENSITY.to_string());
            let look = |how: &[&str], ending: &str| {
                let to = format!("{}.side-{at}", stem.display());
                let args = [&["-singlefile", "-f", &number, "-l", &number, "-r", &density], how, &[&path, &to]].concat();
                tools::run("pdftoppm", &args).expect("pdftoppm (poppler-utils)");
                let picture = format!("{to}.{ending}");
                let (width, height, pixels) = pixels(&fs::read(&picture).expect("a picture"));
                fs::remove_file(picture).expect("our own picture");
                (width, height, pixels)
            };
            let (width, height, pixels) = look(&[], "ppm");
            assert_eq!(pixels.len(), width * height * 3);
            let coloured = pixels.chunks(3).filter(|dot| dot.iter().max() != dot.iter().min()).count();
            assert_eq!(coloured, 0, "side {at} of {path} has dots in colour");
            let dark = |x: usize, y: usize| pixels[(y * width + x) * 3] < 128;
            let ink = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).filter(|(x, y)| dark(*x, *y)).count();
            assert!(ink * 100 > pixels.len() / 3 / 20 && ink * 8 < pixels.len() / 3, "side {at} of {path} has {ink} dark dots");
            // Ten millimetres, which many printers cannot reach.
            let margin = DENSITY * 10 / 26;
            let outside = |x: usize, y: usize| x < margin || y < margin || x >= width - margin || y >= height - margin;
            let lost = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).find(|(x, y)| outside(*x, *y) && dark(*x, *y));
            assert_eq!(lost, None, "side {at} of {path} prints into its margin");
            // A fax, or a copier at its darkest.
            let (width, height, bits) = look(&["-mono"], "pbm");
            let black: u32 = bits.iter().map(|byte| byte.count_ones()).sum();
            assert!((black as usize) * 4 < width * height, "side {at} of {path} is mostly ink: {black} dots");
        }
    }
}

/// Width, height and content of a portable pixmap or bitmap.
fn pixels(bytes: &[u8]) -> (usize, usize, Vec<u8>) {
    let mut rest = bytes;
    let mut word = || {
        let end = rest.iter().position(u8::is_ascii_whitespace).expect("a header");
        let word = String::from_utf8_lossy(&rest[..end]).into_owned();
        rest = &rest[end + 1..];
        word
    };
    let kind = word();
    let (width, height) = (word().parse().expect("a width"), word().parse().expect("a height"));
    if kind == "P6" {
        word();
    }
    (width, height, rest.to_vec())
}

/// With single spaces, as they come out of the lines of a page; a line may end after the hyphen of a word.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("- ", "-")
}

fn report_code(options: &Options) -> String {
    options.code.clone().unwrap_or_else(|| "no code".to_owned())
}

/// What a sheet says first.
fn headline(report: &Report) -> &str {
    &report.summary.verdict
}

/// Looks at what every sheet has: its pages, its foot, its order.
#[track_caller]
fn look(paper: &Paper, kind: Kind, reports: &[&Report], options: &Options) {
    let sheet = Sheet::new(kind, reports, options);
    let (page, of) = sheet.page_words;
    let last = paper.sides.len();
    for (at, side) in paper.sides.iter().enumerate() {
        // What stands at the foot of every side (P8), and more than that (P7).
        assert!(side.contains(&plain(&sheet.footer)), "side {} says “{}”: {side}", at + 1, sheet.footer);
        assert!(side.contains(&format!("{page} {} {of} {last}", at + 1)), "side {} is numbered: {side}", at + 1);
        assert!(side.chars().count() > sheet.footer.chars().count() + 100, "side {} is all but empty: {side}", at + 1);
    }
    for report in reports {
        paper.says(&report.rubric.title);
        if kind != Kind::Blank {
            paper.says(&report.occasion.provenance);
            paper.says(headline(report));
        }
        if !matches!(kind, Kind::Actions | Kind::Commissioner) {
            let text = paper.text();
            let mut from = 0;
            for element in &report.elements {
                let title = plain(&format!("{} {}", element.number, element.title));
                from += text[from..].find(&title).unwrap_or_else(|| panic!("“{title}” does not follow in: {}", &text[from..]));
            }
        }
    }
    assert!(paper.sides[0].contains(&plain(&reports[0].rubric.title)));
    if kind == Kind::Blank {
        assert!(options.code.as_ref().is_none_or(|code| !paper.text().contains(&code[..19])), "an empty form has no answers to carry");
    } else {
        // The sentence is read first (P13), and the paper can be matched to a file (P22).
        assert!(paper.sides[0].contains(&plain(headline(reports[0]))));
        let together = paper.text().replace(' ', "");
        assert!(
            kind == Kind::Commissioner || options.code.as_ref().is_some_and(|code| together.contains(code)),
            "the result code is printed whole"
        );
    }
    paper.says(&reports[0].rubric.hash[..12]);
    paper.is_black_on_white();
}

/// How many lines there are to write on: borders, which are printed, tall enough for a pen (P17).
#[track_caller]
fn lines(page: &Page, css: &str) -> usize {
    let script = "return [...document.querySelectorAll(arguments[0])].map(one => {
        const style = getComputedStyle(one), cell = one.querySelector('td');
        const ruled = [one, cell].some(each => each && parseFloat(getComputedStyle(each).borderBottomWidth) > 0);
        return [ruled && style.backgroundColor === 'rgba(0, 0, 0, 0)', one.getBoundingClientRect().height];
    })";
    let found = page.script(script, json!([css]));
    let found = found.as_array().expect("a list");
    for line in found {
        assert!(line[0] == true && line[1].as_f64() > Some(22.0), "{css}: {line}");
    }
    found.len()
}

#[test]
fn every_sheet_is_whole_on_paper() {
    let example = example(GROUP);
    assert_eq!(example.rubric.elements.len(), 20);
    let [english, welsh] = [Language::En, Language::Cy].map(|language| example.report(language));
    let page = Page::open();
    for kind in Kind::ALL {
        let most: usize = match kind {
            Kind::Supervision => 2,
            Kind::Full | Kind::Blank => 8,
            Kind::Actions | Kind::Commissioner => 1,
        };
        for (name, reports, large) in [
            ("en", &[&english][..], false),
            ("cy", &[&welsh], false),
            ("both", &[&welsh, &english], false),
            ("large", &[&english], true),
            ("cy-large", &[&welsh], true),
        ] {
            let options = example.options(large);
            let saved = draft::write(&example.rubric, &example.answers, None, true);
            let html = export::html(kind, reports, &options, Some(&saved));
            let paper = printed(&page, &format!("paper-{}-{name}", kind.code()), &html);
            look(&paper, kind, reports, &options);
            let sides = paper.sides.len();
            let may = if large { most * 2 } else { most * reports.len() };
            assert!(sides <= may, "{} {name}: {sides} sides, where {may} are enough", kind.code());
            assert!(!paper.text().contains("\"format\""), "what the file carries is not printed");
            let copies = reports.len();
            match kind {
                Kind::Supervision => {
                    assert!(lines(&page, ".fc-line-to-write") >= 2 * copies);
                    assert_eq!(lines(&page, ".fc-blank"), copies);
                    // The first side ends where people sign.
                    if !large {
                        let language = Language::from_code(&reports[0].language).expect("a language");
                        let word = language.sentences().label(Label::SignedRater);
                        assert!(paper.sides[0].contains(word), "{name}: {}", paper.sides[0]);
                    }
                }
                Kind::Full => words_of_the_record(&paper, reports),
                Kind::Blank => {
                    assert_eq!(lines(&page, ".fc-writing"), 20 * copies);
                    for option in reports.iter().flat_map(|report| &report.elements).flat_map(|element| &element.options) {
                        paper.says(&option.text);
                    }
                }
                Kind::Commissioner => assert!(!paper.text().contains(&report_code(&options)), "it gives no answers away"),
                Kind::Actions => assert!(lines(&page, ".fc-blank") >= 5 * copies),
            }
        }
    }
    assert_eq!(page.console_problems(), [""; 0]);
}

/// The words of every answer and of its anchor, evidence and notes (P14, P18).
#[track_caller]
fn words_of_the_record(paper: &Paper, reports: &[&Report]) {
    for report in reports {
        for element in &report.elements {
            paper.says(&element.answer);
            paper.says(element.anchor.as_deref().filter(|_| element.status == "rated").unwrap_or_default());
            paper.says(&element.note);
            element.evidence.iter().for_each(|evidence| paper.says(&evidence.sentence));
        }
        report.actions.iter().for_each(|action| paper.says(&action.what));
        report.adaptations.iter().for_each(|adaptation| paper.says(&adaptation.what));
        report.method.iter().for_each(|sentence| paper.says(sentence));
        paper.says(&report.note);
        paper.says(&report.limits);
    }
}

#[test]
fn the_supervision_sheet_keeps_to_two_sides() {
    let page = Page::open();
    for id in PROGRAMMES {
        let example = example(id);
        for language in Language::ALL {
            let (report, options) = (example.report(language), example.options(false));
            let html = export::html(Kind::Supervision, &[&report], &options, None);
            let paper = printed(&page, &format!("paper-{id}-{}", language.code()), &html);
            look(&paper, Kind::Supervision, &[&report], &options);
            assert_eq!(paper.sides.len(), 2, "{id} in {}", language.code());
            let signed = language.sentences().label(Label::SignedRater);
            assert!(paper.sides[0].contains(signed), "{id}: “{signed}” slips to the second side: {}", paper.sides[1]);
        }
    }
}

/// What a camera reads off a side, if there is one QR code on it.
#[track_caller]
fn read_by_camera(pdf: &Pdf, side: usize) -> String {
    let path = pdf.path.display().to_string();
    let to = pdf.path.with_extension("camera").display().to_string();
    let side = side.to_string();
    tools::run("pdftoppm", &["-singlefile", "-f", &side, "-l", &side, "-r", "200", &path, &to]).expect("pdftoppm (poppler-utils)");
    let (width, height, pixels) = pixels(&fs::read(format!("{to}.ppm")).expect("a picture"));
    fs::remove_file(format!("{to}.ppm")).expect("our own picture");
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[(y * width + x) * 3]);
    // Rings in the text may look like the corner of a code from afar; what is none cannot be read.
    let mut read: Vec<String> = picture.detect_grids().iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect();
    assert_eq!(read.len(), 1, "{path}: one QR code that can be read, not {read:?}");
    read.remove(0)
}

#[test]
fn a_camera_reads_the_answers_off_the_paper() {
    let page = Page::open();
    for id in PROGRAMMES {
        let mut example = example(id);
        let options = example.options(false);
        let code = options.code.clone().expect("a code");
        for link in [None, Some("https://partners.example.org/programmes/self-check/?site=north")] {
            example.rubric.result_link = link.map(str::to_owned);
            for kind in [Kind::Supervision, Kind::Full, Kind::Actions] {
                let html = export::html(kind, &[&example.report(Language::Cy)], &options, None);
                let paper = printed(&page, &format!("paper-{id}-camera-{}-{}", kind.code(), link.is_some()), &html);
                look(&paper, kind, &[&example.report(Language::Cy)], &options);
                let read = read_by_camera(&paper.pdf, 1);
                match link {
                    None => assert_eq!(read, code),
                    Some(link) => {
                        let (address, behind) = read.split_once("#code=").expect("a code in the address");
                        assert_eq!(address, link);
                        assert_eq!(code::decode(&example.rubric, behind), code::decode(&example.rubric, &code));
                    }
                }
                if kind == Kind::Supervision {
                    assert_eq!(paper.sides.len(), 2, "{id}: it takes no room that is needed");
                }
            }
            // What holds no answers has no code for a camera either; nor has what would be too fine to be read.
            for kind in [Kind::Blank, Kind::Commissioner] {
                assert!(!export::html(kind, &[&example.report(Language::En)], &options, None).contains("class=\"fc-qr\""));
            }
            let long = Options { code: Some("ABCD-".repeat(300)), ..example.options(false) };
            assert!(!export::html(Kind::Full, &[&example.report(Language::En)], &long, None).contains("class=\"fc-qr\""));
        }
    }
}

#[test]
fn long_notes_are_printed_to_their_last_word() {
    let mut example = example(GROUP);
    let long = |name: &str, sentences: usize| {
        let middle = "We retraced this twice, and agreed to look again when the second leader is back. ".repeat(sentences);
        format!("Begin_{name} {middle}{} End_{name}.", "Llanfairpwllgwyngyll".repeat(12))
    };
    for index in 0..example.rubric.elements.len() {
        // One is longer than a page.
        let sentences = if index == 3 { 120 } else { 12 };
        example.answers.apply(Change::Note(index, long(&format!("note{index}"), sentences)));
    }
    example.answers.note = long("whole", 40);
    example.answers.actions[0].what = long("action", 10);
    example.answers.adaptations[0].what = long("adaptation", 10);
    let page = Page::open();
    for large in [false, true] {
        let (report, options) = (example.report(Language::En), example.options(large));
        let html = export::html(Kind::Full, &[&report], &options, None);
        let paper = printed(&page, if large { "paper-long-large" } else { "paper-long" }, &html);
        look(&paper, Kind::Full, &[&report], &options);
        let names = (0..20).map(|index| format!("note{index}")).chain(["whole", "action", "adaptation"].map(str::to_owned));
        for name in names {
            assert!(paper.text().contains(&format!("Begin_{name} ")) && paper.text().contains(&format!("End_{name}.")), "{name}");
        }
        assert_eq!(paper.text().matches("retraced").count(), 120 + 19 * 12 + 40 + 10 + 10);
    }
}

/// Stands in for the print dialogue that a headless browser lacks, and leaves it open until `finish` is called.
const DIALOGUE: &str = "
    const append = Node.prototype.appendChild;
    Node.prototype.appendChild = function (child) {
        append.call(this, child);
        const frame = child.localName === 'iframe' && child.contentWindow;
        if (frame) frame.print = () => dialogue(frame, frame.document);
        return child;
    };
    const dialogue = (frame, paper) => {
        frame.dispatchEvent(new Event('beforeprint'));
        const coloured = [...paper.querySelectorAll('body *')].filter(one => frame.getComputedStyle(one).color !== 'rgb(0, 0, 0)');
        window.printed = { title: paper.title, lang: paper.documentElement.lang, text: paper.body.innerText,
                           rules: paper.adoptedStyleSheets[0].cssRules.length, coloured: coloured.map(one => one.localName) };
        window.finish = () => frame.dispatchEvent(new Event('afterprint'));
    };";

#[test]
fn the_widget_prints_a_frame_of_its_own_and_takes_it_away() {
    let body = format!(r#"<fidelity-check src="/programmes/{GROUP}.json" theme="dark"></fidelity-check>"#);
    let server = partner(site(), SCRIPT, &body).start(0).expect("a free port");
    let page = Page::open();
    page.before_scripts(DIALOGUE);
    page.emulate(&[("prefers-color-scheme", "dark")]);
    page.goto(&server.url("/"));
    let host = page.title();
    let saved: Value =
        serde_json::from_str(&file(&xtask::root().join(format!("programmes/examples/{GROUP}/2026-11-22.json")))).expect("JSON");
    let script = "const done = arguments[1]; const element = document.querySelector('fidelity-check'); \
                  customElements.whenDefined('fidelity-check').then(() => element.ready).then(() => element.import(arguments[0])) \
                  .then(() => done('opened'), error => done(`${error}`))";
    assert_eq!(page.script_async(script, json!([saved])), "opened");
    let frames = || page.script("return document.querySelector('fidelity-check').shadowRoot.querySelectorAll('iframe').length", json!([]));

    let example = example(GROUP);
    let report = Example { earlier: Vec::new(), ..example }.report(Language::En);
    for (sheet, large) in [("supervision", false), ("full", true), ("blank", false), ("action", false)] {
        let options = json!({ "sheet": sheet, "large": large });
        let script = "const done = arguments[1]; delete window.printed; \
                      document.querySelector('fidelity-check').print(arguments[0]).then(() => done('asked'), error => done(`${error}`))";
        assert_eq!(page.script_async(script, json!([options])), "asked");
        let printed =
            page.wait_for_some("the print dialogue", || Some(page.script("return window.printed", json!([]))).filter(Value::is_object));
        assert_eq!(printed["lang"], "en");
        let title = printed["title"].as_str().expect("a title");
        let blank = sheet == "blank";
        assert!(title.starts_with(&report.rubric.title), "{title}");
        // It becomes the name of the file, which more people see than the file.
        assert_eq!((title.contains("2026-11-22"), title.contains(&report.occasion.team)), (!blank, false), "{title}");
        assert!(printed["rules"].as_u64() > Some(50), "the frame is styled: {printed}");
        assert_eq!(printed["coloured"], json!([]), "black on paper, though the screen is dark");
        let text = plain(printed["text"].as_str().expect("text"));
        assert!(text.contains(&plain(&report.rubric.title)) && text.contains(&report.rubric.hash[..12]), "{text}");
        assert_eq!(text.contains(&plain(&report.summary.verdict)), !blank, "{text}");
        let shown = report.elements.iter().all(|element| text.contains(&plain(&element.title)));
        assert_eq!(shown, sheet != "action", "{text}");
        assert!(!text.contains("Continue"), "nothing of the page is printed");
        assert_eq!(frames(), 1, "the frame stays while the dialogue is open");
        page.script("window.finish()", json!([]));
        page.wait_for("the frame to be taken away", || frames() == 0);
        assert_eq!(page.title(), host, "the page is left as it was");
    }
    assert_eq!(page.console_problems(), [""; 0]);
}
