## What the rubric says, beside the table

read-back = Yr hyn y mae eich rwbrig yn ei ddweud
read-back-hint = Wedi’i ddarllen yn ôl yng ngeiriau’r adroddiadau. Os nad yw brawddeg yn dweud yr hyn a olygwch, newidiwch ef yno.
read-back-none = Caiff ei ddarllen yn ôl yma cyn gynted ag y bydd y gwallau wedi mynd.
change = Newid
change-what = Newid: { $what }

## Rules

rules = { $count ->
    [0] Rheolau y mae’n rhaid eu cadw
   *[other] Rheolau y mae’n rhaid eu cadw ({ $count })
}
rules-hint = Dywedir rheol cyn unrhyw sgôr, ac ni all sgôr bwyso mwy na hi. Mae elfennau anhepgor yn rheolau’n barod; yma rydych yn cysylltu sawl peth, megis “dau o’r tri hyn”.
add-rule = Ychwanegu rheol
new-rule = Rheol newydd
rule-title = Enw’r rheol
met-if = Fe’i bodlonir os
what-it-says = Yr hyn y mae’r rheol yn ei ofyn
own-rule = yr hyn y mae’n rhaid iddo ei gyrraedd ei hun
own-criterion = yr hyn y dylai ei gyrraedd ei hun
and = a
which = Pa un
bound-of = Faint
number = Rhif
from = O
to = Hyd at
points = pwynt
not-a-number = Nid yw “{ $typed }” yn rhif, felly ni chaiff ei gymryd. Ysgrifennwch rif megis 4, 2.5 neu 75.
how-many = Faint ohonynt
of-them = ohonynt
counts-as-met = Mae elfen neu sgôr yn y rhestr hon yn cyfrif fel wedi’i bodloni gyda
left-out = Heb eu cynnwys
leave-out = Hepgor rhywbeth …
add-to-list = Ychwanegu un …
all-musts = pob elfen anhepgor
add-condition = Ychwanegu amod
remove = Tynnu “{ $what }”
remove-word = Tynnu
as-report = Yn yr adroddiad
not-yet = Bydd brawddeg yr adroddiad yn ymddangos yma cyn gynted ag y bydd y gwallau wedi mynd.
has-no-form = Nid yw’r rheol hon yn un o’r brawddegau uchod. Ysgrifennwch hi fel testun, neu dewiswch frawddeg yn ei lle.
grade-it = Rhoi sawl canlyniad iddi
plain-it = Dim ond wedi’i bodloni neu heb ei bodloni
outcome = Canlyniad
outcomes-hint = Rhoddir cynnig ar y canlyniadau o’r cyntaf ymlaen. Mae’r cyntaf yn cyfrif fel wedi’i fodloni.
add-outcome = Ychwanegu canlyniad
new-outcome = Canlyniad newydd
first-outcome = Wedi’i fodloni
last-outcome = Heb ei fodloni
outcome-meaning = Yr hyn sy’n dilyn
counts-met = Yn cyfrif fel wedi’i fodloni
only-in = Dim ond ar gyfer yr amrywiadau neu’r modiwlau hyn
domain-of = Maes: { $title }
score-of = Sgôr y maes { $title }
whole-score = Sgôr y cyfan

## Scores

