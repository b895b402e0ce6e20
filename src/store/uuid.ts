const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether the text, which may come from an address bar, could be one of our identifiers. */
export function isUuid(text: string): boolean {
  return shape.test(text);
}
