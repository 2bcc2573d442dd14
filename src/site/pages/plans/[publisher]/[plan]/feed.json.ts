import {planRoute} from '../../../../lib/follow-routes.ts';

export const {getStaticPaths, GET} = planRoute('feed.json');
