/** How a language asks for opinions, and how it tells of work. */
interface ConsultingWords {
  asking: RegExp;
  doing: RegExp;
}

/** The words of the language of a plan, when the checklist knows them. */
export function consultingWords(language: string): ConsultingWords | undefined {
  return WORDS[language.split('-')[0] ?? ''];
}

/** `*` stands for any letters, `(a|b)` for either. */
function anyOf(phrases: string): RegExp {
  const source = phrases.trim().split(/\s*,\s*/).join('|').replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+');
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
}

/*
 * What asks is listed only where it can mean nothing else: a survey may be of birds. What does is listed generously,
 * but for words that opinions are asked about: the building, the design, “your opinion counts”.
 */
const WORDS: Partial<Record<string, ConsultingWords>> = {
  en: {
    asking: anyOf(`
      consultation, (public|online|citizens?|residents?) consultations, questionnaire*, opinion*, focus group*, listening session*, listen* to the public,
      public (comment*|hearing*|input), (invit*|tak*|took|send|give) comments, feedback (on|about), (your|their|give) feedback, have (your|their) say,
      your (views|ideas|wishes|input|thoughts), their (views|input), what do you (think|want|need), what you (think|want|need|prefer),
      what (they|people|residents|citizens|visitors|users) (think|prefer), what (residents|citizens) want, ask* (residents|citizens|neighbours|people|visitors|users|the public) for (advice|ideas|suggestions),
      (online|satisfaction|residents?|citizens?|customer|user) survey*, survey (about|asks), survey (among|of) (residents|citizens|neighbours|people|visitors|users),
      (fill in|answer|complete) (a|an|the|our|this) survey, respond to (a|an|the|our|this) (draft|plan|proposal|design)`),
    doing: anyOf(`
      task*, volunteer*, citizen scien*, hackathon*, build, builds, built, building (a|an|the) *, mapping, mapped, map (the|every|each|all|their|our|where|lost),
      mend, mends, mending, fix, fixes, fixing, repair, repairing, repaired, repairs (the|a|their), restore*, restoring, install*, put up, puts up, hang, hangs,
      write, writes, writing, co-write*, edit, edits, editing, transcri*, translat*, describ*, digiti*, catalogu*, index, indexing, label*, classif*, tag, tags, tagging,
      scan, scans, scanning, upload*, photograph*, draw, draws, drawing, paint, paints, painting, record (the|their|every|each|how|stories|sounds), recording,
      count, counting, counted, counts the, measure, measuring, measured, measurement*, measures (the|how|water|noise|air), monitor*, observ*, read the, reads the,
      test, tests, testing, tested, testers, check, checks, checking, checked, verif*, correct, corrects, correcting, analys*, analyz*, interview*,
      (collect*|gather*) (data|samples|readings|stories|litter|photos|measurements|seeds),
      plant, plants, planting, planted, sow, sowing, weed, weeding, mow, mowing, dig, digs, digging, prune*, pruning, clean, cleans, cleaning, clear, clears, clearing,
      design (a|an|the|their|our|new), designs (a|an|the|their|our|new), co-design*, code, coding, program, programs, programming, develop, develops, developing,
      create, creates, creating, invent*, produce, produces, producing, (make|makes|making) (a|an|the|new|maps|lessons|tools), solve, solves, solving, (run|runs) (a|the|their|our),
      maintain*, look after, looks after, looking after, care for, cares for, teach*, train (new|volunteers|each)`),
  },
  nl: {
    asking: anyOf(`
      *enqu(e|ê)te*, (burger|volks|publieks|inwoners|bewoners)raadpleging*, raadpleging over, raadpleging (inwoners|bewoners|burgers), raadpleging (van|onder) (inwoners|bewoners|burgers|buren),
      *consultatie, *consultaties, *inspraak*, vragenlijst*, mening, meningen, (opinie|draagvlak|inwoners|bewoners|burger)peiling*, zienswijze*, meepraten, (praat|praten) mee,
      meedenken over, (denk|denken) mee over, feedback (op|over), (uw|je|jouw) (reactie*|ideeën|wensen|feedback), hun (reactie*|wensen),
      wat (u|je|jij|inwoners|bewoners|burgers) (wil*|denk*), wat (u|je|jij|zij|ze|inwoners|bewoners|burgers|mensen|bezoekers) vind* van, wat (u|je|jij|zij|ze|inwoners|bewoners|mensen) ervan vind*,
      wat (vindt|vind|wilt|wil) (u|je|jij), (reageren|reageer) op (het|de|een|ons|dit) (ontwerp*|plan|plannen|voorstel*)`),
    doing: anyOf(`
      taak, taken, vrijwillig*, burgerwetenschap*, hackathon*, bouwen, bouwt, gebouwd, meebouwen, in kaart, kart(eren|eert), repare*, herstel*, ophang*, hangen, hangt,
      schrijf, schrijft, schrijven, geschreven, beschrij*, beschreven, overtyp*, transcri*, vertaal*, vertal*, digitalise*, label*, rubrice*, catalogise*, scannen, scant,
      fotografe*, teken, tekenen, tekent, getekend, schilder*, leggen * vast, legt * vast, vastlegg*, tellen, geteld, telling*, telt (de|alle|elke), meet, meten, gemeten, meting*,
      waarnem*, aflezen, test, testen, getest, uitprobe*, nakijk*, (kijkt|kijken) * na, controle(ren|ert|erd), verbeter (de|het), analyse*, interview*,
      verzamel* (data|gegevens|verhalen|zwerfafval|foto*|monsters|metingen|zaden), plant, planten, geplant, zaaien, zaait, maaien, maait, snoei*, wieden, graven, graaft,
      schoonma*, schoonhoud*, opruim*, (ruimt|ruimen) * op, ontwerpen, ontwerpt, programme*, ontwikkelen, ontwikkelt, bedenken *oplossing*, oplossen, (lost|lossen) * op,
      (maak|maakt|maken) (een|de|samen|zelf), (samen|zelf) maken, beheren, beheert, onderhoud*, verzorg*, (geven|geeft) les, klussen, timmer*`),
  },
};
