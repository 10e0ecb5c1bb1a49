## What a column, a row or a line is: questions about a table that was read, answers to choose, and what was not understood

yes = Ie
no = Na
which-column-unnamed = Beth sydd yng ngholofn { $column }? Nid oes pennawd iddi.
which-column = Beth sydd yng ngholofn { $column }, “{ $heading }”?
what-is-row = Beth yw rhes { $row }, “{ $text }”?
what-is-line = Beth yw’r llinell “{ $text }”?
line-is-heading = Ai “{ $text }” yw pennawd yr elfennau oddi tano?
is-edition = Yr argraffiad: { $number }
is-publisher = Pwy sy’n ei gyhoeddi: { $text }
is-contact = I bwy y gellir gofyn am gymorth: { $text }
is-licence = Y drwydded: { $text }
is-heading = Pennawd maes
belongs-above = Canllaw ar gyfer yr hyn sydd uwch ei ben
is-text = Testun ar gyfer y cyflwyniad
for-marked = Canllaw ar gyfer yr hyn sydd wedi’i farcio â { $marks }
for-each-mark = Canllaw ar gyfer yr hyn sydd â’i farc
take-as-item = Elfen
leave-out = Ei hepgor
turned = Mae’r lefelau o dan ei gilydd, felly trowyd y tabl: mae pob colofn yn elfen. A yw hynny’n gywir?
outer-headings = Mae rhestrau o fewn y rhestr. A yw ei chofnodion allanol, megis “{ $text }”, yn benawdau meysydd?
each-line-is-item = Nid oes tabl na rhestr. A yw pob llinell yn elfen?
which-sheet = Ar ba ddalen mae’r elfennau?
every-sheet = Pob un, gyda phob dalen yn faes
page-line = Mae “{ $text }” yn rhifo tudalen.
offer-numbers = Mae’r teitlau’n dechrau â rhifau, megis { $text }. A ddylai’r elfennau eu cadw fel eu rhifau eu hunain?
front-numbers = Y rhifau o flaen y teitlau, megis { $text }.
share-of = Mae “{ $item }” yn enwi dau gyfrif a dim lefelau. Sut y caiff ei ateb?
as-scale = Ar y raddfa sydd gan yr elfennau eraill
unusable-target = Nid yw targed “{ $text }” ar gyfer “{ $item }” yn rhif nac yn un o’i lefelau.
unusable-weight = Nid yw pwysau “{ $text }” ar gyfer “{ $item }” yn rhif uwch na 0.
unusable-place = Nid yw rôl “{ $text }” ar gyfer “{ $item }” yn un o anhepgor, ategol, hyblyg a gwybodaeth.

## One question for several of a kind

every-row = Beth yw pob un o’r rhesi hyn ({ $count }): { $texts }?
every-line = Beth yw pob un o’r llinellau hyn ({ $count }): { $texts }?
every-hidden = Mae’r rhesi hyn ({ $count }) wedi’u cuddio: { $texts }.
every-struck = Mae llinell drwy’r rhesi hyn ({ $count }): { $texts }.
every-measure = Rhifau yw lefelau’r elfennau hyn ({ $count }): { $texts }. Sut mae ateb pob un?
every-sentences = Brawddegau â rhifau yw lefelau’r elfennau hyn ({ $count }): { $texts }. Sut mae ateb pob un?
every-whole = A yw rhifau’r elfennau hyn ({ $count }) bob amser yn gyfan: { $texts }? Os nad ydynt, mae angen band ar rif fel 2.5 hefyd.
every-missing = Nid oes testun gan y lefelau hyn ({ $count }): { $texts }. Onid oes lefelau o’r fath, neu a anghofiwyd y testunau?
every-double = Mae’r teitlau hyn ({ $count }) yno fwy nag unwaith: { $texts }. A yw’r ddau’n fwriadol bob tro?
every-there = Mae’r elfennau hyn ({ $count }) yn eich rwbrig yn barod: { $texts }. Beth ddylai ddigwydd i bob un?
so-many-more = { $count } arall
answers-differ = Atebion gwahanol, gweler pob un isod

## A table brought to a rubric that is there already

