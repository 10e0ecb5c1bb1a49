### What the pages around the form say: opening, keeping, comparing, the result, paper and files.

## On every page

## Introduction

baseline = Pa un ohonynt sy'n cyfrif fel “cynt”?
baseline-last = Yr un diwethaf
baseline-first = Yr un cyntaf
baseline-best = Yr un â'r sgôr orau
baseline-independent = Yr un diwethaf a aseswyd gan rywun heblaw'r tîm
code-field = Cod canlyniad
code-hint = Mae wrth droed taflen brintiedig. Gwna llythrennau bach y tro, ac nid yw bylchau na chysylltnodau o bwys. Mae'n dal yr atebion, y dyddiad a phwy asesodd; nid yw'n dal nodiadau, camau gweithredu nac enwau.
code-go-on = Mynd ymlaen â'r atebion hyn
code-compare = Cymharu â'r atebion hyn
opened = Mae'r atebion a gadwyd wedi'u hagor.
what-now = Beth hoffech chi ei wneud?
start-todays = Dechrau un heddiw, a chymharu â hwn
see-it = Gweld ei ganlyniad
change-it = Ei newid
go-on-with-it = Mynd ymlaen ag ef
begun-here = Dechreuwyd yma: { $what }.
saved-is = Yn y ffeil: { $what }. Â pha un o'r ddau yr hoffech fynd ymlaen?
compare-begun = Mynd ymlaen â'r hyn a ddechreuwyd, a'i gymharu â'r ffeil
open-instead = Agor y ffeil yn lle hynny; gellir cael yr hyn a ddechreuwyd yma yn ôl drwy “Dadwneud y newid diwethaf”
opened-earlier = { $number ->
    [zero] Ni agorwyd unrhyw asesiad cynharach.
    [one] Mae { $number } asesiad cynharach wedi'i agor.
   *[other] Mae { $number } asesiad cynharach wedi'u hagor.
}
not-opened = Nid oedd modd agor y ffeil hon. Nid oes dim wedi'i newid.
look-at = Edrychwch ar hyn
kept-opened = Mae'r atebion a gadwyd ar y ddyfais hon wedi'u hagor.
kept-elsewhere = Mae tab arall wedi cadw atebion mwy newydd i'r un asesiad. Nid yw'r tab hwn yn cadw dim mwyach; nid oes dim wedi'i ddisodli. Cadwch ffeil yma, neu ail-lwythwch i weld y rhai mwy newydd.
kept-gone = Mae'r atebion a gadwyd wedi'u dileu, efallai mewn tab arall. Nid yw'r tab hwn yn cadw dim mwyach. Cadwch ffeil os oes angen yr hyn sydd yma.
kept-full = Nid oes lle ar ôl ar y ddyfais hon, felly ni chedwir eich atebion. Cadwch ffeil cyn i chi adael.
kept-expired = Roedd yr atebion a gadwyd ar y ddyfais hon wedi cyrraedd diwedd eu cyfnod. Maent wedi'u dileu.
no-date = Ni roddwyd dyddiad. Hebddo, ni ellir cymharu'r asesiad hwn ag eraill, yn awr nac yn ddiweddarach.
give-date = Rhoi'r dyddiad
kept-strange = Cedwir atebion ar y ddyfais hon na all y dudalen hon eu darllen: maent wedi'u difrodi, neu o fersiwn fwy newydd. Maent wedi'u gadael fel y maent.
save-strange = Eu cadw fel ffeil
next-step = Beth sy'n helpu fel arfer
source = Ffynhonnell
evidence-expected = Ble i edrych
evidence-months = { $months ->
    [zero] Dylai fod yn newydd.
    [two] Ni ddylai fod yn hŷn na { $months } fis.
   *[other] Ni ddylai fod yn hŷn na { $months } mis.
}
evidence-cases = { $cases ->
    [zero] Nid oes angen edrych ar achosion.
   *[other] Edrychwch ar { $cases } achos o leiaf.
}
evidence-kind = Math o dystiolaeth
evidence-text = Ar beth edrychoch chi?
evidence-date = O ba ddyddiad?
evidence-sample = Sawl achos?
add-evidence = Ychwanegu tystiolaeth
evidence-count = { $number } darn o dystiolaeth
adaptation-count = { $number ->
    [zero] dim addasiadau
   *[other] { $number } addasiad
}
note-label = Nodyn ar gyfer goruchwyliaeth

## Adaptations

