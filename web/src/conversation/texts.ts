import { defineTexts } from '../i18n/define-texts.ts';
import { english } from './texts-en.ts';
import { chinese } from './texts-zh.ts';

/** Texts of a conversation as it is shown. */
export const texts = defineTexts('conversation', { en: english, zh: chinese });
