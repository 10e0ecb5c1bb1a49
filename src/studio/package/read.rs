//! The draft out of an archive that was published, and the names by which it is found there.
//!
//! In: the texts of an archive. Out: a [`Kept`] draft, if there is one. It does not know what else was published.

use crate::studio::edit::any_text;
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
    let is_plain = |word: &&str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    let word = |field: &str, otherwise: &str| {
        values.and_then(|values| values.get(field)?.as_text()).filter(is_plain).unwrap_or(otherwise).to_owned()
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
