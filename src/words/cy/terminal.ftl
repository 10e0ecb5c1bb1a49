### AWAITING REVIEW by a Welsh speaker.

## Files that are read, and what comes of them

counts-once = yr un cynnwys â { $file }; mae’n cyfrif unwaith
listed-once = yr un cynnwys â { $file }; fe’i rhestrir unwaith
written-once = yr un cynnwys â { $file }; fe’i hysgrifennir unwaith
both-listed = asesiad arall o’r un tîm a’r un dydd, gan yr un math o raddiwr: { $file }; rhestrir y ddau
same-rubric = yr un rwbrig eto
future = dyddiad { $date }, sydd yn y dyfodol; gwiriwch y dyddiad
left-out = gadawyd allan: nid yw’n ganlyniad wedi’i gadw: nid yw’n enwi ei rwbrig
no-result = nid yw’n ganlyniad wedi’i gadw: nid yw’n enwi ei rwbrig

## Why no rubric judges a file

unknown-rubric = gwnaed ef â’r rwbrig `{ $id }`, nad yw ymhlith y rhai a roddwyd â --rubric
edition-unclear = nid yw’n dweud â pha argraffiad o `{ $id }` y’i gwnaed, a rhoddwyd sawl un â --rubric
content-unclear = ni all neb ddweud â pha un o { $names } y’i gwnaed: argraffiad { $edition } o `{ $id }` yw pob un, ac nid oes ganddo hash yr un ohonynt

## Lists of sites in workbooks

no-list = nid yw’r un ddalen yn y llyfr gwaith hwn yn rhestr o safleoedd; enwch y golofn sy’n eu dal yn `site` neu `team`, yn y rhes gyntaf a ddefnyddir
other-sheets = darllenir y rhestr o safleoedd o’r ddalen { $read }, ac nid o { $others }
