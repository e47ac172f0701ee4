export { modelReflector } from './llm/model-reflector.ts';
export { shownReflectionPrompts } from './llm/prompts.ts';
export { reflectionLine } from './llm/reflection-line.ts';
export type { ReflectingPerson } from './llm/reflection-view.ts';
export { openReflection, reflectionThreshold } from './open-reflection.ts';
export type { Reflection } from './open-reflection.ts';
export type { ReflectionGround, Reflector, Thought } from './reflector.ts';
export { ruleReflector } from './rules/rule-reflector.ts';
