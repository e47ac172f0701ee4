import { defineTexts } from '../i18n/define-texts.ts';
import { english } from './texts-en.ts';
import { chinese } from './texts-zh.ts';

/** Texts of the page of comparisons. */
export const texts = defineTexts('compare', { en: english, zh: chinese });
