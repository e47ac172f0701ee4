import { defineTexts } from '../i18n/define-texts.ts';
import { english } from './texts-en.ts';
import { chinese } from './texts-zh.ts';

/** Names of the texts about lives that are made step by step. */
export type LiveTextKey = keyof typeof english;

/** Texts about lives that are made step by step. */
export const texts = defineTexts('live', { en: english, zh: chinese });
