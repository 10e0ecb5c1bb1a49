## Above everything, on the page of the office

title = Canlyniadau llawer o safleoedd
lead = Gollyngwch y ffeiliau y mae safleoedd wedi'u hanfon atoch: atebion wedi'u cadw neu adroddiadau HTML, y gyfeireb, a rhestr o safleoedd os oes gennych un.
private = Nid oes dim yn cael ei lwytho i fyny. Nid oes dim yn cael ei gadw pan gaewch y dudalen hon, oni bai eich bod yn ei gadw.
choose-files = Dewis ffeiliau
choose-folder = Dewis ffolder
reading = Yn darllen
read = Mae pob ffeil wedi'i darllen.
failed = Ni ellid nôl y swyddfa. Ail-lwythwch y dudalen.

## What needs attention, on the page of the office

attention = Beth sydd angen sylw
attention-none = Nid oes dim angen sylw yn yr hyn a ddarllenwyd.
call-first = I'w ffonio gyntaf
call-first-hint = Nid yw elfen anhepgor neu reol a enwyd wedi'i bodloni, ni ellir cadarnhau bellach rywbeth oedd wedi'i fodloni, neu mae newid yn niweidio'r model.
settle = I'w setlo nesaf
settle-hint = Mae rhywbeth heb ei gadarnhau, heb ei gytuno eto, yn groes i'w gilydd, yn hwyr neu heb ei anfon, neu mae trwydded neu ardystiad wedi dod i ben neu ar fin dod i ben.
more-here = Rhagor yma
show-all = Dangos y cyfan

## Sites by elements, on the page of the office

matrix = Safleoedd fesul elfen
pool = Cyfrifir gyda'i gilydd
sort = Trefnu yn ôl
need = angen
name = enw
region = rhanbarth
stage = cam
due = dyddiad nesaf
drifted = wedi drifftio

## Which elements fail, and what has moved, on the page of the office

elements = Pa elfennau sy'n methu amlaf
element = Elfen
site = Safle
sites = Safleoedd
next-step = Beth sydd ei angen fel arfer
guidance = Canllaw
not-met-at = Heb ei fodloni yn
cannot-confirm-at = Ni ellir ei gadarnhau yn
drift = Drifft fesul chwarter
drift-none = Nid oedd unrhyw elfen anhepgor wedi'i bodloni mewn un asesiad a heb ei bodloni yn y nesaf.
quarter = Chwarter
history = Dotiau a dyddiadau

## Self-ratings beside those of others, on the page of the office

agreement = Hunanraddiadau wrth ymyl rhai eraill
agreement-hint = Lle mae safle wedi'i raddio ei hun a rhywun arall wedi'i raddio yn yr un mis. Mae uwch yn golygu'n nes at y model.
agreement-none = Nid oes safle wedi'i raddio ganddo'i hun a chan rywun arall yn yr un mis.
rated-by = Graddiwyd gan
results = Canlyniadau
differences = Lle maent yn wahanol
agreement-alike = Dim gwahaniaeth

## Changes to the programme, on the page of the office

adaptations = Newidiadau i'r rhaglen
adaptations-none = Nid oes newidiadau wedi'u cofnodi.
frame = Wedi'u cyfrif fesul math
light = Golau
agreed = Wedi'i gytuno
nature = Math o newid
planned = Wedi'i gynllunio
any = pob un
show-written = Dangos yr hyn a ysgrifennodd timau
hide-written = Cuddio'r hyn a ysgrifennodd timau
file = Ffeil
what = Beth a newidiwyd
reason = Pam
adaptations-filtered = Nid oes newid sy'n cyfateb i'r dewisiadau hyn.

## Actions, on the page of the office

actions = Camau gweithredu agored
actions-none = Nid oes camau gweithredu agored.
by = Erbyn
overdue = hwyr
support = yn gofyn am gymorth

## Next assessments, on the page of the office

due-title = Asesiadau nesaf
due-overdue = Hwyr
due-coming = I ddod
due-by = Yn hysbys o
due-by-list = eich rhestr o safleoedd
due-by-rubric = y canlyniad diweddaraf a'r gyfeireb
calendar = Pob dyddiad fel calendr
due-none = Nid oes dyddiadau hysbys.

## How complete it is, on the page of the office

