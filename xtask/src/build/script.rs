//! Leaves at home what only people read. In: a script as written. Out: the same to a browser, but smaller.
//!
//! Comments go, and the names of what is local, which only a parser can tell from names that others know: that is what Oxc is for.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use oxc_allocator::Allocator;
use oxc_ast::ast::{
    Declaration, Expression, ImportDeclarationSpecifier, ImportExpression, Program, Statement, StaticMemberExpression, VariableDeclarator,
};
use oxc_ast_visit::{Visit, walk};
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType, Span};

/// A module in fewer bytes. Kept are the names of properties and exports, comments that a bundler obeys, and licences.
pub fn module(text: &str) -> Result<String> {
    small(text, SourceType::mjs())
}

/// A script that is no module: its outermost names are known to the whole page, so they are kept as well.
pub fn script(text: &str) -> Result<String> {
    small(text, SourceType::script())
}

fn small(text: &str, kind: SourceType) -> Result<String> {
    let allocator = Allocator::default();
    let mut program = parsed(&allocator, text, kind)?;
    let renamed = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut program);
    // Not `minify`, which leaves out line ends too, and prints a string between backticks where it can. A bundler finds a file by the
    // string that names it (`import("./x")`), and not every bundler takes a template for a string.
    let options = CodegenOptions {
        comments: CommentOptions { normal: false, jsdoc: false, ..CommentOptions::default() },
        indent_width: 0,
        ..CodegenOptions::default()
    };
    let printed = Codegen::new()
        .with_options(options)
        .with_scoping(renamed.scoping)
        .with_private_member_mappings(renamed.class_private_mappings)
        .build(&program);
    Ok(printed.code)
}

fn parsed<'a>(allocator: &'a Allocator, text: &'a str, kind: SourceType) -> Result<Program<'a>> {
    let parsed = Parser::new(allocator, text, kind).parse();
    ensure!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
    Ok(parsed.program)
}

/// A module without its last act, which must be to call this function.
pub fn without_last_call(text: &str, function: &str) -> Result<String> {
    let allocator = Allocator::default();
    let program = parsed(&allocator, text, SourceType::mjs())?;
    if let Some(Statement::ExpressionStatement(last)) = program.body.last()
        && let Expression::CallExpression(call) = &last.expression
        && call.callee_name() == Some(function)
    {
        return Ok(with(text, last.span, ""));
    }
    bail!("expected `{function}()` as last statement")
}

/// A module with an object of `source` in place of what it imports from `address` as a whole. `source` declares the object as a constant,
/// under the name that is given.
pub fn with_own(text: &str, address: &str, source: &str, name: &str) -> Result<String> {
    let allocator = Allocator::default();
    let program = parsed(&allocator, text, SourceType::mjs())?;
    let import = program.body.iter().find_map(|statement| match statement {
        Statement::ImportDeclaration(import) if import.source.value == address => Some(import),
        _ => None,
    });
    let import = import.with_context(|| format!("nothing is imported from `{address}`"))?;
    let Some([ImportDeclarationSpecifier::ImportNamespaceSpecifier(whole)]) = import.specifiers.as_ref().map(|all| all.as_slice()) else {
        bail!("`{}`: expected the import of everything", import.span().source_text(text));
    };
    Ok(with(text, import.span, &format!("{source}const {} = {name};", whole.local.name)))
}

/// The glue of a module with what Yew writes on the nodes of a page under names of its own. Yew tells whose listener a click is for by the
/// number on a node, also inside of open shadow roots. Where one module draws the element of another, as the studio draws the self-check,
/// each would take the other's number for its own, and call whatever has that number.
pub fn apart(glue: &str, name: &str) -> Result<String> {
    let allocator = Allocator::default();
    let mut marks = Marks::default();
    marks.visit_program(&parsed(&allocator, glue, SourceType::mjs())?);
    let own = format!("__{}_", name.replace('-', "_"));
    Ok(with_all(glue, marks.0.into_iter().map(|place| (place, own.as_str())).collect()))
}

