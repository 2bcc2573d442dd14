import type {TestProject} from 'vitest/node';
import {serve} from '../../src/cli/serve.ts';
import {openplan, REPOSITORY} from './openplan.ts';

/** The day as of which the portal of the tests is built. */
const DATE = '2026-11-21';

declare module 'vitest' {
  interface ProvidedContext {
    portal: {folder: string; address: string; date: string};
  }
}

/** Builds and serves the portal once for all files that need it. It leaves `dist/` alone. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = `${REPOSITORY}.openplan/test-dist`;
  const {code, output} = await openplan(['build', '--date', DATE, '--out', folder]);
  if (code !== 0) throw new Error(`The portal could not be built:\n${output}`);
  const {address, server} = await serve(folder, 0);
  project.provide('portal', {folder, address: address.replace(/\/$/, '').replace('localhost', '127.0.0.1'), date: DATE});
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
