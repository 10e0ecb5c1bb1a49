//! Calendar dates, without time or place: `2026-11-22`.
//!
//! In: text. Out: a [`Date`] that can be compared, moved by months and counted in days. The crate's core has no
//! clock; today's date is handed in.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(time::Date);

impl Date {
    /// The earliest day there is; it stands where a date has not been read yet.
    pub const MIN: Date = Date(time::Date::MIN);

    /// Reads `2026-11-22`.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some()
            || (year.len(), month.len(), day.len()) != (4, 2, 2)
            || !text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit())
        {
            return None;
        }
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// A date that is written with its day first; `None` where none can be made out.
    pub fn with_day_first(text: &str) -> Option<Date> {
        let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
        let date = match parts[..] {
            [day, month, year] if year.len() == 4 => year.parse().ok().zip(month.parse().ok()).zip(day.parse().ok()),
            _ => None,
        };
        date.and_then(|((year, month), day)| Date::new(year, month, day))
    }

    /// A date, if there is such a day.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Date> {
        time::Date::from_calendar_date(year, time::Month::try_from(month).ok()?, day).ok().map(Date)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, from 1.
    pub fn month(self) -> u8 {
        self.0.month() as u8
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// So many months later: the same day, or the last of a shorter month.
    pub fn add_months(self, months: u32) -> Option<Date> {
        let count = self.0.year() * 12 + i32::from(self.month()) - 1 + i32::try_from(months).ok()?;
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) as u8 + 1);
        let last = time::Month::try_from(month).ok()?.length(year);
        Date::new(year, month, self.day().min(last))
    }

    /// So many days later.
    pub fn add_days(self, days: i64) -> Option<Date> {
        let day = i64::from(self.0.to_julian_day()).checked_add(days)?;
        time::Date::from_julian_day(i32::try_from(day).ok()?).ok().map(Date)
    }

    /// Days from another date to this one.
    pub fn days_since(self, earlier: Date) -> i64 {
        i64::from(self.0.to_julian_day()) - i64::from(earlier.0.to_julian_day())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_days_are_dates() {
        assert_eq!(Date::parse("2026-11-22").map(|date| date.to_string()), Some("2026-11-22".into()));
        for wrong in ["2026-02-29", "2026-13-01", "22-11-2026", "2026-11-22T00:00", "2026-1-2", "", "+026-01-01"] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn months_end_on_their_last_day() {
        for (from, months, to) in [("2026-01-31", 1, "2026-02-28"), ("2027-08-31", 6, "2028-02-29"), ("2026-11-22", 6, "2027-05-22")] {
            let date = Date::parse(from).and_then(|date| date.add_months(months));
            assert_eq!(date.map(|date| date.to_string()), Some(to.into()));
        }
    }
}
