// Figures on the map: provinces shaded by a figure, on the borders that the graph itself holds.
import { choice, labelled } from "./chart.js";
import { element, figure, shortFigure, svg, word } from "./words.js";
import { address } from "./prefixes.js";

const PLACE = /^https:\/\/w3id\.org\/tinh\/id\/(?:place|area)\//;
const MERGER = "2025-07-01";
const SHADES = 5;
const SCALE = 60; // units of the drawing a degree
let fetched;

export async function map(answer) {
  const places = answer.columns.filter((name) => answer.cells(name).length && answer.cells(name).every((cell) => cell.type === "uri" && PLACE.test(cell.value)));
  const figures = answer.figures;
  if (!places.length || !figures.length) return element("p", {}, word("nomap"));
  let areas;
  try {
    areas = await (fetched ??= borders());
  } catch {
    fetched = undefined;
    return element("p", { role: "alert" }, word("notloaded"));
  }
  const place = choice(word("places"), places);
  const values = choice(word("values"), figures);
  const maps = element("select", { "aria-label": word("map34") }, element("option", { value: "34" }, word("map34")), element("option", { value: "63" }, word("map63")));
  maps.value = ofOldMap(answer, place.value, areas) ? "63" : "34";
  const drawing = element("div", { class: "drawing" });
  const draw = () => drawing.replaceChildren(...drawn(answer, place.value, values.value, areas.filter((area) => area.on[maps.value])));
  for (const select of [place, values, maps]) select.addEventListener("change", draw);
  draw();
  return element("div", {}, element("p", { class: "choices" }, labelled(place), " ", labelled(values), " ", maps), drawing);
}

async function borders() {
  const query = await (await fetch("/workbench/borders.rq")).text();
  const response = await fetch("/sparql?" + new URLSearchParams({ query }), { headers: { Accept: "application/sparql-results+json" } });
  if (!response.ok) throw new Error(response.status);
  return (await response.json()).results.bindings.map((row) => ({
    iri: row.area.value,
    place: row.place.value,
    label: row.label?.value ?? row.place.value,
    path: path(row.wkt.value),
    from: row.from?.value ?? "",
    on: { 63: !(row.from?.value >= MERGER), 34: !(row.until?.value < MERGER) },
  }));
}

/** The rings of a POLYGON or MULTIPOLYGON, degrees to units; a degree of longitude is shorter than one of latitude. */
function path(wkt) {
  const rings = wkt.match(/\([^()]+\)/g) ?? [];
  return rings.map((ring) => "M" + ring.slice(1, -1).split(",").map((point) => {
    const [longitude, latitude] = point.trim().split(/\s+/).map(Number);
    return `${((longitude - 102) * SCALE * 0.96).toFixed(1)} ${((23.5 - latitude) * SCALE).toFixed(1)}`;
  }).join("L") + "Z").join("");
}

/** Whether more of the answer's areas are of the map before the merger alone than of the one after. */
function ofOldMap(answer, name, areas) {
  const only = (map, other) => {
    const iris = new Set(areas.filter((area) => area.on[map] && !area.on[other]).map((area) => area.iri));
    return answer.cells(name).filter((cell) => iris.has(cell.value)).length;
  };
  return only("63", "34") > only("34", "63");
}

function drawn(answer, place, values, areas) {
  const figures = new Map();
  for (const row of answer.rows) {
    if (row[place] && row[values] && !figures.has(row[place].value)) figures.set(row[place].value, Number(row[values].value));
  }
  // a territory that changed on the one map is there twice: the one with a figure above the other, else the newer
  const shown = areas.map((area) => ({ ...area, value: figures.get(area.iri) ?? figures.get(area.place) }))
    .sort((one, other) => (one.value !== undefined) - (other.value !== undefined) || one.from.localeCompare(other.from));
  const known = shown.flatMap((area) => area.value ?? []).sort((one, other) => one - other);
  const bounds = known.length
    ? [...new Set(Array.from({ length: SHADES }, (_any, i) => known[Math.ceil(((i + 1) * known.length) / SHADES) - 1]))]
    : [];
  const shade = (value) => (value === undefined ? "none" : String(SHADES - bounds.length + bounds.findIndex((bound) => value <= bound)));
  const title = word("mapped", values);
  const drawing = svg("svg", { viewBox: "0 0 930 1000", role: "img", "aria-label": title, class: "map" }, svg("title", {}, title),
    ...shown.map((area) => svg("a", { href: address(area.iri) },
      svg("path", { d: area.path, class: "shade-" + shade(area.value) }, svg("title", {}, `${area.label}: ${area.value === undefined ? word("nodata") : figure(area.value)}`)))));
  const keys = bounds.map((bound, i) => element("li", {}, key(SHADES - bounds.length + i), " ≤ " + shortFigure(bound)));
  return [drawing, element("ul", { class: "keys" }, ...keys, element("li", {}, key("none"), " " + word("nodata"))), element("p", { class: "age" }, word("several"))];
}

const key = (shade) => svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true", class: "map" }, svg("rect", { width: 16, height: 16, class: "shade-" + shade }));
