### What a result shows over time. No Welsh speaker has reviewed these sentences yet; the page says so wherever they stand.

## Over time

ruler-changed = Rhwng { $before } a { $after } newidiodd y pren mesur, o argraffiad { $from } i argraffiad { $to }.
nothing-to-compare = Nid oes dim wedi'i ateb eto, felly nid oes dim i'w gymharu.

heat-hint = Mae'r asesiad hynaf ar y chwith. Po gryfaf lliw'r gell, agosaf yw at ei gorau; mae saeth yn dangos codiad neu gwymp ers yr un blaenorol.

side-hint = Po dywyllaf y gell, agosaf yw at ei gorau; mae saeth yn dangos codiad neu gwymp ers y dyddiad cynt.

empty-cell = Nid oes ateb mewn cell wag.

question-mark = Marc cwestiwn: ddim yn hysbys eto.

open-range = Nid sgôr eto yw amrediad: dyna y gall y sgôr ddod iddo o hyd.

more-in-record = Mae'r hyn y byddai'n ei gymryd, a beth i'w wneud yn gyntaf, yn y cofnod llawn.

others-as-then = { $number ->
    [one] Mae'r llall fel yr oedd ar { $date }.
   *[other] Mae'r { $number } arall fel yr oeddent ar { $date }.
}

scores-by-date = Pob sgôr yn ôl dyddiad

## Where a non-negotiable has no answer yet

answer = Ateb

## In folded parts

workings = Sut y cyfrifwyd pob sgôr
change = Newid
was = oedd yn { $value }
on-its-scale = Ar ei raddfa
