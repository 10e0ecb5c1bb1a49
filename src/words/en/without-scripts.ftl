### What stands above questions that were drawn beforehand, where no script runs: in one file until its script does, on a page where scripts are off.

## Above the questions

needs = The questions below can be read, filled in and printed. A result needs scripts and WebAssembly: if nothing more happens here, open this file in a current Chrome, Edge, Firefox or Safari, or ask whoever looks after this computer to allow both for files.
switched-off = The questions below can be read, filled in and printed. A result needs scripts, which are off here: allow them for this page, or open it in another browser, a current Chrome, Edge, Firefox or Safari.
