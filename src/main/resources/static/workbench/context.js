// What is being typed, and what can stand there: a class, a property or a thing.
const TYPED = /(?:^|[\s{}()[\];,.^|/!])(<[^<>\s]*|[\p{L}\p{N}_-]*:[\p{L}\p{N}\p{M}_-]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}_-]*(?: [\p{L}\p{M}\p{N}_-]+){0,5})$/u;
const KEYWORD = /^(?:a|[A-Z]+|prefix|base|select|distinct|where|graph|optional|filter|union|minus|bind|as|values|order|group|by|having|limit|offset|asc|desc|not|exists|in|from|named|construct|describe|ask|service)$/;
const JOINS = new Set(["/", "|", "^"]);

/** The words before the cursor that may be a name, where they begin, and the kind of term that fits; or nothing. */
export function atCursor(editor) {
  const cursor = editor.getDoc().getCursor();
  const token = editor.getTokenAt(cursor, true);
  if (token.type === "comment" || token.type === "string") return undefined;
  const line = editor.getDoc().getLine(cursor.line).slice(0, cursor.ch);
  let typed = TYPED.exec(line)?.[1] ?? "";
  if (!typed && /[?$@"'\p{L}\p{N}]$/u.test(line)) return undefined;
  if (!/[:<]/.test(typed)) typed = withoutKeywords(typed);
  const start = { line: cursor.line, ch: cursor.ch - typed.length };
  return { typed, start, end: cursor, kind: kind(tokensBefore(editor, start)) };
}

/** "kim ngạch" of "a kim ngạch": what is a word of the language itself is no name. */
function withoutKeywords(typed) {
  const words = typed.split(" ");
  const last = words.slice(0, -1).findLastIndex((word) => KEYWORD.test(word));
  return words.slice(last + 1).join(" ");
}

function tokensBefore(editor, start) {
  const found = [];
  for (let number = Math.max(0, start.line - 300); number <= start.line; number++) {
    for (const token of editor.getLineTokens(number, true)) {
      if (number === start.line && token.end > start.ch) break;
      if (token.type !== "ws" && token.type !== "comment" && token.string.trim()) found.push(token);
    }
  }
  return found;
}

/** Counts the terms since the last sign that begins a subject, a predicate or an object. */
function kind(tokens) {
  let terms = 0;
  let verb = "";
  let inside = "thing";
  let joined = false;
  for (const { string, type } of tokens) {
    const text = string.trim();
    if (/^values$/i.test(text)) inside = "values";
    if (text === "}") inside = "thing";
    if (["{", "}", "."].includes(text)) [terms, verb, joined] = [0, "", false];
    else if (text === ";") [terms, verb, joined] = [1, "", false];
    else if (text === ",") [terms, joined] = [2, false];
    else if (text === "[") [terms, verb, joined] = [1, "", false];
    else if (text === "(") [terms, joined] = [-1000, false];
    else if (text === ")") [terms, joined] = [0, false];
    else if (JOINS.has(text)) joined = true;
    else if (type === "keyword" && text !== "a") [terms, verb, joined] = [/^(?:graph|service)$/i.test(text) ? -1 : 0, "", false];
    else if ((type !== "punc" || text === "a") && !joined) {
      terms++;
      if (terms === 2) verb = text;
    } else joined = false;
  }
  if (inside === "values" || terms < 0) return "thing";
  if (joined || terms === 1) return "property";
  return terms >= 2 && /^(?:a|rdf:type|rdfs:domain|rdfs:range|rdfs:subClassOf)$/.test(verb) ? "class" : "thing";
}
