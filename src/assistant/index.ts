export type {
  Afterthought,
  AssistantCall,
  AssistantPort,
  GivenConversations,
  GivenPortrait,
  GivenReply,
  MemoryStore,
  Note,
} from './assistant-port.ts';
export { bareService } from './bare/index.ts';
export { baselines, kindsOf, likelyNeeds, needAdvice, topicAdvice } from './baselines/index.ts';
export type {
  Assistant,
  AssistantPortrait,
  AssistantReply,
  AssistantRequest,
  Dimension,
  DimensionLevel,
  TranscriptLine,
} from './contract.ts';
export { givenReply } from './given-reply.ts';
export { advisedHarnessPrompts, harness, harnessPrompts } from './harness/harness.ts';
export { carriesMemory, memoryModes, rememberingAsInLifesim } from './harness/memory-mode.ts';
export type { MemoryMode } from './harness/memory-mode.ts';
export { shownHarnessPrompts } from './harness/prompts.ts';
export { talkLines } from './harness/request-lines.ts';
export { httpAssistant, httpProactiveAssistant, wireVersion } from './http/index.ts';
export { keptMemory } from './kept-answer.ts';
export { moduleProactiveAssistant } from './module-at-home.ts';
export { moduleAssistant } from './module-port.ts';
export { hashModule, isModulePath, moduleName, openModulePool } from './module/index.ts';
export type { ModulePool } from './module/index.ts';
export { pureAssistant } from './pure-assistant.ts';
export * from './proactive/index.ts';
