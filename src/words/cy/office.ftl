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
licence-ended = { $site }: daeth y drwydded i ben ar { $date }, fel y dywed eich rhestr safleoedd.
certification-ended = { $site }: daeth yr ardystiad i ben ar { $date }, fel y dywed eich rhestr safleoedd.
licence-ends = { $site }: daw'r drwydded i ben ar { $date }, fel y dywed eich rhestr safleoedd.
certification-ends = { $site }: daw'r ardystiad i ben ar { $date }, fel y dywed eich rhestr safleoedd.
licence-until = { $site }: diwrnod olaf y drwydded yw { $date }, fel y dywed eich rhestr safleoedd.
certification-until = { $site }: diwrnod olaf yr ardystiad yw { $date }, fel y dywed eich rhestr safleoedd.
licence-unknown = { $site }: nid yw eich rhestr safleoedd yn enwi diwrnod olaf trwydded.
certification-unknown = { $site }: nid yw eich rhestr safleoedd yn enwi diwrnod olaf ardystiad.
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

## What needs attention

settle-hint = Mae rhywbeth heb ei gadarnhau, heb ei gytuno eto, yn groes i'w gilydd, yn hwyr neu heb ei anfon, neu mae trwydded neu ardystiad wedi dod i ben neu ar fin dod i ben.
