//! Declares what a document holds: records and closed sets of words.
//!
//! In: names, fields and comments, once. Out: the types, the reading of them, and their JSON Schema. What a value may be is read elsewhere.

/// Declares a record: a struct, the reading of it from a JSON object, and its schema.
///
/// A field of type `Option`, `Vec`, `Map` or `bool` (then false) may be missing; any other must be there. Fields after `flat` are
/// records whose own fields stand in the same object.
macro_rules! record {
    (
        $(#[doc = $doc:literal])* $Name:ident = $noun:path {
            $($(#[doc = $field_doc:literal])* $field:ident: $Type:ty),* $(,)?
        } $(flat { $($flat:ident: $Flat:ty),* })?
    ) => {
        $(#[doc = $doc])*
        pub struct $Name {
            /// Where the record stands in its document.
            pub path: String,
            $($(#[doc = $field_doc])* pub $field: $Type,)*
            $($(#[doc = "Fields written in the same object."] pub $flat: $Flat,)*)?
        }

        impl $Name {
            /// The names of the fields, and whether each may be missing.
            pub const FIELDS: &[(&str, bool)] = &[$((stringify!($field), <$Type as $crate::document::Read>::OPTIONAL)),*];

            /// Reads the fields of an object that may have others as well.
            pub fn fields<N: $crate::problem::Note>(
                &mut self,
                object: &$crate::document::Object,
                node: &$crate::document::Node,
                problems: &mut N,
            ) -> bool {
                self.path = node.place(problems);
                let whole = object.fill($noun, Self::FIELDS, &mut [$(&mut self.$field),*], problems);
                $($(let whole = self.$flat.fields(object, node, problems) && whole;)*)?
                whole
            }
        }

        impl $crate::document::Read for $Name {
            fn unread() -> Self {
                $Name {
                    path: String::new(),
                    $($field: <$Type as $crate::document::Read>::unread(),)*
                    $($($flat: <$Flat as $crate::document::Read>::unread(),)*)?
                }
            }

            fn read(node: &$crate::document::Node, problems: &mut impl $crate::problem::Note) -> Option<Self> {
                let mut record = Self::unread();
                record.fill(node, problems).then_some(record)
            }

            fn fill(&mut self, node: &$crate::document::Node, problems: &mut impl $crate::problem::Note) -> bool {
                let Some(object) = $crate::document::Object::open(node, $noun, problems) else { return false };
                if problems.tells() {
                    object.refuse_unknown($noun, &[Self::FIELDS, $($(<$Flat>::FIELDS),*)?], problems);
                }
                self.fields(&object, node, problems)
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn schema(book: &mut $crate::document::schema::Book) -> serde_json::Value {
                book.record(stringify!($Name), concat!($($doc),*), Self::describe)
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl $Name {
            /// Adds the fields to the description of an object.
            pub fn describe(book: &mut $crate::document::schema::Book, object: &mut $crate::document::schema::Fields) {
                $(
                    let schema = <$Type as $crate::document::Read>::schema(book);
                    let required = !<$Type as $crate::document::Read>::OPTIONAL;
                    object.add(stringify!($field), concat!($($field_doc),*), schema, required);
                )*
                $($(<$Flat>::describe(book, object);)*)?
            }
        }
    };
}
pub(crate) use record;

/// Declares a closed set of words: an enum, the reading of it from a JSON text, and its schema. Words after `or`
/// are read as the same.
macro_rules! choice {
    (
        $(#[doc = $doc:literal])* $Name:ident = $noun:path {
            $($(#[doc = $word_doc:literal])* $Variant:ident = $word:literal $(or $other:literal)*),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $Name { $($(#[doc = $word_doc])* $Variant),* }

        impl $Name {
            /// Every value, in order.
            pub const ALL: &[$Name] = &[$($Name::$Variant),*];

            /// The word in files.
            pub const fn code(self) -> &'static str {
                match self { $($Name::$Variant => $word),* }
            }

            /// The value of a word.
            pub fn from_code(code: &str) -> Option<$Name> {
                match code { $($word $(| $other)* => Some($Name::$Variant),)* _ => None }
            }
        }

        impl $crate::document::Read for $Name {
            fn unread() -> Self {
                Self::ALL[0]
            }

            fn read(node: &$crate::document::Node, problems: &mut impl $crate::problem::Note) -> Option<Self> {
                $crate::document::read_choice(node, $noun, &[$($word),*], Self::from_code, problems)
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn schema(_: &mut $crate::document::schema::Book) -> serde_json::Value {
                serde_json::json!({"enum": [$($word),*]})
            }
        }
    };
}
pub(crate) use choice;