adaptations = Addasiadau
adaptation-hint = Newid y penderfynoch arno yw addasiad. Mae'n sefyll wrth ochr y sgôr ac ni chaiff byth ei gyfrif ynddo.
add-adaptation = Ychwanegu addasiad
examples = A yw'n un o'r rhain? Mae perchennog y rhaglen wedi meddwl amdanyn nhw.
light-green = Gwyrdd: yn gadael y model yn gyfan
light-amber = Ambr: cytunwch arno gyda pherchennog y rhaglen yn gyntaf
light-red = Coch: yn niweidio'r model
other-change = Rhywbeth arall
other-change-hint = Gofynnwch i berchennog y rhaglen beth mae'n ei olygu i'r model.
what-changed = Beth newidioch chi?
nature = Pa fath o newid ydyw?
nature-tailoring = Mireinio neu aralleirio
nature-packaging = Deunyddiau neu becynnu gwahanol
nature-adding = Ychwanegu rhywbeth
nature-removing = Gadael rhywbeth allan
nature-shortening = Ei wneud yn fyrrach
nature-lengthening = Ei wneud yn hirach
nature-substituting = Disodli rhywbeth
nature-reordering = Newid y drefn
nature-spreading = Ei wasgaru dros fwy o sesiynau
nature-integrating-parts = Mynd â rhannau i ddull arall
nature-integrating-another = Dod â dull arall i mewn
nature-repeating = Ailadrodd rhannau
nature-loosening = Llacio'r strwythur
nature-departing = Gwyro oddi wrth y rhaglen
planned = Sut y daeth i fod?
planned-proactive = Wedi'i gynllunio ymlaen llaw
planned-reactive = Wedi'i gynllunio mewn ymateb i anhawster
planned-not = Heb ei gynllunio
why = Pam?
decided-by = Pwy benderfynodd, yn ôl rôl?
agreed-with = Gyda phwy y cytunwyd, yn ôl rôl?
agreed-on = Cytunwyd ar
since = Ar waith ers

## Checking

all-answered = Mae ateb i bob elfen.
missing = { $number ->
    [zero] Mae ateb i bob elfen.
   *[other] Nid oes ateb i { $number } elfen eto. Gallwch weld y canlyniad nawr; bydd yn dweud beth sydd heb ei ateb o hyd.
}
missing-in = { $domain }: { $number } heb ateb
not-answered = Heb ei ateb
change-short = Newid
about = Am yr asesiad hwn
nothing-given = Heb ei roi

## Result

