### AWAITING REVIEW by a Welsh speaker.

## Sut y cysylltir enwau

list-next = { $before }, { $next }
list-and = { $before } a { $last }
list-or = { $before } neu { $last }

## Yr hyn a gafwyd yn lle rhywbeth arall

nothing = dim (`null`)
written = `{ $raw }`
as-is = { $raw }
the-number = y rhif `{ $number }`
the-text = y testun `{ $text }`
some-list = rhestr
some-object = gwrthrych
more-than-one = mwy nag un
another-number = rhif arall
another-example = `example` arall
with-percent-sign = `{ $raw }` (gadewch y `%` allan)
the-component = y rhan `{ $id }`
component-near = y rhan `{ $id }` (ai `{ $near }` oedd gennych mewn golwg?)
component-not-applicable = `not-applicable`, nad yw’r rwbrig yn ei ganiatáu yma
rater-besides = `{ $first }` yn ychwanegol
raters-besides = `{ $first }` a { $more } arall yn ychwanegol
other-answer = un arall o dan `{ $other }`, sy’n cyfrif

## Yr hyn a ddisgwylid o ateb

one-of = un o’r rhain: { $values }
whole-number = rhif cyfan
any-number = rhif
count-and-out-of = `count` ac `out_of`
components-with = `components` gyda { $ids }
one-rating = un sgoriad
ratings-at-most = hyd at { $most } o sgoriadau
raters-at-most = hyd at { $most } o aseswyr mewn ffeil
one-answer = un ateb i `{ $now }`, sef enw `{ $id }` bellach
truth-for = `true` neu `false` ar gyfer `{ $id }`
number-of-cases = nifer cyfan o achosion fel `sample`
number-of-example = rhif un o enghreifftiau’r rwbrig o’r golau hwnnw
recorded-score = y sgôr gofnodedig `{ $id }`
recorded-scores = yr hyn a gofnodwyd o’r sgorau
decimal-or-ratio = rhif degol neu gymhareb fel `117/28`
each-score-once = pob sgôr unwaith, yn ôl ei id

## Gormod o rywbeth

at-most-items = hyd at { $most } o eitemau mewn rhestr
at-most-anchors = hyd at { $most } o lefelau
at-most-components = hyd at { $most } o rannau
at-most-rules = hyd at { $most } o amodau yn yr holl reolau, hyd at yr un hon
at-most-languages = hyd at { $most } o ieithoedd
at-most-scores = hyd at { $most } o sgorau, gan gynnwys rhai’r meysydd
at-most-counted = hyd at { $most } o elfennau a sgorau y mae’r holl sgorau’n eu cyfrif gyda’i gilydd, hyd at yr un hon
at-most-gates = hyd at { $most } o reolau
at-most-steps = hyd at { $most } o gamau trosi i gyd
at-most-domains = hyd at { $most } o feysydd
at-most-parts = hyd at { $most } o amrywiadau a modiwlau
at-most-elements = hyd at { $most } o elfennau

## Id beth nad ydyw

an-element = elfen
a-score = sgôr
a-gate = un o’r rheolau
a-scale = graddfa
an-element-in = elfen yn `{ $rubric }`
a-score-in = sgôr yn `{ $rubric }`
an-element-or-domain = elfen neu faes
anything-with-id = elfen, maes, sgôr na rheol
a-score-or-domain = sgôr, na maes sydd ag un
a-score-domain-or-none = sgôr, na maes sydd ag un, ac nid `none` ydyw
a-must-or-gate = elfen hanfodol na rheol
a-component-here = rhan o’r rhestr wirio hon
something-counted = rhywbeth sy’n cael ei gyfrif yma, ac nid `non-negotiables` ydyw

## Yr hyn sydd, lle enwir rhywbeth nad yw’n bod

there-is-none = nid oes un
there-is-only = dim ond `{ $word }` sydd
there-are = y rhai sydd: { $words }
there-are-more = y rhai sydd: { $words } a { $more } arall

## Yr hyn sydd â’r id yn barod

place = { $path }
other-outcome = canlyniad arall y rheol hon
other-band = band arall y sgôr hon

## Pam na ellir defnyddio rhif

