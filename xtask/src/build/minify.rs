//! Leaves comments and indentation at home. In: a stylesheet or script as written. Out: the same to a browser, but smaller.
//!
//! What is left, gzip and brotli make smaller than any renaming would; a real minifier would cost more than all of `xtask`.

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

/// Removes lines that are nothing but comment, and indentation. Template literals are kept as they are.
pub fn js(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut in_comment, mut in_template) = (false, false);
    for line in text.lines() {
        let code = line.trim();
        if in_template {
            out.push_str(line);
        } else if in_comment || code.starts_with("/*") {
            in_comment = !code.ends_with("*/");
            continue;
        } else if code.is_empty() || code.starts_with("//") {
            continue;
        } else {
            out.push_str(code);
        }
        out.push('\n');
        if line.matches('`').count() % 2 == 1 {
            in_template = !in_template;
        }
    }
    out
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
    fn a_script_keeps_its_meaning() {
        let written = "/**\n * What it does.\n */\nlet a = 1; // why\n  // alone\n  let b = `\n   // text\n`;\n\n  /* one */\nc();\n";
        assert_eq!(js(written), "let a = 1; // why\nlet b = `\n   // text\n`;\nc();\n");
    }
}
