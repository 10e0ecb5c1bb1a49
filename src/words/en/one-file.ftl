### What a check in one file says beside the check.

## Below the check

# A button.
copy = Save a copy of this file with the answers in it
copied = Saved. Whoever opens that file finds the answers as they are now, with notes.
foot = This file is complete: it asks nothing of any network, and what you enter stays on this device unless you save or send it.
# Below it, before 64 letters and digits.
fingerprint = Fingerprint of this file, by which anybody can tell whether it has been changed. It is not the content hash that results print: that is the rubric’s alone.
# Above the questions.
switched-off = This browser, or one of its settings, does not allow WebAssembly, which a result needs. The questions below can be read, filled in and printed.
# Above the questions, or in their place.
old = This browser is too old for the self-check. It needs Chrome or Edge 111, Firefox 128 or Safari 17.4, or a later one.