/// A module as an expression: a function that runs it and returns an object of its exports. What it imports while it runs becomes a promise:
/// `imported` has what it imports, as that is written there, and what is promised in its place.
pub fn as_function(text: &str, imported: &[(&str, &str)]) -> Result<String> {
    let allocator = Allocator::default();
    let program = parsed(&allocator, text, SourceType::mjs())?;
    let mut changes: Vec<(Span, String)> = Vec::new();
    let mut exports: Vec<String> = Vec::new();
    for statement in &program.body {
        match statement {
            Statement::ExportDeclaration(export) => {
                let names = names_of(&export.declaration, text)?;
                exports.extend(names.iter().map(|name| format!("{name}: {name}")));
                changes.push((Span::new(export.span.start, export.declaration.span().start), String::new()));
            }
            Statement::ExportNamedDeclaration(export) => {
                exports.extend(export.specifiers.iter().map(|one| format!("{}: {}", one.exported.name(), one.local.name())));
                changes.push((export.span, String::new()));
            }
            Statement::ImportDeclaration(_)
            | Statement::ExportAllDeclaration(_)
            | Statement::ExportDefaultDeclaration(_)
            | Statement::ExportFromDeclaration(_) => {
                bail!("`{}`: expected no import, and exports by name", statement.span().source_text(text));
            }
            _ => {}
        }
    }
    let mut found = Imports::default();
    found.visit_program(&program);
    for (span, source) in found.0 {
        let source = source.source_text(text).trim_matches('"');
        let made = imported.iter().find(|(known, _)| *known == source).map(|(_, made)| made);
        let made = made.with_context(|| format!("nothing stands for what it imports from `{source}`"))?;
        changes.push((span, format!("Promise.resolve({made})")));
    }
    let body = with_all(text, changes);
    Ok(format!("() => {{\n{body}\nreturn {{ {} }};\n}}", exports.join(", ")))
}

/// A module with those in it that it imports from files of ours, each once and before what imports it. Names that stand outermost are then
/// names of one script, and must differ.
///
/// `ours` says which paths are such files, and `read` gives their text.
pub fn joined(path: &str, ours: &dyn Fn(&str) -> bool, read: &dyn Fn(&str) -> Result<String>) -> Result<String> {
    let text = read(path)?;
    let allocator = Allocator::default();
    let is_ours =
        |statement: &Statement| matches!(statement, Statement::ImportDeclaration(import) if ours(&beside(path, &import.source.value)));
    if !parsed(&allocator, &text, SourceType::mjs())?.body.iter().any(is_ours) {
        return Ok(text);
    }
    let mut parts = Parts { ours, read, seen: Vec::new(), names: BTreeMap::new(), text: String::new() };
    parts.add(path, true)?;
    Ok(parts.text)
}

/// What [`joined`] has put together so far.
struct Parts<'a> {
    ours: &'a dyn Fn(&str) -> bool,
    read: &'a dyn Fn(&str) -> Result<String>,
    seen: Vec<String>,
    /// Where each name stands.
    names: BTreeMap<String, String>,
    text: String,
}

impl Parts<'_> {
    /// Adds a file after those that it imports. What the first one exports stays so.
    fn add(&mut self, path: &str, first: bool) -> Result<()> {
        if self.seen.iter().any(|known| known == path) {
            return Ok(());
        }
        self.seen.push(path.to_owned());
        let text = (self.read)(path)?;
        let allocator = Allocator::default();
        let program = parsed(&allocator, &text, SourceType::mjs()).with_context(|| format!("in `{path}`"))?;
        let mut changes: Vec<(Span, &str)> = Vec::new();
        for statement in &program.body {
            match statement {
                Statement::ImportDeclaration(import) => {
                    let from = beside(path, &import.source.value);
                    if (self.ours)(&from) {
                        let plain = |one: &ImportDeclarationSpecifier| matches!(one, ImportDeclarationSpecifier::ImportSpecifier(one) if one.imported.name() == one.local.name);
                        let named = import.specifiers.as_ref().is_some_and(|all| all.iter().all(plain));
                        ensure!(named, "`{path}`: expected an import by name from `{from}`");
                        self.add(&from, false)?;
                        changes.push((import.span, ""));
                    } else {
                        ensure!(first, "`{path}`: only the script itself may import what is not put into it");
                    }
                }
                Statement::ExportDeclaration(export) => {
                    self.names(&names_of(&export.declaration, &text)?, path)?;
                    if !first {
                        changes.push((Span::new(export.span.start, export.declaration.span().start), ""));
                    }
                }
                Statement::ExportNamedDeclaration(_) | Statement::ExportDefaultDeclaration(_) if !first => {
                    bail!("`{path}`: expected exports where the names are declared");
                }
                _ => {
                    if let Some(declaration) = statement.as_declaration() {
                        self.names(&names_of(declaration, &text)?, path)?;
                    }
                }
            }
        }
        self.text += &with_all(&text, changes);
        Ok(())
    }

    fn names(&mut self, names: &[String], path: &str) -> Result<()> {
        for name in names {
            if let Some(other) = self.names.insert(name.clone(), path.to_owned()) {
                bail!("`{name}` stands in `{other}` and in `{path}`, which become one script");
            }
        }
        Ok(())
    }
}

