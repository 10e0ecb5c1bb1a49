//! Files as they come, each to where it belongs.
//!
//! In: the name and the bytes of a file. Out: an office that holds it, or says why it does not.

use crate::document::encoding;
use crate::draft;
use crate::office::collection;
use crate::office::held::Office;
use crate::office::kinds::{Kind, is_packed, kind};
use crate::office::known::Given;
use crate::office::left_out::Why;
use crate::office::received::Input;
use crate::problem::Fault;
use crate::words::problems::ProblemsWords;

impl Office {
    /// Takes a file. What it is, is seen by what it holds; rubrics may come after the results they judge.
    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        // A collection holds many files, each of which has the limit of one.
        let most = crate::document::MOST_BYTES;
        if bytes.len() > most && !bytes.starts_with(collection::START) {
            let fault = Fault::TooLarge { found: bytes.len().to_string(), most: most.to_string() };
            return self.leave_out(name, self.unreadable(fault));
        }
        if is_packed(bytes) {
            return self.leave_out(name, Why::Packed);
        }
        match encoding::decode(bytes) {
            Ok(text) => self.add_text(name, &text),
            Err(fault) => self.leave_out(name, self.unreadable(fault)),
        }
    }

    /// As [`Office::add`], for what is text already.
    pub fn add_text(&mut self, name: &str, text: &str) {
        let text = draft::carried(text.trim_start_matches('\u{feff}'));
        let input = Input { name: name.to_owned(), text: text.to_owned() };
        match kind(name, text) {
            Kind::Result => self.waiting.push_back(input),
            Kind::Rubric => match self.known.add(name, text) {
                Ok(Given::New) => {
                    self.rules.push(input);
                    self.judge_anew();
                }
                Ok(Given::Again) => {
                    let of = self.known.all().iter().find(|one| one.name != name).map_or(name, |one| &one.name).to_owned();
                    self.leave_out(name, Why::Copy { of });
                }
                Err(problems) => self.refuse(name, &problems),
            },
            Kind::Overlay => {
                self.rules.push(input);
                self.judge_anew();
            }
            Kind::Register => self.add_list(name, text),
            Kind::Collection => {
                if let Err(why) = collection::add(self, text) {
                    self.leave_out(name, Why::Unreadable(why));
                }
            }
            Kind::Broken(why) => self.leave_out(name, self.unreadable(*why)),
            Kind::Other => self.leave_out(name, Why::NoResult),
        }
    }

    fn unreadable(&self, fault: Fault) -> Why {
        Why::Unreadable(fault.message(ProblemsWords(self.language())))
    }
}
