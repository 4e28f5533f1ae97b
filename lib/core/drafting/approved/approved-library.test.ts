import { describe, expect, test } from 'vitest';
import { type MailSpec, mail, situation } from '../../../../test/core/build-situation';
import { draftsInLanguages } from '../../../../test/core/drafts-in-languages';
import { today } from '../../../../test/core/generated-drafts';
import { reasons } from '../../reasons/index';
import { blocksFor } from '../choose-block';
import { composeDraft } from '../compose-draft';
import { approvedLibrary } from './approved-library';

const foreign = draftsInLanguages();

describe('approved language', () => {
  const library = approvedLibrary();
  const cells = reasons.flatMap(({ id: reason }) =>
    (['advance', 'clarify', 'close'] as const).flatMap((kind) =>
      [1, 2, 3, 4].flatMap((attempt) =>
        (['active', 'long-cycle'] as const).map((cycle) => ({ reason, kind, attempt, cycle })),
      ),
    ),
  );

  test.each(['en', 'de', 'fr', 'es'])(
    '%s has a reason, an ask and a line for silence for every reason, kind, attempt and mode',
    (lang) => {
      const missing = cells.filter(({ reason, kind, attempt, cycle }) =>
        (['reason', 'ask', 'if-silent'] as const).some((role) => {
          const place = { role, lang, kind, cycle, stage: null, decision: 'safe' } as const;
          const own = blocksFor(library, { ...place, reason: role === 'reason' ? reason : null });
          return !own.some((block) => block.attempt === attempt);
        }),
      );
      expect(missing).toEqual([]);
    },
  );

  test('has ids that are used once', () => {
    const ids = library.blocks.map(({ id }) => id);
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
  });
});

describe('a draft in the language of the buyer', () => {
  test('is in that language for every reason', () => {
    expect(foreign.filter(({ lang, draft }) => draft.lang !== lang).map(({ name }) => name)).toEqual([]);
  });

  test('speaks to them as they speak to us', () => {
    const formal = /(?<!\p{L})(Ihnen|Ihr|Ihre[mnrs]?|vous|votre|vos|usted)(?!\p{L})/u;
    const familiar: Readonly<Record<string, RegExp>> = {
      de: /(?<!\p{L})(du|dir|dein(e[mnrs]?)?|euch)(?!\p{L})/iu,
      fr: /(?<!\p{L})(tu|toi|ton|ta|tes|te)(?!\p{L})/iu,
      es: /(?<!\p{L})(tu|tus|te|tuya)(?!\p{L})/iu,
    };
    const mixed = foreign.filter(({ lang, familiar: isFamiliar, draft }) =>
      (isFamiliar ? formal : familiar[lang])?.test(draft.text.replace(/[„«][^“»]*[“»]|rendez-vous/g, '')),
    );
    expect(mixed.map(({ name, draft }) => `${name}\n${draft.text}`)).toEqual([]);
  });

  test('falls back to English, and says so, where we have no words for it', () => {
    const dutch: MailSpec = { from: 'ana', on: '2026-06-10', lang: 'nl', text: 'Kunt u mij de lijst sturen?' };
    const draft = composeDraft(situation({ mails: [dutch] }), {
      id: 'open-question',
      label: 'x',
      summary: 'x.',
      forBuyer: 'You asked on Wed 10 Jun: “Kunt u mij de lijst sturen?”',
      due: today,
      evidence: [{ kind: 'quote', messageId: mail(1), quote: 'Kunt u mij de lijst sturen?' }],
    });
    expect(draft.lang).toBe('en');
  });
});
