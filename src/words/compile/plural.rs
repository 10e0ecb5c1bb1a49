//! Plural categories after CLDR, for whole numbers.
//!
//! In: the rules of a language as the CLDR writes them, a line each: `two: n % 10 = 2 and n % 100 != 12`. Out: the category of a number, here
//! and as Rust. The operands of decimals (v, w, f, t) and of short forms (c, e) are 0 for whole numbers.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    pub fn named(name: &str) -> Option<Category> {
        Some(match name {
            "zero" => Category::Zero,
            "one" => Category::One,
            "two" => Category::Two,
            "few" => Category::Few,
            "many" => Category::Many,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Category::Zero => "zero",
            Category::One => "one",
            Category::Two => "two",
            Category::Few => "few",
            Category::Many => "many",
            Category::Other => "other",
        }
    }
}

/// The rules of a language; what none fits is `Other`.
#[derive(Default)]
pub struct Rules(Vec<(Category, Vec<Vec<Relation>>)>);

/// `n % 10 = 2..4,7`.
struct Relation {
    /// Whether it is about the number itself; otherwise about something that is 0.
    number: bool,
    modulo: Option<usize>,
    negated: bool,
    ranges: Vec<(usize, usize)>,
}

impl Rules {
    /// Reads a file of rules.
    ///
    /// # Errors
    ///
    /// The line that is not one.
    pub fn read(text: &str) -> Result<Rules, String> {
        let mut rules = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let wrong = || format!("“{line}” is no plural rule; one reads like “two: n % 10 = 2 and n % 100 != 12”");
            let (name, rule) = line.split_once(':').ok_or_else(wrong)?;
            let category = Category::named(name.trim()).ok_or_else(wrong)?;
            let ways = rule.split(" or ").map(|way| way.split(" and ").map(Relation::read).collect());
            rules.push((category, ways.collect::<Option<Vec<Vec<Relation>>>>().ok_or_else(wrong)?));
        }
        Ok(Rules(rules))
    }

    pub fn has(&self, category: Category) -> bool {
        self.0.iter().any(|(found, _)| *found == category)
    }

    pub fn category(&self, number: usize) -> Category {
        let fits = |ways: &[Vec<Relation>]| ways.iter().any(|way| way.iter().all(|relation| relation.holds(number)));
        self.0.iter().find(|(_, ways)| fits(ways)).map_or(Category::Other, |(category, _)| *category)
    }

    /// An expression for the category of `number`.
    pub fn to_rust(&self) -> String {
        let way = |way: &Vec<Relation>| way.iter().map(Relation::to_rust).collect::<Vec<_>>().join(" && ");
        let mut out = String::new();
        for (category, ways) in &self.0 {
            let fits = ways.iter().map(way).collect::<Vec<_>>().join(" || ");
            out += &format!("if {fits} {{ Category::{category:?} }} else ");
        }
        out + "{ Category::Other }"
    }
}

impl Relation {
    fn read(text: &str) -> Option<Relation> {
        let (left, negated, right) = match text.split_once("!=") {
            Some((left, right)) => (left, true, right),
            None => text.split_once('=').map(|(left, right)| (left, false, right))?,
        };
        let (operand, modulo) = match left.split_once('%') {
            Some((operand, modulo)) => (operand, Some(modulo.trim().parse().ok().filter(|modulo| *modulo > 0)?)),
            None => (left, None),
        };
        let number = match operand.trim() {
            "n" | "i" => true,
            "v" | "w" | "f" | "t" | "c" | "e" => false,
            _ => return None,
        };
        let range = |range: &str| match range.split_once("..") {
            Some((low, high)) => Some((low.trim().parse().ok()?, high.trim().parse().ok()?)),
            None => range.trim().parse().ok().map(|only| (only, only)),
        };
        Some(Relation { number, modulo, negated, ranges: right.split(',').map(range).collect::<Option<_>>()? })
    }

    fn holds(&self, number: usize) -> bool {
        let value = if self.number { number } else { 0 };
        let value = self.modulo.map_or(value, |modulo| value % modulo);
        self.ranges.iter().any(|(low, high)| (*low..=*high).contains(&value)) != self.negated
    }

    fn to_rust(&self) -> String {
        let value = if self.number { "number" } else { "0_usize" };
        let value = self.modulo.map_or(value.to_owned(), |modulo| format!("{value} % {modulo}"));
        let ranges: Vec<String> =
            self.ranges.iter().map(|(low, high)| if low == high { low.to_string() } else { format!("{low}..={high}") }).collect();
        format!("{}matches!({value}, {})", if self.negated { "!" } else { "" }, ranges.join(" | "))
    }
}
