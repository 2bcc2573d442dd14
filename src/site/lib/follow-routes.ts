import type {APIRoute} from 'astro';
import {FOLLOW_FORMATS, type Followed, type FollowFile} from '#exports';
import {exportContext, isPublishable} from '#workspace';
import {followedPlan, followedPortal, followedPublisher} from './follow.ts';
import {languageOf, languagePaths} from './language.ts';
import {planPaths} from './plans.ts';
import {publisherIds} from './publishers.ts';
import {workspace} from './workspace.ts';

/* The routes of feeds and calendars. Each file of `pages/` names one, for Astro lets files be asked for by a name that it knows. */

/** A file of the portal, in each language. */
export function portalRoute(file: FollowFile) {
  const GET: APIRoute = ({params}) => respond(followedPortal(languageOf(params['lang'])), file);
  return {getStaticPaths: languagePaths, GET};
}

/** A file of each publisher, in each language. */
export function publisherRoute(file: FollowFile) {
  const getStaticPaths = () => languagePaths().flatMap(({params}) => publisherIds().map((publisher) => ({params: {...params, publisher}})));
  const GET: APIRoute = ({params}) => respond(followedPublisher(params['publisher'] ?? '', languageOf(params['lang'])), file);
  return {getStaticPaths, GET};
}

/** A file of each plan, in the language of the plan. */
export function planRoute(file: FollowFile) {
  const GET: APIRoute<{id: string}> = ({props}) => {
    const report = workspace().reports.find(({id}) => id === props.id);
    return report && isPublishable(report) ? respond(followedPlan(report), file) : new Response(null, {status: 404});
  };
  return {getStaticPaths: planPaths, GET};
}

function respond(followed: Followed, file: FollowFile): Response {
  const {mediaType, write} = FOLLOW_FORMATS[file];
  return new Response(write(followed, exportContext(workspace())), {headers: {'Content-Type': `${mediaType}; charset=utf-8`}});
}