/// Where a file lies that another imports.
fn beside(path: &str, address: &str) -> String {
    let mut folders: Vec<&str> = path.split('/').collect();
    folders.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    folders.join("/")
}

/// What a declaration that is exported gives a name to.
fn names_of(declaration: &Declaration, text: &str) -> Result<Vec<String>> {
    let id = match declaration {
        Declaration::VariableDeclaration(variables) => {
            let named = |one: &VariableDeclarator| one.id.get_identifier_name().map(|name| name.to_string());
            let names: Option<Vec<String>> = variables.declarations.iter().map(named).collect();
            return names.with_context(|| format!("`{}`: expected plain names", variables.span.source_text(text)));
        }
        Declaration::FunctionDeclaration(function) => &function.id,
        Declaration::ClassDeclaration(class) => &class.id,
        _ => bail!("`{}`: expected a function, a class or a constant", declaration.span().source_text(text)),
    };
    Ok(id.iter().map(|id| id.name.to_string()).collect())
}

/// Where a module imports another while it runs, and where that stands which it imports.
#[derive(Default)]
struct Imports(Vec<(Span, Span)>);

impl<'a> Visit<'a> for Imports {
    fn visit_import_expression(&mut self, import: &ImportExpression<'a>) {
        self.0.push((import.span, import.source.span()));
        walk::walk_import_expression(self, import);
    }
}

/// How the names of properties begin that Yew gives to nodes of a page.
const YEWS: &str = "__yew_";

/// Where such names begin.
#[derive(Default)]
struct Marks(Vec<Span>);

impl<'a> Visit<'a> for Marks {
    fn visit_static_member_expression(&mut self, member: &StaticMemberExpression<'a>) {
        if member.property.name.starts_with(YEWS) {
            let start = member.property.span.start;
            self.0.push(Span::new(start, start + YEWS.len() as u32));
        }
        walk::walk_static_member_expression(self, member);
    }
}

/// The text with something else in each of these places, none of which lies in another.
fn with_all<T: AsRef<str>>(text: &str, mut changes: Vec<(Span, T)>) -> String {
    // From the end, so that the places before stay where they are.
    changes.sort_by_key(|(place, _)| std::cmp::Reverse(place.start));
    changes.iter().fold(text.to_owned(), |text, (place, other)| with(&text, *place, other.as_ref()))
}

