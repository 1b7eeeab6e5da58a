import type { LanguageLine, Offer, WordingStatus } from "../backend/generated";

const line = (tag: string, name: string, rtl = false, draft = true): LanguageLine => ({ tag, name, rtl, draft });

export const interfaceLanguages: LanguageLine[] = [
  line("en-GB", "English", false, false),
  line("cy", "Cymraeg"),
  line("pl", "Polski"),
  line("ro", "Română"),
  line("pa", "ਪੰਜਾਬੀ"),
  line("ur", "اردو", true),
  line("pt", "Português"),
  line("es", "Español"),
  line("ar", "العربية", true),
  line("bn", "বাংলা"),
  line("gu", "ગુજરાતી"),
  line("it", "Italiano"),
  line("fr", "Français"),
];

export const allLanguages: LanguageLine[] = [
  ...interfaceLanguages,
  line("es-ES", "Español (España)"),
  line("es-US", "Español (Estados Unidos)"),
  line("pt-BR", "Português (Brasil)"),
];

/** As registering offers them: by their name here and by their own. */
export const spoken: LanguageLine[] = [...allLanguages, line("so", "Somali (Soomaali)"), line("tr", "Turkish (Türkçe)")];

export function offered(tag: string, status: WordingStatus, preferred = false): Offer {
  const { name, rtl } = allLanguages.find((one) => one.tag === tag)!;
  const source = status === "published" ? "phqscreeners.com, SHA-256 e3fb5b8853e3530c9025c822b99fd4f4bc17da49eefda5ed689c49238c132a46" : "two public repository copies, collated";
  return { tag, name, rtl, status, source, preferred };
}
