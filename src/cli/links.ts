import type {Range} from '#plan';

/** The address of a place in a file, as a forge shows it. */
export type LinkTo = (place: Range) => string | undefined;

/** Links to the commit that a forge is checking, as its environment tells; none elsewhere, where files may differ from any commit. */
export function linksOf(env: Readonly<Record<string, string | undefined>>): LinkTo {
  const gitlab = env['CI_PROJECT_URL'] && env['CI_COMMIT_SHA'] && {files: `${env['CI_PROJECT_URL']}/-/blob/${env['CI_COMMIT_SHA']}`, last: '-', plain: false};
  const other = env['GITHUB_SERVER_URL'] && env['GITHUB_REPOSITORY'] && env['GITHUB_SHA'];
  // Forgejo and Gitea speak as GitHub does, but for the address of a file.
  const isForgejo = env['FORGEJO_ACTIONS'] === 'true' || env['GITEA_ACTIONS'] === 'true';
  const github = other && {files: `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/${isForgejo ? 'src/commit' : 'blob'}/${other}`, last: '-L', plain: !isForgejo};
  const forge = gitlab || github;
  if (!forge) return () => undefined;
  return ({path, start, end}) => {
    const lines = end.line > start.line ? `#L${start.line}${forge.last}${end.line}` : `#L${start.line}`;
    // GitHub shows a page instead of lines, unless it is asked for the text
    return `${forge.files}/${path.split('/').map(encodeURIComponent).join('/')}${forge.plain ? '?plain=1' : ''}${lines}`;
  };
}
