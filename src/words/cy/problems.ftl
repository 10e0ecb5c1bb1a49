### AWAITING REVIEW by a Welsh speaker.

## O gwmpas pob problem

warning = {"rhybudd: "}
at = {" "}yn { $path }
line = llinell { $number }
hint = awgrym: { $hint }

## Y ffeil fel ffeil

unreadable-file-hint = gwiriwch y llwybr, ac y gellir darllen y ffeil
too-large = disgwylid { $most } ar y mwyaf, ond mae { $found } beit
too-large-hint = rhannwch y rhaglen yn sawl rwbrig, neu tynnwch allan yr hyn nad yw’n rhan o’r rwbrig
json-syntax = nid JSON sydd yma: { $why }
duplicate-key = mae `{ $key }` wedi’i ysgrifennu ddwywaith yn yr un gwrthrych
duplicate-key-hint = cadwch un o’r ddau
other-document = { $found } yw hwn, a { $expected } a ddisgwylir yma
other-document-hint = enwir y rwbrig yn gyntaf, a’r atebion ar ei ôl; dewiswch y ffeil arall
newer-format = mae fformat `{ $found }` yn fwy newydd na’r un y mae’r fersiwn hon yn ei ddeall, sef `{ $newest }`
newer-format-hint = defnyddiwch fersiwn fwy newydd o Fidelity Check; gall y ffeil ei hun fod yn iawn
more-problems = problemau pellach nad ydynt wedi’u rhestru: { $more }
more-problems-hint = trwsiwch y rhai uchod a gwiriwch eto

## Meysydd y ffeil a’u mathau

unknown-field = `{ $found }` sydd yma, ac nid yw’n un o’r meysydd ({ $noun })
missing-field = disgwylid `{ $field }`, y mae’n rhaid ei roi yma ({ $noun })
wrong-type = disgwylid { $expected }, ond { $found } sydd yma
wrong-choice = disgwylid { $expected } ({ $words }), ond `{ $found }` sydd yma
wrong-number = nid yw `{ $found }` yn rhif y gellir ei ddefnyddio: { $why }
wrong-number-hint = ysgrifennwch rif degol fel `4`, `20.5` neu `-2`, islaw 1000000000 a heb fwy na 6 digid ar ôl y pwynt
wrong-id = ni all `{ $found }` fod yn id
wrong-id-hint = mae gan id rhwng 1 a 64 nod: llythrennau a i z ac A i Z, digidau, a `-`, `_` neu `.` rhyngddynt; mae’r geiriau y mae pobl yn eu darllen yn mynd yn `title`
wrong-date = ni ellir darllen `{ $found }` fel dyddiad: ysgrifennwch flwyddyn, mis a diwrnod, megis `2026-11-22`
wrong-link = nid yw `{ $found }` yn ddolen y gellir ei dangos
wrong-link-hint = mae dolenni’n dechrau gyda `https://`, `mailto:` neu `tel:`, neu’n gymharol i’r dudalen, heb fwlch, ôl-slaes nac arwydd anweledig
wrong-result-link = nid yw `{ $found }` yn gyfeiriad tudalen a all agor canlyniad printiedig
wrong-result-link-hint = ysgrifennwch un sy’n dechrau gyda `https://`, â 200 nod ar y mwyaf a heb `#`: ychwanegir yr atebion y tu ôl i `#`, lle nad ydynt byth yn cael eu hanfon
wrong-language = nid yw `{ $found }` yn god iaith
wrong-language-hint = defnyddiwch god fel `en`, `cy` neu `pt-BR`
empty-text = disgwylid rhywfaint o destun, ond nid oes dim
too-long = disgwylid { $most } nod ar y mwyaf, ond mae { $found }
too-many = disgwylid { $expected }, ond mae { $found }
too-deep = mae’n nythu’n ddyfnach na { $most }
too-deep-hint = rhowch y rhai mewnol ochr yn ochr
unsafe-text = mae’r testun yn cynnwys { $found }
unsafe-text-hint = mae testun yn blaen: llythrennau, arwyddion, bylchau a thoriadau llinell
damaged-text = mae’r testun yn cynnwys `�`, marc llythyren a gollwyd: `{ $found }`
damaged-text-hint = agorwyd y ffeil unwaith mewn amgodiad gwahanol i’r un y’i cadwyd ynddo; teipiwch y llythrennau o’r newydd, neu defnyddiwch y ffeil fel yr oedd cynt

