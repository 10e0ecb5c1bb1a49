### AWAITING REVIEW by a Welsh speaker.

## Enwau sy’n agos, a’r rhai sydd

did-you-mean = ai `{ $word }` oedd gennych mewn golwg?
fields-are = dyma’r meysydd ({ $noun }): { $fields }; os yw’r maes yn gywir, mae’r ffeil yn fwy newydd na’r dudalen neu’r gorchymyn hwn, y mae angen ei ddiweddaru wedyn
fields-likely = tebygol yma: { $fields }; mae `docs/rubric.md` yn rhestru pob maes ({ $noun }); os yw’r maes yn gywir, mae’r ffeil yn fwy newydd na’r dudalen neu’r gorchymyn hwn, y mae angen ei ddiweddaru wedyn
known = { $known }
known-stages = { $known }; caiff un arall ei ddatgan yn `stages` y rwbrig
known-parts = { $known }; caiff un arall ei ddatgan yn `variants` neu `modules` y rwbrig
domain-without-score = nid oes sgôr gan y maes `{ $id }`: rhowch `{ $line }` iddo, neu `domain_score` i’r rwbrig; caiff ei elfennau eu henwi yn `of` neu `every`
not-counted-anyway = tynnwch ef o `except`: nid yw’n cael ei gyfrif yma beth bynnag

## Yr hyn sydd ar goll o reol neu sgôr

name-a-subject = enwch elfen, sgôr neu reol, neu cyfunwch reolau gydag `all`, `any` neu `of`
except-leaves-nothing = nid yw `except` yn gadael dim i’w gymharu
domains-without-scores = nid oes sgorau gan y meysydd: rhowch `domain_score` i’r rwbrig, neu `score` i’r meysydd
no-must = nid oes elfen hanfodol yn y rwbrig: rhowch `minimum` i elfen
name-what-is-counted = enwch yr hyn y mae’n ei gyfrif yn `of` neu `of_scores`; nid yw elfennau â’r rôl `information` nac elfennau gwaharddedig yn cael eu cyfrif oni bai eu bod yn cael eu henwi
say-when-element-met = rhowch `minimum`, `target` neu `met` iddi, neu dywedwch hynny lle gofynnir amdano: `{ $line }`, neu `{ $other }` wrth ymyl rhestr o elfennau neu mewn sgôr sy’n cyfrif
say-when-score-met = rhowch `criterion` iddi, neu dywedwch hynny lle gofynnir amdano: `{ $line }`
domain-means-elements = mae id maes yn golygu pob un o’i elfennau yma; ar gyfer sgôr y maes ysgrifennwch `{ $line }`, gyda therfyn neu `criterion`
one-scale = dewch â hwy i un raddfa, gyda `bands` neu gyda lefelau â phwyntiau cyfartal; neu defnyddiwch `percent-met`, neu gymedr sgorau mewn canrannau; os yw’r rheol a gyhoeddwyd yn eu rhoi ynghyd fel y maent, anwybyddwch hyn
one-scale-or-no-score = nid yw’r rwbrig yn enwi sgorau, felly rhoddir yr un hon iddo: enwch eich rhai eich hun yn `scores`, neu ysgrifennwch `{ $line }` am ddim un; fel arall dewch â hwy i un raddfa, gyda `bands` neu gyda lefelau â phwyntiau cyfartal; neu defnyddiwch `percent-met`, neu gymedr sgorau mewn canrannau
give-a-max = rhowch `max` i’r rhif, neu fandiau, neu dewiswch ddull arall
give-a-max-or-no-score = nid yw’r rwbrig yn enwi sgorau, felly rhoddir yr un hon iddo: rhowch `max` i’r rhif, neu fandiau, neu ysgrifennwch `{ $line }` am ddim sgôr o gwbl
every-whole-score = mae angen band ar bob sgôr gyfan; rhowch ei ben isaf yn unig i bob band, `at_least`, ac mae’r band nesaf yn dechrau lle mae’n gorffen
score-anywhere = gall sgôr fod unrhyw le rhwng ei hisaf a’i huchaf; rhowch ei ben isaf yn unig i bob band, `at_least`, ac mae’r band nesaf yn dechrau lle mae’n gorffen

