import { brief } from '../../lib/core/brief';
import type { Brief, RankedReason } from '../../lib/core/domain/brief';
import type { MilestoneId, StageId } from '../../lib/core/domain/ids';
import type { Records } from '../../lib/core/domain/records';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { at, contact, day, deal, id, type MailSpec, records, threadOf } from './build-situation';
import { signer, values } from './generated-drafts';

type Example = {
  readonly title: string;
  /** Why a rep would write, in one line. */
  readonly says: string;
  readonly mails: readonly MailSpec[];
  readonly stage?: string;
  readonly mode?: 'active' | 'long-cycle';
  readonly records?: Partial<Records>;
  readonly now?: string;
};

const ours = (text: string, on: string, more: Partial<MailSpec> = {}): MailSpec => ({
  from: 'jonas',
  to: ['ana'],
  on,
  text,
  ...more,
});
const theirs = (text: string, on: string, more: Partial<MailSpec> = {}): MailSpec => ({
  from: 'ana',
  to: ['jonas'],
  on,
  text,
  ...more,
});
const stakeholders = [signer];

/** Ten situations whose drafts stand on the examples page, each from whole mails as the mail client shows them. Thu 11 June 2026. */
export const examples: readonly Example[] = [
  {
    title: 'The buyer asked something',
    says: 'Ana asks for the next steps, and a checklist fits her words.',
    stage: 'solution-design',
    mails: [
      ours(
        'Hi Ana,\n\nthe audit starts with the three stores in the north, then the warehouse.\n\nBest,\nJonas',
        '2026-06-08',
      ),
      theirs(
        'Hi Jonas,\n\nOur store managers like the plan. Could you send me an email with the next steps before Friday’s ops meeting?\n\nAna',
        '2026-06-10',
      ),
    ],
    records: { values, stakeholders },
  },
  {
    title: 'We promised something, and the day has come',
    says: 'The floor plan was promised by today.',
    stage: 'solution-design',
    mails: [
      theirs('Hi Jonas,\n\nThe warehouse team wants to see where the meters go.\n\nAna', '2026-06-08'),
      ours('Hi Ana,\n\nI’ll send you the floor plan by Thursday.\n\nBest,\nJonas', '2026-06-09'),
    ],
    records: { stakeholders },
  },
  {
    title: 'The buyer promised something, and it has not come',
    says: 'Ana’s list was due on Tuesday.',
    stage: 'discovery',
    mails: [
      ours('Hi Ana,\n\nwhich stores come first?\n\nBest,\nJonas', '2026-06-04'),
      theirs('Hi Jonas,\n\nI will send you the list of stores by Tuesday.\n\nAna', '2026-06-05'),
    ],
  },
  {
    title: 'The buyer raised the price',
    says: 'Price belongs to its owner: the draft leaves it out and says that the answer comes on its own.',
    stage: 'negotiation',
    mails: [
      ours('Hi Ana,\n\nthe proposal for the audit is attached.\n\nBest,\nJonas', '2026-06-08'),
      theirs(
        'Hi Jonas,\n\nOur finance team likes the scope. Could you do something on the price, around 10%?\n\nAna',
        '2026-06-10',
      ),
    ],
  },
  {
    title: 'A milestone has passed undone',
    says: 'The technical sign-off was planned for Tuesday.',
    stage: 'proposal',
    mails: [
      theirs('Hi Jonas,\n\nTechnical sign-off on the ninth is fine with us.\n\nAna', '2026-06-02'),
      ours('Hi Ana,\n\nnoted, thank you.\n\nBest,\nJonas', '2026-06-02T12:00:00Z'),
    ],
    records: {
      stakeholders,
      milestones: [
        {
          id: id<MilestoneId>('ms-1'),
          dealId: deal.id,
          name: 'Technical sign-off',
          objective: null,
          kind: 'technical-validation',
          due: day('2026-06-09'),
          done: null,
        },
      ],
    },
  },
  {
    title: 'A meeting fell through',
    says: 'Yesterday’s call did not take place.',
    stage: 'solution-design',
    mails: [
      ours('Hi Ana,\n\nlet us speak on Wednesday 10 June at 10:00 about the stores.\n\nBest,\nJonas', '2026-06-05'),
      theirs('Hi Jonas,\n\nSorry, I missed our call this morning, we had a fire drill.\n\nAna', '2026-06-10'),
    ],
    records: { stakeholders },
  },
  {
    title: 'The second mail, still unanswered',
    says: 'Shorter than the first, in other words, with another purpose.',
    stage: 'solution-design',
    mails: [
      theirs('Hi Jonas,\n\nWho would we be dealing with day to day?\n\nAna', '2026-06-03'),
      ours(
        'Hi Ana,\n\nElif Aydin runs it day to day. Would Tuesday 9 June suit you for a call with her?\n\nBest,\nJonas',
        '2026-06-04',
      ),
    ],
    records: {
      stakeholders,
      milestones: [
        {
          id: id<MilestoneId>('ms-2'),
          dealId: deal.id,
          name: 'Kick-off workshop',
          objective: null,
          kind: 'workshop',
          due: day('2026-06-15'),
          done: null,
        },
      ],
    },
  },
  {
    title: 'A long-cycle deal whose time has come',
    says: 'Weeks and months instead of days, and nothing that hurries.',
    stage: 'discovery',
    mode: 'long-cycle',
    mails: [
      ours('Hi Ana,\n\nshall we plan the audit for this year?\n\nBest,\nJonas', '2026-01-12'),
      theirs(
        'Hi Jonas,\n\nNot now. Please come back to me in June, when the budget round starts.\n\nAna',
        '2026-01-14',
      ),
    ],
  },
  {
    title: 'In German, formally',
    says: 'The language and the form of address are the buyer’s.',
    stage: 'solution-design',
    mails: [
      ours(
        'Sehr geehrte Frau Ruiz,\n\nwir beginnen mit den drei Filialen im Norden.\n\nMit freundlichen Grüßen\nJonas Weber',
        '2026-06-08',
      ),
      theirs(
        'Sehr geehrter Herr Weber,\n\nunsere Filialleiter sind einverstanden. Könnten Sie mir bitte die Liste der Zähler schicken?\n\nMit freundlichen Grüßen\nAna Ruiz',
        '2026-06-10',
      ),
    ],
    records: { stakeholders },
  },
  {
    title: 'In French, familiarly',
    says: 'The buyer says tu, so do we.',
    stage: 'solution-design',
    mails: [
      ours('Bonjour Ana,\n\non commence par les trois magasins du nord.\n\nBien à toi,\nJonas', '2026-06-08'),
      theirs(
        'Salut Jonas,\n\nles gérants sont d’accord. Peux-tu m’envoyer la liste des compteurs avant vendredi ?\n\nÀ bientôt,\nAna',
        '2026-06-10',
      ),
    ],
    records: { stakeholders },
  },
];