## Ids a chyfeiriadau

duplicate-id = `{ $id }` yw id { $first } yn barod
duplicate-id-hint = mae pob id yn unigryw yn y rwbrig cyfan, fel bod atebion a gadwyd yn dod o hyd i’w helfen
unknown-id = nid yw `{ $id }` yn id { $expected }
circular-score = mae’r sgôr `{ $id }` yn cael ei chyfrifo o’i hun
circular-score-hint = caiff sgôr ddefnyddio sgorau eraill, ond nid mewn cylch
circular-gate = mae’r rheol `{ $id }` yn dibynnu arni ei hun
circular-gate-hint = caiff rheol enwi rheolau eraill, ond nid mewn cylch
repeated-member = mae `{ $id }` yn cyfrif ddwywaith yn yr un sgôr
repeated-member-hint = enwch elfen naill ai ar ei phen ei hun neu drwy ei maes; i’w chyfrif ddwywaith, rhowch `weight` o 2 iddi
empty-rubric = nid oes elfen yn y rwbrig
empty-rubric-hint = rhowch elfennau yn `domains`, neu yn `elements` os nad oes meysydd
empty-domain = nid oes elfen yn y maes `{ $id }`
empty-domain-hint = rhowch elfennau iddo, neu tynnwch ef allan
empty-score = nid oes gan y sgôr `{ $id }` ddim i’w gyfrif

## Elfennau a’u mesurau

missing-measure = nid yw’r elfen `{ $id }` yn dweud sut y caiff ei mesur
missing-measure-hint = rhowch un o `scale`, `anchors`, `number`, `ratio` neu `checklist` iddi
two-measures = mae `{ $first }` a `{ $second }` yma
two-measures-hint = caiff elfen ei mesur mewn un ffordd; defnyddiwch ddwy elfen ar gyfer dau fesur
too-few-anchors = disgwylid o leiaf 2 lefel, ond mae { $found }
duplicate-anchor = mae gan ddwy lefel y gwerth `{ $value }`
duplicate-anchor-hint = `value` yw’r enw ar y lefel mewn ffeil atebion; mae’n wahanol i bob lefel, ond caiff `points` fod yr un fath
anchor-count = mae gan y raddfa { $expected } lefel, ond rhoddir { $found } testun
anchor-count-hint = rhowch un testun i bob lefel o’r raddfa, yn ei threfn, neu ddim un
duplicate-anchor-text = mae gan y lefelau `{ $first }` a `{ $second }` yr un testun
duplicate-anchor-text-hint = ni all aseswyr ddweud y gwahaniaeth rhyngddynt; gwiriwch y testun yn erbyn y ffynhonnell
missing-level = nid oes lefel ar gyfer `{ $level }`, rhwng yr isaf a’r uchaf
missing-level-hint = os yw’r offeryn yn gadael y pwynt allan o fwriad, anwybyddwch hyn; fel arall ychwanegwch ef
same-points = mae pob ateb yn rhoi’r un pwyntiau
same-points-hint = rhaid i elfen allu sgorio mwy nag un gwerth; defnyddiwch y rôl `information` ar gyfer ffeithiau nad ydynt yn cael eu sgorio
reversed-measure = dim ond i raddfa y mae `reversed` yn berthnasol
reversed-measure-hint = ar gyfer rhif, cymhareb neu restr wirio rhowch y pwyntiau yn y bandiau
empty-range = nid yw’r isaf, `{ $lowest }`, o dan yr uchaf, `{ $highest }`
empty-range-hint = ysgrifennwch y rhif lleiaf yn gyntaf
no-bounds = nid oes terfyn wedi’i roi
no-bounds-hint = dywedwch o ble i ble gyda `at_least`, `more_than`, `at_most`, `less_than`, `equals` neu `within`
conflicting-bounds = mae `{ $first }` a `{ $second }` yma
conflicting-bounds-hint = rhowch un terfyn isaf ac un terfyn uchaf ar y mwyaf
band-gap = nid oes band sy’n cynnwys y rhif yma: { $gap }
band-gap-hint = nid yw ateb yno’n cael pwyntiau; caewch y bwlch, neu nodwch `rounding` os rhifau cyfan a fwriedir
band-overlap = mae mwy nag un band yn cynnwys { $overlap }
band-overlap-hint = gwnewch un ochr yn `more_than` neu `less_than`, neu dywedwch pa un sy’n cyfrif gyda `when_several_match`: `best` neu `first`
score-band-gap = nid oes band sy’n cynnwys y sgôr yma: { $gap }
score-band-overlap = mae mwy nag un band yn cynnwys { $overlap }
score-band-overlap-hint = rhowch ei ben isaf yn unig i bob band, `at_least`
unreachable-band = ni all unrhyw atebion gyrraedd y band { $band }: mae’r gwerthoedd posibl yn rhedeg o `{ $lowest }` i `{ $highest }`
unreachable-band-hint = gwiriwch derfynau’r band
missing-bands = rhoddir `{ $field }`, ond nid oes bandiau
whole-with-rounding = mae `whole` yn gwrthod degolion, felly nid oes dim i’w dalgrynnu
whole-with-rounding-hint = cadwch `whole` neu `rounding`
too-few-components = mae angen o leiaf un rhan ar restr wirio
unbounded-measure = mae ar y sgôr `{ $score }` angen y nifer mwyaf o bwyntiau y gellir eu cael ar gyfer ei dull `{ $method }`, ac nid oes mwyafswm gan `{ $id }`

