/** A promise of which only an intention is left, with the place of its verb in the sentence. */
export interface VaguePromise {
  verb: string;
  start: number;
  end: number;
}

/** How a language promises to try, and what makes of it a promise that can be checked. */
interface PromiseWords {
  /** A piece of every vague verb: most texts have none. */
  hint: RegExp;
  /** Group `verb`: what is promised is to look, or to try. */
  vague: readonly RegExp[];
  /** The same as the first word of what is promised. */
  first: RegExp;
  /** Before the verb: somebody else acts, or it is denied or left open. */
  notOurs: RegExp;
  /** Right after the verb: all that is promised is to look for something. What it may be of does not count. */
  search: RegExp;
  /** A number or a day. */
  quantity: RegExp;
  /** Something that will be there, or a verb that makes it. */
  product: RegExp;
  /** After the verb: a second promise, of something. */
  addition: RegExp;
}

/** Whether promises in a language can be told. */
export function knowsPromises(language: string): boolean {
  return wordsOf(language) !== undefined;
}

/** The vague promise that a sentence makes, if it makes one and nothing else. `isPromise`: it is one as a whole, as a deliverable is. */
export function vaguePromiseIn(sentence: string, language: string, isPromise: boolean): VaguePromise | undefined {
  const words = wordsOf(language);
  // A sentence that ends in a colon is carried on by the list below it.
  if (!words?.hint.test(sentence) || /[?:]$/.test(sentence) || words.quantity.test(sentence)) return undefined;
  for (const pattern of isPromise ? [words.first, ...words.vague] : words.vague) {
    const [start, end = 0] = pattern.exec(sentence)?.indices?.groups?.['verb'] ?? [];
    if (start === undefined) continue;
    const before = sentence.slice(0, start);
    if (words.notOurs.test(before) || OPEN_QUOTE.test(before)) continue;
    if (words.addition.test(sentence.slice(end))) continue;
    const isSearch = words.search.test(sentence.slice(start));
    if (words.product.test(isSearch ? before : sentence)) continue;
    return {verb: sentence.slice(start, end), start, end};
  }
  return undefined;
}

/** Whether a text has a word that only looks or tries: without one there is no need to cut it into sentences. */
export function mayBeVague(text: string, language: string): boolean {
  return wordsOf(language)?.hint.test(text) ?? false;
}

function wordsOf(language: string): PromiseWords | undefined {
  return WORDS[language.split('-')[0] ?? ''];
}

/** Words and phrases with commas between; `*` stands for any letters. */
function anyOf(phrases: string): string {
  return phrases.trim().split(/\s*,\s*/).join('|').replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+');
}

const whole = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'diu');

