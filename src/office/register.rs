//! The list of sites: who is there, who has not sent a result, and which names are nearly the same.
//!
//! In: a table as text, with a heading. Out: sites in its order, and what of the table cannot be used. Names are compared as everywhere else;
//! names that are only nearly the same are offered, never joined.

use crate::date::Date;
use crate::name;
use crate::office::permits::Permit;
use std::collections::BTreeMap;

/// The sites that a programme knows of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    /// Them, in the order of the list.
    pub sites: Vec<Site>,
    /// Of what it has a column for the last day: what it does not ask for, nobody can miss.
    pub permits: Vec<Permit>,
    /// The place of each site by its name as names are compared.
    places: BTreeMap<String, usize>,
}

/// One of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// Its name.
    pub name: String,
    /// Its region.
    pub region: String,
    /// The stage it is in, as the list says it.
    pub stage: String,
    /// When its next result is due.
    pub due: Option<Date>,
    /// How large it is, as the list says it.
    pub size: String,
    /// The last day of its licence to run the programme.
    pub licence: Option<Date>,
    /// The last day of its certification.
    pub certification: Option<Date>,
}

/// What of a line of the list cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// Its site stands in the list already: the line is passed over.
    Twice(String),
    /// What stands in a column is no day, such as `31/12/2026`: the day is left empty.
    NoDay {
        /// The column, as its heading says.
        column: String,
    },
}

impl Site {
    /// The last day of what it holds.
    pub fn until(&self, permit: Permit) -> Option<Date> {
        match permit {
            Permit::Licence => self.licence,
            Permit::Certification => self.certification,
        }
    }
}

impl Register {
    /// Reads a table whose cells are parted by commas, semicolons or tabs. Gives what cannot be used of it, too, by the number of the line.
    /// `None` if no column is called `site` or `team`.
    pub fn read(text: &str) -> Option<(Register, Vec<(usize, Slip)>)> {
        // Of two signs that end a line, only the second is counted, and only with what comes after it.
        let text = text.replace("\r\n", "\n");
        let heading = text.lines().next().unwrap_or_default();
        let separator = [b';', b'\t', b','].into_iter().max_by_key(|sign| heading.bytes().filter(|byte| byte == sign).count())?;
        let mut table = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
        let written: Vec<String> = table.headers().ok()?.iter().map(name::tidy).collect();
        let heading: Vec<String> = written.iter().map(|cell| name::folded(cell).replace(' ', "_")).collect();
        let column = |names: &[&str]| names.iter().find_map(|name| heading.iter().position(|cell| cell == name));
        let site = column(&["site", "team", "name", "safle", "tîm"])?;
        let region = column(&["region", "area", "rhanbarth"]);
        let stage = column(&["stage", "cam"]);
        let due = column(&["next_due", "due", "review_due", "nesaf"]);
        let size = column(&["site_size", "size", "maint"]);
        let licence = column(&["licence_until", "license_until", "licence_expires", "license_expires", "trwydded_tan"]);
        let certification = column(&["certified_until", "certification_until", "certification_expires", "ardystiad_tan"]);
        let permits = [(Permit::Licence, licence), (Permit::Certification, certification)];
        let permits = permits.into_iter().filter(|(_, column)| column.is_some()).map(|(permit, _)| permit).collect();
        let (mut register, mut slips) = (Register { permits, ..Register::default() }, Vec::new());
        for (at, record) in table.records().enumerate() {
            let Ok(record) = record else { continue };
            let line = record.position().map_or(at + 2, |position| position.line() as usize);
            let cell = |column: Option<usize>| column.and_then(|at| record.get(at)).map(unguarded).unwrap_or_default();
            let name = name::tidy(&cell(Some(site)));
            if name.is_empty() {
                continue;
            }
            let key = name::folded(&name);
            if register.places.contains_key(&key) {
                slips.push((line, Slip::Twice(name)));
                continue;
            }
            register.places.insert(key, register.sites.len());
            let mut day = |column: Option<usize>| {
                let text = cell(column);
                let day = Date::parse(&text);
                if day.is_none() && !text.is_empty() {
                    slips.push((line, Slip::NoDay { column: column.map(|at| written[at].clone()).unwrap_or_default() }));
                }
                day
            };
            let (due, licence, certification) = (day(due), day(licence), day(certification));
            register.sites.push(Site { name, region: cell(region), stage: cell(stage), due, size: cell(size), licence, certification });
        }
        Some((register, slips))
    }

    /// The site of a name as names are compared ([`name::folded`]).
    pub fn site(&self, key: &str) -> Option<&Site> {
        self.places.get(key).map(|at| &self.sites[*at])
    }
}

