import { describe, expect, test } from 'vitest';
import { stepFromNote } from '../../lib/core/momentum/step-from-note';
import { day } from './build-situation';

/** Thursday. */
const today = day('2026-06-11');

describe('a plan in a note becomes a step with a day (S2-18)', () => {
  test.each([
    ['Follow up next week', 'Follow up', '2026-06-15'],
    ['Good call. I’ll call Ana on Monday.', 'Call Ana', '2026-06-15'],
    ['Todo: send the pay-back table by Friday', 'Send the pay-back table', '2026-06-12'],
    ['We need to ask Ruben about the vendor form tomorrow.', 'Ask Ruben about the vendor form', '2026-06-12'],
    ['Check with Dana in two weeks', 'Check with Dana in two weeks', '2026-06-25'],
    ['Nächste Woche nachfassen', 'Nächste Woche nachfassen', '2026-06-15'],
    ['Rappeler Camille mardi', 'Rappeler Camille mardi', '2026-06-16'],
    ['Llamar a Lucía el martes', 'Llamar a Lucía el martes', '2026-06-16'],
  ])('%s', (text, what, due) => {
    expect(stepFromNote(text, today)).toMatchObject({ what, due });
  });
  test.each([
    ['no day', 'Follow up with Ana'],
    ['nothing to do', 'Ana is on holiday next week'],
    ['what was', 'Spoke with Ana on Tuesday'],
    ['a question', 'Shall we call Ana next week?'],
    ['nothing', ''],
  ])('none: %s', (_, text) => {
    expect(stepFromNote(text, today)).toBeNull();
  });
});
