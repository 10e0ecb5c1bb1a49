//! The guides as pages of the site. In: the Markdown of the repository. Out: one page of HTML for each, with links between them that work,
//! and what they show or link to.
//!
//! The Markdown stays as it is read in the repository: only where a link leads to what the site has under another name is it changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::it_pack;
use anyhow::{Context, Result, bail};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// The guides: where each lies, and what it is called below `docs/`. Those of the folder `docs` keep their names.
const GUIDES: [(&str, &str, &str); 19] = [
    ("docs/team.md", "team", "For a team: how to use a check"),
    ("docs/studio.md", "studio", "Make a self-check from your table"),
    ("docs/rubric.md", "rubric", "Write a rubric"),
    ("docs/scoring.md", "scoring", "How numbers come about"),
    ("docs/embedding.md", "embedding", "Put it on your site"),
    ("docs/recipes.md", "recipes", "Recipes for content systems"),
    ("docs/office.md", "office", "See the results of many sites"),
    ("docs/files.md", "files", "Files and tables"),
    ("docs/exchange.md", "exchange", "Results for other programs"),
    ("docs/privacy.md", "privacy", "Privacy"),
    ("docs/accessibility.md", "accessibility", "Accessibility"),
    ("docs/performance.md", "performance", "Performance"),
    ("docs/conformance.md", "conformance", "Check another implementation"),
    ("docs/testing.md", "testing", "How it is tested"),
    ("docs/releasing.md", "releasing", "Make a release, and take a bad one back"),
    ("README.md", "about", "What it is"),
    ("CHANGELOG.md", "changes", "What is new"),
    ("CONTRIBUTING.md", "source", "Change the code"),
    ("SECURITY.md", "security", "Tell us of a weakness"),
];

/// Guides in another language, with the name of the page that each is a translation of. Those that a team reads have one; those for whoever runs a site or
/// writes a rubric are in English alone.
const TRANSLATED: [(&str, &str, &str, &str); 3] = [
    ("docs/cy/team.md", "team-cy", "I dîm: sut i ddefnyddio hunanwiriad", "team"),
    ("docs/cy/privacy.md", "privacy-cy", "Preifatrwydd: beth sy’n digwydd i’r hyn a roddwch", "privacy"),
    ("docs/cy/accessibility.md", "accessibility-cy", "Hygyrchedd", "accessibility"),
];

/// What a guide shows or lets one read besides pages.
const BESIDE: [(&str, &str); 3] =
    [("docs/images/result.png", "images/result.png"), ("LICENSE-MIT", "LICENSE-MIT.txt"), ("LICENSE-APACHE", "LICENSE-APACHE.txt")];

/// Where the page of a guide has its content, in `src/web/site/guide.html`.
const MARKS: [&str; 6] = ["{{lang}}", "{{title}}", "{{description}}", "{{head}}", "{{contents}}", "{{content}}"];

