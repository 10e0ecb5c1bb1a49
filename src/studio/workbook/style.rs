//! How the cells of a workbook look, as far as that says what they mean.
//!
//! In: the part with the styles. Out: for each style the format of its numbers, and whether it is bold or struck through.

use crate::studio::workbook::xml::{child, children, descendants, on};
use roxmltree::{Document, Node};
use std::collections::BTreeMap;

/// What one style says.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The code by which numbers are shown; empty shows them as they are.
    pub format: String,
    /// True if all is bold.
    pub bold: bool,
    /// True if all is struck through.
    pub struck: bool,
}

/// Every style, by its number.
#[derive(Clone, Debug, Default)]
pub struct Styles {
    looks: Vec<Look>,
    plain: Look,
    from_1904: bool,
}

impl Styles {
    /// Reads the part; `from_1904` says that days are counted as old Macintosh programs did.
    pub fn read(document: &Document<'_>, from_1904: bool) -> Styles {
        let codes: BTreeMap<u32, &str> = descendants(document, "numFmt")
            .filter_map(|node| Some((node.attribute("numFmtId")?.parse().ok()?, node.attribute("formatCode")?)))
            .collect();
        let switch = |font: Node<'_, '_>, name: &str| {
            child(font, name).is_some_and(|node| node.attribute("val").is_none_or(|value| on(Some(value))))
        };
        // Formats of conditions hold fonts as well.
        let fonts: Vec<(bool, bool)> = descendants(document, "fonts")
            .flat_map(|fonts| children(fonts, "font"))
            .map(|font| (switch(font, "b"), switch(font, "strike")))
            .collect();
        let look = |style: Node<'_, '_>| {
            let number = |name: &str| style.attribute(name).and_then(|number| number.parse::<u32>().ok()).unwrap_or(0);
            let format = number("numFmtId");
            let (bold, struck) = fonts.get(number("fontId") as usize).copied().unwrap_or_default();
            Look { format: codes.get(&format).map_or_else(|| built_in(format), |code| (*code).to_owned()), bold, struck }
        };
        let looks = descendants(document, "cellXfs").flat_map(|styles| children(styles, "xf")).map(look).collect();
        Styles { looks, plain: Look::default(), from_1904 }
    }

    /// What a style says.
    pub fn of(&self, style: usize) -> &Look {
        self.looks.get(style).unwrap_or(&self.plain)
    }

    /// True if days are counted from 1904.
    pub fn counts_from_1904(&self) -> bool {
        self.from_1904
    }
}

/// The formats that have a number and no code. Those of a country are dates.
fn built_in(number: u32) -> String {
    let code = match number {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 | 48 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 | 27..=31 | 36 | 50..=54 | 57 | 58 => "yyyy-mm-dd",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18..=21 | 32..=35 | 45..=47 | 55 | 56 => "h:mm",
        22 => "yyyy-mm-dd h:mm",
        37..=40 => "#,##0",
        49 => "@",
        _ => "",
    };
    code.to_owned()
}
