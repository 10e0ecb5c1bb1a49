### What the stand-alone page says about being kept on a device, so that it opens without a network. Only that page does so; the element never.

## The offer, at the foot of the first page

# A button.
keep = Keep this page for use without a network
what = The self-check and the programmes on this page are kept on this device, where anybody who uses this browser can open them. Your answers are another matter: the check itself offers to save or keep them.
# While the files are fetched.
keeping = Keeping the page…
kept = This page is kept on this device and opens without a network. The studio, the programme office and the guides still need one.
# A button.
remove = Remove the page from this device
removed = The page is no longer kept on this device. Answers that you have saved or kept are untouched.
# A file was not there, the network was lost, or something between changed a file.
failed = The page could not be kept. A file could not be fetched, or was changed on its way here. Nothing has been left on this device. Please try again on a good connection.
# The browser refuses, as in a private window.
refused = This browser does not allow this page to be kept. A private window or a setting may be the reason.

## A newer version

newer = There is a newer version of this page. Nothing changes under your hands: it is used once this page has been closed in every tab.
# A button.
use = Use the newer version now
elsewhere = This page is open in another tab or window as well. Close it there first, then press again.
# A question with OK and Cancel.
lose = Your answers are not saved and will be lost. Use the newer version all the same?

## In the place of a page that is not kept, when there is no network

away = This page needs a network, and there is none at the moment.
# A link.
open = Open the self-check, which is kept on this device
