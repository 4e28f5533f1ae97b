/**
 * The words of a language that the date grammar knows, folded, as `meaning: words | words`. Meanings: `wd1`–`wd7` Monday to Sunday, `mo1`–`mo12`,
 * `u-…` units, `n…` numbers, `o…` ordinals, `end`/`start`/`mid` of something, `next`/`this`/`last`, `by`/`until`/`after`/`before`/`from`/`on`/`in`/`of`, fixed days.
 */
export type DateWords = string;

export const dateWords: Readonly<Record<string, DateWords>> = {
  en: `
    wd1: monday|mon | wd2: tuesday|tues|tue | wd3: wednesday|weds|wed | wd4: thursday|thurs|thur|thu | wd5: friday|fri | wd6: saturday|sat | wd7: sunday|sun
    mo1: january|jan | mo2: february|feb | mo3: march|mar | mo4: april|apr | mo5: may | mo6: june|jun | mo7: july|jul | mo8: august|aug | mo9: september|sept|sep | mo10: october|oct | mo11: november|nov | mo12: december|dec
    u-day: day|days | u-workday: business day|business days|working day|working days|workday|workdays|work days|weekdays | u-week: week|weeks|wk|wks | u-fortnight: fortnight|fortnights | u-month: month|months | u-quarter: quarter|quarters|qtr | u-half: half year|half-year|half | u-year: year|years|fiscal year|financial year|calendar year|fy | u-hour: hour|hours|hrs|hr | u-minute: minutes|mins
    n1: one|a|an | n2: two|couple of|a couple of|couple|a couple | n3: three|a few|few|several|some | n4: four | n5: five | n6: six | n7: seven | n8: eight | n9: nine | n10: ten | n12: twelve|a dozen
    o1: first|1st | o2: second|2nd | o3: third|3rd | o4: fourth|4th
    end: end of|the end of|end|close of|later in|late in|latter part of|late|last day of|the last day of|towards the end of|last week of|last days of | start: beginning of|the beginning of|start of|the start of|early in|early|beginning|first days of|first part of | mid: middle of|the middle of|mid|mid-|halfway through
    next: next|coming|upcoming|following | this: this|current|the current|this coming | last: last|past|previous | ago: ago
    by: by|no later than|not later than|latest by|at the latest by|within the next|due | until: until|till|til|through|thru|up to | after: after|following|post|past the|once | before: before|prior to|ahead of | from: from|starting|as of|beginning on|from the|since | on: on|for | in: in|within|during|around|about|towards|toward|sometime in|some time in|over|by around | of: of|the|in|of the | and: and|to|-|through|until
    today: today|tonight|this morning|this afternoon|this evening|later today|within the hour | weekafter: week after next|the week after next | eod: eod|end of day|the end of day|end of the day|the end of the day|end of business|close of business|cob|eob|end of play|close of play|cop | yesterday: yesterday|yesterday morning|yesterday afternoon|last night | tomorrow: tomorrow|tmrw|tomorrow morning|tomorrow afternoon|tomorrow evening | dayafter: day after tomorrow|the day after tomorrow | eow: eow|end of week | eom: eom|month end|month-end | eoq: eoq|quarter end|quarter-end | eoy: eoy|year end|year-end
    now: from now|from today|time | weekend: weekend | week: calendar week|week|cw|wk|week no|week number
    easter: easter|easter break|easter holidays|easter monday | christmas: christmas|xmas|christmas break | newyear: new year|new years|the new year|new year s | vacation: vacation|the vacation|vacations | summer: summer|the summer|summer break|summer holidays|summer vacation|the summer break|the summer holidays|summer season | autumn: autumn|fall|the fall|the autumn | spring: spring|the spring | winter: winter|the winter | holidays: the holidays|holidays|the holiday season|holiday season | pentecost: whitsun|pentecost | thanksgiving: thanksgiving
  `,
  de: `
    wd1: montag|montags|mo | wd2: dienstag|di | wd3: mittwoch|mi | wd4: donnerstag|do | wd5: freitag|fr | wd6: samstag|sonnabend | wd7: sonntag
    mo1: januar|janner|jan | mo2: februar|feb | mo3: marz|maerz | mo4: april|apr | mo5: mai | mo6: juni|jun | mo7: juli|jul | mo8: august|aug | mo9: september|sept|sep | mo10: oktober|okt | mo11: november|nov | mo12: dezember|dez
    u-day: tag|tage|tagen | u-workday: arbeitstag|arbeitstage|arbeitstagen|werktag|werktage|werktagen | u-week: woche|wochen | u-month: monat|monate|monaten|monats | u-quarter: quartal|quartals|quartale|quartalen | u-half: halbjahr|halbjahres | u-year: jahr|jahre|jahren|jahres|geschaftsjahr|geschaftsjahres|haushaltsjahr
    n1: ein|eine|einen|einem|einer | n2: zwei|ein paar|paar | n3: drei|einige|einigen | n4: vier | n5: funf | n6: sechs | n7: sieben | n8: acht | n9: neun | n10: zehn | n12: zwolf | n14: vierzehn
    o1: erstes|ersten|erste|1st | o2: zweites|zweiten|zweite | o3: drittes|dritten|dritte | o4: viertes|vierten|vierte
    end: ende|ende des|ende der|letzter tag des|letzten tag des|zum ende|ende vom|spat im | start: anfang|anfang des|anfang der|zu beginn|beginn|beginn des|beginn der|anfangs | mid: mitte|mitte des|mitte der
    next: nachste|nachsten|nachster|nachstes|nachstem|kommende|kommenden|kommender|kommendes|kommendem|folgende|folgenden | this: diese|diesen|dieser|dieses|diesem|laufenden|laufende|aktuellen | last: letzte|letzten|letzter|letztes|vergangene|vergangenen|vorige
    by: bis spatestens|spatestens|bis spatestens am | until: bis|bis zum|bis zur|bis einschliesslich|bis inkl|bis einschl | after: nach|nach dem|nach der|nach den | before: vor|vor dem|vor der | from: ab|ab dem|ab der|vom|von|seit | on: am|an|den|zum | in: in|im|innerhalb von|binnen|innerhalb der|innerhalb|in den|gegen|wahrend | of: des|der|vom|von|im|den | and: bis|-|und
    weekafter: ubernachste woche|ubernachsten woche|ubernachster woche | today: heute|heute abend|heute nachmittag|heute noch | eod: tagesende|ende des tages|feierabend|geschaftsschluss | eom: monatsende | eoq: quartalsende | eoy: jahresende | weekend: wochenende | u-hour: stunde|stunden | yesterday: gestern|gestern abend | daybefore: vorgestern | tomorrow: morgen|morgen fruh|morgen vormittag | dayafter: ubermorgen | week: kw|kalenderwoche
    easter: ostern|osterferien | christmas: weihnachten|weihnachtsferien | newyear: neujahr|jahreswechsel|dem jahreswechsel|neuen jahr|neues jahr | vacation: urlaub|ferien|den ferien|dem urlaub|meinem urlaub | summer: sommer|sommerferien|sommerpause|den sommerferien|der sommerpause|sommerurlaub | autumn: herbst | spring: fruhjahr|fruhling | winter: winter | holidays: feiertagen|den feiertagen|feiertage | pentecost: pfingsten
  `,
  fr: `
    wd1: lundi | wd2: mardi | wd3: mercredi | wd4: jeudi | wd5: vendredi | wd6: samedi | wd7: dimanche
    mo1: janvier|janv | mo2: fevrier|fevr | mo3: mars | mo4: avril|avr | mo5: mai | mo6: juin | mo7: juillet|juil | mo8: aout | mo9: septembre|sept | mo10: octobre|oct | mo11: novembre|nov | mo12: decembre|dec
    u-day: jour|jours | u-workday: jour ouvre|jours ouvres|jours ouvrables|jour ouvrable | u-week: semaine|semaines|huitaine | u-fortnight: quinzaine | u-month: mois | u-quarter: trimestre|trimestres | u-half: semestre|semestres | u-year: an|ans|annee|annees|exercice
    n1: un|une | n2: deux | n3: trois|quelques | n4: quatre | n5: cinq | n6: six | n7: sept | n8: huit | n10: dix | n15: quinze
    o1: premier|1er|premiere | o2: deuxieme|second|2e|2eme | o3: troisieme|3e|3eme | o4: quatrieme|4e|4eme|dernier trimestre
    end: fin|fin de|fin de la|la fin de|la fin de la|le dernier jour de|le dernier jour du|dernier jour du|la fin du|fin du|fin d | start: debut|debut de|debut du|le debut de|debut d | mid: mi|mi-|milieu de|le milieu de|courant
    next: prochain|prochaine|prochains|prochaines|suivant|suivante | this: ce|cette|cet | last: dernier|derniere|passe|passee
    by: d ici|d ici a|d ici le|d ici la|au plus tard|au plus tard le|pour le|pour | until: jusqu au|jusqu a|jusque|jusqu en|inclus | after: apres|apres le|apres la|apres les|passe | before: avant|avant la|avant le | from: a partir de|a partir du|a compter du|des|du|depuis le|depuis | on: le|au|les | in: dans|en|sous|au cours de|au cours du|pendant | of: de|du|de la|la|l|d | and: au|a|-|et
    u-hour: heure|heures | eod: fin de journee|fin de la journee|la fin de journee|la fin de la journee | today: aujourd hui|ce soir|cet apres-midi | yesterday: hier|hier soir | daybefore: avant-hier | tomorrow: demain|demain matin | dayafter: apres-demain|apres demain | weekend: week-end | week: semaine|s
    easter: paques|vacances de paques | christmas: noel|fetes|les fetes | newyear: nouvel an|l an | vacation: vacances|les vacances | summer: ete|l ete|vacances d ete | autumn: automne|l automne|rentree|la rentree | spring: printemps|le printemps | winter: hiver|l hiver | pentecost: pentecote
  `,
  es: `
    wd1: lunes | wd2: martes | wd3: miercoles | wd4: jueves | wd5: viernes | wd6: sabado | wd7: domingo
    mo1: enero|ene | mo2: febrero|feb | mo3: marzo | mo4: abril|abr | mo5: mayo | mo6: junio|jun | mo7: julio|jul | mo8: agosto|ago | mo9: septiembre|setiembre|sept | mo10: octubre|oct | mo11: noviembre|nov | mo12: diciembre|dic
    u-day: dia|dias | u-workday: dia habil|dias habiles|dias laborables|dia laborable | u-week: semana|semanas | u-fortnight: quincena | u-month: mes|meses | u-quarter: trimestre|trimestres | u-half: semestre|semestres | u-year: ano|anos|ejercicio
    n1: un|una | n2: dos|un par de | n3: tres|unos|unas|algunos|algunas | n4: cuatro | n5: cinco | n6: seis | n7: siete | n8: ocho | n10: diez | n15: quince
    o1: primer|primero|primera | o2: segundo|segunda | o3: tercer|tercero | o4: cuarto
    end: finales de|final de|fin de|fin del|el fin de|el ultimo dia de|el ultimo dia del|ultimo dia del|fines de|a finales de|final del|ultimos dias de | start: principios de|principio de|comienzos de|inicio de|inicios de|a principios de|comienzo del|principios del|inicio del | mid: mediados de|mitad de|a mediados de|mediados del
    next: proximo|proxima|proximos|proximas|que viene|siguiente|entrante | this: este|esta|esta misma | last: pasado|pasada|ultimo|ultima
    by: a mas tardar|a mas tardar el|para el|para la|para | until: hasta|hasta el|hasta la | after: despues de|despues del|tras|pasado el|pasada la|despues de la | before: antes del|antes de|antes de la | from: a partir de|a partir del|desde|desde el|del | on: el|al|los|la | in: en|dentro de|en el|en la|durante | of: de|del|de la | and: al|a|-|y|hasta el
    u-hour: hora|horas | eod: final del dia|fin del dia|el final del dia | today: hoy|hoy mismo|esta tarde | yesterday: ayer | daybefore: anteayer | tomorrow: manana|manana por la manana | dayafter: pasado manana | weekend: fin de semana | week: semana
    easter: semana santa|pascua|la semana santa | christmas: navidad|navidades|las navidades|la navidad | newyear: ano nuevo|el ano nuevo | vacation: vacaciones|las vacaciones | summer: verano|el verano|vacaciones de verano | autumn: otono|el otono | spring: primavera|la primavera | winter: invierno|el invierno | holidays: fiestas|las fiestas
  `,
  pt: `
    wd1: segunda-feira|segunda feira|segunda | wd2: terca-feira|terca feira|terca | wd3: quarta-feira|quarta feira|quarta | wd4: quinta-feira|quinta feira|quinta | wd5: sexta-feira|sexta feira|sexta | wd6: sabado | wd7: domingo
    mo1: janeiro|jan | mo2: fevereiro|fev | mo3: marco | mo4: abril|abr | mo5: maio|mai | mo6: junho|jun | mo7: julho|jul | mo8: agosto|ago | mo9: setembro|set | mo10: outubro|out | mo11: novembro|nov | mo12: dezembro|dez
    u-day: dia|dias | u-workday: dia util|dias uteis | u-week: semana|semanas | u-fortnight: quinzena | u-month: mes|meses | u-quarter: trimestre|trimestres | u-half: semestre|semestres | u-year: ano|anos|exercicio
    n1: um|uma | n2: dois|duas|um par de | n3: tres|alguns|algumas | n4: quatro | n5: cinco | n6: seis | n7: sete | n8: oito | n10: dez | n15: quinze
    o1: primeiro|primeira | o2: segundo | o3: terceiro | o4: quarto
    end: final de|fim de|o fim de|o fim do|o fim da|final da|o ultimo dia do|o ultimo dia de|ultimo dia do|finais de|fim do|final do|fim da|final da|o final do|o final de | start: inicio de|comeco de|principio de|inicio do|comeco do|inicio da|principios de|o inicio de|o inicio do | mid: meados de|meio de|metade de|meados do
    next: proximo|proxima|proximos|proximas|que vem|seguinte | this: este|esta|desta|deste|nesta|neste | last: passado|passada|ultimo|ultima
    by: ate|ate o|ate a|ate ao|ate as|o mais tardar | until: ate|ate dia|ate o dia|ate ao dia | after: depois de|depois do|depois da|apos|apos o|apos a|depois das|apos as | before: antes de|antes do|antes da | from: a partir de|a partir do|a partir da|desde|de | on: na|no|em|dia|no dia|ao | in: em|dentro de|daqui a|durante|no|na|nos|nas | of: de|do|da|que | and: a|ao|-|e
    u-hour: hora|horas | eod: final do dia|fim do dia|o final do dia|o fim do dia | today: hoje|hoje a tarde|hoje mesmo | yesterday: ontem | daybefore: anteontem | tomorrow: amanha|amanha de manha | dayafter: depois de amanha | weekend: fim de semana | week: semana
    easter: pascoa|a pascoa|semana santa | christmas: natal|o natal | newyear: ano novo|o ano novo | vacation: ferias|as ferias | summer: verao|o verao|ferias de verao | autumn: outono|o outono | spring: primavera|a primavera | winter: inverno | holidays: festas|as festas | carnival: carnaval|o carnaval
  `,
  nl: `
    wd1: maandag|ma | wd2: dinsdag|di | wd3: woensdag|wo | wd4: donderdag|do | wd5: vrijdag|vr | wd6: zaterdag | wd7: zondag
    mo1: januari|jan | mo2: februari|feb | mo3: maart|mrt | mo4: april|apr | mo5: mei | mo6: juni|jun | mo7: juli|jul | mo8: augustus|aug | mo9: september|sept | mo10: oktober|okt | mo11: november|nov | mo12: december|dec
    u-day: dag|dagen | u-workday: werkdag|werkdagen | u-week: week|weken | u-month: maand|maanden | u-quarter: kwartaal|kwartalen | u-half: halfjaar|half jaar | u-year: jaar|jaren|boekjaar
    n1: een | n2: twee|paar|een paar | n3: drie|enkele|enige | n4: vier | n5: vijf | n6: zes | n7: zeven | n8: acht | n10: tien | n14: veertien
    o1: eerste|1e | o2: tweede|2e | o3: derde|3e | o4: vierde|4e
    end: eind|einde|het einde van de|het einde van het|het eind van de|laatste dag van de|de laatste dag van de|de laatste dag van|einde van|het einde van|eind van|einde van de|einde van het|eind van de|eind van het | start: begin|begin van|het begin van|begin van de|begin van het | mid: medio|midden|half|halverwege|midden van
    next: volgende|volgend|komende|komend|aanstaande|aankomende | this: deze|dit|huidige | last: vorige|vorig|afgelopen|laatste
    by: uiterlijk|voor|tegen|ten laatste|uiterlijk op | until: tot|tot en met|t/m|tot aan | after: na|na de|na het | before: voor|voor de|voor het|voordat | from: vanaf|van|sinds|per | on: op|de | in: in|binnen|over|in de|in het|gedurende|rond | of: van|van de|van het|de|het | and: tot|t/m|-|en|tot en met
    u-hour: uur|uren | eod: einde van de dag|eind van de dag|het einde van de dag | eow: einde week | today: vandaag|vandaag nog|vanavond|vanmiddag | yesterday: gisteren|gistermiddag|gisteravond | daybefore: eergisteren | tomorrow: morgen|morgenochtend|morgenmiddag | dayafter: overmorgen | weekend: weekend|het weekend | week: week|wk|weeknummer
    easter: pasen | christmas: kerst|kerstmis|de kerst|kerstvakantie | newyear: nieuwjaar|nieuwe jaar|nieuw jaar|jaarwisseling|de jaarwisseling | vacation: vakantie|de vakantie | summer: zomer|de zomer|zomervakantie|de zomervakantie | autumn: herfst|najaar|het najaar | spring: lente|voorjaar|het voorjaar | winter: winter | holidays: feestdagen|de feestdagen | pentecost: pinksteren
  `,
  it: `
    wd1: lunedi | wd2: martedi | wd3: mercoledi | wd4: giovedi | wd5: venerdi | wd6: sabato | wd7: domenica
    mo1: gennaio|gen | mo2: febbraio|feb | mo3: marzo|mar | mo4: aprile|apr | mo5: maggio|mag | mo6: giugno|giu | mo7: luglio|lug | mo8: agosto|ago | mo9: settembre|sett|set | mo10: ottobre|ott | mo11: novembre|nov | mo12: dicembre|dic
    u-day: giorno|giorni | u-workday: giorno lavorativo|giorni lavorativi | u-week: settimana|settimane | u-fortnight: quindicina | u-month: mese|mesi | u-quarter: trimestre|trimestri | u-half: semestre|semestri | u-year: anno|anni|esercizio
    n1: un|una|uno | n2: due|un paio di|paio di | n3: tre|alcuni|alcune|qualche | n4: quattro | n5: cinque | n6: sei | n7: sette | n8: otto | n10: dieci | n15: quindici
    o1: primo|prima | o2: secondo | o3: terzo | o4: quarto|ultimo trimestre
    end: fine|la fine di|la fine dell|fine dell|l ultimo giorno del|l ultimo giorno di|ultimo giorno del|fine di|la fine del|fine del|fine della|la fine della | start: inizio|inizio di|l inizio di|inizi di|inizio del|primi di|i primi di | mid: meta|meta di|la meta di|meta del
    next: prossimo|prossima|prossimi|prossime|successivo|entrante | this: questo|questa|corrente | last: scorso|scorsa|passato|passata
    by: entro|entro il|entro la|entro l|entro le|al piu tardi|non oltre il | until: fino al|fino a|fino alla|sino al | after: dopo|dopo il|dopo la|dopo le|dopo l | before: prima di|prima del|prima della | from: dal|da|a partire dal|a partire da|dalla | on: il|lo|per|di | in: in|tra|fra|nel|nella|durante|entro|a|ad|nei | of: di|del|della|dell | and: al|a|-|e
    u-hour: ora|ore | eod: fine giornata|la fine della giornata|fine della giornata | today: oggi|oggi stesso|stasera|questo pomeriggio | yesterday: ieri | daybefore: l altro ieri | tomorrow: domani|domani mattina | dayafter: dopodomani | weekend: weekend|fine settimana | week: settimana
    easter: pasqua | christmas: natale|le feste | newyear: capodanno|anno nuovo | vacation: ferie|le ferie|vacanze|le vacanze | summer: estate|l estate | autumn: autunno|l autunno | spring: primavera|la primavera | winter: inverno
  `,
};
