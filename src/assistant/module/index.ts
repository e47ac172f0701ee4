export type { Checked } from './as-json.ts';
export { checkPortrait, checkReply, largestMemoryInBytes } from './check-reply.ts';
export type { ModuleCapabilities } from './module-export.ts';
export { isModulePath, moduleName } from './module-file.ts';
export { hashModule } from './module-hash.ts';
export { openModulePool } from './module-pool.ts';
export type { ModuleCall, ModuleOutcome, ModulePool, ModulePoolOptions, ModuleValues } from './module-pool.ts';
export { ModulePoolClosedError } from './module-scheduler.ts';
export type { ModuleFailure, ModuleMethod } from './worker-protocol.ts';
