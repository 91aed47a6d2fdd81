interface Limit {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Questions that no session's data can answer, and why; over the folded question. */
const limits: readonly Limit[] = [
  {
    pattern:
      /\b(?:think|thinks|thought|thinking|feel|feels|felt|feeling|feelings|opinion|mood|like it|liked|likes|dislike\w*|love|loves|loved|hate|hated|want|wants|wanted|intend\w*|believe\w*|satisf\w*|happy|happier|happiest|motiv\w*|prefer\w*|denkt|dachte|gefuhlt|meinung|pense\w*|pensaba|piensa)\b/u,
    reason:
      "Thoughts, feelings and motives are not in the data: it holds what was done and what the page and its back ends answered.",
  },
  {
    pattern:
      /\b(?:typed?|typing|wrote|written|enter(?:ed)? (?:in|into|as)|what (?:did|has|had|was|is)\b.{0,40}\benter(?:ed)?\b|password|passcode|pin code|card number|credit card number|cvv|cvc|iban|ssn|social security|secret|values? of the field|eingegeben|passwort|mot de passe|contrasena)\b/u,
    reason: "What people type is never recorded, only which fields they used.",
  },
  {
    pattern:
      /\b(?:will|shall|going to|predict\w*|forecast\w*|expect(?:ed)? to|next (?:week|month|year|quarter|time)|tomorrow|in the future|likely to|wird|morgen|prochaine?|proxim[oa]|manana)\b/u,
    reason: "The data holds what has happened; it does not tell the future.",
  },
  {
    pattern:
      /\b(?:how old|age of|ages?|gender|male|female|ethnicity|religion|income|salary|rich|married|nationality|home address|postal address|phone number|birthday|date of birth|live in|lives|job title|profession)\b/u,
    reason: "Nothing personal beyond the identity that the application gives is recorded.",
  },
  {
    pattern:
      /\b(?:weather|stock price|share price|competitor\w*|twitter|reddit|facebook|instagram|linkedin|news|google ranking|seo|marketing (?:spend|budget|campaign cost)|ad spend|advertis\w* cost|hired?|employees?|salaries|office|ceo)\b/u,
    reason: "That lies outside what browsers and their back ends recorded.",
  },
  {
    pattern:
      /\b(?:profit\w*|margin|turnover|annual revenue|revenue|net sales|ebitda|tax(?:es)?|invoice\w*|refund policy|warehouse|stock level|inventory|shipped|shipping status|delivered|delivery status|parcel|support ticket\w*|phone call|called support|call cent(?:er|re)|e-?mail(?:ed|s)? (?:us|support)|newsletter open\w*|nps|csat|survey results)\b/u,
    reason: "Business figures and other systems' records are not in the data of sessions.",
  },
  {
    pattern:
      /\b(?:what colou?r|colou?rs?|screenshot|screen recording|video|look like|looked like|font|eye|gaze|camera|facial|voice|said aloud|spoke|mouse brand|battery|screen brightness)\b/u,
    reason: "No pixels, pictures or sounds are recorded, only what happened.",
  },
  {
    pattern:
      /\b(?:who wrote|which developer|which engineer|who deployed|whose fault|who is to blame|git|commit|pull request|code review|line of code)\b/u,
    reason: "Who changed which code is not in the data of sessions.",
  },
];

/** A word that only names a page or part of one: “the invoice page”. */
const placeName =
  /\b[\p{L}\p{N}-]+ (?:page|form|step|screen|section|tab|button|link|view|dialog)s?\b/gu;

/** Why the question cannot be answered from session data, undefined if it might. */
export function limitOf(folded: string): string | undefined {
  const asked = folded.replace(placeName, " ");
  return limits.find(({ pattern }) => pattern.test(asked))?.reason;
}
