import type { Metric } from '../metric.ts';
import { coherence } from './coherence.ts';
import { environmentAlignment } from './environment-alignment.ts';
import { intentCompletion } from './intent-completion.ts';
import { intentRecognition } from './intent-recognition.ts';
import { naturalness } from './naturalness.ts';
import { preferenceAlignment } from './preference-alignment.ts';
import { rigidReasoning } from './rigid-reasoning.ts';

/** LifeSim's seven, in the order of all tables. */
export const metrics: readonly Metric[] = [
  intentCompletion,
  intentRecognition,
  naturalness,
  coherence,
  preferenceAlignment,
  environmentAlignment,
  rigidReasoning,
];
