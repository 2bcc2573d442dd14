import type {ThemeProblem} from '#workspace';
import {PAIRS, TARGET} from '../styles/pairs.ts';
import {colourOf, contrast, hex, luminance, over, type Colour} from './colour.ts';
import type {Design, Worth} from './design.ts';
import {fits, kindOf, pixelsOf, written} from './kind.ts';

type Scheme = 'light' | 'dark';
type Worths = ReadonlyMap<string, Worth>;

/** What keeps a design from being used: values of another kind than our own, text that is hard to read, controls that are hard to hit. */
export function judge(design: Design, ours: Design): ThemeProblem[] {
  const light = sound(design.light, ours.light);
  const dark = design.dark && sound(design.dark, ours.dark ?? ours.light);
  const once = new Map([...light.misfits, ...(dark?.misfits ?? [])].map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values(), ...pale(light.worths, 'light'), ...(dark ? pale(dark.worths, 'dark') : []), ...small(light.worths)];
}

/** Puts our default in the place of each value of another kind, so that the rest can be judged all the same. */
function sound(worths: Worths, ours: Worths): {worths: Worths; misfits: ThemeProblem[]} {
  const misfits: ThemeProblem[] = [];
  const put = [...worths].map(([token, worth]): [string, Worth] => {
    const our = worthOf(ours, token);
    const kind = kindOf(our.value);
    if (fits(worth.value, kind)) return [token, worth];
    // the token of ours that it takes after is reported itself
    if (!worth.from?.startsWith('--plan-') || worth.from === token) misfits.push({text: 'theme.kind', values: {token, actual: written(worth.value), from: elsewhere(token, worth.from), kind}});
    return [token, our];
  });
  return {worths: new Map(put), misfits};
}

/** Every pair with too little contrast. */
function pale(worths: Worths, scheme: Scheme): ThemeProblem[] {
  const canvas = over(colourAt(worths, 'canvas'), {r: 255, g: 255, b: 255, alpha: 1});
  return PAIRS.flatMap(({ink, on, least}) =>
    on.flatMap((ground) => {
      const below = over(colourAt(worths, ground), canvas);
      const [best] = [ink]
        .flat()
        .map((name) => ({name, colour: colourAt(worths, name), ratio: contrast(over(colourAt(worths, name), below), below)}))
        .sort((a, b) => b.ratio - a.ratio);
      if (best === undefined || best.ratio >= least) return [];
      const values = {
        ...about('ink', best.name, best.colour, worths),
        ...about('ground', ground, below, worths),
        // 4.499 is not 4.5
        ratio: Math.floor(best.ratio * 100) / 100,
        least,
        scheme,
        toward: luminance(below) > MIDDLE ? 'darker' : 'lighter',
      };
      return [{text: 'theme.contrast' as const, values}];
    }),
  );
}

/** The luminance on which black and white stand out equally well. */
const MIDDLE = 0.179;

function about<Part extends string>(part: Part, name: string, colour: Colour, worths: Worths) {
  const token = `--plan-${name}`;
  return {[part]: token, [`${part}Colour`]: hex(colour), [`${part}From`]: elsewhere(token, worths.get(token)?.from)};
}

function small(worths: Worths): ThemeProblem[] {
  const token = `--plan-${TARGET.token}`;
  const {value, from} = worthOf(worths, token);
  const rem = pixelsOf(worthOf(worths, '--plan-font-size').value, BROWSER_REM) ?? BROWSER_REM;
  const pixels = pixelsOf(value, rem);
  const values = {token, from: elsewhere(token, from)};
  if (pixels === undefined) return [{text: 'theme.kind', values: {...values, actual: written(value), kind: 'pixels'}}];
  return pixels < TARGET.least ? [{text: 'theme.target', values: {...values, pixels, least: TARGET.least}}] : [];
}

/** The size of text in pixels that browsers start from. */
const BROWSER_REM = 16;

function colourAt(worths: Worths, name: string): Colour {
  const colour = colourOf(worthOf(worths, `--plan-${name}`).value);
  if (colour === undefined) throw new Error(`--plan-${name} is no colour`);
  return colour;
}

function worthOf(worths: Worths, token: string): Worth {
  const worth = worths.get(token);
  if (worth === undefined) throw new Error(`there is no token ${token}`);
  return worth;
}

/** The property that decides on a token, for a message; `none` when it is the token itself. */
function elsewhere(token: string, from: string | undefined): string {
  return from === undefined || from === token ? 'none' : from;
}
