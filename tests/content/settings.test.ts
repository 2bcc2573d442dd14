import {describe, expect, test} from 'vitest';
import {WOO_EFFORT} from '#checklist';
import {translator} from '#locales';
import {readWorkspace} from '#workspace';
import {workspaceOf} from '../support/workspace.ts';

/** What is made of `content/portal.yaml`, and what is wrong with it. */
function read(settings: string) {
  const {portal, problems} = readWorkspace(workspaceOf({'content/portal.yaml': settings, 'plans/riverton/.keep': ''}), '2026-11-21');
  return {portal, messages: problems.map((problem) => `${problem.at.start.line}: ${translator('en').problem(problem)}`)};
}

describe('security', () => {
  test('is as the operator says, else the operator', () => {
    expect(read('operator: {email: info@riverton.example}').portal.security).toEqual({email: 'info@riverton.example'});
    const own = 'operator: {email: info@riverton.example}\nsecurity: {url: "https://riverton.example/report"}';
    expect(read(own).portal.security).toEqual({url: 'https://riverton.example/report'});
    const policyOnly = 'operator: {email: info@riverton.example}\nsecurity: {policy: "https://riverton.example/policy"}';
    expect(read(policyOnly).portal.security).toEqual({email: 'info@riverton.example', policy: 'https://riverton.example/policy'});
  });

  test('takes secure addresses only, and knows what was meant', () => {
    expect(read('security:\n  url: http://riverton.example/report\n  polcy: https://riverton.example/policy\n').messages).toEqual([
      '2: Unexpected “http://riverton.example/report” as `url`, expected an address that starts with https://',
      '3: Unknown key `polcy`, did you mean `policy`?',
    ]);
  });
});

describe('the Woo index', () => {
  const YEARLY = 'https://identifier.overheid.nl/tooi/def/thes/kern/c_c6cd1213';

  test('is joined only by who chooses to, under article 3.1 unless another category is named', () => {
    expect(read('wooCategory: jaarplannen en jaarverslagen').portal.wooCategory).toBeUndefined();
    expect(read('woo: true').portal.wooCategory).toBe(WOO_EFFORT);
    expect(read('woo: true\nwooCategory: jaarplannen en jaarverslagen').portal.wooCategory).toBe(YEARLY);
  });

  test('knows its categories', () => {
    const {messages} = read('woo: true\nwooCategory: jaarplannen en verslagen');
    expect(messages).toEqual([expect.stringMatching(/^2: Unexpected “jaarplannen en verslagen” as `wooCategory`, did you mean jaarplannen en jaarverslagen\? Expected one of wetten en algemeen verbindende voorschriften, /)]);
  });
});
