import { createInstance, type TOptions } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

/** Languages of the studio's own texts. */
export const languages = { en: 'English', zh: '中文' } as const;

/** One of {@link languages}. */
export type Language = keyof typeof languages;

const stored = 'livelong-language';

const i18next = createInstance();
void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: {},
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});
/** `key` for each of `key`, `key_one` and `key_other`. */
type PlainKey<Key> = Key extends `${infer Plain}_one` | `${infer Plain}_other` ? Plain : Key;

/** Puts a text of one area into words. */
export type Translate<Key extends string = string> = (key: PlainKey<Key>, values?: TOptions) => string;

/** The texts of one area of the studio, in all its languages. */
export interface Texts<Key extends string> {
  /** Within a component: it is drawn anew when the language changes. */
  use(): Translate<Key>;
  /** True for the key of one of them, as for what may carry a name that nobody here has a word for. */
  has(key: string): key is PlainKey<Key>;
  /** All of them, for tests. */
  all: Readonly<Record<Language, Readonly<Record<Key, string>>>>;
}

/**
 * Makes the texts of an area known. Numbers choose between `key_one` and `key_other` by `count`; `{{name}}` is replaced.
 * @param area unique
 */
export function defineTexts<Key extends string>(area: string, all: Record<Language, Record<Key, string>>): Texts<Key> {
  for (const [language, texts] of Object.entries(all)) i18next.addResourceBundle(language, area, texts, true, true);
  return {
    use() {
      const { t } = useTranslation(area);
      return t as unknown as Translate<Key>;
    },
    has: (key): key is PlainKey<Key> => Object.hasOwn(all.en, key),
    all,
  };
}

/** The language that texts are shown in, and how it is changed. */
export function useLanguage(): { language: Language; choose: (language: Language) => void } {
  const { i18n } = useTranslation();
  return {
    language: known(i18n.language),
    choose(language) {
      localStorage.setItem(stored, language);
      void i18n.changeLanguage(language);
    },
  };
}

/** Chooses the language that the reader has chosen before, else the first of the browser's that there is. Called once, in a browser. */
export function startLanguage(): void {
  const wished = localStorage.getItem(stored) ?? navigator.languages.find((each) => /^(?:en|zh)\b/.test(each)) ?? 'en';
  i18next.on('languageChanged', (language) => (document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en'));
  void i18next.changeLanguage(known(wished));
}

function known(language: string): Language {
  return language.startsWith('zh') ? 'zh' : 'en';
}
