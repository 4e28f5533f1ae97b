import type { ApprovedBlock } from '../../domain/approved-block';
import { writeBlocks } from './write-blocks';

/** First sentences. The commonest situations in Spanish; `<usted|tú>` by how the buyer writes. */
export const reasonBlocksEs: readonly ApprovedBlock[] = [
  ...writeBlocks('es', 'reason', { reason: 'concern' }, [
    'El {said} <escribió|escribiste>: «{question}»',
    'Un punto más sobre <su|tu> reparo del {said}.',
    '<Su|Tu> reparo del {said} sigue en mi lista.',
    'Una línea sobre <su|tu> reparo del {said}.',
  ]),
  ...writeBlocks('es', 'reason', { reason: 'open-question' }, [
    'El {said} <preguntó|preguntaste>: «{question}»',
    'Esto completa mi respuesta a <su|tu> pregunta del {said}.',
    'Mi respuesta a <su|tu> pregunta del {said} ya está en <sus|tus> manos.',
    'Una línea sobre <su|tu> pregunta del {said}.',
  ]),
  ...writeBlocks('es', 'reason', { reason: 'promise-due' }, [
    'Como prometí el {said}: [{askedFor}].',
    'Aquí está lo que prometí el {said}: [{askedFor}].',
    '<Le|Te> debo esto desde el {said}: [{askedFor}].',
    'Mi promesa del {said}: [{askedFor}].',
  ]),
  ...writeBlocks('es', 'reason', { reason: 'their-promise' }, [
    'El {said} <escribió|escribiste>: «{question}»',
    'En <su|tu> mensaje del {said} se hablaba del {named}.',
    'Teníamos el {named} en mente para esto.',
    'La fecha era el {named}.',
  ]),
  ...writeBlocks('es', 'reason', { reason: 'we-owe-a-reply' }, [
    'Aquí va mi respuesta a <su|tu> mensaje del {said}.',
    'Esto completa mi respuesta a <su|tu> mensaje del {said}.',
    'Mi respuesta a <su|tu> mensaje del {said} ya está en <sus|tus> manos.',
    'Una línea sobre <su|tu> mensaje del {said}.',
  ]),
  ...writeBlocks('es', 'reason', { reason: 'next-step-due' }, [
    'Tengo anotado el {due} para nuestro próximo paso con {topic}.',
    'Nuestro próximo paso con {topic} estaba previsto para el {due}.',
    'El paso del {due} sigue abierto.',
    'Abierto desde el {due}: nuestro próximo paso.',
  ]),
  ...writeBlocks('es', 'reason', { reason: 'milestone-due' }, [
    '{milestone} {stands} previsto para el {milestoneDay}.',
    'En nuestro plan, {milestone} {stands} en el {milestoneDay}.',
    '{milestone} {stands} anotado para el {milestoneDay}.',
    'Una línea sobre {milestone}, el {milestoneDay}.',
  ]),
  ...writeBlocks('es', 'reason', { reason: 'future-window-reached' }, [
    'Para {topic}, la fecha prevista es el {due}.',
    'Teníamos el {due} en mente para {topic}.',
    'El {due} está en el calendario para {topic}.',
    'La fecha prevista es el {due}.',
  ]),
  ...writeBlocks('es', 'reason', { reason: 'meeting-without-next-step' }, [
    'Desde el {said} nos falta una fecha para lo que sigue.',
    'La próxima fecha para {topic} está abierta desde el {said}.',
    'Hay una fecha abierta desde el {said}.',
    'Abierta desde el {said}: una fecha.',
  ]),
  ...writeBlocks('es', 'reason', { reason: 'proposal-without-review' }, [
    '<Tiene|Tienes> nuestra propuesta desde el {said}.',
    'Nuestra propuesta del {said} espera un día para repasarla.',
    'Nuestra propuesta está en <su|tu> mesa desde el {said}.',
    'Una línea sobre nuestra propuesta del {said}.',
  ]),
  ...writeBlocks('es', 'reason', { reason: 'missed-meeting' }, [
    'Desde el {said}, nuestra reunión perdida no tiene nueva fecha.',
    'Nuestra reunión está sin fecha desde el {said}.',
    'Nuestra reunión está abierta desde el {said}.',
    'Una línea sobre nuestra reunión, abierta desde el {said}.',
  ]),
  ...writeBlocks('es', 'reason', { reason: 'stakeholder-signal' }, [
    '<Su|Tu> mensaje del {said} cambia con quién preparamos {topic}.',
    'Tras <su|tu> mensaje del {said} me falta un nombre.',
    '<Su|Tu> mensaje del {said} deja un nombre abierto.',
    'Una línea sobre <su|tu> mensaje del {said}.',
  ]),
  ...writeBlocks('es', 'reason', { reason: 're-entry-signal' }, [
    'Con <su|tu> mensaje del {said}, {topic} vuelve a la mesa.',
    'Desde <su|tu> mensaje del {said}, {topic} está otra vez en mi lista.',
    '<Retomó|Retomaste> {topic} el {said}.',
    'Una línea sobre {topic}, tras <su|tu> mensaje del {said}.',
  ]),
  {
    id: 'es.reason.concern.plain',
    role: 'reason',
    lang: 'es',
    reason: 'concern',
    attempt: 1,
    text: '<Su|Tu> reparo del {said} espera aún mi respuesta.',
  },
  {
    id: 'es.reason.open-question.plain',
    role: 'reason',
    lang: 'es',
    reason: 'open-question',
    attempt: 1,
    text: '<Su|Tu> pregunta del {said} espera aún mi respuesta.',
  },
  {
    id: 'es.reason.their-promise.plain',
    role: 'reason',
    lang: 'es',
    reason: 'their-promise',
    attempt: 1,
    text: 'El {said} <anunció|anunciaste> una respuesta sobre esto.',
  },
];
