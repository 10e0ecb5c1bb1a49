### Giving something another id in the studio. AWAITING REVIEW by a Welsh speaker.

## Below the field “Id”

hint = Enw byr ar gyfer ffeiliau, y deuir o hyd i atebion a chanlyniadau a gadwyd drwyddo eto. Mae’n aros pan fydd y teitl yn newid.

## Below the field “Id”, once another id is written in it

element-saved = Mae atebion timau wedi’u cadw dan “{ $old }”. Os caiff ei ailenwi, dywed y rwbrig dan “replaces” mai “{ $new }” yw enw “{ $old }” nawr, fel y gellir dod o hyd iddynt o hyd.
other-saved = Mae canlyniadau a gadwyd yn galw hwn yn “{ $old }”. Os caiff ei ailenwi, ni chânt eu cymharu â rhai diweddarach.
rubric-saved = I “{ $old }” y perthyn atebion a gadwyd. Os caiff ei ailenwi, atebion rwbrig arall ydynt, ac nid ydynt yn agor gyda hwn mwyach.
not-known = Nid oes “{ $old }” mewn unrhyw argraffiad a agorwyd yma, felly nid oes atebion wedi’u cadw dano.
follow = { $count ->
    [one] Mae un lle yn y rwbrig sy’n ei enwi yn dilyn.
   *[other] Lleoedd yn y rwbrig sy’n ei enwi ac yn dilyn: { $count }
}
no-id = Ni all “{ $id }” fod yn id. Mae gan id lythrennau o a i z, digidau, a chysylltnodau, dotiau neu danlinellau rhyngddynt, 64 ar y mwyaf.
taken = “{ $id }” yw id rhywbeth arall yn y rwbrig hwn. Dewiswch un nad oes gan ddim arall.
keep = Cadw “{ $old }”
rename = Ailenwi yn “{ $new }”
