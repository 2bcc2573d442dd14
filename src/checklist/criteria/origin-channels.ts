import {isOffline} from '../channels.ts';
import {blankConsultation, CONSULTATIONS, consultationsOf, type Consultation} from '../consultations.ts';
import {defineCriterion} from '../criterion.ts';

export const originChannels = defineCriterion({
  id: 'origin-channels',
  point: 'origin',
  level: 'should',
  title: 'More than one way in',
  asks: 'People were consulted through at least two kinds of channel, one of them not online.',
  why: 'Each way in draws its own public. Whoever asks online only hears mostly from people who are at home there.',
  how: 'Add a way in where people already come: a market, a library, a waiting room, or a letter with the tax bill.',
  source: [{id: 'OGP', part: '3'}],
  messages: {
    'missing-channel': 'Missing `channel` of consultation “{name}”, expected the way in, such as survey or street',
    'one-channel': 'Unexpected single kind of `channel` under `consultations`: {channel}, expected at least two kinds, one of them not online',
    'missing-setting': 'Missing `setting` of consultation “{name}”, expected online, in-person or mixed',
    'only-online': 'Unexpected `setting` of all `consultations`: online, expected at least one that is in-person or mixed',
  },
  applies: (plan) => consultationsOf(plan).length > 0,
  *check(plan) {
    const consultations = consultationsOf(plan);
    const channels = new Set(consultations.flatMap(({consultation: {channel}}) => channel ?? []));
    const hasTwo = channels.size >= 2;
    const hasOffline = consultations.some(({consultation: {channel, setting}}) => isOffline({kind: channel, setting}));
    if (hasTwo && hasOffline) return yield {evidence: CONSULTATIONS};

    const nameless = hasTwo ? [] : consultations.filter(({consultation}) => !consultation.channel);
    for (const {path, name} of nameless) {
      const channel = channels.has('survey') ? 'street' : 'survey';
      yield {message: 'missing-channel', values: {name}, field: [...path, 'channel'], paste: {in: path, add: {channel}}};
    }
    const unset = hasOffline ? [] : consultations.filter(({consultation}) => !consultation.setting && !isOnline(consultation));
    for (const {path, name} of unset) {
      yield {message: 'missing-setting', values: {name}, field: [...path, 'setting'], paste: {in: path, add: {setting: 'mixed'}}};
    }
    if (!hasTwo && nameless.length === 0) {
      const [channel] = channels;
      const other = blankConsultation(channel === 'street' ? 'workshop' : 'street', 'in-person');
      return yield {message: 'one-channel', values: {channel}, field: CONSULTATIONS, paste: {in: CONSULTATIONS, add: [other]}};
    }
    if (!hasOffline && unset.length === 0) {
      yield {message: 'only-online', field: CONSULTATIONS, paste: {in: CONSULTATIONS, add: [blankConsultation('street', 'in-person')]}};
    }
  },
});

function isOnline({channel}: Consultation): boolean {
  return channel === 'online' || channel === 'social-media';
}
