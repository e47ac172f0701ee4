import { defineTexts } from '../i18n/define-texts.ts';
import { english } from './texts-en.ts';
import { chinese } from './texts-zh.ts';

/** Texts of the home page. */
export const texts = defineTexts('home', { en: english, zh: chinese });