export function briefOfExample({ mails, stage, mode, records: more, now }: Example): Brief {
  const theDeal = {
    ...deal,
    stage: id<StageId>(stage ?? 'proposal'),
    mode: mode ?? 'active',
    created: day('2026-01-05'),
  };
  const all: Records = { ...records, deals: [theDeal], contacts: [contact('ana'), contact('ruben')], ...more };
  return brief(threadOf(mails), all, defaultPolicy, at(now ?? '2026-06-11T08:00:00Z'));
}

/** The examples page: what the engine answers, word for word. */
export function examplesPage(): string {
  const parts = examples.map((example) => {
    const { draft, verdict, headline, reasons } = briefOfExample(example);
    const last = example.mails.at(-1);
    const quoted = (last?.text ?? '')
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n');
    return [
      `## ${example.title}`,
      '',
      example.says,
      '',
      `${last?.from === 'jonas' ? 'Our' : 'Their'} last mail, ${last?.on?.slice(0, 10)}:`,
      '',
      quoted,
      '',
      `**${verdictWord[verdict]}** · ${headline} Reason: ${reasonWord(reasons[0])}`,
      '',
      '```text',
      draft?.text ?? 'no draft',
      '```',
      '',
      `${draft?.text.split(/\s+/).length ?? 0} words of ${draft?.wordCap ?? 0}; ${draft?.kind}; ${draft?.decision}.`,
    ].join('\n');
  });
  return `# Ten drafts\n\nWhat the engine proposes in ten situations, on Thursday 11 June 2026, with no model and no network. Words in brackets are blanks: only the rep knows them.\nThis page is written by the project’s own run; a test fails when it is not current.\n\n${parts.join('\n\n')}\n`;
}

const verdictWord: Readonly<Record<Brief['verdict'], string>> = {
  stop: 'Stop',
  review: 'Review',
  question: 'Question',
  wait: 'Wait',
  go: 'Go',
  none: 'None',
};

function reasonWord(reason: RankedReason | undefined): string {
  return reason ? `${reason.label}.` : 'none.';
}
