//! Leaves at home what only people read. In: a stylesheet or script as written. Out: the same to a browser, but smaller.
//!
//! Of a stylesheet that is comments and white space, and what is left, gzip and brotli make smaller than any renaming would. Of a script it
//! is also the names of what is local to it, which only a parser can tell from names that others know: that is what Oxc is for.

use anyhow::{Result, ensure};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// Removes comments, and white space where it cannot matter. Strings are kept as they are.
pub fn css(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if matches!(first, '"' | '\'') {
            let end = end_of_string(rest, first);
            out.push_str(&rest[..end]);
            end
        } else if first.is_whitespace() {
            // A space may separate two selectors or values, so one is kept unless a bracket or the like does so already.
            if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',', '\n']) {
                out.push(' ');
            }
            first.len_utf8()
        } else {
            if matches!(first, '{' | '}' | ';' | ',') && out.ends_with(' ') {
                out.pop();
            }
            out.push(first);
            first.len_utf8()
        };
        rest = &rest[taken..];
    }
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

fn end_of_string(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, found) in text.char_indices().skip(1) {
        match found {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if found == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A module in fewer bytes. Kept are the names of properties and exports, comments that a bundler obeys, and licences.
pub fn module(text: &str) -> Result<String> {
    js(text, SourceType::mjs())
}

/// A script that is no module: its outermost names are known to the whole page, so they are kept as well.
pub fn script(text: &str) -> Result<String> {
    js(text, SourceType::script())
}

fn js(text: &str, kind: SourceType) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, kind).parse();
    ensure!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
    let mut program = parsed.program;
    let renamed = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut program);
    let comments = CommentOptions { normal: false, jsdoc: false, ..CommentOptions::default() };
    let printed = Codegen::new()
        .with_options(CodegenOptions { comments, ..CodegenOptions::minify() })
        .with_scoping(renamed.scoping)
        .with_private_member_mappings(renamed.class_private_mappings)
        .build(&program);
    Ok(with_plain_addresses(printed.code, text) + "\n")
}

/// Oxc prints a string between backticks where it can, since they compress better. A bundler finds a file by the string that names it
/// (`import("./x")`), and not every bundler takes a template for a string.
fn with_plain_addresses(printed: String, written: &str) -> String {
    let addresses = written.split('"').filter(|part| part.starts_with("./"));
    addresses.fold(printed, |text, address| text.replace(&format!("`{address}`"), &format!("\"{address}\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stylesheet_keeps_its_meaning() {
        let written = "/* why */\n.fc-a ,\n.fc-b > p {\n  color: red;\n  content: \"/* kept  \\\" */\";\n}\n";
        let kept = ".fc-a,.fc-b > p{color: red;content: \"/* kept  \\\" */\";}\n";
        assert_eq!(css(written), kept);
        assert_eq!(css(":host ( .a )  .b:not(.c) { margin: 0 auto }"), ":host ( .a ) .b:not(.c){margin: 0 auto}\n");
        assert_eq!(css(""), "");
    }

    #[test]
    fn a_module_keeps_what_others_know() {
        let written = "/** What it does. */\nexport function begin(settings, hear) {\n  // why\n  hear.widget.send({ do: \"set\", settings });\n}\n\
            export class Widget { #hidden = 1; send() { return this.#hidden; } }\n";
        let kept = "export function begin(e,t){t.widget.send({do:`set`,settings:e})}export class Widget{#e=1;send(){return this.#e}}\n";
        assert_eq!(module(written).unwrap(), kept);
    }

    #[test]
    fn a_module_keeps_what_bundlers_look_for() {
        let written = "export const at = new URL(\"./a.wasm\", import.meta.url);\nexport const b = () => import(\"./b.js\");\n\
            export const c = name => import(/* @vite-ignore */ /* webpackIgnore: true */ name);\n/*! Licence */\nat.x();\n";
        let small = module(written).unwrap();
        for kept in [
            "new URL(\"./a.wasm\",import.meta.url)",
            "import(\"./b.js\")",
            "/* @vite-ignore */",
            "/* webpackIgnore: true */",
            "/*! Licence */",
        ] {
            assert!(small.contains(kept), "`{kept}` is not in {small}");
        }
    }

    #[test]
    fn only_a_module_hides_its_outermost_names() {
        let written = "let shared = 0;\naddEventListener(\"click\", () => (shared += 1));\n";
        assert_eq!(module(written).unwrap(), "let e=0;addEventListener(`click`,()=>e+=1);\n");
        assert_eq!(script(written).unwrap(), "let shared=0;addEventListener(`click`,()=>shared+=1);\n");
    }

    #[test]
    fn what_is_no_script_is_refused() {
        assert!(module("let a = ;").unwrap_err().to_string().contains("Unexpected token"));
    }
}