into-what = Mae gennych rwbrig yn barod, a nifer ei elfennau yw { $count }. I beth mae hwn?
in-place = Mae’n cymryd lle’r rwbrig sydd gen i
add-to = Ychwanegir ef at y rwbrig sydd gen i
already-there = Mae “{ $title }” yn eich rwbrig yn barod. Beth ddylai ddigwydd iddo?
other-words = Mae “{ $title }” yn debyg i “{ $old }”, sydd yn eich rwbrig yn barod. Ai’r un peth ydyw?
update-it = Yr un peth: cymryd yr hyn y mae hwn yn ei ddweud, a chadw ei id
keep-it = Yr un peth: cadw’r hyn sydd gen i
add-as-new = Elfen arall: ei hychwanegu
kept-as-it-was = “{ $title }”: cadwyd yr hyn sydd yn eich rwbrig.
gone-ids = Nid yw’r ids hyn o’ch rwbrig yma: { $ids }. Dan id y cedwir atebion; os ailenwyd un, enwch ef o dan `replaces`.
other-title = Y teitl “{ $text }”: mae eich rwbrig yn cadw ei deitl ei hun.
other-introduction = Y cyflwyniad “{ $text }”: mae eich rwbrig yn cadw ei un ei hun.
other-field = `{ $field }`: dim ond elfennau, meysydd a graddfeydd a ychwanegir at rwbrig.

## The template of five sheets; its sheets, such as “more” and “programme”, its fields and kinds are called the same in every language

is-template = Penawdau templed y stiwdio yw’r rhain. Ai dyna ydyw?
keep-own = Maes o’ch eiddo eich hun: cedwir ef gyda phob elfen, ac ni chaiff ei farnu
wrong-kind = Nid yw’r math “{ $text }” ar “{ $item }” yn un o scale, number, percent, ratio, checklist ac yes-no; celloedd eraill y rhes a benderfynodd.
wrong-bound = Nid yw “{ $text }” ar lefel { $level } “{ $item }” yn enwi rhif, megis 31-40, 41+ neu < 10 %.
broken-more = Nid oes gwrthrych JSON y gellir ei ddarllen ar y ddalen “more”, felly ni chymerwyd dim ohoni. Cadwch y templed eto o’r stiwdio.
more-missing = Mae’r ddalen “more” yn dweud rhywbeth am `{ $place }`, nad yw ar y dalennau eraill.
more-replaces = Y ddalen “more” sy’n pennu `{ $place }`, nid y celloedd. Tynnwch ef oddi yno os y celloedd sy’n gywir.
unknown-field = Mae llinell “{ $field }” ar y ddalen “programme” nad yw’r templed yn ei hadnabod.
no-template-sheet-unnamed = Nid yw un ddalen yn perthyn i’r templed, neu mae yno ddwywaith.
no-template-sheet = Nid yw’r ddalen “{ $name }” yn perthyn i’r templed, neu mae yno ddwywaith.
sheet-column-unnamed = Nid oes pennawd i un o golofnau’r ddalen “{ $sheet }”.
sheet-column = Nid yw’r golofn “{ $heading }” ar y ddalen “{ $sheet }” yn perthyn i’r templed.

## Languages and levels

which-languages = Ym mha iaith mae’r testunau?
two-languages = { $first } yn gyntaf, wedyn { $second }
one-language = { $first } yn unig
which-points = Nid yw’r penawdau’n enwi pwyntiau. Faint mae pob lefel yn ei gyfrif?
which-points-of = Nid yw lefelau “{ $item }” yn enwi pwyntiau. Faint mae pob un yn ei gyfrif?
points-of = { $level } = { $points }
merged-levels = Yn “{ $item }” mae un gell, “{ $text }”, dros y lefelau { $levels }. Ar gyfer pa rai y mae?
for-all-levels = Ar gyfer pob un
for-first-level = Ar gyfer y cyntaf yn unig
for-last-level = Ar gyfer yr olaf yn unig
missing-level = Nid oes gan “{ $item }” destun ar gyfer lefel { $level }. Onid oes lefel o’r fath, neu a anghofiwyd y testun?
keep-level = Cadw’r lefel; daw’r testun yn nes ymlaen
which-scale = Nid oes dim yn dweud sut y caiff yr elfennau eu graddio. Pa raddfa sydd ganddynt?
scale-yes-no = Ie neu na
scale-met-not-met = Wedi’i fodloni neu heb ei fodloni
scale-practice-profile = Annerbyniol, yn datblygu, disgwyliedig
scale-of-points = Pwyntiau o { $low } i { $high }

## Numbers

