/** The wording of the fake's forms, read from where every wording is. */
const files = import.meta.glob<string>("../../../locales/*/instruments/{phq-9,rmdq-24}.ftl", { query: "?raw", import: "default", eager: true });

function message(instrument: string, tag: string, id: string): string {
  const text = Object.entries(files).find(([file]) => file.includes(`/${tag}/`) && file.includes(`/${instrument}.ftl`))?.[1] ?? "";
  return new RegExp(`^${id} = (.*)$`, "m").exec(text)?.[1] ?? id;
}

const numbered = (count: number, id: (at: number) => string) => Array.from({ length: count }, (_, at) => id(at));

export const rmdq = numbered(24, (at) => message("rmdq-24", "en-GB", `rmdq-${at + 1}`));
export const phq = (tag: string) => [...numbered(9, (at) => `phq9-${at + 1}`), "phq9-difficulty"].map((id) => message("phq-9", tag, id));
export const frequency = (tag: string) => numbered(4, (at) => message("phq-9", tag, `phq-9-frequency-${at}`));
export const difficulty = (tag: string) => numbered(4, (at) => message("phq-9", tag, `phq-9-difficulty-${at}`));
export const instructions = (instrument: string, tag: string) => (instrument === "nprs" ? null : message(instrument, tag, `${instrument}-instructions`));