## Amod sy’n gofyn am y gwrthwyneb

most-is-maximum = y mwyaf sy’n dderbyniol yw `{ $line }`, yn lle `minimum`
fewer-are-better = os yw llai o bwyntiau’n well yma, dywedwch hynny: ychwanegwch `{ $line }` at yr elfen; fel arall y nifer lleiaf sy’n dderbyniol yw’r `minimum`
plain-is-at-least = mae rhif plaen yn golygu o leiaf: ysgrifennwch `{ $line }`
fewer-or-plain = os yw llai’n well yma, ychwanegwch `{ $better }`; fel arall ysgrifennwch `{ $line }`

## Ffracsiynau, rhifau a dyddiadau

reach-number = ar gyfer “hyn a hyn o hyn a hyn” ysgrifennwch y rhif i’w gyrraedd; os y rhif ei hun a fwriedir, anwybyddwch hyn
reach-number-as = ar gyfer “hyn a hyn o hyn a hyn” ysgrifennwch y rhif i’w gyrraedd, fel yn `{ $line }`; os y rhif ei hun a fwriedir, anwybyddwch hyn
fraction-of-hundred = darllenir `{ $text }` fel ffracsiwn: ar gyfer { $over } o { $under }, sef { $percent } o bob 100, ysgrifennwch `{ $line }`
fraction-of-points = darllenir `{ $text }` fel ffracsiwn: ar gyfer { $over } o { $under } ysgrifennwch `{ $line }`, y rhif i’w gyrraedd
point-for-comma = ysgrifennwch `{ $number }` gyda phwynt yn lle’r coma; tan hynny mae’r elfen yn cyfrif fel un heb ei hateb
write-date = ysgrifennwch `{ $date }`: y flwyddyn, y mis, y diwrnod

## Beth i’w wneud lle nad JSON yw testun

file-ends-early = mae’r ffeil yn dod i ben yn rhy gynnar: mae braced cau neu ddyfynnod ar goll, neu torrwyd y ffeil
text-ends-on-line = mae testun yn gorffen ar y llinell y mae’n dechrau arni: mae dyfynnod ar goll ar ei ddiwedd, neu ysgrifennwch `\n` ar gyfer llinell newydd
no-comments = nid oes sylwadau yn JSON: tynnwch ef allan
typographic-quotes = dyfynodau teipograffig, fel y mae prosesyddion geiriau’n eu gwneud: ysgrifennwch y `"` plaen a golygwch mewn golygydd testun plaen
single-quotes = dyfynodau sengl: ysgrifennwch y `"` dwbl
comma-before-bracket = mae coma o flaen y braced cau: tynnwch ef allan
truth-in-small-letters = ysgrifennir `true` a `false` mewn llythrennau bach
no-such-value = nid oes gwerth o’r fath: gadewch y maes allan
point-not-comma = coma degol: ysgrifennwch 3.5 gyda phwynt
names-in-quotes = mae enwau meysydd yn sefyll mewn dyfynodau
comma-missing = mae coma ar goll yma
most-often-a-comma = gan amlaf mae coma neu ddyfynnod ar goll ychydig cyn y lle hwn, neu mae coma o flaen braced cau

## Beth i’w wneud lle na ellir darllen ffeil fel testun

save-anew = cadwch y ffeil o’r newydd, fel UTF-8
get-it-again = torrwyd y ffeil ar ei ffordd; mynnwch hi eto o’r lle y daeth
save-as-utf-8 = cadwch y ffeil fel UTF-8; mae Notepad, er enghraifft, yn ei gynnig o dan “Save as”
save-as-utf-8-or-sheet = cadwch y ffeil fel UTF-8; mae Notepad, er enghraifft, yn ei gynnig o dan “Save as”, ac felly hefyd daenlenni
choose-json-file = dewiswch y ffeil `.json`, neu’r adroddiad HTML sy’n cario un

## Y llinell i’w hysgrifennu

