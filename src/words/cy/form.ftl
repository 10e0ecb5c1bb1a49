### What the form says: all that is read and pressed while answering.

## On every page

language = Iaith
pages = Tudalennau'r asesiad hwn
show-pages = Dangos pob tudalen
hide-pages = Cuddio'r tudalennau
back = Yn ôl
go-on = Parhau
undo = Dadwneud y newid diwethaf
rest-coming = Un eiliad…
rest-missing = Nid oedd modd llwytho rhan o’r hunanwiriad. Mae eich atebion yn ddiogel. Gwiriwch y cysylltiad.
try-again = Ceisio eto
remove = Tynnu
remove-it = Tynnu: { $what }
answered = { $answered } o { $all } wedi'u hateb
page-of = Tudalen { $page } o { $all }
element-of = Elfen { $element } o { $all }
date = { $day } { $month } { $year }
month-january = Ionawr
month-february = Chwefror
month-march = Mawrth
month-april = Ebrill
month-may = Mai
month-june = Mehefin
month-july = Gorffennaf
month-august = Awst
month-september = Medi
month-october = Hydref
month-november = Tachwedd
month-december = Rhagfyr
no-names = Peidiwch â chynnwys enwau na manylion a allai ddatgelu pwy yw plentyn, teulu neu gydweithiwr.
new-window = yn agor mewn ffenestr newydd
readonly = Gellir darllen yr atebion hyn ond nid eu newid.

## Introduction

introduction = Cyflwyniad
published-by = Cyhoeddir gan
edition = Argraffiad
minutes = { $minutes ->
    [zero] Llai na munud
    [one] Tua munud
    [two] Tua { $minutes } funud
   *[other] Tua { $minutes } munud
}
elements = { $number ->
    [zero] Dim elfennau
   *[other] { $number } elfen
}
domains = { $number ->
    [zero] Dim meysydd
    [two] { $number } faes
   *[other] { $number } maes
}
non-negotiables = { $number ->
    [zero] Dim elfennau anhepgor
   *[other] { $number } elfen anhepgor
}
terms = Telerau defnyddio
help = Cymorth a chefnogaeth
rests-on = Ffynonellau
local-rules = Rheolau lleol mewn grym
privacy-title = Mae eich atebion yn aros gyda chi
privacy = Mae'r hyn a nodwch yn aros yn y dudalen hon ar eich dyfais; ni chaiff dim ei anfon atom ni na neb arall. Pan fyddwch yn gadael, bydd wedi mynd oni bai eich bod yn cadw ffeil.
not-reviewed = Nid yw siaradwr yr iaith wedi adolygu'r cyfieithiad hwn eto.
words-not-reviewed = Nid oes siaradwr yr iaith wedi darllen geiriau’r dudalen hon eto; perchennog y rhaglen biau’r cwestiynau.
start = Dechrau
resume = Mynd ymlaen
open-saved = Agor asesiad a gadwyd
keep-title = A ddylai'r porwr hwn gadw eich atebion wrth i chi weithio?
keep-nothing = Os na ddewiswch ddim, byddant wedi mynd pan gaiff y dudalen hon ei chau neu ei llwytho eto. Chi biau ffeil a gadwyd beth bynnag.
keep = { $days ->
    [zero] Cadw fy atebion ar y ddyfais hon
    [two] Cadw fy atebion ar y ddyfais hon am { $days } ddiwrnod
   *[other] Cadw fy atebion ar y ddyfais hon am { $days } diwrnod
}
keep-tab = Cadw fy atebion yn y tab hwn nes i mi ei gau
keep-tab-hint = Maent yn goroesi mynd yn ôl ac ail-lwytho'r dudalen. Ar gyfrifiadur a rennir, caewch y tab pan fyddwch wedi gorffen.
keep-hint = Nid ar gyfrifiadur a rennir: gallai unrhyw un sy'n defnyddio'r ddyfais a'r porwr hwn eu gweld. Mae rhai porwyr, megis Safari, yn eu dileu ar ôl saith diwrnod heb ymweliad: cadwch ffeil hefyd.

## Occasion

