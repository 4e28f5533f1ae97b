import type { ApprovedBlock } from '../../domain/approved-block';
import { writeBlocks } from './write-blocks';

/** Asks. The commonest situations in Spanish; `<usted|tú>` by how the buyer writes. */
export const askBlocksEs: readonly ApprovedBlock[] = [
  ...writeBlocks('es', 'ask', { kind: 'advance' }, [
    '¿Podemos hablarlo en una llamada corta el {askDay}?',
    '¿<Le|Te> viene bien una llamada corta el {askDay}?',
    '¿Es posible una llamada corta el {askDay}?',
    '¿Va bien el {askDay}?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'clarify' }, [
    '¿Qué punto quiere resolver <su|tu> equipo antes del próximo paso? Basta una línea.',
    '¿Qué punto sigue abierto por <su|tu> parte?',
    '¿Qué punto falta?',
    '¿Qué falta?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'clarify', decision: 'acceptable' }, [
    '¿Quién firma {topic} en <su|tu> empresa? Basta un nombre.',
    '¿Qué firma necesita {topic} en <su|tu> empresa?',
    '¿Quién es la persona adecuada para firmar?',
    '¿Quién firma?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'close' }, [
    '¿Cierro {topic} por ahora, o conserva su sitio en <su|tu> lista?',
    '¿Dejamos {topic} abierto, o lo cierro por ahora?',
    '¿{topic} es un no por ahora, o un más adelante?',
    '¿Lo cierro por ahora?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'clarify', reason: 'their-promise' }, [
    '¿Qué día anoto para ello: el {askDay}, o uno posterior?',
    '¿Anoto el {askDay}, o un día posterior?',
    '¿Qué día es realista: el {askDay}, o más tarde?',
    '¿Qué día anoto: el {askDay}, o más tarde?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'advance', reason: 'milestone-late' }, [
    '¿<Le|Te> viene bien el {askDay} como nueva fecha para {milestone}?',
    '¿Puede celebrarse {milestone} el {askDay}?',
    '¿Va bien el {askDay} para {milestone}?',
    '¿Decimos el {askDay}?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'clarify', reason: 'milestone-late' }, [
    '¿Qué nueva fecha ponemos para {milestone}: el {askDay}, o una posterior?',
    '¿Anoto el {askDay} para {milestone}, o un día posterior?',
    '¿Qué día anoto para {milestone}?',
    '¿Qué día anoto?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'advance', reason: 'milestone-due' }, [
    '¿Sigue en pie el {milestoneDay} por <su|tu> parte?',
    '¿Mantenemos el {milestoneDay} para {milestone}?',
    '¿Puede celebrarse {milestone} el {milestoneDay}?',
    '¿Sigue en pie la fecha?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'clarify', reason: 'milestone-due' }, [
    '¿Qué punto quiere resolver <su|tu> equipo antes de esa fecha?',
    '¿Qué punto hay que resolver antes?',
    '¿Qué punto falta hasta entonces?',
    '¿Queda algo abierto?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'clarify', reason: 'concern' }, [
    '¿Queda resuelto para <su|tu> equipo, o qué parte sigue abierta?',
    '¿Es suficiente para <su|tu> equipo, o qué falta?',
    '¿Queda resuelto, sí o no?',
    '¿Queda resuelto?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'advance', reason: 'proposal-without-review' }, [
    '¿La repasamos juntos el {askDay}?',
    '¿Podemos repasar la propuesta el {askDay}?',
    '¿Va bien el {askDay} para repasarla?',
    '¿Va bien el {askDay}?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'advance', reason: 'missed-meeting' }, [
    '¿<Le|Te> viene bien el {askDay} en su lugar?',
    '¿Tomamos el {askDay} como nueva fecha?',
    '¿Va bien el {askDay}?',
    '¿Es posible el {askDay}?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'advance', reason: 'meeting-at' }, [
    '[día y hora] me va bien: ¿envío la invitación?',
    '¿Sigue bien [día y hora]?',
    '¿Va bien [día y hora]?',
    '¿Es posible [día y hora]?',
  ]),
  ...writeBlocks('es', 'ask', { kind: 'advance', reason: 'meeting-request' }, [
    '¿<Le|Te> viene bien el {askDay} a las [hora]?',
    '¿Podemos hablar el {askDay}?',
    '¿Va bien el {askDay} para la llamada?',
    '¿Hablamos el {askDay}?',
  ]),
];