quality = Pa mor gyflawn a chymaradwy yw hyn
left-out = Wedi'u gadael allan
set-aside = Wedi'u darllen, heb eu cyfrif
missing = Heb anfon dim
unlisted = Ddim yn eich rhestr
near = Enw bron yr un fath
join = Yr un safle yw'r rhain
none = Dim.

## What sites are told of each other, on the page of the office

feedback = Beth y gellir ei ddweud wrth safleoedd am ei gilydd
feedback-hint = Ar ôl cyhoeddi, gwrthodir ail grŵp os gallai'r ddau gyda'i gilydd ddangos beth a atebodd un safle.
grouping = Grwpio
all = pawb gyda'i gilydd
publish = Cyhoeddi

## What a draft of the rubric would change, on the page of the office

what-if = Beth pe bai'r gyfeireb yn newid?
what-if-hint = Gollyngwch argraffiad drafft neu reolau lleol yma: gwelwch pa safleoedd fyddai â dyfarniad, sgôr neu fand arall. Nid oes dim arall ar y dudalen hon yn newid.
what-if-choose = Dewis drafft
what-if-close = Cau'r drafft
verdicts = Dyfarniad arall
other-changes = Rheolau, sgorau a bandiau eraill
what-if-table = Cadw fel tabl

## What is saved and printed, on the page of the office

save = Cadw
collection = Y cyfan, i fynd ymlaen wedyn
xlsx = Canlyniadau a safleoedd fel llyfr gwaith (.xlsx)
workbook-not-written = Ni ellid nôl y rhan o'r dudalen hon sy'n ysgrifennu llyfrau gwaith, felly ni chadwyd dim. Gwiriwch a oes gennych gysylltiad, a rhowch gynnig arall arni; nid oes angen cysylltiad ar y tablau.
workbook-too-large = Mae hyn yn fwy nag y gall llyfr gwaith ei ddal, felly ni chadwyd dim. Mae'r tablau'n dal y cyfan.
csv = Canlyniadau fel tabl
ndjson = Canlyniadau fel llinellau JSON
sites-table = Safleoedd fel tabl
datapackage = Disgrifiad i raglenni
matrix-table = Safleoedd fesul elfen fel tabl
prints = Argraffu
print-board = Crynodeb i'r bwrdd, dwy dudalen
print-matrix-a4 = Safleoedd fesul elfen, A4
print-matrix-a3 = Safleoedd fesul elfen, A3
print-sheets = Taflen i bob safle, mewn un dasg
print-page = Y dudalen hon
print-hidden = Mae enwau yn nhaflenni'r safleoedd: dangoswch hwy eto i argraffu'r rheini.
hide-names = Cuddio enwau safleoedd ar y sgrin hon
board = Crynodeb o lawer o safleoedd
sheets = Taflenni pob safle
beside-others = Wrth ymyl y safleoedd eraill

## Things that need attention: on the page below the name of a site and with a capital, in tables behind that name and a colon

at-site = { $site }: { $what }
day-rated = { $day } (graddiwyd gan: { $rater })
told-drifted = nid yw “{ $title }” wedi'i fodloni ar { $now }; roedd wedi'i fodloni ar { $then }.
told-not-met = nid yw “{ $title }” wedi'i fodloni ar { $now }.
told-not-met-since = nid yw “{ $title }” wedi'i fodloni ers { $then }, mewn { $times } asesiad yn olynol.
told-not-met-since-rated = nid yw “{ $title }” wedi'i fodloni ers { $then }, mewn { $times } asesiad yn olynol (graddiwyd gan: { $rater }).
told-lost = ni ellir cadarnhau “{ $title }” ar { $now }; roedd wedi'i fodloni ar { $then }.
told-cannot-confirm = ni ellir cadarnhau “{ $title }” ar { $now }.
told-cannot-confirm-since = nid yw “{ $title }” wedi'i gadarnhau ers { $then }, mewn { $times } asesiad yn olynol.
told-cannot-confirm-since-rated = nid yw “{ $title }” wedi'i gadarnhau ers { $then }, mewn { $times } asesiad yn olynol (graddiwyd gan: { $rater }).
told-rule-not-met = nid yw'r rheol “{ $title }” wedi'i bodloni ar { $now }.
told-harms = newid i “{ $title }” sy'n niweidio'r model, a gofnodwyd ar { $now }.
told-to-agree = mae newid i “{ $title }” i'w gytuno â'r rhaglen, a gofnodwyd ar { $now }.
told-action-overdue = roedd cam gweithredu ar “{ $title }” i'w wneud erbyn { $then }.
told-review-overdue = roedd yr asesiad nesaf i'w wneud ar { $then }.
told-rivals = { $times } canlyniad gwahanol o { $now }; nid yw'r un ohonynt yn cyfrif. Gadewch bob un allan ond yr un sy'n sefyll.
told-not-sent = nid oes dim wedi'i anfon; roedd i'w anfon erbyn { $then }.
no-date = diwrnod heb ei nodi

