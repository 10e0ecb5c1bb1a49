//! What several members of a report hold: links, codes, and what the owner keeps.
//!
//! In: nothing. Out: plain types; `docs/files.md` is their contract.

use serde::Serialize;

/// Words that may lead somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct Link {
    /// The words.
    pub text: String,
    /// `https:`, `mailto:`, `tel:` or relative.
    pub link: Option<String>,
}

/// What another system calls something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct CodeFacts {
    /// The system, as it names itself.
    pub system: String,
    /// The code there.
    pub code: String,
    /// What it means there.
    pub text: Option<String>,
}

/// Something that the programme owner keeps, never judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct OwnFacts {
    /// The owner's name for it.
    pub name: String,
    /// Its value, as a text.
    pub value: String,
}
