// Time on a page: a moment for it, and today.
//
// In: nothing. Out: a promise that is kept once the page has had its turn, and today as a day such as 2026-11-22.

/** A moment for the page: what was clicked or typed meanwhile comes first. */
export const pause = () =>
  new Promise(done => {
    if (globalThis.scheduler?.yield) globalThis.scheduler.yield().then(done);
    else setTimeout(done);
  });

export function today() {
  const now = new Date();
  const two = number => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
