/** Words of questions in several languages that name neither a person nor a page. */
const ordinary = `
a about after again all also an and any anyone anything are as at be because been before being both but by
can cannot could couldn did didn do does doesn doing done during each ever every everyone few first for from
get gets give given go goes going got had has hasn have having he her here hers him his how i if in into is
isn it its just last latest lately least let like me more most much my new newest no nobody none not now of
off often on once one only or other our out over people per please recent recently same see seen she should
show since so some someone still such tell than that the their them then there these they thing things this
those through to today together too top try until up us use used uses using very was wasn we were weren what
when where which while who whom whose why with within without won would wouldn yesterday yet you your
user users customer customers shopper shoppers visitor visitors client clients person persons session
sessions visit visits page pages site website app application screen view step steps part area section
happen happened happens happening wrong fail failed fails failing failure failures succeed succeeded success
successful successfully work worked works working complete completed completes finish finished finishes manage
managed able unable end ended ends ending leave leaves left leaving quit quits exit exits exited stop stopped
abandon abandoned abandons abandoning drop drops dropped dropping bounce bounced problem problems issue issues
bug bugs error errors exception exceptions crash crashes crashed broken break breaks call calls called request
requests api endpoint endpoints backend service services status code query queries trace traces span spans log
logs click clicks clicked clicking rage raging dead thrash thrashing thrashed frustrated frustration frustrate
frustrating frustrations angry annoyed struggle struggled struggling tried tries trying attempt attempted
attempts slow slower slowly slowness latency wait waited waiting long longer took take takes time times
explain summarize summarise describe story recap walk compare compared comparing comparison difference
differences different differ versus vs share shared common similar changed change changes since release
releases version versions deploy deployed deployment week weeks day days month hour hours minute minutes
morning afternoon evening night noon ago many number count percentage percent share list find give search
which element elements button buttons control controls link links field fields form forms message messages
answer answered answers response respond responded shown shows saw got back received cause caused causes
reason reasons root biggest worst main common frequent important serious fix hurt hurts hurting affected
experienced encountered hit hits ran bought buy buys purchase purchased purchases convert converted converts
conversion order ordered mean between around near under above below anything something everything nothing
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december
was ist war sind hat haben hatte konnte kann wurde werden warum wieso weshalb wie wo wann wer welche welcher
welches mit bei beim auf der die das den dem des ein eine einen einem einer und oder nicht kein keine im in
am an zu zum zur von vom fur seit nach vor passiert los geschehen geklappt geschafft erfolgreich fehler
anfrage aufruf gemacht getan versucht geklickt gesehen langsam sitzung sitzungen nutzer benutzer kunde kunden
kundin seite seiten problem probleme heute gestern woche tag stunde stunden es er sie ihm ihr gab gibt
que quoi qui quel quelle quels quelles est sont a ont ete etait le la les l un une des du de d au aux et ou
pas pourquoi comment quand sur dans avec pour par utilisateur utilisatrice client cliente passe arrive erreur
requete echoue reussi hier aujourd hui semaine jour s est-ce ce il elle
el los las unos unas es son fue ha han con en por para del al y o no como cuando donde quien cual cuales le
usuario usuaria cliente clienta paso ocurrio sucedio pasado fallo error peticion llamada hizo intento logro
ayer hoy semana dia pagina sesion sesiones
viele viel gibt waren wollte gemacht ging lief schief zeige zeig liste finde alle alles jemand leute menschen
haben hatten bekommen bekam sah sahen gestern vorgestern morgen abend nachmittag vormittag letzte letzten
vergangene stunden welchem woran grund ursache wurden worden mehr meisten haufigsten grossten schlimmsten
frustriert frustrierend wutklick wutklicks klick klicks klickt klicken abgebrochen abbrechen verlassen
aufgegeben aufgehort beendet dauerte gewartet betroffen versucht ihrem seinem ihren seinen dort hier
t combien etes etaient avait avaient fait faire fut etre toutes tous tout beaucoup plus moins abandonnent
abandonne abandonner quittent quitte partie parti partent clics rage page pages erreurs requetes problemes
principaux derniere dernier dernieres heures soir matin midi montre montrer liste moi nous vous ils elles
frustres frustrees touche touches essaye reussir terminer fini vu voir recu echec echouent lentes lente
cuantas cuantos hay tuvo tuvieron vio vieron recibio estaba estan estaba fueron porque razon motivo personas
gente todos todas mas menos abandonan abandono salen errores peticiones llamadas problemas principales
ultima ultimo ultimas horas tarde noche manana muestra muestrame lista pudo logro termino completo clics rabia
quais qual quem quantas quantos onde quando como porque por que aconteceu houve fez fizeram tentou conseguiu
sessao sessoes usuarios utilizador utilizadores pessoas pessoa pagina paginas erro erros falhou falha chamada
chamadas pedido pedidos requisicao problemas maiores principais ontem hoje semana ultima ultimas hora horas
cliques raiva lento lenta lentos foi foram esta estava teve tiveram viu recebeu recebeu abandonam saiu nao
sim pelo pela pelos pelas seu sua seus suas ele ela eles elas com sem uma uns umas dos das nos nas ao aos
cosa successo accaduto perche come dove quando chi quale quali quanti quante sessioni utenti cliente clienti
errore errori richiesta richieste problemi ieri oggi settimana ha hanno stato stata fallito riuscito con della
del dei delle nel nella gli le una uno sono era
gets getting saw saying said says many stuck unable booked sent saved paid went gone okay fine happened been
doing done anybody somebody else ever yet still even quite really actually exactly there were user's today's
experience experienced details report summary affected impacted related regarding concerning
`;

export const vocabulary: ReadonlySet<string> = new Set(ordinary.split(/\s+/u).filter(Boolean));

/** Words that a person's name follows. */
export const personCues: ReadonlySet<string> = new Set(
  `user customer shopper visitor client person named called for to with did does has is was why can could
   nutzer benutzer kunde kundin nutzerin mit bei hat konnte war ist von herrn frau
   utilisateur utilisatrice client cliente avec pour a usuario usuaria clienta cliente le con`.split(
    /\s+/u,
  ),
);

/** Words that say that a person's name follows, and nothing else. */
export const personTitles: ReadonlySet<string> = new Set(
  `user customer shopper visitor client nutzer benutzer kunde kundin nutzerin utilisateur utilisatrice
   cliente clienta usuario usuaria`.split(/\s+/u),
);
