//! The result code as a QR code, so that a camera reads from paper what nobody would type.
//!
//! In: a result code, and the page that opens it if the owner names one. Out: a block. Where there is such a page, the code stands behind a `#` in
//! its address: a browser keeps that part to itself and never sends it.

use crate::sheet::block::{Block, Tag};
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The largest that is printed: 85 modules a side, which is 39 millimetres with its margin.
const LARGEST: u8 = 17;
/// The white margin that a reader needs, in modules.
const MARGIN: i32 = 4;
/// How wide a module is on paper, in hundredths of a millimetre.
const MODULE: i32 = 42;

/// The address behind a QR code: the page with the result code.
pub fn address(page: &str, code: &str) -> String {
    [page, "#code=", &bare(code)].concat()
}

/// The QR code of a result code; `None` for one that is so long that it would not be read from paper.
pub fn drawing(page: Option<&str>, code: &str) -> Option<Block> {
    // Digits, capitals and hyphens take little more than half the room of other text.
    let segments = match page {
        Some(page) => {
            let before = address(page, "");
            vec![QrSegment::make_bytes(before.as_bytes()), QrSegment::make_alphanumeric(&bare(code))]
        }
        None => vec![QrSegment::make_alphanumeric(code)],
    };
    let drawn = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, Version::MIN, Version::new(LARGEST), None, true).ok()?;
    let side = drawn.size() + 2 * MARGIN;
    let (view, length) = (format!("0 0 {side} {side}"), format!("{}.{:02}mm", side * MODULE / 100, side * MODULE % 100));
    let ground = Block::new(Tag::Rect).with("width", &side.to_string()).with("height", &side.to_string()).with("fill", "#fff");
    // Black on white whatever the page looks like: many readers know no other.
    let modules = Block::new(Tag::Path).with("d", &runs(&drawn)).with("stroke", "#000").with("stroke-width", "1");
    let svg = Block::class(Tag::Svg, "fc-qr").with("viewBox", &view).with("width", &length).with("height", &length);
    let svg = svg.with("shape-rendering", "crispEdges").with("aria-hidden", "true").with("focusable", "false");
    Some(svg.add(ground).add(modules))
}

/// Each row of dark modules as lines from left to right.
fn runs(drawn: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..drawn.size() {
        let mut x = 0;
        while x < drawn.size() {
            let length = (x..drawn.size()).take_while(|x| drawn.get_module(*x, y)).count() as i32;
            if length > 0 {
                path += &format!("M{} {}.5h{length}", x + MARGIN, y + MARGIN);
            }
            x += length + 1;
        }
    }
    path
}

/// A result code without the hyphens that help whoever types it.
fn bare(code: &str) -> String {
    code.chars().filter(|c| *c != '-').collect()
}
