### The studio: a questionnaire of FHIR that is read as a rubric. AWAITING REVIEW by a Welsh speaker.

## In the preview, below “Left out”

ours = Ysgrifennodd Fidelity Check yr holiadur hwn o rwbrig. Nid yw isafsymiau, rheolau, sgorau na’r modd y bernir rhifau ynddo: os yw’r rwbrig gennych, agorwch hwnnw.
worked-out = Caiff “{ $item }” ei gyfrifo neu ei ddangos yn unig: gall sgôr yn y rwbrig gymryd ei le.
only-when = Dim ond ar ôl atebion penodol y gofynnwyd “{ $item }”. Yma gofynnir amdano bob tro.
not-assessed = Nid yw “{ $item }” yn gofyn am ddewis na rhif, felly ni ellir ei asesu.
repeats = Gellir llenwi “{ $item }” sawl gwaith. Yma atebir unwaith, oni bai eich bod yn dweud sut y daw’r atebion yn un.
empty-group = Ni ellir asesu dim o dan “{ $item }”.
answers-elsewhere = Mae atebion “{ $item }” mewn lle arall ({ $address }). Gofynnwch am yr holiadur gyda’i setiau gwerthoedd ynddo.
no-answers = Mae gan “{ $item }” lai na dau ateb i ddewis ohonynt.
other-answers = Gellid ysgrifennu ateb arall yn “{ $item }”. Yma dewisir un o’r atebion.
no-weight = Nid oes pwysau gan yr ateb “{ $answer }” i “{ $item }”. Gellir ateb “Methu dweud eto” a “ddim yn berthnasol” hebddo.
no-highest = Nid oes rhif uchaf gan “{ $item }”. Caiff ei gofnodi heb ei gyfrif, nes i chi ddweud pa rifau sy’n dda.

## Questions of the preview

how-counted = Nid oes pwysau gan yr atebion hyn: { $answers }. Sut maent yn cyfrif?
rising = Mae’r cyntaf yn cyfrif 0, y nesaf 1, ac yn y blaen
falling = Mae’r olaf yn cyfrif 0, yr un o’i flaen 1, ac yn y blaen
by-codes = Mae pob un yn cyfrif ei god
offer-total = Ai swm yr holl bwyntiau yw’r canlyniad?

## In place of the preview

no-questionnaire = { $kind } sydd yn y ffeil FHIR hon, nid Questionnaire. Agorwch yr holiadur y mae’n perthyn iddo.
