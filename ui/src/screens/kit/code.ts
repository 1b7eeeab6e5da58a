/** A code of the site's own: it stays the same whatever the words become, and no other has it. */
export function codeOf(words: string, taken: Iterable<string>, otherwise: string): string {
  const plain = words.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "").slice(0, 24).replace(/_+$/, "");
  const wanted = `local_${plain || otherwise}`;
  const others = new Set(taken);
  for (let at = 1; ; at++) {
    const code = at === 1 ? wanted : `${wanted}_${at}`;
    if (!others.has(code)) return code;
  }
}