## Rolau, isafsymiau, amodau

missing-minimum = rhaid i elfen hanfodol ddweud beth sydd ei angen
missing-minimum-hint = ychwanegwch `minimum`, y nifer lleiaf o bwyntiau sy’n dderbyniol (neu `maximum`, neu `must` ar gyfer rheol arall)
minimum-without-role = mae isafswm ar elfen sydd â’r rôl `{ $role }`
minimum-without-role-hint = defnyddiwch y rôl `non-negotiable`, neu `target` ar gyfer rhywbeth i anelu ato
conflicting-conditions = mae `{ $first }` a `{ $second }` yma
conflicting-conditions-hint = rhowch un; gall `must` fynegi unrhyw reol, fel `{"{"}"within": [2, 4]{"}"}`
minimum-outside-scale = mae angen { $condition }, ond mae ei phwyntiau’n rhedeg o `{ $lowest }` i `{ $highest }`, felly ni ellir byth ei fodloni
minimum-outside-scale-hint = gwiriwch yr isafswm yn erbyn pwyntiau’r raddfa
condition-never-met = ni ellir byth fodloni hyn: { $condition }; mae’r gwerthoedd posibl yn rhedeg o `{ $lowest }` i `{ $highest }`
condition-never-met-hint = gwiriwch y rhif yn erbyn yr hyn y gellir ei gyrraedd
condition-always-met = ni all hyn byth fethu: { $condition }; mae’r gwerthoedd posibl yn rhedeg o `{ $lowest }` i `{ $highest }`
condition-always-met-hint = gwiriwch y rhif yn erbyn yr hyn y gellir ei gyrraedd
opposite-direction = { $better } sy’n well yma, ac mae’r amod yn gofyn am y gwrthwyneb: { $condition }
information-in-score = mae gan `{ $id }` y rôl `information`, nad yw’n cael ei sgorio
information-in-score-hint = tynnwch hi allan o’r sgôr, neu rhowch y rôl `supporting` iddi
proscribed-in-score = mae `{ $id }` wedi’i gwahardd a byddai’n cael ei chyfrif yn erbyn elfennau y mae eu heisiau
proscribed-in-score-hint = mae gan elfennau gwaharddedig sgôr eu hunain, sy’n cyfrif elfennau gwaharddedig yn unig
no-condition = ni ddywedir pryd y caiff hyn ei fodloni: { $what }
target-below-minimum = gellir cyrraedd { $what } ({ $target }) heb fodloni’r hyn sydd ei angen ar yr elfen ({ $minimum })
target-below-minimum-hint = byddai tîm sydd ar y targed yn clywed nad yw elfen hanfodol wedi’i bodloni: codwch y targed, neu gostyngwch yr hyn sydd ei angen
fraction-for-percentage = mae `{ $found }` yma lle caiff canran ei chymharu: hynny yw, { $found } o bob 100
fraction-for-percentage-hint = ar gyfer { $percent } o bob 100 ysgrifennwch `{ $line }`; os { $found } o bob 100 a fwriedir, anwybyddwch hyn
fraction-for-points = mae’r rhif `{ $found }` yma, ond { $range }
wordless-scale = { $what }: nid oes geiriau wrth unrhyw un o’r pwyntiau
wordless-scale-hint = dywedwch beth a welir ym mhob pwynt, neu enwch o leiaf y cyntaf a’r olaf: mae aseswyr sy’n dewis ffigur moel yn golygu pethau gwahanol wrtho

