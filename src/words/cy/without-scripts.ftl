### AWAITING REVIEW by a Welsh speaker.

## Uwchben y cwestiynau, sydd yno beth bynnag

switched-off = Mae sgriptiau wedi'u diffodd yma. Gellir darllen, llenwi ac argraffu'r cwestiynau isod; mae angen sgriptiau a WebAssembly i gael canlyniad: agorwch y ffeil hon mewn fersiwn gyfredol o Chrome, Edge, Firefox neu Safari, neu gofynnwch i bwy bynnag sy'n gofalu am y cyfrifiadur hwn ganiatáu'r ddau ar gyfer ffeiliau.
