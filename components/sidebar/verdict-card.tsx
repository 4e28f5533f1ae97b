import { Avatar } from '@/components/ui/avatar';
import { Icon } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';
import type { Brief } from '@/lib/core/domain/brief';
import { Card, CardFoot } from './card';
import { EvidenceQuote } from './evidence-quote';
import { GateState } from './gate-rows';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { QuestionRows } from './question-rows';
import { ReviewRows } from './review-rows';
import { firstName, sayAgo } from './say';
import { StopRows } from './stop-rows';
import { hueOf, VerdictBadge, verdictNames } from './verdict-badge';
import { WaitActs } from './wait-acts';

type Props = { readonly state: ReadyState; readonly acts: PanelActs };

/** The verdict: badge, one sentence, the quoted words, and the acts that belong to it. */
export function VerdictCard({ state, acts }: Props) {
  const { brief } = state;
  if (brief.verdict === 'none') return null;
  return (
    <Card
      hue={hueOf(brief.verdict)}
      name={`Verdict: ${verdictNames[brief.verdict]}`}
      badge={<VerdictBadge verdict={brief.verdict} />}
      what={brief.label}
      meta={<Meta state={state} />}
      why={brief.headline}
    >
      <Body state={state} acts={acts} />
    </Card>
  );
}

function Body({ state, acts }: Props) {
  const { brief, thread, records } = state;
  const first = brief.evidence[0];
  const quote = first && (
    <EvidenceQuote
      evidence={first}
      thread={thread}
      now={brief.now}
      zone={records.rep.zone}
      onShow={(evidence) => acts.showEvidence(evidence)}
    />
  );
  if (brief.verdict === 'stop') return <StopRows state={state} acts={acts} />;
  if (brief.verdict === 'review') return <ReviewRows state={state} acts={acts} />;
  if (brief.verdict === 'question') return <QuestionRows state={state} acts={acts} />;
  if (brief.verdict === 'wait') {
    return (
      <>
        {quote}
        <WaitActs state={state} acts={acts} />
      </>
    );
  }
  return (
    <>
      {quote}
      <AlsoOpen brief={brief} />
    </>
  );
}

/** A second ground, and whether the draft answers it. */
function AlsoOpen({ brief }: { readonly brief: Brief }) {
  const other = brief.reasons.find((reason) => reason.id !== (brief.draft?.reason ?? brief.reasons[0]?.id));
  if (!other) return null;
  const words = other.evidence.flatMap((evidence) => (evidence.kind === 'quote' ? [evidence.quote] : []));
  const inDraft = brief.draft?.sentences.some((sentence) =>
    sentence.source.some((source) => source.kind === 'quote' && words.includes(source.quote)),
  );
  return (
    <CardFoot>
      <span className="clip" title={other.summary}>
        {other.label}: {other.summary}
      </span>
      <span className="end">{inDraft && <GateState>In draft</GateState>}</span>
    </CardFoot>
  );
}

function Meta({ state }: { readonly state: ReadyState }) {
  const { brief, thread } = state;
  if (brief.verdict === 'review') {
    const waiting = brief.reviews.find((review) => review.review !== 'cleared') ?? brief.reviews[0];
    if (!waiting?.owner) return null;
    return (
      <>
        <Avatar name={waiting.owner.name} />
        {firstName(waiting.owner.name)}
      </>
    );
  }
  if (brief.verdict === 'wait') return <>{brief.wait?.until && <WaitDays state={state} />}</>;
  if (brief.verdict === 'go' && brief.clear.length > 0) return <ClearChecks brief={brief} />;
  const first = brief.evidence.find((evidence) => evidence.kind === 'quote');
  const message = first && thread.messages.find((candidate) => candidate.id === first.messageId);
  return <>{message && sayAgo(message.at, brief.now)}</>;
}

function WaitDays({ state }: { readonly state: ReadyState }) {
  const until = state.brief.wait?.until;
  if (!until) return null;
  const days = Math.max(
    0,
    Math.round((Date.parse(until) - Date.parse(new Date(state.brief.now).toISOString().slice(0, 10))) / 86_400_000),
  );
  return <>{days === 1 ? '1 day' : `${days} days`}</>;
}

function ClearChecks({ brief }: { readonly brief: Brief }) {
  return (
    <Popover
      name="Checks"
      trigger={(props) => (
        <button type="button" {...props}>
          <Icon name="check" size={14} />
          {brief.clear.length} checks clear
        </button>
      )}
    >
      <p className="sub">Checked and found clear</p>
      <ul>
        {brief.clear.map((gate) => (
          <li key={gate.gate}>{gate.label}</li>
        ))}
      </ul>
    </Popover>
  );
}