scores = { $count ->
    [0] Sgorau a bandiau
   *[other] Sgorau a bandiau ({ $count })
}
scores-hint = Mae sgôr yn crynhoi’r hyn a raddiwyd. Nid yw byth yn cuddio rheol nas bodlonwyd.
usual-scores = Fel y mae, mae adroddiad yn dangos canran i bob maes ac i’r cyfan: 0 % os yw popeth ar ei isaf, 100 % os yw popeth ar ei uchaf. Nid oes canran nes bod popeth ynddi wedi’i ateb; hepgorir yr hyn nad yw’n berthnasol.
write-scores = Dewis sut y cyfrifir sgorau
without-scores = Peidio â chael sgôr o gwbl
no-scores = Nid oes sgôr: saif pob elfen drosti ei hun.
add-score = Ychwanegu sgôr
add-domain-score = Rhoi sgôr i bob maes
new-score = Sgôr newydd
score-title = Enw’r sgôr
of-every-domain = Sgôr pob maes
like-whole = Cyfrifo fel “{ $title }”
method = Sut y caiff ei gyfrifo
compare = Cymharu’r ffyrdd, wedi’u cyfrifo ar eich elfennau chi
compare-hint = Beth mae eich llawlyfr yn ei ddweud? Os yw pob elfen ar ei hisaf, mae rhai offerynnau’n rhoi 0 % ac eraill 20 %. Dewiswch y rhes y mae ei ffigurau yn rhai eich llawlyfr.
compared = Wedi gorffen
if-lowest = Pob un ar ei isaf
if-mixed = Bob yn ail un ar ei uchaf
if-highest = Pob un ar ei uchaf
not-here = ni ellir ei ddweud am yr elfennau hyn
counts = Yr hyn y mae’n ei gyfrif
counts-all = pob elfen sy’n cyfrif
counts-parts = yr elfennau neu’r meysydd hyn:
counts-scores = y sgorau hyn:
divided-by = Wedi’i rannu â
ties = Os yw dau yr un mor aml
missing = Os nad yw rhywbeth wedi’i ateb
not-applicable = Os nad yw rhywbeth yn berthnasol
choose = dewiswch beth sy’n digwydd …
limits = Dim ond gyda’r terfynau hyn (gwag: dim terfyn)
to-choose = Cyn cyhoeddi, dewiswch yr hyn y mae’r sgorau’n ei wneud lle mae rhywbeth ar goll neu heb fod yn berthnasol. Nifer y dewisiadau agored: { $count }.
take-usual = Dewis yr arferol i bob un: dim sgôr tra bo atebion ar goll; hepgorir yr hyn nad yw’n berthnasol, ac yna nid oes sgôr i swm
should-reach = Dylai fod
nothing-asked = ni ofynnir dim ohono

## Bands

bands = Bandiau
bands-hint = Enwau ar rannau o’r sgôr. Mae pob un yn dechrau lle mae’r un oddi tano’n gorffen, fel nad oes sgôr rhwng dau.
give-bands = Rhoi bandiau iddo
band = Enw’r band
band-meaning = Yr hyn y mae’n ei olygu
add-band = Ychwanegu band ar y brig
new-band = Band newydd
low-band = Isel
high-band = Uchel
edge = Y ffin rhwng “{ $below }” ac “{ $above }”
belongs = yn “{ $band }”
number-itself = { $number } ei hun
every-score = pob sgôr
high-and-below = { $high } ac is
below-high = islaw { $high }
low-and-above = { $low } ac uwch
above-low = uwchlaw { $low }
low-to-high = o { $low } hyd at { $high }
low-to-below-high = o { $low } hyd at lai na { $high }
above-low-to-high = o fwy na { $low } hyd at { $high }
above-low-to-below-high = o fwy na { $low } hyd at lai na { $high }
must-rise = Rhaid i bob ffin fod uwchlaw’r un o’i blaen, felly ni chymerir y rhif hwn.
only-whole = Dim ond rhifau cyfan a roddir yma, felly ni chymerir { $number }.
held-by-none = Nid oes band sy’n dal y rhifau hyn: { $numbers }.
held-by-several = Mae mwy nag un band yn dal y rhifau hyn: { $numbers }.
onto-a-line = Gadael i bob band ddechrau lle mae’r un oddi tano’n gorffen
no-line = Nid yw’r bandiau hyn ar un llinell. Ysgrifennwch nhw fel testun.

## Elements that are answered with numbers

answered-with-number = Atebir â rhif
answered-with-ratio = Atebir â dau rif
unit = Yr hyn a gyfrifir
whole-only = Rhifau cyfan yn unig
lowest = yw’r isaf y gellir ei roi (gwag: 0)
highest = yw’r uchaf y gellir ei roi (gwag: dim terfyn)
ratio-count = Yr hyn a gyfrifir
ratio-out-of = Allan o beth
give-points = Gadael i rannau o’r rhifau gyfrif pwyntiau
point-bands-hint = Mae pob rhan o’r rhifau’n cyfrif ei phwyntiau. Mae’n dechrau lle mae’r un oddi tani’n gorffen, fel nad oes rhif rhwng dwy.
band-text = Mewn geiriau, os oes rhai

## Keeping a draft in the browser

