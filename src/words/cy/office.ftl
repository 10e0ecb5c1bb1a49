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

## Files that do not count

not-given = ni roddodd y porwr yr hyn sydd ynddi; efallai iddi gael ei symud, ei dileu neu ei chloi ers ei dewis. Dewiswch hi eto

## The list of sites

register-no-day = Llinell { $line } o'r rhestr safleoedd: nid yw'r hyn sydd o dan “{ $column }” yn ddiwrnod fel 2026-12-31, a chymerir ei fod yn wag.
