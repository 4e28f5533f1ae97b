import { dateWords } from './dates/date-words';

/** Function words that rarely stand in another of the languages; a vote decides. Folded: no accents. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and you your we our is are was will would not for with this that have has from please thanks thank can could it be at by an on if but do does me my i am let us new what when how no to of or any best regards hi hello dear sorry unsubscribe send interested interest excited eager call schedule meeting pricing price proposal contract share provide review details discuss now need love looks sounds great good today tomorrow week month next back out office team wrong person left company remove list more should been had here there them they about which were yours year again anyone plz pls u dont isnt cant wont im never so because see want get got just going these those did than other mine ours his her he she as reported marked blocked',
  de: 'der die das und ist nicht wir sie ich ein eine einen fur mit auf den dem von zu im wird werden haben hat noch aber bitte danke vielen dank ihre ihr ihnen uns unser kein keine bei nach auch wenn oder gruss grusse hallo bin sind kann konnen mir mich dass wie am zur zum guten tag herr frau leider gerne interesse angebot preis vertrag bedarf abmelden bitte keine mehr unser unsere unserem unseren zurzeit momentan derzeit urlaub buro abwesend nachricht nachste woche melden melde schicken schicke sende gerne danke firma zustandig unterlagen termin frage konnten wurden ware habe hatte mochte mochten ab seit einem einer eines sehr erst schon wieder jetzt heute morgen diese dieser dieses ihrem ihren sehr geehrte geehrter liebe lieber alles klar verteiler streichen loschen was wer wie wann wo warum kostet kosten nutzer pro dafur damit dazu welche welcher dir dich euch ihm deren dessen wem wen alle etwas jemand niemand dort gestern immer nie nur jede jeder jedes weniger besser wollen will darf muss mussen soll sollen sollte wurde gab gibt geben gegeben machen macht schreiben schreib horen stoppen',
  fr: 'le la les des et est nous vous je un une pour avec dans sur pas ne que qui ce cette votre notre merci bonjour cordialement sont sera avons plus mais ou au aux du mon ma etre bien si suis se ces par etes ai interesse interesses offre prix contrat besoin desabonner desinscrire veuillez jour jours semaine absent bureau envoyer envoie enverrai devis projet equipe reunion demain prochaine prochain actuellement moment societe entreprise responsable demande question rappeler bonne journee madame monsieur aucun aucune plus jamais liste cet il elle ils ont ete serai serons peut pouvez pourriez voici tout tous y en d l j n qu c s m vais vas va aller aupres apres porter etes votre vos nos toujours tres merci cela ca quel quelle quels combien toi moi leur leurs celle celui ceux quand donc alors avant autre autres toute fait faire dit dire voir avez ecrivez envoyez cessez cesser contactez hier rien quelque ici encore seulement chaque moins mieux meme voulons veux veut doit devons dois souhaite souhaitons recevoir recu adresse donnees plait priere rayer listes messages jamais prefere joindre portable simple parfait convient voyez collegue prestataire concurrent retenu cher chers pouvons revenez recontactez rentree trimestre semestre mois annee vacances conge retour chez sans sous trop notre reste quitte allons irait',
  es: 'el la los las y es nosotros usted un una para con por no que se de del este esta su nuestro gracias hola saludos estamos tenemos pero como mas muy lo le les me ya si estoy en al sin hasta desde puede interesa interesados interesado oferta precio contrato necesitamos necesito baja correo correos semana manana oficina enviar enviare presupuesto equipo reunion proxima proximo empresa responsable pregunta buenos dias tardes favor quiero queremos podria podrian usted ustedes nosotros ahora momento ninguna ningun lista todo todos fue ha he hemos han sera soy persona eres preocupa integracion nuestra nuestras necesitamos tenemos somos mucho mucha interesa cuanto cuesta usuarios donde quien cuando nadie tambien ya mis sus eso esa ese esos esas estos estas porque pues entonces luego solo sobre otra otro otros otras tengo tiene tienen hace hacer dejen borren escribirme escriban solicito deseo vuelvan recibi llego datos tampoco nunca jamas nada alguien aqui hoy ayer siempre tarde nuevo nueva gustaria podemos puedo pueden segun cada menos mejor mismo nuestros quiere quedado fuera usamos seguir encaja encajan perfectamente llame prefiero borrenme bajas jubilo dejo dejen quitenme retomemos ano mes pasado despues antes ella ellos nadie llevo lleva hablar hable escriba escribame nosotras vosotros contento contentos proveedor',
  pt: 'o os as e nos voce um uma para com por nao que se do da dos das este esta seu nossa nosso obrigado obrigada ola cumprimentos estamos temos mas como mais muito ja sim em ao sem ate no na pelo pela tenho estou interessados interessado oferta preco contrato precisamos preciso remover lista semana amanha escritorio enviar enviarei orcamento equipa equipe reuniao proxima proximo empresa responsavel pergunta pode podem bom dia boa tarde favor gostaria poderia vocês agora momento nenhum nenhuma todo todos foi ha temos ter pela pelo ferias nossas nossos senhor quem quando onde tambem quanto custa ninguem minha minhas meu meus vosso vossa vossos vossas isto isso esse essa esses essas quero quer querem tem porque entao depois antes outra outro outros outras sou somos deixem removam retirem recebemos recebi receber envie enviem enviou desta deste dessa desse nesta neste pelos pelas numa num duas dois hoje ontem sempre nunca nada alguem ainda apenas qualquer cada menos melhor mesmo dados endereco estao fale escolher queixa avancar vou vai vamos aos me lhe falar telefone otimo otima perfeito prefiro ligue liga disso disto pessoa errada tirem coloquei respondo sinto gente ate fora',
  nl: 'de het een en is wij u je ik voor met op niet van dat dit ons onze uw maar ook bij naar wordt zijn heeft hebben groet groeten bedankt dank geen nog kunnen kan als om te aan er wel graag beste alvast mijn mij we interesse aanbod prijs contract nodig behoefte uitschrijven afmelden volgende week kantoor afwezig sturen stuur offerte team vergadering morgen bedrijf verantwoordelijk vraag goedemorgen goedemiddag alstublieft graag jullie ik heb hebt worden werd nu moment alle verwijder mailinglijst meer deze die wat welke naar hier daar terug hoi wie waar wanneer hoeveel kost niemand ook weer jouw hun toen dus want omdat voordat tussen andere alles iets niets iemand vandaag gisteren altijd nooit steeds alleen elke minder beter wil wilt willen kunt mag moet moeten zal zullen zou zouden gaat gaan doen doe doet schrijf verwijderen gegevens ontvangen benaderd haal halen lukt uit dienst werkt tekenen bellen mailen kijken komen nemen weten horen bespreken bel even liever dan',
  it: 'il lo la gli le e un una per con non che si di del della questo questa suo nostro nostra grazie buongiorno saluti siamo abbiamo ma come piu molto ci vi mi al alla dal sono ho anche nel sul cordiali possiamo societa interessati interessato offerta prezzo contratto bisogno cancellare cancellarmi lista settimana domani ufficio inviare invio inviero preventivo squadra riunione prossima prossimo azienda responsabile domanda buongiorno buonasera favore vorrei vorremmo potrebbe potete attualmente momento nessun nessuna tutto tutti stato essere ha hanno sara saremo nostri vostra vostro vostri cordialmente quanto costa chi quando dove anche nessuno ora tutto fermo vi chiedo mio miei mia mie suoi loro questi queste quello quella quelli nei nelle dalla dalle dai degli agli alle delle dei ti basta togliere togliete toglietemi rimuovete scrivermi ricevere ricevuto inviato indirizzo dati oggi ieri sempre mai niente nulla qualcosa qualcuno qui adesso ancora solo ogni meno meglio stesso vogliamo voglio vuole possono puo potrei avete sia fino dopo prima sulla tra fra occupo io entro mando sentire sbagliato persona riparliamo acquisti deve fornitore riparliamo dopo estate bene partiamo procediamo andiamo ricontattateci serve servono troppo costoso collega ferie rientro siete nemmeno anno mese preferisco tardi fine estate usiamo gia abbiate togliere cancellate scelto altro altra interessa ufficio acquisti sarebbe',
};
/** Languages whose script or letters tell them at once; they are not read further. */
const OTHER_SCRIPT =
  /[\u0400-\u04ff\u0370-\u03ff\u0590-\u05ff\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/** Endings that one of the languages favours. */
const ENDINGS: readonly (readonly [string, RegExp])[] = [
  ['de', /(?:ung|ungen|lich|keit|schaft|ieren)$/],
  ['fr', /(?:eux|euse|ons|ez|eurs?|oir)$/],
  ['es', /(?:cion|ciones|mente|dad)$/],
  ['pt', /(?:cao|coes|agem|mente|dade)$/],
  ['it', /(?:zione|zioni|iamo|amoci|iamoci|mente|ita)$/],
  ['nl', /(?:ij|ijk|ijke|aan|oor|heid)$/],
  ['es', /(?:amos|emos)$/],
  ['pt', /(?:amos|emos)$/],
];
const ENDING_VOTE = 0.3;

/** Letters and marks that one of the languages favours; looked up in the words as they were written. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['en', /\b\w+n['’]t\b|\b(?:i|we|you|they|he|she|it|that|there|what|who)['’](?:d|ll|ve|re|m|s)\b/i],
  ['de', /[ßäöü]/i],
  ['fr', /[êœ]|(?:^|[\s(])(?:j|n|qu)['’]/i],
  ['es', /[ñ¿¡]/i],
  ['pt', /[ãõ]/i],
  ['it', /[òìù]|(?:^|\s)(?:dell|all|nell|quest|un)['’]/i],
];

const votes = votesOf();

/** Months and weekdays vote too: a date is often all that a short note says. */
function votesOf(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (word: string, lang: string) => found.set(word, (found.get(word) ?? new Set()).add(lang));
  for (const [lang, words] of Object.entries(WORDS)) for (const word of words.split(' ')) add(word, lang);
  for (const [lang, words] of Object.entries(dateWords)) {
    for (const name of words.match(/(?:wd|mo)\d+: [^|\n]+/g) ?? []) add(name.replace(/^.*: /, '').trim(), lang);
  }
  return new Map([...found].map(([word, langs]) => [word, [...langs]]));
}

const SAMPLE = 1500;
/** Too close to call, in votes. */
const CLEAR = 0.4;
/** A text of no more words is weighed anew among languages no more votes apart. */
const SHORT = 20;
const TIED = 1.2;
/** Below this share of known words a longer text is written in a language we do not read. */
const KNOWN_SHARE = 0.08;

/** Two letters, or `und` when the words do not tell; `folded` is lower case without accents, `written` the same words as they were. */
export function languageOf(folded: string, written = ''): string {
  return languagesOf(folded, written)[0];
}

/** The language of the words, before others that a short text may as well be written in. */
export function languagesOf(folded: string, written = ''): readonly [string, ...string[]] {
  const sample = folded.slice(0, SAMPLE);
  const foreign = sample.match(OTHER_SCRIPT)?.length ?? 0;
  const words = sample.match(/[a-z]+/g) ?? [];
  if (words.length === 0 || isForeign(sample, foreign)) return ['und'];
  const [best, second, ...rest] = [...tally(words, written.slice(0, SAMPLE))].sort((a, b) => b[1] - a[1]);
  if (!best) return [words.length <= 6 ? 'en' : 'und'];
  if (words.length >= 12 && best[1] < words.length * KNOWN_SHARE) return ['und'];
  if (!second) return [best[0]];
  if (best[1] - second[1] < CLEAR && words.length > 3 && second[0] === 'en') return ['en'];
  if (best[0] === 'en' || words.length > SHORT) return [best[0]];
  const tied = [second, ...rest].filter(([lang, score]) => lang !== 'en' && best[1] - score < TIED);
  return [best[0], ...tied.map(([lang]) => lang)];
}

function isForeign(sample: string, foreign: number): boolean {
  return foreign > 0 && foreign * 3 > sample.replace(/[\s\d\p{P}]/gu, '').length;
}

function tally(words: readonly string[], written: string): ReadonlyMap<string, number> {
  const score = new Map<string, number>();
  const vote = (lang: string, weight: number) => score.set(lang, (score.get(lang) ?? 0) + weight);
  for (const lang of lettersTell(written)) vote(lang, 1);
  for (const word of words) {
    const langs = votes.get(word);
    if (langs) for (const lang of langs) vote(lang, 1 / langs.length);
    else if (word.length > 4) for (const lang of endingsOf(word)) vote(lang, ENDING_VOTE);
  }
  return score;
}

function lettersTell(written: string): readonly string[] {
  if (!MAY_TELL.test(written)) return [];
  return LETTERS.filter(([, letters]) => letters.test(written)).map(([lang]) => lang);
}

/** What all of `LETTERS` need one of. */
const MAY_TELL = /[\u0080-\uffff']/;

const endingsKnown = new Map<string, readonly string[]>();
const KNOWN_LIMIT = 5000;

/** A word is looked at once; mail repeats its words. */
function endingsOf(word: string): readonly string[] {
  const before = endingsKnown.get(word);
  if (before) return before;
  const langs = ENDINGS.filter(([, ending]) => ending.test(word)).map(([lang]) => lang);
  if (endingsKnown.size >= KNOWN_LIMIT) endingsKnown.clear();
  endingsKnown.set(word, langs);
  return langs;
}
