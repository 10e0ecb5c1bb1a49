### AWAITING REVIEW by a Welsh speaker.

## The offer, at the foot of the first page

keep = Cadw’r dudalen hon i’w defnyddio heb rwydwaith
what = Cedwir yr hunanwiriad a’r rhaglenni sydd ar y dudalen hon ar y ddyfais hon, lle gall unrhyw un sy’n defnyddio’r porwr hwn eu hagor. Mater arall yw’ch atebion: mae’r hunanwiriad ei hun yn cynnig eu cadw.
keeping = Wrthi’n cadw’r dudalen…
kept = Mae’r dudalen hon wedi’i chadw ar y ddyfais hon ac mae’n agor heb rwydwaith. Mae angen rhwydwaith o hyd ar y stiwdio, y swyddfa raglenni a’r canllawiau.
remove = Tynnu’r dudalen oddi ar y ddyfais hon
removed = Nid yw’r dudalen wedi’i chadw ar y ddyfais hon mwyach. Mae’r atebion rydych wedi’u cadw heb eu newid.
failed = Nid oedd modd cadw’r dudalen. Ni ellid nôl ffeil, neu cafodd ei newid ar ei ffordd yma. Nid oes dim wedi’i adael ar y ddyfais hon. Rhowch gynnig arall arni gyda chysylltiad da.
refused = Nid yw’r porwr hwn yn caniatáu cadw’r dudalen hon. Gall ffenestr breifat neu osodiad fod yn gyfrifol.

## A newer version

newer = Mae fersiwn mwy newydd o’r dudalen hon. Nid oes dim yn newid tra byddwch wrthi: fe’i defnyddir unwaith y bydd y dudalen hon wedi’i chau ym mhob tab.
use = Defnyddio’r fersiwn mwy newydd nawr
elsewhere = Mae’r dudalen hon ar agor mewn tab neu ffenestr arall hefyd. Caewch hi yno’n gyntaf, yna pwyswch eto.
lose = Nid yw’ch atebion wedi’u cadw a byddant yn cael eu colli. Defnyddio’r fersiwn mwy newydd er hynny?

## In the place of a page that is not kept, when there is no network

away = Mae angen rhwydwaith ar y dudalen hon, ac nid oes un ar hyn o bryd.
open = Agor yr hunanwiriad, sydd wedi’i gadw ar y ddyfais hon