/// All of them, by name below `docs/`. `template` is a page with [`MARKS`] in it; the page for the IT department is made by the build.
pub fn pages(root: &Path, template: &str, it_pack: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut pages = BTreeMap::new();
    for (source, name, _) in GUIDES {
        let text = fs::read_to_string(root.join(source)).with_context(|| format!("cannot read `{source}`"))?;
        let guide = guide(source, &text).with_context(|| format!("in `{source}`"))?;
        let other = TRANSLATED.iter().find(|(.., original)| *original == name).map(|(_, translated, ..)| *translated);
        pages.insert(format!("{name}.html"), filled(template, &guide, Language::En, other)?.into_bytes());
    }
    for (source, name, _, original) in TRANSLATED {
        let text = fs::read_to_string(root.join(source)).with_context(|| format!("cannot read `{source}`"))?;
        let guide = guide(source, &text).with_context(|| format!("in `{source}`"))?;
        pages.insert(format!("{name}.html"), filled(template, &guide, Language::Cy, Some(original))?.into_bytes());
    }
    let made = guide(&format!("docs/{}.md", it_pack::NAME), it_pack)?;
    pages.insert(format!("{}.html", it_pack::NAME), filled(template, &made, Language::En, None)?.into_bytes());
    let named = GUIDES.iter().map(|(_, name, title)| (name, title)).chain([(&it_pack::NAME, &it_pack::TITLE)]);
    let item = |(name, title): (&&str, &&str)| format!("<li><a href=\"{name}.html\">{title}</a></li>\n");
    let list: String = named.clone().map(item).collect();
    let english: String = named.filter(|(name, _)| !TRANSLATED.iter().any(|(.., original)| original == *name)).map(item).collect();
    let index = Guide {
        title: "Guides".to_owned(),
        description: "Everything there is to read about Fidelity Check: rubrics, numbers, embedding, privacy and accessibility.".to_owned(),
        contents: String::new(),
        content: format!("<h1>Guides</h1>\n<ul class=\"guides\">\n{list}</ul>\n"),
    };
    pages.insert("index.html".to_owned(), filled(template, &index, Language::En, Some("index-cy"))?.into_bytes());
    let ours: String = TRANSLATED.iter().map(|(_, name, title, _)| format!("<li><a href=\"{name}.html\">{title}</a></li>\n")).collect();
    let index = Guide {
        title: "Canllawiau".to_owned(),
        description: "Yr hyn y mae tîm yn ei ddarllen am Fidelity Check yn Gymraeg, a rhestr o’r canllawiau Saesneg.".to_owned(),
        contents: String::new(),
        content: format!(
            "<h1>Canllawiau</h1>\n<p><em>Nid oes siaradwr Cymraeg wedi adolygu’r tudalennau hyn eto.</em></p>\n<ul class=\"guides\">\n{ours}</ul>\n\
             <h2>Yn Saesneg yn unig</h2>\n<p>Mae’r canllawiau i’r rhai sy’n ysgrifennu rwbrig, yn rhedeg gwefan neu’n gweithio ar y cod yn Saesneg.</p>\n\
             <ul class=\"guides\" lang=\"en\">\n{english}</ul>\n"
        ),
    };
    pages.insert("index-cy.html".to_owned(), filled(template, &index, Language::Cy, Some("index"))?.into_bytes());
    for (source, name) in BESIDE {
        pages.insert(name.to_owned(), fs::read(root.join(source)).with_context(|| format!("cannot read `{source}`"))?);
    }
    for folder in ["rubric/steps", "rubric/structures"] {
        for path in super::sorted(&root.join("docs").join(folder), "json")? {
            pages.insert(format!("{folder}/{}", super::file_name(&path)), fs::read(&path)?);
        }
    }
    Ok(pages)
}

/// What a page is written in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Language {
    En,
    Cy,
}

/// The line above a page: the way to the first page, to all guides, and to the same page in the other language.
fn head(language: Language, other: Option<&str>) -> String {
    let (home, list, all, switch) = match language {
        Language::En => ("index", "index", "All guides", "lang=\"cy\" hreflang=\"cy\">Cymraeg"),
        Language::Cy => ("cy", "index-cy", "Pob canllaw", "lang=\"en\" hreflang=\"en\">English"),
    };
    let other = other.map(|name| format!(" <a class=\"link\" href=\"{name}.html\" {switch}</a>")).unwrap_or_default();
    format!("<a href=\"../{home}.html\">Fidelity Check</a> <span><a class=\"link\" href=\"{list}.html\">{all}</a>{other}</span>")
}

/// One guide as HTML.
struct Guide {
    title: String,
    description: String,
    contents: String,
    content: String,
}

fn filled(template: &str, guide: &Guide, language: Language, other: Option<&str>) -> Result<String> {
    let code = if language == Language::Cy { "cy" } else { "en" }.to_owned();
    let contents = match language {
        Language::En => guide.contents.clone(),
        Language::Cy => guide.contents.replace("On this page", "Ar y dudalen hon"),
    };
    let parts = [&code, &escaped(&guide.title), &escaped(&guide.description), &head(language, other), &contents, &guide.content];
    let mut page = template.to_owned();
    for (mark, part) in MARKS.into_iter().zip(parts) {
        if !page.contains(mark) {
            bail!("the page of a guide has no `{mark}`");
        }
        page = page.replace(mark, part);
    }
    Ok(page)
}