occasion = Am yr asesiad hwn
occasion-hint = Gellir gadael popeth yma'n wag, ond y tro nesaf byddwch yn falch o'r dyddiad a'r tîm.
team = Tîm neu wasanaeth
team-hint = Mae cod byr yn well nag enw.
name-files = Rhoi'r tîm yn enwau'r ffeiliau a gedwir, er mwyn gallu eu gwahaniaethu
day = Dyddiad yr asesiad
who-rates = Pwy sy'n asesu?
rater-self-rated = Y tîm ei hun
rater-peer = Tîm arall
rater-trainer = Hyfforddwr y rhaglen
rater-external = Rhywun o'r tu allan
role = Ym mha rôl?
role-hint = Er enghraifft arweinydd tîm, goruchwyliwr, ymarferydd. Rôl, nid enw.
stage = Ym mha gam ydych chi?
no-stage = Ddim yn siŵr eto
variant = Pa ffurf o'r rhaglen ydych chi'n ei rhedeg?
modules = Pa rai o'r rhain ydych chi'n eu rhedeg?
how-much = Faint ydych chi am edrych arno?
everything = Popeth
quick = Yr elfennau anhepgor yn unig
quick-hint = Gwiriad cyflym. Mae'n dweud pa elfennau anhepgor nad ydynt wedi'u bodloni; nid yw'n rhoi sgorau.
ways = Sut yr hoffech fynd drwyddo?
layout-domains = Un dudalen i bob maes
layout-single = Un elfen ar y tro
layout-whole = Popeth ar un dudalen

## Elements

all-elements = Pob elfen
non-negotiable = Anhepgor
needs-at-least = Anhepgor, o leiaf { $low }
needs-at-most = Anhepgor, dim mwy na { $high }
needs-other = Anhepgor, { $interval }
target = Nod yn eich cam chi: { $aim }
or-better = { $word } neu well
flexible = Hyblyg: gellir ei addasu'n lleol
information = Er gwybodaeth, heb ei sgorio
interval-at-least = { $low } neu fwy
interval-above = mwy na { $low }
interval-at-most = { $high } neu lai
interval-below = llai na { $high }
interval-exactly = { $only } yn union
interval-from-to = { $low } i { $high }
interval-from-below = { $low } neu fwy, ond llai na { $high }
interval-above-to = mwy na { $low }, hyd at { $high }
interval-between = rhwng { $low } a { $high }
interval-any = unrhyw rif
cannot-tell = Ni allwn ddweud eto
not-applicable = Nid yw'n berthnasol
why-not-applicable = Pam nad yw'n berthnasol?
does-not-fit = Nid yw'n gweddu i'n gwasanaeth
clear = Clirio'r ateb
number = Rhif
whole-numbers = rhifau cyfan yn unig
points = Yn sgorio { $points }
no-points = Ni ellir rhoi pwyntiau am hyn
percent = Hynny yw { $percent }%
quotient = Hynny yw { $quotient }
estimate = Ddim yn hysbys? Amcangyfrifwch yn lle hynny
yes = Ydy
no = Nac ydy
required = Gofynnol
required-hint = “Gofynnol”: heb y rhan hon, nid yw'r rhannau eraill yn cyfrif.
how-it-scores = Sut mae'n sgorio
in-place = { $present } o { $all } yn eu lle
in-place-and-not = { $present } o { $all } yn eu lle, nid yw { $aside } yn berthnasol
repeat = { $each } { $number }
repeats-needed = { $number ->
    [zero] Nid oes angen asesiad.
   *[other] Mae angen o leiaf { $number } asesiad.
}
repeats-too-few = Rhoddwyd { $given } o { $fewest } o leiaf
repeats-given = Rhoddwyd { $given }
reduce-mean = Eu cymedr sy'n cyfrif.
reduce-lowest = Yr isaf sy'n cyfrif.
reduce-highest = Yr uchaf sy'n cyfrif.
reduce-mode = Yr un mwyaf aml sy'n cyfrif.
reduce-share = Y gyfran sy'n ddigon da sy'n cyfrif.
add-repeat = Ychwanegu: { $each } { $number }
guidance = Canllawiau
evidence = Tystiolaeth
note = Nodyn
choose = Dewis

## Adaptations

adaptation = Cofnodi addasiad

## What is wrong

problem = Mae problem
not-a-number = Rhowch rif mewn ffigurau, megis 12 neu 7.5
not-a-day = Rhowch ddyddiad go iawn gyda diwrnod, mis a blwyddyn, neu gadewch ef yn wag
not-whole = Rhowch rif cyfan
out-of-range = Rhowch rif yn yr ystod hon: { $interval }
decimal-comma = Ysgrifennwch { $meant } gyda phwynt, nid coma
more-than-all = Mwy na “{ $all }”: gwiriwch y ddau rif
shared-number = I'w nodi unwaith: mae hefyd yn sefyll yn { $others }
no-reason = Dywedwch pam nad yw'n berthnasol

## Checking

check = Gwirio eich atebion
next-missing = Mynd i'r un nesaf heb ateb
change = Newid: { $what }
see-result = Gweld y canlyniad

## Result

result = Canlyniad
so-far = hyd yma
score = Sgôr
finished = Mae popeth wedi'i glirio
finished-hint = Nid oes ateb ar ôl yn y dudalen hon nac ar y ddyfais hon.
again = Dechrau eto
