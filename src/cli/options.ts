import {InvalidArgumentError, Option} from 'commander';
import {LOCALES} from '#locales';
import {today} from '#workspace';
import {z} from 'zod';
import {WrongUse} from './wrong-use.ts';

export function dateOption(): Option {
  return new Option('--date <YYYY-MM-DD>', 'the day on which to judge (default: today, in UTC)').env('OPENPLAN_DATE');
}

export function languageOption(): Option {
  return new Option('--lang <language>', 'the language of the report (default: that of the portal)').choices(Object.keys(LOCALES));
}

export function portOption(): Option {
  return new Option('--port <number>', 'the port on which to serve').default(4321).argParser((value) => {
    const port = Number(value);
    if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
    throw new InvalidArgumentError('Expected a number from 0 to 65535.');
  });
}

/** The day to judge on: as given, else today. Throws WrongUse for what is no day. */
export function dateFrom(given: string | undefined): string {
  if (given === undefined || given === '') return today();
  if (!z.iso.date().safeParse(given).success) {
    throw new WrongUse(`Unexpected date ${given}, expected a day that exists, as YYYY-MM-DD, such as 2026-12-31.`);
  }
  return given;
}
