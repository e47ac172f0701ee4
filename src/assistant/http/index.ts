export { httpAssistant } from './http-assistant.ts';
export { httpProactiveAssistant } from './http-at-home.ts';
export { wireVersion } from './wire.ts';
