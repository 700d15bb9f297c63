// Rows as a table: sorted by its heads, a page at a time, things of ours linked to their pages here.
import { Answer, isFigure } from "./answer.js";
import { element, figure, word } from "./words.js";
import { address, shortened } from "./prefixes.js";

const PAGE = 200;

export function table(answer) {
  if (!answer.rows) return element("p", { class: "truth" }, word(answer.truth ? "yes" : "no"));
  let rows = answer.rows;
  let sorted = { name: undefined, descending: false };
  const body = element("tbody");
  const heads = answer.columns.map((name) =>
    element("th", { scope: "col" }, element("button", { type: "button", class: "head", onclick: () => sort(name) }, name)));
  const more = element("button", { type: "button", class: "plain", onclick: () => fill(body.rows.length + PAGE) });
  const whole = element("div", { class: "scroll", tabindex: 0 }, element("table", {}, element("thead", {}, element("tr", {}, ...heads)), body));
  const figures = new Set(answer.figures);

  function sort(name) {
    sorted = { name, descending: sorted.name === name && !sorted.descending };
    rows = answer.rows.toSorted((one, other) => (sorted.descending ? -1 : 1) * compared(one[name], other[name]));
    heads.forEach((head, at) => {
      if (answer.columns[at] === name) head.setAttribute("aria-sort", sorted.descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    const length = Math.max(body.rows.length, PAGE);
    body.replaceChildren();
    fill(length);
  }

  function fill(length) {
    body.append(...rows.slice(body.rows.length, length).map((row) => {
      const why = Answer.observation(row);
      return element("tr", {}, ...answer.columns.map((name) => element("td", { class: figures.has(name) ? "figure" : null }, ...shown(row[name], why))));
    }));
    const left = rows.length - body.rows.length;
    more.textContent = word("more", Math.min(left, PAGE));
    more.hidden = left <= 0;
  }

  fill(PAGE);
  return element("div", {}, whole, more);
}

function compared(one, other) {
  if (!one || !other) return (one ? 1 : 0) - (other ? 1 : 0);
  return isFigure(one) && isFigure(other) ? one.value - other.value : one.value.localeCompare(other.value, "vi");
}

/** A figure of a row that is about an observation leads to why it is so. */
function shown(cell, observation) {
  if (!cell) return [];
  if (cell.type === "uri") {
    const href = address(cell.value);
    const text = shortened(cell.value);
    if (!href) return [text];
    return [element("a", { href, title: cell.value, rel: href.startsWith("/") ? null : "noopener noreferrer" }, text)];
  }
  const text = isFigure(cell) && cell.value.replace(/\D/g, "").length <= 15 ? figure(cell.value) : cell.value;
  if (isFigure(cell) && observation) return [element("a", { href: address(observation), title: word("evidence") }, text)];
  return cell["xml:lang"] ? [element("span", { lang: cell["xml:lang"] }, text)] : [text];
}
