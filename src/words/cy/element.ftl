### What the element says itself, before the widget is there or when it no longer is.

## While the widget is on its way, and where it cannot come

loading = Wrthi’n llwytho’r hunanwiriad…
csp-wasm = Mae gosodiadau diogelwch y wefan hon yn rhwystro’r hunanwiriad.
wasm-unavailable = Nid yw’r porwr hwn, neu un o’i osodiadau, yn caniatáu i’r hunanwiriad redeg.
rubric = Ni ellir defnyddio cwestiynau’r hunanwiriad hwn.
fetch = Nid oedd modd llwytho’r hunanwiriad.
crashed = Aeth rhywbeth o’i le. Mae eich atebion yn ddiogel.
again = Ceisio eto
reload = Ail-lwytho’r hunanwiriad
save = Cadw’r atebion

## In a form of the host page

lose = Bydd yr atebion a roddwyd yma’n cael eu dileu. Ymlaen?
missing = Nid oes ateb eto i rai cwestiynau.
waiting = Ni ellir anfon yr atebion eto. Rhowch gynnig arall arni mewn eiliad.
