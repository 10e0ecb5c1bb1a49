//! Finding what is wanted in the XML of a workbook.
//!
//! In: a document or an element, and a name. Out: elements. What they mean is known where they are read.

use roxmltree::{Document, Node};

/// The elements of a name, wherever they stand.
pub fn descendants<'d, 't: 'd>(document: &'d Document<'t>, name: &'static str) -> impl Iterator<Item = Node<'d, 't>> {
    document.descendants().filter(move |node| node.tag_name().name() == name)
}

/// The first element of a name right below another.
pub fn child<'d, 't>(node: Node<'d, 't>, name: &str) -> Option<Node<'d, 't>> {
    children(node, name).next()
}

/// The elements of a name right below another.
pub fn children<'d, 't, 'n>(node: Node<'d, 't>, name: &'n str) -> impl Iterator<Item = Node<'d, 't>> + use<'d, 't, 'n> {
    node.children().filter(move |child| child.tag_name().name() == name)
}

/// A switch of the format: there without a value, it is on.
pub fn on(value: Option<&str>) -> bool {
    matches!(value, Some("1" | "true" | "on"))
}
