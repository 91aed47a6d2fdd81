/** What can be asked of one session. */
export const sessionIntents = [
  "what_happened",
  "succeeded",
  "why_not",
  "which_call",
  "what_tried",
  "got_back",
  "frustration",
  "how_ended",
  "slow",
] as const;

/** What can be asked over many sessions. */
export const manyIntents = [
  "top_problems",
  "shared",
  "abandonment",
  "rage_elements",
  "frustrating_pages",
  "failing_requests",
  "slow_requests",
  "who_hit",
  "changed",
  "compare",
  "how_many",
  "refused_fields",
  "list",
] as const;

export type SessionIntent = (typeof sessionIntents)[number];
export type ManyIntent = (typeof manyIntents)[number];
export type Intent = SessionIntent | ManyIntent;

interface Cue {
  /** Over the folded question: lower case, no diacritics, typos in known words corrected. */
  readonly pattern: RegExp;
  readonly weight: number;
}

const cue = (pattern: RegExp, weight: number): Cue => ({ pattern, weight });

/** How each intent is worded, in English, German, French and Spanish; a new wording is a line. */
export const cues: Readonly<Record<Intent, readonly Cue[]>> = {
  what_happened: [
    cue(
      /\bwhat (?:has |have )?(?:happen\w*|went wrong|occurred|was the story|is the story)\b|\bwhat'?s (?:the )?(?:story|wrong)\b/u,
      3,
    ),
    cue(
      /\b(?:tell me about|explain|summari[sz]e|summary|describe|story|walk me through|recap|what(?:'s| is| was) (?:up|going on)|details (?:of|on|for)|report on|experience of|how did it go|how (?:was|did) .*\b(?:go|visit|session|experience))\b/u,
      2,
    ),
    cue(
      /\b(?:was ist|was war|was geschah|was lief)\b.*\b(?:passiert|los|geschehen|schief)\b|\b(?:passiert|geschah|vorgefallen|zusammenfass\w*|erzahl\w*|erklar\w*)\b/u,
      3,
    ),
    cue(
      /\bs'est[- ](?:il )?pass\w+|\bse passe\w*|\bque (?:le |les )?(?:ha )?(?:paso|ocurrio|sucedio|pasado|ocurrido)\b|\b(?:raconte|resume|explique|cuentame|explica)\w*\b|\bo que (?:aconteceu|houve|ocorreu|passou)\b|\b(?:aconteceu|ocorreu)\b|\bcosa (?:e successo|e accaduto)\b|\bsuccesso\b|\bwat (?:is er )?gebeurd?e?\b|\bco sie stalo\b/u,
      3,
    ),
  ],
  succeeded: [
    cue(
      /\b(?:did|could|can|was|has|have|were|is)\b.*\b(?:succeed\w*|success\w*|manage\w*|complete\w*|finish\w*|able|work(?:ed)?|go through|went through|get through|convert\w*|place (?:an |the )?order|buy|bought|purchase\w*)\b/u,
      4,
    ),
    cue(
      /\b(?:hat|konnte|wurde)\b.*\b(?:geklappt|geschafft|erfolg\w*|abgeschlossen|abschliessen|funktioniert|gekauft|fertig)\b/u,
      4,
    ),
    cue(
      /\b(?:reussi\w*|abouti\w*|arrive[er]? a|termine|consigui\w*|consegui\w*|logro|logrado|complet(?:o|a|ou|ado|ar)|pudo|pude|riuscit[oa]|gelukt)\b/u,
      3,
    ),
    // A question that is answered by yes or no, when nothing else is recognised in it.
    cue(
      /^(?:and |but |so )?(?:did|does|do|has|have|had|was|were|is|are|could|can|hat|haben|hatte|konnte|kann|ist|war|wurde|est-ce que?|a-t-|l'a-t|ha|pudo|fue|foi|conseguiu|e riuscit)\b/u,
      2.5,
    ),
  ],
  why_not: [
    cue(/\bwhy\b/u, 3),
    cue(/\b(?:stuck|hung up|blocked by|struggl\w* with|trouble with|wrong with)\b/u, 6),
    cue(
      /\b(?:reason|root cause|cause|caused|because of what|culprit|what stopped|what prevented|what blocked)\b/u,
      4,
    ),
    cue(
      /\bwhy\b.*\b(?:not|n't|fail\w*|unable|cannot|could|broke\w*|stuck|leave|left|give up|abandon\w*)\b/u,
      2,
    ),
    cue(
      /\b(?:warum|wieso|weshalb|woran|ursache|grund|pourquoi|por que|porque|raison|causa|motivo|razon|razao|perche|waarom|dlaczego|how come)\b/u,
      4,
    ),
  ],
  which_call: [
    cue(
      /\b(?:which|what|any|the)\b.*\b(?:call|request|api|endpoint|operation|mutation|service|backend|back-end|span|query|url)s?\b/u,
      3,
    ),
    cue(
      /\b(?:failed|failing|broken) (?:\w+ )?(?:call|request|api|endpoint)s?\b|\bstatus code\b|\bhttp (?:status|error)\b/u,
      4,
    ),
    cue(
      /\b(?:welche\w*|quel(?:le)?s?|que|cual|qual|quale)\b.*\b(?:anfragen?|aufruf|request|requete|appel|llamada|peticion|solicitud|requisicao|pedido|chamada|richiesta|schnittstelle|dienst|servicio|servico|servizio)\b/u,
      5,
    ),
  ],
  what_tried: [
    cue(/\b(?:try|tried|trying|attempt\w*)\b/u, 4),
    cue(
      /\bwhat (?:did|was|were|has)\b.*\b(?:do|doing|done|click\w*|press\w*|tap\w*)\b|\bsteps?\b|\bwhat actions?\b|\bwhich (?:pages?|buttons?)\b.*\b(?:visit\w*|click\w*|open\w*|see|saw|use\w*)\b|\bwhere did .* go\b|\bjourney\b/u,
      4,
    ),
    cue(
      /\b(?:was hat .*(?:gemacht|getan|versucht|geklickt|gewollt)|wollte|versucht|schritte|essaye\w*|fait|intento|intentaba|hizo|hecho|pasos|tentou|tentava|fez|clicou|passos|cosa ha (?:fatto|provato)|provato)\b/u,
      4,
    ),
  ],
  got_back: [
    cue(
      /\b(?:got|get|gets|given|received?) back\b|\bwhat (?:did|does)\b.*\b(?:see|get|shown?|receive)\b|\b(?:answer|respon\w+|feedback|message)\b.*\b(?:see|get|got|shown?|receive\w*)\b|\bwhat did the (?:page|site|app|screen) (?:show|say|answer|do)\b|\b(?:see|shown?) (?:any|an|a|the) (?:error|message|dialog)\b/u,
      5,
    ),
    cue(
      /\b(?:was hat .*(?:gesehen|angezeigt)|gesehen|angezeigt|bekommen|qu'a-t-(?:il|elle) vu|a vu|que vio|mostro|mostrou|viu|ha visto)\b/u,
      4,
    ),
  ],
  frustration: [
    cue(
      /\b(?:frustrat\w*|annoy\w*|angry|rage|raging|rage-?click\w*|dead click\w*|thrash\w*|struggl\w*|upset|frustriert\w*|genervt|frustre\w*|frustra\w*|enerv\w*|enfad\w*|irrita\w*)\b/u,
      4,
    ),
  ],
  how_ended: [
    cue(
      /\b(?:how|where|when)\b.*\b(?:end|ended|leave|left|quit|exit\w*|stop|stopped|give up|gave up|drop off)\b|\blast (?:page|thing|action|click|step)\b/u,
      5,
    ),
    cue(
      /\b(?:wie|wo|wann)\b.*\b(?:geendet|verlassen|aufgehort|abgebrochen|beendet)\b|\b(?:comment|ou|quand)\b.*\b(?:fini|quitte|termine)\b|\b(?:como|donde|cuando)\b.*\b(?:termino|acabo|salio|abandono)\b|\b(?:onde|como|quando)\b.*\b(?:terminou|acabou|saiu|abandonou)\b/u,
      5,
    ),
  ],
  slow: [
    cue(
      /\b(?:slow\w*|latency|long wait\w*|wait\w*|how long|took (?:so )?long|take (?:so )?long|performance|loading time|laggy|langsam\w*|dauer\w*|gewartet|wartezeit|lent\w*|lenteur|attendu|tarda\w*|tardo|demor\w*)\b/u,
      5,
    ),
  ],
  top_problems: [
    cue(
      /\b(?:top|biggest|worst|main|most (?:common|frequent|important|serious|painful)|key|major)\b.*\b(?:problem|issue|bug|error|failure|pain point|complaint|frustration|crash)\w*/u,
      6,
    ),
    cue(
      /\bwhat(?:'s| is| are| was)?\b.*\b(?:broken|going wrong|wrong|failing|hurts?|hurting|breaking)\b|\bwhat should (?:we|i) fix\b|\bfix first\b|\b(?:problems|issues|bugs)\b|\b(?:anything|something|what) (?:is )?wrong\b/u,
      3,
    ),
    cue(/\bwhich (?:error|problem|bug|issue|failure)s?\b/u, 5),
    cue(
      /\b(?:haufigste\w*|grosste\w*|wichtigste\w*|schlimmste\w*)\b.*\b(?:problem\w*|fehler)\b|\bprincipa(?:ux|les|is|li)\b.*\bproblem\w*|\b(?:peores|mayores|maiores|piores|problemas)\b|\bproblem(?:es|e|i)\b/u,
      6,
    ),
  ],
  shared: [
    cue(/\b(?:share|shared|have in common|in common|similar\w*|alike)\b/u, 7),
    cue(/\b(?:gemeinsam|gemeinsamkeit\w*|en commun|en comun|comparten)\b/u, 7),
  ],
  abandonment: [
    cue(
      /\b(?:people|users|customers|shoppers|visitors|they|everyone)\b.*\b(?:abandon\w*|drop(?:ping|ped|s)?[ -]?(?:off|out|offs)?|leave|leaving|quit|exit|stop|give up)\b|\b(?:abandon\w*|drop(?:ping|ped|s)?[ -]?(?:off|out|offs)?|bounce\w*|give up|giving up|churn\w*)\b/u,
      6,
    ),
    cue(
      /\bwhere\b.*\b(?:leave|leaving|exit\w*|quit\w*|lose|losing|stop|go away)\b|\bexit pages?\b/u,
      5,
    ),
    cue(
      /\b(?:wo|an welcher stelle)\b.*\b(?:ab|abbrechen|verlassen|springen)\b|\bou\b.*\b(?:abandonnent|quittent|partent)\b|\b(?:donde|onde|dove)\b.*\b(?:abandon\w*|salen|saem|dejan|desistem)\b/u,
      6,
    ),
  ],
  rage_elements: [
    cue(
      /\b(?:which|what|where)\b.*\b(?:element|button|control|link|page|place|thing|field)s?\b.*\b(?:rage|frustrat\w*|dead|angry|thrash\w*)\b/u,
      7,
    ),
    cue(
      /\brage[ -]?click\w*\b.*\b(?:where|which|most|by|on what|top)\b|\b(?:where|most)\b.*\brage[ -]?click\w*\b|\b(?:most|worst)\b.*\b(?:rage|dead)[ -]?click\w*/u,
      6,
    ),
    cue(
      /\b(?:welche|wo|quels?|ou|que|donde)\b.*\b(?:wutklick\w*|rage[ -]?click\w*|rageclick\w*|clics? de rabia)\b/u,
      6,
    ),
  ],
  frustrating_pages: [
    cue(
      /\b(?:which|what|worst|most)\b.*\b(?:pages?|screens?)\b.*\b(?:stuck|struggl\w*|frustrat\w*|problem\w*|trouble\w*|errors?|worst|pain\w*)\b|\b(?:most|worst) (?:frustrating|troubled|problematic|painful) (?:pages?|screens?)\b/u,
      9,
    ),
    cue(
      /\b(?:welche seiten|quelles pages|que paginas)\b.*\b(?:frust\w*|fehler|erreur\w*|error\w*|problem\w*)\b/u,
      9,
    ),
  ],
  failing_requests: [
    cue(
      /\b(?:which|what|top|most)\b.*\b(?:requests|calls|apis|endpoints|services)\b.*\b(?:fail\w*|error\w*|broken|break\w*)\b|\b(?:most )?(?:failing|failed|broken) (?:requests|calls|apis|endpoints)\b|\bwhich (?:api|endpoint|service|request|call) fails?\b/u,
      9,
    ),
    cue(
      /\b(?:welche (?:anfragen|aufrufe|dienste)|quelles requetes|que (?:peticiones|llamadas))\b/u,
      7,
    ),
  ],
  slow_requests: [
    cue(
      /\b(?:which|what|top|most)\b.*\b(?:requests?|calls?|apis?|endpoints?|services?|pages?)\b.*\b(?:slow\w*|long\w*|latency|wait\w*)\b|\b(?:slow|slowest|longest) (?:requests?|calls?|apis?|endpoints?|pages?|services?)\b|\b(?:langsam\w*|lentes?|lentas?)\b.*\b(?:anfragen|requetes|peticiones)\b/u,
      9,
    ),
  ],
  who_hit: [
    cue(
      /\b(?:who|which (?:users?|people|customers?|shoppers?|visitors?|persons?|accounts?))\b.*\b(?:hit|gets?|got|saw|see|had|have|has|affected|experienced|ran into|encounter\w*|error\w*|exception|fail\w*|rage\w*|frustrat\w*|stuck|crash\w*|problem\w*|status|\d{3})\b/u,
      6,
    ),
    cue(
      /\b(?:any(?:one|body)|some(?:one|body)|jemand|quelqu'un|alguien|alguem)\b.*\b(?:trouble|problem\w*|errors?|stuck|fail\w*|issues?|fehler|erreur\w*)\b/u,
      6,
    ),
    cue(/^(?:and )?(?:who|whom|wer|wen|qui|quien(?:es)?|quem|chi|wie heeft)\b/u, 4),
    cue(
      /\b(?:wer|welche (?:nutzer|kunden)|qui|quien(?:es)?|quem|chi)\b.*\b(?:hat(?:te)?|bekam|sah|eu|vu|recu|tuvo|vio|recibio|teve|viu|recebeu|\d{3})\b/u,
      5,
    ),
    cue(
      /\b(?:wer|welche nutzer|welche kunden|qui|quels utilisateurs|quien(?:es)?|que usuarios|quem|quais usuarios)\b.*\b(?:\w*fehler|error|erro|erreur|betroffen|touche\w*|afectad\w*|afetad\w*|problem\w*)\b/u,
      6,
    ),
  ],
  changed: [
    cue(
      /\b(?:chang\w*|differen\w*|new|worse|better|regress\w*|improv\w*|compared?)\b.*\b(?:since|release\w*|version|deploy\w*|week|yesterday|month|day|update)\b/u,
      6,
    ),
    cue(/\b(?:what(?:'s| is)? new|regression)\b/u, 4),
    cue(
      /\b(?:geandert|verandert|schlechter|neu)\b.*\b(?:seit|release|version|woche)\b|\b(?:change|nouveau)\b.*\b(?:depuis)\b|\b(?:cambi\w+|nuevo|mudou|novo)\b.*\bdesde\b/u,
      6,
    ),
  ],
  compare: [
    cue(
      /\b(?:compar\w*|differ\w*|difference\w*|distinguish\w*|versus|vs|unlike|separates?)\b.*\b(?:finish\w*|complet\w*|convert\w*|succe\w*|bought|purchase\w*|buyers?|those who|not)\b/u,
      7,
    ),
    cue(/\b(?:unterscheide\w*|vergleich\w*|compare\w*|diferencia\w*)\b/u, 6),
  ],
  how_many: [
    cue(
      /\b(?:how many|how often|number of|count of|count|what (?:share|percentage|percent|fraction)|wie viele|wie oft|combien|cuant[oa]s|quant[oa]s|quanti|quante)\b/u,
      7,
    ),
  ],
  refused_fields: [
    cue(
      /\b(?:which|what|top|most|worst)\b.*\b(?:fields?|inputs?)\b|\bfields?\b.*\b(?:refus\w*|reject\w*|invalid|fail\w*|error\w*|problem\w*|trouble)\b|\bvalidation (?:errors?|problems?|failures?)\b/u,
      7,
    ),
    cue(/\b(?:welche|quels?|que|quais)\b.*\b(?:felder|champs|campos)\b/u, 9),
  ],
  list: [
    cue(
      /\b(?:show|list|find|give|get|search|zeig\w*|liste|finde|montre\w*|muestra\w*)\b.*\b(?:sessions?|visits?|users?|people|sitzung\w*|sesiones|visites)\b/u,
      6,
    ),
    cue(/\bwhich sessions?\b/u, 6),
  ],
};