## Sgorau

unscored-element = nid yw’r elfen `{ $id }` mewn unrhyw sgôr nac yn unrhyw reol, ac nid yw’n hanfodol
unscored-element-hint = ychwanegwch hi at sgôr, neu rhowch y rôl `information` iddi os nad yw i fod i gael ei sgorio
unlike-scales = `{ $method }` dros raddfeydd annhebyg yw’r sgôr `{ $id }`: { $one }, ond { $other }
unkeepable-limit = mae’r sgôr `{ $id }` yn gofyn am o leiaf { $least } â phwyntiau, ond nid yw’n cyfrif mwy na { $most }, felly ni fydd sgôr byth
unkeepable-limit-hint = ysgrifennwch rif hyd at { $most }, neu ganran fel `answered_at_least_percent`
wrong-weight = disgwylid pwysau uwchlaw 0, ond `{ $found }` sydd yma
wrong-weight-hint = mae gan elfen na chaiff gyfrif y rôl `information`
missing-ties = rhaid i `mode` ddweud beth sy’n digwydd pan fydd dau werth yr un mor aml
missing-ties-hint = ychwanegwch `ties`: `lowest`, `highest` neu `no-score`
wrong-ties = dim ond i `mode` y mae `ties`, a `{ $method }` yw hwn
missing-out-of = mae `ratio` yn rhannu un swm ag un arall, ac mae’r ail ar goll
missing-out-of-hint = enwch yr elfennau o dan y llinell yn `out_of`
wrong-out-of = dim ond i `ratio` y mae `out_of`, a `{ $method }` yw’r sgôr hon
wrong-share = disgwylid { $expected }, ond `{ $found }` sydd yma
wrong-count = disgwylid rhif cyfan o 1 i { $most }, ond `{ $found }` sydd yma
wrong-decimals = disgwylid 0 i 6 o leoedd degol, ond `{ $found }` sydd yma
wrong-reliability = disgwylid `sd` uwchlaw 0 a `reliability` o 0 i lai nag 1, ond `{ $found }` sydd yma
unlike-shared-number = mae `{ $id }` a `{ $first }` yn rhannu un rhif o dan y llinell, ac yn ei alw wrth eiriau gwahanol
unlike-shared-number-hint = rhowch yr un `out_of` i’r ddau, neu `shared_out_of` ei hun i bob un
shared-by-one = `{ $name }` yw `shared_out_of` un gymhareb yn unig, felly nid oes dim yn cael ei rannu
shared-by-one-hint = rhowch yr enw i bob cymhareb sydd â’r rhif hwn, neu tynnwch ef allan; nid yw cymhareb sy’n cael ei hailadrodd (`repeated`) yn rhannu un

