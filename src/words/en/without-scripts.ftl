### What a check in one file says above its questions until its script runs, and goes on saying where none may.

## Above the questions

needs = The questions below can be read, filled in and printed. A result needs scripts and WebAssembly: if nothing more happens here, open this file in a current Chrome, Edge, Firefox or Safari, or ask whoever looks after this computer to allow both for files.
