//! In which direction a language is written.

/// `rtl` if a language of this code, such as `ar` or `he-IL`, is written from right to left, and `ltr` otherwise.
pub fn direction(code: &str) -> &'static str {
    let base = code.split('-').next().unwrap_or_default();
    let right_to_left = ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];
    if right_to_left.into_iter().any(|known| known.eq_ignore_ascii_case(base)) { "rtl" } else { "ltr" }
}
