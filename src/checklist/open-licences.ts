import {closest, distance} from 'fastest-levenshtein';

/**
 * SPDX ids of open licences: anyone may use, change and share what is under them, for any purpose. Of each family the usual one comes first.
 * Source: https://opendefinition.org/licenses/, with the licences of governments that ask the same, and the software licences (https://opensource.org/licenses)
 * that governments also put on texts. Ids checked against the package spdx-license-ids 3.0.24.
 */
export const OPEN_LICENCES: readonly string[] = [
  'CC0-1.0', 'CC-PDM-1.0', 'CC-PDDC',
  'CC-BY-4.0', 'CC-BY-3.0', 'CC-BY-2.5', 'CC-BY-2.0', 'CC-BY-1.0',
  'CC-BY-SA-4.0', 'CC-BY-SA-3.0', 'CC-BY-SA-2.5', 'CC-BY-SA-2.0', 'CC-BY-SA-1.0',
  'PDDL-1.0', 'ODC-By-1.0', 'ODbL-1.0',
  'CDLA-Permissive-2.0', 'CDLA-Permissive-1.0', 'CDLA-Sharing-1.0',
  'OGL-UK-3.0', 'OGL-UK-2.0', 'OGL-UK-1.0', 'OGL-Canada-2.0',
  'DL-DE-ZERO-2.0', 'DL-DE-BY-2.0', 'etalab-2.0', 'NLOD-2.0', 'NLOD-1.0',
  'GFDL-1.3-no-invariants-or-later', 'GFDL-1.3-no-invariants-only', 'LAL-1.3',
  'EUPL-1.2', 'EUPL-1.1', 'MIT', 'Apache-2.0', 'BSD-3-Clause', 'BSD-2-Clause',
];

/** The older Creative Commons licences as written for one country: all of them are open. */
const PORT = /^cc-by(?:-sa)?-[123]\.\d-[a-z]{2,}$/;

const byLowerCase = new Map(OPEN_LICENCES.map((id) => [id.toLowerCase(), id]));

/** Whether a text is the SPDX id of an open licence; SPDX takes capitals and small letters for the same. */
export function isOpenLicence(text: string): boolean {
  const id = text.trim().toLowerCase();
  return byLowerCase.has(id) || PORT.test(id);
}

/** The open licence that somebody probably meant: `CC BY 4.0` for `CC-BY-4.0`, `CC0` for `CC0-1.0`. Nothing for one that is closed on purpose. */
export function suggestLicence(text: string): string | undefined {
  const name = text.trim().toLowerCase().replace(/[\s_-]+/g, '-');
  if (name.length < 3 || /-n[cd]\b/.test(name)) return undefined;
  const ids = [...byLowerCase.keys()];
  const meant = ids.find((id) => id.startsWith(name)) ?? closest(name, ids);
  return meant.startsWith(name) || distance(name, meant) <= 2 ? byLowerCase.get(meant) : undefined;
}
