import type { SignalKind } from '../../lib/core/domain/signal';
import { composeDraft } from '../../lib/core/drafting/compose-draft';
import type { Draft } from '../../lib/core/drafting/draft';
import { reasons } from '../../lib/core/reasons/index';
import { id, type MailSpec, situation } from './build-situation';
import { type Case, milestoneOf, reasonOf, signer } from './generated-drafts';

type Written = { readonly lang: string; readonly familiar: boolean; readonly text: string; readonly quote: string };
/** The buyer asks in their language, formally and familiarly; the words differ enough that a reference can be told. */
const written: readonly Written[] = [
  {
    lang: 'de',
    familiar: false,
    text: 'Guten Tag Herr Weber,\n\nunser Werkleiter ist einverstanden. Könnten Sie mir die Liste der Filialen schicken?\n\nMit freundlichen Grüßen\nAna Ruiz',
    quote: 'Könnten Sie mir die Liste der Filialen schicken?',
  },
  {
    lang: 'de',
    familiar: true,
    text: 'Hallo Jonas,\n\nunser Werkleiter ist dabei. Kannst du mir die Liste der Filialen schicken?\n\nLiebe Grüße\nAna',
    quote: 'Kannst du mir die Liste der Filialen schicken?',
  },
  {
    lang: 'fr',
    familiar: false,
    text: 'Bonjour,\n\nnotre directeur est d’accord. Pourriez-vous nous envoyer la liste des magasins concernés ?\n\nCordialement,\nAna Ruiz',
    quote: 'Pourriez-vous nous envoyer la liste des magasins concernés ?',
  },
  {
    lang: 'fr',
    familiar: true,
    text: 'Salut Jonas,\n\nnotre directeur est d’accord. Peux-tu m’envoyer la liste des magasins concernés ?\n\nÀ bientôt,\nAna',
    quote: 'Peux-tu m’envoyer la liste des magasins concernés ?',
  },
  {
    lang: 'es',
    familiar: false,
    text: 'Estimado señor Weber:\n\nnuestro director está de acuerdo. ¿Podría usted enviarnos la lista de las tiendas?\n\nAtentamente,\nAna Ruiz',
    quote: '¿Podría usted enviarnos la lista de las tiendas?',
  },
  {
    lang: 'es',
    familiar: true,
    text: 'Hola, Jonas:\n\nnuestro director está de acuerdo. ¿Puedes enviarme la lista de las tiendas?\n\nUn saludo,\nAna',
    quote: '¿Puedes enviarme la lista de las tiendas?',
  },
];

export type LanguageCase = Case & Written & { readonly draft: Draft };

/** Six ways of writing × every reason × four attempts × both modes. */
export function draftsInLanguages(): readonly LanguageCase[] {
  return written.flatMap((how, turn) =>
    reasons.flatMap(({ id: reason }) => [
      ...chainOf(how, reason, turn, 'active'),
      ...chainOf(how, reason, turn, 'long-cycle'),
    ]),
  );
}

function chainOf(how: Written, angle: string, turn: number, mode: 'active' | 'long-cycle'): readonly LanguageCase[] {
  const previous: string[] = [];
  return [1, 2, 3, 4].map((attempt) => {
    const first: MailSpec = {
      from: 'ana',
      on: '2026-06-03',
      text: how.text,
      lang: how.lang,
      signals: [{ kind: signalFor(angle), quote: how.quote }],
    };
    const own = previous.map(
      (text, index): MailSpec => ({ from: 'jonas', to: ['ana'], on: `2026-06-0${index + 4}`, text, lang: how.lang }),
    );
    const s = situation({
      mails: [first, ...own],
      deal: { mode, stage: id(turn % 2 === 0 ? 'solution-design' : 'proposal') },
      records: {
        stakeholders: turn % 3 === 0 ? [signer] : [],
        milestones: angle === 'milestone-due' ? [milestoneOf(turn % 2 === 0 ? '2026-06-12' : '2026-06-09')] : [],
      },
    });
    const reason = reasonOf(angle, turn, how.quote);
    const draft = composeDraft(s, reason);
    previous.push(draft.text);
    return {
      name: `${how.lang}${how.familiar ? ' familiar' : ''}: ${angle}, ${mode}, attempt ${attempt}`,
      s,
      reason,
      draft,
      ...how,
    };
  });
}

function signalFor(angle: string): SignalKind {
  return angle === 'we-owe-a-reply' ? 'interested' : 'open-question';
}
