import { App } from '../shared/panel/app';
import { useOfficeSession } from './office-session';
import { TroubleScreen } from './trouble-screen';

type Props = { readonly onAlone: () => void };

/** The panel; where Outlook or the browser keeps us from working, what that means and what to do. */
export function OfficeApp({ onAlone }: Props) {
  const trouble = useOfficeSession((session) => session.trouble);
  return trouble ? <TroubleScreen trouble={trouble} onAlone={onAlone} /> : <App />;
}
