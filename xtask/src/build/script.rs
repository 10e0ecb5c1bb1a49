//! Leaves at home what only people read. In: a script as written. Out: the same to a browser, but smaller.
//!
//! Comments and white space go, and the names of what is local, which only a parser can tell from names that others know: that is what
//! Oxc is for.

use anyhow::{Result, ensure};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

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
