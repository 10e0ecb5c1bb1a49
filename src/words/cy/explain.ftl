### A rubric read back to its owner. No Welsh speaker has reviewed these sentences yet. Names stand in quotation marks and after words that change no first letter.

## Parts that other sentences are made with

and-last = { $first } a { $last }
and-before-vowel = { $first } ac { $last }
and-beginnings = a e i o u w y A E I O U W Y
or-last = { $first } neu { $last }
bounds-at-least = o leiaf { $low }
bounds-above = mwy na { $low }
bounds-at-most = dim mwy na { $high }
bounds-below = llai na { $high }
bounds-exactly = { $only } yn union
bounds-from-to = { $low } i { $high }
bounds-from-below = o leiaf { $low } ac yn llai na { $high }
bounds-above-to = mwy na { $low } a dim mwy na { $high }
bounds-between = mwy na { $low } ac yn llai na { $high }
bounds-any = unrhyw nifer

## What is assessed

edition = { $title }, argraffiad { $edition }

rates = Mae tîm yn asesu { $elements } elfen.

rates-in-areas = Mae tîm yn asesu { $elements } elfen mewn { $areas } maes.

no-must = Nid oes yr un elfen anhepgor.

some-must = O'r rhain, mae { $number } yn anhepgor.

all-must = { $elements ->
    [1] Mae'n elfen anhepgor.
   *[other] Mae pob un yn elfen anhepgor.
}

stands-for-the-whole = Y sgôr sy'n sefyll dros y cyfan yw { $title }.
forms = Mae tîm yn rhedeg un yn union o'r ffurfiau hyn: { $names }.
parts = Mae tîm yn rhedeg unrhyw nifer o'r rhannau hyn: { $names }.
stages = Mae tîm yn un o'r camau hyn, y cyntaf yn gyntaf: { $names }.
only-for = Dim ond ar gyfer timau sy'n rhedeg { $names }.

## Rules over several elements. Conditions stand after “if”

met-if = { $title }: wedi'i bodloni os { $condition }.
comes-to = { $title }: { $outcome } os { $condition }.
otherwise-if = Fel arall: { $outcome } os { $condition }.
otherwise = Fel arall: { $outcome }.
met-with = Mae'n cyfrif fel wedi'i bodloni gyda { $outcomes }, a chyda dim byd arall.
is = yw { $title } yn cyrraedd { $goal }
is-met = yw { $title } wedi'i bodloni

musts-all = { $number ->
    [1] yw'r un elfen anhepgor wedi'i bodloni
   *[other] yw pob un o'r { $number } elfen anhepgor wedi'i bodloni
}

musts-any = { $number ->
    [1] yw'r un elfen anhepgor wedi'i bodloni
   *[other] yw o leiaf un o'r { $number } elfen anhepgor wedi'i bodloni
}

musts-number = yw'r nifer hwn o'r { $number } elfen anhepgor wedi'i fodloni: { $bounds }
musts-percent = yw'r ganran hon o'r { $number } elfen anhepgor wedi'i bodloni: { $bounds }

area-all = yw pob un o'r { $number } elfen yn { $area } yn cyrraedd { $goal }

area-any = yw o leiaf un o'r { $number } elfen yn { $area } yn cyrraedd { $goal }

area-number = yw'r nifer hwn o'r { $number } elfen yn { $area } ({ $bounds }) yn cyrraedd { $goal }

area-percent = yw'r ganran hon o'r { $number } elfen yn { $area } ({ $bounds }) yn cyrraedd { $goal }

these-all = yw pob un o'r { $number } hyn yn cyrraedd { $goal }: { $names }
these-any = yw o leiaf un o'r { $number } hyn yn cyrraedd { $goal }: { $names }
these-number = yw'r nifer hwn o'r { $number } hyn ({ $bounds }) yn cyrraedd { $goal }: { $names }
these-percent = yw'r ganran hon o'r { $number } hyn ({ $bounds }) yn cyrraedd { $goal }: { $names }

hold-all = yw pob un o'r { $number } hyn yn dal: { $conditions }

hold-any = yw o leiaf un o'r { $number } hyn yn dal: { $conditions }
hold-number = yw'r nifer hwn o'r { $number } hyn yn dal ({ $bounds }): { $conditions }
hold-percent = yw'r ganran hon o'r { $number } hyn yn dal ({ $bounds }): { $conditions }

## Scores

counts = Mae'n cyfrif: { $what }.

elements-of = { $number } elfen { $area }

