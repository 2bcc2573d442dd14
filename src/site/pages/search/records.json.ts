import {searchRecords} from '../../lib/search-records.ts';

/** What the search index is made of beside the pages; the build takes it in and leaves it out of the portal. */
export function GET(): Response {
  return Response.json(searchRecords());
}
