// Where the office works: in a thread of its own, or else on the page.
//
// In: nothing. Out: what can be asked (desk.js), either way by `ask`.

const DESK = new URL("./__FC_OFFICE_DESK__", import.meta.url).href;
// How long a thread may take to begin before the page does the work itself, in milliseconds.
const PATIENCE = 20_000;

// A desk: in a thread of its own, or else on the page.
export async function opened() {
  try {
    return await threaded();
  } catch {
    const { Desk } = await import(/* @vite-ignore */ /* webpackIgnore: true */ DESK);
    return Desk.open();
  }
}

// Broken where a policy, an old browser or an element from another site does not let the page start one.
function threaded() {
  return new Promise((done, failed) => {
    const worker = new Worker(DESK, { type: "module", name: "fidelity-office" });
    const asked = new Map();
    let last = 0;
    let stopped = null;
    const stop = () => {
      stopped = new Error("The office has stopped. Reload the page.");
      worker.terminate();
      failed(stopped);
      for (const one of asked.values()) one.failed(stopped);
    };
    const ask = (what, parts, told) =>
      new Promise((done, failed) => {
        if (stopped) return failed(stopped);
        last += 1;
        asked.set(last, { done, failed, told });
        worker.postMessage({ number: last, what, parts });
      });
    const late = setTimeout(stop, PATIENCE);
    worker.onerror = event => {
      event.preventDefault();
      clearTimeout(late);
      stop();
    };
    worker.onmessage = ({ data: { ready, number, far, value, error } }) => {
      if (ready !== undefined) {
        clearTimeout(late);
        return ready ? done({ ask }) : stop();
      }
      const one = asked.get(number);
      if (far) return one?.told?.(far);
      asked.delete(number);
      if (error) one?.failed(new Error(error));
      else one?.done(value);
    };
  });
}
