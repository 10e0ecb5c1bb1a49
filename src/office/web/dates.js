// When something is due: assessments, and the last days of licences and certifications.
//
// In: the picture. Out: two parts of the page.

import { make, section, tableOf } from "./draw.js";
import { download } from "./save.js";

export function due(page) {
  const label = page.labels;
  const { due } = page.picture;
  const part = (text, rows) =>
    rows.length
      ? [
          make("h3", {}, `${text} (${rows.length})`),
          tableOf(
            [label.site, label.region, label.due, label.due_by],
            rows.map(one => [one.site, one.region, one.due_shown, label[`due_by_${one.by}`]]),
          ),
        ]
      : [];
  return section(
    page,
    "due_title",
    ...(due.length
      ? [
          ...part(
            label.due_overdue,
            due.filter(one => one.overdue),
          ),
          ...part(
            label.due_coming,
            due.filter(one => !one.overdue),
          ),
          calendar(page),
        ]
      : [make("p", {}, label.due_none)]),
  );
}

// Until when licences and certifications are valid; that a day is not known stands there as well.
export function permits(page) {
  const label = page.labels;
  const { due, permits } = page.picture;
  const part = (state, text) => {
    const rows = permits.filter(one => one.state === state);
    return rows.length
      ? [
          make("h3", {}, `${text} (${rows.length})`),
          tableOf(
            [label.site, label.region, label.permit, label.permit_until],
            rows.map(one => [one.site, one.region, one.what_shown, one.until_shown]),
          ),
        ]
      : [];
  };
  return section(
    page,
    "permits",
    ...(permits.length
      ? [
          ...part("ended", label.permits_ended),
          ...part("ends-soon", label.permits_soon),
          ...part("dated", label.permits_later),
          ...part("unknown", label.permits_unknown),
        ]
      : [make("p", {}, label.permits_none)]),
    // One file has all dates: it is offered where the first of them stand.
    !due.length && permits.some(one => one.until) ? calendar(page) : null,
  );
}

function calendar(page) {
  const save = () => download(page, "ics", "assessments.ics");
  return make("div", { class: "choose" }, make("button", { type: "button", onclick: save }, page.labels.calendar));
}
