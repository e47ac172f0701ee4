import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { simulate, type AssistantRequest } from 'livelong';
import assistant from './assistant.ts';

test('the reply takes up what was asked', async () => {
  const request: AssistantRequest = {
    scene: { time: '2026-03-02 07:10:00, Monday', place: 'Bus stop', weather: 'Rain.' },
    transcript: [{ role: 'user', text: 'The bus is gone. How do I get to work by eight?' }],
    earlierConversations: [],
    memory: null,
    dimensions: [],
  };
  const { text, intent } = await assistant.reply(request);
  assert.match(text, /work by eight/);
  assert.match(intent, /work by eight/);
});

test('in simulated lives nothing breaks, and what people ask for is mostly answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-'));
  try {
    const { conversations, thresholds } = await simulate({
      assistants: [`mine=${join(import.meta.dirname, 'assistant.ts')}`],
      min: ['intent-completion.explicit=40'],
      out: join(folder, 'run'),
    });
    assert.equal(conversations.broken, 0);
    // Passed: the whole interval of the score lies above the value, not only its mean.
    assert.deepEqual(
      thresholds.map(({ outcome }) => outcome),
      ['passed'],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
