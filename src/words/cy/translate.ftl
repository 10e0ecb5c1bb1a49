### The studio: a rubric in its languages, side by side.

## The panel of languages

languages = Ieithoedd ({ $number })

hint = Pob testun wrth ymyl ei gyfieithiad. Nodir testun sydd wedi newid ers ei gyfieithu, gyda'r geiriau y gwnaed ef ohonynt.

first = Iaith gyntaf: { $code }. Mae pob testun ynddi.

not-reviewed = Nid oes siaradwr wedi’i hadolygu eto, ac mae hunanwiriadau’n dweud hynny
add-code = Cod iaith i'w hychwanegu, megis cy
add = Ychwanegu'r iaith
not-added = Nid cod iaith yw hwn, neu mae gan y rwbrig hi eisoes. Ysgrifennwch ddwy neu dair llythyren fach, megis cy.
shown = Cyfieithiad i
show = Dangos

all = Pob testun ({ $number })

missing = Heb ei gyfieithu ({ $number })

stale = Ffynhonnell wedi newid ers hynny ({ $number })

unread = Heb ei ddarllen eto gan siaradwr ({ $number })

nothing = Dim byd yma.
is-missing = Heb ei gyfieithu
is-stale = Ffynhonnell wedi newid ers hynny
is-translated = Wedi'i gyfieithu
is-reviewed = Wedi'i ddarllen gan siaradwr

made-from = Gwnaed o: { $words }

field = { $code }: { $words }

review = Mae siaradwr wedi'i ddarllen

review-of = Mae siaradwr wedi'i ddarllen: { $words }

review-all = Mae siaradwr wedi darllen y cyfan fel y mae
awaits = Mae hunanasesiadau'n dweud nad oes siaradwr wedi adolygu'r iaith hon.
awaits-no-longer = Nid yw hunanasesiadau'n dweud bod yr iaith hon yn aros am adolygiad.

remove = Tynnu { $code } gyda'i thestunau

make-first = Gwneud { $code } yn iaith gyntaf

not-first = { $number ->
    [one] Gall fod yn iaith gyntaf unwaith y bydd un testun coll wedi'i gyfieithu.
   *[other] Gall fod yn iaith gyntaf unwaith y bydd y testunau coll wedi'u cyfieithu: { $number }.
}

## The translator's file

translator = Ar gyfer cyfieithydd
translator-hint = Mae'r ffeil yn cynnwys pob testun gyda'i id, ei le a'i statws. Llenwch y golofn target a dewch â'r ffeil yn ôl yma. Ni chaiff dim ei ysgrifennu cyn i chi weld beth mae'n ei newid.
save-csv = Cadw fel CSV
save-workbook = Cadw fel llyfr gwaith
bring = Agor ffeil cyfieithydd
not-a-file = Nid ffeil cyfieithydd yw hon: mae arni angen y colofnau id, source a target. Cadwch un yma, llenwch hi, ac agorwch honno.

fills = Cyfieithiadau newydd: { $number }

same = Yr un fath ag yma: { $number }

replaces = Yn wahanol i'r hyn sydd yma: { $number }

changed = Wedi'u gadael allan gan fod y ffynhonnell wedi newid: { $number }

unknown = Wedi'u gadael allan gan nad oes gan y rwbrig destun o'r fath: { $number } ({ $ids })

instead = { $was } → { $now }

is-now = “{ $was }” yw “{ $now }” nawr

take-new = Cymryd y cyfieithiadau newydd
take-all = Cymryd y cyfan, yn lle'r hyn sydd yma
dismiss = Ei adael

## Steps of the history

language-added = Ychwanegwyd yr iaith { $code }

language-removed = Tynnwyd yr iaith { $code }

language-first = Gwnaed { $code } yn iaith gyntaf

language-written = Cyfieithiad i { $code }

language-reviewed = Cyfieithiad i { $code } wedi'i ddarllen gan siaradwr
