// The words of the page, in the reader's language: they stand as data-… on the workbench.
const words = document.getElementById("workbench").dataset;

export const language = document.documentElement.lang === "en" ? "en" : "vi";

/** The word of this name, with {0}, {1} … replaced. */
export function word(name, ...values) {
  return (words[name] ?? name).replace(/\{(\d)\}/g, (whole, at) => values[at] ?? whole);
}

const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 12 });
const short = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 });

export const figure = (number) => plain.format(number);
export const shortFigure = (number) => short.format(number);

/** An element with attributes, listeners (on…) and children. */
export function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function filled(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}
