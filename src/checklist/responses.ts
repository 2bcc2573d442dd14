/** What can become of a response. */
export const ANSWERS = ['adopted', 'partly', 'declined', 'open'] as const;

/** How many responses are accounted for; an answer without a number was given to none. */
export function countAnswers(counts: Partial<Record<(typeof ANSWERS)[number], number>>): number {
  return ANSWERS.reduce((sum, answer) => sum + (counts[answer] ?? 0), 0);
}
