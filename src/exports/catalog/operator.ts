import {dataAddress} from '../addresses.ts';
import type {ExportContext} from '../context.ts';
import {textIn} from '../texts.ts';
import type {Thing} from './vocabularies.ts';

/** Who runs the portal; the portal itself when nobody says. */
export function operatorOf({portal}: ExportContext): Thing {
  const {name = textIn(portal.name, 'en'), url} = portal.operator;
  return {'@id': dataAddress({portal}, '#operator'), '@type': 'foaf:Agent', 'foaf:name': name, ...(url && {'foaf:homepage': {'@id': url, '@type': 'foaf:Document'}})};
}

/** Where to ask about the data; nothing when the portal does not say. */
export function contactPoint({portal: {operator, name}}: ExportContext): Thing | undefined {
  const {email, url} = operator;
  if (!email && !url) return undefined;
  return {
    '@type': ['vcard:Kind', 'vcard:Organization'],
    'vcard:fn': operator.name ?? textIn(name, 'en'),
    ...(email && {'vcard:hasEmail': {'@id': `mailto:${email}`}}),
    ...(url && {'vcard:hasURL': {'@id': url}}),
  };
}
