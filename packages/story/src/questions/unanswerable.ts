interface Limit {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Questions that no session's data can answer, and why; over the folded question. */
const limits: readonly Limit[] = [
  {
    pattern:
      /^(?:please )?(?:delete|erase|remove|update|insert|drop|set|reset|rename|block|ban|refund|send|e-?mail|call|write to|losche|supprime|borra|elimina|apaga)\b/u,
    reason: "A question only reads: nothing is changed, sent or erased by asking.",
  },
  {
    pattern:
      /\b(?:think|thinks|thought|thinking|feel|feels|felt|feeling|feelings|opinions?|mood|likes? it|liked|likes|dislike\w*|love|loves|loved|hate|hated|wants?|wanted|intend\w*|believe\w*|satisf\w*|happy|happier|happiest|unhappy|motiv(?:ation|ated|es?)\b|prefer\w*|trusts?|denkt|dachte|denken|gefuhlt|fuhlt|meinung|zufrieden|pense\w*|pensaba|piensa|pensa|opinion|opiniao|sent(?:ia|iu|i)|heureu\w*|content[oe]?s?|feliz)\b/u,
    reason:
      "Thoughts, feelings and motives are not in the data: it holds what was done and what the page and its back ends answered.",
  },
  {
    pattern:
      /\b(?:typed?|typing|wrote|written|enter(?:ed)? (?:in|into|as)|what (?:did|has|had|was|is)\b.{0,40}\benter(?:ed)?\b|(?:what|which|whose|show|give|read|tell)\b.{0,60}\b(?:password|passcode|pin code|card number|credit card number|cvv|cvc|iban|ssn|social security|secret)|values? of the field|eingegeben|getippt|geschrieben hat|quel mot de passe|(?:a|avait) (?:tape|saisi)|escribio|tecleo|digitou|escreveu)\b/u,
    reason: "What people type is never recorded, only which fields they used.",
  },
  {
    pattern:
      /\b(?:will|shall|going to|predict\w*|forecast\w*|expect(?:ed)? to|next (?:week|month|year|quarter|time)|tomorrow|in the future|likely to|wird|werden|(?<!heute |gestern |am )morgen|nachste\w* (?:woche|monat|mal)|va-t-(?:il|elle)|(?:semaine|mois) prochaine?|proxim[oa] (?:semana|mes|vez)|manana|amanha)\b/u,
    reason: "The data holds what has happened; it does not tell the future.",
  },
  {
    pattern:
      /\b(?:how old|(?:what|which|whose|how)\b.{0,30}\b(?:age|ages|gender|ethnicity|religion|income|salary|nationality|home address|postal address|phone number|telephone number|birthday|date of birth|job|job title|profession|illness\w*|disease\w*)|married|where do(?:es)? .{1,40} live|wie alt|quel age|que edad|cuantos anos|quantos anos)\b/u,
    reason: "Nothing personal beyond the identity that the application gives is recorded.",
  },
  {
    pattern:
      /\b(?:weather|wetter|meteo|quel temps|clima|tempo faz|stock price|share price|competitor\w*|reddit|instagram|linkedin|the news|google ranking|seo|marketing (?:spend|budget|campaign cost)|ad spend|advertis\w* cost|salaries|ceo|capital of|world cup)\b/u,
    reason: "That lies outside what browsers and their back ends recorded.",
  },
  {
    pattern:
      /\b(?:profit\w*|profit margins?|turnover|annual revenue|revenue|net sales|ebitda|umsatz|gewinn|chiffre d'affaires|benefice|ingresos|beneficios?|faturamento|lucro)\b|\b(?:how much|wie viel|combien|cuanto|quanto)\b.{0,60}\b(?:costs?|paid|spend|spent|kostet|coutent?|cuestan?|custam?)\b|\b(?:what|which)(?:'s| is| was| are| were)? (?:the |our |a )?(?:\w+ ){0,2}(?:price|cost|tax(?:es)?|margin|refund policy|stock level|inventory|cheap(?:er|est)|expensive|discount|shipping status|delivery status)\b|\bwhich supplier\b|\b(?:support ticket\w*|phone call|called support|call cent(?:er|re)|e-?mail(?:ed|s)? (?:us|support)|newsletter open\w*|nps|csat|survey results)\b|\b(?:has|have|was|were|did)\b.{0,60}\b(?:shipped|delivered|parcel|package)\b/u,
    reason: "Business figures and other systems' records are not in the data of sessions.",
  },
  {
    pattern:
      /\b(?:what colou?r|which colou?rs?|welche farbe|quelle couleur|que color|qual cor|screenshots?|screen recording|(?:video|picture|photo|image) of|(?:picture|image|sound|audio|video) quality|look like|looked like|which font|eye movement|gaze|facial|voice|said aloud|mouse brand|battery|screen brightness)\b/u,
    reason: "No pixels, pictures or sounds are recorded, only what happened.",
  },
  {
    pattern:
      /\b(?:who wrote|which developer|which engineer|who deployed|whose fault|who is to blame|git (?:commit|blame)|pull request|code review|line of code|wer hat .* (?:programmiert|deployt))\b/u,
    reason: "Who changed which code is not in the data of sessions.",
  },
];

/** A word that only names a page or part of one: “the invoice page”. */
const placeName =
  /\b[\p{L}\p{N}-]+ (?:page|form|step|screen|section|tab|button|link|view|dialog|seite|formular|knopf)s?\b/gu;

/** Why the question cannot be answered from session data, undefined if it might. */
export function limitOf(folded: string): string | undefined {
  const asked = folded.replace(placeName, " ");
  return limits.find(({ pattern }) => pattern.test(asked))?.reason;
}
