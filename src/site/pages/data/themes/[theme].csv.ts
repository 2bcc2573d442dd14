import type {APIRoute} from 'astro';
import {initiativesOnTheme} from '#exports';
import {exportsOf} from '../../../lib/data.ts';

/** The initiatives on a theme, for a spreadsheet. */
export function getStaticPaths() {
  return [...exportsOf().context.themes.keys()].map((theme) => ({params: {theme}}));
}

export const GET: APIRoute = ({params: {theme = ''}}) => {
  const {plans, context} = exportsOf();
  return new Response(initiativesOnTheme(theme)(plans, context), {headers: {'Content-Type': 'text/csv; charset=utf-8'}});
};
