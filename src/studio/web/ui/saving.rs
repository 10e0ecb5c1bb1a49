//! Files that have to be packed before they are handed over: workbooks.
//!
//! In: sheets, or the draft. Out: the bytes to the element around, or what went wrong.

use crate::studio::desk::Desk;
use crate::studio::packed::Sheets;
use crate::studio::web::packer::Packer;
use crate::studio::web::ui::Ui;
use wasm_bindgen_futures::spawn_local;

impl Ui {
    /// Hands over sheets as a workbook of this name, and says so if it cannot be; `true` if it was.
    pub async fn save_sheets(&self, name: &str, sheets: &Sheets) -> bool {
        let bytes = match Packer::fetch(self).await {
            Ok(packer) => packer.write(sheets),
            Err(why) => Err(why),
        };
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(why) => {
                self.is_in_trouble(why);
                return false;
            }
        };
        let detail = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&detail, &"name".into(), &name.into());
        let _ = js_sys::Reflect::set(&detail, &"bytes".into(), &js_sys::Uint8Array::from(&bytes[..]).into());
        self.out("save", &detail.into());
        *self.trouble.borrow_mut() = None;
        self.draw();
        true
    }

    /// Hands over the draft as a workbook, and says what no cell of it can hold.
    pub fn save_workbook(&self) {
        let Some((sheets, more)) = self.with(Desk::workbook) else { return };
        let ui = self.clone();
        spawn_local(async move {
            if ui.save_sheets(&ui.workbook_name(), &sheets).await {
                ui.tell(ui.labels().saved(&more));
                *ui.in_more.borrow_mut() = Some(more);
                ui.draw();
            }
        });
    }
}
