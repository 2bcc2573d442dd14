import {imageMetadata} from 'astro/assets/utils';
import {readLogo, type Logo} from '#workspace';
import {fileHref} from './language.ts';
import {workspace} from './workspace.ts';

/** How high the picture stands in the header, in pixels. */
const HEIGHT = 40;

/** The picture of the portal, when its operator chose one. */
export function portalLogo(): Logo | undefined {
  const {root, portal} = workspace();
  const logo = portal.logo === undefined ? undefined : readLogo(root, portal.logo);
  // what is wrong with it stopped the build before this
  return logo && 'bytes' in logo ? logo : undefined;
}

/** The picture's address, and the room that it takes, so that nothing moves when it comes in. */
export async function logoImage(): Promise<{src: string; width: number; height: number} | undefined> {
  const logo = portalLogo();
  if (!logo) return undefined;
  const {width, height} = await imageMetadata(logo.bytes);
  return {src: fileHref(`/logo.${logo.type}`), width: Math.round((width / height) * HEIGHT), height: HEIGHT};
}
