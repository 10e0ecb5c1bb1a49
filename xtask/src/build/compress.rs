//! Compresses as a server should. In: the files. Out: the same, with `.gz` and `.br` beside each that gains by it.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;
use brotli::CompressorWriter;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Adds the compressed variants of all files. Everything published is text or WebAssembly, so everything gains.
pub fn beside(files: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    let mut variants = Vec::new();
    for (name, bytes) in files.iter() {
        variants.push((format!("{name}.gz"), gzip(bytes)?));
        variants.push((format!("{name}.br"), brotli(bytes)?));
    }
    files.extend(variants);
    Ok(())
}

/// Without a time stamp, which `flate2` leaves at zero.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// As browsers ask for it.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let (buffer, quality, window) = (4096, 11, 22);
    let mut writer = CompressorWriter::new(Vec::new(), buffer, quality, window);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn both_variants_give_the_file_back() {
        let text = "a widget that lets a team assess itself ".repeat(50).into_bytes();
        let mut files = BTreeMap::from([("a.js".to_owned(), text.clone())]);
        beside(&mut files).unwrap();

        let mut found = Vec::new();
        flate2::read::GzDecoder::new(&files["a.js.gz"][..]).read_to_end(&mut found).unwrap();
        assert_eq!(found, text);
        found.clear();
        brotli::Decompressor::new(&files["a.js.br"][..], 4096).read_to_end(&mut found).unwrap();
        assert_eq!(found, text);
        assert!(files["a.js.br"].len() < text.len() / 10);
    }
}
