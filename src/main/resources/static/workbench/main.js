// The workbench at /sparql: makes the form an editor, asks, and shows the answer.
import { element, figure, language, word } from "./words.js";
import { declare, mark, open } from "./editor.js";
import { Answer } from "./answer.js";
import { load } from "./prefixes.js";
import { show } from "./views.js";

const START = `PREFIX tinh: <https://w3id.org/tinh/ns#>
PREFIX indicator: <https://w3id.org/tinh/id/indicator/>
PREFIX measure: <https://w3id.org/tinh/id/measure/>
PREFIX commodity: <https://w3id.org/tinh/id/commodity/>
PREFIX country: <https://w3id.org/tinh/id/country/>
PREFIX detail: <https://w3id.org/tinh/id/detail/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?observation ?area ?name ?periodText ?kindName ?amount ?unitName
WHERE {
  ?observation a tinh:Observation ; tinh:indicator indicator:export-turnover ; tinh:measure measure:value ;
    tinh:commodity commodity:all ; tinh:partner country:all ; tinh:detail detail:all ;
    tinh:area ?area ; tinh:period/skos:notation ?periodText ; tinh:kind/skos:prefLabel ?kindName ;
    tinh:amount ?amount ; tinh:unit/skos:notation ?unitName .
  ?area skos:prefLabel ?name .
  FILTER(LANG(?name) = "${language}" && LANG(?kindName) = "${language}")
}
ORDER BY ?name ?periodText
LIMIT 100`;
const KEPT = "tinh.query";
const LONGEST_LINK = 16000;
const LONGEST_FAULT = 300;

const byId = (id) => document.getElementById(id);
const told = byId("told");
const fault = byId("fault");
let asking;
let editor;

await load().catch(() => {});
const form = byId("ask");
byId("workbench").hidden = false;
editor = open(byId("editor"), fromAddress() ?? (byId("query").value || kept() || START), run);
form.hidden = true;
editor.refresh();

byId("run").addEventListener("click", run);
byId("cancel").addEventListener("click", stop);
window.addEventListener("pagehide", stop);
byId("share").addEventListener("click", share);
window.addEventListener("hashchange", () => take(fromAddress()));
byId("examples").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  take(new URL(link.href).searchParams.get("text"));
  byId("workbench").scrollIntoView({ block: "start" });
  run();
});
if (fromAddress()) run();

function take(text) {
  if (text && text !== editor.getValue()) editor.setValue(text);
}

/** The query of the part after "#", or of ?query= on a page that was opened by it. */
function fromAddress() {
  return new URLSearchParams(location.hash.slice(1)).get("query") ?? undefined;
}

function kept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null; // a browser that keeps nothing
  }
}

function keep(text) {
  try {
    localStorage.setItem(KEPT, text);
  } catch {
    // a browser that keeps nothing
  }
  if (text.length < LONGEST_LINK) history.replaceState(null, "", link(text));
}

function link(text) {
  const page = new URL(location.href);
  page.searchParams.delete("text");
  page.hash = new URLSearchParams({ query: text }).toString();
  return page.toString();
}

async function share() {
  const address = link(editor.getValue());
  history.replaceState(null, "", address);
  try {
    await navigator.clipboard.writeText(address);
    told.textContent = word("copied");
  } catch {
    const shown = element("input", { value: address, readonly: true, "aria-label": address });
    told.replaceChildren(shown);
    shown.select();
  }
}

/** Gives the answer up, and tells the server so: it would not notice before it has something to send. */
function stop() {
  if (!asking || asking.signal.aborted || asking.done) return;
  asking.abort();
  navigator.sendBeacon("/sparql/cancel", new URLSearchParams({ run: asking.run }));
}

async function run() {
  stop();
  declare(editor);
  const text = editor.getValue();
  keep(text);
  const mine = (asking = Object.assign(new AbortController(), { run: newRun(), done: false }));
  const begun = performance.now();
  busy(true);
  try {
    const response = await fetch("/sparql", {
      method: "POST",
      headers: { Accept: "application/sparql-results+json, text/turtle;q=0.9" },
      body: new URLSearchParams({ query: text, run: mine.run }),
      signal: mine.signal,
    });
    const body = await response.text();
    const seconds = (performance.now() - begun) / 1000;
    if (response.ok) answered(Answer.read(body, response.headers.get("Content-Type") ?? "", text), seconds);
    else refused(body.trim() || String(response.status));
  } catch (failure) {
    if (failure.name === "AbortError") told.textContent = mine === asking ? word("cancelled") : told.textContent;
    else refused(failure instanceof TypeError ? word("unreachable") : String(failure));
  } finally {
    mine.done = true;
    if (mine === asking) busy(false);
  }
}

/** A name for one asking that nobody else can guess. */
function newRun() {
  return Array.from(crypto.getRandomValues(new Uint32Array(5)), (number) => number.toString(36)).join("-");
}

function busy(now) {
  byId("cancel").disabled = !now;
  byId("workbench").classList.toggle("busy", now);
  if (now) {
    fault.hidden = true;
    told.textContent = word("asking");
  } else if (told.textContent === word("asking")) told.textContent = "";
}

function answered(answer, seconds) {
  const time = figure(Math.round(seconds * 1000) / 1000);
  told.textContent = answer.rows ? word(answer.rows.length === 1 ? "row" : "rows", figure(answer.rows.length), time) : time + " s";
  show(answer);
}

/** The server says where: "line 3, column 7: …". */
function refused(whole) {
  const text = whole.replaceAll(" ... ", " ").slice(0, LONGEST_FAULT); // the parser lists all that it would have liked
  const place = /line (\d+), column (\d+)/.exec(text);
  fault.replaceChildren(text);
  fault.hidden = false;
  byId("answer").hidden = true;
  if (!place) return;
  const at = { line: Number(place[1]) - 1, ch: Number(place[2]) - 1 };
  mark(editor, at.line, text);
  fault.replaceChildren(
    element("button", { type: "button", class: "plain", onclick: () => (editor.focus(), editor.getDoc().setCursor(at)) }, place[0]),
    " " + text.slice(place.index + place[0].length).replace(/^[:\s]+/, ""));
  editor.getDoc().setCursor(at);
}
