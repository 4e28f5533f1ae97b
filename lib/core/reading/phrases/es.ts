import { esFacts } from './es-facts';
import type { PhraseBook } from './phrases';

/** Spanish, folded: no accents, n for ñ. */
export const es: PhraseBook = {
  classes: {
    ...esFacts.classes,
    wants:
      '(?:necesit\\w+|solo|solamente|unicamente|sin|inclu\\w+|exclu\\w+|anadir|quitar|empez\\w+|comenz\\w+|limit\\w+|ampli\\w+|imprescindible\\w*|obligatori\\w+|debe\\w*|tiene que|de momento)',
    feature:
      '(?:funcionalidad\\w*|funciones|usuarios|integracion\\w*|migracion|piloto|formacion|sedes|equipo|delegacion\\w*|conector\\w*|api|sso|informes|idiomas?)',
    mails:
      '(?:correos?|e-?mails?|mails?|mensajes?|newsletters?|boletin\\w*|publicidad|comunicaciones?|informacion comercial|ofertas?|llamadas?)',
    quitar: '(?:elimin\\w+|quit\\w+|borr\\w+|suprim\\w+|retir\\w+|sac\\w+|saqu\\w+|remov\\w+|remuev\\w+)',
    hacer:
      '(?:envi\\w+|mand\\w+|remit\\w+|respond\\w+|contest\\w+|llam\\w+|contact\\w+|confirm\\w+|revis\\w+|verific\\w+|comprob\\w+|firm\\w+|prepar\\w+|compart\\w+|avis\\w+|inform\\w+|coment\\w+|habl\\w+|consult\\w+|valor\\w+|estudi\\w+|mir\\w+|dar\\w+|dire\\w*|digo|digamos|decid\\w+|pag\\w+|transfer\\w+|organi\\w+|agend\\w+|program\\w+|pas\\w+|hac\\w+|hare\\w*|volv\\w+|vuelv\\w+|reenvi\\w+|entreg\\w+|present\\w+|escrib\\w+|busc\\w+|tendr\\w+|pong\\w+|pondr\\w+|traslad\\w+|facilit\\w+|devolv\\w+|devuelv\\w+)',
  },
  sets: {
    ...esFacts.sets,
    'opt-out': {
      certain: String.raw`(?:dar(?:me|nos)?|de(?:me|nos)?|darse|dadme|solicito|pido|quiero|queremos|deseo)(?: \w+){0,3} (?:de )?baja|baja (?:de|en|por favor|inmediata)|{quitar}(?: \w+){0,3} (?:mi|mis|nuestr[oa]s?|este|esta) (?:\w+ )?(?:correo|e-?mail|direccion|datos|contactos?|nombre|numero|dominio|buzon)|{quitar}(?: \w+){0,6} (?:su|sus|vuestr[oa]s?|tu|tus) (?:\w+ )?(?:listas?|bases?|registros?|contactos|mailings?|ficheros?|envios)|{quitar}(?: \w+){0,4} lista (?:de (?:correo|distribucion|envio|difusion|contactos))|(?:elimin|quit|borr|saqu|sac|retir|remuev)(?:e|en|a|ar|ad)(?:me|nos)(?=[ .,!]|$)|no (?:\w+ ){0,3}(?:recibir|ser contactad\w+|que me (?:contacten|escriban|envien|llamen)|que nos (?:contacten|escriban|envien)|saber)(?: \w+){0,6} ?(?:mas|{mails}|de ustedes|nada)?|no (?:me|nos) (?:escrib(?:a|an|as|ais)|(?:contact|envi|mand|llam|molest)(?:e|en|es|eis))|(?:dej\w+|par\w+|ces\w+) de (?:\w+ ){0,2}(?:escribir\w*|enviar\w*|contactar\w*|mandar\w*|llamar\w*|molestar\w*)|no mas {mails}|(?:eliminar|borrar|supresion|eliminacion|cancelacion|eliminen|borren)(?: \w+){0,3} (?:mis|nuestros|de mis|todos mis) (?:\w+ )?datos|derecho (?:al olvido|de supresion|de oposicion|de cancelacion)|me opongo a|retiro mi consentimiento|dej\w+(?:me|nos) en paz|cancelar? (?:mi |la )?suscripcion|no (?:\w+ )?(?:vuelv\w+|volv\w+) a (?:escribir|contactar|llamar|enviar|mandar|molestar)\w*|no (?:quiero|queremos|deseo|deseamos) (?:\w+ ){0,2}mas {mails}|(?:agradec\w+|ruego|rogamos|pido|pedimos|solicit\w+)(?: \w+){0,3} (?:no|dejen|dejaran|dejar)(?: \w+){0,2} (?:contact\w+|escrib\w+|recib\w+|envi\w+ (?:mas|correos?|e-?mails?|publicidad|mensajes|nada))|(?:no|ni) (?:\w+ ){0,2}(?:quiero|deseo|queremos|deseamos) (?:\w+ ){0,2}(?:contacto|recibir|que me|que nos|saber nada)|basta de {mails}|(?:suprima|suprim\w+|cancel\w+|elimin\w+)(?: \w+){0,3} (?:todos )?(?:mis|nuestros) (?:\w+ )?datos|fuera de (?:su|vuestra) lista|(?:ultima|segunda|tercera) vez que (?:lo )?(?:pido|solicito|digo)|no (?!hace )(?:\w+ ){0,3}(?:(?:contact|escrib|molest|llam)\w+(?: \w+){0,4} (?:mas|nunca|de nuevo|nuevamente)|envi\w+ (?:\w+ )?mas (?:correos?|e-?mails?|mensajes|publicidad|informacion|ofertas|nada))`,
      unless: String.raw`(?:funcion|enlace|boton|tasa|pagina|opcion) (?:de )?(?:\w+ )?baja|(?:usuarios|clientes|destinatarios|contactos)(?: \w+){0,5} (?:baja|darse)|baja (?:medica|por maternidad|paternal|laboral|por enfermedad)|hasta (?:septiembre|enero|que)|precio\w* (?:mas )?baj\w+|de baja (?:por|medica|hasta)|estoy de baja|(?:envi|mand)\w+ (?:mas |el |la |las |los )*(?:versiones|version|contrato|facturas?|copias?|borrador\w*|muestras?)|lista de precios|(?:linea|posicion|opcion|modulo) (?:de|del) |de(?:l| la) (?:factura|presupuesto|pedido|contrato)`,
    },
    decline: {
      certain: String.raw`no (?:\w+ ){0,3}(?:interes\w+|necesit\w+|necesidad|buscando|encaja\w*|requerimos|precisamos|procede|nos conviene|es para nosotros|es prioridad|es una prioridad|es relevante|continuar\w*|seguir\w*|avanzar\w*|vamos a (?:seguir|continuar|avanzar|contratar|comprar)|contempl\w+|cumple\w*|aplica\w*|tenemos (?:interes|necesidad|planes|intencion))|(?:ningun|sin|falta de) interes|no,? gracias|gracias,? pero no|(?:declin\w+|rechaz\w+|descart\w+|desestim\w+)|(?:decidido|optado por|preferimos|prefiero|decidimos) no|proyecto(?: \w+){0,3} (?:cancelado|suspendido definitivamente|descartado)|no es para nosotros|pasamos esta vez|no vamos a (?:\w+ )?(?:contratar|comprar|adquirir|hacerlo|seguir|continuar|avanzar|cambiar)|no (?:seguiremos|continuaremos|avanzaremos|contrataremos|compraremos)|(?:decidido|decidimos|acordado) (?:\w+ )?no|no encaja|no es lo que (?:buscamos|necesitamos)|no entra en nuestros planes|no (?:lo|la|le) vemos|no (?:lo )?ve(?:o|mos) (?:\w+ )?(?:necesari\w+|viable|util|interesante|factible)|no (?:nos|me) hacen? falta(?! que)|no (?:vamos|voy) a (?:contratar|comprar|necesitar|seguir|adquirir)|(?:ni|no) (?:vayamos|vamos) a necesitar|no es (?:algo (?:para|que (?:necesit|busc|quer|nos interes)\w+)|para (?:nosotros|nuestra))|no (?:ha sido|fue) (?:seleccionad\w+|adjudicad\w+|aceptad\w+|aprobad\w+(?=[ .,!]*$))`,
      likely: String.raw`(?:lamentablemente|desafortunadamente|por desgracia|lo siento)(?: \w+){0,10} no|no (?:por ahora|por el momento|ahora|de momento|en este momento)|sin presupuesto|no (?:tenemos|hay) presupuesto`,
      unless: String.raw`no (?:solo|solamente|hay problema|te preocupes|se preocupe|estoy segur\w+|he (?:visto|recibido))|(?:lunes|martes|miercoles|jueves|viernes|hora|fecha)(?: \w+){0,5} no (?:\w+ )?(?:puedo|podemos|viene bien|encaja)|no (?:\w+ )?(?:viene|va) bien|no hemos decidido|no (?:puedo|podemos) esperar|por que no|no necesit\w+ (?:que|enviar)|no (?:ha |he |me )?(?:lleg\w+|recib\w+|encuentr\w+|abr\w+)|(?:lunes|martes|miercoles|jueves|viernes)(?: \w+){0,4} no|necesit\w+ (?:la |el |los |las )(?:formacion|migracion|modulo\w*|conector\w*|api|sso|piloto|soporte)|necesit\w+ (?:mas |otr[oa]s? )?(?:documentos|documentacion|reunion|reuniones|copias?|papeles|demos?|explicaciones)`,
    },
    'spam-complaint': {
      certain: String.raw`(?:esto|eso|su (?:correo|mensaje|email)) es (?:\w+ )?(?:spam|acoso|publicidad no)|(?:como|por) spam|(?:reportar|denunciar|marcar|reportado|marcado|denunciado)(?: \w+){0,4} spam|no solicitad\w+|nunca (?:\w+ ){0,3}(?:di|dimos|suscrit\w+|suscribi|autorice|consenti|solicite)|acoso|spammers?`,
      likely: String.raw`(?:de donde|como) (?:han |ha |has )?(?:sacado|obtenido|consegu\w+|tienen?)|spam`,
      unless: String.raw`(?:carpeta|filtro|bandeja)(?: de)? spam|en (?:el |la )?spam|anti-?spam`,
    },
    'legal-threat': {
      certain: String.raw`(?:acciones|medidas|vias?|demanda|proceso) (?:legales|legal|judicial\w*)|(?:denunci\w+|reclamacion|queja|demand\w+)(?: \w+){0,5} (?:aepd|agencia|proteccion de datos|autoridad\w*|policia|tribunal\w*|juzgado|consumo|ante)|(?:mi|nuestro|mis|nuestros) abogados?(?: \w+){0,3} (?:contactar\w*|pondr\w*|tomar\w*|se pondr\w*)|(?:pondr\w+|pasar\w+|en manos)(?: \w+){0,4} (?:abogados?|policia)|(?:infraccion|violacion|incumpl\w+|vulner\w+|infring\w+|viola)(?: \w+){0,3} (?:rgpd|lopd|ley|lssi|reglamento)|(?:los|las) (?:demandaremos|denunciaremos)|denunciar\w*|(?:reclamacion|denuncia|queja|demanda)(?: \w+){0,4} (?:ante|a|contra)(?: \w+){0,2}(?:aepd|agencia|policia|juzgado|tribunal\w*|ustedes)?`,
      unless: String.raw`(?:contrato|clausula)(?: \w+){0,5} (?:revis\w+|firm\w+)`,
    },
    'wrong-person': {
      certain: String.raw`no (?:soy|es|somos) (?:\w+ )?(?:la |el )?(?:persona (?:adecuada|correcta|indicada|responsable|encargada)|responsable|encargad\w+|contacto|interlocutor\w*|indicad\w+)|(?:persona|direccion|contacto|departamento|correo) (?:equivocad\w+|incorrect\w+|erroneo)|(?:se ha |te has |se |han )?equivoc\w+ de (?:\w+ )?(?:persona|contacto|departamento|direccion|destinatario)|(?:ya )?no (?:me encargo|me ocupo|llevo|gestiono|trabajo en ese)|no es mi (?:area|departamento|competencia|responsabilidad)|cambiado de (?:puesto|departamento|area)|no (?:llevo|gestiono|manejo|decido|veo) (?:yo )?(?:\w+ )?(?:este|ese|estos|esos) (?:tema|asunto|temas|asuntos)|yo no (?:llevo|gestiono|decido|me ocupo|me encargo)`,
      unless: String.raw`(?:es usted|eres|soy yo|quien es)(?: \w+){0,4} (?:persona|responsable|encargad\w+)|(?:direccion|correo) (?:equivocad\w+|incorrect\w+|erroneo) (?:estaba|esta|figura|en|del)`,
    },
    'left-company': {
      certain: String.raw`ya no (?:trabaj\w+|forma\w* parte|esta|estoy|pertenec\w+|colabora)|(?:ha |he |han )?(?:dejado|abandonado|dejo|deje) (?:la |de trabajar en |nuestra )?(?:empresa|compania|organizacion|trabajar)|(?:se ha |me he |ha )?jubilad\w+|ultimo dia (?:\w+ ){0,3}(?:es|sera|en|fue)|(?:buzon|direccion|cuenta|correo)(?: \w+){0,3} (?:ya no|desactivad\w+|no esta)|causado baja en (?:la )?(?:empresa|compania)|(?:dejo|deja|dejara|ha dejado|abandono) (?:la|nuestra|su) (?:empresa|compania|puesto|cargo)|ya no (?:trabaja|esta|forma)|no trabaja (?:ya|mas)(?=[ .,!]*$| (?:aqui|con|en|para))|se (?:fue|ha ido|marcho) de la (?:empresa|compania)|(?:se |me )?jubil(?:o|e|ado|ada|a)\b|ha (?:renunciado|dimitido)|fue despedid\w+`,
      unless: String.raw`ya no (?:esta|estoy) (?:disponible|en la reunion)|(?:documento|archivo|enlace|fichero|informe|opcion|modulo|boton|precio)(?: \w+){0,3} ya no|ya no esta (?:\w+ )?en (?:la (?:llamada|reunion)|copia|el (?:correo|hilo))`,
    },
    'chose-competitor': {
      certain: String.raw`(?:elegido|optado|decidido|seleccionado|contratado|escogido|decantado|adjudicado|firmado|elegimos|optamos|contratamos)(?: \w+){0,5} (?:otr[oa]s?|competidor\w*|competencia|proveedor\w*|alternativa|solucion)|ya (?:\w+ ){0,4}(?:proveedor\w*|solucion|herramienta|sistema|contrato|cubiert\w+|socio|partner|trabajamos|usamos|utilizamos|contamos)|(?:content\w+|satisfech\w+|feliz|felices|encantad\w+)(?: \w+){0,2} con (?:nuestr\w+|lo que (?:tenemos|ya)|(?:el|la|los) (?:\w+ )?(?:actual\w*|proveedor\w*|solucion))|(?:renovad\w+|renovamos|firmado)(?: \w+){0,3} (?:contrato|con)|(?:internamente|desarroll\w+ propi\w+|equipo interno|solucion interna)|(?:atad\w+|comprometid\w+|vinculad\w+)(?: \w+){0,3} (?:contrato|proveedor)|(?:quedad\w+|quedamos|ido|decantad\w+|apostad\w+|cerrad\w+|firmad\w+|adjudicad\w+)(?: \w+){0,3} (?:con|por|a) (?:\w+ )?(?:otr\w+(?! (?:persona|compan|colega|equipo|departamento))|la competencia|un competidor)|(?:seguimos|seguiremos|continuamos|nos quedamos|quedarnos) con (?:nuestr\w+|(?:el|la|los) (?:actual|mism)\w*|lo que|otr\w+)|(?:ha|han) ganado (?:el|la) (?:contrato|concurso|licitacion|proyecto)|(?:contrato|proyecto|concurso)(?: \w+){0,3} (?:adjudicado|para otr\w+)|(?:decant|inclin)\w+ por (?!usted|vosotros|vuestr|su )\w+|(?:la competencia|otro proveedor) (?:se ha |ha )?(?:llevado|ganado|quedado)|(?:hemos|han|he) (?:firmado|cerrado|contratado) con (?!ustedes|vosotros|usted|finanzas|direccion|legal|compras)\w+`,
      likely: String.raw`ya (?:trabajamos|usamos|utilizamos|tenemos (?:un|una|otr\w+))`,
      unless: String.raw`(?:elegido|optado por) (?:vuestr\w+|su|ustedes|vosotros)|(?:content\w+|satisfech\w+)(?: \w+){0,2} con (?:su|vuestr\w+|la (?:demo|propuesta|oferta))|(?:competencia|otro proveedor)(?: \w+){0,3} (?:mas barat\w+|ofrece)|todavia no|aun no|ya (?:hemos |he )?(?:enviado|respondido|firmado el contrato)|con (?:la|el) (?:prueba|piloto|presentacion|reunion|trato|servicio recibido)|otr[oa] (?:version|opcion|modalidad|fecha|modulo|paquete)`,
    },
    'out-of-office': {
      certain: String.raw`(?:fuera de (?:la )?oficina|de vacaciones|ausente|de viaje|en ausencia|permiso (?:de )?(?:maternidad|paternidad|parental)|baja (?:medica|por maternidad|maternal|por enfermedad|laboral)|no (?:estoy|estare|me encuentro) (?:disponible|en la oficina)|acceso limitado|sin acceso)|(?:respuesta|mensaje) automatic\w+|(?:vuelvo|regreso|volvere|regresare|de vuelta|estare de vuelta|estare de regreso|me reincorporo|reincorporare|a mi (?:vuelta|regreso))|oficina cerrada|estaremos cerrados|(?:estoy|estare|estaremos|estamos) fuera (?:hasta|del?|desde|esta|la|por)`,
      unless: String.raw`(?:estuve|estaba|he estado|acabo de volver)|(?:felices|buenas|tus|sus) vacaciones|gestion de (?:vacaciones|ausencias)`,
    },
    'not-now-future': {
      certain: String.raw`(?:retom\w+|volver\w*|volv\w+|vuelv\w+|contact\w+|llam\w+|escrib\w+|habl\w+|revis\w+|pospu\w+|pospon\w+|aplaz\w+|paraliz\w+|en pausa|en espera|congelad\w+|esper\w+|mas adelante|demasiado pronto|mal momento|no es (?:el |un )?(?:buen |mejor )?momento|no (?:antes|hasta|podremos|tendremos|tenemos presupuesto|hay presupuesto|tenemos tiempo|ahora)|de nuevo|otra vez|presupuesto|nuevamente|retrasad\w+|valor\w+)`,
      likely: String.raw`mas adelante|en (?:el|un) futuro|otro momento`,
      unless: String.raw`no dud\w+`,
    },
    postpones: {
      certain: String.raw`no (?:antes|hasta|ahora|es (?:el|un|buen)|por ahora|tenemos|hay|podremos)|pospu\w+|pospon\w+|aplaz\w+|paraliz\w+|pausa|en espera|congelad\w+|esper\w+|mas adelante|demasiado pronto|mal momento|de nuevo|otra vez|retom\w+|volv\w+|vuelv\w+|nuevamente|retrasad\w+`,
    },
    mood: {
      likely: String.raw`(?:pero|sin embargo|aunque|lamentablemente|desafortunadamente)\b.{0,100}(?:no|otr[oa]s?|dificil|poco|ningun\w*)|no (?:es|creo|vemos|parece|acaba)|dificil|complicado`,
      unless: String.raw`no (?:hay problema|dud\w+|te preocupes|se preocupe)|por que no|(?:lunes|martes|miercoles|jueves|viernes|problema|archivo|adjunto|enlace|llego|recibid\w+)`,
    },
    interested: {
      certain: String.raw`(?:muy |estamos |estoy |si |realmente )?interesad\w+|(?:nos|me|les) (?:interesa|encanta|encantaria|gusta|gustaria|gusto|parece (?:bien|interesante|perfecto|genial))|(?:suena|parece|se ve|esta) (?:\w+ )?(?:bien|interesante|genial|perfecto|estupendo)|(?:adelante|de acuerdo|aprobad\w+|luz verde|vamos a avanzar|queremos (?:avanzar|empezar|seguir|probar|contratar))|(?:nos|me) encaja\w*`,
      unless: String.raw`no (?:\w+ ){0,3}(?:interes\w+|nos|me|gusta)|(?:interesante|bien|bueno)(?: \w+){0,4} pero`,
    },
    'meeting-request': {
      certain: String.raw`(?:reunion|llamada|videollamada|demo|demostracion|cita|charla|visita)(?: \w+){0,6} (?:agendar|programar|concertar|fijar|semana|lunes|martes|miercoles|jueves|viernes|manana|posible)|(?:agend\w+|program\w+|concert\w+|fij\w+|organiz\w+|tener|hacer|reprogram\w+|cambiar|mover|proponer|propon\w+|podemos|podriamos|quedamos)(?: \w+){0,4} (?:reunion|llamada|videollamada|demo|demostracion|cita|charla|hablar|reunirnos|vernos)|(?:disponib\w+|libre)|(?:viene|va|iria|vendria|parece|queda) bien|(?:lunes|martes|miercoles|jueves|viernes|manana)(?: \w+){0,4} (?:bien|perfecto|posible)|llam(?:ame|eme|enme|adme)|(?:hueco|disponibilidad)(?: \w+){0,4} (?:lunes|martes|miercoles|jueves|viernes|semana|manana)`,
      unless: String.raw`gracias por (?:\w+ ){0,3}(?:reunion|llamada|demo)`,
    },
    referral: {
      certain: String.raw`(?:contact\w+|habl\w+|escrib\w+|dirij\w+|dirig\w+|ponerse en contacto|pongase en contacto)(?: \w+){0,5} (?:companer\w+|colega|responsable|director\w*|departamento|equipo|jef\w+|mi|nuestr\w+|sr|sra|compras)|(?:en copia|pongo|copio|anado|incluyo|reenvi\w+|he reenviado|paso|traslado)(?: \w+){0,6} (?:copia|companer\w+|responsable|departamento|equipo|a mi|a nuestr\w+)|(?:persona (?:adecuada|indicada|correcta|responsable)|responsable|encargad\w+) (?:es|seria|sera)|(?:mi|nuestr\w+) (?:companer\w+|colega|jef\w+|director\w*)(?: \w+){0,4} (?:es|se encarga|lleva|gestiona|le|te)|(?:habl|contact|escrib|pregunt)\w+ (?:con|a) (?!usted|ustedes|vosotros|mi jefe|el equipo)[a-z]+ [a-z]+ (?:de|del|en)\b|(?:lo|la) lleva (?:\w+ ){0,2}(?:\w+)|(?:persona|responsable)(?: \w+){0,3} (?:es|se llama)`,
      unless: String.raw`contact\w+(?:me|nos)|urgen\w+|no (?:soy|es) (?:\w+ )?(?:persona|responsable)`,
    },
    objection: {
      certain: String.raw`(?:demasiado|muy) (?:car\w+|complej\w+|complicad\w+|larg\w+|arriesgad\w+|alto)|(?:preocup\w+|inquiet\w+|dud\w+ (?:sobre|de|con|si)|reservas|reticen\w+|temor\w*|tememos|miedo|riesgo|obstaculo|pega)|(?:el|un) problema (?:es|con)|no (?:estamos|estoy) convencid\w+|(?:fuera|por encima|supera)(?: \w+){0,3} presupuesto|falta (?:de )?(?:\w+ ){0,2}|(?:se nos va|se sale|se escapa)(?: \w+){0,3} (?:de precio|presupuesto)|(?:me|nos) (?:frena|preocupa|inquieta|echa para atras|genera dudas)|lo que (?:me|nos) (?:frena|preocupa|para|detiene)|dificil de (?:justificar|defender|vender)|no (?:veo|vemos) claro|no (?:lo|la) (?:usaran|utilizaran|adoptaran|van a usar)|no (?:me|nos) (?:convence|fio|fiamos)|(?:precio|coste|costo) (?:\w+ ){0,2}(?:elevado|alto|excesivo|desorbitado)|(?:demasiado|muy) (?:pesad\w+|lent\w+|nuev\w+|pequen\w+)`,
      unless: String.raw`no dud\w+|sin (?:problema|duda)|ningun\w* (?:problema|duda|riesgo)|no (?:hay|es) (?:problema|duda)|no (?:se|te) preocup\w+`,
    },
    'channel-preference': {
      certain: String.raw`(?:prefier\w+|preferi\w+|mejor|preferiblemente|solo|unicamente)(?: \w+){0,5} (?:por|via|al) (?:telefono|correo|email|e-?mail|whatsapp|teams|escrito)|llam(?:ame|eme|enme|adme) (?:mejor|en vez)|en (?:vez|lugar) de (?:\w+ ){0,2}(?:correo\w*|email\w*|llamar\w*|escribir\w*|telefono)|no (?:me|nos) llam\w+(?: \w+){0,2} ?(?:escrib\w+|correo)|mejor (?:llame\w*|llama\w*|por|hablamos por)|prefiero (?:que (?:me )?(?:llam\w+|escrib\w+)|hablar|telefono|whatsapp)|(?:escrib|contact|llam)\w*(?:me|nos|enme) (?:\w+ )?(?:por|al|via|en) (?:telefono|whatsapp|teams|linkedin|movil|sms)|(?:leo|miro|veo|reviso) poco (?:el|los|mi)|prefier\w+ (?:el )?(?:whatsapp|telefono|movil|teams)`,
    },
    'open-question': {
      certain: String.raw`(?:podria|podrian|puede|pueden|puedes|podrias|podeis|seria posible|es posible|le agradeceria|agradeceria|agradeceriamos|por favor|rogamos|me gustaria|nos gustaria|quisiera|quisieramos|necesit\w+|quiero|queremos)(?: \w+){0,4} (?:enviar\w*|envi\w+|mand\w+|compart\w+|indic\w+|confirm\w+|explic\w+|aclar\w+|facilit\w+|pas\w+|decir\w*|dig\w+|saber|conocer|recibir|ver|tener|detall\w+|proporcion\w+|adjunt\w+|revis\w+|actualiz\w+|respond\w+|informacion|informen?)|(?:envi|mand|indiqu|confirm|expliqu|pas)\w*(?:me|nos)|(?:una|unas|tengo|tenemos|algunas|varias) (?:\w+ )?(?:pregunta|preguntas|dudas?|consultas?)`,
      unless: String.raw`(?:dar\w*|de|eliminar?|borrar?|quitar?) (?:\w+ ){0,2}baja|(?:eliminen|borren|quiten|dejen de)|(?:cualquier|si tiene\w* (?:alguna|mas)) (?:duda|pregunta|consulta)|no dud\w+`,
    },
    pricing: {
      certain: String.raw`precios?|tarifas?|costes?|costos?|cotizacion\w*|presupuestos?|descuentos?|rebaja|pagos?|facturas?|facturacion|car[oa]s?|barat\w+|condiciones (?:economicas|comerciales)|\d[\d.,]* ?(?:eur|euros?|€|usd)|licencia anual`,
    },
    legal: {
      certain: String.raw`contratos?|contractual\w*|nda|acuerdo de confidencialidad|dpa|clausulas?|terminos y condiciones|condiciones generales|legal|legales|juridic\w+|abogad\w+|rgpd|lopd|responsabilidad (?:civil|limitada)|rescision|confidencialidad|firma del|encargado del tratamiento|sla`,
    },
    procurement: {
      certain: String.raw`departamento de compras|compras|licitacion\w*|concurso publico|orden de compra|pedido de compra|alta (?:de|como) proveedor|homologacion|portal de proveedores|cuestionario de seguridad|numero de pedido|rfp|rfq|aprovisionamiento`,
    },
    scope: {
      certain: String.raw`alcance|licencias?|modulos?|\d+ (?:\w+ )?(?:usuarios|puestos|licencias|sedes|personas|comerciales)|numero de usuarios|cronograma|requisitos?|entregables|puesta en marcha|especificaciones|(?:implantacion|implementacion)(?=[ ?.]*$)|fase (?:piloto|1|2|uno)|despliegue|{wants}(?: \w+){0,4} {feature}|{feature}(?: \w+){0,4} {wants}`,
    },
    promise: {
      certain: String.raw`(?:(?:yo|nosotros) )?(?:le|les|te|os|se lo|te lo|lo|la|los|me|nos|ya|manana|hoy|el \w+)? ?(?:\w+ ){0,3}(?:enviare|enviaremos|envio|enviamos|mandare|mandaremos|mando|mandamos|respondere\w*|responderemos|llamare|llamaremos|llamo|contactare|contactaremos|confirmare|confirmaremos|confirmo|revisare|revisaremos|reviso|revisamos|firmare|firmaremos|preparare|prepararemos|preparo|compartire|compartiremos|avisare|avisaremos|aviso|informare|informaremos|comentare|comentaremos|comento|hablare|hablaremos|consultare|consultaremos|consulto|dare|daremos|dire|diremos|digo|decidiremos|decidire|pagaremos|haremos|hare|pasare|pasaremos|paso|remitire|remitiremos|volvere|tendra|tendran|recibira|recibiran|recibireis|pondre|pondremos|verificare|verificaremos|escribire|agendare|organizare)(?: \w+){0,10}|(?:voy|vamos) a {hacer}(?: \w+){0,10}|(?:le|les|te|os) (?:respondo|contesto|envio|mando|digo|confirmo|aviso|llamo)(?: \w+){0,8}`,
      unless: String.raw`no (?:\w+ ){0,2}(?:enviar\w*|llamar\w*|podr\w+|podemos|puedo|vamos|voy)|si (?:usted|ustedes|nos|me|el|la|no|todo)|volvere? (?:el|a la oficina)`,
    },
    appointment: {
      certain: String.raw`(?:nos vemos|hablamos|quedamos|nos reunimos)(?: \w+){0,2} (?:el|manana|lunes|martes|miercoles|jueves|viernes)|(?:lunes|martes|miercoles|jueves|viernes|manana)(?: \w+){0,5} (?:me|nos) (?:viene|va|parece) (?:bien|perfecto)|(?:confirmo|confirmamos|confirmad\w+)(?: \w+){0,3} (?:reunion|cita|llamada|para)(?: \w+){0,4}`,
      unless: String.raw`no|gracias por`,
    },
    'deed-send': {
      certain: String.raw`envi\w*|mand\w*|remit\w*|pas(?:o|are|aremos)|compart\w*|recib\w*|facilit\w*|tendr\w*|reenvi\w*`,
    },
    'deed-call': { certain: String.raw`llam\w*` },
    'deed-sign': { certain: String.raw`firm\w*` },
    'deed-pay': { certain: String.raw`pag\w*|transfer\w*` },
    'deed-decide': { certain: String.raw`decid\w*|decision` },
    'deed-answer': {
      certain: String.raw`respond\w*|contest\w*|contact\w*|avis\w*|inform\w*|confirm\w*|dir\w*|digo|dar\w* (?:\w+ )?(?:respuesta|noticias)|volver\w*|coment\w*|escrib\w*`,
    },
    'deed-meet': { certain: String.raw`vemos|reun\w*|cita|quedamos|hablamos` },
    'deed-review': { certain: String.raw`revis\w*|consult\w*|verific\w*|mir\w*|valor\w*|estudi\w*|habl\w*|comprob\w*` },
  },
};
