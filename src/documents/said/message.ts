const words: Readonly<Record<string, string>> = {
  invitation: 'Invitation',
  moved: 'New time',
  cancelled: 'Cancellation',
  'action-table': 'Actions',
  minutes: 'Minutes',
  information: 'Request for information',
  digest: 'Digest',
};

/** What sort of message it is: "Invitation", "Reminder". */
export const sayMessage = (kind: string): string => words[kind] ?? (kind.startsWith('duty-') ? 'Reminder' : 'Message');
