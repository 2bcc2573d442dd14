/** Where a criterion comes from, spelled out wherever it is shown. `url` only where the address was verified. */
export const SOURCES = {
  D: {title: 'OMB Memorandum M-10-06, Open Government Directive, 8 December 2009, and its self-evaluation of 30 criteria'},
  OGP: {title: 'Open Government Partnership, Participation and Co-Creation Standards, 2022'},
  IRM: {title: 'Open Government Partnership, Independent Reporting Mechanism: coding of commitments'},
  N5: {
    title: 'Public usability session and self-assessment of the Fifth US National Action Plan, 2023–2024',
    url: 'https://github.com/GSA/open.usa.gov',
  },
  CAN: {title: 'Government of Canada, tracker of the national action plan', url: 'https://github.com/open-data/ckanext-canada'},
  NASA: {title: 'NASA Open Government Plan, April 2010'},
  OTG: {title: 'OpenTheGovernment.org, audits of agency open government plans, 2010'},
  Woo: {title: 'Wet open overheid (Dutch Open Government Act)'},
  HNW: {title: 'Ambtenaar 2.0, work plan and checklist for open government plans, 2011'},
  FAST: {title: 'World Economic Forum, The Future of Government, 2012'},
  WCAG: {title: 'Web Content Accessibility Guidelines 2.2', url: 'https://www.w3.org/TR/WCAG22/'},
} as const satisfies Record<string, {title: string; url?: string}>;

export type SourceId = keyof typeof SOURCES;

/** A source, with the paragraph, principle or question where it asks this: `D3e` is `{id: 'D', part: '3e'}`. */
export interface SourceReference {
  id: SourceId;
  part?: string;
}
