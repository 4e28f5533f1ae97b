import { classes } from '@/components/ui/cx';
import type { Policy } from '@/lib/core/policy/policy';
import styles from './policy-page.module.css';

const cx = classes(styles);

/** What we do not send, and what is written in its place (S3-13). */
export function PolicyPhrases({ phrases }: { readonly phrases: Policy['bannedPhrases'] }) {
  return (
    <section className={cx('card')} aria-labelledby="policy-phrases">
      <h2 id="policy-phrases">Phrases we do not send</h2>
      {phrases.length === 0 ? (
        <p className="sub">None beyond those the lints know.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Phrase</th>
              <th scope="col">Language</th>
              <th scope="col">Instead</th>
            </tr>
          </thead>
          <tbody>
            {phrases.map(({ text, lang, instead }) => (
              <tr key={`${lang} ${text}`}>
                <th scope="row">{text}</th>
                <td>{lang === '*' ? 'all' : lang}</td>
                <td>{instead}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
