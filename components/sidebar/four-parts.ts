import type { Brief, GateFinding } from '@/lib/core/domain/brief';
import type { Evidence } from '@/lib/core/domain/evidence';
import { sayDay } from '@/lib/core/domain/instant';

/** How a verdict came about and what it leads to (S3-15). */
export type FourParts = {
  readonly signal: string;
  readonly rule: string;
  readonly action: string;
  readonly feedback: string;
};

/** `null` without a verdict. */
export function fourParts(brief: Brief): FourParts | null {
  const { verdict, evidence, nextStep } = brief;
  if (verdict === 'none') return null;
  return {
    signal: evidence[0] ? wordsOf(evidence[0]) : 'No words and no record call for a mail.',
    rule: ruleOf(brief),
    action: nextStep ? `${nextStep.what}, by ${sayDay(nextStep.due)}.` : actionOf(brief),
    feedback: feedbackOf(brief),
  };
}

function wordsOf(evidence: Evidence): string {
  return evidence.kind === 'quote'
    ? `“${evidence.quote.replace(/\s+/g, ' ').trim()}”`
    : `${evidence.says.replace(/[.\s]+$/, '')}.`;
}

function gravestOf({ verdict, stops, reviews }: Brief): GateFinding | undefined {
  return verdict === 'stop' ? stops[0] : reviews.find(({ review }) => review !== 'cleared');
}

function ruleOf(brief: Brief): string {
  const { verdict, reasons, questions, wait } = brief;
  const gate = gravestOf(brief);
  if (gate && (verdict === 'stop' || verdict === 'review')) return `${gate.label}. ${gate.why}`;
  if (verdict === 'question') return `${questions[0]?.label ?? 'Question'}. What the rules are not sure of is asked.`;
  if (verdict === 'wait') return wait?.why ?? 'Time alone is no reason to write.';
  return `${reasons[0]?.label ?? 'Reason'}. ${brief.clear.length} checks found nothing against it.`;
}

function actionOf(brief: Brief): string {
  const gate = gravestOf(brief);
  if (gate) return gate.fix;
  if (brief.verdict === 'question') return 'Answer the question.';
  return brief.verdict === 'wait' ? 'Send nothing.' : 'The agreed step stands.';
}

function feedbackOf({ verdict, nextStep, wait, reviews }: Brief): string {
  switch (verdict) {
    case 'stop':
      return 'Kept in the stop log with these words. Lifting it needs the owner and a reason.';
    case 'review': {
      const owner = reviews.find(({ review }) => review !== 'cleared')?.owner;
      return `${owner ? `${owner.name}’s` : 'The owner’s'} answer is kept with its day, and opens or ends the draft.`;
    }
    case 'question':
      return 'Your answer holds for this message and is kept as a label.';
    case 'wait':
      return wait?.until ? `Looked at again on ${sayDay(wait.until)}, or when they write.` : 'Wakes when they write.';
    default: {
      const silent = nextStep?.ifSilent;
      const then = silent ? ` No answer by ${sayDay(silent.on)}: ${silent.action}.` : '';
      return `The mail is logged with its reason; a reply closes the step.${then}`;
    }
  }
}
