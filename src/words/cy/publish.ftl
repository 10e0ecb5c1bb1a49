### What an owner publishes out of the studio. AWAITING REVIEW by a Welsh speaker.

## The panel “Publish”

panel = Cyhoeddi’r argraffiad hwn
lead = Mae un ffeil zip yn dal popeth sy’n mynd gydag argraffiad. Caiff ei gwneud ar y dudalen hon a’i chadw ar y ddyfais hon; ni chaiff dim ei anfon.
blocked = Ni ellir ei gyhoeddi eto:
not-yet = Ddim eto ({ $what })
no-scores = Mae adroddiadau’n dangos canran i bob maes ac i’r cyfan, unwaith y bydd popeth ynddi wedi’i ateb; hepgorir yr hyn nad yw’n berthnasol. Newidir hynny dan “Sgorau a bandiau”.
errors = { $count ->
    [one] Rhaid i un gwall fynd yn gyntaf:
   *[other] Gwallau sy’n gorfod mynd yn gyntaf: { $count }
}
all-in-one = Cyhoeddi: cadw’r cyfan mewn un ffeil zip
one-by-one = Neu cadwch ffeiliau unigol
one-file-saved = Mae’r ffeil wedi’i chadw. Agorwch hi i weld yr hyn a wêl eich timau, ac anfonwch hi atynt.
archive-saved = Mae’r ffeil zip wedi’i chadw. Agorwch hi yma eto i fynd ymlaen â’r drafft hwn a’i hanes.
lines = Llinellau i’ch tudalen
before-website = Nid oes angen dim mwy arnoch, oni bai bod yr hunanwiriad i fod ar eich gwefan eich hun:
for-website = I bwy bynnag sy’n gofalu am eich gwefan
still-empty = Gwag o hyd. Gallwch gyhoeddi serch hynny a’i lenwi ar gyfer yr argraffiad nesaf:
one-file = Un ffeil i’w he-bostio at eich timau
one-file-hint = Yr hunanwiriad cyfan mewn un dudalen: mae’n agor mewn unrhyw borwr, heb wefan a heb rwydwaith. Mae’r ffeil zip yn ei dal hefyd, felly nid oes angen cadw’r ddwy.
no-one-file = Nid oes teclyn adeiledig wrth ochr y dudalen hon y gellid gwneud y ffeil ohono.
save-file = Cadw { $name }

## What each file is, in the panel and in the file README.txt

is-rubric = y rwbrig: rhowch hwn ar eich gwefan
is-form = y ffurflen wag, i’w hargraffu a’i llenwi â llaw
is-proof = y daflen brawf: pob gair, rhif, rheol a ffynhonnell, gyda llinellau i lofnodi
is-changes = beth sydd wedi newid ers yr argraffiad blaenorol
is-lines = y llinellau i dudalen, a’r hyn y mae’n rhaid iddo fod wrth eu hochr
is-snapshot = y dudalen gyntaf fel testun, i dudalen sydd i’w dangos cyn i unrhyw sgript redeg
is-packed = yr hunanwiriad cyfan mewn un ffeil, i ddesg heb wefan
is-licence = ar ba delerau y gellir ei ddefnyddio, a sut i’w ddyfynnu
is-checksums = SHA-256 pob ffeil, i’w gymharu â “sha256sum -c”
is-draft = y drafft gyda’i hanes, ei sylwadau a’i achosion: i chi yn unig, peidiwch â’i roi ar wefan
heading = { $title }, argraffiad { $edition }
content-hash = Hash y cynnwys, a wneir o bopeth y mae’r rwbrig yn ei ddweud. Mae canlyniadau’n ei gynnwys, ac yn argraffu ei 12 nod cyntaf: { $hash }
hash-of-content = Hash y cynnwys: { $hash }. Caiff ei wneud o bopeth y mae’r rwbrig yn ei ddweud, ac mae canlyniadau’n ei argraffu: os yw’r hash yr un fath, gwnaed dau ganlyniad â’r un rwbrig. Un arall yw’r ôl bys wrth droed yr un ffeil: ôl bys y ffeil gyfan yw hwnnw.
open-again = Agorwch y ffeil zip hon yn y stiwdio i fynd ymlaen â’r drafft.
no-earlier = Nid oes argraffiad cynharach yn hysbys yma, felly nid oes dim i’w gymharu ag ef.
beside-it = Mae’r llinell gyntaf yn llwytho’r hunanwiriad. Daw ei ffeiliau ei hun gyda phob rhyddhad, fel y pecyn “fidelity-check” i npm: rhowch bob un ohonynt a’r rwbrig wrth ochr eich tudalen, neu ysgrifennwch yn y llinellau ble maent.

## Licence and citation

licence = Trwydded
no-licence = Nid yw’r rwbrig yn enwi trwydded. Heb un ni chaiff neb arall ei gopïo na’i newid; gofynnwch i’w gyhoeddwr.
publisher = Cyhoeddwyd gan
cite-as = Sut i’w ddyfynnu
rests-on = Ffynonellau

## The proof sheet

proof = Taflen brawf
proof-hint = Cymharwch bob llinell â’ch llawlyfr. Nid yw’r hyn nad yw ar y daflen hon yn y rwbrig.
what-it-says = Beth mae’r rwbrig yn ei ddweud
every-word = Pob gair a rhif
sources = Pob ffynhonnell
no-sources = Nid yw’r rwbrig yn enwi ffynhonnell.
not-translated = dim cyfieithiad; dangosir yn ei le:
yes = ie
no = na
empty = gwag
signatures = Llofnodion
signed-by = Pwy
signed-name = Enw a rôl
signed-date = Dyddiad
signed = Llofnod
made-by = Ysgrifennwyd gan
compared-by = Cymharwyd â’r llawlyfr gan
approved-by = Cymeradwywyd dros y rhaglen gan
reviewed-by = Darllenwyd y cyfieithiad gan
points = Pwyntiau
level = Lefel
seen = Beth a welir

## Names of fields on the proof sheet

field-title = Teitl
field-prompt = Cwestiwn
field-guidance = Arweiniad
field-next-step = Cam nesaf
field-introduction = Cyflwyniad
field-summary = Crynodeb
field-role = Rôl
field-minimum = O leiaf
field-maximum = Ar y mwyaf
field-weight = Pwysau
field-target = Nod
field-evidence = Tystiolaeth
field-scale = Graddfa
field-anchors = Lefelau
field-bands = Bandiau
field-meaning = Ystyr
field-label = Enw
field-text = Testun
field-method = Dull
field-missing = Beth sydd ar goll
field-not-applicable = Beth nad yw’n berthnasol
field-citation = Ffynhonnell
field-citations = Ffynonellau
field-link = Dolen
field-when = Rheol
field-date = Dyddiad
field-contact = Cyswllt
field-elements = Elfennau
field-domains = Parthau
field-scores = Sgoriau
field-gates = Rheolau
field-stages = Camau
