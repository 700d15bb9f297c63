// The editor: Yasqe without its calls to other hosts, completed out of our own graph.
import { element, figure, language, word } from "./words.js";
import { atCursor } from "./context.js";
import { missing, namespace } from "./prefixes.js";

const PAUSE = 160; // milliseconds without a key before a list opens by itself

/** @param run is called when the reader asks by keyboard */
export function open(parent, text, run) {
  const Yasqe = window.Yasgui.Yasqe;
  for (const name of ["prefixes", "property", "class"]) delete Yasqe.Autocompleters[name]; // they ask prefix.cc and LOV
  Yasqe.defaults.autocompleters = ["variables"];
  Yasqe.defaults.prefixCcApi = "";
  Yasqe.prototype.checkSyntax = checkSyntax;
  const keys = { "Ctrl-Space": complete, "Ctrl-Enter": run, "Cmd-Enter": run, "Ctrl-S": false, Tab: false, "Shift-Tab": false };
  const editor = new Yasqe(parent, {
    value: text,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: null,
    viewportMargin: Infinity,
    screenReaderLabel: word("label"),
    extraKeys: keys,
  });
  editor.getInputField().setAttribute("aria-label", word("label"));
  fetch("/sparql/complete?for=class").catch(() => {}); // the server reads its terms before they are needed
  let waiting = 0;
  editor.on("inputRead", (_editor, change) => {
    clearTimeout(waiting);
    if (/[\p{L}\p{N}\p{M}:_-]$/u.test(change.text.join("\n"))) waiting = setTimeout(() => completeByItself(editor), PAUSE);
  });
  return editor;
}

/** Ours replaces Yasqe's: told in the reader's language, and without markup that the policy of the page forbids. */
function checkSyntax() {
  this.queryValid = true;
  this.clearGutter("gutterErrorBar");
  for (let line = 0; line < this.getDoc().lineCount(); line++) {
    const { state } = this.getTokenAt({ line, ch: this.getDoc().getLine(line).length }, true);
    this.setOption("queryType", state.queryType);
    if (state.OK === false) {
      this.queryValid = false;
      const expected = (state.possibleCurrent ?? []).slice(0, 12).join(" ");
      mark(this, line, state.errorMsg ?? word("invalid", line + 1, expected));
      return;
    }
  }
}

/** A sign beside a line. */
export function mark(editor, line, text) {
  editor.setGutterMarker(line, "gutterErrorBar", element("span", { class: "wrong", title: text, role: "img", "aria-label": text }, "!"));
}

function completeByItself(editor) {
  const at = atCursor(editor);
  if (!editor.state.completionActive && at && at.typed.length > 1 && editor.hasFocus()) complete(editor);
}

function complete(editor) {
  if (/[?$][\p{L}\p{N}_]*$/u.test(editor.getDoc().getLine(editor.getDoc().getCursor().line).slice(0, editor.getDoc().getCursor().ch))) {
    editor.autocomplete();
    return;
  }
  editor.showHint({ hint: suggestions, completeSingle: false, closeCharacters: /[>"{}]/, container: editor.rootEl ?? document.body });
}

async function suggestions(editor) {
  const at = atCursor(editor);
  if (!at) return { list: [], from: editor.getDoc().getCursor(), to: editor.getDoc().getCursor() };
  const address = "/sparql/complete?" + new URLSearchParams({ for: at.kind, q: at.typed, lang: language });
  const answer = await fetch(address);
  const found = answer.ok ? (await answer.json()).results : [];
  return { list: found.map((term) => hint(term)), from: at.start, to: at.end };
}

function hint(term) {
  return {
    text: term.name,
    render: (line) => line.append(
      element("span", { class: "term" }, term.name),
      element("span", { class: "label", lang: language }, term.label),
      element("span", { class: "count" }, term.count ? figure(term.count) : "")),
    hint: (editor, data) => {
      editor.getDoc().replaceRange(term.name, data.from, data.to, "complete");
      if (term.prefix && !(term.prefix in editor.getPrefixesFromQuery())) {
        editor.addPrefixes({ [term.prefix]: namespace(term.prefix) });
      }
    },
  };
}

/** Declares the prefixes of ours that the query uses and does not declare. */
export function declare(editor) {
  const absent = missing(editor.getValue(), editor.getPrefixesFromQuery());
  if (Object.keys(absent).length) editor.addPrefixes(absent);
}
