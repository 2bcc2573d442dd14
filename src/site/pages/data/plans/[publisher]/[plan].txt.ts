import type {APIRoute} from 'astro';
import type {WooPlan} from '#exports';
import {wooDocuments, wooText} from '../../../../lib/woo.ts';

/** The plans that the Woo index leads to, each as one plain text. */
export function getStaticPaths() {
  return wooDocuments().map((document) => {
    const [publisher, plan] = document.published.plan.id.split('/');
    return {params: {publisher, plan}, props: {document}};
  });
}

export const GET: APIRoute<{document: WooPlan}> = ({props}) => new Response(wooText(props.document), {headers: {'Content-Type': 'text/plain; charset=utf-8'}});
