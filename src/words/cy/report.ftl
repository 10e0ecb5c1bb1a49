### The report. No Welsh speaker has reviewed these sentences yet; the page says so wherever they stand.

## Parts that other sentences are made with

in-words = { $number ->
    [0] dim un
    [1] un
    [2] dwy
    [3] tair
    [4] pedair
    [5] pump
    [6] chwech
    [7] saith
    [8] wyth
    [9] naw
    [10] deg
   *[other] { $number }
}

and = { $first } a { $last }
and-before-vowel = { $first } ac { $last }
and-beginnings = a e i o u w y A E I O U W Y mae ni_ nid_
or = { $one } neu { $other }
and-raters = { $first }, { $last }
named = “{ $level }”
named-sentence = “{ $text }.”
full = { $text }.
full-with = { $text }; { $more }.
with-text = { $text }: { $says }

elements = { $number ->
    [zero] dim elfen
    [one] un elfen
    [two] dwy elfen
    [few] tair elfen
    [4] pedair elfen
    [5] pum elfen
    [many] chwe elfen
    [7] saith elfen
    [8] wyth elfen
    [9] naw elfen
    [10] deg elfen
   *[other] { $number } elfen
}

elements-in-figures = { $number } elfen

levels = { $number ->
    [zero] dim lefel
    [one] un lefel
    [two] dwy lefel
    [few] tair lefel
    [4] pedair lefel
    [5] pum lefel
    [many] chwe lefel
    [7] saith lefel
    [8] wyth lefel
    [9] naw lefel
    [10] deg lefel
   *[other] { $number } lefel
}

parts = { $number ->
    [zero] dim rhan
    [one] un rhan
    [two] dwy ran
    [few] tair rhan
    [4] pedair rhan
    [5] pum rhan
    [many] chwe rhan
    [7] saith rhan
    [8] wyth rhan
    [9] naw rhan
    [10] deg rhan
   *[other] { $number } rhan
}

so-many-more = { $number } arall

and-so-many-more = { $names } a { $number } arall

## What must hold: bounds, rules and targets

bounds-at-least = o leiaf { $low }
bounds-above = mwy na { $low }
bounds-at-most = dim mwy na { $high }
bounds-below = llai na { $high }
bounds-exactly = { $only } yn union
bounds-from-to = { $low } i { $high }
bounds-from-below = o leiaf { $low } ac yn llai na { $high }
bounds-above-to = mwy na { $low } a dim mwy na { $high }
bounds-between = mwy na { $low } ac yn llai na { $high }
bounds-any = unrhyw werth
just-under = ychydig o dan { $edge }
just-over = ychydig dros { $edge }
needs = angen { $goal }
or-better = “{ $level }” neu well
in-hundred-of = { $share } o bob 100
in-hundred-parts = { $share } o bob 100 rhan yn eu lle
for-you-all = i chi, { $count } o { $total }
for-you-of = i chi, { $count } o { $total } ({ $of })
for-you-with = i chi, { $count } ({ $counted }) gyda { $total } ({ $with })
no-count = gyda { $total } ({ $of }) nid oes rhif cyfan sy'n rhoi hynny
parts-in-place = { $parts } yn ei le
goal-with-parts = { $goal }, gan gynnwys { $parts }
for-outcome = ei angen ar gyfer “{ $outcome }”: { $rule }
outcomes-open = { $outcomes } (yn dal yn agored)
outcomes-unproven = { $outcomes } (yn dal yn agored; mae gormod o ffyrdd o orffen i roi cynnig ar bob un, felly gall un o’r rhain fod y tu hwnt i gyrraedd)
below-target-heading = O dan y nod
below-aim-heading = O dan y nod yn y cam “{ $stage }”
below = { $value }; y nod yw { $target }
in-stage = { $bounds } yn y cam “{ $stage }”
it-is = mae'n { $value }

all-must = { $number ->
    [1] rhaid i hwn fod yn wir
    [2] rhaid i'r ddau hyn fod yn wir
   *[other] rhaid i bob un o'r { $number } hyn fod yn wir
}

any-must = { $number ->
    [1] rhaid i hwn fod yn wir
   *[other] rhaid i o leiaf un o'r { $number } hyn fod yn wir
}

so-many-must = nifer sy'n wir o'r { $number } hyn: { $bounds }
percent-must = canran sy'n wir o'r { $number } hyn: { $bounds }
conditions-met = { $met } o { $all } amod wedi’u bodloni
conditions-open = { $met } o { $all } amod wedi’u bodloni, { $open } yn dal yn agored

in-a-row = { $needs }, { $times } gwaith yn olynol
run-met-longer = wedi'i bodloni, { $run } yn olynol
run-met = wedi'i bodloni, { $run } o { $times } yn olynol
run-not-met-at-most = heb ei bodloni, { $most } o { $times } yn olynol ar y mwyaf
run-not-met = heb ei bodloni, { $run } o { $times } yn olynol
run-open = yn dal yn agored, mae angen { $times } yn olynol
status-met-so-far = wedi'i bodloni hyd yma
status-not-met-so-far = heb ei bodloni eto
possible = yn dal yn bosibl: { $outcomes }
possible-unproven = yn dal yn bosibl: { $outcomes }, a gall un o'r rhain fod y tu hwnt i gyrraedd: mae gormod o ffyrdd o orffen i roi cynnig ar bob un
undecided = heb ei benderfynu eto
needed-for = ei angen ar gyfer “{ $outcome }”

## Beside an answer

recorded-by-you = fe gofnodoch chi { $points }
recorded-by-you-with = fe gofnodoch chi { $points }: { $answer }
recorded-as = cofnodwyd { $points }
recorded-as-with = cofnodwyd { $points }: { $answer }
with-reason = { $status }: { $reason }
unused-no-element = “{ $title }”: nid oes elfen o'r fath yn yr offeryn hwn; yn y ffeil mae { $found }.
unused-no-answer = “{ $title }”: yn y ffeil mae { $found }, nad yw'n ateb i'r elfen hon.
unused-other-part = “{ $title }”: atebwyd { $found }, ond nid yw'n rhan o'r hyn a asesir yma.
out-of = { $count } o { $total }
out-of-estimate = { $count } o amcangyfrif o { $total }
in-place = { $present } o { $all } yn eu lle

ratings = { $count } asesiad: { $each }

