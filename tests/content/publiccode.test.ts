import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'js-yaml';
import {expect, test} from 'vitest';
import {z} from 'zod';
import {CRITERIA} from '#checklist';
import {LOCALES} from '#locales';
import packageJson from '../../package.json' with {type: 'json'};

/* publiccode.yml 0.4: what it requires, but for `url`, which only a published repository has; and what of it could become untrue. */

const root = join(import.meta.dirname, '../..');

const schema = z.looseObject({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.string().min(1),
  softwareVersion: z.literal(packageJson.version),
  logo: z.string(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(z.enum(['compliance-management', 'content-management', 'digital-citizenship', 'website-builder'])).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  description: z.record(
    z.string(),
    z.strictObject({
      shortDescription: z.string().min(1).max(150),
      longDescription: z.string().min(150).max(10_000),
      features: z.array(z.string()).min(5).max(20),
      screenshots: z.array(z.string()).optional(),
    }),
  ),
  legal: z.strictObject({license: z.literal(packageJson.license)}),
  // who maintains it by name is for whoever does
  maintenance: z.strictObject({type: z.literal('none')}),
  localisation: z.strictObject({localisationReady: z.literal(true), availableLanguages: z.array(z.string())}),
});

const publiccode = schema.parse(load(readFileSync(join(root, 'publiccode.yml'), 'utf8')));

test('publiccode.yml speaks of the languages that there are, in each of them', () => {
  const languages = Object.keys(LOCALES).sort();
  expect(publiccode.localisation.availableLanguages.toSorted()).toEqual(languages);
  expect(Object.keys(publiccode.description).sort()).toEqual(languages);
});

test('publiccode.yml counts the criteria that a machine judges', () => {
  const judged = CRITERIA.filter((criterion) => 'level' in criterion).length;
  for (const {features} of Object.values(publiccode.description)) expect(features.join('\n')).toContain(` ${judged} criteria`);
});

test('the pictures that publiccode.yml names are there', () => {
  const pictures = [publiccode.logo, ...Object.values(publiccode.description).flatMap(({screenshots = []}) => screenshots)];
  expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const share = readFileSync(join(root, 'public/share.png'));
  expect([share.toString('latin1', 1, 4), share.readUInt32BE(16), share.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
});
