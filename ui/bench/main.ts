/**
 * One form in a plain browser, as `make bench` opens it: `/?form=24`, `/?form=200`, `/?form=1000`.
 *
 * The form screen, the styles and the words are the product's own. What the
 * program does beside the window is done by a worker beside the page: it keeps
 * the answers, decides what is asked, and answers in text. Never part of the
 * program.
 */
import { mount } from "svelte";

import { useCarrier, type Carrier } from "../src/backend/backend";
import type { FormPage, ItemLine, Offer, RightsPage, Saved, Words } from "../src/backend/generated";
import { setDuties } from "../src/parts/duties.svelte";
import Form from "../src/screens/Form.svelte";
import { speakWords } from "../src/text/text";
import Program from "./program?worker";
import "../src/style/fonts.css";
import "../src/style/window.scss";

const read = async <T>(file: string): Promise<T> => (await fetch(file)).json();
const size = new URLSearchParams(location.search).get("form");

const offer = (tag: string, rtl: boolean): Offer => ({ tag, name: tag, rtl, status: "published", source: "", preferred: false });
const languages = [offer("en-GB", false), offer("ur", true)];

async function page(tag: string): Promise<FormPage> {
  const { title, items } = await read<{ title: string; items: ItemLine[] }>(tag === "ur" ? `/form${size}-ur.json` : `/form${size}.json`);
  return {
    id: "r1", visit: "v1", instrument: "back", title, own_stem: false, attribution: null, mode: "patient", interpreter: null, interpreter_wanted: false, paper: null,
    banner: { participant: "p1", family: "Yusuf", given: "Amina", born: "02-Mar-1984", age: 42, sex: "female", nhs_number: "999 000 0204", study_number: "07-0001", language: "English", interpreter: false },
    language: languages.find((one) => one.tag === tag)!, languages, readings: [], notices: [], may_hand: false, instructions: null, items, english: [],
    answered: 0, needed: items.filter(({ shown }) => shown === "asked").length, next: items[0]!.id, saved: null, prompts: [], finished: false,
  };
}

const program = new Program();
const asked: ((answer: string) => void)[] = [];
program.onmessage = ({ data }: MessageEvent<string>) => asked.shift()?.(data);
const ask = async (what: unknown): Promise<Saved> => {
  program.postMessage(what);
  return JSON.parse(await new Promise<string>((answer) => asked.push(answer))) as Saved;
};
program.postMessage({ rules: `/rules${size}.json` });

const rights: RightsPage = { id: "p1", study_number: "07-0001", withdrawn: null, restricted: null, erased: null, unsent: 0, drafts: 1 };
const answers: Record<string, (input: never) => unknown> = {
  forms_open: () => page("en-GB"),
  forms_language: async ({ language }: { language: string }) => ({ value: await page(language), areas: [] }),
  forms_answer: async (answer: object) => ({ value: await ask(answer), areas: [] }),
  rights_page: () => rights,
  draft_take: () => ({ content: null }),
};
useCarrier((async (name: string, input: never) => answers[name]?.(input)) as Carrier);

setDuties(["look", "record"]);
speakWords(await read<Words>("/words.json"));
mount(Form, { target: document.getElementById("app")!, props: { id: "r1", go: () => {} } });
