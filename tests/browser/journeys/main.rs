//! All journeys, in one program: they share a driver and are linked once. In: `dist/`. Out: which of them a person can make.

mod bundler;
mod embedding;
mod helpers;
mod paper;
mod smoke;
