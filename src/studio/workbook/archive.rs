//! Archives of texts (.zip).
//!
//! In: names and texts. Out: the bytes of a file, the same for the same texts; and the texts again. It does not know what a text means.

use crate::studio::packed::Texts;
use std::io::{Cursor, Read as _, Write as _};
use zip::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};

/// The most bytes that are unpacked of one archive: a small file can hold a very large one.
const MOST: u64 = 64 * 1024 * 1024;

/// One archive of texts; nothing if they are more than an archive can hold.
pub fn pack(texts: &Texts) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in texts {
        // In a page a packer would be most of what is fetched. The date is that of no day: the same files make the same bytes.
        let packed = cfg!(not(target_arch = "wasm32"));
        let method = if packed { zip::CompressionMethod::Deflated } else { zip::CompressionMethod::Stored };
        archive.start_file(name, SimpleFileOptions::default().compression_method(method)).ok()?;
        archive.write_all(text.as_bytes()).ok()?;
    }
    Some(archive.finish().ok()?.into_inner())
}

/// The files of an archive whose names have an ending, as far as they are texts; nothing if it is no archive, or too much is in them.
pub fn unpack(bytes: &[u8], ending: &str) -> Option<Texts> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    let mut left = MOST;
    let mut texts = Texts::new();
    for name in names.into_iter().filter(|name| name.ends_with(ending)) {
        let mut bytes = Vec::new();
        if archive.by_name(&name).ok()?.take(left + 1).read_to_end(&mut bytes).is_err() {
            continue;
        }
        left = left.checked_sub(bytes.len() as u64)?;
        texts.extend(String::from_utf8(bytes).ok().map(|text| (name, text)));
    }
    Some(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked_by_its_ending() {
        let texts: Texts = [("a.json", "{}"), ("b.txt", "b"), ("folder/ŵ.json", "ŵ")].map(|(name, text)| (name.into(), text.into())).into();
        let bytes = pack(&texts).expect("an archive");
        assert_eq!(pack(&texts), Some(bytes.clone()), "the same texts, the same bytes");
        assert_eq!(unpack(&bytes, ""), Some(texts.clone()));
        assert_eq!(unpack(&bytes, ".json"), Some(vec![texts[0].clone(), texts[2].clone()]));
        assert_eq!(unpack(b"PK\x03\x04 nothing", ""), None);
    }

    #[test]
    fn too_much_is_not_unpacked() {
        let large: Texts = ["a", "b"].map(|name| (name.to_owned(), " ".repeat(MOST as usize / 2 + 1))).into();
        let bytes = pack(&large).expect("an archive");
        assert!(bytes.len() < 1024 * 1024);
        assert_eq!(unpack(&bytes, ""), None);
        assert_eq!(unpack(&bytes, "a").map(|texts| texts.len()), Some(1));
    }
}
