### Several people rate as a team: each alone first, then together.
### Roles stand after a colon, so that no first letter has to change.

## In the form, while several people answer on their own

who = Pwy sy'n cymryd rhan

answering = Yn ateb nawr: { $role }

put-away = Rwyf wedi gorffen: cuddio fy atebion
differences = Lle'r ydych yn wahanol
why-agreed = Beth wnaeth i chi gytuno ar hyn?

## The page “Rate as a team”: who takes part, and whose turn it is

title = Asesu fel tîm
offer-hint = Mae dau neu fwy o bobl yn ateb ar wahân yn gyntaf. Yna gwelwch lle'r ydych yn wahanol, a chytuno ar un ateb.
lead = Mae pob un ohonoch yn ateb ar wahân yn gyntaf. Yna edrychwch gyda'ch gilydd ble'r ydych yn wahanol, a chytuno ar un ateb.
shared = Mae atebion a nodiadau wedi'u cuddio nes bod pawb wedi gorffen. Mae tystiolaeth ac addasiadau yn perthyn i bawb a gellir eu gweld.
now = Yn ateb nawr
carry-on = Parhau i ateb
put-away-hint = Yna gall y person nesaf ddechrau. Gallwch fynd ymlaen yn nes ymlaen.
turns = Cymryd tro ar y sgrin hon
first = Pwy sy'n ateb yn gyntaf?
next = Pwy sydd nesaf?
role-hint = Rôl, fel arweinydd tîm neu ymarferydd. Nid enw.
no-role = Dywedwch pwy sy'n ateb, yn ôl rôl
begin = Dechrau'r tro hwn
begin-with = Mae'r hyn a atebwyd hyd yn hyn yn cyfrif fel atebion y person hwn.
go-on-short = Mynd ymlaen

go-on = Mynd ymlaen fel: { $role }

remove = Tynnu atebion: { $role }

files = Neu agor ffeiliau pobl eraill
files-hint = Gall pob un ohonoch ateb ar eich dyfais eich hun a chadw ffeil. Dewiswch y ffeiliau hyn i gyd yma.
open-files = Agor ffeiliau pobl eraill
nameless = Asesydd

joined = { $number ->
    [one] Mae atebion un ffeil wedi'u hychwanegu.
    [two] Mae atebion dwy ffeil wedi'u hychwanegu.
    [few] Mae atebion tair ffeil wedi'u hychwanegu.
   *[other] Mae atebion { $number } ffeil wedi'u hychwanegu.
}

two-occasions = Nid yw'r ffeiliau hyn i gyd yn enwi'r un tîm, yr un diwrnod a'r un ffurf o'r rhaglen. Gwiriwch eu bod yn perthyn i'w gilydd.
two-needed = Gallwch weld lle'r ydych yn wahanol ar ôl i ddau berson ateb.
look = Gweld lle'r ydych yn wahanol
look-hint = O hynny ymlaen, mae'r hyn a atebodd pob un ohonoch ar wahân yn aros fel y mae.
agreeing = Rydych yn cytuno ar un ateb. Cedwir yr hyn a atebodd pob un ohonoch ar wahân.

## The page “Where you differ”: the answers side by side

differences-hint = Cymerwch un ar y tro. Gofynnwch beth welodd pob un ohonoch. Yna dewiswch yr ateb yr ydych yn cytuno arno, a nodwch pam.
majority = Mae ateb a roddodd mwy na hanner ohonoch yn cyfrif, oni bai eich bod yn cytuno ar un arall.

progress = Rydych wedi cytuno ar { $agreed } o { $all }.

none = Rhoddodd pawb yr un atebion. Nid oes dim ar ôl i gytuno arno.
far = Dwy lefel neu fwy ar wahân
near = Un lefel ar wahân
other = Gwahaniaethau eraill

same = { $number ->
    [one] Yr un y rhoddwyd yr un ateb iddi
    [two] Y ddwy y rhoddwyd yr un ateb iddynt
   *[other] Y { $number } y rhoddwyd yr un ateb iddynt
}

figures = Faint rydych yn cytuno, mewn ffigurau
differed = Lle'r oeddech yn wahanol
agreed = Cytunwyd
not-agreed = heb gytuno eto
held = Beth atebodd pob un ohonoch
no-answer = dim ateb