## How many things of a kind need attention at a site: several, with semicolons between them; the first gets a capital

count-drifted = elfennau anhepgor nad ydynt bellach wedi'u bodloni: { $count }
count-not-met = elfennau anhepgor heb eu bodloni: { $count }
count-lost = elfennau anhepgor na ellir eu cadarnhau bellach: { $count }
count-rule-not-met = rheolau a enwyd heb eu bodloni: { $count }
count-harms = newidiadau sy'n niweidio'r model: { $count }
count-cannot-confirm = elfennau anhepgor heb eu cadarnhau: { $count }
count-to-agree = newidiadau i'w cytuno: { $count }
count-rivals = diwrnodau â chanlyniadau sy'n gwrth-ddweud ei gilydd: { $count }
count-action-overdue = camau gweithredu hwyr: { $count }
count-review-overdue = asesiad nesaf yn hwyr
count-not-sent = dim wedi'i anfon

## Clauses that stand alone or one behind another in a sentence

clauses = { $one }; { $other }
clauses-end = { $clauses }.
calls-first = safleoedd i'w ffonio gyntaf: { $count }
calls-then = safleoedd â rhywbeth i'w setlo: { $count }
calls-then-else = safleoedd â rhywbeth i'w setlo: { $count }
calls-quiet = safleoedd heb ddim yn agored: { $count }
tally-not-met = Heb ei fodloni: { $not-met } o'r { $known } safle sy'n gallu dweud
tally-below = Islaw'r targed: { $below } o'r { $known } safle sy'n gallu dweud
tally-none = Ni all unrhyw safle ddweud
tally-cannot-confirm = ni ellir ei gadarnhau: { $count }
tally-not-applicable = ddim yn berthnasol: { $count }

## How an element stands at a site: in the table of sites by elements, and in the sentence of a field

word-met = wedi'i fodloni
word-not-met = heb ei fodloni
word-cannot-confirm = ni ellir ei gadarnhau
word-not-applicable = ddim yn berthnasol
word-not-rated = heb ei hateb
word-reached = ar ei darged
word-below = islaw ei darged
word-rated = wedi'i raddio
word-not-in-play = ddim yn rhan o raglen y safle hwn
status-answer = { $status } ({ $answer })
cell = { $site }, { $title }: { $status }
cell-was = { $site }, { $title }: { $status }, { $before } ar { $date }
cell-since = { $site }, { $title }: { $status }, ers { $date }
nameless = dim tîm wedi'i enwi, ffeil { $file }
site-number = Safle { $number }
file-number = Ffeil { $number }

## What it rests on: at the head of the page and of what is printed

sent = { $sites ->
    [0] Nid oes canlyniad wedi'i ddarllen eto.
   *[other] Safleoedd sydd wedi anfon canlyniad: { $sites }. Heb restr o safleoedd ni all neb ddweud pwy sydd heb.
}
sent-of = Safleoedd yn eich rhestr sydd wedi anfon canlyniad: { $sites } o { $registered }.
dated = Dyddiad y canlyniadau yw { $date }.
dated-from = Mae'r canlyniadau wedi'u dyddio o { $from } hyd { $to }.
files-left-out = { $files ->
    [0] Ni adawyd unrhyw ffeil allan.
   *[other] Ffeiliau a adawyd allan: { $files }.
}
of-rubric = { $title }, argraffiad { $editions }. Graddiwyd gan: { $rater }
of-rubric-quick = { $title }, argraffiad { $editions }, yr hanfodion yn unig. Graddiwyd gan: { $rater }
of-rubric-overlay = { $title }, argraffiad { $editions }, o dan y rheolau lleol “{ $overlay }”. Graddiwyd gan: { $rater }
of-rubric-overlay-quick = { $title }, argraffiad { $editions }, o dan y rheolau lleol “{ $overlay }”, yr hanfodion yn unig. Graddiwyd gan: { $rater }
several-editions = Barnwyd yn ôl argraffiadau { $editions }, sy'n dweud y gellir eu cymharu.
several-contents = Golygwyd argraffiad { $edition } heb rif newydd: nid i'r un cynnwys y rhoddwyd y canlyniadau hyn i gyd.
several-stages = Mae'r safleoedd hyn mewn camau gwahanol: { $stages }. Efallai nad yw targed teg i un yn deg i un arall.
several-variants = Mae'r safleoedd hyn yn rhedeg amrywiadau neu fodiwlau gwahanol: { $variants }.
long-apart = Mae dros flwyddyn rhwng y canlyniadau hyn: { $from } hyd { $to }.
asked-for = Safleoedd sydd wedi newid hyn mewn ffyrdd nad yw'r gyfeireb yn eu henwi: { $sites }. Ystyriwch eu henwi.
drifts = { $quarter }: mewn { $drifted } o { $assessed } asesiad roedd wedi'i fodloni o'r blaen, ac nid yw bellach.
and-more = A { $count } arall.
other-pools = Grwpiau eraill o ganlyniadau nas cyfrifir yma, gan na ellir eu cymharu â'r rhain: { $count }.

