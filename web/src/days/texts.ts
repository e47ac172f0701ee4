import { defineTexts } from '../i18n/define-texts.ts';
import { english } from './texts-en.ts';
import { chinese } from './texts-zh.ts';

/** Texts of runs of days at home, and of single days. */
export const texts = defineTexts('days', { en: english, zh: chinese });
