import type { ApprovedBlock } from '../../domain/approved-block';
import { writeOne, writeSilence } from './write-blocks';

/** Recap, answer, value and the line for silence. The commonest situations in Spanish; `<usted|tú>` by how the buyer writes. */
export const otherBlocksEs: readonly ApprovedBlock[] = [
  ...writeSilence('es', 'advance', [
    ['Guardo ese día hasta el {silentDay} y después lo libero.', 'release the day, ask once'],
    [
      'Sin noticias hasta el {silentDay}, libero ese día y dejo en <sus|tus> manos la próxima fecha.',
      'release the day, close the loop',
    ],
    ['Sin noticias hasta el {silentDay}, dejo de guardar ese día.', 'release the day, close the loop'],
    ['Si no, lo libero el {silentDay}.', 'release the day, pause'],
  ]),
  ...writeSilence('es', 'clarify', [
    ['Sin noticias hasta el {silentDay}, dejo el plan como está y pregunto una vez más.', 'leave the plan, ask once'],
    ['Sin noticias hasta el {silentDay}, dejo en <sus|tus> manos el próximo paso.', 'pause, close the loop'],
    ['Sin noticias hasta el {silentDay}, hago una pausa por mi parte.', 'pause'],
    ['Si no, hago una pausa el {silentDay}.', 'pause'],
  ]),
  ...writeSilence('es', 'close', [
    [
      'Sin noticias hasta el {silentDay}, lo cierro por mi parte; una línea <suya|tuya> lo vuelve a abrir.',
      'close the loop',
    ],
    ['Sin noticias hasta el {silentDay}, lo cierro; una línea lo vuelve a abrir.', 'close the loop'],
    ['Sin noticias hasta el {silentDay}, lo anoto para más adelante.', 'pause'],
    ['Si no, lo cierro el {silentDay}.', 'close the loop'],
  ]),
  writeOne('es', 'recap', 'milestone-ahead', '{ahead} está previsto para el {aheadOn}.'),
  writeOne('es', 'recap', 'value', '<Le|Te> envié {lastValue} el {lastValueOn}.'),
  writeOne('es', 'recap', 'last-contact', '<Su|Tu> último mensaje llegó el {lastIn}.', { reason: 'last-contact' }),
  writeOne('es', 'answer', 'request', 'En breve: [respuesta].', { reason: 'request' }),
  writeOne('es', 'answer', 'held', 'La respuesta sobre ese punto va aparte.', { reason: 'held' }),
  writeOne('es', 'answer', 'question', 'En breve: [respuesta].', { reason: 'question' }),
  writeOne('es', 'answer', 'concern', 'Mi respuesta: [lo que resuelve la objeción].', { reason: 'concern' }),
  writeOne('es', 'answer', 'step', 'Por mi parte: [el resultado del paso].', { reason: 'step' }),
  writeOne('es', 'answer', 'cleared', 'Sobre ese punto: [tal como lo aprobó {clearedBy}].', { reason: 'cleared' }),
  writeOne('es', 'value', 'link', 'Útil para este paso: {value}, {valueUrl}'),
  writeOne('es', 'value', 'file', 'Adjunto para este paso: {value} [adjuntar {valueFile}].'),
];
