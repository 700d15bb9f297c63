// The views of an answer, as tabs, and what can be downloaded.
import { element, word } from "./words.js";
import { chart } from "./chart.js";
import { map } from "./map.js";
import { table } from "./table.js";

const VIEWS = {
  table: { fits: (answer) => answer.rows || "truth" in answer, draw: table },
  chart: { fits: (answer) => answer.rows, draw: chart },
  map: { fits: (answer) => answer.rows, draw: map },
  raw: { fits: () => true, draw: (answer) => element("pre", { class: "sent" }, answer.text) },
};
const LONGEST_ADDRESS = 60000;

const tab = (name) => document.getElementById("tab-" + name);
const view = document.getElementById("view");
let shown;
let chosen = "table";

for (const name of Object.keys(VIEWS)) {
  tab(name).addEventListener("click", () => select(name));
  tab(name).addEventListener("keydown", byArrow);
}

/** Shows an answer in the view that was chosen last, where it fits. */
export function show(answer) {
  shown = answer;
  document.getElementById("answer").hidden = false;
  for (const [name, { fits }] of Object.entries(VIEWS)) tab(name).hidden = !fits(answer);
  downloads(answer);
  draw(VIEWS[chosen].fits(answer) ? chosen : "raw");
}

function select(name) {
  chosen = name;
  draw(name);
}

async function draw(name) {
  for (const other of Object.keys(VIEWS)) {
    tab(other).setAttribute("aria-selected", String(other === name));
    tab(other).tabIndex = other === name ? 0 : -1;
  }
  view.setAttribute("aria-labelledby", "tab-" + name);
  const answer = shown;
  const drawn = await VIEWS[name].draw(answer);
  if (answer === shown && tab(name).getAttribute("aria-selected") === "true") view.replaceChildren(drawn);
}

function byArrow(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const open = Object.keys(VIEWS).filter((name) => !tab(name).hidden);
  const at = open.findIndex((name) => tab(name) === event.currentTarget);
  const next = open[(at + step + open.length) % open.length];
  select(next);
  tab(next).focus();
}

/** Made by the server, which asks the query again: whole, and in its own words. */
function downloads(answer) {
  const formats = answer.rows ? ["csv", "xlsx", "tsv", "json"] : "truth" in answer ? ["json", "xml"] : ["turtle", "jsonld", "ntriples"];
  const links = formats.map((format) => {
    const address = "/sparql?" + new URLSearchParams({ query: answer.query, format });
    return address.length < LONGEST_ADDRESS ? element("a", { href: address, download: "tinh." + format }, format.toUpperCase()) : "";
  });
  const head = document.querySelector("#downloads span");
  document.getElementById("downloads").replaceChildren(head, ...links.flatMap((link) => [" ", link]));
}