keep = Cadw’r drafft hwn yn y porwr hwn
keep-hint = Bydd yma o hyd wedyn os caeir y tab neu os bydd y cyfrifiadur yn stopio. Gall unrhyw un sy’n defnyddio’r porwr hwn ei agor; nid anfonir dim. Fel arall, dim ond ar y dudalen hon y mae.
is-kept = Cedwir yr hyn a ysgrifennwch yn y porwr hwn, a gellir ei agor o dudalen gyntaf y stiwdio. Tynnwch y tic, ac fe’i dileir yma.
keep-refused = Nid yw’r porwr hwn yn ei gadw: nid yw’n cael gwneud hynny, neu nid oes lle. Cadwch y drafft fel ffeil.
kept-drafts = Wedi’u cadw yn y porwr hwn
kept-on = ysgrifennwyd ddiwethaf ar { $day }
go-on = Mynd ymlaen ag ef
delete-kept = Dim ond yn y porwr hwn y mae “{ $title }”. Os dileir ef, ni ellir ei gael yn ôl.
read-only = Mae’r drafft hwn ar agor mewn tab arall.
read-only-why = Gallwch ei ddarllen yma. Rhag i’r ddau drosysgrifo ei gilydd, dim ond un ohonynt all ei newid: caewch y tab arall, yna rhowch gynnig arall arni.
try-again = Rhoi cynnig arall arni

## Everything else

rest = { $count ->
    [0] Popeth arall
   *[other] Popeth arall ({ $count } wedi’u llenwi)
}
rest-hint = Anaml y bydd ei angen, a dewisol yw’r cyfan. Gwirir yr hyn a ysgrifennir fel testun cyn gynted ag y gadewch y blwch; mae blwch gwag yn ei dynnu.
begin-example = Dechrau ag enghraifft

## What has changed since it was opened

changes = { $count ->
    [0] Wedi newid ers ei agor
   *[other] Wedi newid ers ei agor ({ $count })
}
no-changes = Nid oes dim wedi newid ers ei agor.
results-differ = Gall yr un atebion arwain at ganlyniadau gwahanol i’r rhai blaenorol. Ni ddylid cymharu canlyniadau cyn ac wedyn, a rhif cyntaf newydd yr argraffiad sy’n dweud hynny.
results-stay = Mae’r un atebion yn arwain at yr un sgoriau, ac yn bodloni’r un rheolau. Gellir cymharu canlyniadau cyn ac wedyn.
was = { $change }, cyn hynny “{ $was }”
part-set = “{ $of }”: “{ $part }” wedi’i osod i “{ $to }”
part-changed = “{ $of }”: “{ $part }” wedi’i newid
set-edition = Ei alw’n argraffiad { $edition }
same-number = Gall yr un atebion arwain at ganlyniadau gwahanol i rai argraffiad { $edition }, ond mae’r argraffiad yn cadw ei rif cyntaf, felly byddai adroddiadau’n cymharu’r ddau. Dewiswch cyn cyhoeddi.
meant = Maent i’w cymharu er hynny; cofnodi hynny
save-changes = Cadw’r rhestr fel cofnod newidiadau

## What it does to earlier results

results = Yr hyn y mae’n ei wneud i ganlyniadau cynharach
results-hint = Agorwch asesiadau y mae timau wedi’u cadw. Fe’u darllenir yma, ni chânt eu hanfon i unman, ac fe’u hanghofir gyda’r dudalen.
bring-results = Agor asesiadau a gadwyd
effect = { $read ->
    [0] Nid yw’r un o’r ffeiliau yn asesiad gyda’r rwbrig hwn.
   *[other] { $scores ->
        [0] { $verdicts ->
            [0] Darllenwyd { $read }: nid oes sgôr na dyfarniad yn wahanol.
           *[other] Darllenwyd { $read }: { $scores } â sgôr gwahanol, { $verdicts } â dyfarniad gwahanol.
        }
       *[other] Darllenwyd { $read }: { $scores } â sgôr gwahanol, { $verdicts } â dyfarniad gwahanol.
    }
}
which-results = Pa rai
other-verdict = mae’r hyn a fodlonwyd yn wahanol
no-score = dim sgôr
unread = Heb eu darllen, gan nad ydynt yn asesiadau gyda’r rwbrig hwn: { $names }.
not-sound = Bydd yr hyn y mae’n ei wneud iddynt yn ymddangos yma cyn gynted ag y bydd y gwallau wedi mynd.

## Kinds of conditions in a rule, to choose; a list follows a colon

