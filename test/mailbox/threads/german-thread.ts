import { buildThread } from './build-thread';
import { people } from './people';

export const germanThread = buildThread('german-thread', (t) => {
  const day = t.weekday(t.dayAhead(3), 'de');
  const lang = 'de';
  return {
    subject: 'Ersatzteilportal: Unterlagen für die Werkleitung',
    summary: 'Katrin asks in German for two documents by a named day.',
    unread: true,
    expected: { verdict: 'go', reason: 'open-question', deals: ['sample:deal-rautenberg-portal'] },
    messages: [
      {
        from: people.jonas,
        to: [people.katrin],
        lang,
        at: t.before(4, '17:10'),
        sign: 'Jonas Weber\nAccount Executive · Northlight\n+49 30 5550 0142',
        text: `Guten Tag Frau Vogel,

vielen Dank für den Rundgang durch die Montage. Für mich war vor allem die Schicht am Prüfstand lehrreich: Dort sucht jemand im Schnitt zwölf Minuten nach der richtigen Teilenummer.

Die Fotos vom Regal habe ich wie besprochen gelöscht.

Viele Grüße
Jonas Weber`,
      },
      {
        from: people.katrin,
        lang,
        style: 'outlook',
        at: t.before(1, '08:52'),
        sign: 'Katrin Vogel\nLeiterin Ersatzteilwesen\nRautenberg Maschinenbau GmbH',
        text: `Guten Tag Herr Weber,

die Zahl mit den zwölf Minuten hat bei uns die Runde gemacht, danke dafür.

Könnten Sie mir bis ${day} den Ablaufplan für die Einführung und die Liste der Schnittstellen schicken? Ich stelle das Vorhaben dann unserer Werkleitung vor.

Mit freundlichen Grüßen
Katrin Vogel`,
      },
    ],
  };
});
