### AWAITING REVIEW by a Welsh speaker.

## In the frame, below the check

send = Anfon y canlyniad at
sent = Wedi’i anfon.

## For whoever opens the page of the frame by itself

missing = Nid oes rhaglen wedi’i henwi yma. Mae angen ?rubric= a chyfeiriad rwbrig ar ei ôl yng nghyfeiriad y dudalen hon; mae builder.html yn gwneud y llinell gyfan.
