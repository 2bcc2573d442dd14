import type {APIRoute} from 'astro';
import type {PublishedPlan} from '#exports';
import {dataPlans, planData} from '../../../../lib/data.ts';

/** Each plan as open data, in a file of its own. */
export function getStaticPaths() {
  return dataPlans().map((published) => {
    const [publisher, plan] = published.plan.id.split('/');
    return {params: {publisher, plan}, props: {published}};
  });
}

export const GET: APIRoute<{published: PublishedPlan}> = ({props}) => new Response(planData(props.published), {headers: {'Content-Type': 'application/json; charset=utf-8'}});
