//! The draft out of an archive that was published, and the names by which it is found there.
//!
//! In: the texts of an archive. Out: a [`Kept`] draft, if there is one. It does not know what else was published.

use crate::studio::edit::any_text;
use crate::studio::id::slug;
use crate::studio::json::Json;
use crate::studio::kept::{self, Kept};
use crate::studio::packed::Texts;
use crate::studio::said::Said;

/// The name of the draft in an archive, by which an archive is known.
pub const DRAFT: &str = "studio-draft.json";
/// What the names of those files end in that are read out of an archive.
pub const READ: &str = ".json";

/// The name of the rubric, without an ending: `reading-group-2.0.0`.
pub fn stem(values: Option<&Json>) -> String {
    // A name with blanks or other letters, such as `spring 2026`, as an id writes it.
    let is_plain = |word: &&str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    let word = |field: &str, otherwise: &str| {
        let text = values.and_then(|values| values.get(field)?.as_text()).unwrap_or_default();
        let word = if is_plain(&text) { text.to_owned() } else { slug(text) };
        if word.is_empty() { otherwise.to_owned() } else { word }
    };
    format!("{}-{}", word("id", "rubric"), word("edition", "draft"))
}

/// The draft of an archive, out of its files. A rubric that was changed in it since counts as one more step.
pub fn read(files: &Texts) -> Option<Kept> {
    // It may lie in a folder of the archive, if that was packed anew by hand.
    let (draft, text) = files.iter().find(|(name, _)| name.rsplit('/').next() == Some(DRAFT))?;
    let mut kept = kept::read(&Json::parse(text)?)?;
    let folder = &draft[..draft.len() - DRAFT.len()];
    let values = Json::parse(kept.draft.text());
    let rubric = format!("{folder}{}{READ}", stem(values.as_ref()));
    if let Some((_, rubric)) = files.iter().find(|(name, _)| *name == rubric) {
        kept.draft.replace(
            Said::ChangedAsText { of: values.as_ref().and_then(|values| values.get("title")).map(any_text).unwrap_or_default().to_owned() },
            rubric,
        );
    }
    // What is in an archive has been published: the next edition is compared with it.
    kept.opened = Some(kept.draft.text().to_owned());
    Some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_by_the_edition_whatever_it_is_called() {
        for (edition, name) in
            [("2.0.0", "songs-2.0.0"), ("Edition 3", "songs-edition-3"), ("gwanwyn ’26", "songs-gwanwyn-26"), ("", "songs-draft")]
        {
            let values = Json::object([("id", Json::text("songs")), ("edition", Json::text(edition))]);
            assert_eq!(stem(Some(&values)), name);
        }
        assert_eq!(stem(None), "rubric-draft");
    }
}