write-line = ysgrifennwch `{ $line }`
use-field = defnyddiwch `{ $field }`: ysgrifennwch `{ $line }`
use-list = defnyddiwch `{ $field }`, rhestr: ysgrifennwch `{ $line }`
inside-missing = mae’n perthyn y tu mewn i `missing`: ysgrifennwch `{ $line }`
take-away = i dynnu { $number } ysgrifennwch `{ $line }`
divide-by = i rannu â { $number } ysgrifennwch `{ $line }`
ends-inside-number = mae’r ddau ben yn perthyn y tu mewn i `number`: ysgrifennwch `{ $line }`
points-follow = gadewch ef allan: mae ystod y pwyntiau’n dilyn o’i `{ $measure }`
minimum-points-follow = os nad yw llai o bwyntiau na hynny’n dderbyniol, ysgrifennwch `{ $line }`; mae ystod y pwyntiau’n dilyn o’i `{ $measure }`
choose-or-enter-from = i ddewis pwynt o { $low } i { $high } ysgrifennwch `{ $anchors }`, gyda’r hyn a welir ym mhob un; ar gyfer rhif a gofnodir ysgrifennwch `{ $number }`
choose-or-enter = i ddewis pwynt ysgrifennwch `{ $anchors }`, gyda’r hyn a welir ym mhob un; ar gyfer rhif a gofnodir ysgrifennwch `{ $number }`
measured-by = dywedwch sut y caiff ei mesur: ysgrifennwch `{ $line }`
measured-by-anchors = dywedwch sut y caiff ei mesur: ysgrifennwch `{ $line }`, gyda’r hyn a welir ym mhob pwynt
no-free-text = nid oes cwestiynau testun rhydd: gellir ysgrifennu nodyn wrth ymyl pob ateb
measured-with = dywedwch sut y caiff ei mesur gyda `scale`, `anchors`, `number`, `ratio` neu `checklist`
id-and-title = ysgrifennwch `{ $line }`; mae’r geiriau y mae pobl yn eu darllen yn mynd yn `title`
domain-score-object = gwrthrych yw sut y caiff maes ei sgorio: ysgrifennwch `{ $line }`
all-of-them = cysylltir rheolau y mae’n rhaid i bob un ohonynt sefyll gan `all`: ysgrifennwch `{ $line }` (neu `any`)
some-domains = sgorau rhai meysydd yw `every_score`: ysgrifennwch `{ $line }`
bound-beside = enwch ef yn ôl ei id, a rhowch y terfyn wrth ei ymyl: ysgrifennwch `{ $line }`
first-to-second-is-must = rheol arall yw o’r cyntaf i’r ail: ysgrifennwch `{ $line }`
first-to-second-is-within = `within` yw o’r cyntaf i’r ail: ysgrifennwch `{ $line }`
number-with-unit-and-max = ysgrifennwch `{ $line }`, gydag `unit` a `max` os oes rhai
both-ends-inside = mae’r ddau ben yn sefyll y tu mewn: ysgrifennwch `{ $line }`
name-both-numbers = enwch y ddau rif: ysgrifennwch `{ $line }`
what-happens-as-well = dywedwch beth sy’n digwydd hefyd: ysgrifennwch `{ $line }`
target-by-stage = mae targed i bob cam yn sefyll o dan id y cam: ysgrifennwch `{ $line }`
last-needs-no-when = ysgrifennwch `{ $line }`; nid oes angen `when` ar y canlyniad olaf
quote-each = rhowch bob un mewn dyfynodau: ysgrifennwch `{ $line }`
quote-it = rhowch ef mewn dyfynodau: ysgrifennwch `{ $line }`
without-brackets = mae un testun yn sefyll heb fachau petryal: ysgrifennwch `{ $line }`
one-text = un testun sy’n sefyll yma: ysgrifennwch `{ $line }`
in-brackets = mae rhestr yn sefyll mewn bachau petryal: ysgrifennwch `{ $line }`
in-brackets-with-ids = mae rhestr yn sefyll mewn bachau petryal, ac mae pob un o’i heitemau’n dweud ei id ei hun: ysgrifennwch `{ $line }`
without-quotes = ysgrifennwch `{ $line }`, heb ddyfynodau
plain-number = rhif plaen yw `{ $field }`: ysgrifennwch `{ $line }`
any-other-is-must = unrhyw reol arall yw `must`: ysgrifennwch `{ $line }` yn lle `{ $field }`
must-in-place = ysgrifennwch `{ $line }` yn lle `{ $field }`
anchors-for-scale = lefelau (`anchors`) yw pwyntiau graddfa: ysgrifennwch `{ $line }` yn lle `scale`, gyda’r hyn a welir ym mhob un
listed-for-scale = mae `scale` yn enwi graddfa yn ôl ei id; lefelau (`anchors`) yw ei phwyntiau: ysgrifennwch `{ $line }` yn lle `scale`
anchors-in-element = mae lefelau’n sefyll yn yr elfen ei hun: ysgrifennwch `{ $line }` yn lle `scale`
entered-is-no-scale = nid graddfa yw rhif a gofnodir: ysgrifennwch `{ $line }` yn lle `scale`
scale-by-id = mae `scale` yn enwi un yn ôl ei id: `yes-no`, `met-not-met`, `practice-profile`, neu un o’ch rhai chi yn `scales`; ar gyfer pwyntiau ei hun ysgrifennwch `{ $line }`
quote-each-anchor = rhowch bob un mewn dyfynodau: ysgrifennwch `{ $line }`; gwell fyth, dywedwch beth a welir ym mhob un
anchor-is-text = testun yw pob lefel, neu wrthrych fel `{ $line }`
anchors-in-order = rhestr yw lefelau, yn y drefn y’u dangosir: ysgrifennwch `{ $line }`
rule-no-text = nid oes dim yn cael ei gyfrifo o destun: ysgrifennwch `{ $line }`, gyda `score` yn lle `element` ar gyfer sgôr

