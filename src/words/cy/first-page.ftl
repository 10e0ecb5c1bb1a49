### AWAITING REVIEW by a Welsh speaker.

## About the page itself, in the language of the check that is open

leave = Dewis rhaglen arall
conversation = Sgwrs yw hunanasesiad, nid arolygiad: nid yw wedi’i wirio’n annibynnol ac nid yw byth yn cymryd lle adolygiad allanol.
licence = Meddalwedd rydd o dan drwydded MIT neu Apache 2.0. Nid yw’r rhaglenni enghreifftiol yn perthyn i unrhyw sefydliad go iawn.
lose = Nid yw’ch atebion wedi’u cadw a byddant yn cael eu colli. Gadael yr hunanwiriad hwn?

## A rubric that is wrong

whole = y ffeil gyfan
problems = { $count ->
    [one] Mae problem yn y rwbrig hwn
   *[other] Problemau yn y rwbrig hwn: { $count }
}

## A file that is no rubric

wrong = Nid ffeil rwbrig yw hon
table = Mae “{ $name }” yn { $what }. Gwneir rwbrig ohono yn y stiwdio: agorwch y ffeil yno, neu copïwch eich tabl a’i ludo.
text = Mae “{ $name }” yn { $what }. Gwneir rwbrig o dabl: copïwch eich un chi a’i ludo yn y stiwdio.
workbook = llyfr gwaith Excel
sheet = daenlen
document = ddogfen destun, fel y rhai a wneir gan Word
pdf = PDF
page = Tudalen we yw “{ $name }”. Mae hunanwiriad mewn un ffeil, neu adroddiad a gadwyd, yn agor drwy glicio ddwywaith arno.
answers = Asesiad a gadwyd yw “{ $name }”. Dechreuwch ei raglen, a dewiswch “Agor asesiad a gadwyd” yno.
other = Nid rwbrig yw “{ $name }”, na dim arall y gellir ei agor yma. Ffeil destun yw rwbrig, ac mae ei henw fel arfer yn gorffen â .json.
studio = Gwneud hunanwiriad o’ch tabl
begin = Agor ei raglen
