// Loaded before one of our programs: its machine's clock is wrong by so many hours, and only that.
const wrongBy = Number(process.env['CLOCK_WRONG_BY_HOURS'] ?? '0') * 3_600_000;
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
