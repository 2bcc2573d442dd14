import {isRunning, statusOf, type Initiative, type InitiativeStatus, type ParticipationInitiative, type PlacedInitiative} from '#plan';
import {pageOf} from '../addresses.ts';
import type {ExportContext} from '../context.ts';

/** An initiative as an `Action`, a pilot as a `Project`; behind one in which people are asked, the `Event` of asking them. */
export function initiativeData({point, initiative}: PlacedInitiative, plan: string, date: string, context: ExportContext): object[] {
  const {title: name, id, start, end} = initiative;
  const url = pageOf(context, plan, id);
  if (point === 'flagship') return [{'@type': 'Project', name, url, foundingDate: start, dissolutionDate: end}];
  const action = {'@type': 'Action', name, url, actionStatus: actionStatus(initiative, date), startTime: start, endTime: end};
  return 'opens' in initiative && initiative.opens ? [action, consultation(initiative, url)] : [action];
}

function actionStatus(initiative: Initiative, date: string): string {
  const status = statusOf(initiative);
  if (status) return ACTION_STATUSES[status];
  return isRunning(initiative, date) ? 'https://schema.org/ActiveActionStatus' : 'https://schema.org/PotentialActionStatus';
}

const ACTION_STATUSES = {
  'not-started': 'https://schema.org/PotentialActionStatus',
  limited: 'https://schema.org/ActiveActionStatus',
  substantial: 'https://schema.org/ActiveActionStatus',
  complete: 'https://schema.org/CompletedActionStatus',
  cancelled: 'https://schema.org/FailedActionStatus',
} satisfies Record<InitiativeStatus, string>;

function consultation({question, title, opens, closes, methods = [], updates}: ParticipationInitiative, url: string) {
  const settings = new Set(methods.flatMap(({setting}) => setting ?? []));
  const place = methods.find((method) => method.place)?.place;
  const address = methods.find((method) => method.url)?.url;
  return {
    '@type': 'Event',
    name: question ?? title,
    url,
    startDate: opens,
    endDate: closes,
    eventStatus: statusOf({updates}) === 'cancelled' ? 'https://schema.org/EventCancelled' : undefined,
    eventAttendanceMode: attendance(settings),
    location: place ? {'@type': 'Place', name: place} : address && {'@type': 'VirtualLocation', url: address},
  };
}

function attendance(settings: ReadonlySet<string>): string | undefined {
  if (settings.size === 0) return undefined;
  if (settings.size > 1 || settings.has('mixed')) return 'https://schema.org/MixedEventAttendanceMode';
  return settings.has('online') ? 'https://schema.org/OnlineEventAttendanceMode' : 'https://schema.org/OfflineEventAttendanceMode';
}
