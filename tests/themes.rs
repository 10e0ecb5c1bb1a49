//! The themes: nothing but custom properties, and colours that can be told apart. In: `styles/themes/*.css`. Out: every pair that is too faint.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What is read on what, and the least contrast it needs (WCAG 2.2: 4.5 for text, 3 for what is not text).
const TEXT: [(&str, &str); 10] = [
    ("text", "surface"),
    ("text", "surface-alt"),
    ("muted", "surface"),
    ("muted", "surface-alt"),
    ("link", "surface"),
    ("on-primary", "primary"),
    ("error", "surface"),
    ("met", "surface"),
    ("at-risk", "surface"),
    ("breached", "surface"),
];
const SIGNS: [(&str, &str); 3] = [("focus", "surface"), ("focus", "focus-inner"), ("primary", "surface")];

fn themes() -> Vec<(String, BTreeMap<String, String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles/themes");
    let mut themes: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| {
            let path = file.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let (_, rules) = text.split_once("*/").expect("a theme begins with a comment");
            let rules = rules.trim().strip_prefix("fidelity-check {").and_then(|rules| rules.strip_suffix('}')).expect("one rule");
            let pairs = rules.split(';').map(str::trim).filter(|rule| !rule.is_empty()).map(|rule| rule.split_once(": ").expect(rule));
            let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            (path.file_stem().unwrap().to_string_lossy().into_owned(), pairs)
        })
        .collect();
    themes.sort();
    themes
}

/// Relative luminance as WCAG 2.2 defines it.
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap_or_else(|_| panic!("`{colour}`"))) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn a_theme_holds_custom_properties_only() {
    let themes = themes();
    let names: Vec<&str> = themes.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["dark", "fidelity", "high-contrast", "public-service"]);
    for (theme, values) in &themes {
        for name in values.keys() {
            assert!(name.starts_with("--fc-") || name == "color-scheme", "{theme}: `{name}`");
        }
    }
}

#[test]
fn every_pair_can_be_read() {
    let mut faint = Vec::new();
    for (theme, values) in themes() {
        let colour = |name: &str| values[&format!("--fc-color-{name}")].as_str();
        let least = if theme == "high-contrast" { 7.0 } else { 4.5 };
        for (pairs, least) in [(&TEXT[..], least), (&SIGNS[..], 3.0)] {
            for (front, back) in pairs {
                let found = contrast(colour(front), colour(back));
                if found < least {
                    faint.push(format!("{theme}: {front} on {back} is {found:.2} to 1, expected {least}"));
                }
            }
        }
    }
    assert_eq!(faint, [""; 0]);
}

#[test]
fn contrast_is_what_wcag_says() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.005);
}
