import { defineTexts } from '../i18n/define-texts.ts';
import { english } from './texts-en.ts';
import { chinese } from './texts-zh.ts';

/** Texts of runs and of lists of conversations. */
export const texts = defineTexts('runs', { en: english, zh: chinese });
