export { httpAssistant } from './http-assistant.ts';
export { wireVersion } from './wire.ts';
