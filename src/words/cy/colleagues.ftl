### Reviewing a rubric with colleagues. AWAITING REVIEW by a Welsh speaker.

## The review copy

copy-title = Copi adolygu: { $title }, argraffiad { $edition }
copy-lead = Ysgrifennwch beth yw eich barn am bob elfen, neu awgrymwch eiriau eraill. Yna cadwch eich sylwadau fel ffeil a’i hanfon at bwy bynnag a roddodd y copi hwn i chi. Nid oes dim yn gadael y dudalen hon ohono’i hun.
copy-by = Pwy ydych chi, wrth enw neu rôl
copy-open = Mynd ymlaen â sylwadau a gadwyd gennych yn gynharach
copy-save = Cadw fy sylwadau fel ffeil
copy-who = Dywedwch yn gyntaf pwy ydych chi, ar ben y dudalen.
copy-saved = Mae eich sylwadau wedi’u cadw fel ffeil. Anfonwch hi at bwy bynnag a roddodd y copi hwn i chi.
copy-opened = Mae eich sylwadau yma eto.
copy-wrong = Nid ffeil o sylwadau ar y rwbrig hwn yw hon. Dewiswch y ffeil a gadwodd y dudalen hon.
whole = Y rwbrig cyfan
comment = Sylw
comment-on = Sylw ar “{ $title }”
other-words = Awgrymu geiriau eraill
of-title = Teitl
of-prompt = Cwestiwn
of-guidance = Arweiniad
of-next-step = Cam nesaf
of-level = Lefel { $points }

## The panel of the studio

panel = { $count ->
    [0] Adolygu gyda chydweithwyr
   *[other] Adolygu gyda chydweithwyr, sylwadau agored: { $count }
}
panel-hint = Un ffeil sy’n gweithio ar ei phen ei hun yw copi adolygu. Mae cydweithwyr yn rhoi sylwadau ynddi ac yn anfon ffeil yn ôl, a gaiff ei hagor yma. Cedwir sylwadau gyda’r drafft, ac nid ydynt byth yn mynd i’r rwbrig.
save-copy = Cadw copi adolygu ({ $language })
save-only-copy = Cadw copi adolygu
no-copy = Bydd copi adolygu cyn gynted ag y bydd y gwallau wedi mynd.
open-files = Agor sylwadau
merged = Sylwadau newydd: { $added }; wedi’u newid: { $changed }.
twice = Mae dwy ffeil gan yr un person yn wahanol yma, a chedwir y ddwy: “{ $text }”
not-comments = Nid ffeil o sylwadau yw { $name }. Dewiswch un a gadwodd copi adolygu.
other-rubric = Mae { $name } yn sôn am y rwbrig “{ $id }”, nad yw’r un sydd ar agor yma.
open-rubric-first = Sylwadau cydweithiwr yw’r rhain. Agorwch yn gyntaf y rwbrig neu’r drafft y maent yn sôn amdano, yna agorwch nhw eto.

## A comment beside its element

says = { $by }, { $day }:
suggests = Awgrym gan { $by } ar gyfer “{ $field }”:
done = Wedi’i wneud
reopen = Agor eto
take-over = Ei gymryd drosodd
conflict-others = Mae geiriau gwahanol gan { $others } yma. Cymerwch un ohonynt drosodd; mae’r llall yn aros ar agor.
conflict-changed = Mae’r testun wedi newid ers gwneud y copi. Mae’n dweud nawr: “{ $now }”
conflict-gone = Mae’r testun wedi mynd ers gwneud y copi.
about-gone = am “{ $title }”, nad yw yno mwyach
all-done = Sylwadau wedi’u gwneud: { $count }
step-took = Sylwadau cydweithwyr wedi’u cymryd i mewn
step-done = Sylw wedi’i setlo