kind-otherwise = ym mhob achos arall
kind-non-negotiables = bodlonir pob elfen anhepgor
kind-named = mae hwn yn cyrraedd yr hyn y mae’n rhaid iddo ei gyrraedd ei hun:
kind-element = yr elfen hon:
kind-value = y rhif a roddwyd ar gyfer
kind-score = y sgôr hwn:
kind-gate = bodlonir y rheol arall:
kind-every-element = pob elfen sy’n cyfrif
kind-every = pob un o’r elfennau hyn, neu o’r elfennau yn y meysydd hyn:
kind-every-domain = sgôr pob maes
kind-every-score = pob un o’r sgorau hyn:
kind-all = mae pob un o’r rhain yn wir:
kind-any = mae o leiaf un o’r rhain yn wir:
kind-of = mae cynifer o’r rhain yn wir:

## How a number is compared, to choose

shape-own = yr hyn y mae’n rhaid iddo ei gyrraedd ei hun
shape-at-least = o leiaf
shape-more-than = mwy na
shape-at-most = dim mwy na
shape-less-than = llai na
shape-equals = yn union
shape-within = o leiaf …, a dim mwy na …
shape-up-to = o leiaf …, ond llai na …
shape-above = mwy na …, a dim mwy na …
shape-between = mwy na …, ond llai na …
shape-at-least-percent = o leiaf cynifer y cant
shape-more-than-percent = mwy na chynifer y cant

## How a score is worked out, to choose

method-percent-of-range = canran o’r ffordd o’r isaf i’r uchaf
method-percent-of-max = canran o’r pwyntiau uchaf
method-mean = cymedr y pwyntiau
method-sum = swm y pwyntiau
method-count-met = faint sydd wedi’u bodloni
method-percent-met = canran sydd wedi’i bodloni
method-mean-of-domains = cymedr sgorau’r meysydd
method-min = y pwyntiau isaf
method-max = y pwyntiau uchaf
method-median = y pwyntiau canol
method-mode = y pwyntiau amlaf
method-ratio = un swm wedi’i rannu ag un arall
method-other = ffordd arall

## What a score does where something is missing or does not apply, to choose

then-require-all = nid oes sgôr nes bod popeth wedi’i ateb
then-leave-out = caiff ei hepgor
then-prorate = mae cymedr y lleill yn cymryd ei le
then-lowest = mae’n cyfrif ei bwyntiau isaf
then-highest = mae’n cyfrif ei bwyntiau uchaf
then-no-score = nid oes sgôr
then-other = rheol arall

## What counts if two are equally frequent, to choose

tie-lowest = yr isaf
tie-highest = yr uchaf
tie-no-score = nid oes sgôr

## Limits to what may be missing, each behind a number

limit-answered = o leiaf cynifer wedi’u hateb
limit-percent = o leiaf cynifer y cant wedi’u hateb
limit-missing = dim mwy na chynifer ar goll

## Words with an address: who publishes the rubric, whom to ask, and the licence

party-name = Enw
party-address = Cyfeiriad gwe neu e-bost
licence-words = Enw’r drwydded
licence-address = Cyfeiriad gwe ei thelerau
work-words = Gwaith, fel y mae i’w argraffu
work-address = Ei gyfeiriad gwe
choose-licence = Dewiswch drwydded arferol
may-by = gall unrhyw un ei gopïo, ei newid a’i werthu, cyhyd â’i fod yn eich enwi
may-by-sa = gall unrhyw un ei gopïo, ei newid a’i werthu, cyhyd â’i fod yn eich enwi ac yn rhoi’r un drwydded i’r hyn a wnaeth ohono
may-by-nc = gall unrhyw un ei gopïo a’i newid, ond nid yn fasnachol, cyhyd â’i fod yn eich enwi
may-by-nc-nd = gall unrhyw un ei gopïo fel y mae, ond nid yn fasnachol, cyhyd â’i fod yn eich enwi; ni cheir trosglwyddo fersiynau wedi’u newid
may-cc0 = gall unrhyw un wneud unrhyw beth ag ef, heb eich enwi
may-reserved = ni chaiff neb ei gopïo na’i newid heb ofyn i chi
all-rights-reserved = Cedwir pob hawl

## Fields below “Everything else”, each with what is written in it below its name

