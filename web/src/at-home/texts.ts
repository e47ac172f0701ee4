import { defineTexts } from '../i18n/define-texts.ts';
import { textsEn } from './texts-en.ts';
import { textsZh } from './texts-zh.ts';

/** Texts of a day that is lived live. */
export const texts = defineTexts('at-home', { en: textsEn, zh: textsZh });
