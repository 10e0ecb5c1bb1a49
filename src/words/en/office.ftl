### What the programme office says, about the results of many sites: on its page, in its tables, on paper and in its calendar file.

## Collections that are kept in this browser, on the page of the office

kept-heading = Kept on this device
# The heading above the button that keeps a collection.
keep-heading = Keep on this device
# A button: all files that were read are kept in this browser.
keep-collection = Keep this collection on this device
# A button, once the collection on the page is kept: what is kept is replaced by what stands on the page now.
keep-anew = Keep it as it stands now
# Before a line to write in.
keep-name = Name of the collection
# Beside the button.
keep-what = The files that were read are kept in this browser, with the names and notes in them, until you delete them here. Anybody who uses this browser on this device can open them. On a computer that you share, save them as a file in a protected folder instead.
# In place of a name that nobody gave.
kept-nameless = Collection without a name
# Behind the name of a collection, in a list.
# $date (text, 27 November 2026): when it was kept
# $files (number, 3): how many files it holds
# Example: kept on 27 November 2026, 3 files
kept-of = { $files ->
    [one] kept on { $date }, 1 file
   *[other] kept on { $date }, { $files } files
}
kept-now = The collection is kept on this device as it stands now.
# In place of that, once something has come to it.
kept-changed = The collection has changed since it was kept. The changes are lost when you close this page, unless you keep or save it once more.
kept-beside = The collection that was kept has been changed or deleted in another tab. Yours is kept as one of its own.
keep-refused = This browser did not keep the collection. It may be set to keep nothing, as in a private window, or have no room left. Save the collection as a file instead.
# A button beside a collection in the list.
kept-open = Open
# In place of the button, while files have been read.
kept-open-anew = To open a collection that is kept, open this page anew.
kept-gone = That collection is no longer here. It may have been deleted in another tab.
# A button beside a collection in the list; a second press is asked for.
kept-delete = Delete
# A button: deletes at once.
kept-delete-yes = Delete it for good
# A button: it stays.
kept-delete-no = Do not delete it
kept-deleted = It is no longer kept on this device.
kept-not-deleted = This browser did not delete it. Close the other tabs with this page, then try again.

## Files that do not count

# Behind “It cannot be read: ”.
not-given = the browser did not give what is in it; it may have been moved, deleted or locked since it was chosen. Choose it once more

## The list of sites

# Among what was left out of the files.
# $line (number, 4): which line of the file
# $column (text, next_due): the heading of the column
# Example: Line 4 of the list of sites: what stands under “next_due” is no day such as 2026-12-31, and is taken as empty.
register-no-day = Line { $line } of the list of sites: what stands under “{ $column }” is no day such as 2026-12-31, and is taken as empty.

## Licences and certifications of sites: their last days, as the list of sites names them

# A heading.
permits = Licences and certifications
# In place of the lists.
permits-none = No list of sites with a column licence_until or certified_until has been read, so nothing can be said of licences and certifications.
# The heading of a column, with “licence” or “certification” in its cells.
permit = What it is
# The heading of a column of days.
permit-until = Valid until
# Headings of lists, each with a number behind it.
permits-ended = Ended
permits-soon = End within 90 days
permits-later = End later
permits-unknown = No day known
# Of a site, to run the programme: in a cell of a table.
licence = licence
# Of a site, for how it runs the programme: in a cell of a table.
certification = certification
# $site (text, Riverside): the site
# $date (text, 31 October 2026): the last day
# Example: Riverside: the licence ended on 31 October 2026, as your list of sites says.
licence-ended = { $site }: the licence ended on { $date }, as your list of sites says.
# $site (text, Riverside): the site
# $date (text, 31 October 2026): the last day
# Example: Riverside: the certification ended on 31 October 2026, as your list of sites says.
certification-ended = { $site }: the certification ended on { $date }, as your list of sites says.
# Of a day in the next three months.
# $site (text, Riverside): the site
# $date (text, 31 December 2026): the last day
# Example: Riverside: the licence ends on 31 December 2026, as your list of sites says.
licence-ends = { $site }: the licence ends on { $date }, as your list of sites says.
# Of a day in the next three months.
# $site (text, Riverside): the site
# $date (text, 31 December 2026): the last day
# Example: Riverside: the certification ends on 31 December 2026, as your list of sites says.
certification-ends = { $site }: the certification ends on { $date }, as your list of sites says.
# Whether the day has passed is not known or not said.
# $site (text, Riverside): the site
# $date (text, 31 December 2027): the last day
# Example: Riverside: the last day of the licence is 31 December 2027, as your list of sites says.
licence-until = { $site }: the last day of the licence is { $date }, as your list of sites says.
# Whether the day has passed is not known or not said.
# $site (text, Riverside): the site
# $date (text, 31 December 2027): the last day
# Example: Riverside: the last day of the certification is 31 December 2027, as your list of sites says.
certification-until = { $site }: the last day of the certification is { $date }, as your list of sites says.
# $site (text, Riverside): the site
# Example: Riverside: your list of sites names no last day of a licence.
licence-unknown = { $site }: your list of sites names no last day of a licence.
# $site (text, Riverside): the site
# Example: Riverside: your list of sites names no last day of a certification.
certification-unknown = { $site }: your list of sites names no last day of a certification.
# In the summary of a site, among “1 non-negotiable not met; next assessment overdue”.
licence-has-ended = licence ended
certification-has-ended = certification ended
# In the same place.
# $days (number, 90): within how many days
# Example: licence ends within 90 days
licence-ends-soon = { $days ->
    [one] licence ends within { $days } day
   *[other] licence ends within { $days } days
}
# In the same place.
# $days (number, 90): within how many days
# Example: certification ends within 90 days
certification-ends-soon = { $days ->
    [one] certification ends within { $days } day
   *[other] certification ends within { $days } days
}
# The title of an entry in a calendar, on that day.
# $site (text, Riverside): the site
# Example: Last day of the licence: Riverside
licence-last-day = Last day of the licence: { $site }
# The title of an entry in a calendar, on that day.
# $site (text, Riverside): the site
# Example: Last day of the certification: Riverside
certification-last-day = Last day of the certification: { $site }

## What needs attention

# Under the heading of sites at which nothing is urgent.
settle-hint = Something is not confirmed, still to be agreed, contradictory, overdue or not sent, or a licence or certification has ended or is about to.
