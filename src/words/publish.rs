//! The words of what is published out of the studio: its panel, the proof sheet, and the texts beside the rubric.
//!
//! In: a language and plain facts. Out: sentences, and the name that a field of the format has on the proof sheet.

use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/publish.rs"));

impl PublishWords {
    /// What a field of the format is called on paper; `None` if it goes by the name it has in the file.
    pub fn field(self, name: &str) -> Option<&'static str> {
        Some(match name {
            "title" => self.field_title(),
            "prompt" => self.field_prompt(),
            "guidance" => self.field_guidance(),
            "next_step" => self.field_next_step(),
            "introduction" => self.field_introduction(),
            "summary" => self.field_summary(),
            "role" => self.field_role(),
            "minimum" | "at_least" => self.field_minimum(),
            "maximum" | "at_most" => self.field_maximum(),
            "weight" => self.field_weight(),
            "target" => self.field_target(),
            "evidence" => self.field_evidence(),
            "scale" => self.field_scale(),
            "anchors" => self.field_anchors(),
            "bands" => self.field_bands(),
            "meaning" => self.field_meaning(),
            "label" => self.field_label(),
            "text" => self.field_text(),
            "method" => self.field_method(),
            "missing" => self.field_missing(),
            "not_applicable" => self.field_not_applicable(),
            "citation" => self.field_citation(),
            "citations" => self.field_citations(),
            "link" => self.field_link(),
            "when" => self.field_when(),
            "date" => self.field_date(),
            "contact" => self.field_contact(),
            "elements" => self.field_elements(),
            "domains" => self.field_domains(),
            "scores" => self.field_scores(),
            "gates" => self.field_gates(),
            "stages" => self.field_stages(),
            "points" => self.points(),
            "publisher" => self.publisher(),
            "licence" => self.licence(),
            _ => return None,
        })
    }
}