all-but = popeth a gaiff ei sgorio, heb gyfrif { $names }
the-score = sgôr { $title }
divides = Uwchben y llinell: { $above }. O dan y llinell: { $below }.
weighs = { $title } (pwysau { $weight })
weights-all = O'r rhain, yn ôl pwysau: { $each }.
weights-some = O'r rhain, yn ôl pwysau: { $each }; unwaith y mae popeth arall yn cyfrif.
met-when = Mae'r hyn sydd â'r pwyntiau hyn yn cyfrif fel wedi'i fodloni: { $bounds }.
multiplied = caiff ei luosi â { $times }
multiplied-then = caiff ei luosi â { $times }, yna { $then }
added = ychwanegir { $plus }
taken-away = tynnir { $less }
as-it-is = caiff ei gymryd fel y mae

decimals = { $number ->
    [0] i rif cyfan
   *[other] i { $number } lle degol
}

rounded-half-up = Caiff y canlyniad ei hun ei dalgrynnu, haneri i fyny, { $to } cyn iddo gael ei farnu.
rounded-half-even = Caiff y canlyniad ei hun ei dalgrynnu, haneri i'r cymydog eilrif, { $to } cyn iddo gael ei farnu.
rounded-floor = Caiff y canlyniad ei hun ei dalgrynnu i lawr { $to } cyn iddo gael ei farnu.
rounded-ceil = Caiff y canlyniad ei hun ei dalgrynnu i fyny { $to } cyn iddo gael ei farnu.

# $each (text, 4 am o leiaf 90): points and for what
# Example: Yn ôl tabl, mae’r canlyniad hwn yn sgorio 4 am o leiaf 90; y pwyntiau hynny yw’r sgôr.
scored-by-table = Yn ôl tabl, mae’r canlyniad hwn yn sgorio { $each }; y pwyntiau hynny yw’r sgôr.
range = Gall fod yn unrhyw beth o { $lowest } i { $highest }.
band = { $label }, { $range }
bands = Ei fandiau: { $each }.
criterion = Y maen prawf: { $needs }.
threshold = { $label }: { $needs }.
aim = Y nod yw { $target }.

in-these-stages = { $number ->
    [one] { $goal } yn y cam { $stages }
   *[other] { $goal } yn y camau { $stages }
}

reliable = Gwahaniaethir rhwng newid a siawns yn ôl y gwyriad safonol { $sd } a'r dibynadwyedd { $reliability }.
every-score = Ar gyfer pob sgôr: { $sentence }

## How an element is answered, and what the answer counts

levels = Dewisir un o { $number } lefel: { $each }.
shared-number = Nodir yr ail rif unwaith; mae'n sefyll hefyd ar gyfer y canlynol: { $others }.
plain-levels = Dewisir un lefel, sy'n cyfrif { $points }.
gives = mae { $what } yn cyfrif { $points }
points-for = { $points } am { $range }
number-plain = Rhoddir rhif ({ $bounds }).
number-of = Rhoddir rhif: { $unit } ({ $bounds }).
two-numbers = Rhoddir dau rif: { $count }, a hefyd { $out-of }.
estimate = Lle nad yw'r ail yn hysbys, caiff ei amcangyfrif fel { $rate } gwaith y rhif hwn: { $population }.

checklist = Mae pob un o { $parts } rhan yn ei lle neu beidio.

required = Heb { $parts } mae'n cyfrif { $points }, beth bynnag arall sydd yn ei le.
scores = Mae'n cyfrif { $each }.
first-half-up = Caiff ei dalgrynnu, haneri i fyny, i rif cyfan yn gyntaf.
first-half-even = Caiff ei dalgrynnu, haneri i'r cymydog eilrif, i rif cyfan yn gyntaf.
first-floor = Caiff ei dalgrynnu i lawr i rif cyfan yn gyntaf.
first-ceil = Caiff ei dalgrynnu i fyny i rif cyfan yn gyntaf.
with = { $range } gyda { $parts } yn ei le
repeated = Caiff ei hasesu sawl gwaith, unwaith ar gyfer pob un: { $each }.
met-from = Mewn rheolau a chyfrifon mae wedi'i bodloni gyda { $goal }.
weight = Ei phwysau mewn sgorau yw { $weight }.
not-applicable-counts = Mae “Ddim yn berthnasol” yn cyfrif { $points }.
does-not-fit-counts = Gellir ateb “Ddim yn gweddu i'n gwasanaeth”, sy'n cyfrif { $points }.

stale = Mae tystiolaeth yn rhy hen ar ôl { $months } mis.

## What is compared over time

due-after = Disgwylir yr asesiad nesaf ar ôl { $months } mis.