was-day = Yng nghell { $place } (“{ $item }”) mae’r dyddiad { $shown }. Beth a deipiwyd yno?
measure-of = Rhifau yw lefelau “{ $item }”: { $texts }. Sut mae ei ateb?
sentences-of = Brawddegau â rhifau yw lefelau “{ $item }”: { $texts }. Sut mae ei ateb?
kept-as-guidance = { $answer }; daw’r brawddegau’n ganllaw
quoted = “{ $text }”
as-number = Rhoi rhif
as-number-of-unit = Rhoi rhif ({ $unit })
as-percent = Rhoi canran
as-ratio = Rhoi dau rif: “{ $count }” allan o “{ $out-of }”
as-anchors = Dewis un o’r testunau
is-whole = A yw rhif “{ $item }” bob amser yn gyfan? Os nad yw, mae angen band ar rif fel 2.5 hefyd.
is-whole-of-unit = A yw rhif “{ $item }” ({ $unit }) bob amser yn gyfan? Os nad yw, mae angen band ar rif fel 2.5 hefyd.
gap-in = Yn “{ $item }” nid oes lefel sy’n dal y rhifau hyn: { $numbers }. Beth ddylen nhw ei gyfrif?
gap-of-one = Yn “{ $item }” nid oes lefel sy’n dal y rhif { $number }. Beth ddylai ei gyfrif?
gap-leave = Ei adael fel y mae wedi’i argraffu; bydd y gwiriwr yn dal i rybuddio
gap-lower = Yr un faint â’r lefel oddi tano
gap-higher = Yr un faint â’r lefel uwch ei ben
gap-never = Nid yw’n digwydd, felly ni all neb ei roi
overlap-in = Yn “{ $item }” mae’r rhif { $number } yn perthyn i fwy nag un lefel. Pa un sy’n cyfrif?
overlaps-in = Yn “{ $item }” mae’r rhifau hyn yn perthyn i fwy nag un lefel: { $numbers }. Pa lefel sy’n cyfrif?
overlap-best = Yr un orau
overlap-first = Yr un a argraffwyd gyntaf

## What must be in place, and what was only noted

means-must = A yw “{ $text }” yn y golofn “{ $heading }” yn golygu bod yr elfen yn anhepgor?
must-reach = { $count ->
    [one] Mae “{ $item }” yn anhepgor: rhaid iddi fod yn ei lle. Nid oes na cholofn na llinell yn dweud o ba lefel ymlaen. Rhaid iddi gyrraedd o leiaf:
   *[other] Nifer yr elfennau anhepgor, megis “{ $item }”, yw { $count }: rhaid iddynt fod yn eu lle. Nid oes na cholofn na llinell yn dweud o ba lefel ymlaen. Rhaid iddynt gyrraedd o leiaf:
}
must-reach-by-line = { $count ->
    [one] Mae “{ $item }” yn anhepgor: rhaid iddi fod yn ei lle. Mae llinell yn dweud: “{ $line }” Rhaid iddi gyrraedd o leiaf:
   *[other] Nifer yr elfennau anhepgor, megis “{ $item }”, yw { $count }: rhaid iddynt fod yn eu lle. Mae llinell yn dweud: “{ $line }” Rhaid iddynt gyrraedd o leiaf:
}
double-title = Mae “{ $title }” yno ddwywaith. A yw’r ddau’n fwriadol?
take-both = Mae’r ddau’n fwriadol
take-first = Y cyntaf yn unig
offer-stars = “{ $text }” A ddylai’r elfennau â seren fod yn anhepgor?
offer-minimum = “{ $text }” A ddylai fod isafswm o { $points } i bob elfen?
offer-minutes = “{ $text }” A ddylai’r rwbrig ddweud ei fod yn cymryd tua { $count } munud?
offer-review = “{ $text }” A ddylai’r asesiad nesaf fod ymhen { $count } mis?
offer-bands = Mae “{ $text }” yn enwi bandiau sgôr. A ddylai fod gan y rwbrig sgôr â’r bandiau hyn?
offer-sum = Dylai, o gyfanswm yr holl bwyntiau
offer-percent = Dylai, o’r ganran o’r mwyaf sydd i’w gael

## Where text went that stands around a table

in-introduction = Yn y cyflwyniad: “{ $text }”
note-on = Yng nghanllaw { $items }: “{ $text }”

## What was left out