/// The text with something else in this place.
fn with(text: &str, place: Span, other: &str) -> String {
    [&text[..place.start as usize], other, &text[place.end as usize..]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_keeps_what_others_know() {
        let written = "/** What it does. */\nexport function begin(settings, hear) {\n  // why\n  hear.widget.send({ do: \"set\", settings });\n}\n\
            export class Widget { #hidden = 1; send() { return this.#hidden; } }\n";
        let kept = "export function begin(e, t) {\nt.widget.send({\ndo: \"set\",\nsettings: e\n});\n}\n\
            export class Widget {\n#e = 1;\nsend() {\nreturn this.#e;\n}\n}\n";
        assert_eq!(module(written).unwrap(), kept);
    }

    #[test]
    fn a_module_keeps_what_bundlers_look_for() {
        let written = "export const at = new URL(\"./a.wasm\", import.meta.url);\nexport const b = () => import(\"./b.js\");\n\
            export const c = name => import(/* @vite-ignore */ /* webpackIgnore: true */ name);\n/*! Licence */\nat.x();\n";
        let small = module(written).unwrap();
        for kept in [
            "new URL(\"./a.wasm\", import.meta.url)",
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
        assert_eq!(module(written).unwrap(), "let e = 0;\naddEventListener(\"click\", () => e += 1);\n");
        assert_eq!(script(written).unwrap(), "let shared = 0;\naddEventListener(\"click\", () => shared += 1);\n");
    }

    #[test]
    fn what_is_no_script_is_refused() {
        assert!(module("let a = ;").unwrap_err().to_string().contains("Unexpected token"));
    }

    #[test]
    fn a_module_does_without_its_last_act() {
        let written = "export const define = () => {};\ndefine(); // why\n";
        assert_eq!(without_last_call(written, "define").unwrap(), "export const define = () => {};\n // why\n");
        assert!(without_last_call("define(); other();", "define").is_err());
        assert!(without_last_call("const a = define();", "define").is_err());
    }

    #[test]
    fn a_module_becomes_a_function() {
        let written = "export const a = 1, b = 2;\nexport function c() {}\nexport class D {}\nconst e = () => import(/* later */ \"./e.js\");\n\
            export { e as default };\n";
        let made = as_function(written, &[("name", "unused()"), ("./e.js", "other()")]).unwrap();
        assert_eq!(
            made,
            "() => {\nconst a = 1, b = 2;\nfunction c() {}\nclass D {}\nconst e = () => Promise.resolve(other());\n\n\nreturn { a: a, b: b, c: c, \
             D: D, default: e };\n}"
        );
        assert!(as_function(written, &[("./f.js", "other()")]).unwrap_err().to_string().contains("from `./e.js`"));
        assert!(as_function("import a from \"./a.js\";", &[]).is_err());
    }

    #[test]
    fn two_modules_on_one_page_write_different_names_on_its_nodes() {
        let glue = "const imports = {\n__wbg_set___yew_listener_id_1: function(node, id) {\nnode.__yew_listener_id = id >>> 0;\n},\n\
            __wbg_get_2: node => node.of.__yew_subtree_id ?? node.id\n};\n";
        let own = glue.replace("node.__yew_", "node.__fidelity_studio_").replace("of.__yew_", "of.__fidelity_studio_");
        assert_eq!(apart(glue, "fidelity-studio").unwrap(), own);
    }

    #[test]
    fn what_is_imported_is_put_in_its_place() {
        let glue = "import { a } from \"./a.js\"\nimport * as import1 from './late.js'\nlet wasm;\n";
        let whole = with_own(glue, "./late.js", "const late = {};\n", "late").unwrap();
        assert_eq!(whole, "import { a } from \"./a.js\"\nconst late = {};\nconst import1 = late;\nlet wasm;\n");
        assert!(with_own(glue, "./other.js", "", "late").is_err());
        assert!(with_own(glue, "./a.js", "", "late").unwrap_err().to_string().contains("import { a } from"));
    }

    fn put_together(files: &[(&str, &str)]) -> Result<String> {
        let find = |path: &str| files.iter().find(|(known, _)| *known == path).map(|(_, text)| (*text).to_owned());
        joined(files[0].0, &|path| find(path).is_some(), &|path| find(path).context("no such file"))
    }

    #[test]
    fn parts_of_a_script_stand_in_it_once_before_what_imports_them() {
        let page =
            "import { b } from \"./b.js\";\nimport { d } from \"../d.js\";\nimport e from \"./__FC_E__\";\nexport const a = b + d + e;\n";
        let b = "import { d } from \"../d.js\";\nexport const b = d;\nfunction c() {}\n";
        let d = "export let d = 1;\n";
        let whole = put_together(&[("x/a.js", page), ("x/b.js", b), ("d.js", d)]).unwrap();
        assert_eq!(whole, "let d = 1;\n\nconst b = d;\nfunction c() {}\n\n\nimport e from \"./__FC_E__\";\nexport const a = b + d + e;\n");
        // What imports nothing of ours stays as it is, whatever is in it.
        assert_eq!(put_together(&[("a.js", "const [a] = [1];\nexport { a };\n")]).unwrap(), "const [a] = [1];\nexport { a };\n");
    }

    #[test]
    fn parts_that_would_not_be_what_they_were_are_refused() {
        let refused = |page: &str, part: &str| put_together(&[("a.js", page), ("b.js", part)]).unwrap_err().to_string();
        assert_eq!(
            refused("import { b } from \"./b.js\";\nconst c = 1;\n", "export const b = 1;\nconst c = 2;\n"),
            "`c` stands in `b.js` and in `a.js`, which become one script"
        );
        assert!(refused("import { b as c } from \"./b.js\";\n", "export const b = 1;\n").contains("expected an import by name"));
        assert!(refused("import { b } from \"./b.js\";\n", "const b = 1;\nexport { b };\n").contains("where the names are declared"));
        assert!(
            refused("import { b } from \"./b.js\";\n", "import c from \"./__FC_C__\";\nexport const b = c;\n").contains("only the script")
        );
    }
}