so-often = { $times } × { $rating }
one-of = { $amount } ({ $unit })
too-few-ratings = rhoddwyd { $have } asesiad o leiafswm o { $least }: { $each }
evidence-sample = sampl o { $number }
evidence-old = hŷn nag y mae'r offeryn yn gofyn amdani

## The non-negotiables

so-many-non-negotiables = { $number ->
    [zero] o'r elfennau anhepgor
    [one] o'r un elfen anhepgor
    [two] o'r ddwy elfen anhepgor
    [few] o'r tair elfen anhepgor
    [4] o'r pedair elfen anhepgor
    [5] o'r pum elfen anhepgor
    [many] o'r chwe elfen anhepgor
    [7] o'r saith elfen anhepgor
    [8] o'r wyth elfen anhepgor
    [9] o'r naw elfen anhepgor
    [10] o'r deg elfen anhepgor
   *[other] o'r { $number } elfen anhepgor
}

all-met = { $number ->
    [1] Mae'r un elfen anhepgor wedi'i bodloni.
    [2] Mae'r ddwy elfen anhepgor wedi'u bodloni.
   *[other] Mae pob un { $them } wedi'i bodloni.
}

none-met = { $number ->
    [1] Nid yw'r un elfen anhepgor sydd yma wedi'i bodloni.
   *[other] Nid oes yr un { $them } wedi'i bodloni.
}

none-confirmed = { $number ->
    [1] Ni ellir cadarnhau'r un elfen anhepgor sydd yma eto.
   *[other] Ni ellir cadarnhau'r un { $them } eto.
}

some-not-met = { $not-met ->
    [one] Nid yw { $count } { $them } wedi'i bodloni.
   *[other] Nid yw { $count } { $them } wedi'u bodloni.
}

some-open = { $met ->
    [one] Ni ellir cadarnhau { $open } { $them }; mae'r llall wedi'i bodloni.
    [two] Ni ellir cadarnhau { $open } { $them }; mae'r ddwy arall wedi'u bodloni.
   *[other] Ni ellir cadarnhau { $open } { $them }; mae'r { $met-count } arall wedi'u bodloni.
}

some-not-met-some-open = { $not-met ->
    [one] Nid yw { $count } { $them } wedi'i bodloni, ac ni ellir cadarnhau { $open }.
   *[other] Nid yw { $count } { $them } wedi'u bodloni, ac ni ellir cadarnhau { $open }.
}

those-met = { $number ->
    [zero] Nid oes yr un elfen anhepgor wedi'i bodloni
    [one] Yr un elfen anhepgor sydd wedi'i bodloni
    [two] Y ddwy elfen anhepgor sydd wedi'u bodloni
    [few] Y tair elfen anhepgor sydd wedi'u bodloni
    [4] Y pedair elfen anhepgor sydd wedi'u bodloni
    [5] Y pum elfen anhepgor sydd wedi'u bodloni
    [many] Y chwe elfen anhepgor sydd wedi'u bodloni
    [7] Y saith elfen anhepgor sydd wedi'u bodloni
    [8] Y wyth elfen anhepgor sydd wedi'u bodloni
    [9] Y naw elfen anhepgor sydd wedi'u bodloni
    [10] Y deg elfen anhepgor sydd wedi'u bodloni
   *[other] Y { $number } elfen anhepgor sydd wedi'u bodloni
}

## What has changed, in one sentence

rubric-changed = Mae'r offeryn wedi newid ers { $since }, o argraffiad { $then } i { $now }: sgorau yn unig a gymherir, nid elfennau.
rubric-changed-all = Mae'r offeryn wedi newid ers { $since }, o argraffiad { $then } i { $now }: sgorau yn unig a gymherir, nid elfennau anhepgor nac elfennau eraill.
none-moved = ni chododd ac ni ostyngodd yr un elfen
rose-only = cododd { $elements } ac ni ostyngodd yr un
better-only = gwellodd { $elements } ac ni waethygodd yr un
fell-only = gostyngodd { $elements } ac ni chododd yr un
worse-only = gwaethygodd { $elements } ac ni wellodd yr un
rose-and-fell = cododd { $elements } a gostyngodd { $fell }
better-and-worse = gwellodd { $elements } a gwaethygodd { $fell }

who = { $number ->
    [zero] dim elfen anhepgor
    [one] un elfen anhepgor
    [two] dwy elfen anhepgor
    [few] tair elfen anhepgor
    [4] pedair elfen anhepgor
    [5] pum elfen anhepgor
    [many] chwe elfen anhepgor
    [7] saith elfen anhepgor
    [8] wyth elfen anhepgor
    [9] naw elfen anhepgor
    [10] deg elfen anhepgor
   *[other] { $number } elfen anhepgor
}

have-drifted = mae { $who } wedi drifftio

no-longer-confirmed = ni ellir cadarnhau { $who } bellach

fell-and-hold = { $number ->
    [one] gostyngodd { $who } ond mae'n dal wedi'i bodloni
   *[other] gostyngodd { $who } ond maent yn dal wedi'u bodloni
}

worse-and-hold = { $number ->
    [one] gwaethygodd { $who } ond mae'n dal wedi'i bodloni
   *[other] gwaethygodd { $who } ond maent yn dal wedi'u bodloni
}

were-not-met = { $number ->
    [one] nid oedd { $who } wedi'i bodloni cynt ychwaith
   *[other] nid oedd { $who } wedi'u bodloni cynt ychwaith
}

were-open = { $number ->
    [one] nid oedd { $who } wedi'i bodloni na'i chadarnhau cynt ychwaith
   *[other] nid oedd { $who } wedi'u bodloni na'u cadarnhau cynt ychwaith
}

met-again = { $number ->
    [one] mae { $who } wedi'i bodloni eto
   *[other] mae { $who } wedi'u bodloni eto
}

since-elements = Ers { $since } { $moved }.
since-no-drift = Ers { $since } nid oes yr un elfen anhepgor wedi drifftio; { $moved }.
since-told = Ers { $since } { $told }; { $moved }.

## Scores

whole-score = { $title }: { $value }
whole-score-lower = { $title }: { $value } (gorau po leiaf)
whole-score-band = { $title }: { $value }, yn y band “{ $band }”
whole-score-band-lower = { $title }: { $value }, yn y band “{ $band }” (gorau po leiaf)
no-whole-score = Nid oes sgôr i “{ $title }”: { $why }
no-whole-score-yet = Nid oes sgôr i “{ $title }” eto: { $why }

