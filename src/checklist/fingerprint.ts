import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

interface Identity {
  criterion: string;
  message: string;
  plan: string;
  field: string;
  value: string;
}

/**
 * What makes a problem the same problem: criterion and message, plan, field and value.
 * Places don't count, so it survives edits elsewhere, reordering and moving the file.
 */
export function identityOf({criterion, message, plan, field, value}: Identity): string {
  return [criterion, message, plan, field, value].join('\n');
}

/** An identity as 32 hexadecimal digits; `ordinal` tells apart problems that have the same. */
export function fingerprintOf(identity: string, ordinal: number): string {
  return bytesToHex(sha256(utf8ToBytes(`${identity}\n${ordinal}`))).slice(0, 32);
}

/** A value as it is compared: lists and mappings count by their field alone: an edit inside one is not another problem. */
export function normalised(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'object') return '';
  return String(value).normalize('NFC').trim().replace(/\s+/g, ' ');
}