## Files that do not count

unreadable = Ni ellir ei darllen: { $why }.
collection-damaged = casgliad wedi’i gadw sydd wedi’i ddifrodi neu wedi’i newid â llaw ({ $what })
in-part = Mae’n cyfrif, heblaw am yr hyn nad yw’n cyd-fynd â’r rubric ac sy’n sefyll fel heb ei ateb: { $why }.
no-result = Nid yw'n ganlyniad wedi'i gadw, nac yn gyfeireb, nac yn rhestr o safleoedd. Gofynnwch am y ffeil neu'r adroddiad HTML y mae'r hunanwiriad yn ei gadw.
packed = Ffeil Excel neu Word ydyw, neu archif. Darllenir canlyniadau o'r ffeiliau neu'r adroddiadau HTML y mae'r hunanwiriad yn eu cadw: tynnwch hwy allan o archif yn gyntaf.
workbook-not-fetched = Ni ellid nôl y rhan o'r dudalen hon sy'n darllen llyfrau gwaith, felly nid agorwyd hwn. Gwiriwch a oes gennych gysylltiad, ac ychwanegwch ef eto; neu cadwch y rhestr safleoedd fel CSV (yn Excel: “Save as”, “CSV UTF-8”) ac ychwanegwch honno.
workbook-too-much = Mae mwy yn y llyfr gwaith hwn nag y gellir ei ddarllen. Cadwch y rhestr safleoedd fel CSV (yn Excel: “Save as”, “CSV UTF-8”) ac ychwanegwch honno.
workbook-no-list = Nid oes yr un ddalen o'r llyfr gwaith hwn yn rhestr o safleoedd: enwch golofn y safleoedd yn `team` neu `site`, yn y rhes gyntaf a ddefnyddir. Ni ddarllenir canlyniadau o lyfr gwaith; gofynnwch am y ffeiliau neu'r adroddiadau HTML y mae'r hunanwiriad yn eu cadw.
sheet-name = “{ $name }”
sheets-not-read = Darllenir y rhestr safleoedd o'r ddalen { $read }, ac nid o { $others }.
no-rubric = Fe'i gwnaed â'r gyfeireb “{ $id }”, nad yw yma. Ychwanegwch y gyfeireb honno.
edition-unclear = Nid yw'n dweud â pha argraffiad o “{ $id }” y'i gwnaed, ac mae sawl un yma.
content-unclear = Mae sawl cyfeireb yn ei galw ei hun yn argraffiad { $edition } o “{ $id }”, ac ni all neb ddweud â pha un y'i gwnaed.
overlay-twice = Ail set o reolau lleol i'r un gyfeireb: dim ond y gyntaf a ddefnyddir.
no-team-column = Nid oes colofn o'r enw `team` neu `site` yn y tabl hwn. Rhowch yr enw hwnnw ar golofn y safleoedd.
register-twice = Aethpwyd heibio i linell { $row } o'r rhestr safleoedd: mae “{ $name }” yn y rhestr eisoes.
copy = Yr un cynnwys â { $of }; mae'n cyfrif unwaith.
fuller = Mae gan ganlyniad arall o'r tîm a'r diwrnod hwnnw, { $of }, fwy o atebion, a hwnnw sy'n cyfrif.
rival = Mae gan ganlyniad arall o'r tîm a'r diwrnod hwnnw, { $of }, gynifer o atebion; nid yw'r un ohonynt yn cyfrif.
aside-no-date = Nid oes dyddiad arno, felly ni ellir ei roi cyn nac ar ôl y lleill o'r safle hwn.
not-given = ni roddodd y porwr yr hyn sydd ynddi; efallai iddi gael ei symud, ei dileu neu ei chloi ers ei dewis. Dewiswch hi eto

