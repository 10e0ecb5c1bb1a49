### The language itself.

## In the list of languages

name = Cymraeg
