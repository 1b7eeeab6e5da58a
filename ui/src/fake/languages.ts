import type { LanguageLine, Offer, WordingStatus } from "../backend/generated";

export const interfaceLanguages: LanguageLine[] = [
  { tag: "en-GB", name: "English", rtl: false, draft: false },
  { tag: "pl", name: "Polski", rtl: false, draft: true },
  { tag: "ar", name: "العربية", rtl: true, draft: true },
];

export const allLanguages: LanguageLine[] = [
  ...interfaceLanguages,
  { tag: "fr", name: "Français", rtl: false, draft: false },
  { tag: "ro", name: "Română", rtl: false, draft: false },
];

export function offered(tag: string, status: WordingStatus, preferred = false): Offer {
  const { name, rtl } = allLanguages.find((one) => one.tag === tag)!;
  const source = status === "published" ? "phqscreeners.com, SHA-256 e3fb5b8853e3530c9025c822b99fd4f4bc17da49eefda5ed689c49238c132a46" : "two public repository copies, collated";
  return { tag, name, rtl, status, source, preferred };
}