/// Which of several tables is a list of sites: the place of the first that is, and of the others that could be meant.
pub fn among<'t>(tables: impl Iterator<Item = &'t str>) -> Option<(usize, Vec<usize>)> {
    let mut lists = tables.enumerate().filter(|(_, text)| Register::read(text).is_some()).map(|(at, _)| at);
    lists.next().map(|first| (first, lists.collect()))
}

/// Names among which some may be nearly another one.
pub struct Names<'n> {
    all: Vec<(&'n str, Letters)>,
}

/// A name to be compared letter by letter.
struct Letters {
    plain: String,
    length: usize,
    /// How often each letter is in it, those of one place counted together.
    often: [u16; 32],
}

impl Letters {
    fn of(name: &str) -> Letters {
        let plain: String = name::folded(name).chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
        let mut often = [0u16; 32];
        for c in plain.chars() {
            let count = &mut often[c as usize % 32];
            *count = count.saturating_add(1);
        }
        Letters { length: plain.chars().count(), plain, often }
    }

    /// No fewer changes than this lead from one to the other: each adds, takes or replaces one letter.
    fn at_least(&self, other: &Letters) -> usize {
        let pairs = || self.often.iter().zip(&other.often);
        let more: usize = pairs().map(|(one, other)| usize::from(one.saturating_sub(*other))).sum();
        let fewer: usize = pairs().map(|(one, other)| usize::from(other.saturating_sub(*one))).sum();
        more.max(fewer)
    }

    /// How far apart the two are, if they are near.
    fn apart(&self, other: &Letters) -> Option<usize> {
        let most = self.length.min(other.length) / 5 + 1;
        // One that only adds a word, such as “team”, is near as well.
        let (short, long) = if self.plain.len() < other.plain.len() { (self, other) } else { (other, self) };
        let within = || !short.plain.is_empty() && short.plain.split(' ').all(|word| long.plain.split(' ').any(|known| known == word));
        let apart = || strsim::damerau_levenshtein(&self.plain, &other.plain);
        match self.at_least(other) <= most {
            true => Some(apart()).filter(|apart| *apart <= most || within()),
            false => within().then(apart),
        }
    }
}

impl<'n> Names<'n> {
    /// Names to look through.
    pub fn new(names: impl Iterator<Item = &'n str>) -> Names<'n> {
        Names { all: names.map(|name| (name, Letters::of(name))).collect() }
    }

    /// Those that are nearly this one, the nearest first.
    pub fn near(&self, wanted: &str) -> Vec<String> {
        let wanted = Letters::of(wanted);
        let near = self.all.iter().filter_map(|(name, letters)| Some((wanted.apart(letters)?, *name)));
        let mut near: Vec<(usize, &str)> = near.collect();
        near.sort_unstable();
        near.into_iter().map(|(_, name)| name.to_owned()).take(3).collect()
    }
}

/// A cell as it was meant: our own tables put an apostrophe before what a spreadsheet might run.
fn unguarded(cell: &str) -> String {
    let cell = cell.trim();
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::office::register::*;

    #[test]
    fn a_list_is_read_whatever_parts_its_cells() {
        for separator in [",", ";", "\t"] {
            let text = "Region,Team,Next due,Stage\nNorth,\"Tŷ Coch\",2026-12-01,initial\nSouth,Harbour,,\nSouth,harbour,,\n"
                .replace(',', separator);
            let (register, slips) = Register::read(&text).expect("a list");
            let names: Vec<&str> = register.sites.iter().map(|site| &site.name as &str).collect();
            assert_eq!(names, ["Tŷ Coch", "Harbour"]);
            assert_eq!((&register.sites[0].region as &str, register.sites[0].due), ("North", Date::new(2026, 12, 1)));
            assert_eq!(slips, [(4, Slip::Twice("harbour".to_owned()))]);
            assert!(register.site(&name::folded("TY\u{302} Coch")).is_some());
        }
        assert_eq!(Register::read("a,b\n1,2\n"), None);
    }

    #[test]
    fn a_day_that_is_none_is_told_and_its_site_stays() {
        let text = "site,Next due\n\"A\nB\",2026-12-01\nC,31/12/2026\nD,\n";
        for text in [text.to_owned(), text.replace('\n', "\r\n")] {
            let (register, slips) = Register::read(&text).expect("a list");
            assert_eq!(register.sites.iter().map(|site| site.due.is_some()).collect::<Vec<_>>(), [true, false, false]);
            assert_eq!(slips, [(4, Slip::NoDay { column: "Next due".to_owned() })], "by the line in the file");
        }
    }

    #[test]
    fn names_that_are_nearly_the_same_are_offered() {
        let names = Names::new(["Riverside", "Hillside", "Harbour"].into_iter());
        let near = |name: &str| names.near(name);
        assert_eq!(near("Riverside team"), ["Riverside"]);
        assert_eq!(near("Riversde"), ["Riverside"]);
        assert_eq!(near("Abbey"), Vec::<String>::new());
    }
}