too-few = mae angen o leiaf { $least } o'r { $all } y mae'n eu cyfrif, a { $have } sydd

too-many-missing = caiff { $most } o'r { $all } y mae'n eu cyfrif fod ar goll ar y mwyaf, ac mae { $missing } ar goll

rounded-to = { $sum }, wedi'i dalgrynnu i { $rounded }

# $sum (text, 100 × 7 ÷ 8 = 87.5): what the score comes to
# $points (text, 4): what that scores by the table
# Example: 100 × 7 ÷ 8 = 87.5, sy’n sgorio 4 yn ôl y tabl pwyntiau
scored-by-table = { $sum }, sy’n sgorio { $points } yn ôl y tabl pwyntiau
best-at = Mae'n sefyll ar { $value }, y gorau sydd.
best-from = Aeth o { $rose-from } i { $value }, y gorau sydd.

criteria-none-met = { $all ->
    [1] ni fodlonwyd yr un maen prawf sydd yma.
   *[other] ni fodlonwyd yr un o'r { $all } maen prawf.
}

none = dim un

criteria-met = bodlonwyd { $met } o { $all } maen prawf.

criteria-not-met = bodlonwyd { $met } o { $all } maen prawf; ni fodlonwyd { $not-met }.

criteria-open = bodlonwyd { $met } o { $all } maen prawf; { $open } yn dal yn agored.

criteria-not-met-open = bodlonwyd { $met } o { $all } maen prawf; ni fodlonwyd { $not-met }; { $open } yn dal yn agored.

still-undecided = yn dal yn agored

already-decided = { $standing }, beth bynnag sydd heb ei ateb

all-begun = { $total ->
    [1] Mae gan yr un elfen sydd yma asesiadau, ond llai nag y mae'r offeryn yn gofyn amdanynt.
   *[other] Mae gan bob un o'r { $total } elfen asesiadau, ond llai nag y mae'r offeryn yn gofyn amdanynt.
}

some-begun = Atebwyd { $answered } o'r { $total } elfen; mae gan { $begun } asesiadau, ond llai nag y mae'r offeryn yn gofyn amdanynt.

answered-all = { $total ->
    [1] Mae'r un elfen sydd yma wedi'i hateb.
   *[other] Mae pob un o'r { $total } elfen wedi'i hateb.
}

answered-none = { $total ->
    [1] Nid yw'r un elfen sydd yma wedi'i hateb eto.
   *[other] Nid oes yr un o'r { $total } elfen wedi'i hateb eto.
}

answered-some = { $answered ->
    [one] Mae 1 o'r { $total } elfen wedi'i hateb.
   *[other] Mae { $answered } o'r { $total } elfen wedi'u hateb.
}

one-way-up = symud { $levels }, o { $from } i { $to }
band-away = Mae “{ $band }” { $levels } i ffwrdd, er enghraifft: { $steps }.
step = “{ $title }” o { $from } i { $to }
no-way = Ni ellir cyrraedd “{ $band }” â'r elfennau a gyfrifir nawr.

answers = { $number ->
    [zero] dim ateb
    [one] un ateb
    [two] dau ateb
    [few] tri ateb
    [4] pedair ateb
    [5] pum ateb
    [many] chwe ateb
    [7] saith ateb
    [8] wyth ateb
    [9] naw ateb
    [10] deg ateb
   *[other] { $number } ateb
}

answers-with-score = { $answers }, { $title } { $shown }

missing-all = Mae { $all } o'r { $all } y mae'n eu cyfrif ar goll: { $listed }.

missing-some = Mae { $missing } o'r { $all } y mae'n eu cyfrif ar goll: { $listed }.

without-an-answer = Heb ateb: { $listed }.
without-a-whole-answer = Heb ateb cyfan: { $listed }.

those-unanswered = { $number ->
    [zero] Yr elfennau heb ateb
    [one] Yr un elfen heb ateb
    [two] Y ddwy elfen heb ateb
    [few] Y tair elfen heb ateb
    [4] Y pedair elfen heb ateb
    [5] Y pum elfen heb ateb
    [many] Y chwe elfen heb ateb
    [7] Y saith elfen heb ateb
    [8] Y wyth elfen heb ateb
    [9] Y naw elfen heb ateb
    [10] Y deg elfen heb ateb
   *[other] Y { $number } elfen heb ateb
}

those-begun = { $number ->
    [zero] Yr elfennau heb ateb cyfan
    [one] Yr un elfen heb ateb cyfan
    [two] Y ddwy elfen heb ateb cyfan
    [few] Y tair elfen heb ateb cyfan
    [4] Y pedair elfen heb ateb cyfan
    [5] Y pum elfen heb ateb cyfan
    [many] Y chwe elfen heb ateb cyfan
    [7] Y saith elfen heb ateb cyfan
    [8] Y wyth elfen heb ateb cyfan
    [9] Y naw elfen heb ateb cyfan
    [10] Y deg elfen heb ateb cyfan
   *[other] Y { $number } elfen heb ateb cyfan
}

## How scores are worked out

least-answered = rhaid i o leiaf { $number } gael ateb
least-percent = rhaid i o leiaf { $percent }% gael ateb
most-missing = ni chaiff mwy na { $number } fod ar goll

decimals = { $number ->
    [0] i rifau cyfan
    [1] i un lle degol
    [2] i ddau le degol
    [3] i dri lle degol
   *[other] i { $number } lle degol
}

rounding-half-up = Dim ond yr hyn a ddangosir a gaiff ei dalgrynnu, haneri i fyny { $to }; mae pob cymhariaeth yn defnyddio'r gwerth union, a dangosir mwy o ddigidau lle byddai talgrynnu'n ei guddio.
rounding-half-even = Dim ond yr hyn a ddangosir a gaiff ei dalgrynnu, haneri i'r cymydog eilrif { $to }; mae pob cymhariaeth yn defnyddio'r gwerth union, a dangosir mwy o ddigidau lle byddai talgrynnu'n ei guddio.
rounding-floor = Dim ond yr hyn a ddangosir a gaiff ei dalgrynnu i lawr { $to }; mae pob cymhariaeth yn defnyddio'r gwerth union, a dangosir mwy o ddigidau lle byddai talgrynnu'n ei guddio.
rounding-ceil = Dim ond yr hyn a ddangosir a gaiff ei dalgrynnu i fyny { $to }; mae pob cymhariaeth yn defnyddio'r gwerth union, a dangosir mwy o ddigidau lle byddai talgrynnu'n ei guddio.
still-possible = Tra bod atebion yn agored, gall “{ $title }” fod yn unrhyw le o { $lowest } i { $highest } o hyd.
method-of = “{ $title }”: { $sum }
strip-head = { $title }: { $value } ar raddfa o { $from } i { $to }
strip-band = band: { $value }
strip-before = y tro diwethaf: { $value }
strip-target = nod: { $value }

