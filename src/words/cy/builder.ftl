### AWAITING REVIEW by a Welsh speaker.

## What is still to be filled in

address = Rhowch gyfeiriad y rwbrig.
missing = Rhowch darddiad eich tudalen i gael y llinellau.
origin = Nid dechrau cyfeiriad yw hwnna. Ysgrifennwch ef â https://, fel https://www.example.org.
same = Mae gan eich tudalen yr un tarddiad â hon. Nid yw blwch tywod yn golygu dim yno: rhowch yr elfen ei hun ar eich tudalen, neu gweinwch y ffeiliau hyn o enw gwesteiwr arall.

## A rubric that cannot be read from here

answered = atebodd { $status }
unreachable = ni ellir ei gyrraedd o’r fan hon
right = { $src }: { $found }. A yw’r cyfeiriad yn gywir? Os mai dim ond eich gwefan chi a gaiff ei ddarllen, mae’r llinellau isod yn gywir, ond ni ellir rhoi cynnig arnynt yma.
without = Dônt heb y cwestiynau cyntaf, a dynnir o’r rwbrig.
nowhere = { $src }: { $found }. I bacio rwbrig nad yw wedi’i gyhoeddi eto, dewiswch ef o’r cyfrifiadur hwn.

## Below the lines

drawn = { $size } KB, gyda chwestiynau cyntaf y rwbrig fel y mae nawr (mae ei hash yn dechrau â { $hash }).
plain = Ni ofynnir dim yno a allai sefyll yn y llinellau ymlaen llaw: y rhai byr ydynt.
copied = Wedi’u copïo.
selected = Mae’r llinellau wedi’u dewis: pwyswch Ctrl+C, neu Cmd+C ar Mac.

## The check in one file

packing = Wrthi’n pacio …
packed = Cadwyd fel { $name }, { $size } KB.
