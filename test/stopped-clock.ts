import { Temporal } from 'temporal-polyfill';

// Loaded before one of our programs, so that what tests write for a day stays right on every other.
const now = Temporal.Instant.from(process.env['STOPPED_CLOCK'] ?? '');
Object.defineProperty(Temporal.Now, 'instant', { value: () => now });
