/** A mailbox that messages come from, with the name it shows. */
export interface Mailbox {
  readonly name: string;
  readonly email: string;
}
