//! All journeys, in one program: they share a driver and are linked once. In: `dist/`. Out: which of them a person can make.

mod acceptance;
mod accessibility;
mod bundler;
mod embedding;
mod first_paint;
mod form;
mod helpers;
mod history;
mod hosts;
mod keeping;
mod large;
mod office;
mod offline;
mod one_file;
mod paper;
mod recipes;
mod release;
mod result;
mod return_visit;
mod smoke;
mod start_to_finish;
mod states;
mod studio;
mod team;
mod third_language;
mod untrusted;
