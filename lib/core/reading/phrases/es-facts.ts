import type { PhraseBook } from './phrases';

/** Spanish: as en-facts.ts, a few phrases each; folded. */
export const esFacts = {
  classes: {
    doc: '(?:propuesta|oferta|presupuesto|cotizacion|contrato|acuerdo|nda|dpa|cuestionario(?: \\w+){0,2}|certificados?|tarifas?|lista de precios|precios|presentacion|diapositivas|casos? de (?:exito|estudio)|referencias|factura|orden de compra|pedido|agenda|acta|resumen|grabacion|folleto|ficha|documentacion|documentos?|archivos?|formulario|cronograma|pliego|plantilla|condiciones|informacion|detalles)',
    mtg: '(?:reunion|llamada|call|demo|demostracion|videollamada|cita|taller|presentacion|charla|sesion|conversacion|encuentro)',
    title:
      '(?:director\\w*(?: \\w+)?|gerente(?: \\w+)?|jefe(?: de \\w+)?|jefa(?: de \\w+)?|responsable(?: de \\w+)?|compras|departamento (?:legal|juridico|de \\w+)|cfo|ceo|cto|presidente|socio|abogad\\w+|colega|companer\\w+)',
  },
  sets: {
    'document-asked': {
      certain: String.raw`(?:puede\w*|podria\w*|puedes|podrias|por favor|envie\w*|mande\w*|me envia|necesit\w+|esperamos|espero|esperando|me gustaria (?:recibir|tener|ver)|tiene\w*|falta)(?: \w+){0,8}? {doc}`,
      unless: String.raw`(?:enviare|enviaremos|le envio|les envio|te envio|enviamos)|adjunt\w+|gracias por|necesit\w+ (?:revisar|firmar|analizar)`,
    },
    'document-sent': {
      certain: String.raw`adjunt\w+|(?:le|les|te|os) (?:he|hemos|envio|enviamos|mando|comparto|remito|envie)(?: \w+){0,4}|aqui (?:esta|estan|tiene\w*|va|le)|encontrara\w*(?: \w+){0,4}`,
      unless: String.raw`(?:puede|podria|podrias|puedes|ha|han) (?:\w+ )?(?:enviar|enviado|adjuntar)|no (?:\w+ ){0,3}(?:adjunt\w+|recibi\w*)|enviare|gracias por|(?:revisad\w|recibi\w*|revise)(?: \w+){0,4} adjunt\w+`,
    },
    'meeting-missed': {
      certain: String.raw`(?:disculp\w*|perdon\w*|lo siento|lamento)(?: \w+){0,10}? (?:perdi\w*|perder|falt\w+|no (?:poder|pude|haber podido|haber)|olvid\w+)(?: \w+){0,6}? {mtg}|no (?:se (?:conecto|presento|unio)|pudo (?:conectarse|asistir|unirse)|asistio|aparecio)(?: \w+){0,4}|(?:les|le|te|os) estuv\w+ esperando|la (?:reunion|llamada) no (?:se realizo|tuvo lugar)`,
      unless: String.raw`(?:correo|mensaje|su llamada)|si`,
    },
    'meeting-cancelled': {
      certain: String.raw`(?:cancelar|aplazar|posponer|mover|reprogramar|reagendar|cambiar)(?: \w+){0,4}? {mtg}|{mtg}(?: \w+){0,4}? (?:cancelad\w|aplazad\w|pospuest\w|reprogramad\w)|(?:no podre|no podremos|no puedo|no podemos) (?:asistir|participar|conectarme|unirme|acudir)|(?:surgio|surgido|salio) (?:un|algo)(?: \w+){0,2}`,
      unless: String.raw`(?:pedido|contrato|suscripcion|proyecto)|si`,
    },
    'meeting-held': {
      certain: String.raw`gracias (?:de nuevo |otra vez |a todos )?por (?:\w+ ){0,5}?(?:{mtg}|su tiempo (?:hoy|ayer)|tu tiempo (?:hoy|ayer))|(?:un placer|encantad\w|fue un gusto|gusto|me alegro) (?:de )?(?:haber )?(?:hablar|hablado|conoc\w+|reunir\w+|conversar\w*)(?: \w+){0,4}|(?:tras|despues de|en|como (?:comentamos|hablamos|acordamos) en|segun lo (?:hablado|comentado) en|a raiz de) (?:nuestra|la) (?:\w+ )?{mtg}(?: de (?:hoy|ayer|esta \w+|la semana pasada))?(?: \w+){0,3}|como (?:comentamos|hablamos|acordamos) (?:ayer|hoy|por telefono|esta manana)|(?:hablamos|nos reunimos|conversamos) (?:ayer|hoy|la semana pasada|el \w+ pasado|esta manana)`,
      unless: String.raw`(?:invitacion|propuesta de|solicitud|enlace|agendar|programar|confirmar)|manana por|proxim\w|antes de|seria|perdi\w*`,
    },
    'meeting-agreed': {
      certain: String.raw`(?:me|nos) (?:viene|va|parece|queda) (?:bien|perfecto|genial|perfectamente)(?: \w+){0,4}|(?:confirmo|confirmamos|confirmad\w|aceptad\w|agendad\w)(?: \w+){0,5}|nos vemos (?:el|manana|entonces|a las)(?: \w+){0,4}|hasta (?:el|manana|entonces) ?(?:lunes|martes|miercoles|jueves|viernes)?|hablamos (?:el|manana|entonces)(?: \w+){0,3}`,
      unless: String.raw`no (?:me|nos)|(?:precio|oferta|propuesta|contrato|presupuesto)|si|le viene|te viene|cuando`,
    },
    'meeting-proposed': {
      certain: String.raw`(?:podemos|podriamos|podria\w*|puede\w*|le parece|les parece|te parece|propongo|proponemos|me gustaria|nos gustaria|quisiera|queremos|que tal si|tendria\w*|tiene\w*)(?: \w+){0,8}? (?:{mtg}|hablar|reunirnos|vernos|disponib\w+|un hueco)|(?:agendar|programar|concertar|coordinar|organizar|planificar)(?: \w+){0,3} {mtg}|(?:cuando|que dia|que hora)(?: \w+){0,5} (?:bien|disponib\w+|conviene|hablar)`,
      unless: String.raw`gracias por|no (?:puedo|podemos|podre)|tras (?:la|nuestra)`,
    },
    'meeting-slot': {
      certain: String.raw`(?:le|les|te|os) (?:viene|va|vendria|iria|queda|conviene)(?: \w+){0,3}|(?:que tal|le parece|les parece|te parece)(?: \w+){0,4}|(?:estoy|estamos|estaria|tengo) (?:\w+ )?(?:disponible\w*|libre\w*|un hueco)|esta\w* disponible\w*`,
      unless: String.raw`no (?:estoy|estamos|tengo)`,
    },
    'window-budget': {
      certain: String.raw`(?:presupuesto\w*|ano fiscal|ejercicio|fondos|partida)(?: \w+){0,10}? (?:abre|abrira|empieza|comienza|disponible\w*|aprueba\w*|aprobad\w+|aprobara|libera|se|esta|estara|en|a|hasta|para|tras|despues|cierra)|(?:nuevo|proximo) (?:presupuesto|ano fiscal|ejercicio)`,
      unless: String.raw`su presupuesto|(?:enviar\w*|enviare|mandar\w*|envie)(?: \w+){0,4} presupuesto|(?:fue|fueron|ha sido)`,
    },
    'window-decision': {
      certain: String.raw`(?:decision|decidir\w*|decidira|decidiremos|decide|decidimos|aprobacion|adjudicacion|eleccion)(?: \w+){0,10}|(?:comite|consejo|direccion|junta|directorio)(?: \w+){0,6}? (?:decide\w*|decidira|se reune|se reunira|aprueba\w*|aprobara|evalua\w*|votara)`,
      unless: String.raw`(?:hemos|ha|han|he) (?:\w+ )?(?:decidido|tomado|elegido)|su decision|si`,
    },
    'person-joins': {
      certain: String.raw`(?:nuestr\w|mi|el|la) (?:nuev\w )?{title}(?: \w+){0,5}? (?:participara|se unira|asistira|se sumara|estara|debe aprobar|tiene que aprobar|aprobara|firmara|quiere)|(?:nuestr\w|mi) nuev\w {title}|(?:en copia|en cc)|(?:copio|anado|incluyo|sumo|pongo)(?: \w+){0,6}?(?: (?:copia|cc|conversacion|hilo))?`,
      unless: String.raw`no|puede\w*|podria\w*|si|incluyo (?:el|la|los|las|un|una)|adjunt\w+`,
    },
    'person-takes-over': {
      certain: String.raw`(?:se hara cargo|se encargara|se encarga|asumira|asume|tomara el relevo|toma el relevo|llevara el|continuara con|sustituye a|sustituira a|reemplaza a|reemplazara a)(?: \w+){0,5}|(?:mi|su) (?:sucesor\w*|reemplazo|sustitut\w)|(?:nuev\w|su) (?:persona de contacto|contacto|interlocutor\w*)(?: \w+){0,4}`,
      unless: String.raw`(?:costes?|gastos|riesgo)|nos encargamos|si`,
    },
    'person-leaves': {
      certain: String.raw`(?:ha dejado|dejo|deja|dejara|he dejado) (?:la empresa|la compania|el puesto|su puesto|nuestr\w+ \w+|de trabajar)|ya no (?:trabaja|esta|forma parte|trabajo)(?: \w+){0,5}|se (?:ha )?(?:jubil\w+|fue de la empresa)|baja (?:de )?(?:maternidad|maternal|paternal)|su ultimo dia`,
      unless: String.raw`oficina|si|ya no (?:esta|estamos) (?:interesad\w+|disponible)`,
    },
  },
} as const satisfies PhraseBook;
