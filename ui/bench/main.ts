/**
 * One form in a plain browser, as `make bench` opens it: `/?form=24`, `/?form=200`.
 *
 * The questions, the styles and the words are the product's own. The form is
 * handed over ready-made, as the program does it. Never part of the program.
 */
import { mount } from "svelte";

import type { ItemLine, Words } from "../src/backend/generated";
import { speakWords } from "../src/text/text";
import OneForm from "./OneForm.svelte";
import "../src/style/fonts.css";
import "../src/style/window.scss";

/** `after`: the id of the question it follows. */
export type TypedRow = { id: string; number: number; text: string; kind: "integer" | "string"; after: string };
export type Form = { title: string; items: ItemLine[]; typed: TypedRow[] };

const read = async <T>(file: string): Promise<T> => (await fetch(file)).json();

const wanted = new URLSearchParams(location.search).get("form");
const [words, form] = await Promise.all([read<Words>("/words.json"), read<Form>(`/form${wanted}.json`)]);
speakWords(words);
mount(OneForm, { target: document.getElementById("app")!, props: { form } });
