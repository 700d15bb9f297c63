// An answer of the endpoint: rows, yes or no, or a graph.
const NUMBERS = /XMLSchema#(?:decimal|integer|double|float|int|long|short|byte|nonNegativeInteger|positiveInteger|unsigned\w+)$/;
const OBSERVATION = /^https:\/\/w3id\.org\/tinh\/id\/observation\//;

export class Answer {
  constructor(query, text) {
    this.query = query;
    this.text = text;
  }

  static read(text, type, query) {
    const answer = new Answer(query, text);
    if (!type.includes("json")) return answer;
    const json = JSON.parse(text);
    if ("boolean" in json) answer.truth = json.boolean;
    else {
      answer.columns = json.head.vars;
      answer.rows = json.results.bindings;
    }
    return answer;
  }

  /** The columns of figures alone, empty cells aside. */
  get figures() {
    return this.columns.filter((name) => this.cells(name).every(isFigure) && this.cells(name).length);
  }

  /** The others, those with text before those with IRIs. */
  get names() {
    const others = this.columns.filter((name) => !this.figures.includes(name) && this.cells(name).length);
    const text = others.filter((name) => this.cells(name).every((cell) => cell.type !== "uri"));
    return [...text, ...others.filter((name) => !text.includes(name))];
  }

  cells(name) {
    return this.rows.flatMap((row) => row[name] ?? []);
  }

  /** The observation that a row is about, if it is one. */
  static observation(row) {
    const found = Object.values(row).filter((cell) => cell.type === "uri" && OBSERVATION.test(cell.value));
    return found.length === 1 ? found[0].value : undefined;
  }
}

export const isFigure = (cell) => cell.type !== "uri" && NUMBERS.test(cell.datatype ?? "") && Number.isFinite(Number(cell.value));
