export { bareService } from './bare-service.ts';
