/** The five points of the checklist, in the order in which every list, table and page shows them. */
export const POINTS = ['origin', 'transparency', 'participation', 'collaboration', 'flagship'] as const;
export type Point = (typeof POINTS)[number];

/** The points that hold initiatives: all but the first, which tells how the plan came about. */
export const INITIATIVE_POINTS = ['transparency', 'participation', 'collaboration', 'flagship'] as const;
export type InitiativePoint = (typeof INITIATIVE_POINTS)[number];
