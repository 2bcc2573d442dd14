import * as prompts from '@clack/prompts';
import {Command, Option} from 'commander';
import {z} from 'zod';
import {findRoot, today} from '#workspace';
import {callerFolder} from '../caller.ts';
import {hasPublisher, SKELETON_LANGUAGES, writeNewPlan, type Beginning} from '../new.ts';
import {WrongUse} from '../wrong-use.ts';

type Flags = Partial<Omit<Beginning, 'folder'>> & {folder?: boolean};

export const newCommand = new Command('new')
  .description('Write a skeleton plan that explains itself. Asks for what the flags leave open.')
  .option('--publisher <id>', 'who publishes the plan, such as riverton')
  .option('--publisher-name <name>', 'the publisher’s full name, to make its file when there is none')
  .option('--plan <name>', 'the name of the plan’s file, such as 2027-2028 (default: the years of its period)')
  .option('--title <title>', 'the title of the plan')
  .addOption(new Option('--language <language>', 'the language of the plan').choices([...SKELETON_LANGUAGES]))
  .option('--start <YYYY-MM-DD>', 'the first day of its period')
  .option('--end <YYYY-MM-DD>', 'the last day of its period')
  .option('--folder', 'a folder with a file for each initiative, rather than one file')
  .action(async (flags: Flags) => {
    const root = findRoot(callerFolder()) ?? callerFolder();
    const beginning = process.stdin.isTTY && process.stdout.isTTY ? await ask(root, flags) : fromFlags(flags);
    if (!beginning) return;
    const files = writeNewPlan(root, beginning);
    console.log(`Made ${files.join(', ')}.`);
    if (!hasPublisher(root, beginning.publisher)) {
      console.log(`There is no content/publishers/${beginning.publisher}.yaml yet: make it with a line such as “name: Town of ${beginning.publisher}”, or run this with --publisher-name.`);
    }
    console.log(`What is missing, and what comes next: npm run openplan -- check ${files.find((file) => file.startsWith('plans/'))}`);
  });

const isDay = (value: string | undefined) => z.iso.date().safeParse(value).success;
const isId = (value: string | undefined) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value ?? '');

/** Without a terminal nothing is asked: what is missing or wrong is named, all at once. */
function fromFlags(flags: Flags): Beginning {
  const {publisher, title, language, start, end} = flags;
  const wrong = [
    isId(publisher) ? '' : '--publisher <id>: lower case letters and digits, with hyphens between words',
    title?.trim() ? '' : '--title <title>',
    language ? '' : `--language <${SKELETON_LANGUAGES.join('|')}>`,
    isDay(start) ? '' : '--start <YYYY-MM-DD>: a day that exists',
    isDay(end) ? '' : '--end <YYYY-MM-DD>: a day that exists',
    flags.plan === undefined || isId(flags.plan) ? '' : '--plan <name>: lower case letters and digits, with hyphens between words',
  ].filter(Boolean);
  if (!publisher || !title || !language || !start || !end || wrong.length > 0) {
    throw new WrongUse(`Without a terminal to ask in, a new plan needs:\n  ${wrong.join('\n  ')}`);
  }
  return {...flags, publisher, title, language, start, end, plan: flags.plan ?? planName(start, end), folder: flags.folder ?? false};
}

/** Asks for what the flags leave open. Nothing when the person stops. */
async function ask(root: string, flags: Flags): Promise<Beginning | undefined> {
  prompts.intro('A new open government plan');
  try {
    const publisher = await answer(flags.publisher, () => prompts.text({message: 'Who publishes the plan? A short name for the address', placeholder: 'riverton', validate: isIdOr}));
    const isNew = flags.publisherName === undefined && !hasPublisher(root, publisher);
    const publisherName = isNew
      ? await answer(undefined, () => prompts.text({message: 'That publisher is new here. What is its full name?', placeholder: 'Town of Riverton', validate: isFilled}))
      : flags.publisherName;
    const options = [{value: 'en', label: 'English'}, {value: 'nl', label: 'Nederlands'}];
    const language = await answer(flags.language, () => prompts.select<string>({message: 'In which language is the plan?', options}));
    const year = Number(today().slice(0, 4)) + 1;
    const start = await answer(flags.start, () => prompts.text({message: 'On which day does it begin?', initialValue: `${year}-01-01`, validate: isDayOr}));
    const end = await answer(flags.end, () => prompts.text({message: 'On which day does it end?', initialValue: `${year + 1}-12-31`, validate: isDayOr}));
    const usual = `${language === 'nl' ? 'Openoverheidsplan' : 'Open government plan'} ${yearsOf(start, end, '–')}`;
    const title = await answer(flags.title, () => prompts.text({message: 'What is its title?', initialValue: usual, validate: isFilled}));
    const message = 'Will there be many or long initiatives, each in a file of its own?';
    const folder = await answer(flags.folder, () => prompts.confirm({message, initialValue: false}));
    return {publisher, publisherName, language, start, end, title, folder, plan: flags.plan ?? planName(start, end)};
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    prompts.cancel('Nothing was written.');
    return undefined;
  }
}

class Stopped extends Error {}

/** What a flag gave, else what the person answers. Throws Stopped when there is no answer. */
async function answer<Answer>(given: NoInfer<Exclude<Answer, symbol>> | undefined, prompt: () => Promise<Answer>): Promise<Exclude<Answer, symbol>> {
  if (given !== undefined) return given;
  const value = await prompt();
  if (isGiven(value)) return value;
  throw new Stopped();
}

function isGiven<Answer>(value: Answer): value is Exclude<Answer, symbol> {
  return !prompts.isCancel(value);
}

const isIdOr = (value: string | undefined) => (isId(value) ? undefined : 'Lower case letters and digits, with hyphens between words.');
const isDayOr = (value: string | undefined) => (isDay(value) ? undefined : 'A day that exists, as YYYY-MM-DD.');
const isFilled = (value: string | undefined) => (value?.trim() ? undefined : 'Nothing was typed yet.');

function planName(start: string, end: string): string {
  return yearsOf(start, end, '-');
}

function yearsOf(start: string, end: string, dash: string): string {
  return [...new Set([start.slice(0, 4), end.slice(0, 4)])].join(dash);
}