## Rheolau

empty-rule = nid yw’r rheol yn dweud dim y gellid ei fodloni neu beidio
mixed-rule = mae `{ $first }` a `{ $second }` mewn un rheol
mixed-rule-hint = ysgrifennwch ddwy reol a’u cysylltu: `{"{"}"all": [..., ...]{"}"}`
missing-outcome-rule = dim ond y canlyniad olaf a gaiff fod heb `when`
missing-outcome-rule-hint = rhoddir cynnig ar ganlyniadau o’r cyntaf; yr olaf sy’n sefyll pan na fydd yr un arall
rule-and-outcomes = mae gan reol naill ai `when` neu `outcomes`
rule-and-outcomes-hint = cadwch un o’r ddau
bare-domain = mae `{ $id }` yn golygu bod pob un o { $of } elfen y maes yn cael ei bodloni gan ei rheol ei hun, nid sgôr y maes
bare-domain-hint = ar gyfer y sgôr ysgrifennwch `{"{"}"score": "{ $id }"{"}"}`; ar gyfer ei elfennau ysgrifennwch `{"{"}"every": ["{ $id }"]{"}"}`, na all neb ei gamddeall

## Camau, amrywiadau, argraffiadau, addasiadau, ieithoedd

unknown-stage = nid yw `{ $found }` yn id cam
unknown-variant = nid yw `{ $found }` yn id amrywiad na modiwl
wrong-crosswalk = mae trosi sy’n lluosi â 0 yn colli’r sgôr
crosswalk-not-inverting = dylai’r ffordd yn ôl ar gyfer `{ $id }` fod yn `times` { $times } a `plus` { $plus }; { $found } sydd yma
crosswalk-not-inverting-hint = gwiriwch ffigurau’r ddwy ffordd yn erbyn y ffynhonnell; wedi’u talgrynnu i’r digidau a roddir byddent yn cytuno
crosswalk-outside-range = mae trosi `{ $id }` yn arwain y tu allan i’w ystod: { $outside }
crosswalk-outside-range-hint = gwiriwch `times` a `plus`; os yw’r llinell a gyhoeddwyd yn gwneud hynny, anwybyddwch hyn: cymharir y gwerth fel y daw
own-edition = `{ $edition }` yw argraffiad y ffeil hon ei hun
own-edition-hint = enwch argraffiad cynharach; mae sgorau un argraffiad bob amser yn cael eu cymharu fel y maent
missing-translation = nid oes testun yn `{ $language }`
missing-translation-hint = ychwanegwch y cyfieithiad; tan hynny dangosir y testun yn iaith gyntaf y rwbrig, gyda nodyn yn dweud hynny
missing-default-language = nid oes testun yn `{ $language }`, iaith gyntaf y rwbrig
missing-default-language-hint = rhaid rhoi pob testun o leiaf yn y gyntaf o `languages`
repeated-language = mae `{ $language }` ddwywaith yn `languages`
repeated-language-hint = tynnwch un allan, neu ysgrifennwch yr iaith a fwriadwyd
unlisted-language = nid yw `{ $language }` yn un o `languages` y rwbrig
unlisted-language-hint = ychwanegwch hi at `languages`, neu tynnwch y testun allan

## Rheolau lleol

other-rubric = gwnaed hwn ar gyfer y rwbrig `{ $found }`, a `{ $expected }` yw hwn
other-rubric-hint = dewiswch y ffeil sy’n perthyn i’r rhaglen hon; nid oes dim wedi newid
overlay-lowers = ni chaniateir gostwng { $what }: disgwylid yr hyn y mae’r perchennog yn ei ofyn, neu fwy, ond { $found } sydd yma
overlay-lowers-hint = gofynnwch gan `{ $id }` o leiaf yr hyn y mae’r perchennog yn ei ofyn, neu gofynnwch i’r perchennog ei enwi yn `overlays_may_lower`
empty-overlay = nid yw’r rheolau lleol yn newid dim

## Atebion