fn guide(source: &str, text: &str) -> Result<Guide> {
    let mut events: Vec<Event> = Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES).collect();
    let headings = name_headings(&mut events);
    let title = headings.first().map(|heading| heading.text.clone()).context("a guide begins with a heading")?;
    let description = first_words(&events);
    let mut linked = Vec::with_capacity(events.len());
    let mut in_link = false;
    for event in events {
        match event {
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                in_link = true;
                let dest_url = address(source, &dest_url)?.into();
                linked.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
            }
            Event::End(TagEnd::Link) => {
                in_link = false;
                linked.push(Event::End(TagEnd::Link));
            }
            Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
                let dest_url = address(source, &dest_url)?.into();
                linked.push(Event::Start(Tag::Image { link_type, dest_url, title, id }));
            }
            // A guide that is named is one press away.
            Event::Code(name) if !in_link => match named(&name) {
                Some(page) => linked.push(Event::Html(format!("<a href=\"{page}.html\"><code>{}</code></a>", escaped(&name)).into())),
                None => linked.push(Event::Code(name)),
            },
            // Wide tables scroll on their own, and can be reached by keys for that.
            Event::Start(Tag::Table(columns)) => {
                linked.push(Event::Html("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">".into()));
                linked.push(Event::Start(Tag::Table(columns)));
            }
            Event::End(TagEnd::Table) => {
                linked.push(Event::End(TagEnd::Table));
                linked.push(Event::Html("</div>".into()));
            }
            event => linked.push(event),
        }
    }
    let mut content = String::new();
    html::push_html(&mut content, linked.into_iter());
    // A block that is wider than its place scrolls, which keys must be able to do.
    let content = content.replace("<pre>", "<pre tabindex=\"0\">");
    let chapters: Vec<String> = headings
        .iter()
        .filter(|heading| heading.level == HeadingLevel::H2)
        .map(|heading| format!("<li><a href=\"#{}\">{}</a></li>", heading.id, escaped(&heading.text)))
        .collect();
    let contents = match chapters.len() {
        0..3 => String::new(),
        _ => format!(
            "<nav class=\"contents\" aria-label=\"On this page\"><details><summary>On this page</summary><ol>{}</ol></details></nav>",
            chapters.join("")
        ),
    };
    Ok(Guide { title, description, contents, content })
}

struct Heading {
    level: HeadingLevel,
    id: String,
    text: String,
}

/// Gives each heading the id by which Markdown in a repository links to it: its words in small letters with hyphens between, counted where
/// two are alike.
fn name_headings(events: &mut [Event]) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut at = 0;
    while at < events.len() {
        let begin = at;
        at += 1;
        let Event::Start(Tag::Heading { level, .. }) = events[begin] else { continue };
        let mut text = String::new();
        while let Some(event) = events.get(at) {
            match event {
                Event::End(TagEnd::Heading(_)) => break,
                Event::Text(words) | Event::Code(words) => text.push_str(words),
                _ => {}
            }
            at += 1;
        }
        let slug = slug(&text);
        let times = seen.entry(slug.clone()).or_default();
        let name = if *times == 0 { slug } else { format!("{slug}-{times}") };
        *times += 1;
        if let Event::Start(Tag::Heading { id, .. }) = &mut events[begin] {
            *id = Some(CowStr::from(name.clone()));
        }
        headings.push(Heading { level, id: name, text });
    }
    headings
}

fn slug(text: &str) -> String {
    let kept = text.to_lowercase();
    kept.chars()
        .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'))
        .map(|letter| if letter == ' ' { '-' } else { letter })
        .collect()
}

/// The first paragraph as plain text, at most as long as a search result shows.
fn first_words(events: &[Event]) -> String {
    let from = events.iter().position(|event| matches!(event, Event::Start(Tag::Paragraph))).unwrap_or(events.len());
    let mut text = String::new();
    for event in &events[from..] {
        match event {
            Event::End(TagEnd::Paragraph) => break,
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::SoftBreak => text.push(' '),
            _ => {}
        }
    }
    match text.char_indices().take(160).filter(|(_, letter)| *letter == '.').last() {
        Some((end, _)) => text[..=end].to_owned(),
        None => text.chars().take(160).collect(),
    }
}