## How changes were agreed: in a table and above its counts

agreed-word = wedi'i gytuno
to-agree-word = i'w gytuno o hyd
no-agreement-word = dim cytundeb wedi'i gofnodi
not-said = heb ei ddweud
reason-given = rhoddir rheswm

## When assessments are due: in the calendar file

due-summary = Asesiad ffyddlondeb i'w wneud: { $site }
due-as-listed = { $site }: mae yr asesiad nesaf i'w wneud ar { $date }, yn ôl eich rhestr o safleoedd.
due-by-the-rubric = { $site }: mae yr asesiad nesaf i'w wneud ar { $date }, yn ôl y gyfeireb.
was-due-as-listed = { $site }: roedd yr asesiad nesaf i'w wneud ar { $date }, yn ôl eich rhestr o safleoedd.
was-due-by-the-rubric = { $site }: roedd yr asesiad nesaf i'w wneud ar { $date }, yn ôl y gyfeireb.

## How a team’s own ratings stand to those of others

pairs = { $pairs ->
    [0] Ni ellir cymharu unrhyw bâr
   *[other] Parau: { $pairs }; yr un fath: { $same }; graddiad y tîm ei hun yn uwch: { $higher }, yn is: { $lower }
}
pairs-of-one = ag un graddiad yn unig: { $count }
few-pairs = Llai na 10 pâr: nid oes dim yn dilyn am safleoedd eraill.
mostly-higher = Yn y rhan fwyaf o'r parau mae graddiad y tîm ei hun yn uwch nag un: { $rater }.
mostly-lower = Yn y rhan fwyaf o'r parau mae graddiad y tîm ei hun yn is nag un: { $rater }.
paired-higher = { $site }, { $date }: ei raddiad ei hun { $own }; { $rater }: { $other }. Mae ei raddiad ei hun yn uwch.
paired-lower = { $site }, { $date }: ei raddiad ei hun { $own }; { $rater }: { $other }. Mae ei raddiad ei hun yn is.

## What a draft of the rubric would change

site-rated = { $site } (graddiwyd gan: { $rater })
tried-verdict = { $site } nawr: “{ $old }” Gyda'r drafft: “{ $new }”
tried-band = { $site }, band “{ $title }”: { $old } nawr, { $new } gyda'r drafft.
tried-other = { $site }, “{ $title }”: { $old } nawr, { $new } gyda'r drafft.
tried-with = Gyda { $title }, argraffiad { $edition }: { $found }.
tried-with-overlay = Gyda { $title }, argraffiad { $edition }, o dan y rheolau lleol “{ $overlay }”: { $found }.
tried-verdicts = canlyniadau â dyfarniad arall: { $count } o { $results }
tried-scores = canlyniadau â sgôr arall: { $count } o { $results }
tried-bands = canlyniadau â band arall: { $count } o { $results }
tried-unchanged = Canlyniadau a arhosai fel y maent: { $unchanged }.
tried-unread = Canlyniadau na ellir eu barnu yn ôl y drafft: { $count }.
no-draft = Nid yw'n gyfeireb nac yn rheolau lleol. Dewiswch argraffiad drafft o gyfeireb, neu droshaen, fel JSON.
nothing-to-try = Ni wnaed unrhyw ganlyniad a ddarllenwyd â chyfeireb y drafft hwn. Ychwanegwch ganlyniadau ohoni yn gyntaf, neu gwiriwch id y drafft.
not-there = ddim yn rhan ohoni
no-band = dim band

## What sites are told of each other

k-of-n = Mae { $met } o { $of } safle yn bodloni hyn.
too-few = rhy ychydig o safleoedd i ddweud
published-before = Ynghyd â'r hyn a ddywedwyd wrth safleoedd o'r blaen, byddai hyn yn dangos beth a atebodd safleoedd unigol. Fe'i gwrthodir.

## Collections that are kept in this browser, on the page of the office

