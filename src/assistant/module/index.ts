export { isModulePath, moduleName } from './module-file.ts';
export { hashModule } from './module-hash.ts';
export { openModulePool } from './module-pool.ts';
export type { ModulePool, ModuleRequests, ModuleValues } from './module-pool.ts';
export type { ModuleMethod } from './worker-protocol.ts';