hidden-column = Mae colofn { $column }, “{ $heading }”, wedi’i chuddio.
number-column-unnamed = Mae colofn { $column } yn rhifo’r elfennau; dewiswch “rhif yr elfen ei hun” i’w cadw.
number-column = Mae colofn { $column }, “{ $heading }”, yn rhifo’r elfennau; dewiswch “rhif yr elfen ei hun” i’w cadw.
score-column = Mae atebion tîm yng ngholofn { $column }, “{ $heading }”; mewn ffeil atebion mae eu lle.
remark-column = Mae sylwadau, camau neu enwau tîm yng ngholofn { $column }, “{ $heading }”.
other-column-unnamed = Nid oes lle mewn rwbrig i golofn { $column }, hyd y gellir dweud.
other-column = Nid oes lle mewn rwbrig i golofn { $column }, “{ $heading }”, hyd y gellir dweud.
hidden-row = Mae rhes { $row }, “{ $text }”, wedi’i chuddio.
struck-row = Mae llinell drwy res { $row }, “{ $text }”.
struck-text = Mae llinell drwy “{ $text }”.
note-on-nothing = Nodyn ar rywbeth na chaiff ei gymryd yw “{ $text }”.
behind-edition = Ni chedwir “{ $text }”, sy’n dilyn rhif yr argraffiad.
year-of-publisher = Ni chedwir “{ $text }”, sydd wrth ymyl pwy sy’n ei gyhoeddi.
repeated-header = Mae rhes { $row } yn ailadrodd y pennawd.
total-row = Cyfanswm yw rhes { $row }, “{ $text }”.
stray-row = Nid oes teitl i res { $row }, “{ $text }”, felly nid elfen yw hi.
chosen-out = Rhes { $row }, “{ $text }”: rydych wedi’i hepgor.
form-line = Llinell i’w llenwi yw “{ $text }”.
hidden-sheet = Mae’r ddalen “{ $name }” wedi’i chuddio.
other-sheet = Ni ddewiswyd y ddalen “{ $name }”.
empty-heading = Nid oes elfen o dan y pennawd “{ $text }”.
no-anchors = Ni ellir gwahanu lefelau “{ $item }”; mae eu testun wedi dod yn ganllaw.
unusable-minimum = Nid yw’r isafswm “{ $text }” ar gyfer “{ $item }” yn un o’i lefelau.

## Steps of the history

took-over = Cymerwyd yr hyn a ddaeth
taken-away = { $field } “{ $of }” wedi’i dynnu
changed = { $field } “{ $of }” wedi’i osod i “{ $to }”
changed-as-text = “{ $of }” wedi’i newid fel testun
rewritten = { $field } wedi’i newid
rewritten-of = { $field } “{ $of }” wedi’i newid
shifted = Symudwyd “{ $of }” i { $to } o { $count }
sent = Symudwyd “{ $of }” i “{ $to }”
copied = Copïwyd “{ $of }”
deleted = Dilëwyd “{ $of }”
added = Ychwanegwyd “{ $of }”
stands-in = Nid oes testun yn { $language } ar gyfer “{ $text }”; mae’r iaith arall yn ei le.

## Why something cannot be read, and what to do