other-edition = rhoddwyd yr atebion ar gyfer argraffiad `{ $found }`, ac argraffiad `{ $expected }` yw hwn
other-edition-hint = cedwir atebion i elfennau sydd yn y ddau; gwiriwch hwy yn erbyn y geiriad newydd
unknown-element = nid yw `{ $id }` yn elfen o’r rwbrig hwn; cedwir yr ateb o’r neilltu
renamed-element = `{ $new }` yw enw `{ $old }` bellach; cariwyd yr ateb drosodd
stage-not-known = nid yw `{ $found }` yn gam yn y rwbrig hwn; agorir yr atebion heb gam
part-not-known = nid yw `{ $found }` yn amrywiad nac yn fodiwl yn y rwbrig hwn; caiff ei adael allan
element-not-in-play = nid yw `{ $id }` yn rhan o’r amrywiad na’r modiwlau a ddewiswyd; cedwir yr ateb ond nid yw’n cyfrif
more-doubts = rhybuddion pellach nad ydynt wedi’u rhestru: { $more }
more-doubts-hint = edrychwch drwy’r rhai uchod yn gyntaf
wrong-answer = ni ellir defnyddio’r ateb i `{ $id }`: disgwylid { $expected }, ond cafwyd { $found }
wrong-answer-hint = mae’r elfen yn cyfrif fel un heb ei hateb; cedwir yr ateb o’r neilltu
unlike-totals = mae gan `{ $id }` { $found } o dan y llinell ac mae gan `{ $first }` { $other }; un rhif ydyw yn y rwbrig hwn
unlike-totals-hint = bernir pob un yn ôl y rhif sy’n sefyll gydag ef; gwiriwch pa un sy’n gywir
entry-unreadable = cofnod na ellir ei ddarllen: { $message } ({ $code })
unusable-part = ni ellir defnyddio rhan o gofnod `{ $id }`: disgwylid { $expected }, ond cafwyd { $found }
unusable-part-hint = cedwir gweddill y cofnod; i gael y rhan hon hefyd, trwsiwch hi yn y ffeil ac agorwch y ffeil eto
unusable-score = ni ellir defnyddio hyn: { $what }; disgwylid { $expected }, ond cafwyd { $found }
unusable-score-hint = agorir yr atebion a’u sgorio o’r newydd; dim ond cymhariaeth rhwng argraffiadau sy’n mynd hebddi
not-applicable-not-allowed = atebwyd `{ $id }` gyda “ddim yn berthnasol”, nad yw’r rwbrig yn ei ganiatáu yma
not-applicable-not-allowed-hint = mae’r elfen yn cyfrif fel un heb ei hateb
does-not-fit-not-allowed = atebwyd `{ $id }` gyda “ddim yn gweddu”, nad yw’r rwbrig yn ei ganiatáu yma
does-not-fit-not-allowed-hint = mae’r elfen yn cyfrif fel un heb ei hateb
missing-reason = nid yw `{ $id }` yn berthnasol, ond ni roddir rheswm
missing-reason-hint = dywedwch pam, fel y gall goruchwyliwr ei ddilyn

## Diwedd gwiriad: un llinell i bob ffeil

refused = gwrthodwyd
sound = cadarn
problems = { $count ->
    [zero] dim problem
    [one] 1 broblem
    [two] 2 broblem
    [few] 3 phroblem
    [many] 6 phroblem
   *[other] { $count } problem
}
warnings = { $count ->
    [zero] dim rhybudd
   *[other] { $count } rhybudd
}
elements = { $count ->
    [zero] dim elfen
   *[other] { $count } elfen
}
scores = { $count ->
    [zero] dim sgôr
   *[other] { $count } sgôr
}
gates = { $count ->
    [zero] dim rheol
    [one] 1 rheol
    [two] 2 reol
   *[other] { $count } rheol
}
reads-back = Mae `fidelity-check explain { $file } --lang cy` yn darllen y cyfan yn ôl: nid yw cadarn yn golygu ei fod yn dweud yr hyn yr ydych yn ei olygu.
