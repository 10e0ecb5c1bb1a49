### What the element says itself, before the widget is there or when it no longer is.

## While the widget is on its way, and where it cannot come

loading = Loading the self-check…
csp-wasm = This site’s security settings block the self-check.
wasm-unavailable = This browser, or one of its settings, does not allow the self-check to run.
rubric = The questions of this self-check cannot be used.
fetch = The self-check could not be loaded.
crashed = Something went wrong. Your answers are safe.
again = Try again
reload = Reload the check
save = Save the answers

## In a form of the host page

lose = The answers given here will be deleted. Go on?
missing = Some questions have no answer yet.
waiting = The answers cannot be sent yet. Please try again in a moment.
