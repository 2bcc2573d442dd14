import type {ParticipationInitiative} from '#plan';

type Method = NonNullable<ParticipationInitiative['methods']>[number];

/** Whether people can take part without the internet: its setting says so, or without one its kind or the place where it is held. */
export function isOffline({kind, setting, place}: Pick<Method, 'kind' | 'setting' | 'place'>): boolean {
  if (setting) return setting !== 'online';
  switch (kind) {
    case 'online':
    case 'social-media':
      return false;
    case 'hearing':
    case 'letter':
    case 'street':
    case 'workshop':
      return true;
    default:
      return place !== undefined;
  }
}