/// The page of a guide that is named by its file, from the root of the repository or from beside it.
fn named(file: &str) -> Option<&'static str> {
    let is_it = |source: &str| source == file || source.strip_prefix("docs/") == Some(file);
    let all = GUIDES.iter().map(|(source, name, _)| (*source, *name)).chain(TRANSLATED.iter().map(|(source, name, ..)| (*source, *name)));
    all.into_iter().find(|(source, _)| is_it(source)).map(|(_, name)| name)
}

/// Where a link of `source` leads on the site.
fn address(source: &str, link: &str) -> Result<String> {
    let (file, heading) = link.split_once('#').map_or((link, ""), |(file, heading)| (file, heading));
    if file.is_empty() || file.contains(':') {
        return Ok(link.to_owned());
    }
    // As the repository has it, seen from its root.
    let folder = source.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in file.split('/') {
        match step {
            ".." => drop(steps.pop()),
            "." => {}
            step => steps.push(step),
        }
    }
    let path = steps.join("/");
    let page = named(&path).map(|name| format!("{name}.html"));
    let beside = || BESIDE.iter().find(|(source, _)| *source == path).map(|(_, name)| (*name).to_owned());
    let elsewhere = || match path.as_str() {
        "docs/rubric/steps" => Some("rubric.html".to_owned()),
        "programmes" => Some("../index.html#programmes".to_owned()),
        // Not published: where the code is told to be.
        path if path.starts_with("tests/") || path.starts_with("src/") => Some("source.html".to_owned()),
        path if path.starts_with("docs/rubric/steps/") || path.starts_with("docs/rubric/structures/") => {
            path.strip_prefix("docs/").map(str::to_owned)
        }
        _ => None,
    };
    let Some(found) = page.or_else(beside).or_else(elsewhere) else {
        bail!("the link `{link}` leads to `{path}`, which the site does not have; name it in `xtask/src/build/docs.rs`");
    };
    Ok(if heading.is_empty() { found } else { format!("{found}#{heading}") })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_what_the_site_has() {
        for (source, link, wanted) in [
            ("docs/files.md", "rubric.md#a-heading", "rubric.html#a-heading"),
            ("docs/files.md", "#table", "#table"),
            ("docs/rubric.md", "../programmes", "../index.html#programmes"),
            ("README.md", "docs/studio.md", "studio.html"),
            ("README.md", "LICENSE-MIT", "LICENSE-MIT.txt"),
            ("README.md", "docs/images/result.png", "images/result.png"),
            ("docs/rubric.md", "https://rustup.rs", "https://rustup.rs"),
            ("docs/rubric.md", "rubric/steps/01-six-elements.json", "rubric/steps/01-six-elements.json"),
        ] {
            assert_eq!(address(source, link).expect("it is known"), wanted, "{link}");
        }
        assert!(address("docs/rubric.md", "../deny.toml").is_err(), "an unknown one stops the build");
    }

    #[test]
    fn every_link_inside_and_between_the_guides_leads_to_a_heading() {
        let pages = pages(&crate::root(), &MARKS.join("\n"), "# For the IT department\n\nSee [privacy](privacy.md).").expect("all guides");
        let page = |name: &str| String::from_utf8_lossy(&pages[name]).into_owned();
        for name in pages.keys().filter(|name| name.ends_with(".html")) {
            let text = page(name);
            for link in text.split("<a href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                let (file, heading) = link.split_once('#').unwrap_or((link, ""));
                if link.contains(':') || file.starts_with("..") {
                    continue;
                }
                let target = if file.is_empty() { name.as_str() } else { file };
                assert!(pages.contains_key(target), "{name}: `{link}` leads nowhere");
                assert!(heading.is_empty() || page(target).contains(&format!("id=\"{heading}\"")), "{name}: `{link}` names no heading");
            }
        }
    }

    #[test]
    fn headings_are_named_as_a_repository_names_them() {
        let guide =
            guide("docs/rubric.md", "# Why ...?\n\nShort. Words.\n\n## `id`, and more\n\n## `id`, and more\n\nSee `docs/files.md`.\n")
                .unwrap();
        assert_eq!((guide.title.as_str(), guide.description.as_str()), ("Why ...?", "Short. Words."));
        for part in ["<h2 id=\"id-and-more\">", "<h2 id=\"id-and-more-1\">", "<a href=\"files.html\"><code>docs/files.md</code></a>"] {
            assert!(guide.content.contains(part), "{part}: {}", guide.content);
        }
    }
}
