/** Packs of questionnaires that somebody brought to the invented clinic, and whose are taken. */
import type { Area, Changed, Commands, FieldProblem, PackInstrument, PackPreview, PacksPage } from "../backend/generated";

const KEY = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

const shoulder: PackInstrument = {
  instrument: "shoulder", title: "Shoulder function", version: 4, here: 3, items: 12, languages: [["English", "licensed"], ["Polski", "licensed"], ["اردو", "collated"]], audio: ["Polski"],
  owner: "Example Measures Ltd", terms: "Licensed per site", licence: "EX-2032", expires: "31-Oct-2027", notices: ["© Example Measures Ltd. All rights reserved."], drafts: 2,
};
const good: PackPreview = {
  refused: null, detail: null, id: "orthopaedics-north", title: "Orthopaedics North", version: 4, digest: "9f3c07be21d4".repeat(5) + "ab12", signer: "Example Measures Ltd",
  instruments: [shoulder, { ...shoulder, instrument: "elbow", title: "Elbow function", version: 1, here: null, languages: [["English", "licensed"]], audio: [], notices: [], drafts: 0 }],
  kits: [{ kit: "shoulder-care", title: "Shoulder care at home", version: 2, here: 1, visits: 4, languages: [["English", "licensed"], ["Polski", "local"]], missing: ["EQ-5D-5L"] }], not_carried: [],
};
export const previews: Record<string, PackPreview> = {
  "orthopaedics-north-4.prombook": good,
  "knee.prombook": { ...good, refused: "unknown-signer", detail: "key 7C2A09F1D4E3B860", id: "", title: "", version: 0, signer: null, instruments: [], kits: [] },
  "hand.questionnaire.json": {
    ...good, id: "hand", title: "Hand function", version: 1, signer: null, instruments: [{ ...shoulder, instrument: "hand", title: "Hand function", version: 1, here: null, languages: [["English", "local"]], audio: [], owner: null, licence: null, expires: null, notices: [], drafts: 0 }], kits: [],
    not_carried: [{ place: "item 4.2", what: "extension sdc-questionnaire-lookupQuestionnaire", loss: "dropped" }, { place: "item 9", what: "type attachment", loss: "unusable" }],
  },
};

export function answers() {
  const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });
  const page: PacksPage = {
    folder: "/media/clinic",
    packs: [
      { id: "orthopaedics-north", title: "Orthopaedics North", version: 3, signer: "Example Measures Ltd", at: "02-Nov-2026 09:31", by: "Grace Obi", instruments: ["Shoulder function"], refused: "expired" },
      { id: "walking", title: "Walking", version: 1, signer: null, at: "10-Nov-2026 16:02", by: "Joan Shaw", instruments: ["Walking distance"], refused: null },
    ],
    signers: [
      { name: "Example Measures Ltd", key: KEY, id: "E7620F1842B4E81F", at: "02-Nov-2026 09:28", by: "Grace Obi", removed: false },
      { name: "Old Publisher", key: KEY.replace("Qf6", "Aa1"), id: "0A1B2C3D4E5F6071", at: "01-Sep-2026 11:00", by: "Grace Obi", removed: true },
    ],
  };

  return {
    packs_page: () => page,
    packs_files: ({ folder }: Commands["packs_files"]["input"]): Commands["packs_files"]["output"] =>
      folder === "/empty" ? [] : Object.keys(previews).map((name, at) => ({ path: `${folder || page.folder}/${name}`, name, size: `${12 + at * 31} KB` })),
    packs_look: ({ path }: Commands["packs_look"]["input"]) => previews[path.split("/").at(-1)!]!,
    packs_install: ({ path }: Commands["packs_install"]["input"]): Commands["packs_install"]["output"] => {
      const preview = previews[path.split("/").at(-1)!]!;
      const { id, title, version, signer } = preview;
      page.packs = [...page.packs.filter((one) => one.id !== id), { id, title, version, signer, at: "22-Nov-2026 14:12", by: "Grace Obi", instruments: preview.instruments.map((one) => one.title), refused: null }];
      return changed(preview, "settings", "visits", "trail");
    },
    signers_add: ({ name, key }: Commands["signers_add"]["input"]): Commands["signers_add"]["output"] => {
      const problems: FieldProblem[] = [];
      if (!name.trim()) problems.push({ field: "name", why: "field-empty" });
      if (!/^RW.{54}$/.test(key.trim())) problems.push({ field: "key", why: "key-refused" });
      else if (page.signers.some((one) => one.key === key.trim() && !one.removed)) problems.push({ field: "key", why: "key-known" });
      if (!problems.length) page.signers = [...page.signers, { name, key: key.trim(), id: "5D5D5D5D5D5D5D5D", at: "22-Nov-2026 14:12", by: "Grace Obi", removed: false }];
      return changed(problems, "settings", "trail");
    },
    signers_remove: ({ key }: Commands["signers_remove"]["input"]): Commands["signers_remove"]["output"] => {
      page.signers = page.signers.map((one) => (one.key === key ? { ...one, removed: true } : one));
      return changed(null, "settings", "trail");
    },
  };
}