## What drifted, fell or rose: one sentence each

drifted = wedi drifftio: roedd yn { $value } ar { $date }
now = { $value } nawr
now-fewer = { $value } nawr (gorau po leiaf)
drift-met = Mae “{ $title }” wedi drifftio: wedi'i bodloni ar { $since }, heb ei bodloni nawr.
drift-from = Mae “{ $title }” wedi drifftio: { $from } ar { $since }, { $now }; mae { $rule }.
finding-not-met = Nid yw “{ $title }” wedi'i bodloni.
finding-not-met-at = Nid yw “{ $title }” wedi'i bodloni: mae { $rule }, ac mae ar { $to }.
finding-undecided = Nid oes penderfyniad eto ar “{ $title }”.
finding-undecided-met = Nid oes penderfyniad eto ar “{ $title }”; roedd wedi'i fodloni ar { $since }.
finding-unanswered = Nid yw “{ $title }” wedi'i hateb eto.
finding-unanswered-met = Nid yw “{ $title }” wedi'i hateb eto; roedd wedi'i bodloni ar { $since }.
finding-open = Ni ellir cadarnhau “{ $title }” eto.
finding-open-rule = Ni ellir cadarnhau “{ $title }” eto: mae { $rule }.
finding-open-again = Ni ellir cadarnhau “{ $title }” bellach; roedd wedi'i bodloni ar { $since }.
band-fall-since = “{ $title }”: mewn band is ers { $since }.
band-fall = “{ $title }”: mewn band is, o { $from } ar { $since } i { $now }.
criterion-lost = Nid yw “{ $title }” yn bodloni ei faen prawf bellach: { $from } ar { $since }, { $to } nawr; mae { $rule }.
slipping-holds = Mae “{ $title }” yn llithro ond yn dal wedi'i bodloni: o { $from } ar { $since } i { $now }; mae { $rule }.
slipping-since = “{ $title }”: yn llithro ers { $since }.
slipping = “{ $title }”: yn llithro, o { $from } ar { $since } i { $now }.
reliable-fall-since = “{ $title }”: gostyngiad mwy nag y mae hap yn ei egluro ers { $since }.
reliable-fall = “{ $title }”: gostyngiad mwy nag y mae hap yn ei egluro, o { $from } ar { $since } i { $now }.
gap = Mae “{ $title }” ar { $to }; y nod yw { $rule }.
stale = Mae'r dystiolaeth ar gyfer “{ $title }” yn hŷn nag y mae'r offeryn yn gofyn amdani.
next-overdue = Mae'r asesiad nesaf yn hwyr.
regained-since = Mae “{ $title }” wedi'i bodloni eto; nid oedd ar { $since }.
regained = Mae “{ $title }” wedi'i bodloni eto: { $from } ar { $since }, { $now }.
criterion-regained = Mae “{ $title }” yn bodloni ei faen prawf eto: { $from } ar { $since }, { $to } nawr.
reliable-rise-since = “{ $title }”: codiad mwy nag y mae hap yn ei egluro ers { $since }.
reliable-rise = “{ $title }”: codiad mwy nag y mae hap yn ei egluro, o { $from } ar { $since } i { $now }.
outcome-fallen = Mae “{ $title }” wedi gostwng: o { $from } ar { $since } i { $to } nawr.
outcome-risen = Mae “{ $title }” wedi codi: o { $from } ar { $since } i { $to } nawr.
fell = “{ $title }”: gostyngodd, o { $from } ar { $since } i { $now }.
got-worse = “{ $title }”: gwaethygodd, o { $from } ar { $since } i { $now }.
rose = “{ $title }”: cododd, o { $from } ar { $since } i { $now }.
got-better = “{ $title }”: gwellodd, o { $from } ar { $since } i { $now }.
fell-and-holds = “{ $title }”: gostyngodd ond mae'n dal wedi'i bodloni, o { $from } ar { $since } i { $now }; mae { $rule }.
got-worse-and-holds = “{ $title }”: gwaethygodd ond mae'n dal wedi'i bodloni, o { $from } ar { $since } i { $now }; mae { $rule }.
fell-and-is-not-met = “{ $title }”: gostyngodd ac nid yw wedi'i bodloni, o { $from } ar { $since } i { $now }; mae { $rule }.
got-worse-and-is-not-met = “{ $title }”: gwaethygodd ac nid yw wedi'i bodloni, o { $from } ar { $since } i { $now }; mae { $rule }.
rose-and-is-not-met = “{ $title }”: cododd ac nid yw wedi'i bodloni, o { $from } ar { $since } i { $now }; mae { $rule }.
got-better-and-is-not-met = “{ $title }”: gwellodd ac nid yw wedi'i bodloni, o { $from } ar { $since } i { $now }; mae { $rule }.
also-rose = Gwell nawr: { $each }.
all-worse = Gwaeth nawr: { $each }.

those-risen = { $number ->
    [zero] Yr elfennau a wellodd
    [one] Yr un elfen a wellodd
    [two] Y ddwy elfen a wellodd
    [few] Y tair elfen a wellodd
    [4] Y pedair elfen a wellodd
    [5] Y pum elfen a wellodd
    [many] Y chwe elfen a wellodd
    [7] Y saith elfen a wellodd
    [8] Y wyth elfen a wellodd
    [9] Y naw elfen a wellodd
    [10] Y deg elfen a wellodd
   *[other] Y { $number } elfen a wellodd
}

## Cautions: what is odd about the assessments that are compared

other-team = { $number ->
    [one] Tîm arall, { $teams }, sydd yn asesiad { $dates }, felly nid oes cymharu. Os y tîm hwn ydyw dan enw arall, rhowch yr un enw i'r ddau.
   *[other] Tîm arall, { $teams }, sydd yn asesiadau { $dates }, felly nid oes cymharu. Os y tîm hwn ydyw dan enw arall, rhowch yr un enw i'r ddau.
}

