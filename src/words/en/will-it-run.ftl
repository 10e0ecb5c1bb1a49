### What the check of a site says, on a page of the site in question.

## What may be wrong

off = WebAssembly is switched off or unknown in this browser. Visitors with such a browser see your fallback content.
# $line (text, script-src 'self' 'wasm-unsafe-eval'): the line to write instead
# Example: The policy of this page does not allow WebAssembly. Change it to: script-src 'self' 'wasm-unsafe-eval'. Or use the iframe.
policy = The policy of this page does not allow WebAssembly. Change it to: { $line }. Or use the iframe.

# $file (text, https://example.org/a.js): an address
# $line (text, connect-src 'self'): the line to write instead
# Example: The policy of this page does not allow fetching https://example.org/a.js. Change it to: connect-src 'self'
unfetched = The policy of this page does not allow fetching { $file }. Change it to: { $line }

# $file (text, https://example.org/a.js): an address
# Example: https://example.org/a.js cannot be fetched.
unreachable = { $file } cannot be fetched.

# $file (text, https://example.org/a.js): an address
# Example: https://example.org/a.js cannot be fetched: the server must send access-control-allow-origin.
foreign = { $file } cannot be fetched: the server must send access-control-allow-origin.

# $file (text, https://example.org/a.js): an address
# $status (text, 404): a status of HTTP
# Example: https://example.org/a.js answered 404. Are all files of the folder on the server?
answered = { $file } answered { $status }. Are all files of the folder on the server?

# $file (text, https://example.org/a.wasm): an address
# Example: https://example.org/a.wasm is not the module: a login page or a filter may stand before it.
other = { $file } is not the module: a login page or a filter may stand before it.

# $file (text, https://example.org/a.wasm): an address
# $type (text, wasm): a kind of content
# Example: https://example.org/a.wasm is sent without a content type, expected wasm. It works, more slowly.
nothing = { $file } is sent without a content type, expected { $type }. It works, more slowly.

# $file (text, https://example.org/a.wasm): an address
# $found (text, text/plain): the kind of content it is sent as
# $type (text, wasm): the kind that is expected
# Example: https://example.org/a.wasm is sent as text/plain, expected wasm. It works, more slowly.
sent = { $file } is sent as { $found }, expected { $type }. It works, more slowly.

insecure = not checked: this needs a secure page (https)
# $file (text, https://example.org/a.wasm): an address
# Example: https://example.org/a.wasm is not the file that was published: something rewrites it on its way, or the files are of two versions.
rewritten = { $file } is not the file that was published: something rewrites it on its way, or the files are of two versions.

unkept = This browser or frame refuses storage. The check works; it cannot keep answers, and says so.
# $version (text, 0.1.0): the version that is there
# Example: This page has the element already, in version 0.1.0. The first version wins; a second one is not used.
twice = This page has the element already, in version { $version }. The first version wins; a second one is not used.

unknown = This page has the element already, in a version that cannot be told. The first version wins; a second one is not used.
old = This browser is too old for the widget’s styles (it needs Chrome 73, Firefox 101 or Safari 16.4, or later).
# $why (text, NetworkError): what the browser says
# Example: could not be checked: NetworkError
failed = could not be checked: { $why }

## What is looked at: its name, and what it is good for

wasm = WebAssembly
program = The check is a program in this form. Where it is not allowed, visitors see the words that you put inside the tag.
element = The element
names = The small script that your page names. It brings all the rest.
module = The module
itself = The program itself: it asks the questions and works out the result, on the visitor’s device.
glue = Its script
joins = It joins the program to the page.
styles = Its styles
alone = They reach the check alone, and nothing else of your page.
unchanged = Unchanged on the way
between = Nothing between the server and the visitor rewrites the program.
constructed = Constructed styles
exception = The way in which it is styled, so that your policy needs no exception for styles.
storage = Storage
offered = Where answers can be kept, if you offer it and the visitor wants it. Nothing has been written for this test.
once = Registered once
alien = No other version of the check is on this page.

## Each line of the list, and its end

look = Look at
fine = Fine
# $name (text, Storage): what is looked at
# $finding (text, This browser refuses storage.): what is wrong
# Example: Storage: This browser refuses storage.
bad = { $name }: { $finding }

# $name (text, Storage): what is looked at
# Example: Storage.
good = { $name }.

# $open (number, 2): how many need a look
# $all (number, 9): how many there are
# Example: That is all. 2 of 9 need a look before the check can be relied on here.
open = That is all. { $open } of { $all } need a look before the check can be relied on here.

# $all (number, 9): how many there are
# Example: That is all. All 9 are fine: the check will run on this page.
done = That is all. All { $all } are fine: the check will run on this page.

