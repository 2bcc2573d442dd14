import {portalRoute} from '../../lib/follow-routes.ts';

export const {getStaticPaths, GET} = portalRoute('agenda.ics');
