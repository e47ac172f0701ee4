export * from './desires/index.ts';