several-teams = { $number ->
    [one] Mae sawl tîm, { $teams }, yn asesiad { $dates }, ac nid yw'r asesiad hwn yn enwi tîm, felly nid oes cymharu. Rhowch ei dîm yn gyntaf.
   *[other] Mae sawl tîm, { $teams }, yn asesiadau { $dates }, ac nid yw'r asesiad hwn yn enwi tîm, felly nid oes cymharu. Rhowch ei dîm yn gyntaf.
}

copies = { $number ->
    [one] Rhoddwyd asesiad { $dates } fwy nag unwaith; unwaith y mae'n cyfrif.
   *[other] Rhoddwyd asesiadau { $dates } fwy nag unwaith; unwaith y mae'n cyfrif.
}

itself = Yr asesiad hwn eto yw un a roddwyd i'w gymharu ag ef, ac ni chaiff ei gymharu.
fuller-of-day = Rhoddwyd sawl asesiad o { $day }: { $each }. Yr un â'r mwyaf o atebion sy'n cyfrif.
rivals-of-day = Rhoddwyd sawl asesiad o { $day } sy'n wahanol: { $each }. Ni all neb ddweud pa un sy'n sefyll, felly ni chymherir yr un ohonynt. Gadewch bob un ond un allan, neu gywiro dyddiad.
other-content-here = Rhoddwyd yr atebion hyn i gynnwys arall o argraffiad { $edition } ({ $then }) na'r un wrth law ({ $now }), y bernir hwy wrtho yma.
other-content = Rhoddwyd atebion { $dates } i gynnwys arall o argraffiad { $edition } ({ $then }) na'r un wrth law ({ $now }), y bernir y ddwy ochr wrtho: gall yr hyn a fodlonwyd bryd hynny gael ei ddweud fel heb ei fodloni, neu fel arall.
other-edition = Rhoddwyd atebion { $dates } i argraffiad { $then } ac fe'u bernir wrth argraffiad { $now } yma, a ystyrir yn gymaradwy.

no-edition = { $number ->
    [one] Nid yw asesiad { $dates } yn enwi argraffiad, ac fe'i cymerir yn atebion i argraffiad { $edition }. Os yw'r offeryn wedi newid ers hynny, ysgrifennwch yr argraffiad yn y ffeil.
   *[other] Nid yw asesiadau { $dates } yn enwi argraffiad, ac fe'i cymerir yn atebion i argraffiad { $edition }. Os yw'r offeryn wedi newid ers hynny, ysgrifennwch yr argraffiad yn y ffeil.
}

other-rater = { $number ->
    [one] Cafodd yr asesiad hwn ac asesiad { $dates } eu hasesu gan fathau gwahanol o aseswyr; darllenwch y gwahaniaeth yn ofalus.
   *[other] Cafodd yr asesiad hwn ac asesiadau { $dates } eu hasesu gan fathau gwahanol o aseswyr; darllenwch y gwahaniaeth yn ofalus.
}

long-ago = Mae asesiad { $dates } ddwy flynedd neu fwy yn ôl: gall llawer arall fod wedi newid ers hynny.

later = { $number ->
    [one] Mae dyddiad asesiad { $dates } ar ôl yr asesiad hwn, felly nid oes cymharu. Gwiriwch y dyddiadau.
   *[other] Mae dyddiad asesiadau { $dates } ar ôl yr asesiad hwn, felly nid oes cymharu. Gwiriwch y dyddiadau.
}

same-day = { $number ->
    [one] Ni chaiff asesiad o'r un diwrnod, { $dates }, ei gymharu. Gwiriwch y ddau ddyddiad.
   *[other] Ni chaiff asesiadau o'r un diwrnod eu cymharu. Gwiriwch yr holl ddyddiadau.
}

earlier-no-date = Nid oes dyddiad i asesiad cynharach, ac ni chaiff ei gymharu.
no-date = Nid oes dyddiad i'r asesiad hwn, felly ni chymherir dim ag ef. Rhowch ei ddyddiad yn gyntaf.
in-future = Mae dyddiad yr asesiad hwn yn y dyfodol. Gwiriwch ei ddyddiad.

## What is not compared, and why

not-compared = Ni chaiff dim ei gymharu ag asesiad { $date }: { $why }.
score-not-compared = Ni chaiff “{ $score }” ei gymharu â { $date }: { $why }.
why-other-rubric = mae'n perthyn i offeryn arall
why-other-team = mae'n perthyn i dîm arall
why-team-unclear = nid yw'r asesiad hwn yn enwi tîm, ac mae'r rhai cynharach o sawl tîm
why-edition-changed = fe'i gwnaed ag argraffiad { $edition }, sy'n mesur yn wahanol
why-overlay-differs = roedd rheolau lleol eraill mewn grym
why-mode-differs = edrychodd un o'r ddau ar yr elfennau anhepgor yn unig
why-variant-differs = aseswyd ffurf arall neu rannau eraill o'r rhaglen
why-fuller-of-day = mae gan un arall o'r diwrnod hwnnw fwy o atebion
why-rival-of-day = mae gan un arall o'r diwrnod hwnnw yr un nifer o atebion, ac ni all neb ddweud pa un sy'n sefyll
why-not-earlier = nid yw ei ddyddiad cyn yr un hwn
why-no-recorded-scores = fe'i gwnaed ag argraffiad { $edition }, ac nid yw ei ffeil yn dal sgorau'r argraffiad hwnnw
why-no-recorded-score = nid yw'r ffeil yn dal y sgôr hwn o argraffiad { $edition }

no-earlier-compared = Ni chaiff dim ei gymharu â'r { $number } asesiad cynharach.