kept-heading = Wedi'u cadw ar y ddyfais hon
keep-heading = Cadw ar y ddyfais hon
keep-collection = Cadw'r casgliad hwn ar y ddyfais hon
keep-anew = Ei gadw fel y mae nawr
keep-name = Enw'r casgliad
keep-what = Cedwir y ffeiliau a ddarllenwyd yn y porwr hwn, gyda'r enwau a'r nodiadau sydd ynddynt, nes i chi eu dileu yma. Gall unrhyw un sy'n defnyddio'r porwr hwn ar y ddyfais hon eu hagor. Ar gyfrifiadur yr ydych yn ei rannu, cadwch nhw fel ffeil mewn ffolder warchodedig yn lle hynny.
kept-nameless = Casgliad heb enw
kept-of = { $files ->
    [one] cadwyd ar { $date }, 1 ffeil
    [two] cadwyd ar { $date }, 2 ffeil
   *[other] cadwyd ar { $date }, { $files } ffeil
}
kept-now = Mae'r casgliad wedi'i gadw ar y ddyfais hon fel y mae nawr.
kept-changed = Mae'r casgliad wedi newid ers iddo gael ei gadw. Collir y newidiadau pan gaewch y dudalen hon, oni bai eich bod yn ei gadw unwaith eto.
kept-beside = Mae'r casgliad a gadwyd wedi'i newid neu ei ddileu mewn tab arall. Cedwir eich un chi ar ei ben ei hun.
keep-refused = Ni chadwodd y porwr hwn y casgliad. Efallai ei fod wedi'i osod i gadw dim, fel mewn ffenestr breifat, neu nad oes lle ar ôl. Cadwch y casgliad fel ffeil yn lle hynny.
kept-open = Agor
kept-open-anew = I agor casgliad sydd wedi'i gadw, agorwch y dudalen hon o'r newydd.
kept-gone = Nid yw'r casgliad hwnnw yma bellach. Efallai ei fod wedi'i ddileu mewn tab arall.
kept-delete = Dileu
kept-delete-yes = Ei ddileu am byth
kept-delete-no = Peidio â'i ddileu
kept-deleted = Nid yw wedi'i gadw ar y ddyfais hon bellach.
kept-not-deleted = Ni ddilëodd y porwr hwn y casgliad. Caewch y tabiau eraill sydd â'r dudalen hon, yna rhowch gynnig arall arni.

## The list of sites

register-no-day = Llinell { $line } o'r rhestr safleoedd: nid yw'r hyn sydd o dan “{ $column }” yn ddiwrnod fel 2026-12-31, a chymerir ei fod yn wag.

## Licences and certifications of sites: their last days, as the list of sites names them

permits = Trwyddedau ac ardystiadau
permits-none = Ni ddarllenwyd unrhyw restr safleoedd â cholofn licence_until neu certified_until, felly ni ellir dweud dim am drwyddedau ac ardystiadau.
permit = Beth ydyw
permit-until = Yn ddilys tan
permits-ended = Wedi dod i ben
permits-soon = Yn dod i ben o fewn 90 diwrnod
permits-later = Yn dod i ben yn ddiweddarach
permits-unknown = Dim diwrnod yn hysbys
licence = trwydded
certification = ardystiad
licence-ended = daeth y drwydded i ben ar { $date }, fel y dywed eich rhestr safleoedd.
certification-ended = daeth yr ardystiad i ben ar { $date }, fel y dywed eich rhestr safleoedd.
licence-ends = daw'r drwydded i ben ar { $date }, fel y dywed eich rhestr safleoedd.
certification-ends = daw'r ardystiad i ben ar { $date }, fel y dywed eich rhestr safleoedd.
licence-until = diwrnod olaf y drwydded yw { $date }, fel y dywed eich rhestr safleoedd.
certification-until = diwrnod olaf yr ardystiad yw { $date }, fel y dywed eich rhestr safleoedd.
licence-unknown = nid yw eich rhestr safleoedd yn enwi diwrnod olaf trwydded.
certification-unknown = nid yw eich rhestr safleoedd yn enwi diwrnod olaf ardystiad.
licence-has-ended = y drwydded wedi dod i ben
certification-has-ended = yr ardystiad wedi dod i ben
licence-ends-soon = { $days ->
   *[other] y drwydded yn dod i ben o fewn { $days } diwrnod
}
certification-ends-soon = { $days ->
   *[other] yr ardystiad yn dod i ben o fewn { $days } diwrnod
}
licence-last-day = Diwrnod olaf y drwydded: { $site }
certification-last-day = Diwrnod olaf yr ardystiad: { $site }
