// Every screen, and how it is come to in the invented clinic. A step is an action that is pressed,
// a field that is filled (`name=value`) or something that is clicked, by its selector.
const FIRST = ["next"];
const CLINIC = [...FIRST, "clinic=Riverside Community MSK", "site=07", "name=Grace Obi", "suggest"];
const KEY = [...CLINIC, "next", "next", "group-1=m9xd", "group-4=r3vb"];
const FORM = "at=form:en-GB-everything";
/** Presses of “next” on each page of the patient's form: what is left out is asked for once more. */
const PRESSES = [2, 2, 2, 2, 1, 2, 2, 1, 2, 2, 1];
const page = (at) => ["next", ...PRESSES.slice(0, at).flatMap((times) => Array.from({ length: times }, () => "next"))];

/** `at`: the screen it must be, by its `data-screen`; the first word of the name where that is it. `see`: what must be on it. */
export const screens = [
  { name: "start-problem", query: "stage=broken" },
  { name: "first-run language", query: "stage=first-run" },
  { name: "first-run clinic refused", query: "stage=first-run", steps: [...FIRST, "next"] },
  { name: "first-run recovery", query: "stage=first-run", steps: [...CLINIC, "next"] },
  { name: "first-run groups", query: "stage=first-run", steps: [...KEY.slice(0, -2), "confirm"] },
  { name: "first-run endpoint", query: "stage=first-run", steps: [...KEY, "confirm", "try-endpoint"] },
  { name: "first-run wordings", query: "stage=first-run", steps: [...KEY, "confirm", "save-endpoint", "read-waiting", "approve-ticked"], see: "[data-reading]" },
  { name: "sign-in", query: "stage=locked&people", steps: ["passphrase=wrong", "sign-in"] },
  { name: "recover", query: "stage=locked", steps: ["recover", "use-key"] },
  { name: "recover person", query: "stage=recovering" },
  { name: "must-change", query: "stage=must-change" },
  { name: "safe", query: "stage=safe" },
  { name: "participants", query: "people&notices=one-administrator,backup-old" },
  { name: "register", query: "at=register", steps: ["form button:not([type=button])"] },
  { name: "participant", query: "at=participant:p2" },
  { name: "rights", query: "at=rights:p2", steps: ["open-withdraw"] },
  { name: "visit", query: "at=visit:v1" },
  { name: "print", query: "at=visit:v1", steps: ["print", "form button[data-action=print]"] },
  { name: "form every kind", at: "form", query: FORM },
  { name: "form finish", query: "at=form:en-GB-phq-9", steps: ["finish"], see: "[data-summary]" },
  { name: "form prompt", query: "at=form:en-GB-phq-9", steps: ["[data-item=phq9-9] input[value='2']"], see: "[data-action=record-prompt]" },
  { name: "form Arabic", query: "at=form:ar-phq-9" },
  { name: "result", query: "at=result:done-phq-9" },
  { name: "result correct", query: "at=result:done-phq-9", steps: ["correct", "save-correction"], see: "[data-summary]" },
  { name: "keying", query: "at=keying:k1" },
  { name: "keying compare", query: "at=keying:k1", steps: ["compare", "compare"], see: "[data-action^=settle]" },
  { name: "sending", query: "at=sending" },
  { name: "settings", query: "at=settings", steps: ["open-passphrase", "open-pin"] },
  { name: "staff", query: "at=staff", steps: ["change-person-line"] },
  { name: "staff new", query: "at=staff", steps: ["add-person", "add"] },
  { name: "keys", query: "at=keys", steps: ["open-renew"] },
  { name: "recovery", query: "at=keys", steps: ["renew-recovery"] },
  { name: "questionnaires", query: "at=questionnaires", steps: ["[data-questionnaire=phq-9] [data-action=open-wordings]", "[data-wording=ar] [data-action=read-wording]", "open-export"] },
  { name: "packs", query: "at=packs", steps: ["folder=/media/stick", "find-packs", "look-at", "add-signer"] },
  { name: "packs refused", query: "at=packs", steps: ["find-packs", "[data-file='hand.questionnaire.json'] button"] },
  { name: "languages", query: "at=languages" },
  { name: "trail", query: "at=trail", steps: ["trail-check"], see: "[data-row]" },
  { name: "backups", query: "at=backups", steps: ["back-up"] },
  { name: "restore", query: "at=backups", steps: ["restore"] },
  { name: "restore prove", query: "at=backups", steps: ["restore", "input[type=radio]", "choose"], see: "input[type=password]" },
  { name: "restore look", query: "at=backups", steps: ["restore", "input[type=radio]", "choose", "name=Grace Obi", "passphrase=copper violin harbour seven", "prove"], see: "[data-action=restore-now]" },
  { name: "protection", query: "at=protection" },
  { name: "patient welcome", query: "stage=handed" },
  { name: "patient choice", query: "stage=handed", steps: [...page(0), "next"], see: "input[name=choice]" },
  { name: "patient choices", query: "stage=handed", steps: [...page(2), "text-size"], see: "input[type=checkbox]" },
  { name: "patient tick", query: "stage=handed", steps: page(4), see: "[data-page=question]" },
  { name: "patient scale", query: "stage=handed", steps: page(5), see: "input[name=scale]" },
  { name: "patient line", query: "stage=handed", steps: page(6), see: "input[type=range]" },
  { name: "patient reading", query: "stage=handed", steps: page(7), see: "[data-page=reading]" },
  { name: "patient number", query: "stage=handed", steps: [...page(8), "next"], see: "input[inputmode]" },
  { name: "patient date", query: "stage=handed", steps: page(9), see: "[name=month]" },
  { name: "patient text", query: "stage=handed", steps: page(10), see: "textarea" },
  { name: "patient done", query: "stage=handed", steps: page(11), see: "[data-page=done]" },
  { name: "patient staff", query: "stage=handed", steps: ["staff"], see: "[name=secret]" },
];

/** What is called the same in every language. */
export const products = ["Prombook", "NHS", "FHIR Questionnaire", "FHIR", "RMDQ-24: Roland and Morris, Spine", "PHQ-9", "GAD-7", "SHA-256", "PDF", "PIN", "HTTPS", "https", "http", "UTC", "age1", "RW", "F8", "Enter", "minisign", "USB", "E:\\Backups", "BitLocker", "LUKS", "Tauri", "Svelte", "Fluent", "MIT", "Noto Sans Bengali", "Noto Sans Gurmukhi", "Noto Sans Gujarati", "Noto Nastaliq Urdu", "Noto Sans", "IBM Plex Sans Arabic", "SIL Open Font License"];
