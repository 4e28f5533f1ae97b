import type { ApprovedBlock } from '../../domain/approved-block';
import { writeBlocks } from './write-blocks';

/** First sentences. The commonest situations in German; `<Sie|du>` by how the buyer writes. */
export const reasonBlocksDe: readonly ApprovedBlock[] = [
  ...writeBlocks('de', 'reason', { reason: 'concern' }, [
    '<Sie haben|du hast> am {said} geschrieben: „{question}“',
    'Noch ein Punkt zu <Ihrem|deinem> Einwand vom {said}.',
    '<Ihr|dein> Einwand vom {said} steht noch auf meiner Liste.',
    'Kurz zu <Ihrem|deinem> Einwand vom {said}.',
  ]),
  ...writeBlocks('de', 'reason', { reason: 'open-question' }, [
    '<Sie haben|du hast> am {said} gefragt: „{question}“',
    'Dies ergänzt meine Antwort auf <Ihre|deine> Frage vom {said}.',
    'Meine Antwort auf <Ihre|deine> Frage vom {said} liegt <Ihnen|dir> vor.',
    'Kurz zu <Ihrer|deiner> Frage vom {said}.',
  ]),
  ...writeBlocks('de', 'reason', { reason: 'promise-due' }, [
    'Wie am {said} versprochen: [{askedFor}].',
    'Hier ist, was ich am {said} versprochen habe: [{askedFor}].',
    'Das schulde ich <Ihnen|dir> seit dem {said}: [{askedFor}].',
    'Mein Versprechen vom {said}: [{askedFor}].',
  ]),
  ...writeBlocks('de', 'reason', { reason: 'their-promise' }, [
    '<Sie haben|du hast> am {said} geschrieben: „{question}“',
    'In <Ihrer|deiner> Mail vom {said} war dafür der {named} genannt.',
    'Dafür hatten wir den {named} im Blick.',
    'Genannt war der {named}.',
  ]),
  ...writeBlocks('de', 'reason', { reason: 'we-owe-a-reply' }, [
    'Hier meine Antwort auf <Ihre|deine> Mail vom {said}.',
    'Dies ergänzt meine Antwort auf <Ihre|deine> Mail vom {said}.',
    'Meine Antwort auf <Ihre|deine> Mail vom {said} liegt <Ihnen|dir> vor.',
    'Kurz zu <Ihrer|deiner> Mail vom {said}.',
  ]),
  ...writeBlocks('de', 'reason', { reason: 'next-step-due' }, [
    'Für unseren nächsten Schritt zu {topic} habe ich den {due} notiert.',
    'Unser nächster Schritt zu {topic} war für den {due} vorgesehen.',
    'Der Schritt vom {due} ist noch offen.',
    'Offen seit dem {due}: unser nächster Schritt.',
  ]),
  ...writeBlocks('de', 'reason', { reason: 'milestone-due' }, [
    '{milestone} {stands} für den {milestoneDay} geplant.',
    'In unserem Plan {stands} {milestone} für den {milestoneDay} vorgesehen.',
    'Der {milestoneDay} {stands} der Tag für {milestone}.',
    'Kurz zu {milestone}, {milestoneDay}.',
  ]),
  ...writeBlocks('de', 'reason', { reason: 'future-window-reached' }, [
    'Für {topic} war der {due} als Zeitpunkt vorgesehen.',
    'Zu {topic} hatten wir den {due} im Blick.',
    'Zu {topic} steht der {due} im Kalender.',
    'Vorgesehen war der {due}.',
  ]),
  ...writeBlocks('de', 'reason', { reason: 'meeting-without-next-step' }, [
    'Seit dem {said} fehlt uns ein Termin für den nächsten Schritt.',
    'Der nächste Termin zu {topic} ist seit dem {said} offen.',
    'Seit dem {said} ist ein Termin offen.',
    'Offen seit dem {said}: ein Termin.',
  ]),
  ...writeBlocks('de', 'reason', { reason: 'proposal-without-review' }, [
    'Unser Angebot liegt <Ihnen|dir> seit dem {said} vor.',
    'Für unser Angebot vom {said} fehlt noch ein Tag, an dem wir es durchgehen.',
    'Seit dem {said} liegt unser Angebot bei <Ihnen|dir>.',
    'Kurz zu unserem Angebot vom {said}.',
  ]),
  ...writeBlocks('de', 'reason', { reason: 'missed-meeting' }, [
    'Für unseren ausgefallenen Termin fehlt seit dem {said} ein neuer Tag.',
    'Unser Termin ist seit dem {said} ohne neuen Tag.',
    'Unser Termin ist seit dem {said} offen.',
    'Kurz zu unserem Termin, offen seit dem {said}.',
  ]),
  ...writeBlocks('de', 'reason', { reason: 'stakeholder-signal' }, [
    '<Ihre|deine> Nachricht vom {said} ändert, mit wem wir {topic} planen.',
    'Nach <Ihrer|deiner> Nachricht vom {said} ist noch ein Name offen.',
    'Zu <Ihrer|deiner> Nachricht vom {said} fehlt mir ein Name.',
    'Kurz zu <Ihrer|deiner> Nachricht vom {said}.',
  ]),
  ...writeBlocks('de', 'reason', { reason: 're-entry-signal' }, [
    'Mit <Ihrer|deiner> Mail vom {said} ist {topic} wieder auf dem Tisch.',
    'Seit <Ihrer|deiner> Mail vom {said} steht {topic} wieder auf meiner Liste.',
    '<Sie haben|du hast> {topic} am {said} wieder aufgegriffen.',
    'Kurz zu {topic}, nach <Ihrer|deiner> Mail vom {said}.',
  ]),
  {
    id: 'de.reason.concern.plain',
    role: 'reason',
    lang: 'de',
    reason: 'concern',
    attempt: 1,
    text: '<Ihr|dein> Einwand vom {said} wartet noch auf meine Antwort.',
  },
  {
    id: 'de.reason.open-question.plain',
    role: 'reason',
    lang: 'de',
    reason: 'open-question',
    attempt: 1,
    text: '<Ihre|deine> Frage vom {said} wartet noch auf meine Antwort.',
  },
  {
    id: 'de.reason.their-promise.plain',
    role: 'reason',
    lang: 'de',
    reason: 'their-promise',
    attempt: 1,
    text: '<Sie hatten|du hattest> am {said} eine Nachricht dazu angekündigt.',
  },
];
