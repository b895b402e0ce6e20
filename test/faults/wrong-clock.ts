// Loaded before one of our programs: its machine's clock is wrong by so many hours, and only that. A signal moves it
// to three hours off, one way and then the other.
const hour = 3_600_000;
let wrongBy = Number(process.env['CLOCK_WRONG_BY_HOURS'] ?? '0') * hour;
process.on('SIGUSR2', () => {
  wrongBy = wrongBy > 0 ? -3 * hour : 3 * hour;
});
const TrueDate = Date;

class WrongDate extends TrueDate {
  constructor(given: number | string = TrueDate.now() + wrongBy) {
    super(given);
  }
  static override now(): number {
    return TrueDate.now() + wrongBy;
  }
}

Object.defineProperty(globalThis, 'Date', { value: WrongDate });
