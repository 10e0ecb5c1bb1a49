//! Who has read a translation, and which version of it.
//!
//! In: `reviews.csv` of a language: `file,message,version,role,date`, a line for each message that a speaker has read. Out: whether a message
//! as it stands has been. The version is made from the source and the translation, so that a change of either makes a review stale.

use super::message::{Message, Piece};
use sha2::{Digest, Sha256};

/// One line of the file.
pub struct Review {
    pub file: String,
    pub message: String,
    pub version: String,
    /// Who read it, by role.
    pub role: String,
    pub date: String,
}

/// The first line of the file.
const HEAD: &str = "file,message,version,role,date";

/// Reads the reviews of a language.
///
/// # Errors
///
/// The line that is not one.
pub fn read(text: &str) -> Result<Vec<Review>, String> {
    let mut lines = text.lines();
    if lines.next() != Some(HEAD) {
        return Err(format!("its first line should be “{HEAD}”"));
    }
    let line = |line: &str| match line.split(',').collect::<Vec<_>>()[..] {
        [file, message, version, role, date] => Ok(Review {
            file: file.to_owned(),
            message: message.to_owned(),
            version: version.to_owned(),
            role: role.to_owned(),
            date: date.to_owned(),
        }),
        _ => Err(format!("“{line}” is no review; one has five fields: {HEAD}")),
    };
    lines.filter(|line| !line.trim().is_empty()).map(line).collect()
}

/// The version of a message that a review is about.
pub fn version(source: &Message, translation: &Message) -> String {
    let mut text = String::new();
    for message in [source, translation] {
        written(&message.pieces, &mut text);
        text.push('\u{0}');
    }
    Sha256::digest(text.as_bytes()).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

fn written(pieces: &[Piece], out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Argument(at) => *out += &format!("{{{at}}}"),
            Piece::Select { argument, exact, plural, other } => {
                *out += &format!("{{{argument}:");
                for (number, pieces) in exact {
                    *out += &format!("[{number}]");
                    written(pieces, out);
                }
                for (category, pieces) in plural {
                    *out += &format!("[{category:?}]");
                    written(pieces, out);
                }
                out.push_str("[*]");
                written(other, out);
                out.push('}');
            }
        }
    }
}
