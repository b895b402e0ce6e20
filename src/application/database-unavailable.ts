export { DatabaseUnavailable } from '../store/database-unavailable.ts';
