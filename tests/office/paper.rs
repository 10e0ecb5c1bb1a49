//! What the office prints: a board, a matrix, and a sheet for each site.
//!
//! In: small rubrics and results made here. Out: failures where paper says more than the page, or not what it rests on.

use crate::{POOL, mail, many, office};
use fidelity_check::office::Settings;
use fidelity_check::office::feedback::Grouping;
use fidelity_check::office::prints::{self, Paper};

#[test]
fn a_board_a_matrix_and_the_sheets_of_sites_are_documents_of_their_own() {
    let mut office = office(&mail());
    let picture = office.picture();
    let board = prints::board(&mut office, POOL).expect("a pool");
    assert_eq!(board.matches("<article").count(), 2, "a side for each");
    for text in
        [&picture.sentences[0], &picture.calls, "Riverside", "Two people lead", "Not met at 2 of 3 sites that can tell", "Self-assessed"]
    {
        assert!(board.contains(text), "{text}: {board}");
    }
    assert!(board.contains("1 other group of results is not counted here"), "{board}");
    for paper in [Paper::A4, Paper::A3] {
        let matrix = prints::matrix(&mut office, POOL, paper).expect("a pool");
        assert!(matrix.contains(if paper == Paper::A3 { "size:A3 landscape" } else { "size:A4 landscape" }), "{matrix}");
        let cells = picture.cells.iter().filter(|cell| cell.pool == POOL);
        let not_counted = picture.left_out.len() + picture.set_aside.len();
        assert_eq!(matrix.matches("<td>").count(), cells.clone().count() + not_counted);
        assert!(matrix.contains("drifted") && matrix.contains("below its target") && matrix.contains("not applicable"), "{matrix}");
    }
    let sheets = prints::sheets(&mut office, POOL).expect("sheets");
    let sites = picture.sites.iter().filter(|site| site.latest.iter().any(|one| one.pool == POOL)).count();
    assert_eq!(sheets.matches("<article").count(), sites);
    assert!(!sheets.contains("Beside the other sites"), "nothing was published");
    assert_eq!(prints::board(&mut office, "no/pool"), None);
    office.set(Settings { hide_names: true, ..office.settings() });
    assert_eq!(prints::sheets(&mut office, POOL), None, "names stand in them");
    let hidden = prints::board(&mut office, POOL).expect("a pool") + &prints::matrix(&mut office, POOL, Paper::A4).expect("a pool");
    assert!(!["Riverside", "Hillside", "Coch", "Mill"].iter().any(|name| hidden.contains(name)), "{hidden}");
}

#[test]
fn paper_says_what_it_rests_on_and_which_files_do_not_count() {
    let mut read = office(&mail());
    let picture = read.picture();
    let pool = &picture.pools[0];
    let board = prints::board(&mut read, POOL).expect("a pool");
    let matrix = prints::matrix(&mut read, POOL, Paper::A4).expect("a pool");
    for paper in [&board, &matrix] {
        for text in [
            "Self-assessed",
            "3 of the 5 sites in your list have sent a result.",
            "The results are dated from 3 November 2026 to 20 November 2026.",
            "6 files were left out.",
            &pool.title,
        ] {
            assert!(paper.contains(text), "{text}: {paper}");
        }
    }
    assert!(pool.title.contains("edition 1.0.0"), "{}", pool.title);
    // Every file with its reason, copies and rivals of one day too: which of them counts is said.
    assert_eq!(picture.left_out.len() + picture.set_aside.len(), 9);
    for one in picture.left_out.iter().chain(&picture.set_aside) {
        let told = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
        assert!(matrix.contains(&told(&one.file)) && matrix.contains(&told(&one.sentence)), "{one:?}: {matrix}");
    }
    assert!(board.contains("The same content as a2.json; it counts once."), "{board}");
    assert!(board.contains("Left out (7)") && board.contains("And 4 more.") && board.contains("Read, and not counted (2)"), "{board}");
    // Where everything counts there is no such page.
    let mut whole = office(&mail()[..3]);
    let matrix = prints::matrix(&mut whole, POOL, Paper::A4).expect("a pool");
    assert!(matrix.matches("<article").count() == 1 && !matrix.contains("Left out ("), "{matrix}");
}

#[test]
fn a_board_has_two_sides_however_many_sites_there_are() {
    let sites: Vec<(usize, usize)> = (0..60).map(|at| (at % 3, at % 9)).collect();
    let mut office = many(&sites);
    let board = prints::board(&mut office, POOL).expect("a pool");
    assert_eq!(board.matches("<article").count(), 2);
    assert!(board.matches("<tr>").count() < 40 && board.contains("more."), "{board}");
}

#[test]
fn the_sheets_of_sites_tell_of_the_others_what_was_published_and_no_more() {
    let sites: Vec<(usize, usize)> = (0..14).map(|at| (usize::from(at >= 7), 0)).collect();
    let mut office = many(&sites);
    assert!(office.publish(POOL, Grouping::All).is_ok());
    let sheets = prints::sheets(&mut office, POOL).expect("sheets");
    assert_eq!(sheets.matches("Beside the other sites").count(), 14, "a figure goes to all sites or to none");
    assert_eq!(sheets.matches("7 of 14 sites meet this.").count(), 14);
    // All sites are at this one: it would say what each of them answered.
    assert_eq!(sheets.matches("too few sites to say").count(), 14, "{sheets}");
}
