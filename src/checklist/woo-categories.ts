/**
 * The information categories of the Woo (Dutch Open Government Act), articles 3.3 and 3.1, by their address in TOOI, in the order of the law,
 * by which the Woo index numbers them from 1.
 * Source: https://standaarden.overheid.nl/tooi/waardelijsten/, list scw_woo_informatiecategorieen.
 */
export const WOO_CATEGORIES: Readonly<Record<string, string>> = {
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_139c6280': 'wetten en algemeen verbindende voorschriften',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_aab6bfc7': 'overige besluiten van algemene strekking',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_759721e2': 'ontwerpen van wet- en regelgeving met adviesaanvraag',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_40a05794': 'organisatie en werkwijze',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_89ee6784': 'bereikbaarheidsgegevens',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_8c840238': 'bij vertegenwoordigende organen ingekomen stukken',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_c76862ab': 'vergaderstukken Staten-Generaal',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_db4862c3': 'vergaderstukken decentrale overheden',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_3a248e3a': 'agenda’s en besluitenlijsten bestuurscolleges',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_99a836c7': 'adviezen',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_8fc2335c': 'convenanten',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_c6cd1213': 'jaarplannen en jaarverslagen',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_cf268088': 'subsidieverplichtingen anders dan met beschikking',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_3baef532': 'Woo-verzoeken en -besluiten',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_fdaee95e': 'onderzoeksrapporten',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_46a81018': 'beschikkingen',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_a870c43d': 'klachtoordelen',
  'https://identifier.overheid.nl/tooi/def/thes/kern/c_816e508d': 'inspanningsverplichting art 3.1 Woo',
};

/** For what no other category is about: a government publishes more than it must (article 3.1). */
export const WOO_EFFORT = 'https://identifier.overheid.nl/tooi/def/thes/kern/c_816e508d';

export function isWooCategory(url: string): boolean {
  return Object.hasOwn(WOO_CATEGORIES, url);
}
