### What a check in one file says where no script runs.

## Above the questions, which are there all the same

switched-off = Scripts are switched off here. The questions below can be read, filled in and printed; a result needs scripts and WebAssembly: open this file in a current Chrome, Edge, Firefox or Safari, or ask whoever looks after this computer to allow both for files.
