import type { ApprovedBlock } from '../../domain/approved-block';
import { writeOne, writeSilence } from './write-blocks';

/** Recap, answer, value and the line for silence. The commonest situations in German; `<Sie|du>` by how the buyer writes. */
export const otherBlocksDe: readonly ApprovedBlock[] = [
  ...writeSilence('de', 'advance', [
    ['Ich reserviere den Tag bis {silentDay}, und gebe ihn danach frei.', 'release the day, ask once'],
    [
      'Ohne Nachricht bis {silentDay} gebe ich den Tag frei und überlasse <Ihnen|dir> den nächsten Termin.',
      'release the day, close the loop',
    ],
    ['Ohne Nachricht bis {silentDay} halte ich den Tag nicht länger frei.', 'release the day, close the loop'],
    ['Sonst gebe ich ihn am {silentDay} frei.', 'release the day, pause'],
  ]),
  ...writeSilence('de', 'clarify', [
    [
      'Wenn ich bis {silentDay} nichts höre, lasse ich den Plan, wie er ist, und frage noch einmal.',
      'leave the plan, ask once',
    ],
    ['Ohne Nachricht bis {silentDay} überlasse ich <Ihnen|dir> den nächsten Schritt.', 'pause, close the loop'],
    ['Ohne Nachricht bis {silentDay} pausiere ich auf meiner Seite.', 'pause'],
    ['Sonst pausiere ich ab {silentDay}.', 'pause'],
  ]),
  ...writeSilence('de', 'close', [
    [
      'Wenn ich bis {silentDay} nichts höre, schließe ich es bei mir; eine Zeile von <Ihnen|dir> öffnet es wieder.',
      'close the loop',
    ],
    ['Ohne Nachricht bis {silentDay} schließe ich es; eine Zeile öffnet es wieder.', 'close the loop'],
    ['Ohne Nachricht bis {silentDay} notiere ich es als Später.', 'pause'],
    ['Sonst schließe ich es am {silentDay}.', 'close the loop'],
  ]),
  writeOne('de', 'recap', 'milestone-ahead', '{ahead} ist für den {aheadOn} geplant.'),
  writeOne('de', 'recap', 'value', '{lastValue} habe ich <Ihnen|dir> am {lastValueOn} geschickt.'),
  writeOne('de', 'recap', 'last-contact', '<Ihre|Deine> letzte Mail kam am {lastIn}.', { reason: 'last-contact' }),
  writeOne('de', 'answer', 'request', 'Kurz gesagt: [Antwort].', { reason: 'request' }),
  writeOne('de', 'answer', 'held', 'Die Antwort dazu kommt gesondert.', { reason: 'held' }),
  writeOne('de', 'answer', 'question', 'Kurz gesagt: [Antwort].', { reason: 'question' }),
  writeOne('de', 'answer', 'concern', 'Meine Antwort dazu: [was den Einwand klärt].', { reason: 'concern' }),
  writeOne('de', 'answer', 'step', 'Von meiner Seite: [das Ergebnis des Schritts].', { reason: 'step' }),
  writeOne('de', 'answer', 'cleared', 'Dazu: [wie {clearedBy} es freigegeben hat].', { reason: 'cleared' }),
  writeOne('de', 'value', 'link', 'Passend dazu: {value}, {valueUrl}'),
  writeOne('de', 'value', 'file', 'Im Anhang dazu: {value} [{valueFile} anhängen].'),
];
