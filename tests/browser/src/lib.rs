//! Journeys in real browsers: what a person sees, does and gets, asked of the built widget over WebDriver.
//!
//! In: a `dist/` made by `cargo xtask build`. Out: panics that name the line of the journey, and pictures in `tests/output/`.
//! Journeys go side by side ([`turn`]), in browsers that one leaves to the next ([`driver`]). A journey never sleeps: whatever it asks for is waited for, and what does not come in time is a failure.
//!
//! Reading order: [`site`] serves pages, [`Page`] is one window, [`Find`] looks into it, [`Element`] is what it finds,
//! [`evidence`] is what can be held against a page: console, requests, accessibility, paper. [`host`] is a partner's page with the widget in it,
//! [`team`] works on the page as it is published, [`studio`] is the page of the studio, and [`packed`] is the npm package in an application. [`driver`] knows the protocol.

pub mod driver;
pub mod element;
pub mod evidence;
pub mod find;
pub mod host;
pub mod packed;
pub mod page;
pub mod paper;
pub mod site;
pub mod studio;
pub mod team;
pub mod turn;

pub use driver::{Browser, Off};
pub use element::Element;
pub use find::{Find, Widget};
pub use page::Page;
pub use site::{crash_site, site};
pub use turn::alone;
