/**
 * Times as other languages say them, in English words: what the date parser at hand does not read,
 * or reads as another time. Longer sayings stand before shorter ones.
 */
const sayings: readonly (readonly [RegExp, string])[] = [
  [
    /\bheute\s+(?:morgen|fr[uü]h)\b|\bce matin\b|\besta ma[nñ]ana\b|\besta manh[aã]\b|\bhoje (?:de|pela) manh[aã]\b|\b(?:stamattina|questa mattina)\b/giu,
    "this morning",
  ],
  [
    /\bcet(?:te)? apr[eè]s-midi\b|\besta tarde\b|\bhoje [aà] tarde\b|\bquesto pomeriggio\b/giu,
    "this afternoon",
  ],
  [/\bce soir\b|\besta noche\b|\besta noite\b|\bhoje [aà] noite\b|\bstasera\b/giu, "this evening"],
  [
    /\banoche\b|\bla nuit derni[eè]re\b|\bheute nacht\b|\bletzte nacht\b|\bstanotte\b/giu,
    "last night",
  ],
  [/\bayer\b|\bontem\b|\bieri\b|\bgisteren\b/giu, "yesterday"],
  [
    /\bantes de ayer\b|\banteayer\b|\banteontem\b|\bl'altro ieri\b|\bavant-hier\b/giu,
    "the day before yesterday",
  ],
  [/\bhoy\b|\bhoje\b|\boggi\b|\bvandaag\b/giu, "today"],
  [
    /(?<=yesterday |monday |tuesday |wednesday |thursday |friday |saturday |sunday |hier )(?:por la ma[nñ]ana|(?:de|pela) manh[aã]|mattina|au matin)\b/giu,
    "morning",
  ],
  [
    /(?<=yesterday |monday |tuesday |wednesday |thursday |friday |saturday |sunday )(?:por la tarde|[aà] tarde|de tarde|pomeriggio)(?!\p{L})/giu,
    "afternoon",
  ],
  [
    /(?<=yesterday |monday |tuesday |wednesday |thursday |friday |saturday |sunday )(?:por la noche|[aà] noite|de noite|sera)\b/giu,
    "evening",
  ],
  [
    /\b(?:esta semana|diese(?:r)? woche|cette semaine|questa settimana|deze week)\b/giu,
    "this week",
  ],
  [/\b(?:este mes|este m[eê]s|diesen monat|ce mois(?:-ci)?|questo mese)\b/giu, "this month"],
  [
    /\b(?:la semana pasada|(?:na )?semana passada|la semaine derni[eè]re|la settimana scorsa|vorige woche)\b/giu,
    "last week",
  ],
  [/(?<=\bna )segunda\b|\bsegunda-feira\b|\bluned[iì](?!\p{L})/giu, "monday"],
  [/(?<=\bna )ter[cç]a\b|\bter[cç]a-feira\b|\bmarted[iì](?!\p{L})/giu, "tuesday"],
  [/(?<=\bna )quarta\b|\bquarta-feira\b|\bmercoled[iì](?!\p{L})/giu, "wednesday"],
  [/(?<=\bna )quinta\b|\bquinta-feira\b|\bgioved[iì](?!\p{L})/giu, "thursday"],
  [/(?<=\bna )sexta\b|\bsexta-feira\b|\bvenerd[iì](?!\p{L})/giu, "friday"],
  [/\b(?:a |one )?couple of\b/giu, "2"],
  [/\ba few\b|\beinigen?\b|\bquelques\b|\bunas?\b(?= horas)|\balgun[oa]s\b/giu, "3"],
];

/** The text with its times in English words. */
export const inEnglishTimes = (text: string): string =>
  sayings.reduce((rest, [saying, english]) => rest.replace(saying, english), text);
