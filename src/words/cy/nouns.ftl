### AWAITING REVIEW by a Welsh speaker.

## Cofnodion rwbrig

rubric = rwbrig
party = cyswllt
citation = cyfeiriad at ffynhonnell
scale = graddfa
anchor = lefel
code = cod
domain = maes
element = elfen
number = rhif
ratio = cymhareb
estimate = amcangyfrif
checklist = rhestr wirio
component = rhan o restr wirio
point-band = band rhif
repetition = ailadrodd
counting-repetition = ailadrodd `percent-meeting`
expected-evidence = y dystiolaeth
adaptations = yr addasiadau
score = sgôr
member = aelod o sgôr
missing-rule = rheol ar gyfer yr hyn sydd ar goll
band = band
threshold = trothwy
reliability = y dibynadwyedd
bounds = terfynau
gate = un o’r rheolau (`gates`)
outcome = canlyniad
rule = rheol
stage = cam
part = amrywiad neu fodiwl
drift = gosodiadau’r newid dros amser
crosswalk = trosi rhwng argraffiadau
crosswalk-step = cam trosi
crosswalk-back = ffordd yn ôl trosi
overlay = rheolau lleol

## Cofnodion ffeil atebion

answers = ffeil atebion
answers-file = ffeil atebion
rubric-name = enw’r rwbrig
occasion = achlysur
entry = cofnod
evidence = tystiolaeth
adaptation = addasiad
agreement = cytundeb
action = cam gweithredu

## Geiriau i ddewis ohonynt

role = rôl
direction = cyfeiriad
rounding = talgrynnu
band-choice = dewis o fand
team-answer = rheol ar gyfer atebion tîm
ratio-look = ffordd o ddangos cymhareb
counting = ffordd o gyfrif
combining = ffordd o gyfuno sgoriau
evidence-kind = math o dystiolaeth
dimension = dimensiwn
method = dull
ties = rheol ar gyfer gwerthoedd yr un mor aml
not-applicable-rule = rheol ar gyfer yr hyn nad yw’n berthnasol
score-or-word = sgôr, neu’r gair
rater = asesydd
mode = modd
light = golau
status = statws

## Mathau o werth

text = testun
text-or-languages = testun, neu wrthrych o destunau yn ôl iaith
number-or-word = rhif neu air byr
plain-value = testun, rhif, neu `true` neu `false`
two-numbers = dau rif, yr isaf yn gyntaf
number-or-rule = rhif (hwnnw o leiaf), neu reol fel `{"{"}"within": [10, 16]{"}"}`
rule-or-id = rheol, neu id elfen, sgôr neu reol
true-or-false = `true` neu `false`
presence = `true`, `false` neu `"not-applicable"`
list = rhestr
object = gwrthrych
percentage = canran o 0 i 100
share = cyfran uwchlaw 0 a hyd at 1, fel `0.6`