due-after-in-stage = Disgwylir yr asesiad nesaf ar ôl { $months } mis yn y cam { $stage }.

slips = Mae elfen yn llithro os yw'n gwaethygu o { $levels } lefel neu fwy.

score-slips = Mae sgôr, neu elfen heb lefelau, yn llithro os yw'n gwaethygu o { $percent } o bob 100 o'i ystod neu fwy.
compared = Caiff atebion i'r argraffiadau hyn eu cymharu fel y maent: { $editions }.
may-be-lowered = Caiff rheolau lleol ofyn am lai na'r offeryn hwn o ran { $titles }; mae pob adroddiad wedyn yn dweud hynny cyn ei ddyfarniad.
crosswalk = I gymharu { $title } o argraffiad { $edition } â'r un yn yr argraffiad hwn, { $moved }; ni chaiff elfennau eu cymharu.
replaced = Yr hyn oedd yn “{ $old }” mewn argraffiad cynharach yw { $new } nawr.

## Sentences that hold as they stand

whole = Beth a asesir
over-time = Dros amser
each-alone = Caiff pob un o'r rhain ei barnu ar ei phen ei hun, ac nid oes sgôr sy'n gwneud iawn amdani. Heb ateb, neu â'r ateb “Ddim yn berthnasol”, ni ellir ei chadarnhau.
while-open = Tra bod rhywbeth y mae rheol yn dibynnu arno heb ateb, ni ellir cadarnhau'r rheol, oni bai na allai unrhyw ateb ei newid.
no-outcome = Os nad yw'r un o'r rhain yn dal, nid oes canlyniad ac nid yw wedi'i bodloni.
never-met = Nid yw'n cyfrif fel wedi'i bodloni gyda'r un ohonynt.
may-not-apply = Gellir ateb “Ddim yn berthnasol”, gyda rheswm, i unrhyw elfen nad yw'n anhepgor, oni bai y dywedir fel arall.
may-not-apply-here = Gellir ateb “Ddim yn berthnasol”.
always-applies = Ni ellir ateb “Ddim yn berthnasol”.
usual-scores = Nid yw'r ffeil yn enwi sgorau, felly cyfrifir y rhai arferol: un ar gyfer pob maes ac un ar gyfer y cyfan. Ar gyfer dim un, ysgrifennwch `"scores": []`.
the-non-negotiables = yr elfennau anhepgor
all-scored = popeth a gaiff ei sgorio
met-by-own-rule = Mae pob un yn cyfrif fel wedi'i bodloni yn ôl ei rheol ei hun.
fewer-better = Gorau po leiaf o bwyntiau.
lower-better = Gorau po isaf y sgôr.
should-not-happen = Ni ddylai ddigwydd, ac ni chaiff byth ei gosod yn erbyn y gweddill.
ties-lowest = Os yw sawl un yr un mor aml, yr isaf sy'n cyfrif.
ties-highest = Os yw sawl un yr un mor aml, yr uchaf sy'n cyfrif.
ties-none = Os yw sawl un yr un mor aml, nid oes sgôr.
ties-no-points = Os yw sawl un yr un mor aml, nid oes yr un yn cyfrif nes cytuno ar un.
majority-of-team = Os yw sawl person yn asesu, yr ateb a roddodd mwy na hanner ohonynt sy'n cyfrif; lle nad oes un, maent yn cytuno ar un.
counts-as-entered = Y ffigur hwnnw sy'n cyfrif.
as-percentage = Cymerir y cyntaf fel canran o'r ail.
as-quotient = Rhennir y cyntaf â'r ail.
parts-counted = Cyfrifir faint sydd yn eu lle.
parts-as-percentage = Cyfrifir pa ganran o'r rhai perthnasol sydd yn eu lle.
best-band = Lle mae sawl un o'r rhain yn addas, yr orau sy'n cyfrif.
first-band = Lle mae sawl un o'r rhain yn addas, y gyntaf sy'n cyfrif.
whole-only = rhifau cyfan yn unig
slips-usually = Mae elfen yn llithro os yw'n gwaethygu o un lefel neu fwy; gyda mwy na phedair lefel, o ddwy lefel neu fwy.
same-first-number = Caiff atebion i argraffiadau y mae eu henw yn dechrau â'r un rhif eu cymharu fel y maent. Ni chaiff rhai eraill, oni bai y dywedir hynny yma.
no-first-number = Nid yw enw'r argraffiad hwn yn dechrau â rhif: caiff atebion iddo eu cymharu â'i gilydd, ac â dim arall oni bai y dywedir hynny yma.
