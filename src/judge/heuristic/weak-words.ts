import { stem } from './stem.ts';

/**
 * Words that stand in every wish and in every pleasant reply. As part of an item they weigh little; in a reply they are no
 * substance, since "take it step by step and make a plan" says the same about everything.
 */
const words = `able absolutely accept ahead allow appreciate ask avoid aware bad begin believe best better big bit bring call care certain
  certainly chance change check choice choose clear clearly come comfortable common completely concern consider continue course cover day
  deal decide decision definitely depend deserve detail different easily easy end enjoy ensure exactly expect experience explain
  explore fact feel feeling figure fill find fine first focus follow front full general generally get getting give glad go goal
  going good great guide handle happen happy hard hear help helpful hold hope idea imagine important improve information involve
  issue keep kind know large lead leave life like likely listen little long look lot love main make manage matter mean mention
  mind minimum moment move need new nice normal notice number offer open opportunity option part particular particularly pay
  people perfect person personal piece place plan plenty point possible possibly prefer pretty probably problem process provide put
  quickly raise reach ready real reason recommend remember result right run say second see seek seem self sense set share short
  show simple simply single situation small solution solve sort sound special specific start state stay step stop sure suggest
  suit support take talk tell thing think time tip today tomorrow tonight totally touch truly try turn understand understandable use
  useful user valid various want way week welcome will willing wish wonder wonderful work worth write yesterday hi assist assistance
  assistant respond reply answer question chat conversation everything sorry apologize apologise absolutely awesome amazing
  anytime luck`;

const stems: ReadonlySet<string> = new Set(words.split(/\s+/).map(stem));

/** True for a stem that stands in every wish and every pleasant reply. */
export function isWeak(stem: string): boolean {
  return stems.has(stem);
}
