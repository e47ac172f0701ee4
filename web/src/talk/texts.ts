import { defineTexts } from '../i18n/define-texts.ts';
import { english } from './texts-en.ts';
import { chinese } from './texts-zh.ts';

/** Texts of talks. */
export const texts = defineTexts('talk', { en: english, zh: chinese });
