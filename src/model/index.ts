export { addressKey, addressPart } from './address.ts';
export type { Address } from './address.ts';
export { askRecorded, callFailure } from './call-line.ts';
export type { CallLine } from './call-line.ts';
export { callEntry, NotRecorded, openRecord } from './call-record.ts';
export type { CallEntry, CallRecord, OnCall, Performed } from './call-record.ts';
export type { Attempt, CallOutcome, JsonSchema, Message, ModelPort, ModelRequest, Usage } from './model-port.ts';
