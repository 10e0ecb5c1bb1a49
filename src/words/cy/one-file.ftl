### AWAITING REVIEW by a Welsh speaker.

## Below the check

copy = Cadw copi o’r ffeil hon gyda’r atebion ynddi
copied = Wedi’i gadw. Bydd pwy bynnag sy’n agor y ffeil honno’n gweld yr atebion fel y maent nawr, gyda nodiadau.
foot = Mae’r ffeil hon yn gyflawn: nid yw’n gofyn dim gan unrhyw rwydwaith, ac mae’r hyn a roddwch yn aros ar y ddyfais hon oni bai eich bod yn ei gadw neu’n ei anfon.
fingerprint = Ôl bys y ffeil hon, y gall unrhyw un weld wrtho a yw wedi’i newid. Nid hwn yw hash y cynnwys y mae canlyniadau’n ei argraffu: y rwbrig yn unig biau hwnnw.
switched-off = Nid yw’r porwr hwn, neu un o’i osodiadau, yn caniatáu WebAssembly, y mae ei angen ar gyfer canlyniad. Gellir darllen, llenwi ac argraffu’r cwestiynau isod.
old = Mae’r porwr hwn yn rhy hen i’r hunanwiriad. Mae angen Chrome neu Edge 111, Firefox 128 neu Safari 17.4, neu un diweddarach.
