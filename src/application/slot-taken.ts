/** The time in the desk's diary went to another discussion, named by its reference. */
export class SlotTaken extends Error {
  override readonly name = 'SlotTaken';
  readonly reference: string;

  constructor(reference: string) {
    super(`The slot is taken by ${reference}`);
    this.reference = reference;
  }
}
