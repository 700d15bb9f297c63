// The prefixes that need not be looked up anywhere, and IRIs shortened by them.
const OURS = "https://w3id.org/tinh/";
let all = {};
let longestFirst = [];

export async function load() {
  const answer = await fetch("/sparql/prefixes", { headers: { Accept: "application/json" } });
  if (answer.ok) all = await answer.json();
  longestFirst = Object.entries(all).sort(([, one], [, other]) => other.length - one.length);
}

export const namespace = (prefix) => all[prefix];

/** place:hung-yen for its IRI, observation/91ab… where a thing of ours has no prefix, else the IRI. */
export function shortened(iri) {
  const [prefix, base] = longestFirst.find(([, base]) => iri.startsWith(base)) ?? [];
  if (prefix) return prefix + ":" + iri.slice(base.length);
  return iri.startsWith(OURS + "id/") ? iri.slice((OURS + "id/").length) : iri;
}

/** The prefixes of ours that a query uses and does not declare. */
export function missing(text, declared) {
  const bare = text.replace(/<[^<>\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g, " ");
  const used = {};
  for (const [, prefix] of bare.matchAll(/(?<![\p{L}\p{N}_.:?$@-])([\p{L}][\p{L}\p{N}_-]*):/gu)) {
    if (!(prefix in declared) && prefix in all) used[prefix] = all[prefix];
  }
  return used;
}

/** Where a thing is shown here: what is ours on this server, what is other people's with them. */
export function address(iri) {
  if (iri.startsWith(OURS + "id/")) return "/doc/" + encode(iri.slice((OURS + "id/").length));
  if (iri.startsWith(OURS + "ns#")) return "/ns#" + encode(iri.slice((OURS + "ns#").length));
  if (iri.startsWith(OURS)) return "/" + encode(iri.slice(OURS.length));
  return /^https?:\/\//.test(iri) ? iri : undefined;
}

/** A sign that would end the path stays part of it. */
const encode = (path) => path.replace(/[?#]/g, encodeURIComponent);
