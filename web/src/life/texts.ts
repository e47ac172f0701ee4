import { defineTexts } from '../i18n/define-texts.ts';
import { english } from './texts-en.ts';
import { chinese } from './texts-zh.ts';

/** Names of the texts about lives. */
export type TextKey = keyof typeof english;

/** Texts about lives. */
export const texts = defineTexts('life', { en: english, zh: chinese });
