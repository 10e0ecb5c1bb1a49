//! What sites are called: as their results spell it, or their list does.
//!
//! In: results, the list of sites, and names that were joined. Out: a name for each key.

use crate::name;
use crate::office::line;
use crate::office::received::Received;
use crate::office::register::Register;
use crate::words::Language;
use crate::words::office::OfficeWords;
use std::collections::BTreeMap;

/// What each site is called, by key, whether names are hidden or not. `joined` are names of teams that mean a site of another name.
pub fn called(
    received: &[Received],
    joined: &[(String, String)],
    register: Option<&Register>,
    language: Language,
) -> BTreeMap<String, String> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let words = OfficeWords(language);
    // The spelling of the latest result; that of the list, or of who joined two names, before it.
    let mut by_date: Vec<&Received> = received.iter().collect();
    by_date.sort_by(|one, other| (one.answers.occasion.date, &one.id).cmp(&(other.answers.occasion.date, &other.id)));
    for one in by_date {
        let team = name::tidy(&one.answers.occasion.team);
        let shown = if team.is_empty() { words.nameless(&one.file) } else { team };
        names.insert(line::key(joined, one), shown);
    }
    for (_, site) in joined {
        if let Some(shown) = names.get_mut(&name::folded(site)) {
            shown.clone_from(site);
        }
    }
    for site in register.into_iter().flat_map(|register| &register.sites) {
        names.insert(name::folded(&site.name), site.name.clone());
    }
    names
}
