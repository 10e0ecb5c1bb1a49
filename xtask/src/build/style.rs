//! Reads a stylesheet and leaves at home what only people read. In: CSS as written, and what it is called. Out: the same to a browser, but
//! smaller; or what no browser would understand in it, with its place.
//!
//! A browser passes over what it does not understand without a word. Here it is an error, so that a slip is found before it is published.

use std::convert::Infallible;
use std::fmt::Display;

use anyhow::{Result, anyhow, bail};
use lightningcss::error::Error;
use lightningcss::properties::Property;
use lightningcss::properties::custom::{CustomPropertyName, Function, Token, TokenList, TokenOrValue};
use lightningcss::rules::CssRule;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use lightningcss::visit_types;
use lightningcss::visitor::{Visit, VisitTypes, Visitor};

/// Properties that browsers know and Lightning CSS does not: it passes on whatever they say. One more is added here.
const ALSO_KNOWN: [&str; 20] = [
    "border-collapse",
    "break-after",
    "break-before",
    "break-inside",
    "clear",
    "columns",
    "contain-intrinsic-size",
    "content",
    "content-visibility",
    "field-sizing",
    "float",
    "font-variant-numeric",
    "forced-color-adjust",
    "orphans",
    "outline-offset",
    "size",
    "table-layout",
    "text-underline-offset",
    "text-wrap",
    "widows",
];

/// Words that stand for a value of any property, or of many.
const ANYWHERE: [&str; 6] = ["inherit", "initial", "unset", "revert", "revert-layer", "none"];

/// A stylesheet in fewer bytes. No target is named, so that nothing is rewritten for older browsers.
pub fn css(name: &str, text: &str) -> Result<String> {
    let mut sheet = StyleSheet::parse(text, ParserOptions::default()).map_err(|error| placed(name, error))?;
    let mut look = Look::default();
    let Ok(()) = sheet.visit(&mut look);
    if !look.unknown.is_empty() {
        bail!(
            "`{name}` has what no browser understands: {} (a property that browsers do know is added in {})",
            look.unknown.join(", "),
            file!()
        );
    }
    sheet.minify(MinifyOptions::default()).map_err(|error| placed(name, error))?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() })?;
    Ok(printed.code + "\n")
}

/// An error with its place as editors count it: Lightning CSS has the first line as 0.
fn placed<T: Display>(name: &str, Error { kind, loc }: Error<T>) -> anyhow::Error {
    let place = loc.map_or_else(String::new, |place| format!(":{}:{}", place.line + 1, place.column));
    anyhow!("{name}{place}: {kind}")
}

/// Collects rules and declarations that would have no effect.
#[derive(Default)]
struct Look {
    unknown: Vec<String>,
}

impl<'i> Visitor<'i> for Look {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(RULES | PROPERTIES)
    }

    fn visit_rule(&mut self, rule: &mut CssRule<'i>) -> Result<(), Infallible> {
        if let CssRule::Unknown(unknown) = rule {
            self.unknown.push(format!("`@{}`", unknown.name));
        }
        rule.visit_children(self)
    }

    fn visit_property(&mut self, property: &mut Property<'i>) -> Result<(), Infallible> {
        let is_unknown = match property {
            Property::Custom(custom) => {
                matches!(&custom.name, CustomPropertyName::Unknown(name) if !ALSO_KNOWN.contains(&name.0.as_ref()))
            }
            // A value that takes in a custom property can be judged by the browser alone, when it knows what that is.
            Property::Unparsed(unparsed) => !is_open(&unparsed.value) && !is_word(&unparsed.value),
            _ => false,
        };
        if is_unknown {
            let written = property.to_css_string(false, PrinterOptions::default());
            self.unknown.push(format!("`{}`", written.unwrap_or_else(|_| property.property_id().name().to_owned())));
        }
        Ok(())
    }
}

/// Whether a value depends on what a page or a device says.
fn is_open(value: &TokenList) -> bool {
    value.0.iter().any(|part| match part {
        TokenOrValue::Var(_) | TokenOrValue::Env(_) | TokenOrValue::UnresolvedColor(_) => true,
        TokenOrValue::Function(Function { arguments, .. }) => is_open(arguments),
        _ => false,
    })
}

fn is_word(value: &TokenList) -> bool {
    matches!(&value.0[..], [TokenOrValue::Token(Token::Ident(word))] if ANYWHERE.contains(&word.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stylesheet_keeps_its_meaning() {
        let written = "/* why */\n.fc-a ,\n.fc-b > p {\n  color: red;\n  content: \"/* kept  \\\" */\";\n}\n";
        assert_eq!(css("a.css", written).unwrap(), ".fc-a,.fc-b>p{color:red;content:\"/* kept  \\\" */\"}\n");
        let modern = ":host{color:light-dark(#111,#eee)}@container (width<=30em){.a:has(>b){inset-inline:0}}\n";
        assert_eq!(css("a.css", modern).unwrap(), modern);
        assert_eq!(css("a.css", "").unwrap(), "\n");
    }

    #[test]
    fn a_slip_is_told_with_its_place() {
        for (slip, said) in [
            (".a { color: red", ""),
            (".a {\n  color red;\n}", "a.css:2:8"),
            (".a { colour: red }", "`colour: red`"),
            ("@media print { @supports (color: red) { .a { colour: red } } }", "`colour: red`"),
            (".a { display: blok }", "`display: blok`"),
            (".a { margin: 0 auto blue }", "`margin: 0 auto blue`"),
            (".a { color: var(--ink); font: inherit; widows: 3 }", ""),
            (".a:hovr( { color: red }", "a.css:1:"),
            ("@medya print { .a { color: red } }", "`@medya`"),
        ] {
            let found = css("a.css", slip).err().map(|error| format!("{error:#}")).unwrap_or_default();
            assert!(found.contains(said) && found.is_empty() == said.is_empty(), "{slip}: {found}");
        }
    }

    #[test]
    fn every_stylesheet_of_ours_is_understood() {
        for folder in ["styles", "styles/print", "styles/themes", "src/web/site"] {
            for entry in std::fs::read_dir(crate::root().join(folder)).unwrap() {
                let path = entry.unwrap().path();
                if path.extension().is_some_and(|found| found == "css") {
                    css(&path.display().to_string(), &std::fs::read_to_string(&path).unwrap()).unwrap();
                }
            }
        }
    }
}
