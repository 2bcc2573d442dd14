import type {APIRoute} from 'astro';
import {portalLogo} from '../lib/logo.ts';

/** The picture that the operator chose for the header. */
export function getStaticPaths() {
  const logo = portalLogo();
  return logo ? [{params: {type: logo.type}}] : [];
}

export const GET: APIRoute = () => new Response(Buffer.from(portalLogo()?.bytes ?? []));
