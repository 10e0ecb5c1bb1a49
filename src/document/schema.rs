//! JSON Schema (draft 2020-12) gathered from the declared records; native only, nobody downloads it.
//!
//! In: the names, fields and comments of records. Out: one document in which each is described once. It reads no file.

use serde_json::{Map, Value, json};

/// The named types met so far.
#[derive(Default)]
pub struct Book {
    definitions: Map<String, Value>,
}

/// The fields of one object.
#[derive(Default)]
pub struct Fields {
    properties: Map<String, Value>,
    required: Vec<String>,
}

impl Fields {
    /// One field.
    pub fn add(&mut self, name: &str, doc: &str, mut schema: Value, required: bool) {
        let doc = doc.trim();
        if let (Value::Object(schema), false) = (&mut schema, doc.is_empty()) {
            schema.insert("description".to_owned(), json!(doc));
        }
        self.properties.insert(name.to_owned(), schema);
        if required {
            self.required.push(name.to_owned());
        }
    }
}

impl Book {
    /// A record by its name: described once, then referred to (records may hold themselves).
    pub fn record(&mut self, name: &str, doc: &str, describe: fn(&mut Book, &mut Fields)) -> Value {
        if !self.definitions.contains_key(name) {
            self.definitions.insert(name.to_owned(), Value::Null);
            let mut fields = Fields::default();
            describe(self, &mut fields);
            let object = json!({
                "description": doc.trim(),
                "type": "object",
                "properties": fields.properties,
                "required": fields.required,
                "additionalProperties": false
            });
            self.definitions.insert(name.to_owned(), object);
        }
        json!({"$ref": format!("#/$defs/{name}")})
    }

    /// A type by its name whose schema is made by hand.
    pub fn named(&mut self, name: &str, make: impl FnOnce(&mut Book) -> Value) -> Value {
        if !self.definitions.contains_key(name) {
            self.definitions.insert(name.to_owned(), Value::Null);
            let made = make(self);
            self.definitions.insert(name.to_owned(), made);
        }
        json!({"$ref": format!("#/$defs/{name}")})
    }

    /// The whole schema of a document.
    pub fn document(mut self, id: &str, title: &str, root: impl FnOnce(&mut Book) -> Value) -> Value {
        let root = root(&mut self);
        let name = root["$ref"].as_str().and_then(|path| path.rsplit('/').next()).map(str::to_owned);
        // The editor's own key is allowed at the root only.
        if let Some(Value::Object(object)) = name.and_then(|name| self.definitions.get_mut(&name))
            && let Some(Value::Object(properties)) = object.get_mut("properties")
        {
            properties.insert("$schema".to_owned(), json!({"type": "string"}));
        }
        let mut schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": id,
            "title": title,
            "$defs": self.definitions
        });
        if let (Value::Object(schema), Value::Object(root)) = (&mut schema, root) {
            schema.extend(root);
        }
        schema
    }
}
