import { CallFailure, orFailure } from '../../errors/index.ts';
import { askStructured, askText, promptHash, type CallLine, type Embedder, type ModelPort } from '../../model/index.ts';
import { advisedReplyPrompt, type AdvisedReply } from './advised-reply-prompt.ts';
import type { AssistantPort, MemoryStore, Note } from '../assistant-port.ts';
import type { AssistantRequest, DimensionLevel } from '../contract.ts';
import type { HarnessInput } from './harness-input.ts';
import { memoryWith, notesIn, portraitIn, type Portrait } from './harness-memory.ts';
import { intentPrompt } from './intent-prompt.ts';
import { openLookUp, type LookUp } from './look-up.ts';
import { rememberingIn, takesNotes, type Knowledge, type MemoryMode, type Remembering } from './memory-mode.ts';
import { notesPrompt } from './notes-prompt.ts';
import { portraitPrompt } from './portrait-prompt.ts';
import { replyPrompt } from './reply-prompt.ts';

/** Hash of each prompt that the harness uses in a memory mode: part of the assistant's id. */
export function harnessPrompts(memory: MemoryMode): Readonly<Record<string, string>> {
  return {
    [intentPrompt.name]: promptHash(intentPrompt),
    [replyPrompt.name]: promptHash(replyPrompt),
    [portraitPrompt.name]: promptHash(portraitPrompt),
    ...(takesNotes(memory) ? { [notesPrompt.name]: promptHash(notesPrompt) } : {}),
  };
}

/** Hash of each prompt that the harness uses beside those where an analysis advises it: part of the assistant's id. */
export function advisedHarnessPrompts(): Readonly<Record<string, string>> {
  return { [advisedReplyPrompt.name]: promptHash(advisedReplyPrompt) };
}

/**
 * The reference assistant around a language model: infers the intent and replies with it; after each conversation it draws a portrait and, where
 * the memory mode wants them, takes notes. Intent and reply are two calls, since asking for both at once would change the assistant that is
 * measured; portrait and notes are asked for at once. A reply is revised in one call: the draft was written with the intent.
 * @param options.embedder finds the notes nearest to what the person says
 * @param options.remembering what it knows of earlier conversations; default: what its memory mode means
 */
export function harness(
  model: ModelPort,
  options: { memory: MemoryMode; embedder: Embedder; remembering?: Remembering },
): AssistantPort {
  const { memory: mode, embedder, remembering = rememberingIn(options.memory) } = options;
  const lookUp = openLookUp(embedder);
  return {
    async reply(request, { line, memories }) {
      const input = await harnessInput(request, memories, remembering.replying, lookUp);
      if (request.advice !== undefined) {
        return { text: await advisedReply(model, { ...input, intent: null }, line), intent: null };
      }
      const intent = await askText(line, model, {
        step: [['step', 'intent']],
        messages: intentPrompt.messages(input),
      });
      const text = await (request.strategy === undefined || request.strategy === null
        ? askText(line, model, { step: [['step', 'reply']], messages: replyPrompt.messages({ ...input, intent }) })
        : advisedReply(model, { ...input, intent }, line));
      return { text, intent };
    },
    async afterConversation(request, { line, memories }) {
      const draws = request.dimensions.length > 0;
      const writes = takesNotes(mode);
      if (!draws && !writes) return {};
      const input = harnessInput(request, memories, remembering.reviewing, lookUp);
      const portraitLine = { ...line, calls: 0 };
      const notesLine = { ...line, calls: 0 };
      const drawing = draws ? orFailure(input.then((known) => drawPortrait(model, known, portraitLine))) : null;
      const writing = writes ? orFailure(input.then((known) => writeNotes(model, known, notesLine))) : null;
      await Promise.allSettled([drawing, writing]);
      line.calls += Math.max(portraitLine.calls, notesLine.calls);
      const [portrait, notes] = [await drawing, await writing];
      const memory = memoryWith(
        request.memory,
        {
          portrait: remembering.keepsPortrait ? unfailed(portrait) : null,
          notes: unfailed(notes) ?? [],
          time: request.scene.time,
        },
        memories,
      );
      return {
        ...(portrait === null ? {} : { portrait: portrait instanceof CallFailure ? portrait : portrait.levels }),
        ...(notes === null ? {} : { notes }),
        ...(memory === undefined ? {} : { memory }),
      };
    },
    carriesOn: remembering.carriesOn,
    earlierConversations: remembering.earlierConversations,
  };
}

/** The reply where an analysis has a say. */
function advisedReply(model: ModelPort, input: AdvisedReply, line: CallLine): Promise<string> {
  return askText(line, model, { step: [['step', 'reply']], messages: advisedReplyPrompt.messages(input) });
}

/** The portrait after a conversation: where the answer is unknown, an earlier level stays, and what has none is left out. */
async function drawPortrait(model: ModelPort, input: HarnessInput, line: CallLine): Promise<Portrait> {
  const answer = await askStructured(line, model, {
    step: [['step', 'portrait']],
    name: 'portrait',
    messages: portraitPrompt.messages(input),
    schema: portraitPrompt.schema!(input),
  });
  const before = input.portrait ?? { levels: {}, talks: 0 };
  const levels = input.request.dimensions.flatMap(({ name }, index): [string, DimensionLevel][] => {
    const level = answer[String(index + 1)]!;
    if (level !== 'unknown') return [[name, level]];
    return Object.hasOwn(before.levels, name) ? [[name, before.levels[name]!]] : [];
  });
  return { levels: Object.fromEntries(levels), talks: before.talks + 1 };
}

/** The notes that say anything, trimmed. */
async function writeNotes(model: ModelPort, input: HarnessInput, line: CallLine): Promise<readonly Note[]> {
  const { notes } = await askStructured(line, model, {
    step: [['step', 'notes']],
    name: 'notes',
    messages: notesPrompt.messages(input),
    schema: notesPrompt.schema!(input),
  });
  return notes.map(({ title, text }) => ({ title: title.trim(), text: text.trim() })).filter(({ text }) => text !== '');
}

function unfailed<Value>(given: Value | CallFailure | null): Value | null {
  return given instanceof CallFailure ? null : given;
}

/** What the request and the memory give to prompts. */
async function harnessInput(
  request: AssistantRequest,
  memories: MemoryStore,
  knowledge: Knowledge,
  lookUp: LookUp,
): Promise<HarnessInput> {
  return {
    request,
    portrait: knowledge.portrait ? portraitIn(request.memory) : null,
    recalled: knowledge.notes ? await lookUp(request, notesIn(request.memory, memories), memories) : [],
    conversations: knowledge.conversations ? request.earlierConversations : [],
  };
}
