### AWAITING REVIEW by a Welsh speaker.

## What may be wrong

off = Mae WebAssembly wedi’i ddiffodd, neu’n anhysbys, yn y porwr hwn. Mae ymwelwyr â phorwr o’r fath yn gweld eich cynnwys wrth gefn.
policy = Nid yw polisi’r dudalen hon yn caniatáu WebAssembly. Newidiwch ef i: { $line }. Neu defnyddiwch yr iframe.
unfetched = Nid yw polisi’r dudalen hon yn caniatáu nôl { $file }. Newidiwch ef i: { $line }
unreachable = Ni ellir nôl { $file }.
foreign = Ni ellir nôl { $file }: rhaid i’r gweinydd anfon access-control-allow-origin.
answered = Atebodd { $file }: { $status }. A yw holl ffeiliau’r ffolder ar y gweinydd?
other = Nid { $file } yw’r modiwl: efallai bod tudalen fewngofnodi neu hidlydd o’i flaen.
nothing = Anfonir { $file } heb fath o gynnwys; disgwylid { $type }. Mae’n gweithio, yn arafach.
sent = Anfonir { $file } fel { $found }; disgwylid { $type }. Mae’n gweithio, yn arafach.
insecure = heb ei wirio: mae angen tudalen ddiogel (https) ar hyn
rewritten = Nid { $file } yw’r ffeil a gyhoeddwyd: mae rhywbeth yn ei hailysgrifennu ar ei ffordd, neu mae’r ffeiliau o ddau fersiwn.
unkept = Mae’r porwr neu’r ffrâm hon yn gwrthod storio. Mae’r gwiriad yn gweithio; ni all gadw atebion, ac mae’n dweud hynny.
twice = Mae’r elfen ar y dudalen hon eisoes, yn fersiwn { $version }. Y fersiwn cyntaf sy’n ennill; ni ddefnyddir ail un.
unknown = Mae’r elfen ar y dudalen hon eisoes, mewn fersiwn na ellir ei bennu. Y fersiwn cyntaf sy’n ennill; ni ddefnyddir ail un.
old = Mae’r porwr hwn yn rhy hen ar gyfer arddulliau’r teclyn (mae angen Chrome 73, Firefox 101 neu Safari 16.4, neu ddiweddarach).
failed = ni ellid ei wirio: { $why }

## What is looked at: its name, and what it is good for

wasm = WebAssembly
program = Rhaglen yn y ffurf hon yw’r gwiriad. Lle na chaniateir hi, mae ymwelwyr yn gweld y geiriau a roddwch y tu mewn i’r tag.
element = Yr elfen
names = Y sgript fach y mae eich tudalen yn ei henwi. Mae’n dod â’r gweddill i gyd.
module = Y modiwl
itself = Y rhaglen ei hun: mae’n gofyn y cwestiynau ac yn cyfrifo’r canlyniad, ar ddyfais yr ymwelydd.
glue = Ei sgript
joins = Mae’n cysylltu’r rhaglen â’r dudalen.
styles = Ei arddulliau
alone = Maent yn cyrraedd y gwiriad yn unig, a dim arall ar eich tudalen.
unchanged = Heb newid ar y ffordd
between = Nid oes dim rhwng y gweinydd a’r ymwelydd yn ailysgrifennu’r rhaglen.
constructed = Arddulliau a luniwyd
exception = Y ffordd y caiff ei arddullio, fel nad oes angen eithriad i arddulliau yn eich polisi.
storage = Storio
offered = Lle gellir cadw atebion, os ydych yn ei gynnig ac os yw’r ymwelydd am hynny. Ni ysgrifennwyd dim ar gyfer y prawf hwn.
once = Wedi’i chofrestru unwaith
alien = Nid oes fersiwn arall o’r gwiriad ar y dudalen hon.

## Each line of the list, and its end

look = Edrychwch ar
fine = Iawn
bad = { $name }: { $finding }
good = { $name }.
open = Dyna’r cyfan. Mae angen edrych ar { $open } o { $all } cyn y gellir dibynnu ar y gwiriad yma.
done = Dyna’r cyfan. Mae pob un o’r { $all } yn iawn: bydd y gwiriad yn rhedeg ar y dudalen hon.
