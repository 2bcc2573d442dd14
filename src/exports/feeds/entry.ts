
/** A piece of news, as every feed carries it. */
export interface FeedEntry {
  /** Permanent, and no other entry has it: `riverton/2026/reading-room/milestone/doors-open/done`. */
  id: string;
  /** The day, `YYYY-MM-DD`. */
  on: string;
  title: string;
  /** What there is to say, a paragraph each. */
  texts: readonly string[];
  links: readonly {title: string; url: string}[];
  /** The language that it speaks, BCP 47. */
  language: string;
  /** The page to read on, without the portal's own address: `/plans/riverton/2026/#reading-room`. */
  path: string;
  /** The name of who publishes the plan. */
  author: string;
  categories: readonly {term: string; label: string}[];
}