cannot-empty = Nid oes dim ynddo. Copïwch y tabl neu’r rhestr eto, gyda’r pennawd, a’i ludo yma.
cannot-too-large = Mae’n fwy na { $most } MB, sy’n fwy nag sydd ei angen ar unrhyw rwbrig. Copïwch y ddalen â’r elfennau’n unig i lyfr gwaith newydd ac agorwch hwnnw.
cannot-too-many-rows = Mae ganddo fwy na 5,000 o resi. Copïwch y rhesi â’r elfennau’n unig.
cannot-not-utf8 = Mae llythrennau ar linell { $line } nad ydynt wedi’u cadw fel UTF-8, felly byddent yn anghywir. Yn Excel dewiswch “Cadw fel”, wedyn “CSV UTF-8”, ac agorwch y ffeil honno.
cannot-not-utf16 = Mae’r testun wedi’i gadw mewn arwyddion 16-did ac ni ellir ei ddarllen. Cadwch ef fel “CSV UTF-8” ac agorwch y ffeil honno.
cannot-old-workbook = Llyfr gwaith o fath hŷn neu ddeuaidd yw hwn (.xls, .xlsb). Yn Excel dewiswch “Cadw fel”, wedyn “Excel Workbook (.xlsx)”, ac agorwch y ffeil honno.
cannot-locked = Mae’r ffeil hon o hen fath neu wedi’i chloi â chyfrinair. Agorwch hi yn Excel, tynnwch y cyfrinair, dewiswch “Cadw fel”, wedyn “Excel Workbook (.xlsx)”, ac agorwch y ffeil honno.
cannot-open-spreadsheet = Taenlen OpenDocument (.ods) yw hon. Yn LibreOffice dewiswch “Cadw fel”, wedyn “Excel 2007–365 (.xlsx)”, ac agorwch y ffeil honno.
cannot-numbers = Dogfen Numbers neu Pages yw hon. Yn Numbers dewiswch “Allforio i”, wedyn “Excel”, ac agorwch y ffeil honno; o Pages copïwch y tabl a’i ludo yma.
cannot-word-file = Dogfen destun yw hon. Agorwch hi, dewiswch y tabl neu’r rhestr, copïwch, a gludwch yma.
cannot-pdf = PDF yw hwn, lle nad yw tabl ond wedi’i ddarlunio. Agorwch y ffeil Word neu Excel y’i gwnaed ohoni, copïwch y tabl, a’i ludo yma.
cannot-picture = Llun yw hwn. Copïwch y tabl o’r ffeil y’i gwnaed ohoni, a’i ludo yma.
cannot-slides = Cyflwyniad yw hwn. Copïwch y tabl ar y sleid, a’i ludo yma.
cannot-archive = Ffeil wedi’i phacio yw hon, fel ffeil zip, neu ffeil o fath anhysbys. Dadbaciwch hi ac agorwch y llyfr gwaith neu’r ffeiliau CSV ynddi.
cannot-broken-workbook = Mae’r llyfr gwaith wedi’i ddifrodi: ni ellir darllen ei ran `{ $part }`. Agorwch ef yn Excel, cadwch ef unwaith eto, ac agorwch ef yma eto.
cannot-unknown = Nid testun na llyfr gwaith yw hwn. Agorwch ffeil .xlsx neu .csv, neu gludwch y tabl yma.
cannot-nothing-found = Nid oes dim ynddo sy’n edrych fel elfennau. Copïwch y tabl gyda’i bennawd, neu restr ag un gosodiad ar bob llinell, a’i ludo yma.

## What a column can hold, to choose

holds-domain = Maes yr elfen
holds-number = Rhif yr elfen (hepgorir)
holds-own-number = Rhif yr elfen ei hun
holds-title = Yr elfen: yr hyn a ddylai fod yn ei le
holds-guidance = Sut i farnu
holds-prompt = Y cwestiwn i’w ofyn
holds-evidence = Ble i chwilio am dystiolaeth
holds-level = Yr hyn a welir ar un lefel
holds-anchors = Pob lefel mewn un gell
holds-row-level = Y lefel, un ym mhob rhes
holds-row-text = Yr hyn a welir ar lefel y rhes
holds-must = A yw’n anhepgor
holds-minimum = Yr isafswm
holds-target = Y targed
holds-weight = Y pwysau
holds-place = Ei rôl: anhepgor, ategol, hyblyg neu wybodaeth
holds-unit = Uned rhif
holds-counting = Sut y caiff ei gyfrif
holds-count = Y rhif uwchben y llinell
holds-out-of = Y rhif o dan y llinell
holds-tick = Blychau i’w ticio: ie neu na
holds-next-step = Y cam nesaf
holds-source = O ble y daw
holds-score = Atebion tîm (hepgorir)
holds-remark = Sylwadau tîm (hepgorir)
holds-leave-out = Dim i’r rwbrig (hepgorir)

## Names of languages

language-en = Saesneg
language-cy = Cymraeg
language-de = Almaeneg
language-fr = Ffrangeg
language-es = Sbaeneg
language-pl = Pwyleg
language-ga = Gwyddeleg
language-gd = Gaeleg

## Names of fields, before “of” or behind it

field-title = Teitl
field-guidance = Canllaw
field-prompt = Cwestiwn
field-next-step = Cam nesaf
field-evidence = Tystiolaeth
field-adaptations = Addasiadau
field-own-number = Rhif ei hun
field-introduction = Cyflwyniad
field-edition = Argraffiad
field-role = Rôl
field-minimum = Isafswm
field-level = Lefel
field-points = Pwyntiau
field-scale = Graddfa
field-id = Id
field-rule = Rheol
field-score = Sgôr
field-bands = Bandiau
field-other = Maes

## Parts that other sentences are made with

and-last = { $first } a { $last }
