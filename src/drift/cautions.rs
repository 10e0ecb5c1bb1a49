//! What makes a comparison doubtful by what was entered about the occasions: dates, teams, raters, copies.
//!
//! In: this assessment and the earlier ones. Out: a [`Caution`] for each oddity, with the assessments it is about.

use crate::date::Date;
use crate::drift::comparable::{is_of, is_of_other_content, of_another_team};
use crate::drift::{Caution, Current, Earlier, NotComparable, Oddity, Ruler};
use crate::name;
use crate::order;

/// How long ago an assessment may be before it is said, in months.
const LONG_AGO: u32 = 24;

/// What is odd about the earlier assessments of the same rubric, and about this one. `points` are those that findings count from.
pub fn cautions(now: Current, earlier: &[Earlier], at: Option<usize>, points: &[usize], today: Option<Date>) -> Vec<Caution> {
    let occasion = |index: usize| &earlier[index].answers.occasion;
    let own: Vec<usize> = (0..earlier.len()).filter(|index| is_of(now.rubric, &earlier[*index].answers)).collect();
    let date = now.answers.occasion.date;
    let why = |index: usize| match earlier[index].ruler {
        Ruler::Different(why) => Some(why),
        _ => None,
    };
    let mut list: Vec<Caution> = Vec::new();
    // Several files of one other team, and several of one day, are one caution.
    let mut group = |oddity: Oddity, odd: &dyn Fn(usize) -> bool, alike: &dyn Fn(usize, usize) -> bool| {
        for &index in own.iter().filter(|index| odd(**index)) {
            let same = |one: &&mut Caution| one.oddity == oddity && one.earlier.first().is_some_and(|first| alike(*first, index));
            match list.iter_mut().find(same) {
                Some(one) => one.earlier.push(index),
                None => list.push(Caution { oddity, earlier: vec![index] }),
            }
        }
    };
    let one_team = |one: usize, other: usize| name::same(&occasion(one).team, &occasion(other).team);
    let one_day = |one: usize, other: usize| occasion(one).date == occasion(other).date && occasion(one).rater == occasion(other).rater;
    let itself = |index: usize| earlier[index].answers.is_copy_of(now.answers);
    group(Oddity::OtherTeam, &|index| why(index) == Some(NotComparable::OtherTeam), &one_team);
    group(Oddity::SeveralTeams, &|index| why(index) == Some(NotComparable::TeamUnclear), &|_, _| true);
    group(Oddity::Copies, &|index| earlier[index].copies > 0 && !itself(index), &|_, _| true);
    group(Oddity::Itself, &itself, &|_, _| true);
    // Each of a day's: the one that counts beside those that do not.
    let beside = |index: usize, reason: NotComparable| own.iter().any(|other| why(*other) == Some(reason) && one_day(*other, index));
    let of_its_day = |index: usize| matches!(why(index), None | Some(NotComparable::FullerOfDay | NotComparable::RivalOfDay));
    let rivals = |index: usize| of_its_day(index) && beside(index, NotComparable::RivalOfDay);
    group(Oddity::FullerOfDay, &|index| of_its_day(index) && !rivals(index) && beside(index, NotComparable::FullerOfDay), &one_day);
    group(Oddity::RivalsOfDay, &rivals, &one_day);
    let mut add = |oddity: Oddity, odd: &dyn Fn(usize) -> bool, among: &[usize]| {
        let found: Vec<usize> = among.iter().copied().filter(|index| odd(*index)).collect();
        if !found.is_empty() {
            list.push(Caution { oddity, earlier: found });
        }
    };
    let dated = |index: usize, is: &dyn Fn(Date, Date) -> bool| occasion(index).date.zip(date).is_some_and(|(then, now)| is(then, now));
    let comparable: Vec<usize> = own.iter().copied().filter(|index| why(*index).is_none()).collect();
    add(Oddity::OtherContent, &|index| is_of_other_content(now.rubric, &earlier[index].answers), &comparable);
    let as_it_is = |index: usize| earlier[index].ruler == Ruler::Same && earlier[index].answers.edition != now.rubric.edition;
    add(Oddity::OtherEdition, &as_it_is, &comparable);
    add(Oddity::NoEdition, &|index| earlier[index].answers.edition_assumed, &comparable);
    add(Oddity::OtherRater, &|index| occasion(index).rater != now.answers.occasion.rater, points);
    let compared: Vec<usize> = at.into_iter().collect();
    add(Oddity::LongAgo, &|index| dated(index, &|then, now| then.add_months(LONG_AGO).is_some_and(|until| until <= now)), &compared);
    let of_this_team: Vec<usize> = own.iter().copied().filter(|index| !of_another_team(&earlier[*index]) && !itself(*index)).collect();
    add(Oddity::Later, &|index| dated(index, &|then, now| then > now), &of_this_team);
    add(Oddity::SameDay, &|index| dated(index, &|then, now| then == now), &of_this_team);
    add(Oddity::EarlierNoDate, &|index| date.is_some() && occasion(index).date.is_none(), &of_this_team);
    let about_this_one = [
        (Oddity::OtherContent, is_of_other_content(now.rubric, now.answers)),
        (Oddity::NoDate, date.is_none() && !own.is_empty()),
        (Oddity::InFuture, date.zip(today).is_some_and(|(date, today)| date > today)),
    ];
    list.extend(about_this_one.into_iter().filter(|(_, odd)| *odd).map(|(oddity, _)| Caution { oddity, earlier: Vec::new() }));
    order::sorted(list, &|one, other| one.oddity.cmp(&other.oddity))
}
