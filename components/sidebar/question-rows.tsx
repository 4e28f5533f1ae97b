import { Button } from '@/components/ui/button';
import { gateActs } from './gate-acts';
import { GateRows, gateIcon } from './gate-rows';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import styles from './question-rows.module.css';

type Props = { readonly state: ReadyState; readonly acts: PanelActs };

/** What the rules are not sure of is asked, never guessed. */
export function QuestionRows({ state, acts }: Props) {
  const { brief, thread } = state;
  const open = usePanelStore((panel) => panel.open);
  const all = gateActs(brief, acts, open);
  return (
    <GateRows
      thread={thread}
      onShow={(evidence) => acts.showEvidence(evidence)}
      rows={brief.questions.map((question) => ({
        key: question.gate,
        icon: gateIcon(question.gate),
        // a question that is the card's own sentence is not said twice
        name: question.question === brief.headline ? question.label : question.question,
        short: question.label,
        evidence: question.evidence[0] ?? null,
        act: (
          <span className={styles['answers']}>
            {all
              .filter((act) => act.key.startsWith(`${question.gate}:`))
              .map((act) => (
                <Button key={act.key} aria-label={`${act.label}: ${question.question}`} onClick={act.perform}>
                  {act.label}
                </Button>
              ))}
          </span>
        ),
      }))}
    />
  );
}