contents = Ar y dudalen hon
part-stand = Ble rydym yn sefyll?
part-changed = Beth sydd wedi newid?
part-do = Beth wnawn ni?
part-detail = Y manylion
part-take = Mynd ag ef gyda chi
what-it-takes = I’w bodloni
ask = Cymorth
more-changes = { $number ->
    [zero] Dim newid arall
   *[other] { $number } newid arall
}
not-compared = Yr hyn na ellid ei gymharu
gaps = { $number ->
    [zero] Nid oes yr un islaw'r nod yn eich cam
   *[other] Mae { $number } islaw'r nod yn eich cam
}
possible = Bydd yn gorffen rhwng { $lowest } a { $highest }
bands = Ystyr y bandiau
counted = Wedi'i gyfrif
left-out = Wedi'i adael allan
value = Gwerth
weight = Pwysau
filled-in = yn lle ateb coll
below-line = o dan y llinell
element = Elfen
band = Band
key-now = nawr
key-before = y tro diwethaf
key-possible = yn dal yn bosibl
key-target = nod yn eich cam
need-a-look = Yr hyn a ostyngodd, a'r hyn sydd heb ei fodloni
by-date = { $number ->
    [zero] Dim elfennau yn ôl dyddiad
    [one] Yr { $number } elfen yn ôl dyddiad
    [two] Y { $number } elfen yn ôl dyddiad
    [few] Y { $number } elfen yn ôl dyddiad
    [many] Y { $number } elfen yn ôl dyddiad
   *[other] Pob un o'r { $number } elfen yn ôl dyddiad
}
this-time = y tro hwn
other-ruler = argraffiad arall
trend-rose = cododd
trend-fell = gostyngodd
add-action = Ychwanegu cam gweithredu
new-action = Cam gweithredu newydd
action-what = Beth fydd yn cael ei wneud?
action-who = Pwy, yn ôl rôl?
action-who-hint = Rôl, nid enw.
action-by = Erbyn pryd?
action-support = Pa gefnogaeth sydd ei hangen?
action-status = Beth ddaeth ohono?
action-open = Ar agor o hyd
action-partly = Wedi'i wneud yn rhannol
action-done = Wedi'i wneud
action-dropped = Nid oes ei angen mwyach
earlier-actions = Camau’r tro diwethaf
agreed-earlier = Cytunwyd ar { $date }
overall-note = Nodyn cyffredinol
print = Argraffu
sheet-supervision = Taflen oruchwylio
sheet-record = Cofnod llawn
sheet-blank = Ffurflen wag i'w llenwi â llaw
sheet-actions = Cynllun gweithredu
sheet-summary = Crynodeb un dudalen
large = Print bras
both-languages = Yn y ddwy iaith
print-warning = Gwiriwch nad yw eich nodiadau yn datgelu pwy yw plentyn, teulu neu gydweithiwr cyn argraffu.
print-hint = Gwnaed y taflenni hyn ar gyfer papur. Mae gorchymyn argraffu eich porwr yn rhoi copi symlach o'r dudalen hon.
plain-copy = Copi plaen o dudalen ar y we yw hwn. Gellir argraffu taflenni a wnaed ar gyfer papur ar ddiwedd y canlyniad.
save = Cadw
save-hint = Ni chedwir dim oni bai eich bod yn ei gadw. Mae “Cadw'r asesiad hwn” yn cadw popeth a roesoch, gan gynnwys nodiadau. Dim ond os ticiwch y blwch y mae'r ffeiliau eraill yn dal nodiadau, tystiolaeth a rhesymau; y tîm, y rolau, yr addasiadau a'r camau bob amser.
format-html = Adroddiad y gall unrhyw un ei agor (HTML)
format-csv = Tabl o'r elfennau (CSV)
format-text = Testun ar gyfer e-bost
format-calendar = Cofnodion calendr: yr adolygiad nesaf, a phob cam gweithredu sydd â dyddiad
with-notes = Gyda nodiadau, tystiolaeth a rhesymau
saved = Wedi’i gadw yn eich lawrlwythiadau: { $name }.
cannot-print = Ni chaniateir i'r dudalen hon argraffu. Cadwch yr adroddiad fel HTML yn lle hynny, ac argraffwch hwnnw.
no-review = Ni ellir cyfrifo dyddiad yr adolygiad nesaf, ac nid oes dyddiad i'r un cam gweithredu: rhowch ddyddiad yr asesiad hwn yn gyntaf.
finish = Gorffen a chlirio
finish-hint = Mae'n tynnu pob ateb o'r dudalen a'r ddyfais hon. Gwnewch hyn ar gyfrifiadur a rennir.
finish-sure = Tynnu pob ateb nawr?
finish-unsaved = Nid yw'r atebion hyn wedi'u cadw mewn ffeil. Ni ellir eu hadfer.
finish-yes = Ie, tynnu popeth
finish-no = Na, mynd yn ôl
blank-hint = Argraffwch y ffurflen a'i llenwi â llaw, gyda'ch gilydd os gallwch.

## What stands beside the form

open-earlier = Cymharu ag asesiadau cynharach
earlier-hint = Dewiswch ffeiliau a gadwyd o asesiadau cynharach, neu gollyngwch nhw yma: cynifer ag y mynnwch. Bydd y canlyniad yn dweud beth sydd wedi newid ers hynny.
choose-earlier = Dewis asesiadau i gymharu â nhw
compared-with = Cymharir â
do-not-compare = Peidio â chymharu
undated = dim dyddiad
type-code = Teipio cod canlyniad oddi ar bapur
keep-notes = Cadw nodiadau, tystiolaeth a rhesymau hefyd
being-kept = Mae eich atebion yn cael eu cadw…
kept-in-tab = Mae eich atebion wedi'u cadw yn y tab hwn.
kept-on-device = Mae eich atebion wedi'u cadw ar y ddyfais hon.
kept-but-notes = Mae eich atebion wedi'u cadw, ond heb nodiadau, testunau tystiolaeth, rhesymau pam nad yw rhywbeth yn berthnasol, ac atebion na ellid eu darllen. Cedwir y tîm, y rolau, yr addasiadau a'r camau fel y'u hysgrifennwyd.
kept-denied = Ni fydd y porwr hwn yn cofio eich atebion: cadwch ffeil cyn i chi adael.
delete-kept = Dileu'r atebion a gadwyd nawr
last-time = Y tro diwethaf: { $answer } ({ $date })
evidence-then = Ar beth yr oedd yn seiliedig bryd hynny
cases = { $cases ->
    [zero] dim achosion
   *[other] { $cases } achos
}
kind-document = Dogfen
kind-routine-data = Data arferol
kind-observation = Arsylwi
kind-interview = Sgwrs neu gyfweliad
kind-staff-report = Yr hyn y mae staff yn ei ddweud
save-assessment = Cadw'r asesiad hwn
