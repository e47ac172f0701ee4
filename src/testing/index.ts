/**
 * Stand-ins for what costs money and time, for tests of assistants and of programs that use Livelong: `import … from 'livelong/testing'`.
 * @module
 */
export type { Clock } from '../clock/index.ts';
export type { Json } from '../files/index.ts';
export type { JsonSchema, ModelPort, ModelRequest } from '../model/index.ts';
export { answerFromSchema } from './answer-from-schema.ts';
export { fakeClock } from './fake-clock.ts';
export type { FakeClock } from './fake-clock.ts';
export { startFakeModelServer } from './fake-model-server.ts';
export type { FakeModelServer, FakeModelServerOptions, LoggedCall } from './fake-model-server.ts';
export { faultNames } from './fault.ts';
export type { FaultName, FaultPlan } from './fault.ts';
export { fitsSchema } from './fits-schema.ts';
export type { RequestBody } from './protocol.ts';
export { UnanswerableSchema } from './schema.ts';
export { legalAnswers, scriptedModel } from './scripted-model.ts';
export type { ScriptedAnswer, ScriptedModel } from './scripted-model.ts';