percent-sign = gadewch y `%` allan
decimal-comma = ysgrifennwch bwynt yn lle’r coma
number-with-unit = ysgrifennwch y rhif yn unig, heb lythyren nac uned ar ei ôl
no-decimal = nid yw’n rhif degol
number-too-large = mae’n rhy fawr
number-too-fine = mae ganddo ormod o ddigidau ar ôl y pwynt

## Pam nad JSON yw testun

at-place = { $why }, ar linell { $line }, colofn { $column }
ends-in-list = mae’r ffeil yn dod i ben y tu mewn i restr
ends-in-object = mae’r ffeil yn dod i ben y tu mewn i wrthrych
ends-in-text = mae’r ffeil yn dod i ben y tu mewn i destun
ends-in-value = mae’r ffeil yn dod i ben cyn gwerth
expected-colon = disgwylid `:`
expected-comma-in-list = disgwylid `,` neu `]`
expected-comma-in-object = disgwylid `,` neu `{"}"}`
expected-word = disgwylid `true`, `false` neu `null`
expected-value = disgwylid gwerth
wrong-escape = mae ôl-slaes o flaen arwydd na all ei ddilyn
wrong-digits = nid yw’r rhif wedi’i ysgrifennu fel y mae JSON yn ei ofyn
digits-out-of-range = mae’r rhif yn rhy fawr
wrong-code-point = nid oes llythyren â’r rhif hwn
control-in-text = mae llinell newydd, tab neu arwydd rheoli y tu mewn i destun
key-no-text = rhaid i enw maes fod yn destun
lone-surrogate = mae hanner cyntaf llythyren yn sefyll ar ei ben ei hun
trailing-comma = mae coma ar y diwedd
trailing-characters = mae rhywbeth ar ôl y diwedd
unexpected-hex-end = mae llythyren wedi’i hysgrifennu â `\u` yn dod i ben yn rhy fuan
nested-too-deep = mae’n nythu’n rhy ddwfn
other-syntax = dywed y darllenydd: { $why }

## Pam na ellir darllen ffeil

system-says = dywed y system: { $why }
utf-16-half = testun UTF-16 yw hwn, a hanner llythyren ar goll ynddo
windows-1252 = llinell { $line }, colofn { $column }: mae hyn yn edrych fel Windows-1252, lle mae’r beit { $byte } yn golygu `{ $letter }`; disgwylir UTF-8
not-utf-8 = llinell { $line }, colofn { $column }: nid UTF-8 yw’r beit { $byte }
cut-text = mae’r testun { $encoding } hwn yn torri yng nghanol llythyren
looks-like-utf-32 = mae hyn yn edrych fel testun UTF-32; disgwylir UTF-8
unmarked-utf-16 = mae hyn yn edrych fel testun UTF-16 heb y marc sy’n dweud hynny; disgwylir UTF-8
zip-archive = archif ZIP yw hwn, fel ffeil Word neu Excel, nid testun
old-office = hen ffeil Word neu Excel yw hwn, nid testun
pdf = PDF yw hwn, nid testun
gzip = ffeil wedi’i chywasgu (gzip) yw hwn, nid testun
png = llun (PNG) yw hwn, nid testun
jpeg = llun (JPEG) yw hwn, nid testun
rtf = ffeil testun cyfoethog (RTF) yw hwn, nid testun

## Yr hyn na chaiff testun ei gynnwys

control-character = y nod rheoli { $sign }
turning-sign = yr arwydd anweledig { $sign }, sy’n troi trefn y llythrennau ar ei ôl

## Yr hyn a ofynnir gan werth

exactly = `{ $value }` yn union
from-to = o `{ $low }` i `{ $high }`
from-below = o `{ $low }` hyd at lai na `{ $high }`
above-to = uwchlaw `{ $low }` hyd at `{ $high }`
above-below = uwchlaw `{ $low }` hyd at lai na `{ $high }`
at-least = o leiaf `{ $value }`
more-than = mwy na `{ $value }`
at-most = hyd at `{ $value }`
less-than = llai na `{ $value }`
anything = unrhyw beth

## Pa bwyntiau sy’n well

fewer-points = llai o bwyntiau
more-points = mwy o bwyntiau

## Lle nad oes band

