import {publisherRoute} from '../../../../lib/follow-routes.ts';

export const {getStaticPaths, GET} = publisherRoute('feed.xml');
