//! How long the core takes: parsing, checking and assessing for 10 to 10,000 elements, and scoring many small answer files.
//!
//! In: generated rubrics. Out: criterion's figures; `docs/performance.md` notes them as ratios, which travel between machines.

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use fidelity_check::answers::Answers;
use fidelity_check::assessment::{Assessment, History};
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::rubric::Rubric;
use fidelity_check::score::Scored;
use std::hint::black_box;

/// A rubric with domains of ten elements, anchors with texts, minima on every tenth, bands, a criterion and a gate.
fn rubric(elements: usize) -> String {
    let element = |at: usize| {
        let core = if at.is_multiple_of(10) { r#""minimum": 2, "# } else { "" };
        format!(
            r#"{{"id": "e{at}", "title": "What should be in place, number {at}", {core}"guidance": "How to judge it, and why it matters.",
            "anchors": ["Not in place for number {at}.", "In place in part.", "In place in most.", "In place everywhere.", "In place and reviewed."]}}"#
        )
    };
    let domain = |at: usize| {
        let own: Vec<String> = (at * 10..(at * 10 + 10).min(elements)).map(element).collect();
        format!(r#"{{"id": "d{at}", "title": "Domain {at}", "elements": [{}]}}"#, own.join(",\n"))
    };
    let domains: Vec<String> = (0..elements.div_ceil(10)).map(domain).collect();
    format!(
        r#"{{"format": 1, "id": "many", "edition": "1.0.0", "title": "Many", "domains": [{}], "domain_score": {{"method": "mean", "missing": "leave-out"}},
        "scores": [{{"id": "total", "title": "Total", "method": "percent-of-range", "criterion": 70, "bands": [
            {{"id": "low", "label": "Low", "at_least": 0}}, {{"id": "high", "label": "High", "at_least": 70}}]}}],
        "gates": [{{"id": "licence", "title": "Licence", "when": {{"all": [{{"non_negotiables": true}}, "total"]}}}}]}}"#,
        domains.join(",\n")
    )
}

fn answers(elements: usize, shift: usize, date: &str) -> String {
    let entries: Vec<String> = (0..elements).map(|at| format!(r#""e{at}": {}"#, (at + shift) % 5 + 1)).collect();
    format!(
        r#"{{"format": 1, "rubric": {{"id": "many", "edition": "1.0.0"}}, "occasion": {{"date": "{date}"}}, "elements": {{{}}}}}"#,
        entries.join(",")
    )
}

fn by_size(criterion: &mut Criterion) {
    for (name, what) in [("parse", 0), ("assess", 1), ("open", 2)] {
        let mut group = criterion.benchmark_group(name);
        group.sample_size(20);
        for elements in [10usize, 100, 1_000, 10_000] {
            let text = rubric(elements);
            let sound = Rubric::parse(&text).expect("a sound rubric");
            let now = answers(elements, 0, "2026-11-22");
            let opened = draft::read(&now, &sound).expect("sound answers").answers;
            let before = draft::read(&answers(elements, 1, "2026-05-22"), &sound).expect("sound answers").answers;
            group.throughput(Throughput::Elements(elements as u64));
            group.bench_function(BenchmarkId::from_parameter(elements), |bencher| match what {
                // Parsing is checking: a rubric that parses has been checked.
                0 => bencher.iter(|| black_box(Rubric::parse(black_box(&text)))),
                1 => bencher.iter(|| {
                    black_box(Assessment::new(&sound, black_box(&opened), std::slice::from_ref(&before), Baseline::Previous, None))
                }),
                _ => bencher.iter(|| black_box(draft::read(black_box(&now), &sound))),
            });
        }
        group.finish();
    }
}

/// An answer is changed: what is earlier is scored again, or has been when it was opened.
fn an_answer(criterion: &mut Criterion) {
    for (elements, times) in [(28, 12), (1_000, 12)] {
        let sound = Rubric::parse(&rubric(elements)).expect("a sound rubric");
        let read = |shift, date: &str| draft::read(&answers(elements, shift, date), &sound).expect("sound answers").answers;
        let earlier: Vec<Answers> = (1..=times).map(|month| read(month, &format!("2025-{month:02}-01"))).collect();
        let now = read(0, "2026-11-22");
        let mut group = criterion.benchmark_group(format!("an answer of {elements} after {times} earlier assessments"));
        group.sample_size(20);
        group.bench_function("all scored again", |bencher| {
            bencher.iter(|| black_box(Assessment::new(&sound, black_box(&now), &earlier, Baseline::Previous, None)))
        });
        let history = History::new(&sound, &now, &earlier);
        group.bench_function("scored when opened", |bencher| {
            bencher.iter(|| black_box(Assessment::after(history.clone(), &sound, black_box(&now), Baseline::Previous, None)))
        });
        group.finish();
    }
}

fn many_files(criterion: &mut Criterion) {
    let sound = Rubric::parse(&rubric(30)).expect("a sound rubric");
    let files: Vec<String> = (0..100_000).map(|at| answers(30, at, "2026-11-22")).collect();
    let mut group = criterion.benchmark_group("score 100,000 files of 30 elements");
    group.sample_size(10);
    group.throughput(Throughput::Elements(files.len() as u64));
    group.bench_function("read and score", |bencher| {
        bencher.iter_batched(
            || (),
            |()| {
                let scored = |file: &String| Scored::new(&sound, &draft::read(file, &sound).expect("sound answers").answers);
                files.iter().filter(|file| scored(file).scores.last().is_some_and(|total| total.value.is_ok())).count()
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(core, by_size, an_answer, many_files);
criterion_main!(core);
