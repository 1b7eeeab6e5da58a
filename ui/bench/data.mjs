// What the program would hand to the window, made from the forms that the other renderers get.
//
//   node data.mjs FORMS OUT     reads FORMS/q24.json and q200.json; writes OUT/form24.json,
//                               form200.json and words.json
import fs from "node:fs";
import path from "node:path";

const [forms, out] = process.argv.slice(2);
const locales = path.join(import.meta.dirname, "../../locales");

/** A choice of yes or no and one of five: both are choices to us. */
const item = ({ linkId: id, text, options }, number) => ({
  id,
  number,
  text: text.en,
  optional: false,
  answer: { kind: "choice", choices: options.map((option) => ({ id: option.value, text: option.text.en })) },
  given: null,
});

function form(from) {
  const [items, typed] = [[], []];
  from.items.forEach((one, at) => {
    if (one.type === "choice") items.push(item(one, at + 1));
    else typed.push({ id: one.linkId, number: at + 1, text: one.text.en, kind: one.type, after: items.at(-1).id });
  });
  return { title: from.title.en, items, typed };
}

function words(tag) {
  const read = (file) => fs.readFileSync(path.join(locales, tag, file), "utf8");
  const language = { tag, name: "English", rtl: false };
  const ftl = `${read("chrome.ftl")}\n${read("problems.ftl")}`;
  return { language, ftl, fallback: language, fallback_ftl: ftl };
}

const write = (name, what) => fs.writeFileSync(path.join(out, name), JSON.stringify(what));

fs.mkdirSync(out, { recursive: true });
for (const size of [24, 200]) {
  write(`form${size}.json`, form(JSON.parse(fs.readFileSync(path.join(forms, `q${size}.json`), "utf8"))));
}
write("words.json", words("en-GB"));