## Yn lle maes nad yw’n bod yma

title-for-people = mae’r geiriau y mae pobl yn eu darllen yn mynd yn `title`: ysgrifennwch `{ $line }`
rated-in-elements = elfen yw’r hyn sy’n cael ei sgorio: defnyddiwch `elements`
groups-in-domains = maes yw grŵp o elfennau: defnyddiwch `domains`
publisher-is = y sawl sy’n ei gyhoeddi yw’r `publisher`: ysgrifennwch `{ $line }`
shared-scale = mae graddfa y mae elfennau’n ei rhannu yn sefyll yn `scales`, o dan id y maent yn ei enwi: ysgrifennwch `{ $line }`
belongs-to-score = mae’n perthyn i sgôr: ysgrifennwch `{ $line }`
belongs-inside-score = mae’n perthyn i sgôr: ysgrifennwch ef y tu mewn i un, fel yn `{ $line }`
team-answer = `team_answer` sy’n dweud pa ateb gan dîm sy’n cyfrif: ysgrifennwch `{ $line }`, neu gadewch ef allan os rhaid i bawb gytuno
say-in-each-element = dywedwch hynny ym mhob elfen: rhowch `minimum` iddi, y nifer lleiaf o bwyntiau sy’n dderbyniol
rules-are-gates = mae rheol dros sawl elfen neu sgôr yn mynd yn `gates`: ysgrifennwch `{ $line }`
forms-are-variants = `variants` yw ffurfiau y mae tîm yn rhedeg un ohonynt: ysgrifennwch `{ $line }`
parts-are-modules = `modules` yw rhannau y mae tîm yn rhedeg unrhyw nifer ohonynt: ysgrifennwch `{ $line }`
minutes-are = `minutes` yw tua faint o funudau y mae’n eu cymryd: ysgrifennwch `{ $line }`
published-is-date = `date` yw pryd y’i cyhoeddwyd: ysgrifennwch `{ $line }`
review-months-are = `review_months` yw nifer y misoedd tan yr asesiad nesaf: ysgrifennwch `{ $line }`
explain-in-guidance = mae esboniadau’n mynd yn `guidance`: ysgrifennwch `{ $line }`
scored-in-score = mae sut y caiff ei sgorio yn sefyll yn `score`: ysgrifennwch `{ $line }`
belongs-to-domain-score = mae’n perthyn i sgôr y maes: ysgrifennwch `{ $line }`
belongs-inside-domain-score = mae’n perthyn i sgôr y maes: ysgrifennwch ef y tu mewn i `{ $line }`
domain-has-no-weight = nid oes gan faes bwysau ei hun: lle mae sgôr yn ei gyfrif, ysgrifennwch `{ $line }`
measured-in-element = mae pob elfen yn dweud sut y caiff ei mesur: ysgrifennwch `{ $line }` yno
own-number-or-letter = `own_number` yw’r rhif neu’r llythyren sydd ganddo yn yr offeryn a gyhoeddwyd: ysgrifennwch `{ $line }`
shared-below-the-line = caiff rhif o dan y llinell y mae sawl cymhareb yn ei rannu ei enwi yn `shared_out_of`, yr un enw ym mhob un: ysgrifennwch `{ $line }`
question-is-prompt = cwestiwn am y ffaith yw’r `prompt`: ysgrifennwch `{ $line }`
points-are-anchors = lefelau (`anchors`) yw pwyntiau graddfa: ysgrifennwch `{ $line }`
may-not-be-left-out = i ddweud na chaiff elfen ei gadael allan, defnyddiwch `{ $line }` gyda `minimum`, y nifer lleiaf o bwyntiau sy’n dderbyniol
minimum-or-target = lle nad yw llai yn dderbyniol ysgrifennwch `{ $line }`; ar gyfer rhywbeth i anelu ato ysgrifennwch `{ $other }`
aim-is-target = rhywbeth i anelu ato yw’r `target`: ysgrifennwch `{ $line }`
fewer-points-better = lle mae llai o bwyntiau’n well ysgrifennwch `{ $line }`
may-be-not-applicable = `not_applicable` sy’n dweud a ellir ateb “ddim yn berthnasol”: ysgrifennwch `{ $line }`
own-number-and-codes = `own_number` yw’r rhif sydd ganddi yn yr offeryn a gyhoeddwyd: ysgrifennwch `{ $line }`; mae enw system arall arni’n perthyn i `codes`
unit-of-number = mae’r uned yn perthyn i rif: ysgrifennwch `{ $line }`
bands-inside-measure = mae bandiau’n perthyn i’r hyn a gofnodir: ysgrifennwch hwy y tu mewn i `number`, `ratio` neu `checklist`
share-is-ratio = cyfran o ddau rif yw `ratio`: ysgrifennwch `{ $line }`
components-in-checklist = mae rhannau’n sefyll mewn `checklist`: ysgrifennwch `{ $line }`
several-ratings = ar gyfer sawl sgoriad o un elfen ysgrifennwch `{ $line }`
element-into-domain = rhowch yr elfen yn rhestr `elements` ei maes
no-branching = nid oes cwestiwn sy’n dibynnu ar ateb arall yma; ar gyfer yr hyn y mae rhai timau’n unig yn ei redeg ysgrifennwch `only_in`
help-is-next-step = yr hyn sy’n helpu fel arfer yw’r `next_step`: ysgrifennwch `{ $line }`
reach-criterion = y gwerth y dylai sgôr ei gyrraedd yw ei `criterion`: ysgrifennwch `{ $line }`
keep-to-criterion = y gwerth y dylai sgôr gadw ato yw ei `criterion`: ysgrifennwch `{ $line }`
score-runs-by-elements = gadewch ef allan: caiff ystod sgôr ei chyfrifo o’i helfennau
counted-in-of = mae’r hyn y mae’n ei gyfrif yn sefyll yn `of`: ysgrifennwch `{ $line }`
counted-in-of-scores = mae’r sgorau y mae’n eu cyfrif yn sefyll yn `of_scores`: ysgrifennwch `{ $line }`
name-what-counts = enwch yn `of` yr hyn y mae’n ei gyfrif
method-is-one-word = sut y caiff y rhannau eu cyfuno yw’r `method`, un gair: ysgrifennwch `{ $line }` (neu `sum`, `percent-of-max`, `count-met` …)
intervals-are-bands = `bands` yw cyfyngau ag enwau: ysgrifennwch `{ $line }`
decimals-are = `decimals` yw faint o leoedd degol a ddangosir: ysgrifennwch `{ $line }`
lower-score-better = lle mae sgôr is yn well ysgrifennwch `{ $line }`
missing-rule-is = `missing` sy’n dweud beth sy’n digwydd i atebion coll: ysgrifennwch `{ $line }`, `{ $other }`, `{ $third }` neu `{ $fourth }`
weights-in-members = mae pwysau’n perthyn i’r hyn a gyfrifir: ysgrifennwch `{ $line }` yn yr elfen, neu `{ $other }` yn `of`
answered-at-least = ysgrifennwch `{ $line }`, neu `{ $other }` ar gyfer canran
word-of-rule = y gair yw gwerth `rule`: ysgrifennwch `{ $line }`
band-label = enw’r band yw ei `label`: ysgrifennwch `{ $line }`
band-points = `points` yw’r hyn y mae rhif yn y band yn ei sgorio: ysgrifennwch `{ $line }`
seen-is-text = yr hyn a welir yno yw’r `text`: ysgrifennwch `{ $line }`
both-ends-within = `within` yw’r ddau ben: ysgrifennwch `{ $line }`
lower-end = ei ben isaf yw `at_least`: ysgrifennwch `{ $line }`
upper-end = ei ben uchaf yw `at_most`: ysgrifennwch `{ $line }`
band-has-no-points = gadewch ef allan: mae band yn enwi lle mae sgôr, gydag `at_least`, ac nid oes ganddo bwyntiau ei hun
meaning-is = yr hyn y mae’n ei olygu yw ei `meaning`: ysgrifennwch `{ $line }`
symbol-is = arwydd sy’n gwahaniaethu rhwng bandiau heb liw yw’r `symbol`: ysgrifennwch `{ $line }`
response-is = yr hyn i’w wneud yn ei gylch yw’r `response`: ysgrifennwch `{ $line }`
called-by-label = ei enw yw ei `label`: ysgrifennwch `{ $line }`
rule-in-when = mae’r rheol yn sefyll yn `when`: ysgrifennwch `{ $line }`
rule-in-when-as = mae’r rheol yn sefyll yn `when`: ysgrifennwch hi fel `{ $line }`
grades-are-outcomes = ei graddau yw `outcomes`, yr orau yn gyntaf: ysgrifennwch `{ $line }`
follows-is-meaning = yr hyn sy’n dilyn ohono yw ei `meaning`: ysgrifennwch `{ $line }`
counts-as-met = `met` sy’n dweud a yw’r rheol wedi’i bodloni ag ef: ysgrifennwch `{ $line }`
joined-by-all = mae rheolau a gysylltir gan “ac” yn sefyll yn `all`: ysgrifennwch `{ $line }`
joined-by-any = mae rheolau a gysylltir gan “neu” yn sefyll yn `any`: ysgrifennwch `{ $line }`
no-not = nid oes “nid”: dywedwch beth y mae’n rhaid iddo fod yn wir, gydag `at_most` neu `less_than` lle mae angen ychydig
every-element = pob un o sawl elfen yw `every`: ysgrifennwch `{ $line }`
every-score = pob un o sawl sgôr yw `every_score`: ysgrifennwch `{ $line }`
score-of-domain = caiff sgôr maes ei henwi ag id y maes: ysgrifennwch `{ $line }`; pob un o’i elfennau yw `{ $other }`
every-domain = sgôr pob maes yw `every_domain`: ysgrifennwch `{ $line }`
gates-in-all = mae rheolau y mae’n rhaid bodloni pob un ohonynt yn sefyll yn `all`: ysgrifennwch `{ $line }`
percentage-of-them = gydag `of`, canran ohonynt yw `at_least_percent`: ysgrifennwch `{ $line }`
so-many-of-them = gydag `of`, hyn a hyn ohonynt yw `at_least`: ysgrifennwch `{ $line }`
every-must = pob elfen hanfodol yw `non_negotiables`: ysgrifennwch `{ $line }`
entered-is-value-of = y rhif a gofnodwyd ar gyfer elfen yw `value_of`: ysgrifennwch `{ $line }`
rules-are-objects = gwrthrychau yw rheolau: ysgrifennwch `{ $line }`, a chysylltwch sawl un ag `all` neu `any`
lowest-is-min = y rhif isaf y gellir ei gofnodi yw `min`: ysgrifennwch `{ $line }`
highest-is-max = y rhif uchaf y gellir ei gofnodi yw `max`: ysgrifennwch `{ $line }`
counted-is-unit = yr hyn a gyfrifir yw’r `unit`: ysgrifennwch `{ $line }`
scored-in-bands = mae’r hyn y mae rhif yn ei sgorio yn sefyll yn `bands`: ysgrifennwch `{ $line }`
above-is-count = yr hyn y mae’r rhif uwchben y llinell yn ei gyfrif yw `count`: ysgrifennwch `{ $line }`
below-is-out-of = yr hyn y mae’r rhif o dan y llinell yn ei gyfrif yw `out_of`: ysgrifennwch `{ $line }`
ratio-is-percentage = darllenir cymhareb fel canran oni bai eich bod yn ysgrifennu `{ $line }`
ticked-are-components = `components` yw’r hyn a dicir: ysgrifennwch `{ $line }`
in-place-is-text = yr hyn a ddylai fod yn ei le yw ei `text`: ysgrifennwch `{ $line }`
first-points-are = pwyntiau’r lefel gyntaf yw `first_points`: ysgrifennwch `{ $line }`
anchors-count-up = gadewch ef allan: mae lefelau’n cyfrif i fyny o `first_points`
short-name-is-label = ei henw byr yw’r `label`: ysgrifennwch `{ $line }`
counts-are-points = `points` yw’r hyn y mae’r ateb yn ei gyfrif: ysgrifennwch `{ $line }`
file-calls-it-value = ei henw mewn ffeil atebion yw’r `value`: ysgrifennwch `{ $line }`
rated-for-each = `each` yw’r hyn y caiff ei sgorio ar ei gyfer: ysgrifennwch `{ $line }`
fewest-ratings = `fewest` yw’r nifer lleiaf o sgoriadau sy’n rhoi canlyniad: ysgrifennwch `{ $line }`
ratings-method = sut y caiff y sgoriadau eu cyfuno yw’r `method`: ysgrifennwch `{ $line }`
look-in-expected = `expected`, rhestr, yw lle i edrych: ysgrifennwch `{ $line }`
kinds-accepted = `kinds`, rhestr, yw’r mathau a dderbynnir: ysgrifennwch `{ $line }`
stale-months = `months` yw nifer y misoedd y mae’n mynd yn rhy hen ar eu hôl: ysgrifennwch `{ $line }`
sample-is = faint i edrych arnynt yw’r `sample`: ysgrifennwch `{ $line }`
in-stage-guidance = pryd y mae tîm ynddo yw’r `guidance`: ysgrifennwch `{ $line }`
runs-part-guidance = pryd y mae tîm yn ei redeg yw’r `guidance`: ysgrifennwch `{ $line }`
who-is-name = pwy ydyw yw’r `name`: ysgrifennwch `{ $line }`
mail-is-link = dolen yw cyfeiriad e-bost: ysgrifennwch `{ $line }`
printed-is-text = y geiriau i’w hargraffu yw’r `text`: ysgrifennwch `{ $line }`
earlier-is-from-edition = yr argraffiad cynharach yw `from_edition`: ysgrifennwch `{ $line }`
scores-by-id = defnyddiwch `scores`, yn ôl id: ysgrifennwch `{ $line }`
straight-line = llinell syth yw trosi: ysgrifennwch `{ $line }` ar gyfer 0.8 gwaith y sgôr gynharach, plws 1
way-back-is-back = y ffordd yn ôl a gyhoeddwyd yw `back`: ysgrifennwch `{ $line }`
use-elements = defnyddiwch `elements`
inside-occasion = mae’n perthyn y tu mewn i `occasion`: ysgrifennwch `{ $line }`
not-applicable-with-reason = defnyddiwch `not_applicable`, gyda’r rheswm: ysgrifennwch `{ $line }`
use-rater = defnyddiwch `rater`: ysgrifennwch `{ $line }` (neu `peer`, `trainer`, `external`)