no-baseline = Ni chaiff dim ei gymharu: nid oes asesiad cynharach o'r math y gofynnwyd amdano.
converted-value = { $value } (wedi'i drosi o { $recorded } yn argraffiad { $edition })
scores-converted = Caiff sgorau { $date } eu trosi o argraffiad { $edition } â ffigurau'r offeryn hwn.
scores-converted-from = Caiff sgorau { $date } eu trosi o argraffiad { $edition } â ffigurau'r offeryn hwn. Daw'r rhain o: { $source }.

## Adaptations, actions and the next assessment

reason = Rheswm: { $reason }
decided-by = Penderfynwyd gan: { $who }
agreed-with = Cytunwyd â: { $with }
agreed-with-on = Cytunwyd â: { $with }, { $date }
in-place-since = Yn ei le ers { $date }
date-overdue = { $date }, hwyr
review-due = Mae'r asesiad nesaf i fod erbyn { $date }.
review-overdue = Roedd yr asesiad nesaf i fod erbyn { $date }.
agreed-on = Cytunwyd ar { $date }
calendar-summary = Hunanwiriad ffyddlondeb i'w wneud: { $title }

## Local rules, and texts in another language

overlay-changes = Mae rheolau lleol mewn grym, “{ $title }”; maent yn newid { $parts } o'r offeryn.
overlay-asks-less = Yn ôl rheolau lleol, “{ $title }”, gofynnir am lai nag y mae'r perchennog yn ei ofyn: { $what }.
lowered-minimum = “{ $title }” ({ $here }; yn ôl rheolau'r perchennog: { $owner })
lowered-dropped = “{ $title }” (nid yw'n elfen anhepgor mwyach)
lowered-target = “{ $title }” (targed is, neu ddim un)
lowered-replaced = “{ $title }” (mae elfen arall yn ei lle)
lowered-gate = “{ $title }” (mae ei rheolau'n gofyn am lai)
not-reviewed-welsh = Nid oes siaradwr Cymraeg wedi adolygu testunau Cymraeg yr offeryn hwn eto.
not-reviewed-english = Nid oes siaradwr yr iaith wedi adolygu testunau'r offeryn hwn yn “en” eto.
not-reviewed-other = Nid oes siaradwr yr iaith wedi adolygu testunau'r offeryn hwn yn “{ $code }” eto.
not-all-translated = Nid yw rhai o destunau'r offeryn hwn ar gael yn Gymraeg; maent yn sefyll yn ei iaith ei hun.
none-translated = Nid oes testunau Cymraeg gan yr offeryn hwn; maent yn sefyll yn ei iaith ei hun.

## Where to begin, and what stands out well

priority-gate = Anhepgor: { $why }.
priority-fall = Aeth o { $from } ar { $since } i { $to }.
gap-to-target = Mae ar { $value }; y nod yw { $target }.
gap-to-aim = Mae ar { $value }; y nod yn eich cam yw { $target }.
strength-best = Ar lefel orau ei graddfa
strength-risen = Wedi codi o { $rose-from } i lefel orau ei graddfa

## Several raters

in-role = { $rater }: { $role }
raters-together = { $raters } gyda'i gilydd
pair = { $one }, { $other }

so-many-raters = { $number ->
    [2] dau asesydd
    [3] tri asesydd
    [4] pedwar asesydd
    [5] pum asesydd
   *[other] { $number } asesydd
}

majority-whole = Atebion { $number }: { $raters }. Atebodd pob un ar wahân yn gyntaf. Yr ateb a roddodd mwy na hanner ohonynt sy'n cyfrif, oni bai y cytunwyd ar un arall.
majority-partly = Atebion { $number }: { $raters }. Atebodd pob un ar wahân yn gyntaf. Yr ateb a roddodd mwy na hanner ohonynt sy'n cyfrif, oni bai y cytunwyd ar un arall; nid oes gan bob elfen ateb eto.
consensus-whole = Consensws { $number }: { $raters }. Atebodd pob un ar wahân yn gyntaf, yna cytunwyd ar yr atebion hyn.
consensus-partly = Atebion { $number }: { $raters }. Atebodd pob un ar wahân; nid ydynt wedi cytuno ar bopeth eto.

on-so-many = { $differences ->
    [zero] dim elfen o { $compared }
    [one] un elfen o { $compared }
    [two] dwy elfen o { $compared }
    [few] tair elfen o { $compared }
    [4] pedair elfen o { $compared }
    [5] pum elfen o { $compared }
    [many] chwe elfen o { $compared }
    [7] saith elfen o { $compared }
    [8] wyth elfen o { $compared }
    [9] naw elfen o { $compared }
    [10] deg elfen o { $compared }
   *[other] { $differences } elfen o { $compared }
}

settled-one = Ni roddodd pawb yr un ateb ar { $on }, ac mae un ateb yn cyfrif iddi erbyn hyn.
settled-all = Ni roddodd pawb yr un ateb ar { $on }, ac mae un ateb yn cyfrif i bob un erbyn hyn.
unsettled-one = Ni roddodd pawb yr un ateb ar { $on }, ac nid oes ateb sy'n cyfrif iddi eto.
unsettled-all = Ni roddodd pawb yr un ateb ar { $on }, ac nid oes ateb sy'n cyfrif i'r un ohonynt eto.

settled-some = Ni roddodd pawb yr un ateb ar { $on }, ac mae un ateb yn cyfrif i { $count } ohonynt erbyn hyn.

never-differed = { $compared ->
    [1] Rhoddwyd yr un ateb i'r un elfen a aseswyd.
   *[other] Rhoddwyd yr un ateb i bob un o'r { $compared } elfen.
}

agreed-one = Roedd yr atebion yn wahanol ar { $on }, a chytunwyd arni.
agreed-all = Roedd yr atebion yn wahanol ar { $on }, a chytunwyd ar bob un.
agreed-none = Mae'r atebion yn wahanol ar { $on }, ac ni chytunwyd ar yr un ohonynt eto.
agreed-some = Mae'r atebion yn wahanol ar { $on }, a chytunwyd ar { $count } ohonynt hyd yn hyn.
different-answers = atebion gwahanol
levels-apart = { $levels } ar wahân
none-alike = Nid oes elfen y rhoddodd y ddau ateb iddi y gellir ei gymharu.

same-points = O'r elfennau a aseswyd gan y ddau ({ $pairs }), rhoddwyd yr un pwyntiau i { $same } ({ $percent }%).

within-one = Ar { $within } o { $pairs } nid oes mwy nag un lefel rhyngddynt ({ $percent }%).
kappa-cohen = Kappa Cohen yw { $value }. Mae'n dweud faint y maent yn cytuno y tu hwnt i hap: 1 yw bob amser, 0 yw dim mwy na hap.
kappa-weighted = Kappa wedi'i bwysoli yw { $value }. Yr un peth ydyw, ond mae gwahaniaeth bach yn cyfrif llai nag un mawr.
kappa-not-defined = Nid yw kappa wedi'i ddiffinio yma: rhoddodd y ddau yr un ateb drwyddi draw, a byddai hap yn unig yn gwneud hynny hefyd.
kappa-too-few = Ni roddir kappa: mae angen o leiaf { $fewest } elfen a aseswyd gan y ddau.
kappa-no-scale = Ni roddir kappa: nid oes gan yr elfennau hyn i gyd yr un raddfa.
kappa-short-scale = Ni roddir kappa wedi'i bwysoli: mae angen graddfa o dair lefel neu fwy.

## A result code that cannot be read

code-length = Nid yw hwn yn god canlyniad cyfan. Teipiwch bob un o'i grwpiau.
code-character = Nid yw “{ $letter }”, nod { $place } yng ngrŵp { $group }, mewn unrhyw god canlyniad. Gwiriwch ef, yna rhowch gynnig arall.
code-place = nod { $place } yng ngrŵp { $group }
code-or-place = { $first }, neu ar { $last }
code-mistyped = Mae rhywbeth yn y cod hwn wedi'i gamdeipio. Cymharwch ef â'r papur fesul grŵp. Ni ddefnyddiwyd dim ohono.
code-mistyped-at = Mae rhywbeth yn y cod hwn wedi'i gamdeipio: edrychwch ar { $places }. Ni ddefnyddiwyd dim ohono.
code-newer = Gwnaed y cod hwn gan fersiwn mwy newydd o Fidelity Check. Diweddarwch hwn i'w ddarllen.
code-other-rubric = Mae'r cod hwn yn perthyn i offeryn arall, neu i argraffiad arall o'r un hwn.
code-not-a-code = Nid yw hwn yn god canlyniad o'r offeryn hwn.

## Headings: how the next step is announced

next-do = Beth i'w wneud
next-find-out = I'w ddarganfod yn gyntaf
next-answer = I'w ateb yn gyntaf
next-follows = Beth sy'n dilyn

## How a non-negotiable, a criterion or a rule stands

standing-met = wedi'i bodloni
standing-not-met = heb ei bodloni
standing-cannot-confirm = ni ellir ei chadarnhau

## The state of an answer

status-not-in-play = ddim yn rhan o'r asesiad hwn
status-not-rated = heb ei hateb
status-unable-to-determine = ddim yn hysbys eto
status-not-applicable = ddim yn berthnasol
status-does-not-fit = ddim yn gweddu i'n gwasanaeth
status-rated = wedi'i hasesu

## The place of an element in the programme

role-non-negotiable = anhepgor
role-supporting = ategol
role-flexible = gellir ei haddasu'n lleol
role-information = er gwybodaeth, heb ei sgorio

## Who rated: wherever the result stands

provenance-self-rated = Hunanasesiad; heb ei wirio'n annibynnol
provenance-peer = Aseswyd gan dîm arall; heb ei wirio'n annibynnol
provenance-trainer = Aseswyd gan hyfforddwr y rhaglen
provenance-external = Aseswyd gan rywun o'r tu allan

## At the foot of every page and copy, so that nobody takes the result for more than it is

footer-self-rated = Hunanasesiad, nid sgôr ffyddlondeb allanol
footer-peer = Aseswyd gan dîm arall, nid sgôr ffyddlondeb allanol

## Heading of what such a rating can and cannot tell

limits-title-self-rated = Beth y gall hunanasesiad ei ddweud
limits-title-other = Beth y gall yr asesiad hwn ei ddweud

## What such a rating can and cannot tell

limits-self-rated = Hunanasesiad yw'r hyn y mae tîm yn ei weld o'i waith ei hun. Mae'n dda ar gyfer sgwrs mewn goruchwyliaeth, ar gyfer sylwi ar newid ac ar gyfer penderfynu beth i'w wneud nesaf. Nid yw'n sgôr ffyddlondeb allanol: gall timau eu gweld eu hunain yn fwy caredig neu'n llymach nag y byddai adolygydd. Mae ffeithiau a thystiolaeth wrth ochr sgôr yn ei wneud yn fwy dibynadwy.
limits-peer = Mae tîm arall yn gweld rhai pethau nad yw'r tîm ei hun yn sylwi arnynt, ac yn colli eraill. Mae ei asesiad yn dda ar gyfer sgwrs mewn goruchwyliaeth, ar gyfer sylwi ar newid ac ar gyfer penderfynu beth i'w wneud nesaf. Nid yw'n sgôr ffyddlondeb allanol. Mae ffeithiau a thystiolaeth wrth ochr sgôr yn ei wneud yn fwy dibynadwy.
limits-trainer = Mae hyfforddwr yn adnabod y rhaglen yn dda ac yn gweld rhan o'r gwaith. Mae'r asesiad yn dda ar gyfer sgwrs mewn goruchwyliaeth, ar gyfer sylwi ar newid ac ar gyfer penderfynu beth i'w wneud nesaf. Gall hyfforddwr arall asesu rhai pethau'n wahanol. Mae ffeithiau a thystiolaeth wrth ochr sgôr yn ei wneud yn fwy dibynadwy.
limits-external = Asesiad o'r tu allan yw'r hyn a welodd adolygydd ac a ddangoswyd iddo y tro hwn. Gall adolygydd arall asesu rhai pethau'n wahanol, ac ni ellid asesu'r hyn na chafodd ei ddangos. Mae ffeithiau a thystiolaeth wrth ochr sgôr yn ei wneud yn fwy dibynadwy.

## Who rated, in a few words. A first letter may be made a capital

rater-self-rated = y tîm ei hun
rater-peer = tîm arall
rater-trainer = hyfforddwr y rhaglen
rater-external = rhywun o'r tu allan

## Why there is no score, after a colon

no-score-incomplete = nid oes ateb i bopeth y mae'n ei gyfrif, ac mae ei reol yn gofyn am y cyfan
no-score-too-few-answered = mae rhy ychydig o'r hyn y mae'n ei gyfrif wedi'i ateb
no-score-too-many-missing = mae mwy ar goll nag y mae ei reol yn ei ganiatáu
no-score-nothing-applies = nid oes dim y mae'n ei gyfrif yn berthnasol yma
no-score-not-applicable = nid yw rhywbeth y mae'n ei gyfrif yn berthnasol, ac nid yw ei reol yn rhoi sgôr bryd hynny
no-score-nothing-below-the-line = ni ellir ei gyfrifo, gan mai 0 yw'r hyn y mae'n cael ei rannu ag ef
no-score-without-end = mae’n gyfran o rywbeth heb werth uchaf neu isaf yn yr hyn rydych yn ei redeg
no-score-tied = mae dau werth yr un mor aml
no-score-between-bands = nid oes rhes i’r canlyniad yn y tabl sy’n ei droi’n bwyntiau
no-score-several-bands = mae mwy nag un rhes yn y tabl sy’n ei droi’n bwyntiau yn cynnwys y canlyniad
no-score-not-in-play = nid yw'n perthyn i'r hyn rydych yn ei redeg
no-score-quick-check = edrychwyd ar yr elfennau anhepgor yn unig
no-score-too-large = mae gan ei werth union fwy na 2,000 o ddigidau

## Why a score is incomplete, after a colon

lack-some-points = nid yw rhywbeth y mae'n ei gyfrif yn rhoi pwyntiau, ac mae ei reol yn gofyn am y cyfan
lack-every-answer = nid oes ateb i ddim y mae'n ei gyfrif
lack-all-points = nid oes ateb y mae'n ei gyfrif yn rhoi pwyntiau
lack-one-side = nid yw'r hyn sydd uwchben neu o dan y llinell yn rhoi pwyntiau eto

## Why an answer has no points, after a colon

no-points-between-bands = mae'r rhif rhwng dwy lefel yr offeryn
no-points-several-bands = mae'r rhif yn gweddu i sawl lefel, ac nid yw'r offeryn yn dweud pa un sy'n cyfrif
no-points-nothing-below-the-line = nid oes dim i rannu ag ef
no-points-out-of-range = nid yw'r rhif yn un y gellir ei nodi yma
no-points-too-few-ratings = mae llai o asesiadau nag y mae'r offeryn yn gofyn amdanynt
no-points-tied = mae dau ateb yr un mor aml, ac mae'r offeryn yn gofyn i chi gytuno ar un
no-points-too-large = mae gan ei werth union fwy na 2,000 o ddigidau

## Why something is not in a score

left-out-not-in-play = ddim yn rhan o'r asesiad hwn
left-out-not-rated = heb ei hateb
left-out-unable-to-determine = ddim yn hysbys eto
left-out-not-applicable = ddim yn berthnasol
left-out-no-points = nid yw'r ateb yn rhoi pwyntiau
left-out-no-score = nid oes sgôr iddo

## Kinds of findings, in a few words

kind-drift = wedi drifftio
kind-not-met = heb ei bodloni
kind-cannot-confirm = ni ellir ei chadarnhau
kind-band-fall = band is
kind-criterion-lost = maen prawf wedi'i golli
kind-slipping = yn llithro
kind-reliable-fall = gostyngiad mwy na hap
kind-stale-evidence = hen dystiolaeth
kind-overdue = hwyr
kind-regained = wedi'i bodloni eto
kind-criterion-regained = maen prawf wedi'i fodloni eto
kind-reliable-rise = codiad mwy na hap

## How a score is worked out

method-sum = Swm y pwyntiau.
method-mean = Cymedr y pwyntiau.
method-percent-of-max = Y pwyntiau fel canran o'r mwyaf y gellid ei gael.
method-percent-of-range = Y pwyntiau uwchlaw'r isaf, fel canran o'r ystod o'r isaf i'r uchaf.
method-mean-of-domains = Cymedr sgorau'r meysydd.
method-min = Y gwerth isaf sy'n cyfrif.
method-max = Y gwerth uchaf sy'n cyfrif.
method-count-met = Faint sydd wedi'u bodloni.
method-percent-met = Pa ganran sydd wedi'i bodloni.
method-mode = Y gwerth mwyaf aml.
method-median = Y gwerth canol.
method-ratio = Un swm wedi'i rannu ag un arall.

## What happens to what has no answer. A full stop follows, or semicolons and further conditions

missing-require-all = Dim ond pan fydd ateb i bopeth y mae'n ei gyfrif y ceir sgôr
missing-leave-out = Caiff yr hyn sydd heb ateb ei adael allan o'r swm ac o'r hyn y'i rhennir ag ef
missing-prorate = Mae'r hyn sydd heb ateb yn cyfrif fel cymedr y gweddill
missing-lowest = Mae'r hyn sydd heb ateb yn cyfrif ei bwyntiau isaf

## What happens to what does not apply

not-applicable-leave-out = Caiff yr hyn nad yw'n berthnasol ei adael allan.
not-applicable-prorate = Mae'r hyn nad yw'n berthnasol yn cyfrif fel cymedr y gweddill.
not-applicable-no-score = Os nad yw rhywbeth y mae'n ei gyfrif yn berthnasol, nid oes sgôr.
not-applicable-lowest = Mae'r hyn nad yw'n berthnasol yn cyfrif ei bwyntiau isaf.
not-applicable-highest = Mae'r hyn nad yw'n berthnasol yn cyfrif ei bwyntiau uchaf.

## Kinds of evidence

evidence-document = Dogfen
evidence-data = Data
evidence-observation = Arsylwi
evidence-interview = Cyfweliad
evidence-staff-report = Adroddiad staff

## The light of an adaptation

light-green = gwyrdd: yn gadael y model yn gyfan
light-amber = ambr: angen cytundeb
light-red = coch: yn niweidio'r model
light-none = dim golau eto

## Where the light of an adaptation comes from

light-source-rubric = o enghreifftiau'r offeryn
light-source-team = datganwyd gan y tîm
light-source-nobody = heb ei ddatgan

## Kinds of changes, from the FRAME list

nature-tailoring = Mireinio neu aralleirio
nature-packaging = Deunyddiau neu becynnu gwahanol
nature-adding = Ychwanegu rhywbeth
nature-removing = Gadael rhywbeth allan
nature-shortening = Ei wneud yn fyrrach
nature-lengthening = Ei wneud yn hirach
nature-substituting = Disodli rhywbeth
nature-reordering = Newid y drefn
nature-spreading = Ei wasgaru dros fwy o sesiynau
nature-integrating-into = Mynd â rhannau i ddull arall
nature-integrating-another = Dod â dull arall i mewn
nature-repeating = Ailadrodd rhannau
nature-loosening = Llacio'r strwythur
nature-departing = Gwyro oddi wrth y rhaglen

## How an adaptation came about

came-planned-proactive = Wedi'i gynllunio ymlaen llaw
came-planned-reactive = Wedi'i gynllunio mewn ymateb i anhawster
came-unplanned-reactive = Heb ei gynllunio

## What became of an action

action-open = agored
action-partly = wedi'i wneud yn rhannol
action-done = wedi'i wneud
action-dropped = nid oes ei angen mwyach
