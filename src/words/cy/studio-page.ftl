## Bringing a table

title = Troi eich tabl yn hunanwiriad
lead = Gludwch y tabl neu’r rhestr sydd gennych yn Word, Excel, Google Sheets neu LibreOffice. Fe welwch beth ddaeth o bob colofn, newid yr hyn a ddyfalwyd yn anghywir, a’i dderbyn.
stays = Nid oes dim yn gadael y dudalen hon, ac ni chedwir dim oni bai eich bod yn gofyn am hynny.
rubric-is = Rwbrig yw eich rhestr yn y ffurf y mae’r hunanwiriad yn ei darllen: beth a raddir, pa lefelau sydd, a beth sy’n anhepgor, hynny yw, yn gorfod bod yn ei le.
paste-here = Gludwch eich tabl yma
paste-hint = Copïwch y tabl cyfan gyda’i benawdau, rhowch y cyrchwr yma a phwyswch Ctrl+V (ar Mac: Cmd+V).
read-text = Darllen yr hyn a deipiais
open-file = Agor llyfr gwaith, ffeil CSV neu rwbrig
begin-empty = Dechrau gyda thabl gwag
cannot-read = Ni ellir darllen hwn.

## What was read in a table

check-reading = Ai dyma mae eich tabl yn ei ddweud?
found = { $domains ->
    [0] Elfennau a gafwyd: { $elements }.
   *[other] Elfennau a gafwyd: { $elements }; parthau: { $domains }.
}
nothing-added = Nid ychwanegir dim at eich rwbrig nes i chi dderbyn.
columns = Beth ddaeth o bob colofn
holds = { $heading } yn dal
no-heading = (dim pennawd)
questions = Dyfaliadau i edrych arnynt: { $count }
questions-hint = Dyfalwyd pob ateb isod. Newidiwch y rhai anghywir.
placed = I ble’r aeth testun arall
one-by-one = Eu newid fesul un
left-out = Pethau a adawyd allan: { $count }
as-elements = Y rwbrig a ddaw ohono
accept = Derbyn, a mynd ymlaen i’r rwbrig
accept-over = Derbyn yn lle’r rwbrig sydd gennyf
accept-added = Derbyn, a’i ychwanegu at y rwbrig sydd gen i
dismiss = Nid hwn

## The draft and what can be done with it

draft = Eich rwbrig
untitled = Heb deitl
undo = Dadwneud
redo = Ail-wneud
save = Cadw’r drafft
save-workbook = Cadw fel llyfr gwaith
workbook-saved = Cadwyd y llyfr gwaith. Mae’r rwbrig cyfan yn ei gelloedd; agorwch ef yma eto i’w ddarllen yn ôl.
workbook-saved-with-more = Cadwyd y llyfr gwaith. Mae’r hyn na all cell ei ddal yn destun ar y ddalen “more”, ac oddi yno y’i darllenir yn ôl: { $more }.
to-publish = Mynd ymlaen i gyhoeddi
publish = Cyhoeddi
bring = Dod â thabl neu ffeil arall
problems = { $errors ->
    [0] Rhybuddion: { $warnings }
   *[other] { $warnings ->
        [0] Gwallau: { $errors }
       *[other] Gwallau: { $errors }; rhybuddion: { $warnings }
    }
}
sound = Nid yw’r gwirydd yn gweld dim o’i le.
sound-but = Dim gwallau. Dewisiadau y mae angen i chi eu gwneud o hyd cyn cyhoeddi: { $count }.
choices = dewisiadau: { $count }
whole-file = y ffeil gyfan
warning = rhybudd
contents = Cynnwys
part-scores = Sgorau a bandiau
part-rules = Rheolau
part-languages = Ieithoedd
part-rest = Popeth arall

## The table of elements

