export { addressPart } from './address.ts';
export type { Address } from './address.ts';
export { faultOf, httpFault } from './ai-sdk-fault.ts';
export type { HttpProblem } from './ai-sdk-fault.ts';
export { askRecorded, callFailure } from './call-line.ts';
export type { CallLine } from './call-line.ts';
export { openBudget } from './budget.ts';
export type { Budget } from './budget.ts';
export { callsAtEndpoint } from './calls-at-endpoint.ts';
export type { EndpointCalls } from './calls-at-endpoint.ts';
export { NotRecorded, openRecord, readRecord } from './call-record.ts';
export type { CallEntry, CallRecord, OnCall } from './call-record.ts';
export { cosine, hashedWords } from './embedder.ts';
export type { Embedder } from './embedder.ts';
export { embedderIdentity, parseEmbedderName } from './embedding-name.ts';
export type { EmbedderIdentity, EmbedderName } from './embedding-name.ts';
export { openEmbedder } from './embedding-open.ts';
export type { EmbedderSurroundings, EmbeddingRole } from './embedding-open.ts';
export { openVectors } from './embedding-vectors.ts';
export type { Vectors } from './embedding-vectors.ts';
export { openEndpoints } from './endpoint.ts';
export type { Endpoint, Endpoints, EndpointsOptions } from './endpoint.ts';
export { limitedFetch } from './limited-fetch.ts';
export {
  endpointUrlProblem,
  isModelName,
  isPaid,
  nameWithoutUrl,
  paidProviders,
  parseModelName,
} from './model-name.ts';
export type { ModelName } from './model-name.ts';
export { closingOf, jsonCandidates, nextOpening } from './json-in-text.ts';
export type { CallOutcome, JsonSchema, Message, ModelPort, ModelRequest } from './model-port.ts';
export { checkModelParameters, openModel } from './open-model.ts';
export type { ModelRole } from './open-model.ts';
export {
  defaultMaxOutputTokens,
  parametersFor,
  readParameters,
  writtenParameter,
  writtenParameters,
} from './parameters.ts';
export type { ModelParameters, WrittenParameters } from './parameters.ts';
export type { OutageReason } from './outage-message.ts';
export type { Fault, Tried } from './provider.ts';
export { picodollars, readPrices } from './prices.ts';
export type { Price, Prices } from './prices.ts';
export { promptHash, shownPrompt } from './prompt.ts';
export type { Prompt, ShownPrompt } from './prompt.ts';
export { keyVariables } from './service.ts';
export { moneyIn, openSharedPurse } from './shared-purse.ts';
export type { SharedPurse } from './shared-purse.ts';
export { openSpending, spendingOf } from './spending.ts';
export type { ModelSpending, Spending, SpendingTotals } from './spending.ts';
export { askStructured, askText, reasks } from './structured.ts';
export type { Complaint } from './structured.ts';
export { tokenCount } from './token-count.ts';
export type { Tokens } from './token-bound.ts';
