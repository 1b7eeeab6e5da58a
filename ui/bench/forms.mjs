// The forms that are raced, for both sides, from one definition.
//
//   node forms.mjs FORMS OUT     reads FORMS/q24.json and q200.json; writes OUT/form<n>.json and
//                                form<n>-ur.json (the questions as the program hands them over, in
//                                two languages), OUT/rules<n>.json (what only the program knows),
//                                OUT/words.json, and OUT/xform<n>.xml for Enketo; n: 24, 200, 1000
//
// Every tenth question is asked only if the first of its ten was answered in one way, and a score is
// added up from the first 24: here by the program beside the window, there by the form itself.
import fs from "node:fs";
import path from "node:path";

const [forms, out] = process.argv.slice(2);
const locales = path.join(import.meta.dirname, "../../locales");
const SCORED = 24;

const read = (size) => JSON.parse(fs.readFileSync(path.join(forms, `q${size}.json`), "utf8"));

/** The long form is the middle one five times over. */
function long(from) {
  const items = Array.from({ length: 1000 }, (_, at) => {
    const { text, ...rest } = from.items[at % from.items.length];
    const numbered = Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, words.replace(/^\(\d+\)/, `(${at + 1})`)]));
    return { ...rest, text: numbered, linkId: `q${at + 1}` };
  });
  return { ...from, id: "back-1000", items };
}

/** The question that decides whether this one is asked, and the answer that it takes. */
function condition(items, at) {
  if (at % 10 !== 9) return null;
  const first = items[at - 9];
  return { item: first.linkId, answer: first.options.length === 2 ? first.options[0].value : first.options[3].value };
}

const KINDS = {
  choice: ({ options }, tag) => ({ kind: "choice", choices: options.map((one) => ({ id: one.value, text: one.text[tag] })) }),
  integer: ({ min, max }) => ({ kind: "number", places: 0, min: String(min), max: String(max), unit: null }),
  string: () => ({ kind: "text", long: false, length: 200 }),
};

function lines({ items }, tag) {
  return items.map((item, at) => ({
    id: item.linkId, number: at + 1, prefix: null, text: item.text[tag], hint: null, group: null, depth: 0,
    shown: condition(items, at) ? "away" : "asked", optional: false, reasons: ["declined", "not-applicable", "not-asked"],
    answer: KINDS[item.type](item, tag), given: null, said: null, carried: false,
  }));
}

/** What the program knows of the form besides its words. */
const rules = ({ items }) => ({
  when: Object.fromEntries(items.map((item, at) => [item.linkId, condition(items, at)]).filter(([, when]) => when)),
  points: Object.fromEntries(items.slice(0, SCORED).filter(({ type }) => type === "choice").map(({ linkId, options }) => [linkId, Object.fromEntries(options.map(({ value, score }) => [value, score]))])),
});

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function xform({ id, title, items }) {
  const at = (item) => `/data/${item}`;
  const scored = items.slice(0, SCORED).filter(({ type }) => type === "choice");
  const total = scored.map(({ linkId, options }) => options.map(({ value, score }) => `(${at(linkId)} = '${value}') * ${score}`).join(" + ")).join(" + ");
  const binds = items.map(({ linkId, type }, nth) => {
    const when = condition(items, nth);
    const relevant = when ? ` relevant="${escaped(`${at(when.item)} = '${when.answer}'`)}"` : "";
    return `<bind nodeset="${at(linkId)}" type="${type === "integer" ? "int" : "string"}" required="true()"${relevant}/>`;
  });
  const body = items.map(({ linkId, type, text, options }) => {
    const label = `<label>${escaped(text.en)}</label>`;
    if (type !== "choice") return `<input ref="${at(linkId)}">${label}</input>`;
    return `<select1 ref="${at(linkId)}">${label}${options.map((one) => `<item><label>${escaped(one.text.en)}</label><value>${one.value}</value></item>`).join("")}</select1>`;
  });
  return [
    '<?xml version="1.0"?><h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">',
    `<h:head><h:title>${escaped(title.en)}</h:title><model><instance><data id="${id}" version="1">${items.map(({ linkId }) => `<${linkId}/>`).join("")}<total/><meta><instanceID/></meta></data></instance>`,
    '<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>',
    `<bind nodeset="/data/total" type="int" readonly="true()" calculate="${escaped(total)}"/>`,
    `${binds.join("")}</model></h:head><h:body>${body.join("")}</h:body></h:html>`,
  ].join("");
}

function words(tag) {
  const folder = path.join(locales, tag);
  const ftl = fs.readdirSync(folder).filter((file) => file.endsWith(".ftl")).map((file) => fs.readFileSync(path.join(folder, file), "utf8")).join("\n");
  const language = { tag, name: "English", rtl: false, draft: false };
  return { language, ftl, fallback: language, fallback_ftl: "" };
}

const write = (name, what) => fs.writeFileSync(path.join(out, name), typeof what === "string" ? what : JSON.stringify(what));

fs.mkdirSync(out, { recursive: true });
const middle = read(200);
for (const form of [read(24), middle, long(middle)]) {
  const size = form.items.length;
  write(`form${size}.json`, { title: form.title.en, items: lines(form, "en") });
  write(`form${size}-ur.json`, { title: form.title.ur, items: lines(form, "ur") });
  write(`rules${size}.json`, rules(form));
  write(`xform${size}.xml`, xform(form));
}
write("words.json", words("en-GB"));
