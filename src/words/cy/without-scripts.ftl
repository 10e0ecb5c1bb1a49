### AWAITING REVIEW by a Welsh speaker.

## Above the questions

needs = Gellir darllen, llenwi ac argraffu’r cwestiynau isod. Mae angen sgriptiau a WebAssembly ar gyfer canlyniad: os nad oes dim mwy’n digwydd yma, agorwch y ffeil hon mewn fersiwn gyfredol o Chrome, Edge, Firefox neu Safari, neu gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur hwn ganiatáu’r ddau ar gyfer ffeiliau.
switched-off = Gellir darllen, llenwi ac argraffu’r cwestiynau isod. Mae angen sgriptiau ar gyfer canlyniad, ac maent wedi’u diffodd yma: caniatewch nhw ar gyfer y dudalen hon, neu agorwch hi mewn porwr arall, fersiwn gyfredol o Chrome, Edge, Firefox neu Safari.
