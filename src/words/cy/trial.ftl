### The studio: answers to try a rubric with, searches, and named cases.

## The panel in which answers are tried

simulator = Beth mae atebion yn ei roi
hint = Llenwch atebion fel y gallai tîm ei wneud, a gweld beth fyddai'r adroddiad yn ei ddweud amdanynt. Nid ydynt yn rhan o'r rwbrig.
not-sound = Cyn gynted ag nad oes dim o'i le yn y rwbrig mwyach, gellir rhoi cynnig ar atebion.
presets = Dechrau gyda
lowest = Pob un ar ei isaf
highest = Pob un ar ei uchaf
minimum = Pob un ar y lleiafswm
missed = Un elfen hanfodol heb ei chyrraedd
which-missed = Pa elfen hanfodol sydd heb ei chyrraedd
third-missing = Traean ar goll
presets-hint = Mae isaf ac uchaf yn golygu gwaethaf a gorau: lle mae llai o bwyntiau yn well, mae fel arall. Lleiafswm elfen heb un yw'r hyn sy'n cyfrif fel bodloni, neu fel arall ei gwaethaf.
open-result = Agor asesiad a gadwyd
unread = Nid yw'r ffeil hon yn asesiad a gadwyd o'r rwbrig hwn. Dewiswch un a gadwyd gan yr hunanasesiad, gyda'r un elfennau.
stage = Cam
no-stage = Dim cam
variant = Amrywiad

left-out = Mae atebion nad ydynt yn ffitio'r rwbrig fel y mae nawr wedi'u gadael allan: { $ids }

verdict = Dyfarniad
rules = Elfennau hanfodol a rheolau
no-rules = Nid oes gan y rwbrig elfennau hanfodol na rheolau.
scores = Sgorau
answers = Atebion

how = Sut y cyfrifwyd “{ $score }”

counted = { $title }: { $value }, pwysau { $weight }

not-counted = Heb eu cyfrif
no-answer = Dim ateb
not-applicable = Nid yw'n berthnasol
unable = Ni ellir dweud
does-not-fit = Nid yw'n gweddu i'r gwasanaeth

another-number = Rhif arall ar gyfer { $title }

points = { $answer } → { $points }

## Searches

searches = Chwilio
find-missed = Da ar y cyfan ac eto elfen hanfodol heb ei chyrraedd
find-bands = Bandiau na all neb eu cyrraedd
nothing-good = Nid oes dim yn dweud beth yw canlyniad da: mae angen maen prawf neu fandiau ar y sgôr sy'n sefyll dros y cyfan.
no-musts = Nid oes yr un elfen yn hanfodol yma, felly ni ellir methu'r un.
no-bands = Nid oes gan yr un sgôr fandiau yma.
show-answers = Dangos yr atebion hyn

show-answers-of = Dangos yr atebion hyn: { $what }

good-yet-missed = Da ar y cyfan er nad yw “{ $element }” wedi'i chyrraedd.

never-good = Ddim yn dda ar y cyfan pryd bynnag nad yw “{ $element }” wedi'i chyrraedd: profwyd hyn.

open-good = Ni chanfuwyd ac ni wrthbrofwyd a all fod yn dda ar y cyfan heb gyrraedd “{ $element }”.

reached = Gellir cyrraedd “{ $band }”.

never-reached = Ni all neb gyrraedd “{ $band }”: profwyd hyn.

open-band = Ni chanfuwyd ac ni wrthbrofwyd a ellir cyrraedd “{ $band }”.

how-far = { $number ->
    [one] Cyfrifwyd un set o atebion. Mae'r hyn y dywedir ei fod wedi'i brofi yn wir am bob ffordd o asesu pob elfen, yn y ffurf ar y rhaglen a ddewiswyd uchod; nid yw atebion sydd ar goll neu nad ydynt yn berthnasol yn rhan ohono.
   *[other] Setiau o atebion a gyfrifwyd: { $number }. Mae'r hyn y dywedir ei fod wedi'i brofi yn wir am bob ffordd o asesu pob elfen, yn y ffurf ar y rhaglen a ddewiswyd uchod; nid yw atebion sydd ar goll neu nad ydynt yn berthnasol yn rhan ohono.
}

## Named cases

cases = Achosion wedi'u henwi ({ $number })

cases-hint = Atebion gyda'r canlyniad yr ydych yn ei ddisgwyl. Ar ôl pob golygiad cânt eu cyfrif eto, a dywedir beth sy'n wahanol. Maent yn perthyn i'r drafft: cadwch ef yn y porwr hwn, neu cadwch yr achosion fel ffeil. Nid yw'r rwbrig yr ydych yn ei gadw neu ei gyhoeddi yn eu cynnwys.
case-name = Enw'r achos
freeze = Cadw'r canlyniad hwn fel achos
kept = Fel y disgwyl
changed = Wedi newid

changed-cases = { $number ->
    [one] Mae gan un achos ganlyniad gwahanol i'r hyn yr ydych yn ei ddisgwyl.
   *[other] Achosion gyda chanlyniad gwahanol i'r hyn yr ydych yn ei ddisgwyl: { $number }.
}

waits = Caiff ei gyfrif eto cyn gynted ag nad oes dim o'i le yn y rwbrig mwyach.
unreadable = Ni ellir darllen atebion yr achos hwn mwyach.
accept = Derbyn y canlyniad newydd

accept-of = Derbyn canlyniad newydd “{ $name }”

keep-old = I gadw'r hen ganlyniad, dadwnewch y golygiad, neu newidiwch y rwbrig nes ei fod yno eto.

delete-of = Dileu'r achos “{ $name }”

delete = Dileu
save-cases = Cadw'r achosion fel ffeil

cases-added = { $number ->
    [one] Ychwanegwyd un achos.
   *[other] Achosion a ychwanegwyd: { $number }.
}

differs = { $what }: { $was } → { $now }

band-of = Band { $score }

none = dim

## Steps of the history

case-named = Cadwyd yr achos “{ $name }”

case-forgotten = Dilëwyd yr achos “{ $name }”

case-accepted = Derbyniwyd canlyniad newydd yr achos “{ $name }”
