import type { ApprovedBlock } from '../../domain/approved-block';
import { writeOne, writeSilence } from './write-blocks';

/** Recap, answer, value and the line for silence. The commonest situations in French; `<vous|tu>` by how the buyer writes. */
export const otherBlocksFr: readonly ApprovedBlock[] = [
  ...writeSilence('fr', 'advance', [
    ['Je garde ce jour libre jusqu’au {silentDay}, puis je le libère.', 'release the day, ask once'],
    [
      'Sans nouvelle d’ici le {silentDay}, je libère ce jour et <vous|te> laisse choisir le prochain.',
      'release the day, close the loop',
    ],
    ['Sans nouvelle d’ici le {silentDay}, je ne garde plus ce jour.', 'release the day, close the loop'],
    ['Sinon, je le libère le {silentDay}.', 'release the day, pause'],
  ]),
  ...writeSilence('fr', 'clarify', [
    [
      'Sans nouvelle d’ici le {silentDay}, je laisse le plan tel quel et je demande encore une fois.',
      'leave the plan, ask once',
    ],
    ['Sans nouvelle d’ici le {silentDay}, je <vous|te> laisse faire le prochain pas.', 'pause, close the loop'],
    ['Sans nouvelle d’ici le {silentDay}, je fais une pause de mon côté.', 'pause'],
    ['Sinon, je fais une pause le {silentDay}.', 'pause'],
  ]),
  ...writeSilence('fr', 'close', [
    [
      'Sans nouvelle d’ici le {silentDay}, je clos de mon côté ; une ligne de <vous|toi> suffit à rouvrir.',
      'close the loop',
    ],
    ['Sans nouvelle d’ici le {silentDay}, je clos ; une ligne suffit à rouvrir.', 'close the loop'],
    ['Sans nouvelle d’ici le {silentDay}, je note « plus tard ».', 'pause'],
    ['Sinon, je clos le {silentDay}.', 'close the loop'],
  ]),
  writeOne('fr', 'recap', 'milestone-ahead', '{ahead} est prévu pour le {aheadOn}.'),
  writeOne('fr', 'recap', 'value', 'Je <vous|t’> ai envoyé {lastValue} le {lastValueOn}.'),
  writeOne('fr', 'recap', 'last-contact', '<Votre|Ton> dernier message date du {lastIn}.', { reason: 'last-contact' }),
  writeOne('fr', 'answer', 'request', 'En bref : [réponse].', { reason: 'request' }),
  writeOne('fr', 'answer', 'held', 'La réponse sur ce point suit à part.', { reason: 'held' }),
  writeOne('fr', 'answer', 'question', 'En bref : [réponse].', { reason: 'question' }),
  writeOne('fr', 'answer', 'concern', 'Ma réponse : [ce qui lève l’objection].', { reason: 'concern' }),
  writeOne('fr', 'answer', 'step', 'De mon côté : [le résultat de l’étape].', { reason: 'step' }),
  writeOne('fr', 'answer', 'cleared', 'Sur ce point : [tel que {clearedBy} l’a validé].', { reason: 'cleared' }),
  writeOne('fr', 'value', 'link', 'Utile pour la suite : {value}, {valueUrl}'),
  writeOne('fr', 'value', 'file', 'En pièce jointe : {value} [joindre {valueFile}].'),
];
