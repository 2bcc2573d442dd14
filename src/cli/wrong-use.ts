/** Something that the person at the keyboard can put right; the message says how. Exit code 2. */
export class WrongUse extends Error {}
