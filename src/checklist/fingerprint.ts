import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/**
 * What makes a problem the same problem: criterion, plan, field and value, as 32 hexadecimal digits.
 * Places don't count, so it survives edits elsewhere, reordering and moving the file.
 */
export function fingerprintOf(parts: {criterion: string; plan: string; field: string; value: unknown; ordinal: number}): string {
  const {criterion, plan, field, value, ordinal} = parts;
  const key = [criterion, plan, field, normalise(value), ordinal].join('\n');
  return bytesToHex(sha256(utf8ToBytes(key))).slice(0, 32);
}

/** Lists and mappings count by their field alone: an edit inside one is not another problem. */
function normalise(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'object') return '';
  return String(value).normalize('NFC').trim().replace(/\s+/g, ' ');
}
