### The studio: its part that reads and writes workbooks and archives is fetched with the first of them, and may not come. AWAITING REVIEW by a Welsh speaker.

## It is asked for

is-fetched = Mae’r rhan o’r stiwdio sy’n darllen ac yn ysgrifennu llyfrau gwaith a ffeiliau zip yn cael ei nôl.

## A workbook or an archive was opened

not-read = Ni ellid nôl y rhan o’r stiwdio sy’n darllen llyfrau gwaith a ffeiliau zip, felly nid agorwyd y ffeil. Mae’r hyn sydd gennych yma fel yr oedd. Gwelwch a ydych wedi’ch cysylltu, ac agorwch y ffeil eto; neu copïwch y tabl yn Excel a’i ludo yma.
overtaken = Gadawyd ffeil heb ei hagor: tra oedd y rhan o’r stiwdio sy’n ei darllen ar ei ffordd, agorwyd neu newidiwyd rhywbeth arall yma. Agorwch hi eto os ydych yn dal i’w heisiau.
gave-up = Ni ellid darllen y ffeil hon i’w diwedd yma: mae’n debyg bod gormod ynddi. Mae’r hyn sydd gennych yma fel yr oedd. Copïwch y ddalen â’r elfennau’n unig i lyfr gwaith newydd ac agorwch hwnnw.

## A workbook or an archive was to be saved

not-saved = Ni ellid nôl y rhan o’r stiwdio sy’n ysgrifennu llyfrau gwaith a ffeiliau zip, felly ni chadwyd dim. Mae eich rwbrig fel yr oedd. Gwelwch a ydych wedi’ch cysylltu, a rhowch gynnig arall arni; mae “Cadw’r drafft” yn gweithio heb gysylltiad.
too-much = Mae hyn yn fwy nag y gall un ffeil o’r fath ei ddal, felly ni chadwyd dim. Mae eich rwbrig fel yr oedd; mae “Cadw’r drafft” yn ei chadw yr un fath.