gap-exactly = `{ $value }` yn union
gap-of = `{ $value }`
gap-from-to = o `{ $low }` i `{ $high }`
gap-from-below = o `{ $low }` hyd at lai na `{ $high }`
gap-between = rhwng `{ $low }` a `{ $high }`
gap-above = uwchlaw `{ $value }`
gap-at-least = `{ $value }` neu fwy

## Yr hyn y mae mwy nag un band yn ei gynnwys

overlap-exactly = `{ $value }` yn union
overlap-from-to = rhifau o `{ $low }` i `{ $high }`
overlap-from = rhifau o `{ $low }` i fyny
overlap-up-to = rhifau hyd at `{ $high }`
overlap-all = pob rhif

## Yr hyn nad yw’n dweud pryd y caiff ei fodloni

element-without = yr elfen `{ $id }`
two-elements-without = yr elfen `{ $id }` (na `{ $other }`)
elements-without = yr elfen `{ $id }` (na `{ $other }`, a { $all } i gyd)
score-without = y sgôr `{ $id }`
two-scores-without = y sgôr `{ $id }` (na `{ $other }`)
scores-without = y sgôr `{ $id }` (na `{ $other }`, a { $all } i gyd)

## Targed pwy

the-target = y targed
the-target-in = y targed yn y cam `{ $stage }`

## O ble i ble y mae gwerthoedd yn rhedeg

values-run = mae’r gwerthoedd posibl yn rhedeg o `{ $lowest }` i `{ $highest }`
values-begin = mae’r gwerthoedd posibl yn dechrau ar `{ $lowest }` heb derfyn uchaf
values-without-ends = nid oes terfynau i’r gwerthoedd posibl

## Graddfa heb eiriau

scale-named = y raddfa `{ $id }`
scale-of = graddfa `{ $id }`
scale-of-two = graddfa `{ $id }`, fel un elfen arall,
scale-of-several = graddfa `{ $id }`, fel rhai { $more } elfen arall,

## Yr hyn y mae sgôr yn ei roi ynghyd

part-percentage = mae `{ $id }` yn ganran o `{ $low }` i `{ $high }`
part-percentage-open = mae `{ $id }` yn ganran heb derfyn uchaf
part-entered = mae `{ $id }` yn rhif fel y’i cofnodwyd, o `{ $low }` i `{ $high }`
part-entered-open = mae `{ $id }` yn rhif fel y’i cofnodwyd, heb derfyn uchaf
part-count = mae `{ $id }` yn gyfrif o `{ $low }` i `{ $high }`
part-count-open = mae `{ $id }` yn gyfrif heb derfyn uchaf
part-points = mae gan `{ $id }` bwyntiau o `{ $low }` i `{ $high }`
part-points-open = mae gan `{ $id }` bwyntiau heb derfyn uchaf

## Yr hyn na chaniateir ei ostwng

owners-gate = rheol y perchennog, `{ $id }`
owners-must = elfen hanfodol y perchennog, `{ $id }`
lower-minimum = isafswm is
no-longer-a-must = elfen nad yw’n hanfodol
lower-target = targed is, neu ddim un
other-element = un arall sy’n gofyn, yn cyfrif neu’n berthnasol mewn ffordd wahanol
rules-asking-less = rheolau sy’n gofyn llai

## I ble y mae trosi yn arwain

leads-below = mae sgôr gynharach islaw `{ $score }` yn arwain islaw `0`
leads-above = mae sgôr gynharach uwchlaw `{ $score }` yn arwain uwchlaw `100`

## Ffordd yn ôl trosi

times-and-plus = `times` { $times } a `plus` { $plus }
times-alone = `times` { $times }
plus-alone = `plus` { $plus }
neither = dim un o’r ddau

## Lle mae problem

in-domain = maes { $number }
in-element = elfen { $number }
in-anchor = lefel { $number }
in-component = rhan { $number }
in-score = sgôr { $number }
in-band = band { $number }
in-threshold = trothwy { $number }
in-gate = rheol { $number }
in-outcome = canlyniad { $number }
in-rule = amod { $number }
in-stage = cam { $number }
in-variant = amrywiad { $number }
in-module = modiwl { $number }
in-crosswalk = trosi { $number }
in-adaptation = addasiad { $number }
in-action = cam gweithredu { $number }
titled = { $place }, “{ $title }”
