/**
 * Whether an email address is plainly one person's: an initial or a common first name, a point, a surname.
 * `j.jansen@` and `jane.smith@` are; `open.government@`, `woo@` and all that leaves room for doubt are not.
 */
export function isPersonAddress(email: string): boolean {
  const mailbox = email.toLowerCase().replace(/[+@].*|\d/g, '');
  const [first = '', ...others] = mailbox.split(/[._]/);
  const surname = others.at(-1) ?? '';
  if (surname.length < 2 || mailbox.split(/[._-]/).some((word) => TEAM_WORDS.has(word))) return false;
  // `e.` and `i.` also stand for electronic and information.
  if (first.length === 1) return /[a-df-hj-z]/.test(first);
  return FIRST_NAMES.has(first.split('-')[0] ?? '');
}

/** Words of mailboxes that a team reads, even when an initial or a first name stands before them. */
const TEAM_WORDS = words(`
  admin archief archive archives balie board box bureau centre centrum clerk college committee contact council data democracy desk dienst
  dienstverlening gemeente gov government griffie hall help hotline house huis info inbox information kantoor klachten library loket mail mailbox
  office open overheid park participatie participation permits planning post press privacy programme project raad river road school secretariat
  service services square staff street support team transparency water werk woo works`);

/** Common first names in English and Dutch that are not also a place, a month or a thing. */
const FIRST_NAMES = words(`
  aaron adam alan albert alexander alice alison amanda amy andrea andrew angela anita anja ann anna anne annemarie annette anouk anthony antonio arjan
  barbara bart ben benjamin berend bert bob bram brenda brian caroline catherine charles chris christian christine christopher claire cornelis daan
  daniel dave david debbie deborah dennis diana dick dirk donald donna douglas edward edwin elizabeth ellen els emily emma eric erik esther eva femke
  fleur floor frans fred gary geert george gerard gijs hanna hannah hans harry heather heleen helen hendrik henk herman hugo ian ilse ingrid jaap jack
  jacob jacqueline james jan jane janet janneke jason jasper jeff jennifer jeroen jessica jim joan joe johan johanna john jolanda jonathan joost jordi
  joseph joris joyce judith julia julie karel karen karin kate katherine kathleen kees keith kelly ken kenneth kevin kim klaas koen larry laura lieke
  linda lisa lotte louise luuk maarten marco margaret margriet maria marie marieke marijke marianne marion marjan martijn martin mary matthew matthijs
  maureen menno merel michael michelle miriam mike monique nancy natalie nathan nick nicole niels olivia pamela patricia patrick paul peter petra
  philip pieter rachel rebecca rene richard rick rob robert robin roel roger ron ronald ruben ruth ryan sander sandra sanne sarah saskia scott sharon
  simone sjoerd sophie stefan stephanie stephen steve steven susan suzanne tessa theo thomas tim timothy tom tony tracy vera vincent walter wendy
  wilhelmina willem william wim wouter yvonne`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
