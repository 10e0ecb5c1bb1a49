### The summary. No Welsh speaker has reviewed these sentences yet; the page says so wherever they stand.

## Parts that other sentences are made with

in-words = { $number }

quoted = “{ $name }”
or = { $one } neu { $other }

## The verdict: the one sentence that leads

nothing = Nid oes dim wedi'i ateb eto: { $total } i fynd.

unfinished = Atebwyd { $answered } o { $total }: gorffennwch { $left } arall.

go-on = { $left ->
    [one] Ateb yr un olaf
   *[other] Ateb y { $left } sydd ar ôl
}

not-met-so-far = { $all ->
    [1] Nid yw'r un elfen anhepgor wedi'i bodloni.
   *[other] Hyd yma nid yw { $not-met } o'r { $all } elfen anhepgor wedi'u bodloni.
}

best = { $number ->
    [0] Mae popeth ar ei lefel orau.
    [1] Mae'r un elfen anhepgor wedi'i bodloni, ac mae popeth ar ei lefel orau.
    [2] Mae'r ddwy elfen anhepgor wedi'u bodloni, ac mae popeth ar ei lefel orau.
   *[other] Mae pob un o'r { $number } elfen anhepgor wedi'u bodloni, ac mae popeth ar ei lefel orau.
}

score = { $name }: { $value }.
score-of = { $name }: { $value } o { $out-of }.
score-moved = { $name }: { $value }, { $moved }.
score-of-moved = { $name }: { $value } o { $out-of }, { $moved }.
reaching-met = { $all ->
    [1] { $title }: { $value }, ac mae'r maen prawf wedi'i fodloni.
   *[other] { $title }: { $value }, ac mae pob un o'r { $all } maen prawf wedi'i fodloni.
}

reaching-not-met = { $all ->
    [1] { $title }: { $value }, ac nid yw'r maen prawf wedi'i fodloni.
   *[other] { $title }: { $value }, ac nid oes yr un o'r { $all } maen prawf wedi'i fodloni.
}

reaching-some = { $title }: { $value }; bodlonwyd { $count } o { $all-count } maen prawf.

reaching-open = { $all ->
    [1] { $title }: { $value }, ac nid yw'n hysbys eto a yw'r maen prawf wedi'i fodloni.
   *[other] { $title }: { $value }, ac ni ellir penderfynu eto ar { $open } o'r { $all } maen prawf.
}

met-without-score = Nid oes sgôr i “{ $title }” eto, ond mae'r hyn y mae'n rhaid ei gyrraedd wedi'i gyrraedd, beth bynnag sydd heb ei ateb.
not-met-without-score = Nid oes sgôr i “{ $title }” eto, ac mae'r hyn y mae'n rhaid ei gyrraedd y tu hwnt i gyrraedd, beth bynnag sydd heb ei ateb.

comes-to = Canlyniad “{ $title }” yw “{ $outcome }”.
is-met = Mae “{ $title }” wedi'i fodloni.
is-not-met = Nid yw “{ $title }” wedi'i fodloni.
undecided = Nid oes penderfyniad eto ar “{ $title }”.

decisions-met = Mae pob un o'r { $number } phenderfyniad wedi'u bodloni.

decisions-open = Mae { $open } o'r { $all } phenderfyniad yn dal yn agored.

decisions-not-met = Nid yw { $not-met } o'r { $all } phenderfyniad wedi'u bodloni.

decisions-not-met-or-open = Nid yw { $not-met } o'r { $all } phenderfyniad wedi'u bodloni, ac mae { $open } yn dal yn agored.

profile = Mae pob un o'r { $total } wedi'u hateb: proffil y mae'r offeryn hwn yn ei roi, nid un sgôr.

## The non-negotiables, counted beside a row of signs

tally-met = { $number } wedi'u bodloni
tally-not-met = { $number } heb eu bodloni
tally-not-known = { $number } ddim yn hysbys eto
tally-not-answered = { $number } heb eu hateb eto
tally-then = { $date }: { $met } o { $total } wedi'u bodloni

## The decision of a rule

decision = Penderfyniad: { $title }
not-decided = Heb ei benderfynu eto

conditions-met = { $met } o { $all } amod wedi'u bodloni

conditions-met-for = Yn ofynnol ar gyfer “{ $outcome }”: { $met } o { $all } amod wedi'u bodloni

possible = Yn dal yn bosibl: { $outcomes }

more-below = { $number ->
    [one] Mae un penderfyniad arall isod.
   *[other] Mae { $number } penderfyniad arall isod.
}

## The score, and what became of it

out-of = o { $most }
up = i fyny o { $value }
up-on = i fyny o { $value } ar { $date }
down = i lawr o { $value }
down-on = i lawr o { $value } ar { $date }
better-than = yn well na { $value }
better-than-on = yn well na { $value } ar { $date }
worse-than = yn waeth na { $value }
worse-than-on = yn waeth na { $value } ar { $date }
unchanged = heb newid
as-on = fel ar { $date }
between = Bydd yn gorffen rhwng { $lowest } a { $highest }

## Where to begin

begin = Dechreuwch yma
then-and-now = Cynt a nawr
step = Cam nesaf
who-and-when = Pwy a phryd
not-known = ddim yn hysbys
as-before = { $now }, fel o'r blaen
was-and-is = { $then } gynt, { $now } nawr

days-overdue = { $number } diwrnod yn hwyr

weeks-overdue = { $number } wythnos yn hwyr

months-overdue = { $number } mis yn hwyr

## What goes well

better = Yn gwella
well = Yn mynd yn dda
rose = { $title }: { $to }, { $from } gynt
so-many-more = a { $count } arall

## How sure the answers are

backed-none = Nid oes tystiolaeth eto i'r un o'r { $answers } ateb

backed-some = Mae tystiolaeth i { $number } o'r { $answers } ateb

backed-all = Mae tystiolaeth i bob un o'r { $answers } ateb

backed = { $have }.

backed-older = { $have }; mae { $count } yn hŷn na { $months } mis.

backed-old = { $have }; mae { $count } yn rhy hen.

## Along the line of a chart

month-and-year = { $month ->
    [1] Ion
    [2] Chwef
    [3] Maw
    [4] Ebr
    [5] Mai
    [6] Meh
    [7] Gorff
    [8] Awst
    [9] Medi
    [10] Hyd
    [11] Tach
   *[other] Rhag
} { $year }
