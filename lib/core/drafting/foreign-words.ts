/** Grammar and courtesy of German, French and Spanish: in every mail, so no proof that two mails speak of the same thing. */
export const foreignSmallWords: ReadonlySet<string> = new Set(
  (
    'aber alle allem allen aller alles als also auch auf aus bei beim bin bis bitte bleibt brauche brauchen da dabei dafür damit danach dann darf darüber das dass dazu dem den denn der deren des deshalb dich die dies diese diesem diesen dieser dieses dir doch dort du durch eben ein eine einem einen einer eines einmal er erst es etwas euch euer für gab ganz geben gern gerne gibt gleich gut guten haben hallo hat hatte hätte heute hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jeder jetzt kann kein keine keinen können könnten kurz kurze kurzes kurzer lassen liebe machen man mehr mein meine meinem meinen mich mir mit morgen möchte möchten muss müssen nach nächste nächsten nächster noch nicht nichts noch nun nur ob oder ohne passt recht schon sehr sein seine seit sich sie sind so soll sollen sollte sonst statt über um und uns unser unsere unserem unseren unter viel viele vielen vom von vor wann war wäre warum was weil weiter welche welchen welcher wenn wer werden wie wieder will wir wird wo wollen wurde würde würden zeit zu zum zur zwei tag tage woche wochen monat uhr dank danke grüße gruß freundlichen frau herr sehr geehrte geehrter telefonat gespräch termin mail nachricht antwort frage fragen melden schicken senden klärt ' +
    'wollte wollten wolltest sehen hören fragte fragten sagte sagten ' +
    'voulait vouliez voulais savoir saber ver pidió preguntó dijo quería ' +
    'alors après au aucun aussi autre aux avant avec avez avoir avons bien bonjour bonne car ce cela celle celui ces cet cette chaque chez ci comme comment dans de depuis des deux dire doit donc dont du elle elles en encore entre est et était être eu fait faire fois font il ils je jour journée jusqu la là le les leur leurs lui ma madame mais me merci mes mettre moi moins mois moment mon monsieur ne ni nos notre nous on ont ou où par pas peu peut peux plus pour pourquoi pouvez pouvons pourriez prochaine prochain puis quand que quel quelle quels qui quoi sa sans se selon semaine ses seule seulement si son sont sous sur ta te temps tes ton toujours tous tout toute toutes très trop tu un une va vers voici voir vos votre vous vient voit y cordialement appel visite réunion courriel message question questions réponse envoyer court courte demandé veut ' +
    'a ahora al algo alguna alguno antes aquí así aún bien bueno buenas buenos cada casi como cómo con cosa cual cuál cuando cuándo de del desde días donde dónde dos durante el él ella ellos en entre era eres es esa ese eso esta está estaba estamos están estar este esto estoy fue ha había hace hacer hacia han has hasta hay haya hola hoy la las le les lo los más mañana me mes mi mis mismo momento mucha mucho muchas muchos muy nada ni no nos nosotros nuestra nuestro o otra otro para parte pero por porque puede pueden puedes podemos podría pues que qué quien quién quiere quiero rato se sea según ser si sí sido siempre sin sobre solo sólo son soy su sus también tan tanto te tenemos tener tengo ti tiempo tiene tienen tienes toda todas todo todos tu tú tus un una uno unos usted ustedes va van viene vez y ya yo gracias saludo saludos semana llamada reunión correo mensaje pregunta respuesta enviar corta corto señor señora pidió'
  ).split(/\s+/),
);

/** Weekdays and months of German, French and Spanish by their English names, lower case. */
export const foreignDays: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'monday montag lundi lunes',
    'tuesday dienstag mardi martes',
    'wednesday mittwoch mercredi miércoles miercoles',
    'thursday donnerstag jeudi jueves',
    'friday freitag vendredi viernes',
    'saturday samstag sonnabend samedi sábado sabado',
    'sunday sonntag dimanche domingo',
    'january januar jänner janvier enero',
    'february februar février fevrier febrero',
    'march märz mars marzo',
    'april avril abril',
    'may mai mayo',
    'june juni juin junio',
    'july juli juillet julio',
    'august août aout agosto',
    'september septembre septiembre',
    'october oktober octobre octubre',
    'november novembre noviembre',
    'december dezember décembre decembre diciembre',
  ].flatMap((line) => {
    const [english = '', ...names] = line.split(' ');
    return names.map((name) => [name, english]);
  }),
);
