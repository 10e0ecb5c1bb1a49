### AWAITING REVIEW by a Welsh speaker.

## Y raddfa `yes-no`

no = Na
yes = Ie

## Y raddfa `met-not-met`

not-met = Heb ei fodloni
met = Wedi'i fodloni

## Y raddfa `practice-profile`

unacceptable = Annerbyniol
developmental = Yn datblygu
expected = Disgwyliedig