programme-title = Teitl
introduction = Cyflwyniad
programme = Y rhaglen
edition = Argraffiad
no-edition-number = Gall aros felly, ond mae rhif megis 2.0 neu 2026 yn well na “{ $edition }”: wrth y rhif cyntaf y mae adroddiadau’n gweld a ellir cymharu canlyniadau dau argraffiad.
id = Id
language = Iaith y testunau
elements = Elfennau yn ôl lefelau
element = Elfen
domain-title = Teitl y parth
add-element = Ychwanegu elfen
add-domain = Ychwanegu parth
new-element = Elfen newydd
new-domain = Parth newydd
level-label = Enw lefel { $points }
level-text = Testun lefel { $points }
no-level = dim lefel o’r fath
shared-scale = Ar y raddfa “{ $scale }”
shared-scales = Graddfeydd a rennir gan elfennau
add-level = Ychwanegu lefel
role = Rôl
must = Anhepgor
counts = Yn cyfrif tuag at y sgôr
flexible = Gellir ei addasu
information = Er gwybodaeth yn unig
at-least = O leiaf
any-level = dewiswch lefel
up = Symud “{ $what }” i fyny
down = Symud “{ $what }” i lawr
copy = Copïo “{ $what }”
copy-word = Copïo
delete = Dileu “{ $what }”
delete-word = Dileu
delete-named = Mae “{ $what }” wedi’i enwi yn { $places }. Os caiff ei ddileu, bydd hynny’n wall.
delete-anyway = Ei ddileu er hynny
keep = Ei gadw
moved = Symudwyd i { $to } o { $count }
must-at-least = Anhepgor, o leiaf { $level }
evidence-found = Tystiolaeth: { $sources }
more = Mwy
guidance = Canllaw
prompt = Cwestiwn i’r tîm
next-step = Cam nesaf
evidence = Tystiolaeth
evidence-hint = Ble mae tîm yn edrych, un ffynhonnell ar bob llinell.
adaptations = Addasiadau
adaptations-hint = Newidiadau y mae timau’n eu gwneud ac yr ydych wedi meddwl amdanynt, un ar bob llinell.
adapt-green = Gwyrdd: yn gadael y rhaglen yn gyfan
adapt-amber = Ambr: i’w trafod gyda chi yn gyntaf
adapt-red = Coch: yn peryglu’r rhaglen
does-not-apply = Gall tîm ateb “nid yw’n berthnasol”, gyda rheswm
domain = Parth
as-text = Popeth amdano fel testun
as-text-hint = Gellir ysgrifennu pob maes o’r fformat yma. “Anchors” yw lefelau yno: y geiriau wrth bob nifer o bwyntiau. Caiff ei wirio cyn gynted ag y gadewch y blwch.
not-json = Nid JSON yw hwn eto, felly ni chaiff ei gymryd.
keys = Mae Alt gyda’r saeth i fyny neu i lawr yn symud yr elfen yr ydych ynddi, a gyda’r saeth i’r chwith neu i’r dde y lefel. Mae Ctrl+Z yn mynd gam yn ôl.
levels = Lefelau
levels-hint = Gellir symud yr hyn y mae lefel yn ei ddweud, ac mae’r pwyntiau’n aros: mae’r llinell gyntaf isod yn cadw pwyntiau’r gyntaf.
level-points = Pwyntiau

## Trying, history and the file

try-it = Rhoi cynnig arno
try-hint = Yr hunanwiriad go iawn, fel y bydd timau yn ei weld. Nid yw’r hyn a atebwch yma yn mynd i unman.
try-none = Bydd yn ymddangos yma cyn gynted ag y bydd y gwallau wedi mynd.
try-language = Iaith y mae’n cael ei ddangos ynddi
try-layout = Sut y mae wedi’i osod
layout-domain = parth ar bob tudalen
layout-element = elfen ar bob tudalen
layout-single = y cyfan ar un dudalen
history = Hanes
history-empty = Nid oes dim wedi’i newid eto.
back-to = Mynd yn ôl i cyn: { $name }
file = Y rwbrig cyfan fel testun
