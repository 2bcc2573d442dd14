import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/**
 * What makes a problem the same problem: criterion, plan, field and value.
 * Places don't count, so it survives edits elsewhere, reordering and moving the file.
 */
export function identityOf({criterion, plan, field, value}: {criterion: string; plan: string; field: string; value: unknown}): string {
  return [criterion, plan, field, normalise(value)].join('\n');
}

/** An identity as 32 hexadecimal digits; `ordinal` tells apart problems that have the same. */
export function fingerprintOf(identity: string, ordinal: number): string {
  return bytesToHex(sha256(utf8ToBytes(`${identity}\n${ordinal}`))).slice(0, 32);
}

/** Lists and mappings count by their field alone: an edit inside one is not another problem. */
function normalise(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'object') return '';
  return String(value).normalize('NFC').trim().replace(/\s+/g, ' ');
}
