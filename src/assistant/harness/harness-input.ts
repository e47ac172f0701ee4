import type { AssistantRequest, DimensionLevel } from '../contract.ts';

/** What a prompt of the harness is made from: the request, and the portrait it carries on where it has one. */
export interface HarnessInput {
  request: AssistantRequest;
  portrait: Readonly<Record<string, DimensionLevel>> | null;
}

const exampleHarnessInput: HarnessInput = {
  request: {
    scene: { time: '2023-03-02 18:40:00, Thursday', place: 'Supermarket', weather: 'Cold and clear.' },
    transcript: [{ role: 'user', text: 'fish counter is shut. what can i make instead, quick' }],
    memory: null,
    dimensions: [
      {
        name: 'Length of answers',
        low: 'Wants the shortest answer that still works.',
        middle: 'Likes answers of medium length.',
        high: 'Likes long answers with every detail.',
      },
      {
        name: 'Eating out',
        low: 'Hardly ever eats out.',
        middle: 'Eats out now and then.',
        high: 'Eats out whenever possible.',
      },
    ],
  },
  portrait: { 'Length of answers': 'low', 'Eating out': 'middle' },
};

/** Made-up inputs to show and hash prompts with: with and without a portrait, weather, and words in every turn. */
export const exampleHarnessInputs: readonly HarnessInput[] = [
  exampleHarnessInput,
  {
    request: {
      ...exampleHarnessInput.request,
      scene: { ...exampleHarnessInput.request.scene, weather: null },
      transcript: [
        ...exampleHarnessInput.request.transcript,
        { role: 'assistant', text: null },
        { role: 'user', text: 'hello?' },
      ],
    },
    portrait: null,
  },
];
