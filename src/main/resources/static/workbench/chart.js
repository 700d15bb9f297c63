// Rows as a chart: a line along times, bars along anything else.
import { element, figure, shortFigure, svg, word } from "./words.js";
import { shortened } from "./prefixes.js";

const MOST_BARS = 60;
const MOST_POINTS = 400;
const WIDTH = 900;
const TIME = /^(?:\d{4}(?:-\d\d){0,2}|\d{4}-\d\d\/\d{4}-\d\d|\d{4}\/\d{4})$/;

export function chart(answer) {
  const figures = answer.figures;
  if (!figures.length) return element("p", {}, word("nochart"));
  const along = choice(word("categories"), answer.names.length ? answer.names : answer.columns);
  const values = choice(word("values"), figures);
  const drawing = element("div", { class: "drawing" });
  const draw = () => drawing.replaceChildren(...drawn(answer, along.value, values.value));
  for (const select of [along, values]) select.addEventListener("change", draw);
  draw();
  return element("div", {}, element("p", { class: "choices" }, labelled(along), " ", labelled(values)), drawing);
}

export function choice(label, names) {
  const select = element("select", {}, ...names.map((name) => element("option", { value: name }, name)));
  select.dataset.label = label;
  return select;
}

export const labelled = (select) => element("label", {}, select.dataset.label + " ", select);

function drawn(answer, along, values) {
  const beside = answer.names.find((name) => name !== along && repeats(answer, [along]) && !repeats(answer, [along, name])) ?? "";
  const label = (row) => named(row[along]) + (beside && row[beside] ? " · " + named(row[beside]) : "");
  const points = answer.rows.filter((row) => row[values]).map((row) => ({ name: label(row), value: Number(row[values].value) }));
  const times = points.length > 1 && points.every((point) => TIME.test(point.name));
  const most = times ? MOST_POINTS : MOST_BARS;
  const first = points.slice(0, most);
  const title = word("charted", values, along);
  const note = points.length > most ? [element("p", { class: "age" }, word("first", most, figure(points.length)))] : [];
  return [times ? line(first.toSorted((one, other) => one.name.localeCompare(other.name)), title) : bars(first, title), ...note];
}

/** Whether two rows have the same names in these columns. */
function repeats(answer, columns) {
  return new Set(answer.rows.map((row) => columns.map((name) => named(row[name])).join("\n"))).size < answer.rows.length;
}

function named(cell) {
  if (!cell) return word("unnamed");
  return cell.type === "uri" ? shortened(cell.value) : cell.value;
}

/** From nought, or from below it where a figure is. */
function scale(points, length) {
  const high = Math.max(0, ...points.map((point) => point.value));
  const low = Math.min(0, ...points.map((point) => point.value));
  const step = nice((high - low || 1) / 4);
  const [top, bottom] = [Math.ceil(high / step) * step, Math.floor(low / step) * step];
  const ticks = [];
  for (let tick = bottom; tick <= top + step / 2; tick += step) ticks.push(tick);
  return { at: (value) => ((value - bottom) / (top - bottom || 1)) * length, ticks };
}

function nice(step) {
  const ten = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * ten >= step) ?? 10) * ten;
}

function frame(height, title, ...children) {
  return svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": title, class: "chart" }, svg("title", {}, title), ...children);
}

function bars(points, title) {
  const [left, right, row, top] = [240, 90, 26, 24];
  const height = top + points.length * row + 8;
  const { at, ticks } = scale(points, WIDTH - left - right);
  const x = (value) => left + at(value);
  return frame(height, title,
    ...ticks.flatMap((tick) => [
      svg("line", { x1: x(tick), x2: x(tick), y1: top, y2: height, class: "grid" }),
      svg("text", { x: x(tick), y: 14, "text-anchor": "middle", class: "tick" }, shortFigure(tick))]),
    ...points.map(({ name, value }, i) => {
      const y = top + i * row;
      const from = Math.min(x(0), x(value));
      return svg("g", {}, svg("title", {}, `${name}: ${figure(value)}`),
        svg("text", { x: left - 8, y: y + 18, "text-anchor": "end" }, name.length > 34 ? name.slice(0, 33) + "…" : name),
        svg("rect", { x: from, y: y + 4, width: Math.max(1, Math.abs(x(value) - x(0))), height: row - 8, class: "bar" }),
        svg("text", { x: Math.max(x(value), x(0)) + 6, y: y + 18, class: "tick" }, shortFigure(value)));
    }));
}

function line(points, title) {
  const [left, right, top, height, bottom] = [80, 30, 16, 360, 60];
  const { at, ticks } = scale(points, height - top - bottom);
  const names = [...new Set(points.map((point) => point.name))];
  const x = (name) => left + (names.length < 2 ? 0 : (names.indexOf(name) / (names.length - 1)) * (WIDTH - left - right));
  const y = (value) => height - bottom - at(value);
  const every = Math.ceil(names.length / 12);
  return frame(height, title,
    ...ticks.flatMap((tick) => [
      svg("line", { x1: left, x2: WIDTH - right, y1: y(tick), y2: y(tick), class: "grid" }),
      svg("text", { x: left - 8, y: y(tick) + 5, "text-anchor": "end", class: "tick" }, shortFigure(tick))]),
    ...names.filter((_name, i) => i % every === 0).map((name) =>
      svg("text", { x: x(name), y: height - bottom + 24, "text-anchor": "middle", class: "tick" }, name)),
    ...(names.length === points.length
      ? [svg("polyline", { points: points.map(({ name, value }) => `${x(name)},${y(value)}`).join(" "), class: "line" })]
      : []), // several figures at one time are several series: points alone say no more than is there
    ...points.map(({ name, value }) => svg("circle", { cx: x(name), cy: y(value), r: 4, class: "point" }, svg("title", {}, `${name}: ${figure(value)}`))));
}