/** Somebody is quoted. */
const OPEN_QUOTE = /(?:^|[\s(])[“"„‘][^”"’]*$/u;

/** A few adverbs. */
const EN_ADVERBS = '(?:(?:also|further|continue\\s+to|always|then|soon|again|jointly|\\p{L}+ly)\\s+)*';
const EN_VERBS = 'explore|consider|look\\s+(?:into|at)|strive|seek\\s+to|aim\\s+(?:to|for|at)|endeavou?r\\s+to|work\\s+towards?|investigate|try\\s+to|attempt\\s+to';
const EN_ING = 'exploring|considering|looking\\s+(?:into|at)|striving|seeking\\s+to|aiming\\s+(?:to|for|at)|endeavou?ring\\s+to|working\\s+towards?|investigating|trying\\s+to';

const WORDS: Partial<Record<string, PromiseWords>> = {
  en: {
    hint: /explor|consider|\bstriv|\bseek|\baim|endeavo|investigat|attempt|look(?:ing)?\s+(?:into|at)|work(?:s|ing)?\s+toward|try(?:ing)?\s+to/i,
    vague: [
      whole(`(?:will|shall|plans?\\s+to|intends?\\s+to|going\\s+to|hopes?\\s+to|wants?\\s+to|would\\s+like\\s+to|continues?\\s+to|commits?\\s+to|committed\\s+to)\\s+${EN_ADVERBS}(?<verb>${EN_VERBS})`),
      whole(`(?:will\\s+${EN_ADVERBS}be|is|are|commits?\\s+to|committed\\s+to)\\s+${EN_ADVERBS}(?<verb>${EN_ING})`),
      whole(`(?<verb>aims\\s+(?:to|for|at)|seeks\\s+to|strives|endeavou?rs\\s+to|works\\s+towards?)`),
      whole(`(?:we|agencies|departments|which|that)\\s+${EN_ADVERBS}(?<verb>strive|seek\\s+to|aim\\s+(?:to|for|at)|endeavou?r\\s+to|work\\s+towards?)`),
    ],
    first: new RegExp(`^(?:to\\s+)?(?<verb>${EN_VERBS}|${EN_ING})(?!\\p{L})`, 'diu'),
    notOurs: whole('(?:you|users?|visitors?|readers?|students?|participants?|people|researchers?|residents|citizens|civil\\s+society|the\\s+public|they|he|she|what|not|never|if|may|might|could)\\s+(?:\\p{L}+\\s+){0,2}?'),
    search: /^(?:explor\p{L}*|consider\p{L}*|look\p{L}*\s+(?:into|at)|investigat\p{L}*)\s+(?:\p{L}+\s+){0,2}?(?:ways?|options?|opportunit\p{L}+|possibilit\p{L}+|potential|how|whether|ideas|avenues|means|measures|use)(?!\p{L})/iu,
    addition: whole(`(?:and|then)\\s+will\\s+(?!(?:also\\s+)?(?:${EN_VERBS}))\\p{L}+|(?:and|then)\\s+(?:publish|release|report|launch|build|create|hire|hold|host|issue|adopt|decide|start|open|test|pilot|share|post)`),
    quantity: whole(`\\d+|\\p{L}*\\d[\\p{L}\\d]*|` + anyOf(`two, three, four, five, six, seven, eight, nine, ten, twelve, dozen*, hundred*, thousand*, million*, annual*, monthly, weekly, quarterly, yearly,
      january, february, march, april, in may, by may, before may, end of may, june, july, august, september, october, november, december, next year, this year, end of the year`)),
    product: whole(anyOf(`report*, register*, registry, registries, list, lists, map, maps, dataset*, data set*, website*, web page*, webpage*, page, pages, portal*, platform*, dashboard*, app, apps, tool, tools, toolkit*, toolbox*, api, apis,
      guide, guides, guideline*, guidance, handbook*, manual*, playbook*, directive*, rule, rules, regulation*, rulemaking, legislation, law, laws, bill, statute*, roadmap*, training*, course*, curricul*, workshop*, webinar*, meeting*, session*, event, events, hearing*, survey*, conference*,
      pilot*, prototype*, catalog*, inventory, inventories, database*, archive, newsletter*, video*, template*, schema*, licence*, license*, contract*, grant, grants, prize*, challenge*, hackathon*, datathon*,
      recommendation*, document, documents, scorecard*, indicator*, code, code base*, codebase*, repositor*, committee*, forum, forums, panel*, working group*, task force, council, hub, fellowship*, policy, policies, strategy, strategies, framework*, blog*,
      publish*, releas*, launch*, build, building, open up, create*, creating, (?:develop|developing) (?:a|an|the|new), deliver*, host*, hold, holding, translat*, digitiz*, digitis*, post, posting, upload*, make available, making available, issue, issuing, establish*, update*, updating, hire, hiring, redesign*, convene, convening, adopt*, appoint*, send, sending, invite, inviting`)),
  },
  nl: {
    hint: /verken|onderzo|bekij|bekek|bezie|overwe|overwo|nadenk|nagedacht|denken\s+na|streef|streven|gestreef|inzet|ingezet|\bzet|prober|probeer|kijk|gekeken|toewerk|werken\s+toe|beoog/i,
    vague: [
      whole(`(?:zal|zullen|ga|gaan|gaat|wil|willen|blijft|blijven)\\s+(?!zeggen)[^.;:]*?(?<![\\p{L}]|het\\s)(?<verb>verkennen|onderzoeken|bekijken|bezien|overwegen|nadenken|streven|inzetten\\s+op|proberen|kijken\\s+(?:naar|of|hoe)|toewerken\\s+naar)`),
      whole(`(?:zal|zullen)\\s[^.;:]*?(?<!\\p{L})(?<verb>verkend|onderzocht|bekeken|bezien|overwogen|gekeken\\s+(?:naar|of|hoe)|gestreefd|nagedacht|ingezet\\s+op)`),
      whole(`(?:wordt|worden)\\s[^.;:]*?(?<!\\p{L})(?<verb>verkend|onderzocht|gekeken\\s+(?:naar|of|hoe)|gestreefd|nagedacht)`),
      whole(`(?:we|wij|gemeenten|overheden)\\s+(?:\\p{L}+\\s+)?(?<verb>verkennen|onderzoeken|overwegen|bekijken|bezien|streven|zetten\\s+in\\s+op|kijken\\s+(?:naar|of|hoe)|denken\\s+na|werken\\s+toe\\s+naar|proberen)`),
      whole(`(?<verb>verkennen|onderzoeken|overwegen|bekijken|bezien|streven|proberen)\\s+(?:we|wij)`),
      whole(`(?<verb>zetten)\\s+(?:we|wij)\\s[^.]*?in\\s+op`),
      whole(`(?<verb>kijken)\\s+(?:we|wij)\\s[^.]*?(?:naar|of|hoe)`),
      whole(`(?:gemeente|provincie|ministerie|waterschap|dienst|college|raad|rijk|overheid|project|programma|initiatief)\\s+(?:\\p{L}+\\s+)?(?<verb>verkent|onderzoekt|overweegt|beziet|streeft|zet\\s+in\\s+op|beoogt|probeert)`),
      whole(`(?<verb>verkent|onderzoekt|overweegt|beziet|streeft)\\s+(?:de|het)\\s+(?:gemeente|provincie|ministerie|waterschap|dienst|college|raad|rijk|overheid)`),
    ],
    first: /^(?<verb>verken(?:nen|t|ning)?|onderzoek(?:en|t)?|streven|inzetten\s+op|kijken\s+(?:naar|of|hoe)|bekijken|bezien|overwegen|toewerken\s+naar|nadenken)(?!\p{L})/diu,
    notOurs: whole('(?:ik|hij|zij|ze|u|je|jij|jullie|gebruikers?|bezoekers?|deelnemers?|studenten|mensen|inwoners|burgers|niet|nooit|als|indien|moet|moeten|kan|kunnen|mag|mogen|zou|zouden)\\s+(?:\\p{L}+\\s+){0,2}?'),
    search: /^(?:verken\p{L}*|onderz\p{L}*|bekijk\p{L}*|bezi\p{L}*|kijken)\s+(?:(?:we|wij|de|nieuwe|naar|ook)\s+){0,3}(?:of|hoe|mogelijkhe\p{L}+|kansen|manieren|ideeën)(?!\p{L})/iu,
    addition: whole(`en\\s+(?:\\p{L}+\\s+){0,6}?(?:publiceren|openen|maken|bouwen|starten|invoeren|houden|plaatsen|delen|stellen|besluiten)`),
    quantity: whole(`\\d+|\\p{L}*\\d[\\p{L}\\d]*|` + anyOf(`twee, drie, vier, vijf, zes, zeven, acht, negen, tien, twaalf, honderd*, duizend*, miljoen*, jaarlijks*, maandelijks*, wekelijks*,
      januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, volgend jaar, dit jaar, eind van het jaar`)),
    product: whole(anyOf(`*rapport, *rapportage*, *verslag, *verslagen, *register, *registers, *lijst, *lijsten, *kaart, *kaarten, *dataset*, *website*, *pagina, *pagina’s, *portaal, *platform*, *dashboard*, app, apps, applicatie*, tool, tools, *instrument*, api, api’s,
      *handreiking*, *gids, *gidsen, *richtlijn*, *handboek*, *handleiding*, *regeling*, *verordening*, *wetsvoorstel*, *routekaart*, *training*, *cursus*, *workshop*, *webinar*, *bijeenkomst*, *avond, *avonden, *enquête*, *conferentie*,
      *pilot*, *proef, *proeven, *prototype*, *catalogus*, *overzicht*, *index, *database*, *archief, *nieuwsbrief*, *video*, *formulier*, *sjabloon*, *standaard, *standaarden, *schema*, *licentie*, *contract*, *subsidie*, *prijs, *prijsvraag, hackathon*,
      *aanbeveling*, *advies, *adviezen, *voorstel, *voorstellen, *document, *documenten, *indicator*, broncode, *commissie*, *forum, *panel*, *werkgroep*, *loket*, *beleid, *strategie*, *kader, *kaders, *beleidsplan,
      publiceren, publiceert, gepubliceerd, openbaar, openbaren, lanceren, lanceert, bouwen, bouwt, maken, maakt, opstellen, stelt * op, stellen * op, ontwikkelen, ontwikkelt, opleveren, leveren, levert, organiseren, organiseert, houden, vertalen, digitaliseren, plaatsen, aanbieden, bieden, biedt, invoeren, voeren * in, oprichten, implementeren, uitnodigen, invullen, inrichten, vaststellen, beschrijven, opleiden`)),
  },
};