part-summary = Crynodeb
part-summary-hint = Un neu ddwy frawddeg: beth a asesir, ac ar gyfer pwy.
part-minutes = Faint o funudau y mae’n eu cymryd
part-publisher = Pwy sy’n ei gyhoeddi
part-contact = I bwy y gellir gofyn am gymorth
part-contact-hint = Saif wrth ymyl yr hyn nas bodlonwyd.
part-licence = Trwydded
part-licence-hint = Ar ba delerau y caiff eraill ei ddefnyddio. Creative Commons yw CC; mae ei thrwyddedau’n hysbys ym mhobman.
part-citations = Ffynonellau
part-citations-hint = Y gweithiau y mae’n gorffwys arnynt.
part-date = Dyddiad yr argraffiad hwn
part-date-hint = Blwyddyn, mis a diwrnod, megis 2026-11-22.
part-scales = Graddfeydd y mae elfennau’n eu rhannu
part-scales-hint = Pob un wrth ei id, gyda’i lefelau.
part-overall = Pa sgôr sy’n sefyll dros y cyfan
overall-first = y sgôr gyntaf nad yw’n sgôr maes
overall-none = dim un: proffil yw’r canlyniadau
part-stages = Camau gweithredu
part-stages-hint = Yr un cyntaf yn gyntaf. Gall targedau amrywio rhyngddynt.
part-variants = Amrywiadau
part-variants-hint = Ffurfiau ar y rhaglen y mae tîm yn rhedeg yn union un ohonynt.
part-modules = Modiwlau
part-modules-hint = Rhannau o’r rhaglen y mae tîm yn rhedeg unrhyw nifer ohonynt.
part-review-months = Misoedd tan yr asesiad nesaf
part-evidence-months = Misoedd nes bod tystiolaeth yn hen
part-when = Pryd y mae tîm ynddo neu’n ei redeg
further-stage = Teitl cam arall
further-variant = Teitl amrywiad arall
further-module = Teitl modiwl arall
part-drift = Pryd y mae gostyngiad yn cyfrif fel llithro
part-drift-hint = Bydd yr hyn a adewir yn wag fel arfer.
drift-levels = Faint o lefelau y mae’n rhaid i elfen ostwng: 1 fel arfer, neu 2 os oes ganddi fwy na phedair
drift-percent = Pa ganran o’i ystod y mae’n rhaid i sgôr ostwng: 10 fel arfer
part-comparable-editions = Argraffiadau cynharach y gellir eu cymharu fel y maent
part-crosswalks = Sut y troir sgorau argraffiadau cynharach yn rhai hwn
part-crosswalks-hint = Ar gyfer pob sgôr: times, yna plus.
part-replaces = Ids a ailenwyd
part-replaces-hint = Yr hen id, a’i enw yn awr. Wedyn deuir o hyd i atebion a gadwyd o dan yr hen un.
part-overlays-may-lower = Yr hyn y caiff rheolau lleol ei ostwng
part-overlays-may-lower-hint = Ids elfennau anhepgor, a rheolau.
part-team-answer = Pa ateb sy’n cyfrif lle mae tîm yn anghytuno
team-agrees = dim un, nes eu bod wedi cytuno ar un
team-majority = yr un a roddodd mwy na’u hanner
part-supervision-prompts = Cwestiynau ar gyfer goruchwyliaeth
part-supervision-prompts-hint = Fe’u hargreffir gyda’r canlyniad.
part-result-link = Y dudalen sy’n agor canlyniad printiedig
part-result-link-hint = Mae’n dechrau gyda https. Bydd gan y canlyniad printiedig god QR sy’n arwain yno.
part-own = Yr hyn a gadwch i chi’ch hun
part-own-hint = Wrth enwau o’ch eiddo eich hun: fe’u cedwir, ac ni chânt eu barnu.
part-guidance = Canllaw
part-own-number = Ei rif mewn print
part-own-number-hint = Megis B neu EG 1.
part-score = Ei sgôr
part-score-hint = Os yw’n wahanol i rai’r meysydd eraill; "none" am ddim sgôr.
part-only-in = Dim ond yn yr amrywiadau neu’r modiwlau hyn
part-only-in-hint = Wrth eu hids.
part-other = Rhan arall

## Headings above changes

class-rescored = Yn cyfrif yn wahanol
class-added = Ychwanegwyd
class-removed = Tynnwyd
class-moved = Symudwyd
class-wording = Geiriad
class-setting = Gosodiadau eraill
